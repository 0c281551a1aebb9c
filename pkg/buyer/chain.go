package buyer

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
)

// Chain is what a buyer needs of the chain, for one wallet and one contract.
type Chain interface {
	ChainID() uint64
	Channels() common.Address
	// Balance is the SNM of an address, in wei.
	Balance(ctx context.Context, holder common.Address) (market.Wei, error)
	// Open puts a deposit into a new channel and returns when that is mined. known
	// is called with the channel's id before anything is sent.
	Open(ctx context.Context, payee, agent common.Address, deposit market.Wei, known func(common.Hash) error) (common.Hash, error)
	TopUp(ctx context.Context, id common.Hash, amount market.Wei) error
	Channel(ctx context.Context, id common.Hash) (ChannelState, error)
	// Paid is what a lane has been paid on chain, also of channels that are closed.
	Paid(ctx context.Context, id common.Hash, lane uint64) (market.Wei, error)
}

// ChannelState is a channel on chain.
type ChannelState struct {
	Exists, Closing bool
	Deposit         market.Wei
}
