package payment

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	// ErrSignature: the channel's payer did not sign the voucher.
	ErrSignature = errors.New("voucher is not signed by the payer")
	// ErrWrongChannel: the voucher is for another channel.
	ErrWrongChannel = errors.New("voucher of another channel")
	// ErrLower: the amount falls, or the sequence number does not rise.
	ErrLower = errors.New("voucher goes down")
	// ErrOverDeposit: the sum over lanes would exceed what the channel holds.
	ErrOverDeposit = errors.New("vouchers exceed the deposit")
	// ErrUnderpaid: less was signed than is owed; see UnderpaidError for by how much.
	ErrUnderpaid = errors.New("voucher pays too little")
)

// UnderpaidError says how far a lane is behind, in token wei. It is ErrUnderpaid.
type UnderpaidError struct {
	Lane      uint64
	Want, Got *big.Int
}

func (e *UnderpaidError) Error() string {
	return fmt.Sprintf("%v: lane %d is paid %s wei of %s", ErrUnderpaid, e.Lane, e.Got, e.Want)
}

// Is makes errors.Is(err, ErrUnderpaid) true.
func (e *UnderpaidError) Is(target error) bool { return target == ErrUnderpaid }

// lanes is the latest voucher of each lane and what they add up to.
type lanes struct {
	latest map[uint64]SignedVoucher
	sum    *big.Int
}

func newLanes() lanes { return lanes{map[uint64]SignedVoucher{}, new(big.Int)} }

// rise returns what v adds to its lane, or why it may not follow what is there.
func (l lanes) rise(v Voucher, limit *big.Int) (*big.Int, error) {
	before := l.amount(v.Lane)
	last, ok := l.latest[v.Lane]
	switch {
	case v.Cumulative.Cmp(before) < 0:
		return nil, fmt.Errorf("%w: lane %d from %s to %s wei", ErrLower, v.Lane, before, v.Cumulative)
	case ok && v.Seq <= last.Seq:
		return nil, fmt.Errorf("%w: lane %d from sequence number %d to %d", ErrLower, v.Lane, last.Seq, v.Seq)
	}
	added := new(big.Int).Sub(v.Cumulative, before)
	if sum := new(big.Int).Add(l.sum, added); sum.Cmp(limit) > 0 {
		return nil, fmt.Errorf("%w: %s wei over all lanes, %s deposited", ErrOverDeposit, sum, limit)
	}
	return added, nil
}

func (l *lanes) put(sv SignedVoucher, added *big.Int) {
	sv.Cumulative = new(big.Int).Set(sv.Cumulative) // the caller's integer may change later
	l.latest[sv.Lane] = sv
	l.sum.Add(l.sum, added)
}

// amount is what a lane has been paid; zero for one that is not known. Not a copy.
func (l lanes) amount(lane uint64) *big.Int {
	if last, ok := l.latest[lane]; ok {
		return last.Cumulative
	}
	return new(big.Int)
}

// Vouchers are the latest of all lanes, in the order of lanes: what a close is given.
func (l lanes) Vouchers() []SignedVoucher {
	out := make([]SignedVoucher, 0, len(l.latest))
	for _, lane := range slices.Sorted(maps.Keys(l.latest)) {
		sv := l.latest[lane]
		sv.Cumulative = new(big.Int).Set(sv.Cumulative)
		out = append(out, sv)
	}
	return out
}

// Latest is the latest voucher of a lane, if there is one.
func (l lanes) Latest(lane uint64) (SignedVoucher, bool) {
	sv, ok := l.latest[lane]
	if ok {
		sv.Cumulative = new(big.Int).Set(sv.Cumulative)
	}
	return sv, ok
}

// Paid is the amount of a lane's latest voucher, in token wei.
func (l lanes) Paid(lane uint64) *big.Int { return new(big.Int).Set(l.amount(lane)) }

// Total is the sum of all lanes' latest vouchers, in token wei.
func (l lanes) Total() *big.Int { return new(big.Int).Set(l.sum) }

// Receiver is the payee's side of one channel.
type Receiver struct {
	lanes
	domain  typeddata.Domain
	channel common.Hash
	payer   common.Address
	deposit *big.Int
}

// NewReceiver starts with no vouchers; Accept the stored ones to resume. payer and
// deposit (token wei) are what the chain says.
func NewReceiver(domain typeddata.Domain, channel common.Hash, payer common.Address, deposit *big.Int) *Receiver {
	return &Receiver{newLanes(), domain, channel, payer, new(big.Int).Set(deposit)}
}

