//go:build cgo

package main

import (
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/sosna-os/sosna/pkg/gpu"
)

// The kernels, in PTX: the text that NVIDIA's driver compiles for the GPU at hand.
//
//go:embed plain.ptx
var plainPTX string

//go:embed tensor.ptx
var tensorPTX string

const (
	element     = 16        // bytes: four floats
	largest     = 256 << 20 // of one array: beyond any GPU's cache
	smallest    = 16 << 20
	checkPieces = 16
	piece       = 1 << 20

	// triad's arrays hold whole numbers small enough that every sum is exact in fp32.
	bShift, bMask = 0, 0xffff
	cShift, cMask = 4, 0x0fff
	triadFactor   = 3

	fmaLoops, fmaStep, fmaChains = 4096, 16, 8

	tile         = 16 // rows and columns of a tensor tile
	tileChains   = 4
	tensorLoops  = 8192
	tensorBlocks = 2 // a processor: 16 warps keep its tensor cores busy
)

func prepareCopy(d *cudaDevice) (job, error) {
	size, k, err := d.arrays(2, "sosna_fill", "sosna_copy")
	if err != nil {
		return job{}, err
	}
	a, b := d.blocks[0], d.blocks[1]
	n := size / element
	return job{
		launch: func() error { return d.launch(k["sosna_copy"], d.full(), uint64(a), uint64(b), n) },
		work:   float64(2 * size),
		check: func() error {
			return d.compare(0, size, func(e uint64) float32 { return float32(e >> bShift & bMask) })
		},
	}, d.fill(k["sosna_fill"], 1, n, bShift, bMask)
}

func prepareTriad(d *cudaDevice) (job, error) {
	size, k, err := d.arrays(3, "sosna_fill", "sosna_triad")
	if err != nil {
		return job{}, err
	}
	a, b, c := d.blocks[0], d.blocks[1], d.blocks[2]
	n, s := size/element, uint64(math.Float32bits(triadFactor))
	return job{
		launch: func() error {
			return d.launch(k["sosna_triad"], d.full(), uint64(a), uint64(b), uint64(c), n, s)
		},
		work: float64(3 * size),
		check: func() error {
			return d.compare(0, size, func(e uint64) float32 {
				return float32(e>>bShift&bMask) + triadFactor*float32(e>>cShift&cMask)
			})
		},
	}, errors.Join(d.fill(k["sosna_fill"], 1, n, bShift, bMask), d.fill(k["sosna_fill"], 2, n, cShift, cMask))
}

// arrays makes n arrays of one size, the first poisoned, and compiles kernels.
func (d *cudaDevice) arrays(n int, names ...string) (size uint64, k map[string]kernel, err error) {
	if size = min(largest, d.free/4) &^ (piece - 1); size < smallest {
		return 0, nil, &gpu.Error{Code: gpu.Unsupported, Detail: fmt.Sprintf("%d bytes of GPU memory are free: too few", d.free)}
	}
	if k, err = d.compile(plainPTX, names...); err != nil {
		return 0, nil, err
	}
	for range n {
		if _, err := d.alloc(size); err != nil {
			return 0, nil, err
		}
	}
	return size, k, d.poison(d.blocks[0], size)
}

func (d *cudaDevice) fill(k kernel, block int, n, shift, mask uint64) error {
	if err := d.launch(k, d.full(), uint64(d.blocks[block]), n, shift, mask); err != nil {
		return err
	}
	return d.synchronize()
}

// full is as many blocks as the GPU holds at once.
func (d *cudaDevice) full() int { return d.processors * (d.threads / threadsPerBlock) }

// compare reads pieces of an array of floats, the first, the last and others
// evenly between: all of it would take seconds through a riser of one PCIe lane.
func (d *cudaDevice) compare(block int, size uint64, want func(element uint64) float32) error {
	data := make([]byte, piece)
	for i := range uint64(checkPieces) {
		offset := (size - piece) / (checkPieces - 1) * i &^ (element - 1)
		if i == checkPieces-1 {
			offset = size - piece
		}
		if err := d.get(data, d.blocks[block], offset); err != nil {
			return err
		}
		for at := uint64(0); at < piece; at += 4 {
			e := (offset + at) / 4
			if got := math.Float32frombits(binary.LittleEndian.Uint32(data[at:])); got != want(e) {
				return wrong("element %d is %g, not %g", e, got, want(e))
			}
		}
	}
	return nil
}

