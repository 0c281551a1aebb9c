package chain

import "time"

// Standing is how one endpoint stands with this client.
type Standing struct {
	Host      string // never the whole URL, which may hold a key
	Connected bool
	Resting   bool          // failed lately, and is asked last for a while
	Faults    uint          // falls with good answers; 12 at most
	Latency   time.Duration // smoothed; 0 before the first answer
}

// Standings are those of all endpoints, in the order of their URLs.
func (c *Client) Standings() []Standing {
	now := time.Now()
	out := make([]Standing, len(c.pool.endpoints))
	for i, e := range c.pool.endpoints {
		e.mu.Lock()
		out[i] = Standing{e.name, e.rpc != nil, now.Before(e.health.restUp), e.health.faults, e.health.latency}
		e.mu.Unlock()
	}
	return out
}
