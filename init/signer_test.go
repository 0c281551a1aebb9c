package main

import (
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"

	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/pkg/gpu"
)

func TestSignerCommand(t *testing.T) {
	for text, wei := range map[string]string{"": "1000000000000000000000", "0.5": "500000000000000000"} {
		c := signerCommand(bootcfg.Config{SignerCap: text, RPC: "http://secret@host"})
		want := []string{"--state", "/var/lib/sosna-signer", "--client-uid", "810", "--cap", wei}
		if !slices.Equal(c.Args, want) {
			t.Errorf("%q: %q", text, c.Args)
		}
		if c.User == 0 || !c.NoNet || c.Cgroup == groupSosnad || c.OOMScore >= oomSosnad {
			t.Errorf("the signer is not apart: %+v", c)
		}
	}
}

func TestOwnFolder(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("giving folders away needs root")
	}
	path := filepath.Join(t.TempDir(), "a")
	for range 2 { // as at the first boot and at the second
		if err := ownFolder(path, 0o700, signerUser); err != nil {
			t.Fatal(err)
		}
		info, err := os.Stat(path)
		if err != nil || info.Mode().Perm() != 0o700 || info.Sys().(*syscall.Stat_t).Uid != signerUser || info.Sys().(*syscall.Stat_t).Gid != signerUser {
			t.Fatalf("%v, %v", info, err)
		}
		if err := os.Chmod(path, 0o777); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(path+"file", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := ownFolder(path+"file", 0o700, signerUser); err == nil {
		t.Error("a file was taken for a folder")
	}
}

// TestUsers: whoever is apart has an id of its own. The image has no passwd: ids are all that there is.
// A worker's sosnad is root, makes /dev/nvidia* for the third and starts sosna-gpu as it.
func TestUsers(t *testing.T) {
	ids := []int{0, sosnadUser, signerUser, gpu.ChildUser}
	slices.Sort(ids)
	if len(slices.Compact(ids)) != 4 {
		t.Errorf("two of init's users are one: %v", ids)
	}
}

// TestChildCanReachGPUs: what the early mounts must leave to a process that is not root: device nodes that
// work, the extension's program, /proc with everybody's processes.
func TestChildCanReachGPUs(t *testing.T) {
	for _, m := range earlyMounts {
		if m.at == "/dev" && (m.flags&syscall.MS_NODEV != 0 || m.data != "mode=0755") {
			t.Errorf("device nodes in %+v do not work", m)
		}
		if m.at == "/proc" && m.data != "" {
			t.Errorf("%+v: may hide processes, by which GPUs are shared out", m)
		}
		if m.at == "/usr" || m.at == "/usr/lib" || m.at == "/" {
			t.Errorf("%+v covers the extension", m)
		}
	}
}
