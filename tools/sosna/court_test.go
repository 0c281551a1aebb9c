package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/proof"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// courtDesk is a desk with a worker and a challenger that have SNM, and a task.
type courtDesk struct {
	*desk
	worker, challenger person
	dir, task          string
	own                proof.Trace
}

const loop = `{"class":"machine","params":"%s","initial":"%s","steps":%d}`

func newCourtDesk(t *testing.T, steps uint32) *courtDesk {
	t.Helper()
	d := &courtDesk{desk: newEmptyDesk(t), dir: t.TempDir()}
	d.worker, d.challenger = d.somebody(t), d.somebody(t)
	d.fund(d.worker.key.Address())
	d.fund(d.challenger.key.Address())
	d.own = proof.Trace{
		Class: proof.Machine{}, Steps: steps, Initial: proof.Registers([8]uint64{1, 2, 3, 4, 5, 6, 7, 8}),
		Params: proof.Program(
			proof.Instruction{Op: proof.Mul, A: 0, B: 3},
			proof.Instruction{Op: proof.Add, Dst: 1, A: 0, B: 1, Imm: 7},
			proof.Instruction{Op: proof.Rot, Dst: 0, A: 1, Imm: 13},
		),
	}
	d.task = filepath.Join(d.dir, "task.json")
	d.write(d.task, fmt.Appendf(nil, loop, "0x"+common.Bytes2Hex(d.own.Params), "0x"+common.Bytes2Hex(d.own.Initial), steps))
	return d
}

func (d *courtDesk) write(path string, data []byte) {
	d.t.Helper()
	if err := os.WriteFile(path, data, 0o644); err != nil {
		d.t.Fatal(err)
	}
}

// slip is the machine with one mistake in it, at one step.
type slip struct {
	proof.Machine
	at   uint32
	step *uint32
}

func (c slip) Step(next, params, state []byte) []byte {
	next = c.Machine.Step(next, params, state)
	if *c.step++; *c.step == c.at {
		next[len(next)-1] ^= 1
	}
	return next
}

// wrong writes a result file that goes wrong at a step.
func (d *courtDesk) wrong(at uint32) string {
	d.t.Helper()
	path := filepath.Join(d.dir, fmt.Sprint("wrong", at))
	file, err := os.Create(path)
	if err != nil {
		d.t.Fatal(err)
	}
	theirs := d.own
	theirs.Class = slip{at: at, step: new(uint32)}
	_, err = proof.WriteResult(d.t.Context(), file, theirs)
	if err := errors.Join(err, file.Close()); err != nil {
		d.t.Fatal(err)
	}
	return path
}

func (d *courtDesk) snm(p person) *big.Int {
	d.t.Helper()
	return parse[struct {
		SNM control.Wei `json:"snm_wei"`
	}](p, "wallet").SNM.Int
}

// An honest result survives: it is checked, cannot be challenged, and its bond comes back.
func TestCourtHonest(t *testing.T) {
	d := newCourtDesk(t, 300)
	good := filepath.Join(d.dir, "good")
	d.worker.run(0, "court", "compute", d.task, "-o", good)
	d.worker.run(1, "court", "compute", d.task, "-o", good) // it is there
	d.worker.refused("bad result file", "sosna court compute", "court", "post", d.task, d.task)
	d.worker.refused("BondTooSmall", "10 SNM", "court", "post", d.task, good, "--bond", "9")
	d.worker.run(1, "court", "post", d.task, good, "--window", "1.5ms")
	d.worker.refused("WindowOutOfRange", "24 hours", "court", "post", d.task, good, "--window", "1h")
	d.challenger.refused("NotTheHoldersNode", "confirm the node", "court", "post", d.task, good, "--holder", d.worker.key.Address().Hex())
	honest := parse[caseView](d.worker, "court", "post", d.task, good, "--bond", "100", "--client", d.challenger.key.Address().Hex())
	if honest.State != "open" || honest.Steps != 300 || honest.Client != d.challenger.key.Address() || honest.Bond.Cmp(tokens(100)) != 0 {
		t.Fatalf("posted %+v", honest)
	}
	d.worker.refused("AlreadyPosted", "--id", "court", "post", d.task, good, "--bond", "100", "--client", d.challenger.key.Address().Hex())
	id := honest.ID.Hex()
	if v := parse[verdict](d.challenger, "court", "check", id, d.task, good); v.Verdict != "right" || v.Step != nil {
		t.Errorf("verdict %+v", v)
	}
	d.challenger.run(0, "court", "check", id, d.task)
	d.challenger.refused("nothing is wrong", "is right", "court", "challenge", id, d.task, good)
	d.challenger.refused("nothing is wrong", "is right", "court", "challenge", id, d.task)
	d.challenger.refused("no such result", "--since", "court", "show", common.MaxHash.Hex())
	d.challenger.run(1, "court", "show", "0x12")
	d.challenger.refused("not time yet", "same command", "court", "settle", id)

	d.advance(2 * day)
	if c := parse[caseView](d.worker, "court", "settle", id); c.State != "released" {
		t.Errorf("released %+v", c)
	}
	d.worker.refused("NotEnoughFree", "sosna court show", "court", "withdraw", "101")
	d.worker.run(0, "court", "withdraw", "100")
	if got := d.snm(d.worker); got.Cmp(tokens(1000)) != 0 {
		t.Errorf("the worker has %s", got)
	}
}

