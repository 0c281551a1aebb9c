package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/sosna-os/sosna/init/supervise"
)

const (
	containerdPath = "/usr/bin/containerd"
	sosnadPath     = "/usr/bin/sosnad"
	sosnadState    = stateDir + "/lib/sosna"
	containerdLog  = "/var/log/containerd.log"
	maxLog         = 1 << 20 // bytes; /var may be memory

	// sosnad closes its deals when asked to end; containerd only has to sync.
	sosnadGrace     = 20 * time.Second
	containerdGrace = 10 * time.Second
)

// services starts the daemons. A hub's image may have no containerd; a worker's has no signer.
func (m *machine) services() error {
	if _, err := os.Stat(sosnadPath); err != nil {
		return fmt.Errorf("this image has no agent: %w", err)
	}
	if _, err := os.Stat(containerdPath); err == nil {
		log := &supervise.LogFile{Path: containerdLog, Limit: maxLog}
		m.atEnd = append(m.atEnd, log.Close)
		err := m.supervise("containerd", containerdGrace, supervise.Command{
			Path: containerdPath, Args: []string{"--config", "/etc/containerd/config.toml"}, Cgroup: groupContainerd, OOMScore: oomContainerd,
		}, func(line string) {
			if _, err := io.WriteString(log, line+"\n"); err != nil {
				m.console.kmsgf("containerd's log: %v", err)
			}
		})
		if err != nil {
			return err
		}
	}
	sosnad := supervise.Command{
		Path: sosnadPath, Args: []string{"--config", configJSON, "--state", sosnadState}, Cgroup: groupSosnad, OOMScore: oomSosnad,
	}
	if _, err := os.Stat(signerPath); err == nil {
		if err := m.signer(); err != nil {
			return fmt.Errorf("signer: %w", err)
		}
		if err := unprivileged(); err != nil {
			return fmt.Errorf("sosnad's user: %w", err)
		}
		sosnad.User = sosnadUser
	}
	err := m.supervise("sosnad", sosnadGrace, sosnad, m.console.line)
	if err != nil {
		return err
	}
	m.spawn("health", func() { m.watchHealth(agentSocket) })
	return nil
}

// supervise runs one daemon and takes its output line by line. One pipe serves all its lives: a process that outlives
// the daemon (a shim) keeps its end open, and that must not matter.
func (m *machine) supervise(name string, grace time.Duration, c supervise.Command, line func(string)) error {
	r, w, err := os.Pipe()
	if err != nil {
		return err
	}
	c.Output, c.Reaper, c.Env = w, m.reaper, daemonEnv()
	m.spawn(name+"'s output", func() { eachLine(r, line) })
	ctx, cancel := context.WithCancel(context.Background())
	d := &daemon{cancel: cancel, done: make(chan struct{}), service: &supervise.Service{
		Name: name, Runner: &c, Clock: supervise.SystemClock{}, Grace: grace,
		Say: func(format string, args ...any) { m.console.printf("sosna: "+format, args...) },
	}}
	m.daemons = append(m.daemons, d)
	m.spawn(name, func() {
		defer close(d.done)
		d.service.Run(ctx)
	})
	return nil
}

// eachLine calls line for each line of r, cut at maxLine bytes.
func eachLine(r io.Reader, line func(string)) {
	b := bufio.NewReaderSize(r, maxLine)
	skipping := false
	for {
		text, err := b.ReadSlice('\n')
		if !skipping && len(text) > 0 {
			n := len(text)
			if text[n-1] == '\n' {
				n--
			}
			line(string(text[:n]))
		}
		skipping = err == bufio.ErrBufferFull // the rest of a line that is too long
		if err != nil && !skipping {
			return
		}
	}
}
