package p2p

import (
	"context"
	"fmt"
	"io"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/opencontainers/go-digest"
	"google.golang.org/protobuf/proto"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/content"
)

// maxBlobStreams bounds the blobs that a hub sends at once.
const maxBlobStreams = 64

// Blobs is a content.Source at a peer: blobs by digest over raw streams. What
// arrives is only believed to be of that digest once the reader has hashed it.
type Blobs struct {
	Host *Host
	Peer peer.ID
}

// Blob asks the peer for one blob. The size is the peer's claim.
func (b Blobs) Blob(ctx context.Context, d digest.Digest) (io.ReadCloser, int64, error) {
	s, err := b.Host.Open(ctx, b.Peer, BlobProtocol, &api.BlobRequest{Digest: string(d)})
	if err != nil {
		return nil, 0, err
	}
	reply, err := s.Reply(ctx)
	if err != nil {
		return nil, 0, fmt.Errorf("blob %s: %w", d, err)
	}
	size := int64(reply.GetBytes())
	if size < 0 {
		_ = s.Reset()
		return nil, 0, fmt.Errorf("blob %s: %w: absurd size", d, ErrRefused)
	}
	stop := context.AfterFunc(ctx, func() { _ = s.Reset() })
	return &blobReader{Reader: io.LimitReader(s, size), stream: s, stop: stop}, size, nil
}

type blobReader struct {
	io.Reader
	stream *Stream
	stop   func() bool
}

func (b *blobReader) Close() error {
	b.stop()
	return b.stream.Close()
}

// ServeBlobs serves the blobs of a source to peers.
func (h *Host) ServeBlobs(ctx context.Context, source content.Source) {
	fresh := func() proto.Message { return new(api.BlobRequest) }
	h.Handle(BlobProtocol, maxBlobStreams, fresh, func(s *Stream, m proto.Message) {
		d := digest.Digest(m.(*api.BlobRequest).GetDigest())
		if err := content.CheckDigest(d); err != nil {
			s.Refuse(err)
			return
		}
		blob, size, err := source.Blob(ctx, d)
		if err != nil {
			s.Refuse(err)
			return
		}
		defer blob.Close()
		if err := s.Accept(&api.StreamReply{Bytes: uint64(size)}); err != nil {
			_ = s.Reset()
			return
		}
		if _, err := io.Copy(s.Paced(), blob); err != nil {
			_ = s.Reset()
			return
		}
		_ = s.CloseWrite()
		_ = s.Close()
	})
}
