package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
)

const (
	// hedgeAfter is how long an endpoint may be silent before another is asked too.
	hedgeAfter = 2 * time.Second
	// grace is how long the rest is waited for when enough have answered.
	grace = 500 * time.Millisecond
)

// errLie marks an answer that an honest endpoint cannot give.
var errLie = errors.New("endpoint's answer is false")

// pool is the endpoints of one chain.
type pool struct {
	endpoints []*endpoint
	quorum    int
	want      *big.Int // the chain; nil until it is known
}

func newPool(endpoints []*endpoint, quorum int) *pool {
	return &pool{endpoints: endpoints, quorum: quorum}
}

func (p *pool) close() {
	for _, e := range p.endpoints {
		e.drop(true)
	}
}

// lone: there is one endpoint, and its word is taken.
func (p *pool) lone() bool { return len(p.endpoints) == 1 }

// joinChain finds out which chain a quorum serves. want may be nil: any.
func (p *pool) joinChain(ctx context.Context, want *big.Int) (*big.Int, error) {
	id, err := agree(ctx, p, question[*big.Int]{
		ask: func(ctx context.Context, rpc backend) (*big.Int, error) {
			id, err := rpc.ChainID(ctx)
			if err == nil {
				err = checkChain(id, want)
			}
			return id, err
		},
		same: (*big.Int).String,
	})
	if err != nil {
		return nil, fmt.Errorf("ask for the chain id: %w", err)
	}
	p.want = id
	if !p.lone() { // those that answered otherwise must name the right chain before they are asked more
		for _, e := range p.endpoints {
			e.drop(false)
		}
	}
	return id, nil
}

// order lists the endpoints, the best first.
func (p *pool) order() []*endpoint {
	now := time.Now()
	type ranked struct {
		*endpoint
		health
	}
	list := make([]ranked, len(p.endpoints))
	for i, e := range p.endpoints {
		e.mu.Lock()
		list[i] = ranked{e, e.health}
		e.mu.Unlock()
	}
	slices.SortStableFunc(list, func(a, b ranked) int { return a.health.compare(b.health, now) })
	out := make([]*endpoint, len(list))
	for i, r := range list {
		out[i] = r.endpoint
	}
	return out
}

// question is something that every endpoint can be asked.
type question[T any] struct {
	ask func(context.Context, backend) (T, error)
	// same puts into words what must be equal for two answers to agree; nil: nothing.
	same func(T) string
	// fixed: honest endpoints cannot differ, so that who differs from a quorum lies.
	fixed bool
	// errorless: that there is none, or a refusal, is no answer either.
	errorless bool
}

type answer[T any] struct {
	from  *endpoint
	value T
	err   error
}

// isAnswer: an error that says how things are.
func isAnswer(err error) bool {
	_, refused := refusal(err)
	return refused || errors.Is(err, ethereum.NotFound)
}

// words is what answers are compared by; "" is no answer.
func (q question[T]) words(a answer[T]) string {
	if q.errorless && a.err != nil {
		return ""
	}
	if data, refused := refusal(a.err); refused {
		return "refused " + data
	}
	switch {
	case errors.Is(a.err, ethereum.NotFound):
		return "not found"
	case a.err != nil:
		return ""
	case q.same == nil:
		return "answer"
	}
	return "answer " + q.same(a.value)
}

// put asks one endpoint, in bounded time, and notes how it did.
func put[T any](ctx context.Context, p *pool, e *endpoint, ask func(context.Context, backend) (T, error)) answer[T] {
	bounded, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	began := time.Now()
	out := answer[T]{from: e}
	rpc, err := e.ready(bounded, p.want)
	if err == nil {
		out.value, err = retry(bounded, func() (T, error) { return ask(bounded, rpc) })
	}
	if err != nil {
		err = presentable(err, e.name)
	}
	took := time.Since(began)
	switch out.err = err; {
	case ctx.Err() == nil:
		e.note(judge(err), took)
	case took >= hedgeAfter: // others were done long ago
		e.note(failed, took)
	}
	return out
}

func (e *endpoint) note(v verdict, took time.Duration) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.health = e.health.next(v, took, time.Now())
}

// agree returns the answer that a quorum gives, which may be that there is none, or a
// contract's refusal.
func agree[T any](ctx context.Context, p *pool, q question[T]) (T, error) {
	answers, err := poll(ctx, p, q, p.quorum)
	if err != nil {
		var none T
		return none, err
	}
	return answers[0].value, answers[0].err
}

// first returns the first answer of any endpoint that is no error, the healthy asked
// before the others: for what is bounded or verified by other means.
func first[T any](ctx context.Context, p *pool, ask func(context.Context, backend) (T, error)) (T, error) {
	answers, err := poll(ctx, p, question[T]{ask: ask, errorless: true}, 1)
	if err != nil {
		var none T
		return none, err
	}
	return answers[0].value, answers[0].err
}

