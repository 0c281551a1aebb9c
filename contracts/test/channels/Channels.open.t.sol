// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Base} from "../Base.sol";
import {FalseToken, FeeToken, HookToken, OldToken} from "../Mocks.sol";
import {Channels} from "../../src/channels/Channels.sol";
import {IChannels} from "../../src/channels/IChannels.sol";

/// Money going in: open, openWithPermit, topUp.
contract ChannelsOpenTest is Base {
    bytes32 constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    function test_openStoresEverything() public {
        bytes32 want = ch.channelId(payer, payee, agent, 0);
        vm.expectEmit(true, true, true, true, address(ch));
        emit IChannels.Opened(want, payer, payee, agent, 100, DAY, 0);
        bytes32 id = opened(100);
        require(id == want, "id is predictable");
        IChannels.Channel memory c = ch.channels(id);
        require(c.payer == payer && c.payee == payee && c.agent == agent, "parties");
        eq(c.deposit, 100, "deposit");
        eq(c.challenge, DAY, "challenge");
        eq(c.closeAt, 0, "open");
        eq(c.claimed, 0, "claimed");
        eq(snm.balanceOf(address(ch)), 100, "held");
        eq(ch.openNonce(payer), 1, "nonce");
    }

    function test_idIsWhatTheDocumentSays() public view {
        bytes32 want = keccak256(abi.encode(payer, payee, agent, address(snm), uint256(7), block.chainid, address(ch)));
        require(ch.channelId(payer, payee, agent, 7) == want, "id");
    }

    function test_idsNeverComeBack() public {
        bytes32 a = opened(100);
        vm.prank(payee);
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        ch.close(a, vs, sigs);
        require(opened(100) != a, "reopened under the old id");
    }

    function test_challengeBounds() public {
        uint64[4] memory tries = [uint64(24 hours - 1), 24 hours, 30 days, 30 days + 1];
        for (uint256 i; i < 4; ++i) {
            if (i % 3 == 0) {
                vm.expectRevert(
                    abi.encodeWithSelector(IChannels.ChallengeOutOfRange.selector, tries[i], 24 hours, 30 days)
                );
            }
            vm.prank(payer);
            ch.open(payee, agent, 1, tries[i]);
        }
    }

    function test_challengeThatWouldWrapInItsField() public {
        uint64 wraps = uint64(2 ** 24 + 1 days);
        vm.expectRevert(abi.encodeWithSelector(IChannels.ChallengeOutOfRange.selector, wraps, 24 hours, 30 days));
        vm.prank(payer);
        ch.open(payee, agent, 1, wraps);
    }

    function test_payeesThatCouldNeverPayOut() public {
        address[3] memory bad = [address(0), address(ch), address(snm)];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IChannels.BadPayee.selector, bad[i]));
            vm.prank(payer);
            ch.open(bad[i], agent, 1, uint64(DAY));
        }
    }

    function test_openWithNothing() public {
        vm.expectRevert(abi.encodeWithSelector(IChannels.ZeroAmount.selector));
        vm.prank(payer);
        ch.open(payee, agent, 0, uint64(DAY));
    }

    function test_openBeyondBalance() public {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, payer, 1000 ether, 1000 ether + 1)
        );
        vm.prank(payer);
        ch.open(payee, agent, 1000 ether + 1, uint64(DAY));
    }

    function test_openWithoutAllowance() public {
        vm.prank(payer);
        snm.approve(address(ch), 0);
        vm.prank(payer);
        snm.approve(address(ch), 9);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(ch), 9, 10));
        vm.prank(payer);
        ch.open(payee, agent, 10, uint64(DAY));
    }

    function test_tokenMustHaveCode() public {
        vm.expectRevert(abi.encodeWithSelector(IChannels.NotAToken.selector, anyone));
        channelsOf(anyone);
    }

    // ---------------------------------------------------------------- permit

    function permitSig(uint256 value, uint256 nonce) internal returns (uint8, bytes32, bytes32) {
        bytes32 s = keccak256(abi.encode(PERMIT, thief, address(ch), value, nonce, block.timestamp));
        return vm.sign(THIEF_KEY, keccak256(abi.encodePacked(hex"1901", snm.DOMAIN_SEPARATOR(), s)));
    }

    function test_openWithPermit() public {
        snm.transfer(thief, 50);
        (uint8 v, bytes32 r, bytes32 s) = permitSig(50, 0);
        vm.prank(thief);
        bytes32 id = ch.openWithPermit(payee, agent, 50, uint64(DAY), block.timestamp, v, r, s);
        eq(ch.channels(id).deposit, 50, "deposit");
        eq(snm.allowance(thief, address(ch)), 0, "nothing left approved");
    }

    function test_permitSpentByAFrontRunnerStillOpens() public {
        snm.transfer(thief, 50);
        (uint8 v, bytes32 r, bytes32 s) = permitSig(50, 0);
        vm.prank(anyone);
        snm.permit(thief, address(ch), 50, block.timestamp, v, r, s);
        vm.prank(thief);
        ch.openWithPermit(payee, agent, 50, uint64(DAY), block.timestamp, v, r, s);
    }

    function test_badPermitOpensNothing() public {
        snm.transfer(thief, 50);
        (uint8 v, bytes32 r, bytes32 s) = permitSig(50, 1); // wrong nonce
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(ch), 0, 50));
        vm.prank(thief);
        ch.openWithPermit(payee, agent, 50, uint64(DAY), block.timestamp, v, r, s);
    }

    function test_permitOfAnotherCannotBeUsedToOpenForOneself() public {
        // The payer is always the caller: a stolen permit opens nothing of its signer's.
        snm.transfer(thief, 50);
        (uint8 v, bytes32 r, bytes32 s) = permitSig(50, 0);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(ch), 0, 50));
        vm.prank(anyone);
        ch.openWithPermit(payee, agent, 50, uint64(DAY), block.timestamp, v, r, s);
    }

    // ---------------------------------------------------------------- topUp

    function test_topUpByAnother() public {
        bytes32 id = opened(100);
        fund(anyone, 40);
        vm.expectEmit(true, true, true, true, address(ch));
        emit IChannels.ToppedUp(id, payer, payee, anyone, 40);
        vm.prank(anyone);
        ch.topUp(id, 40);
        eq(ch.channels(id).deposit, 140, "deposit");
    }

    function test_topUpNeverStopsAClose() public {
        bytes32 id = opened(100);
        vm.prank(payer);
        ch.startClose(id);
        uint256 closeAt = ch.channels(id).closeAt;
        fund(anyone, 40);
        vm.prank(anyone);
        ch.topUp(id, 40);
        eq(ch.channels(id).closeAt, closeAt, "deadline moved");
        vm.warp(closeAt);
        ch.finish(id);
        eq(snm.balanceOf(payer), 1000 ether + 40, "refund goes to the payer");
    }

    function test_topUpWithPermit() public {
        bytes32 id = opened(100);
        snm.transfer(thief, 50);
        (uint8 v, bytes32 r, bytes32 s) = permitSig(50, 0);
        vm.prank(thief);
        ch.topUpWithPermit(id, 50, block.timestamp, v, r, s);
        eq(ch.channels(id).deposit, 150, "deposit");
        eq(snm.balanceOf(thief), 0, "taken from the caller");
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(ch), 0, 50));
        vm.prank(thief);
        ch.topUpWithPermit(id, 50, block.timestamp, v, r, s);
    }

    function test_topUpRefusals() public {
        bytes32 id = opened(100);
        vm.expectRevert(abi.encodeWithSelector(IChannels.ZeroAmount.selector));
        vm.prank(payer);
        ch.topUp(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IChannels.NoChannel.selector, bytes32(uint256(1))));
        vm.prank(payer);
        ch.topUp(bytes32(uint256(1)), 1);
        vm.prank(payer);
        ch.startClose(id);
        uint256 closeAt = ch.channels(id).closeAt;
        vm.warp(closeAt);
        vm.expectRevert(abi.encodeWithSelector(IChannels.Expired.selector, id, closeAt));
        vm.prank(payer);
        ch.topUp(id, 1);
    }

    // ---------------------------------------------------------------- other tokens

    function test_feeTokenIsRefused() public {
        FeeToken t = new FeeToken();
        Channels c = channelsOf(address(t));
        t.approve(address(c), 2000);
        vm.expectRevert(abi.encodeWithSelector(IChannels.FeeOnTransfer.selector, 1000, 990));
        c.open(payee, agent, 1000, uint64(DAY));
        bytes32 id = c.open(payee, agent, 99, uint64(DAY)); // of which the fee is zero
        vm.expectRevert(abi.encodeWithSelector(IChannels.FeeOnTransfer.selector, 100, 99));
        c.topUp(id, 100);
        eq(t.balanceOf(address(c)), 99, "held");
    }

    function test_depositBeyondItsField() public {
        OldToken t = new OldToken();
        Channels c = channelsOf(address(t));
        t.approve(address(c), type(uint256).max);
        uint128 max = type(uint96).max;
        vm.expectRevert(abi.encodeWithSelector(IChannels.DepositTooLarge.selector, max + 1, max));
        c.open(payee, agent, max + 1, uint64(DAY));
        bytes32 id = c.open(payee, agent, max, uint64(DAY));
        eq(c.channels(id).deposit, max, "the most that fits");
        vm.expectRevert(abi.encodeWithSelector(IChannels.DepositTooLarge.selector, max + 1, max));
        c.topUp(id, 1);
        id = c.open(payee, agent, 1, uint64(DAY));
        c.topUp(id, max - 1);
        eq(c.channels(id).deposit, max, "the most that fits, in two parts");
        vm.expectRevert(abi.encodeWithSelector(IChannels.DepositTooLarge.selector, 2 ** 128 - 1 + uint256(max), max));
        c.topUp(id, type(uint128).max);
    }

    function test_tokenWithoutReturnValues() public {
        OldToken t = new OldToken();
        Channels c = channelsOf(address(t));
        t.approve(address(c), 100);
        bytes32 id = c.open(payee, agent, 100, uint64(DAY));
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        vm.prank(agent);
        c.close(id, vs, sigs);
        eq(t.balanceOf(address(this)), 1e30, "refunded");
    }

    function test_tokenThatSaysFalse() public {
        FalseToken t = new FalseToken();
        Channels c = channelsOf(address(t));
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(t)));
        c.open(payee, agent, 100, uint64(DAY));
    }

    function test_reentryIsRefused() public {
        HookToken t = new HookToken();
        Channels c = channelsOf(address(t));
        t.approve(address(c), 1000);
        bytes32 id = c.open(payee, agent, 100, uint64(DAY));
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        bytes[8] memory calls = [
            abi.encodeCall(Channels.open, (payee, agent, 1, uint64(DAY))),
            abi.encodeCall(Channels.topUp, (id, 1)),
            abi.encodeCall(Channels.topUpWithPermit, (id, 1, 0, 27, 0, 0)),
            abi.encodeCall(Channels.openWithPermit, (payee, agent, 1, uint64(DAY), 0, 27, 0, 0)),
            abi.encodeCall(Channels.claim, (voucher(id, 0, 1), bytes(""))),
            abi.encodeCall(Channels.claimBatch, (vs, sigs)),
            abi.encodeCall(Channels.close, (id, vs, sigs)),
            abi.encodeCall(Channels.finish, (id))
        ];
        for (uint256 i; i < calls.length; ++i) {
            t.arm(c, calls[i]);
            c.topUp(id, 1);
            require(t.refusal() == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, "guard");
        }
    }
}