func prepareFMA(d *cudaDevice) (job, error) {
	k, err := d.compile(plainPTX, "sosna_fma")
	if err != nil {
		return job{}, err
	}
	threads := uint64(d.full() * threadsPerBlock)
	out, err := d.alloc(4 * threads)
	if err != nil {
		return job{}, err
	}
	one := uint64(math.Float32bits(1))
	return job{
		launch: func() error { return d.launch(k["sosna_fma"], d.full(), uint64(out), fmaLoops, one, one) },
		work:   2 * fmaChains * fmaStep * fmaLoops * float64(threads),
		check:  func() error { return d.compareAll(threads, fmaWant) },
	}, d.poison(out, 4*threads)
}

// fmaWant is what thread i leaves: eight chains from its number in the block, the
// j-th of which rose by j+1 in each step.
func fmaWant(i uint64) float32 {
	return float32(fmaChains*(i%threadsPerBlock) + fmaChains*(fmaChains+1)/2*fmaStep*fmaLoops)
}

func (d *cudaDevice) compareAll(floats uint64, want func(uint64) float32) error {
	data := make([]byte, 4*floats)
	if err := d.get(data, d.blocks[0], 0); err != nil {
		return err
	}
	for i := range floats {
		if got := math.Float32frombits(binary.LittleEndian.Uint32(data[4*i:])); got != want(i) {
			return wrong("result %d is %g, not %g", i, got, want(i))
		}
	}
	return nil
}

func prepareTensor(d *cudaDevice) (job, error) {
	if d.major < 7 {
		return job{}, &gpu.Error{Code: gpu.Unsupported, Detail: fmt.Sprintf("compute capability %d.%d has no tensor cores", d.major, d.minor)}
	}
	k, err := d.compile(tensorPTX, "sosna_tensor")
	if err != nil {
		return job{}, err
	}
	blocks := tensorBlocks * d.processors
	warps := uint64(blocks * threadsPerBlock / 32)
	floats := warps * tile * tile
	out, err1 := d.alloc(4 * floats)
	a, err2 := d.alloc(2 * tile * tile)
	b, err3 := d.alloc(2 * tile * tile)
	if err := errors.Join(err1, err2, err3); err != nil {
		return job{}, err
	}
	product := tileProduct()
	return job{
		launch: func() error {
			return d.launch(k["sosna_tensor"], blocks, uint64(out), uint64(a), uint64(b), tensorLoops)
		},
		work: 2 * tile * tile * tile * tileChains * tensorLoops * float64(warps),
		check: func() error {
			return d.compareAll(floats, func(i uint64) float32 { return tileChains * tensorLoops * product[i%(tile*tile)] })
		},
	}, errors.Join(d.put(a, halves(byRows)), d.put(b, halves(byColumns)), d.poison(out, 4*floats))
}

// tileA and tileB are whole numbers from 0 to 3, without symmetry: a kernel that
// confuses rows with columns gives another product.
func tileA(row, column int) int { return (row + 2*column + row*column/3) % 4 }
func tileB(row, column int) int { return (3*row + column + row*row/5) % 4 }

// halves writes a tile as fp16; value is that at place i of memory.
func halves(value func(i int) int) []byte {
	fp16 := [4]uint16{0, 0x3c00, 0x4000, 0x4200} // 0, 1, 2, 3
	var out []byte
	for i := range tile * tile {
		out = binary.LittleEndian.AppendUint16(out, fp16[value(i)])
	}
	return out
}

func byRows(i int) int    { return tileA(i/tile, i%tile) }
func byColumns(i int) int { return tileB(i%tile, i/tile) }

// tileProduct is A x B by rows.
func tileProduct() (out [tile * tile]float32) {
	for row := range tile {
		for column := range tile {
			for k := range tile {
				out[row*tile+column] += float32(tileA(row, k) * tileB(k, column))
			}
		}
	}
	return out
}
