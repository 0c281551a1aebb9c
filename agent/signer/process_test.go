package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/signer"
)

var (
	chainID = big.NewInt(31337)
	wallet  = common.HexToAddress("0x00000000000000000000000000000000000000c1")
)

// program builds the real thing, as the image has it: without cgo.
var program = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "sosna-signer-test-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "sosna-signer")
	cmd := exec.Command("go", "build", "-o", path, ".")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return path, os.Chmod(dir, 0o755)
})

func TestMain(m *testing.M) {
	if len(os.Args) > 2 && os.Args[1] == peepArg {
		os.Exit(peep(os.Args[2]))
	}
	code := m.Run()
	if path, err := program(); err == nil {
		_ = os.RemoveAll(filepath.Dir(path))
	}
	os.Exit(code)
}

// process is one life of a signer.
type process struct {
	cmd    *exec.Cmd
	output *bytes.Buffer
}

// place is where a signer lives through several lives.
type place struct {
	t             *testing.T
	state, socket string
	uid           int // whose process it is
	limit         string
}

// newPlace has folders that a user uid may use.
func newPlace(t *testing.T, uid int, limit string) *place {
	t.Helper()
	// Not t.TempDir: its parent is closed to other users.
	dir, err := os.MkdirTemp("", "sosna-signer-place-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	p := &place{t: t, state: filepath.Join(dir, "state"), socket: filepath.Join(dir, "run", "s"), uid: uid, limit: limit}
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for _, d := range []string{p.state, filepath.Dir(p.socket)} {
		if err := errors.Join(os.Mkdir(d, 0o755), os.Chown(d, uid, uid)); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod(p.state, 0o700); err != nil {
		t.Fatal(err)
	}
	return p
}

func (p *place) start() *process {
	p.t.Helper()
	path, err := program()
	if err != nil {
		p.t.Fatal(err)
	}
	r := &process{cmd: exec.Command(path, "-state", p.state, "-socket", p.socket, "-client-uid", fmt.Sprint(os.Getuid()), "-cap", p.limit), output: &bytes.Buffer{}}
	r.cmd.Stdout, r.cmd.Stderr, r.cmd.Dir = r.output, r.output, "/"
	if p.uid != os.Getuid() {
		r.cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(p.uid), Gid: uint32(p.uid)}}
	}
	if err := r.cmd.Start(); err != nil {
		p.t.Fatal(err)
	}
	p.t.Cleanup(func() { _ = r.cmd.Process.Kill() })
	return r
}

// paying is a hub whose deals pay its workers: each asks for rising statements until stopped
// or out of cap, and notes what was answered.
type paying struct {
	client *signer.Client
	signed chan struct{} // one for each answer

	mu      sync.Mutex
	answers map[string]identity.Signature // by worker and cumulative
	newest  map[common.Address]payment.Statement
}

func (p *paying) note(s payment.SignedStatement) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	name := fmt.Sprint(s.Worker, s.Cumulative)
	if other, ok := p.answers[name]; ok && other != s.Signature {
		return fmt.Errorf("two signatures for %s", name)
	}
	p.answers[name], p.newest[s.Worker] = s.Signature, s.Statement
	return nil
}

func (p *paying) pay(ctx context.Context, worker common.Address, r *rand.Rand) error {
	for sum := int64(0); ctx.Err() == nil; {
		s := payment.Statement{Worker: worker, Cumulative: big.NewInt(sum + 1 + r.Int64N(5)), UsageRoot: common.Hash{byte(r.IntN(256))}}
		got, err := p.client.Sign(ctx, wallet, chainID, s)
		switch {
		case errors.Is(err, signer.ErrCap) || ctx.Err() != nil:
			return nil
		case err != nil:
			return fmt.Errorf("%s at %s: %w", worker, s.Cumulative, err)
		}
		if err := p.note(got); err != nil {
			return err
		}
		sum = s.Cumulative.Int64()
		p.signed <- struct{}{}
	}
	return nil
}

// await returns when some more were signed.
func (p *paying) await(t *testing.T, some int) {
	t.Helper()
	limit := time.After(30 * time.Second)
	for range some {
		select {
		case <-p.signed:
		case <-limit:
			t.Fatal("nothing is signed any more")
		}
	}
}

// TestKilledInTheMiddle ends the real process with SIGKILL again and again while clients
// have statements signed. Clients see at most a wait; nothing is signed twice, forgotten, or
// over the cap.
func TestKilledInTheMiddle(t *testing.T) {
	const workers, kills, some, limit = 8, 6, 150, 20_000
	p := newPlace(t, os.Getuid(), fmt.Sprint(limit))
	running := p.start()
	deals := &paying{client: signer.Dial(p.socket), signed: make(chan struct{}, 1<<16),
		answers: map[string]identity.Signature{}, newest: map[common.Address]payment.Statement{}}
	defer deals.client.Close()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	var g errgroup.Group
	for i := range workers {
		g.Go(func() error { return deals.pay(ctx, common.Address{byte(i + 1)}, rand.New(rand.NewPCG(7, uint64(i)))) })
	}
	for range kills {
		deals.await(t, some)
		if err := running.cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		_ = running.cmd.Wait()
		running = p.start()
	}
	deals.await(t, some)
	stop()
	if err := g.Wait(); err != nil {
		t.Fatalf("%v\n%s", err, running.output)
	}
	p.checkNewest(deals.client, deals.newest, deals.answers)
	p.checkSecrecy(running)
}

