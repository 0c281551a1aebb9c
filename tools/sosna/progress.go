package main

import (
	"fmt"
	"time"

	"github.com/schollz/progressbar/v3"

	"github.com/sosna-os/sosna/tools/sosna/control"
)

// progress shows what takes time, on standard error: a bar on a terminal, a line
// for each change otherwise. With --json nothing is shown.
type progress struct {
	a    *app
	bar  *progressbar.ProgressBar
	seen map[string]string // last line of each deal
}

func newProgress(a *app) *progress { return &progress{a: a, seen: make(map[string]string)} }

// event shows what the buyer's agent reports of a rent or a stop.
func (p *progress) event(e control.Event) {
	if e.Stage != nil {
		p.stage(e.Stage.Name, e.Stage.Text)
	}
	p.opening(e.Deals)
}

func (p *progress) stage(name, text string) {
	if p.a.json || p.seen[name] == text {
		return
	}
	p.seen[name] = text
	p.clear()
	p.a.say("%s: %s\n", name, text)
}

// opening shows how far deals are: each change of a deal's step, and the bytes of
// all of them together.
func (p *progress) opening(deals []control.Deal) {
	if p.a.json {
		return
	}
	var done, total uint64
	for _, d := range deals {
		text := d.State
		if d.Progress != nil {
			text = d.Progress.Text
			done, total = done+d.Progress.Done, total+d.Progress.Total
		}
		if d.Reason != "" {
			text += ": " + d.Reason
		}
		p.stage("deal "+short(d.ID), text)
	}
	p.bytes("pull", done, total)
}

// bytes moves the bar.
func (p *progress) bytes(what string, done, total uint64) {
	if p.a.json || total == 0 {
		return
	}
	if !terminal(p.a.err) {
		p.stage(what, fmt.Sprintf("%d0 %% of %s", done*10/total, formatBytes(total)))
		return
	}
	if p.bar == nil {
		p.bar = progressbar.NewOptions64(int64(total), progressbar.OptionSetWriter(p.a.err), progressbar.OptionShowBytes(true),
			progressbar.OptionSetDescription(what), progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish())
	}
	p.bar.ChangeMax64(int64(total))
	_ = p.bar.Set64(int64(min(done, total)))
}

func (p *progress) clear() {
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}

func (p *progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
		p.bar = nil
	}
}
