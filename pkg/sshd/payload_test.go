package sshd

import (
	"strings"
	"testing"

	"golang.org/x/crypto/ssh"
)

func TestEnvAllowList(t *testing.T) {
	for _, c := range []struct {
		name, value string
		ok, bad     bool
	}{
		{"LANG", "C.UTF-8", true, false},
		{"LC_ALL", "", true, false},
		{"TERM", "xterm", true, false},
		{"LANGUAGE", "de", false, false},
		{"PATH", "/tmp", false, false},
		{"LC_a", "x", false, false},
		{"LC_A=B", "x", false, false},
		{"", "x", false, false},
		{"LANG", "a\nb", false, true},
		{"LANG", strings.Repeat("x", 257), false, true},
	} {
		entry, ok, err := decodeEnv(ssh.Marshal(struct{ K, V string }{c.name, c.value}))
		if ok != c.ok || (err != nil) != c.bad || (ok && entry != c.name+"="+c.value) {
			t.Errorf("%q=%q: %q %v %v", c.name, c.value, entry, ok, err)
		}
	}
}

func TestWindowIsClamped(t *testing.T) {
	size, err := decodeWindow(ssh.Marshal(struct{ A, B, C, D uint32 }{1 << 31, 7, 0, 0}))
	if err != nil || size.Cols != 65535 || size.Rows != 7 {
		t.Errorf("%v %v", size, err)
	}
	if _, err := decodeWindow(make([]byte, 15)); err == nil {
		t.Error("short payload taken")
	}
	if _, err := decodeWindow(make([]byte, 17)); err == nil {
		t.Error("long payload taken")
	}
}

func fuzzSeeds(f *testing.F) {
	for _, v := range []any{
		struct{ A, B string }{"LANG", "C"},
		struct{ A string }{"ls -l"},
		struct{ A, B, C, D uint32 }{80, 24, 0, 0},
		struct {
			T          string
			A, B, C, D uint32
			M          string
		}{"xterm", 80, 24, 0, 0, "\x00"},
		struct {
			H string
			P uint32
			O string
			Q uint32
		}{"localhost", 80, "127.0.0.1", 1},
	} {
		f.Add(ssh.Marshal(v))
	}
}

// FuzzPayloads gives every decoder of request payloads the same bytes, and holds
// what each promises about what it lets through.
func FuzzPayloads(f *testing.F) {
	fuzzSeeds(f)
	f.Fuzz(func(t *testing.T, payload []byte) {
		if term, _, err := decodePTY(payload); err == nil && (len(term) > maxTerm || strings.ContainsAny(term, "= /\n\x00")) {
			t.Errorf("terminal %q", term)
		}
		if entry, ok, err := decodeEnv(payload); err == nil && ok {
			name, value, _ := strings.Cut(entry, "=")
			if (name != "LANG" && name != "TERM" && !strings.HasPrefix(name, "LC_")) || strings.ContainsAny(value, "\x00\n\x1b") {
				t.Errorf("variable %q", entry)
			}
		}
		if line, err := decodeCommand(payload); err == nil && (len(line) > maxCommand || strings.Contains(line, "\x00")) {
			t.Errorf("command of %d bytes", len(line))
		}
		if sig, err := decodeSignal(payload); err == nil {
			if _, ok := signalName(sig); !ok {
				t.Errorf("signal %d", sig)
			}
		}
		if host, port, err := decodeDirectTCPIP(payload); err == nil && (port == 0 || host == "" || host[0] == '-' || strings.ContainsAny(host, " /\n\x00")) {
			t.Errorf("target %q %d", host, port)
		}
		_, _ = decodeWindow(payload)
		_, _ = decodeSubsystem(payload)
	})
}

func FuzzComplaint(f *testing.F) {
	f.Add("dial tcp: refused\n")
	f.Fuzz(func(t *testing.T, text string) {
		b := &headBuffer{limit: 512}
		_, _ = b.Write([]byte(text))
		if line := b.line(); line == "" || len(line) > 512 || strings.ContainsAny(line, "\x1b\n\r\x00") {
			t.Errorf("%q", line)
		}
	})
}
