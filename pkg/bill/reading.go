package bill

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/sosna-os/sosna/pkg/bill/witness"
	"github.com/sosna-os/sosna/pkg/meter"
)

// Reading is what a witness log says at one time, cumulative since the cgroup began;
// memory over time since the log began.
type Reading struct {
	UnixMilli uint64
	Usage     meter.Vector
}

// frozenAfter intervals without a look mean that the machine stood still: it is not billed
// for that time, nor does the log count it.
const frozenAfter = 3

// Readings reads counters out of a log: each look's files are laid out in a folder, and the
// worker's own reader looks at it.
func Readings(log witness.Log) ([]Reading, error) {
	dir, err := os.MkdirTemp("", "sosna-witness-")
	if err != nil {
		return nil, fmt.Errorf("read witness log: %w", err)
	}
	defer os.RemoveAll(dir)
	var now witness.Line
	source := meter.Source{
		Leaf:        dir,
		Now:         func() time.Time { return time.UnixMilli(int64(now.UnixMilli)) },
		Counters:    seen(),
		Extras:      []meter.Extra{devices(&now.Net)},
		Incarnation: func(string) (string, error) { return now.Life, nil },
	}
	reader := meter.NewReader(source)
	out := make([]Reading, 0, len(log.Lines))
	for i, l := range log.Lines {
		if i > 0 && l.UnixMilli-now.UnixMilli > frozenAfter*l.EveryMilli {
			// A restored reader has no interval of memory running.
			state, err := reader.State()
			if err == nil {
				reader, err = meter.RestoreReader(source, state)
			}
			if err != nil {
				return nil, fmt.Errorf("look %d: %w", l.Seq, err)
			}
		}
		now = l
		if err := layOut(dir, l.Files); err != nil {
			return nil, fmt.Errorf("look %d: %w", l.Seq, err)
		}
		usage, err := reader.Sample()
		if err != nil {
			return nil, fmt.Errorf("look %d: %w", l.Seq, err)
		}
		out = append(out, Reading{l.UnixMilli, usage})
	}
	return out, nil
}

// devices are the network of a look.
func devices(now *witness.Net) meter.Extra {
	return meter.Extra{
		Name: "net", From: "devices of the machine", Needed: true,
		Counters: []meter.Counter{meter.NetRx, meter.NetTx, meter.NetRxPackets, meter.NetTxPackets},
		Read: func() (meter.Counts, error) {
			return meter.Counts{Values: meter.Vector{
				meter.NetRx: now.RxBytes, meter.NetTx: now.TxBytes, meter.NetRxPackets: now.RxPackets, meter.NetTxPackets: now.TxPackets,
			}}, nil
		},
	}
}

// layOut writes the files of a look, of the names that witness looks at and no others: a
// log comes from a stranger's machine.
func layOut(dir string, files map[string]string) error {
	for _, name := range []string{"cpu.stat", "memory.current", "io.stat", "memory.stat"} {
		text, ok := files[name]
		path := filepath.Join(dir, name)
		if !ok {
			if err := os.Remove(path); err != nil && !os.IsNotExist(err) {
				return err
			}
			continue
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			return err
		}
	}
	return nil
}
