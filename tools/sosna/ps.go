package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// watchEvery is how often a watched table is drawn anew.
const watchEvery = time.Second

func psCommand(a *app) *cobra.Command {
	var all, watch bool
	cmd := &cobra.Command{
		Use:   "ps",
		Short: "show deals, their usage and what they cost",
		Example: `  sosna ps --watch
  sosna ps -a --json`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			for {
				if err := a.ps(cmd.Context(), all, watch); err != nil || !watch {
					return err
				}
				select {
				case <-cmd.Context().Done():
					return nil
				case <-time.After(watchEvery):
				}
			}
		},
	}
	cmd.Flags().BoolVarP(&all, "all", "a", false, "closed deals too")
	cmd.Flags().BoolVarP(&watch, "watch", "w", false, "draw the table again every second")
	return cmd
}

func (a *app) ps(ctx context.Context, all, watch bool) error {
	status, err := a.deals(ctx)
	if err != nil {
		return err
	}
	total := len(status.Deals)
	if !all {
		status.Deals = slices.DeleteFunc(status.Deals, func(d control.Deal) bool { return d.State == string(deal.Closed) })
	}
	return a.print(struct {
		Deals []control.Deal `json:"deals"`
	}{status.Deals}, func(w io.Writer) {
		if watch && terminal(w) {
			fmt.Fprint(w, "\x1b[H\x1b[2J") // home, clear
		}
		dealTable(w, status.Deals)
		if hidden := total - len(status.Deals); hidden > 0 {
			a.say("%d closed: sosna ps -a\n", hidden)
		}
	})
}

func dealTable(w io.Writer, deals []control.Deal) {
	var rows [][]string
	for _, d := range deals {
		port := "-"
		if d.Port != 0 {
			port = fmt.Sprint(d.Port)
		}
		rows = append(rows, []string{
			short(d.ID), d.Worker[:min(len(d.Worker), 10)], d.State, port, usageText(d.Usage),
			buyer.FormatSNM(d.Bill.Int), budgetText(d), buyer.FormatSNM(d.Paid.Int), fmt.Sprint(d.Vouchers), remark(d),
		})
	}
	table(w, "DEAL\tWORKER\tSTATE\tPORT\tUSED\tBILL SNM\tBUDGET SNM\tPAID SNM\tVOUCHERS\tNOTE", rows)
}

func remark(d control.Deal) string {
	for _, text := range []string{d.Distrust, d.Reason, d.Note} {
		if text != "" && text != d.State {
			return text
		}
	}
	return ""
}

// usageText is what a deal used, for people: seconds of CPU, memory over time, bytes.
func usageText(v meter.Vector) string {
	var parts []string
	if ns := v[meter.CPUUser] + v[meter.CPUSystem]; ns > 0 {
		parts = append(parts, fmt.Sprintf("cpu %d.%02d s", ns/1e9, ns%1e9/1e7))
	}
	if n := v[meter.Memory]; n > 0 {
		parts = append(parts, "mem "+formatBytes(n)+"·s")
	}
	if n := v[meter.BlockRead] + v[meter.BlockWrite]; n > 0 {
		parts = append(parts, "disk "+formatBytes(n))
	}
	if n := v[meter.NetRx] + v[meter.NetTx]; n > 0 {
		parts = append(parts, "net "+formatBytes(n))
	}
	if len(parts) == 0 {
		return "-"
	}
	return strings.Join(parts, ", ")
}

// priceDigits is how many decimals of a price people are shown.
const priceDigits = 6

// formatPrice rounds an estimate up to priceDigits decimals: a price is never shown
// too low. Exact amounts are buyer.FormatSNM's.
func formatPrice(wei *big.Int) string {
	if wei == nil {
		return "-"
	}
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(buyer.SNMDigits-priceDigits), nil)
	up := new(big.Int).Add(wei, new(big.Int).Sub(unit, big.NewInt(1)))
	return buyer.FormatSNM(up.Mul(up.Div(up, unit), unit))
}
