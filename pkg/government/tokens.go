package government

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/contracts/tokenlist"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
)

// ErrNoTokenList: there is no TokenList at the address.
var ErrNoTokenList = errors.New("no TokenList")

// TokenStatus is where a token stands, numbered as in TokenList.sol.
type TokenStatus uint8

// The states. TokenUnlisted: never probed, or off the list. TokenProbed: under observation.
// TokenAdmitted: it may settle.
const (
	TokenUnlisted TokenStatus = iota
	TokenProbed
	TokenAdmitted
)

func (s TokenStatus) String() string {
	if names := [...]string{"not listed", "probed", "admitted"}; int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("state %d", uint8(s))
}

// Token is a token's entry in the TokenList. Amounts are that token's smallest units.
type Token struct {
	Address common.Address
	Status  TokenStatus
	Since   time.Time // of the last probe; zero if there was none
	Deposit *big.Int  // what of the probe must still be there
	Ready   bool      // probed for long enough, and all of it is there: a vote may admit it
}

// Tokens is the TokenList: which tokens may settle. It is safe for concurrent use.
type Tokens struct {
	chain   *chain.Client
	address common.Address
	list    *tokenlist.TokenList
}

// DialTokens looks whether there is a TokenList at the address.
func DialTokens(ctx context.Context, client *chain.Client, address common.Address) (*Tokens, error) {
	client.RegisterErrors(&tokenlist.TokenListMetaData)
	t := &Tokens{chain: client, address: address, list: tokenlist.NewTokenList()}
	probe, err := chain.Read(ctx, client, address, t.list.PackMINPROBE(), t.list.UnpackMINPROBE)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w at %s: %w", ErrNoTokenList, address, err)
	case probe.Sign() <= 0:
		return nil, fmt.Errorf("%w at %s: tokens are not probed there", ErrNoTokenList, address)
	}
	return t, nil
}

// Token reads a token's entry.
func (t *Tokens) Token(ctx context.Context, token common.Address) (Token, error) {
	at, err := t.chain.Block(ctx)
	if err != nil {
		return Token{}, err
	}
	e, err := chain.ReadAt(ctx, t.chain, at, t.address, t.list.PackEntry(token), t.list.UnpackEntry)
	if err != nil {
		return Token{}, fmt.Errorf("read the entry of token %s: %w", token, err)
	}
	if e.Status > uint8(TokenAdmitted) || e.Deposit.BitLen() > amountBits {
		return Token{}, fmt.Errorf("entry of token %s: %w: state %d, %s wei", token, ErrAnswer, e.Status, e.Deposit)
	}
	out := Token{Address: token, Status: TokenStatus(e.Status), Deposit: e.Deposit}
	if out.Since, err = moment(e.Since); err != nil {
		return Token{}, fmt.Errorf("entry of token %s: %w", token, err)
	}
	if out.Status != TokenProbed {
		return out, nil
	}
	if out.Ready, err = chain.ReadAt(ctx, t.chain, at, t.address, t.list.PackReady(token), t.list.UnpackReady); err != nil {
		return Token{}, fmt.Errorf("ask whether token %s may be admitted: %w", token, err)
	}
	return out, nil
}

// List reads all tokens that were ever probed since a block, in that order.
func (t *Tokens) List(ctx context.Context, since uint64) ([]Token, error) {
	logs, err := history(ctx, t.chain, t.address, &tokenlist.TokenListMetaData, since, []string{"Probed"})
	if err != nil {
		return nil, fmt.Errorf("read the list of tokens: %w", err)
	}
	var seen []common.Address
	var out []Token
	for i := range logs {
		e, err := t.list.UnpackProbedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read the list of tokens: %w", err)
		}
		if slices.Contains(seen, e.Token) {
			continue
		}
		seen = append(seen, e.Token)
		token, err := t.Token(ctx, e.Token)
		if err != nil {
			return nil, err
		}
		out = append(out, token)
	}
	return out, nil
}

// Passes asks what Recheck would find now, and changes nothing.
func (t *Tokens) Passes(ctx context.Context, token common.Address) (bool, error) {
	good, err := chain.Read(ctx, t.chain, t.address, t.list.PackRecheck(token), t.list.UnpackRecheck)
	if err != nil {
		return false, fmt.Errorf("check token %s: %w", token, err)
	}
	return good, nil
}

// Recheck tries a token's transfers on chain: one that fails is off the list at once.
// Anyone may.
func (t *Tokens) Recheck(ctx context.Context, key *identity.Key, token common.Address) (*types.Receipt, error) {
	return t.chain.Transact(ctx, key, t.address, t.list.PackRecheck(token), chain.TxOptions{})
}

// Probe puts so many smallest units of a token under observation; half of them comes back.
func (t *Tokens) Probe(ctx context.Context, key *identity.Key, token common.Address, units *big.Int) (*types.Receipt, error) {
	if err := amount(units); err != nil {
		return nil, err
	}
	if err := allow(ctx, t.chain, key, token, t.address, units); err != nil {
		return nil, err
	}
	return t.chain.Transact(ctx, key, t.address, t.list.PackProbe(token, units), chain.TxOptions{})
}

// AdmitAction lets a probed token settle, with so much surplus taken for a gift: for a vote.
func (t *Tokens) AdmitAction(token common.Address, tolerated *big.Int) Action {
	return Action{Target: t.address, Data: t.list.PackAdmit(token, tolerated)}
}

// DelistAction takes a token off the list: for a vote.
func (t *Tokens) DelistAction(token common.Address) Action {
	return Action{Target: t.address, Data: t.list.PackDelist(token)}
}
