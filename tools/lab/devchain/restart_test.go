package devchain

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/store"
)

// life is a client with a journal on disk, as a node has; end kills it.
func life(t *testing.T, c *Chain, path string) (client *chain.Client, end func()) {
	t.Helper()
	log := chain.NewTxLog()
	journal, err := store.Open(t.Context(), path, func(e store.Entry) error {
		if e.Kind != chain.TxKind {
			t.Errorf("journal entry of kind %q", e.Kind)
		}
		return log.Replay(e.Body)
	})
	if err != nil {
		t.Fatal(err)
	}
	log.Attach(journal)
	return dial(t, c, chain.WithTxLog(log)), func() {
		if err := journal.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestOpenSurvivesRestart: the process dies with its transaction on the way, which the
// node forgets; the next life intends the same channel, and there is one.
func TestOpenSurvivesRestart(t *testing.T) {
	for name, forgotten := range map[string]bool{"it waits": false, "it is forgotten": true} {
		t.Run(name, func(t *testing.T) {
			c := start(t, Options{})
			ctx, path := t.Context(), filepath.Join(t.TempDir(), "journal.db")
			buyer := funded(t, c, snm(10))
			req := chain.OpenRequest{Payee: common.HexToAddress("0x9a7ee"), Amount: snm(5), Challenge: day, ID: "channel to hub 7"}
			if err := c.AutoMine(ctx, false); err != nil {
				t.Fatal(err)
			}
			first, end := life(t, c, path)
			short, cancel := context.WithTimeout(ctx, 500*time.Millisecond)
			defer cancel()
			if _, _, err := first.Open(short, buyer, req); !errors.Is(err, chain.ErrPending) {
				t.Fatalf("nothing is mined: %v", err)
			}
			end()
			if forgotten {
				if err := c.do(ctx, "forget all", "anvil_dropAllTransactions"); err != nil {
					t.Fatal(err)
				}
			}
			if err := errors.Join(c.AutoMine(ctx, true), c.Mine(ctx, 1)); err != nil {
				t.Fatal(err)
			}
			second, end := life(t, c, path)
			defer end()
			id, _, err := second.Open(ctx, buyer, req)
			if err != nil {
				t.Fatal(err)
			}
			again, _, err := second.Open(ctx, buyer, req)
			if err != nil || again != id {
				t.Errorf("the same intent again: %s, want %s, %v", again, id, err)
			}
			if count, err := second.OpenNonce(ctx, buyer.Address()); err != nil || count != 1 {
				t.Errorf("%d channels, %v", count, err)
			}
		})
	}
}

// TestRefusalOnChain: two transactions are good when they are sent, and the second is
// not any more when it is mined: it costs, and the contract's word for it comes back.
func TestRefusalOnChain(t *testing.T) {
	c := start(t, Options{})
	ctx, client := t.Context(), dial(t, c)
	buyer := funded(t, c, snm(10))
	if err := c.AutoMine(ctx, false); err != nil {
		t.Fatal(err)
	}
	var group sync.WaitGroup
	errs := make([]error, 2)
	for i := range errs {
		group.Go(func() { _, errs[i] = client.Transfer(ctx, buyer, common.Address{19: byte(i + 1)}, snm(7)) })
	}
	await(t, func() bool {
		var status struct{ Pending string }
		return c.rpc.CallContext(ctx, &status, "txpool_status") == nil && status.Pending == "0x2"
	})
	if err := c.Mine(ctx, 1); err != nil {
		t.Fatal(err)
	}
	group.Wait()
	if errs[0] == nil {
		errs[0], errs[1] = errs[1], errs[0]
	}
	wantRevert(t, errs[0], "ERC20InsufficientBalance")
	if errs[1] != nil {
		t.Error(errs[1])
	}
}
