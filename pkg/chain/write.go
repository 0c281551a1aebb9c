package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// ErrAmount: an amount is not positive, or more than the contract can hold (96 bits).
var ErrAmount = errors.New("amount out of range")

// permitFor is how long a permit is good, by the chain's clock.
const permitFor = time.Hour

// permitType is EIP-2612's.
var permitType = typeddata.NewType(
	"Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)")

// OpenRequest describes a channel to open.
type OpenRequest struct {
	Payee     common.Address // whom every claim pays
	Agent     common.Address // may close besides the payee; zero for nobody
	Amount    *big.Int       // token wei
	Challenge time.Duration  // whole seconds, 24 h to 30 days
	Checked   bool           // only if payer and payee accept each other: identity levels and blacklists of Profiles
	ID        string         // of the intent (TxOptions); the same ID opens one channel at most
}

// Open opens a channel from key's address, in one transaction: a permit takes the
// place of an approval, so that no allowance is left behind.
func (c *Client) Open(ctx context.Context, key *identity.Key, req OpenRequest) (common.Hash, *types.Receipt, error) {
	p, err := c.permit(ctx, key, req.Amount)
	if err != nil {
		return common.Hash{}, nil, fmt.Errorf("open channel: %w", err)
	}
	if req.Challenge < 0 {
		return common.Hash{}, nil, fmt.Errorf("open channel: challenge period of %s", req.Challenge)
	}
	pack := c.channels.PackOpenWithPermit
	if req.Checked {
		pack = c.channels.PackOpenCheckedWithPermit
	}
	receipt, err := c.Transact(ctx, key, c.address,
		pack(req.Payee, req.Agent, req.Amount, uint64(req.Challenge/time.Second), p.deadline, p.v, p.r, p.s),
		TxOptions{ID: req.ID, AtRisk: req.Amount, ages: true})
	if err != nil {
		return common.Hash{}, receipt, fmt.Errorf("open channel: %w", err)
	}
	id, err := c.openedID(receipt, key.Address(), req)
	return id, receipt, err
}

// openedID reads the id from the receipt's log, and holds it against the one that this
// request must get.
func (c *Client) openedID(receipt *types.Receipt, payer common.Address, req OpenRequest) (common.Hash, error) {
	for _, log := range receipt.Logs {
		if log.Address != c.address {
			continue
		}
		event, err := c.channels.UnpackOpenedEvent(log)
		if err != nil {
			continue // another event
		}
		if want := c.ChannelID(payer, req.Payee, req.Agent, event.OpenNonce); event.Id == want {
			return want, nil
		}
	}
	return common.Hash{}, fmt.Errorf("open channel: receipt of %s does not show it", receipt.TxHash)
}

// ChannelID is the id of the channel that a payer opens as its nonce-th, from 0.
func (c *Client) ChannelID(payer, payee, agent common.Address, nonce *big.Int) common.Hash {
	var words []byte
	for _, w := range [][]byte{payer[:], payee[:], agent[:], c.token[:], nonce.Bytes(), c.chainID.Bytes(), c.address[:]} {
		words = append(words, common.LeftPadBytes(w, 32)...)
	}
	return crypto.Keccak256Hash(words)
}

// TopUp adds token wei of key's address to a channel, whoever its payer is.
func (c *Client) TopUp(ctx context.Context, key *identity.Key, id common.Hash, amount *big.Int) (*types.Receipt, error) {
	p, err := c.permit(ctx, key, amount)
	if err != nil {
		return nil, fmt.Errorf("top up channel %s: %w", id, err)
	}
	receipt, err := c.toChannels(ctx, key, amount, c.channels.PackTopUpWithPermit(id, amount, p.deadline, p.v, p.r, p.s))
	return receipt, wrap(err, "top up channel", id)
}

// Claim turns vouchers into money of their payees; any key may send it. One voucher
// that adds nothing is refused; among several such are passed over.
func (c *Client) Claim(ctx context.Context, key *identity.Key, vouchers ...payment.SignedVoucher) (*types.Receipt, error) {
	vs, sigs, err := convert(vouchers)
	if err != nil {
		return nil, fmt.Errorf("claim: %w", err)
	}
	var receipt *types.Receipt
	switch len(vouchers) {
	case 0:
		return nil, errors.New("claim: no vouchers")
	case 1:
		receipt, err = c.toChannels(ctx, key, worth(vouchers), c.channels.PackClaim(vs[0], sigs[0]))
	default:
		receipt, err = c.toChannels(ctx, key, worth(vouchers), c.channels.PackClaimBatch(vs, sigs))
	}
	return receipt, wrap(err, "claim from channel", vouchers[0].ChannelID)
}

