package main

import (
	"bytes"
	"encoding/binary"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for path, content := range files {
		at := filepath.Join(root, path)
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(at, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// TestStuckConsole: a serial port that takes nothing must not hold up the others, nor the speaker.
func TestStuckConsole(t *testing.T) {
	stuck, never := io.Pipe()
	defer stuck.Close()
	good := &lockedBuffer{}
	c := &consoles{}
	c.replace([]io.Writer{never, good})
	for range 10 * consoleQueue {
		c.printf("line")
	}
	for limit := time.Now().Add(20 * time.Second); ; time.Sleep(time.Millisecond) {
		c.printf("end")
		if strings.Contains(good.String(), "end\r\n") {
			return
		}
		if time.Now().After(limit) {
			t.Fatal("the good console never got its lines")
		}
	}
}

func TestOneLine(t *testing.T) {
	for in, want := range map[string]string{
		"plain": "plain", "a\x1b[2Jb": "a?[2Jb", "a\nb\r": "a?b?", "t\tt": "t t", "é ✓": "é ✓", "\x9b2J": "?2J", "\u009b": "?",
	} {
		if got := oneLine(in); got != want {
			t.Errorf("%q: got %q", in, got)
		}
	}
	if got := oneLine(strings.Repeat("x", 10000)); len(got) > maxLine+3 {
		t.Errorf("%d bytes", len(got))
	}
}

func TestEachLine(t *testing.T) {
	var got []string
	eachLine(strings.NewReader("a\n\n"+strings.Repeat("x", 3*maxLine)+"\nb\nlast"), func(l string) { got = append(got, l) })
	if len(got) != 5 || got[0] != "a" || got[1] != "" || len(got[2]) != maxLine || got[3] != "b" || got[4] != "last" {
		t.Errorf("%d lines: %.40q", len(got), got)
	}
}

func TestMountPoints(t *testing.T) {
	got := mountPoints("1 0 0:1 / / rw - rootfs rootfs rw\n22 1 253:0 / /var/a\\040b rw,noatime - ext4 /dev/vda rw\nshort line\n")
	if !slices.Equal(got, []string{"/", "/var/a b"}) {
		t.Errorf("%q", got)
	}
}

func TestPowerInputs(t *testing.T) {
	sys := tree(t, map[string]string{
		"class/input/event0/device/capabilities/key": "10000000000000 0\n",
		"class/input/event1/device/capabilities/key": "402000000 3803078f800d001 feffffdfffefffff fffffffffffffffe\n",
		"class/input/event2/device/capabilities/key": "0\n",
		"class/input/event3/device/capabilities/key": "no number\n",
		"class/input/mouse0/device/capabilities/key": "10000000000000 0\n",
	})
	got, err := powerInputs(sys)
	if err != nil || !slices.Equal(got, []string{"event0", "event1"}) {
		t.Errorf("%v, %v", got, err)
	}
}

func inputEvent(kind, code uint16, value uint32) []byte {
	e := make([]byte, inputEventSize)
	binary.NativeEndian.PutUint16(e[16:], kind)
	binary.NativeEndian.PutUint16(e[18:], code)
	binary.NativeEndian.PutUint32(e[20:], value)
	return e
}

func TestAwaitPowerKey(t *testing.T) {
	press, release := inputEvent(evKey, keyPower, 1), inputEvent(evKey, keyPower, 0)
	other, sync := inputEvent(evKey, 30, 1), inputEvent(0, 0, 0)
	for name, c := range map[string]struct {
		in   [][]byte
		want bool
	}{
		"pressed": {[][]byte{other, sync, press}, true}, "only released": {[][]byte{release}, false},
		"another key": {[][]byte{other}, false}, "gone": {nil, false}, "cut off": {[][]byte{press[:20]}, false},
	} {
		if got := awaitPowerKey(bytes.NewReader(slices.Concat(c.in...))); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestOthersRun(t *testing.T) {
	proc := t.TempDir()
	link := func(pid string) {
		if err := os.MkdirAll(filepath.Join(proc, pid), 0o755); err != nil {
			t.Fatal(err)
		}
		if pid != "2" { // a kernel thread has no executable
			if err := os.Symlink("/init", filepath.Join(proc, pid, "exe")); err != nil {
				t.Fatal(err)
			}
		}
	}
	link("1")
	link("2")
	if othersRun(proc) {
		t.Error("init and the kernel are not others")
	}
	link("77")
	if !othersRun(proc) {
		t.Error("77 runs")
	}
}

func TestBuiltAt(t *testing.T) {
	for _, c := range []struct {
		flag, version string
		want          int64
	}{
		{"1700000000", "", 1700000000}, {"", "1.2.3 1700000001\n", 1700000001}, {"5", "1.2.3 7", 5},
		{"", "0.1.0-dev\n", 0}, {"", "", 0}, {"x", "1 2", 0}, {"-4", "", 0}, {"", "v 99999999999999999", 0},
	} {
		got, ok := builtAt(c.flag, c.version)
		if ok != (c.want != 0) || ok && got.Unix() != c.want {
			t.Errorf("%+v: %v, %v", c, got, ok)
		}
	}
}

func TestApplySysctls(t *testing.T) {
	root := tree(t, map[string]string{"a/b": "0"})
	if err := applySysctls(root, []setting{{"a/b", "1"}, {"not/there", "1"}}); err != nil {
		t.Error(err)
	}
	if b, _ := os.ReadFile(filepath.Join(root, "a/b")); string(b) != "1" {
		t.Errorf("%q", b)
	}
	if err := applySysctls(root, []setting{{"a", "1"}}); err == nil {
		t.Error("writing to a directory gave no error")
	}
}

func TestReadList(t *testing.T) {
	root := tree(t, map[string]string{"m": "# comment\noverlay\n\n  veth # why\n"})
	if got, err := readList(filepath.Join(root, "m")); err != nil || !slices.Equal(got, []string{"overlay", "veth"}) {
		t.Errorf("%q, %v", got, err)
	}
	if got, err := readList(filepath.Join(root, "none")); got != nil || err != nil {
		t.Errorf("%q, %v", got, err)
	}
}

func TestReadBounded(t *testing.T) {
	root := tree(t, map[string]string{"empty": "", "ten": "0123456789"})
	if b, err := readBounded(root+"/empty", 5); err != nil || b == nil || len(b) != 0 {
		t.Errorf("empty: %v, %v", b, err)
	}
	if b, err := readBounded(root+"/ten", 5); err != nil || string(b) != "01234" {
		t.Errorf("ten: %q, %v", b, err)
	}
	if _, err := readBounded(root, 5); err == nil {
		t.Error("a directory was read")
	}
}
