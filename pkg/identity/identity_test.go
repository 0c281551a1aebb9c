package identity

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	libp2p "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
)

var digest = crypto.Keccak256Hash([]byte("what is signed"))

func newKey(t testing.TB) *Key {
	t.Helper()
	key, err := Generate()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func TestLoadOrCreate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "dir", "node.key")
	made, created, err := LoadOrCreate(path)
	if err != nil || !created {
		t.Fatalf("created %v, %v", created, err)
	}
	again, created, err := LoadOrCreate(path)
	if err != nil || created || again.Address() != made.Address() {
		t.Errorf("loaded %v, created %v, %v, want %v", again, created, err, made)
	}
	for at, want := range map[string]fs.FileMode{path: 0o600, filepath.Dir(path): 0o700} {
		info, err := os.Stat(at)
		if err != nil || info.Mode().Perm() != want {
			t.Errorf("%s has mode %v, %v, want %v", at, info.Mode().Perm(), err, want)
		}
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), ".*")); left != nil {
		t.Errorf("left behind: %s", left)
	}
}

func TestLoadRefusesExposedFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.key")
	if _, _, err := LoadOrCreate(path); err != nil {
		t.Fatal(err)
	}
	for _, mode := range []fs.FileMode{0o644, 0o640, 0o620, 0o604, 0o601, 0o666} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		if _, err := Load(path); !errors.Is(err, ErrExposed) {
			t.Errorf("mode %o: got %v, want ErrExposed", mode, err)
		}
		if _, _, err := LoadOrCreate(path); !errors.Is(err, ErrExposed) {
			t.Errorf("mode %o: replaced or took an exposed key: %v", mode, err)
		}
	}
}

func TestLoadRefusesWhatIsNoKey(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.key")
	order := crypto.S256().Params().N
	for name, content := range map[string]string{
		"empty":     "",
		"short":     strings.Repeat("a", 63),
		"long":      strings.Repeat("a", 66),
		"not hex":   "not-hex-but-secret-" + strings.Repeat("a", 45),
		"zero":      strings.Repeat("0", 64),
		"order":     fmt.Sprintf("%064x", order),
		"all ones":  strings.Repeat("f", 64),
		"a newline": "\n",
	} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := Load(path)
		if err == nil {
			t.Errorf("%s: loaded", name)
		} else if len(content) > 8 && strings.Contains(err.Error(), content[:8]) {
			t.Errorf("%s: the error quotes the file: %v", name, err)
		}
		if got, _ := os.ReadFile(path); string(got) != content {
			t.Errorf("%s: the file was replaced", name)
		}
	}
}

func TestLoadMissing(t *testing.T) {
	if _, err := Load(filepath.Join(t.TempDir(), "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want fs.ErrNotExist", err)
	}
}

// TestFirstBootsAtOnce: of several that make a key, one wins; no other key is ever
// returned as the stored one.
func TestFirstBootsAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "node.key")
	keys, errs, made := make([]*Key, 8), make([]error, 8), make([]bool, 8)
	var group sync.WaitGroup
	for i := range keys {
		group.Go(func() { keys[i], made[i], errs[i] = LoadOrCreate(path) })
	}
	group.Wait()
	stored, err := Load(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := range keys {
		if errs[i] == nil && keys[i].Address() != stored.Address() {
			t.Errorf("boot %d has %v, the file %v", i, keys[i], stored)
		}
	}
}

// TestNothingShowsTheScalar prints a key in every way that a program may by mistake.
func TestNothingShowsTheScalar(t *testing.T) {
	key := newKey(t)
	holder := struct {
		Name string
		Key  *Key
	}{"node", key}
	var out bytes.Buffer
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
		for _, value := range []any{key, *key, holder, &holder, []*Key{key}, map[string]*Key{"k": key}} {
			fmt.Fprintf(&out, verb+"\n", value)
		}
	}
	for _, handler := range []slog.Handler{slog.NewTextHandler(&out, nil), slog.NewJSONHandler(&out, nil)} {
		slog.New(handler).Info("key", "key", key, "value", *key, "holder", holder)
	}
	for _, value := range []any{key, *key, holder} {
		text, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		out.Write(text)
	}
	scalar := key.secret.D
	for name, secret := range map[string]string{
		"hex": fmt.Sprintf("%x", scalar), "HEX": fmt.Sprintf("%X", scalar), "decimal": scalar.String(),
		"bytes": strings.Trim(fmt.Sprint(crypto.FromECDSA(key.secret)), "[]"), "raw": string(crypto.FromECDSA(key.secret)),
		"words": strings.Trim(fmt.Sprint(scalar.Bits()), "[]"),
	} {
		if strings.Contains(out.String(), secret) {
			t.Errorf("the scalar shows as %s", name)
		}
	}
	if !strings.Contains(out.String(), key.Address().Hex()) {
		t.Error("a printed key does not even show its address")
	}
}

