package main

import (
	"errors"
	"strings"

	"github.com/sosna-os/sosna/pkg/chain"
)

// reverts say what a contract's refusal means to the person, by the name of its error,
// or, where two contracts use one name, by the name and that of its first argument.
var reverts = map[string]string{
	// Channels
	"NotAToken":               "the contract was deployed with an address that is no token: use another deployment",
	"BadPayee":                "the payee must be a person's or a hub's address, not zero and not the contract itself",
	"ChallengeOutOfRange":     "choose a challenge period from 24 hours to 30 days",
	"FeeOnTransfer":           "the token keeps a part of what is sent, so no channel takes it: use SNM",
	"NoGate":                  "these channels check no identities: open one without that wish",
	"DepositTooLarge":         "a channel holds less than 2^96 wei: open another one",
	"NoChannel":               "the channel was never opened, or is closed: see `sosna wallet`",
	"NotRising id":            "the vouchers were paid already: there is nothing left to claim",
	"OverDeposit":             "the vouchers claim more than the channel holds: its payer must top it up",
	"BadSignature id":         "a voucher is not signed by the channel's payer: ask for a new one",
	"NotPayeeOrAgent":         "only the payee or its agent can close at once; the payer starts a close and waits",
	"NotPayer":                "only the channel's payer can do this: use the wallet that opened it",
	"AlreadyClosing":          "the channel is closing: wait for the end of its challenge period, then finish it",
	"NotClosing":              "start the close first: `sosna wallet close CHANNEL`",
	"TooEarly id":             "the challenge period is not over: try again after it",
	"Expired":                 "the signature or the period is over: ask for a new one",
	"WrongChannel":            "vouchers of several channels were mixed: close each by its own",
	"LengthMismatch vouchers": "each voucher needs one signature",
	// Profiles
	"LevelTooLow":        "one side asks the other for a higher identity level (`sosna policy show`): have a validator certify it, or rent elsewhere",
	"Refused":            "one side has the other on its blacklist, or on its curator's (`sosna blacklist list`): rent elsewhere",
	"LevelOutOfRange":    "identity levels go from 0 to 4",
	"UnknownKind":        "a kind is 1100 to 1499 or 2100 to 2499; its hundreds are the validator's level, 1 to 4",
	"ValidatorLevel":     "this key is no validator of that level: `sosna dao propose validator` appoints one",
	"ExpiryOutOfRange":   "a certificate ends in the future and within five years: give another --for",
	"HeldBy":             "another validator's certificate of this kind is in force: it cannot be replaced before it ends",
	"NotYours":           "there is no such certificate, or it is neither this key's word nor about this key: see `sosna profile show`",
	"SpeaksOwner":        "this key is a confirmed node: its owner's key decides (--home)",
	"Oneself":            "nobody blacklists itself",
	"AlreadyBlacklisted": "it is on the list already: see `sosna blacklist list`",
	"NotBlacklisted":     "it is not on the list: see `sosna blacklist list`",
	// AppPool
	"TakenBy":          "somebody published this image first: rebuild it, which gives it another digest",
	"NotPublished":     "this image is not in the AppPool: `sosna app publish` it",
	"NotPublisher":     "only the key that published an image can change its entry",
	"TextLength":       "the name has 1 to 64 bytes, the address where more is written up to 256",
	"Zero":             "an image and its payee are not zero: give both",
	"ControlCharacter": "name and address are one line of text each: take out line breaks and the like",
	"NoChange":         "the entry says so already: there is nothing to change",
	// pausing
	"EntryIsPaused":   "the guardian has paused new money for a while; what is inside can be taken out as ever",
	"NotGuardian":     "only the guardian can pause",
	"NotTimelock":     "only a vote of the DAO can do this: see `sosna dao propose`",
	"PauseOutOfRange": "a pause has a longest time: ask for less",
	"PauseTooSoon":    "the guardian paused lately and has to wait",
	// SNM
	"ERC20InsufficientBalance":   "the wallet has not so much SNM: send some to it, or ask for less",
	"ERC20InsufficientAllowance": "the contract may not take so much SNM of this wallet: approve it first",
	"AllowanceNotZero":           "an earlier allowance stands: set it to zero first, so that its spender cannot use both",
	"AllowanceTooLarge":          "the allowance is larger than all tokens: give less",
	"AllowanceTooSmall":          "the allowance is smaller than what is to be taken off it",
	"ERC20InvalidReceiver":       "tokens cannot go to the zero address",
	"ERC2612ExpiredSignature":    "the permit is too old: is the clock right? then try again",
	"ERC2612InvalidSigner":       "the permit was used or made for something else: try again",
	"ERC5805FutureLookup":        "votes are counted in the past: wait until the time has come",
	// HubWalletFactory
	"OwnerBarred":    "a vote has banned a hub of this owner: it gets no further wallet",
	"NotTheirWallet": "only a wallet's own owner may act through it",
	// HubWallet: its life
	"NotOwner":           "only the wallet's owner can do this: use the --home with its key",
	"NotOperator":        "only the hub's node or its owner can do this",
	"NotProsecutor":      "only an accusation can hold a wallet: see `sosna dao propose suspect`",
	"Held":               "a vote about this wallet is under way and holds it until then: see `sosna dao list`",
	"WrongState id":      "the case is at another stage: see `sosna court show`",
	"WrongState":         "`sosna hub status` shows the state; to register it must be created or idle, to withdraw not registered",
	"Insufficient":       "the wallet has not so much free: see `sosna hub status`, and `sosna hub deposit`; in a period all is locked but reserves (a miner's: `sosna worker wallet show`)",
	"HoldOutOfRange":     "a wallet cannot be held for so long",
	"TooEarly notBefore": "the time for it comes later: `sosna hub status` shows when PayDay is due, `sosna dao list` the votes, `sosna court show` a case",
	"ZeroAmount":         "give an amount above zero",
	// HubWallet: workers and their pay
	"BadSigner":            "the signing key must be neither the owner's nor a node's: let the hub's own signer make one",
	"NoSigner":             "the wallet has no signing key: `sosna hub register` names the hub's",
	"BadWorker":            "a reserve needs a worker's address, not zero",
	"ReserveTooLarge":      "a reserve holds less than 2^88 wei",
	"NotRising worker":     "this was claimed already: there is nothing left to claim",
	"OverReserve":          "the hub has stated more than it reserved: only what is reserved is paid, claim an older statement",
	"BadSignature index":   "a statement is not signed by the wallet's signing key, or by one that was replaced more than 30 days ago",
	"OverUnpaid":           "more than the worker has still to claim cannot be taken back",
	"NothingAnnounced":     "announce the release first; seven days later it can be made",
	"BadRelease":           "the release is not signed by the worker's node",
	"BadNonce":             "the release was used already: ask the worker for a new one",
	"LengthMismatch first": "the lists must have one length",
	// MinerWallet
	"StakeTooSmall":       "a pledge is 1 SNM at least",
	"ThresholdOutOfRange": "payouts begin at an amount above zero: give --from",
	"NoAutoPayout":        "its owner has set no payouts: `sosna worker wallet auto`",
	// Registry
	"BadConsent":         "the node has not consented to this owner, or its consent was used: let it show a new one (`sosna worker pending`)",
	"NodeTaken":          "another owner has confirmed this node: it can be taken over seven days after that confirmation ends",
	"NotNodeOwner":       "only who confirmed the node can do this: use the --home with that key",
	"BadPayout":          "a payout address is not zero",
	"ValidityOutOfRange": "a confirmation ends in the future and within five years: is this machine's clock right?",
	// Whitelist
	"NotAHub":          "this address is no hub wallet of the factory: `sosna hub status` shows yours",
	"TooLong":          "shorten the name or the endpoint",
	"NotOverdue":       "PayDay of this period is not overdue long enough: wait until the time that the error names",
	"BetTooSmall":      "a rating needs a higher stake",
	"RatingsClosed":    "ratings of this hub's period are closed: wait for the next period",
	"RoundOpen":        "the period that was rated is not over yet",
	"NothingToCollect": "there is nothing of this rating to collect",
	// Court
	"UnknownClass":      "the court has no such task class: hash-chain and machine are there from the beginning",
	"ClassIsRetired":    "the court takes no more results of this task class",
	"NotTheHoldersNode": "only the holder itself or its confirmed node can post with its bond: confirm the node, or post with the holder's key",
	"NoSteps":           "a task has one step at least",
	"WindowOutOfRange":  "choose a window from 24 hours to 30 days",
	"BondTooSmall":      "the bond is 10 SNM at least",
	"NotEnoughFree":     "the account at the court has not so much that is not at stake: see `sosna court show`",
	"AlreadyPosted":     "this result was posted already with these terms: give it another --id if it is of another task",
	"TooLate":           "the time for it is over: see `sosna court show`",
	"DemandsOpen":       "a demand is open: answer it (`sosna court respond`), or wait until its time is over",
	"AlreadyDemanded":   "somebody has asked for this node: give the command again when it is answered",
	"NotDemanded":       "nobody waits for this answer: it was given, or its time is over",
	"WrongCount":        "the result file is of another tree: answer with the file whose root was posted",
	"NotUnderRoot":      "this is not under the root that was posted: use the result file of that very result",
	"PathLength":        "this is not under the root that was posted: use the result file of that very result",
	"AlreadyCommitted":  "the proof is promised already: give `sosna court challenge` again to show it",
	"NotCommitted":      "the proof was shown already, or was promised by another key",
	"SameBlock":         "a proof is shown a block after it was promised: give `sosna court challenge` again",
	"NotEarlier":        "somebody promised a proof of it before: the reward is theirs",
	"NothingWrong":      "the step is as it has to be: the result is right",
	"NotEnoughGas":      "the chain's endpoint underestimates gas: use another --rpc",
	"StepFailed":        "the class's code fails at this step, which is nobody's fault: tell the DAO",
	// PriceFeed
	"ReportCount":            "more reports are needed, or there are more than reporters: `sosna prices show` says how many make a round",
	"LengthMismatch reports": "each report needs one signature",
	"MixedRound":             "all reports must be of one pair and one round: agree on --round",
	"OldRound":               "the pair has a price of this round or of a later one: sign anew, with a higher --round",
	"RoundTooHigh":           "a round's number is at most the present Unix second: agree on a lower --round",
	"PriceOutOfRange":        "a price is above zero, and below 2^112",
	"TimeOutOfRange":         "a report counts for ten minutes: sign anew",
	"UnknownReporter":        "one report is not signed by a reporter, or was changed: `sosna prices show` lists them",
	"DuplicateReporter":      "one reporter has signed two of the reports: leave one out",
	"Deviation":              "the price moved further than the feed takes at once (10 % and 10 % an hour): submit again later",
	"NoPrice":                "nobody has reported this pair yet",
	"Stale":                  "the last price is more than 130 minutes old: have the reporters sign",
	"ReporterCount":          "there are 3 to 31 reporters",
	"BadReporter":            "a reporter is named twice, or is zero",
	// TokenList
	"WrongStatus":     "`sosna tokens list` shows how the token stands: only what is off the list is probed, only what is probed is admitted or checked",
	"ProbeOutOfRange": "a probe has 2,000,000 of a token's smallest units at least",
	"NotExact":        "the token keeps a part of what is sent, or changes balances: it cannot settle",
	"Shrunk":          "a part of the probe has vanished: the token's balances shrink, so it cannot settle",
	"Surplus":         "more is there than was probed and than the vote tolerates: propose it anew",
	"TooEarly token":  "a probe stands for a day before its token is admitted",
	"TooLittleGas":    "the chain's endpoint underestimates gas: use another --rpc",
	// DAO
	"GovernorInsufficientProposerVotes":   "proposing needs more votes: delegate SNM to this key (`sosna dao delegate`), one block before",
	"GovernorAlreadyCastVote":             "this key has voted already, and a vote stands",
	"GovernorUnexpectedProposalState":     "the proposal is at another stage: see `sosna dao list`",
	"GovernorNonexistentProposal":         "there is no such proposal: see `sosna dao list`",
	"GovernorAlreadyQueuedProposal":       "the proposal is queued already: `sosna dao execute` carries it out after the delay",
	"GovernorRestrictedProposer":          "the text names another proposer: propose it with that key",
	"GovernorUnableToCancel":              "only its proposer can cancel a proposal, before the vote begins",
	"GovernorOnlyExecutor":                "only a vote of the DAO can do this: see `sosna dao propose`",
	"GovernorInvalidProposalLength":       "a proposal needs actions",
	"GovernorProposalQueueingNotRequired": "this proposal needs no queue",
	"TimelockUnexpectedOperationState":    "its delay is not over, or it was carried out: see `sosna dao list`",
	"TimelockInsufficientDelay":           "the delay is shorter than the timelock's",
	"TimelockUnexecutedPredecessor":       "another proposal must be carried out before",
	"TimelockUnauthorizedCaller":          "only the timelock itself can do this: propose it",
	"SettingOutOfRange":                   "the DAO's parameters have bounds: the error shows them",
	"TimelockIsFixed":                     "the timelock holds the treasury and cannot be replaced",
	"TimelockRole":                        "the roles of the timelock are fixed: it would be out of the DAO's hands",
	"NotOffered":                          "the DAO does not offer this",
	"FailedCall":                          "what was decided failed when it was carried out: the state has changed since the proposal",
	// Prosecutor
	"NotAWallet":       "this is no hub wallet of the factory: take the address from `sosna hub status` or the list of hubs",
	"NotRegistered":    "only a registered hub can be accused",
	"AccusationOpen":   "this hub is accused already: see `sosna dao list`",
	"TooSoon":          "one hub is accused once in 30 days at most",
	"NoAccusation":     "nothing is to be resolved for this wallet",
	"Undecided":        "the vote is not decided yet: see `sosna dao list`",
	"WrongDescription": "the accusation's proposal was not found: give --since if it was long ago",
	"ReasonLength":     "shorten the reason",
	"BondOutOfRange":   "the bond has bounds: the error shows them",
	"HoldTooLong":      "a wallet cannot be held for so long",
}

// hintForRevert is the hint for a contract's refusal; "" if err is none, or unknown.
func hintForRevert(err error) string {
	var reverted *chain.RevertError
	if !errors.As(err, &reverted) {
		return ""
	}
	first, _, _ := strings.Cut(reverted.Args, "=")
	if hint, ok := reverts[reverted.Name+" "+first]; ok {
		return hint
	}
	return reverts[reverted.Name]
}
