package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// errNoPurse: this key's owner has made no miner's wallet.
var errNoPurse = errors.New("this key owns no miner's wallet")

func purseCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "wallet",
		Short: "a contract in which workers' wages gather, with a pledge and payouts by themselves",
		Long: "A MinerWallet of this key's owner: name it as where workers are paid (`sosna worker confirm --payout`, `sosna worker payout`). A pledge\n" +
			"says that the owner has something to lose; what is earned besides stays free, but not under suspicion.",
		Example: "  sosna worker wallet create\n  sosna worker wallet auto 0x12ab... --from 10",
	}
	on := func(use, short, example string, args cobra.PositionalArgs, do func(context.Context, office, government.Purse, []string) error) *cobra.Command {
		return &cobra.Command{
			Use: use, Short: short, Example: example, Args: args,
			RunE: func(cmd *cobra.Command, args []string) error {
				return a.withPurse(cmd.Context(), func(o office, p government.Purse) error { return do(cmd.Context(), o, p, args) })
			},
		}
	}
	cmd.AddCommand(
		&cobra.Command{
			Use: "create", Short: "make the wallet", Args: cobra.NoArgs, Example: "  sosna worker wallet create",
			RunE: func(cmd *cobra.Command, _ []string) error { return a.createPurse(cmd.Context()) },
		},
		on("show", "show the wallet: pledge, balance, payouts", "  sosna worker wallet show --json", cobra.NoArgs,
			func(ctx context.Context, o office, p government.Purse, _ []string) error {
				return a.printPurse(ctx, o, p.Address)
			}),
		on("pledge AMOUNT", "pledge SNM of the wallet for 30 days, 1 at least", "  sosna worker wallet pledge 50", cobra.ExactArgs(1), a.amountOf("pledge", (*government.Client).Pledge)),
		on("withdraw AMOUNT", "take SNM out that is not pledged", "  sosna worker wallet withdraw 12.5", cobra.ExactArgs(1), a.amountOf("withdraw", (*government.Client).Withdraw)),
		on("payday", "end the pledge, 30 days after it began at the earliest", "  sosna worker wallet payday", cobra.NoArgs,
			func(ctx context.Context, o office, p government.Purse, _ []string) error {
				return a.purseStep(ctx, o, p, "PayDay", func() (*types.Receipt, error) { return o.gov.PayDay(ctx, o.Key, p.Address) })
			}),
		purseAuto(a),
		&cobra.Command{
			Use: "payout [WALLET]", Short: "pay out what is free, as its owner set it with auto (default: this key's); anyone may", Args: cobra.MaximumNArgs(1),
			Example: "  sosna worker wallet payout\n  sosna worker wallet payout 0x12ab...",
			RunE:    func(cmd *cobra.Command, args []string) error { return a.autoPayout(cmd.Context(), args) },
		})
	return cmd
}

func purseAuto(a *app) *cobra.Command {
	var from string
	var off bool
	cmd := &cobra.Command{
		Use: "auto [ADDRESS]", Short: "let anyone send all that is free to an address, whenever it is so much", Args: cobra.MaximumNArgs(1),
		Example: "  sosna worker wallet auto 0x12ab... --from 10\n  sosna worker wallet auto --off",
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			var to common.Address
			var threshold *big.Int
			var err error
			switch {
			case off != (len(args) == 0):
				return errors.New("name an address, or give --off")
			case !off:
				if to, err = address("ADDRESS", args[0]); err != nil {
					return err
				}
				if threshold, err = buyer.ParseSNM(from); err != nil {
					return fmt.Errorf("--from: %w", err)
				}
			}
			return a.withPurse(ctx, func(o office, p government.Purse) error {
				return a.purseStep(ctx, o, p, "set payouts", func() (*types.Receipt, error) {
					return o.gov.SetAutoPayout(ctx, o.Key, p.Address, to, threshold)
				})
			})
		},
	}
	cmd.Flags().StringVar(&from, "from", "10", "SNM that must be free for a payout")
	cmd.Flags().BoolVar(&off, "off", false, "pay nobody by itself any more")
	return cmd
}

// amountOf makes what a command of one amount does.
func (a *app) amountOf(what string, send func(*government.Client, context.Context, *identity.Key, common.Address, *big.Int) (*types.Receipt, error)) func(context.Context, office, government.Purse, []string) error {
	return func(ctx context.Context, o office, p government.Purse, args []string) error {
		wei, err := buyer.ParseSNM(args[0])
		if err != nil {
			return err
		}
		return a.purseStep(ctx, o, p, what+" "+buyer.FormatSNM(wei)+" SNM", func() (*types.Receipt, error) {
			return send(o.gov, ctx, o.Key, p.Address, wei)
		})
	}
}

