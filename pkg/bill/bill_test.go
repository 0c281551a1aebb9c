package bill

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/pkg/bill/witness"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// scene is a workload over virtual time, the worker's meter and the buyer's.
type scene struct {
	t      testing.TB
	worker *identity.Key
	header Header
	began  time.Time
	// load is what the cgroup's files say after so long, and bytes of memory in use then.
	load func(time.Duration) (user, system, read, write, rx, tx, memory uint64)
	// cheat changes what the worker signs.
	cheat func(meter.Vector)
}

// What one operation, packet and page fault of a load is made of.
const blockBytes, packetBytes, usPerFault = 4096, 500, 50

const testChain = 31337

var testChannels = common.Address{0xc0}

func newScene(t testing.TB) *scene {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	rates := pricing.Rates{}
	for _, counter := range meter.All() {
		rates[counter] = big.NewInt(3)
	}
	s := &scene{t: t, worker: key, began: time.UnixMilli(1_790_000_000_000), cheat: func(meter.Vector) {}}
	d := market.Deal{
		Buyer: common.Address{1}, Hub: common.Address{2}, Worker: key.Address(), Payout: common.Address{3},
		Image: digest.FromString("x"), MilliCPU: 2000, MemoryBytes: 256 << 20, Pids: 10, Rates: rates, FeePerMille: 50,
		Interval: 6 * time.Second, Budget: new(big.Int).Lsh(big.NewInt(1), 80), Channel: common.Hash{4}, Lane: 1, Nonce: 1,
	}
	s.header = NewHeader(testChain, testChannels, d, s.began)
	s.load = func(at time.Duration) (user, system, read, write, rx, tx, memory uint64) {
		// It works for half of each ten seconds, and holds memory with a slow swing.
		busy := at/(10*time.Second)*(5*time.Second) + min(at%(10*time.Second), 5*time.Second)
		n := uint64(busy / time.Microsecond)
		return n * 9 / 10, n / 10, n / 2, n * 3, n * 2, n, 64<<20 + uint64(at/time.Millisecond)%20_000*1000
	}
	return s
}

// line is a look of the buyer's meter after so long.
func (s *scene) line(at, every time.Duration) witness.Line {
	user, system, read, write, rx, tx, memory := s.load(at)
	return witness.Line{
		UnixMilli: uint64(s.began.Add(at).UnixMilli()), EveryMilli: uint64(every.Milliseconds()), Life: "boot/1",
		Files: map[string]string{
			"cpu.stat": fmt.Sprintf("user_usec %d\nsystem_usec %d\n", user, system), "memory.current": fmt.Sprintf("%d\n", memory),
			"io.stat":     fmt.Sprintf("8:0 rbytes=%d wbytes=%d rios=%d wios=%d\n", read, write, read/blockBytes, write/blockBytes),
			"memory.stat": fmt.Sprintf("pgfault %d\npgmajfault 1\n", user/usPerFault),
		},
		// The devices carry frames with headers, and some that are no IP packets.
		Net: witness.Net{RxBytes: rx + rx/50, TxBytes: tx + tx/50, RxPackets: (rx + rx/100) / packetBytes, TxPackets: (tx + tx/100) / packetBytes},
	}
}

