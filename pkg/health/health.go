// Package health is a daemon's local answer to "are you well?": named checks
// behind GET /healthz on a unix socket that only the machine's root can open.
//
// It relies on the checks being quick; each gets a deadline. init asks it and
// prints the machine's healthy line. It serves nothing else and nobody remote.
package health

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

// checkTimeout bounds one check.
const checkTimeout = 5 * time.Second

// Check is one condition of health; nil means well.
type Check struct {
	Name string
	Run  func(context.Context) error
}

// Status is the answer of /healthz.
type Status struct {
	Healthy bool     `json:"healthy"`
	Role    string   `json:"role"`
	Address string   `json:"address"`
	Checks  []Result `json:"checks"`
}

// Result is the outcome of one check.
type Result struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Detail string `json:"detail,omitempty"`
}

// Server answers for one daemon.
type Server struct {
	Role, Address string
	Checks        []Check
}

// AwaitHealthy returns when all checks pass.
func (s *Server) AwaitHealthy(ctx context.Context) error {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for !s.Status(ctx).Healthy {
		select {
		case <-tick.C:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// Status runs the checks.
func (s *Server) Status(ctx context.Context) Status {
	status := Status{Healthy: true, Role: s.Role, Address: s.Address}
	for _, check := range s.Checks {
		bounded, cancel := context.WithTimeout(ctx, checkTimeout)
		err := check.Run(bounded)
		cancel()
		result := Result{Name: check.Name, OK: err == nil}
		if err != nil {
			result.Detail, status.Healthy = err.Error(), false
		}
		status.Checks = append(status.Checks, result)
	}
	return status
}

// ServeHTTP answers GET /healthz.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet || r.URL.Path != "/healthz" {
		http.NotFound(w, r)
		return
	}
	status := s.Status(r.Context())
	w.Header().Set("Content-Type", "application/json")
	if !status.Healthy {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	_ = json.NewEncoder(w).Encode(status)
}

// Serve listens on the unix socket at path until ctx ends.
func (s *Server) Serve(ctx context.Context, path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("local api: %w", err)
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("local api: %w", err)
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		return fmt.Errorf("local api: %w", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		return errors.Join(fmt.Errorf("local api: %w", err), l.Close())
	}
	server := &http.Server{Handler: s, ReadHeaderTimeout: 5 * time.Second}
	stop := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer stop()
	if err := server.Serve(l); ctx.Err() == nil {
		return fmt.Errorf("local api: %w", err)
	}
	return nil
}

// NetworkUp is a check that some link other than loopback has an address.
func NetworkUp(context.Context) error {
	links, err := net.Interfaces()
	if err != nil {
		return err
	}
	for _, link := range links {
		if link.Flags&net.FlagLoopback != 0 || link.Flags&net.FlagUp == 0 {
			continue
		}
		addrs, err := link.Addrs()
		if err != nil {
			continue
		}
		for _, addr := range addrs {
			if ip, ok := addr.(*net.IPNet); ok && !ip.IP.IsLinkLocalUnicast() {
				return nil
			}
		}
	}
	return errors.New("no link has an address")
}

// Socket is a check that something accepts connections on a unix socket.
func Socket(path string) func(context.Context) error {
	return func(ctx context.Context) error {
		conn, err := new(net.Dialer).DialContext(ctx, "unix", path)
		if err != nil {
			return err
		}
		return conn.Close()
	}
}
