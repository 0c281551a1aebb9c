// Package chain is a node's view of the contracts: balances, voucher channels, and
// the few transactions that move money, over one Ethereum JSON-RPC endpoint.
//
// It relies on contracts/ for the bindings, on pkg/payment for what a voucher is and
// on the endpoint for the truth. It stops at one endpoint and fresh transactions:
// agreement of several endpoints, state proofs, fee bumps and following events
// belong to the blockchain government's issue.
//
// The threat it answers is an endpoint that is wrong or hostile: its answers are
// bounded in size and time; a chain other than the one asked for, or an address
// that is no Channels contract, is refused before anything is signed; what a
// transaction may cost is capped by the caller, whatever fee the endpoint suggests.
// Transactions name their chain and contract, and permits name the Channels
// contract, which spends them for their signer alone: an endpoint can waste time
// and show a channel that is not there, but not move money. How much to trust a
// channel it shows is for the caller to bound (WithConfirmations).
package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	// ErrChainID: the endpoint serves another chain than the one asked for.
	ErrChainID = errors.New("endpoint serves another chain")
	// ErrNoContract: there is no Channels contract at the address.
	ErrNoContract = errors.New("no Channels contract")
	// ErrNoChannel: the channel was never opened, or is closed.
	ErrNoChannel = errors.New("no such channel")
	// ErrFee: a transaction would cost more than the cap allows.
	ErrFee = errors.New("transaction fee over the cap")
	// ErrPending: a transaction was sent and its outcome is not known yet.
	ErrPending = errors.New("transaction is pending")
	// ErrOptions: an option has a value out of its bounds.
	ErrOptions = errors.New("bad chain option")
)

// maxConfirmations bounds WithConfirmations: full nodes keep the state of 128 blocks.
const maxConfirmations = 64

// backend is what of an endpoint is used; ethclient.Client and the simulated one are such.
type backend interface {
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	BlockNumber(ctx context.Context) (uint64, error)
	CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error)
	ChainID(ctx context.Context) (*big.Int, error)
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
	EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// Client is one Channels contract on one chain. It is safe for concurrent use.
type Client struct {
	rpc      backend
	shut     func()
	opts     options
	chainID  *big.Int
	address  common.Address
	token    common.Address
	channels *channels.Channels
	snm      *snm.SNM

	mu      sync.Mutex
	senders map[common.Address]*sender
}

type options struct {
	wantChain     *big.Int
	confirmations uint64
	poll          time.Duration
	maxFeeWei     *big.Int
}

// Option changes how a Client works.
type Option func(*options)

// WithChainID refuses any other chain. Without it the endpoint's word is taken.
func WithChainID(id *big.Int) Option { return func(o *options) { o.wantChain = id } }

// WithConfirmations waits for n blocks on top of a transaction, and reads channels as
// they were n blocks ago; at most 64. The default is 0: what is in a block counts.
func WithConfirmations(n uint64) Option { return func(o *options) { o.confirmations = n } }

// WithPoll sets how often receipts are asked for; the default is 250 ms.
func WithPoll(every time.Duration) Option { return func(o *options) { o.poll = every } }

// WithMaxFee caps what one transaction may cost, in ETH wei; the default is 0.05 ETH.
func WithMaxFee(wei *big.Int) Option { return func(o *options) { o.maxFeeWei = wei } }

func newOptions(list []Option) (options, error) {
	o := options{poll: 250 * time.Millisecond, maxFeeWei: big.NewInt(5e16)}
	for _, set := range list {
		set(&o)
	}
	switch {
	case o.confirmations > maxConfirmations:
		return o, fmt.Errorf("%w: %d confirmations, at most %d", ErrOptions, o.confirmations, maxConfirmations)
	case o.poll <= 0:
		return o, fmt.Errorf("%w: poll every %s", ErrOptions, o.poll)
	case o.maxFeeWei == nil || o.maxFeeWei.Sign() <= 0:
		return o, fmt.Errorf("%w: maximal fee of %v wei", ErrOptions, o.maxFeeWei)
	}
	return o, nil
}

