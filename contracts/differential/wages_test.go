package differential

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/contracts/hubwallet"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// TestStatements: Go and HubWallet name the same digest and accept the same signatures.
func TestStatements(t *testing.T) {
	m := newTill(t)
	other := m.hubFor(m.hubOwner) // the same owner's, and the same signer's
	r := rand.New(rand.NewPCG(21, 22))
	domains := domainMutations(payment.StatementDomain(m.id, m.wallet), other)
	workers := make([]common.Address, 8)
	for i := range workers {
		workers[i] = common.BytesToAddress(crypto.Keccak256([]byte{byte(i)}))
		m.send(m.hubOwner, &m.wallet, hubABI.PackReserve(workers[i], snmWei(500)))
	}
	var seen tally
	for i := range 600 {
		s := payment.Statement{
			Worker: workers[r.IntN(len(workers))], Cumulative: new(big.Int).Lsh(wei(1+r.Int64N(1e17)), uint(r.IntN(12))),
			UsageRoot: crypto.Keccak256Hash([]byte{byte(i)}),
		}
		if got := m.word(m.wallet, hubABI.PackStatementDigest(statementOf(s))); got != s.Digest(domains[0]) {
			t.Fatalf("%+v: digest %s, the contract's is %s", s, s.Digest(domains[0]), got)
		}
		by, domain, how := m.signer, domains[0], signatureMutations[0]
		switch i % 4 {
		case 1:
			how = signatureMutations[r.IntN(len(signatureMutations))]
		case 2:
			domain = domains[r.IntN(len(domains))]
		case 3:
			by = []*identity.Key{m.signer, m.thief, m.hub, m.hubOwner}[r.IntN(4)]
		}
		signed, err := payment.SignStatement(by, domain, s)
		if err != nil {
			t.Fatal(err)
		}
		sig := how.make(r, signed.Signature[:])
		_, refusal := m.try(m.thief.Address(), m.wallet, hubABI.PackClaim(statementOf(s), sig))
		agree(t, fmt.Sprintf("statement %d, %s, domain %+v, by %s", i, how.name, domain, by), identity.Verify(s.Digest(domains[0]), sig, m.signer.Address()), refusal)
		if refusal != "" && refusal != "BadSignature" {
			t.Errorf("statement %d: refused for %s", i, refusal)
		}
		seen.count(refusal)
	}
	seen.check(t, 200)
}

// TestStatementFields: a change of any field after the signature is refused by both, and so
// is a statement of another worker that has a reserve as well.
func TestStatementFields(t *testing.T) {
	m := newTill(t)
	domain := payment.StatementDomain(m.id, m.wallet)
	worker, colleague := m.node.Address(), m.thief.Address()
	for _, w := range []common.Address{worker, colleague} {
		m.send(m.hubOwner, &m.wallet, hubABI.PackReserve(w, snmWei(10)))
	}
	signed, err := payment.SignStatement(m.signer, domain, payment.Statement{Worker: worker, Cumulative: snmWei(3), UsageRoot: common.Hash{5}})
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*payment.Statement)
		want   string
	}{
		"as signed":      {func(*payment.Statement) {}, ""},
		"a colleague":    {func(s *payment.Statement) { s.Worker = colleague }, "BadSignature"},
		"a stranger":     {func(s *payment.Statement) { s.Worker = m.owner.Address() }, "OverReserve"},
		"nobody":         {func(s *payment.Statement) { s.Worker = common.Address{} }, "OverReserve"},
		"a wei more":     {func(s *payment.Statement) { s.Cumulative = new(big.Int).Add(s.Cumulative, wei(1)) }, "BadSignature"},
		"a wei less":     {func(s *payment.Statement) { s.Cumulative = new(big.Int).Sub(s.Cumulative, wei(1)) }, "BadSignature"},
		"all reserved":   {func(s *payment.Statement) { s.Cumulative = snmWei(10) }, "BadSignature"},
		"another record": {func(s *payment.Statement) { s.UsageRoot[31] ^= 1 }, "BadSignature"},
	} {
		changed := signed
		c.change(&changed.Statement)
		_, refusal := m.try(worker, m.wallet, hubABI.PackClaim(statementOf(changed.Statement), changed.Signature[:]))
		if refusal != c.want {
			t.Errorf("%s: the contract says %q, want %q", name, refusal, c.want)
		}
		agree(t, name, changed.Verify(domain, m.signer.Address()), refusal)
	}
}

