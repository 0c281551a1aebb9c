package work

import (
	"context"
	"fmt"
	"math/rand/v2"
	"sync/atomic"
	"time"
)

// most is how many steps a lane may show: more than any machine does within the slice
// and a little later. A verifier's work is bounded by it, whatever a stranger claims.
func (t Task) most() uint64 {
	return programs[t.Program].fastest * uint64((t.Slice+time.Second-1)/time.Second)
}

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
		case l.Every == 0 || l.Every > t.most() || l.Every&(l.Every-1) != 0:
			return fmt.Errorf("%w: lane %d has a point every %d steps", ErrShape, i, l.Every)
		case l.Every > 1 && len(l.Points) < t.points()/2:
			// Fewer points than thinning leaves would mean longer stretches: dearer to verify,
			// and fewer to draw from.
			return fmt.Errorf("%w: lane %d has %d points %d steps apart", ErrShape, i, len(l.Points), l.Every)
		case l.Tail >= l.Every:
			return fmt.Errorf("%w: lane %d has %d steps behind points %d apart", ErrShape, i, l.Tail, l.Every)
		case l.steps() > t.most(): // no overflow: all factors are bounded above
			return fmt.Errorf("%w: lane %d shows %d steps, no machine does %d within %s", ErrShape, i, l.steps(), t.most(), t.Slice)
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
// ErrForged are the machine's doing; ErrUnfinished, when ctx ends first, is nobody's: what
// was not recomputed convicts nobody. A sample of which the share f of steps is
// invented passes with probability (1-f)^picks. What it costs grows with the work that is
// claimed, up to what no machine does: a caller gives it a deadline.
func Verify(ctx context.Context, t Task, s Sample, picks int, random *rand.Rand) error {
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
	if ctx.Err() != nil {
		return fmt.Errorf("%w: %w", ErrUnfinished, context.Cause(ctx))
	}
	var stop atomic.Bool
	defer context.AfterFunc(ctx, func() { stop.Store(true) })()
	made := programs[t.Program].open(t.Seed, &stop)
	if made.close != nil {
		defer made.close()
	}
	step := made.lane()
	for range picks {
		piece := at(t, s, random.Uint64N(all))
		end, whole := piece.walk(t, step, &stop)
		switch {
		case !whole:
			return fmt.Errorf("%w: %d steps of %s: %w", ErrUnfinished, piece.steps, t.Program, context.Cause(ctx))
		case end != piece.to:
			return fmt.Errorf("%w: %d steps of %s in lane %d lead elsewhere", ErrForged, piece.steps, t.Program, piece.lane)
		}
	}
	return nil
}

// walk does the stretch's steps, and tells whether it did them all. stop is looked at
// before each one, so that none uses what the program left unfinished because of it.
func (p stretch) walk(t Task, step func(*Hash), stop *atomic.Bool) (end Hash, whole bool) {
	end, key := p.from, t.key(p.lane)
	for i := range p.steps {
		if stop.Load() {
			return end, false
		}
		end.mix(key, p.first+i)
		step(&end)
	}
	return end, true
}
