// Package differential drives what Go signs into the contracts on a simulated chain,
// valid and mutated, and holds the two verdicts together: orders and deals of pkg/market
// into Deals; vouchers, statements and what a payee counts (pkg/payment) into Channels
// and HubWallet; consents (pkg/government) into the Registry; and whom Profiles lets open
// a channel, with the real factory, wallets and Registry, against a model.
//
// It relies on go-ethereum's simulated chain, whose gas rules play no part. It answers two
// implementations of one rule that drift apart, by which a judge would see another
// deal than the parties did, or a node work for a signature that is worth nothing.
package differential

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/contracts/deals"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// now is any fixed time: nothing here asks the chain's clock.
var now = time.Unix(1_790_000_000, 0)

// channelsAt stands for the channel contract; Deals wants code there and calls none.
var channelsAt = common.HexToAddress("0xc4a77e15")

// judge is Deals on a chain, and the parties of a market.
type judge struct {
	*deals.Deals
	client             simulated.Client
	at                 common.Address
	domain             typeddata.Domain
	buyer, hub, worker *identity.Key
	thief              *identity.Key
}

func newKey(t testing.TB) *identity.Key {
	t.Helper()
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	return key
}

func newJudge(t testing.TB) *judge {
	t.Helper()
	deployer := newKey(t)
	chain := simulated.NewBackend(types.GenesisAlloc{
		deployer.Address(): {Balance: new(big.Int).Mul(wei(1e18), wei(1000))},
		channelsAt:         {Code: []byte{0}, Balance: new(big.Int)},
	}, simulated.WithBlockGasLimit(60_000_000))
	t.Cleanup(func() { chain.Close() })
	j := &judge{Deals: deals.NewDeals(), client: chain.Client(),
		buyer: newKey(t), hub: newKey(t), worker: newKey(t), thief: newKey(t)}
	ctx := t.Context()
	id, err := j.client.ChainID(ctx)
	if err != nil {
		t.Fatal(err)
	}
	j.domain = market.Domain(id, channelsAt)
	code := append(common.FromHex(deals.DealsMetaData.Bin), j.PackConstructor(channelsAt)...)
	tx, err := types.SignNewTx(deployer.ECDSA(), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Gas: 16_000_000, GasFeeCap: wei(1e10), GasTipCap: wei(1e9), Data: code,
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := j.client.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	chain.Commit()
	j.at = crypto.CreateAddress(deployer.Address(), 0)
	if got, err := j.client.CodeAt(ctx, j.at, nil); err != nil || len(got) == 0 {
		t.Fatalf("Deals was not deployed: %d bytes of code, %v", len(got), err)
	}
	return j
}

// call returns what a view returns, or the name of the error it reverts with.
func (j *judge) call(t testing.TB, data []byte) (out []byte, refusal string) {
	t.Helper()
	out, err := j.client.CallContract(t.Context(), ethereum.CallMsg{To: &j.at, Data: data}, nil)
	if err == nil {
		return out, ""
	}
	var reverted rpc.DataError
	if !errors.As(err, &reverted) {
		t.Fatal(err)
	}
	raw, err := hexutil.Decode(reverted.ErrorData().(string))
	if err != nil || len(raw) < 4 {
		t.Fatalf("a revert without a reason: %v, %x", err, raw)
	}
	contract, err := deals.DealsMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	reason, err := contract.ErrorByID([4]byte(raw))
	if err != nil {
		t.Fatalf("unknown revert %x", raw)
	}
	return out, reason.Name
}

// agree fails unless Go and the contract both refuse or both accept.
func agree(t testing.TB, what string, inGo error, refusal string) {
	t.Helper()
	if (inGo != nil) != (refusal != "") {
		t.Errorf("%s: Go says %v, the contract says %q", what, inGo, refusal)
	}
}

func sign[M market.Message](t testing.TB, key *identity.Key, domain typeddata.Domain, body M) identity.Signature {
	t.Helper()
	signed, err := market.Sign(key, domain, body)
	if err != nil {
		t.Fatal(err)
	}
	return signed.Signature
}

// papers is what makes one deal, before it is signed.
type papers struct {
	ask      market.Ask
	bid      market.Bid
	deal     market.Deal
	required *market.Requirements
	provided *market.Provision
	levels   market.Levels
}

// signers says who signs what; a mutation puts somebody else there.
type signers struct {
	ask, bid, buyer, hub, worker *identity.Key
}

func (j *judge) honest() (papers, signers) {
	p := papers{
		ask: market.Ask{
			Worker: j.worker.Address(), Payout: common.Address{2}, Device: common.Hash{3}, MilliCPU: 2000, MemoryBytes: 1 << 30,
			Rates:      pricing.Rates{meter.CPUUser: wei(13), meter.Memory: wei(7), meter.NetRx: new(big.Int)},
			Benchmarks: []market.Benchmark{{Name: "integer", Value: "12.5", Unit: "Mop/s"}, {Name: "memory", Value: "9", Unit: "GB/s"}},
			Method:     "pinv", Condition: "12.3", Tier: "runc", Seq: 9, Expires: now.Add(time.Minute),
		},
		bid: market.Bid{
			Buyer: j.buyer.Address(), Count: 2, Image: "povray", MilliCPU: 1000, MemoryBytes: 256 << 20, Pids: 64,
			Budget: wei(1e15), Channel: common.Hash{5}, Nonce: 11, Expires: now.Add(time.Minute),
		},
	}
	p.deal = market.Deal{
		Buyer: p.bid.Buyer, Hub: j.hub.Address(), Worker: p.ask.Worker, Payout: p.ask.Payout,
		Image: digest.FromString("image"), Command: []string{"sleep", "1"}, SSHKeys: []string{"ssh-ed25519 AAAA"},
		MilliCPU: p.bid.MilliCPU, MemoryBytes: p.bid.MemoryBytes, Pids: p.bid.Pids, Rates: p.ask.Rates, FeePerMille: 10,
		Interval: 6 * time.Second, Budget: p.bid.Budget, Channel: p.bid.Channel, Lane: 1, Nonce: 77,
	}
	return p, signers{ask: j.worker, bid: j.buyer, buyer: j.buyer, hub: j.hub, worker: j.worker}
}

// verdicts asks Go and the contract about a deal.
func (j *judge) verdicts(t testing.TB, p papers, by signers) (error, string) {
	t.Helper()
	askSig, bidSig := sign(t, by.ask, j.domain, p.ask), sign(t, by.bid, j.domain, p.bid)
	buyer, hub := sign(t, by.buyer, j.domain, p.deal), sign(t, by.hub, j.domain, p.deal)
	worker := sign(t, by.worker, j.domain, p.deal)
	inGo := errors.Join(
		p.deal.Check(), p.deal.Follows(p.ask, p.bid),
		market.Signed[market.Ask]{Body: p.ask, Signature: askSig}.Verify(j.domain, p.ask.Worker),
		market.Signed[market.Bid]{Body: p.bid, Signature: bidSig}.Verify(j.domain, p.bid.Buyer),
		market.SignedDeal{Deal: p.deal, Buyer: buyer, Hub: hub}.Verify(j.domain),
		market.Signed[market.Deal]{Body: p.deal, Signature: worker}.Verify(j.domain, p.deal.Worker),
	)
	out, refusal := j.call(t, j.PackCheckDeal(ask(p.ask), bid(p.bid), deal(p.deal), deals.IDealsDealSignatures{
		Ask: askSig[:], Bid: bidSig[:], Buyer: buyer[:], Hub: hub[:], Worker: worker[:],
	}))
	if refusal == "" && common.BytesToHash(out) != common.Hash(p.deal.ID()) {
		t.Errorf("the contract names the deal %x, Go %s", out, p.deal.ID())
	}
	return inGo, refusal
}

// TestDeals: one honest deal, and everything that can be wrong with it.
func TestDeals(t *testing.T) {
	j := newJudge(t)
	sha512 := string(digest.SHA512.FromString("image"))
	for name, c := range map[string]struct {
		change func(*papers, *signers)
		want   string // the contract's error; empty for none
	}{
		"honest":            {func(*papers, *signers) {}, ""},
		"lower budget":      {func(p *papers, _ *signers) { p.deal.Budget = wei(1) }, ""},
		"image by digest":   {func(p *papers, _ *signers) { p.bid.Image = string(p.deal.Image) }, ""},
		"bid by odd name":   {func(p *papers, _ *signers) { p.bid.Image = "sha256:" + string(p.deal.Image)[8:] }, ""},
		"upper-case digest": {func(p *papers, _ *signers) { p.bid.Image = "sha256:" + sha512[7+64:7+127] + "A" }, ""},
		"no command":        {func(p *papers, _ *signers) { p.deal.Command, p.deal.SSHKeys = nil, nil }, ""},
		"all of the ask":    {func(p *papers, _ *signers) { p.bid.MilliCPU, p.deal.MilliCPU = 2000, 2000 }, ""},
		"largest budget": {func(p *papers, _ *signers) {
			p.bid.Budget = new(big.Int).Sub(new(big.Int).Lsh(wei(1), market.MaxBudgetBits), wei(1))
			p.deal.Budget = p.bid.Budget
		}, ""},

		"other ask":          {func(p *papers, _ *signers) { p.ask.Seq++; p.deal.Ask[0]++ }, "Differs"},
		"other worker":       {func(p *papers, s *signers) { p.deal.Worker = j.thief.Address(); s.worker = j.thief }, "Differs"},
		"other payout":       {func(p *papers, _ *signers) { p.deal.Payout = j.thief.Address() }, "Differs"},
		"other buyer":        {func(p *papers, s *signers) { p.deal.Buyer = j.thief.Address(); s.buyer = j.thief }, "Differs"},
		"other channel":      {func(p *papers, _ *signers) { p.deal.Channel[9]++ }, "Differs"},
		"more cpu":           {func(p *papers, _ *signers) { p.deal.MilliCPU++ }, "Differs"},
		"less memory":        {func(p *papers, _ *signers) { p.deal.MemoryBytes-- }, "Differs"},
		"more pids":          {func(p *papers, _ *signers) { p.deal.Pids++ }, "Differs"},
		"budget by a wei":    {func(p *papers, _ *signers) { p.deal.Budget = wei(1e15 + 1) }, "Above"},
		"other image":        {func(p *papers, _ *signers) { p.bid.Image = string(digest.FromString("other")) }, "Differs"},
		"sha512 wanted":      {func(p *papers, _ *signers) { p.bid.Image = sha512 }, "Differs"},
		"image by tag":       {func(p *papers, _ *signers) { p.deal.Image = "povray:latest" }, "NoDigest"},
		"image by sha512":    {func(p *papers, _ *signers) { p.deal.Image = digest.Digest(sha512) }, "NoDigest"},
		"cpu beyond the ask": {func(p *papers, _ *signers) { p.bid.MilliCPU, p.deal.MilliCPU = 2001, 2001 }, "Above"},
		"memory beyond it":   {func(p *papers, _ *signers) { p.bid.MemoryBytes, p.deal.MemoryBytes = 1<<30+1, 1<<30+1 }, "Above"},
		"fee above all":      {func(p *papers, _ *signers) { p.deal.FeePerMille = 1001 }, "Above"},
		"rate up": {func(p *papers, _ *signers) {
			p.deal.Rates = pricing.Rates{meter.CPUUser: wei(14), meter.Memory: wei(7), meter.NetRx: new(big.Int)}
		}, "RateDiffers"},
		"rate down": {func(p *papers, _ *signers) {
			p.deal.Rates = pricing.Rates{meter.CPUUser: wei(12), meter.Memory: wei(7), meter.NetRx: new(big.Int)}
		}, "RateDiffers"},
		"rate gone": {func(p *papers, _ *signers) { p.deal.Rates = pricing.Rates{meter.CPUUser: wei(13)} }, "RateCount"},
		"other counter": {func(p *papers, _ *signers) {
			p.deal.Rates = pricing.Rates{meter.CPUUser: wei(13), meter.Memory: wei(7), meter.NetTx: new(big.Int)}
		}, "CounterDiffers"},
		"no rates": {func(p *papers, _ *signers) { p.ask.Rates, p.deal.Rates = nil, nil }, "RateCount"},

		"forged ask":          {func(_ *papers, s *signers) { s.ask = j.thief }, "BadSignature"},
		"forged bid":          {func(_ *papers, s *signers) { s.bid = j.thief }, "BadSignature"},
		"buyer did not sign":  {func(_ *papers, s *signers) { s.buyer = j.thief }, "BadSignature"},
		"hub did not sign":    {func(_ *papers, s *signers) { s.hub = j.thief }, "BadSignature"},
		"worker did not sign": {func(_ *papers, s *signers) { s.worker = j.thief }, "BadSignature"},
		"signatures swapped":  {func(_ *papers, s *signers) { s.buyer, s.hub = s.hub, s.buyer }, "BadSignature"},
	} {
		t.Run(name, func(t *testing.T) {
			p, by := j.honest()
			c.change(&p, &by)
			if hash := p.ask.Hash(); p.deal.Ask == (common.Hash{}) {
				p.deal.Ask = hash
			}
			inGo, refusal := j.verdicts(t, p, by)
			if refusal != c.want {
				t.Errorf("the contract says %q, want %q", refusal, c.want)
			}
			agree(t, name, inGo, refusal)
		})
	}
}

// TestGas logs what asking costs as a transaction; as a call it is free.
func TestGas(t *testing.T) {
	j := newJudge(t)
	p, by := j.honest()
	p.deal.Ask = p.ask.Hash()
	if inGo, refusal := j.verdicts(t, p, by); inGo != nil || refusal != "" {
		t.Fatal(inGo, refusal)
	}
	id := sign(t, j.worker, j.domain, p.deal)
	buyer, hub := sign(t, j.buyer, j.domain, p.deal), sign(t, j.hub, j.domain, p.deal)
	askSig, bidSig := sign(t, j.worker, j.domain, p.ask), sign(t, j.buyer, j.domain, p.bid)
	used, err := j.client.EstimateGas(t.Context(), ethereum.CallMsg{To: &j.at, Data: j.PackCheckDeal(ask(p.ask), bid(p.bid),
		deal(p.deal), deals.IDealsDealSignatures{Ask: askSig[:], Bid: bidSig[:], Buyer: buyer[:], Hub: hub[:], Worker: id[:]})})
	if err != nil || used > 200_000 {
		t.Errorf("checkDeal takes %d gas, %v", used, err)
	}
	t.Logf("checkDeal takes %d gas as a transaction", used)
}

// TestOtherMarkets: what was signed for another chain, contract, name or version is no deal here.
func TestOtherMarkets(t *testing.T) {
	j := newJudge(t)
	here := j.domain
	for name, change := range map[string]func(*typeddata.Domain){
		"chain":    func(d *typeddata.Domain) { d.ChainID = new(big.Int).Add(d.ChainID, wei(1)) },
		"contract": func(d *typeddata.Domain) { d.Contract = j.at },
		"name":     func(d *typeddata.Domain) { d.Name = "SOSNA Channels" },
		"version":  func(d *typeddata.Domain) { d.Version = "2" },
	} {
		p, by := j.honest()
		p.deal.Ask = p.ask.Hash()
		j.domain = here
		change(&j.domain)
		if inGo, refusal := j.verdicts(t, p, by); inGo != nil || refusal != "BadSignature" {
			t.Errorf("%s: Go (in that market) says %v, the contract (in its own) %q", name, inGo, refusal)
		}
	}
}

// TestBentSignatures: bytes around a good signature are no signature, in both.
func TestBentSignatures(t *testing.T) {
	j := newJudge(t)
	p, _ := j.honest()
	accepted := market.Acceptance{Deal: p.deal.ID(), Wallet: common.Address{8}, HostKey: "ssh-ed25519 BBBB"}
	good := sign(t, j.worker, j.domain, accepted)
	order, _ := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	for name, bend := range map[string]func([]byte) []byte{
		"good":       func(s []byte) []byte { return s },
		"empty":      func([]byte) []byte { return nil },
		"short":      func(s []byte) []byte { return s[:64] },
		"long":       func(s []byte) []byte { return append(s, 0) },
		"zero":       func([]byte) []byte { return make([]byte, 65) },
		"other bit":  func(s []byte) []byte { s[5] ^= 1; return s },
		"v of 0 / 1": func(s []byte) []byte { s[64] -= 27; return s },
		"other v":    func(s []byte) []byte { s[64] ^= 27 ^ 28; return s },
		"high s": func(s []byte) []byte {
			new(big.Int).Sub(order, new(big.Int).SetBytes(s[32:64])).FillBytes(s[32:64])
			s[64] ^= 27 ^ 28
			return s
		},
	} {
		bent := bend(append([]byte(nil), good[:]...))
		inGo := identity.Verify(j.domain.Digest(accepted.Hash()), bent, j.worker.Address())
		_, refusal := j.call(t, j.PackCheckAcceptance(deal(p.deal), acceptance(accepted), bent))
		agree(t, name, inGo, refusal)
		if want := name != "good"; want != (refusal != "") {
			t.Errorf("%s: the contract says %q", name, refusal)
		}
	}
}
