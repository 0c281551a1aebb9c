package supervise

import (
	"fmt"
	"os"
	"strconv"
	"syscall"

	"golang.org/x/sys/unix"
)

// Command is a Runner of a program.
type Command struct {
	Path     string
	Args     []string // without the program's name
	Env      []string
	Cgroup   string // directory in the cgroup v2 tree
	OOMScore int    // oom_score_adj, from -1000 (never) to 1000 (first)
	User     uint32 // user and group id; 0 keeps init's own, which is root with all its powers
	NoNet    bool   // in a network namespace of its own, with nothing in it
	Output   *os.File
	Reaper   *Reaper
}

type child struct {
	cmd  *Command
	pid  int
	done <-chan Exit
}

// Start forks into the cgroup (clone3 with CLONE_INTO_CGROUP: there is no moment outside it).
func (c *Command) Start() (Process, error) {
	null, err := os.Open(os.DevNull)
	if err != nil {
		return nil, err
	}
	defer null.Close()
	attr := &os.ProcAttr{Dir: "/", Env: c.Env, Files: []*os.File{null, c.Output, c.Output}, Sys: &syscall.SysProcAttr{Setsid: true}}
	if c.User != 0 {
		attr.Sys.Credential = &syscall.Credential{Uid: c.User, Gid: c.User} // and no other groups
	}
	if c.NoNet {
		attr.Sys.Cloneflags |= unix.CLONE_NEWNET
	}
	if c.Cgroup != "" {
		group, err := os.Open(c.Cgroup)
		if err != nil {
			return nil, fmt.Errorf("cgroup: %w", err)
		}
		defer group.Close()
		attr.Sys.UseCgroupFD, attr.Sys.CgroupFD = true, int(group.Fd())
	}
	pid, done, err := c.Reaper.Started(func() (int, error) {
		restore, err := borrowOOMScore(c.OOMScore)
		if err != nil {
			return 0, err
		}
		defer restore()
		p, err := os.StartProcess(c.Path, append([]string{c.Path}, c.Args...), attr)
		if err != nil {
			return 0, err
		}
		pid := p.Pid
		return pid, p.Release() // the Reaper waits, nobody else
	})
	if err != nil {
		return nil, err
	}
	return &child{c, pid, done}, nil
}

const ownOOMScore = "/proc/self/oom_score_adj"

// borrowOOMScore gives this process the child's score for the moment of the fork, so that the child, and whatever it
// forks at once, has it from its first instruction. PID 1 itself is never chosen by the kernel, whatever its score.
func borrowOOMScore(score int) (restore func(), err error) {
	before, err := os.ReadFile(ownOOMScore)
	if err != nil {
		return nil, err
	}
	if err := os.WriteFile(ownOOMScore, []byte(strconv.Itoa(score)), 0); err != nil {
		return nil, err
	}
	return func() { _ = os.WriteFile(ownOOMScore, before, 0) }, nil
}

func (p *child) Done() <-chan Exit { return p.done }

func (p *child) Terminate() { p.cmd.Reaper.Signal(p.pid, unix.SIGTERM) }

// Kill ends the whole cgroup, so that nothing the daemon forked is left; without a cgroup it ends the process.
func (p *child) Kill() {
	if p.cmd.Cgroup == "" || os.WriteFile(p.cmd.Cgroup+"/cgroup.kill", []byte("1"), 0) != nil {
		p.cmd.Reaper.Signal(p.pid, unix.SIGKILL)
	}
}
