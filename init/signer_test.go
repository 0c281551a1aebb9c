package main

import (
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"

	"github.com/sosna-os/sosna/pkg/bootcfg"
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
