package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/bill"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/spotcheck/work"
)

// showCgroup keeps the files of a machine's cgroup as its kernel would, until the worker ends.
func (w *testWorker) showCgroup(begun time.Time) {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for {
		us := uint64(time.Since(begun).Microseconds())
		for name, text := range map[string]string{
			"cpu.stat": fmt.Sprintf("user_usec %d\nsystem_usec 0\n", us/2*w.shown/1000), "memory.current": fmt.Sprintf("%d\n", 16<<20),
		} {
			path := filepath.Join(w.cgroup, name)
			if err := os.WriteFile(path+".new", []byte(text), 0o600); err != nil {
				return
			}
			if err := os.Rename(path+".new", path); err != nil {
				return
			}
		}
		select {
		case <-tick.C:
		case <-w.ctx.Done():
			return
		}
	}
}

// metered is a worker whose machine can be looked at from inside, and that claims a rate of hashes.
func metered(t *testing.T, d *desk, shown uint64, claim float64) *testWorker {
	t.Helper()
	w := newWorker(t, d)
	w.shown, w.cgroup = shown, filepath.Join(w.dir, "cgroup")
	w.claims = []market.Benchmark{{Name: "spot_hash", Value: fmt.Sprintf("%.0f", claim), Unit: "hashes/s"}}
	if err := os.Mkdir(w.cgroup, 0o700); err != nil {
		t.Fatal(err)
	}
	w.await(t)
	d.owner.run(0, "worker", "confirm", w.key.Address().Hex())
	w.sell(t, d.owner.key.Address())
	return w
}

// TestBillAndSpotCheck: one worker is honest, one bills a quarter more than its machine used and
// claims a hundred times its speed. Their buyer finds out from inside both machines.
func TestBillAndSpotCheck(t *testing.T) {
	d := newDesk(t)
	d.registerHub()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	task := work.Task{Program: "spot_hash", Lanes: 1, Slice: 200 * time.Millisecond}
	sample, err := work.Run(ctx, task)
	if err != nil {
		t.Fatal(err)
	}
	speed := work.Units(task, sample) / (float64(sample.ElapsedNs) / 1e9)
	// Far below what this machine does, so that whatever else runs on it convicts nobody.
	honest, liar := metered(t, d, 1000, speed/8), metered(t, d, 800, 100*speed)
	d.fund(d.key.Address())
	d.run(0, "image", "push", "test", d.image())
	logs := t.TempDir()
	// The meters outlive their sessions, and end when there is nothing left to look at.
	t.Cleanup(func() {
		for _, w := range []*testWorker{honest, liar} {
			_ = os.Rename(w.cgroup, w.cgroup+".gone")
			awaitUnlocked(t, filepath.Join(logs, w.key.Address().Hex()+".lock"))
		}
	})
	ids := make(map[string]string)
	for _, deal := range parse[dealsJSON](d.person, "rent", "-n", "2", "-m", "64M", "--cpu", "1", "--image", "test", "--budget", "5").Deals {
		ids[deal.Worker] = deal.ID
		d.run(0, "bill", "meter", deal.ID[:8], "--every", "200ms", "--log", filepath.Join(logs, deal.Worker))
	}
	good, bad := ids[honest.key.Address().Hex()], ids[liar.key.Address().Hex()]
	log := func(w *testWorker) string { return filepath.Join(logs, w.key.Address().Hex()) }

	d.spotChecks(good, bad)
	d.refused("not a directory", "bill meter", "bill", "meter", good[:8], "--log", "/dev/null/no")

	out, _ := d.run(3, "bill", "check", bad[:8], "--log", log(liar))
	if !strings.Contains(out, "over-billed") || !strings.Contains(out, "cpu_user_ns") {
		t.Errorf("the liar's bill: %s", out)
	}
	checked := parse[billed](d.person, "bill", "check", good[:8], "--log", log(honest))
	if checked.Differs || checked.Compared < 4 || checked.Bill.Sign() <= 0 || checked.Paid == nil {
		t.Errorf("the honest bill: %+v", checked)
	}
	d.run(0, "stop", "--all")
	// Closed: what was fetched counts.
	d.run(0, "bill", "check", good[:8])
	d.run(3, "bill", "check", bad[:8], "--no-fetch")
	d.billFiles(good)
}

