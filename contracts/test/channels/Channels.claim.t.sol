// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Base} from "../Base.sol";
import {Wallet} from "../Mocks.sol";
import {Channels} from "../../src/channels/Channels.sol";
import {IChannels} from "../../src/channels/IChannels.sol";

/// Vouchers while a channel is open: claim, claimBatch, and who may have signed.
contract ChannelsClaimTest is Base {
    uint256 constant N = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    bytes32 id;

    function setUp() public override {
        super.setUp();
        id = opened(100);
    }

    function refuse(IChannels.Voucher memory v, bytes memory sig, bytes memory why) internal {
        vm.expectRevert(why);
        ch.claim(v, sig);
    }

    function badSignature() internal view returns (bytes memory) {
        return abi.encodeWithSelector(IChannels.BadSignature.selector, id, payer);
    }

    // ---------------------------------------------------------------- amounts

    function test_claimPaysThePayeeWhoeverSends() public {
        IChannels.Voucher memory v = voucher(id, 3, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        vm.expectEmit(true, true, true, true, address(ch));
        emit IChannels.Claimed(id, payer, payee, 3, 60, 60, v.seq, v.usageRoot);
        vm.prank(thief);
        ch.claim(v, sig);
        eq(snm.balanceOf(payee), 60, "payee");
        eq(snm.balanceOf(thief), 0, "sender");
        eq(ch.paid(id, 3), 60, "lane");
        eq(ch.channels(id).claimed, 60, "claimed");
        claim(id, 3, 61);
        eq(snm.balanceOf(payee), 61, "only the difference");
    }

    function test_aVoucherPaysOnce() public {
        claim(id, 0, 60);
        for (uint256 cumulative = 60; cumulative > 57; --cumulative) {
            IChannels.Voucher memory v = voucher(id, 0, cumulative);
            bytes memory why = abi.encodeWithSelector(IChannels.NotRising.selector, id, 0, cumulative, 60);
            refuse(v, signed(PAYER_KEY, v), why);
        }
    }

    function test_zeroVoucher() public {
        IChannels.Voucher memory v = voucher(id, 0, 0);
        refuse(v, signed(PAYER_KEY, v), abi.encodeWithSelector(IChannels.NotRising.selector, id, 0, 0, 0));
    }

    function test_sumOverLanesIsWithinTheDeposit() public {
        claim(id, 0, 60);
        claim(id, 1, 39);
        IChannels.Voucher memory v = voucher(id, 2, 2);
        bytes memory sig = signed(PAYER_KEY, v);
        vm.expectEmit(true, true, true, true, address(ch));
        emit IChannels.Claimed(id, payer, payee, 2, 1, 1, v.seq, v.usageRoot);
        ch.claim(v, sig); // pays the one that is left
        eq(ch.paid(id, 2), 1, "lane");
        refuse(v, sig, abi.encodeWithSelector(IChannels.OverDeposit.selector, id, 1, 0));
        eq(snm.balanceOf(payee), 100, "all of it");
        eq(snm.balanceOf(address(ch)), 0, "nothing left");
    }

    function test_cumulativeNearTheEndOfTheType() public {
        claim(id, 0, 1);
        IChannels.Voucher memory v = voucher(id, 0, type(uint256).max);
        bytes memory sig = signed(PAYER_KEY, v);
        ch.claim(v, sig);
        eq(snm.balanceOf(payee), 100, "the deposit");
        refuse(v, sig, abi.encodeWithSelector(IChannels.OverDeposit.selector, id, type(uint256).max - 100, 0));
    }

    /// A payer that signs more than it put in, on a lane that the payee never saw, and claims that
    /// first, must not make worthless what the payee holds.
    function test_secretLaneDoesNotCancelAVoucher() public {
        claim(id, 0, 1);
        IChannels.Voucher memory held = voucher(id, 0, 90);
        bytes memory sig = signed(PAYER_KEY, held);
        vm.prank(payer);
        ch.startClose(id);
        claim(id, 9, 11); // 90 + 11 is above the deposit of 100
        ch.claim(held, sig);
        eq(snm.balanceOf(payee), 100, "the payee has the whole deposit");
    }

    function test_secretLaneDoesNotStopABatchOrAClose() public {
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(id, list(50, 50));
        claim(id, 9, 60);
        ch.claimBatch(vs, sigs);
        eq(snm.balanceOf(payee), 100, "batch");
        bytes32 other = opened(100);
        (vs, sigs) = many(other, list(50, 50));
        claim(other, 9, 60);
        vm.prank(payee);
        ch.close(other, vs, sigs);
        eq(snm.balanceOf(payee), 200, "close");
    }

    function test_topUpMakesAVoucherGood() public {
        IChannels.Voucher memory v = voucher(id, 0, 101);
        bytes memory sig = signed(PAYER_KEY, v);
        ch.claim(v, sig);
        refuse(v, sig, abi.encodeWithSelector(IChannels.OverDeposit.selector, id, 1, 0));
        vm.prank(payer);
        ch.topUp(id, 1);
        ch.claim(v, sig);
        eq(snm.balanceOf(payee), 101, "in two parts");
    }

    function test_revokedAllowanceBlocksNothing() public {
        vm.prank(payer);
        snm.approve(address(ch), 0);
        claim(id, 0, 60);
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        vm.prank(payee);
        ch.close(id, vs, sigs);
    }

    // ---------------------------------------------------------------- replay

    function test_unknownChannel() public {
        IChannels.Voucher memory v = voucher(bytes32(uint256(9)), 0, 1);
        refuse(v, signed(PAYER_KEY, v), abi.encodeWithSelector(IChannels.NoChannel.selector, v.channelId));
    }

    function test_replayAfterCloseAndReopen() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = none();
        vm.prank(payee);
        ch.close(id, vs, sigs);
        bytes32 again = opened(100);
        refuse(v, sig, abi.encodeWithSelector(IChannels.NoChannel.selector, id));
        v.channelId = again;
        refuse(v, sig, abi.encodeWithSelector(IChannels.BadSignature.selector, again, payer));
    }

    function test_replayOnAnotherContract() public {
        Channels other = channelsOf(address(ch.token()));
        vm.prank(payer);
        snm.approve(address(other), 100);
        vm.prank(payer);
        bytes32 there = other.open(payee, agent, 100, uint64(DAY));
        IChannels.Voucher memory v = voucher(there, 0, 60);
        bytes memory here = signed(PAYER_KEY, v); // same channel id, this contract's domain
        vm.expectRevert(abi.encodeWithSelector(IChannels.BadSignature.selector, there, payer));
        other.claim(v, here);
        other.claim(v, packed(PAYER_KEY, other.digest(v)));
    }

    function test_replayOnAnotherChain() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        vm.chainId(777); // a fork of the chain, with all its state
        refuse(v, sig, badSignature());
        vm.chainId(31337);
        ch.claim(v, sig);
    }

    // ---------------------------------------------------------------- signatures

    function test_everyFieldIsSigned() public {
        IChannels.Voucher memory v = voucher(id, 1, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        v.lane = 2;
        refuse(v, sig, badSignature());
        v = voucher(id, 1, 60);
        v.cumulative = 61;
        refuse(v, sig, badSignature());
        v = voucher(id, 1, 60);
        v.seq++;
        refuse(v, sig, badSignature());
        v = voucher(id, 1, 60);
        v.usageRoot = 0;
        refuse(v, sig, badSignature());
    }

    function test_anothersSignature() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        refuse(v, signed(THIEF_KEY, v), badSignature());
    }

    function test_malformedSignatures() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        (uint8 sv, bytes32 r, bytes32 s) = vm.sign(PAYER_KEY, ch.digest(v));
        bytes[8] memory bad = [
            bytes(""),
            abi.encodePacked(r, s),
            abi.encodePacked(r, s, sv, uint8(0)),
            abi.encodePacked(r, bytes32(N - uint256(s)), uint8(55 - sv)), // high s, recovers the payer
            abi.encodePacked(r, s, uint8(sv - 27)),
            abi.encodePacked(r, s, uint8(29)),
            abi.encodePacked(bytes32(0), s, sv), // recovers zero
            abi.encodePacked(r, bytes32(0), sv)
        ];
        for (uint256 i; i < bad.length; ++i) {
            refuse(v, bad[i], badSignature());
        }
        ch.claim(v, abi.encodePacked(r, s, sv));
    }

    /// Bits above a lane's or a number's 64 would be hashed where they lie: no such voucher is read.
    function test_bitsAboveAField() public {
        IChannels.Voucher memory v = voucher(id, 1, 60);
        for (uint256 field = 1; field < 4; field += 2) {
            bytes memory call = abi.encodeCall(Channels.claim, (v, signed(PAYER_KEY, v)));
            call[4 + 32 * field] = 0x01;
            (bool ok, bytes memory out) = address(ch).call(call);
            require(!ok && (out.length == 0 || bytes4(out) == IChannels.BadSignature.selector), "read");
        }
        eq(snm.balanceOf(payee), 0, "paid");
    }

    function test_contractWalletPays() public {
        Wallet w = new Wallet(payer);
        bytes32 its = openFrom(w);
        IChannels.Voucher memory v = voucher(its, 0, 10);
        bytes memory why = abi.encodeWithSelector(IChannels.BadSignature.selector, its, address(w));
        refuse(v, signed(THIEF_KEY, v), why);
        ch.claim(v, signed(PAYER_KEY, v));
        eq(snm.balanceOf(payee), 10, "paid by a contract wallet");
        // What a contract wallet signed it can disown: see README, "who may pay".
        w.disown();
        v = voucher(its, 0, 20);
        refuse(v, signed(PAYER_KEY, v), why);
    }

    function openFrom(Wallet w) internal returns (bytes32) {
        snm.transfer(address(w), 100);
        w.run(address(snm), abi.encodeCall(snm.approve, (address(ch), 100)));
        return
            abi.decode(w.run(address(ch), abi.encodeCall(Channels.open, (payee, agent, 100, uint64(DAY)))), (bytes32));
    }

    function test_delegatedAccountCannotDisownItsKey() public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        bytes memory sig = signed(PAYER_KEY, v);
        Wallet w = new Wallet(payer);
        w.disown();
        vm.etch(payer, address(w).code); // what EIP-7702 can do to an EOA at any time
        ch.claim(v, sig);
        eq(snm.balanceOf(payee), 60, "the key's signature counts");
    }

    // ---------------------------------------------------------------- batch

    function test_batchOfLanes() public {
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(id, list(30, 40));
        ch.claimBatch(vs, sigs);
        eq(snm.balanceOf(payee), 70, "both lanes");
    }

    function test_batchPassesOverWhatOthersClaimedFirst() public {
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(id, list(30, 40));
        vm.prank(thief);
        ch.claim(vs[0], sigs[0]);
        ch.claimBatch(vs, sigs);
        ch.claimBatch(vs, sigs);
        eq(snm.balanceOf(payee), 70, "both lanes once");
    }

    function test_batchPassesOverClosedAndExpiredChannels() public {
        bytes32 late = opened(10);
        vm.prank(payer);
        ch.startClose(late);
        vm.warp(ch.channels(late).closeAt);
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(id, list(30, 5));
        vs[1] = voucher(late, 0, 5);
        sigs[1] = signed(PAYER_KEY, vs[1]);
        ch.claimBatch(vs, sigs);
        eq(snm.balanceOf(payee), 30, "the live one");
        ch.finish(late);
        ch.claimBatch(vs, sigs);
        eq(snm.balanceOf(payee), 30, "and nothing else");
    }

    function test_batchOfManyPayees() public {
        address[4] memory to = [payee, anyone, anyone, payee];
        IChannels.Voucher[] memory vs = new IChannels.Voucher[](4);
        bytes[] memory sigs = new bytes[](4);
        for (uint256 i; i < 4; ++i) {
            vm.prank(payer);
            bytes32 c = ch.open(to[i], address(0), 100, uint64(DAY));
            vs[i] = voucher(c, 0, i + 1);
            sigs[i] = signed(PAYER_KEY, vs[i]);
        }
        ch.claimBatch(vs, sigs);
        eq(snm.balanceOf(payee), 1 + 4, "payee");
        eq(snm.balanceOf(anyone), 2 + 3, "anyone");
    }

    function test_batchRefusals() public {
        (IChannels.Voucher[] memory vs, bytes[] memory sigs) = many(id, list(30, 71));
        vm.expectRevert(abi.encodeWithSelector(IChannels.LengthMismatch.selector, 2, 1));
        ch.claimBatch(vs, new bytes[](1));
        sigs[0] = sigs[1];
        vm.expectRevert(badSignature());
        ch.claimBatch(vs, sigs);
        eq(snm.balanceOf(payee), 0, "nothing was paid");
        (vs, sigs) = none();
        ch.claimBatch(vs, sigs);
    }

    // ---------------------------------------------------------------- fuzz

    function testFuzz_onlyTheRisePays(uint96[6] memory cumulative, uint8[6] memory lane) public {
        uint256[3] memory top;
        uint256 sum;
        for (uint256 i; i < 6; ++i) {
            uint256 amount = bound(cumulative[i], 0, 60);
            uint64 l = lane[i] % 3;
            IChannels.Voucher memory v = voucher(id, l, amount);
            bytes memory sig = signed(PAYER_KEY, v);
            uint256 due = amount > top[l] ? amount - top[l] : 0;
            if (due > 100 - sum) due = 100 - sum;
            bool good = due != 0;
            try ch.claim(v, sig) {
                require(good, "claimed what was not due");
                sum += due;
                top[l] += due;
            } catch {
                require(!good, "refused what was due");
            }
            eq(snm.balanceOf(payee), sum, "payee");
            eq(snm.balanceOf(address(ch)), 100 - sum, "held");
        }
    }

    function testFuzz_noOtherBytesAreASignature(bytes calldata sig) public {
        IChannels.Voucher memory v = voucher(id, 0, 60);
        refuse(v, sig, badSignature());
    }

    function testFuzz_noOtherKeySigns(uint256 key) public {
        key = bound(key, 1, N - 1);
        vm.assume(key != PAYER_KEY);
        IChannels.Voucher memory v = voucher(id, 0, 60);
        refuse(v, signed(key, v), badSignature());
    }
}
