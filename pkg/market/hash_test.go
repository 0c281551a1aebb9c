package market

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// now is any fixed time.
var now = time.Unix(1_790_000_000, 0)

func testAsk() Ask {
	return Ask{
		Worker: common.Address{1}, Payout: common.Address{2}, Device: common.Hash{3}, MilliCPU: 2000, MemoryBytes: 1 << 30,
		Rates:      pricing.Rates{meter.CPUUser: big.NewInt(13), meter.Memory: big.NewInt(7), meter.NetRx: new(big.Int)},
		Benchmarks: []Benchmark{{"integer", "12.5", "Mop/s"}, {"memory", "9", "GB/s"}},
		Method:     "pinv", Condition: "12.3", Tier: "runc", Seq: 9, Expires: now.Add(time.Minute),
	}
}

func testBid() Bid {
	return Bid{
		Buyer: common.Address{4}, Count: 2, Image: "povray", MilliCPU: 1000, MemoryBytes: 256 << 20, Pids: 64,
		Budget: big.NewInt(1e15), Channel: common.Hash{5}, Nonce: 11, Expires: now.Add(time.Minute),
	}
}

func testDeal() Deal {
	ask, bid := testAsk(), testBid()
	return Deal{
		Ask: ask.Hash(), Buyer: bid.Buyer, Hub: common.Address{6}, Worker: ask.Worker, Payout: ask.Payout,
		Image: digest.FromString("image"), Command: []string{"sleep", "1"}, SSHKeys: []string{"ssh-ed25519 AAAA"},
		MilliCPU: bid.MilliCPU, MemoryBytes: bid.MemoryBytes, Pids: bid.Pids, Rates: ask.Rates, FeePerMille: 10,
		Interval: 6 * time.Second, Budget: bid.Budget, Channel: bid.Channel, Lane: 1, Nonce: 77,
	}
}

type fields = apitypes.TypedDataMessage

// oracle hashes with go-ethereum's reflection-based implementation, from the
// same type string that ours hashes.
func oracle(t *testing.T, encoded string, message fields) common.Hash {
	t.Helper()
	types := apitypes.Types{"EIP712Domain": {}}
	var primary string
	for _, part := range strings.SplitAfter(encoded, ")") {
		if part == "" {
			continue
		}
		name, list, _ := strings.Cut(strings.TrimSuffix(part, ")"), "(")
		if primary == "" {
			primary = name
		}
		for _, field := range strings.Split(list, ",") {
			kind, id, _ := strings.Cut(field, " ")
			types[name] = append(types[name], apitypes.Type{Name: id, Type: kind})
		}
	}
	data := apitypes.TypedData{Types: types, PrimaryType: primary, Domain: apitypes.TypedDataDomain{Name: "x"}}
	types["EIP712Domain"] = []apitypes.Type{{Name: "name", Type: "string"}}
	hash, err := data.HashStruct(primary, message)
	if err != nil {
		t.Fatal(err)
	}
	return common.BytesToHash(hash)
}

func number(n uint64) string { return new(big.Int).SetUint64(n).String() }

func rateFields(rates pricing.Rates) (list []any) {
	for _, name := range rates.Names() {
		list = append(list, map[string]any{"counter": string(name), "wei": rates[name].String()})
	}
	return list
}

func words(list []string) (out []any) {
	for _, s := range list {
		out = append(out, s)
	}
	return out
}

const (
	askEncoded = "Ask(address worker,address payout,bytes32 device,uint64 milliCpu,uint64 memoryBytes,Rate[] rates," +
		"Benchmark[] benchmarks,string method,string conditionNumber,string tier,uint64 seq,uint64 expires)" +
		"Benchmark(string name,string value,string unit)Rate(string counter,uint256 wei)"
	dealEncoded = "Deal(bytes32 ask,address buyer,address hub,address worker,address payout,string image,string[] command," +
		"string[] sshKeys,uint64 milliCpu,uint64 memoryBytes,uint64 pids,Rate[] rates,uint64 feePerMille,uint64 intervalMs," +
		"uint256 budget,bytes32 channel,uint64 lane,uint64 nonce)Rate(string counter,uint256 wei)"
)

