// Package vector measures how far the benchmarks of `sosna worker bench` can be trusted: whether they rank machines as
// sysbench, fio, stress-ng and mbw do, how much they differ from one run to the next, whether half a quota is half the
// figure, and whether floating point is what OpenBLAS makes of the same core. The machines are this one under the limits of
// control groups, and both sides run under the same limits one after the other.
//
// It relies on the command line in Options.Sosna, on Debian's packages of the peers (build/setup.sh), on root for the
// control groups, and on a folder on a disk. It stops at figures: nothing passes or fails here by how fast it is. What a
// machine lacks (root, a disk, a peer) costs the figures that need it, and is said.
//
// Others on the machine show in every figure; how many processors they took is a figure too.
package vector

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Limit is how long a measurement may take, Short's less. What is not done by then is left out.
const (
	Limit      = 6 * time.Minute
	shortLimit = 2 * time.Minute
)

// Options of a measurement; all but Short are required.
type Options struct {
	Root  string // of the repository
	Sosna string // the command line's path
	Dir   string // on a disk; a file of 32 MiB is made there and removed
	Short bool   // integer, floating point and hashing only, and fewer runs
	Say   func(format string, args ...any)
}

// Figure is one row; PeerValue is 0 where the peer is in Value already (a correlation is between two).
type Figure struct {
	Name      string
	Value     float64
	Unit      string
	Peer      string
	PeerValue float64
}

// Score is one pair's raw figures under one set of limits, for whoever wants to do the statistics again.
type Score struct {
	Limits    string  `json:"limits"`
	Name      string  `json:"name"`
	Value     float64 `json:"value"`
	Unit      string  `json:"unit"`
	Spread    float64 `json:"spread"`
	Peer      string  `json:"peer"`
	PeerValue float64 `json:"peer_value"`
	PeerUnit  string  `json:"peer_unit"`

	lower   bool // a lower Value is better
	percent int  // of a core
}

// row is what `sosna worker bench --json` says of one benchmark.
type row struct {
	Name   string  `json:"name"`
	Value  float64 `json:"value"`
	Unit   string  `json:"unit"`
	Spread float64 `json:"spread"`
	Lower  bool    `json:"lower_is_better"`
}

var (
	// errNoFigures: a part that this machine cannot measure; the others go on.
	errNoFigures = errors.New("not measured")
	errLate      = errors.New("the benchmark's own limit is used up")
)

// Measure returns what it could measure, and the scores behind the correlations. The error is ctx's, or a failure of the
// command line; what was measured before is returned with it.
func Measure(ctx context.Context, o Options) (figures []Figure, scores []Score, err error) {
	limit := Limit
	if o.Short {
		limit = shortLimit
	}
	ctx, cancel := context.WithTimeoutCause(ctx, limit, errLate)
	defer cancel()
	m := &measurement{Options: o, file: filepath.Join(o.Dir, fmt.Sprintf("vector-%d.fio", os.Getpid()))}
	m.disk, _ = diskBelow("/sys", o.Dir) // none: no figures of the disk
	defer func() { err = errors.Join(err, m.close()) }()
	load := startLoad()
	for _, part := range []func(context.Context) ([]Figure, error){m.solver, m.blas, m.correlations, m.variations} {
		got, err := part(ctx)
		figures = append(figures, got...)
		if errors.Is(err, errNoFigures) || errors.Is(err, errLate) {
			o.Say("%v", err)
		} else if err != nil {
			return figures, m.scores, err
		}
	}
	if cores, ok := load.others(); ok {
		figures = append(figures, Figure{Name: "bench_load_of_others", Value: cores, Unit: "cores"})
	}
	return figures, m.scores, nil
}

// measurement is one run of all.
type measurement struct {
	Options
	disk   device
	file   string // fio's
	scores []Score
}

func (m *measurement) close() error {
	if err := os.Remove(m.file); !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}

