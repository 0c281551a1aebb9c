// Command sosna is the command line of everybody with a key: buyers rent machines at
// a hub, run commands and copy files on them, pay while they run and settle on chain;
// owners license a hub (hub.go) and confirm workers (worker.go); holders of SNM
// govern (dao.go), choose with whom they deal (gate.go) and judge results (court.go);
// reporters sign prices (prices.go); publishers list images (app.go); whoever founds a
// market deploys its contracts (chain.go).
//
// `sosna rent` starts a background process (`sosna agent`, one for each home
// directory) that holds the deals, their local ports and the vouchers; the other
// commands speak to it through tools/sosna/control. Everything that binds money
// is in pkg/buyer; SSH is in pkg/sshclient. This program relies on a home
// directory that only its owner can read (wallet key, journal, socket).
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

// Help lists commands in the order of addCommands: that of a person's work.
func init() { cobra.EnableCommandSorting = false }

func main() {
	// A second signal ends the program at once: the handler is off by then.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)
	a := &app{out: os.Stdout, err: os.Stderr, in: os.Stdin}
	err := root(a).ExecuteContext(ctx)
	var exit exitStatus
	switch {
	case errors.As(err, &exit):
		os.Exit(int(exit))
	case err != nil:
		a.fail(err)
		os.Exit(1)
	}
}

// exitStatus passes on how a remote command ended; there is nothing to say.
type exitStatus int

func (e exitStatus) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

func root(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "sosna",
		Short: "rent machines, pay for what they use; own hubs and workers; govern",
		Example: `  sosna rent -n 2 -m 256M --cpu 1 --image povray
  sosna ps
  sosna stop --all`,
		SilenceUsage: true, SilenceErrors: true,
	}
	cmd.CompletionOptions.HiddenDefaultCmd = true
	flags := cmd.PersistentFlags()
	flags.StringVar(&a.home, "home", "", "state directory: wallet key, config.toml, journal (env SOSNA_HOME, default ~/.sosna)")
	flags.StringVar(&a.flags.Hub, "hub", "", "multiaddr of the hub (env SOSNA_HUB)")
	flags.StringVar(&a.flags.RPC, "rpc", "", "URL of an Ethereum JSON-RPC endpoint, or several with commas (env SOSNA_RPC)")
	flags.StringVar(&a.flags.Channels, "channels", "", "address of the channel contract (env SOSNA_CHANNELS)")
	flags.StringVar(&a.flags.Factory, "factory", "", "address of the hub wallet factory (env SOSNA_FACTORY)")
	flags.StringVar(&a.flags.AppPool, "apppool", "", "address of the Application Pool (env SOSNA_APPPOOL)")
	flags.StringVar(&a.flags.Court, "court", "", "address of the court (env SOSNA_COURT)")
	flags.StringVar(&a.flags.PriceFeed, "pricefeed", "", "address of the price feed (env SOSNA_PRICEFEED)")
	flags.StringVar(&a.flags.TokenList, "tokenlist", "", "address of the list of tokens (env SOSNA_TOKENLIST)")
	flags.BoolVar(&a.json, "json", false, "print JSON for programs")
	cmd.PersistentPreRunE = func(*cobra.Command, []string) error { return a.open() }
	addCommands(cmd, a)
	return cmd
}

// addCommands lists every command, in the order in which help does.
func addCommands(to *cobra.Command, a *app) {
	worker := workerCommand(a)
	worker.AddCommand(purseCommand(a))
	for _, group := range []struct {
		id, title string
		commands  []*cobra.Command
	}{
		{"rent", "Rent machines", []*cobra.Command{
			marketCommand(a), forecastCommand(a), rentCommand(a), psCommand(a), execCommand(a), cpCommand(a), logsCommand(a),
			changeCommand(a), stopCommand(a), billCommand(a), spotCommand(a), imageCommand(a), agentCommand(a),
		}},
		{"worker", "Own workers, results and images", []*cobra.Command{worker, courtCommand(a), appCommand(a)}},
		{"hub", "Own a hub", []*cobra.Command{hubCommand(a)}},
		{"key", "Your key, and with whom it deals", []*cobra.Command{walletCommand(a), policyCommand(a), blacklistCommand(a), profileCommand(a)}},
		{"dao", "The DAO and the chain", []*cobra.Command{daoCommand(a), pricesCommand(a), tokensCommand(a), chainCommand(a)}},
	} {
		to.AddGroup(&cobra.Group{ID: group.id, Title: group.title + ":"})
		for _, c := range group.commands {
			c.GroupID = group.id
			to.AddCommand(c)
		}
	}
}
