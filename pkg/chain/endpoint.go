package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// maxEndpoints bounds how many endpoints one client asks.
const maxEndpoints = 8

// endpoint is one JSON-RPC server: connected when it is first needed, and asked nothing
// before it has named the right chain.
type endpoint struct {
	name string // its host, for errors
	dial func(ctx context.Context) (backend, func(), error)
	turn chan struct{} // held by the one that dials

	mu     sync.Mutex
	rpc    backend
	shut   func()
	closed bool
	health health
}

func newEndpoint(name string, dial func(context.Context) (backend, func(), error)) *endpoint {
	return &endpoint{name: name, dial: dial, turn: make(chan struct{}, 1)}
}

func parseEndpoints(urls string) ([]*endpoint, error) {
	var out []*endpoint
	seen := map[string]bool{}
	for url := range strings.SplitSeq(urls, ",") {
		url = strings.TrimSpace(url)
		host, err := checkURL(url)
		if err != nil {
			return nil, err
		}
		if seen[url] {
			return nil, fmt.Errorf("%w: chain endpoint %s is given twice: its word would count twice", ErrOptions, host)
		}
		seen[url] = true
		out = append(out, newEndpoint(host, func(ctx context.Context) (backend, func(), error) {
			w, err := dialRPC(ctx, url)
			if err != nil {
				return nil, nil, err
			}
			return w, w.Close, nil
		}))
	}
	if len(out) > maxEndpoints {
		return nil, fmt.Errorf("%w: %d chain endpoints, at most %d", ErrOptions, len(out), maxEndpoints)
	}
	return out, nil
}

// ready is the endpoint's connection, made if there is none. want nil leaves the chain
// unchecked.
func (e *endpoint) ready(ctx context.Context, want *big.Int) (backend, error) {
	if rpc := e.connection(); rpc != nil {
		return rpc, nil
	}
	select {
	case e.turn <- struct{}{}:
		defer func() { <-e.turn }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if rpc := e.connection(); rpc != nil {
		return rpc, nil
	}
	rpc, shut, err := e.dial(ctx)
	if err != nil {
		return nil, err
	}
	if want == nil {
		return rpc, e.keep(rpc, shut)
	}
	id, err := retry(ctx, func() (*big.Int, error) { return rpc.ChainID(ctx) })
	if err == nil {
		err = checkChain(id, want)
	}
	if err != nil {
		shut()
		return nil, fmt.Errorf("ask for the chain id: %w", err)
	}
	return rpc, e.keep(rpc, shut)
}

func (e *endpoint) connection() backend {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.rpc
}

var errClosed = errors.New("disconnected")

func (e *endpoint) keep(rpc backend, shut func()) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.closed {
		shut()
		return errClosed
	}
	e.rpc, e.shut = rpc, shut
	return nil
}

// drop forgets a connection, so that the next question makes and checks another, or,
// once closed, none.
func (e *endpoint) drop(closed bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.closed = e.closed || closed
	if e.shut != nil {
		e.shut()
	}
	e.rpc, e.shut = nil, nil
}

func checkChain(id, want *big.Int) error {
	switch {
	case want != nil && id.Cmp(want) != 0:
		return fmt.Errorf("%w: %s, want %s", ErrChainID, id, want)
	case id.Sign() <= 0 || id.BitLen() > 256:
		return fmt.Errorf("%w: %s is no chain id", ErrChainID, id)
	}
	return nil
}

// verdict is what one answer says about its endpoint.
type verdict uint8

const (
	answered verdict = iota
	failed           // no connection, no answer in time, or no answer at all
	lied             // an answer that honest endpoints cannot give
)

// health is how far an endpoint is preferred; the zero value is that of a new one.
type health struct {
	faults  uint
	restUp  time.Time     // asked last until then
	latency time.Duration // smoothed
}

const (
	lieWeighs  = 6 // faults
	maxFaults  = 12
	restFirst  = time.Second
	restAtMost = 2 * time.Minute
)

// next is the health after an answer that took a while. An answer halves the faults, so
// that an endpoint that comes back is soon as good as others; but not before its rest is
// over: one that answers some questions and fails others is no better for the former.
func (h health) next(v verdict, took time.Duration, now time.Time) health {
	if v == answered {
		if !now.Before(h.restUp) {
			h.faults /= 2
		}
		if h.latency == 0 {
			h.latency = took
		}
		h.latency += (took - h.latency) / 4
		return h
	}
	if v == lied {
		h.faults += lieWeighs
	} else {
		h.faults++
	}
	h.faults = min(h.faults, maxFaults)
	h.restUp = now.Add(min(restFirst<<(h.faults-1), restAtMost))
	return h
}

// compare orders healths, the better first: rested, fewer faults, faster.
func (h health) compare(o health, now time.Time) int {
	rests := func(h health) int {
		if now.Before(h.restUp) {
			return 1
		}
		return 0
	}
	if d := rests(h) - rests(o); d != 0 {
		return d
	}
	if h.faults != o.faults {
		return int(h.faults) - int(o.faults)
	}
	// Some milliseconds make no difference: without this the order would flutter.
	const step = 50 * time.Millisecond
	return int(h.latency/step) - int(o.latency/step)
}

// judge tells what an error says about the endpoint. An error that the server itself
// worded is an answer: it may lag, or not know a method.
func judge(err error) verdict {
	var worded rpc.Error
	switch {
	case err == nil, isAnswer(err), errors.As(err, &worded):
		return answered
	case errors.Is(err, errLie), errors.Is(err, ErrChainID):
		return lied
	}
	return failed
}
