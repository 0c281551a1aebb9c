package witness

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// cgroup is a folder like a container's /sys/fs/cgroup, and a list of devices.
func cgroup(t *testing.T, files map[string]string) (root, netdev string) {
	t.Helper()
	root = t.TempDir()
	netdev = filepath.Join(root, "dev")
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(root, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return root, netdev
}

const devices = `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
    lo:     999      9    0    0    0     0          0         0      999       9    0    0    0     0       0          0
  eth0:    1000      7    0    0    0     0          0         0      2000      8    0    0    0     0       0          0
 eth1:10 1 0 0 0 0 0 0 20 2 0 0 0 0 0 0 77
`

func good() map[string]string {
	return map[string]string{
		"cpu.stat":       "usage_usec 12\nuser_usec 7\nsystem_usec 5\nnr_periods 0\nnew_kernel_line 3\n",
		"memory.current": "4096\n", "io.stat": "8:0 rbytes=1 wbytes=2\n", "memory.stat": "anon 5\npgfault 3\npgmajfault 1\n", "dev": devices,
	}
}

func TestLook(t *testing.T) {
	root, netdev := cgroup(t, good())
	l, err := Look(root, netdev)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{
		"cpu.stat": "user_usec 7\nsystem_usec 5\n", "memory.current": "4096\n", "io.stat": "8:0 rbytes=1 wbytes=2\n", "memory.stat": "pgfault 3\npgmajfault 1\n",
	}
	if fmt.Sprint(l.Files) != fmt.Sprint(want) || l.Net != (Net{1010, 8, 2020, 10}) || l.Life == "" || l.UnixMilli == 0 {
		t.Errorf("%+v", l)
	}
}

func TestBadLooks(t *testing.T) {
	for name, c := range map[string]struct {
		change func(map[string]string)
		want   error // nil: it is looked at all the same
	}{
		"no io controller":     {func(f map[string]string) { delete(f, "io.stat") }, nil},
		"no network":           {func(f map[string]string) { delete(f, "dev") }, nil},
		"no cpu.stat":          {func(f map[string]string) { delete(f, "cpu.stat") }, ErrNoCgroup},
		"no memory":            {func(f map[string]string) { delete(f, "memory.current") }, ErrNoCgroup},
		"endless file":         {func(f map[string]string) { f["io.stat"] = strings.Repeat("8:0 rbytes=1\n", 1<<12) }, ErrTooLong},
		"device cut off":       {func(f map[string]string) { f["dev"] = "eth0: 1 2 3\n" }, ErrMalformed},
		"device counts words":  {func(f map[string]string) { f["dev"] = "eth0: a b 3 4 5 6 7 8 9 10 11\n" }, ErrMalformed},
		"devices beyond count": {func(f map[string]string) { f["dev"] = strings.Repeat("e:18446744073709551615 2 3 4 5 6 7 8 9 10\n", 2) }, ErrMalformed},
	} {
		files := good()
		c.change(files)
		root, netdev := cgroup(t, files)
		if _, err := Look(root, netdev); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// written is a log of n lines in a folder of its own.
func written(t *testing.T, n int, most int64) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "log")
	w, err := Create(path, most, time.Second)
	if err != nil {
		t.Fatal(err)
	}
	appendLines(t, w, n)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func appendLines(t *testing.T, w *Writer, n int) {
	t.Helper()
	for i := range n {
		if err := w.Append(Line{UnixMilli: uint64(1000 + i), Life: "b/1", Files: map[string]string{"cpu.stat": strings.Repeat("x", 300)}}); err != nil {
			t.Fatal(err)
		}
	}
}

func copied(t *testing.T, path string) Log {
	t.Helper()
	var out bytes.Buffer
	if err := Copy(&out, path); err != nil {
		t.Fatal(err)
	}
	log, err := Read(&out)
	if err != nil {
		t.Fatal(err)
	}
	return log
}

// TestBounded: the log turns, stays below its bound and is one chain.
func TestBounded(t *testing.T) {
	path := written(t, 1000, MinSize)
	var size int64
	for _, name := range []string{path, path + olderSuffix} {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		size += info.Size()
	}
	log := copied(t, path)
	if n := len(log.Lines); size > MinSize || n < 50 || log.Lines[n-1].Seq != 1000 {
		t.Errorf("%d bytes, %d lines", size, len(log.Lines))
	}
}

// TestGoesOn: after the end of a writer, in the middle of a line too, the next one goes on with the chain.
func TestGoesOn(t *testing.T) {
	path := written(t, 3, MinSize)
	f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = f.WriteString(`{"seq":4,"unix`)
	f.Close()
	w, err := Create(path, MinSize, time.Second)
	if err != nil {
		t.Fatal(err)
	}
	appendLines(t, w, 2)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if log := copied(t, path); len(log.Lines) != 5 {
		t.Errorf("%d lines", len(log.Lines))
	}
	if err := os.Rename(path, path+olderSuffix); err != nil { // it ended just after turning
		t.Fatal(err)
	}
	if w, err = Create(path, MinSize, time.Second); err != nil {
		t.Fatal(err)
	}
	appendLines(t, w, 1)
	_ = w.Close()
	if log := copied(t, path); len(log.Lines) != 6 {
		t.Errorf("%d lines after turning", len(log.Lines))
	}
}

func TestBrokenLogs(t *testing.T) {
	text, err := os.ReadFile(written(t, 5, MinSize))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(string(text), "\n")[:5]
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"a line left out":       {lines[0] + lines[2], ErrChain},
		"a line twice":          {lines[0] + lines[0], ErrChain},
		"a line changed":        {strings.Replace(lines[0], "1000", "1001", 1) + lines[1], ErrChain},
		"not json":              {"hello\n", ErrMalformed},
		"an unknown field":      {`{"seq":1,"evil":1}` + "\n", ErrMalformed},
		"number nought":         {`{"seq":0}` + "\n", ErrMalformed},
		"a first with a past":   {`{"seq":1,"prev":"ab"}` + "\n", ErrMalformed},
		"a second with no past": {`{"seq":2}` + "\n", ErrMalformed},
		"endless line":          {strings.Repeat("x", 2*MaxLine), ErrTooLong},
		"two values":            {`{"seq":1} {}` + "\n", ErrMalformed},
		"begins later":          {lines[2] + lines[3], nil},
		"cut off":               {lines[0] + lines[1][:20], nil},
		"empty":                 {"", nil},
	} {
		if _, err := Read(strings.NewReader(c.text)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// TestExtend: what was fetched once cannot be told otherwise.
func TestExtend(t *testing.T) {
	path := written(t, 10, MinSize)
	all := copied(t, path)
	part := func(from, to int) Log { return Log{all.Lines[from:to], all.Raw[from:to]} }
	other := copied(t, written(t, 10, MinSize))
	other.Raw[4] = bytes.Replace(bytes.Clone(other.Raw[4]), []byte("b/1"), []byte("b/2"), 1)
	for name, c := range map[string]struct {
		kept, later Log
		lines       int
		gap         bool
		want        error
	}{
		"nothing kept":        {Log{}, all, 10, false, nil},
		"nothing came":        {all, Log{}, 10, false, nil},
		"more":                {part(0, 4), all, 10, false, nil},
		"the same":            {all, all, 10, false, nil},
		"the older half gone": {part(0, 6), part(4, 10), 10, false, nil},
		"just behind":         {part(0, 4), part(4, 10), 10, false, nil},
		"lines lost":          {part(0, 4), part(6, 10), 4, true, nil},
		"written anew":        {part(0, 5), Log{other.Lines, other.Raw}, 0, false, ErrChain},
		"shorter than before": {all, part(0, 4), 0, false, ErrChain},
		"behind another past": {Log{other.Lines[:5], other.Raw[:5]}, part(5, 10), 0, false, ErrChain},
	} {
		got, gap, err := c.kept.Extend(c.later)
		if !errors.Is(err, c.want) || gap != c.gap || len(got.Lines) != c.lines {
			t.Errorf("%s: %d lines, gap %v, %v", name, len(got.Lines), gap, err)
		}
	}
}

func TestWatch(t *testing.T) {
	path := filepath.Join(t.TempDir(), "log")
	w, err := Create(path, MinSize, MinEvery)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	n, bad := 0, errors.New("gone")
	err = w.Watch(ctx, func() (Line, error) {
		switch n++; n {
		case 1:
			return Line{UnixMilli: 5000}, nil
		case 2:
			return Line{UnixMilli: 3000}, nil // the clock was set back
		}
		cancel()
		return Line{}, bad
	})
	if !errors.Is(err, bad) {
		t.Errorf("watch: %v", err)
	}
	if log := copied(t, path); len(log.Lines) != 2 || log.Lines[1].UnixMilli != 5000 {
		t.Errorf("%+v", log.Lines)
	}
	for _, wrong := range []struct {
		most  int64
		every time.Duration
	}{{1, time.Second}, {MaxLog + 1, time.Second}, {MinSize, 0}, {MinSize, time.Hour}} {
		if _, err := Create(path, wrong.most, wrong.every); err == nil {
			t.Errorf("created %+v", wrong)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"seq":1,"unix_milli":1,"every_ms":1,"life":"x","files":{},"net":{},"prev":""}` + "\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		log, err := Read(bytes.NewReader(data))
		if err == nil && len(log.Lines) != len(log.Raw) {
			t.Error("lines and bytes differ")
		}
	})
}

func FuzzParseNet(f *testing.F) {
	f.Add(devices)
	f.Fuzz(func(_ *testing.T, text string) { _, _ = parseNet(text) })
}
