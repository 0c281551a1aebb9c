package main

import (
	"io"
	"net"
	"os"
	"strconv"
	"time"
)

const dialTimeout = 15 * time.Second

// dial connects to a TCP port from inside the container's network namespace, so
// that the deal's network policy holds for it. One zero byte on output says
// that the connection stands; a failure is a line on standard error.
func dial(args []string) int {
	if len(args) != 2 {
		return usage()
	}
	host, port := args[0], args[1]
	if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
		return complain(exitUsage, "%q is no TCP port", port)
	}
	conn, err := dialAny(host, port)
	if err != nil {
		return complain(exitFailed, "%v", err)
	}
	if _, err := os.Stdout.Write([]byte{0}); err != nil {
		return exitFailed
	}
	go func() {
		_, _ = io.Copy(conn, os.Stdin)
		_ = conn.CloseWrite()
	}()
	// The end of the far side ends all: most peers close both directions at
	// once, and the channel must then close too.
	if _, err := io.Copy(os.Stdout, conn); err != nil {
		return exitFailed
	}
	return 0
}

// dialAny dials host; "localhost" needs no /etc/hosts, which an image may lack.
func dialAny(host, port string) (*net.TCPConn, error) {
	hosts := []string{host}
	if host == "localhost" || host == "" {
		hosts = []string{"127.0.0.1", "::1"}
	}
	var first error
	for _, h := range hosts {
		conn, err := net.DialTimeout("tcp", net.JoinHostPort(h, port), dialTimeout)
		if err == nil {
			return conn.(*net.TCPConn), nil
		}
		if first == nil {
			first = err
		}
	}
	return nil, first
}
