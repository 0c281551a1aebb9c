package gpu

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
)

func TestReadings(t *testing.T) {
	for name, c := range map[string]struct {
		got  Reading
		want string // the value, or what the reason has
		null bool
	}{
		"temperature":        {Temperature(61), "61", false},
		"dead sensor":        {Temperature(0), "reads 0", true},
		"broken wire":        {Temperature(32767), "32767", true},
		"boiling":            {Temperature(151), "151", true},
		"power":              {Power(250_000), "250000", false},
		"no power":           {Power(0), "reads 0", true},
		"power, broken wire": {Power(32767), "32767", true},
		"32,767 watts":       {Power(32_767_000), "32767000", true},
		"idle":               {Percent(0), "0", false},
		"busy":               {Percent(100), "100", false},
		"busier than busy":   {Percent(101), "101", true},
		"clock off":          {Clock(0), "0", false},
		"clock":              {Clock(32767), "32767", true},
		"memory":             {Memory(80 << 30), "85899345920", false},
		"memory of no GPU":   {Memory(1 << 63), "no GPU has", true},
		"unsupported":        {None("not\x00 supported\n"), "not supported", true},
	} {
		text, err := json.Marshal(c.got)
		if err != nil || (c.got.Value == nil) != c.null || !strings.Contains(string(text), c.want) {
			t.Errorf("%s: %s %v", name, text, err)
		}
		if _, ok := c.got.Get(); ok == c.null {
			t.Errorf("%s: there %v", name, ok)
		}
	}
}

func TestParseRequest(t *testing.T) {
	for line, good := range map[string]bool{
		`{"id":1,"op":"list"}`: true, `{"id":1,"op":"sample"}`: true, `{"id":1,"op":"processes"}`: true, `{"id":1,"op":"events"}`: true,
		`{"id":1,"op":"bench","bench":{"uuid":"` + gpuA + `","seconds":5}}`: true,
		`{"id":1,"op":"bench"}`: false, `{"id":1,"op":"list","bench":{}}`: false, `{"id":1,"op":"reset"}`: false, `{"id":1}`: false,
		``: false, `null x`: false, `{"id":-1,"op":"list"}`: false, `{"id":1,"op":"list"} {}`: false,
		`{"id":1,"op":"bench","bench":{"uuid":"../x","seconds":5}}`: false, `{"id":1,"op":"bench","bench":{"uuid":"` + gpuA + `"}}`: false,
	} {
		if _, err := ParseRequest([]byte(line)); (err == nil) != good || err != nil && CodeOf(err) != BadRequest {
			t.Errorf("%s: %v", line, err)
		}
	}
}

func TestParseAnswer(t *testing.T) {
	many := func(item string, n int) string { return "[" + strings.Repeat(item+",", n-1) + item + "]" }
	process := `{"uuid":"` + gpuA + `","pid":7,"memory_bytes":{"value":1},"utilisation_percent":{"value":null}}`
	for name, c := range map[string]struct {
		line string
		want Code
	}{
		"empty":            {`{"id":1}`, ""},
		"processes":        {`{"processes":` + many(process, 3) + `}`, ""},
		"same GPU twice":   {`{"samples":` + many(`{"uuid":"`+gpuA+`"}`, 2) + `}`, Garbage},
		"no UUID":          {`{"samples":[{}]}`, Garbage},
		"too many events":  {`{"events":` + many(`{"xid":79}`, MaxEvents+1) + `}`, Garbage},
		"many processes":   {`{"processes":` + many(`{"uuid":"`+gpuA+`"}`, MaxProcesses+1) + `}`, Garbage},
		"GPU without name": {`{"inventory":{"gpus":[{"uuid":"` + gpuA + `"}]}}`, ""},
		"bad UUID listed":  {`{"inventory":{"gpus":[{"uuid":"a b"}]}}`, Garbage},
		"negative result":  {`{"bench":[{"name":"x","value":-1}]}`, Garbage},
		"neither nor":      {`{"bench":[{"name":"x"}]}`, Garbage},
		"negative value":   {`{"samples":[{"uuid":"` + gpuA + `","power_mw":{"value":-5}}]}`, Garbage},
		"a float":          {`{"samples":[{"uuid":"` + gpuA + `","power_mw":{"value":1.5}}]}`, Garbage},
		"a newer field":    {`{"id":1,"newer":[1,2]}`, ""},
	} {
		if _, err := ParseAnswer([]byte(c.line)); CodeOf(err) != c.want {
			t.Errorf("%s: %v", name, err)
		}
	}
	a, err := ParseAnswer([]byte(`{"samples":[{"uuid":"` + gpuA + `","memory_used_bytes":{"value":9},"memory_total_bytes":{"value":8}}]}`))
	if err != nil || a.Samples[0].MemoryUsed.Value != nil {
		t.Errorf("more used than there is: %+v %v", a, err)
	}
}

func TestReadLine(t *testing.T) {
	r := bufio.NewReaderSize(strings.NewReader("a\n"+strings.Repeat("b", 40)+"\n"+strings.Repeat("c", 41)+"\n"), 16)
	for _, want := range []string{"a", strings.Repeat("b", 40)} {
		if line, err := ReadLine(r, 41); err != nil || string(line) != want {
			t.Errorf("%q %v", line, err)
		}
	}
	if _, err := ReadLine(r, 41); CodeOf(err) != Garbage {
		t.Errorf("too long: %v", err)
	}
	if _, err := ReadLine(bufio.NewReader(strings.NewReader("")), 9); !errors.Is(err, io.EOF) {
		t.Errorf("the end: %v", err)
	}
	if _, err := ReadLine(bufio.NewReader(strings.NewReader("x")), 9); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("half a line: %v", err)
	}
}

// FuzzParseAnswer: whatever parses obeys the rules, and parses again to the same.
func FuzzParseAnswer(f *testing.F) {
	f.Add([]byte(`{"id":1,"samples":[{"uuid":"` + gpuA + `","utilisation_percent":{"value":50},"throttle_reasons":["x"]}]}`))
	f.Add([]byte(`{"id":1,"error":{"code":"no_driver"},"inventory":{"gpus":[{"uuid":"` + gpuA + `","minor":{"value":0}}]}}`))
	f.Add([]byte(`{"id":1,"bench":[{"name":"gpu_fp32","value":1,"unit":"flop/s"}],"processes":[{"uuid":"abc","pid":1}]}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		a, err := ParseAnswer(line)
		if err != nil {
			return
		}
		for _, s := range a.Samples {
			if p, ok := s.Power.Get(); ok && (p == 0 || p > maxMilliwatt) {
				t.Errorf("power %d passed", p)
			}
			if s.Busy.Value == nil && s.Busy.Reason == "" {
				t.Error("null without a reason")
			}
		}
		first, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		again, err := ParseAnswer(first)
		if err != nil {
			t.Fatalf("%s: %v", first, err)
		}
		if second, _ := json.Marshal(again); string(second) != string(first) {
			t.Errorf("%s\nbecame %s", first, second)
		}
	})
}

func FuzzParseRequest(f *testing.F) {
	f.Add([]byte(`{"id":1,"op":"bench","bench":{"uuid":"` + gpuA + `","seconds":5}}`))
	f.Fuzz(func(t *testing.T, line []byte) {
		if q, err := ParseRequest(line); err == nil && q.Op == OpBench && (q.Bench.Seconds < 1 || q.Bench.Seconds > MaxBenchSeconds) {
			t.Errorf("%d seconds", q.Bench.Seconds)
		}
	})
}
