package meter

import (
	"errors"
	"fmt"
	"math/bits"
	"os"

	"golang.org/x/sys/unix"
)

// maxControlFile bounds a cgroup file: io.stat has a line a device, the rest
// are a page at most.
const maxControlFile = 64 << 10

// ErrControlFile: a cgroup file does not read as the kernel documents it.
var ErrControlFile = errors.New("unexpected content of a cgroup file")

// reading is what a cgroup says at one instant, in the kernel's own sense:
// cumulative since the cgroup was made. Its map is used again each time.
type reading struct {
	counts Vector
	memory uint64 // bytes in use
	// total, user and system are cgroup v1's: see split.
	total, user, system uint64
}

// pread reads a control file from its beginning without opening it again. One
// call is enough: the kernel makes each of these files as one record, and grows
// its own buffer until that fits (fs/seq_file.c, seq_read_iter).
func pread(f *os.File, fd int, buf []byte) (text, grown []byte, err error) {
	for {
		n, err := unix.Pread(fd, buf, 0)
		switch {
		case err == unix.EINTR:
			continue
		case err != nil:
			return nil, buf, fmt.Errorf("read %s: %w", f.Name(), err)
		case n < len(buf):
			return buf[:n], buf, nil
		case len(buf) > maxControlFile:
			return nil, buf, fmt.Errorf("%s: %w: over %d bytes", f.Name(), ErrControlFile, maxControlFile)
		}
		buf = make([]byte, min(2*len(buf), maxControlFile+1))
	}
}

// line cuts the first line off text, without its end.
func line(text []byte) (first, rest []byte) {
	for i, b := range text {
		if b == '\n' {
			return text[:i], text[i+1:]
		}
	}
	return text, nil
}

// word cuts the first field off a line, at one space or more.
func word(text []byte) (first, rest []byte) {
	for len(text) > 0 && text[0] == ' ' {
		text = text[1:]
	}
	for i, b := range text {
		if b == ' ' {
			return text[:i], text[i+1:]
		}
	}
	return text, nil
}

// number reads decimal digits that fit 64 bits, and nothing else.
func number(text []byte) (uint64, error) {
	if len(text) == 0 {
		return 0, fmt.Errorf("%w: no number", ErrControlFile)
	}
	var n uint64
	for _, b := range text {
		hi, lo := bits.Mul64(n, 10)
		sum, carry := bits.Add64(lo, uint64(b-'0'), 0)
		if b < '0' || b > '9' || hi != 0 || carry != 0 {
			return 0, fmt.Errorf("%w: %.40q is no number of 64 bits", ErrControlFile, text)
		}
		n = sum
	}
	return n, nil
}

// parseNumber reads a file of one number.
func parseNumber(text []byte) (uint64, error) {
	first, rest := line(text)
	if len(rest) > 0 {
		return 0, fmt.Errorf("%w: more than one line", ErrControlFile)
	}
	return number(first)
}

// parseKey finds the number of one key in a file of "key number" lines.
func parseKey(text []byte, key string) (n uint64, found bool, err error) {
	for len(text) > 0 {
		var first []byte
		first, text = line(text)
		name, value := word(first)
		if string(name) != key {
			continue
		}
		n, err = number(value)
		return n, true, err
	}
	return 0, false, nil
}

// parseCPUStat gives user and system time in nanoseconds (the file has microseconds).
func parseCPUStat(text []byte) (user, system uint64, err error) {
	for _, want := range [...]struct {
		key string
		to  *uint64
	}{{"user_usec", &user}, {"system_usec", &system}} {
		n, found, err := parseKey(text, want.key)
		if err != nil {
			return 0, 0, err
		}
		hi, ns := bits.Mul64(n, 1000)
		if !found || hi != 0 {
			return 0, 0, fmt.Errorf("%w: no %s, or one that is too large", ErrControlFile, want.key)
		}
		*want.to = ns
	}
	return user, system, nil
}

// blockIO is bytes and operations over all devices.
type blockIO struct{ read, write, readOps, writeOps uint64 }

// parseIOStat reads io.stat: "8:0 rbytes=1 wbytes=2 rios=3 wios=4 dbytes=0
// dios=0". A device that was only looked at has a line "8:0" and nothing else.
func parseIOStat(text []byte) (io blockIO, err error) {
	for len(text) > 0 {
		var fields, field []byte
		fields, text = line(text)
		for len(fields) > 0 {
			field, fields = word(fields)
			if err := io.add(field); err != nil {
				return blockIO{}, err
			}
		}
	}
	return io, nil
}

// add takes one "key=number" of io.stat; keys that are not counted pass.
func (io *blockIO) add(field []byte) error {
	equals := 0
	for equals < len(field) && field[equals] != '=' {
		equals++
	}
	if equals == len(field) {
		return nil
	}
	var to *uint64
	switch string(field[:equals]) {
	case "rbytes":
		to = &io.read
	case "wbytes":
		to = &io.write
	case "rios":
		to = &io.readOps
	case "wios":
		to = &io.writeOps
	default:
		return nil
	}
	n, err := number(field[equals+1:])
	*to = addSaturating(*to, n)
	return err
}

// parseThrottle reads cgroup v1's blkio.throttle.io_service_bytes or
// io_serviced: lines "8:0 Read 12", and a last one "Total 34".
// Source: Documentation/admin-guide/cgroup-v1/blkio-controller.rst.
func parseThrottle(text []byte) (read, write uint64, err error) {
	for len(text) > 0 {
		var fields []byte
		fields, text = line(text)
		_, fields = word(fields)
		kind, value := word(fields)
		var to *uint64
		switch string(kind) {
		case "Read":
			to = &read
		case "Write":
			to = &write
		default: // Sync, Async, Discard, Total: the same bytes again, or none
			continue
		}
		n, err := number(value)
		if err != nil {
			return 0, 0, err
		}
		*to = addSaturating(*to, n)
	}
	return read, write, nil
}
