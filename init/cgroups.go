package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const cgroupRoot = "/sys/fs/cgroup"

// Our own branch, and the one under which every workload lives.
const (
	groupInit       = cgroupRoot + "/sosna/init"
	groupContainerd = cgroupRoot + "/sosna/containerd"
	groupSosnad     = cgroupRoot + "/sosna/sosnad"
	groupSigner     = cgroupRoot + "/sosna/signer" // empty where the image has no signer
	groupDeals      = cgroupRoot + "/deals"
)

// OOM scores: the kernel kills the highest first. Workloads have +500 (the sandbox sets it on every process).
const (
	oomInit       = -1000
	oomContainerd = -950
	oomSigner     = -925
	oomSosnad     = -900
)

type setting struct{ path, value string }

// cgroupSettings protect the machine's own memory from workloads: min is never reclaimed, low only when nothing else is
// left (Documentation/admin-guide/cgroup-v2.rst). A parent's value bounds the sum of its children's. The daemons' share
// of the processor outweighs the workloads': a full machine still pays, stops and answers.
var cgroupSettings = []setting{
	{"sosna/memory.min", "128M"},
	{"sosna/memory.low", "240M"},
	{"sosna/cpu.weight", "500"},
	{"sosna/init/memory.min", "16M"},
	{"sosna/init/memory.low", "32M"},
	{"sosna/containerd/memory.min", "32M"},
	{"sosna/containerd/memory.low", "64M"},
	{"sosna/sosnad/memory.min", "64M"},
	{"sosna/sosnad/memory.low", "112M"},
	{"sosna/signer/memory.min", "16M"},
	{"sosna/signer/memory.low", "32M"},
	{"sosna/signer/memory.max", "128M"},   // it is the one daemon that its only client may be made to flood
	{"sosna/signer/memory.swap.max", "0"}, // a key on a disk is a key for whoever finds the disk
	{"deals/cpu.weight", "100"},
}

// cgroups makes the tree and moves init into its leaf: processes may live only in leaves once controllers are handed
// down.
func (m *machine) cgroups() error {
	for _, d := range []string{groupInit, groupContainerd, groupSosnad, groupSigner, groupDeals} {
		if err := os.MkdirAll(d, 0o755); err != nil {
			return err
		}
	}
	if err := os.WriteFile(groupInit+"/cgroup.procs", []byte("1"), 0); err != nil {
		return fmt.Errorf("move init into its cgroup: %w", err)
	}
	var errs []error
	for _, d := range []string{cgroupRoot, cgroupRoot + "/sosna", groupDeals} {
		errs = append(errs, enableControllers(d))
	}
	for _, s := range cgroupSettings {
		if err := os.WriteFile(filepath.Join(cgroupRoot, s.path), []byte(s.value), 0); err != nil {
			errs = append(errs, err)
		}
	}
	if err := os.WriteFile("/proc/self/oom_score_adj", fmt.Append(nil, oomInit), 0); err != nil {
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// enableControllers hands all controllers down, one at a time: one that refuses (rt groups hold "cpu" on some kernels)
// must not cost the others.
func enableControllers(dir string) error {
	have, err := os.ReadFile(dir + "/cgroup.controllers")
	if err != nil {
		return err
	}
	var errs []error
	for _, c := range strings.Fields(string(have)) {
		if err := os.WriteFile(dir+"/cgroup.subtree_control", []byte("+"+c), 0); err != nil {
			errs = append(errs, fmt.Errorf("controller %s: %w", c, err))
		}
	}
	return errors.Join(errs...)
}
