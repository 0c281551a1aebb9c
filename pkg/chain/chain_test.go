package chain

import (
	"context"
	"errors"
	"math/big"
	"math/rand/v2"
	"net/url"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
)

const day = 24 * time.Hour

// mined is a simulated chain that mines every transaction at once.
type mined struct {
	backend
	chain *simulated.Backend
}

func newMined(chain *simulated.Backend) mined {
	// The simulated client wraps an ethclient, of which it hides a few methods.
	client := reflect.ValueOf(chain.Client()).FieldByName("Client").Interface().(*ethclient.Client)
	return mined{wire{client}, chain}
}

// over is an endpoint on a backend in this process.
func over(name string, rpc backend) *endpoint {
	return newEndpoint(name, func(context.Context) (backend, func(), error) { return rpc, func() {}, nil })
}

// use puts another single endpoint in the place of a client's own.
func (c *Client) use(rpc backend) {
	c.pool = newPool([]*endpoint{over("test", rpc)}, 1)
	c.pool.want = c.chainID
}

func (m mined) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	err := m.backend.SendTransaction(ctx, tx)
	m.chain.Commit()
	return err
}

func newKey(t testing.TB) *identity.Key {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// simulate deploys on a fresh chain; the key holds all tokens.
func simulate(t testing.TB) (*Client, mined, *identity.Key) {
	t.Helper()
	key := newKey(t)
	alloc := types.GenesisAlloc{key.Address(): {Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))}}
	chain := simulated.NewBackend(alloc, simulated.WithBlockGasLimit(60_000_000))
	t.Cleanup(func() { chain.Close() })
	rpc := newMined(chain)
	c, err := connect(t.Context(), []*endpoint{over("simulated", rpc)}, []Option{WithPoll(time.Millisecond)})
	if err != nil {
		t.Fatal(err)
	}
	if err := c.deploy(t.Context(), key, key.Address()); err != nil {
		t.Fatal(err)
	}
	return c, rpc, key
}

// TestDigestIsTheContracts: what a payer signs in Go is what the contract checks.
func TestDigestIsTheContracts(t *testing.T) {
	c, _, _ := simulate(t)
	random := rand.New(rand.NewPCG(1, 2))
	word := func() (h common.Hash) {
		for i := range h {
			h[i] = byte(random.Uint32())
		}
		return h
	}
	for i := range 50 {
		v := payment.Voucher{ChannelID: word(), Lane: random.Uint64(), Cumulative: word().Big(), Seq: random.Uint64(), UsageRoot: word()}
		if i == 0 {
			v = payment.Voucher{Cumulative: new(big.Int)}
		}
		want, err := Read(t.Context(), c, c.address, c.channels.PackDigest(channels.IChannelsVoucher{
			ChannelId: v.ChannelID, Lane: v.Lane, Cumulative: v.Cumulative, Seq: v.Seq, UsageRoot: v.UsageRoot,
		}), c.channels.UnpackDigest)
		if err != nil {
			t.Fatal(err)
		}
		if got := v.Digest(c.Domain()); got != want {
			t.Fatalf("digest of %+v: %s, the contract says %x", v, got, want)
		}
	}
}

func TestChannelIDIsTheContracts(t *testing.T) {
	c, _, _ := simulate(t)
	payer, payee, agent := common.Address{1}, common.Address{2}, common.Address{3}
	for _, nonce := range []*big.Int{new(big.Int), big.NewInt(7), new(big.Int).Lsh(big.NewInt(1), 255)} {
		want, err := Read(t.Context(), c, c.address, c.channels.PackChannelId(payer, payee, agent, nonce), c.channels.UnpackChannelId)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.ChannelID(payer, payee, agent, nonce); got != want {
			t.Errorf("id %s, the contract says %x", got, want)
		}
	}
}

// TestOpenNonce: the ids below the nonce are the channels that were opened.
func TestOpenNonce(t *testing.T) {
	c, _, key := simulate(t)
	for want := range uint64(3) {
		nonce, err := c.OpenNonce(t.Context(), key.Address())
		if err != nil || nonce != want {
			t.Fatalf("nonce %d %v, want %d", nonce, err, want)
		}
		req := OpenRequest{Payee: common.Address{2}, Agent: common.Address{3}, Amount: big.NewInt(5), Challenge: day}
		id, _, err := c.Open(t.Context(), key, req)
		if err != nil {
			t.Fatal(err)
		}
		if got := c.ChannelID(key.Address(), req.Payee, req.Agent, new(big.Int).SetUint64(nonce)); got != id {
			t.Errorf("channel %d is %s, opened as %s", nonce, got, id)
		}
	}
	if nonce, err := c.OpenNonce(t.Context(), common.Address{9}); err != nil || nonce != 0 {
		t.Errorf("nonce of a stranger: %d %v", nonce, err)
	}
	c.address = common.Address{9}
	if _, err := c.OpenNonce(t.Context(), key.Address()); err == nil {
		t.Error("a contract that is not there answered")
	}
}

