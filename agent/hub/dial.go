package main

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/payment"
)

var errNoSigner = errors.New("this build has no client of the signing process")

// dialSigner is to be pkg/signer's Dial. Until that is linked a hub signs nothing and
// says so, and therefore takes no deals.
func dialSigner(string) statementSigner { return absent{} }

type absent struct{}

func (absent) Address(context.Context) (common.Address, error) { return common.Address{}, errNoSigner }

func (absent) Sign(context.Context, common.Address, *big.Int, payment.Statement) (payment.SignedStatement, error) {
	return payment.SignedStatement{}, errNoSigner
}
