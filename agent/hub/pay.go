package main

import (
	"cmp"
	"context"
	"errors"
	"math/big"
	"strings"
	"time"

	"connectrpc.com/connect"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/wire"
)

var (
	errUnknownDeal = errors.New("no such deal at this hub")
	errNotParty    = errors.New("signed by no party of the deal")
)

// PutRecord takes a worker's usage record and answers with the newest wage.
func (s service) PutRecord(ctx context.Context, req *connect.Request[api.PutRecordRequest]) (*connect.Response[api.PutRecordResponse], error) {
	record, err := wire.Record(req.Msg.GetRecord())
	if err != nil {
		return nil, s.refuse("record", err, "peer", req.Peer().Addr)
	}
	id := market.ID(record.Deal)
	a, err := s.h.putRecord(ctx, id, record, req.Msg.GetNote())
	if err != nil {
		return nil, s.refuse("record", err, "deal", id.Short(), "seq", record.Seq)
	}
	res := new(api.PutRecordResponse)
	switch wage, err := s.h.wage(ctx, id); {
	case err != nil: // the record counts all the same
		s.h.Log.Warn("wage waits", "deal", id.Short(), "reason", err)
	case wage != nil:
		res.Wage = wire.WageProto(*wage)
	}
	if a.State == deal.Stopping || a.State == deal.Closed {
		res.Stop = cmp.Or(a.Reason, string(a.State)) // empty would mean: go on
	}
	return connect.NewResponse(res), nil
}

func (h *hub) putRecord(ctx context.Context, id market.ID, record meter.SignedRecord, note string) (deal.Account, error) {
	note = tidy(note)
	domains, err := h.Domains()
	if err != nil {
		return deal.Account{}, err
	}
	now := time.Now()
	a, err := h.Ledger.Update(ctx, id, func(a deal.Account) (*deal.Event, error) {
		if a.State == "" {
			return nil, errUnknownDeal
		}
		last := a.Last()
		if a.State == deal.Closed || last != nil && last.Seq >= record.Seq {
			// Sent again, as a sign of life: only the worker itself can do that.
			return nil, identity.Verify(record.Digest(domains.Meter), record.Signature[:], a.Deal().Worker)
		}
		verifier := meter.Verifier{
			Domain: domains.Meter, Deal: record.Deal, Signer: a.Deal().Worker, Limits: a.Limits(),
			// The worker's clock may be behind ours, and the machine starts before we hear
			// of it. From the offer on would be too early: a worker could draw out the
			// start and bill the time.
			Start: a.Started.Add(-meter.DefaultSkew - a.Deal().Interval),
		}
		if record.Deal != a.Deal().Hash() {
			return nil, meter.ErrDeal
		}
		if err := verifier.Verify(last, record, now); err != nil {
			return nil, err
		}
		return &deal.Event{At: now, Record: &record, Reason: strings.TrimPrefix(note, "stopping: ")}, nil
	})
	if err == nil && a.State != deal.Closed {
		h.hear(id, now, note)
		h.tell(id)
	}
	return a, err
}

// PayVoucher takes the buyer's voucher. It and the worker's wage that follows from
// it are on disk when the answer goes out.
func (s service) PayVoucher(ctx context.Context, req *connect.Request[api.PayVoucherRequest]) (*connect.Response[api.PayVoucherResponse], error) {
	id, err := wire.ID(req.Msg.GetDeal())
	if err != nil {
		return nil, s.refuse("voucher", err)
	}
	voucher, err := wire.Voucher(req.Msg.GetVoucher())
	if err != nil {
		return nil, s.refuse("voucher", err, "deal", id.Short())
	}
	if err := s.h.takeVoucher(ctx, id, voucher); err != nil {
		return nil, s.refuse("voucher", err, "deal", id.Short(), "seq", voucher.Voucher.Seq)
	}
	return connect.NewResponse(&api.PayVoucherResponse{Seq: voucher.Voucher.Seq}), nil
}

// StopDeal ends a deal at its buyer's wish. The worker makes the final record.
func (s service) StopDeal(ctx context.Context, req *connect.Request[api.StopDealRequest]) (*connect.Response[api.StopDealResponse], error) {
	stop, err := wire.Stop(req.Msg.GetStop())
	if err != nil {
		return nil, s.refuse("stop", err)
	}
	id := stop.Body.Deal
	if err := s.h.stopDeal(ctx, stop); err != nil {
		return nil, s.refuse("stop", err, "deal", id.Short())
	}
	return connect.NewResponse(new(api.StopDealResponse)), nil
}

func (h *hub) stopDeal(ctx context.Context, stop market.Signed[market.Stop]) error {
	domains, err := h.Domains()
	if err != nil {
		return err
	}
	id := stop.Body.Deal
	a, ok := h.Ledger.Get(id)
	switch {
	case !ok:
		return errUnknownDeal
	case stop.Verify(domains.Market, a.Deal().Buyer) != nil:
		return errNotParty
	case a.State == deal.Closed || a.State == deal.Stopping:
		return nil // asked again
	}
	if _, err := h.Ledger.Apply(ctx, deal.Event{Deal: id, At: time.Now(), State: deal.Stopping, Reason: tidy(stop.Body.Reason)}); err != nil {
		return err
	}
	h.tell(id)
	h.jobs.Go(func() error { h.relayStop(a, stop); return nil })
	return nil
}

// relayStop tells the worker at once; a worker that is away hears it in the
// answer to its next record.
func (h *hub) relayStop(a deal.Account, stop market.Signed[market.Stop]) {
	ctx, cancel := context.WithTimeout(h.ctx, pushTimeout)
	defer cancel()
	worker, err := h.workerPeer(a.Deal().Worker)
	if err == nil {
		_, err = h.workerClient(worker).StopDeal(ctx, connect.NewRequest(&api.StopDealRequest{Stop: wire.StopProto(stop)}))
	}
	if err != nil && h.ctx.Err() == nil {
		h.Log.Warn("stop not relayed", "deal", stop.Body.Deal.Short(), "reason", err)
	}
}

// signedFor is what a buyer has signed for a deal, in wei.
func signedFor(a deal.Account) *big.Int {
	if a.FromBuyer == nil {
		return new(big.Int)
	}
	return a.FromBuyer.Voucher.Cumulative
}
