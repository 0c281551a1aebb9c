// Package typeddata hashes EIP-712 typed structured data without reflection.
//
// A caller names a struct type once and feeds its fields in order; the package
// packs them as the standard says (atomic values as 32-byte words, dynamic ones
// as their Keccak-256). It relies on the caller's type string matching the
// fields it feeds: tests compare every type with go-ethereum's apitypes. It
// answers replay across chains and contracts by the domain separator.
//
// Source: EIP-712, https://eips.ethereum.org/EIPS/eip-712.
package typeddata

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Type is the Keccak-256 of an encoded struct type such as
// "Voucher(bytes32 channelId,uint64 lane)".
type Type common.Hash

// NewType hashes an encoded type string; referenced struct types follow it, in
// alphabetical order, as EIP-712 asks.
func NewType(encoded string) Type { return Type(crypto.Keccak256Hash([]byte(encoded))) }

var domainType = NewType("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)")

// Domain binds signatures to one chain and one contract.
type Domain struct {
	Name, Version string
	ChainID       *big.Int
	Contract      common.Address
}

// Separator is the EIP-712 domain separator.
func (d Domain) Separator() common.Hash {
	return domainType.Struct().String(d.Name).String(d.Version).Uint(d.ChainID).Address(d.Contract).Hash()
}

// Digest is the hash that is signed: keccak(0x1901 || separator || struct hash).
func (d Domain) Digest(structHash common.Hash) common.Hash {
	sep := d.Separator()
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, sep[:], structHash[:])
}

// Encoder collects the words of one struct.
type Encoder struct{ words []byte }

// Struct starts an encoding of t.
func (t Type) Struct() *Encoder {
	return &Encoder{words: append(make([]byte, 0, 12*32), t[:]...)}
}

func (e *Encoder) word(w common.Hash) *Encoder {
	e.words = append(e.words, w[:]...)
	return e
}

// Hash ends the encoding: hashStruct of EIP-712.
func (e *Encoder) Hash() common.Hash { return crypto.Keccak256Hash(e.words) }

// Bytes32 adds a bytes32 field.
func (e *Encoder) Bytes32(h common.Hash) *Encoder { return e.word(h) }

// Address adds an address field.
func (e *Encoder) Address(a common.Address) *Encoder {
	return e.word(common.BytesToHash(a[:]))
}

// Uint64 adds an unsigned integer field of at most 64 bits.
func (e *Encoder) Uint64(v uint64) *Encoder {
	var w common.Hash
	binary.BigEndian.PutUint64(w[24:], v)
	return e.word(w)
}

// Bool adds a bool field.
func (e *Encoder) Bool(v bool) *Encoder {
	if v {
		return e.Uint64(1)
	}
	return e.Uint64(0)
}

// Uint adds a uint256 field. A nil value is zero; a negative one or one over
// 256 bits is a programming error and panics, since it has no encoding.
func (e *Encoder) Uint(v *big.Int) *Encoder {
	if v == nil {
		return e.word(common.Hash{})
	}
	if v.Sign() < 0 || v.BitLen() > 256 {
		panic(fmt.Sprintf("typeddata: %d-bit integer of sign %d is no uint256", v.BitLen(), v.Sign()))
	}
	var w common.Hash
	v.FillBytes(w[:])
	return e.word(w)
}

// String adds a string field.
func (e *Encoder) String(s string) *Encoder { return e.word(crypto.Keccak256Hash([]byte(s))) }

// Bytes adds a bytes field.
func (e *Encoder) Bytes(b []byte) *Encoder { return e.word(crypto.Keccak256Hash(b)) }

// Structs adds an array of structs, given their hashes in order.
func (e *Encoder) Structs(hashes ...common.Hash) *Encoder {
	buf := make([]byte, 0, len(hashes)*32)
	for _, h := range hashes {
		buf = append(buf, h[:]...)
	}
	return e.word(crypto.Keccak256Hash(buf))
}

// Strings adds an array of strings.
func (e *Encoder) Strings(values []string) *Encoder {
	hashes := make([]common.Hash, len(values))
	for i, v := range values {
		hashes[i] = crypto.Keccak256Hash([]byte(v))
	}
	return e.Structs(hashes...)
}
