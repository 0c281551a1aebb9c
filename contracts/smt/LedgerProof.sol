// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ledger} from "../src/channels/Ledger.sol";

/// What the prover is asked about each operation, for all arguments. Sums and differences
/// here are checked ones, so the prover also has to show that none of them wraps.
contract LedgerSteps {
    function settle(uint256 paid, uint256 cumulative, uint256 left) external pure {
        require(left <= Ledger.MAX_DEPOSIT);
        (uint256 due, uint256 paidNow, uint256 leftNow) = Ledger.settle(paid, cumulative, left);
        // No wei is made or lost.
        assert(paidNow - paid == due);
        assert(left - leftNow == due);
        // No more than signed, no more than is there, and nothing withheld.
        assert(due == 0 || paidNow <= cumulative);
        assert(due <= left);
        assert(paidNow >= cumulative || leftNow == 0);
    }

    function add(uint256 deposit, uint256 left, uint256 amount) external pure {
        require(left <= deposit && deposit <= Ledger.MAX_DEPOSIT);
        (bool fits, uint256 depositNow, uint256 leftNow) = Ledger.add(deposit, left, amount);
        if (!fits) {
            assert(amount > Ledger.MAX_DEPOSIT - deposit);
            return;
        }
        assert(depositNow - deposit == amount);
        assert(leftNow - left == amount);
        assert(leftNow <= depositNow && depositNow <= Ledger.MAX_DEPOSIT);
    }

    function claimed(uint256 deposit, uint256 left) external pure {
        require(left <= deposit && deposit <= Ledger.MAX_DEPOSIT);
        assert(Ledger.claimed(deposit, left) + left == deposit);
    }
}

/// A channel in any order of operations, for ever. The lanes' words
/// may hold anything.
contract LedgerLife {
    uint256 private deposit;
    uint256 private left;
    uint256 private paidOut; // over all lanes

    function add(uint256 amount) external {
        (bool fits, uint256 depositNow, uint256 leftNow) = Ledger.add(deposit, left, amount);
        if (fits) (deposit, left) = (depositNow, leftNow);
    }

    /// `paid` is what any lane may have been paid.
    function settle(uint256 paid, uint256 cumulative) external {
        uint256 due;
        (due,, left) = Ledger.settle(paid, cumulative, left);
        // Wraps nowhere: it is deposit - left before (see below), and due at most left (see above).
        unchecked {
            paidOut += due;
        }
    }

    /// Never more than was put in, and what was put in is paid out or left.
    function conserved() external view {
        assert(deposit <= Ledger.MAX_DEPOSIT);
        assert(left <= deposit);
        assert(paidOut == deposit - left);
    }
}
