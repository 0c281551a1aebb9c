package gpu

import (
	"context"
	"fmt"
	"time"

	"github.com/cenkalti/backoff/v5"
)

// Options say how the program is run. The zero value is the appliance's, but for User.
type Options struct {
	Path     string        // DefaultPath
	Args     []string      // none
	Env      []string      // added to the child's own, which is not this process's
	User     uint32        // user and group id; 0 keeps this process's: for tests and owners' own machines
	Deadline time.Duration // of a call; 5 s
	// FirstWait before a child that failed is started again, doubling up to LongestWait; 1 s, 1 min.
	FirstWait, LongestWait time.Duration
}

// Client runs the program and asks it. It may be used from several goroutines;
// calls take turns. It starts the program at the first call and again, after a
// wait, when one failed; it has no goroutine that outlives Close, but for one
// that waits on a child that the kernel holds.
type Client struct {
	o       Options
	turn    chan struct{} // a lock that a context can give up on
	bench   chan struct{} // the same, for benchmarks: one GPU at a time
	closed  bool
	child   *child
	wedged  *child
	retry   *backoff.ExponentialBackOff // reset by every answer
	after   time.Time                   // no start before
	because error                       // the last failure
}

// NewClient starts nothing yet.
func NewClient(o Options) *Client {
	if o.Path == "" {
		o.Path = DefaultPath
	}
	if o.Deadline <= 0 {
		o.Deadline = defaultDeadline
	}
	if o.FirstWait <= 0 {
		o.FirstWait = firstWait
	}
	if o.LongestWait <= 0 {
		o.LongestWait = longestWait
	}
	retry := &backoff.ExponentialBackOff{InitialInterval: o.FirstWait, Multiplier: 2, MaxInterval: o.LongestWait}
	retry.Reset()
	return &Client{o: o, turn: make(chan struct{}, 1), bench: make(chan struct{}, 1), retry: retry}
}

// List tells the driver's version and its GPUs.
func (c *Client) List(ctx context.Context) (Inventory, error) {
	a, err := c.ask(ctx, OpList)
	if err == nil && a.Inventory == nil {
		return Inventory{}, &Error{Garbage, "an inventory was asked for, and none came"}
	}
	if err != nil {
		return Inventory{}, err
	}
	return *a.Inventory, nil
}

// Sample reads all GPUs.
func (c *Client) Sample(ctx context.Context) ([]Sample, error) {
	a, err := c.ask(ctx, OpSample)
	return a.Samples, err
}

// Processes lists who uses the GPUs. Utilisation is since the last call.
func (c *Client) Processes(ctx context.Context) ([]Process, error) {
	a, err := c.ask(ctx, OpProcesses)
	return a.Processes, err
}

// Events gives critical errors since the last call. Those between the end of one
// child and the start of the next are lost here; the kernel's log has them.
func (c *Client) Events(ctx context.Context) ([]Event, error) {
	a, err := c.ask(ctx, OpEvents)
	return a.Events, err
}

// Bench measures one GPU, and no other meanwhile, in a child of its own, so that metering goes on and a
// crash of the compute driver ends nothing else. A ctx that ends kills it at
// once: a deal comes before a benchmark.
func (c *Client) Bench(ctx context.Context, q BenchRequest) ([]BenchResult, error) {
	if err := q.check(); err != nil {
		return nil, err
	}
	if err := take(ctx, c.bench); err != nil {
		return nil, err
	}
	defer func() { <-c.bench }()
	one, err := start(c.o)
	if err != nil {
		return nil, err
	}
	a, err := one.call(ctx, Request{Op: OpBench, Bench: &q}, time.Duration(q.Seconds)*time.Second+benchGrace)
	if !one.kill() && err == nil {
		err = &Error{Wedged, "the benchmark's process does not end"}
	}
	if err == nil && a.Error != nil {
		err = a.Error
	}
	return a.Bench, err
}

func take(ctx context.Context, turn chan<- struct{}) error {
	select {
	case turn <- struct{}{}:
		return nil
	case <-ctx.Done():
		return &Error{Stopped, context.Cause(ctx).Error()}
	}
}

// ask takes its turn, sees to it that there is a child, and asks it.
func (c *Client) ask(ctx context.Context, op Op) (Answer, error) {
	if err := take(ctx, c.turn); err != nil {
		return Answer{}, err
	}
	defer func() { <-c.turn }()
	if err := c.ready(time.Now()); err != nil {
		return Answer{}, err
	}
	a, err := c.child.call(ctx, Request{Op: op}, c.o.Deadline)
	if err != nil {
		c.drop(err, time.Now())
		return Answer{}, err
	}
	c.retry.Reset()
	if a.Error != nil {
		return Answer{}, a.Error // the child is well, the driver is not
	}
	return a, nil
}

// ready starts a child where there is none and none is due later.
func (c *Client) ready(now time.Time) error {
	if c.closed {
		return &Error{Stopped, "closed"}
	}
	if c.child != nil {
		return nil
	}
	if c.wedged != nil {
		select {
		case <-c.wedged.ended:
			c.wedged = nil
		default:
			return &Error{Wedged, fmt.Sprintf("process %d was killed and does not end: it is inside the driver (%v)", c.wedged.cmd.Process.Pid, c.because)}
		}
	}
	if wait := c.after.Sub(now); wait > 0 {
		return &Error{Waiting, fmt.Sprintf("next try in %v: %v", wait.Round(100*time.Millisecond), c.because)}
	}
	child, err := start(c.o)
	if err != nil {
		if CodeOf(err) != NoProgram { // looking whether it is there costs nothing
			c.later(err, now)
		}
		return err
	}
	c.child = child
	return nil
}

// drop ends the child. One that the caller gave up on is killed too, since its
// answer would come out of turn, but not held against it.
func (c *Client) drop(err error, now time.Time) {
	gone := c.child
	c.child = nil
	if !gone.kill() {
		c.wedged = gone
	}
	if CodeOf(err) != Stopped {
		c.later(err, now)
	}
}

func (c *Client) later(err error, now time.Time) {
	c.because, c.after = err, now.Add(c.retry.NextBackOff())
}

// Close ends the child and waits for it, within a limit.
func (c *Client) Close() error {
	c.turn <- struct{}{}
	defer func() { <-c.turn }()
	c.closed = true
	if c.child == nil {
		return nil
	}
	gone := c.child
	c.child = nil
	if !gone.kill() {
		return &Error{Wedged, fmt.Sprintf("process %d does not end", gone.cmd.Process.Pid)}
	}
	return nil
}
