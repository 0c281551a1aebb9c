package demo

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// play1 is a receipt of one deal that is right in every wei, and its parties.
func play1(t *testing.T) (*Receipt, parties, *identity.Key) {
	t.Helper()
	buyer, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	worker := common.Address{7}
	p := parties{
		buyer: "buyer", hubWallet: "hub-wallet", owners: map[common.Address]string{worker: "worker-owner"},
		buyerAddress: buyer.Address(), feePerMille: 20,
		publisher: "publisher", publisherAddress: common.Address{6}, imageFee: big.NewInt(10), domain: payment.Domain(big.NewInt(31337), common.Address{9}),
	}
	r := &Receipt{
		ChainID: 31337,
		Workers: []Worker{{Address: worker, Rates: pricing.Rates{meter.CPUUser: big.NewInt(3), meter.Memory: big.NewInt(5)}}},
		Deals: []Deal{{
			ID: "d1", Worker: worker, Usage: meter.Vector{meter.CPUUser: 1000, meter.Memory: 401},
			Bill: wei(big.NewInt(5005)), HubFee: wei(big.NewInt(100)), ImageFee: wei(big.NewInt(10)), Vouchers: 2,
		}},
		Wallet: Wallet{
			Balance: wei(big.NewInt(9100)), Owed: wei(big.NewInt(997)), Locked: wei(big.NewInt(1805)), Stake: wei(big.NewInt(1)),
			Reserves: map[common.Address]Reserve{
				worker: {wei(big.NewInt(6001)), wei(big.NewInt(5005))}, {6}: {wei(big.NewInt(11)), wei(big.NewInt(10))},
			},
		},
		Balances: map[string]Balance{},
	}
	for name, change := range map[string]int64{"buyer": -5115, "publisher": 10, "hub": 0, "hub-owner": 0, "hub-wallet": 100, "worker-owner": 5005, "treasury": 0} {
		r.Balances[name] = Balance{Before: wei(big.NewInt(9000)), After: wei(big.NewInt(9000 + change))}
	}
	r.Deals[0].LastVoucher = sign(t, buyer, p, 5115)
	return r, p, buyer
}