// checkNewest asks again for what was answered, and for what must not be signed beside it.
func (p *place) checkNewest(client *signer.Client, newest map[common.Address]payment.Statement, answers map[string]identity.Signature) {
	p.t.Helper()
	sum := new(big.Int)
	for worker, s := range newest {
		got, err := client.Newest(p.t.Context(), wallet, chainID, worker)
		if err != nil {
			p.t.Fatal(err)
		}
		sum.Add(sum, got.Cumulative)
		// The last request of a worker may have been signed and not answered.
		if got.Cumulative.Cmp(s.Cumulative) < 0 {
			p.t.Fatalf("%s: %s was answered, %s is remembered", worker, s.Cumulative, got.Cumulative)
		}
		if before, ok := answers[fmt.Sprint(worker, got.Cumulative)]; ok && before != got.Signature {
			p.t.Fatalf("%s: another signature", worker)
		}
		other := got.Statement
		other.UsageRoot[31] ^= 1
		if _, err := client.Sign(p.t.Context(), wallet, chainID, other); !errors.Is(err, signer.ErrLower) {
			p.t.Fatalf("a second statement for %s: %v", got.Cumulative, err)
		}
	}
	limit, _ := new(big.Int).SetString(p.limit, 10)
	if len(newest) == 0 || sum.Cmp(limit) > 0 {
		p.t.Fatalf("%s signed of %s, for %d workers", sum, p.limit, len(newest))
	}
}

// checkSecrecy: the key is in the key file and nowhere that others see.
func (p *place) checkSecrecy(r *process) {
	p.t.Helper()
	secret, err := os.ReadFile(filepath.Join(p.state, "signer.key"))
	if err != nil || len(secret) != 64 {
		p.t.Fatalf("key of %d bytes, %v", len(secret), err)
	}
	for _, name := range []string{"cmdline", "environ"} {
		text, err := os.ReadFile(fmt.Sprintf("/proc/%d/%s", r.cmd.Process.Pid, name))
		if err != nil && os.Getuid() == 0 {
			p.t.Fatal(err)
		}
		if bytes.Contains(bytes.ToLower(text), secret[:16]) {
			p.t.Errorf("the key is in %s", name)
		}
	}
	if err := r.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		p.t.Fatal(err)
	}
	if err := r.cmd.Wait(); err != nil {
		p.t.Errorf("asked to end, it ended with %v\n%s", err, r.output)
	}
	if log := strings.ToLower(r.output.String()); strings.Contains(log, string(secret[:16])) || !strings.Contains(log, "address=0x") {
		p.t.Errorf("log:\n%s", log)
	}
}

// TestRefusesToRun names what is wrong and ends, instead of signing without a bound.
func TestRefusesToRun(t *testing.T) {
	for limit, want := range map[string]string{"": "cap", "0": "cap", "-5": "cap", "1e18": "cap", "0x10": "cap", strings.Repeat("9", 60): "cap"} {
		p := newPlace(t, os.Getuid(), limit)
		r := p.start()
		if err := r.cmd.Wait(); err == nil || !strings.Contains(r.output.String(), want) {
			t.Errorf("cap %q: %v\n%s", limit, err, r.output)
		}
	}
	p := newPlace(t, os.Getuid(), "1000")
	first := p.start()
	client := signer.Dial(p.socket)
	defer client.Close()
	address, err := client.Address(t.Context())
	if err != nil {
		t.Fatalf("%v\n%s", err, first.output)
	}
	second := p.start()
	if err := second.cmd.Wait(); err == nil || !strings.Contains(second.output.String(), "another signer") {
		t.Errorf("a second signer: %v\n%s", err, second.output)
	}
	fresh := signer.Dial(p.socket)
	defer fresh.Close()
	if got, err := fresh.Address(t.Context()); err != nil || got != address {
		t.Errorf("the second took the first one's socket: %v, %v", got, err)
	}

	p = newPlace(t, os.Getuid(), "1000")
	if _, _, err := identity.LoadOrCreate(filepath.Join(p.state, "signer.key")); err != nil {
		t.Fatal(err)
	}
	r := p.start()
	if err := r.cmd.Wait(); err == nil || !strings.Contains(r.output.String(), "without its journal") {
		t.Errorf("a key without a journal: %v\n%s", err, r.output)
	}
}
