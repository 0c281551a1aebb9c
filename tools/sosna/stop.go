package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

func stopCommand(a *app) *cobra.Command {
	var all, abandon bool
	var timeout time.Duration
	cmd := &cobra.Command{
		Use:   "stop [DEAL...]",
		Short: "end deals, pay the rest, settle on chain and print a receipt",
		Long: "End deals: each machine stops and sends its final record, which is paid. When no deal is left on a channel,\n" +
			"the hub is asked to settle it; what it says is compared with the chain, and a receipt is printed.",
		Example: `  sosna stop 3f2a
  sosna stop --all`,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 && !all {
				return fmt.Errorf("name the deals to stop, or say --all")
			}
			return a.stop(cmd.Context(), control.StopRequest{Deals: args, All: all, Abandon: abandon, TimeoutS: int(timeout / time.Second)})
		},
	}
	cmd.Flags().BoolVar(&all, "all", false, "every open deal, and every channel that no deal uses")
	cmd.Flags().BoolVar(&abandon, "abandon", false, "close the deals here if the hub does not, for a hub that is gone; then `sosna wallet close`")
	cmd.Flags().DurationVar(&timeout, "timeout", 2*time.Minute, "how long to wait for final records")
	return cmd
}

func (a *app) stop(ctx context.Context, request control.StopRequest) error {
	client, err := a.agent(ctx)
	if err != nil {
		return err
	}
	show := newProgress(a)
	last, err := client.Stop(ctx, request, show.event)
	show.end()
	printErr := a.print(struct {
		Deals    []control.Deal    `json:"deals"`
		Receipts []control.Receipt `json:"receipts"`
	}{append([]control.Deal{}, last.Deals...), append([]control.Receipt{}, last.Receipts...)}, func(w io.Writer) {
		for _, receipt := range last.Receipts {
			printReceipt(w, receipt)
		}
		if len(last.Receipts) == 0 && len(last.Deals) > 0 {
			dealTable(w, last.Deals)
		}
	})
	if err != nil {
		return err
	}
	return printErr
}

// printReceipt is the receipt for people: all amounts are exact.
func printReceipt(w io.Writer, r control.Receipt) {
	fmt.Fprintf(w, "Receipt of channel %s\n", r.Channel)
	for _, d := range r.Deals {
		fmt.Fprintf(w, "\nDeal %s on %s (%s)\n", short(d.ID), d.Worker, d.Reason)
		var rows [][]string
		for _, counter := range meter.All() {
			if used, ok := d.Usage[counter]; ok {
				rate := "0"
				if wei := d.Rates[counter]; wei != nil {
					rate = wei.String()
				}
				rows = append(rows, []string{string(counter), fmt.Sprint(used), rate})
			}
		}
		table(w, "USED\tUNITS\tWEI A UNIT", rows)
		if len(d.Changes) > 0 {
			fmt.Fprintln(w)
			termsTable(w, d)
			fmt.Fprintln(w)
		}
		sums := [][]string{
			{"bill", buyer.FormatSNM(d.Bill.Int) + " SNM"},
			{fmt.Sprintf("hub's fee (%d per mille)", d.FeePerMille), buyer.FormatSNM(d.Fee.Int) + " SNM"},
		}
		if d.AppPayee != "" {
			sums = append(sums, []string{"image's fee, to " + d.AppPayee, buyer.FormatSNM(d.AppFee.Int) + " SNM"})
		}
		table(w, "", append(sums, []string{fmt.Sprintf("paid by %d vouchers", d.Vouchers), buyer.FormatSNM(d.Paid.Int) + " SNM"}))
	}
	transaction := "-"
	if r.Transaction != nil {
		transaction = r.Transaction.Hex()
	}
	fmt.Fprintln(w)
	table(w, "SETTLED ON CHAIN", [][]string{
		{"deposit", buyer.FormatSNM(r.Deposit.Int) + " SNM"},
		{"paid", buyer.FormatSNM(r.Paid.Int) + " SNM"},
		{"refunded", buyer.FormatSNM(r.Refunded.Int) + " SNM"},
		{"transaction", transaction},
	})
}
