package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/init/blockdev"
	"github.com/sosna-os/sosna/init/fatlabel"
	"github.com/sosna-os/sosna/pkg/bootcfg"
)

const (
	configLabel = "SOSNA"
	configFile  = "sosna.toml"
	configJSON  = "/run/sosna/config.json"
	configMount = "/run/sosna/volume"
)

// configure merges what the command line and the volume say, and writes it for the daemon.
func (m *machine) configure() error {
	file, found := m.configVolume()
	config, wrong := bootcfg.Parse(m.cmdline, file)
	for _, p := range wrong {
		found = append(found, p.String())
	}
	if len(found) > 0 {
		return found
	}
	m.config = config
	data, err := config.Encode()
	if err != nil {
		return err
	}
	return os.WriteFile(configJSON, data, 0o640)
}

// configVolume returns the file's bytes, nil if there is no volume, and what is wrong with the volume. A stick appears
// seconds after its controller; it is waited for only if the command line has no role.
func (m *machine) configVolume() (file []byte, wrong problems) {
	onCmdline := strings.Contains(m.cmdline, "sosna.role=")
	var volumes []string
	seen := map[string]bool{}
	err := m.waitForDisks(func(all []blockdev.Device) bool {
		for _, d := range all {
			if !seen[d.Name] {
				seen[d.Name] = true
				if labelOf("/dev/"+d.Name) == configLabel {
					volumes = append(volumes, d.Name)
				}
			}
		}
		return len(volumes) > 0 || onCmdline
	})
	if err != nil {
		return nil, problems{err.Error()}
	}
	switch len(volumes) {
	case 0:
		return nil, nil
	case 1:
	default:
		return nil, problems{fmt.Sprintf("%d volumes are labelled %s (%s): leave one", len(volumes), configLabel, strings.Join(volumes, ", "))}
	}
	file, err = m.readVolume("/dev/" + volumes[0])
	switch {
	case err == nil:
		return file, nil
	case errors.Is(err, os.ErrNotExist) && onCmdline:
		m.console.printf("sosna: volume %s on %s has no /%s; going by the command line", configLabel, volumes[0], configFile)
		return nil, nil
	case errors.Is(err, os.ErrNotExist):
		return nil, problems{fmt.Sprintf("volume %s on %s has no file /%s", configLabel, volumes[0], configFile)}
	}
	return nil, problems{fmt.Sprintf("volume %s on %s: %v", configLabel, volumes[0], err)}
}

func labelOf(path string) string {
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	label, err := fatlabel.Read(f)
	if err != nil {
		return "" // no FAT, or a disk that cannot be read: not the volume
	}
	return label
}

// readVolume reads at most one byte more than a configuration may have; Parse says so if it is there.
func (m *machine) readVolume(device string) (data []byte, err error) {
	m.need("vfat", "nls_cp437", "nls_ascii") // the kernel's defaults for names
	if err := os.MkdirAll(configMount, 0o700); err != nil {
		return nil, err
	}
	if err := unix.Mount(device, configMount, "vfat", unix.MS_RDONLY|hardened, ""); err != nil {
		return nil, fmt.Errorf("mount: %w", err)
	}
	defer func() {
		if e := unix.Unmount(configMount, unix.MNT_DETACH); e != nil && err == nil {
			err = fmt.Errorf("unmount: %w", e)
		}
	}()
	return readBounded(configMount+"/"+configFile, bootcfg.MaxFile+1)
}

func readBounded(path string, most int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a file", configFile)
	}
	data, err := io.ReadAll(io.LimitReader(f, most))
	if data == nil {
		data = []byte{} // an empty file is a file
	}
	return data, err
}
