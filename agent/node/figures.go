package node

import (
	"context"
	"log/slog"
	"net/http"
	"os"
	"strconv"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/metrics"
)

var (
	chainUp      = metrics.Desc("chain_endpoint_up", "Whether the endpoint of the chain is connected and not resting after failures.", "endpoint", "host")
	chainFaults  = metrics.Desc("chain_endpoint_faults", "Recent faults of the endpoint, 12 at most; good answers halve them.", "endpoint", "host")
	chainLatency = metrics.Desc("chain_endpoint_latency_seconds", "Smoothed time of the endpoint's answers.", "endpoint", "host")
	chainReached = metrics.Desc("chain_reached", "Whether the chain was reached since this daemon began.")
	dealsNow     = metrics.Desc("deals", "Deals by their state.", "state")
)

// states that a deal can be in; each is shown, also at 0.
var states = []deal.State{deal.Offered, deal.Running, deal.Paused, deal.Stopping, deal.Closed}

// ServeFigures shows the owner the daemon's figures at /metrics, and the pages, until
// ctx ends, if the configuration says where. It never fails the agent: a machine that
// cannot be looked at still earns.
func (n *Node) ServeFigures(ctx context.Context, of []prometheus.Collector, pages ...metrics.Page) error {
	if n.Config.Metrics == "" {
		return nil
	}
	hostname, _ := os.Hostname()
	pages = append(pages, metrics.Page{Path: "/metrics", Handler: n.Figures(n.Log, of...)})
	if err := metrics.Serve(ctx, n.Config.Metrics, hostname, n.Log, pages...); err != nil {
		n.Log.Error("figures for the owner", "error", err)
	}
	return nil
}

// Figures is what answers at /metrics: the collectors', the chain's and the process'.
func (n *Node) Figures(log *slog.Logger, of ...prometheus.Collector) http.Handler {
	return metrics.Handler(metrics.NewRegistry(append(of, metrics.Collector(n.collectChain))...), log)
}

func (n *Node) collectChain(out chan<- prometheus.Metric) {
	client, err := n.Chain()
	if err != nil {
		out <- metrics.Gauge(chainReached, 0)
		return
	}
	out <- metrics.Gauge(chainReached, 1)
	for i, s := range client.Standings() {
		up := 0.0
		if s.Connected && !s.Resting {
			up = 1
		}
		labels := []string{strconv.Itoa(i + 1), metrics.Labelled(s.Host)} // two may be of one host
		out <- metrics.Gauge(chainUp, up, labels...)
		out <- metrics.Gauge(chainFaults, float64(s.Faults), labels...)
		out <- metrics.Gauge(chainLatency, s.Latency.Seconds(), labels...)
	}
}

// CollectStates counts deals by state.
func CollectStates(out chan<- prometheus.Metric, accounts []deal.Account) {
	count := make(map[deal.State]int)
	for i := range accounts {
		count[accounts[i].State]++
	}
	for _, state := range states {
		out <- metrics.Gauge(dealsNow, float64(count[state]), string(state))
	}
}
