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
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// errNoRating: this key has nothing to collect of a hub's ratings.
var errNoRating = errors.New("this key has no rating of this hub to settle")

func hubRate(a *app) *cobra.Command {
	var good, bad bool
	var stake string
	cmd := &cobra.Command{
		Use: "rate WALLET", Short: "bet on how a hub's period ends; without --good or --bad only show the bets", Args: cobra.ExactArgs(1),
		Long: "A rating is a bet, so that praise costs something: --good wins if the hub's present period ends with PayDay, --bad if it ends with\n" +
			"a ban. Winners share the losers' stakes. WALLET is the hub's, as `sosna market` shows it; `sosna hub settle` collects.",
		Example: "  sosna hub rate 0x12ab...\n  sosna hub rate 0x12ab... --good --stake 10",
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			wallet, err := address("WALLET", args[0])
			if err != nil {
				return err
			}
			var wei *big.Int
			switch {
			case good && bad:
				return errors.New("--good or --bad, not both at once")
			case (good || bad) != (stake != ""):
				return errors.New("a rating needs --good or --bad, and --stake")
			case stake != "":
				if wei, err = buyer.ParseSNM(stake); err != nil {
					return fmt.Errorf("--stake: %w", err)
				}
			}
			return a.withOffice(ctx, func(o office) error { return a.rate(ctx, o, wallet, good, wei) })
		},
	}
	cmd.Flags().BoolVar(&good, "good", false, "bet that the period ends with PayDay")
	cmd.Flags().BoolVar(&bad, "bad", false, "bet that it ends with a ban")
	cmd.Flags().StringVar(&stake, "stake", "", "SNM to bet, 1 at least")
	return cmd
}

func hubSettle(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "settle WALLET", Short: "collect what this key's ratings of a hub have brought", Args: cobra.ExactArgs(1),
		Long:    "Collect the bets on all periods that have ended. Bets on a period whose end is 90 days overdue come back, unless a vote is under way.",
		Example: "  sosna hub settle 0x12ab...",
		RunE: func(cmd *cobra.Command, args []string) error {
			wallet, err := address("WALLET", args[0])
			if err != nil {
				return err
			}
			return a.withOffice(cmd.Context(), func(o office) error { return a.settleRatings(cmd.Context(), o, wallet) })
		},
	}
}

// withOffice runs something before the government.
func (a *app) withOffice(ctx context.Context, do func(office) error) error {
	o, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer o.Client.Disconnect()
	return do(o)
}

func (a *app) rate(ctx context.Context, o office, wallet common.Address, good bool, wei *big.Int) error {
	if wei != nil {
		side := "bad"
		if good {
			side = "good"
		}
		if err := a.step("bet "+buyer.FormatSNM(wei)+" SNM on "+side, func() (*types.Receipt, error) {
			return o.gov.Rate(ctx, o.Key, wallet, good, wei)
		}); err != nil {
			return err
		}
	}
	return a.printRatings(ctx, o, wallet)
}

// maxRounds bounds how many of a hub's periods are looked at: more than five years.
const maxRounds = 64

// ratings are the rounds of a hub in which this key bet, and the newest, oldest first.
func (a *app) ratings(ctx context.Context, o office, wallet common.Address) ([]government.Rating, error) {
	newest, err := o.gov.RatingRound(ctx, wallet)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errChain, err)
	}
	var out []government.Rating
	count := min(newest, maxRounds)
	for i := range count {
		round := newest - count + 1 + i
		r, err := o.gov.Rating(ctx, wallet, round, o.Key.Address())
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errChain, err)
		}
		if round == newest || r.MineGood.Sign() > 0 || r.MineBad.Sign() > 0 {
			out = append(out, r)
		}
	}
	return out, nil
}

func (a *app) settleRatings(ctx context.Context, o office, wallet common.Address) error {
	all, err := a.ratings(ctx, o, wallet)
	if err != nil {
		return err
	}
	settled := 0
	for _, r := range all {
		var send func() (*types.Receipt, error)
		what := fmt.Sprintf("collect %s SNM of round %d", buyer.FormatSNM(r.Worth), r.Round)
		switch {
		case r.Worth.Sign() > 0:
			send = func() (*types.Receipt, error) { return o.gov.Collect(ctx, o.Key, wallet, r.Round) }
		case r.Outcome == government.OutcomeOpen && (r.MineGood.Sign() > 0 || r.MineBad.Sign() > 0):
			what = fmt.Sprintf("take back the bets of round %d", r.Round)
			send = func() (*types.Receipt, error) { return o.gov.TakeBack(ctx, o.Key, wallet) }
		default:
			continue
		}
		err := a.step(what, send)
		var refused *chain.RevertError
		if settled > 0 && errors.As(err, &refused) {
			continue // said already; the earlier rounds are collected
		} else if err != nil {
			return err
		}
		settled++
	}
	if settled == 0 {
		return fmt.Errorf("%w: %s", errNoRating, wallet)
	}
	return a.printRatings(ctx, o, wallet)
}

func (a *app) printRatings(ctx context.Context, o office, wallet common.Address) error {
	all, err := a.ratings(ctx, o, wallet)
	if err != nil {
		return err
	}
	type view struct {
		Round    uint32      `json:"round"`
		Outcome  string      `json:"outcome"`
		Good     control.Wei `json:"good_wei"`
		Bad      control.Wei `json:"bad_wei"`
		MineGood control.Wei `json:"mine_good_wei"`
		MineBad  control.Wei `json:"mine_bad_wei"`
		Worth    control.Wei `json:"collectable_wei"`
	}
	wei := func(v *big.Int) control.Wei { return control.Wei{Int: v} }
	views := []view{}
	for _, r := range all {
		views = append(views, view{r.Round, r.Outcome.String(), wei(r.Good), wei(r.Bad), wei(r.MineGood), wei(r.MineBad), wei(r.Worth)})
	}
	return a.print(struct {
		Wallet common.Address `json:"wallet"`
		Rounds []view         `json:"rounds"`
	}{wallet, views}, func(w io.Writer) {
		var rows [][]string
		for _, r := range all {
			rows = append(rows, []string{
				fmt.Sprint(r.Round), r.Outcome.String(), buyer.FormatSNM(r.Good), buyer.FormatSNM(r.Bad),
				buyer.FormatSNM(r.MineGood), buyer.FormatSNM(r.MineBad), buyer.FormatSNM(r.Worth),
			})
		}
		table(w, "ROUND\tOUTCOME\tGOOD SNM\tBAD\tYOURS GOOD\tYOURS BAD\tCOLLECTABLE", rows)
	})
}
