package p2p

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/netip"
	"slices"
	"strings"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
	"github.com/opencontainers/go-digest"
	"google.golang.org/protobuf/proto"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/identity"
)

// pair is two connected hosts on loopback; b dials a.
func pair(t *testing.T) (a, b *Host) {
	t.Helper()
	hosts := make([]*Host, 2)
	for i := range hosts {
		key, err := identity.Generate()
		if err != nil {
			t.Fatal(err)
		}
		h, err := NewHost(Options{Key: key, Peers: 8, Log: slog.New(slog.DiscardHandler)})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = h.Close() })
		hosts[i] = h
	}
	if err := hosts[0].Network().Listen(mustAddr(t, "/ip4/127.0.0.1/tcp/0")); err != nil {
		t.Fatal(err)
	}
	info := peer.AddrInfo{ID: hosts[0].ID(), Addrs: hosts[0].Network().ListenAddresses()}
	if err := hosts[1].Reach(t.Context(), info); err != nil {
		t.Fatal(err)
	}
	return hosts[0], hosts[1]
}

func mustAddr(t *testing.T, text string) multiaddr.Multiaddr {
	t.Helper()
	addr, err := multiaddr.NewMultiaddr(text)
	if err != nil {
		t.Fatal(err)
	}
	return addr
}

// echo answers ListImages with the caller's name, and StopDeal with silence.
type echo struct {
	apiconnect.UnimplementedHubServiceHandler
	release chan struct{}
}

func (e echo) ListImages(_ context.Context, r *connect.Request[api.ListImagesRequest]) (*connect.Response[api.ListImagesResponse], error) {
	return connect.NewResponse(&api.ListImagesResponse{Images: []*api.ListImagesResponse_Image{{Name: r.Peer().Addr}}}), nil
}

func (e echo) WatchDeal(ctx context.Context, _ *connect.Request[api.WatchDealRequest], out *connect.ServerStream[api.WatchDealResponse]) error {
	for _, event := range []string{"one", "two"} {
		if err := out.Send(&api.WatchDealResponse{Event: event}); err != nil {
			return err
		}
	}
	select {
	case <-e.release:
	case <-ctx.Done():
	}
	return nil
}

func serve(t *testing.T, h *Host) echo {
	t.Helper()
	e := echo{release: make(chan struct{})}
	mux := http.NewServeMux()
	mux.Handle(apiconnect.NewHubServiceHandler(e, HandlerOptions()...))
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- h.ServeRPC(ctx, mux) }()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Errorf("serve: %v", err)
		}
	})
	return e
}

func TestRPCTellsWhoCalls(t *testing.T) {
	a, b := pair(t)
	serve(t, a)
	client, base := b.Client(a.ID())
	hub := apiconnect.NewHubServiceClient(client, base, ClientOptions()...)
	res, err := hub.ListImages(t.Context(), connect.NewRequest(&api.ListImagesRequest{}))
	if err != nil {
		t.Fatal(err)
	}
	caller, err := Caller(res.Msg.GetImages()[0].GetName())
	if err != nil || caller != b.ID() {
		t.Fatalf("caller %s (%v), want %s", caller, err, b.ID())
	}
}

func TestServerStreamArrivesBeforeItEnds(t *testing.T) {
	a, b := pair(t)
	e := serve(t, a)
	client, base := b.Client(a.ID())
	stream, err := apiconnect.NewHubServiceClient(client, base).WatchDeal(t.Context(), connect.NewRequest(&api.WatchDealRequest{}))
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"one", "two"} {
		if !stream.Receive() || stream.Msg().GetEvent() != want {
			t.Fatalf("got %q (%v), want %q", stream.Msg().GetEvent(), stream.Err(), want)
		}
	}
	close(e.release)
	if stream.Receive() || stream.Err() != nil {
		t.Fatalf("stream ended with %v", stream.Err())
	}
}

