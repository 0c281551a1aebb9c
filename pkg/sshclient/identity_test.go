package sshclient

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
)

func TestIdentityIsMadeOnce(t *testing.T) {
	t.Setenv("SSH_AUTH_SOCK", "")
	dir := filepath.Join(t.TempDir(), "ssh")
	first, err := LoadIdentity(dir)
	if err != nil {
		t.Fatal(err)
	}
	if first.Created != filepath.Join(dir, "id_ed25519") || len(first.Signers) != 1 || len(first.Public) != 1 {
		t.Fatalf("%+v", first)
	}
	info, err := os.Stat(first.Created)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v %v", info.Mode(), err)
	}
	again, err := LoadIdentity(dir)
	if err != nil || again.Created != "" || len(again.Signers) != 1 || ssh.FingerprintSHA256(again.Public[0]) != ssh.FingerprintSHA256(first.Public[0]) {
		t.Errorf("%+v %v", again, err)
	}
	// OpenSSH reads what we wrote.
	keygen, err := exec.LookPath("ssh-keygen")
	if err != nil {
		t.Skip("ssh-keygen is not installed (Debian: openssh-client)")
	}
	out, err := exec.Command(keygen, "-y", "-f", first.Created).CombinedOutput()
	want := strings.TrimSpace(string(ssh.MarshalAuthorizedKey(first.Public[0])))
	if err != nil || !strings.HasPrefix(string(out), want) {
		t.Errorf("ssh-keygen: %s %v", out, err)
	}
}

func writeKey(t *testing.T, path, passphrase string, mode os.FileMode) ssh.PublicKey {
	t.Helper()
	_, secret, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	var block *pem.Block
	if passphrase == "" {
		block, err = ssh.MarshalPrivateKey(secret, "")
	} else {
		block, err = ssh.MarshalPrivateKeyWithPassphrase(secret, "", []byte(passphrase))
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, pem.EncodeToMemory(block), mode); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(path, mode); err != nil {
		t.Fatal(err)
	}
	signer, _ := ssh.NewSignerFromKey(secret)
	return signer.PublicKey()
}

func TestIdentityPassesOver(t *testing.T) {
	t.Setenv("SSH_AUTH_SOCK", filepath.Join(t.TempDir(), "nobody"))
	dir := t.TempDir()
	locked := writeKey(t, filepath.Join(dir, "id_ed25519"), "secret", 0o600)
	writeKey(t, filepath.Join(dir, "id_ecdsa"), "", 0o644)
	if err := os.WriteFile(filepath.Join(dir, "id_rsa"), []byte("garbage"), 0o600); err != nil {
		t.Fatal(err)
	}
	id, err := LoadIdentity(dir)
	if err != nil {
		t.Fatal(err)
	}
	// The locked key goes into the deal, as ssh can ask for its passphrase.
	if len(id.Signers) != 0 || len(id.Public) != 1 || string(id.Public[0].Marshal()) != string(locked.Marshal()) || id.Created != "" {
		t.Errorf("%+v", id)
	}
	notes := strings.Join(id.Notes, "\n")
	for _, want := range []string{"ssh-agent does not answer", "id_ed25519 is locked", "id_ecdsa passed over: others can read it", "id_rsa passed over"} {
		if !strings.Contains(notes, want) {
			t.Errorf("no note %q in\n%s", want, notes)
		}
	}
}

func TestIdentityFromAgent(t *testing.T) {
	ring := agent.NewKeyring()
	for range MaxKeys + 2 {
		_, secret, err := ed25519.GenerateKey(rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		if err := ring.Add(agent.AddedKey{PrivateKey: secret}); err != nil {
			t.Fatal(err)
		}
	}
	socket := filepath.Join(t.TempDir(), "agent")
	l, err := net.Listen("unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go func() { _ = agent.ServeAgent(ring, conn) }()
		}
	}()
	t.Setenv("SSH_AUTH_SOCK", socket)
	dir := t.TempDir()
	id, err := LoadIdentity(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer id.Close()
	if len(id.Signers) != MaxKeys || len(id.Public) != MaxKeys || id.Created != "" || len(id.Notes) != 2 {
		t.Errorf("%d signers, %d keys, created %q, notes %v", len(id.Signers), len(id.Public), id.Created, id.Notes)
	}
	if _, err := id.Signers[0].Sign(rand.Reader, []byte("x")); err != nil {
		t.Errorf("the agent does not sign: %v", err)
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 0 {
		t.Error("a key was made although the agent has some")
	}
}
