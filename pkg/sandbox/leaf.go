package sandbox

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// leaf is a workload's cgroup v2 directory. Killing and freezing go straight to
// the kernel, so that they work when containerd does not. Source of the files:
// Documentation/admin-guide/cgroup-v2.rst.
type leaf string

// kill ends every process in the leaf. Frozen ones die without running again;
// then the leaf is thawed, for runc takes a frozen one for a paused container
// and does not delete it. A leaf that does not exist has no processes.
func (l leaf) kill() error {
	return errors.Join(l.write("cgroup.kill", "1"), l.write("cgroup.freeze", "0"))
}

// freeze stops or continues every process and waits until the kernel says so.
func (l leaf) freeze(ctx context.Context, frozen bool) error {
	want := "0"
	if frozen {
		want = "1"
	}
	if err := l.write("cgroup.freeze", want); err != nil {
		return err
	}
	return poll(ctx, 5*time.Second, func() (bool, error) {
		got, err := l.event("cgroup.events", "frozen")
		return fmt.Sprint(got) == want, err
	})
}

func (l leaf) frozen() bool {
	raw, err := os.ReadFile(filepath.Join(string(l), "cgroup.freeze"))
	return err == nil && strings.TrimSpace(string(raw)) == "1"
}

// oomKills is how many processes the memory limit has killed.
func (l leaf) oomKills() (int64, error) { return l.event("memory.events", "oom_kill") }

// remove deletes the leaf and what a workload's processes may have made below
// it, once they are gone.
func (l leaf) remove(ctx context.Context) error {
	return poll(ctx, 5*time.Second, func() (bool, error) {
		err := l.removeTree(0)
		if errors.Is(err, unix.EBUSY) { // the last process is still being reaped
			return false, nil
		}
		return true, err
	})
}

func (l leaf) removeTree(depth int) error {
	entries, err := os.ReadDir(string(l))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.IsDir() && depth < 64 {
			if err := leaf(filepath.Join(string(l), e.Name())).removeTree(depth + 1); err != nil {
				return err
			}
		}
	}
	if err := unix.Rmdir(string(l)); err != nil && err != unix.ENOENT {
		return fmt.Errorf("remove cgroup %s: %w", l, err)
	}
	return nil
}

func (l leaf) write(file, value string) error {
	err := os.WriteFile(filepath.Join(string(l), file), []byte(value), 0)
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, unix.ENODEV) {
		return nil
	}
	return err
}

// event reads one line of a file of "name number" lines.
func (l leaf) event(file, name string) (int64, error) {
	raw, err := os.ReadFile(filepath.Join(string(l), file))
	if err != nil {
		return 0, err
	}
	for lines := bufio.NewScanner(bytes.NewReader(raw)); lines.Scan(); {
		if key, value, ok := strings.Cut(lines.Text(), " "); ok && key == name {
			return strconv.ParseInt(value, 10, 64)
		}
	}
	return 0, fmt.Errorf("%s: no line %q", file, name)
}

// poll asks until the answer is yes, an error, or the limit is over.
func poll(ctx context.Context, limit time.Duration, ask func() (bool, error)) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	pause := time.Millisecond
	for {
		ok, err := ask()
		if ok || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pause):
		}
		pause = min(2*pause, 100*time.Millisecond)
	}
}
