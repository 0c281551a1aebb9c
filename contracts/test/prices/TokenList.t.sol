// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Mirror, TokenList} from "../../src/prices/TokenList.sol";
import {Clocked} from "../dao/Gov.sol";
import {Moody, Silent} from "./Tokens.sol";

/// A list, a token, and the three steps.
abstract contract Listing is Clocked {
    uint256 internal constant PROBE = 2_000_000;

    address internal timelock = address(0x71);
    TokenList internal list;
    Moody internal token;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        list = new TokenList(timelock);
        token = new Moody();
        token.approve(address(list), type(uint256).max);
    }

    function probe(uint256 amount) internal {
        list.probe(IERC20(address(token)), amount);
    }

    function admit(uint256 tolerated) internal {
        vm.prank(timelock);
        list.admit(IERC20(address(token)), tolerated);
    }

    function listed() internal {
        probe(PROBE);
        pass(1 days);
        admit(0);
    }

    function recheck() internal returns (bool) {
        vm.prank(thief); // anyone may
        return list.recheck(IERC20(address(token)));
    }

    function is_(TokenList.Status want) internal view {
        eq(uint256(list.entry(address(token)).status), uint256(want), "status");
        require(list.admitted(address(token)) == (want == TokenList.Status.Admitted), "admitted");
    }

    function wrong(TokenList.Status have, TokenList.Status want) internal view returns (bytes memory) {
        return abi.encodeWithSelector(TokenList.WrongStatus.selector, address(token), have, want);
    }
}

contract TokenListTest is Listing {
    function test_HalfOfAProbeComesBack() public {
        uint256 before = token.balanceOf(address(this));
        vm.expectEmit(true, true, true, true, address(token));
        emit IERC20.Transfer(address(this), address(list), PROBE + 1);
        vm.expectEmit(true, true, true, true, address(list));
        emit TokenList.Probed(address(token), address(this), PROBE / 2 + 1, time() + 1 days);
        probe(PROBE + 1);
        eq(token.balanceOf(address(this)), before - PROBE / 2 - 1, "half back");
        eq(list.entry(address(token)).deposit, PROBE / 2 + 1, "deposit");
        is_(TokenList.Status.Probed);
    }

    function test_AdmittedAfterADayToTheSecond() public {
        IERC20 t = IERC20(address(token));
        probe(PROBE);
        uint256 readyAt = time() + 1 days;
        vm.warp(readyAt - 1);
        require(!list.ready(t), "ready early");
        vm.prank(timelock);
        vm.expectRevert(abi.encodeWithSelector(TokenList.TooEarly.selector, address(token), readyAt));
        list.admit(t, 0);
        pass(1);
        require(list.ready(t), "ready");
        vm.expectEmit(true, true, true, true, address(list));
        emit TokenList.Admitted(address(token), PROBE / 2, 0);
        admit(0);
        is_(TokenList.Status.Admitted);
        require(!list.ready(t), "ready no more");
    }

    function test_OnlyTheTimelockAdmitsAndDelists() public {
        probe(PROBE);
        pass(1 days);
        address[2] memory others = [thief, address(this)];
        for (uint256 i; i < 2; ++i) {
            bytes memory why = abi.encodeWithSelector(TokenList.NotTimelock.selector, others[i]);
            vm.prank(others[i]);
            vm.expectRevert(why);
            list.admit(IERC20(address(token)), 0);
            vm.prank(others[i]);
            vm.expectRevert(why);
            list.delist(address(token));
        }
        vm.expectRevert(abi.encodeWithSelector(TokenList.OnlySelf.selector, address(this)));
        list.exercise(IERC20(address(token)), 1);
    }

    function test_StepsInTheirOrder() public {
        vm.prank(timelock);
        vm.expectRevert(wrong(TokenList.Status.None, TokenList.Status.Probed));
        list.admit(IERC20(address(token)), 0);
        vm.expectRevert(wrong(TokenList.Status.None, TokenList.Status.Admitted));
        list.recheck(IERC20(address(token)));
        vm.prank(timelock);
        vm.expectRevert(wrong(TokenList.Status.None, TokenList.Status.Admitted));
        list.delist(address(token));
        probe(PROBE);
        // Nobody restarts an observation.
        vm.expectRevert(wrong(TokenList.Status.Probed, TokenList.Status.None));
        list.probe(IERC20(address(token)), PROBE);
        pass(1 days);
        admit(0);
        vm.expectRevert(wrong(TokenList.Status.Admitted, TokenList.Status.None));
        list.probe(IERC20(address(token)), PROBE);
        vm.prank(timelock);
        vm.expectRevert(wrong(TokenList.Status.Admitted, TokenList.Status.Probed));
        list.admit(IERC20(address(token)), 0);
        vm.prank(timelock);
        list.delist(address(token));
        is_(TokenList.Status.None);
    }

    function test_ProbeBounds() public {
        vm.expectRevert(abi.encodeWithSelector(TokenList.ProbeOutOfRange.selector, PROBE - 1, PROBE, type(uint96).max));
        list.probe(IERC20(address(token)), PROBE - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                TokenList.ProbeOutOfRange.selector, uint256(type(uint96).max) + 1, PROBE, type(uint96).max
            )
        );
        list.probe(IERC20(address(token)), uint256(type(uint96).max) + 1);
        probe(type(uint96).max);
    }

    /// What lies here already counts, and might be more than the books hold.
    function test_AProbeOnTopOfTooMuch() public {
        uint256 max = type(uint128).max;
        token.rebase(address(list), int256(max - PROBE / 2));
        probe(PROBE);
        eq(list.entry(address(token)).deposit, max, "deposit");
        vm.prank(timelock);
        list.delist(address(token));
        vm.expectRevert(abi.encodeWithSelector(TokenList.ProbeOutOfRange.selector, max + PROBE / 2, PROBE, max));
        list.probe(IERC20(address(token)), PROBE);
    }

    function test_NotAToken() public {
        vm.expectRevert(abi.encodeWithSelector(TokenList.NotAToken.selector, thief));
        list.probe(IERC20(thief), PROBE);
    }

    function test_ATokenThatReturnsNothing() public {
        Silent silent = new Silent();
        list.probe(IERC20(address(silent)), PROBE);
        pass(1 days);
        vm.prank(timelock);
        list.admit(IERC20(address(silent)), 0);
        require(list.recheck(IERC20(address(silent))), "good");
    }

    function test_AfterDelistingAProbeStartsAgain() public {
        listed();
        vm.prank(timelock);
        list.delist(address(token));
        probe(PROBE);
        eq(list.entry(address(token)).deposit, PROBE, "both probes are watched");
        vm.prank(timelock);
        vm.expectRevert(abi.encodeWithSelector(TokenList.TooEarly.selector, address(token), time() + 1 days));
        list.admit(IERC20(address(token)), 0);
        pass(1 days);
        admit(0);
        require(recheck(), "good");
    }

    function test_CodeIsUnder20kB() public view {
        require(address(list).code.length < 20_000 && address(list.mirror()).code.length < 20_000, "size");
    }
}

