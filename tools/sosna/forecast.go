package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"

	"github.com/opencontainers/go-digest"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// foretold is what an image may cost on one worker, the hub's fee included.
type foretold struct {
	Worker string `json:"worker"`
	*pricing.Forecast
	Lacking string `json:"no_forecast,omitempty"` // why there is none
}

func forecastCommand(a *app) *cobra.Command {
	var runs string
	cmd := &cobra.Command{
		Use:   "forecast IMAGE",
		Short: "foretell what an image will cost on each worker, by its earlier runs",
		Long: "The finished deals of this home are billed at the rates that workers ask now, cheapest first, hub's fee included; a fee\n" +
			"of the image's publisher comes on top. It foretells a run like those before: not other input, and not another machine,\n" +
			"for time was metered on the one that it ran on. Nothing is rented and nothing is paid.",
		Example: "  sosna forecast povray\n  sosna forecast sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 --runs runs.jsonl",
		Args:    cobra.ExactArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return a.forecast(cmd.Context(), args[0], runs) },
	}
	cmd.Flags().StringVar(&runs, "runs", "", `earlier runs, a line each: {"image", "seconds", "usage"} (default: this home's finished deals)`)
	return cmd
}

func (a *app) forecast(ctx context.Context, image, file string) error {
	runs, err := a.earlierRuns(ctx, file)
	if err != nil {
		return err
	}
	hub, err := a.visit(ctx)
	if err != nil {
		return err
	}
	defer hub.Close()
	name := image
	if digest.Digest(image).Validate() != nil {
		images, err := hub.Images(ctx)
		if err != nil {
			return err
		}
		for _, known := range images {
			if known.Name == image {
				name = string(known.Digest)
			}
		}
	}
	if name, err = imageIn(runs, name); err != nil {
		return err
	}
	asks, _, err := hub.Asks(ctx)
	if err != nil {
		return err
	}
	list, err := foretell(asks, runs, name, hub.Announcement.FeePerMille)
	if err != nil {
		return err
	}
	return a.print(struct {
		Image     string     `json:"image"`
		Forecasts []foretold `json:"forecasts"`
	}{name, list}, func(w io.Writer) { showForecasts(w, image, list) })
}

// earlierRuns are those of a file, or the finished and paid deals of this home.
func (a *app) earlierRuns(ctx context.Context, file string) (runs []pricing.Run, err error) {
	if file != "" {
		return runs, a.opened(file, func(r io.Reader) (err error) { runs, err = pricing.DecodeRuns(r); return err })
	}
	status, err := a.deals(ctx)
	if err != nil {
		return nil, err
	}
	return finishedRuns(status.Deals), nil
}

// finishedRuns are the deals that tell what their images use: metered to their end, by
// a worker that was believed.
func finishedRuns(deals []control.Deal) (runs []pricing.Run) {
	for _, d := range deals {
		if d.State == string(deal.Closed) && d.Final && d.Distrust == "" {
			runs = append(runs, pricing.Run{Image: d.Image, Seconds: d.Seconds, Usage: d.Usage})
		}
	}
	return runs
}

// foretell bills the runs by each ask, cheapest first. One whose rates do not cover
// what the image uses is last, with the reason.
func foretell(asks []market.Signed[market.Ask], runs []pricing.Run, image string, feePerMille uint64) ([]foretold, error) {
	list := make([]foretold, 0, len(asks))
	for _, ask := range asks {
		worker := ask.Body.Worker.Hex()
		f, err := pricing.Foretell(ask.Body.Rates, runs, image)
		switch {
		case errors.Is(err, pricing.ErrNoRuns):
			return nil, err
		case err != nil:
			list = append(list, foretold{Worker: worker, Lacking: err.Error()})
			continue
		}
		for _, wei := range []**big.Int{&f.Low, &f.Median, &f.High} {
			*wei = pricing.WithFee(*wei, int(feePerMille))
		}
		list = append(list, foretold{Worker: worker, Forecast: &f})
	}
	slices.SortStableFunc(list, func(x, y foretold) int {
		switch {
		case x.Forecast != nil && y.Forecast != nil:
			return x.Median.Cmp(y.Median)
		case x.Forecast != nil:
			return -1
		case y.Forecast != nil:
			return 1
		}
		return 0
	})
	return list, nil
}

func showForecasts(w io.Writer, image string, list []foretold) {
	if len(list) == 0 {
		fmt.Fprintln(w, "no worker offers anything now")
		return
	}
	if f := list[0].Forecast; f != nil {
		fmt.Fprintf(w, "%s took about %.3g s; %s\n", line(image), f.MedianSeconds, f.Reason)
	}
	var rows [][]string
	for _, f := range list {
		if f.Forecast == nil {
			rows = append(rows, []string{f.Worker, "-", "-", "-", line(f.Lacking)})
			continue
		}
		rows = append(rows, []string{f.Worker, formatPrice(f.Median), formatPrice(f.Low), formatPrice(f.High), ""})
	}
	table(w, "WORKER\tABOUT SNM\tLOW\tHIGH\tNOTE", rows)
}

// minDigits are what names an image by the beginning of its digest.
const minDigits = 6

// imageIn finds the image of some runs that is called so, or whose digest begins so.
// One that is not there is for Foretell to name.
func imageIn(runs []pricing.Run, text string) (string, error) {
	begin := strings.TrimPrefix(text, "sha256:")
	found := ""
	for _, run := range runs {
		digits, isDigest := strings.CutPrefix(run.Image, "sha256:")
		if run.Image == text {
			return text, nil
		}
		if !isDigest || len(begin) < minDigits || !strings.HasPrefix(digits, begin) || run.Image == found {
			continue
		}
		if found != "" {
			return "", fmt.Errorf("images %s and %s both begin with %s: give more digits", line(found), line(run.Image), line(text))
		}
		found = run.Image
	}
	if found == "" {
		return text, nil
	}
	return found, nil
}
