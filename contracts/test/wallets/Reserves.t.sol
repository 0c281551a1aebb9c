// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reserves, ReserveWord, SigningWord} from "../../src/wallets/Reserves.sol";
import {ReservesSteps} from "./ReservesSteps.sol";
import {World} from "./World.sol";

/// The arithmetic of reserves by itself: what is to be proved of it, and that words keep their fields apart.
contract ReservesTest is World {
    ReservesSteps internal steps;
    uint256 internal constant MAX = type(uint88).max;

    function setUp() public override {
        steps = new ReservesSteps();
    }

    /// Any state that the steps take for granted, with an amount.
    function state(uint256[4] memory x) internal pure returns (uint256 r, uint256 f, uint256 l, uint256 amount) {
        r = bound(x[0], 0, MAX);
        f = bound(x[1], 0, r / 1 gwei);
        l = (f * 1 gwei * 30 + 99) / 100 + bound(x[2], 0, 1e18);
        amount = x[3];
    }

    function testFuzz_addKeepsTheBooks(uint256[4] memory x) public view {
        (uint256 r, uint256 f, uint256 l, uint256 amount) = state(x);
        steps.add(r, f, l, bound(amount, 0, MAX - r));
    }

    function testFuzz_takeKeepsTheBooks(uint256[4] memory x) public view {
        (uint256 r, uint256 f, uint256 l, uint256 amount) = state(x);
        steps.take(r, f, l, bound(amount, 0, r));
        steps.unlocked(f, bound(amount, 0, r));
    }

    function testFuzz_wordsKeepTheirFieldsApart(uint256 a, uint256 b, uint256 c, uint16 n) public pure {
        a = bound(a, 1, MAX);
        ReserveWord w;
        (w,) = w.add(a, n);
        require(w.reserved() == a && w.paid() == 0 && w.period() == n && w.fresh() == a / 1 gwei, "add");
        b = bound(b, 0, a);
        w = w.pay(b);
        require(w.reserved() == a && w.paid() == b && w.period() == n && w.fresh() == a / 1 gwei, "pay");
        require(w.unpaid() == a - b, "unpaid");
        c = bound(c, 0, a - b);
        (w,) = w.take(c, n);
        require(w.reserved() == a - c && w.paid() == b && w.period() == n, "take");
        uint16 next;
        unchecked {
            next = n + 1;
        }
        (ReserveWord v, uint256 unlock) = w.take(w.unpaid(), next);
        require(unlock == 0 && v.fresh() == w.fresh() && v.period() == n, "another period's");
        (w,) = w.add(1 gwei, next);
        require(w.fresh() == 1 && w.period() == next && w.paid() == b, "a new period begins anew");
    }

    function testFuzz_signingWord(address signer_, uint96 owed, uint96 due) public pure {
        due = uint96(bound(due, 0, owed));
        SigningWord w = Reserves.signing(signer_, owed);
        require(w.signer() == signer_ && w.outstanding() == owed, "made");
        w = w.pay(due);
        require(w.signer() == signer_ && w.outstanding() == owed - due, "paid");
    }
}