func TestOversizedMessageIsRefused(t *testing.T) {
	a, b := pair(t)
	var said bytes.Buffer
	a.log = slog.New(slog.NewTextHandler(&said, nil))
	serve(t, a)
	client, base := b.Client(a.ID())
	hub := apiconnect.NewHubServiceClient(client, base) // without the sender's own limit
	_, err := hub.StopDeal(t.Context(), connect.NewRequest(&api.StopDealRequest{Stop: &api.Stop{Reason: strings.Repeat("x", 2*MaxMessage)}}))
	if connect.CodeOf(err) != connect.CodeResourceExhausted {
		t.Fatalf("got %v, want resource_exhausted", err)
	}
	if n := strings.Count(said.String(), "rpc refused"); n != 1 || !strings.Contains(said.String(), b.ID().String()) {
		t.Fatalf("want one line about it with the caller's name, got %q", said.String())
	}
}

// blobs is a content source in memory.
type blobs map[digest.Digest][]byte

var errNoBlob = errors.New("no such blob")

func (b blobs) Blob(_ context.Context, d digest.Digest) (io.ReadCloser, int64, error) {
	data, ok := b[d]
	if !ok {
		return nil, 0, errNoBlob
	}
	return io.NopCloser(bytes.NewReader(data)), int64(len(data)), nil
}

func TestBlobsTravelWhole(t *testing.T) {
	a, b := pair(t)
	data := make([]byte, 3<<20)
	_, _ = rand.Read(data)
	d := digest.FromBytes(data)
	a.ServeBlobs(t.Context(), blobs{d: data})
	source := Blobs{Host: b, Peer: a.ID()}
	blob, size, err := source.Blob(t.Context(), d)
	if err != nil || size != int64(len(data)) {
		t.Fatalf("size %d, %v", size, err)
	}
	defer blob.Close()
	got, err := io.ReadAll(blob)
	if err != nil || !bytes.Equal(got, data) {
		t.Fatalf("%d bytes, %v", len(got), err)
	}
	for name, missing := range map[string]digest.Digest{
		"unknown": digest.FromString("other"), "no digest": "../../etc/passwd", "weak": "md5:d41d8cd98f00b204e9800998ecf8427e",
	} {
		if _, _, err := source.Blob(t.Context(), missing); !errors.Is(err, ErrRefused) {
			t.Errorf("%s: got %v, want ErrRefused", name, err)
		}
	}
}

func TestHeaderOverLimitIsReset(t *testing.T) {
	a, b := pair(t)
	served := make(chan struct{}, 1)
	a.Handle(PushProtocol, 1, func() proto.Message { return new(api.PushRequest) }, func(*Stream, proto.Message) { served <- struct{}{} })
	s, err := b.Open(t.Context(), a.ID(), PushProtocol, &api.PushRequest{Name: strings.Repeat("x", maxHeader+1)})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Reply(t.Context()); err == nil {
		t.Fatal("an oversized header was answered")
	}
	select {
	case <-served:
		t.Fatal("an oversized header was served")
	default:
	}
}

func TestTooManyStreamsAreReset(t *testing.T) {
	a, b := pair(t)
	hold := make(chan struct{})
	defer close(hold)
	a.Handle(PushProtocol, 1, func() proto.Message { return new(api.PushRequest) }, func(s *Stream, _ proto.Message) {
		_ = s.Accept(new(api.StreamReply))
		<-hold
	})
	open := func() error {
		s, err := b.Open(t.Context(), a.ID(), PushProtocol, new(api.PushRequest))
		if err != nil {
			return err
		}
		_, err = s.Reply(t.Context())
		return err
	}
	if err := open(); err != nil {
		t.Fatal(err)
	}
	if err := open(); err == nil {
		t.Fatal("a second stream was served though one was the limit")
	}
}

