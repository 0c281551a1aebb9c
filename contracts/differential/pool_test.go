package differential

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/market"
)

// TestAppFeeToItsPublisher: a publisher asks a fee, buyer and hub sign it into a deal, the
// hub reserves it in its wallet as for a worker, and it arrives; what the publisher or the
// DAO does to the entry meanwhile changes nothing for the deal that runs.
func TestAppFeeToItsPublisher(t *testing.T) {
	m := newTill(t)
	j := &judge{buyer: m.payer, hub: m.hub, worker: m.node}
	p, _ := j.honest()
	image, err := p.deal.ImageKey()
	if err != nil {
		t.Fatal(err)
	}
	publisher, payee := m.thief, m.owner.Address()
	m.send(publisher, &m.pool, poolABI.PackPublish(image, payee, snmWei(2), wei(5), "povray", ""))
	asked := func() (common.Address, *big.Int) {
		t.Helper()
		out, refusal := m.try(common.Address{}, m.pool, poolABI.PackFeeOf(image))
		if refusal != "" {
			t.Fatal(refusal)
		}
		fee, err := poolABI.UnpackFeeOf(out)
		if err != nil {
			t.Fatal(err)
		}
		return fee.Payee, fee.Fee
	}
	to, fee := asked()
	if to != payee || fee.Cmp(snmWei(2)) != 0 {
		t.Fatalf("%s wei to %s", fee, to)
	}
	domain := market.Domain(m.id, m.channels)
	signed := market.SignedAppFee{Fee: market.AppFee{Deal: p.deal.ID(), Image: image, Payee: to, Fee: fee}}
	signed.Buyer, signed.Hub = sign(t, m.payer, domain, signed.Fee), sign(t, m.hub, domain, signed.Fee)
	holds := func(what string) {
		t.Helper()
		_, refusal := m.try(common.Address{}, m.deals, dealsABI.PackCheckAppFee(deal(p.deal), appFee(signed.Fee), signed.Buyer[:], signed.Hub[:]))
		if inGo := signed.Verify(domain, p.deal); inGo != nil || refusal != "" {
			t.Errorf("%s: Go says %v, the contract %q", what, inGo, refusal)
		}
	}
	holds("agreed")
	m.send(m.hubOwner, &m.wallet, hubABI.PackReserve(payee, fee))

	m.send(publisher, &m.pool, poolABI.PackSetFee(image, snmWei(50)))
	if _, now := asked(); now.Cmp(fee) != 0 {
		t.Errorf("a rise took effect at once: %s wei", now)
	}
	m.advance(7 * 24 * time.Hour)
	if _, now := asked(); now.Cmp(snmWei(50)) != 0 {
		t.Errorf("a week later the fee is %s wei", now)
	}
	m.send(publisher, &m.pool, poolABI.PackSetDelisted(image, true))
	if to, now := asked(); to != (common.Address{}) || now.Sign() != 0 {
		t.Errorf("delisted, and %s wei are asked for %s", now, to)
	}
	m.send(m.timelock, &m.pool, poolABI.PackSetHidden(image, true))
	m.send(publisher, &m.pool, poolABI.PackUpdate(image, publisher.Address(), wei(1), "povray", ""))
	holds("dearer, delisted, hidden and another's")
	m.collected(payee, fee)
}

// collected is that a reserve can be claimed, and no wei more.
func (m *till) collected(payee common.Address, fee *big.Int) {
	m.Helper()
	if refusal := m.wage(payee, new(big.Int).Add(fee, wei(1)), false); refusal != "OverReserve" {
		m.Errorf("a wei more than reserved: %q", refusal)
	}
	had := m.balance(payee)
	m.wage(payee, fee, true)
	if got := new(big.Int).Sub(m.balance(payee), had); got.Cmp(fee) != 0 {
		m.Errorf("the publisher's payee got %s of %s wei", got, fee)
	}
}

// TestPoolsFeeIsWhatDealsTake: whatever AppPool asks can be signed into a deal, and both
// judges take it; what it cannot ask, neither takes.
func TestPoolsFeeIsWhatDealsTake(t *testing.T) {
	m := newTill(t)
	j := &judge{buyer: m.payer, hub: m.hub, worker: m.node}
	domain := market.Domain(m.id, m.channels)
	below := func(bits uint) *big.Int { return new(big.Int).Sub(new(big.Int).Lsh(wei(1), bits), wei(1)) }
	for name, c := range map[string]struct {
		fee  *big.Int
		want string
	}{
		"a wei":                    {wei(1), ""},
		"all that AppPool can ask": {below(96), ""},
		"all that a deal takes":    {below(market.MaxBudgetBits), ""},
		"none":                     {new(big.Int), "Below"},
		"a wei beyond":             {new(big.Int).Lsh(wei(1), market.MaxBudgetBits), "Above"},
	} {
		p, _ := j.honest()
		image, err := p.deal.ImageKey()
		if err != nil {
			t.Fatal(err)
		}
		f := market.AppFee{Deal: p.deal.ID(), Image: image, Payee: m.owner.Address(), Fee: c.fee}
		signed := market.SignedAppFee{Fee: f, Buyer: sign(t, m.payer, domain, f), Hub: sign(t, m.hub, domain, f)}
		_, refusal := m.try(common.Address{}, m.deals, dealsABI.PackCheckAppFee(deal(p.deal), appFee(f), signed.Buyer[:], signed.Hub[:]))
		if refusal != c.want {
			t.Errorf("%s: the contract says %q, want %q", name, refusal, c.want)
		}
		agree(t, name, signed.Verify(domain, p.deal), refusal)
	}
}
