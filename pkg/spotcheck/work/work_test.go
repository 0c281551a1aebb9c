package work

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func task(program string, lanes int) Task {
	return Task{Program: program, Seed: sha256.Sum256([]byte("seed")), Lanes: lanes, Slice: 300 * time.Millisecond}
}

func seeded(n uint64) *rand.Rand { return rand.New(rand.NewPCG(n, n)) }

// sampled is an honest answer, made once a program.
func sampled(t *testing.T, k Task) Sample {
	t.Helper()
	s, err := Run(t.Context(), k)
	if err != nil {
		t.Fatal(err)
	}
	if Units(k, s) == 0 {
		t.Skipf("no step of %s within %s on this machine", k.Program, k.Slice)
	}
	return s
}

func TestHonestWorkVerifies(t *testing.T) {
	for _, name := range Names() {
		for _, lanes := range []int{1, 3} {
			k := task(name, lanes)
			s := sampled(t, k)
			if err := Verify(t.Context(), k, s, 1000/lanes, seeded(1)); err != nil {
				t.Errorf("%s in %d lanes: %v", name, lanes, err)
			}
			if s.ElapsedNs < uint64(k.Slice) || s.CPUUserNs+s.CPUSystemNs == 0 {
				t.Errorf("%s: counters %+v", name, s)
			}
			for i, l := range s.Lanes {
				if len(l.Points) >= k.points() || l.Tail >= l.Every {
					t.Errorf("%s lane %d: %d points, every %d, tail %d", name, i, len(l.Points), l.Every, l.Tail)
				}
			}
		}
	}
}

