package main

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"
)

func quietMachine() *machine {
	c := &consoles{}
	c.add(io.Discard)
	return &machine{console: c}
}

func TestRunPhases(t *testing.T) {
	var ran []string
	step := func(name string, policy onError, err error) phase {
		return phase{name, func(*machine) error { ran = append(ran, name); return err }, policy}
	}
	boom := func(policy onError) phase {
		return phase{"boom", func(*machine) error { ran = append(ran, "boom"); panic("oh") }, policy}
	}
	verdict := phase{"verdict", (*machine).verdict, stop}
	fail := errors.New("x is wrong")
	for name, c := range map[string]struct {
		table []phase
		ran   []string
		want  []string
	}{
		"all well":             {[]phase{step("a", stop, nil), verdict, step("b", goOn, nil)}, []string{"a", "b"}, nil},
		"goes on":              {[]phase{step("a", goOn, fail), verdict, step("b", goOn, nil)}, []string{"a", "b"}, nil},
		"gathers all":          {[]phase{step("a", gather, fail), step("b", gather, problems{"y", "z"}), verdict, step("c", goOn, nil)}, []string{"a", "b"}, []string{"a: x is wrong", "y", "z"}},
		"stops":                {[]phase{step("a", gather, fail), step("b", stop, fail), step("c", goOn, nil)}, []string{"a", "b"}, []string{"a: x is wrong", "b: x is wrong"}},
		"a panic is a problem": {[]phase{boom(goOn), step("a", goOn, nil), verdict, step("b", goOn, nil)}, []string{"boom", "a"}, []string{"boom: internal error in boom: oh"}},
		"a panic stops":        {[]phase{boom(stop), step("a", goOn, nil)}, []string{"boom"}, []string{"boom: internal error in boom: oh"}},
	} {
		ran = nil
		var said []string
		clock := time.Unix(0, 0)
		now := func() time.Time { clock = clock.Add(5 * time.Millisecond); return clock }
		got := runPhases(quietMachine(), c.table, now, func(f string, a ...any) { said = append(said, fmt.Sprintf(f, a...)) })
		if !slices.Equal(got, c.want) || !slices.Equal(ran, c.ran) {
			t.Errorf("%s: ran %q and got %q", name, ran, got)
		}
		if len(said) == 0 || !strings.Contains(said[0], " 5ms") {
			t.Errorf("%s: said %q", name, said)
		}
	}
}

// TestBootOrder states what the order of the boot must keep, whatever is added to the table.
func TestBootOrder(t *testing.T) {
	at := map[string]int{}
	for i, p := range bootPhases {
		if _, twice := at[p.name]; twice || p.run == nil {
			t.Errorf("phase %q", p.name)
		}
		at[p.name] = i
	}
	for _, o := range [][2]string{
		{"root", "mounts"}, {"mounts", "cgroups"}, {"mounts", "consoles"}, {"sysctl", "modules"}, {"modules", "state"},
		{"modules", "power"}, {"power", "verdict"}, {"state", "verdict"}, {"config", "verdict"}, {"verdict", "network"},
		{"verdict", "services"}, {"cgroups", "services"}, {"limits", "services"}, {"network", "services"}, {"clock", "services"},
	} {
		before, ok1 := at[o[0]]
		after, ok2 := at[o[1]]
		if !ok1 || !ok2 || before >= after {
			t.Errorf("%s must come before %s", o[0], o[1])
		}
	}
}

func TestProblemsError(t *testing.T) {
	for want, p := range map[string]problems{"a": {"a"}, "a (and 2 more)": {"a", "b", "c"}, "see the problems above": {}} {
		if p.Error() != want {
			t.Errorf("%v", p)
		}
	}
	if got := lines("x", fmt.Errorf("wrapped: %w", problems{"a", "b"})); !reflect.DeepEqual(got, []string{"a", "b"}) {
		t.Errorf("%q", got)
	}
}

func TestGroupProtectionAddsUp(t *testing.T) {
	sum := map[string]int{}
	parent := map[string]int{}
	for _, s := range cgroupSettings {
		var mb int
		if _, err := fmt.Sscanf(s.value, "%dM", &mb); err != nil {
			continue
		}
		parts := strings.Split(s.path, "/")
		kind := parts[len(parts)-1]
		if kind != "memory.min" && kind != "memory.low" {
			continue // a limit, not a protection
		}
		if len(parts) == 2 {
			parent[kind] = mb
		} else {
			sum[kind] += mb
		}
	}
	if len(sum) == 0 || !reflect.DeepEqual(sum, parent) {
		t.Errorf("children %v, parent %v: a parent's value bounds its children's", sum, parent)
	}
	if !(oomInit < oomContainerd && oomContainerd < oomSigner && oomSigner < oomSosnad && oomSosnad < 500) {
		t.Error("OOM order")
	}
}
