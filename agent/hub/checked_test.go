package main

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
)

// TestCheckedChannels: a hub that asks for the check takes no other channel, and the
// contracts open none between parties who do not accept each other. The reason comes
// back by its name.
func TestCheckedChannels(t *testing.T) {
	x := newTown(t)
	x.stop()
	x.config.Checked = true
	x.restart(inProcess{x.real})
	res, err := service{x.hub}.Announce(t.Context(), connect.NewRequest(new(api.AnnounceRequest)))
	if err != nil || !res.Msg.GetChecked() {
		t.Fatalf("announced checked %v, %v", res.Msg.GetChecked(), err)
	}
	open := func(checked bool) (common.Hash, error) {
		id, _, err := x.client.Open(t.Context(), x.buyer, chain.OpenRequest{
			Payee: x.wallet, Agent: x.Key.Address(), Amount: big.NewInt(1e12), Challenge: 24 * time.Hour, Checked: checked,
		})
		return id, err
	}
	for checked, want := range map[bool]error{true: nil, false: errChannel} {
		id, err := open(checked)
		if err != nil {
			t.Fatal(err)
		}
		c, err := x.buyerChannel(t.Context(), id, x.buyer.Address(), x.wallet, big.NewInt(1))
		if !errors.Is(err, want) || c.Checked != checked {
			t.Errorf("checked %v: %v, %v", checked, c.Checked, err)
		}
		if want != nil && !strings.Contains(err.Error(), "--checked") {
			t.Errorf("no reason for a person: %v", err)
		}
	}
	profiles, err := government.DialGate(t.Context(), x.client)
	if err != nil {
		t.Fatal(err)
	}
	if level, err := profiles.LevelOf(t.Context(), x.buyer.Address()); err != nil || level != 0 {
		t.Fatal(level, err)
	}
	// What a hub's owner wants holds for its wallet, what a buyer wants for itself.
	for name, refuse := range map[string]func() (undo func() error, err error){
		"LevelTooLow": func() (func() error, error) {
			_, err := profiles.SetPolicy(t.Context(), x.owner, 1, common.Address{})
			return func() error { _, err := profiles.SetPolicy(t.Context(), x.owner, 0, common.Address{}); return err }, err
		},
		"Refused": func() (func() error, error) {
			_, err := profiles.Blacklist(t.Context(), x.buyer, x.owner.Address())
			return func() error { _, err := profiles.Unblacklist(t.Context(), x.buyer, x.owner.Address()); return err }, err
		},
	} {
		undo, err := refuse()
		if err != nil {
			t.Fatal(err)
		}
		var reverted *chain.RevertError
		if _, err := open(true); !errors.As(err, &reverted) || reverted.Name != name {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := open(false); err != nil { // who does not ask is not asked
			t.Errorf("%s: unchecked: %v", name, err)
		}
		if err := undo(); err != nil {
			t.Fatal(err)
		}
		if _, err := open(true); err != nil {
			t.Errorf("%s, taken back: %v", name, err)
		}
	}
}
