// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "../Base.sol";
import {Deals} from "../../src/market/Deals.sol";
import {IDeals} from "../../src/market/IDeals.sol";
import {AppFee, Ask, Benchmark, Bid, Change, Deal, Provision, Rate, Requirements} from "../../src/market/Orders.sol";

/// What these tests use beyond test/Base.sol.
interface MarketVm is Vm {
    function getBlockTimestamp() external view returns (uint256);
    function startPrank(address) external;
    function stopPrank() external;
}

/// Checks and the means to sign; no contract yet.
abstract contract MarketBase {
    MarketVm internal constant vm = MarketVm(address(uint160(uint256(keccak256("hevm cheat code")))));

    uint256 internal constant START = 1_800_000_000;
    uint256 internal constant BUYER_KEY = 0xB1;
    uint256 internal constant HUB_KEY = 0xB2;
    uint256 internal constant WORKER_KEY = 0xB3;
    uint256 internal constant THIEF_KEY = 0xBAD;

    address internal buyer = vm.addr(BUYER_KEY);
    address internal hub = vm.addr(HUB_KEY);
    address internal worker = vm.addr(WORKER_KEY);
    address internal thief = vm.addr(THIEF_KEY);

    function packed(uint256 key, bytes32 digest) internal returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function eq(uint256 got, uint256 want, string memory what) internal pure {
        require(got == want, what);
    }

    function bound(uint256 x, uint256 min, uint256 max) internal pure returns (uint256) {
        return min + x % (max - min + 1);
    }
}

/// One honest ask, bid and deal, of parties that can sign.
abstract contract DealBase is MarketBase {
    string internal constant IMAGE = "sha256:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    Deals internal deals;
    Ask internal ask;
    Bid internal bid;
    Deal internal deal;

    function setUp() public virtual {
        vm.warp(START);
        deals = new Deals(address(this));
        ask.worker = worker;
        ask.payout = address(0xF00D);
        ask.device = keccak256("device");
        (ask.milliCpu, ask.memoryBytes) = (2000, 1 << 30);
        ask.rates.push(Rate("cpu_user_ns", 13));
        ask.rates.push(Rate("mem_byte_seconds", 7));
        ask.rates.push(Rate("net_rx_bytes", 0));
        ask.benchmarks.push(Benchmark("integer", "12.5", "Mop/s"));
        (ask.method, ask.conditionNumber, ask.tier) = ("pinv", "12.3", "runc");
        (ask.seq, ask.expires) = (9, uint64(START) + 60);
        (bid.buyer, bid.count, bid.image) = (buyer, 1, "povray");
        (bid.milliCpu, bid.memoryBytes, bid.pids) = (1000, 256 << 20, 64);
        (bid.budget, bid.channel, bid.nonce, bid.expires) = (1e15, keccak256("channel"), 11, uint64(START) + 90);
        (deal.ask, deal.buyer, deal.hub, deal.worker) = (deals.hashAsk(ask), buyer, hub, worker);
        (deal.payout, deal.image) = (ask.payout, IMAGE);
        deal.command.push("sleep");
        deal.command.push("1");
        deal.sshKeys.push("ssh-ed25519 AAAA");
        (deal.milliCpu, deal.memoryBytes, deal.pids) = (bid.milliCpu, bid.memoryBytes, bid.pids);
        setRates(13, 7, 0);
        (deal.feePerMille, deal.intervalMs, deal.budget) = (10, 6000, bid.budget);
        (deal.channel, deal.lane, deal.nonce) = (bid.channel, 1, 77);
    }

    function setRates(uint256 cpu, uint256 memory_, uint256 net) internal {
        delete deal.rates;
        deal.rates.push(Rate("cpu_user_ns", cpu));
        deal.rates.push(Rate("mem_byte_seconds", memory_));
        deal.rates.push(Rate("net_rx_bytes", net));
    }

    function signed(uint256 key, bytes32 structHash) internal returns (bytes memory) {
        return packed(key, deals.digest(structHash));
    }

    function signatures() internal returns (IDeals.DealSignatures memory s) {
        bytes32 id = deals.hashDeal(deal);
        s.ask = signed(WORKER_KEY, deals.hashAsk(ask));
        s.bid = signed(BUYER_KEY, deals.hashBid(bid));
        (s.buyer, s.hub, s.worker) = (signed(BUYER_KEY, id), signed(HUB_KEY, id), signed(WORKER_KEY, id));
    }

    /// The deal is refused with exactly this.
    function refused(bytes memory reason) internal {
        IDeals.DealSignatures memory s = signatures();
        vm.expectRevert(reason);
        deals.checkDeal(ask, bid, deal, s);
    }

    function differs(string memory field, bytes32 want, bytes32 got) internal {
        refused(abi.encodeWithSelector(IDeals.Differs.selector, field, want, got));
    }

    function above(string memory field, uint256 got, uint256 max) internal {
        refused(abi.encodeWithSelector(IDeals.Above.selector, field, got, max));
    }

    function badSignature(string memory document, address signer) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IDeals.BadSignature.selector, document, signer);
    }

    function word(address a) internal pure returns (bytes32) {
        return bytes32(uint256(uint160(a)));
    }
}
