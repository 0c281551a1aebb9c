package sshclient

import (
	"crypto/ed25519"
	"crypto/rand"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"time"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"

	"github.com/sosna-os/sosna/pkg/durable"
)

const (
	// MaxKeys bounds the keys that go into a deal; a worker allows a client 20 tries.
	MaxKeys = 16
	// maxKeyFile bounds what is read of a key file (an RSA key of 16384 bits has 13 kB).
	maxKeyFile = 64 << 10

	agentTimeout = 5 * time.Second
	keyFile      = "id_ed25519"
)

// keyFiles are the names that ssh tries by itself, in our order of preference.
// The last two need a hardware token: ssh can use them, this package cannot.
var keyFiles = []string{keyFile, "id_ecdsa", "id_rsa", "id_ed25519_sk", "id_ecdsa_sk"}

// Identity is what the local user can log in with.
type Identity struct {
	// Signers can log in now: the SSH agent's and those of unlocked files.
	Signers []ssh.Signer
	// Public are the keys to authorize in a deal: the signers', and those of
	// files that plain ssh can use after a passphrase or a touch.
	Public []ssh.PublicKey
	// Created is the path of a key made by this call, else empty.
	Created string
	// Notes tell the person what was passed over, and why.
	Notes []string

	agent io.Closer
}

// Close lets go of the SSH agent; its signers are then of no use.
func (id *Identity) Close() error {
	if id.agent == nil {
		return nil
	}
	return id.agent.Close()
}

// DefaultDir is the directory ssh itself uses, ~/.ssh.
func DefaultDir() (string, error) {
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("find home directory: %w", err)
	}
	return filepath.Join(home, ".ssh"), nil
}

// LoadIdentity collects keys from the SSH agent ($SSH_AUTH_SOCK) and from dir
// (empty means DefaultDir). If neither has any, it makes dir/id_ed25519.
func LoadIdentity(dir string) (*Identity, error) {
	if dir == "" {
		var err error
		if dir, err = DefaultDir(); err != nil {
			return nil, err
		}
	}
	id := &Identity{}
	id.addAgent(os.Getenv("SSH_AUTH_SOCK"))
	for _, name := range keyFiles {
		id.addFile(filepath.Join(dir, name))
	}
	if len(id.Public) > 0 {
		return id, nil
	}
	signer, path, err := createKey(dir)
	if err != nil {
		id.Close()
		return nil, err
	}
	id.Created = path
	id.add(signer.PublicKey(), signer)
	return id, nil
}

// add takes a key once; signer may be nil. A signer found later for a key that
// is known already still counts.
func (id *Identity) add(pub ssh.PublicKey, signer ssh.Signer) {
	known := false
	for _, p := range id.Public {
		known = known || string(p.Marshal()) == string(pub.Marshal())
	}
	for _, s := range id.Signers {
		if string(s.PublicKey().Marshal()) == string(pub.Marshal()) {
			return
		}
	}
	if !known && len(id.Public) == MaxKeys {
		id.note("more than %d keys: %s is not authorized", MaxKeys, ssh.FingerprintSHA256(pub))
		return
	}
	if !known {
		id.Public = append(id.Public, pub)
	}
	if signer != nil {
		id.Signers = append(id.Signers, signer)
	}
}

func (id *Identity) note(format string, args ...any) {
	id.Notes = append(id.Notes, fmt.Sprintf(format, args...))
}

func (id *Identity) addAgent(socket string) {
	if socket == "" {
		return
	}
	conn, err := net.DialTimeout("unix", socket, agentTimeout)
	if err != nil {
		id.note("ssh-agent does not answer: %v", err)
		return
	}
	_ = conn.SetDeadline(time.Now().Add(agentTimeout))
	signers, err := agent.NewClient(conn).Signers()
	_ = conn.SetDeadline(time.Time{}) // a signature may wait for a touch
	if err != nil {
		conn.Close()
		id.note("ssh-agent does not list its keys: %v", err)
		return
	}
	id.agent = conn
	for _, s := range signers {
		if _, isCert := s.PublicKey().(*ssh.Certificate); !isCert {
			id.add(s.PublicKey(), s)
		}
	}
}

// addFile takes a private key file, or if it is locked only its public half.
func (id *Identity) addFile(path string) {
	data, mode, err := readLimited(path, maxKeyFile)
	if errors.Is(err, fs.ErrNotExist) {
		return
	}
	if err != nil {
		id.note("%s passed over: %v", path, err)
		return
	}
	// ssh itself ignores such a file, so a deal made with it could not be used.
	if mode.Perm()&0o077 != 0 {
		id.note("%s passed over: others can read it (chmod 600 %s)", path, path)
		return
	}
	signer, err := ssh.ParsePrivateKey(data)
	if err == nil {
		id.add(signer.PublicKey(), signer)
		return
	}
	pub := publicHalf(path, err)
	if pub == nil {
		id.note("%s passed over: %v", path, err)
		return
	}
	had := len(id.Signers)
	id.add(pub, nil)
	if had == 0 {
		id.note("%s is locked: ssh will ask for its passphrase or a touch; for sosna exec and cp unlock it with ssh-add", path)
	}
}

// publicHalf finds the public key of a private key that cannot be used here.
func publicHalf(path string, cause error) ssh.PublicKey {
	var locked *ssh.PassphraseMissingError
	if errors.As(cause, &locked) && locked.PublicKey != nil {
		return locked.PublicKey
	}
	data, _, err := readLimited(path+".pub", maxKeyFile)
	if err != nil {
		return nil
	}
	pub, _, _, _, err := ssh.ParseAuthorizedKey(data)
	if err != nil {
		return nil
	}
	return pub
}

// readLimited reads a regular file of at most most bytes, and its mode.
func readLimited(path string, most int64) ([]byte, fs.FileMode, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, 0, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, 0, err
	}
	if !info.Mode().IsRegular() || info.Size() > most {
		return nil, 0, fmt.Errorf("%s: not a regular file of at most %d bytes", path, most)
	}
	data, err := io.ReadAll(io.LimitReader(f, most))
	return data, info.Mode(), err
}

// createKey makes dir/id_ed25519 and its .pub as ssh-keygen would, without a passphrase.
func createKey(dir string) (ssh.Signer, string, error) {
	_, secret, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, "", fmt.Errorf("make ssh key: %w", err)
	}
	block, err := ssh.MarshalPrivateKey(secret, "sosna")
	if err != nil {
		return nil, "", fmt.Errorf("encode ssh key: %w", err)
	}
	signer, err := ssh.NewSignerFromKey(secret)
	if err != nil {
		return nil, "", fmt.Errorf("use ssh key: %w", err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, "", fmt.Errorf("make ssh directory: %w", err)
	}
	path := filepath.Join(dir, keyFile)
	// Never in place of a file: a key that exists is somebody's.
	if err := durable.Create(path, pem.EncodeToMemory(block), 0o600); err != nil {
		return nil, "", fmt.Errorf("store ssh key: %w", err)
	}
	if err := durable.Create(path+".pub", ssh.MarshalAuthorizedKey(signer.PublicKey()), 0o644); err != nil && !errors.Is(err, fs.ErrExist) {
		return nil, "", fmt.Errorf("store public ssh key: %w", err)
	}
	return signer, path, nil
}
