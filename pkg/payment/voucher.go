package payment

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// MaxJSON bounds the encoding of a signed voucher, in bytes. The longest one is
// shorter; more is refused before it is parsed.
const MaxJSON = 1024

// ErrMalformed: the bytes are no voucher (size, form or range of a field).
var ErrMalformed = errors.New("malformed voucher")

// The type string that Channels.sol hashes: VOUCHER_TYPEHASH.
var voucherType = typeddata.NewType(
	"Voucher(bytes32 channelId,uint64 lane,uint256 cumulative,uint64 seq,bytes32 usageRoot)")

// Voucher is what a payer owes on one lane of a channel, in total.
type Voucher struct {
	ChannelID  common.Hash
	Lane       uint64      // one deal of a buyer with a hub
	Cumulative *big.Int    // token wei owed since the channel was opened; never falls
	Seq        uint64      // rises by at least one with every voucher of the lane
	UsageRoot  common.Hash // head of the hash chain of usage records that this pays for
}

// SignedVoucher is a voucher with its payer's signature.
type SignedVoucher struct {
	Voucher
	Signature identity.Signature
}

// Domain is the EIP-712 domain of the Channels contract at an address of a chain.
func Domain(chainID *big.Int, channels common.Address) typeddata.Domain {
	return typeddata.Domain{Name: "SOSNA Channels", Version: "1", ChainID: chainID, Contract: channels}
}

// Check tells whether the fields are in range; ErrMalformed if not.
func (v Voucher) Check() error {
	switch {
	case v.Cumulative == nil:
		return fmt.Errorf("%w: no cumulative amount", ErrMalformed)
	case v.Cumulative.Sign() < 0 || v.Cumulative.BitLen() > 256:
		return fmt.Errorf("%w: cumulative amount is no uint256", ErrMalformed)
	}
	return nil
}

// Digest is the hash that the payer signs. The voucher must pass Check: an amount
// that has no encoding panics.
func (v Voucher) Digest(domain typeddata.Domain) common.Hash {
	return domain.Digest(voucherType.Struct().
		Bytes32(v.ChannelID).Uint64(v.Lane).Uint(v.Cumulative).Uint64(v.Seq).Bytes32(v.UsageRoot).Hash())
}

// Sign signs a voucher as its payer. It keeps no state: Payer is what guards money.
func Sign(key *identity.Key, domain typeddata.Domain, v Voucher) (SignedVoucher, error) {
	if err := v.Check(); err != nil {
		return SignedVoucher{}, err
	}
	sig, err := key.Sign(v.Digest(domain))
	if err != nil {
		return SignedVoucher{}, fmt.Errorf("sign voucher: %w", err)
	}
	v.Cumulative = new(big.Int).Set(v.Cumulative)
	return SignedVoucher{Voucher: v, Signature: sig}, nil
}

// Verify reports nil when payer signed the voucher; ErrMalformed or ErrSignature otherwise.
func (sv SignedVoucher) Verify(domain typeddata.Domain, payer common.Address) error {
	if err := sv.Check(); err != nil {
		return err
	}
	if err := identity.Verify(sv.Digest(domain), sv.Signature[:], payer); err != nil {
		return fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return nil
}

// same tells whether two vouchers say the same, whoever signed them.
func (v Voucher) same(w Voucher) bool {
	return v.ChannelID == w.ChannelID && v.Lane == w.Lane && v.Seq == w.Seq &&
		v.UsageRoot == w.UsageRoot && v.Cumulative.Cmp(w.Cumulative) == 0
}

// voucherJSON is the encoding: the field names of the EIP-712 type, integers as
// decimal strings (they pass 2^53), bytes as 0x-prefixed hex. One value has one
// encoding, so that what is stored can be compared byte by byte.
type voucherJSON struct {
	ChannelID  string `json:"channelId"`
	Lane       string `json:"lane"`
	Cumulative string `json:"cumulative"`
	Seq        string `json:"seq"`
	UsageRoot  string `json:"usageRoot"`
	Signature  string `json:"signature"`
}

// MarshalJSON encodes as voucherJSON.
func (sv SignedVoucher) MarshalJSON() ([]byte, error) {
	if err := sv.Check(); err != nil {
		return nil, err
	}
	return json.Marshal(voucherJSON{
		ChannelID:  sv.ChannelID.Hex(),
		Lane:       strconv.FormatUint(sv.Lane, 10),
		Cumulative: sv.Cumulative.String(),
		Seq:        strconv.FormatUint(sv.Seq, 10),
		UsageRoot:  sv.UsageRoot.Hex(),
		Signature:  sv.Signature.String(),
	})
}

// UnmarshalJSON accepts exactly what MarshalJSON writes, whitespace aside; anything
// else (another order of keys, a key twice or in capitals) is ErrMalformed.
func (sv *SignedVoucher) UnmarshalJSON(data []byte) error {
	if len(data) > MaxJSON {
		return fmt.Errorf("%w: %d bytes, at most %d", ErrMalformed, len(data), MaxJSON)
	}
	var w voucherJSON
	if err := json.Unmarshal(data, &w); err != nil {
		return fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	var out SignedVoucher
	err := errors.Join(
		decodeHex("channelId", w.ChannelID, out.ChannelID[:]),
		decodeUint64("lane", w.Lane, &out.Lane),
		decodeUint256("cumulative", w.Cumulative, &out.Cumulative),
		decodeUint64("seq", w.Seq, &out.Seq),
		decodeHex("usageRoot", w.UsageRoot, out.UsageRoot[:]),
		decodeHex("signature", w.Signature, out.Signature[:]),
	)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	// encoding/json lets unknown and repeated keys pass: two readers could differ
	// on what such bytes say.
	var compact bytes.Buffer
	if err := json.Compact(&compact, data); err != nil {
		return fmt.Errorf("%w: %v", ErrMalformed, err)
	}
	if canonical, err := out.MarshalJSON(); err != nil || !bytes.Equal(canonical, compact.Bytes()) {
		return fmt.Errorf("%w: not in the one form that a voucher has", ErrMalformed)
	}
	*sv = out
	return nil
}

func decodeHex(field, text string, into []byte) error {
	raw, err := hexutil.Decode(text)
	if err != nil || len(raw) != len(into) || hexutil.Encode(raw) != text {
		return fmt.Errorf("%s: want 0x and %d lower-case hex digits", field, 2*len(into))
	}
	copy(into, raw)
	return nil
}

func decodeUint64(field, text string, into *uint64) error {
	n, err := strconv.ParseUint(text, 10, 64)
	if err != nil || strconv.FormatUint(n, 10) != text {
		return fmt.Errorf("%s: want a decimal number under 2^64 without leading zeros", field)
	}
	*into = n
	return nil
}

// maxDigits is the length of 2^256-1 in decimal: what is longer is refused before
// big.Int works on it.
const maxDigits = 78

func decodeUint256(field, text string, into **big.Int) error {
	if len(text) <= maxDigits {
		if n, ok := new(big.Int).SetString(text, 10); ok && n.Sign() >= 0 && n.BitLen() <= 256 && n.String() == text {
			*into = n
			return nil
		}
	}
	return fmt.Errorf("%s: want a decimal number under 2^256 without leading zeros", field)
}