func sign(t *testing.T, key *identity.Key, p parties, amount int64) payment.SignedVoucher {
	t.Helper()
	v, err := payment.Sign(key, p.domain, payment.Voucher{ChannelID: common.Hash{1}, Lane: 1, Cumulative: big.NewInt(amount), Seq: 2})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestVerify(t *testing.T) {
	r, p, _ := play1(t)
	if err := r.verify(p); err != nil {
		t.Fatal(err)
	}
}

func TestVerifyRefuses(t *testing.T) {
	stranger, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Receipt, parties, *identity.Key){
		"bill one wei too high":        func(r *Receipt, _ parties, _ *identity.Key) { r.Deals[0].Bill = wei(big.NewInt(5006)) },
		"fee one wei too low":          func(r *Receipt, _ parties, _ *identity.Key) { r.Deals[0].HubFee = wei(big.NewInt(99)) },
		"image's fee not as published": func(r *Receipt, _ parties, _ *identity.Key) { r.Deals[0].ImageFee = wei(big.NewInt(11)) },
		"publisher not paid": func(r *Receipt, p parties, _ *identity.Key) {
			r.Wallet.Reserves[p.publisherAddress] = Reserve{wei(big.NewInt(11)), wei(new(big.Int))}
		},
		"nothing reserved for the publisher": func(r *Receipt, p parties, _ *identity.Key) { delete(r.Wallet.Reserves, p.publisherAddress) },
		"usage not billed":                   func(r *Receipt, _ parties, _ *identity.Key) { r.Deals[0].Usage[meter.CPUUser]++ },
		"rate not of the ask":                func(r *Receipt, _ parties, _ *identity.Key) { r.Workers[0].Rates[meter.CPUUser] = big.NewInt(4) },
		"no rate":                            func(r *Receipt, _ parties, _ *identity.Key) { delete(r.Workers[0].Rates, meter.Memory) },
		"worker without an ask":              func(r *Receipt, _ parties, _ *identity.Key) { r.Deals[0].Worker = common.Address{8} },
		"voucher pays less": func(r *Receipt, p parties, k *identity.Key) {
			r.Deals[0].LastVoucher = sign(t, k, p, 5114)
		},
		"voucher of a stranger": func(r *Receipt, p parties, _ *identity.Key) {
			r.Deals[0].LastVoucher = sign(t, stranger, p, 5115)
		},
		"voucher for another chain": func(r *Receipt, p parties, k *identity.Key) {
			p.domain = payment.Domain(big.NewInt(1), common.Address{9})
			r.Deals[0].LastVoucher = sign(t, k, p, 5115)
		},
		"no vouchers":             func(r *Receipt, _ parties, _ *identity.Key) { r.Deals[0].Vouchers = 0 },
		"more than the numbers":   func(r *Receipt, _ parties, _ *identity.Key) { r.Deals[0].Vouchers = 3 },
		"deal counted twice":      func(r *Receipt, _ parties, _ *identity.Key) { r.Deals = append(r.Deals, r.Deals[0]) },
		"somebody made money":     func(r *Receipt, _ parties, _ *identity.Key) { raise(r, "treasury") },
		"worker paid too much":    func(r *Receipt, _ parties, _ *identity.Key) { raise(r, "worker-owner") },
		"hub kept too much":       func(r *Receipt, _ parties, _ *identity.Key) { raise(r, "hub-owner") },
		"wallet locks too little": func(r *Receipt, _ parties, _ *identity.Key) { r.Wallet.Locked = wei(big.NewInt(1800)) },
		"wallet owes too little":  func(r *Receipt, _ parties, _ *identity.Key) { r.Wallet.Owed = wei(big.NewInt(995)) },
		"wallet cannot pay": func(r *Receipt, _ parties, _ *identity.Key) {
			r.Wallet.Stake = wei(big.NewInt(9100 - 996 - 1801 + 1))
		},
		"wallet of another balance": func(r *Receipt, _ parties, _ *identity.Key) { r.Wallet.Balance = wei(big.NewInt(9101)) },
		"wage not claimed": func(r *Receipt, _ parties, _ *identity.Key) {
			r.Wallet.Reserves[common.Address{7}] = Reserve{wei(big.NewInt(6001)), wei(big.NewInt(5004))}
			r.Wallet.Owed = wei(big.NewInt(997))
		},
		"nothing reserved": func(r *Receipt, _ parties, _ *identity.Key) {
			r.Wallet.Reserves, r.Wallet.Owed, r.Wallet.Locked = nil, wei(new(big.Int)), wei(new(big.Int))
		},
		"buyer paid too little": func(r *Receipt, _ parties, _ *identity.Key) { raise(r, "buyer") },
	} {
		r, p, key := play1(t)
		change(r, p, key)
		if err := r.verify(p); !errors.Is(err, errMoney) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func raise(r *Receipt, name string) {
	b := r.Balances[name]
	b.After = wei(new(big.Int).Add(b.After.Int, big.NewInt(1)))
	r.Balances[name] = b
}

// The file's form is a contract with programs outside this tree.
func TestReceiptJSON(t *testing.T) {
	r, _, _ := play1(t)
	r.Workers[0].Condition, r.Workers[0].Benchmarks = "3.5", map[string]Benchmark{"float_all": {"1.5", "flop/s"}}
	r.Frames = []Frame{{"out/demo/frame-1.png", "00", common.Address{7}}}
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`"chain_id":31337`, `"rates":{"cpu_user_ns":"3","mem_byte_seconds":"5"}`, `"usage":{"cpu_user_ns":1000,"mem_byte_seconds":401}`,
		`"bill_wei":"5005"`, `"hub_fee_wei":"100"`, `"vouchers":2`, `"condition_number":3.5`,
		`"float_all":{"value":1.5,"unit":"flop/s"}`, `"before":"9000","after":"14005"`,
		`"hub_wallet":{`, `"reserved_wei":"6001","paid_wei":"5005"`, `"signature":"0x`, `"kernel_to_agent":0`,
	} {
		if !strings.Contains(string(data), want) {
			t.Errorf("no %s in\n%s", want, data)
		}
	}
}

func TestSNM(t *testing.T) {
	for wei, want := range map[string]string{
		"0": "0", "1": "0.000000000000000001", "1000000000000000000": "1", "-1500000000000000000": "-1.5",
		"123456789000000000000000001": "123456789.000000000000000001",
	} {
		n, _ := new(big.Int).SetString(wei, 10)
		if got := snm(n); got != want {
			t.Errorf("%s wei: got %s, want %s", wei, got, want)
		}
	}
}
