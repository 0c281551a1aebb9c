// Command sosnad (hub) matches buyers with workers, carries their streams, checks
// usage against rates, takes the buyers' vouchers, and states to workers what its
// wallet owes them.
//
// Data flows one way: ask -> book (book.go) -> match (match.go) -> deal (open.go)
// -> reserve (fund.go) -> records, vouchers, wages and changes of the terms (pay.go,
// wage.go, change.go, watch.go) -> settlement (settle.go) and release (money.go). What the hub may do at all is its
// licence (licence.go); money of its wallet is promised by a process of its own that
// signs, and moved by its owner alone. Images and tunnels pass through as raw streams
// (images.go, tunnel.go). The owner looks at figures and a page (figures.go, page.go).
// The rules are in pkg/market and pkg/deal; this program only carries out what they
// decide.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/sosna-os/sosna/agent/node"
	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/signer"
)

func main() {
	config := flag.String("config", "/run/sosna/config.json", "boot configuration, as init wrote it")
	state := flag.String("state", "/var/lib/sosna", "directory for key, journal and images")
	api := flag.String("api", "/run/sosna/agent.sock", "unix socket of the local API")
	socket := flag.String("signer", signer.DefaultSocket, "unix socket of the signing process")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	if err := run(ctx, *config, *state, *api, *socket); err != nil {
		fmt.Fprintln(os.Stderr, "sosnad:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, configPath, state, api, signerPath string) error {
	config, err := bootcfg.Load(configPath)
	if err != nil {
		return err
	}
	h, err := newHub(ctx, config, state, links{signer: signer.Dial(signerPath), government: node.Dial})
	if err != nil {
		return err
	}
	err = h.serve(ctx, api)
	if closing := h.Close(); err == nil {
		err = closing
	}
	return err
}
