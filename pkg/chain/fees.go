package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// gasLimit is the most gas that a transaction may have in the block after this one. Up to
// Osaka that is 2^24 (EIP-7825). From Amsterdam on 2^24 bounds only what it executes:
// what it pays for new state comes out of a reservoir on top of that (EIP-8037), and the
// whole is bounded by 2^32-1 and the block. Headers of Amsterdam name their slot
// (EIP-7843), those before do not.
func gasLimit(head *types.Header) uint64 {
	if head.SlotNumber == nil {
		return min(params.MaxTxGas, head.GasLimit)
	}
	return min(params.MaxTxTotalGas, head.GasLimit)
}

// price estimates a transaction with head-room and holds it against the fee cap and
// the key's ETH. What the endpoints say decides only how much below the cap is paid.
func (c *Client) price(ctx context.Context, msg ethereum.CallMsg) (fees, error) {
	gas, err := c.estimate(ctx, msg)
	if err != nil {
		return fees{}, fmt.Errorf("estimate gas: %w", c.explain(err))
	}
	f, err := c.market(ctx)
	if err != nil {
		return fees{}, err
	}
	if gas > f.gas {
		return fees{}, fmt.Errorf("%w: it takes %d, and one can have %d on chain %s now", ErrGas, gas, f.gas, c.chainID)
	}
	f.gas = min(gas+gas/4, f.gas) // the state may change until it is mined
	if f.most().Cmp(c.opts.maxFeeWei) > 0 {
		return fees{}, fmt.Errorf("%w: up to %s wei, at most %s allowed", ErrFee, f.most(), c.opts.maxFeeWei)
	}
	return f, c.affordable(ctx, msg, f)
}

// estimate is the most that any of a quorum names: too little gas would cost the fee and
// do nothing. A refusal must be a quorum's too: one endpoint cannot keep us from sending.
// If they differ by far one of them lies, and all are asked: what a quorum reaches is
// then an honest one's.
func (c *Client) estimate(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	ask := func(ctx context.Context, rpc backend) (uint64, error) { return rpc.EstimateGas(ctx, msg) }
	answers, err := poll(ctx, c.pool, question[uint64]{ask: ask}, c.pool.quorum)
	if err != nil {
		return 0, err
	}
	var values []uint64
	for _, a := range answers {
		if a.err != nil {
			return 0, a.err
		}
		values = append(values, a.value)
	}
	most := slices.Max(values)
	if most/2 <= slices.Min(values) {
		return most, nil
	}
	if all, err := gather(ctx, c.pool, ask); err == nil && len(all) > c.pool.quorum {
		return atLeast(all, c.pool.quorum), nil
	}
	return most, nil
}

// market is what a transaction costs now, and the most gas it can have: twice the base fee
// lasts for five full blocks. A tip is paid whatever the base fee turns out to be, so
// neither is one endpoint's word: fewer than a quorum of liars cannot raise any of them
// above what an honest endpoint says.
func (c *Client) market(ctx context.Context) (fees, error) {
	type asked struct {
		base, tip *big.Int
		limit     uint64
	}
	all, err := gather(ctx, c.pool, func(ctx context.Context, rpc backend) (asked, error) {
		head, err := rpc.HeaderByNumber(ctx, nil)
		if err != nil {
			return asked{}, fmt.Errorf("read the latest block: %w", err)
		}
		tip, err := rpc.SuggestGasTipCap(ctx)
		if err != nil {
			return asked{}, fmt.Errorf("ask for the gas tip: %w", err)
		}
		if head.BaseFee == nil || head.BaseFee.Sign() < 0 || tip.Sign() < 0 {
			return asked{}, errors.New("endpoint has no EIP-1559 fees")
		}
		return asked{head.BaseFee, tip, gasLimit(head)}, nil
	})
	if err != nil {
		return fees{}, fmt.Errorf("ask for the price of gas: %w", err)
	}
	bases, tips, limits := make([]*big.Int, len(all)), make([]*big.Int, len(all)), make([]uint64, len(all))
	for i, a := range all {
		bases[i], tips[i], limits[i] = a.base, a.tip, a.limit
	}
	slices.SortFunc(bases, (*big.Int).Cmp)
	slices.SortFunc(tips, (*big.Int).Cmp)
	base, tip := bases[len(all)-c.pool.quorum], tips[len(all)-c.pool.quorum]
	return fees{gas: atLeast(limits, c.pool.quorum), tip: tip, feeCap: new(big.Int).Add(new(big.Int).Lsh(base, 1), tip)}, nil
}

// affordable says before signing what endpoints would refuse after it.
func (c *Client) affordable(ctx context.Context, msg ethereum.CallMsg, f fees) error {
	held, err := gather(ctx, c.pool, func(ctx context.Context, rpc backend) (*big.Int, error) {
		return rpc.BalanceAt(ctx, msg.From, nil)
	})
	if err != nil {
		return fmt.Errorf("balance of %s: %w", msg.From, err)
	}
	slices.SortFunc(held, (*big.Int).Cmp)
	has, needs := held[len(held)-c.pool.quorum], f.most()
	if msg.Value != nil {
		needs.Add(needs, msg.Value)
	}
	if has.Cmp(needs) < 0 {
		return fmt.Errorf("%w: %s has %s wei, and it may cost %s", ErrFunds, msg.From, has, needs)
	}
	return nil
}

// nonces are where an account stands: transactions in blocks, and with those that wait.
type nonces struct{ latest, pending uint64 }

// maxFlights bounds the transactions of one key that are on their way at once. It bounds
// too how far ahead an endpoint can push a nonce: one too far would not be mined now, and
// perhaps much later.
const maxFlights = 64

func (c *Client) nonces(ctx context.Context, addr common.Address) (nonces, error) {
	all, err := gather(ctx, c.pool, func(ctx context.Context, rpc backend) (n nonces, err error) {
		if n.pending, err = rpc.PendingNonceAt(ctx, addr); err != nil {
			return n, err
		}
		n.latest, err = rpc.NonceAt(ctx, addr, nil)
		return n, err
	})
	if err != nil {
		return nonces{}, fmt.Errorf("ask for the nonce of %s: %w", addr, err)
	}
	var latest, pending []uint64
	for _, n := range all {
		latest, pending = append(latest, n.latest), append(pending, n.pending)
	}
	out := nonces{atLeast(latest, c.pool.quorum), atLeast(pending, c.pool.quorum)}
	if out.pending > out.latest+maxFlights || out.pending < out.latest {
		out.pending = out.latest
	}
	return out, nil
}
