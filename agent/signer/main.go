// Command sosna-signer holds the signing key of a hub's wallet, apart from the
// hub's daemon. The rules are in pkg/signer; this program gives them a process that
// its neighbours cannot look into (confine.go).
//
// It takes what it needs from its command line, which init writes: nothing that
// the hub's daemon can write decides what is signed. It ends when its journal fails; init
// starts it again, and the journal then tells what was signed.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"os/signal"
	"syscall"

	"github.com/sosna-os/sosna/pkg/signer"
)

func main() {
	state := flag.String("state", "/var/lib/sosna-signer", "folder for key and journal, nobody else's")
	socket := flag.String("socket", signer.DefaultSocket, "unix socket to listen on")
	uid := flag.Uint("client-uid", 0, "user id of the processes that may ask")
	limit := flag.String("cap", "", "token wei that may be signed in 24 h")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	if err := run(ctx, *state, *socket, uint32(*uid), *limit); err != nil {
		fmt.Fprintln(os.Stderr, "sosna-signer:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, state, socket string, uid uint32, limit string) (err error) {
	wei, ok := new(big.Int).SetString(limit, 10)
	if !ok || wei.Sign() <= 0 || wei.BitLen() > 128 {
		return fmt.Errorf("-cap %.64q: a whole number of token wei is needed, above 0", limit)
	}
	if err := hide(); err != nil {
		return err
	}
	if err := os.MkdirAll(state, 0o700); err != nil {
		return err
	}
	landlock, err := confine(state, socket)
	if err != nil {
		return err
	}
	s, err := signer.Open(ctx, signer.Options{State: state, Limits: signer.LimitsFor(wei)})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	listener, err := signer.Listen(socket) // now: the folder's lock tells that no other signer listens there
	if err != nil {
		return err
	}
	defer listener.Close()
	log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{ReplaceAttr: noTime}))
	log.Info("signer", "address", s.Address(), "cap_wei", wei, "client_uid", uid, "landlock", landlock)
	return s.Serve(ctx, listener, uid, log)
}

// The console has its own clock: seconds since the kernel started.
func noTime(groups []string, a slog.Attr) slog.Attr {
	if len(groups) == 0 && a.Key == slog.TimeKey {
		return slog.Attr{}
	}
	return a
}
