// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {PausableEntry} from "../../src/dao/PausableEntry.sol";
import {IRegistry} from "../../src/wallets/IRegistry.sol";
import {Court} from "../../src/court/Court.sol";
import {ICourt} from "../../src/court/ICourt.sol";
import {IStep} from "../../src/court/IStep.sol";
import {CourtBase, Tree} from "./CourtBase.sol";

/// Accounts, classes, posting and the end of an honest result.
contract CourtPostTest is CourtBase {
    function terms() internal view returns (ICourt.Terms memory) {
        return chainTerms(3, "seed", Tree.build(chainLeaves(3, "seed", 9)));
    }

    function postRefused(ICourt.Terms memory t, bytes memory why) internal {
        vm.expectRevert(why);
        vm.prank(node);
        court.post(holder, t);
    }

    // ------------------------------------------------------------------ accounts

    function test_depositByAnybodyForTheHolder() public {
        vm.prank(challenger);
        court.deposit(holder, 1);
        eq(total(holder), 1000 ether + 1, "total");
        eq(snm.balanceOf(address(court)), 1000 ether + 1, "held");
    }

    function test_withdrawAllThatIsFreeAndNotOneMore() public {
        post(terms());
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotEnoughFree.selector, 900 ether + 1, 900 ether));
        vm.prank(holder);
        court.withdraw(900 ether + 1);
        vm.prank(holder);
        court.withdraw(900 ether);
        eq(snm.balanceOf(holder), 900 ether, "got");
        eq(total(holder), 100 ether, "left");
    }

    function test_nobodyElseWithdraws() public {
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotEnoughFree.selector, 1, 0));
        vm.prank(node);
        court.withdraw(1);
    }

    function test_zeroMovesNothing() public {
        vm.expectRevert(abi.encodeWithSelector(ICourt.ZeroAmount.selector));
        court.deposit(holder, 0);
        vm.expectRevert(abi.encodeWithSelector(ICourt.ZeroAmount.selector));
        vm.prank(holder);
        court.withdraw(0);
    }

    /// Facts 2.1 (4): token calls whose failure was not noticed.
    function test_regression_aFailedTransferIsNoDeposit() public {
        vm.prank(finder);
        snm.approve(address(court), 5);
        vm.expectRevert(
            abi.encodeWithSignature("ERC20InsufficientBalance(address,uint256,uint256)", finder, uint256(0), uint256(5))
        );
        vm.prank(finder);
        court.deposit(holder, 5);
    }

    function test_aPauseKeepsNewMoneyOutAndNothingElse() public {
        ICourt.Terms memory t = terms();
        vm.prank(guardian);
        court.pauseEntry(14 days);
        vm.expectRevert(abi.encodeWithSelector(PausableEntry.EntryIsPaused.selector, 1_800_000_000 + 14 days));
        court.deposit(holder, 1);
        post(t);
        demand(t, 0, 0);
        answer(t, Tree.build(chainLeaves(3, "seed", 9)), 0, 0);
        wait(3 days);
        court.reclaim(holder, hashes(t));
        vm.prank(holder);
        court.withdraw(1001 ether);
    }

    // ------------------------------------------------------------------ classes

    function test_classesAreTheTimelocksToAdd() public {
        vm.expectRevert(abi.encodeWithSelector(PausableEntry.NotTimelock.selector, guardian));
        vm.prank(guardian);
        court.addClass(chain);
        vm.prank(dao);
        eq(court.addClass(chain), 2, "number");
        eq(court.classCount(), 3, "count");
    }

    function test_aClassHasCode() public {
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotAContract.selector, anyone));
        vm.prank(dao);
        court.addClass(IStep(anyone));
    }

    function test_theTokenHasCode() public {
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotAContract.selector, anyone));
        new Court(IERC20(anyone), IRegistry(address(0)), dao, guardian, new IStep[](0));
    }

    function test_aRetiredClassTakesNoMoreAndJudgesWhatItHas() public {
        (ICourt.Terms memory t, bytes32[][] memory levels) = posted(3, 2);
        vm.expectRevert(abi.encodeWithSelector(PausableEntry.NotTimelock.selector, anyone));
        vm.prank(anyone);
        court.retireClass(0);
        vm.expectRevert(abi.encodeWithSelector(ICourt.UnknownClass.selector, 2));
        vm.prank(dao);
        court.retireClass(2);
        vm.prank(dao);
        court.retireClass(0);
        ICourt.Terms memory other = terms();
        other.task = "other";
        postRefused(other, abi.encodeWithSelector(ICourt.ClassIsRetired.selector, 0));
        convict(finder, t, stepProof(levels, 1));
        require(stateOf(t) == ICourt.State.Convicted, "not judged");
    }

    // ------------------------------------------------------------------ post

    function test_postPinsTheBond() public {
        ICourt.Terms memory t = terms();
        bytes32 id = post(t);
        require(id == court.resultId(holder, t), "id");
        (ICourt.State s, uint40 end, uint40 hardEnd, uint32 open, uint96 bond) = court.results(id);
        require(s == ICourt.State.Open && end == 1_800_000_000 + 1 days && hardEnd == end + 14 days, "times");
        require(open == 0 && bond == BOND, "bond");
        eq(pinned(holder), BOND, "pinned");
    }

    function test_whoPosts() public {
        ICourt.Terms memory t = terms();
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotTheHoldersNode.selector, anyone, holder));
        vm.prank(anyone);
        court.post(holder, t);
        nodes.confirm(node, holder, false);
        postRefused(t, abi.encodeWithSelector(ICourt.NotTheHoldersNode.selector, node, holder));
        vm.prank(holder);
        court.post(holder, t);
    }

    function test_withoutARegistryOnlyTheHolder() public {
        IStep[] memory classes = new IStep[](1);
        classes[0] = chain;
        court = new Court(IERC20(address(snm)), IRegistry(address(0)), dao, guardian, classes);
        snm.approve(address(court), 100 ether);
        court.deposit(holder, 100 ether);
        ICourt.Terms memory t = terms();
        postRefused(t, abi.encodeWithSelector(ICourt.NotTheHoldersNode.selector, node, holder));
        vm.prank(holder);
        court.post(holder, t);
    }

    function test_postEdges() public {
        ICourt.Terms memory t = terms();
        t.class = 2;
        postRefused(t, abi.encodeWithSelector(ICourt.UnknownClass.selector, 2));
        t = terms();
        t.steps = 0;
        postRefused(t, abi.encodeWithSelector(ICourt.NoSteps.selector));
        t = terms();
        t.window = 1 days - 1;
        postRefused(t, abi.encodeWithSelector(ICourt.WindowOutOfRange.selector, t.window, 1 days, 30 days));
        t.window = 30 days + 1;
        postRefused(t, abi.encodeWithSelector(ICourt.WindowOutOfRange.selector, t.window, 1 days, 30 days));
        t.window = 30 days;
        t.bond = 10 ether - 1;
        postRefused(t, abi.encodeWithSelector(ICourt.BondTooSmall.selector, 10 ether - 1, 10 ether));
        t.bond = 10 ether;
        post(t);
        t.bond = 990 ether + 1;
        postRefused(t, abi.encodeWithSelector(ICourt.NotEnoughFree.selector, 990 ether + 1, 990 ether));
        t.bond = 990 ether;
        post(t);
        eq(pinned(holder), 1000 ether, "all pinned");
    }

    function test_aResultIsPostedOnceForEver() public {
        ICourt.Terms memory t = terms();
        bytes32 id = post(t);
        postRefused(t, abi.encodeWithSelector(ICourt.AlreadyPosted.selector, id));
        wait(2 days);
        court.reclaim(holder, hashes(t));
        postRefused(t, abi.encodeWithSelector(ICourt.AlreadyPosted.selector, id));
    }

    // ------------------------------------------------------------------ reclaim

    /// Facts 2.1 (6): a time check turned round, and 3.7: `<` for `>=`. Both seconds of the edge.
    function test_regression_reclaimFromTheSecondOnAndNotBefore() public {
        ICourt.Terms memory t = terms();
        bytes32 id = post(t);
        wait(2 days - 1);
        require(!court.isFinal(id), "final too early");
        vm.expectRevert(abi.encodeWithSelector(ICourt.TooEarly.selector, 1_800_000_000 + 2 days));
        court.reclaim(holder, hashes(t));
        wait(1);
        require(court.isFinal(id), "not final");
        court.reclaim(holder, hashes(t));
        require(court.isFinal(id), "not final when released");
        eq(pinned(holder), 0, "pinned");
        eq(total(holder), 1000 ether, "total");
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongState.selector, id, ICourt.State.Released));
        court.reclaim(holder, hashes(t));
    }

    function test_manyAtOnceAndNotOneTwice() public {
        bytes32[] memory h = new bytes32[](3);
        ICourt.Terms memory t = terms();
        t.bond = 10 ether;
        for (uint256 i; i < 3; ++i) {
            t.task = bytes32(i);
            post(t);
            h[i] = keccak256(abi.encode(t));
        }
        wait(2 days);
        h[1] = h[0];
        bytes32 id = keccak256(abi.encode(holder, h[0]));
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongState.selector, id, ICourt.State.Released));
        court.reclaim(holder, h);
        t.task = bytes32(uint256(1));
        h[1] = keccak256(abi.encode(t));
        court.reclaim(holder, h);
        eq(pinned(holder), 0, "pinned");
    }

    function test_anotherHoldersAccountIsNotFreedByMyResult() public {
        ICourt.Terms memory t = terms();
        post(t);
        wait(2 days);
        bytes32 id = court.resultId(anyone, t);
        vm.expectRevert(abi.encodeWithSelector(ICourt.WrongState.selector, id, ICourt.State.None));
        court.reclaim(anyone, hashes(t));
    }

    function test_anUnpostedResultIsNotFinal() public view {
        require(!court.isFinal("never"), "final");
    }
}
