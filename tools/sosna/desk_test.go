package main

import (
	"archive/tar"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/google/go-containerregistry/pkg/v1/empty"
	"github.com/google/go-containerregistry/pkg/v1/layout"
	"github.com/google/go-containerregistry/pkg/v1/mutate"
	"github.com/google/go-containerregistry/pkg/v1/random"
	"github.com/google/go-containerregistry/pkg/v1/types"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/tools/lab/devchain"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// desk is a buyer's desk: the real command line and hub as processes, a chain,
// and workers of this test.
type desk struct {
	t        *testing.T
	chain    *devchain.Chain
	sosna    string // program
	home     string
	ssh      string
	hubAddr  string
	hubState string
	hubProg  string
	hub      *exec.Cmd
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
	d := &desk{t: t, chain: chain, home: t.TempDir(), ssh: filepath.Join(t.TempDir(), "ssh"), hubState: t.TempDir()}
	bin := t.TempDir()
	d.sosna, d.hubProg = filepath.Join(bin, "sosna"), filepath.Join(bin, "sosnad")
	for program, source := range map[string]string{d.sosna: "./tools/sosna", d.hubProg: "./agent/hub"} {
		build := exec.Command("go", "build", "-o", program, source)
		build.Dir, build.Env = filepath.Join("..", ".."), append(os.Environ(), "CGO_ENABLED=0")
		if out, err := build.CombinedOutput(); err != nil {
			t.Fatalf("build %s: %v\n%s", source, err, out)
		}
	}
	d.prepareHub()
	d.startHub()
	t.Cleanup(func() {
		d.killHub()
		d.endAgent()
	})
	return d
}

// prepareHub makes the hub's key, so that its address is known, and its config.
func (d *desk) prepareHub() {
	d.t.Helper()
	key, _, err := identity.LoadOrCreate(filepath.Join(d.hubState, "node.key"))
	if err != nil {
		d.t.Fatal(err)
	}
	d.fund(key.Address())
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		d.t.Fatal(err)
	}
	port := listener.Addr().(*net.TCPAddr).Port
	listener.Close()
	id, err := key.PeerID()
	if err != nil {
		d.t.Fatal(err)
	}
	d.hubAddr = fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", port, id)
	config, err := json.Marshal(map[string]any{
		"role": "hub", "payout": common.HexToAddress("0xbb").Hex(), "rpc": d.chain.RPCURL,
		"channels": d.chain.Channels.Hex(), "name": "test hub", "fee": 50, "listen": port, "mdns": false,
	})
	if err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(d.hubState, "config.json"), config, 0o600); err != nil {
		d.t.Fatal(err)
	}
}

func (d *desk) fund(addr common.Address) {
	d.t.Helper()
	if err := d.chain.Fund(d.t.Context(), addr, big.NewInt(1e18), new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))); err != nil {
		d.t.Fatal(err)
	}
}

func (d *desk) startHub() {
	d.t.Helper()
	d.hub = exec.Command(d.hubProg, "--config", filepath.Join(d.hubState, "config.json"), "--state", d.hubState,
		"--api", filepath.Join(d.hubState, "agent.sock"))
	d.hub.Stderr = logWriter{d.t, "hub: "}
	if err := d.hub.Start(); err != nil {
		d.t.Fatal(err)
	}
}

// killHub is kill -9: what the hub acknowledged must be on disk.
func (d *desk) killHub() {
	_ = d.hub.Process.Kill()
	_ = d.hub.Wait()
}

type logWriter struct {
	t      *testing.T
	prefix string
}

func (w logWriter) Write(p []byte) (int, error) {
	for line := range bytes.Lines(p) {
		w.t.Log(w.prefix + strings.TrimSpace(string(line)))
	}
	return len(p), nil
}

// endAgent ends the background process and waits until it is gone.
func (d *desk) endAgent() {
	status, err := control.NewClient(filepath.Join(d.home, "agent.sock")).Status(context.Background())
	if err == nil {
		_ = syscall.Kill(status.PID, syscall.SIGTERM)
		for deadline := time.Now().Add(20 * time.Second); syscall.Kill(status.PID, 0) == nil && time.Now().Before(deadline); {
			time.Sleep(20 * time.Millisecond)
		}
	}
	if d.t.Failed() {
		log, _ := os.ReadFile(filepath.Join(d.home, "agent.log"))
		d.t.Logf("agent.log:\n%s", log)
	}
}

// run runs the command line; want is its exit status.
func (d *desk) run(want int, args ...string) (stdout, stderr string) {
	d.t.Helper()
	ctx, cancel := context.WithTimeout(d.t.Context(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, d.sosna, args...)
	cmd.Env = slices.DeleteFunc(os.Environ(), func(e string) bool { return strings.HasPrefix(e, "SSH_AUTH_SOCK=") })
	cmd.Env = append(cmd.Env, "SOSNA_HOME="+d.home, "SOSNA_SSH_DIR="+d.ssh, "SOSNA_HUB="+d.hubAddr,
		"SOSNA_RPC="+d.chain.RPCURL, "SOSNA_CHANNELS="+d.chain.Channels.Hex())
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	d.t.Logf("sosna %s\n%s%s", strings.Join(args, " "), &out, &errs)
	got := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		got = exit.ExitCode()
	} else if err != nil {
		d.t.Fatal(err)
	}
	if got != want {
		d.t.Fatalf("sosna %s: exit status %d, want %d", strings.Join(args, " "), got, want)
	}
	return out.String(), errs.String()
}

// parse runs a command with --json.
func parse[T any](d *desk, args ...string) T {
	d.t.Helper()
	var value T
	out, _ := d.run(0, append([]string{"--json"}, args...)...)
	if err := json.Unmarshal([]byte(out), &value); err != nil {
		d.t.Fatal(err)
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
