// Package wire is the border post: it turns messages of package api into checked
// values of market, meter and payment, and back.
//
// Every decoder here takes bytes from a stranger. It relies on the transport for
// the overall size limit and refuses, with the field's name and ErrMalformed,
// whatever has the wrong length, a non-canonical number or too many elements;
// market's Check methods then refuse what is well formed and absurd. Nothing
// past this package sees a message that skipped it.
package wire

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// ErrMalformed: bytes that are no well-formed value of their field.
var ErrMalformed = errors.New("malformed message")

// reader decodes fields and keeps the first error, so that a decoder reads as a list of
// its fields.
type reader struct {
	what string
	err  error
}

func (r *reader) fail(field, format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%s: %s: %w: %s", r.what, field, ErrMalformed, fmt.Sprintf(format, args...))
	}
}

func (r *reader) address(field string, b []byte) common.Address {
	if len(b) != common.AddressLength {
		r.fail(field, "%d bytes, want %d", len(b), common.AddressLength)
		return common.Address{}
	}
	return common.Address(b)
}

func (r *reader) hash(field string, b []byte) common.Hash {
	if len(b) != common.HashLength {
		r.fail(field, "%d bytes, want %d", len(b), common.HashLength)
		return common.Hash{}
	}
	return common.Hash(b)
}

func (r *reader) signature(field string, b []byte) identity.Signature {
	if len(b) != identity.SignatureLen {
		r.fail(field, "%d bytes, want %d", len(b), identity.SignatureLen)
		return identity.Signature{}
	}
	return identity.Signature(b)
}

// wei reads a canonical big-endian integer: at most 32 bytes, no leading zero.
func (r *reader) wei(field string, b []byte) *big.Int {
	if len(b) > 32 || (len(b) > 0 && b[0] == 0) {
		r.fail(field, "no canonical uint256")
		return new(big.Int)
	}
	return new(big.Int).SetBytes(b)
}

func (r *reader) time(field string, unix uint64) time.Time {
	if unix > math.MaxInt32*64 {
		r.fail(field, "unix time %d", unix)
		return time.Time{}
	}
	return time.Unix(int64(unix), 0)
}

func (r *reader) rates(in []*api.Rate) pricing.Rates {
	if len(in) > len(meter.All()) {
		r.fail("rates", "%d of them, at most %d", len(in), len(meter.All()))
		return nil
	}
	out := make(pricing.Rates, len(in))
	for _, rate := range in {
		name := meter.Counter(rate.GetCounter())
		if _, twice := out[name]; twice {
			r.fail("rates", "counter %.32q twice", name)
		}
		out[name] = r.wei("rates", rate.GetWei())
	}
	return out
}

func ratesProto(rates pricing.Rates) []*api.Rate {
	var out []*api.Rate
	for _, name := range meter.All() {
		if wei, ok := rates[name]; ok {
			out = append(out, &api.Rate{Counter: string(name), Wei: wei.Bytes()})
		}
	}
	return out
}

// Record decodes a usage record.
func Record(p *api.Record) (meter.SignedRecord, error) {
	r := reader{what: "record"}
	if len(p.GetUsage()) > len(meter.All()) {
		r.fail("usage", "%d counters, at most %d", len(p.GetUsage()), len(meter.All()))
		return meter.SignedRecord{}, r.err
	}
	usage := make(meter.Vector, len(p.GetUsage()))
	for _, u := range p.GetUsage() {
		name := meter.Counter(u.GetCounter())
		if _, twice := usage[name]; twice {
			r.fail("usage", "counter %.32q twice", name)
		}
		usage[name] = u.GetValue()
	}
	out := meter.SignedRecord{
		Record: meter.Record{
			Deal: r.hash("deal", p.GetDeal()), Seq: p.GetSeq(), Prev: r.hash("prev", p.GetPrev()),
			UnixMilli: p.GetUnixMilli(), Usage: usage, Final: p.GetFinal(),
		},
		Signature: r.signature("signature", p.GetSignature()),
	}
	return out, r.err
}

