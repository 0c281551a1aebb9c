// Package government is a node's view of the contracts that license hubs and bind
// nodes to owners (Client: HubWallet, MinerWallet, their factory, Whitelist, Registry and
// the DAO), and of those that stand alone: Gate is Profiles, Apps the AppPool, Judge the
// Court, Prices the PriceFeed, Tokens the TokenList. Deploy founds all of them.
//
// It relies on pkg/chain for agreement of endpoints, transactions and events, and on
// contracts/ for the bindings. It stops at reading and sending: what follows from a
// wallet's state is decided by hub and worker. Every answer is bounded and checked
// there; what decides whether to work can be read with a proof (pkg/chain).
package government

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// State of a wallet, numbered as in IEnterprise.sol.
type State uint8

// The states of a wallet's life. Created: made, not listed. Registered: works, the stake is
// frozen. Idle: between periods. Suspected: all is immobile but what workers are owed.
// Punished: banned.
const (
	Created State = iota
	Registered
	Idle
	Suspected
	Punished
)

func (s State) String() string {
	if names := [...]string{"created", "registered", "idle", "suspected", "punished"}; int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// Wallet is what the chain holds about a hub's wallet. Amounts are token wei.
type Wallet struct {
	Address     common.Address
	Owner       common.Address
	State       State
	Since       time.Time // begin of the period, or of the suspicion
	HeldUntil   time.Time // a vote about it is under way; zero if none
	Signer      common.Address
	Balance     *big.Int
	Outstanding *big.Int // reserved for workers and not paid yet (U)
	Locked      *big.Int // 30 % of what was reserved in this period
	Stake       *big.Int // frozen while registered or suspected; zero otherwise

	Withdrawable *big.Int // what the owner could take out now
}

// Reserve is what a wallet keeps for one worker, in token wei.
type Reserve struct {
	Reserved  *big.Int  // ever; falls only by a release
	Paid      *big.Int  // claimed so far
	Releasing *big.Int  // of what is unpaid the hub has announced to take this back
	ReleaseAt time.Time // when it may; zero if nothing is announced
}

// Left is what statements can still draw, what is being released not counted.
func (r Reserve) Left() *big.Int {
	left := new(big.Int).Sub(r.Reserved, r.Paid)
	return left.Sub(left, r.Releasing)
}

// Binding says whose a node is and where its money goes.
type Binding struct {
	Owner      common.Address // zero if nobody confirmed the node
	Payout     common.Address
	ValidUntil time.Time
}

// Valid tells whether the node is confirmed at a time.
func (b Binding) Valid(now time.Time) bool {
	return b.Owner != (common.Address{}) && now.Before(b.ValidUntil)
}

// Listing is a wallet's entry in the Whitelist.
type Listing struct {
	Listed   bool
	Verified bool // by a vote of the DAO
	Name     string
	Endpoint string
}
