//go:build cgo

package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A machine for the part of PTX that the kernels use, after NVIDIA's "Parallel
// Thread Execution ISA". It is our reading of that document, not a GPU: it finds a
// wrong index, a missing step, rows taken for columns; it knows nothing of speed.
// Any other instruction, register or address is an error.
type ptx struct {
	code    []instruction
	labels  map[string]int
	params  []string
	threads [3]uint64 // ctaid, ntid, nctaid
	args    []uint64
	memory  map[uint64][]byte // blocks by address
}

type instruction struct {
	guard, op string
	args      []string
}

var (
	entryForm = regexp.MustCompile(`\.visible \.entry (\w+)\(([^)]*)\)\s*\{([^{}]|\{[^{}]*\})*\}`)
	wordForm  = regexp.MustCompile(`\{[^}]*\}|\[[^\]]*\]|[^\s,]+`)
)

// load parses one kernel of a source.
func load(t *testing.T, source, name string) *ptx {
	t.Helper()
	source = regexp.MustCompile(`//[^\n]*`).ReplaceAllString(source, "")
	for _, m := range entryForm.FindAllStringSubmatch(source, -1) {
		if m[1] != name {
			continue
		}
		p := &ptx{labels: map[string]int{}, memory: map[uint64][]byte{}}
		for _, f := range strings.Split(m[2], ",") {
			p.params = append(p.params, strings.Fields(f)[2])
		}
		body := m[0][strings.Index(m[0], ")")+1:]
		body = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(body), "{"), "}")
		for line := range strings.Lines(body) {
			line = strings.TrimSpace(line)
			switch {
			case line == "", strings.HasPrefix(line, ".reg"):
			case strings.HasSuffix(line, ":"):
				p.labels[strings.TrimSuffix(line, ":")] = len(p.code)
			default:
				words := wordForm.FindAllString(strings.TrimSuffix(line, ";"), -1)
				var i instruction
				if strings.HasPrefix(words[0], "@") {
					i.guard, words = words[0][1:], words[1:]
				}
				i.op, i.args = words[0], words[1:]
				p.code = append(p.code, i)
			}
		}
		return p
	}
	t.Fatalf("no kernel %s", name)
	return nil
}

// at is memory of a size at an address, as the kernel would reach it.
func (p *ptx) at(address uint64, size int) []byte {
	for base, data := range p.memory {
		if address >= base && address+uint64(size) <= base+uint64(len(data)) {
			return data[address-base:][:size]
		}
	}
	panic(fmt.Sprintf("address %#x is nobody's", address))
}

type lane struct {
	tid  uint64
	pc   int
	reg  map[string]uint64
	over bool
}

// run launches blocks x threads, warp by warp, the lanes of a warp in step where
// they are at the same place.
func (p *ptx) run(blocks, threads int, args ...uint64) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	if p.args = args; len(args) != len(p.params) {
		return fmt.Errorf("%d arguments for %d parameters", len(args), len(p.params))
	}
	for block := range blocks {
		p.threads = [3]uint64{uint64(block), uint64(threads), uint64(blocks)}
		for first := 0; first < threads; first += 32 {
			warp := make([]*lane, 32)
			for i := range warp {
				warp[i] = &lane{tid: uint64(first + i), reg: map[string]uint64{}}
			}
			for p.step(warp) {
			}
		}
	}
	return nil
}

// step executes the foremost-behind instruction for all lanes that are there.
func (p *ptx) step(warp []*lane) bool {
	pc := math.MaxInt
	for _, l := range warp {
		if !l.over {
			pc = min(pc, l.pc)
		}
	}
	if pc == math.MaxInt {
		return false
	}
	var here []*lane
	for _, l := range warp {
		if !l.over && l.pc == pc {
			here = append(here, l)
		}
	}
	i := p.code[pc]
	if strings.HasPrefix(i.op, "wmma.") {
		if len(here) != len(warp) {
			panic(i.op + " without the whole warp")
		}
		p.wmma(i, warp)
	}
	for _, l := range here {
		l.pc++
		if !strings.HasPrefix(i.op, "wmma.") && (i.guard == "" || l.get(i.guard) != 0) {
			p.one(i, l)
		}
	}
	return true
}

// get is a register that was written, or a constant.
func (l *lane) get(word string) uint64 {
	if strings.HasPrefix(word, "0f") {
		n, err := strconv.ParseUint(word[2:], 16, 32)
		if err != nil {
			panic(err)
		}
		return n
	}
	if n, err := strconv.ParseUint(word, 10, 32); err == nil {
		return n
	}
	v, ok := l.reg[word]
	if !ok {
		panic("register " + word + " was never written")
	}
	return v
}

func f32(v uint64) float32    { return math.Float32frombits(uint32(v)) }
func bits32(f float32) uint64 { return uint64(math.Float32bits(f)) }
func list(word string) []string {
	return strings.FieldsFunc(word, func(r rune) bool { return strings.ContainsRune("{}, ", r) })
}
func inside(word string) string { return strings.Trim(word, "[]") }
func truth(b bool) (bit uint64) {
	if b {
		bit = 1
	}
	return bit
}

