// Package identity holds a node's secp256k1 key: the one key that is the libp2p
// identity of a machine and the signer of its asks, deals, meter records and
// vouchers.
//
// It relies on go-ethereum's crypto for the curve and on a directory that only
// the owner can read. It stops at signing 32-byte digests: what a digest means
// is decided by the package that made it (see typeddata). The threat it answers
// is a key that leaks: the scalar never leaves this package except as a libp2p
// key, is never printed, and a key file readable by others is refused.
package identity

import (
	"crypto/ecdsa"
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/pkg/durable"
)

// SignatureLen is the length of an Ethereum signature: r (32), s (32), v (1, 27 or 28).
const SignatureLen = crypto.SignatureLength

var (
	// ErrSignature: the bytes are no well-formed signature (length, range, high s).
	ErrSignature = errors.New("malformed signature")
	// ErrSigner: the signature is well formed but another key made it.
	ErrSigner = errors.New("signed by another key")
	// ErrExposed: a key file has permissions beyond its owner's.
	ErrExposed = errors.New("key file is readable by others")
)

// Key is a secp256k1 private key. It has no String method that shows it, and
// marshals to nothing.
type Key struct{ secret *ecdsa.PrivateKey }

// Signature is r || s || v with v in {27, 28}, the form contracts accept.
type Signature [SignatureLen]byte

// String gives the 0x-prefixed hex form.
func (s Signature) String() string { return hexutil.Encode(s[:]) }

// MarshalText encodes as 0x-prefixed hex.
func (s Signature) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText decodes 0x-prefixed hex of exactly SignatureLen bytes.
func (s *Signature) UnmarshalText(text []byte) error {
	return hexutil.UnmarshalFixedText("Signature", text, s[:])
}

// Generate makes a new key from the system's random source.
func Generate() (*Key, error) {
	secret, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("generate node key: %w", err)
	}
	return &Key{secret}, nil
}

// FromECDSA wraps a key that another library made (a development chain's account).
func FromECDSA(secret *ecdsa.PrivateKey) *Key { return &Key{secret} }

// LoadOrCreate reads the key at path, or makes one and stores it there, mode
// 0600, durable before it returns. created tells which it was.
func LoadOrCreate(path string) (key *Key, created bool, err error) {
	key, err = Load(path)
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return key, false, err
	}
	if key, err = Generate(); err != nil {
		return nil, false, err
	}
	return key, true, key.store(path)
}

// Load reads a key file: 64 hex digits.
func Load(path string) (*Key, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("load node key: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return nil, fmt.Errorf("load node key %s: %w (chmod 600 it)", path, ErrExposed)
	}
	secret, err := crypto.LoadECDSA(path)
	if err != nil {
		// The library's error can quote the file's content: it must not travel.
		return nil, fmt.Errorf("load node key %s: not 64 hex digits of a valid key", path)
	}
	return &Key{secret}, nil
}

func (k *Key) store(path string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return fmt.Errorf("store node key: %w", err)
	}
	// Create, not Replace: two first boots at once must not overwrite each other's key.
	if err := durable.Create(path, []byte(common.Bytes2Hex(crypto.FromECDSA(k.secret))), 0o600); err != nil {
		return fmt.Errorf("store node key: %w", err)
	}
	return nil
}

// Address is the Ethereum address of the key.
func (k *Key) Address() common.Address { return crypto.PubkeyToAddress(k.secret.PublicKey) }

// LogValue keeps the key out of structured logs.
func (k *Key) LogValue() slog.Value { return slog.StringValue(k.Address().Hex()) }

// String is the address, so that a key printed by mistake shows nothing secret.
func (k *Key) String() string { return k.Address().Hex() }

// GoString is String: %#v must not walk into the scalar.
func (k *Key) GoString() string { return k.String() }

// Sign signs a 32-byte digest.
func (k *Key) Sign(digest common.Hash) (Signature, error) {
	raw, err := crypto.Sign(digest[:], k.secret)
	if err != nil {
		return Signature{}, fmt.Errorf("sign: %w", err)
	}
	raw[64] += 27
	return Signature(raw), nil
}

// ECDSA hands the key to go-ethereum's transaction signer.
func (k *Key) ECDSA() *ecdsa.PrivateKey { return k.secret }

// Recover returns the address that signed digest. It refuses what contracts
// refuse: wrong length, v outside {27, 28}, r or s out of range, high s.
func Recover(digest common.Hash, sig []byte) (common.Address, error) {
	if len(sig) != SignatureLen {
		return common.Address{}, fmt.Errorf("%w: %d bytes, want %d", ErrSignature, len(sig), SignatureLen)
	}
	v := sig[64]
	if v != 27 && v != 28 {
		return common.Address{}, fmt.Errorf("%w: v is %d", ErrSignature, v)
	}
	r, s := common.BytesToHash(sig[:32]).Big(), common.BytesToHash(sig[32:64]).Big()
	if !crypto.ValidateSignatureValues(v-27, r, s, true) {
		return common.Address{}, fmt.Errorf("%w: r or s out of range", ErrSignature)
	}
	raw := append(append(make([]byte, 0, SignatureLen), sig[:64]...), v-27)
	pub, err := crypto.SigToPub(digest[:], raw)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: %v", ErrSignature, err)
	}
	return crypto.PubkeyToAddress(*pub), nil
}

// Verify reports nil when want signed digest, and ErrSigner or ErrSignature otherwise.
func Verify(digest common.Hash, sig []byte, want common.Address) error {
	got, err := Recover(digest, sig)
	if err != nil {
		return err
	}
	if got != want {
		return fmt.Errorf("%w: %s, want %s", ErrSigner, got, want)
	}
	return nil
}

// Derive makes a 32-byte secret for another purpose (label) and subject from
// the key, by HKDF-SHA256. The same inputs give the same secret on every start.
func (k *Key) Derive(label string, subject []byte) ([]byte, error) {
	secret, err := hkdf.Key(sha256.New, crypto.FromECDSA(k.secret), subject, "sosna/"+label, 32)
	if err != nil {
		return nil, fmt.Errorf("derive %s: %w", label, err)
	}
	return secret, nil
}
