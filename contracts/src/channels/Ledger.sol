// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The arithmetic of a channel
/// @notice Pure, and nothing else, so that a prover can read it: contracts/smt proves for
/// all inputs that no operation here wraps and that no wei is made or lost. That is why
/// the arithmetic may be unchecked.
///
/// A channel is (deposit, left), left at most deposit, deposit at most MAX_DEPOSIT; what was
/// paid out is deposit - left, which is the sum of what its lanes were paid.
library Ledger {
    /// What the storage fields hold: 96 bits.
    uint256 internal constant MAX_DEPOSIT = type(uint96).max;

    /// What a voucher of `cumulative` moves on a lane that was paid `paid` of a channel with `left`.
    /// Never more than is left: a payer who signed more than it put in, on lanes that the payee
    /// never saw, must not make the vouchers that the payee holds worthless.
    function settle(uint256 paid, uint256 cumulative, uint256 left)
        internal
        pure
        returns (uint256 due, uint256 paidNow, uint256 leftNow)
    {
        unchecked {
            if (cumulative > paid) due = cumulative - paid;
            if (due > left) due = left;
            paidNow = paid + due; // at most cumulative
            leftNow = left - due;
        }
    }

    /// A channel after `amount` was added. `fits` is false, and the rest zero, above MAX_DEPOSIT.
    function add(uint256 deposit, uint256 left, uint256 amount)
        internal
        pure
        returns (bool fits, uint256 depositNow, uint256 leftNow)
    {
        unchecked {
            // By subtraction: `amount` is the caller's and may be anything.
            if (amount > MAX_DEPOSIT - deposit) return (false, 0, 0);
            return (true, deposit + amount, left + amount);
        }
    }

    /// What a channel has paid out.
    function claimed(uint256 deposit, uint256 left) internal pure returns (uint256) {
        unchecked {
            return deposit - left;
        }
    }
}
