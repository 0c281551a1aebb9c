// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICourt} from "../../src/court/ICourt.sol";
import {TraceTree} from "../../src/court/TraceTree.sol";
import {CourtBase, Tree} from "./CourtBase.sol";

/// A worker that keeps its leaves back, and a challenger that asks for the sake of it.
contract CourtDemandTest is CourtBase {
    uint256 internal constant T0 = 1_800_000_000;
    uint256 internal constant STEPS = 100; // 101 leaves, depth 7: nodes at 0 and 6

    ICourt.Terms internal t;
    bytes32[][] internal levels;
    bytes32 internal id;

    function setUp() public override {
        super.setUp();
        (ICourt.Terms memory terms, bytes32[][] memory all) = posted(STEPS, 40);
        (t, levels) = (terms, all);
        id = court.resultId(holder, terms);
    }

    function demandRefused(uint256 level, uint256 position, bytes memory why) internal {
        vm.expectRevert(why);
        demand(t, level, position);
    }

    function answerRefused(bytes32[] memory nodes_, bytes32[] memory path, bytes memory why) internal {
        vm.expectRevert(why);
        court.answer(holder, t, 6, 20, nodes_, path);
    }

    // ------------------------------------------------------------------ the answer

    function test_anAnswerEarnsTheFee() public {
        demand(t, 6, 20);
        eq(snm.balanceOf(challenger), 999 ether, "fee taken");
        answer(t, levels, 6, 20);
        eq(total(holder), 1001 ether, "fee earned");
        eq(snm.balanceOf(address(court)), 1001 ether, "held");
        (,,, uint32 open,) = court.results(id);
        eq(open, 0, "open");
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotDemanded.selector, id, 6, 20));
        court.answer(holder, t, 6, 20, children(levels, 6, 20), Tree.path(levels, 6, 20));
    }

    function test_whatADemandCostsAndWhereItIsKept() public {
        eq(court.fee(t.bond), 1 ether, "of this bond");
        eq(court.fee(99), 0, "rounds down");
        eq(court.fee(100), 1, "1 of 100");
        demand(t, 6, 20);
        (address who,,) = court.demands(id, court.place(6, 20));
        require(who == challenger, "kept elsewhere");
        (who,,) = court.demands(id, court.place(20, 6));
        require(who == address(0), "kept twice");
        require(court.place(1, 0) > court.place(0, type(uint32).max), "places overlap");
    }

    function test_answersAreChecked() public {
        bytes32[] memory nodes_ = children(levels, 6, 20);
        bytes32[] memory path = Tree.path(levels, 6, 20);
        answerRefused(nodes_, path, abi.encodeWithSelector(ICourt.NotDemanded.selector, id, 6, 20));
        demand(t, 6, 20);
        answerRefused(new bytes32[](1), path, abi.encodeWithSelector(ICourt.WrongCount.selector, 1, 2));
        answerRefused(new bytes32[](4), path, abi.encodeWithSelector(ICourt.WrongCount.selector, 4, 2));
        answerRefused(nodes_, new bytes32[](5), abi.encodeWithSelector(TraceTree.PathLength.selector, 5, 6));
        bytes32 was = nodes_[1];
        nodes_[1] = "lie";
        vm.expectRevert();
        court.answer(holder, t, 6, 20, nodes_, path);
        nodes_[1] = was;
        path[5] = "lie";
        vm.expectRevert();
        court.answer(holder, t, 6, 20, nodes_, path);
    }

    function test_theAnswerOfAnotherNodeIsNone() public {
        demand(t, 6, 20);
        bytes32[] memory path = Tree.path(levels, 6, 21);
        vm.expectRevert();
        court.answer(holder, t, 6, 20, children(levels, 6, 21), path);
    }

    function test_theRootOpensInto64() public {
        demand(t, 0, 0);
        eq(children(levels, 0, 0).length, 64, "fan");
        answer(t, levels, 0, 0);
    }

    function test_whatIsKnownOfADemand() public {
        eq(court.fee(BOND), 1 ether, "a hundredth");
        eq(court.fee(10 ether + 99), 0.1 ether, "rounded down");
        eq(court.place(6, 20), (6 << 32) + 20, "place");
        demand(t, 6, 20);
        (address who, uint40 deadline, bool answered) = court.demands(id, court.place(6, 20));
        require(who == challenger && deadline == T0 + 1 days && !answered, "demand");
        answer(t, levels, 6, 20);
        (,, answered) = court.demands(id, court.place(6, 20));
        require(answered, "answered");
        eq(court.feesPaid(id, challenger), 1 ether, "paid");
    }

    // ------------------------------------------------------------------ what can be asked

    function test_whichNodesCanBeAsked() public {
        demandRefused(1, 0, abi.encodeWithSelector(ICourt.NoSuchLevel.selector, 1, 7));
        demandRefused(7, 0, abi.encodeWithSelector(ICourt.NoSuchLevel.selector, 7, 7));
        demandRefused(12, 0, abi.encodeWithSelector(ICourt.NoSuchLevel.selector, 12, 7));
        demandRefused(0, 1, abi.encodeWithSelector(ICourt.OutOfTree.selector, 1, 0));
        demandRefused(6, 51, abi.encodeWithSelector(ICourt.OutOfTree.selector, 51, 50));
        demand(t, 6, 50);
        demandRefused(6, 50, abi.encodeWithSelector(ICourt.AlreadyDemanded.selector, id, 6, 50));
        answer(t, levels, 6, 50);
        demandRefused(6, 50, abi.encodeWithSelector(ICourt.AlreadyDemanded.selector, id, 6, 50));
    }

    function test_oneStepHasOneNode() public {
        (ICourt.Terms memory one, bytes32[][] memory two) = posted(1, 1);
        demand(one, 0, 0);
        eq(children(two, 0, 0).length, 2, "leaves");
        answer(one, two, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(ICourt.NoSuchLevel.selector, 6, 1));
        demand(one, 6, 0);
    }

    function test_demandsEndWithTheWindow() public {
        vm.warp(T0 + 1 days);
        demandRefused(0, 0, abi.encodeWithSelector(ICourt.TooLate.selector, T0 + 1 days - 1));
        vm.warp(T0 + 1 days - 1);
        demand(t, 0, 0);
        eq(endOf(t), T0 + 3 days - 1, "time to answer and to act");
    }

    function test_aFeeThatCannotBePaidIsNoDemand() public {
        vm.expectRevert(
            abi.encodeWithSignature(
                "ERC20InsufficientAllowance(address,uint256,uint256)", address(court), uint256(0), uint256(1 ether)
            )
        );
        vm.prank(anyone);
        court.demand(holder, t, 0, 0);
    }

    /// A challenger that goes on asking pays each time, and not for longer than MAX_EXTENSION.
    function test_askingForeverEnds() public {
        uint256 asked;
        while (vm.getBlockTimestamp() < endOf(t)) {
            demand(t, 6, asked);
            answer(t, levels, 6, asked++);
            wait(20 hours);
        }
        eq(endOf(t), T0 + 15 days, "hard end");
        eq(total(holder), 1000 ether + asked * 1 ether, "each one paid");
        vm.warp(T0 + 16 days);
        court.reclaim(holder, hashes(t));
        eq(pinned(holder), 0, "pinned");
    }

    /// The deepest descent at the slowest pace, begun in the last second, still ends in a proof.
    function test_theSlowestDescentIsInTime() public view {
        uint256 rounds = (32 + court.FAN() - 1) / court.FAN();
        uint256 last = (rounds - 1) * (court.RESPONSE() + court.REACTION()) + court.RESPONSE();
        require(last + court.REACTION() <= court.MAX_EXTENSION(), "not in time");
        require(rounds * court.FEE_PERCENT() <= court.COSTS_PERCENT(), "costs more than it gets back");
    }

    // ------------------------------------------------------------------ silence

    /// Facts, verification 3.1: a silent liar got its stake back. Both seconds of the edge.
    function test_regression_silenceLoses() public {
        demand(t, 6, 20);
        vm.warp(T0 + 1 days - 1);
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooEarly.selector, T0 + 1 days));
        court.silent(holder, t, 6, 20);
        vm.warp(T0 + 1 days);
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooLate.selector, T0 + 1 days - 1));
        court.answer(holder, t, 6, 20, children(levels, 6, 20), Tree.path(levels, 6, 20));
        vm.prank(anyone);
        court.silent(holder, t, 6, 20);
        eq(snm.balanceOf(challenger), 1050 ether, "fee back and half the bond");
        eq(snm.balanceOf(dao), 50 ether, "treasury");
        eq(total(holder), 900 ether, "bond gone");
        eq(snm.balanceOf(address(court)), 900 ether, "held");
        require(stateOf(t) == ICourt.State.Settled, "state");
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongState.selector, id, ICourt.State.Settled));
        court.silent(holder, t, 6, 20);
    }

    function test_inTheLastSecondAnAnswerCounts() public {
        demand(t, 6, 20);
        vm.warp(T0 + 1 days - 1);
        answer(t, levels, 6, 20);
        vm.warp(T0 + 1 days);
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotDemanded.selector, id, 6, 20));
        court.silent(holder, t, 6, 20);
    }

    function test_silenceNobodyAskedAboutIsNone() public {
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotDemanded.selector, id, 6, 20));
        court.silent(holder, t, 6, 20);
    }

    function test_anOpenDemandKeepsTheBond() public {
        demand(t, 6, 20);
        vm.warp(T0 + 60 days);
        require(!court.isFinal(id), "final");
        vm.expectRevert(abi.encodeWithSelector(ICourt.DemandsOpen.selector, id, 1));
        court.reclaim(holder, hashes(t));
        court.silent(holder, t, 6, 20);
        eq(total(holder), 900 ether, "slashed however late");
    }

    // ------------------------------------------------------------------ fees of the others

    function test_demandsThatAConvictionOvertookGetTheirFeesBack() public {
        demand(t, 6, 20);
        demand(t, 6, 21);
        answer(t, levels, 6, 21);
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongState.selector, id, ICourt.State.Open));
        court.returnFee(id, 6, 20);
        convict(finder, t, stepProof(levels, 39));
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongState.selector, id, ICourt.State.Convicted));
        court.answer(holder, t, 6, 20, children(levels, 6, 20), Tree.path(levels, 6, 20));
        vm.prank(anyone);
        court.returnFee(id, 6, 20);
        eq(snm.balanceOf(challenger), 999 ether, "one back, one earned");
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotDemanded.selector, id, 6, 20));
        court.returnFee(id, 6, 20);
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotDemanded.selector, id, 6, 21));
        court.returnFee(id, 6, 21);
        wait(1 days);
        court.settle(holder, t);
        eq(snm.balanceOf(address(court)), total(holder), "only the account is left");
    }

    /// The finder's answers are paid back on top, the whole way down.
    function test_descentPaysItself() public {
        demand(t, 0, 0);
        answer(t, levels, 0, 0);
        demand(t, 6, 20);
        answer(t, levels, 6, 20);
        convict(challenger, t, stepProof(levels, 39));
        wait(1 days);
        court.settle(holder, t);
        eq(snm.balanceOf(challenger), 1050 ether, "fees back and half the bond");
        eq(snm.balanceOf(dao), 48 ether, "treasury");
        eq(total(holder), 902 ether, "the worker keeps the fees");
    }
}