// TestContractAndReceiverAgree drives the same vouchers, good and mutated, into the
// contract and into payment.Receiver: neither may take what the other refuses. Above the
// deposit they differ by design: the receiver refuses, the contract pays what is left.
func TestContractAndReceiverAgree(t *testing.T) {
	c, _, payer := simulate(t)
	ctx, thief := t.Context(), newKey(t)
	req := OpenRequest{Payee: common.HexToAddress("0x9a7ee"), Amount: big.NewInt(1000), Challenge: day}
	id, _, err := c.Open(ctx, payer, req)
	if err != nil {
		t.Fatal(err)
	}
	receiver := payment.NewReceiver(c.Domain(), id, payer.Address(), req.Amount)
	random := rand.New(rand.NewPCG(3, 4))
	taken, seq := 0, uint64(0)
	for range 150 {
		seq++ // the contract does not look at it; the receiver's rule on it has its own tests
		lane, amount := random.Uint64N(3), big.NewInt(random.Int64N(700))
		key := payer
		if random.IntN(6) == 0 {
			key = thief
		}
		sv, err := payment.Sign(key, c.Domain(), payment.Voucher{ChannelID: id, Lane: lane, Cumulative: amount, Seq: seq})
		if err != nil {
			t.Fatal(err)
		}
		if random.IntN(6) == 0 {
			sv.Signature[random.IntN(65)] ^= 1 << random.IntN(8)
		}
		rises := amount.Cmp(receiver.Paid(lane)) > 0
		_, goErr := receiver.Accept(sv)
		if errors.Is(goErr, payment.ErrOverDeposit) {
			continue
		}
		_, chainErr := c.Claim(ctx, payer, sv)
		if goErr == nil && !rises {
			continue // an idle interval's voucher: good, and worth nothing on chain
		}
		if (goErr == nil) != (chainErr == nil) {
			t.Fatalf("%+v: receiver says %v, contract says %v", sv, goErr, chainErr)
		}
		if goErr == nil {
			taken++
		}
	}
	got, _, err := c.Balance(ctx, req.Payee)
	if err != nil || got.Cmp(receiver.Total()) != 0 || taken < 5 {
		t.Errorf("payee has %s of %s accepted (%d vouchers), %v", got, receiver.Total(), taken, err)
	}
	over, err := payment.Sign(payer, c.Domain(), payment.Voucher{ChannelID: id, Lane: 9, Cumulative: big.NewInt(1e18), Seq: 1})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := receiver.Accept(over); !errors.Is(err, payment.ErrOverDeposit) {
		t.Errorf("receiver says %v", err)
	}
	if _, err := c.Claim(ctx, payer, over); err != nil {
		t.Error(err)
	}
	if got, _, err = c.Balance(ctx, req.Payee); err != nil || got.Cmp(req.Amount) != 0 {
		t.Errorf("payee has %s of a deposit of %s, %v", got, req.Amount, err)
	}
}

// unreliable loses answers of SendTransaction, as a connection that breaks does.
type unreliable struct {
	mined
	arrives []bool // per call: whether the transaction arrives before the answer is lost
	sent    []common.Hash
}

func (u *unreliable) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	u.sent = append(u.sent, tx.Hash())
	if len(u.arrives) == 0 {
		return u.mined.SendTransaction(ctx, tx)
	}
	arrives := u.arrives[0]
	u.arrives = u.arrives[1:]
	if arrives {
		if err := u.mined.SendTransaction(ctx, tx); err != nil {
			return err
		}
	}
	return &url.Error{Op: "Post", URL: "http://chain", Err: errors.New("connection reset by peer")}
}

