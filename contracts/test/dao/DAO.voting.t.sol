// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {FakeListing} from "./Fakes.sol";
import {Gov} from "./Gov.sol";

/// Who may propose, what a vote weighs, and the seconds at which states change.
contract DAOVotingTest is Gov {
    function some(string memory description) internal view returns (Motion memory) {
        return motion(address(listing), abi.encodeCall(FakeListing.setVerified, (address(hub), true)), description);
    }

    function test_ProposingTakesTheThresholdToTheWei() public {
        propose(minnow, some("exactly 1000 SNM"));
        vm.prank(minnow);
        snm.transfer(thief, 1);
        pass(1);
        Motion memory m = some("a wei less");
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, minnow, THRESHOLD - 1, THRESHOLD
            )
        );
        propose(minnow, m);
    }

    /// Votes of this very second do not count for proposing: what is lent within a transaction
    /// proposes nothing.
    function test_BorrowedTokensProposeNothing() public {
        vm.prank(whale);
        snm.transfer(thief, 1_000_000 ether);
        vm.prank(thief);
        snm.delegate(thief);
        Motion memory m = some("borrowed");
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, thief, 0, THRESHOLD)
        );
        propose(thief, m);
    }

    function test_ADescriptionCanBeReserved() public {
        Motion memory m = some("mine#proposer=0x0000000000000000000000000000000000000313");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, whale));
        propose(whale, m);
        propose(minnow, m);
    }

    function test_TheSameProposalTwiceIsRefused() public {
        Motion memory m = some("once");
        propose(minnow, m);
        vm.expectRevert(wrongState(m.id, IGovernor.ProposalState.Pending, 0));
        propose(whale, m);
    }

    function test_SecondsOfTheVote() public {
        Motion memory m = some("seconds");
        propose(minnow, m);
        eq(dao.proposalSnapshot(m.id), time() + VOTING_DELAY, "snapshot");
        vm.warp(dao.proposalSnapshot(m.id));
        is_(m.id, IGovernor.ProposalState.Pending);
        vm.prank(whale);
        vm.expectRevert(wrongState(m.id, IGovernor.ProposalState.Pending, bit(IGovernor.ProposalState.Active)));
        dao.castVote(m.id, FOR);
        pass(1);
        is_(m.id, IGovernor.ProposalState.Active);
        vm.warp(dao.proposalDeadline(m.id));
        is_(m.id, IGovernor.ProposalState.Active);
        vote(whale, m.id, FOR);
        pass(1);
        is_(m.id, IGovernor.ProposalState.Succeeded);
        vm.prank(minnow);
        vm.expectRevert(wrongState(m.id, IGovernor.ProposalState.Succeeded, bit(IGovernor.ProposalState.Active)));
        dao.castVote(m.id, FOR);
    }

    function test_SecondsOfTheTimelock() public {
        Motion memory m = some("seconds");
        propose(minnow, m);
        decide(m.id, FOR);
        vm.expectRevert(wrongState(m.id, IGovernor.ProposalState.Succeeded, bit(IGovernor.ProposalState.Queued)));
        execute(m);
        queue(m);
        eq(dao.proposalEta(m.id), time() + TIMELOCK_DELAY, "eta");
        pass(TIMELOCK_DELAY - 1);
        vm.expectRevert();
        execute(m);
        pass(1);
        execute(m);
        require(listing.verified(address(hub)), "carried out");
        vm.expectRevert(wrongState(m.id, IGovernor.ProposalState.Executed, bit(IGovernor.ProposalState.Queued)));
        execute(m);
    }

    function test_PassedAndNotQueuedLapses() public {
        Motion memory m = some("forgotten");
        propose(minnow, m);
        decide(m.id, FOR);
        vm.warp(dao.proposalDeadline(m.id) + dao.LAPSE());
        is_(m.id, IGovernor.ProposalState.Succeeded);
        pass(1);
        is_(m.id, IGovernor.ProposalState.Expired);
        vm.expectRevert(wrongState(m.id, IGovernor.ProposalState.Expired, bit(IGovernor.ProposalState.Succeeded)));
        queue(m);
    }

    function test_QueuedAndNotExecutedLapses() public {
        Motion memory m = some("forgotten");
        propose(minnow, m);
        decide(m.id, FOR);
        queue(m);
        vm.warp(dao.proposalEta(m.id) + dao.LAPSE());
        is_(m.id, IGovernor.ProposalState.Queued);
        pass(1);
        is_(m.id, IGovernor.ProposalState.Expired);
        vm.expectRevert(wrongState(m.id, IGovernor.ProposalState.Expired, bit(IGovernor.ProposalState.Queued)));
        execute(m);
    }

    /// 4 % of 444,000,000 SNM, to the wei; the whale stands in with less or more.
    function test_QuorumToTheWei() public {
        uint256 quorum = snm.SUPPLY() * QUORUM / 100;
        uint256 have = snm.balanceOf(whale);
        vm.prank(whale);
        snm.transfer(address(this), have - quorum + 1);
        Motion memory less = some("a wei less");
        propose(minnow, less);
        decide(less.id, FOR);
        is_(less.id, IGovernor.ProposalState.Defeated);
        snm.transfer(whale, 1);
        pass(1);
        Motion memory enough = some("enough");
        propose(minnow, enough);
        decide(enough.id, FOR);
        is_(enough.id, IGovernor.ProposalState.Succeeded);
    }

    function test_AbstentionsMakeAQuorumAndNoMajority() public {
        Motion memory m = some("abstain");
        propose(minnow, m);
        decide(m.id, ABSTAIN);
        is_(m.id, IGovernor.ProposalState.Defeated);
        m = some("abstain, and a minnow for it");
        propose(minnow, m);
        vm.warp(dao.proposalSnapshot(m.id) + 1);
        vote(minnow, m.id, FOR);
        decide(m.id, ABSTAIN);
        is_(m.id, IGovernor.ProposalState.Succeeded);
    }

    function test_ATieIsDefeat() public {
        address other = address(0x7E1);
        holder(other, snm.balanceOf(whale));
        pass(1);
        Motion memory m = some("tie");
        propose(minnow, m);
        vm.warp(dao.proposalSnapshot(m.id) + 1);
        vote(other, m.id, AGAINST);
        decide(m.id, FOR);
        is_(m.id, IGovernor.ProposalState.Defeated);
    }

    /// Bought, lent or moved after the snapshot counts for nothing, and what was moved on still counts
    /// for who had it.
    function test_VotesAreOfTheSnapshot() public {
        Motion memory m = some("snapshot");
        propose(minnow, m);
        vm.warp(dao.proposalSnapshot(m.id) + 1);
        uint256 all = snm.balanceOf(whale);
        vm.prank(whale);
        snm.transfer(thief, all);
        vm.prank(thief);
        snm.delegate(thief);
        vm.prank(thief);
        eq(dao.castVote(m.id, AGAINST), 0, "weight of the thief");
        vm.prank(whale);
        eq(dao.castVote(m.id, FOR), all, "weight of the whale");
    }

    /// A loan of the very second of the snapshot, given back in it, leaves no trace.
    function test_FlashLoanAtTheSnapshotIsHarmless() public {
        Motion memory m = some("flash");
        propose(minnow, m);
        vm.prank(thief);
        snm.delegate(thief);
        vm.warp(dao.proposalSnapshot(m.id));
        uint256 all = snm.balanceOf(whale);
        vm.prank(whale);
        snm.transfer(thief, all);
        eq(snm.getVotes(thief), all, "lent");
        vm.prank(thief);
        (bool ok,) = address(dao).call(abi.encodeCall(dao.castVote, (m.id, AGAINST)));
        require(!ok, "voted at the snapshot");
        vm.prank(thief);
        snm.transfer(whale, all);
        pass(1);
        vm.prank(thief);
        eq(dao.castVote(m.id, AGAINST), 0, "weight");
    }

    function test_ATokenVotesOnce() public {
        Motion memory m = some("twice");
        propose(minnow, m);
        vm.warp(dao.proposalSnapshot(m.id) + 1);
        vote(whale, m.id, FOR);
        vm.prank(whale);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, whale));
        dao.castVote(m.id, FOR);
        vm.prank(minnow);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidVoteType.selector));
        dao.castVote(m.id, 3);
    }

    function test_UndelegatedTokensDoNotVote() public {
        snm.transfer(thief, 100_000_000 ether);
        pass(1);
        Motion memory m = some("undelegated");
        propose(minnow, m);
        vm.warp(dao.proposalSnapshot(m.id) + 1);
        vm.prank(thief);
        eq(dao.castVote(m.id, FOR), 0, "weight");
    }

    function test_ASignedVoteCountsOnceAndForItsProposal() public {
        Motion memory m = some("signed");
        Motion memory other = some("other");
        propose(minnow, m);
        propose(minnow, other);
        vm.warp(dao.proposalSnapshot(m.id) + 1);
        bytes memory sig = ballot(m.id, FOR, 0);
        bytes memory refused = abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, whale);
        vm.expectRevert(refused);
        dao.castVoteBySig(other.id, FOR, whale, sig);
        vm.expectRevert(refused);
        dao.castVoteBySig(m.id, AGAINST, whale, sig);
        vm.prank(thief); // anyone may bring it
        dao.castVoteBySig(m.id, FOR, whale, sig);
        (, uint256 got,) = dao.proposalVotes(m.id);
        eq(got, snm.balanceOf(whale), "counted");
        vm.expectRevert(refused);
        dao.castVoteBySig(m.id, FOR, whale, sig);
    }

    function ballot(uint256 id, uint8 support, uint256 nonce) internal returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("SOSNA DAO"),
                keccak256("1"),
                block.chainid,
                address(dao)
            )
        );
        bytes32 inner = keccak256(abi.encode(dao.BALLOT_TYPEHASH(), id, support, whale, nonce));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(WHALE_KEY, keccak256(abi.encodePacked("\x19\x01", domain, inner)));
        return abi.encodePacked(r, s, v);
    }

    function test_OnlyTheProposerCancelsAndOnlyWhilePending() public {
        Motion memory m = some("cancel");
        propose(minnow, m);
        address[3] memory others = [thief, whale, address(prosecutor)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, m.id, others[i]));
            this.cancelAs(others[i], m);
        }
        vm.warp(dao.proposalSnapshot(m.id) + 1);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, m.id, minnow));
        this.cancelAs(minnow, m);
        Motion memory second = some("cancelled");
        propose(minnow, second);
        cancel(minnow, second);
        is_(second.id, IGovernor.ProposalState.Canceled);
    }

    function cancelAs(address who, Motion calldata m) external {
        cancel(who, m);
    }
}
