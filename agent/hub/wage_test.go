package main

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/signer"
)

// reserved opens a deal as OpenDeal does, up to the worker's yes.
func (s *site) reserved(lane uint64, budget int64) market.ID {
	s.t.Helper()
	signed := s.terms(common.Hash{1}, lane)
	signed.Deal.Budget = big.NewInt(budget)
	if _, err := s.fundWorker(s.t.Context(), signed); err != nil {
		s.t.Fatal(err)
	}
	id := signed.Deal.ID()
	s.apply(id, deal.Event{Accept: &market.Signed[market.Acceptance]{}})
	return id
}

// used writes down a record of so much work in all.
func (s *site) used(id market.ID, cpu time.Duration) {
	s.t.Helper()
	s.apply(id, deal.Event{Record: ptr(s.record(id, cpu, false))})
}

func (s *site) pays(id market.ID, cpu time.Duration) {
	s.t.Helper()
	s.used(id, cpu)
	if err := s.takeVoucher(s.t.Context(), id, s.voucher(id)); err != nil {
		s.t.Fatal(err)
	}
}

// told is what the worker of a deal hears, checked as the worker checks it.
func (s *site) told(id market.ID) deal.Wage {
	s.t.Helper()
	w, err := s.wage(s.t.Context(), id)
	if err != nil || w == nil {
		s.t.Fatalf("wage %v: %v", w, err)
	}
	if err := w.Statement.Verify(payment.StatementDomain(s.chain.ChainID, s.purse), s.signing.key.Address()); err != nil {
		s.t.Fatal(err)
	}
	if err := s.account(id).CheckWage(*w); err != nil {
		s.t.Fatal(err)
	}
	return *w
}

// TestWageGoesOnWithTheVoucher: after a kill -9 at any moment the worker's claim is
// as new as the buyer's voucher, and never above it.
func TestWageGoesOnWithTheVoucher(t *testing.T) {
	s := newSite(t)
	id := s.reserved(1, 1e12)
	s.used(id, 0)
	for i := range 3 {
		s.used(id, time.Duration(i+1)*time.Second)
		voucher := s.voucher(id)
		if err := s.takeVoucher(t.Context(), id, voucher); err != nil {
			t.Fatal(err)
		}
		if err := s.takeVoucher(t.Context(), id, voucher); err != nil {
			t.Fatalf("the same again: %v", err)
		}
		s.reboot()
		a, told := s.account(id), s.told(id)
		if a.FromBuyer.UsageRoot != told.Record || a.BuyerCount != i+1 || told.Statement.Cumulative.Cmp(told.Bill) != 0 {
			t.Fatalf("buyer paid for %s, worker was told %+v; %d vouchers", a.FromBuyer.UsageRoot, told, a.BuyerCount)
		}
		if fee := new(big.Int).Sub(a.FromBuyer.Cumulative, told.Bill); fee.Cmp(pricing.Fee(told.Bill, 50)) != 0 {
			t.Fatalf("the hub keeps %s of %s wei", fee, a.FromBuyer.Cumulative)
		}
	}
	if s.signing.signed != 3 {
		t.Errorf("%d statements were signed for 3 wages", s.signing.signed)
	}
	// A record that costs nothing new: the voucher for it would raise nothing.
	s.used(id, 3*time.Second)
	if err := s.takeVoucher(t.Context(), id, s.voucher(id)); !errors.Is(err, deal.ErrAmount) {
		t.Errorf("voucher that pays nothing: %v", err)
	}
	s.apply(id, deal.Event{State: deal.Closed})
	if err := s.takeVoucher(t.Context(), id, payment.SignedVoucher{}); err == nil {
		t.Error("a closed deal takes a voucher")
	}
}

