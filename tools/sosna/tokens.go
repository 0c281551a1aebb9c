package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// errToken: a token on the list does not deliver what it is told to.
var errToken = errors.New("the token's transfers are not exact, or its probe has shrunk")

// mint is this home's wallet before the list of tokens.
type mint struct {
	buyer.Wallet
	tokens *government.Tokens
}

func tokensCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "tokens",
		Short: "which tokens may settle besides SNM",
		Long: "A token gets on the list in three steps: somebody probes it with a little money, half of which stays; for a day nothing of that may\n" +
			"vanish; a vote admits it (`sosna dao propose admit`). Anybody may check it again at any time: what fails is off the list at once.",
		Example: "  sosna tokens list\n  sosna tokens check 0x12ab...",
	}
	var since uint64
	list := &cobra.Command{
		Use: "list", Short: "list all tokens that were ever probed, and how they stand", Args: cobra.NoArgs,
		Example: "  sosna tokens list --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.withTokens(cmd.Context(), func(m mint) error {
				all, err := m.tokens.List(cmd.Context(), since)
				if err != nil {
					return fmt.Errorf("%w: %w", errChain, err)
				}
				return a.printTokens(all)
			})
		},
	}
	list.Flags().Uint64Var(&since, "since", 0, "block from which the list is read")
	var delist bool
	check := &cobra.Command{
		Use: "check TOKEN", Short: "try a listed token's transfers, without doing anything unless --delist is given", Args: cobra.ExactArgs(1),
		Example: "  sosna tokens check 0x12ab...\n  sosna tokens check 0x12ab... --delist",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withTokens(cmd.Context(), func(m mint) error { return a.checkToken(cmd.Context(), m, args[0], delist) })
		},
	}
	check.Flags().BoolVar(&delist, "delist", false, "if it fails, take it off the list")
	cmd.AddCommand(list, check, &cobra.Command{
		Use: "probe TOKEN UNITS", Short: "put a token under observation, with so many of its smallest units", Args: cobra.ExactArgs(2),
		Long:    "Half of the units come back at once, the other half stays on the list for good: that is what a listing costs.",
		Example: "  sosna tokens probe 0x12ab... 2000000",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withTokens(cmd.Context(), func(m mint) error { return a.probeToken(cmd.Context(), m, args[0], args[1]) })
		},
	})
	return cmd
}

func (a *app) withTokens(ctx context.Context, do func(mint) error) error {
	at, err := contractAt("tokenlist", a.config.TokenList)
	if err != nil {
		return err
	}
	wallet, err := a.dial(ctx)
	if err != nil {
		return err
	}
	defer wallet.Client.Disconnect()
	short, cancel := context.WithTimeout(ctx, chainTimeout)
	tokens, err := government.DialTokens(short, wallet.Client, at)
	cancel()
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return do(mint{wallet, tokens})
}

func (a *app) checkToken(ctx context.Context, m mint, text string, delist bool) error {
	token, err := address("TOKEN", text)
	if err != nil {
		return err
	}
	good, err := m.tokens.Passes(ctx, token)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	if !good && delist {
		if err := a.step("take "+token.Hex()+" off the list", func() (*types.Receipt, error) {
			return m.tokens.Recheck(ctx, m.Key, token)
		}); err != nil {
			return err
		}
	}
	entry, err := m.tokens.Token(ctx, token)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	if err := a.printTokens([]government.Token{entry}); err != nil || good || delist {
		return err
	}
	return fmt.Errorf("%w: %s", errToken, token)
}

func (a *app) probeToken(ctx context.Context, m mint, text, units string) error {
	token, err := address("TOKEN", text)
	if err != nil {
		return err
	}
	amount, ok := new(big.Int).SetString(units, 10)
	if !ok || len(units) > 40 || amount.Sign() <= 0 {
		return fmt.Errorf("%.40q is no number of units: a whole number above zero", units)
	}
	if err := a.step("probe "+token.Hex(), func() (*types.Receipt, error) { return m.tokens.Probe(ctx, m.Key, token, amount) }); err != nil {
		return err
	}
	entry, err := m.tokens.Token(ctx, token)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return a.printTokens([]government.Token{entry})
}

func (a *app) printTokens(all []government.Token) error {
	type view struct {
		Token   common.Address `json:"token"`
		Status  string         `json:"status"`
		Since   int64          `json:"since_unix"`
		Deposit control.Wei    `json:"probe_units"`
		Ready   bool           `json:"may_be_admitted"`
	}
	views := []view{}
	for _, t := range all {
		views = append(views, view{t.Address, t.Status.String(), unixSecond(t.Since), control.Wei{Int: t.Deposit}, t.Ready})
	}
	return a.print(struct {
		Tokens []view `json:"tokens"`
	}{views}, func(w io.Writer) {
		var rows [][]string
		for _, t := range all {
			next := ""
			switch {
			case t.Ready:
				next = "sosna dao propose admit " + t.Address.Hex()
			case t.Status == government.TokenProbed:
				next = "under observation, a day from its probe on"
			}
			rows = append(rows, []string{t.Address.Hex(), t.Status.String(), stamp(t.Since), t.Deposit.String(), next})
		}
		table(w, "TOKEN\tSTATUS\tPROBED\tPROBE UNITS\tNEXT", rows)
	})
}

// proposeToken makes what proposes something about a token. What came on top of a probe is
// tolerated up to the probe's size: a spoiler would have to give as much.
func proposeToken(action func(*government.Tokens, common.Address, *big.Int) government.Action) func(context.Context, *app, office, []string) (government.Action, error) {
	return func(ctx context.Context, a *app, o office, args []string) (government.Action, error) {
		token, err := address("token", args[0])
		if err != nil {
			return government.Action{}, err
		}
		at, err := contractAt("tokenlist", a.config.TokenList)
		if err != nil {
			return government.Action{}, err
		}
		tokens, err := government.DialTokens(ctx, o.Client, at)
		if err != nil {
			return government.Action{}, fmt.Errorf("%w: %w", errChain, err)
		}
		entry, err := tokens.Token(ctx, token)
		if err != nil {
			return government.Action{}, fmt.Errorf("%w: %w", errChain, err)
		}
		return action(tokens, token, entry.Deposit), nil
	}
}
