package wire

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/deal"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/payment"
)

// maxWageBits bounds amounts of wages, as HubWallet does.
const maxWageBits = 128

func (r *reader) wage(field string, b []byte) *big.Int {
	wei := r.wei(field, b)
	if wei.BitLen() > maxWageBits {
		r.fail(field, "%d bits, at most %d", wei.BitLen(), maxWageBits)
	}
	return wei
}

// Wage decodes what a hub acknowledges of a deal.
func Wage(p *api.Wage) (deal.Wage, error) {
	r := reader{what: "wage"}
	out := deal.Wage{
		Statement: r.statement(p.GetStatement()),
		Bill:      r.wage("bill", p.GetBill()), Record: r.hash("record", p.GetRecord()),
	}
	return out, r.err
}

func (r *reader) statement(s *api.Statement) payment.SignedStatement {
	return payment.SignedStatement{
		Statement: payment.Statement{
			Worker: r.address("worker", s.GetWorker()), Cumulative: r.wage("cumulative", s.GetCumulative()),
			UsageRoot: r.hash("usage_root", s.GetUsageRoot()),
		},
		Signature: r.signature("signature", s.GetSignature()),
	}
}

// Statement decodes what a hub's wallet owes somebody.
func Statement(p *api.Statement) (payment.SignedStatement, error) {
	r := reader{what: "statement"}
	out := r.statement(p)
	return out, r.err
}

// StatementProto encodes what a hub's wallet owes somebody.
func StatementProto(s payment.SignedStatement) *api.Statement {
	return &api.Statement{
		Worker: s.Worker[:], Cumulative: s.Cumulative.Bytes(), UsageRoot: s.UsageRoot[:], Signature: s.Signature[:],
	}
}

// WageProto encodes what a hub acknowledges of a deal.
func WageProto(w deal.Wage) *api.Wage {
	return &api.Wage{
		Statement: StatementProto(w.Statement), Bill: w.Bill.Bytes(), Record: w.Record[:],
	}
}

// Consent decodes a node's consent to be owned.
func Consent(p *api.Consent) (market.Consent, error) {
	r := reader{what: "consent"}
	out := market.Consent{
		Owner: r.address("owner", p.GetOwner()), Node: r.address("node", p.GetNode()), Nonce: p.GetNonce(),
		Signature: r.signature("signature", p.GetSignature()),
	}
	return out, r.err
}

// ConsentProto encodes a node's consent to be owned.
func ConsentProto(c market.Consent) *api.Consent {
	return &api.Consent{Owner: c.Owner[:], Node: c.Node[:], Nonce: c.Nonce, Signature: c.Signature[:]}
}

// Address decodes a 20-byte value such as a wallet's address.
func Address(what string, b []byte) (common.Address, error) {
	r := reader{what: what}
	a := r.address("bytes", b)
	return a, r.err
}
