package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"
	"time"

	"github.com/pelletier/go-toml/v2"
	"github.com/prometheus/procfs"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/pricing"
)

const (
	// maxPriceFile bounds a configuration, a report and a market from a file.
	maxPriceFile = 8 << 20
	// keptMemory is what a machine keeps for itself, as the worker does.
	keptMemory = 64 << 20
)

// explained is what --explain yields to programs.
type explained struct {
	pricing.Price
	Words    []string          `json:"words"`
	Lines    []pricing.Line    `json:"lines"`
	Changes  []pricing.Change  `json:"changes"`
	Forecast *pricing.Forecast `json:"forecast,omitempty"`
}

func (a *app) explainPrice(ctx context.Context, f priceFlags) error {
	var runs []pricing.Run
	var err error
	if f.forecast != "" { // what can be wrong with files is said before the machine is loaded
		if runs, err = a.runsOf(ctx, f); err != nil {
			return err
		}
	}
	price, changes, err := a.priceOf(ctx, f)
	if err != nil {
		return err
	}
	out := explained{Price: price, Words: price.Words(), Changes: changes}
	if out.Lines, err = price.Lines(); err != nil {
		return err
	}
	if f.forecast != "" {
		image, err := imageIn(runs, f.forecast)
		if err != nil {
			return err
		}
		forecast, err := pricing.Foretell(price.Rates, runs, image)
		if err != nil {
			return err
		}
		out.Forecast = &forecast
	}
	return a.print(out, func(w io.Writer) { showPrice(w, out) })
}

// priceOf is the price of the machine that the flags name, and what moved it.
func (a *app) priceOf(ctx context.Context, f priceFlags) (pricing.Price, []pricing.Change, error) {
	if f.from != "" {
		standing, err := a.standingPrice(ctx, machine(f.from))
		return standing.Price, append([]pricing.Change{}, standing.Changes...), err
	}
	owner, err := a.owner(f)
	if err != nil {
		return pricing.Price{}, nil, err
	}
	rates, err := a.others(f.asks)
	if err != nil {
		return pricing.Price{}, nil, err
	}
	results, err := a.benchmarks(ctx, f.bench)
	if err != nil {
		return pricing.Price{}, nil, err
	}
	asks, err := pricing.Elsewhere(results, rates)
	if err != nil {
		return pricing.Price{}, nil, err
	}
	price, err := pricing.Make(owner, results, asks)
	if err != nil {
		return pricing.Price{}, nil, err
	}
	return price, pricing.Changes(nil, price, time.Now().UTC()), nil
}

// owner is the configuration of --config, or a fixed price of --wish.
func (a *app) owner(f priceFlags) (pricing.Owner, error) {
	if f.config == "" {
		if f.wish == "" {
			return pricing.Owner{}, errors.New("say what the machine is to bring: --wish WEI or --config FILE")
		}
		wish, ok := new(big.Int).SetString(f.wish, 10)
		if !ok || len(f.wish) > 40 {
			return pricing.Owner{}, fmt.Errorf("--wish %.50q is no whole number of wei", f.wish)
		}
		return pricing.Owner{Policy: pricing.Fixed, Wish: wish}, nil
	}
	var owner pricing.Owner
	err := a.opened(f.config, func(r io.Reader) error {
		text, err := io.ReadAll(io.LimitReader(r, maxConfig))
		if err != nil {
			return err
		}
		var whole struct {
			Pricing any `toml:"pricing"`
		}
		if toml.Unmarshal(text, &whole) == nil && whole.Pricing != nil {
			owner, err = machineOwner(text)
			return err
		}
		// TOML is decoded strictly: a misspelt floor would be no floor.
		return toml.NewDecoder(bytes.NewReader(text)).DisallowUnknownFields().Decode(&owner)
	})
	if err != nil {
		return pricing.Owner{}, fmt.Errorf("price configuration: %w", err)
	}
	return owner, owner.Validate()
}

