// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Prosecutor} from "../../src/dao/Prosecutor.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {FakeWallet} from "./Fakes.sol";
import {Gov} from "./Gov.sol";

/// Accusations, and every way in which one ends.
abstract contract Accusing is Gov {
    uint256 internal constant BOND = 10_000 ether;
    /// 1 day, 7 days, 2 days and 3 days.
    uint256 internal constant HOLD = 13 days;
    string internal constant REASON = "paid nobody in May";

    function setUp() public virtual override {
        super.setUp();
        vm.prank(accuser);
        snm.approve(address(prosecutor), type(uint256).max);
    }

    function accuse(FakeWallet w) internal returns (Motion memory m) {
        m = motion(address(w), abi.encodeCall(IEnterprise.suspect, ()), describe(w, prosecutor.count() + 1));
        vm.prank(accuser);
        eq(prosecutor.accuse(address(w), REASON), m.id, "proposal");
    }

    function describe(FakeWallet w, uint256 number) internal view returns (string memory) {
        return string.concat(
            "Suspect ",
            Strings.toHexString(address(w)),
            " (accusation ",
            Strings.toString(number),
            "): ",
            REASON,
            "#proposer=",
            Strings.toHexString(address(prosecutor))
        );
    }

    function resolve(FakeWallet w, Motion memory m) internal {
        vm.prank(thief); // anyone may
        prosecutor.resolve(address(w), m.description);
    }

    /// All of the bond came to the accuser.
    function upheld(FakeWallet w) internal view {
        eq(snm.balanceOf(accuser), 100_000 ether, "accuser has the bond back");
        eq(snm.balanceOf(address(w)), 0, "wallet gets nothing");
        ended(w);
    }

    /// Four fifths came to the accused, one to the treasury.
    function lost(FakeWallet w) internal view {
        eq(snm.balanceOf(accuser), 100_000 ether - BOND, "accuser has lost the bond");
        eq(snm.balanceOf(address(w)), BOND * 4 / 5, "wallet's share");
        eq(snm.balanceOf(address(timelock)), BOND / 5, "treasury's share");
        ended(w);
    }

    function ended(FakeWallet w) private view {
        eq(snm.balanceOf(address(prosecutor)), 0, "prosecutor keeps nothing");
        eq(w.heldUntil(), 0, "hold is over");
        eq(uint160(prosecutor.accusation(address(w)).accuser), 0, "accusation is closed");
        eq(prosecutor.accusation(address(w)).bond, 0, "no bond booked");
    }
}

