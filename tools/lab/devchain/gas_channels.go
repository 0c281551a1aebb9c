package devchain

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sosna-os/sosna/contracts/channels"
	snmtoken "github.com/sosna-os/sosna/contracts/snm"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

const (
	measuredBatch     = 100
	measuredChallenge = 24 * time.Hour
)

// openGate is the code of a gate that lets everybody pass and reads nothing: what an
// opening costs that asks one, without what the gate itself costs.
var openGate = common.FromHex("600060005360016000f3")

// channelsRun is one measurement: the contracts it deployed and the rows it has.
type channelsRun struct {
	*Meter
	key             *identity.Key // treasury, payer and sender of everything
	token, channels common.Address
	payee           common.Address
	domain          typeddata.Domain
	snm             *snmtoken.SNM
	ch              *channels.Channels
	opened          uint64
	rows            []GasRow
}

// MeasureChannels deploys SNM and Channels from key, which needs ETH, and measures what
// is done with them. Rows named _first are the first of their kind for somebody; all
// others are of the steady state.
func (m *Meter) MeasureChannels(ctx context.Context, key *identity.Key) ([]GasRow, error) {
	r := &channelsRun{Meter: m, key: key, payee: common.HexToAddress("0x9a7ee"), snm: snmtoken.NewSNM(), ch: channels.NewChannels()}
	for _, step := range []func(context.Context) error{r.deploy, r.life, r.otherOpenings, r.payersClose, r.batches} {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return r.rows, nil
}

func (r *channelsRun) create(ctx context.Context, name string, code, args []byte) (common.Address, error) {
	receipt, err := r.Send(ctx, r.key, nil, append(code, args...))
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy %s: %w", name, err)
	}
	r.rows = append(r.rows, GasRow{"deploy_" + name, receipt.GasUsed})
	return receipt.ContractAddress, nil
}

func (r *channelsRun) deploy(ctx context.Context) (err error) {
	chainID, err := r.Backend.ChainID(ctx)
	if err != nil {
		return err
	}
	code := func(bin string) []byte { return common.FromHex(bin) }
	if r.token, err = r.create(ctx, "snm", code(snmtoken.SNMMetaData.Bin), r.snm.PackConstructor(r.key.Address())); err != nil {
		return err
	}
	gate, err := r.Send(ctx, r.key, nil, openGate)
	if err != nil {
		return fmt.Errorf("deploy a gate: %w", err)
	}
	args := r.ch.PackConstructor(r.token, r.key.Address(), common.Address{}, gate.ContractAddress)
	if r.channels, err = r.create(ctx, "channels", code(channels.ChannelsMetaData.Bin), args); err != nil {
		return err
	}
	r.domain = payment.Domain(chainID, r.channels)
	_, err = r.Send(ctx, r.key, &r.token, r.snm.PackApprove(r.channels, snmWei(1_000_000)))
	return err
}

// measure sends data to Channels and, if name is not empty, keeps what it took.
func (r *channelsRun) measure(ctx context.Context, name string, data []byte) (uint64, error) {
	row, err := r.Row(ctx, name, r.key, r.channels, data)
	if err == nil && name != "" {
		r.rows = append(r.rows, row)
	}
	return row.Gas, err
}

func (r *channelsRun) packOpen() []byte {
	return r.ch.PackOpen(r.payee, r.key.Address(), snmWei(100), uint64(measuredChallenge/time.Second))
}

// open opens a channel with data, and returns its id.
func (r *channelsRun) open(ctx context.Context, name string, data []byte) (common.Hash, uint64, error) {
	gas, err := r.measure(ctx, name, data)
	if err != nil {
		return common.Hash{}, 0, err
	}
	nonce := new(big.Int).SetUint64(r.opened)
	r.opened++
	var words []byte
	for _, w := range [][]byte{r.key.Address().Bytes(), r.payee[:], r.key.Address().Bytes(), r.token[:],
		nonce.Bytes(), r.domain.ChainID.Bytes(), r.channels[:]} {
		words = append(words, common.LeftPadBytes(w, 32)...)
	}
	return crypto.Keccak256Hash(words), gas, nil
}

func (r *channelsRun) vouchers(id common.Hash, lanes uint64, wei *big.Int) (vs []channels.IChannelsVoucher, sigs [][]byte, err error) {
	for lane := range lanes {
		sv, err := payment.Sign(r.key, r.domain, payment.Voucher{
			ChannelID: id, Lane: lane, Cumulative: wei, Seq: 1_000_000, UsageRoot: common.MaxHash,
		})
		if err != nil {
			return nil, nil, err
		}
		vs = append(vs, channels.IChannelsVoucher{
			ChannelId: id, Lane: lane, Cumulative: wei, Seq: sv.Seq, UsageRoot: sv.UsageRoot,
		})
		sigs = append(sigs, sv.Signature[:])
	}
	return vs, sigs, nil
}

func (r *channelsRun) claim(ctx context.Context, name string, id common.Hash, wei *big.Int) error {
	vs, sigs, err := r.vouchers(id, 1, wei)
	if err != nil {
		return err
	}
	_, err = r.measure(ctx, name, r.ch.PackClaim(vs[0], sigs[0]))
	return err
}