// spotChecks: the claim that is true stands, the other does not.
func (d *desk) spotChecks(good, bad string) {
	d.t.Helper()
	type result struct {
		Verdict string    `json:"verdict"`
		Checks  []spotted `json:"checks"`
	}
	if r := parse[result](d.person, "spot", good[:8], "--program", "spot_hash"); r.Verdict != "sound" || len(r.Checks) == 0 || r.Checks[0].CPUUserNs == 0 {
		d.t.Errorf("the honest machine: %+v", r)
	}
	out, _ := d.run(3, "spot", bad[:8])
	if !strings.Contains(out, ": weak") {
		d.t.Errorf("the liar's machine: %s", out)
	}
	for _, address := range []string{honestAddress(d, good), honestAddress(d, bad)} {
		if out, _ := d.run(0, "spot", address); !strings.Contains(out, "the hub has not checked it yet") {
			d.t.Errorf("standing: %s", out)
		}
	}
	d.refused("claims nothing", "measured before", "spot", good[:8], "--program", "spot_float")
	d.run(1, "spot", good[:8], "--program", "rm")
	d.run(1, "spot", good[:8], "--checks", "0")
	d.run(1, "spot", "ffffffff")
	d.run(1, "spot", "0x00000000000000000000000000000000000000ff")
}

func honestAddress(d *desk, id string) string {
	d.t.Helper()
	for _, deal := range parse[dealsJSON](d.person, "ps").Deals {
		if deal.ID == id {
			return deal.Worker
		}
	}
	d.t.Fatalf("no deal %s", id)
	return ""
}

// billFiles checks copies, as anybody can to whom they are given.
func (d *desk) billFiles(id string) {
	d.t.Helper()
	book, log := filepath.Join(d.home, recordsFolder, id+".jsonl"), filepath.Join(d.home, witnessFolder, id+".jsonl")
	if r := parse[billed](d.person, "bill", "check", book, log); r.Differs || r.Compared == 0 {
		d.t.Errorf("by files: %+v", r)
	}
	if r := parse[billed](d.person, "bill", "check", book); r.Compared != 0 || len(r.Notes) == 0 {
		d.t.Errorf("without a log: %+v", r)
	}
	text, err := os.ReadFile(book)
	if err != nil {
		d.t.Fatal(err)
	}
	lines := strings.SplitAfter(string(text), "\n")
	for name, broken := range map[string]string{
		"a gap":    strings.Join(lines[:3], "") + strings.Join(lines[4:], ""),
		"a change": strings.Replace(string(text), `"cpu_user_ns":2`, `"cpu_user_ns":1`, 1),
		"rates":    strings.Replace(string(text), "1000000", "900000", 1),
		"no book":  "hello\n",
	} {
		path := filepath.Join(d.t.TempDir(), "broken")
		if err := os.WriteFile(path, []byte(broken), 0o600); err != nil {
			d.t.Fatal(err)
		}
		if broken != string(text) {
			d.run(1, "bill", "check", path, log)
		} else {
			d.t.Errorf("%s changes nothing", name)
		}
		if name == "a gap" {
			d.refused(bill.ErrGap.Error(), "--gaps", "bill", "check", path, log)
			d.run(0, "bill", "check", "--gaps", path, log)
		}
	}
	d.run(1, "bill", "check", "nothing.here", log)
	d.run(1, "bill", "check", id[:8]+"ffff")
}

// awaitUnlocked waits for the end of the process that holds a lock.
func awaitUnlocked(t *testing.T, path string) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		return // it never began
	}
	defer f.Close()
	eventually(t, "end of the meter", func() error { return syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) })
}
