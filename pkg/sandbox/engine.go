// Package sandbox is the room in which strangers' work runs: it turns a deal
// and an image digest into a container on this machine, and leaves nothing
// behind when the deal ends.
//
// An Engine speaks to containerd. Pull brings an image in from any
// content.Source and verifies it; Start makes a Workload; Adopt finds the
// workloads again after the agent, containerd or both have died. A Workload
// can run further processes (Exec), be paused, and be stopped.
//
// What a workload is: a container in a user namespace of its own whose ids
// overlap with no other's and with none of the host (idmapped overlayfs), with
// its own pid, ipc, uts, mount, cgroup and network namespace, few capabilities
// inside the user namespace, no_new_privs, containerd's default seccomp
// profile, hard limits for memory (no swap), processor and processes in a
// cgroup v2 leaf, and an oom_score_adj that makes it the first to die. Its
// network is a veth behind an nftables table that drops everything, in both
// directions, towards the host and beyond, IPv4 and IPv6.
//
// It relies on Linux 6.3 or newer, runc, a containerd with the overlayfs
// snapshotter whose root lies on a file system with idmapped mounts (ext4 or
// tmpfs), and on init having made the cgroup tree. It stops at the machine's
// edge: it does not know prices, buyers or vouchers, grants no outbound
// network, and does not bound what a workload writes to its root file system
// on ext4 (on tmpfs those pages are charged to the workload's memory).
//
// The threat is the workload and its image: both are written by somebody who
// wants the host, the owner's network, or the neighbour's work. The package
// never opens a path inside a container's root and never acts on a user name
// or an entry point that an image states.
package sandbox

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"

	containerd "github.com/containerd/containerd/v2/client"
	"github.com/containerd/containerd/v2/pkg/namespaces"

	"github.com/sosna-os/sosna/pkg/content"
)

// Namespace is the containerd namespace that is ours alone: Adopt removes what
// it does not know in it.
const Namespace = "sosna"

const (
	snapshotter = "overlayfs"
	runtimeName = "io.containerd.runc.v2"
)

var (
	// ErrExists: the deal has a workload already.
	ErrExists = errors.New("workload exists already")
	// ErrNoImage: Start before Pull.
	ErrNoImage = errors.New("image is not on this machine")
	// ErrNoSpace: the image does not fit on the disk.
	ErrNoSpace = errors.New("not enough space for the image")
	// ErrSpec: a Spec or Process outside the accepted ranges.
	ErrSpec = errors.New("bad workload specification")
	// ErrPaused: the workload is paused, so nothing can be run in it.
	ErrPaused = errors.New("workload is paused")
	// ErrEnded: the workload's main process has ended.
	ErrEnded = errors.New("workload has ended")
	// ErrBusy: too many processes are being run in the workload at once.
	ErrBusy = errors.New("too many sessions in the workload")
	// ErrFull: no user id range or address is left.
	ErrFull = errors.New("no room for another workload")
	// ErrCommand: the command of an Exec could not be started.
	ErrCommand = errors.New("cannot start the command")
)

// Options say where things lie. Every field has the default that the image uses.
type Options struct {
	Socket         string         // containerd; /run/containerd/containerd.sock
	ContainerdRoot string         // whose free space bounds a Pull; /var/lib/containerd
	GuestPath      string         // static helper for containers; /usr/lib/sosna/guest
	StateDir       string         // logs and pipes, one directory a workload; /var/lib/sosna/sandbox
	CgroupRoot     string         // cgroup v2 mount; /sys/fs/cgroup
	CgroupParent   string         // under CgroupRoot, parent of the leaves; /deals
	Limits         content.Limits // of images; zero fields are content.DefaultLimits
	Log            *slog.Logger   // slog.Default
}

func (o Options) filled() Options {
	set := func(field *string, value string) {
		if *field == "" {
			*field = value
		}
	}
	set(&o.Socket, "/run/containerd/containerd.sock")
	set(&o.ContainerdRoot, "/var/lib/containerd")
	set(&o.GuestPath, "/usr/lib/sosna/guest")
	set(&o.StateDir, "/var/lib/sosna/sandbox")
	set(&o.CgroupRoot, "/sys/fs/cgroup")
	set(&o.CgroupParent, "/deals")
	o.Limits = o.Limits.Filled()
	if o.Log == nil {
		o.Log = slog.Default()
	}
	return o
}

// Engine owns all containers of the namespace. Its methods may be called from
// many goroutines.
type Engine struct {
	o      Options
	client *containerd.Client
	life   context.Context // ends with Close; carries the namespace
	end    context.CancelFunc
	watch  sync.WaitGroup
	pull   chan struct{} // one pull at a time: each is bounded by the free space

	mu    sync.Mutex
	slots map[string]int       // workload id -> slot, from claim to erase
	works map[string]*Workload // started and not yet stopped
}

