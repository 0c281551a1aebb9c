package wire

import (
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"google.golang.org/protobuf/proto"

	"github.com/sosna-os/sosna/pkg/api"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/pkg/spotcheck"
	"github.com/sosna-os/sosna/pkg/spotcheck/work"
)

func spotChallenge() spotcheck.Challenge {
	return spotcheck.Challenge{
		Challenger: common.Address{1}, Worker: common.Address{2}, Device: common.Hash{3}, Nonce: common.Hash{4},
		Program: "spot_hash", Lanes: 5, Slice: time.Second,
	}
}

func spotAnswer() market.Signed[spotcheck.Answer] {
	return market.Signed[spotcheck.Answer]{Body: spotcheck.Answer{Challenge: common.Hash{1}, Sample: work.Sample{
		Lanes:     []work.Lane{{Every: 2, Points: []work.Hash{{3}, {4}}, Tail: 1, Last: work.Hash{5}}, {Every: 1, Last: work.Hash{6}}},
		ElapsedNs: 7, CPUUserNs: 8, CPUSystemNs: 9, PageFaults: 10,
	}}, Signature: sig}
}

func init() { // the tables of wire_test.go try them, too
	codecs["spot challenge"] = codec{
		func() proto.Message { return SpotChallengeProto(spotChallenge()) }, decoder(SpotChallenge, new(api.SpotChallenge)), spotChallenge(),
	}
	codecs["spot answer"] = codec{
		func() proto.Message { return SpotAnswerProto(spotAnswer()) }, decoder(SpotAnswer, new(api.SpotAnswer)), spotAnswer(),
	}
}

func TestSpotRefusals(t *testing.T) {
	answer := func(change func(*api.SpotAnswer)) error {
		return second(SpotAnswer(with(SpotAnswerProto(spotAnswer()), change)))
	}
	challenge := func(change func(*api.SpotChallenge)) error {
		return second(SpotChallenge(with(SpotChallengeProto(spotChallenge()), change)))
	}
	for name, err := range map[string]error{
		"empty challenge": second(SpotChallenge(nil)), "empty answer": second(SpotAnswer(nil)),
		"endless slice": challenge(func(c *api.SpotChallenge) { c.SliceMs = 1 << 63 }),
		"short nonce":   challenge(func(c *api.SpotChallenge) { c.Nonce = c.Nonce[:31] }),
		"no device":     challenge(func(c *api.SpotChallenge) { c.Device = nil }),
		"endless lanes": answer(func(a *api.SpotAnswer) { a.Lanes = make([]*api.SpotLane, work.MaxLanes+1) }),
		"half a point":  answer(func(a *api.SpotAnswer) { a.Lanes[0].Points = make([]byte, 33) }),
		"many points":   answer(func(a *api.SpotAnswer) { a.Lanes[0].Points = make([]byte, 32*(maxLanePoints+1)) }),
		"no last point": answer(func(a *api.SpotAnswer) { a.Lanes[0].Last = nil }),
		"absent lane":   answer(func(a *api.SpotAnswer) { a.Lanes[1] = nil }),
		"unsigned":      answer(func(a *api.SpotAnswer) { a.Signature = nil }),
	} {
		if !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: got %v, want ErrMalformed", name, err)
		}
	}
}
