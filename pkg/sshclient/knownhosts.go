package sshclient

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha1" //nolint:gosec // OpenSSH's format of hashed host names
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/durable"
)

const (
	// maxKnownHosts bounds the file that is rewritten.
	maxKnownHosts = 16 << 20
	// dealMark begins the comment of our lines; the deal's id follows.
	dealMark = "sosna:"
)

// ErrPin: the deal's id, port or key cannot stand in a known_hosts file.
var ErrPin = errors.New("bad host key pin")

// KnownHosts is the path of an OpenSSH known_hosts file. Its methods change only
// lines that name a port of ours, or that carry our mark; all others keep their bytes.
type KnownHosts string

// Pin is the host key of one deal, reached by a local port.
type Pin struct {
	Deal string // letters, digits, "-", "." and "_"
	Port int
	Key  ssh.PublicKey
}

// Add pins a key to localhost's port. Older keys of that port are replaced, as
// the port is ours now; replaced counts those that were not of our making.
func (k KnownHosts) Add(p Pin) (replaced int, err error) {
	if err := p.check(); err != nil {
		return 0, err
	}
	names := localNames(p.Port)
	line := strings.Join(names, ",") + " " + strings.TrimSpace(string(ssh.MarshalAuthorizedKey(p.Key))) + " " + dealMark + p.Deal + "\n"
	err = k.rewrite(func(old []byte) []byte {
		kept, n := dropNames(old, names)
		replaced = n
		if len(kept) > 0 && kept[len(kept)-1] != '\n' {
			kept = append(kept, '\n')
		}
		return append(kept, line...)
	})
	return replaced, err
}

// Remove drops the lines of a deal. No such line, or no file, is no error.
func (k KnownHosts) Remove(deal string) error {
	if !plainID(deal) {
		return fmt.Errorf("%w: deal id %q", ErrPin, deal)
	}
	if _, err := os.Stat(string(k)); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return k.rewrite(func(old []byte) []byte {
		return eachLine(old, func(line string) string {
			if dealOf(line) == deal {
				return ""
			}
			return line
		})
	})
}

func (p Pin) check() error {
	switch {
	case !plainID(p.Deal):
		return fmt.Errorf("%w: deal id %q", ErrPin, p.Deal)
	case p.Port < 1 || p.Port > 1<<16-1:
		return fmt.Errorf("%w: port %d", ErrPin, p.Port)
	case p.Key == nil:
		return fmt.Errorf("%w: no key", ErrPin)
	}
	return nil
}

func plainID(id string) bool {
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._"
	return id != "" && len(id) <= 128 && strings.Trim(id, letters) == ""
}

// localNames are the ways in which a person writes the local end of a port.
func localNames(port int) []string {
	var names []string
	for _, host := range []string{"localhost", "127.0.0.1", "::1"} {
		names = append(names, knownhosts.Normalize(net.JoinHostPort(host, strconv.Itoa(port))))
	}
	return names
}

// eachLine maps every line, with its line end, to what takes its place.
func eachLine(data []byte, f func(line string) string) []byte {
	var out bytes.Buffer
	for line := range bytes.Lines(data) {
		out.WriteString(f(string(line)))
	}
	return out.Bytes()
}

// dropNames takes names out of the host lists of keys, and lines away that have
// no other host. foreign counts the changed lines that do not carry our mark.
func dropNames(data []byte, names []string) (kept []byte, foreign int) {
	kept = eachLine(data, func(line string) string {
		body := strings.TrimLeft(line, " \t")
		end := strings.IndexAny(body, " \t\r\n")
		// Comments, blank lines, and lines about certificates and revocations stay.
		if end <= 0 || body[0] == '#' || body[0] == '@' {
			return line
		}
		var rest []string
		hosts := strings.Split(body[:end], ",")
		for _, host := range hosts {
			if !namesOne(host, names) {
				rest = append(rest, host)
			}
		}
		if len(rest) == len(hosts) {
			return line
		}
		if dealOf(line) == "" {
			foreign++
		}
		if len(rest) == 0 {
			return ""
		}
		return strings.Join(rest, ",") + body[end:]
	})
	return kept, foreign
}

// namesOne tells whether a host field, plain or hashed, is exactly one of names.
func namesOne(host string, names []string) bool {
	hashed := strings.Split(host, "|")
	for _, name := range names {
		if host == name {
			return true
		}
		// "|1|salt|hash": HMAC-SHA1 of the name (OpenSSH, hostfile.c).
		if len(hashed) != 4 || hashed[1] != "1" {
			continue
		}
		salt, err1 := base64.StdEncoding.DecodeString(hashed[2])
		sum, err2 := base64.StdEncoding.DecodeString(hashed[3])
		if err1 != nil || err2 != nil {
			return false
		}
		mac := hmac.New(sha1.New, salt)
		mac.Write([]byte(name))
		if hmac.Equal(mac.Sum(nil), sum) {
			return true
		}
	}
	return false
}

// dealOf gives the deal that a line of ours belongs to, else "".
func dealOf(line string) string {
	f := strings.Fields(line)
	if len(f) != 4 || f[0][0] == '#' || !strings.HasPrefix(f[3], dealMark) {
		return ""
	}
	return strings.TrimPrefix(f[3], dealMark)
}

// rewrite replaces the file in one step. Two of us at once are kept apart by a
// lock on its directory, so that no lock file is left in ~/.ssh.
func (k KnownHosts) rewrite(change func(old []byte) []byte) error {
	path, err := filepath.EvalSymlinks(string(k))
	if errors.Is(err, fs.ErrNotExist) {
		path = string(k)
	} else if err != nil {
		return fmt.Errorf("find known_hosts: %w", err)
	}
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("make directory of known_hosts: %w", err)
	}
	unlock, err := lockDir(dir)
	if err != nil {
		return fmt.Errorf("lock directory of known_hosts: %w", err)
	}
	defer unlock()
	old, mode, err := readKnownHosts(path)
	if err != nil {
		return fmt.Errorf("read known_hosts: %w", err)
	}
	data := change(old)
	if bytes.Equal(data, old) {
		return nil
	}
	if err := durable.Replace(path, data, mode); err != nil {
		return fmt.Errorf("write known_hosts: %w", err)
	}
	return nil
}

func lockDir(dir string) (unlock func(), err error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX); err != nil {
		f.Close()
		return nil, err
	}
	return func() { f.Close() }, nil
}

// readKnownHosts reads the file and its mode; a missing one is empty, mode 0600.
func readKnownHosts(path string) ([]byte, fs.FileMode, error) {
	data, mode, err := readLimited(path, maxKnownHosts)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0o600, nil
	}
	return data, mode.Perm(), err
}
