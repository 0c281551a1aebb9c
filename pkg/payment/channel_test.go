package payment

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

func wei(n int64) *big.Int { return big.NewInt(n) }

func TestReceiverAccepts(t *testing.T) {
	key := newKey(t)
	r := NewReceiver(domain, channel, key.Address(), wei(100))
	for i, step := range []struct {
		sv    SignedVoucher
		added int64
	}{
		{sign(t, key, 0, 0, 1), 0}, // a lane may start with nothing owed
		{sign(t, key, 0, 10, 2), 10},
		{sign(t, key, 0, 10, 2), 0}, // repeated by a sender that lost the answer
		{sign(t, key, 0, 10, 3), 0}, // an idle interval: the usage root moves on
		{sign(t, key, 1, 60, 9), 60},
		{sign(t, key, 0, 40, 100), 30}, // numbers may be left out
	} {
		added, err := r.Accept(step.sv)
		if err != nil || added.Int64() != step.added {
			t.Fatalf("voucher %d: added %v, %v, want %d", i, added, err, step.added)
		}
	}
	if r.Total().Int64() != 100 || r.Left().Sign() != 0 || r.Paid(0).Int64() != 40 || r.Paid(5).Sign() != 0 {
		t.Errorf("total %s, left %s, lane 0 %s", r.Total(), r.Left(), r.Paid(0))
	}
	if vs := r.Vouchers(); len(vs) != 2 || vs[0].Lane != 0 || vs[0].Seq != 100 || vs[1].Lane != 1 {
		t.Errorf("latest vouchers: %+v", vs)
	}
}

func TestReceiverRefuses(t *testing.T) {
	key, thief := newKey(t), newKey(t)
	other, err := Sign(key, domain, Voucher{common.HexToHash("0xc2"), 0, wei(60), 9, common.Hash{}})
	if err != nil {
		t.Fatal(err)
	}
	elsewhere, err := Sign(key, Domain(wei(1), contract), Voucher{channel, 0, wei(60), 9, common.Hash{}})
	if err != nil {
		t.Fatal(err)
	}
	mutate := func(change func(*SignedVoucher)) SignedVoucher {
		sv := sign(t, key, 0, 60, 9)
		change(&sv)
		return sv
	}
	for name, c := range map[string]struct {
		sv   SignedVoucher
		want error
	}{
		"amount falls":            {sign(t, key, 0, 49, 9), ErrLower},
		"number stays":            {sign(t, key, 0, 60, 5), ErrLower},
		"number falls":            {sign(t, key, 0, 60, 4), ErrLower},
		"same amount, old number": {sign(t, key, 0, 50, 4), ErrLower},
		"over the deposit":        {sign(t, key, 0, 101, 9), ErrOverDeposit},
		"lanes over the deposit":  {sign(t, key, 7, 51, 9), ErrOverDeposit},
		"another channel":         {other, ErrWrongChannel},
		"another chain":           {elsewhere, ErrSignature},
		"another key":             {sign(t, thief, 0, 60, 9), ErrSignature},
		"lane changed":            {mutate(func(sv *SignedVoucher) { sv.Lane = 1; sv.Cumulative = wei(50) }), ErrSignature},
		"amount changed":          {mutate(func(sv *SignedVoucher) { sv.Cumulative = wei(61) }), ErrSignature},
		"number changed":          {mutate(func(sv *SignedVoucher) { sv.Seq++ }), ErrSignature},
		"root changed":            {mutate(func(sv *SignedVoucher) { sv.UsageRoot[0]++ }), ErrSignature},
		"no signature":            {mutate(func(sv *SignedVoucher) { sv.Signature = [65]byte{} }), ErrSignature},
		"v of 0":                  {mutate(func(sv *SignedVoucher) { sv.Signature[64] -= 27 }), ErrSignature},
		"high s":                  {mutate(malleate), ErrSignature},
		"no amount":               {mutate(func(sv *SignedVoucher) { sv.Cumulative = nil }), ErrMalformed},
		"negative amount":         {mutate(func(sv *SignedVoucher) { sv.Cumulative = wei(-1) }), ErrMalformed},
		"257-bit amount":          {mutate(func(sv *SignedVoucher) { sv.Cumulative = new(big.Int).Lsh(wei(1), 256) }), ErrMalformed},
	} {
		t.Run(name, func(t *testing.T) {
			r := NewReceiver(domain, channel, key.Address(), wei(100))
			if _, err := r.Accept(sign(t, key, 0, 50, 5)); err != nil {
				t.Fatal(err)
			}
			added, err := r.Accept(c.sv)
			if !errors.Is(err, c.want) || added != nil {
				t.Errorf("got %v, %v, want %v", added, err, c.want)
			}
			if r.Total().Int64() != 50 || len(r.Vouchers()) != 1 {
				t.Errorf("a refused voucher changed the state: %+v", r.Vouchers())
			}
		})
	}
}