/// Tokens that must not get on the list, or must leave it.
contract TokenListBadTest is Listing {
    function inexact(address holder, uint256 want, uint256 got) internal view returns (bytes memory) {
        return abi.encodeWithSelector(TokenList.NotExact.selector, address(token), holder, want, got);
    }

    /// Down to a fee of a millionth of the amount.
    function test_Pitfall_FeeOnTransferIsRefused() public {
        token.setFee(1);
        vm.expectRevert(inexact(address(list), PROBE, PROBE - PROBE / 10_000));
        list.probe(IERC20(address(token)), PROBE);
    }

    function test_Pitfall_FeeOnTopIsRefused() public {
        uint256 before = token.balanceOf(address(this));
        token.setSurcharge(1);
        vm.expectRevert(inexact(address(this), before - PROBE, before - PROBE - 1));
        list.probe(IERC20(address(token)), PROBE);
    }

    function test_Pitfall_ATransferThatMovesNothingIsRefused() public {
        token.setLying(true);
        vm.expectRevert(inexact(address(list), PROBE, 0));
        list.probe(IERC20(address(token)), PROBE);
    }

    /// A fee that waits until money goes out.
    function test_Pitfall_FeeOnTheWayBackIsRefused() public {
        token.arm(address(token), abi.encodeCall(token.setFee, (100)));
        uint256 half = PROBE / 2;
        uint256 before = token.balanceOf(address(this));
        vm.expectRevert(inexact(address(this), before - half, before - half - half / 100));
        list.probe(IERC20(address(token)), PROBE);
    }

    function test_Pitfall_RebaseDownBeforeAdmission() public {
        probe(PROBE);
        token.rebase(address(list), -1);
        pass(1 days);
        require(!list.ready(IERC20(address(token))), "ready");
        bytes memory why = abi.encodeWithSelector(TokenList.Shrunk.selector, address(token), PROBE / 2, PROBE / 2 - 1);
        vm.prank(timelock);
        vm.expectRevert(why);
        list.admit(IERC20(address(token)), 1e30);
        vm.expectEmit(true, true, true, true, address(list));
        emit TokenList.Delisted(address(token), thief, why);
        require(!recheck(), "passed");
        is_(TokenList.Status.None);
    }

    function test_Pitfall_RebaseUpBeforeAdmissionHasToBeTolerated() public {
        probe(PROBE);
        token.rebase(address(list), 5);
        pass(1 days);
        require(!list.ready(IERC20(address(token))), "ready");
        vm.prank(timelock);
        vm.expectRevert(abi.encodeWithSelector(TokenList.Surplus.selector, address(token), 5, 4));
        list.admit(IERC20(address(token)), 4);
        admit(5);
    }

    function test_Pitfall_RebaseDownAfterAdmission() public {
        listed();
        require(recheck(), "good at first");
        is_(TokenList.Status.Admitted);
        token.rebase(address(list), -1);
        require(!recheck(), "passed");
        is_(TokenList.Status.None);
    }

    /// A wei of anybody's strikes nothing off.
    function test_AGiftDelistsNothing() public {
        listed();
        token.transfer(address(list), 1);
        token.transfer(address(list.mirror()), 1);
        require(recheck() && recheck(), "a gift failed it");
        eq(token.balanceOf(address(list)), PROBE / 2 + 2, "all here");
        is_(TokenList.Status.Admitted);
    }

    /// Each thing an issuer can do to a listed token, found by anyone at once; the probe is still here.
    function test_Pitfall_WhatIssuersDoLater() public {
        address mirror = address(list.mirror());
        bytes[7] memory moods = [
            abi.encodeCall(token.setFee, (1)),
            abi.encodeCall(token.setSurcharge, (1)),
            abi.encodeCall(token.setPaused, (true)),
            abi.encodeCall(token.setLying, (true)),
            abi.encodeCall(token.bar, (mirror)),
            abi.encodeCall(token.setHungry, (true)),
            abi.encodeCall(token.setBomb, (400_000))
        ];
        for (uint256 i; i < moods.length; ++i) {
            setUp();
            moods[4] = abi.encodeCall(token.bar, (address(list.mirror())));
            listed();
            (bool ok,) = address(token).call(moods[i]);
            require(ok, "mood");
            require(!this.recheckWith(5_000_000), "passed");
            is_(TokenList.Status.None);
            eq(token.balanceOf(address(list)), PROBE / 2, "probe");
        }
    }

    function recheckWith(uint256 gas_) external returns (bool) {
        return list.recheck{gas: gas_}(IERC20(address(token)));
    }

    function test_ATokenWhoseCodeIsGone() public {
        listed();
        vm.etch(address(token), "");
        vm.expectEmit(true, true, true, true, address(list));
        emit TokenList.Delisted(
            address(token), thief, abi.encodeWithSelector(TokenList.NotAToken.selector, address(token))
        );
        require(!recheck(), "passed");
    }

    /// Who sends too little gas learns so, and delists nothing, whatever the amount.
    function testFuzz_TooLittleGasDelistsNothing(uint256 gas_) public {
        listed();
        gas_ = bound(gas_, 0, 2_000_000);
        (bool ok,) = address(list).call{gas: gas_}(abi.encodeCall(list.recheck, (IERC20(address(token)))));
        ok;
        is_(TokenList.Status.Admitted);
        if (gas_ > 1_100_000) require(ok, "enough gas refused");
    }

    function test_TooLittleGasIsSaid() public {
        listed();
        (bool ok, bytes memory why) =
            address(list).call{gas: 900_000}(abi.encodeCall(list.recheck, (IERC20(address(token)))));
        require(!ok && bytes4(why) == TokenList.TooLittleGas.selector, "reason");
    }

    /// A token that calls back gets nowhere: not into a second probe, nor out with money.
    function test_Pitfall_CallbacksGetNowhere() public {
        token.arm(address(list), abi.encodeCall(list.probe, (IERC20(address(token)), PROBE)));
        vm.expectRevert(abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
        list.probe(IERC20(address(token)), PROBE);
        token.arm(address(list), abi.encodeCall(list.exercise, (IERC20(address(token)), 1)));
        vm.expectRevert(abi.encodeWithSelector(TokenList.OnlySelf.selector, address(token)));
        list.probe(IERC20(address(token)), PROBE);
    }

    /// The mirror gives to its list and to nobody else.
    function test_TheMirrorGivesToItsListAlone() public {
        listed();
        Mirror mirror = list.mirror();
        token.transfer(address(mirror), 7);
        vm.prank(thief);
        mirror.back(IERC20(address(token)));
        eq(token.balanceOf(address(list)), PROBE / 2 + 7, "list");
        eq(token.balanceOf(thief), 0, "thief");
    }

    function test_FalseIsNotTaken() public {
        No no = new No();
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(no)));
        list.probe(IERC20(address(no)), PROBE);
    }
}

/// Says false to everything.
contract No {
    function balanceOf(address) external pure returns (uint256) {
        return 1e18;
    }

    function transferFrom(address, address, uint256) external pure returns (bool) {
        return false;
    }
}