// TestPowerCutAroundTheSignature cuts the power before the signer was asked, and
// after it has signed and before the answer came.
func TestPowerCutAroundTheSignature(t *testing.T) {
	for name, flag := range map[string]func(*fakeSigner) *bool{
		"before it is asked":      func(f *fakeSigner) *bool { return &f.away },
		"before its answer comes": func(f *fakeSigner) *bool { return &f.dumb },
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t)
			first, second := s.reserved(1, 1e12), s.reserved(2, 1e12)
			s.used(first, 0)
			s.used(second, 0)
			s.pays(first, time.Second)
			s.signing.set(flag(s.signing), true)
			s.pays(first, 2*time.Second) // on disk, so it is answered for
			asked := 0
			s.signing.audit = func(common.Address, payment.Statement) { asked++ }
			for range 20 {
				if w, err := s.wage(t.Context(), first); !errors.Is(err, errSigner) {
					t.Fatalf("told %v without a signature: %v", w, err)
				}
			}
			if asked > 1 {
				t.Errorf("a signer that is away was asked %d times at once", asked)
			}
			// What can not be handed on is not taken.
			s.used(second, time.Second)
			if err := s.takeVoucher(t.Context(), second, s.voucher(second)); !errors.Is(err, errSigner) {
				t.Fatalf("money that cannot be handed on: %v", err)
			}
			s.signing.set(flag(s.signing), false)
			s.reboot()
			// Another deal of the worker comes first, and the buyer never comes back.
			if err := s.takeVoucher(t.Context(), second, s.voucher(second)); err != nil {
				t.Fatal(err)
			}
			if got := s.told(second).Statement.Cumulative; got.Cmp(big.NewInt(3e9)) != 0 {
				t.Errorf("stated %s wei for two bills of 2 and 1 s", got)
			}
			if w := s.told(first); w.Bill.Cmp(big.NewInt(2e9)) != 0 || w.Statement.Cumulative.Cmp(big.NewInt(3e9)) != 0 {
				t.Errorf("the first deal is told %+v", w)
			}
			if s.signing.signed != 3 {
				t.Errorf("%d signatures for 3 wages", s.signing.signed)
			}
		})
	}
}

// TestSignerThatSignsSomethingElse: its answer is not handed on.
func TestSignerThatSignsSomethingElse(t *testing.T) {
	s := newSite(t)
	id := s.reserved(1, 1e12)
	s.used(id, 0)
	other, err := payment.SignStatement(s.signing.key, payment.StatementDomain(s.chain.ChainID, s.purse),
		payment.Statement{Worker: s.worker.Address(), Cumulative: big.NewInt(1e9), UsageRoot: common.Hash{9}})
	if err != nil {
		t.Fatal(err)
	}
	s.used(id, time.Second)
	s.signing.says = &other
	s.pays(id, 2*time.Second)
	if w, err := s.wage(t.Context(), id); !errors.Is(err, errSigner) {
		t.Errorf("told %v, %v", w, err)
	}
}

// TestStatementsStayWithinReserveAndVouchers lets deals of one worker be paid at
// once, with power cuts, and looks at every request to the signer: never above what
// is reserved, never above what the buyers' vouchers leave after the fee.
func TestStatementsStayWithinReserveAndVouchers(t *testing.T) {
	s := newSite(t)
	const deals, rounds = 4, 6
	var ids []market.ID
	var opening sync.WaitGroup
	lanes := make(chan market.ID, deals)
	for lane := range uint64(deals) {
		signed := s.terms(common.Hash{1}, lane+1)
		signed.Deal.Budget = big.NewInt(int64(7e9 + lane*1e9))
		opening.Go(func() {
			if _, err := s.fundWorker(t.Context(), signed); err != nil {
				t.Error(err)
			}
			lanes <- signed.Deal.ID()
		})
	}
	opening.Wait()
	for range deals {
		id := <-lanes
		s.apply(id, deal.Event{Accept: &market.Signed[market.Acceptance]{}})
		s.used(id, 0)
		ids = append(ids, id)
	}
	s.signing.audit = s.audit
	for round := range rounds {
		var paying sync.WaitGroup
		for i, id := range ids {
			s.used(id, time.Duration(round+1)*time.Second+time.Duration(rand.IntN(900))*time.Millisecond+time.Duration(i))
			voucher := s.voucher(id)
			paying.Go(func() {
				if err := s.takeVoucher(t.Context(), id, voucher); err != nil {
					t.Error(err)
				}
			})
		}
		paying.Wait()
		if round%2 == 1 {
			s.reboot()
		}
	}
	sum := new(big.Int)
	for _, id := range ids {
		sum.Add(sum, s.account(id).PaidToWorker())
	}
	if got := s.signing.last(s.worker.Address()).Cumulative; got.Cmp(sum) != 0 {
		t.Errorf("stated %s wei, the bills add up to %s", got, sum)
	}
	if s.signing.signed != deals*rounds {
		t.Errorf("%d signatures for %d wages", s.signing.signed, deals*rounds)
	}
}

