package differential

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sosna-os/sosna/contracts/apppool"
	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/deals"
	"github.com/sosna-os/sosna/contracts/hubwallet"
	"github.com/sosna-os/sosna/contracts/profiles"
	"github.com/sosna-os/sosna/contracts/registry"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/contracts/walletfactory"
	"github.com/sosna-os/sosna/contracts/whitelist"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/identity"
)

// stand is the real contracts that hold money or let it in, on a chain of today's
// rules. A key stands in for the DAO's timelock, so that no vote has to be held.
type stand struct {
	testing.TB
	chain    *simulated.Backend
	client   simulated.Client
	url      string // of the chain, for pkg/chain
	id       *big.Int
	errors   map[[4]byte]string
	timelock *identity.Key // deploys, holds SNM, decides

	token, registry, factory, profiles, channels, deals, pool common.Address
}

var (
	snmABI      = snm.NewSNM()
	registryABI = registry.NewRegistry()
	factoryABI  = walletfactory.NewHubWalletFactory()
	profilesABI = profiles.NewProfiles()
	channelsABI = channels.NewChannels()
	hubABI      = hubwallet.NewHubWallet()
	poolABI     = apppool.NewAppPool()
	dealsABI    = deals.NewDeals()
)

// newStand gives ETH to the rich, besides the timelock.
func newStand(t testing.TB, rich ...*identity.Key) *stand {
	t.Helper()
	s := &stand{TB: t, timelock: newKey(t), errors: map[[4]byte]string{}}
	alloc := types.GenesisAlloc{}
	for _, key := range append(rich, s.timelock) {
		alloc[key.Address()] = types.Account{Balance: snmWei(1_000_000)}
	}
	port := freePort(t)
	s.url = fmt.Sprintf("http://127.0.0.1:%d", port)
	s.chain = simulated.NewBackend(alloc, simulated.WithBlockGasLimit(60_000_000), func(n *node.Config, eth *ethconfig.Config) {
		rules := *eth.Genesis.Config
		rules.AmsterdamTime, rules.BogotaTime, rules.UBTTime = nil, nil, nil
		eth.Genesis.Config = &rules
		n.HTTPHost, n.HTTPPort, n.HTTPModules = "127.0.0.1", port, []string{"eth"}
	})
	t.Cleanup(func() { s.chain.Close() })
	s.client = s.chain.Client()
	var err error
	if s.id, err = s.client.ChainID(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.learn(&snm.SNMMetaData, &registry.RegistryMetaData, &walletfactory.HubWalletFactoryMetaData, &profiles.ProfilesMetaData,
		&channels.ChannelsMetaData, &hubwallet.HubWalletMetaData, &apppool.AppPoolMetaData, &deals.DealsMetaData)
	s.deploy()
	return s
}

func freePort(t testing.TB) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

func (s *stand) learn(contracts ...*bind.MetaData) {
	for _, c := range contracts {
		parsed, err := c.ParseABI()
		if err != nil {
			s.Fatal(err)
		}
		for name, e := range parsed.Errors {
			s.errors[[4]byte(e.ID[:4])] = name
		}
	}
}

func (s *stand) deploy() {
	by := s.timelock.Address()
	planned := func(nonce uint64) common.Address { return crypto.CreateAddress(by, nonce) }
	s.token, s.registry, s.factory = planned(0), planned(1), planned(3)
	s.profiles, s.channels, s.deals, s.pool = planned(4), planned(5), planned(6), planned(7)
	list, nobody := planned(2), common.Address{0xff}
	for _, c := range []struct{ code, args string }{
		{snm.SNMMetaData.Bin, string(snmABI.PackConstructor(by))},
		{registry.RegistryMetaData.Bin, ""},
		{whitelist.WhitelistMetaData.Bin, string(whitelist.NewWhitelist().PackConstructor(s.token, by, s.factory))},
		{walletfactory.HubWalletFactoryMetaData.Bin, string(factoryABI.PackConstructor(s.token, by, common.Address{}, nobody, nobody, list, s.registry))},
		{profiles.ProfilesMetaData.Bin, string(profilesABI.PackConstructor(by, s.factory, s.registry))},
		{channels.ChannelsMetaData.Bin, string(channelsABI.PackConstructor(s.token, by, common.Address{}, s.profiles))},
		{deals.DealsMetaData.Bin, string(dealsABI.PackConstructor(s.channels))},
		{apppool.AppPoolMetaData.Bin, string(poolABI.PackConstructor(by))},
	} {
		s.send(s.timelock, nil, append(common.FromHex(c.code), c.args...))
	}
	if code, err := s.client.CodeAt(s.Context(), s.pool, nil); err != nil || len(code) == 0 {
		s.Fatalf("the last contract is not at %s: %v", s.pool, err)
	}
}

// blockReader is what the simulated client can beyond what its type says.
type blockReader interface {
	BlockReceipts(context.Context, rpc.BlockNumberOrHash) ([]*types.Receipt, error)
}

// send mines a transaction that has to succeed.
func (s *stand) send(key *identity.Key, to *common.Address, data []byte) *types.Receipt {
	s.Helper()
	ctx := s.Context()
	nonce, err := s.client.PendingNonceAt(ctx, key.Address())
	if err != nil {
		s.Fatal(err)
	}
	tx := types.MustSignNewTx(key.ECDSA(), types.LatestSignerForChainID(s.id), &types.DynamicFeeTx{
		ChainID: s.id, Nonce: nonce, To: to, Data: data, Gas: params.MaxTxGas, GasFeeCap: wei(20e9), GasTipCap: wei(1e9),
	})
	if err := s.client.SendTransaction(ctx, tx); err != nil {
		s.Fatal(err)
	}
	receipts, err := s.client.(blockReader).BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(s.chain.Commit(), false))
	if err != nil || len(receipts) != 1 {
		s.Fatalf("%d receipts, %v", len(receipts), err)
	}
	if receipts[0].Status != types.ReceiptStatusSuccessful {
		_, refusal := s.try(key.Address(), *to, data)
		s.Fatalf("reverted: %s", refusal)
	}
	return receipts[0]
}

