// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Base} from "../Base.sol";
import {OldToken} from "../Mocks.sol";
import {Channels} from "../../src/channels/Channels.sol";
import {IChannels} from "../../src/channels/IChannels.sol";

/// Money coming back: close by the payee's side, startClose and finish by the payer's.
contract ChannelsCloseTest is Base {
    bytes32 id;

    function setUp() public override {
        super.setUp();
        id = opened(100);
    }

    function closeBy(address who, uint256 lane0, uint256 lane1) internal {
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(id, list(lane0, lane1));
        vm.prank(who);
        ch.close(id, vs, sigs);
    }

    function gone() internal view returns (bytes memory) {
        return abi.encodeWithSelector(IChannels.NoChannel.selector, id);
    }

    // ---------------------------------------------------------------- close

    function test_closePaysAndRefundsAtOnce() public {
        claim(id, 0, 10);
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(id, list(30, 40));
        vm.expectEmit(true, true, true, true, address(ch));
        emit IChannels.Claimed(id, payer, payee, 0, 30, 20, vs[0].seq, vs[0].usageRoot);
        vm.expectEmit(true, true, true, true, address(ch));
        emit IChannels.Claimed(id, payer, payee, 1, 40, 40, vs[1].seq, vs[1].usageRoot);
        vm.expectEmit(true, true, true, true, address(ch));
        emit IChannels.Closed(id, payer, payee, 70, 30);
        vm.prank(payee);
        ch.close(id, vs, sigs);
        eq(snm.balanceOf(payee), 70, "payee");
        eq(snm.balanceOf(payer), 1000 ether - 70, "payer");
        eq(snm.balanceOf(address(ch)), 0, "held");
        require(ch.channels(id).payer == address(0), "deleted");
    }

    function test_agentClosesForThePayee() public {
        closeBy(agent, 30, 40);
        eq(snm.balanceOf(payee), 70, "money goes to the payee");
        eq(snm.balanceOf(agent), 0, "and not to its agent");
    }

    function test_othersCannotClose() public {
        address[4] memory others = [payer, thief, anyone, address(0)];
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IChannels.NotPayeeOrAgent.selector, id, others[i]));
            vm.prank(others[i]);
            ch.close(id, vs, sigs);
        }
    }

    function test_closeSurvivesAClaimMinedFirst() public {
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(id, list(30, 40));
        vm.prank(thief);
        ch.claim(vs[1], sigs[1]);
        closeBy(payee, 30, 40);
        eq(snm.balanceOf(payee), 70, "once");
    }

    function test_closeWithoutVouchersRefundsAll() public {
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        vm.prank(payee);
        ch.close(id, vs, sigs);
        eq(snm.balanceOf(payer), 1000 ether, "refund");
    }

    function test_closeOfASpentChannel() public {
        closeBy(payee, 60, 41);
        eq(snm.balanceOf(payee), 100, "all, and no more");
        eq(snm.balanceOf(payer), 1000 ether - 100, "no refund");
    }

    function test_closeRefusals() public {
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(id, list(30, 71));
        vm.expectRevert(abi.encodeWithSelector(IChannels.LengthMismatch.selector, 2, 0));
        vm.prank(payee);
        ch.close(id, vs, new bytes[](0));

        bytes32 other = opened(100);
        vs[1] = voucher(other, 1, 40);
        sigs[1] = signed(PAYER_KEY, vs[1]);
        vm.expectRevert(abi.encodeWithSelector(IChannels.WrongChannel.selector, id, other));
        vm.prank(payee);
        ch.close(id, vs, sigs);

        (vs, sigs) = many(id, list(30, 40));
        sigs[1] = signed(THIEF_KEY, vs[1]);
        vm.expectRevert(abi.encodeWithSelector(IChannels.BadSignature.selector, id, payer));
        vm.prank(payee);
        ch.close(id, vs, sigs);
    }

    function test_nothingWorksTwice() public {
        closeBy(payee, 30, 40);
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        vm.expectRevert(gone());
        vm.prank(payee);
        ch.close(id, vs, sigs);
        vm.expectRevert(gone());
        vm.prank(payer);
        ch.startClose(id);
        vm.expectRevert(gone());
        ch.finish(id);
        vm.expectRevert(gone());
        vm.prank(payer);
        ch.topUp(id, 1);
    }

    // ---------------------------------------------------------------- startClose, finish

    function test_challengePeriodToTheSecond() public {
        uint256 start = block.timestamp;
        vm.expectEmit(true, true, true, true, address(ch));
        emit IChannels.Closing(id, payer, payee, start + DAY);
        vm.prank(payer);
        ch.startClose(id);

        vm.warp(start + DAY - 1);
        vm.expectRevert(abi.encodeWithSelector(IChannels.TooEarly.selector, id, start + DAY));
        ch.finish(id);
        claim(id, 0, 10); // the last second in which claims are taken

        vm.warp(start + DAY);
        bytes memory late = abi.encodeWithSelector(IChannels.Expired.selector, id, start + DAY);
        IChannels.Voucher memory v = voucher(id, 0, 20);
        bytes memory sig = signed(PAYER_KEY, v);
        vm.expectRevert(late);
        ch.claim(v, sig);
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        vm.expectRevert(late);
        vm.prank(payee);
        ch.close(id, vs, sigs);

        vm.prank(anyone);
        ch.finish(id);
        eq(snm.balanceOf(payee), 10, "claimed in time");
        eq(snm.balanceOf(payer), 1000 ether - 10, "the rest");
        eq(snm.balanceOf(anyone), 0, "finisher");
    }

    function test_longestChallenge() public {
        vm.prank(payer);
        id = ch.open(payee, agent, 100, uint64(30 days));
        vm.prank(payer);
        ch.startClose(id);
        eq(ch.channels(id).closeAt, block.timestamp + 30 days, "closeAt");
    }

    function test_payeeMayCloseDuringTheChallenge() public {
        vm.prank(payer);
        ch.startClose(id);
        closeBy(agent, 30, 40);
        eq(snm.balanceOf(payee), 70, "payee");
        eq(snm.balanceOf(payer), 1000 ether - 70, "payer need not wait");
    }

    function test_onlyThePayerStartsAClose() public {
        address[4] memory others = [payee, agent, thief, address(0)];
        for (uint256 i; i < others.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IChannels.NotPayer.selector, id, others[i]));
            vm.prank(others[i]);
            ch.startClose(id);
        }
    }

    function test_closeIsStartedOnce() public {
        vm.prank(payer);
        ch.startClose(id);
        uint256 closeAt = ch.channels(id).closeAt;
        vm.warp(block.timestamp + 1 hours);
        vm.expectRevert(abi.encodeWithSelector(IChannels.AlreadyClosing.selector, id, closeAt));
        vm.prank(payer);
        ch.startClose(id);
    }

    function test_finishNeedsAStart() public {
        vm.expectRevert(abi.encodeWithSelector(IChannels.NotClosing.selector, id));
        ch.finish(id);
    }

    function test_finishOfASpentChannel() public {
        claim(id, 0, 100);
        vm.prank(payer);
        ch.startClose(id);
        vm.warp(block.timestamp + DAY);
        ch.finish(id);
        eq(snm.balanceOf(payer), 1000 ether - 100, "nothing to refund");
    }

    function test_unknownIds() public {
        bytes32 no = bytes32(uint256(5));
        bytes memory why = abi.encodeWithSelector(IChannels.NoChannel.selector, no);
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        vm.expectRevert(why);
        ch.startClose(no);
        vm.expectRevert(why);
        ch.finish(no);
        vm.expectRevert(why);
        ch.close(no, vs, sigs);
        require(ch.channels(no).payer == address(0), "all zero");
    }

    // A token that bars the payee must not lock the payer's rest, nor the other way about.
    function test_barredPartiesDoNotBlockEachOther() public {
        OldToken t = new OldToken();
        ch = channelsOf(address(t));
        t.transfer(payer, 100);
        vm.prank(payer);
        t.approve(address(ch), 100);
        id = opened(100);

        t.bar(payer);
        claim(id, 0, 10);
        eq(t.balanceOf(payee), 10, "payee is paid though the payer is barred");

        OldToken u = new OldToken();
        ch = channelsOf(address(u));
        u.transfer(payer, 100);
        vm.prank(payer);
        u.approve(address(ch), 100);
        id = opened(100);
        u.bar(payee);
        vm.prank(payer);
        ch.startClose(id);
        vm.warp(block.timestamp + DAY);
        ch.finish(id);
        eq(u.balanceOf(payer), 100, "payer is refunded though the payee is barred");
    }

    // ---------------------------------------------------------------- fuzz

    function testFuzz_closeConserves(uint128 deposit, uint96 a, uint96 b, bool byAgent) public {
        deposit = uint128(bound(deposit, 1, 500 ether));
        id = opened(deposit);
        uint256 lane0 = bound(a, 0, deposit);
        uint256 lane1 = bound(b, 0, deposit - lane0);
        uint256 before = snm.balanceOf(payer);
        closeBy(byAgent ? agent : payee, lane0, lane1);
        eq(snm.balanceOf(payee), lane0 + lane1, "payee");
        eq(snm.balanceOf(payer), before + deposit - lane0 - lane1, "payer");
        eq(snm.balanceOf(address(ch)), 100, "the other channel's money stays");
    }

    function testFuzz_challengeFixedAtOpen(uint64 challenge, uint32 wait) public {
        challenge = uint64(bound(challenge, 24 hours, 30 days));
        vm.prank(payer);
        id = ch.open(payee, agent, 100, challenge);
        vm.prank(payer);
        ch.startClose(id);
        vm.warp(block.timestamp + wait);
        try ch.finish(id) {
            require(wait >= challenge, "too early");
        } catch {
            require(wait < challenge, "too late");
        }
    }
}
