package buyer

import (
	"context"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/wire"
)

// bench is a buyer at a fake hub.
type bench struct {
	*fakeHub
	b       *Buyer
	journal string
	gov     *fakeGovernment
	apps    AppPool
	last    map[market.ID]*meter.SignedRecord
}

func newBench(t *testing.T) *bench {
	t.Helper()
	p := newParties(t)
	x := &bench{gov: licensed(), journal: filepath.Join(t.TempDir(), "journal.db"), last: make(map[market.ID]*meter.SignedRecord)}
	x.fakeHub = startHub(t, p, newFakeChain(100))
	x.reopen()
	t.Cleanup(func() { _ = x.b.Close() })
	return x
}

func (x *bench) reopen() {
	x.t.Helper()
	b, err := New(context.Background(), Options{Key: x.p.buyer, Chain: x.chain, Government: x.gov, Apps: x.apps, Journal: x.journal, Records: filepath.Dir(x.journal), Log: quiet()})
	if err != nil {
		x.t.Fatal(err)
	}
	x.b = b
}

func order(addr string, count uint64) Order {
	return Order{
		Hub: addr, Count: count, Image: "povray", MilliCPU: 1000, MemoryBytes: 256 << 20, Pids: 64,
		Budget: big.NewInt(1e18), MaxFeePerMille: 100, SSHKeys: []string{testHostKey},
	}
}

func (x *bench) rent(count uint64) []market.ID {
	x.t.Helper()
	ids, err := x.b.Rent(x.t.Context(), order(x.addr(), count), func(Stage) {})
	if err != nil {
		x.t.Fatal(err)
	}
	return ids
}

// until waits for a condition of one deal.
func (x *bench) until(id market.ID, what string, ok func(View) bool) View {
	x.t.Helper()
	ctx, cancel := context.WithTimeout(x.t.Context(), 30*time.Second)
	defer cancel()
	var last View
	err := x.b.Watch(ctx, func(views []View) bool {
		for _, v := range views {
			if v.ID() == id {
				last = v
				return ok(v)
			}
		}
		return false
	})
	if err != nil {
		x.t.Fatalf("%s did not come: state %s (%s), note %q, %d vouchers", what, last.State, last.Reason, last.Note, last.Vouchers)
	}
	return last
}

// work sends a record that is worth cpuMS in all, taken some time after the deal was signed.
func (x *bench) work(id market.ID, after time.Duration, cpuMS uint64, change func(*meter.Record), key *identity.Key) {
	x.t.Helper()
	lease := x.b.lease(id)
	r := meter.Record{
		Deal: common.Hash(id), Seq: 1, UnixMilli: uint64(lease.Signed.Add(after).UnixMilli()),
		Usage: meter.Vector{meter.CPUUser: cpuMS * 1e6}, Final: false,
	}
	if prev := x.last[id]; prev != nil {
		r.Seq, r.Prev = prev.Seq+1, prev.Hash()
	}
	if change != nil {
		change(&r)
	}
	if key == nil {
		key = x.p.worker
	}
	signed, err := r.Sign(key, testDomain)
	if err != nil {
		x.t.Fatal(err)
	}
	if key == x.p.worker {
		x.last[id] = &signed
	}
	x.say(id, &api.WatchDealResponse{Record: wire.RecordProto(signed)})
}
