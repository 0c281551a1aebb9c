package main

import (
	"errors"
	"os"
	"slices"

	"github.com/spf13/cobra"
)

// exitRefused is the exit status of what a command that looks at a machine cannot do.
const exitRefused exitStatus = 2

// refusal is an error that was said already.
type refusal struct {
	exitStatus
	cause error
}

func (r refusal) Error() string   { return r.cause.Error() }
func (r refusal) Unwrap() []error { return []error{r.exitStatus, r.cause} }

// refusedAs is a sentence of help about that.
const refusedAs = "What cannot be done ends with exit status 2, and with --json as {\"error\": ...} on standard output."

// answering makes a command's errors answers too, of its arguments and flags as well:
// programs that ask find them where they look for the result.
func (a *app) answering(cmd *cobra.Command) *cobra.Command {
	arguments, run := cmd.Args, cmd.RunE
	cmd.Args = func(cmd *cobra.Command, args []string) error { return a.refused(arguments(cmd, args)) }
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return a.refused(run(cmd, args)) }
	cmd.SetFlagErrorFunc(func(_ *cobra.Command, err error) error {
		// A flag that is wrong may come before --json was read.
		a.json = a.json || slices.Contains(os.Args, "--json")
		return a.refused(err)
	})
	return cmd
}

// refused says an error, unless that was done.
func (a *app) refused(err error) error {
	var said exitStatus
	if err == nil || errors.As(err, &said) {
		return err
	}
	if !a.json {
		a.fail(err)
		return refusal{exitRefused, err}
	}
	if err := a.print(struct {
		Error string `json:"error"`
	}{err.Error()}, nil); err != nil {
		return err
	}
	return refusal{exitRefused, err}
}
