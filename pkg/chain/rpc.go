package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	neturl "net/url"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// maxResponse bounds one answer of the endpoint, in bytes. The largest we ask for,
	// a contract's code, is under 25 kB.
	maxResponse = 1 << 20
	// callTimeout bounds one HTTP exchange, should the caller's context not.
	callTimeout = 30 * time.Second
	// readTries is how often a read is asked again when the connection fails.
	readTries = 3
	retryWait = 200 * time.Millisecond
)

// ErrResponseSize: an answer of the endpoint is longer than any honest one.
var ErrResponseSize = errors.New("endpoint's answer is too long")

func dialRPC(ctx context.Context, url string) (*ethclient.Client, error) {
	parsed, err := neturl.Parse(url)
	if err != nil {
		return nil, errors.New("chain endpoint is not a URL") // the text may hold a key: not quoted
	}
	switch parsed.Scheme {
	case "http", "https", "ws", "wss":
	default:
		return nil, fmt.Errorf("chain endpoint of scheme %q: want http, https, ws or wss", parsed.Scheme)
	}
	client, err := rpc.DialOptions(ctx, url,
		rpc.WithHTTPClient(&http.Client{Transport: bounded{http.DefaultTransport}, Timeout: callTimeout}),
		rpc.WithWebsocketMessageSizeLimit(maxResponse))
	if err != nil {
		return nil, fmt.Errorf("dial chain endpoint %s: %w", parsed.Host, err)
	}
	return ethclient.NewClient(client), nil
}

// bounded cuts off answers at maxResponse bytes.
type bounded struct{ next http.RoundTripper }

func (b bounded) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := b.next.RoundTrip(req)
	if err == nil {
		resp.Body = &boundedBody{resp.Body, maxResponse}
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
