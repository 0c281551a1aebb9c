package main

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/government"
)

// errFactory: nobody said where the government is.
var errFactory = fmt.Errorf("%w: the hub wallet factory's address is not set, or is no 0x address", errConfig)

// office is this home's wallet before the government.
type office struct {
	buyer.Wallet
	gov *government.Client
}

// govern dials the chain and the contracts behind the configured factory. The caller
// disconnects.
func (a *app) govern(ctx context.Context) (office, error) {
	if !common.IsHexAddress(a.config.Factory) {
		return office{}, fmt.Errorf("%w: %q", errFactory, a.config.Factory)
	}
	wallet, err := a.dial(ctx)
	if err != nil {
		return office{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, chainTimeout)
	defer cancel()
	gov, err := government.Dial(ctx, wallet.Client, common.HexToAddress(a.config.Factory))
	if err != nil {
		wallet.Client.Disconnect()
		return office{}, fmt.Errorf("%w: %w", errChain, err)
	}
	return office{wallet, gov}, nil
}

// step sends a transaction and says what it is for, before and after.
func (a *app) step(what string, send func() (*types.Receipt, error)) error {
	a.say("%s ... ", what)
	receipt, err := send()
	if err != nil {
		a.say("refused\n")
		return fmt.Errorf("%s: %w: %w", what, errChain, err)
	}
	a.say("done, gas %d, transaction %s\n", receipt.GasUsed, receipt.TxHash)
	return nil
}

// address reads an argument.
func address(what, text string) (common.Address, error) {
	if !common.IsHexAddress(text) || common.HexToAddress(text) == (common.Address{}) {
		return common.Address{}, fmt.Errorf("%s: %.60q is no address: 0x and 40 hex digits", what, text)
	}
	return common.HexToAddress(text), nil
}

// stamp is a time for people; nothing for none.
func stamp(t time.Time) string {
	if t.IsZero() {
		return "-"
	}
	return t.UTC().Format(time.RFC3339)
}

// unixSecond is a time for programs; 0 for none.
func unixSecond(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.Unix()
}
