// Package bill is the buyer's side of the meter: it keeps every usage record that a worker
// signed and every change of the terms that counts, recomputes the bill from them, and sets
// the records beside what the workload has seen of itself (pkg/bill/witness).
//
// It relies on meter for records and for reading cgroup files (a log's text is read by the
// very code that the worker's meter uses), on deal and pricing for what a record costs. It
// stops at comparing: what to do about a difference is its reader's.
//
// What a comparison shows: a worker whose meter adds to what the kernel says, by mistake
// or on purpose, from about one interval of the log plus half a percent on; counters of
// another workload; records that were signed twice, changed or left out; a change of the
// terms that lacks a consent, a number, or begins at another record than the newest. What it
// cannot show: a worker whose kernel lies to meter and workload alike, what a workload does
// not see, which is listed as such, and that a change was heard at the record it begins from
// where the book has it only by heart (see Carry).
package bill

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

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
	// version 1 knew no changes.
	oldest, version = 1, 2
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

// Book is a deal's records and the changes of its terms, in their order, none twice.
type Book struct {
	Header
	Records []meter.SignedRecord
	Changes []Change
}

// Open reads the book at path, both halves.
func Open(path string) (Book, error) {
	all := newFold()
	for _, name := range []string{path + olderSuffix, path} {
		f, err := os.Open(name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return Book{}, err
		}
		if err = errors.Join(all.half(f), f.Close()); err != nil {
			return Book{}, fmt.Errorf("%s: %w", name, err)
		}
	}
	if all.Version == 0 {
		return Book{}, fmt.Errorf("%s: %w", path, ErrEmpty)
	}
	return all.Book, nil
}

// Read reads one half of a book. A last line that is cut off is left out.
func Read(r io.Reader) (Book, error) {
	all := newFold()
	if err := all.half(r); err != nil {
		return Book{}, err
	}
	return all.Book, nil
}

// fold puts lines together. What was heard again after a restart is dropped; two that differ
// under one number are the worker's doing, if both verify.
type fold struct {
	Book
	records, changes map[uint64]common.Hash // by number
}

func newFold() *fold {
	return &fold{records: make(map[uint64]common.Hash), changes: make(map[uint64]common.Hash)}
}

// half adds one file.
func (f *fold) half(r io.Reader) error {
	in := bufio.NewReaderSize(io.LimitReader(r, MaxBook+1), maxHeader)
	for n := 1; ; n++ {
		raw, err := in.ReadSlice('\n')
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			err = fmt.Errorf("%w: over %d bytes", ErrBook, maxHeader)
		case errors.Is(err, io.EOF) && n == 1:
			return fmt.Errorf("%w: no first line", ErrBook)
		case errors.Is(err, io.EOF):
			return nil
		case err == nil && n == 1:
			err = f.header(raw)
		case err == nil:
			err = f.line(raw)
		}
		if err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
	}
}

func (f *fold) header(raw []byte) error {
	var h Header
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&h); err != nil {
		return fmt.Errorf("%w: %v", ErrBook, err)
	}
	if h.Version < oldest || h.Version > version {
		return fmt.Errorf("%w: version %d", ErrBook, h.Version)
	}
	if err := h.Deal.Check(); err != nil {
		return fmt.Errorf("%w: %w", ErrBook, err)
	}
	if f.Version != 0 && h.Deal.ID() != f.Deal.ID() {
		return fmt.Errorf("%w: of another deal than its older half", ErrBook)
	}
	f.Header = h
	return nil
}

func (f *fold) line(raw []byte) error {
	if m, carried, err := decodeChange(raw); err != nil {
		return err
	} else if m != nil {
		return f.change(*m, carried)
	}
	r, err := meter.DecodeJSON(raw)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrBook, err)
	}
	switch before, again := f.records[r.Seq]; {
	case again && before != r.Hash():
		return fmt.Errorf("record %d: %w", r.Seq, ErrTwice)
	case !again:
		f.records[r.Seq] = r.Hash()
		f.Records = append(f.Records, r)
	}
	return nil
}

// Last is the newest record.
func (b Book) Last() meter.Record { return b.Records[len(b.Records)-1].Record }
