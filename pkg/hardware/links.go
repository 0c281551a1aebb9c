package hardware

import (
	"net"
	"path"
	"slices"
	"strings"
)

const (
	netDir = "sys/class/net"
	// netAddrPerm is NET_ADDR_PERM of linux/netdevice.h.
	netAddrPerm = "0"
	// maxMbit: 10 Tbit/s. Old drivers write 65535 or 4294967295 for unknown.
	maxMbit     = 10_000_000
	unknownMbit = 65_535
	// Address lengths: Ethernet, IP over InfiniBand.
	etherLen, infinibandLen = 6, 20
)

// Link is a network interface with hardware, or a hypervisor's, behind it.
type Link struct {
	Name string `json:"name"`
	Type string `json:"type"` // ethernet, wifi, infiniband
	MAC  string `json:"mac"`
	// PermanentMAC: the address is the hardware's own.
	PermanentMAC bool   `json:"permanent_mac"`
	SpeedMbit    uint64 `json:"speed_mbit"` // 0: unknown or down
	Duplex       string `json:"duplex,omitempty"`
	State        string `json:"state,omitempty"` // up, down, dormant...: a gauge
	MTU          uint64 `json:"mtu"`
	Driver       string `json:"driver,omitempty"`
	Transport    string `json:"transport,omitempty"` // pci, usb, virtio, xen, vmbus, platform
	// Virtual: a hypervisor's, or one function of a shared card (SR-IOV).
	Virtual bool    `json:"virtual"`
	Source  Sources `json:"source"`
}

// virtualDrivers serve links that a hypervisor makes. (ena and gve are the
// clouds' own; Amazon's has them on bare metal too, and is virtual there as well.)
var virtualDrivers = []string{"virtio_net", "vmxnet3", "hv_netvsc", "vif", "xen_netfront", "ena", "gve", "iavf", "ixgbevf", "igbvf", "mlx4_vf"}

func (t *tree) links() []Link {
	out := []Link{}
	for _, name := range t.list(netDir, maxEntries) {
		at := path.Join(netDir, name)
		if !t.exists(at + "/device") {
			continue // lo, bridges, veth; bonding_masters is a file
		}
		s := Sources{"name": "/" + at}
		mac, err := net.ParseMAC(t.text(s, "mac", at, "address"))
		if err != nil || len(mac) != etherLen && len(mac) != infinibandLen {
			t.note(at+"/address", "no link address")
			continue
		}
		l := Link{Name: clean(name), MAC: mac.String(), Source: s,
			PermanentMAC: t.text(s, "permanent_mac", at, "addr_assign_type") == netAddrPerm,
			SpeedMbit:    t.number(s, "speed_mbit", at, "speed"), Duplex: t.text(s, "duplex", at, "duplex"),
			State: t.text(s, "state", at, "operstate"), MTU: t.number(s, "mtu", at, "mtu"),
			Driver: t.link(s, "driver", at+"/device/driver"),
		}
		if l.SpeedMbit > maxMbit || l.SpeedMbit == unknownMbit {
			l.SpeedMbit = 0
			delete(s, "speed_mbit")
		}
		l.Type, s["type"] = "ethernet", "/"+at+"/address"
		switch {
		case t.exists(at + "/phy80211"):
			l.Type, s["type"] = "wifi", "/"+at+"/phy80211"
		case len(mac) == infinibandLen:
			l.Type = "infiniband"
		}
		l.Transport = t.link(s, "transport", at+"/device/subsystem")
		if slices.Contains(virtualDrivers, l.Driver) {
			l.Virtual, s["virtual"] = true, s["driver"]
		} else if l.Transport == "virtio" || strings.HasPrefix(l.Transport, "xen") || l.Transport == "vmbus" {
			l.Virtual, s["virtual"] = true, s["transport"]
		} else if t.exists(at + "/device/physfn") {
			l.Virtual, s["virtual"] = true, "/"+at+"/device/physfn"
		}
		out = append(out, l)
	}
	return out
}
