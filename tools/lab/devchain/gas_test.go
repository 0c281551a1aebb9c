package devchain

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/payment"
)

// used records a transaction's gas and holds it against its budget.
func used(t *testing.T, name string, budget uint64, receipt *types.Receipt, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%-34s %9d", name, receipt.GasUsed)
	if receipt.GasUsed > budget {
		t.Errorf("%s takes %d gas, budget %d", name, receipt.GasUsed, budget)
	}
}

// TestGas measures whole transactions, as their senders pay for them, and holds them
// under budgets a little above what contracts/README.md records:
//
//	go test ./tools/lab/devchain -run TestGas -v
func TestGas(t *testing.T) {
	c := start(t, Options{})
	ctx, client := t.Context(), dial(t, c)
	buyer, agent := funded(t, c, snm(100_000)), funded(t, c, nil)
	payee := common.HexToAddress("0x9a7ee")

	open := func() (common.Hash, *types.Receipt) {
		t.Helper()
		id, receipt, err := client.Open(ctx, buyer, chain.OpenRequest{Payee: payee, Agent: agent.Address(), Amount: snm(100), Challenge: day})
		if err != nil {
			t.Fatal(err)
		}
		return id, receipt
	}
	voucher := func(id common.Hash, lane uint64, wei *big.Int) payment.SignedVoucher {
		t.Helper()
		return must[payment.SignedVoucher](t)(payment.Sign(buyer, client.Domain(),
			payment.Voucher{ChannelID: id, Lane: lane, Cumulative: wei, Seq: wei.Uint64(), UsageRoot: common.MaxHash}))
	}

	id, receipt := open()
	used(t, "open with permit, payer's first", 230_000, receipt, nil)
	id2, receipt := open()
	used(t, "open with permit, again", 165_000, receipt, nil)
	receipt, err := client.TopUp(ctx, buyer, id, snm(1))
	used(t, "top up with permit", 110_000, receipt, err)
	receipt, err = client.Claim(ctx, agent, voucher(id, 0, snm(1)))
	used(t, "claim, payee's first SNM", 120_000, receipt, err)
	receipt, err = client.Claim(ctx, agent, voucher(id, 0, snm(2)))
	used(t, "claim, again on the lane", 72_000, receipt, err)
	receipt, err = client.Close(ctx, agent, id, []payment.SignedVoucher{voucher(id, 0, snm(3))})
	used(t, "close with a voucher and a refund", 80_000, receipt, err)
	receipt, err = client.Close(ctx, agent, id2, nil)
	used(t, "close with nothing used", 52_000, receipt, err)
	id, _ = open()
	receipt, err = client.StartClose(ctx, buyer, id)
	used(t, "startClose", 36_000, receipt, err)
	if err := c.Advance(ctx, day+time.Second); err != nil {
		t.Fatal(err)
	}
	receipt, err = client.Finish(ctx, agent, id)
	used(t, "finish", 50_000, receipt, err)

	const n = 100
	id, _ = open()
	batch := func(wei *big.Int) (out []payment.SignedVoucher) {
		for lane := range uint64(n) {
			out = append(out, voucher(id, lane, wei))
		}
		return out
	}
	receipt, err = client.Claim(ctx, agent, batch(big.NewInt(1))...)
	used(t, "claim of 100 lanes, first time", 4_000_000, receipt, err)
	t.Logf("%-34s %9d", "  each", receipt.GasUsed/n)
	receipt, err = client.Claim(ctx, agent, batch(big.NewInt(2))...)
	used(t, "claim of 100 lanes, again", 2_400_000, receipt, err)
	t.Logf("%-34s %9d", "  each", receipt.GasUsed/n)
}
