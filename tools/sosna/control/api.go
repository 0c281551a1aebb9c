// Package control is the conversation between the `sosna` command line and the
// background process that holds deals, ports and vouchers: JSON over HTTP on a
// unix socket in the buyer's own directory.
//
// It relies on the file system for who may speak (directory 0700, socket 0600)
// and on pkg/buyer for everything that happens. It stops at one home: one
// directory, one wallet, one background process. The JSON types here are also
// what `--json` prints, so their names are stable: snake_case, wei as decimal
// strings, counters as integers.
package control

import (
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/meter"
	"github.com/sosna-os/sosna/pkg/payment"
	"github.com/sosna-os/sosna/pkg/pricing"
)

// Deal is a deal as people and programs see it. Usage and bill are those of the
// newest record that verified; once the deal is closed, of the record that was
// paid for, so that bill and fee are what was signed.
type Deal struct {
	ID       string      `json:"id"`
	State    string      `json:"state"`
	Reason   string      `json:"reason,omitempty"`
	Note     string      `json:"note,omitempty"`
	Distrust string      `json:"distrust,omitempty"`
	Opened   int64       `json:"opened_unix"`
	Progress *Progress   `json:"progress,omitempty"`
	Worker   string      `json:"worker"`
	Hub      string      `json:"hub"`
	HubAddr  string      `json:"hub_addr"`
	Payout   string      `json:"payout"`
	Image    string      `json:"image"`
	Command  []string    `json:"command,omitempty"`
	MilliCPU uint64      `json:"milli_cpu"`
	Memory   uint64      `json:"memory_bytes"`
	Pids     uint64      `json:"pids"`
	Port     int         `json:"port,omitempty"`
	HostKey  string      `json:"host_key,omitempty"`
	SSHDir   string      `json:"ssh_dir,omitempty"`
	Channel  common.Hash `json:"channel"`
	Lane     uint64      `json:"lane"`

	Rates       pricing.Rates          `json:"rates"`
	FeePerMille uint64                 `json:"fee_per_mille"`
	IntervalS   float64                `json:"voucher_interval_s"`
	PerHour     Wei                    `json:"estimated_wei_per_hour"`
	Budget      Wei                    `json:"budget_wei"`
	Changes     []Change               `json:"changes,omitempty"` // rates and budget are as the last one left them
	Asked       *Wei                   `json:"budget_asked_wei,omitempty"`
	Usage       meter.Vector           `json:"usage"`
	Records     uint64                 `json:"records"`
	Seconds     float64                `json:"seconds"` // from signing to that record
	Final       bool                   `json:"final"`
	Bill        Wei                    `json:"bill_wei"`
	Fee         Wei                    `json:"hub_fee_wei"`
	AppFee      Wei                    `json:"app_fee_wei"`
	AppPayee    string                 `json:"app_payee,omitempty"`
	Paid        Wei                    `json:"paid_wei"`
	Vouchers    int                    `json:"vouchers"`
	LastVoucher *payment.SignedVoucher `json:"last_voucher,omitempty"`
}

// Change is terms that hold from a usage record on: those agreed from record 0.
type Change struct {
	Record uint64        `json:"after_record"`
	Rates  pricing.Rates `json:"rates"`
	Budget Wei           `json:"budget_wei"`
	Bill   Wei           `json:"bill_before_wei"`
}

// Progress is how far the opening of a deal is; done and total are bytes or 0.
type Progress struct {
	Text  string `json:"text"`
	Done  uint64 `json:"done"`
	Total uint64 `json:"total"`
}

// Wei is an amount in JSON: a decimal string.
type Wei struct{ *big.Int }

// MarshalJSON quotes the number: JSON numbers lose digits in most readers.
func (w Wei) MarshalJSON() ([]byte, error) {
	if w.Int == nil {
		return []byte(`"0"`), nil
	}
	return []byte(`"` + w.String() + `"`), nil
}

