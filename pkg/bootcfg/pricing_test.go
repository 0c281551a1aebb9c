package bootcfg

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/meter"
)

const pricingTable = `
metrics = "10.0.0.5:9464"
[pricing]
policy = "match-median"
wish = "5000"
min_wish = "10"
max_wish = "90000"
margin_per_mille = 200
median_per_mille = 950
look_minutes = 5
hysteresis_per_mille = 30
running = { watts = 350, micros_per_kwh = 320000, micros_per_hour = 1 }
currency = { code = "EUR", wei_per_unit = "2000000000000000000" }
bounds.net_tx_bytes = { floor = "1000" }
bounds.cpu_user_ns = { floor = "1", ceiling = "5" }
`

func TestPricingIsRead(t *testing.T) {
	c, ps := Parse("", []byte(goodFile+pricingTable))
	if len(ps) > 0 {
		t.Fatal(texts(ps))
	}
	want := &Pricing{
		Policy: PolicyMatchMedian, Wish: "5000", MinWish: "10", MaxWish: "90000", MarginPerMille: 200, MedianPerMille: 950,
		LookMinutes: 5, HysteresisPerMille: 30, Running: Running{350, 320000, 1}, Currency: Currency{"EUR", "2000000000000000000"},
		Bounds: map[string]Bound{"net_tx_bytes": {Floor: "1000"}, "cpu_user_ns": {"1", "5"}},
	}
	if !reflect.DeepEqual(c.Pricing, want) || c.Metrics != "10.0.0.5:9464" {
		t.Fatalf("%+v, metrics %q", c.Pricing, c.Metrics)
	}
	data, err := c.Encode()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "config.json")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if back, err := Load(path); err != nil || !reflect.DeepEqual(back, c) {
		t.Fatalf("%+v, %v", back, err)
	}
	if c, ps := Parse("sosna.metrics=[fd00::5]:9464", []byte(goodFile+"[pricing]\npolicy='fixed'\nwishes={cpu_integer='7'}")); len(ps) > 0 || c.Pricing.Wishes["cpu_integer"] != "7" {
		t.Fatal(texts(ps))
	}
}

