package buyer

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/wire"
)

var testPayee = common.HexToAddress("0xfee")

// price is an AppPool in which all costs the same.
type price struct {
	payee common.Address
	fee   *big.Int
	err   error
}

func (p price) FeeOf(context.Context, common.Hash) (common.Address, *big.Int, error) {
	return p.payee, p.fee, p.err
}

// charge asks for the fee of the fake hub's image.
func (h *fakeHub) charge(offer *api.MatchResponse_Offer, draft market.Deal) {
	if h.app == nil {
		return
	}
	fee := *h.app
	fee.Deal = draft.ID()
	if h.asks != nil {
		h.asks(&fee)
	}
	offer.AppFee = wire.AppFeeProto(market.SignedAppFee{Fee: fee})
}

func (h *fakeHub) ListImages(context.Context, *connect.Request[api.ListImagesRequest]) (*connect.Response[api.ListImagesResponse], error) {
	return connect.NewResponse(&api.ListImagesResponse{Images: []*api.ListImagesResponse_Image{{Name: h.named, Digest: string(testImage)}}}), nil
}

func (h *fakeHub) ListStatements(context.Context, *connect.Request[api.ListStatementsRequest]) (*connect.Response[api.ListStatementsResponse], error) {
	return connect.NewResponse(&api.ListStatementsResponse{Owed: h.owed}), nil
}

// checkFee looks at what the buyer signed for it.
func (h *fakeHub) checkFee(signed market.SignedDeal) {
	switch {
	case h.app == nil && signed.App != nil:
		h.t.Error("a fee that nobody asked for")
	case h.app != nil && signed.App == nil:
		h.t.Error("the fee is missing")
	case h.app != nil:
		if err := signed.App.VerifyBuyer(testDomain, signed.Deal); err != nil {
			h.t.Error(err)
		}
	}
}

// newShop is a bench whose image costs a fee.
func newShop(t *testing.T, fee int64, apps AppPool) *bench {
	t.Helper()
	x := newBench(t)
	key, err := market.Deal{Image: testImage}.ImageKey()
	if err != nil {
		t.Fatal(err)
	}
	x.named, x.app = "povray", &market.AppFee{Image: key, Payee: testPayee, Fee: big.NewInt(fee)}
	if err := x.b.Close(); err != nil {
		t.Fatal(err)
	}
	x.apps = apps
	x.reopen()
	return x
}

// TestAppFeeIsPaidWithTheFirstVoucher, once for each deal, across a restart, out of a
// deposit that was made for it in one transaction.
func TestAppFeeIsPaidWithTheFirstVoucher(t *testing.T) {
	const fee = 700
	x := newShop(t, fee, price{payee: testPayee, fee: big.NewInt(fee)})
	x.draft = fast
	ids := x.rent(2)
	worst := big.NewInt(2 * (1e18*105/100 + fee))
	channel := x.b.ChannelsOf()[0]
	if x.chain.opened != 1 || channel.Deposit.Cmp(worst) != 0 {
		t.Fatalf("deposit %s in %d channels, want %s", channel.Deposit, x.chain.opened, worst)
	}
	bill := func(cpuMS int64) *big.Int { return big.NewInt(cpuMS*1e9*105/100 + fee) }
	for i, id := range ids {
		x.until(id, "running", running)
		x.work(id, 0, 10, nil, nil)
		x.work(id, 2*time.Second, 1000, nil, nil)
		x.received(id, 1)
		if i == 0 {
			continue
		}
		x.until(id, "voucher", acked(1))
		if err := x.b.Close(); err != nil {
			t.Fatal(err)
		}
		x.reopen()
		x.until(id, "running", running)
		x.received(id, 2) // the same again
		x.work(id, 4*time.Second, 2000, final, nil)
		x.received(id, 3)
	}
	if got := x.paid(ids[0])[0].Cumulative; got.Cmp(bill(1000)) != 0 {
		t.Errorf("the first voucher is %s, want %s", got, bill(1000))
	}
	if got := x.paid(ids[1])[2].Cumulative; got.Cmp(bill(2000)) != 0 {
		t.Errorf("a later one is %s, want %s", got, bill(2000))
	}
	if v := x.b.lease(ids[1]); v.Terms.App.Fee.Payee != testPayee || v.Terms.App.Fee.Deal != ids[1] {
		t.Errorf("the journal has %+v", v.Terms.App)
	}
}

// TestFeeOfAnIdleMachine: what was opened pays, used or not; and not before its first interval.
func TestFeeOfAnIdleMachine(t *testing.T) {
	p := newParties(t)
	l := p.lease(t)
	l.Terms.App = &market.SignedAppFee{Fee: market.AppFee{Payee: testPayee, Fee: big.NewInt(700)}}
	l.First = uint64(testNow.UnixMilli())
	for _, c := range []struct {
		at    time.Duration
		final bool
		want  Action
	}{{0, false, Wait}, {6*time.Second - time.Millisecond, false, Wait}, {6 * time.Second, false, Pay}, {time.Second, true, Pay}} {
		record := p.record(t, l, nil, c.at, 0, nil)
		record.Final = c.final
		v, err := Decide(l, record.Record)
		if err != nil || v.Action != c.want || v.Due.Int64() != 700 {
			t.Errorf("at %s, final %v: %s of %s, %v", c.at, c.final, v.Action, v.Due, err)
		}
	}
	if got := new(big.Int).Sub(l.Committed(), deal.Worst(market.SignedDeal{Deal: l.Terms.Deal})); got.Int64() != 700 {
		t.Errorf("%s wei more are committed", got)
	}
}

