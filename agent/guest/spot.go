package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/sosna-os/sosna/pkg/spotcheck/work"
)

// spot does a slice of work for a buyer who wants to know what the machine gives:
// inside the container, with its limits and its neighbours.
func spot(args []string) int {
	if len(args) != 0 {
		return usage()
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGHUP, syscall.SIGTERM, os.Interrupt)
	defer stop()
	if err := work.Serve(ctx, os.Stdin, os.Stdout); err != nil {
		return complain(exitFailed, "spot: %v", err)
	}
	return 0
}
