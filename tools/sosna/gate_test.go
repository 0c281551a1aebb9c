package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/tools/lab/devchain"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

type policyJSON struct {
	Party, Owner, Curator common.Address
	Level                 uint8  `json:"identity_level"`
	MinLevel              uint8  `json:"asks_level"`
	Listed                uint32 `json:"blacklisted"`
}

// dealers are two who may deal, and one who certifies identities.
type dealers struct {
	*desk
	buyer, hub, validator person
	buyerAt, hubAt        string
}

func newDealers(t *testing.T) *dealers {
	t.Helper()
	d := &dealers{desk: newEmptyDesk(t)}
	for _, p := range []*person{&d.buyer, &d.hub, &d.validator} {
		*p = d.somebody(t)
		d.fund(p.key.Address())
	}
	d.buyerAt, d.hubAt = d.buyer.key.Address().Hex(), d.hub.key.Address().Hex()
	return d
}

// appoint makes the validator one, by a vote.
func (d *dealers) appoint(level string) {
	d.t.Helper()
	holder, who := d.holder(), d.validator.key.Address().Hex()
	holder.run(0, "dao", "delegate")
	d.advance(time.Second)
	holder.run(1, "dao", "propose", "validator", who, "5")
	d.pass(holder, parse[proposedJSON](holder, "dao", "propose", "validator", who, level).Proposal)
}

func TestPolicyCommands(t *testing.T) {
	d := newDealers(t)
	d.hub.run(1, "policy", "set")
	d.hub.refused("LevelOutOfRange", "0 to 4", "policy", "set", "--level", "5")
	d.hub.run(1, "policy", "set", "--curator", "me")
	if p := parse[policyJSON](d.hub, "policy", "set", "--level", "2"); p.MinLevel != 2 || p.Owner != d.hub.key.Address() || p.Level != 0 {
		t.Errorf("policy %+v", p)
	}
	if p := parse[policyJSON](d.hub, "policy", "set", "--curator", d.hubAt); p.MinLevel != 2 || p.Curator != d.hub.key.Address() {
		t.Errorf("a curator, and the level stays: %+v", p)
	}
	d.buyer.refused("LevelTooLow", "sosna policy show", "policy", "check", d.hubAt)
	d.hub.refused("LevelTooLow", "validator", "policy", "check", d.buyerAt)
	if p := parse[policyJSON](d.buyer, "policy", "show", d.hubAt); p.MinLevel != 2 || p.Curator != d.hub.key.Address() {
		t.Errorf("shown to another: %+v", p)
	}
	if p := parse[policyJSON](d.hub, "policy", "set", "--curator", "none", "--level", "0"); p.MinLevel != 0 || p.Curator != (common.Address{}) {
		t.Errorf("nothing asked: %+v", p)
	}
	d.buyer.run(0, "policy", "check", d.hubAt)
}

func TestProfileCommands(t *testing.T) {
	d := newDealers(t)
	type profileJSON struct {
		Level        uint8 `json:"identity_level"`
		Validates    uint8 `json:"validates_up_to_level"`
		Certificates []attestation
	}
	d.hub.run(0, "policy", "set", "--level", "2")
	d.validator.refused("ValidatorLevel", "sosna dao propose validator", "profile", "certify", d.buyerAt, "--level", "2")
	d.appoint("2")
	for _, bad := range [][]string{
		{}, {"--level", "2", "--kind", "1201"}, {"--level", "7"}, {"--level", "2", "--value", "nothing"},
	} {
		d.validator.run(1, append([]string{"profile", "certify", d.buyerAt}, bad...)...)
	}
	d.validator.refused("ExpiryOutOfRange", "--for", "profile", "certify", d.buyerAt, "--level", "2", "--for", "99999h")
	d.validator.refused("UnknownKind", "1100 to 1499", "profile", "certify", d.buyerAt, "--kind", "7")
	p := parse[profileJSON](d.validator, "profile", "certify", d.buyerAt, "--level", "2")
	if p.Level != 2 || len(p.Certificates) != 1 || p.Certificates[0].Kind != 1201 || !p.Certificates[0].Live {
		t.Errorf("certified %+v", p)
	}
	if p := parse[profileJSON](d.validator, "profile", "certify", d.buyerAt, "--kind", "2201", "--value", "0x07"); len(p.Certificates) != 2 || p.Certificates[0].Value != common.HexToHash("7") {
		t.Errorf("certified %+v", p)
	}
	if p := parse[profileJSON](d.validator, "profile", "show"); p.Validates != 2 {
		t.Errorf("validator %+v", p)
	}
	d.buyer.run(0, "policy", "check", d.hubAt)
	d.hub.refused("NotYours", "sosna profile show", "profile", "revoke", d.buyerAt, "--level", "2")
	if p := parse[profileJSON](d.buyer, "profile", "revoke", d.buyerAt, "--level", "2"); p.Level != 0 || len(p.Certificates) != 0 {
		t.Errorf("revoked %+v", p)
	}
	d.buyer.refused("LevelTooLow", "sosna policy show", "policy", "check", d.hubAt)
}

