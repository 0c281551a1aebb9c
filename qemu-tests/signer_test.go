package qemutests

import (
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/tools/lab/disk"
	"github.com/sosna-os/sosna/tools/lab/qemu"
)

var signerLine = regexp.MustCompile(`msg=signer address=(0x[0-9a-fA-F]{40}) cap_wei=(\d+) client_uid=810 landlock=(\d+)`)

// A hub's signing key is made at the first boot, is the same at the second, is not the node's
// key, and lies on the state disk in a folder that is another user's than sosnad's.
func TestHubSigner(t *testing.T) {
	lan := newLAN(t)
	path, state := stateDisk(t)
	if err := disk.Blank(path, 256<<20); err != nil {
		t.Fatal(err)
	}
	m := machine(t, lan, "signer", 2, direct(t, "hub"))
	m.Config, m.Disks = hubConfig(t, "signercap = \"2.5\"\n"), []qemu.Disk{state}
	var addresses [2]string
	for i := range addresses {
		vm := start(t, m)
		line := expect(t, vm, signerLine.String())
		found := signerLine.FindStringSubmatch(line)
		if addresses[i] = found[1]; found[2] != "2500000000000000000" || found[3] == "0" {
			t.Errorf("boot %d: %s", i+1, line)
		}
		if node, _ := healthy(t, vm, "hub"); strings.EqualFold(node, addresses[i]) {
			t.Error("the signer has the node's key")
		}
		powerOff(t, vm)
		if n := count(vm, "sosna: signer ended"); n != 0 {
			t.Errorf("boot %d: the signer ended %d times", i+1, n)
		}
	}
	if addresses[0] != addresses[1] {
		t.Errorf("the signer lost its key: %v", addresses)
	}
	if out, err := exec.Command("/usr/sbin/debugfs", "-R", "stat /lib/sosna/node.key", path).CombinedOutput(); err != nil || !regexp.MustCompile(`User:\s+810\b`).Match(out) {
		t.Errorf("sosnad is not a user: %v\n%s", err, out)
	}
	for file, want := range map[string]string{
		"/lib/sosna-signer":            `Mode:\s+0700`,
		"/lib/sosna-signer/signer.key": `Mode:\s+0600`,
	} {
		out, err := exec.Command("/usr/sbin/debugfs", "-R", "stat "+file, path).CombinedOutput()
		if err != nil || !regexp.MustCompile(want).Match(out) || !regexp.MustCompile(`User:\s+811\b`).Match(out) {
			t.Errorf("%s: %v\n%s", file, err, out)
		}
	}
}
