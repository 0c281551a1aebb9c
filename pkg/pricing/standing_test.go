package pricing

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/meter"
)

func standing(t testing.TB) *Standing {
	t.Helper()
	owner := Owner{Policy: Fixed, Wish: big.NewInt(1e12), Bounds: map[meter.Counter]Bound{meter.NetTx: {Floor: big.NewInt(7)}}}
	p, err := Make(owner, []bench.Result{{Name: "cpu", Unit: "x/s", Value: 5, Seconds: 1, Counters: meter.Vector{meter.CPUUser: 1e9}}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	s, _ := Reprice(nil, owner, p, time.Unix(1e9, 0).UTC())
	return s
}

func TestReprice(t *testing.T) {
	first := standing(t)
	if len(first.Changes) == 0 || first.Changes[0].From != nil {
		t.Fatalf("%+v", first.Changes)
	}
	later := first.Since.Add(time.Hour)
	same, changes := Reprice(first, first.Owner, first.Price, later)
	if len(changes) > 0 || !same.Looked.Equal(later) || !same.Since.Equal(first.Since) || same.Kept == "" || len(same.Changes) != len(first.Changes) {
		t.Errorf("nothing moved: %+v", same)
	}
	owner := first.Owner
	owner.Wish = big.NewInt(1e12 + 1) // within the hysteresis, but his own word
	next, err := Make(owner, first.Price.Results, nil)
	if err != nil {
		t.Fatal(err)
	}
	moved, changes := Reprice(first, owner, next, later)
	if len(changes) != 1 || changes[0].What != "wish" || !moved.Since.Equal(later) || len(moved.Changes) != len(first.Changes)+1 {
		t.Errorf("the owner moved: %+v", changes)
	}
}

func TestChangesAreBounded(t *testing.T) {
	var s *Standing
	owner := Owner{Policy: Fixed, Wish: big.NewInt(1)}
	for i := range int64(2 * maxChanges) {
		wish := big.NewInt(1000 * (1 + i%2))
		next := Price{Decision: Decision{Wish: wish}, Rates: Rates{meter.CPUUser: wish}}
		s, _ = Reprice(s, owner, next, time.UnixMilli(i))
	}
	if len(s.Changes) != maxChanges || s.Changes[maxChanges-1].At.UnixMilli() != 2*maxChanges-1 {
		t.Errorf("%d changes until %s", len(s.Changes), s.Changes[len(s.Changes)-1].At)
	}
}

func TestDecodeStanding(t *testing.T) {
	s := standing(t)
	good, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	back, err := DecodeStanding(bytes.NewReader(good))
	if err != nil || !back.Owner.Same(s.Owner) || !reflect.DeepEqual(back.Price, s.Price) || !reflect.DeepEqual(back.Changes, s.Changes) {
		t.Fatalf("%+v, %v", back, err)
	}
	// What was written and read is no change: else each restart would be one.
	if _, changes := Reprice(&back, s.Owner, s.Price, time.Now()); len(changes) > 0 {
		t.Errorf("%+v", changes)
	}
	for name, c := range map[string]struct{ from, to, says string }{
		"empty":            {string(good), "", "JSON"},
		"cut off":          {string(good[len(good)/2:]), "", "JSON"},
		"of nobody":        {string(good), "{}", "policy"},
		"no rates":         {`"rates":{"blk_read_bytes":"0"`, `"rates":{"cpu":"1"`, ""},
		"rate below zero":  {`"blk_read_bytes":"0"`, `"blk_read_bytes":"-1"`, "absurd rate"},
		"no wish":          {`"wish_wei_per_s":1000000000000`, `"wish_wei_per_s":null`, "no wish"},
		"wish below zero":  {`"wish_wei_per_s":1000000000000`, `"wish_wei_per_s":-1`, "wish"},
		"no benchmarks":    {`"benchmarks":[{`, `"benchmarks":[],"x":[{`, "rows"},
		"change to naught": {`"to":1000000000000`, `"too":1`, "change 0"},
		"adjusted to none": {`"to":7,"reason"`, `"too":7,"reason"`, "adjustment"},
		"many words":       {`"what":"wish"`, `"what":"` + strings.Repeat("w", maxText+1) + `"`, "too many words"},
		"too long":         {"{", "{" + strings.Repeat(" ", maxStanding), "over 4194304 bytes"},
	} {
		text := strings.Replace(string(good), c.from, c.to, 1)
		if text == string(good) {
			t.Fatalf("%s: changes nothing of %s", name, good)
		}
		if _, err := DecodeStanding(strings.NewReader(text)); !errors.Is(err, ErrStanding) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzDecodeStanding(f *testing.F) {
	good, err := json.Marshal(standing(f))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add([]byte(`{"owner":{"policy":"fixed","wish":1},"price":{"decision":{"wish_wei_per_s":1},"rates":{"cpu_user_ns":"1"},"benchmarks":[{"seconds":1}]}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := DecodeStanding(bytes.NewReader(data))
		if err != nil {
			return
		}
		if _, err := s.Price.Lines(); err != nil {
			t.Fatal(err)
		}
		_ = s.Price.Words()
		if _, err := json.Marshal(s); err != nil {
			t.Fatal(err)
		}
	})
}
