package wire

import (
	"bytes"
	"errors"
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"
	"google.golang.org/protobuf/proto"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/spotcheck"
)

var (
	when  = time.Unix(1_790_000_000, 0)
	rates = pricing.Rates{meter.CPUUser: big.NewInt(13), meter.Memory: big.NewInt(7)}
	sig   = identity.Signature{1, 2, 3}
)

func ask() market.Signed[market.Ask] {
	return market.Signed[market.Ask]{Body: market.Ask{
		Worker: common.Address{1}, Payout: common.Address{2}, Device: common.Hash{3}, MilliCPU: 2000, MemoryBytes: 1 << 30,
		Rates: rates, Benchmarks: []market.Benchmark{{Name: "integer", Value: "1", Unit: "x"}}, Method: "nnls", Condition: "5",
		Tier: "runc", Seq: 4, Expires: when,
	}, Signature: sig}
}

func signedDeal() market.SignedDeal {
	return market.SignedDeal{Deal: market.Deal{
		Ask: common.Hash{1}, Buyer: common.Address{2}, Hub: common.Address{3}, Worker: common.Address{4}, Payout: common.Address{5},
		Image: digest.FromString("x"), Command: []string{"a"}, SSHKeys: []string{"b"}, MilliCPU: 1, MemoryBytes: 2, Pids: 3,
		Rates: rates, FeePerMille: 10, Interval: time.Second, Budget: big.NewInt(99), Channel: common.Hash{6}, Lane: 7, Nonce: 8,
	}, Buyer: sig, Hub: sig}
}

func record() meter.SignedRecord {
	return meter.SignedRecord{Record: meter.Record{
		Deal: common.Hash{1}, Seq: 2, Prev: common.Hash{3}, UnixMilli: 4, Usage: meter.Vector{meter.CPUUser: 5}, Final: true,
	}, Signature: sig}
}

func voucher() payment.SignedVoucher {
	return payment.SignedVoucher{Voucher: payment.Voucher{
		ChannelID: common.Hash{1}, Lane: 2, Cumulative: big.NewInt(3), Seq: 4, UsageRoot: common.Hash{5},
	}, Signature: sig}
}

// codec encodes a good value and decodes any bytes.
type codec struct {
	good   func() proto.Message
	decode func([]byte) (any, error)
	want   any
}

// codecs lists every decoder.
var codecs = map[string]codec{
	"ask":     {func() proto.Message { return AskProto(ask()) }, decoder(Ask, new(api.SignedAsk)), ask()},
	"deal":    {func() proto.Message { return SignedDealProto(signedDeal()) }, decoder(SignedDeal, new(api.SignedDeal)), signedDeal()},
	"record":  {func() proto.Message { return RecordProto(record()) }, decoder(Record, new(api.Record)), record()},
	"voucher": {func() proto.Message { return VoucherProto(voucher()) }, decoder(Voucher, new(api.Voucher)), voucher()},
	"bid":     {func() proto.Message { return BidProto(bid()) }, decoder(Bid, new(api.SignedBid)), bid()},
	"announcement": {
		func() proto.Message { return AnnouncementProto(announcement()) },
		decoder(Announcement, new(api.Announcement)), announcement(),
	},
	"acceptance": {
		func() proto.Message { return AcceptanceProto(acceptance()) }, decoder(Acceptance, new(api.Acceptance)), acceptance(),
	},
	"wage":      {func() proto.Message { return WageProto(wage()) }, decoder(Wage, new(api.Wage)), wage()},
	"consent":   {func() proto.Message { return ConsentProto(consent()) }, decoder(Consent, new(api.Consent)), consent()},
	"app fee":   {func() proto.Message { return AppFeeProto(appFee()) }, decoder(AppFee, new(api.AppFee)), appFee()},
	"statement": {func() proto.Message { return StatementProto(wage().Statement) }, decoder(Statement, new(api.Statement)), wage().Statement},
	"deal with app fee": {
		func() proto.Message { return SignedDealProto(dealWithFee()) }, decoder(SignedDeal, new(api.SignedDeal)), dealWithFee(),
	},
	"stop": {func() proto.Message { return StopProto(stop()) }, decoder(Stop, new(api.Stop)), stop()},
	"wish": {
		func() proto.Message { return SignedChangeProto(wish()) }, decoder(SignedChange, new(api.SignedChange)), wish(),
	},
	"amendment": {
		func() proto.Message { return AmendmentProto(amendment()) }, decoder(Amendment, new(api.Amendment)), amendment(),
	},
	"amendment from the start": {
		func() proto.Message { return AmendmentProto(first()) }, decoder(Amendment, new(api.Amendment)), first(),
	},
	"lower": {func() proto.Message { return LowerProto(lower()) }, decoder(Lower, new(api.Lower)), lower()},
}

