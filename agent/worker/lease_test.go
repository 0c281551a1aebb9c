package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
)

// TestRestartInEveryState cuts the power in each state, with the machine still
// there (the agent died) and without (the power went), and with the chain away.
func TestRestartInEveryState(t *testing.T) {
	for name, c := range map[string]struct {
		state   deal.State
		alive   bool
		want    deal.State
		frozen  bool // what the machine is after the restart
		stopped bool
		final   bool // a final record is made
	}{
		"offered, machine alive":  {state: deal.Offered, alive: true, want: deal.Closed, stopped: true},
		"offered, machine gone":   {state: deal.Offered, want: deal.Closed},
		"running, machine alive":  {state: deal.Running, alive: true, want: deal.Running},
		"running, machine gone":   {state: deal.Running, want: deal.Closed, final: true},
		"paused, machine alive":   {state: deal.Paused, alive: true, want: deal.Paused, frozen: true},
		"paused, machine gone":    {state: deal.Paused, want: deal.Closed, final: true},
		"stopping, machine alive": {state: deal.Stopping, alive: true, want: deal.Closed, stopped: true, final: true},
		"stopping, machine gone":  {state: deal.Stopping, want: deal.Closed, final: true},
		"closed, machine alive":   {state: deal.Closed, alive: true, want: deal.Closed, stopped: true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newSite(t)
			id := b.inState(c.state)
			b.reboot()
			m := newMachine(t)
			m.use(t, 11*time.Second)
			if c.state == deal.Running {
				_ = m.Pause(t.Context()) // the cut came between the freezer and the journal
			}
			machines := map[market.ID]machine{}
			if c.alive {
				machines[id] = m
			}
			b.goOn(t.Context(), machines)
			if c.final {
				if a := b.awaitFinal(id); a.Last().Usage[meter.CPUUser] < uint64(10*time.Second) {
					t.Errorf("usage fell to %v", a.Last().Usage)
				}
				b.pay(id)
			}
			b.eventually(func() string {
				if got := b.account(id).State; got != c.want {
					return "the deal is " + string(got) + ", not " + string(c.want)
				}
				if c.alive && (m.is(&m.frozen) != c.frozen || m.is(&m.erased) != c.stopped) {
					return "the machine is not what the deal says"
				}
				return ""
			})
		})
	}
}

// inState is a deal with ten seconds of use, if it ever ran.
func (b *site) inState(state deal.State) market.ID {
	if state == deal.Offered {
		return b.deal(state)
	}
	id := b.deal(deal.Running)
	b.used(id, time.Second)
	b.used(id, 10*time.Second)
	if state != deal.Running {
		b.apply(id, deal.Event{State: state, Reason: "as it was"})
	}
	return id
}

func TestVoucherFreesAPausedMachine(t *testing.T) {
	b := newSite(t)
	id := b.deal(deal.Running)
	b.used(id, time.Second)
	b.used(id, 2*time.Second)
	b.apply(id, deal.Event{State: deal.Paused, Reason: "late"})
	m := newMachine(t)
	m.use(t, 2*time.Second)
	b.goOn(t.Context(), map[market.ID]machine{id: m})
	b.eventually(func() string {
		if !m.is(&m.frozen) {
			return "a paused machine runs after a restart"
		}
		return ""
	})
	b.pay(id)
	b.eventually(func() string {
		if a := b.account(id); a.State != deal.Running || m.is(&m.frozen) {
			return "a paid machine stands still: " + string(a.State)
		}
		return ""
	})
}

// TestUnmeteredMachineIsStopped: a machine whose counters cannot be read works for
// nothing, and so does one whose records find no room on the disk.
func TestUnmeteredMachineIsStopped(t *testing.T) {
	for name, spoil := range map[string]func(*site, *fakeMachine){
		"counters cannot be read": func(_ *site, m *fakeMachine) {
			_ = os.WriteFile(filepath.Join(m.leaf, "cpu.stat"), []byte("nonsense\n"), 0o600)
		},
		"journal takes nothing": func(b *site, _ *fakeMachine) { _ = b.Journal.Close() },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newSite(t)
			id := b.deal(deal.Running)
			m := newMachine(t)
			b.goOn(t.Context(), map[market.ID]machine{id: m})
			b.eventually(func() string {
				if b.account(id).Last() == nil {
					return "no record"
				}
				return ""
			})
			spoil(b, m)
			b.eventually(func() string {
				if !m.is(&m.ended) {
					return "the machine still runs"
				}
				return ""
			})
		})
	}
}

func TestEndOfTheCommandIsTheFinalRecord(t *testing.T) {
	b := newSite(t)
	id := b.deal(deal.Running)
	m := newMachine(t)
	b.goOn(t.Context(), map[market.ID]machine{id: m})
	m.use(t, 5*time.Second)
	close(m.done)
	a := b.awaitFinal(id)
	if a.Last().Usage[meter.CPUUser] != uint64(5*time.Second) || !strings.Contains(a.Reason, "status 3") {
		t.Errorf("final usage %v, reason %q", a.Last().Usage, a.Reason)
	}
}

func TestLostMeterStateDoesNotLowerRecords(t *testing.T) {
	b := newSite(t)
	id := b.deal(deal.Running)
	b.used(id, 20*time.Second)
	if err := os.WriteFile(newLease(b.worker, b.accountDeal(id), id, testWallet).meterFile(), []byte("torn"), 0o600); err != nil {
		t.Fatal(err)
	}
	m := newMachine(t)
	m.use(t, 3*time.Second) // a new boot's counters
	b.goOn(t.Context(), map[market.ID]machine{id: m})
	b.eventually(func() string {
		if a := b.account(id); a.Last().Seq < 2 {
			return "no record after the meter's state was lost"
		}
		return ""
	})
	if got := b.account(id).Last().Usage[meter.CPUUser]; got != uint64(20*time.Second) {
		t.Errorf("recorded %d", got)
	}
}

func (b *site) accountDeal(id market.ID) market.Deal {
	a := b.account(id)
	return a.Deal()
}

func TestRecordTimeOutlivesAClockSetBack(t *testing.T) {
	now := time.UnixMilli(1_790_000_000_000)
	for name, c := range map[string]struct {
		prev   time.Time
		passed time.Duration
		want   time.Time
	}{
		"clock is good":                    {now.Add(-2 * time.Second), 2 * time.Second, now},
		"clock was set back":               {now.Add(time.Hour), 2 * time.Second, now.Add(time.Hour + 2*time.Second)},
		"set back while the power was cut": {now.Add(time.Hour), -time.Second, now.Add(time.Hour)},
	} {
		if got := recordTime(uint64(c.prev.UnixMilli()), now, c.passed); !got.Equal(c.want) {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}
