package pricing

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"slices"

	"github.com/sosna-os/sosna/pkg/meter"
)

const (
	maxRuns       = 100_000
	maxRunLine    = 4 << 10 // bytes; all counters at their largest take 400
	maxImageBytes = 256     // of an image's name
	// outliersFrom is how many runs it takes to speak of the usual tenths.
	outliersFrom = 10
)

var (
	// ErrRuns: records of earlier runs that cannot be.
	ErrRuns = errors.New("bad record of a run")
	// ErrNoRuns: the image never ran, so nothing can be foretold.
	ErrNoRuns = errors.New("no earlier run of the image")
)

// Run is what one deal used from its start to its end.
type Run struct {
	Image   string       `json:"image"`
	Seconds float64      `json:"seconds"`
	Usage   meter.Vector `json:"usage"`
}

// Forecast is what an image will cost if it goes on as before. Low and High
// leave out the cheapest and the dearest tenth from ten runs on.
type Forecast struct {
	Image  string   `json:"image"`
	Runs   int      `json:"runs"`
	Low    *big.Int `json:"low_wei"`
	Median *big.Int `json:"median_wei"`
	High   *big.Int `json:"high_wei"`
	// MedianSeconds is how long a run took.
	MedianSeconds float64 `json:"median_seconds"`
	Reason        string  `json:"reason"`
}

// Foretell bills the earlier runs of an image by given rates. It says nothing
// of other input or another machine: usage in nanoseconds is of the machine it
// was metered on. Errors: ErrNoRuns, ErrUnknownCounter.
func Foretell(rates Rates, runs []Run, image string) (Forecast, error) {
	var bills []*big.Int
	var seconds []float64
	for _, run := range runs {
		if run.Image != image {
			continue
		}
		bill, err := Bill(rates, run.Usage)
		if err != nil {
			return Forecast{}, fmt.Errorf("forecast of %.40q: %w", image, err)
		}
		bills, seconds = append(bills, bill), append(seconds, run.Seconds)
	}
	if len(bills) == 0 {
		return Forecast{}, fmt.Errorf("%w: %.40q, among %d of others", ErrNoRuns, image, len(runs))
	}
	slices.SortFunc(bills, (*big.Int).Cmp)
	slices.Sort(seconds)
	out, reason := 0, "the cheapest and the dearest"
	if len(bills) >= outliersFrom {
		out, reason = len(bills)/10, "without the cheapest and the dearest tenth"
	}
	return Forecast{
		Image: image, Runs: len(bills), Low: bills[out], Median: middle(bills), High: bills[len(bills)-1-out],
		MedianSeconds: seconds[len(seconds)/2], Reason: fmt.Sprintf("earlier runs billed at these rates: %d; range: %s", len(bills), reason),
	}, nil
}

// DecodeRuns reads one run a line; an empty line is passed over. An error names
// the line: ErrRuns.
func DecodeRuns(r io.Reader) ([]Run, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxRunLine)
	var out []Run
	number := 0
	for lines.Scan() {
		if number++; number > maxRuns {
			return nil, fmt.Errorf("%w: over %d lines", ErrRuns, maxRuns)
		}
		if len(bytes.TrimSpace(lines.Bytes())) == 0 {
			continue
		}
		run, err := decodeRun(lines.Bytes())
		if err != nil {
			return nil, fmt.Errorf("%w: line %d: %w", ErrRuns, number, err)
		}
		out = append(out, run)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%w: line %d, of %d bytes at most: %w", ErrRuns, number+1, maxRunLine, err)
	}
	return out, nil
}

func decodeRun(line []byte) (Run, error) {
	var run Run
	if err := json.Unmarshal(line, &run); err != nil {
		return Run{}, err
	}
	switch {
	case run.Image == "" || len(run.Image) > maxImageBytes:
		return Run{}, fmt.Errorf("an image's name of %d bytes, want 1 to %d", len(run.Image), maxImageBytes)
	case !(run.Seconds >= 0) || math.IsInf(run.Seconds, 0):
		return Run{}, fmt.Errorf("it took %g s", run.Seconds)
	case run.Usage == nil:
		return Run{}, errors.New("no usage")
	}
	return run, run.Usage.CheckKnown()
}
