package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
	"unicode"

	"github.com/sosna-os/sosna/pkg/pricing"
)

const (
	// machineTimeout bounds one question to a machine's owner address.
	machineTimeout = 20 * time.Second
	maxAnswer      = 64 << 20 // bytes: 10,000 runs of all counters take 10 MiB
)

// machine is where a worker shows its owner what it does (the key metrics of its
// configuration), or a file that was saved from there.
type machine string

func (m machine) remote() bool { return strings.HasPrefix(string(m), "http://") }

// ask gives one of the machine's pages to read.
func (a *app) ask(ctx context.Context, m machine, page string, read func(io.Reader) error) error {
	if !m.remote() {
		return a.opened(string(m), read)
	}
	base, err := url.Parse(string(m))
	if err != nil || base.Host == "" {
		return fmt.Errorf("--from %.80q is no address like http://10.0.0.5:9464", string(m))
	}
	ctx, cancel := context.WithTimeout(ctx, machineTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+base.Host+page, nil)
	if err != nil {
		return err
	}
	client := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return errors.New("it sends elsewhere: that is no worker") }}
	answer, err := client.Do(request)
	if err != nil {
		return fmt.Errorf("ask the machine: %w", err)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		said, _ := io.ReadAll(io.LimitReader(answer.Body, 200))
		return fmt.Errorf("the machine answers %d: %s", answer.StatusCode, line(string(bytes.TrimSpace(said))))
	}
	if err := read(io.LimitReader(answer.Body, maxAnswer)); err != nil {
		return fmt.Errorf("%s: %w", base.Host+page, err)
	}
	return nil
}

// standingPrice is the price that a machine asks, and how it came there.
func (a *app) standingPrice(ctx context.Context, m machine) (s pricing.Standing, err error) {
	err = a.ask(ctx, m, "/price.json", func(r io.Reader) (err error) {
		s, err = pricing.DecodeStanding(r)
		return err
	})
	return s, err
}

// showChanges tells what moved a machine's price, oldest first.
func (a *app) showChanges(ctx context.Context, m machine) error {
	s, err := a.standingPrice(ctx, m)
	if err != nil {
		return err
	}
	return a.print(struct {
		Since   time.Time        `json:"since"`
		Looked  time.Time        `json:"looked"`
		Kept    string           `json:"kept,omitempty"`
		Changes []pricing.Change `json:"changes"`
	}{s.Since, s.Looked, s.Kept, append([]pricing.Change{}, s.Changes...)}, func(w io.Writer) {
		rows := make([][]string, len(s.Changes))
		for i, c := range s.Changes {
			from := "-"
			if c.From != nil {
				from = c.From.String()
			}
			rows[i] = []string{c.At.Local().Format(time.DateTime), line(c.What), from, c.To.String(), line(c.Reason)}
		}
		table(w, "WHEN\tWHAT\tFROM WEI\tTO WEI\tWHY", rows)
		if s.Kept != "" {
			fmt.Fprintf(w, "kept at the last look, %s: %s\n", s.Looked.Local().Format(time.DateTime), line(s.Kept))
		}
	})
}

// runsOf are the earlier runs to forecast from: of a file, or of the machine itself.
func (a *app) runsOf(ctx context.Context, f priceFlags) (runs []pricing.Run, err error) {
	decode := func(r io.Reader) (err error) { runs, err = pricing.DecodeRuns(r); return err }
	if f.runs != "" {
		return runs, a.opened(f.runs, decode)
	}
	err = a.ask(ctx, machine(f.from), "/runs.jsonl", decode)
	return runs, err
}

// line makes one printable line of text from outside.
func line(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, text)
}
