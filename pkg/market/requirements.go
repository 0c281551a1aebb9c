package market

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// MaxLevel is the highest identity level; Profiles.sol has the same.
const MaxLevel = 4

// Netflags are network abilities of a machine.
type Netflags uint64

// The abilities of this version (SONM's, in its order).
const (
	NetOverlay  Netflags = 1 << iota // machines of one buyer can form a network
	NetOutbound                      // the machine can call out
	NetIncoming                      // the machine can be called from outside
)

// Requirements is what a buyer asks beyond its Bid, bound to the bid's hash. The
// buyer signs it, and the hub as its receipt: nobody can write requirements after
// the deal. Zero values ask nothing, MaxFeePerMille apart.
type Requirements struct {
	Bid            common.Hash
	Hub, Worker    common.Address // the only ones, if not zero
	HubLevel       uint64
	WorkerLevel    uint64
	Netflags       Netflags
	Duration       uint64 // seconds that the worker must promise to stay
	MaxFeePerMille uint64
	MaxRates       pricing.Rates // where there are any, a counter without one must be free
	Benchmarks     []Benchmark   // the least figure of each
}

var requirementsType = typeddata.NewType("Requirements(bytes32 bid,address hub,address worker,uint64 hubLevel," +
	"uint64 workerLevel,uint64 netflags,uint64 duration,uint64 maxFeePerMille,Rate[] maxRates,Benchmark[] benchmarks)" +
	"Benchmark(string name,string value,string unit)Rate(string counter,uint256 wei)")

// Hash is the EIP-712 struct hash.
func (r Requirements) Hash() common.Hash {
	return requirementsType.Struct().Bytes32(r.Bid).Address(r.Hub).Address(r.Worker).Uint64(r.HubLevel).
		Uint64(r.WorkerLevel).Uint64(uint64(r.Netflags)).Uint64(r.Duration).Uint64(r.MaxFeePerMille).
		Structs(rateHashes(r.MaxRates)...).Structs(benchmarkHashes(r.Benchmarks)...).Hash()
}

// Check refuses absurd requirements.
func (r Requirements) Check() error {
	if len(r.Benchmarks) > MaxBenchmarks {
		return fmt.Errorf("requirements: benchmarks: %w: %d of them", ErrAbsurd, len(r.Benchmarks))
	}
	checks := []error{
		inRange("hub_level", r.HubLevel, 0, MaxLevel), inRange("worker_level", r.WorkerLevel, 0, MaxLevel),
		inRange("max_fee_per_mille", r.MaxFeePerMille, 0, 1000),
	}
	if len(r.MaxRates) != 0 {
		checks = append(checks, checkRates(r.MaxRates))
	}
	for _, b := range r.Benchmarks {
		_, err := decimal(b.Value)
		checks = append(checks, checkText("benchmark", b.Name+b.Value+b.Unit, MaxText), err)
	}
	return first("requirements", checks)
}

// SignedRequirements is requirements with the buyer's signature and the hub's receipt.
type SignedRequirements struct {
	Requirements Requirements
	Buyer, Hub   identity.Signature
}

// Verify checks the requirements and both signatures.
func (s SignedRequirements) Verify(domain typeddata.Domain, buyer, hub common.Address) error {
	if err := s.Requirements.Check(); err != nil {
		return err
	}
	digest := domain.Digest(s.Requirements.Hash())
	if err := identity.Verify(digest, s.Buyer[:], buyer); err != nil {
		return fmt.Errorf("buyer's signature of the requirements: %w", err)
	}
	if err := identity.Verify(digest, s.Hub[:], hub); err != nil {
		return fmt.Errorf("hub's receipt of the requirements: %w", err)
	}
	return nil
}

// Provision is what a worker promises and asks beyond its Ask, bound to the ask's
// hash and signed by the worker.
type Provision struct {
	Ask        common.Hash
	Buyer      common.Address // the only one, if not zero
	BuyerLevel uint64
	Netflags   Netflags
	Duration   uint64 // seconds that it promises to stay
}

var provisionType = typeddata.NewType("Provision(bytes32 ask,address buyer,uint64 buyerLevel,uint64 netflags,uint64 duration)")

// Hash is the EIP-712 struct hash.
func (p Provision) Hash() common.Hash {
	return provisionType.Struct().Bytes32(p.Ask).Address(p.Buyer).Uint64(p.BuyerLevel).Uint64(uint64(p.Netflags)).
		Uint64(p.Duration).Hash()
}

// Check refuses an absurd provision.
func (p Provision) Check() error {
	return first("provision", []error{inRange("buyer_level", p.BuyerLevel, 0, MaxLevel)})
}

// Levels are identity levels of a deal's parties, as the chain has them.
type Levels struct{ Buyer, Hub, Worker uint64 }

