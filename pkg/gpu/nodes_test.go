package gpu

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"
)

// tree writes files below a new folder.
func tree(t testing.TB, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		at := filepath.Join(root, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(at), 0o755), os.WriteFile(at, []byte(text), 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

const devices = "Character devices:\n  1 mem\n  5 /dev/tty\n195 nvidia\n195 nvidiactl\n234 nvidia-uvm\n237 nvidia-caps\n\nBlock devices:\n  8 sd\n 99 nvidia-uvm\n"

func TestNodes(t *testing.T) {
	info := func(minor string) string {
		return "Model: \t\t NVIDIA GeForce RTX 3090\nIRQ:   \t\t 41\nDevice Minor: \t " + minor + "\n"
	}
	both := map[string]string{"proc/devices": devices, "proc/driver/nvidia/gpus/0000:01:00.0/information": info("0"), "proc/driver/nvidia/gpus/0000:0a:00.0/information": info("1")}
	ctl, uvm, tools := Node{"nvidiactl", 195, 255}, Node{"nvidia-uvm", 234, 0}, Node{"nvidia-uvm-tools", 234, 1}
	for name, c := range map[string]struct {
		files map[string]string
		want  []Node
		err   bool
	}{
		"two GPUs":    {both, []Node{ctl, uvm, tools, {"nvidia0", 195, 0}, {"nvidia1", 195, 1}}, false},
		"older":       {map[string]string{"proc/devices": "195 nvidia-frontend\n"}, []Node{ctl}, false},
		"no driver":   {map[string]string{"proc/devices": "Character devices:\n  1 mem\n"}, nil, false},
		"no uvm":      {map[string]string{"proc/devices": "195 nvidia\nBlock devices:\n234 nvidia-uvm\n"}, []Node{ctl}, false},
		"odd numbers": {map[string]string{"proc/devices": "195 nvidia\n-1 nvidia-uvm\n99999999 nvidia-uvm\n", "proc/driver/nvidia/gpus/x/information": info("255")}, []Node{ctl}, false},
		"no minor":    {map[string]string{"proc/devices": "195 nvidia\n", "proc/driver/nvidia/gpus/x/information": "Device Minor:"}, []Node{ctl}, false},
		"empty":       {map[string]string{}, nil, true},
	} {
		got, err := Nodes(tree(t, c.files))
		if (err != nil) != c.err || !slices.Equal(got, c.want) {
			t.Errorf("%s: %v %v", name, got, err)
		}
	}
}

func TestMakeNodes(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("device nodes need root")
	}
	dev := t.TempDir()
	if err := unix.Mknod(filepath.Join(dev, "probe"), unix.S_IFCHR|0o600, int(unix.Mkdev(195, 7))); errors.Is(err, unix.EPERM) {
		t.Skip("this sandbox makes no device nodes")
	}
	nodes := []Node{{"nvidiactl", 195, 255}, {"nvidia-uvm", 234, 0}}
	old := filepath.Join(dev, "nvidia-uvm")
	if err := unix.Mknod(old, unix.S_IFCHR|0o666, int(unix.Mkdev(511, 0))); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("/dev/mem", filepath.Join(dev, "nvidiactl")); err != nil {
		t.Fatal(err)
	}
	for range 2 { // again changes nothing
		if err := Make(nodes, dev, ChildUser); err != nil {
			t.Fatal(err)
		}
		for _, n := range nodes {
			info, err := os.Lstat(filepath.Join(dev, n.Name))
			if err != nil {
				t.Fatal(err)
			}
			st := info.Sys().(*syscall.Stat_t)
			if st.Rdev != unix.Mkdev(n.Major, n.Minor) || info.Mode() != os.ModeDevice|os.ModeCharDevice|0o660 || st.Uid != 0 || st.Gid != ChildUser {
				t.Errorf("%s: %v rdev %d, %d:%d", n.Name, info.Mode(), st.Rdev, st.Uid, st.Gid)
			}
		}
	}
	for _, bad := range []Node{{"", 195, 0}, {"../x", 195, 0}} {
		if err := Make([]Node{bad}, dev, 0); err == nil {
			t.Errorf("%q was made", bad.Name)
		}
	}
}

func FuzzNodes(f *testing.F) {
	f.Add([]byte(devices))
	f.Add([]byte("Device Minor: \t 3\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		for name, numbers := range charMajors(text) {
			for _, n := range numbers {
				if n == 0 || n > maxMajor {
					t.Errorf("%q has number %d", name, n)
				}
			}
		}
		if n, ok := deviceMinor(text); ok && n >= minorCtl-1 {
			t.Errorf("minor %d", n)
		}
	})
}
