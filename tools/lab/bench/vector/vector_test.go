package vector

import (
	"context"
	"errors"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestDecodeRows(t *testing.T) {
	rows, err := decodeRows([]byte(`{"tier":"quick","results":[{"name":"int","value":3.5,"unit":"a/s","spread":0.1,"runs":3,"seconds":1},
		{"name":"mem_latency","value":90,"unit":"ns","lower_is_better":true}],"skipped":[{"name":"net_down","reason":"no peer"}]}`))
	if err != nil || len(rows) != 2 || rows["int"] != (row{"int", 3.5, "a/s", 0.1, false}) || !rows["mem_latency"].Lower {
		t.Fatalf("%+v, %v", rows, err)
	}
}

func TestDecodeRowsRefuses(t *testing.T) {
	for _, bad := range []string{"", "null", "[]", "{", `{"results":[]}`, `{"results":[{"value":3}]}`, `{"results":[{"name":"a","value":0}]}`,
		`{"results":[{"name":"a","value":-1}]}`, `{"results":[{"name":"a","value":1e300}]}`, `{"results":[{"name":"a","value":"3"}]}`,
		`{"results":[{"name":"a","value":1},{"name":"a","value":1}]}`} {
		if rows, err := decodeRows([]byte(bad)); err == nil {
			t.Errorf("%v of %s", rows, bad)
		}
	}
}

func FuzzDecodeRows(f *testing.F) {
	f.Add([]byte(`{"results":[{"name":"a","value":1}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		rows, err := decodeRows(data)
		for name, r := range rows {
			if err == nil && (name == "" || !(r.Value > 0)) {
				t.Fatalf("%q: %+v", name, r)
			}
		}
	})
}

func scored(percent int, value, peer float64, lower bool) Score {
	return Score{Name: "int", Value: value, PeerValue: peer, lower: lower, percent: percent}
}

func TestCorrelated(t *testing.T) {
	m := &measurement{scores: []Score{scored(25, 2, 20, false), scored(40, 4, 50, false), scored(50, 6, 44, false),
		scored(60, 8, 60, false), scored(75, 9, 70, false)}}
	if got := m.correlated(); len(got) != 0 {
		t.Fatalf("of five configurations, and no whole core: %+v", got)
	}
	m.scores = append(m.scores, scored(100, 12, 80, false))
	got := m.correlated()
	if len(got) != 2 || got[0].Name != "bench_rank_correlation_int" || math.Abs(got[0].Value-(1-6*2./210)) > 1e-12 || got[0].Peer != "sysbench cpu" {
		t.Fatalf("%+v", got)
	}
	if h := got[1]; h.Name != "bench_half_quota_ratio_int" || h.Value != 0.5 || h.PeerValue != 0.55 {
		t.Fatalf("%+v", h)
	}
	for i := range m.scores {
		m.scores[i].lower = true
	}
	if got := m.correlated(); math.Abs(got[0].Value+(1-6*2./210)) > 1e-12 {
		t.Fatalf("of a latency: %+v", got[0])
	}
	for i := range m.scores {
		m.scores[i].Value = 3
	}
	if got := m.correlated(); len(got) != 1 || got[0].Name != "bench_half_quota_ratio_int" {
		t.Fatalf("of a figure that never changes: %+v", got)
	}
}

// TestMeasureFails: a command line that fails or babbles is an error, which says what it printed.
func TestMeasureFails(t *testing.T) {
	for name, script := range map[string]string{"sosna: broken": "echo sosna: broken >&2; exit 1", "no results": "echo '{}'"} {
		sosna := filepath.Join(t.TempDir(), "sosna")
		if err := os.WriteFile(sosna, []byte("#!/bin/sh\n"+script+"\n"), 0o755); err != nil {
			t.Fatal(err)
		}
		m := &measurement{Options: Options{Sosna: sosna, Dir: t.TempDir(), Say: t.Logf}}
		if _, err := m.variations(t.Context()); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestMissingPeerIsSaid(t *testing.T) {
	said := ""
	m := &measurement{Options: Options{Dir: t.TempDir(), Say: func(format string, _ ...any) { said += format }}}
	none := peer{row: "x", argv: func(place) []string { return []string{"no-such-program-here"} }}
	if v, err := m.peer(t.Context(), &group{}, none); v != 0 || err != nil || !strings.Contains(said, "make setup") {
		t.Fatalf("%g, %v, said %q", v, err, said)
	}
}

func TestRunEndsWithItsContext(t *testing.T) {
	why := errors.New("enough")
	ctx, cancel := context.WithCancelCause(t.Context())
	dir := t.TempDir()
	go func() {
		for !exists(filepath.Join(dir, "begun")) && t.Context().Err() == nil {
			time.Sleep(time.Millisecond)
		}
		cancel(why)
	}()
	_, _, err := (&group{}).run(ctx, dir, "sh", "-c", "touch begun; sleep 1000 & wait")
	if !errors.Is(err, why) {
		t.Fatal(err)
	}
	if _, _, err := (&group{}).run(t.Context(), dir, "no-such-program-here"); err == nil {
		t.Fatal("ran what is not there")
	}
	out, errs, err := (&group{}).run(t.Context(), dir, "sh", "-c", "pwd; echo two >&2; cat")
	if err != nil || strings.TrimSpace(string(out)) != dir || string(errs) != "two\n" {
		t.Fatalf("%q, %q, %v", out, errs, err)
	}
}

func exists(path string) bool { _, err := os.Stat(path); return err == nil }

// TestOpenBLAS asks Debian's numpy; python of another kind is refused by the script itself.
func TestOpenBLAS(t *testing.T) {
	if exec.Command("/usr/bin/python3", "-c", "import numpy").Run() != nil {
		t.Skip("no /usr/bin/python3 with numpy: apt-get install python3-numpy libopenblas0-pthread")
	}
	m := &measurement{Options: Options{Dir: t.TempDir(), Say: t.Logf}}
	a, err := m.numpy(t.Context(), &group{})
	if errors.Is(err, errNoFigures) && strings.Contains(err.Error(), "another BLAS") {
		t.Skip(err)
	}
	if err != nil || !strings.HasPrefix(a.Library, "OpenBLAS 0.") || a.Flops < 1e7 || a.SVD > 10_000 {
		t.Fatalf("%+v, %v", a, err)
	}
}

func TestLoadOfOthers(t *testing.T) {
	l := startLoad()
	if !l.ok {
		t.Skip("no /proc/stat here")
	}
	if cores, ok := l.others(); !ok || cores < 0 {
		t.Fatalf("%g cores, %v", cores, ok)
	}
	l.ok = false
	if _, ok := l.others(); ok {
		t.Fatal("a load that was never read")
	}
}

// TestVariationsEndInTime: what the time allowed is told, with how many runs that was.
func TestVariationsEndInTime(t *testing.T) {
	dir := t.TempDir()
	sosna := filepath.Join(dir, "sosna")
	if err := os.WriteFile(sosna, []byte("#!/bin/sh\necho '{\"results\":[{\"name\":\"int\",\"value\":7}]}'\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	t.Setenv("PATH", dir) // no peers there
	ctx, cancel := context.WithCancelCause(t.Context())
	m := &measurement{Options: Options{Sosna: sosna, Dir: dir, Short: true, Say: func(format string, args ...any) {
		if strings.HasPrefix(format, "run") && args[0] == 4 {
			cancel(errLate)
		}
	}}}
	got, err := m.variations(ctx)
	if !errors.Is(err, errLate) || len(got) != 1 || got[0] != (Figure{Name: "bench_cov_int", Unit: "% over 3 runs"}) {
		t.Fatalf("%+v, %v", got, err)
	}
}
