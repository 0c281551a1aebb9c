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

	"github.com/sosna-os/sosna/pkg/bounded"
)

// ErrGone: the cgroup is not there (any more). What it had counted until the last
// sample is still in Usage.
var ErrGone = errors.New("cgroup leaf is gone")

// maxState bounds a saved state: seven ledgers with every counter.
const maxState = 16 << 10

// Source is where a Reader looks. Leaf is a cgroup v2 directory; where it is
// empty, V1 has cgroup v1's, by controller (see Find). Net counts bytes at an edge
// and may be nil; who counts more than bytes there gives an Extra. Counters are
// those of Usage, Canonical if empty: what a record is to hold. Perf asks for
// cycles and instructions, which costs two open files a processor and makes the
// kernel switch counters with processes. Energy may be nil. Now is time.Now
// unless a test says otherwise. Incarnation names the life of the cgroup and
// defaults to LeafIncarnation; who gives another one reads plain files laid out
// like a cgroup's (a log's, a fixture's), which come and go as a kernel's do not:
// those are opened anew each time.
//
// A count among Counters that cannot be read fails the observation, for it would
// go unpaid; another one's stands still with its reason. Unbilled says that nobody
// pays by these counts: then only processor time that is damaged fails, and on v1
// the cgroup may be there below some controllers alone.
type Source struct {
	Leaf        string
	V1          map[string]string
	Net         NetFunc
	Extras      []Extra
	Counters    []Counter
	Perf        bool
	Unbilled    bool
	Energy      *Energy
	Now         func() time.Time
	Incarnation func(leaf string) (string, error)
}

// Reader adds up what a deal uses over any number of container restarts, agent
// restarts and reboots. It is owned by one goroutine.
//
// When the cgroup's incarnation changes, the counts of the old one are kept and
// those of the new one come on top. The other sources have lives of their own.
// A Reader of a cgroup alone allocates nothing while it observes.
type Reader struct {
	source Source
	state  readerState
	group  *group
	copies bool   // plain files: see Source
	lead   string // see Source.openDir
	now    reading
	from   map[Counter]Reading // of the newest life's counters, see group.about
	why    map[string]string   // of Extras that failed last time
	// missing are the reasons of Extras that answered.
	missing map[string]map[Counter]string
	share   share
}

type readerState struct {
	Cgroup *ledger            `json:"cgroup"`
	Perf   *ledger            `json:"perf"`
	Extras map[string]*ledger `json:"extras"`
	Memory *Integrator        `json:"memory"`
	Energy uint64             `json:"energy_uj"` // this workload's part of the processors'
}

// NewReader starts counting at zero, with what the cgroup has used already counted.
func NewReader(source Source) *Reader {
	r, _ := newReader(source, readerState{})
	return r
}

// RestoreReader goes on from what State returned.
func RestoreReader(source Source, state []byte) (*Reader, error) {
	if len(state) > maxState {
		return nil, fmt.Errorf("restore meter: %w", ErrTooLarge)
	}
	var s readerState
	if err := bounded.JSON(state, &s); err != nil {
		return nil, fmt.Errorf("restore meter: %w", err)
	}
	if s.Cgroup == nil || s.Perf == nil {
		return nil, fmt.Errorf("restore meter: %w: no ledger", ErrMalformed)
	}
	return newReader(source, s)
}

func newReader(source Source, s readerState) (*Reader, error) {
	if source.Now == nil {
		source.Now = time.Now
	}
	if len(source.Counters) == 0 {
		source.Counters = canonical
	}
	copies := source.Incarnation != nil
	if !copies {
		source.Incarnation = LeafIncarnation
	}
	if source.Net != nil {
		source.Extras = append([]Extra{source.Net.extra()}, source.Extras...)
	}
	if s.Cgroup == nil {
		s.Cgroup, s.Perf = newLedger(), newLedger()
	}
	errs := []error{s.Cgroup.check(), s.Perf.check()}
	extras := make(map[string]*ledger, len(source.Extras))
	for name, l := range s.Extras {
		errs = append(errs, l.check())
		extras[name] = l // also of a source that is not given now: it has counted
	}
	for _, e := range source.Extras {
		if extras[e.Name] == nil {
			extras[e.Name] = newLedger()
		}
	}
	if err := errors.Join(errs...); err != nil {
		return nil, fmt.Errorf("restore meter: %w", err)
	}
	if s.Extras = extras; s.Memory == nil {
		s.Memory = new(Integrator)
	}
	return &Reader{source: source, state: s, copies: copies, now: reading{counts: Vector{}}, why: map[string]string{}, missing: map[string]map[Counter]string{}}, nil
}

// State is the reader's memory, for the disk.
func (r *Reader) State() ([]byte, error) { return json.Marshal(r.state) }

