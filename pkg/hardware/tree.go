package hardware

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"unicode"
	"unicode/utf8"

	"github.com/sosna-os/sosna/pkg/bounded"
)

const (
	maxFile      = 16 << 20 // /proc/cpuinfo: 2 KiB for each of maxCPUs
	maxNames     = 4 << 20  // pci.ids is 1.4 MB in 2026
	maxAttribute = 4096     // sysfs hands out at most a page
	maxText      = 128      // of one string from firmware
	maxEntries   = 1024     // of one folder
	maxFunctions = 8192     // of /sys/bus/pci/devices: SR-IOV makes thousands
	maxNotes     = 128
)

// ErrInventory: /proc says something that no Linux says.
var ErrInventory = errors.New("unreadable hardware inventory")

// Sources names, for each field of the object that it stands in (by its JSON
// name), the file that the value came from, with "/" for the root folder.
type Sources map[string]string

// Note is something that is there and could not be used, and why.
type Note struct {
	Path   string `json:"path"`
	Reason string `json:"reason"`
}

// tree reads below one root folder and never leaves it: os.Root follows the
// links of /sys, but none that points outside, and gives up on loops.
type tree struct {
	root  *os.Root
	notes []Note
}

func (t *tree) note(name, reason string) {
	n := Note{Path: "/" + clean(name), Reason: reason}
	if len(t.notes) < maxNotes && !slices.Contains(t.notes, n) {
		t.notes = append(t.notes, n)
	}
}

// bytes reads a regular file of at most limit bytes.
func (t *tree) bytes(name string, limit int64) ([]byte, error) {
	text, err := bounded.ReadRegular(t.root, name, limit)
	if errors.Is(err, bounded.ErrTooLong) {
		err = fmt.Errorf("%w: %w", ErrInventory, err)
	}
	return text, err
}

// attribute is a one-line file, or "" where it is missing or unreadable: drivers
// leave files out, and some fail to read (speed of a link that is down: EINVAL).
// What is there but damaged or forbidden leaves a note.
func (t *tree) attribute(name string) string {
	text, err := t.raw(name)
	if err != nil {
		return ""
	}
	return clean(string(text))
}

func (t *tree) raw(name string) ([]byte, error) {
	text, err := t.bytes(name, maxAttribute)
	if err != nil && !absent(err) {
		t.note(name, reason(err))
	}
	return text, err
}

// absent are the ways in which a driver says "I have no such value".
func absent(err error) bool {
	for _, no := range []error{fs.ErrNotExist, syscall.ENOTDIR, syscall.EINVAL, syscall.ENODATA, syscall.EOPNOTSUPP, syscall.ENODEV, syscall.ENXIO, syscall.EAGAIN} {
		if errors.Is(err, no) {
			return true
		}
	}
	return false
}

// reason is an error without its path, which the note has.
func reason(err error) string {
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return clean(err.Error())
}

// text is the first attribute of dir that says something; s learns which.
func (t *tree) text(s Sources, field, dir string, names ...string) string {
	for _, name := range names {
		at := path.Join(dir, name)
		if v := t.attribute(at); v != "" {
			s[field] = "/" + at
			return v
		}
	}
	return ""
}

// number is a decimal attribute; 0 where there is none. Drivers write -1 for unknown.
func (t *tree) number(s Sources, field, dir string, names ...string) uint64 {
	for _, name := range names {
		at := path.Join(dir, name)
		v := t.attribute(at)
		if v == "" || v == "-1" {
			continue
		}
		n, err := strconv.ParseUint(v, 10, 63)
		if err != nil {
			t.note(at, "not a number")
			continue
		}
		s[field] = "/" + at
		return n
	}
	return 0
}

func (t *tree) exists(name string) bool {
	_, err := t.root.Stat(name)
	return err == nil
}

// link is the last part of a symbolic link's target, "" where there is none.
func (t *tree) link(s Sources, field, name string) string {
	target, err := t.root.Readlink(name)
	if err != nil {
		return ""
	}
	if field != "" {
		s[field] = "/" + name
	}
	return clean(path.Base(target))
}

// list names the entries of a folder in order; a missing folder has none.
func (t *tree) list(dir string, limit int) []string {
	info, err := t.root.Stat(dir)
	if err == nil && !info.IsDir() {
		err = syscall.ENOTDIR
	}
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			t.note(dir, reason(err))
		}
		return nil
	}
	f, err := t.root.Open(dir)
	if err != nil {
		t.note(dir, reason(err))
		return nil
	}
	defer f.Close()
	names, err := f.Readdirnames(limit + 1)
	if err != nil && !errors.Is(err, io.EOF) {
		t.note(dir, reason(err))
	}
	if len(names) > limit {
		t.note(dir, fmt.Sprintf("over %d entries: the rest is not listed", limit))
		names = names[:limit]
	}
	slices.Sort(names)
	return names
}

// clean makes firmware text fit to show: valid, printable, bounded.
func clean(s string) string {
	// What is cut off below needs no mapping; a rune has at most 4 bytes.
	if len(s) > maxAttribute {
		s = s[:maxAttribute]
	}
	s = strings.Map(func(r rune) rune {
		if r == utf8.RuneError || !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, s)
	s = strings.Join(strings.Fields(s), " ")
	if len(s) > maxText {
		s = strings.TrimSpace(strings.ToValidUTF8(s[:maxText], ""))
	}
	return s
}

// parseList reads the kernel's lists of numbers: "0-3,8". Numbers not below
// limit make it invalid, so that its length is bounded.
func parseList(s string, limit int) ([]int, error) {
	out := []int{}
	for part := range strings.SplitSeq(strings.TrimSpace(s), ",") {
		if part == "" {
			continue
		}
		lo, hi, ranged := strings.Cut(part, "-")
		if !ranged {
			hi = lo
		}
		from, err1 := strconv.ParseUint(lo, 10, 31)
		to, err2 := strconv.ParseUint(hi, 10, 31)
		if err1 != nil || err2 != nil || from > to || to >= uint64(limit) || len(out)+int(to-from) >= limit {
			return nil, fmt.Errorf("%w: list %q", ErrInventory, clean(s))
		}
		for i := from; i <= to; i++ {
			out = append(out, int(i))
		}
	}
	return out, nil
}
