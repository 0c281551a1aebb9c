// Package payment is the voucher protocol of a channel: what a payer signs, what a
// payee accepts, and why neither can lose more than one interval's worth. It is
// pure: no chain, no disk, no clock.
//
// # The protocol
//
// A payer has locked a deposit for one payee in the Channels contract. On each lane
// (one deal is one lane) it signs vouchers for the total owed so far. The payee keeps
// the latest voucher of each lane; older ones are worth nothing beside it. Turning
// them into money is the contract's work (contracts/src/Channels.sol), which enforces
// on chain what Receiver enforces before work is done.
//
// # The argument
//
// The payer's risk. A voucher is the only thing that moves its money, and only to the
// payee fixed when the channel was opened. Payer signs no voucher under what it signed
// before on a lane and none by which the sum over lanes exceeds its cap, so the most
// it can lose to a payee that stops working is what it has signed and not yet had:
// one interval, if it pays by intervals. A voucher holds for one channel of one
// contract on one chain (EIP-712 domain and channel id), so it cannot be replayed on
// a fork, on another deployment, or after the channel is closed and opened again.
//
// The payee's risk. Receiver accepts a voucher only if the contract would pay it: the
// payer's own key signed it (low s, v of 27 or 28, as the contract asks), it is for
// this channel, it does not fall on its lane, and the sum over lanes stays within the
// deposit. What it accepts it can claim alone, whether or not the payer is there. It
// loses at most the work done since the last voucher, so it stops when Covers says
// that a lane is behind by more than the interval it gives on credit.
//
// A relay (a hub between buyer and worker) can delay or withhold a voucher, which
// shows as non-payment, and cannot change one: every field is signed.
//
// # What the caller must do
//
// Store a voucher durably before acknowledging it (payee) or sending it (payer), and
// feed it back after a restart with Accept or Resume. Check on chain that the
// channel exists, names the right payee, is not closing, and how much it holds; and
// claim before the deadline of a close that the payer started.
//
// # Where it stops
//
// Payers with ERC-1271 contract wallets are not accepted here, though the contract
// pays them: what a contract signed it can disown later. The values are not safe for
// concurrent use. Modelled on livepeer's pm and Filecoin's lanes.
package payment