// malleate makes the other signature of the same key and digest: n-s with v flipped.
func malleate(sv *SignedVoucher) {
	s := new(big.Int).SetBytes(sv.Signature[32:64])
	s.Sub(crypto.S256().Params().N, s).FillBytes(sv.Signature[32:64])
	sv.Signature[64] = 55 - sv.Signature[64]
}

func TestReceiverCovers(t *testing.T) {
	key := newKey(t)
	r := NewReceiver(domain, channel, key.Address(), wei(100))
	if _, err := r.Accept(sign(t, key, 0, 50, 5)); err != nil {
		t.Fatal(err)
	}
	if err := r.Covers(0, wei(50)); err != nil {
		t.Error(err)
	}
	var under *UnderpaidError
	err := r.Covers(0, wei(51))
	if !errors.Is(err, ErrUnderpaid) || !errors.As(err, &under) || under.Want.Int64() != 51 || under.Got.Int64() != 50 {
		t.Errorf("got %v", err)
	}
	if err := r.Covers(1, wei(1)); !errors.Is(err, ErrUnderpaid) {
		t.Errorf("a lane without vouchers: %v", err)
	}
	if err := r.Covers(1, wei(0)); err != nil {
		t.Errorf("a lane that owes nothing: %v", err)
	}
}

func TestReceiverFollowsTheDeposit(t *testing.T) {
	key := newKey(t)
	r := NewReceiver(domain, channel, key.Address(), wei(100))
	next := sign(t, key, 0, 150, 1)
	if _, err := r.Accept(next); !errors.Is(err, ErrOverDeposit) {
		t.Fatal(err)
	}
	if err := r.SetDeposit(wei(150)); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Accept(next); err != nil {
		t.Fatal(err)
	}
	if err := r.SetDeposit(wei(149)); !errors.Is(err, ErrOverDeposit) {
		t.Errorf("a deposit that a reorganisation took back: %v", err)
	}
	if _, err := r.Accept(sign(t, key, 0, 151, 2)); !errors.Is(err, ErrOverDeposit) {
		t.Errorf("accepted beyond a shrunken deposit: %v", err)
	}
}

func TestReceiverKeepsItsOwnIntegers(t *testing.T) {
	key := newKey(t)
	deposit := wei(100)
	r := NewReceiver(domain, channel, key.Address(), deposit)
	deposit.SetInt64(1)
	sv := sign(t, key, 0, 50, 1)
	if _, err := r.Accept(sv); err != nil {
		t.Fatal(err)
	}
	sv.Cumulative.SetInt64(0)
	r.Vouchers()[0].Cumulative.SetInt64(0)
	r.Paid(0).SetInt64(0)
	r.Total().SetInt64(0)
	if r.Paid(0).Int64() != 50 || r.Total().Int64() != 50 {
		t.Error("the state can be changed from outside")
	}
}

func TestPayerNeverGoesDownOrOver(t *testing.T) {
	key := newKey(t)
	p := NewPayer(key, domain, channel, wei(100))
	first, err := p.Pay(0, wei(60), common.Hash{})
	if err != nil || first.Seq != 1 {
		t.Fatalf("%+v, %v", first, err)
	}
	for name, c := range map[string]struct {
		lane uint64
		wei  *big.Int
		want error
	}{
		"lower":                 {0, wei(59), ErrLower},
		"over the limit":        {0, wei(101), ErrOverDeposit},
		"lanes over the limit":  {1, wei(41), ErrOverDeposit},
		"negative":              {1, wei(-1), ErrMalformed},
		"nothing given":         {1, nil, ErrMalformed},
		"far beyond any number": {1, new(big.Int).Lsh(wei(1), 300), ErrMalformed},
	} {
		if sv, err := p.Pay(c.lane, c.wei, common.Hash{}); !errors.Is(err, c.want) || sv.Cumulative != nil {
			t.Errorf("%s: got %+v, %v, want %v", name, sv, err, c.want)
		}
	}
	next, err := p.Pay(0, wei(60), common.HexToHash("0x1"))
	if err != nil || next.Seq != 2 || p.Total().Int64() != 60 {
		t.Errorf("seq %d, total %s, %v", next.Seq, p.Total(), err)
	}
	p.SetLimit(wei(101))
	if _, err := p.Pay(1, wei(41), common.Hash{}); err != nil {
		t.Error(err)
	}
}

