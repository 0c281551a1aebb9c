package modprobe

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestUnusedAreDriversOfAbsentDevices(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"modules.dep": "kernel/drivers/net/there.ko: kernel/drivers/net/helper.ko\nkernel/drivers/net/helper.ko:\n" +
			"kernel/drivers/net/absent.ko:\nkernel/drivers/net/veth.ko:\nkernel/drivers/block/loop.ko:\nkernel/crypto/aesni.ko:\n" +
			"kernel/drivers/net/both.ko:\n",
		"modules.alias": "alias pci:v0001d* there\nalias pci:v0002d* absent\nalias rtnl-link-veth veth\n" +
			"alias devname:loop-control loop\nalias cpu:type:x86,ven*fam*mod*:feature:*0099* aesni\n" +
			"alias usb:v* both\nalias rtnl-link-both both\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	x, err := Open(dir, func(string) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	if err := x.Load("there"); err != nil {
		t.Fatal(err)
	}
	if got, want := x.Unused(), []string{filepath.Join(dir, "kernel/drivers/net/absent.ko")}; !slices.Equal(got, want) {
		t.Errorf("unused %v, want %v", got, want)
	}
}
