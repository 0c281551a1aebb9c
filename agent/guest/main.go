// Command guest is the helper that sosnad bind-mounts read-only into every
// container of a deal, and that the runtime starts there (as the container's
// idle first process, or by exec) so that any image will do: with a shell or
// without, with an SFTP server or without.
//
// It is static, small, and holds no authority: it runs with the container's own
// user, capabilities and limits, and does nothing there that the tenant could
// not do. That is its point. Paths in a container are resolved by a process
// inside it, never by the agent, which would follow a hostile symlink out.
// It stops at its standard input and output: what they are connected to is the
// agent's matter (pkg/sshd).
//
//	guest idle [-grace 5s]          first process: reap orphans until SIGTERM
//	guest shell                     login shell
//	guest shell -c COMMAND          a command line, by the login shell if there is one
//	guest run PROGRAM [ARG...]      a program found in PATH, no shell between
//	guest sftp                      SFTP server on standard input and output
//	guest scp -t|-f [-r] [-p] PATH  the far end of the legacy scp protocol
//	guest dial HOST PORT            a TCP connection; one zero byte on output says it stands
//	guest spot                      a slice of work for a buyer's spot check (pkg/spotcheck/work)
//	guest meter [-every 2s] LOG     the buyer's own meter, in the background (pkg/bill/witness)
//	guest meter -show LOG           what it has written
package main

import (
	"fmt"
	"os"
)

// Exit statuses of our own, the shells' and sysexits' ones.
const (
	exitFailed    = 1
	exitUsage     = 64
	exitCannotRun = 126
	exitNotFound  = 127
	messagePrefix = "sosna: "
	defaultPath   = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
	fallbackHome  = "/"
	fallbackUser  = "root"
)

var subcommands = map[string]func(args []string) int{
	"idle":  idle,
	"shell": shell,
	"run":   run,
	"sftp":  serveSFTP,
	"scp":   serveSCP,
	"dial":  dial,
	"spot":  spot,
	"meter": meter,
}

func main() {
	if len(os.Args) < 2 {
		os.Exit(usage())
	}
	sub, ok := subcommands[os.Args[1]]
	if !ok {
		os.Exit(usage())
	}
	os.Exit(sub(os.Args[2:]))
}

func usage() int {
	fmt.Fprintln(os.Stderr, "usage: guest idle|shell|run|sftp|scp|dial|spot|meter [ARG...]")
	return exitUsage
}

// complain writes one line for the person at the other end and returns status.
func complain(status int, format string, args ...any) int {
	fmt.Fprintf(os.Stderr, messagePrefix+format+"\n", args...)
	return status
}
