package sshd_test

import (
	"context"
	"errors"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/process"
	"github.com/sosna-os/sosna/pkg/sshclient"
	"github.com/sosna-os/sosna/pkg/sshd"
)

func TestStrangersAreRefused(t *testing.T) {
	b := newBench(t, nil)
	other := t.TempDir()
	if _, err := sshclient.LoadIdentity(other); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		args []string
		want string
	}{
		{"wrong key", []string{"-i", filepath.Join(other, "id_ed25519"), root}, "Permission denied (publickey)"},
		{"password", []string{"-o", "PubkeyAuthentication=no", "-o", "PreferredAuthentications=password,keyboard-interactive", root}, "Permission denied (publickey)"},
		{"none", []string{"-o", "PreferredAuthentications=none", root}, "Permission denied (publickey)"},
		{"user", []string{"admin@localhost"}, "log in as root"},
	} {
		t.Run(c.name, func(t *testing.T) {
			cmd := b.tool("ssh", append(c.args, "true")...)
			if c.name == "wrong key" {
				// -i adds; the right one must not be offered besides.
				cmd.Args = drop(cmd.Args, "-i", filepath.Join(b.dir, "id_ed25519"))
			}
			_, errOut, code := b.run(cmd)
			if code != 255 || !strings.Contains(errOut, c.want) {
				t.Errorf("status %d, %q", code, errOut)
			}
			if err := b.outcome(); !errors.Is(err, sshd.ErrNotAuthorized) && !errors.Is(err, sshd.ErrHandshake) {
				t.Errorf("server says %v", err)
			}
		})
	}
}

func drop(args []string, flag, value string) []string {
	var out []string
	for i := 0; i < len(args); i++ {
		if args[i] == flag && i+1 < len(args) && args[i+1] == value {
			i++
			continue
		}
		out = append(out, args[i])
	}
	return out
}

func TestWrongHostKey(t *testing.T) {
	b := newBench(t, nil)
	imposter, _, err := sshd.NewHostKey()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.knownHosts().Add(sshclient.Pin{Deal: "deal-x", Port: b.port, Key: imposter.PublicKey()}); err != nil {
		t.Fatal(err)
	}
	_, errOut, code := b.run(b.tool("ssh", root, "true"))
	if code != 255 || !strings.Contains(errOut, "REMOTE HOST IDENTIFICATION HAS CHANGED") {
		t.Errorf("status %d, %q", code, errOut)
	}
	_, err = sshclient.Dial(context.Background(), b.addr(), imposter.PublicKey(), b.signers)
	var mismatch *sshclient.HostKeyError
	if !errors.As(err, &mismatch) {
		t.Errorf("our own client says %v", err)
	}
}