func (a *app) purseStep(ctx context.Context, o office, p government.Purse, what string, send func() (*types.Receipt, error)) error {
	if err := a.step(what, send); err != nil {
		return err
	}
	return a.printPurse(ctx, o, p.Address)
}

// withPurse runs something on this key's newest miner's wallet that was not banned.
func (a *app) withPurse(ctx context.Context, do func(office, government.Purse) error) error {
	return a.withOffice(ctx, func(o office) error {
		p, err := newestPurse(ctx, o)
		if err != nil {
			return err
		}
		return do(o, p)
	})
}

func newestPurse(ctx context.Context, o office) (government.Purse, error) {
	all, err := o.gov.Purses(ctx, o.Key.Address(), maxWallets)
	if err != nil {
		return government.Purse{}, fmt.Errorf("%w: %w", errChain, err)
	}
	read := func(at common.Address) (government.Purse, error) { return o.gov.Purse(ctx, at) }
	return newest(all, read, func(p government.Purse) government.State { return p.State }, errNoPurse)
}

func (a *app) createPurse(ctx context.Context) error {
	return a.withOffice(ctx, func(o office) error {
		p, err := newestPurse(ctx, o)
		if err == nil {
			return fmt.Errorf("this key has a miner's wallet already: %s", p.Address)
		} else if !errors.Is(err, errNoPurse) {
			return err
		}
		var made common.Address
		if err := a.step("make a miner's wallet", func() (receipt *types.Receipt, err error) {
			made, receipt, err = o.gov.CreatePurse(ctx, o.Key)
			return receipt, err
		}); err != nil {
			return err
		}
		return a.printPurse(ctx, o, made)
	})
}

func (a *app) autoPayout(ctx context.Context, args []string) error {
	return a.withOffice(ctx, func(o office) error {
		var at common.Address
		if len(args) == 0 {
			p, err := newestPurse(ctx, o)
			if err != nil {
				return err
			}
			at = p.Address
		} else {
			var err error
			if at, err = address("WALLET", args[0]); err != nil {
				return err
			}
			if is, err := o.gov.IsPurse(ctx, at); err != nil {
				return fmt.Errorf("%w: %w", errChain, err)
			} else if !is {
				return fmt.Errorf("%s is no miner's wallet of this market", at)
			}
		}
		if err := a.step("pay out", func() (*types.Receipt, error) { return o.gov.AutoPayout(ctx, o.Key, at) }); err != nil {
			return err
		}
		return a.printPurse(ctx, o, at)
	})
}

func (a *app) printPurse(ctx context.Context, o office, at common.Address) error {
	p, err := o.gov.Purse(ctx, at)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	wei := func(v *big.Int) control.Wei { return control.Wei{Int: v} }
	return a.print(struct {
		Wallet       common.Address `json:"wallet"`
		Owner        common.Address `json:"owner"`
		State        string         `json:"state"`
		Since        int64          `json:"since_unix"`
		HeldUntil    int64          `json:"held_until_unix"`
		Balance      control.Wei    `json:"balance_wei"`
		Stake        control.Wei    `json:"stake_wei"`
		Withdrawable control.Wei    `json:"withdrawable_wei"`
		AutoTo       common.Address `json:"auto_payout_to"`
		AutoFrom     control.Wei    `json:"auto_payout_from_wei"`
	}{
		p.Address, p.Owner, p.State.String(), unixSecond(p.Since), unixSecond(p.HeldUntil), wei(p.Balance), wei(p.Stake),
		wei(p.Withdrawable), p.AutoTo, wei(p.AutoFrom),
	}, func(w io.Writer) {
		auto := "off"
		if p.AutoTo != (common.Address{}) {
			auto = "to " + p.AutoTo.Hex() + " from " + buyer.FormatSNM(p.AutoFrom) + " SNM on"
		}
		rows := [][]string{
			{"state", p.State.String() + " since " + stamp(p.Since)}, {"balance SNM", buyer.FormatSNM(p.Balance)},
			{"pledged", buyer.FormatSNM(p.Stake)}, {"can be withdrawn", buyer.FormatSNM(p.Withdrawable)}, {"payouts", auto},
		}
		if time.Now().Before(p.HeldUntil) {
			rows = append(rows, []string{"HELD", "a vote about it is under way, until " + stamp(p.HeldUntil)})
		}
		table(w, "WALLET\t"+p.Address.Hex(), rows)
	})
}
