// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Base} from "../Base.sol";
import {Gate} from "../Mocks.sol";
import {PausableEntry} from "../../src/dao/PausableEntry.sol";
import {Channels} from "../../src/channels/Channels.sol";
import {IChannels} from "../../src/channels/IChannels.sol";
import {IGate} from "../../src/channels/IGate.sol";

/// The guardian's pause, and channels opened checked.
contract ChannelsGuardTest is Base {
    address internal guardian = address(0x6A);
    Gate internal gate;
    bytes32 internal id;
    uint256 internal start = 1_800_000_000;

    function setUp() public override {
        super.setUp();
        gate = new Gate();
        ch = new Channels(IERC20(address(snm)), timelock, guardian, gate);
        fund(payer, 0);
        id = opened(100);
    }

    function pause(uint40 duration) internal {
        vm.prank(guardian);
        ch.pauseEntry(duration);
    }

    function entries() internal view returns (bytes[6] memory) {
        uint64 day = uint64(DAY);
        return [
            abi.encodeCall(Channels.open, (payee, agent, 1, day)),
            abi.encodeCall(Channels.openWithPermit, (payee, agent, 1, day, 0, 27, 0, 0)),
            abi.encodeCall(Channels.openChecked, (payee, agent, 1, day)),
            abi.encodeCall(Channels.openCheckedWithPermit, (payee, agent, 1, day, 0, 27, 0, 0)),
            abi.encodeCall(Channels.topUp, (id, 1)),
            abi.encodeCall(Channels.topUpWithPermit, (id, 1, 0, 27, 0, 0))
        ];
    }

    /// What calling as the payer says: nothing if it went well.
    function answer(bytes memory call) internal returns (bytes memory) {
        vm.prank(payer);
        (bool ok, bytes memory out) = address(ch).call(call);
        return ok ? bytes("") : out;
    }

    // ---------------------------------------------------------------- pause

    function test_pauseKeepsMoneyOutToTheSecond() public {
        pause(7 days);
        bytes memory paused = abi.encodeWithSelector(PausableEntry.EntryIsPaused.selector, start + 7 days);
        bytes[6] memory calls = entries();
        for (uint256 i; i < 6; ++i) {
            require(keccak256(answer(calls[i])) == keccak256(paused), "entered at once");
        }
        vm.warp(start + 7 days - 1);
        for (uint256 i; i < 6; ++i) {
            require(keccak256(answer(calls[i])) == keccak256(paused), "entered a second too early");
        }
        vm.warp(start + 7 days);
        for (uint256 i; i < 6; ++i) {
            eq(answer(calls[i]).length, 0, "kept out after the pause");
        }
    }

    function test_pauseKeepsNothingIn() public {
        bytes32[4] memory ids = [id, opened(100), opened(100), opened(100)];
        vm.prank(payer);
        ch.startClose(ids[3]);
        vm.warp(start + DAY);
        pause(14 days);
        claim(ids[0], 0, 10);
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(ids[0], list(20, 30));
        ch.claimBatch(vs, sigs);
        (vs, sigs) = many(ids[1], list(60, 0));
        vm.prank(agent);
        ch.close(ids[1], vs, sigs);
        vm.prank(payer);
        ch.startClose(ids[2]);
        ch.finish(ids[3]);
        vm.warp(start + 2 * DAY);
        ch.finish(ids[2]);
        eq(snm.balanceOf(payee), 50 + 60, "paid in a pause");
        eq(snm.balanceOf(payer), 1000 ether - 100 - 60, "refunded in a pause");
    }

    function test_guardianAndTimelockMoveNothing() public {
        address[2] memory powers = [guardian, timelock];
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IChannels.NotPayeeOrAgent.selector, id, powers[i]));
            vm.prank(powers[i]);
            ch.close(id, vs, sigs);
            vm.expectRevert(abi.encodeWithSelector(IChannels.NotPayer.selector, id, powers[i]));
            vm.prank(powers[i]);
            ch.startClose(id);
            vm.expectRevert(abi.encodeWithSelector(IChannels.NotClosing.selector, id));
            vm.prank(powers[i]);
            ch.finish(id);
        }
        vm.expectRevert(abi.encodeWithSelector(PausableEntry.NotGuardian.selector, timelock));
        vm.prank(timelock);
        ch.pauseEntry(1);
    }

    function test_noGuardianNoPause() public {
        ch = channelsOf(address(snm));
        vm.expectRevert(abi.encodeWithSelector(PausableEntry.NotGuardian.selector, guardian));
        pause(1);
    }

    function test_pauseBounds() public {
        uint40[2] memory bad = [uint40(0), 14 days + 1];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(PausableEntry.PauseOutOfRange.selector, bad[i], 14 days));
            pause(bad[i]);
        }
        pause(14 days);
        uint256 next = start + 14 days + 30 days;
        vm.warp(next - 1);
        vm.expectRevert(abi.encodeWithSelector(PausableEntry.PauseTooSoon.selector, next));
        pause(1);
        vm.warp(next);
        pause(1);
    }

    function test_pauseEndsEarly() public {
        address[2] memory powers = [guardian, timelock];
        for (uint256 i; i < 2; ++i) {
            vm.warp(start + i * 100 days);
            pause(14 days);
            vm.expectRevert(abi.encodeWithSelector(PausableEntry.NotGuardian.selector, thief));
            vm.prank(thief);
            ch.openEntry();
            vm.prank(powers[i]);
            ch.openEntry();
            opened(1);
            vm.expectRevert(abi.encodeWithSelector(PausableEntry.PauseTooSoon.selector, start + i * 100 days + 44 days));
            pause(1); // ending a pause is no way to another
        }
    }

    function test_onlyTheTimelockNamesTheGuardian() public {
        vm.expectRevert(abi.encodeWithSelector(PausableEntry.NotTimelock.selector, guardian));
        vm.prank(guardian);
        ch.setGuardian(thief);
        vm.prank(timelock);
        ch.setGuardian(anyone);
        vm.expectRevert(abi.encodeWithSelector(PausableEntry.NotGuardian.selector, guardian));
        pause(1);
        vm.prank(anyone);
        ch.pauseEntry(1);
    }

    // ---------------------------------------------------------------- checked

    function test_checkedIsStored() public {
        bytes32 want = ch.channelId(payer, payee, agent, 1);
        vm.expectEmit(true, true, true, true, address(ch));
        emit IChannels.Checked(want);
        vm.prank(payer);
        bytes32 its = ch.openChecked(payee, agent, 70, uint64(DAY));
        IChannels.Channel memory c = ch.channels(its);
        require(c.checked && its == want, "checked");
        require(c.payer == payer && c.payee == payee && c.agent == agent && c.closeAt == 0, "and all else");
        eq(c.challenge, DAY, "challenge");
        eq(c.deposit, 70, "deposit");
        require(!ch.channels(id).checked, "open() checks nothing");
        vm.prank(payer);
        ch.startClose(its);
        c = ch.channels(its);
        require(c.checked && c.closeAt == start + DAY && c.challenge == DAY, "and outlives a close's start");
    }

    function test_gateDecidesEachWay() public {
        gate.refuse(payer, payee, true);
        bytes memory why = abi.encodeWithSelector(Gate.Refused.selector, payer, payee);
        bytes[6] memory calls = entries();
        require(keccak256(answer(calls[2])) == keccak256(why), "openChecked");
        require(keccak256(answer(calls[3])) == keccak256(why), "openCheckedWithPermit");
        eq(answer(calls[0]).length, 0, "open asks nobody");
        eq(ch.openNonce(payer), 2, "what was refused left nothing");
        gate.refuse(payer, payee, false);
        eq(answer(calls[2]).length, 0, "openChecked");
        eq(answer(calls[3]).length, 0, "openCheckedWithPermit");
    }

    function test_refusalAfterOpeningKeepsNothingIn() public {
        vm.prank(payer);
        bytes32 its = ch.openChecked(payee, agent, 70, uint64(DAY));
        gate.refuse(payer, payee, true);
        claim(its, 0, 10);
        vm.prank(payer);
        ch.topUp(its, 1);
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        vm.prank(payee);
        ch.close(its, vs, sigs);
        eq(snm.balanceOf(payee), 10, "payee");
    }

    function test_noGate() public {
        ch = channelsOf(address(snm));
        bytes memory why = abi.encodeWithSelector(IChannels.NoGate.selector);
        bytes[6] memory calls = entries();
        require(keccak256(answer(calls[2])) == keccak256(why), "openChecked");
        require(keccak256(answer(calls[3])) == keccak256(why), "openCheckedWithPermit");
    }

    function test_gateWithoutCodeRefuses() public {
        ch = new Channels(IERC20(address(snm)), timelock, guardian, IGate(address(0x6A7E)));
        vm.expectRevert(bytes(""));
        vm.prank(payer);
        ch.openChecked(payee, agent, 70, uint64(DAY));
    }

    function test_openCheckedWithPermitTakesThePermit() public {
        snm.transfer(thief, 50);
        bytes32 typehash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 s = keccak256(abi.encode(typehash, thief, address(ch), 50, 0, start));
        (uint8 v, bytes32 r, bytes32 ss) =
            vm.sign(THIEF_KEY, keccak256(abi.encodePacked(hex"1901", snm.DOMAIN_SEPARATOR(), s)));
        vm.prank(thief);
        bytes32 its = ch.openCheckedWithPermit(payee, agent, 50, uint64(DAY), start, v, r, ss);
        require(ch.channels(its).checked, "checked");
        eq(snm.balanceOf(thief), 0, "taken");
    }
}
