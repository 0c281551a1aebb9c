package hardware

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden inventories anew; look at the difference before you commit it")

// machines are the fixtures below testdata.
var machines = []string{"rig", "laptop", "raspberrypi4", "cloud", "numa", "bare", "qemu"}

// unpack writes out a fixture: text files one after another under lines "-- path --",
// binary ones as "-- path hex --", symbolic links as "-- path -> target --". (One
// file, since git trees and module archives dislike the colons of PCI.) Paths with
// one of the parts to skip are left out: tests that unpack often save time.
func unpack(t testing.TB, name string, skip ...string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name+".txtar"))
	if err != nil {
		t.Fatal(err)
	}
	root := t.TempDir()
	// Hundreds of small files for each test: in memory where there is a place.
	if dir, err := os.MkdirTemp("/dev/shm", "sosna-hardware-"); err == nil {
		root = dir
		t.Cleanup(func() { os.RemoveAll(dir) })
	}
	made := map[string]bool{}
	check := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	for part := range strings.SplitSeq("\n"+string(text), "\n-- ") {
		head, content, ok := strings.Cut(part, " --")
		content = strings.TrimPrefix(content, "\n")
		link, target, linked := strings.Cut(head, " -> ")
		file, binary := strings.CutSuffix(head, " hex")
		if !ok || slices.ContainsFunc(skip, func(part string) bool { return strings.Contains(head, part) }) {
			continue
		}
		at := filepath.Join(root, file)
		if linked {
			at = filepath.Join(root, link)
		}
		if dir := filepath.Dir(at); !made[dir] {
			check(os.MkdirAll(dir, 0o755))
			made[dir] = true
		}
		switch {
		case linked:
			check(os.Symlink(target, at))
		case binary:
			raw, err := hex.DecodeString(strings.TrimSpace(content))
			check(err)
			check(os.WriteFile(at, raw, 0o644))
		default:
			check(os.WriteFile(at, []byte(content+"\n"), 0o644))
		}
	}
	return root
}

func put(t testing.TB, root, path, content string) {
	t.Helper()
	at := filepath.Join(root, path)
	if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(at, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// remove takes something out that must be there.
func remove(t testing.TB, root, path string) {
	t.Helper()
	at := filepath.Join(root, path)
	if _, err := os.Lstat(at); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(at); err != nil {
		t.Fatal(err)
	}
}

func read(t testing.TB, root string) Inventory {
	t.Helper()
	inv, err := Read(root)
	if err != nil {
		t.Fatal(err)
	}
	return inv
}

func TestGolden(t *testing.T) {
	for _, name := range machines {
		t.Run(name, func(t *testing.T) {
			var got bytes.Buffer
			enc := json.NewEncoder(&got)
			enc.SetEscapeHTML(false)
			enc.SetIndent("", " ")
			if err := enc.Encode(read(t, unpack(t, name))); err != nil {
				t.Fatal(err)
			}
			golden := filepath.Join("testdata", name+".json")
			if *update {
				if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			have, lines := strings.Split(got.String(), "\n"), strings.Split(string(want), "\n")
			for i := range max(len(have), len(lines)) {
				if i >= len(have) || i >= len(lines) || have[i] != lines[i] {
					t.Fatalf("line %d differs from %s:\n got %q\nwant %q", i+1, golden, have[min(i, len(have)-1)], lines[min(i, len(lines)-1)])
				}
			}
		})
	}
}
