package qemu

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// probeLimit is how long a probe boot under KVM may take. A kernel reaches its init in about a second where KVM works.
const probeLimit = 10 * time.Second

// probeMarker is what the probe's init writes on the console.
const probeMarker = "sosna: probe: init runs"

var detected struct {
	sync.Mutex
	accel  Accel
	reason string
}

// Detect finds out whether KVM works here, by booting kernel to a tiny init of ours, and says why it decided as it
// did. The result holds for the life of the process.
//
// The node /dev/kvm proves nothing: inside some virtual machines it exists, firmware runs under it, and a kernel
// hangs at its first instructions for ever.
func Detect(ctx context.Context, kernel string) (accel Accel, reason string, err error) {
	detected.Lock()
	defer detected.Unlock()
	if detected.accel != "" {
		return detected.accel, detected.reason, nil
	}
	accel, reason = TCG, ""
	if f, err := os.OpenFile("/dev/kvm", os.O_RDWR, 0); err != nil {
		reason = fmt.Sprintf("KVM cannot be used: %v", err)
	} else {
		f.Close()
		began := time.Now()
		if err := probe(ctx, kernel, KVM, probeLimit); err != nil {
			if ctx.Err() != nil {
				return "", "", ctx.Err()
			}
			why, _, _ := strings.Cut(err.Error(), "\n") // QEMU's own last words can be a page
			reason = fmt.Sprintf("/dev/kvm exists, but a kernel does not boot under it (%.90s)", why)
		} else {
			accel, reason = KVM, fmt.Sprintf("a kernel booted under KVM in %v", time.Since(began).Round(time.Millisecond))
		}
	}
	detected.accel, detected.reason = accel, reason
	return accel, reason, nil
}

// accelFor is the accelerator for a machine that does not name one. A machine that boots from a medium brings no
// kernel to probe with; it gets what is known already, or else TCG, which always works.
func accelFor(ctx context.Context, m Machine) (Accel, error) {
	if m.Accel != "" {
		return m.Accel, nil
	}
	if d, ok := m.Boot.(Direct); ok {
		accel, _, err := Detect(ctx, d.Kernel)
		return accel, err
	}
	detected.Lock()
	defer detected.Unlock()
	if detected.accel != "" {
		return detected.accel, nil
	}
	return TCG, nil
}

func probe(ctx context.Context, kernel string, accel Accel, limit time.Duration) error {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	dir, err := os.MkdirTemp("", "sosna-probe-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	initrd := filepath.Join(dir, "initrd")
	if err := os.WriteFile(initrd, probeInitrd(), 0o600); err != nil {
		return err
	}
	vm, err := Start(ctx, Machine{
		Name: "probe", Dir: dir, MemoryMiB: 256, Accel: accel,
		Boot: Direct{Kernel: kernel, Initrd: initrd, Cmdline: "console=ttyS0 quiet panic=-1"},
	})
	if err != nil {
		return err
	}
	defer vm.Close()
	_, err = vm.Expect(ctx, probeMarker)
	return err
}

// probeInitrd is an initramfs whose only file is an init that writes probeMarker to its standard output and pauses.
func probeInitrd() []byte {
	var b bytes.Buffer
	elf := probeInit()
	cpioEntry(&b, "init", 0o100755, elf)
	cpioEntry(&b, "TRAILER!!!", 0, nil)
	return b.Bytes()
}

// cpioEntry appends a file in cpio's "newc" format (kernel doc: early-userspace/buffer-format).
func cpioEntry(b *bytes.Buffer, name string, mode uint32, data []byte) {
	fmt.Fprintf(b, "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%s\x00",
		1, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(name)+1, 0, name)
	pad := func() {
		for b.Len()%4 != 0 {
			b.WriteByte(0)
		}
	}
	pad()
	b.Write(data)
	pad()
}

// probeInit is a static x86-64 ELF program in one page: nothing that has to be built, and so nothing to go missing.
func probeInit() []byte {
	const base, headers = 0x400000, 64 + 56
	code := []byte{
		0xb8, 1, 0, 0, 0, // mov eax, 1 (write)
		0xbf, 1, 0, 0, 0, // mov edi, 1 (standard output)
		0x48, 0x8d, 0x35, 16, 0, 0, 0, // lea rsi, [rip+16]: the text after the code
		0xba, byte(len(probeMarker) + 1), 0, 0, 0, // mov edx, length
		0x0f, 0x05, // syscall
		0xb8, 34, 0, 0, 0, // mov eax, 34 (pause): PID 1 must not return
		0x0f, 0x05, // syscall
		0xeb, 0xf7, // jmp to the mov
	}
	text := append(code, probeMarker+"\n"...)
	var b bytes.Buffer
	b.Write([]byte{0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0})
	for _, v := range []any{
		uint16(2), uint16(62), uint32(1), uint64(base + headers), // ET_EXEC, EM_X86_64, EV_CURRENT, entry
		uint64(64), uint64(0), uint32(0), // program headers, section headers, flags
		uint16(64), uint16(56), uint16(1), uint16(0), uint16(0), uint16(0), // sizes and counts
		uint32(1), uint32(5), uint64(0), uint64(base), uint64(base), // PT_LOAD, R+X, offset, addresses
		uint64(headers + len(text)), uint64(headers + len(text)), uint64(0x1000),
	} {
		_ = binary.Write(&b, binary.LittleEndian, v) // a bytes.Buffer takes everything
	}
	b.Write(text)
	return b.Bytes()
}
