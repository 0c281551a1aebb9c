package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/sshclient"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// errNotRunning: the deal has no machine that could be reached.
var errNotRunning = errors.New("machine is not running")

// find is the one deal that a prefix names.
func (a *app) find(ctx context.Context, prefix string) (control.Deal, error) {
	status, err := a.deals(ctx)
	if err != nil {
		return control.Deal{}, err
	}
	at, err := buyer.Pick(len(status.Deals), prefix, func(i int) string { return status.Deals[i].ID })
	if err != nil {
		return control.Deal{}, err
	}
	return status.Deals[at], nil
}

// login connects to a deal's machine over its local port. The host key is the
// one that the worker signed, whatever known_hosts says.
func (a *app) login(ctx context.Context, prefix string) (*ssh.Client, func(), error) {
	d, err := a.find(ctx, prefix)
	if err != nil {
		return nil, nil, err
	}
	if d.State == string(deal.Closed) || d.Port == 0 {
		return nil, nil, fmt.Errorf("deal %s: %w: it is %s %s", short(d.ID), errNotRunning, d.State, d.Reason)
	}
	hostKey, _, _, _, err := ssh.ParseAuthorizedKey([]byte(d.HostKey))
	if err != nil {
		return nil, nil, fmt.Errorf("deal %s: host key: %w", short(d.ID), err)
	}
	own, err := sshclient.LoadIdentity(d.SSHDir)
	if err != nil {
		return nil, nil, err
	}
	client, err := sshclient.Dial(ctx, fmt.Sprintf("127.0.0.1:%d", d.Port), hostKey, own.Signers)
	if err != nil {
		return nil, nil, errors.Join(err, own.Close())
	}
	return client, func() {
		client.Close()
		own.Close()
	}, nil
}

func execCommand(a *app) *cobra.Command {
	var tty, noTTY bool
	cmd := &cobra.Command{
		Use:   "exec DEAL [-- COMMAND [ARG...]]",
		Short: "run a command on a rented machine",
		Long: "Run a command on a rented machine; without COMMAND, a login shell. The exit status is the command's.\n" +
			"A terminal is used if standard input and output are one.",
		Example: `  sosna exec 3f2a -- uname -a
  sosna exec 3f2a            # a shell`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			client, done, err := a.login(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			defer done()
			exit, err := sshclient.Run(cmd.Context(), client, sshclient.Command{
				Line: quote(commandOf(args[1:])), TTY: !noTTY && (tty || terminal(a.in) && terminal(a.out)),
				Stdin: a.in, Stdout: a.out, Stderr: a.err,
			})
			if err == nil && exit != 0 {
				return exitStatus(exit)
			}
			return err
		},
	}
	cmd.Flags().BoolVarP(&tty, "tty", "t", false, "use a terminal in any case")
	cmd.Flags().BoolVarP(&noTTY, "no-tty", "T", false, "use no terminal")
	cmd.Flags().SetInterspersed(false) // what follows DEAL is the command's
	return cmd
}

// commandOf drops the "--" that may stand before a command.
func commandOf(args []string) []string {
	if len(args) > 0 && args[0] == "--" {
		return args[1:]
	}
	return args
}

// quote makes one line that a shell splits into the same words again.
func quote(words []string) string {
	out := make([]string, len(words))
	for i, word := range words {
		if word != "" && strings.Trim(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=@%+,") == "" {
			out[i] = word
			continue
		}
		out[i] = "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
	}
	return strings.Join(out, " ")
}

func cpCommand(a *app) *cobra.Command {
	var recursive bool
	cmd := &cobra.Command{
		Use:   "cp SOURCE TARGET",
		Short: "copy files to and from a rented machine",
		Long:  "Copy a file, or with -r a directory. Exactly one of SOURCE and TARGET is DEAL:PATH.",
		Example: `  sosna cp scene.pov 3f2a:/root/
  sosna cp -r 3f2a:/root/frames ./frames`,
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.copy(cmd.Context(), args[0], args[1], recursive)
		},
	}
	cmd.Flags().BoolVarP(&recursive, "recursive", "r", false, "copy directories")
	return cmd
}

