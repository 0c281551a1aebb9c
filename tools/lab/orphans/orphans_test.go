package orphans

import (
	"os/exec"
	"syscall"
	"testing"
)

// What a program of the lab leaves running, detached in a session of its own, is found and ended.
func TestOrphansEnd(t *testing.T) {
	if err := Adopt(); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("/bin/sh", "-c", "sleep 300 >/dev/null 2>&1 & (sleep 301 >/dev/null 2>&1 &) ; exit 0")
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := cmd.Run(); err != nil {
		t.Fatal(err)
	}
	left, err := children()
	if err != nil || len(left) != 2 {
		t.Fatalf("children %v (%v), want the two that sleep", left, err)
	}
	var said []string
	say := func(format string, args ...any) { said = append(said, format) }
	if err := End(say); err != nil || len(said) != 2 {
		t.Fatalf("%v; said %d lines", err, len(said))
	}
	if left, err := children(); err != nil || len(left) != 0 {
		t.Fatalf("still there: %v (%v)", left, err)
	}
	if err := End(say); err != nil {
		t.Fatalf("with nothing to end: %v", err)
	}
}
