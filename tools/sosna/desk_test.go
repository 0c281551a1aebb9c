package main

import (
	"archive/tar"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/random"
	"github.com/google/go-containerregistry/pkg/v1/types"

	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/gpu/gputest"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/tools/lab/devchain"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// desk is everybody's desk: the real command line, hub and signing process as
// programs, a chain, and workers of this test. It is the buyer's own, too.
type desk struct {
	person
	chain *devchain.Chain
	sosna string // program
	owner person // of the hub and of the workers
	hub   hubProcess
}

// person is somebody with a home and a key.
type person struct {
	t    *testing.T
	d    *desk
	home string
	ssh  string
	key  *identity.Key // wallet.key, as the command line would make it
}

func eventually(t *testing.T, what string, try func() error) {
	t.Helper()
	deadline := time.Now().Add(60 * time.Second)
	for {
		err := try()
		if err == nil {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("%s: %v", what, err)
		}
		time.Sleep(50 * time.Millisecond)
	}
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := newEmptyDesk(t)
	d.hub.prepare(d)
	d.hub.start(d)
	t.Cleanup(func() { d.hub.kill() })
	return d
}

// newEmptyDesk has a chain and programs, and nobody who runs anything.
func newEmptyDesk(t *testing.T) *desk {
	t.Helper()
	if testing.Short() {
		t.Skip("builds programs and runs a chain: not in -short")
	}
	chain, err := devchain.Start(t.Context(), devchain.Options{})
	if err != nil {
		if strings.Contains(err.Error(), "find anvil") {
			t.Skip(err)
		}
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = chain.Close() })
	d := &desk{chain: chain}
	d.person, d.owner = d.somebody(t), d.somebody(t)
	programs, err := built()
	if err != nil {
		t.Fatal(err)
	}
	d.sosna, d.hub.program, d.hub.signerProgram = filepath.Join(programs, "sosna"), filepath.Join(programs, "hub"), filepath.Join(programs, "signer")
	return d
}

// somebody is another person at this desk, without a wei.
func (d *desk) somebody(t *testing.T) person {
	t.Helper()
	p := person{t: t, d: d, home: t.TempDir(), ssh: filepath.Join(t.TempDir(), "ssh")}
	var err error
	if p.key, _, err = identity.LoadOrCreate(filepath.Join(p.home, "wallet.key")); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.endAgent)
	return p
}

// built compiles the programs once for all tests, as the images have them.
var built = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "sosna-test-programs-")
	if err != nil {
		return "", err
	}
	for program, source := range map[string]string{"sosna": "./tools/sosna", "hub": "./agent/hub", "signer": "./agent/signer", "guest": "./agent/guest"} {
		build := exec.Command("go", "build", "-o", filepath.Join(dir, program), source)
		build.Dir, build.Env = filepath.Join("..", ".."), append(os.Environ(), "CGO_ENABLED=0")
		if out, err := build.CombinedOutput(); err != nil {
			return dir, fmt.Errorf("build %s: %w\n%s", source, err, out)
		}
	}
	return dir, nil
})

func TestMain(m *testing.M) {
	gputest.Play()
	code := m.Run()
	if !testing.Short() {
		if dir, _ := built(); dir != "" {
			_ = os.RemoveAll(dir)
		}
	}
	os.Exit(code)
}

// fund gives somebody gas and 1000 SNM.
func (d *desk) fund(addr common.Address) {
	d.t.Helper()
	if err := d.chain.Fund(d.t.Context(), addr, big.NewInt(1e18), tokens(1000)); err != nil {
		d.t.Fatal(err)
	}
}

// tokens is whole SNM in wei.
func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// endAgent ends the background process and waits until it is gone.
func (p person) endAgent() {
	status, err := control.NewClient(filepath.Join(p.home, "agent.sock")).Status(context.Background())
	if err == nil {
		_ = syscall.Kill(status.PID, syscall.SIGTERM)
		for deadline := time.Now().Add(20 * time.Second); syscall.Kill(status.PID, 0) == nil && time.Now().Before(deadline); {
			time.Sleep(20 * time.Millisecond)
		}
	}
	if log, err := os.ReadFile(filepath.Join(p.home, "agent.log")); err == nil && p.t.Failed() {
		p.t.Logf("agent.log:\n%s", log)
	}
}

