// Command sosnad (worker) sells this machine: it measures it, prices it, offers
// it to hubs, runs strangers' containers, meters them and takes wages.
//
// Data flows one way: hardware -> bench (ask.go) -> pricing (price.go, others.go) -> ask (hubs.go);
// offer -> sandbox (offer.go) -> meter -> record (lease.go) -> wage (purse.go) ->
// claim on chain (claim.go). It sells only what its owner has confirmed (owner.go).
// What its GPUs do is counted (gpus.go); no deal can hold one yet.
// What it does is shown where its owner wants it (figures.go, gpufigures.go, page.go, runs.go).
// The rules are in pkg/deal; this program only carries out what they decide.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/gpu"
)

func main() {
	config := flag.String("config", "/run/sosna/config.json", "boot configuration, as init wrote it")
	state := flag.String("state", "/var/lib/sosna", "directory for key, journal and meters")
	api := flag.String("api", "/run/sosna/agent.sock", "unix socket of the local API")
	containerd := flag.String("containerd", "/run/containerd/containerd.sock", "containerd's socket")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	o := options{config: *config, state: *state, api: *api, containerd: *containerd}
	if err := run(ctx, o); err != nil {
		fmt.Fprintln(os.Stderr, "sosnad:", err)
		os.Exit(1)
	}
}

type options struct {
	config, state, api, containerd string
	gpus                           gpu.Machine
}

func run(ctx context.Context, o options) error {
	config, err := bootcfg.Load(o.config)
	if err != nil {
		return err
	}
	w, err := newWorker(ctx, config, o)
	if err != nil {
		return err
	}
	err = w.serve(ctx)
	if closing := w.Close(); err == nil {
		err = closing
	}
	return err
}
