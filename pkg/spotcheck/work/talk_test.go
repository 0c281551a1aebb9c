package work

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"time"
)

func TestTalk(t *testing.T) {
	k := task("spot_hash", 2)
	k.Slice = MinSlice
	talk, err := converse(t, k, func(in io.Reader, out io.Writer) { _ = Serve(t.Context(), in, out) })
	if err != nil {
		t.Fatal(err)
	}
	if err := Verify(t.Context(), k, talk.Sample, 4, seeded(1)); err != nil {
		t.Error(err)
	}
	if talk.Elapsed < k.Slice || talk.RoundTrip <= 0 || talk.RoundTrip > talk.Elapsed {
		t.Errorf("elapsed %s, round trip %s", talk.Elapsed, talk.RoundTrip)
	}
}

// converse asks a helper over pipes.
func converse(t *testing.T, k Task, helper func(in io.Reader, out io.Writer)) (Talk, error) {
	t.Helper()
	fromUs, toHelper := io.Pipe()
	fromHelper, toUs := io.Pipe()
	done := make(chan struct{})
	go func() {
		defer close(done)
		helper(fromUs, toUs)
		toUs.Close()
		fromUs.Close()
	}()
	talk, err := Ask(fromHelper, toHelper, k)
	toHelper.Close()
	fromHelper.Close()
	<-done
	return talk, err
}

func TestBadTalk(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	k := task("spot_hash", 1)
	wrong := k
	wrong.Program = "spot_nothing"
	for name, c := range map[string]struct {
		task   Task
		helper func(io.Reader, io.Writer)
		want   string
	}{
		"ends at once":      {k, func(io.Reader, io.Writer) {}, "it ended"},
		"no helper":         {k, func(_ io.Reader, out io.Writer) { _, _ = io.WriteString(out, "sh: not found\n") }, "it says"},
		"never ends a line": {k, func(_ io.Reader, out io.Writer) { _, _ = io.Copy(out, endless{}) }, "too long"},
		"no sample":         {k, answering("hello"), "invalid character"},
		"half a sample":     {k, answering(`{"lanes":[`), "unexpected end"},
		"bad hash":          {k, answering(`{"lanes":[{"last":"00"}]}`), "a hash of 2 digits"},
		"cut off":           {k, func(in io.Reader, out io.Writer) { _ = Serve(ctx, in, out) }, "deadline exceeded"},
		"unknown program":   {wrong, func(in io.Reader, out io.Writer) { _ = Serve(t.Context(), in, out) }, "no program"},
	} {
		if _, err := converse(t, c.task, c.helper); !errors.Is(err, ErrTalk) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

// answering says ready as often as it is asked, and then this.
func answering(text string) func(io.Reader, io.Writer) {
	return func(in io.Reader, out io.Writer) {
		_, _ = io.WriteString(out, "ready\n")
		buf := make([]byte, 1<<10)
		for {
			n, err := in.Read(buf)
			if err != nil {
				return
			}
			if n > 1 {
				_, _ = io.WriteString(out, text+"\n")
				return
			}
			_, _ = io.WriteString(out, "ready\n")
		}
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestServeRefuses(t *testing.T) {
	for name, in := range map[string]string{
		"no task": "hello\n", "endless line": strings.Repeat("x", 2*maxTaskLine), "bad task": `{"program":"spot_hash"}` + "\n",
	} {
		if err := Serve(t.Context(), strings.NewReader(in), io.Discard); err == nil {
			t.Errorf("%s is served", name)
		}
	}
}
