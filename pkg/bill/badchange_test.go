package bill

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// TestMostChanges: the largest changes that are allowed, all of them, fit in half a book with
// the longest terms.
func TestMostChanges(t *testing.T) {
	if most := maxHeader + market.MaxChanges*maxChange + meter.MaxRecordJSON; most > MaxBook/2 {
		t.Errorf("%d bytes of %d", most, MaxBook/2)
	}
	largest := market.Change{Rates: pricing.Rates{}, Budget: new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), market.MaxBudgetBits), big.NewInt(1)), Seq: market.MaxChanges}
	from := meter.SignedRecord{Record: meter.Record{Seq: ^uint64(0), UnixMilli: ^uint64(0), Usage: meter.Vector{}}}
	for _, counter := range meter.All() {
		largest.Rates[counter], from.Usage[counter] = largest.Budget, ^uint64(0)
	}
	for _, l := range []changeLine{
		{Heard: &deal.Amendment{Change: market.SignedChange{Change: largest}, From: &from}},
		{Carried: &deal.Amendment{Change: market.SignedChange{Change: largest}, From: &from}},
	} {
		line, err := encodeChange(l)
		if err != nil {
			t.Fatal(err)
		}
		m, carried, err := decodeChange(append(line, '\n'))
		if err != nil || m.Change.Change.Hash() != largest.Hash() || carried != (l.Carried != nil) || m.From.Hash() != from.Hash() {
			t.Errorf("%d bytes are read as %+v: %v", len(line), m, err)
		}
	}
	largest.Budget = new(big.Int).Exp(big.NewInt(10), big.NewInt(maxChange), nil)
	if _, err := encodeChange(changeLine{Heard: &deal.Amendment{Change: market.SignedChange{Change: largest}}}); !errors.Is(err, ErrBook) {
		t.Errorf("a change over the bound: %v", err)
	}
}

