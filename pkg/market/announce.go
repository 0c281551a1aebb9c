package market

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/typeddata"
)

// MaxAddrs bounds the addresses in an announcement.
const MaxAddrs = 16

// Announcement is what a hub says of itself: address, owner, wallet, name.
type Announcement struct {
	Node        common.Address // the key that signs deals and vouchers
	Owner       common.Address // whose reputation it is
	Wallet      common.Address // HubWallet, payee of buyers' channels; zero while there is none
	Name        string
	Addrs       []string // libp2p multiaddrs
	FeePerMille uint64
	Expires     time.Time
}

var announcementType = typeddata.NewType("Announcement(address node,address owner,address wallet,string name," +
	"string[] addrs,uint64 feePerMille,uint64 expires)")

// Hash is the EIP-712 struct hash.
func (a Announcement) Hash() common.Hash {
	return announcementType.Struct().Address(a.Node).Address(a.Owner).Address(a.Wallet).String(a.Name).
		Strings(a.Addrs).Uint64(a.FeePerMille).Uint64(uint64(a.Expires.Unix())).Hash()
}

// Check refuses an announcement that is over or absurd.
func (a Announcement) Check(now time.Time) error {
	if len(a.Addrs) > MaxAddrs {
		return fmt.Errorf("announcement: addrs: %w: %d of them", ErrAbsurd, len(a.Addrs))
	}
	checks := []error{
		checkAddress("node", a.Node), checkAddress("owner", a.Owner),
		checkText("name", a.Name, 64), inRange("fee_per_mille", a.FeePerMille, 0, 1000),
		checkExpiry(a.Expires, now),
	}
	for _, addr := range a.Addrs {
		checks = append(checks, checkText("addrs", addr, MaxText))
	}
	return first("announcement", checks)
}
