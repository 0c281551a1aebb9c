// Package scene is the job of the demonstration and of the VM tests: a moment of one of POV-Ray's own example scenes.
// A worker renders it in its container; this host renders it from the very files of the job image; Compare holds one
// against the other.
//
// It relies on the root file system that build/povray keeps beside the image, and on being root of a namespace
// (tools/lab/netns) to run a program in it. It stops at the picture.
//
// Threat answered: a worker that sends back something else. Of its file nothing is believed: size and dimensions are
// checked before anything is allocated for them.
package scene

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	_ "image/png" // the pictures' format
	"os"
	"os/exec"
	"strings"
	"syscall"
)

const (
	// File is a scene of Debian's povray-examples whose camera is bent differently at each moment of its clock.
	File = "/usr/share/doc/povray/examples/animations/camera2/camera2.pov"
	// RootFS is where the job image's files lie, below the repository's root.
	RootFS = "out/images/povray.rootfs"
	// Tolerance is 1/255 of a channel, in the 16-bit scale of Compare.
	Tolerance = 65535 / 255

	maxPNG = 16 << 20 // bytes of a file that came from a worker
)

// ErrPicture: a picture is not the picture that was ordered.
var ErrPicture = errors.New("picture refused")

// Shot is one picture: a moment of the scene at a size.
type Shot struct {
	Clock         float64
	Width, Height int
}

// Command renders the shot, on a worker as on this host. The output "-" is standard output.
func (s Shot) Command(output string) []string {
	return []string{
		"/usr/bin/povray", "+I" + File, fmt.Sprintf("+W%d", s.Width), fmt.Sprintf("+H%d", s.Height),
		fmt.Sprintf("+K%.3f", s.Clock), "+A0.3", "+FN8", "-D", "-V", "+O" + output,
	}
}

// Reference renders the shot on this host with the job image's own program and libraries: the same package, another
// machine. root is the repository's.
func (s Shot) Reference(ctx context.Context, root string) ([]byte, error) {
	args := s.Command("-")
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	// Root of the namespace may change its root, whoever runs the lab.
	cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: root + "/" + RootFS}
	cmd.Path, cmd.Err = args[0], nil // a path inside the new root, which LookPath knows nothing of
	cmd.Dir, cmd.Env = "/tmp", []string{"PATH=/usr/bin:/bin", "HOME=/root", "LANG=C.UTF-8"}
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("render the reference: %w\n%s", err, strings.TrimSpace(said.String()))
	}
	return out.Bytes(), nil
}

// Read reads a worker's file.
func Read(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxPNG {
		return nil, fmt.Errorf("%w: %s has %d bytes", ErrPicture, path, info.Size())
	}
	return os.ReadFile(path)
}

// Compare decodes two PNGs of the shot and gives the greatest difference of a channel, of 65535.
func (s Shot) Compare(got, want []byte) (worst uint32, err error) {
	a, err := s.decode(got)
	if err != nil {
		return 0, err
	}
	b, err := s.decode(want)
	if err != nil {
		return 0, err
	}
	for y := range s.Height {
		for x := range s.Width {
			r1, g1, b1, a1 := a.At(x, y).RGBA()
			r2, g2, b2, a2 := b.At(x, y).RGBA()
			worst = max(worst, apart(r1, r2), apart(g1, g2), apart(b1, b2), apart(a1, a2))
		}
	}
	return worst, nil
}

func apart(a, b uint32) uint32 { return max(a, b) - min(a, b) }

func (s Shot) decode(data []byte) (image.Image, error) {
	config, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPicture, err)
	}
	if config.Width != s.Width || config.Height != s.Height { // before the decoder allocates what the header says
		return nil, fmt.Errorf("%w: %d x %d pixels, want %d x %d", ErrPicture, config.Width, config.Height, s.Width, s.Height)
	}
	picture, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrPicture, err)
	}
	return picture, nil
}
