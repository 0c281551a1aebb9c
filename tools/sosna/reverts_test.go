package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/sosna-os/sosna/contracts/apppool"
	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/court"
	"github.com/sosna-os/sosna/contracts/dao"
	"github.com/sosna-os/sosna/contracts/hubwallet"
	"github.com/sosna-os/sosna/contracts/minerwallet"
	"github.com/sosna-os/sosna/contracts/pricefeed"
	"github.com/sosna-os/sosna/contracts/profiles"
	"github.com/sosna-os/sosna/contracts/prosecutor"
	"github.com/sosna-os/sosna/contracts/registry"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/contracts/timelock"
	"github.com/sosna-os/sosna/contracts/tokenlist"
	"github.com/sosna-os/sosna/contracts/walletfactory"
	"github.com/sosna-os/sosna/contracts/whitelist"
	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// internals cannot come from what `sosna` sends: the contracts' own arithmetic and
// approvals that it never asks for.
var internals = map[string]bool{
	"CheckpointUnorderedInsertion": true, "ERC20ExceededSafeSupply": true, "ERC20InvalidApprover": true, "ERC20InvalidSender": true,
	"ERC20InvalidSpender": true, "ERC6372InconsistentClock": true, "InvalidAccountNonce": true, "InvalidShortString": true,
	"SafeCastOverflowedUintDowncast": true, "StringTooLong": true, "VotesExpiredSignature": true, "ECDSAInvalidSignature": true,
	"ECDSAInvalidSignatureLength": true, "ECDSAInvalidSignatureS": true, "ReentrancyGuardReentrantCall": true, "SafeERC20FailedOperation": true,
	// of creating clones, of roles and of votes by signature, which no command asks for
	"CloneArgumentsTooLong": true, "Create2EmptyBytecode": true, "FailedDeployment": true, "InsufficientBalance": true,
	"AccessControlBadConfirmation": true, "AccessControlUnauthorizedAccount": true, "GovernorDisabledDeposit": true,
	"GovernorInvalidSignature": true, "GovernorInvalidVoteParams": true, "GovernorInvalidVoteType": true, "GovernorProposalQueueingFailed": true,
	"GovernorInvalidQuorumFraction": true, "GovernorInvalidVotingPeriod": true, "StringsInsufficientHexLength": true,
	"TimelockInvalidOperationLength": true,
	// of what is checked here before it is sent, and of constructors
	"ZeroAddress": true, "NotAContract": true, "OnlySelf": true, "NotSorted": true, "NoSuchLevel": true,
	"OutOfTree": true, "WrongIndex": true, "WrongParams": true, "NotTheState": true, "PaidElsewhere": true,
}

func TestEachRefusalHasAHint(t *testing.T) {
	seen := make(map[string]bool)
	for _, contract := range []*bind.MetaData{
		&channels.ChannelsMetaData, &snm.SNMMetaData, &walletfactory.HubWalletFactoryMetaData, &hubwallet.HubWalletMetaData,
		&registry.RegistryMetaData, &whitelist.WhitelistMetaData, &dao.DAOMetaData, &prosecutor.ProsecutorMetaData,
		&timelock.TimelockControllerMetaData, &apppool.AppPoolMetaData, &profiles.ProfilesMetaData,
		&minerwallet.MinerWalletMetaData, &court.CourtMetaData, &pricefeed.PriceFeedMetaData, &tokenlist.TokenListMetaData,
	} {
		parsed, err := contract.ParseABI()
		if err != nil {
			t.Fatal(err)
		}
		for name, def := range parsed.Errors {
			first := ""
			if len(def.Inputs) > 0 {
				first = def.Inputs[0].Name
			}
			seen[name], seen[name+" "+first] = true, true
			hint := hintFor(fmt.Errorf("%w: %w", errChain, &chain.RevertError{Name: name, Args: first + "=1, more=2"}))
			if (hint == "" || hint == hintFor(errChain)) != internals[name] {
				t.Errorf("%s: hint %q", def.Sig, hint)
			}
		}
	}
	for name := range reverts {
		if !seen[name] {
			t.Errorf("no contract refuses with %s", name)
		}
	}
	if hint := hintForRevert(&chain.RevertError{Name: "unknown error"}); hint != "" {
		t.Errorf("an unknown refusal: %q", hint)
	}
}

// What the background process was refused has the same hint on this side of its socket.
func TestRefusalsCrossTheSocket(t *testing.T) {
	for _, err := range []error{
		fmt.Errorf("open channel: %w", &chain.RevertError{Name: "EntryIsPaused", Args: "until=5"}),
		fmt.Errorf("%w: it has no wallet", buyer.ErrLicence),
	} {
		data, marshal := json.Marshal(control.NewError(err))
		got := new(control.Error)
		if err := errors.Join(marshal, json.Unmarshal(data, got)); err != nil {
			t.Fatal(err)
		}
		if want := hintFor(err); want == "" || hintFor(got) != want || got.Error() != err.Error() {
			t.Errorf("%v: hint %q, want %q", got, hintFor(got), want)
		}
	}
}
