package vector

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"regexp"
	"strconv"
)

// openblas is what numpy runs: it prints JSON, or fails where numpy's product is not OpenBLAS's.
//
//go:embed openblas.py
var openblas string

// blasAnswer is the script's.
type blasAnswer struct {
	Library string  `json:"library"`
	Flops   float64 `json:"flops"`  // a second of wall time
	SVD     float64 `json:"svd_ms"` // numpy.linalg.svd of 512 x 64
}

// numpy runs the script with Debian's python: one of another kind may come first in PATH and has no numpy.
func (m *measurement) numpy(ctx context.Context, g *group) (a blasAnswer, err error) {
	python := ""
	for _, name := range []string{"/usr/bin/python3", "python3"} {
		if exec.CommandContext(ctx, name, "-c", "import numpy").Run() == nil {
			python = name
			break
		}
	}
	if python == "" {
		return a, fmt.Errorf("OpenBLAS: %w: no python3 with numpy (make setup installs it)", errNoFigures)
	}
	out, _, err := g.run(ctx, m.Dir, "env", "OPENBLAS_NUM_THREADS=1", "OMP_NUM_THREADS=1", python, "-c", openblas)
	if err != nil {
		return a, fmt.Errorf("OpenBLAS: %w: %w", errNoFigures, err)
	}
	if err := json.Unmarshal(out, &a); err != nil {
		return a, fmt.Errorf("OpenBLAS: %w", err)
	}
	_, err = positive(a.Flops, a.SVD > 0, "OpenBLAS's figure")
	return a, err
}

// blas sets our matrix product beside OpenBLAS's on one core, by turns.
func (m *measurement) blas(ctx context.Context) (figures []Figure, err error) {
	const turns = 3
	g, err := m.open(limits{})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, g.close()) }()
	var ours, theirs []float64
	var library string
	for i := range turns {
		m.Say("turn %d of %d with OpenBLAS", i+1, turns)
		rows, err := m.vector(ctx, g, []string{"float"})
		if err != nil {
			return nil, err
		}
		a, err := m.numpy(ctx, g)
		if err != nil {
			return nil, err
		}
		ours, theirs, library = append(ours, rows["float"].Value/1e9), append(theirs, a.Flops/1e9), a.Library
	}
	return []Figure{{"bench_float_vs_openblas_core", median(ours), "Gflop/s", library, median(theirs)}}, nil
}

// solver takes the times of pkg/pricing's own benchmarks for 512 programs and 64 counters: of the decomposition, and of all
// that `sosna worker price --matrix` does with such a matrix.
func (m *measurement) solver(ctx context.Context) (figures []Figure, err error) {
	g, err := m.open(limits{})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, g.close()) }()
	out, _, err := g.run(ctx, m.Root, "go", "test", "-run", "^$", "-bench", "^Benchmark(SVD|MatrixSolve)$/^512x64$",
		"-benchtime", "20x", "-count", "5", "./pkg/pricing")
	if err != nil {
		return nil, err
	}
	took := map[string][]float64{}
	for _, line := range benchmarkLine.FindAllSubmatch(out, -1) {
		nanos, err := strconv.ParseFloat(string(line[2]), 64)
		if _, err := positive(nanos, err == nil, "time of "+string(line[1])); err != nil {
			return nil, err
		}
		took[string(line[1])] = append(took[string(line[1])], nanos/1e6)
	}
	if len(took["SVD"]) == 0 || len(took["MatrixSolve"]) == 0 {
		return nil, fmt.Errorf("no times in what pkg/pricing's benchmarks printed: %s", tail(string(out)))
	}
	a, err := m.numpy(ctx, g)
	figures = []Figure{
		{Name: "svd_512x64_ms", Value: median(took["SVD"]), Unit: "ms"},
		{Name: "price_512x64_ms", Value: median(took["MatrixSolve"]), Unit: "ms"},
	}
	if err == nil {
		figures[0].Peer, figures[0].PeerValue = "numpy.linalg.svd, "+a.Library, a.SVD
	}
	return figures, err
}

// benchmarkLine is a line of `go test -bench`: BenchmarkSVD/512x64-2   20   2337495 ns/op.
var benchmarkLine = regexp.MustCompile(`(?m)^Benchmark(\w+)/512x64\S*\s+[0-9]+\s+([0-9.]+) ns/op`)