// TestForgedWorkIsCaught: every way to show more steps, or other ones, than were done.
func TestForgedWorkIsCaught(t *testing.T) {
	k := task("spot_hash", 2)
	honest := sampled(t, k)
	last := func(s *Sample) *Lane { return &s.Lanes[len(s.Lanes)-1] }
	for name, c := range map[string]struct {
		forge func(*Sample)
		want  error
	}{
		"a point changed":             {func(s *Sample) { s.Lanes[0].Points[3][0] ^= 1 }, ErrForged},
		"longer stretches":            {func(s *Sample) { s.Lanes[0].Every *= 2 }, ErrForged},
		"another end":                 {func(s *Sample) { l := last(s); l.Tail, l.Last = 0, Hash{} }, ErrForged},
		"a longer tail":               {func(s *Sample) { l := last(s); l.Tail = l.Every - 1; l.Last[0] ^= 1 }, ErrForged},
		"a lane twice":                {func(s *Sample) { s.Lanes[1] = s.Lanes[0] }, ErrForged},
		"a lane too few":              {func(s *Sample) { s.Lanes = s.Lanes[:1] }, ErrShape},
		"a lane too many":             {func(s *Sample) { s.Lanes = append(s.Lanes, s.Lanes[0]) }, ErrShape},
		"too many points":             {func(s *Sample) { l := last(s); l.Points = append(l.Points, make([]Hash, 200)...) }, ErrShape},
		"few points far apart":        {func(s *Sample) { last(s).Points = last(s).Points[:5] }, ErrShape},
		"no distance":                 {func(s *Sample) { last(s).Every = 0 }, ErrShape},
		"distance no power of two":    {func(s *Sample) { last(s).Every = 3 }, ErrShape},
		"absurd distance":             {func(s *Sample) { last(s).Every = 1 << 60 }, ErrShape},
		"more than any machine does":  {func(s *Sample) { last(s).Every = 1 << 14 }, ErrShape},
		"a tail as long as a stretch": {func(s *Sample) { last(s).Tail = last(s).Every }, ErrShape},
	} {
		s := Sample{ElapsedNs: honest.ElapsedNs, Lanes: slices.Clone(honest.Lanes)}
		for i := range s.Lanes {
			s.Lanes[i].Points = slices.Clone(s.Lanes[i].Points)
		}
		c.forge(&s)
		if err := Verify(t.Context(), k, s, 400, seeded(2)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
	other := k
	other.Seed[0] ^= 1
	for try := range uint64(20) { // each with a single pick: every stretch is wrong
		if err := Verify(t.Context(), other, honest, 1, seeded(try)); !errors.Is(err, ErrForged) {
			t.Errorf("an answer to another seed: %v", err)
		}
	}
}

// TestStretchesFitOnePlace: work that was really done, elsewhere, is no work. But for
// the seam each stretch would lead from point to point if steps had no place.
func TestStretchesFitOnePlace(t *testing.T) {
	k := task("spot_hash", 2)
	honest := sampled(t, k)
	victim, other := 0, 1 // the lane of more work: of the other the machine may have done next to nothing
	if honest.Lanes[1].steps() > honest.Lanes[0].steps() {
		victim, other = other, victim
	}
	mine, theirs := honest.Lanes[victim].Points, honest.Lanes[other].Points
	half := len(mine) / 2
	for name, forge := range map[string]func(points []Hash){
		"a lane that repeats itself": func(points []Hash) { copy(points[half:], mine[:half]) },
		"a lane taken from the other": func(points []Hash) {
			for i := half; i < len(points); i++ {
				points[i] = theirs[i%len(theirs)]
			}
		},
		"a lane moved by one stretch": func(points []Hash) { copy(points[1:], mine) },
	} {
		s := Sample{Lanes: slices.Clone(honest.Lanes)}
		s.Lanes[victim].Points = slices.Clone(mine)
		forge(s.Lanes[victim].Points)
		random, caught := seeded(5), 0
		for range 40 {
			if errors.Is(Verify(t.Context(), k, s, 1, random), ErrForged) {
				caught++
			}
		}
		if caught < 4 { // a quarter to a half of the work is wrong, not one seam in a hundred
			t.Errorf("%s: caught in %d of 40", name, caught)
		}
	}
}

// invented is lanes of invented points that pass for what thinning leaves.
func invented(k Task, every uint64) Sample {
	s := Sample{Lanes: make([]Lane, k.Lanes)}
	for i := range s.Lanes {
		s.Lanes[i] = Lane{Every: every, Points: make([]Hash, k.points()/2)}
	}
	return s
}

// TestEndlessWorkIsRefused: a few invented points far apart are no way to burn a
// verifier's processor.
func TestEndlessWorkIsRefused(t *testing.T) {
	for _, name := range Names() {
		for _, every := range []uint64{1 << 63, 1 << 40, 1 << 20} {
			k := task(name, 1)
			k.Slice = time.Second
			// Were it not refused at once, it would be unfinished instead.
			ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
			err := Verify(ctx, k, invented(k, every), 4, seeded(1))
			cancel()
			if !errors.Is(err, ErrShape) {
				t.Errorf("%s, a point every %d steps: %v", name, every, err)
			}
		}
	}
}

// TestMostSteps: exactly what no machine does passes for a shape, a step more does not.
func TestMostSteps(t *testing.T) {
	for _, name := range Names() {
		k := task(name, 1)
		k.Slice = 1500 * time.Millisecond // counts as two seconds
		s := invented(k, programs[name].fastest*2/64)
		if err := Check(k, s); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		s.Lanes[0].Tail = 1
		if err := Check(k, s); !errors.Is(err, ErrShape) {
			t.Errorf("%s, one more: %v", name, err)
		}
	}
}

// TestVerifyEndsInTime: the dearest answer that is possible costs a verifier no more than it
// gives, and a verdict that it did not reach convicts nobody.
func TestVerifyEndsInTime(t *testing.T) {
	for _, name := range Names() {
		k := task(name, MaxLanes)
		k.Slice = MaxSlice
		s := invented(k, programs[name].fastest)
		if err := Check(k, s); err != nil {
			t.Fatal(name, err)
		}
		gone, cancel := context.WithCancel(t.Context())
		cancel()
		if err := Verify(gone, k, s, 4, seeded(1)); !errors.Is(err, ErrUnfinished) || !errors.Is(err, context.Canceled) {
			t.Errorf("%s, cancelled before: %v", name, err)
		}
		short, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
		began := time.Now()
		err := Verify(short, k, s, 4, seeded(1))
		cancel()
		if !errors.Is(err, ErrUnfinished) || !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, ErrForged) {
			t.Errorf("%s, a deadline: %v", name, err)
		}
		if took := time.Since(began); took > 2*time.Second {
			t.Errorf("%s ended after %s", name, took)
		}
	}
}

// TestPickedByWork: a lane of little true work does not hide another of much that is
// invented. The chance to be seen is the invented share of all steps.
func TestPickedByWork(t *testing.T) {
	k := task("spot_hash", 2)
	k.Slice = MinSlice
	s := sampled(t, k)
	for i := range s.Lanes[1].Points { // what follows the quarter is made up
		if i >= len(s.Lanes[1].Points)/4 {
			s.Lanes[1].Points[i] = Hash{byte(i)}
		}
	}
	if l := &s.Lanes[1]; l.Tail == 0 {
		l.Last = l.Points[len(l.Points)-1]
	}
	invented := uint64(len(s.Lanes[1].Points)-len(s.Lanes[1].Points)/4)*s.Lanes[1].Every + s.Lanes[1].Tail
	share := float64(invented) / float64(s.Lanes[0].steps()+s.Lanes[1].steps())
	random, caught, tries := seeded(4), 0, 300
	for range tries {
		if Verify(t.Context(), k, s, 1, random) != nil {
			caught++
		}
	}
	got, sd := float64(caught)/float64(tries), math.Sqrt(share*(1-share)/float64(tries))
	if math.Abs(got-share) > 4*sd {
		t.Errorf("caught %.3f of the time with %.3f invented (+-%.3f)", got, share, sd)
	}
}

func TestRefusedTasks(t *testing.T) {
	for name, change := range map[string]func(*Task){
		"unknown program": func(k *Task) { k.Program = "spot_nothing" }, "no lane": func(k *Task) { k.Lanes = 0 },
		"too many lanes": func(k *Task) { k.Lanes = MaxLanes + 1 }, "too short": func(k *Task) { k.Slice = 0 },
		"too long": func(k *Task) { k.Slice = time.Minute }, "back in time": func(k *Task) { k.Slice = -time.Second },
	} {
		k := task("spot_hash", 1)
		change(&k)
		if _, err := Run(t.Context(), k); !errors.Is(err, ErrTask) {
			t.Errorf("%s: %v", name, err)
		}
		if err := Verify(t.Context(), k, Sample{}, 1, seeded(1)); !errors.Is(err, ErrTask) {
			t.Errorf("verify %s: %v", name, err)
		}
	}
}

// TestYields: a slice ends at once when its context does, and is no answer then.
func TestYields(t *testing.T) {
	for _, name := range Names() {
		k := task(name, runtime.GOMAXPROCS(0))
		k.Slice = MaxSlice
		ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
		began := time.Now()
		_, err := Run(ctx, k)
		cancel()
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(began); took > 2*time.Second {
			t.Errorf("%s yielded after %s", name, took)
		}
	}
}

// TestFloatIsExact: the product agrees with arithmetic on whole numbers, so that
// every architecture gives the same bits.
func TestFloatIsExact(t *testing.T) {
	var a, b, c matrix
	a.fill(Hash{1})
	b.fill(Hash{2})
	for i := range side { // and at the top of what entries can be
		a[i], b[i*side] = 1<<entryBits-1, 1<<entryBits-1
	}
	c.multiply(&a, &b)
	for i := range side {
		for j := range side {
			sum := new(big.Int)
			for k := range side {
				sum.Add(sum, new(big.Int).Mul(big.NewInt(int64(a[i*side+k])), big.NewInt(int64(b[k*side+j]))))
			}
			if got := big.NewInt(int64(c[i*side+j])); got.Cmp(sum) != 0 || sum.BitLen() > 53 {
				t.Fatalf("[%d][%d] is %s, not %s", i, j, got, sum)
			}
		}
	}
}

// knownPoints are two steps from the zero seed, as testdata/oracle.py has them: no line
// of Go, no floating point.
var knownPoints = map[string]string{
	"spot_float":  "c31559788b45a0b871b71ca1d1ab6a983455fc419ad7a4789f3fb880a9145a17",
	"spot_hash":   "155c3183da6a8291f7d7ab5110fbe703af2cddd912c175cea30189dd4eeee4cb",
	"spot_memory": "9aac6403b80213cea1155a56471836df289b6d28795d63cd122ced90f18ceda6",
}

// TestKnownPoints: parties of different versions or architectures must agree.
func TestKnownPoints(t *testing.T) {
	want := map[string]string{}
	for name, p := range programs {
		key := Task{Program: name, Lanes: 1}.key(0)
		made := p.open(Hash{}, new(atomic.Bool))
		step := made.lane()
		x := key
		for i := range uint64(2) {
			x.mix(key, i)
			step(&x)
		}
		if made.close != nil {
			made.close()
		}
		text, _ := x.MarshalText()
		if known := knownPoints[name]; string(text) != known {
			want[name] = string(text)
		}
	}
	if len(want) > 0 {
		t.Errorf("two steps from the zero seed lead to %v", want)
	}
}

func TestHashText(t *testing.T) {
	for _, text := range []string{"", "00", "zz" + string(make([]byte, 62))} {
		if err := new(Hash).UnmarshalText([]byte(text)); !errors.Is(err, ErrShape) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// FuzzVerify: a stranger's sample costs no more than a bound, and never a panic.
func FuzzVerify(f *testing.F) {
	k := task("spot_hash", 1)
	k.Slice = MinSlice
	if s, err := Run(f.Context(), k); err == nil {
		data, _ := json.Marshal(s)
		f.Add(data)
	}
	f.Add([]byte(`{"lanes":[{"every":1,"points":[],"tail":0}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var s Sample
		if json.Unmarshal(data, &s) != nil {
			return
		}
		ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
		defer cancel()
		_ = Verify(ctx, k, s, 1, seeded(1))
	})
}

// BenchmarkSlice gives each program's figure with all cores, and its spread over the
// iterations: run with -benchtime 20x.
func BenchmarkSlice(b *testing.B) {
	for _, name := range Names() {
		b.Run(name, func(b *testing.B) {
			k := Task{Program: name, Lanes: runtime.GOMAXPROCS(0), Slice: time.Second}
			var logs []float64
			for b.Loop() {
				s, err := Run(b.Context(), k)
				if err != nil {
					b.Fatal(err)
				}
				logs = append(logs, math.Log(Units(k, s)/(float64(s.ElapsedNs)/1e9)))
			}
			var mean, square float64
			for _, l := range logs {
				mean += l / float64(len(logs))
			}
			for _, l := range logs {
				square += (l - mean) * (l - mean) / float64(max(len(logs)-1, 1))
			}
			b.ReportMetric(math.Exp(mean), Unit(name))
			b.ReportMetric(100*math.Sqrt(square), "%sd")
			b.ReportMetric(0, "ns/op")
		})
	}
}
