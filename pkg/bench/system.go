package bench

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sys/unix"
)

const (
	pipeBytes = 4096
	pipeTrips = 64
)

// startPipe sends bytes to itself through a pipe: nearly all of its time is the
// kernel's. Without a program that does so, system time would have a price only
// by way of disk programs, and could come out free of charge.
func startPipe(_ context.Context, _ *bench, threads int) (load, error) {
	pipes, err := openPipes(threads)
	if err != nil {
		return load{}, err
	}
	return load{threads: threads, end: func() { closePipes(pipes) },
		step: func(i int) (float64, error) { return pipes[i].trips() }}, nil
}

type pipe struct {
	ends      [2]int
	out, back [pipeBytes]byte
}

func openPipes(n int) ([]pipe, error) {
	pipes := make([]pipe, n)
	for i := range pipes {
		if err := unix.Pipe2(pipes[i].ends[:], unix.O_CLOEXEC|unix.O_NONBLOCK); err != nil {
			closePipes(pipes[:i])
			return nil, fmt.Errorf("pipe: %w", err)
		}
	}
	return pipes, nil
}

func (p *pipe) trips() (float64, error) {
	for n := range pipeTrips {
		p.out[0] = byte(n)
		_, err := unix.Write(p.ends[1], p.out[:])
		got, errRead := unix.Read(p.ends[0], p.back[:])
		if err = errors.Join(err, errRead); err != nil {
			return 0, fmt.Errorf("pipe: %w", err)
		}
		if got != pipeBytes || p.back[0] != byte(n) {
			return 0, fmt.Errorf("%w: a pipe gave back other bytes", ErrWrongResult)
		}
	}
	return pipeTrips * pipeBytes, nil
}

func closePipes(pipes []pipe) {
	for _, p := range pipes { // a descriptor of ours cannot fail to close in a way that matters
		_ = unix.Close(p.ends[0])
		_ = unix.Close(p.ends[1])
	}
}
