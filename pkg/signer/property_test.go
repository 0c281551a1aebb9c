package signer

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/store"
)

// crash is when power goes, as seen from a write.
type crash int

const (
	never crash = iota
	before
	after // it is on the disk, and nobody was told
)

var errPower = errors.New("power cut")

// paper is a book whose disk survives its signer.
type paper struct {
	entries []store.Entry
	next    crash
}

func (p *paper) write(kind string, value any) error {
	body, err := json.Marshal(value)
	if err != nil {
		return err
	}
	p.entries = append(p.entries, store.Entry{Seq: uint64(len(p.entries)) + 1, Kind: kind, Body: body})
	return nil
}

func (p *paper) append(_ context.Context, entry signed) error {
	if p.next == before {
		return errPower
	}
	if err := p.write(signedKind, entry); err != nil {
		return err
	}
	if p.next == after {
		return errPower
	}
	return nil
}

func (p *paper) renew(_ context.Context, m *memory) error {
	p.entries = nil
	m.rises = 0
	return m.retell(p.write)
}

func (p *paper) close() error { return nil }

// machine is a signer that crashes, with everything that anybody was ever answered.
type machine struct {
	t       *testing.T
	key     *identity.Key
	disk    *paper
	limits  Limits
	now     time.Time
	signer  *Signer
	answers map[common.Address]map[string]identity.Signature
	rises   []rise
	paid    map[common.Address]*big.Int // on the disk
}

type rise struct {
	when time.Time
	wei  *big.Int
}

func newMachine(t *testing.T, key *identity.Key, limits Limits) *machine {
	m := &machine{t: t, key: key, disk: &paper{}, limits: limits, now: time.Unix(1_700_000_000, 0),
		answers: map[common.Address]map[string]identity.Signature{}, paid: map[common.Address]*big.Int{}}
	signer := key.Address()
	if err := m.disk.write(begunKind, begun{moment: moment{Wall: m.now.UnixNano()}, Signer: signer, Spent: new(big.Int)}); err != nil {
		t.Fatal(err)
	}
	m.boot()
	return m
}

func (m *machine) boot() {
	m.t.Helper()
	mem := newMemory(m.limits)
	for _, e := range m.disk.entries {
		if err := mem.replay(e); err != nil {
			m.t.Fatal(err)
		}
	}
	m.disk.next = never
	m.signer = start(context.Background(), m.key, mem, m.disk, func() time.Time { return m.now }, m.now)
}

// ask sends one request, and books what was answered and what is on the disk.
func (m *machine) ask(s payment.Statement, power crash) error {
	m.t.Helper()
	m.disk.next = power
	written := len(m.disk.entries)
	got, err := m.signer.Sign(context.Background(), testWallet, s)
	if len(m.disk.entries) > written {
		was := m.paid[s.Worker]
		if was == nil {
			was = new(big.Int)
		}
		m.rises = append(m.rises, rise{m.now, new(big.Int).Sub(s.Cumulative, was)})
		m.paid[s.Worker] = s.Cumulative
	}
	if err == nil {
		m.answered(got)
	}
	if errors.Is(err, errPower) {
		<-m.signer.Stopped()
		if !errors.Is(m.signer.Err(), errPower) || !errors.Is(err, ErrUnavailable) {
			m.t.Fatalf("stopped with %v, answered %v", m.signer.Err(), err)
		}
		if _, err := m.signer.Sign(context.Background(), testWallet, s); !errors.Is(err, ErrUnavailable) {
			m.t.Fatalf("it signs on after a write failed: %v", err)
		}
		m.boot()
	}
	m.disk.next = never
	return err
}

