// Package qemutests boots the images that make image wrote and watches them from outside: the console, the network
// and the power button are all it uses. It relies on tools/lab to run machines. It stops where one package's own tests
// can say the same faster.
//
// Machines run one at a time (no test here is parallel but where it says so), wait for console lines, and have limits
// of minutes: a translated guest on a busy machine is three times slower than on an idle one.
package qemutests

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/tools/lab/netns"
	"github.com/sosna-os/sosna/tools/lab/qemu"
	"github.com/sosna-os/sosna/tools/lab/stage"
)

// bootLimit is how long a machine may take to boot or to power off.
const bootLimit = 300 * time.Second

// root is the repository and images where make image writes, seen from this folder.
const (
	root   = ".."
	images = root + "/out/images/"
)

// artefacts are what the tests boot.
var artefacts = []string{
	"sosna-rig-amd64-kernel", "sosna-rig-amd64-initrd.img", "sosna-rig-amd64.cmdline", "sosna-rig-amd64.iso",
	"sosna-hub-amd64-kernel", "sosna-hub-amd64-initrd.img", "sosna-hub-amd64.cmdline", "sosna-hub-amd64.qcow2",
}

// required says that a test which cannot run is a failure: make test sets it, so that it skips none.
var required = os.Getenv("SOSNA_REQUIRE_VM") == "1"

func TestMain(m *testing.M) {
	if required {
		var missing []string
		for _, a := range artefacts {
			if _, err := os.Stat(images + a); err != nil {
				missing = append(missing, "out/images/"+a)
			}
		}
		if _, err := exec.LookPath("qemu-system-x86_64"); err != nil {
			missing = append(missing, "qemu-system-x86_64 (run 'make setup')")
		}
		if len(missing) > 0 {
			fmt.Fprintf(os.Stderr, "the VM tests cannot run: run 'make image'; missing are:\n  %s\n", strings.Join(missing, "\n  "))
			os.Exit(1)
		}
	}
	if err := shutIn(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// shutIn builds what may need a network to be built, and leaves the network: nothing that a test or a guest does may
// reach beyond this machine.
func shutIn() error {
	flag.Parse()
	if !netns.Inside() && (required || !testing.Short()) {
		if err := stage.BuildCLI(context.Background()); err != nil {
			return err
		}
	}
	return netns.Enter()
}

// image gives the path of an artefact, or ends the test.
func image(t *testing.T, name string) string {
	t.Helper()
	if testing.Short() && !required {
		t.Skip("boots a virtual machine, and -short was given")
	}
	path := images + name
	_, err := os.Stat(path)
	if err == nil {
		_, err = exec.LookPath("qemu-system-x86_64")
	}
	if err != nil {
		if required {
			t.Fatalf("run 'make image': %v", err)
		}
		t.Skipf("nothing to boot; run 'make setup' and 'make image': %v", err)
	}
	return path
}

// direct boots the kernel and initrd of an image ("rig" or "hub") with its own command line and extra words.
func direct(t *testing.T, kind string, extra ...string) qemu.Direct {
	t.Helper()
	base := "sosna-" + kind + "-amd64"
	cmdline, err := os.ReadFile(image(t, base+".cmdline"))
	if err != nil {
		t.Fatal(err)
	}
	return qemu.Direct{
		Kernel:  image(t, base+"-kernel"),
		Initrd:  image(t, base+"-initrd.img"),
		Cmdline: strings.Join(append([]string{strings.TrimSpace(string(cmdline))}, extra...), " "),
	}
}

// machine is an ordinary machine of a test's lab: 768 MiB, one card on a user-mode network of its own.
func machine(t *testing.T, lan *qemu.LAN, name string, host uint8, boot qemu.Boot) qemu.Machine {
	t.Helper()
	return qemu.Machine{
		Name: name, Dir: t.TempDir(), MemoryMiB: 768, CPUs: 2, Boot: boot,
		NICs: []qemu.NIC{lan.UserNIC(host)},
	}
}

func newLAN(t *testing.T) *qemu.LAN {
	t.Helper()
	lan, err := qemu.NewLAN()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { lan.Close() })
	return lan
}

func limited(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), bootLimit)
	t.Cleanup(cancel)
	return ctx
}

