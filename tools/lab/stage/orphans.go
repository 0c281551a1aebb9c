package stage

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"golang.org/x/sys/unix"
)

// endOrphans kills and reaps every child of this process that is left. The stage's own programs have been waited for
// by now: what remains was started by them and came to us when they ended.
func endOrphans(say func(string, ...any)) error {
	var errs []error
	for range 10 { // the children of a child become ours when it dies
		pids, err := children()
		if err != nil || len(pids) == 0 {
			return errors.Join(append(errs, err)...)
		}
		for _, pid := range pids {
			name, _ := os.ReadFile(fmt.Sprintf("/proc/%d/comm", pid)) // only for the message
			say("ending process %d (%s), which was left running", pid, bytes.TrimSpace(name))
			if err := unix.Kill(pid, unix.SIGKILL); err != nil && !errors.Is(err, unix.ESRCH) {
				errs = append(errs, fmt.Errorf("end process %d: %w", pid, err))
				continue
			}
			if _, err := unix.Wait4(pid, nil, 0, nil); err != nil && !errors.Is(err, unix.ECHILD) {
				errs = append(errs, fmt.Errorf("wait for process %d: %w", pid, err))
			}
		}
	}
	return errors.Join(append(errs, errors.New("processes are still left behind"))...)
}

// children lists this process's children, whichever of its threads started them (proc(5), task/TID/children).
func children() ([]int, error) {
	files, err := filepath.Glob("/proc/self/task/*/children")
	if err != nil {
		return nil, err
	}
	var pids []int
	for _, f := range files {
		text, err := os.ReadFile(f)
		if errors.Is(err, os.ErrNotExist) || errors.Is(err, unix.ESRCH) {
			continue // the thread has ended; its children went to another
		} else if err != nil {
			return nil, err
		}
		for _, word := range bytes.Fields(text) {
			pid, err := strconv.Atoi(string(word))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", f, err)
			}
			pids = append(pids, pid)
		}
	}
	return pids, nil
}
