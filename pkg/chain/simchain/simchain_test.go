package simchain

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/pkg/identity"
)

// TestRulesDiffer: a chain has the prices that its rules say. A word of new storage is
// 64 bytes of state at 1,530 gas under EIP-8037, and nothing but 20,000 before.
func TestRulesDiffer(t *testing.T) {
	store := common.FromHex("600160005500") // sstore(0, 1) while it is created
	var took []uint64
	for _, r := range []Rules{Today, Next} {
		key := newKey(t)
		c := started(t, r, key)
		before, err := c.Send(t.Context(), key, nil, store)
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Fork(t.Context()); err != nil {
			t.Fatal(err)
		}
		after, err := c.Send(t.Context(), key, nil, store)
		if err != nil {
			t.Fatal(err)
		}
		if changed := before.GasUsed != after.GasUsed; changed != (r.Fork == Next.Fork) {
			t.Errorf("%s: %d gas before it, %d after", r.Fork, before.GasUsed, after.GasUsed)
		}
		took = append(took, after.GasUsed)
	}
	if took[1] < took[0]+64*1530-20_000 {
		t.Errorf("a new word takes %d gas today and %d with the next fork", took[0], took[1])
	}
}

func TestRefusalIsTold(t *testing.T) {
	key := newKey(t)
	c := started(t, Today, key)
	receipt, err := c.Send(t.Context(), key, nil, common.FromHex("600160005260206000fd")) // revert with a word
	if !errors.Is(err, ErrReverted) || receipt == nil || !strings.HasSuffix(fmt.Sprint(err), "0001") {
		t.Errorf("a creation that reverts: %v", err)
	}
	if _, err := c.Send(t.Context(), newKey(t), nil, common.FromHex(snm.SNMMetaData.Bin)); err == nil || errors.Is(err, ErrReverted) {
		t.Errorf("sent without ETH: %v", err)
	}
}

func newKey(t *testing.T) *identity.Key {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func started(t *testing.T, r Rules, rich ...*identity.Key) *Chain {
	t.Helper()
	c, err := Start(t.Context(), r, rich...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}
