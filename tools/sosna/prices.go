package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/bounded"
	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

var (
	// errReporter: this key is none of the reporters.
	errReporter = errors.New("this key is no price reporter")
	// errReportFile: a file is no signed report.
	errReportFile = errors.New("not a signed report")
)

// maxReportFile bounds a signed report, in bytes.
const maxReportFile = 4 << 10

// reportFile is a signed report, as it goes from a reporter to whoever submits the round.
type reportFile struct {
	Pair      string         `json:"pair"`
	Price     control.Wei    `json:"price_wei"` // of the quote, for one whole unit of the base
	Time      uint64         `json:"time_unix"`
	Round     uint64         `json:"round"`
	Reporter  common.Address `json:"reporter"` // for people; the signature decides
	Signature hexutil.Bytes  `json:"signature"`
}

// counter is this home's wallet before the price feed.
type counter struct {
	buyer.Wallet
	prices *government.Prices
}

func pricesCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "prices",
		Short: "the price feed: medians of what reporters sign",
		Long: "Reporters, whom the DAO names, sign what they see (`sign`); whoever has enough of their reports submits a round (`report`), and the feed\n" +
			"takes the median.",
		Example: "  sosna prices show SNM/USD\n  sosna prices sign SNM/USD 0.12 > mine.json\n  sosna prices report *.json",
	}
	var round uint64
	sign := &cobra.Command{
		Use: "sign PAIR PRICE", Short: "sign what one unit of the base costs in the quote, as a reporter", Args: cobra.ExactArgs(2),
		Example: "  sosna prices sign SNM/USD 0.12 > mine.json",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withPrices(cmd.Context(), func(c counter) error { return a.signPrice(cmd.Context(), c, args[0], args[1], round) })
		},
	}
	sign.Flags().Uint64Var(&round, "round", 0, "the round's number, as agreed with the other reporters (default: the chain's clock, in minutes)")
	cmd.AddCommand(sign, &cobra.Command{
		Use: "show [PAIR...]", Short: "show the last prices, and who reports",
		Example: "  sosna prices show\n  sosna prices show SNM/USD --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withPrices(cmd.Context(), func(c counter) error { return a.showPrices(cmd.Context(), c, args) })
		},
	}, &cobra.Command{
		Use: "report FILE...", Short: "submit a round of signed reports; anyone may", Args: cobra.MinimumNArgs(1),
		Example: "  sosna prices report alice.json bob.json carol.json",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withPrices(cmd.Context(), func(c counter) error { return a.submitPrices(cmd.Context(), c, args) })
		},
	})
	return cmd
}

func (a *app) withPrices(ctx context.Context, do func(counter) error) error {
	at, err := contractAt("pricefeed", a.config.PriceFeed)
	if err != nil {
		return err
	}
	wallet, err := a.dial(ctx)
	if err != nil {
		return err
	}
	defer wallet.Client.Disconnect()
	short, cancel := context.WithTimeout(ctx, chainTimeout)
	prices, err := government.DialPrices(short, wallet.Client, at)
	cancel()
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return do(counter{wallet, prices})
}

func (a *app) signPrice(ctx context.Context, c counter, name, price string, round uint64) error {
	pair, err := government.ParsePair(name)
	if err != nil {
		return err
	}
	wei, err := buyer.ParseSNM(price) // as many decimals
	if err != nil {
		return err
	}
	reporters, _, err := c.prices.Reporters(ctx)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	if !slices.Contains(reporters, c.Key.Address()) {
		return fmt.Errorf("%w: %s", errReporter, c.Key.Address())
	}
	now, err := c.Client.Block(ctx)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	if round == 0 {
		round = uint64(now.Time.Unix()) / 60
	}
	signed, err := c.prices.Sign(c.Key, government.Report{Pair: pair, Price: wei, Time: now.Time, Round: round})
	if err != nil {
		return err
	}
	enc := json.NewEncoder(a.out) // a file to hand on, in either mode
	return enc.Encode(reportFile{name, control.Wei{Int: wei}, uint64(now.Time.Unix()), round, c.Key.Address(), signed.Signature[:]})
}

