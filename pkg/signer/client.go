package signer

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/payment"
)

// patience is how long a call waits for a signer that is not there: init starts it
// again 250 ms after it ended, and replaying takes a moment.
const patience = 5 * time.Second

// Client asks the signer behind a socket. It is safe for concurrent use; requests
// that are asked at once share one write to the signer's disk.
type Client struct {
	http *http.Client
	rpc  apiconnect.SignerServiceClient

	mu     sync.Mutex
	signer common.Address // zero until the signer said it
}

// Dial is a client of the signer at a socket's path. Nothing is connected before the first call.
func Dial(path string) *Client {
	hc := &http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "unix", path)
		},
		MaxConnsPerHost: 128, MaxIdleConnsPerHost: 128, IdleConnTimeout: time.Minute, DisableCompression: true,
		ResponseHeaderTimeout: 30 * time.Second, MaxResponseHeaderBytes: 4 << 10,
	}}
	return &Client{http: hc, rpc: apiconnect.NewSignerServiceClient(hc, "http://signer",
		connect.WithReadMaxBytes(maxMessage), connect.WithAcceptCompression("gzip", nil, nil))}
}

// Close gives back idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// call asks until there is an answer: every request of the protocol may be repeated,
// because a repeated statement gives the same signature.
func call[Q, A any](ctx context.Context, do func(context.Context, *connect.Request[Q]) (*connect.Response[A], error), q *Q) (*A, error) {
	policy := backoff.NewExponentialBackOff()
	policy.InitialInterval, policy.MaxInterval = 20*time.Millisecond, 500*time.Millisecond
	answer, err := backoff.Retry(ctx, func() (*connect.Response[A], error) {
		answer, err := do(ctx, connect.NewRequest(q))
		if err == nil {
			return answer, nil
		}
		if err = fromWire(err); errors.Is(err, ErrUnavailable) && ctx.Err() == nil {
			return nil, err
		}
		return nil, backoff.Permanent(err)
	}, backoff.WithBackOff(policy), backoff.WithMaxElapsedTime(patience))
	if err != nil {
		return nil, err
	}
	return answer.Msg, nil
}

// Address is the address of the signer's key, which the hub wallet has to name. It is
// asked for once: another key at the same socket fails Sign.
func (c *Client) Address(ctx context.Context) (common.Address, error) {
	c.mu.Lock()
	known := c.signer
	c.mu.Unlock()
	if known != (common.Address{}) {
		return known, nil
	}
	answer, err := call(ctx, c.rpc.Identity, &api.IdentityRequest{})
	if err != nil {
		return common.Address{}, err
	}
	signer, err := address("signer", answer.GetSigner())
	if err != nil {
		return common.Address{}, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.signer = signer
	return signer, nil
}

// Sign has a statement of a wallet signed and verifies the signature. Errors are
// ErrCap, ErrLower, ErrWallet, ErrFull, ErrUnavailable, payment.ErrMalformed and
// payment.ErrSignature. The same statement again gives the same signature.
func (c *Client) Sign(ctx context.Context, wallet common.Address, chainID *big.Int, s payment.Statement) (payment.SignedStatement, error) {
	if err := errors.Join(s.Check(), Wallet{chainID, wallet}.check()); err != nil {
		return payment.SignedStatement{}, err
	}
	answer, err := call(ctx, c.rpc.SignStatement, &api.SignStatementRequest{
		ChainId: chainID.Bytes(), Wallet: wallet[:], Worker: s.Worker[:], Cumulative: s.Cumulative.Bytes(), UsageRoot: s.UsageRoot[:],
	})
	if err != nil {
		return payment.SignedStatement{}, err
	}
	signature, err := decodeSignature(answer.GetSignature())
	if err != nil {
		return payment.SignedStatement{}, err
	}
	s.Cumulative = new(big.Int).Set(s.Cumulative)
	return c.verified(ctx, wallet, chainID, payment.SignedStatement{Statement: s, Signature: signature})
}

// Newest is what was signed last for a worker, of the given wallet;
// ErrNone if nothing was.
func (c *Client) Newest(ctx context.Context, wallet common.Address, chainID *big.Int, worker common.Address) (payment.SignedStatement, error) {
	if err := (Wallet{chainID, wallet}).check(); err != nil {
		return payment.SignedStatement{}, err
	}
	answer, err := call(ctx, c.rpc.NewestStatement, &api.NewestStatementRequest{ChainId: chainID.Bytes(), Wallet: wallet[:], Worker: worker[:]})
	if err != nil {
		return payment.SignedStatement{}, err
	}
	s, err := decodeNewest(worker, answer)
	if err != nil {
		return payment.SignedStatement{}, err
	}
	return c.verified(ctx, wallet, chainID, s)
}

func (c *Client) verified(ctx context.Context, wallet common.Address, chainID *big.Int, s payment.SignedStatement) (payment.SignedStatement, error) {
	signer, err := c.Address(ctx)
	if err != nil {
		return payment.SignedStatement{}, err
	}
	if err := s.Verify(payment.StatementDomain(chainID, wallet), signer); err != nil {
		return payment.SignedStatement{}, fmt.Errorf("signer's answer: %w", err)
	}
	return s, nil
}
