package vector

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"math"
	"os"
	"os/exec"
	"runtime"
	"slices"
)

// quotas are the configurations: six up to one core, where what runs on one thread ranks, and six up to two for what runs
// on all. Neighbours differ by a fifth at least: quota is handed out in tenths of a second.
var quotas = []struct {
	percent  int // of a core
	one, all bool
}{{25, true, true}, {40, true, false}, {50, true, true}, {60, true, false}, {75, true, true}, {100, true, true}, {150, false, true}, {200, false, true}}

// leastConfigurations is how many sets of limits a correlation is taken over.
const leastConfigurations = 6

// configuration is the machine that a share of a core makes: its disk shrinks with it.
func configuration(percent int, disk device) limits {
	return limits{cpuPercent: percent, memory: 1 << 30, bytesPerSec: int64(percent) * 1e6, opsPerSec: int64(percent) * 20, disk: disk}
}

// correlations runs both sides under each set of limits.
func (m *measurement) correlations(ctx context.Context) ([]Figure, error) {
	if m.disk == (device{}) {
		m.Say("no figures of the disk: %s is on none", m.Dir)
	} else if err := m.writeFile(); err != nil {
		return nil, err
	}
	for _, q := range quotas {
		if q.percent > 100*runtime.NumCPU() {
			break
		}
		some := slices.DeleteFunc(m.pairs(), func(p peer) bool { return p.all && !q.all || !p.all && !q.one })
		if len(some) == 0 {
			continue
		}
		if err := m.under(ctx, configuration(q.percent, m.disk), some); err != nil {
			return m.correlated(), err
		}
	}
	return m.correlated(), nil
}

// pairs are the peers that this machine can have.
func (m *measurement) pairs() []peer {
	return slices.DeleteFunc(peers(), func(p peer) bool {
		return p.disk && m.disk == (device{}) || m.Short && !slices.Contains(computing, p.row)
	})
}

// under scores pairs under limits.
func (m *measurement) under(ctx context.Context, l limits, pairs []peer) (err error) {
	m.Say("limits: %s", l)
	g, err := m.open(l)
	if err != nil {
		return err
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
		rho := spearman(ours, theirs)
		if len(ours) >= leastConfigurations && !math.IsNaN(rho) { // NaN: one side saw no difference at all
			figures = append(figures, Figure{Name: "bench_rank_correlation_" + p.row, Value: rho, Unit: "rho", Peer: p.name})
		}
		if slices.Contains(computing, p.row) && at[0].Value > 0 && at[1].Value > 0 {
			figures = append(figures, Figure{"bench_half_quota_ratio_" + p.row, at[0].Value / at[1].Value, "of the whole",
				p.name, at[0].PeerValue / at[1].PeerValue})
		}
	}
	return figures
}
