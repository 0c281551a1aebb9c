// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PriceFeed} from "../../src/prices/PriceFeed.sol";
import {Feeding} from "./PriceFeed.t.sol";

/// What a minority can do to a price: nothing beyond what honest reporters span. And who reports.
contract PriceFeedLiarsTest is Feeding {
    uint256[] private _prices;
    uint256[] private _signers;
    mapping(uint256 n => PriceFeed) private _feeds;

    /// One feed of each size, so that no run has to deploy one.
    function setUp() public override {
        for (uint256 n = 3; n <= 12; ++n) {
            _feeds[n] = newFeed(n);
        }
        super.setUp();
    }

    function use(uint256 n) private {
        feed = _feeds[n];
        delete keys;
        for (uint256 i; i < n; ++i) {
            keys.push(1001 + i);
        }
    }

    /// A round of `k` reports of a feed of `n`, of which up to maxLiars() are anything at all. Returns
    /// the span of the honest ones; prices come out sorted with their signers.
    function mixed(uint256 n, uint256 k, uint256 liars, uint256 seed) private returns (uint256 low, uint256 high) {
        delete _prices;
        delete _signers;
        low = type(uint256).max;
        uint256 first = seed % n; // whom the submitter leaves out
        for (uint256 i; i < k; ++i) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            uint256 p;
            if (i < liars) {
                p = x % 3 == 0 ? 1 : x % 3 == 1 ? type(uint112).max : bound(x, 1, type(uint112).max);
            } else {
                p = bound(x, 990 * ONE, 1010 * ONE);
                if (p < low) low = p;
                if (p > high) high = p;
            }
            insert(p, keys[(first + i) % n]);
        }
    }

    function insert(uint256 price, uint256 key) private {
        _prices.push(price);
        _signers.push(key);
        for (uint256 j = _prices.length - 1; j > 0 && _prices[j - 1] > _prices[j]; --j) {
            (_prices[j - 1], _prices[j]) = (_prices[j], _prices[j - 1]);
            (_signers[j - 1], _signers[j]) = (_signers[j], _signers[j - 1]);
        }
    }

    function send(uint64 round) private returns (uint256) {
        PriceFeed.Report[] memory list = new PriceFeed.Report[](_prices.length);
        bytes[] memory sigs = new bytes[](_prices.length);
        for (uint256 i; i < list.length; ++i) {
            list[i] = report(_prices[i], round);
            sigs[i] = sign(_signers[i], list[i]);
        }
        return feed.submit(list, sigs);
    }

    function testFuzz_LiarsStayWithinWhatHonestOnesSpan(uint256 n, uint256 k, uint256 liars, uint256 seed) public {
        n = bound(n, 3, 12);
        use(n);
        k = bound(k, feed.quorum(), n);
        liars = bound(liars, 0, feed.maxLiars());
        (uint256 low, uint256 high) = mixed(n, k, liars, seed);
        uint256 price = send(1);
        require(price >= low && price <= high, "a minority moved the price");
    }

    /// Where the honest agree, one liar of n has no effect at all.
    function testFuzz_OneLiarHasNoEffect(uint256 n, uint256 lie) public {
        n = bound(n, 3, 12);
        lie = bound(lie, 1, type(uint112).max);
        use(n);
        delete _prices;
        delete _signers;
        for (uint256 i; i < feed.quorum(); ++i) {
            insert(i == 0 ? lie : 1000 * ONE, keys[i]);
        }
        eq(send(1), 1000 * ONE, "price");
    }

    /// The bound is where it is said to be: one liar more decides.
    function test_OneLiarMoreDecides() public {
        feed = newFeed(7); // quorum 5, two may lie
        for (uint256 i; i < 5; ++i) {
            insert(i < 3 ? 7 * ONE : 1000 * ONE, keys[i]);
        }
        eq(send(1), 7 * ONE, "three of five");
    }

    /// Nor can they go fast: all keys in one hand, any rounds in any number, times as old as can be.
    function testFuzz_AllKeysInOneHandMoveItSlowly(uint256 seed, bool up) public {
        uint256 price = 1e18;
        submit(three(price, price, price), 1);
        uint256 start = time();
        uint64 round = 2;
        for (uint256 i; i < 10; ++i) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            if (x % 3 == 0) pass(bound(x >> 8, 1, 20 minutes));
            uint256 step = price * bound(x >> 128, 1, 1200) / 10_000;
            uint256 to = up ? price + step : price - step;
            (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(to, to, to), round);
            for (uint256 k; k < 3; ++k) {
                list[k].time -= 600;
                sigs[k] = sign(keys[k], list[k]);
            }
            try feed.submit(list, sigs) {
                (price, round) = (to, round + 1);
            } catch {}
        }
        // exp(0.1 + 0.1 h) bounds any sequence of rises, and its inverse any of falls to first order.
        uint256 bps = 1000 + 1000 * (time() - start) / 1 hours;
        uint256 high = 1e18 + 1e18 * bps / 10_000 + 1e18 * bps * bps / 1e8; // exp(x) <= 1 + x + x^2 for x <= 1.79
        if (up && bps <= 17_900) require(price <= high, "rose too fast");
        if (!up && bps < 10_000) require(price >= 1e18 - 1e18 * bps / 10_000, "fell too fast");
    }

    function test_ManyRoundsInABlockMoveNoFurtherThanOne() public {
        submit(three(1000, 1000, 1000), 1);
        submit(three(1100, 1100, 1100), 2);
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1101, 1101, 1101), 3);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.Deviation.selector, PAIR, 1101, 1100, 1100));
        submit(three(1100, 1100, 1100), 3);
    }

    /// Any other report than the one signed is a stranger's, in each of its fields.
    function testFuzz_ASignatureIsOfItsReport(uint8 field, uint256 x, uint256 at) public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1000, 1000, 1000), 5);
        at %= 3;
        if (field % 3 == 0) {
            for (uint256 i; i < 3; ++i) {
                list[i].pair = bytes32(uint256(PAIR) ^ bound(x, 1, type(uint256).max));
            }
        } else if (field % 3 == 1) {
            for (uint256 i; i < 3; ++i) {
                list[i].round = uint64(bound(x, 6, time()));
            }
        } else {
            list[at].time -= uint64(bound(x, 1, 600));
        }
        (bool ok, bytes memory why) = address(feed).call(abi.encodeCall(feed.submit, (list, sigs)));
        require(!ok && bytes4(why) == PriceFeed.UnknownReporter.selector, "taken for another report");
    }

    function testFuzz_AChangedSignatureIsRefused(uint256 byteAt, uint8 flip) public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1, 1, 1), 1);
        bytes memory s = sigs[1];
        s[byteAt % 65] ^= bytes1(flip == 0 ? 1 : flip);
        (bool ok,) = address(feed).call(abi.encodeCall(feed.submit, (list, sigs)));
        require(!ok, "taken");
    }

    /// Malleability: the other s, the other v, no signature, 64 bytes, 66 bytes.
    function test_Pitfall_MalleableAndShortSignatures() public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1, 1, 1), 1);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[0], feed.digest(list[0]));
        bytes32 high = bytes32(0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141 - uint256(s));
        bytes[5] memory bad = [
            abi.encodePacked(r, high, v == 27 ? uint8(28) : uint8(27)),
            abi.encodePacked(r, s, v - 27),
            bytes(""),
            abi.encodePacked(r, s),
            abi.encodePacked(r, s, v, v)
        ];
        for (uint256 i; i < bad.length; ++i) {
            sigs[0] = bad[i];
            refused(list, sigs, abi.encodeWithSelector(PriceFeed.UnknownReporter.selector, 0, address(0)));
        }
    }

    /// Reports for another feed, of the same reporters, are worth nothing here.
    function test_Pitfall_ReplayInAnotherContract() public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1, 1, 1), 1);
        feed = new PriceFeed(timelock, addresses(4));
        (bool ok, bytes memory why) = address(feed).call(abi.encodeCall(feed.submit, (list, sigs)));
        require(!ok && bytes4(why) == PriceFeed.UnknownReporter.selector, "replayed");
    }

    // ------------------------------------------------------------------ who reports

    function test_ReportersAreNamedByTheTimelockAlone() public {
        address[] memory five = addresses(5);
        address[3] memory others = [thief, vm.addr(keys[0]), address(this)];
        for (uint256 i; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(PriceFeed.NotTimelock.selector, others[i]));
            feed.setReporters(five);
        }
        vm.expectEmit(true, true, true, true, address(feed));
        emit PriceFeed.ReportersChanged(five, 4);
        vm.prank(timelock);
        feed.setReporters(five);
        eq(feed.reporters().length, 5, "reporters");
    }

    function test_ReportersWhoLeftAreStrangers() public {
        (PriceFeed.Report[] memory list, bytes[] memory sigs) = reports(three(1, 1, 1), 1);
        address[] memory next = new address[](3);
        (next[0], next[1], next[2]) = (vm.addr(2001), vm.addr(keys[1]), vm.addr(keys[2]));
        vm.prank(timelock);
        feed.setReporters(next);
        refused(list, sigs, abi.encodeWithSelector(PriceFeed.UnknownReporter.selector, 0, vm.addr(keys[0])));
        sigs[0] = sign(2001, list[0]);
        feed.submit(list, sigs);
    }

    function test_ThreeToThirtyOneReporters() public {
        uint256[3] memory bad = [uint256(0), 2, 32];
        for (uint256 i; i < bad.length; ++i) {
            address[] memory list = addresses(bad[i]);
            bytes memory why = abi.encodeWithSelector(PriceFeed.ReporterCount.selector, bad[i], 3, 31);
            vm.prank(timelock);
            vm.expectRevert(why);
            feed.setReporters(list);
            vm.expectRevert(why);
            new PriceFeed(timelock, list);
        }
        newFeed(3);
        newFeed(31);
    }

    function test_NoReporterTwiceNorZero() public {
        address[] memory list = addresses(3);
        list[2] = list[0];
        vm.prank(timelock);
        vm.expectRevert(abi.encodeWithSelector(PriceFeed.BadReporter.selector, list[0]));
        feed.setReporters(list);
        list[2] = address(0);
        vm.prank(timelock);
        vm.expectRevert(abi.encodeWithSelector(PriceFeed.BadReporter.selector, address(0)));
        feed.setReporters(list);
    }
}
