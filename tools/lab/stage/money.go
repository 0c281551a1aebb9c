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

// Holders are all who can hold SNM on this chain, its contracts among them.
func (s *Stage) Holders() []Holder {
	list := []Holder{
		{"treasury", s.Chain.Treasury.Address()}, {"buyer", s.Buyer.Address},
		{"hub", s.Hub.Address}, {"hub-owner", s.Hub.Owner},
	}
	for _, w := range s.Workers {
		list = append(list, Holder{w.Name, w.Address}, Holder{w.Name + "-owner", w.Owner})
	}
	return append(list, Holder{"channels-contract", s.Chain.Channels}, Holder{"token-contract", s.Chain.Token})
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

// settleLimit is how long workers may take to close their channels after the buyer's is closed.
const settleLimit = 3 * time.Minute

// AwaitSettled waits until the channels contract holds nothing: every channel is closed. It gives the balances then.
func (s *Stage) AwaitSettled(ctx context.Context) (map[string]*big.Int, error) {
	ctx, cancel := context.WithTimeout(ctx, settleLimit)
	defer cancel()
	tick := time.NewTicker(250 * time.Millisecond)
	defer tick.Stop()
	for {
		held, _, err := s.client.Balance(ctx, s.Chain.Channels)
		if err != nil {
			return nil, err
		}
		if held.Sign() == 0 {
			return s.Balances(ctx)
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil, fmt.Errorf("channels still hold %s wei: %w", held, ctx.Err())
		}
	}
}

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
