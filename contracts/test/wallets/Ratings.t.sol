// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {PausableEntry} from "../../src/dao/PausableEntry.sol";
import {HubWalletFactory} from "../../src/wallets/HubWalletFactory.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IWhitelist} from "../../src/wallets/IWhitelist.sol";
import {Whitelist} from "../../src/wallets/Whitelist.sol";

/// Bets on hubs: when, on what, and who is paid.
contract RatingsTest is World {
    address internal ann = address(0xA1);
    address internal ben = address(0xB2);
    address internal cid = address(0xC3);

    event Rated(address indexed wallet, uint256 indexed round, address indexed rater, bool good, uint256 amount);
    event Settled(address indexed wallet, uint256 indexed round, IWhitelist.Outcome outcome);
    event Collected(address indexed wallet, uint256 indexed round, address indexed rater, uint256 amount);

    function setUp() public override {
        super.setUp();
        address[3] memory all = [ann, ben, cid];
        for (uint256 i; i < 3; ++i) {
            snm.transfer(all[i], 1000 ether);
            vm.prank(all[i]);
            snm.approve(address(whitelist), type(uint256).max);
        }
        registered(10 ether);
    }

    function rateCall(bool good, uint256 amount) internal view returns (bytes memory) {
        return abi.encodeCall(whitelist.rate, (address(hub), good, amount));
    }

    function rate(address who, bool good, uint256 amount) internal {
        must(who, address(whitelist), rateCall(good, amount));
    }

    function collectCall(uint256 round) internal view returns (bytes memory) {
        return abi.encodeCall(whitelist.collect, (address(hub), round));
    }

    function collected(address who) internal returns (uint256) {
        vm.prank(who);
        return whitelist.collect(address(hub), 1);
    }

    function nothing(address who) internal {
        bytes memory no = abi.encodeWithSelector(Whitelist.NothingToCollect.selector, address(hub), 1, who);
        refuse(who, address(whitelist), collectCall(1), no);
    }

    function paidDay() internal {
        vm.warp(START + 30 days);
        vm.prank(owner);
        hub.payDay();
    }

    // ------------------------------------------------------------------ betting

    function test_rateStakes() public {
        vm.expectEmit(address(whitelist));
        emit Rated(address(hub), 1, ann, true, 5 ether);
        rate(ann, true, 5 ether);
        rate(ann, true, 1 ether);
        rate(ann, false, 2 ether);
        (uint96 good, uint96 bad) = whitelist.bets(address(hub), 1, ann);
        require(good == 6 ether && bad == 2 ether, "bet");
        IWhitelist.Outcome outcome;
        (good, bad, outcome) = whitelist.tallies(address(hub), 1);
        require(good == 6 ether && bad == 2 ether && outcome == IWhitelist.Outcome.Open, "tally");
        eq(snm.balanceOf(address(whitelist)), 8 ether, "staked");
        eq(whitelist.worth(address(hub), 1, ann), 0, "open");
    }

    function test_smallestBet() public {
        bytes4 s = Whitelist.BetTooSmall.selector;
        refuse(ann, address(whitelist), rateCall(true, 1 ether - 1), err(s, 1 ether - 1, 1 ether));
        refuse(ann, address(whitelist), rateCall(true, 0), err(s, 0, 1 ether));
        rate(ann, true, 1 ether);
    }

    function test_nobodyBetsWhatHeHasNot() public {
        vm.prank(thief);
        snm.approve(address(whitelist), type(uint256).max);
        vm.prank(thief);
        (bool ok,) = address(whitelist).call(rateCall(true, 1 ether));
        require(!ok, "no money");
        vm.prank(ann);
        (ok,) = address(whitelist).call(rateCall(true, type(uint256).max));
        require(!ok, "too much");
        vm.prank(ann);
        (ok,) = address(whitelist).call(rateCall(true, uint256(type(uint96).max) + 1 ether + 1));
        require(!ok, "not cut to 96 bits");
    }

    function test_untilSevenDaysBeforePayDay() public {
        vm.warp(START + 23 days - 1);
        rate(ann, true, 1 ether);
        vm.warp(START + 23 days);
        bytes memory no = abi.encodeWithSelector(Whitelist.RatingsClosed.selector, address(hub), START);
        refuse(ann, address(whitelist), rateCall(true, 1 ether), no);
        vm.warp(START + 40 days);
        refuse(ann, address(whitelist), rateCall(false, 1 ether), no);
    }

    function test_notWhileHeld() public {
        uint256 until = now_() + 10 days;
        vm.prank(prosecutor);
        hub.hold(uint40(until));
        bytes memory no = abi.encodeWithSelector(Whitelist.Held.selector, address(hub), until);
        refuse(ann, address(whitelist), rateCall(false, 1 ether), no);
        vm.warp(until - 1);
        refuse(ann, address(whitelist), rateCall(false, 1 ether), no);
        vm.warp(until);
        rate(ann, false, 1 ether);
    }

    function test_onlyRegisteredHubs() public {
        bytes memory call = abi.encodeCall(whitelist.rate, (thief, true, 1 ether));
        refuse(ann, address(whitelist), call, err(Whitelist.NotAHub.selector, thief));
        vm.prank(owner);
        address fresh = factory.createHub();
        call = abi.encodeCall(whitelist.rate, (fresh, true, 1 ether));
        bytes4 s = Whitelist.WrongState.selector;
        refuse(ann, address(whitelist), call, abi.encodeWithSelector(s, fresh, IEnterprise.State.Created));
        uint256 at = vm.snapshotState();
        paidDay();
        refuse(ann, address(whitelist), rateCall(true, 1 ether), abi.encodeWithSelector(s, hub, IEnterprise.State.Idle));
        vm.revertToState(at);
        suspected();
        bytes memory no = abi.encodeWithSelector(s, hub, IEnterprise.State.Suspected);
        refuse(ann, address(whitelist), rateCall(false, 1 ether), no);
    }

    function test_pauseStopsBetsNotCollecting() public {
        rate(ann, true, 1 ether);
        vm.prank(guardian);
        factory.pauseEntry(14 days);
        bytes memory no = err(PausableEntry.EntryIsPaused.selector, START + 14 days);
        refuse(ann, address(whitelist), rateCall(true, 1 ether), no);
        vm.warp(START + 30 days);
        vm.prank(owner);
        hub.payDay();
        vm.warp(START + 60 days);
        vm.prank(guardian);
        factory.pauseEntry(14 days);
        eq(collected(ann), 1 ether, "collected in a pause");
    }

    function test_barredOwnersDoNotRate() public {
        vm.prank(ann);
        address other = factory.createHub();
        vm.prank(other);
        factory.bar(ann);
        refuse(ann, address(whitelist), rateCall(true, 1 ether), err(HubWalletFactory.OwnerBarred.selector, ann));
    }

    // ------------------------------------------------------------------ settling

    function test_goodWinsWithPayDay() public {
        rate(ann, true, 30 ether);
        rate(ben, true, 10 ether);
        rate(cid, false, 8 ether);
        vm.warp(START + 30 days);
        vm.expectEmit(address(whitelist));
        emit Settled(address(hub), 1, IWhitelist.Outcome.Good);
        vm.prank(owner);
        hub.payDay();
        eq(whitelist.worth(address(hub), 1, ann), 36 ether, "worth");
        vm.expectEmit(address(whitelist));
        emit Collected(address(hub), 1, ann, 36 ether);
        eq(collected(ann), 36 ether, "30 and 6 of 8");
        eq(collected(ben), 12 ether, "10 and 2 of 8");
        nothing(cid);
        nothing(ann); // twice
        eq(snm.balanceOf(address(whitelist)), 0, "all of it");
    }

    function test_badWinsWithABan() public {
        rate(ann, true, 30 ether);
        rate(ben, false, 10 ether);
        suspected();
        bytes memory no = abi.encodeWithSelector(Whitelist.RoundOpen.selector, address(hub), 1);
        refuse(ben, address(whitelist), collectCall(1), no); // not before the verdict
        skip(120 days);
        vm.prank(timelock);
        hub.ban();
        eq(collected(ben), 40 ether, "all");
        nothing(ann);
    }

    function test_rehabIsNeither() public {
        rate(ann, true, 30 ether);
        rate(ann, false, 1 ether);
        rate(ben, false, 10 ether);
        suspected();
        vm.prank(timelock);
        hub.rehab();
        eq(collected(ann), 31 ether, "stake back");
        eq(collected(ben), 10 ether, "stake back");
    }

    function test_acquittalIsNeither() public {
        rate(ann, true, 30 ether);
        rate(ben, false, 10 ether);
        suspected();
        skip(150 days);
        hub.acquit();
        eq(collected(ann), 30 ether, "stake back");
        eq(collected(ben), 10 ether, "stake back");
    }

    function test_oneSidedStakesComeBack() public {
        rate(ann, true, 30 ether);
        uint256 at = vm.snapshotState();
        paidDay();
        eq(collected(ann), 30 ether, "nobody lost");
        vm.revertToState(at);
        suspected();
        skip(120 days);
        vm.prank(timelock);
        hub.ban();
        eq(collected(ann), 30 ether, "nobody won");
    }

    function test_bothSidesOfOneRater() public {
        rate(ann, true, 3 ether);
        rate(ann, false, 3 ether);
        rate(ben, true, 3 ether);
        paidDay();
        eq(collected(ann), 4.5 ether, "good 3 and half of bad 3");
        eq(collected(ben), 4.5 ether, "the other half");
    }

    function test_roundsDoNotMix() public {
        rate(ann, true, 3 ether);
        paidDay();
        vm.prank(owner);
        hub.register();
        rate(ben, false, 5 ether);
        rate(ann, true, 5 ether);
        bytes memory no = abi.encodeWithSelector(Whitelist.RoundOpen.selector, address(hub), 2);
        refuse(ann, address(whitelist), collectCall(2), no);
        eq(collected(ann), 3 ether, "round 1 alone");
        no = abi.encodeWithSelector(Whitelist.RoundOpen.selector, address(hub), 0);
        refuse(ann, address(whitelist), collectCall(0), no);
        no = abi.encodeWithSelector(Whitelist.RoundOpen.selector, address(hub), 3);
        refuse(ann, address(whitelist), collectCall(3), no);
        nothing(ben);
    }

    /// Dust stays, and no more than one wei a winner of it.
    function testFuzz_sharesAddUp(uint96 a, uint96 b, uint96 c, bool ban) public {
        uint256 x = bound(a, 1 ether, 900 ether);
        uint256 y = bound(b, 1 ether, 900 ether);
        uint256 z = bound(c, 1 ether, 900 ether);
        rate(ann, !ban, x);
        rate(ben, !ban, y);
        rate(cid, ban, z);
        if (ban) banned();
        else paidDay();
        uint256 out = collected(ann) + collected(ben);
        nothing(cid);
        require(out <= x + y + z && out + 2 >= x + y + z, "sum");
        eq(snm.balanceOf(address(whitelist)), x + y + z - out, "dust");
    }
}
