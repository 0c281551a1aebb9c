package main

import (
	"context"
	"errors"
	"math/big"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/wire"
)

var testPayee = common.HexToAddress("0xfee")

// price is an AppPool of one fee.
type price struct {
	payee common.Address
	fee   int64
	asked atomic.Int64
	err   error
}

func (p *price) FeeOf(context.Context, common.Hash) (common.Address, *big.Int, error) {
	p.asked.Add(1)
	return p.payee, big.NewInt(p.fee), p.err
}

func (s *site) costs(p *price) {
	s.appFees.known, s.appFees.pool = nil, p
}

// feeTerms are of a deal whose buyer has signed a fee for its image.
func (s *site) feeTerms(channel common.Hash, lane uint64, payee common.Address, fee int64) market.SignedDeal {
	s.t.Helper()
	signed := s.terms(channel, lane)
	image, err := signed.Deal.ImageKey()
	if err != nil {
		s.t.Fatal(err)
	}
	app := market.SignedAppFee{Fee: market.AppFee{Deal: signed.Deal.ID(), Image: image, Payee: payee, Fee: big.NewInt(fee)}}
	if app.Buyer, err = s.buyer.Sign(s.domains.Market.Digest(app.Fee.Hash())); err != nil {
		s.t.Fatal(err)
	}
	signed.App = &app
	return signed
}

// runs opens a deal as OpenDeal does, up to the worker's yes and the first record.
func (s *site) runs(signed market.SignedDeal) market.ID {
	s.t.Helper()
	if _, err := s.fundWorker(s.t.Context(), signed); err != nil {
		s.t.Fatal(err)
	}
	id := signed.Deal.ID()
	s.apply(id, deal.Event{Accept: &market.Signed[market.Acceptance]{}})
	s.used(id, 0)
	return id
}

// owes asks as a publisher does; nil for nothing.
func (s *site) owes(payee common.Address) *payment.SignedStatement {
	s.t.Helper()
	res, err := service{s.hub}.ListStatements(s.t.Context(), connect.NewRequest(&api.ListStatementsRequest{Payee: payee[:]}))
	if err != nil {
		s.t.Fatal(err)
	}
	if len(res.Msg.GetOwed()) == 0 {
		return nil
	}
	signed, err := wire.Statement(res.Msg.GetOwed()[0].GetStatement())
	if err != nil {
		s.t.Fatal(err)
	}
	return &signed
}

