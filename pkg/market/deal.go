package market

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// Wei is an amount of money: an integer, never nil in a checked message.
type Wei = *big.Int

func checkBudget(wei Wei) error {
	if wei == nil || wei.Sign() <= 0 || wei.BitLen() > MaxBudgetBits {
		return fmt.Errorf("budget: %w", ErrAbsurd)
	}
	return nil
}

// ID names a deal: the struct hash of its terms.
type ID common.Hash

// String is the full id in hex.
func (id ID) String() string { return hex.EncodeToString(id[:]) }

// Short names the deal for people, containers and cgroups: 16 hex digits.
func (id ID) Short() string { return hex.EncodeToString(id[:8]) }

// Deal is the terms of one rented machine. Buyer, hub and worker sign the same
// struct; its hash is the deal's id. The worker is owed Rates x usage, the hub
// FeePerMille of that on top, and a voucher is due every Interval.
type Deal struct {
	Ask                common.Hash
	Buyer, Hub, Worker common.Address
	Payout             common.Address
	Image              digest.Digest
	Command            []string // empty: the machine idles
	SSHKeys            []string // authorized_keys lines
	MilliCPU           uint64
	MemoryBytes        uint64
	Pids               uint64
	Rates              pricing.Rates
	FeePerMille        uint64
	Interval           time.Duration // whole milliseconds
	Budget             Wei           // the worker is paid at most this
	Channel            common.Hash   // buyer -> hub
	Lane               uint64        // of Channel
	Nonce              uint64
}

var dealType = typeddata.NewType("Deal(bytes32 ask,address buyer,address hub,address worker,address payout,string image," +
	"string[] command,string[] sshKeys,uint64 milliCpu,uint64 memoryBytes,uint64 pids,Rate[] rates,uint64 feePerMille," +
	"uint64 intervalMs,uint256 budget,bytes32 channel,uint64 lane,uint64 nonce)Rate(string counter,uint256 wei)")

// Hash is the EIP-712 struct hash.
func (d Deal) Hash() common.Hash {
	return dealType.Struct().Bytes32(d.Ask).Address(d.Buyer).Address(d.Hub).Address(d.Worker).Address(d.Payout).
		String(string(d.Image)).Strings(d.Command).Strings(d.SSHKeys).
		Uint64(d.MilliCPU).Uint64(d.MemoryBytes).Uint64(d.Pids).Structs(rateHashes(d.Rates)...).
		Uint64(d.FeePerMille).Uint64(uint64(d.Interval.Milliseconds())).Uint(d.Budget).
		Bytes32(d.Channel).Uint64(d.Lane).Uint64(d.Nonce).Hash()
}

// ID names the deal.
func (d Deal) ID() ID { return ID(d.Hash()) }

// Check refuses absurd terms.
func (d Deal) Check() error {
	if len(d.Command) > MaxCommand || len(d.SSHKeys) > MaxSSHKeys {
		return fmt.Errorf("deal: %w: %d words of command, %d SSH keys", ErrAbsurd, len(d.Command), len(d.SSHKeys))
	}
	checks := []error{
		checkAddress("buyer", d.Buyer), checkAddress("hub", d.Hub),
		checkAddress("worker", d.Worker), checkAddress("payout", d.Payout),
		inRange("milli_cpu", d.MilliCPU, 1, MaxMilliCPU),
		inRange("memory_bytes", d.MemoryBytes, MinMemoryBytes, MaxMemoryBytes),
		inRange("pids", d.Pids, 1, MaxPids),
		inRange("fee_per_mille", d.FeePerMille, 0, 1000),
		inRange("interval_ms", uint64(max(0, d.Interval.Milliseconds())), uint64(MinInterval.Milliseconds()), uint64(MaxInterval.Milliseconds())),
		checkRates(d.Rates), checkBudget(d.Budget), d.checkImage(),
	}
	for _, word := range d.Command {
		if len(word) > MaxCommandText {
			checks = append(checks, fmt.Errorf("command: %w: %d bytes", ErrAbsurd, len(word)))
		}
	}
	for _, key := range d.SSHKeys {
		checks = append(checks, checkText("ssh_keys", key, MaxCommandText))
	}
	return first("deal", checks)
}

func (d Deal) checkImage() error {
	if err := d.Image.Validate(); err != nil || d.Image.Algorithm() != digest.SHA256 {
		return fmt.Errorf("image: %w: %.80q is no sha256 digest", ErrAbsurd, string(d.Image))
	}
	return nil
}

// Follows reports whether the deal is what its ask and bid promise: a hub must
// not be able to slip in another price, payee or machine.
func (d Deal) Follows(ask Ask, bid Bid) error {
	differs := func(field string) error { return fmt.Errorf("deal: %w: %s", ErrTerms, field) }
	switch {
	case d.Ask != ask.Hash():
		return differs("ask")
	case d.Worker != ask.Worker:
		return differs("worker")
	case d.Payout != ask.Payout:
		return differs("payout")
	case d.Buyer != bid.Buyer:
		return differs("buyer")
	case d.Channel != bid.Channel:
		return differs("channel")
	case d.MilliCPU != bid.MilliCPU, d.MemoryBytes != bid.MemoryBytes, d.Pids != bid.Pids:
		return differs("resources")
	case d.Budget.Cmp(bid.Budget) > 0:
		return differs("budget")
	case digest.Digest(bid.Image).Validate() == nil && d.Image != digest.Digest(bid.Image):
		return differs("image")
	}
	return d.FollowsAsk(ask)
}

