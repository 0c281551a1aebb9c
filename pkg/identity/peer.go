package identity

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	libp2p "github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Libp2p is the same key as a libp2p host identity, so that the transport's
// handshake proves the Ethereum address of the other side.
func (k *Key) Libp2p() (libp2p.PrivKey, error) {
	key, err := libp2p.UnmarshalSecp256k1PrivateKey(crypto.FromECDSA(k.secret))
	if err != nil {
		return nil, fmt.Errorf("node key as libp2p key: %w", err)
	}
	return key, nil
}

// PeerID is the libp2p name of the key.
func (k *Key) PeerID() (peer.ID, error) {
	key, err := k.Libp2p()
	if err != nil {
		return "", err
	}
	return peer.IDFromPrivateKey(key)
}

// PeerAddress is the Ethereum address behind a peer id. It fails for peers
// whose key is not secp256k1: such a peer can be no party to a deal.
func PeerAddress(id peer.ID) (common.Address, error) {
	pub, err := id.ExtractPublicKey()
	if err != nil {
		return common.Address{}, fmt.Errorf("public key of peer %s: %w", id, err)
	}
	secp, ok := pub.(*libp2p.Secp256k1PublicKey)
	if !ok {
		return common.Address{}, fmt.Errorf("peer %s has a %s key, want secp256k1", id, pub.Type())
	}
	raw, err := secp.Raw()
	if err != nil {
		return common.Address{}, fmt.Errorf("public key of peer %s: %w", id, err)
	}
	key, err := crypto.DecompressPubkey(raw)
	if err != nil {
		return common.Address{}, fmt.Errorf("public key of peer %s: %w", id, err)
	}
	return crypto.PubkeyToAddress(*key), nil
}
