package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/opencontainers/go-digest"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// errAppPool: nobody said where the Application Pool is.
var errAppPool = fmt.Errorf("%w: the Application Pool's address is not set, or is no 0x address", errConfig)

// shop is this home's wallet before the Application Pool.
type shop struct {
	buyer.Wallet
	apps *government.Apps
}

func (a *app) shop(ctx context.Context) (shop, error) {
	if !common.IsHexAddress(a.config.AppPool) {
		return shop{}, fmt.Errorf("%w: %q", errAppPool, a.config.AppPool)
	}
	wallet, err := a.dial(ctx)
	if err != nil {
		return shop{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, chainTimeout)
	defer cancel()
	apps, err := government.DialApps(ctx, wallet.Client, common.HexToAddress(a.config.AppPool))
	if err != nil {
		wallet.Client.Disconnect()
		return shop{}, fmt.Errorf("%w: %w", errChain, err)
	}
	return shop{wallet, apps}, nil
}

// buyersApps is the configured Application Pool; nil if there is none.
func (a *app) buyersApps(ctx context.Context, wallet buyer.Wallet) (buyer.AppPool, error) {
	if a.config.AppPool == "" {
		return nil, nil
	}
	if !common.IsHexAddress(a.config.AppPool) {
		return nil, fmt.Errorf("%w: %q", errAppPool, a.config.AppPool)
	}
	ctx, cancel := context.WithTimeout(ctx, chainTimeout)
	defer cancel()
	apps, err := government.DialApps(ctx, wallet.Client, common.HexToAddress(a.config.AppPool))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errChain, err)
	}
	return apps, nil
}

func appCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "app",
		Short:   "publish images in the Application Pool and earn by their use",
		Example: "  sosna app publish sha256:3f2a... --name povray --fee 0.01\n  sosna app show sha256:3f2a...",
	}
	cmd.AddCommand(appPublish(a), &cobra.Command{
		Use: "show DIGEST", Short: "show an image's entry and what a new deal pays", Args: cobra.ExactArgs(1),
		Example: "  sosna app show sha256:3f2a... --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withImage(cmd.Context(), args[0], func(s shop, image common.Hash) error { return a.printApp(cmd.Context(), s, image) })
		},
	}, &cobra.Command{
		Use: "fee DIGEST SNM", Short: "change what each deal pays: a rise after 7 days, else at once", Args: cobra.ExactArgs(2),
		Example: "  sosna app fee sha256:3f2a... 0.02",
		RunE:    func(cmd *cobra.Command, args []string) error { return a.setFee(cmd.Context(), args[0], args[1]) },
	}, appDelist(a), &cobra.Command{
		Use: "claim [PAYEE]", Short: "claim what the hub owes a payee of fees (default: this key)", Args: cobra.MaximumNArgs(1),
		Long:    "Ask the hub for its newest statement to a payee and claim it on chain. Anybody may: it pays nobody else.",
		Example: "  sosna app claim\n  sosna app claim 0x12ab...",
		RunE: func(cmd *cobra.Command, args []string) error {
			var payee common.Address
			if len(args) > 0 {
				var err error
				if payee, err = address("PAYEE", args[0]); err != nil {
					return err
				}
			}
			return a.claimFees(cmd.Context(), payee)
		},
	})
	return cmd
}

func appDelist(a *app) *cobra.Command {
	var back bool
	cmd := &cobra.Command{
		Use: "delist DIGEST", Short: "take an image off the list: new deals pay nothing for it, running ones go on", Args: cobra.ExactArgs(1),
		Example: "  sosna app delist sha256:3f2a...\n  sosna app delist sha256:3f2a... --back",
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			return a.withImage(ctx, args[0], func(s shop, image common.Hash) error {
				if err := a.step("delist "+args[0], func() (*types.Receipt, error) { return s.apps.SetDelisted(ctx, s.Key, image, !back) }); err != nil {
					return err
				}
				return a.printApp(ctx, s, image)
			})
		},
	}
	cmd.Flags().BoolVar(&back, "back", false, "put it back")
	return cmd
}

