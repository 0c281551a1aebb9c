package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/bench"
	"github.com/sosna-os/sosna/pkg/bounded"
	"github.com/sosna-os/sosna/pkg/identity"
)

const (
	// maxReports bounds the reports of others in one file.
	maxReports = 1000
	// What one visitor of --serve may move, and for how long.
	serveBytes = 256 << 20
	serveTime  = time.Minute
)

// reports are one report or a list of them, as `sosna worker bench --json` prints it.
func reports(r io.Reader) ([]bench.Signed, error) {
	raw, err := bounded.ReadAll(r, maxPriceFile)
	if err != nil {
		return nil, err
	}
	var list []map[string]json.RawMessage
	if err := json.Unmarshal(raw, &list); err != nil {
		list = make([]map[string]json.RawMessage, 1)
		if err := json.Unmarshal(raw, &list[0]); err != nil {
			return nil, fmt.Errorf("no report of benchmarks: %w", err)
		}
	}
	if len(list) == 0 || len(list) > maxReports {
		return nil, fmt.Errorf("%d reports of benchmarks", len(list))
	}
	out := make([]bench.Signed, len(list))
	for i, fields := range list {
		// What the command adds to a report is not under its signature.
		delete(fields, "sonm")
		delete(fields, "device_complete")
		bare, err := json.Marshal(fields)
		if err != nil {
			return nil, err
		}
		if out[i], err = bench.Decode(bare); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func (a *app) readReport(path string) (out bench.Signed, err error) {
	err = a.opened(path, func(r io.Reader) error {
		all, err := reports(r)
		if err == nil && len(all) > 1 {
			err = fmt.Errorf("%d reports, want one", len(all))
		}
		if err == nil {
			out = all[0]
		}
		return err
	})
	return out, err
}

// othersReports is nil without a file.
func (a *app) othersReports(path string) (out []bench.Report, err error) {
	if path == "" {
		return nil, nil
	}
	err = a.opened(path, func(r io.Reader) error {
		all, err := reports(r)
		for _, s := range all {
			out = append(out, s.Report)
		}
		return err
	})
	return out, err
}

// checkBench says who signed a report, and whether it is what was wanted.
func (a *app) checkBench(f benchFlags) error {
	s, err := a.readReport(f.check)
	if err != nil {
		return err
	}
	signer, err := identity.Recover(s.Digest(), s.Signature[:])
	if err != nil {
		return fmt.Errorf("%s: %w: %w", f.check, bench.ErrSigner, err)
	}
	wanted := signer
	if f.by != "" {
		if wanted, err = address("--by", f.by); err != nil {
			return err
		}
	}
	if err := (bench.Verifier{Signer: wanted, MaxAge: f.maxAge}).Verify(s, time.Now()); err != nil {
		return fmt.Errorf("%s: %w", f.check, err)
	}
	return a.print(struct {
		Signer common.Address `json:"signer"`
		Device string         `json:"device"`
		At     time.Time      `json:"at"`
		Tier   bench.Tier     `json:"tier"`
	}{signer, s.Device, s.At, s.Tier}, func(w io.Writer) {
		fmt.Fprintf(w, "%s benchmarks of device %s at %s, signed by node %s\n", s.Tier, s.Device, stamp(s.At), signer)
	})
}

// serveBench answers other machines' network tests, one at a time.
func (a *app) serveBench(ctx context.Context, at string) error {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", at)
	if err != nil {
		return err
	}
	defer context.AfterFunc(ctx, func() { _ = listener.Close() })()
	a.say("waiting for network tests on %s\n", listener.Addr())
	for {
		visitor, err := listener.Accept()
		if ctx.Err() != nil {
			return nil
		}
		if err != nil {
			return err
		}
		err = visitor.SetDeadline(time.Now().Add(serveTime))
		if err == nil {
			err = bench.ServeNet(visitor, serveBytes)
		}
		a.say("%s: done %v\n", visitor.RemoteAddr(), errors.Join(err, visitor.Close()))
	}
}
