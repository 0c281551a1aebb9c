// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeals} from "../../src/market/IDeals.sol";
import {AppFee, Benchmark, Change, Provision, Rate, Requirements} from "../../src/market/Orders.sol";
import {DealBase} from "./MarketBase.sol";

/// What either side asks beyond bid and ask, changes of a deal, and fees of its image.
contract DealsTermsTest is DealBase {
    Requirements internal required;
    Provision internal provided;
    IDeals.Levels internal levels;
    IDeals.SignedChange[] internal changes;

    function setUp() public override {
        super.setUp();
        required.bid = deals.hashBid(bid);
        (required.hubLevel, required.workerLevel) = (3, 2);
        (required.netflags, required.duration, required.maxFeePerMille) = (4, 3600, 10);
        required.maxRates.push(Rate("cpu_user_ns", 13));
        required.maxRates.push(Rate("mem_byte_seconds", 7));
        required.benchmarks.push(Benchmark("integer", "12.50", "Mop/s"));
        provided = Provision(deals.hashAsk(ask), address(0), 1, 6, 3600);
        levels = IDeals.Levels(1, 3, 2);
    }

    function matchSignatures() internal returns (IDeals.MatchSignatures memory s) {
        bytes32 hash = deals.hashRequirements(required);
        (s.buyer, s.hub) = (signed(BUYER_KEY, hash), signed(HUB_KEY, hash));
        s.worker = signed(WORKER_KEY, deals.hashProvision(provided));
    }

    function matches() internal {
        deals.checkMatch(ask, bid, deal, required, provided, levels, matchSignatures());
    }

    function unmatched(bytes memory reason) internal {
        IDeals.MatchSignatures memory s = matchSignatures();
        vm.expectRevert(reason);
        deals.checkMatch(ask, bid, deal, required, provided, levels, s);
    }

    function below(string memory field, uint256 got, uint256 min) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDeals.Below.selector, field, got, min);
    }

    function other(string memory field, bytes32 want, bytes32 got) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDeals.Differs.selector, field, want, got);
    }

    // ---------------------------------------------------------------- matching

    function test_match() public {
        matches();
        (required.hub, required.worker, provided.buyer) = (hub, worker, buyer);
        matches();
        delete required;
        delete provided;
        deals.checkMatch(ask, bid, deal, required, provided, levels, IDeals.MatchSignatures("", "", ""));
    }

    /// SONM's Market.OpenDeal replaced the flags of a bid shorter than n by the ask's own, so that
    /// what the bid required vanished. Here nothing is resized or filled in.
    function test_regression_shortNetflagsKeepTheirRequirements() public {
        provided.netflags = 2;
        unmatched(abi.encodeWithSelector(IDeals.Netflags.selector, 2, 4));
        provided.netflags = ~uint64(4);
        unmatched(abi.encodeWithSelector(IDeals.Netflags.selector, ~uint64(4), 4));
        delete provided; // nothing promised at all
        unmatched(abi.encodeWithSelector(IDeals.Netflags.selector, 0, 4));
        provided.netflags = 4; // a promise that nobody signed, since it is bound to no ask
        unmatched(abi.encodeWithSelector(IDeals.Netflags.selector, 0, 4));
        (required.netflags, provided.duration) = (0, 3600);
        unmatched(below("duration", 0, 3600));
    }

    function testFuzz_everyRequiredAbilityIsPromised(uint64 want, uint64 have) public {
        (required.netflags, provided.netflags) = (want, have);
        if (want & ~have == 0) matches();
        else unmatched(abi.encodeWithSelector(IDeals.Netflags.selector, have, want));
    }

    /// What a bare provision says counts only if it is bound to the ask and signed by the worker.
    function test_promisesOfAnother() public {
        IDeals.MatchSignatures memory s = matchSignatures();
        s.worker = signed(HUB_KEY, deals.hashProvision(provided));
        vm.expectRevert(badSignature("provision", worker));
        deals.checkMatch(ask, bid, deal, required, provided, levels, s);
        provided.ask = keccak256("another");
        unmatched(other("provision.ask", deals.hashAsk(ask), provided.ask));
    }

    function test_requirementsNeedBothSignatures() public {
        bytes32 hash = deals.hashRequirements(required);
        IDeals.MatchSignatures memory s = matchSignatures();
        s.hub = signed(BUYER_KEY, hash); // written by the buyer after the deal
        vm.expectRevert(badSignature("requirements", hub));
        deals.checkMatch(ask, bid, deal, required, provided, levels, s);
        s = matchSignatures();
        s.buyer = signed(HUB_KEY, hash);
        vm.expectRevert(badSignature("requirements", buyer));
        deals.checkMatch(ask, bid, deal, required, provided, levels, s);
        required.bid = keccak256("another");
        unmatched(other("requirements.bid", deals.hashBid(bid), required.bid));
    }

    function test_counterparties() public {
        required.hub = thief;
        unmatched(other("requirements.hub", word(thief), word(hub)));
        (required.hub, required.worker) = (address(0), thief);
        unmatched(other("requirements.worker", word(thief), word(worker)));
        (required.worker, provided.buyer) = (address(0), thief);
        unmatched(other("provision.buyer", word(thief), word(buyer)));
    }

    /// Identity is asked for both ways: the worker of the buyer as well as the buyer of the others.
    function test_regression_identityBothWays() public {
        levels.hub = 2;
        unmatched(below("hub's level", 2, 3));
        (levels.hub, levels.worker) = (3, 1);
        unmatched(below("worker's level", 1, 2));
        (levels.worker, levels.buyer) = (2, 0);
        unmatched(below("buyer's level", 0, 1));
    }

    function test_durationFeeAndRates() public {
        provided.duration = 3599;
        unmatched(below("duration", 3599, 3600));
        (provided.duration, required.maxFeePerMille) = (3600, 9);
        unmatched(abi.encodeWithSelector(IDeals.Above.selector, "feePerMille", 10, 9));
        (required.maxFeePerMille, required.maxRates[0].amount) = (10, 12);
        unmatched(abi.encodeWithSelector(IDeals.Above.selector, "cpu_user_ns", 13, 12));
        required.maxRates[0].amount = 13;
        required.maxRates.pop(); // a counter without a bound must be free
        unmatched(abi.encodeWithSelector(IDeals.Above.selector, "mem_byte_seconds", 7, 0));
        required.maxRates.push(Rate("cpu_user_ns", 99));
        unmatched(abi.encodeWithSelector(IDeals.Unsorted.selector, "cpu_user_ns"));
    }

    function test_benchmarkOfTheAskAtLeastTheBids() public {
        required.benchmarks[0].value = "12.500000000000000001";
        unmatched(abi.encodeWithSelector(IDeals.BenchmarkBelow.selector, "integer", "12.5", "12.500000000000000001"));
        required.benchmarks[0].value = "9"; // as text it would be more than "12.5"
        matches();
        required.benchmarks[0].unit = "op/s";
        unmatched(abi.encodeWithSelector(IDeals.BenchmarkMissing.selector, "integer", "op/s"));
        string[5] memory none = ["1e1", "1.", ".5", digits("", 41), digits("0.", 37)];
        for (uint256 i; i < 5; ++i) {
            required.benchmarks[0] = Benchmark("integer", none[i], "Mop/s");
            unmatched(abi.encodeWithSelector(IDeals.NoDecimal.selector, none[i]));
        }
        required.benchmarks[0].value = digits("0.", 36);
        matches();
        required.benchmarks[0].value = digits("", 40);
        unmatched(abi.encodeWithSelector(IDeals.BenchmarkBelow.selector, "integer", "12.5", digits("", 40)));
    }

    function digits(string memory start, uint256 n) internal pure returns (string memory) {
        bytes memory more = new bytes(n);
        for (uint256 i; i < n; ++i) {
            more[i] = "9";
        }
        return string.concat(start, string(more));
    }

    // ---------------------------------------------------------------- changes

    /// Adds a change, signed by whoever a bit is set for: 1 buyer, 2 hub, 4 worker.
    function changed(uint256 cpu, uint256 budget, uint256 who) internal returns (bytes32) {
        Change memory c = Change(deals.hashDeal(deal), new Rate[](3), budget, uint64(changes.length + 1));
        c.rates[0] = Rate("cpu_user_ns", cpu);
        c.rates[1] = Rate("mem_byte_seconds", 7);
        c.rates[2] = Rate("net_rx_bytes", 0);
        return push(c, who);
    }

    function push(Change memory c, uint256 who) internal returns (bytes32 hash) {
        hash = deals.hashChange(c);
        changes.push();
        IDeals.SignedChange storage s = changes[changes.length - 1];
        (s.change.deal, s.change.budget, s.change.seq) = (c.deal, c.budget, c.seq);
        for (uint256 i; i < c.rates.length; ++i) {
            s.change.rates.push(c.rates[i]);
        }
        if (who & 1 != 0) s.buyer = signed(BUYER_KEY, hash);
        if (who & 2 != 0) s.hub = signed(HUB_KEY, hash);
        if (who & 4 != 0) s.worker = signed(WORKER_KEY, hash);
    }

    function unchanged(bytes memory reason) internal {
        vm.expectRevert(reason);
        deals.checkChanges(deal, changes);
        changes.pop();
    }

    function test_noChangesAreTheDeal() public view {
        require(deals.checkChanges(deal, changes) == deals.hashDeal(deal), "terms");
    }

    function test_aDropIsAutomatic() public {
        changed(12, 1e15, 4);
        changed(12, 1e15 - 1, 4);
        bytes32 terms = deals.checkChanges(deal, changes);
        setRates(12, 7, 0);
        deal.budget = 1e15 - 1;
        require(terms == deals.hashDeal(deal), "terms");
    }

    function test_aDropNeedsTheWorker() public {
        changed(12, 1e15, 3); // buyer and hub cannot cut a wage
        unchanged(badSignature("change", worker));
    }

    function test_aRiseNeedsAll() public {
        for (uint256 who; who < 7; ++who) {
            address missing = who & 4 == 0 ? worker : who & 1 == 0 ? buyer : hub;
            changed(14, 1e15, who);
            unchanged(badSignature("change", missing));
            changed(13, 1e15 + 1, who);
            unchanged(badSignature("change", missing));
            changed(12, 1e15 + 1, who); // one up, one down: a rise
            unchanged(badSignature("change", missing));
        }
        changed(14, 1e15 + 1, 7);
        bytes32 terms = deals.checkChanges(deal, changes);
        setRates(14, 7, 0);
        deal.budget = 1e15 + 1;
        require(terms == deals.hashDeal(deal), "terms");
    }

    /// A drop, once made, is undone only by consent: the next change is measured by the terms before it.
    function test_aDropCannotBeTakenBack() public {
        changed(10, 1e15, 4);
        changed(11, 1e15, 4);
        unchanged(badSignature("change", buyer));
    }

    function test_numbersHaveNoGaps() public {
        changed(12, 1e15, 4);
        changed(11, 1e15, 4);
        changes[0] = changes[1];
        changes.pop(); // the first was left out
        unchanged(abi.encodeWithSelector(IDeals.BadSeq.selector, 2, 1));
        changed(12, 1e15, 4);
        changes.push(changes[0]);
        unchanged(abi.encodeWithSelector(IDeals.BadSeq.selector, 1, 2));
    }

    function test_changesThatAreNone() public {
        changed(13, 1e15, 7);
        unchanged(abi.encodeWithSelector(IDeals.NothingChanged.selector, 1));
        changed(13, 0, 7);
        unchanged(below("budget", 0, 1));
        changed(13, uint256(1) << 128, 7);
        unchanged(abi.encodeWithSelector(IDeals.Above.selector, "budget", 1 << 128, (1 << 128) - 1));
        changed(1 << 128, 1e15, 7);
        unchanged(abi.encodeWithSelector(IDeals.Above.selector, "cpu_user_ns", 1 << 128, (1 << 128) - 1));
        push(Change(deals.hashDeal(deal), new Rate[](2), 1, 1), 7);
        unchanged(abi.encodeWithSelector(IDeals.RateCount.selector, 2, 3));
        push(Change(deals.hashDeal(deal), new Rate[](3), 1, 1), 7);
        unchanged(abi.encodeWithSelector(IDeals.CounterDiffers.selector, "", "cpu_user_ns"));
        push(Change(keccak256("another"), new Rate[](3), 1, 1), 7);
        unchanged(other("change.deal", deals.hashDeal(deal), keccak256("another")));
    }

    function testFuzz_termsNeverRiseByTheWorkerAlone(uint128[4] memory cpu, uint128[4] memory budget) public {
        (uint256 lastCpu, uint256 lastBudget) = (13, 1e15);
        for (uint256 i; i < 4; ++i) {
            changed(cpu[i] % 15, budget[i] % (1e15 + 2), 4);
            try deals.checkChanges(deal, changes) {
                require(cpu[i] % 15 <= lastCpu && budget[i] % (1e15 + 2) <= lastBudget, "rose");
                (lastCpu, lastBudget) = (cpu[i] % 15, budget[i] % (1e15 + 2));
            } catch {
                changes.pop();
            }
        }
    }

    // ---------------------------------------------------------------- fees of images

    function appFee() internal view returns (AppFee memory) {
        bytes32 image = 0x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff;
        return AppFee(deals.hashDeal(deal), image, address(0xF0B), 5);
    }

    function feeRefused(AppFee memory fee, bytes memory reason) internal {
        bytes32 hash = deals.hashAppFee(fee);
        (bytes memory byBuyer, bytes memory byHub) = (signed(BUYER_KEY, hash), signed(HUB_KEY, hash));
        vm.expectRevert(reason);
        deals.checkAppFee(deal, fee, byBuyer, byHub);
    }

    function test_appFee() public {
        AppFee memory fee = appFee();
        bytes32 hash = deals.hashAppFee(fee);
        (bytes memory byBuyer, bytes memory byHub) = (signed(BUYER_KEY, hash), signed(HUB_KEY, hash));
        require(deals.checkAppFee(deal, fee, byBuyer, byHub) == hash, "hash");
        vm.expectRevert(badSignature("appFee", buyer));
        deals.checkAppFee(deal, fee, byHub, byHub);
        vm.expectRevert(badSignature("appFee", hub));
        deals.checkAppFee(deal, fee, byBuyer, byBuyer);
    }

    function test_appFeeOfAnotherDealOrImage() public {
        AppFee memory fee = appFee();
        fee.image = 0;
        feeRefused(fee, other("appFee.image", appFee().image, 0));
        fee = appFee();
        fee.deal = 0;
        feeRefused(fee, other("appFee.deal", appFee().deal, 0));
        fee = appFee();
        fee.payee = address(0);
        feeRefused(fee, below("appFee.payee", 0, 1));
        fee = appFee();
        fee.fee = 0;
        feeRefused(fee, below("appFee.fee", 0, 1));
        fee.fee = 1 << 128;
        feeRefused(fee, abi.encodeWithSelector(IDeals.Above.selector, "appFee.fee", 1 << 128, (1 << 128) - 1));
        deal.image = "povray";
        feeRefused(appFee(), abi.encodeWithSelector(IDeals.NoDigest.selector, "povray"));
    }
}