func appPublish(a *app) *cobra.Command {
	var fee, hint, payee, name, uri string
	cmd := &cobra.Command{
		Use:   "publish DIGEST",
		Short: "make an image's entry; the first to publish a digest owns it",
		Long: "Make an entry for the image with this manifest digest. Each deal that a hub of this market opens with it pays --fee\n" +
			"once, out of the buyer's deposit, by a statement of the hub's wallet: see `sosna app claim`.",
		Example: "  sosna app publish sha256:3f2a... --name povray --fee 0.01",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			entry := government.App{Name: name, URI: uri}
			var err error
			for _, pair := range []struct {
				flag, text string
				into       **big.Int
			}{{"--fee", fee, &entry.Fee}, {"--price-hint", hint, &entry.PriceHint}} {
				if *pair.into, err = buyer.ParseSNM(pair.text); err != nil {
					return fmt.Errorf("%s: %w", pair.flag, err)
				}
			}
			if payee != "" {
				if entry.Payee, err = address("--payee", payee); err != nil {
					return err
				}
			}
			return a.publish(cmd.Context(), args[0], entry)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&fee, "fee", "0", "SNM that each deal pays, once")
	flags.StringVar(&hint, "price-hint", "0", "SNM that an hour of a usual run costs; advice to buyers")
	flags.StringVar(&payee, "payee", "", "who is paid (default: this key)")
	flags.StringVar(&name, "name", "", "name for people, 1 to 64 bytes")
	flags.StringVar(&uri, "uri", "", "where more is written")
	_ = cmd.MarkFlagRequired("name")
	return cmd
}

// withImage does something about an image in the Application Pool.
func (a *app) withImage(ctx context.Context, text string, do func(shop, common.Hash) error) error {
	image, err := market.Deal{Image: digest.Digest(text)}.ImageKey()
	if err != nil {
		return fmt.Errorf("%.100q is no image digest: sha256: and 64 hex digits (`sosna image ls` shows them)", text)
	}
	s, err := a.shop(ctx)
	if err != nil {
		return err
	}
	defer s.Client.Disconnect()
	return do(s, image)
}

func (a *app) publish(ctx context.Context, text string, entry government.App) error {
	return a.withImage(ctx, text, func(s shop, image common.Hash) error {
		if entry.Payee == (common.Address{}) {
			entry.Payee = s.Key.Address()
		}
		if err := a.step("publish "+text, func() (*types.Receipt, error) { return s.apps.Publish(ctx, s.Key, image, entry) }); err != nil {
			return err
		}
		return a.printApp(ctx, s, image)
	})
}

func (a *app) setFee(ctx context.Context, text, amount string) error {
	fee, err := buyer.ParseSNM(amount)
	if err != nil {
		return err
	}
	return a.withImage(ctx, text, func(s shop, image common.Hash) error {
		if err := a.step("fee of "+text, func() (*types.Receipt, error) { return s.apps.SetFee(ctx, s.Key, image, fee) }); err != nil {
			return err
		}
		return a.printApp(ctx, s, image)
	})
}

