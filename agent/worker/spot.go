package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strconv"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/spotcheck"
	"github.com/sosna-os/sosna/pkg/spotcheck/work"
	"github.com/sosna-os/sosna/pkg/wire"
)

const (
	// spotsAnHour bounds how much of this machine one hub can burn: twelve seconds of
	// an hour at most.
	spotsAnHour = 12
	// claimRuns is how many slices a claim is the median of, and claimSlice how long they
	// are for programs whose figure does not depend on it: a boot is not to wait.
	claimRuns  = 3
	claimSlice = 250 * time.Millisecond
)

var (
	errNotMyHub  = errors.New("spot check by somebody who does not have this worker's ask")
	errSpotBusy  = fmt.Errorf("no spot check now: %w", errWanted) // hubs tell it from other refusals by its code
	errSpotTwice = errors.New("no spot check now: another measurement runs")
	errSpotOften = fmt.Errorf("a hub may check a worker %d times an hour", spotsAnHour)
	errSpotWrong = errors.New("spot check of another machine than this")
)

// spotClaims measures what this machine claims of the programs of spot checks: with all
// cores, by the very slices that hubs ask for. A program that gets nowhere within a
// slice is not claimed.
func spotClaims(ctx context.Context) ([]market.Benchmark, error) {
	var claims []market.Benchmark
	for _, name := range work.Names() {
		task := work.Task{Program: name, Lanes: min(runtime.NumCPU(), work.MaxLanes), Slice: claimSlice}
		runs := claimRuns
		if name == "spot_memory" { // the table is made within the slice
			task.Slice, runs = spotcheck.Slice, 1
		}
		figures := make([]float64, runs)
		for i := range figures {
			task.Seed[0]++
			sample, err := work.Run(ctx, task)
			if err != nil {
				return nil, err
			}
			figures[i] = work.Units(task, sample) / (float64(sample.ElapsedNs) / 1e9)
		}
		slices.Sort(figures)
		if figure := figures[runs/2]; figure > 0 {
			claims = append(claims, market.Benchmark{Name: name, Value: strconv.FormatFloat(figure, 'f', 0, 64), Unit: work.Unit(name)})
		}
	}
	return claims, nil
}

// Ready tells a hub whether a check would be taken now.
func (s service) Ready(_ context.Context, req *connect.Request[api.ReadyRequest]) (*connect.Response[api.ReadyResponse], error) {
	hub, err := spotCaller(req.Peer().Addr)
	if err == nil {
		_, err = s.w.hubPeer(hub)
	}
	if err != nil {
		return nil, s.refuseSpot(errNotMyHub)
	}
	s.w.mu.Lock()
	defer s.w.mu.Unlock()
	if len(s.w.leases) > 0 {
		return nil, connect.NewError(connect.CodeUnavailable, errSpotBusy)
	}
	return connect.NewResponse(new(api.ReadyResponse)), nil
}

func spotCaller(peerAddr string) (common.Address, error) {
	caller, err := p2p.Caller(peerAddr)
	if err != nil {
		return common.Address{}, err
	}
	return identity.PeerAddress(caller)
}

// Slice answers a hub's spot check.
func (s service) Slice(ctx context.Context, req *connect.Request[api.SliceRequest]) (*connect.Response[api.SliceResponse], error) {
	challenge, err := wire.SpotChallenge(req.Msg.GetChallenge())
	if err != nil {
		return nil, s.refuseSpot(err)
	}
	hub, err := spotCaller(req.Peer().Addr)
	if err != nil {
		return nil, s.refuseSpot(err)
	}
	answer, err := s.w.slice(ctx, hub, challenge, time.Now())
	if err != nil {
		return nil, s.refuseSpot(err)
	}
	return connect.NewResponse(&api.SliceResponse{Answer: wire.SpotAnswerProto(answer)}), nil
}

// refuseSpot tells a hub why not. A machine that is busy fails no check: Unavailable.
func (s service) refuseSpot(err error) error {
	s.w.Log.Warn("spot check refused", "reason", err)
	if errors.Is(err, errSpotBusy) || errors.Is(err, errSpotTwice) {
		return connect.NewError(connect.CodeUnavailable, err)
	}
	return connect.NewError(connect.CodeFailedPrecondition, err)
}

func (w *worker) slice(ctx context.Context, hub common.Address, c spotcheck.Challenge, now time.Time) (market.Signed[spotcheck.Answer], error) {
	var none market.Signed[spotcheck.Answer]
	domains, err := w.Domains()
	if err != nil {
		return none, err
	}
	task, err := c.Task()
	if err != nil {
		return none, err
	}
	ctx, done, err := w.admitSpot(ctx, hub, c, now)
	if err != nil {
		return none, err
	}
	defer done()
	sample, err := work.Run(ctx, task)
	switch {
	case err != nil && errors.Is(context.Cause(ctx), errWanted):
		return none, errSpotBusy
	case err != nil:
		return none, err
	}
	return market.Sign(w.Key, domains.Market, spotcheck.Answer{Challenge: c.Hash(), Sample: sample})
}

// admitSpot lets a check have the machine, if its hub may and nothing else has it. The
// context that it gives ends when a deal wants the machine.
func (w *worker) admitSpot(ctx context.Context, hub common.Address, c spotcheck.Challenge, now time.Time) (context.Context, func(), error) {
	if _, err := w.hubPeer(hub); err != nil {
		return nil, nil, fmt.Errorf("%w: %s", errNotMyHub, hub)
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	ask := w.asks.current.Body
	switch {
	case ask.Worker == (common.Address{}):
		return nil, nil, errNotMyHub
	case c.Challenger != hub || c.Worker != ask.Worker || c.Device != ask.Device:
		return nil, nil, errSpotWrong
	case c.Lanes*1000 > ask.MilliCPU || c.Slice > spotcheck.Slice:
		return nil, nil, fmt.Errorf("%w: %d lanes for %s", errSpotWrong, c.Lanes, c.Slice)
	case len(w.leases) > 0:
		return nil, nil, errSpotBusy
	}
	asked := slices.DeleteFunc(w.spots[hub], func(t time.Time) bool { return now.Sub(t) >= time.Hour })
	if len(asked) >= spotsAnHour {
		return nil, nil, errSpotOften
	}
	measuring, done, ok := w.quiet.try(ctx)
	if !ok {
		return nil, nil, errSpotTwice
	}
	w.spots[hub] = append(asked, now)
	return measuring, done, nil
}
