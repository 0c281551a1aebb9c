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

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/signer"
	"github.com/sosna-os/sosna/pkg/wire"
)

const (
	// pushTimeout bounds the push of a wage to its worker.
	pushTimeout = 20 * time.Second
	// signTimeout bounds the wait for the signing process, and signAgain how soon one
	// worker's statement is asked for again after a failure: records must not queue up
	// behind a signer that is away.
	signTimeout, signAgain = 6 * time.Second, 2 * time.Second
)

var (
	errSigner         = errors.New("worker cannot be paid: signing process")
	errOtherStatement = errors.New("it signed another statement than it was asked for")
	errReserve        = errors.New("worker's reserve does not cover this")
)

// tie is what binds this hub's wallet to one worker or payee, beside what the ledger has.
type tie struct {
	funding sync.Mutex // one reserve at a time; taken before mu

	mu     sync.Mutex              // orders wages: a statement spans all deals of the two
	signed payment.SignedStatement // the newest that was signed; zero if none was
	asked  bool                    // whether the signer was asked for it in this life
	failed time.Time               // when the signer last did not sign, and why
	reason error
	cover  *big.Int // up to which statements may draw, as last read on chain; nil if not read yet
}

func (h *hub) tie(p deal.Pair) *tie {
	h.mu.Lock()
	defer h.mu.Unlock()
	t, ok := h.ties[p]
	if !ok {
		t = new(tie)
		h.ties[p] = t
	}
	return t
}

// takeVoucher takes a buyer's voucher and writes down, in the same event, the wage
// that follows from it, and with the first one the fee of the deal's image; only then
// are their statements signed. So a crash at any moment leaves either nothing, or a
// wage that the next life signs: the request follows from the journal, and the signer
// answers a request that it had already with the same signature. While a wage waits for its signature, no more of the
// buyers' money is taken for that worker.
func (h *hub) takeVoucher(ctx context.Context, id market.ID, voucher payment.SignedVoucher) error {
	domains, err := h.Domains()
	if err != nil {
		return err
	}
	a, ok := h.Ledger.Get(id)
	if !ok {
		return errUnknownDeal
	}
	pairs := a.Pairs()
	if !a.FeeOwed() {
		pairs = pairs[:1]
	}
	ties, unlock := h.bind(pairs, func(t *tie) *sync.Mutex { return &t.mu })
	defer unlock()
	stated, covers := make(map[common.Address]*big.Int), make(map[common.Address]*big.Int)
	for i, p := range pairs { // nobody raises them while the ties are held
		if _, err := h.statement(ctx, ties[i], p); err != nil {
			return err
		}
		stated[p.Worker], covers[p.Worker] = ties[i].stated(h.Ledger.Tally(p)), ties[i].cover
	}
	fresh := false
	a, err = h.Ledger.Update(ctx, id, func(a deal.Account) (*deal.Event, error) {
		if a.FromBuyer != nil && a.FromBuyer.Voucher.Seq == voucher.Voucher.Seq && a.FromBuyer.Signature == voucher.Signature {
			return nil, nil // sent again after a lost answer
		}
		if err := a.CheckBuyerVoucher(domains.Payment, voucher); err != nil {
			return nil, err
		}
		wage, fee, err := a.Handed(voucher.Voucher.UsageRoot, func(who common.Address) *big.Int { return stated[who] })
		if err != nil {
			return nil, err
		}
		for _, w := range []*deal.Wage{wage, fee} {
			if w == nil {
				continue
			}
			if cover := covers[w.Statement.Worker]; cover != nil && w.Statement.Cumulative.Cmp(cover) > 0 {
				return nil, fmt.Errorf("%w: %s wei would be stated, %s are reserved", errReserve, w.Statement.Cumulative, cover)
			}
		}
		fresh = true
		return &deal.Event{At: time.Now(), Buyer: &voucher, Worker: wage, Payee: fee}, nil
	})
	if err != nil || !fresh {
		return err
	}
	for i, p := range pairs {
		if _, err := h.statement(context.WithoutCancel(ctx), ties[i], p); err != nil {
			h.Log.Warn("wage waits", "deal", id.Short(), "of", p.Worker, "reason", err) // it is on disk: asked again with the next record
			return nil
		}
	}
	h.jobs.Go(func() error { h.push(id); return nil })
	return nil
}