// UnmarshalJSON reads the quoted decimal form.
func (w *Wei) UnmarshalJSON(data []byte) error {
	w.Int = new(big.Int)
	if len(data) < 2 || len(data) > 128 || data[0] != '"' {
		return errWei
	}
	if _, ok := w.SetString(string(data[1:len(data)-1]), 10); !ok {
		return errWei
	}
	return nil
}

// Event is one line of an answer that takes time. Exactly one field is set but
// for the last line, where Deals or Receipts may come with an Error.
type Event struct {
	Stage    *Stage    `json:"stage,omitempty"`
	Deals    []Deal    `json:"deals,omitempty"`
	Receipts []Receipt `json:"receipts,omitempty"`
	Error    *Error    `json:"error,omitempty"`
	Done     bool      `json:"done,omitempty"`
}

// Stage is a step of something that takes time.
type Stage struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// Receipt is what a settled channel cost.
type Receipt struct {
	Channel     common.Hash  `json:"channel"`
	Transaction *common.Hash `json:"transaction,omitempty"`
	Deals       []Deal       `json:"deals"`
	Deposit     Wei          `json:"deposit_wei"`
	Signed      Wei          `json:"signed_wei"`
	Paid        Wei          `json:"paid_wei"`
	Refunded    Wei          `json:"refunded_wei"`
}

// RentRequest is an order.
type RentRequest struct {
	Hub            string   `json:"hub"`
	Count          uint64   `json:"count"`
	Image          string   `json:"image"`
	MilliCPU       uint64   `json:"milli_cpu"`
	Memory         uint64   `json:"memory_bytes"`
	Pids           uint64   `json:"pids"`
	Budget         *Wei     `json:"budget_wei,omitempty"`
	MaxFeePerMille uint64   `json:"max_fee_per_mille"`
	Checked        bool     `json:"checked,omitempty"`
	MaxAppFee      *Wei     `json:"max_app_fee_wei,omitempty"`
	Command        []string `json:"command,omitempty"`
	SSHKeys        []string `json:"ssh_keys"`
	SSHDir         string   `json:"ssh_dir"`
}

// ChangeRequest asks for other terms of a running deal.
type ChangeRequest struct {
	Deal   string `json:"deal"` // id, or how it begins
	Budget Wei    `json:"budget_wei"`
}

// StopRequest names deals to end; All means every open one, and channels without deals.
type StopRequest struct {
	Deals    []string `json:"deals"`
	All      bool     `json:"all"`
	Abandon  bool     `json:"abandon"` // close them here when the hub does not
	TimeoutS int      `json:"timeout_s"`
}

// Status is what the background process says of itself.
type Status struct {
	PID      int            `json:"pid"`
	Address  common.Address `json:"address"`
	ChainID  uint64         `json:"chain_id"`
	Channels common.Address `json:"channels"`
	Deals    []Deal         `json:"deals"`
	Open     []Channel      `json:"channels_used"`
}

// Channel is a channel of the journal.
type Channel struct {
	ID      common.Hash    `json:"id"`
	Hub     common.Address `json:"hub"`
	Payee   common.Address `json:"payee"`
	Opened  int64          `json:"opened_unix"`
	Deposit Wei            `json:"deposit_wei"`
	Settled *Settled       `json:"settled,omitempty"`
}

// Settled is how a channel ended on chain.
type Settled struct {
	Transaction common.Hash `json:"transaction"`
	Paid        Wei         `json:"paid_wei"`
	Refunded    Wei         `json:"refunded_wei"`
}

