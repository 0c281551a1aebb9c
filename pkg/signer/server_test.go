package signer

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/sync/errgroup"
	"google.golang.org/protobuf/proto"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/payment"
)

// serve runs a signer behind a socket until the test ends.
func serve(t testing.TB, s *Signer, uid int, log io.Writer) *Client {
	t.Helper()
	path := filepath.Join(t.TempDir(), "s")
	l, err := Listen(path)
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(ctx, l, uint32(uid), slog.New(slog.NewTextHandler(log, nil))) }()
	c := Dial(path)
	t.Cleanup(func() {
		c.Close()
		stop()
		if err := <-ended; err != nil {
			t.Errorf("serve: %v", err)
		}
	})
	return c
}

func TestClientAndServer(t *testing.T) {
	s := open(t, t.TempDir())
	defer closeSigner(t, s)
	c := serve(t, s, os.Getuid(), io.Discard)
	ctx := t.Context()
	if got, err := c.Address(ctx); err != nil || got != s.Address() {
		t.Fatalf("%s, %v", got, err)
	}
	if _, err := c.Newest(ctx, testWallet.Address, testWallet.ChainID, alice); !errors.Is(err, ErrNone) {
		t.Errorf("nothing signed yet: %v", err)
	}
	first, err := c.Sign(ctx, testWallet.Address, testWallet.ChainID, owed(alice, 10, 1))
	if err != nil {
		t.Fatal(err)
	}
	if err := first.Verify(payment.StatementDomain(testWallet.ChainID, testWallet.Address), s.Address()); err != nil {
		t.Error(err)
	}
	newest, err := c.Newest(ctx, testWallet.Address, testWallet.ChainID, alice)
	if err != nil || newest.Signature != first.Signature || newest.Cumulative.Cmp(first.Cumulative) != 0 || newest.UsageRoot != first.UsageRoot {
		t.Errorf("newest %+v, %v", newest, err)
	}
	for name, r := range map[string]struct {
		wallet common.Address
		chain  *big.Int
		s      payment.Statement
		want   error
		words  string
	}{
		"lower":        {testWallet.Address, testWallet.ChainID, owed(alice, 9, 1), ErrLower, "signed are 10"},
		"over the cap": {testWallet.Address, testWallet.ChainID, owed(alice, 411, 1), ErrCap, "at most 400"},
		"wallet":       {alice, testWallet.ChainID, owed(alice, 11, 1), ErrWallet, testWallet.Address.Hex()},
		"chain":        {testWallet.Address, big.NewInt(1), owed(alice, 11, 1), ErrWallet, "chain 1"},
		"nobody":       {testWallet.Address, testWallet.ChainID, owed(common.Address{}, 11, 1), payment.ErrMalformed, "nobody"},
		"no chain":     {testWallet.Address, nil, owed(alice, 11, 1), payment.ErrMalformed, "chain"},
		"not uint128":  {testWallet.Address, testWallet.ChainID, payment.Statement{Worker: alice, Cumulative: new(big.Int).Lsh(big.NewInt(1), 128)}, payment.ErrMalformed, "uint128"},
	} {
		if _, err := c.Sign(ctx, r.wallet, r.chain, r.s); !errors.Is(err, r.want) || !strings.Contains(err.Error(), r.words) {
			t.Errorf("%s: got %v, want %v with %q", name, err, r.want, r.words)
		}
	}
	if _, err := c.Newest(ctx, testWallet.Address, big.NewInt(1), alice); !errors.Is(err, ErrWallet) {
		t.Errorf("newest of another chain: %v", err)
	}
}

