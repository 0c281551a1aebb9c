package sshclient

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestSafeName(t *testing.T) {
	for name, want := range map[string]bool{
		"a": true, "a b": true, ".hidden": true, "ü": true, "..x": true,
		"": false, ".": false, "..": false, "a/b": false, "/": false, "a\x1b[2J": false, "a\nb": false, "a\x00": false,
		strings.Repeat("x", 256): false,
	} {
		if safeName(name) != want {
			t.Errorf("%q: %v", name, !want)
		}
	}
}

func TestMeteredWriterStops(t *testing.T) {
	var out bytes.Buffer
	w := &meteredWriter{w: &out, left: 10, report: func(int64) {}}
	if _, err := w.Write(make([]byte, 10)); err != nil {
		t.Error(err)
	}
	if _, err := w.Write([]byte{1}); !errors.Is(err, ErrTooMuch) || out.Len() != 10 {
		t.Errorf("%v, %d bytes", err, out.Len())
	}
}

func TestListingGuard(t *testing.T) {
	g := &listingGuard{r: strings.NewReader(strings.Repeat("x", 100))}
	p := make([]byte, 10)
	for range 3 { // outside of a listing there is no bound
		if _, err := g.Read(p); err != nil {
			t.Fatal(err)
		}
	}
	g.begin(25)
	_, _ = io.ReadFull(g, make([]byte, 20))
	if _, err := g.Read(p); !errors.Is(err, ErrTooMuch) {
		t.Errorf("listing goes on: %v", err)
	}
}
