package main

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/signer"
)

func (s *site) expectFees(reserved int64) {
	s.t.Helper()
	r, err := s.gov.ReserveOf(s.t.Context(), s.purse, testPayee)
	if err != nil || r.Reserved.Int64() != reserved {
		s.t.Errorf("%s wei are reserved for the payee, want %d, %v", r.Reserved, reserved, err)
	}
}

// TestFeesGoOnFromTheSigner after a journal was lost: as wages do, each of the two from
// what was signed for it.
func TestFeesGoOnFromTheSigner(t *testing.T) {
	s := newSite(t)
	first := s.runs(s.feeTerms(common.Hash{1}, 1, testPayee, 700))
	s.pays(first, 2*time.Second) // signed, not claimed
	s.stop()
	s.boot(t.TempDir()) // another node key; the signer and the wallet stay
	s.gov.Bind(s.Key.Address(), testOwner, s.purse)
	s.lookAgain()
	second := s.runs(s.feeTerms(common.Hash{1}, 2, testPayee, 300))
	if a := s.account(second); a.PaidBefore.Int64() != 2e9 || a.FeeBefore.Int64() != 700 {
		t.Errorf("begins from %s and %s wei", a.PaidBefore, a.FeeBefore)
	}
	s.expectFees(1000)
	if st := s.owes(testPayee); st == nil || st.Cumulative.Int64() != 700 {
		t.Errorf("owed %+v, 700 wei were signed", st)
	}
	s.pays(second, 3*time.Second)
	if got := s.told(second).Statement.Cumulative; got.Int64() != 5e9 {
		t.Errorf("stated %s wei to the worker", got)
	}
	if st := s.owes(testPayee); st.Cumulative.Int64() != 1000 || st.Signature != s.signing.last(testPayee).Signature {
		t.Errorf("owed %+v, want the 700 of the lost journal and 300", st)
	}
}

// TestFeesGoOnFromARestoredJournal that is older than the newest signature for the payee.
func TestFeesGoOnFromARestoredJournal(t *testing.T) {
	s := newSite(t)
	first := s.runs(s.feeTerms(common.Hash{1}, 1, testPayee, 700))
	s.pays(first, time.Second)
	ahead := payment.Statement{Worker: testPayee, Cumulative: big.NewInt(1500), UsageRoot: common.Hash{7}}
	if _, err := s.signing.Sign(t.Context(), s.purse, s.chain.ChainID, ahead); err != nil {
		t.Fatal(err)
	}
	s.reboot()
	if st := s.owes(testPayee); st == nil || st.Cumulative.Int64() != 1500 {
		t.Fatalf("owed %+v, 1500 wei were signed", st)
	}
	second := s.runs(s.feeTerms(common.Hash{1}, 2, testPayee, 300))
	s.expectFees(1800)
	s.pays(second, time.Second)
	if st := s.owes(testPayee); st.Cumulative.Int64() != 1800 {
		t.Errorf("owed %s wei, want 1800", st.Cumulative)
	}
}

// TestNoDealWhilePayeesFeeWaits: its voucher could not be taken.
func TestNoDealWhilePayeesFeeWaits(t *testing.T) {
	s := newSite(t)
	first := s.runs(s.feeTerms(common.Hash{1}, 1, testPayee, 700))
	s.signing.set(&s.signing.capped, true)
	if err := s.takeVoucher(t.Context(), first, s.voucher(first)); err != nil { // the fee alone, on disk, not signed
		t.Fatal(err)
	}
	next := s.feeTerms(common.Hash{1}, 2, testPayee, 300)
	if _, err := s.fundWorker(t.Context(), next); !errors.Is(err, errSigner) || !errors.Is(err, signer.ErrCap) {
		t.Fatalf("a deal began: %v", err)
	}
	if _, known := s.Ledger.Get(next.Deal.ID()); known {
		t.Error("it was written down")
	}
	s.expectFees(700)
	if _, err := s.fundWorker(t.Context(), s.terms(common.Hash{1}, 3)); err != nil { // without that fee
		t.Errorf("the worker waits for nothing: %v", err)
	}
	s.signing.set(&s.signing.capped, false)
	s.eventually(func() error { _, err := s.fundWorker(t.Context(), next); return err })
}
