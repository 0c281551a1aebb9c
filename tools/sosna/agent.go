package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"
	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/sshclient"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

const (
	// agentStart bounds the start of the background process.
	agentStart = 45 * time.Second
	// agentIdle is how long it stays without a deal.
	agentIdle = 15 * time.Second
	// readyFD is where a background process says that it is ready, or why not.
	readyFD = 3
	ready   = "ready\n"
)

// errHeld: another process has the home.
var errHeld = errors.New("another sosna process holds this home")

func agentCommand(a *app) *cobra.Command {
	var stay, background bool
	cmd := &cobra.Command{
		Use:   "agent",
		Short: "hold deals and pay for them in the foreground (rent starts it by itself)",
		Long: "Hold this home's deals: carry their local ports, verify their usage and pay for them.\n" +
			"`sosna rent` starts it in the background; it ends by itself when no deal is left.",
		Example: "  sosna agent --stay   # under a supervisor, after a reboot",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			var started io.Writer = io.Discard
			if background {
				pipe := os.NewFile(readyFD, "ready")
				defer pipe.Close()
				started = pipe
			}
			err := a.runAgent(cmd.Context(), stay, func() { _, _ = io.WriteString(started, ready) })
			if err != nil {
				_, _ = io.WriteString(started, err.Error())
			}
			return err
		},
	}
	cmd.Flags().BoolVar(&stay, "stay", false, "stay when no deal is left")
	cmd.Flags().BoolVar(&background, "background", false, "")
	_ = cmd.Flags().MarkHidden("background")
	return cmd
}

// hold takes the home for this process until release is called.
func (a *app) hold() (release func(), err error) {
	file, err := os.OpenFile(a.path("agent.lock"), os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock state directory: %w", err)
	}
	if err := unix.Flock(int(file.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		file.Close()
		return nil, errHeld
	}
	return func() { file.Close() }, nil
}

func (a *app) runAgent(ctx context.Context, stay bool, started func()) error {
	release, err := a.hold()
	if err != nil {
		return err
	}
	defer release()
	wallet, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer wallet.Client.Disconnect()
	log := slog.New(slog.NewTextHandler(a.err, nil))
	apps, err := a.buyersApps(ctx, wallet.Wallet)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(a.path(recordsFolder), 0o700); err != nil {
		return fmt.Errorf("make folder of usage records: %w", err)
	}
	b, err := buyer.New(ctx, buyer.Options{
		Key: wallet.Key, Chain: wallet, Government: wallet.gov, Apps: apps, Journal: a.path("journal.db"), Log: log,
		Records: a.path(recordsFolder),
		Running: func(l buyer.Lease) { pin(log, l) }, Closed: func(l buyer.Lease) { unpin(log, l) },
	})
	if err != nil {
		return err
	}
	defer func() {
		if err := b.Close(); err != nil {
			log.Error("close", "error", err)
		}
	}()
	listener, err := control.Listen(a.path("agent.sock"))
	if err != nil {
		return err
	}
	server := &control.Server{Buyer: b, Log: log, Status: control.Status{
		Address: wallet.Key.Address(), ChainID: wallet.ChainID(), Channels: wallet.Channels(),
	}}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return server.Serve(ctx, listener) })
	group.Go(func() error {
		defer cancel()
		awaitIdle(ctx, server, stay)
		return nil
	})
	log.Info("holding deals", "home", a.home, "address", wallet.Key.Address())
	started()
	return group.Wait()
}

// awaitIdle returns when nothing was open or asked for some time, or ctx ends.
func awaitIdle(ctx context.Context, server *control.Server, stay bool) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	since := time.Now()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-tick.C:
			if stay || !server.Idle() {
				since = now
			}
			if now.Sub(since) > agentIdle {
				return
			}
		}
	}
}

// knownHosts is the file that plain ssh reads, or the one of --ssh-dir.
func knownHosts(dir string) (sshclient.KnownHosts, error) {
	if dir == "" {
		var err error
		if dir, err = sshclient.DefaultDir(); err != nil {
			return "", err
		}
	}
	return sshclient.KnownHosts(filepath.Join(dir, "known_hosts")), nil
}

