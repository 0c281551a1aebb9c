package sshclient

import (
	"bytes"
	"crypto/ed25519"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

func testKey(n byte) ssh.PublicKey {
	seed := make([]byte, ed25519.SeedSize)
	seed[0] = n
	signer, err := ssh.NewSignerFromKey(ed25519.NewKeyFromSeed(seed))
	if err != nil {
		panic(err)
	}
	return signer.PublicKey()
}

func keyText(n byte) string { return strings.TrimSpace(string(ssh.MarshalAuthorizedKey(testKey(n)))) }

func TestPinKeepsOtherLines(t *testing.T) {
	path := filepath.Join(t.TempDir(), "known_hosts")
	k := KnownHosts(path)
	others := "# mine\n\ngithub.com " + keyText(9) + "\n" +
		"  host,[localhost]:2201 " + keyText(8) + " kept\r\n" +
		"@revoked [localhost]:2200 " + keyText(7) + "\n" +
		"[localhost]:22000 " + keyText(6) + "\n" +
		"broken line without end"
	gone := "[localhost]:2200 " + keyText(5) + "\n" +
		knownhosts.HashHostname("[127.0.0.1]:2200") + " " + keyText(5) + "\n"
	if err := os.WriteFile(path, []byte(gone+others), 0o644); err != nil {
		t.Fatal(err)
	}
	replaced, err := k.Add(Pin{Deal: "deal-a", Port: 2200, Key: testKey(1)})
	if err != nil || replaced != 2 {
		t.Fatalf("%d %v", replaced, err)
	}
	line := "[localhost]:2200,[127.0.0.1]:2200,[::1]:2200 " + keyText(1) + " sosna:deal-a\n"
	check := func(want string) {
		t.Helper()
		got, err := os.ReadFile(path)
		if err != nil || string(got) != want {
			t.Errorf("file is\n%s\nwant\n%s", got, want)
		}
	}
	check(others + "\n" + line)
	if info, _ := os.Stat(path); info.Mode().Perm() != 0o644 {
		t.Errorf("mode %v", info.Mode())
	}
	// Another deal on the same port, and one more beside it.
	if replaced, err := k.Add(Pin{Deal: "deal-b", Port: 2200, Key: testKey(2)}); err != nil || replaced != 0 {
		t.Errorf("%d %v", replaced, err)
	}
	if _, err := k.Add(Pin{Deal: "deal-c", Port: 2299, Key: testKey(3)}); err != nil {
		t.Error(err)
	}
	if keygen, err := exec.LookPath("ssh-keygen"); err == nil {
		out, _ := exec.Command(keygen, "-F", "[localhost]:2200", "-f", path).Output()
		if !strings.Contains(string(out), keyText(2)) || strings.Contains(string(out), keyText(1)) {
			t.Errorf("ssh-keygen finds %s", out)
		}
	}
	for _, deal := range []string{"deal-b", "deal-c", "deal-never"} {
		if err := k.Remove(deal); err != nil {
			t.Error(err)
		}
	}
	check(others + "\n")
	// A name is taken out of a line that has others.
	if replaced, err := k.Add(Pin{Deal: "d", Port: 2201, Key: testKey(4)}); err != nil || replaced != 1 {
		t.Errorf("%d %v", replaced, err)
	}
	if got, _ := os.ReadFile(path); !bytes.Contains(got, []byte("\nhost "+keyText(8)+" kept\r\n")) {
		t.Errorf("%s", got)
	}
}

func TestPinRefuses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "known_hosts")
	k := KnownHosts(path)
	for name, p := range map[string]Pin{
		"newline in id": {Deal: "a\nhost ssh-ed25519 AAAA", Port: 22, Key: testKey(1)},
		"space in id":   {Deal: "a b", Port: 22, Key: testKey(1)},
		"empty id":      {Port: 22, Key: testKey(1)},
		"port 0":        {Deal: "a", Key: testKey(1)},
		"port 65536":    {Deal: "a", Port: 65536, Key: testKey(1)},
		"no key":        {Deal: "a", Port: 22},
	} {
		if _, err := k.Add(p); !errors.Is(err, ErrPin) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := k.Remove("a b"); !errors.Is(err, ErrPin) {
		t.Error(err)
	}
	if err := k.Remove("a"); err != nil {
		t.Errorf("no file: %v", err)
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("a file was made")
	}
	if err := os.Mkdir(path, 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := k.Add(Pin{Deal: "a", Port: 22, Key: testKey(1)}); err == nil {
		t.Error("a directory was replaced")
	}
}

func TestPinFollowsLinkAndLocks(t *testing.T) {
	dir := t.TempDir()
	real := filepath.Join(dir, "dotfiles", "hosts")
	if err := os.Mkdir(filepath.Dir(real), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(real, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(dir, "known_hosts")
	if err := os.Symlink(real, link); err != nil {
		t.Fatal(err)
	}
	var all sync.WaitGroup
	for i := range 20 {
		all.Go(func() {
			if _, err := KnownHosts(link).Add(Pin{Deal: "d", Port: 3000 + i, Key: testKey(1)}); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	data, err := os.ReadFile(real)
	if err != nil || bytes.Count(data, []byte("\n")) != 20 {
		t.Errorf("%d lines, %v", bytes.Count(data, []byte("\n")), err)
	}
	if info, _ := os.Lstat(link); info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link was replaced")
	}
	if entries, _ := os.ReadDir(filepath.Dir(real)); len(entries) != 1 {
		t.Errorf("files left behind: %v", entries)
	}
}

// FuzzKnownHosts holds that after a rewrite no line names the port, and that a
// line which did not name it keeps its bytes.
func FuzzKnownHosts(f *testing.F) {
	f.Add([]byte("a,[localhost]:22 k v\n#c\n|1|aaaa|bbbb k v\n@revoked [localhost]:22 x\r\n"))
	f.Add([]byte("[localhost]:22"))
	names := []string{"[localhost]:2200", "[127.0.0.1]:2200"}
	f.Fuzz(func(t *testing.T, data []byte) {
		kept, _ := dropNames(data, names)
		if !bytes.Contains(data, []byte(names[0])) && !bytes.Contains(data, []byte(names[1])) && !bytes.Contains(data, []byte("|1|")) && !bytes.Equal(kept, data) {
			t.Errorf("%q became %q", data, kept)
		}
		if again, n := dropNames(kept, names); n != 0 || !bytes.Equal(again, kept) {
			t.Errorf("not settled: %q then %q", kept, again)
		}
	})
}
