package main

import (
	"errors"

	"github.com/sosna-os/sosna/pkg/chain"
)

// reverts say what a contract's refusal means to the person, by the name of its error.
// Each group is one contract's; names are looked up over all of them.
var reverts = map[string]string{
	// Channels
	"NotAToken":           "the contract was deployed with an address that is no token: use another deployment",
	"BadPayee":            "the payee must be a person's or a hub's address, not zero and not the contract itself",
	"ChallengeOutOfRange": "choose a challenge period from 24 hours to 30 days",
	"NothingReceived":     "no tokens arrived: send an amount above zero",
	"DepositTooLarge":     "a channel holds less than 2^96 wei: open another one",
	"NoChannel":           "the channel was never opened, or is closed: see `sosna wallet`",
	"NotRising":           "the vouchers were paid already: there is nothing left to claim",
	"OverDeposit":         "the vouchers claim more than the channel holds: its payer must top it up",
	"BadSignature":        "a voucher is not signed by the channel's payer: ask for a new one",
	"NotPayeeOrAgent":     "only the payee or its agent can close at once; the payer starts a close and waits",
	"NotPayer":            "only the channel's payer can do this: use the wallet that opened it",
	"AlreadyClosing":      "the channel is closing: wait for the end of its challenge period, then finish it",
	"NotClosing":          "start the close first: `sosna wallet close CHANNEL`",
	"TooEarly":            "the challenge period is not over: try again after it",
	"Expired":             "the signature or the period is over: ask for a new one",
	"WrongChannel":        "vouchers of several channels were mixed: close each by its own",
	"LengthMismatch":      "each voucher needs one signature",
	// Profiles, when a channel is opened checked
	"LevelTooLow": "one side asks the other for a higher identity level: have a validator certify it, or rent elsewhere",
	"Refused":     "one side has the other on its blacklist: rent elsewhere",
	// pausing
	"EntryIsPaused":   "the guardian has paused new money for a while; what is inside can be taken out as ever",
	"NotGuardian":     "only the guardian can pause",
	"NotTimelock":     "only a vote of the DAO can do this: see `sosna dao propose`",
	"PauseOutOfRange": "a pause has a longest time: ask for less",
	"PauseTooSoon":    "the guardian paused lately and has to wait",
	// SNM
	"ERC20InsufficientBalance":   "the wallet has not so much SNM: send some to it, or ask for less",
	"ERC20InsufficientAllowance": "the contract may not take so much SNM of this wallet: approve it first",
	"ERC20InvalidReceiver":       "tokens cannot go to the zero address",
	"ERC2612ExpiredSignature":    "the permit is too old: is the clock right? then try again",
	"ERC2612InvalidSigner":       "the permit was used or made for something else: try again",
	"ERC5805FutureLookup":        "votes are counted in the past: wait until the time has come",
}

// hintForRevert is the hint for a contract's refusal; "" if err is none, or unknown.
func hintForRevert(err error) string {
	var reverted *chain.RevertError
	if !errors.As(err, &reverted) {
		return ""
	}
	return reverts[reverted.Name]
}
