package meter

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strconv"
	"syscall"
	"time"
)

// ErrGone: the leaf is not there (any more). What it had counted until the last
// sample is still in Usage.
var ErrGone = errors.New("cgroup leaf is gone")

// NetFunc reads a deal's bytes received and sent, as counted at its edge. It
// may start again at 0 when the table that counts is made anew.
type NetFunc func() (rx, tx uint64, err error)

// Source is where a Reader looks. Leaf is a cgroup v2 directory; Net may be nil
// (no network); Now is time.Now unless a test says otherwise; Incarnation names
// the life of the leaf and defaults to LeafIncarnation.
type Source struct {
	Leaf        string
	Net         NetFunc
	Now         func() time.Time
	Incarnation func(leaf string) (string, error)
}

// Reader adds up what a deal uses over any number of container restarts, agent
// restarts and reboots. It is owned by one goroutine.
//
// When the leaf's incarnation changes, the counts of the old one are kept and
// those of the new one come on top. Within one incarnation a count that drops
// (a device that went away leaves io.stat) is held, not added twice. The
// network counts have a life of their own: there a drop means a new start.
type Reader struct {
	source Source
	state  readerState
}

type readerState struct {
	Incarnation string      `json:"incarnation"`
	Done        Vector      `json:"done"` // of former incarnations
	Raw         Vector      `json:"raw"`  // highest seen of this one
	Memory      *Integrator `json:"memory"`
}

// NewReader starts counting at zero, with what the leaf has used already counted.
func NewReader(source Source) *Reader {
	r, _ := newReader(source, readerState{})
	return r
}

// RestoreReader goes on from what State returned.
func RestoreReader(source Source, state []byte) (*Reader, error) {
	if len(state) > MaxRecordJSON {
		return nil, fmt.Errorf("restore meter: %w", ErrTooLarge)
	}
	var s readerState
	dec := json.NewDecoder(bytes.NewReader(state))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&s); err != nil {
		return nil, fmt.Errorf("restore meter: %w", err)
	}
	return newReader(source, s)
}

func newReader(source Source, s readerState) (*Reader, error) {
	if source.Now == nil {
		source.Now = time.Now
	}
	if source.Incarnation == nil {
		source.Incarnation = LeafIncarnation
	}
	if err := errors.Join(s.Done.CheckKnown(), s.Raw.CheckKnown()); err != nil {
		return nil, fmt.Errorf("restore meter: %w", err)
	}
	s.Done, s.Raw = s.Done.Clone(), s.Raw.Clone()
	if s.Memory == nil {
		s.Memory = new(Integrator)
	}
	return &Reader{source, s}, nil
}

// State is the reader's memory, for the disk.
func (r *Reader) State() ([]byte, error) { return json.Marshal(r.state) }

// Usage is the cumulative usage at the last sample, all canonical counters
// present.
func (r *Reader) Usage() Vector {
	out := make(Vector, len(canonical))
	for _, c := range canonical {
		out[c] = addSaturating(r.state.Done[c], r.state.Raw[c])
	}
	out[Memory] = r.state.Memory.ByteSeconds()
	return out
}

// Sample reads the leaf and the network and returns the cumulative usage. On an
// error nothing has been counted and Usage is still good; a missing leaf is ErrGone.
func (r *Reader) Sample() (Vector, error) {
	life, err := r.source.Incarnation(r.source.Leaf)
	if err != nil {
		return nil, r.failed(err)
	}
	leaf, err := readLeaf(r.source.Leaf)
	if err != nil {
		return nil, r.failed(err)
	}
	now := r.source.Now()
	var rx, tx uint64
	if r.source.Net != nil {
		if rx, tx, err = r.source.Net(); err != nil {
			return nil, fmt.Errorf("read network counters: %w", err)
		}
	}
	if life != r.state.Incarnation {
		r.state.Incarnation = life
		r.settle(BlockRead, BlockWrite, CPUSystem, CPUUser)
		r.state.Memory.Pause() // the new container did not use memory since the old one's last reading
	}
	r.hold(CPUUser, leaf.userNs)
	r.hold(CPUSystem, leaf.systemNs)
	if leaf.hasIO {
		r.hold(BlockRead, leaf.read)
		r.hold(BlockWrite, leaf.write)
	}
	r.restartable(NetRx, rx)
	r.restartable(NetTx, tx)
	r.state.Memory.Observe(now, leaf.memory)
	return r.Usage(), nil
}

// Pause takes a last sample and stops the memory integral until the next
// Sample: a paused (frozen) workload does not pay for memory. Resume by
// sampling. The other counters stand still by themselves.
func (r *Reader) Pause() (Vector, error) {
	usage, err := r.Sample()
	r.state.Memory.Pause()
	return usage, err
}

func (r *Reader) settle(counters ...Counter) {
	for _, c := range counters {
		r.state.Done[c] = addSaturating(r.state.Done[c], r.state.Raw[c])
		r.state.Raw[c] = 0
	}
}

func (r *Reader) hold(c Counter, raw uint64) { r.state.Raw[c] = max(r.state.Raw[c], raw) }

func (r *Reader) restartable(c Counter, raw uint64) {
	if raw < r.state.Raw[c] {
		r.settle(c)
	}
	r.state.Raw[c] = raw
}

func (r *Reader) failed(err error) error {
	// ENODEV: the directory was removed while one of its files was open.
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENODEV) {
		r.state.Memory.Pause()
		return fmt.Errorf("%w: %w", ErrGone, err)
	}
	return err
}

// LeafIncarnation is the boot id and the leaf's inode number: kernfs does not
// give a number twice within a boot, but does so after the next.
func LeafIncarnation(leaf string) (string, error) {
	info, err := os.Stat(leaf)
	if err != nil {
		return "", fmt.Errorf("read cgroup: %w", err)
	}
	boot, err := os.ReadFile("/proc/sys/kernel/random/boot_id")
	if err != nil {
		return "", fmt.Errorf("read boot id: %w", err)
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return "", fmt.Errorf("no inode number of %s", leaf)
	}
	return string(bytes.TrimSpace(boot)) + "/" + strconv.FormatUint(stat.Ino, 10), nil
}
