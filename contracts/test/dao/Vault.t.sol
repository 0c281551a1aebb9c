// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Vault} from "../../src/dao/Vault.sol";
import {Gov} from "./Gov.sol";

/// What was seized waits, whoever wants it sooner.
contract VaultTest is Gov {
    address internal seizer = address(0x5E12);

    function seize(uint256 amount) internal returns (uint256 id) {
        id = vault.trancheCount();
        snm.transfer(address(vault), amount);
        vm.prank(seizer);
        vault.received(amount);
    }

    function ids(uint256 a) internal pure returns (uint256[] memory l) {
        l = new uint256[](1);
        l[0] = a;
    }

    function ids(uint256 a, uint256 b) internal pure returns (uint256[] memory l) {
        l = new uint256[](2);
        (l[0], l[1]) = (a, b);
    }

    function release(uint256[] memory l, address to) internal {
        vm.prank(address(timelock));
        vault.release(l, to);
    }

    function test_SeizedWaits90DaysToTheSecond() public {
        uint256 id;
        snm.transfer(address(vault), 7 ether);
        vm.expectEmit(true, true, true, true, address(vault));
        emit Vault.Booked(0, seizer, 7 ether, time() + 90 days);
        vm.prank(seizer);
        vault.received(7 ether);
        uint256 unlockAt = time() + 90 days;
        eq(vault.tranche(id).left, 7 ether, "left");
        eq(vault.tranche(id).unlockAt, unlockAt, "unlockAt");
        vm.warp(unlockAt - 1);
        vm.prank(address(timelock));
        vm.expectRevert(abi.encodeWithSelector(Vault.Locked.selector, id, unlockAt));
        vault.release(ids(id), minnow);
        pass(1);
        vm.expectEmit(true, true, true, true, address(vault));
        emit Vault.Released(0, minnow, 7 ether);
        release(ids(id), minnow);
        eq(snm.balanceOf(minnow), THRESHOLD + 7 ether, "paid");
        eq(vault.booked(), 0, "booked");
    }

    function test_OnlyTheTimelockReleases() public {
        uint256 id = seize(1 ether);
        pass(90 days);
        address[4] memory others = [thief, whale, seizer, address(dao)];
        for (uint256 i; i < others.length; ++i) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Vault.NotTimelock.selector, others[i]));
            vault.release(ids(id), others[i]);
        }
        carry(address(vault), abi.encodeCall(vault.release, (ids(id), address(timelock))), "to the treasury");
        eq(snm.balanceOf(address(timelock)), 1 ether, "treasury");
    }

    /// Each tranche has its own time: one that is new does not lock one that is old, nor frees it.
    function test_TranchesWaitByThemselves() public {
        uint256 old = seize(1 ether);
        pass(90 days - 1);
        uint256 young = seize(2 ether);
        pass(1);
        uint256 unlockAt = vault.tranche(young).unlockAt;
        vm.prank(address(timelock));
        vm.expectRevert(abi.encodeWithSelector(Vault.Locked.selector, young, unlockAt));
        vault.release(ids(old, young), minnow);
        release(ids(old), minnow);
        vm.warp(unlockAt);
        release(ids(young), minnow);
        eq(snm.balanceOf(minnow), THRESHOLD + 3 ether, "both");
    }

    function test_ATrancheIsReleasedOnce() public {
        uint256 id = seize(1 ether);
        seize(1 ether);
        pass(90 days);
        vm.prank(address(timelock));
        vm.expectRevert(abi.encodeWithSelector(Vault.TrancheEmpty.selector, id));
        vault.release(ids(id, id), minnow);
        release(ids(id), minnow);
        vm.prank(address(timelock));
        vm.expectRevert(abi.encodeWithSelector(Vault.TrancheEmpty.selector, id));
        vault.release(ids(id), minnow);
    }

    function test_NoSuchTranche() public {
        seize(1 ether);
        vm.prank(address(timelock));
        vm.expectRevert(abi.encodeWithSelector(Vault.NoTranche.selector, 1, 1));
        vault.release(ids(1), minnow);
        vm.expectRevert(abi.encodeWithSelector(Vault.NoTranche.selector, 1, 1));
        vault.tranche(1);
    }

    function test_NotIntoAHole() public {
        uint256 id = seize(1 ether);
        pass(90 days);
        address[3] memory holes = [address(0), address(vault), address(snm)];
        for (uint256 i; i < holes.length; ++i) {
            vm.prank(address(timelock));
            vm.expectRevert(abi.encodeWithSelector(Vault.BadRecipient.selector, holes[i]));
            vault.release(ids(id), holes[i]);
        }
    }

    /// The argument is a claim; the balance is what counts.
    function test_TheBalanceCountsAndNotTheArgument() public {
        vm.prank(thief);
        vault.received(1000 ether);
        eq(vault.trancheCount(), 0, "booked what never came");
        snm.transfer(address(vault), 3 ether);
        vault.received(1);
        eq(vault.tranche(0).left, 3 ether, "all that came");
        vault.received(3 ether);
        eq(vault.trancheCount(), 1, "booked twice");
    }

    /// A gift before a booking, or a booking by a stranger, delays nothing and frees nothing.
    function test_DonationsAreHarmless() public {
        uint256 id = seize(5 ether);
        uint256 unlockAt = vault.tranche(id).unlockAt;
        snm.transfer(address(vault), 1);
        vm.prank(thief);
        vault.received(0);
        eq(vault.tranche(id).unlockAt, unlockAt, "moved");
        vm.warp(unlockAt);
        release(ids(id, id + 1), minnow);
        eq(snm.balanceOf(address(vault)), 0, "all out");
    }

    /// SONM's contracts never looked at what a transfer returned; ours cannot be told so.
    function test_Regression_2_1_4_ReturnValuesAreChecked() public {
        LyingToken lying = new LyingToken();
        Vault v = new Vault(IERC20(address(lying)), address(timelock));
        v.received(0);
        pass(90 days);
        vm.prank(address(timelock));
        vm.expectRevert();
        v.release(ids(0), minnow);
        eq(v.booked(), 1 ether, "booked out without a transfer");
    }
}

/// Has a balance and moves nothing, saying false.
contract LyingToken {
    function balanceOf(address) external pure returns (uint256) {
        return 1 ether;
    }

    function transfer(address, uint256) external pure returns (bool) {
        return false;
    }
}
