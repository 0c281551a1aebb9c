package stage

import (
	"context"
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/pelletier/go-toml/v2"

	"github.com/sosna-os/sosna/pkg/bootcfg"
	"github.com/sosna-os/sosna/tools/lab/disk"
	"github.com/sosna-os/sosna/tools/lab/qemu"
)

const (
	imagesDir = "out/images"
	// feePerMille is what the stage's hub takes.
	feePerMille = 20
	// stateBytes is the size of a machine's state disk, sparse.
	stateBytes = 1 << 30
)

// Party is a machine of the market and whoever owns it.
type Party struct {
	Name, Role string
	Owner      *Person
	Address    common.Address // of its node key; known when it is healthy
	Wallet     common.Address // a hub's, which pays workers; known when it is licensed
	PeerID     string         // known when it listens
	Seconds    float64        // from the kernel's start to the healthy line of the newest boot

	s       *Stage
	config  bootcfg.Config
	machine qemu.Machine
	lan     netip.Addr

	mu sync.Mutex
	vm *qemu.VM
}

// newParty prepares a machine: owner, configuration, disks and cards. The user-mode card leads to the chain on this
// host; the card on the LAN has the one address that the node tells others.
func (s *Stage) newParty(name, role string, number uint8) (*Party, error) {
	owner, err := s.newPerson(name + "-owner")
	if err != nil {
		return nil, err
	}
	image := map[string]string{"hub": "hub", "worker": "rig"}[role]
	boot, err := directBoot(filepath.Join(s.o.Root, imagesDir), image)
	if err != nil {
		return nil, err
	}
	state := filepath.Join(s.o.Dir, name+".state.img")
	if err := disk.Blank(state, stateBytes); err != nil {
		return nil, err
	}
	chainAddr, err := netip.ParseAddrPort(strings.TrimPrefix(s.Chain.RPCURL, "http://"))
	if err != nil {
		return nil, fmt.Errorf("the chain's URL: %w", err)
	}
	c := bootcfg.Default()
	var forwards []qemu.Forward
	memory := s.o.MemoryMiB
	if role == bootcfg.RoleHub {
		memory = hubMiB
		forwards = []qemu.Forward{{Guest: uint16(c.Listen)}}
		c.Name, c.Fee, c.AppPool = "Hub of the lab", feePerMille, s.appPool().Hex()
	}
	user, segment := s.lan.UserNIC(number, forwards...), s.lan.NIC(number)
	address := s.lan.Address(number)
	c.Role, c.Owner, c.Channels, c.Factory = role, owner.Address.Hex(), s.Chain.Channels.Hex(), s.Chain.Factory.Hex()
	c.RPC = "http://" + netip.AddrPortFrom(user.Host(), chainAddr.Port()).String()
	c.Hostname = name
	c.Links = []bootcfg.Link{{MAC: segment.MAC.String(), Address: address.String()}}
	return &Party{
		Name: name, Role: role, Owner: owner, s: s, config: c, lan: address.Addr(),
		machine: qemu.Machine{
			Name: name, Dir: s.o.Dir, MemoryMiB: memory, CPUs: 1, Boot: boot, Accel: s.o.Accel,
			Disks: []qemu.Disk{{Path: state, Format: "raw", Serial: disk.StateSerial}},
			NICs:  []qemu.NIC{user, segment},
		},
	}, nil
}

// directBoot is the kernel and initrd of an image, with the image's own command line.
func directBoot(images, kind string) (qemu.Direct, error) {
	base := filepath.Join(images, "sosna-"+kind+"-amd64")
	cmdline, err := os.ReadFile(base + ".cmdline")
	if err != nil {
		return qemu.Direct{}, fmt.Errorf("%w (run 'make image')", err)
	}
	return qemu.Direct{Kernel: base + "-kernel", Initrd: base + "-initrd.img", Cmdline: strings.TrimSpace(string(cmdline))}, nil
}

// VM is the machine's present run, nil before the first.
func (p *Party) VM() *qemu.VM {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.vm
}

