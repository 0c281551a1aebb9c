package proof

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
)

func TestReadTask(t *testing.T) {
	zeros := "0x" + strings.Repeat("00", 32)
	state := "0x" + hex.EncodeToString(Registers([8]uint64{1, 2}))
	code := "0x" + hex.EncodeToString(program())
	for name, text := range map[string]string{
		"chain":   `{"class":"hash-chain","initial":"` + zeros + `","steps":1}`,
		"machine": `{"class":"machine","params":"` + code + `","initial":"` + state + `","steps":4294967295}`,
	} {
		if got, err := ReadTask(strings.NewReader(text)); err != nil || got.Steps == 0 || got.Class == nil {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
	for name, text := range map[string]string{
		"nothing":        "",
		"no object":      "7",
		"no class":       `{"initial":"` + zeros + `","steps":1}`,
		"other class":    `{"class":"wasm","initial":"` + zeros + `","steps":1}`,
		"no steps":       `{"class":"hash-chain","initial":"` + zeros + `"}`,
		"negative":       `{"class":"hash-chain","initial":"` + zeros + `","steps":-1}`,
		"too many steps": `{"class":"hash-chain","initial":"` + zeros + `","steps":4294967296}`,
		"no hex":         `{"class":"hash-chain","initial":"zz","steps":1}`,
		"short state":    `{"class":"hash-chain","initial":"0x00","steps":1}`,
		"parameters":     `{"class":"hash-chain","params":"0x01","initial":"` + zeros + `","steps":1}`,
		"no program":     `{"class":"machine","initial":"` + state + `","steps":1}`,
		"unknown field":  `{"class":"hash-chain","initial":"` + zeros + `","steps":1,"gas":1}`,
		"two":            `{"class":"hash-chain","initial":"` + zeros + `","steps":1}{}`,
		"endless":        strings.Repeat(" ", maxTask+1),
	} {
		if got, err := ReadTask(strings.NewReader(text)); !errors.Is(err, ErrTask) {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
	}
}

func TestResultFile(t *testing.T) {
	for _, own := range []Trace{chain(1), chain(1000), arithmetic(777)} {
		want, last, err := own.Commit(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		var file bytes.Buffer
		if got, err := WriteResult(t.Context(), &file, own); err != nil || got != want {
			t.Fatalf("written as %+v, %v", got, err)
		}
		read := func(data []byte, steps uint32) (Claim, []byte, error) {
			leaves, end, err := ReadResult(bytes.NewReader(data), int64(len(data)), steps)
			if err != nil {
				return Claim{}, nil, err
			}
			c, err := leaves.Claim(t.Context(), own, end)
			return c, end, err
		}
		data := file.Bytes()
		if got, end, err := read(data, own.Steps); err != nil || got != want || !bytes.Equal(end, last) {
			t.Errorf("read as %+v, %x, %v", got, end, err)
		}
		spoilt := bytes.Clone(data)
		spoilt[len(spoilt)-1] ^= 1
		for name, bad := range map[string]struct {
			data  []byte
			steps uint32
		}{
			"cut":             {data[:len(data)-1], own.Steps},
			"empty":           {nil, own.Steps},
			"too long":        {append(bytes.Clone(data), make([]byte, maxLast)...), own.Steps},
			"other last":      {spoilt, own.Steps},
			"fewer steps":     {data, own.Steps - 1},
			"more steps":      {append(bytes.Clone(data), make([]byte, 32)...), own.Steps + 1},
			"no steps at all": {data[:32], 0},
		} {
			if got, _, err := read(bad.data, bad.steps); !errors.Is(err, ErrResult) {
				t.Errorf("%s: %+v, %v", name, got, err)
			}
		}
	}
}

type full struct{ left int }

func (f *full) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, io.ErrShortWrite
	}
	return len(p), nil
}

func TestResultFileThatDoesNotFit(t *testing.T) {
	for _, room := range []int{0, 32, 11*32 + 31} {
		if c, err := WriteResult(t.Context(), &full{room}, chain(10)); !errors.Is(err, io.ErrShortWrite) {
			t.Errorf("%d bytes of room: %+v, %v", room, c, err)
		}
	}
}

func FuzzReadTask(f *testing.F) {
	f.Add(`{"class":"hash-chain","initial":"0x` + strings.Repeat("00", 32) + `","steps":9}`)
	f.Add(fmt.Sprintf(`{"class":"machine","params":"0x%x","initial":"0x%x","steps":1}`, program(), Registers([8]uint64{})))
	f.Fuzz(func(t *testing.T, text string) {
		own, err := ReadTask(strings.NewReader(text))
		if err != nil {
			return
		}
		own.Steps = min(own.Steps, 100)
		if err := own.Class.Check(own.Params, own.Initial); err != nil {
			t.Fatalf("taken, and refused: %v", err)
		}
		if _, last, err := own.Commit(t.Context()); err != nil || len(last) == 0 || len(last) > maxLast {
			t.Fatalf("a checked task ends in %x: %v", last, err)
		}
	})
}

func FuzzReadResult(f *testing.F) {
	own := chain(5)
	var file bytes.Buffer
	if _, err := WriteResult(f.Context(), &file, own); err != nil {
		f.Fatal(err)
	}
	f.Add(file.Bytes(), uint32(5))
	f.Add([]byte{}, uint32(1<<32-1))
	f.Fuzz(func(t *testing.T, data []byte, steps uint32) {
		leaves, last, err := ReadResult(bytes.NewReader(data), int64(len(data)), steps)
		if err != nil {
			return
		}
		own := own
		own.Steps = steps
		claim, err := leaves.Claim(t.Context(), own, last)
		if err != nil {
			return
		}
		// Whatever a file claims, one's own computation finds it right or proves it wrong.
		p, err := Find(t.Context(), own, claim, leaves)
		if err == nil {
			err = p.Verify(own.Class, claim)
		}
		if err != nil && !errors.Is(err, ErrNothingWrong) {
			t.Fatalf("steps %d: %v", steps, err)
		}
	})
}
