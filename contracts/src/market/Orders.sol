// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Wei per unit of one counter. The signed type calls the second field `wei`, which
/// Solidity keeps for itself.
struct Rate {
    string counter;
    uint256 amount;
}

/// @notice One measured figure; `value` is a decimal number in text.
struct Benchmark {
    string name;
    string value;
    string unit;
}

/// @notice A worker's offer of one machine. Field by field pkg/market's Ask.
struct Ask {
    address worker;
    address payout;
    bytes32 device;
    uint64 milliCpu;
    uint64 memoryBytes;
    Rate[] rates;
    Benchmark[] benchmarks;
    string method;
    string conditionNumber;
    string tier;
    uint64 seq;
    uint64 expires;
}

/// @notice A buyer's wish for `count` machines of one shape. Field by field pkg/market's Bid.
struct Bid {
    address buyer;
    uint64 count;
    string image;
    uint64 milliCpu;
    uint64 memoryBytes;
    uint64 pids;
    uint256 budget;
    bytes32 channel;
    uint64 nonce;
    uint64 expires;
}

/// @notice The terms of one rented machine, which buyer, hub and worker sign alike. Field by
/// field pkg/market's Deal.
struct Deal {
    bytes32 ask;
    address buyer;
    address hub;
    address worker;
    address payout;
    string image;
    string[] command;
    string[] sshKeys;
    uint64 milliCpu;
    uint64 memoryBytes;
    uint64 pids;
    Rate[] rates;
    uint64 feePerMille;
    uint64 intervalMs;
    uint256 budget;
    bytes32 channel;
    uint64 lane;
    uint64 nonce;
}

/// @notice The worker's yes to a deal.
struct Acceptance {
    bytes32 deal;
    address wallet; // of the hub, whose reserve pays the deal
    string hostKey;
}

/// @notice What a buyer asks of a machine beyond its Bid. Signed by the buyer, and by the hub
/// as its receipt: without that a buyer could write requirements after the deal.
/// @param bid Struct hash of the bid it belongs to.
/// @param hub The only hub that may serve it; zero for any.
/// @param worker The only worker that may; zero for any.
/// @param hubLevel Identity level the hub must have.
/// @param workerLevel Identity level the worker must have.
/// @param netflags Bits of network abilities that the worker must have promised.
/// @param duration Seconds that the worker must have promised to stay.
/// @param maxFeePerMille The most that the hub may take.
/// @param maxRates The most per counter; empty for no bound but the budget. If there are
/// any, a counter without one may only be free of charge.
/// @param benchmarks The least figure of each; unit by unit.
struct Requirements {
    bytes32 bid;
    address hub;
    address worker;
    uint64 hubLevel;
    uint64 workerLevel;
    uint64 netflags;
    uint64 duration;
    uint64 maxFeePerMille;
    Rate[] maxRates;
    Benchmark[] benchmarks;
}

/// @notice What a worker promises and asks beyond its Ask. Signed by the worker.
/// @param ask Struct hash of the ask it belongs to.
/// @param buyer The only buyer it serves; zero for any.
/// @param buyerLevel Identity level the buyer must have.
/// @param netflags Bits of network abilities that it promises.
/// @param duration Seconds that it promises to stay.
struct Provision {
    bytes32 ask;
    address buyer;
    uint64 buyerLevel;
    uint64 netflags;
    uint64 duration;
}

/// @notice A change of a deal under way: the rates and the budget that hold from now on.
/// @param deal The deal's id, which changes do not change.
/// @param rates All rates, of the counters that the deal has.
/// @param budget The most that the worker is paid over the whole deal.
/// @param seq 1 for a deal's first change, and one more each time.
struct Change {
    bytes32 deal;
    Rate[] rates;
    uint256 budget;
    uint64 seq;
}

/// @notice The fee that one deal pays to the publisher of its image. Signed by buyer and hub
/// when the deal opens, so that nothing the publisher does later touches it.
/// @param deal The deal's id.
/// @param image sha256 digest of the deal's image, as AppPool keeps it.
/// @param payee Who is paid.
/// @param fee Token wei, once for this deal.
struct AppFee {
    bytes32 deal;
    bytes32 image;
    address payee;
    uint256 fee;
}

/// @notice A worker's maintenance: no deal opens from `from` on and before `to`.
struct Window {
    address worker;
    uint64 from;
    uint64 to;
    uint64 seq;
}

