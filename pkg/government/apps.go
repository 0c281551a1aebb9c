package government

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/contracts/apppool"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
)

// ErrNoAppPool: there is no AppPool at the address.
var ErrNoAppPool = errors.New("no AppPool")

// feeBits bounds fees and price hints, as AppPool keeps them.
const feeBits = 96

// App is an image's entry in the AppPool. The texts are strangers', in bounds and
// without control characters. Amounts are token wei.
type App struct {
	Publisher common.Address // zero: there is no entry
	Payee     common.Address
	Fee       *big.Int // for each deal; what new deals pay is FeeOf's to say
	NextFee   *big.Int
	FeeFrom   time.Time // from when NextFee is the fee; zero for never
	PriceHint *big.Int  // of an hour
	Delisted  bool      // by its publisher
	Hidden    bool      // by the DAO
	Name, URI string
}

// Apps is the AppPool: images by the sha256 of their manifests. It is safe for
// concurrent use.
type Apps struct {
	chain   *chain.Client
	address common.Address
	pool    *apppool.AppPool
}

// DialApps looks whether there is an AppPool at the address.
func DialApps(ctx context.Context, client *chain.Client, address common.Address) (*Apps, error) {
	client.RegisterErrors(&apppool.AppPoolMetaData)
	a := &Apps{chain: client, address: address, pool: apppool.NewAppPool()}
	delay, err := chain.Read(ctx, client, address, a.pool.PackFEERISEDELAY(), a.pool.UnpackFEERISEDELAY)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%w at %s: %w", ErrNoAppPool, address, err)
	case delay.Sign() == 0:
		return nil, fmt.Errorf("%w at %s: fees rise there without notice", ErrNoAppPool, address)
	}
	return a, nil
}

// FeeOf is what a new deal with this image pays, and to whom; zero to nobody if it is
// not listed or free.
func (a *Apps) FeeOf(ctx context.Context, image common.Hash) (payee common.Address, fee *big.Int, err error) {
	out, err := chain.Read(ctx, a.chain, a.address, a.pool.PackFeeOf(image), a.pool.UnpackFeeOf)
	if err != nil {
		return payee, nil, fmt.Errorf("read the fee of image %s: %w", image, err)
	}
	if out.Fee.BitLen() > feeBits || (out.Fee.Sign() == 0) != (out.Payee == common.Address{}) {
		return payee, nil, fmt.Errorf("fee of image %s: %w: %s wei to %s", image, ErrAnswer, out.Fee, out.Payee)
	}
	return out.Payee, out.Fee, nil
}

// App is all of an image's entry.
func (a *Apps) App(ctx context.Context, image common.Hash) (App, error) {
	e, err := chain.Read(ctx, a.chain, a.address, a.pool.PackApp(image), a.pool.UnpackApp)
	if err != nil {
		return App{}, fmt.Errorf("read the entry of image %s: %w", image, err)
	}
	for _, v := range []*big.Int{e.Fee, e.NextFee, e.PriceHint} {
		if v.BitLen() > feeBits {
			return App{}, fmt.Errorf("entry of image %s: %w: %s wei", image, ErrAnswer, v)
		}
	}
	from, err := moment(e.FeeFrom)
	if err != nil {
		return App{}, fmt.Errorf("entry of image %s: %w", image, err)
	}
	if len(e.Name) > maxText || len(e.Uri) > maxText {
		return App{}, fmt.Errorf("entry of image %s: %w: texts of %d and %d bytes", image, ErrAnswer, len(e.Name), len(e.Uri))
	}
	return App{
		Publisher: e.Publisher, Payee: e.Payee, Fee: e.Fee, NextFee: e.NextFee, FeeFrom: from, PriceHint: e.PriceHint,
		Delisted: e.Delisted, Hidden: e.Hidden, Name: e.Name, URI: e.Uri,
	}, nil
}

// Publish makes an entry, which is the key's from then on. Of app count Payee, Fee,
// PriceHint, Name and URI.
func (a *Apps) Publish(ctx context.Context, key *identity.Key, image common.Hash, app App) (*types.Receipt, error) {
	if err := feeAmount(app.Fee, app.PriceHint); err != nil {
		return nil, fmt.Errorf("publish image %s: %w", image, err)
	}
	return a.send(ctx, key, a.pool.PackPublish(image, app.Payee, app.Fee, app.PriceHint, app.Name, app.URI))
}

// SetFee changes the fee of the key's entry: a rise after AppPool's delay, else at once.
func (a *Apps) SetFee(ctx context.Context, key *identity.Key, image common.Hash, fee *big.Int) (*types.Receipt, error) {
	if err := feeAmount(fee); err != nil {
		return nil, fmt.Errorf("fee of image %s: %w", image, err)
	}
	return a.send(ctx, key, a.pool.PackSetFee(image, fee))
}

// SetDelisted takes the key's entry off the list, or puts it back.
func (a *Apps) SetDelisted(ctx context.Context, key *identity.Key, image common.Hash, delisted bool) (*types.Receipt, error) {
	return a.send(ctx, key, a.pool.PackSetDelisted(image, delisted))
}

func (a *Apps) send(ctx context.Context, key *identity.Key, data []byte) (*types.Receipt, error) {
	return a.chain.Transact(ctx, key, a.address, data, chain.TxOptions{})
}

// feeAmount refuses what the bindings would cut; zero is a fee of nothing.
func feeAmount(values ...*big.Int) error {
	for _, v := range values {
		if v == nil || v.Sign() < 0 || v.BitLen() > feeBits {
			return fmt.Errorf("%w: %v wei", ErrAmount, v)
		}
	}
	return nil
}
