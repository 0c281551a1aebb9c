package assemble

import (
	"errors"
	"io"
	"os"

	"github.com/klauspost/compress/zstd"
)

// window is how far back the compressor looks for repeats. The programs of an
// image share much of Go's runtime and libraries, tens of megabytes apart: with
// 64 MiB a rig's initrd is a fifth smaller than with 8. The kernel sets as much
// memory aside while it unpacks; it takes up to 128 MiB.
const window = 64 << 20

// Compress writes src as one zstd frame to dst. One encoder thread, so that
// the bytes depend on nothing but the input and the library's version.
func Compress(src, dst string) error {
	in, err := os.Open(src)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.Create(dst)
	if err != nil {
		return err
	}
	z, err := zstd.NewWriter(out, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(window))
	if err == nil {
		_, err = io.Copy(z, in)
		err = errors.Join(err, z.Close())
	}
	return errors.Join(err, out.Close())
}
