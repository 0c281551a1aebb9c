package assemble

import (
	"errors"
	"io"
	"os"

	"github.com/klauspost/compress/zstd"
)

// Compress writes src as one zstd frame to dst. One encoder thread, so that
// the bytes depend on nothing but the input and the library's version. The
// kernel's unpacker takes windows up to 128 MiB; this level uses 8.
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
	z, err := zstd.NewWriter(out, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(8<<20))
	if err == nil {
		_, err = io.Copy(z, in)
		err = errors.Join(err, z.Close())
	}
	return errors.Join(err, out.Close())
}