// pin makes plain ssh believe the deal's host key, and no other, at its port.
func pin(log *slog.Logger, l buyer.Lease) {
	hosts, err := knownHosts(l.SSHDir)
	if err == nil {
		var pinned sshclient.Pin
		pinned.Deal, pinned.Port = l.ID().Short(), l.Port
		if pinned.Key, err = buyer.HostKey(l.Accepted.Body); err == nil {
			_, err = hosts.Add(pinned)
		}
	}
	if err != nil {
		log.Error("host key not pinned", "deal", l.ID().Short(), "error", err)
	}
}

func unpin(log *slog.Logger, l buyer.Lease) {
	hosts, err := knownHosts(l.SSHDir)
	if err == nil {
		err = hosts.Remove(l.ID().Short())
	}
	if err != nil {
		log.Error("host key not removed", "deal", l.ID().Short(), "error", err)
	}
}

func (a *app) client() *control.Client { return control.NewClient(a.path("agent.sock")) }

// agent speaks to the background process, and starts it if there is none.
func (a *app) agent(ctx context.Context) (*control.Client, error) {
	client := a.client()
	if _, err := client.Status(ctx); err == nil {
		return client, nil
	}
	if err := a.startAgent(ctx); err != nil {
		return nil, err
	}
	return client, nil
}

// startAgent starts this program again, detached, and waits until it is ready.
func (a *app) startAgent(ctx context.Context) error {
	self, err := os.Executable()
	if err != nil {
		return fmt.Errorf("%w: %w", control.ErrAgent, err)
	}
	logFile, err := os.OpenFile(a.path("agent.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("%w: %w", control.ErrAgent, err)
	}
	defer logFile.Close()
	said, say, err := os.Pipe()
	if err != nil {
		return fmt.Errorf("%w: %w", control.ErrAgent, err)
	}
	defer said.Close()
	cmd := exec.Command(self, "agent", "--background", "--home", a.home)
	cmd.Dir = a.home
	cmd.Env = append(os.Environ(), "SOSNA_RPC="+a.config.RPC, "SOSNA_CHANNELS="+a.config.Channels,
		"SOSNA_FACTORY="+a.config.Factory, "SOSNA_APPPOOL="+a.config.AppPool)
	cmd.Stdout, cmd.Stderr, cmd.ExtraFiles = logFile, logFile, []*os.File{say}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true} // it outlives this terminal
	err = cmd.Start()
	say.Close()
	if err != nil {
		return fmt.Errorf("%w: %w", control.ErrAgent, err)
	}
	defer func() { _ = cmd.Process.Release() }()
	_ = said.SetReadDeadline(time.Now().Add(agentStart))
	stop := context.AfterFunc(ctx, func() { _ = said.SetReadDeadline(time.Now()) })
	defer stop()
	buf := make([]byte, 4096)
	n, err := said.Read(buf)
	switch answer := strings.TrimSpace(string(buf[:n])); {
	case answer == strings.TrimSpace(ready):
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	case answer == errHeld.Error(): // another one was faster
		return nil
	case answer != "":
		return fmt.Errorf("%w: %s", control.ErrAgent, answer)
	default:
		return fmt.Errorf("%w did not start: %w", control.ErrAgent, err)
	}
}

// deals lists the deals: the background process's, or what the journal remembers
// when there is none and no deal is open.
func (a *app) deals(ctx context.Context) (control.Status, error) {
	if status, err := a.client().Status(ctx); err == nil {
		return status, nil
	}
	release, err := a.hold()
	if err != nil { // it is starting or ending
		return a.agentStatus(ctx)
	}
	memory, err := buyer.Read(ctx, a.path("journal.db"))
	release()
	if err != nil {
		return control.Status{}, err
	}
	if slices.ContainsFunc(memory.Views, func(v buyer.View) bool { return v.Open() }) {
		a.say("open deals without their background process: starting it\n")
		return a.agentStatus(ctx)
	}
	return control.Status{Deals: control.FromViews(memory.Views), Open: control.FromChannels(memory.Channels)}, nil
}

func (a *app) agentStatus(ctx context.Context) (control.Status, error) {
	client, err := a.agent(ctx)
	if err != nil {
		return control.Status{}, err
	}
	return client.Status(ctx)
}
