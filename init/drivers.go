package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/sosna-os/sosna/init/blockdev"
	"github.com/sosna-os/sosna/init/modprobe"
)

const (
	sysfs       = "/sys"
	modulesList = "/etc/sosna/modules" // modules that no device asks for, one a line
)

// forDevice picks what the boot needs. Drivers for features of the processor itself (AES instructions, sensors) come
// later: the kernel tests each cipher when it is loaded, which takes seconds on an emulated machine, and nothing at boot
// waits for them.
func forDevice(modalias string) bool { return !strings.HasPrefix(modalias, "cpu:") }

// processorModules loads what forDevice left out.
func (m *machine) processorModules() {
	if err := m.index.Coldplug(sysfs, map[string]bool{}, func(a string) bool { return !forDevice(a) }); err != nil {
		m.console.kmsgf("%v", err)
	}
}

// dropDrivers frees the memory that drivers of absent devices take on a root that lives in RAM (some 25 MB of a rig's
// image, which a small machine can rather sell). Cards that are plugged in later need a boot.
func (m *machine) dropDrivers() {
	if !m.rootInRAM {
		return
	}
	dropped := 0
	for _, path := range m.index.Unused() {
		if os.Remove(path) == nil {
			dropped++
		}
	}
	m.console.kmsgf("%d drivers of absent devices dropped", dropped)
}

// modules loads the drivers of all devices, and those that the image lists.
func (m *machine) modules() error {
	defer func() { m.driversAt = time.Now() }()
	index, err := modprobe.Open(modulesDir(), modprobe.FromFile)
	if err != nil {
		return err
	}
	m.index = index
	errs := []error{index.Coldplug(sysfs, m.plugged, forDevice)}
	names, err := readList(modulesList)
	if err != nil {
		errs = append(errs, err)
	}
	for _, n := range names {
		if err := index.Load(n); err != nil {
			errs = append(errs, err)
		}
	}
	m.console.kmsgf("%d modules loaded", index.Loaded())
	return errors.Join(errs...)
}

// need loads a module that the next step cannot do without, if it is one: built in, there is nothing to load, and what
// is missing will show in the step itself.
func (m *machine) need(names ...string) {
	for _, n := range names {
		if err := m.index.Load(n); err != nil && !errors.Is(err, modprobe.ErrUnknown) {
			m.console.kmsgf("%v", err)
		}
	}
}

// readList reads words, one a line, with # comments. No file is an empty list.
func readList(path string) ([]string, error) {
	f, err := os.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []string
	s := bufio.NewScanner(f)
	for s.Scan() {
		line, _, _ := strings.Cut(s.Text(), "#")
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out, s.Err()
}

// diskPatience is how long after the last change no further disk is expected, by what the machine has.
var diskPatience = map[blockdev.Speed]time.Duration{blockdev.Instant: 0, blockdev.Fast: 500 * time.Millisecond, blockdev.Slow: 2 * time.Second}

// maxDiskWait bounds the wait, counted from when the drivers were loaded, however many disks keep coming.
const maxDiskWait = 10 * time.Second

// waitForDisks looks at the block devices until found says that what is sought is there, or until no more are expected.
func (m *machine) waitForDisks(found func([]blockdev.Device) bool) error {
	const poll = 50 * time.Millisecond
	changed, before := m.driversAt, ""
	for first := true; ; first = false {
		devices, err := blockdev.List(sysfs)
		if err != nil {
			return fmt.Errorf("list disks: %w", err)
		}
		now := time.Now()
		if set := fmt.Sprint(devices); set != before {
			if before = set; !first {
				changed = now
			}
			if found(devices) {
				return nil
			}
		}
		if blockdev.Settled(m.driversAt, changed, now, diskPatience[blockdev.Slowest(sysfs)], maxDiskWait) {
			return nil
		}
		time.Sleep(poll)
		if err := m.index.Coldplug(sysfs, m.plugged, forDevice); err != nil { // a disk behind a bus that has just come up
			m.console.kmsgf("%v", err)
		}
	}
}