// Dial connects to an http, https, ws or wss endpoint and checks that the Channels
// contract at the address is one. ctx bounds the dialling and the checks.
func Dial(ctx context.Context, url string, contract common.Address, opts ...Option) (*Client, error) {
	rpc, err := dialRPC(ctx, url)
	if err != nil {
		return nil, err
	}
	c, err := newClient(ctx, rpc, contract, opts...)
	if err != nil {
		rpc.Close()
		return nil, err
	}
	c.shut = rpc.Close
	return c, nil
}

func newClient(ctx context.Context, rpc backend, contract common.Address, opts ...Option) (*Client, error) {
	c, err := newSenders(ctx, rpc, opts)
	if err != nil {
		return nil, err
	}
	c.address = contract
	if err := c.identify(ctx); err != nil {
		return nil, err
	}
	return c, nil
}

// newSenders is a client that knows its chain but no contract yet.
func newSenders(ctx context.Context, rpc backend, opts []Option) (*Client, error) {
	o, err := newOptions(opts)
	if err != nil {
		return nil, err
	}
	id, err := readChainID(ctx, rpc, o.wantChain)
	if err != nil {
		return nil, err
	}
	return &Client{
		rpc: rpc, shut: func() {}, opts: o, chainID: id,
		channels: channels.NewChannels(), snm: snm.NewSNM(), senders: map[common.Address]*sender{},
	}, nil
}

func readChainID(ctx context.Context, rpc backend, want *big.Int) (*big.Int, error) {
	id, err := retry(ctx, func() (*big.Int, error) { return rpc.ChainID(ctx) })
	if err != nil {
		return nil, fmt.Errorf("ask for the chain id: %w", err)
	}
	if want != nil && id.Cmp(want) != 0 {
		return nil, fmt.Errorf("%w: %s, want %s", ErrChainID, id, want)
	}
	if id.Sign() <= 0 || id.BitLen() > 256 {
		return nil, fmt.Errorf("%w: %s is no chain id", ErrChainID, id)
	}
	return id, nil
}

// identify asks the contract what vouchers it takes: a wrong address, another version
// or an endpoint that names one chain and runs another shows here.
func (c *Client) identify(ctx context.Context) error {
	code, err := retry(ctx, func() ([]byte, error) { return c.rpc.CodeAt(ctx, c.address, nil) })
	if err != nil {
		return fmt.Errorf("read the code of %s: %w", c.address, err)
	}
	if len(code) == 0 {
		return fmt.Errorf("%w at %s: no code there on chain %s", ErrNoContract, c.address, c.chainID)
	}
	got, err := call(ctx, c, c.address, nil, c.channels.PackEip712Domain(), c.channels.UnpackEip712Domain)
	if err != nil {
		return fmt.Errorf("%w at %s: %w", ErrNoContract, c.address, err)
	}
	want := c.Domain()
	if got.Name != want.Name || got.Version != want.Version || got.VerifyingContract != c.address {
		return fmt.Errorf("%w at %s: it calls itself %q version %q at %s, want %q version %q",
			ErrNoContract, c.address, got.Name, got.Version, got.VerifyingContract, want.Name, want.Version)
	}
	if got.ChainId.Cmp(c.chainID) != 0 {
		return fmt.Errorf("%w: it says %s and its contract runs on %s", ErrChainID, c.chainID, got.ChainId)
	}
	c.token, err = call(ctx, c, c.address, nil, c.channels.PackToken(), c.channels.UnpackToken)
	return err
}

// Disconnect ends the connection; calls in flight fail.
func (c *Client) Disconnect() { c.shut() }

// ChainID is the chain's id (EIP-155).
func (c *Client) ChainID() *big.Int { return new(big.Int).Set(c.chainID) }

// Channels is the address of the Channels contract.
func (c *Client) Channels() common.Address { return c.address }

// Token is the address of the token that channels hold.
func (c *Client) Token() common.Address { return c.token }

// Domain is what vouchers for this contract are signed for.
func (c *Client) Domain() typeddata.Domain { return payment.Domain(c.chainID, c.address) }
