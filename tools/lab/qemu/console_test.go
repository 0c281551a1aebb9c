package qemu

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"
)

func TestConsoleCleans(t *testing.T) {
	for name, tc := range map[string]struct {
		in   string
		want []string
	}{
		"plain":                      {"a\nb\n", []string{"a", "b"}},
		"carriage returns":           {"a\r\nb\r\r\n\r\n", []string{"a", "b", ""}},
		"overwritten line":           {"50%\r99%\r\n", []string{"50%", "99%"}},
		"line without end":           {"a\nb", []string{"a", "b"}},
		"colours":                    {"\x1b[1;31mred\x1b[0m.\n", []string{"red."}},
		"clear screen and move":      {"\x1b[2J\x1b[01;01Hx\x1b=\x1b(By\n", []string{"xy"}},
		"title":                      {"\x1b]0;rm -rf\x07a\x1b]2;x\x1b\\b\n", []string{"ab"}},
		"endless string":             {"\x1b]0;never ends\nsosna: healthy\n", []string{"", "sosna: healthy"}},
		"endless parameters":         {"\x1b[" + strings.Repeat("1;", 5000) + "\nok\n", []string{"", "ok"}},
		"escape in sequence":         {"\x1b[3\x1b[4mx\n", []string{"x"}},
		"controls":                   {"a\x00\x08\x07\x7fb\tc\n", []string{"ab c"}},
		"not UTF-8":                  {"a\xff\xfeb\n", []string{"a?b"}},
		"C1 and direction override":  {"a\u009b31mb\u202ec\n", []string{"a?31mb?c"}},
		"long line":                  {strings.Repeat("x", maxLine+5) + "\nok\n", []string{strings.Repeat("x", maxLine) + truncation, "ok"}},
		"letters of other languages": {"сосна ☃\n", []string{"сосна ☃"}},
	} {
		t.Run(name, func(t *testing.T) {
			for _, chunk := range []int{1, 7, 1 << 20} {
				var log bytes.Buffer
				c := newConsole(&log)
				for b := range slices.Chunk([]byte(tc.in), chunk) {
					c.Write(b)
				}
				c.Close()
				if got := c.since(0); !slices.Equal(got, tc.want) {
					t.Errorf("chunks of %d: got %q, want %q", chunk, got, tc.want)
				}
				if log.String() != strings.Join(tc.want, "\n")+"\n" {
					t.Errorf("log %q", log.String())
				}
			}
		})
	}
}

func expectNow(c *console, mark int, pattern string) (string, error) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	return c.expect(ctx, mark, regexp.MustCompile(pattern))
}

func TestExpect(t *testing.T) {
	c := newConsole(&bytes.Buffer{})
	fmt.Fprint(c, "one\nsosna: healthy role=worker\nthree\nsosna: heal")
	if line, err := expectNow(c, 0, "healthy"); err != nil || line != "sosna: healthy role=worker" {
		t.Fatal(line, err)
	}
	if line, err := expectNow(c, 0, "healthy"); err != nil || line == "" {
		t.Fatal("a second wait for the same line:", line, err)
	}
	for name, tc := range map[string]struct {
		mark    int
		pattern string
	}{"absent": {0, "sick"}, "before the mark": {2, "healthy"}, "unfinished line": {2, "heal"}} {
		if line, err := expectNow(c, tc.mark, tc.pattern); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %q, %v", name, line, err)
		}
	}
	fmt.Fprint(c, "thy 2\n")
	if line, err := expectNow(c, 2, "healthy"); err != nil || line != "sosna: healthy 2" {
		t.Fatal(line, err)
	}
}

func TestExpectWaits(t *testing.T) {
	c := newConsole(&bytes.Buffer{})
	got := make(chan string)
	for range 3 {
		go func() {
			ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
			defer cancel()
			line, err := c.expect(ctx, 0, regexp.MustCompile("^last$"))
			got <- fmt.Sprint(line, err)
		}()
	}
	for i := range 100 {
		fmt.Fprintf(c, "line %d\n", i)
	}
	fmt.Fprint(c, "last\n")
	for range 3 {
		if g := <-got; g != "last<nil>" {
			t.Fatal(g)
		}
	}
}

func TestExpectEndsEarly(t *testing.T) {
	c := newConsole(&bytes.Buffer{})
	fmt.Fprint(c, "[ 1.0] Kernel panic - not syncing: no init\n")
	if _, err := c.expect(t.Context(), 0, regexp.MustCompile("healthy")); !errors.Is(err, ErrPanicked) {
		t.Fatal(err)
	}
	if line, err := c.expect(t.Context(), 0, regexp.MustCompile("panic")); err != nil {
		t.Fatal("a test may wait for a panic:", line, err)
	}
	c = newConsole(&bytes.Buffer{})
	done := make(chan error)
	go func() {
		_, err := c.expect(context.Background(), 0, regexp.MustCompile("healthy"))
		done <- err
	}()
	c.Close()
	if err := <-done; !errors.Is(err, ErrExited) {
		t.Fatal(err)
	}
}

func TestExpectError(t *testing.T) {
	c := newConsole(&bytes.Buffer{})
	for i := range 100 {
		fmt.Fprintf(c, "line %d\n", i)
	}
	c.Close()
	vm := &VM{name: "w1", logPath: "/lab/w1.console.log", console: c}
	_, err := vm.Expect(t.Context(), "healthy")
	var e *ExpectError
	if !errors.As(err, &e) || len(e.Tail) != tailLines || e.Tail[tailLines-1] != "line 99" {
		t.Fatalf("%#v", err)
	}
	for _, want := range []string{"w1", "healthy", "line 60", "/lab/w1.console.log", ErrExited.Error()} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("no %q in %v", want, err)
		}
	}
	if strings.Contains(err.Error(), "line 59\n") {
		t.Error("more than the last lines")
	}
	if _, err := vm.Expect(t.Context(), "("); !errors.Is(err, ErrPattern) {
		t.Error(err)
	}
}

func TestConsoleBounded(t *testing.T) {
	c := newConsole(&bytes.Buffer{})
	mark := 0
	for i := range 3 * maxLines {
		fmt.Fprintf(c, "%d\n", i)
		if i == 2*maxLines {
			mark = c.mark()
		}
	}
	if n := len(c.since(0)); n > maxLines || n < maxLines/2 {
		t.Fatal(n, "lines kept")
	}
	if after := c.since(mark); after[0] != fmt.Sprint(2*maxLines+1) {
		t.Fatal(after[0])
	}
	if c.mark() != 3*maxLines {
		t.Fatal(c.mark())
	}
}

func FuzzConsole(f *testing.F) {
	for _, s := range []string{"a\r\n", "\x1b[31mx\x1b[0m\n", "\x1b]0;t\x07", "\xff\n", "\x1bPx\x1b\\"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		var log bytes.Buffer
		c := newConsole(&log)
		if n, err := c.Write(in); n != len(in) || err != nil {
			t.Fatal(n, err)
		}
		c.Write([]byte("\nsosna: marker\n"))
		c.Close()
		lines := c.since(0)
		if len(lines) == 0 || lines[len(lines)-1] != "sosna: marker" {
			t.Fatal("the marker was swallowed")
		}
		for _, l := range lines {
			if len(l) > 3*maxLine+len(truncation) || !utf8.ValidString(l) || strings.ContainsFunc(l, func(r rune) bool { return !unicode.IsPrint(r) }) {
				t.Fatalf("not clean: %q", l)
			}
		}
	})
}
