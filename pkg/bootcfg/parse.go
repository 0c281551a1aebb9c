package bootcfg

import (
	"bytes"
	"errors"
	"fmt"
	"net"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2"
)

// prefix of our keys on the kernel command line.
const prefix = "sosna."

// maxProblems are shown; junk with thousands of them would scroll the first, most telling ones away.
const maxProblems = 40

// Parse merges the kernel command line with the bytes of sosna.toml (nil when there is no such file) and returns the
// configuration with every problem found. The configuration may be used only when there is no problem. A value on the
// command line that the file replaces is not judged.
func Parse(cmdline string, file []byte) (Config, []Problem) {
	c := Default()
	given, problems := readCmdline(cmdline)
	table, fileProblem := readFile(file)
	if fileProblem != nil {
		problems = append(problems, *fileProblem)
	}
	if len(given) == 0 && file == nil && len(problems) == 0 {
		return c, []Problem{{Text: "there is no configuration: attach a FAT volume labelled SOSNA with the file /sosna.toml " +
			"(role, owner, rpc, channels, factory), or put sosna.role= and the others on the kernel command line"}}
	}
	bad := map[string]bool{} // keys already complained about: no second complaint for the same cause
	source := map[string]string{}
	for _, k := range keys() {
		if v, ok := table[k.name]; ok {
			source[k.name] = SourceFile
			for _, err := range k.toml(&c, v) {
				problems = append(problems, Problem{k.name, SourceFile, err.Error()})
				bad[k.name] = true
			}
			delete(table, k.name)
		} else if vs, ok := given[k.name]; ok {
			source[k.name] = SourceCmdline
			if err := k.text(&c, vs); err != nil {
				problems = append(problems, Problem{k.name, SourceCmdline, err.Error()})
				bad[k.name] = true
			}
		}
	}
	for _, name := range sortedKeys(table) {
		problems = append(problems, Problem{"", SourceFile, "unknown key " + show(name) + "; known are " + knownKeys()})
	}
	problems = append(problems, c.check(source, bad)...)
	// A damaged file explains every missing key; the keys would only bury it.
	if fileProblem != nil {
		problems = slices.DeleteFunc(problems, func(p Problem) bool { return p.Source == "" })
	}
	if more := len(problems) - maxProblems; more > 0 {
		problems = append(problems[:maxProblems:maxProblems], Problem{Text: fmt.Sprintf("and %d problems more", more)})
	}
	return c, problems
}

// Check names what is wrong with a configuration that came from elsewhere.
func (c Config) Check() []Problem { return c.check(nil, nil) }

func (c Config) check(source map[string]string, bad map[string]bool) []Problem {
	var problems []Problem
	for _, k := range keys() {
		if bad[k.name] || k.check == nil {
			continue
		}
		for _, err := range k.check(&c) {
			problems = append(problems, Problem{k.name, source[k.name], err.Error()})
			bad = with(bad, k.name)
		}
	}
	return append(problems, c.required(source, bad)...)
}

func with(set map[string]bool, k string) map[string]bool {
	if set == nil {
		set = map[string]bool{}
	}
	set[k] = true
	return set
}

// required names keys that are missing, and keys that belong to the other role.
func (c Config) required(source map[string]string, bad map[string]bool) []Problem {
	var problems []Problem
	missing := func(key, value, hint string) {
		if value == "" && !bad[key] {
			problems = append(problems, Problem{Key: key, Text: "is missing: " + hint})
		}
	}
	missing("role", c.Role, `say role = "worker" to sell this machine's work, or role = "hub"`)
	missing("owner", c.Owner, "the 0x address whose machine this is, who confirms it on chain; take it from your wallet (sosna wallet shows yours)")
	missing("rpc", c.RPC, "the URL of an Ethereum node for the chain your hub uses, like https://host:8545; ask the hub's operator")
	missing("channels", c.Channels, "the 0x address of the voucher channel contract on that chain; ask the hub's operator")
	missing("factory", c.Factory, "the 0x address of the HubWalletFactory on that chain; ask the hub's operator")
	if c.Role == RoleWorker && len(c.Hubs) == 0 && !c.MDNS && !bad["hubs"] && !bad["mdns"] {
		problems = append(problems, Problem{Key: "hubs", Text: "is missing: with mdns off a worker needs at least one hub's address, /ip4/ADDRESS/tcp/4001/p2p/ID"})
	}
	if c.Role == RoleHub && c.Price != "" {
		problems = append(problems, Problem{"price", source["price"], "is for workers; a hub sets fee"})
	}
	if c.Role == RoleHub && c.Pricing != nil {
		problems = append(problems, Problem{"pricing", source["pricing"], "is for workers; a hub sets fee"})
	}
	if c.Price != "" && c.Pricing != nil {
		problems = append(problems, Problem{"price", source["price"], "and [pricing] are both given: leave price out, and say wish in [pricing]"})
	}
	if _, port, err := net.SplitHostPort(c.Metrics); err == nil && port == strconv.Itoa(c.Listen) {
		problems = append(problems, Problem{"metrics", source["metrics"], "has the port of listen, " + port + ": give another, like 9464"})
	}
	if c.Role == RoleHub && c.ClaimAbove != "" {
		problems = append(problems, Problem{"claimabove", source["claimabove"], "is for workers; a hub's income lands in its wallet"})
	}
	if c.Role == RoleWorker && source["fee"] != "" {
		problems = append(problems, Problem{"fee", source["fee"], "is for hubs; a worker may set price"})
	}
	if c.Role == RoleWorker && c.SignerCap != "" {
		problems = append(problems, Problem{"signercap", source["signercap"], "is for hubs: a worker has no signer"})
	}
	if c.Role == RoleWorker && c.Checked {
		problems = append(problems, Problem{"checked", source["checked"], "is for hubs: a worker has no channels"})
	}
	if c.Role == RoleWorker && c.AppPool != "" {
		problems = append(problems, Problem{"apppool", source["apppool"], "is for hubs: a worker pays no fees of images"})
	}
	return problems
}

