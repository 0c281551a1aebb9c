package work

import (
	"fmt"
	"math/rand/v2"
	"sync/atomic"
)

// maxSteps bounds the steps of one stretch that a verifier would recompute.
const maxSteps = 1 << 40

// Check refuses a sample whose shape is not that of an answer to the task. Nothing
// is recomputed.
func Check(t Task, s Sample) error {
	if err := t.Check(); err != nil {
		return err
	}
	if len(s.Lanes) != t.Lanes {
		return fmt.Errorf("%w: %d lanes, asked for %d", ErrShape, len(s.Lanes), t.Lanes)
	}
	for i, l := range s.Lanes {
		switch {
		case len(l.Points) >= t.points():
			return fmt.Errorf("%w: lane %d has %d points, fewer than %d were to be kept", ErrShape, i, len(l.Points), t.points())
		case l.Every == 0 || l.Every > maxSteps || l.Every&(l.Every-1) != 0:
			return fmt.Errorf("%w: lane %d has a point every %d steps", ErrShape, i, l.Every)
		case l.Every > 1 && len(l.Points) < t.points()/2:
			// Fewer points than thinning leaves would mean longer stretches: dearer to verify,
			// and fewer to draw from.
			return fmt.Errorf("%w: lane %d has %d points %d steps apart", ErrShape, i, len(l.Points), l.Every)
		case l.Tail >= l.Every:
			return fmt.Errorf("%w: lane %d has %d steps behind points %d apart", ErrShape, i, l.Tail, l.Every)
		}
	}
	return nil
}

// stretch is a part of a lane between two points.
type stretch struct {
	lane     int
	from, to Hash
	first    uint64 // number of its first step
	steps    uint64
}

// at finds the stretch that holds a step, counted over all lanes.
func at(t Task, s Sample, step uint64) stretch {
	for i, l := range s.Lanes {
		if step >= l.steps() {
			step -= l.steps()
			continue
		}
		from, n := t.key(i), step/l.Every
		if n > 0 {
			from = l.Points[n-1]
		}
		if n == uint64(len(l.Points)) {
			return stretch{i, from, l.Last, n * l.Every, l.Tail}
		}
		return stretch{i, from, l.Points[n], n * l.Every, l.Every}
	}
	return stretch{}
}

// Verify recomputes the stretches around picks steps, drawn by random (which the
// machine that answered must not foresee) from all that are claimed. ErrShape and
// ErrForged are the machine's doing. A sample of which the share f of steps is
// invented passes with probability (1-f)^picks. What it costs grows with the work that is
// claimed: a caller that does not believe Units asks for no proof of them.
func Verify(t Task, s Sample, picks int, random *rand.Rand) error {
	if err := Check(t, s); err != nil {
		return err
	}
	var all uint64
	for i, l := range s.Lanes {
		end := t.key(i)
		if n := len(l.Points); n > 0 {
			end = l.Points[n-1]
		}
		if l.Tail == 0 && l.Last != end {
			return fmt.Errorf("%w: lane %d ends elsewhere than at its last point", ErrForged, i)
		}
		all += l.steps()
	}
	if all == 0 {
		return nil // no step was done, and none is claimed
	}
	made := programs[t.Program].open(t.Seed, new(atomic.Bool))
	if made.close != nil {
		defer made.close()
	}
	step := made.lane()
	for range picks {
		piece := at(t, s, random.Uint64N(all))
		x, key := piece.from, t.key(piece.lane)
		for i := range piece.steps {
			x.mix(key, piece.first+i)
			step(&x)
		}
		if x != piece.to {
			return fmt.Errorf("%w: %d steps of %s in lane %d lead elsewhere", ErrForged, piece.steps, t.Program, piece.lane)
		}
	}
	return nil
}
