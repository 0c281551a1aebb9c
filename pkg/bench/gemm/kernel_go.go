package gemm

import "unsafe"

// portable runs everywhere, and is what the others are tested beside.
var portable = kernel{name: "go", rows: 4, columns: 4, run: kernelGo}

// kernelGo keeps a tile of 4 x 4 in two halves, as many sums as 16 registers hold beside their factors.
func kernelGo(depth int, a, b, c *float64, stride int) {
	left, right := unsafe.Slice(a, 4*depth), unsafe.Slice(b, 4*depth)
	into := unsafe.Slice(c, 3*stride+4)
	for half := 0; half < 4; half += 2 {
		var c00, c01, c02, c03, c10, c11, c12, c13 float64
		l, r := left[half:], right
		for ; len(r) >= 4 && len(l) >= 2; r = r[4:] {
			c00 += l[0] * r[0]
			c01 += l[0] * r[1]
			c02 += l[0] * r[2]
			c03 += l[0] * r[3]
			c10 += l[1] * r[0]
			c11 += l[1] * r[1]
			c12 += l[1] * r[2]
			c13 += l[1] * r[3]
			l = l[min(4, len(l)):]
		}
		first, second := into[half*stride:][:4], into[(half+1)*stride:][:4]
		first[0] += c00
		first[1] += c01
		first[2] += c02
		first[3] += c03
		second[0] += c10
		second[1] += c11
		second[2] += c12
		second[3] += c13
	}
}
