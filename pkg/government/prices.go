package government

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sosna-os/sosna/contracts/pricefeed"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/typeddata"
)

var (
	// ErrNoPriceFeed: there is no PriceFeed at the address.
	ErrNoPriceFeed = errors.New("no PriceFeed")
	// ErrPair: a pair's name is no 1 to 32 printable ASCII characters.
	ErrPair = errors.New("bad name of a pair")
	// ErrReport: reports cannot make a round.
	ErrReport = errors.New("bad price report")
)

const (
	// priceBits bounds a price, as PriceFeed keeps it.
	priceBits = 112
	// maxReporters is PriceFeed.MAX_REPORTERS.
	maxReporters = 31
)

// The type string that PriceFeed.sol hashes: REPORT_TYPEHASH.
var reportType = typeddata.NewType("Report(bytes32 pair,uint256 price,uint64 time,uint64 round)")

// Pair names what is priced in what, such as SNM/USD.
type Pair [32]byte

// ParsePair reads a pair's name: printable ASCII, padded with zeros.
func ParsePair(name string) (p Pair, err error) {
	if len(name) == 0 || len(name) > len(p) || slices.ContainsFunc([]byte(name), func(b byte) bool { return b <= ' ' || b > '~' }) {
		return p, fmt.Errorf("%w: %.40q: 1 to 32 printable ASCII characters, such as SNM/USD", ErrPair, name)
	}
	copy(p[:], name)
	return p, nil
}

// Price is the median of a round. Value is in quote units of 10^-18 for one base unit.
type Price struct {
	Value *big.Int
	Round uint64
	Time  time.Time // of the round's oldest report
	Fresh bool      // young enough for contracts to read it
}

// Report is what one reporter saw.
type Report struct {
	Pair  Pair
	Price *big.Int
	Time  time.Time // whole seconds
	Round uint64
}

// SignedReport is a report with its reporter's signature.
type SignedReport struct {
	Report
	Signature identity.Signature
}

// Prices is the PriceFeed. It is safe for concurrent use.
type Prices struct {
	chain   *chain.Client
	address common.Address
	feed    *pricefeed.PriceFeed
}

// DialPrices looks whether there is a PriceFeed at the address.
func DialPrices(ctx context.Context, client *chain.Client, address common.Address) (*Prices, error) {
	client.RegisterErrors(&pricefeed.PriceFeedMetaData)
	p := &Prices{chain: client, address: address, feed: pricefeed.NewPriceFeed()}
	is, err := chain.Read(ctx, client, address, p.feed.PackEip712Domain(), p.feed.UnpackEip712Domain)
	if err != nil {
		return nil, fmt.Errorf("%w at %s: %w", ErrNoPriceFeed, address, err)
	}
	if want := p.domain(); is.Name != want.Name || is.Version != want.Version || is.VerifyingContract != address {
		return nil, fmt.Errorf("%w at %s: it calls itself %.40q version %.10q", ErrNoPriceFeed, address, is.Name, is.Version)
	}
	return p, nil
}

func (p *Prices) domain() typeddata.Domain {
	return typeddata.Domain{Name: "SOSNA PriceFeed", Version: "1", ChainID: p.chain.ChainID(), Contract: p.address}
}

// Last is a pair's last price, however old; a nil Value if there never was one.
func (p *Prices) Last(ctx context.Context, pair Pair) (Price, error) {
	at, err := p.chain.Block(ctx)
	if err != nil {
		return Price{}, err
	}
	last, err := chain.ReadAt(ctx, p.chain, at, p.address, p.feed.PackLast(pair), p.feed.UnpackLast)
	if err != nil {
		return Price{}, fmt.Errorf("read a price: %w", err)
	}
	if last.Value.Sign() == 0 {
		return Price{}, nil
	}
	if last.Value.BitLen() > priceBits {
		return Price{}, fmt.Errorf("read a price: %w: %s", ErrAnswer, last.Value)
	}
	out := Price{Value: last.Value, Round: last.Round}
	if out.Time, err = moment(new(big.Int).SetUint64(last.Time)); err != nil {
		return Price{}, fmt.Errorf("read a price: %w", err)
	}
	_, err = chain.ReadAt(ctx, p.chain, at, p.address, p.feed.PackRead(pair), p.feed.UnpackRead)
	var stale *chain.RevertError
	if err != nil && !errors.As(err, &stale) {
		return Price{}, fmt.Errorf("read a price: %w", err)
	}
	out.Fresh = err == nil
	return out, nil
}

