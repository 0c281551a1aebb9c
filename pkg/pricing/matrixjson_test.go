package pricing

import (
	"encoding/json"
	"errors"
	"io"
	"math"
	"slices"
	"strings"
	"testing"
)

const goodMatrix = `{"counters":["cpu","mem"],"programs":["a","b"],"V":[[1,2],[3,4e0]],"s":[5,6]}`

func TestDecodeMatrix(t *testing.T) {
	for name, text := range map[string]string{
		"in order":     goodMatrix,
		"out of order": `{"s":[5,6],"V":[[1,2],[3,4]],"programs":["a","b"],"counters":["cpu","mem"]}`,
		"with more":    `{"note":{"deep":[[1]]},"v":"another key","counters":["cpu","mem"],"programs":["a","b"],"V":[[1,2],[3,4]],"s":[5,6]}` + "\n\n",
	} {
		m, err := DecodeMatrix(strings.NewReader(text))
		if err != nil || m.V[1][0] != 3 || m.S[1] != 6 || m.Counters[1] != "mem" || m.Programs[0] != "a" || m.Spread != nil {
			t.Errorf("%s: %+v %v", name, m, err)
		}
	}
	m, err := DecodeMatrix(strings.NewReader(strings.Replace(goodMatrix, `"s"`, `"spread":[0.1,0],"s"`, 1)))
	if err != nil || !slices.Equal(m.Spread, []float64{.1, 0}) {
		t.Errorf("%+v %v", m, err)
	}
}

func TestDecodeMatrixRefusals(t *testing.T) {
	cell := func(text string) string { return strings.Replace(goodMatrix, "3,", text+",", 1) }
	for name, c := range map[string]struct{ text, says string }{
		"NaN":             {cell(`NaN`), `V[1][0] (program "b", counter "cpu"): no JSON`},
		"Infinity":        {cell(`-Infinity`), `V[1][0] (program "b", counter "cpu"): no JSON`},
		"NaN in a string": {cell(`"NaN"`), `V[1][0] (program "b", counter "cpu"): is no number but the string "NaN"`},
		"1e999":           {cell(`1e999`), `V[1][0] (program "b", counter "cpu"): 1e999 is no finite float64`},
		"null":            {cell(`null`), `V[1][0] (program "b", counter "cpu"): is no number but null`},
		"true":            {cell(`true`), `is no number but true`},
		"nested":          {cell(`[3]`), `is no number but an array`},
		"early cell":      {`{"V":[[1,2],[null,4]]}`, `V[1][0]: is no number but null`},
		"price":           {`{"s":[1,"2"]}`, `s[1]: is no number`},
		"price 1e999":     {strings.Replace(goodMatrix, "[5,6]", "[5,1e999]", 1), `s[1] (program "b")`},
		"spread":          {strings.Replace(goodMatrix, `"s"`, `"spread":[0,null],"s"`, 1), `spread[1]`},
		"ragged":          {cell(`3,3`), `V[1] (program "b") has 3 cells for 2 counters`},
		"row no array":    {`{"V":[1]}`, `V[0] is no array but 1`},
		"V no array":      {`{"V":{}}`, `V is no array`},
		"V null":          {`{"V":null}`, `V is no array but null`},
		"name no string":  {`{"counters":[1]}`, `counters[0] is no string`},
		"names null":      {`{"counters":null}`, `counters is no array but null`},
		"no s":            {`{"counters":["a"],"programs":["p"],"V":[[1]]}`, `no "s"`},
		"lower case v":    {strings.Replace(goodMatrix, `"V"`, `"v"`, 1), `no "V"`},
		"key twice":       {strings.Replace(goodMatrix, `"s"`, `"V":[],"s"`, 1), `"V" twice`},
		"empty":           {``, `no JSON`},
		"empty object":    {`{}`, `no "counters"`},
		"array":           {`[]`, `the whole is no object`},
		"cut off":         {goodMatrix[:50], `no JSON`},
		"something after": {goodMatrix + "{}", `something follows`},
		"missing comma":   {`{"counters":["a" "b"]}`, `no JSON`},
		"no matrix":       {`{"counters":[],"programs":[],"V":[],"s":[]}`, `0 counters`},
		"wide":            {`{"V":[[` + strings.Repeat("1,", maxCounters) + `1]]}`, `too many numbers`},
		"long":            {`{"V":[` + strings.Repeat("[],", maxPrograms) + `[]]}`, `over 4096 rows`},
		"large":           {`{"V":[` + strings.Repeat("["+strings.Repeat("1,", 255)+"1],", 512) + `[1]]}`, `too many numbers`},
		"many names":      {`{"counters":[` + strings.Repeat(`"a",`, maxCounters) + `"a"]}`, `over 256 counters`},
		"many prices":     {`{"s":[` + strings.Repeat("1,", maxPrograms) + `1]}`, `too many numbers`},
	} {
		_, err := DecodeMatrix(strings.NewReader(c.text))
		if !errors.Is(err, ErrMatrix) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
	var bad *CellError
	if _, err := DecodeMatrix(strings.NewReader(cell("null"))); !errors.As(err, &bad) || bad.Row != 1 || bad.Column != 0 || bad.Program != "b" {
		t.Errorf("%+v", bad)
	}
}

// endless gives spaces for ever, and counts them.
type endless int

func (e *endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	*e += endless(len(p))
	return len(p), nil
}

func TestDecodeMatrixStopsReading(t *testing.T) {
	var read endless
	if _, err := DecodeMatrix(io.MultiReader(strings.NewReader(goodMatrix), &read)); !errors.Is(err, ErrMatrix) || !strings.Contains(err.Error(), "over 8388608 bytes") {
		t.Error(err)
	}
	if read > 2*MaxMatrixBytes {
		t.Errorf("read %d bytes", read)
	}
}

func FuzzDecodeMatrix(f *testing.F) {
	for _, seed := range []string{goodMatrix, `{"V":[[1e999]]}`, `{"counters":["a"],"programs":["p"],"V":[[-0]],"s":[1e308],"spread":[0]}`,
		`{"counters":["a","b"],"programs":["p"],"V":[[1e-320,1]],"s":[1]}`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		m, err := DecodeMatrix(strings.NewReader(text))
		if err != nil {
			if !errors.Is(err, ErrMatrix) {
				t.Fatalf("untyped: %v", err)
			}
			return
		}
		if len(m.V)*len(m.Counters) > 400 {
			return
		}
		out, err := m.Solve()
		if err != nil {
			if !errors.Is(err, ErrMatrix) && !errors.Is(err, ErrSolve) {
				t.Fatalf("untyped: %v", err)
			}
			return
		}
		if _, err := json.Marshal(out); err != nil {
			t.Fatal(err)
		}
		if slices.Min(out.Rates) < 0 || !(out.Residual >= 0) || math.IsInf(out.Residual, 0) || len(out.Rates) != len(m.Counters) {
			t.Fatalf("%+v", out)
		}
	})
}