// Close lets go of the files. Usage stays; a later Sample opens them again.
func (r *Reader) Close() {
	if r.group != nil {
		r.group.close()
		r.group = nil
	}
}

// Usage is the cumulative usage at the last sample, of the counters that the
// Source names: 0 where nothing has counted.
func (r *Reader) Usage() Vector {
	counted := r.counted()
	out := make(Vector, len(r.source.Counters))
	for _, c := range r.source.Counters {
		out[c] = counted[c]
	}
	return out
}

// counted has every counter that some source has counted.
func (r *Reader) counted() Vector {
	out := make(Vector, len(all))
	r.state.Cgroup.addTo(out)
	r.state.Perf.addTo(out)
	for _, l := range r.state.Extras {
		l.addTo(out)
	}
	if r.source.Energy != nil && r.share.why == "" || r.state.Energy > 0 {
		out[EnergyUJ] = addSaturating(out[EnergyUJ], r.state.Energy)
	}
	if n := r.state.Memory.ByteSeconds(); n > 0 || r.from[Memory].Reason == "" {
		out[Memory] = n
	}
	return out
}

// Sample observes and returns Usage.
func (r *Reader) Sample() (Vector, error) {
	if err := r.Observe(); err != nil {
		return nil, err
	}
	return r.Usage(), nil
}

// Observe reads every source. On an error nothing has been counted and Usage is
// still good; a missing cgroup is ErrGone.
func (r *Reader) Observe() error {
	another, err := r.look()
	if err != nil {
		return r.failed(err)
	}
	now := r.source.Now()
	extras := make([]Counts, len(r.source.Extras)) // none: allocates nothing
	for i, e := range r.source.Extras {
		if extras[i], err = e.read(); err == nil {
			delete(r.why, e.Name)
			continue
		}
		if e.Needed {
			return fmt.Errorf("read %s counters: %w", e.Name, err)
		}
		r.why[e.Name] = err.Error()
	}
	r.count(another)
	for i, e := range r.source.Extras {
		if r.why[e.Name] == "" {
			extras[i].enter(r.state.Extras[e.Name])
			r.missing[e.Name] = extras[i].Missing
		}
	}
	if err := r.group.perf.read(r.state.Perf); err != nil {
		r.group.refusePerf(err)
	}
	if r.group.hasMemory {
		r.state.Memory.Observe(now, r.now.memory)
	} else {
		r.state.Memory.Pause() // what was in use meanwhile is unknown
	}
	if from := r.from[CPUUser]; from.Source == "" {
		r.share = share{why: "energy is shared by processor time: " + from.Reason}
	} else {
		r.state.Energy = addSaturating(r.state.Energy, r.share.next(r.source.Energy, now, r.cpu()))
	}
	return nil
}

// look fills r.now, from a new life of the cgroup if the old one has ended.
func (r *Reader) look() (another bool, err error) {
	if r.copies {
		r.Close()
	}
	if r.group != nil {
		if err := r.group.read(&r.now); !gone(err) {
			return false, err
		}
		r.Close()
	}
	g, err := r.source.open(r.lead)
	if err != nil {
		return false, err
	}
	clear(r.now.counts)
	r.now = reading{counts: r.now.counts}
	if err := g.read(&r.now); err != nil {
		g.close()
		return false, err
	}
	r.group, r.from, r.lead = g, g.about, g.lead
	return g.life != r.state.Cgroup.Life, nil
}

// count enters what the cgroup said.
func (r *Reader) count(another bool) {
	l := r.state.Cgroup
	if another {
		l.begin(r.group.life)
		r.state.Memory.Pause() // the new container did not use memory since the old one's last reading
	}
	if r.source.Leaf == "" {
		r.now.counts[CPUUser], r.now.counts[CPUSystem] = split(r.now.total, r.now.user, r.now.system, l.Raw[CPUUser], l.Raw[CPUSystem])
	}
	for c, n := range r.now.counts {
		l.hold(c, n)
	}
}

// cpu is the processor time so far, in nanoseconds.
func (r *Reader) cpu() uint64 {
	l := r.state.Cgroup
	return addSaturating(addSaturating(l.Done[CPUUser], l.Raw[CPUUser]), addSaturating(l.Done[CPUSystem], l.Raw[CPUSystem]))
}

// Pause takes a last sample and stops the memory integral until the next
// Sample: a paused (frozen) workload does not pay for memory. Resume by
// sampling. The other counters stand still by themselves.
func (r *Reader) Pause() (Vector, error) {
	usage, err := r.Sample()
	r.state.Memory.Pause()
	return usage, err
}

func (r *Reader) failed(err error) error {
	if gone(err) {
		r.state.Memory.Pause()
		return fmt.Errorf("%w: %w", ErrGone, err)
	}
	return err
}

// gone: no such file, or (ENODEV) its directory was removed while it was open.
func gone(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENODEV)
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