func wish() market.SignedChange {
	return market.SignedChange{Change: market.Change{Deal: market.ID{1}, Rates: rates, Budget: big.NewInt(9), Seq: 2}, Buyer: sig}
}

func amendment() deal.Amendment {
	m, from := first(), record()
	m.From = &from
	return m
}

func first() deal.Amendment {
	m := deal.Amendment{Change: wish(), Effect: sig}
	m.Change.Hub, m.Change.Worker = sig, sig
	return m
}

func lower() market.Signed[market.Lower] {
	return market.Signed[market.Lower]{Body: market.Lower{Deal: "0123abcd", Rates: rates, Expires: when}, Signature: sig}
}

func bid() market.Signed[market.Bid] {
	return market.Signed[market.Bid]{Body: market.Bid{
		Buyer: common.Address{1}, Count: 2, Image: "povray", MilliCPU: 3, MemoryBytes: 4, Pids: 5, Budget: big.NewInt(6),
		Channel: common.Hash{7}, Nonce: 8, Expires: when,
	}, Signature: sig}
}

func wage() deal.Wage {
	return deal.Wage{Statement: payment.SignedStatement{Statement: payment.Statement{
		Worker: common.Address{1}, Cumulative: big.NewInt(9), UsageRoot: common.Hash{2},
	}, Signature: sig}, Bill: big.NewInt(4), Record: common.Hash{3}}
}

func appFee() market.SignedAppFee {
	return market.SignedAppFee{Fee: market.AppFee{
		Deal: market.ID{1}, Image: common.Hash{2}, Payee: common.Address{3}, Fee: big.NewInt(4),
	}, Buyer: sig, Hub: sig}
}

func dealWithFee() market.SignedDeal {
	d, fee := signedDeal(), appFee()
	d.App = &fee
	return d
}

func consent() market.Consent {
	return market.Consent{Owner: common.Address{1}, Node: common.Address{2}, Nonce: 3, Signature: sig}
}

func announcement() market.Signed[market.Announcement] {
	return market.Signed[market.Announcement]{Body: market.Announcement{
		Node: common.Address{1}, Owner: common.Address{2}, Wallet: common.Address{3}, Name: "hub", Addrs: []string{"/ip4/1.2.3.4"},
		FeePerMille: 10, Expires: when,
	}, Signature: sig}
}

func acceptance() market.Signed[market.Acceptance] {
	return market.Signed[market.Acceptance]{Body: market.Acceptance{
		Deal: market.ID{1}, Wallet: common.Address{2}, HostKey: "ssh-ed25519 A", DealSignature: sig,
	}, Signature: sig}
}

func stop() market.Signed[market.Stop] {
	return market.Signed[market.Stop]{Body: market.Stop{Deal: market.ID{1}, Reason: "done"}, Signature: sig}
}

func decoder[M proto.Message, V any](decode func(M) (V, error), kind M) func([]byte) (any, error) {
	return func(b []byte) (any, error) {
		m := kind.ProtoReflect().New().Interface().(M)
		if err := proto.Unmarshal(b, m); err != nil {
			return nil, err
		}
		return decode(m)
	}
}

