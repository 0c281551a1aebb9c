package stage

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// Person is somebody at this host's keyboard: the real command line with a home of its own. The buyer is one, and so
// are the owners of the hub and of the workers, and the publisher of an image.
type Person struct {
	Address common.Address
	Home    string // SOSNA_HOME
	SSHDir  string // SOSNA_SSH_DIR: identity and known_hosts
	s       *Stage
	program string
}

// newPerson makes somebody's home and wallet.
func (s *Stage) newPerson(name string) (*Person, error) {
	b := &Person{
		Home: filepath.Join(s.o.Dir, name), SSHDir: filepath.Join(s.o.Dir, name+"-ssh"), s: s,
		program: filepath.Join(s.o.Root, BinDir, "sosna"),
	}
	for _, dir := range []string{b.Home, b.SSHDir} {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return nil, err
		}
	}
	// The command line would make the same file at its first use; the stage must fund it before.
	key, _, err := identity.LoadOrCreate(filepath.Join(b.Home, "wallet.key"))
	if err != nil {
		return nil, err
	}
	b.Address = key.Address()
	return b, nil
}

// Env is what the command line needs to be this person.
func (b *Person) Env() []string {
	env := []string{
		"SOSNA_HOME=" + b.Home, "SOSNA_SSH_DIR=" + b.SSHDir, "SOSNA_RPC=" + b.s.Chain.RPCURL,
		"SOSNA_CHANNELS=" + b.s.Chain.Channels.Hex(), "SOSNA_FACTORY=" + b.s.Chain.Factory.Hex(),
		"SOSNA_APPPOOL=" + b.s.appPool().Hex(),
	}
	if b.s.Hub.PeerID != "" {
		env = append(env, "SOSNA_HUB="+b.s.Hub.HostAddr())
	}
	return env
}

// stopAgent ends the command line's background process, which holds deals and ports, and waits for it. It is our child
// if the stage's own command started it (the stage adopts orphans), but a person may have started it elsewhere.
func (b *Person) stopAgent(ctx context.Context) error {
	status, err := control.NewClient(filepath.Join(b.Home, "agent.sock")).Status(ctx)
	if err != nil {
		return nil // there is none
	}
	if err := syscall.Kill(status.PID, syscall.SIGTERM); err != nil {
		return fmt.Errorf("end the background process %d: %w", status.PID, err)
	}
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		_, _ = syscall.Wait4(status.PID, nil, syscall.WNOHANG, nil) // reaps it if it is ours
		if errors.Is(syscall.Kill(status.PID, 0), syscall.ESRCH) {
			return nil
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return fmt.Errorf("the background process %d does not end: %w", status.PID, ctx.Err())
		}
	}
}
