package scene

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

var shot = Shot{Clock: 0.2, Width: 8, Height: 4}

// picture is a grey PNG with one pixel set.
func picture(t testing.TB, width, height int, odd color.Color) []byte {
	t.Helper()
	m := image.NewRGBA(image.Rect(0, 0, width, height))
	for i := range m.Pix {
		m.Pix[i] = 0xff
	}
	m.Set(width-1, height-1, odd)
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestCompare(t *testing.T) {
	grey := func(v uint8) []byte { return picture(t, 8, 4, color.RGBA{v, v, 0x80, 0xff}) }
	for name, c := range map[string]struct {
		got, want []byte
		within    bool
	}{
		"same":             {grey(7), grey(7), true},
		"one step apart":   {grey(7), grey(8), true},
		"two steps apart":  {grey(7), grey(9), false},
		"another picture":  {grey(0), grey(255), false},
		"blue differs too": {picture(t, 8, 4, color.RGBA{7, 7, 0x90, 0xff}), grey(7), false},
	} {
		worst, err := shot.Compare(c.got, c.want)
		if err != nil || (worst <= Tolerance) != c.within {
			t.Errorf("%s: differs by %d (%v)", name, worst, err)
		}
	}
}

func TestCompareRefuses(t *testing.T) {
	good := picture(t, 8, 4, color.Black)
	for name, got := range map[string][]byte{
		"nothing":      nil,
		"no PNG":       []byte("GIF89a"),
		"cut":          good[:len(good)/2],
		"header alone": good[:40],
		"too wide":     picture(t, 9, 4, color.Black),
		"too low":      picture(t, 8, 3, color.Black),
		"bit flipped":  append(bytes.Clone(good[:len(good)-20]), append([]byte{good[len(good)-20] ^ 1}, good[len(good)-19:]...)...),
	} {
		if _, err := shot.Compare(got, good); !errors.Is(err, ErrPicture) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestReadRefusesWhatIsTooLarge(t *testing.T) {
	path := filepath.Join(t.TempDir(), "huge.png")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, maxPNG+1); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(path); !errors.Is(err, ErrPicture) {
		t.Fatalf("got %v", err)
	}
}

func FuzzCompare(f *testing.F) {
	good := picture(f, 8, 4, color.Black)
	f.Add(good)
	f.Add(good[:50])
	f.Fuzz(func(_ *testing.T, data []byte) { _, _ = shot.Compare(data, good) })
}