func (r *channelsRun) close(ctx context.Context, name string, id common.Hash, lanes uint64, wei *big.Int) (uint64, error) {
	vs, sigs, err := r.vouchers(id, lanes, wei)
	if err != nil {
		return 0, err
	}
	return r.measure(ctx, name, r.ch.PackClose(id, vs, sigs))
}

// life is a channel from its opening to its close, and a deal's cheapest life: opened,
// never claimed from, and closed with one voucher.
func (r *channelsRun) life(ctx context.Context) error {
	if _, _, err := r.open(ctx, "open_first", r.packOpen()); err != nil {
		return err
	}
	id, _, err := r.open(ctx, "open", r.packOpen())
	if err != nil {
		return err
	}
	if err := r.claim(ctx, "claim_payees_first", id, snmWei(1)); err != nil {
		return err
	}
	if err := r.claim(ctx, "claim", id, snmWei(2)); err != nil {
		return err
	}
	if _, err := r.measure(ctx, "top_up", r.ch.PackTopUp(id, snmWei(1))); err != nil {
		return err
	}
	if _, err := r.close(ctx, "close", id, 1, snmWei(3)); err != nil {
		return err
	}
	id, opening, err := r.open(ctx, "", r.packOpen())
	if err != nil {
		return err
	}
	closing, err := r.close(ctx, "close_new_lane", id, 1, snmWei(3))
	if err != nil {
		return err
	}
	r.rows = append(r.rows, GasRow{"deal_life", opening + closing})
	if id, _, err = r.open(ctx, "", r.packOpen()); err != nil {
		return err
	}
	_, err = r.close(ctx, "close_unused", id, 0, nil)
	return err
}

// otherOpenings are those with a gate, with a permit, and with an unlimited allowance.
func (r *channelsRun) otherOpenings(ctx context.Context) error {
	seconds := uint64(measuredChallenge / time.Second)
	checked := r.ch.PackOpenChecked(r.payee, r.key.Address(), snmWei(100), seconds)
	if _, _, err := r.open(ctx, "open_checked_empty_gate", checked); err != nil {
		return err
	}
	deadline := new(big.Int).Lsh(big.NewInt(1), 40)
	words := permitTypeHash.Bytes()
	for _, w := range [][]byte{r.key.Address().Bytes(), r.channels[:], snmWei(100).Bytes(), nil, deadline.Bytes()} {
		words = append(words, common.LeftPadBytes(w, 32)...)
	}
	domain := typeddata.Domain{Name: "SOSNA", Version: "1", ChainID: r.domain.ChainID, Contract: r.token}
	sig, err := r.key.Sign(domain.Digest(crypto.Keccak256Hash(words)))
	if err != nil {
		return err
	}
	permitted := r.ch.PackOpenWithPermit(r.payee, r.key.Address(), snmWei(100), seconds, deadline,
		sig[64], [32]byte(sig[:32]), [32]byte(sig[32:64]))
	// The first permit of an account makes its nonce's slot, and leaves no allowance.
	if _, _, err := r.open(ctx, "open_with_permit_first", permitted); err != nil {
		return err
	}
	unlimited := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))
	if _, err := r.Send(ctx, r.key, &r.token, r.snm.PackApprove(r.channels, unlimited)); err != nil {
		return err
	}
	_, _, err = r.open(ctx, "open_unlimited_allowance", r.packOpen())
	return err
}

var permitTypeHash = crypto.Keccak256Hash([]byte(
	"Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"))

func (r *channelsRun) payersClose(ctx context.Context) error {
	id, _, err := r.open(ctx, "", r.packOpen())
	if err != nil {
		return err
	}
	if _, err := r.measure(ctx, "start_close", r.ch.PackStartClose(id)); err != nil {
		return err
	}
	if err := r.Advance(ctx, measuredChallenge+time.Second); err != nil {
		return err
	}
	_, err = r.measure(ctx, "finish", r.ch.PackFinish(id))
	return err
}

// batches are of one channel, the usual case, and of as many channels.
func (r *channelsRun) batches(ctx context.Context) error {
	id, _, err := r.open(ctx, "", r.packOpen())
	if err != nil {
		return err
	}
	for i, name := range []string{"batch_claim_first_per_item_100", "batch_claim_per_item_100"} {
		vs, sigs, err := r.vouchers(id, measuredBatch, big.NewInt(int64(i+1)*1e15))
		if err != nil {
			return err
		}
		if err := r.batch(ctx, name, vs, sigs); err != nil {
			return err
		}
	}
	var vs []channels.IChannelsVoucher
	var sigs [][]byte
	for range measuredBatch {
		if id, _, err = r.open(ctx, "", r.packOpen()); err != nil {
			return err
		}
		v, sig, err := r.vouchers(id, 1, snmWei(1))
		if err != nil {
			return err
		}
		vs, sigs = append(vs, v...), append(sigs, sig...)
	}
	return r.batch(ctx, "batch_claim_100_channels_first_per_item", vs, sigs)
}

func (r *channelsRun) batch(ctx context.Context, name string, vs []channels.IChannelsVoucher, sigs [][]byte) error {
	gas, err := r.measure(ctx, "", r.ch.PackClaimBatch(vs, sigs))
	if err != nil {
		return err
	}
	r.rows = append(r.rows, GasRow{name, gas / uint64(len(vs))})
	return nil
}

func snmWei(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
