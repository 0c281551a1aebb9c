package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

func TestHealth(t *testing.T) {
	now := time.Unix(1_000_000, 0)
	var fresh health
	tired, liar := fresh.next(failed, time.Second, now), fresh.next(lied, 0, now)
	if !tired.restUp.Equal(now.Add(restFirst)) || !liar.restUp.After(tired.restUp) {
		t.Errorf("rests until %s, a liar until %s", tired.restUp, liar.restUp)
	}
	worst := fresh
	for range 100 {
		worst = worst.next(lied, 0, now)
	}
	if worst.restUp.After(now.Add(restAtMost)) || worst.faults != maxFaults {
		t.Errorf("the worst: %+v", worst)
	}
	if again := worst.next(answered, time.Millisecond, now); again.faults != maxFaults {
		t.Errorf("an answer while it rests: %+v", again)
	}
	later := now.Add(restAtMost)
	if again := worst.next(answered, time.Millisecond, later).next(answered, time.Millisecond, later); again.faults != maxFaults/4 {
		t.Errorf("after two answers: %+v", again)
	}
	quick, slow := fresh.next(answered, 10*time.Millisecond, now), fresh.next(answered, time.Second, now)
	for name, c := range map[string]struct {
		better, worse health
		at            time.Time
	}{
		"fresh before tired":            {fresh, tired, now},
		"tired before liar":             {tired, liar, now},
		"quick before slow":             {quick, slow, now},
		"slow before resting":           {slow, tired, now},
		"fewer faults, both rested":     {tired, liar, now.Add(time.Hour)},
		"rested liar before tired rest": {liar, health{faults: 1, restUp: now.Add(2 * time.Hour)}, now.Add(time.Hour)},
	} {
		if c.better.compare(c.worse, c.at) >= 0 || c.worse.compare(c.better, c.at) <= 0 {
			t.Errorf("%s: not so", name)
		}
	}
}

func TestAtLeast(t *testing.T) {
	const far = 1 << 62
	for _, c := range []struct {
		values []uint64
		k      int
		want   uint64
	}{{[]uint64{7}, 1, 7}, {[]uint64{7, 9, far}, 2, 9}, {[]uint64{0, 9, 8}, 2, 8}, {[]uint64{far, 3}, 2, 3}, {[]uint64{far, far, 5, 6, 7}, 3, 7}} {
		if got := atLeast(c.values, c.k); got != c.want {
			t.Errorf("%d of %v reach %d, want %d", c.k, c.values, got, c.want)
		}
	}
}

// nodes that are wrong, each in one way.
type (
	callLiar   struct{ fakeNode } // another answer to each call
	silentNode struct{ fakeNode } // answers nothing
	otherChain struct{ fakeNode }
	boaster    struct{ fakeNode } // a head far away
	refuser    struct{ fakeNode } // says that contracts refuse
	forger     struct{ fakeNode } // headers of its own
	deadNode   struct{ fakeNode }
)

func (n callLiar) CallContractAtHash(context.Context, ethereum.CallMsg, common.Hash) ([]byte, error) {
	return []byte("lie"), nil
}

func (n silentNode) CallContractAtHash(ctx context.Context, _ ethereum.CallMsg, _ common.Hash) ([]byte, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

func (n otherChain) ChainID(context.Context) (*big.Int, error) { return big.NewInt(1), nil }

func (n boaster) BlockNumber(context.Context) (uint64, error) { return 1 << 62, nil }

func (n refuser) CallContractAtHash(context.Context, ethereum.CallMsg, common.Hash) ([]byte, error) {
	return nil, saidData{said{text: "execution reverted", data: "0x"}}
}

func (n refuser) EstimateGas(context.Context, ethereum.CallMsg) (uint64, error) {
	return 0, saidData{said{text: "execution reverted", data: "0x"}}
}

func (n forger) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	h, err := n.fakeNode.HeaderByNumber(ctx, number)
	if err == nil {
		h = types.CopyHeader(h)
		h.Root[0] ^= 1
	}
	return h, err
}

func (n deadNode) ChainID(context.Context) (*big.Int, error) { return nil, errors.New("EOF") }

// TestTwoOfThreeHold: whatever one of three does, reads give the truth and sends work;
// and it is asked last afterwards if it lied.
func TestTwoOfThreeHold(t *testing.T) {
	for name, wrong := range map[string]func(fakeNode) backend{
		"honest":        func(n fakeNode) backend { return n },
		"lies":          func(n fakeNode) backend { return callLiar{n} },
		"silent":        func(n fakeNode) backend { return silentNode{n} },
		"another chain": func(n fakeNode) backend { return otherChain{n} },
		"boasts":        func(n fakeNode) backend { return boaster{n} },
		"refuses":       func(n fakeNode) backend { return refuser{n} },
		"forges":        func(n fakeNode) backend { return forger{n} },
		"dead":          func(n fakeNode) backend { return deadNode{n} },
		"lags":          func(n fakeNode) backend { n.lag = 2; return n },
	} {
		for place := range 3 {
			t.Run(fmt.Sprintf("%s/%d", name, place), func(t *testing.T) {
				t.Parallel()
				f := newFakeChain()
				f.mine(20)
				f.auto = true
				nodes := []backend{fakeNode{f, 0}, fakeNode{f, 0}, fakeNode{f, 0}}
				nodes[place] = wrong(fakeNode{f, 0})
				c := clientOf(t, nodes)
				for range 3 {
					got, err := c.Call(soon(t), target, []byte{0xab})
					if err != nil || string(got) != "20:ab" {
						t.Fatalf("read %q, %v", got, err)
					}
				}
				if _, err := c.Transact(soon(t), newKey(t), target, []byte("x"), TxOptions{}); err != nil {
					t.Fatal(err)
				}
				once(t, f, "x")
				if last := c.pool.order()[2].name; (name == "lies" || name == "silent" || name == "another chain") && last != string(rune('a'+place)) {
					t.Errorf("asked last: %s", last)
				}
			})
		}
	}
}