// open makes a control group. Where that is not possible, what asks for no limits runs without one.
func (m *measurement) open(l limits) (*group, error) {
	g, err := &group{}, errors.New("only root can make control groups")
	if os.Geteuid() == 0 {
		var h hierarchy
		if h, err = mounted(); err == nil {
			g, err = h.open(fmt.Sprintf("sosna-lab-%d", os.Getpid()), l)
		}
	}
	switch {
	case err == nil:
		return g, nil
	case l == limits{}:
		return &group{}, nil
	}
	return nil, fmt.Errorf("%s: %w: %w", l, errNoFigures, err)
}

// vector runs our benchmarks in a control group. Names that the command line has skipped are not in the answer.
func (m *measurement) vector(ctx context.Context, g *group, names []string) (map[string]row, error) {
	out, _, err := g.run(ctx, m.Dir, m.Sosna, "worker", "bench", "--tier", "quick", "--json", "--dir", m.Dir, "--only", strings.Join(names, ","))
	if err != nil {
		return nil, err
	}
	return decodeRows(out)
}

func decodeRows(data []byte) (map[string]row, error) {
	var report struct {
		Results []row `json:"results"`
	}
	if err := json.Unmarshal(data, &report); err != nil {
		return nil, fmt.Errorf("what sosna worker bench printed: %w", err)
	}
	rows := map[string]row{}
	for _, r := range report.Results {
		if _, twice := rows[r.Name]; twice || r.Name == "" {
			return nil, fmt.Errorf("what sosna worker bench printed: %d results are called %q", 2, r.Name)
		}
		if _, err := positive(r.Value, true, "benchmark "+r.Name); err != nil {
			return nil, err
		}
		rows[r.Name] = r
	}
	if len(rows) == 0 {
		return nil, errors.New("what sosna worker bench printed: no results")
	}
	return rows, nil
}

func names(of []peer) (out []string) {
	for _, p := range of {
		out = append(out, p.row)
	}
	return out
}

// computing are the benchmarks whose variation is promised.
var computing = []string{"int", "float", "hash"}

// variations runs the benchmarks again and again, with nothing limited, and the peers of those whose variation is promised
// in between. The other benchmarks have half the runs: they are there to be seen beside the load of others. It comes last:
// what time there is decides how many runs there are, which the unit says.
func (m *measurement) variations(ctx context.Context) (figures []Figure, err error) {
	runs := 10
	if m.Short {
		runs = 5
	}
	g, err := m.open(limits{})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, g.close()) }()
	every := slices.DeleteFunc(m.pairs(), func(p peer) bool { return p.all })
	promised := slices.DeleteFunc(slices.Clone(every), func(p peer) bool { return !slices.Contains(computing, p.row) })
	ours, theirs := map[string][]float64{}, map[string][]float64{}
	for i := 0; i < runs && err == nil; i++ {
		m.Say("run %d of %d, unlimited", i+1, runs)
		some := promised
		if i%2 == 0 {
			some = every
		}
		err = m.again(ctx, g, some, promised, ours, theirs)
	}
	if err != nil && !errors.Is(err, errLate) {
		return nil, err
	}
	for _, p := range every {
		if len(ours[p.row]) < 2 {
			continue
		}
		f := Figure{Name: "bench_cov_" + p.row, Value: variation(ours[p.row]), Unit: fmt.Sprintf("%% over %d runs", len(ours[p.row]))}
		if len(theirs[p.row]) > 1 {
			f.Peer, f.PeerValue = p.name, variation(theirs[p.row])
		}
		figures = append(figures, f)
	}
	return figures, err
}

// again is one more run of some benchmarks, and of the peers of those that are promised.
func (m *measurement) again(ctx context.Context, g *group, some, promised []peer, ours, theirs map[string][]float64) error {
	rows, err := m.vector(ctx, g, names(some))
	if err != nil {
		return err
	}
	for name, r := range rows {
		ours[name] = append(ours[name], r.Value)
	}
	for _, p := range promised {
		v, err := m.peer(ctx, g, p)
		if err != nil {
			return err
		}
		if v > 0 {
			theirs[p.row] = append(theirs[p.row], v)
		}
	}
	return nil
}
