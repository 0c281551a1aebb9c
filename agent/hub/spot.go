package main

import (
	"context"
	crand "crypto/rand"
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"golang.org/x/sync/errgroup"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/metrics"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/spotcheck"
	"github.com/sosna-os/sosna/pkg/spotcheck/work"
	"github.com/sosna-os/sosna/pkg/store"
	"github.com/sosna-os/sosna/pkg/wire"
)

const (
	// spotKind is the journal's kind of checks.
	spotKind = "spot"
	// spotTick is how often the hub throws its dice.
	spotTick = 2 * time.Second
	// spotRest is the least time between two checks of one worker: it takes twelve an hour.
	spotRest = 6 * time.Minute
	// spotBatch is how many workers that are paid at one address are checked at once.
	spotBatch = 8
	// spotRounds is how many round trips are timed; the quickest is the one without queues.
	spotRounds = 3
	// maxStandings bounds the workers whose checks are remembered.
	maxStandings = maxListings
)

// spots holds the standings of workers.
type spots struct {
	mu        sync.Mutex
	standings map[common.Address]standing
	noted     map[string]uint64 // checks of this life, by outcome
	judging   sync.Mutex        // one answer is recomputed at a time: each may take 32 MiB
}

func (s *spots) of(worker common.Address) standing {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.standings[worker]
}

func (s *spots) add(c spotCheck) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.standings == nil {
		s.standings = make(map[common.Address]standing)
	}
	_, known := s.standings[c.Worker]
	if !known && len(s.standings) >= maxStandings {
		for worker, old := range s.standings { // those without a ban lose little
			if old.Ban == nil {
				delete(s.standings, worker)
				break
			}
		}
	}
	s.standings[c.Worker] = s.standings[c.Worker].next(c, spotcheck.DefaultDesign)
}

// note counts a check of this life.
func (s *spots) note(outcome string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.noted == nil {
		s.noted = make(map[string]uint64)
	}
	s.noted[outcome]++
}

// collect shows how checks ended, also those that never did yet.
func (s *spots) collect(out chan<- prometheus.Metric) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, outcome := range []string{counted, failed, forged, yielded} {
		out <- metrics.Counter(spotChecks, float64(s.noted[outcome]), outcome)
	}
}

func (h *hub) replaySpot(e store.Entry) error {
	c, err := node.Recall[spotCheck](e)
	if err == nil {
		h.spots.add(c)
	}
	return err
}

// spotCheck throws dice: each idle worker is checked every so often on average, and
// when next is not to be foreseen.
func (h *hub) spotCheck(ctx context.Context) error {
	every := time.Duration(h.Config.SpotMinutes) * time.Minute
	if every == 0 {
		return nil
	}
	tick := time.NewTicker(spotTick)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		idle := h.idle(time.Now())
		if n := len(idle); n == 0 || rand.Float64() >= float64(n)*float64(spotTick)/float64(every) {
			continue
		}
		h.checkBatch(ctx, idle)
	}
}

