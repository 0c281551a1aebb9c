// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PriceFeed} from "../../src/prices/PriceFeed.sol";
import {Feeding} from "../prices/PriceFeed.t.sol";

/// What an attacker with a quorum of keys tried.
contract PriceFeedReviewTest is Feeding {
    /// One round of the highest number there is, and no reporter that the DAO names later could ever
    /// be heard about the pair again.
    function test_NoRoundClosesThePairForEver() public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(9, 9, 9), type(uint64).max);
        uint256 now_ = time();
        bytes4 s = PriceFeed.RoundTooHigh.selector;
        refused(list, sigs, abi.encodeWithSelector(s, PAIR, type(uint64).max, now_));
        (list, sigs) = reports(three(9, 9, 9), uint64(now_ + 1));
        refused(list, sigs, abi.encodeWithSelector(s, PAIR, now_ + 1, now_));
        submit(three(9, 9, 9), uint64(now_)); // as high as they can go
        pass(1);
        submit(three(9, 9, 9), uint64(now_ + 1)); // and a second later others are heard
    }
}
