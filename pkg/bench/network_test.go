package bench

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"net"
	"strings"
	"testing"
	"time"
)

// dialer gives connections to a peer on this machine.
func dialer(t *testing.T) func(context.Context) (io.ReadWriteCloser, error) {
	t.Helper()
	return serving(t, func(c net.Conn) error { return ServeNet(c, 64<<20) })
}

func serving(t *testing.T, serve func(net.Conn) error) func(context.Context) (io.ReadWriteCloser, error) {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go func() {
				defer c.Close()
				_ = serve(c)
			}()
		}
	}()
	return func(ctx context.Context) (io.ReadWriteCloser, error) {
		return new(net.Dialer).DialContext(ctx, "tcp", l.Addr().String())
	}
}

func TestNetworkBytesAreBounded(t *testing.T) {
	c := small("")
	c.Only, c.Dial = []string{"net_down", "net_up", "net_rtt"}, dialer(t)
	report, err := Run(t.Context(), c)
	if err != nil || len(report.Skipped) > 0 {
		t.Fatal(err, report.Skipped)
	}
	for _, r := range report.Results {
		var moved uint64
		for _, n := range []uint64{r.Counters["net_rx_bytes"], r.Counters["net_tx_bytes"]} {
			moved += n
		}
		if moved == 0 || moved > uint64(paces[Quick].traffic) {
			t.Errorf("%s moved %d bytes", r.Name, moved)
		}
	}
	if r := find(t, report, "net_rtt"); !r.Lower || r.Unit != "ns" || r.Value > 1e9 {
		t.Errorf("%+v", r)
	}
}

func TestPeersThatDoNotHelp(t *testing.T) {
	for name, c := range map[string]struct {
		dial func(context.Context) (io.ReadWriteCloser, error)
		says string
	}{
		"none":         {nil, "no peer"},
		"refuses":      {func(context.Context) (io.ReadWriteCloser, error) { return nil, errors.New("go away") }, "go away"},
		"hangs up":     {serving(t, func(net.Conn) error { return nil }), "peer"},
		"lies":         {serving(t, func(c net.Conn) error { go io.CopyN(c, zeros{}, 1<<20); _, err := io.Copy(io.Discard, c); return err }), "other bytes"},
		"has a limit":  {serving(t, func(c net.Conn) error { return ServeNet(c, 100<<10) }), "peer"},
		"closes later": {serving(t, func(c net.Conn) error { _, err := c.Read(make([]byte, 1)); return err }), "peer"},
	} {
		config := small("")
		config.Only, config.Dial = []string{"net_down", "int"}, c.dial
		report, err := Run(t.Context(), config)
		if err != nil || len(report.Skipped) != 1 || !strings.Contains(report.Skipped[0].Reason, c.says) || len(report.Results) != 1 {
			t.Errorf("%s: %v %v", name, err, report.Skipped)
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

// A peer that says nothing is left when the machine is wanted.
func TestSilentPeerDoesNotHold(t *testing.T) {
	c := small("")
	c.Only = []string{"net_down"}
	ctx, cancel := context.WithCancel(t.Context())
	c.Dial = serving(t, func(c net.Conn) error { _, err := io.Copy(io.Discard, c); return err })
	time.AfterFunc(100*time.Millisecond, cancel)
	began := time.Now()
	if _, err := Run(ctx, c); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("took %s", took)
	}
}

type script struct {
	io.Reader
	out bytes.Buffer
}

func (s *script) Write(p []byte) (int, error) { return s.out.Write(p) }

func ask(operation byte, n uint32) []byte {
	return binary.BigEndian.AppendUint32([]byte{operation}, n)
}

func TestServeNetRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		in   []byte
		want error
	}{
		"nothing":        {nil, nil},
		"half a head":    {[]byte{'g', 0}, io.ErrUnexpectedEOF},
		"unknown":        {ask('x', 1), ErrNetRequest},
		"too large":      {ask(netGive, netBlock+1), ErrNetRequest},
		"huge":           {ask(netTake, 1<<32-1), ErrNetRequest},
		"cut off":        {append(ask(netTake, 10), 1, 2), io.ErrUnexpectedEOF},
		"over the limit": {bytes.Repeat(ask(netGive, netBlock), 3), ErrNetLimit},
		"within":         {append(ask(netEcho, 2), 7, 8), nil},
	} {
		s := &script{Reader: bytes.NewReader(c.in)}
		if err := ServeNet(s, 2*netBlock+100); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
		if s.out.Len() > 2*netBlock {
			t.Errorf("%s: %d bytes sent", name, s.out.Len())
		}
	}
}

func FuzzServeNet(f *testing.F) {
	f.Add(append(ask(netEcho, 2), 7, 8))
	f.Add(bytes.Repeat(ask(netGive, netBlock), 3))
	f.Fuzz(func(t *testing.T, in []byte) {
		s := &script{Reader: bytes.NewReader(in)}
		_ = ServeNet(s, 1<<20)
		if s.out.Len() > 1<<20 {
			t.Errorf("%d bytes sent", s.out.Len())
		}
	})
}
