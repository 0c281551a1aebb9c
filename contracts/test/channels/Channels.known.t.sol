// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Base} from "../Base.sol";
import {FeeToken, MuteToken, OldToken, Wallet} from "../Mocks.sol";
import {Channels} from "../../src/channels/Channels.sol";
import {IChannels} from "../../src/channels/IChannels.sol";

/// One test for each bug of the prototypes (test_bug_) and each known pitfall of payment
/// protocols (test_pitfall_) that a channel could have. What each is about is told at more
/// length by the tables beside this file.
contract ChannelsKnownTest is Base {
    uint256 constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    uint256 constant START = 1_800_000_000;

    bytes32 id;

    function setUp() public override {
        super.setUp();
        id = opened(100);
    }

    function closeEmpty() internal {
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        vm.prank(payee);
        ch.close(id, vs, sigs);
    }

    // ---------------------------------------------------------------- the prototypes' bugs

    /// Market.InternalBill pulled from the consumer at billing time: a revoked allowance made Bill
    /// and CloseDeal revert, and the supplier was stuck unpaid.
    function test_bug_revokedAllowanceStuckTheSupplier() public {
        vm.prank(payer);
        snm.approve(address(ch), 0);
        claim(id, 0, 60);
        closeEmpty();
        eq(snm.balanceOf(payee), 60, "paid");
    }

    /// Market.RefundRemainingFunds, HubWallet and the gatekeeper ignored what transfer returned.
    function test_bug_ignoredReturnOfTransfer() public {
        MuteToken t = new MuteToken();
        ch = channelsOf(address(t));
        t.transfer(payer, 100);
        vm.prank(payer);
        t.approve(address(ch), 100);
        id = opened(100);
        t.mute();
        bytes memory failed = abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(t));
        IChannels.Voucher memory v = voucher(id, 0, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        vm.expectRevert(failed);
        ch.claim(v, sig);
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        vm.expectRevert(failed);
        vm.prank(payee);
        ch.close(id, vs, sigs);
        vm.prank(payer);
        ch.startClose(id);
        vm.warp(START + DAY);
        vm.expectRevert(failed);
        ch.finish(id);
        require(ch.channels(id).payer == payer, "nothing was written off");
    }

    /// KillMarket and kill() sent all escrow to the owner.
    function test_bug_killSentEscrowToTheOwner() public {
        bytes4[6] memory kills = [
            bytes4(keccak256("KillMarket()")),
            bytes4(keccak256("kill()")),
            bytes4(keccak256("withdraw()")),
            bytes4(keccak256("withdraw(address)")),
            bytes4(keccak256("transferOwnership(address)")),
            bytes4(keccak256("upgradeTo(address)"))
        ];
        for (uint256 i; i < kills.length; ++i) {
            vm.prank(timelock);
            (bool ok,) = address(ch).call(abi.encodePacked(kills[i], abi.encode(timelock)));
            require(!ok, "there is such a function");
        }
        eq(snm.balanceOf(address(ch)), 100, "held");
    }

    /// A spot deal could be closed by any party at once, and billed by wall clock without a proof
    /// of use: here nothing is due without the payer's signature.
    function test_bug_billedByTheClock() public {
        vm.warp(START + 300 days);
        closeEmpty();
        eq(snm.balanceOf(payee), 0, "time alone pays nothing");
    }

    /// Deals.sol (2018): the full price went to the hub after the end, whatever was done.
    function test_bug_fullPriceAfterTheEnd() public {
        claim(id, 0, 10);
        vm.prank(payer);
        ch.startClose(id);
        vm.warp(START + DAY);
        vm.prank(payee);
        ch.finish(id);
        eq(snm.balanceOf(payee), 10, "what was signed");
        eq(snm.balanceOf(payer), 1000 ether - 10, "and the rest back");
    }

    /// createHub and HubWallet.transfer overwrote what was there: two channels of one pair do not.
    function test_bug_secondOverwroteTheFirst() public {
        bytes32 second = opened(50);
        require(second != id, "one id");
        eq(ch.channels(id).deposit, 100, "first");
        eq(ch.channels(second).deposit, 50, "second");
    }

    // ---------------------------------------------------------------- pitfalls

    function test_pitfall_replay() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        bytes memory bad = abi.encodeWithSelector(IChannels.BadSignature.selector, id, payer);
        vm.chainId(2);
        vm.expectRevert(bad);
        ch.claim(v, sig); // another chain
        vm.chainId(31337);
        ch.claim(v, sig);
        vm.expectRevert(abi.encodeWithSelector(IChannels.NotRising.selector, id, 0, 60, 60));
        ch.claim(v, sig); // twice
        closeEmpty();
        id = opened(100);
        v.channelId = id;
        bad = abi.encodeWithSelector(IChannels.BadSignature.selector, id, payer);
        vm.expectRevert(bad);
        ch.claim(v, sig); // another channel
    }

    /// Mined again in another block, at another time, by another miner: the same id.
    function test_pitfall_reorg() public {
        bytes32 want = ch.channelId(payer, payee, agent, 1);
        vm.warp(START + 12_345);
        require(opened(77) == want, "the id depends on the block");
        IChannels.Voucher memory v = voucher(want, 0, 60);
        ch.claim(v, signed(PAYER_KEY, v));
    }

    function test_pitfall_expiryGriefing() public {
        vm.expectRevert(abi.encodeWithSelector(IChannels.ChallengeOutOfRange.selector, 24 hours - 1, 24 hours, 30 days));
        vm.prank(payer);
        ch.open(payee, agent, 1, uint64(24 hours - 1));
        vm.prank(payer);
        ch.startClose(id);
        vm.warp(START + DAY - 1);
        claim(id, 0, 60); // by anyone, to the last second
        eq(snm.balanceOf(payee), 60, "payee");
    }

    function test_pitfall_payeeNeverCloses() public {
        vm.prank(payer);
        ch.startClose(id);
        vm.warp(START + DAY);
        vm.prank(anyone);
        ch.finish(id);
        eq(snm.balanceOf(payer), 1000 ether, "payer");
    }

    function test_pitfall_malleability() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        (uint8 sv, bytes32 r, bytes32 s) = vm.sign(PAYER_KEY, ch.digest(v));
        vm.expectRevert(abi.encodeWithSelector(IChannels.BadSignature.selector, id, payer));
        ch.claim(v, abi.encodePacked(r, bytes32(N - uint256(s)), uint8(55 - sv)));
        vm.expectRevert(abi.encodeWithSelector(IChannels.BadSignature.selector, id, payer));
        ch.claim(v, abi.encodePacked(bytes32(0), bytes32(0), uint8(27)));
    }

    function test_pitfall_feeOnTransfer() public {
        FeeToken t = new FeeToken();
        ch = channelsOf(address(t));
        t.approve(address(ch), 1000);
        vm.expectRevert(abi.encodeWithSelector(IChannels.FeeOnTransfer.selector, 1000, 990));
        ch.open(payee, agent, 1000, uint64(DAY));
    }

    function test_pitfall_tokenThatBarsThePayee() public {
        OldToken t = new OldToken(); // no return values either
        ch = channelsOf(address(t));
        t.transfer(payer, 100);
        vm.prank(payer);
        t.approve(address(ch), 100);
        id = opened(100);
        t.bar(payee);
        vm.prank(payer);
        ch.startClose(id);
        vm.warp(START + DAY);
        ch.finish(id);
        eq(t.balanceOf(payer), 100, "the payer is not stuck with it");
    }

    /// A batch is as long as its sender makes it; nothing loops over what others added.
    function test_pitfall_unboundedLoops() public {
        for (uint256 i; i < 300; ++i) {
            opened(1);
        }
        IChannels.Voucher memory v = voucher(id, 0, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        uint256 before = gasleft();
        ch.claim(v, sig);
        require(before - gasleft() < 200_000, "a claim grew with the number of channels");
    }

    /// Whoever relays a voucher gets nothing of it.
    function test_pitfall_relayedSignature() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        vm.prank(thief);
        ch.claim(v, sig);
        eq(snm.balanceOf(payee), 60, "payee");
        eq(snm.balanceOf(thief), 0, "relay");
    }

    /// EIP-7702: the payer's account gets code that disowns everything. Its key still counts.
    function test_pitfall_delegatedAccountDisowns() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        Wallet w = new Wallet(address(0));
        vm.signAndAttachDelegation(address(w), PAYER_KEY);
        ch.claim(v, sig);
        require(payer.code.length == 23, "not delegated");
        eq(snm.balanceOf(payee), 60, "paid");
        IChannels.Voucher memory forged = voucher(id, 0, 70);
        bytes memory bad = signed(THIEF_KEY, forged);
        vm.expectRevert(abi.encodeWithSelector(IChannels.BadSignature.selector, id, payer));
        ch.claim(forged, bad);
    }

    // ---------------------------------------------------------------- our own

    /// The first form of this contract refused a voucher above what was left. A payer could sign
    /// 11 on a lane that the payee never saw, claim it, and so cancel a voucher over 90 of 100.
    function test_bug_secretLaneCancelledAVoucher() public {
        IChannels.Voucher memory held = voucher(id, 0, 90);
        bytes memory sig = signed(PAYER_KEY, held);
        claim(id, 9, 11);
        ch.claim(held, sig);
        eq(snm.balanceOf(payee), 100, "the whole deposit");
    }

    // ---------------------------------------------------------------- what a close leaves behind

    /// closeWith closes with these lanes and amounts, in this order.
    function closeWith(uint64[4] memory lane, uint256[4] memory amount) internal {
        IChannels.Voucher[] memory vs = new IChannels.Voucher[](4);
        bytes[] memory sigs = new bytes[](4);
        for (uint256 i; i < 4; ++i) {
            vs[i] = voucher(id, lane[i], amount[i]);
            sigs[i] = signed(PAYER_KEY, vs[i]);
        }
        vm.prank(agent);
        ch.close(id, vs, sigs);
    }

    function test_closeRemembersLanesHoweverItKeepsThem() public {
        claim(id, 5, 10);
        uint64 top = type(uint64).max;
        closeWith([top, 5, top, 7], [uint256(20), 15, 30, 3]);
        eq(ch.paid(id, top), 30, "in the record, risen once");
        eq(ch.paid(id, 5), 15, "had its own word");
        eq(ch.paid(id, 7), 3, "got its own word");
        eq(ch.paid(id, 0), 0, "another lane");
        eq(snm.balanceOf(payee), 48, "sum");
    }

    function test_closeOnLaneZeroAlone() public {
        closeWith([uint64(0), 0, 0, 0], [uint256(50), 40, 50, 60]);
        eq(ch.paid(id, 0), 60, "lane");
        eq(ch.paid(id, 1), 0, "another");
        eq(snm.balanceOf(payee), 60, "no amount twice");
        require(ch.channels(id).payer == address(0) && ch.channels(id).agent == address(0), "all zero");
        eq(ch.channels(id).deposit, 0, "all zero");
    }

    function test_nothingPaidLeavesNoRecord() public {
        closeEmpty();
        for (uint64 lane; lane < 3; ++lane) {
            eq(ch.paid(id, lane), 0, "lane");
        }
        eq(ch.paid(bytes32(uint256(77)), 0), 0, "unknown channel");
    }

    function testFuzz_closePaysAsClaimsWould(uint64[4] memory lane, uint96[4] memory amount, uint8 before) public {
        bytes32 twin = opened(100);
        for (uint256 i; i < 4; ++i) {
            (lane[i], amount[i]) = (lane[i] % 3, uint96(amount[i] % 80));
        }
        if (before % 2 == 1) {
            claim(id, lane[0], 1 + before % 9);
            claim(twin, lane[0], 1 + before % 9);
        }
        for (uint256 i; i < 4; ++i) {
            IChannels.Voucher memory v = voucher(twin, lane[i], amount[i]);
            bytes memory sig = signed(PAYER_KEY, v);
            try ch.claim(v, sig) {} catch {}
        }
        closeWith(lane, [uint256(amount[0]), amount[1], amount[2], amount[3]]);
        uint256 sum;
        for (uint64 l; l < 3; ++l) {
            eq(ch.paid(id, l), ch.paid(twin, l), "lane");
            sum += 2 * ch.paid(id, l);
        }
        eq(snm.balanceOf(payee), sum, "payee");
    }
}