// try calls without a transaction; a revert comes as its error's name.
func (s *stand) try(from, to common.Address, data []byte) (out []byte, refusal string) {
	s.Helper()
	out, err := s.client.CallContract(s.Context(), ethereum.CallMsg{From: from, To: &to, Data: data}, nil)
	if err == nil {
		return out, ""
	}
	var reverted rpc.DataError
	if !errors.As(err, &reverted) {
		s.Fatal(err)
	}
	raw, err := hexutil.Decode(fmt.Sprint(reverted.ErrorData()))
	if err != nil || len(raw) < 4 {
		return nil, "revert without a reason"
	}
	name, ok := s.errors[[4]byte(raw)]
	if !ok {
		s.Fatalf("unknown revert %x", raw)
	}
	return nil, name
}

// word is the first word that a view returns.
func (s *stand) word(to common.Address, data []byte) common.Hash {
	s.Helper()
	out, refusal := s.try(common.Address{}, to, data)
	if refusal != "" || len(out) < common.HashLength {
		s.Fatalf("%d bytes, %s", len(out), refusal)
	}
	return common.Hash(out[:common.HashLength])
}

func (s *stand) balance(who common.Address) *big.Int {
	s.Helper()
	return s.word(s.token, snmABI.PackBalanceOf(who)).Big()
}

// advance moves the clock; an empty block before and after lets the pool follow.
func (s *stand) advance(by time.Duration) {
	s.Helper()
	s.chain.Commit()
	if err := s.chain.AdjustTime(by); err != nil {
		s.Fatal(err)
	}
	s.chain.Commit()
}

func (s *stand) now() uint64 {
	s.Helper()
	head, err := s.client.HeaderByNumber(s.Context(), nil)
	if err != nil {
		s.Fatal(err)
	}
	return head.Time
}

// rich gives SNM, and an allowance of all of it to the channels.
func (s *stand) rich(key *identity.Key, amount *big.Int) {
	s.Helper()
	s.send(s.timelock, &s.token, snmABI.PackTransfer(key.Address(), amount))
	s.send(key, &s.token, snmABI.PackApprove(s.channels, amount))
}

// hub makes an owner's next wallet, with a signer and some SNM, and registers it.
func (s *stand) hub(owner *identity.Key, signer common.Address, amount *big.Int) common.Address {
	s.Helper()
	index := s.word(s.factory, factoryABI.PackHubCount(owner.Address())).Big()
	s.send(owner, &s.factory, factoryABI.PackCreateHub())
	at := common.BytesToAddress(s.word(s.factory, factoryABI.PackHubsOf(owner.Address(), index)).Bytes())
	s.send(s.timelock, &s.token, snmABI.PackTransfer(at, amount))
	s.send(owner, &at, hubABI.PackSetSigner(signer))
	s.send(owner, &at, hubABI.PackRegister())
	return at
}

// confirm binds a node for some time, with the consent that pkg/government asks for.
func (s *stand) confirm(gov *government.Client, owner, node *identity.Key, payout common.Address, validity time.Duration) {
	s.Helper()
	nonce, err := gov.ConsentNonce(s.Context(), node.Address())
	if err != nil {
		s.Fatal(err)
	}
	consent, err := node.Sign(gov.ConsentDigest(owner.Address(), node.Address(), nonce))
	if err != nil {
		s.Fatal(err)
	}
	until := new(big.Int).SetUint64(s.now() + uint64(validity/time.Second))
	s.send(owner, &s.registry, registryABI.PackConfirm(node.Address(), payout, until, consent[:]))
}

// government is pkg/government's client of this market.
func (s *stand) government() *government.Client {
	s.Helper()
	c, err := chain.Dial(s.Context(), s.url, s.channels)
	if err != nil {
		s.Fatal(err)
	}
	s.Cleanup(c.Disconnect)
	gov, err := government.Dial(s.Context(), c, s.factory)
	if err != nil {
		s.Fatal(err)
	}
	return gov
}

func snmWei(n int64) *big.Int { return new(big.Int).Mul(wei(n), wei(1e18)) }
