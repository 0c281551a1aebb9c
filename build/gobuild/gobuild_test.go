package gobuild

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/sosna-os/sosna/build/cache"
)

func tree(t *testing.T) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":           "module example.org/m\n\ngo 1.26\n",
		"go.sum":           "",
		"prog/main.go":     "package main\n\nimport (\n\t_ \"embed\"\n\n\t\"example.org/m/lib\"\n)\n\n//go:embed text\nvar text string\n\nfunc main() { println(lib.N, text) }\n",
		"prog/text":        "hello",
		"prog/x_test.go":   "package main\n",
		"lib/lib.go":       "package lib\n\nconst N = 1\n",
		"unused/unused.go": "package unused\n",
	} {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

func TestSourcesAndKeys(t *testing.T) {
	ctx, root := context.Background(), tree(t)
	store := &cache.Store{Dir: t.TempDir()}
	p := Program{Name: "prog", Dir: ".", Package: "./prog", Binary: "prog"}
	sources, err := ListSources(ctx, root, []string{p.Package}, false)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"go.mod", "go.sum", "lib/lib.go", "prog/main.go", "prog/text"}
	if got := sources[p.Package]; !slices.Equal(got, want) {
		t.Fatalf("sources %q, want %q", got, want)
	}
	build := func() cache.Item {
		t.Helper()
		item, err := p.Build(ctx, store, root, sources)
		if err != nil {
			t.Fatal(err)
		}
		return item
	}
	edit := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	first := build()
	if again := build(); !again.Hit {
		t.Error("built again though nothing changed")
	}
	edit("unused/unused.go", "package unused\n\nvar X int\n")
	edit("prog/x_test.go", "package main\n\nvar X int\n")
	if b := build(); !b.Hit {
		t.Error("built again for a file that is not part of it")
	}
	edit("prog/text", "world")
	second := build()
	if second.Hit || second.Digest == first.Digest {
		t.Error("a changed embedded file was not seen")
	}
	edit("lib/lib.go", "package lib\n\nconst N = 1 // the same program\n")
	if b := build(); b.Hit || b.Digest != second.Digest {
		t.Error("a comment changed the program, or was not looked at")
	}
	p.Ldflags = "-X main.text=flag"
	if b := build(); b.Hit {
		t.Error("changed flags were not seen")
	}
}

func TestBuildFails(t *testing.T) {
	ctx, root := context.Background(), tree(t)
	store := &cache.Store{Dir: t.TempDir()}
	p := Program{Name: "prog", Dir: ".", Package: "./prog", Binary: "prog"}
	if _, err := p.Build(ctx, store, root, Sources{}); err == nil {
		t.Error("built a program without sources")
	}
	if _, err := ListSources(ctx, root, []string{"./absent"}, false); err == nil {
		t.Error("listed a package that is not there")
	}
	if err := os.WriteFile(filepath.Join(root, "lib/lib.go"), []byte("package lib\n\nconst M = 1\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	sources, err := ListSources(ctx, root, []string{p.Package}, false)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := p.Build(ctx, store, root, sources); err == nil {
		t.Error("built a program that does not compile")
	}
}
