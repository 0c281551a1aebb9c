package sshd_test

import (
	"bytes"
	"crypto/sha256"
	"io"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
)

const root = "root@localhost"

func TestExec(t *testing.T) {
	b := newBench(t, nil)
	for _, c := range []struct {
		name, line, out string
		code            int
	}{
		{"output", "echo one; echo two >&2", "one\n", 0},
		{"status", "exit 3", "", 3},
		{"status 255", "exit 255", "", 255},
		{"not found", "no-such-program", "", 127},
		{"pipe", "printf 'a\\nb\\n' | wc -l", "2\n", 0},
		{"quotes", `printf '%s|' "a b" 'c "d"'`, `a b|c "d"|`, 0},
		{"home", "cd && [ \"$PWD\" = \"$HOME\" ] && echo same", "same\n", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			out, errOut, code := b.run(b.tool("ssh", root, c.line))
			if out != c.out || code != c.code {
				t.Errorf("got %q, status %d (%s); want %q, %d", out, code, errOut, c.out, c.code)
			}
		})
	}
}

// `cat f | ssh host 'cat > x'` must end: end of input reaches the process.
func TestInputEnds(t *testing.T) {
	b := newBench(t, nil)
	path := filepath.Join(t.TempDir(), "x")
	cmd := b.tool("ssh", root, "cat > "+path)
	cmd.Stdin = strings.NewReader("some bytes")
	b.must(cmd)
	if got, _ := os.ReadFile(path); string(got) != "some bytes" {
		t.Errorf("file holds %q", got)
	}
}

func TestLargeStreams(t *testing.T) {
	b := newBench(t, nil)
	const size = 100 << 20
	cmd := b.tool("ssh", root, "wc -c")
	cmd.Stdin = io.LimitReader(zeros{}, size)
	if got := strings.TrimSpace(b.must(cmd)); got != strconv.Itoa(size) {
		t.Errorf("up: %s bytes", got)
	}
	cmd = b.tool("ssh", root, "head -c "+strconv.Itoa(size)+" /dev/zero")
	var n counter
	cmd.Stdout = &n
	start := time.Now()
	if err := cmd.Run(); err != nil || n != size {
		t.Errorf("down: %d bytes, %v", n, err)
	}
	t.Logf("100 MiB down in %v", time.Since(start))
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

type counter int64

func (c *counter) Write(p []byte) (int, error) { *c += counter(len(p)); return len(p), nil }

func TestTerminal(t *testing.T) {
	b := newBench(t, nil)
	cmd := b.tool("ssh", "-tt", root)
	cmd.Env = append(os.Environ(), "TERM=vt100")
	master, err := pty.StartWithSize(cmd, &pty.Winsize{Cols: 91, Rows: 33})
	if err != nil {
		t.Fatal(err)
	}
	defer master.Close()
	screen := &safeBuffer{}
	done := make(chan struct{})
	go func() { defer close(done); _, _ = io.Copy(screen, master) }()
	say := func(line string) { _, _ = master.WriteString(line + "\n") }
	seen := func(text string) {
		eventually(t, text, func() bool { return strings.Contains(screen.String(), text) })
	}
	// The marks are split by quotes so that the echo of the line itself does not match.
	say(`echo "ter""m=$TERM" "lo""gin=$0"; stty size`)
	seen("term=vt100")
	seen("login=-")
	seen("33 91")
	if err := pty.Setsize(master, &pty.Winsize{Cols: 70, Rows: 20}); err != nil {
		t.Fatal(err)
	}
	// The change travels on its own: ask until it is there.
	eventually(t, "20 70", func() bool {
		say("stty size")
		time.Sleep(50 * time.Millisecond)
		return strings.Contains(screen.String(), "20 70")
	})
	// Ctrl-C reaches the foreground process as SIGINT, by the terminal.
	say(`trap 'echo "c""aught"' INT; echo "tr""ap set"; sleep 1000`)
	seen("trap set")
	eventually(t, "interrupt", func() bool {
		_, _ = master.Write([]byte{3})
		time.Sleep(50 * time.Millisecond)
		return strings.Contains(screen.String(), "caught")
	})
	say("exit 5")
	err = cmd.Wait()
	<-done
	if code := cmd.ProcessState.ExitCode(); code != 5 {
		t.Errorf("status %d (%v)\n%s", code, err, screen.String())
	}
}

type safeBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (s *safeBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.buf.Write(p)
}

func (s *safeBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.buf.String()
}

// noise makes a file of size random bytes that no block repeats.
func noise(t *testing.T, path string, size int64) [32]byte {
	t.Helper()
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	h := sha256.New()
	src := rand.NewChaCha8([32]byte{1})
	if _, err := io.CopyN(io.MultiWriter(f, h), src, size); err != nil {
		t.Fatal(err)
	}
	return [32]byte(h.Sum(nil))
}

func digest(t *testing.T, path string) [32]byte {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		t.Fatal(err)
	}
	return [32]byte(h.Sum(nil))
}

