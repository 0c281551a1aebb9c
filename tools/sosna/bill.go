package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/bill"
	"github.com/sosna-os/sosna/pkg/bill/witness"
	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/durable"
	"github.com/sosna-os/sosna/pkg/sshclient"
	"github.com/sosna-os/sosna/pkg/sshd"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

const (
	// recordsFolder and witnessFolder are in a home: what workers signed, and what machines saw.
	recordsFolder, witnessFolder = "records", "witness"
	// meterLog is where the helper in a machine writes, unless it is told otherwise.
	meterLog = "/.sosna-meter.jsonl"
	// maxComplaint bounds what a machine may say on standard error, in bytes.
	maxComplaint = 64 << 10
)

var (
	errMeter     = errors.New("buyer's meter in the machine")
	errRewritten = errors.New("the machine's log tells otherwise than when it was fetched before")
	errTerms     = errors.New("the book lacks changes of the terms that bill its records")
)

// billFlags are those of `sosna bill`.
type billFlags struct {
	log     string
	every   time.Duration
	gaps    bool
	noFetch bool
}

func billCommand(a *app) *cobra.Command {
	var f billFlags
	cmd := &cobra.Command{
		Use:   "bill",
		Short: "measure on your own, and check what a worker bills",
		Long: "A bill is rates x counters that the worker signed. `bill meter` starts a meter of your own in the machine, which sees the\n" +
			"machine's cgroup from inside; `bill check` recomputes the bill from every record kept and compares the two.",
		Example: "  sosna bill meter 3f2a\n  sosna bill check 3f2a",
	}
	meter := &cobra.Command{
		Use:   "meter DEAL",
		Short: "start your own meter in a machine",
		Long: "Start a small process in the machine that writes down what it sees of its cgroup, into a chain of at most 16 MiB. What it\n" +
			"uses is billed like anything else. Start it early: memory is compared from then on, all else from the machine's begin.",
		Example: "  sosna bill meter 3f2a --every 1s",
		Args:    cobra.ExactArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return a.billMeter(cmd.Context(), args[0], f) },
	}
	meter.Flags().DurationVar(&f.every, "every", 2*time.Second, "time between looks")
	check := &cobra.Command{
		Use:   "check DEAL | RECORDS [LOG]",
		Short: "recompute a bill and compare it with your own meter",
		Long: "Check every usage record and change of the terms that was kept of a deal (signatures, chain, limits), recompute the bill by the\n" +
			"terms that held, fetch the log of your own meter from the machine while it runs, and compare counter by counter. What was fetched\n" +
			"stays here (witness/ in the home), and a machine that later tells otherwise is shown. With files: a book of records (records/ in a home) and a log.\n" +
			"A counter beyond its tolerance ends with exit status 3; records that do not verify are an error.",
		Example: "  sosna bill check 3f2a --json\n  sosna bill check records.jsonl log.jsonl",
		Args:    cobra.RangeArgs(1, 2),
		RunE:    func(cmd *cobra.Command, args []string) error { return a.billCheck(cmd.Context(), args, f) },
	}
	check.Flags().BoolVar(&f.gaps, "gaps", false, "let missing records pass: usage is cumulative, but nothing shows what was in them")
	check.Flags().BoolVar(&f.noFetch, "no-fetch", false, "use the log that was fetched before")
	for _, c := range []*cobra.Command{meter, check} {
		c.Flags().StringVar(&f.log, "log", meterLog, "path of the log in the machine")
	}
	cmd.AddCommand(meter, check)
	return cmd
}

