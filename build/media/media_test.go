package media

import (
	"bytes"
	"context"
	"debug/pe"
	"encoding/binary"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// fakeStub writes a PE file that objcopy and debug/pe accept: the smallest that
// has one section and room for more headers.
func fakeStub(t *testing.T, dir string) {
	t.Helper()
	const peOff, optSize = 0x40, 240
	b := make([]byte, 0x600)
	copy(b, "MZ")
	le := binary.LittleEndian
	le.PutUint32(b[0x3c:], peOff)
	copy(b[peOff:], "PE\x00\x00")
	le.PutUint16(b[peOff+4:], 0x8664)
	le.PutUint16(b[peOff+6:], 1)
	le.PutUint16(b[peOff+20:], optSize)
	le.PutUint16(b[peOff+22:], 0x206)
	opt := peOff + 24
	le.PutUint16(b[opt:], 0x20b)
	le.PutUint32(b[opt+32:], 0x1000) // section alignment
	le.PutUint32(b[opt+36:], 0x200)  // file alignment
	le.PutUint32(b[opt+56:], 0x2000) // size of image
	le.PutUint32(b[opt+60:], 0x400)  // size of headers
	le.PutUint16(b[opt+68:], 10)     // EFI application
	le.PutUint32(b[opt+108:], 16)    // data directories
	sec := opt + optSize
	copy(b[sec:], ".text")
	le.PutUint32(b[sec+8:], 0x100)
	le.PutUint32(b[sec+12:], 0x1000)
	le.PutUint32(b[sec+16:], 0x200)
	le.PutUint32(b[sec+20:], 0x400)
	le.PutUint32(b[sec+36:], 0x60000020)
	stub := filepath.Join(dir, stubFile)
	if err := os.MkdirAll(filepath.Dir(stub), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(stub, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

func fakeBoot(t *testing.T) Boot {
	t.Helper()
	dir := t.TempDir()
	b := Boot{Kernel: dir + "/kernel", Initrd: dir + "/initrd", Cmdline: dir + "/cmdline"}
	for file, text := range map[string]string{b.Kernel: "the kernel", b.Initrd: "the initrd", b.Cmdline: "console=ttyS0"} {
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return b
}

func TestUKI(t *testing.T) {
	if _, err := exec.LookPath("objcopy"); err != nil {
		t.Skip("needs objcopy")
	}
	l := Loaders{Dir: t.TempDir()}
	fakeStub(t, l.Dir)
	boot := fakeBoot(t)
	var made [2][]byte
	for i := range made {
		if i == 1 {
			time.Sleep(1100 * time.Millisecond) // PE dates count seconds: a leaked date must show
		}
		out := filepath.Join(t.TempDir(), "sosna.efi")
		if err := UKI(context.Background(), l, boot, out); err != nil {
			t.Fatal(err)
		}
		var err error
		if made[i], err = os.ReadFile(out); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(made[0], made[1]) {
		t.Error("the same UKI made a second later differs")
	}
	f, err := pe.NewFile(bytes.NewReader(made[0]))
	if err != nil {
		t.Fatal(err)
	}
	end := uint32(0)
	for _, s := range f.Sections {
		if s.VirtualAddress < end {
			t.Errorf("section %s at %#x overlaps the one before, which ends at %#x", s.Name, s.VirtualAddress, end)
		}
		end = s.VirtualAddress + s.VirtualSize
	}
	for name, want := range map[string]string{".linux": "the kernel", ".initrd": "the initrd", ".cmdline": "console=ttyS0", ".osrel": osRelease} {
		s := f.Section(name)
		if s == nil {
			t.Errorf("no section %s", name)
			continue
		}
		data, err := s.Data()
		if err != nil || !bytes.HasPrefix(data, []byte(want)) {
			t.Errorf("section %s holds %.40q, %v", name, data, err)
		}
	}
}

func TestUKIRefuses(t *testing.T) {
	l := Loaders{Dir: t.TempDir()}
	out := filepath.Join(t.TempDir(), "sosna.efi")
	if err := UKI(context.Background(), l, fakeBoot(t), out); err == nil {
		t.Error("made without a stub")
	}
	fakeStub(t, l.Dir)
	boot := fakeBoot(t)
	boot.Initrd += ".absent"
	if err := UKI(context.Background(), l, boot, out); err == nil {
		t.Error("made without an initrd")
	}
	if err := os.WriteFile(filepath.Join(l.Dir, stubFile), []byte("MZ no PE"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := UKI(context.Background(), l, fakeBoot(t), out); err == nil {
		t.Error("made on a stub that is no PE file")
	}
}

// mtools and the kernel's label rules are the oracle: the label must not be
// that of the owner's configuration volume.
func TestESP(t *testing.T) {
	if _, err := exec.LookPath("mdir"); err != nil {
		t.Skip("needs mtools")
	}
	dir := t.TempDir()
	uki, esp := filepath.Join(dir, "uki"), filepath.Join(dir, "esp")
	if err := os.WriteFile(uki, []byte("uki"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := ESP(context.Background(), uki, esp); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("mtype", "-i", esp, "::/EFI/BOOT/BOOTX64.EFI").Output()
	if err != nil || string(out) != "uki" {
		t.Errorf("read back %q, %v", out, err)
	}
	out, err = exec.Command("mlabel", "-s", "-i", esp, "::").Output()
	if err != nil || !bytes.Contains(out, []byte(ESPLabel)) {
		t.Errorf("label %q, %v", out, err)
	}
	if err := ESP(context.Background(), uki+".absent", esp); err == nil {
		t.Error("made without a UKI")
	}
}
