package vector

import (
	"time"

	"github.com/prometheus/procfs"
	"golang.org/x/sys/unix"
)

// load is the machine's processor time at one moment, in seconds.
type load struct {
	at         time.Time
	busy, ours float64
	ok         bool
}

// startLoad begins to watch what others do with the processors.
func startLoad() load {
	l := load{at: time.Now()}
	fs, err := procfs.NewDefaultFS()
	if err != nil {
		return l
	}
	s, err := fs.Stat()
	if err != nil {
		return l
	}
	t := s.CPUTotal
	l.busy = t.User + t.Nice + t.System + t.IRQ + t.SoftIRQ + t.Steal // a guest's time is in user's
	for _, who := range []int{unix.RUSAGE_SELF, unix.RUSAGE_CHILDREN} {
		var u unix.Rusage
		if err := unix.Getrusage(who, &u); err != nil {
			return l
		}
		l.ours += float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
	}
	l.ok = true
	return l
}

// others is how many processors' worth of time others have had since, what a hypervisor took included.
func (l load) others() (cores float64, ok bool) {
	now := startLoad()
	return max(0, (now.busy-l.busy)-(now.ours-l.ours)) / now.at.Sub(l.at).Seconds(), l.ok && now.ok
}
