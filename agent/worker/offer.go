package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/sandbox"
	"github.com/sosna-os/sosna/pkg/sshd"
	"github.com/sosna-os/sosna/pkg/wire"
)

var (
	errUnknownAsk  = errors.New("deal names an ask that is not mine or no longer stands")
	errNoRoom      = errors.New("machine is taken")
	errCredit      = errors.New("voucher interval is longer than this worker gives credit for")
	errNotParty    = errors.New("caller is no party of the deal")
	errUnknownDeal = errors.New("no such deal here")
)

// maxInterval bounds what a worker works without pay: two intervals.
const maxInterval = time.Minute

// service is what a hub may ask of this worker.
type service struct{ w *worker }

// refuse logs why and tells the caller the same.
func (s service) refuse(what string, id market.ID, err error) error {
	s.w.refusals.Count(what, err)
	s.w.Log.Warn(what+" refused", "deal", id.Short(), "reason", err)
	return connect.NewError(connect.CodeFailedPrecondition, err)
}

// Offer takes a deal: checks it, sees on chain that it is paid for, starts the
// machine and answers with the acceptance.
func (s service) Offer(ctx context.Context, req *connect.Request[api.OfferRequest], out *connect.ServerStream[api.OfferResponse]) error {
	w := s.w
	signed, err := wire.SignedDeal(req.Msg.GetDeal())
	if err != nil {
		return s.refuse("offer", market.ID{}, err)
	}
	signed.App = nil // the fee of the image is between buyer, hub and publisher
	id := signed.Deal.ID()
	wallet, err := wire.Address("wallet", req.Msg.GetWallet())
	if err != nil {
		return s.refuse("offer", id, err)
	}
	if a, ok := w.Ledger.Get(id); ok && a.Accepted != nil { // asked again: the hub lost the answer
		return out.Send(&api.OfferResponse{Acceptance: wire.AcceptanceProto(*a.Accepted)})
	}
	if err := w.checkOffer(ctx, signed, wallet); err != nil {
		return s.refuse("offer", id, err)
	}
	r, err := w.claimRoom(signed.Deal, id, wallet)
	if err != nil {
		return s.refuse("offer", id, err)
	}
	opened := &deal.Opened{Terms: signed, Wallet: wallet, PaidBefore: w.paidBefore(wallet)}
	if _, err := w.Ledger.Apply(ctx, deal.Event{Deal: id, At: time.Now(), Opened: opened}); err != nil {
		w.release(id)
		return s.refuse("offer", id, err)
	}
	accepted, err := w.prepare(ctx, r, func(p *api.OfferResponse) error { return out.Send(p) })
	if err != nil {
		w.abandon(context.WithoutCancel(ctx), id, err.Error(), r.workload)
		return s.refuse("offer", id, err)
	}
	w.Log.Info("deal runs", "deal", id.Short(), "buyer", signed.Deal.Buyer, "image", signed.Deal.Image)
	return out.Send(&api.OfferResponse{Acceptance: wire.AcceptanceProto(*accepted)})
}

func (w *worker) checkOffer(ctx context.Context, signed market.SignedDeal, wallet common.Address) error {
	domains, err := w.Domains()
	if err != nil {
		return err
	}
	d := signed.Deal
	if err := errors.Join(d.Check(), signed.Verify(domains.Market)); err != nil {
		return err
	}
	w.mu.Lock()
	ask, known := w.asks.known[d.Ask]
	w.mu.Unlock()
	if !known || d.Worker != w.Key.Address() {
		return errUnknownAsk
	}
	if err := d.FollowsAsk(ask); err != nil {
		return err
	}
	if d.Interval > maxInterval {
		return fmt.Errorf("%w: %s, at most %s", errCredit, d.Interval, maxInterval)
	}
	if _, err := authorizedKeys(d.SSHKeys); err != nil {
		return err
	}
	if _, err := w.hubPeer(d.Hub); err != nil { // its records would have nowhere to go
		return err
	}
	return w.checkFunding(ctx, d.Hub, wallet, d.Budget)
}

