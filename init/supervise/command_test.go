package supervise

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCommandApart runs a real child as another user without a network.
func TestCommandApart(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("changing users needs root")
	}
	const script = "id -u; id -g; id -G; ls /sys/class/net /proc/self/ns/net >/dev/null; grep -c : /proc/net/dev; grep CapEff /proc/self/status"
	for name, c := range map[string]struct {
		cmd  Command
		want func(lines []string) bool
	}{
		"apart": {Command{User: 811, NoNet: true}, func(l []string) bool {
			return l[0] == "811" && l[1] == "811" && l[2] == "811" && l[3] == "1" && strings.HasSuffix(l[4], "\t0000000000000000")
		}},
		"as init": {Command{}, func(l []string) bool {
			return l[0] == "0" && !strings.HasSuffix(l[4], "\t0000000000000000")
		}},
	} {
		out, err := os.Create(filepath.Join(t.TempDir(), "out"))
		if err != nil {
			t.Fatal(err)
		}
		defer out.Close()
		var r Reaper
		c.cmd.Path, c.cmd.Args, c.cmd.Output, c.cmd.Reaper, c.cmd.Env = "/bin/sh", []string{"-c", script}, out, &r, os.Environ()
		p, err := c.cmd.Start()
		if err != nil {
			t.Fatal(err)
		}
		awaitExit(t, &r, p, Exit{})
		text, err := os.ReadFile(out.Name())
		if err != nil {
			t.Fatal(err)
		}
		if l := strings.Split(strings.TrimSpace(string(text)), "\n"); len(l) != 5 || !c.want(l) {
			t.Errorf("%s:\n%s", name, text)
		}
	}
}
