// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {DAO} from "../../src/dao/DAO.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {FakeListing, FakeWallet} from "./Fakes.sol";
import {Gov} from "./Gov.sol";

/// What a vote can do, and that nothing but a vote can.
contract DAOPowersTest is Gov {
    /// Everybody who is not the timelock.
    function outsiders() internal view returns (address[6] memory) {
        return [thief, whale, hubOwner, address(dao), address(prosecutor), address(this)];
    }

    function onlyByVote(address target, bytes memory call) internal {
        address[6] memory all = outsiders();
        for (uint256 i; i < all.length; ++i) {
            vm.prank(all[i]);
            (bool ok, bytes memory why) = target.call(call);
            require(!ok, "allowed without a vote");
            eq(uint256(bytes32(why) >> 224), uint256(uint32(FakeWallet.NotAllowed.selector)), "reason");
        }
        carry(target, call, "a vote");
    }

    function inState(IEnterprise.State want) internal view {
        eq(uint256(hub.state()), uint256(want), "state of the wallet");
    }

    function test_SuspectPassesOnlyByVote() public {
        onlyByVote(address(hub), abi.encodeCall(IEnterprise.suspect, ()));
        inState(IEnterprise.State.Suspected);
    }

    function test_RehabPassesOnlyByVote() public {
        hub.set(IEnterprise.State.Suspected);
        onlyByVote(address(hub), abi.encodeCall(IEnterprise.rehab, ()));
        inState(IEnterprise.State.Idle);
    }

    function test_BanPassesOnlyByVote() public {
        carry(address(hub), abi.encodeCall(IEnterprise.suspect, ()), "suspect");
        pass(120 days);
        onlyByVote(address(hub), abi.encodeCall(IEnterprise.ban, ()));
        inState(IEnterprise.State.Punished);
    }

    function test_VerifyPassesOnlyByVote() public {
        onlyByVote(address(listing), abi.encodeCall(FakeListing.setVerified, (address(hub), true)));
        require(listing.verified(address(hub)), "verified");
    }

    function test_AVoteAgainstDoesNothing() public {
        Motion memory m = motion(address(hub), abi.encodeCall(IEnterprise.suspect, ()), "no");
        propose(minnow, m);
        decide(m.id, AGAINST);
        is_(m.id, IGovernor.ProposalState.Defeated);
        vm.expectRevert(wrongState(m.id, IGovernor.ProposalState.Defeated, bit(IGovernor.ProposalState.Succeeded)));
        queue(m);
        inState(IEnterprise.State.Registered);
    }

    function test_TreasuryIsSpentByVoteAlone() public {
        snm.transfer(address(timelock), 5 ether);
        bytes memory call = abi.encodeCall(snm.transfer, (minnow, 5 ether));
        carry(address(snm), call, "a grant");
        eq(snm.balanceOf(minnow), THRESHOLD + 5 ether, "granted");
        eq(snm.balanceOf(address(timelock)), 0, "spent");
    }

    function test_SettingsChangeByVoteAlone() public {
        bytes[4] memory calls = [
            abi.encodeCall(dao.setVotingDelay, (2 hours)),
            abi.encodeCall(dao.setVotingPeriod, (3 days)),
            abi.encodeCall(dao.setProposalThreshold, (7 ether)),
            abi.encodeCall(dao.updateQuorumNumerator, (5))
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(thief);
            (bool ok, bytes memory why) = address(dao).call(calls[i]);
            require(!ok, "a thief sets");
            eq(
                uint256(keccak256(why)),
                uint256(keccak256(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, thief))),
                "reason"
            );
            // Not the timelock either, outside of what the Governor executes.
            vm.prank(address(timelock));
            (ok, why) = address(dao).call(calls[i]);
            require(!ok, "the timelock sets by itself");
            carry(address(dao), calls[i], "a setting");
        }
        eq(dao.votingDelay(), 2 hours, "delay");
        eq(dao.votingPeriod(), 3 days, "period");
        eq(dao.proposalThreshold(), 7 ether, "threshold");
        eq(dao.quorumNumerator(), 5, "quorum");
    }

    function test_TimelockDelayChangesByVoteAlone() public {
        vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, address(this)));
        timelock.updateDelay(1);
        carry(address(timelock), abi.encodeCall(timelock.updateDelay, (5 days)), "slower");
        eq(timelock.getMinDelay(), 5 days, "delay");
    }

    function test_TheTimelockCannotBeLeft() public {
        Motion memory m =
            motion(address(dao), abi.encodeCall(dao.updateTimelock, (TimelockController(payable(thief)))), "x");
        propose(minnow, m);
        decide(m.id, FOR);
        queue(m);
        pass(TIMELOCK_DELAY);
        vm.expectRevert(abi.encodeWithSelector(DAO.TimelockIsFixed.selector, address(timelock)));
        execute(m);
        eq(uint160(dao.timelock()), uint160(address(timelock)), "timelock");
    }

    function test_WhatHasNoUseIsRefused() public {
        uint256[] memory none = new uint256[](0);
        bytes[6] memory calls = [
            abi.encodeCall(dao.relay, (address(snm), 0, "")),
            abi.encodeCall(dao.castVoteWithReasonAndParams, (1, 1, "", "")),
            abi.encodeCall(dao.castVoteWithReasonAndParamsBySig, (1, 1, whale, "", "", "")),
            abi.encodeCall(dao.onERC721Received, (thief, thief, 1, "")),
            abi.encodeCall(dao.onERC1155Received, (thief, thief, 1, 1, "")),
            abi.encodeCall(dao.onERC1155BatchReceived, (thief, thief, none, none, ""))
        ];
        for (uint256 i; i < calls.length; ++i) {
            (bool ok, bytes memory why) = address(dao).call(calls[i]);
            require(!ok && bytes4(why) == DAO.NotOffered.selector, "refused with its reason");
        }
        (bool sent,) = address(dao).call{value: 1}("");
        require(!sent, "took ether");
    }

    /// Another one with the timelock's address cannot be made: nobody else may schedule or run.
    function test_NobodyElseUsesTheTimelock() public {
        address[6] memory all = outsiders();
        for (uint256 i; i < all.length; ++i) {
            if (all[i] == address(dao)) continue;
            vm.prank(all[i]);
            (bool ok,) =
                address(timelock).call(abi.encodeCall(timelock.schedule, (address(snm), 0, "", 0, 0, TIMELOCK_DELAY)));
            require(!ok, "scheduled");
        }
        Motion memory m = motion(address(listing), abi.encodeCall(FakeListing.setVerified, (address(hub), true)), "v");
        propose(minnow, m);
        decide(m.id, FOR);
        queue(m);
        pass(TIMELOCK_DELAY);
        bytes32 salt = bytes20(address(dao)) ^ hash(m);
        vm.prank(thief);
        vm.expectRevert();
        timelock.executeBatch(m.targets, m.values, m.calldatas, 0, salt);
        bytes32 id = timelock.hashOperationBatch(m.targets, m.values, m.calldatas, 0, salt);
        vm.prank(thief);
        vm.expectRevert();
        timelock.cancel(id);
        execute(m);
    }

    function test_CodeIsUnder20kB() public view {
        require(address(dao).code.length < 20_000, "DAO");
        require(address(prosecutor).code.length < 20_000, "Prosecutor");
        require(address(vault).code.length < 20_000, "Vault");
        require(address(timelock).code.length < 20_000, "TimelockController");
    }
}
