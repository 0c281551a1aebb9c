// Package rcp is the far end of the legacy scp protocol: the receiving (-t) and
// the sending (-f) side that `scp -O` starts on the remote host.
//
// It relies on running inside the container, with the container's rights: it
// resolves the tenant's paths as the tenant. It stops at regular files and
// directories. Its answer to a hostile peer is bounds (length of a record,
// depth, no separator in a name) before anything is created.
//
// There is no standard; the reference is OpenSSH's scp.c.
package rcp

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"
)

const (
	// maxRecord bounds one control line: a name of at most 255 bytes (NAME_MAX),
	// mode, size, or an error message.
	maxRecord = 1024
	maxName   = 255
	// maxDepth bounds nested directories, and so also symlink loops.
	maxDepth = 128
)

// Replies: a single zero byte, or a code and a line of text.
const (
	replyOK      = 0
	replyWarning = 1
	replyFatal   = 2
)

var (
	// ErrProtocol: the peer sent something that is no record of the protocol.
	ErrProtocol = errors.New("scp protocol error")
	// ErrPeer: the peer reported an error of its own.
	ErrPeer = errors.New("scp peer reported an error")
	// ErrFiles: one or more files could not be copied; the peer has been told which.
	ErrFiles = errors.New("some files were not copied")
)

// Options are scp's own.
type Options struct {
	Recursive   bool // -r
	Preserve    bool // -p
	TargetIsDir bool // -d
}

// kind is the first byte of a record.
type kind byte

const (
	kindFile    kind = 'C'
	kindDir     kind = 'D'
	kindEnd     kind = 'E'
	kindTimes   kind = 'T'
	kindWarning kind = replyWarning
	kindFatal   kind = replyFatal
)

// record is one control line.
type record struct {
	kind         kind
	mode         os.FileMode // C, D: permission bits with setuid, setgid and sticky
	size         int64       // C: bytes that follow
	name         string      // C, D
	mtime, atime time.Time   // T
	text         string      // warning and fatal
}

// readRecord reads one line. io.EOF means a clean end before its first byte.
func readRecord(r *bufio.Reader) (record, error) {
	first, err := r.ReadByte()
	if err != nil {
		return record{}, err
	}
	var line []byte
	for {
		c, err := r.ReadByte()
		if err != nil {
			return record{}, fmt.Errorf("%w: line cut off", ErrProtocol)
		}
		if c == '\n' {
			break
		}
		if len(line) == maxRecord {
			return record{}, fmt.Errorf("%w: line over %d bytes", ErrProtocol, maxRecord)
		}
		line = append(line, c)
	}
	return parseRecord(kind(first), string(line))
}

// parseRecord decodes a line without its kind and newline.
func parseRecord(k kind, line string) (record, error) {
	switch k {
	case kindFile, kindDir:
		return parseEntry(k, line)
	case kindEnd:
		if line == "" {
			return record{kind: k}, nil
		}
	case kindTimes:
		return parseTimes(line)
	case kindWarning, kindFatal:
		return record{kind: k, text: line}, nil
	}
	return record{}, fmt.Errorf("%w: unexpected record %q", ErrProtocol, byte(k))
}

// parseEntry decodes "0644 1234 name".
func parseEntry(k kind, line string) (record, error) {
	modeText, rest, ok1 := strings.Cut(line, " ")
	sizeText, name, ok2 := strings.Cut(rest, " ")
	if !ok1 || !ok2 || len(modeText) != 4 {
		return record{}, fmt.Errorf("%w: malformed file record", ErrProtocol)
	}
	mode, err := strconv.ParseUint(modeText, 8, 12)
	if err != nil {
		return record{}, fmt.Errorf("%w: bad mode", ErrProtocol)
	}
	size, err := parseDecimal(sizeText)
	if err != nil {
		return record{}, fmt.Errorf("%w: bad size", ErrProtocol)
	}
	if name == "" || name == "." || name == ".." || len(name) > maxName || strings.ContainsAny(name, "/\x00") {
		return record{}, fmt.Errorf("%w: bad file name", ErrProtocol)
	}
	return record{kind: k, mode: fileMode(uint32(mode)), size: size, name: name}, nil
}

// parseTimes decodes "mtime 0 atime 0", with microseconds for the zeros.
func parseTimes(line string) (record, error) {
	f := strings.Split(line, " ")
	if len(f) != 4 {
		return record{}, fmt.Errorf("%w: malformed time record", ErrProtocol)
	}
	var n [4]int64
	for i, text := range f {
		v, err := parseDecimal(text)
		if err != nil || (i%2 == 1 && v > 999_999) {
			return record{}, fmt.Errorf("%w: bad time", ErrProtocol)
		}
		n[i] = v
	}
	return record{kind: kindTimes, mtime: time.Unix(n[0], n[1]*1000), atime: time.Unix(n[2], n[3]*1000)}, nil
}

// parseDecimal takes digits only: no sign, no space, no underscore.
func parseDecimal(text string) (int64, error) {
	if text == "" || strings.Trim(text, "0123456789") != "" {
		return 0, ErrProtocol
	}
	return strconv.ParseInt(text, 10, 64)
}

// fileMode converts twelve Unix mode bits.
func fileMode(bits uint32) os.FileMode {
	m := os.FileMode(bits & 0o777)
	for bit, flag := range map[uint32]os.FileMode{0o4000: os.ModeSetuid, 0o2000: os.ModeSetgid, 0o1000: os.ModeSticky} {
		if bits&bit != 0 {
			m |= flag
		}
	}
	return m
}

// modeBits is the reverse of fileMode.
func modeBits(m os.FileMode) uint32 {
	bits := uint32(m.Perm())
	for bit, flag := range map[uint32]os.FileMode{0o4000: os.ModeSetuid, 0o2000: os.ModeSetgid, 0o1000: os.ModeSticky} {
		if m&flag != 0 {
			bits |= bit
		}
	}
	return bits
}

// link is one direction of talk with the peer, and the count of failures.
type link struct {
	in     *bufio.Reader
	out    io.Writer
	opt    Options
	failed int
}

func (l *link) ok() error {
	_, err := l.out.Write([]byte{replyOK})
	return err
}

// warn tells the peer of one file's failure and goes on.
func (l *link) warn(cause error) error {
	l.failed++
	text := strings.Map(func(r rune) rune {
		if r < ' ' {
			return '?'
		}
		return r
	}, cause.Error())
	_, err := fmt.Fprintf(l.out, "%cscp: %.*s\n", rune(replyWarning), maxRecord-8, text)
	return err
}

// reply waits for the peer's answer. A warning is ErrPeer, and the talk goes on.
func (l *link) reply() error {
	c, err := l.in.ReadByte()
	if err != nil {
		return fmt.Errorf("%w: no reply: %w", ErrProtocol, err)
	}
	if c == replyOK {
		return nil
	}
	if err := l.in.UnreadByte(); err != nil {
		return err
	}
	rec, err := readRecord(l.in)
	switch {
	case err != nil:
		return err
	case rec.kind == kindWarning:
		l.failed++
		return ErrPeer
	case rec.kind == kindFatal:
		return fmt.Errorf("%w: peer gave up", ErrProtocol)
	}
	return fmt.Errorf("%w: record where a reply belongs", ErrProtocol)
}

func (l *link) result() error {
	if l.failed > 0 {
		return ErrFiles
	}
	return nil
}
