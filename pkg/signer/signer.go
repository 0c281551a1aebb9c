package signer

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/identity"
	"github.com/sosna-os/sosna/pkg/payment"
)

// maxBatch bounds the statements that share one write to the disk.
const maxBatch = 256

// Signer is a key with its guard and its journal. It is safe for concurrent use.
type Signer struct {
	key    *identity.Key
	memory *memory
	book   book
	clock  clock
	now    func() time.Time

	requests chan *request
	stopped  chan struct{} // closed when nothing is decided any more
	cancel   context.CancelFunc
	failure  error // why; set before stopped is closed
}

// book is where what is admitted becomes durable. *folder is the real one.
type book interface {
	append(context.Context, signed) error
	renew(context.Context, *memory) error
	close() error
}

// request is one question to the guard.
type request struct {
	newest bool // asks for what there is instead of something new
	wallet Wallet
	payment.Statement
	answer chan error // nil: what is in wallet and Statement now may be signed
}

// Options of a Signer.
type Options struct {
	State  string // folder, made if it is not there
	Limits Limits
	Now    func() time.Time // nil: time.Now
}

// Open makes or loads the key of a state folder and replays what it signed. Errors
// are ErrBusy, ErrDamaged and the disk's.
func Open(ctx context.Context, o Options) (*Signer, error) {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Limits.PerEpoch == nil || o.Limits.PerStatement == nil {
		return nil, errors.New("signer without limits")
	}
	now := o.Now()
	f, key, m, err := openFolder(ctx, o.State, o.Limits, now)
	if err != nil {
		return nil, err
	}
	return start(ctx, key, m, f, o.Now, now), nil
}

func start(ctx context.Context, key *identity.Key, m *memory, b book, clockNow func() time.Time, now time.Time) *Signer {
	deciding, cancel := context.WithCancel(context.WithoutCancel(ctx))
	s := &Signer{
		key: key, memory: m, book: b, now: clockNow, clock: resume(m.last.At, time.Unix(0, m.last.Wall), now),
		requests: make(chan *request), stopped: make(chan struct{}), cancel: cancel,
	}
	go s.decide(deciding)
	return s
}

// Address is the key's.
func (s *Signer) Address() common.Address { return s.key.Address() }

// Stopped is closed when the signer signs no more: after Close, or when its journal
// failed; Err tells which.
func (s *Signer) Stopped() <-chan struct{} { return s.stopped }

// Err is why the signer stopped; nil after Close. It may be called when Stopped is closed.
func (s *Signer) Err() error { return s.failure }

// Sign signs a statement that the guard admits; its effect is on disk before Sign
// returns. Errors are Guard.Admit's and ErrUnavailable.
func (s *Signer) Sign(ctx context.Context, w Wallet, statement payment.Statement) (payment.SignedStatement, error) {
	return s.ask(ctx, &request{wallet: w, Statement: statement, answer: make(chan error, 1)})
}

// Newest signs again what was signed last for a worker; ErrNone if nothing was.
func (s *Signer) Newest(ctx context.Context, w Wallet, worker common.Address) (payment.SignedStatement, error) {
	return s.ask(ctx, &request{newest: true, wallet: w, Statement: payment.Statement{Worker: worker}, answer: make(chan error, 1)})
}

func (s *Signer) ask(ctx context.Context, r *request) (payment.SignedStatement, error) {
	select {
	case s.requests <- r:
	case <-s.stopped:
		return payment.SignedStatement{}, fmt.Errorf("%w: stopped", ErrUnavailable)
	case <-ctx.Done():
		return payment.SignedStatement{}, ctx.Err()
	}
	// Once handed over it is decided: wait for the truth of it.
	if err := <-r.answer; err != nil {
		return payment.SignedStatement{}, err
	}
	return payment.SignStatement(s.key, payment.StatementDomain(r.wallet.ChainID, r.wallet.Address), r.Statement)
}

// decide is the only one to touch memory and book. It ends at the first failure of
// the book: what memory holds is then ahead of the disk, and only a replay tells the truth.
func (s *Signer) decide(ctx context.Context) {
	defer close(s.stopped)
	for {
		select {
		case first := <-s.requests:
			if s.failure = s.batch(context.WithoutCancel(ctx), s.gather(first)); s.failure != nil {
				return
			}
		case <-ctx.Done():
			return
		}
	}
}

func (s *Signer) gather(first *request) []*request {
	batch := []*request{first}
	for len(batch) < maxBatch {
		select {
		case r := <-s.requests:
			batch = append(batch, r)
		default:
			return batch
		}
	}
	return batch
}

// batch decides on requests in order, writes what rose, and then answers them all: a
// repeated request, too, may rest on a rise of this very batch.
func (s *Signer) batch(ctx context.Context, batch []*request) error {
	now := s.now()
	entry := signed{moment: moment{At: s.clock.read(now), Wall: now.UnixNano()}}
	unpinned := s.memory.guard.wallet == nil
	answers := make([]error, len(batch))
	for i, r := range batch {
		if r.newest {
			r.Statement, answers[i] = s.memory.guard.Newest(r.wallet, r.Worker)
			continue
		}
		rise, err := s.memory.guard.Admit(entry.At, r.wallet, r.Statement)
		if answers[i] = err; rise {
			entry.Rises = append(entry.Rises, risen{r.Worker, r.Cumulative, r.UsageRoot})
		}
	}
	var failed error
	if len(entry.Rises) > 0 {
		if unpinned {
			entry.Wallet = s.memory.guard.pinned()
		}
		failed = s.write(ctx, entry)
	}
	for i, r := range batch {
		if failed != nil {
			answers[i] = fmt.Errorf("%w: %w", ErrUnavailable, failed)
		}
		r.answer <- answers[i]
	}
	if failed == nil && s.memory.rises >= riseLimit {
		failed = s.book.renew(ctx, s.memory)
	}
	return failed
}

func (s *Signer) write(ctx context.Context, entry signed) error {
	if err := s.book.append(ctx, entry); err != nil {
		return fmt.Errorf("write what is to be signed: %w", err)
	}
	s.memory.last = entry.moment
	s.memory.rises += len(entry.Rises)
	return nil
}

// Close waits for what is being decided and closes the journal.
func (s *Signer) Close() error {
	s.cancel()
	<-s.stopped
	return s.book.close()
}