// Open connects to containerd; it does not wait for it to answer (see Ready).
// Call Adopt before the first Start.
func Open(ctx context.Context, o Options) (*Engine, error) {
	o = o.filled()
	if err := os.MkdirAll(o.StateDir, 0o711); err != nil {
		return nil, fmt.Errorf("open sandbox: %w", err)
	}
	client, err := containerd.New(o.Socket, containerd.WithDefaultNamespace(Namespace))
	if err != nil {
		return nil, fmt.Errorf("open sandbox: %w", err)
	}
	life, end := context.WithCancel(namespaces.WithNamespace(context.WithoutCancel(ctx), Namespace))
	return &Engine{
		o: o, client: client, life: life, end: end, pull: make(chan struct{}, 1),
		slots: map[string]int{}, works: map[string]*Workload{},
	}, nil
}

// Close lets go of containerd and waits for the engine's goroutines. Workloads
// keep running; the next Engine adopts them.
func (e *Engine) Close() error {
	e.mu.Lock()
	e.end()
	e.mu.Unlock()
	e.watch.Wait()
	return e.client.Close()
}

// enter counts a goroutine in that Close will wait for, unless it has begun;
// e.watch.Done counts it out.
func (e *Engine) enter() bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.life.Err() != nil {
		return false
	}
	e.watch.Add(1)
	return true
}

// scope gives a call its namespace and ends it with the engine.
func (e *Engine) scope(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(namespaces.WithNamespace(ctx, Namespace))
	stop := context.AfterFunc(e.life, cancel)
	return ctx, func() { stop(); cancel() }
}

// Ready says whether a workload could be started now, and if not, why.
func (e *Engine) Ready(ctx context.Context) error {
	ctx, cancel := e.scope(ctx)
	defer cancel()
	serving, err := e.client.IsServing(ctx)
	if err != nil {
		return fmt.Errorf("containerd: %w", err)
	}
	if !serving {
		return errors.New("containerd: not serving")
	}
	features, err := e.client.GetSnapshotterCapabilities(ctx, snapshotter)
	if err != nil {
		return fmt.Errorf("containerd snapshotter %s: %w", snapshotter, err)
	}
	if !slices.Contains(features, "remap-ids") {
		return fmt.Errorf("containerd snapshotter %s: no idmapped mounts on this kernel", snapshotter)
	}
	if _, _, err := listEdges(); err != nil {
		return fmt.Errorf("sandbox: %w", err)
	}
	for _, path := range []string{e.o.GuestPath, filepath.Join(e.o.CgroupRoot, e.o.CgroupParent, "cgroup.controllers")} {
		if _, err := os.Stat(path); err != nil {
			return fmt.Errorf("sandbox: %w", err)
		}
	}
	return nil
}

// Workloads lists what runs, in no order.
func (e *Engine) Workloads() []*Workload {
	e.mu.Lock()
	defer e.mu.Unlock()
	all := make([]*Workload, 0, len(e.works))
	for _, w := range e.works {
		all = append(all, w)
	}
	return all
}

// A slot numbers a workload on this machine: its range of user ids and its
// addresses follow from it. maxSlots keeps the ids below 2^28 and the
// addresses within 100.64.0.0/14.
const maxSlots = 4000

// claim reserves the id and the lowest free slot.
func (e *Engine) claim(id string) (int, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if _, ok := e.slots[id]; ok {
		return 0, fmt.Errorf("%s: %w", id, ErrExists)
	}
	taken := map[int]bool{}
	for _, s := range e.slots {
		taken[s] = true
	}
	for slot := range maxSlots {
		if !taken[slot] {
			e.slots[id] = slot
			return slot, nil
		}
	}
	return 0, ErrFull
}

// reclaim is claim for a workload that had its slot before the agent restarted.
func (e *Engine) reclaim(id, label string) (int, error) {
	slot, err := strconv.Atoi(label)
	if err != nil || slot < 0 || slot >= maxSlots {
		return 0, fmt.Errorf("%s: slot label %q", id, label)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if _, ok := e.slots[id]; ok {
		return 0, fmt.Errorf("%s: %w", id, ErrExists)
	}
	for other, s := range e.slots {
		if s == slot {
			return 0, fmt.Errorf("%s: slot %d belongs to %s", id, slot, other)
		}
	}
	e.slots[id] = slot
	return slot, nil
}

func (e *Engine) release(id string) {
	e.mu.Lock()
	defer e.mu.Unlock()
	delete(e.slots, id)
	delete(e.works, id)
}
