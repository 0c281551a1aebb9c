package main

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/pkg/sftp"
	"golang.org/x/crypto/ssh"
	"google.golang.org/protobuf/proto"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/process"
	"github.com/sosna-os/sosna/pkg/sshd"
	"github.com/sosna-os/sosna/pkg/typeddata"
	"github.com/sosna-os/sosna/pkg/wire"
)

// testWorker keeps to the protocol and runs commands on this very machine in
// place of a container.
type testWorker struct {
	apiconnect.UnimplementedWorkerServiceHandler
	key     *identity.Key
	owner   common.Address
	gov     *government.Client
	domain  typeddata.Domain
	host    *p2p.Host
	hub     apiconnect.HubServiceClient
	hubAddr string
	login   ssh.Signer
	dir     string // where its commands run
	ctx     context.Context
	claims  []market.Benchmark
	cgroup  string // where its machine's cgroup files are shown; empty: nowhere
	shown   uint64 // per mille of what it bills that they show of processor time

	mu     sync.Mutex
	deals  map[market.ID]*testDeal
	wallet common.Address          // of the hub
	newest payment.SignedStatement // over all deals
	jobs   sync.WaitGroup
}

type testDeal struct {
	terms  market.Deal
	wallet common.Address // that pays for it
	stop   chan struct{}
	once   sync.Once

	mu      sync.Mutex // held while a record or a change is on its way: one after another
	last    *meter.SignedRecord
	changed []deal.Step
}

// startWorker starts a worker that its owner has confirmed, paid at the owner's address.
func startWorker(t *testing.T, d *desk) *testWorker {
	t.Helper()
	w := newWorker(t, d)
	w.await(t)
	d.owner.run(0, "worker", "confirm", w.key.Address().Hex())
	w.sell(t, d.owner.key.Address())
	return w
}

// newWorker starts a worker that does nothing yet.
func newWorker(t *testing.T, d *desk) *testWorker {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	w := &testWorker{
		key: key, domain: market.Domain(d.chain.ChainID, d.chain.Channels), hubAddr: d.hub.addr, owner: d.owner.key.Address(),
		dir: t.TempDir(), deals: make(map[market.ID]*testDeal), gov: d.government(),
	}
	if w.login, _, err = sshd.NewHostKey(); err != nil {
		t.Fatal(err)
	}
	if w.host, err = p2p.NewHost(p2p.Options{Key: key, Peers: 8, Log: slog.New(slog.DiscardHandler)}); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	w.ctx = ctx
	mux := http.NewServeMux()
	mux.Handle(apiconnect.NewWorkerServiceHandler(w, p2p.HandlerOptions()...))
	w.jobs.Go(func() { _ = w.host.ServeRPC(ctx, mux) })
	w.host.Handle(p2p.TunnelProtocol, 16, func() proto.Message { return new(api.TunnelRequest) }, w.tunnel)
	t.Cleanup(func() {
		cancel()
		_ = w.host.Close()
		w.jobs.Wait()
	})
	info, err := p2p.ParseAddr(d.hub.addr)
	if err != nil {
		t.Fatal(err)
	}
	client, base := w.host.Client(info.ID)
	w.hub = apiconnect.NewHubServiceClient(client, base, p2p.ClientOptions()...)
	return w
}

// call tries until the hub, which may still be starting, takes it.
func (w *testWorker) call(t *testing.T, what string, do func() error) {
	t.Helper()
	info, err := p2p.ParseAddr(w.hubAddr)
	if err != nil {
		t.Fatal(err)
	}
	eventually(t, what, func() error {
		if err := w.host.Reach(t.Context(), info); err != nil {
			return err
		}
		return do()
	})
}

// await shows the worker to its owner.
func (w *testWorker) await(t *testing.T) {
	t.Helper()
	c := market.Consent{Owner: w.owner, Node: w.key.Address()}
	var err error
	if c.Nonce, err = w.gov.ConsentNonce(t.Context(), c.Node); err != nil {
		t.Fatal(err)
	}
	if c.Signature, err = w.key.Sign(w.gov.ConsentDigest(c.Owner, c.Node, c.Nonce)); err != nil {
		t.Fatal(err)
	}
	w.call(t, "consent at the hub", func() error {
		_, err := w.hub.PostConsent(t.Context(), connect.NewRequest(&api.PostConsentRequest{Consent: wire.ConsentProto(c)}))
		return err
	})
}

