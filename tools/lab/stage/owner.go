package stage

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// floatSNM is what the hub's owner puts into the hub's wallet: the stake, and what workers' pay is reserved from.
const floatSNM = 100

// askEvery is how soon a question about a machine that is still at work is asked again. Each is a process.
const askEvery = time.Second

// fundOwners gives gas to everybody who has a home, and to the hub's owner and the buyer SNM.
func (s *Stage) fundOwners(ctx context.Context) error {
	for _, w := range s.Workers {
		if err := s.Chain.Fund(ctx, w.Owner.Address, ether(1), nil); err != nil {
			return fmt.Errorf("fund the owner of %s: %w", w.Name, err)
		}
	}
	if err := s.Chain.Fund(ctx, s.Hub.Owner.Address, ether(1), SNM(floatSNM)); err != nil {
		return fmt.Errorf("fund the hub's owner: %w", err)
	}
	if err := s.Chain.Fund(ctx, s.Buyer.Address, ether(1), SNM(10)); err != nil {
		return fmt.Errorf("fund the buyer: %w", err)
	}
	if err := s.Chain.Fund(ctx, s.Publisher.Address, ether(1), nil); err != nil {
		return fmt.Errorf("fund the publisher: %w", err)
	}
	s.o.Say("gas for everybody; 10 SNM for the buyer, %d SNM for the hub's owner", floatSNM)
	return nil
}

// license lets the hub's owner register the hub, which is up.
func (s *Stage) license(ctx context.Context) error {
	// The hub says so, with what is missing, once it has asked the chain about itself.
	if _, err := s.Hub.VM().Expect(ctx, `"hub takes no deals" reason=`); err != nil {
		return err
	}
	registered, err := Answer[struct {
		Wallet common.Address
		State  string
		Signer common.Address
	}](ctx, s.Hub.Owner, "hub", "register", "--deposit", fmt.Sprint(floatSNM))
	if err != nil {
		return fmt.Errorf("the hub is not licensed: %w", errors.Join(err, s.Hub.tailError()))
	}
	s.Hub.Wallet = registered.Wallet
	s.o.Say("sosna hub register --deposit %d: the hub's owner made wallet %s and staked 1 SNM; its signer is %s, which is not the node's key",
		floatSNM, registered.Wallet, registered.Signer)
	return nil
}

// confirm lets a worker's owner confirm it, once it waits at the hub.
func (s *Stage) confirm(ctx context.Context, w *Party) error {
	tick := time.NewTicker(askEvery)
	defer tick.Stop()
	for {
		waiting, err := Answer[struct{ Nodes []common.Address }](ctx, w.Owner, "worker", "pending")
		if err == nil && slices.Contains(waiting.Nodes, w.Address) {
			break
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return fmt.Errorf("%s does not wait for its owner: %w", w.Name, errors.Join(ctx.Err(), err, w.tailError()))
		}
	}
	if _, err := w.Owner.CLI(ctx, "worker", "confirm", "--all"); err != nil {
		return fmt.Errorf("%s is not confirmed: %w", w.Name, err)
	}
	s.o.Say("sosna worker confirm --all: its owner %s confirmed %s, and is paid at this address", w.Owner.Address, w.Name)
	return nil
}

// gas is for the nodes' own transactions: reserves and claims.
func (s *Stage) gas(ctx context.Context, p *Party) error {
	if err := s.Chain.Fund(ctx, p.Address, ether(1), new(big.Int)); err != nil {
		return fmt.Errorf("fund %s: %w", p.Name, err)
	}
	return nil
}
