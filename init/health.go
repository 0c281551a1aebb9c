package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"regexp"
	"strings"
	"time"
)

const agentSocket = "/run/sosna/agent.sock"

// Polling: quick until the machine is up, slow afterwards; a state must last before the person is told of a change.
const (
	pollStarting = 200 * time.Millisecond
	pollRunning  = 5 * time.Second
	pollTimeout  = 10 * time.Second // the agent may be busy, and under emulation slow
)

// health is what the agent says of itself.
type health struct {
	Healthy bool   `json:"healthy"`
	Role    string `json:"role"`
	Address string `json:"address"`
	Checks  []struct {
		Name   string `json:"name"`
		OK     bool   `json:"ok"`
		Detail string `json:"detail"`
	} `json:"checks"`
}

var errAnswer = errors.New("the agent's answer is not what it should be")

var addressForm = regexp.MustCompile(`^0x[0-9a-fA-F]{40}$`)

// failing says which checks fail, for a person.
func (h health) failing() string {
	var bad []string
	for _, c := range h.Checks {
		if !c.OK {
			bad = append(bad, strings.TrimSpace(c.Name+" "+c.Detail))
		}
	}
	if len(bad) == 0 {
		return "the agent gives no reason"
	}
	return strings.Join(bad, "; ")
}

// watchHealth prints one line when the machine is healthy for the first time, and one at each change that lasts.
func (m *machine) watchHealth(socket string) {
	t := tracker{}
	for {
		state := m.judge(askHealth(socket))
		before := t.announced
		if line := t.next(state, uptime()); line != "" {
			m.console.printf("sosna: %s", line)
		}
		if t.announced && !before {
			m.processorModules()
			m.dropDrivers()
		}
		if t.announced {
			time.Sleep(pollRunning)
		} else {
			time.Sleep(pollStarting)
		}
	}
}

// judge adds what init itself knows: the network.
func (m *machine) judge(h health, err error) finding {
	switch {
	case err != nil:
		return finding{why: err.Error()}
	case !h.Healthy:
		return finding{why: h.failing()}
	case !m.links.up():
		return finding{why: "no network card has an address"}
	}
	return finding{ok: true, role: h.Role, address: h.Address}
}

// finding is the state of the machine at one moment.
type finding struct {
	ok            bool
	role, address string
	why           string
}

// tracker decides what is said. It is pure.
type tracker struct {
	announced bool // the healthy line has been printed; it is printed once a boot
	unwell    int  // bad answers in a row since then
	told      bool // the person knows that it is unwell
}

// patience is how many bad answers in a row are a change.
const patience = 3

func (t *tracker) next(v finding, uptime string) string {
	switch {
	case v.ok && !t.announced:
		t.announced = true
		return fmt.Sprintf("healthy role=%s address=%s t=%s", v.role, v.address, uptime)
	case v.ok:
		t.unwell = 0
		if t.told {
			t.told = false
			return "well again t=" + uptime
		}
	case t.announced:
		if t.unwell++; t.unwell >= patience && !t.told {
			t.told = true
			return "unwell: " + v.why
		}
	}
	return ""
}

// askHealth speaks HTTP/1.0 by hand: PID 1 needs no web client, and one request form is all there is.
func askHealth(socket string) (health, error) {
	c, err := net.DialTimeout("unix", socket, pollTimeout)
	if err != nil {
		return health{}, err
	}
	defer c.Close()
	if err := c.SetDeadline(time.Now().Add(pollTimeout)); err != nil {
		return health{}, err
	}
	if _, err := io.WriteString(c, "GET /healthz HTTP/1.0\r\nHost: agent\r\n\r\n"); err != nil {
		return health{}, err
	}
	return readHealth(c)
}

func readHealth(r io.Reader) (health, error) {
	const maxAnswer = 64 << 10
	b := bufio.NewReader(io.LimitReader(r, maxAnswer))
	status, err := b.ReadString('\n')
	if err != nil {
		return health{}, fmt.Errorf("%w: no status line", errAnswer)
	}
	if f := strings.Fields(status); len(f) < 2 || !strings.HasPrefix(f[0], "HTTP/1.") || f[1] != "200" && f[1] != "503" {
		return health{}, fmt.Errorf("%w: status %q", errAnswer, strings.TrimSpace(status))
	}
	for {
		line, err := b.ReadString('\n')
		if err != nil {
			return health{}, fmt.Errorf("%w: no body", errAnswer)
		}
		if strings.TrimSpace(line) == "" {
			break
		}
	}
	var h health
	if err := json.NewDecoder(b).Decode(&h); err != nil {
		return health{}, fmt.Errorf("%w: %w", errAnswer, err)
	}
	if h.Healthy && (h.Role != "worker" && h.Role != "hub" || !addressForm.MatchString(h.Address)) {
		return health{}, fmt.Errorf("%w: role %q, address %q", errAnswer, h.Role, h.Address)
	}
	return h, nil
}