// claimRoom takes the deal's resources and its share of the wallet's reserve, so that
// offers that come at once cannot both have them.
func (w *worker) claimRoom(d market.Deal, id market.ID, wallet common.Address) (*lease, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if _, twice := w.leases[id]; twice {
		return nil, fmt.Errorf("%w: by this very deal", errNoRoom)
	}
	ask := w.asks.current.Body
	cpu, memory := d.MilliCPU, d.MemoryBytes
	for _, r := range w.leases {
		cpu, memory = cpu+r.deal.MilliCPU, memory+r.deal.MemoryBytes
	}
	if cpu > ask.MilliCPU || memory > ask.MemoryBytes {
		return nil, fmt.Errorf("%w: %d of %d milli-CPU and %d of %d MiB would be promised", errNoRoom,
			cpu, ask.MilliCPU, memory>>20, ask.MemoryBytes>>20)
	}
	if err := w.covered(wallet, d.Budget); err != nil {
		return nil, err
	}
	r := newLease(w, d, id, wallet)
	w.leases[id] = r
	w.quiet.wanted()
	return r, nil
}

// covered tells whether a wallet's reserve covers so many wei more than what is
// promised out of it: by deals that are written down, and by what is about to be. w.mu
// is held.
func (w *worker) covered(wallet common.Address, more *big.Int) error {
	accounts := w.Ledger.Of(w.pair(wallet))
	written := make(map[market.ID]bool, len(accounts))
	for i := range accounts {
		written[accounts[i].ID()] = true
	}
	budgets := new(big.Int).Set(more)
	for id, r := range w.leases {
		if r.wallet != wallet {
			continue
		}
		if !written[id] {
			budgets.Add(budgets, r.deal.Budget)
		}
		if r.rising != nil {
			budgets.Add(budgets, r.rising)
		}
	}
	cover := new(big.Int)
	if p, known := w.purses[wallet]; known {
		cover = p.Cover
	}
	tally := deal.TallyOf(accounts)
	if tally.Deals == 0 {
		tally.Earned.Set(w.paidSoFar(wallet))
	}
	if short := tally.Short(cover, budgets); short.Sign() > 0 {
		return fmt.Errorf("%w: %s wei are missing of %s", errUncovered, short, new(big.Int).Add(tally.Needs(), budgets))
	}
	return nil
}

// paidBefore is what a wallet had paid this worker before their first deal in this
// journal: statements count from there.
func (w *worker) paidBefore(wallet common.Address) *big.Int {
	if accounts := w.Ledger.Of(w.pair(wallet)); len(accounts) > 0 {
		return deal.TallyOf(accounts).Base
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.paidSoFar(wallet)
}

// paidSoFar is what the chain had paid at the last look; w.mu is held.
func (w *worker) paidSoFar(wallet common.Address) *big.Int {
	if p, known := w.purses[wallet]; known {
		return new(big.Int).Set(p.Paid)
	}
	return new(big.Int)
}

func (w *worker) release(id market.ID) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.leases, id)
}

// prepare pulls the image, starts the machine and signs the acceptance. What the
// deal began is undone by the caller when it fails.
func (w *worker) prepare(ctx context.Context, r *lease, tell func(*api.OfferResponse) error) (*market.Signed[market.Acceptance], error) {
	d := r.deal
	hubPeer, err := w.hubPeer(d.Hub)
	if err != nil {
		return nil, err
	}
	if has, err := w.engine.Has(ctx, d.Image); err != nil {
		return nil, err
	} else if !has {
		err := w.engine.Pull(ctx, d.Image, p2p.Blobs{Host: w.Host, Peer: hubPeer}, func(done, total int64) {
			_ = tell(&api.OfferResponse{Progress: "pull image", Done: uint64(done), Total: uint64(total)})
		})
		if err != nil {
			return nil, fmt.Errorf("pull image: %w", err)
		}
	}
	if err := tell(&api.OfferResponse{Progress: "start machine"}); err != nil {
		return nil, err
	}
	workload, err := w.engine.Start(ctx, sandbox.Spec{
		Deal: common.Hash(r.id), Image: d.Image, Args: d.Command, Hostname: "sosna-" + r.id.Short(),
		MilliCPU: int64(d.MilliCPU), MemoryBytes: int64(d.MemoryBytes), Pids: int64(d.Pids),
	})
	if err != nil {
		return nil, fmt.Errorf("start machine: %w", err)
	}
	r.workload = workload
	accepted, err := w.accept(r)
	if err != nil {
		return nil, err
	}
	if _, err := w.Ledger.Apply(ctx, deal.Event{Deal: r.id, At: time.Now(), Accept: accepted}); err != nil {
		return nil, err
	}
	w.startLease(r)
	return accepted, nil
}

