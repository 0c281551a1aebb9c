package buyer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"time"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/opencontainers/go-digest"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/typeddata"
	"github.com/sosna-os/sosna/pkg/wire"
)

// Hub is a look at a hub without a deal: its announcement, book and images. It
// costs nothing and binds nobody.
type Hub struct {
	Announcement market.Announcement
	Consent      *market.Consent // its node's, for the owner it is configured with; nil if it sent none
	Signer       common.Address  // of its signing process, as it says; zero if it sent none
	Reason       string          // why it takes no deals, as it says; empty: it does
	Checked      bool            // it takes only channels that were opened checked

	host   *p2p.Host
	link   *link
	domain typeddata.Domain
	now    func() time.Time
}

// Visit connects to a hub and believes its announcement. It needs no journal, so
// it may run beside a Buyer of the same key.
func Visit(ctx context.Context, key *identity.Key, chain Chain, addr string, log *slog.Logger) (*Hub, error) {
	host, err := p2p.NewHost(p2p.Options{Key: key, Peers: 4, Log: log})
	if err != nil {
		return nil, err
	}
	h := &Hub{host: host, domain: domainOf(chain), now: time.Now}
	if h.link, err = newLink(host, addr); err == nil {
		err = h.link.reach(ctx)
	}
	if err == nil {
		var said *api.AnnounceResponse
		if h.Announcement, said, err = h.link.announced(ctx, chain, h.now()); err == nil {
			err = h.read(said)
		}
	}
	if err != nil {
		return nil, errors.Join(err, host.Close())
	}
	return h, nil
}

// read takes what an announcement does not sign: hints for the hub's owner, who signs
// nothing on the strength of them but what the chain checks.
func (h *Hub) read(said *api.AnnounceResponse) error {
	h.Reason, h.Checked = clipText(said.GetReason()), said.GetChecked()
	if b := said.GetSigner(); len(b) > 0 {
		signer, err := wire.Address("hub's signer", b)
		if err != nil {
			return err
		}
		h.Signer = signer
	}
	if said.GetConsent() == nil {
		return nil
	}
	consent, err := wire.Consent(said.GetConsent())
	if err != nil {
		return err
	}
	if consent.Node != h.Announcement.Node {
		return fmt.Errorf("%w: it shows the consent of node %s", ErrAnnouncement, consent.Node)
	}
	h.Consent = &consent
	return nil
}

// maxPending bounds a list that is shown.
const maxPending = 1000

// Pending lists the consents of workers that are connected to the hub and wait for
// their owners. Their signatures are checked by the Registry alone.
func (h *Hub) Pending(ctx context.Context) ([]market.Consent, error) {
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	answer, err := h.link.rpc.ListPending(ctx, connect.NewRequest(&api.ListPendingRequest{}))
	if err != nil {
		return nil, fmt.Errorf("ask hub for workers that wait: %w", refusal(err))
	}
	listed := answer.Msg.GetConsents()
	consents := make([]market.Consent, 0, min(len(listed), maxPending))
	for _, entry := range listed[:min(len(listed), maxPending)] {
		consent, err := wire.Consent(entry)
		if err != nil {
			return nil, err
		}
		consents = append(consents, consent)
	}
	return consents, nil
}

// Owed is what a hub's wallet owes somebody by its newest statement.
type Owed struct {
	Wallet    common.Address
	Statement payment.SignedStatement
}

// Statements asks for what the hub owes an address, the payee of images' fees. That a
// statement is good is for its wallet to say.
func (h *Hub) Statements(ctx context.Context, payee common.Address) ([]Owed, error) {
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	answer, err := h.link.rpc.ListStatements(ctx, connect.NewRequest(&api.ListStatementsRequest{Payee: payee[:]}))
	if err != nil {
		return nil, fmt.Errorf("ask hub what it owes %s: %w", payee, refusal(err))
	}
	listed := answer.Msg.GetOwed()
	var all []Owed
	for _, entry := range listed[:min(len(listed), maxPending)] {
		wallet, err := wire.Address("wallet", entry.GetWallet())
		if err != nil {
			return nil, err
		}
		statement, err := wire.Statement(entry.GetStatement())
		if err != nil {
			return nil, err
		}
		if statement.Worker != payee {
			return nil, fmt.Errorf("%w: a statement for %s", ErrAnnouncement, statement.Worker)
		}
		all = append(all, Owed{wallet, statement})
	}
	return all, nil
}

// Close ends the connection.
func (h *Hub) Close() error { return h.host.Close() }

// Asks is the hub's book: the asks that verify, and why others do not.
func (h *Hub) Asks(ctx context.Context) (good []market.Signed[market.Ask], refused []string, err error) {
	return h.link.asks(ctx, h.domain, h.now())
}

// Image is an image that the hub can serve to workers.
type Image struct {
	Name   string        `json:"name"`
	Digest digest.Digest `json:"digest"`
	Bytes  uint64        `json:"bytes"`
}

// maxImages bounds a list that is shown.
const maxImages = 10_000

// Images lists what the hub can serve.
func (h *Hub) Images(ctx context.Context) ([]Image, error) {
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	answer, err := h.link.rpc.ListImages(ctx, connect.NewRequest(&api.ListImagesRequest{}))
	if err != nil {
		return nil, fmt.Errorf("ask hub for its images: %w", refusal(err))
	}
	listed := answer.Msg.GetImages()
	images := make([]Image, 0, min(len(listed), maxImages))
	for _, image := range listed[:min(len(listed), maxImages)] {
		d := digest.Digest(image.GetDigest())
		if err := d.Validate(); err != nil {
			return nil, fmt.Errorf("image %.80q: %w", image.GetName(), err)
		}
		images = append(images, Image{Name: clipText(image.GetName()), Digest: d, Bytes: image.GetBytes()})
	}
	return images, nil
}

// Push uploads an OCI archive of size bytes under a name, and gives its digest.
// sent is called with the bytes that have gone out.
func (h *Hub) Push(ctx context.Context, name string, archive io.Reader, size uint64, sent func(uint64)) (digest.Digest, error) {
	stream, err := h.host.Open(ctx, h.link.info.ID, p2p.PushProtocol, &api.PushRequest{Name: name, Bytes: size})
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrHubAway, err)
	}
	defer stream.Close()
	if _, err := stream.Reply(ctx); err != nil {
		return "", fmt.Errorf("push %s: %w", name, err)
	}
	stop := context.AfterFunc(ctx, func() { _ = stream.Reset() })
	defer stop()
	n, err := io.Copy(stream, io.TeeReader(io.LimitReader(archive, int64(size)), &counter{sent: sent}))
	if err == nil && uint64(n) != size {
		_ = stream.Reset()
		return "", fmt.Errorf("push %s: %w: %d of %d bytes", name, io.ErrUnexpectedEOF, n, size)
	}
	if err == nil {
		err = stream.CloseWrite()
	}
	// A hub that refuses says why and then reads no further: its answer explains a
	// write that failed better than the write does.
	reply, answerErr := stream.Reply(ctx)
	switch {
	case answerErr != nil && err != nil:
		return "", fmt.Errorf("push %s: %w (%w)", name, answerErr, err)
	case answerErr != nil:
		return "", fmt.Errorf("push %s: %w", name, answerErr)
	case err != nil:
		return "", fmt.Errorf("push %s: %w", name, err)
	}
	d := digest.Digest(reply.GetDigest())
	return d, d.Validate()
}

type counter struct {
	n    uint64
	sent func(uint64)
}

func (c *counter) Write(p []byte) (int, error) {
	c.n += uint64(len(p))
	c.sent(c.n)
	return len(p), nil
}
