package bootcfg

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"unicode"
)

const (
	// EIP-55's own examples.
	addrMixed   = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
	addrLower   = "0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359"
	addrFactory = "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB"
	hubAddr     = "/ip4/10.0.0.1/tcp/4001/p2p/16Uiu2HAmPLe7Mzm8TsYUubgCAW1aJoeFScxrLj8ppHFivPo97bUZ"
	goodFile    = `role = "worker"
owner = "` + addrMixed + `"
rpc = "http://10.0.0.1:8545"
channels = "` + addrLower + `"
factory = "` + addrFactory + `"
`
	goodCmdline = "console=ttyS0 quiet sosna.role=worker sosna.owner=" + addrMixed + " sosna.rpc=ws://h:1 sosna.channels=" + addrLower +
		" sosna.factory=" + addrFactory
)

func texts(ps []Problem) string {
	var b strings.Builder
	for _, p := range ps {
		b.WriteString(p.String() + "\n")
	}
	return b.String()
}

// fullFile and fullCmd say the same, with every key there is.
var fullFile = strings.Replace(goodFile, "worker", "hub", 1) + `
hubs = ["` + hubAddr + `", "` + hubAddr + `"]
hostname = "hub-1"
name = "My hub"
fee = 25
signercap = "250.5"
checked = true
spotminutes = 25
apppool = "` + addrFactory + `"
listen = 4002
mdns = false
[[link]]
mac = "52:54:00:12:34:56"
address = "10.0.0.5/24"
gateway = "10.0.0.1"
dns = ["1.1.1.1"]
[[link]]
mac = "52:54:00:12:34:57"
address = "fd00::5/64"
`

const fullCmd = "sosna.role=hub sosna.owner=" + addrMixed + " sosna.rpc=http://10.0.0.1:8545 sosna.channels=" + addrLower +
	" sosna.factory=" + addrFactory +
	" sosna.hubs=" + hubAddr + "," + hubAddr + ` sosna.hostname=hub-1 sosna.name="My hub" sosna.fee=25 sosna.signercap=250.5 sosna.checked=yes sosna.spotminutes=25 sosna.apppool=` + addrFactory + ` sosna.listen=4002 sosna.mdns=off` +
	" sosna.link=52:54:00:12:34:56,10.0.0.5/24,10.0.0.1,1.1.1.1 sosna.link=52:54:00:12:34:57,fd00::5/64\n"

func TestParseGood(t *testing.T) {
	want := Default()
	want.Role, want.Owner, want.RPC, want.Channels, want.Factory = RoleWorker, addrMixed, "http://10.0.0.1:8545", addrLower, addrFactory
	full := want
	full.Role, full.Hubs, full.Hostname, full.Name, full.Fee, full.Listen, full.MDNS = RoleHub, []string{hubAddr, hubAddr}, "hub-1", "My hub", 25, 4002, false
	full.SignerCap, full.Checked, full.AppPool, full.SpotMinutes = "250.5", true, addrFactory, 25
	full.Links = []Link{{MAC: "52:54:00:12:34:56", Address: "10.0.0.5/24", Gateway: "10.0.0.1", DNS: []string{"1.1.1.1"}},
		{MAC: "52:54:00:12:34:57", Address: "fd00::5/64"}}
	seldom := want
	seldom.ClaimAbove = "5"
	wsConfig := want
	wsConfig.RPC = "ws://h:1"
	several := want
	several.RPC = "https://a/key,wss://b:1,http://10.0.0.1:8545"
	for _, c := range []struct {
		name, cmdline string
		file          []byte
		want          Config
	}{
		{"file", "console=ttyS0", []byte(goodFile), want},
		{"file with a byte order mark and CRLF", "", []byte("\xef\xbb\xbf" + strings.ReplaceAll(goodFile, "\n", "\r\n")), want},
		{"command line", goodCmdline, nil, wsConfig},
		{"several nodes in the file", "", []byte(strings.Replace(goodFile, want.RPC, several.RPC, 1)), several},
		{"several nodes on the command line", strings.Replace(goodCmdline, wsConfig.RPC, several.RPC, 1), nil, several},
		{"everything in the file", "", []byte(fullFile), full},
		{"everything on the command line", fullCmd, nil, full},
		{"a worker that claims seldom", "sosna.claimabove=5", []byte(goodFile), seldom},
		{"the file wins", "sosna.role=hub sosna.owner=junk sosna.rpc=junk sosna.fee=x sosna.channels=0x", []byte(fullFile), full},
		{"the command line fills in", "sosna.role=worker sosna.role=worker", []byte(strings.SplitN(goodFile, "\n", 2)[1]), want},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ps := Parse(c.cmdline, c.file)
			if len(ps) != 0 {
				t.Fatalf("problems:\n%s", texts(ps))
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Fatalf("got  %+v\nwant %+v", got, c.want)
			}
			again, err := got.Encode()
			if err != nil {
				t.Fatal(err)
			}
			path := filepath.Join(t.TempDir(), "config.json")
			if err := os.WriteFile(path, again, 0o600); err != nil {
				t.Fatal(err)
			}
			if back, err := Load(path); err != nil || !reflect.DeepEqual(back, got) {
				t.Fatalf("Load gave %+v, %v", back, err)
			}
		})
	}
}

