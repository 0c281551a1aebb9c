package pricing

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"

	"github.com/sosna-os/sosna/pkg/meter"
)

func weis(amounts ...int64) (out []*big.Int) {
	for _, a := range amounts {
		out = append(out, big.NewInt(a))
	}
	return out
}

// 360 W at 1 unit a kWh are 0.36 units an hour: at 1e6 wei a unit, 100 wei a second.
var hungry = Owner{
	Policy: CostPlus, Running: Running{Watts: 360, MicrosPerKWh: 1_000_000}, Currency: Currency{Code: "EUR", WeiPerUnit: big.NewInt(1_000_000)},
}

func TestCost(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*Owner)
		want   int64 // -1: unknown
	}{
		"electricity":       {func(*Owner) {}, 100},
		"one wei over":      {func(o *Owner) { o.Currency.WeiPerUnit = big.NewInt(1_000_001) }, 101}, // rounded up
		"wear besides":      {func(o *Owner) { o.Running.MicrosPerHour = 36_000 }, 110},
		"wear only":         {func(o *Owner) { o.Running = Running{MicrosPerHour: 3_600} }, 1},
		"hardly anything":   {func(o *Owner) { o.Running = Running{MicrosPerHour: 1} }, 1},
		"no worth":          {func(o *Owner) { o.Currency.WeiPerUnit = nil }, -1},
		"worth nothing":     {func(o *Owner) { o.Currency.WeiPerUnit = new(big.Int) }, -1},
		"no running costs":  {func(o *Owner) { o.Running = Running{} }, -1},
		"solar electricity": {func(o *Owner) { o.Running.MicrosPerKWh = 0 }, 0},
	} {
		o := hungry
		c.change(&o)
		if got := o.Cost(); (got == nil) != (c.want < 0) || got != nil && got.Int64() != c.want {
			t.Errorf("%s: %s, want %d", name, got, c.want)
		}
	}
}

func TestDecide(t *testing.T) {
	median := Owner{Policy: MatchMedian, Wish: big.NewInt(77), MedianPerMille: 1000}
	with := func(o Owner, change func(*Owner)) Owner { change(&o); return o }
	for name, c := range map[string]struct {
		owner Owner
		asks  []*big.Int
		want  int64
		says  string
	}{
		"fixed":                  {Owner{Policy: Fixed, Wish: big.NewInt(5)}, weis(1, 1, 1, 1, 1), 5, "fixed price"},
		"fixed has no bounds":    {Owner{Policy: Fixed, Wish: big.NewInt(5), MinWish: big.NewInt(9)}, nil, 5, "fixed"},
		"by benchmark":           {Owner{Policy: Fixed, Wishes: map[string]*big.Int{"a": big.NewInt(3)}}, nil, 0, "by benchmark"},
		"cost":                   {hungry, nil, 100, "360 W at 1 EUR a kWh"},
		"cost and margin":        {with(hungry, func(o *Owner) { o.MarginPerMille = 251 }), nil, 126, "251 per mille"}, // 125.1 up
		"cost under the least":   {with(hungry, func(o *Owner) { o.MinWish = big.NewInt(101) }), nil, 101, "that is 100, raised to min_wish"},
		"cost at the least":      {with(hungry, func(o *Owner) { o.MinWish = big.NewInt(100) }), nil, 100, "running costs"},
		"cost over the most":     {with(hungry, func(o *Owner) { o.MaxWish = big.NewInt(99) }), nil, 99, "that is 100, lowered to max_wish"},
		"median of five":         {median, weis(50, 10, 40, 20, 30), 30, "1000 per mille of the median 30 of 5 asks"},
		"median of six":          {median, weis(50, 10, 40, 20, 30, 60), 35, "median 35 of 6"},
		"four are no market":     {median, weis(50, 10, 40, 20), 77, "4 asks of others are no market"},
		"absurd asks":            {median, append(weis(50, 10, 40, 20, 0, -7), nil, new(big.Int).Lsh(big.NewInt(1), 128)), 77, "4 asks"},
		"a dear stranger":        {median, weis(10, 10, 10, 10, 1e18), 10, "median 10"},
		"undercut":               {with(median, func(o *Owner) { o.MedianPerMille = 950 }), weis(10, 20, 30, 40, 50), 29, "950 per mille"}, // 28.5 up
		"median below the costs": {with(median, func(o *Owner) { o.Running, o.Currency = hungry.Running, hungry.Currency }), weis(1, 1, 1, 1, 1), 100, "raised to the running costs"},
		"most wins over costs": {with(median, func(o *Owner) {
			o.Running, o.Currency, o.MaxWish = hungry.Running, hungry.Currency, big.NewInt(60)
		}), weis(1, 1, 1, 1, 1), 60, "lowered to max_wish"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := c.owner.Decide(c.asks)
			if err != nil {
				t.Fatal(err)
			}
			if got.Wish.Int64() != c.want || !strings.Contains(got.Reason, c.says) || got.Policy != c.owner.Policy {
				t.Errorf("%s, %s; want %d, %q", got.Wish, got.Reason, c.want, c.says)
			}
			if again, _ := c.owner.Decide(c.asks); again.Reason != got.Reason || again.Wish.Cmp(got.Wish) != 0 {
				t.Errorf("not the same twice: %s", again.Reason)
			}
		})
	}
}

