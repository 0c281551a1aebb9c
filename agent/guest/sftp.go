package main

import (
	"errors"
	"io"
	"os"

	"github.com/pkg/sftp"
)

// stdio joins standard input and output to one stream.
type stdio struct {
	io.Reader
	io.WriteCloser
}

// serveSFTP serves SFTP version 3 on standard input and output, from the home directory.
func serveSFTP(args []string) int {
	if len(args) != 0 {
		return usage()
	}
	who := login(os.Getuid())
	enter(who)
	server, err := sftp.NewServer(stdio{os.Stdin, os.Stdout}, sftp.WithServerWorkingDirectory(who.home))
	if err != nil {
		return complain(exitFailed, "sftp: %v", err)
	}
	if err := server.Serve(); err != nil && !errors.Is(err, io.EOF) {
		return complain(exitFailed, "sftp: %v", err)
	}
	return 0
}
