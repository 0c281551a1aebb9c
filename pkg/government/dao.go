package government

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/contracts/dao"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
)

// Support is a vote, numbered as in OpenZeppelin's GovernorCountingSimple.
type Support uint8

// The three votes.
const (
	Against Support = iota
	For
	Abstain
)

// Stage of a proposal, numbered as IGovernor.ProposalState.
type Stage uint8

// The stages.
const (
	Pending Stage = iota // votes begin later
	Active               // votes are counted
	Canceled
	Defeated
	Succeeded // to be queued
	Queued    // to be executed, once the timelock's delay is over
	Expired
	Executed
)

func (s Stage) String() string {
	names := [...]string{"pending", "active", "canceled", "defeated", "succeeded", "queued", "expired", "executed"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("stage %d", uint8(s))
}

// Action is one call that the timelock makes when a vote has passed.
type Action struct {
	Target common.Address
	Value  *big.Int // ETH wei; nil for none
	Data   []byte
}

// Proposal is what is voted on, and how it stands.
type Proposal struct {
	ID          *big.Int
	Proposer    common.Address
	Actions     []Action
	Description string
	Begin, End  time.Time // of the votes
	Stage       Stage
	Executable  time.Time   // from when on, once queued; zero before
	Votes       [3]*big.Int // by Support, SNM wei
	Quorum      *big.Int    // SNM wei that have to vote for or abstain; nil while it is not known
	Block       uint64
	Transaction common.Hash
}

// Parties of a vote that cannot be read from the factory at once.
type Parties struct{ DAO, Prosecutor, Vault common.Address }

// Parties reads them from the code of the hubs' wallets.
func (c *Client) Parties(ctx context.Context) (p Parties, err error) {
	code, err := chain.Read(ctx, c.chain, c.factory, c.wallets.PackHubImplementation(), c.wallets.UnpackHubImplementation)
	if err != nil {
		return p, fmt.Errorf("find the code of wallets: %w", err)
	}
	if p.Prosecutor, err = chain.Read(ctx, c.chain, code, c.hub.PackProsecutor(), c.hub.UnpackProsecutor); err != nil {
		return p, fmt.Errorf("find the prosecutor: %w", err)
	}
	if p.Vault, err = chain.Read(ctx, c.chain, code, c.hub.PackVault(), c.hub.UnpackVault); err != nil {
		return p, fmt.Errorf("find the vault: %w", err)
	}
	if p.DAO, err = chain.Read(ctx, c.chain, p.Prosecutor, c.accusing.PackDao(), c.accusing.UnpackDao); err != nil {
		return p, fmt.Errorf("find the DAO: %w", err)
	}
	return p, nil
}

// BanAction, a vote's, ends a suspicion with the loss of all that is not owed to workers.
func (c *Client) BanAction(wallet common.Address) Action {
	return Action{Target: wallet, Data: c.hub.PackBan()}
}

// RehabAction ends a suspicion with nothing lost.
func (c *Client) RehabAction(wallet common.Address) Action {
	return Action{Target: wallet, Data: c.hub.PackRehab()}
}

// VerifyAction marks a wallet in the Whitelist as verified, or ends that.
func (c *Client) VerifyAction(wallet common.Address, verified bool) Action {
	return Action{Target: c.Whitelist, Data: c.list.PackSetVerified(wallet, verified)}
}

// SpendAction pays from the treasury.
func (c *Client) SpendAction(to common.Address, wei *big.Int) Action {
	return Action{Target: c.Token, Data: c.token.PackTransfer(to, wei)}
}

// Votes reads how many votes an address has now, in SNM wei: what was delegated to it.
func (c *Client) Votes(ctx context.Context, who common.Address) (*big.Int, error) {
	votes, err := chain.Read(ctx, c.chain, c.Token, c.token.PackGetVotes(who), c.token.UnpackGetVotes)
	if err != nil {
		return nil, fmt.Errorf("read the votes of %s: %w", who, err)
	}
	return votes, bounded("votes", votes)
}

// Delegate gives the votes of the key's tokens to somebody, itself for instance: tokens
// without a delegate do not vote.
func (c *Client) Delegate(ctx context.Context, key *identity.Key, to common.Address) (*types.Receipt, error) {
	return c.send(ctx, key, c.Token, c.token.PackDelegate(to), nil)
}

// Propose begins a vote. The proposer needs votes of the DAO's threshold.
func (c *Client) Propose(ctx context.Context, key *identity.Key, description string, actions ...Action) (*big.Int, error) {
	p, err := c.Parties(ctx)
	if err != nil {
		return nil, err
	}
	targets, values, data := split(actions)
	receipt, err := c.send(ctx, key, p.DAO, c.governor.PackPropose(targets, values, data, description), nil)
	if err != nil {
		return nil, fmt.Errorf("propose: %w", err)
	}
	created, err := event(receipt, p.DAO, c.governor.UnpackProposalCreatedEvent)
	if err != nil {
		return nil, err
	}
	return created.ProposalId, nil
}

// Bond reads what an accusation costs, in SNM wei.
func (c *Client) Bond(ctx context.Context) (*big.Int, error) {
	p, err := c.Parties(ctx)
	if err != nil {
		return nil, err
	}
	bond, err := chain.Read(ctx, c.chain, p.Prosecutor, c.accusing.PackBond(), c.accusing.UnpackBond)
	if err != nil {
		return nil, fmt.Errorf("read the bond: %w", err)
	}
	return bond, bounded("bond", bond)
}

// Accuse begins a vote on suspecting a wallet, with a bond that the key's address loses if
// the vote fails. Until the decision the wallet can neither pay out, reserve nor end its period.
func (c *Client) Accuse(ctx context.Context, key *identity.Key, wallet common.Address, reason string) (*big.Int, error) {
	p, err := c.Parties(ctx)
	if err != nil {
		return nil, err
	}
	bond, err := c.Bond(ctx)
	if err != nil {
		return nil, err
	}
	if err := allow(ctx, c.chain, key, c.Token, p.Prosecutor, bond); err != nil {
		return nil, err
	}
	receipt, err := c.send(ctx, key, p.Prosecutor, c.accusing.PackAccuse(wallet, reason), bond)
	if err != nil {
		return nil, fmt.Errorf("accuse %s: %w", wallet, err)
	}
	accused, err := event(receipt, p.Prosecutor, c.accusing.UnpackAccusedEvent)
	if err != nil {
		return nil, err
	}
	return accused.Proposal, nil
}

// Resolve settles an accusation that was decided: the bond goes back, or to whom was
// accused. description is the proposal's; it may be empty unless a vote that passed was never carried out.
func (c *Client) Resolve(ctx context.Context, key *identity.Key, wallet common.Address, description string) (*types.Receipt, error) {
	p, err := c.Parties(ctx)
	if err != nil {
		return nil, err
	}
	return c.send(ctx, key, p.Prosecutor, c.accusing.PackResolve(wallet, description), nil)
}

// Vote casts the votes that the key's address had when the voting began.
func (c *Client) Vote(ctx context.Context, key *identity.Key, proposal *big.Int, support Support, reason string) (*types.Receipt, error) {
	p, err := c.Parties(ctx)
	if err != nil {
		return nil, err
	}
	data := c.governor.PackCastVote(proposal, uint8(support))
	if reason != "" {
		data = c.governor.PackCastVoteWithReason(proposal, uint8(support), reason)
	}
	return c.send(ctx, key, p.DAO, data, nil)
}

// Queue puts a proposal that passed before the timelock. Anyone may.
func (c *Client) Queue(ctx context.Context, key *identity.Key, proposal Proposal) (*types.Receipt, error) {
	return c.carry(ctx, key, proposal, c.governor.PackQueue)
}

// Execute carries a proposal out whose delay is over. Anyone may.
func (c *Client) Execute(ctx context.Context, key *identity.Key, proposal Proposal) (*types.Receipt, error) {
	return c.carry(ctx, key, proposal, c.governor.PackExecute)
}

func (c *Client) carry(ctx context.Context, key *identity.Key, proposal Proposal,
	pack func([]common.Address, []*big.Int, [][]byte, [32]byte) []byte,
) (*types.Receipt, error) {
	p, err := c.Parties(ctx)
	if err != nil {
		return nil, err
	}
	targets, values, data := split(proposal.Actions)
	return c.send(ctx, key, p.DAO, pack(targets, values, data, crypto.Keccak256Hash([]byte(proposal.Description))), nil)
}

func split(actions []Action) (targets []common.Address, values []*big.Int, data [][]byte) {
	for _, a := range actions {
		value := a.Value
		if value == nil {
			value = new(big.Int)
		}
		targets, values, data = append(targets, a.Target), append(values, value), append(data, a.Data)
	}
	return targets, values, data
}

// Proposals lists what was proposed since a block, oldest first, and how it stands.
func (c *Client) Proposals(ctx context.Context, since uint64) ([]Proposal, error) {
	parties, err := c.Parties(ctx)
	if err != nil {
		return nil, err
	}
	logs, err := history(ctx, c.chain, parties.DAO, &dao.DAOMetaData, since, []string{"ProposalCreated"})
	if err != nil {
		return nil, fmt.Errorf("read proposals: %w", err)
	}
	var found []Proposal
	for i := range logs {
		p, err := c.proposed(&logs[i])
		if err != nil {
			return nil, err
		}
		if err := c.standing(ctx, parties.DAO, &p); err != nil {
			return nil, err
		}
		found = append(found, p)
	}
	return found, nil
}

// Proposal finds one by its id.
func (c *Client) Proposal(ctx context.Context, id *big.Int, since uint64) (Proposal, error) {
	all, err := c.Proposals(ctx, since)
	if err != nil {
		return Proposal{}, err
	}
	for _, p := range all {
		if p.ID.Cmp(id) == 0 {
			return p, nil
		}
	}
	return Proposal{}, fmt.Errorf("%w: %s since block %d", ErrNoProposal, id, since)
}

// ErrNoProposal: nothing of that id was proposed.
var ErrNoProposal = errors.New("no such proposal")

func (c *Client) proposed(log *types.Log) (Proposal, error) {
	e, err := c.governor.UnpackProposalCreatedEvent(log)
	if err != nil {
		return Proposal{}, fmt.Errorf("decode a proposal: %w", err)
	}
	if len(e.Targets) != len(e.Values) || len(e.Targets) != len(e.Calldatas) {
		return Proposal{}, fmt.Errorf("decode proposal %s: %w: %d targets", e.ProposalId, ErrAnswer, len(e.Targets))
	}
	p := Proposal{ID: e.ProposalId, Proposer: e.Proposer, Description: e.Description, Block: log.BlockNumber, Transaction: log.TxHash}
	for i := range e.Targets {
		p.Actions = append(p.Actions, Action{e.Targets[i], e.Values[i], e.Calldatas[i]})
	}
	if p.Begin, err = moment(e.VoteStart); err != nil {
		return p, err
	}
	p.End, err = moment(e.VoteEnd)
	return p, err
}

// standing reads stage and votes.
func (c *Client) standing(ctx context.Context, at common.Address, p *Proposal) error {
	stage, err := chain.Read(ctx, c.chain, at, c.governor.PackState(p.ID), c.governor.UnpackState)
	if err != nil {
		return fmt.Errorf("stage of proposal %s: %w", p.ID, err)
	}
	p.Stage = Stage(stage)
	votes, err := chain.Read(ctx, c.chain, at, c.governor.PackProposalVotes(p.ID), c.governor.UnpackProposalVotes)
	if err != nil {
		return fmt.Errorf("votes on proposal %s: %w", p.ID, err)
	}
	p.Votes = [3]*big.Int{Against: votes.AgainstVotes, For: votes.ForVotes, Abstain: votes.AbstainVotes}
	eta, err := chain.Read(ctx, c.chain, at, c.governor.PackProposalEta(p.ID), c.governor.UnpackProposalEta)
	if err != nil {
		return fmt.Errorf("delay of proposal %s: %w", p.ID, err)
	}
	if p.Executable, err = moment(eta); err != nil {
		return err
	}
	if p.Stage == Pending { // counted at the snapshot, which is to come
		return nil
	}
	p.Quorum, err = chain.Read(ctx, c.chain, at, c.governor.PackQuorum(big.NewInt(p.Begin.Unix())), c.governor.UnpackQuorum)
	if err != nil {
		return fmt.Errorf("quorum of proposal %s: %w", p.ID, err)
	}
	return nil
}