// statement is the newest statement to a worker or payee, signed: the ledger's, or the signer's
// if that has signed more than a journal knows that was lost or restored. A zero one
// when there is none. t.mu is held.
func (h *hub) statement(ctx context.Context, t *tie, p deal.Pair) (payment.SignedStatement, error) {
	newest := h.Ledger.Tally(p).Newest
	if t.asked && (newest == nil || t.signed.Cumulative != nil && t.signed.Cumulative.Cmp(newest.Statement.Cumulative) >= 0) {
		return t.signed, nil
	}
	if time.Since(t.failed) < signAgain {
		return payment.SignedStatement{}, t.reason
	}
	err := h.recall(ctx, t, p)
	if err == nil && newest != nil && (t.signed.Cumulative == nil || t.signed.Cumulative.Cmp(newest.Statement.Cumulative) < 0) {
		var signed payment.SignedStatement
		if signed, err = h.sign(ctx, p, newest.Statement.Statement); err == nil {
			t.signed = signed
		}
	}
	if err != nil {
		t.failed, t.reason = time.Now(), fmt.Errorf("%w: %w", errSigner, err)
		return payment.SignedStatement{}, t.reason
	}
	return t.signed, nil
}

// recall asks the signer, once in a life, what it has signed for somebody: a statement
// can only rise from there, and what was signed may be claimed.
func (h *hub) recall(ctx context.Context, t *tie, p deal.Pair) error {
	if t.asked {
		return nil
	}
	domains, err := h.Domains()
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, signTimeout)
	defer cancel()
	signed, err := h.signer.Newest(ctx, p.Wallet, domains.Payment.ChainID, p.Worker)
	switch {
	case errors.Is(err, signer.ErrNone):
		signed = payment.SignedStatement{}
	case err != nil:
		return err
	case signed.Worker != p.Worker || signed.Cumulative == nil:
		return errOtherStatement
	}
	t.asked, t.signed = true, signed
	return nil
}

// stated is what has been stated to somebody: by the ledger, or by the signer if that
// has signed more. t.mu is held.
func (t *tie) stated(tally deal.Tally) *big.Int {
	stated := tally.Stated()
	if t.signed.Cumulative != nil && t.signed.Cumulative.Cmp(stated) > 0 {
		stated.Set(t.signed.Cumulative)
	}
	return stated
}

// short is what the reserve lacks for the open deals to be paid in full beside all that
// was stated; zero or less if it lacks nothing. t.mu is held.
func (t *tie) short(tally deal.Tally, cover *big.Int) *big.Int {
	needs := tally.Open.Add(tally.Open, t.stated(tally))
	return needs.Sub(needs, cover)
}

// sign asks the signing process, and believes it only that it signed what it was asked to.
func (h *hub) sign(ctx context.Context, p deal.Pair, want payment.Statement) (payment.SignedStatement, error) {
	domains, err := h.Domains()
	if err != nil {
		return payment.SignedStatement{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, signTimeout)
	defer cancel()
	signed, err := h.signer.Sign(ctx, p.Wallet, domains.Payment.ChainID, want)
	if err != nil {
		return signed, err
	}
	if signed.Worker != want.Worker || signed.Cumulative == nil || signed.Cumulative.Cmp(want.Cumulative) != 0 || signed.UsageRoot != want.UsageRoot {
		return signed, errOtherStatement
	}
	return signed, nil
}

// wage is what the worker of a deal is to be told: what of this deal is acknowledged,
// and the newest statement, which contains it. nil if there is nothing, or nothing
// that is signed.
func (h *hub) wage(ctx context.Context, id market.ID) (*deal.Wage, error) {
	a, _ := h.Ledger.Get(id)
	if a.ToWorker == nil {
		return nil, nil
	}
	t := h.tie(a.Pair())
	t.mu.Lock()
	defer t.mu.Unlock()
	a, _ = h.Ledger.Get(id) // as new as the statement
	signed, err := h.statement(ctx, t, a.Pair())
	if err != nil {
		return nil, err
	}
	return &deal.Wage{Statement: signed, Bill: a.ToWorker.Bill, Record: a.ToWorker.Record}, nil
}

// push tells the worker at once. A push that fails costs nothing: the answer to the
// worker's next record says the same.
func (h *hub) push(id market.ID) {
	ctx, cancel := context.WithTimeout(h.ctx, pushTimeout)
	defer cancel()
	wage, err := h.wage(ctx, id)
	if err == nil && wage != nil {
		a, _ := h.Ledger.Get(id)
		worker, unknown := h.workerPeer(a.Deal().Worker)
		if err = unknown; err == nil {
			_, err = h.workerClient(worker).PayWage(ctx, connect.NewRequest(&api.PayWageRequest{Deal: id[:], Wage: wire.WageProto(*wage)}))
		}
	}
	if err != nil && h.ctx.Err() == nil {
		h.Log.Warn("wage not pushed", "deal", id.Short(), "reason", err)
	}
}
