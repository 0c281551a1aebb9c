package devchain

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// anvilPath is where npm puts the binary itself. Its launcher would be a parent that
// outlives a kill.
const anvilPath = "contracts/node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil"

// listening is how anvil says that its port is open, with the port it got.
const listening = "Listening on "

// node is the anvil process.
type node struct {
	url  string
	cmd  *exec.Cmd
	once sync.Once
	done chan struct{} // closed when the process is gone
}

// startNode runs anvil and waits until it listens.
func startNode(ctx context.Context, opts Options) (*node, error) {
	binary, err := findAnvil(opts.Anvil)
	if err != nil {
		return nil, err
	}
	args, err := arguments(opts)
	if err != nil {
		return nil, err
	}
	n := &node{cmd: exec.Command(binary, args...), done: make(chan struct{})}
	n.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	log, err := n.cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("start anvil: %w", err)
	}
	n.cmd.Stderr = n.cmd.Stdout
	if err := n.run(); err != nil {
		return nil, fmt.Errorf("start anvil: %w", err)
	}
	addr, err := n.awaitAddress(ctx, log)
	if err != nil {
		return nil, fmt.Errorf("start anvil: %w", errors.Join(err, n.stop()))
	}
	n.url = "http://" + addr
	return n, nil
}

// run starts and reaps the process from one locked thread: the kernel sends the
// parent-death signal when the thread that started the child ends, not the process.
func (n *node) run() error {
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		err := n.cmd.Start()
		started <- err
		if err == nil {
			_, _ = n.cmd.Process.Wait() // not cmd.Wait, which would close the pipe under its reader
		}
		close(n.done)
	}()
	return <-started
}

// awaitAddress reads the log until the node listens, and goes on reading in the
// background: a full pipe would stop the node.
func (n *node) awaitAddress(ctx context.Context, log io.Reader) (string, error) {
	found, ended := make(chan string, 1), make(chan string, 1)
	go func() {
		last := ""
		lines := bufio.NewScanner(log)
		for lines.Scan() {
			if text := strings.TrimSpace(lines.Text()); text != "" {
				last = text
			}
			if addr, ok := strings.CutPrefix(last, listening); ok {
				select {
				case found <- addr:
				default:
				}
			}
		}
		_, _ = io.Copy(io.Discard, log) // after a line too long for the scanner
		ended <- last
	}()
	select {
	case addr := <-found:
		return dialable(addr)
	case last := <-ended:
		return "", fmt.Errorf("it ended at once: %q", last)
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

// dialable turns a listening address into one to connect to: 0.0.0.0 is none.
func dialable(addr string) (string, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return "", fmt.Errorf("it listens on %q: %w", addr, err)
	}
	if ip := net.ParseIP(host); ip != nil && ip.IsUnspecified() {
		host = "127.0.0.1"
	}
	return net.JoinHostPort(host, port), nil
}

func arguments(opts Options) ([]string, error) {
	if opts.Listen == "" {
		opts.Listen = "127.0.0.1:0"
	}
	host, port, err := net.SplitHostPort(opts.Listen)
	if err != nil {
		return nil, fmt.Errorf("development chain: listen on %q: %w", opts.Listen, err)
	}
	args := []string{
		"--host", host, "--port", port, "--chain-id", strconv.FormatUint(opts.ChainID, 10),
		"--accounts", "0", // anvil's own have keys that everybody knows
		"--no-cors", // no web page of the browser on this machine may call it
	}
	if opts.BlockTime > 0 {
		args = append(args, "--block-time", strconv.FormatFloat(opts.BlockTime.Seconds(), 'f', -1, 64))
	}
	return args, nil
}

// stop kills the process, which has nothing to save, and waits for its end.
func (n *node) stop() error {
	var err error
	n.once.Do(func() { err = n.cmd.Process.Kill() })
	if errors.Is(err, os.ErrProcessDone) {
		err = nil
	}
	select {
	case <-n.done:
		return err
	case <-time.After(10 * time.Second):
		return errors.Join(err, fmt.Errorf("anvil (pid %d) does not end", n.cmd.Process.Pid))
	}
}

// findAnvil looks upwards from the working directory for the repository's binary.
func findAnvil(path string) (string, error) {
	if path != "" {
		return path, nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", fmt.Errorf("find anvil: %w", err)
	}
	for {
		candidate := filepath.Join(dir, anvilPath)
		if _, err := os.Stat(candidate); err == nil {
			return candidate, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", fmt.Errorf("find anvil: no %s above the working directory (run npm ci in contracts)", anvilPath)
		}
		dir = parent
	}
}
