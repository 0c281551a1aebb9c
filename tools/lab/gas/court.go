package gas

import (
	"bytes"
	"context"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/contracts/apppool"
	"github.com/sosna-os/sosna/contracts/court"
	"github.com/sosna-os/sosna/contracts/pricefeed"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/contracts/whitelist"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/proof"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// steps of the disputed result: a tree 16 levels high, which takes three demands to descend.
const steps = 1 << 16

// slip is the arithmetic class with one mistake in it: after one state comes a wrong one.
type slip struct {
	proof.Machine
	after []byte
}

// Step implements proof.Class.
func (c slip) Step(next, program, state []byte) []byte {
	next = c.Machine.Step(next, program, state)
	if bytes.Equal(state, c.after) {
		next[len(next)-1] ^= 1
	}
	return next
}

// slipped is a trace that goes wrong a third of the way.
func slipped(ctx context.Context, own proof.Trace) (proof.Trace, error) {
	var after []byte
	err := own.States(ctx, func(i uint32, state []byte) error {
		if i == steps/3 {
			after = bytes.Clone(state)
		}
		return nil
	})
	wrong := own
	wrong.Class = slip{after: after}
	return wrong, err
}

// judgements are results before the court: one that nobody doubts, and one that is
// wrong. The worker's owner answers for both.
func (w *world) judgements() error {
	c, at, token := court.NewCourt(), w.at(government.Court), snm.NewSNM()
	holder := w.owner.Address()
	own := proof.Trace{Class: proof.Machine{}, Params: program, Initial: proof.Registers([8]uint64{1, 2, 3, 4, 5, 6, 7, 8}), Steps: steps}
	honest, _, err := own.Commit(w.ctx)
	if err != nil {
		return err
	}
	theirs, err := slipped(w.ctx, own)
	if err != nil {
		return err
	}
	wrong, _, err := theirs.Commit(w.ctx)
	if err != nil {
		return err
	}
	good, bad := w.terms(own, honest, 1), w.terms(own, wrong, 2)
	if err := w.all(
		step{"", w.owner, w.at(government.SNM), token.PackApprove(*at, snmWei(500))},
		step{"court_deposit_first", w.owner, at, c.PackDeposit(holder, snmWei(500))},
		step{"", w.payer, w.at(government.SNM), token.PackApprove(*at, snmWei(500))},
		step{"", w.node, at, c.PackPost(holder, good.Court())},
		step{"court_post", w.node, at, c.PackPost(holder, bad.Court())},
	); err != nil {
		return err
	}
	if err := w.dispute(c, at, bad, own, theirs); err != nil {
		return err
	}
	hash, err := good.Hash()
	if err != nil {
		return err
	}
	if err := w.Advance(10 * 24 * time.Hour); err != nil {
		return err
	}
	return w.all(step{"court_reclaim", w.node, at, c.PackReclaim(holder, [][32]byte{hash})})
}

// dispute makes the worker open its tree from the root to the wrong step, and proves it.
func (w *world) dispute(c *court.Court, at *common.Address, bad proof.Terms, own, theirs proof.Trace) error {
	holder := w.owner.Address()
	d, err := proof.NewDescent(w.ctx, own, bad.Claim)
	if err != nil {
		return err
	}
	for i := 0; !d.Done(); i++ {
		demand, answer := "", ""
		if i == 1 { // the first has no path, the last fewer nodes
			demand, answer = "court_demand", "court_answer"
		}
		node := d.At()
		level, position := big.NewInt(int64(node.Level)), new(big.Int).SetUint64(node.Position)
		nodes, path, err := proof.Open(w.ctx, theirs, node)
		if err != nil {
			return err
		}
		if err := w.all(
			step{demand, w.payer, at, c.PackDemand(holder, bad.Court(), level, position)},
			step{answer, w.node, at, c.PackAnswer(holder, bad.Court(), level, position, words(nodes), words(path))},
		); err != nil {
			return err
		}
		if err := d.Answer(w.ctx, nodes); err != nil {
			return err
		}
	}
	p, err := d.Proof(w.ctx)
	if err != nil {
		return err
	}
	id, err := bad.ResultID(holder)
	if err != nil {
		return err
	}
	promise, err := p.Hash()
	if err != nil {
		return err
	}
	salt := crypto.Keccak256Hash([]byte("salt"))
	if err := w.all(
		step{"court_commit", w.payer, at, c.PackCommit(proof.Commitment(id, w.payer.Address(), salt, promise))},
		step{"court_reveal", w.payer, at, c.PackReveal(holder, bad.Court(), p.Court(), salt)},
	); err != nil {
		return err
	}
	if err := w.Advance(25 * time.Hour); err != nil {
		return err
	}
	return w.all(step{"court_settle", w.payer, at, c.PackSettle(holder, bad.Court())})
}

var program = proof.Program(
	proof.Instruction{Op: proof.Mul, Dst: 0, A: 0, B: 3},
	proof.Instruction{Op: proof.Add, Dst: 1, A: 0, B: 1, Imm: 7},
	proof.Instruction{Op: proof.Rot, Dst: 0, A: 1, Imm: 13},
	proof.Instruction{Op: proof.Xor, Dst: 2, A: 2, B: 0},
)

func (w *world) terms(own proof.Trace, c proof.Claim, task byte) proof.Terms {
	return proof.Terms{
		Client: w.payer.Address(), Class: own.Class.ID(), WindowSeconds: 86_400, BondWei: snmWei(100),
		Task: crypto.Keccak256Hash([]byte{task}), Claim: c,
	}
}

func words(hashes []common.Hash) [][32]byte {
	out := make([][32]byte, len(hashes))
	for i, hash := range hashes {
		out[i] = hash
	}
	return out
}

// others are the application pool, the whitelist and the price feed.
func (w *world) others() error {
	pool, list, token := apppool.NewAppPool(), whitelist.NewWhitelist(), snm.NewSNM()
	image := crypto.Keccak256Hash([]byte("image"))
	// The first hub is suspected by now: a second one of another owner is rated.
	hub, kept := w.extra[2], w.rows
	w.hubOwner, w.hub, w.signer = hub, w.extra[3], w.extra[4]
	if err := w.all(step{"", w.treasury, w.at(government.SNM), token.PackTransfer(hub.Address(), snmWei(600_000))}); err != nil {
		return err
	}
	if err := w.license(); err != nil {
		return err
	}
	w.rows = kept
	at := w.at(government.Whitelist)
	if err := w.all(
		step{"app_publish", w.payer, w.at(government.AppPool),
			pool.PackPublish(image, w.payer.Address(), odd(0), odd(1), "povray", "https://example.org/povray")},
		step{"app_set_fee", w.payer, w.at(government.AppPool), pool.PackSetFee(image, big.NewInt(1))},
		step{"hub_set_record", hub, at, list.PackSetRecord(w.wallet, "hub of the north", "/dns4/hub.example.org/tcp/4001")},
		step{"", w.payer, w.at(government.SNM), token.PackApprove(*at, snmWei(100))},
		step{"rate_first", w.payer, at, list.PackRate(w.wallet, true, snmWei(10))},
		step{"rate", w.payer, at, list.PackRate(w.wallet, true, snmWei(10))},
	); err != nil {
		return err
	}
	for i, name := range []string{"price_submit_5_first", "price_submit_5"} {
		if err := w.price(name, uint64(i)+1); err != nil {
			return err
		}
	}
	return nil
}

var reportType = typeddata.NewType("Report(bytes32 pair,uint256 price,uint64 time,uint64 round)")

// price is a round of all reporters.
func (w *world) price(name string, round uint64) error {
	now, err := w.Now(w.ctx)
	if err != nil {
		return err
	}
	feed := w.at(government.PriceFeed)
	domain := typeddata.Domain{Name: "SOSNA PriceFeed", Version: "1", ChainID: w.ID, Contract: *feed}
	var reports []pricefeed.PriceFeedReport
	var sigs [][]byte
	pair := [32]byte([]byte("SNM/USD" + string(make([]byte, 25))))
	for i, reporter := range w.reporters {
		r := pricefeed.PriceFeedReport{Pair: pair, Price: new(big.Int).Add(odd(2), big.NewInt(int64(i))), Time: now, Round: round}
		sig, err := reporter.Sign(domain.Digest(reportType.Struct().Bytes32(r.Pair).Uint(r.Price).Uint64(r.Time).Uint64(r.Round).Hash()))
		if err != nil {
			return err
		}
		reports, sigs = append(reports, r), append(sigs, sig[:])
	}
	return w.all(step{name, w.treasury, feed, pricefeed.NewPriceFeed().PackSubmit(reports, sigs)})
}
