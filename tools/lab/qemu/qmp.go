package qemu

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"sync"
)

// maxMessage bounds one QMP message, in bytes.
const maxMessage = 1 << 20

// errMonitorClosed means that QEMU has ended or closed its control socket.
var errMonitorClosed = errors.New("QEMU's control socket is closed")

// monitor speaks QMP, QEMU's control protocol (docs/interop/qmp-spec.txt in QEMU's source): a JSON message a line.
type monitor struct {
	conn    net.Conn
	onEvent func(name string, data json.RawMessage)
	ready   chan struct{} // closed at the greeting
	done    chan struct{} // closed when nothing more can come

	mu      sync.Mutex
	next    uint64
	pending map[uint64]chan message
}

type message struct {
	Greeting json.RawMessage `json:"QMP"`
	Event    string          `json:"event"`
	Data     json.RawMessage `json:"data"`
	ID       uint64          `json:"id"`
	Return   json.RawMessage `json:"return"`
	Error    *struct {
		Class string `json:"class"`
		Desc  string `json:"desc"`
	} `json:"error"`
}

// newMonitor reads conn until it ends; onEvent is called on the reading goroutine.
func newMonitor(conn net.Conn, onEvent func(string, json.RawMessage)) *monitor {
	q := &monitor{
		conn: conn, onEvent: onEvent,
		ready: make(chan struct{}), done: make(chan struct{}), pending: map[uint64]chan message{},
	}
	go q.read()
	return q
}

func (q *monitor) read() {
	defer close(q.done)
	greeted := false
	s := bufio.NewScanner(q.conn)
	s.Buffer(make([]byte, 0, 4096), maxMessage)
	for s.Scan() {
		var m message
		if json.Unmarshal(s.Bytes(), &m) != nil {
			return
		}
		switch {
		case m.Greeting != nil:
			if !greeted {
				greeted = true
				close(q.ready)
			}
		case m.Event != "":
			q.onEvent(m.Event, m.Data)
		default:
			q.mu.Lock()
			reply := q.pending[m.ID]
			delete(q.pending, m.ID)
			q.mu.Unlock()
			if reply != nil {
				reply <- m
			}
		}
	}
}

// negotiate must come first: QEMU answers no other command before it.
func (q *monitor) negotiate(ctx context.Context) error {
	select {
	case <-q.ready:
		return q.execute(ctx, "qmp_capabilities", nil, nil)
	case <-q.done:
		return errMonitorClosed
	case <-ctx.Done():
		return ctx.Err()
	}
}

// execute runs a command and decodes what it returns into out, unless that is nil.
func (q *monitor) execute(ctx context.Context, command string, arguments map[string]any, out any) error {
	reply := make(chan message, 1)
	q.mu.Lock()
	q.next++
	id := q.next
	q.pending[id] = reply
	request := map[string]any{"execute": command, "id": id}
	if arguments != nil {
		request["arguments"] = arguments
	}
	b, err := json.Marshal(request)
	if err == nil {
		_, err = q.conn.Write(append(b, '\n')) // under the lock, so that requests do not mix
	}
	q.mu.Unlock()
	defer func() {
		q.mu.Lock()
		delete(q.pending, id)
		q.mu.Unlock()
	}()
	if err != nil {
		return fmt.Errorf("QMP %s: %w", command, err)
	}
	var m message
	select {
	case m = <-reply:
	case <-ctx.Done():
		return fmt.Errorf("QMP %s: %w", command, ctx.Err())
	case <-q.done:
		// QEMU answers "quit" and goes: the answer may be here all the same.
		select {
		case m = <-reply:
		default:
			return fmt.Errorf("QMP %s: %w", command, errMonitorClosed)
		}
	}
	if m.Error != nil {
		return fmt.Errorf("QMP %s: %s: %s", command, m.Error.Class, m.Error.Desc)
	}
	if out == nil {
		return nil
	}
	return json.Unmarshal(m.Return, out)
}
