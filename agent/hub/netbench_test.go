package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"google.golang.org/protobuf/types/known/emptypb"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/p2p"
)

// A worker of the book measures its way to the hub over libp2p; others are refused.
func TestNetworkBenchmark(t *testing.T) {
	s := newSite(t)
	s.serveNetBench()
	w := newWorker(s)
	dial := func(ctx context.Context) (io.ReadWriteCloser, error) {
		stream, err := w.host.Open(ctx, s.Host.ID(), p2p.BenchProtocol, new(emptypb.Empty))
		if err == nil {
			_, err = stream.Reply(ctx)
		}
		return stream, err
	}
	report, err := bench.Run(t.Context(), bench.Config{
		MemoryTotal: 1 << 30, Only: []string{"net_down", "net_up", "net_rtt"}, Limit: 3 * time.Second, Dial: dial,
	})
	if err != nil || len(report.Results) != 3 {
		t.Fatal(err, report.Skipped)
	}
	for _, r := range report.Results {
		if r.Value <= 0 || r.Counters["net_rx_bytes"]+r.Counters["net_tx_bytes"] == 0 {
			t.Errorf("%+v", r)
		}
	}
	s.mu.Lock()
	delete(s.book, s.worker.Address())
	s.mu.Unlock()
	s.eventually(func() error { // the hub may still be busy with the end of the stream before
		_, err := dial(t.Context())
		if err == nil {
			t.Fatal("a stranger has the hub's line")
		}
		if !strings.Contains(err.Error(), errNoWorker.Error()) {
			return err
		}
		return nil
	})
}

func TestNetworkBenchmarksADay(t *testing.T) {
	var v visits
	now := time.Now()
	for range netBenchesADay {
		if err := v.enter("a", now); err != nil {
			t.Fatal(err)
		}
	}
	if err := v.enter("a", now.Add(23*time.Hour)); !errors.Is(err, errOften) {
		t.Error(err)
	}
	if err := v.enter("b", now); err != nil {
		t.Error("another worker's tests count for this one:", err)
	}
	if err := v.enter("a", now.Add(24*time.Hour)); err != nil {
		t.Error(err)
	}
	for i := range netBenchVisitor {
		_ = v.enter(peer.ID(fmt.Sprint(i)), now.Add(24*time.Hour))
	}
	if err := v.enter("one more", now.Add(24*time.Hour)); !errors.Is(err, errOften) || len(v.of) > netBenchVisitor {
		t.Error("workers without number are remembered:", err)
	}
}
