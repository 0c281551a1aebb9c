package bill

import (
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// TestRefusedBooks: what is no chain of this worker's records is not recomputed at all.
func TestRefusedBooks(t *testing.T) {
	s := newScene(t)
	honest := s.records(time.Minute)
	other := newScene(t)
	resign := func(r meter.SignedRecord, change func(*meter.Record)) meter.SignedRecord {
		change(&r.Record)
		return s.sign(r.Record)
	}
	for name, c := range map[string]struct {
		records []meter.SignedRecord
		want    error
	}{
		"honest":            {honest, nil},
		"none":              {nil, ErrEmpty},
		"a gap":             {append(append([]meter.SignedRecord{}, honest[:5]...), honest[7:]...), ErrGap},
		"heard again":       {append(append([]meter.SignedRecord{}, honest...), honest[3:]...), nil},
		"begins later":      {honest[4:], nil},
		"of another worker": {other.records(time.Minute), identity.ErrSigner},
		"two of one number": {append(append([]meter.SignedRecord{}, honest...), resign(honest[5], func(r *meter.Record) { r.UnixMilli++ })), ErrTwice},
		"a value changed":   {append(append([]meter.SignedRecord{}, honest[:5]...), unsigned(honest[5])), identity.ErrSigner},
		"another past":      {append(append([]meter.SignedRecord{}, honest[:5]...), resign(honest[5], func(r *meter.Record) { r.Prev[0] ^= 1 })), meter.ErrChain},
		"backwards":         {append(append([]meter.SignedRecord{}, honest[:5]...), resign(honest[5], func(r *meter.Record) { r.Usage = meter.Vector{} })), meter.ErrBackwards},
		"more than it can":  {append(append([]meter.SignedRecord{}, honest[:5]...), resign(honest[5], func(r *meter.Record) { r.Usage = r.Usage.Add(meter.Vector{meter.CPUUser: 1e12}) })), meter.ErrTooFast},
	} {
		book, err := s.keep(c.records)
		if err == nil {
			err = book.Verify(s.began.Add(time.Minute), false)
		}
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	book, err := s.keep(append(append([]meter.SignedRecord{}, honest[:5]...), honest[7:]...))
	if err == nil {
		err = book.Verify(s.began.Add(time.Minute), true)
	}
	if err != nil {
		t.Errorf("across a gap: %v", err)
	}
}

func unsigned(r meter.SignedRecord) meter.SignedRecord {
	r.Usage = r.Usage.Clone()
	r.Usage[meter.CPUUser]--
	return r
}

// TestRatesAreTheDeals: a book with other rates is a book of another deal.
func TestRatesAreTheDeals(t *testing.T) {
	s := newScene(t)
	records := s.records(10 * time.Second)
	s.header.Deal.Rates = pricing.Rates{}
	for _, counter := range meter.Canonical() {
		s.header.Deal.Rates[counter] = big.NewInt(2)
	}
	book, err := s.keep(records)
	if err != nil {
		t.Fatal(err)
	}
	if err := book.Verify(s.began.Add(time.Minute), false); !errors.Is(err, meter.ErrDeal) {
		t.Errorf("cheaper rates: %v", err)
	}
}

func TestBookSurvivesAPowerCut(t *testing.T) {
	s := newScene(t)
	records := s.records(20 * time.Second)
	path := filepath.Join(t.TempDir(), "book")
	for i, r := range records {
		if i == 4 {
			f, err := os.OpenFile(path, os.O_APPEND|os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			_, _ = f.WriteString(`{"deal":"0x12`)
			f.Close()
		}
		if err := Append(path, s.header, nil, r); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Rename(path, path+olderSuffix); err != nil { // the older half is full
		t.Fatal(err)
	}
	if book, err := Open(path); err != nil || len(book.Records) != len(records) {
		t.Fatalf("older half alone: %d records, %v", len(book.Records), err)
	}
	if err := Append(path, s.header, nil, records[len(records)-1]); err != nil {
		t.Fatal(err)
	}
	book, err := Open(path)
	if err != nil || len(book.Records) != len(records) || !reflect.DeepEqual(book.Deal.ID(), s.header.Deal.ID()) {
		t.Fatalf("%d records of %d, %v", len(book.Records), len(records), err)
	}
	if err := book.Verify(s.began.Add(time.Minute), false); err != nil {
		t.Error(err)
	}
	s.header.Deal.Nonce++
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := Append(path, s.header, nil, records[0]); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path); !errors.Is(err, ErrBook) {
		t.Errorf("halves of two deals: %v", err)
	}
}

// TestLargestDeal: the terms of the longest deal that is allowed are the first line of a book.
func TestLargestDeal(t *testing.T) {
	s := newScene(t)
	for range market.MaxCommand {
		s.header.Deal.Command = append(s.header.Deal.Command, strings.Repeat("\x01", market.MaxCommandText))
	}
	for range market.MaxSSHKeys {
		s.header.Deal.SSHKeys = append(s.header.Deal.SSHKeys, strings.Repeat("<", market.MaxCommandText))
	}
	book, err := s.keep(s.records(10 * time.Second))
	if err != nil {
		t.Fatal(err)
	}
	if err := book.Verify(s.began.Add(time.Minute), false); err != nil {
		t.Error(err)
	}
}

// TestCutOffFirstLine: a book of which not even the terms were written begins anew.
func TestCutOffFirstLine(t *testing.T) {
	s := newScene(t)
	path := filepath.Join(t.TempDir(), "book")
	if err := os.WriteFile(path, []byte(`{"version":1,"cha`), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Append(path, s.header, nil, s.records(time.Second)[0]); err != nil {
		t.Fatal(err)
	}
	if book, err := Open(path); err != nil || len(book.Records) != 1 {
		t.Errorf("%d records, %v", len(book.Records), err)
	}
	if err := os.WriteFile(path, make([]byte, 2*maxHeader), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := Append(path, s.header, nil, s.records(time.Second)[0]); !errors.Is(err, ErrBook) {
		t.Errorf("no book at all: %v", err)
	}
}

func TestMalformedBooks(t *testing.T) {
	s := newScene(t)
	path := filepath.Join(t.TempDir(), "book")
	if _, err := Open(path); !errors.Is(err, ErrEmpty) {
		t.Errorf("no book: %v", err)
	}
	if err := Append(path, s.header, nil, s.records(time.Second)[0]); err != nil {
		t.Fatal(err)
	}
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	header, record, _ := strings.Cut(string(good), "\n")
	for name, text := range map[string]string{
		"empty": "", "no end": header, "not json": "hello\n", "another version": strings.Replace(header, `"version":2`, `"version":3`, 1) + "\n",
		"an unknown field": strings.Replace(header, `"version":2`, `"version":2,"x":1`, 1) + "\n",
		"an absurd deal":   strings.Replace(header, `"MilliCPU":2000`, `"MilliCPU":0`, 1) + "\n",
		"record of words":  header + "\nhello\n", "endless line": header + "\n" + strings.Repeat("x", 2*maxHeader),
		"endless header": strings.Repeat("x", 2*maxHeader), "records only": record,
	} {
		if _, err := Read(strings.NewReader(text)); !errors.Is(err, ErrBook) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
