package main

import (
	"errors"
	"os"
	"os/exec"
)

// run replaces this process by a program found in PATH.
func run(argv []string) int {
	if len(argv) == 0 {
		return usage()
	}
	if os.Getenv("PATH") == "" {
		os.Setenv("PATH", defaultPath)
	}
	path, err := exec.LookPath(argv[0])
	// A program in the working directory is meant when PATH names it.
	if err != nil && !errors.Is(err, exec.ErrDot) {
		if errors.Is(err, exec.ErrNotFound) || errors.Is(err, os.ErrNotExist) {
			return complain(exitNotFound, "%s: not found in this image (PATH=%s)", argv[0], os.Getenv("PATH"))
		}
		return complain(exitCannotRun, "%s: %v", argv[0], err)
	}
	return become(path, argv)
}
