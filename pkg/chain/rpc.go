package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	neturl "net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// maxResponse bounds one answer of an endpoint, in bytes. The largest of the usual
	// ones, a contract's code, is under 25 kB.
	maxResponse = 1 << 20
	// maxBulk bounds answers about whole blocks: receipts, and logs of a range. A full
	// block's receipts are 2 to 3 MB of JSON.
	maxBulk = 16 << 20
	// askTimeout bounds one question to one endpoint, with its retries.
	askTimeout = 20 * time.Second
	// readTries is how often a read is asked again when the connection fails.
	readTries = 3
	retryWait = 200 * time.Millisecond
)

// ErrResponseSize: an answer of an endpoint is longer than any honest one.
var ErrResponseSize = errors.New("endpoint's answer is too long")

// backend is what of an endpoint is used.
type backend interface {
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
	BalanceAtHash(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error)
	BlockNumber(ctx context.Context) (uint64, error)
	BlockReceipts(ctx context.Context, block rpc.BlockNumberOrHash) ([]*types.Receipt, error)
	CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error)
	CallContractAtHash(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error)
	ChainID(ctx context.Context) (*big.Int, error)
	CodeAt(ctx context.Context, account common.Address, block *big.Int) ([]byte, error)
	CodeAtHash(ctx context.Context, account common.Address, block common.Hash) ([]byte, error)
	EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error)
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	Proof(ctx context.Context, account common.Address, slots []common.Hash, block common.Hash) (*proofAnswer, error)
	SendTransaction(ctx context.Context, tx *types.Transaction) error
	SuggestGasTipCap(ctx context.Context) (*big.Int, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
}

// wire is an endpoint's connection.
type wire struct{ *ethclient.Client }

// Proof asks for an account and some of its storage with the way to the state root.
func (w wire) Proof(ctx context.Context, account common.Address, slots []common.Hash, block common.Hash) (*proofAnswer, error) {
	var out proofAnswer
	err := w.Client.Client().CallContext(ctx, &out, "eth_getProof", account, slots, rpc.BlockNumberOrHashWithHash(block, false))
	if err != nil {
		return nil, err
	}
	return &out, nil
}

func dialRPC(ctx context.Context, url string) (*wire, error) {
	host, err := checkURL(url)
	if err != nil {
		return nil, err
	}
	client, err := rpc.DialOptions(ctx, url,
		rpc.WithHTTPClient(&http.Client{
			Transport: bounded{http.DefaultTransport}, Timeout: askTimeout,
			// An endpoint must not send our questions elsewhere: into our own network, say.
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		}),
		rpc.WithWebsocketMessageSizeLimit(maxBulk))
	if err != nil {
		return nil, fmt.Errorf("dial chain endpoint %s: %w", host, err)
	}
	return &wire{ethclient.NewClient(client)}, nil
}

// checkURL yields the host. Errors quote no URL: it may hold an access key.
func checkURL(url string) (host string, err error) {
	parsed, err := neturl.Parse(url)
	if err != nil {
		return "", errors.New("chain endpoint is not a URL")
	}
	switch parsed.Scheme {
	case "http", "https", "ws", "wss":
		return parsed.Host, nil
	}
	return "", fmt.Errorf("chain endpoint of scheme %q: want http, https, ws or wss", parsed.Scheme)
}

type bulkKey struct{}

// bulk lets the answers to a context's questions be as long as maxBulk.
func bulk(ctx context.Context) context.Context { return context.WithValue(ctx, bulkKey{}, true) }

// bounded cuts off answers at maxResponse bytes, or maxBulk.
type bounded struct{ next http.RoundTripper }

func (b bounded) RoundTrip(req *http.Request) (*http.Response, error) {
	limit := int64(maxResponse)
	if req.Context().Value(bulkKey{}) != nil {
		limit = maxBulk
	}
	resp, err := b.next.RoundTrip(req)
	if err == nil {
		resp.Body = &boundedBody{resp.Body, limit}
	}
	return resp, err
}

type boundedBody struct {
	io.ReadCloser
	left int64
}

func (b *boundedBody) Read(p []byte) (int, error) {
	if b.left < 0 {
		return 0, ErrResponseSize
	}
	if int64(len(p)) > b.left+1 {
		p = p[:b.left+1] // one more than allowed, to tell the end from the bound
	}
	n, err := b.ReadCloser.Read(p)
	if b.left -= int64(n); b.left < 0 {
		return 0, ErrResponseSize
	}
	return n, err
}

// retry asks again when the connection failed. For reads only: they change nothing.
// What the endpoint itself answered, a revert say, is final.
func retry[T any](ctx context.Context, ask func() (T, error)) (T, error) {
	for try := 1; ; try++ {
		answer, err := ask()
		if err == nil || !transient(err) || try == readTries || ctx.Err() != nil {
			return answer, err
		}
		if sleep(ctx, retryWait) != nil {
			return answer, err
		}
	}
}

// transient tells a failed connection from an answer.
func transient(err error) bool {
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode >= 500 || status.StatusCode == http.StatusTooManyRequests
	}
	var lost *neturl.Error
	return errors.As(err, &lost) && !errors.Is(err, ErrResponseSize) && !errors.Is(err, context.Canceled)
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// maxText bounds what of an endpoint's error is shown, in bytes.
const maxText = 400

// presentable is an error without the endpoint's URL, which may hold an access key, and
// without whatever long text the endpoint sent.
func presentable(err error, name string) error {
	var lost *neturl.Error
	if errors.As(err, &lost) {
		lost.URL = name
	}
	if text := err.Error(); len(text) > maxText {
		return &cutError{strings.ToValidUTF8(text[:maxText], "") + "...", err}
	}
	return err
}

type cutError struct {
	text  string
	cause error
}

func (e *cutError) Error() string { return e.text }
func (e *cutError) Unwrap() error { return e.cause }