/// @title EIP-712 struct hashes of the market
/// @notice The types that pkg/market declares in Go; a differential test holds the two
/// together. Words are concatenated in parts because the stack holds no twenty of them.
library Orders {
    bytes32 internal constant RATE_TYPE = keccak256("Rate(string counter,uint256 wei)");
    bytes32 internal constant BENCHMARK_TYPE = keccak256("Benchmark(string name,string value,string unit)");
    bytes32 internal constant ASK_TYPE = keccak256(
        "Ask(address worker,address payout,bytes32 device,uint64 milliCpu,uint64 memoryBytes,Rate[] rates,"
        "Benchmark[] benchmarks,string method,string conditionNumber,string tier,uint64 seq,uint64 expires)"
        "Benchmark(string name,string value,string unit)" "Rate(string counter,uint256 wei)"
    );
    bytes32 internal constant BID_TYPE = keccak256(
        "Bid(address buyer,uint64 count,string image,uint64 milliCpu,uint64 memoryBytes,uint64 pids,"
        "uint256 budget,bytes32 channel,uint64 nonce,uint64 expires)"
    );
    bytes32 internal constant DEAL_TYPE = keccak256(
        "Deal(bytes32 ask,address buyer,address hub,address worker,address payout,string image,string[] command,"
        "string[] sshKeys,uint64 milliCpu,uint64 memoryBytes,uint64 pids,Rate[] rates,uint64 feePerMille,"
        "uint64 intervalMs,uint256 budget,bytes32 channel,uint64 lane,uint64 nonce)" "Rate(string counter,uint256 wei)"
    );
    bytes32 internal constant ACCEPTANCE_TYPE = keccak256("Acceptance(bytes32 deal,address wallet,string hostKey)");
    bytes32 internal constant REQUIREMENTS_TYPE = keccak256(
        "Requirements(bytes32 bid,address hub,address worker,uint64 hubLevel,uint64 workerLevel,uint64 netflags,"
        "uint64 duration,uint64 maxFeePerMille,Rate[] maxRates,Benchmark[] benchmarks)"
        "Benchmark(string name,string value,string unit)" "Rate(string counter,uint256 wei)"
    );
    bytes32 internal constant PROVISION_TYPE =
        keccak256("Provision(bytes32 ask,address buyer,uint64 buyerLevel,uint64 netflags,uint64 duration)");
    bytes32 internal constant CHANGE_TYPE =
        keccak256("Change(bytes32 deal,Rate[] rates,uint256 budget,uint64 seq)" "Rate(string counter,uint256 wei)");
    bytes32 internal constant APP_FEE_TYPE = keccak256("AppFee(bytes32 deal,bytes32 image,address payee,uint256 fee)");
    bytes32 internal constant WINDOW_TYPE = keccak256("Window(address worker,uint64 from,uint64 to,uint64 seq)");

    function hash(Ask calldata a) internal pure returns (bytes32) {
        return keccak256(
            bytes.concat(
                abi.encode(ASK_TYPE, a.worker, a.payout, a.device, a.milliCpu, a.memoryBytes),
                abi.encode(hash(a.rates), hash(a.benchmarks), text(a.method), text(a.conditionNumber), text(a.tier)),
                abi.encode(a.seq, a.expires)
            )
        );
    }

    function hash(Bid calldata b) internal pure returns (bytes32) {
        return keccak256(
            bytes.concat(
                abi.encode(BID_TYPE, b.buyer, b.count, text(b.image), b.milliCpu, b.memoryBytes),
                abi.encode(b.pids, b.budget, b.channel, b.nonce, b.expires)
            )
        );
    }

    function hash(Deal calldata d) internal pure returns (bytes32) {
        return changed(d, hash(d.rates), d.budget);
    }

    /// @dev The hash of a deal with other rates and another budget.
    function changed(Deal calldata d, bytes32 rates, uint256 budget) internal pure returns (bytes32) {
        return keccak256(
            bytes.concat(
                abi.encode(DEAL_TYPE, d.ask, d.buyer, d.hub, d.worker, d.payout),
                abi.encode(text(d.image), texts(d.command), texts(d.sshKeys), d.milliCpu, d.memoryBytes, d.pids),
                abi.encode(rates, d.feePerMille, d.intervalMs, budget, d.channel, d.lane, d.nonce)
            )
        );
    }

    function hash(Acceptance calldata a) internal pure returns (bytes32) {
        return keccak256(abi.encode(ACCEPTANCE_TYPE, a.deal, a.wallet, text(a.hostKey)));
    }

    function hash(Requirements calldata r) internal pure returns (bytes32) {
        return keccak256(
            bytes.concat(
                abi.encode(REQUIREMENTS_TYPE, r.bid, r.hub, r.worker, r.hubLevel, r.workerLevel),
                abi.encode(r.netflags, r.duration, r.maxFeePerMille, hash(r.maxRates), hash(r.benchmarks))
            )
        );
    }

    function hash(Provision calldata p) internal pure returns (bytes32) {
        return keccak256(abi.encode(PROVISION_TYPE, p.ask, p.buyer, p.buyerLevel, p.netflags, p.duration));
    }

    function hash(Change calldata c) internal pure returns (bytes32) {
        return keccak256(abi.encode(CHANGE_TYPE, c.deal, hash(c.rates), c.budget, c.seq));
    }

    function hash(AppFee calldata f) internal pure returns (bytes32) {
        return keccak256(abi.encode(APP_FEE_TYPE, f.deal, f.image, f.payee, f.fee));
    }

    function hash(Window calldata w) internal pure returns (bytes32) {
        return keccak256(abi.encode(WINDOW_TYPE, w.worker, w.from, w.to, w.seq));
    }

    function hash(Rate[] calldata list) internal pure returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](list.length);
        for (uint256 i; i < list.length; ++i) {
            hashes[i] = keccak256(abi.encode(RATE_TYPE, text(list[i].counter), list[i].amount));
        }
        return keccak256(abi.encodePacked(hashes));
    }

    function hash(Benchmark[] calldata list) internal pure returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](list.length);
        for (uint256 i; i < list.length; ++i) {
            Benchmark calldata b = list[i];
            hashes[i] = keccak256(abi.encode(BENCHMARK_TYPE, text(b.name), text(b.value), text(b.unit)));
        }
        return keccak256(abi.encodePacked(hashes));
    }

    function texts(string[] calldata list) internal pure returns (bytes32) {
        bytes32[] memory hashes = new bytes32[](list.length);
        for (uint256 i; i < list.length; ++i) {
            hashes[i] = text(list[i]);
        }
        return keccak256(abi.encodePacked(hashes));
    }

    function text(string calldata s) internal pure returns (bytes32) {
        return keccak256(bytes(s));
    }
}