func (a *app) billMeter(ctx context.Context, prefix string, f billFlags) error {
	if f.every < witness.MinEvery || f.every > witness.MaxEvery {
		return fmt.Errorf("--every: %s, want %s to %s", f.every, witness.MinEvery, witness.MaxEvery)
	}
	client, done, err := a.login(ctx, prefix)
	if err != nil {
		return err
	}
	defer done()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	said := &boundedBuffer{most: maxComplaint, full: cancel}
	exit, err := sshclient.Run(ctx, client, sshclient.Command{
		Line: quote([]string{sshd.DefaultGuestPath, "meter", "-every", f.every.String(), f.log}), Stdout: io.Discard, Stderr: said,
	})
	if err != nil {
		return fmt.Errorf("%w: %w", errMeter, err)
	}
	if exit != 0 {
		return fmt.Errorf("%w: %.300q", errMeter, said.String())
	}
	return a.print(struct {
		Deal  string `json:"deal"`
		Log   string `json:"log"`
		Every string `json:"every"`
	}{prefix, f.log, f.every.String()}, func(w io.Writer) {
		fmt.Fprintf(w, "your meter looks every %s and writes to %s of the machine; see `sosna bill check %s`\n", f.every, f.log, prefix)
	})
}

// billed is a checked bill as programs see it.
type billed struct {
	Deal    string       `json:"deal"`
	Worker  string       `json:"worker"`
	First   uint64       `json:"first_record"`
	Last    uint64       `json:"last_record"`
	Bill    control.Wei  `json:"bill_wei"`
	Fee     control.Wei  `json:"hub_fee_wei"`
	Paid    *control.Wei `json:"paid_wei,omitempty"` // by vouchers; with the image's fee
	Differs bool         `json:"differs"`
	bill.Report
}

func (a *app) billCheck(ctx context.Context, args []string, f billFlags) error {
	path, logPath := args[0], ""
	var paid *control.Wei
	var known []control.Change
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
		if len(args) == 2 {
			logPath = args[1]
		}
	} else if len(args) == 2 {
		return fmt.Errorf("%s is no file of records", path)
	} else {
		d, err := a.find(ctx, path)
		if err != nil {
			return err
		}
		if logPath, err = a.fetchLog(ctx, d, f); err != nil {
			return err
		}
		path, paid, known = buyer.RecordsFile(a.path(recordsFolder), d.ID), &d.Paid, d.Changes
	}
	book, err := bill.Open(path)
	if err != nil {
		return err
	}
	if err := book.Verify(time.Now(), f.gaps); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if err := lacks(book, known); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	var readings []bill.Reading
	if logPath != "" {
		log, err := readLog(logPath)
		if err != nil {
			return err
		}
		if readings, err = bill.Readings(log); err != nil {
			return fmt.Errorf("%s: %w", logPath, err)
		}
	}
	report, err := bill.Check(book, readings)
	if err != nil {
		return err
	}
	out := billed{
		Deal: book.Deal.ID().String(), Worker: book.Deal.Worker.Hex(), First: report.From, Last: report.To,
		Bill: control.Wei{Int: report.Bill}, Fee: control.Wei{Int: report.Fee}, Paid: paid, Differs: report.Differs(), Report: report,
	}
	if err := a.print(out, func(w io.Writer) { printBill(w, book, out) }); err != nil {
		return err
	}
	if out.Differs {
		return exitDiffers
	}
	return nil
}

// lacks refuses a book without a change that bills records in it, and that the buyer knows of.
func lacks(book bill.Book, known []control.Change) error {
	want := 0
	for i, change := range known {
		if i > 0 && change.Record < book.Last().Seq { // the first is what was agreed
			want = i
		}
	}
	if have := len(book.Changes); have < want {
		return fmt.Errorf("%w (%d of %d)", errTerms, have, want)
	}
	return nil
}

func printBill(w io.Writer, book bill.Book, b billed) {
	fmt.Fprintf(w, "Deal %s on %s: records %d to %d verify, %d of them lie within the log\n\n", short(b.Deal), b.Worker, b.First, b.Last, b.Compared)
	var rows [][]string
	for _, r := range b.Rows {
		seen, allowed := "-", "-"
		if r.Verdict != bill.Unseen {
			seen, allowed = fmt.Sprintf("%d - %d", r.SeenFrom, r.SeenTo), fmt.Sprint(r.Allowed)
		}
		rows = append(rows, []string{
			string(r.Counter), fmt.Sprint(r.Record), fmt.Sprint(r.Billed), seen, allowed, r.Rate.String(), buyer.FormatSNM(r.Wei.Int), string(r.Verdict), r.Reason,
		})
	}
	table(w, "COUNTER\tRECORD\tBILLED\tSEEN\tTOLERANCE\tWEI A UNIT\tEXCESS SNM\tVERDICT\tNOTE", rows)
	fmt.Fprintln(w)
	sums := [][]string{
		{"bill, recomputed", buyer.FormatSNM(b.Bill.Int) + " SNM"},
		{fmt.Sprintf("hub's fee (%d per mille)", book.Deal.FeePerMille), buyer.FormatSNM(b.Fee.Int) + " SNM"},
	}
	if b.Paid != nil {
		sums = append(sums, []string{"paid by vouchers so far", buyer.FormatSNM(b.Paid.Int) + " SNM"})
	}
	table(w, "", sums)
	for _, note := range b.Notes {
		fmt.Fprintln(w, note)
	}
}

