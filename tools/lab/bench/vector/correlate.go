package vector

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
)

// percents are the quotas of the configurations: six up to one core, where what runs on one thread ranks, and more for
// what runs on all of them. Their neighbours differ by a fifth at least: quota is handed out in tenths of a second.
var percents = []int{25, 40, 50, 60, 75, 100, 150, 200}

// leastConfigurations is how many sets of limits a correlation is taken over.
const leastConfigurations = 6

// configuration is the machine that a share of a core makes: its disk shrinks with it.
func configuration(percent int, disk device) limits {
	return limits{cpuPercent: percent, memory: 1 << 30, bytesPerSec: int64(percent) * 1e6, opsPerSec: int64(percent) * 20, disk: disk}
}

// correlations runs both sides under each set of limits.
func (m *measurement) correlations(ctx context.Context) ([]Figure, error) {
	if os.Geteuid() != 0 {
		return nil, fmt.Errorf("correlations: %w: only root can make control groups", errNoFigures)
	}
	h, err := mounted()
	if err != nil {
		return nil, fmt.Errorf("correlations: %w: %w", errNoFigures, err)
	}
	disk, err := diskBelow("/sys", m.Dir)
	if err != nil {
		m.Say("no disk benchmarks: %v", err)
	} else if err := m.writeFile(); err != nil {
		return nil, err
	}
	for _, percent := range percents {
		if percent > 100*runtime.NumCPU() {
			break
		}
		if err := m.under(ctx, h, configuration(percent, disk)); err != nil {
			return m.correlated(), err
		}
	}
	return m.correlated(), nil
}

// pairs are the peers that a configuration tells apart. Above one core that is what runs on all of them.
func pairs(l limits, short bool) (out []peer) {
	for _, p := range peers() {
		switch {
		case l.cpuPercent > 100 && !p.all, p.disk && l.disk == (device{}):
		case short && (p.all || !slices.Contains(computing, p.row)):
		default:
			out = append(out, p)
		}
	}
	return out
}

// under scores all pairs that these limits tell apart.
func (m *measurement) under(ctx context.Context, h hierarchy, l limits) (err error) {
	pairs := pairs(l, m.Short)
	if len(pairs) == 0 {
		return nil
	}
	m.Say("limits: %s", l)
	g, err := h.open(fmt.Sprintf("sosna-lab-%d", os.Getpid()), l)
	if err != nil {
		return fmt.Errorf("correlations: %w: %w", errNoFigures, err)
	}
	defer func() { err = errors.Join(err, g.close()) }()
	rows, err := m.vector(ctx, g, names(pairs))
	if err != nil {
		return err
	}
	for _, p := range pairs {
		r, has := rows[p.row]
		if !has {
			m.Say("sosna worker bench has no figure for %s", p.row)
			continue
		}
		v, err := m.peer(ctx, g, p)
		if err != nil {
			return err
		}
		if v > 0 {
			m.scores = append(m.scores, Score{l.String(), p.row, r.Value, r.Unit, r.Spread, p.name, v, p.unit, r.Lower, l.cpuPercent})
		}
	}
	return nil
}

// peer runs a peer. One that is not installed is said and gives 0.
func (m *measurement) peer(ctx context.Context, g *group, p peer) (float64, error) {
	at := place{threads: 1, file: m.file}
	if p.all {
		at.threads = runtime.NumCPU()
	}
	argv := p.argv(at)
	if _, err := exec.LookPath(argv[0]); err != nil {
		m.Say("no peer for %s: %v (make setup installs it)", p.row, err)
		return 0, nil
	}
	out, errs, err := g.run(ctx, m.Dir, argv...)
	if err != nil {
		return 0, err
	}
	v, err := p.read(append(append(out, '\n'), errs...)) // stress-ng tells its figures as complaints
	if err != nil {
		return 0, fmt.Errorf("%s: %w", p.name, err)
	}
	return v, nil
}

// writeFile makes fio's file, of bytes that no disk compresses.
func (m *measurement) writeFile() error {
	data := make([]byte, fileSize)
	if _, err := rand.Read(data); err != nil {
		return err
	}
	f, err := os.OpenFile(m.file, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}

// correlated makes figures of the scores.
func (m *measurement) correlated() (figures []Figure) {
	for _, p := range peers() {
		var ours, theirs []float64
		var at [2]Score // half a core and a whole one
		for _, s := range m.scores {
			if s.Name != p.row {
				continue
			}
			switch s.percent {
			case 50:
				at[0] = s
			case 100:
				at[1] = s
			}
			if s.lower {
				s.Value = -s.Value
			}
			ours, theirs = append(ours, s.Value), append(theirs, s.PeerValue)
		}
		if len(ours) >= leastConfigurations {
			figures = append(figures, Figure{Name: "bench_rank_correlation_" + p.row, Value: spearman(ours, theirs), Unit: "rho", Peer: p.name})
		}
		if slices.Contains(computing, p.row) && at[0].Value > 0 && at[1].Value > 0 {
			figures = append(figures, Figure{"bench_half_quota_ratio_" + p.row, at[0].Value / at[1].Value, "of the whole",
				p.name, at[0].PeerValue / at[1].PeerValue})
		}
	}
	return figures
}
