package chain

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/holiman/uint256"
)

// nodeList collects a proof in the order of its path.
type nodeList struct{ nodes []hexutil.Bytes }

func (l *nodeList) Put(_, value []byte) error {
	l.nodes = append(l.nodes, common.CopyBytes(value))
	return nil
}
func (l *nodeList) Delete([]byte) error           { panic("a proof only grows") }
func (l *nodeList) DeleteRange(_, _ []byte) error { panic("a proof only grows") }

var _ ethdb.KeyValueWriter = (*nodeList)(nil)

// state is a small world: a contract with 300 words, and 300 plain accounts.
type state struct {
	accounts, storage *trie.Trie
	contract          common.Address
}

func newState(t testing.TB) state {
	t.Helper()
	s := state{accounts: trie.NewEmpty(nil), storage: trie.NewEmpty(nil), contract: common.HexToAddress("0xc0")}
	put := func(tr *trie.Trie, key []byte, value any) {
		text, err := rlp.EncodeToBytes(value)
		if err == nil {
			err = tr.Update(crypto.Keccak256(key), text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	for n := range int64(300) {
		slot := common.BigToHash(big.NewInt(n))
		put(s.storage, slot[:], big.NewInt(n*n+1).Bytes())
		plain := common.BigToAddress(big.NewInt(n + 1_000_000))
		put(s.accounts, plain[:], &types.StateAccount{
			Nonce: uint64(n), Balance: uint256.NewInt(uint64(n)), Root: types.EmptyRootHash, CodeHash: types.EmptyCodeHash[:],
		})
	}
	put(s.accounts, s.contract[:], &types.StateAccount{Balance: new(uint256.Int), Root: s.storage.Hash(), CodeHash: crypto.Keccak256([]byte("code"))})
	return s
}

func (s state) prove(t testing.TB, addr common.Address, slots ...common.Hash) *proofAnswer {
	t.Helper()
	var path nodeList
	if err := s.accounts.Prove(crypto.Keccak256(addr[:]), &path); err != nil {
		t.Fatal(err)
	}
	out := &proofAnswer{AccountProof: path.nodes}
	for _, slot := range slots {
		var path nodeList
		if err := s.storage.Prove(crypto.Keccak256(slot[:]), &path); err != nil {
			t.Fatal(err)
		}
		out.StorageProof = append(out.StorageProof, struct {
			Proof []hexutil.Bytes `json:"proof"`
		}{path.nodes})
	}
	return out
}

func TestProofs(t *testing.T) {
	s := newState(t)
	root := s.accounts.Hash()
	for _, n := range []int64{0, 1, 17, 299, 300, 1 << 40} {
		slot, want := common.BigToHash(big.NewInt(n)), common.BigToHash(big.NewInt(n*n+1))
		if n >= 300 {
			want = common.Hash{}
		}
		if got, err := proveStorage(root, s.contract, slot, s.prove(t, s.contract, slot)); err != nil || got != want {
			t.Errorf("word %d: %s, want %s, %v", n, got, want, err)
		}
	}
	plain := common.BigToAddress(big.NewInt(1_000_123))
	if got, err := proveAccount(root, plain, s.prove(t, plain)); err != nil || got.Nonce != 123 || got.Balance.Int64() != 123 {
		t.Errorf("account: %+v, %v", got, err)
	}
	if got, err := proveAccount(root, common.Address{1}, s.prove(t, common.Address{1})); err != nil || got.Balance.Sign() != 0 || got.CodeHash != types.EmptyCodeHash {
		t.Errorf("nobody: %+v, %v", got, err)
	}
}

// TestFalseProofs: any byte changed, any node left out, and proofs of something else.
func TestFalseProofs(t *testing.T) {
	s := newState(t)
	root, slot := s.accounts.Hash(), common.BigToHash(big.NewInt(17))
	lists := func(p *proofAnswer) []*[]hexutil.Bytes {
		return []*[]hexutil.Bytes{&p.AccountProof, &p.StorageProof[0].Proof}
	}
	try := func(what string, p *proofAnswer) {
		t.Helper()
		if got, err := proveStorage(root, s.contract, slot, p); !errors.Is(err, ErrProof) {
			t.Errorf("%s: proved %s, %v", what, got, err)
		}
	}
	for list := range 2 {
		for node := range *lists(s.prove(t, s.contract, slot))[list] {
			for at := 0; at < len((*lists(s.prove(t, s.contract, slot))[list])[node]); at += 7 {
				p := s.prove(t, s.contract, slot)
				(*lists(p)[list])[node][at] ^= 0x10
				try("a byte changed", p)
			}
			p := s.prove(t, s.contract, slot)
			all := lists(p)[list]
			*all = append((*all)[:node:node], (*all)[node+1:]...)
			try("a node left out", p)
		}
	}
	try("of another word", s.prove(t, s.contract, common.BigToHash(big.NewInt(18))))
	try("of another account", s.prove(t, common.BigToAddress(big.NewInt(1_000_001)), slot))
	try("nothing", &proofAnswer{})
	try("no storage proof", s.prove(t, s.contract))
	try("two storage proofs", s.prove(t, s.contract, slot, slot))
	long := s.prove(t, s.contract, slot)
	long.AccountProof = append(long.AccountProof, make([]hexutil.Bytes, maxProofNodes)...)
	try("too many nodes", long)
	fat := s.prove(t, s.contract, slot)
	fat.AccountProof = append(fat.AccountProof, make([]byte, maxNode+1))
	try("a node too large", fat)
	if _, err := proveStorage(common.Hash{1}, s.contract, slot, s.prove(t, s.contract, slot)); !errors.Is(err, ErrProof) {
		t.Errorf("against another root: %v", err)
	}
	plain := common.BigToAddress(big.NewInt(1_000_001))
	if _, err := proveStorage(root, plain, slot, s.prove(t, plain, slot)); !errors.Is(err, ErrProof) {
		t.Errorf("an account without code: %v", err)
	}
}

func TestSlots(t *testing.T) {
	// From the Solidity manual: a mapping's value is at keccak256(key . slot).
	key := common.HexToHash("0x01")
	want := crypto.Keccak256Hash([]byte(strings.Repeat("\x00", 31) + "\x01" + strings.Repeat("\x00", 31) + "\x05"))
	if got := MappingSlot(key, 5); got != want || NestedSlot(key, common.BigToHash(big.NewInt(5))) != want {
		t.Errorf("slot %s, want %s", got, want)
	}
	if got := FieldSlot(common.HexToHash("0xff"), 1); got != common.HexToHash("0x100") {
		t.Errorf("next word: %s", got)
	}
}

func FuzzProof(f *testing.F) {
	s := newState(f)
	slot := common.BigToHash(big.NewInt(17))
	good, err := json.Marshal(s.prove(f, s.contract, slot))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte(`{"accountProof":["0xc0"],"storageProof":[{"proof":[null]}]}`))
	root := s.accounts.Hash()
	f.Fuzz(func(t *testing.T, data []byte) {
		var p proofAnswer
		if json.Unmarshal(data, &p) != nil {
			return
		}
		if got, err := proveStorage(root, s.contract, slot, &p); err == nil && got != common.BigToHash(big.NewInt(17*17+1)) {
			t.Fatalf("proved %s", got)
		}
	})
}

func BenchmarkProveStorage(b *testing.B) {
	s := newState(b)
	root, slot := s.accounts.Hash(), common.BigToHash(big.NewInt(17))
	p := s.prove(b, s.contract, slot)
	for b.Loop() {
		if _, err := proveStorage(root, s.contract, slot, p); err != nil {
			b.Fatal(err)
		}
	}
}
