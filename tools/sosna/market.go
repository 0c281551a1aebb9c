package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// offered is an ask as people and programs see it.
type offered struct {
	Worker     string             `json:"worker"`
	Payout     string             `json:"payout"`
	MilliCPU   uint64             `json:"milli_cpu"`
	Memory     uint64             `json:"memory_bytes"`
	Rates      pricing.Rates      `json:"rates"`
	PerHour    control.Wei        `json:"estimated_wei_per_hour"` // of the shape asked for
	Method     string             `json:"method"`
	Condition  string             `json:"condition_number"`
	Tier       string             `json:"tier"`
	Expires    int64              `json:"expires_unix"`
	Benchmarks []market.Benchmark `json:"benchmarks"`
}

func marketCommand(a *app) *cobra.Command {
	var memory, cpu, svg string
	cmd := &cobra.Command{
		Use:   "market",
		Short: "show what a hub's workers offer, cheapest first",
		Long: "Show the hub's book. Asks that do not verify are named with their reason. Prices are for an hour at full\n" +
			"load of the shape given, by each worker's own rates; a bill is made of what is used. --svg draws the benchmarks and\n" +
			"rates of each worker beside the median of all, into a file.",
		Example: "  sosna market -m 1G --cpu 2\n  sosna market --svg market.svg",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			bytes, err := parseBytes(memory)
			if err != nil {
				return fmt.Errorf("--memory: %w", err)
			}
			milliCPU, err := parseCores(cpu)
			if err != nil {
				return fmt.Errorf("--cpu: %w", err)
			}
			return a.market(cmd.Context(), milliCPU, bytes, svg)
		},
	}
	cmd.Flags().StringVarP(&memory, "memory", "m", "256M", "memory to price")
	cmd.Flags().StringVar(&cpu, "cpu", "1", "cores to price")
	cmd.Flags().StringVar(&svg, "svg", "", "draw the workers into this file, too")
	return cmd
}

func (a *app) market(ctx context.Context, milliCPU, memory uint64, svg string) error {
	hub, err := a.visit(ctx)
	if err != nil {
		return err
	}
	defer hub.Close()
	asks, refused, err := hub.Asks(ctx)
	if err != nil {
		return err
	}
	if svg != "" {
		if err := a.drawMarket(svg, hub.Announcement.Name, asks); err != nil {
			return err
		}
	}
	list := make([]offered, 0, len(asks))
	for _, ask := range asks {
		list = append(list, describe(ask.Body, milliCPU, memory))
	}
	slices.SortStableFunc(list, func(x, y offered) int { return x.PerHour.Cmp(y.PerHour.Int) })
	return a.print(struct {
		Hub         string    `json:"hub"`
		Name        string    `json:"name"`
		FeePerMille uint64    `json:"fee_per_mille"`
		Asks        []offered `json:"asks"`
		Refused     []string  `json:"refused"`
	}{hub.Announcement.Node.Hex(), hub.Announcement.Name, hub.Announcement.FeePerMille, list, append([]string{}, refused...)},
		func(w io.Writer) {
			fmt.Fprintf(w, "%s %s, fee %d per mille\n", hub.Announcement.Name, hub.Announcement.Node, hub.Announcement.FeePerMille)
			var rows [][]string
			for _, o := range list {
				fits := "yes"
				if o.MilliCPU < milliCPU || o.Memory < memory {
					fits = "too small"
				}
				rows = append(rows, []string{
					o.Worker, fmt.Sprintf("%d.%03d", o.MilliCPU/1000, o.MilliCPU%1000), formatBytes(o.Memory),
					formatPrice(o.PerHour.Int), fits, o.Tier, o.Method,
				})
			}
			table(w, "WORKER\tCORES\tMEMORY\tSNM/H\tFITS\tTIER\tRATES BY", rows)
			for _, reason := range refused {
				a.say("passed over: %s\n", reason)
			}
		})
}

func describe(ask market.Ask, milliCPU, memory uint64) offered {
	price := market.Estimate(ask.Rates, milliCPU, memory)
	return offered{
		Worker: ask.Worker.Hex(), Payout: ask.Payout.Hex(), MilliCPU: ask.MilliCPU, Memory: ask.MemoryBytes, Rates: ask.Rates,
		PerHour: control.Wei{Int: price.Mul(price, big.NewInt(3600))}, Method: ask.Method, Condition: ask.Condition,
		Tier: ask.Tier, Expires: ask.Expires.Unix(), Benchmarks: ask.Benchmarks,
	}
}

func imageCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "image",
		Short: "upload images to a hub, and list them",
		Example: `  sosna image push povray povray.oci.tar
  sosna image ls`,
	}
	cmd.AddCommand(&cobra.Command{
		Use:     "push NAME FILE",
		Short:   "upload an OCI archive (a tar of an OCI layout)",
		Example: "  sosna image push povray povray.oci.tar",
		Args:    cobra.ExactArgs(2),
		RunE:    func(cmd *cobra.Command, args []string) error { return a.push(cmd.Context(), args[0], args[1]) },
	}, &cobra.Command{
		Use:     "ls",
		Short:   "list the images that a hub can serve",
		Example: "  sosna image ls",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return a.images(cmd.Context()) },
	})
	return cmd
}

func (a *app) push(ctx context.Context, name, path string) error {
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("image: %w", err)
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return fmt.Errorf("image: %w", err)
	}
	if !info.Mode().IsRegular() {
		return fmt.Errorf("image: %s is no regular file", path)
	}
	hub, err := a.visit(ctx)
	if err != nil {
		return err
	}
	defer hub.Close()
	show := newProgress(a)
	size := uint64(info.Size())
	digest, err := hub.Push(ctx, name, file, size, func(sent uint64) { show.bytes("push "+name, sent, size) })
	show.end()
	if err != nil {
		return err
	}
	image := buyer.Image{Name: name, Digest: digest, Bytes: size}
	return a.print(image, func(w io.Writer) { fmt.Fprintf(w, "%s %s\n", name, digest) })
}

func (a *app) images(ctx context.Context) error {
	hub, err := a.visit(ctx)
	if err != nil {
		return err
	}
	defer hub.Close()
	images, err := hub.Images(ctx)
	if err != nil {
		return err
	}
	return a.print(struct {
		Images []buyer.Image `json:"images"`
	}{images}, func(w io.Writer) {
		var rows [][]string
		for _, image := range images {
			rows = append(rows, []string{image.Name, formatBytes(image.Bytes), string(image.Digest)})
		}
		table(w, "NAME\tSIZE\tDIGEST", rows)
	})
}