// TestConcurrentRequests: many deals of many workers at once, each answered rightly.
func TestConcurrentRequests(t *testing.T) {
	s, err := Open(t.Context(), Options{State: t.TempDir(), Limits: Limits{big.NewInt(1e6), big.NewInt(1e6)}})
	if err != nil {
		t.Fatal(err)
	}
	defer closeSigner(t, s)
	c := serve(t, s, os.Getuid(), io.Discard)
	var g errgroup.Group
	for w := range int64(32) {
		g.Go(func() error {
			worker := common.BigToAddress(big.NewInt(w + 1))
			for i := range int64(10) {
				if _, err := c.Sign(t.Context(), testWallet.Address, testWallet.ChainID, owed(worker, i+1, byte(i))); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		t.Fatal(err)
	}
	if got := s.memory.guard.spent.Int64(); got != 320 {
		t.Errorf("%d spent", got)
	}
}

// TestOnlyOneUserMayAsk: the kernel says who connects.
func TestOnlyOneUserMayAsk(t *testing.T) {
	s := open(t, t.TempDir())
	defer closeSigner(t, s)
	var mu sync.Mutex
	var log bytes.Buffer
	locked := writer(func(p []byte) (int, error) { mu.Lock(); defer mu.Unlock(); return log.Write(p) })
	c := serve(t, s, os.Getuid()+1, locked)
	if _, err := c.rpc.Identity(t.Context(), connect.NewRequest(&api.IdentityRequest{})); err == nil || connect.IsWireError(err) {
		t.Errorf("another user was answered: %v", err)
	}
	if _, err := c.rpc.Identity(t.Context(), connect.NewRequest(&api.IdentityRequest{})); err == nil {
		t.Error("the second time it was answered")
	}
	mu.Lock()
	defer mu.Unlock()
	if n := strings.Count(log.String(), "connection refused"); n != 1 {
		t.Errorf("said %d times:\n%s", n, &log)
	}
}

type writer func([]byte) (int, error)

func (w writer) Write(p []byte) (int, error) { return w(p) }

// TestFailedJournalEndsTheService, and the client is told that it may ask again.
func TestFailedJournalEndsTheService(t *testing.T) {
	s := open(t, t.TempDir())
	l, err := Listen(filepath.Join(t.TempDir(), "s"))
	if err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- s.Serve(context.Background(), l, uint32(os.Getuid()), slog.New(slog.DiscardHandler)) }()
	if err := s.book.(*folder).journal.Close(); err != nil { // the disk is gone
		t.Fatal(err)
	}
	if _, err := s.Sign(t.Context(), testWallet, owed(alice, 1, 1)); !errors.Is(err, ErrUnavailable) {
		t.Errorf("got %v", err)
	}
	if err := <-ended; err == nil || !strings.Contains(err.Error(), "write what is to be signed") {
		t.Errorf("serve ended with %v", err)
	}
	_ = s.Close()
}

// TestClientMistrustsTheSigner: a wrong signature, another key or garbage does not pass.
func TestClientMistrustsTheSigner(t *testing.T) {
	s := open(t, t.TempDir())
	defer closeSigner(t, s)
	good, other := sign(t, s, owed(alice, 10, 1)), sign(t, s, owed(alice, 11, 1))
	address := s.Address()
	for name, c := range map[string]struct {
		answer liar
		want   error
	}{
		"another key":       {liar{alice[:], good.Signature[:]}, payment.ErrSignature},
		"another statement": {liar{address[:], other.Signature[:]}, payment.ErrSignature},
		"short signature":   {liar{address[:], good.Signature[:64]}, payment.ErrMalformed},
		"no signature":      {liar{address[:], nil}, payment.ErrMalformed},
		"short address":     {liar{address[:19], good.Signature[:]}, payment.ErrMalformed},
		"the truth":         {liar{address[:], good.Signature[:]}, nil},
	} {
		mux := http.NewServeMux()
		mux.Handle(apiconnect.NewSignerServiceHandler(c.answer))
		server := httptest.NewUnstartedServer(mux)
		l, err := net.Listen("unix", filepath.Join(t.TempDir(), "s"))
		if err != nil {
			t.Fatal(err)
		}
		server.Listener = l
		server.Start()
		client := Dial(l.Addr().String())
		if _, err := client.Sign(t.Context(), testWallet.Address, testWallet.ChainID, owed(alice, 10, 1)); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
		if _, err := client.Newest(t.Context(), testWallet.Address, testWallet.ChainID, alice); !errors.Is(err, c.want) {
			t.Errorf("%s: newest: got %v, want %v", name, err, c.want)
		}
		client.Close()
		server.Close()
	}
}

// liar answers what it was told to, for alice's 10.
type liar struct{ signer, signature []byte }

func (a liar) Identity(context.Context, *connect.Request[api.IdentityRequest]) (*connect.Response[api.IdentityResponse], error) {
	return connect.NewResponse(&api.IdentityResponse{Signer: a.signer}), nil
}

func (a liar) SignStatement(context.Context, *connect.Request[api.SignStatementRequest]) (*connect.Response[api.SignStatementResponse], error) {
	return connect.NewResponse(&api.SignStatementResponse{Signature: a.signature}), nil
}

func (a liar) NewestStatement(context.Context, *connect.Request[api.NewestStatementRequest]) (*connect.Response[api.NewestStatementResponse], error) {
	return connect.NewResponse(&api.NewestStatementResponse{Cumulative: []byte{10}, UsageRoot: append([]byte{1}, make([]byte, 31)...), Signature: a.signature}), nil
}

func TestNobodyThere(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Dial(filepath.Join(t.TempDir(), "none")).Address(ctx); err == nil {
		t.Error("an address out of nowhere")
	}
}

// FuzzRequest: whatever bytes come, nothing panics, and what gets signed is what was
// asked, of the one wallet, within the caps.
func FuzzRequest(f *testing.F) {
	s, err := Open(context.Background(), Options{State: f.TempDir(), Limits: testLimits})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { _ = s.Close() })
	worker := alice
	good := &api.SignStatementRequest{ChainId: testWallet.ChainID.Bytes(), Wallet: testWallet.Address[:], Worker: worker[:], Cumulative: []byte{10}, UsageRoot: make([]byte, 32)}
	seed := func(change func(*api.SignStatementRequest)) {
		m := proto.Clone(good).(*api.SignStatementRequest)
		change(m)
		b, err := proto.Marshal(m)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	seed(func(*api.SignStatementRequest) {})
	seed(func(m *api.SignStatementRequest) { m.Cumulative = []byte{0, 1} })
	seed(func(m *api.SignStatementRequest) { m.Cumulative = bytes.Repeat([]byte{255}, 33) })
	seed(func(m *api.SignStatementRequest) { m.UsageRoot = nil })
	seed(func(m *api.SignStatementRequest) { m.Wallet = m.Wallet[:19] })
	f.Add([]byte{})
	_, handler := apiconnect.NewSignerServiceHandler(service{s}, connect.WithReadMaxBytes(maxMessage))
	f.Fuzz(func(t *testing.T, body []byte) {
		r := httptest.NewRequest(http.MethodPost, apiconnect.SignerServiceSignStatementProcedure, bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/proto")
		w := httptest.NewRecorder()
		handler.ServeHTTP(w, r)
		if w.Code != http.StatusOK {
			return
		}
		var asked api.SignStatementRequest
		var answer api.SignStatementResponse
		if err := errors.Join(proto.Unmarshal(body, &asked), proto.Unmarshal(w.Body.Bytes(), &answer)); err != nil {
			t.Fatal(err)
		}
		wallet, statement, err := decodeSign(&asked)
		if err != nil {
			t.Fatalf("signed what does not decode: %v", err)
		}
		signature, err := decodeSignature(answer.GetSignature())
		if err != nil {
			t.Fatal(err)
		}
		if err := (payment.SignedStatement{Statement: statement, Signature: signature}).Verify(payment.StatementDomain(wallet.ChainID, wallet.Address), s.Address()); err != nil {
			t.Fatal(err)
		}
		if !s.memory.guard.wallet.is(wallet) || s.memory.guard.spent.Cmp(testLimits.PerEpoch) > 0 || statement.Cumulative.Cmp(testLimits.PerEpoch) > 0 {
			t.Fatalf("signed %s, %s in all", statement.Cumulative, s.memory.guard.spent)
		}
	})
}

// BenchmarkSign is statements a second through the socket, by how many ask at once.
func BenchmarkSign(b *testing.B) {
	for _, at := range []int{1, 16, 128} {
		b.Run(big.NewInt(int64(at)).String(), func(b *testing.B) {
			limit := new(big.Int).Lsh(big.NewInt(1), 100)
			s, err := Open(b.Context(), Options{State: b.TempDir(), Limits: Limits{limit, limit}})
			if err != nil {
				b.Fatal(err)
			}
			defer s.Close()
			c := serve(b, s, os.Getuid(), io.Discard)
			var g errgroup.Group
			b.ResetTimer()
			for w := range at {
				g.Go(func() error {
					worker := common.BigToAddress(big.NewInt(int64(w) + 1))
					for i := w; i < b.N; i += at {
						if _, err := c.Sign(b.Context(), testWallet.Address, testWallet.ChainID, owed(worker, int64(i)+1, 0)); err != nil {
							return err
						}
					}
					return nil
				})
			}
			if err := g.Wait(); err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "statements/s")
		})
	}
}
