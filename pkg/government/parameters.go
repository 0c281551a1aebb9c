package government

import (
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// ErrParameters: a government cannot be deployed like that.
var ErrParameters = errors.New("bad parameters")

// Parameters are all that a deployment decides: what is not here is a constant in the
// contracts, with its reason beside it. What the DAO can change later it changes by vote.
type Parameters struct {
	Treasury      common.Address   `json:"treasury"`           // receives the whole supply of SNM
	Guardian      common.Address   `json:"guardian"`           // may keep new money out for a while; zero for nobody
	VotingDelay   time.Duration    `json:"voting_delay_ns"`    // from a proposal to the first vote
	VotingPeriod  time.Duration    `json:"voting_period_ns"`   // from the first vote to the last
	Threshold     *big.Int         `json:"proposal_threshold"` // SNM wei of votes that a proposer has
	QuorumPercent uint             `json:"quorum_percent"`     // of all SNM, that have to vote
	Delay         time.Duration    `json:"timelock_delay_ns"`  // from a decision to its execution
	Reporters     []common.Address `json:"price_reporters"`    // of the price feed; none: it is left out
}

// DefaultParameters are those of the DAO's own documentation.
func DefaultParameters(treasury common.Address) Parameters {
	return Parameters{
		Treasury: treasury, VotingDelay: 24 * time.Hour, VotingPeriod: 7 * 24 * time.Hour, Delay: 48 * time.Hour,
		Threshold: new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18)), QuorumPercent: 4,
	}
}

// Row is a parameter for people: what it is called, what it is here, and who can change it.
type Row struct {
	Name    string `json:"name"`
	Value   string `json:"value"`
	Unit    string `json:"unit"`
	Changed string `json:"changed_by"`
}

// Rows are the parameters with the constants that belong beside them, in one table.
func (p Parameters) Rows() []Row {
	const vote, never = "vote of the DAO", "nobody"
	wei := func(snm int64) string { return new(big.Int).Mul(big.NewInt(snm), big.NewInt(1e18)).String() }
	seconds := func(d time.Duration) string { return fmt.Sprint(int64(d / time.Second)) }
	guardian := "nobody"
	if p.Guardian != (common.Address{}) {
		guardian = p.Guardian.Hex()
	}
	return []Row{
		{"treasury", p.Treasury.Hex(), "address", never},
		{"guardian", guardian, "address", vote},
		{"voting delay", seconds(p.VotingDelay), "s", vote},
		{"voting period", seconds(p.VotingPeriod), "s", vote},
		{"proposal threshold", p.Threshold.String(), "SNM wei", vote},
		{"quorum", fmt.Sprint(p.QuorumPercent), "% of supply", vote},
		{"timelock delay", seconds(p.Delay), "s", vote},
		{"accusation bond", wei(10_000), "SNM wei", vote},
		{"accusations of one wallet", seconds(30 * day), "s between two", never},
		{"hub stake", wei(1), "SNM wei", never},
		{"lock on reserves", "30", "%", never},
		{"pay period", seconds(30 * day), "s", never},
		{"PayDay fee", "5", "per mille of lock and stake", never},
		{"suspicion", seconds(120 * day), "s", never},
		{"verdict after suspicion", seconds(30 * day), "s", never},
		{"release of a reserve", seconds(7 * day), "s", never},
		{"replaced signer stays good", seconds(30 * day), "s", never},
		{"seized money immobile", seconds(90 * day), "s", never},
		{"bets can be taken back", seconds(120 * day), "s after a registration without PayDay", never},
		{"guardian's pause", seconds(14 * day), "s at most", never},
		{"price reporters", fmt.Sprint(len(p.Reporters)), "keys", vote},
	}
}

const (
	day = 24 * time.Hour
	// maxQuorum is the DAO's own bound: above it a vote may never pass again.
	maxQuorum = 40
)

// Check refuses what the contracts refuse, before it costs gas.
func (p Parameters) Check() error {
	whole := func(d time.Duration) bool { return d > 0 && d%time.Second == 0 }
	switch {
	case p.Treasury == (common.Address{}):
		return fmt.Errorf("%w: no treasury: nobody would hold SNM", ErrParameters)
	case !whole(p.VotingDelay) || !whole(p.VotingPeriod) || !whole(p.Delay):
		return fmt.Errorf("%w: delays are whole seconds above zero", ErrParameters)
	case p.Threshold == nil || p.Threshold.Sign() < 0 || p.Threshold.BitLen() > amountBits:
		return fmt.Errorf("%w: proposal threshold of %v wei", ErrParameters, p.Threshold)
	case p.QuorumPercent < 1 || p.QuorumPercent > maxQuorum:
		return fmt.Errorf("%w: quorum of %d %%, 1 to %d", ErrParameters, p.QuorumPercent, maxQuorum)
	case len(p.Reporters) != 0 && len(p.Reporters) < 3:
		return fmt.Errorf("%w: %d price reporters; none, or 3 at least", ErrParameters, len(p.Reporters))
	}
	return nil
}
