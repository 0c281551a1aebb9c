package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/proof"
)

var (
	// errWaiting: somebody else has to move, or time has to pass.
	errWaiting = errors.New("it is not time yet")
	// errCaseOver: the case takes no proofs any more.
	errCaseOver = errors.New("the case is closed")
)

// courtroom is this home's wallet before the court.
type courtroom struct {
	buyer.Wallet
	judge *government.Judge
	since uint64 // block from which cases are read
}

func courtCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "court",
		Short: "stand in for results with a bond, and prove that others' are wrong",
		Long: "A worker computes a task, posts the root of all its states with a bond, and hands out the result file. Whoever has the task can\n" +
			"compute it again (`check`), and if a step is wrong prove that step on chain (`challenge`): half of the bond is the finder's. A\n" +
			"worker that keeps its file back is made to open its tree on chain (`respond`), and loses by silence.\n\n" +
			"A task is JSON: {\"class\": \"machine\", \"params\": \"0x...\", \"initial\": \"0x...\", \"steps\": 65536}; classes are hash-chain and machine.",
		Example: "  sosna court compute task.json -o result\n  sosna court post task.json result --bond 100\n" +
			"  sosna court check 0x3f2a... task.json result\n  sosna court challenge 0x3f2a... task.json",
	}
	var since uint64
	cmd.PersistentFlags().Uint64Var(&since, "since", 0, "block from which cases are read")
	on := func(use, short, long, example string, args cobra.PositionalArgs, do func(context.Context, courtroom, []string) error) *cobra.Command {
		return &cobra.Command{
			Use: use, Short: short, Long: long, Example: example, Args: args,
			RunE: func(cmd *cobra.Command, args []string) error {
				return a.withJudge(cmd.Context(), since, func(b courtroom) error { return do(cmd.Context(), b, args) })
			},
		}
	}
	cmd.AddCommand(courtCompute(a), courtPost(a),
		on("show [ID]", "show a case, or what this key has for bonds", "", "  sosna court show 0x3f2a... --json\n  sosna court show", cobra.MaximumNArgs(1), a.courtShow),
		on("check ID TASK [RESULT]", "compute a task again and compare; exit status 1 if the result is wrong",
			"With the worker's result file the first wrong step is named; without it the roots are compared.",
			"  sosna court check 0x3f2a... task.json result", cobra.RangeArgs(2, 3), a.courtCheck),
		on("challenge ID TASK [RESULT]", "prove on chain that a result is wrong",
			"Find the first wrong step and prove it. Without the worker's result file the worker is asked on chain, six levels of its tree at\n"+
				"a time, for a hundredth of the bond each: give the command again when it has answered.",
			"  sosna court challenge 0x3f2a... task.json result", cobra.RangeArgs(2, 3), a.courtChallenge),
		on("respond ID RESULT", "answer what challengers have asked, as the worker", "",
			"  sosna court respond 0x3f2a... result", cobra.ExactArgs(2), a.courtRespond),
		on("settle ID", "do what is due: take a silent worker's bond, pay the finder, or free the bond",
			"Anybody may; what is paid goes to whom it belongs to.", "  sosna court settle 0x3f2a...", cobra.ExactArgs(1), a.courtSettle),
		on("withdraw AMOUNT", "take SNM out that stands in for no open result", "", "  sosna court withdraw 50", cobra.ExactArgs(1), a.courtWithdraw))
	return cmd
}

// withJudge does something before the court.
func (a *app) withJudge(ctx context.Context, since uint64, do func(courtroom) error) error {
	at, err := contractAt("court", a.config.Court)
	if err != nil {
		return err
	}
	wallet, err := a.dial(ctx)
	if err != nil {
		return err
	}
	defer wallet.Client.Disconnect()
	short, cancel := context.WithTimeout(ctx, chainTimeout)
	judge, err := government.DialJudge(short, wallet.Client, at)
	cancel()
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	return do(courtroom{wallet, judge, since})
}

