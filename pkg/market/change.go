package market

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// ErrConsent: a change makes something dearer and lacks the signature of one who
// would give more, or of the worker.
var ErrConsent = errors.New("change without consent")

// MaxChanges bounds the changes of one deal that are looked at.
const MaxChanges = 1024

// Change is the rates and the budget of a running deal from now on. The deal keeps
// its id. Rates and budget that only fall need the worker's signature alone, since
// it is the one that earns less; a rise needs the worker's, the buyer's and the
// hub's, who give more. The fee per mille, the machine and the parties do not change.
type Change struct {
	Deal   ID
	Rates  pricing.Rates // of the counters that the deal has
	Budget Wei           // the worker is paid at most this over the whole deal
	Seq    uint64        // 1, 2, 3 ... without gaps
}

var changeType = typeddata.NewType("Change(bytes32 deal,Rate[] rates,uint256 budget,uint64 seq)" +
	"Rate(string counter,uint256 wei)")

// Hash is the EIP-712 struct hash.
func (c Change) Hash() common.Hash {
	return changeType.Struct().Bytes32(common.Hash(c.Deal)).Structs(rateHashes(c.Rates)...).Uint(c.Budget).
		Uint64(c.Seq).Hash()
}

// Check refuses an absurd change.
func (c Change) Check() error {
	return first("change", []error{
		inRange("seq", c.Seq, 1, MaxChanges), checkRates(c.Rates), checkBudget(c.Budget),
	})
}

// Apply gives the terms after the change, and whether any of them is dearer than
// before. It refuses other counters and a change of nothing. The result is terms,
// not a deal of its own: its ID is not the deal's.
func (c Change) Apply(terms Deal) (next Deal, rises bool, err error) {
	if err := c.Check(); err != nil {
		return Deal{}, false, err
	}
	if len(c.Rates) != len(terms.Rates) {
		return Deal{}, false, fmt.Errorf("change: %w: %d counters, the deal has %d", ErrTerms, len(c.Rates), len(terms.Rates))
	}
	step := c.Budget.Cmp(terms.Budget)
	rises, falls := step > 0, step < 0
	for name, wei := range c.Rates {
		before, ok := terms.Rates[name]
		if !ok {
			return Deal{}, false, fmt.Errorf("change: %w: the deal has no %s", ErrTerms, name)
		}
		rises, falls = rises || wei.Cmp(before) > 0, falls || wei.Cmp(before) < 0
	}
	if !rises && !falls {
		return Deal{}, false, fmt.Errorf("change: %w: number %d changes nothing", ErrTerms, c.Seq)
	}
	terms.Rates, terms.Budget = c.Rates, c.Budget
	return terms, rises, nil
}

// Effect says from when a change counts: usage up to Record is billed by the terms
// before, what comes after it by the change. The worker signs it when it signs the
// change, and names the newest record that it has made; zero if there is none.
//
// It is apart from Change because buyer and hub sign a rise before the worker does,
// who alone knows its newest record: they would sign anew every two seconds. So the
// contract judges by Change and its number which terms hold, and in which order; from
// when, which takes the usage records, is for those who have them. A worker that signs
// two effects of one change has signed the proof of it.
type Effect struct {
	Change common.Hash // struct hash
	Record common.Hash // hash of the usage record
}

var effectType = typeddata.NewType("ChangeEffect(bytes32 change,bytes32 record)")

// Hash is the EIP-712 struct hash.
func (e Effect) Hash() common.Hash {
	return effectType.Struct().Bytes32(e.Change).Bytes32(e.Record).Hash()
}

// SignedChange is a change with its signatures. Those of buyer and hub are zero
// when nothing rises.
type SignedChange struct {
	Change             Change
	Buyer, Hub, Worker identity.Signature
}

// Verify checks the signatures that the change needs.
func (s SignedChange) Verify(domain typeddata.Domain, terms Deal, rises bool) error {
	digest := domain.Digest(s.Change.Hash())
	if err := identity.Verify(digest, s.Worker[:], terms.Worker); err != nil {
		return fmt.Errorf("change: %w: worker: %w", ErrConsent, err)
	}
	if !rises {
		return nil
	}
	if err := s.VerifyBuyer(domain, terms); err != nil {
		return err
	}
	return s.VerifyHub(domain, terms)
}

// VerifyBuyer checks that the buyer wishes the change.
func (s SignedChange) VerifyBuyer(domain typeddata.Domain, terms Deal) error {
	if err := identity.Verify(domain.Digest(s.Change.Hash()), s.Buyer[:], terms.Buyer); err != nil {
		return fmt.Errorf("change: %w: buyer: %w", ErrConsent, err)
	}
	return nil
}

// VerifyHub checks that the hub consents to the change.
func (s SignedChange) VerifyHub(domain typeddata.Domain, terms Deal) error {
	if err := identity.Verify(domain.Digest(s.Change.Hash()), s.Hub[:], terms.Hub); err != nil {
		return fmt.Errorf("change: %w: hub: %w", ErrConsent, err)
	}
	return nil
}

// TermsAfter gives the terms that hold after all of a deal's changes in their order.
// Every change has the worker's signature and numbers have no gaps, so none can be
// left out; two changes of one number are the worker's own doing, and the lower one
// holds against it. The twin of Deals.checkChanges.
func TermsAfter(domain typeddata.Domain, deal Deal, changes []SignedChange) (Deal, error) {
	if len(changes) > MaxChanges {
		return Deal{}, fmt.Errorf("changes: %w: %d, at most %d", ErrAbsurd, len(changes), MaxChanges)
	}
	id, terms := deal.ID(), deal
	for i, s := range changes {
		switch want := uint64(i) + 1; {
		case s.Change.Deal != id:
			return Deal{}, fmt.Errorf("change %d: %w: of deal %s", want, ErrTerms, s.Change.Deal.Short())
		case s.Change.Seq != want:
			return Deal{}, fmt.Errorf("change %d: %w: has number %d", want, ErrTerms, s.Change.Seq)
		}
		next, rises, err := s.Change.Apply(terms)
		if err != nil {
			return Deal{}, err
		}
		if err := s.Verify(domain, deal, rises); err != nil {
			return Deal{}, err
		}
		terms = next
	}
	return terms, nil
}
