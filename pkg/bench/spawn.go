package bench

import (
	"context"
	"encoding/binary"
	"fmt"
	"os"
	"runtime"

	"golang.org/x/sys/unix"
)

// spawnExit is what the child says: some other status is another program.
const spawnExit = 42

// spawnCode ends a process with spawnExit, by processor: exit(2) is system call
// 60 of amd64 and 93 of arm64.
var spawnCode = map[string][]byte{
	"amd64": {0xbf, spawnExit, 0, 0, 0, 0xb8, 60, 0, 0, 0, 0x0f, 0x05},                // mov edi; mov eax; syscall
	"arm64": {0x40, 0x05, 0x80, 0xd2, 0xa8, 0x0b, 0x80, 0xd2, 0x01, 0x00, 0x00, 0xd4}, // mov x0; mov x8; svc
}

var elfMachine = map[string]uint16{"amd64": 62, "arm64": 183} // EM_X86_64, EM_AARCH64

// smallestProgram is a static ELF executable (elf(5)): one header, one segment,
// three instructions. A program of its own, because a copy of this one would
// measure how long Go and the agent's libraries take to start, which is not the
// machine's doing and not the same in agent, command line and tests.
func smallestProgram(arch string) ([]byte, error) {
	code, known := spawnCode[arch]
	if !known {
		return nil, fmt.Errorf("no child program for %s processors", arch)
	}
	const head, segment, base = 64, 56, 0x400000
	size := uint64(head + segment + len(code))
	le := binary.LittleEndian
	out := []byte{0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0} // 64 bits, little-endian
	out = le.AppendUint16(out, 2)                                          // ET_EXEC
	out = le.AppendUint16(out, elfMachine[arch])
	out = le.AppendUint32(out, 1)
	out = le.AppendUint64(out, base+head+segment) // entry
	out = le.AppendUint64(out, head)              // program headers
	out = le.AppendUint64(out, 0)                 // no sections
	out = le.AppendUint32(out, 0)
	for _, n := range []uint16{head, segment, 1, 64, 0, 0} {
		out = le.AppendUint16(out, n)
	}
	out = le.AppendUint32(out, 1)   // PT_LOAD
	out = le.AppendUint32(out, 4|1) // readable, executable
	for _, n := range []uint64{0, base, base, size, size, 0x10000} {
		out = le.AppendUint64(out, n)
	}
	return append(out, code...), nil
}

// startSpawn makes, runs and buries processes: fork, exec, exit, wait.
func startSpawn(_ context.Context, _ *bench, threads int) (load, error) {
	image, err := smallestProgram(runtime.GOARCH)
	if err != nil {
		return load{}, err
	}
	fd, err := unix.MemfdCreate("sosna-bench", unix.MFD_CLOEXEC)
	if err != nil {
		return load{}, fmt.Errorf("memfd for the child program: %w", err)
	}
	file := os.NewFile(uintptr(fd), "sosna-bench")
	end := func() { _ = file.Close() } // memory only
	if _, err := file.Write(image); err != nil {
		end()
		return load{}, fmt.Errorf("write the child program: %w", err)
	}
	path := fmt.Sprintf("/proc/self/fd/%d", fd)
	if _, err := spawnOnce(path); err != nil {
		end()
		return load{}, err
	}
	return load{threads: threads, end: end, step: func(int) (float64, error) { return spawnOnce(path) }}, nil
}

func spawnOnce(path string) (float64, error) {
	child, err := os.StartProcess(path, []string{"sosna-bench"}, &os.ProcAttr{Env: []string{}})
	if err != nil {
		return 0, fmt.Errorf("start the child program: %w", err)
	}
	state, err := child.Wait()
	if err != nil {
		return 0, fmt.Errorf("wait for the child program: %w", err)
	}
	if code := state.ExitCode(); code != spawnExit {
		return 0, fmt.Errorf("the child program ended with %s, not with status %d", state, spawnExit)
	}
	return 1, nil
}