// sell posts an ask.
func (w *testWorker) sell(t *testing.T, payout common.Address) {
	t.Helper()
	ask, err := market.Sign(w.key, w.domain, market.Ask{
		Worker: w.key.Address(), Payout: payout, MilliCPU: 1000, MemoryBytes: 1 << 30,
		Rates:      pricing.Rates{meter.CPUUser: big.NewInt(1_000_000), meter.Memory: big.NewInt(7)},
		Benchmarks: w.claims,
		Method:     "pinv", Condition: "1", Tier: "runc", Seq: 1, Expires: time.Now().Add(10 * time.Minute).Truncate(time.Second),
	})
	if err != nil {
		t.Fatal(err)
	}
	w.call(t, "ask in the hub's book", func() error {
		_, err := w.hub.PostAsk(t.Context(), connect.NewRequest(&api.PostAskRequest{Ask: wire.AskProto(ask)}))
		return err
	})
}

func (w *testWorker) Offer(_ context.Context, req *connect.Request[api.OfferRequest], out *connect.ServerStream[api.OfferResponse]) error {
	signed, err := wire.SignedDeal(req.Msg.GetDeal())
	if err == nil {
		err = signed.Verify(w.domain)
	}
	wallet, err2 := wire.Address("wallet", req.Msg.GetWallet())
	if err := errors.Join(err, err2); err != nil {
		return connect.NewError(connect.CodeFailedPrecondition, err)
	}
	d := &testDeal{terms: signed.Deal, wallet: wallet, stop: make(chan struct{})}
	id := d.terms.ID()
	if err := out.Send(&api.OfferResponse{Progress: "pull image", Done: 512, Total: 1024}); err != nil {
		return err
	}
	signature, err := w.key.Sign(w.domain.Digest(d.terms.Hash()))
	if err != nil {
		return err
	}
	accepted, err := market.Sign(w.key, w.domain, market.Acceptance{
		Deal: id, Wallet: wallet, DealSignature: signature,
		HostKey: strings.TrimSpace(string(ssh.MarshalAuthorizedKey(w.login.PublicKey()))),
	})
	if err != nil {
		return err
	}
	w.mu.Lock()
	w.deals[id] = d
	w.mu.Unlock()
	w.jobs.Go(func() { w.meter(d) })
	return out.Send(&api.OfferResponse{Acceptance: wire.AcceptanceProto(accepted)})
}

// meter reports half a core of use and 16 MiB until the deal is to stop.
func (w *testWorker) meter(d *testDeal) {
	id := d.terms.ID()
	chain := meter.Chain{Deal: common.Hash(id)}
	begun := time.Now()
	if w.cgroup != "" {
		w.jobs.Go(func() { w.showCgroup(begun) })
	}
	tick := time.NewTicker(500 * time.Millisecond)
	defer tick.Stop()
	for final := false; !final; {
		select {
		case <-tick.C:
		case <-d.stop:
			final = true
		case <-w.ctx.Done():
			return
		}
		d.mu.Lock()
		var last *meter.Record
		if d.last != nil {
			last = &d.last.Record
		}
		ms := uint64(time.Since(begun).Milliseconds())
		record, err := chain.Next(last, meter.Vector{meter.CPUUser: ms * 500_000, meter.Memory: ms * (16 << 20) / 1000}, time.Now(), final)
		if err != nil {
			d.mu.Unlock()
			return
		}
		signed, err := record.Sign(w.key, w.domain)
		if err != nil {
			d.mu.Unlock()
			return
		}
		for w.ctx.Err() == nil {
			answer, err := w.hub.PutRecord(w.ctx, connect.NewRequest(&api.PutRecordRequest{Record: wire.RecordProto(signed)}))
			if err == nil {
				d.last = &signed
				if err := w.take(d, answer.Msg.GetWage()); err != nil {
					d.mu.Unlock()
					return
				}
				if answer.Msg.GetStop() != "" {
					d.once.Do(func() { close(d.stop) })
				}
				break
			}
			time.Sleep(100 * time.Millisecond) // the hub is away: the same record again
		}
		d.mu.Unlock()
	}
}

