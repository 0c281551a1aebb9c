package stage

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// SNM is whole tokens in wei.
func SNM(tokens int64) *big.Int { return new(big.Int).Mul(big.NewInt(tokens), big.NewInt(1e18)) }

func ether(n int64) *big.Int { return SNM(n) } // both have 18 decimals

// Holder is somebody who may hold SNM.
type Holder struct {
	Name    string
	Address common.Address
}

// contracts are those that can hold SNM, as a deployment names them, with the names of their balances.
var contracts = []struct{ deployed, name string }{
	{government.Channels, "channels-contract"}, {government.SNM, "token-contract"}, {government.Timelock, "dao-treasury"},
	{government.Vault, "dao-vault"}, {government.Prosecutor, "dao-prosecutor"}, {government.Whitelist, "whitelist-contract"},
	{government.Court, "court-contract"}, {government.AppPool, "apppool-contract"},
}

// Holders are all who can hold SNM on this chain, its contracts among them.
func (s *Stage) Holders() []Holder {
	list := []Holder{
		{"treasury", s.Chain.Treasury.Address()}, {"buyer", s.Buyer.Address}, {"publisher", s.Publisher.Address},
		{"hub", s.Hub.Address}, {"hub-owner", s.Hub.Owner.Address}, {"hub-wallet", s.Hub.Wallet},
	}
	for _, w := range s.Workers {
		list = append(list, Holder{w.Name, w.Address}, Holder{w.Name + "-owner", w.Owner.Address})
	}
	for _, c := range contracts {
		list = append(list, Holder{c.name, s.Chain.Deployment.Address(c.deployed)})
	}
	return list
}

// Balances reads what every holder has in SNM wei, by name, and checks that it is all there is.
func (s *Stage) Balances(ctx context.Context) (map[string]*big.Int, error) {
	out, sum := make(map[string]*big.Int), new(big.Int)
	for _, h := range s.Holders() {
		wei, _, err := s.client.Balance(ctx, h.Address)
		if err != nil {
			return nil, err
		}
		out[h.Name] = wei
		sum.Add(sum, wei)
	}
	supply, err := s.supply(ctx)
	if err != nil {
		return nil, err
	}
	if sum.Cmp(supply) != 0 {
		return nil, fmt.Errorf("the parties hold %s wei of a supply of %s: somebody else holds SNM", sum, supply)
	}
	return out, nil
}

// Owed is what a hub's wallet must have paid since ever, in SNM wei: workers' wages by the worker's node address, and
// fees of images by who is paid them.
type Owed map[common.Address]*big.Int

// settleLimit is how long workers may take to claim their wages after the buyer's channel is closed.
const settleLimit = 3 * time.Minute

// AwaitSettled waits until the channels contract holds nothing, since every buyer's channel is closed, and until the
// hub's wallet has paid each of owed. It gives the balances then. What the wallet keeps is the hub's:
// float, stake and income, and what is reserved for the workers' next deals.
func (s *Stage) AwaitSettled(ctx context.Context, owed Owed) (map[string]*big.Int, error) {
	ctx, cancel := context.WithTimeout(ctx, settleLimit)
	defer cancel()
	tick := time.NewTicker(250 * time.Millisecond)
	defer tick.Stop()
	for {
		missing, err := s.unsettled(ctx, owed)
		if err != nil {
			return nil, err
		}
		if missing == "" {
			return s.Balances(ctx)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil, fmt.Errorf("%s: %w", missing, ctx.Err())
		}
	}
}

// unsettled says what is still to be paid, nothing if all is.
func (s *Stage) unsettled(ctx context.Context, owed Owed) (string, error) {
	held, _, err := s.client.Balance(ctx, s.Chain.Channels)
	if err != nil {
		return "", err
	}
	if held.Sign() != 0 {
		return fmt.Sprintf("channels still hold %s wei", held), nil
	}
	for payee, wei := range owed {
		reserve, err := s.gov.ReserveOf(ctx, s.Hub.Wallet, payee)
		if err != nil {
			return "", err
		}
		if reserve.Paid.Cmp(wei) < 0 {
			return fmt.Sprintf("%s has claimed %s of %s wei", payee, reserve.Paid, wei), nil
		}
	}
	return "", nil
}

// HubWallet reads the hub's wallet, and what it has reserved for each worker and for the publisher.
func (s *Stage) HubWallet(ctx context.Context) (government.Wallet, map[common.Address]government.Reserve, error) {
	wallet, err := s.gov.Wallet(ctx, s.Hub.Wallet)
	if err != nil {
		return wallet, nil, err
	}
	reserves := make(map[common.Address]government.Reserve)
	payees := []common.Address{s.Publisher.Address}
	for _, w := range s.Workers {
		payees = append(payees, w.Address)
	}
	for _, payee := range payees {
		if reserves[payee], err = s.gov.ReserveOf(ctx, s.Hub.Wallet, payee); err != nil {
			return wallet, nil, err
		}
	}
	return wallet, reserves, nil
}

// appPool is the Application Pool, whose fees the hub and the buyers honour.
func (s *Stage) appPool() common.Address { return s.Chain.Deployment.Address(government.AppPool) }

// VoucherDomain is what this market's vouchers are signed for.
func (s *Stage) VoucherDomain() typeddata.Domain { return s.client.Domain() }

func (s *Stage) supply(ctx context.Context) (*big.Int, error) {
	rpc, err := ethclient.DialContext(ctx, s.Chain.RPCURL)
	if err != nil {
		return nil, err
	}
	defer rpc.Close()
	token := snm.NewSNM()
	answer, err := rpc.CallContract(ctx, ethereum.CallMsg{To: &s.Chain.Token, Data: token.PackTotalSupply()}, nil)
	if err != nil {
		return nil, fmt.Errorf("total supply: %w", err)
	}
	return token.UnpackTotalSupply(answer)
}
