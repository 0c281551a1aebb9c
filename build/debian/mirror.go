package debian

import (
	"bufio"
	"bytes"
	"context"
	"os"
	"os/exec"
	"strings"
)

// Mirror holds the base addresses of the archive and of its security suites.
type Mirror struct{ Main, Security string }

// publicMirror is what Debian's own installer writes; it is used only where
// the host's apt names no Debian mirror at all (the host is not Debian).
var publicMirror = Mirror{Main: "http://deb.debian.org/debian/", Security: "http://deb.debian.org/debian-security/"}

// hostMirror reads the mirror from the host's apt configuration, whatever form
// it has there, by asking apt.
func hostMirror(ctx context.Context) (Mirror, error) {
	out, err := exec.CommandContext(ctx, "apt-get", "indextargets",
		"--format", "$(RELEASE) $(COMPONENT) $(REPO_URI)", "Created-By: Packages").Output()
	if err != nil {
		return Mirror{}, err
	}
	osRelease, err := os.ReadFile("/etc/os-release")
	if err != nil {
		return Mirror{}, err
	}
	return parseMirror(string(out), osRelease), nil
}

// parseMirror picks, out of lines "release component uri", the ones of the
// host's own Debian release.
func parseMirror(targets string, osRelease []byte) Mirror {
	codename, id := "", ""
	for sc := bufio.NewScanner(bytes.NewReader(osRelease)); sc.Scan(); {
		k, v, _ := strings.Cut(sc.Text(), "=")
		switch v = strings.Trim(v, `"`); k {
		case "VERSION_CODENAME":
			codename = v
		case "ID":
			id = v
		}
	}
	m := publicMirror
	if id != "debian" || codename == "" {
		return m
	}
	for _, line := range strings.Split(targets, "\n") {
		f := strings.Fields(line)
		if len(f) != 3 || f[1] != "main" {
			continue
		}
		switch f[0] {
		case codename:
			m.Main = f[2]
		case codename + "-security":
			m.Security = f[2]
		}
	}
	return m
}