func TestNoQuorum(t *testing.T) {
	f := newFakeChain()
	f.mine(5)
	honest := fakeNode{f, 0}
	for name, nodes := range map[string][]backend{
		"two, one lies":         {honest, callLiar{honest}},
		"two, one dead":         {honest, silentNode{honest}},
		"three, three words":    {honest, callLiar{honest}, refuser{honest}},
		"three, two have forks": {honest, forger{honest}, twistedForger{honest}},
	} {
		t.Run(name, func(t *testing.T) {
			c := clientOf(t, nodes)
			ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
			defer cancel()
			if got, err := c.Call(ctx, target, nil); !errors.Is(err, ErrNoQuorum) {
				t.Errorf("%q, %v", got, err)
			}
		})
	}
}

type twistedForger struct{ fakeNode }

func (n twistedForger) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	h, err := n.fakeNode.HeaderByNumber(ctx, number)
	if err == nil {
		h = types.CopyHeader(h)
		h.Root[1] ^= 1
	}
	return h, err
}

func TestWrongChainEverywhere(t *testing.T) {
	f := newFakeChain()
	endpoints := func(nodes ...backend) (out []*endpoint) {
		for i, n := range nodes {
			out = append(out, over(fmt.Sprint(i), n))
		}
		return out
	}
	honest, other := fakeNode{f, 0}, otherChain{fakeNode{f, 0}}
	if _, err := connect(t.Context(), endpoints(other, other, honest), []Option{WithChainID(fakeID)}); !errors.Is(err, ErrChainID) {
		t.Errorf("two of three of another chain: %v", err)
	}
	if _, err := connect(t.Context(), endpoints(honest, other), nil); !errors.Is(err, ErrNoQuorum) {
		t.Errorf("one each: %v", err)
	}
	for _, k := range []int{0, 3, -1} {
		if _, err := connect(t.Context(), endpoints(honest, honest), []Option{WithQuorum(k)}); !errors.Is(err, ErrOptions) {
			t.Errorf("a quorum of %d of 2: %v", k, err)
		}
	}
}

// TestFailover: with a quorum of one the others step in.
func TestFailover(t *testing.T) {
	f := newFakeChain()
	f.auto = true
	c := clientOf(t, []backend{deadNode{fakeNode{f, 0}}, fakeNode{f, 0}}, WithQuorum(1))
	if _, err := c.Call(soon(t), target, nil); err != nil {
		t.Error(err)
	}
	if _, err := c.Transact(soon(t), newKey(t), target, []byte("x"), TxOptions{}); err != nil {
		t.Error(err)
	}
}

// TestDialSeveral: over HTTP, with one of three hostile in what it sends.
func TestDialSeveral(t *testing.T) {
	good := honest(31337)
	header, err := newFakeChain().blocks[0].header.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	good.with("eth_blockNumber", `"0x0"`).with("eth_getBlockByNumber", string(header))
	for name, bad := range map[string]http.HandlerFunc{
		"down":      func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "down", 500) },
		"garbage":   func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "<html>") },
		"cuts":      func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
		"2 MiB":     func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, strings.Repeat(" ", 2<<20)) },
		"elsewhere": honest(1).ServeHTTP,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var urls []string
			for _, h := range []http.Handler{bad, good, good} {
				server := httptest.NewServer(h)
				t.Cleanup(server.Close)
				urls = append(urls, server.URL)
			}
			c, err := Dial(soon(t), strings.Join(urls, ", "), contractAt)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Disconnect()
			if c.ChainID().Int64() != 31337 || c.Token() != (common.Address{19: 9}) {
				t.Errorf("chain %s, token %s", c.ChainID(), c.Token())
			}
		})
	}
}

func TestEndpointLists(t *testing.T) {
	for name, urls := range map[string]string{
		"twice the same": "http://a,http://a",
		"an empty one":   "http://a,,http://b",
		"nine":           "http://a,http://b,http://c,http://d,http://e,http://f,http://g,http://h,http://i",
		"a file":         "http://a,file:///etc/passwd",
	} {
		if _, err := Connect(t.Context(), urls); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}

// TestCallsEndWithDisconnect: nothing dials after it.
func TestCallsEndWithDisconnect(t *testing.T) {
	f := newFakeChain()
	c := clientOf(t, []backend{fakeNode{f, 0}, fakeNode{f, 0}})
	c.Disconnect()
	if _, err := c.Call(soon(t), target, nil); !errors.Is(err, errClosed) {
		t.Errorf("got %v", err)
	}
}

// TestDepth: what AtRisk reads lies as deep as its value deserves.
func TestDepth(t *testing.T) {
	f := newFakeChain()
	f.mine(30)
	c := clientOf(t, []backend{fakeNode{f, 0}, fakeNode{f, 0}}, WithRiskPolicy(), WithConfirmations(1))
	snm := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	for _, r := range []struct {
		wei  *big.Int
		want uint64
	}{{nil, 29}, {snm(0), 29}, {snm(1), 28}, {snm(500), 24}, {snm(50_000), 18}} {
		if b, err := c.AtRisk(r.wei).Block(soon(t)); err != nil || b.Number != r.want {
			t.Errorf("%s wei: block %d, want %d, %v", r.wei, b.Number, r.want, err)
		}
	}
}
