package gemm

import "unsafe"

// Block sizes: a packed block of A (blockRows x blockDepth) and one of B (blockDepth x blockColumns) share a second-level
// cache of 512 KiB and more, a sliver of each the first level.
const (
	blockRows    = 96  // a multiple of every kernel's rows
	blockDepth   = 256 // terms summed in one call of a kernel
	blockColumns = 480 // a multiple of every kernel's columns
)

// kernel multiplies a packed sliver of A (depth columns of `rows` elements) by one of B (depth rows of `columns` elements)
// and adds the tile to C, whose rows are `stride` elements apart.
type kernel struct {
	name          string
	rows, columns int
	run           func(depth int, a, b, c *float64, stride int)
}

// matrix is a row-major matrix's elements and the distance of its rows.
type matrix struct {
	at     []float64
	stride int
}

// from is the matrix below and right of an element.
func (m matrix) from(row, column int) matrix { return matrix{m.at[row*m.stride+column:], m.stride} }

// engine has a kernel's packing room.
type engine struct {
	kernel           kernel
	left, right, tip []float64
}

// newEngine has room for products of matrices of at most m x k and k x n.
func newEngine(use kernel, m, n, k int) engine {
	depth := min(k, blockDepth)
	return engine{
		kernel: use,
		left:   aligned(roundUp(min(m, blockRows), use.rows) * depth),
		right:  aligned(roundUp(min(n, blockColumns), use.columns) * depth),
		tip:    aligned(use.rows * use.columns),
	}
}

// multiplyAdd does C += A B, where A is m x k, B k x n and C m x n.
func (e *engine) multiplyAdd(c, a, b matrix, m, n, k int) {
	for column := 0; column < n; column += blockColumns {
		width := min(n-column, blockColumns)
		for at := 0; at < k; at += blockDepth {
			depth := min(k-at, blockDepth)
			packRight(e.right, b.from(at, column), depth, width, e.kernel.columns)
			for row := 0; row < m; row += blockRows {
				height := min(m-row, blockRows)
				packLeft(e.left, a.from(row, at), height, depth, e.kernel.rows)
				e.block(c.from(row, column), height, width, depth)
			}
		}
	}
}

// block multiplies the packed blocks. A whole tile goes to C at once; one that C's edge cuts goes by way of e.tip.
func (e *engine) block(c matrix, height, width, depth int) {
	rows, columns := e.kernel.rows, e.kernel.columns
	for i := 0; i < height; i += rows {
		left := &e.left[i*depth]
		for j := 0; j < width; j += columns {
			right := &e.right[j*depth]
			if i+rows <= height && j+columns <= width {
				e.kernel.run(depth, left, right, &c.at[i*c.stride+j], c.stride)
				continue
			}
			clear(e.tip)
			e.kernel.run(depth, left, right, &e.tip[0], columns)
			for y := range min(rows, height-i) {
				to := c.at[(i+y)*c.stride+j:][:min(columns, width-j)]
				for x, v := range e.tip[y*columns:][:len(to)] {
					to[x] += v
				}
			}
		}
	}
}

// packLeft cuts a block of A into slivers of `rows` rows, each column by column; what the last one lacks is 0.
func packLeft(to []float64, a matrix, height, depth, rows int) {
	for i := 0; i < height; i += rows {
		sliver := to[i*depth:][:rows*depth]
		for y := range rows {
			if i+y >= height {
				for k := y; k < len(sliver); k += rows {
					sliver[k] = 0
				}
				continue
			}
			at := y
			for _, v := range a.at[(i+y)*a.stride:][:depth] {
				sliver[at] = v
				at += rows
			}
		}
	}
}

// packRight cuts a block of B into slivers of `columns` columns, each row by row; what the last one lacks is 0.
func packRight(to []float64, b matrix, depth, width, columns int) {
	for j := 0; j < width; j += columns {
		sliver, have := to[j*depth:][:columns*depth], min(columns, width-j)
		for k := range depth {
			line := sliver[k*columns:][:columns]
			clear(line[copy(line, b.at[k*b.stride+j:][:have]):])
		}
	}
}

func roundUp(n, unit int) int { return (n + unit - 1) / unit * unit }

// aligned is room for n doubles that begins on a cache line: a 64-byte vector across two lines costs two loads.
func aligned(n int) []float64 {
	const line = 64
	room := make([]float64, n+line/8-1)
	skip := (line - int(uintptr(unsafe.Pointer(unsafe.SliceData(room)))%line)) % line / 8
	return room[skip:][:n:n]
}
