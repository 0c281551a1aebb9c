package control

import (
	"errors"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/market"
)

var errWei = errors.New("an amount of wei is a decimal number in quotes")

// ErrAgent: the background process cannot be spoken to.
var ErrAgent = errors.New("background process")

// codes name the errors that a caller decides on, on both sides of the socket.
var codes = []struct {
	code string
	err  error
}{
	{"licence", buyer.ErrLicence}, {"no_funds", buyer.ErrFunds}, {"no_match", buyer.ErrNoMatch}, {"hub_address", buyer.ErrHubAddress},
	{"hub_away", buyer.ErrHubAway}, {"announcement", buyer.ErrAnnouncement}, {"offer", buyer.ErrOffer},
	{"change", buyer.ErrChange}, {"fee", buyer.ErrFee}, {"acceptance", buyer.ErrAcceptance}, {"refused", buyer.ErrRefused},
	{"unknown", buyer.ErrUnknown}, {"ambiguous", buyer.ErrAmbiguous}, {"open_deals", buyer.ErrOpenDeals},
	{"settlement", buyer.ErrSettlement}, {"absurd", market.ErrAbsurd}, {"pending", chain.ErrPending},
	{"chain_fee", chain.ErrFee}, {"chain_funds", chain.ErrFunds}, {"no_quorum", chain.ErrNoQuorum},
}

// Error is an error on its way over the socket. It is the error that its code names.
type Error struct {
	Code    string             `json:"code,omitempty"`
	Message string             `json:"message"`
	Revert  *chain.RevertError `json:"revert,omitempty"` // a contract's refusal
}

func (e *Error) Error() string { return e.Message }

// Unwrap is the contract's refusal, if that is what it was.
func (e *Error) Unwrap() error {
	if e.Revert == nil {
		return nil
	}
	return e.Revert
}

// Is makes errors.Is work across the socket.
func (e *Error) Is(target error) bool {
	for _, c := range codes {
		if c.code == e.Code {
			return target == c.err
		}
	}
	return false
}

// NewError packs an error for the socket.
func NewError(err error) *Error {
	packed := &Error{Message: err.Error()}
	errors.As(err, &packed.Revert)
	for _, c := range codes {
		if errors.Is(err, c.err) {
			packed.Code = c.code
			break
		}
	}
	return packed
}