func (m *machine) answered(got payment.SignedStatement) {
	m.t.Helper()
	if err := got.Verify(payment.StatementDomain(testWallet.ChainID, testWallet.Address), m.key.Address()); err != nil {
		m.t.Fatal(err)
	}
	if on := m.paid[got.Worker]; on == nil || on.Cmp(got.Cumulative) != 0 {
		m.t.Fatalf("a signature for %s left while the disk says %v", got.Cumulative, on)
	}
	of := m.answers[got.Worker]
	if of == nil {
		of = map[string]identity.Signature{}
		m.answers[got.Worker] = of
	}
	amount := got.Cumulative.String()
	if earlier, ok := of[amount]; ok && earlier != got.Signature {
		m.t.Fatalf("two signatures for %s of %s", amount, got.Worker)
	}
	of[amount] = got.Signature
}

// within sums what became valid in the Epoch that ends at a rise.
func (m *machine) within(last int) *big.Int {
	sum := new(big.Int)
	for _, r := range m.rises[:last+1] {
		if m.rises[last].when.Sub(r.when) < Epoch {
			sum.Add(sum, r.wei)
		}
	}
	return sum
}

// TestCrashesNeverSignTwice: whatever is asked and whenever power goes, there is one
// signature for one cumulative, none before its entry is on disk, and at most two caps
// (one epoch's end and the next one's beginning) in any 24 hours.
func TestCrashesNeverSignTwice(t *testing.T) {
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	var admitted, refused, crashed int
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 1))
		m := newMachine(t, key, testLimits)
		workers := []common.Address{alice, bob, {3}}
		for range 120 {
			worker := workers[r.IntN(len(workers))]
			high := int64(0)
			if p := m.paid[worker]; p != nil {
				high = p.Int64()
			}
			s := owed(worker, max(0, high-2+r.Int64N(200)), byte(r.IntN(2)))
			switch err := m.ask(s, []crash{never, never, never, before, after}[r.IntN(5)]); {
			case err == nil:
				admitted++
			case errors.Is(err, errPower):
				crashed++
				// The hub asks again with what it noted before it asked.
				if err := m.ask(s, never); err != nil && !errors.Is(err, ErrCap) {
					t.Fatalf("seed %d: asked again after a crash: %v", seed, err)
				}
			default:
				refused++
			}
			m.now = m.now.Add(time.Duration(r.Int64N(int64(2 * time.Hour))))
			if r.IntN(20) == 0 { // a tidy stop, now and then with a new journal
				if err := m.signer.Close(); err != nil {
					t.Fatal(err)
				}
				if r.IntN(2) == 0 {
					if err := m.disk.renew(context.Background(), m.signer.memory); err != nil {
						t.Fatal(err)
					}
				}
				m.boot()
			}
		}
		for i := range m.rises {
			if sum := m.within(i); sum.Cmp(new(big.Int).Mul(testLimits.PerEpoch, big.NewInt(2))) > 0 {
				t.Fatalf("seed %d: %s within 24 h", seed, sum)
			}
		}
		if err := m.signer.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if admitted < 1000 || refused < 1000 || crashed < 1000 {
		t.Errorf("the test is lopsided: %d admitted, %d refused, %d crashed", admitted, refused, crashed)
	}
}

// TestLoweredCapHoldsAtOnce: what was signed under a higher cap stays signed and counts.
func TestLoweredCapHoldsAtOnce(t *testing.T) {
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	m := newMachine(t, key, testLimits)
	for _, s := range []payment.Statement{owed(alice, 400, 1), owed(bob, 400, 1)} {
		if err := m.ask(s, never); err != nil {
			t.Fatal(err)
		}
	}
	m.limits = Limits{big.NewInt(500), big.NewInt(50)}
	_ = m.signer.Close()
	m.boot()
	defer m.signer.Close()
	if err := m.ask(owed(alice, 401, 1), never); !errors.Is(err, ErrCap) {
		t.Errorf("800 of 500 are signed: %v", err)
	}
	if err := m.ask(owed(alice, 400, 1), never); err != nil {
		t.Errorf("a signed statement again: %v", err)
	}
	m.now = m.now.Add(Epoch)
	if err := m.ask(owed(alice, 450, 1), never); err != nil {
		t.Errorf("next epoch: %v", err)
	}
}
