package work

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"
)

// The conversation of a challenger with a helper that it has started next to the work,
// by lines: the helper says ready; an empty line asks it to say so again, which times
// the way; a task in JSON is answered by a sample in JSON, and the conversation is over. An answer
// that begins with "error: " says why there is none.
const (
	readyLine  = "ready"
	errorStart = "error: "
	// maxTaskLine and maxSampleLine bound what either side reads: 2 x 512 points of 67 bytes,
	// and the lanes' other fields.
	maxTaskLine, maxSampleLine = 1 << 10, 256 << 10
	// pings is how many ways are timed; the quickest is the one without queues.
	pings = 3
)

// ErrTalk: the helper did not say what a helper says.
var ErrTalk = errors.New("spot check helper")

// Serve is the helper's side.
func Serve(ctx context.Context, in io.Reader, out io.Writer) error {
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, maxTaskLine), maxTaskLine)
	if _, err := fmt.Fprintln(out, readyLine); err != nil {
		return err
	}
	for lines.Scan() {
		if len(lines.Bytes()) == 0 {
			if _, err := fmt.Fprintln(out, readyLine); err != nil {
				return err
			}
			continue
		}
		var t Task
		err := json.Unmarshal(lines.Bytes(), &t)
		var s Sample
		if err == nil {
			s, err = Run(ctx, t)
		}
		if err != nil {
			_, _ = fmt.Fprintf(out, "%s%q\n", errorStart, err)
			return err
		}
		return json.NewEncoder(out).Encode(s)
	}
	return lines.Err()
}

// Talk is what came of a conversation, by the challenger's clock.
type Talk struct {
	Sample             Sample
	Elapsed, RoundTrip time.Duration
}

// Ask is the challenger's side: it waits for the helper, times the way, and only then
// says what the task is. The caller closes both ends when it has waited long enough.
func Ask(in io.Reader, out io.Writer, t Task) (Talk, error) {
	var talk Talk
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, maxTaskLine), maxSampleLine)
	line := func() ([]byte, error) {
		if !lines.Scan() {
			return nil, fmt.Errorf("%w: it ended: %w", ErrTalk, errors.Join(lines.Err(), io.ErrUnexpectedEOF))
		}
		if text, refused := bytes.CutPrefix(lines.Bytes(), []byte(errorStart)); refused {
			return nil, fmt.Errorf("%w: %.200q", ErrTalk, text)
		}
		return lines.Bytes(), nil
	}
	task, err := json.Marshal(t)
	if err != nil {
		return talk, err
	}
	for i := range 1 + pings {
		began := time.Now()
		if i > 0 {
			if _, err := io.WriteString(out, "\n"); err != nil {
				return talk, fmt.Errorf("%w: %w", ErrTalk, err)
			}
		}
		text, err := line()
		if err != nil {
			return talk, err
		}
		if string(text) != readyLine {
			return talk, fmt.Errorf("%w: it says %.40q", ErrTalk, text)
		}
		if took := time.Since(began); i > 0 && (talk.RoundTrip == 0 || took < talk.RoundTrip) {
			talk.RoundTrip = took
		}
	}
	began := time.Now()
	if _, err := out.Write(append(task, '\n')); err != nil {
		return talk, fmt.Errorf("%w: %w", ErrTalk, err)
	}
	text, err := line()
	talk.Elapsed = time.Since(began)
	if err != nil {
		return talk, err
	}
	if err := json.Unmarshal(text, &talk.Sample); err != nil {
		return talk, fmt.Errorf("%w: %w", ErrTalk, err)
	}
	return talk, nil
}