// TestAppFeeOnTheContracts publishes an image, takes a deal's fee from the buyer's voucher
// to the publisher, and delists the image meanwhile: what runs pays what it signed.
func TestAppFeeOnTheContracts(t *testing.T) {
	x := newTown(t)
	pool := x.chain.Deployment.Address(government.AppPool)
	x.stop()
	x.config.AppPool = pool.Hex()
	x.restart(inProcess{x.real})
	apps, err := government.DialApps(t.Context(), x.client, pool)
	if err != nil {
		t.Fatal(err)
	}
	image := x.terms(common.Hash{1}, 1).Deal.Image
	key, _ := market.Deal{Image: image}.ImageKey()
	if app, err := x.appFee(t.Context(), image); err != nil || app != nil {
		t.Fatalf("not published: %+v, %v", app, err)
	}
	entry := government.App{Payee: testPayee, Fee: big.NewInt(700), PriceHint: big.NewInt(0), Name: "x"}
	if _, err := apps.Publish(t.Context(), x.owner, key, entry); err != nil {
		t.Fatal(err)
	}
	var reverted *chain.RevertError
	if _, err := apps.Publish(t.Context(), x.worker, key, entry); !errors.As(err, &reverted) || reverted.Name != "TakenBy" {
		t.Errorf("published twice: %v", err)
	}
	x.appFees.known = nil
	if app, err := x.appFee(t.Context(), image); err != nil || app.Fee.Int64() != 700 || app.Payee != testPayee {
		t.Fatalf("published: %+v, %v", app, err)
	}
	first, second := x.feeTerms(common.Hash{1}, 1, testPayee, 700), x.feeTerms(common.Hash{1}, 2, testPayee, 700)
	for _, signed := range []*market.SignedDeal{&first, &second} {
		if err := x.agreeAppFee(t.Context(), x.domains.Market, signed); err != nil {
			t.Fatal(err)
		}
		if err := signed.App.Verify(x.domains.Market, signed.Deal); err != nil {
			t.Errorf("what a court would see: %v", err)
		}
	}
	one, two := x.runs(first), x.runs(second)
	r, err := x.gov.ReserveOf(t.Context(), x.wallet, testPayee)
	if err != nil || r.Reserved.Int64() != 1400 {
		t.Fatalf("%s wei are reserved for two fees, %v", r.Reserved, err)
	}
	if x.owes(testPayee) != nil {
		t.Error("owed before a voucher came")
	}
	x.pays(one, time.Second)
	x.pays(one, 2*time.Second)
	if _, err := apps.SetDelisted(t.Context(), x.owner, key, true); err != nil {
		t.Fatal(err)
	}
	x.appFees.known = nil
	if app, err := x.appFee(t.Context(), image); err != nil || app != nil {
		t.Errorf("delisted: %+v, %v", app, err)
	}
	x.pays(two, time.Second) // it runs, and pays what it signed
	before := x.snm(testPayee)
	if _, err := x.gov.Claim(t.Context(), x.worker, x.wallet, *x.owes(testPayee)); err != nil { // anybody may
		t.Fatal(err)
	}
	if got := new(big.Int).Sub(x.snm(testPayee), before); got.Int64() != 1400 {
		t.Errorf("the publisher has %s wei of two fees", got)
	}
	if _, err := x.gov.Claim(t.Context(), x.worker, x.wallet, *x.owes(testPayee)); err == nil {
		t.Error("paid twice")
	}
	told, err := x.wage(t.Context(), one)
	if err != nil || told.Statement.Cumulative.Cmp(big.NewInt(3e9)) != 0 {
		t.Errorf("the worker is told %+v, %v", told, err)
	}
}

// TestAppFeeRefusals: the hub signs what the AppPool says now and nothing else.
func TestAppFeeRefusals(t *testing.T) {
	s := newSite(t)
	good := func() market.SignedDeal { return s.feeTerms(common.Hash{1}, 1, testPayee, 700) }
	change := func(f func(*market.SignedDeal)) market.SignedDeal { d := good(); f(&d); return d }
	for name, c := range map[string]struct {
		pool   *price
		signed market.SignedDeal
		say    string
	}{
		"as published":     {&price{payee: testPayee, fee: 700}, good(), ""},
		"free, none":       {&price{}, s.terms(common.Hash{1}, 1), ""},
		"free, and a fee":  {&price{}, good(), "costs none"},
		"left out":         {&price{payee: testPayee, fee: 700}, s.terms(common.Hash{1}, 1), "lacks it: 700"},
		"a wei less":       {&price{payee: testPayee, fee: 701}, good(), "701 wei"},
		"a wei more":       {&price{payee: testPayee, fee: 699}, good(), "699 wei"},
		"another payee":    {&price{payee: testOwner, fee: 700}, good(), testOwner.Hex()},
		"of another deal":  {&price{payee: testPayee, fee: 700}, change(func(d *market.SignedDeal) { d.App.Fee.Deal[0]++ }), "another deal"},
		"of another image": {&price{payee: testPayee, fee: 700}, change(func(d *market.SignedDeal) { d.App.Fee.Image[0]++ }), "another image"},
		"not signed":       {&price{payee: testPayee, fee: 700}, change(func(d *market.SignedDeal) { d.App.Buyer[3]++ }), "buyer's signature"},
		"chain is away":    {&price{err: errAway}, good(), errAway.Error()},
	} {
		s.costs(c.pool)
		err := s.agreeAppFee(t.Context(), s.domains.Market, &c.signed)
		if (err == nil) != (c.say == "") || err != nil && !strings.Contains(err.Error(), c.say) {
			t.Errorf("%s: %v", name, err)
		}
	}
	s.appFees.known, s.appFees.pool = nil, nil // no AppPool is configured
	signed := good()
	if err := s.agreeAppFee(t.Context(), s.domains.Market, &signed); !errors.Is(err, errAppFee) {
		t.Errorf("a fee at a hub that knows of none: %v", err)
	}
	s.Config.AppPool = s.chain.Channels.Hex()
	if _, err := s.appFee(t.Context(), signed.Deal.Image); !errors.Is(err, government.ErrNoAppPool) {
		t.Errorf("another contract: %v", err)
	}
}