// Decide must not sort the caller's asks.
func TestDecideLeavesAsksAlone(t *testing.T) {
	asks := weis(5, 4, 3, 2, 1)
	if _, err := (Owner{Policy: MatchMedian, Wish: big.NewInt(1), MedianPerMille: 1}).Decide(asks); err != nil || asks[0].Int64() != 5 {
		t.Error(asks, err)
	}
}

func TestOwnerRefusals(t *testing.T) {
	over := new(big.Int).Lsh(big.NewInt(1), MaxWeiBits)
	for name, c := range map[string]struct {
		owner Owner
		says  string
	}{
		"nothing":            {Owner{}, `policy ""`},
		"unknown policy":     {Owner{Policy: "greedy", Wish: big.NewInt(1)}, `policy "greedy"`},
		"fixed without":      {Owner{Policy: Fixed}, "needs a wish"},
		"negative wish":      {Owner{Policy: Fixed, Wish: big.NewInt(-1)}, "wish: want 0"},
		"wish of 2^128":      {Owner{Policy: Fixed, Wish: over}, "wish: want 0 to 2^128"},
		"negative by name":   {Owner{Policy: Fixed, Wishes: map[string]*big.Int{"a": big.NewInt(-1)}}, `wishes."a"`},
		"cost unknown":       {Owner{Policy: CostPlus}, "needs running costs"},
		"no worth":           {Owner{Policy: CostPlus, Running: hungry.Running}, "currency.wei_per_unit"},
		"median without":     {Owner{Policy: MatchMedian, Wish: big.NewInt(1)}, "median_per_mille"},
		"median and no wish": {Owner{Policy: MatchMedian, MedianPerMille: 1}, "a wish"},
		"wishes and median":  {Owner{Policy: MatchMedian, Wish: big.NewInt(1), MedianPerMille: 1, Wishes: map[string]*big.Int{"a": big.NewInt(1)}}, "wishes by benchmark"},
		"bounds crossed":     {Owner{Policy: Fixed, Wish: big.NewInt(1), MinWish: big.NewInt(3), MaxWish: big.NewInt(2)}, "min_wish 3 is over max_wish 2"},
		"margin":             {Owner{Policy: Fixed, Wish: big.NewInt(1), MarginPerMille: maxPerMille + 1}, "margin_per_mille"},
		"watts":              {Owner{Policy: Fixed, Wish: big.NewInt(1), Running: Running{Watts: maxWatts + 1}}, "running"},
		"unknown counter":    {Owner{Policy: Fixed, Wish: big.NewInt(1), Bounds: map[meter.Counter]Bound{"gold": {}}}, "gold"},
		"floor over ceiling": {Owner{Policy: Fixed, Wish: big.NewInt(1), Bounds: map[meter.Counter]Bound{meter.NetRx: {big.NewInt(2), big.NewInt(1)}}}, "floor 2 is over ceiling 1"},
		"negative floor":     {Owner{Policy: Fixed, Wish: big.NewInt(1), Bounds: map[meter.Counter]Bound{meter.NetRx: {Floor: big.NewInt(-1)}}}, "floor of net_rx_bytes"},
		"ceiling of 2^128":   {Owner{Policy: Fixed, Wish: big.NewInt(1), Bounds: map[meter.Counter]Bound{meter.NetRx: {Ceiling: over}}}, "ceiling of net_rx_bytes"},
	} {
		if _, err := c.owner.Decide(nil); !errors.Is(err, ErrOwner) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
	// Costs and margin at their limits are over what a rate may be.
	dear := hungry
	dear.Currency.WeiPerUnit, dear.MarginPerMille = new(big.Int).Sub(over, big.NewInt(1)), maxPerMille
	dear.Running = Running{Watts: maxWatts, MicrosPerKWh: maxMicros}
	if _, err := dear.Decide(nil); !errors.Is(err, ErrOwner) {
		t.Error(err)
	}
}

func TestOwnerFromTOML(t *testing.T) {
	var o Owner
	if err := toml.Unmarshal([]byte(`
policy = "match-median"
median_per_mille = 950
wish = "340282366920938463463374607431768211455"
[running]
watts = 120
micros_per_kwh = 300000
[currency]
code = "EUR"
wei_per_unit = "20000000000000000000"
[bounds.cpu_user_ns]
floor = "10"
`), &o); err != nil {
		t.Fatal(err)
	}
	if err := o.Validate(); err != nil {
		t.Fatal(err)
	}
	// 36 micro-units... 0.036 EUR an hour, 20 SNM each: 0.72 SNM / 3600.
	if got := o.Cost(); got.String() != "200000000000000" || o.Wish.BitLen() != 128 || o.Bounds[meter.CPUUser].Floor.Int64() != 10 {
		t.Errorf("cost %s, %+v", got, o)
	}
}
