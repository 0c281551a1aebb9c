// Package stage puts up a whole small market on this machine: a development chain with its government, a hub in one
// virtual machine, workers in others, and people with the real command line: a buyer, and the machines' owners, who
// license the hub and confirm the workers as owners anywhere would. The demonstration, the VM tests and the benchmarks play
// on it.
//
// It relies on tools/lab/devchain and tools/lab/qemu to run things, on the images of `make image`, and on the caller
// having shut the program in (tools/lab/netns). It stops at setting up and taking down: what is rented, rendered and
// expected is its callers' business. It reads what happened from outside, as anybody could: consoles, the CLI's JSON,
// the chain.
//
// The threat it answers is a lab that outlives its work: Close, and every failure of Open, leave no process behind,
// those included that the command line itself started.
package stage

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/tools/lab/devchain"
	"github.com/sosna-os/sosna/tools/lab/orphans"
	"github.com/sosna-os/sosna/tools/lab/qemu"
)

const (
	// hubMiB is the memory of the hub's machine, and of workers unless said otherwise.
	hubMiB = 512
	// bootLimit is how long a machine may take to its healthy line. A translated guest on a busy host is slow.
	bootLimit = 5 * time.Minute
	// marketLimit is how long workers may take from there to an ask in the hub's book: benchmarks come in between.
	marketLimit = 5 * time.Minute
	// closeLimit is how long machines may take to power off before they are killed.
	closeLimit = 20 * time.Second
)

// Options of a stage; Dir and Workers are required.
type Options struct {
	Root      string // of the repository; found if empty
	Dir       string // for everything the stage writes, made if missing; nothing of an earlier stage may be in it
	Workers   int
	MemoryMiB int        // of each worker; 0 is 512, which is what the hub has
	Accel     qemu.Accel // "" finds out
	Say       func(format string, args ...any)
}

// Stage is a market that runs.
type Stage struct {
	Chain     *devchain.Chain
	Hub       *Party
	Workers   []*Party
	Buyer     *Person
	Publisher *Person // of an image that costs a fee, if a play has one

	o      Options
	client *chain.Client
	gov    *government.Client
	lan    *qemu.LAN
	ctx    context.Context // of the machines: ended by Close
	cancel context.CancelFunc
	close  sync.Once
	err    error // of close
}

