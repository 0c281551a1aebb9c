package buyer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/typeddata"
	"github.com/sosna-os/sosna/pkg/wire"
)

// openPatience is how long the opening of a deal may go on without a word.
const openPatience = 3 * time.Minute

// errSilent: a hub that does not say how an opening goes on.
var errSilent = errors.New("no word from the hub")

// open sends a signed deal until the worker has accepted it, or somebody has
// said no. A hub that knows the deal goes on with it, so sending it again does
// no harm; the deal stands in the journal already.
func (b *Buyer) open(ctx context.Context, id market.ID, t *tenant) error {
	heard := b.o.Now()
	for backoff := firstBackoff; ; backoff = min(2*backoff, lastBackoff) {
		err := b.openOnce(ctx, id, t, &heard)
		switch {
		case err == nil:
			return nil
		case ctx.Err() != nil:
			return ctx.Err()
		case b.lease(id).State != deal.Offered:
			return nil // a stop was asked for: follow ends it
		case errors.Is(err, ErrAcceptance), errors.Is(err, ErrRefused):
			return err
		case b.o.Now().Sub(heard) > openPatience:
			return fmt.Errorf("%w for %s: %w", errSilent, openPatience, err)
		}
		b.tell(id, err.Error())
		pause(ctx, backoff, t.poke)
	}
}

func (b *Buyer) openOnce(ctx context.Context, id market.ID, t *tenant, heard *time.Time) error {
	lease := b.lease(id)
	link, err := b.link(lease.Hub)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	if err := link.reach(ctx); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	silence := time.AfterFunc(openPatience, cancel)
	defer silence.Stop()
	stopped := b.whenStopping(ctx, id, cancel)
	defer stopped()
	stream, err := link.rpc.OpenDeal(ctx, connect.NewRequest(&api.OpenDealRequest{Deal: wire.SignedDealProto(lease.Terms)}))
	if err != nil {
		return refusal(err)
	}
	defer stream.Close()
	for stream.Receive() {
		silence.Reset(openPatience)
		*heard = b.o.Now()
		message := stream.Msg()
		if message.GetAcceptance() == nil {
			b.report(t, Progress{Text: clipText(message.GetProgress()), Done: message.GetDone(), Total: message.GetTotal()})
			continue
		}
		accepted, err := checkAcceptance(message.GetAcceptance(), lease.Terms.Deal, b.domain)
		if err != nil {
			return err
		}
		return b.record(event{Deal: common.Hash(id), Accepted: &accepted})
	}
	if err := stream.Err(); err != nil {
		return refusal(err)
	}
	return fmt.Errorf("%w: the opening ended without an acceptance", ErrHubAway)
}

// whenStopping calls act once the deal is no longer to be opened.
func (b *Buyer) whenStopping(ctx context.Context, id market.ID, act func()) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		err := b.Watch(ctx, func([]View) bool { return b.lease(id).State == deal.Stopping })
		if err == nil {
			act()
		}
	}()
	return func() {
		cancel()
		<-ended
	}
}

// refusal marks what the hub itself said for good.
func refusal(err error) error {
	if transient(err) {
		return fmt.Errorf("%w: %w", ErrHubAway, err)
	}
	var said *connect.Error
	if errors.As(err, &said) {
		return fmt.Errorf("%w: %s", ErrRefused, clipText(said.Message()))
	}
	return fmt.Errorf("%w: %w", ErrRefused, err)
}

// checkAcceptance believes the worker's yes only with both of its signatures
// and a host key that can be pinned.
func checkAcceptance(message *api.Acceptance, terms market.Deal, domain typeddata.Domain) (market.Signed[market.Acceptance], error) {
	accepted, err := wire.Acceptance(message)
	if err == nil {
		err = market.VerifyAcceptance(domain, terms, accepted)
	}
	if err == nil {
		_, err = HostKey(accepted.Body)
	}
	if err != nil {
		return accepted, fmt.Errorf("%w: %w", ErrAcceptance, err)
	}
	return accepted, nil
}

// HostKey is the SSH host key that the worker signed for the machine.
func HostKey(accepted market.Acceptance) (ssh.PublicKey, error) {
	key, _, _, rest, err := ssh.ParseAuthorizedKey([]byte(accepted.HostKey))
	if err != nil {
		return nil, fmt.Errorf("host key: %w", err)
	}
	if len(rest) > 0 {
		return nil, fmt.Errorf("host key: %d bytes after it", len(rest))
	}
	return key, nil
}