// log is what the buyer fetches: looks from one time to another, through the real writer.
func (s *scene) log(from, to, every time.Duration) []Reading {
	s.t.Helper()
	path := filepath.Join(s.t.TempDir(), "log")
	w, err := witness.Create(path, witness.MaxLog, every)
	if err != nil {
		s.t.Fatal(err)
	}
	for at := from; at <= to; at += every {
		if err := w.Append(s.line(at, every)); err != nil {
			s.t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		s.t.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		s.t.Fatal(err)
	}
	defer f.Close()
	log, err := witness.Read(f)
	if err != nil {
		s.t.Fatal(err)
	}
	readings, err := Readings(log)
	if err != nil {
		s.t.Fatal(err)
	}
	return readings
}

// records are what the worker signs: a reader of its own over a leaf that follows the load.
func (s *scene) records(until time.Duration) []meter.SignedRecord {
	s.t.Helper()
	const every, phase = 2 * time.Second, 700 * time.Millisecond
	dir := s.t.TempDir()
	var at time.Duration
	reader := meter.NewReader(meter.Source{
		Leaf: dir, Now: func() time.Time { return s.began.Add(at) },
		Counters: meter.All(),
		Extras: []meter.Extra{{
			Name: "edge", From: "edge", Needed: true,
			Counters: []meter.Counter{meter.NetRx, meter.NetTx, meter.NetRxPackets, meter.NetTxPackets, meter.NetRxConnections},
			Read: func() (meter.Counts, error) {
				_, _, _, _, rx, tx, _ := s.load(at)
				return meter.Counts{Values: meter.Vector{
					meter.NetRx: rx, meter.NetTx: tx, meter.NetRxPackets: rx / packetBytes, meter.NetTxPackets: tx / packetBytes, meter.NetRxConnections: rx / 1e6,
				}}, nil
			},
		}},
		Incarnation: func(string) (string, error) { return "1", nil },
	})
	var out []meter.SignedRecord
	var prev *meter.Record
	for at = phase; at <= until; at += every {
		if err := layOut(dir, s.line(at, every).Files); err != nil {
			s.t.Fatal(err)
		}
		usage, err := reader.Sample()
		if err != nil {
			s.t.Fatal(err)
		}
		usage = usage.Clone()
		s.cheat(usage)
		next, err := meter.Chain{Deal: common.Hash(s.header.Deal.ID())}.Next(prev, usage, s.began.Add(at), at+every > until)
		if err != nil {
			s.t.Fatal(err)
		}
		out = append(out, s.sign(next))
		prev = &next
	}
	return out
}

func (s *scene) sign(r meter.Record) meter.SignedRecord {
	s.t.Helper()
	signed, err := r.Sign(s.worker, market.Domain(big.NewInt(testChain), testChannels))
	if err != nil {
		s.t.Fatal(err)
	}
	return signed
}

// keep writes records to a book as the buyer does, and reads them again.
func (s *scene) keep(records []meter.SignedRecord) (Book, error) {
	s.t.Helper()
	path := filepath.Join(s.t.TempDir(), "book")
	for _, r := range records {
		if err := Append(path, s.header, nil, r); err != nil {
			s.t.Fatal(err)
		}
	}
	return Open(path)
}

func (s *scene) book(until time.Duration) Book {
	s.t.Helper()
	book, err := s.keep(s.records(until))
	if err != nil {
		s.t.Fatal(err)
	}
	if err := book.Verify(s.began.Add(until), false); err != nil {
		s.t.Fatal(err)
	}
	return book
}

func row(t *testing.T, r Report, c meter.Counter) Row {
	t.Helper()
	for _, row := range r.Rows {
		if row.Counter == c {
			return row
		}
	}
	t.Fatalf("no row of %s", c)
	return Row{}
}

// TestHonestBill: an honest worker's records agree with the log, whatever their phases.
func TestHonestBill(t *testing.T) {
	s := newScene(t)
	book := s.book(5 * time.Minute)
	for _, every := range []time.Duration{500 * time.Millisecond, 2 * time.Second, 3700 * time.Millisecond} {
		report, err := Check(book, s.log(300*time.Millisecond, 5*time.Minute, every))
		if err != nil {
			t.Fatal(err)
		}
		if report.Differs() || report.Compared < 145 {
			t.Errorf("looks every %s: %d compared, %+v", every, report.Compared, report.Rows)
		}
	}
	report, err := Check(book, nil)
	if err != nil || report.Differs() || len(report.Notes) == 0 || row(t, report, meter.CPUUser).Verdict != Unseen {
		t.Errorf("without a log: %+v, %v", report, err)
	}
	want, err := pricing.Bill(book.Deal.Rates, book.Last().Usage)
	if err != nil || report.Bill.Cmp(want) != 0 || report.Fee.Cmp(pricing.Fee(want, 50)) != 0 {
		t.Errorf("bill %s, fee %s, want %s", report.Bill, report.Fee, want)
	}
}

// TestCheatsAreShown: counter by counter, what a worker adds.
func TestCheatsAreShown(t *testing.T) {
	add := func(c meter.Counter, percent uint64) func(meter.Vector) {
		return func(v meter.Vector) { v[c] += v[c] * percent / 100 }
	}
	for name, c := range map[string]struct {
		cheat   func(meter.Vector)
		counter meter.Counter
		want    Verdict
	}{
		"3 % of processor":      {add(meter.CPUUser, 3), meter.CPUUser, Over},
		"3 % of system time":    {add(meter.CPUSystem, 3), meter.CPUSystem, Over},
		"5 % of reads":          {add(meter.BlockRead, 5), meter.BlockRead, Over},
		"5 % of writes":         {add(meter.BlockWrite, 5), meter.BlockWrite, Over},
		"10 % of memory":        {add(meter.Memory, 10), meter.Memory, Over},
		"5 % of read ops":       {add(meter.BlockReadOps, 5), meter.BlockReadOps, Over},
		"5 % of write ops":      {add(meter.BlockWriteOps, 5), meter.BlockWriteOps, Over},
		"half the write ops":    {func(v meter.Vector) { v[meter.BlockWriteOps] /= 2 }, meter.BlockWriteOps, Under},
		"5 % of page faults":    {add(meter.PageFaults, 5), meter.PageFaults, Over},
		"half the page faults":  {func(v meter.Vector) { v[meter.PageFaults] /= 2 }, meter.PageFaults, Under},
		"10 % of packets in":    {add(meter.NetRxPackets, 10), meter.NetRxPackets, Over},
		"10 % of packets out":   {add(meter.NetTxPackets, 10), meter.NetTxPackets, Over},
		"half the packets":      {func(v meter.Vector) { v[meter.NetTxPackets] /= 2 }, meter.NetTxPackets, Agrees},
		"10 % of receiving":     {add(meter.NetRx, 10), meter.NetRx, Over},
		"10 % of sending":       {add(meter.NetTx, 10), meter.NetTx, Over},
		"a second, once":        {func(v meter.Vector) { v[meter.CPUUser] += 2e9 }, meter.CPUUser, Over},
		"half the processor":    {func(v meter.Vector) { v[meter.CPUUser] /= 2 }, meter.CPUUser, Under},
		"half the network":      {func(v meter.Vector) { v[meter.NetRx] /= 2 }, meter.NetRx, Agrees},
		"nothing":               {func(meter.Vector) {}, meter.CPUUser, Agrees},
		"0.2 %, within meaning": {func(v meter.Vector) { v[meter.CPUUser] += v[meter.CPUUser] / 500 }, meter.CPUUser, Agrees},
	} {
		s := newScene(t)
		s.cheat = c.cheat
		report, err := Check(s.book(150*time.Second), s.log(0, 150*time.Second, 2*time.Second))
		if err != nil {
			t.Fatal(err)
		}
		got := row(t, report, c.counter)
		if got.Verdict != c.want || report.Differs() != (c.want != Agrees) {
			t.Errorf("%s: %+v", name, got)
		}
		if sign := map[Verdict]int{Over: 1, Under: -1}[c.want]; c.want != Agrees && (got.Wei.Sign() != sign || got.Reason == "") {
			t.Errorf("%s: %s wei, %q", name, got.Wei, got.Reason)
		}
		for _, other := range report.Rows {
			if _, visible := tolerances[other.Counter]; other.Counter != c.counter && visible != (other.Verdict == Agrees) {
				t.Errorf("%s: blames %+v", name, other)
			}
		}
	}
}

// TestHowSoon: on a processor that never rests, 3 % show after a minute and a half at the latest, and
// are within what two looks leave open before.
func TestHowSoon(t *testing.T) {
	s := newScene(t)
	s.load = func(at time.Duration) (user, system, read, write, rx, tx, memory uint64) {
		return uint64(at / time.Microsecond), 0, 0, 0, 0, 0, 1 << 20
	}
	s.cheat = func(v meter.Vector) { v[meter.CPUUser] += v[meter.CPUUser] * 3 / 100 }
	for until, want := range map[time.Duration]Verdict{8 * time.Second: Agrees, 92 * time.Second: Over} {
		for phase := range 4 {
			begin := time.Duration(phase) * 400 * time.Millisecond
			report, err := Check(s.book(until), s.log(begin, until+begin+2*time.Second, 2*time.Second))
			if err != nil {
				t.Fatal(err)
			}
			if got := row(t, report, meter.CPUUser); got.Verdict != want {
				t.Errorf("after %s, looks from %s on: %+v", until, begin, got)
			}
		}
	}
}

// TestFrozen: a machine that was paused looks at nothing meanwhile, and is not billed.
func TestFrozen(t *testing.T) {
	s := newScene(t)
	path := filepath.Join(t.TempDir(), "log")
	w, err := witness.Create(path, witness.MaxLog, 2*time.Second)
	if err != nil {
		t.Fatal(err)
	}
	for at := time.Duration(0); at <= 5*time.Minute; at += 2 * time.Second {
		if at > 100*time.Second && at < 200*time.Second {
			continue
		}
		if err := w.Append(s.line(at, 2*time.Second)); err != nil {
			t.Fatal(err)
		}
	}
	_ = w.Close()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	log, err := witness.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	readings, err := Readings(log)
	if err != nil {
		t.Fatal(err)
	}
	held := readings[len(readings)-1].Usage[meter.Memory]
	if least, most := uint64(64<<20)*195, uint64(84<<20)*205; held < least || held > most {
		t.Errorf("%d byte-seconds in 200 s, want %d to %d", held, least, most)
	}
}

// TestHostileLog: text in a log is what a stranger wrote.
func TestHostileLog(t *testing.T) {
	s := newScene(t)
	for name, change := range map[string]func(*witness.Line){
		"no cpu.stat":       func(l *witness.Line) { delete(l.Files, "cpu.stat") },
		"cpu.stat of words": func(l *witness.Line) { l.Files["cpu.stat"] = "user_usec lots\n" },
		"negative memory":   func(l *witness.Line) { l.Files["memory.current"] = "-1\n" },
		"nothing":           func(l *witness.Line) { l.Files = nil },
	} {
		l := s.line(0, time.Second)
		change(&l)
		if _, err := Readings(witness.Log{Lines: []witness.Line{l}}); err == nil {
			t.Errorf("%s is read", name)
		}
	}
	l := s.line(0, time.Second)
	l.Files["../../evil"] = "x" // laid out by no name of the log's
	if _, err := Readings(witness.Log{Lines: []witness.Line{l}}); err != nil {
		t.Errorf("a name that is not looked at: %v", err)
	}
}

// TestEveryCounterIsSeenOrHasAReason: records hold what the rates name, which may be any.
func TestEveryCounterIsSeenOrHasAReason(t *testing.T) {
	for _, c := range meter.All() {
		_, seen := tolerances[c]
		if why := unseen[c]; seen == (why != "") {
			t.Errorf("%s: seen is %v, unseen because %q", c, seen, why)
		}
	}
	if len(tolerances)+len(unseen) != len(meter.All()) {
		t.Errorf("%d seen and %d unseen of %d counters", len(tolerances), len(unseen), len(meter.All()))
	}
	s := newScene(t)
	report, err := Check(s.book(time.Minute), s.log(0, time.Minute, time.Second))
	if err != nil || report.Differs() || len(report.Rows) != len(meter.All()) {
		t.Fatalf("%d rows, %v: %+v", len(report.Rows), err, report.Rows)
	}
	for _, r := range report.Rows {
		if _, seen := tolerances[r.Counter]; seen != (r.Verdict == Agrees) || !seen && r.Reason != unseen[r.Counter] {
			t.Errorf("%+v", r)
		}
		if seen := r.Verdict == Agrees; seen && r.Billed == 0 {
			t.Errorf("%s: agrees on nothing", r.Counter)
		}
	}
}
