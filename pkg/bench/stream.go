package bench

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"

	"github.com/klauspost/compress/zstd"
)

const (
	hashChunk     = 64 << 10
	compressChunk = 64 << 10
	// hashOfNoise is what sha256sum says of noise(hashChunk).
	hashOfNoise = "8fd72902b2ab790a05b9e8c1c2965900f62af23983936953bd74ff468a70700d"
)

// noise is n bytes that do not compress, the same ones on every machine.
func noise(n int) []byte {
	out := make([]byte, n)
	_, _ = rand.NewChaCha8([32]byte{'s', 'o', 's', 'n', 'a'}).Read(out) // it cannot fail
	return out
}

// prose is n bytes that compress as text does: words of a small language, the
// frequent ones short, the same on every machine.
func prose(n int) []byte {
	source := rand.New(rand.NewPCG(1, 2))
	words := make([][]byte, 4096)
	for i := range words {
		words[i] = make([]byte, 2+source.IntN(3+i/512))
		for j := range words[i] {
			words[i][j] = "etaoinshrdlucmfwypvbgkjqxz"[min(source.IntN(26), source.IntN(26))]
		}
	}
	frequency := rand.NewZipf(source, 1.1, 4, uint64(len(words)-1))
	out := make([]byte, 0, n+16)
	for len(out) < n {
		out = append(append(out, words[frequency.Uint64()]...), ' ')
	}
	return out[:n]
}

// startHash is SHA-256, with the processor's instructions for it where it has them.
func startHash(_ context.Context, _ *bench, threads int) (load, error) {
	data := noise(hashChunk)
	return load{threads: threads, step: func(int) (float64, error) { return hashOnce(data) }}, nil
}

func hashOnce(data []byte) (float64, error) {
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != hashOfNoise {
		return 0, fmt.Errorf("%w: SHA-256 is %x, not %s", ErrWrongResult, sum, hashOfNoise)
	}
	return float64(len(data)), nil
}

// squeezer compresses the same text again and again with one thread: Zstandard
// at its usual level. The first result is unpacked and compared, the others are
// compared with the first.
type squeezer struct {
	encoder           *zstd.Encoder
	text, first, next []byte
}

func newSqueezer() (*squeezer, error) {
	encoder, err := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedDefault), zstd.WithLowerEncoderMem(true))
	if err != nil {
		return nil, fmt.Errorf("compressor: %w", err)
	}
	s := &squeezer{encoder: encoder, text: prose(compressChunk)}
	s.first = encoder.EncodeAll(s.text, nil)
	decoder, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(1))
	if err != nil {
		return nil, fmt.Errorf("decompressor: %w", err)
	}
	defer decoder.Close()
	if back, err := decoder.DecodeAll(s.first, nil); err != nil || !bytes.Equal(back, s.text) {
		return nil, fmt.Errorf("%w: what was compressed does not unpack to itself: %v", ErrWrongResult, err)
	}
	return s, nil
}

func (s *squeezer) once() (float64, error) {
	s.next = s.encoder.EncodeAll(s.text, s.next[:0])
	if !bytes.Equal(s.next, s.first) {
		return 0, fmt.Errorf("%w: the same text compressed to other bytes", ErrWrongResult)
	}
	return float64(len(s.text)), nil
}

func startCompress(_ context.Context, _ *bench, threads int) (load, error) {
	state, err := squeezers(threads)
	if err != nil {
		return load{}, err
	}
	return load{threads: threads, step: func(i int) (float64, error) { return state[i].once() },
		note: fmt.Sprintf("zstd, text that shrinks to %d %%", 100*len(state[0].first)/compressChunk)}, nil
}

func squeezers(threads int) ([]*squeezer, error) {
	state := make([]*squeezer, threads)
	for i := range state {
		var err error
		if state[i], err = newSqueezer(); err != nil {
			return nil, err
		}
	}
	return state, nil
}
