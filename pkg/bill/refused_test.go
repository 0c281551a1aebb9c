package bill

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/market"
)

// TestEvidenceIsBounded: what is there stays, what is cut off goes, and there is an end to it,
// with the longest terms too.
func TestEvidenceIsBounded(t *testing.T) {
	s := newScene(t)
	for range market.MaxCommand {
		s.header.Deal.Command = append(s.header.Deal.Command, strings.Repeat("\x01", market.MaxCommandText))
	}
	path := filepath.Join(t.TempDir(), "refused")
	records := s.records(10 * time.Second)
	lie := Refused{UnixMilli: 1, Reason: strings.Repeat("it goes backwards ", 2000), Believed: &records[1], Record: &records[0]}
	if err := KeepRefused(path, s.header, lie); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = f.WriteString(`{"heard`)
	f.Close()
	kept := 1
	for ; err == nil; kept++ {
		err = KeepRefused(path, s.header, lie)
	}
	info, statErr := os.Stat(path)
	if statErr != nil || !errors.Is(err, ErrFull) || info.Size() > MaxRefused || kept < 10 {
		t.Fatalf("%d kept, %v, %v", kept, err, statErr)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, MaxRefused)
	n := 0
	for ; lines.Scan(); n++ {
		if n == 0 {
			continue // the terms
		}
		var got Refused
		if err := json.Unmarshal(lines.Bytes(), &got); err != nil || got.Record.Hash() != records[0].Hash() || got.Believed.Hash() != records[1].Hash() {
			t.Fatalf("line %d: %v", n, err)
		}
	}
	if n != kept {
		t.Errorf("%d lines of %d", n, kept)
	}
	if err := KeepRefused(filepath.Join(path, "no"), s.header, lie); err == nil {
		t.Error("kept nowhere")
	}
}
