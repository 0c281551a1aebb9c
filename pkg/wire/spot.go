package wire

import (
	"time"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/spotcheck"
	"github.com/sosna-os/sosna/pkg/spotcheck/work"
)

// maxLanePoints bounds the points of one lane of an answer; the task says how many
// there may be.
const maxLanePoints = 256

// SpotChallenge decodes a challenge.
func SpotChallenge(p *api.SpotChallenge) (spotcheck.Challenge, error) {
	r := reader{what: "spot check"}
	if p.GetSliceMs() > uint64(work.MaxSlice.Milliseconds()) {
		r.fail("slice_ms", "%d", p.GetSliceMs())
	}
	out := spotcheck.Challenge{
		Challenger: r.address("challenger", p.GetChallenger()), Worker: r.address("worker", p.GetWorker()),
		Device: r.hash("device", p.GetDevice()), Nonce: r.hash("nonce", p.GetNonce()),
		Program: p.GetProgram(), Lanes: p.GetLanes(),
		Slice: time.Duration(min(p.GetSliceMs(), 1<<20)) * time.Millisecond,
	}
	return out, r.err
}

// SpotChallengeProto encodes a challenge.
func SpotChallengeProto(c spotcheck.Challenge) *api.SpotChallenge {
	return &api.SpotChallenge{
		Challenger: c.Challenger[:], Worker: c.Worker[:], Device: c.Device[:], Nonce: c.Nonce[:],
		Program: c.Program, Lanes: c.Lanes, SliceMs: uint64(c.Slice.Milliseconds()),
	}
}

// SpotAnswer decodes an answer.
func SpotAnswer(p *api.SpotAnswer) (market.Signed[spotcheck.Answer], error) {
	r := reader{what: "spot check answer"}
	if len(p.GetLanes()) > work.MaxLanes {
		r.fail("lanes", "%d of them", len(p.GetLanes()))
		return market.Signed[spotcheck.Answer]{}, r.err
	}
	sample := work.Sample{
		ElapsedNs: p.GetElapsedNs(), CPUUserNs: p.GetCpuUserNs(), CPUSystemNs: p.GetCpuSystemNs(), PageFaults: p.GetPageFaults(),
	}
	for _, l := range p.GetLanes() {
		lane := work.Lane{Every: l.GetEvery(), Tail: l.GetTail(), Last: work.Hash(r.hash("last", l.GetLast()))}
		raw := l.GetPoints()
		if len(raw)%len(lane.Last) != 0 || len(raw) > maxLanePoints*len(lane.Last) {
			r.fail("points", "%d bytes", len(raw))
			return market.Signed[spotcheck.Answer]{}, r.err
		}
		for ; len(raw) > 0; raw = raw[len(lane.Last):] {
			lane.Points = append(lane.Points, work.Hash(raw[:len(lane.Last)]))
		}
		sample.Lanes = append(sample.Lanes, lane)
	}
	out := market.Signed[spotcheck.Answer]{
		Body:      spotcheck.Answer{Challenge: r.hash("challenge", p.GetChallenge()), Sample: sample},
		Signature: r.signature("signature", p.GetSignature()),
	}
	return out, r.err
}

// SpotAnswerProto encodes an answer.
func SpotAnswerProto(s market.Signed[spotcheck.Answer]) *api.SpotAnswer {
	a := s.Body.Sample
	out := &api.SpotAnswer{
		Challenge: s.Body.Challenge[:], ElapsedNs: a.ElapsedNs, CpuUserNs: a.CPUUserNs, CpuSystemNs: a.CPUSystemNs,
		PageFaults: a.PageFaults, Signature: s.Signature[:],
	}
	for _, l := range a.Lanes {
		points := make([]byte, 0, len(l.Points)*len(l.Last))
		for _, p := range l.Points {
			points = append(points, p[:]...)
		}
		out.Lanes = append(out.Lanes, &api.SpotLane{Every: l.Every, Points: points, Tail: l.Tail, Last: l.Last[:]})
	}
	return out
}
