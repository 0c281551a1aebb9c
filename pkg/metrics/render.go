package metrics

import (
	"bytes"
	"io"
	"log/slog"
	"net/http"
	"sync"
	"time"
)

// Rendered is a page that is made when it is asked for, and not more often than
// Paced gathers: in between, readers get what was made last.
func Rendered(contentType string, log *slog.Logger, render func(io.Writer) error) http.Handler {
	p := &rendered{contentType: contentType, log: log, render: render, now: time.Now}
	return p
}

type rendered struct {
	contentType string
	log         *slog.Logger
	render      func(io.Writer) error
	now         func() time.Time

	mu    sync.Mutex
	until time.Time
	body  []byte
	err   error
}

func (p *rendered) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	body, err := p.made()
	if err != nil {
		http.Error(w, "this page cannot be made now: "+err.Error(), http.StatusServiceUnavailable)
		return
	}
	w.Header().Set("Content-Type", p.contentType)
	_, _ = w.Write(body) // the reader may have gone away
}

func (p *rendered) made() ([]byte, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	began := p.now()
	if began.Before(p.until) {
		return p.body, p.err
	}
	var b bytes.Buffer
	p.err = p.render(&b)
	p.body = b.Bytes()
	ended := p.now()
	p.until = ended.Add(max(gatherPause, gatherShare*ended.Sub(began)))
	if p.err != nil {
		p.log.Warn("page", "reason", p.err)
	}
	return p.body, p.err
}
