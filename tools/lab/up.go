package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/sosna-os/sosna/tools/lab/netns"
	"github.com/sosna-os/sosna/tools/lab/qemu"
	"github.com/sosna-os/sosna/tools/lab/stage"
)

// up leaves a market to whoever sits here.
func up(ctx context.Context, o settings) error {
	dir, err := os.MkdirTemp("", "sosna-lab-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	began := time.Now()
	s, err := stage.Open(ctx, stage.Options{
		Dir: dir, Workers: o.workers, MemoryMiB: o.memoryMiB, Accel: qemu.Accel(o.accel),
		Say: func(format string, args ...any) {
			fmt.Printf("%4.0f s  %s\n", time.Since(began).Seconds(), fmt.Sprintf(format, args...))
		},
	})
	if err != nil {
		return err
	}
	fmt.Print(invitation(s))
	<-ctx.Done()
	fmt.Println("taking the market down")
	if err := s.Close(); err != nil && !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

func invitation(s *stage.Stage) string {
	var b strings.Builder
	b.WriteString("\nThe market is up; its consoles and state are in " + s.Dir() + ".\n")
	if netns.Inside() {
		fmt.Fprintf(&b, "Enter its network from another terminal:\n\n    nsenter --target %d --net $SHELL\n\n(not as root: add --user --preserve-credentials)\n", os.Getpid())
	}
	b.WriteString("Be its buyer:\n\n")
	for _, e := range s.Buyer.Env() {
		fmt.Fprintf(&b, "    export %s\n", e)
	}
	fmt.Fprintf(&b, `
and try:

    %[1]s market
    %[1]s image push povray out/images/povray.oci.tar
    %[1]s rent -n 1 -m 128M --cpu 1 --image povray
    ssh -i %[2]s/id_ed25519 -o UserKnownHostsFile=%[2]s/known_hosts -p PORT root@localhost
    %[1]s stop --all

Or be the hub's owner, with another home (the workers' owners have theirs beside it):

    %[1]s --home %[3]s hub status

Ctrl-C ends it all.
`, "out/bin/sosna", s.Buyer.SSHDir, s.Hub.Owner.Home)
	return b.String()
}
