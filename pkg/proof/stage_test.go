package proof

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sosna-os/sosna/contracts/court"
	"github.com/sosna-os/sosna/contracts/hashchain"
	"github.com/sosna-os/sosna/contracts/machine"
	"github.com/sosna-os/sosna/contracts/snm"
)

const day = 24 * time.Hour

var snmWei = big.NewInt(1e18)

func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), snmWei) }

// stage is a court on a simulated chain with today's rules, and three people with SNM.
type stage struct {
	t                          testing.TB
	chain                      *simulated.Backend
	worker, finder, challenger *ecdsa.PrivateKey
	token, court, treasury     common.Address
	classes                    []common.Address
	c                          *court.Court
	gas                        map[string]uint64 // of the last call of a name
}

// today takes the forks out that go-ethereum's simulated chain has begun before mainnet.
func today(_ *node.Config, eth *ethconfig.Config) {
	rules := *eth.Genesis.Config
	rules.AmsterdamTime, rules.BogotaTime, rules.UBTTime = nil, nil, nil
	eth.Genesis.Config = &rules
}

func newStage(t testing.TB) *stage {
	t.Helper()
	s := &stage{t: t, treasury: common.Address{0xda, 0x0}, c: court.NewCourt(), gas: map[string]uint64{}}
	alloc := types.GenesisAlloc{}
	for _, key := range []**ecdsa.PrivateKey{&s.worker, &s.finder, &s.challenger} {
		fresh, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		*key, alloc[crypto.PubkeyToAddress(fresh.PublicKey)] = fresh, types.Account{Balance: tokens(1000)}
	}
	s.chain = simulated.NewBackend(alloc, simulated.WithBlockGasLimit(60_000_000), today)
	t.Cleanup(func() { s.chain.Close() })
	s.token = s.deploy("SNM", snm.SNMMetaData.Bin, snm.NewSNM().PackConstructor(address(s.worker)))
	for _, code := range []string{hashchain.HashChainMetaData.Bin, machine.MachineMetaData.Bin} {
		s.classes = append(s.classes, s.deploy("class", code, nil))
	}
	s.court = s.deploy("Court", court.CourtMetaData.Bin,
		s.c.PackConstructor(s.token, common.Address{}, s.treasury, common.Address{}, s.classes))
	s.must("transfer", s.worker, s.token, snm.NewSNM().PackTransfer(address(s.challenger), tokens(1000)))
	for _, who := range []*ecdsa.PrivateKey{s.worker, s.challenger} {
		s.must("approve", who, s.token, snm.NewSNM().PackApprove(s.court, tokens(1000)))
	}
	s.must("deposit", s.worker, s.court, s.c.PackDeposit(address(s.worker), tokens(1000)))
	return s
}

func address(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

func (s *stage) deploy(name, code string, args []byte) common.Address {
	s.t.Helper()
	receipt := s.send(name, s.worker, nil, append(common.FromHex(code), args...))
	if receipt.Status != types.ReceiptStatusSuccessful {
		s.t.Fatalf("deploy %s", name)
	}
	return receipt.ContractAddress
}

// blockReader is what the simulated client can beyond what its type says.
type blockReader interface {
	BlockReceipts(context.Context, rpc.BlockNumberOrHash) ([]*types.Receipt, error)
}

// send mines one transaction in a block of its own.
func (s *stage) send(name string, from *ecdsa.PrivateKey, to *common.Address, data []byte) *types.Receipt {
	s.t.Helper()
	ctx, client := s.t.Context(), s.chain.Client()
	nonce, err := client.PendingNonceAt(ctx, address(from))
	if err != nil {
		s.t.Fatal(err)
	}
	tx := types.MustSignNewTx(from, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: nonce, To: to, Data: data, Gas: 6_000_000,
		GasFeeCap: big.NewInt(10e9), GasTipCap: big.NewInt(1e9),
	})
	if err := client.SendTransaction(ctx, tx); err != nil {
		s.t.Fatalf("%s: %v", name, err)
	}
	// By block and not by transaction: their index is built in the background.
	receipts, err := client.(blockReader).BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(s.chain.Commit(), false))
	if err != nil || len(receipts) != 1 {
		s.t.Fatalf("%s: %d receipts, %v", name, len(receipts), err)
	}
	s.gas[name] = receipts[0].GasUsed
	return receipts[0]
}

