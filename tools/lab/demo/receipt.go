package demo

import (
	"encoding/json"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// Receipt is out/demo/receipt.json. Wei and rates are decimal strings, counters integers. Everything in it was read
// from the command line's JSON or from the chain.
type Receipt struct {
	ChainID  uint64             `json:"chain_id"`
	Workers  []Worker           `json:"workers"`
	Deals    []Deal             `json:"deals"`
	Wallet   Wallet             `json:"hub_wallet"`
	Balances map[string]Balance `json:"balances_wei"`
	Frames   []Frame            `json:"frames"`
	Timings  Timings            `json:"timings_s"`
}

// Worker is who worked, as its ask said before the deal.
type Worker struct {
	Address    common.Address       `json:"address"`
	PeerID     string               `json:"peer_id"`
	Benchmarks map[string]Benchmark `json:"benchmarks"`
	Rates      pricing.Rates        `json:"rates"`
	Condition  json.Number          `json:"condition_number"`
	Method     string               `json:"method"`
}

// Benchmark is one figure of an ask.
type Benchmark struct {
	Value json.Number `json:"value"`
	Unit  string      `json:"unit"`
}

// Deal is what was used and what it cost.
type Deal struct {
	ID          string                `json:"id"`
	Worker      common.Address        `json:"worker"`
	Usage       meter.Vector          `json:"usage"`
	Bill        control.Wei           `json:"bill_wei"`
	HubFee      control.Wei           `json:"hub_fee_wei"`
	ImageFee    control.Wei           `json:"image_fee_wei"` // for the image's publisher, once
	Vouchers    int                   `json:"vouchers"`
	IntervalS   float64               `json:"voucher_interval_s"`
	LastVoucher payment.SignedVoucher `json:"last_voucher"`
}

// Wallet is the hub's wallet as the chain has it at the end.
type Wallet struct {
	Address  common.Address             `json:"address"`
	State    string                     `json:"state"`
	Balance  control.Wei                `json:"balance_wei"`
	Owed     control.Wei                `json:"owed_wei"` // reserved for workers and not paid
	Locked   control.Wei                `json:"locked_wei"`
	Stake    control.Wei                `json:"stake_wei"`
	Reserves map[common.Address]Reserve `json:"reserves"` // by worker, and the publisher's
}

// Reserve is what a wallet has set aside for one payee, and what of it has been claimed.
type Reserve struct {
	Reserved control.Wei `json:"reserved_wei"`
	Paid     control.Wei `json:"paid_wei"`
}

// Balance is what a holder of SNM had.
type Balance struct {
	Address common.Address `json:"address"`
	Before  control.Wei    `json:"before"`
	After   control.Wei    `json:"after"`
}

// change is what came in, negative if it went out.
func (b Balance) change() *big.Int { return new(big.Int).Sub(b.After.Int, b.Before.Int) }

// Frame is a picture that came back; Path is seen from the repository's root.
type Frame struct {
	Path   string         `json:"path"`
	SHA256 string         `json:"sha256"`
	Worker common.Address `json:"worker"`
}

// Timings are seconds.
type Timings struct {
	KernelToAgent float64 `json:"kernel_to_agent"` // of the slowest worker
	RentToSSH     float64 `json:"rent_to_ssh"`     // to the first command's answer, the image's way to the worker included
	Total         float64 `json:"total"`
}
