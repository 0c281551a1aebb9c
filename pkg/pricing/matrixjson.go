package pricing

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
)

// MaxMatrixBytes bounds a matrix as JSON: every cell with all its digits.
const MaxMatrixBytes = 8 << 20

// DecodeMatrix reads {"counters": [...], "programs": [...], "V": [[...]],
// "s": [...]} and, if it is there, "spread": [...]. Other keys are passed over,
// for who measured may note more; a key that comes twice, or anything after the
// object, is refused. Cells are read one by one, so that limits come before
// memory and a bad cell is named. Errors: ErrMatrix, *CellError.
func DecodeMatrix(r io.Reader) (Matrix, error) {
	limited := &io.LimitedReader{R: r, N: MaxMatrixBytes + 1}
	d := &matrixDecoder{dec: json.NewDecoder(limited)}
	d.dec.UseNumber()
	err := d.object()
	if limited.N == 0 {
		return Matrix{}, fmt.Errorf("%w: over %d bytes", ErrMatrix, MaxMatrixBytes)
	}
	if err != nil {
		return Matrix{}, err
	}
	if err := d.out.Validate(); err != nil {
		return Matrix{}, err
	}
	return d.out, nil
}

type matrixDecoder struct {
	dec   *json.Decoder
	out   Matrix
	cells int
}

func (d *matrixDecoder) object() error {
	if err := d.open('{', "the whole"); err != nil {
		return err
	}
	seen := make(map[string]bool)
	for d.dec.More() {
		token, err := d.dec.Token()
		if err != nil {
			return malformed("a key", err)
		}
		key, ok := token.(string)
		if !ok {
			return malformed("a key", fmt.Errorf("%v", token))
		}
		if seen[key] {
			return fmt.Errorf("%w: %.40q twice", ErrMatrix, key)
		}
		seen[key] = true
		if err := d.field(key); err != nil {
			return err
		}
	}
	if _, err := d.dec.Token(); err != nil {
		return malformed("the end", err)
	}
	if _, err := d.dec.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: something follows the object", ErrMatrix)
	}
	for _, key := range []string{"counters", "programs", "V", "s"} {
		if !seen[key] {
			return fmt.Errorf("%w: no %q", ErrMatrix, key)
		}
	}
	return nil
}

// field reads the value of a key.
func (d *matrixDecoder) field(key string) (err error) {
	switch key {
	case "counters":
		d.out.Counters, err = d.names(key, maxCounters)
	case "programs":
		d.out.Programs, err = d.names(key, maxPrograms)
	case "V":
		err = d.rows()
	case "s":
		d.out.S, err = d.numbers(maxPrograms, func(i int) *CellError { return d.cell(key, i, -1) })
	case "spread":
		d.out.Spread, err = d.numbers(maxPrograms, func(i int) *CellError { return d.cell(key, i, -1) })
	default:
		var skipped json.RawMessage // at most MaxMatrixBytes
		if err = d.dec.Decode(&skipped); err != nil {
			err = malformed(fmt.Sprintf("%.40q", key), err)
		}
	}
	return err
}

func (d *matrixDecoder) names(key string, limit int) ([]string, error) {
	if err := d.open('[', key); err != nil {
		return nil, err
	}
	var out []string
	for d.dec.More() {
		if len(out) == limit {
			return nil, fmt.Errorf("%w: over %d %s", ErrMatrix, limit, key)
		}
		token, err := d.dec.Token()
		if err != nil {
			return nil, malformed(fmt.Sprintf("%s[%d]", key, len(out)), err)
		}
		name, ok := token.(string)
		if !ok {
			return nil, fmt.Errorf("%w: %s[%d] is no string", ErrMatrix, key, len(out))
		}
		out = append(out, name)
	}
	return out, d.close(key)
}

func (d *matrixDecoder) rows() error {
	if err := d.open('[', "V"); err != nil {
		return err
	}
	for d.dec.More() {
		i := len(d.out.V)
		if i == maxPrograms {
			return fmt.Errorf("%w: V has over %d rows", ErrMatrix, maxPrograms)
		}
		row, err := d.numbers(min(maxCounters, maxCells-d.cells), func(j int) *CellError { return d.cell("V", i, j) })
		if err != nil {
			return err
		}
		d.cells += len(row)
		d.out.V = append(d.out.V, row)
	}
	return d.close("V")
}

// numbers reads an array; at makes the error about its i-th element.
func (d *matrixDecoder) numbers(limit int, at func(i int) *CellError) ([]float64, error) {
	name := at(0).Field
	if name == "V" {
		name = fmt.Sprintf("V[%d]", at(0).Row)
	}
	if err := d.open('[', name); err != nil {
		return nil, err
	}
	out := make([]float64, 0, min(limit, len(d.out.Counters)))
	for d.dec.More() {
		bad := at(len(out))
		if len(out) == limit {
			return nil, fmt.Errorf("%w: %s: too many numbers, the limits are %d programs, %d counters and %d cells",
				ErrMatrix, name, maxPrograms, maxCounters, maxCells)
		}
		token, err := d.dec.Token()
		if err != nil {
			bad.Detail = "no JSON: " + err.Error()
			return nil, bad
		}
		number, ok := token.(json.Number)
		if !ok {
			bad.Detail = "is no number but " + describeToken(token)
			return nil, bad
		}
		x, err := strconv.ParseFloat(number.String(), 64)
		if err != nil {
			bad.Detail = fmt.Sprintf("%.40s is no finite float64", number)
			return nil, bad
		}
		out = append(out, x)
	}
	return out, d.close(name)
}

// cell is an error about a cell, with its names where these came before it.
func (d *matrixDecoder) cell(field string, i, j int) *CellError {
	e := &CellError{Field: field, Row: i, Column: j}
	if i < len(d.out.Programs) {
		e.Program = d.out.Programs[i]
	}
	if j >= 0 && j < len(d.out.Counters) {
		e.Counter = d.out.Counters[j]
	}
	return e
}

func (d *matrixDecoder) open(want json.Delim, what string) error {
	token, err := d.dec.Token()
	if err != nil {
		return malformed(what, err)
	}
	if token != want {
		return fmt.Errorf("%w: %s is no %s but %s", ErrMatrix, what, map[json.Delim]string{'{': "object", '[': "array"}[want], describeToken(token))
	}
	return nil
}

func (d *matrixDecoder) close(what string) error {
	if _, err := d.dec.Token(); err != nil {
		return malformed(what, err)
	}
	return nil
}

func malformed(what string, err error) error {
	if errors.Is(err, io.EOF) {
		err = io.ErrUnexpectedEOF
	}
	return fmt.Errorf("%w: %s: no JSON: %w", ErrMatrix, what, err)
}

func describeToken(token json.Token) string {
	switch t := token.(type) {
	case nil:
		return "null"
	case string:
		return fmt.Sprintf("the string %.40q", t)
	case json.Delim:
		return "an array or object"
	default:
		return fmt.Sprintf("%.40v", t)
	}
}
