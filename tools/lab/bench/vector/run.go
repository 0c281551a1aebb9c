package vector

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// endLimit is how long what is killed may take to be gone.
const endLimit = 5 * time.Second

// run runs a program inside until it ends or ctx does, and gives what it printed and what it complained of. The shell waits to be let in before
// it becomes the program, so that nothing of it runs outside.
func (g *group) run(ctx context.Context, dir string, argv ...string) (out, errs []byte, err error) {
	cmd := exec.CommandContext(ctx, "/bin/sh", append([]string{"-c", `read -r _ && exec "$@"`, "sh"}, argv...)...)
	cmd.Dir = dir
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return unix.Kill(-cmd.Process.Pid, unix.SIGKILL) }
	cmd.WaitDelay = endLimit
	gate, err := cmd.StdinPipe()
	if err != nil {
		return nil, nil, err
	}
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Start(); err != nil {
		if ctx.Err() != nil {
			err = context.Cause(ctx)
		}
		return nil, nil, fmt.Errorf("%s: %w", argv[0], err)
	}
	if err = g.add(cmd.Process.Pid); err == nil {
		_, err = io.WriteString(gate, "\n")
	}
	if err := errors.Join(err, gate.Close(), cmd.Wait()); err != nil {
		if ctx.Err() != nil {
			err = context.Cause(ctx)
		}
		return nil, nil, fmt.Errorf("%s: %w\n%s", strings.Join(argv, " "), err, tail(stderr.String()+stdout.String()))
	}
	return stdout.Bytes(), stderr.Bytes(), nil
}

// tail is the end of what a program said.
func tail(text string) string {
	const enough = 1000
	if len(text) > enough {
		text = "..." + text[len(text)-enough:]
	}
	return strings.TrimSpace(text)
}

// diskBelow finds the whole disk that a folder is on, as /sys/dev/block has it; the error says what it is on instead.
func diskBelow(sys, dir string) (device, error) {
	var stat unix.Stat_t
	if err := unix.Stat(dir, &stat); err != nil {
		return device{}, fmt.Errorf("stat %s: %w", dir, err)
	}
	return wholeDisk(sys, device{unix.Major(stat.Dev), unix.Minor(stat.Dev)})
}

func wholeDisk(sys string, d device) (device, error) {
	at, err := filepath.EvalSymlinks(filepath.Join(sys, "dev/block", d.String()))
	if err != nil {
		return device{}, fmt.Errorf("device %s is no disk: %w", d, err)
	}
	if _, err := os.Stat(filepath.Join(at, "partition")); err != nil {
		return d, nil
	}
	text, err := os.ReadFile(filepath.Join(filepath.Dir(at), "dev"))
	if err != nil {
		return device{}, fmt.Errorf("disk of partition %s: %w", d, err)
	}
	whole := device{}
	if n, err := fmt.Sscanf(string(text), "%d:%d", &whole.major, &whole.minor); n != 2 || err != nil {
		return device{}, fmt.Errorf("disk of partition %s is %q", d, text)
	}
	return whole, nil
}
