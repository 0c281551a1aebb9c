package bench

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"regexp"
	"strconv"
	"time"

	"github.com/sosna-os/sosna/tools/lab/stage"
)

// memoryLine is what a daemon says of its own proportional memory once it has been idle for a while.
var memoryLine = regexp.MustCompile(`msg=memory pss_mib=([0-9]+)`)

// market is what is measured with a hub and a worker: the idle daemons' memory, and the time from `sosna rent` to the
// first command over SSH, with the image already on the worker. Nothing we know of does the same: no peer.
func (b *bench) market(ctx context.Context) (figures []Figure, err error) {
	s, err := stage.Open(ctx, stage.Options{
		Root: b.o.Root, Dir: filepath.Join(b.dir, "stage"), Workers: 1, Accel: b.o.Accel, Say: b.say,
	})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	for _, p := range []*stage.Party{s.Workers[0], s.Hub} {
		mib, err := idleMemory(ctx, p)
		if err != nil {
			return nil, err
		}
		figures = append(figures, Figure{Name: p.Role + "_daemon_pss_idle", Value: mib, Unit: "MiB"})
	}
	if _, err := s.Buyer.CLI(ctx, "image", "push", "povray", filepath.Join(b.o.Root, imagesDir, "povray.oci.tar")); err != nil {
		return nil, err
	}
	cold, err := b.rentToSSH(ctx, s)
	if err != nil {
		return nil, err
	}
	var warm []float64
	for range runs {
		took, err := b.rentToSSH(ctx, s)
		if err != nil {
			return nil, err
		}
		warm = append(warm, took)
	}
	return append(figures,
		Figure{Name: "rent_to_ssh_cold", Value: cold, Unit: "s"},
		Figure{Name: "rent_to_ssh", Value: median(warm), Unit: "s"}), nil
}

func idleMemory(ctx context.Context, p *stage.Party) (float64, error) {
	ctx, cancel := context.WithTimeout(ctx, bootLimit)
	defer cancel()
	line, err := p.VM().Expect(ctx, memoryLine.String())
	if err != nil {
		return 0, err
	}
	return strconv.ParseFloat(memoryLine.FindStringSubmatch(line)[1], 64)
}

// rentToSSH rents a machine, runs one command on it, and ends the deal.
func (b *bench) rentToSSH(ctx context.Context, s *stage.Stage) (float64, error) {
	began := time.Now()
	rented, err := stage.Answer[stage.Deals](ctx, s.Buyer, "rent", "-n", "1", "-m", "128M", "--cpu", "1", "--image", "povray")
	if err != nil {
		return 0, err
	}
	if len(rented.Deals) != 1 {
		return 0, fmt.Errorf("%d deals, want 1", len(rented.Deals))
	}
	if _, err := s.Buyer.SSH(ctx, rented.Deals[0].Port, "true"); err != nil {
		return 0, err
	}
	took := seconds(time.Since(began))
	b.say("rent to the first command over SSH: %.1f s", took)
	if _, err := s.Buyer.CLI(ctx, "stop", "--all"); err != nil {
		return 0, err
	}
	return took, nil
}