func (w *testWorker) StopDeal(_ context.Context, req *connect.Request[api.StopDealRequest]) (*connect.Response[api.StopDealResponse], error) {
	stop, err := wire.Stop(req.Msg.GetStop())
	if err != nil {
		return nil, err
	}
	w.mu.Lock()
	d := w.deals[stop.Body.Deal]
	w.mu.Unlock()
	if d == nil {
		return nil, errors.New("no such deal")
	}
	d.once.Do(func() { close(d.stop) })
	return connect.NewResponse(new(api.StopDealResponse)), nil
}

func (w *testWorker) PayWage(_ context.Context, req *connect.Request[api.PayWageRequest]) (*connect.Response[api.PayWageResponse], error) {
	w.mu.Lock()
	d := w.deals[market.ID(req.Msg.GetDeal())]
	w.mu.Unlock()
	if d == nil {
		return nil, errors.New("no such deal")
	}
	if err := w.take(d, req.Msg.GetWage()); err != nil {
		return nil, connect.NewError(connect.CodeFailedPrecondition, err)
	}
	return connect.NewResponse(new(api.PayWageResponse)), nil
}

// take keeps the newest statement, which is over all deals with the hub.
func (w *testWorker) take(d *testDeal, told *api.Wage) error {
	if told == nil {
		return nil
	}
	wage, err := wire.Wage(told)
	if err != nil {
		return err
	}
	if wage.Statement.Worker != w.key.Address() {
		return errors.New("a statement for somebody else")
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.wallet = d.wallet
	if w.newest.Cumulative == nil || wage.Statement.Cumulative.Cmp(w.newest.Cumulative) > 0 {
		w.newest = wage.Statement
	}
	return nil
}

// stated is the newest statement and the wallet that owes it.
func (w *testWorker) stated() (common.Address, payment.SignedStatement) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.wallet, w.newest
}

func (w *testWorker) tunnel(s *p2p.Stream, m proto.Message) {
	request := m.(*api.TunnelRequest)
	w.mu.Lock()
	d := w.deals[market.ID(request.GetDeal())]
	w.mu.Unlock()
	if d == nil {
		s.Refuse(errors.New("no such deal"))
		return
	}
	_ = s.Accept(new(api.StreamReply))
	if request.GetService() == "logs" {
		_, _ = io.WriteString(s, "line 1\nline 2\n")
		_ = s.Close()
		return
	}
	var authorized []ssh.PublicKey
	for _, line := range d.terms.SSHKeys {
		if key, _, _, _, err := ssh.ParseAuthorizedKey([]byte(line)); err == nil {
			authorized = append(authorized, key)
		}
	}
	_ = sshd.Serve(w.ctx, s.NetConn(), sshd.Config{HostKey: w.login, Authorized: authorized, Exec: localExec(w.dir)})
}

// localExec runs what the SSH server asks for in a directory of this machine.
type localExec string

func (dir localExec) Exec(ctx context.Context, p process.Process) (int, error) {
	if p.Args[1] == "sftp" {
		server, err := sftp.NewServer(struct {
			io.Reader
			io.WriteCloser
		}{p.Stdin, p.Stdout.(io.WriteCloser)}, sftp.WithServerWorkingDirectory(string(dir)))
		if err != nil {
			return 0, err
		}
		if err := server.Serve(); err != nil && !errors.Is(err, io.EOF) {
			return 1, nil
		}
		return 0, nil
	}
	args := slices.Clone(p.Args[2:])
	if programs, err := built(); err == nil { // the helper, and what it would see, lie elsewhere here
		line := &args[len(args)-1]
		*line = strings.Replace(*line, sshd.DefaultGuestPath+" meter", sshd.DefaultGuestPath+" meter -cgroup "+filepath.Join(string(dir), "cgroup"), 1)
		*line = strings.Replace(*line, sshd.DefaultGuestPath, filepath.Join(programs, "guest"), 1)
	}
	cmd := exec.CommandContext(ctx, "/bin/sh", args...)
	cmd.Dir, cmd.Env = string(dir), append(os.Environ(), p.Env...)
	cmd.Stdout, cmd.Stderr = p.Stdout, p.Stderr
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return 0, err
	}
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	go func() {
		_, _ = io.Copy(stdin, p.Stdin)
		_ = stdin.Close()
	}()
	err = cmd.Wait()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		return exit.ExitCode(), nil
	}
	return 0, err
}
