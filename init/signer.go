package main

import (
	"os"
	"time"

	"github.com/sosna-os/sosna/init/supervise"
	"github.com/sosna-os/sosna/pkg/bootcfg"
)

const (
	signerPath   = "/usr/bin/sosna-signer"
	signerState  = stateDir + "/lib/sosna-signer"
	signerRun    = "/run/sosna/signer" // its socket is in it
	signerUser   = 811                 // nobody else's; workloads' ids begin far above
	signerClient = "0"                 // sosnad's
	signerGrace  = 5 * time.Second     // it has nothing to close: what it signed is on the disk
)

// signer starts the process that holds a hub's signing key: a user of its own, who owns its two folders and nothing
// else, no network, and on its command line all that decides what it signs. It reads no file that sosnad could write.
func (m *machine) signer() error {
	for path, mode := range map[string]os.FileMode{signerState: 0o700, signerRun: 0o755} {
		if err := ownFolder(path, mode, signerUser); err != nil {
			return err
		}
	}
	return m.supervise("signer", signerGrace, signerCommand(m.config), m.console.line)
}

func signerCommand(c bootcfg.Config) supervise.Command {
	return supervise.Command{
		Path: signerPath, Args: []string{"--state", signerState, "--client-uid", signerClient, "--cap", c.SignerCapWei().String()},
		Cgroup: groupSigner, OOMScore: oomSigner, User: signerUser, NoNet: true,
	}
}

// ownFolder makes a folder, or makes one that is there the user's.
func ownFolder(path string, mode os.FileMode, user int) error {
	if err := os.MkdirAll(path, mode); err != nil {
		return err
	}
	if err := os.Chown(path, user, user); err != nil {
		return err
	}
	return os.Chmod(path, mode)
}
