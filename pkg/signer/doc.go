// Package signer guards the key that signs a hub wallet's statements: the hot key
// with which money leaves the wallet's reserves. It is the inside of the small
// process sosna-signer (agent/signer) and the client that the hub's daemon uses.
//
// # The argument
//
// The hub's daemon talks to strangers all day; its signer talks to the daemon only,
// over a unix socket, and knows three requests: who are you, sign this statement,
// what did you sign last for this worker. It cannot be asked to sign bytes. What
// it signs obeys Guard: statements of one wallet on one chain, pinned at the first;
// for each worker a cumulative that only rises; no rise over Limits.PerStatement;
// and all rises of one epoch together within Limits.PerEpoch. So whoever takes over
// the daemon gets at most one epoch's cap out of the signer before its owner, who
// rotates the wallet's signer, ends it, and never the key; this holds for a daemon
// without root's powers (docs/boot.md says where that stands).
//
// What a signature does is in a hash-chained journal, on disk, before the signature
// leaves. A restart replays the journal, so that no crash makes two signatures for
// one cumulative, and none forgets what an epoch has spent. A journal that is damaged,
// that is another key's, or that is missing beside a key, ends in a refusal to start.
// The journal is written anew when it has grown, so its size follows the number of
// workers, not the number of statements.
//
// # What it relies on
//
// The folder of the state is its user's own. The socket's peer credentials tell
// who asks. Signatures are deterministic (RFC 6979), so the same request gives the
// same signature without storing it.
//
// # Where it stops
//
// It does not know whether work was done: pkg/deal decides what is owed, and the
// reserve on chain bounds it a second time. Two epochs' caps can be had within one
// day around the moment in which an epoch ends. A restored copy of the state folder
// starts from what it knew then: on chain the lower statements are worth nothing, and
// the epoch's count is as old as the copy. Someone with root's powers on the machine
// can read the process whatever it does.
package signer