func TestBlacklistCommands(t *testing.T) {
	d := newDealers(t)
	d.buyer.refused("Oneself", "nobody", "blacklist", "add", d.buyerAt)
	d.buyer.refused("NotBlacklisted", "not on the list", "blacklist", "remove", d.hubAt)
	if p := parse[policyJSON](d.buyer, "blacklist", "add", d.hubAt); p.Listed != 1 {
		t.Errorf("listed %+v", p)
	}
	d.buyer.refused("AlreadyBlacklisted", "on the list", "blacklist", "add", d.hubAt)
	if l := parse[struct{ Blacklisted []common.Address }](d.hub, "blacklist", "list", d.buyerAt); !slices.Equal(l.Blacklisted, []common.Address{d.hub.key.Address()}) {
		t.Errorf("list %+v", l)
	}
	d.hub.refused("Refused", "sosna blacklist list", "policy", "check", d.buyerAt)
	d.buyer.run(0, "blacklist", "remove", d.hubAt)
	if out, _ := d.buyer.run(0, "blacklist", "list"); out != "" {
		t.Errorf("list %q", out)
	}
	d.hub.run(0, "policy", "check", d.buyerAt)
}

// Money that moves by hand: SNM and ETH, a miner's wallet, bets on a hub.
func TestMoneyCommands(t *testing.T) {
	d := newEmptyDesk(t)
	owner, rater := d.somebody(t), d.somebody(t)
	d.fund(rater.key.Address())
	to := owner.key.Address().Hex()
	rater.refused("not an amount", "decimal number", "wallet", "send", to, "1e3")
	rater.refused("not an amount", "decimal number", "wallet", "send", to, "0")
	rater.run(1, "wallet", "send", "me", "1")
	rater.refused("ERC20InsufficientBalance", "not so much SNM", "wallet", "send", to, "1000.1")
	rater.refused("not enough ETH", "gas", "wallet", "send", to, "2", "--eth")
	rater.run(0, "wallet", "send", to, "0.5", "--eth")
	rater.run(0, "wallet", "send", to, "100")
	type balances struct {
		SNM control.Wei `json:"snm_wei"`
		ETH control.Wei `json:"eth_wei"`
	}
	got := parse[balances](owner, "wallet")
	wantWei(t, "SNM", got.SNM, tokens(100))
	wantWei(t, "ETH", got.ETH, big.NewInt(5e17))

	// A miner's wallet.
	type purseJSON struct {
		Wallet, Owner common.Address
		State         string
		Balance       control.Wei    `json:"balance_wei"`
		Stake         control.Wei    `json:"stake_wei"`
		Free          control.Wei    `json:"withdrawable_wei"`
		AutoTo        common.Address `json:"auto_payout_to"`
	}
	owner.refused("owns no miner's wallet", "create", "worker", "wallet", "show")
	purse := parse[purseJSON](owner, "worker", "wallet", "create")
	if purse.State != "created" || purse.Owner != owner.key.Address() {
		t.Errorf("made %+v", purse)
	}
	owner.run(1, "worker", "wallet", "create") // one is enough
	owner.run(0, "wallet", "send", purse.Wallet.Hex(), "50")
	owner.refused("StakeTooSmall", "1 SNM", "worker", "wallet", "pledge", "0.5")
	owner.refused("Insufficient", "worker wallet show", "worker", "wallet", "pledge", "60")
	if p := parse[purseJSON](owner, "worker", "wallet", "pledge", "20"); p.State != "registered" || p.Stake.Cmp(tokens(20)) != 0 || p.Free.Cmp(tokens(30)) != 0 {
		t.Errorf("pledged %+v", p)
	}
	owner.refused("Insufficient", "worker wallet show", "worker", "wallet", "withdraw", "31")
	owner.run(0, "worker", "wallet", "withdraw", "10")
	rater.refused("NoAutoPayout", "worker wallet auto", "worker", "wallet", "payout", purse.Wallet.Hex())
	rater.run(1, "worker", "wallet", "payout", to) // no miner's wallet
	owner.run(1, "worker", "wallet", "auto")
	owner.refused("ThresholdOutOfRange", "--from", "worker", "wallet", "auto", to, "--from", "79228162514.3")
	owner.run(0, "worker", "wallet", "auto", to, "--from", "15")
	if p := parse[purseJSON](rater, "worker", "wallet", "payout", purse.Wallet.Hex()); p.Balance.Cmp(tokens(20)) != 0 || p.AutoTo != owner.key.Address() {
		t.Errorf("paid out %+v", p)
	}
	owner.run(0, "worker", "wallet", "auto", "--off")
	owner.refused("TooEarly", "later", "worker", "wallet", "payday")
	d.advance(30 * day)
	if p := parse[purseJSON](owner, "worker", "wallet", "payday"); p.State != "idle" || p.Stake.Sign() != 0 {
		t.Errorf("after PayDay %+v", p)
	}
}