// fetchLog gives the file of a deal's log: what was kept, and what the machine has more
// while it runs. Empty: there is none.
func (a *app) fetchLog(ctx context.Context, d control.Deal, f billFlags) (string, error) {
	path := buyer.RecordsFile(a.path(witnessFolder), d.ID)
	kept, err := readLog(path)
	missing := errors.Is(err, fs.ErrNotExist)
	if err != nil && !missing {
		return "", err
	}
	if f.noFetch || d.State == string(deal.Closed) || d.Port == 0 {
		if missing {
			return "", nil
		}
		return path, nil
	}
	later, err := a.showLog(ctx, d, f.log)
	switch {
	case err != nil && missing:
		a.say("no log of your own: %v (`sosna bill meter %s` starts one)\n", err, short(d.ID))
		return "", nil
	case err != nil:
		a.say("the log was not fetched, what was kept is used: %v\n", err)
		return path, nil
	}
	all, gap, err := kept.Extend(later)
	if err != nil {
		return "", fmt.Errorf("%w: %w", errRewritten, err)
	}
	if gap {
		a.say("lines of the log were dropped before they were fetched: fetch more often, or look less often\n")
	}
	if err := os.MkdirAll(a.path(witnessFolder), 0o700); err != nil {
		return "", fmt.Errorf("keep log: %w", err)
	}
	if err := durable.Replace(path, append(bytes.Join(all.Raw, []byte("\n")), '\n'), 0o600); err != nil {
		return "", fmt.Errorf("keep log: %w", err)
	}
	return path, nil
}

// showLog fetches the machine's log.
func (a *app) showLog(ctx context.Context, d control.Deal, name string) (witness.Log, error) {
	client, done, err := a.login(ctx, d.ID)
	if err != nil {
		return witness.Log{}, err
	}
	defer done()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	text := &boundedBuffer{most: witness.MaxLog, full: cancel}
	said := &boundedBuffer{most: maxComplaint, full: cancel}
	exit, err := sshclient.Run(ctx, client, sshclient.Command{
		Line: quote([]string{sshd.DefaultGuestPath, "meter", "-show", name}), Stdout: text, Stderr: said,
	})
	switch {
	case text.over:
		return witness.Log{}, fmt.Errorf("%w: %w", errMeter, witness.ErrTooLong)
	case err != nil:
		return witness.Log{}, fmt.Errorf("%w: %w", errMeter, err)
	case exit != 0:
		return witness.Log{}, fmt.Errorf("%w: %.300q", errMeter, said.String())
	}
	return witness.Read(&text.Buffer)
}

// boundedBuffer takes no more than it may from a machine that is a stranger's.
type boundedBuffer struct {
	bytes.Buffer
	most int
	over bool
	full func()
}

func (b *boundedBuffer) Write(p []byte) (int, error) {
	if b.Len()+len(p) > b.most {
		b.over = true
		b.full()
		return 0, witness.ErrTooLong
	}
	return b.Buffer.Write(p)
}

func readLog(path string) (witness.Log, error) {
	f, err := os.Open(path)
	if err != nil {
		return witness.Log{}, err
	}
	defer f.Close()
	log, err := witness.Read(f)
	if err != nil {
		return log, fmt.Errorf("%s: %w", path, err)
	}
	return log, nil
}
