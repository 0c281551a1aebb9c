package government

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/contracts/court"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/proof"
)

var (
	// ErrNoCourt: there is no Court at the address, or it takes bonds in another token.
	ErrNoCourt = errors.New("no Court of this market")
	// ErrNoCase: no result of that id was posted.
	ErrNoCase = errors.New("no such result before the court")
)

// revealTime is how long a promised proof can be shown, and overtaken by an earlier one:
// Court.REVEAL.
const revealTime = 24 * time.Hour

// Judge is the Court contract of bonded results (pkg/proof has what it judges). It is safe for
// concurrent use.
type Judge struct {
	chain   *chain.Client
	address common.Address
	token   common.Address
	court   *court.Court
}

// DialJudge looks whether there is a Court of the client's token at the address.
func DialJudge(ctx context.Context, client *chain.Client, address common.Address) (*Judge, error) {
	client.RegisterErrors(&court.CourtMetaData)
	c := &Judge{chain: client, address: address, court: court.NewCourt()}
	reveal, err := chain.Read(ctx, client, address, c.court.PackREVEAL(), c.court.UnpackREVEAL)
	if err != nil {
		return nil, fmt.Errorf("%w at %s: %w", ErrNoCourt, address, err)
	}
	if reveal.Cmp(big.NewInt(int64(revealTime/time.Second))) != 0 {
		return nil, fmt.Errorf("%w at %s: proofs are shown within %s s there", ErrNoCourt, address, reveal)
	}
	if c.token, err = chain.Read(ctx, client, address, c.court.PackToken(), c.court.UnpackToken); err != nil {
		return nil, fmt.Errorf("%w at %s: %w", ErrNoCourt, address, err)
	}
	if c.token != client.Token() {
		return nil, fmt.Errorf("%w at %s: its token is %s, that of the channels %s", ErrNoCourt, address, c.token, client.Token())
	}
	return c, nil
}

// CaseState is where a result stands, numbered as in ICourt.sol.
type CaseState uint8

// The states. CaseOpen: its bond is at stake. CaseReleased: the time is over, the bond free.
// CaseConvicted: proved wrong, and an earlier commitment may still take the reward.
// CaseSettled: the bond is paid out.
const (
	CaseNone CaseState = iota
	CaseOpen
	CaseReleased
	CaseConvicted
	CaseSettled
)

