//go:build cgo

// Command sosna-gpu asks NVIDIA's libraries on behalf of an agent that must not
// be linked with them: they need cgo, may hang in the driver, and may crash. It
// answers requests of pkg/gpu's protocol on its standard input and output, and
// opens both libraries (libnvidia-ml.so.1, libcuda.so.1) only when they are asked
// for, so that it starts, and says what is missing, on any machine.
//
// It runs as a user of its own without capabilities and needs nothing but the
// device nodes that gpu.Nodes lists. Its caller kills it when a call takes too
// long; it ends itself when its input ends, whatever a library is doing. It is
// the only program of this tree but runc that is built with cgo.
package main

import (
	"bufio"
	"fmt"
	"os"

	"github.com/NVIDIA/go-nvml/pkg/nvml"

	"github.com/sosna-os/sosna/pkg/gpu"
)

func main() {
	lines := make(chan []byte)
	go read(lines)
	d := newDriver(nvml.New())
	for line := range lines {
		if err := gpu.WriteLine(os.Stdout, answer(d, line)); err != nil {
			fmt.Fprintln(os.Stderr, "sosna-gpu:", err)
			os.Exit(1)
		}
	}
}

// read ends the program with its input: the main goroutine may be held inside a
// library and never look.
func read(lines chan<- []byte) {
	in := bufio.NewReader(os.Stdin)
	for {
		line, err := gpu.ReadLine(in, gpu.MaxRequest)
		if err != nil {
			os.Exit(0)
		}
		lines <- line
	}
}

func answer(d *driver, line []byte) gpu.Answer {
	q, err := gpu.ParseRequest(line)
	a := gpu.Answer{ID: q.ID}
	if err == nil {
		switch q.Op {
		case gpu.OpList:
			a.Inventory, err = d.list()
		case gpu.OpSample:
			a.Samples, err = d.sample()
		case gpu.OpProcesses:
			a.Processes, err = d.processes()
		case gpu.OpEvents:
			a.Events, err = d.newEvents()
		case gpu.OpBench:
			a.Bench, err = bench(*q.Bench)
		}
	}
	if err != nil {
		a = gpu.Answer{ID: q.ID, Error: typed(err)}
	}
	return a
}

func typed(err error) *gpu.Error {
	if e, ok := err.(*gpu.Error); ok {
		return e
	}
	return &gpu.Error{Code: gpu.Failed, Detail: err.Error()}
}