// TestRefusedChanges: what the buyer would not have believed is not billed by.
func TestRefusedChanges(t *testing.T) {
	type lines struct {
		*changing
		out []string
	}
	record := func(l *lines, i int) {
		text, _ := json.Marshal(l.records[i-1])
		l.out = append(l.out, string(text))
	}
	heard := func(l *lines, m deal.Amendment) {
		text, err := encodeChange(changeLine{Heard: &m})
		if err != nil {
			l.t.Fatal(err)
		}
		l.out = append(l.out, string(text))
	}
	carried := func(l *lines, m deal.Amendment) {
		text, _ := encodeChange(changeLine{Carried: &m})
		l.out = append(l.out, string(text))
	}
	// Each writes what stands between records 4 and 5; the rest is 1 to 4 and 5 to 8.
	for name, c := range map[string]struct {
		write func(*lines, deal.Amendment) // the amendment is a drop from record 4
		want  error
	}{
		"honest":            {heard, nil},
		"carried":           {carried, nil},
		"heard twice":       {func(l *lines, m deal.Amendment) { heard(l, m); heard(l, m) }, nil},
		"worker's forged":   {func(l *lines, m deal.Amendment) { m.Change.Worker[3] ^= 1; heard(l, m) }, market.ErrConsent},
		"carried, forged":   {func(l *lines, m deal.Amendment) { m.Change.Worker[3] ^= 1; carried(l, m) }, market.ErrConsent},
		"effect forged":     {func(l *lines, m deal.Amendment) { m.Effect[3] ^= 1; heard(l, m) }, market.ErrConsent},
		"effect of another": {func(l *lines, m deal.Amendment) { m.From = &l.records[2]; carried(l, m) }, market.ErrConsent},
		"cheaper than signed": {func(l *lines, m deal.Amendment) {
			l.with(&m, func(c *market.Change) { c.Rates[meter.CPUUser] = big.NewInt(0) })
			heard(l, m)
		}, market.ErrConsent},
		"another budget": {func(l *lines, m deal.Amendment) {
			l.with(&m, func(c *market.Change) { c.Budget = big.NewInt(1 << 60) })
			heard(l, m)
		}, market.ErrConsent},
		"a rise nobody wished": {func(l *lines, _ deal.Amendment) {
			heard(l, l.agreed(l.change(4, 80), false, &l.records[3]))
		}, market.ErrConsent},
		"backdated": {func(l *lines, _ deal.Amendment) {
			heard(l, l.agreed(l.change(1, 80), false, &l.records[2]))
		}, deal.ErrBackdated},
		"backdated to the begin": {func(l *lines, _ deal.Amendment) {
			heard(l, l.agreed(l.change(1, 80), false, nil))
		}, deal.ErrBackdated},
		"from another record of the number": {func(l *lines, _ deal.Amendment) {
			other := l.records[3].Record
			other.UnixMilli++
			signed := l.sign(other)
			heard(l, l.agreed(l.change(1, 80), false, &signed))
		}, deal.ErrBackdated},
		"carried from another record of the number": {func(l *lines, _ deal.Amendment) {
			other := l.records[3].Record
			other.UnixMilli++
			signed := l.sign(other)
			carried(l, l.agreed(l.change(1, 80), false, &signed))
		}, deal.ErrBackdated},
		"from a record that comes later": {func(l *lines, _ deal.Amendment) {
			heard(l, l.agreed(l.change(1, 80), false, &l.records[5]))
		}, ErrGap},
		"number 2 first": {func(l *lines, _ deal.Amendment) {
			change := l.change(1, 80)
			change.Seq = 2
			heard(l, l.agreed(change, false, &l.records[3]))
		}, deal.ErrOrder},
		"two of one number": {func(l *lines, m deal.Amendment) {
			heard(l, m)
			heard(l, l.agreed(l.change(2, 80), false, &l.records[3]))
		}, deal.ErrOrder},
		"one from two records": {func(l *lines, m deal.Amendment) {
			heard(l, m)
			heard(l, l.agreed(m.Change.Change, false, &l.records[2]))
		}, deal.ErrOrder},
		"of another deal": {func(l *lines, _ deal.Amendment) {
			change := l.change(1, 80)
			change.Deal[0]++
			heard(l, l.agreed(change, false, &l.records[3]))
		}, market.ErrTerms},
		"of nothing": {func(l *lines, _ deal.Amendment) {
			heard(l, l.agreed(l.change(3, 80), false, &l.records[3]))
		}, market.ErrTerms},
		"below the bill": {func(l *lines, _ deal.Amendment) {
			heard(l, l.agreed(l.change(3, 1), false, &l.records[3]))
		}, deal.ErrSpent},
		"by another worker's key": {func(l *lines, _ deal.Amendment) {
			own := l.worker
			l.worker = l.hub
			m := l.agreed(l.change(1, 80), false, &l.records[3])
			l.worker = own
			heard(l, m)
		}, market.ErrConsent},
	} {
		t.Run(name, func(t *testing.T) {
			l := &lines{changing: newChanging(t)}
			head, _ := json.Marshal(l.header)
			l.out = []string{string(head)}
			for i := 1; i <= 4; i++ {
				record(l, i)
			}
			c.write(l, l.agreed(l.change(1, 80), false, &l.records[3]))
			for i := 5; i <= 8; i++ {
				record(l, i)
			}
			book, err := Read(strings.NewReader(strings.Join(l.out, "\n") + "\n"))
			if err == nil {
				err = book.Verify(l.began.Add(time.Minute), false)
			}
			if !errors.Is(err, c.want) {
				t.Errorf("%v, want %v", err, c.want)
			}
		})
	}
}

// with changes what was signed.
func (c *changing) with(m *deal.Amendment, change func(*market.Change)) {
	rates := pricing.Rates{}
	for counter, wei := range m.Change.Change.Rates {
		rates[counter] = wei
	}
	m.Change.Change.Rates = rates
	change(&m.Change.Change)
}

