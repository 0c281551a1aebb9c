package node

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/store"
)

const testContract = "0x00000000000000000000000000000000000000c0"

func open(t *testing.T, state, rpc, contract string) *Node {
	t.Helper()
	n, err := Open(t.Context(), bootcfg.Config{RPC: rpc, Channels: contract}, state, nil, func(store.Entry) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = n.Close() })
	return n
}

func TestChainIsRememberedAcrossRestarts(t *testing.T) {
	state := t.TempDir()
	n := open(t, state, "http://127.0.0.1:1", testContract)
	if _, err := n.Domains(); !errors.Is(err, ErrChain) {
		t.Fatalf("before the chain was ever reached: %v", err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	jobs, _ := errgroup.WithContext(ctx)
	if err := n.JoinChain(ctx, jobs); err == nil {
		t.Fatal("joined a chain that nobody has seen")
	}
	if err := n.Remember(t.Context(), networkKind, map[string]any{"chain_id": 31337, "channels": testContract}); err != nil {
		t.Fatal(err)
	}
	_ = n.Close()

	n = open(t, state, "http://127.0.0.1:1", testContract)
	domains, err := n.Domains()
	if err != nil || domains.Payment.ChainID.Int64() != 31337 {
		t.Fatalf("after a restart: %v, %v", domains, err)
	}
	ctx, stop := context.WithCancel(t.Context())
	jobs, ctx = errgroup.WithContext(ctx)
	if err := n.JoinChain(ctx, jobs); err != nil {
		t.Errorf("waited for the endpoint: %v", err)
	}
	if _, err := n.Chain(); !errors.Is(err, ErrChain) {
		t.Errorf("the endpoint is away: %v", err)
	}
	stop()
	_ = jobs.Wait()
	_ = n.Close()

	n = open(t, state, "http://127.0.0.1:1", "0x00000000000000000000000000000000000000c1")
	if _, err := n.Domains(); !errors.Is(err, ErrChain) {
		t.Errorf("the owner moved to another contract: %v", err)
	}
}

func TestAnotherChainIsRefused(t *testing.T) {
	endpoint := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		_, id, _ := strings.Cut(string(body), `"id":`)
		id, _, _ = strings.Cut(id, ",")
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":`+id+`,"result":"0x1"}`)
	}))
	defer endpoint.Close()
	state := t.TempDir()
	n := open(t, state, endpoint.URL, testContract)
	if err := n.Remember(t.Context(), networkKind, map[string]any{"chain_id": 31337, "channels": testContract}); err != nil {
		t.Fatal(err)
	}
	_ = n.Close()
	n = open(t, state, endpoint.URL, testContract)
	if _, err := n.dialChain(t.Context()); !errors.Is(err, chain.ErrChainID) {
		t.Errorf("got %v", err)
	}
}

func TestDamagedNetworkIsRefused(t *testing.T) {
	state := t.TempDir()
	n := open(t, state, "", testContract)
	if err := n.Remember(t.Context(), networkKind, map[string]any{"channels": testContract}); err != nil {
		t.Fatal(err)
	}
	_ = n.Close()
	if _, err := Open(t.Context(), bootcfg.Config{Channels: testContract}, state, nil, func(store.Entry) error { return nil }); err == nil {
		t.Error("a journal without chain id was believed")
	}
}
