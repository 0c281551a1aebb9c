// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {Enterprise} from "../../src/wallets/Enterprise.sol";
import {HubWallet} from "../../src/wallets/HubWallet.sol";
import {HubWalletFactory} from "../../src/wallets/HubWalletFactory.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IHubWallet} from "../../src/wallets/IHubWallet.sol";

/// The rows of the pitfall checklist (facts 3.6) that wallets and registry can fall into.
/// Replay, malleability and zero addresses: Claim.t.sol and Registry.t.sol.
contract PitfallsTest is World {
    /// Re-registration does not begin a worker's account anew, so no old statement pays twice.
    function test_replay_overPeriods() public {
        registered(300 ether);
        reserved(worker, 100 ether);
        bytes memory old = claimCall(SIGNER_KEY, statement(worker, 60 ether));
        must(anyone, address(hub), old);
        for (uint256 i; i < 2; ++i) {
            skip(30 days);
            vm.prank(owner);
            hub.payDay();
            vm.prank(owner);
            hub.register();
            bytes memory no = abi.encodeWithSelector(IHubWallet.NotRising.selector, worker, 60 ether, 60 ether);
            refuse(thief, address(hub), old, no);
            eq(hub.reserveOf(worker).reserved, 100 ether, "R outlives it");
        }
        eq(claim(worker, 100 ether), 40 ether, "paid outlives it");
    }

    /// A wallet made in a block that is reorganised away is made at the same address again,
    /// whoever comes first, and a statement for it stays good.
    function test_reorg_sameWalletSameStatements() public {
        uint256 fork = vm.snapshotState();
        vm.prank(landlord);
        address first = factory.createHub();
        bytes32 digest = HubWallet(first).statementDigest(statement(worker, 1));
        vm.revertToState(fork);
        vm.prank(thief);
        factory.createHub();
        skip(12);
        vm.prank(landlord);
        require(factory.createHub() == first, "another address");
        require(HubWallet(first).statementDigest(statement(worker, 1)) == digest, "another digest");
    }

    /// A statement has no expiry; what ends is announced 7 days before.
    function test_expiry_noStatementEndsUnannounced() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        vm.warp(START + 3650 days);
        eq(claim(worker, 100 ether), 100 ether, "after ten years");
    }

    /// A worker that never claims does not bind the hub's money for ever.
    function test_payeeNeverCloses() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        vm.prank(owner);
        hub.announceRelease(worker, 100 ether);
        skip(30 days);
        vm.prank(owner);
        hub.release(worker);
        vm.prank(owner);
        hub.payDay();
        uint256 free = hub.withdrawable();
        eq(free, snm.balanceOf(address(hub)), "all of it");
        must(owner, address(hub), abi.encodeCall(hub.withdraw, (free)));
    }

    /// Raising a reserve does not let a worker have old and new: one cumulative account.
    function test_approveRace() public {
        registered(300 ether);
        reserved(worker, 100 ether);
        eq(claim(worker, 100 ether), 100 ether, "before the raise is mined");
        reserved(worker, 20 ether);
        eq(claim(worker, 120 ether), 20 ether, "20 more, not 120");
    }

    /// Tokens sent to a wallet out of the blue are the hub's own, and break no book.
    function test_donations() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        snm.transfer(address(hub), 5 ether);
        eq(hub.outstanding(), 100 ether, "U");
        skip(30 days);
        vm.prank(owner);
        hub.payDay();
        eq(hub.withdrawable(), 136 ether - 0.155 ether - 100 ether, "the owner's");
    }

    /// Where the money goes is not the sender's to say: it is the registry's for a worker that is
    /// part of what is signed.
    function test_relayedSignatureStrip() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        confirm(WORKER_KEY, landlord, purse);
        confirm(THIEF_KEY, thief, thief);
        IHubWallet.Statement memory s = statement(worker, 10 ether);
        bytes memory sig = signed(SIGNER_KEY, hub.statementDigest(s));
        s.worker = thief;
        vm.prank(thief);
        (bool ok,) = address(hub).call(abi.encodeCall(hub.claim, (s, sig)));
        require(!ok, "redirected");
        s.worker = worker;
        vm.prank(thief);
        hub.claim(s, sig);
        eq(snm.balanceOf(purse), 10 ether, "the purse's");
        eq(snm.balanceOf(thief), 0, "nothing");
    }

    /// Work is bounded by what the caller sends: owners of many wallets, workers of many hubs and
    /// raters of a round cost nobody else anything.
    function test_unboundedLoops() public {
        for (uint256 i; i < 20; ++i) {
            vm.prank(owner);
            factory.createHub();
        }
        uint256 before = gasleft();
        vm.prank(owner);
        factory.createHub();
        uint256 last = before - gasleft();
        before = gasleft();
        vm.prank(landlord);
        factory.createHub();
        uint256 first = before - gasleft();
        require(last <= first, "grows");
    }

    /// Two different statements of one height: the first one mined counts, the other is worth
    /// nothing, and no order of them pays more than the higher.
    function testFuzz_equivocation(uint256 a, uint256 b, bool order) public {
        registered(130 ether);
        reserved(worker, 100 ether);
        (a, b) = (bound(a, 1, 100 ether), bound(b, 1, 100 ether));
        bytes memory one = claimCall(SIGNER_KEY, IHubWallet.Statement(worker, a, "one"));
        bytes memory two = claimCall(SIGNER_KEY, IHubWallet.Statement(worker, b, "two"));
        vm.prank(anyone);
        (bool x,) = address(hub).call(order ? one : two);
        vm.prank(anyone);
        (bool y,) = address(hub).call(order ? two : one);
        require(x, "the first");
        require(y == ((order ? b : a) > (order ? a : b)), "the second");
        eq(snm.balanceOf(worker), a > b ? a : b, "the higher");
    }

    /// A hub cannot outrun a vote by any of its exits, nor by its operators.
    function test_holdStopsEveryExit() public {
        registered(300 ether);
        reserved(worker, 100 ether);
        confirm(NODE_KEY, owner, address(hub));
        vm.prank(owner);
        hub.announceRelease(worker, 50 ether);
        skip(30 days);
        vm.prank(prosecutor);
        hub.hold(uint40(now_() + 13 days));
        uint256 before = snm.balanceOf(address(hub));
        bytes[5] memory calls = [
            abi.encodeCall(hub.payDay, ()),
            abi.encodeCall(hub.withdraw, (1)),
            abi.encodeCall(hub.reserve, (worker2, 1)),
            abi.encodeCall(hub.release, (worker)),
            abi.encodeCall(hub.register, ())
        ];
        address[3] memory who = [owner, node, thief];
        for (uint256 i; i < calls.length; ++i) {
            for (uint256 j; j < who.length; ++j) {
                vm.prank(who[j]);
                (bool ok,) = address(hub).call(calls[i]);
                require(!ok, "ran");
            }
        }
        eq(snm.balanceOf(address(hub)), before, "moved");
        must(timelock, address(hub), abi.encodeCall(hub.suspect, ()));
    }

    /// A guardian may keep new money out and touch nothing that is in.
    function test_guardianHasNoPowerOverAWallet() public {
        registered(130 ether);
        bytes[7] memory calls = [
            abi.encodeCall(hub.suspect, ()),
            abi.encodeCall(hub.rehab, ()),
            abi.encodeCall(hub.ban, ()),
            abi.encodeCall(hub.withdraw, (1)),
            abi.encodeCall(hub.hold, (uint40(now_() + 1))),
            abi.encodeCall(hub.unhold, ()),
            abi.encodeCall(hub.setSigner, (guardian))
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(guardian);
            (bool ok,) = address(hub).call(calls[i]);
            require(!ok, "guardian");
        }
    }

    /// Nor has the prosecutor any but to hold.
    function test_prosecutorOnlyHolds() public {
        registered(130 ether);
        bytes memory no = err(Enterprise.NotTimelock.selector, prosecutor);
        refuse(prosecutor, address(hub), abi.encodeCall(hub.suspect, ()), no);
        refuse(prosecutor, address(hub), abi.encodeCall(hub.ban, ()), no);
        refuse(prosecutor, address(hub), abi.encodeCall(hub.rehab, ()), no);
        no = err(Enterprise.NotOwner.selector, prosecutor);
        refuse(prosecutor, address(hub), abi.encodeCall(hub.withdraw, (1)), no);
    }

    /// A wallet takes no ether, which it could never give back.
    function test_noEther() public {
        (bool ok,) = address(hub).call{value: 1}("");
        require(!ok, "took it");
        same(hub.state(), IEnterprise.State.Created, "state");
        require(factory.kindOf(address(hub)) == HubWalletFactory.Kind.Hub, "kind");
    }
}
