// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Wallet} from "../Mocks.sol";
import {Deals} from "../../src/market/Deals.sol";
import {IDeals} from "../../src/market/IDeals.sol";
import {Acceptance, Rate, Window} from "../../src/market/Orders.sol";
import {DealBase} from "./MarketBase.sol";

/// Whether a deal is genuine and follows from its ask and bid. contracts/differential
/// holds the same rules against Go.
contract DealsTest is DealBase {
    function test_honestDeal() public {
        require(deals.checkDeal(ask, bid, deal, signatures()) == deals.hashDeal(deal), "id");
    }

    function test_domainIsTheChannelContracts() public view {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("SOSNA Market"),
                keccak256("1"),
                block.chainid,
                address(this)
            )
        );
        require(deals.domainSeparator() == domain, "domain");
        require(deals.channels() == address(this), "channels");
    }

    function test_channelsMustHaveCode() public {
        vm.expectRevert(abi.encodeWithSelector(IDeals.NotAContract.selector, thief));
        new Deals(thief);
    }

    function test_otherChainOrChannelsIsNoSignature() public {
        IDeals.DealSignatures memory s = signatures();
        Deals other = new Deals(address(deals));
        vm.expectRevert(badSignature("ask", worker));
        other.checkDeal(ask, bid, deal, s);
        vm.chainId(block.chainid + 1); // a fork of the chain: the domain follows it
        vm.expectRevert(badSignature("ask", worker));
        deals.checkDeal(ask, bid, deal, s);
    }

    // ---------------------------------------------------------------- fields, each at its edge

    function test_otherParties() public {
        deal.worker = thief;
        differs("worker", word(worker), word(thief));
        (deal.worker, deal.payout) = (worker, thief);
        differs("payout", word(ask.payout), word(thief));
        (deal.payout, deal.buyer) = (ask.payout, thief);
        differs("buyer", word(buyer), word(thief));
        (deal.buyer, deal.ask) = (buyer, 0);
        differs("ask", deals.hashAsk(ask), 0);
        (deal.ask, deal.channel) = (deals.hashAsk(ask), 0);
        differs("channel", bid.channel, 0);
    }

    function test_otherMachine() public {
        deal.milliCpu = 1001;
        differs("milliCpu", bytes32(uint256(1000)), bytes32(uint256(1001)));
        (deal.milliCpu, deal.memoryBytes) = (1000, bid.memoryBytes - 1);
        differs("memoryBytes", bytes32(uint256(bid.memoryBytes)), bytes32(uint256(bid.memoryBytes - 1)));
        (deal.memoryBytes, deal.pids) = (bid.memoryBytes, 65);
        differs("pids", bytes32(uint256(64)), bytes32(uint256(65)));
    }

    function test_moreThanTheAskHas() public {
        (bid.milliCpu, deal.milliCpu) = (2001, 2001);
        above("milliCpu", 2001, 2000);
        (bid.milliCpu, deal.milliCpu) = (2000, 2000);
        (bid.memoryBytes, deal.memoryBytes) = ((1 << 30) + 1, (1 << 30) + 1);
        above("memoryBytes", (1 << 30) + 1, 1 << 30);
        (bid.memoryBytes, deal.memoryBytes) = (1 << 30, 1 << 30);
        deals.checkDeal(ask, bid, deal, signatures());
    }

    function test_budgetByOneWei() public {
        deal.budget = bid.budget + 1;
        above("budget", 1e15 + 1, 1e15);
        deal.budget = bid.budget - 1;
        deals.checkDeal(ask, bid, deal, signatures());
    }

    function test_feeBound() public {
        deal.feePerMille = 1001;
        above("feePerMille", 1001, 1000);
        deal.feePerMille = 1000;
        deals.checkDeal(ask, bid, deal, signatures());
    }

    function test_image() public {
        bid.image = IMAGE;
        deals.checkDeal(ask, bid, deal, signatures());
        bid.image = "sha256:0000000000000000000000000000000000000000000000000000000000000000";
        differs("image", keccak256(bytes(bid.image)), keccak256(bytes(IMAGE)));
        deal.image = "povray";
        refused(abi.encodeWithSelector(IDeals.NoDigest.selector, "povray"));
        deal.image = "sha256:00112233445566778899aabbccddeeff00112233445566778899aabbccddeefF";
        refused(abi.encodeWithSelector(IDeals.NoDigest.selector, deal.image));
    }

    function test_rateByOneWei() public {
        for (uint256 cpu = 12; cpu <= 14; cpu += 2) {
            setRates(cpu, 7, 0);
            refused(abi.encodeWithSelector(IDeals.RateDiffers.selector, "cpu_user_ns", cpu, 13));
        }
    }

    function test_otherCounters() public {
        deal.rates.pop();
        refused(abi.encodeWithSelector(IDeals.RateCount.selector, 2, 3));
        deal.rates.push(Rate("net_tx_bytes", 0));
        refused(abi.encodeWithSelector(IDeals.CounterDiffers.selector, "net_tx_bytes", "net_rx_bytes"));
    }

    /// A counter that comes twice would be paid by whichever a reader finds first.
    function test_aCounterTwice() public {
        (ask.rates[1], deal.rates[1]) = (Rate("cpu_user_ns", 7), Rate("cpu_user_ns", 7));
        deal.ask = deals.hashAsk(ask);
        refused(abi.encodeWithSelector(IDeals.Unsorted.selector, "cpu_user_ns"));
        (ask.rates[1], deal.rates[1]) = (Rate("cpu_user", 7), Rate("cpu_user", 7)); // a prefix sorts first
        deal.ask = deals.hashAsk(ask);
        refused(abi.encodeWithSelector(IDeals.Unsorted.selector, "cpu_user"));
        delete ask.rates;
        delete deal.rates;
        deal.ask = deals.hashAsk(ask);
        refused(abi.encodeWithSelector(IDeals.RateCount.selector, 0, 1));
    }

    // ---------------------------------------------------------------- signatures

    function test_everySignatureIsLookedAt() public {
        bytes32 id = deals.hashDeal(deal);
        string[5] memory documents = ["ask", "bid", "deal", "deal", "deal"];
        address[5] memory signers = [worker, buyer, buyer, hub, worker];
        for (uint256 i; i < 5; ++i) {
            IDeals.DealSignatures memory s = signatures();
            bytes memory forged = signed(THIEF_KEY, id);
            if (i == 0) s.ask = forged;
            if (i == 1) s.bid = forged;
            if (i == 2) s.buyer = forged;
            if (i == 3) s.hub = forged;
            if (i == 4) s.worker = forged;
            vm.expectRevert(badSignature(documents[i], signers[i]));
            deals.checkDeal(ask, bid, deal, s);
        }
    }

    function test_aZeroPartySignsNothing() public {
        deal.hub = address(0);
        IDeals.DealSignatures memory s = signatures();
        (s.hub, s.worker) = (new bytes(65), signed(WORKER_KEY, deals.hashDeal(deal)));
        vm.expectRevert(badSignature("deal", address(0)));
        deals.checkDeal(ask, bid, deal, s);
    }

    function test_contractWalletSigns() public {
        Wallet wallet = new Wallet(thief);
        (bid.buyer, deal.buyer) = (address(wallet), address(wallet));
        IDeals.DealSignatures memory s = signatures();
        s.bid = signed(THIEF_KEY, deals.hashBid(bid));
        s.buyer = signed(THIEF_KEY, deals.hashDeal(deal));
        deals.checkDeal(ask, bid, deal, s);
        wallet.disown();
        vm.expectRevert(badSignature("bid", address(wallet)));
        deals.checkDeal(ask, bid, deal, s);
    }

    /// EIP-7702: an account that delegates to a contract stays bound by its own key.
    function test_aDelegatingAccountCannotDisown() public {
        IDeals.DealSignatures memory s = signatures();
        Wallet wallet = new Wallet(thief);
        wallet.disown();
        vm.etch(buyer, address(wallet).code);
        deals.checkDeal(ask, bid, deal, s);
    }

    function testFuzz_noBytesAreASignature(bytes memory noise, bytes32 r, bytes32 s, uint8 v) public {
        Acceptance memory a = Acceptance(deals.hashDeal(deal), address(0x4A11E7), "ssh-ed25519 BBBB");
        vm.expectRevert(badSignature("acceptance", worker));
        deals.checkAcceptance(deal, a, noise);
        vm.expectRevert(badSignature("acceptance", worker));
        deals.checkAcceptance(deal, a, abi.encodePacked(r, s, v));
    }

    function testFuzz_anyBitOfTheDealCounts(uint256 field, uint256 bit) public {
        IDeals.DealSignatures memory s = signatures();
        bytes32 id = deals.hashDeal(deal);
        uint64 flip = uint64(1 << bit % 64);
        field %= 4;
        if (field == 0) deal.intervalMs ^= flip;
        if (field == 1) deal.lane ^= flip;
        if (field == 2) deal.nonce ^= flip;
        if (field == 3) deal.command[bit % 2] = "rm";
        require(deals.hashDeal(deal) != id, "hash");
        vm.expectRevert(badSignature("deal", buyer));
        deals.checkDeal(ask, bid, deal, s);
    }

    // ---------------------------------------------------------------- acceptances, times

    function test_acceptance() public {
        Acceptance memory a = Acceptance(deals.hashDeal(deal), address(0x4A11E7), "ssh-ed25519 BBBB");
        bytes memory sig = signed(WORKER_KEY, deals.hashAcceptance(a));
        deals.checkAcceptance(deal, a, sig);
        a.hostKey = "ssh-ed25519 CCCC";
        vm.expectRevert(badSignature("acceptance", worker));
        deals.checkAcceptance(deal, a, sig);
        a.deal = keccak256("another");
        sig = signed(WORKER_KEY, deals.hashAcceptance(a));
        vm.expectRevert(
            abi.encodeWithSelector(IDeals.Differs.selector, "acceptance.deal", deals.hashDeal(deal), a.deal)
        );
        deals.checkAcceptance(deal, a, sig);
    }

    function test_openingEndsWithTheOrders() public {
        uint64 start = uint64(START);
        deals.checkOpening(ask, bid, start + 59);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Expired.selector, "ask", start + 60, start + 60));
        deals.checkOpening(ask, bid, start + 60);
        ask.expires = start + 1000;
        deals.checkOpening(ask, bid, start + 89);
        vm.expectRevert(abi.encodeWithSelector(IDeals.Expired.selector, "bid", start + 90, start + 90));
        deals.checkOpening(ask, bid, start + 90);
    }

    function test_windowEdges() public {
        uint64 t = uint64(START);
        Window memory w = Window(worker, t, t + 30 days, 1);
        bytes memory sig = signed(WORKER_KEY, deals.hashWindow(w));
        deals.checkWindow(w, sig, t - 1);
        deals.checkWindow(w, sig, t + 30 days);
        uint64[2] memory inside = [t, t + 30 days - 1];
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IDeals.InWindow.selector, t, t + 30 days, inside[i]));
            deals.checkWindow(w, sig, inside[i]);
        }
        bytes memory forged = signed(THIEF_KEY, deals.hashWindow(w));
        vm.expectRevert(badSignature("window", worker));
        deals.checkWindow(w, forged, t - 1);
        uint64[3] memory ends = [t + 30 days + 1, t, t - 1];
        for (uint256 i; i < 3; ++i) {
            w.to = ends[i];
            vm.expectRevert(abi.encodeWithSelector(IDeals.BadWindow.selector, t, ends[i], 30 days));
            deals.checkWindow(w, sig, t);
        }
    }
}
