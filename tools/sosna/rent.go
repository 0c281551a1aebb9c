package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/sshclient"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// rentFlags are an order as typed.
type rentFlags struct {
	count              uint64
	memory, cpu, image string
	budget             string
	pids, maxFee       uint64
	maxAppFee          string
	checked            bool
	sshDir             string
	sshKeys            []string
}

func rentCommand(a *app) *cobra.Command {
	var f rentFlags
	cmd := &cobra.Command{
		Use:   "rent [flags] [-- COMMAND [ARG...]]",
		Short: "rent machines",
		Long: "Rent machines of one shape. Each becomes a deal with a local port for SSH, paid by vouchers while it runs.\n" +
			"With COMMAND the machine runs it and the deal ends with it; without, it idles until `sosna stop`.\n" +
			"The budget bounds what a machine may cost, the hub's fee apart: by default an hour at the estimated price.",
		Example: `  sosna rent -n 2 -m 256M --cpu 1 --image povray
  sosna rent -m 1G --cpu 0.5 --image povray --budget 0.25 -- /usr/bin/povray scene.pov`,
		RunE: func(cmd *cobra.Command, args []string) error { return a.rent(cmd.Context(), f, args) },
	}
	flags := cmd.Flags()
	flags.Uint64VarP(&f.count, "count", "n", 1, "number of machines")
	flags.StringVarP(&f.memory, "memory", "m", "256M", "memory of each, such as 512M or 2G")
	flags.StringVar(&f.cpu, "cpu", "1", "cores of each, such as 2 or 0.5")
	flags.StringVar(&f.image, "image", "", "image: a name that the hub knows (`sosna image ls`) or a sha256 digest")
	flags.StringVar(&f.budget, "budget", "", "most SNM that one machine may cost")
	flags.Uint64Var(&f.pids, "pids", 512, "most processes and threads of each")
	flags.Uint64Var(&f.maxFee, "max-fee", 100, "highest fee of the hub to accept, in thousandths of the bill")
	flags.StringVar(&f.maxAppFee, "max-app-fee", "", "most SNM that each deal may pay to the image's publisher (default: what the AppPool says; without one, nothing)")
	flags.BoolVar(&f.checked, "checked", false, "deal only if you and the hub accept each other: identity levels and blacklists (a hub may ask for it, too)")
	flags.StringArrayVar(&f.sshKeys, "ssh-key", nil, "file of a public SSH key that may log in besides your own (repeatable)")
	flags.StringVar(&f.sshDir, "ssh-dir", os.Getenv("SOSNA_SSH_DIR"), "folder of SSH keys and known_hosts (env SOSNA_SSH_DIR, default ~/.ssh)")
	_ = cmd.MarkFlagRequired("image")
	return cmd
}

func (a *app) rent(ctx context.Context, f rentFlags, command []string) error {
	request, err := a.order(f, command)
	if err != nil {
		return err
	}
	client, err := a.agent(ctx)
	if err != nil {
		return err
	}
	if err := a.sameChain(ctx, client); err != nil {
		return err
	}
	show := newProgress(a)
	last, err := client.Rent(ctx, request, show.event)
	show.end()
	if len(last.Deals) > 0 {
		if printErr := a.print(struct {
			Deals []control.Deal `json:"deals"`
		}{last.Deals}, func(w io.Writer) { rented(w, last.Deals) }); printErr != nil {
			return printErr
		}
	}
	return err
}