contract ProsecutorAccuseTest is Accusing {
    function test_AccusationHoldsAndProposes() public {
        vm.expectEmit(true, true, true, true, address(prosecutor));
        uint256 id = motion(address(hub), abi.encodeCall(IEnterprise.suspect, ()), describe(hub, 1)).id;
        emit Prosecutor.Accused(address(hub), accuser, id, 1, BOND, time() + HOLD, describe(hub, 1));
        Motion memory m = accuse(hub);
        eq(prosecutor.holdDuration(), HOLD, "duration");
        eq(hub.heldUntil(), time() + HOLD, "held");
        eq(snm.balanceOf(address(prosecutor)), BOND, "bond");
        eq(uint160(dao.proposalProposer(m.id)), uint160(address(prosecutor)), "proposer");
        is_(m.id, IGovernor.ProposalState.Pending);
        Prosecutor.Accusation memory a = prosecutor.accusation(address(hub));
        eq(uint160(a.accuser), uint160(accuser), "accuser");
        eq(a.hardEnd, time() + HOLD, "hard end");
        eq(a.nextFrom, time() + 30 days, "next");
        eq(a.bond, BOND, "bond booked");
        eq(a.proposal, m.id, "proposal booked");
    }

    /// What anybody needs to queue and execute an accusation can be asked of the contract.
    function test_ActionAndDescriptionAreThoseOfTheProposal() public {
        require(
            keccak256(bytes(prosecutor.describe(address(hub), 1, REASON))) == keccak256(bytes(describe(hub, 1))), "text"
        );
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = prosecutor.action(address(hub));
        Motion memory m = accuse(hub);
        eq(dao.getProposalId(targets, values, calldatas, hash(m)), m.id, "proposal");
    }

    /// The prosecutor has no votes, and the threshold is for all others.
    function test_OnlyTheProsecutorProposesWithoutVotes() public {
        accuse(hub);
        eq(snm.getVotes(address(prosecutor)), 0, "votes");
        Motion memory m = motion(address(hub), abi.encodeCall(IEnterprise.suspect, ()), "no bond");
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, accuser, 0, THRESHOLD)
        );
        propose(accuser, m);
    }

    function test_AMinersWalletToo() public {
        FakeWallet miner = new FakeWallet(hubOwner, address(timelock), address(prosecutor), snm);
        factory.add(address(miner), false);
        accuse(miner);
        eq(miner.heldUntil(), time() + HOLD, "held");
    }

    function test_AWalletOfNoFactoryIsRefused() public {
        FakeWallet alien = new FakeWallet(hubOwner, address(timelock), address(prosecutor), snm);
        vm.prank(accuser);
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.NotAWallet.selector, address(alien)));
        prosecutor.accuse(address(alien), REASON);
    }

    function test_OnlyRegisteredWallets() public {
        for (uint8 s; s < 5; ++s) {
            IEnterprise.State state = IEnterprise.State(s);
            if (state == IEnterprise.State.Registered) continue;
            hub.set(state);
            vm.prank(accuser);
            vm.expectRevert(abi.encodeWithSelector(Prosecutor.NotRegistered.selector, address(hub), state));
            prosecutor.accuse(address(hub), REASON);
        }
    }

    function test_ReasonOfOneToAThousandBytes() public {
        FakeWallet second = newWallet();
        vm.prank(accuser);
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.ReasonLength.selector, 0, 1000));
        prosecutor.accuse(address(hub), "");
        vm.prank(accuser);
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.ReasonLength.selector, 1001, 1000));
        prosecutor.accuse(address(hub), string(new bytes(1001)));
        vm.prank(accuser);
        prosecutor.accuse(address(hub), "x");
        vm.prank(accuser);
        prosecutor.accuse(address(second), string(new bytes(1000)));
    }

    function test_NoBondNoAccusation() public {
        snm.transfer(thief, BOND - 1);
        vm.prank(thief);
        snm.approve(address(prosecutor), type(uint256).max);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, thief, BOND - 1, BOND));
        prosecutor.accuse(address(hub), REASON);
        eq(hub.heldUntil(), 0, "held without a bond");
        vm.prank(accuser);
        snm.approve(address(prosecutor), 0);
        vm.prank(accuser);
        snm.approve(address(prosecutor), BOND - 1);
        vm.prank(accuser);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector, address(prosecutor), BOND - 1, BOND
            )
        );
        prosecutor.accuse(address(hub), REASON);
    }

    function test_OneOpenAccusationAWallet() public {
        Motion memory m = accuse(hub);
        vm.prank(accuser);
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.AccusationOpen.selector, address(hub), m.id));
        prosecutor.accuse(address(hub), REASON);
        // Nor one that nobody has resolved for long.
        pass(60 days);
        vm.prank(accuser);
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.AccusationOpen.selector, address(hub), m.id));
        prosecutor.accuse(address(hub), REASON);
        accuse(newWallet()); // another wallet is another matter
    }

    function test_OneAccusationAWalletIn30Days() public {
        uint256 start = time();
        Motion memory m = accuse(hub);
        decide(m.id, AGAINST);
        resolve(hub, m);
        vm.warp(start + 30 days - 1);
        vm.prank(accuser);
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.TooSoon.selector, address(hub), start + 30 days));
        prosecutor.accuse(address(hub), REASON);
        pass(1);
        require(accuse(hub).id != m.id, "the same words make another proposal");
    }

    /// Somebody who sees the accusation coming cannot take its proposal's id.
    function test_TheProposalCannotBeTakenFirst() public {
        Motion memory m = motion(address(hub), abi.encodeCall(IEnterprise.suspect, ()), describe(hub, 1));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, minnow));
        propose(minnow, m);
        accuse(hub);
    }

    /// A reason that ends in a suffix of its own reserves nothing for somebody else.
    function test_ASuffixInTheReasonDoesNothing() public {
        vm.prank(accuser);
        uint256 id = prosecutor.accuse(address(hub), "x#proposer=0x0000000000000000000000000000000000000bad");
        eq(uint160(dao.proposalProposer(id)), uint160(address(prosecutor)), "proposer");
    }

    function test_AHoldNeverExceeds45Days() public {
        carry(address(timelock), abi.encodeCall(timelock.updateDelay, (34 days)), "45 in all");
        eq(prosecutor.holdDuration(), 45 days, "duration");
        accuse(hub);
        FakeWallet second = newWallet();
        vm.prank(address(timelock));
        timelock.updateDelay(34 days + 1);
        vm.prank(accuser);
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.HoldTooLong.selector, 45 days + 1, 45 days));
        prosecutor.accuse(address(second), REASON);
    }

    function test_BondChangesByVoteWithinBounds() public {
        vm.expectRevert(abi.encodeWithSelector(Prosecutor.NotTimelock.selector, address(this)));
        prosecutor.setBond(200 ether);
        uint256[2] memory bad = [uint256(100 ether - 1), 1_000_000 ether + 1];
        for (uint256 i; i < 2; ++i) {
            vm.prank(address(timelock));
            vm.expectRevert(
                abi.encodeWithSelector(Prosecutor.BondOutOfRange.selector, bad[i], 100 ether, 1_000_000 ether)
            );
            prosecutor.setBond(bad[i]);
        }
        vm.prank(address(timelock));
        prosecutor.setBond(1_000_000 ether);
        Motion memory m;
        vm.prank(address(timelock));
        prosecutor.setBond(BOND);
        m = accuse(hub);
        carry(address(prosecutor), abi.encodeCall(prosecutor.setBond, (100 ether)), "cheaper");
        eq(prosecutor.bond(), 100 ether, "bond");
        resolve(hub, m); // at the old bond
        lost(hub);
    }
}
