// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// What a wallet keeps for one worker, in one storage slot; from the low bits up:
/// reserved u88 | paid u88 | fresh u64 | period u16.
/// - reserved: token wei ever, less what was released; paid: claimed of it. paid <= reserved.
/// - fresh: of the reserve, what was added in `period` and not released, in gwei rounded down.
///   Never more than reserved is in gwei.
type ReserveWord is uint256;

/// The key that signs statements, and what all reserves together still owe:
/// signer u160 | outstanding u96.
type SigningWord is uint256;

using Reserves for ReserveWord global;
using Reserves for SigningWord global;

/// @title The arithmetic of a hub wallet's reserves, pure
/// @notice Words instead of structs, because a claim then reads and writes each slot once.
/// Every function states what it needs; HubWallet checks that and names what was wrong.
library Reserves {
    /// @notice Largest reserve of one worker ever: 309 million SNM of the 444 million there are.
    uint256 internal constant MAX_RESERVE = type(uint88).max;
    /// @notice Of each reserve, what the hub locks besides, of its own.
    uint256 internal constant LOCK_PERCENT = 30;

    uint256 private constant FRESH_UNIT = 1 gwei;

    function reserved(ReserveWord w) internal pure returns (uint256) {
        return uint88(ReserveWord.unwrap(w));
    }

    function paid(ReserveWord w) internal pure returns (uint256) {
        return uint88(ReserveWord.unwrap(w) >> 88);
    }

    function unpaid(ReserveWord w) internal pure returns (uint256) {
        return reserved(w) - paid(w);
    }

    function fresh(ReserveWord w) internal pure returns (uint256) {
        return uint64(ReserveWord.unwrap(w) >> 176);
    }

    function period(ReserveWord w) internal pure returns (uint16) {
        return uint16(ReserveWord.unwrap(w) >> 240);
    }

    /// @dev Raises paid by `due`, at most unpaid.
    function pay(ReserveWord w, uint256 due) internal pure returns (ReserveWord) {
        unchecked {
            return ReserveWord.wrap(ReserveWord.unwrap(w) + (due << 88));
        }
    }

    /// @dev Adds `amount`, at most MAX_RESERVE - reserved, in period `now_`. Returns what that locks.
    function add(ReserveWord w, uint256 amount, uint16 now_) internal pure returns (ReserveWord, uint256 lock) {
        uint256 recent = period(w) == now_ ? fresh(w) : 0;
        uint256 reservedNow;
        (reservedNow, recent, lock) = added(reserved(w), recent, amount);
        return (_pack(reservedNow, paid(w), recent, now_), lock);
    }

    /// @dev Takes back `amount`, at most unpaid, in period `now_`. Returns what of the lock that
    /// frees. Money reserved in an earlier period has served its lock and frees none: else an
    /// old reserve, released, would free the lock of this period's payouts.
    function take(ReserveWord w, uint256 amount, uint16 now_) internal pure returns (ReserveWord, uint256 unlock) {
        uint256 recent = fresh(w);
        uint256 reservedNow = reserved(w) - amount;
        if (period(w) == now_) (recent, unlock) = freed(recent, amount);
        return (_pack(reservedNow, paid(w), recent, period(w)), unlock);
    }

    /// @dev add() without its word, for the prover: the lock is 30 %, rounded up, for a lock that
    /// rounds to nothing is none.
    function added(uint256 reserved_, uint256 fresh_, uint256 amount)
        internal
        pure
        returns (uint256 reservedNow, uint256 freshNow, uint256 lock)
    {
        return (reserved_ + amount, fresh_ + amount / FRESH_UNIT, (amount * LOCK_PERCENT + 99) / 100);
    }

    /// @dev take() without its word: frees the lock that reserving this money made, rounded down,
    /// for what was never paid out is no payout.
    function freed(uint256 fresh_, uint256 amount) internal pure returns (uint256 freshNow, uint256 unlock) {
        uint256 undone = fresh_ * FRESH_UNIT;
        if (undone > amount) undone = amount;
        freshNow = fresh_ - (undone + FRESH_UNIT - 1) / FRESH_UNIT;
        unlock = (undone * LOCK_PERCENT) / 100;
    }

    function signer(SigningWord w) internal pure returns (address) {
        return address(uint160(SigningWord.unwrap(w)));
    }

    function outstanding(SigningWord w) internal pure returns (uint256) {
        return SigningWord.unwrap(w) >> 160;
    }

    /// @dev `outstanding_` below 2^96.
    function signing(address signer_, uint256 outstanding_) internal pure returns (SigningWord) {
        return SigningWord.wrap(uint256(uint160(signer_)) | (outstanding_ << 160));
    }

    /// @dev Lowers outstanding by `due`, at most itself.
    function pay(SigningWord w, uint256 due) internal pure returns (SigningWord) {
        unchecked {
            return SigningWord.wrap(SigningWord.unwrap(w) - (due << 160));
        }
    }

    function _pack(uint256 r, uint256 p, uint256 f, uint16 n) private pure returns (ReserveWord) {
        return ReserveWord.wrap(r | (p << 88) | (f << 176) | (uint256(n) << 240));
    }
}
