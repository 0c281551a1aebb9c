package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"syscall"
	"testing"
	"time"
)

func TestSplitWords(t *testing.T) {
	for _, c := range []struct {
		line string
		want []string
	}{
		{"scp -t dir", []string{"scp", "-t", "dir"}},
		{`scp -f 'a b' "c\"d" e\ f ''`, []string{"scp", "-f", "a b", `c"d`, "e f", ""}},
		{"a a#b !c", []string{"a", "a#b", "!c"}}, {"a #b", nil},
		{`a "b\n"`, []string{"a", `b\n`}},
		{"  ", nil},
		{"a;b", nil}, {"a | b", nil}, {"a > b", nil}, {"$x", nil}, {"`x`", nil}, {`"$x"`, nil},
		{"'open", nil}, {`"open`, nil}, {`end\`, nil}, {"a\nb", nil}, {"a\x00b", nil},
	} {
		words, err := splitWords(c.line)
		if c.want == nil {
			if err == nil && len(words) > 0 {
				t.Errorf("%q is taken: %v", c.line, words)
			}
			if err != nil && !errors.Is(err, errNotPlain) {
				t.Errorf("%q: %v", c.line, err)
			}
			continue
		}
		if got := texts(words); err != nil || !reflect.DeepEqual(got, c.want) {
			t.Errorf("%q: %q %v", c.line, got, err)
		}
	}
}

func TestExpand(t *testing.T) {
	dir := t.TempDir()
	for _, n := range []string{"a1", "a2", "b*"} {
		if err := os.WriteFile(filepath.Join(dir, n), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for line, want := range map[string][]string{
		dir + "/a*":   {dir + "/a1", dir + "/a2"},
		dir + `/b\*`:  {dir + "/b*"},
		dir + "/'a*'": {dir + "/a*"},
		dir + "/z*":   {dir + "/z*"},
		"~/a?":        {dir + "/a1", dir + "/a2"},
		"'~/a1'":      {"~/a1"},
		"~":           {dir},
	} {
		words, err := splitWords(line)
		if err != nil {
			t.Fatal(err)
		}
		if got := expand(words, dir); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %q", line, got)
		}
	}
}

func TestIsSCP(t *testing.T) {
	for line, want := range map[string]bool{
		"scp -t x": true, "scp -r -p -f x": true, "scp -rt x": true, "scp -v -d -t -- x": true,
		"scp a b:c": false, "scp": false, "scp -r a host:": false, "/usr/bin/scp -t x": false, "echo scp -t": false,
	} {
		words, err := splitWords(line)
		if err != nil || isSCP(words) != want {
			t.Errorf("%q: %v %v", line, isSCP(words), err)
		}
	}
}

func FuzzSplitWords(f *testing.F) {
	for _, s := range []string{"scp -t 'a b'", `x "y\"z" \ w`, "a;b", "~/x*", "'", "'\x00'", "\\\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, line string) {
		words, err := splitWords(line)
		if err != nil {
			return
		}
		for _, w := range words {
			if strings.Contains(w.text, "\x00") {
				t.Errorf("%q", w.text)
			}
		}
	})
}

func FuzzPasswd(f *testing.F) {
	f.Add([]byte("root:x:0:0:root:/root:/bin/bash\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if who, ok := passwdEntry(bytes.NewReader(data), 0); ok && (who.name == "" || strings.ContainsAny(who.shell+who.home, ":\n")) {
			t.Errorf("%+v", who)
		}
	})
}

// The helper as the first process of a pid namespace reaps orphans and ends on SIGTERM.
func TestIdle(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("a pid namespace needs root")
	}
	bin := filepath.Join(t.TempDir(), "guest")
	build := exec.Command("go", "build", "-o", bin, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	// The shell becomes idle after it left a child behind: idle inherits it, as
	// pid 1 inherits orphans, and must reap it when it ends.
	cmd := exec.Command("/bin/sh", "-c", "sleep 0.2 & exec "+bin+" idle -grace 10s")
	cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWPID}
	if err := cmd.Start(); err != nil {
		t.Skipf("no pid namespace here: %v", err)
	}
	children := filepath.Join("/proc", itoa(cmd.Process.Pid), "task", itoa(cmd.Process.Pid), "children")
	comm := filepath.Join("/proc", itoa(cmd.Process.Pid), "comm")
	wait := func(what string, cond func() bool) {
		t.Helper()
		for end := time.Now().Add(30 * time.Second); !cond(); time.Sleep(10 * time.Millisecond) {
			if time.Now().After(end) {
				_ = cmd.Process.Kill()
				t.Fatalf("never came: %s", what)
			}
		}
	}
	wait("idle", func() bool { name, _ := os.ReadFile(comm); return strings.TrimSpace(string(name)) == "guest" })
	wait("reaped", func() bool { list, err := os.ReadFile(children); return err == nil && len(list) == 0 })
	// The signal may come before idle listens: then the kernel drops it for a pid 1.
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for end := time.After(30 * time.Second); ; {
		_ = cmd.Process.Signal(syscall.SIGTERM)
		select {
		case err := <-ended:
			if err != nil {
				t.Errorf("idle ended with %v", err)
			}
			return
		case <-time.After(50 * time.Millisecond):
		case <-end:
			_ = cmd.Process.Kill()
			t.Fatal("idle does not end on SIGTERM")
		}
	}
}