// TestStrangersDoNotDriveTheAppPool: many questions are one look.
func TestStrangersDoNotDriveTheAppPool(t *testing.T) {
	s := newSite(t)
	p := &price{payee: testPayee, fee: 700}
	s.costs(p)
	image := s.terms(common.Hash{1}, 1).Deal.Image
	for range 50 {
		if app, err := s.appFee(t.Context(), image); err != nil || app == nil {
			t.Fatal(app, err)
		}
	}
	if n := p.asked.Load(); n != 1 {
		t.Errorf("%d looks", n)
	}
}

// TestFeeSurvivesPowerCuts around the signature of the payee's statement: what was taken
// from the buyer is stated by the next life, once.
func TestFeeSurvivesPowerCuts(t *testing.T) {
	for name, flag := range map[string]func(*fakeSigner) *bool{
		"before it is asked":      func(f *fakeSigner) *bool { return &f.away },
		"before its answer comes": func(f *fakeSigner) *bool { return &f.dumb },
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t)
			id := s.runs(s.feeTerms(common.Hash{1}, 1, testPayee, 700))
			other := s.runs(s.feeTerms(common.Hash{1}, 2, testPayee, 900))
			s.signing.set(flag(s.signing), true)
			s.pays(id, time.Second)
			s.used(other, time.Second)
			if err := s.takeVoucher(t.Context(), other, s.voucher(other)); !errors.Is(err, errSigner) {
				t.Errorf("money that cannot be handed on: %v", err)
			}
			s.signing.set(flag(s.signing), false)
			s.reboot()
			if st := s.owes(testPayee); st == nil || st.Cumulative.Int64() != 700 {
				t.Fatalf("owed %+v", st)
			}
			if w := s.told(id); w.Bill.Cmp(big.NewInt(1e9)) != 0 {
				t.Errorf("the worker is told %+v", w)
			}
			if err := s.takeVoucher(t.Context(), other, s.voucher(other)); err != nil {
				t.Fatal(err)
			}
			if st := s.owes(testPayee); st.Cumulative.Int64() != 1600 {
				t.Errorf("owed %s", st.Cumulative)
			}
		})
	}
}

// TestFeeOfAMachineThatDidNothing is paid by a voucher of its own.
func TestFeeOfAMachineThatDidNothing(t *testing.T) {
	s := newSite(t)
	id := s.runs(s.feeTerms(common.Hash{1}, 1, testPayee, 700))
	if err := s.takeVoucher(t.Context(), id, s.voucher(id)); err != nil {
		t.Fatal(err)
	}
	if w, err := s.wage(t.Context(), id); w != nil || err != nil {
		t.Errorf("the worker is told %+v, %v", w, err)
	}
	if st := s.owes(testPayee); st == nil || st.Cumulative.Int64() != 700 {
		t.Errorf("owed %+v", st)
	}
	s.pays(id, time.Second)
	if w := s.told(id); w.Bill.Cmp(big.NewInt(1e9)) != 0 {
		t.Errorf("the worker is told %+v", w)
	}
}

