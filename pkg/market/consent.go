package market

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
)

// Consent is a node's yes to be owned: what the Registry takes from the owner who
// confirms it. The Registry's domain is that of its own contract, so whoever judges
// the signature asks the chain for the digest.
type Consent struct {
	Owner, Node common.Address
	Nonce       uint64 // the Registry's count for the node: a consent is good once
	Signature   identity.Signature
}
