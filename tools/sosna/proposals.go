package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// errProposal: the number does not name one proposal.
var errProposal = errors.New("not the number of one proposal")

// shortID is what a person types of a proposal's 77 digits.
func shortID(id *big.Int) string {
	text := id.String()
	return text[:min(len(text), 12)]
}

// pick finds the proposal whose number begins so.
func pick(all []government.Proposal, text string) (found government.Proposal, err error) {
	if text == "" || len(text) > 78 || strings.Trim(text, "0123456789") != "" {
		return found, fmt.Errorf("%w: %.80q is no number", errProposal, text)
	}
	matches := 0
	for _, p := range all {
		if strings.HasPrefix(p.ID.String(), text) {
			found = p
			matches++
		}
	}
	switch matches {
	case 0:
		return found, fmt.Errorf("%w: %s", government.ErrNoProposal, text)
	case 1:
		return found, nil
	}
	return found, fmt.Errorf("%w: %d begin with %s", errProposal, matches, text)
}

// proposalView is a proposal for programs.
type proposalView struct {
	ID          string         `json:"id"`
	Stage       string         `json:"stage"`
	Proposer    common.Address `json:"proposer"`
	Description string         `json:"description"`
	Begin       int64          `json:"votes_from_unix"`
	End         int64          `json:"votes_until_unix"`
	Executable  int64          `json:"executable_from_unix"`
	For         control.Wei    `json:"for_wei"`
	Against     control.Wei    `json:"against_wei"`
	Abstain     control.Wei    `json:"abstain_wei"`
	Quorum      *control.Wei   `json:"quorum_wei"`
	Actions     []actionView   `json:"actions"`
}

type actionView struct {
	Target common.Address `json:"target"`
	Value  control.Wei    `json:"value_wei"`
	Data   hexutil.Bytes  `json:"data"`
}

func describeProposal(p government.Proposal) proposalView {
	wei := func(s government.Support) control.Wei { return control.Wei{Int: p.Votes[s]} }
	v := proposalView{
		ID: p.ID.String(), Stage: p.Stage.String(), Proposer: p.Proposer, Description: p.Description,
		Begin: unixSecond(p.Begin), End: unixSecond(p.End), Executable: unixSecond(p.Executable),
		For: wei(government.For), Against: wei(government.Against), Abstain: wei(government.Abstain), Actions: []actionView{},
	}
	if p.Quorum != nil {
		v.Quorum = &control.Wei{Int: p.Quorum}
	}
	for _, action := range p.Actions {
		v.Actions = append(v.Actions, actionView{action.Target, control.Wei{Int: action.Value}, action.Data})
	}
	return v
}

func (a *app) listProposals(ctx context.Context, since uint64) error {
	o, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer o.Client.Disconnect()
	all, err := o.gov.Proposals(ctx, since)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	views := make([]proposalView, 0, len(all))
	for _, p := range all {
		views = append(views, describeProposal(p))
	}
	return a.print(struct {
		Proposals []proposalView `json:"proposals"`
	}{views}, func(w io.Writer) { proposalTable(w, all) })
}

func proposalTable(w io.Writer, all []government.Proposal) {
	rows := make([][]string, 0, len(all))
	for _, p := range all {
		next := ""
		switch p.Stage {
		case government.Pending:
			next = "votes from " + stamp(p.Begin)
		case government.Active:
			next = "votes until " + stamp(p.End)
		case government.Succeeded:
			next = "sosna dao queue " + shortID(p.ID)
		case government.Queued:
			next = "from " + stamp(p.Executable) + ": sosna dao execute " + shortID(p.ID)
		}
		quorum := "-"
		if p.Quorum != nil {
			quorum = buyer.FormatSNM(p.Quorum)
		}
		rows = append(rows, []string{
			shortID(p.ID), p.Stage.String(), buyer.FormatSNM(p.Votes[government.For]), buyer.FormatSNM(p.Votes[government.Against]), quorum,
			fmt.Sprintf("%.80q", p.Description), next,
		})
	}
	table(w, "PROPOSAL\tSTAGE\tFOR SNM\tAGAINST\tQUORUM\tWHAT\tNEXT", rows)
}
