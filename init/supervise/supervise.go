// Package supervise keeps the machine's two daemons running: it starts each in its own cgroup with its own OOM score,
// restarts it with back-off when it ends, and stops it in order.
//
// It relies on cgroup v2 and on being PID 1, so that every orphan becomes its child (Reaper). It stops at the process:
// whether a daemon is any good is for health checks to say.
//
// Threat it answers: a daemon that crashes in a loop must not take the machine's time or flood its console, and one
// that forks must not be able to hide from its cgroup.
package supervise

import (
	"context"
	"fmt"
	"time"
)

// Exit says how a process ended.
type Exit struct {
	Code   int    // exit code; -1 if a signal ended it
	Signal string // the signal's name, if one ended it
}

func (e Exit) String() string {
	if e.Signal != "" {
		return "killed by " + e.Signal
	}
	return fmt.Sprintf("exit code %d", e.Code)
}

// Process is one running instance.
type Process interface {
	Done() <-chan Exit // gives one Exit, when it has ended
	Terminate()        // asks it to end
	Kill()             // ends it and all that is in its cgroup
}

// Runner starts an instance. *Command is the real one.
type Runner interface {
	Start() (Process, error)
}

// Clock is time as the supervisor sees it; tests bring their own.
type Clock interface {
	Now() time.Time
	After(d time.Duration) <-chan time.Time
}

// SystemClock is the real one.
type SystemClock struct{}

func (SystemClock) Now() time.Time                         { return time.Now() }
func (SystemClock) After(d time.Duration) <-chan time.Time { return time.After(d) }

// Service is one supervised daemon.
type Service struct {
	Name    string
	Runner  Runner
	Clock   Clock
	Backoff Backoff
	Grace   time.Duration // between asking it to end and killing it
	Say     func(format string, args ...any)
}

// Run keeps the service running until ctx is done, then stops it and returns.
func (s *Service) Run(ctx context.Context) {
	for {
		var wait time.Duration
		began := s.Clock.Now()
		if p, err := s.Runner.Start(); err != nil {
			wait = s.ended(err.Error(), began)
		} else {
			select {
			case exit := <-p.Done():
				wait = s.ended(exit.String(), began)
			case <-ctx.Done():
				s.stop(p)
				return
			}
		}
		select {
		case <-s.Clock.After(wait):
		case <-ctx.Done():
			return
		}
	}
}

// ended counts an end, says so, and returns the wait. From the sixth in a row on it speaks at powers of two only, lest
// it bury the rest.
func (s *Service) ended(how string, began time.Time) time.Duration {
	ran := s.Clock.Now().Sub(began)
	wait, inARow := s.Backoff.Ended(ran)
	if inARow > 5 && inARow&(inARow-1) != 0 {
		return wait
	}
	s.Say("%s ended (%s) after %s; end %d in a row, starting again in %s", s.Name, how, ran.Round(time.Millisecond), inARow, wait)
	return wait
}

// stop asks, waits for Grace, and kills.
func (s *Service) stop(p Process) {
	p.Terminate()
	select {
	case <-p.Done():
		return
	case <-s.Clock.After(s.Grace):
	}
	select {
	case <-p.Done(): // just in time
	default:
		s.Say("%s did not end within %s; killed", s.Name, s.Grace)
		p.Kill()
		<-p.Done()
	}
}
