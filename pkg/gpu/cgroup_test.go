package gpu

import (
	"path"
	"strings"
	"testing"
)

func TestCgroup(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"version 2":               {"0::/deals/abc\n", "/deals/abc"},
		"version 1":               {"12:cpuset:/x\n4:hugetlb,memory:/deals/abc\n0::/\n", "/deals/abc"},
		"both":                    {"4:memory:/old\n0::/deals/abc\n", "/deals/abc"},
		"a colon in its name":     {"0::/deals/a:b\n", "/deals/a:b"},
		"the root":                {"0::/\n", ""},
		"outside of a namespace":  {"0::/../x\n", ""},
		"a name with dots":        {"0::/deals/../other\n", ""},
		"no path":                 {"0::deals\n", ""},
		"a controller's namesake": {"4:memoryx:/deals/abc\n", ""},
		"empty":                   {"", ""},
		"a newer kernel's line":   {"what is this\n0::/deals/abc\n", "/deals/abc"},
	} {
		root := tree(t, map[string]string{"proc/42/cgroup": c.text})
		if got := Cgroup(root, 42); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
		if got := Cgroup(root, 43); got != "" {
			t.Errorf("an ended process: %q", got)
		}
	}
	if got := Cgroup("/nonexistent", 1); got != "" {
		t.Errorf("no root: %q", got)
	}
}

func FuzzCgroup(f *testing.F) {
	f.Add("4:memory:/old\n0::/deals/abc\n")
	f.Fuzz(func(t *testing.T, text string) {
		if at := parseCgroup(text); at != "" && (at != path.Clean(at) || !strings.HasPrefix(at, "/") || strings.HasPrefix(at, "/../")) {
			t.Errorf("%q", at)
		}
	})
}
