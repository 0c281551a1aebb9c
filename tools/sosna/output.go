package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"golang.org/x/term"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/bill"
	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/proof"
	"github.com/sosna-os/sosna/pkg/sshclient"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// say writes a line for people. It goes to standard error, so that what a
// command yields can be piped.
func (a *app) say(format string, args ...any) { fmt.Fprintf(a.err, format, args...) }

// print yields a command's result: JSON for programs, else what people writes.
func (a *app) print(value any, people func(io.Writer)) error {
	if !a.json {
		people(a.out)
		return nil
	}
	enc := json.NewEncoder(a.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(value)
}

// writeFile writes a file that a person asked for, or a device such as /dev/stdout, once
// all of it is made.
func writeFile(path string, write func(io.Writer) error) error {
	var text bytes.Buffer
	if err := write(&text); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return os.WriteFile(filepath.Clean(path), text.Bytes(), 0o644) // its error names the path
}

// table aligns columns; each row is one line.
func table(w io.Writer, head string, rows [][]string) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, head)
	for _, row := range rows {
		fmt.Fprintln(t, strings.Join(row, "\t"))
	}
	_ = t.Flush()
}

// terminal tells whether w is one.
func terminal(w io.Writer) bool {
	file, ok := w.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// fail says what went wrong in one line, and in another what to do about it.
func (a *app) fail(err error) {
	message := strings.ReplaceAll(err.Error(), "\n", "; ")
	hint := hintFor(err)
	if a.json {
		_ = json.NewEncoder(a.err).Encode(struct {
			Error string `json:"error"`
			Hint  string `json:"hint,omitempty"`
			Code  string `json:"code,omitempty"`
		}{message, hint, control.NewError(err).Code})
		return
	}
	a.say("sosna: %s\n", message)
	if hint != "" {
		a.say("hint: %s\n", hint)
	}
}

// hints are in order: the first that fits is given.
var hints = []struct {
	err  error
	text string
}{
	{errNoHub, "give --hub MULTIADDR, set SOSNA_HUB, or write hub = \"...\" into config.toml; a hub prints its address on its console"},
	{errNoChain, "give --rpc URL (or several with commas), set SOSNA_RPC, or write rpc = \"...\" into config.toml"},
	{errChannels, "give --channels ADDRESS, set SOSNA_CHANNELS, or write channels = \"...\" into config.toml"},
	{errAppPool, "give --apppool ADDRESS, set SOSNA_APPPOOL, or write apppool = \"...\" into config.toml; deployments/CHAINID.json has it"},
	{errFactory, "give --factory ADDRESS, set SOSNA_FACTORY, or write factory = \"...\" into config.toml; deployments/CHAINID.json has it"},
	{errContract, "give it with its flag (see --help), or write it into config.toml (court, pricefeed, tokenlist); deployments/CHAINID.json has it"},
	{errConfig, "correct config.toml; its keys are hub, rpc, channels, factory, apppool, court, pricefeed and tokenlist"},
	{errNoWallet, "make one with `sosna hub register`"},
	{errSuspected, "vote for its rehabilitation (`sosna dao propose rehab`); what its workers earned is paid all the same"},
	{errUnseen, "look again with `sosna market` in a minute; if it stays so, see the hub's console"},
	{errNotReady, "see the hub's console: it must reach the chain, name this market's factory, and run its signer"},
	{errOwner, "write owner = \"...\" with this key's address into the machine's configuration, or use the owner's --home"},
	{errNobodyWaits, "`sosna worker pending` lists who waits; a worker must be running, connected to this hub, and name this key as its owner"},
	{errProposal, "`sosna dao list` shows the numbers; the first digits do if no other begins so"},
	{errVote, "`sosna dao list` shows how the proposals stand"},
	{errNoPurse, "make one with `sosna worker wallet create`"},
	{errNoRating, "`sosna hub rate WALLET` shows the bets; a round pays when its period has ended"},
	{errToken, "give --delist to take it off the list; anybody may"},
	{errReporter, "`sosna prices show` lists who reports; `sosna dao propose reporters` names others"},
	{errReportFile, "give the files that reporters made with `sosna prices sign`"},
	{errWaiting, "`sosna court show` says when; give the same command again then"},
	{errCaseOver, "`sosna court show` says how it ended"},
	{proof.ErrNothingWrong, "the result is right: there is nothing to challenge"},
	{proof.ErrOtherTask, "this is not for the court: a result of another task is just not paid for"},
	{proof.ErrNotUnderRoot, "this file is not the one that was posted: leave it out, and the worker is asked on chain"},
	{proof.ErrTask, "see `sosna court --help` for what a task looks like"},
	{proof.ErrResult, "give the file that `sosna court compute` wrote for this task, or that the worker handed out"},
	{government.ErrNoCase, "check the id; give --since only if it was posted later than that block"},
	{government.ErrNoCourt, "check --court and --channels: both must be of one market; deployments/CHAINID.json has them"},
	{government.ErrNoPriceFeed, "check --pricefeed; deployments/CHAINID.json has it if the market was founded with reporters"},
	{government.ErrNoTokenList, "check --tokenlist; deployments/CHAINID.json has it"},
	{government.ErrPair, "a pair is written as SNM/USD"},
	{government.ErrReport, "a price is above zero; a round has up to 31 reports"},
	{government.ErrNoProposal, "`sosna dao list` shows the proposals; give --since if it was long ago"},
	{government.ErrParameters, "see `sosna chain deploy --help`"},
	{government.ErrNoGovernment, "check --factory and --channels: both must be of one market; deployments/CHAINID.json has them"},
	{buyer.ErrLicence, "`sosna market` shows what is wrong with its licence; use another hub"},
	{identity.ErrExposed, "chmod 600 the key file, and think about who may have read it"},
	{buyer.ErrHubAddress, "a hub's address looks like /ip4/203.0.113.7/tcp/4001/p2p/16Uiu2..., from its console or its owner"},
	{buyer.ErrHubAway, "is the hub running, and its port reachable from here? deals are kept; try again"},
	{buyer.ErrAnnouncement, "check --hub, --rpc and --channels: the hub must settle on your chain and contract"},
	{buyer.ErrFunds, "send SNM to the wallet (`sosna wallet`), or ask for fewer machines or a lower --budget"},
	{buyer.ErrFee, "choose another hub, or accept the fee with --max-fee"},
	{errLowering, "rates only fall, and the key of this home must be the owner's; DEAL is a running deal's id or its first 8 digits, as the worker logs it"},
	{buyer.ErrChange, "the deal goes on under the terms in force (`sosna ps --json`); a rise is at least a tenth of the budget, and a budget covers the bill and one interval"},
	{buyer.ErrOffer, "the hub drafted other terms than its workers signed: use another hub"},
	{buyer.ErrNoMatch, "see what is offered with `sosna market`; ask for less, or wait for machines"},
	{buyer.ErrAcceptance, "nothing was paid; use another hub"},
	{buyer.ErrAmbiguous, "give more digits of the deal's id (`sosna ps -a`)"},
	{buyer.ErrUnknown, "list your deals with `sosna ps -a`"},
	{buyer.ErrOpenDeals, "`sosna ps` shows how they stand; try `sosna stop` again, or with --abandon if the hub is gone for good"},
	{buyer.ErrSettlement, "compare with the chain, and use `sosna wallet close CHANNEL` if the hub does not settle"},
	{buyer.ErrRefused, "nothing is paid for a deal that did not run; `sosna market` shows what is offered"},
	{chain.ErrNoQuorum, "most of the endpoints of --rpc must answer, and alike: see which is away or wrong"},
	{chain.ErrFunds, "send some ETH to the wallet (`sosna wallet`): it pays for gas"},
	{chain.ErrPending, "the transaction was sent and is not mined yet: look again with `sosna wallet`"},
	{chain.ErrFee, "gas costs too much now: try later (`sosna chain deploy` takes --max-fee)"},
	{chain.ErrGas, "the chain's blocks or rules are too small for it: nothing was sent"},
	{market.ErrAbsurd, "see `sosna rent --help` for what may be asked"},
	{errChain, "is the chain's endpoint running? check --rpc and --channels"},
	{sshclient.ErrNoKey, "unlock a key with ssh-add, or give --ssh-dir a folder with an unlocked key"},
	{sshclient.ErrRefused, "the deal knows other SSH keys: use the --ssh-dir it was rented with"},
	{errNoClaim, "it was measured before spot checks were, or by another program; `sosna market --json` shows what it claims"},
	{errNoAsk, "`sosna market` shows who is in the book; a worker that is off it cannot be compared with what it claimed"},
	{errSpotAgent, "is the machine running, and its memory free? try `sosna exec DEAL -- /.sosna/guest spot`"},
	{errRewritten, "the log in the machine was written anew, by its worker or by your own workload; the copy in the home is kept"},
	{errMeter, "`sosna bill meter DEAL` starts it; it needs a machine that runs, on an image whose / can be written to (else --log PATH)"},
	{errTerms, "`sosna ps` has the bill; of a deal that runs, the next record after a restart of the background process brings them"},
	{bill.ErrGap, "with --gaps the rest is checked all the same; records go missing while buyer or hub are away for minutes"},
	{bill.ErrEmpty, "records are kept from the first one on that the background process hears; `sosna ps -a` shows the deals"},
	{errNotRunning, "`sosna ps -a` shows how the deal stands"},
	{bench.ErrWrongResult, "this machine computes wrongly: undo overclocking, test its memory, and do not sell it"},
	{bench.ErrConfig, "`sosna worker bench --help` lists tiers and benchmarks"},
	{buyer.ErrAmount, "an amount is a decimal number of SNM such as 0.5"},
	{control.ErrAgent, "see agent.log in the state directory; `sosna agent` runs it in the foreground"},
}

func hintFor(err error) string {
	var changed *sshclient.HostKeyError
	if errors.As(err, &changed) {
		return "somebody else than the deal's worker answered: do not type anything secret, stop the deal"
	}
	if hint := hintForRevert(err); hint != "" {
		return hint
	}
	for _, h := range hints {
		if errors.Is(err, h.err) {
			return h.text
		}
	}
	if strings.HasPrefix(err.Error(), "unknown command") || strings.HasPrefix(err.Error(), "unknown flag") {
		return "`sosna --help` lists the commands"
	}
	return ""
}
