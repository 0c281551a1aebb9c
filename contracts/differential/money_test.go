package differential

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/hubwallet"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

const challenge = 24 * time.Hour

// till is a stand with a payer's channel to a hub's wallet, and a worker of that hub.
type till struct {
	*stand
	payer, hubOwner, hub, signer, owner, node, thief *identity.Key

	wallet common.Address
	opened int64
}

func newTill(t testing.TB) *till {
	t.Helper()
	m := &till{}
	var all []*identity.Key
	for _, key := range []**identity.Key{&m.payer, &m.hubOwner, &m.hub, &m.signer, &m.owner, &m.node, &m.thief} {
		*key = newKey(t)
		all = append(all, *key)
	}
	m.stand = newStand(t, all...)
	m.rich(m.payer, snmWei(100_000))
	m.wallet = m.hubFor(m.hubOwner)
	return m
}

func (m *till) hubFor(owner *identity.Key) common.Address {
	m.Helper()
	return m.stand.hub(owner, m.signer.Address(), snmWei(10_000))
}

func (m *till) open(amount *big.Int) common.Hash {
	m.Helper()
	id := m.word(m.channels, channelsABI.PackChannelId(m.payer.Address(), m.wallet, m.hub.Address(), big.NewInt(m.opened)))
	m.send(m.payer, &m.channels, channelsABI.PackOpen(m.wallet, m.hub.Address(), amount, uint64(challenge/time.Second)))
	m.opened++
	return id
}

func (m *till) domain() typeddata.Domain { return payment.Domain(m.id, m.channels) }

func voucherOf(v payment.Voucher) channels.IChannelsVoucher {
	return channels.IChannelsVoucher{ChannelId: v.ChannelID, Lane: v.Lane, Cumulative: v.Cumulative, Seq: v.Seq, UsageRoot: v.UsageRoot}
}

func statementOf(s payment.Statement) hubwallet.IHubWalletStatement {
	return hubwallet.IHubWalletStatement{Worker: s.Worker, Cumulative: s.Cumulative, UsageRoot: s.UsageRoot}
}

// curveOrder is secp256k1's n.
var curveOrder = crypto.S256().Params().N

// highS is the other signature of the same key over the same digest, that malleability makes.
func highS(sig []byte) []byte {
	out := append([]byte(nil), sig...)
	new(big.Int).Sub(curveOrder, new(big.Int).SetBytes(sig[32:64])).FillBytes(out[32:64])
	out[64] ^= 27 ^ 28
	return out
}

// signatureMutations are what can be wrong with 65 bytes; the first leaves them.
var signatureMutations = []struct {
	name string
	make func(r *rand.Rand, sig []byte) []byte
}{
	{"as signed", func(_ *rand.Rand, sig []byte) []byte { return sig }},
	{"high s", func(_ *rand.Rand, sig []byte) []byte { return highS(sig) }},
	{"v of 0 or 1", func(_ *rand.Rand, sig []byte) []byte { sig[64] -= 27; return sig }},
	{"other v", func(_ *rand.Rand, sig []byte) []byte { sig[64] ^= 27 ^ 28; return sig }},
	{"v of EIP-155", func(_ *rand.Rand, sig []byte) []byte { sig[64] += 8; return sig }},
	{"any v", func(r *rand.Rand, sig []byte) []byte { sig[64] = byte(r.IntN(256)); return sig }},
	{"r of zero", func(_ *rand.Rand, sig []byte) []byte { clear(sig[:32]); return sig }},
	{"s of zero", func(_ *rand.Rand, sig []byte) []byte { clear(sig[32:64]); return sig }},
	{"r of the order", func(_ *rand.Rand, sig []byte) []byte { curveOrder.FillBytes(sig[:32]); return sig }},
	{"s of the order", func(_ *rand.Rand, sig []byte) []byte { curveOrder.FillBytes(sig[32:64]); return sig }},
	{"all zero", func(_ *rand.Rand, sig []byte) []byte { clear(sig); return sig }},
	{"a bit", func(r *rand.Rand, sig []byte) []byte { sig[r.IntN(65)] ^= 1 << r.IntN(8); return sig }},
	{"r and s swapped", func(_ *rand.Rand, sig []byte) []byte {
		return append(append(append([]byte(nil), sig[32:64]...), sig[:32]...), sig[64])
	}},
	{"a byte less", func(_ *rand.Rand, sig []byte) []byte { return sig[:64] }},
	{"a byte more", func(_ *rand.Rand, sig []byte) []byte { return append(sig, 0) }},
	{"nothing", func(*rand.Rand, []byte) []byte { return nil }},
	{"EIP-2098's 64 bytes", func(_ *rand.Rand, sig []byte) []byte {
		short := append([]byte(nil), sig[:64]...)
		short[32] |= (sig[64] - 27) << 7
		return short
	}},
}

