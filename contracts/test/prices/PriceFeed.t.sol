// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PriceFeed} from "../../src/prices/PriceFeed.sol";
import {Clocked} from "../dao/Gov.sol";

/// A feed of four reporters (quorum three) and the means to sign for it.
abstract contract Feeding is Clocked {
    bytes32 internal constant PAIR = "SNM/USD";
    uint256 internal constant ONE = 1e18;

    address internal timelock = address(0x71);
    PriceFeed internal feed;
    uint256[] internal keys;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        feed = newFeed(4);
    }

    /// Reporters have the keys 1001, 1002, ...
    function newFeed(uint256 n) internal returns (PriceFeed) {
        delete keys;
        for (uint256 i; i < n; ++i) {
            keys.push(1001 + i);
        }
        return new PriceFeed(timelock, addresses(n));
    }

    function addresses(uint256 n) internal returns (address[] memory list) {
        list = new address[](n);
        for (uint256 i; i < n; ++i) {
            list[i] = vm.addr(1001 + i);
        }
    }

    function report(uint256 price, uint64 round) internal view returns (PriceFeed.Report memory) {
        return PriceFeed.Report(PAIR, price, uint64(time()), round);
    }

    function sign(uint256 key, PriceFeed.Report memory r) internal returns (bytes memory) {
        (uint8 v, bytes32 rr, bytes32 s) = vm.sign(key, feed.digest(r));
        return abi.encodePacked(rr, s, v);
    }

    /// Reports of the first reporters at these prices, which rise, all of one round and of now.
    function reports(uint256[] memory prices, uint64 round)
        internal
        returns (PriceFeed.Report[] memory list, bytes[] memory sigs)
    {
        list = new PriceFeed.Report[](prices.length);
        sigs = new bytes[](prices.length);
        for (uint256 i; i < prices.length; ++i) {
            list[i] = report(prices[i], round);
            sigs[i] = sign(keys[i], list[i]);
        }
    }

    function three(uint256 a, uint256 b, uint256 c) internal pure returns (uint256[] memory l) {
        l = new uint256[](3);
        (l[0], l[1], l[2]) = (a, b, c);
    }

    function submit(uint256[] memory prices, uint64 round) internal returns (uint256) {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(prices, round);
        vm.prank(thief); // anyone may
        return feed.submit(list, sigs);
    }

    function refused(PriceFeed.Report[] memory list, bytes[] memory sigs, bytes memory why) internal {
        vm.expectRevert(why);
        feed.submit(list, sigs);
    }
}