// Accept takes a voucher and returns what it adds to its lane, in token wei. The
// latest voucher once more adds zero: a sender that lost the answer may repeat. What
// it refuses (ErrMalformed, ErrWrongChannel, ErrSignature, ErrLower, ErrOverDeposit)
// changes nothing. A voucher that pays less than is owed is money all the same and
// is taken: ask Covers.
func (r *Receiver) Accept(sv SignedVoucher) (added *big.Int, err error) {
	if err := sv.Check(); err != nil {
		return nil, err
	}
	if sv.ChannelID != r.channel {
		return nil, fmt.Errorf("%w: %s, want %s", ErrWrongChannel, sv.ChannelID, r.channel)
	}
	if last, ok := r.latest[sv.Lane]; ok && last.Signature == sv.Signature && last.same(sv.Voucher) {
		return new(big.Int), nil
	}
	// Cheap refusals first: recovering a signer costs a thousand comparisons.
	if added, err = r.rise(sv.Voucher, r.deposit); err != nil {
		return nil, err
	}
	if err := sv.Verify(r.domain, r.payer); err != nil {
		return nil, err
	}
	r.put(sv, added)
	return added, nil
}

// Covers reports nil when a lane is paid up to due (token wei since the channel was
// opened), and an UnderpaidError otherwise.
func (r *Receiver) Covers(lane uint64, due *big.Int) error {
	if got := r.amount(lane); got.Cmp(due) < 0 {
		return &UnderpaidError{Lane: lane, Want: new(big.Int).Set(due), Got: new(big.Int).Set(got)}
	}
	return nil
}

// Left is what the deposit still covers, in token wei.
func (r *Receiver) Left() *big.Int { return new(big.Int).Sub(r.deposit, r.sum) }

// SetDeposit follows a top-up that the chain shows. A deposit under what was already
// accepted (a reorganisation took a top-up back) is ErrOverDeposit, and is kept:
// nothing more is accepted until the chain holds enough again.
func (r *Receiver) SetDeposit(deposit *big.Int) error {
	r.deposit = new(big.Int).Set(deposit)
	if r.sum.Cmp(deposit) > 0 {
		return fmt.Errorf("%w: %s wei accepted, %s deposited", ErrOverDeposit, r.sum, deposit)
	}
	return nil
}

// Payer is the payer's side of one channel: the one place that signs vouchers.
type Payer struct {
	lanes
	key     *identity.Key
	domain  typeddata.Domain
	channel common.Hash
	limit   *big.Int
}

// NewPayer signs at most limit token wei over all lanes: the deposit, or less.
func NewPayer(key *identity.Key, domain typeddata.Domain, channel common.Hash, limit *big.Int) *Payer {
	return &Payer{newLanes(), key, domain, channel, new(big.Int).Set(limit)}
}

// Pay signs the next voucher of a lane for the total owed on it. Less than before is
// ErrLower, more than the limit ErrOverDeposit; neither signs anything.
func (p *Payer) Pay(lane uint64, cumulative *big.Int, usageRoot common.Hash) (SignedVoucher, error) {
	v := Voucher{ChannelID: p.channel, Lane: lane, Cumulative: cumulative, Seq: 1, UsageRoot: usageRoot}
	if last, ok := p.latest[lane]; ok {
		v.Seq = last.Seq + 1 // 2^64 vouchers are out of reach; rise refuses a wrap
	}
	if err := v.Check(); err != nil {
		return SignedVoucher{}, err
	}
	added, err := p.rise(v, p.limit)
	if err != nil {
		return SignedVoucher{}, err
	}
	sv, err := Sign(p.key, p.domain, v)
	if err != nil {
		return SignedVoucher{}, err
	}
	p.put(sv, added)
	return sv, nil
}

// Resume takes back a voucher that this key signed before a restart, in any order and
// however often. One signed over the limit is kept too: it is out in the world.
func (p *Payer) Resume(sv SignedVoucher) error {
	if sv.ChannelID != p.channel {
		return fmt.Errorf("%w: %s, want %s", ErrWrongChannel, sv.ChannelID, p.channel)
	}
	if err := sv.Verify(p.domain, p.key.Address()); err != nil {
		return err
	}
	if last, ok := p.latest[sv.Lane]; ok && sv.Seq <= last.Seq {
		return nil
	}
	p.put(sv, new(big.Int).Sub(sv.Cumulative, p.amount(sv.Lane)))
	return nil
}

// SetLimit changes what may be signed in total, after a top-up.
func (p *Payer) SetLimit(limit *big.Int) { p.limit = new(big.Int).Set(limit) }
