package netns

import (
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

const inner = "SOSNA_TEST_INNER"

// TestMain is the program that Enter runs again; inner says what it is to do there.
func TestMain(m *testing.M) {
	what := os.Getenv(inner)
	if what == "" {
		os.Exit(m.Run())
	}
	if err := Enter(); err != nil {
		fmt.Println("refused:", err)
		os.Exit(3)
	}
	os.Exit(inside(what))
}

func inside(what string) int {
	switch what {
	case "links":
		links, err := net.Interfaces()
		for _, l := range links {
			if l.Flags&net.FlagUp != 0 {
				fmt.Println("up:", l.Name)
			}
		}
		l, lerr := net.Listen("tcp", "127.0.0.1:0")
		c, cerr := net.Dial("tcp", l.Addr().String())
		if err := errors.Join(err, lerr, cerr); err != nil {
			fmt.Println(err)
			return 1
		}
		c.Close()
		_, err = net.DialTimeout("udp", "192.0.2.1:9", time.Second)
		fmt.Println("outside:", errors.Is(err, syscall.ENETUNREACH))
	case "status":
		return 42
	case "wait":
		fmt.Println("waiting")
		time.Sleep(time.Minute) // until the signal
	}
	return 0
}

// again runs this test program as a program that enters; attr may change how.
func again(t *testing.T, what string, env ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(append(os.Environ(), inner+"="+what), env...)
	return cmd
}

func shut(t *testing.T, out string) {
	t.Helper()
	if strings.Contains(out, "refused: "+ErrNotShut.Error()) && strings.Contains(out, "operation not permitted") {
		t.Skipf("this system lets this user make no namespaces: %s", out)
	}
}

func TestOnlyTheLoopbackIsThere(t *testing.T) {
	out, err := again(t, "links").CombinedOutput()
	shut(t, string(out))
	if err != nil || strings.Count(string(out), "up:") != 1 || !strings.Contains(string(out), "up: lo\n") ||
		!strings.Contains(string(out), "outside: true") {
		t.Fatalf("%v\n%s", err, out)
	}
}

func TestOrdinaryUser(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can become another user; the other tests ran as an ordinary user")
	}
	cmd := again(t, "links")
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	cmd.Dir = "/"
	// The test program lies in a folder that only root can enter.
	open := t.TempDir() + "/netns.test"
	b, err := os.ReadFile(os.Args[0])
	if err == nil {
		err = os.WriteFile(open, b, 0o755)
	}
	if err != nil {
		t.Fatal(err)
	}
	for dir := open; dir != "/tmp" && dir != "/"; dir = dir[:strings.LastIndex(dir, "/")] {
		_ = os.Chmod(dir, 0o755)
	}
	cmd.Path = open
	out, err := cmd.CombinedOutput()
	shut(t, string(out))
	if err != nil || !strings.Contains(string(out), "up: lo\n") || strings.Count(string(out), "up:") != 1 {
		t.Fatalf("%v\n%s", err, out)
	}
}

func TestExitStatusIsHandedOn(t *testing.T) {
	cmd := again(t, "status")
	out, _ := cmd.CombinedOutput()
	shut(t, string(out))
	if got := cmd.ProcessState.ExitCode(); got != 42 {
		t.Fatalf("exit status %d, want 42\n%s", got, out)
	}
}

func TestSignalIsHandedOnAndNothingStays(t *testing.T) {
	cmd := again(t, "wait")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	b := make([]byte, 200)
	n, _ := out.Read(b)
	shut(t, string(b[:n]))
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait()
	if got := cmd.ProcessState.ExitCode(); got != 128+int(syscall.SIGTERM) {
		t.Fatalf("exit status %d, want that of SIGTERM", got)
	}
}

// A mark set by hand must not open the door: the namespace of the host has cards.
func TestMarkAloneIsNotBelieved(t *testing.T) {
	links, err := net.Interfaces()
	if err != nil {
		t.Fatal(err)
	}
	up := 0
	for _, l := range links {
		if l.Flags&net.FlagUp != 0 && l.Name != "lo" {
			up++
		}
	}
	if up == 0 {
		t.Skip("this machine has no network card to find")
	}
	cmd := again(t, "links", mark+"=1")
	if out, _ := cmd.CombinedOutput(); cmd.ProcessState.ExitCode() != 3 {
		t.Fatalf("exit status %d, want a refusal\n%s", cmd.ProcessState.ExitCode(), out)
	}
}
