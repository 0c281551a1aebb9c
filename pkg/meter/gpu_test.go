package meter

import (
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/gpu"
)

// rig has GPUs whose counts a test moves by hand.
type rig map[string]gpu.Usage

func (r rig) Usage(uuids []string) gpu.Usage {
	none := gpu.None("%s: not seen", uuids[0])
	if u, ok := r[uuids[0]]; ok {
		return u
	}
	return gpu.Usage{Busy: none, Memory: none, Energy: none}
}

func did(busy, memory, energy uint64) gpu.Usage {
	return gpu.Usage{Busy: gpu.Of(busy), Memory: gpu.Of(memory), Energy: gpu.Of(energy)}
}

// gpuReader meters a workload that holds GPUs a and b from now on.
func gpuReader(t *testing.T, m *machine, r rig, state []byte) *Reader {
	t.Helper()
	s := m.source()
	s.Net, s.Counters = nil, []Counter{GPUBusy, GPUMemory, EnergyUJ}
	s.Extras = []Extra{GPU("the test's GPUs", GPUCounts(r, []string{"a", "b"}), time.Minute)}
	if state == nil {
		return NewReader(s)
	}
	reader, err := RestoreReader(s, state)
	if err != nil {
		t.Fatal(err)
	}
	return reader
}

func gpuUsage(t *testing.T, r *Reader, busy, memory, energy uint64) {
	t.Helper()
	got, err := r.Sample()
	if err != nil || got[GPUBusy] != busy || got[GPUMemory] != memory || got[EnergyUJ] != energy {
		t.Errorf("%v %v, want %d %d %d", got, err, busy, memory, energy)
	}
}

// TestGPUCounts: what GPUs did before a workload had them is not its own, and what it
// had outlives the agent.
func TestGPUCounts(t *testing.T) {
	m := newMachine(t)
	m.set(0, 0, 0, -1, -1)
	gpus := rig{"a": did(1000, 100, 50), "b": did(7, 7, 7), "stranger's": did(1, 1, 1)}
	r := gpuReader(t, m, gpus, nil)
	gpuUsage(t, r, 0, 0, 0)
	gpus["a"], gpus["stranger's"] = did(1500, 130, 60), did(1e9, 1e9, 1e9)
	gpuUsage(t, r, 500, 30, 10)
	gpus["b"] = did(107, 17, 9)
	gpuUsage(t, r, 600, 40, 12)
	state, err := r.State()
	if err != nil {
		t.Fatal(err)
	}
	r.Close()

	// Another agent: its monitor begins at 0, and may have counted before the deal is taken up.
	gpus["a"], gpus["b"] = did(40, 4, 4), did(0, 0, 0)
	r = gpuReader(t, m, gpus, state)
	gpuUsage(t, r, 600, 40, 12)
	gpus["a"] = did(41, 5, 6) // less than what the first one had counted
	gpuUsage(t, r, 601, 41, 14)
	state, err = r.State()
	if err != nil {
		t.Fatal(err)
	}
	r.Close()

	// A third one, whose monitor has counted more than ever: none of it is the deal's.
	gpus["a"], gpus["b"] = did(1e12, 1e12, 1e12), did(1e12, 1e12, 1e12)
	r = gpuReader(t, m, gpus, state)
	defer r.Close()
	gpuUsage(t, r, 601, 41, 14)
}

// TestGPUCountsThatAreMissing: a sum without a part is no sum, and says which part it is;
// what counts later counts from 0 on.
func TestGPUCountsThatAreMissing(t *testing.T) {
	m := newMachine(t)
	m.set(0, 0, 0, -1, -1)
	gpus := rig{"a": did(1000, 100, 50)}
	r := gpuReader(t, m, gpus, nil)
	defer r.Close()
	gpus["a"] = did(1100, 110, 55)
	gpuUsage(t, r, 0, 0, 0)
	if got := r.Readings()[GPUBusy]; got.Has || got.Reason != "b: not seen" {
		t.Errorf("%+v", got)
	}
	half := did(5, 0, 2)
	half.Memory = gpu.None("b: no counter")
	gpus["b"] = half
	gpuUsage(t, r, 105, 0, 7)
	got := r.Readings()
	if !got[GPUBusy].Has || got[GPUBusy].Reason != "" || got[GPUMemory].Has || got[GPUMemory].Reason != "b: no counter" {
		t.Errorf("%+v", got)
	}
	delete(gpus, "b") // it stands still and says why
	gpus["a"] = did(2000, 200, 100)
	gpuUsage(t, r, 105, 0, 7)
	if got := r.Readings()[GPUBusy]; !got.Has || !strings.Contains(got.Reason, "not seen") {
		t.Errorf("%+v", got)
	}
	gpus["b"] = did(6, 1, 3)
	gpuUsage(t, r, 1006, 101, 53)
}