// Open puts up the market and returns when every worker's ask is in the hub's book.
func Open(ctx context.Context, o Options) (*Stage, error) {
	if o.Root == "" {
		root, err := Root()
		if err != nil {
			return nil, err
		}
		o.Root = root
	}
	if o.MemoryMiB == 0 {
		o.MemoryMiB = hubMiB
	}
	if o.Say == nil {
		o.Say = func(string, ...any) {}
	}
	var err error
	if o.Dir, err = filepath.Abs(o.Dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(o.Dir, 0o700); err != nil {
		return nil, err
	}
	// Whatever a program of ours leaves running becomes our child, so that Close finds it.
	if err := orphans.Adopt(); err != nil {
		return nil, err
	}
	s := &Stage{o: o}
	s.ctx, s.cancel = context.WithCancel(context.WithoutCancel(ctx))
	if err := s.open(ctx); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

func (s *Stage) open(ctx context.Context) error {
	if err := s.startChain(ctx); err != nil {
		return err
	}
	var err error
	if s.lan, err = qemu.NewLAN(); err != nil {
		return err
	}
	if s.o.Accel == "" {
		var reason string
		if s.o.Accel, reason, err = qemu.Detect(ctx, filepath.Join(s.o.Root, imagesDir, "sosna-hub-amd64-kernel")); err != nil {
			return err
		}
		s.o.Say("virtual machines run by %s: %s", strings.ToUpper(string(s.o.Accel)), reason)
	}
	if err := s.cast(); err != nil {
		return err
	}
	if err := s.fundOwners(ctx); err != nil {
		return err
	}
	return s.bootAll(ctx)
}

func (s *Stage) startChain(ctx context.Context) (err error) {
	anvil := filepath.Join(s.o.Root, "contracts/node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil")
	if s.Chain, err = devchain.Start(ctx, devchain.Options{Anvil: anvil}); err != nil {
		return err
	}
	s.o.Say("development chain %d runs; SNM token %s, voucher channels %s, hub wallets by %s", s.Chain.ChainID, s.Chain.Token,
		s.Chain.Channels, s.Chain.Factory)
	if s.client, err = chain.Dial(ctx, s.Chain.RPCURL, s.Chain.Channels, chain.WithChainID(s.Chain.ChainID)); err != nil {
		return err
	}
	s.gov, err = government.Dial(ctx, s.client, s.Chain.Factory)
	return err
}

// cast decides who takes part.
func (s *Stage) cast() (err error) {
	if s.Hub, err = s.newParty("hub", "hub", 1); err != nil {
		return err
	}
	for i := range s.o.Workers {
		w, err := s.newParty(fmt.Sprintf("worker%d", i+1), "worker", uint8(i+2))
		if err != nil {
			return err
		}
		s.Workers = append(s.Workers, w)
	}
	if s.Buyer, err = s.newPerson("buyer"); err != nil {
		return err
	}
	s.Publisher, err = s.newPerson("publisher")
	return err
}

// bootAll brings all machines to market at once. Workers of odd number find the hub by mDNS alone; those of even number
// are told its address and must find it without, so that both ways are walked.
func (s *Stage) bootAll(ctx context.Context) error {
	s.o.Say("the hub (%d MiB) and %d worker(s) (%d MiB each) boot", hubMiB, len(s.Workers), s.o.MemoryMiB)
	g, ctx := errgroup.WithContext(ctx)
	listening := make(chan struct{})
	g.Go(func() error { return s.bringHub(ctx, listening) })
	for i, w := range s.Workers {
		g.Go(func() error { return s.bringWorker(ctx, w, i%2 == 1, listening) })
	}
	return g.Wait()
}

// bringHub returns when the hub takes deals; listening is closed when it can be dialled.
func (s *Stage) bringHub(ctx context.Context, listening chan<- struct{}) error {
	if err := s.Hub.boot(ctx); err != nil {
		return err
	}
	if err := s.Hub.awaitPeer(ctx); err != nil {
		return err
	}
	close(listening)
	if err := s.Hub.awaitHealthy(ctx); err != nil {
		return err
	}
	if err := s.gas(ctx, s.Hub); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, marketLimit)
	defer cancel()
	return s.license(ctx)
}

// bringWorker returns when the hub has the worker's ask.
func (s *Stage) bringWorker(ctx context.Context, w *Party, told bool, listening <-chan struct{}) error {
	if told {
		select {
		case <-listening:
		case <-ctx.Done():
			return ctx.Err()
		}
		w.config.Hubs, w.config.MDNS = []string{s.Hub.LANAddr()}, false
	}
	if err := w.boot(ctx); err != nil {
		return err
	}
	if err := w.awaitPeer(ctx); err != nil {
		return err
	}
	if err := w.awaitHealthy(ctx); err != nil {
		return err
	}
	if err := s.gas(ctx, w); err != nil {
		return err
	}
	select { // the owner asks the hub who waits
	case <-listening:
	case <-ctx.Done():
		return ctx.Err()
	}
	ctx, cancel := context.WithTimeout(ctx, marketLimit)
	defer cancel()
	if _, err := w.VM().Expect(ctx, `msg=priced`); err != nil {
		return fmt.Errorf("%s does not price itself: %w", w.Name, errors.Join(err, w.tailError()))
	}
	s.o.Say("%s has measured and priced itself, and looks for the hub", w.Name)
	if err := s.confirm(ctx, w); err != nil {
		return err
	}
	if _, err := s.Hub.VM().Expect(ctx, `msg=ask worker=(?i)`+w.Address.Hex()); err != nil {
		return fmt.Errorf("%s does not come to market: %w", w.Name, errors.Join(err, w.tailError()))
	}
	how := "found the hub by mDNS"
	if told {
		how = "was told the hub's address"
	}
	s.o.Say("%s (%s) %s and posted its ask", w.Name, w.Address, how)
	return nil
}

// Dir is where the stage writes: consoles, disks, the buyer's home.
func (s *Stage) Dir() string { return s.o.Dir }

// Tails are the last lines of every console, for whoever has to find out what went wrong.
func (s *Stage) Tails() string {
	var b strings.Builder
	for _, p := range append([]*Party{s.Hub}, s.Workers...) {
		if p != nil && p.VM() != nil {
			fmt.Fprintf(&b, "last lines of %s (whole console: %s):\n    %s\n", p.Name, p.VM().LogPath(),
				strings.Join(p.tail(40), "\n    "))
		}
	}
	return b.String()
}

// Close takes everything down. It may be called twice.
func (s *Stage) Close() error {
	s.close.Do(func() { s.err = s.takeDown() })
	return s.err
}

func (s *Stage) takeDown() error {
	ctx, cancel := context.WithTimeout(context.Background(), closeLimit)
	defer cancel()
	var errs []error
	if s.Buyer != nil { // nobody else rents
		errs = append(errs, s.Buyer.stopAgent(ctx))
	}
	var g errgroup.Group
	for _, p := range append([]*Party{s.Hub}, s.Workers...) {
		if p != nil && p.VM() != nil {
			g.Go(func() error {
				_ = p.VM().PowerOff(ctx) // it is killed next if it does not listen
				return p.VM().Close()
			})
		}
	}
	errs = append(errs, g.Wait())
	s.cancel()
	if s.lan != nil {
		errs = append(errs, s.lan.Close())
	}
	if s.client != nil {
		s.client.Disconnect()
	}
	if s.Chain != nil {
		errs = append(errs, s.Chain.Close())
	}
	return errors.Join(append(errs, orphans.End(s.o.Say))...)
}

// Root finds the repository above the working directory.
func Root() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for ; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "tools/lab/stage/stage.go")); err == nil {
			return dir, nil
		}
		if dir == filepath.Dir(dir) {
			return "", errors.New("run this inside SOSNA's repository")
		}
	}
}
