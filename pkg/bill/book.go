// Package bill is the buyer's side of the meter: it keeps every usage record that a worker
// signed, recomputes the bill from them and from the rates of the deal, and sets them
// beside what the workload has seen of itself (pkg/bill/witness).
//
// It relies on meter for records and for reading cgroup files (a log's text is read by the
// very code that the worker's meter uses), on deal and pricing for what a record costs. It
// stops at comparing: what to do about a difference is its reader's.
//
// What a comparison shows: a worker whose meter adds to what the kernel says, by mistake
// or on purpose, from about one interval of the log plus half a percent on; counters of
// another workload; records that were signed twice, changed or left out. What it cannot
// show: a worker whose kernel lies to meter and workload alike, and what a workload does
// not see, which is listed as such.
package bill

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
)

const (
	// MaxBook bounds the records kept of one deal, in bytes: about a day of records of 700
	// bytes every two seconds.
	MaxBook = 32 << 20
	// maxHeader bounds the first line of a book: 64 words of 4 KiB, of which JSON may make
	// six times as much, and the rest of a deal.
	maxHeader = 2 << 20
	version   = 1
	// olderSuffix names the older half of a book.
	olderSuffix = ".1"
)

var (
	// ErrBook: no book of this package.
	ErrBook = errors.New("malformed book of records")
	// ErrGap: records are missing between two that are there.
	ErrGap = errors.New("records are missing")
	// ErrTwice: the worker signed two records of one number.
	ErrTwice = errors.New("two records of one number")
	// ErrEmpty: there is no record.
	ErrEmpty = errors.New("no record of this deal is here")
)

// Header says what a book's records are of. The deal's hash is in every record, so that its rates
// cannot be exchanged.
type Header struct {
	Version   int            `json:"version"`
	ChainID   uint64         `json:"chain_id"`
	Channels  common.Address `json:"channels"`
	SignedMil uint64         `json:"signed_unix_milli"` // when the buyer signed the deal
	Deal      market.Deal    `json:"deal"`
}

// NewHeader begins a book.
func NewHeader(chainID uint64, channels common.Address, d market.Deal, signed time.Time) Header {
	return Header{version, chainID, channels, uint64(max(signed.UnixMilli(), 0)), d}
}

// Book is a deal's records in their order, none twice.
type Book struct {
	Header
	Records []meter.SignedRecord
}

// Append adds a record to the book at path, whose older half is dropped when both
// are full. It is not synced to the disk: a record that a power cut takes is shown again by
// the hub, or is a gap.
func Append(path string, h Header, r meter.SignedRecord) error {
	line, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("keep record %d: %w", r.Seq, err)
	}
	f, size, err := openBook(path)
	if err == nil && size > 0 && size+int64(len(line)) > MaxBook/2 {
		err = errors.Join(f.Close(), os.Rename(path, path+olderSuffix))
		if err == nil {
			f, size, err = openBook(path)
		}
	}
	if err != nil {
		return fmt.Errorf("keep record %d: %w", r.Seq, err)
	}
	if size == 0 {
		var head []byte
		if head, err = json.Marshal(h); err == nil {
			line = append(append(head, '\n'), line...)
		}
	}
	if err == nil {
		_, err = f.Write(append(line, '\n'))
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("keep record %d: %w", r.Seq, err)
	}
	return nil
}

// openBook opens for appending, behind the last whole line.
func openBook(path string) (*os.File, int64, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, 0, err
	}
	size, err := f.Seek(0, io.SeekEnd)
	if err == nil {
		size, err = wholeLines(f, size)
	}
	if err == nil {
		_, err = f.Seek(size, io.SeekStart)
	}
	if err != nil {
		return nil, 0, errors.Join(err, f.Close())
	}
	return f, size, nil
}

// wholeLines cuts off what a power cut has left of a line.
func wholeLines(f *os.File, size int64) (int64, error) {
	for _, look := range []int64{1, maxHeader + meter.MaxRecordJSON} { // nearly always the first
		tail := make([]byte, min(size, look))
		if _, err := f.ReadAt(tail, size-int64(len(tail))); err != nil {
			return 0, err
		}
		if len(tail) == 0 || tail[len(tail)-1] == '\n' {
			return size, nil
		}
		if at := bytes.LastIndexByte(tail, '\n'); at >= 0 || int64(len(tail)) == size {
			size -= int64(len(tail) - 1 - at)
			return size, f.Truncate(size)
		}
	}
	return 0, fmt.Errorf("%w: it ends in a line of over %d bytes", ErrBook, maxHeader)
}