// TestPricingProblems: one mistake a line; each is named by where it is.
func TestPricingProblems(t *testing.T) {
	table := func(s string) string { return goodFile + "[pricing]\n" + s }
	costs := "policy='cost-plus'\nrunning={watts=1}\ncurrency={wei_per_unit='1'}\n"
	for name, c := range map[string]struct{ cmdline, file, want string }{
		"no table":             {"", goodFile + "pricing = 5", "pricing: must be a table"},
		"on the command line":  {"sosna.pricing=fixed", goodFile, "pricing: is a table: write [pricing] into sosna.toml"},
		"no policy":            {"", table("wish='5'"), `policy: "": say fixed, cost-plus or match-median`},
		"unknown policy":       {"", table("policy='cheap'"), `policy: "cheap"`},
		"unknown name":         {"", table("policy='fixed'\nwish='5'\nflor='1'"), `unknown key "flor"; known are bounds, currency`},
		"inner not a table":    {"", table("policy='cost-plus'\nrunning=5\ncurrency={wei_per_unit='1'}"), "running: must be a table"},
		"misspelt inner":       {"", table("policy='fixed'\nwish='5'\nrunning={volts=230}"), `running: unknown key "volts"; known are micros_per_hour`},
		"no wish":              {"", table("policy='fixed'"), "wish: is missing"},
		"wish without quotes":  {"", table("policy='fixed'\nwish=5"), "wish: must be text in quotes"},
		"wish of a fraction":   {"", table("policy='fixed'\nwish='0.5'"), `wish: "0.5" is not an amount`},
		"wish too large":       {"", table("policy='fixed'\nwish='" + strings.Repeat("9", 39) + "'"), "absurdly large"},
		"text for a number":    {"", table("policy='fixed'\nwish='5'\nmargin_per_mille='5'"), "margin_per_mille: must be a whole number"},
		"negative number":      {"", table("policy='fixed'\nwish='5'\nmargin_per_mille=-5"), "not below 0"},
		"margin too large":     {"", table("policy='fixed'\nwish='5'\nmargin_per_mille=1000001"), "1000001 is more than 1000000"},
		"looks too seldom":     {"", table("policy='fixed'\nwish='5'\nlook_minutes=1441"), "look_minutes: 1441"},
		"hysteresis":           {"", table("policy='fixed'\nwish='5'\nhysteresis_per_mille=1001"), "hysteresis_per_mille: 1001"},
		"bounds crossed":       {"", table(costs + "min_wish='9'\nmax_wish='8'"), "min_wish: 9 is over max_wish 8"},
		"no running costs":     {"", table("policy='cost-plus'\ncurrency={wei_per_unit='1'}"), "running: is missing"},
		"no worth":             {"", table("policy='cost-plus'\nrunning={watts=1}"), "currency.wei_per_unit: is missing"},
		"worth nothing":        {"", table("policy='cost-plus'\nrunning={watts=1}\ncurrency={wei_per_unit='00'}"), "currency.wei_per_unit: is missing"},
		"currency of escapes":  {"", table("policy='fixed'\nwish='5'\ncurrency={code=\"\\u001b[2J\"}"), "currency.code:"},
		"median without wish":  {"", table("policy='match-median'\nmedian_per_mille=1"), "wish: is missing"},
		"median without share": {"", table("policy='match-median'\nwish='1'"), "median_per_mille: is missing"},
		"wishes of others":     {"", table(costs + "wishes={a='1'}"), "wishes: are for the policy fixed"},
		"wish's name":          {"", table("policy='fixed'\nwishes={\"a\\u001b\"='1'}"), `wishes: "a\x1b" is no benchmark's name`},
		"wish of nothing":      {"", table("policy='fixed'\nwishes={a=''}"), `wishes.a: ""`},
		"wish of a number":     {"", table("policy='fixed'\nwishes={a=1}"), "wishes.a: must be text"},
		"unknown counter":      {"", table(costs + "bounds.cpu_usr_ns={floor='1'}"), `bounds: "cpu_usr_ns" is no counter; there are blk_read_bytes`},
		"floor over ceiling":   {"", table(costs + "bounds.cpu_user_ns={floor='2',ceiling='1'}"), "bounds.cpu_user_ns: 2 (floor) is over the ceiling 1"},
		"floor of no number":   {"", table(costs + "bounds.cpu_user_ns={floor='x'}"), "bounds.cpu_user_ns:"},
		"of a hub":             {"", strings.Replace(table("policy='fixed'\nwish='5'"), "worker", "hub", 1), "pricing: is for workers"},
		"price besides":        {"", strings.Replace(table("policy='fixed'\nwish='5'"), "[pricing]", "price='5'\n[pricing]", 1), "price: and [pricing] are both given"},
		"metrics everywhere":   {"", goodFile + "metrics='0.0.0.0:9464'", "metrics: \"0.0.0.0:9464\" means every address"},
		"metrics everywhere 6": {"", goodFile + "metrics='[::]:9464'", "means every address"},
		"metrics in disguise":  {"", goodFile + "metrics='[::ffff:0.0.0.0]:9464'", "means every address"},
		"metrics by name":      {"", goodFile + "metrics='rig:9464'", "is not an address and a port"},
		"metrics without port": {"", goodFile + "metrics='10.0.0.5'", "is not an address and a port"},
		"metrics at port 0":    {"", goodFile + "metrics='10.0.0.5:0'", "is not an address and a port"},
		"metrics at root's":    {"", goodFile + "metrics='10.0.0.5:80'", "is not an address and a port"},
		"metrics at listen":    {"", goodFile + "metrics='10.0.0.5:4001'", "metrics: has the port of listen"},
	} {
		t.Run(name, func(t *testing.T) {
			if _, ps := Parse(c.cmdline, []byte(c.file)); !strings.Contains(texts(ps), c.want) || len(ps) == 0 {
				t.Errorf("want %q among:\n%s", c.want, texts(ps))
			}
		})
	}
}

// TestAllPricingProblemsAtOnce: the person at the console sets right all of it in one go.
func TestAllPricingProblemsAtOnce(t *testing.T) {
	_, ps := Parse("", []byte(goodFile+"[pricing]\npolicy='x'\nwish='-'\nmin_wish='2'\nmax_wish='1'\nmedian_per_mille=9999999\nbounds.a={}\n"))
	if len(ps) != 5 {
		t.Errorf("%d problems:\n%s", len(ps), texts(ps))
	}
}

// TestCountersAreKnown: what the meter counts can be bounded.
func TestCountersAreKnown(t *testing.T) {
	for _, c := range meter.Canonical() {
		p := Pricing{Policy: PolicyFixed, Wish: "1", Bounds: map[string]Bound{string(c): {Floor: "1"}}}
		if errs := p.check(); len(errs) > 0 {
			t.Error(errs)
		}
	}
}

// TestDocumentedExample: what docs/boot.md tells an owner to write is right, as it
// stands there and with what is commented out for the other role left out.
func TestDocumentedExample(t *testing.T) {
	doc, err := os.ReadFile("../../docs/boot.md")
	if err != nil {
		t.Fatal(err)
	}
	_, after, _ := strings.Cut(string(doc), "```toml\n")
	example, _, found := strings.Cut(after, "```")
	if !found {
		t.Fatal("no example")
	}
	c, ps := Parse("", []byte(example))
	if len(ps) > 0 || c.Pricing == nil || c.Pricing.Running.Watts == 0 {
		t.Errorf("%+v\n%s", c.Pricing, texts(ps))
	}
	for _, k := range keys() {
		if !strings.Contains(example, k.name+" ") && !strings.Contains(example, "["+k.name+"]") {
			t.Errorf("the key %s is not in it", k.name)
		}
	}
}