// order checks what was typed and gathers the SSH keys.
func (a *app) order(f rentFlags, command []string) (control.RentRequest, error) {
	var r control.RentRequest
	if a.config.Hub == "" {
		return r, errNoHub
	}
	memory, err := parseBytes(f.memory)
	if err != nil {
		return r, fmt.Errorf("--memory: %w", err)
	}
	cpu, err := parseCores(f.cpu)
	if err != nil {
		return r, fmt.Errorf("--cpu: %w", err)
	}
	r = control.RentRequest{
		Hub: a.config.Hub, Count: f.count, Image: f.image, MilliCPU: cpu, Memory: memory, Pids: f.pids,
		MaxFeePerMille: f.maxFee, Checked: f.checked, Command: command,
	}
	if f.budget != "" {
		wei, err := buyer.ParseSNM(f.budget)
		if err != nil {
			return r, fmt.Errorf("--budget: %w", err)
		}
		r.Budget = &control.Wei{Int: wei}
	}
	if f.maxAppFee != "" {
		wei, err := buyer.ParseSNM(f.maxAppFee)
		if err != nil {
			return r, fmt.Errorf("--max-app-fee: %w", err)
		}
		r.MaxAppFee = &control.Wei{Int: wei}
	}
	if f.sshDir != "" { // the background process has another working directory
		if r.SSHDir, err = filepath.Abs(f.sshDir); err != nil {
			return r, fmt.Errorf("--ssh-dir: %w", err)
		}
	}
	r.SSHKeys, err = a.sshKeys(f)
	return r, err
}

// maxKeyFile bounds a public key file, in bytes.
const maxKeyFile = 64 << 10

// sshKeys are the keys that plain ssh will offer, and those named besides.
func (a *app) sshKeys(f rentFlags) ([]string, error) {
	own, err := sshclient.LoadIdentity(f.sshDir)
	if err != nil {
		return nil, err
	}
	defer own.Close()
	for _, note := range own.Notes {
		a.say("ssh: %s\n", note)
	}
	if own.Created != "" {
		a.say("made an SSH key: %s\n", own.Created)
	}
	keys := own.Public
	for _, path := range f.sshKeys {
		file, err := os.Open(path)
		if err != nil {
			return nil, fmt.Errorf("--ssh-key: %w", err)
		}
		data, err := io.ReadAll(io.LimitReader(file, maxKeyFile))
		file.Close()
		if err != nil {
			return nil, fmt.Errorf("--ssh-key: %w", err)
		}
		key, _, _, _, err := ssh.ParseAuthorizedKey(data)
		if err != nil {
			return nil, fmt.Errorf("--ssh-key %s: %w (it takes the .pub file)", path, err)
		}
		// Named keys first: there is room for MaxKeys, and they were asked for.
		keys = append([]ssh.PublicKey{key}, keys...)
	}
	var lines []string
	for _, key := range keys[:min(len(keys), sshclient.MaxKeys)] {
		lines = append(lines, strings.TrimSpace(string(ssh.MarshalAuthorizedKey(key))))
	}
	return lines, nil
}

// sameChain refuses to order through a background process that was started with
// another chain or contract than this command would use.
func (a *app) sameChain(ctx context.Context, client *control.Client) error {
	status, err := client.Status(ctx)
	if err != nil {
		return err
	}
	if a.config.Channels != "" && !strings.EqualFold(status.Channels.Hex(), a.config.Channels) {
		return fmt.Errorf("%w: the background process (pid %d) uses contract %s, this command %s; stop its deals first",
			errConfig, status.PID, status.Channels, a.config.Channels)
	}
	return nil
}

// rented is the table of machines that were rented.
func rented(w io.Writer, deals []control.Deal) {
	var rows [][]string
	for _, d := range deals {
		port, command := "-", d.Reason
		if d.Port != 0 {
			port, command = fmt.Sprint(d.Port), sshCommand(d)
		}
		rows = append(rows, []string{short(d.ID), d.Worker, d.State, formatPrice(d.PerHour.Int), port, command})
	}
	table(w, "DEAL\tWORKER\tSTATE\tSNM/H\tPORT\tSSH", rows)
}

// sshCommand is what a person types to get in.
func sshCommand(d control.Deal) string {
	command := fmt.Sprintf("ssh -p %d root@localhost", d.Port)
	if d.SSHDir != "" {
		command = fmt.Sprintf("ssh -p %d -i %s/id_ed25519 -o UserKnownHostsFile=%s/known_hosts root@localhost", d.Port, d.SSHDir, d.SSHDir)
	}
	return command
}

// short is the part of an id that names a deal for people.
func short(id string) string { return id[:min(len(id), 16)] }