// FollowsAsk is the worker's half of Follows: it knows its own ask, not the bid.
func (d Deal) FollowsAsk(ask Ask) error {
	differs := func(field string) error { return fmt.Errorf("deal: %w: %s", ErrTerms, field) }
	switch {
	case d.Ask != ask.Hash():
		return differs("ask")
	case d.Worker != ask.Worker || d.Payout != ask.Payout:
		return differs("worker or payout")
	case d.MilliCPU > ask.MilliCPU || d.MemoryBytes > ask.MemoryBytes:
		return differs("more resources than the ask has")
	case len(d.Rates) != len(ask.Rates):
		return differs("rates")
	}
	for name, wei := range ask.Rates {
		if got, ok := d.Rates[name]; !ok || got.Cmp(wei) != 0 {
			return differs("rate of " + string(name))
		}
	}
	return nil
}

// SignedDeal is a deal with the signatures of buyer and hub; the worker's comes
// with its Acceptance.
type SignedDeal struct {
	Deal       Deal
	Buyer, Hub identity.Signature
	App        *SignedAppFee `json:",omitempty"` // what it pays to the image's publisher; nil for nothing
}

// AppFee is what the deal pays once to the publisher of its image, in wei.
func (s SignedDeal) AppFee() Wei {
	if s.App == nil {
		return new(big.Int)
	}
	return s.App.Fee.Fee
}

// VerifyBuyer checks the buyer's signature.
func (s SignedDeal) VerifyBuyer(domain typeddata.Domain) error {
	if err := identity.Verify(domain.Digest(s.Deal.Hash()), s.Buyer[:], s.Deal.Buyer); err != nil {
		return fmt.Errorf("buyer's signature of the deal: %w", err)
	}
	return nil
}

// Verify checks the signatures of buyer and hub.
func (s SignedDeal) Verify(domain typeddata.Domain) error {
	if err := s.VerifyBuyer(domain); err != nil {
		return err
	}
	if err := identity.Verify(domain.Digest(s.Deal.Hash()), s.Hub[:], s.Deal.Hub); err != nil {
		return fmt.Errorf("hub's signature of the deal: %w", err)
	}
	return nil
}

// Acceptance is the worker's yes: its signature of the deal, the hub's wallet that
// pays it, and the SSH host key of the machine.
type Acceptance struct {
	Deal          ID
	Wallet        common.Address // the hub's
	HostKey       string         // authorized_keys form
	DealSignature identity.Signature
}

var acceptanceType = typeddata.NewType("Acceptance(bytes32 deal,address wallet,string hostKey)")

// Hash is the EIP-712 struct hash.
func (a Acceptance) Hash() common.Hash {
	return acceptanceType.Struct().Bytes32(common.Hash(a.Deal)).Address(a.Wallet).String(a.HostKey).Hash()
}

// VerifyAcceptance checks both of the worker's signatures against the deal.
func VerifyAcceptance(domain typeddata.Domain, deal Deal, accepted Signed[Acceptance]) error {
	switch body := accepted.Body; {
	case body.Deal != deal.ID():
		return fmt.Errorf("acceptance: %w: of another deal", ErrTerms)
	case len(body.HostKey) > MaxCommandText:
		return fmt.Errorf("acceptance: host key: %w: %d bytes", ErrAbsurd, len(body.HostKey))
	}
	if err := accepted.Verify(domain, deal.Worker); err != nil {
		return fmt.Errorf("acceptance: %w", err)
	}
	if err := identity.Verify(domain.Digest(deal.Hash()), accepted.Body.DealSignature[:], deal.Worker); err != nil {
		return fmt.Errorf("worker's signature of the deal: %w", err)
	}
	return nil
}

// Stop is a party's wish to end a deal.
type Stop struct {
	Deal   ID
	Reason string
}

var stopType = typeddata.NewType("Stop(bytes32 deal,string reason)")

// Hash is the EIP-712 struct hash.
func (s Stop) Hash() common.Hash {
	return stopType.Struct().Bytes32(common.Hash(s.Deal)).String(s.Reason).Hash()
}

// MarshalText is the full id in hex.
func (id ID) MarshalText() ([]byte, error) { return []byte(id.String()), nil }

// UnmarshalText reads the full id in hex.
func (id *ID) UnmarshalText(text []byte) error {
	if len(text) != 2*len(id) {
		return fmt.Errorf("deal id: %d characters, want %d", len(text), 2*len(id))
	}
	_, err := hex.Decode(id[:], text)
	return err
}
