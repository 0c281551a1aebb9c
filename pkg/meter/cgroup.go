package meter

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/sys/unix"
)

// ErrPath: a path that names no cgroup.
var ErrPath = errors.New("no path of a cgroup")

// controllers are cgroup v1's that count something. The first that has a cgroup
// names its life.
var controllers = []string{"cpuacct", "memory", "blkio", "perf_event"}

// Find looks a cgroup up below the root of the cgroup file systems, usually
// /sys/fs/cgroup: on v2 a directory there, on v1 (also where an empty v2
// hierarchy lies beside it) the same path below every controller. The cgroup
// need not exist yet. Errors: ErrPath, fs.ErrNotExist if there are no cgroups.
func Find(root, path string) (Source, error) {
	if slices.Contains(strings.Split(path, "/"), "..") || strings.ContainsRune(path, 0) {
		return Source{}, fmt.Errorf("%w: %q", ErrPath, path)
	}
	if _, err := os.Stat(filepath.Join(root, "cgroup.controllers")); err == nil {
		return Source{Leaf: filepath.Join(root, path)}, nil
	}
	v1 := map[string]string{}
	for _, controller := range controllers {
		if _, err := os.Stat(filepath.Join(root, controller)); err == nil {
			v1[controller] = filepath.Join(root, controller, path)
		}
	}
	if v1["cpuacct"] == "" {
		return Source{}, fmt.Errorf("find cgroups below %s: neither cgroup.controllers (v2) nor cpuacct (v1): %w", root, fs.ErrNotExist)
	}
	return Source{V1: v1}, nil
}

// control is one file and what it counts.
type control struct {
	controller string // v1's
	name       string
	what       string // the line or field
	counters   []Counter
	needed     bool
	parse      func([]byte, *reading) error
}

// unified is cgroup v2. Source of the formats: Documentation/admin-guide/cgroup-v2.rst.
var unified = []control{
	{name: "cpu.stat", what: "user_usec, system_usec", counters: []Counter{CPUUser, CPUSystem}, needed: true,
		parse: func(text []byte, r *reading) (err error) {
			r.counts[CPUUser], r.counts[CPUSystem], err = parseCPUStat(text)
			return err
		}},
	{name: "memory.current", what: "integrated since watching began", counters: []Counter{Memory}, parse: memoryInUse},
	{name: "io.stat", what: "rbytes, wbytes, rios, wios", counters: []Counter{BlockRead, BlockReadOps, BlockWrite, BlockWriteOps},
		parse: func(text []byte, r *reading) error {
			io, err := parseIOStat(text)
			r.counts[BlockRead], r.counts[BlockWrite] = io.read, io.write
			r.counts[BlockReadOps], r.counts[BlockWriteOps] = io.readOps, io.writeOps
			return err
		}},
	{name: "memory.stat", what: "pgfault", counters: []Counter{PageFaults}, parse: faults("pgfault")},
}

// legacy is cgroup v1. cpuacct.stat has ticks of 10 ms; cpuacct.usage is exact
// but for both together; usage_user and usage_sys are the ticks again, as
// nanoseconds. So the total is divided in their proportion, see split.
var legacy = []control{
	{controller: "cpuacct", name: "cpuacct.usage", what: "divided as cpuacct.usage_user and _sys", counters: []Counter{CPUUser, CPUSystem}, needed: true,
		parse: func(text []byte, r *reading) (err error) { r.total, err = parseNumber(text); return err }},
	{controller: "cpuacct", name: "cpuacct.usage_user", needed: true,
		parse: func(text []byte, r *reading) (err error) { r.user, err = parseNumber(text); return err }},
	{controller: "cpuacct", name: "cpuacct.usage_sys", needed: true,
		parse: func(text []byte, r *reading) (err error) { r.system, err = parseNumber(text); return err }},
	{controller: "memory", name: "memory.usage_in_bytes", what: "integrated since watching began", counters: []Counter{Memory}, parse: memoryInUse},
	{controller: "blkio", name: "blkio.throttle.io_service_bytes_recursive", what: "Read, Write", counters: []Counter{BlockRead, BlockWrite},
		parse: func(text []byte, r *reading) (err error) {
			r.counts[BlockRead], r.counts[BlockWrite], err = parseThrottle(text)
			return err
		}},
	{controller: "blkio", name: "blkio.throttle.io_serviced_recursive", what: "Read, Write", counters: []Counter{BlockReadOps, BlockWriteOps},
		parse: func(text []byte, r *reading) (err error) {
			r.counts[BlockReadOps], r.counts[BlockWriteOps], err = parseThrottle(text)
			return err
		}},
	{controller: "memory", name: "memory.stat", what: "total_pgfault", counters: []Counter{PageFaults}, parse: faults("total_pgfault")},
}

