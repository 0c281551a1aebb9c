// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reserves} from "../../src/wallets/Reserves.sol";

/// What a prover (SMTChecker, as in smt/) or the fuzzer of Reserves.t.sol is asked about each step of a reserve, for all arguments. What a step needs
/// is what every step leaves behind, so it holds for ever:
/// - reserved is at most MAX_RESERVE, and fresh gwei are at most reserved;
/// - what is locked for this worker in this period is at least 30 % of fresh.
contract ReservesSteps {
    uint256 private constant GWEI = 1e9;

    function sound(uint256 reserved, uint256 fresh, uint256 locked) private pure returns (bool) {
        return reserved <= Reserves.MAX_RESERVE && fresh * GWEI <= reserved && fresh * GWEI * 30 <= locked * 100;
    }

    function add(uint256 reserved, uint256 fresh, uint256 locked, uint256 amount) external pure {
        require(reserved <= Reserves.MAX_RESERVE && fresh <= type(uint64).max && locked <= type(uint96).max);
        require(sound(reserved, fresh, locked));
        require(amount <= Reserves.MAX_RESERVE - reserved);
        (uint256 r, uint256 f, uint256 lock) = Reserves.added(reserved, fresh, amount);
        assert(r - reserved == amount);
        assert(f <= type(uint64).max);
        assert(lock * 100 >= amount * 30 && lock * 100 < amount * 30 + 100);
        assert(sound(r, f, locked + lock));
    }

    function take(uint256 reserved, uint256 fresh, uint256 locked, uint256 amount) external pure {
        require(reserved <= Reserves.MAX_RESERVE && fresh <= type(uint64).max && locked <= type(uint96).max);
        require(sound(reserved, fresh, locked));
        require(amount <= reserved);
        (uint256 f, uint256 unlock) = Reserves.freed(fresh, amount);
        assert(unlock <= locked);
        assert(f <= fresh);
        assert(sound(reserved - amount, f, locked - unlock));
    }

    /// A release frees no more than 30 % of itself. Apart from take(), for the prover's sake.
    function unlocked(uint256 fresh, uint256 amount) external pure {
        require(fresh <= type(uint64).max && amount <= Reserves.MAX_RESERVE);
        (, uint256 unlock) = Reserves.freed(fresh, amount);
        assert(unlock * 100 <= amount * 30);
    }
}