func (s CaseState) String() string {
	if names := [...]string{"none", "open", "released", "convicted", "settled"}; int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// Demand is a node of a worker's tree that somebody asked for.
type Demand struct {
	proof.Node
	Challenger common.Address
	Deadline   time.Time
	Answer     []common.Hash // the nodes below it; nil if it was not answered
	Closed     bool          // answered, or its fee went back
}

// Case is a result before the court, and all that was said about it.
type Case struct {
	ID      common.Hash
	Holder  common.Address // whose bond is at stake
	Node    common.Address // who posted it
	Terms   proof.Terms
	State   CaseState
	End     time.Time      // demands are taken before it
	HardEnd time.Time      // what End can grow to
	Demands []Demand       // in order
	Finder  common.Address // who takes the reward, or took it; zero if nobody
	Reward  *big.Int       // what the finder was paid; nil before
	Until   time.Time      // an earlier commitment can take the finder's place until then; zero if not convicted
}

// Case reads a result that was posted since a block.
func (c *Judge) Case(ctx context.Context, id common.Hash, since uint64) (Case, error) {
	logs, err := history(ctx, c.chain, c.address, &court.CourtMetaData, since, []string{"Posted", "Demanded", "Answered", "Slashed"}, []common.Hash{id})
	if err != nil {
		return Case{}, fmt.Errorf("read result %s: %w", id, err)
	}
	if len(logs) == 0 {
		return Case{}, fmt.Errorf("%w: %s since block %d", ErrNoCase, id, since)
	}
	out := Case{ID: id}
	if err := c.posted(&out, &logs[0]); err != nil {
		return out, fmt.Errorf("read result %s: %w", id, err)
	}
	for i := range logs[1:] {
		if err := c.said(&out, &logs[1+i]); err != nil {
			return out, fmt.Errorf("read result %s: %w", id, err)
		}
	}
	if err := c.stands(ctx, &out); err != nil {
		return out, fmt.Errorf("read result %s: %w", id, err)
	}
	return out, nil
}

// posted takes the terms from their event, and holds them against the id: it hashes them.
func (c *Judge) posted(out *Case, log *types.Log) error {
	e, err := c.court.UnpackPostedEvent(log)
	if err != nil {
		return fmt.Errorf("decode how it was posted: %w", err)
	}
	if out.Terms, err = proof.TermsOf(e.Terms); err != nil {
		return fmt.Errorf("%w: %w", ErrAnswer, err)
	}
	out.Holder, out.Node = e.Holder, e.Node
	is, err := out.Terms.ResultID(out.Holder)
	if err == nil && is != out.ID {
		err = fmt.Errorf("%w: the terms shown are those of %s", ErrAnswer, is)
	}
	return err
}

// said takes up a demand, an answer, or how the bond was paid out.
func (c *Judge) said(out *Case, log *types.Log) error {
	if e, err := c.court.UnpackSlashedEvent(log); err == nil {
		out.Finder, out.Reward = e.Finder, e.Reward
		return bounded("reward", e.Reward)
	}
	if e, err := c.court.UnpackDemandedEvent(log); err == nil {
		deadline, err := moment(e.Deadline)
		if err != nil {
			return err
		}
		at, err := nodeOf(e.Level, e.Position)
		if err != nil {
			return err
		}
		out.Demands = append(out.Demands, Demand{Node: at, Challenger: e.Challenger, Deadline: deadline})
		return nil
	}
	e, err := c.court.UnpackAnsweredEvent(log)
	if err != nil {
		return fmt.Errorf("decode an event: %w", err)
	}
	at, err := nodeOf(e.Level, e.Position)
	if err != nil {
		return err
	}
	for i := range out.Demands {
		if d := &out.Demands[i]; d.Node == at {
			d.Closed = true
			for _, hash := range e.Nodes {
				d.Answer = append(d.Answer, hash)
			}
		}
	}
	return nil
}

// nodeOf is a place that the contract takes: 32 levels, 2^32 leaves.
func nodeOf(level, position *big.Int) (proof.Node, error) {
	if level == nil || position == nil || level.Sign() < 0 || level.BitLen() > 6 || position.Sign() < 0 || position.BitLen() > 32 {
		return proof.Node{}, fmt.Errorf("%w: node %v at level %v", ErrAnswer, position, level)
	}
	return proof.Node{Level: int(level.Int64()), Position: position.Uint64()}, nil
}

// stands reads the result's state, all of one block.
func (c *Judge) stands(ctx context.Context, out *Case) error {
	at, err := c.chain.Block(ctx)
	if err != nil {
		return err
	}
	r, err := chain.ReadAt(ctx, c.chain, at, c.address, c.court.PackResults(out.ID), c.court.UnpackResults)
	if err != nil {
		return err
	}
	if r.State == uint8(CaseNone) || r.State > uint8(CaseSettled) {
		return fmt.Errorf("%w: state %d", ErrAnswer, r.State)
	}
	out.State = CaseState(r.State)
	if out.End, err = moment(r.End); err != nil {
		return err
	}
	if out.HardEnd, err = moment(r.HardEnd); err != nil {
		return err
	}
	for i := range out.Demands {
		d := &out.Demands[i]
		place := new(big.Int).SetUint64(uint64(d.Level)<<32 | d.Position)
		asked, err := chain.ReadAt(ctx, c.chain, at, c.address, c.court.PackDemands(out.ID, place), c.court.UnpackDemands)
		if err != nil {
			return err
		}
		d.Closed = asked.Answered
	}
	if out.State != CaseConvicted {
		return nil
	}
	convicted, err := chain.ReadAt(ctx, c.chain, at, c.address, c.court.PackConvictions(out.ID), c.court.UnpackConvictions)
	if err != nil {
		return err
	}
	out.Finder = convicted.Finder
	out.Until, err = moment(convicted.Until)
	return err
}

// AccountOf reads what a holder has for bonds, and how much of it is at stake, in SNM wei.
func (c *Judge) AccountOf(ctx context.Context, holder common.Address) (total, pinned *big.Int, err error) {
	a, err := chain.Read(ctx, c.chain, c.address, c.court.PackAccounts(holder), c.court.UnpackAccounts)
	if err != nil {
		return nil, nil, fmt.Errorf("read the account of %s at the court: %w", holder, err)
	}
	if err := bounded("account of "+holder.Hex(), a.Total, a.Pinned); err != nil {
		return nil, nil, err
	}
	if a.Pinned.Cmp(a.Total) > 0 {
		return nil, nil, fmt.Errorf("account of %s: %w: %s of %s wei at stake", holder, ErrAnswer, a.Pinned, a.Total)
	}
	return a.Total, a.Pinned, nil
}

// Due is what anyone may do about a case now.
type Due uint8

// What may be due, and the method that does it.
const (
	DueNothing   Due = iota // see the reason
	DueSilent               // Silent, for the first demand that was let pass
	DueReclaim              // Reclaim: the bond is the holder's again
	DueSettle               // Settle: the bond is paid to the finder
	DueReturnFee            // ReturnFee, for the first demand left without an answer
)

// Due tells what is due at a time of the chain's, about which demand, and why.
func (c Case) Due(now time.Time) (due Due, demand Demand, reason string) {
	var open *Demand
	for i := range c.Demands {
		if !c.Demands[i].Closed && open == nil {
			open = &c.Demands[i]
		}
	}
	free := c.End.Add(revealTime)
	switch {
	case c.State == CaseOpen && open != nil && !now.Before(open.Deadline):
		return DueSilent, *open, fmt.Sprintf("a demand of node %d at level %d was not answered in time", open.Position, open.Level)
	case c.State == CaseOpen && open != nil:
		return DueNothing, *open, "the worker has until " + open.Deadline.Format(time.RFC3339) + " to answer a demand"
	case c.State == CaseOpen && !now.Before(free):
		return DueReclaim, demand, "nobody has proved it wrong in time"
	case c.State == CaseOpen:
		return DueNothing, demand, "demands are taken until " + c.End.Format(time.RFC3339) + ", proofs until " + free.Format(time.RFC3339)
	case c.State == CaseConvicted && !now.Before(c.Until):
		return DueSettle, demand, "it is proved wrong, and no earlier finder has shown up"
	case (c.State == CaseConvicted || c.State == CaseSettled) && open != nil:
		return DueReturnFee, *open, "a demand was left without an answer"
	case c.State == CaseConvicted:
		return DueNothing, demand, "it is proved wrong; an earlier finder can show up until " + c.Until.Format(time.RFC3339)
	}
	return DueNothing, demand, "the case is closed: " + c.State.String()
}
