package sandbox

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/containerd/containerd/api/types/runc/options"
	containerd "github.com/containerd/containerd/v2/client"
	"github.com/containerd/containerd/v2/core/containers"
	"github.com/containerd/containerd/v2/pkg/cio"
	"github.com/containerd/containerd/v2/pkg/oci"
	"github.com/containerd/errdefs"
	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/runtime-spec/specs-go"
	"github.com/vishvananda/netns"
)

// Labels of our containers. labelReady is set when the workload runs behind
// its rules; a container without it is half made.
const (
	labelDeal  = "sosna.deal"
	labelSlot  = "sosna.slot"
	labelReady = "sosna.ready"
)

// Files of a workload's directory.
const (
	hostsFile = "hosts"
	logFile   = "log"
	fifoDir   = "fifo"
)

// eraseLimit bounds the clean-up after a failed start.
const eraseLimit = 30 * time.Second

// Start runs a workload for a deal. The image must have been pulled. If Start
// fails, nothing remains.
func (e *Engine) Start(ctx context.Context, spec Spec) (_ *Workload, err error) {
	if err := spec.check(); err != nil {
		return nil, err
	}
	ctx, cancel := e.scope(ctx)
	defer cancel()
	id := ID(spec.Deal)
	slot, err := e.claim(id)
	if err != nil {
		return nil, err
	}
	defer func() {
		if err == nil {
			return
		}
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), eraseLimit)
		defer cancel()
		// What cannot be erased keeps its slot, for Adopt to find.
		if left := e.erase(ctx, id); left != nil {
			err = errors.Join(err, left)
			return
		}
		e.release(id)
	}()
	w := e.newWorkload(id, spec.Deal, slot)
	if err := w.make(ctx, spec); err != nil {
		return nil, fmt.Errorf("start %s: %w", id, err)
	}
	e.mu.Lock()
	e.works[id] = w
	e.mu.Unlock()
	w.follow()
	return w, nil
}

func (e *Engine) newWorkload(id string, deal common.Hash, slot int) *Workload {
	return &Workload{
		e: e, id: id, deal: deal, slot: slot,
		dir:  filepath.Join(e.o.StateDir, id),
		leaf: leaf(filepath.Join(e.o.CgroupRoot, e.o.CgroupParent, id)),
		done: make(chan struct{}), execs: make(chan struct{}, maxExecs),
	}
}

// make takes the steps of a start in an order that never has a running process
// without its rules.
func (w *Workload) make(ctx context.Context, spec Spec) error {
	e := w.e
	if err := w.makeDir(spec.Hostname); err != nil {
		return err
	}
	if err := w.makeContainer(ctx, spec); err != nil {
		return err
	}
	task, err := w.container.NewTask(ctx, cio.NewCreator(cio.WithStreams(nil, w.log, w.log), cio.WithFIFODir(filepath.Join(w.dir, fifoDir))))
	if err != nil {
		return fmt.Errorf("create task: %w", err)
	}
	w.task = task
	if err := guardEdge(w.id, nil); err != nil {
		return err
	}
	ns, err := netns.GetFromPid(int(task.Pid()))
	if err != nil {
		return fmt.Errorf("network namespace: %w", err)
	}
	defer ns.Close()
	if err := plugEdge(w.id, w.slot, ns); err != nil {
		return err
	}
	if w.exit, err = task.Wait(e.life); err != nil {
		return fmt.Errorf("wait: %w", err)
	}
	if err := task.Start(ctx); err != nil {
		return fmt.Errorf("%w: %w", ErrCommand, err)
	}
	_, err = w.container.SetLabels(ctx, map[string]string{labelReady: "1"})
	return err
}

func (w *Workload) makeDir(hostname string) error {
	if hostname == "" {
		hostname = w.id
	}
	// 0711: runc reads the hosts file from within the user namespace.
	if err := os.Mkdir(w.dir, 0o711); err != nil {
		return err
	}
	hosts := "127.0.0.1\tlocalhost " + hostname + "\n::1\tlocalhost\n"
	if err := os.WriteFile(filepath.Join(w.dir, hostsFile), []byte(hosts), 0o644); err != nil {
		return err
	}
	log, err := openRing(filepath.Join(w.dir, logFile), logBytes)
	w.log = log
	return err
}

func (w *Workload) makeContainer(ctx context.Context, spec Spec) error {
	e := w.e
	img, config, err := e.image(ctx, spec.Image)
	if err != nil {
		return err
	}
	host := hostID(w.slot)
	at := place{id: w.id, dir: w.dir, guest: e.o.GuestPath, cgroup: filepath.Join(e.o.CgroupParent, w.id), slot: w.slot}
	w.container, err = e.client.NewContainer(ctx, w.id,
		containerd.WithImage(img),
		containerd.WithSnapshotter(snapshotter),
		containerd.WithRuntime(runtimeName, &options.Options{IoUid: host, IoGid: host}),
		containerd.WithContainerLabels(map[string]string{labelDeal: spec.Deal.Hex(), labelSlot: strconv.Itoa(w.slot)}),
		containerd.WithNewSnapshot(w.id, img, containerd.WithRemapperLabels(0, host, 0, host, idRange)),
		containerd.WithNewSpec(func(_ context.Context, _ oci.Client, _ *containers.Container, s *specs.Spec) error {
			fill(s, spec, config.Config, at)
			return nil
		}),
	)
	if err != nil {
		return fmt.Errorf("create container: %w", err)
	}
	return nil
}

// erase removes everything that carries the id, whatever of it exists: the one
// way out for a stopped, a failed and a half-made workload.
func (e *Engine) erase(ctx context.Context, id string) error {
	l := leaf(filepath.Join(e.o.CgroupRoot, e.o.CgroupParent, id))
	if err := l.kill(); err != nil {
		return fmt.Errorf("erase %s: %w", id, err)
	}
	if err := e.eraseContainer(ctx, id); err != nil {
		return fmt.Errorf("erase %s: %w", id, err)
	}
	err := e.client.SnapshotService(snapshotter).Remove(ctx, id)
	if err != nil && !errdefs.IsNotFound(err) {
		return fmt.Errorf("erase %s: %w", id, err)
	}
	if err := errors.Join(removeEdge(id), l.remove(ctx), os.RemoveAll(filepath.Join(e.o.StateDir, id))); err != nil {
		return fmt.Errorf("erase %s: %w", id, err)
	}
	return nil
}

func (e *Engine) eraseContainer(ctx context.Context, id string) error {
	c, err := e.client.LoadContainer(ctx, id)
	if errdefs.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return err
	}
	// cio.Load: the pipes are closed and removed with the task.
	task, err := c.Task(ctx, cio.Load)
	if err == nil {
		_, err = task.Delete(ctx, containerd.WithProcessKill)
	}
	if err != nil && !errdefs.IsNotFound(err) {
		return fmt.Errorf("delete task: %w", err)
	}
	if err := c.Delete(ctx, containerd.WithSnapshotCleanup); err != nil && !errdefs.IsNotFound(err) {
		return fmt.Errorf("delete container: %w", err)
	}
	return nil
}