// machineOwner is the owner of a machine's whole configuration. What else may be
// wrong with that is for its console.
func machineOwner(text []byte) (pricing.Owner, error) {
	config, problems := bootcfg.Parse("", text)
	var wrong []string
	for _, p := range problems {
		if p.Key == "pricing" || p.Key == "price" {
			wrong = append(wrong, p.String())
		}
	}
	if len(wrong) > 0 {
		return pricing.Owner{}, errors.New(strings.Join(wrong, "; "))
	}
	return pricing.Configured(config)
}

// others are the rates of a market as `sosna market --json` prints it.
func (a *app) others(path string) ([]pricing.Rates, error) {
	if path == "" {
		return nil, nil
	}
	var market struct {
		Asks []struct {
			Rates pricing.Rates `json:"rates"`
		} `json:"asks"`
	}
	if err := a.opened(path, func(r io.Reader) error { return json.NewDecoder(io.LimitReader(r, maxPriceFile)).Decode(&market) }); err != nil {
		return nil, fmt.Errorf("asks of others: %w", err)
	}
	out := make([]pricing.Rates, len(market.Asks))
	for i, ask := range market.Asks {
		out[i] = ask.Rates
	}
	return out, nil
}

// benchmarks are those of a report, or of this machine now.
func (a *app) benchmarks(ctx context.Context, path string) ([]bench.Result, error) {
	var report bench.Report
	if path != "" {
		if err := a.opened(path, func(r io.Reader) error { return json.NewDecoder(io.LimitReader(r, maxPriceFile)).Decode(&report) }); err != nil {
			return nil, fmt.Errorf("report of benchmarks: %w", err)
		}
		return report.Results, nil
	}
	memory, err := availableMemory()
	if err != nil {
		return nil, err
	}
	report, err = bench.Run(ctx, bench.Config{Dir: testFolder(), MemoryTotal: memory, Progress: func(name string, done, of int) {
		a.say("benchmark %d of %d: %s\n", done+1, of, name)
	}})
	if err != nil {
		return nil, fmt.Errorf("benchmarks: %w", err)
	}
	for _, skip := range report.Skipped {
		a.say("left out: %s: %s\n", skip.Name, skip.Reason)
	}
	return report.Results, nil
}

// availableMemory is what this machine could sell now.
func availableMemory() (uint64, error) {
	fs, err := procfs.NewDefaultFS()
	if err != nil {
		return 0, fmt.Errorf("memory: %w", err)
	}
	info, err := fs.Meminfo()
	if err != nil {
		return 0, fmt.Errorf("memory: %w", err)
	}
	if info.MemAvailableBytes == nil || *info.MemAvailableBytes <= keptMemory {
		return 0, fmt.Errorf("memory: under %s are available", formatBytes(keptMemory))
	}
	return min(*info.MemAvailableBytes, max(memoryLimit("/"), 2*keptMemory)) - keptMemory, nil
}

func showPrice(w io.Writer, e explained) {
	for _, sentence := range e.Words {
		fmt.Fprintln(w, line(sentence))
	}
	fmt.Fprintln(w)
	rows := make([][]string, len(e.Lines))
	for i, l := range e.Lines {
		off := "-"
		if l.Rate.Sign() > 0 && l.Note == "" {
			off = formatUncertainty(l.Uncertainty)
		}
		rows[i] = []string{string(l.Counter), l.Rate.String(), formatPrice(l.PerUnit) + " a " + l.Unit, fmt.Sprintf("%.0f %%", l.Share*100), off, line(l.Note)}
	}
	table(w, "COUNTER\tWEI A COUNT\tSNM\tSHARE\tMAY BE OFF BY\tNOTE", rows)
	if f := e.Forecast; f != nil {
		fmt.Fprintf(w, "\n%s will cost about %s SNM (%s to %s) in %.3g s: %s\n", line(f.Image), formatPrice(f.Median), formatPrice(f.Low), formatPrice(f.High),
			f.MedianSeconds, f.Reason)
	}
}
