package main

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
)

func TestQuietIsForOne(t *testing.T) {
	q := newQuiet()
	_, done, ok := q.try(t.Context())
	if !ok {
		t.Fatal("taken by nobody")
	}
	if _, _, ok := q.try(t.Context()); ok {
		t.Error("two measure at once")
	}
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	if _, _, err := q.wait(gone); !errors.Is(err, context.Canceled) {
		t.Errorf("waits on after its context: %v", err)
	}
	done()
	_, done, err := q.wait(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	done()
}

// TestDealEndsWhatMeasures: that, and nothing that measures after it.
func TestDealEndsWhatMeasures(t *testing.T) {
	q := newQuiet()
	q.wanted() // by a deal of before
	first, done, err := q.wait(t.Context())
	if err != nil || first.Err() != nil {
		t.Fatal("ended by an old deal", err)
	}
	q.wanted()
	q.wanted() // by another deal
	if cause := context.Cause(first); !errors.Is(cause, errWanted) {
		t.Errorf("ended by %v", cause)
	}
	done()
	if second, done, ok := q.try(t.Context()); !ok || second.Err() != nil {
		t.Error("the deal's wish outlives what it ended")
	} else {
		done()
		if cause := context.Cause(second); errors.Is(cause, errWanted) {
			t.Error("ended by nobody, and says a deal did")
		}
	}
}

// TestQuietAmongMany: deals and measurements that come as they like neither meet nor wait
// for each other for ever.
func TestQuietAmongMany(t *testing.T) {
	q := newQuiet()
	var all sync.WaitGroup
	var measuring atomic.Int32
	for range 8 {
		all.Go(func() {
			for range 200 {
				_, done, err := q.wait(t.Context())
				if err != nil {
					t.Error(err)
					return
				}
				if measuring.Add(1) != 1 {
					t.Error("two measure at once")
				}
				q.wanted()
				measuring.Add(-1)
				done()
				if _, done, ok := q.try(t.Context()); ok {
					done()
				}
			}
		})
	}
	all.Wait()
}
