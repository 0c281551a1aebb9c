package bill

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/meter"
)

// Append adds a record to the book at path, whose older half is dropped when both
// are full. changed is what has counted of the terms until then: every half begins with it, so
// that no bill is lost with the older one. It is not synced to the disk: a record that
// a power cut takes is shown again by the hub, or is a gap.
func Append(path string, h Header, changed []deal.Step, r meter.SignedRecord) error {
	line, err := json.Marshal(r)
	if err == nil {
		err = write(path, h, changed, false, line)
	}
	if err != nil {
		return fmt.Errorf("keep record %d: %w", r.Seq, err)
	}
	return nil
}

// AppendChange adds a change of the terms that was just heard and counts from now on, behind
// those in changed. It is on the disk when this returns, for its place between the records is
// what shows that it was not dated back.
func AppendChange(path string, h Header, changed []deal.Step, m deal.Amendment) error {
	line, err := encodeChange(changeLine{Heard: &m})
	if err == nil {
		err = write(path, h, changed, true, line)
	}
	if err != nil {
		return fmt.Errorf("keep change %d: %w", m.Change.Change.Seq, err)
	}
	return nil
}

// Carry writes changes again that were heard and checked before, for a book that may lack
// them. Of such a line, as of those that a new half begins with, the book no longer shows
// between which records it was heard; that the worker signed it for that record it does.
func Carry(path string, h Header, changed []deal.Step) error {
	var lines [][]byte
	for _, step := range changed {
		line, err := encodeChange(changeLine{Carried: &step.Amendment})
		if err != nil {
			return fmt.Errorf("keep change %d: %w", step.Change.Change.Seq, err)
		}
		lines = append(lines, line)
	}
	if err := write(path, h, nil, true, lines...); err != nil {
		return fmt.Errorf("keep %d changes: %w", len(changed), err)
	}
	return nil
}

// write adds lines, to a new half if the newer one is full.
func write(path string, h Header, changed []deal.Step, sync bool, lines ...[]byte) error {
	text := append(bytes.Join(lines, []byte("\n")), '\n')
	f, size, err := openBook(path)
	if err == nil && size > 0 && size+int64(len(text)) > MaxBook/2 {
		err = errors.Join(f.Close(), os.Rename(path, path+olderSuffix))
		if err == nil {
			f, size, err = openBook(path)
		}
	}
	if err != nil {
		return err
	}
	if size == 0 {
		var head []byte
		if head, err = headOf(h, changed); err == nil {
			text = append(head, text...)
		}
	}
	if err == nil {
		_, err = f.Write(text)
	}
	if err == nil && sync {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

// headOf is what a half begins with.
func headOf(h Header, changed []deal.Step) ([]byte, error) {
	head, err := json.Marshal(h)
	if err != nil {
		return nil, err
	}
	head = append(head, '\n')
	for _, step := range changed {
		line, err := encodeChange(changeLine{Carried: &step.Amendment})
		if err != nil {
			return nil, err
		}
		head = append(append(head, line...), '\n')
	}
	return head, nil
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
	for _, look := range []int64{1, maxHeader + max(meter.MaxRecordJSON, maxChange)} { // nearly always the first
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
