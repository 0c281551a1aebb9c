package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/sosna-os/sosna/init/supervise"
	"github.com/sosna-os/sosna/pkg/bootcfg"
)

const (
	signerPath  = "/usr/bin/sosna-signer"
	signerState = stateDir + "/lib/sosna-signer"
	signerRun   = "/run/sosna/signer" // its socket is in it
	signerUser  = 811                 // nobody else's; workloads' ids begin far above
	sosnadUser  = 810                 // sosnad's, where there is a signer: as root it could read the key
	signerGrace = 5 * time.Second     // it has nothing to close: what it signed is on the disk
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

// unprivileged gives sosnad's user what sosnad needs as no more than a user: its state (also one that an earlier version
// left to root), the configuration, and leave to make its socket beside it, where it cannot replace what is root's.
func unprivileged() error {
	err := filepath.WalkDir(sosnadState, func(path string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Lchown(path, sosnadUser, sosnadUser)
	})
	if err != nil {
		return err
	}
	if err := os.Chown(configJSON, 0, sosnadUser); err != nil {
		return err
	}
	run := filepath.Dir(configJSON)
	if err := os.Chown(run, 0, sosnadUser); err != nil {
		return err
	}
	return os.Chmod(run, 0o775|fs.ModeSticky)
}

func signerCommand(c bootcfg.Config) supervise.Command {
	return supervise.Command{
		Path: signerPath, Args: []string{"--state", signerState, "--client-uid", strconv.Itoa(sosnadUser), "--cap", c.SignerCapWei().String()},
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