// Close pays what the vouchers add and refunds the payer at once; key is the payee's
// or the agent's. A voucher left out is money given up.
func (c *Client) Close(ctx context.Context, key *identity.Key, id common.Hash, vouchers []payment.SignedVoucher) (*types.Receipt, error) {
	vs, sigs, err := convert(vouchers)
	if err != nil {
		return nil, wrap(err, "close channel", id)
	}
	receipt, err := c.toChannels(ctx, key, worth(vouchers), c.channels.PackClose(id, vs, sigs))
	return receipt, wrap(err, "close channel", id)
}

// StartClose starts the challenge period; key is the payer's.
func (c *Client) StartClose(ctx context.Context, key *identity.Key, id common.Hash) (*types.Receipt, error) {
	receipt, err := c.toChannels(ctx, key, nil, c.channels.PackStartClose(id))
	return receipt, wrap(err, "start closing channel", id)
}

// Finish refunds the payer after the challenge period; any key may send it.
func (c *Client) Finish(ctx context.Context, key *identity.Key, id common.Hash) (*types.Receipt, error) {
	receipt, err := c.toChannels(ctx, key, nil, c.channels.PackFinish(id))
	return receipt, wrap(err, "finish channel", id)
}

// Transfer sends token wei to an address.
func (c *Client) Transfer(ctx context.Context, key *identity.Key, to common.Address, amount *big.Int) (*types.Receipt, error) {
	if amount == nil || amount.Sign() <= 0 || amount.BitLen() > 256 {
		return nil, fmt.Errorf("transfer to %s: %w: %v wei", to, ErrAmount, amount)
	}
	receipt, err := c.Transact(ctx, key, c.token, c.snm.PackTransfer(to, amount), TxOptions{AtRisk: amount})
	if err != nil {
		return receipt, fmt.Errorf("transfer to %s: %w", to, err)
	}
	return receipt, nil
}

// toChannels sends a transaction that concerns token wei; nil if it only concerns time.
func (c *Client) toChannels(ctx context.Context, key *identity.Key, wei *big.Int, data []byte) (*types.Receipt, error) {
	return c.Transact(ctx, key, c.address, data, TxOptions{AtRisk: wei})
}

// worth is the most that vouchers can move.
func worth(vouchers []payment.SignedVoucher) *big.Int {
	sum := new(big.Int)
	for _, v := range vouchers {
		sum.Add(sum, v.Cumulative)
	}
	return sum
}

func wrap(err error, what string, id common.Hash) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s %s: %w", what, id, err)
}

func convert(vouchers []payment.SignedVoucher) ([]channels.IChannelsVoucher, [][]byte, error) {
	vs, sigs := make([]channels.IChannelsVoucher, len(vouchers)), make([][]byte, len(vouchers))
	for i, v := range vouchers {
		// The bindings would cut an amount that is too large to its lower 256 bits.
		if err := v.Check(); err != nil {
			return nil, nil, err
		}
		vs[i] = channels.IChannelsVoucher{
			ChannelId: v.ChannelID, Lane: v.Lane, Cumulative: v.Cumulative, Seq: v.Seq, UsageRoot: v.UsageRoot,
		}
		sigs[i] = v.Signature[:]
	}
	return vs, sigs, nil
}

type permit struct {
	deadline *big.Int
	v        uint8
	r, s     [32]byte
}

// permit signs an EIP-2612 permit of amount for the Channels contract. The token's
// name, its nonce and the time are the endpoint's word. A lie makes a permit that
// fails, or one for some other token; that one names the Channels contract as its
// spender, which takes a permit's money only from its caller, into a channel of theirs.
func (c *Client) permit(ctx context.Context, key *identity.Key, amount *big.Int) (permit, error) {
	if amount == nil || amount.Sign() <= 0 || amount.BitLen() > 96 {
		return permit{}, fmt.Errorf("%w: %v wei", ErrAmount, amount)
	}
	at, err := c.blockUnder(ctx, 0)
	if err != nil {
		return permit{}, err
	}
	domain, err := ReadAt(ctx, c, at, c.token, c.snm.PackEip712Domain(), c.snm.UnpackEip712Domain)
	if err != nil {
		return permit{}, fmt.Errorf("token %s has no permit: %w", c.token, err)
	}
	owner := key.Address()
	nonce, err := ReadAt(ctx, c, at, c.token, c.snm.PackNonces(owner), c.snm.UnpackNonces)
	if err != nil {
		return permit{}, fmt.Errorf("permit nonce of %s: %w", owner, err)
	}
	deadline := big.NewInt(at.Time.Unix())
	deadline.Add(deadline, big.NewInt(int64(permitFor/time.Second)))
	digest := typeddata.Domain{Name: domain.Name, Version: domain.Version, ChainID: c.chainID, Contract: c.token}.Digest(
		permitType.Struct().Address(owner).Address(c.address).Uint(amount).Uint(nonce).Uint(deadline).Hash())
	sig, err := key.Sign(digest)
	if err != nil {
		return permit{}, err
	}
	return permit{deadline, sig[64], [32]byte(sig[:32]), [32]byte(sig[32:64])}, nil
}
