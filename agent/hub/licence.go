package main

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/wire"
)

// statementSigner is the process that signs statements for the hub's wallet. The same request
// again gives the same signature; a worker's cumulative amount never falls.
type statementSigner interface {
	Address(ctx context.Context) (common.Address, error)
	Sign(ctx context.Context, wallet common.Address, chainID *big.Int, s payment.Statement) (payment.SignedStatement, error)
	// Newest is what was signed last for a worker; signer.ErrNone if nothing was.
	Newest(ctx context.Context, wallet common.Address, chainID *big.Int, worker common.Address) (payment.SignedStatement, error)
}

const (
	// licenceFresh is how old a look at the hub's own licence may be when a stranger's
	// question leads to it: else strangers could keep the chain endpoint busy.
	licenceFresh = 15 * time.Second
	// missingFresh is the same while something is missing: its owner is at work on it
	// and waits to be told that it is done.
	missingFresh = 3 * time.Second
	// licenceEvery is how often the hub looks by itself, to tell its owner what is missing.
	licenceEvery = time.Minute
	// licenceTimeout bounds one look.
	licenceTimeout = 20 * time.Second
)

// licence is the newest look at what this hub may work with.
type licence struct {
	mu     sync.Mutex // one look at a time
	at     time.Time
	wallet government.Wallet
	err    error
}

// wallet is this hub's wallet, Registered and ready to pay from, or why there is
// none: which of the owner's steps is missing. The look is not older than age.
func (h *hub) wallet(ctx context.Context, age time.Duration) (government.Wallet, error) {
	h.licence.mu.Lock()
	defer h.licence.mu.Unlock()
	if h.licence.err != nil {
		age = min(age, missingFresh)
	}
	if now := time.Now(); now.Sub(h.licence.at) > age {
		// Not the caller's to cut short: others wait for the same look.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), licenceTimeout)
		defer cancel()
		h.licence.wallet, h.licence.err = h.lookForWallet(ctx, now)
		h.licence.at = now
	}
	return h.licence.wallet, h.licence.err
}

func (h *hub) lookForWallet(ctx context.Context, now time.Time) (government.Wallet, error) {
	gov, err := h.government(ctx)
	if err != nil {
		return government.Wallet{}, err
	}
	binding, err := gov.Binding(ctx, h.Key.Address())
	if err == nil {
		err = node.CheckOwner(binding, h.Key.Address(), h.owner(), now)
	}
	if err != nil {
		return government.Wallet{}, err
	}
	w, err := node.WalletOf(ctx, gov, h.Key.Address(), now)
	if err != nil {
		return government.Wallet{}, err
	}
	if err := node.CheckWallet(w, now); err != nil {
		return government.Wallet{}, err
	}
	own, err := h.signer.Address(ctx)
	if err != nil {
		return government.Wallet{}, fmt.Errorf("%w: signing process: %w", node.ErrUnlicensed, err)
	}
	if w.Signer != own {
		return government.Wallet{}, fmt.Errorf("%w: wallet %s pays on statements of %s, this hub's signer is %s: its owner has to set it",
			node.ErrUnlicensed, w.Address, w.Signer, own)
	}
	return w, nil
}

func (h *hub) owner() common.Address { return common.HexToAddress(h.Config.Owner) }

// watchLicence tells the owner, on the log, what is missing until nothing is.
func (h *hub) watchLicence(ctx context.Context) error {
	tick := time.NewTicker(licenceEvery)
	defer tick.Stop()
	last := "never looked"
	for {
		w, err := h.wallet(ctx, licenceFresh)
		reason := ""
		if err != nil {
			reason = err.Error()
		}
		if reason != last && ctx.Err() == nil {
			last = reason
			if err != nil {
				h.Log.Warn("hub takes no deals", "reason", err)
			} else {
				h.Log.Info("hub is licensed", "wallet", w.Address, "balance_wei", w.Balance, "reserved_wei", w.Outstanding)
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// Announce says who this hub is: to buyers and workers its wallet, to its owner what
// it takes to confirm it, and to everybody why it takes no deals.
func (s service) Announce(ctx context.Context, _ *connect.Request[api.AnnounceRequest]) (*connect.Response[api.AnnounceResponse], error) {
	h := s.h
	domains, err := h.Domains()
	if err != nil {
		return nil, s.refuse("announce", err)
	}
	wallet, missing := h.wallet(ctx, licenceFresh)
	signed, err := market.Sign(h.Key, domains.Market, market.Announcement{
		Node: h.Key.Address(), Owner: h.owner(), Wallet: wallet.Address, Name: h.Config.Name,
		FeePerMille: uint64(h.Config.Fee), Expires: time.Now().Add(announceValid).Truncate(time.Second),
	})
	if err != nil {
		return nil, s.refuse("announce", err)
	}
	channels, factory := common.HexToAddress(h.Config.Channels), common.HexToAddress(h.Config.Factory)
	res := &api.AnnounceResponse{
		Announcement: wire.AnnouncementProto(signed), Channels: channels[:], ChainId: domains.Market.ChainID.Uint64(),
		Factory: factory[:], Consent: h.consent(ctx), Checked: h.Config.Checked,
	}
	if missing != nil {
		res.Reason = missing.Error()
	}
	if own, err := h.signer.Address(ctx); err == nil {
		res.Signer = own[:]
	}
	return connect.NewResponse(res), nil
}

// consent is this node's own, kept as long as a look at the licence; nil while the
// chain does not say its nonce.
func (h *hub) consent(ctx context.Context) *api.Consent {
	h.consenting.Lock()
	defer h.consenting.Unlock()
	age := licenceFresh
	if h.ownConsent == nil {
		age = missingFresh
	}
	if now := time.Now(); now.Sub(h.consented) > age {
		h.consented, h.ownConsent = now, nil
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), licenceTimeout)
		defer cancel()
		if gov, err := h.government(ctx); err == nil {
			if c, err := h.Consent(ctx, gov); err == nil {
				h.ownConsent = wire.ConsentProto(c)
			}
		}
	}
	return h.ownConsent
}
