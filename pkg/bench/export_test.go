package bench

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/hardware"
)

func rig() hardware.Inventory {
	return hardware.Inventory{
		CPU: hardware.CPU{Model: `Pentium & <friends>, 75`, Cores: 4, Count: 8}, Memory: hardware.Memory{Total: 8 << 30},
		GPUs: []hardware.GPU{
			{Kind: "gpu", Vendor: "1002", Memory: 8 << 30, Address: "0000:03:00.0"}, {Kind: "gpu", Vendor: "1002", Memory: 4 << 30, Address: "0000:04:00.0"},
			{Kind: "management", Vendor: "1a03"}, {Kind: "gpu", Vendor: "10de", Address: "0000:05:00.0"},
		},
		DeviceHash: strings.Repeat("ab", 32),
	}
}

func TestSONMFigures(t *testing.T) {
	r := report()
	r.Results = append(r.Results, Result{Name: "primes", Value: 55, Unit: "events/s"}, Result{Name: "net_up", Value: 1000, Unit: "B/s"})
	got := SONMFigures(r, rig(), 1<<30)
	for code, want := range map[string]SONM{
		"cpu-sysbench-single": {1, 550, "events in 10 s", "primes"}, "cpu-cores": {2, 8, "count", ""}, "ram-size": {3, 8 << 30, "bytes", ""},
		"storage-size": {4, 1 << 30, "bytes", ""}, "net-upload": {6, 8000, "bit/s", "net_up"}, "gpu-count": {7, 3, "count", ""},
		"gpu-mem": {8, 4 << 30, "bytes", ""}, "gpu-nvidia": {13, 1, "0/1", ""}, "gpu-radeon": {14, 1, "0/1", ""},
	} {
		if g := got[code]; g.ID != want.ID || g.Value != want.Value || g.Unit != want.Unit || g.From == "" {
			t.Errorf("%s: %+v, want %+v", code, g, want)
		}
	}
	if len(got) != 9 { // no multi, no download, no hashrates
		t.Errorf("%d figures: %v", len(got), got)
	}
	bare := SONMFigures(Report{}, hardware.Inventory{}, 0)
	for code := range bare {
		if strings.HasPrefix(code, "gpu") || strings.HasPrefix(code, "net") || strings.HasPrefix(code, "cpu-sys") {
			t.Errorf("%s on a machine with nothing", code)
		}
	}
	ids := map[int]bool{}
	for _, f := range got {
		if ids[f.ID] || f.ID < 0 || f.ID > 15 {
			t.Errorf("id %d", f.ID)
		}
		ids[f.ID] = true
	}
}

// The order of elements of Phoronix Test Suite's result-file.xsd, which is a sequence.
var phoronixOrder = map[string][]string{
	"Generated": {"Title", "Description", "Notes", "LastModified", "TestClient", "InternalTags", "ReferenceID", "PreSetEnvironmentVariables"},
	"System":    {"Identifier", "TestClientVersion", "Hardware", "Software", "User", "TimeStamp", "Notes"},
	"Result": {"Identifier", "ProfileVersion", "Title", "AppVersion", "Arguments", "Description", "Scale", "Proportion",
		"DisplayFormat", "Data"},
	"Data":  {"Entry"},
	"Entry": {"Identifier", "Value", "RawString"},
}

func TestPhoronixFileFollowsItsSchema(t *testing.T) {
	var out bytes.Buffer
	if err := WritePhoronix(&out, report(), rig()); err != nil {
		t.Fatal(err)
	}
	children := map[string][][]string{}
	var path []string
	var open [][]string
	dec := xml.NewDecoder(&out)
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			if len(open) > 0 {
				open[len(open)-1] = append(open[len(open)-1], e.Name.Local)
			}
			path, open = append(path, e.Name.Local), append(open, nil)
		case xml.EndElement:
			children[e.Name.Local] = append(children[e.Name.Local], open[len(open)-1])
			path, open = path[:len(path)-1], open[:len(open)-1]
		}
	}
	if top := children["PhoronixTestSuite"]; len(top) != 1 || !slices.Equal(top[0], []string{"Generated", "System", "Result", "Result"}) {
		t.Error(top)
	}
	for name, want := range phoronixOrder {
		for _, got := range children[name] {
			if !slices.Equal(got, want) {
				t.Errorf("%s has %v, want %v", name, got, want)
			}
		}
		if len(children[name]) == 0 {
			t.Errorf("no %s", name)
		}
	}
	if err := WritePhoronix(io.Discard, Report{}, rig()); err == nil {
		t.Error("a file without a result, which the schema forbids")
	}
	if err := WritePhoronix(broken{}, report(), rig()); err == nil {
		t.Error("a write that failed is lost")
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
