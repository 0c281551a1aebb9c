package main

import (
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// An image's entry is its publisher's: made, made dearer, delisted and put back.
func TestAppCommands(t *testing.T) {
	d := newEmptyDesk(t)
	publisher, thief := d.somebody(t), d.somebody(t)
	d.fund(publisher.key.Address())
	d.fund(thief.key.Address())
	image := "sha256:" + strings.Repeat("3f", 32)
	at := func(args ...string) []string {
		return append([]string{"--apppool", d.chain.Deployment.Address(government.AppPool).Hex(), "app"}, args...)
	}
	type entry struct {
		Fee      control.Wei `json:"deal_fee_wei"`
		Delisted bool
	}
	publisher.refused("Application Pool's address is not set", "--apppool", "app", "show", image)
	publisher.run(1, at("show", "povray")...)
	publisher.refused("NotPublished", "sosna app publish", at("delist", image)...)
	if e := parse[entry](publisher, at("publish", image, "--name", "povray", "--fee", "0.01")...); e.Fee.String() != "10000000000000000" || e.Delisted {
		t.Errorf("published %+v", e)
	}
	thief.refused("TakenBy", "another digest", at("publish", image, "--name", "mine")...)
	thief.refused("NotPublisher", "only the key", at("delist", image)...)
	thief.refused("NotPublisher", "only the key", at("fee", image, "1")...)
	if e := parse[entry](publisher, at("delist", image)...); e.Fee.Sign() != 0 || !e.Delisted {
		t.Errorf("delisted %+v", e)
	}
	publisher.refused("NoChange", "nothing to change", at("delist", image)...)
	if e := parse[entry](publisher, at("delist", image, "--back")...); e.Fee.Sign() == 0 || e.Delisted {
		t.Errorf("put back %+v", e)
	}
}
