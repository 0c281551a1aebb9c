package sshd_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/sshclient"
	"github.com/sosna-os/sosna/pkg/sshd"
)

// limit is how long anything may take before a test calls it hung.
const limit = 60 * time.Second

var guestBinary string

func TestMain(m *testing.M) { os.Exit(build(m)) }

// build makes the real helper, static as on the image.
func build(m *testing.M) int {
	dir, err := os.MkdirTemp("", "sosna-guest-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	guestBinary = filepath.Join(dir, "guest")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", guestBinary, "github.com/sosna-os/sosna/agent/guest")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "build helper: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}

// bench is a listening deal and the files of one user.
type bench struct {
	t       *testing.T
	exec    *local
	dir     string
	port    int
	hostKey ssh.PublicKey
	signers []ssh.Signer
	served  chan error
}

func newBench(t *testing.T, change func(*sshd.Config)) *bench {
	t.Helper()
	t.Setenv("SSH_AUTH_SOCK", "")
	b := &bench{t: t, exec: &local{}, dir: t.TempDir(), served: make(chan error, 64)}
	id, err := sshclient.LoadIdentity(b.dir)
	if err != nil {
		t.Fatal(err)
	}
	b.signers = id.Signers
	host, _, err := sshd.NewHostKey()
	if err != nil {
		t.Fatal(err)
	}
	b.hostKey = host.PublicKey()
	cfg := sshd.Config{HostKey: host, Authorized: id.Public, Exec: b.exec, GuestPath: guestBinary}
	if change != nil {
		change(&cfg)
	}
	b.listen(cfg)
	if _, err := b.knownHosts().Add(sshclient.Pin{Deal: "deal-0123456789abcdef", Port: b.port, Key: b.hostKey}); err != nil {
		t.Fatal(err)
	}
	return b
}

func (b *bench) listen(cfg sshd.Config) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		b.t.Fatal(err)
	}
	b.port = l.Addr().(*net.TCPAddr).Port
	ctx, cancel := context.WithCancel(context.Background())
	var all sync.WaitGroup
	all.Go(func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			all.Go(func() { b.served <- sshd.Serve(ctx, conn, cfg) })
		}
	})
	b.t.Cleanup(func() {
		cancel()
		l.Close()
		all.Wait() // Serve ends what it started
		if n := b.exec.running.Load(); n != 0 {
			b.t.Errorf("%d processes outlive their connection", n)
		}
	})
}

func (b *bench) addr() string { return "127.0.0.1:" + strconv.Itoa(b.port) }

func (b *bench) knownHosts() sshclient.KnownHosts {
	return sshclient.KnownHosts(filepath.Join(b.dir, "known_hosts"))
}

func (b *bench) client() *ssh.Client {
	b.t.Helper()
	c, err := sshclient.Dial(context.Background(), b.addr(), b.hostKey, b.signers)
	if err != nil {
		b.t.Fatal(err)
	}
	b.t.Cleanup(func() { c.Close() })
	return c
}

// tool runs ssh, scp or sftp of OpenSSH with the user's files, and a limit.
func (b *bench) tool(name string, args ...string) *exec.Cmd {
	b.t.Helper()
	path, err := exec.LookPath(name)
	if err != nil {
		b.t.Skipf("%s is not installed (Debian: openssh-client)", name)
	}
	port := "-p"
	if name != "ssh" {
		port = "-P"
	}
	base := []string{
		"-F", "/dev/null", "-o", "UserKnownHostsFile=" + string(b.knownHosts()), "-o", "GlobalKnownHostsFile=/dev/null",
		"-o", "StrictHostKeyChecking=yes", "-o", "BatchMode=yes", "-o", "IdentityAgent=none", "-o", "IdentitiesOnly=yes",
		"-i", filepath.Join(b.dir, "id_ed25519"), port, strconv.Itoa(b.port),
	}
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	b.t.Cleanup(cancel)
	cmd := exec.CommandContext(ctx, path, append(base, args...)...)
	cmd.WaitDelay = time.Second
	return cmd
}

// run gives what a tool wrote and its exit status.
func (b *bench) run(cmd *exec.Cmd) (stdout, stderr string, code int) {
	b.t.Helper()
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		b.t.Fatalf("%s: %v\n%s", strings.Join(cmd.Args, " "), err, errOut.String())
	}
	return out.String(), errOut.String(), cmd.ProcessState.ExitCode()
}

func (b *bench) must(cmd *exec.Cmd) string {
	b.t.Helper()
	out, errOut, code := b.run(cmd)
	if code != 0 {
		b.t.Fatalf("%s: status %d\n%s%s", strings.Join(cmd.Args, " "), code, out, errOut)
	}
	return out
}

// eventually waits for a condition, with a limit.
func eventually(t *testing.T, what string, cond func() bool) {
	t.Helper()
	for end := time.Now().Add(limit); !cond(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("never came: %s", what)
		}
	}
}

// outcome is what Serve returned for the next connection that ended.
func (b *bench) outcome() error {
	b.t.Helper()
	select {
	case err := <-b.served:
		return err
	case <-time.After(limit):
		b.t.Fatal("Serve does not return")
		return nil
	}
}
