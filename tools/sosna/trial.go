package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/proof"
)

const (
	// revealWait is how long the block after a commitment is waited for.
	revealWait, revealEvery = 2 * time.Minute, time.Second
	// maxAttempts bounds how often a proof is promised anew that was not shown in time.
	maxAttempts = 32
)

// compute writes a task's result file; one that broke off is taken away.
func (a *app) compute(ctx context.Context, path, out string) (err error) {
	task, err := readTask(path)
	if err != nil {
		return err
	}
	file, err := os.OpenFile(out, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	buffer := bufio.NewWriterSize(file, 1<<20)
	claim, err := proof.WriteResult(ctx, buffer, task)
	if err = errors.Join(err, buffer.Flush(), file.Sync(), file.Close()); err != nil {
		return errors.Join(err, os.Remove(out))
	}
	return a.printClaim(claim, out)
}

func (a *app) post(ctx context.Context, b courtroom, p posting, taskPath, resultPath string) error {
	task, err := readTask(taskPath)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(taskPath)
	if err != nil {
		return err
	}
	var claim proof.Claim
	if err := withResult(resultPath, task.Steps, func(leaves *proof.Leaves, last []byte) (err error) {
		claim, err = leaves.Claim(ctx, task, last)
		return err
	}); err != nil {
		return err
	}
	terms, err := p.terms(task.Class.ID(), claim, crypto.Keccak256Hash(text))
	if err != nil {
		return err
	}
	holder := b.Key.Address()
	if p.holder != "" {
		if holder, err = address("--holder", p.holder); err != nil {
			return err
		}
	}
	var id common.Hash
	post := func() (receipt *types.Receipt, err error) {
		if id, receipt, err = b.judge.Post(ctx, b.Key, holder, terms); err == nil {
			b.since = receipt.BlockNumber.Uint64()
		}
		return receipt, err
	}
	what := "post the result with a bond of " + buyer.FormatSNM(terms.BondWei) + " SNM"
	receipt, err := post()
	var refused *chain.RevertError
	if errors.As(err, &refused) && refused.Name == "NotEnoughFree" && holder == b.Key.Address() {
		// Nothing else is wrong with it: the account is what the court looks at last.
		if err := a.cover(ctx, b, terms.BondWei); err != nil {
			return err
		}
		err = a.step(what, post)
	} else {
		err = a.step(what, func() (*types.Receipt, error) { return receipt, err })
	}
	if err != nil {
		return err
	}
	return a.printCase(ctx, b, id.Hex())
}

// cover deposits what this key's account lacks for a bond. A node's has no SNM: there its
// owner's account must do.
func (a *app) cover(ctx context.Context, b courtroom, bond *big.Int) error {
	total, pinned, err := b.judge.AccountOf(ctx, b.Key.Address())
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	more := lacking(total, pinned, bond)
	if more.Sign() <= 0 {
		return nil
	}
	return a.step("deposit "+buyer.FormatSNM(more)+" SNM for bonds", func() (*types.Receipt, error) {
		return b.judge.Deposit(ctx, b.Key, b.Key.Address(), more)
	})
}

// own reads a task and holds it against a case's class.
func own(c government.Case, path string) (proof.Trace, error) {
	task, err := readTask(path)
	if err != nil {
		return task, err
	}
	if task.Class.ID() != c.Terms.Class {
		return task, fmt.Errorf("%s is of class %d, the result of class %d: %w", path, task.Class.ID(), c.Terms.Class, proof.ErrOtherTask)
	}
	return task, nil
}

func (a *app) courtCheck(ctx context.Context, b courtroom, args []string) error {
	c, err := b.read(ctx, args[0])
	if err != nil {
		return err
	}
	task, err := own(c, args[1])
	if err != nil {
		return err
	}
	v := verdict{ID: c.ID, Verdict: "wrong"}
	if len(args) == 3 {
		var p *proof.Proof
		err = withResult(args[2], task.Steps, func(leaves *proof.Leaves, _ []byte) (err error) {
			p, err = proof.Find(ctx, task, c.Terms.Claim, leaves)
			return err
		})
		if err == nil {
			v.Fault, v.Step = faults[p.Fault], &p.Index
		}
	} else {
		err = rootOf(ctx, task, c.Terms.Claim)
	}
	switch {
	case errors.Is(err, proof.ErrNothingWrong):
		v.Verdict = "right"
	case err != nil:
		return err
	}
	if err := a.printVerdict(v); err != nil {
		return err
	}
	if v.Verdict == "wrong" {
		return exitStatus(1)
	}
	return nil
}

// rootOf is ErrNothingWrong if a task comes to what is claimed, and nil if it does not.
func rootOf(ctx context.Context, task proof.Trace, claim proof.Claim) error {
	d, err := proof.NewDescent(ctx, task, claim)
	if err != nil || !d.Done() {
		return err
	}
	_, err = d.Proof(ctx) // the roots are the same; the last state may still not be
	return err
}

func (a *app) courtChallenge(ctx context.Context, b courtroom, args []string) error {
	c, err := b.read(ctx, args[0])
	if err != nil {
		return err
	}
	switch {
	case c.State != government.CaseOpen && c.State != government.CaseConvicted:
		return fmt.Errorf("%w: %s", errCaseOver, c.State)
	case c.Finder == b.Key.Address():
		return a.printCase(ctx, b, args[0]) // done before
	}
	task, err := own(c, args[1])
	if err != nil {
		return err
	}
	var p *proof.Proof
	if len(args) == 3 {
		err = withResult(args[2], task.Steps, func(leaves *proof.Leaves, _ []byte) (err error) {
			p, err = proof.Find(ctx, task, c.Terms.Claim, leaves)
			return err
		})
	} else {
		p, err = a.descend(ctx, b, c, task)
	}
	if err != nil {
		return err
	}
	if err := p.Verify(task.Class, c.Terms.Claim); err != nil {
		return fmt.Errorf("the proof that was found is none: %w", err) // before it costs gas
	}
	a.say("step %d is wrong (%s)\n", p.Index, faults[p.Fault])
	if err := a.prove(ctx, b, c, p); err != nil {
		return err
	}
	return a.printCase(ctx, b, c.ID.Hex())
}

// descend goes down the worker's tree as far as it was opened on chain, and asks for the
// next node.
func (a *app) descend(ctx context.Context, b courtroom, c government.Case, task proof.Trace) (*proof.Proof, error) {
	d, err := proof.NewDescent(ctx, task, c.Terms.Claim)
	if err != nil {
		return nil, err
	}
	for !d.Done() {
		node := d.At()
		asked, open := demandOf(c, node)
		if !open {
			if err := a.step(fmt.Sprintf("ask for node %d of level %d", node.Position, node.Level), func() (*types.Receipt, error) {
				return b.judge.Demand(ctx, b.Key, c, node)
			}); err != nil {
				return nil, err
			}
			return nil, fmt.Errorf("%w: the worker was asked and has a day to answer", errWaiting)
		}
		if asked.Answer == nil {
			return nil, fmt.Errorf("%w: the worker has until %s to answer", errWaiting, stamp(asked.Deadline))
		}
		if err := d.Answer(ctx, asked.Answer); err != nil {
			return nil, err
		}
	}
	return d.Proof(ctx)
}

func demandOf(c government.Case, node proof.Node) (government.Demand, bool) {
	for _, d := range c.Demands {
		if d.Node == node {
			return d, true
		}
	}
	return government.Demand{}, false
}

// prove promises a proof and shows it a block later.
func (a *app) prove(ctx context.Context, b courtroom, c government.Case, p *proof.Proof) error {
	salt, commitment, promised, err := b.promise(ctx, c, p)
	if err != nil {
		return err
	}
	if !promised {
		if c.State == government.CaseConvicted {
			return fmt.Errorf("%w: %s has proved it wrong", errCaseOver, c.Finder)
		}
		if err := a.step("promise the proof", func() (*types.Receipt, error) { return b.judge.Commit(ctx, b.Key, commitment) }); err != nil {
			return err
		}
	}
	return a.step("show the proof", func() (*types.Receipt, error) {
		for deadline := time.Now().Add(revealWait); ; {
			receipt, err := b.judge.Reveal(ctx, b.Key, c, p, salt)
			var refused *chain.RevertError
			if !errors.As(err, &refused) || refused.Name != "SameBlock" || time.Now().After(deadline) {
				return receipt, err
			}
			select {
			case <-time.After(revealEvery):
			case <-ctx.Done():
				return nil, ctx.Err()
			}
		}
	})
}

// promise is the commitment to a proof, and whether it was sent already and can still be
// shown. Its salt follows from the key and the case, so that a command that broke off in
// between is taken up again; one that was too late for that takes the next salt.
func (b courtroom) promise(ctx context.Context, c government.Case, p *proof.Proof) (salt, commitment common.Hash, promised bool, err error) {
	hash, err := p.Hash()
	if err != nil {
		return salt, commitment, false, err
	}
	now, err := b.Client.Block(ctx)
	if err != nil {
		return salt, commitment, false, fmt.Errorf("%w: %w", errChain, err)
	}
	for attempt := range uint8(maxAttempts) {
		if salt, err = saltOf(b.Key, c.ID, attempt); err != nil {
			return salt, commitment, false, err
		}
		commitment = proof.Commitment(c.ID, b.Key.Address(), salt, hash)
		until, err := b.judge.Committed(ctx, commitment)
		if err != nil {
			return salt, commitment, false, fmt.Errorf("%w: %w", errChain, err)
		}
		if until.IsZero() || now.Time.Before(until) {
			return salt, commitment, !until.IsZero(), nil
		}
	}
	return salt, commitment, false, fmt.Errorf("this proof was promised %d times and never shown", maxAttempts)
}

// saltOf is a secret of the key about a case: a signature, which is the same each time
// (RFC 6979) and which nobody else can make. It is of no message that anybody takes.
func saltOf(key *identity.Key, id common.Hash, attempt uint8) (common.Hash, error) {
	signature, err := key.Sign(crypto.Keccak256Hash([]byte("SOSNA court salt"), id[:], []byte{attempt}))
	if err != nil {
		return common.Hash{}, err
	}
	return crypto.Keccak256Hash(signature[:]), nil
}

func (a *app) courtRespond(ctx context.Context, b courtroom, args []string) error {
	c, err := b.read(ctx, args[0])
	if err != nil {
		return err
	}
	if err := withResult(args[1], c.Terms.Claim.Steps, func(leaves *proof.Leaves, _ []byte) error {
		for _, d := range c.Demands {
			if d.Closed {
				continue
			}
			nodes, path, err := proof.Open(ctx, leaves, d.Node)
			if err != nil {
				return err
			}
			if err := a.step(fmt.Sprintf("open node %d of level %d", d.Position, d.Level), func() (*types.Receipt, error) {
				return b.judge.Answer(ctx, b.Key, c, d.Node, nodes, path)
			}); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		return err
	}
	return a.printCase(ctx, b, args[0])
}

func (a *app) courtSettle(ctx context.Context, b courtroom, args []string) error {
	for done := 0; ; done++ {
		c, err := b.read(ctx, args[0])
		if err != nil {
			return err
		}
		now, err := b.Client.Block(ctx)
		if err != nil {
			return fmt.Errorf("%w: %w", errChain, err)
		}
		due, demand, reason := c.Due(now.Time)
		var what string
		var send func() (*types.Receipt, error)
		switch due {
		case government.DueSilent:
			what, send = "take the silent worker's bond", func() (*types.Receipt, error) { return b.judge.Silent(ctx, b.Key, c, demand.Node) }
		case government.DueReclaim:
			what, send = "free the bond", func() (*types.Receipt, error) { return b.judge.Reclaim(ctx, b.Key, c) }
		case government.DueSettle:
			what, send = "pay the finder", func() (*types.Receipt, error) { return b.judge.Settle(ctx, b.Key, c) }
		case government.DueReturnFee:
			what, send = "give a demand's fee back", func() (*types.Receipt, error) { return b.judge.ReturnFee(ctx, b.Key, c, demand.Node) }
		default:
			if done == 0 {
				return fmt.Errorf("%w: %s", errWaiting, reason)
			}
			return a.printCase(ctx, b, args[0])
		}
		if err := a.step(what+" ("+reason+")", send); err != nil {
			return err
		}
	}
}

func (a *app) courtWithdraw(ctx context.Context, b courtroom, args []string) error {
	wei, err := buyer.ParseSNM(args[0])
	if err != nil {
		return err
	}
	if err := a.step("withdraw "+buyer.FormatSNM(wei)+" SNM", func() (*types.Receipt, error) { return b.judge.Withdraw(ctx, b.Key, wei) }); err != nil {
		return err
	}
	return a.courtShow(ctx, b, nil)
}
