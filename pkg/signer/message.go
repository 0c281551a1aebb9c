package signer

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
)

// The decoders of signer.proto. Whatever is not well formed is payment.ErrMalformed.

func malformed(field string, length, want int) error {
	return fmt.Errorf("%w: %s of %d bytes, want %d", payment.ErrMalformed, field, length, want)
}

func address(field string, b []byte) (common.Address, error) {
	if len(b) != common.AddressLength {
		return common.Address{}, malformed(field, len(b), common.AddressLength)
	}
	return common.Address(b), nil
}

// whole reads a canonical big-endian integer: at most 32 bytes, no leading zero.
func whole(field string, b []byte) (*big.Int, error) {
	if len(b) > 32 || len(b) > 0 && b[0] == 0 {
		return nil, fmt.Errorf("%w: %s is no canonical uint256", payment.ErrMalformed, field)
	}
	return new(big.Int).SetBytes(b), nil
}

func root(b []byte) (common.Hash, error) {
	if len(b) != common.HashLength {
		return common.Hash{}, malformed("usage root", len(b), common.HashLength)
	}
	return common.Hash(b), nil
}

// parties are the fields that both requests start with.
type parties interface {
	GetChainId() []byte
	GetWallet() []byte
	GetWorker() []byte
}

func decodeWorker(m parties) (w Wallet, worker common.Address, err error) {
	if w.ChainID, err = whole("chain id", m.GetChainId()); err != nil {
		return w, worker, err
	}
	if w.Address, err = address("wallet", m.GetWallet()); err != nil {
		return w, worker, err
	}
	worker, err = address("worker", m.GetWorker())
	return w, worker, err
}

func decodeSign(m *api.SignStatementRequest) (w Wallet, s payment.Statement, err error) {
	if w, s.Worker, err = decodeWorker(m); err != nil {
		return w, s, err
	}
	if s.Cumulative, err = whole("cumulative", m.GetCumulative()); err != nil {
		return w, s, err
	}
	s.UsageRoot, err = root(m.GetUsageRoot())
	return w, s, err
}

func decodeSignature(b []byte) (identity.Signature, error) {
	if len(b) != identity.SignatureLen {
		return identity.Signature{}, malformed("signature", len(b), identity.SignatureLen)
	}
	return identity.Signature(b), nil
}

func decodeNewest(worker common.Address, m *api.NewestStatementResponse) (s payment.SignedStatement, err error) {
	s.Worker = worker
	if s.Cumulative, err = whole("cumulative", m.GetCumulative()); err != nil {
		return s, err
	}
	if s.UsageRoot, err = root(m.GetUsageRoot()); err != nil {
		return s, err
	}
	s.Signature, err = decodeSignature(m.GetSignature())
	return s, err
}