// domainMutations are whom the signature is for; the first is right.
func domainMutations(d typeddata.Domain, other common.Address) []typeddata.Domain {
	out := make([]typeddata.Domain, 6)
	for i := range out {
		out[i] = d
	}
	out[1].ChainID = new(big.Int).Add(d.ChainID, wei(1))
	out[2].Contract = other
	out[3].Name += " "
	out[4].Version = "2"
	out[5].ChainID = wei(1)
	return out
}

// tally makes sure that a comparison saw both verdicts.
type tally struct{ accepted, refused int }

func (c *tally) count(refusal string) {
	if refusal == "" {
		c.accepted++
	} else {
		c.refused++
	}
}

func (c *tally) check(t testing.TB, least int) {
	t.Helper()
	t.Logf("%d accepted, %d refused", c.accepted, c.refused)
	if c.accepted < least || c.refused < least {
		t.Errorf("%d accepted, %d refused: too one-sided to compare anything", c.accepted, c.refused)
	}
}

// TestVouchers: Go and Channels name the same digest and accept the same signatures,
// for random vouchers, every mutation of a signature, and signatures for somewhere else.
func TestVouchers(t *testing.T) {
	m := newTill(t)
	id := m.open(snmWei(1000))
	r := rand.New(rand.NewPCG(11, 12))
	domains := domainMutations(m.domain(), m.wallet)
	var seen tally
	for i := range 600 {
		v := payment.Voucher{
			ChannelID: id, Lane: r.Uint64() >> r.IntN(64), Cumulative: new(big.Int).Lsh(wei(1+r.Int64N(1e17)), uint(r.IntN(12))),
			Seq: r.Uint64() >> r.IntN(64), UsageRoot: crypto.Keccak256Hash([]byte{byte(i)}),
		}
		if got := m.word(m.channels, channelsABI.PackDigest(voucherOf(v))); got != v.Digest(m.domain()) {
			t.Fatalf("%+v: digest %s, the contract's is %s", v, v.Digest(m.domain()), got)
		}
		by, domain, how := m.payer, domains[0], signatureMutations[0]
		switch i % 4 {
		case 1:
			how = signatureMutations[r.IntN(len(signatureMutations))]
		case 2:
			domain = domains[r.IntN(len(domains))]
		case 3:
			by = []*identity.Key{m.payer, m.thief, m.hub, m.hubOwner}[r.IntN(4)]
		}
		sv, err := payment.Sign(by, domain, v)
		if err != nil {
			t.Fatal(err)
		}
		sig := how.make(r, sv.Signature[:])
		_, refusal := m.try(m.thief.Address(), m.channels, channelsABI.PackClaim(voucherOf(v), sig))
		agree(t, fmt.Sprintf("voucher %d, %s, domain %+v, by %s", i, how.name, domain, by), identity.Verify(v.Digest(m.domain()), sig, m.payer.Address()), refusal)
		if refusal != "" && refusal != "BadSignature" {
			t.Errorf("voucher %d: refused for %s", i, refusal)
		}
		seen.count(refusal)
	}
	seen.check(t, 200)
}

