package chain

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

func TestFlightMoves(t *testing.T) {
	at := func(s int) time.Time { return time.Unix(1_000_000+int64(s), 0) }
	in := func(block int64) *types.Receipt { return &types.Receipt{BlockNumber: big.NewInt(block)} }
	p := pace{resend: 10 * time.Second, reprice: 40 * time.Second, patience: 5 * time.Second}
	fresh := progress{sentAt: at(0), pricedAt: at(0), tries: 1}
	with := func(change func(*progress)) progress { out := fresh; change(&out); return out }
	for name, c := range map[string]struct {
		from progress
		s    sight
		want move
	}{
		"just sent":                {fresh, sight{now: at(0)}, wait},
		"a moment before a resend": {fresh, sight{now: at(9)}, wait},
		"forgotten perhaps":        {fresh, sight{now: at(10)}, resend},
		"sent again lately":        {with(func(p *progress) { p.sentAt = at(12) }), sight{now: at(20)}, wait},
		"stuck":                    {fresh, sight{now: at(40)}, reprice},
		"a moment before a bump":   {with(func(p *progress) { p.sentAt = at(35) }), sight{now: at(39)}, wait},
		"stuck, all prices tried":  {with(func(p *progress) { p.tries = maxTries }), sight{now: at(40)}, resend},
		"mined":                    {fresh, sight{now: at(1), receipt: in(7)}, finish},
		"mined, shallow":           {with(func(p *progress) { p.depth = 3 }), sight{now: at(99), head: 9, receipt: in(7)}, wait},
		"mined, deep":              {with(func(p *progress) { p.depth = 3 }), sight{now: at(1), head: 10, receipt: in(7)}, finish},
		"mined, head behind":       {with(func(p *progress) { p.depth = 3 }), sight{now: at(1), head: 5, receipt: in(7)}, wait},
		"mined and nonce used":     {fresh, sight{now: at(1), receipt: in(7), nonceUsed: true}, finish},
		"taken out again":          {with(func(p *progress) { p.seen = true }), sight{now: at(1)}, resend},
		"taken out, replaced":      {with(func(p *progress) { p.seen = true }), sight{now: at(1), nonceUsed: true}, resend},
		"nonce used, just seen":    {fresh, sight{now: at(99), nonceUsed: true}, wait},
		"nonce used, a while":      {with(func(p *progress) { p.missing = at(1) }), sight{now: at(5), nonceUsed: true}, wait},
		"nonce used, long":         {with(func(p *progress) { p.missing = at(1) }), sight{now: at(6), nonceUsed: true}, lose},
		"nonce free again":         {with(func(p *progress) { p.missing = at(1) }), sight{now: at(6)}, wait},
	} {
		if _, got := c.from.next(c.s, p); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

// TestFlightForgetsDoubt: a nonce that was used and is free again starts its patience anew.
func TestFlightForgetsDoubt(t *testing.T) {
	p := progress{sentAt: time.Unix(0, 0), pricedAt: time.Unix(0, 0)}
	rules := pace{resend: time.Hour, reprice: time.Hour, patience: 5 * time.Second}
	for i, step := range []struct {
		second int64
		used   bool
		want   move
	}{{1, true, wait}, {3, false, wait}, {4, true, wait}, {8, true, wait}, {9, true, lose}} {
		var got move
		if p, got = p.next(sight{now: time.Unix(step.second, 0), nonceUsed: step.used}, rules); got != step.want {
			t.Errorf("step %d: %s, want %s", i, got, step.want)
		}
	}
}

func TestRaisedPrices(t *testing.T) {
	wei := func(n int64) *big.Int { return big.NewInt(n) }
	limit := wei(1e16)
	none := fees{tip: wei(0), feeCap: wei(0)}
	for name, c := range map[string]struct {
		from, market fees
		limit        *big.Int
		tip, cap     int64
		ok           bool
	}{
		"an eighth":                {fees{1000, wei(800), wei(8000)}, none, limit, 901, 9001, true},
		"from nothing":             {fees{1000, wei(0), wei(0)}, none, limit, 1, 1, true},
		"the market asks more":     {fees{1000, wei(800), wei(8000)}, fees{tip: wei(5000), feeCap: wei(50_000)}, limit, 5000, 50_000, true},
		"the market asks too much": {fees{1000, wei(800), wei(8000)}, fees{tip: wei(1 << 40), feeCap: wei(1 << 50)}, wei(20_000_000), 20_000, 20_000, true},
		"at the limit":             {fees{1000, wei(800), wei(8000)}, none, wei(9_001_000), 901, 9001, true},
		"over the limit by a wei":  {fees{1000, wei(800), wei(8000)}, none, wei(9_000_999), 0, 0, false},
		"tip as high as the cap":   {fees{1000, wei(8000), wei(8000)}, none, limit, 9001, 9001, true},
	} {
		got, ok := c.from.raised(c.market, c.limit)
		if ok != c.ok || ok && (got.tip.Int64() != c.tip || got.feeCap.Int64() != c.cap || got.gas != c.from.gas) {
			t.Errorf("%s: tip %s, cap %s, %t", name, got.tip, got.feeCap, ok)
		}
	}
}

// FuzzRaised: a replacement is always 12.5 % dearer in both, never above the limit.
func FuzzRaised(f *testing.F) {
	f.Add(uint64(21_000), uint64(1e9), uint64(3e9), uint64(1e9), uint64(9e9), uint64(5e16))
	f.Fuzz(func(t *testing.T, gas, tip, feeCap, marketTip, marketCap, limit uint64) {
		if gas == 0 || tip > feeCap {
			return
		}
		wei := func(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
		from := fees{gas, wei(tip), wei(feeCap)}
		got, ok := from.raised(fees{tip: wei(marketTip), feeCap: wei(marketCap)}, wei(limit))
		if !ok {
			return
		}
		for _, pair := range [][2]*big.Int{{from.tip, got.tip}, {from.feeCap, got.feeCap}} {
			old, now := new(big.Int).Mul(pair[0], wei(9)), new(big.Int).Mul(pair[1], wei(8))
			if now.Cmp(old) < 0 {
				t.Errorf("%s to %s", pair[0], pair[1])
			}
		}
		if got.most().Cmp(wei(limit)) > 0 || got.tip.Cmp(got.feeCap) > 0 {
			t.Errorf("%+v under a limit of %d", got, limit)
		}
	})
}

func TestConfirmations(t *testing.T) {
	snm := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	less := func(n int64) *big.Int { return new(big.Int).Sub(snm(n), big.NewInt(1)) }
	for _, c := range []struct {
		wei  *big.Int
		want uint64
	}{
		{nil, 64}, {big.NewInt(-1), 64}, {big.NewInt(0), 1}, {less(1), 1}, {snm(1), 2}, {less(100), 2}, {snm(100), 6},
		{less(10_000), 6}, {snm(10_000), 12}, {less(1_000_000), 12}, {snm(1_000_000), 64}, {new(big.Int).Lsh(snm(1), 200), 64},
	} {
		if got := Confirmations(c.wei); got != c.want {
			t.Errorf("%s wei: %d blocks, want %d", c.wei, got, c.want)
		}
	}
}
