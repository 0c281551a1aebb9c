package main

import (
	"context"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/proof"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// faults are what a proof shows wrong, for people.
var faults = map[proof.Fault]string{
	proof.FaultStep:    "the state after it does not follow",
	proof.FaultInitial: "it is not the task's first state",
	proof.FaultLast:    "the result is not the last state",
}

// verdict is what one's own computation says of a result.
type verdict struct {
	ID      common.Hash `json:"id"`
	Verdict string      `json:"verdict"`         // right or wrong
	Step    *uint32     `json:"step,omitempty"`  // the first wrong one, if the file was there to compare
	Fault   string      `json:"fault,omitempty"` // what is wrong with it
}

func (a *app) printVerdict(v verdict) error {
	return a.print(v, func(w io.Writer) {
		switch {
		case v.Verdict == "right":
			fmt.Fprintf(w, "right: %s is what the task comes to\n", v.ID)
		case v.Step != nil:
			fmt.Fprintf(w, "WRONG at step %d: %s; sosna court challenge %s\n", *v.Step, v.Fault, v.ID)
		default:
			fmt.Fprintf(w, "WRONG: the task comes to something else; sosna court challenge %s\n", v.ID)
		}
	})
}

func (a *app) printClaim(c proof.Claim, path string) error {
	return a.print(struct {
		File   string      `json:"file"`
		Steps  uint32      `json:"steps"`
		Root   common.Hash `json:"root"`
		Result common.Hash `json:"result_hash"`
	}{path, c.Steps, c.Root, c.Result}, func(w io.Writer) {
		table(w, "RESULT\t"+path, [][]string{{"steps", fmt.Sprint(c.Steps)}, {"root", c.Root.Hex()}, {"hash of the last state", c.Result.Hex()}})
	})
}

func (a *app) courtShow(ctx context.Context, b courtroom, args []string) error {
	if len(args) == 1 {
		return a.printCase(ctx, b, args[0])
	}
	total, pinned, err := b.judge.AccountOf(ctx, b.Key.Address())
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return a.print(struct {
		Holder common.Address `json:"holder"`
		Total  control.Wei    `json:"total_wei"`
		Pinned control.Wei    `json:"at_stake_wei"`
	}{b.Key.Address(), control.Wei{Int: total}, control.Wei{Int: pinned}}, func(w io.Writer) {
		table(w, "HOLDER\t"+b.Key.Address().Hex(), [][]string{
			{"SNM for bonds", buyer.FormatSNM(total)}, {"at stake", buyer.FormatSNM(pinned)},
		})
	})
}

// demandView is a demand for programs.
type demandView struct {
	Level      int            `json:"level"`
	Position   uint64         `json:"position"`
	Challenger common.Address `json:"challenger"`
	Deadline   int64          `json:"deadline_unix"`
	Answered   bool           `json:"answered"`
	Closed     bool           `json:"closed"`
}

// caseView is a case for programs.
type caseView struct {
	ID      common.Hash    `json:"id"`
	State   string         `json:"state"`
	Next    string         `json:"next"`
	Holder  common.Address `json:"holder"`
	Node    common.Address `json:"posted_by"`
	Client  common.Address `json:"client"`
	Class   uint32         `json:"class"`
	Steps   uint32         `json:"steps"`
	Task    common.Hash    `json:"task"`
	Root    common.Hash    `json:"root"`
	Result  common.Hash    `json:"result_hash"`
	Bond    control.Wei    `json:"bond_wei"`
	End     int64          `json:"demands_until_unix"`
	Finder  common.Address `json:"finder"`
	Reward  *control.Wei   `json:"reward_wei"` // null: not paid
	Until   int64          `json:"convicted_until_unix"`
	Demands []demandView   `json:"demands"`
}

func describeCase(c government.Case, reason string) caseView {
	v := caseView{
		ID: c.ID, State: c.State.String(), Next: reason, Holder: c.Holder, Node: c.Node, Client: c.Terms.Client, Class: c.Terms.Class,
		Steps: c.Terms.Claim.Steps, Task: c.Terms.Task, Root: c.Terms.Claim.Root, Result: c.Terms.Claim.Result,
		Bond: control.Wei{Int: c.Terms.BondWei}, End: unixSecond(c.End), Finder: c.Finder, Until: unixSecond(c.Until), Demands: []demandView{},
	}
	if c.Reward != nil {
		v.Reward = &control.Wei{Int: c.Reward}
	}
	for _, d := range c.Demands {
		v.Demands = append(v.Demands, demandView{d.Level, d.Position, d.Challenger, unixSecond(d.Deadline), d.Answer != nil, d.Closed})
	}
	return v
}

func (a *app) printCase(ctx context.Context, b courtroom, id string) error {
	c, err := b.read(ctx, id)
	if err != nil {
		return err
	}
	now, err := b.Client.Block(ctx)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	due, _, reason := c.Due(now.Time)
	if due != government.DueNothing {
		reason += ": sosna court settle " + c.ID.Hex()
	}
	return a.print(describeCase(c, reason), func(w io.Writer) {
		rows := [][]string{
			{"state", c.State.String()}, {"next", reason}, {"holder", c.Holder.Hex()}, {"bond SNM", buyer.FormatSNM(c.Terms.BondWei)},
			{"task", c.Terms.Task.Hex()}, {"class, steps", fmt.Sprintf("%d, %d", c.Terms.Class, c.Terms.Claim.Steps)},
			{"root", c.Terms.Claim.Root.Hex()},
		}
		if c.Finder != (common.Address{}) {
			paid := "not paid yet"
			if c.Reward != nil {
				paid = buyer.FormatSNM(c.Reward) + " SNM"
			}
			rows = append(rows, []string{"finder", c.Finder.Hex() + ", " + paid})
		}
		for _, d := range c.Demands {
			state := "to be answered until " + stamp(d.Deadline)
			if d.Answer != nil {
				state = "answered"
			} else if d.Closed {
				state = "never answered"
			}
			rows = append(rows, []string{fmt.Sprintf("demand of node %d, level %d", d.Position, d.Level), state})
		}
		table(w, "RESULT\t"+c.ID.Hex(), rows)
	})
}
