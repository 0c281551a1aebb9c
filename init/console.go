package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"golang.org/x/sys/unix"
)

const (
	maxLine      = 4096 // bytes; a longer line is cut
	consoleQueue = 512  // lines; a serial port at 115200 baud needs half a second for these
)

// consoles writes lines to every console of the machine. Each has its own queue and goroutine: a serial port that stands
// still (flow control, nobody listening) holds up neither PID 1 nor the other screens; what it cannot take is dropped.
type consoles struct {
	mu   sync.Mutex
	outs []*output
	kmsg *os.File
}

type output struct {
	w     io.Writer
	lines chan string
}

// newConsoles begins with what the kernel gave: /dev/console as standard output.
func newConsoles() *consoles {
	c := &consoles{}
	c.add(os.Stdout)
	return c
}

func (c *consoles) add(w io.Writer) {
	o := &output{w: w, lines: make(chan string, consoleQueue)}
	c.outs = append(c.outs, o)
	go func() {
		for l := range o.lines {
			if _, err := io.WriteString(o.w, l); err != nil {
				time.Sleep(10 * time.Millisecond) // a console that fails at once must not spin
			}
		}
	}()
}

// replace takes the consoles that the kernel names in place of the first one. Lines queued there are still written.
func (c *consoles) replace(ws []io.Writer) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, o := range c.outs {
		close(o.lines)
	}
	c.outs = nil
	for _, w := range ws {
		c.add(w)
	}
}

// printf says one line to the person, on every console.
func (c *consoles) printf(format string, args ...any) { c.line(fmt.Sprintf(format, args...)) }

func (c *consoles) line(text string) {
	text = oneLine(text) + "\r\n"
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, o := range c.outs {
		select {
		case o.lines <- text:

		default:

		}
	}
}

// kmsgf puts a line into the kernel's log, at "info": on the screen when the kernel was not told to be quiet.
func (c *consoles) kmsgf(format string, args ...any) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.kmsg != nil {
		fmt.Fprintf(c.kmsg, "<6>sosna: %s\n", oneLine(fmt.Sprintf(format, args...)))
	}
}

// drain waits until all queues are empty, at most limit.
func (c *consoles) drain(limit time.Duration) {
	for end := time.Now().Add(limit); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		left := 0
		c.mu.Lock()
		for _, o := range c.outs {
			left += len(o.lines)
		}
		c.mu.Unlock()
		if left == 0 {
			time.Sleep(50 * time.Millisecond) // the line in hand, at 115200 baud
			return
		}
	}
}

// oneLine makes text safe for a terminal: daemons log names and messages that came from strangers.
func oneLine(s string) string {
	if len(s) > maxLine {
		s = s[:maxLine] + "..."
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r == utf8.RuneError:
			return '?'
		}
		return r
	}, s)
}

// openConsoles finds the consoles of the kernel command line (console=, several) and the kernel's log.
func (m *machine) openConsoles() error {
	kmsg, err := os.OpenFile("/dev/kmsg", os.O_WRONLY, 0)
	if err == nil {
		m.console.mu.Lock()
		m.console.kmsg = kmsg
		m.console.mu.Unlock()
	}
	active, err := os.ReadFile("/sys/class/tty/console/active")
	if err != nil {
		return err
	}
	var ws []io.Writer
	for _, name := range strings.Fields(string(active)) {
		// tty0 is whichever virtual terminal is shown. O_NOCTTY: PID 1 wants no controlling terminal and no hang-ups.
		f, err := os.OpenFile(filepath.Join("/dev", filepath.Base(name)), os.O_WRONLY|unix.O_NOCTTY, 0)
		if err != nil {
			continue // named on the command line, but not in this machine
		}
		ws = append(ws, f)
	}
	if len(ws) > 0 {
		m.console.replace(ws)
	}
	return nil
}
