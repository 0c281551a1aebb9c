package payment

import (
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/sosna-os/sosna/pkg/identity"
)

var (
	contract = common.HexToAddress("0xc4a77e15")
	domain   = Domain(big.NewInt(31337), contract)
	channel  = common.HexToHash("0xc1")
)

func newKey(t testing.TB) *identity.Key {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func sign(t testing.TB, key *identity.Key, lane uint64, wei int64, seq uint64) SignedVoucher {
	t.Helper()
	sv, err := Sign(key, domain, Voucher{channel, lane, big.NewInt(wei), seq, common.HexToHash("0x05a9e")})
	if err != nil {
		t.Fatal(err)
	}
	return sv
}

// TestDigestIsEIP712 compares with go-ethereum's reflective implementation; the
// contract's own answer is compared in contract_test.go.
func TestDigestIsEIP712(t *testing.T) {
	maxUint256 := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	for name, v := range map[string]Voucher{
		"zero":  {Cumulative: new(big.Int)},
		"usual": {channel, 7, big.NewInt(1e18), 42, common.HexToHash("0xabcdef")},
		"edges": {common.MaxHash, ^uint64(0), maxUint256, ^uint64(0), common.MaxHash},
	} {
		t.Run(name, func(t *testing.T) {
			want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
				Types: apitypes.Types{
					"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
						{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
					"Voucher": {{Name: "channelId", Type: "bytes32"}, {Name: "lane", Type: "uint64"},
						{Name: "cumulative", Type: "uint256"}, {Name: "seq", Type: "uint64"}, {Name: "usageRoot", Type: "bytes32"}},
				},
				PrimaryType: "Voucher",
				Domain: apitypes.TypedDataDomain{Name: "SOSNA Channels", Version: "1",
					ChainId: ethmath.NewHexOrDecimal256(31337), VerifyingContract: contract.Hex()},
				Message: apitypes.TypedDataMessage{
					"channelId": v.ChannelID[:], "lane": new(big.Int).SetUint64(v.Lane), "cumulative": v.Cumulative,
					"seq": new(big.Int).SetUint64(v.Seq), "usageRoot": v.UsageRoot[:],
				},
			})
			if err != nil {
				t.Fatal(err)
			}
			if got := v.Digest(domain); got != common.BytesToHash(want) {
				t.Errorf("digest %s, apitypes says %x", got, want)
			}
		})
	}
}

func TestSignRefusesWhatHasNoEncoding(t *testing.T) {
	key := newKey(t)
	for name, amount := range map[string]*big.Int{
		"nil": nil, "negative": big.NewInt(-1), "257 bits": new(big.Int).Lsh(big.NewInt(1), 256),
	} {
		if _, err := Sign(key, domain, Voucher{Cumulative: amount}); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: got %v, want ErrMalformed", name, err)
		}
	}
}

func TestSignCopiesTheAmount(t *testing.T) {
	amount := big.NewInt(5)
	sv, err := Sign(newKey(t), domain, Voucher{Cumulative: amount})
	if err != nil {
		t.Fatal(err)
	}
	amount.SetInt64(9)
	if sv.Cumulative.Int64() != 5 {
		t.Error("a signed voucher changes with its caller's integer")
	}
}

func TestJSONRoundTrip(t *testing.T) {
	key := newKey(t)
	sv := sign(t, key, ^uint64(0), 1, 1<<60)
	sv.Cumulative, _ = new(big.Int).SetString("115792089237316195423570985008687907853269984665640564039457584007913129639935", 10)
	sv, err := Sign(key, domain, sv.Voucher)
	if err != nil {
		t.Fatal(err)
	}
	raw, err := json.Marshal(sv)
	if err != nil {
		t.Fatal(err)
	}
	if len(raw) > MaxJSON {
		t.Errorf("the longest voucher takes %d bytes, limit %d", len(raw), MaxJSON)
	}
	indented, _ := json.MarshalIndent(map[string]any{"last": sv}, "", "  ")
	var nested struct{ Last SignedVoucher }
	if err := json.Unmarshal(indented, &nested); err != nil {
		t.Fatal(err)
	}
	if !nested.Last.same(sv.Voucher) || nested.Last.Signature != sv.Signature {
		t.Errorf("got %+v, want %+v", nested.Last, sv)
	}
	if err := nested.Last.Verify(domain, key.Address()); err != nil {
		t.Error(err)
	}
}