// one executes an instruction of a single thread.
func (p *ptx) one(i instruction, l *lane) {
	a := i.args
	v := func(n int) uint64 { return l.get(a[n]) }
	u := func(n int) uint64 { return v(n) & math.MaxUint32 }
	set := func(x uint64) { l.reg[a[0]] = x }
	switch i.op {
	case "ret":
		l.over = true
	case "bra":
		to, ok := p.labels[a[0]]
		if !ok {
			panic("no label " + a[0])
		}
		l.pc = to
	case "ld.param.u64", "ld.param.u32", "ld.param.f32":
		set(p.args[slices.Index(p.params, inside(a[1]))])
	case "cvta.to.global.u64":
		set(v(1))
	case "mov.u32", "mov.f32":
		special := map[string]uint64{"%ctaid.x": p.threads[0], "%ntid.x": p.threads[1], "%nctaid.x": p.threads[2], "%tid.x": l.tid}
		if x, ok := special[a[1]]; ok {
			set(x)
		} else {
			set(v(1))
		}
	case "mad.lo.u32":
		set((u(1)*u(2) + u(3)) & math.MaxUint32)
	case "mul.lo.u32":
		set(u(1) * u(2) & math.MaxUint32)
	case "mul.wide.u32":
		set(u(1) * u(2))
	case "add.u32":
		set((u(1) + u(2)) & math.MaxUint32)
	case "sub.u32":
		set((u(1) - u(2)) & math.MaxUint32)
	case "add.u64":
		set(v(1) + v(2))
	case "shl.b32":
		set(u(1) << u(2) & math.MaxUint32)
	case "shr.u32":
		set(u(1) >> u(2))
	case "and.b32":
		set(u(1) & u(2))
	case "setp.ge.u32":
		set(truth(u(1) >= u(2)))
	case "setp.eq.u32":
		set(truth(u(1) == u(2)))
	case "cvt.rn.f32.u32":
		set(bits32(float32(u(1))))
	case "add.f32":
		set(bits32(f32(v(1)) + f32(v(2))))
	case "fma.rn.f32":
		set(bits32(float32(math.FMA(float64(f32(v(1))), float64(f32(v(2))), float64(f32(v(3)))))))
	default:
		p.global(i, l)
	}
}

// global executes an instruction that reaches the GPU's memory.
func (p *ptx) global(i instruction, l *lane) {
	a := i.args
	switch i.op {
	case "ld.global.v4.f32":
		for n, r := range list(a[0]) {
			l.reg[r] = uint64(binary.LittleEndian.Uint32(p.aligned(l.get(inside(a[1])), 16)[4*n:]))
		}
	case "st.global.v4.f32":
		for n, r := range list(a[1]) {
			binary.LittleEndian.PutUint32(p.aligned(l.get(inside(a[0])), 16)[4*n:], uint32(l.get(r)))
		}
	case "st.global.f32":
		binary.LittleEndian.PutUint32(p.aligned(l.get(inside(a[0])), 4), uint32(l.get(a[1])))
	default:
		panic("no instruction " + i.op)
	}
}

func (p *ptx) aligned(address uint64, size int) []byte {
	if address%uint64(size) != 0 {
		panic(fmt.Sprintf("address %#x is not aligned to %d", address, size))
	}
	return p.at(address, size)
}

// wmma executes a warp's instruction. How a tile lies in registers is not for a
// program to know; here lane n has elements 8n to 8n+7, by rows, and of halves each twice.
func (p *ptx) wmma(i instruction, warp []*lane) {
	half := map[uint16]float32{0: 0, 0x3c00: 1, 0x4000: 2, 0x4200: 3}
	place := func(n, stride int, byColumns bool) int {
		if byColumns {
			return n%tile*stride + n/tile
		}
		return n/tile*stride + n%tile
	}
	fragment := func(word string) (out [tile * tile]float32) {
		for n := range out {
			out[n] = f32(warp[n/8].get(list(word)[n%8]))
		}
		return out
	}
	switch i.op {
	case "wmma.load.a.sync.aligned.row.m16n16k16.global.f16", "wmma.load.b.sync.aligned.col.m16n16k16.global.f16",
		"wmma.load.b.sync.aligned.row.m16n16k16.global.f16": // the last for a mutant
		for n := range tile * tile {
			l := warp[n/8]
			at := place(n, int(l.get(i.args[2])), strings.Contains(i.op, ".col."))
			f, ok := half[binary.LittleEndian.Uint16(p.at(l.get(inside(i.args[1]))+uint64(2*at), 2))]
			if !ok {
				panic("not one of the numbers that this machine knows in fp16")
			}
			l.reg[list(i.args[0])[n%8]] = bits32(f) // a float stands for the pair of halves
		}
	case "wmma.mma.sync.aligned.row.col.m16n16k16.f32.f32":
		a, b, c := fragment(i.args[1]), fragment(i.args[2]), fragment(i.args[3])
		for n := range tile * tile {
			sum := c[n]
			for k := range tile {
				sum += a[n/tile*tile+k] * b[k*tile+n%tile]
			}
			warp[n/8].reg[list(i.args[0])[n%8]] = bits32(sum)
		}
	case "wmma.store.d.sync.aligned.row.m16n16k16.global.f32":
		d := fragment(i.args[1])
		for n := range tile * tile {
			l := warp[n/8]
			binary.LittleEndian.PutUint32(p.at(l.get(inside(i.args[0]))+uint64(4*place(n, int(l.get(i.args[2])), false)), 4), math.Float32bits(d[n]))
		}
	default:
		panic("no instruction " + i.op)
	}
}
