package rcp

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestParseRecord(t *testing.T) {
	for _, c := range []struct {
		line string
		ok   bool
	}{
		{"C0644 12 a file", true},
		{"C4755 9223372036854775807 x", true},
		{"D0755 0 dir", true},
		{"E", true},
		{"T1500000000 0 1500000001 999999", true},
		{"C0644 12 ", false},
		{"C0644 12 .", false},
		{"C0644 12 ..", false},
		{"C0644 12 a/b", false},
		{"D0755 0 ../x", false},
		{"C0644 -1 x", false},
		{"C0644 +1 x", false},
		{"C0644 9223372036854775808 x", false},
		{"C644 1 x", false},
		{"C0999 1 x", false},
		{"C0644 1", false},
		{"C0644 1 " + strings.Repeat("n", 256), false},
		{"Ex", false},
		{"T1 0 1", false},
		{"T1 1000000 1 0", false},
		{"X", false},
	} {
		if _, err := readRecord(bufio.NewReader(strings.NewReader(c.line + "\n"))); (err == nil) != c.ok {
			t.Errorf("%.40q: %v", c.line, err)
		} else if err != nil && !errors.Is(err, ErrProtocol) {
			t.Errorf("%.40q: error %v has no reason", c.line, err)
		}
	}
	for _, cut := range []string{"C0644 1 x", "C" + strings.Repeat("0", 5000)} {
		if _, err := readRecord(bufio.NewReader(strings.NewReader(cut))); !errors.Is(err, ErrProtocol) {
			t.Errorf("%.20q: %v", cut, err)
		}
	}
}

// What a hostile sender says never leads out of the target, and each fault ends with an error.
func TestHostileSender(t *testing.T) {
	for name, talk := range map[string]string{
		"dot dot":         "C0644 1 ../evil\nx\x00",
		"dir dot dot":     "D0755 0 ..\nC0644 1 evil\nx\x00E\n",
		"end at top":      "E\n",
		"data cut":        "C0644 100 f\nshort",
		"no record":       "hello\n",
		"fatal":           "\x02gone\n",
		"too deep":        strings.Repeat("D0755 0 d\n", maxDepth+2),
		"dir without end": "D0755 0 d\n",
	} {
		t.Run(name, func(t *testing.T) {
			outer := t.TempDir()
			target := filepath.Join(outer, "target")
			if err := os.Mkdir(target, 0o755); err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			if err := Receive(strings.NewReader(talk), &out, target, Options{Recursive: true}); err == nil {
				t.Error("taken")
			}
			if _, err := os.Stat(filepath.Join(outer, "evil")); err == nil {
				t.Error("a file outside of the target")
			}
		})
	}
	if err := Receive(strings.NewReader("D0755 0 d\n"), io.Discard, t.TempDir(), Options{}); !errors.Is(err, ErrProtocol) {
		t.Errorf("directory without -r: %v", err)
	}
	if err := Receive(strings.NewReader(""), io.Discard, "/no/such/dir", Options{TargetIsDir: true}); !errors.Is(err, ErrFiles) {
		t.Errorf("-d on nothing: %v", err)
	}
}

// Send and Receive understand each other; OpenSSH's scp is the other oracle (pkg/sshd).
func TestRoundTrip(t *testing.T) {
	from, to := t.TempDir(), t.TempDir()
	files := map[string]string{"tree/a": "", "tree/b/c": "data", "tree/b/d": strings.Repeat("long", 100_000)}
	for name, data := range files {
		path := filepath.Join(from, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o640); err != nil {
			t.Fatal(err)
		}
	}
	opt := Options{Recursive: true, Preserve: true}
	dataR, dataW := io.Pipe()
	replyR, replyW := io.Pipe()
	sent := make(chan error, 1)
	go func() {
		err := Send(replyR, dataW, []string{filepath.Join(from, "tree"), filepath.Join(from, "nothing")}, opt)
		dataW.Close()
		sent <- err
	}()
	if err := Receive(dataR, replyW, to, opt); !errors.Is(err, ErrFiles) {
		t.Errorf("receive: %v", err)
	}
	if err := <-sent; !errors.Is(err, ErrFiles) {
		t.Errorf("send of a missing file: %v", err)
	}
	for name, data := range files {
		got, err := os.ReadFile(filepath.Join(to, name))
		if string(got) != data || err != nil {
			t.Errorf("%s: %d bytes, %v", name, len(got), err)
		}
	}
}

func FuzzRecord(f *testing.F) {
	for _, s := range []string{"C0644 12 a\n", "D0755 0 d\n", "E\n", "T1 0 1 0\n", "\x01warn\n", "\x02"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		rec, err := readRecord(bufio.NewReader(bytes.NewReader(data)))
		if err != nil {
			return
		}
		if rec.size < 0 || strings.Contains(rec.name, "/") || rec.name == ".." || len(rec.name) > maxName || modeBits(rec.mode) > 0o7777 {
			t.Errorf("%+v", rec)
		}
	})
}

func FuzzReceive(f *testing.F) {
	f.Add([]byte("T1 0 1 0\nD0755 0 d\nC0644 3 f\nabc\x00E\nC4755 0 g\n\x00"))
	f.Add([]byte("C0644 1 ../x\nx\x00"))
	f.Fuzz(func(t *testing.T, talk []byte) {
		outer := t.TempDir()
		target := filepath.Join(outer, "target")
		if err := os.Mkdir(target, 0o755); err != nil {
			t.Fatal(err)
		}
		_ = Receive(bytes.NewReader(talk), io.Discard, target, Options{Recursive: true, Preserve: true})
		entries, err := os.ReadDir(outer)
		if err != nil || len(entries) != 1 {
			t.Errorf("%v %v", entries, err)
		}
		_ = filepath.WalkDir(target, func(path string, _ fs.DirEntry, err error) error {
			if err == nil {
				_ = os.Chmod(path, 0o700) // so that TempDir can be cleaned up
			}
			return nil
		})
	})
}
