package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/pkg/identity"
)

// deploy is SNM and its channels without a government, which pkg/government deploys.
func (c *Client) deploy(ctx context.Context, key *identity.Key, treasury common.Address) error {
	token, err := c.create(ctx, key, "SNM", snm.SNMMetaData.Bin, c.snm.PackConstructor(treasury))
	if err != nil {
		return err
	}
	c.address, err = c.create(ctx, key, "Channels", channels.ChannelsMetaData.Bin,
		c.channels.PackConstructor(token, common.Address{}, common.Address{}, common.Address{}))
	if err != nil {
		return err
	}
	return c.identify(ctx)
}

func (c *Client) create(ctx context.Context, key *identity.Key, name, code string, args []byte) (common.Address, error) {
	addr, _, err := c.Create(ctx, key, append(common.FromHex(code), args...), TxOptions{})
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy %s: %w", name, err)
	}
	return addr, nil
}