func TestRateCommands(t *testing.T) {
	d := newDesk(t)
	wallet := d.registerHub().Wallet.Hex()
	rater, other := d.somebody(t), d.somebody(t)
	d.fund(rater.key.Address())
	d.fund(other.key.Address())
	rater.run(1, "hub", "rate", wallet, "--good")
	rater.run(1, "hub", "rate", wallet, "--stake", "1")
	rater.run(1, "hub", "rate", wallet, "--good", "--bad", "--stake", "1")
	rater.refused("BetTooSmall", "higher stake", "hub", "rate", wallet, "--good", "--stake", "0.1")
	rater.refused("NotAHub", "no hub wallet", "hub", "rate", d.chain.Token.Hex(), "--good", "--stake", "1")
	rater.refused("no rating of this hub", "hub rate", "hub", "settle", wallet)
	type ratings struct {
		Rounds []struct {
			Round   uint32
			Outcome string
			Good    control.Wei `json:"good_wei"`
			Mine    control.Wei `json:"mine_good_wei"`
			Worth   control.Wei `json:"collectable_wei"`
		}
	}
	r := parse[ratings](rater, "hub", "rate", wallet, "--good", "--stake", "10").Rounds
	if len(r) != 1 || r[0].Round != 1 || r[0].Outcome != "open" || r[0].Mine.Cmp(tokens(10)) != 0 {
		t.Errorf("rated %+v", r)
	}
	other.run(0, "hub", "rate", wallet, "--bad", "--stake", "4")
	rater.refused("NotOverdue", "wait", "hub", "settle", wallet)
	d.advance(30 * day)
	d.owner.run(0, "hub", "payday")
	if shown := parse[ratings](rater, "hub", "rate", wallet).Rounds; shown[0].Worth.Cmp(tokens(14)) != 0 || shown[0].Outcome != "good" {
		t.Errorf("worth %+v", shown)
	}
	rater.run(0, "hub", "settle", wallet)
	other.refused("no rating of this hub", "hub rate", "hub", "settle", wallet)
	got := parse[struct {
		SNM control.Wei `json:"snm_wei"`
	}](rater, "wallet")
	wantWei(t, "SNM of the rater", got.SNM, tokens(1004))
}

// founded is a market that the command line founded, with three reporters.
type founded struct {
	*desk
	chain     *devchain.Chain
	founder   person
	reporters [3]person
	market    government.Deployment
}

func newFounded(t *testing.T) *founded {
	t.Helper()
	f := &founded{desk: newEmptyDesk(t)}
	f.founder = f.somebody(t)
	var err error
	if f.chain, err = devchain.Start(t.Context(), devchain.Options{Bare: true, ChainID: 31339, Treasury: f.founder.key}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.chain.Close() })
	args := []string{"--rpc", f.chain.RPCURL, "chain", "deploy", "--out", t.TempDir()}
	for i := range f.reporters {
		f.reporters[i] = f.somebody(t)
		args = append(args, "--reporter", f.reporters[i].key.Address().Hex())
	}
	f.founder.refused("over the cap", "--max-fee", append(args, "--max-fee", "0.00001")...)
	f.founder.run(1, append(args, "--max-fee", "much")...)
	f.market = parse[government.Deployment](f.founder, args...)
	return f
}

// at is a command on this market.
func (f *founded) at(args ...string) []string {
	return append([]string{
		"--rpc", f.chain.RPCURL, "--channels", f.market.Address(government.Channels).Hex(), "--factory", f.market.Address(government.HubWalletFactory).Hex(),
		"--pricefeed", f.market.Address(government.PriceFeed).Hex(), "--tokenlist", f.market.Address(government.TokenList).Hex(),
	}, args...)
}

