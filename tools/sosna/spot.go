package main

import (
	"context"
	crand "crypto/rand"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"
	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/spotcheck"
	"github.com/sosna-os/sosna/pkg/spotcheck/work"
	"github.com/sosna-os/sosna/pkg/sshclient"
	"github.com/sosna-os/sosna/pkg/sshd"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

const (
	// exitDiffers is the exit status of a machine or a bill that is not what it says.
	exitDiffers exitStatus = 3
	// spotStart bounds the start of the helper in a container.
	spotStart = 30 * time.Second
	// spotMemory is the least memory of a machine that can hold the table of spot_memory.
	spotMemory = 96 << 20
)

var (
	errNoClaim   = errors.New("worker claims nothing that could be checked")
	errNoAsk     = errors.New("worker has no ask in the hub's book")
	errSpotAgent = errors.New("spot check's helper did not answer")
)

func spotCommand(a *app) *cobra.Command {
	var checks int
	var program string
	cmd := &cobra.Command{
		Use:   "spot DEAL|WORKER",
		Short: "check that a machine is what it was sold as",
		Long: "With a deal: run slices of work of one second in its container, with inputs that nobody could prepare, recompute parts\n" +
			"of them here, and test what they show against the share of the worker's claim that the deal bought, until it is decided.\n" +
			"The machine must have nothing else to do meanwhile, and the seconds are billed like any others.\n" +
			"With a worker's 0x address: show what the hub's own checks of it have shown.\n" +
			"A machine that is found weak, or whose worker is off the hub's book, ends with exit status 3.",
		Example: "  sosna spot 3f2a\n  sosna spot 3f2a --program spot_float --checks 12 --json\n  sosna spot 0x12ab...",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if common.IsHexAddress(args[0]) {
				return a.standing(cmd.Context(), common.HexToAddress(args[0]))
			}
			if checks < 1 || checks > 100 {
				return fmt.Errorf("--checks: %d, want 1 to 100", checks)
			}
			if program != "" && !slices.Contains(work.Names(), program) {
				return fmt.Errorf("--program: %q, there are %v", program, work.Names())
			}
			return a.spot(cmd.Context(), args[0], program, checks)
		},
	}
	cmd.Flags().IntVar(&checks, "checks", 8, "slices of each program at most")
	cmd.Flags().StringVar(&program, "program", "", "only this program")
	return cmd
}

// spotted is one check of a deal's machine, as people and programs see it.
type spotted struct {
	Program     string            `json:"program"`
	Expected    float64           `json:"expected"` // work a second, by the claim and the deal's share
	Unit        string            `json:"unit"`
	Ratio       float64           `json:"ratio"`
	Score       float64           `json:"score"`
	Verdict     spotcheck.Verdict `json:"verdict"`
	Reason      string            `json:"reason,omitempty"`
	ElapsedMs   int64             `json:"elapsed_ms"`
	RoundTripMs int64             `json:"round_trip_ms"`
	CPUUserNs   uint64            `json:"cpu_user_ns"`
	CPUSystemNs uint64            `json:"cpu_system_ns"`
	PageFaults  uint64            `json:"page_faults"`
}

// forgedVerdict stands beside those of the test: it needs no second check.
const forgedVerdict spotcheck.Verdict = "forged"

func (a *app) spot(ctx context.Context, prefix, program string, most int) error {
	d, err := a.find(ctx, prefix)
	if err != nil {
		return err
	}
	expected, err := a.expected(ctx, d, program)
	if err != nil {
		return err
	}
	client, done, err := a.login(ctx, prefix)
	if err != nil {
		return err
	}
	defer done()
	checks, overall := []spotted{}, spotcheck.Sound
	for _, name := range work.Names() {
		if expected[name] == 0 {
			continue
		}
		made, verdict, err := a.spotProgram(ctx, client, d, name, expected[name], most)
		checks = append(checks, made...)
		if err != nil {
			return err
		}
		if verdict == spotcheck.Weak || verdict == forgedVerdict {
			overall = verdict
			break
		}
		if verdict == spotcheck.Undecided {
			overall = verdict
		}
	}
	if err := a.print(struct {
		Deal    string            `json:"deal"`
		Worker  string            `json:"worker"`
		Verdict spotcheck.Verdict `json:"verdict"`
		Checks  []spotted         `json:"checks"`
	}{d.ID, d.Worker, overall, checks}, func(w io.Writer) {
		var rows [][]string
		for _, c := range checks {
			rows = append(rows, []string{
				c.Program, fmt.Sprintf("%.3g %s", c.Expected, c.Unit), fmt.Sprintf("%.3f", c.Ratio), fmt.Sprintf("%+.1f", c.Score),
				fmt.Sprint(c.ElapsedMs), fmt.Sprint(c.RoundTripMs), string(c.Verdict), c.Reason,
			})
		}
		table(w, "PROGRAM\tEXPECTED\tRATIO\tSCORE\tMS\tRTT MS\tVERDICT\tNOTE", rows)
		fmt.Fprintf(w, "deal %s on %s: %s\n", short(d.ID), d.Worker, overall)
	}); err != nil {
		return err
	}
	if overall == spotcheck.Weak || overall == forgedVerdict {
		return exitDiffers
	}
	return nil
}