// A binary file of 64 MiB goes there and back by scp, by legacy scp and by sftp.
func TestCopyRoundTrip(t *testing.T) {
	b := newBench(t, nil)
	here, there := t.TempDir(), t.TempDir()
	sum := noise(t, filepath.Join(here, "blob"), 64<<20)
	for _, mode := range [][]string{{"scp"}, {"scp", "-O"}} {
		t.Run(strings.Join(mode, " "), func(t *testing.T) {
			remote := filepath.Join(there, "blob"+strings.Join(mode, ""))
			back := filepath.Join(here, "back"+strings.Join(mode, ""))
			start := time.Now()
			b.must(b.tool(mode[0], append(mode[1:], filepath.Join(here, "blob"), root+":"+remote)...))
			b.must(b.tool(mode[0], append(mode[1:], root+":"+remote, back)...))
			t.Logf("64 MiB up and down in %v", time.Since(start))
			if digest(t, remote) != sum || digest(t, back) != sum {
				t.Error("bytes differ")
			}
		})
	}
	t.Run("sftp", func(t *testing.T) {
		remote, back := filepath.Join(there, "s"), filepath.Join(here, "s")
		cmd := b.tool("sftp", "-b", "-", root)
		cmd.Stdin = strings.NewReader("put " + filepath.Join(here, "blob") + " " + remote + "\nget " + remote + " " + back + "\nrm " + remote + "\n")
		b.must(cmd)
		if digest(t, back) != sum {
			t.Error("bytes differ")
		}
		if _, err := os.Stat(remote); err == nil {
			t.Error("rm left the file")
		}
	})
}

func TestLegacyScpTree(t *testing.T) {
	b := newBench(t, nil)
	here, there := t.TempDir(), t.TempDir()
	tree := filepath.Join(here, "tree")
	old := time.Unix(1_500_000_000, 0)
	for name, mode := range map[string]os.FileMode{"a b.txt": 0o640, "sub/deep/run": 0o755, "sub/empty": 0o600} {
		path := filepath.Join(tree, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		data := []byte(name)
		if strings.HasSuffix(name, "empty") {
			data = nil
		}
		if err := os.WriteFile(path, data, mode); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, old, old); err != nil {
			t.Fatal(err)
		}
	}
	b.must(b.tool("scp", "-O", "-r", "-p", tree, root+":"+there))
	back := t.TempDir()
	b.must(b.tool("scp", "-O", "-r", "-p", root+":"+filepath.Join(there, "tr*"), back))
	for _, base := range []string{there, back} {
		info, err := os.Stat(filepath.Join(base, "tree/sub/deep/run"))
		if err != nil || info.Mode() != 0o755 || !info.ModTime().Equal(old) {
			t.Errorf("%s: %v %v", base, info, err)
		}
		if data, err := os.ReadFile(filepath.Join(base, "tree/a b.txt")); string(data) != "a b.txt" || err != nil {
			t.Errorf("%q %v", data, err)
		}
	}
	for _, c := range [][]string{
		{"-O", tree, root + ":" + there},                                  // a directory without -r
		{"-O", root + ":" + there + "/nothing", back},                     // no such file
		{"-O", filepath.Join(tree, "a b.txt"), root + ":/proc/no/such/x"}, // no such place
	} {
		if _, errOut, code := b.run(b.tool("scp", c...)); code == 0 {
			t.Errorf("scp %v succeeded: %s", c, errOut)
		}
	}
}

// echoServer answers each connection with what it got, in capitals, after its end of input.
func echoServer(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer conn.Close()
				data, _ := io.ReadAll(conn)
				_, _ = conn.Write(bytes.ToUpper(data))
			}()
		}
	}()
	return l.Addr().String()
}

func TestLocalForward(t *testing.T) {
	b := newBench(t, nil)
	target := echoServer(t)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	entry := l.Addr().String()
	l.Close()
	cmd := b.tool("ssh", "-N", "-L", entry+":"+target, "-o", "ExitOnForwardFailure=yes", root)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _ = cmd.Process.Signal(syscall.SIGTERM); _ = cmd.Wait() }()
	var conn net.Conn
	eventually(t, "forwarded port", func() bool { conn, err = net.Dial("tcp", entry); return err == nil })
	defer conn.Close()
	big := strings.Repeat("forwarded ", 300_000)
	go func() { _, _ = io.WriteString(conn, big); _ = conn.(*net.TCPConn).CloseWrite() }()
	_ = conn.SetReadDeadline(time.Now().Add(limit))
	got, err := io.ReadAll(conn)
	if err != nil || string(got) != strings.ToUpper(big) {
		t.Errorf("%d bytes back of %d, %v", len(got), len(big), err)
	}
}

func TestStdioForward(t *testing.T) {
	b := newBench(t, nil)
	cmd := b.tool("ssh", "-W", echoServer(t), root)
	cmd.Stdin = strings.NewReader("through")
	if got := b.must(cmd); got != "THROUGH" {
		t.Errorf("got %q", got)
	}
	_, errOut, code := b.run(b.tool("ssh", "-W", "127.0.0.1:1", root))
	if code == 0 || !strings.Contains(errOut, "refused") {
		t.Errorf("a closed port: status %d, %q", code, errOut)
	}
}

// The plain command of the README, with only the places of the files changed.
func TestPlainCommand(t *testing.T) {
	b := newBench(t, nil)
	cmd := b.tool("ssh", root, "echo it works")
	cmd.Args = append([]string{"ssh"}, "-F", "/dev/null", "-o", "UserKnownHostsFile="+string(b.knownHosts()),
		"-i", filepath.Join(b.dir, "id_ed25519"), "-p", strconv.Itoa(b.port), root, "echo it works")
	if got := b.must(cmd); got != "it works\n" {
		t.Errorf("got %q", got)
	}
}
