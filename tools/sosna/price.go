package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/pricing"
)

// exitPrice is the exit status of a price that cannot be made.
const exitPrice exitStatus = 2

// priceFlags are the files and wishes of `sosna worker price`.
type priceFlags struct {
	matrix string
}

func workerPrice(a *app) *cobra.Command {
	var f priceFlags
	cmd := &cobra.Command{
		Use:   "price",
		Short: "show how a price comes to be: rates from benchmarks and a wish",
		Long: "Rates are wei for each unit of what a machine counts. --matrix solves a bare matrix of anybody's figures, so that\n" +
			"a worker's rates can be checked. Nothing here needs a home, a hub or a chain.\n" +
			"What cannot be priced ends with exit status 2, and with --json as {\"error\": ...} on standard output.",
		Example: "  sosna worker price --matrix matrix.json --json",
		Args:    func(cmd *cobra.Command, args []string) error { return a.priced(cobra.NoArgs(cmd, args)) },
		// In place of the root's, which opens a home.
		PersistentPreRunE: func(*cobra.Command, []string) error { return nil },
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.priced(a.price(f))
		},
	}
	cmd.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		// A flag that is wrong may come before --json was read.
		a.json = a.json || slices.Contains(os.Args, "--json")
		return a.priced(err)
	})
	cmd.Flags().StringVar(&f.matrix, "matrix", "", `solve {"counters", "programs", "V", "s"} of this file; - is standard input`)
	return cmd
}

// priced says an error where programs that ask for a price look for it.
func (a *app) priced(err error) error {
	if err == nil {
		return nil
	}
	if !a.json {
		a.fail(err)
		return exitPrice
	}
	if err := a.print(struct {
		Error string `json:"error"`
	}{err.Error()}, nil); err != nil {
		return err
	}
	return exitPrice
}

func (a *app) price(f priceFlags) error {
	if f.matrix != "" {
		return a.priceMatrix(f.matrix)
	}
	return fmt.Errorf("say what to price: --matrix FILE")
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
	for j, rate := range rates.Rates {
		rows[j] = []string{strconv.Quote(rates.Counters[j]), fmt.Sprintf("%.9g", rate), fmt.Sprintf("%.9g", rates.RatesPinv[j]), ""}
		if rates.Uncertainty != nil {
			rows[j][3] = formatUncertainty(rates.Uncertainty[j])
		}
	}
	table(w, "COUNTER\tWEI A UNIT\tPSEUDOINVERSE\tMAY BE OFF BY", rows)
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