// Reporters lists who may report, and how many of them make a round.
func (p *Prices) Reporters(ctx context.Context) (reporters []common.Address, quorum int, err error) {
	at, err := p.chain.Block(ctx)
	if err != nil {
		return nil, 0, err
	}
	if reporters, err = chain.ReadAt(ctx, p.chain, at, p.address, p.feed.PackReporters(), p.feed.UnpackReporters); err != nil {
		return nil, 0, fmt.Errorf("read the reporters: %w", err)
	}
	q, err := chain.ReadAt(ctx, p.chain, at, p.address, p.feed.PackQuorum(), p.feed.UnpackQuorum)
	if err != nil {
		return nil, 0, fmt.Errorf("read the quorum of reporters: %w", err)
	}
	if len(reporters) > maxReporters || !q.IsInt64() || q.Int64() < 1 || q.Int64() > int64(len(reporters)) {
		return nil, 0, fmt.Errorf("read the reporters: %w: %s of %d", ErrAnswer, q, len(reporters))
	}
	return reporters, int(q.Int64()), nil
}

// Digest is what a reporter signs.
func (p *Prices) Digest(r Report) (common.Hash, error) {
	if r.Price == nil || r.Price.Sign() <= 0 || r.Price.BitLen() > priceBits || r.Time.Unix() < 0 {
		return common.Hash{}, fmt.Errorf("%w: a price of %v at %s", ErrReport, r.Price, r.Time)
	}
	return p.domain().Digest(reportType.Struct().Bytes32(common.Hash(r.Pair)).Uint(r.Price).Uint64(uint64(r.Time.Unix())).Uint64(r.Round).Hash()), nil
}

// Sign makes a reporter's word of a report.
func (p *Prices) Sign(key *identity.Key, r Report) (SignedReport, error) {
	digest, err := p.Digest(r)
	if err != nil {
		return SignedReport{}, err
	}
	signature, err := key.Sign(digest)
	return SignedReport{r, signature}, err
}

// Submit makes a round of signed reports, in any order. Anyone may.
func (p *Prices) Submit(ctx context.Context, key *identity.Key, reports []SignedReport) (*types.Receipt, error) {
	if len(reports) == 0 || len(reports) > maxReporters {
		return nil, fmt.Errorf("%w: %d of them, 1 to %d", ErrReport, len(reports), maxReporters)
	}
	for _, r := range reports {
		if _, err := p.Digest(r.Report); err != nil {
			return nil, err
		}
	}
	sorted := slices.SortedStableFunc(slices.Values(reports), func(a, b SignedReport) int { return a.Price.Cmp(b.Price) })
	plain, signatures := make([]pricefeed.PriceFeedReport, len(sorted)), make([][]byte, len(sorted))
	for i, r := range sorted {
		plain[i] = pricefeed.PriceFeedReport{Pair: r.Pair, Price: r.Price, Time: uint64(r.Time.Unix()), Round: r.Round}
		signatures[i] = r.Signature[:]
	}
	return p.chain.Transact(ctx, key, p.address, p.feed.PackSubmit(plain, signatures), chain.TxOptions{})
}

// ReportersAction names all reporters anew: for a vote.
func (p *Prices) ReportersAction(reporters []common.Address) Action {
	return Action{Target: p.address, Data: p.feed.PackSetReporters(reporters)}
}
