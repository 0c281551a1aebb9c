package metrics

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"strings"
	"time"

	"github.com/cenkalti/backoff/v5"
	"golang.org/x/net/netutil"
)

const (
	maxConnections = 32
	maxHeader      = 8 << 10
	requestTime    = 15 * time.Second // to read a request and to answer it
	idleTime       = time.Minute
	longestRetry   = 15 * time.Second
)

// Page is something that is shown beside the metrics.
type Page struct {
	Path    string // "/", "/price.json"
	Handler http.Handler
}

// Guard lets through questions that only look, for a name that a stranger's DNS
// cannot have given to this address, and forbids in all answers what a page of
// figures has no need of. hostname is this machine's; empty for none.
func Guard(hostname string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range map[string]string{
			"Content-Security-Policy":      "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
			"Cross-Origin-Resource-Policy": "same-origin",
			"Referrer-Policy":              "no-referrer",
			"X-Content-Type-Options":       "nosniff",
			"Cache-Control":                "no-store",
		} {
			w.Header().Set(name, value)
		}
		switch {
		case r.Method != http.MethodGet && r.Method != http.MethodHead:
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "here is nothing to change", http.StatusMethodNotAllowed)
		case !ownName(r.Host, hostname):
			http.Error(w, "ask by this machine's IP address or its own name", http.StatusMisdirectedRequest)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

func ownName(host, hostname string) bool {
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	if _, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return true
	}
	return strings.EqualFold(host, "localhost") || hostname != "" && strings.EqualFold(host, hostname)
}

// Serve answers at address (IP:PORT) until ctx ends. A network card may get its
// address late: it tries again, and logs why when that changes.
func Serve(ctx context.Context, address, hostname string, log *slog.Logger, pages ...Page) error {
	mux := http.NewServeMux()
	for _, p := range pages {
		path := p.Path
		if path == "/" {
			path = "/{$}" // nothing else is there
		}
		mux.Handle(path, p.Handler)
	}
	l, err := listen(ctx, address, log)
	if err != nil {
		if ctx.Err() != nil {
			return nil
		}
		return err
	}
	log.Info("figures for the owner", "url", "http://"+address+"/")
	server := &http.Server{
		Handler: Guard(hostname, mux), ReadTimeout: requestTime, WriteTimeout: requestTime, IdleTimeout: idleTime,
		MaxHeaderBytes: maxHeader, ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelError), // strangers' noise
	}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(netutil.LimitListener(l, maxConnections)); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("metrics: %w", err)
	}
	return nil
}

func listen(ctx context.Context, address string, log *slog.Logger) (net.Listener, error) {
	var last string
	try := func() (net.Listener, error) {
		l, err := new(net.ListenConfig).Listen(ctx, "tcp", address)
		if err != nil && err.Error() != last && ctx.Err() == nil {
			last = err.Error()
			log.Warn("figures for the owner wait", "reason", err)
		}
		return l, err
	}
	policy := backoff.NewExponentialBackOff()
	policy.MaxInterval = longestRetry
	return backoff.Retry(ctx, try, backoff.WithBackOff(policy), backoff.WithMaxElapsedTime(0))
}