// accept signs deal and acceptance; the SSH host key is derived from the node
// key and the deal, so that it is the same after a restart.
func (w *worker) accept(r *lease) (*market.Signed[market.Acceptance], error) {
	domains, err := w.Domains()
	if err != nil {
		return nil, err
	}
	hostKey, err := w.hostKey(r.id)
	if err != nil {
		return nil, err
	}
	dealSignature, err := w.Key.Sign(domains.Market.Digest(r.deal.Hash()))
	if err != nil {
		return nil, err
	}
	accepted, err := market.Sign(w.Key, domains.Market, market.Acceptance{
		Deal: r.id, Wallet: r.wallet, DealSignature: dealSignature,
		HostKey: string(ssh.MarshalAuthorizedKey(hostKey.PublicKey())),
	})
	return &accepted, err
}

func (w *worker) hostKey(id market.ID) (ssh.Signer, error) {
	seed, err := w.Key.Derive("ssh-host-key", id[:])
	if err != nil {
		return nil, err
	}
	return sshd.HostKey(seed)
}

// abandon closes a deal that never ran, and frees what it held.
func (w *worker) abandon(ctx context.Context, id market.ID, reason string, workload machine) {
	if workload != nil {
		if err := workload.Stop(ctx, 0); err != nil {
			w.Log.Error("stop workload", "deal", id.Short(), "error", err)
		}
	}
	w.release(id)
	closed := deal.Event{Deal: id, At: time.Now(), State: deal.Closed, Reason: reason}
	if _, err := w.Ledger.Apply(ctx, closed); err != nil {
		w.Log.Error("close deal", "deal", id.Short(), "error", err)
	}
}

// PayWage takes what the hub acknowledges; it is on disk when the answer goes out.
func (s service) PayWage(ctx context.Context, req *connect.Request[api.PayWageRequest]) (*connect.Response[api.PayWageResponse], error) {
	id, err := wire.ID(req.Msg.GetDeal())
	if err != nil {
		return nil, s.refuse("wage", id, err)
	}
	wage, err := wire.Wage(req.Msg.GetWage())
	if err != nil {
		return nil, s.refuse("wage", id, err)
	}
	r := s.w.lease(id)
	if r == nil {
		return nil, s.refuse("wage", id, errUnknownDeal)
	}
	if err := r.takeWage(ctx, wage); err != nil {
		return nil, s.refuse("wage", id, err)
	}
	return connect.NewResponse(new(api.PayWageResponse)), nil
}

// StopDeal ends a deal at the wish of its buyer or hub.
func (s service) StopDeal(_ context.Context, req *connect.Request[api.StopDealRequest]) (*connect.Response[api.StopDealResponse], error) {
	stop, err := wire.Stop(req.Msg.GetStop())
	if err != nil {
		return nil, s.refuse("stop", market.ID{}, err)
	}
	id := stop.Body.Deal
	r := s.w.lease(id)
	if r == nil {
		return nil, s.refuse("stop", id, errUnknownDeal)
	}
	domains, err := s.w.Domains()
	if err != nil {
		return nil, s.refuse("stop", id, err)
	}
	signer, err := identity.Recover(domains.Market.Digest(stop.Body.Hash()), stop.Signature[:])
	if err != nil || (signer != r.deal.Buyer && signer != r.deal.Hub) {
		return nil, s.refuse("stop", id, errors.Join(errNotParty, err))
	}
	r.requestStop(stop.Body.Reason)
	return connect.NewResponse(&api.StopDealResponse{}), nil
}
