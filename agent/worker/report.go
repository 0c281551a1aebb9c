package main

import (
	"context"
	"fmt"
	"math"

	"connectrpc.com/connect"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/wire"
)

// reporter sends one deal's records to its hub. It has a goroutine of its own,
// so that a hub that does not answer delays neither meter nor pause.
type reporter struct {
	*lease
	sent   uint64 // Seq of the newest record that the hub has
	told   int    // changes of the terms that it has
	silent bool   // the hub did not answer last time, so that it is logged once
}

// reportNews reports whenever there is news, until ctx ends.
func (r *lease) reportNews(ctx context.Context) {
	rep := reporter{lease: r}
	for {
		select {
		case <-r.news:
			rep.report(ctx)
		case <-ctx.Done():
			return
		}
	}
}

// report sends the hub what it does not have yet and takes the wage that
// comes back. Silence is no error: the deal's policy decides what it means.
func (r *reporter) report(ctx context.Context) {
	hub, err := r.w.hubPeer(r.deal.Hub)
	if err == nil {
		err = r.sendRecords(ctx, hub, r.account())
	}
	if err != nil && !r.silent && ctx.Err() == nil {
		r.w.Log.Warn("hub does not take records", "deal", r.id.Short(), "reason", err)
	}
	r.silent = err != nil
}

// note tells the buyer what a machine that does not simply run is doing.
func note(a deal.Account) string {
	if a.State == deal.Running {
		return ""
	}
	return string(a.State) + ": " + a.Reason
}

func (r *reporter) sendRecords(ctx context.Context, hub peer.ID, a deal.Account) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	client := r.w.hubClient(hub)
	for i, record := range a.Recent {
		// A change goes before what it bills, or the hub would bill that by the old terms.
		if err := r.sendChanges(ctx, client, a.Changed, record.Seq); err != nil {
			return err
		}
		newest := i == len(a.Recent)-1
		if record.Seq <= r.sent && !newest { // the newest again is a sign of life
			continue
		}
		request := &api.PutRecordRequest{Record: wire.RecordProto(record)}
		if newest {
			request.Note = note(a)
		}
		res, err := client.PutRecord(ctx, connect.NewRequest(request))
		if err != nil {
			return err
		}
		r.sent = record.Seq
		if told := res.Msg.GetWage(); told != nil {
			wage, err := wire.Wage(told)
			if err == nil {
				err = r.takeWage(ctx, wage)
			}
			if err != nil {
				r.w.Log.Warn("wage refused", "deal", r.id.Short(), "reason", err)
			}
		}
		if reason := res.Msg.GetStop(); reason != "" {
			r.requestStop(reason)
		}
	}
	return r.sendChanges(ctx, client, a.Changed, math.MaxUint64)
}

// sendChanges tells the hub of the changes that bill a record, and of those before.
func (r *reporter) sendChanges(ctx context.Context, client apiconnect.HubServiceClient, changed []deal.Step, seq uint64) error {
	for ; r.told < len(changed) && changed[r.told].Begins() < seq; r.told++ {
		m := wire.AmendmentProto(changed[r.told].Amendment)
		if _, err := client.PutChange(ctx, connect.NewRequest(&api.PutChangeRequest{Amendment: m})); err != nil {
			return fmt.Errorf("change %d of the terms: %w", r.told+1, err)
		}
	}
	return nil
}
