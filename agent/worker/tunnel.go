package main

import (
	"errors"
	"fmt"

	"golang.org/x/crypto/ssh"
	"google.golang.org/protobuf/proto"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/p2p"
	"github.com/sosna-os/sosna/pkg/sshd"
	"github.com/sosna-os/sosna/pkg/wire"
)

// maxTunnels bounds the SSH and log streams of the whole machine.
const maxTunnels = 64

// maxLogBytes bounds one answer of logs.
const maxLogBytes = 1 << 20

var (
	errNotRunning = errors.New("the machine is not running")
	errService    = errors.New("no such service")
	errSSHKey     = errors.New("bad SSH key in the deal")
)

// serveTunnels answers the raw streams that a hub carries to a deal's machine.
func (w *worker) serveTunnels() {
	fresh := func() proto.Message { return new(api.TunnelRequest) }
	w.Host.Handle(p2p.TunnelProtocol, maxTunnels, fresh, func(s *p2p.Stream, m proto.Message) {
		request := m.(*api.TunnelRequest)
		if err := w.tunnel(s, request); err != nil {
			w.Log.Warn("tunnel refused", "service", request.GetService(), "reason", err)
			s.Refuse(err)
		}
	})
}

func (w *worker) tunnel(s *p2p.Stream, request *api.TunnelRequest) error {
	id, err := wire.ID(request.GetDeal())
	if err != nil {
		return err
	}
	r := w.lease(id)
	if r == nil {
		return errUnknownDeal
	}
	caller, err := identity.PeerAddress(s.Conn().RemotePeer())
	if err != nil {
		return err
	}
	if caller != r.deal.Hub && caller != r.deal.Buyer {
		return errNotParty
	}
	if a := r.account(); a.State != deal.Running && a.State != deal.Paused || r.workload == nil {
		return errNotRunning
	}
	switch request.GetService() {
	case "ssh":
		return w.serveSSH(s, r, id)
	case "logs":
		if err := s.Accept(new(api.StreamReply)); err != nil {
			return err
		}
		err := r.workload.Logs(s, maxLogBytes)
		return errors.Join(err, s.CloseWrite(), s.Close())
	}
	return fmt.Errorf("%w: %.32q", errService, request.GetService())
}

func (w *worker) serveSSH(s *p2p.Stream, r *lease, id market.ID) error {
	hostKey, err := w.hostKey(id)
	if err != nil {
		return err
	}
	keys, err := authorizedKeys(r.deal.SSHKeys)
	if err != nil {
		return err
	}
	if err := s.Accept(new(api.StreamReply)); err != nil {
		return err
	}
	log := w.Log.With("deal", id.Short())
	err = sshd.Serve(w.jobsCtx, s.NetConn(), sshd.Config{HostKey: hostKey, Authorized: keys, Exec: r.workload, Log: log})
	if err != nil && w.jobsCtx.Err() == nil {
		log.Warn("ssh", "reason", err)
	}
	return nil
}

// authorizedKeys parses the deal's authorized_keys lines.
func authorizedKeys(lines []string) ([]ssh.PublicKey, error) {
	keys := make([]ssh.PublicKey, 0, len(lines))
	for _, line := range lines {
		key, _, options, rest, err := ssh.ParseAuthorizedKey([]byte(line))
		if err != nil || len(options) > 0 || len(rest) > 0 {
			return nil, fmt.Errorf("%w: %.80q", errSSHKey, line)
		}
		keys = append(keys, key)
	}
	return keys, nil
}