func memoryInUse(text []byte, r *reading) (err error) {
	r.memory, err = parseNumber(text)
	return err
}

func faults(key string) func([]byte, *reading) error {
	return func(text []byte, r *reading) error {
		n, found, err := parseKey(text, key)
		if found {
			r.counts[PageFaults] = n
		}
		return err
	}
}

// openFile is a control file that stays open.
type openFile struct {
	*os.File
	fd int
	control
	strict bool // what cannot be read of it fails the reading
	bad    bool // the last reading of it failed: its counters stand still
}

// group is one life of a cgroup: once it is removed, these files stay dead even
// when another of the same name is made.
type group struct {
	life  string
	dir   *os.File
	lead  string // v1's controller whose directory that is
	files []openFile
	// about says of each counter where it comes from, or why it is not there.
	about     map[Counter]Reading
	hasMemory bool  // as of the last reading
	perf      *perf // nil: not asked for, or refused
	buf       []byte
}

// open finds the files. Those that are not needed may be missing. lead is the v1
// controller whose cgroup named the life before; empty if there was none.
func (s Source) open(lead string) (_ *group, err error) {
	g := &group{about: map[Counter]Reading{}, buf: make([]byte, 4<<10)}
	defer func() {
		if err != nil {
			g.close()
		}
	}()
	controls := unified
	if s.Leaf == "" {
		controls = legacy
	}
	if g.dir, g.lead, err = s.openDir(lead); err != nil {
		return nil, fmt.Errorf("open cgroup: %w", err)
	}
	if g.life, err = s.Incarnation(g.dir.Name()); err != nil {
		return nil, err
	}
	for _, c := range controls {
		from, why, err := g.add(s, c)
		if err != nil {
			return nil, err
		}
		for _, counter := range c.counters {
			g.about[counter] = Reading{Source: from, Reason: why}
		}
		if from != "" && slices.Contains(c.counters, Memory) {
			g.hasMemory = true
		}
	}
	if s.Perf {
		g.openPerf(s)
	}
	return g, nil
}

// openDir opens the directory that names the cgroup's life. On v1 that is the one
// of lead; at first, where nobody pays, of the first controller that has the
// cgroup: processes may be in other paths below other controllers. It stays that
// one, for a cgroup is removed from one controller after the other, and what is
// left of it meanwhile is no new life.
func (s Source) openDir(lead string) (dir *os.File, by string, err error) {
	if s.Leaf != "" {
		dir, err = os.Open(s.Leaf)
		return dir, "", err
	}
	try := controllers[:1]
	switch {
	case lead != "":
		try = []string{lead}
	case s.Unbilled:
		try = controllers
	}
	for _, by = range try {
		dir, failed := os.Open(s.V1[by])
		if failed == nil {
			return dir, by, nil
		}
		if err == nil {
			err = failed // of the first: cpuacct, which most have
		}
		if !errors.Is(failed, fs.ErrNotExist) {
			return nil, "", failed
		}
	}
	return nil, "", err
}