// TestReserveAsReported: what pkg/government reads of a reserve says to the wei which
// statements the wallet pays.
func TestReserveAsReported(t *testing.T) {
	m := newTill(t)
	gov := m.government()
	worker := m.node.Address()
	r := rand.New(rand.NewPCG(23, 24))
	var seen tally
	for i := range 40 {
		if r.IntN(3) != 0 {
			m.send(m.hubOwner, &m.wallet, hubABI.PackReserve(worker, wei(1+r.Int64N(100))))
		}
		reserve, err := gov.ReserveOf(t.Context(), m.wallet, worker)
		if err != nil {
			t.Fatal(err)
		}
		amounts := []*big.Int{
			reserve.Paid, new(big.Int).Add(reserve.Paid, wei(1)), reserve.Reserved, new(big.Int).Add(reserve.Reserved, wei(1)),
		}
		for _, amount := range amounts {
			var inGo error
			if amount.Cmp(reserve.Paid) <= 0 || amount.Cmp(reserve.Reserved) > 0 {
				inGo = errors.New("outside")
			}
			refusal := m.wage(worker, amount, false)
			agree(t, fmt.Sprintf("round %d: %s of %+v", i, amount, reserve), inGo, refusal)
			seen.count(refusal)
		}
		if left := new(big.Int).Sub(reserve.Reserved, reserve.Paid); left.Sign() > 0 && r.IntN(2) == 0 {
			m.wage(worker, new(big.Int).Add(reserve.Paid, wei(1+r.Int64N(left.Int64()))), true)
		}
	}
	seen.check(t, 40)
}

// wage tries, or sends, what the signer states, and tells the refusal.
func (m *till) wage(worker common.Address, amount *big.Int, send bool) string {
	m.Helper()
	signed, err := payment.SignStatement(m.signer, payment.StatementDomain(m.id, m.wallet), payment.Statement{Worker: worker, Cumulative: amount})
	if err != nil {
		m.Fatal(err)
	}
	data := hubABI.PackClaim(statementOf(signed.Statement), signed.Signature[:])
	if send {
		m.send(m.thief, &m.wallet, data)
		return ""
	}
	_, refusal := m.try(m.thief.Address(), m.wallet, data)
	return refusal
}

// releaseType is what HubWallet.sol hashes. pkg has no signer of releases yet: this is
// EIP-712 by pkg/typeddata against the contract, and no more.
var releaseType = typeddata.NewType("Release(address worker,uint256 amount,uint256 nonce)")