func withLink(s string) string { return goodFile + "[[link]]\n" + s }

// badInputs has one damaged input a line, and what the person must be told.
var badInputs = []struct{ name, cmdline, file, want string }{
	{"unknown key in the file", "", goodFile + "rol = 1\n", `sosna.toml: unknown key "rol"; known are role,`},
	{"unknown key on the command line", goodCmdline + " sosna.wallet=1", "-", `command line: unknown key "sosna.wallet"`},
	{"no value", goodCmdline + " sosna.mdns", "-", "sosna.mdns: has no value"},
	{"given twice", goodCmdline + " sosna.role=hub", "-", "sosna.role: is given twice"},
	{"missing role", "", strings.SplitN(goodFile, "\n", 2)[1], "role: is missing"},
	{"bad role", "", strings.Replace(goodFile, "worker", "miner", 1), `role: "miner" is not a role`},
	{"role is a number", "", "role = 3\n" + strings.SplitN(goodFile, "\n", 2)[1], "role: must be text in quotes"},
	{"short address", "", strings.Replace(goodFile, addrMixed, "0x12", 1), `owner: "0x12" is not an address`},
	{"wrong checksum", "", strings.Replace(goodFile, "5aAeb", "5aAEb", 1), "fails its checksum (EIP-55)"},
	{"zero address", "", strings.Replace(goodFile, addrLower, "0x"+strings.Repeat("0", 40), 1), "channels: is the zero address"},
	{"rpc scheme", "", strings.Replace(goodFile, "http://", "ftp://", 1), `rpc: its scheme "ftp"`},
	{"rpc without host", "", strings.Replace(goodFile, "10.0.0.1:8545", "", 1), "rpc: has no host"},
	{"rpc, second of three", "", strings.Replace(goodFile, "http://", "https://a,ftp://b,http://", 1), `rpc: URL 2 of 3: its scheme "ftp"`},
	{"rpc, an empty one", "", strings.Replace(goodFile, "http://", "https://a,,http://", 1), "rpc: URL 2 of 3: its scheme"},
	{"nine rpc", "", strings.Replace(goodFile, "http://", strings.Repeat("https://a,", 8)+"http://", 1), "rpc: has 9 URLs, at most 8"},
	{"rpc port", "", strings.Replace(goodFile, "8545", "99999", 1), "rpc: "},
	{"hub without identity", "", goodFile + `hubs = ["/ip4/1.2.3.4/tcp/4001"]`, "does not end in /p2p/ID"},
	{"hub with a wrong part", "", goodFile + `hubs = ["/ip9/1/p2p/x"]`, `unknown part "ip9"`},
	{"hub with a wrong IP", "", goodFile + `hubs = ["/ip4/1.2.3.444/tcp/1/p2p/x"]`, "not an IPv4 address"},
	{"hub with a wrong port", "", goodFile + `hubs = ["/ip4/1.2.3.4/tcp/0/p2p/x"]`, "not a port"},
	{"hub cut off", "", goodFile + `hubs = ["/ip4/1.2.3.4/tcp"]`, "ends after /tcp"},
	{"hub with a wrong id", "", goodFile + `hubs = ["/ip4/1.2.3.4/tcp/1/p2p/short"]`, "not a peer ID"},
	{"hubs not a list", "", goodFile + `hubs = "` + hubAddr + `"`, "hubs: must be a list"},
	{"too many hubs", "", goodFile + "hubs = [" + strings.Repeat(`"`+hubAddr+`",`, MaxHubs+1) + "]", "17 hubs"},
	{"no way to find a hub", "", goodFile + "mdns = false", "hubs: is missing"},
	{"mdns in quotes", "", goodFile + `mdns = "no"`, "mdns: must be true or false"},
	{"hostname", "", goodFile + `hostname = "-x"`, "hostname: "},
	{"name too long", "", goodFile + `name = "` + strings.Repeat("n", 65) + `"`, "name: "},
	{"name with control characters", "", goodFile + `name = "a\u001b[2J"`, `"a\x1b[2J" is not a name`},
	{"price negative", "", goodFile + `price = "-1"`, "price: "},
	{"price fraction", "", goodFile + `price = "0.5"`, "price: "},
	{"price huge", "", goodFile + `price = "` + strings.Repeat("9", 40) + `"`, "absurdly large"},
	{"price on a hub", "", strings.Replace(goodFile, "worker", "hub", 1) + `price = "1"`, "price: is for workers"},
	{"claimabove fraction", "", goodFile + `claimabove = "1.5"`, "claimabove: \"1.5\" is not an amount: a whole number of wei"},
	{"claimabove huge", "", goodFile + `claimabove = "` + strings.Repeat("9", 40) + `"`, "absurdly large for wei"},
	{"claimabove on a hub", "", strings.Replace(goodFile, "worker", "hub", 1) + `claimabove = "1"`, "claimabove: is for workers"},
	{"payout, as it was called once", "", goodFile + `payout = "` + addrMixed + `"`, `unknown key "payout"`},
	{"factory with a wrong checksum", "", strings.Replace(goodFile, "dbF03B", "DbF03B", 1), "factory: "},
	{"fee on a worker", "", goodFile + "fee = 1", "fee: is for hubs"},
	{"fee too high", "", strings.Replace(goodFile, "worker", "hub", 1) + "fee = 1001", "1001 is not between 0 and 1000"},
	{"signercap on a worker", "", goodFile + `signercap = "1"`, "signercap: is for hubs"},
	{"spot checks back in time", "", strings.Replace(goodFile, "worker", "hub", 1) + `spotminutes = -1`, "spotminutes: -1 is not between 0 and 1440"},
	{"checked on a worker", "", goodFile + "checked = true", "checked: is for hubs"},
	{"checked in quotes", "", strings.Replace(goodFile, "worker", "hub", 1) + `checked = "yes"`, "checked: must be true or false"},
	{"apppool on a worker", "", goodFile + `apppool = "0x00000000000000000000000000000000000000aa"`, "apppool: is for hubs"},
	{"apppool no address", "", strings.Replace(goodFile, "worker", "hub", 1) + `apppool = "0xaa"`, "apppool: \"0xaa\" is not an address"},
	{"apppool nobody", "", strings.Replace(goodFile, "worker", "hub", 1) + `apppool = "0x0000000000000000000000000000000000000000"`, "apppool: is the zero address"},
	{"signercap in wei", "", strings.Replace(goodFile, "worker", "hub", 1) + `signercap = "1000000000000000000000"`, "the unit is SNM, not wei"},
	{"signercap zero", "", strings.Replace(goodFile, "worker", "hub", 1) + `signercap = "0.0"`, "signercap: is zero"},
	{"signercap negative", "", strings.Replace(goodFile, "worker", "hub", 1) + `signercap = "-1"`, `signercap: "-1" is not a number of SNM`},
	{"signercap with a unit", "", strings.Replace(goodFile, "worker", "hub", 1) + `signercap = "1 SNM"`, "is not a number of SNM"},
	{"signercap without digits", "", strings.Replace(goodFile, "worker", "hub", 1) + `signercap = "1."`, "is not a number of SNM"},
	{"signercap too fine", "", strings.Replace(goodFile, "worker", "hub", 1) + `signercap = "0.0000000000000000001"`, "more than the 18 decimals"},
	{"signercap a number", "", strings.Replace(goodFile, "worker", "hub", 1) + `signercap = 1000`, "signercap: must be text in quotes"},
	{"listen not a number", goodCmdline + " sosna.listen=abc", "-", `listen: "abc" is not a whole number`},
	{"listen a float", "", goodFile + "listen = 4001.0", "listen: must be a whole number"},
	{"link mac", "", withLink(`mac = "01:00:5e:00:00:01"` + "\n" + `address = "10.0.0.5/24"`), "link 1: mac"},
	{"link without prefix", "", withLink(`mac = "52:54:00:12:34:56"` + "\n" + `address = "10.0.0.5"`), "link 1: address"},
	{"link gateway outside", "", withLink(`mac = "52:54:00:12:34:56"` + "\n" + `address = "10.0.0.5/24"` + "\n" + `gateway = "10.0.1.1"`), "is outside"},
	{"link gateway itself", "", withLink(`mac = "52:54:00:12:34:56"` + "\n" + `address = "10.0.0.5/24"` + "\n" + `gateway = "10.0.0.5"`), "the machine itself"},
	{"link unknown key", "", withLink(`mtu = 3`), `[[link]] number 1: unknown key "mtu"`},
	{"link short", goodCmdline + " sosna.link=52:54:00:12:34:56", "-", "is not MAC,ADDRESS/PREFIX"},
	{"link twice", goodCmdline + " sosna.link=52:54:00:12:34:56,10.0.0.5/24 sosna.link=52:54:00:12:34:56,10.0.0.6/24", "-", "listed twice"},
	{"cut off inside a string", "", goodFile[:len(goodFile)-10], "was the file cut off?"},
	{"cut off inside a key", "", goodFile + "hub", "was the file cut off?"},
	{"zero bytes", "", goodFile + "\x00\x00", "contains zero bytes"},
	{"not UTF-8", "", goodFile + "name = \"\xff\"", "is not UTF-8"},
	{"key twice", "", goodFile + `role = "hub"`, "sosna.toml: line"},
	{"too large", "", goodFile + strings.Repeat("#\n", MaxFile/2), "larger than 64 KiB"},
	{"nothing at all", "console=ttyS0 quiet", "-", "there is no configuration: attach a FAT volume labelled SOSNA"},
	{"empty file", "", "", "owner: is missing"},
}

