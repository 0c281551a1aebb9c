package devchain

import (
	"context"
	"encoding/json"
	"errors"
	"maps"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/pkg/chain"
)

var transferred = crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)"))

// ledger is a consumer of events: what every address holds, by the events alone.
type ledger struct {
	t      *testing.T
	cursor chain.Cursor
	held   map[common.Address]string
	undone int
	taken  map[string]int // times that each log is in force: 0 or 1
}

func newLedger(t *testing.T) *ledger {
	return &ledger{t: t, held: map[common.Address]string{}, taken: map[string]int{}}
}

func (l *ledger) handle(_ context.Context, b chain.Batch) error {
	for _, e := range b.Events {
		amount := new(big.Int).SetBytes(e.Log.Data)
		step := 1
		if e.Removed {
			amount.Neg(amount)
			step = -1
			l.undone++
		}
		l.add(common.BytesToAddress(e.Log.Topics[1][:]), new(big.Int).Neg(amount))
		l.add(common.BytesToAddress(e.Log.Topics[2][:]), amount)
		id := e.Log.BlockHash.Hex() + e.Log.TxHash.Hex() + big.NewInt(int64(e.Log.Index)).String()
		if l.taken[id] += step; l.taken[id] != 0 && l.taken[id] != 1 {
			l.t.Errorf("log %s is in force %d times", id, l.taken[id])
		}
	}
	// Through JSON, as a store would keep it.
	text, err := json.Marshal(b.Cursor)
	if err != nil {
		return err
	}
	return json.Unmarshal(text, &l.cursor)
}

func (l *ledger) add(who common.Address, amount *big.Int) {
	has, ok := new(big.Int).SetString(l.held[who], 10)
	if !ok {
		has = new(big.Int)
	}
	if has.Add(has, amount).Sign() == 0 {
		delete(l.held, who)
		return
	}
	l.held[who] = has.String()
}

// follow takes what there is, and what comes until the tip is the chain's.
func (l *ledger) follow(c *Chain, client *chain.Client) {
	l.t.Helper()
	head, err := client.Block(l.t.Context())
	if err != nil {
		l.t.Fatal(err)
	}
	if _, hash, _ := l.cursor.Tip(); hash == head.Hash {
		return
	}
	ctx, cancel := context.WithTimeout(l.t.Context(), 20*time.Second)
	defer cancel()
	filter := chain.Filter{Addresses: []common.Address{c.Token}, Topics: [][]common.Hash{{transferred}}}
	err = client.Follow(ctx, filter, l.cursor, func(ctx context.Context, b chain.Batch) error {
		if err := l.handle(ctx, b); err != nil {
			return err
		}
		if _, hash, _ := l.cursor.Tip(); hash == head.Hash {
			cancel()
		}
		return nil
	})
	if _, hash, _ := l.cursor.Tip(); hash != head.Hash {
		l.t.Fatalf("followed to %s, the head is %s: %v", hash, head.Hash, err)
	}
}

// TestFollowerAfterReorganisation: three blocks are taken off and others come; who
// followed all the time has what somebody has who reads the new chain afresh.
func TestFollowerAfterReorganisation(t *testing.T) {
	for name, change := range map[string]func(*Chain) error{
		"three blocks replaced": func(c *Chain) error { return c.Reorganise(t.Context(), 3) },
		"three blocks taken off, then five come": func(c *Chain) error {
			return errors.Join(c.Rewind(t.Context(), 3), c.Mine(t.Context(), 5))
		},
		"nothing": func(*Chain) error { return nil },
	} {
		t.Run(name, func(t *testing.T) {
			c := start(t, Options{})
			client := dial(t, c)
			to := func(n byte, amount int64) {
				if _, err := client.Transfer(t.Context(), c.Treasury, common.Address{19: n}, snm(amount)); err != nil {
					t.Fatal(err)
				}
			}
			for n := range byte(6) {
				to(n+1, int64(n)+1)
			}
			old := newLedger(t)
			old.follow(c, client)
			if len(old.held) != 8 || old.held[common.Address{19: 6}] != snm(6).String() {
				t.Fatalf("before: %v", old.held)
			}
			if err := change(c); err != nil {
				t.Fatal(err)
			}
			to(77, 7)
			old.follow(c, client)
			fresh := newLedger(t)
			fresh.follow(c, client)
			if (old.undone == 3) == (name == "nothing") || fresh.undone != 0 {
				t.Errorf("%d events were taken back", old.undone)
			}
			if !maps.Equal(old.held, fresh.held) {
				t.Errorf("followed: %v\nread afresh: %v", old.held, fresh.held)
			}
			checkAgainstBalances(t, client, fresh)
		})
	}
}

func checkAgainstBalances(t *testing.T, client *chain.Client, l *ledger) {
	t.Helper()
	for who, held := range l.held {
		if who == (common.Address{}) {
			continue // whence the supply came
		}
		if tokens, _, err := client.Balance(t.Context(), who); err != nil || tokens.String() != held {
			t.Errorf("%s: by events %s, on chain %s, %v", who, held, tokens, err)
		}
	}
}

