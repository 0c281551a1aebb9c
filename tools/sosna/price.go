package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/pricing"
)

// priceFlags are the files and wishes of `sosna worker price`.
type priceFlags struct {
	matrix                                    string
	explain, changes                          bool
	config, bench, asks, wish, runs, forecast string
	from                                      string
}

func workerPrice(a *app) *cobra.Command {
	var f priceFlags
	cmd := &cobra.Command{
		Use:   "price",
		Short: "show how a price comes to be: rates from benchmarks and a wish",
		Long: "Rates are wei for each unit of what a machine counts. --matrix solves a bare matrix of anybody's figures, so that\n" +
			"a worker's rates can be checked. --explain tells how this machine's price comes to be, from the benchmarks of --bench or\n" +
			"from some seconds of them now; --forecast what an image will cost by its earlier runs. --from asks a worker where it shows\n" +
			"its owner what it does (metrics in its configuration): its price, its finished deals, and with --changes all that moved\n" +
			"the price, with reasons. Nothing here needs a home, a hub or a chain.\n" +
			"A cell of V may be negative: this is linear algebra, and what others measured is not judged. Keys of the JSON that are\n" +
			"not known are passed over. A V with more counters than programs, all of which differ, has a condition number: that of\n" +
			"the programs, though other rates would do as well.\n" + refusedAs,
		Example: "  sosna worker price --matrix matrix.json --json\n  sosna worker price --explain --config price.toml\n" +
			"  sosna worker price --explain --wish 13888888888888 --bench bench.json --forecast povray --runs runs.jsonl\n" +
			"  sosna worker price --changes --from http://10.0.0.5:9464\n" +
			"  sosna worker price --explain --from http://10.0.0.5:9464 --forecast sha256:9f86d0...",
		Args: cobra.NoArgs,
		// In place of the root's, which opens a home.
		PersistentPreRunE: func(*cobra.Command, []string) error { return nil },
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.price(cmd.Context(), f)
		},
	}
	cmd.Flags().StringVar(&f.matrix, "matrix", "", `solve {"counters", "programs", "V", "s"} of this file; - is standard input`)
	cmd.Flags().BoolVar(&f.explain, "explain", false, "tell how this machine's price comes to be")
	cmd.Flags().StringVar(&f.config, "config", "", "TOML of the owner's policy, costs and bounds, or a machine's sosna.toml with [pricing]")
	cmd.Flags().StringVar(&f.wish, "wish", "", "in place of --config: wei a second for the whole machine")
	cmd.Flags().StringVar(&f.bench, "bench", "", "JSON report of benchmarks, with counters (default: run them now)")
	cmd.Flags().StringVar(&f.asks, "asks", "", "what others ask: JSON of `sosna market --json`")
	cmd.Flags().StringVar(&f.from, "from", "", "a worker's own price: its address like http://10.0.0.5:9464, or a saved price.json")
	cmd.Flags().BoolVar(&f.changes, "changes", false, "show what moved the price of --from, and why")
	cmd.Flags().StringVar(&f.forecast, "forecast", "", "image to foretell the bill of: its name in the runs, or the first digits of its digest")
	cmd.Flags().StringVar(&f.runs, "runs", "", `its earlier runs, a line each: {"image", "seconds", "usage"} (default: those of --from)`)
	return a.answering(cmd)
}

func (a *app) price(ctx context.Context, f priceFlags) error {
	switch {
	case f.matrix != "" && f != (priceFlags{matrix: f.matrix}):
		return errors.New("--matrix goes with no other flag than --json")
	case f.config != "" && f.wish != "":
		return errors.New("give --config or --wish, not both")
	case f.from != "" && (f.config != "" || f.wish != "" || f.bench != "" || f.asks != ""):
		return errors.New("--from has its own owner, benchmarks and market: leave --config, --wish, --bench and --asks out")
	case f.forecast == "" && f.runs != "" || f.forecast != "" && f.runs == "" && !machine(f.from).remote():
		return errors.New("--forecast IMAGE and --runs FILE go together, unless --from http://... has the runs")
	case f.changes && f.from == "":
		return errors.New("--changes needs --from: whose price?")
	case f.changes && f != (priceFlags{changes: true, from: f.from}):
		return errors.New("--changes goes with no other flag than --from and --json")
	case f.changes:
		return a.showChanges(ctx, machine(f.from))
	case f.matrix != "":
		return a.priceMatrix(f.matrix)
	case f.explain:
		return a.explainPrice(ctx, f)
	default:
		return errors.New("say what to price: --matrix FILE, --explain or --changes")
	}
}

// opened reads a file, or standard input for "-".
func (a *app) opened(path string, read func(io.Reader) error) error {
	if path == "-" {
		return read(a.in)
	}
	file, err := os.Open(path)
	if err != nil {
		return err // it names the path
	}
	defer file.Close()
	if err := read(file); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

func (a *app) priceMatrix(path string) error {
	var matrix pricing.Matrix
	if err := a.opened(path, func(r io.Reader) (err error) {
		matrix, err = pricing.DecodeMatrix(r)
		return err
	}); err != nil {
		return err
	}
	rates, err := matrix.Solve()
	if err != nil {
		return err
	}
	return a.print(rates, func(w io.Writer) { showMatrixRates(w, rates) })
}

func showMatrixRates(w io.Writer, rates pricing.MatrixRates) {
	rows := make([][]string, len(rates.Rates))
	head := "COUNTER\tWEI A UNIT\tPSEUDOINVERSE"
	if rates.Uncertainty != nil {
		head += "\tMAY BE OFF BY"
	}
	for j, rate := range rates.Rates {
		rows[j] = []string{strconv.Quote(rates.Counters[j]), fmt.Sprintf("%.9g", rate), fmt.Sprintf("%.9g", rates.RatesPinv[j])}
		if rates.Uncertainty != nil {
			rows[j] = append(rows[j], formatUncertainty(rates.Uncertainty[j]))
		}
	}
	table(w, head, rows)
	condition := "none: the programs do not tell the counters apart"
	if rates.ConditionNumber != nil {
		condition = fmt.Sprintf("%.4g", *rates.ConditionNumber)
	}
	fmt.Fprintf(w, "method %s: %s\ncondition %s, rank %d, residual %.3g\n", rates.Method, rates.Reason, condition, rates.Rank, rates.Residual)
}

// formatUncertainty writes a share as a percentage.
func formatUncertainty(share float64) string {
	if share > 10 {
		return "anything"
	}
	return fmt.Sprintf("%.1f %%", share*100)
}