// read finds a case by its id.
func (b courtroom) read(ctx context.Context, text string) (government.Case, error) {
	data, err := hexutil.Decode(text)
	if err != nil || len(data) != common.HashLength {
		return government.Case{}, fmt.Errorf("%.80q is no id of a result: 0x and 64 hex digits", text)
	}
	c, err := b.judge.Case(ctx, common.BytesToHash(data), b.since)
	if err != nil && !errors.Is(err, government.ErrNoCase) {
		err = fmt.Errorf("%w: %w", errChain, err)
	}
	return c, err
}

func readTask(path string) (proof.Trace, error) {
	file, err := os.Open(path)
	if err != nil {
		return proof.Trace{}, err
	}
	defer file.Close()
	task, err := proof.ReadTask(file)
	if err != nil {
		return task, fmt.Errorf("%s: %w", path, err)
	}
	return task, nil
}

// withResult opens a result file of so many steps.
func withResult(path string, steps uint32, do func(leaves *proof.Leaves, last []byte) error) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return err
	}
	leaves, last, err := proof.ReadResult(file, info.Size(), steps)
	if err == nil {
		err = do(leaves, last)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

func courtCompute(a *app) *cobra.Command {
	var out string
	cmd := &cobra.Command{
		Use: "compute TASK", Short: "compute a task and write its result file", Args: cobra.ExactArgs(1),
		Long:    "The file has 32 bytes for each step, and the last state: what a worker posts the root of, and hands out with the result.",
		Example: "  sosna court compute task.json -o result",
		RunE:    func(cmd *cobra.Command, args []string) error { return a.compute(cmd.Context(), args[0], out) },
	}
	cmd.Flags().StringVarP(&out, "out", "o", "result", "file to write, which must not exist")
	return cmd
}

// posting is what `sosna court post` is told besides the files.
type posting struct {
	bond, task, client, holder string
	window                     time.Duration
}

func courtPost(a *app) *cobra.Command {
	var p posting
	cmd := &cobra.Command{
		Use: "post TASK RESULT", Short: "stand in for a result: post its root with a bond", Args: cobra.ExactArgs(2),
		Long: "Post the root of a result file. What the account at the court lacks for the bond is deposited before. The bond is free again when\n" +
			"window and a day for proofs are over (`sosna court settle`).",
		Example: "  sosna court post task.json result --bond 100 --window 48h",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withJudge(cmd.Context(), 0, func(b courtroom) error { return a.post(cmd.Context(), b, p, args[0], args[1]) })
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&p.bond, "bond", "10", "SNM at stake, 10 at least")
	flags.DurationVar(&p.window, "window", 24*time.Hour, "how long proofs may come, 24 hours to 30 days")
	flags.StringVar(&p.task, "id", "", "what this is the result of, 32 bytes in hex: a deal's id, an order (default: the hash of TASK)")
	flags.StringVar(&p.client, "client", "", "who ordered it")
	flags.StringVar(&p.holder, "holder", "", "whose bond it is, if this key is a confirmed node (default: this key)")
	return cmd
}

// terms are what a posting says of a claim.
func (p posting) terms(class uint32, claim proof.Claim, fallback common.Hash) (proof.Terms, error) {
	t := proof.Terms{Class: class, WindowSeconds: uint32(p.window / time.Second), Task: fallback, Claim: claim}
	var err error
	if t.BondWei, err = buyer.ParseSNM(p.bond); err != nil {
		return t, fmt.Errorf("--bond: %w", err)
	}
	if p.window <= 0 || p.window%time.Second != 0 || p.window > 365*24*time.Hour {
		return t, fmt.Errorf("--window %s: whole seconds, 24 hours to 30 days", p.window)
	}
	if p.client != "" {
		if t.Client, err = address("--client", p.client); err != nil {
			return t, err
		}
	}
	if p.task != "" {
		data, err := hexutil.Decode(strings.ToLower(p.task))
		if err != nil || len(data) != common.HashLength {
			return t, fmt.Errorf("--id %.80q: 0x and 64 hex digits", p.task)
		}
		t.Task = common.BytesToHash(data)
	}
	return t, nil
}

// lacking is what an account lacks for a bond; zero or less if nothing.
func lacking(total, pinned, bond *big.Int) *big.Int {
	free := new(big.Int).Sub(total, pinned)
	return free.Sub(bond, free)
}
