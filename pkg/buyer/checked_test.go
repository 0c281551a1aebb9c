package buyer

import (
	"errors"
	"testing"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/chain"
)

// TestCheckedChannel: the buyer opens a checked channel when the hub asks for it or
// the order does, passes by one that is not, and uses one that is for all orders.
func TestCheckedChannel(t *testing.T) {
	for name, c := range map[string]struct {
		before, hub, order bool // a channel is open already; who asks
		opened             int
		checked            bool
	}{
		"nobody asks":               {opened: 1},
		"the hub asks":              {hub: true, opened: 1, checked: true},
		"the buyer asks":            {order: true, opened: 1, checked: true},
		"both, beside an unchecked": {before: true, hub: true, order: true, opened: 2, checked: true},
		"nobody, beside an old one": {before: true, opened: 1},
	} {
		t.Run(name, func(t *testing.T) {
			x := newBench(t)
			if c.before {
				x.rent(1)
			}
			x.hints = func(res *api.AnnounceResponse) { res.Checked = c.hub }
			o := order(x.addr(), 1)
			o.Checked = c.order
			ids, err := x.b.Rent(t.Context(), o, func(Stage) {})
			if err != nil {
				t.Fatal(err)
			}
			channel := x.b.lease(ids[0]).Terms.Deal.Channel
			if x.chain.opened != c.opened || x.chain.checked[channel] != c.checked {
				t.Errorf("%d channels, the deal's was opened checked: %v", x.chain.opened, x.chain.checked[channel])
			}
			if !c.checked {
				return
			}
			x.hints = nil
			if ids, err = x.b.Rent(t.Context(), order(x.addr(), 1), func(Stage) {}); err != nil {
				t.Fatal(err)
			}
			if c.before {
				return // the older, unchecked one serves
			}
			if x.b.lease(ids[0]).Terms.Deal.Channel != channel {
				t.Error("an order that does not ask has a channel of its own")
			}
		})
	}
}

// TestGateRefuses: the contracts' reason reaches the person, and nothing is left that a
// later order would look for.
func TestGateRefuses(t *testing.T) {
	x := newBench(t)
	x.chain.refuses = &chain.RevertError{Name: "LevelTooLow"}
	o := order(x.addr(), 1)
	o.Checked = true
	_, err := x.b.Rent(t.Context(), o, func(Stage) {})
	var reverted *chain.RevertError
	if !errors.As(err, &reverted) || reverted.Name != "LevelTooLow" {
		t.Fatalf("got %v", err)
	}
	if x.b.book.opening != nil || x.chain.opened != 0 || len(x.b.Views()) != 0 {
		t.Error("an opening that was refused left something behind")
	}
	if ids := x.rent(1); len(ids) != 1 {
		t.Error("the refusal of a checked channel stands in the way of another")
	}
}
