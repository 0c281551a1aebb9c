package bench

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"github.com/sosna-os/sosna/tools/lab/bench/vector"
	"github.com/sosna-os/sosna/tools/lab/stage"
)

// Vector measures how far a worker's benchmarks can be trusted, and writes the figures to vector.json, a list, and what
// they were made of to vector_scores.json. The command line must have been built. What was measured before an error is
// written all the same.
func Vector(ctx context.Context, o Options, short bool) error {
	out := filepath.Join(o.Root, outDir)
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	rows, scores, err := vector.Measure(ctx, vector.Options{
		Root: o.Root, Sosna: filepath.Join(o.Root, stage.BinDir, "sosna"), Dir: out, Short: short,
		Say: func(format string, args ...any) { fmt.Fprintf(o.Print, format+"\n", args...) },
	})
	if err != nil {
		err = fmt.Errorf("measure the benchmarks: %w", err)
	}
	figures := []Figure{} // a list also where nothing could be measured
	for _, row := range rows {
		f := Figure{Name: row.Name, Value: digits(row.Value), Unit: row.Unit}.against(row.Peer, digits(row.PeerValue))
		fmt.Fprintln(o.Print, f)
		figures = append(figures, f)
	}
	return errors.Join(err, write(out, "vector", figures), write(out, "vector_scores", append([]vector.Score{}, scores...)))
}

// digits keeps five that count: no measurement has more.
func digits(v float64) float64 {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', 5, 64), 64)
	if err != nil {
		return v // out of range: none of it is lost
	}
	return rounded
}
