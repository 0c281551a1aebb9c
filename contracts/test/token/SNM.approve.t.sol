// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Base} from "../Base.sol";
import {SNM} from "../../src/token/SNM.sol";

/// Uses SafeERC20 as a wallet of somebody else's would.
contract Treasurer {
    using SafeERC20 for IERC20;

    function force(IERC20 t, address spender, uint256 value) external {
        t.forceApprove(spender, value);
    }

    function raise(IERC20 t, address spender, uint256 value) external {
        t.safeIncreaseAllowance(spender, value);
    }
}

/// Allowances: no way to spend the old one and the new one.
contract SNMApproveTest is Base {
    uint256 constant MAX = type(uint256).max;

    function approve(uint256 value) internal {
        vm.prank(payer);
        snm.approve(thief, value);
    }

    function allowed() internal view returns (uint256) {
        return snm.allowance(payer, thief);
    }

    function notZero(uint256 current, uint256 wanted) internal view returns (bytes memory) {
        return abi.encodeWithSelector(SNM.AllowanceNotZero.selector, thief, current, wanted);
    }

    function test_approveFromZeroAndToZero() public {
        approve(5);
        eq(allowed(), 5, "from zero");
        approve(0);
        eq(allowed(), 0, "to zero");
        approve(0);
        approve(MAX);
        eq(allowed(), MAX, "again");
    }

    function test_approveFromOneToAnotherIsRefused() public {
        approve(1);
        uint256[3] memory to = [uint256(1), 2, MAX];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(notZero(1, to[i]));
            approve(to[i]);
        }
        eq(allowed(), 1, "unchanged");
    }

    /// Pitfall "approve race": the spender takes the old allowance when it sees the new one coming.
    function test_pitfall_approveRace() public {
        approve(100);
        vm.prank(thief);
        snm.transferFrom(payer, thief, 99);
        vm.expectRevert(notZero(1, 50));
        approve(50);
        vm.expectRevert(abi.encodeWithSelector(SNM.AllowanceTooSmall.selector, thief, 1, 50));
        vm.prank(payer);
        snm.decreaseAllowance(thief, 50);
        eq(snm.balanceOf(thief), 99, "old allowance only");
    }

    function test_increase() public {
        vm.prank(payer);
        require(snm.increaseAllowance(thief, 5), "true");
        vm.prank(payer);
        snm.increaseAllowance(thief, MAX - 5);
        eq(allowed(), MAX, "to the end of the type");
        vm.expectRevert(abi.encodeWithSelector(SNM.AllowanceTooLarge.selector, thief, MAX, 1));
        vm.prank(payer);
        snm.increaseAllowance(thief, 1);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidSpender.selector, address(0)));
        snm.increaseAllowance(address(0), 1);
    }

    function test_decrease() public {
        approve(5);
        vm.prank(payer);
        require(snm.decreaseAllowance(thief, 2), "true");
        eq(allowed(), 3, "less");
        vm.expectRevert(abi.encodeWithSelector(SNM.AllowanceTooSmall.selector, thief, 3, 4));
        vm.prank(payer);
        snm.decreaseAllowance(thief, 4);
        vm.prank(payer);
        snm.decreaseAllowance(thief, 3);
        eq(allowed(), 0, "nothing");
    }

    function test_unlimitedIsNotUsedUp() public {
        approve(MAX);
        vm.prank(thief);
        snm.transferFrom(payer, thief, 7);
        eq(allowed(), MAX, "stays");
    }

    function test_forceApproveWorks() public {
        Treasurer t = new Treasurer();
        IERC20 token = IERC20(address(snm));
        uint256[4] memory values = [uint256(7), 9, 9, 0];
        for (uint256 i; i < 4; ++i) {
            t.force(token, thief, values[i]);
            eq(snm.allowance(address(t), thief), values[i], "forced");
        }
        t.raise(token, thief, 3);
        t.raise(token, thief, 4);
        eq(snm.allowance(address(t), thief), 7, "raised");
    }

    function test_permitReplacesExactly() public {
        approve(5);
        permit(9, 0);
        eq(allowed(), 9, "another");
        permit(0, 1);
        eq(allowed(), 0, "none");
        permit(MAX, 2);
        permit(3, 3);
        eq(allowed(), 3, "less");
    }

    function permit(uint256 value, uint256 nonce) internal {
        bytes32 s = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                payer,
                thief,
                value,
                nonce,
                MAX
            )
        );
        (uint8 v, bytes32 r, bytes32 ss) =
            vm.sign(PAYER_KEY, keccak256(abi.encodePacked(hex"1901", snm.DOMAIN_SEPARATOR(), s)));
        snm.permit(payer, thief, value, MAX, v, r, ss);
    }

    function testFuzz_neverReplaced(uint256 first, uint256 second) public {
        approve(first);
        if (first != 0 && second != 0) vm.expectRevert(notZero(first, second));
        approve(second);
        eq(allowed(), first != 0 && second != 0 ? first : second, "allowance");
    }

    function testFuzz_changesAddUp(uint128 start, uint128 up, uint256 down) public {
        approve(start);
        down = bound(down, 0, uint256(start) + up);
        vm.prank(payer);
        snm.increaseAllowance(thief, up);
        vm.prank(payer);
        snm.decreaseAllowance(thief, down);
        eq(allowed(), uint256(start) + up - down, "allowance");
    }
}
