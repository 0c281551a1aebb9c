package meter

import (
	"errors"
	"fmt"
	"slices"
)

// ledger adds up what one source counts over any number of its lives.
type ledger struct {
	Life string `json:"life,omitempty"`
	Done Vector `json:"done"` // of former lives
	Raw  Vector `json:"raw"`  // of this one, as the source says it
}

func newLedger() *ledger { return &ledger{Done: Vector{}, Raw: Vector{}} }

// begin keeps what former lives have counted when another one starts.
func (l *ledger) begin(life string) (another bool) {
	if life == l.Life {
		return false
	}
	l.Life = life
	for c := range l.Raw {
		l.settle(c)
	}
	return true
}

func (l *ledger) settle(c Counter) {
	l.Done[c] = addSaturating(l.Done[c], l.Raw[c])
	l.Raw[c] = 0
}

// hold takes a count that cannot go down: a device that went away leaves
// io.stat and takes what it had counted along.
func (l *ledger) hold(c Counter, raw uint64) { l.Raw[c] = max(l.Raw[c], raw) }

// restart takes a count that starts again at 0 when what counts is made anew.
func (l *ledger) restart(c Counter, raw uint64) {
	if raw < l.Raw[c] {
		l.settle(c)
	}
	l.Raw[c] = raw
}

// addTo adds the ledger's totals to v.
func (l *ledger) addTo(v Vector) {
	for c := range l.Raw { // every counter in Done is in Raw
		v[c] = addSaturating(v[c], addSaturating(l.Done[c], l.Raw[c]))
	}
}

func (l *ledger) check() error {
	if l == nil {
		return fmt.Errorf("%w: an empty ledger", ErrMalformed)
	}
	if l.Done == nil {
		l.Done = Vector{}
	}
	if l.Raw == nil {
		l.Raw = Vector{}
	}
	for c := range l.Done {
		l.Raw[c] += 0 // addTo goes by Raw
	}
	return errors.Join(l.Done.CheckKnown(), l.Raw.CheckKnown())
}

// Counts is what an Extra says: values that only grow within one life of it.
// Whoever makes a source anew, so that it may count from 0, names another Life;
// a value that drops within a life is taken for a new start as well.
type Counts struct {
	Life   string
	Values Vector
	// Missing says why a counter that was announced has no value now.
	Missing map[Counter]string
}

// Extra is a source of counts beside the cgroup. Name is its key in the saved
// state and, with From, what is told of its counters. Read is called from the
// reader's goroutine. When it fails, a Needed source fails the sample; another
// one's counters stand still and say why.
type Extra struct {
	Name     string
	From     string
	Counters []Counter
	Needed   bool
	Read     func() (Counts, error)
}

// NetFunc reads a deal's bytes received and sent, as counted at its edge. It
// may start again at 0 when the table that counts is made anew.
type NetFunc func() (rx, tx uint64, err error)

// extra makes bytes that are all there is an Extra.
func (f NetFunc) extra() Extra {
	return Extra{Name: "net", From: "bytes at the edge", Counters: []Counter{NetRx, NetTx}, Needed: true, Read: func() (Counts, error) {
		rx, tx, err := f()
		return Counts{Values: Vector{NetRx: rx, NetTx: tx}}, err
	}}
}

// read asks the source, and refuses counters that it has not announced.
func (e Extra) read() (Counts, error) {
	counts, err := e.Read()
	if err != nil {
		return Counts{}, err
	}
	for c := range counts.Values {
		if !slices.Contains(e.Counters, c) {
			return Counts{}, &CounterError{Counter: c, Err: ErrUnknownCounter, Detail: "not one that " + e.Name + " announced"}
		}
	}
	return counts, nil
}

func (c Counts) enter(into *ledger) {
	into.begin(c.Life)
	for counter, n := range c.Values {
		into.restart(counter, n)
	}
}
