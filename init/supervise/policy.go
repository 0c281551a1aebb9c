package supervise

import "time"

// Backoff is the restart policy: after a service ends, wait; after each quick end, wait twice as long, up to a limit;
// a service that ran long enough starts afresh. It is pure: the caller measures and waits. The zero value is usable.
type Backoff struct {
	First  time.Duration // wait after the first end; 0 means 250 ms
	Max    time.Duration // longest wait; 0 means 30 s
	Steady time.Duration // having run this long counts as healthy; 0 means 60 s

	quick int // ends in a row, each before Steady
}

// Ended takes how long the service ran and returns how long to wait before the next start, and how many times in a row
// it has now ended quickly.
func (b *Backoff) Ended(ran time.Duration) (wait time.Duration, inARow int) {
	first, limit, steady := or(b.First, 250*time.Millisecond), or(b.Max, 30*time.Second), or(b.Steady, time.Minute)
	if ran >= steady {
		b.quick = 0
	}
	b.quick++
	wait = first
	for i := 1; i < b.quick && wait < limit; i++ {
		wait *= 2
	}
	return min(wait, limit), b.quick
}

func or(d, otherwise time.Duration) time.Duration {
	if d > 0 {
		return d
	}
	return otherwise
}