func TestHashesEqualGoEthereum(t *testing.T) {
	a, b, d := testAsk(), testBid(), testDeal()
	marks := []any{}
	for _, m := range a.Benchmarks {
		marks = append(marks, map[string]any{"name": m.Name, "value": m.Value, "unit": m.Unit})
	}
	announced := Announcement{
		Node: common.Address{1}, Owner: common.Address{2}, Wallet: common.Address{3}, Name: "hub", Addrs: []string{"/ip4/1.2.3.4"},
		FeePerMille: 10, Expires: now,
	}
	accepted := Acceptance{Deal: d.ID(), Wallet: common.Address{8}, HostKey: "ssh-ed25519 BBBB"}
	stop := Stop{Deal: d.ID(), Reason: "done"}
	for name, c := range map[string]struct {
		got     common.Hash
		encoded string
		message fields
	}{
		"ask": {a.Hash(), askEncoded, fields{
			"worker": a.Worker.Hex(), "payout": a.Payout.Hex(), "device": a.Device.Hex(), "milliCpu": number(a.MilliCPU),
			"memoryBytes": number(a.MemoryBytes), "rates": rateFields(a.Rates), "benchmarks": marks, "method": a.Method,
			"conditionNumber": a.Condition, "tier": a.Tier, "seq": number(a.Seq), "expires": number(uint64(a.Expires.Unix())),
		}},
		"bid": {b.Hash(), "Bid(address buyer,uint64 count,string image,uint64 milliCpu,uint64 memoryBytes,uint64 pids," +
			"uint256 budget,bytes32 channel,uint64 nonce,uint64 expires)", fields{
			"buyer": b.Buyer.Hex(), "count": number(b.Count), "image": b.Image, "milliCpu": number(b.MilliCPU),
			"memoryBytes": number(b.MemoryBytes), "pids": number(b.Pids), "budget": b.Budget.String(),
			"channel": b.Channel.Hex(), "nonce": number(b.Nonce), "expires": number(uint64(b.Expires.Unix())),
		}},
		"deal": {d.Hash(), dealEncoded, fields{
			"ask": d.Ask.Hex(), "buyer": d.Buyer.Hex(), "hub": d.Hub.Hex(), "worker": d.Worker.Hex(), "payout": d.Payout.Hex(),
			"image": string(d.Image), "command": words(d.Command), "sshKeys": words(d.SSHKeys), "milliCpu": number(d.MilliCPU),
			"memoryBytes": number(d.MemoryBytes), "pids": number(d.Pids), "rates": rateFields(d.Rates),
			"feePerMille": number(d.FeePerMille), "intervalMs": "6000", "budget": d.Budget.String(),
			"channel": d.Channel.Hex(), "lane": number(d.Lane), "nonce": number(d.Nonce),
		}},
		"announcement": {announced.Hash(), "Announcement(address node,address owner,address wallet,string name,string[] addrs," +
			"uint64 feePerMille,uint64 expires)", fields{
			"node": announced.Node.Hex(), "owner": announced.Owner.Hex(), "wallet": announced.Wallet.Hex(), "name": "hub",
			"addrs": words(announced.Addrs), "feePerMille": "10", "expires": number(uint64(now.Unix())),
		}},
		"acceptance": {accepted.Hash(), "Acceptance(bytes32 deal,address wallet,string hostKey)", fields{
			"deal": hexutil.Encode(accepted.Deal[:]), "wallet": accepted.Wallet.Hex(), "hostKey": accepted.HostKey,
		}},
		"stop": {stop.Hash(), "Stop(bytes32 deal,string reason)", fields{"deal": hexutil.Encode(stop.Deal[:]), "reason": "done"}},
	} {
		t.Run(name, func(t *testing.T) {
			if want := oracle(t, c.encoded, c.message); c.got != want {
				t.Errorf("hash %s, go-ethereum says %s", c.got, want)
			}
		})
	}
}