// TestReleases: a worker's word that gives reserve back, and every other word.
func TestReleases(t *testing.T) {
	m := newTill(t)
	worker := m.node.Address()
	m.send(m.hubOwner, &m.wallet, hubABI.PackReserve(worker, snmWei(100)))
	m.send(m.hubOwner, &m.wallet, hubABI.PackReserve(m.thief.Address(), snmWei(100)))
	other := m.hubFor(m.hubOwner)
	m.send(m.hubOwner, &other, hubABI.PackReserve(worker, snmWei(100)))
	domains := domainMutations(payment.StatementDomain(m.id, m.wallet), other)
	r := rand.New(rand.NewPCG(25, 26))
	var seen tally
	for i := range 300 {
		release := hubwallet.IHubWalletRelease{Worker: worker, Amount: wei(1 + r.Int64N(1e18)), Nonce: new(big.Int)}
		digest := func(d typeddata.Domain, release hubwallet.IHubWalletRelease) common.Hash {
			return d.Digest(releaseType.Struct().Address(release.Worker).Uint(release.Amount).Uint(release.Nonce).Hash())
		}
		if got := m.word(m.wallet, hubABI.PackReleaseDigest(release)); got != digest(domains[0], release) {
			t.Fatalf("%+v: digest %s, the contract's is %s", release, digest(domains[0], release), got)
		}
		by, domain, how := m.node, domains[0], signatureMutations[0]
		switch i % 4 {
		case 1:
			how = signatureMutations[r.IntN(len(signatureMutations))]
		case 2:
			domain = domains[r.IntN(len(domains))]
		case 3:
			by = []*identity.Key{m.node, m.thief, m.hub, m.hubOwner, m.signer}[r.IntN(5)]
		}
		sig, err := by.Sign(digest(domain, release))
		if err != nil {
			t.Fatal(err)
		}
		switch r.IntN(12) {
		case 0:
			release.Amount = new(big.Int).Add(release.Amount, wei(1))
		case 1:
			release.Worker = m.thief.Address()
		}
		mutated := how.make(r, sig[:])
		_, refusal := m.try(m.hub.Address(), m.wallet, hubABI.PackReleaseSigned(release, mutated))
		agree(t, fmt.Sprintf("release %d, %s, by %s", i, how.name, by), identity.Verify(digest(domains[0], release), mutated, release.Worker), refusal)
		if refusal != "" && refusal != "BadRelease" {
			t.Errorf("release %d: refused for %s", i, refusal)
		}
		seen.count(refusal)
	}
	seen.check(t, 60)
}

// TestConsents: what pkg/government has a node sign is what the Registry wants, and
// nothing else binds a node.
func TestConsents(t *testing.T) {
	m := newTill(t)
	gov := m.government()
	r := rand.New(rand.NewPCG(27, 28))
	until := new(big.Int).SetUint64(m.now() + 86_400)
	var seen tally
	for i := range 300 {
		nonce, err := gov.ConsentNonce(t.Context(), m.node.Address())
		if err != nil {
			t.Fatal(err)
		}
		digest := gov.ConsentDigest(m.owner.Address(), m.node.Address(), nonce)
		if got := m.word(m.registry, registryABI.PackConsentDigest(m.owner.Address(), m.node.Address())); got != digest {
			t.Fatalf("digest %s, the contract's is %s", digest, got)
		}
		by, signed, how := m.node, digest, signatureMutations[0]
		switch i % 5 {
		case 1:
			how = signatureMutations[r.IntN(len(signatureMutations))]
		case 2:
			by = []*identity.Key{m.node, m.owner, m.thief}[r.IntN(3)]
		case 3:
			signed = gov.ConsentDigest(m.owner.Address(), m.node.Address(), nonce+uint64(r.IntN(2)))
		case 4:
			signed = gov.ConsentDigest([]common.Address{m.owner.Address(), m.thief.Address()}[r.IntN(2)], m.node.Address(), nonce)
		}
		sig, err := by.Sign(signed)
		if err != nil {
			t.Fatal(err)
		}
		mutated := how.make(r, sig[:])
		data := registryABI.PackConfirm(m.node.Address(), m.owner.Address(), until, mutated)
		_, refusal := m.try(m.owner.Address(), m.registry, data)
		agree(t, fmt.Sprintf("consent %d, %s, by %s", i, how.name, by), identity.Verify(digest, mutated, m.node.Address()), refusal)
		if refusal != "" && refusal != "BadConsent" {
			t.Errorf("consent %d: refused for %s", i, refusal)
		}
		if seen.count(refusal); refusal == "" && r.IntN(20) == 0 {
			m.send(m.owner, &m.registry, data) // and from now on under the next nonce
		}
	}
	seen.check(t, 60)
	b, err := gov.Binding(t.Context(), m.node.Address())
	if err != nil || b.Owner != m.owner.Address() || !b.ValidUntil.Equal(time.Unix(until.Int64(), 0)) {
		t.Errorf("binding %+v, %v", b, err)
	}
}
