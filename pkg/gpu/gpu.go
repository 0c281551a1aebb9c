// Package gpu meters GPUs.
//
// NVIDIA's are reached through NVML, which needs cgo and can hang: it lives in a
// program of its own, sosna-gpu (agent/gpu), which this package runs as a child
// with a deadline on every call (Client). AMD's and Intel's are read from sysfs
// (Sysfs). Both give Samples, which Meter, pure, integrates into the cumulative
// counters that bills are made of: gpu_busy_ns, gpu_mem_byte_seconds and
// energy_uj, for each GPU and each deal. Monitor joins them: it polls, keeps
// the last samples, and says of stale ones why they are.
//
// Rules for what goes wrong, none of which stops the agent or another meter:
//   - a call that does not answer before its deadline: the child is killed
//     (SIGKILL, by pid) and started again after a wait that doubles; one that the
//     kernel does not let die is left, and no other is started beside it;
//   - too much output, or what is no answer: the same;
//   - no extension, no driver, no GPU: a typed *Error, tried again now and then;
//   - what a GPU does not support: null, with the reason; and a sensor that reads 0
//     or 32,767, or more than any GPU can: null, with what it read;
//   - a counter that goes backwards (the driver was loaded anew): the interval counts as
//     nothing; a GPU that was not seen for longer than MaxGap: neither does the gap.
//
// The child runs as a user of its own without capabilities (ChildUser), with an
// empty environment, and opens the device nodes that Nodes lists. It relies on
// the kernel's driver for the figures. It stops at counting: prices are
// pkg/pricing's. It does not defend against a driver that lies within the rules.
package gpu

import "time"

const (
	// Prefix is where the GPU extension lies: program, C library, and nothing of
	// the base image's.
	Prefix = "/usr/lib/sosna/gpu"
	// DefaultPath is the program.
	DefaultPath = Prefix + "/sosna-gpu"
	// ChildUser is its user and group id: nobody else's (810 is sosnad's and 811
	// the signer's on a hub; workloads' begin far above). /dev/nvidia* are
	// root's and this group's.
	ChildUser = 812

	// MaxGap is the longest time between two samples over which utilisation and
	// memory are integrated: beyond it nobody knows what the GPU did.
	MaxGap = 10 * time.Second

	defaultDeadline = 5 * time.Second
	benchGrace      = 15 * time.Second // over the seconds asked for: context, JIT
	killGrace       = 2 * time.Second
	firstWait       = time.Second
	longestWait     = time.Minute
)
