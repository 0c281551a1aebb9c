package gpu

import (
	"context"
	"errors"
	"os"
	"path/filepath"
)

// Machine says what is metered on a machine. The zero value is the appliance's.
type Machine struct {
	Root    string  // the machine's root folder; "/"
	Program Options // User is set by Open where this process is root
	// Owner names the deal that a process belongs to, "" for none: by its Cgroup,
	// whose deal the caller knows. nil: GPUs are metered, and nothing is shared out.
	Owner func(pid uint32) string
	// PIDs are the deals' processes: amdgpu's, i915's and xe's use is read of these only.
	PIDs func() []uint32
}

// Meters is a monitor with what it owns.
type Meters struct {
	*Monitor
	Client *Client // for benchmarks
	sysfs  *Sysfs
}

// The sources of Meters, for Monitor.Err.
const (
	SourceNVIDIA = 0
	SourceSysfs  = 1
)

// Open makes ready to meter all GPUs of a machine, also one that has none, or has
// no extension or no driver yet: that is for Err to tell and no failure. Run polls.
func Open(m Machine) (*Meters, error) {
	if m.Root == "" {
		m.Root = "/"
	}
	sysfs, err := NewSysfs(m.Root, m.PIDs)
	if err != nil {
		return nil, err
	}
	if os.Getuid() == 0 && m.Program.User == 0 {
		m.Program.User = ChildUser
	}
	_ = makeNodes(m.Root) // why not, Sample tells when they are missed
	c := NewClient(m.Program)
	return &Meters{NewMonitor(m.Owner, &nvidia{c, m.Root}, sysfs), c, sysfs}, nil
}

// Close ends the child. Run must have returned.
func (m *Meters) Close() error { return errors.Join(m.Client.Close(), m.sysfs.Close()) }

// nvidia is the client of a machine where nobody else makes device nodes.
type nvidia struct {
	*Client
	root string
}

// Sample makes the nodes again where the driver does not answer: it may have been
// loaded, or one of its GPUs found, since the last time.
func (n *nvidia) Sample(ctx context.Context) ([]Sample, error) {
	s, err := n.Client.Sample(ctx)
	switch CodeOf(err) {
	case NoDriver, NoGPU, Forbidden:
		if why := makeNodes(n.root); why != nil {
			err = &Error{CodeOf(err), clean(err.Error() + "; " + why.Error())}
		}
	}
	return s, err
}

// makeNodes is for root only: others live with what udev made.
func makeNodes(root string) error {
	if os.Getuid() != 0 {
		return nil
	}
	nodes, err := Nodes(root)
	if err != nil || len(nodes) == 0 {
		return err
	}
	return Make(nodes, filepath.Join(root, "dev"), ChildUser)
}
