package modprobe

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// FromFile is the Loader that asks the kernel.
func FromFile(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := unix.FinitModule(int(f.Fd()), "", 0); err != nil && !errors.Is(err, unix.EEXIST) {
		return os.NewSyscallError("finit_module", err)
	}
	return nil
}
