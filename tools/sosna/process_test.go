package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/identity"
)

// hubProcess is a hub as its machine runs it: the daemon and the process that signs
// for its wallet.
type hubProcess struct {
	program, signerProgram string
	state                  string // of the daemon
	signerState, socket    string
	addr                   string // where buyers dial it
	figures                string // where its owner looks at it
	key                    *identity.Key

	daemon, signer *exec.Cmd
}

// prepare makes the hub's key, so that its address is known, and its configuration.
func (h *hubProcess) prepare(d *desk) {
	d.t.Helper()
	h.state, h.signerState = d.t.TempDir(), d.t.TempDir()
	key, _, err := identity.LoadOrCreate(filepath.Join(h.state, "node.key"))
	if err != nil {
		d.t.Fatal(err)
	}
	h.key = key
	d.fund(key.Address())
	port := freePort(d.t)
	h.figures = fmt.Sprintf("127.0.0.1:%d", freePort(d.t))
	id, err := key.PeerID()
	if err != nil {
		d.t.Fatal(err)
	}
	h.addr = fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", port, id)
	// Not t.TempDir: a socket's path has 108 bytes at most.
	run, err := os.MkdirTemp("", "sosna-signer-")
	if err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(func() { _ = os.RemoveAll(run) })
	h.socket = filepath.Join(run, "s")
	config, err := json.Marshal(map[string]any{
		"role": "hub", "owner": d.owner.key.Address().Hex(), "rpc": d.chain.RPCURL, "channels": d.chain.Channels.Hex(),
		"factory": d.chain.Factory.Hex(), "name": "test hub", "fee": 50, "listen": port, "mdns": false, "metrics": h.figures,
	})
	if err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(h.state, "config.json"), config, 0o600); err != nil {
		d.t.Fatal(err)
	}
}

func freePort(t *testing.T) int {
	t.Helper()
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port
}

func (h *hubProcess) start(d *desk) {
	d.t.Helper()
	h.startSigner(d.t)
	h.startDaemon(d.t)
}

func (h *hubProcess) startDaemon(t *testing.T) {
	t.Helper()
	h.daemon = exec.Command(h.program, "--config", filepath.Join(h.state, "config.json"), "--state", h.state,
		"--api", filepath.Join(h.state, "agent.sock"), "--signer", h.socket)
	run(t, h.daemon, "hub: ")
}

// startSigner allows a tenth of 100 SNM in one statement.
func (h *hubProcess) startSigner(t *testing.T) {
	t.Helper()
	h.signer = exec.Command(h.signerProgram, "--state", h.signerState, "--socket", h.socket,
		"--client-uid", strconv.Itoa(os.Getuid()), "--cap", tokens(100).String())
	run(t, h.signer, "signer: ")
}

func run(t *testing.T, cmd *exec.Cmd, prefix string) {
	t.Helper()
	cmd.Stderr = logWriter{t, prefix}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
}

// kill is kill -9 of both: what the hub acknowledged must be on disk.
func (h *hubProcess) kill() {
	h.killDaemon()
	h.killSigner()
}

func (h *hubProcess) killDaemon() { end(&h.daemon) }

func (h *hubProcess) killSigner() { end(&h.signer) }

func end(cmd **exec.Cmd) {
	if *cmd != nil && (*cmd).Process != nil {
		_ = (*cmd).Process.Kill()
		_ = (*cmd).Wait()
	}
	*cmd = nil
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