// dirOf is where a file lies; empty if this machine lacks its controller.
func (s Source) dirOf(c control) string {
	if c.controller == "" {
		return s.Leaf
	}
	return s.V1[c.controller]
}

// strict: processor time must be readable, and what somebody pays for.
func (s Source) strict(c control) bool {
	return c.needed || !s.Unbilled && slices.ContainsFunc(c.counters, func(n Counter) bool { return slices.Contains(s.Counters, n) })
}

// add opens one file, or says why it is not there.
func (g *group) add(s Source, c control) (from, why string, err error) {
	dir, strict := s.dirOf(c), s.strict(c)
	if dir == "" {
		return "", "this machine has no cgroup controller " + c.controller, nil
	}
	f, err := os.Open(filepath.Join(dir, c.name))
	switch {
	case err == nil:
		// Fd takes the file out of the poller, which cgroup files are not in anyway.
		g.files = append(g.files, openFile{File: f, fd: int(f.Fd()), control: c, strict: strict})
		return f.Name() + ": " + c.what, "", nil
	case errors.Is(err, fs.ErrNotExist) && c.needed && g.lead != c.controller:
		return "", fmt.Sprintf("no such cgroup below the controller %s: %s", c.controller, dir), nil
	case errors.Is(err, fs.ErrNotExist) && !c.needed:
		return "", fmt.Sprintf("no %s: the controller is not enabled for this cgroup", c.name), nil
	case strict || gone(err):
		return "", "", fmt.Errorf("open cgroup: %w", err)
	}
	return "", err.Error(), nil
}

// read fills r. On an error r is half filled. A file that nobody needs and that
// cannot be read takes its own counters out of r, and says why.
func (g *group) read(r *reading) error {
	var st unix.Stat_t
	// A cgroup's files answer ENODEV once it is gone; files of another file
	// system, which stand in for them in tests, do not.
	if err := unix.Fstat(int(g.dir.Fd()), &st); err != nil || st.Nlink == 0 {
		return fmt.Errorf("%s: %w", g.dir.Name(), fs.ErrNotExist)
	}
	for i := range g.files {
		f := &g.files[i]
		err := g.readFile(f, r)
		if err != nil && (f.strict || gone(err)) {
			return err
		}
		if err != nil || f.bad {
			g.note(f, r, err)
		}
	}
	return nil
}

func (g *group) readFile(f *openFile, r *reading) (err error) {
	var text []byte
	if text, g.buf, err = pread(f.File, f.fd, g.buf); err != nil {
		return err
	}
	if err = f.parse(text, r); err != nil {
		return fmt.Errorf("%s: %w", f.Name(), err)
	}
	return nil
}

// note keeps why a file's counters stand still, or (nil) that they go on.
func (g *group) note(f *openFile, r *reading, err error) {
	f.bad = err != nil
	for _, c := range f.counters {
		about := g.about[c]
		about.Reason = ""
		if f.bad {
			about.Reason = err.Error()
			delete(r.counts, c)
		}
		g.about[c] = about
		if c == Memory {
			g.hasMemory = !f.bad
		}
	}
}

func (g *group) close() {
	if g.dir != nil {
		g.dir.Close()
	}
	for _, f := range g.files {
		f.Close()
	}
	g.perf.close()
}

// split divides a processor time in the proportion of two coarser counts, such
// that neither part goes below what it was and both together are exactly total.
// It is what the kernel does for a process and for cgroup v2 (kernel/sched/cputime.c,
// cputime_adjust).
func split(total, user, system, lastUser, lastSystem uint64) (uint64, uint64) {
	if addSaturating(lastUser, lastSystem) >= total {
		return lastUser, lastSystem
	}
	var sys uint64
	if sum := addSaturating(user, system); sum > 0 {
		sys = mulDiv(total, system, sum)
	}
	sys = min(max(sys, lastSystem), total-lastUser)
	return total - sys, sys
}