// TestNameNobodyResolves: the fee is heard with the draft, and the deposit topped up then.
func TestNameNobodyResolves(t *testing.T) {
	x := newShop(t, 700, price{payee: testPayee, fee: big.NewInt(700)})
	x.named = "another"
	x.rent(1)
	if got, want := x.b.ChannelsOf()[0].Deposit, big.NewInt(1e18*105/100+700); got.Cmp(want) != 0 || x.chain.opened != 1 {
		t.Errorf("deposit %s, want %s", got, want)
	}
}

func TestAppFeeRefusals(t *testing.T) {
	pool := func(payee common.Address, fee int64) AppPool { return price{payee: payee, fee: big.NewInt(fee)} }
	for name, c := range map[string]struct {
		apps AppPool
		max  *big.Int
		asks func(*market.AppFee)
		want error
		say  string
	}{
		"as the AppPool says":        {pool(testPayee, 700), nil, nil, nil, ""},
		"less than it says":          {pool(testPayee, 701), nil, nil, nil, ""},
		"a wei more":                 {pool(testPayee, 699), nil, nil, ErrAppFee, "the AppPool says"},
		"another payee":              {pool(common.Address{1}, 700), nil, nil, ErrAppFee, "the AppPool says"},
		"delisted":                   {pool(common.Address{}, 0), nil, nil, ErrAppFee, "the AppPool says"},
		"within the bound":           {pool(testPayee, 700), big.NewInt(700), nil, nil, ""},
		"over the bound":             {pool(testPayee, 700), big.NewInt(699), nil, ErrAppFee, "at most"},
		"AppPool is away":            {price{err: context.DeadlineExceeded}, nil, nil, context.DeadlineExceeded, ""},
		"no AppPool, no bound":       {nil, nil, nil, ErrAppFee, "which AppPool to ask"},
		"no AppPool, within a bound": {nil, big.NewInt(700), nil, nil, ""},
		"no AppPool, over the bound": {nil, big.NewInt(699), nil, ErrAppFee, "at most"},
		"no AppPool, bound of zero":  {nil, new(big.Int), nil, ErrAppFee, "at most"},
		"fee of another deal":        {pool(testPayee, 700), nil, func(f *market.AppFee) { f.Deal[0]++ }, ErrOffer, "another deal"},
		"fee of another image":       {pool(testPayee, 700), nil, func(f *market.AppFee) { f.Image[0]++ }, ErrOffer, "another image"},
		"fee for nobody":             {pool(testPayee, 700), nil, func(f *market.AppFee) { f.Payee = common.Address{} }, ErrOffer, "payee"},
		"fee of nothing":             {pool(testPayee, 700), nil, func(f *market.AppFee) { f.Fee = new(big.Int) }, ErrOffer, "app fee"},
	} {
		t.Run(name, func(t *testing.T) {
			x := newShop(t, 700, c.apps)
			x.asks = c.asks
			o := order(x.addr(), 1)
			o.MaxAppFee = c.max
			ids, err := x.b.Rent(t.Context(), o, func(Stage) {})
			if !errors.Is(err, c.want) || (err == nil) != (c.want == nil) || err != nil && !strings.Contains(err.Error(), c.say) {
				t.Errorf("got %v", err)
			}
			if err != nil && (len(ids) > 0 || len(x.b.Views()) > 0) {
				t.Error("something was signed all the same")
			}
		})
	}
}

// TestStatements: a publisher believes no statement that is another's.
func TestStatements(t *testing.T) {
	x := newBench(t)
	look := func() ([]Owed, error) {
		h, err := Visit(t.Context(), x.p.buyer, x.chain, x.addr(), slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		defer h.Close()
		return h.Statements(t.Context(), testPayee)
	}
	if owed, err := look(); err != nil || len(owed) != 0 {
		t.Errorf("nothing is owed: %v, %v", owed, err)
	}
	statement := payment.SignedStatement{Statement: payment.Statement{Worker: testPayee, Cumulative: big.NewInt(7)}}
	x.owed = []*api.ListStatementsResponse_Owed{{Wallet: testWallet[:], Statement: wire.StatementProto(statement)}}
	if owed, err := look(); err != nil || len(owed) != 1 || owed[0].Wallet != testWallet || owed[0].Statement.Cumulative.Int64() != 7 {
		t.Errorf("owed %+v, %v", owed, err)
	}
	x.owed[0].Statement.Worker = make([]byte, 20)
	if _, err := look(); !errors.Is(err, ErrAnnouncement) {
		t.Errorf("another's: %v", err)
	}
	x.owed[0].Statement = nil
	if _, err := look(); !errors.Is(err, wire.ErrMalformed) {
		t.Errorf("none: %v", err)
	}
}
