package gpu

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strconv"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/sosna-os/sosna/pkg/bounded"
)

// Sysfs reads AMD's and Intel's GPUs, whose drivers (amdgpu, i915, xe) show in
// sysfs what NVIDIA's keeps in a library. Sources: the kernel's
// Documentation/gpu/amdgpu/thermal.rst, Documentation/ABI/testing/sysfs-driver-intel-i915-hwmon,
// -intel-xe-hwmon and -intel-xe-gtidle, and Documentation/gpu/drm-usage-stats.rst.
type Sysfs struct {
	root *os.Root
	pids func() []uint32
	// boottime is the machine's clock in ns: idle time counts against it.
	boottime func() uint64
}

const (
	drmClass     = "sys/class/drm"
	maxAttribute = 4096
	maxCards     = 256 // entries of a folder of sysfs; connectors are entries too
	maxTicks     = 1 << 44
)

// NewSysfs reads below root, "/" for this machine. pids says whose use of the
// GPUs is wanted (those of the deals' cgroups); nil means nobody's.
func NewSysfs(root string, pids func() []uint32) (*Sysfs, error) {
	r, err := os.OpenRoot(root)
	if err != nil {
		return nil, err
	}
	if pids == nil {
		pids = func() []uint32 { return nil }
	}
	return &Sysfs{root: r, pids: pids, boottime: boottime}, nil
}

func boottime() uint64 {
	var ts unix.Timespec
	if err := unix.ClockGettime(unix.CLOCK_BOOTTIME, &ts); err != nil {
		return 0 // the clock is there since Linux 2.6.39
	}
	return uint64(ts.Nano())
}

// Close gives up the root folder.
func (s *Sysfs) Close() error { return s.root.Close() }

// card is one GPU's folder.
type card struct {
	at, device, driver, address, uuid, hwmon string
}

// cards lists the GPUs that this reader knows the drivers of.
func (s *Sysfs) cards() ([]card, error) {
	names, err := s.list(drmClass)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, &Error{Failed, err.Error()}
	}
	var out []card
	for _, name := range names {
		if number, ok := strings.CutPrefix(name, "card"); !ok || number == "" || strings.Trim(number, "0123456789") != "" {
			continue // connectors: card0-DP-1
		}
		c := card{at: path.Join(drmClass, name)}
		c.device = c.at + "/device"
		s.identify(&c)
		if c.driver != "amdgpu" && c.driver != "i915" && c.driver != "xe" || !uuidForm.MatchString(c.uuid) || len(out) == MaxGPUs {
			continue
		}
		if hwmons, err := s.list(c.device + "/hwmon"); err == nil && len(hwmons) > 0 {
			c.hwmon = path.Join(c.device, "hwmon", hwmons[0])
		}
		out = append(out, c)
	}
	if len(out) == 0 {
		return nil, &Error{NoGPU, "no GPU with the driver amdgpu, i915 or xe"}
	}
	return out, nil
}

// identify names the card by what its chip is burnt with, else by its slot.
func (s *Sysfs) identify(c *card) {
	text, err := s.text(c.device + "/uevent")
	if err != nil {
		return
	}
	for line := range strings.Lines(text) {
		switch key, value, _ := strings.Cut(strings.TrimSpace(line), "="); key {
		case "DRIVER":
			c.driver = value
		case "PCI_SLOT_NAME":
			c.address = clean(value)
		}
	}
	if c.address != "" {
		c.uuid = "pci-" + c.address
	}
	if id, err := s.text(c.device + "/unique_id"); err == nil && strings.Trim(strings.TrimSpace(id), "0x") != "" {
		c.uuid = "amd-" + clean(id)
	}
}

// List tells which GPUs there are.
func (s *Sysfs) List(context.Context) (Inventory, error) {
	cards, err := s.cards()
	if err != nil {
		return Inventory{}, err
	}
	var v Inventory
	for _, c := range cards {
		name := c.driver
		if product, err := s.text(c.device + "/product_name"); err == nil && clean(product) != "" {
			name = clean(product)
		}
		v.GPUs = append(v.GPUs, Device{UUID: c.uuid, Name: name, Address: c.address,
			Minor: None("no device node of NVIDIA's"), Memory: s.number(c.device+"/mem_info_vram_total", 1, 1, Memory)})
	}
	return v, v.check()
}

// Sample reads all cards. A file that is missing is a null with that reason.
func (s *Sysfs) Sample(context.Context) ([]Sample, error) {
	cards, err := s.cards()
	if err != nil {
		return nil, err
	}
	a := Answer{}
	for _, c := range cards {
		if c.driver == "amdgpu" {
			a.Samples = append(a.Samples, s.amd(c))
		} else {
			a.Samples = append(a.Samples, s.intel(c))
		}
	}
	if err := a.check(); err != nil { // two cards of one name
		return nil, &Error{Failed, err.Error()}
	}
	return a.Samples, nil
}

func (s *Sysfs) amd(c card) Sample {
	out := Sample{
		UUID:        c.uuid,
		Utilisation: s.number(c.device+"/gpu_busy_percent", 1, 1, Percent),
		MemoryBusy:  s.number(c.device+"/mem_busy_percent", 1, 1, Percent),
		MemoryUsed:  s.number(c.device+"/mem_info_vram_used", 1, 1, Memory),
		MemoryTotal: s.number(c.device+"/mem_info_vram_total", 1, 1, Memory),
		Busy:        None("amdgpu has no counter of it: integrated from utilisation"),
		Throttle:    None("amdgpu shows none in sysfs"),
	}
	s.sensors(c, &out)
	out.ECCCorrected, out.ECCUncorrected = s.ras(c)
	return out
}

