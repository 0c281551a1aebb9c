package demo

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	_ "image/png" // the frames' format
	"os"
	"os/exec"
	"strings"
	"syscall"
)

const (
	// scene is a scene of Debian's povray-examples whose camera is bent differently at each moment of its clock.
	scene = "/usr/share/doc/povray/examples/animations/camera2/camera2.pov"
	// sceneWidth and sceneHeight are pixels.
	sceneWidth, sceneHeight = 640, 480
	// tolerance is 1/255 of a channel in the 16-bit scale of image.Color.
	tolerance = 65535 / 255
	// maxPNG bounds a file that came from a worker, in bytes.
	maxPNG = 16 << 20
)

// errFrame: a worker's picture is not the picture that was ordered.
var errFrame = errors.New("frame refused")

// clock is the moment of the scene that frame i of n shows.
func clock(i, n int) string { return fmt.Sprintf("%.3f", 0.2+float64(i)/float64(n)) }

// povray is the command that renders a moment of the scene, the same for worker and host. The output "-" is standard output.
func povray(clock, output string) []string {
	return []string{
		"/usr/bin/povray", "+I" + scene, fmt.Sprintf("+W%d", sceneWidth), fmt.Sprintf("+H%d", sceneHeight),
		"+K" + clock, "+A0.3", "+FN8", "-D", "-V", "+O" + output,
	}
}

// reference renders a moment on this host from the very files of the job image: the same package, another machine.
func reference(ctx context.Context, rootfs, clock string) ([]byte, error) {
	args := povray(clock, "-")
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	// Root of the namespace may change its root, whoever runs the lab (package netns).
	cmd.SysProcAttr = &syscall.SysProcAttr{Chroot: rootfs}
	cmd.Path, cmd.Err = args[0], nil // a path inside rootfs
	cmd.Dir, cmd.Env = "/tmp", []string{"PATH=/usr/bin:/bin", "HOME=/root", "LANG=C.UTF-8"}
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("render the reference: %w\n%s", err, strings.TrimSpace(said.String()))
	}
	return out.Bytes(), nil
}

// readFrame reads a worker's file, of which nothing is believed.
func readFrame(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxPNG {
		return nil, fmt.Errorf("%w: %s has %d bytes", errFrame, path, info.Size())
	}
	return os.ReadFile(path)
}

// compare decodes two PNGs and gives the greatest difference of a channel in 1/65535; it refuses what differs in size.
func compare(got, want []byte) (worst uint32, err error) {
	a, err := decode(got)
	if err != nil {
		return 0, err
	}
	b, err := decode(want)
	if err != nil {
		return 0, err
	}
	if a.Bounds() != b.Bounds() {
		return 0, fmt.Errorf("%w: size %v, want %v", errFrame, a.Bounds().Size(), b.Bounds().Size())
	}
	for y := a.Bounds().Min.Y; y < a.Bounds().Max.Y; y++ {
		for x := a.Bounds().Min.X; x < a.Bounds().Max.X; x++ {
			r1, g1, b1, a1 := a.At(x, y).RGBA()
			r2, g2, b2, a2 := b.At(x, y).RGBA()
			worst = max(worst, apart(r1, r2), apart(g1, g2), apart(b1, b2), apart(a1, a2))
		}
	}
	return worst, nil
}

func apart(a, b uint32) uint32 { return max(a, b) - min(a, b) }

func decode(data []byte) (image.Image, error) {
	config, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errFrame, err)
	}
	if config.Width != sceneWidth || config.Height != sceneHeight { // before a decoder allocates what the header says
		return nil, fmt.Errorf("%w: %d x %d pixels", errFrame, config.Width, config.Height)
	}
	picture, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errFrame, err)
	}
	return picture, nil
}