func TestPayerResumes(t *testing.T) {
	key := newKey(t)
	p := NewPayer(key, domain, channel, wei(100))
	for _, sv := range []SignedVoucher{sign(t, key, 0, 30, 7), sign(t, key, 0, 20, 6), sign(t, key, 0, 30, 7), sign(t, key, 1, 5, 1)} {
		if err := p.Resume(sv); err != nil {
			t.Fatal(err)
		}
	}
	if p.Total().Int64() != 35 {
		t.Errorf("total %s, want 35", p.Total())
	}
	if _, err := p.Pay(0, wei(29), common.Hash{}); !errors.Is(err, ErrLower) {
		t.Errorf("signed lower after a restart: %v", err)
	}
	if sv, err := p.Pay(0, wei(31), common.Hash{}); err != nil || sv.Seq != 8 {
		t.Errorf("seq %d, %v, want 8", sv.Seq, err)
	}
	if err := p.Resume(sign(t, newKey(t), 0, 90, 90)); !errors.Is(err, ErrSignature) {
		t.Errorf("resumed another's voucher: %v", err)
	}
	foreign, _ := Sign(key, domain, Voucher{common.Hash{1}, 0, wei(1), 1, common.Hash{}})
	if err := p.Resume(foreign); !errors.Is(err, ErrWrongChannel) {
		t.Errorf("resumed another channel's voucher: %v", err)
	}
	last := sign(t, key, 2, 1, ^uint64(0))
	if err := p.Resume(last); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Pay(2, wei(2), common.Hash{}); !errors.Is(err, ErrLower) {
		t.Errorf("the sequence number wrapped: %v", err)
	}
}

// TestMoneyIsConserved plays random payments, losses and repeats between a payer and a
// payee, with the contract's rule as the third party: what went in comes out.
func TestMoneyIsConserved(t *testing.T) {
	key := newKey(t)
	for seed := range uint64(20) {
		random := rand.New(rand.NewPCG(seed, 1))
		deposit := wei(random.Int64N(1000) + 1)
		payer := NewPayer(key, domain, channel, deposit)
		payee := NewReceiver(domain, channel, key.Address(), deposit)
		added := new(big.Int)
		var sent []SignedVoucher
		for range 40 {
			sv, err := payer.Pay(random.Uint64N(3), wei(random.Int64N(500)), common.Hash{})
			if err == nil {
				sent = append(sent, sv)
			}
			if len(sent) == 0 || random.IntN(4) == 0 {
				continue // lost on the way
			}
			got, err := payee.Accept(sent[len(sent)-1-random.IntN(min(3, len(sent)))]) // late or repeated
			if err == nil {
				added.Add(added, got)
			}
			if payee.Total().Cmp(payer.Total()) > 0 || payer.Total().Cmp(deposit) > 0 {
				t.Fatalf("seed %d: payee %s, payer %s, deposit %s", seed, payee.Total(), payer.Total(), deposit)
			}
		}
		paid := settle(t, deposit, payee.Vouchers())
		if paid.Cmp(payee.Total()) != 0 || paid.Cmp(added) != 0 {
			t.Fatalf("seed %d: the contract pays %s, accepted %s, added up %s", seed, paid, payee.Total(), added)
		}
		if sum := new(big.Int).Add(paid, payee.Left()); sum.Cmp(deposit) != 0 {
			t.Fatalf("seed %d: %s paid and left of %s", seed, sum, deposit)
		}
	}
}

// settle is close() of Channels.sol.
func settle(t *testing.T, deposit *big.Int, vouchers []SignedVoucher) *big.Int {
	t.Helper()
	paid, claimed := map[uint64]*big.Int{}, new(big.Int)
	for _, sv := range vouchers {
		before := paid[sv.Lane]
		if before == nil {
			before = new(big.Int)
		}
		if sv.Cumulative.Cmp(before) <= 0 {
			continue
		}
		claimed.Add(claimed, new(big.Int).Sub(sv.Cumulative, before))
		paid[sv.Lane] = sv.Cumulative
		if claimed.Cmp(deposit) > 0 {
			t.Fatalf("accepted vouchers the contract would refuse: %s of %s", claimed, deposit)
		}
	}
	return claimed
}

func BenchmarkSign(b *testing.B) {
	key := newKey(b)
	for b.Loop() {
		sign(b, key, 0, 1, 1)
	}
}

func BenchmarkAccept(b *testing.B) {
	key := newKey(b)
	sv := sign(b, key, 0, 1, 1)
	for b.Loop() {
		if _, err := NewReceiver(domain, channel, key.Address(), wei(1)).Accept(sv); err != nil {
			b.Fatal(err)
		}
	}
}
