package store

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sync/errgroup"
)

type note struct{ Text string }

func open(t *testing.T, path string) (*Journal, []Entry) {
	t.Helper()
	var seen []Entry
	j, err := Open(t.Context(), path, func(e Entry) error { seen = append(seen, e); return nil })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = j.Close() })
	return j, seen
}

func TestReplayReturnsWhatWasAppended(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	j, seen := open(t, path)
	if len(seen) != 0 {
		t.Fatalf("new journal has %d entries", len(seen))
	}
	var g errgroup.Group
	for i := range 100 {
		g.Go(func() error { return j.Append(t.Context(), "note", note{fmt.Sprint(i)}) })
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	_, seen = open(t, path)
	if len(seen) != 100 {
		t.Fatalf("replayed %d entries, want 100", len(seen))
	}
}

func TestDamageIsNoticed(t *testing.T) {
	for name, statement := range map[string]string{
		"edited body":   `UPDATE journal SET body = CAST('{"Text":"forged"}' AS BLOB) WHERE seq = 2`,
		"edited kind":   `UPDATE journal SET kind = 'other' WHERE seq = 2`,
		"deleted entry": `DELETE FROM journal WHERE seq = 2`,
		"edited hash":   `UPDATE journal SET hash = x'00' WHERE seq = 1`,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "journal.db")
			j, _ := open(t, path)
			for range 3 {
				if err := j.Append(t.Context(), "note", note{"x"}); err != nil {
					t.Fatal(err)
				}
			}
			_ = j.Close()
			db, err := sql.Open("sqlite", path)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := db.Exec(statement); err != nil {
				t.Fatal(err)
			}
			_ = db.Close()
			if _, err := Open(t.Context(), path, func(Entry) error { return nil }); !errors.Is(err, ErrBroken) {
				t.Fatalf("got %v, want ErrBroken", err)
			}
		})
	}
}

func TestRefusals(t *testing.T) {
	j, _ := open(t, filepath.Join(t.TempDir(), "journal.db"))
	if err := j.Append(t.Context(), "big", note{strings.Repeat("x", MaxBody)}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("too large: got %v", err)
	}
	_ = j.Close()
	if err := j.Append(t.Context(), "late", note{}); !errors.Is(err, ErrClosed) {
		t.Errorf("closed: got %v", err)
	}
}

// TestKillLosesNothingAcknowledged kills a writer with SIGKILL and compares what
// it had acknowledged with what the file holds.
func TestKillLosesNothingAcknowledged(t *testing.T) {
	if path := os.Getenv("SOSNA_STORE_CHILD"); path != "" {
		writeUntilKilled(path)
		return
	}
	path := filepath.Join(t.TempDir(), "journal.db")
	child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=TestKillLosesNothingAcknowledged")
	child.Env = append(os.Environ(), "SOSNA_STORE_CHILD="+path)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	acked := 0
	lines := bufio.NewScanner(out)
	for lines.Scan() && acked < 200 {
		if lines.Text() == "ack" {
			acked++
		}
	}
	_ = child.Process.Kill()
	for lines.Scan() { // acknowledgements that were on their way
		if lines.Text() == "ack" {
			acked++
		}
	}
	_ = child.Wait()
	_, seen := open(t, path)
	if acked < 200 || len(seen) < acked {
		t.Fatalf("acknowledged %d, found %d", acked, len(seen))
	}
}

func writeUntilKilled(path string) {
	j, err := Open(context.Background(), path, func(Entry) error { return nil })
	if err != nil {
		panic(err)
	}
	for start := time.Now(); time.Since(start) < time.Minute; {
		if err := j.Append(context.Background(), "note", note{"x"}); err != nil {
			panic(err)
		}
		fmt.Println("ack")
	}
}
