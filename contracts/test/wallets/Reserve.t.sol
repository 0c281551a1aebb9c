// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {Wallet} from "../Mocks.sol";
import {Enterprise} from "../../src/wallets/Enterprise.sol";
import {HubWallet} from "../../src/wallets/HubWallet.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IHubWallet} from "../../src/wallets/IHubWallet.sol";

/// What a hub keeps for its workers, who may, and how it comes back.
contract ReserveTest is World {
    event Reserved(address indexed worker, uint256 amount, uint256 reserved);
    event ReleaseAnnounced(address indexed worker, uint256 amount, uint256 releaseAt);
    event Released(address indexed worker, uint256 amount, uint256 reserved, bool byWorker);

    function release_(address who, uint256 amount, uint256 nonce) internal pure returns (IHubWallet.Release memory) {
        return IHubWallet.Release(who, amount, nonce);
    }

    function reserveCall(address who, uint256 amount) internal view returns (bytes memory) {
        return abi.encodeCall(hub.reserve, (who, amount));
    }

    function batch(uint256 a, uint256 b) internal view returns (bytes memory) {
        (address[] memory w, uint256[] memory n) = (new address[](2), new uint256[](2));
        (w[0], w[1], n[0], n[1]) = (worker, worker2, a, b);
        return abi.encodeCall(hub.reserveBatch, (w, n));
    }

    // ------------------------------------------------------------------ reserving

    function test_reserveNeedsTheLockBesides() public {
        registered(130 ether - 1);
        bytes memory no = err(Enterprise.Insufficient.selector, 131 ether - 1, 131 ether);
        refuse(owner, address(hub), reserveCall(worker, 100 ether), no);
        fill(address(hub), 1);
        vm.expectEmit(address(hub));
        emit Reserved(worker, 100 ether, 100 ether);
        must(owner, address(hub), reserveCall(worker, 100 ether));
        eq(hub.outstanding(), 100 ether, "U");
        eq(hub.locked(), 30 ether, "locked");
    }

    function test_lockIsRoundedUp() public {
        registered(12);
        reserved(worker, 1);
        eq(hub.locked(), 1, "ceil(0.3)");
        reserved(worker, 3);
        eq(hub.locked(), 2, "ceil(0.9)");
        reserved(worker, 4);
        eq(hub.locked(), 4, "ceil(1.2)");
    }

    function test_reservesAdd() public {
        registered(100 ether);
        reserved(worker, 10 ether);
        reserved(worker, 5 ether);
        reserved(worker2, 1 ether);
        eq(hub.reserveOf(worker).reserved, 15 ether, "first");
        eq(hub.reserveOf(worker2).reserved, 1 ether, "second");
        eq(hub.outstanding(), 16 ether, "U");
    }

    function test_batchIsAllOrNothing() public {
        registered(26 ether);
        must(owner, address(hub), batch(10 ether, 5 ether));
        eq(hub.outstanding(), 15 ether, "U");
        eq(hub.locked(), 4.5 ether, "locked");
        bytes memory no = err(Enterprise.Insufficient.selector, 27 ether, 1 ether + 20 ether + 6 ether + 1 + 1);
        refuse(owner, address(hub), batch(5 ether, 1), no);
        eq(hub.reserveOf(worker).reserved, 10 ether, "nothing of it");
        no = err(IHubWallet.LengthMismatch.selector, 0, 1);
        bytes memory call = abi.encodeCall(hub.reserveBatch, (new address[](0), new uint256[](1)));
        refuse(owner, address(hub), call, no);
    }

    function test_batchEqualsSingles() public {
        registered(100 ether);
        uint256 at = vm.snapshotState();
        must(owner, address(hub), batch(7, 11));
        (uint256 u, uint256 l) = (hub.outstanding(), hub.locked());
        vm.revertToState(at);
        reserved(worker, 7);
        reserved(worker2, 11);
        eq(hub.outstanding(), u, "U");
        eq(hub.locked(), l, "locked");
    }

    function test_reserveRefusesNobodyNothingAndTooMuch() public {
        registered(10 ether);
        refuse(owner, address(hub), reserveCall(address(0), 1), err(IHubWallet.BadWorker.selector, address(0)));
        refuse(owner, address(hub), reserveCall(worker, 0), abi.encodeWithSelector(Enterprise.ZeroAmount.selector));
        uint256 max = type(uint88).max;
        bytes4 s = IHubWallet.ReserveTooLarge.selector;
        refuse(owner, address(hub), reserveCall(worker, max + 1), abi.encodeWithSelector(s, worker, max + 1, max));
        uint256 all = type(uint256).max;
        refuse(owner, address(hub), reserveCall(worker, all), abi.encodeWithSelector(s, worker, all, max));
        reserved(worker, 1);
        refuse(owner, address(hub), reserveCall(worker, max), abi.encodeWithSelector(s, worker, max, max));
    }

    /// The largest reserve there is, with all of the token's supply.
    function test_reserveOfTheMostThereIs() public {
        registered(0);
        uint256 max = type(uint88).max;
        snm.transfer(address(hub), max + (max * 30 + 99) / 100);
        reserved(worker, max);
        eq(hub.reserveOf(worker).reserved, max, "R");
        eq(claim(worker, max), max, "paid");
        eq(hub.outstanding(), 0, "U");
    }

    function test_noSignerNoReserve() public {
        fill(address(hub), 10 ether);
        vm.prank(owner);
        hub.register();
        refuse(owner, address(hub), reserveCall(worker, 1), abi.encodeWithSelector(IHubWallet.NoSigner.selector));
        vm.prank(owner);
        hub.setSigner(signer);
        must(owner, address(hub), reserveCall(worker, 1));
        vm.prank(owner);
        hub.setSigner(address(0));
        refuse(owner, address(hub), reserveCall(worker, 1), abi.encodeWithSelector(IHubWallet.NoSigner.selector));
    }

    // ------------------------------------------------------------------ operators

    function test_operatorIsAConfirmedNodeOfThisWallet() public {
        registered(50 ether);
        bytes memory no = err(IHubWallet.NotOperator.selector, node);
        refuse(node, address(hub), reserveCall(worker, 1), no);
        confirm(NODE_KEY, owner, purse);
        refuse(node, address(hub), reserveCall(worker, 1), no); // it earns for another address
        vm.prank(owner);
        registry.setPayout(node, address(hub));
        must(node, address(hub), reserveCall(worker, 1 ether));
        must(node, address(hub), abi.encodeCall(hub.announceRelease, (worker, 1 ether)));
        skip(7 days);
        must(node, address(hub), abi.encodeCall(hub.release, (worker)));
        vm.warp(START + 365 days - 1);
        must(node, address(hub), reserveCall(worker, 1));
        vm.warp(START + 365 days);
        refuse(node, address(hub), reserveCall(worker, 1), no);
    }

    function test_operatorIsNoLongerOneWhenRevoked() public {
        registered(50 ether);
        confirm(NODE_KEY, owner, address(hub));
        must(node, address(hub), reserveCall(worker, 1));
        vm.prank(owner);
        registry.revoke(node);
        bytes memory no = err(IHubWallet.NotOperator.selector, node);
        refuse(node, address(hub), reserveCall(worker, 1), no);
        refuse(node, address(hub), abi.encodeCall(hub.announceRelease, (worker, 0)), no);
        refuse(node, address(hub), abi.encodeCall(hub.release, (worker)), no);
    }

    function test_anothersNodeIsNoOperator() public {
        registered(50 ether);
        confirm(THIEF_KEY, landlord, address(hub));
        refuse(thief, address(hub), reserveCall(worker, 1), err(IHubWallet.NotOperator.selector, thief));
    }

    function test_operatorNeitherTakesMoneyNorNamesTheSigner() public {
        registered(50 ether);
        confirm(NODE_KEY, owner, address(hub));
        bytes memory no = err(Enterprise.NotOwner.selector, node);
        refuse(node, address(hub), abi.encodeCall(hub.withdraw, (1)), no);
        refuse(node, address(hub), abi.encodeCall(hub.payDay, ()), no);
        refuse(node, address(hub), abi.encodeCall(hub.setSigner, (thief)), no);
        refuse(node, address(hub), abi.encodeCall(hub.register, ()), no);
    }

    function test_signerIsNeitherOwnerNorNodeNorOperator() public {
        registered(50 ether);
        bytes memory call = abi.encodeCall(hub.setSigner, (owner));
        refuse(owner, address(hub), call, err(IHubWallet.BadSigner.selector, owner));
        confirm(NODE_KEY, landlord, purse);
        call = abi.encodeCall(hub.setSigner, (node));
        refuse(owner, address(hub), call, err(IHubWallet.BadSigner.selector, node));
        confirm(SIGNER_KEY, owner, address(hub)); // bound later
        refuse(signer, address(hub), reserveCall(worker, 1), err(IHubWallet.NotOperator.selector, signer));
    }

    // ------------------------------------------------------------------ releases

    function test_releaseAfterSevenDays() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        vm.expectEmit(address(hub));
        emit ReleaseAnnounced(worker, 40 ether, START + 7 days);
        vm.prank(owner);
        hub.announceRelease(worker, 40 ether);
        IHubWallet.Reserve memory r = hub.reserveOf(worker);
        eq(r.releasing, 40 ether, "a worker sees it");
        eq(r.releaseAt, START + 7 days, "and when");
        bytes memory call = abi.encodeCall(hub.release, (worker));
        vm.warp(START + 7 days - 1);
        refuse(owner, address(hub), call, err(Enterprise.TooEarly.selector, START + 7 days));
        vm.warp(START + 7 days);
        vm.expectEmit(address(hub));
        emit Released(worker, 40 ether, 60 ether, false);
        must(owner, address(hub), call);
        eq(hub.outstanding(), 60 ether, "U");
        eq(hub.locked(), 18 ether, "the lock it made");
        refuse(owner, address(hub), call, err(IHubWallet.NothingAnnounced.selector, worker));
    }

    function test_aWorkerThatClaimsInTimeLosesNothing() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        vm.prank(owner);
        hub.announceRelease(worker, 100 ether);
        vm.warp(START + 7 days);
        eq(claim(worker, 80 ether), 80 ether, "claimed in the announced part");
        eq(hub.reserveOf(worker).releasing, 20 ether, "what is left of it");
        must(owner, address(hub), abi.encodeCall(hub.release, (worker)));
        eq(hub.reserveOf(worker).reserved, 80 ether, "R = paid");
        eq(hub.outstanding(), 0, "U");
    }

    function test_announcementsReplaceOneAnother() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        vm.prank(owner);
        hub.announceRelease(worker, 100 ether);
        vm.warp(START + 6 days);
        vm.prank(owner);
        hub.announceRelease(worker, 10 ether);
        bytes memory call = abi.encodeCall(hub.release, (worker));
        vm.warp(START + 13 days - 1);
        refuse(owner, address(hub), call, err(Enterprise.TooEarly.selector, START + 13 days));
        vm.prank(owner);
        hub.announceRelease(worker, 0);
        eq(hub.reserveOf(worker).releaseAt, 0, "taken back");
        skip(30 days);
        refuse(owner, address(hub), call, err(IHubWallet.NothingAnnounced.selector, worker));
    }

    function test_announceAtMostWhatIsUnpaid() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        claim(worker, 30 ether);
        bytes memory no = abi.encodeWithSelector(IHubWallet.OverUnpaid.selector, worker, 70 ether + 1, 70 ether);
        refuse(owner, address(hub), abi.encodeCall(hub.announceRelease, (worker, 70 ether + 1)), no);
        must(owner, address(hub), abi.encodeCall(hub.announceRelease, (worker, 70 ether)));
    }

    function test_releaseSignedAtOnce() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        IHubWallet.Release memory r = release_(worker, 25 ether, 0);
        bytes memory call = abi.encodeCall(hub.releaseSigned, (r, signed(WORKER_KEY, hub.releaseDigest(r))));
        vm.expectEmit(address(hub));
        emit Released(worker, 25 ether, 75 ether, true);
        must(anyone, address(hub), call);
        eq(hub.locked(), 22.5 ether, "lock");
        refuse(anyone, address(hub), call, abi.encodeWithSelector(IHubWallet.BadNonce.selector, worker, 0, 1));
        eq(hub.releaseNonce(worker), 1, "nonce");
    }

    function test_releaseSignedRefusals() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        claim(worker, 10 ether);
        IHubWallet.Release memory r = release_(worker, 90 ether + 1, 0);
        bytes memory sig = signed(WORKER_KEY, hub.releaseDigest(r));
        bytes memory no = abi.encodeWithSelector(IHubWallet.OverUnpaid.selector, worker, 90 ether + 1, 90 ether);
        refuse(owner, address(hub), abi.encodeCall(hub.releaseSigned, (r, sig)), no);
        r.amount = 0;
        no = abi.encodeWithSelector(Enterprise.ZeroAmount.selector);
        refuse(owner, address(hub), abi.encodeCall(hub.releaseSigned, (r, sig)), no);
        r.amount = 90 ether; // not what was signed
        no = abi.encodeWithSelector(IHubWallet.BadRelease.selector, worker, 0);
        refuse(owner, address(hub), abi.encodeCall(hub.releaseSigned, (r, sig)), no);
        sig = signed(SIGNER_KEY, hub.releaseDigest(r)); // the hub's key is not the worker's
        refuse(owner, address(hub), abi.encodeCall(hub.releaseSigned, (r, sig)), no);
        sig = signed(WORKER2_KEY, hub.releaseDigest(r));
        refuse(owner, address(hub), abi.encodeCall(hub.releaseSigned, (r, sig)), no);
        suspected();
        sig = signed(WORKER_KEY, hub.releaseDigest(r));
        no = wrong(IEnterprise.State.Suspected, IEnterprise.State.Idle);
        refuse(owner, address(hub), abi.encodeCall(hub.releaseSigned, (r, sig)), no);
    }

    /// A worker's signature for one wallet of the hub's owner is nothing at another.
    function test_releaseSignedForAnotherWallet() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        IHubWallet.Release memory r = release_(worker, 1 ether, 0);
        bytes memory sig = signed(WORKER_KEY, hub.releaseDigest(r));
        vm.prank(owner);
        hub = HubWallet(factory.createHub());
        registered(130 ether);
        reserved(worker, 100 ether);
        bytes memory no = abi.encodeWithSelector(IHubWallet.BadRelease.selector, worker, 0);
        refuse(anyone, address(hub), abi.encodeCall(hub.releaseSigned, (r, sig)), no);
    }

    function test_releaseByAContract() public {
        registered(130 ether);
        Wallet contractWorker = new Wallet(worker);
        reserved(address(contractWorker), 10 ether);
        IHubWallet.Release memory r = release_(address(contractWorker), 4 ether, 0);
        bytes memory sig = signed(WORKER2_KEY, hub.releaseDigest(r));
        bytes memory no = abi.encodeWithSelector(IHubWallet.BadRelease.selector, contractWorker, 0);
        refuse(anyone, address(hub), abi.encodeCall(hub.releaseSigned, (r, sig)), no);
        sig = signed(WORKER_KEY, hub.releaseDigest(r));
        must(anyone, address(hub), abi.encodeCall(hub.releaseSigned, (r, sig)));
    }

    // ------------------------------------------------------------------ the lock and periods

    /// An old reserve, released, must not free the lock of this period's payouts.
    function test_anOldReserveFreesNoLock() public {
        registered(300 ether);
        reserved(worker, 100 ether);
        vm.warp(START + 30 days);
        vm.prank(owner);
        hub.payDay();
        vm.prank(owner);
        hub.register();
        reserved(worker2, 100 ether);
        eq(hub.locked(), 30 ether, "this period's");
        vm.prank(owner);
        hub.announceRelease(worker, 100 ether);
        skip(7 days);
        vm.prank(owner);
        hub.release(worker);
        eq(hub.locked(), 30 ether, "still");
        eq(hub.outstanding(), 100 ether, "U");
    }

    /// Of one worker's reserve, what this period added is released first.
    function test_lockOfBothPeriods() public {
        registered(300 ether);
        reserved(worker, 50 ether);
        vm.warp(START + 30 days);
        vm.prank(owner);
        hub.payDay();
        vm.prank(owner);
        hub.register();
        reserved(worker, 20 ether);
        eq(hub.locked(), 6 ether, "this period's");
        vm.prank(owner);
        hub.announceRelease(worker, 70 ether);
        skip(7 days);
        vm.prank(owner);
        hub.release(worker);
        eq(hub.locked(), 0, "all of it");
        eq(hub.outstanding(), 0, "U");
    }

    /// However it is cut, releases never free more than the reserves locked.
    function testFuzz_releasesFreeNoMoreThanReservesLocked(uint96[4] memory adds, uint96[4] memory takes) public {
        registered(0);
        snm.transfer(address(hub), 4 * 1.4e25);
        uint256 other = 1234567;
        reserved(worker2, other);
        uint256 floor = hub.locked();
        uint256 unpaid;
        for (uint256 i; i < 4; ++i) {
            uint256 add = bound(adds[i], 1, i % 2 == 0 ? 1e25 : 3e9);
            reserved(worker, add);
            unpaid += add;
            uint256 take = bound(takes[i], 1, unpaid);
            IHubWallet.Release memory r = release_(worker, take, i);
            hub.releaseSigned(r, signed(WORKER_KEY, hub.releaseDigest(r)));
            unpaid -= take;
            require(hub.locked() >= floor + (unpaid * 30) / 100, "freed more than was locked");
            eq(hub.outstanding(), unpaid + other, "U");
        }
    }
}
