// Package bounded reads what others wrote (files of the kernel, of strangers, of another
// process; JSON) whole or not at all, and never more than a limit.
//
// It relies on the standard library alone, so that every binary can have it. It stops at
// bytes and at JSON's form: what a caller reads into says what the content must be. The
// threats it answers: input without an end, a file that is a device or a FIFO and blocks,
// a field nobody knows that one reader passes over and another obeys, a second value
// behind the first.
package bounded

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

var (
	// ErrTooLong: there is more than the limit.
	ErrTooLong = errors.New("too long")
	// ErrNotRegular: no regular file.
	ErrNotRegular = errors.New("no regular file")
	// ErrMore: something stands behind the JSON value.
	ErrMore = errors.New("more than one value")
)

// ReadAll reads r to its end, most bytes at most, else ErrTooLong.
func ReadAll(r io.Reader, most int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, most+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > most {
		return nil, fmt.Errorf("%w: over %d bytes", ErrTooLong, most)
	}
	return data, nil
}

// ReadFile reads a file whose path this program made.
func ReadFile(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	return readFile(f, path, most)
}

// ReadRegular reads a regular file below a folder that others may have filled. Nothing
// else is opened: a FIFO would block, and opening a device may do things (a watchdog
// starts).
func ReadRegular(below *os.Root, name string, most int64) ([]byte, error) {
	info, err := below.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: %w", name, ErrNotRegular)
	}
	f, err := below.Open(name)
	if err != nil {
		return nil, err
	}
	return readFile(f, name, most)
}

func readFile(f *os.File, name string, most int64) ([]byte, error) {
	defer f.Close()
	data, err := ReadAll(f, most)
	if errors.Is(err, ErrTooLong) { // other errors name the file
		err = fmt.Errorf("%s: %w", name, err)
	}
	return data, err
}

// JSON reads one value into what into points to: no unknown field, nothing behind it but
// white space. data has been bounded by whoever read it.
func JSON(data []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		return err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) { // More would take "}" for an end
		return ErrMore
	}
	return nil
}
