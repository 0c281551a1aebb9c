package stage

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/sosna-os/sosna/tools/sosna/control"
)

// BinDir is where BuildCLI puts the command line, below the repository's root.
const BinDir = "out/bin"

// BuildCLI builds the command line that everybody uses. It may fetch modules, so it comes before the lab is shut in.
func BuildCLI(ctx context.Context) error {
	root, err := Root()
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, "go", "build", "-trimpath", "-ldflags", "-s -w", "-o", filepath.Join(BinDir, "sosna"), "./tools/sosna")
	cmd.Dir, cmd.Env = root, append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("build the command line: %w\n%s", err, out)
	}
	return nil
}

// Deals is what `sosna rent`, `ps` and `stop` print with --json.
type Deals struct {
	Deals    []control.Deal    `json:"deals"`
	Receipts []control.Receipt `json:"receipts"`
}

// CLI runs the command line and gives what it printed; an error has what it said.
func (b *Person) CLI(ctx context.Context, args ...string) ([]byte, error) {
	return b.run(ctx, nil, b.program, args...)
}

// Answer runs a command with --json and decodes the last value it prints.
func Answer[T any](ctx context.Context, b *Person, args ...string) (T, error) {
	return Decode[T](b.CLI(ctx, append(args, "--json")...))
}

// Decode reads the last JSON value that a command printed, unless it failed.
func Decode[T any](out []byte, err error) (T, error) {
	var last T
	if err != nil {
		return last, err
	}
	dec := json.NewDecoder(bytes.NewReader(out))
	for n := 0; ; n++ {
		var next T
		err := dec.Decode(&next)
		switch {
		case errors.Is(err, io.EOF) && n > 0:
			return last, nil
		case err != nil:
			return last, fmt.Errorf("the command's JSON: %w\n%s", err, out)
		}
		last = next
	}
}

// SSH runs OpenSSH's client against a deal's port, as a person would, but that it never asks anything.
func (b *Person) SSH(ctx context.Context, port int, command string) ([]byte, error) {
	return b.run(ctx, nil, "ssh", append(b.sshOptions(), "-p", fmt.Sprint(port), "root@localhost", command)...)
}

// SCP copies a file out of a deal's machine with OpenSSH's scp.
func (b *Person) SCP(ctx context.Context, port int, from, to string) error {
	_, err := b.run(ctx, nil, "scp", append(b.sshOptions(), "-P", fmt.Sprint(port), "root@localhost:"+from, to)...)
	return err
}

func (b *Person) sshOptions() []string {
	o := []string{"-F", "none", "-q"}
	for _, option := range []string{
		"BatchMode=yes", "StrictHostKeyChecking=yes", "IdentitiesOnly=yes", "LogLevel=ERROR", "ConnectTimeout=60",
		"UserKnownHostsFile=" + filepath.Join(b.SSHDir, "known_hosts"), "GlobalKnownHostsFile=/dev/null",
		"IdentityFile=" + filepath.Join(b.SSHDir, "id_ed25519"),
	} {
		o = append(o, "-o", option)
	}
	return o
}

// CommandError is a program that failed, with what it said.
type CommandError struct {
	Command string
	Err     error
	Output  string
}

func (e *CommandError) Error() string { return fmt.Sprintf("%s: %v\n%s", e.Command, e.Err, e.Output) }

func (e *CommandError) Unwrap() error { return e.Err }

// run runs a program as this person, in a process group of its own that is killed whole when ctx ends.
func (b *Person) run(ctx context.Context, stdin io.Reader, program string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Env = append(os.Environ(), b.Env()...)
	cmd.Env = append(cmd.Env, "SSH_AUTH_SOCK=") // the keys of whoever runs the lab are nobody's here
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 5 * time.Second
	var stdout, stderr bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = stdin, &stdout, &stderr
	if err := cmd.Run(); err != nil {
		if ctx.Err() != nil {
			err = ctx.Err()
		}
		said := strings.TrimSpace(stderr.String() + "\n" + lastBytes(stdout.String(), 2000))
		return stdout.Bytes(), &CommandError{filepath.Base(program) + " " + strings.Join(args, " "), err, said}
	}
	return stdout.Bytes(), nil
}

func lastBytes(s string, n int) string { return s[max(len(s)-n, 0):] }
