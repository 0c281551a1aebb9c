package buyer

import (
	"context"
	"fmt"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/api/apiconnect"
	"github.com/sosna-os/sosna/pkg/p2p"
)

// Standing is what a hub says that its spot checks of a worker have shown. It is the hub's
// word, and signed by nobody.
type Standing struct {
	Banned   string        `json:"banned,omitempty"` // not empty: it is off the book, and why
	Programs []SpotProgram `json:"programs"`
	Checks   []SpotCheck   `json:"checks"` // newest last
}

// SpotProgram is the state of the sequential test of one program.
type SpotProgram struct {
	Program string `json:"program"`
	Score   string `json:"score"` // decimal
	Checks  uint64 `json:"checks"`
	Sound   uint64 `json:"cycles_sound"`
}

// SpotCheck is one check.
type SpotCheck struct {
	UnixMilli   uint64 `json:"unix_milli"`
	Program     string `json:"program"`
	Claim       string `json:"claim"`
	Ratio       string `json:"ratio,omitempty"` // decimal; empty if it did not count
	Outcome     string `json:"outcome"`
	Reason      string `json:"reason,omitempty"`
	ElapsedMs   uint64 `json:"elapsed_ms"`
	RoundTripMs uint64 `json:"round_trip_ms"`
}

// maxStanding bounds the lines of a standing that are shown.
const maxStanding = 256

// Standing asks for what the hub's checks of a worker have shown.
func (h *Hub) Standing(ctx context.Context, worker common.Address) (Standing, error) {
	ctx, cancel := context.WithTimeout(ctx, reachTimeout)
	defer cancel()
	client, base := h.host.Client(h.link.info.ID)
	rpc := apiconnect.NewStandingServiceClient(client, base, p2p.ClientOptions()...)
	answer, err := rpc.Standing(ctx, connect.NewRequest(&api.StandingRequest{Worker: worker[:]}))
	if connect.CodeOf(err) == connect.CodeNotFound {
		return Standing{}, fmt.Errorf("%w worker %s: the hub has no ask of it", ErrUnknown, worker)
	}
	if err != nil {
		return Standing{}, fmt.Errorf("ask hub about worker %s: %w", worker, refusal(err))
	}
	said := answer.Msg
	out := Standing{Banned: clipText(said.GetBanned()), Programs: []SpotProgram{}, Checks: []SpotCheck{}}
	for _, p := range said.GetPrograms()[:min(len(said.GetPrograms()), maxStanding)] {
		out.Programs = append(out.Programs, SpotProgram{clipText(p.GetProgram()), clipText(p.GetScore()), p.GetChecks(), p.GetSound()})
	}
	for _, c := range said.GetChecks()[:min(len(said.GetChecks()), maxStanding)] {
		out.Checks = append(out.Checks, SpotCheck{
			UnixMilli: c.GetUnixMilli(), Program: clipText(c.GetProgram()), Claim: clipText(c.GetClaim()), Ratio: clipText(c.GetRatio()),
			Outcome: clipText(c.GetOutcome()), Reason: clipText(c.GetReason()), ElapsedMs: c.GetElapsedMs(), RoundTripMs: c.GetRoundTripMs(),
		})
	}
	return out, nil
}
