package market

import (
	"errors"
	"math"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
)

func TestChecksAcceptHonestMessages(t *testing.T) {
	for name, err := range map[string]error{
		"ask": testAsk().Check(now), "bid": testBid().Check(now), "deal": testDeal().Check(),
	} {
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestChecksRefuse(t *testing.T) {
	ask := func(change func(*Ask)) error { a := testAsk(); change(&a); return a.Check(now) }
	bid := func(change func(*Bid)) error { b := testBid(); change(&b); return b.Check(now) }
	deal := func(change func(*Deal)) error { d := testDeal(); change(&d); return d.Check() }
	huge := new(big.Int).Lsh(big.NewInt(1), 200)
	for name, c := range map[string]struct {
		err  error
		want error
	}{
		"ask expired":            {ask(func(a *Ask) { a.Expires = now }), ErrExpired},
		"ask for ever":           {ask(func(a *Ask) { a.Expires = now.Add(time.Hour * 24 * 365) }), ErrAbsurd},
		"ask without worker":     {ask(func(a *Ask) { a.Worker = common.Address{} }), ErrAbsurd},
		"ask without cpu":        {ask(func(a *Ask) { a.MilliCPU = 0 }), ErrAbsurd},
		"ask of endless memory":  {ask(func(a *Ask) { a.MemoryBytes = math.MaxUint64 }), ErrAbsurd},
		"ask without rates":      {ask(func(a *Ask) { a.Rates = nil }), ErrAbsurd},
		"ask negative rate":      {ask(func(a *Ask) { a.Rates = pricing.Rates{meter.CPUUser: big.NewInt(-1)} }), ErrAbsurd},
		"ask absurd rate":        {ask(func(a *Ask) { a.Rates = pricing.Rates{meter.CPUUser: huge} }), ErrAbsurd},
		"ask unknown counter":    {ask(func(a *Ask) { a.Rates = pricing.Rates{"luck": big.NewInt(1)} }), ErrAbsurd},
		"ask terminal escapes":   {ask(func(a *Ask) { a.Method = "\x1b[2J" }), ErrAbsurd},
		"ask many benchmarks":    {ask(func(a *Ask) { a.Benchmarks = make([]Benchmark, MaxBenchmarks+1) }), ErrAbsurd},
		"bid for nothing":        {bid(func(b *Bid) { b.Count = 0 }), ErrAbsurd},
		"bid for everything":     {bid(func(b *Bid) { b.Count = MaxCount + 1 }), ErrAbsurd},
		"bid without budget":     {bid(func(b *Bid) { b.Budget = nil }), ErrAbsurd},
		"bid of all the money":   {bid(func(b *Bid) { b.Budget = huge }), ErrAbsurd},
		"deal at a tick a year":  {deal(func(d *Deal) { d.Interval = 365 * 24 * time.Hour }), ErrAbsurd},
		"deal negative interval": {deal(func(d *Deal) { d.Interval = -time.Second }), ErrAbsurd},
		"deal by tag":            {deal(func(d *Deal) { d.Image = "povray:latest" }), ErrAbsurd},
		"deal by md5":            {deal(func(d *Deal) { d.Image = "md5:d41d8cd98f00b204e9800998ecf8427e" }), ErrAbsurd},
		"deal over-long command": {deal(func(d *Deal) { d.Command = []string{strings.Repeat("x", MaxCommandText+1)} }), ErrAbsurd},
		"deal fee over all":      {deal(func(d *Deal) { d.FeePerMille = 1001 }), ErrAbsurd},
		"deal newline in a key":  {deal(func(d *Deal) { d.SSHKeys = []string{"ssh-ed25519 A\nssh-rsa B"} }), ErrAbsurd},
	} {
		if !errors.Is(c.err, c.want) {
			t.Errorf("%s: got %v, want %v", name, c.err, c.want)
		}
	}
}

func TestFollowsNoticesEveryChange(t *testing.T) {
	ask, bid := testAsk(), testBid()
	if err := testDeal().Follows(ask, bid); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Deal){
		"ask": func(d *Deal) { d.Ask[0]++ }, "worker": func(d *Deal) { d.Worker[0]++ }, "payout": func(d *Deal) { d.Payout[0]++ },
		"buyer": func(d *Deal) { d.Buyer[0]++ }, "channel": func(d *Deal) { d.Channel[0]++ }, "cpu": func(d *Deal) { d.MilliCPU++ },
		"memory": func(d *Deal) { d.MemoryBytes-- }, "pids": func(d *Deal) { d.Pids++ },
		"budget": func(d *Deal) { d.Budget = new(big.Int).Add(d.Budget, big.NewInt(1)) },
		"rate up": func(d *Deal) {
			d.Rates = pricing.Rates{meter.CPUUser: big.NewInt(14), meter.Memory: big.NewInt(7), meter.NetRx: new(big.Int)}
		},
		"rate gone": func(d *Deal) { d.Rates = pricing.Rates{meter.CPUUser: big.NewInt(13)} },
		"other rate": func(d *Deal) {
			d.Rates = pricing.Rates{meter.CPUUser: big.NewInt(13), meter.Memory: big.NewInt(7), meter.NetTx: new(big.Int)}
		},
	} {
		d := testDeal()
		change(&d)
		if err := d.Follows(ask, bid); !errors.Is(err, ErrTerms) {
			t.Errorf("%s changed: got %v", name, err)
		}
	}
}

func TestSignaturesBindPartyChainAndContract(t *testing.T) {
	buyer, hub, worker := newKey(t), newKey(t), newKey(t)
	domain := Domain(big.NewInt(1), common.Address{9})
	d := testDeal()
	d.Buyer, d.Hub, d.Worker = buyer.Address(), hub.Address(), worker.Address()
	sign := func(k *identity.Key) identity.Signature {
		s, err := k.Sign(domain.Digest(d.Hash()))
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	signed := SignedDeal{Deal: d, Buyer: sign(buyer), Hub: sign(hub)}
	if err := signed.Verify(domain); err != nil {
		t.Fatal(err)
	}
	swapped := SignedDeal{Deal: d, Buyer: signed.Hub, Hub: signed.Buyer}
	if err := swapped.Verify(domain); !errors.Is(err, identity.ErrSigner) {
		t.Errorf("swapped signatures: %v", err)
	}
	if err := signed.Verify(Domain(big.NewInt(2), common.Address{9})); !errors.Is(err, identity.ErrSigner) {
		t.Errorf("other chain: %v", err)
	}
	if err := signed.Verify(Domain(big.NewInt(1), common.Address{8})); !errors.Is(err, identity.ErrSigner) {
		t.Errorf("other contract: %v", err)
	}
	accepted, err := Sign(worker, domain, Acceptance{Deal: d.ID(), HostKey: "ssh-ed25519 A", DealSignature: sign(worker)})
	if err != nil {
		t.Fatal(err)
	}
	if err := VerifyAcceptance(domain, d, accepted); err != nil {
		t.Fatal(err)
	}
	forged := accepted
	forged.Body.HostKey = "ssh-ed25519 B"
	if err := VerifyAcceptance(domain, d, forged); !errors.Is(err, identity.ErrSigner) {
		t.Errorf("another host key: %v", err)
	}
	other := d
	other.Nonce++
	if err := VerifyAcceptance(domain, other, accepted); !errors.Is(err, ErrTerms) {
		t.Errorf("another deal: %v", err)
	}
}

func newKey(t *testing.T) *identity.Key {
	t.Helper()
	k, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func offer(worker byte, weiPerNs int64, milliCPU, memory uint64) Offer {
	a := testAsk()
	a.Worker, a.MilliCPU, a.MemoryBytes = common.Address{worker}, milliCPU, memory
	a.Rates = pricing.Rates{meter.CPUUser: big.NewInt(weiPerNs)}
	return Offer{Ask: Signed[Ask]{Body: a}, FreeMilliCPU: milliCPU, FreeMemoryBytes: memory, Reachable: true}
}

func TestMatch(t *testing.T) {
	const gib = 1 << 30
	away := offer(4, 1, 4000, gib)
	away.Reachable = false
	stale := offer(5, 1, 4000, gib)
	stale.Ask.Body.Expires = now
	busy := offer(6, 1, 4000, gib)
	busy.FreeMilliCPU = 500
	for name, c := range map[string]struct {
		count  uint64
		offers []Offer
		want   []byte // first byte of the chosen workers
	}{
		"cheapest first":               {2, []Offer{offer(1, 30, 4000, gib), offer(2, 10, 4000, gib), offer(3, 20, 4000, gib)}, []byte{2, 3}},
		"equal prices by address":      {2, []Offer{offer(3, 10, 4000, gib), offer(1, 10, 4000, gib), offer(2, 10, 4000, gib)}, []byte{1, 2}},
		"spread before doubling":       {2, []Offer{offer(1, 1, 8000, gib), offer(2, 99, 1000, gib)}, []byte{1, 2}},
		"doubling when others ran out": {3, []Offer{offer(1, 1, 8000, gib), offer(2, 99, 1000, gib)}, []byte{1, 2, 1}},
		"fewer than wanted":            {5, []Offer{offer(1, 1, 1000, gib)}, []byte{1}},
		"unfit are passed over":        {3, []Offer{away, stale, busy, offer(7, 1, 1000, 64<<20)}, nil},
		"empty book":                   {1, nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			bid := testBid()
			bid.Count = c.count
			chosen, refused := Match(bid, c.offers, now)
			var got []byte
			for _, choice := range chosen {
				got = append(got, choice.Offer.Ask.Body.Worker[0])
				if choice.Reason == "" {
					t.Error("a choice without a reason")
				}
			}
			if string(got) != string(c.want) {
				t.Errorf("chose %v, want %v", got, c.want)
			}
			for _, r := range refused {
				if r.Reason == "" {
					t.Error("a refusal without a reason")
				}
			}
		})
	}
}