func (p *Party) boot(ctx context.Context) error {
	text, err := p.toml()
	if err != nil {
		return err
	}
	if _, problems := bootcfg.Parse("", text); len(problems) > 0 {
		return fmt.Errorf("the lab's own configuration of %s is wrong: %v", p.Name, problems)
	}
	m := p.machine
	m.Config = text
	vm, err := qemu.Start(p.s.ctx, m)
	if err != nil {
		return err
	}
	p.mu.Lock()
	p.vm = vm
	p.mu.Unlock()
	return ctx.Err()
}

// toml is the configuration file as an owner would write it: a worker has no fee to set.
func (p *Party) toml() ([]byte, error) {
	full, err := toml.Marshal(p.config)
	if err != nil || p.Role == bootcfg.RoleHub {
		return full, err
	}
	var keys map[string]any
	if err := toml.Unmarshal(full, &keys); err != nil {
		return nil, err
	}
	delete(keys, "fee")
	return toml.Marshal(keys)
}

var (
	healthyLine = regexp.MustCompile(`sosna: healthy role=(worker|hub) address=(0x[0-9a-fA-F]{40}) t=([0-9.]+)$`)
	peerLine    = regexp.MustCompile(`msg=listening peer=([1-9A-HJ-NP-Za-km-z]+) port=([0-9]+)`)
)

// awaitHealthy waits for the machine's healthy line and reads who it is.
func (p *Party) awaitHealthy(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, bootLimit)
	defer cancel()
	line, err := p.VM().Expect(ctx, `sosna: (healthy|maintenance)`)
	if err != nil {
		return err
	}
	found := healthyLine.FindStringSubmatch(line)
	if found == nil || found[1] != p.Role {
		return fmt.Errorf("%s: want the line of a healthy %s, got %q: %w", p.Name, p.Role, line, p.tailError())
	}
	address := common.HexToAddress(found[2])
	if p.Address != (common.Address{}) && p.Address != address {
		return fmt.Errorf("%s was %s and calls itself %s after its restart", p.Name, p.Address, address)
	}
	p.Address = address
	if p.Seconds, err = strconv.ParseFloat(found[3], 64); err != nil {
		return fmt.Errorf("%s: time in %q: %w", p.Name, line, err)
	}
	p.s.o.Say("%s is healthy %.1f s after its kernel began: %s", p.Name, p.Seconds, p.Address)
	return nil
}

// awaitPeer waits for the node's own word of its peer id and that it listens.
func (p *Party) awaitPeer(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, bootLimit)
	defer cancel()
	line, err := p.VM().Expect(ctx, peerLine.String())
	if err != nil {
		return err
	}
	p.PeerID = peerLine.FindStringSubmatch(line)[1]
	if len(p.machine.NICs[0].Forwards) == 0 {
		return nil
	}
	// From now on this port is asked for, so that the buyer finds the hub again after a crash.
	to, err := p.VM().Forwarded(ctx, uint16(p.config.Listen))
	if err != nil {
		return err
	}
	p.machine.NICs[0].Forwards[0].Host = to.Port()
	return nil
}

// LANAddr is where workers on the lab's segment dial the hub.
func (p *Party) LANAddr() string {
	return fmt.Sprintf("/ip4/%s/tcp/%d/p2p/%s", p.lan, p.config.Listen, p.PeerID)
}

// HostAddr is where the buyer on this host dials the hub, before and after a Reboot.
func (p *Party) HostAddr() string {
	return fmt.Sprintf("/ip4/127.0.0.1/tcp/%d/p2p/%s", p.machine.NICs[0].Forwards[0].Host, p.PeerID)
}

// Kill cuts the machine's power and waits until it is gone.
func (p *Party) Kill() error { return p.VM().Close() }

// Boot starts a killed machine again, on its disks and its forwarded port.
func (p *Party) Boot(ctx context.Context) error {
	if err := p.boot(ctx); err != nil {
		return err
	}
	return p.awaitHealthy(ctx)
}

func (p *Party) tail(n int) []string {
	lines := p.VM().Lines()
	return lines[max(len(lines)-n, 0):]
}

// tailError is the console's end as an error, for messages about machines that do not say what is wrong.
func (p *Party) tailError() error {
	return fmt.Errorf("last lines of %s:\n    %s", p.Name, strings.Join(p.tail(40), "\n    "))
}
