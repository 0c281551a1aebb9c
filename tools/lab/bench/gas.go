package bench

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/sosna-os/sosna/pkg/chain/simchain"
	"github.com/sosna-os/sosna/tools/lab/gas"
)

// Gas measures what the contracts cost, under today's rules and the next fork's, and
// writes all of it to gas.json, a list.
func Gas(ctx context.Context, o Options) error {
	out := filepath.Join(o.Root, outDir)
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	var figures []Figure
	for _, rules := range []simchain.Rules{simchain.Today, simchain.Next} {
		fmt.Fprintf(o.Print, "gas by the rules of %s\n", rules.Fork)
		rows, err := gas.Measure(ctx, rules)
		if err != nil {
			return fmt.Errorf("measure gas: %w", err)
		}
		for _, row := range rows {
			f := Figure{Name: row.Name, Value: float64(row.Gas), Unit: "gas"}.against(row.Peer.Name, float64(row.Peer.Gas))
			fmt.Fprintln(o.Print, f)
			figures = append(figures, f)
		}
	}
	return write(out, "gas", figures)
}
