// Package demo is the demonstration: a market is put up, two workers are rented with one command, a scene is rendered
// on them, they are paid while they work, the chain settles, and a receipt says who used what and where the money went.
//
// It relies on tools/lab/stage for the market, on the real command line for everything a buyer does, and on OpenSSH for
// logging in. It stops at telling and checking: it computes no rate, bill or voucher, but recomputes all of them from
// what the parties and the chain say, and fails when anything does not add up.
//
// The threat it answers is a demonstration that would look right whatever happened: pictures are compared pixel by
// pixel with the host's own rendering, and every wei is followed from holder to holder.
package demo

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"

	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/tools/lab/qemu"
	"github.com/sosna-os/sosna/tools/lab/scene"
	"github.com/sosna-os/sosna/tools/lab/stage"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

const (
	// workers that are rented; each renders another frame.
	workers = 2
	// workerMiB is a machine that has 256 MiB to sell.
	workerMiB = 768
	// limit ends a demonstration that hangs.
	limit = 20 * time.Minute
	// outDir is where the receipt and the pictures go, below the repository's root.
	outDir = "out/demo"
	// width and height of the frames, in pixels.
	width, height = 480, 360
)

// Options of a demonstration.
type Options struct {
	Root  string // of the repository
	Accel qemu.Accel
	Print io.Writer // what a person watches
}

// play is one demonstration.
type play struct {
	o       Options
	began   time.Time
	stage   *stage.Stage
	receipt Receipt
	before  map[string]*big.Int
	feePer  int64
	// imageFee is what the publisher asks for each deal, in SNM wei.
	imageFee *big.Int
}

