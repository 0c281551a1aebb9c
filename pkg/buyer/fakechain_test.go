package buyer

import (
	"context"
	"errors"
	"maps"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
)

// fakeChain keeps one buyer's channels in memory.
type fakeChain struct {
	mu       sync.Mutex
	balance  *big.Int
	channels map[common.Hash]*big.Int
	paid     map[uint64]market.Wei // by lane, of closed channels
	opened   int
	checked  map[common.Hash]bool  // how channels were opened
	refuses  error                 // what the gate says to a checked opening
	dies     bool                  // opens and does not say so
	slow     bool                  // sends, and the transaction waits
	sent     map[string]market.Wei // by intent, of those that wait
}

func newFakeChain(balance int64) *fakeChain {
	return &fakeChain{
		balance:  new(big.Int).Mul(big.NewInt(balance), big.NewInt(1e18)),
		channels: make(map[common.Hash]*big.Int), paid: make(map[uint64]market.Wei),
		checked: make(map[common.Hash]bool),
	}
}

func (c *fakeChain) ChainID() uint64          { return 31337 }
func (c *fakeChain) Channels() common.Address { return testChannels }

func (c *fakeChain) Balance(context.Context, common.Address) (market.Wei, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return new(big.Int).Set(c.balance), nil
}

func (c *fakeChain) Open(_ context.Context, _, _ common.Address, deposit market.Wei, checked bool, intent string) (common.Hash, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if checked && c.refuses != nil {
		return common.Hash{}, c.refuses
	}
	if c.slow {
		if c.sent == nil {
			c.sent = make(map[string]market.Wei)
		}
		c.sent[intent] = deposit
		return common.Hash{}, chain.ErrPending
	}
	delete(c.sent, intent)
	c.opened++
	id := common.BigToHash(big.NewInt(int64(c.opened)))
	c.balance.Sub(c.balance, deposit)
	c.channels[id], c.checked[id] = new(big.Int).Set(deposit), checked
	if c.dies {
		return common.Hash{}, errors.New("killed before the receipt came")
	}
	return id, nil
}

func (c *fakeChain) Find(context.Context, common.Address, common.Address) ([]common.Hash, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Collect(maps.Keys(c.channels)), nil
}

func (c *fakeChain) TopUp(_ context.Context, id common.Hash, amount market.Wei) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.balance.Sub(c.balance, amount)
	c.channels[id].Add(c.channels[id], amount)
	return nil
}

func (c *fakeChain) Channel(_ context.Context, id common.Hash) (ChannelState, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	deposit, ok := c.channels[id]
	if !ok {
		return ChannelState{}, nil
	}
	return ChannelState{Exists: true, Checked: c.checked[id], Deposit: new(big.Int).Set(deposit)}, nil
}

func (c *fakeChain) close(id common.Hash, vouchers []payment.SignedVoucher) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.balance.Add(c.balance, c.channels[id])
	delete(c.channels, id)
	for _, v := range vouchers {
		c.paid[v.Lane] = v.Cumulative
		c.balance.Sub(c.balance, v.Cumulative)
	}
}

func (c *fakeChain) Paid(_ context.Context, _ common.Hash, lane uint64) (market.Wei, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if paid := c.paid[lane]; paid != nil {
		return paid, nil
	}
	return new(big.Int), nil
}