// A wrong result is found by its file, its worker slashed and the finder paid.
func TestCourtWrong(t *testing.T) {
	d := newCourtDesk(t, 300)
	good := filepath.Join(d.dir, "good")
	d.worker.run(0, "court", "compute", d.task, "-o", good)
	const step = 77
	bad := d.wrong(step)
	wrong := parse[caseView](d.worker, "court", "post", d.task, bad, "--bond", "100").ID.Hex()
	d.challenger.refused("not under the posted root", "leave it out", "court", "challenge", wrong, d.task, good)
	_, out, _ := d.challenger.try("--json", "court", "check", wrong, d.task, bad)
	var v verdict
	if err := json.Unmarshal([]byte(out), &v); err != nil || v.Verdict != "wrong" || v.Step == nil || *v.Step != step-1 {
		t.Errorf("verdict %s (%v)", out, err)
	}
	d.challenger.run(1, "court", "check", wrong, d.task)
	if shown, _ := d.challenger.run(0, "court", "challenge", wrong, d.task, bad); !strings.Contains(shown, "convicted") {
		t.Errorf("challenged: %s", shown)
	}
	if _, stderr := d.challenger.run(0, "court", "challenge", wrong, d.task, bad); strings.Contains(stderr, "transaction") {
		t.Errorf("proved twice: %s", stderr)
	}
	d.worker.refused("the case is closed", "how it ended", "court", "challenge", wrong, d.task, bad)
	d.challenger.refused("not time yet", "same command", "court", "settle", wrong)
	d.advance(day)
	settled := parse[caseView](d.worker, "court", "settle", wrong) // even the cheat itself
	if settled.State != "settled" || settled.Finder != d.challenger.key.Address() || settled.Reward.Cmp(tokens(50)) != 0 {
		t.Errorf("settled %+v", settled)
	}
	if got := d.snm(d.challenger); got.Cmp(tokens(1050)) != 0 {
		t.Errorf("the finder has %s", got)
	}
	d.challenger.refused("the case is closed", "how it ended", "court", "challenge", wrong, d.task, bad)
	if got := d.snm(d.worker); got.Cmp(tokens(900)) != 0 {
		t.Errorf("the cheat has %s", got)
	}
}

// A worker that keeps its file back: it is made to open its tree on chain, down to the wrong step.
func TestCourtDescent(t *testing.T) {
	d := newCourtDesk(t, 5000) // 13 levels: three demands
	bad := d.wrong(3210)
	id := parse[caseView](d.worker, "court", "post", d.task, bad, "--bond", "100").ID.Hex()
	demands := 0
	for {
		status, _, stderr := d.challenger.try("court", "challenge", id, d.task)
		if status == 0 {
			break
		}
		if demands++; demands > 6 || !strings.Contains(stderr, "was asked and has a day") {
			t.Fatalf("demand %d: %s", demands, stderr)
		}
		d.challenger.refused("has until", "same command", "court", "challenge", id, d.task)
		d.worker.refused("bad result file", "", "court", "respond", id, d.task)
		c := parse[caseView](d.worker, "court", "respond", id, bad)
		if len(c.Demands) != demands || !c.Demands[demands-1].Answered {
			t.Fatalf("answered %+v", c.Demands)
		}
	}
	if demands != 3 {
		t.Errorf("%d demands", demands)
	}
	d.advance(day)
	d.challenger.run(0, "court", "settle", id)
	if got := d.snm(d.challenger); got.Cmp(tokens(1050)) != 0 { // the demands paid back
		t.Errorf("the finder has %s", got)
	}
}