func TestParseBad(t *testing.T) {
	for _, c := range badInputs {
		t.Run(c.name, func(t *testing.T) {
			file := []byte(c.file)
			if c.file == "-" {
				file = nil
			}
			_, ps := Parse(c.cmdline, file)
			if len(ps) != 1 && c.name != "empty file" {
				t.Errorf("want one problem, got %d", len(ps))
			}
			if got := texts(ps); !strings.Contains(got, c.want) {
				t.Errorf("want %q in:\n%s", c.want, got)
			}
		})
	}
}

func TestAllProblemsAtOnce(t *testing.T) {
	_, ps := Parse("sosna.bogus=1 sosna.listen=0", []byte("owner = \"0x12\"\nrpc = \"x\"\nhubs = [\"a\", \"b\"]\ncolour = 1\n"))
	got := texts(ps)
	for _, want := range []string{"sosna.bogus", "listen", "owner", "rpc", `"a"`, `"b"`, "colour", "role: is missing", "channels: is missing", "factory: is missing"} {
		if !strings.Contains(got, want) {
			t.Errorf("nothing about %s in:\n%s", want, got)
		}
	}
}

func TestSecretsOfTheRPCAreNotShown(t *testing.T) {
	_, ps := Parse("", []byte(strings.Replace(goodFile, "http://10.0.0.1:8545", "gopher://host/s3cret-key", 1)))
	if len(ps) != 1 || strings.Contains(texts(ps), "s3cret") {
		t.Fatalf("problems: %s", texts(ps))
	}
}

