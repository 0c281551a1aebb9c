package metrics

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/testutil"
	dto "github.com/prometheus/client_model/go"

	"github.com/sosna-os/sosna/pkg/meter"
)

type gatherFunc func() ([]*dto.MetricFamily, error)

func (f gatherFunc) Gather() ([]*dto.MetricFamily, error) { return f() }

// TestPaced: however often it is asked, gathering takes at most a twentieth of the time.
func TestPaced(t *testing.T) {
	for _, took := range []time.Duration{time.Millisecond, 100 * time.Millisecond, 3 * time.Second} {
		now, gathered := time.Unix(0, 0), 0
		p := &Paced{Now: func() time.Time { return now }, Gatherer: gatherFunc(func() ([]*dto.MetricFamily, error) {
			now = now.Add(took)
			gathered++
			return nil, nil
		})}
		began, spent := now, time.Duration(0)
		for now.Sub(began) < 10*time.Minute {
			before := now
			if _, err := p.Gather(); err != nil {
				t.Fatal(err)
			}
			spent += now.Sub(before)
			now = now.Add(10 * time.Millisecond)
		}
		if share := spent.Seconds() / now.Sub(began).Seconds(); share > 0.055 || gathered < 2 {
			t.Errorf("gathering of %s: %d times, %.3f of the time", took, gathered, share)
		}
	}
}

func TestPacedRepeatsFailures(t *testing.T) {
	n := 0
	p := &Paced{Gatherer: gatherFunc(func() ([]*dto.MetricFamily, error) { n++; return nil, io.ErrUnexpectedEOF })}
	for range 5 {
		if _, err := p.Gather(); !errors.Is(err, io.ErrUnexpectedEOF) {
			t.Error(err)
		}
	}
	if n != 1 {
		t.Errorf("gathered %d times", n)
	}
}

func TestRefusals(t *testing.T) {
	none, full := errors.New("none"), errors.New("full")
	r := NewRefusals(Class{"room", []error{full}}, Class{"reader", []error{io.EOF, none}})
	r.Count("ask", fmt.Errorf("%w: because of 0xdead", full))
	r.Count("ask", errors.Join(none, full)) // the first class
	r.Count("ask", none)
	for i := range 1000 { // reasons of strangers make no series
		r.Count("ask", fmt.Errorf("reason %d", i))
	}
	r.Count("bid", nil)
	if n := testutil.CollectAndCount(r); n != 4 {
		t.Errorf("%d series", n)
	}
	if got := testutil.ToFloat64(r.vec.WithLabelValues("ask", "room")); got != 2 {
		t.Errorf("room: %g", got)
	}
	if got := testutil.ToFloat64(r.vec.WithLabelValues("ask", other)); got != 1000 {
		t.Errorf("other: %g", got)
	}
	if problems, err := testutil.CollectAndLint(r); err != nil || len(problems) > 0 {
		t.Error(problems, err)
	}
}

func TestNamed(t *testing.T) {
	for c, want := range map[meter.Counter]string{
		meter.CPUUser: "deal_cpu_user_seconds_total 1e-09", meter.Memory: "deal_mem_byte_seconds_total 1", meter.NetTx: "deal_net_tx_bytes_total 1",
		"energy_uj": "deal_energy_joules_total 1e-06", "page_faults": "deal_page_faults_total 1",
	} {
		if name, scale := Named("deal", c); fmt.Sprint(name, " ", scale) != want {
			t.Errorf("%s: %s %g, want %s", c, name, scale, want)
		}
	}
	if Wei(nil) != 0 || Wei(big.NewInt(7)) != 7 {
		t.Error("wei")
	}
	for text, want := range map[string]string{
		"cpu": "cpu", "a\nb\x1b[2J": "a?b?[2J", "\xff": "?", strings.Repeat("ü", 99): strings.Repeat("ü", 64),
	} {
		if got := Labelled(text); got != want {
			t.Errorf("%q became %q", text, got)
		}
	}
}

