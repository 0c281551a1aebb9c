package main

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// government is the typed client, for what a test reads by itself.
func (d *desk) government() *government.Client {
	d.t.Helper()
	client, err := chain.Dial(d.t.Context(), d.chain.RPCURL, d.chain.Channels)
	if err != nil {
		d.t.Fatal(err)
	}
	d.t.Cleanup(client.Disconnect)
	gov, err := government.Dial(d.t.Context(), client, d.chain.Factory)
	if err != nil {
		d.t.Fatal(err)
	}
	return gov
}

// walletJSON is what `sosna hub` prints.
type walletJSON struct {
	Wallet       common.Address
	Owner        common.Address
	State        string
	PayDay       int64 `json:"payday_from_unix"`
	Signer       common.Address
	Listed       bool
	Verified     bool
	Name         string
	Endpoint     string
	Balance      control.Wei `json:"balance_wei"`
	Owed         control.Wei `json:"owed_wei"`
	Locked       control.Wei `json:"locked_wei"`
	Stake        control.Wei `json:"stake_wei"`
	Withdrawable control.Wei `json:"withdrawable_wei"`
}

// registerHub makes the owner license the hub, once the hub answers.
func (d *desk) registerHub() walletJSON {
	d.t.Helper()
	d.fund(d.owner.key.Address())
	d.awaitHub()
	return parse[walletJSON](d.owner, "hub", "register", "--deposit", "200")
}

// awaitHub waits until the hub has met its chain and answers.
func (d *desk) awaitHub() {
	d.t.Helper()
	eventually(d.t, "the hub answers", func() error {
		if status, _, stderr := d.owner.try("market"); status != 0 {
			return errors.New(stderr)
		}
		return nil
	})
}

// TestEachCommandHasAnExample, a line that says what it is for, and a name of its own.
func TestEachCommandHasAnExample(t *testing.T) {
	seen := 0
	var look func(*cobra.Command)
	look = func(cmd *cobra.Command) {
		seen++
		if cmd.Short == "" || !strings.Contains(cmd.Example, cmd.CommandPath()) {
			t.Errorf("%s: %q, example %q", cmd.CommandPath(), cmd.Short, cmd.Example)
		}
		names := make(map[string]bool)
		for _, sub := range cmd.Commands() {
			if names[sub.Name()] {
				t.Errorf("%s is there twice", sub.CommandPath())
			}
			names[sub.Name()] = true
			look(sub)
		}
	}
	top := root(&app{})
	look(top)
	for _, cmd := range top.Commands() {
		if !top.ContainsGroup(cmd.GroupID) || cmd.GroupID == "" {
			t.Errorf("%s is in no group", cmd.Name())
		}
	}
	if seen < 60 {
		t.Errorf("%d commands seen", seen)
	}
}

func wantWei(t *testing.T, what string, got control.Wei, want *big.Int) {
	t.Helper()
	if got.Int == nil || got.Cmp(want) != 0 {
		t.Errorf("%s is %s wei, want %s", what, got, want)
	}
}