// expected is what each program should show on a deal's machine: its share of what the worker
// claims with all cores at work.
func (a *app) expected(ctx context.Context, d control.Deal, program string) (map[string]float64, error) {
	hub, err := a.visit(ctx)
	if err != nil {
		return nil, err
	}
	defer hub.Close()
	asks, _, err := hub.Asks(ctx)
	if err != nil {
		return nil, err
	}
	worker := common.HexToAddress(d.Worker)
	at := slices.IndexFunc(asks, func(ask market.Signed[market.Ask]) bool { return ask.Body.Worker == worker })
	if at < 0 {
		return nil, fmt.Errorf("%w: %s", errNoAsk, worker)
	}
	ask, out := asks[at].Body, make(map[string]float64)
	for _, b := range ask.Benchmarks {
		claim, err := strconv.ParseFloat(b.Value, 64)
		switch {
		case err != nil || !(claim > 0) || work.Unit(b.Name) == "" || b.Unit != work.Unit(b.Name):
		case program != "" && b.Name != program, b.Name == "spot_memory" && d.Memory < spotMemory:
		default:
			out[b.Name] = claim * float64(d.MilliCPU) / float64(ask.MilliCPU)
		}
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%w: %s", errNoClaim, worker)
	}
	return out, nil
}

// spotProgram checks one program until the test decides.
func (a *app) spotProgram(ctx context.Context, client *ssh.Client, d control.Deal, name string, expected float64, most int) ([]spotted, spotcheck.Verdict, error) {
	var made []spotted
	var score spotcheck.Score
	verdict := spotcheck.Undecided
	for i := 0; i < most && verdict == spotcheck.Undecided; i++ {
		task := work.Task{Program: name, Lanes: int(min((d.MilliCPU+999)/1000, work.MaxLanes)), Slice: spotcheck.Slice}
		_, _ = crand.Read(task.Seed[:]) // never fails
		talk, err := spotTalk(ctx, client, task)
		if err != nil {
			return made, verdict, err
		}
		c := spotted{
			Program: name, Expected: expected, Unit: work.Unit(name), ElapsedMs: talk.Elapsed.Milliseconds(), RoundTripMs: talk.RoundTrip.Milliseconds(),
			CPUUserNs: talk.Sample.CPUUserNs, CPUSystemNs: talk.Sample.CPUSystemNs, PageFaults: talk.Sample.PageFaults,
		}
		var seed [32]byte
		_, _ = crand.Read(seed[:])
		timing := spotcheck.Timing{Elapsed: talk.Elapsed, RoundTrip: talk.RoundTrip}
		judging, cancel := context.WithTimeout(ctx, spotcheck.Patience)
		c.Ratio, err = spotcheck.Measure(judging, task, expected, talk.Sample, timing, rand.New(rand.NewChaCha8(seed)))
		cancel()
		if ctx.Err() != nil {
			return made, verdict, ctx.Err()
		}
		if errors.Is(err, work.ErrUnfinished) { // says nothing of the machine
			return made, verdict, fmt.Errorf("%w: check from a stronger computer, or one with less to do", err)
		}
		if err != nil {
			c.Reason = err.Error()
		}
		var before spotcheck.Score
		before, score = score, spotcheck.Score{}
		if errors.Is(err, spotcheck.ErrForged) {
			verdict = forgedVerdict
		} else {
			score, verdict = spotcheck.DefaultDesign.Next(before, c.Ratio)
		}
		c.Verdict, c.Score = verdict, before.Score+spotcheck.DefaultDesign.Increment(c.Ratio)
		made = append(made, c)
		if !a.json {
			a.say("%s: %.3f of what was sold\n", name, c.Ratio)
		}
	}
	return made, verdict, nil
}

// spotTalk starts the helper in the container and asks it.
func spotTalk(ctx context.Context, client *ssh.Client, task work.Task) (work.Talk, error) {
	ctx, cancel := context.WithTimeout(ctx, spotStart+task.Slice)
	defer cancel()
	in, toHelper := io.Pipe()
	fromHelper, out := io.Pipe()
	ended := make(chan error, 1)
	go func() {
		exit, err := sshclient.Run(ctx, client, sshclient.Command{Line: sshd.DefaultGuestPath + " spot", Stdin: in, Stdout: out, Stderr: io.Discard})
		if err == nil && exit != 0 {
			err = fmt.Errorf("exit status %d", exit)
		}
		out.CloseWithError(errors.Join(err, io.EOF))
		in.Close()
		ended <- err
	}()
	talk, err := work.Ask(fromHelper, toHelper, task)
	toHelper.Close()
	fromHelper.Close()
	cancel()
	<-ended
	if err != nil {
		return talk, fmt.Errorf("%w: %w", errSpotAgent, err)
	}
	return talk, nil
}

// standing shows what the hub's checks of a worker have shown.
func (a *app) standing(ctx context.Context, worker common.Address) error {
	hub, err := a.visit(ctx)
	if err != nil {
		return err
	}
	defer hub.Close()
	s, err := hub.Standing(ctx, worker)
	if err != nil {
		return err
	}
	if err := a.print(struct {
		Worker common.Address `json:"worker"`
		buyer.Standing
	}{worker, s}, func(w io.Writer) {
		var rows [][]string
		for _, c := range s.Checks {
			rows = append(rows, []string{
				stamp(time.UnixMilli(int64(min(c.UnixMilli, 1<<50)))), c.Program, c.Claim, c.Ratio, c.Outcome, fmt.Sprint(c.ElapsedMs), fmt.Sprint(c.RoundTripMs), c.Reason,
			})
		}
		table(w, "AT\tPROGRAM\tCLAIM\tRATIO\tOUTCOME\tMS\tRTT MS\tNOTE", rows)
		for _, p := range s.Programs {
			fmt.Fprintf(w, "%s: score %s after %d checks; %d cycles ended well\n", p.Program, p.Score, p.Checks, p.Sound)
		}
		switch {
		case s.Banned != "":
			fmt.Fprintln(w, s.Banned)
		case len(s.Checks) == 0:
			fmt.Fprintln(w, "the hub has not checked it yet")
		}
	}); err != nil {
		return err
	}
	if s.Banned != "" {
		return exitDiffers
	}
	return nil
}
