package sshd

import (
	"crypto/ed25519"
	"crypto/rand"
	"fmt"

	"golang.org/x/crypto/ssh"
)

// NewHostKey makes the ed25519 host key of one deal. The seed (32 bytes, secret)
// is what the agent stores to serve the same deal after a restart.
func NewHostKey() (signer ssh.Signer, seed []byte, err error) {
	seed = make([]byte, ed25519.SeedSize)
	if _, err := rand.Read(seed); err != nil {
		return nil, nil, fmt.Errorf("make host key: %w", err)
	}
	signer, err = HostKey(seed)
	return signer, seed, err
}

// HostKey restores a host key from its seed.
func HostKey(seed []byte) (ssh.Signer, error) {
	if len(seed) != ed25519.SeedSize {
		return nil, fmt.Errorf("%w: host key seed has %d bytes, not %d", ErrConfig, len(seed), ed25519.SeedSize)
	}
	signer, err := ssh.NewSignerFromKey(ed25519.NewKeyFromSeed(seed))
	if err != nil {
		return nil, fmt.Errorf("restore host key: %w", err)
	}
	return signer, nil
}
