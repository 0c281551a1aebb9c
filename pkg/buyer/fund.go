package buyer

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/wire"
)

// need is what a channel must be for an order: so much more than its deals can still
// take, and opened checked if the buyer or the hub wishes so.
type need struct {
	wei     market.Wei
	checked bool
}

// fund gives a channel to the hub that is as needed: the open one, topped up if it must
// be, or a new one.
func (b *Buyer) fund(ctx context.Context, addr string, hub market.Announcement, want need, say func(Stage)) (common.Hash, error) {
	if err := b.recoverChannels(ctx); err != nil {
		return common.Hash{}, err
	}
	b.mu.Lock()
	begun := b.book.opening
	b.mu.Unlock()
	if begun != nil && begun.Hub == hub.Node && begun.Payee == hub.Wallet {
		// Not on chain, and perhaps on its way there: a second deposit beside it would be one too many.
		say(Stage{"channel", "waiting for the channel that is being opened"})
		if _, err := b.carryOut(ctx, *begun); err != nil {
			return common.Hash{}, err
		}
	}
	for _, channel := range b.ChannelsOf() {
		if channel.Settled != nil || channel.Hub != hub.Node || channel.Payee != hub.Wallet {
			continue
		}
		state, err := b.o.Chain.Channel(ctx, channel.ID)
		if err != nil {
			return common.Hash{}, err
		}
		if !state.Exists || state.Closing || want.checked && !state.Checked {
			continue // what was opened unchecked stays so
		}
		b.mu.Lock()
		committed, _ := b.book.committed(channel.ID)
		b.mu.Unlock()
		missing := new(big.Int).Sub(new(big.Int).Add(committed, want.wei), state.Deposit)
		if missing.Sign() <= 0 {
			say(Stage{"channel", fmt.Sprintf("using channel %s", channel.ID)})
			return channel.ID, nil
		}
		if err := b.afford(ctx, missing); err != nil {
			return common.Hash{}, err
		}
		say(Stage{"channel", fmt.Sprintf("topping up channel %s", channel.ID)})
		if err := b.o.Chain.TopUp(ctx, channel.ID, missing); err != nil {
			return common.Hash{}, err
		}
		channel.Deposit = new(big.Int).Add(state.Deposit, missing)
		return channel.ID, b.record(event{Channel: &channel})
	}
	if err := b.afford(ctx, want.wei); err != nil {
		return common.Hash{}, err
	}
	how := "opening a channel to the hub on chain"
	if want.checked {
		how += ", with the check of identity levels and blacklists"
	}
	say(Stage{"channel", how})
	return b.openChannel(ctx, addr, hub, want)
}

// openChannel writes down that it will open a channel before it does: a deposit
// whose opening was mined while this process died is searched for later.
func (b *Buyer) openChannel(ctx context.Context, addr string, hub market.Announcement, want need) (common.Hash, error) {
	intent := Channel{Hub: hub.Node, Payee: hub.Wallet, Addr: addr, Opened: b.o.Now(), Deposit: want.wei, Checked: want.checked}
	if err := b.record(event{Opening: &intent}); err != nil {
		return common.Hash{}, err
	}
	return b.carryOut(ctx, intent)
}

// carryOut opens the channel that is written down, or goes on waiting for it.
func (b *Buyer) carryOut(ctx context.Context, intent Channel) (common.Hash, error) {
	name := fmt.Sprintf("open %s %s %d", intent.Payee, intent.Hub, intent.Opened.UnixNano())
	id, err := b.o.Chain.Open(ctx, intent.Payee, intent.Hub, intent.Deposit, intent.Checked, name)
	var reverted *chain.RevertError
	superseded := errors.Is(err, chain.ErrSuperseded) && !errors.Is(err, chain.ErrPending)
	if errors.As(err, &reverted) || superseded { // surely not opened
		return id, errors.Join(err, b.record(event{Opening: &Channel{}}))
	}
	if err != nil {
		return id, err
	}
	intent.ID = id
	return id, b.record(event{Channel: &intent})
}