func TestOurClientIsRefused(t *testing.T) {
	b := newBench(t, nil)
	other, err := sshclient.LoadIdentity(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := sshclient.Dial(context.Background(), b.addr(), b.hostKey, other.Signers); !errors.Is(err, sshclient.ErrRefused) {
		t.Errorf("wrong key: %v", err)
	}
	if _, err := sshclient.Dial(context.Background(), b.addr(), b.hostKey, nil); !errors.Is(err, sshclient.ErrNoKey) {
		t.Errorf("no key: %v", err)
	}
}

func TestTooManySessions(t *testing.T) {
	b := newBench(t, func(c *sshd.Config) { c.Limits.MaxSessions = 2 })
	c := b.client()
	var open []*ssh.Session
	for range 2 {
		s, err := c.NewSession()
		if err != nil {
			t.Fatal(err)
		}
		open = append(open, s)
	}
	var refused *ssh.OpenChannelError
	if _, err := c.NewSession(); !errors.As(err, &refused) || refused.Reason != ssh.ResourceShortage {
		t.Fatalf("third session: %v", err)
	}
	// A slot comes free with its session, and the connection has not suffered.
	if err := open[0].Run("true"); err != nil {
		t.Fatal(err)
	}
	open[0].Close()
	eventually(t, "free slot", func() bool {
		s, err := c.NewSession()
		if err == nil {
			s.Close()
		}
		return err == nil
	})
}

func TestOtherChannelsAndForwards(t *testing.T) {
	b := newBench(t, func(c *sshd.Config) { c.Limits.MaxForwards = 1 })
	c := b.client()
	if _, err := c.Listen("tcp", "127.0.0.1:0"); err == nil {
		t.Error("reverse forwarding is granted")
	}
	for _, kind := range []string{"x11", "auth-agent@openssh.com", "forwarded-tcpip", "direct-streamlocal@openssh.com", "tun@openssh.com"} {
		var refused *ssh.OpenChannelError
		if _, _, err := c.OpenChannel(kind, nil); !errors.As(err, &refused) || refused.Reason != ssh.UnknownChannelType {
			t.Errorf("%s: %v", kind, err)
		}
	}
	target := echoServer(t)
	first, err := c.Dial("tcp", target)
	if err != nil {
		t.Fatal(err)
	}
	var refused *ssh.OpenChannelError
	if _, err := c.Dial("tcp", target); !errors.As(err, &refused) || refused.Reason != ssh.ResourceShortage {
		t.Errorf("second forward: %v", err)
	}
	first.Close()
	eventually(t, "free slot", func() bool {
		_, err := c.Dial("tcp", "127.0.0.1:1")
		return errors.As(err, &refused) && refused.Reason == ssh.ConnectionFailed && strings.Contains(refused.Message, "refused")
	})
	for name, payload := range map[string][]byte{
		"truncated": {0, 0, 0, 9, 'l'},
		"port 0":    ssh.Marshal(directTarget{"localhost", 0, "", 0}),
		"option":    ssh.Marshal(directTarget{"-x", 80, "", 0}),
		"spaces":    ssh.Marshal(directTarget{"a b", 80, "", 0}),
	} {
		if _, _, err := c.OpenChannel("direct-tcpip", payload); !errors.As(err, &refused) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type directTarget struct {
	Host       string
	Port       uint32
	Origin     string
	OriginPort uint32
}

func TestRequestsAreRefused(t *testing.T) {
	b := newBench(t, nil)
	c := b.client()
	for _, r := range []struct {
		name    string
		payload []byte
	}{
		{"auth-agent-req@openssh.com", nil},
		{"x11-req", ssh.Marshal(struct {
			Single       bool
			Proto, Cooky string
			Screen       uint32
		}{false, "MIT-MAGIC-COOKIE-1", "00", 0})},
		{"subsystem", ssh.Marshal(struct{ S string }{"netconf"})},
		{"exec", ssh.Marshal(struct{ S string }{"a\x00b"})},
		{"exec", ssh.Marshal(struct{ S string }{strings.Repeat("x", 70_000)})},
		{"exec", []byte{1, 2}},
		{"pty-req", []byte{0}},
		{"env", ssh.Marshal(struct{ K, V string }{"LD_PRELOAD", "/tmp/x.so"})},
		{"env", ssh.Marshal(struct{ K, V string }{"LANG", "C\nX=1"})},
		{"signal", ssh.Marshal(struct{ S string }{"TERM"})}, // nothing runs yet
		{"window-change", nil},
	} {
		s, requests, err := c.OpenChannel("session", nil)
		if err != nil {
			t.Fatal(err)
		}
		go ssh.DiscardRequests(requests)
		if ok, err := s.SendRequest(r.name, true, r.payload); ok || err != nil {
			t.Errorf("%s %q: %v %v", r.name, r.payload[:min(len(r.payload), 30)], ok, err)
		}
		s.Close()
	}
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Start("sleep 1000"); err != nil {
		t.Fatal(err)
	}
	if ok, _ := s.SendRequest("exec", true, ssh.Marshal(struct{ S string }{"true"})); ok {
		t.Error("two processes in one session")
	}
}

func TestEnvironment(t *testing.T) {
	b := newBench(t, nil)
	cmd := b.tool("ssh", "-o", "SendEnv=LANG LC_* FOO BASH_ENV", root, "echo $LANG/$LC_ALL/$FOO/$BASH_ENV")
	cmd.Env = append(os.Environ(), "LANG=de_AT", "LC_ALL=C", "FOO=bar", "BASH_ENV=/nowhere")
	if got := b.must(cmd); got != "de_AT/C//\n" {
		t.Errorf("got %q", got)
	}
}

func TestHandshakeIsBounded(t *testing.T) {
	b := newBench(t, func(c *sshd.Config) { c.Limits.HandshakeTimeout = 200 * time.Millisecond })
	for name, first := range map[string]string{"silence": "", "http": "GET / HTTP/1.0\r\n\r\n", "cut off": "SSH-2.0-x\r\n\x00\x00"} {
		conn, err := net.Dial("tcp", b.addr())
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(conn, first)
		if err := b.outcome(); !errors.Is(err, sshd.ErrHandshake) {
			t.Errorf("%s: %v", name, err)
		}
		conn.Close()
	}
}

type brokenExecutor struct{}

func (brokenExecutor) Exec(context.Context, process.Process) (int, error) {
	return 0, errors.New("open /run/secret/of/the/host: no such file")
}

func TestExecutorFails(t *testing.T) {
	b := newBench(t, func(c *sshd.Config) { c.Exec = brokenExecutor{} })
	_, errOut, code := b.run(b.tool("ssh", root, "true"))
	if code != 126 || !strings.Contains(errOut, "could not run") || strings.Contains(errOut, "secret") {
		t.Errorf("status %d, %q", code, errOut)
	}
	if _, err := b.client().Dial("tcp", "127.0.0.1:80"); err == nil || strings.Contains(err.Error(), "secret") {
		t.Errorf("dial: %v", err)
	}
}

func TestConfig(t *testing.T) {
	host, seed, err := sshd.NewHostKey()
	if err != nil {
		t.Fatal(err)
	}
	again, err := sshd.HostKey(seed)
	if err != nil || string(again.PublicKey().Marshal()) != string(host.PublicKey().Marshal()) {
		t.Errorf("host key does not come back: %v", err)
	}
	if _, err := sshd.HostKey(seed[1:]); !errors.Is(err, sshd.ErrConfig) {
		t.Errorf("short seed: %v", err)
	}
	keys := []ssh.PublicKey{host.PublicKey()}
	for name, cfg := range map[string]sshd.Config{
		"no host key": {Authorized: keys, Exec: brokenExecutor{}},
		"no keys":     {HostKey: host, Exec: brokenExecutor{}},
		"no executor": {HostKey: host, Authorized: keys},
	} {
		near, far := net.Pipe()
		if err := sshd.Serve(context.Background(), near, cfg); !errors.Is(err, sshd.ErrConfig) {
			t.Errorf("%s: %v", name, err)
		}
		far.Close()
	}
}
