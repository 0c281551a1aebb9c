package main

import (
	"context"
	"fmt"
	"io"

	"connectrpc.com/connect"
	"google.golang.org/protobuf/proto"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/content"
	"github.com/sosna-os/sosna/pkg/p2p"
)

// maxPushes bounds the archives that are uploaded at once.
const maxPushes = 4

// servePushes takes OCI archives from buyers. The store refuses what is too
// large or not what it says, and leaves nothing behind.
func (h *hub) servePushes(ctx context.Context) {
	fresh := func() proto.Message { return new(api.PushRequest) }
	h.Host.Handle(p2p.PushProtocol, maxPushes, fresh, func(s *p2p.Stream, m proto.Message) {
		request := m.(*api.PushRequest)
		if err := h.takePush(ctx, s, request); err != nil {
			h.Log.Warn("image refused", "peer", s.Conn().RemotePeer(), "reason", err)
			s.Refuse(err)
		}
	})
}

func (h *hub) takePush(ctx context.Context, s *p2p.Stream, request *api.PushRequest) error {
	if err := content.CheckName(request.GetName()); err != nil {
		return err
	}
	if err := s.Accept(new(api.StreamReply)); err != nil {
		return err
	}
	body := io.LimitReader(s.Paced(), int64(min(request.GetBytes(), 1<<40)))
	d, err := h.images.ImportArchive(ctx, request.GetName(), body, func(int64) {})
	if err != nil {
		return fmt.Errorf("image %.80q: %w", request.GetName(), err)
	}
	h.Log.Info("image stored", "name", request.GetName(), "digest", d)
	if err := s.Accept(&api.StreamReply{Digest: string(d)}); err != nil {
		return nil // it is stored; only the answer was lost
	}
	_ = s.CloseWrite()
	return s.Close()
}

// ListImages shows the names that bids may use.
func (s service) ListImages(context.Context, *connect.Request[api.ListImagesRequest]) (*connect.Response[api.ListImagesResponse], error) {
	images, err := s.h.images.List()
	if err != nil {
		return nil, s.refuse("list images", err)
	}
	res := new(api.ListImagesResponse)
	for _, image := range images {
		res.Images = append(res.Images, &api.ListImagesResponse_Image{
			Name: image.Name, Digest: string(image.Digest), Bytes: uint64(image.Bytes),
		})
	}
	return connect.NewResponse(res), nil
}
