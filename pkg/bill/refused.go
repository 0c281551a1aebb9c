package bill

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/meter"
)

// MaxRefused bounds the evidence that is kept of one deal, in bytes: the longest terms and
// hundreds of records.
const MaxRefused = 3 << 20

// ErrFull: there is enough evidence.
var ErrFull = errors.New("file of refused messages is full")

// Refused is a message of the worker's that the buyer did not believe, and the newest record
// that it believed: what each of them signed, so that whoever knows the deal can judge.
type Refused struct {
	UnixMilli uint64              `json:"heard_unix_milli"`
	Reason    string              `json:"reason"`
	Believed  *meter.SignedRecord `json:"believed,omitempty"`
	Record    *meter.SignedRecord `json:"record,omitempty"` // one of Record and Change is there
	Change    *deal.Amendment     `json:"change,omitempty"`
}

// KeepRefused adds a message to the evidence at path, a file beside the book that begins with
// the deal's terms as a book does. It is on the disk when this returns. ErrFull: it would
// not fit MaxRefused.
func KeepRefused(path string, h Header, r Refused) error {
	line, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("keep refused message: %w", err)
	}
	f, size, err := openBook(path)
	if err != nil {
		return fmt.Errorf("keep refused message: %w", err)
	}
	if size == 0 {
		var head []byte
		if head, err = headOf(h, nil); err == nil {
			line = append(head, line...)
		}
	}
	if err == nil && size+int64(len(line))+1 > MaxRefused {
		err = ErrFull
	}
	if err == nil {
		_, err = f.Write(append(line, '\n'))
	}
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("keep refused message: %w", err)
	}
	return nil
}
