package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"testing"
)

// Whoever asks a machine with --json finds an error where the answer would be, and
// nothing else there.
func TestErrorsAreAnswers(t *testing.T) {
	empty := t.TempDir()
	for name, wrong := range map[string][][]string{
		"bench":    {{"--only", "luck"}, {"--check", "/nonexistent"}, {"--bogus"}, {"extra"}},
		"meter":    {{}, {"--cgroup", "x", "--root", empty}, {"--interval", "soon"}, {"--bogus"}, {"extra"}},
		"hardware": {{"--root", "/nonexistent"}, {"--bogus"}, {"extra"}},
		"gpu":      {{"--interval", "0s"}, {"--bogus"}, {"extra"}},
		"price":    {{}, {"--bogus"}, {"extra"}},
	} {
		for _, args := range wrong {
			for _, asked := range []bool{true, false} {
				line := []string{"worker", name}
				if asked {
					line = append(line, "--json")
				}
				var out, errs bytes.Buffer
				cmd := root(&app{in: os.Stdin, out: &out, err: &errs, home: "/dev/null/home"})
				cmd.SetArgs(append(line, args...))
				err := cmd.ExecuteContext(t.Context())
				var exit exitStatus
				if !errors.As(err, &exit) || exit != 2 {
					t.Errorf("%s %v: %v, want exit status 2", name, args, err)
				}
				if !asked {
					if out.Len() > 0 || !strings.HasPrefix(errs.String(), "sosna: ") || strings.Count(errs.String(), "sosna: ") != 1 {
						t.Errorf("%s %v for people: %q %q", name, args, &out, &errs)
					}
					continue
				}
				var answer map[string]string
				if bad := json.Unmarshal(out.Bytes(), &answer); bad != nil || len(answer) != 1 || answer["error"] != err.Error() || errs.Len() > 0 {
					t.Errorf("%s %v: %q %q", name, args, &out, &errs)
				}
			}
		}
	}
}

// interrupter is Ctrl-C when something is said.
type interrupter struct {
	bytes.Buffer
	at   string
	stop context.CancelFunc
}

func (i *interrupter) Write(p []byte) (int, error) {
	if strings.Contains(string(p), i.at) {
		i.stop()
	}
	return i.Buffer.Write(p)
}

// A run that was interrupted has a report: the error is not laid on top of it.
func TestInterruptedBenchKeepsItsReport(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var out bytes.Buffer
	errs := &interrupter{at: "benchmark 2 of", stop: stop}
	cmd := root(&app{in: os.Stdin, out: &out, err: errs, home: "/dev/null/home"})
	cmd.SetArgs([]string{"worker", "bench", "--only", "int,hash", "--dir", t.TempDir()})
	err := cmd.ExecuteContext(ctx)
	var exit exitStatus
	if !errors.As(err, &exit) || exit != 2 || !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if !strings.Contains(out.String(), "ksieves/s") || strings.Contains(out.String(), "cancel") || strings.Count(errs.String(), "sosna: ") != 1 {
		t.Errorf("%s\n%s", &out, errs)
	}
}
