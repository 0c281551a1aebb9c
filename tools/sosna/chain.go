package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/durable"
	"github.com/sosna-os/sosna/pkg/government"
)

// deployTimeout bounds a deployment: a dozen transactions, each in a block of its own.
const deployTimeout = 30 * time.Minute

func chainCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "chain",
		Short:   "found a market: deploy its contracts",
		Example: "  sosna chain deploy --treasury 0x12ab...",
	}
	cmd.AddCommand(chainDeploy(a))
	return cmd
}

// founding is what `sosna chain deploy` is told.
type founding struct {
	treasury, guardian, threshold, out string
	maxFee                             string
	reporters                          []string
	parameters                         government.Parameters
	dry                                bool
}

func chainDeploy(a *app) *cobra.Command {
	f := founding{parameters: government.DefaultParameters(common.Address{})}
	cmd := &cobra.Command{
		Use:   "deploy",
		Short: "deploy all contracts of a market and write deployments/CHAINID.json",
		Long: "Deploy SNM, its channels, the DAO with its timelock, prosecutor and vault, the hubs' factory, list and registry, deals,\n" +
			"profiles, application pool, court and prices. Nobody keeps a right over them: what can be changed is changed by vote.\n" +
			"The key of this home pays the gas and must send nothing else meanwhile.",
		Example: "  sosna chain deploy --dry\n  sosna chain deploy --treasury 0x12ab... --guardian 0x34cd...",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return a.found(cmd.Context(), f) },
	}
	p, flags := &f.parameters, cmd.Flags()
	flags.StringVar(&f.treasury, "treasury", "", "who receives the whole supply of SNM (default: this home's key)")
	flags.StringVar(&f.guardian, "guardian", "", "who may keep new money out for up to 14 days (default: nobody)")
	flags.DurationVar(&p.VotingDelay, "voting-delay", p.VotingDelay, "from a proposal to the first vote")
	flags.DurationVar(&p.VotingPeriod, "voting-period", p.VotingPeriod, "from the first vote to the last")
	flags.DurationVar(&p.Delay, "delay", p.Delay, "from a decision to its execution")
	flags.StringVar(&f.threshold, "threshold", buyer.FormatSNM(p.Threshold), "SNM of votes that a proposer needs")
	flags.UintVar(&p.QuorumPercent, "quorum", p.QuorumPercent, "percent of all SNM that have to vote")
	flags.StringSliceVar(&f.reporters, "reporter", nil, "key of a price reporter, 3 at least (default: no price feed)")
	flags.StringVarP(&f.out, "out", "o", "deployments", "folder for CHAINID.json")
	flags.StringVar(&f.maxFee, "max-fee", "0.05", "ETH that one contract's deployment may cost; see docs/government.md for the next fork's prices")
	flags.BoolVar(&f.dry, "dry", false, "only show the parameters")
	return cmd
}

// settle fills in addresses and amounts.
func (f *founding) settle(key common.Address) (err error) {
	f.parameters.Treasury = key
	for _, pair := range []struct {
		name, text string
		into       *common.Address
	}{{"--treasury", f.treasury, &f.parameters.Treasury}, {"--guardian", f.guardian, &f.parameters.Guardian}} {
		if pair.text == "" {
			continue
		}
		if *pair.into, err = address(pair.name, pair.text); err != nil {
			return err
		}
	}
	for _, text := range f.reporters {
		reporter, err := address("--reporter", text)
		if err != nil {
			return err
		}
		f.parameters.Reporters = append(f.parameters.Reporters, reporter)
	}
	if f.parameters.Threshold, err = buyer.ParseSNM(f.threshold); err != nil {
		return fmt.Errorf("--threshold: %w", err)
	}
	return f.parameters.Check()
}

func (a *app) found(ctx context.Context, f founding) error {
	key, err := a.wallet()
	if err != nil {
		return err
	}
	if err := f.settle(key.Address()); err != nil {
		return err
	}
	if f.dry {
		return a.print(f.parameters.Rows(), func(w io.Writer) { parameterTable(w, f.parameters.Rows()) })
	}
	if a.config.RPC == "" {
		return errNoChain
	}
	fee, err := buyer.ParseSNM(f.maxFee) // ETH has as many decimals
	if err != nil {
		return fmt.Errorf("--max-fee: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, deployTimeout)
	defer cancel()
	client, err := chain.Connect(ctx, a.config.RPC, chain.WithMaxFee(fee))
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	defer client.Disconnect()
	path := filepath.Join(f.out, client.ChainID().String()+".json")
	if _, err := os.Stat(path); err == nil {
		return fmt.Errorf("%s is there already: a market was deployed on this chain; give another --out for one more", path)
	} else if !errors.Is(err, os.ErrNotExist) {
		return err
	}
	d, err := government.Deploy(ctx, client, key, f.parameters, func(done, total int, c government.Contract) {
		a.say("%2d/%d  %-20s %s  gas %d\n", done, total, c.Name, c.Address, c.Gas)
	})
	switch {
	case errors.Is(err, government.ErrParameters):
		return err
	case err != nil:
		return fmt.Errorf("%w: %w", errChain, err)
	}
	if err := os.MkdirAll(f.out, 0o755); err != nil {
		return err
	}
	data, err := json.MarshalIndent(d, "", "  ")
	if err != nil {
		return err
	}
	if err := durable.Create(path, append(data, '\n'), 0o644); err != nil {
		return err
	}
	return a.printDeployment(d, path)
}

// printDeployment tells what was founded, with the lines that configurations need.
func (a *app) printDeployment(d government.Deployment, path string) error {
	return a.print(d, func(w io.Writer) {
		fmt.Fprintf(w, "chain %s, written to %s\n\n", d.ChainID, path)
		parameterTable(w, d.Parameters)
		fmt.Fprintf(w, "\nfor config.toml and machines:\nchannels = %q\nfactory = %q\n\nfor config.toml and hubs:\napppool = %q\n\nfor config.toml alone:\n",
			d.Address(government.Channels).Hex(), d.Address(government.HubWalletFactory).Hex(), d.Address(government.AppPool).Hex())
		for _, c := range d.Contracts {
			switch c.Name {
			case government.Court, government.PriceFeed, government.TokenList:
				fmt.Fprintf(w, "%s = %q\n", strings.ToLower(c.Name), c.Address.Hex())
			}
		}
	})
}

func parameterTable(w io.Writer, list []government.Row) {
	rows := make([][]string, 0, len(list))
	for _, r := range list {
		rows = append(rows, []string{r.Name, r.Value, r.Unit, r.Changed})
	}
	table(w, "PARAMETER\tVALUE\tUNIT\tCHANGED BY", rows)
}
