package main

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"github.com/sosna-os/sosna/tools/lab/netns"
	"github.com/sosna-os/sosna/tools/lab/stage"
)

func has(b builds, want func(context.Context) error) bool {
	for _, f := range b {
		if reflect.ValueOf(f).Pointer() == reflect.ValueOf(want).Pointer() {
			return true
		}
	}
	return false
}

// Inside there is no network: what a command needs of modules is built before.
// What is not shut in builds when it gets there.
func TestBuildsOfCommands(t *testing.T) {
	for name, c := range commands {
		wantPeer, wantCLI := name == "bench", name != "gas" && name != "metering"
		if got := has(c.builds, buildPeer); got != wantPeer {
			t.Errorf("%s builds the peer of metering: %t, want %t", name, got, wantPeer)
		}
		if got := has(c.builds, stage.BuildCLI); got != wantCLI {
			t.Errorf("%s builds the command line: %t, want %t", name, got, wantCLI)
		}
	}
}

// probe is a command of the tests, which notes in trace what runs.
func probe(t *testing.T, trace *string, fails error) {
	t.Helper()
	note := func(what string, err error) func(context.Context) error {
		return func(context.Context) error { *trace += what; return err }
	}
	commands["probe"] = command{
		run:    func(context.Context, settings) error { *trace += "r"; return nil },
		builds: builds{note("a", nil), note("b", fails), note("c", nil)},
	}
	t.Cleanup(func() { delete(commands, "probe") })
}

func TestFailedBuildEndsItBeforeTheLabIsShutIn(t *testing.T) {
	t.Setenv("SOSNA_LAB_NETNS", "")
	var trace string
	broken := errors.New("no network")
	probe(t, &trace, broken)
	if err := run(t.Context(), []string{"probe"}); !errors.Is(err, broken) || trace != "ab" {
		t.Fatalf("%v after %q, want the second build's error and no more", err, trace)
	}
}

func TestNothingIsBuiltInside(t *testing.T) {
	t.Setenv("SOSNA_LAB_NETNS", "1")
	var trace string
	probe(t, &trace, nil)
	err := run(t.Context(), []string{"probe"})
	if trace != "" && trace != "r" {
		t.Fatalf("built inside: %q", trace)
	}
	if err != nil && !errors.Is(err, netns.ErrNotShut) { // this test is not in a namespace, and is told so
		t.Fatal(err)
	}
}

func TestRefusals(t *testing.T) {
	t.Setenv("SOSNA_LAB_NETNS", "1") // whatever gets past the checks builds nothing
	for _, args := range [][]string{nil, {"dance"}, {"gas", "more"}} {
		if err := run(t.Context(), args); !errors.Is(err, errUsage) {
			t.Errorf("%q: %v", args, err)
		}
	}
	if err := run(t.Context(), []string{"bench", "-accel", "steam"}); err == nil {
		t.Error("an accelerator that there is not")
	}
}