// Run plays the demonstration from an empty machine to a settled chain, and leaves no process behind.
func Run(ctx context.Context, o Options) (err error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	p := &play{o: o, began: time.Now()}
	out := filepath.Join(o.Root, outDir)
	if err := os.RemoveAll(out); err != nil {
		return err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "sosna-demo-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	defer func() { err = errors.Join(err, keepLogs(dir, filepath.Join(out, "log"))) }()
	if p.stage, err = stage.Open(ctx, stage.Options{
		Root: o.Root, Dir: dir, Workers: workers, MemoryMiB: workerMiB, Accel: o.Accel, Say: p.say,
	}); err != nil {
		return err
	}
	if err := p.act(ctx); err != nil {
		if !errors.Is(ctx.Err(), context.Canceled) { // somebody who pressed Ctrl-C knows why
			err = errors.Join(err, errors.New(p.stage.Tails()))
		}
		return errors.Join(err, p.stage.Close())
	}
	p.say("the market is taken down")
	if err := p.stage.Close(); err != nil {
		return err
	}
	return p.publish(out)
}

func (p *play) say(format string, args ...any) {
	fmt.Fprintf(p.o.Print, "%4.0f s  %s\n", time.Since(p.began).Seconds(), fmt.Sprintf(format, args...))
}

// act is the demonstration once the market is up.
func (p *play) act(ctx context.Context) (err error) {
	if p.before, err = p.stage.Balances(ctx); err != nil {
		return err
	}
	if err := p.look(ctx); err != nil {
		return err
	}
	if err := p.publishImage(ctx); err != nil {
		return err
	}
	deals, err := p.rent(ctx)
	if err != nil {
		return err
	}
	if err := p.render(ctx, deals); err != nil {
		return err
	}
	return p.settle(ctx)
}

// look reads the hub's book: who offers, how fast they are, at which rates.
func (p *play) look(ctx context.Context) error {
	p.say("sosna market")
	type answer struct {
		Fee  int64 `json:"fee_per_mille"`
		Asks []struct {
			Worker     common.Address `json:"worker"`
			Rates      pricing.Rates  `json:"rates"`
			Method     string         `json:"method"`
			Condition  json.Number    `json:"condition_number"`
			PerHour    control.Wei    `json:"estimated_wei_per_hour"`
			Benchmarks []struct {
				Name  string      `json:"name"`
				Value json.Number `json:"value"`
				Unit  string      `json:"unit"`
			} `json:"benchmarks"`
		} `json:"asks"`
	}
	book, err := stage.Answer[answer](ctx, p.stage.Buyer, "market")
	if err != nil {
		return err
	}
	if len(book.Asks) != workers {
		return fmt.Errorf("%d asks in the hub's book, want %d", len(book.Asks), workers)
	}
	p.feePer = book.Fee
	for _, ask := range book.Asks {
		w := Worker{Address: ask.Worker, Rates: ask.Rates, Condition: ask.Condition, Method: ask.Method, Benchmarks: map[string]Benchmark{}}
		for _, b := range ask.Benchmarks {
			w.Benchmarks[b.Name] = Benchmark{b.Value, b.Unit}
		}
		for _, party := range p.stage.Workers {
			if party.Address == ask.Worker {
				w.PeerID = party.PeerID
			}
		}
		p.receipt.Workers = append(p.receipt.Workers, w)
		p.say("    %s asks about %s SNM an hour at full load; rates by %s", ask.Worker, snm(ask.PerHour.Int), ask.Method)
	}
	return nil
}

func (p *play) rent(ctx context.Context) ([]control.Deal, error) {
	args := []string{"rent", "-n", fmt.Sprint(workers), "-m", "256M", "--cpu", "1", "--image", imageName}
	p.say("sosna %s", strings.Join(args, " "))
	began := time.Now()
	rented, err := stage.Answer[stage.Deals](ctx, p.stage.Buyer, args...)
	if err != nil {
		return nil, err
	}
	if len(rented.Deals) != workers {
		return nil, fmt.Errorf("%d deals, want %d", len(rented.Deals), workers)
	}
	for _, d := range rented.Deals {
		said, err := p.stage.Buyer.SSH(ctx, d.Port, "uname -sr; hostname")
		if err != nil {
			return nil, err
		}
		if p.receipt.Timings.RentToSSH == 0 {
			p.receipt.Timings.RentToSSH = seconds(time.Since(began))
		}
		p.say("    ssh -p %d root@localhost: %s", d.Port, strings.Join(strings.Fields(string(said)), " "))
	}
	return rented.Deals, nil
}

// render makes a different frame on each worker at once, brings them back, and compares each with this host's own.
func (p *play) render(ctx context.Context, deals []control.Deal) error {
	p.say("each worker renders another moment of %s, %d x %d", filepath.Base(scene.File), width, height)
	p.receipt.Frames = make([]Frame, len(deals))
	g, ctx := errgroup.WithContext(ctx)
	for i, d := range deals {
		g.Go(func() error {
			shot := scene.Shot{Clock: 0.2 + float64(i)/float64(len(deals)), Width: width, Height: height}
			frame, err := p.renderOne(ctx, d, i, shot)
			p.receipt.Frames[i] = frame
			return err
		})
	}
	return g.Wait()
}

func (p *play) renderOne(ctx context.Context, d control.Deal, i int, shot scene.Shot) (Frame, error) {
	const remote = "/work/frame.png"
	frame := Frame{Path: fmt.Sprintf("%s/frame-%d.png", outDir, i+1), Worker: common.HexToAddress(d.Worker)}
	began := time.Now()
	command := "cd /work && " + strings.Join(shot.Command(remote), " ")
	if _, err := p.stage.Buyer.SSH(ctx, d.Port, command); err != nil {
		return frame, err
	}
	took := time.Since(began)
	local := filepath.Join(p.o.Root, frame.Path)
	if err := p.stage.Buyer.SCP(ctx, d.Port, remote, local); err != nil {
		return frame, err
	}
	got, err := scene.Read(local)
	if err != nil {
		return frame, err
	}
	want, err := shot.Reference(ctx, p.o.Root)
	if err != nil {
		return frame, err
	}
	worst, err := shot.Compare(got, want)
	if err != nil {
		return frame, fmt.Errorf("%s: %w", frame.Path, err)
	}
	if worst > scene.Tolerance {
		return frame, fmt.Errorf("%s: %w: a channel differs by %d/65535 from this host's rendering", frame.Path, scene.ErrPicture, worst)
	}
	sum := sha256.Sum256(got)
	frame.SHA256 = hex.EncodeToString(sum[:])
	p.say("    %s came back by scp after %.0f s; greatest difference to this host's rendering: %d/255", frame.Path, took.Seconds(),
		(worst+scene.Tolerance-1)/scene.Tolerance)
	return frame, nil
}

// settle ends the deals and waits until the chain has closed every channel.
func (p *play) settle(ctx context.Context) error {
	p.say("sosna stop --all")
	ended, err := stage.Answer[stage.Deals](ctx, p.stage.Buyer, "stop", "--all")
	if err != nil {
		return err
	}
	for _, d := range ended.Deals {
		if d.LastVoucher == nil || !d.Final {
			return fmt.Errorf("deal %.16s ended without its last voucher: %s %s", d.ID, d.State, d.Reason)
		}
		p.receipt.Deals = append(p.receipt.Deals, Deal{
			ID: d.ID, Worker: common.HexToAddress(d.Worker), Usage: d.Usage, Bill: d.Bill, HubFee: d.Fee, ImageFee: d.AppFee,
			Vouchers: d.Vouchers, IntervalS: d.IntervalS, LastVoucher: *d.LastVoucher,
		})
	}
	if len(p.receipt.Deals) != workers {
		return fmt.Errorf("%d deals ended, want %d", len(p.receipt.Deals), workers)
	}
	owed := make(stage.Owed)
	for _, d := range p.receipt.Deals {
		owed[d.Worker] = new(big.Int).Add(d.Bill.Int, orZero(owed[d.Worker]))
		publisher := p.stage.Publisher.Address
		owed[publisher] = new(big.Int).Add(d.ImageFee.Int, orZero(owed[publisher]))
	}
	if err := p.claimFees(ctx); err != nil {
		return err
	}
	after, err := p.stage.AwaitSettled(ctx, owed)
	if err != nil {
		return err
	}
	p.say("the buyer's channel is closed, and both workers have claimed their wages from the hub's wallet")
	if err := p.readWallet(ctx); err != nil {
		return err
	}
	p.receipt.ChainID = p.stage.Chain.ChainID.Uint64()
	p.receipt.Balances = make(map[string]Balance)
	for _, h := range p.stage.Holders() {
		p.receipt.Balances[h.Name] = Balance{h.Address, wei(p.before[h.Name]), wei(after[h.Name])}
	}
	for _, w := range p.stage.Workers {
		p.receipt.Timings.KernelToAgent = max(p.receipt.Timings.KernelToAgent, w.Seconds)
	}
	return p.receipt.verify(p.parties())
}

func orZero(n *big.Int) *big.Int {
	if n == nil {
		return new(big.Int)
	}
	return n
}

func (p *play) readWallet(ctx context.Context) error {
	w, reserves, err := p.stage.HubWallet(ctx)
	if err != nil {
		return err
	}
	p.receipt.Wallet = Wallet{
		Address: w.Address, State: w.State.String(), Balance: wei(w.Balance), Owed: wei(w.Outstanding), Locked: wei(w.Locked), Stake: wei(w.Stake),
		Reserves: make(map[common.Address]Reserve),
	}
	for worker, r := range reserves {
		p.receipt.Wallet.Reserves[worker] = Reserve{wei(r.Reserved), wei(r.Paid)}
	}
	return nil
}

func (p *play) parties() parties {
	who := parties{
		buyer: "buyer", hubWallet: "hub-wallet", publisher: "publisher", publisherAddress: p.stage.Publisher.Address, imageFee: p.imageFee, owners: make(map[common.Address]string),
		buyerAddress: p.stage.Buyer.Address, feePerMille: p.feePer, domain: p.stage.VoucherDomain(),
	}
	for _, w := range p.stage.Workers {
		who.owners[w.Address] = w.Name + "-owner"
	}
	return who
}

// publish writes the receipt for programs and for people.
func (p *play) publish(out string) error {
	p.receipt.Timings.Total = seconds(time.Since(p.began))
	data, err := json.MarshalIndent(p.receipt, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "receipt.json"), append(data, '\n'), 0o644); err != nil {
		return err
	}
	var text strings.Builder
	p.receipt.print(&text, p.parties())
	fmt.Fprint(p.o.Print, text.String())
	if err := writePage(filepath.Join(out, "index.html"), p.receipt.Frames, text.String()); err != nil {
		return err
	}
	fmt.Fprintf(p.o.Print, "\nEvery bill is rates x usage, all changes add up to 0, and every pixel is as it should be.\n"+
		"See %[1]s/receipt.json, %[1]s/frame-*.png and %[1]s/index.html. It took %.0f s.\n", outDir, p.receipt.Timings.Total)
	return nil
}

func writePage(path string, frames []Frame, text string) error {
	type shown struct {
		File   string
		Worker common.Address
	}
	var list []shown
	for _, f := range frames {
		list = append(list, shown{filepath.Base(f.Path), f.Worker})
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	err = page.Execute(f, struct {
		Frames []shown
		Text   string
	}{list, text})
	return errors.Join(err, f.Close())
}

// keepLogs saves what the machines and the buyer's background process said.
func keepLogs(from, to string) error {
	consoles, err := filepath.Glob(filepath.Join(from, "*.console.log"))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, path := range append(consoles, filepath.Join(from, "buyer", "agent.log")) {
		data, err := os.ReadFile(path)
		if errors.Is(err, os.ErrNotExist) {
			continue
		} else if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(to, filepath.Base(path)), data, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// seconds rounds to milliseconds.
func seconds(d time.Duration) float64 { return float64(d.Milliseconds()) / 1000 }
