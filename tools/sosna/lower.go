package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

var (
	errRates    = errors.New("rates are COUNTER=WEI, several with commas")
	errLowering = errors.New("rates stay as they are")
)

func workerLower(a *app) *cobra.Command {
	var rates []string
	cmd := &cobra.Command{
		Use:   "lower DEAL --rates COUNTER=WEI,...",
		Short: "let a running deal cost less from now on",
		Long: "Lower rates of a running deal on a worker of this owner. The wish is signed with the owner's key and goes through the\n" +
			"hub to the worker, which changes the terms from its newest usage record on: nobody else is asked, and nothing that was\n" +
			"billed before changes. Rates are wei a unit of the counter (nanosecond, byte, byte-second); those not named stay.",
		Example: `  sosna worker lower 3f2a9c10 --rates cpu_user_ns=12,cpu_system_ns=12`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			wanted, err := parseRates(rates)
			if err != nil {
				return fmt.Errorf("--rates: %w", err)
			}
			return a.lower(cmd.Context(), strings.ToLower(args[0]), wanted)
		},
	}
	cmd.Flags().StringSliceVar(&rates, "rates", nil, "counters and what a unit of them is to cost, in wei")
	_ = cmd.MarkFlagRequired("rates")
	return cmd
}

// parseRates reads COUNTER=WEI; the same counter twice is a mistake.
func parseRates(texts []string) (pricing.Rates, error) {
	rates := make(pricing.Rates, len(texts))
	for _, text := range texts {
		name, amount, ok := strings.Cut(strings.TrimSpace(text), "=")
		counter := meter.Counter(name)
		if !ok || amount == "" || len(amount) > 39 || strings.Trim(amount, "0123456789") != "" {
			return nil, fmt.Errorf("%w: %.80q", errRates, text)
		}
		if _, twice := rates[counter]; twice {
			return nil, fmt.Errorf("%w: %s twice", errRates, counter)
		}
		rates[counter], _ = new(big.Int).SetString(amount, 10)
	}
	if err := rates.Validate(); err != nil {
		return nil, err
	}
	return rates, nil
}

func (a *app) lower(ctx context.Context, deal string, rates pricing.Rates) error {
	key, err := a.wallet()
	if err != nil {
		return err
	}
	hub, err := a.visit(ctx)
	if err != nil {
		return err
	}
	defer hub.Close()
	id, seq, err := hub.Lower(ctx, key, deal, rates)
	if errors.Is(err, buyer.ErrRefused) || errors.Is(err, market.ErrAbsurd) {
		return fmt.Errorf("%w: %w", errLowering, err)
	} else if err != nil {
		return err
	}
	return a.print(struct {
		Deal   market.ID     `json:"deal"`
		Change uint64        `json:"change"` // 0: it cost no more than that already
		Rates  pricing.Rates `json:"rates"`
	}{id, seq, rates}, func(w io.Writer) {
		if seq == 0 {
			fmt.Fprintf(w, "deal %s costs no more than that already\n", id.Short())
			return
		}
		fmt.Fprintf(w, "deal %s: change %d holds from its next usage record on\n", id.Short(), seq)
	})
}
