package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

func changeCommand(a *app) *cobra.Command {
	var budget string
	cmd := &cobra.Command{
		Use:   "change DEAL --budget SNM",
		Short: "raise or lower what a running deal may cost at most",
		Long: "Ask for another budget of a running deal, the hub's fee apart. What the channel lacks for a rise is paid in first; then\n" +
			"the hub reserves it for the worker, and the worker signs. Until then the old budget holds. A rise is at least a tenth of\n" +
			"the budget; the least budget is what is billed and one interval more. Interrupted, the wish goes on by itself:\n" +
			"`sosna ps` shows it until hub and worker have answered.",
		Example: `  sosna change 3f2a --budget 2.5
  sosna change 3f2a --budget 2.5 --json`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.change(cmd.Context(), args[0], budget)
		},
	}
	cmd.Flags().StringVar(&budget, "budget", "", "most SNM that the machine may cost from its start to its end")
	_ = cmd.MarkFlagRequired("budget")
	return cmd
}

func (a *app) change(ctx context.Context, deal, budget string) error {
	wei, err := buyer.ParseSNM(budget)
	if err != nil {
		return fmt.Errorf("--budget: %w", err)
	}
	client, err := a.agent(ctx)
	if err != nil {
		return err
	}
	show := newProgress(a)
	last, err := client.Change(ctx, control.ChangeRequest{Deal: deal, Budget: control.Wei{Int: wei}}, show.event)
	show.end()
	if err != nil {
		return err
	}
	if len(last.Deals) != 1 {
		return errors.Join(control.ErrAgent, fmt.Errorf("it answered about %d deals", len(last.Deals)))
	}
	d := last.Deals[0]
	return a.print(d, func(w io.Writer) {
		fmt.Fprintf(w, "deal %s may cost %s SNM now; %s are billed\n", short(d.ID), buyer.FormatSNM(d.Budget.Int), buyer.FormatSNM(d.Bill.Int))
	})
}

// budgetText is the budget in force, and how it came to be.
func budgetText(d control.Deal) string {
	text := buyer.FormatSNM(d.Budget.Int)
	if n := len(d.Changes); n > 1 {
		text += fmt.Sprintf(" (change %d)", n-1)
	}
	if d.Asked != nil {
		text += fmt.Sprintf(" (%s asked)", buyer.FormatSNM(d.Asked.Int))
	}
	return text
}

// termsTable lists the terms of a deal that was changed: what each change left, from
// which record on, and what was billed by then.
func termsTable(w io.Writer, d control.Deal) {
	var rows [][]string
	before := pricing.Rates{}
	for i, c := range d.Changes {
		what := "as agreed"
		if i > 0 {
			what = ratesText(before, c.Rates)
		}
		rows = append(rows, []string{
			fmt.Sprint(c.Record), buyer.FormatSNM(c.Bill.Int) + " SNM", buyer.FormatSNM(c.Budget.Int) + " SNM", what,
		})
		before = c.Rates
	}
	table(w, "TERMS AFTER RECORD\tBILLED BY THEN\tBUDGET\tRATES", rows)
}

// ratesText says which rates another set has, in wei a unit.
func ratesText(before, after pricing.Rates) string {
	var parts []string
	for _, name := range after.Names() {
		if old := before[name]; old == nil || old.Cmp(after[name]) != 0 {
			parts = append(parts, fmt.Sprintf("%s %s", name, after[name]))
		}
	}
	if len(parts) == 0 {
		return "as before"
	}
	return strings.Join(parts, ", ")
}
