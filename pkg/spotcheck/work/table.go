package work

import (
	"unsafe"

	"golang.org/x/sys/unix"
)

// newTable maps the table of spot_memory. It is no Go heap: it is given back to the
// kernel at once, and huge pages are asked for, as a program that walks a table would.
// A machine without the memory gets it from the heap, and the error from there.
func newTable() (table *[1 << tableBits]Hash, free func()) {
	const size = int(unsafe.Sizeof(*table))
	raw, err := unix.Mmap(-1, 0, size, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANON)
	if err != nil {
		return new([1 << tableBits]Hash), nil
	}
	_ = unix.Madvise(raw, unix.MADV_HUGEPAGE) // a kernel without them walks small pages
	// A mapping is page aligned and holds no pointers.
	return (*[1 << tableBits]Hash)(unsafe.Pointer(&raw[0])), func() { _ = unix.Munmap(raw) }
}
