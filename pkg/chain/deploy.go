package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/pkg/identity"
)

// Deploy puts a new SNM, all of it the treasury's, and its Channels contract on a
// chain, from key's address, and returns a client of them.
func Deploy(ctx context.Context, url string, key *identity.Key, treasury common.Address, opts ...Option) (*Client, error) {
	rpc, err := dialRPC(ctx, url)
	if err != nil {
		return nil, err
	}
	c, err := deploy(ctx, rpc, key, treasury, opts...)
	if err != nil {
		rpc.Close()
		return nil, err
	}
	c.shut = rpc.Close
	return c, nil
}

func deploy(ctx context.Context, rpc backend, key *identity.Key, treasury common.Address, opts ...Option) (*Client, error) {
	c, err := newSenders(ctx, rpc, opts)
	if err != nil {
		return nil, err
	}
	token, err := c.create(ctx, key, "SNM", snm.SNMMetaData.Bin, c.snm.PackConstructor(treasury))
	if err != nil {
		return nil, err
	}
	c.address, err = c.create(ctx, key, "Channels", channels.ChannelsMetaData.Bin,
		c.channels.PackConstructor(token, common.Address{}, common.Address{}, common.Address{}))
	if err != nil {
		return nil, err
	}
	return c, c.identify(ctx)
}

func (c *Client) create(ctx context.Context, key *identity.Key, name, code string, args []byte) (common.Address, error) {
	receipt, err := c.transact(ctx, key, ethereum.CallMsg{Data: append(common.FromHex(code), args...)})
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy %s: %w", name, err)
	}
	return receipt.ContractAddress, nil
}