func (a *app) printApp(ctx context.Context, s shop, image common.Hash) error {
	entry, err := s.apps.App(ctx, image)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	payee, fee, err := s.apps.FeeOf(ctx, image)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	wei := func(v *big.Int) control.Wei { return control.Wei{Int: v} }
	return a.print(struct {
		Image     common.Hash    `json:"image"`
		Publisher common.Address `json:"publisher"`
		Payee     common.Address `json:"payee"`
		DealFee   control.Wei    `json:"deal_fee_wei"`
		DealPayee common.Address `json:"deal_payee"`
		NextFee   control.Wei    `json:"next_fee_wei"`
		FeeFrom   int64          `json:"next_fee_from_unix"`
		PriceHint control.Wei    `json:"price_hint_wei"`
		Delisted  bool           `json:"delisted"`
		Hidden    bool           `json:"hidden"`
		Name      string         `json:"name"`
		URI       string         `json:"uri"`
	}{
		image, entry.Publisher, entry.Payee, wei(fee), payee, wei(entry.NextFee), unixSecond(entry.FeeFrom), wei(entry.PriceHint),
		entry.Delisted, entry.Hidden, entry.Name, entry.URI,
	}, func(w io.Writer) {
		if entry.Publisher == (common.Address{}) {
			fmt.Fprintln(w, "not published: deals pay nothing for it")
			return
		}
		rows := [][]string{
			{"name", fmt.Sprintf("%q", entry.Name)}, {"more", fmt.Sprintf("%q", entry.URI)}, {"publisher", entry.Publisher.Hex()},
			{"paid to", entry.Payee.Hex()}, {"a new deal pays", buyer.FormatSNM(fee) + " SNM"},
			{"usual hour", buyer.FormatSNM(entry.PriceHint) + " SNM"},
		}
		if !entry.FeeFrom.IsZero() {
			rows = append(rows, []string{"announced", buyer.FormatSNM(entry.NextFee) + " SNM from " + stamp(entry.FeeFrom)})
		}
		if entry.Delisted || entry.Hidden {
			rows = append(rows, []string{"NOT LISTED", fmt.Sprintf("by its publisher: %v, by the DAO: %v", entry.Delisted, entry.Hidden)})
		}
		table(w, "IMAGE\t"+image.Hex(), rows)
	})
}

// claimed is a statement that was turned into money, or why there was nothing to.
type claimed struct {
	Wallet common.Address `json:"wallet"`
	Total  control.Wei    `json:"stated_wei"`
	Paid   control.Wei    `json:"claimed_now_wei"`
}

func (a *app) claimFees(ctx context.Context, payee common.Address) error {
	o, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer o.Client.Disconnect()
	if payee == (common.Address{}) {
		payee = o.Key.Address()
	}
	hub, err := a.visit(ctx)
	if err != nil {
		return err
	}
	owed, err := hub.Statements(ctx, payee)
	if err = errors.Join(err, hub.Close()); err != nil {
		return err
	}
	done := make([]claimed, 0, len(owed))
	for _, due := range owed {
		if is, err := o.gov.IsHubWallet(ctx, due.Wallet); err != nil {
			return fmt.Errorf("%w: %w", errChain, err)
		} else if !is {
			return fmt.Errorf("the hub names %s as its wallet, which the factory did not make", due.Wallet)
		}
		reserve, err := o.gov.ReserveOf(ctx, due.Wallet, payee)
		if err != nil {
			return fmt.Errorf("%w: %w", errChain, err)
		}
		more := new(big.Int).Sub(due.Statement.Cumulative, reserve.Paid)
		if more.Sign() > 0 {
			if err := a.step("claim "+buyer.FormatSNM(more)+" SNM for "+payee.Hex(), func() (*types.Receipt, error) {
				return o.gov.Claim(ctx, o.Key, due.Wallet, due.Statement)
			}); err != nil {
				return err
			}
		} else {
			more.SetInt64(0)
		}
		done = append(done, claimed{due.Wallet, control.Wei{Int: due.Statement.Cumulative}, control.Wei{Int: more}})
	}
	return a.print(done, func(w io.Writer) {
		if len(done) == 0 {
			fmt.Fprintf(w, "the hub owes %s nothing\n", payee)
		}
		for _, c := range done {
			fmt.Fprintf(w, "wallet %s: %s SNM stated in all, %s claimed now\n", c.Wallet, buyer.FormatSNM(c.Total.Int), buyer.FormatSNM(c.Paid.Int))
		}
	})
}
