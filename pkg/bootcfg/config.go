// Package bootcfg is what a machine is told before it may act: its role, whose it is, which chain and hubs to
// use, and its static addresses. It merges the kernel command line (sosna.KEY=VALUE) with /sosna.toml of the volume
// labelled SOSNA (the file wins), names every problem at once in words for the person at the console, and reads back
// the merged result that init writes for the daemon.
//
// It relies on nothing but its two inputs: no files of its own choosing, no network, no clock. It stops at syntax: that an
// address has code, that a hub answers or that an RPC serves the right chain is for others to find out.
//
// Threat it answers: a stick or a boot server that carries a mistake, a cut-off file or hostile bytes. Sizes are limited
// before parsing, nothing is guessed, and text from outside is quoted before it reaches a console.
package bootcfg

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/sosna-os/sosna/pkg/bounded"
)

// MaxFile is the largest configuration file, in bytes.
const MaxFile = 64 << 10

// Limits on lists; more than these is a mistake, not a machine.
const (
	MaxHubs  = 16
	MaxLinks = 32
	MaxDNS   = 3 // what a resolver reads from resolv.conf, resolv.conf(5)
)

// Roles a machine can have.
const (
	RoleWorker = "worker"
	RoleHub    = "hub"
)

// Config is the merged boot configuration. The JSON form is what init writes to /run/sosna/config.json.
type Config struct {
	Role     string   `json:"role" toml:"role"`                             // RoleWorker or RoleHub
	Hubs     []string `json:"hubs,omitempty" toml:"hubs,omitempty"`         // libp2p multiaddrs that end in /p2p/ID
	Owner    string   `json:"owner" toml:"owner"`                           // 0x address whose node this is, and who confirms it on chain
	RPC      string   `json:"rpc" toml:"rpc"`                               // http, https, ws or wss URL of an Ethereum node, or several with commas between
	Channels string   `json:"channels" toml:"channels"`                     // 0x address of the voucher channel contract
	Factory  string   `json:"factory" toml:"factory"`                       // 0x address of the HubWalletFactory; registry and whitelist follow from it
	Hostname string   `json:"hostname,omitempty" toml:"hostname,omitempty"` // empty: init makes one from a MAC
	Name     string   `json:"name,omitempty" toml:"name,omitempty"`         // a hub's announced name
	Price    string   `json:"price,omitempty" toml:"price,omitempty"`       // worker: wei per second for the whole machine, decimal
	Fee      int      `json:"fee" toml:"fee"`                               // hub: per mille of the bill
	Listen   int      `json:"listen" toml:"listen"`                         // TCP port
	MDNS     bool     `json:"mdns" toml:"mdns"`
	Links    []Link   `json:"link,omitempty" toml:"link,omitempty"`

	// Pricing: worker; how its price comes to be, in place of Price; nil: not given.
	Pricing *Pricing `json:"pricing,omitempty" toml:"-"`
	// Metrics: IP:PORT where figures and pages for the owner are served to whoever reaches it; empty: nowhere.
	Metrics string `json:"metrics,omitempty" toml:"metrics,omitempty"`
	// SignerCap: hub; SNM that its signer may promise workers in a day, decimal; empty means DefaultSignerCap.
	SignerCap string `json:"signercap,omitempty" toml:"signercap,omitempty"`
	// Checked: hub; it takes only channels that were opened with the check of identity levels and blacklists (Profiles).
	Checked bool `json:"checked,omitempty" toml:"checked,omitempty"`
	// SpotMinutes: hub; how often it spot-checks an idle worker on average, in minutes; 0 never.
	SpotMinutes int `json:"spotminutes" toml:"spotminutes"`
	// AppPool: hub; 0x address of the Application Pool whose fees its deals honour; empty: no image costs a fee.
	AppPool string `json:"apppool,omitempty" toml:"apppool,omitempty"`
	// ClaimAbove: worker; wei, decimal. Pay is claimed on chain once so much is unclaimed; empty or 0: at each deal's end.
	ClaimAbove string `json:"claimabove,omitempty" toml:"claimabove,omitempty"`
}

// Link is the static addressing of one network card; cards that are not listed use DHCP.
type Link struct {
	MAC     string   `json:"mac" toml:"mac"`
	Address string   `json:"address" toml:"address"` // CIDR, e.g. 10.0.0.5/24
	Gateway string   `json:"gateway,omitempty" toml:"gateway,omitempty"`
	DNS     []string `json:"dns,omitempty" toml:"dns,omitempty"`
}

// Default is the configuration before anything was said.
func Default() Config { return Config{Fee: 10, Listen: 4001, MDNS: true} }

// Problem is one thing that is wrong, for a person. Its String is one line of printable text.
type Problem struct {
	Key    string // the key it is about; empty when it is about a whole source
	Source string // "command line", "sosna.toml" or empty when no source is to blame (a key is missing)
	Text   string // what is wrong and what to do
}

func (p Problem) String() string {
	var b strings.Builder
	if p.Source != "" {
		b.WriteString(p.Source + ": ")
	}
	if p.Key != "" {
		b.WriteString(p.Key + ": ")
	}
	b.WriteString(p.Text)
	return b.String()
}

// Names of the two sources in problems.
const (
	SourceCmdline = "command line"
	SourceFile    = "sosna.toml"
)

// Errors of Load, for errors.Is.
var (
	ErrTooLarge = errors.New("configuration is larger than 64 KiB")
	ErrInvalid  = errors.New("configuration is not valid")
)

// Load reads the merged configuration that init wrote. It checks it again, so that a daemon started by hand on a
// hand-written file is told the same problems.
func Load(path string) (Config, error) {
	f, err := os.Open(path)
	if err != nil {
		return Config{}, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, MaxFile+1))
	if err != nil {
		return Config{}, fmt.Errorf("read %s: %w", path, err)
	}
	c, err := Decode(data)
	if err != nil {
		return Config{}, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}

// Decode is Load on bytes. Errors wrap ErrTooLarge or ErrInvalid.
func Decode(data []byte) (Config, error) {
	if len(data) > MaxFile {
		return Config{}, ErrTooLarge
	}
	c := Default()
	if err := bounded.JSON(data, &c); err != nil {
		return Config{}, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	if ps := c.Check(); len(ps) > 0 {
		lines := make([]string, len(ps))
		for i, p := range ps {
			lines[i] = p.String()
		}
		return Config{}, fmt.Errorf("%w: %s", ErrInvalid, strings.Join(lines, "; "))
	}
	return c, nil
}

// Encode is the JSON form that Load reads.
func (c Config) Encode() ([]byte, error) {
	b, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode configuration: %w", err)
	}
	return append(b, '\n'), nil
}
