package bounded

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/iotest"
)

func TestReadAll(t *testing.T) {
	broken := errors.New("broken")
	for name, c := range map[string]struct {
		r    io.Reader
		want error
	}{
		"nothing":  {strings.NewReader(""), nil},
		"the most": {strings.NewReader("12345678"), nil},
		"one more": {strings.NewReader("123456789"), ErrTooLong},
		"no end":   {zeros{}, ErrTooLong},
		"an error": {io.MultiReader(strings.NewReader("1"), iotest.ErrReader(broken)), broken},
	} {
		data, err := ReadAll(c.r, 8)
		if !errors.Is(err, c.want) || (err != nil) != (data == nil) {
			t.Errorf("%s: %q, %v", name, data, err)
		}
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }

func TestFiles(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"short": "12345678", "long": "123456789"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(os.Mkdir(filepath.Join(dir, "folder"), 0o700), os.Symlink("/etc/hostname", filepath.Join(dir, "outside")),
		syscall.Mkfifo(filepath.Join(dir, "fifo"), 0o600)); err != nil {
		t.Fatal(err)
	}
	below, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer below.Close()
	for name, want := range map[string]error{"short": nil, "long": ErrTooLong, "none": fs.ErrNotExist, "folder": ErrNotRegular, "fifo": ErrNotRegular} {
		data, err := ReadRegular(below, name, 8)
		if !errors.Is(err, want) || err == nil && string(data) != "12345678" || err != nil && !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %q, %v", name, data, err)
		}
	}
	if _, err := ReadRegular(below, "outside", 8); err == nil {
		t.Error("a link led out of the folder")
	}
	for name, want := range map[string]error{"short": nil, "long": ErrTooLong, "none": fs.ErrNotExist} {
		if _, err := ReadFile(filepath.Join(dir, name), 8); !errors.Is(err, want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestJSON(t *testing.T) {
	type point struct{ X, Y int }
	for text, want := range map[string]bool{
		`{"X":1,"Y":2}`: true, " {\"X\":1}\n\t": true, `{}`: true, // what is missing is the caller's to see
		``: false, `{`: false, `{"X":"1"}`: false, `{"X":1,"Z":2}`: false, `{}{}`: false, `{}]`: false, `{}}`: false, `{} x`: false, `[]`: false,
	} {
		var p point
		if err := JSON([]byte(text), &p); (err == nil) != want {
			t.Errorf("%s: %v", text, err)
		}
	}
	if err := JSON([]byte(`{}]`), new(point)); !errors.Is(err, ErrMore) {
		t.Error(err)
	}
}

func FuzzJSON(f *testing.F) {
	f.Add([]byte(`{"A":[1,{"B":null}]}`))
	f.Add([]byte(`{}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var once, twice struct{ A []int }
		if JSON(data, &once) == nil && JSON(append(data, data...), &twice) == nil {
			t.Errorf("%q twice is one value", data)
		}
	})
}
