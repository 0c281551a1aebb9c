package main

import (
	"context"

	"github.com/sosna-os/sosna/pkg/process"
	"github.com/sosna-os/sosna/pkg/sandbox"
)

// executor runs an SSH session's processes in a workload.
type executor struct{ workload *sandbox.Workload }

// Exec relays the process; the first size stands for the one at the start.
func (e executor) Exec(ctx context.Context, p process.Process) (int, error) {
	sizes := make(chan sandbox.WinSize, 1)
	sizes <- sandbox.WinSize{Columns: p.Size.Cols, Rows: p.Size.Rows}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if p.Resize != nil {
		go func() {
			for {
				select {
				case size, ok := <-p.Resize:
					if !ok {
						return
					}
					select {
					case sizes <- sandbox.WinSize{Columns: size.Cols, Rows: size.Rows}:
					case <-ctx.Done():
						return
					}
				case <-ctx.Done():
					return
				}
			}
		}()
	}
	return e.workload.Exec(ctx, sandbox.Process{
		Args: p.Args, Env: p.Env, Dir: p.Dir, TTY: p.TTY, Size: sizes, Signals: p.Signals,
		Stdin: p.Stdin, Stdout: p.Stdout, Stderr: p.Stderr,
	})
}