// run runs the command line; want is its exit status.
func (p person) run(want int, args ...string) (stdout, stderr string) {
	p.t.Helper()
	got, stdout, stderr := p.try(args...)
	p.t.Logf("sosna %s\n%s%s", strings.Join(args, " "), stdout, stderr)
	if got != want {
		p.t.Fatalf("sosna %s: exit status %d, want %d", strings.Join(args, " "), got, want)
	}
	return stdout, stderr
}

func (p person) try(args ...string) (status int, stdout, stderr string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.t.Context(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, p.d.sosna, args...)
	cmd.Env = slices.DeleteFunc(os.Environ(), func(e string) bool { return strings.HasPrefix(e, "SSH_AUTH_SOCK=") || strings.HasPrefix(e, "SOSNA_") })
	cmd.Env = append(cmd.Env, "SOSNA_HOME="+p.home, "SOSNA_SSH_DIR="+p.ssh, "SOSNA_HUB="+p.d.hub.addr,
		"SOSNA_RPC="+p.d.chain.RPCURL, "SOSNA_CHANNELS="+p.d.chain.Channels.Hex(), "SOSNA_FACTORY="+p.d.chain.Factory.Hex(),
		"SOSNA_COURT="+p.d.chain.Deployment.Address(government.Court).Hex(), "SOSNA_TOKENLIST="+p.d.chain.Deployment.Address(government.TokenList).Hex())
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		status = exit.ExitCode()
	} else if err != nil {
		p.t.Fatal(err)
	}
	return status, out.String(), errs.String()
}

// refused runs a command that must fail, and wants its word and a hint.
func (p person) refused(word, hint string, args ...string) {
	p.t.Helper()
	_, stderr := p.run(1, args...)
	if !strings.Contains(stderr, word) || !strings.Contains(stderr, "hint: ") || !strings.Contains(stderr, hint) {
		p.t.Fatalf("sosna %s says %q, want %q and the hint %q", strings.Join(args, " "), stderr, word, hint)
	}
}

// parse runs a command with --json.
func parse[T any](p person, args ...string) T {
	p.t.Helper()
	var value T
	out, _ := p.run(0, append([]string{"--json"}, args...)...)
	if err := json.Unmarshal([]byte(out), &value); err != nil {
		p.t.Fatal(err)
	}
	return value
}

func (d *desk) image() string {
	d.t.Helper()
	dir := d.t.TempDir()
	layer, err := random.Layer(1024, types.OCILayer)
	if err != nil {
		d.t.Fatal(err)
	}
	image, err := mutate.AppendLayers(mutate.MediaType(empty.Image, types.OCIManifestSchema1), layer)
	if err != nil {
		d.t.Fatal(err)
	}
	config, err := image.ConfigFile()
	if err != nil {
		d.t.Fatal(err)
	}
	config.OS, config.Architecture = "linux", "amd64"
	if image, err = mutate.ConfigFile(mutate.ConfigMediaType(image, types.OCIConfigJSON), config); err != nil {
		d.t.Fatal(err)
	}
	path, err := layout.Write(filepath.Join(dir, "oci"), empty.Index)
	if err != nil {
		d.t.Fatal(err)
	}
	if err := path.AppendImage(image); err != nil {
		d.t.Fatal(err)
	}
	file, err := os.Create(filepath.Join(dir, "test.oci.tar"))
	if err != nil {
		d.t.Fatal(err)
	}
	defer file.Close()
	archive := tar.NewWriter(file)
	if err := errors.Join(archive.AddFS(os.DirFS(string(path))), archive.Close()); err != nil {
		d.t.Fatal(err)
	}
	return file.Name()
}
