package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/typeddata"
	"github.com/sosna-os/sosna/pkg/wire"
)

// appFeeFresh is how old a look at an image's fee may be: a rise is announced a week
// ahead, and whoever signed an older fee is asked again.
const appFeeFresh = 3 * time.Minute

var errAppFee = errors.New("fee of the image")

// appPool is the Application Pool: what a new deal with an image pays, and to whom.
type appPool interface {
	FeeOf(ctx context.Context, image common.Hash) (payee common.Address, fee *big.Int, err error)
}

// appFees are the newest looks. There are no more than images at this hub.
type appFees struct {
	mu    sync.Mutex // one look at a time
	pool  appPool    // nil until it was found
	known map[common.Hash]appFee
}

type appFee struct {
	at    time.Time
	payee common.Address
	fee   *big.Int
}

// dialApps finds the configured AppPool; nil if there is none.
func (h *hub) dialApps(ctx context.Context) (appPool, error) {
	if h.Config.AppPool == "" {
		return nil, nil
	}
	client, err := h.Chain()
	if err != nil {
		return nil, err
	}
	found, err := government.DialApps(ctx, client, common.HexToAddress(h.Config.AppPool))
	if err != nil {
		return nil, err
	}
	return found, nil
}

// appFee is what a new deal with an image pays to its publisher, without the deal; nil
// for nothing. What runs already does not ask again.
func (h *hub) appFee(ctx context.Context, image digest.Digest) (*market.AppFee, error) {
	key, err := market.Deal{Image: image}.ImageKey()
	if err != nil {
		return nil, err
	}
	f := &h.appFees
	f.mu.Lock()
	defer f.mu.Unlock()
	known, ok := f.known[key]
	if now := time.Now(); !ok || now.Sub(known.at) > appFeeFresh {
		// Not the caller's to cut short: others wait for the same look.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), licenceTimeout)
		defer cancel()
		if f.pool == nil {
			if f.pool, err = h.apps(ctx); err != nil || f.pool == nil {
				return nil, err
			}
		}
		known = appFee{at: now}
		if known.payee, known.fee, err = f.pool.FeeOf(ctx, key); err != nil {
			return nil, err
		}
		if f.known == nil {
			f.known = make(map[common.Hash]appFee)
		}
		f.known[key] = known
	}
	if known.fee.Sign() == 0 {
		return nil, nil
	}
	return &market.AppFee{Image: key, Payee: known.payee, Fee: known.fee}, nil
}

// agreeAppFee countersigns the fee that a buyer has signed with its deal, if it is what
// the AppPool says now.
func (h *hub) agreeAppFee(ctx context.Context, domain typeddata.Domain, signed *market.SignedDeal) error {
	want, err := h.appFee(ctx, signed.Deal.Image)
	if err != nil {
		return err
	}
	switch got := signed.App; {
	case want == nil && got == nil:
		return nil
	case want == nil:
		return fmt.Errorf("%w: it costs none now: ask for a new offer", errAppFee)
	case got == nil:
		return fmt.Errorf("%w: the deal lacks it: %s wei to %s", errAppFee, want.Fee, want.Payee)
	case got.Fee.Payee != want.Payee || got.Fee.Fee.Cmp(want.Fee) != 0:
		return fmt.Errorf("%w: it is %s wei to %s now: ask for a new offer", errAppFee, want.Fee, want.Payee)
	}
	agreed := *signed.App
	if err := agreed.VerifyBuyer(domain, signed.Deal); err != nil {
		return err
	}
	agreed.Hub, err = h.Key.Sign(domain.Digest(agreed.Fee.Hash()))
	signed.App = &agreed
	return err
}

// ListStatements shows a payee of images' fees its newest statements, one a wallet, for
// anybody to claim: they pay nobody else, in every state of the wallet.
func (s service) ListStatements(ctx context.Context, req *connect.Request[api.ListStatementsRequest]) (*connect.Response[api.ListStatementsResponse], error) {
	payee, err := wire.Address("payee", req.Msg.GetPayee())
	if err != nil {
		return nil, s.refuse("statements", err)
	}
	res := new(api.ListStatementsResponse)
	for _, p := range s.h.Ledger.Pairs() {
		if p.Worker != payee {
			continue
		}
		signed, err := s.h.newestStatement(ctx, p)
		if err != nil {
			return nil, s.refuse("statements", err, "payee", payee)
		}
		if signed.Cumulative != nil {
			res.Owed = append(res.Owed, &api.ListStatementsResponse_Owed{Wallet: p.Wallet[:], Statement: wire.StatementProto(signed)})
		}
	}
	return connect.NewResponse(res), nil
}

func (h *hub) newestStatement(ctx context.Context, p deal.Pair) (payment.SignedStatement, error) {
	t := h.tie(p)
	t.mu.Lock()
	defer t.mu.Unlock()
	return h.statement(ctx, t, p)
}
