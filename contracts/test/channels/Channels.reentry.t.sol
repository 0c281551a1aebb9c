// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Base} from "../Base.sol";
import {EvilToken} from "../Mocks.sol";
import {Channels} from "../../src/channels/Channels.sol";
import {IChannels} from "../../src/channels/IChannels.sol";

/// Calls out of the middle of a payout. Payouts have no guard of their own: what they change
/// is written before the token is called, and here is what that is worth. Entries are
/// guarded (Channels.open.t.sol, test_reentryIsRefused).
contract ChannelsReentryTest is Base {
    EvilToken internal evil;
    bytes32 internal id;

    function setUp() public override {
        super.setUp();
        evil = new EvilToken();
        ch = channelsOf(address(evil));
        // Another's money, which must not be touched.
        evil.approve(address(ch), 1000);
        ch.open(payee, agent, 1000, uint64(DAY));
        // The token itself is agent of the payer's channel and payer of one of its own.
        evil.transfer(payer, 1000);
        vm.prank(payer);
        evil.approve(address(ch), type(uint256).max);
        vm.prank(payer);
        id = ch.open(payee, address(evil), 100, uint64(DAY));
        evil.transfer(address(evil), 1000);
        evil.run(address(evil), abi.encodeCall(evil.approve, (address(ch), type(uint256).max)));
    }

    /// Everything that a re-entering party could try, after a payout of lane 0.
    function everything(IChannels.Voucher memory v, bytes memory sig) internal view returns (bytes[] memory calls) {
        IChannels.Voucher[] memory vs = new IChannels.Voucher[](1);
        bytes[] memory sigs = new bytes[](1);
        (vs[0], sigs[0]) = (v, sig);
        calls = new bytes[](5);
        calls[0] = abi.encodeCall(ch.claim, (v, sig));
        calls[1] = abi.encodeCall(ch.finish, (id));
        calls[2] = abi.encodeCall(ch.claimBatch, (vs, sigs));
        calls[3] = abi.encodeCall(ch.open, (payee, agent, 40, uint64(DAY)));
        calls[4] = abi.encodeCall(ch.close, (id, vs, sigs));
    }

    function settled(uint256 paidOut, uint256 back, uint256 stillIn) internal view {
        eq(evil.balanceOf(payee), paidOut, "payee");
        eq(evil.balanceOf(payer), 1000 - 100 + back, "payer");
        eq(evil.balanceOf(address(ch)), 1000 + stillIn, "held");
    }

    function test_fromAClaim() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        evil.arm(address(ch), everything(v, sig), 0);
        ch.claim(v, sig);
        require(evil.answers(0) == IChannels.NotRising.selector, "claim");
        require(evil.answers(1) == IChannels.NotClosing.selector, "finish");
        require(evil.answers(2) == 0 && evil.answers(3) == 0 && evil.answers(4) == 0, "the rest goes");
        settled(60, 40, 40); // closed inside, and the 40 of the new channel
    }

    function test_fromABatch() public {
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(id, list(60, 10));
        evil.arm(address(ch), everything(vs[0], sigs[0]), 0);
        ch.claimBatch(vs, sigs);
        require(evil.answers(0) == IChannels.NotRising.selector, "claim");
        settled(70, 30, 40);
    }

    function test_fromAClose() public {
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(id, list(60, 0));
        evil.arm(address(ch), everything(vs[0], sigs[0]), 0);
        vm.prank(payee);
        ch.close(id, vs, sigs);
        require(evil.answers(0) == IChannels.NoChannel.selector, "claim");
        require(evil.answers(1) == IChannels.NoChannel.selector, "finish");
        require(evil.answers(4) == IChannels.NoChannel.selector, "close");
        settled(60, 40, 40);
    }

    function test_fromAFinish() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        vm.prank(payer);
        ch.startClose(id);
        vm.warp(1_800_000_000 + DAY);
        evil.arm(address(ch), everything(v, sig), 0);
        ch.finish(id);
        require(evil.answers(0) == IChannels.NoChannel.selector, "claim");
        require(evil.answers(1) == IChannels.NoChannel.selector, "finish");
        require(evil.answers(4) == IChannels.NoChannel.selector, "close");
        settled(0, 100, 40);
    }

    /// A token that keeps a fee of the outer entry and pays it with an inner one would have both
    /// credited: hence the guard, and the check of what arrived.
    function test_anEntryInsideAnotherDoesNotPayForIt() public {
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(ch.topUp, (id, 30));
        evil.arm(address(ch), calls, 30);
        vm.expectRevert(abi.encodeWithSelector(IChannels.FeeOnTransfer.selector, 100, 70));
        vm.prank(payer);
        ch.open(payee, agent, 100, uint64(DAY));
        evil.arm(address(ch), calls, 0);
        vm.prank(payer);
        ch.open(payee, agent, 100, uint64(DAY));
        require(evil.answers(0) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "guard");
    }

    /// Nor may a payout inside an entry, though it takes nothing it should not.
    function test_noPayoutInsideAnEntry() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        bytes[] memory calls = everything(v, signed(PAYER_KEY, v));
        evil.arm(address(ch), calls, 0);
        vm.prank(payer);
        ch.topUp(id, 1);
        for (uint256 i; i < calls.length; ++i) {
            require(evil.answers(i) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "guard");
        }
        eq(evil.balanceOf(payee), 0, "nothing was paid");
    }
}
