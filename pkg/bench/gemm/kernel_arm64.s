#include "textflag.h"

// FMLA is FMLA Vd.2D, Vn.2D, Vm.D[lane], which Go's assembler lacks (Arm ARM, C7.2, "FMLA (by element)", size 1, L 0).
#define FMLA(m, lane, n, d) WORD $(0x4FC01000 | (m)<<16 | (lane)<<11 | (n)<<5 | (d))

// ROW: one row of a 6 x 8 tile, four vectors of two, times one lane of A in V28 to V30.
#define ROW(m, lane, d) \
	FMLA(m, lane, 24, d); \
	FMLA(m, lane, 25, d+1); \
	FMLA(m, lane, 26, d+2); \
	FMLA(m, lane, 27, d+3)

// LOAD and STORE: one row of the tile from C and back. The sums begin with C: Go's assembler has no vector addition of
// doubles either.
#define LOAD(c0, c1, c2, c3) \
	VLD1 (R5), [c0.D2, c1.D2, c2.D2, c3.D2]; \
	ADD R4, R5

#define STORE(c0, c1, c2, c3) \
	VST1 [c0.D2, c1.D2, c2.D2, c3.D2], (R3); \
	ADD R4, R3

// 24 sums, 4 vectors of B, 3 of A. The slivers come packed: depth columns of A, depth rows of B, no gaps.
//
// func kernelNEON(depth int, a, b, c *float64, stride int)
TEXT ·kernelNEON(SB), NOSPLIT, $0-40
	MOVD depth+0(FP), R0
	MOVD a+8(FP), R1
	MOVD b+16(FP), R2
	MOVD c+24(FP), R3
	MOVD stride+32(FP), R4
	LSL  $3, R4
	MOVD R3, R5
	LOAD(V0, V1, V2, V3)
	LOAD(V4, V5, V6, V7)
	LOAD(V8, V9, V10, V11)
	LOAD(V12, V13, V14, V15)
	LOAD(V16, V17, V18, V19)
	LOAD(V20, V21, V22, V23)

next:
	VLD1.P 64(R2), [V24.D2, V25.D2, V26.D2, V27.D2]
	VLD1.P 48(R1), [V28.D2, V29.D2, V30.D2]
	ROW(28, 0, 0)
	ROW(28, 1, 4)
	ROW(29, 0, 8)
	ROW(29, 1, 12)
	ROW(30, 0, 16)
	ROW(30, 1, 20)
	SUBS   $1, R0
	BNE    next

	STORE(V0, V1, V2, V3)
	STORE(V4, V5, V6, V7)
	STORE(V8, V9, V10, V11)
	STORE(V12, V13, V14, V15)
	STORE(V16, V17, V18, V19)
	STORE(V20, V21, V22, V23)
	RET
