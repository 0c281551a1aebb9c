package bench

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/u-root/u-root/pkg/cpio"

	"github.com/sosna-os/sosna/tools/lab/qemu"
)

const (
	imagesDir = "out/images"
	rig       = "sosna-rig-amd64"
	bootLimit = 5 * time.Minute
)

// size is how large the worker's initrd is. Debian's own, which update-initramfs makes for a kernel that it installs,
// is the peer where this host has one.
func (b *bench) size(context.Context) ([]Figure, error) {
	info, err := os.Stat(filepath.Join(b.o.Root, imagesDir, rig+"-initrd.img"))
	if err != nil {
		return nil, err
	}
	f := Figure{Name: "worker_initrd", Value: float64(info.Size()), Unit: "bytes"}
	hosts, err := filepath.Glob("/boot/initrd.img-*")
	if err != nil {
		return nil, err
	}
	slices.Sort(hosts)
	for _, path := range slices.Backward(hosts) {
		if peer, err := os.Stat(path); err == nil {
			return []Figure{f.against("this host's "+filepath.Base(path), float64(peer.Size()))}, nil
		}
	}
	return []Figure{f}, nil
}

// boot is how long a worker takes from the kernel's start to its healthy line, alone on this host. The peer is the
// same kernel on the same machine with an initrd that holds nothing but a minimal Go program.
func (b *bench) boot(ctx context.Context) ([]Figure, error) {
	cmdline, err := os.ReadFile(filepath.Join(b.o.Root, imagesDir, rig+".cmdline"))
	if err != nil {
		return nil, err
	}
	kernel := filepath.Join(b.o.Root, imagesDir, rig+"-kernel")
	accel := b.o.Accel
	if accel == "" {
		if accel, _, err = qemu.Detect(ctx, kernel); err != nil {
			return nil, err
		}
	}
	peer, err := b.peerInitrd(ctx)
	if err != nil {
		return nil, err
	}
	lan, err := qemu.NewLAN()
	if err != nil {
		return nil, err
	}
	defer lan.Close()
	m := qemu.Machine{
		Name: "boot", Dir: b.dir, MemoryMiB: 512, CPUs: 1, Accel: accel, NICs: []qemu.NIC{lan.UserNIC(2)},
		// Neither hub nor chain can be reached: healthy does not need them.
		Config: []byte("role = \"worker\"\nowner = \"0x00000000000000000000000000000000000000a1\"\n" +
			"rpc = \"http://10.88.2.2:1\"\nchannels = \"0x00000000000000000000000000000000000000c1\"\nfactory = \"0x00000000000000000000000000000000000000c2\"\n"),
	}
	var ours, theirs []float64
	for i := range runs {
		boot := qemu.Direct{Kernel: kernel, Cmdline: strings.TrimSpace(string(cmdline))}
		boot.Initrd = filepath.Join(b.o.Root, imagesDir, rig+"-initrd.img")
		m.Boot = boot
		healthy, err := bootOnce(ctx, m, `sosna: healthy .* t=([0-9.]+)$`)
		if err != nil {
			return nil, err
		}
		boot.Initrd = peer
		m.Boot = boot
		up, err := bootOnce(ctx, m, `peer: up t=([0-9.]+)$`)
		if err != nil {
			return nil, err
		}
		b.say("boot %d of %d: healthy after %.2f s, peer up after %.2f s", i+1, runs, healthy, up)
		ours, theirs = append(ours, healthy), append(theirs, up)
	}
	f := Figure{Name: "kernel_to_healthy_" + string(accel), Value: median(ours), Unit: "s"}
	return []Figure{f.against("minimal Go init on the same kernel", median(theirs))}, nil
}

// bootOnce gives the seconds that a console line tells, the first group of pattern.
func bootOnce(ctx context.Context, m qemu.Machine, pattern string) (float64, error) {
	ctx, cancel := context.WithTimeout(ctx, bootLimit)
	defer cancel()
	vm, err := qemu.Start(ctx, m)
	if err != nil {
		return 0, err
	}
	defer vm.Close()
	line, err := vm.Expect(ctx, pattern)
	if err != nil {
		return 0, err
	}
	return strconv.ParseFloat(regexp.MustCompile(pattern).FindStringSubmatch(line)[1], 64)
}

// peerInitrd builds the minimal init and packs it alone.
func (b *bench) peerInitrd(ctx context.Context) (string, error) {
	program, initrd := filepath.Join(b.dir, "init"), filepath.Join(b.dir, "peer.cpio")
	build := exec.CommandContext(ctx, "go", "build", "-trimpath", "-ldflags", "-s -w", "-o", program, "./tools/lab/bench/peerinit")
	build.Dir, build.Env = b.o.Root, append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("build the peer: %w\n%s", err, out)
	}
	data, err := os.ReadFile(program)
	if err != nil {
		return "", err
	}
	f, err := os.Create(initrd)
	if err != nil {
		return "", err
	}
	defer f.Close()
	w := cpio.Newc.Writer(f)
	// /dev/console is what the kernel gives PID 1 as its output; devtmpfs is not mounted that early.
	for _, r := range []cpio.Record{
		cpio.Directory("dev", 0o755), cpio.CharDev("dev/console", 0o600, 5, 1), cpio.StaticFile("init", string(data), 0o755),
	} {
		if err := w.WriteRecord(r); err != nil {
			return "", err
		}
	}
	if err := cpio.WriteTrailer(w); err != nil {
		return "", err
	}
	return initrd, f.Close()
}
