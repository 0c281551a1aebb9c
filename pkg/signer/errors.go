package signer

import (
	"errors"
	"fmt"

	"connectrpc.com/connect"

	"github.com/sosna-os/sosna/pkg/payment"
)

var (
	// ErrCap: the rise is over what one statement, or one epoch, may bring.
	ErrCap = errors.New("over the signer's cap")
	// ErrLower: the cumulative does not rise over what is signed for this worker.
	ErrLower = errors.New("statement does not rise")
	// ErrWallet: the key signs for another wallet or chain.
	ErrWallet = errors.New("signer is bound to another wallet")
	// ErrFull: there are more workers than a signer remembers.
	ErrFull = errors.New("too many workers")
	// ErrNone: nothing was signed for this worker.
	ErrNone = errors.New("nothing signed for this worker")
	// ErrUnavailable: no answer, or the journal could not be written. The same
	// request may be repeated.
	ErrUnavailable = errors.New("signer is not available")
	// ErrDamaged: the state folder cannot be trusted; the signer does not start.
	ErrDamaged = errors.New("signer's state is damaged")
	// ErrBusy: another signer uses the same state folder.
	ErrBusy = errors.New("another signer uses this state folder")
)

// codes is how refusals travel. Each code stands for one error, both ways.
var codes = []struct {
	err  error
	code connect.Code
}{
	{ErrCap, connect.CodeResourceExhausted},
	{ErrLower, connect.CodeAborted},
	{ErrWallet, connect.CodePermissionDenied},
	{ErrFull, connect.CodeOutOfRange},
	{ErrNone, connect.CodeNotFound},
	{payment.ErrMalformed, connect.CodeInvalidArgument},
	{ErrUnavailable, connect.CodeUnavailable},
}

func toWire(err error) error {
	for _, c := range codes {
		if errors.Is(err, c.err) {
			return connect.NewError(c.code, err)
		}
	}
	return connect.NewError(connect.CodeInternal, err)
}

// fromWire gives the caller back the error that the server had.
func fromWire(err error) error {
	if connect.IsWireError(err) {
		for _, c := range codes {
			if connect.CodeOf(err) == c.code {
				return &refusal{c.err, err.Error()}
			}
		}
	}
	return fmt.Errorf("%w: %w", ErrUnavailable, err)
}

// refusal is an error of the other process: its words, and what it is.
type refusal struct {
	is   error
	text string
}

func (r *refusal) Error() string { return "signer: " + r.text }
func (r *refusal) Unwrap() error { return r.is }