// RecordProto encodes a usage record.
func RecordProto(s meter.SignedRecord) *api.Record {
	out := &api.Record{
		Deal: s.Record.Deal[:], Seq: s.Record.Seq, Prev: s.Record.Prev[:], UnixMilli: s.Record.UnixMilli,
		Final: s.Record.Final, Signature: s.Signature[:],
	}
	for _, name := range meter.All() {
		if value, ok := s.Record.Usage[name]; ok {
			out.Usage = append(out.Usage, &api.Usage{Counter: string(name), Value: value})
		}
	}
	return out
}

// Voucher decodes a signed voucher.
func Voucher(p *api.Voucher) (payment.SignedVoucher, error) {
	r := reader{what: "voucher"}
	out := payment.SignedVoucher{
		Voucher: payment.Voucher{
			ChannelID: r.hash("channel", p.GetChannel()), Lane: p.GetLane(),
			Cumulative: r.wei("cumulative", p.GetCumulative()), Seq: p.GetSeq(),
			UsageRoot: r.hash("usage_root", p.GetUsageRoot()),
		},
		Signature: r.signature("signature", p.GetSignature()),
	}
	return out, r.err
}

// VoucherProto encodes a signed voucher.
func VoucherProto(s payment.SignedVoucher) *api.Voucher {
	return &api.Voucher{
		Channel: s.Voucher.ChannelID[:], Lane: s.Voucher.Lane, Cumulative: s.Voucher.Cumulative.Bytes(),
		Seq: s.Voucher.Seq, UsageRoot: s.Voucher.UsageRoot[:], Signature: s.Signature[:],
	}
}

// Announcement decodes a hub's announcement.
func Announcement(p *api.Announcement) (market.Signed[market.Announcement], error) {
	r := reader{what: "announcement"}
	out := market.Signed[market.Announcement]{
		Body: market.Announcement{
			Node: r.address("node", p.GetNode()), Owner: r.address("owner", p.GetOwner()),
			Wallet: r.address("wallet", p.GetWallet()), Name: p.GetName(), Addrs: p.GetAddrs(),
			FeePerMille: p.GetFeePerMille(), Expires: r.time("expires_unix", p.GetExpiresUnix()),
		},
		Signature: r.signature("signature", p.GetSignature()),
	}
	return out, r.err
}

// AnnouncementProto encodes a hub's announcement.
func AnnouncementProto(s market.Signed[market.Announcement]) *api.Announcement {
	return &api.Announcement{
		Node: s.Body.Node[:], Owner: s.Body.Owner[:], Wallet: s.Body.Wallet[:], Name: s.Body.Name,
		Addrs: s.Body.Addrs, FeePerMille: s.Body.FeePerMille,
		ExpiresUnix: uint64(s.Body.Expires.Unix()), Signature: s.Signature[:],
	}
}

// Stop decodes a party's wish to end a deal.
func Stop(p *api.Stop) (market.Signed[market.Stop], error) {
	r := reader{what: "stop"}
	if len(p.GetReason()) > market.MaxText {
		r.fail("reason", "%d bytes", len(p.GetReason()))
		return market.Signed[market.Stop]{}, r.err
	}
	out := market.Signed[market.Stop]{
		Body:      market.Stop{Deal: market.ID(r.hash("deal", p.GetDeal())), Reason: p.GetReason()},
		Signature: r.signature("signature", p.GetSignature()),
	}
	return out, r.err
}

// StopProto encodes a party's wish to end a deal.
func StopProto(s market.Signed[market.Stop]) *api.Stop {
	return &api.Stop{Deal: s.Body.Deal[:], Reason: s.Body.Reason, Signature: s.Signature[:]}
}

// ID decodes a deal's id.
func ID(b []byte) (market.ID, error) {
	r := reader{what: "deal id"}
	id := market.ID(r.hash("deal", b))
	return id, r.err
}

// Hash decodes a 32-byte value such as a channel's id.
func Hash(what string, b []byte) (common.Hash, error) {
	r := reader{what: what}
	h := r.hash("bytes", b)
	return h, r.err
}