// remote splits DEAL:PATH. A colon behind a slash belongs to a local name.
func remote(arg string) (prefix, file string, ok bool) {
	prefix, file, ok = strings.Cut(arg, ":")
	if !ok || prefix == "" || strings.Contains(prefix, "/") {
		return "", arg, false
	}
	return prefix, file, true
}

func (a *app) copy(ctx context.Context, source, target string, recursive bool) error {
	from, fromPath, down := remote(source)
	to, toPath, up := remote(target)
	if down == up {
		return fmt.Errorf("exactly one of %q and %q must be DEAL:PATH", source, target)
	}
	client, done, err := a.login(ctx, from+to)
	if err != nil {
		return err
	}
	defer done()
	show := newProgress(a)
	options := sshclient.CopyOptions{Recursive: recursive, Progress: func(name string, done, total int64) {
		show.bytes(path.Base(name), uint64(max(0, done)), uint64(max(0, total)))
	}}
	var result sshclient.CopyResult
	if down {
		result, err = sshclient.Download(ctx, client, fromPath, toPath, options)
	} else {
		result, err = sshclient.Upload(ctx, client, fromPath, toPath, options)
	}
	show.end()
	for _, name := range result.Skipped {
		a.say("passed over (no plain file): %s\n", name)
	}
	if err != nil {
		return err
	}
	return a.print(struct {
		Files   int      `json:"files"`
		Bytes   int64    `json:"bytes"`
		Skipped []string `json:"skipped"`
	}{result.Files, result.Bytes, append([]string{}, result.Skipped...)}, func(io.Writer) {
		a.say("%d files, %s\n", result.Files, formatBytes(uint64(max(0, result.Bytes))))
	})
}

// logEvery is how often followed logs are asked for.
const logEvery = time.Second

func logsCommand(a *app) *cobra.Command {
	var follow bool
	cmd := &cobra.Command{
		Use:     "logs DEAL",
		Short:   "show what a machine's command wrote",
		Example: "  sosna logs -f 3f2a",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			d, err := a.find(cmd.Context(), args[0])
			if err != nil {
				return err
			}
			return a.logs(cmd.Context(), d, follow)
		},
	}
	cmd.Flags().BoolVarP(&follow, "follow", "f", false, "go on until the deal ends")
	return cmd
}

func (a *app) logs(ctx context.Context, d control.Deal, follow bool) error {
	if d.State == string(deal.Closed) {
		return fmt.Errorf("deal %s: %w: it is closed, and its log went with it", short(d.ID), errNotRunning)
	}
	var before []byte
	for {
		var now bytes.Buffer
		err := a.client().Logs(ctx, d.ID, &now)
		if err == nil {
			_, err = a.out.Write(news(before, now.Bytes()))
		}
		if !follow {
			return err
		}
		if err == nil {
			before = now.Bytes()
		} else if current, findErr := a.find(ctx, d.ID); findErr != nil || current.State == string(deal.Closed) {
			return nil // it ended: there is nothing more to follow
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(logEvery):
		}
	}
}

// logHead is how much of a newer log is looked for in the earlier one at once.
const logHead = 4 << 10

// news is what a log has that an earlier copy had not. A worker keeps the end of a
// log only, so that the newer copy may begin anywhere in the earlier one.
func news(before, now []byte) []byte {
	if bytes.HasPrefix(now, before) {
		return now[len(before):]
	}
	head := now[:min(len(now), logHead)]
	for from := 0; len(head) > 0; from++ {
		at := bytes.Index(before[from:], head)
		if at < 0 {
			break
		}
		if from += at; bytes.HasPrefix(now, before[from:]) {
			return now[len(before)-from:]
		}
	}
	return now
}
