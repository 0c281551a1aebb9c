// Package orphans finds and ends what programs of a lab left running: processes that detached from whoever started
// them, as the buyer's background process does.
//
// It relies on the kernel's child subreaper (prctl(2)): the orphans of a subreaper's descendants become its children.
// It stops at children: what the caller itself started, it has waited for before it calls End.
package orphans

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"golang.org/x/sys/unix"
)

// Adopt makes every process that its parent leaves behind, below this one, a child of this one.
func Adopt() error {
	if err := unix.Prctl(unix.PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); err != nil {
		return fmt.Errorf("adopt orphans: %w", err)
	}
	return nil
}

// End kills and reaps every child of this process that is left, and says what each was.
func End(say func(string, ...any)) error {
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
