// Command lab runs a whole small market on this machine: a development chain, a hub and workers in virtual machines,
// and a buyer.
//
//	lab demo      rent two workers, render a scene on them, pay, settle, and print a receipt
//	lab up        put the market up and leave it to you
//	lab bench     measure, and write out/bench/*.json
//	lab gas       measure what the contracts cost, as bench does first, and nothing else
//	lab vector    measure how far a worker's benchmarks can be trusted, as bench does too, and nothing else
//	lab metering  measure what metering a hundred containers costs, as bench does, and nothing else
//
// All of it runs in a network namespace that has nothing but a loopback (package netns).
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/sosna-os/sosna/tools/lab/bench"
	"github.com/sosna-os/sosna/tools/lab/demo"
	"github.com/sosna-os/sosna/tools/lab/netns"
	"github.com/sosna-os/sosna/tools/lab/qemu"
	"github.com/sosna-os/sosna/tools/lab/stage"
)

// settings are the flags of all commands.
type settings struct {
	accel       string
	workers     int
	memoryMiB   int
	hostNetwork bool
	short       bool
}

// command of the lab. What builds make may need modules that are not here yet, so they run before the lab is shut in.
type command struct {
	about  string
	run    func(context.Context, settings) error
	builds builds
}

var commands = map[string]command{
	"bench": {"measure, and write out/bench/*.json", runBench, builds{stage.BuildCLI, buildPeer}},
	"gas":   {"measure what the contracts cost, and write out/bench/gas.json", runGas, nil},
	"vector": {"set a worker's benchmarks beside sysbench, fio, stress-ng, mbw and OpenBLAS, and write out/bench/vector.json (as root)",
		runVector, builds{stage.BuildCLI}},
	"metering": {"measure what metering a hundred containers costs, and write out/bench", runMetering, nil},
	"demo":     {"rent two workers, render a scene on them, pay, settle, and print a receipt", runDemo, builds{stage.BuildCLI}},
	"up":       {"put the market up and leave it to you, until Ctrl-C", up, builds{stage.BuildCLI}},
}

type builds = []func(context.Context) error

// buildPeer builds what metering is compared with.
func buildPeer(ctx context.Context) error {
	root, err := stage.Root()
	if err != nil {
		return err
	}
	_, err = bench.BuildPeer(ctx, bench.Options{Root: root, Print: os.Stdout})
	return err
}

func runDemo(ctx context.Context, s settings) error {
	root, err := stage.Root()
	if err != nil {
		return err
	}
	return demo.Run(ctx, demo.Options{Root: root, Accel: qemu.Accel(s.accel), Print: os.Stdout})
}

func runBench(ctx context.Context, s settings) error {
	root, err := stage.Root()
	if err != nil {
		return err
	}
	return bench.Run(ctx, bench.Options{Root: root, Accel: qemu.Accel(s.accel), Print: os.Stdout})
}

func runGas(ctx context.Context, _ settings) error {
	root, err := stage.Root()
	if err != nil {
		return err
	}
	return bench.Gas(ctx, bench.Options{Root: root, Print: os.Stdout})
}

func runVector(ctx context.Context, s settings) error {
	root, err := stage.Root()
	if err != nil {
		return err
	}
	return bench.Vector(ctx, bench.Options{Root: root, Print: os.Stdout}, s.short)
}

func runMetering(ctx context.Context, _ settings) error {
	root, err := stage.Root()
	if err != nil {
		return err
	}
	return bench.Metering(ctx, bench.Options{Root: root, Print: os.Stdout})
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "lab:", err)
		os.Exit(1)
	}
}

var errUsage = errors.New("usage: lab demo | up | bench | gas | vector | metering [flags]; lab COMMAND -h lists them")

func run(ctx context.Context, args []string) error {
	if len(args) == 0 {
		return errUsage
	}
	command, ok := commands[args[0]]
	if !ok {
		return errUsage
	}
	var s settings
	flags := flag.NewFlagSet("lab "+args[0]+": "+command.about, flag.ExitOnError)
	flags.StringVar(&s.accel, "accel", os.Getenv("SOSNA_ACCEL"), "tcg or kvm; empty tries whether a kernel boots under KVM")
	if args[0] == "up" {
		flags.IntVar(&s.workers, "workers", 2, "how many workers")
		flags.IntVar(&s.memoryMiB, "memory", 512, "MiB of each machine")
		flags.BoolVar(&s.hostNetwork, "host-network", false,
			"do not shut the lab in: other programs here reach it, and what runs in it reaches this host's network")
	}
	if args[0] == "vector" {
		flags.BoolVar(&s.short, "short", false, "a minute rather than five: integers, floating point and hashing, fewer runs")
	}
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return errUsage
	}
	switch qemu.Accel(s.accel) {
	case "", qemu.TCG, qemu.KVM:
	default:
		return fmt.Errorf("accelerator %q: want tcg or kvm", s.accel)
	}
	if !netns.Inside() {
		for _, build := range command.builds {
			if err := build(ctx); err != nil {
				return err
			}
		}
	}
	switch args[0] {
	case "gas", "metering", "vector": // all in this process and its children, and nobody's network: nothing to shut in
		return command.run(ctx, s)
	}
	if !s.hostNetwork {
		if err := netns.Enter(); err != nil {
			return err
		}
	}
	return command.run(ctx, s)
}