// readReport decodes a signed report.
func readReport(r io.Reader) (signed government.SignedReport, err error) {
	data, err := bounded.ReadAll(r, maxReportFile)
	var f reportFile
	if err == nil {
		err = bounded.JSON(data, &f)
	}
	if err != nil {
		return signed, fmt.Errorf("%w: %w", errReportFile, err)
	}
	switch {
	case f.Price.Int == nil:
		return signed, fmt.Errorf("%w: no price", errReportFile)
	case len(f.Signature) != len(signed.Signature):
		return signed, fmt.Errorf("%w: a signature of %d bytes, want %d", errReportFile, len(f.Signature), len(signed.Signature))
	case f.Time > math.MaxInt64/2:
		return signed, fmt.Errorf("%w: seen at second %d", errReportFile, f.Time)
	}
	if signed.Pair, err = government.ParsePair(f.Pair); err != nil {
		return signed, fmt.Errorf("%w: %w", errReportFile, err)
	}
	signed.Price, signed.Time, signed.Round = f.Price.Int, time.Unix(int64(f.Time), 0).UTC(), f.Round
	signed.Signature = identity.Signature(f.Signature)
	return signed, nil
}

func (a *app) submitPrices(ctx context.Context, c counter, files []string) error {
	var reports []government.SignedReport
	var name string
	for _, path := range files {
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		signed, err := readReport(file)
		file.Close()
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		name = string(bytes.TrimRight(signed.Pair[:], "\x00"))
		reports = append(reports, signed)
	}
	if err := a.step(fmt.Sprintf("submit %d reports", len(reports)), func() (*types.Receipt, error) {
		return c.prices.Submit(ctx, c.Key, reports)
	}); err != nil {
		return err
	}
	return a.showPrices(ctx, c, []string{name})
}

// priceView is a price for programs.
type priceView struct {
	Pair  string       `json:"pair"`
	Price *control.Wei `json:"price_wei"` // null: there never was one
	Round uint64       `json:"round"`
	Time  int64        `json:"time_unix"`
	Fresh bool         `json:"fresh"`
}

func (a *app) showPrices(ctx context.Context, c counter, names []string) error {
	views := []priceView{}
	for _, name := range names {
		pair, err := government.ParsePair(name)
		if err != nil {
			return err
		}
		p, err := c.prices.Last(ctx, pair)
		if err != nil {
			return fmt.Errorf("%w: %w", errChain, err)
		}
		v := priceView{Pair: name, Round: p.Round, Time: unixSecond(p.Time), Fresh: p.Fresh}
		if p.Value != nil {
			v.Price = &control.Wei{Int: p.Value}
		}
		views = append(views, v)
	}
	reporters, quorum, err := c.prices.Reporters(ctx)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return a.print(struct {
		Prices    []priceView      `json:"prices"`
		Reporters []common.Address `json:"reporters"`
		Quorum    int              `json:"quorum"`
	}{views, reporters, quorum}, func(w io.Writer) {
		var rows [][]string
		for _, v := range views {
			switch {
			case v.Price == nil:
				rows = append(rows, []string{v.Pair, "-", "-", "never reported"})
			case v.Fresh:
				rows = append(rows, []string{v.Pair, buyer.FormatSNM(v.Price.Int), fmt.Sprint(v.Round), "of " + stamp(time.Unix(v.Time, 0))})
			default:
				rows = append(rows, []string{v.Pair, buyer.FormatSNM(v.Price.Int), fmt.Sprint(v.Round), "STALE: of " + stamp(time.Unix(v.Time, 0))})
			}
		}
		if len(rows) > 0 {
			table(w, "PAIR\tPRICE\tROUND\tSEEN", rows)
		}
		fmt.Fprintf(w, "%d of these reporters make a round:\n", quorum)
		for _, r := range reporters {
			fmt.Fprintln(w, " ", r)
		}
	})
}

// proposeReporters is `sosna dao propose reporters ADDRESS...`.
func proposeReporters(ctx context.Context, a *app, o office, args []string) (government.Action, error) {
	var reporters []common.Address
	for _, text := range args {
		reporter, err := address("reporter", text)
		if err != nil {
			return government.Action{}, err
		}
		reporters = append(reporters, reporter)
	}
	at, err := contractAt("pricefeed", a.config.PriceFeed)
	if err != nil {
		return government.Action{}, err
	}
	prices, err := government.DialPrices(ctx, o.Client, at)
	if err != nil {
		return government.Action{}, fmt.Errorf("%w: %w", errChain, err)
	}
	return prices.ReportersAction(reporters), nil
}