func TestSignAndRecover(t *testing.T) {
	key := newKey(t)
	sig, err := key.Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := Recover(digest, sig[:]); err != nil || got != key.Address() {
		t.Errorf("recovered %s, %v, want %s", got, err, key.Address())
	}
	if err := Verify(digest, sig[:], key.Address()); err != nil {
		t.Error(err)
	}
	if err := Verify(digest, sig[:], newKey(t).Address()); !errors.Is(err, ErrSigner) {
		t.Errorf("another's address: %v", err)
	}
	if err := Verify(common.Hash{1}, sig[:], key.Address()); err == nil {
		t.Error("another digest verifies")
	}
}

func TestRecoverRefuses(t *testing.T) {
	good, err := newKey(t).Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	order := crypto.S256().Params().N
	half := new(big.Int).Rsh(order, 1)
	with := func(at int, v *big.Int) []byte {
		sig := bytes.Clone(good[:])
		v.FillBytes(sig[at : at+32])
		return sig
	}
	v := func(v byte) []byte { return append(bytes.Clone(good[:64]), v) }
	// The other signature of the same digest by the same key: n-s, v flipped.
	malleable := with(32, new(big.Int).Sub(order, new(big.Int).SetBytes(good[32:64])))
	malleable[64] = 55 - malleable[64]
	for name, sig := range map[string][]byte{
		"none": nil, "64 bytes": good[:64], "66 bytes": append(bytes.Clone(good[:]), 0),
		"v of 0": v(0), "v of 1": v(1), "v of 26": v(26), "v of 29": v(29), "v of 255": v(255),
		"malleable":   malleable,
		"s over half": with(32, new(big.Int).Add(half, big.NewInt(1))), "s of zero": with(32, new(big.Int)),
		"s of the order": with(32, order), "r of zero": with(0, new(big.Int)), "r of the order": with(0, order),
		"all ones": bytes.Repeat([]byte{0xff}, 65), "all zero": make([]byte, 65),
	} {
		if got, err := Recover(digest, sig); !errors.Is(err, ErrSignature) || got != (common.Address{}) {
			t.Errorf("%s: got %s, %v, want ErrSignature", name, got, err)
		}
	}
}

func FuzzRecover(f *testing.F) {
	sig, err := newKey(f).Sign(digest)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(digest[:], sig[:])
	f.Add(make([]byte, 32), make([]byte, 65))
	f.Fuzz(func(t *testing.T, hash, sig []byte) {
		addr, err := Recover(common.BytesToHash(hash), sig)
		if err != nil && !errors.Is(err, ErrSignature) || err == nil && addr == (common.Address{}) {
			t.Fatalf("%s, %v", addr, err)
		}
	})
}

func TestSignatureText(t *testing.T) {
	sig, err := newKey(t).Sign(digest)
	if err != nil {
		t.Fatal(err)
	}
	text, err := json.Marshal(sig)
	if err != nil {
		t.Fatal(err)
	}
	var back Signature
	if err := json.Unmarshal(text, &back); err != nil || back != sig {
		t.Errorf("%s came back as %s, %v", sig, back, err)
	}
	for _, bad := range []string{`""`, `"0x"`, `"0x00"`, `"` + sig.String()[2:] + `"`, `"` + sig.String() + `00"`, `"0x` + strings.Repeat("g", 130) + `"`, `5`} {
		if err := json.Unmarshal([]byte(bad), &back); err == nil {
			t.Errorf("decoded %s", bad)
		}
	}
}

// TestPeerIsAddress: the libp2p name of a key leads to its Ethereum address.
func TestPeerIsAddress(t *testing.T) {
	key := newKey(t)
	id, err := key.PeerID()
	if err != nil {
		t.Fatal(err)
	}
	if got, err := PeerAddress(id); err != nil || got != key.Address() {
		t.Errorf("peer %s has address %s, %v, want %s", id, got, err, key.Address())
	}
	decoded, err := peer.Decode(id.String())
	if err != nil || decoded != id {
		t.Errorf("text form: %s, %v", decoded, err)
	}
	priv, err := key.Libp2p()
	if err != nil {
		t.Fatal(err)
	}
	if other, err := peer.IDFromPrivateKey(priv); err != nil || other != id {
		t.Errorf("libp2p says %s, %v", other, err)
	}
}

func TestPeerAddressRefuses(t *testing.T) {
	_, private, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	key, err := libp2p.UnmarshalEd25519PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	id, err := peer.IDFromPrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for name, bad := range map[string]peer.ID{"ed25519": id, "empty": "", "garbage": "garbage", "hashed key": peer.ID("\x12\x20" + strings.Repeat("a", 32))} {
		if addr, err := PeerAddress(bad); err == nil {
			t.Errorf("%s: has address %s", name, addr)
		}
	}
}