// poll asks as many endpoints as it needs for k answers that agree, and returns those.
// One goroutine an endpoint asks; all of them end with this call's context.
func poll[T any](ctx context.Context, p *pool, q question[T], k int) ([]answer[T], error) {
	inner, cancel := context.WithCancel(ctx)
	defer cancel()
	order := p.order()
	answers := make(chan answer[T], len(order))
	started := 0
	start := func() {
		if started < len(order) {
			e := order[started]
			started++
			go func() { answers <- put(inner, p, e, q.ask) }()
		}
	}
	for range k {
		start()
	}
	hedge := time.NewTicker(hedgeAfter)
	defer hedge.Stop()
	byWords, most := map[string][]answer[T]{}, 0
	var all []answer[T]
	for len(all) < started {
		select {
		case a := <-answers:
			all = append(all, a)
			if words := q.words(a); words != "" {
				byWords[words] = append(byWords[words], a)
				if most = max(most, len(byWords[words])); most == k {
					if q.fixed {
						blame(q, all, words)
					}
					return byWords[words], nil
				}
			}
			for started < len(order) && most+started-len(all) < k {
				start()
			}
		case <-hedge.C:
			start()
		case <-ctx.Done():
			return nil, split(p, all, ctx.Err())
		}
	}
	return nil, split(p, all, ctx.Err())
}

// blame notes who said something else than the quorum about what cannot differ.
func blame[T any](q question[T], all []answer[T], truth string) {
	for _, a := range all {
		if words := q.words(a); words != "" && words != truth {
			a.from.note(lied, 0)
		}
	}
}

// split says why there is no quorum: each endpoint's word, and the context's.
func split[T any](p *pool, all []answer[T], ended error) error {
	if p.lone() && len(all) == 1 {
		return all[0].err
	}
	if p.lone() {
		return ended
	}
	var causes []error
	var said []string
	for _, a := range all {
		if a.err != nil {
			if !isAnswer(a.err) { // one endpoint's "not found" or refusal is not everybody's
				causes = append(causes, a.err)
			}
			said = append(said, a.from.name+": "+a.err.Error())
		} else {
			said = append(said, a.from.name+" answered")
		}
	}
	if ended != nil {
		causes = append(causes, ended)
		said = append(said, ended.Error())
	}
	return &noQuorum{text: fmt.Sprintf("%s, %d of %d must: %s", ErrNoQuorum, p.quorum, len(p.endpoints), strings.Join(said, "; ")), causes: causes}
}

// noQuorum is ErrNoQuorum and why there were no answers.
type noQuorum struct {
	text   string
	causes []error
}

func (e *noQuorum) Error() string { return e.text }

func (e *noQuorum) Unwrap() []error { return append([]error{ErrNoQuorum}, e.causes...) }

// gather asks all endpoints and returns the answers of at least a quorum.
func gather[T any](ctx context.Context, p *pool, ask func(context.Context, backend) (T, error)) ([]T, error) {
	all := everyone(ctx, p, p.quorum, ask)
	var values []T
	for _, a := range all {
		if a.err == nil {
			values = append(values, a.value)
		}
	}
	if len(values) < p.quorum {
		return nil, split(p, all, ctx.Err())
	}
	return values, nil
}

// everyone asks all endpoints at once. When enough of them have answered the others
// have a moment left.
func everyone[T any](ctx context.Context, p *pool, enough int, ask func(context.Context, backend) (T, error)) []answer[T] {
	inner, cancel := context.WithCancel(ctx)
	defer cancel()
	answers := make(chan answer[T], len(p.endpoints))
	for _, e := range p.endpoints {
		go func() { answers <- put(inner, p, e, ask) }()
	}
	var all []answer[T]
	var over <-chan time.Time
	good := 0
	for len(all) < len(p.endpoints) {
		select {
		case a := <-answers:
			all = append(all, a)
			if a.err == nil {
				if good++; good == enough {
					timer := time.NewTimer(grace)
					defer timer.Stop()
					over = timer.C
				}
			}
		case <-over:
			return all
		case <-ctx.Done():
			return all
		}
	}
	return all
}

// atLeast is the greatest number that k of the values reach: k-1 liars cannot raise it
// above what an honest endpoint says.
func atLeast(values []uint64, k int) uint64 {
	slices.Sort(values)
	return values[len(values)-k]
}

// refusal is a contract's refusal in an endpoint's error: the revert data as the
// endpoint worded it.
func refusal(err error) (data string, ok bool) {
	var withData rpc.DataError
	if err == nil || !errors.As(err, &withData) {
		return "", false
	}
	if text, isText := withData.ErrorData().(string); isText && strings.HasPrefix(text, "0x") {
		return text, true
	}
	return "", strings.Contains(err.Error(), "revert")
}
