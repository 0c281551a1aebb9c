// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICourt} from "../../src/court/ICourt.sol";
import {CourtBase} from "./CourtBase.sol";

/// Who gets the reward, when, and how much.
contract CourtRevealTest is CourtBase {
    ICourt.Terms internal t;
    ICourt.Proof internal p;
    bytes32 internal id;

    function setUp() public override {
        super.setUp();
        (ICourt.Terms memory terms, bytes32[][] memory levels) = posted(5, 3);
        (t, p) = (terms, stepProof(levels, 2));
        id = court.resultId(holder, terms);
    }

    function reveal(address who) internal {
        vm.prank(who);
        court.reveal(holder, t, p, SALT);
    }

    function revealRefused(address who, bytes memory why) internal {
        vm.expectRevert(why);
        reveal(who);
    }

    function test_aConvictionTakesTheBondAtOnceAndPaysADayLater() public {
        convict(finder, t, p);
        eq(total(holder), 900 ether, "total");
        eq(pinned(holder), 0, "pinned");
        wait(1 days - 1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooEarly.selector, vm.getBlockTimestamp() + 1));
        court.settle(holder, t);
        wait(1);
        vm.prank(anyone);
        court.settle(holder, t);
        eq(snm.balanceOf(finder), 50 ether, "half to the finder");
        eq(snm.balanceOf(dao), 50 ether, "half to the treasury");
        eq(snm.balanceOf(address(court)), 900 ether, "held");
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongState.selector, id, ICourt.State.Settled));
        court.settle(holder, t);
        commit(copier, id, p);
        nextBlock();
        revealRefused(copier, abi.encodeWithSelector(ICourt.WrongState.selector, id, ICourt.State.Settled));
    }

    function test_nothingToSettleBeforeAConviction() public {
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongState.selector, id, ICourt.State.Open));
        court.settle(holder, t);
    }

    /// 3.6 copy attack on commits: neither the commitment nor the proof seen in the queue serve another.
    function test_pitfall_copyAttack() public {
        bytes32 c = court.commitment(id, finder, SALT, keccak256(abi.encode(p)));
        vm.prank(copier);
        court.commit(c); // seen in the queue and sent first
        nextBlock();
        bytes32 own = court.commitment(id, copier, SALT, keccak256(abi.encode(p)));
        revealRefused(copier, abi.encodeWithSelector(ICourt.NotCommitted.selector, own));
        reveal(finder); // the copied commitment is the finder's all the same

        // The proof is public now. The copier promises it and overtakes nobody.
        commit(copier, id, p);
        uint256 number = vm.getBlockNumber();
        nextBlock();
        revealRefused(copier, abi.encodeWithSelector(ICourt.NotEarlier.selector, number, number - 1));
        wait(1 days);
        court.settle(holder, t);
        eq(snm.balanceOf(finder), 50 ether, "finder");
        eq(snm.balanceOf(copier), 0, "copier");
    }

    /// A copier whose reveal gets into the chain first loses to the earlier promise.
    function test_theFirstPromiseWinsNotTheFirstReveal() public {
        commit(finder, id, p);
        nextBlock();
        commit(copier, id, p);
        nextBlock();
        reveal(copier);
        reveal(finder);
        wait(1 days);
        court.settle(holder, t);
        eq(snm.balanceOf(finder), 50 ether, "finder");
        eq(snm.balanceOf(copier), 0, "copier");
    }

    function test_inOneBlockTheFirstRevealWins() public {
        commit(finder, id, p);
        commit(copier, id, p);
        uint256 number = vm.getBlockNumber();
        nextBlock();
        reveal(finder);
        revealRefused(copier, abi.encodeWithSelector(ICourt.NotEarlier.selector, number, number));
    }

    function test_overtakingEndsAfterADay() public {
        commit(finder, id, p);
        uint256 at = vm.getBlockTimestamp();
        nextBlock();
        commit(copier, id, p);
        nextBlock();
        reveal(copier);
        uint256 until = vm.getBlockTimestamp() + 1 days;
        vm.warp(at + 1 days);
        reveal(finder); // the last second of its promise
        vm.warp(until);
        court.settle(holder, t);
        eq(snm.balanceOf(finder), 50 ether, "finder");
    }

    function test_overtakingWithAWorthlessProofFails() public {
        ICourt.Proof memory bad = p;
        bad.right = keccak256("nothing");
        commit(copier, id, bad);
        nextBlock();
        convict(finder, t, p);
        vm.prank(copier);
        try court.reveal(holder, t, bad, SALT) {
            revert("overtook");
        } catch {}
    }

    function test_overtakingAfterTheContestIsTooLate() public {
        commit(copier, id, p);
        nextBlock();
        reveal(copier);
        uint256 until = vm.getBlockTimestamp() + 1 days;
        commit(finder, id, p);
        vm.roll(vm.getBlockNumber() + 1);
        vm.warp(until);
        revealRefused(finder, abi.encodeWithSelector(ICourt.TooLate.selector, until - 1));
    }

    function test_notInTheSameBlock() public {
        commit(finder, id, p);
        revealRefused(finder, abi.encodeWithSelector(ICourt.SameBlock.selector, vm.getBlockNumber()));
    }

    /// 3.6 commit never revealed: it stalls nothing, and is worthless after a day.
    function test_pitfall_commitNeverRevealed() public {
        commit(copier, id, p);
        uint256 at = vm.getBlockTimestamp();
        convict(finder, t, p);
        require(stateOf(t) == ICourt.State.Convicted, "stalled");
        vm.warp(at + 1 days + 1);
        revealRefused(copier, abi.encodeWithSelector(ICourt.TooLate.selector, at + 1 days));
    }

    function test_aPromiseIsMadeAndSpentOnce() public {
        commit(finder, id, p);
        bytes32 c = court.commitment(id, finder, SALT, keccak256(abi.encode(p)));
        vm.expectRevert(abi.encodeWithSelector(ICourt.AlreadyCommitted.selector, c));
        court.commit(c);
        nextBlock();
        reveal(finder);
        revealRefused(finder, abi.encodeWithSelector(ICourt.NotCommitted.selector, c));
    }

    /// A proof promised in the last second of the window has its day.
    function test_revealUntilADayAfterTheEndAndNotLonger() public {
        uint256 end = endOf(t);
        vm.warp(end - 1);
        commit(finder, id, p);
        vm.roll(vm.getBlockNumber() + 1);
        vm.warp(end + 1 days - 1);
        reveal(finder);
        require(stateOf(t) == ICourt.State.Convicted, "late");
    }

    function test_revealADayAfterTheEndIsTooLate() public {
        uint256 end = endOf(t);
        vm.warp(end);
        commit(finder, id, p);
        vm.roll(vm.getBlockNumber() + 1);
        vm.warp(end + 1 days);
        revealRefused(finder, abi.encodeWithSelector(ICourt.TooLate.selector, end + 1 days - 1));
        court.reclaim(holder, hashes(t));
        eq(pinned(holder), 0, "pinned");
    }

    function test_noReclaimAfterAConviction() public {
        convict(finder, t, p);
        wait(30 days);
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongState.selector, id, ICourt.State.Convicted));
        court.reclaim(holder, hashes(t));
        require(!court.isFinal(id), "final");
    }

    /// A cheat who convicts himself through a friend, with answers paid to himself, loses 40 %.
    function test_aFriendsConvictionCostsTheCheat40Percent() public {
        (ICourt.Terms memory big, bytes32[][] memory levels) = bigCheat();
        uint256 before = total(holder) + snm.balanceOf(challenger);
        demand(big, 0, 0);
        answer(big, levels, 0, 0);
        for (uint256 i; i < 12; ++i) {
            demand(big, 6, i);
            answer(big, levels, 6, i);
        }
        convict(challenger, big, stepProof(levels, 2));
        wait(1 days);
        court.settle(holder, big);
        eq(before - total(holder) - snm.balanceOf(challenger), 40 ether, "the two together lose");
        eq(snm.balanceOf(dao), 40 ether, "treasury");
    }

    function bigCheat() internal returns (ICourt.Terms memory big, bytes32[][] memory levels) {
        return posted(1000, 3);
    }
}
