package hardware

import (
	"fmt"
	"path"
	"strconv"
	"strings"
)

const (
	// Sensors outside of these are broken: a drive that answers 0 has lost its
	// sensor, and 32,767 is the largest int16.
	minMilliC = -60_000
	maxMilliC = 150_000
	// unknownHealth is what no sysfs file has.
	unknownHealth = "wear, spare blocks, media errors, power-on hours: need NVMe or ATA ioctls"
	unknownCard   = "media errors, power-on hours: cards do not count them; wear and spare blocks: eMMC only, not SD"
)

// Health is what a disk's driver shows in sysfs, without any ioctl.
type Health struct {
	// Verdict: failing, worn, no-fault-seen (which is not "healthy": see Unknown),
	// or unknown where the driver shows nothing. Reason says which value decided.
	Verdict string `json:"verdict"`
	Reason  string `json:"reason"`
	State   string `json:"state,omitempty"` // NVMe: live, dead...; SCSI: running, offline...
	// MilliC is the temperature, CriticalMilliC the drive's own limit; a gauge.
	// 0 and impossible readings are unknown.
	MilliC         int64 `json:"temperature_milli_c,omitempty"`
	CriticalMilliC int64 `json:"critical_milli_c,omitempty"`
	// Errors and Timeouts of SCSI and ATA commands since boot. Errors includes
	// commands that the drive does not know, so it decides nothing.
	Errors   *uint64 `json:"command_errors,omitempty"`
	Timeouts *uint64 `json:"command_timeouts,omitempty"`
	// UsedPercent of an eMMC's life, rounded up to tens (JESD84-B51, EXT_CSD 268-269).
	UsedPercent *int `json:"life_used_percent,omitempty"`
	// SpareLeft of an eMMC: normal, warning (80 % used), urgent (EXT_CSD 267).
	SpareLeft string  `json:"spare,omitempty"`
	Unknown   string  `json:"unknown"`
	Source    Sources `json:"source"`
}

func (t *tree) health(at, transport string) Health {
	s := Sources{}
	dev := path.Join(at, "device")
	h := Health{Source: s, Unknown: unknownHealth, State: t.text(s, "state", dev, "state")}
	if transport == "mmc" {
		h.Unknown = unknownCard
	}
	alarm := t.diskSensor(&h, dev)
	h.Errors, h.Timeouts = t.counter(s, "command_errors", dev+"/ioerr_cnt"), t.counter(s, "command_timeouts", dev+"/iotmo_cnt")
	t.emmcHealth(&h, dev)
	h.judge(alarm)
	return h
}

func (h *Health) judge(alarm bool) {
	switch {
	case h.State != "" && strings.Contains(" dead deleting offline transport-offline ", " "+h.State+" "):
		h.Verdict, h.Reason = "failing", "state is "+h.State
	case alarm:
		h.Verdict, h.Reason = "failing", "the drive raises its alarm"
	case h.CriticalMilliC > 0 && h.MilliC >= h.CriticalMilliC:
		h.Verdict, h.Reason = "failing", "temperature is at the drive's own critical limit"
	case h.SpareLeft == "urgent" || h.UsedPercent != nil && *h.UsedPercent > 100:
		h.Verdict, h.Reason = "failing", "its life is used up"
	case h.SpareLeft == "warning" || h.UsedPercent != nil && *h.UsedPercent > 90:
		h.Verdict, h.Reason = "worn", "its life is nearly used up"
	case h.State != "" || h.MilliC != 0 || h.UsedPercent != nil:
		h.Verdict, h.Reason = "no-fault-seen", "nothing that the driver shows is out of order"
	default:
		h.Verdict, h.Reason = "unknown", "the driver shows nothing"
	}
}

// diskSensor reads the first hwmon device of a disk (nvme has its own, ATA disks
// through drivetemp); true if the drive raises an alarm.
func (t *tree) diskSensor(h *Health, dev string) bool {
	for _, dir := range []string{path.Join(dev, "hwmon"), dev} {
		for _, name := range t.list(dir, maxEntries) {
			at := path.Join(dir, name)
			if !strings.HasPrefix(name, "hwmon") || !t.exists(at+"/temp1_input") {
				continue
			}
			h.MilliC = t.milliC(h.Source, "temperature_milli_c", at+"/temp1_input")
			h.CriticalMilliC = t.milliC(h.Source, "critical_milli_c", at+"/temp1_crit")
			return t.attribute(at+"/temp1_alarm") == "1"
		}
	}
	return false
}

func (t *tree) milliC(s Sources, field, name string) int64 {
	text := t.attribute(name)
	v, err := strconv.ParseInt(text, 10, 64)
	if text == "" || err != nil || v == 0 || v == 32_767 || v < minMilliC || v > maxMilliC {
		if text != "" {
			t.note(name, "no plausible temperature: "+text)
		}
		return 0
	}
	s[field] = "/" + name
	return v
}

// counter reads SCSI's counters, hexadecimal with 0x; nil where there is none.
func (t *tree) counter(s Sources, field, name string) *uint64 {
	text := t.attribute(name)
	v, err := strconv.ParseUint(text, 0, 64)
	if text == "" || err != nil {
		return nil
	}
	s[field] = "/" + name
	return &v
}

// emmcHealth reads "0x02 0x01" (life of both kinds of cells in tenths, 0x0b past
// its end, 0 undefined) and "0x01" (spare blocks).
func (t *tree) emmcHealth(h *Health, dev string) {
	var a, b int
	if n, _ := fmt.Sscanf(t.attribute(dev+"/life_time"), "0x%x 0x%x", &a, &b); n == 2 && max(a, b) > 0 && min(a, b) >= 0 && max(a, b) <= 11 {
		used := 10 * max(a, b)
		h.UsedPercent = &used
		h.Source["life_used_percent"] = "/" + dev + "/life_time"
	}
	spare := map[string]string{"0x01": "normal", "0x02": "warning", "0x03": "urgent"}[t.attribute(dev+"/pre_eol_info")]
	if spare != "" {
		h.SpareLeft = spare
		h.Source["spare"] = "/" + dev + "/pre_eol_info"
	}
}
