package qemu

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"strings"
	"testing"
	"time"
)

// fakeQEMU answers each request with what reply gives for it.
func fakeQEMU(t testing.TB, greeting string, reply func(command string, id uint64) string) *monitor {
	t.Helper()
	near, far := net.Pipe()
	go func() {
		defer far.Close()
		fmt.Fprint(far, greeting)
		s := bufio.NewScanner(far)
		for s.Scan() {
			var r struct {
				Execute string `json:"execute"`
				ID      uint64 `json:"id"`
			}
			if json.Unmarshal(s.Bytes(), &r) != nil {
				return
			}
			if r.Execute == "hang up" {
				return
			}
			fmt.Fprint(far, reply(r.Execute, r.ID))
		}
	}()
	q := newMonitor(near, func(string, json.RawMessage) {})
	t.Cleanup(func() { near.Close(); <-q.done })
	return q
}

const hello = `{"QMP":{"version":{}}}` + "\r\n"

func TestMonitor(t *testing.T) {
	q := fakeQEMU(t, hello+hello, func(command string, id uint64) string {
		switch command {
		case "bad":
			return fmt.Sprintf(`{"id":%d,"error":{"class":"GenericError","desc":"no such thing"}}`+"\n", id)
		case "other first":
			return fmt.Sprintf(`{"event":"X"}`+"\n"+`{"id":999,"return":1}`+"\n"+`{"id":%d,"return":"mine"}`+"\n", id)
		case "silent":
			return "\n"[:0]
		}
		return fmt.Sprintf(`{"id":%d,"return":{}}`+"\n", id)
	})
	if err := q.negotiate(t.Context()); err != nil {
		t.Fatal(err)
	}
	var got string
	if err := q.execute(t.Context(), "other first", nil, &got); err != nil || got != "mine" {
		t.Fatal(got, err)
	}
	if err := q.execute(t.Context(), "bad", nil, nil); err == nil || !strings.Contains(err.Error(), "no such thing") {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if err := q.execute(ctx, "silent", nil, nil); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
	if len(q.pending) != 0 {
		t.Fatal("a request given up is still kept")
	}
	if err := q.execute(t.Context(), "hang up", nil, nil); !errors.Is(err, errMonitorClosed) {
		t.Fatal(err)
	}
}

func TestMonitorRefuses(t *testing.T) {
	for name, greeting := range map[string]string{
		"not JSON": "hello\n",
		"too long": strings.Repeat(" ", maxMessage+1) + "\n",
	} {
		t.Run(name, func(t *testing.T) {
			q := fakeQEMU(t, greeting, nil)
			if err := q.negotiate(t.Context()); !errors.Is(err, errMonitorClosed) {
				t.Fatal(err)
			}
		})
	}
	q := fakeQEMU(t, `{"event":"X"}`+"\n", nil)
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if err := q.negotiate(ctx); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
}

func FuzzMonitor(f *testing.F) {
	f.Add([]byte(hello))
	f.Add([]byte(`{"event":"SHUTDOWN","data":{"reason":"guest-reset"}}` + "\n" + `{"id":1,"return":[]}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		near, far := net.Pipe()
		vm := &VM{}
		q := newMonitor(near, vm.event)
		go func() {
			_, _ = far.Write(in)
			far.Close()
		}()
		<-q.done
		near.Close()
	})
}
