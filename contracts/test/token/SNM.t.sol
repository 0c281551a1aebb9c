// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Base} from "../Base.sol";
import {SNM} from "../../src/token/SNM.sol";

contract SNMTest is Base {
    bytes32 constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    function permitSig(uint256 key, uint256 value, uint256 nonce, uint256 deadline)
        internal
        returns (uint8, bytes32, bytes32)
    {
        bytes32 s = keccak256(abi.encode(PERMIT, vm.addr(key), address(ch), value, nonce, deadline));
        return vm.sign(key, keccak256(abi.encodePacked(hex"1901", snm.DOMAIN_SEPARATOR(), s)));
    }

    function test_supplyIsTheCapAndTheTreasurys() public {
        SNM t = new SNM(payee);
        eq(t.totalSupply(), 444_000_000 * 10 ** 18, "supply");
        eq(t.balanceOf(payee), t.totalSupply(), "treasury");
        eq(t.decimals(), 18, "decimals");
        eq(t.SUPPLY(), t.totalSupply(), "constant");
    }

    function test_noTreasuryNoToken() public {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        new SNM(address(0));
    }

    function test_permitOnce() public {
        (uint8 v, bytes32 r, bytes32 s) = permitSig(THIEF_KEY, 5, 0, block.timestamp);
        snm.permit(thief, address(ch), 5, block.timestamp, v, r, s);
        eq(snm.allowance(thief, address(ch)), 5, "allowance");
        eq(snm.nonces(thief), 1, "nonce");
        vm.expectRevert();
        snm.permit(thief, address(ch), 5, block.timestamp, v, r, s);
    }

    function test_permitExpires() public {
        uint256 deadline = block.timestamp - 1;
        (uint8 v, bytes32 r, bytes32 s) = permitSig(THIEF_KEY, 5, 0, deadline);
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612ExpiredSignature.selector, deadline));
        snm.permit(thief, address(ch), 5, deadline, v, r, s);
    }

    function test_permitOfAnotherAmountFails() public {
        (uint8 v, bytes32 r, bytes32 s) = permitSig(THIEF_KEY, 5, 0, block.timestamp);
        vm.expectRevert();
        snm.permit(thief, address(ch), 6, block.timestamp, v, r, s);
    }

    function test_votesFollowTokensBySeconds() public {
        vm.prank(payer);
        snm.delegate(payer);
        eq(snm.getVotes(payer), 1000 ether, "delegated");
        uint256 before = block.timestamp;
        vm.warp(before + 10);
        vm.prank(payer);
        snm.transfer(payee, 400 ether);
        eq(snm.getVotes(payer), 600 ether, "after transfer");
        eq(snm.getPastVotes(payer, before), 1000 ether, "past, in seconds");
        require(keccak256(bytes(snm.CLOCK_MODE())) == keccak256("mode=timestamp"), "mode");
        eq(snm.clock(), block.timestamp, "clock");
    }

    function testFuzz_transfersKeepTheSum(address to, uint256 amount) public {
        vm.assume(to != address(0) && to != payer);
        uint256 sum = snm.balanceOf(payer) + snm.balanceOf(to);
        amount = bound(amount, 0, snm.balanceOf(payer));
        vm.prank(payer);
        snm.transfer(to, amount);
        eq(snm.balanceOf(payer) + snm.balanceOf(to), sum, "sum");
    }
}
