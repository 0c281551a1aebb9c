package walls

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

const module = "github.com/sosna-os/sosna/"

type listed struct {
	ImportPath string
	Imports    []string
	Deps       []string
}

// wall forbids packages under from to import anything under one of to.
type wall struct {
	from string
	to   []string
	deep bool // also through others
}

var walls = []wall{
	{from: module + "pkg", to: []string{module + "agent", module + "init", module + "tools", module + "build", module + "qemu-tests"}, deep: true},
	{from: module + "init", to: []string{
		module + "agent", module + "tools", module + "contracts", module + "pkg/chain", module + "pkg/p2p",
		"github.com/ethereum", "github.com/libp2p", "github.com/containerd",
	}, deep: true},
	{from: module + "agent", to: []string{module + "init", module + "tools", module + "build"}},
	{from: module + "contracts", to: []string{module + "agent", module + "init", module + "tools"}},
	{from: module, to: []string{"github.com/linuxkit"}, deep: true},
	// The worker carries nothing of the hub's.
	{from: module + "agent/worker", to: []string{module + "agent/hub"}, deep: true},
}

// under reports whether path is prefix or below it.
func under(path, prefix string) bool {
	prefix = strings.TrimSuffix(prefix, "/")
	return path == prefix || strings.HasPrefix(path, prefix+"/")
}

// breaches lists "package imports forbidden" for one wall.
func breaches(w wall, packages []listed) (found []string) {
	for _, p := range packages {
		if !under(p.ImportPath, w.from) {
			continue
		}
		imports := p.Imports
		if w.deep {
			imports = p.Deps
		}
		for _, i := range imports {
			for _, to := range w.to {
				if under(i, to) {
					found = append(found, p.ImportPath+" imports "+i)
				}
			}
		}
	}
	return found
}

func TestWalls(t *testing.T) {
	cmd := exec.Command("go", "list", "-json=ImportPath,Imports,Deps", "./...")
	cmd.Dir = "../.."
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, stderr.String())
	}
	var packages []listed
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		packages = append(packages, p)
	}
	if len(packages) < 10 {
		t.Fatalf("only %d packages listed", len(packages))
	}
	for _, w := range walls {
		for _, b := range breaches(w, packages) {
			t.Error(b)
		}
	}
}

// TestBreachIsSeen is the test's own negative: a wall that cannot fail holds nothing.
func TestBreachIsSeen(t *testing.T) {
	packages := []listed{
		{ImportPath: module + "pkg/deal", Imports: []string{"fmt"}, Deps: []string{"fmt", module + "agent/node"}},
		{ImportPath: module + "initial", Deps: []string{module + "agent/node"}},
	}
	if got := breaches(walls[0], packages); len(got) != 1 {
		t.Errorf("pkg importing agent: found %q", got)
	}
	if got := breaches(walls[1], packages); len(got) != 0 {
		t.Errorf("initial is not below init: found %q", got)
	}
}