// Suits reports whether a deal's parties and its ask are what the buyer required,
// and the buyer what the worker asked for; nil stands for no requirements and no
// provision. An ability that is required and not promised is refused: it is never
// filled in from the other side. Signatures and Follows are checked apart. The twin
// of Deals.checkMatch.
func (d Deal) Suits(ask Ask, bid Bid, required *Requirements, provided *Provision, levels Levels) error {
	if provided == nil {
		provided = new(Provision)
	} else if err := d.suitsWorker(ask, *provided, levels); err != nil {
		return fmt.Errorf("provision: %w", err)
	}
	if required == nil {
		return nil
	}
	if err := d.suitsBuyer(ask, bid, *required, *provided, levels); err != nil {
		return fmt.Errorf("requirements: %w", err)
	}
	return nil
}

func (d Deal) suitsWorker(ask Ask, p Provision, levels Levels) error {
	switch {
	case p.Ask != ask.Hash():
		return fmt.Errorf("%w: of another ask", ErrTerms)
	case p.Buyer != (common.Address{}) && p.Buyer != d.Buyer:
		return fmt.Errorf("%w: for buyer %s only", ErrTerms, p.Buyer)
	case levels.Buyer < p.BuyerLevel:
		return fmt.Errorf("%w: buyer has identity level %d, %d wanted", ErrTerms, levels.Buyer, p.BuyerLevel)
	}
	return nil
}

func (d Deal) suitsBuyer(ask Ask, bid Bid, r Requirements, p Provision, levels Levels) error {
	switch {
	case r.Bid != bid.Hash():
		return fmt.Errorf("%w: of another bid", ErrTerms)
	case r.Hub != (common.Address{}) && r.Hub != d.Hub:
		return fmt.Errorf("%w: hub %s only", ErrTerms, r.Hub)
	case r.Worker != (common.Address{}) && r.Worker != d.Worker:
		return fmt.Errorf("%w: worker %s only", ErrTerms, r.Worker)
	case levels.Hub < r.HubLevel:
		return fmt.Errorf("%w: hub has identity level %d, %d wanted", ErrTerms, levels.Hub, r.HubLevel)
	case levels.Worker < r.WorkerLevel:
		return fmt.Errorf("%w: worker has identity level %d, %d wanted", ErrTerms, levels.Worker, r.WorkerLevel)
	case p.Netflags&r.Netflags != r.Netflags:
		return fmt.Errorf("%w: network abilities %b promised, %b wanted", ErrTerms, p.Netflags, r.Netflags)
	case p.Duration < r.Duration:
		return fmt.Errorf("%w: %d s promised, %d s wanted", ErrTerms, p.Duration, r.Duration)
	case d.FeePerMille > r.MaxFeePerMille:
		return fmt.Errorf("%w: fee of %d per mille, at most %d", ErrTerms, d.FeePerMille, r.MaxFeePerMille)
	}
	if len(r.MaxRates) != 0 {
		for name, wei := range d.Rates {
			limit := r.MaxRates[name]
			if limit == nil {
				limit = new(big.Int)
			}
			if wei.Cmp(limit) > 0 {
				return fmt.Errorf("%w: rate of %s is %s, at most %s", ErrTerms, name, wei, limit)
			}
		}
	}
	return atLeast(ask.Benchmarks, r.Benchmarks)
}

// atLeast refuses figures below the required ones, or in other units. An ask that
// states a figure twice is held to the lower.
func atLeast(have, least []Benchmark) error {
	for _, want := range least {
		limit, err := decimal(want.Value)
		if err != nil {
			return err
		}
		found := false
		for _, b := range have {
			if b.Name != want.Name || b.Unit != want.Unit {
				continue
			}
			found = true
			got, err := decimal(b.Value)
			if err != nil {
				return err
			}
			if got.Cmp(limit) < 0 {
				return fmt.Errorf("%w: %.40q is %s, at least %s", ErrTerms, want.Name, b.Value, want.Value)
			}
		}
		if !found {
			return fmt.Errorf("%w: no figure of %.40q in %.20q", ErrTerms, want.Name, want.Unit)
		}
	}
	return nil
}

// Digits before and after the point of a figure: together they fit 256 bits, which
// is what the contract compares them in.
const (
	wholeDigits    = 40
	fractionDigits = 36
)

// decimal reads a figure as a whole number of 10^-36: digits, and at most a point
// and more digits. No sign and no exponent.
func decimal(text string) (*big.Int, error) {
	whole, fraction, point := strings.Cut(text, ".")
	refuse := fmt.Errorf("%w: %.80q is no decimal number", ErrAbsurd, text)
	if len(whole) == 0 || len(whole) > wholeDigits || len(fraction) > fractionDigits || point && fraction == "" {
		return nil, refuse
	}
	digits := whole + fraction + strings.Repeat("0", fractionDigits-len(fraction))
	if strings.Trim(digits, "0123456789") != "" {
		return nil, refuse
	}
	value, _ := new(big.Int).SetString(digits, 10)
	return value, nil
}
