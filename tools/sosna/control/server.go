package control

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"slices"
	"sync/atomic"
	"time"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
)

// maxRequest bounds a request's body, in bytes.
const maxRequest = 1 << 20

// Server answers the command line on behalf of one buyer.
type Server struct {
	Buyer  *buyer.Buyer
	Status Status // PID, Address, ChainID and Channels
	Log    *slog.Logger

	busy atomic.Int64
}

// Listen takes the socket at path, mode 0600. The caller holds the home's lock, so
// a socket that is there already belongs to nobody.
func Listen(path string) (net.Listener, error) {
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: %w", ErrAgent, err)
	}
	listener, err := net.Listen("unix", path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAgent, err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return nil, errors.Join(fmt.Errorf("%w: %w", ErrAgent, err), listener.Close())
	}
	return listener, nil
}

// Serve answers until ctx ends.
func (s *Server) Serve(ctx context.Context, listener net.Listener) error {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/status", s.counted(s.status))
	mux.HandleFunc("POST /v1/rent", s.counted(s.rent))
	mux.HandleFunc("POST /v1/stop", s.counted(s.stop))
	mux.HandleFunc("POST /v1/change", s.counted(s.change))
	mux.HandleFunc("GET /v1/deals/{id}/logs", s.counted(s.logs))
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second, BaseContext: func(net.Listener) context.Context { return ctx }}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(listener); ctx.Err() == nil {
		return fmt.Errorf("%w: %w", ErrAgent, err)
	}
	return nil
}

// Idle tells whether no request is being answered and no deal is open.
func (s *Server) Idle() bool {
	return s.busy.Load() == 0 && !slices.ContainsFunc(s.Buyer.Views(), func(v buyer.View) bool { return v.Open() })
}

func (s *Server) counted(handle http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		s.busy.Add(1)
		defer s.busy.Add(-1)
		handle(w, r)
	}
}

func (s *Server) status(w http.ResponseWriter, _ *http.Request) {
	status := s.Status
	status.PID, status.Deals = os.Getpid(), FromViews(s.Buyer.Views())
	status.Open = FromChannels(s.Buyer.ChannelsOf())
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(status)
}

// stream writes the lines of an answer that takes time.
type stream struct {
	w *json.Encoder
	f http.Flusher
}

func newStream(w http.ResponseWriter) *stream {
	w.Header().Set("Content-Type", "application/x-ndjson")
	flusher, _ := w.(http.Flusher)
	return &stream{json.NewEncoder(w), flusher}
}

func (s *stream) send(e Event) {
	_ = s.w.Encode(e) // a caller that went away is seen by its context
	if s.f != nil {
		s.f.Flush()
	}
}

func (s *stream) end(e Event, err error) {
	if e.Done = true; err != nil {
		e.Error = NewError(err)
	}
	s.send(e)
}

func decode[T any](r *http.Request) (T, error) {
	var value T
	dec := json.NewDecoder(io.LimitReader(r.Body, maxRequest))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&value); err != nil {
		return value, fmt.Errorf("%w: request: %w", ErrAgent, err)
	}
	return value, nil
}

func (s *Server) rent(w http.ResponseWriter, r *http.Request) {
	out := newStream(w)
	request, err := decode[RentRequest](r)
	if err != nil {
		out.end(Event{}, err)
		return
	}
	order := buyer.Order{
		Hub: request.Hub, Count: request.Count, Image: request.Image, MilliCPU: request.MilliCPU,
		MemoryBytes: request.Memory, Pids: request.Pids, MaxFeePerMille: request.MaxFeePerMille, Checked: request.Checked,
		Command: request.Command, SSHKeys: request.SSHKeys, SSHDir: request.SSHDir,
	}
	if request.Budget != nil {
		order.Budget = request.Budget.Int
	}
	if request.MaxAppFee != nil {
		order.MaxAppFee = request.MaxAppFee.Int
	}
	ids, err := s.Buyer.Rent(r.Context(), order, func(stage buyer.Stage) {
		out.send(Event{Stage: &Stage{stage.Name, stage.Text}})
	})
	if err != nil {
		s.Log.Warn("not rented", "reason", err)
	}
	deals, waiting := s.await(r.Context(), ids, out, func(v buyer.View) bool {
		return v.State != deal.Offered && (v.Port != 0 || v.State != deal.Running)
	})
	if err = errors.Join(err, waiting); err == nil {
		err = failed(deals)
	}
	out.end(Event{Deals: deals}, err)
}

// change asks for another budget of one deal, and waits until it counts.
func (s *Server) change(w http.ResponseWriter, r *http.Request) {
	out := newStream(w)
	request, err := decode[ChangeRequest](r)
	if err == nil && request.Budget.Int == nil {
		err = fmt.Errorf("%w: request: no budget", ErrAgent)
	}
	var view buyer.View
	if err == nil {
		view, err = buyer.Find(s.Buyer.Views(), request.Deal)
	}
	if err != nil {
		out.end(Event{}, err)
		return
	}
	_, err = s.Buyer.Budget(r.Context(), view.ID(), request.Budget.Int, func(stage buyer.Stage) {
		out.send(Event{Stage: &Stage{stage.Name, stage.Text}})
	})
	out.end(Event{Deals: s.deals([]market.ID{view.ID()})}, err)
}

// failed is the reason of the machines that never ran.
func failed(deals []Deal) error {
	var errs []error
	for _, d := range deals {
		if d.State == string(deal.Closed) {
			errs = append(errs, fmt.Errorf("deal %.16s: %s", d.ID, d.Reason))
		}
	}
	if len(errs) == 0 {
		return nil
	}
	return fmt.Errorf("%w: %w", buyer.ErrRefused, errors.Join(errs...))
}

// await reports deals after each change until all of them are ready.
func (s *Server) await(ctx context.Context, ids []market.ID, out *stream, ready func(buyer.View) bool) ([]Deal, error) {
	var deals []Deal
	err := s.Buyer.Watch(ctx, func(views []buyer.View) bool {
		deals = deals[:0]
		all := true
		for _, v := range views {
			if slices.Contains(ids, v.ID()) {
				deals = append(deals, FromView(v))
				all = all && ready(v)
			}
		}
		if !all {
			out.send(Event{Deals: deals})
		}
		return all
	})
	return deals, err
}

func (s *Server) logs(w http.ResponseWriter, r *http.Request) {
	view, err := buyer.Find(s.Buyer.Views(), r.PathValue("id"))
	var service io.ReadWriteCloser
	if err == nil {
		service, err = s.Buyer.Tunnel(r.Context(), view.ID(), buyer.ServiceLogs)
	}
	if err != nil {
		w.WriteHeader(http.StatusBadGateway)
		_ = json.NewEncoder(w).Encode(NewError(err))
		return
	}
	defer service.Close()
	stop := context.AfterFunc(r.Context(), func() { service.Close() })
	defer stop()
	w.Header().Set("Content-Type", "application/octet-stream")
	_, _ = io.Copy(w, service)
}
