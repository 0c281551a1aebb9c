#include "textflag.h"

// Both kernels hold the whole tile of C in registers, broadcast one element of A at a time and multiply it by a row of
// B's sliver. The slivers come packed: depth columns of A, depth rows of B, no gaps.
//
// func kernel(depth int, a, b, c *float64, stride int)
#define ARGUMENTS \
	MOVQ depth+0(FP), CX; \
	MOVQ a+8(FP), SI; \
	MOVQ b+16(FP), DI; \
	MOVQ c+24(FP), DX; \
	MOVQ stride+32(FP), R8; \
	SHLQ $3, R8

// ROW24: one row of an 8 x 24 tile, three vectors of eight.
#define ROW24(from, factor, c0, c1, c2) \
	VBROADCASTSD from(SI), factor; \
	VFMADD231PD Z24, factor, c0; \
	VFMADD231PD Z25, factor, c1; \
	VFMADD231PD Z26, factor, c2

#define ZERO3(c0, c1, c2) \
	VPXORQ c0, c0, c0; \
	VPXORQ c1, c1, c1; \
	VPXORQ c2, c2, c2

#define ADD24(c0, c1, c2) \
	VADDPD (DX), c0, c0; \
	VADDPD 64(DX), c1, c1; \
	VADDPD 128(DX), c2, c2; \
	VMOVUPD c0, (DX); \
	VMOVUPD c1, 64(DX); \
	VMOVUPD c2, 128(DX); \
	ADDQ R8, DX

// FETCH24 has a row of C near by the time it is added to.
#define FETCH24 \
	PREFETCHT0 (R9); \
	PREFETCHT0 64(R9); \
	PREFETCHT0 128(R9); \
	ADDQ R8, R9

// 24 sums, 3 vectors of B, and two factors by turns.
TEXT ·kernelAVX512(SB), NOSPLIT, $0-40
	ARGUMENTS
	MOVQ DX, R9
	FETCH24
	FETCH24
	FETCH24
	FETCH24
	FETCH24
	FETCH24
	FETCH24
	FETCH24
	ZERO3(Z0, Z1, Z2)
	ZERO3(Z3, Z4, Z5)
	ZERO3(Z6, Z7, Z8)
	ZERO3(Z9, Z10, Z11)
	ZERO3(Z12, Z13, Z14)
	ZERO3(Z15, Z16, Z17)
	ZERO3(Z18, Z19, Z20)
	ZERO3(Z21, Z22, Z23)

next:
	VMOVUPD (DI), Z24
	VMOVUPD 64(DI), Z25
	VMOVUPD 128(DI), Z26
	PREFETCHT0 1536(DI)
	PREFETCHT0 1600(DI)
	PREFETCHT0 1664(DI)
	ROW24(0, Z27, Z0, Z1, Z2)
	ROW24(8, Z28, Z3, Z4, Z5)
	ROW24(16, Z27, Z6, Z7, Z8)
	ROW24(24, Z28, Z9, Z10, Z11)
	ROW24(32, Z27, Z12, Z13, Z14)
	ROW24(40, Z28, Z15, Z16, Z17)
	ROW24(48, Z27, Z18, Z19, Z20)
	ROW24(56, Z28, Z21, Z22, Z23)
	ADDQ $64, SI
	ADDQ $192, DI
	DECQ CX
	JNZ  next

	ADD24(Z0, Z1, Z2)
	ADD24(Z3, Z4, Z5)
	ADD24(Z6, Z7, Z8)
	ADD24(Z9, Z10, Z11)
	ADD24(Z12, Z13, Z14)
	ADD24(Z15, Z16, Z17)
	ADD24(Z18, Z19, Z20)
	ADD24(Z21, Z22, Z23)
	VZEROUPPER
	RET

// ROW8: one row of a 6 x 8 tile, two vectors of four.
#define ROW8(from, factor, c0, c1) \
	VBROADCASTSD from(SI), factor; \
	VFMADD231PD Y12, factor, c0; \
	VFMADD231PD Y13, factor, c1

#define ADD8(c0, c1) \
	VADDPD (DX), c0, c0; \
	VADDPD 32(DX), c1, c1; \
	VMOVUPD c0, (DX); \
	VMOVUPD c1, 32(DX); \
	ADDQ R8, DX

#define ZERO2(c0, c1) \
	VXORPD c0, c0, c0; \
	VXORPD c1, c1, c1

#define FETCH8 \
	PREFETCHT0 (R9); \
	PREFETCHT0 63(R9); \
	ADDQ R8, R9

// 12 sums, 2 vectors of B, and two factors by turns: all 16 registers.
TEXT ·kernelAVX2(SB), NOSPLIT, $0-40
	ARGUMENTS
	MOVQ DX, R9
	FETCH8
	FETCH8
	FETCH8
	FETCH8
	FETCH8
	FETCH8
	ZERO2(Y0, Y1)
	ZERO2(Y2, Y3)
	ZERO2(Y4, Y5)
	ZERO2(Y6, Y7)
	ZERO2(Y8, Y9)
	ZERO2(Y10, Y11)

next:
	VMOVUPD (DI), Y12
	VMOVUPD 32(DI), Y13
	ROW8(0, Y14, Y0, Y1)
	ROW8(8, Y15, Y2, Y3)
	ROW8(16, Y14, Y4, Y5)
	ROW8(24, Y15, Y6, Y7)
	ROW8(32, Y14, Y8, Y9)
	ROW8(40, Y15, Y10, Y11)
	ADDQ $48, SI
	ADDQ $64, DI
	DECQ CX
	JNZ  next

	ADD8(Y0, Y1)
	ADD8(Y2, Y3)
	ADD8(Y4, Y5)
	ADD8(Y6, Y7)
	ADD8(Y8, Y9)
	ADD8(Y10, Y11)
	VZEROUPPER
	RET