// TestPayeeWhoIsAWorkerHere has one statement for wages and fees, whatever comes first.
func TestPayeeWhoIsAWorkerHere(t *testing.T) {
	s := newSite(t)
	worker := s.worker.Address()
	own := s.runs(s.feeTerms(common.Hash{1}, 1, worker, 700))
	s.pays(own, time.Second)
	s.pays(own, 2*time.Second)
	if w := s.told(own); w.Statement.Cumulative.Cmp(big.NewInt(2e9+700)) != 0 {
		t.Fatalf("told %+v", w)
	}
	s.reboot()
	next := s.runs(s.feeTerms(common.Hash{1}, 2, worker, 300))
	s.pays(next, time.Second)
	if w := s.told(next); w.Statement.Cumulative.Cmp(big.NewInt(3e9+1000)) != 0 {
		t.Errorf("told %+v", w)
	}
	if r := s.reserve(); r.Reserved.Cmp(big.NewInt(2e12+1000)) != 0 {
		t.Errorf("%s wei are reserved", r.Reserved)
	}
}

// TestFeeThatIsNotReservedOpensNoDeal, and one that never came is released.
func TestFeeThatIsNotReservedOpensNoDeal(t *testing.T) {
	s := newSite(t)
	s.gov.Change(s.purse, func(w *government.Wallet) { w.Balance = big.NewInt(13e11 + 909) }) // a wei too little for a fee of 700
	signed := s.feeTerms(common.Hash{1}, 1, testPayee, 700)
	if _, err := s.fundWorker(t.Context(), signed); !errors.Is(err, errReserve) {
		t.Fatalf("got %v", err)
	}
	if a := s.account(signed.Deal.ID()); a.State != deal.Closed || !strings.Contains(a.Reason, "image's fee") {
		t.Errorf("deal is %s: %s", a.State, a.Reason)
	}
	s.gov.Change(s.purse, func(w *government.Wallet) { w.Balance = big.NewInt(14e11) })
	id := s.runs(s.feeTerms(common.Hash{1}, 2, testPayee, 700))
	s.apply(id, deal.Event{State: deal.Closed})
	s.mindReserves(t.Context(), time.Now().Add(releaseAfter), make(map[deal.Pair]time.Time))
	r, err := s.gov.ReserveOf(t.Context(), s.purse, testPayee)
	if err != nil || r.Reserved.Int64() != 700 || r.Releasing.Int64() != 700 {
		t.Errorf("%s of %s wei are announced, %v", r.Releasing, r.Reserved, err)
	}
}

// TestDepositHoldsTheFee: a channel that covers budget and hub's fee to the wei is not enough.
func TestDepositHoldsTheFee(t *testing.T) {
	s := newSite(t)
	ask := market.Ask{MilliCPU: 4000, MemoryBytes: 1 << 30}
	plain, signed := s.terms(common.Hash{1}, 1), s.feeTerms(common.Hash{1}, 2, testPayee, 700)
	worst := deal.Worst(plain)
	if _, err := s.commit(signed, ask, worst); !errors.Is(err, errChannel) {
		t.Errorf("without the fee: %v", err)
	}
	done, err := s.commit(signed, ask, new(big.Int).Add(worst, big.NewInt(700)))
	if err != nil {
		t.Fatal(err)
	}
	done()
}

// TestWorkerDoesNotHearOfTheFee: it is between buyer, hub and publisher.
func TestWorkerDoesNotHearOfTheFee(t *testing.T) {
	s := newSite(t)
	w := newWorker(s)
	signed := s.feeTerms(common.Hash{1}, 1, testPayee, 700)
	wallet, err := s.fundWorker(t.Context(), signed)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.offer(t.Context(), w.host.ID(), signed, wallet, func(*api.OpenDealResponse) error { return nil }); err != nil {
		t.Fatal(err)
	}
	if w.app != nil {
		t.Errorf("heard of %+v", w.app)
	}
	if s.account(signed.Deal.ID()).Terms.App == nil {
		t.Error("and the hub forgot it")
	}
}
