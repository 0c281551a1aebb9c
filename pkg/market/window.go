package market

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/typeddata"
)

// MaxWindow is the longest maintenance window: a worker that is away longer lets its
// ask expire.
const MaxWindow = 30 * 24 * time.Hour

// Window is a worker's maintenance: no deal opens from From on and before To. Of
// two windows of a worker the one of higher Seq holds, so that it can call one off.
type Window struct {
	Worker   common.Address
	From, To time.Time // whole seconds
	Seq      uint64
}

var windowType = typeddata.NewType("Window(address worker,uint64 from,uint64 to,uint64 seq)")

// Hash is the EIP-712 struct hash.
func (w Window) Hash() common.Hash {
	return windowType.Struct().Address(w.Worker).Uint64(uint64(w.From.Unix())).Uint64(uint64(w.To.Unix())).
		Uint64(w.Seq).Hash()
}

// Check refuses an absurd window. One that is over is fine: it covers nothing.
func (w Window) Check() error {
	if err := checkAddress("worker", w.Worker); err != nil {
		return fmt.Errorf("window: %w", err)
	}
	if w.From.Unix() < 0 || !w.To.After(w.From) || w.To.Sub(w.From) > MaxWindow {
		return fmt.Errorf("window: %w: from %s to %s, at most %s", ErrAbsurd,
			w.From.UTC().Format(time.RFC3339), w.To.UTC().Format(time.RFC3339), MaxWindow)
	}
	return nil
}

// Covers reports whether no deal may open at a time. The twin of what
// Deals.checkWindow refuses.
func (w Window) Covers(at time.Time) bool {
	return !at.Before(w.From) && at.Before(w.To)
}