func TestDecodeRefuses(t *testing.T) {
	good, err := Config{Role: RoleHub, Owner: addrLower, RPC: "http://h", Channels: addrLower, Factory: addrLower, Listen: 1}.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Decode(good); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		data string
		want error
	}{
		"empty":     {"", ErrInvalid},
		"cut off":   {string(good[:20]), ErrInvalid},
		"two":       {string(good) + "{}", ErrInvalid},
		"unknown":   {strings.Replace(string(good), "{", `{"colour":1,`, 1), ErrInvalid},
		"bad role":  {strings.Replace(string(good), "hub", "cow", 1), ErrInvalid},
		"too large": {string(good) + strings.Repeat(" ", MaxFile), ErrTooLarge},
	} {
		if _, err := Decode([]byte(c.data)); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	if _, err := Load(filepath.Join(t.TempDir(), "none")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("missing file: %v", err)
	}
}

func TestChecksumCase(t *testing.T) {
	for _, a := range []string{ // EIP-55, "Test Cases"
		"5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "fB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
		"dbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "D1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
		"52908400098527886E0F7030069857D2E4169EE7", "de709f2102306220921060314715629080e2fb77",
	} {
		if got := checksumCase(strings.ToLower(a)); got != a {
			t.Errorf("got %s, want %s", got, a)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(goodCmdline, []byte(goodFile))
	f.Add(`sosna.name="a b" sosna.link=a,b,c,d`, []byte("[[link]]\nmac=\"x\"\ndns=[1]\n[a.b]\nc={d=1}"))
	f.Add("", []byte(strings.Repeat("[", 1000)))
	f.Add("", []byte(goodFile+pricingTable))
	f.Add("", []byte(goodFile+"[pricing]\npolicy='fixed'\nwishes={a='1'}\nbounds.cpu_user_ns={floor=1}\nrunning=[]\n"))
	f.Add("", []byte(goodFile+"[pricing]\npolicy='fixed'\nwish='1'\nwishes={}\nbounds={}\n"))
	f.Fuzz(func(t *testing.T, cmdline string, file []byte) {
		c, ps := Parse(cmdline, file)
		for _, p := range ps {
			if s := p.String(); strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }) {
				t.Fatalf("problem is not one printable line: %q", s)
			}
		}
		if len(ps) > 0 {
			return
		}
		data, err := c.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if len(data) > MaxFile {
			return // a file of 64 KiB of escapes may grow in JSON; Load then refuses it
		}
		back, err := Decode(data)
		if err != nil {
			t.Fatalf("Decode refuses what Parse accepts: %v\n%s", err, data)
		}
		if back.Role != c.Role || !reflect.DeepEqual(back.Pricing, c.Pricing) || len(back.Links) != len(c.Links) || len(back.Hubs) != len(c.Hubs) {
			t.Fatalf("changed: %+v, %+v", c, back)
		}
	})
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"role":"hub"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		if c, err := Decode(data); err == nil && len(c.Check()) > 0 {
			t.Fatal("accepted a configuration with problems")
		}
	})
}
