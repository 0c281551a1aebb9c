package hardware

import (
	"encoding/json"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
)

func openAt(t testing.TB, at string) *os.Root {
	t.Helper()
	root, err := os.OpenRoot(at)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	return root
}

func openRoot(t testing.TB) *os.Root { return openAt(t, t.TempDir()) }

// outside runs a program of the distribution that reads the same machine.
func outside(t *testing.T, name string, args ...string) string {
	t.Helper()
	if _, err := exec.LookPath(name); err != nil {
		t.Skipf("no %s on this machine to compare with", name)
	}
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	text, err := cmd.Output()
	if err != nil {
		t.Skipf("%s does not run here: %v", name, err)
	}
	return string(text)
}

func TestLikeLscpu(t *testing.T) {
	text := outside(t, "lscpu")
	said := map[string]string{}
	for line := range strings.Lines(text) {
		key, value, _ := strings.Cut(line, ":")
		said[strings.TrimSpace(key)] = strings.TrimSpace(value)
	}
	c := read(t, "/").CPU
	for key, got := range map[string]string{
		"CPU(s)": strconv.Itoa(c.Count), "Vendor ID": c.Vendor, "Model name": c.Model, "Thread(s) per core": strconv.Itoa(c.Threads),
		"Core(s) per socket": strconv.Itoa(c.Cores / max(c.Sockets, 1)), "Socket(s)": strconv.Itoa(c.Sockets),
	} {
		if want := said[key]; want != "" && want != "-" && want != got {
			t.Errorf("%s: %q, lscpu says %q", key, got, want)
		}
	}
	for flag := range strings.FieldsSeq(said["Flags"]) {
		if !strings.Contains(" "+strings.Join(c.Flags, " ")+" ", " "+flag+" ") {
			t.Errorf("flag %s is missing", flag)
		}
	}
}

func TestLikeLsblk(t *testing.T) {
	var said struct {
		Devices []struct {
			Name string
			Type string
			Size uint64
			Rota bool
			Tran string
		} `json:"blockdevices"`
	}
	if err := json.Unmarshal([]byte(outside(t, "lsblk", "-J", "-b", "-d", "-o", "NAME,TYPE,SIZE,ROTA,TRAN")), &said); err != nil {
		t.Fatal(err)
	}
	disks := map[string]Block{}
	for _, b := range read(t, "/").Block {
		disks[b.Name] = b
	}
	for _, d := range said.Devices {
		b, ok := disks[d.Name]
		if virtual := strings.HasPrefix(d.Name, "zram") || strings.HasPrefix(d.Name, "nbd") || strings.HasPrefix(d.Name, "ram"); d.Type != "disk" || d.Size == 0 || virtual {
			if ok && d.Type != "rom" {
				t.Errorf("%+v is no disk", b)
			}
			continue
		}
		if !ok || b.Bytes != d.Size || b.Rotational != d.Rota {
			t.Errorf("%+v, lsblk says %+v", b, d)
		}
		if d.Tran != "" && b.Transport != d.Tran && b.Transport != "scsi" {
			t.Errorf("%s: transport %q, lsblk says %q", d.Name, b.Transport, d.Tran)
		}
	}
}

func TestLikeLspci(t *testing.T) {
	text := outside(t, "lspci", "-Dn")
	tr := tree{root: openAt(t, "/")}
	found := map[string]PCI{}
	for _, f := range tr.pciFunctions() {
		found[f.Address] = f.PCI
	}
	for line := range strings.Lines(text) {
		words := strings.Fields(line) // 0000:00:02.0 0180: 1af4:1042 (rev 01)
		if len(words) < 3 {
			continue
		}
		f, ok := found[words[0]]
		if wanted := strings.Contains(" 01 02 03 12 ", " "+words[1][:2]+" "); ok != wanted ||
			ok && (f.Class[:4]+":" != words[1] || f.Vendor+":"+f.Device != words[2]) {
			t.Errorf("%+v, lspci says %q", f, line)
		}
	}
}

func TestThisMachine(t *testing.T) {
	inv := read(t, "/")
	if inv.CPU.Count == 0 || inv.Memory.Total == 0 || len(inv.DeviceHash) != 64 || inv.DeviceHash != read(t, "/").DeviceHash {
		t.Errorf("%+v", inv)
	}
}