// TestSilentStreamsTakeNoPlace: strangers who never send a header must not keep
// out those who do.
func TestSilentStreamsTakeNoPlace(t *testing.T) {
	a, b := pair(t)
	a.Handle(PushProtocol, 1, func() proto.Message { return new(api.PushRequest) }, func(s *Stream, _ proto.Message) {
		_ = s.Accept(new(api.StreamReply))
	})
	for range 8 {
		silent, err := b.NewStream(t.Context(), a.ID(), PushProtocol)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := silent.Write([]byte{5, 0}); err != nil { // a header of five bytes, of which one comes
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = silent.Reset() })
	}
	s, err := b.Open(t.Context(), a.ID(), PushProtocol, new(api.PushRequest))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Reply(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestPacedStreamGivesUpASlowPeer(t *testing.T) {
	a, b := pair(t)
	failed := make(chan error, 2)
	a.Handle(PushProtocol, 2, func() proto.Message { return new(api.PushRequest) }, func(s *Stream, m proto.Message) {
		slow := &paced{s, 100 * time.Millisecond, 100 * time.Millisecond}
		var err error
		if m.(*api.PushRequest).GetBytes() > 0 {
			_, err = io.Copy(io.Discard, slow)
		} else {
			_, err = slow.Write(make([]byte, 64<<20)) // more than any window takes
		}
		failed <- err
		_ = s.Reset()
	})
	for _, bytes := range []uint64{0, 1 << 20} { // one does not read, the other does not write
		if _, err := b.Open(t.Context(), a.ID(), PushProtocol, &api.PushRequest{Bytes: bytes}); err != nil {
			t.Fatal(err)
		}
		select {
		case err := <-failed:
			if err == nil {
				t.Error("a stream that stood still ended well")
			}
		case <-time.After(30 * time.Second):
			t.Fatal("still waiting for a peer that moves nothing")
		}
	}
}

func TestReplyEndsWithItsContext(t *testing.T) {
	a, b := pair(t)
	a.SetStreamHandler(PushProtocol, func(network.Stream) {}) // never answers
	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	s, err := b.Open(ctx, a.ID(), PushProtocol, new(api.PushRequest))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Reply(ctx); err == nil {
		t.Fatal("a reply came from nowhere")
	}
}

func TestMutualPeersAreEthereumAddresses(t *testing.T) {
	a, b := pair(t)
	address, err := identity.PeerAddress(a.ID())
	if err != nil {
		t.Fatal(err)
	}
	remote := b.Network().ConnsToPeer(a.ID())[0].RemotePeer()
	if got, err := identity.PeerAddress(remote); err != nil || got != address {
		t.Fatalf("got %s (%v), want %s", got, err, address)
	}
}

func TestAnnouncedAddresses(t *testing.T) {
	all := []multiaddr.Multiaddr{
		mustAddr(t, "/ip4/127.0.0.1/tcp/1"), mustAddr(t, "/ip6/::1/tcp/1"), mustAddr(t, "/ip4/10.77.0.1/tcp/1"),
		mustAddr(t, "/ip4/10.88.1.15/tcp/1"), mustAddr(t, "/dns4/hub.example/tcp/1"),
	}
	for name, c := range map[string]struct {
		only []netip.Addr
		want []multiaddr.Multiaddr
	}{
		"all but loopback":    {nil, all[2:]},
		"only the configured": {[]netip.Addr{netip.MustParseAddr("10.77.0.1")}, []multiaddr.Multiaddr{all[2], all[4]}},
	} {
		if got := announcer(c.only)(all); !slices.EqualFunc(got, c.want, multiaddr.Multiaddr.Equal) {
			t.Errorf("%s: announced %v, want %v", name, got, c.want)
		}
	}
}

func FuzzParseAddr(f *testing.F) {
	f.Add("/ip4/127.0.0.1/tcp/4001/p2p/16Uiu2HAm7j6bqoCKyxGqrBZZ5tyzRLdWvxVnvCkqqW4ZCqUGMfXa")
	f.Fuzz(func(t *testing.T, text string) {
		if info, err := ParseAddr(text); err == nil && info.ID == "" {
			t.Error("accepted an address without a peer")
		}
	})
}
