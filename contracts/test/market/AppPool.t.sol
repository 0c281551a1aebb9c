// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AppPool} from "../../src/market/AppPool.sol";
import {MarketBase} from "./MarketBase.sol";

/// The registry of images.
contract AppPoolTest is MarketBase {
    address internal timelock = address(0x71AE);
    address internal maker = address(0x3A4E);
    address internal payee = address(0xF0B);
    bytes32 internal image = keccak256("image");
    AppPool internal pool;

    function setUp() public {
        vm.warp(START);
        pool = new AppPool(timelock);
        vm.prank(maker);
        pool.publish(image, payee, 50, 700, "povray", "https://example.org/povray");
    }

    function feeIs(uint96 want) internal view {
        (address to, uint96 fee) = pool.feeOf(image);
        eq(fee, want, "fee");
        require(to == (want == 0 ? address(0) : payee), "payee");
    }

    function setFee(uint96 fee) internal {
        vm.prank(maker);
        pool.setFee(image, fee);
    }

    function test_constructorRefusesZero() public {
        vm.expectRevert(abi.encodeWithSelector(AppPool.Zero.selector, "timelock"));
        new AppPool(address(0));
    }

    // ---------------------------------------------------------------- publishing

    function test_publishStoresEverything() public {
        AppPool.App memory a = pool.app(image);
        require(a.publisher == maker && a.payee == payee && !a.delisted && !a.hidden, "who");
        eq(a.fee, 50, "fee");
        eq(a.priceHint, 700, "hint");
        eq(a.feeFrom, 0, "no announcement");
        require(keccak256(bytes(a.name)) == keccak256("povray"), "name");
        require(keccak256(bytes(a.uri)) == keccak256("https://example.org/povray"), "uri");
        feeIs(50);
        vm.expectEmit(true, true, true, true, address(pool));
        emit AppPool.Published(keccak256("2"), thief, payee, 0, 0, "n", "");
        vm.prank(thief);
        pool.publish(keccak256("2"), payee, 0, 0, "n", "");
    }

    function test_nothingIsPublishedUnasked() public view {
        AppPool.App memory a = pool.app(keccak256("other"));
        require(a.publisher == address(0), "publisher");
        (address to, uint96 fee) = pool.feeOf(keccak256("other"));
        require(to == address(0) && fee == 0, "fee");
    }

    /// Squatting: the first owns the entry, and nobody after it can take it over.
    function test_theFirstOwnsTheDigest() public {
        vm.expectRevert(abi.encodeWithSelector(AppPool.TakenBy.selector, image, maker));
        vm.prank(thief);
        pool.publish(image, thief, 1, 1, "mine", "");
        vm.prank(maker);
        pool.setDelisted(image, true);
        vm.expectRevert(abi.encodeWithSelector(AppPool.TakenBy.selector, image, maker));
        vm.prank(thief);
        pool.publish(image, thief, 1, 1, "mine", ""); // not when it is delisted either
    }

    function test_onlyThePublisherChangesAnEntry() public {
        address[3] memory others = [thief, payee, timelock];
        for (uint256 i; i < 3; ++i) {
            bytes memory reason = abi.encodeWithSelector(AppPool.NotPublisher.selector, image, others[i], maker);
            vm.startPrank(others[i]);
            vm.expectRevert(reason);
            pool.update(image, thief, 0, "x", "");
            vm.expectRevert(reason);
            pool.setFee(image, 0);
            vm.expectRevert(reason);
            pool.setDelisted(image, true);
            vm.stopPrank();
        }
        bytes32 none = keccak256("none");
        vm.startPrank(maker);
        vm.expectRevert(abi.encodeWithSelector(AppPool.NotPublished.selector, none));
        pool.update(none, thief, 0, "x", "");
        vm.expectRevert(abi.encodeWithSelector(AppPool.NotPublished.selector, none));
        pool.setFee(none, 0);
        vm.expectRevert(abi.encodeWithSelector(AppPool.NotPublished.selector, none));
        pool.setDelisted(none, true);
        vm.stopPrank();
    }

    function publishes(bytes32 digest, address to, string memory name, string memory uri, bytes memory reason)
        internal
    {
        if (reason.length != 0) vm.expectRevert(reason);
        pool.publish(digest, to, 0, 0, name, uri);
    }

    function test_bounds() public {
        string memory name64 = string(text(64));
        string memory uri256 = string(text(256));
        publishes(0, payee, "n", "", abi.encodeWithSelector(AppPool.Zero.selector, "digest"));
        publishes("a", address(0), "n", "", abi.encodeWithSelector(AppPool.Zero.selector, "payee"));
        publishes("a", payee, "", "", abi.encodeWithSelector(AppPool.TextLength.selector, "name", 0, 1, 64));
        publishes(
            "a", payee, string(text(65)), "", abi.encodeWithSelector(AppPool.TextLength.selector, "name", 65, 1, 64)
        );
        publishes(
            "a", payee, "n", string(text(257)), abi.encodeWithSelector(AppPool.TextLength.selector, "uri", 257, 0, 256)
        );
        publishes("a", payee, name64, uri256, "");
        publishes("b", payee, "n", "", "");
    }

    function text(uint256 n) internal pure returns (bytes memory b) {
        b = new bytes(n);
        for (uint256 i; i < n; ++i) {
            b[i] = "x";
        }
    }

    /// Names are shown on terminals: an escape sequence is no name.
    function test_controlCharacters() public {
        publishes("a", payee, "a\x1b[2J", "", abi.encodeWithSelector(AppPool.ControlCharacter.selector, "name", 1));
        publishes("a", payee, "a\x7f", "", abi.encodeWithSelector(AppPool.ControlCharacter.selector, "name", 1));
        publishes("a", payee, "a\x1f", "", abi.encodeWithSelector(AppPool.ControlCharacter.selector, "name", 1));
        publishes("a", payee, "a", "u\n", abi.encodeWithSelector(AppPool.ControlCharacter.selector, "uri", 1));
        publishes("a", payee, unicode"Сосна ~", " ", "");
    }

    function test_update() public {
        vm.expectEmit(true, true, true, true, address(pool));
        emit AppPool.Updated(image, thief, 1, "new", "");
        vm.prank(maker);
        pool.update(image, thief, 1, "new", "");
        AppPool.App memory a = pool.app(image);
        require(a.payee == thief && keccak256(bytes(a.name)) == keccak256("new") && bytes(a.uri).length == 0, "new");
        eq(a.fee, 50, "the fee stays");
        vm.expectRevert(abi.encodeWithSelector(AppPool.Zero.selector, "payee"));
        vm.prank(maker);
        pool.update(image, address(0), 1, "new", "");
    }

    // ---------------------------------------------------------------- fees

    function test_aRiseTakesItsDelay() public {
        vm.expectEmit(true, true, true, true, address(pool));
        emit AppPool.FeeSet(image, 51, uint40(START + 7 days));
        setFee(51);
        feeIs(50);
        vm.warp(START + 7 days - 1);
        feeIs(50);
        vm.warp(START + 7 days);
        feeIs(51);
        setFee(52); // the next rise begins from what holds
        feeIs(51);
        vm.warp(START + 14 days);
        feeIs(52);
    }

    function test_aDropIsAtOnceAndEndsARise() public {
        setFee(100);
        vm.expectEmit(true, true, true, true, address(pool));
        emit AppPool.FeeSet(image, 49, uint40(START));
        setFee(49);
        feeIs(49);
        vm.warp(START + 7 days);
        feeIs(49);
        setFee(0);
        feeIs(0);
    }

    function test_anAnnouncementIsReplacedAndStartsAnew() public {
        setFee(100);
        vm.warp(START + 7 days - 1);
        setFee(60);
        vm.warp(START + 7 days);
        feeIs(50);
        vm.warp(START + 14 days - 2);
        feeIs(50);
        vm.warp(START + 14 days - 1);
        feeIs(60);
    }

    function test_theSameFeeCancelsAnAnnouncement() public {
        setFee(100);
        setFee(50);
        vm.warp(START + 7 days);
        feeIs(50);
    }

    /// Neither delisting nor hiding is a way around the delay.
    function test_noRiseThroughTheBackDoor() public {
        vm.startPrank(maker);
        pool.setDelisted(image, true);
        pool.setFee(image, 1000);
        pool.setDelisted(image, false);
        vm.stopPrank();
        feeIs(50);
    }

    // ---------------------------------------------------------------- listing

    function test_delisting() public {
        vm.startPrank(maker);
        vm.expectRevert(abi.encodeWithSelector(AppPool.NoChange.selector, image));
        pool.setDelisted(image, false);
        vm.expectEmit(true, true, true, true, address(pool));
        emit AppPool.Listed(image, true, false);
        pool.setDelisted(image, true);
        feeIs(0);
        eq(pool.app(image).fee, 50, "what it was stays readable");
        pool.setDelisted(image, false);
        vm.stopPrank();
        feeIs(50);
    }

    function test_hiding() public {
        address[2] memory others = [thief, maker];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(AppPool.NotTimelock.selector, others[i]));
            vm.prank(others[i]);
            pool.setHidden(image, true);
        }
        vm.startPrank(timelock);
        vm.expectRevert(abi.encodeWithSelector(AppPool.NoChange.selector, image));
        pool.setHidden(image, false);
        vm.expectRevert(abi.encodeWithSelector(AppPool.NotPublished.selector, bytes32("none")));
        pool.setHidden("none", true);
        pool.setHidden(image, true);
        vm.stopPrank();
        feeIs(0);
        vm.prank(maker); // the publisher cannot show what the DAO hides
        pool.setDelisted(image, true);
        vm.prank(maker);
        pool.setDelisted(image, false);
        feeIs(0);
        vm.prank(timelock);
        pool.setHidden(image, false);
        feeIs(50);
    }
}
