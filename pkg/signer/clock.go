package signer

import "time"

// clock counts the time that passed since the state folder was made, for epochs.
//
// While the process runs it goes by the monotonic clock, which nobody can set. Over
// a stop it goes by the wall clock, but by no less than nothing and no more than
// one Epoch: a machine that woke up in 2099 gets one new epoch, and when its clock is
// put right it is not locked out until 2099.
type clock struct {
	base    time.Duration
	started time.Time // with its monotonic reading
}

// resume goes on from the moment at, journaled when the wall clock said wall.
func resume(at time.Duration, wall, now time.Time) clock {
	stopped := now.Round(0).Sub(wall.Round(0)) // Round(0) leaves the wall clock alone
	return clock{base: at + min(max(stopped, 0), Epoch), started: now}
}

func (c clock) read(now time.Time) time.Duration { return c.base + max(now.Sub(c.started), 0) }