// idle lists the asks of workers that can be checked: connected, with claims, without a
// deal of this hub, and not checked a moment ago.
func (h *hub) idle(now time.Time) []listing {
	serving := make(map[common.Address]bool)
	for _, a := range h.Ledger.All() {
		if a.State != deal.Closed {
			serving[a.Deal().Worker] = true
		}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	var idle []listing
	for worker, l := range h.book {
		if serving[worker] || !h.Host.Connected(l.peerID()) || now.After(l.Ask.Body.Expires) || len(claims(l.Ask.Body)) == 0 {
			continue
		}
		s := h.spots.of(worker)
		if n := len(s.Checks); s.admits(l.Ask.Body, now) != nil || n > 0 && now.Sub(s.Checks[n-1].At) < spotRest {
			continue
		}
		idle = append(idle, *l)
	}
	return idle
}

// checkBatch checks one worker, drawn at random, and at the same moment others that are paid at
// the same address: one strong machine cannot answer for all of them at once.
func (h *hub) checkBatch(ctx context.Context, idle []listing) {
	rand.Shuffle(len(idle), func(i, j int) { idle[i], idle[j] = idle[j], idle[i] })
	programs := claims(idle[0].Ask.Body)
	program := programs[rand.IntN(len(programs))]
	var batch errgroup.Group
	n := 0
	for _, l := range idle {
		if _, ok := claimOf(l.Ask.Body, program); !ok || l.Ask.Body.Payout != idle[0].Ask.Body.Payout || n == spotBatch {
			continue
		}
		n++
		batch.Go(func() error {
			check, ok := h.check(ctx, l, program)
			if !ok || ctx.Err() != nil {
				return nil
			}
			h.noteSpot(ctx, check)
			return nil
		})
	}
	_ = batch.Wait()
}

// noteSpot believes a check. It is written down first if it moves the worker's test or
// takes the worker off the book; the endless good ones of honest machines are not.
func (h *hub) noteSpot(ctx context.Context, c spotCheck) {
	before := h.spots.of(c.Worker)
	after := before.next(c, spotcheck.DefaultDesign)
	banned := after.Ban != before.Ban
	if banned || before.Scores[c.Program].Score != 0 || after.Scores[c.Program].Score != 0 {
		if err := h.Remember(ctx, spotKind, c); err != nil {
			h.Log.Error("spot check", "worker", c.Worker, "error", err)
			return
		}
	}
	h.spots.add(c)
	h.spots.note(c.Outcome)
	h.Log.Info("spot check", "worker", c.Worker, "program", c.Program, "outcome", c.Outcome, "ratio", c.Ratio, "reason", c.Reason)
	if banned {
		h.Log.Warn("worker is off the book", "worker", c.Worker, "reason", after.Ban.Reason)
	}
}

// check asks one worker for one slice. ok is false when nothing was learnt: it went
// away, or has found other work.
func (h *hub) check(ctx context.Context, l listing, program string) (c spotCheck, ok bool) {
	ask := l.Ask.Body
	claim, _ := claimOf(ask, program)
	c = spotCheck{Worker: ask.Worker, At: time.Now(), Program: program, Claim: claim, Outcome: counted}
	judging := ctx // has a limit of its own
	ctx, cancel := context.WithTimeout(ctx, pushTimeout)
	defer cancel()
	httpClient, base := h.Host.Client(l.peerID())
	client := apiconnect.NewSpotServiceClient(httpClient, base, p2p.ClientOptions()...)
	var err error
	if c.RTT, err = roundTrip(ctx, client); err != nil {
		if hasOtherWork(err) {
			c.Outcome, c.Reason = yielded, tidy(err.Error())
			return c, true
		}
		return c, false // no check was begun: a worker that is not there does not work, and sells nothing either
	}
	challenge := spotcheck.Challenge{
		Challenger: h.Key.Address(), Worker: ask.Worker, Device: ask.Device, Program: program,
		Lanes: min(max(1, ask.MilliCPU/1000), work.MaxLanes), Slice: spotcheck.Slice,
	}
	_, _ = crand.Read(challenge.Nonce[:]) // never fails
	answer, elapsed, err := askSlice(ctx, client, challenge)
	c.Elapsed = elapsed
	switch {
	case hasOtherWork(err):
		c.Outcome, c.Reason = yielded, tidy(err.Error())
		return c, true
	case err != nil && !h.Host.Connected(l.peerID()):
		return c, false
	case err != nil:
		c.Outcome, c.Reason = failed, tidy("no answer: "+err.Error())
		return c, true
	}
	h.judge(judging, &c, challenge, answer)
	return c, true
}

// hasOtherWork tells a worker's own word from a connection that broke.
func hasOtherWork(err error) bool {
	return connect.CodeOf(err) == connect.CodeUnavailable && connect.IsWireError(err)
}

// judge fills in what an answer shows.
func (h *hub) judge(ctx context.Context, c *spotCheck, challenge spotcheck.Challenge, answer market.Signed[spotcheck.Answer]) {
	domains, err := h.Domains()
	if err != nil {
		c.Outcome, c.Reason = yielded, err.Error() // ours to answer for
		return
	}
	var seed [32]byte
	_, _ = crand.Read(seed[:])
	h.spots.judging.Lock()
	defer h.spots.judging.Unlock()
	ctx, cancel := context.WithTimeout(ctx, spotcheck.Patience)
	defer cancel()
	timing := spotcheck.Timing{Elapsed: c.Elapsed, RoundTrip: c.RTT}
	c.Ratio, err = spotcheck.Judge(ctx, domains.Market, challenge, c.Claim, answer, timing, rand.New(rand.NewChaCha8(seed)))
	switch {
	case errors.Is(err, spotcheck.ErrForged):
		digest := domains.Market.Digest(answer.Body.Hash())
		c.Outcome, c.Reason, c.Evidence = forged, err.Error(), &digest
	case errors.Is(err, work.ErrUnfinished): // this hub was too slow
		c.Outcome, c.Reason = yielded, err.Error()
	case err != nil:
		c.Outcome, c.Reason = failed, err.Error()
	}
}

// roundTrip is the quickest of a few short calls. The first also opens the stream.
func roundTrip(ctx context.Context, client apiconnect.SpotServiceClient) (time.Duration, error) {
	best := time.Duration(0)
	for range spotRounds {
		began := time.Now()
		if _, err := client.Ready(ctx, connect.NewRequest(&api.ReadyRequest{})); err != nil {
			return 0, err
		}
		if took := time.Since(began); best == 0 || took < best {
			best = took
		}
	}
	return best, nil
}

func askSlice(ctx context.Context, client apiconnect.SpotServiceClient, c spotcheck.Challenge) (a market.Signed[spotcheck.Answer], elapsed time.Duration, err error) {
	ctx, cancel := context.WithTimeout(ctx, c.Slice+2*spotcheck.Grace)
	defer cancel()
	began := time.Now()
	res, err := client.Slice(ctx, connect.NewRequest(&api.SliceRequest{Challenge: wire.SpotChallengeProto(c)}))
	elapsed = time.Since(began)
	if err != nil {
		return a, elapsed, err
	}
	a, err = wire.SpotAnswer(res.Msg.GetAnswer())
	return a, elapsed, err
}

// Standing shows what the checks of a worker have shown.
func (s service) Standing(_ context.Context, req *connect.Request[api.StandingRequest]) (*connect.Response[api.StandingResponse], error) {
	worker, err := wire.Address("worker", req.Msg.GetWorker())
	if err != nil {
		return nil, s.refuse("standing", err)
	}
	l, listed := s.h.listed(worker)
	known := s.h.spots.of(worker)
	if !listed && len(known.Checks) == 0 {
		return nil, connect.NewError(connect.CodeNotFound, fmt.Errorf("%w: %s", errNoWorker, worker))
	}
	res := new(api.StandingResponse)
	if err := known.admits(l.Ask.Body, time.Now()); err != nil {
		res.Banned = err.Error()
	}
	for _, c := range known.Checks {
		line := &api.StandingResponse_Check{
			UnixMilli: uint64(c.At.UnixMilli()), Program: c.Program, Claim: decimal(c.Claim), Outcome: c.Outcome, Reason: c.Reason,
			ElapsedMs: uint64(c.Elapsed.Milliseconds()), RoundTripMs: uint64(c.RTT.Milliseconds()),
		}
		if c.Outcome == counted {
			line.Ratio = decimal(c.Ratio)
		}
		res.Checks = append(res.Checks, line)
	}
	for name, score := range known.Scores {
		res.Programs = append(res.Programs, &api.StandingResponse_Program{
			Program: name, Score: decimal(score.Score), Checks: uint64(score.Checks), Sound: uint64(score.Cycles),
		})
	}
	return connect.NewResponse(res), nil
}

func decimal(v float64) string { return strconv.FormatFloat(v, 'g', 6, 64) }
