// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "../wallets/World.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IHubWallet} from "../../src/wallets/IHubWallet.sol";
import {IWhitelist} from "../../src/wallets/IWhitelist.sol";
import {Whitelist} from "../../src/wallets/Whitelist.sol";

/// What an attacker tried on the wallets together, and how it is refused.
contract WalletsReviewTest is World {
    /// Announced long ago and kept: the worker claims all it had, is given a new reserve and works on
    /// it, and the hub takes that back in the same second, without the 7 days.
    function test_anOldAnnouncementTakesNoNewReserve() public {
        registered(400 ether);
        reserved(worker, 100 ether);
        vm.prank(owner);
        hub.announceRelease(worker, 100 ether);
        skip(7 days);
        claim(worker, 100 ether);
        reserved(worker, 100 ether);
        eq(hub.reserveOf(worker).releasing, 0, "the new reserve is not announced");
        vm.prank(owner);
        hub.release(worker);
        eq(hub.reserveOf(worker).reserved, 200 ether, "taken without notice");
        eq(hub.outstanding(), 100 ether, "U");
        eq(claim(worker, 200 ether), 100 ether, "wages");
    }

    /// What was announced and is still there stays announced: reserving does not lengthen the notice.
    function test_anAnnouncementOutlivesANewReserve() public {
        registered(400 ether);
        reserved(worker, 100 ether);
        vm.prank(owner);
        hub.announceRelease(worker, 60 ether);
        claim(worker, 70 ether); // 30 are left of what was announced
        reserved(worker, 50 ether);
        eq(hub.reserveOf(worker).releasing, 30 ether, "what was left");
        eq(hub.reserveOf(worker).releaseAt, START + 7 days, "same time");
        skip(7 days);
        must(owner, address(hub), abi.encodeCall(hub.release, (worker)));
        eq(hub.reserveOf(worker).reserved, 120 ether, "R");
    }

    /// A worker that knows of an announcement counts on reserved - releasing; only a new announcement,
    /// and so 7 days, makes that less.
    function testFuzz_whatAWorkerCountsOnNeverFalls(uint96 first, uint96 back, uint96 paid, uint96 more) public {
        registered(400 ether);
        uint256 r = bound(first, 1, 100 ether);
        reserved(worker, r);
        uint256 amount = bound(back, 1, r);
        vm.prank(owner);
        hub.announceRelease(worker, amount);
        uint256 sure = r - amount;
        uint256 taken = bound(paid, 1, r);
        claim(worker, taken);
        if (taken > sure) sure = taken;
        uint256 add = bound(more, 1, 100 ether);
        reserved(worker, add);
        sure += add;
        skip(7 days);
        vm.prank(owner);
        hub.release(worker);
        eq(hub.reserveOf(worker).reserved, sure, "R is what the worker counted on");
    }

    /// A replaced signer still signs for 30 days: as a node of the hub it could reserve for itself and
    /// sign itself the statement.
    function test_aFormerSignerIsNoOperator() public {
        registered(400 ether);
        vm.prank(owner);
        hub.setSigner(vm.addr(WORKER2_KEY)); // SIGNER_KEY is replaced, and good until START + 30 days
        confirm(SIGNER_KEY, owner, address(hub));
        bytes memory no = err(IHubWallet.NotOperator.selector, signer);
        bytes memory call = abi.encodeCall(hub.reserve, (thief, 1 ether));
        refuse(signer, address(hub), call, no);
        vm.warp(START + 30 days - 1);
        refuse(signer, address(hub), call, no);
        vm.warp(START + 30 days);
        must(signer, address(hub), call); // its statements are worth nothing any more
    }
}

/// A hub that never calls payDay keeps the bets on it open for ever.
contract RatingsReviewTest is World {
    address internal ann = address(0xA1);
    address internal ben = address(0xB2);

    function setUp() public override {
        super.setUp();
        address[2] memory both = [ann, ben];
        for (uint256 i; i < 2; ++i) {
            snm.transfer(both[i], 100 ether);
            vm.prank(both[i]);
            snm.approve(address(whitelist), type(uint256).max);
        }
        registered(10 ether);
        must(ann, address(whitelist), abi.encodeCall(whitelist.rate, (address(hub), true, 6 ether)));
        must(ann, address(whitelist), abi.encodeCall(whitelist.rate, (address(hub), false, 1 ether)));
        must(ben, address(whitelist), abi.encodeCall(whitelist.rate, (address(hub), false, 3 ether)));
    }

    function back() internal view returns (bytes memory) {
        return abi.encodeCall(whitelist.takeBack, (address(hub)));
    }

    function test_betsOnAHubThatNeverEndsItsPeriod() public {
        uint256 from = START + 30 days + 90 days;
        vm.warp(from - 1);
        bytes memory no = abi.encodeWithSelector(Whitelist.NotOverdue.selector, address(hub), from);
        refuse(ann, address(whitelist), back(), no);
        vm.warp(from);
        must(ann, address(whitelist), back());
        eq(snm.balanceOf(ann), 100 ether, "both bets");
        refuse(
            ann,
            address(whitelist),
            back(),
            abi.encodeWithSelector(Whitelist.NothingToCollect.selector, address(hub), 1, ann)
        );
        (uint96 good, uint96 bad, IWhitelist.Outcome outcome) = whitelist.tallies(address(hub), 1);
        require(good == 0 && bad == 3 ether && outcome == IWhitelist.Outcome.Open, "tally");
        vm.prank(owner);
        hub.payDay();
        vm.prank(ben);
        eq(whitelist.collect(address(hub), 1), 3 ether, "nobody won: it comes back");
        eq(snm.balanceOf(address(whitelist)), 0, "nothing is left");
    }

    /// Nobody runs from a bet that a vote or a suspicion is about to decide, nor from one that is decided.
    function test_noBetIsTakenBackFromAVerdict() public {
        vm.warp(START + 120 days);
        uint256 until = now_() + 10 days;
        vm.prank(prosecutor);
        hub.hold(uint40(until));
        refuse(ann, address(whitelist), back(), abi.encodeWithSelector(Whitelist.Held.selector, address(hub), until));
        suspected();
        bytes4 s = Whitelist.WrongState.selector;
        refuse(ann, address(whitelist), back(), abi.encodeWithSelector(s, address(hub), IEnterprise.State.Suspected));
        skip(120 days);
        vm.prank(timelock);
        hub.ban();
        refuse(ann, address(whitelist), back(), abi.encodeWithSelector(s, address(hub), IEnterprise.State.Punished));
        vm.prank(ben);
        eq(whitelist.collect(address(hub), 1), 3 ether + 4.5 ether, "the bad bets win");
    }

    function test_nothingToTakeBackOfWhatIsNoHub() public {
        refuse(
            ann, address(whitelist), abi.encodeCall(whitelist.takeBack, (thief)), err(Whitelist.NotAHub.selector, thief)
        );
        vm.warp(START + 120 days);
        refuse(
            thief,
            address(whitelist),
            back(),
            abi.encodeWithSelector(Whitelist.NothingToCollect.selector, address(hub), 1, thief)
        );
    }
}
