// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SNM} from "../../src/token/SNM.sol";
import {PausableEntry} from "../../src/dao/PausableEntry.sol";
import {Clocked} from "./Gov.sol";

/// A purse as small as one can be: one entry, one exit.
contract Purse is PausableEntry {
    IERC20 public immutable token;
    mapping(address => uint256) public balanceOf;

    constructor(IERC20 token_, address timelock_, address guardian_) PausableEntry(timelock_, guardian_) {
        token = token_;
    }

    function put(uint256 amount) external whenEntryOpen {
        balanceOf[msg.sender] += amount;
        token.transferFrom(msg.sender, address(this), amount);
    }

    function take(uint256 amount) external {
        balanceOf[msg.sender] -= amount;
        token.transfer(msg.sender, amount);
    }
}

/// The guardian's one power, its bounds, and everything it is not.
contract PausableEntryTest is Clocked {
    address internal timelock = address(0x71);
    address internal guardian = address(0x6A);
    SNM internal snm;
    Purse internal purse;

    function setUp() public {
        vm.warp(1_800_000_000);
        snm = new SNM(address(this));
        purse = new Purse(IERC20(address(snm)), timelock, guardian);
        snm.approve(address(purse), type(uint256).max);
        purse.put(10 ether);
    }

    function pause(uint40 duration) internal {
        vm.prank(guardian);
        purse.pauseEntry(duration);
    }

    function test_ConstructorNamesTheGuardian() public {
        vm.expectEmit(true, true, true, true, vm.computeCreateAddress(address(this), vm.getNonce(address(this))));
        emit PausableEntry.GuardianChanged(address(0), guardian);
        Purse p = new Purse(IERC20(address(snm)), timelock, guardian);
        eq(uint160(p.guardian()), uint160(guardian), "guardian");
        eq(uint160(p.timelock()), uint160(timelock), "timelock");
        eq(p.MAX_PAUSE(), 14 days, "longest");
        eq(p.PAUSE_COOLDOWN(), 30 days, "cooldown");
    }

    function test_APauseClosesTheEntryToItsLastSecond() public {
        uint256 until = time() + 14 days;
        vm.expectEmit(true, true, true, true, address(purse));
        emit PausableEntry.EntryPaused(guardian, until);
        pause(14 days);
        bytes memory closed = abi.encodeWithSelector(PausableEntry.EntryIsPaused.selector, until);
        vm.expectRevert(closed);
        purse.put(1);
        vm.warp(until - 1);
        vm.expectRevert(closed);
        purse.put(1);
        pass(1);
        purse.put(1);
    }

    function test_ExitsStayOpen() public {
        pause(14 days);
        purse.take(10 ether);
        eq(snm.balanceOf(address(this)), snm.SUPPLY(), "all out during a pause");
    }

    function test_DurationBounds() public {
        uint40[3] memory bad = [uint40(0), 14 days + 1, type(uint40).max];
        for (uint256 i; i < bad.length; ++i) {
            vm.prank(guardian);
            vm.expectRevert(abi.encodeWithSelector(PausableEntry.PauseOutOfRange.selector, bad[i], 14 days));
            purse.pauseEntry(bad[i]);
        }
        pause(1);
    }

    function test_CooldownToTheSecond() public {
        uint256 next = time() + 14 days + 30 days;
        pause(14 days);
        bytes memory soon = abi.encodeWithSelector(PausableEntry.PauseTooSoon.selector, next);
        vm.prank(guardian);
        vm.expectRevert(soon);
        purse.pauseEntry(1); // nor prolong one that runs
        vm.warp(next - 1);
        vm.prank(guardian);
        vm.expectRevert(soon);
        purse.pauseEntry(1);
        pass(1);
        pause(1);
    }

    /// Opening early gives no right to close sooner, and neither does a new guardian.
    function test_CooldownOutlivesOpeningAndGuardians() public {
        uint256 next = time() + 1 days + 30 days;
        pause(1 days);
        vm.prank(guardian);
        purse.openEntry();
        purse.put(1);
        vm.prank(timelock);
        purse.setGuardian(address(0x6B));
        vm.prank(address(0x6B));
        vm.expectRevert(abi.encodeWithSelector(PausableEntry.PauseTooSoon.selector, next));
        purse.pauseEntry(1);
    }

    function test_OnlyTheGuardianPauses() public {
        address[3] memory others = [thief, timelock, address(this)];
        for (uint256 i; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(PausableEntry.NotGuardian.selector, others[i]));
            purse.pauseEntry(1);
        }
    }

    function test_GuardianOrTimelockOpens() public {
        pause(14 days);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(PausableEntry.NotGuardian.selector, thief));
        purse.openEntry();
        vm.expectEmit(true, true, true, true, address(purse));
        emit PausableEntry.EntryOpened(timelock);
        vm.prank(timelock);
        purse.openEntry();
        purse.put(1);
    }

    function test_OnlyTheTimelockNamesAGuardian() public {
        address[2] memory others = [thief, guardian];
        for (uint256 i; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(PausableEntry.NotTimelock.selector, others[i]));
            purse.setGuardian(others[i]);
        }
        vm.expectEmit(true, true, true, true, address(purse));
        emit PausableEntry.GuardianChanged(guardian, address(0));
        vm.prank(timelock);
        purse.setGuardian(address(0));
        vm.prank(guardian);
        vm.expectRevert(abi.encodeWithSelector(PausableEntry.NotGuardian.selector, guardian));
        purse.pauseEntry(1);
    }

    /// Whatever the guardian sends, no money moves and no exit closes.
    function testFuzz_TheGuardianMovesNothing(uint40 duration, address to, uint256 amount, uint8 which) public {
        bytes[5] memory calls = [
            abi.encodeCall(purse.pauseEntry, (duration)),
            abi.encodeCall(purse.openEntry, ()),
            abi.encodeCall(purse.setGuardian, (to)),
            abi.encodeCall(purse.take, (amount)),
            abi.encodeCall(snm.transferFrom, (address(purse), to, amount))
        ];
        vm.prank(guardian);
        (bool ok,) = (which % 5 == 4 ? address(snm) : address(purse)).call(calls[which % 5]);
        ok;
        eq(snm.balanceOf(address(purse)), 10 ether, "moved");
        eq(purse.balanceOf(address(this)), 10 ether, "booked away");
        purse.take(10 ether);
    }

    /// In any row of pauses the entry is open at least 30 days of every 44.
    function testFuzz_OpenAtLeast30DaysOf44(uint256 seed) public {
        uint256 start = time();
        uint256 closed;
        for (uint256 i; i < 8; ++i) {
            uint256 d = bound(uint256(keccak256(abi.encode(seed, i))), 1, 14 days);
            pause(uint40(d));
            closed += d;
            vm.warp(purse.nextPauseFrom());
        }
        require(closed * 44 <= (time() - start) * 14, "closed too long");
    }
}
