package government

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
)

// Outcome is how a round of ratings ended, numbered as in IWhitelist.sol.
type Outcome uint8

// The outcomes. OutcomeGood: PayDay. OutcomeBad: a ban. OutcomeVoid: a suspicion that came
// to nothing; all get their stakes back.
const (
	OutcomeOpen Outcome = iota
	OutcomeGood
	OutcomeBad
	OutcomeVoid
)

func (o Outcome) String() string {
	if names := [...]string{"open", "good", "bad", "void"}; int(o) < len(names) {
		return names[o]
	}
	return fmt.Sprintf("outcome %d", uint8(o))
}

// Rating is what was bet on one period of a hub, by all and by one. Amounts are SNM wei.
type Rating struct {
	Round             uint32 // 1 for the hub's first period
	Good, Bad         *big.Int
	Outcome           Outcome
	MineGood, MineBad *big.Int // not collected yet
	Worth             *big.Int // what Collect would pay; zero while the round is open
}

// RatingRound is the number of a hub's newest period; 0 before its first.
func (c *Client) RatingRound(ctx context.Context, wallet common.Address) (uint32, error) {
	e, err := chain.Read(ctx, c.chain, c.Whitelist, c.list.PackEntries(wallet), c.list.UnpackEntries)
	if err != nil {
		return 0, fmt.Errorf("read the entry of %s: %w", wallet, err)
	}
	return e.Round, nil
}

// Rating reads the bets on one period of a hub, and a rater's own.
func (c *Client) Rating(ctx context.Context, wallet common.Address, round uint32, rater common.Address) (Rating, error) {
	fail := func(err error) (Rating, error) {
		return Rating{}, fmt.Errorf("read round %d of ratings of %s: %w", round, wallet, err)
	}
	at, err := c.chain.Block(ctx)
	if err != nil {
		return fail(err)
	}
	number := new(big.Int).SetUint64(uint64(round))
	t, err := chain.ReadAt(ctx, c.chain, at, c.Whitelist, c.list.PackTallies(wallet, number), c.list.UnpackTallies)
	if err != nil {
		return fail(err)
	}
	b, err := chain.ReadAt(ctx, c.chain, at, c.Whitelist, c.list.PackBets(wallet, number, rater), c.list.UnpackBets)
	if err != nil {
		return fail(err)
	}
	worth, err := chain.ReadAt(ctx, c.chain, at, c.Whitelist, c.list.PackWorth(wallet, number, rater), c.list.UnpackWorth)
	if err != nil {
		return fail(err)
	}
	if err := bounded("ratings", t.Good, t.Bad, b.Good, b.Bad, worth); err != nil {
		return fail(err)
	}
	if t.Outcome > uint8(OutcomeVoid) {
		return fail(fmt.Errorf("%w: outcome %d", ErrAnswer, t.Outcome))
	}
	return Rating{
		Round: round, Good: t.Good, Bad: t.Bad, Outcome: Outcome(t.Outcome), MineGood: b.Good, MineBad: b.Bad, Worth: worth,
	}, nil
}

// Rate bets SNM of the key's on how a hub's present period ends: good with PayDay, bad with a ban.
func (c *Client) Rate(ctx context.Context, key *identity.Key, wallet common.Address, good bool, wei *big.Int) (*types.Receipt, error) {
	if err := amount(wei); err != nil {
		return nil, err
	}
	if err := allow(ctx, c.chain, key, c.Token, c.Whitelist, wei); err != nil {
		return nil, err
	}
	return c.send(ctx, key, c.Whitelist, c.list.PackRate(wallet, good, wei), wei)
}

// Collect pays the key what a round that has ended brings it.
func (c *Client) Collect(ctx context.Context, key *identity.Key, wallet common.Address, round uint32) (*types.Receipt, error) {
	return c.send(ctx, key, c.Whitelist, c.list.PackCollect(wallet, new(big.Int).SetUint64(uint64(round))), nil)
}

// TakeBack returns the key's bets on a period whose end is long overdue.
func (c *Client) TakeBack(ctx context.Context, key *identity.Key, wallet common.Address) (*types.Receipt, error) {
	return c.send(ctx, key, c.Whitelist, c.list.PackTakeBack(wallet), nil)
}