func TestSendSurvivesLostAnswers(t *testing.T) {
	for name, arrives := range map[string][]bool{
		"never arrived":         {false},
		"twice never":           {false, false},
		"arrived, answer lost":  {true},
		"lost, then lost again": {false, true},
	} {
		t.Run(name, func(t *testing.T) {
			c, rpc, key := simulate(t)
			fake := &unreliable{mined: rpc, arrives: arrives}
			c.use(fake)
			to := common.Address{7}
			if _, err := c.Transfer(t.Context(), key, to, big.NewInt(5)); err != nil {
				t.Fatal(err)
			}
			for _, hash := range fake.sent {
				if hash != fake.sent[0] {
					t.Error("another transaction was signed: both could be mined")
				}
			}
			if got, _, err := c.Balance(t.Context(), to); err != nil || got.Int64() != 5 {
				t.Errorf("transferred %s, %v, want 5 once", got, err)
			}
		})
	}
}

func TestSendGivesUpWithPending(t *testing.T) {
	c, rpc, key := simulate(t)
	c.use(&unreliable{mined: rpc, arrives: []bool{false, false, false}})
	if _, err := c.Transfer(t.Context(), key, common.Address{7}, big.NewInt(5)); !errors.Is(err, ErrPending) {
		t.Errorf("got %v, want ErrPending", err)
	}
}

// staleNonce is an endpoint that lags: its answers give a nonce already used.
type staleNonce struct {
	mined
	stale uint64
}

func (s staleNonce) PendingNonceAt(context.Context, common.Address) (uint64, error) {
	return s.stale, nil
}

// TestNonceOfALaggingEndpoint: neither one behind nor one far ahead is taken.
func TestNonceOfALaggingEndpoint(t *testing.T) {
	for _, said := range []uint64{0, 1, 1 << 60} {
		c, rpc, key := simulate(t)
		c.use(staleNonce{rpc, said})
		c.senders = map[common.Address]*sender{} // as after a restart
		if _, err := c.Transfer(t.Context(), key, common.Address{7}, big.NewInt(5)); err != nil {
			t.Errorf("endpoint says %d: %v", said, err)
		}
	}
}

// greedy is an endpoint that wants the sender's ETH burnt in fees.
type greedy struct {
	mined
	tip *big.Int
	gas uint64
}

func (g greedy) SuggestGasTipCap(context.Context) (*big.Int, error) { return g.tip, nil }
func (g greedy) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) {
	return g.gas, nil
}

func TestGreedyEndpoint(t *testing.T) {
	for name, g := range map[string]greedy{
		"tip":              {tip: big.NewInt(1e18), gas: 50_000},
		"gas":              {tip: big.NewInt(1), gas: 1 << 62},
		"negative tip":     {tip: big.NewInt(-1e18), gas: 50_000},
		"tip of 1000 bits": {tip: new(big.Int).Lsh(big.NewInt(1), 1000), gas: 50_000},
	} {
		c, rpc, key := simulate(t)
		g.mined = rpc
		c.use(g)
		if _, err := c.Transfer(t.Context(), key, common.Address{7}, big.NewInt(5)); err == nil {
			t.Errorf("%s: sent", name)
		}
	}
}

// liar answers with a receipt of another transaction.
type liar struct{ mined }

func (l liar) TransactionReceipt(context.Context, common.Hash) (*types.Receipt, error) {
	return &types.Receipt{Status: 1, TxHash: common.Hash{1}, BlockNumber: big.NewInt(1)}, nil
}

func TestReceiptOfAnother(t *testing.T) {
	c, rpc, key := simulate(t)
	c.use(liar{rpc})
	if _, err := c.Transfer(t.Context(), key, common.Address{7}, big.NewInt(5)); !errors.Is(err, ErrPending) {
		t.Errorf("believed a receipt of another transaction: %v", err)
	}
}

func TestVoucherThatHasNoEncodingIsNotSent(t *testing.T) {
	c, _, key := simulate(t)
	bad := payment.SignedVoucher{Voucher: payment.Voucher{Cumulative: new(big.Int).Lsh(big.NewInt(1), 256)}}
	if _, err := c.Claim(t.Context(), key, bad); !errors.Is(err, payment.ErrMalformed) {
		t.Errorf("claim: %v", err)
	}
	if _, err := c.Close(t.Context(), key, common.Hash{}, []payment.SignedVoucher{bad}); !errors.Is(err, payment.ErrMalformed) {
		t.Errorf("close: %v", err)
	}
	if _, err := c.Claim(t.Context(), key); err == nil {
		t.Error("a claim of nothing was sent")
	}
}