// TestFollowerFromAfar: what lies deeper than the window is read in ranges.
func TestFollowerFromAfar(t *testing.T) {
	c := start(t, Options{})
	client := dial(t, c)
	for n := range byte(4) {
		if err := c.Mine(t.Context(), 60); err != nil {
			t.Fatal(err)
		}
		if _, err := client.Transfer(t.Context(), c.Treasury, common.Address{19: n + 1}, snm(1)); err != nil {
			t.Fatal(err)
		}
	}
	l := newLedger(t)
	l.follow(c, client)
	if len(l.held) != 6 {
		t.Errorf("%v", l.held)
	}
	checkAgainstBalances(t, client, l)
	if err := c.Reorganise(t.Context(), 3); err != nil {
		t.Fatal(err)
	}
	l.follow(c, client)
	checkAgainstBalances(t, client, l)
}

// TestTransactionOutlivesReorganisation: a transaction is mined, its block and two more
// are taken off, and it ends on the new chain, once, with the depth it asked for.
func TestTransactionOutlivesReorganisation(t *testing.T) {
	c := start(t, Options{})
	ctx, to := t.Context(), common.HexToAddress("0x70")
	seen, once := make(chan struct{}), sync.Once{}
	witness := liar(t, c, "eth_getTransactionReceipt", func(answer string) string {
		if strings.Contains(answer, "blockHash") {
			once.Do(func() { close(seen) })
		}
		return answer
	})
	client, err := chain.Dial(ctx, witness, c.Channels, chain.WithConfirmations(4), chain.WithPoll(receiptPoll))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Disconnect)
	type result struct {
		receipt *types.Receipt
		err     error
	}
	got := make(chan result, 1)
	go func() {
		receipt, err := client.Transact(ctx, c.Treasury, c.Token, transferData(to, snm(5)), chain.TxOptions{ID: "rent"})
		got <- result{receipt, err}
	}()
	now := dial(t, c)
	await(t, func() bool { tokens, _, err := now.Balance(ctx, to); return err == nil && tokens.Cmp(snm(5)) == 0 })
	if err := c.Mine(ctx, 2); err != nil {
		t.Fatal(err)
	}
	<-seen // the sender knows its receipt, and it goes
	if err := c.Reorganise(ctx, 3); err != nil {
		t.Fatal(err)
	}
	if tokens, _, err := now.Balance(ctx, to); err != nil || (tokens.Sign() != 0 && tokens.Cmp(snm(5)) != 0) {
		t.Fatalf("after the reorganisation: %s, %v", tokens, err)
	}
	await(t, func() bool { tokens, _, err := now.Balance(ctx, to); return err == nil && tokens.Cmp(snm(5)) == 0 })
	select {
	case r := <-got:
		t.Fatalf("ended before it was deep enough: %+v", r)
	default:
	}
	if err := c.Mine(ctx, 4); err != nil {
		t.Fatal(err)
	}
	r := <-got
	if r.err != nil || r.receipt.Status != 1 {
		t.Fatalf("%+v", r)
	}
	if again, err := client.Transact(ctx, c.Treasury, c.Token, transferData(to, snm(5)), chain.TxOptions{ID: "rent"}); err != nil || again.TxHash != r.receipt.TxHash {
		t.Errorf("the same intent again: %v, %v", again, err)
	}
	if tokens, _, err := now.Balance(ctx, to); err != nil || tokens.Cmp(snm(5)) != 0 {
		t.Errorf("paid %s, %v", tokens, err)
	}
}

// TestFinishedTransactionsOutliveReorganisation: three transactions are done, their
// blocks are taken off, and the next one of the key brings them back, in order.
func TestFinishedTransactionsOutliveReorganisation(t *testing.T) {
	c := start(t, Options{})
	ctx, client := t.Context(), dial(t, c)
	payer := funded(t, c, snm(100))
	pay := func(n byte) {
		t.Helper()
		if _, err := client.Transfer(ctx, payer, common.Address{19: n}, snm(int64(n))); err != nil {
			t.Fatal(err)
		}
	}
	for n := range byte(3) {
		pay(n + 1)
	}
	if err := c.Reorganise(ctx, 3); err != nil {
		t.Fatal(err)
	}
	pay(4)
	for n := range byte(4) {
		if tokens, _, err := client.Balance(ctx, common.Address{19: n + 1}); err != nil || tokens.Cmp(snm(int64(n)+1)) != 0 {
			t.Errorf("payment %d: %s, %v", n+1, tokens, err)
		}
	}
}

func transferData(to common.Address, amount *big.Int) []byte {
	data := crypto.Keccak256([]byte("transfer(address,uint256)"))[:4:4]
	data = append(data, common.LeftPadBytes(to[:], 32)...)
	return append(data, common.LeftPadBytes(amount.Bytes(), 32)...)
}

func await(t *testing.T, holds func() bool) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); !holds(); time.Sleep(receiptPoll) {
		if time.Now().After(deadline) {
			t.Fatal("never came")
		}
	}
}