// Open reads the book at path, both halves.
func Open(path string) (Book, error) {
	var book Book
	for _, name := range []string{path + olderSuffix, path} {
		f, err := os.Open(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return Book{}, err
		}
		half, err := Read(f)
		if err = errors.Join(err, f.Close()); err != nil {
			return Book{}, fmt.Errorf("%s: %w", name, err)
		}
		if book.Version != 0 && half.Deal.ID() != book.Deal.ID() {
			return Book{}, fmt.Errorf("%s: %w: of another deal than its older half", name, ErrBook)
		}
		records := append(book.Records, half.Records...)
		if book = half; len(records) > 0 {
			if book.Records, err = inOrder(records); err != nil {
				return Book{}, fmt.Errorf("%s: %w", name, err)
			}
		}
	}
	if book.Version == 0 {
		return Book{}, fmt.Errorf("%s: %w", path, ErrEmpty)
	}
	return book, nil
}

// Read reads one half of a book. A last line that is cut off is left out.
func Read(r io.Reader) (Book, error) {
	in := bufio.NewReaderSize(io.LimitReader(r, MaxBook+1), maxHeader)
	line := func(n int) ([]byte, error) {
		raw, err := in.ReadSlice('\n')
		if errors.Is(err, bufio.ErrBufferFull) {
			return nil, fmt.Errorf("line %d: %w: over %d bytes", n, ErrBook, maxHeader)
		}
		return raw, err
	}
	raw, err := line(1)
	if errors.Is(err, io.EOF) {
		return Book{}, fmt.Errorf("%w: no first line", ErrBook)
	} else if err != nil {
		return Book{}, err
	}
	var book Book
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&book.Header); err != nil {
		return Book{}, fmt.Errorf("%w: %v", ErrBook, err)
	}
	if book.Version != version {
		return Book{}, fmt.Errorf("%w: version %d", ErrBook, book.Version)
	}
	if err := book.Deal.Check(); err != nil {
		return Book{}, fmt.Errorf("%w: %w", ErrBook, err)
	}
	for n := 2; ; n++ {
		raw, err := line(n)
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return Book{}, err
		}
		record, err := meter.DecodeJSON(raw)
		if err != nil {
			return Book{}, fmt.Errorf("line %d: %w: %w", n, ErrBook, err)
		}
		book.Records = append(book.Records, record)
	}
	book.Records, err = inOrder(book.Records)
	return book, err
}

// inOrder drops records that were heard again after a restart. Two that differ under one
// number are the worker's doing, if both verify.
func inOrder(records []meter.SignedRecord) ([]meter.SignedRecord, error) {
	var out []meter.SignedRecord
	known := make(map[uint64]common.Hash, len(records))
	for _, r := range records {
		switch before, again := known[r.Seq]; {
		case again && before != r.Hash():
			return nil, fmt.Errorf("record %d: %w", r.Seq, ErrTwice)
		case again:
			continue
		}
		known[r.Seq] = r.Hash()
		out = append(out, r)
	}
	return out, nil
}

// Verify checks every record: signature, chain, limits of the machine. With across, gaps
// are let pass (usage is cumulative, so that a gap hides no money, but nothing shows what was in it); else
// they are ErrGap. A book that begins later than the deal, for its older records were dropped,
// is no gap.
func (b Book) Verify(now time.Time, across bool) error {
	if len(b.Records) == 0 {
		return ErrEmpty
	}
	v := meter.Verifier{
		Domain: market.Domain(new(big.Int).SetUint64(b.ChainID), b.Channels), Deal: common.Hash(b.Deal.ID()),
		Signer: b.Deal.Worker, Limits: deal.LimitsOf(b.Deal), Start: time.UnixMilli(int64(b.SignedMil)).Add(-meter.DefaultSkew),
	}
	var last *meter.SignedRecord
	for i := range b.Records {
		next := b.Records[i]
		if last != nil && next.Seq > last.Seq+1 && !across {
			return fmt.Errorf("%w: %d to %d", ErrGap, last.Seq+1, next.Seq-1)
		}
		if err := v.VerifyAcross(last, next, now); err != nil {
			return err
		}
		last = &b.Records[i]
	}
	return nil
}

// Last is the newest record.
func (b Book) Last() meter.Record { return b.Records[len(b.Records)-1].Record }
