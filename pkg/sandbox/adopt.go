package sandbox

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/containerd/containerd/api/types/runc/options"
	containerd "github.com/containerd/containerd/v2/client"
	"github.com/containerd/containerd/v2/core/leases"
	"github.com/containerd/containerd/v2/pkg/cio"
	"github.com/containerd/errdefs"
	"github.com/containerd/typeurl/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Adopt takes over what a former Engine has left: it returns the workloads that
// run, and those that have ended meanwhile (their Done is closed soon), and
// erases everything half made or without an owner: containers, snapshots,
// tables, veths, cgroup leaves, directories. Sessions that the former Engine
// served are ended, for nobody is at their other end.
func (e *Engine) Adopt(ctx context.Context) ([]*Workload, error) {
	ctx, cancel := e.scope(ctx)
	defer cancel()
	all, err := e.client.Containers(ctx)
	if err != nil {
		return nil, fmt.Errorf("adopt: %w", err)
	}
	var adopted []*Workload
	var failed []error
	for _, c := range all {
		w, err := e.adopt(ctx, c)
		if err == nil {
			adopted = append(adopted, w)
			continue
		}
		e.o.Log.Warn("workload cannot be adopted and is erased", "id", c.ID(), "reason", err)
		if err := e.erase(ctx, c.ID()); err != nil {
			failed = append(failed, err)
			continue
		}
		e.release(c.ID())
	}
	failed = append(failed, e.sweep(ctx))
	return adopted, errors.Join(failed...)
}

// adopt makes a Workload of a container that is complete.
func (e *Engine) adopt(ctx context.Context, c containerd.Container) (*Workload, error) {
	labels, err := c.Labels(ctx)
	if err != nil {
		return nil, err
	}
	if labels[labelReady] == "" {
		return nil, errors.New("half made")
	}
	raw, err := hexutil.Decode(labels[labelDeal])
	if err != nil || len(raw) != common.HashLength || ID(common.BytesToHash(raw)) != c.ID() {
		return nil, fmt.Errorf("deal label %q does not fit the id", labels[labelDeal])
	}
	// Without its table a workload would be behind no rules, and its counters
	// would begin again.
	if _, err := readEdge(c.ID()); err != nil {
		return nil, err
	}
	slot, err := e.reclaim(c.ID(), labels[labelSlot])
	if err != nil {
		return nil, err
	}
	w := e.newWorkload(c.ID(), common.BytesToHash(raw), slot)
	w.container = c
	if w.log, err = openRing(filepath.Join(w.dir, logFile), logBytes); err != nil {
		return nil, err
	}
	if err := w.attach(ctx); err != nil {
		return nil, err
	}
	e.mu.Lock()
	e.works[w.id] = w
	e.mu.Unlock()
	return w, nil
}

// attach takes up output and end of a running task. One that ended while nobody
// was there is gone by now; its owner still has to learn of it.
func (w *Workload) attach(ctx context.Context) (err error) {
	w.task, err = w.container.Task(ctx, cio.NewAttach(cio.WithStreams(nil, w.log, w.log)))
	if errdefs.IsNotFound(err) {
		w.finish(containerd.ExitStatus{}, err)
		return nil
	}
	if err != nil {
		return err
	}
	if w.exit, err = w.task.Wait(w.e.life); err != nil {
		return err
	}
	if err := w.endSessions(ctx); err != nil {
		w.e.o.Log.Warn("sessions of an adopted workload", "id", w.id, "reason", err)
	}
	w.follow()
	return nil
}

// endSessions kills the processes that an Exec of the former Engine has started
// (not what those have started in turn).
func (w *Workload) endSessions(ctx context.Context) error {
	pids, err := w.task.Pids(ctx)
	if err != nil {
		if errdefs.IsNotFound(err) || errdefs.IsFailedPrecondition(err) {
			return nil // ended
		}
		return err
	}
	var failed []error
	for _, p := range pids {
		if p.Info == nil {
			continue
		}
		info, err := typeurl.UnmarshalAny(p.Info)
		if err != nil {
			continue
		}
		details, ok := info.(*options.ProcessDetails)
		if !ok || details.ExecID == "" {
			continue
		}
		process, err := w.task.LoadProcess(ctx, details.ExecID, cio.Load)
		if err != nil {
			continue
		}
		if err := process.Kill(ctx, syscall.SIGKILL); err != nil && !errdefs.IsNotFound(err) {
			failed = append(failed, err)
			continue
		}
		if _, err := process.Delete(ctx, containerd.WithProcessKill); err != nil && !errdefs.IsNotFound(err) {
			failed = append(failed, err)
		}
	}
	return errors.Join(failed...)
}

// sweep erases what has no workload.
func (e *Engine) sweep(ctx context.Context) error {
	strays := map[string]bool{}
	tables, links, err := listEdges()
	if err != nil {
		return err
	}
	note := func(id string) {
		if _, owned := e.slotOf(id); !owned && strings.HasPrefix(id, "deal-") {
			strays[id] = true
		}
	}
	for _, id := range tables {
		note(id)
	}
	for _, dir := range []string{e.o.StateDir, filepath.Join(e.o.CgroupRoot, e.o.CgroupParent)} {
		entries, err := os.ReadDir(dir)
		if err != nil && !errors.Is(err, os.ErrNotExist) {
			return err
		}
		for _, entry := range entries {
			if entry.IsDir() {
				note(entry.Name())
			}
		}
	}
	var failed []error
	for id := range strays {
		e.o.Log.Warn("stray parts of a workload are erased", "id", id)
		failed = append(failed, e.erase(ctx, id))
	}
	var owned []string
	for _, w := range e.Workloads() {
		owned = append(owned, linkName(w.id))
	}
	for _, name := range links {
		if !slices.Contains(owned, name) {
			failed = append(failed, removeLink(name))
		}
	}
	failed = append(failed, e.sweepLeases(ctx))
	return errors.Join(failed...)
}

// sweepLeases lets go of what a pull that was cut off has fetched.
func (e *Engine) sweepLeases(ctx context.Context) error {
	manager := e.client.LeasesService()
	all, err := manager.List(ctx)
	if err != nil {
		return err
	}
	var failed []error
	for _, l := range all {
		failed = append(failed, manager.Delete(ctx, l, leases.SynchronousDelete))
	}
	return errors.Join(failed...)
}

func (e *Engine) slotOf(id string) (int, bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	slot, ok := e.slots[id]
	return slot, ok
}
