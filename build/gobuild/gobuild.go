// Package gobuild compiles the programs an image carries, each keyed by the
// sources it is really made of.
//
// Programs of the root module are keyed by the files of the packages they
// import from this tree; programs of the nested modules (containerd, runc,
// LinuxKit) by their small module directory, whose go.sum pins the rest. It
// relies on the go command being reproducible under -trimpath.
package gobuild

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"sort"
	"strings"

	"github.com/sosna-os/sosna/build/cache"
)

// Program is one binary to build.
type Program struct {
	Name    string   // component's name
	Dir     string   // module directory, below the root of the tree
	Package string   // import path, or ./path
	Binary  string   // file name of the result
	Tags    []string // build tags
	Ldflags string   // added to -s -w
	Cgo     bool     // links against the host's C library: statically, if Ldflags say so
}

func (p Program) args(out string) []string {
	args := []string{"build", "-trimpath", "-buildvcs=false", "-ldflags", strings.TrimSpace("-s -w " + p.Ldflags), "-o", out}
	if len(p.Tags) > 0 {
		args = append(args, "-tags", strings.Join(p.Tags, ","))
	}
	return append(args, p.Package)
}

// env fixes what would otherwise leak from the caller's environment into a binary.
func (p Program) env() []string {
	cgo := "0"
	if p.Cgo {
		cgo = "1"
	}
	return append(os.Environ(), "CGO_ENABLED="+cgo, "GOOS=linux", "GOARCH=amd64", "GOAMD64=v1", "GOFLAGS=", "GOWORK=off", "GOEXPERIMENT=")
}

// Build compiles the program, or finds it in the store.
func (p Program) Build(ctx context.Context, store *cache.Store, root string, sources Sources) (cache.Item, error) {
	key := cache.NewKey(p.Name).Add("go", goVersion(ctx)).Add("args", strings.Join(p.args(p.Binary), " ")).Add("env", fmt.Sprint(p.Cgo))
	dir := filepath.Join(root, p.Dir)
	if p.Dir == "." {
		for _, f := range sources[p.Package] {
			key.AddFile(f, filepath.Join(root, f))
		}
		if len(sources[p.Package]) == 0 {
			return cache.Item{}, fmt.Errorf("no sources known for %s", p.Package)
		}
	} else {
		key.AddTree("module", dir, func(rel string) bool { return !strings.HasSuffix(rel, "_test.go") })
	}
	if p.Cgo {
		key.Add("cc", ccVersion(ctx))
	}
	return store.Build(key, func(out string) error {
		cmd := exec.CommandContext(ctx, "go", p.args(filepath.Join(out, p.Binary))...)
		cmd.Dir, cmd.Env = dir, p.env()
		if text, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("go build %s: %w\n%s", p.Package, err, bytes.TrimSpace(text))
		}
		return nil
	})
}

// Sources lists, for each main package of the root module, the files of this
// tree that it is made of, below the root, and go.sum for the rest.
type Sources map[string][]string

type goPackage struct {
	Dir, ImportPath             string
	Standard                    bool
	Module                      *struct{ Main bool }
	GoFiles, EmbedFiles, SFiles []string
	CgoFiles, CFiles, HFiles    []string
	Deps                        []string
	Error                       *struct{ Err string }
}

// ListSources asks the go command once for all given packages, which are built
// with cgo or all without: files are chosen by it.
func ListSources(ctx context.Context, root string, packages []string, cgo bool) (Sources, error) {
	args := append([]string{"list", "-deps", "-json=Dir,ImportPath,Standard,Module,GoFiles,EmbedFiles,SFiles,CgoFiles,CFiles,HFiles,Deps"}, packages...)
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Dir, cmd.Env = root, Program{Cgo: cgo}.env()
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w: %s", err, stderr.String())
	}
	own := map[string]goPackage{}
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p goPackage
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("go list output: %w", err)
		}
		if !p.Standard && p.Module != nil && p.Module.Main {
			own[p.ImportPath] = p
		}
	}
	return ownFiles(own, root, packages)
}

func ownFiles(own map[string]goPackage, root string, packages []string) (Sources, error) {
	sources := Sources{}
	for _, name := range packages {
		dir := filepath.Join(root, name)
		for _, p := range own {
			if p.Dir != dir {
				continue
			}
			files := []string{"go.mod", "go.sum"}
			for _, dep := range append(p.Deps, p.ImportPath) {
				q, ok := own[dep]
				if !ok {
					continue
				}
				rel, err := filepath.Rel(root, q.Dir)
				if err != nil {
					return nil, err
				}
				for _, f := range slices.Concat(q.GoFiles, q.EmbedFiles, q.SFiles, q.CgoFiles, q.CFiles, q.HFiles) {
					files = append(files, filepath.Join(rel, f))
				}
			}
			sort.Strings(files)
			sources[name] = files
		}
	}
	return sources, nil
}

// goVersion is the toolchain that will compile, which go.mod may have chosen;
// the build program itself is compiled by that same one.
func goVersion(context.Context) string { return runtime.Version() }

func ccVersion(ctx context.Context) string {
	out, err := exec.CommandContext(ctx, "gcc", "--version").Output()
	if err != nil {
		return "none"
	}
	libs, _ := exec.CommandContext(ctx, "pkg-config", "--modversion", "libseccomp").Output()
	return string(out) + string(libs)
}
