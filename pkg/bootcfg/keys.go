package bootcfg

import (
	"fmt"
	"strconv"
	"strings"
)

// key is one configuration key: how a text from the command line and a value from TOML get into a Config, and what
// makes the result wrong. One table serves both sources, so that they cannot drift apart.
type key struct {
	name   string
	repeat bool // may be given several times on the command line
	text   func(c *Config, vs []string) error
	toml   func(c *Config, v any) []error
	check  func(c *Config) []error
}

func keys() []key {
	return []key{
		stringKey("role", func(c *Config) *string { return &c.Role }, checkRole),
		{name: "hubs", text: func(c *Config, vs []string) error { c.Hubs = splitList(vs[0]); return nil },
			toml:  func(c *Config, v any) []error { return stringList(v, &c.Hubs) },
			check: func(c *Config) []error { return checkHubs(c.Hubs) }},
		stringKey("owner", func(c *Config) *string { return &c.Owner }, checkAddress),
		stringKey("rpc", func(c *Config) *string { return &c.RPC }, checkRPC),
		stringKey("channels", func(c *Config) *string { return &c.Channels }, checkAddress),
		stringKey("factory", func(c *Config) *string { return &c.Factory }, checkAddress),
		stringKey("hostname", func(c *Config) *string { return &c.Hostname }, checkHostname),
		stringKey("name", func(c *Config) *string { return &c.Name }, checkName),
		stringKey("price", func(c *Config) *string { return &c.Price }, func(s string) error { return checkWei(s, "a price", "wei per second") }),
		pricingKey(),
		stringKey("metrics", func(c *Config) *string { return &c.Metrics }, checkMetrics),
		stringKey("claimabove", func(c *Config) *string { return &c.ClaimAbove }, func(s string) error { return checkWei(s, "an amount", "wei") }),
		intKey("fee", func(c *Config) *int { return &c.Fee }, 0, 1000),
		stringKey("signercap", func(c *Config) *string { return &c.SignerCap }, checkSignerCap),
		intKey("listen", func(c *Config) *int { return &c.Listen }, 1, 65535),
		stringKey("apppool", func(c *Config) *string { return &c.AppPool }, checkAddress),
		intKey("spotminutes", func(c *Config) *int { return &c.SpotMinutes }, 0, 1440),
		boolKey("checked", func(c *Config) *bool { return &c.Checked }),
		boolKey("mdns", func(c *Config) *bool { return &c.MDNS }),
		{name: "link", repeat: true, text: textLinks,
			toml:  func(c *Config, v any) []error { return tomlLinks(v, &c.Links) },
			check: func(c *Config) []error { return checkLinks(c.Links) }},
	}
}

func stringKey(name string, field func(*Config) *string, check func(string) error) key {
	return key{name: name,
		text: func(c *Config, vs []string) error { *field(c) = vs[0]; return nil },
		toml: func(c *Config, v any) []error {
			s, ok := v.(string)
			if !ok {
				return []error{fmt.Errorf("must be text in quotes, like %s = \"...\"", name)}
			}
			*field(c) = s
			return nil
		},
		check: func(c *Config) []error {
			if *field(c) == "" {
				return nil // whether it may be missing is for required
			}
			if err := check(*field(c)); err != nil {
				return []error{err}
			}
			return nil
		}}
}

func boolKey(name string, field func(*Config) *bool) key {
	return key{name: name,
		text: func(c *Config, vs []string) error { return parseBool(vs[0], field(c)) },
		toml: func(c *Config, v any) []error { return tomlBool(v, field(c)) }}
}

func intKey(name string, field func(*Config) *int, low, high int) key {
	return key{name: name,
		text: func(c *Config, vs []string) error {
			n, err := strconv.Atoi(vs[0])
			if err != nil {
				return fmt.Errorf("%s is not a whole number", show(vs[0]))
			}
			*field(c) = n
			return nil
		},
		toml: func(c *Config, v any) []error {
			n, ok := v.(int64)
			if !ok || int64(int(n)) != n {
				return []error{fmt.Errorf("must be a whole number, like %s = %d", name, *field(&Config{Fee: 10, Listen: 4001}))}
			}
			*field(c) = int(n)
			return nil
		},
		check: func(c *Config) []error {
			if n := *field(c); n < low || n > high {
				return []error{fmt.Errorf("%d is not between %d and %d", n, low, high)}
			}
			return nil
		}}
}

func parseBool(s string, to *bool) error {
	switch s {
	case "true", "1", "yes", "on":
		*to = true
	case "false", "0", "no", "off":
		*to = false
	default:
		return fmt.Errorf("%s is neither true nor false", show(s))
	}
	return nil
}

func tomlBool(v any, to *bool) []error {
	b, ok := v.(bool)
	if !ok {
		return []error{fmt.Errorf("must be true or false, without quotes")}
	}
	*to = b
	return nil
}

func stringList(v any, to *[]string) []error {
	list, ok := v.([]any)
	if !ok {
		return []error{fmt.Errorf("must be a list of texts, like [\"...\", \"...\"]")}
	}
	out := make([]string, 0, len(list))
	for i, e := range list {
		s, ok := e.(string)
		if !ok {
			return []error{fmt.Errorf("entry %d of the list is not text in quotes", i+1)}
		}
		out = append(out, s)
	}
	*to = out
	return nil
}

func splitList(s string) []string {
	var out []string
	for e := range strings.SplitSeq(s, ",") {
		if e = strings.TrimSpace(e); e != "" {
			out = append(out, e)
		}
	}
	return out
}

// textLinks reads MAC,CIDR[,gateway[,dns...]]; an empty gateway is allowed where only a DNS server follows.
func textLinks(c *Config, vs []string) error {
	var out []Link
	for _, v := range vs {
		f := strings.Split(v, ",")
		if len(f) < 2 {
			return fmt.Errorf("%s is not MAC,ADDRESS/PREFIX[,GATEWAY[,DNS]]", show(v))
		}
		l := Link{MAC: f[0], Address: f[1]}
		if len(f) > 2 {
			l.Gateway = f[2]
		}
		if len(f) > 3 {
			l.DNS = f[3:]
		}
		out = append(out, l)
	}
	c.Links = out
	return nil
}

func tomlLinks(v any, to *[]Link) []error {
	list, ok := v.([]any)
	if !ok {
		return []error{fmt.Errorf("must be written as [[link]] tables with mac and address")}
	}
	var out []Link
	var errs []error
	for i, e := range list {
		l, es := tomlLink(e)
		for _, err := range es {
			errs = append(errs, fmt.Errorf("[[link]] number %d: %w", i+1, err))
		}
		out = append(out, l)
	}
	*to = out
	return errs
}

func tomlLink(v any) (l Link, errs []error) {
	t, ok := v.(map[string]any)
	if !ok {
		return l, []error{fmt.Errorf("is not a table with mac and address")}
	}
	for _, k := range sortedKeys(t) {
		var to *string
		switch k {
		case "mac":
			to = &l.MAC
		case "address":
			to = &l.Address
		case "gateway":
			to = &l.Gateway
		case "dns":
			for _, err := range stringList(t[k], &l.DNS) {
				errs = append(errs, fmt.Errorf("dns: %w", err))
			}
			continue
		default:
			errs = append(errs, fmt.Errorf("unknown key %s; known are mac, address, gateway, dns", show(k)))
			continue
		}
		s, ok := t[k].(string)
		if !ok {
			errs = append(errs, fmt.Errorf("%s must be text in quotes", k))
			continue
		}
		*to = s
	}
	return l, errs
}