// readCmdline collects sosna.KEY=VALUE words. A key given twice with two values is a problem: which one was meant?
func readCmdline(cmdline string) (map[string][]string, []Problem) {
	given := map[string][]string{}
	var problems []Problem
	if len(cmdline) > MaxFile {
		return given, []Problem{{"", SourceCmdline, "is longer than 64 KiB"}}
	}
	all := keys()
	for _, word := range splitWords(cmdline) {
		rest, ok := strings.CutPrefix(word, prefix)
		if !ok {
			continue
		}
		name, value, hasValue := strings.Cut(rest, "=")
		i := slices.IndexFunc(all, func(k key) bool { return k.name == name })
		switch {
		case i < 0:
			problems = append(problems, Problem{"", SourceCmdline, "unknown key " + show(prefix+name) + "; known are " + knownKeys()})
		case !hasValue:
			problems = append(problems, Problem{prefix + name, SourceCmdline, "has no value: write " + prefix + name + "=VALUE"})
		case given[name] == nil || all[i].repeat:
			given[name] = append(given[name], value)
		case given[name][0] != value:
			problems = append(problems, Problem{prefix + name, SourceCmdline, "is given twice with different values"})
		}
	}
	return given, problems
}

// splitWords splits as the kernel does (lib/cmdline.c, next_arg): at white space outside double quotes; the quotes go.
func splitWords(s string) []string {
	var words []string
	var w strings.Builder
	quoted, inWord := false, false
	for _, r := range s {
		switch {
		case r == '"':
			quoted, inWord = !quoted, true
		case !quoted && (r == ' ' || r == '\t' || r == '\n' || r == '\r'):
			if inWord {
				words = append(words, w.String())
			}
			w.Reset()
			inWord = false
		default:
			w.WriteRune(r)
			inWord = true
		}
	}
	if inWord {
		words = append(words, w.String())
	}
	return words
}

func readFile(file []byte) (map[string]any, *Problem) {
	fail := func(format string, args ...any) (map[string]any, *Problem) {
		return nil, &Problem{"", SourceFile, fmt.Sprintf(format, args...)}
	}
	file = bytes.TrimPrefix(file, []byte("\xef\xbb\xbf")) // Notepad's byte order mark
	switch {
	case len(file) > MaxFile:
		return fail("is larger than 64 KiB: that is not a configuration file")
	case bytes.IndexByte(file, 0) >= 0:
		return fail("contains zero bytes: it was cut off or damaged; write it again and eject the volume before you pull it")
	case !utf8.Valid(file):
		return fail("is not UTF-8 text: save it as UTF-8")
	}
	table := map[string]any{}
	if err := toml.Unmarshal(file, &table); err != nil {
		var de *toml.DecodeError
		if errors.As(err, &de) {
			row, col := de.Position()
			return fail("line %d, column %d: %s (was the file cut off?)", row, col, printable(de.Error()))
		}
		return fail("cannot be read: %s", printable(err.Error()))
	}
	return table, nil
}

func knownKeys() string {
	var names []string
	for _, k := range keys() {
		names = append(names, k.name)
	}
	return strings.Join(names, ", ")
}
