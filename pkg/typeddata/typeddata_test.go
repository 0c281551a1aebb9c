package typeddata

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	ethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

var domain = Domain{Name: "Test", Version: "1", ChainID: big.NewInt(31337), Contract: common.HexToAddress("0xc0de")}

// oracle hashes with go-ethereum's reflective implementation.
func oracle(t *testing.T, d Domain, primary string, types apitypes.Types, message apitypes.TypedDataMessage) common.Hash {
	t.Helper()
	types["EIP712Domain"] = []apitypes.Type{{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
		{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}}
	hash, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: types, PrimaryType: primary, Message: message,
		Domain: apitypes.TypedDataDomain{Name: d.Name, Version: d.Version,
			ChainId: (*ethmath.HexOrDecimal256)(d.ChainID), VerifyingContract: d.Contract.Hex()},
	})
	if err != nil {
		t.Fatal(err)
	}
	return common.BytesToHash(hash)
}

func check(t *testing.T, got, want common.Hash) {
	t.Helper()
	if got != want {
		t.Errorf("digest %s, apitypes says %s", got, want)
	}
}

// TestAtomicFields has one struct with every kind of field, at the edges of its range.
func TestAtomicFields(t *testing.T) {
	kind := NewType("All(bytes32 word,address who,uint64 small,uint256 large,bool yes,string text,bytes raw)")
	types := func() apitypes.Types {
		return apitypes.Types{"All": {{Name: "word", Type: "bytes32"}, {Name: "who", Type: "address"},
			{Name: "small", Type: "uint64"}, {Name: "large", Type: "uint256"}, {Name: "yes", Type: "bool"},
			{Name: "text", Type: "string"}, {Name: "raw", Type: "bytes"}}}
	}
	most := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	for name, v := range map[string]struct {
		word  common.Hash
		who   common.Address
		small uint64
		large *big.Int
		yes   bool
		text  string
		raw   []byte
	}{
		"zero":    {large: new(big.Int)},
		"usual":   {common.Hash{1, 31: 2}, common.Address{3, 19: 4}, 5, big.NewInt(6e17), true, "Сосна, 松", []byte{0, 1, 2}},
		"largest": {common.MaxHash, common.MaxAddress, ^uint64(0), most, true, string(make([]byte, 100)), make([]byte, 33)},
	} {
		t.Run(name, func(t *testing.T) {
			got := domain.Digest(kind.Struct().Bytes32(v.word).Address(v.who).Uint64(v.small).
				Uint(v.large).Bool(v.yes).String(v.text).Bytes(v.raw).Hash())
			check(t, got, oracle(t, domain, "All", types(), apitypes.TypedDataMessage{
				"word": v.word[:], "who": v.who.Hex(), "small": new(big.Int).SetUint64(v.small),
				"large": v.large, "yes": v.yes, "text": v.text, "raw": v.raw,
			}))
		})
	}
}

// TestArrays: arrays of strings and of structs, of no, one and several elements.
func TestArrays(t *testing.T) {
	item := NewType("Item(string name,uint256 wei)")
	list := NewType("List(string[] tags,Item[] items,uint64 end)Item(string name,uint256 wei)")
	types := func() apitypes.Types {
		return apitypes.Types{
			"Item": {{Name: "name", Type: "string"}, {Name: "wei", Type: "uint256"}},
			"List": {{Name: "tags", Type: "string[]"}, {Name: "items", Type: "Item[]"}, {Name: "end", Type: "uint64"}},
		}
	}
	for name, n := range map[string]int{"empty": 0, "one": 1, "many": 17} {
		t.Run(name, func(t *testing.T) {
			tags, items := make([]any, n), make([]any, n)
			texts, hashes := make([]string, n), make([]common.Hash, n)
			for i := range n {
				texts[i] = string(rune('a' + i))
				wei := big.NewInt(int64(i) * 1e9)
				tags[i], items[i] = texts[i], map[string]any{"name": texts[i], "wei": wei}
				hashes[i] = item.Struct().String(texts[i]).Uint(wei).Hash()
			}
			got := domain.Digest(list.Struct().Strings(texts).Structs(hashes...).Uint64(9).Hash())
			check(t, got, oracle(t, domain, "List", types(), apitypes.TypedDataMessage{
				"tags": tags, "items": items, "end": big.NewInt(9),
			}))
		})
	}
}

// TestNested: a struct as a field is its hash, which Bytes32 takes.
func TestNested(t *testing.T) {
	inner := NewType("Inner(uint256 x)")
	outer := NewType("Outer(Inner inner,bool last)Inner(uint256 x)")
	got := domain.Digest(outer.Struct().Bytes32(inner.Struct().Uint(big.NewInt(7)).Hash()).Bool(false).Hash())
	check(t, got, oracle(t, domain, "Outer", apitypes.Types{
		"Inner": {{Name: "x", Type: "uint256"}},
		"Outer": {{Name: "inner", Type: "Inner"}, {Name: "last", Type: "bool"}},
	}, apitypes.TypedDataMessage{"inner": map[string]any{"x": big.NewInt(7)}, "last": false}))
}

// TestDomainSeparates: each part of the domain changes every digest.
func TestDomainSeparates(t *testing.T) {
	seen := map[common.Hash]string{}
	for name, change := range map[string]func(*Domain){
		"itself":   func(*Domain) {},
		"name":     func(d *Domain) { d.Name += "x" },
		"version":  func(d *Domain) { d.Version = "2" },
		"chain":    func(d *Domain) { d.ChainID = big.NewInt(1) },
		"contract": func(d *Domain) { d.Contract[0]++ },
	} {
		d := domain
		change(&d)
		digest := d.Digest(common.Hash{1})
		if other, ok := seen[digest]; ok {
			t.Errorf("%s and %s have one digest", name, other)
		}
		seen[digest] = name
	}
}

// TestBordersCount: moving bytes from one dynamic field to the next changes the hash.
func TestBordersCount(t *testing.T) {
	kind := NewType("Two(string a,string b)")
	if kind.Struct().String("ab").String("c").Hash() == kind.Struct().String("a").String("bc").Hash() {
		t.Error("the border between two strings does not count")
	}
	tags := NewType("Tags(string[] a)")
	if tags.Struct().Strings([]string{"ab", "c"}).Hash() == tags.Struct().Strings([]string{"a", "bc"}).Hash() {
		t.Error("the border between two elements does not count")
	}
	if tags.Struct().Strings(nil).Hash() == tags.Struct().Strings([]string{""}).Hash() {
		t.Error("no element and an empty one are the same")
	}
}

func TestNilIntegerIsZero(t *testing.T) {
	kind := NewType("One(uint256 x)")
	if kind.Struct().Uint(nil).Hash() != kind.Struct().Uint(new(big.Int)).Hash() {
		t.Error("nil is not zero")
	}
}

func TestIntegersWithoutEncodingPanic(t *testing.T) {
	for name, v := range map[string]*big.Int{"negative": big.NewInt(-1), "257 bits": new(big.Int).Lsh(big.NewInt(1), 256)} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Errorf("%s was hashed", v)
				}
			}()
			NewType("One(uint256 x)").Struct().Uint(v)
		})
	}
}
