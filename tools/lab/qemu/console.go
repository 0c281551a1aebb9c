package qemu

import (
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"sync"
	"unicode"
)

// Limits on what is kept of a console, whose bytes a hostile guest chooses.
const (
	maxLine    = 1024     // bytes of one line; the rest of it is dropped
	maxLines   = 20_000   // lines in memory; the oldest half goes when it is full
	maxLog     = 64 << 20 // bytes in the log file
	tailLines  = 40       // lines shown in an error
	truncation = " [cut]"
)

// Reasons for which waiting for a console line ends in vain, beside the context's own.
var (
	ErrExited   = errors.New("the machine ended")
	ErrPanicked = errors.New("the guest's kernel panicked")
	ErrPattern  = errors.New("bad pattern")
)

// guestDead matches what no console line that is waited for can follow.
var guestDead = regexp.MustCompile(`Kernel panic - not syncing`)

// ExpectError says what was waited for in vain, why it did not come, and what the console showed last.
type ExpectError struct {
	Machine, Pattern string
	Cause            error
	Tail             []string
	Log              string // path of the whole console log
}

func (e *ExpectError) Error() string {
	return fmt.Sprintf("%s: waiting for %q on the console: %v; whole log in %s; last %d lines:\n    %s",
		e.Machine, e.Pattern, e.Cause, e.Log, len(e.Tail), strings.Join(e.Tail, "\n    "))
}

func (e *ExpectError) Unwrap() error { return e.Cause }

// console turns the bytes of a serial line into clean lines: no escape codes, no control or invisible characters,
// bounded. It is an io.Writer and never fails, because a guest's output must not stop its machine.
type console struct {
	log io.Writer

	mu      sync.Mutex
	lines   []string
	dropped int // lines no longer in lines
	changed chan struct{}
	closed  bool
	logged  int

	state escape
	line  []byte
	cut   bool
	sawCR bool
}

// escape is where in a terminal escape sequence the input is (ECMA-48).
type escape int

const (
	ground  escape = iota
	escaped        // after ESC
	csi            // after ESC [: parameters, up to a final byte 0x40-0x7e
	str            // after ESC ] and its kin: a string, up to BEL or ESC \
)

func newConsole(log io.Writer) *console { return &console{log: log, changed: make(chan struct{})} }

func (c *console) Write(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, b := range p {
		c.put(b)
	}
	return len(p), nil
}

// Close ends the console: a line begun is taken as it is, and nothing more will come.
func (c *console) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closed {
		return nil
	}
	if len(c.line) > 0 {
		c.endLine()
	}
	c.closed = true
	close(c.changed)
	return nil
}

func (c *console) put(b byte) {
	// A newline ends any sequence: one that never ends must not swallow the rest of the console.
	if b == '\n' {
		c.state = ground
		c.endLine()
		return
	}
	switch c.state {
	case escaped:
		c.state = afterEscape(b)
	case csi:
		if b >= 0x40 && b <= 0x7e {
			c.state = ground
		} else if b == 0x1b {
			c.state = escaped
		}
	case str:
		if b == 0x07 {
			c.state = ground
		} else if b == 0x1b {
			c.state = escaped
		}
	default:
		c.putText(b)
	}
}

func afterEscape(b byte) escape {
	switch {
	case b == '[':
		return csi
	case b == ']' || b == 'P' || b == 'X' || b == '^' || b == '_':
		return str
	case b == 0x1b || b >= 0x20 && b <= 0x2f:
		return escaped // intermediate bytes: more to come
	}
	return ground
}

func (c *console) putText(b byte) {
	switch {
	case b == 0x1b:
		c.state = escaped
		return
	case b == '\r':
		c.sawCR = true
		return
	case b == '\t':
		b = ' '
	case b < 0x20 || b == 0x7f:
		return
	}
	// Text after a lone carriage return writes over the line: what stood there is a line of its own.
	if c.sawCR && len(c.line) > 0 {
		c.endLine()
	}
	c.sawCR = false
	if len(c.line) >= maxLine {
		c.cut = true
		return
	}
	c.line = append(c.line, b)
}

func (c *console) endLine() {
	text := strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '?'
	}, strings.ToValidUTF8(string(c.line), "?"))
	if c.cut {
		text += truncation
	}
	c.line, c.cut, c.sawCR = c.line[:0], false, false
	if len(c.lines) >= maxLines {
		c.lines = append([]string(nil), c.lines[maxLines/2:]...)
		c.dropped += maxLines / 2
	}
	c.lines = append(c.lines, text)
	if c.logged < maxLog {
		n, _ := io.WriteString(c.log, text+"\n") // a full disk must not stop the machine
		c.logged += n
	}
	close(c.changed)
	c.changed = make(chan struct{})
}

// mark is the number of lines so far.
func (c *console) mark() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.dropped + len(c.lines)
}

// since gives the lines from number mark on that are still in memory.
func (c *console) since(mark int) []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return append([]string(nil), c.lines[c.index(mark):]...)
}

func (c *console) index(mark int) int { return min(max(mark-c.dropped, 0), len(c.lines)) }

// expect waits for a whole line that matches, among the lines from number mark on.
func (c *console) expect(ctx context.Context, mark int, re *regexp.Regexp) (string, error) {
	for {
		c.mu.Lock()
		i := c.index(mark)
		for ; i < len(c.lines); i++ {
			if re.MatchString(c.lines[i]) {
				line := c.lines[i]
				c.mu.Unlock()
				return line, nil
			}
			if guestDead.MatchString(c.lines[i]) {
				c.mu.Unlock()
				return "", ErrPanicked
			}
		}
		mark = c.dropped + i
		closed, changed := c.closed, c.changed
		c.mu.Unlock()
		if closed {
			return "", ErrExited
		}
		select {
		case <-ctx.Done():
			return "", ctx.Err()
		case <-changed:
		}
	}
}

func (c *console) tail() []string {
	lines := c.since(0)
	return lines[max(len(lines)-tailLines, 0):]
}
