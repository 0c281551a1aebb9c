package government_test

import (
	"bytes"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/proof"
)

// slip is the hash chain with one mistake in it, after one state.
type slip struct {
	proof.HashChain
	after []byte
}

func (c slip) Step(next, params, state []byte) []byte {
	next = c.HashChain.Step(next, params, state)
	if bytes.Equal(state, c.after) {
		next[0] ^= 1
	}
	return next
}

// trial is a court with a worker that has bonds, and a challenger with SNM.
type trial struct {
	*market
	*government.Judge
	worker, challenger *identity.Key
	own, wrong         proof.Trace // of one task; the second goes wrong in the middle
}

func newTrial(t *testing.T, steps uint32) *trial {
	t.Helper()
	m := newMarket(t)
	ctx := t.Context()
	tr := &trial{market: m, worker: m.owner, challenger: m.other}
	tr.Judge = got(government.DialJudge(ctx, m.client, m.d.Address(government.Court)))(t)
	tr.own = proof.Trace{Class: proof.HashChain{}, Initial: make([]byte, 32), Steps: steps}
	tr.wrong = tr.own
	var after []byte
	if err := tr.own.States(ctx, func(i uint32, state []byte) error {
		if i == steps/2 {
			after = bytes.Clone(state)
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	tr.wrong.Class = slip{after: after}
	m.give(tr.worker, snm(300))
	m.give(tr.challenger, snm(100))
	got(tr.Judge.Deposit(ctx, tr.worker, tr.worker.Address(), snm(200)))(t)
	return tr
}

// post posts what a trace makes.
func (tr *trial) post(of proof.Trace, task byte) government.Case {
	tr.t.Helper()
	ctx := tr.t.Context()
	claim, _, err := of.Commit(ctx)
	if err != nil {
		tr.t.Fatal(err)
	}
	terms := proof.Terms{Client: common.Address{0xc}, WindowSeconds: 86_400, BondWei: snm(100), Task: common.Hash{task}, Claim: claim}
	id, _, err := tr.Post(ctx, tr.worker, tr.worker.Address(), terms)
	if err != nil {
		tr.t.Fatal(err)
	}
	return tr.read(id)
}

func (tr *trial) read(id common.Hash) government.Case {
	tr.t.Helper()
	return got(tr.Case(tr.t.Context(), id, 0))(tr.t)
}

// want wants what is due now.
func (tr *trial) want(id common.Hash, due government.Due) government.Demand {
	tr.t.Helper()
	is, demand, reason := tr.read(id).Due(tr.now())
	if is != due {
		tr.t.Fatalf("due is %d because %s, want %d", is, reason, due)
	}
	return demand
}

// convict shows a proof against a case.
func (tr *trial) convict(c government.Case, p *proof.Proof) error {
	tr.t.Helper()
	ctx := tr.t.Context()
	salt := common.Hash{1}
	commitment := proof.Commitment(c.ID, tr.challenger.Address(), salt, got(p.Hash())(tr.t))
	got(tr.Commit(ctx, tr.challenger, commitment))(tr.t)
	if until := got(tr.Committed(ctx, commitment))(tr.t); until.Sub(tr.now()) != day {
		tr.t.Errorf("committed until %s", until)
	}
	refused(tr.t, "AlreadyCommitted", func() error { return sent(tr.Commit(ctx, tr.challenger, commitment)) })
	tr.advance(time.Second)
	return sent(tr.Reveal(ctx, tr.challenger, c, p, salt))
}

func TestDialJudgeIsRefused(t *testing.T) {
	m := newMarket(t)
	if _, err := government.DialJudge(t.Context(), m.client, m.Token); !errors.Is(err, government.ErrNoCourt) {
		t.Errorf("a court at the token: %v", err)
	}
	if _, err := government.DialJudge(t.Context(), m.client, common.Address{1}); !errors.Is(err, government.ErrNoCourt) {
		t.Errorf("a court at nobody's: %v", err)
	}
}

func TestAccount(t *testing.T) {
	tr := newTrial(t, 3)
	ctx, holder := t.Context(), tr.worker.Address()
	total, pinned, err := tr.AccountOf(ctx, holder)
	if err != nil || total.Cmp(snm(200)) != 0 || pinned.Sign() != 0 {
		t.Errorf("%s, %s pinned: %v", total, pinned, err)
	}
	tr.post(tr.own, 1)
	if _, pinned, err = tr.AccountOf(ctx, holder); err != nil || pinned.Cmp(snm(100)) != 0 {
		t.Errorf("%s pinned: %v", pinned, err)
	}
	refused(t, "NotEnoughFree", func() error { return sent(tr.Judge.Withdraw(ctx, tr.worker, snm(101))) })
	got(tr.Judge.Withdraw(ctx, tr.worker, snm(100)))(t)
	tr.wantBalance(holder, snm(200))
	refused(t, "ERC20InsufficientBalance", func() error { return sent(tr.Judge.Deposit(ctx, tr.miner, holder, snm(1))) })
	for _, wei := range []*big.Int{nil, new(big.Int)} {
		if err := sent(tr.Judge.Deposit(ctx, tr.worker, holder, wei)); !errors.Is(err, government.ErrAmount) {
			t.Errorf("deposit %v: %v", wei, err)
		}
		if err := sent(tr.Judge.Withdraw(ctx, tr.worker, wei)); !errors.Is(err, government.ErrAmount) {
			t.Errorf("withdraw %v: %v", wei, err)
		}
	}
}

func TestPostIsRefused(t *testing.T) {
	tr := newTrial(t, 3)
	ctx, holder := t.Context(), tr.worker.Address()
	good := tr.post(tr.own, 1)
	if good.State != government.CaseOpen || good.Holder != holder || good.Node != holder || good.Terms.BondWei.Cmp(snm(100)) != 0 || len(good.Demands) != 0 {
		t.Errorf("posted %+v", good)
	}
	post := func(key *identity.Key, change func(*proof.Terms)) func() error {
		terms := good.Terms
		change(&terms)
		return func() error { _, _, err := tr.Post(ctx, key, holder, terms); return err }
	}
	for name, attempt := range map[string]func() error{
		"AlreadyPosted":     post(tr.worker, func(*proof.Terms) {}),
		"NotTheHoldersNode": post(tr.challenger, func(t *proof.Terms) { t.Task[1] = 1 }),
		"UnknownClass":      post(tr.worker, func(t *proof.Terms) { t.Class = 9 }),
		"NoSteps":           post(tr.worker, func(t *proof.Terms) { t.Claim.Steps = 0 }),
		"WindowOutOfRange":  post(tr.worker, func(t *proof.Terms) { t.WindowSeconds = 60 }),
		"BondTooSmall":      post(tr.worker, func(t *proof.Terms) { t.BondWei = snm(1) }),
		"NotEnoughFree":     post(tr.worker, func(t *proof.Terms) { t.BondWei = snm(101) }),
	} {
		t.Run(name, func(t *testing.T) { refused(t, name, attempt) })
	}
	if err := post(tr.worker, func(t *proof.Terms) { t.BondWei = nil })(); !errors.Is(err, government.ErrAmount) {
		t.Errorf("without a bond: %v", err)
	}
	if _, err := tr.Case(ctx, common.Hash{1}, 0); !errors.Is(err, government.ErrNoCase) {
		t.Errorf("a case of nobody's: %v", err)
	}
	if _, err := tr.Case(ctx, good.ID, 1<<40); !errors.Is(err, government.ErrNoCase) {
		t.Errorf("since a block to come: %v", err)
	}
}

// TestHonestResultSurvives: it is asked, answers, cannot be convicted, and gets its bond back.
func TestHonestResultSurvives(t *testing.T) {
	tr := newTrial(t, 100)
	ctx := t.Context()
	c := tr.post(tr.own, 1)
	tr.want(c.ID, government.DueNothing)
	refused(t, "TooEarly", func() error { return sent(tr.Reclaim(ctx, tr.challenger, c)) })
	refused(t, "NoSuchLevel", func() error { return sent(tr.Demand(ctx, tr.challenger, c, proof.Node{Level: 1})) })
	refused(t, "NotDemanded", func() error { return sent(tr.Answer(ctx, tr.worker, c, proof.Node{}, nil, nil)) })
	got(tr.Demand(ctx, tr.challenger, c, proof.Node{}))(t)
	refused(t, "AlreadyDemanded", func() error { return sent(tr.Demand(ctx, tr.challenger, c, proof.Node{})) })
	asked := tr.want(c.ID, government.DueNothing)
	if asked.Challenger != tr.challenger.Address() || asked.Closed || !asked.Deadline.After(tr.now()) {
		t.Errorf("asked %+v", asked)
	}
	refused(t, "TooEarly", func() error { return sent(tr.Silent(ctx, tr.challenger, c, asked.Node)) })
	refused(t, "WrongState", func() error { return sent(tr.Settle(ctx, tr.challenger, c)) })
	refused(t, "WrongState", func() error { return sent(tr.ReturnFee(ctx, tr.challenger, c, asked.Node)) })
	nodes, path, err := proof.Open(ctx, tr.own, asked.Node)
	if err != nil {
		t.Fatal(err)
	}
	refused(t, "WrongCount", func() error { return sent(tr.Answer(ctx, tr.worker, c, asked.Node, nodes[1:], path)) })
	got(tr.Answer(ctx, tr.worker, c, asked.Node, nodes, path))(t)
	if d := tr.read(c.ID).Demands; len(d) != 1 || !d[0].Closed || len(d[0].Answer) != len(nodes) || d[0].Answer[3] != nodes[3] {
		t.Errorf("answered %+v", d)
	}
	// A proof against it is none.
	forged := &proof.Proof{Index: 5, Params: nil, State: make([]byte, 32)}
	refused(t, "NotTheState", func() error { return tr.convict(c, forged) })
	refused(t, "NotCommitted", func() error { return sent(tr.Reveal(ctx, tr.worker, c, forged, common.Hash{1})) })
	if until := got(tr.Committed(ctx, common.Hash{1}))(t); !until.IsZero() {
		t.Errorf("what nobody promised: %s", until)
	}
	tr.advance(4 * day)
	tr.want(c.ID, government.DueReclaim)
	got(tr.Reclaim(ctx, tr.challenger, c))(t)
	tr.want(c.ID, government.DueNothing)
	total, pinned, err := tr.AccountOf(ctx, tr.worker.Address())
	if err != nil || pinned.Sign() != 0 || total.Cmp(snm(201)) != 0 { // with the fee for its answer
		t.Errorf("%s, %s pinned: %v", total, pinned, err)
	}
}

// TestWrongResultIsSlashed from its leaves, which the worker handed out, and the finder paid.
func TestWrongResultIsSlashed(t *testing.T) {
	tr := newTrial(t, 100)
	ctx := t.Context()
	c := tr.post(tr.wrong, 1)
	got(tr.Demand(ctx, tr.challenger, c, proof.Node{}))(t) // and nobody waits for the answer
	var file bytes.Buffer
	if _, err := proof.WriteResult(ctx, &file, tr.wrong); err != nil {
		t.Fatal(err)
	}
	leaves, _, err := proof.ReadResult(bytes.NewReader(file.Bytes()), int64(file.Len()), tr.own.Steps)
	if err != nil {
		t.Fatal(err)
	}
	p := got(proof.Find(ctx, tr.own, c.Terms.Claim, leaves))(t)
	if err := tr.convict(c, p); err != nil {
		t.Fatal(err)
	}
	now := tr.read(c.ID)
	if now.State != government.CaseConvicted || now.Finder != tr.challenger.Address() || !now.Until.After(tr.now()) {
		t.Errorf("convicted %+v", now)
	}
	refused(t, "TooEarly", func() error { return sent(tr.Settle(ctx, tr.worker, c)) })
	d := tr.want(c.ID, government.DueReturnFee)
	got(tr.ReturnFee(ctx, tr.worker, c, d.Node))(t)
	tr.want(c.ID, government.DueNothing)
	tr.advance(day)
	tr.want(c.ID, government.DueSettle)
	got(tr.Settle(ctx, tr.worker, c))(t)
	tr.want(c.ID, government.DueNothing)
	if now := tr.read(c.ID); now.Finder != tr.challenger.Address() || now.Reward.Cmp(snm(50)) != 0 {
		t.Errorf("settled %+v", now)
	}
	tr.wantBalance(tr.challenger.Address(), snm(150))
	tr.wantBalance(tr.Timelock, snm(50))
	if total, _, err := tr.AccountOf(ctx, tr.worker.Address()); err != nil || total.Cmp(snm(100)) != 0 {
		t.Errorf("the cheat has %s left: %v", total, err)
	}
}

// TestSilenceLoses: a worker that keeps its leaves back and does not answer.
func TestSilenceLoses(t *testing.T) {
	tr := newTrial(t, 100)
	ctx := t.Context()
	c := tr.post(tr.wrong, 1)
	got(tr.Demand(ctx, tr.challenger, c, proof.Node{}))(t)
	tr.advance(day)
	d := tr.want(c.ID, government.DueSilent)
	refused(t, "TooLate", func() error {
		nodes, path, err := proof.Open(ctx, tr.wrong, d.Node)
		if err != nil {
			t.Fatal(err)
		}
		return sent(tr.Answer(ctx, tr.worker, c, d.Node, nodes, path))
	})
	got(tr.Silent(ctx, tr.miner, c, d.Node))(t) // anyone may
	tr.want(c.ID, government.DueNothing)
	if now := tr.read(c.ID); now.State != government.CaseSettled || now.Finder != tr.challenger.Address() || now.Reward.Cmp(snm(50)) != 0 {
		t.Errorf("afterwards %+v", now)
	}
	tr.wantBalance(tr.challenger.Address(), snm(150))
}