// TestMalformedChanges: there is one way to write a change.
func TestMalformedChanges(t *testing.T) {
	c := newChanging(t)
	m := c.agreed(c.change(1, 80), false, &c.records[3])
	raw, err := encodeChange(changeLine{Heard: &m})
	if err != nil {
		t.Fatal(err)
	}
	good := string(raw)
	for name, text := range map[string]string{
		"cut off":         good[:len(good)-2],
		"nothing":         `{"change":null}`,
		"no terms":        `{"change":{}}`,
		"both":            strings.TrimSuffix(good, "}") + `,"carried":` + strings.TrimPrefix(good, `{"change":`),
		"a field more":    strings.Replace(good, `"Seq":1`, `"Seq":1,"X":1`, 1),
		"a field twice":   strings.Replace(good, `"Seq":1`, `"Seq":2,"Seq":1`, 1),
		"a rate twice":    strings.Replace(good, `"cpu_user_ns":"1"`, `"cpu_user_ns":"9","cpu_user_ns":"1"`, 1),
		"spaces":          strings.Replace(good, `"Seq":1`, `"Seq": 1`, 1),
		"number 0":        strings.Replace(good, `"Seq":1`, `"Seq":0`, 1),
		"negative rate":   strings.Replace(good, `"cpu_user_ns":"1"`, `"cpu_user_ns":"-1"`, 1),
		"unknown counter": strings.Replace(good, `"cpu_user_ns":"1"`, `"gold":"1"`, 1),
		"no budget":       strings.Replace(good, `"Budget":1208925819614629174706176`, `"Budget":null`, 1),
		"all the money":   strings.Replace(good, `"Budget":1`, `"Budget":`+strings.Repeat("9", 60), 1),
		"two in a line":   good + good,
		"endless":         strings.Replace(good, `"Seq":1`, `"Seq":1`+strings.Repeat(" ", maxChange), 1),
	} {
		if text == good {
			t.Errorf("%s changes nothing", name)
		}
		if _, _, err := decodeChange([]byte(text + "\n")); !errors.Is(err, ErrBook) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, _, err := decodeChange(raw); err != nil {
		t.Error(err)
	}
}

func FuzzChangeLine(f *testing.F) {
	key, err := identity.Generate()
	if err != nil {
		f.Fatal(err)
	}
	change := market.Change{Deal: market.ID{1}, Rates: pricing.Rates{meter.CPUUser: big.NewInt(1)}, Budget: big.NewInt(9), Seq: 1}
	from := meter.SignedRecord{Record: meter.Record{Deal: common.Hash{1}, Seq: 3, Usage: meter.Vector{meter.CPUUser: 5}}}
	m, err := deal.Amend(key, testDomain, market.SignedChange{Change: change}, &from)
	if err != nil {
		f.Fatal(err)
	}
	for _, l := range []changeLine{{Heard: &m}, {Carried: &m}} {
		line, err := encodeChange(l)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		m, carried, err := decodeChange(data)
		if err != nil || m == nil {
			return
		}
		l := changeLine{Heard: m}
		if carried {
			l = changeLine{Carried: m}
		}
		if again, err := encodeChange(l); err != nil || !bytes.Equal(again, bytes.TrimSuffix(data, []byte("\n"))) {
			t.Errorf("written again as %s: %v", again, err)
		}
		all := newFold()
		if err := all.change(*m, carried); err != nil {
			t.Error(err)
		}
	})
}

// FuzzReadBook starts from a book of two records with a change between them.
func FuzzReadBook(f *testing.F) {
	f.Add([]byte(`{"version":1,"chain_id":1,"channels":"0x00","signed_unix_milli":1,"deal":{}}` + "\n"))
	f.Add(smallBook(f))
	f.Fuzz(func(t *testing.T, data []byte) {
		book, err := Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		if book.Verify(time.UnixMilli(1_790_000_010_000), true) == nil {
			if _, err := Check(book, nil); err != nil {
				t.Errorf("it verifies, and has no bill: %v", err)
			}
		}
		_, _ = Check(book, nil)
	})
}

func smallBook(f *testing.F) []byte {
	s := newScene(f)
	s.header.Deal.Rates = pricing.Rates{meter.CPUUser: big.NewInt(3)}
	h := s.header
	var out [][]byte
	add := func(v any) {
		line, err := json.Marshal(v)
		if err != nil {
			f.Fatal(err)
		}
		out = append(out, line)
	}
	add(h)
	var prev *meter.Record
	for i := range 2 {
		next, err := meter.Chain{Deal: common.Hash(h.Deal.ID())}.Next(prev, meter.Vector{meter.CPUUser: uint64(i+1) * 1e6}, s.began.Add(time.Duration(i)*time.Second), false)
		if err != nil {
			f.Fatal(err)
		}
		signed, err := next.Sign(s.worker, testDomain)
		if err != nil {
			f.Fatal(err)
		}
		add(signed)
		if i == 0 {
			change := market.Change{Deal: h.Deal.ID(), Rates: pricing.Rates{meter.CPUUser: big.NewInt(1)}, Budget: h.Deal.Budget, Seq: 1}
			m, err := deal.Amend(s.worker, testDomain, market.SignedChange{Change: change}, &signed)
			if err != nil {
				f.Fatal(err)
			}
			add(changeLine{Heard: &m})
		}
		prev = &next
	}
	text := append(bytes.Join(out, []byte("\n")), '\n')
	book, err := Read(bytes.NewReader(text))
	if err == nil {
		err = book.Verify(s.began.Add(time.Minute), false)
	}
	if err != nil || len(book.Changes) != 1 {
		f.Fatalf("the seed is no book: %d changes, %v", len(book.Changes), err)
	}
	return text
}
