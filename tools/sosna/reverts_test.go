package main

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/pkg/chain"
)

// internals cannot come from what `sosna` sends: the contracts' own arithmetic and
// approvals that it never asks for.
var internals = map[string]bool{
	"CheckpointUnorderedInsertion": true, "ERC20ExceededSafeSupply": true, "ERC20InvalidApprover": true, "ERC20InvalidSender": true,
	"ERC20InvalidSpender": true, "ERC6372InconsistentClock": true, "InvalidAccountNonce": true, "InvalidShortString": true,
	"SafeCastOverflowedUintDowncast": true, "StringTooLong": true, "VotesExpiredSignature": true, "ECDSAInvalidSignature": true,
	"ECDSAInvalidSignatureLength": true, "ECDSAInvalidSignatureS": true, "ReentrancyGuardReentrantCall": true, "SafeERC20FailedOperation": true,
}

func TestEachRefusalHasAHint(t *testing.T) {
	for _, contract := range []*bind.MetaData{&channels.ChannelsMetaData, &snm.SNMMetaData} {
		parsed, err := contract.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for name := range parsed.Errors {
			hint := hintFor(fmt.Errorf("%w: %w", errChain, &chain.RevertError{Name: name}))
			if (hint == "" || hint == hintFor(errChain)) != internals[name] {
				t.Errorf("%s: hint %q", name, hint)
			}
		}
	}
	if hint := hintForRevert(&chain.RevertError{Name: "unknown error"}); hint != "" {
		t.Errorf("an unknown refusal: %q", hint)
	}
}