// audit looks at what the signer is asked for.
func (s *site) audit(wallet common.Address, st payment.Statement) {
	reserve, err := s.gov.ReserveOf(s.t.Context(), wallet, st.Worker)
	if err != nil || st.Cumulative.Cmp(coverOf(reserve)) > 0 {
		s.t.Errorf("asked to state %s of %s wei reserved: %v", st.Cumulative, coverOf(reserve), err)
	}
	handed := new(big.Int)
	for _, account := range s.Ledger.Of(deal.Pair{Wallet: wallet, Worker: st.Worker}) {
		if account.FromBuyer == nil {
			continue
		}
		bill := account.PaidToWorker()
		if pricing.WithFee(bill, 50).Cmp(account.FromBuyer.Cumulative) != 0 {
			s.t.Errorf("a voucher of %s wei for a bill of %s", account.FromBuyer.Cumulative, bill)
		}
		handed.Add(handed, bill)
	}
	if st.Cumulative.Cmp(handed) > 0 {
		s.t.Errorf("asked to state %s wei, buyers paid for %s", st.Cumulative, handed)
	}
}

// TestReserveThatShrankEndsThePaying: an owner may take reserves back behind the
// hub's back; nothing is stated that could not be claimed.
func TestReserveThatShrankEndsThePaying(t *testing.T) {
	s := newSite(t)
	id := s.reserved(1, 1e12)
	s.used(id, 0)
	s.pays(id, time.Second)
	p := s.account(id).Pair()
	if _, err := s.gov.AnnounceRelease(t.Context(), s.Key, s.purse, p.Worker, big.NewInt(1e12-1e9-1)); err != nil {
		t.Fatal(err)
	}
	s.mindReserves(t.Context(), time.Now(), make(map[deal.Pair]time.Time))
	s.used(id, 2*time.Second)
	if err := s.takeVoucher(t.Context(), id, s.voucher(id)); !errors.Is(err, errReserve) {
		t.Errorf("stated over the reserve: %v", err)
	}
}

// TestHubThatLostItsJournalGoesOnFromTheSigner: what was signed may be claimed, so the
// next statement rises from there; lower ones would be refused for ever.
func TestHubThatLostItsJournalGoesOnFromTheSigner(t *testing.T) {
	s := newSite(t)
	first := s.reserved(1, 9e9)
	s.used(first, 0)
	s.pays(first, 2*time.Second) // signed, not claimed
	s.stop()
	s.boot(t.TempDir()) // another node key; the signer and the wallet stay
	s.gov.Bind(s.Key.Address(), testOwner, s.purse)
	s.lookAgain()
	second := s.reserved(1, 9e9)
	s.expectReserve(11e9, 2)
	s.used(second, 0)
	s.pays(second, 3*time.Second)
	if got := s.told(second).Statement.Cumulative; got.Cmp(big.NewInt(5e9)) != 0 {
		t.Errorf("stated %s wei, want the 2e9 of the lost journal and 3e9", got)
	}
}

// TestHubWithARestoredJournalGoesOnFromTheSigner: a copy that is older than what was
// signed since knows the deals, but not the newest statements.
func TestHubWithARestoredJournalGoesOnFromTheSigner(t *testing.T) {
	s := newSite(t)
	id := s.reserved(1, 9e9)
	s.used(id, 0)
	s.pays(id, 2*time.Second)
	ahead := payment.Statement{Worker: s.worker.Address(), Cumulative: big.NewInt(4e9), UsageRoot: common.Hash{7}}
	if _, err := s.signing.Sign(t.Context(), s.purse, s.chain.ChainID, ahead); err != nil {
		t.Fatal(err)
	}
	s.reboot()
	if got := s.told(id).Statement.Cumulative; got.Cmp(big.NewInt(4e9)) != 0 {
		t.Fatalf("told %s wei, 4e9 were signed", got)
	}
	s.reserved(2, 1e9) // covers all that was signed, and what both deals may still add
	s.expectReserve(12e9, 2)
	s.pays(id, 3*time.Second)
	if got := s.told(id).Statement.Cumulative; got.Cmp(big.NewInt(5e9)) != 0 {
		t.Errorf("stated %s wei, want 5e9", got)
	}
}

// TestNoDealForAWorkerWhoseWageWaits: each deal would have it work for two intervals
// that nobody can pay.
func TestNoDealForAWorkerWhoseWageWaits(t *testing.T) {
	s := newSite(t)
	id := s.reserved(1, 9e9)
	s.used(id, 0)
	s.signing.set(&s.signing.capped, true)
	s.pays(id, 2*time.Second) // on disk, not signed
	next := s.terms(common.Hash{1}, 2)
	if _, err := s.fundWorker(t.Context(), next); !errors.Is(err, errSigner) || !errors.Is(err, signer.ErrCap) {
		t.Fatalf("a deal began: %v", err)
	}
	if _, known := s.Ledger.Get(next.Deal.ID()); known {
		t.Error("it was written down")
	}
	s.signing.set(&s.signing.capped, false)
	s.eventually(func() error { _, err := s.fundWorker(t.Context(), next); return err })
}
