package bench

import (
	"encoding/xml"
	"fmt"
	"io"
	"runtime"
	"strings"

	"github.com/sosna-os/sosna/pkg/hardware"
)

// Phoronix Test Suite's result file (composite.xml): the elements and their order
// are those of its schema, pts-core/definitions/result-file.xsd.
type phoronixFile struct {
	XMLName   xml.Name         `xml:"PhoronixTestSuite"`
	Generated phoronixMade     `xml:"Generated"`
	System    phoronixSystem   `xml:"System"`
	Results   []phoronixResult `xml:"Result"`
}

type phoronixMade struct {
	Title, Description, Notes, LastModified, TestClient, InternalTags, ReferenceID, PreSetEnvironmentVariables string
}

type phoronixSystem struct {
	Identifier, TestClientVersion, Hardware, Software, User, TimeStamp, Notes string
}

type phoronixResult struct {
	Identifier, ProfileVersion, Title, AppVersion, Arguments, Description, Scale, Proportion, DisplayFormat string

	Entry phoronixEntry `xml:"Data>Entry"`
}

type phoronixEntry struct{ Identifier, Value, RawString string }

const phoronixTime = "2006-01-02 15:04:05"

// WritePhoronix writes the report as one file that Phoronix Test Suite's result
// viewer reads. The tests have names of their own (sosna/...), no profile version
// and no arguments, so that they compare among themselves only: none is known to be
// the very program of a public profile (primes is sysbench's event, but of
// --cpu-max-prime=50000). Latencies are among them, random mixes are not. There must be a result.
func WritePhoronix(w io.Writer, r Report, inv hardware.Inventory) error {
	at := r.At.UTC().Format(phoronixTime)
	name := inv.DeviceHash[:min(12, len(inv.DeviceHash))]
	memory := fmt.Sprintf("Memory: %d MiB", inv.Memory.Total>>20)
	file := phoronixFile{
		Generated: phoronixMade{
			Title: "SOSNA " + string(r.Tier) + " benchmarks", Description: "canonical benchmarks of device " + inv.DeviceHash,
			LastModified: at, TestClient: "SOSNA", InternalTags: "sosna",
		},
		System: phoronixSystem{
			Identifier: name, TestClientVersion: "1", TimeStamp: at,
			Hardware: fmt.Sprintf("Processor: %s (%d Cores / %d Threads), %s", clean(inv.CPU.Model), inv.CPU.Cores, inv.CPU.Count, memory),
			Software: "OS: " + runtime.GOOS + ", Compiler: " + runtime.Version(),
		},
	}
	for _, result := range r.Results {
		if result.Seeded || result.Fixed {
			continue // nothing to set beside another machine's
		}
		proportion := "HIB" // higher is better
		if result.Lower {
			proportion = "LIB"
		}
		file.Results = append(file.Results, phoronixResult{
			Identifier: "sosna/" + result.Name, Title: "SOSNA " + result.Name, Scale: result.Unit, Proportion: proportion,
			DisplayFormat: "BAR_GRAPH", Description: fmt.Sprintf("%d runs, spread %.2g %%", result.Runs, 100*result.Spread),
			Entry: phoronixEntry{name, decimal(result.Value), decimal(result.Value)},
		})
	}
	if len(file.Results) == 0 { // the schema wants one
		return fmt.Errorf("%w: nothing was measured that can be compared", ErrMalformed)
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return fmt.Errorf("write results for Phoronix Test Suite: %w", err)
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", "  ")
	if err := enc.Encode(file); err != nil {
		return fmt.Errorf("write results for Phoronix Test Suite: %w", err)
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// clean keeps a list's commas to the list.
func clean(s string) string { return strings.ReplaceAll(s, ",", " ") }
