// Package sshclient is a buyer's end of SSH to a rented worker: the keys that go
// into a deal, the host key that comes out of it, and running and copying by
// our own command line. Plain `ssh -p PORT root@localhost` needs only the first
// two of these (Identity and KnownHosts).
//
// It relies on golang.org/x/crypto/ssh and github.com/pkg/sftp, and on the same
// files and agent as OpenSSH. It stops at one connection: where the local port
// leads is the caller's matter.
//
// The threats it answers: a stranger in the place of the worker (the host key
// of the deal is the only one accepted), and a hostile worker (names and sizes
// from its file listings are bounded and can never lead outside the target
// directory). It trusts the local user and the local files.
package sshclient

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"time"

	"golang.org/x/crypto/ssh"
)

// user is the only name that workers know (pkg/sshd).
const user = "root"

const dialTimeout = 30 * time.Second

var (
	// ErrNoKey: there is no private key that can sign (all are locked by a passphrase).
	ErrNoKey = errors.New("no usable private key")
	// ErrRefused: the worker knows none of our keys.
	ErrRefused = errors.New("worker refused our keys")
)

// HostKeyError says that somebody else than the deal's worker answered.
type HostKeyError struct {
	Want, Got ssh.PublicKey
}

func (e *HostKeyError) Error() string {
	return fmt.Sprintf("host key is %s, the deal says %s", ssh.FingerprintSHA256(e.Got), ssh.FingerprintSHA256(e.Want))
}

// Dial connects to addr ("127.0.0.1:PORT") and accepts only hostKey.
func Dial(ctx context.Context, addr string, hostKey ssh.PublicKey, signers []ssh.Signer) (*ssh.Client, error) {
	dialer := net.Dialer{Timeout: dialTimeout}
	conn, err := dialer.DialContext(ctx, "tcp", addr)
	if err != nil {
		return nil, fmt.Errorf("dial worker: %w", err)
	}
	return NewClient(ctx, conn, hostKey, signers)
}

// NewClient logs in over conn, which it closes on failure. ctx bounds the login only.
func NewClient(ctx context.Context, conn net.Conn, hostKey ssh.PublicKey, signers []ssh.Signer) (*ssh.Client, error) {
	if len(signers) == 0 {
		conn.Close()
		return nil, ErrNoKey
	}
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	var (
		mismatch *HostKeyError
		pinned   bool
	)
	sc, channels, requests, err := ssh.NewClientConn(conn, conn.RemoteAddr().String(), &ssh.ClientConfig{
		User:              user,
		Auth:              []ssh.AuthMethod{ssh.PublicKeys(signers...)},
		HostKeyAlgorithms: []string{hostKey.Type()},
		HostKeyCallback: func(_ string, _ net.Addr, got ssh.PublicKey) error {
			if pinned = bytes.Equal(got.Marshal(), hostKey.Marshal()); !pinned {
				mismatch = &HostKeyError{Want: hostKey, Got: got}
				return mismatch
			}
			return nil
		},
	})
	stopped := stop()
	switch {
	case err == nil && stopped:
		return ssh.NewClient(sc, channels, requests), nil
	case err == nil:
		sc.Close()
		return nil, ctx.Err()
	}
	conn.Close()
	switch {
	case ctx.Err() != nil:
		return nil, fmt.Errorf("log in to worker: %w", ctx.Err())
	case mismatch != nil:
		return nil, fmt.Errorf("log in to worker: %w", mismatch)
	case pinned:
		return nil, fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return nil, fmt.Errorf("log in to worker: %w", err)
}
