package node

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/government"
)

// Dial is the DialGovernment of daemons.
func Dial(ctx context.Context, client *chain.Client, factory common.Address) (Government, error) {
	return government.Dial(ctx, client, factory)
}
