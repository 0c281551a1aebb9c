// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Prosecutor} from "../../src/dao/Prosecutor.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {FakeWallet} from "./Fakes.sol";
import {Accusing} from "./Prosecutor.t.sol";

contract ProsecutorResolveTest is Accusing {
    /// The hub cannot outrun the vote: it may leave before, and is still from then on.
    function test_AHubCannotOutrunTheVote() public {
        snm.transfer(address(hub), 50 ether);
        Motion memory m = accuse(hub);
        uint256 end = hub.heldUntil();
        uint256[4] memory moments = [time(), dao.proposalSnapshot(m.id) + 1, dao.proposalDeadline(m.id) + 1, end - 1];
        for (uint256 i; i < moments.length; ++i) {
            vm.warp(moments[i]);
            vm.prank(hubOwner);
            vm.expectRevert(abi.encodeWithSelector(FakeWallet.Held.selector, end));
            hub.leave();
        }
        pass(1);
        vm.prank(hubOwner);
        hub.leave();
    }

    function test_ExecutedReturnsTheBond() public {
        Motion memory m = accuse(hub);
        decide(m.id, FOR);
        queueAndExecute(m);
        eq(uint256(hub.state()), uint256(IEnterprise.State.Suspected), "suspected");
        vm.expectEmit(true, true, true, true, address(prosecutor));
        emit Prosecutor.Resolved(address(hub), accuser, m.id, true, BOND, 0, 0);
        resolve(hub, m);
        upheld(hub);
    }

    /// The last second of the time there is.
    function test_QueuedAndExecutedAtTheHardEnd() public {
        Motion memory m = accuse(hub);
        decide(m.id, FOR);
        vm.warp(hub.heldUntil() - TIMELOCK_DELAY);
        queue(m);
        pass(TIMELOCK_DELAY);
        execute(m);
        resolve(hub, m);
        upheld(hub);
    }

    function test_DefeatedPaysTheAccused() public {
        Motion memory m = accuse(hub);
        decide(m.id, AGAINST);
        vm.expectEmit(true, true, true, true, address(prosecutor));
        emit Prosecutor.Resolved(address(hub), accuser, m.id, false, 0, BOND * 4 / 5, BOND / 5);
        // No description is needed where nothing is cancelled.
        prosecutor.resolve(address(hub), "");
        lost(hub);
        vm.prank(hubOwner);
        hub.leave();
    }

    function test_NobodyVotingIsDefeat() public {
        Motion memory m = accuse(hub);
        vm.warp(dao.proposalDeadline(m.id) + 1);
        resolve(hub, m);
        lost(hub);
    }

    function test_UndecidedStaysUntilItsLastSecond() public {
        Motion memory m = accuse(hub);
        uint256 end = hub.heldUntil();
        undecided(m, IGovernor.ProposalState.Pending, end);
        vm.warp(dao.proposalSnapshot(m.id) + 1);
        undecided(m, IGovernor.ProposalState.Active, end);
        vote(whale, m.id, FOR);
        vm.warp(dao.proposalDeadline(m.id));
        undecided(m, IGovernor.ProposalState.Active, end);
        pass(1);
        undecided(m, IGovernor.ProposalState.Succeeded, end);
        queue(m);
        vm.warp(end - 1);
        undecided(m, IGovernor.ProposalState.Queued, end);
        pass(1);
        resolve(hub, m);
        lost(hub);
    }

    function undecided(Motion memory m, IGovernor.ProposalState state, uint256 end) private {
        vm.prank(accuser);
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.Undecided.selector, m.id, state, end));
        prosecutor.resolve(address(hub), m.description);
    }

    /// What passed and nobody queued holds nobody for ever, and cannot strike after it was paid for.
    function test_SucceededAndNeverQueued() public {
        Motion memory m = accuse(hub);
        decide(m.id, FOR);
        vm.warp(hub.heldUntil());
        vm.expectRevert(
            abi.encodeWithSelector(
                Prosecutor.WrongDescription.selector, m.id, motion(address(hub), m.calldatas[0], "").id
            )
        );
        this.resolveWith("");
        resolve(hub, m);
        lost(hub);
        is_(m.id, IGovernor.ProposalState.Canceled);
        vm.expectRevert(wrongState(m.id, IGovernor.ProposalState.Canceled, bit(IGovernor.ProposalState.Succeeded)));
        queue(m);
    }

    function resolveWith(string calldata description) external {
        prosecutor.resolve(address(hub), description);
    }

    function test_QueuedAndNeverExecuted() public {
        Motion memory m = accuse(hub);
        decide(m.id, FOR);
        queue(m);
        vm.warp(hub.heldUntil());
        resolve(hub, m);
        lost(hub);
        is_(m.id, IGovernor.ProposalState.Canceled);
        vm.expectRevert(wrongState(m.id, IGovernor.ProposalState.Canceled, bit(IGovernor.ProposalState.Queued)));
        execute(m);
        eq(uint256(hub.state()), uint256(IEnterprise.State.Registered), "not suspected");
    }

    /// Long after: the vote has lapsed by itself, and there is nothing to cancel.
    function test_ResolvedAfterTheLapse() public {
        Motion memory m = accuse(hub);
        decide(m.id, FOR);
        vm.warp(dao.proposalDeadline(m.id) + dao.LAPSE() + 1);
        is_(m.id, IGovernor.ProposalState.Expired);
        resolve(hub, m);
        lost(hub);
    }

    /// An older accusation's proposal cannot be cancelled in place of the open one's.
    function test_AnOlderDescriptionDoesNotServe() public {
        Motion memory old = accuse(hub);
        decide(old.id, AGAINST);
        resolve(hub, old);
        vm.warp(prosecutor.accusation(address(hub)).nextFrom);
        Motion memory m = accuse(hub);
        decide(m.id, FOR);
        vm.warp(hub.heldUntil());
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.WrongDescription.selector, m.id, old.id));
        this.resolveWith(old.description);
        resolve(hub, m);
        is_(m.id, IGovernor.ProposalState.Canceled);
    }

    /// An ordinary proposal was faster: the bonded one can no longer be carried out, and was right.
    function test_SuspectedInAnotherWayReturnsTheBond() public {
        Motion memory other = motion(address(hub), abi.encodeCall(IEnterprise.suspect, ()), "without a bond");
        propose(minnow, other);
        Motion memory m = accuse(hub);
        vm.warp(dao.proposalSnapshot(m.id) + 1);
        vote(whale, other.id, FOR);
        decide(m.id, FOR);
        queue(other);
        queue(m);
        pass(TIMELOCK_DELAY);
        execute(other);
        vm.expectRevert(abi.encodeWithSelector(FakeWallet.WrongState.selector, IEnterprise.State.Suspected));
        execute(m);
        vm.warp(prosecutor.accusation(address(hub)).hardEnd);
        resolve(hub, m);
        upheld(hub);
    }

    /// A vote that was lost is not saved by another that was won.
    function test_DefeatedThoughSuspectedIsLost() public {
        Motion memory m = accuse(hub);
        decide(m.id, AGAINST);
        hub.set(IEnterprise.State.Suspected);
        resolve(hub, m);
        lost(hub);
    }

    function test_AProposalWithoutABondHoldsNothing() public {
        Motion memory m = motion(address(hub), abi.encodeCall(IEnterprise.suspect, ()), "without a bond");
        propose(minnow, m);
        eq(hub.heldUntil(), 0, "held");
        vm.prank(hubOwner);
        hub.leave();
    }

    function test_TheAccuserCannotTakeTheBondBack() public {
        Motion memory m = accuse(hub);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, m.id, accuser));
        this.cancelAs(accuser, m);
        undecided(m, IGovernor.ProposalState.Pending, hub.heldUntil());
    }

    function cancelAs(address who, Motion calldata m) external {
        cancel(who, m);
    }

    function test_ResolvedOnce() public {
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.NoAccusation.selector, address(hub)));
        this.resolveWith("");
        Motion memory m = accuse(hub);
        decide(m.id, AGAINST);
        resolve(hub, m);
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.NoAccusation.selector, address(hub)));
        this.resolveWith(m.description);
    }

    /// A hub that accuses itself to be left in peace pays for it each time.
    function test_SelfAccusationCosts() public {
        snm.transfer(hubOwner, BOND);
        vm.prank(hubOwner);
        snm.approve(address(prosecutor), BOND);
        vm.prank(hubOwner);
        uint256 id = prosecutor.accuse(address(hub), "myself");
        decide(id, AGAINST);
        prosecutor.resolve(address(hub), "");
        vm.prank(hubOwner);
        hub.leave();
        eq(snm.balanceOf(hubOwner), BOND * 4 / 5, "a fifth is gone");
    }

    /// After rehabilitation the wallet is free at once, however early that is.
    function test_ARehabilitatedWalletIsNotHeld() public {
        Motion memory m = accuse(hub);
        decide(m.id, FOR);
        queueAndExecute(m);
        resolve(hub, m);
        vm.prank(address(timelock));
        hub.rehab();
        eq(hub.heldUntil(), 0, "held");
    }
}