// must is send of what has to succeed.
func (s *stage) must(name string, from *ecdsa.PrivateKey, to common.Address, data []byte) *types.Receipt {
	s.t.Helper()
	receipt := s.send(name, from, &to, data)
	if receipt.Status != types.ReceiptStatusSuccessful {
		_, err := s.call(from, to, data)
		s.t.Fatalf("%s reverted: %v", name, err)
	}
	return receipt
}

// call asks without a transaction; a revert comes as the contract's error.
func (s *stage) call(from *ecdsa.PrivateKey, to common.Address, data []byte) ([]byte, error) {
	s.t.Helper()
	out, err := s.chain.Client().CallContract(s.t.Context(), ethereum.CallMsg{From: address(from), To: &to, Data: data, Gas: 6_000_000}, nil)
	var why rpc.DataError
	if errors.As(err, &why) {
		if raw, e := hex.DecodeString(why.ErrorData().(string)[2:]); e == nil {
			if named, e := s.c.UnpackError(raw); e == nil {
				return nil, &revert{named}
			}
		}
	}
	return out, err
}

// revert is an error of the court.
type revert struct{ why any }

func (r *revert) Error() string { return fmt.Sprintf("%T%+v", r.why, r.why) }

func (s *stage) balance(who common.Address) *big.Int {
	s.t.Helper()
	out, err := s.call(s.worker, s.token, snm.NewSNM().PackBalanceOf(who))
	if err != nil {
		s.t.Fatal(err)
	}
	return new(big.Int).SetBytes(out)
}

// wait lets time pass. The pool follows the chain in its own time, but for mining, which waits for it: an empty block
// before, for one with transactions has no time to be moved.
func (s *stage) wait(d time.Duration) {
	s.t.Helper()
	s.chain.Commit()
	if err := s.chain.AdjustTime(d); err != nil {
		s.t.Fatal(err)
	}
}

func (s *stage) terms(own Trace, c Claim, task byte) Terms {
	return Terms{Client: common.Address{0xc}, Class: own.Class.ID(), WindowSeconds: 86400, BondWei: tokens(100), Task: common.Hash{task}, Claim: c}
}

func (s *stage) post(terms Terms) common.Hash {
	s.t.Helper()
	receipt := s.must("post", s.worker, s.court, s.c.PackPost(address(s.worker), terms.Court()))
	id, err := terms.ResultID(address(s.worker))
	if err != nil {
		s.t.Fatal(err)
	}
	posted, err := s.c.UnpackPostedEvent(receipt.Logs[0])
	if err != nil {
		s.t.Fatal(err)
	}
	told, err := TermsOf(posted.Terms)
	if err != nil || posted.Id != id || told.Claim != terms.Claim {
		s.t.Fatalf("posted as %x of %+v, expected %s: %v", posted.Id, posted.Terms, id, err)
	}
	return id
}

// promise commits to a proof and returns the call that reveals it.
func (s *stage) promise(who *ecdsa.PrivateKey, terms Terms, id common.Hash, p *Proof) []byte {
	s.t.Helper()
	salt := common.Hash{1, 2, 3}
	hash, err := p.Hash()
	if err != nil {
		s.t.Fatal(err)
	}
	s.must("commit", who, s.court, s.c.PackCommit(Commitment(id, address(who), salt, hash)))
	s.chain.Commit() // a call sees the latest block's number, and a reveal wants a later one
	return s.c.PackReveal(address(s.worker), terms.Court(), p.Court(), salt)
}