func encode(t testing.TB, m proto.Message) []byte {
	t.Helper()
	b, err := proto.MarshalOptions{Deterministic: true}.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestRoundTrip(t *testing.T) {
	for name, c := range codecs {
		t.Run(name, func(t *testing.T) {
			got, err := c.decode(encode(t, c.good()))
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got  %+v\nwant %+v", got, c.want)
			}
		})
	}
}

func TestRefusals(t *testing.T) {
	for name, err := range map[string]error{
		"empty ask":          second(Ask(nil)),
		"empty deal":         second(SignedDeal(nil)),
		"empty record":       second(Record(nil)),
		"empty voucher":      second(Voucher(nil)),
		"short deal id":      second(ID([]byte{1, 2})),
		"long hash":          second(Hash("channel", make([]byte, 33))),
		"leading zero wei":   second(Voucher(with(VoucherProto(voucher()), func(v *api.Voucher) { v.Cumulative = []byte{0, 1} }))),
		"33-byte wei":        second(Voucher(with(VoucherProto(voucher()), func(v *api.Voucher) { v.Cumulative = bytes.Repeat([]byte{1}, 33) }))),
		"short signature":    second(Voucher(with(VoucherProto(voucher()), func(v *api.Voucher) { v.Signature = v.Signature[:64] }))),
		"counter twice":      second(Record(with(RecordProto(record()), func(r *api.Record) { r.Usage = append(r.Usage, r.Usage[0]) }))),
		"too many counters":  second(Record(with(RecordProto(record()), func(r *api.Record) { r.Usage = make([]*api.Usage, 99) }))),
		"rate twice":         second(Ask(with(AskProto(ask()), func(a *api.SignedAsk) { a.Ask.Rates = append(a.Ask.Rates, a.Ask.Rates[0]) }))),
		"too many rates":     second(Ask(with(AskProto(ask()), func(a *api.SignedAsk) { a.Ask.Rates = make([]*api.Rate, 99) }))),
		"too many marks":     second(Ask(with(AskProto(ask()), func(a *api.SignedAsk) { a.Ask.Benchmarks = make([]*api.Benchmark, 99) }))),
		"time overflow":      second(Ask(with(AskProto(ask()), func(a *api.SignedAsk) { a.Ask.ExpiresUnix = 1 << 63 }))),
		"interval overflow":  second(Deal(with(DealProto(signedDeal().Deal), func(d *api.Deal) { d.IntervalMs = 1 << 63 }))),
		"too many ssh keys":  second(Deal(with(DealProto(signedDeal().Deal), func(d *api.Deal) { d.SshKeys = make([]string, 99) }))),
		"empty wage":         second(Wage(nil)),
		"empty consent":      second(Consent(nil)),
		"short address":      second(Address("wallet", make([]byte, 19))),
		"wage of 129 bits":   second(Wage(with(WageProto(wage()), func(w *api.Wage) { w.Bill = bytes.Repeat([]byte{1}, 17) }))),
		"wage leading zero":  second(Wage(with(WageProto(wage()), func(w *api.Wage) { w.Statement.Cumulative = []byte{0, 1} }))),
		"unsigned wage":      second(Wage(with(WageProto(wage()), func(w *api.Wage) { w.Statement.Signature = nil }))),
		"empty wish":         second(SignedChange(nil)),
		"wish half signed":   second(SignedChange(with(SignedChangeProto(wish()), func(c *api.SignedChange) { c.BuyerSignature = c.BuyerSignature[:64] }))),
		"wish, leading 0":    second(SignedChange(with(SignedChangeProto(wish()), func(c *api.SignedChange) { c.Change.Budget = []byte{0, 1} }))),
		"wish, rate twice":   second(SignedChange(with(SignedChangeProto(wish()), func(c *api.SignedChange) { c.Change.Rates = append(c.Change.Rates, c.Change.Rates[0]) }))),
		"empty amendment":    second(Amendment(nil)),
		"no effect":          second(Amendment(with(AmendmentProto(amendment()), func(m *api.Amendment) { m.EffectSignature = nil }))),
		"from half a record": second(Amendment(with(AmendmentProto(amendment()), func(m *api.Amendment) { m.From.Prev = nil }))),
		"empty lower":        second(Lower(nil)),
		"lower, endless id":  second(Lower(with(LowerProto(lower()), func(l *api.Lower) { l.Deal = string(make([]byte, 65)) }))),
		"empty app fee":      second(AppFee(nil)),
		"empty statement":    second(Statement(nil)),
		"fee of 33 bytes":    second(AppFee(with(AppFeeProto(appFee()), func(f *api.AppFee) { f.Fee = bytes.Repeat([]byte{1}, 33) }))),
		"fee half signed":    second(AppFee(with(AppFeeProto(appFee()), func(f *api.AppFee) { f.BuyerSignature = f.BuyerSignature[:64] }))),
		"deal, fee for all":  second(SignedDeal(with(SignedDealProto(dealWithFee()), func(d *api.SignedDeal) { d.AppFee.Payee = nil }))),
		"long wallet":        second(Acceptance(with(AcceptanceProto(acceptance()), func(a *api.Acceptance) { a.Wallet = make([]byte, 32) }))),
		"endless reason":     second(Stop(with(StopProto(stop()), func(s *api.Stop) { s.Reason = string(make([]byte, 9999)) }))),
	} {
		if !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: got %v, want ErrMalformed", name, err)
		}
	}
}

