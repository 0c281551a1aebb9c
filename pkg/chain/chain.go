// Package chain is a node's view of the contracts: what they hold, what happens to
// them, and the transactions that change them, over one or several Ethereum JSON-RPC
// endpoints.
//
// It relies on contracts/ for the bindings, on pkg/payment for what a voucher is, and
// on a quorum of the endpoints for the truth: k of n must give the same answer about
// one block (quorum.go). With one endpoint its word is taken. It stops at what a
// contract means: typed clients of single contracts are built on Read, Transact,
// Follow and the proofs, in their own packages.
//
// The threat it answers is endpoints that are wrong or hostile. Answers are bounded in
// size and time; another chain, or an address that is no Channels contract, is refused
// before anything is signed; what a transaction may cost is capped by the caller. With
// fewer than k liars among the endpoints nothing false is believed, and none of them
// can make an intent happen twice: what was signed keeps its nonce until it is known
// what became of that nonce (flight.go). What k liars, or a single endpoint, can do is
// show a channel or an event that is not there and hide one that is: how much to trust
// them is for the caller to bound (WithConfirmations, WithQuorum). They cannot move money
// by themselves: transactions name their chain and contract, and permits name the
// Channels contract, which spends them for their signer alone. But an endpoint that
// hides what it forwarded can lead a caller to intend the same once more; so a send in
// doubt is ErrPending, and an intent that must not be doubled has an ID.
//
// Hashes of headers are computed here. A chain whose headers go-ethereum does not know
// fails closed: quorums, proofs and events need Ethereum's own header.
package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/profiles"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	// ErrChainID: an endpoint serves another chain than the one asked for.
	ErrChainID = errors.New("endpoint serves another chain")
	// ErrNoContract: there is no Channels contract at the address.
	ErrNoContract = errors.New("no Channels contract")
	// ErrNoChannel: the channel was never opened, or is closed.
	ErrNoChannel = errors.New("no such channel")
	// ErrNoQuorum: fewer endpoints than needed gave one answer.
	ErrNoQuorum = errors.New("chain endpoints do not agree")
	// ErrFee: a transaction would cost more than the cap allows.
	ErrFee = errors.New("transaction fee over the cap")
	// ErrGas: a transaction needs more gas than one can have under the chain's rules.
	ErrGas = errors.New("more gas than a transaction can have")
	// ErrFunds: the key has not the ETH that a transaction may cost.
	ErrFunds = errors.New("not enough ETH for the transaction")
	// ErrPending: a transaction was sent and its outcome is not known yet.
	ErrPending = errors.New("transaction is pending")
	// ErrSuperseded: the transaction's nonce went to another one, so it cannot happen.
	ErrSuperseded = errors.New("transaction was superseded")
	// ErrIDReused: an intent has the ID of another with other content.
	ErrIDReused = errors.New("transaction id was used for something else")
	// ErrOptions: an option has a value out of its bounds.
	ErrOptions = errors.New("bad chain option")
)

// Client is a view of one chain and, if dialled so, of one Channels contract on it. It
// is safe for concurrent use.
type Client struct {
	*core
	depth uint64 // blocks on top of what is read, and of what is sent
}

// core is what clients of one connection share.
type core struct {
	pool     *pool
	opts     options
	chainID  *big.Int
	address  common.Address
	token    common.Address
	channels *channels.Channels
	snm      *snm.SNM
	refusals *refusals
	top      atomic.Uint64 // the highest block that a quorum agreed on

	mu      sync.Mutex
	senders map[common.Address]*sender
}

// Dial connects to http, https, ws or wss endpoints, one URL or several with commas
// between, and checks that the Channels contract at the address is one. ctx bounds the
// dialling and the checks. Endpoints that do not answer yet are no error as long as the
// others make a quorum; they are asked again later.
func Dial(ctx context.Context, urls string, contract common.Address, opts ...Option) (*Client, error) {
	c, err := Connect(ctx, urls, opts...)
	if err != nil {
		return nil, err
	}
	c.address = contract
	if err := c.identify(ctx); err != nil {
		c.Disconnect()
		return nil, err
	}
	return c, nil
}

// Connect is Dial for those who need no Channels contract: methods that concern
// channels or the token do not work.
func Connect(ctx context.Context, urls string, opts ...Option) (*Client, error) {
	endpoints, err := parseEndpoints(urls)
	if err != nil {
		return nil, err
	}
	return connect(ctx, endpoints, opts)
}

func connect(ctx context.Context, endpoints []*endpoint, opts []Option) (*Client, error) {
	o, err := newOptions(opts, len(endpoints))
	if err != nil {
		return nil, err
	}
	p := newPool(endpoints, o.quorum)
	id, err := p.joinChain(ctx, o.wantChain)
	if err != nil {
		p.close()
		return nil, err
	}
	if o.risk && isDevelopment(id) {
		o.risk = false
	}
	c := &Client{depth: o.confirmations, core: &core{
		pool: p, opts: o, chainID: id, channels: channels.NewChannels(), snm: snm.NewSNM(),
		refusals: &refusals{}, senders: map[common.Address]*sender{},
	}}
	// The errors of the token and of the gate come through the Channels contract unchanged.
	c.RegisterErrors(&channels.ChannelsMetaData, &snm.SNMMetaData, &profiles.ProfilesMetaData)
	return c, nil
}

// identify asks the contract what vouchers it takes: a wrong address, another version
// or an endpoint that names one chain and runs another shows here.
func (c *Client) identify(ctx context.Context) error {
	at, err := c.where(ctx, 0)
	if err != nil {
		return err
	}
	code, err := c.code(ctx, at, c.address)
	if err != nil {
		return fmt.Errorf("read the code of %s: %w", c.address, err)
	}
	if len(code) == 0 {
		return fmt.Errorf("%w at %s: no code there on chain %s", ErrNoContract, c.address, c.chainID)
	}
	got, err := ReadAt(ctx, c, at, c.address, c.channels.PackEip712Domain(), c.channels.UnpackEip712Domain)
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
	c.token, err = ReadAt(ctx, c, at, c.address, c.channels.PackToken(), c.channels.UnpackToken)
	return err
}

// AtRisk is the same client for something that is worth token wei: what it reads and
// sends lies as deep as the value deserves, under WithRiskPolicy, and at least as deep
// as WithConfirmations says.
func (c *Client) AtRisk(wei *big.Int) *Client {
	return &Client{core: c.core, depth: c.depthFor(wei)}
}

func (c *Client) depthFor(wei *big.Int) uint64 {
	if !c.opts.risk || wei == nil {
		return c.depth
	}
	return max(c.depth, Confirmations(wei))
}

// RegisterErrors adds contracts' errors to those that a RevertError can name.
func (c *Client) RegisterErrors(contracts ...*bind.MetaData) { c.refusals.add(contracts...) }

// Disconnect ends the connections; calls in flight fail.
func (c *Client) Disconnect() { c.pool.close() }

// ChainID is the chain's id (EIP-155).
func (c *Client) ChainID() *big.Int { return new(big.Int).Set(c.chainID) }

// Channels is the address of the Channels contract.
func (c *Client) Channels() common.Address { return c.address }

// Token is the address of the token that channels hold.
func (c *Client) Token() common.Address { return c.token }

// Domain is what vouchers for this contract are signed for.
func (c *Client) Domain() typeddata.Domain { return payment.Domain(c.chainID, c.address) }
