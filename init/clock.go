package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

const versionFile = "/etc/sosna/version" // "VERSION [UNIX SECONDS OF THE BUILD]"

// clockSanity sets a clock that is before the image's own making (a board without battery starts in 1970) to that
// moment: certificates and leases then at least do not come from the future.
func (m *machine) clockSanity() error {
	text, err := os.ReadFile(versionFile)
	if err != nil && buildEpoch == "" {
		return err
	}
	built, ok := builtAt(buildEpoch, string(text))
	if !ok {
		return nil
	}
	now := time.Now()
	if !now.Before(built) {
		return nil
	}
	tv := unix.NsecToTimeval(built.UnixNano())
	if err := unix.Settimeofday(&tv); err != nil {
		return fmt.Errorf("set the clock: %w", err)
	}
	m.console.printf("sosna: the clock said %s, before this image was made: set to %s", now.UTC().Format(time.DateTime), built.UTC().Format(time.DateTime))
	return nil
}

// builtAt takes the time from the linker's flag or from the version file's second word.
func builtAt(flag, version string) (time.Time, bool) {
	text := flag
	if f := strings.Fields(version); text == "" && len(f) > 1 {
		text = f[1]
	}
	seconds, err := strconv.ParseInt(text, 10, 64)
	if err != nil || seconds <= 0 || seconds > 1<<40 {
		return time.Time{}, false
	}
	return time.Unix(seconds, 0), true
}
