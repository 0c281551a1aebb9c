package gas

import (
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/payment"
)

const (
	batch     = 100
	challenge = 24 * time.Hour
)

var (
	ch      = channels.NewChannels()
	seconds = uint64(challenge / time.Second)
)

// payments are channels from a buyer's key to a hub's wallet.
func (w *world) payments() error {
	if err := w.license(); err != nil {
		return err
	}
	for _, part := range []func() error{w.life, w.openings, w.payersClose, w.batches} {
		if err := part(); err != nil {
			return err
		}
	}
	return w.sum("deal_life", "open", "close_new_lane")
}

func (w *world) plainOpen() []byte {
	return ch.PackOpen(w.wallet, w.hub.Address(), odd(100), seconds)
}

// open opens a channel with data, and returns its id.
func (w *world) open(name string, data []byte) (common.Hash, error) {
	if err := w.all(step{name, w.payer, w.at(government.Channels), data}); err != nil {
		return common.Hash{}, err
	}
	var words []byte
	for _, word := range [][]byte{w.payer.Address().Bytes(), w.wallet[:], w.hub.Address().Bytes(), w.at(government.SNM)[:],
		big.NewInt(w.opened).Bytes(), w.ID.Bytes(), w.at(government.Channels)[:]} {
		words = append(words, common.LeftPadBytes(word, 32)...)
	}
	w.opened++
	return crypto.Keccak256Hash(words), nil
}

func (w *world) vouchers(id common.Hash, lanes uint64, wei *big.Int) (vs []channels.IChannelsVoucher, sigs [][]byte, err error) {
	domain := payment.Domain(w.ID, *w.at(government.Channels))
	for lane := range lanes {
		v := payment.Voucher{ChannelID: id, Lane: lane, Cumulative: wei, Seq: 123_456, UsageRoot: crypto.Keccak256Hash(id[:], wei.Bytes())}
		sv, err := payment.Sign(w.payer, domain, v)
		if err != nil {
			return nil, nil, err
		}
		vs = append(vs, channels.IChannelsVoucher{ChannelId: id, Lane: lane, Cumulative: wei, Seq: v.Seq, UsageRoot: v.UsageRoot})
		sigs = append(sigs, sv.Signature[:])
	}
	return vs, sigs, nil
}

func (w *world) claim(name string, id common.Hash, wei *big.Int) error {
	vs, sigs, err := w.vouchers(id, 1, wei)
	if err != nil {
		return err
	}
	return w.all(step{name, w.hub, w.at(government.Channels), ch.PackClaim(vs[0], sigs[0])})
}

func (w *world) closing(name string, id common.Hash, lanes uint64, wei *big.Int) error {
	vs, sigs, err := w.vouchers(id, lanes, wei)
	if err != nil {
		return err
	}
	return w.all(step{name, w.hub, w.at(government.Channels), ch.PackClose(id, vs, sigs)})
}

// life is a channel from its opening to its close, and a deal's cheapest life: opened,
// never claimed from, and closed with one voucher.
func (w *world) life() error {
	if _, err := w.open("open_first", w.plainOpen()); err != nil {
		return err
	}
	id, err := w.open("open", w.plainOpen())
	if err != nil {
		return err
	}
	if err := w.claim("claim_first", id, odd(1)); err != nil {
		return err
	}
	if err := w.claim("claim", id, odd(2)); err != nil {
		return err
	}
	if err := w.all(step{"top_up", w.payer, w.at(government.Channels), ch.PackTopUp(id, odd(1))}); err != nil {
		return err
	}
	if err := w.closing("close", id, 1, odd(3)); err != nil {
		return err
	}
	for lanes, name := range []string{"close_unused", "close_new_lane"} {
		if id, err = w.open("", w.plainOpen()); err != nil {
			return err
		}
		if err := w.closing(name, id, uint64(lanes), odd(3)); err != nil {
			return err
		}
	}
	return nil
}

// openings are those with permits, by a voter, and with an unlimited allowance.
func (w *world) openings() error {
	token, at := snm.NewSNM(), w.at(government.SNM)
	spender := *w.at(government.Channels)
	for nonce, name := range []string{"open_with_permit_first", "open_with_permit"} {
		p, err := w.permit(w.payer, spender, odd(100), uint64(nonce))
		if err != nil {
			return err
		}
		data := ch.PackOpenWithPermit(w.wallet, w.hub.Address(), odd(100), seconds, p.deadline, p.v, p.r, p.s)
		if _, err := w.open(name, data); err != nil {
			return err
		}
	}
	unlimited := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	if err := w.all(
		step{"", w.payer, at, token.PackApprove(spender, unlimited)},
	); err != nil {
		return err
	}
	if _, err := w.open("open_unlimited_allowance", w.plainOpen()); err != nil {
		return err
	}
	if err := w.all(
		step{"", w.payer, at, token.PackApprove(spender, new(big.Int))},
		step{"", w.payer, at, token.PackApprove(spender, snmWei(500_000))},
		step{"", w.payer, at, token.PackDelegate(w.payer.Address())},
	); err != nil {
		return err
	}
	if _, err := w.open("open_by_voter", w.plainOpen()); err != nil {
		return err
	}
	return w.all(step{"", w.payer, at, token.PackDelegate(common.Address{})})
}

func (w *world) payersClose() error {
	id, err := w.open("", w.plainOpen())
	if err != nil {
		return err
	}
	if err := w.all(step{"start_close", w.payer, w.at(government.Channels), ch.PackStartClose(id)}); err != nil {
		return err
	}
	if err := w.Advance(challenge + time.Second); err != nil {
		return err
	}
	return w.all(step{"finish", w.treasury, w.at(government.Channels), ch.PackFinish(id)})
}

// batches are of one channel, the usual case, and of as many channels.
func (w *world) batches() error {
	id, err := w.open("", w.plainOpen())
	if err != nil {
		return err
	}
	for i, name := range []string{"batch_claim_first_per_item_100", "batch_claim_per_item_100"} {
		vs, sigs, err := w.vouchers(id, batch, big.NewInt(123_456_789_012_345_678+int64(i)*98_765_432_109_876_543))
		if err != nil {
			return err
		}
		if err := w.batch(name, vs, sigs); err != nil {
			return err
		}
	}
	ids := make([]common.Hash, batch)
	for i := range ids {
		if ids[i], err = w.open("", w.plainOpen()); err != nil {
			return err
		}
	}
	for i, name := range []string{"batch_claim_100_channels_first_per_item", "batch_claim_100_channels_per_item"} {
		var vs []channels.IChannelsVoucher
		var sigs [][]byte
		for _, id := range ids {
			v, sig, err := w.vouchers(id, 1, odd(int64(i)+1))
			if err != nil {
				return err
			}
			vs, sigs = append(vs, v...), append(sigs, sig...)
		}
		if err := w.batch(name, vs, sigs); err != nil {
			return err
		}
	}
	return nil
}

func (w *world) batch(name string, vs []channels.IChannelsVoucher, sigs [][]byte) error {
	receipt, err := w.Send(w.ctx, w.hub, w.at(government.Channels), ch.PackClaimBatch(vs, sigs))
	if err != nil {
		return fmt.Errorf("measure %s: %w", name, err)
	}
	w.keep(name, perItem(receipt.GasUsed))
	return nil
}

// perItem rounds up: a figure is never better than what was paid.
func perItem(gas uint64) uint64 { return (gas + batch - 1) / batch }
