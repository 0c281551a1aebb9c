package meter

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// The tests here meter real cgroups of this machine, of whichever version it has.

const loadChild = "SOSNA_METER_LOAD"

func TestMain(m *testing.M) {
	if load := os.Getenv(loadChild); load != "" {
		if mib, err := strconv.Atoi(load); err == nil {
			hold(mib)
			return
		}
		burn(load)
		return
	}
	os.Exit(m.Run())
}

// hold is a process that has so many MiB in use from its first line on until its
// standard input ends.
func hold(mib int) {
	_, _ = bufio.NewReader(os.Stdin).ReadString('\n')
	if _, err := unix.Mmap(-1, 0, mib<<20, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_ANON|unix.MAP_PRIVATE|unix.MAP_POPULATE); err != nil {
		panic(err)
	}
	fmt.Println("held")
	_, _ = io.Copy(io.Discard, os.Stdin)
}

// burn is a process that uses a known processor time: it waits for a line, works
// until its own clock has gone on by load, and says by how much it has.
func burn(load string) {
	want, err := time.ParseDuration(load)
	if err != nil {
		panic(err)
	}
	_, _ = bufio.NewReader(os.Stdin).ReadString('\n')
	began := used()
	for used()-began < want {
		for range 1000 {
		}
	}
	fmt.Println((used() - began).Nanoseconds())
}

func used() time.Duration {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_PROCESS_CPUTIME_ID, &ts); err != nil {
		panic(err)
	}
	return time.Duration(ts.Nano())
}

const cgroups = "/sys/fs/cgroup"

// hostGroup makes a cgroup of this machine for one test.
func hostGroup(t testing.TB, name string) (Source, string) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("needs root to make a cgroup")
	}
	path := fmt.Sprintf("sosna-meter-test-%d-%s", os.Getpid(), name)
	s, err := Find(cgroups, path)
	if err != nil {
		t.Skipf("needs cgroups: %v", err)
	}
	s.Counters = All()
	makeGroup(t, s)
	t.Cleanup(func() { removeGroup(t, s) })
	return s, path
}

func (s Source) dirs() (dirs []string) {
	if s.Leaf != "" {
		return []string{s.Leaf}
	}
	for _, dir := range s.V1 {
		dirs = append(dirs, dir)
	}
	return dirs
}

func makeGroup(t testing.TB, s Source) {
	t.Helper()
	for _, dir := range s.dirs() {
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Skipf("cannot make a cgroup here: %v", err)
		}
	}
}

// removeGroup waits for the kernel to let go of the last process.
func removeGroup(t testing.TB, s Source) {
	t.Helper()
	for _, dir := range s.dirs() {
		deadline := time.Now().Add(5 * time.Second)
		for {
			err := unix.Rmdir(dir)
			if err == nil || errors.Is(err, unix.ENOENT) {
				break
			}
			if time.Now().After(deadline) {
				t.Errorf("remove %s: %v", dir, err)
				break
			}
			time.Sleep(time.Millisecond)
		}
	}
}

// child starts a load in a cgroup; it begins when it is told to.
func child(t testing.TB, s Source, load string) (cmd *exec.Cmd, in io.WriteCloser, out *bufio.Reader) {
	t.Helper()
	cmd = exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), loadChild+"="+load)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for _, dir := range s.dirs() {
		if err := os.WriteFile(filepath.Join(dir, "cgroup.procs"), []byte(strconv.Itoa(cmd.Process.Pid)), 0); err != nil {
			t.Fatal(err)
		}
	}
	return cmd, in, bufio.NewReader(stdout)
}

// begin lets a load begin, and gives its next line.
func begin(t testing.TB, in io.Writer, out *bufio.Reader) string {
	t.Helper()
	if _, err := in.Write([]byte("\n")); err != nil {
		t.Fatal(err)
	}
	text, err := out.ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(text)
}

// loaded runs a known load in a cgroup to its end and gives what it says it used.
func loaded(t testing.TB, s Source, load time.Duration) time.Duration {
	t.Helper()
	cmd, in, out := child(t, s, load.String())
	text := begin(t, in, out)
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	ns, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return time.Duration(ns)
}
