package main

import (
	"errors"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
)

const agentAddress = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"

func answer(status, body string) string {
	return "HTTP/1.0 " + status + "\r\nContent-Type: application/json\r\n\r\n" + body
}

func TestReadHealth(t *testing.T) {
	good := `{"healthy":true,"role":"hub","address":"` + agentAddress + `","checks":[{"name":"containerd","ok":true,"detail":""}]}`
	if h, err := readHealth(strings.NewReader(answer("200 OK", good))); err != nil || !h.Healthy || h.Role != "hub" {
		t.Fatalf("%+v, %v", h, err)
	}
	h, err := readHealth(strings.NewReader(answer("503 Service Unavailable", `{"healthy":false,"checks":[{"name":"containerd","ok":false,"detail":"no socket"},{"name":"b","ok":true}]}`)))
	if err != nil || h.Healthy || h.failing() != "containerd no socket" {
		t.Fatalf("%+v, %v", h, err)
	}
	for name, text := range map[string]string{
		"nothing":         "",
		"no HTTP":         "SSH-2.0\r\n\r\n",
		"not found":       answer("404 Not Found", good),
		"no body":         "HTTP/1.0 200 OK\r\nA: b\r\n",
		"no JSON":         answer("200 OK", "hello"),
		"cut off":         answer("200 OK", good[:30]),
		"wrong role":      answer("200 OK", strings.Replace(good, "hub", "cow\\u001b", 1)),
		"wrong address":   answer("200 OK", strings.Replace(good, "0x5a", "0x5\\n", 1)),
		"endless headers": "HTTP/1.0 200 OK\r\n" + strings.Repeat("A: b\r\n", 20000),
	} {
		if h, err := readHealth(strings.NewReader(text)); !errors.Is(err, errAnswer) {
			t.Errorf("%s: %+v, %v", name, h, err)
		}
	}
}

// TestAskHealth asks Go's own server, which is what the agent uses.
func TestAskHealth(t *testing.T) {
	socket := filepath.Join(t.TempDir(), "s")
	if _, err := askHealth(socket); err == nil {
		t.Error("nobody listens, and yet an answer")
	}
	l, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	srv := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/healthz" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"healthy":true,"role":"worker","address":"` + agentAddress + `"}`))
	})}
	done := make(chan struct{})
	go func() { defer close(done); _ = srv.Serve(l) }()
	h, err := askHealth(socket)
	if err != nil || !h.Healthy || h.Address != agentAddress {
		t.Errorf("%+v, %v", h, err)
	}
	if err := srv.Close(); err != nil {
		t.Error(err)
	}
	<-done
}

func TestTracker(t *testing.T) {
	ok, bad := finding{ok: true, role: "worker", address: agentAddress}, finding{why: "no network"}
	healthy := "healthy role=worker address=" + agentAddress + " t=1.5"
	steps := []struct {
		v    finding
		want string
	}{
		{bad, ""}, {bad, ""}, {bad, ""}, {bad, ""}, // before the first time, nothing
		{ok, healthy}, {ok, ""},
		{bad, ""}, {bad, ""}, {ok, ""}, // a hiccup
		{bad, ""}, {bad, ""}, {bad, "unwell: no network"}, {bad, ""},
		{ok, "well again t=1.5"}, {ok, ""},
	}
	var tr tracker
	for i, s := range steps {
		if got := tr.next(s.v, "1.5"); got != s.want {
			t.Errorf("step %d: %q, want %q", i, got, s.want)
		}
	}
}

func TestJudge(t *testing.T) {
	m := quietMachine()
	m.links = &links{}
	m.links.init()
	well := health{Healthy: true, Role: "hub", Address: agentAddress}
	if v := m.judge(well, nil); v.ok || !strings.Contains(v.why, "network") {
		t.Errorf("without a network: %+v", v)
	}
	m.links.cards["eth0"] = cardState{addressed: true}
	if v := m.judge(well, nil); !v.ok {
		t.Errorf("with a network: %+v", v)
	}
	if v := m.judge(health{}, nil); v.ok || v.why == "" {
		t.Errorf("unhealthy: %+v", v)
	}
	if v := m.judge(well, errAnswer); v.ok {
		t.Errorf("error: %+v", v)
	}
}

func FuzzReadHealth(f *testing.F) {
	f.Add(answer("200 OK", `{"healthy":true,"role":"hub","address":"`+agentAddress+`"}`))
	f.Fuzz(func(t *testing.T, s string) {
		h, err := readHealth(strings.NewReader(s))
		if err == nil && h.Healthy && !addressForm.MatchString(h.Address) {
			t.Fatalf("%+v", h)
		}
	})
}
