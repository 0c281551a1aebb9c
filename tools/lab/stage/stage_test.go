package stage

import (
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/bootcfg"
)

// Configurations that the stage writes are sound to init's own parser.
func TestConfigurations(t *testing.T) {
	for _, role := range []string{bootcfg.RoleHub, bootcfg.RoleWorker} {
		c := bootcfg.Default()
		c.Role, c.Owner = role, "0x00000000000000000000000000000000000000a1"
		c.Channels, c.Factory = "0x00000000000000000000000000000000000000c1", "0x00000000000000000000000000000000000000c2"
		c.RPC, c.Links = "http://10.88.2.2:8545", []bootcfg.Link{{MAC: "02:53:4e:00:00:02", Address: "10.77.0.2/24"}}
		if role == bootcfg.RoleHub {
			c.Name, c.Fee = "a \"hub\"", feePerMille
		} else {
			c.MDNS = false
			c.Hubs = []string{"/ip4/10.77.0.1/tcp/4001/p2p/16Uiu2HAmQAJpcyRzADJbw8mNNKfuEbRAETTSodcCA5CTgiYBAtGd"}
		}
		text, err := (&Party{Role: role, config: c}).toml()
		if err != nil {
			t.Fatal(err)
		}
		got, problems := bootcfg.Parse("", text)
		if len(problems) > 0 {
			t.Fatalf("%s: %v\n%s", role, problems, text)
		}
		if got.MDNS != c.MDNS || len(got.Links) != 1 || len(got.Hubs) != len(c.Hubs) || got.Name != c.Name {
			t.Fatalf("%s became %+v", role, got)
		}
	}
}

func TestDecode(t *testing.T) {
	type value struct{ N int }
	got, err := Decode[value]([]byte("{\"N\":1}\n{\"N\":2}\n"), nil)
	if err != nil || got.N != 2 {
		t.Fatalf("got %+v, %v", got, err)
	}
	for name, text := range map[string]string{"nothing": "", "no JSON": "sosna: hub?", "cut": `{"N":1}{"N"`} {
		if _, err := Decode[value]([]byte(text), nil); err == nil || !strings.Contains(err.Error(), "JSON") {
			t.Errorf("%s: got %v", name, err)
		}
	}
}