// TestVoucherFields: a change of any field after the signature is refused by both.
func TestVoucherFields(t *testing.T) {
	m := newTill(t)
	id, other := m.open(snmWei(1000)), m.open(snmWei(1000))
	honest := payment.Voucher{ChannelID: id, Lane: 7, Cumulative: snmWei(3), Seq: 9, UsageRoot: common.Hash{5}}
	sv, err := payment.Sign(m.payer, m.domain(), honest)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*payment.Voucher)
		want   string
	}{
		"as signed":         {func(*payment.Voucher) {}, ""},
		"another channel":   {func(v *payment.Voucher) { v.ChannelID = other }, "BadSignature"},
		"no channel":        {func(v *payment.Voucher) { v.ChannelID[31] ^= 1 }, "NoChannel"},
		"next lane":         {func(v *payment.Voucher) { v.Lane++ }, "BadSignature"},
		"a wei more":        {func(v *payment.Voucher) { v.Cumulative = new(big.Int).Add(v.Cumulative, wei(1)) }, "BadSignature"},
		"a wei less":        {func(v *payment.Voucher) { v.Cumulative = new(big.Int).Sub(v.Cumulative, wei(1)) }, "BadSignature"},
		"as much as can be": {func(v *payment.Voucher) { v.Cumulative = common.MaxHash.Big() }, "BadSignature"},
		"next number":       {func(v *payment.Voucher) { v.Seq++ }, "BadSignature"},
		"another record":    {func(v *payment.Voucher) { v.UsageRoot[0] ^= 1 }, "BadSignature"},
	} {
		changed := sv
		c.change(&changed.Voucher)
		receiver := payment.NewReceiver(m.domain(), id, m.payer.Address(), common.MaxHash.Big())
		_, inGo := receiver.Accept(changed)
		_, refusal := m.try(m.hub.Address(), m.channels, channelsABI.PackClaim(voucherOf(changed.Voucher), changed.Signature[:]))
		if refusal != c.want {
			t.Errorf("%s: the contract says %q, want %q", name, refusal, c.want)
		}
		agree(t, name, inGo, refusal)
	}
}

// TestReceiversLedger: what a payee's side accepted, in any order and over any lanes, is what
// the contract pays, to the wei, whether it was claimed on the way or not.
func TestReceiversLedger(t *testing.T) {
	m := newTill(t)
	r := rand.New(rand.NewPCG(13, 14))
	for round := range 12 {
		deposit := wei(1 + r.Int64N(2000))
		id := m.open(deposit)
		receiver := payment.NewReceiver(m.domain(), id, m.payer.Address(), deposit)
		before, claimed := m.balance(m.wallet), new(big.Int)
		var seen tally
		for range 60 {
			lane := uint64(r.IntN(5))
			amount := new(big.Int).Add(receiver.Paid(lane), wei(r.Int64N(160)-20))
			if amount.Sign() < 0 {
				amount = new(big.Int)
			}
			last, _ := receiver.Latest(lane)
			v := payment.Voucher{ChannelID: id, Lane: lane, Cumulative: amount, Seq: last.Seq + uint64(r.IntN(3)), UsageRoot: common.Hash{byte(r.IntN(9))}}
			by := m.payer
			if r.IntN(10) == 0 {
				by = m.thief
			}
			sv, err := payment.Sign(by, m.domain(), v)
			if err != nil {
				t.Fatal(err)
			}
			if _, err = receiver.Accept(sv); err != nil {
				seen.count(err.Error())
				continue
			}
			seen.count("")
			if r.IntN(6) != 0 {
				continue
			}
			data := channelsABI.PackClaim(voucherOf(v), sv.Signature[:])
			if _, refusal := m.try(m.thief.Address(), m.channels, data); refusal == "" {
				m.send(m.thief, &m.channels, data)
				claimed = new(big.Int).Sub(m.balance(m.wallet), before)
			} else if refusal != "NotRising" {
				t.Fatalf("round %d: accepted, and refused for %s", round, refusal)
			}
		}
		if claimed.Cmp(receiver.Total()) > 0 {
			t.Errorf("round %d: claimed %s of %s", round, claimed, receiver.Total())
		}
		var vouchers []channels.IChannelsVoucher
		var sigs [][]byte
		for _, sv := range receiver.Vouchers() {
			vouchers, sigs = append(vouchers, voucherOf(sv.Voucher)), append(sigs, sv.Signature[:])
		}
		had := m.balance(m.payer.Address())
		m.send(m.hub, &m.channels, channelsABI.PackClose(id, vouchers, sigs))
		if got := new(big.Int).Sub(m.balance(m.wallet), before); got.Cmp(receiver.Total()) != 0 {
			t.Errorf("round %d: the payee's side counts %s, the contract paid %s", round, receiver.Total(), got)
		}
		if back := new(big.Int).Sub(m.balance(m.payer.Address()), had); back.Cmp(receiver.Left()) != 0 {
			t.Errorf("round %d: %s came back, the payee's side counts %s", round, back, receiver.Left())
		}
		seen.check(t, 5)
	}
}
