package bootcfg

import (
	"fmt"
	"slices"
	"strings"
)

// into is where the value of one name of a table goes: a *string, a *uint64, or a reader of an inner table.
type into map[string]any

// tomlTable reads a table whose names are all known, and names every one that is not as it should be; at is where the
// table is, for people.
func tomlTable(at string, v any, to into) []error {
	table, ok := v.(map[string]any)
	if !ok {
		return []error{fmt.Errorf("%smust be a table", prefixed(at))}
	}
	var errs []error
	for _, name := range sortedKeys(table) {
		value, where := table[name], at+name
		switch field := to[name].(type) {
		case nil:
			errs = append(errs, fmt.Errorf("%sunknown key %s; known are %s", prefixed(at), show(name), strings.Join(names(to), ", ")))
		case *string:
			if text, ok := value.(string); ok {
				*field = text
			} else {
				errs = append(errs, fmt.Errorf("%s: must be text in quotes", where))
			}
		case *uint64:
			if n, ok := value.(int64); ok && n >= 0 {
				*field = uint64(n)
			} else {
				errs = append(errs, fmt.Errorf("%s: must be a whole number, not below 0 and without quotes", where))
			}
		case func(at string, v any) []error:
			errs = append(errs, field(where+".", value)...)
		}
	}
	return errs
}

func prefixed(at string) string {
	if at == "" {
		return ""
	}
	return strings.TrimSuffix(at, ".") + ": "
}

func names(to into) []string {
	var out []string
	for name := range to {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// tomlPricing reads [pricing].
func tomlPricing(v any, p *Pricing) []error {
	return tomlTable("", v, into{
		"policy": &p.Policy, "wish": &p.Wish, "min_wish": &p.MinWish, "max_wish": &p.MaxWish,
		"margin_per_mille": &p.MarginPerMille, "median_per_mille": &p.MedianPerMille,
		"look_minutes": &p.LookMinutes, "hysteresis_per_mille": &p.HysteresisPerMille,
		"running": func(at string, v any) []error {
			r := &p.Running
			return tomlTable(at, v, into{"watts": &r.Watts, "micros_per_kwh": &r.MicrosPerKWh, "micros_per_hour": &r.MicrosPerHour})
		},
		"currency": func(at string, v any) []error {
			return tomlTable(at, v, into{"code": &p.Currency.Code, "wei_per_unit": &p.Currency.WeiPerUnit})
		},
		"wishes": func(at string, v any) []error {
			return tomlNamed(at, v, &p.Wishes, func(at string, v any, wish *string) []error {
				return tomlTable("", map[string]any{at: v}, into{at: wish})
			})
		},
		"bounds": func(at string, v any) []error {
			return tomlNamed(at, v, &p.Bounds, func(at string, v any, b *Bound) []error {
				return tomlTable(at+".", v, into{"floor": &b.Floor, "ceiling": &b.Ceiling})
			})
		},
	})
}

// tomlNamed reads a table whose names the owner chooses. They are judged by Pricing.check; one that cannot be printed
// is not repeated.
func tomlNamed[T any](at string, v any, to *map[string]T, read func(at string, v any, value *T) []error) []error {
	table, ok := v.(map[string]any)
	if !ok {
		return []error{fmt.Errorf("%smust be a table", prefixed(at))}
	}
	var errs []error
	for _, name := range sortedKeys(table) {
		if *to == nil {
			*to = make(map[string]T, len(table)) // none is nil, as the JSON form has it
		}
		var value T
		if plainName(name) {
			errs = append(errs, read(at+name, table[name], &value)...)
		}
		(*to)[name] = value
	}
	return errs
}
