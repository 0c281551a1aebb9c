package payment

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// The type string that HubWallet.sol hashes: STATEMENT_TYPEHASH.
var statementType = typeddata.NewType("Statement(address worker,uint256 cumulative,bytes32 usageRoot)")

// Statement is all that a hub owes a worker since the two first met, over all their
// deals, payable from the worker's reserve in the hub's wallet. Only the newest counts.
type Statement struct {
	Worker     common.Address // the worker's node key; money goes to the payout address bound to it
	Cumulative *big.Int       // token wei; never falls
	UsageRoot  common.Hash    // the usage record that the newest rise pays for
}

// SignedStatement is a statement with the signature of the wallet's hot key.
type SignedStatement struct {
	Statement
	Signature identity.Signature
}

// StatementDomain is the EIP-712 domain of the hub wallet at an address of a chain.
func StatementDomain(chainID *big.Int, wallet common.Address) typeddata.Domain {
	return typeddata.Domain{Name: "SOSNA HubWallet", Version: "1", ChainID: chainID, Contract: wallet}
}

// Check tells whether the fields are in range; ErrMalformed if not.
func (s Statement) Check() error {
	switch {
	case s.Worker == (common.Address{}):
		return fmt.Errorf("%w: statement for nobody", ErrMalformed)
	case s.Cumulative == nil || s.Cumulative.Sign() < 0 || s.Cumulative.BitLen() > 128:
		// HubWallet keeps amounts in 128 bits.
		return fmt.Errorf("%w: cumulative amount is no uint128", ErrMalformed)
	}
	return nil
}

// Digest is the hash that the hot key signs. The statement must pass Check.
func (s Statement) Digest(domain typeddata.Domain) common.Hash {
	return domain.Digest(statementType.Struct().Address(s.Worker).Uint(s.Cumulative).Bytes32(s.UsageRoot).Hash())
}

// SignStatement signs a statement. It keeps no state: pkg/signer is what guards money.
func SignStatement(key *identity.Key, domain typeddata.Domain, s Statement) (SignedStatement, error) {
	if err := s.Check(); err != nil {
		return SignedStatement{}, err
	}
	sig, err := key.Sign(s.Digest(domain))
	if err != nil {
		return SignedStatement{}, fmt.Errorf("sign statement: %w", err)
	}
	s.Cumulative = new(big.Int).Set(s.Cumulative)
	return SignedStatement{Statement: s, Signature: sig}, nil
}

// Verify reports nil when signer signed the statement; ErrMalformed or ErrSignature otherwise.
func (s SignedStatement) Verify(domain typeddata.Domain, signer common.Address) error {
	if err := s.Check(); err != nil {
		return err
	}
	if err := identity.Verify(s.Digest(domain), s.Signature[:], signer); err != nil {
		return fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return nil
}
