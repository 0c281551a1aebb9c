package pricing

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/sosna-os/sosna/pkg/bounded"
)

const (
	// maxChanges bounds the log of changes; a change of all rates is eight or more of
	// them. The oldest go.
	maxChanges  = 1000
	maxStanding = 4 << 20 // bytes of JSON
	maxText     = 4 << 10 // of a reason
)

// ErrStanding: bytes that hold no price with its owner and changes.
var ErrStanding = errors.New("no price and its history")

// Standing is the price that a machine asks, whose owner made it, and what moved
// until then. Its JSON is what a worker keeps on disk and shows its owner.
type Standing struct {
	Owner   Owner     `json:"owner"`
	Price   Price     `json:"price"`
	Since   time.Time `json:"since"`
	Looked  time.Time `json:"looked"`         // when it was last asked whether it is still right
	Kept    string    `json:"kept,omitempty"` // why it was left then
	Changes []Change  `json:"changes"`        // oldest first
}

// Reprice is what becomes of a price when machine or market were looked at: the one
// that stands (nil: none), or another with the changes logged. A change of the owner's
// mind always moves it, else Owner.Moves decides.
func Reprice(standing *Standing, owner Owner, next Price, now time.Time) (after *Standing, changes []Change) {
	after = &Standing{Owner: owner, Price: next, Since: now, Looked: now}
	if standing == nil {
		after.Changes = Changes(nil, next, now)
		return after, after.Changes
	}
	if owner.Same(standing.Owner) {
		if moves, reason := owner.Moves(standing.Price, next); !moves {
			same := *standing
			same.Looked, same.Kept = now, reason
			return &same, nil
		}
	}
	changes = Changes(&standing.Price, next, now)
	all := slices.Concat(standing.Changes, changes)
	after.Changes = all[max(0, len(all)-maxChanges):]
	return after, changes
}

// DecodeStanding reads the JSON of a Standing, 4 MiB of it at most. Errors: ErrStanding.
func DecodeStanding(r io.Reader) (Standing, error) {
	data, err := bounded.ReadAll(r, maxStanding)
	if err != nil {
		return Standing{}, fmt.Errorf("%w: %w", ErrStanding, err)
	}
	var s Standing
	if err := json.Unmarshal(data, &s); err != nil {
		return Standing{}, fmt.Errorf("%w: %w", ErrStanding, err)
	}
	if err := s.check(); err != nil {
		return Standing{}, fmt.Errorf("%w: %w", ErrStanding, err)
	}
	return s, nil
}

// check refuses what Words and Lines could not tell of.
func (s *Standing) check() error {
	p := s.Price
	if err := s.Owner.Validate(); err != nil {
		return err
	}
	if p.Decision.Wish == nil || len(p.Rates) == 0 {
		return errors.New("no wish or no rates")
	}
	if err := errors.Join(checkAmount("wish", p.Decision.Wish), checkAmount("cost", p.Decision.Cost), p.Rates.Validate()); err != nil {
		return err
	}
	if _, err := p.Lines(); err != nil {
		return err
	}
	for _, a := range p.Adjustments {
		if a.From == nil || a.To == nil {
			return fmt.Errorf("an adjustment of %.40q without amounts", a.Counter)
		}
	}
	if len(s.Changes) > maxChanges {
		return fmt.Errorf("%d changes, want %d at most", len(s.Changes), maxChanges)
	}
	for i, c := range s.Changes {
		if c.To == nil || len(c.What) > maxText || len(c.Reason) > maxText {
			return fmt.Errorf("change %d: to nothing, or of too many words", i)
		}
	}
	return nil
}