// start runs a machine until the test ends. When the test fails, the console is shown.
func start(t *testing.T, m qemu.Machine) *qemu.VM {
	t.Helper()
	if _, isDirect := m.Boot.(qemu.Direct); !isDirect {
		// A medium brings no kernel to find the accelerator with; the rig's serves.
		accel, _, err := qemu.Detect(t.Context(), image(t, "sosna-rig-amd64-kernel"))
		if err != nil {
			t.Fatal(err)
		}
		m.Accel = accel
	}
	vm, err := qemu.Start(t.Context(), m)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		vm.Close()
		if lines := vm.Lines(); t.Failed() {
			t.Logf("last lines of %s:\n%s", vm.Name(), strings.Join(lines[max(len(lines)-60, 0):], "\n"))
		}
	})
	return vm
}

func expect(t *testing.T, vm *qemu.VM, pattern string) string {
	t.Helper()
	line, err := vm.Expect(limited(t), pattern)
	if err != nil {
		t.Fatal(err)
	}
	return line
}

var healthyLine = regexp.MustCompile(`sosna: healthy role=(worker|hub) address=(0x[0-9a-fA-F]{40}) t=([0-9]+(?:\.[0-9]+)?)$`)

// healthy waits for the line of a machine that is well, checks its form, and gives the address and the seconds since
// the kernel's start. A machine that goes to maintenance instead fails the test at once.
func healthy(t *testing.T, vm *qemu.VM, role string) (address string, seconds float64) {
	t.Helper()
	line := expect(t, vm, `sosna: (healthy|maintenance)`)
	m := healthyLine.FindStringSubmatch(line)
	if m == nil || m[1] != role {
		t.Fatalf("want the line of a healthy %s, got %q", role, line)
	}
	seconds, err := strconv.ParseFloat(m[3], 64)
	if err != nil || seconds <= 0 {
		t.Fatalf("time in %q: %v", line, err)
	}
	t.Logf("%s: %s", vm.Name(), line)
	return m[2], seconds
}

// powerOff presses the power button and wants an orderly end by the guest itself.
func powerOff(t *testing.T, vm *qemu.VM) {
	t.Helper()
	if err := vm.PowerOff(limited(t)); err != nil {
		t.Fatal(err)
	}
	if vm.Reason() != "guest-shutdown" {
		t.Fatalf("%s stopped by %q, not by its own power-off", vm.Name(), vm.Reason())
	}
}

// workerConfig is a sound configuration for a worker whose hub and chain cannot be reached: a machine must be healthy
// without them. extra is appended.
func workerConfig(t *testing.T, extra string) []byte { return config(t, "worker", extra) }

func hubConfig(t *testing.T, extra string) []byte { return config(t, "hub", extra) }

func config(t *testing.T, role, extra string) []byte {
	t.Helper()
	text := []byte(fmt.Sprintf(`role = %q
owner = "0x00000000000000000000000000000000000000a1"
rpc = "http://192.0.2.1:8545"
channels = "0x00000000000000000000000000000000000000c1"
factory = "0x00000000000000000000000000000000000000c2"
%s`, role, extra))
	if _, problems := bootcfg.Parse("", text); len(problems) > 0 {
		t.Fatalf("the test's own configuration is wrong: %v", problems)
	}
	return text
}

// stateDisk makes a path for a state disk and the Disk that init knows by its serial.
func stateDisk(t *testing.T) (string, qemu.Disk) {
	path := filepath.Join(t.TempDir(), "state.img")
	return path, qemu.Disk{Path: path, Format: "raw", Serial: "SOSNA-STATE"}
}