func TestJSONRefusals(t *testing.T) {
	raw, err := json.Marshal(sign(t, newKey(t), 3, 77, 4))
	if err != nil {
		t.Fatal(err)
	}
	good := string(raw)
	replace := func(old, new string) string {
		out := strings.Replace(good, old, new, 1)
		if out == good {
			t.Fatalf("%q is not in %s", old, good)
		}
		return out
	}
	for name, text := range map[string]string{
		"nothing":          ``,
		"null":             `null`,
		"a number":         `7`,
		"no fields":        `{}`,
		"cut off":          good[:len(good)-1],
		"trailing bytes":   good + "x",
		"too long":         replace(`{`, `{`+strings.Repeat(" ", MaxJSON)),
		"unknown field":    replace(`{`, `{"more":1,`),
		"field twice":      replace(`"lane":"3"`, `"lane":"2","lane":"3"`),
		"capitals":         replace(`"lane"`, `"Lane"`),
		"lane as number":   replace(`"lane":"3"`, `"lane":3`),
		"lane negative":    replace(`"lane":"3"`, `"lane":"-3"`),
		"lane over 2^64":   replace(`"lane":"3"`, `"lane":"18446744073709551616"`),
		"leading zero":     replace(`"cumulative":"77"`, `"cumulative":"077"`),
		"plus sign":        replace(`"cumulative":"77"`, `"cumulative":"+77"`),
		"underscore":       replace(`"cumulative":"77"`, `"cumulative":"7_7"`),
		"negative":         replace(`"cumulative":"77"`, `"cumulative":"-77"`),
		"fraction":         replace(`"cumulative":"77"`, `"cumulative":"7.7"`),
		"exponent":         replace(`"cumulative":"77"`, `"cumulative":"7e7"`),
		"hex amount":       replace(`"cumulative":"77"`, `"cumulative":"0x77"`),
		"empty amount":     replace(`"cumulative":"77"`, `"cumulative":""`),
		"2^256":            replace(`:"77"`, `:"115792089237316195423570985008687907853269984665640564039457584007913129639936"`),
		"very many digits": replace(`:"77"`, `:"`+strings.Repeat("9", 400)+`"`),
		"short channel":    replace(channel.Hex(), channel.Hex()[:64]),
		"no 0x":            replace(channel.Hex(), channel.Hex()[2:]),
		"no signature":     replace(`"signature":"0x`, `"signature":"`),
	} {
		var sv SignedVoucher
		if err := json.Unmarshal([]byte(text), &sv); err == nil {
			t.Errorf("%s: accepted %s", name, text)
		}
		if err := sv.UnmarshalJSON([]byte(text)); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: got %v, want ErrMalformed", name, err)
		}
		if sv.Cumulative != nil || sv.Lane != 0 {
			t.Errorf("%s: a refused voucher left %+v behind", name, sv)
		}
	}
}

func TestJSONOfANilAmount(t *testing.T) {
	if _, err := json.Marshal(SignedVoucher{}); err == nil {
		t.Error("a voucher without an amount was encoded")
	}
}

func FuzzVoucherJSON(f *testing.F) {
	good, _ := json.Marshal(sign(f, newKey(f), 3, 77, 4))
	f.Add(good)
	f.Add([]byte(`{"channelId":"` + hexutil.Encode(make([]byte, 32)) + `"}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var sv SignedVoucher
		if err := sv.UnmarshalJSON(data); err != nil {
			if !errors.Is(err, ErrMalformed) {
				t.Fatalf("untyped refusal: %v", err)
			}
			return
		}
		again, err := sv.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var back SignedVoucher
		if err := back.UnmarshalJSON(again); err != nil || !back.same(sv.Voucher) {
			t.Fatalf("%s does not come back: %v", again, err)
		}
		_ = sv.Verify(domain, contract) // whatever decodes must not panic later
	})
}
