// Package market holds what the parties of the market say to one another: asks,
// bids, deals, acceptances, announcements and stops, requirements and provisions,
// changes of a deal and from when they count, fees of an image and maintenance
// windows, as EIP-712 structs that each party signs, and the rule that matches a bid
// with asks. What a contract can judge of them, contracts/src/market/Deals.sol judges
// by the same rules.
//
// It is pure: no clock, no network, no store. It relies on typeddata for hashing
// and on pricing and meter for rates and counters. It answers forged and absurd
// orders: every type has a Check that refuses, with the name of the field, what
// no honest party would say; whoever receives one verifies the signature and
// checks before it believes a word.
package market

import (
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	// ErrExpired: the order's time is over.
	ErrExpired = errors.New("expired")
	// ErrAbsurd: a field has a value that no honest party would state.
	ErrAbsurd = errors.New("absurd value")
	// ErrTerms: a deal does not follow from the ask and the bid it names.
	ErrTerms = errors.New("terms differ")
)

// Limits on what one message may state. They bound memory, and arithmetic that
// multiplies these numbers, long before any of them could be honest.
const (
	MaxMilliCPU    = 4096 * 1000
	MaxMemoryBytes = 1 << 46 // 64 TiB
	MaxPids        = 1 << 20
	MaxRateBits    = 128
	MaxBudgetBits  = 128
	MaxBenchmarks  = 64
	MaxText        = 256
	MaxCommand     = 64
	MaxCommandText = 4096
	MaxSSHKeys     = 16
	MaxCount       = 1000
	MaxValidity    = 24 * time.Hour
	MinMemoryBytes = 4 << 20
	MinInterval    = 2 * time.Second
	MaxInterval    = time.Hour
)

// Domain binds every market signature to one chain and one channel contract, so
// that an order cannot be replayed where other money is at stake.
func Domain(chainID *big.Int, channels common.Address) typeddata.Domain {
	return typeddata.Domain{Name: "SOSNA Market", Version: "1", ChainID: chainID, Contract: channels}
}

// Message is a struct with an EIP-712 struct hash.
type Message interface{ Hash() common.Hash }

// Signed is a message with one signature.
type Signed[M Message] struct {
	Body      M
	Signature identity.Signature
}

// Sign signs a message in a domain.
func Sign[M Message](key *identity.Key, domain typeddata.Domain, body M) (Signed[M], error) {
	sig, err := key.Sign(domain.Digest(body.Hash()))
	return Signed[M]{Body: body, Signature: sig}, err
}

// Verify reports whether signer signed the message in this domain.
func (s Signed[M]) Verify(domain typeddata.Domain, signer common.Address) error {
	return identity.Verify(domain.Digest(s.Body.Hash()), s.Signature[:], signer)
}

// Benchmark is one measured figure that goes with an ask. Value is a decimal
// number in text, so that what was signed is what is shown.
type Benchmark struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	Unit  string `json:"unit"`
}

var (
	rateType      = typeddata.NewType("Rate(string counter,uint256 wei)")
	benchmarkType = typeddata.NewType("Benchmark(string name,string value,string unit)")
)

// rateHashes lists the struct hashes of rates in the order of their names.
func rateHashes(rates pricing.Rates) []common.Hash {
	names := make([]meter.Counter, 0, len(rates))
	for name := range rates {
		names = append(names, name)
	}
	slices.Sort(names)
	hashes := make([]common.Hash, len(names))
	for i, name := range names {
		hashes[i] = rateType.Struct().String(string(name)).Uint(rates[name]).Hash()
	}
	return hashes
}

func benchmarkHashes(marks []Benchmark) []common.Hash {
	hashes := make([]common.Hash, len(marks))
	for i, b := range marks {
		hashes[i] = benchmarkType.Struct().String(b.Name).String(b.Value).String(b.Unit).Hash()
	}
	return hashes
}

func checkRates(rates pricing.Rates) error {
	if len(rates) == 0 {
		return fmt.Errorf("rates: %w: none", ErrAbsurd)
	}
	for name, wei := range rates {
		switch {
		case !meter.Known(name):
			return fmt.Errorf("rates: %w: unknown counter %.32q", ErrAbsurd, name)
		case wei == nil || wei.Sign() < 0 || wei.BitLen() > MaxRateBits:
			return fmt.Errorf("rates: %w: %s", ErrAbsurd, name)
		}
	}
	return nil
}

// inRange is the one shape of a numeric refusal.
func inRange(field string, value, low, high uint64) error {
	if value < low || value > high {
		return fmt.Errorf("%s: %w: %d, want %d to %d", field, ErrAbsurd, value, low, high)
	}
	return nil
}

func checkText(field, text string, limit int) error {
	if len(text) > limit {
		return fmt.Errorf("%s: %w: %d bytes, at most %d", field, ErrAbsurd, len(text), limit)
	}
	for _, r := range text {
		if r < ' ' || r == 0x7f || r == 0xfffd {
			return fmt.Errorf("%s: %w: control character", field, ErrAbsurd)
		}
	}
	return nil
}

func checkAddress(field string, a common.Address) error {
	if a == (common.Address{}) {
		return fmt.Errorf("%s: %w: zero address", field, ErrAbsurd)
	}
	return nil
}

func checkExpiry(expires, now time.Time) error {
	switch {
	case !expires.After(now):
		return fmt.Errorf("%w at %s", ErrExpired, expires.UTC().Format(time.RFC3339))
	case expires.Sub(now) > MaxValidity+time.Hour: // an hour for clocks that differ
		return fmt.Errorf("expires: %w: valid for more than %s", ErrAbsurd, MaxValidity)
	}
	return nil
}