// FromView describes a deal.
func FromView(v buyer.View) Deal {
	d := v.InForce()
	perHour := market.Estimate(d.Rates, d.MilliCPU, d.MemoryBytes)
	out := Deal{
		ID: v.ID().String(), State: string(v.State), Reason: v.Reason, Note: v.Note, Distrust: v.Distrust,
		Opened: v.Signed.Unix(), Worker: d.Worker.Hex(), Hub: d.Hub.Hex(), HubAddr: v.Hub, Payout: d.Payout.Hex(),
		Image: string(d.Image), Command: d.Command, MilliCPU: d.MilliCPU, Memory: d.MemoryBytes, Pids: d.Pids,
		SSHDir: v.SSHDir, Channel: d.Channel, Lane: d.Lane, Rates: d.Rates, FeePerMille: d.FeePerMille,
		IntervalS: d.Interval.Seconds(), PerHour: Wei{perHour.Mul(perHour, big.NewInt(3600))}, Budget: Wei{d.Budget},
		Usage: meter.Vector{}, Bill: Wei{new(big.Int)}, Fee: Wei{new(big.Int)}, Paid: Wei{v.PaidWei()}, Vouchers: v.Vouchers,
	}
	if v.State == deal.Offered && v.Progress != (buyer.Progress{}) {
		out.Progress = &Progress{v.Progress.Text, v.Progress.Done, v.Progress.Total}
	}
	if v.Accepted != nil {
		out.HostKey = v.Accepted.Body.HostKey
	}
	if v.Open() {
		out.Port = v.Port
	}
	if v.Paid != nil {
		out.LastVoucher = &v.Paid.Voucher
	}
	if v.State == deal.Running && strings.HasPrefix(v.Note, string(deal.Paused)) {
		out.State = string(deal.Paused) // as the hub says: only the worker knows
	}
	out.Changes = changes(v)
	if v.Asked != nil {
		out.Asked = &Wei{v.Asked.Change.Budget}
	}
	if app := v.Terms.App; app != nil {
		out.AppFee, out.AppPayee = Wei{app.Fee.Fee}, app.Fee.Payee.Hex()
	}
	if record := billed(v); record != nil {
		bill, fee, err := v.Course().Due(record.Record)
		if err == nil {
			out.Usage, out.Bill, out.Fee = record.Usage, Wei{bill}, Wei{fee}
		}
		out.Records, out.Final = record.Seq, record.Final
		out.Seconds = max(0, time.UnixMilli(int64(record.UnixMilli)).Sub(v.Signed).Seconds())
	}
	return out
}

// changes lists the terms as agreed and after each change; none if there was none.
func changes(v buyer.View) []Change {
	if len(v.Changed) == 0 {
		return nil
	}
	out := []Change{{Rates: v.Terms.Deal.Rates, Budget: Wei{v.Terms.Deal.Budget}, Bill: Wei{new(big.Int)}}}
	for _, s := range v.Changed {
		c := s.Change.Change
		out = append(out, Change{s.Begins(), c.Rates, Wei{c.Budget}, Wei{s.Bill}})
	}
	return out
}

// billed is the record that stands for a deal: the newest one while it is open,
// the one that was paid for after that.
func billed(v buyer.View) *meter.SignedRecord {
	if v.Open() {
		return v.Last
	}
	if v.Last != nil && v.Last.Final {
		if _, due, err := v.Due(v.Last.Record); err == nil && due.Cmp(v.PaidWei()) == 0 {
			return v.Last
		}
	}
	if v.Paid != nil {
		return &v.Paid.Record
	}
	return nil
}

// FromViews describes deals.
func FromViews(views []buyer.View) []Deal {
	out := make([]Deal, 0, len(views))
	for _, v := range views {
		out = append(out, FromView(v))
	}
	return out
}

// FromChannels describes channels.
func FromChannels(channels []buyer.Channel) []Channel {
	out := make([]Channel, 0, len(channels))
	for _, c := range channels {
		entry := Channel{ID: c.ID, Hub: c.Hub, Payee: c.Payee, Opened: c.Opened.Unix(), Deposit: Wei{c.Deposit}}
		if c.Settled != nil {
			entry.Settled = &Settled{c.Settled.Transaction, Wei{c.Settled.Paid}, Wei{c.Settled.Refunded}}
		}
		out = append(out, entry)
	}
	return out
}