// recoverChannels takes back channels whose opening was not written down.
func (b *Buyer) recoverChannels(ctx context.Context) error {
	b.mu.Lock()
	intent := b.book.opening
	b.mu.Unlock()
	if intent == nil {
		return nil
	}
	ids, err := b.o.Chain.Find(ctx, intent.Payee, intent.Hub)
	if err != nil {
		return fmt.Errorf("look for a channel that was being opened: %w", err)
	}
	for _, id := range ids {
		b.mu.Lock()
		_, known := b.book.channels[id]
		b.mu.Unlock()
		if known {
			continue
		}
		channel := *intent
		channel.ID = id
		if err := b.record(event{Channel: &channel}); err != nil {
			return err
		}
	}
	return nil
}

func (b *Buyer) afford(ctx context.Context, amount market.Wei) error {
	balance, err := b.o.Chain.Balance(ctx, b.o.Key.Address())
	if err != nil {
		return err
	}
	if balance.Cmp(amount) < 0 {
		return &FundsError{Have: balance, Want: amount}
	}
	return nil
}

// FundsError says how much SNM (wei) a deposit lacks. It is ErrFunds.
type FundsError struct{ Have, Want market.Wei }

func (e *FundsError) Error() string {
	return fmt.Sprintf("%v: the deposit is %s SNM, the wallet holds %s", ErrFunds, FormatSNM(e.Want), FormatSNM(e.Have))
}

// Is makes errors.Is(err, ErrFunds) true.
func (e *FundsError) Is(target error) bool { return target == ErrFunds }

// Settle asks the hub to close a channel that no deal runs on, and believes the
// answer only when the chain shows it: the channel is gone, and no lane was paid
// more than was signed.
func (b *Buyer) Settle(ctx context.Context, id common.Hash) (Settlement, error) {
	channel, signed, err := b.settleable(id)
	if err != nil || channel.Settled != nil {
		return deref(channel.Settled), err
	}
	link, err := b.link(channel.Addr)
	if err != nil {
		return Settlement{}, err
	}
	if err := link.reach(ctx); err != nil {
		return Settlement{}, err
	}
	answer, err := link.rpc.Settle(ctx, connect.NewRequest(&api.SettleRequest{Channel: id[:]}))
	if err != nil {
		return Settlement{}, fmt.Errorf("settle: %w", refusal(err))
	}
	transaction, err := wire.Hash("settlement's transaction", answer.Msg.GetTransaction())
	if err != nil {
		return Settlement{}, err
	}
	paid, err := b.paidOnChain(ctx, id, signed)
	if err != nil {
		return Settlement{}, fmt.Errorf("%w: %w", ErrSettlement, err)
	}
	settlement := Settlement{Transaction: transaction, Paid: paid, Refunded: new(big.Int).Sub(channel.Deposit, paid)}
	return settlement, b.record(event{Settled: &settledEvent{Channel: id, Settlement: settlement}})
}

func deref(s *Settlement) Settlement {
	if s == nil {
		return Settlement{}
	}
	return *s
}

// settleable gives a channel and what was signed on each of its lanes, or why it
// cannot be settled.
func (b *Buyer) settleable(id common.Hash) (Channel, map[uint64]market.Wei, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	channel, ok := b.book.channels[id]
	if !ok {
		return channel, nil, fmt.Errorf("%w channel %s", ErrUnknown, id)
	}
	open, signed := 0, make(map[uint64]market.Wei)
	for _, lease := range b.book.leases {
		if lease.Terms.Deal.Channel != id {
			continue
		}
		if lease.Open() {
			open++
		}
		signed[lease.Terms.Deal.Lane] = lease.PaidWei()
	}
	if open > 0 {
		return channel, nil, fmt.Errorf("channel %s: %w: %d", id, ErrOpenDeals, open)
	}
	return channel, signed, nil
}

// paidOnChain is the sum over the lanes of a channel that is gone.
func (b *Buyer) paidOnChain(ctx context.Context, id common.Hash, signed map[uint64]market.Wei) (market.Wei, error) {
	state, err := b.o.Chain.Channel(ctx, id)
	if err != nil {
		return nil, err
	}
	if state.Exists {
		return nil, fmt.Errorf("channel %s is still open", id)
	}
	sum := new(big.Int)
	for lane, most := range signed {
		paid, err := b.o.Chain.Paid(ctx, id, lane)
		if err != nil {
			return nil, err
		}
		if paid.Cmp(most) > 0 {
			return nil, fmt.Errorf("lane %d was paid %s wei, %s signed", lane, paid, most)
		}
		sum.Add(sum, paid)
	}
	return sum, nil
}
