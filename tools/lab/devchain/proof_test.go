package devchain

import (
	"errors"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
)

// TestProvedBalances: what the token says an address has lies where ProveBalance looks,
// under a header of the chain.
func TestProvedBalances(t *testing.T) {
	c := start(t, Options{})
	ctx, client := t.Context(), dial(t, c)
	buyer := funded(t, c, snm(12))
	for _, who := range []common.Address{c.Treasury.Address(), buyer.Address(), common.HexToAddress("0x6060")} {
		want, _, err := client.Balance(ctx, who)
		if err != nil {
			t.Fatal(err)
		}
		got, at, err := client.ProveBalance(ctx, who)
		if err != nil || got.Cmp(want) != 0 {
			t.Errorf("proved %s, the token says %s, %v", got, want, err)
		}
		account := must[chain.Account](t)(client.ProveAccount(ctx, who, at))
		if _, eth, err := client.Balance(ctx, who); err != nil || account.Balance.Cmp(eth) != 0 {
			t.Errorf("proved %s ETH wei, the chain says %s, %v", account.Balance, eth, err)
		}
	}
	at := must[chain.Block](t)(client.Block(ctx))
	if _, err := client.ProveStorage(ctx, buyer.Address(), common.Hash{}, at); !errors.Is(err, chain.ErrProof) {
		t.Errorf("storage of what is no contract: %v", err)
	}
	at.StateRoot[0] ^= 1
	if _, err := client.ProveStorage(ctx, c.Token, common.Hash{}, at); !errors.Is(err, chain.ErrProof) {
		t.Errorf("under another state root: %v", err)
	}
}

// liar passes a chain's answers on, with some words changed.
func liar(t *testing.T, c *Chain, method string, change func(string) string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		resp, err := http.Post(c.RPCURL, "application/json", strings.NewReader(string(body)))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		answer, _ := io.ReadAll(resp.Body)
		if strings.Contains(string(body), method) {
			answer = []byte(change(string(answer)))
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(answer)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// TestTwoOfThreeOnARealNode: one of three endpoints changes what the chain says.
func TestTwoOfThreeOnARealNode(t *testing.T) {
	c := start(t, Options{})
	buyer := funded(t, c, snm(12))
	richer := func(answer string) string {
		return strings.Replace(answer, common.BigToHash(snm(12)).Hex()[2:], common.BigToHash(snm(99)).Hex()[2:], 1)
	}
	for name, lie := range map[string]string{
		"more money":           liar(t, c, "eth_call", richer),
		"no such block":        liar(t, c, "eth_getBlockByNumber", func(string) string { return `{"jsonrpc":"2.0","id":1,"result":null}` }),
		"another head":         liar(t, c, "eth_blockNumber", func(a string) string { return strings.Replace(a, `"0x`, `"0xfffffff`, 1) }),
		"a proof with a flaw":  liar(t, c, "eth_getProof", func(a string) string { return strings.Replace(a, "a0", "a1", 1) }),
		"a receipt that fails": liar(t, c, "eth_getTransactionReceipt", func(a string) string { return strings.Replace(a, `"status":"0x1"`, `"status":"0x0"`, 1) }),
	} {
		t.Run(name, func(t *testing.T) {
			honest := liar(t, c, "nothing", nil)
			client, err := chain.Dial(t.Context(), strings.Join([]string{lie, c.RPCURL, honest}, ","), c.Channels, chain.WithPoll(receiptPoll))
			if err != nil {
				t.Fatal(err)
			}
			defer client.Disconnect()
			if got, _, err := client.Balance(t.Context(), buyer.Address()); err != nil || got.Cmp(snm(12)) != 0 {
				t.Errorf("balance %s, %v", got, err)
			}
			if got, _, err := client.ProveBalance(t.Context(), buyer.Address()); err != nil || got.Cmp(snm(12)) != 0 {
				t.Errorf("proved %s, %v", got, err)
			}
			if _, err := client.Transfer(t.Context(), c.Treasury, common.Address{1}, big.NewInt(1)); err != nil {
				t.Errorf("transfer: %v", err)
			}
		})
	}
	if _, err := chain.Dial(t.Context(), c.RPCURL+","+liar(t, c, "eth_getCode", func(a string) string {
		return strings.Replace(a, `"result":"0x`, `"result":"0x00`, 1)
	}), c.Channels); !errors.Is(err, chain.ErrNoQuorum) {
		t.Errorf("two, and one lies: %v", err)
	}
}
