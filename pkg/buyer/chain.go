package buyer

import (
	"context"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
)

// Chain is what a buyer needs of the chain, for one wallet and one contract.
type Chain interface {
	ChainID() uint64
	Channels() common.Address
	// Balance is the SNM of an address, in wei.
	Balance(ctx context.Context, holder common.Address) (market.Wei, error)
	// Open puts a deposit into a new channel and returns when that is mined. A checked one
	// is opened only if the contracts say that wallet and payee accept each other. One intent
	// opens one channel at most: asked again it goes on waiting for the same.
	Open(ctx context.Context, payee, agent common.Address, deposit market.Wei, checked bool, intent string) (common.Hash, error)
	// Find lists the wallet's channels to a payee and agent that are on chain.
	Find(ctx context.Context, payee, agent common.Address) ([]common.Hash, error)
	TopUp(ctx context.Context, id common.Hash, amount market.Wei) error
	Channel(ctx context.Context, id common.Hash) (ChannelState, error)
	// Paid is what a lane has been paid on chain, also of channels that are closed.
	Paid(ctx context.Context, id common.Hash, lane uint64) (market.Wei, error)
}

// ChannelState is a channel on chain.
type ChannelState struct {
	Exists, Closing bool
	Checked         bool // identity levels and blacklists let it be opened
	Deposit         market.Wei
}

// challenge is how long the buyer's own close of a channel takes: the shortest
// that the contract allows, since it is the buyer's money that waits.
const challenge = 24 * time.Hour

// maxOpenings bounds the search for channels whose opening was not written down.
const maxOpenings = 256

// Wallet is Chain over a real endpoint.
type Wallet struct {
	Client *chain.Client
	Key    *identity.Key
}

func (w Wallet) ChainID() uint64          { return w.Client.ChainID().Uint64() }
func (w Wallet) Channels() common.Address { return w.Client.Channels() }

func (w Wallet) Balance(ctx context.Context, holder common.Address) (market.Wei, error) {
	snm, _, err := w.Client.Balance(ctx, holder)
	return snm, err
}

func (w Wallet) Open(ctx context.Context, payee, agent common.Address, deposit market.Wei, checked bool, intent string) (common.Hash, error) {
	id, _, err := w.Client.Open(ctx, w.Key, chain.OpenRequest{
		Payee: payee, Agent: agent, Amount: deposit, Challenge: challenge, Checked: checked, ID: intent,
	})
	return id, err
}

// Find tries the ids that the wallet's newest openings have: an id follows from
// the parties and a count, so no index is needed.
func (w Wallet) Find(ctx context.Context, payee, agent common.Address) ([]common.Hash, error) {
	opened, err := w.Client.OpenNonce(ctx, w.Key.Address())
	if err != nil {
		return nil, err
	}
	var found []common.Hash
	for nonce := opened - min(opened, maxOpenings); nonce < opened; nonce++ {
		id := w.Client.ChannelID(w.Key.Address(), payee, agent, new(big.Int).SetUint64(nonce))
		state, err := w.Channel(ctx, id)
		if err != nil {
			return nil, err
		}
		if state.Exists {
			found = append(found, id)
		}
	}
	return found, nil
}

func (w Wallet) TopUp(ctx context.Context, id common.Hash, amount market.Wei) error {
	// A hub reads the whole deposit as deep as its deals deserve, not only what is new of it.
	state, err := w.Channel(ctx, id)
	if err != nil {
		return err
	}
	whole := new(big.Int).Set(amount)
	if state.Exists {
		whole.Add(whole, state.Deposit)
	}
	_, err = w.Client.AtRisk(whole).TopUp(ctx, w.Key, id, amount)
	return err
}

func (w Wallet) Channel(ctx context.Context, id common.Hash) (ChannelState, error) {
	c, err := w.Client.Channel(ctx, id)
	if errors.Is(err, chain.ErrNoChannel) {
		return ChannelState{}, nil
	}
	if err != nil {
		return ChannelState{}, err
	}
	return ChannelState{Exists: true, Closing: c.Closing(), Checked: c.Checked, Deposit: c.Deposit}, nil
}

func (w Wallet) Paid(ctx context.Context, id common.Hash, lane uint64) (market.Wei, error) {
	return w.Client.Paid(ctx, id, lane)
}