contract PriceFeedTest is Feeding {
    function test_TheMedianIsRead() public {
        vm.expectEmit(true, true, true, true, address(feed));
        emit PriceFeed.PriceSet(PAIR, 1, 11 * ONE, uint64(time()), 3);
        eq(submit(three(10 * ONE, 11 * ONE, 90 * ONE), 1), 11 * ONE, "returned");
        (uint256 price, uint64 at) = feed.read(PAIR);
        eq(price, 11 * ONE, "price");
        eq(at, time(), "time");
        eq(feed.last(PAIR).round, 1, "round");
    }

    function test_OfAnEvenNumberTheLowerMiddle() public {
        uint256[] memory p = new uint256[](4);
        (p[0], p[1], p[2], p[3]) = (1, 2, 3, 4);
        eq(submit(p, 1), 2, "lower middle");
    }

    function test_NoPriceYet() public {
        vm.expectRevert(abi.encodeWithSelector(PriceFeed.NoPrice.selector, PAIR));
        feed.read(PAIR);
    }

    function test_StaleToTheSecond() public {
        submit(three(1, 1, 1), 1);
        pass(130 minutes);
        feed.read(PAIR);
        pass(1);
        vm.expectRevert(abi.encodeWithSelector(PriceFeed.Stale.selector, PAIR, 130 minutes + 1, 130 minutes));
        feed.read(PAIR);
        eq(feed.last(PAIR).value, 1, "last, however old");
    }

    /// A price is as old as its oldest report: holding a round back makes nothing fresh.
    function test_AgeIsOfTheOldestReport() public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1, 1, 1), 1);
        list[1].time -= 600;
        sigs[1] = sign(keys[1], list[1]);
        feed.submit(list, sigs);
        (, uint64 at) = feed.read(PAIR);
        eq(at, time() - 600, "time");
    }

    function test_QuorumIsMoreThanTwoThirds() public {
        uint8[8] memory n = [3, 4, 5, 6, 7, 9, 10, 31];
        uint8[8] memory quorum = [3, 3, 4, 5, 5, 7, 7, 21];
        uint8[8] memory liars = [1, 1, 1, 2, 2, 3, 3, 10];
        for (uint256 i; i < n.length; ++i) {
            feed = newFeed(n[i]);
            eq(feed.quorum(), quorum[i], "quorum");
            eq(feed.maxLiars(), liars[i], "liars");
            require(feed.quorum() * 2 > n[i], "more than half");
        }
    }

    function test_TooFewOrTooManyReports() public {
        uint256[] memory two = new uint256[](2);
        (two[0], two[1]) = (1, 2);
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(two, 1);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.ReportCount.selector, 2, 3, 4));
        refused(
            new PriceFeed.Report[](0), new bytes[](0), abi.encodeWithSelector(PriceFeed.ReportCount.selector, 0, 3, 4)
        );
        refused(
            new PriceFeed.Report[](5), new bytes[](5), abi.encodeWithSelector(PriceFeed.ReportCount.selector, 5, 3, 4)
        );
        refused(list, new bytes[](3), abi.encodeWithSelector(PriceFeed.LengthMismatch.selector, 2, 3));
    }

    function test_AStrangersReportIsRefused() public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1, 2, 3), 1);
        sigs[2] = sign(0xBAD, list[2]);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.UnknownReporter.selector, 2, vm.addr(0xBAD)));
    }

    function test_OneReporterTwiceIsRefused() public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1, 2, 3), 1);
        sigs[2] = sign(keys[0], list[2]);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.DuplicateReporter.selector, 2, vm.addr(keys[0])));
    }

    function test_TimesWithinTenMinutesBeforeNow() public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1, 2, 3), 1);
        uint64 nowish = uint64(time());
        uint64[2] memory bad = [nowish + 1, nowish - 601];
        for (uint256 i; i < 2; ++i) {
            list[0].time = bad[i];
            sigs[0] = sign(keys[0], list[0]);
            refused(
                list, sigs, abi.encodeWithSelector(PriceFeed.TimeOutOfRange.selector, 0, bad[i], nowish - 600, nowish)
            );
        }
        list[0].time = nowish - 600;
        sigs[0] = sign(keys[0], list[0]);
        feed.submit(list, sigs);
    }

    function test_RoundsRise() public {
        submit(three(1, 1, 1), 7);
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1, 1, 1), 7);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.OldRound.selector, PAIR, 7, 7));
        (list, sigs) = reports(three(1, 1, 1), 6);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.OldRound.selector, PAIR, 6, 7));
        submit(three(1, 1, 1), 8);
    }

    function test_OneRoundOfOnePair() public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1, 2, 3), 1);
        list[1].round = 2;
        sigs[1] = sign(keys[1], list[1]);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.MixedRound.selector, 1, PAIR, 2));
        (list[1].round, list[1].pair) = (1, "BTC/USD");
        sigs[1] = sign(keys[1], list[1]);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.MixedRound.selector, 1, bytes32("BTC/USD"), 1));
    }

    function test_ReportsAreSorted() public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(2, 1, 3), 1);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.NotSorted.selector, 1, 1, 2));
    }

    function test_PricesFromOneToTheFieldsEnd() public {
        uint256 max = type(uint112).max;
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(0, 1, 1), 1);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.PriceOutOfRange.selector, 0, 0, max));
        (list, sigs) = reports(three(1, 1, max + 1), 1);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.PriceOutOfRange.selector, 2, max + 1, max));
        eq(submit(three(max, max, max), 1), max, "largest");
        eq(submit(three(max - max / 10, max - max / 10, max), 2), max - max / 10, "bound arithmetic at the end");
    }

    function test_AJumpIsBoundToTheUnit() public {
        submit(three(1000, 1000, 1000), 1);
        jump(1101, 900, 1100);
        jump(899, 900, 1100);
        pass(30 minutes);
        jump(1151, 850, 1150);
        submit(three(1, 1150, 1150), 2);
    }

    function test_AFallIsBoundToTheUnit() public {
        submit(three(1000, 1000, 1000), 1);
        submit(three(900, 900, 5000), 2);
    }

    /// Moves use the allowance up in either direction; time gives it back, and calm hoards none.
    function test_TheAllowanceIsUsedUpAndComesBack() public {
        submit(three(1000, 1000, 1000), 1);
        submit(three(1060, 1060, 1060), 2); // 600 of 1000
        submit(three(1050, 1050, 1050), 3); // 95 more: 94.3 rounded up
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1083, 1083, 1083), 4);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.Deviation.selector, PAIR, 1083, 1018, 1082));
        for (uint64 round = 4; round < 14; ++round) {
            pass(1 hours);
            submit(three(1050, 1050, 1050), round);
        }
        (list, sigs) = reports(three(1156, 1156, 1156), 14);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.Deviation.selector, PAIR, 1156, 945, 1155));
        submit(three(1155, 1155, 1155), 14);
    }

    function jump(uint256 price, uint256 min, uint256 max) private {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(price, price, price), 2);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.Deviation.selector, PAIR, price, min, max));
    }

    /// After a stop of any length the feed comes back by itself.
    function test_TheBoundWidensUntilTheFeedRecovers() public {
        submit(three(1000, 1000, 1000), 1);
        pass(9 hours);
        submit(three(1, 1, 1), 2); // 100 % down
        pass(10_000 days);
        submit(three(20_000, 20_000, 20_000), 3);
    }

    function test_PairsAreApart() public {
        submit(three(1, 1, 1), 5);
        PriceFeed.Report[] memory list = new PriceFeed.Report[](3);
        bytes[] memory sigs = new bytes[](3);
        for (uint256 i; i < 3; ++i) {
            list[i] = PriceFeed.Report("BTC/USD", 60_000 * ONE, uint64(time()), 1);
            sigs[i] = sign(keys[i], list[i]);
        }
        feed.submit(list, sigs);
        (uint256 price,) = feed.read("BTC/USD");
        eq(price, 60_000 * ONE, "other pair");
        (price,) = feed.read(PAIR);
        eq(price, 1, "first pair");
    }

    function test_GasOfRounds() public {
        for (uint256 n = 3; n <= 31; n += 28) {
            feed = newFeed(n);
            uint256[] memory p = new uint256[](feed.quorum());
            for (uint256 i; i < p.length; ++i) {
                p[i] = ONE;
            }
            submit(p, 1);
            (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(p, 2);
            uint256 before = gasleft();
            feed.submit(list, sigs);
            uint256 used = before - gasleft();
            // 27 k and 145 k as calls, of 3 and 21 reports; as transactions calldata comes on top.
            require(used < 50_000 + 12_000 * p.length, "dearer than it was");
        }
    }
}
