package sshd_test

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/sshd"
)

// emptyImage is a root with nothing but the helper, as a FROM scratch image has.
func emptyImage(t *testing.T) (*bench, string) {
	t.Helper()
	if os.Getuid() != 0 {
		t.Skip("chroot needs root")
	}
	image := t.TempDir()
	if err := os.MkdirAll(filepath.Join(image, ".sosna"), 0o755); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(guestBinary)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(image, sshd.DefaultGuestPath), data, 0o755); err != nil {
		t.Fatal(err)
	}
	b := newBench(t, func(c *sshd.Config) { c.GuestPath = "" })
	b.exec.root = image
	return b, image
}

func TestImageWithoutShell(t *testing.T) {
	b, image := emptyImage(t)
	sum := noise(t, filepath.Join(b.dir, "blob"), 1<<20)
	for _, args := range [][]string{
		{"-tt", root}, {root, "echo a | cat"}, {root, "FOO=1 cmd"}, {root, ""},
	} {
		cmd := b.tool("ssh", args...)
		out, errOut, code := b.run(cmd)
		if all := out + errOut; code != 127 || (!strings.Contains(all, "has no shell") && !strings.Contains(all, "not found in this image")) {
			t.Errorf("%v: status %d, %q", args, code, all)
		}
	}
	// A plain program with arguments needs no shell.
	if _, errOut, code := b.run(b.tool("ssh", root, "/.sosna/guest 'no such thing'")); code != 64 || !strings.Contains(errOut, "usage") {
		t.Errorf("plain program: status %d, %q", code, errOut)
	}
	for _, args := range [][]string{{"scp"}, {"scp", "-O"}} {
		b.must(b.tool("scp", append(args[1:], filepath.Join(b.dir, "blob"), root+":/got")...))
		if digest(t, filepath.Join(image, "got")) != sum {
			t.Errorf("%v: bytes differ", args)
		}
	}
	cmd := b.tool("ssh", "-W", echoServer(t), root)
	cmd.Stdin = strings.NewReader("no hosts file")
	if got := b.must(cmd); got != "NO HOSTS FILE" {
		t.Errorf("dial: %q", got)
	}
	// localhost is resolved without /etc/hosts.
	if _, err := b.client().Dial("tcp", "localhost:1"); err == nil || !strings.Contains(err.Error(), "refused") {
		t.Errorf("localhost: %v", err)
	}
}

// The account in the image's passwd decides about shell and home; a closed one does not.
func TestLoginShell(t *testing.T) {
	b, image := emptyImage(t)
	for _, dir := range []string{"etc", "bin", "home/me"} {
		if err := os.MkdirAll(filepath.Join(image, dir), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	// The helper itself stands in for a static shell: under any other name than
	// its subcommands' arguments it prints its usage, with a status of its own.
	if err := os.Link(filepath.Join(image, sshd.DefaultGuestPath), filepath.Join(image, "bin/sh")); err != nil {
		t.Fatal(err)
	}
	for name, entry := range map[string]string{
		"named":   "root:x:0:0:root:/home/me:/bin/sh\n",
		"nologin": "root:x:0:0:root:/home/me:/usr/sbin/nologin\n",
		"missing": "root:x:0:0:root:/no/home:/bin/zsh\n",
		"garbage": "root:x\n\x00\xff:::::::\n",
	} {
		if err := os.WriteFile(filepath.Join(image, "etc/passwd"), []byte(entry), 0o644); err != nil {
			t.Fatal(err)
		}
		cmd := b.tool("ssh", "-T", root)
		cmd.Stdin = io.LimitReader(nil, 0)
		if _, errOut, code := b.run(cmd); code != 64 || !strings.Contains(errOut, "usage") {
			t.Errorf("%s: the shell did not run: status %d, %q", name, code, errOut)
		}
	}
}
