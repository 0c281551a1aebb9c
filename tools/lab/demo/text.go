package demo

import (
	"fmt"
	"html/template"
	"io"
	"maps"
	"math/big"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/sosna-os/sosna/pkg/meter"
)

// snm writes wei as SNM, exactly.
func snm(wei *big.Int) string {
	whole, rest := new(big.Int).QuoRem(new(big.Int).Abs(wei), big.NewInt(1e18), new(big.Int))
	text := fmt.Sprintf("%s.%018s", whole, rest)
	text = strings.TrimRight(strings.TrimRight(text, "0"), ".")
	if wei.Sign() < 0 {
		text = "-" + text
	}
	return text
}

// print writes the receipt for a person.
func (r *Receipt) print(w io.Writer, p parties) {
	fmt.Fprintf(w, "\nRECEIPT (chain %d; 1 SNM is 10^18 wei)\n", r.ChainID)
	for _, d := range r.Deals {
		fmt.Fprintf(w, "\nDeal %.16s with worker %s\n", d.ID, d.Worker)
		r.printUsage(w, d)
		t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
		fmt.Fprintf(t, "  bill, for the worker's owner\t%s SNM\n", snm(d.Bill.Int))
		fmt.Fprintf(t, "  hub's fee, %d per mille of it\t%s SNM\n", p.feePerMille, snm(d.HubFee.Int))
		fmt.Fprintf(t, "  fee of the image, for its publisher\t%s SNM\n", snm(d.ImageFee.Int))
		fmt.Fprintf(t, "  paid while it ran\tby %d vouchers, one every %g s; the last is number %d and stands for %s SNM\n",
			d.Vouchers, d.IntervalS, d.LastVoucher.Seq, snm(d.LastVoucher.Cumulative))
		for _, f := range r.Frames {
			if f.Worker == d.Worker {
				fmt.Fprintf(t, "  came back\t%s\n", f.Path)
			}
		}
		_ = t.Flush()
	}
	fmt.Fprint(w, "\nWhere the money went, read from the chain\n")
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(t, "  \tbefore SNM\tafter SNM\tchange SNM\t\n")
	for _, name := range slices.Sorted(maps.Keys(r.Balances)) {
		b := r.Balances[name]
		if b.Before.Sign() == 0 && b.After.Sign() == 0 {
			continue
		}
		fmt.Fprintf(t, "  %s\t%s\t%s\t%s\t\n", name, snm(b.Before.Int), snm(b.After.Int), snm(b.change()))
	}
	fmt.Fprint(t, "  all\t\t\t0\t\n")
	_ = t.Flush()
	r.printWallet(w)
}

// printWallet says what the hub's wallet keeps.
func (r *Receipt) printWallet(w io.Writer) {
	fmt.Fprintf(w, "The buyer pays the hub's wallet %s, the wallet pays the workers' owners and the image's publisher,\nand the hub's fee stays.\n", r.Wallet.Address)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, worker := range r.Workers {
		reserve := r.Wallet.Reserves[worker.Address]
		fmt.Fprintf(t, "  reserved for %s\t%s SNM, of which it claimed %s\n", worker.Address, snm(reserve.Reserved.Int), snm(reserve.Paid.Int))
	}
	fmt.Fprintf(t, "  still promised to workers\t%s SNM, until the hub releases it or they work on\n", snm(r.Wallet.Owed.Int))
	fmt.Fprintf(t, "  the hub's own, locked and staked until PayDay\t%s and %s SNM\n", snm(r.Wallet.Locked.Int), snm(r.Wallet.Stake.Int))
	_ = t.Flush()
}

func (r *Receipt) printUsage(w io.Writer, d Deal) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(t, "  used\t\tat wei a unit\tcost SNM\n")
	for _, worker := range r.Workers {
		if worker.Address != d.Worker {
			continue
		}
		for _, counter := range d.Usage.Names() {
			rate, units := worker.Rates[counter], d.Usage[counter]
			fmt.Fprintf(t, "  %s\t%s\t%s\t%s\n", counter, quantity(counter, units), rate,
				snm(new(big.Int).Mul(rate, new(big.Int).SetUint64(units))))
		}
	}
	_ = t.Flush()
}

// quantity adds to a count of units what a person can imagine.
func quantity(c meter.Counter, units uint64) string {
	text := fmt.Sprintf("%d", units)
	switch {
	case strings.HasSuffix(string(c), "_ns"):
		text += " ns (" + time.Duration(units).Round(10*time.Millisecond).String() + ")"
	case strings.HasSuffix(string(c), "_byte_s"):
		text += fmt.Sprintf(" byte-seconds (%.1f MiB-s)", float64(units)/(1<<20))
	case strings.HasSuffix(string(c), "_bytes"):
		text += fmt.Sprintf(" bytes (%.1f MiB)", float64(units)/(1<<20))
	}
	return text
}

// page is a contact sheet: the frames and the receipt's text.
var page = template.Must(template.New("page").Parse(`<!doctype html>
<html lang="en"><meta charset="utf-8"><title>SOSNA: what the demonstration rendered</title>
<style>body{font:16px/1.5 sans-serif;max-width:82em;margin:2em auto;padding:0 1em}figure{display:inline-block;margin:0 1em 1em 0}
img{max-width:100%}pre{overflow-x:auto;background:#f4f4f4;padding:1em}</style>
<h1>What was rendered</h1>
{{range .Frames}}<figure><img src="{{.File}}" alt="frame rendered by {{.Worker}}">
<figcaption>{{.File}}<br>worker {{.Worker}}</figcaption></figure>
{{end}}<h1>What it cost</h1><pre>{{.Text}}</pre></html>
`))