// ras reads "ue: 0" and "ce: 3" of the memory controllers, where the card has ECC.
func (s *Sysfs) ras(c card) (corrected, uncorrected Reading) {
	at := c.device + "/ras/umc_err_count"
	text, err := s.text(at)
	if err != nil {
		return missing(at, err), missing(at, err)
	}
	corrected, uncorrected = None("%s has no ce", at), None("%s has no ue", at)
	for line := range strings.Lines(text) {
		key, value, _ := strings.Cut(line, ":")
		n, err := strconv.ParseUint(strings.TrimSpace(value), 10, 63)
		switch {
		case err != nil:
		case strings.TrimSpace(key) == "ce":
			corrected = Of(n)
		case strings.TrimSpace(key) == "ue":
			uncorrected = Of(n)
		}
	}
	return corrected, uncorrected
}

func (s *Sysfs) intel(c card) Sample {
	const noMemory = "%s shows no memory of its own in sysfs"
	out := Sample{
		UUID:        c.uuid,
		Utilisation: None("%s has a counter of busy time instead", c.driver), MemoryBusy: None(noMemory, c.driver),
		MemoryUsed: None(noMemory, c.driver), MemoryTotal: None(noMemory, c.driver),
		Throttle:     None("not read from %s", c.driver),
		ECCCorrected: None("not shown by %s", c.driver), ECCUncorrected: None("not shown by %s", c.driver),
	}
	s.sensors(c, &out)
	// Time asleep since the driver was loaded; what is not sleep counts as busy, an
	// upper bound, since a GPU also wakes for its screen.
	idle := s.number(c.at+"/gt/gt0/rc6_residency_ms", 1, 1, ticks)
	if c.driver == "xe" {
		idle = s.number(c.device+"/tile0/gt0/gtidle/idle_residency_ms", 1, 1, ticks)
	}
	out.Busy = idle
	if ms, ok := idle.Get(); ok {
		now := s.boottime()
		if out.Busy = Of(now - ms*1e6); ms*1e6 > now {
			out.Busy = None("asleep for %d ms, longer than the machine is up", ms)
		}
	}
	if out.ClockSM.Value == nil {
		out.ClockSM = s.number(c.at+"/gt/gt0/rps_act_freq_mhz", 1, 1, Clock)
	}
	return out
}

func ticks(ms uint64) Reading {
	if ms > maxTicks {
		return None("%d ms", ms)
	}
	return Of(ms)
}

// sensors reads hwmon (Documentation/hwmon/sysfs-interface.rst): microwatts,
// microjoules, thousandths of a degree, hertz.
func (s *Sysfs) sensors(c card, out *Sample) {
	if c.hwmon == "" {
		no := None("%s shows no sensors (hwmon)", c.driver)
		out.Power, out.PowerLimit, out.Energy, out.Temperature, out.Fan, out.ClockSM, out.ClockMemory = no, no, no, no, no, no, no
		return
	}
	out.Power = s.first(Power, 1000, c.hwmon+"/power1_average", c.hwmon+"/power1_input")
	out.PowerLimit = s.first(Power, 1000, c.hwmon+"/power1_cap", c.hwmon+"/power1_max")
	out.Energy = s.number(c.hwmon+"/energy1_input", 1, 1, energy)
	out.Temperature = s.first(Temperature, 1000, c.hwmon+"/temp1_input", c.hwmon+"/temp2_input")
	out.Fan = s.number(c.hwmon+"/pwm1", 100, 255, Percent)
	out.ClockSM = s.number(c.hwmon+"/freq1_input", 1, 1_000_000, Clock)
	out.ClockMemory = s.number(c.hwmon+"/freq2_input", 1, 1_000_000, Clock)
}

// energy of a counter that never moved is not there: see Power.
func energy(uj uint64) Reading {
	if uj == 0 {
		return None("counter reads 0 µJ")
	}
	return Of(uj)
}

// first is the first of several files that is there.
func (s *Sysfs) first(rule func(uint64) Reading, by uint64, names ...string) (r Reading) {
	for _, name := range names {
		if r = s.number(name, 1, by, rule); r.Value != nil || !strings.HasSuffix(r.Reason, notThere) {
			return r
		}
	}
	return r
}

const notThere = "is not there"

// number reads one decimal, times over by. A dead sensor is seen in the file's own
// unit too: 32,767 thousandths of a degree are none.
func (s *Sysfs) number(name string, times, by uint64, rule func(uint64) Reading) Reading {
	text, err := s.text(name)
	if err != nil {
		return missing(name, err)
	}
	n, err := strconv.ParseUint(strings.TrimSpace(text), 10, 53)
	if err != nil {
		return None("/%s reads %q", name, clean(text))
	}
	if by == 1000 && n == deadSensor {
		return None("/%s reads %d", name, n)
	}
	return rule(n * times / by)
}

func missing(name string, err error) Reading {
	var at *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return None("/%s %s", name, notThere)
	case errors.As(err, &at):
		err = at.Err
	}
	return None("/%s: %v", name, err)
}

func (s *Sysfs) text(name string) (string, error) {
	text, err := bounded.ReadRegular(s.root, name, maxAttribute)
	return string(text), err
}

// list names a folder's entries in order, at most maxCards of them.
func (s *Sysfs) list(dir string) ([]string, error) {
	info, err := s.root.Stat(dir)
	if err == nil && !info.IsDir() {
		err = syscall.ENOTDIR
	}
	if err != nil {
		return nil, err
	}
	return s.names(dir, maxCards)
}

func (s *Sysfs) names(dir string, limit int) ([]string, error) {
	f, err := s.root.Open(dir)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	names, err := f.Readdirnames(limit)
	if len(names) == 0 && err != nil {
		return nil, fmt.Errorf("%s: %w", dir, err)
	}
	sortNatural(names)
	return names, nil
}
