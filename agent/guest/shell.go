package main

import (
	"bufio"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

// passwdLimit bounds what is read of the image's /etc/passwd.
const passwdLimit = 1 << 20

// account is what a login needs to know, from the image's own /etc/passwd.
type account struct {
	name, home, shell string
}

// shell runs a login shell, or with -c a command line.
func shell(args []string) int {
	who := login(os.Getuid())
	enter(who)
	switch {
	case len(args) == 0:
		return interactive(who)
	case len(args) == 2 && args[0] == "-c":
		return command(who, args[1])
	}
	return usage()
}

func interactive(who account) int {
	if who.shell == "" {
		return complain(exitNotFound, "this image has no shell (looked for the one in /etc/passwd, /bin/bash and /bin/sh).\r\n"+
			messagePrefix+"Give a program by its path (ssh ... /path/to/program), copy files with scp or sftp,\r\n"+
			messagePrefix+"or rent with an image that has /bin/sh.")
	}
	return become(who.shell, []string{"-" + filepath.Base(who.shell)})
}

// command runs a command line as sshd would. A line that starts the far end of
// a legacy scp is served by this helper, so that the image needs no scp.
func command(who account, line string) int {
	words, err := splitWords(line)
	if err == nil && isSCP(words) {
		return serveSCP(expand(words[1:], who.home))
	}
	if who.shell != "" {
		return become(who.shell, []string{filepath.Base(who.shell), "-c", line})
	}
	if err != nil || len(words) == 0 {
		return complain(exitNotFound, "this image has no shell, so only a plain program with arguments can be run: %v", err)
	}
	return run(texts(words))
}

// become replaces this process, so that signals, exit status and terminal are
// the program's own. It returns only on failure.
func become(path string, argv []string) int {
	err := syscall.Exec(path, argv, os.Environ())
	if errors.Is(err, syscall.ENOENT) {
		// The file is there but its interpreter or loader is not.
		return complain(exitNotFound, "%s: not found, or its interpreter is missing in this image", path)
	}
	return complain(exitCannotRun, "%s: %v", path, err)
}

// login finds the account of uid; what is missing gets a value that works.
func login(uid int) account {
	who := account{name: fallbackUser, home: "/root"}
	if f, err := os.Open("/etc/passwd"); err == nil {
		if found, ok := passwdEntry(io.LimitReader(f, passwdLimit), uid); ok {
			who = found
		}
		f.Close()
	}
	if info, err := os.Stat(who.home); err != nil || !info.IsDir() {
		who.home = fallbackHome
	}
	who.shell = firstShell(who.shell, "/bin/bash", "/bin/sh")
	return who
}

// passwdEntry reads passwd(5) lines up to the first entry of uid.
func passwdEntry(r io.Reader, uid int) (account, bool) {
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		f := strings.Split(lines.Text(), ":")
		if len(f) == 7 && f[0] != "" && f[2] == itoa(uid) {
			return account{name: f[0], home: f[5], shell: f[6]}, true
		}
	}
	return account{}, false
}

// firstShell gives the first candidate that can be run. Accounts closed with
// nologin or false count as having none: the tenant owns this container.
func firstShell(candidates ...string) string {
	for _, path := range candidates {
		switch filepath.Base(path) {
		case "nologin", "false", "true":
			continue
		}
		info, err := os.Stat(path)
		if !filepath.IsAbs(path) || err != nil || !info.Mode().IsRegular() || unix.Access(path, unix.X_OK) != nil {
			continue
		}
		return path
	}
	return ""
}

// enter sets the environment and directory of a login.
func enter(who account) {
	os.Setenv("HOME", who.home)
	os.Setenv("USER", who.name)
	os.Setenv("LOGNAME", who.name)
	if who.shell != "" {
		os.Setenv("SHELL", who.shell)
	}
	if os.Getenv("PATH") == "" {
		os.Setenv("PATH", defaultPath)
	}
	if os.Chdir(who.home) != nil {
		_ = os.Chdir(fallbackHome)
	}
}
