// Package metrics shows a daemon's figures to its owner: Prometheus metrics, and
// whatever pages the daemon puts beside them, over plain HTTP at one address that
// the owner names.
//
// Data flows one way: a daemon's state -> Collector (makes constant metrics at each
// gathering) -> Paced -> Handler -> Serve. It relies on client_golang for the
// exposition. Names and units follow Prometheus' conventions (base units, _total);
// amounts of money are wei as floats, which keep 15 digits: for looking, not for
// billing.
//
// It stops at showing: nothing here changes anything, there is no password, and no
// listener unless the owner gives an address; whoever reaches that can read it. The
// threats it answers: a reader who asks all the time (Paced gathers for at most 5 %
// of one core; few requests at once, short deadlines), strangers who grow the number
// of series (labels are enumerated: Class, Labelled), a web page that makes the
// owner's browser ask (the Host header must be an IP or this machine's name, all
// answers forbid scripts and frames).
package metrics

import (
	"errors"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	dto "github.com/prometheus/client_model/go"
)

const (
	// Namespace begins every name of ours.
	Namespace = "sosna"
	// gatherShare: a gathering is followed by so many times its own duration, and
	// by gatherPause at least, in which readers get what it found.
	gatherShare = 19
	gatherPause = time.Second
	// maxScrapes at once; more are told to come back.
	maxScrapes    = 2
	scrapeTimeout = 10 * time.Second
)

// Collector makes metrics when they are asked for. Describe is empty, so one is
// unchecked by the registry at its registration and checked at each gathering.
type Collector func(chan<- prometheus.Metric)

// Describe sends nothing: see Collector.
func (c Collector) Describe(chan<- *prometheus.Desc) {}

// Collect makes the metrics.
func (c Collector) Collect(out chan<- prometheus.Metric) { c(out) }

// Desc names a metric of ours.
func Desc(name, help string, labels ...string) *prometheus.Desc {
	return prometheus.NewDesc(prometheus.BuildFQName(Namespace, "", name), help, labels, nil)
}

// Gauge is a value as it is now.
func Gauge(d *prometheus.Desc, value float64, labels ...string) prometheus.Metric {
	return prometheus.MustNewConstMetric(d, prometheus.GaugeValue, value, labels...)
}

// Counter is a value that only grows.
func Counter(d *prometheus.Desc, value float64, labels ...string) prometheus.Metric {
	return prometheus.MustNewConstMetric(d, prometheus.CounterValue, value, labels...)
}

// NewRegistry holds a daemon's collectors and those of the process itself.
func NewRegistry(of ...prometheus.Collector) *prometheus.Registry {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	r.MustRegister(of...)
	return r
}

// Paced bounds what gathering costs: within a pause after one, readers get what that
// one found. The pause is gatherShare times as long as the gathering took.
type Paced struct {
	prometheus.Gatherer
	Now func() time.Time // time.Now if nil

	mu    sync.Mutex
	until time.Time
	found []*dto.MetricFamily
	err   error
}

// Gather gathers, or repeats what was found last.
func (p *Paced) Gather() ([]*dto.MetricFamily, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := p.Now
	if now == nil {
		now = time.Now
	}
	began := now()
	if began.Before(p.until) {
		return p.found, p.err
	}
	p.found, p.err = p.Gatherer.Gather()
	ended := now()
	p.until = ended.Add(max(gatherPause, gatherShare*ended.Sub(began)))
	return p.found, p.err
}

// Handler exposes metrics. A collector that fails costs its own metrics only; why is
// logged.
func Handler(g prometheus.Gatherer, log *slog.Logger) http.Handler {
	return promhttp.HandlerFor(&Paced{Gatherer: g}, promhttp.HandlerOpts{
		ErrorHandling: promhttp.ContinueOnError, ErrorLog: errorLog{log},
		MaxRequestsInFlight: maxScrapes, Timeout: scrapeTimeout,
	})
}

// errorLog is the logger that promhttp wants.
type errorLog struct{ *slog.Logger }

// Println logs what went wrong.
func (l errorLog) Println(v ...any) { l.Warn("metrics", "reason", v) }

// Class is a kind of refusal, told by its errors.
type Class struct {
	Name string
	Errs []error
}

// other is the class of what no Class names.
const other = "other"

// Refusals counts refusals by what was refused and by class of the reason. Reasons
// are a stranger's words and never a label.
type Refusals struct {
	classes []Class
	vec     *prometheus.CounterVec
}

// NewRefusals makes counters for the classes; the first that fits counts.
func NewRefusals(classes ...Class) *Refusals {
	return &Refusals{classes, prometheus.NewCounterVec(prometheus.CounterOpts{
		Namespace: Namespace, Name: "refusals_total", Help: "What was refused to whom it was asked by, by kind of reason.",
	}, []string{"what", "reason"})}
}

// Count counts a refusal. what is a word of the program's own.
func (r *Refusals) Count(what string, err error) {
	name := other
	for _, c := range r.classes {
		if isAny(err, c.Errs) {
			name = c.Name
			break
		}
	}
	r.vec.WithLabelValues(what, name).Inc()
}

func isAny(err error, of []error) bool {
	for _, e := range of {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

// Describe describes the counters.
func (r *Refusals) Describe(out chan<- *prometheus.Desc) { r.vec.Describe(out) }

// Collect gives the counters.
func (r *Refusals) Collect(out chan<- prometheus.Metric) { r.vec.Collect(out) }