func second[V any](_ V, err error) error { return err }

func with[M any](m M, change func(M)) M { change(m); return m }

// FuzzDecode feeds any bytes to every decoder: no panic, and what is accepted
// passes on to market's checks without a panic either.
func FuzzDecode(f *testing.F) {
	for _, c := range codecs {
		f.Add(encode(f, c.good()))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, c := range codecs {
			v, err := c.decode(b)
			if err != nil {
				continue
			}
			switch v := v.(type) {
			case market.Signed[market.Ask]:
				_, _ = v.Body.Check(when), v.Body.Hash()
			case market.Signed[market.Bid]:
				_, _ = v.Body.Check(when), v.Body.Hash()
			case market.SignedDeal:
				_, _ = v.Deal.Check(), v.Deal.Hash()
				_ = v.AppFee()
			case market.SignedAppFee:
				_, _, _ = v.Fee.Check(), v.Fee.Hash(), v.Fee.Follows(signedDeal().Deal)
			case market.SignedChange:
				_, _ = v.Change.Check(), v.Change.Hash()
			case deal.Amendment:
				_ = deal.Course{Agreed: signedDeal().Deal}.Check(market.Domain(big.NewInt(1), common.Address{1}), v.From, v)
			case market.Signed[market.Lower]:
				_, _ = v.Body.Check(when), v.Body.Hash()
			case meter.SignedRecord:
				_ = v.Hash()
			case deal.Wage:
				_ = v.Statement.Statement.Check()
			case spotcheck.Challenge:
				_, _ = v.Task()
			case market.Signed[spotcheck.Answer]:
				_ = v.Body.Hash()
			case market.Signed[market.Announcement]:
				_, _ = v.Body.Check(when), v.Body.Hash()
			}
		}
	})
}

// Every counter that is known crosses the wire, in rates and in usage.
func TestEveryCounterCrosses(t *testing.T) {
	prices, usage := pricing.Rates{}, meter.Vector{}
	for i, c := range meter.All() {
		prices[c], usage[c] = big.NewInt(int64(i)), uint64(i)
	}
	priced, used := ask(), record()
	priced.Body.Rates, used.Usage = prices, usage
	if back, err := Ask(AskProto(priced)); err != nil || !back.Body.Rates.Equal(prices) {
		t.Errorf("rates %v, %v", back.Body.Rates, err)
	}
	back, err := Record(RecordProto(used))
	if err != nil || len(back.Usage) != len(usage) || !back.Usage.Equal(usage) {
		t.Errorf("usage %v, %v", back.Usage, err)
	}
	many := RecordProto(used)
	many.Usage = append(many.Usage, &api.Usage{Counter: "gold_bytes", Value: 1})
	if _, err := Record(many); err == nil {
		t.Error("more counters than there are")
	}
}
