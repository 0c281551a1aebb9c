package hardware

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sourceless are fields that follow from others of the inventory.
var sourceless = map[string]bool{"verdict": true, "reason": true, "unknown": true, "why": true, "virtual": true, "read_only": true,
	"removable": true, "rotational": true, "permanent_mac": true, "boot_display": true, "hypervisor": true}

// Every value has a source, every source a value, and every source exists.
func TestEveryFieldHasItsSource(t *testing.T) {
	for _, name := range machines {
		root := unpack(t, name)
		inv := read(t, root)
		text, err := json.Marshal(inv)
		if err != nil {
			t.Fatal(err)
		}
		var tree map[string]any
		if err := json.Unmarshal(text, &tree); err != nil {
			t.Fatal(err)
		}
		fields := 0
		walkSources(t, root, name, tree, &fields)
		if want := map[string]int{"bare": 4}[name]; fields < max(want, 40) && fields != want {
			t.Errorf("%s: %d fields with a source", name, fields)
		}
	}
}

func walkSources(t *testing.T, root, at string, value any, fields *int) {
	switch v := value.(type) {
	case []any:
		for _, each := range v {
			walkSources(t, root, at, each, fields)
		}
	case map[string]any:
		for key, each := range v {
			if key != "source" {
				walkSources(t, root, at+"."+key, each, fields)
			}
		}
		sources, ok := v["source"].(map[string]any)
		if !ok {
			return
		}
		for key, each := range v {
			if key == "source" || sourceless[key] || empty(each) {
				continue
			}
			if _, ok := sources[key]; !ok {
				t.Errorf("%s.%s is %v and has no source", at, key, each)
			}
			*fields++
		}
		for key, file := range sources {
			if _, ok := v[key]; !ok {
				t.Errorf("%s: source for a field %s that is not there", at, key)
			}
			if file == pciTableSource {
				continue
			}
			if _, err := os.Lstat(filepath.Join(root, file.(string))); err != nil {
				t.Errorf("%s.%s: %v", at, key, err)
			}
		}
	}
}

// empty values are unknown; objects and lists of objects have sources of their own.
func empty(v any) bool {
	switch v := v.(type) {
	case string:
		return v == ""
	case float64:
		return v == 0
	case []any:
		if len(v) == 0 {
			return true
		}
		_, objects := v[0].(map[string]any)
		return objects
	case map[string]any:
		return true
	}
	return v == nil
}

func TestSerialsStayHere(t *testing.T) {
	secrets := map[string][]string{
		"rig":          {"GPU-5f0b3c1e", "a1b2c3d4e5f60718"},
		"laptop":       {"S64KNX0T123456", "L1HF2AB01CD", "7f3a51cc"},
		"raspberrypi4": {"10000000abcdef01", "035344534333324780"},
		"cloud":        {"vol0a1b2c3d4e5f67890", "ec2a1b2c"},
		"numa":         {"PHLJ123400AB2P0BGN", "ABC1234", "4c4c4544", "2b3f1a7c5d9e080"},
		"qemu":         {"SOSNA-STATE"},
	}
	for name, serials := range secrets {
		fixture, err := os.ReadFile(filepath.Join("testdata", name+".txtar"))
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(read(t, unpack(t, name)))
		if err != nil {
			t.Fatal(err)
		}
		for _, serial := range serials {
			if !strings.Contains(string(fixture), serial) {
				t.Errorf("%s: no serial %s in the fixture", name, serial)
			}
			if strings.Contains(strings.ToLower(string(text)), strings.ToLower(serial)) {
				t.Errorf("%s: serial %s is in the inventory", name, serial)
			}
		}
	}
}