// A worker that says nothing loses by the clock.
func TestCourtSilence(t *testing.T) {
	d := newCourtDesk(t, 100)
	id := parse[caseView](d.worker, "court", "post", d.task, d.wrong(9), "--bond", "50").ID.Hex()
	d.challenger.refused("was asked", "same command", "court", "challenge", id, d.task)
	d.challenger.refused("not time yet", "same command", "court", "settle", id)
	d.advance(day)
	if c := parse[caseView](d.worker, "court", "settle", id); c.State != "settled" || len(c.Demands) != 1 || c.Demands[0].Answered || !c.Demands[0].Closed {
		t.Errorf("silent %+v", c)
	}
	if got := d.snm(d.challenger); got.Cmp(tokens(1025)) != 0 {
		t.Errorf("the challenger has %s", got)
	}
	nowhere := append([]string{"--court", d.chain.Token.Hex()}, "court", "show")
	d.worker.refused("no Court of this market", "CHAINID.json", nowhere...)
	d.worker.refused("is no 0x address", "config.toml", "--court", "zero", "court", "show")
}

// A command that broke off between promise and proof is taken up again; a promise that
// nobody kept in time is made anew.
func TestCourtPromises(t *testing.T) {
	d := newCourtDesk(t, 50)
	bad := d.wrong(20)
	client, err := chain.Dial(t.Context(), d.chain.RPCURL, d.chain.Channels)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Disconnect)
	judge, err := government.DialJudge(t.Context(), client, d.chain.Deployment.Address(government.Court))
	if err != nil {
		t.Fatal(err)
	}
	b := courtroom{buyer.Wallet{Client: client, Key: d.challenger.key}, judge, 0}
	for i, late := range []bool{false, true} {
		id := parse[caseView](d.worker, "court", "post", d.task, bad, "--window", "96h", "--id", common.BigToHash(big.NewInt(int64(i))).Hex()).ID.Hex()
		c, err := b.read(t.Context(), id)
		if err != nil {
			t.Fatal(err)
		}
		var p *proof.Proof
		if err := withResult(bad, 50, func(leaves *proof.Leaves, _ []byte) (err error) {
			p, err = proof.Find(t.Context(), d.own, c.Terms.Claim, leaves)
			return err
		}); err != nil {
			t.Fatal(err)
		}
		_, commitment, promised, err := b.promise(t.Context(), c, p)
		if err != nil || promised {
			t.Fatalf("promised before: %t, %v", promised, err)
		}
		if _, err := judge.Commit(t.Context(), d.challenger.key, commitment); err != nil {
			t.Fatal(err)
		}
		if late {
			d.advance(day + time.Minute)
		}
		if _, stderr := d.challenger.run(0, "court", "challenge", id, d.task, bad); strings.Contains(stderr, "promise the proof") != late {
			t.Errorf("late %t: %s", late, stderr)
		}
	}
}

func TestPosting(t *testing.T) {
	good := posting{bond: "10", window: 24 * time.Hour}
	if terms, err := good.terms(1, proof.Claim{}, common.Hash{1}); err != nil || terms.WindowSeconds != 86_400 || terms.Task != (common.Hash{1}) {
		t.Errorf("%+v, %v", terms, err)
	}
	named := good
	named.task = "0x" + strings.Repeat("Ab", 32)
	if terms, err := named.terms(1, proof.Claim{}, common.Hash{1}); err != nil || terms.Task[0] != 0xab {
		t.Errorf("%+v, %v", terms, err)
	}
	for name, spoil := range map[string]func(*posting){
		"bond":   func(p *posting) { p.bond = "1e3" },
		"window": func(p *posting) { p.window = time.Millisecond },
		"years":  func(p *posting) { p.window = 400 * day },
		"below":  func(p *posting) { p.window = -time.Hour },
		"id":     func(p *posting) { p.task = "0x12" },
		"client": func(p *posting) { p.client = "me" },
	} {
		p := good
		spoil(&p)
		if terms, err := p.terms(1, proof.Claim{}, common.Hash{}); err == nil {
			t.Errorf("%s: %+v", name, terms)
		}
	}
}
