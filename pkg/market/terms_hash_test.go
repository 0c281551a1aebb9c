package market

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sosna-os/sosna/pkg/pricing"
)

const (
	benchmarkEncoded = "Benchmark(string name,string value,string unit)"
	rateEncoded      = "Rate(string counter,uint256 wei)"
)

// TestTermsHashesEqualGoEthereum: the types beside asks, bids and deals; see TestHashesEqualGoEthereum.
func TestTermsHashesEqualGoEthereum(t *testing.T) {
	r, p, _ := testRequirements()
	r.Hub, r.Worker, p.Buyer = common.Address{1}, common.Address{2}, common.Address{3}
	marks := []any{map[string]any{"name": "integer", "value": "12.5", "unit": "Mop/s"}}
	c := Change{Deal: ID{1}, Rates: pricing.Rates(testAsk().Rates), Budget: big.NewInt(5), Seq: 6}
	f := AppFee{Deal: ID{1}, Image: common.Hash{2}, Payee: common.Address{3}, Fee: big.NewInt(4)}
	w := Window{Worker: common.Address{1}, From: now, To: now.Add(time.Hour), Seq: 3}
	e := Effect{Change: c.Hash(), Record: common.Hash{5}}
	l := Lower{Deal: "0123abcd", Rates: pricing.Rates(testAsk().Rates), Expires: now}
	for name, c := range map[string]struct {
		got     common.Hash
		encoded string
		message fields
	}{
		"requirements": {r.Hash(), "Requirements(bytes32 bid,address hub,address worker,uint64 hubLevel,uint64 workerLevel," +
			"uint64 netflags,uint64 duration,uint64 maxFeePerMille,Rate[] maxRates,Benchmark[] benchmarks)" + benchmarkEncoded + rateEncoded, fields{
			"bid": r.Bid.Hex(), "hub": r.Hub.Hex(), "worker": r.Worker.Hex(), "hubLevel": number(r.HubLevel),
			"workerLevel": number(r.WorkerLevel), "netflags": number(uint64(r.Netflags)), "duration": number(r.Duration),
			"maxFeePerMille": number(r.MaxFeePerMille), "maxRates": rateFields(r.MaxRates), "benchmarks": marks,
		}},
		"provision": {p.Hash(), "Provision(bytes32 ask,address buyer,uint64 buyerLevel,uint64 netflags,uint64 duration)", fields{
			"ask": p.Ask.Hex(), "buyer": p.Buyer.Hex(), "buyerLevel": number(p.BuyerLevel), "netflags": number(uint64(p.Netflags)),
			"duration": number(p.Duration),
		}},
		"change": {c.Hash(), "Change(bytes32 deal,Rate[] rates,uint256 budget,uint64 seq)" + rateEncoded, fields{
			"deal": hexutil.Encode(c.Deal[:]), "rates": rateFields(c.Rates), "budget": c.Budget.String(), "seq": number(c.Seq),
		}},
		"effect": {e.Hash(), "ChangeEffect(bytes32 change,bytes32 record)", fields{"change": e.Change.Hex(), "record": e.Record.Hex()}},
		"lower": {l.Hash(), "Lower(string deal,Rate[] rates,uint64 expires)" + rateEncoded, fields{
			"deal": l.Deal, "rates": rateFields(l.Rates), "expires": number(uint64(now.Unix())),
		}},
		"app fee": {f.Hash(), "AppFee(bytes32 deal,bytes32 image,address payee,uint256 fee)", fields{
			"deal": hexutil.Encode(f.Deal[:]), "image": f.Image.Hex(), "payee": f.Payee.Hex(), "fee": f.Fee.String(),
		}},
		"window": {w.Hash(), "Window(address worker,uint64 from,uint64 to,uint64 seq)", fields{
			"worker": w.Worker.Hex(), "from": number(uint64(w.From.Unix())), "to": number(uint64(w.To.Unix())), "seq": number(w.Seq),
		}},
	} {
		t.Run(name, func(t *testing.T) {
			if want := oracle(t, c.encoded, c.message); c.got != want {
				t.Errorf("hash %s, go-ethereum says %s", c.got, want)
			}
		})
	}
}
