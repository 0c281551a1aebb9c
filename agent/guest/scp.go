package main

import (
	"flag"
	"io"
	"os"

	"github.com/sosna-os/sosna/agent/guest/rcp"
)

// serveSCP is the far end of `scp -O`.
func serveSCP(args []string) int {
	var opt rcp.Options
	flags := flag.NewFlagSet("scp", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	sink := flags.Bool("t", false, "receive")
	source := flags.Bool("f", false, "send")
	flags.BoolVar(&opt.Recursive, "r", false, "directories")
	flags.BoolVar(&opt.Preserve, "p", false, "times and modes")
	flags.BoolVar(&opt.TargetIsDir, "d", false, "the target must be a directory")
	flags.Bool("v", false, "accepted, without effect")
	if err := flags.Parse(separate(args)); err != nil || *sink == *source || flags.NArg() == 0 {
		return usage()
	}
	var err error
	if *sink {
		if flags.NArg() != 1 {
			return usage()
		}
		err = rcp.Receive(os.Stdin, os.Stdout, flags.Arg(0), opt)
	} else {
		err = rcp.Send(os.Stdin, os.Stdout, flags.Args(), opt)
	}
	if err != nil {
		// The protocol has told the other side already.
		return exitFailed
	}
	return 0
}

// separate takes grouped options (-rt) apart, as scp writes them either way.
func separate(args []string) []string {
	var out []string
	for i, a := range args {
		if len(a) < 2 || a[0] != '-' || a == "--" {
			return append(out, args[i:]...)
		}
		for _, c := range a[1:] {
			out = append(out, "-"+string(c))
		}
	}
	return out
}
