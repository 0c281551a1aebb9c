package market

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

// AppFee is the fee that one deal pays to the publisher of its image, once. Buyer
// and hub sign it when the deal opens: what AppPool says later touches no running
// deal. The hub collects Fee with the deal's vouchers and reserves it for Payee in its
// wallet, as for a worker.
type AppFee struct {
	Deal  ID
	Image common.Hash // sha256 of the deal's image, the key of AppPool
	Payee common.Address
	Fee   Wei
}

var appFeeType = typeddata.NewType("AppFee(bytes32 deal,bytes32 image,address payee,uint256 fee)")

// Hash is the EIP-712 struct hash.
func (f AppFee) Hash() common.Hash {
	return appFeeType.Struct().Bytes32(common.Hash(f.Deal)).Bytes32(f.Image).Address(f.Payee).Uint(f.Fee).Hash()
}

// Check refuses an absurd fee; none at all is no AppFee.
func (f AppFee) Check() error {
	return first("app fee", []error{checkAddress("payee", f.Payee), checkBudget(f.Fee)})
}

// ImageKey is what AppPool knows the deal's image by.
func (d Deal) ImageKey() (common.Hash, error) {
	if err := d.checkImage(); err != nil {
		return common.Hash{}, fmt.Errorf("deal: %w", err)
	}
	return common.HexToHash(d.Image.Encoded()), nil
}

// SignedAppFee is a fee with the signatures of buyer and hub.
type SignedAppFee struct {
	Fee        AppFee
	Buyer, Hub identity.Signature
}

// Follows refuses a fee of another deal or image.
func (f AppFee) Follows(deal Deal) error {
	if err := f.Check(); err != nil {
		return err
	}
	image, err := deal.ImageKey()
	switch {
	case err != nil:
		return err
	case f.Deal != deal.ID():
		return fmt.Errorf("app fee: %w: of another deal", ErrTerms)
	case f.Image != image:
		return fmt.Errorf("app fee: %w: of another image", ErrTerms)
	}
	return nil
}

// VerifyBuyer checks that the buyer agreed to this fee for this deal.
func (s SignedAppFee) VerifyBuyer(domain typeddata.Domain, deal Deal) error {
	if err := s.Fee.Follows(deal); err != nil {
		return err
	}
	if err := identity.Verify(domain.Digest(s.Fee.Hash()), s.Buyer[:], deal.Buyer); err != nil {
		return fmt.Errorf("buyer's signature of the app fee: %w", err)
	}
	return nil
}

// Verify checks that buyer and hub agreed to this fee for this deal. The twin of
// Deals.checkAppFee.
func (s SignedAppFee) Verify(domain typeddata.Domain, deal Deal) error {
	if err := s.VerifyBuyer(domain, deal); err != nil {
		return err
	}
	if err := identity.Verify(domain.Digest(s.Fee.Hash()), s.Hub[:], deal.Hub); err != nil {
		return fmt.Errorf("hub's signature of the app fee: %w", err)
	}
	return nil
}