func TestPriceCommands(t *testing.T) {
	f := newFounded(t)
	founder, reporters, at := f.founder, f.reporters, f.at
	founder.refused("is no 0x address", "config.toml", "prices", "show")
	founder.refused("no price reporter", "sosna prices show", at("prices", "sign", "SNM/USD", "0.12")...)
	reporters[0].refused("bad name of a pair", "SNM/USD", at("prices", "sign", "SNM USD", "0.12")...)
	reporters[0].refused("not an amount", "", at("prices", "sign", "SNM/USD", "cheap")...)
	dir := t.TempDir()
	var files []string
	for i, price := range []string{"0.13", "0.11", "0.12"} {
		out, _ := reporters[i].run(0, at("prices", "sign", "SNM/USD", price, "--round", "7")...)
		path := filepath.Join(dir, fmt.Sprint(i, ".json"))
		if err := os.WriteFile(path, []byte(out), 0o644); err != nil {
			t.Fatal(err)
		}
		files = append(files, path)
	}
	founder.refused("ReportCount", "how many make a round", at(append([]string{"prices", "report"}, files[:2]...)...)...)
	founder.refused("not a signed report", "sosna prices sign", at("prices", "report", founder.home+"/wallet.key")...)
	type pricesJSON struct {
		Prices    []priceView
		Reporters []common.Address
		Quorum    int
	}
	if p := parse[pricesJSON](founder, at("prices", "show", "SNM/USD")...); p.Prices[0].Price != nil || p.Quorum != 3 || len(p.Reporters) != 3 {
		t.Errorf("before %+v", p)
	}
	p := parse[pricesJSON](founder, at(append([]string{"prices", "report"}, files...)...)...)
	if len(p.Prices) != 1 || p.Prices[0].Price.Cmp(big.NewInt(12e16)) != 0 || !p.Prices[0].Fresh || p.Prices[0].Round != 7 {
		t.Errorf("reported %+v", p)
	}
	founder.refused("OldRound", "--round", at(append([]string{"prices", "report"}, files...)...)...)
	founder.refused("GovernorInsufficientProposerVotes", "delegate", at("dao", "propose", "reporters", founder.key.Address().Hex())...)
	founder.run(1, at("dao", "propose", "reporters")...)
}

// The market's own token serves as another one here.
func TestTokenCommands(t *testing.T) {
	f := newFounded(t)
	founder, at := f.founder, f.at
	token := f.market.Address(government.SNM).Hex()
	founder.refused("ProbeOutOfRange", "2,000,000", at("tokens", "probe", token, "5")...)
	founder.run(1, at("tokens", "probe", token, "1.5")...)
	founder.refused("WrongStatus", "sosna tokens list", at("tokens", "check", token)...)
	type tokensJSON struct {
		Tokens []struct {
			Status string
			Ready  bool `json:"may_be_admitted"`
		}
	}
	if l := parse[tokensJSON](founder, at("tokens", "probe", token, "2000000")...).Tokens; len(l) != 1 || l[0].Status != "probed" || l[0].Ready {
		t.Errorf("probed %+v", l)
	}
	if err := f.chain.Advance(t.Context(), day); err != nil {
		t.Fatal(err)
	}
	if l := parse[tokensJSON](founder, at("tokens", "list")...).Tokens; len(l) != 1 || !l[0].Ready {
		t.Errorf("a day later %+v", l)
	}
	founder.run(0, at("tokens", "check", token)...)
	founder.refused("GovernorInsufficientProposerVotes", "delegate", at("dao", "propose", "admit", token)...)
}

func TestReadReport(t *testing.T) {
	key, err := identity.Generate()
	if err != nil {
		t.Fatal(err)
	}
	good := reportFile{"SNM/USD", control.Wei{Int: big.NewInt(7)}, 1_800_000_000, 3, key.Address(), make([]byte, 65)}
	text, err := json.Marshal(good)
	if err != nil {
		t.Fatal(err)
	}
	signed, err := readReport(bytes.NewReader(text))
	if err != nil || signed.Price.Int64() != 7 || signed.Round != 3 || signed.Time.Unix() != 1_800_000_000 {
		t.Errorf("%+v, %v", signed, err)
	}
	for name, change := range map[string][2]string{
		"pair":      {`SNM/USD`, `SNM USD`},
		"no price":  {`"price_wei":"7",`, ``},
		"text":      {`"7"`, `"x"`},
		"signature": {`0x0000`, `0x`},
		"time":      {`1800000000`, `18446744073709551615`},
		"more":      {`"round"`, `"more":1,"round"`},
		"two":       {`}`, `}{}`},
		"long":      {`}`, strings.Repeat(" ", maxReportFile) + `}`},
	} {
		if got, err := readReport(strings.NewReader(strings.Replace(string(text), change[0], change[1], 1))); err == nil {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func FuzzReadReport(f *testing.F) {
	f.Add(`{"pair":"SNM/USD","price_wei":"7","time_unix":1,"round":1,"reporter":"0x0000000000000000000000000000000000000001","signature":"0x00"}`)
	f.Add(`{}`)
	f.Fuzz(func(t *testing.T, text string) {
		signed, err := readReport(strings.NewReader(text))
		if err == nil && (signed.Price == nil || signed.Time.Unix() < 0) {
			t.Errorf("%+v", signed)
		}
	})
}