// TestGuard: what may not look is told why, and no answer lets a page do anything.
func TestGuard(t *testing.T) {
	guarded := Guard("rig-1", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, "figures") }))
	for name, c := range map[string]struct {
		method, host string
		want         int
	}{
		"by address":          {"GET", "10.0.0.5:9464", 200},
		"by address, no port": {"HEAD", "10.0.0.5", 200},
		"by IPv6":             {"GET", "[fd00::5]:9464", 200},
		"by localhost":        {"GET", "localhost:9464", 200},
		"by its name":         {"GET", "RIG-1:9464", 200},
		"a rebound name":      {"GET", "evil.example:9464", 421},
		"an address as name":  {"GET", "10.0.0.5.evil.example", 421},
		"no name":             {"GET", "", 421},
		"a change":            {"POST", "10.0.0.5", 405},
		"a deletion":          {"DELETE", "10.0.0.5", 405},
	} {
		r, w := httptest.NewRequest(c.method, "/", nil), httptest.NewRecorder()
		r.Host = c.host
		guarded.ServeHTTP(w, r)
		csp := w.Header().Get("Content-Security-Policy")
		if w.Code != c.want || !strings.HasPrefix(csp, "default-src 'none'") || strings.Contains(csp, "script") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s: %d, %q", name, w.Code, csp)
		}
		if c.want != 200 && strings.Contains(w.Body.String(), "figures") {
			t.Errorf("%s: it saw them", name)
		}
	}
	if r := httptest.NewRequest("GET", "/", nil); ownName(r.Host, "") {
		t.Error("a machine without a name has one")
	}
}

// TestServe: an address that is taken is waited for; then metrics and pages are there,
// and nothing else, until the end.
func TestServe(t *testing.T) {
	taken, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := taken.Addr().String()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	ended := make(chan error, 1)
	log := slog.New(slog.DiscardHandler)
	value := prometheus.NewGauge(prometheus.GaugeOpts{Namespace: Namespace, Name: "things", Help: "Things."})
	go func() {
		ended <- Serve(ctx, address, "", log, Page{"/metrics", Handler(NewRegistry(value), log)},
			Page{"/", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "page") })})
	}()
	if err := taken.Close(); err != nil {
		t.Fatal(err)
	}
	get := func(path string) (int, string) {
		for deadline := time.Now().Add(20 * time.Second); ; time.Sleep(10 * time.Millisecond) {
			res, err := http.Get("http://" + address + path)
			if err != nil {
				if time.Now().After(deadline) {
					t.Fatal(err)
				}
				continue
			}
			body, _ := io.ReadAll(res.Body)
			_ = res.Body.Close()
			return res.StatusCode, string(body)
		}
	}
	if code, body := get("/metrics"); code != 200 || !strings.Contains(body, "sosna_things 0") || !strings.Contains(body, "process_") || !strings.Contains(body, "go_goroutines") {
		t.Errorf("%d %s", code, body)
	}
	if code, body := get("/"); code != 200 || body != "page" {
		t.Errorf("%d %s", code, body)
	}
	for _, path := range []string{"/page", "/../etc/passwd", "/debug/pprof/"} {
		if code, _ := get(path); code != 404 {
			t.Errorf("%s: %d", path, code)
		}
	}
	cancel()
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("it goes on")
	}
}

// TestServeNowhere: an address that never comes is no error, and ends with ctx.
func TestServeNowhere(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := Serve(ctx, "192.0.2.1:9464", "", slog.New(slog.DiscardHandler)); err != nil {
		t.Error(err)
	}
}

// TestRendered: a page is made at most in a twentieth of the time, and what went wrong
// is said and forgotten.
func TestRendered(t *testing.T) {
	now, made := time.Unix(0, 0), 0
	var fails error
	p := &rendered{contentType: "text/plain", log: slog.New(slog.DiscardHandler), now: func() time.Time { return now }, render: func(w io.Writer) error {
		made++
		now = now.Add(time.Second)
		_, _ = fmt.Fprint(w, "page ", made)
		return fails
	}}
	get := func(wantCode int, want string) {
		t.Helper()
		w := httptest.NewRecorder()
		p.ServeHTTP(w, httptest.NewRequest("GET", "/", nil))
		if w.Code != wantCode || !strings.Contains(w.Body.String(), want) {
			t.Errorf("%d %s, want %d %s", w.Code, w.Body, wantCode, want)
		}
	}
	get(200, "page 1")
	now = now.Add(gatherShare*time.Second - 1)
	get(200, "page 1")
	now, fails = now.Add(1), io.ErrClosedPipe
	get(503, "closed pipe")
	get(503, "closed pipe")
	if now, fails = now.Add(time.Minute), nil; made != 2 {
		t.Errorf("made %d times", made)
	}
	get(200, "page 3")
}
