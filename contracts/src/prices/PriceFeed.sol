// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title Prices that no single operator makes
/// @notice Reporters named by the DAO sign prices off chain; anyone submits a round of them, and the
/// feed takes the median. SONM's oracle was one number that one owner set.
///
/// Why two thirds. A median of k values lies between two honest ones if fewer than half of the k
/// lie, and whoever submits picks which k of the n reporters are heard. With k > 2n/3 a third
/// of all reporters may lie, be silent or be picked on purpose, and the price is still one
/// that honest reporters span; more than n/2, which would look enough, lets one liar of three
/// decide a round of two.
///
/// What holds while at most maxLiars() reporters lie: every price read lies between the lowest
/// and the highest honest report of its round. If more lie: a price moves a fifth in the
/// first hour and about a tenth in each that follows, which gives the DAO time to name others.
///
/// Not covered: within the span of honest reports the submitter has a choice; a round can be
/// held back for MAX_REPORT_AGE.
contract PriceFeed is EIP712 {
    /// @notice What a reporter signs (EIP-712).
    /// @param pair What of what, such as "SNM/USD" in ASCII, padded with zeros.
    /// @param price Quote units of 10^-18 for one whole base unit.
    /// @param time Unix second at which the reporter saw it.
    /// @param round Rises from one report of the pair to the next; agreed off chain (a clock's
    /// minutes will do), and never above the Unix second it is submitted in: a quorum of thieves
    /// could otherwise leave a round behind that none can follow.
    struct Report {
        bytes32 pair;
        uint256 price;
        uint64 time;
        uint64 round;
    }

    /// @param value The median; 0 if there was none yet.
    /// @param round The round it is of.
    /// @param time Unix second of its oldest report.
    struct Price {
        uint256 value;
        uint64 round;
        uint64 time;
    }

    /// A Price as stored, in one slot: taken at second `at`, of reports up to `lag` older, after
    /// which `slack` hundredths of a percent were left to move at once.
    struct Stored {
        uint112 value;
        uint64 round;
        uint48 at;
        uint16 lag;
        uint16 slack;
    }

    /// @notice Fewer than three have no median that outvotes a liar.
    uint256 public constant MIN_REPORTERS = 3;
    /// @notice More would make a round dearer than what it informs; also the bound of all loops.
    uint256 public constant MAX_REPORTERS = 31;
    /// @notice Oldest report that a round takes, in seconds: time to collect and mine.
    uint256 public constant MAX_REPORT_AGE = 10 minutes;
    /// @notice Oldest price that read() gives, in seconds from its oldest report: a heartbeat of an
    /// hour, missed once, and the time a round takes.
    uint256 public constant MAX_AGE = 130 minutes;
    /// @notice What a price may move at once, in hundredths of a percent of the last. Moves use this
    /// allowance up, whichever way they go, so that many rounds in a block move it no further than one.
    uint256 public constant JUMP_BPS = 1000;
    /// @notice What the allowance regains an hour, pro rata; never to more than JUMP_BPS while rounds
    /// come, and without end while none does. A true jump beyond it is not taken by any quorum, but
    /// waits: then also those who hold a quorum of keys wait. The feed goes stale meanwhile if it must,
    /// and recovers by itself.
    uint256 public constant JUMP_BPS_PER_HOUR = 1000;
    /// @notice EIP-712 type of a report.
    bytes32 public constant REPORT_TYPEHASH = keccak256("Report(bytes32 pair,uint256 price,uint64 time,uint64 round)");

    /// @notice The DAO's executor.
    address public immutable timelock;

    address[] private _reporters;
    /// A bit of its own for each reporter; 0 for strangers.
    mapping(address reporter => uint256) private _seat;
    mapping(bytes32 pair => Stored) private _prices;

    event ReportersChanged(address[] reporters, uint256 quorum);
    event PriceSet(bytes32 indexed pair, uint64 indexed round, uint256 price, uint64 time, uint256 reports);

    /// @notice Only the DAO's timelock may do this.
    error NotTimelock(address sender);
    /// @notice MIN_REPORTERS to MAX_REPORTERS are wanted.
    error ReporterCount(uint256 count, uint256 min, uint256 max);
    /// @notice Zero, or named twice.
    error BadReporter(address reporter);
    /// @notice As many signatures as reports are wanted.
    error LengthMismatch(uint256 reports, uint256 signatures);
    /// @notice Fewer reports than the quorum, or more than there are reporters.
    error ReportCount(uint256 reports, uint256 quorum, uint256 reporters);
    /// @notice The report at `index` is of another pair or round than the first.
    error MixedRound(uint256 index, bytes32 pair, uint64 round);
    /// @notice The pair has a price of this round or a later one.
    error OldRound(bytes32 pair, uint64 round, uint64 last);
    /// @notice A round is at most the present Unix second.
    error RoundTooHigh(bytes32 pair, uint64 round, uint256 max);
    /// @notice Reports are given in rising order of price.
    error NotSorted(uint256 index, uint256 price, uint256 before);
    /// @notice A price is 1 to 2^112-1.
    error PriceOutOfRange(uint256 index, uint256 price, uint256 max);
    /// @notice A report's time lies within MAX_REPORT_AGE before now.
    error TimeOutOfRange(uint256 index, uint64 time, uint256 min, uint256 max);
    /// @notice The signature at `index` is not a reporter's.
    error UnknownReporter(uint256 index, address signer);
    /// @notice The reporter has signed two of the reports.
    error DuplicateReporter(uint256 index, address reporter);
    /// @notice The median is further from the last one than the bound allows yet.
    error Deviation(bytes32 pair, uint256 price, uint256 min, uint256 max);
    /// @notice The pair never had a price.
    error NoPrice(bytes32 pair);
    /// @notice The last price is `age` seconds old.
    error Stale(bytes32 pair, uint256 age, uint256 max);

    /// @param timelock_ The DAO's executor.
    /// @param reporters_ The first reporters' keys.
    constructor(address timelock_, address[] memory reporters_) EIP712("SOSNA PriceFeed", "1") {
        timelock = timelock_;
        _setReporters(reporters_);
    }

    /// @notice Names all reporters anew. Timelock only. What the former ones signed and nobody has
    /// submitted is worth nothing any more.
    function setReporters(address[] calldata reporters_) external {
        if (msg.sender != timelock) revert NotTimelock(msg.sender);
        _setReporters(reporters_);
    }

    /// @notice Takes the median of one round's reports. Anyone may.
    /// @param reports Of one pair and round, by rising price, quorum() of them or more.
    /// @param signatures Of the reports, 65 bytes each.
    /// @return price The median; of an even number the lower of the two in the middle.
    function submit(Report[] calldata reports, bytes[] calldata signatures) external returns (uint256 price) {
        uint256 n = reports.length;
        if (n != signatures.length) revert LengthMismatch(n, signatures.length);
        if (n < quorum() || n > _reporters.length) revert ReportCount(n, quorum(), _reporters.length);
        bytes32 pair = reports[0].pair;
        uint64 round = reports[0].round;
        Stored memory before = _prices[pair];
        if (round <= before.round) revert OldRound(pair, round, before.round);
        if (round > block.timestamp) revert RoundTooHigh(pair, round, block.timestamp);
        uint64 oldest = _check(reports, signatures);
        price = reports[(n - 1) / 2].price;
        uint256 slack = _slack(pair, price, before);
        _prices[pair] = Stored({
            value: uint112(price),
            round: round,
            at: uint48(block.timestamp),
            lag: uint16(block.timestamp - oldest), // MAX_REPORT_AGE at most
            slack: uint16(slack) // JUMP_BPS at most
        });
        emit PriceSet(pair, round, price, oldest, n);
    }

    /// @notice The pair's price and the Unix second it is of. Reverts if there is none that is
    /// younger than MAX_AGE.
    function read(bytes32 pair) external view returns (uint256 price, uint64 time) {
        Price memory p = last(pair);
        if (p.value == 0) revert NoPrice(pair);
        uint256 age = block.timestamp - p.time;
        if (age > MAX_AGE) revert Stale(pair, age, MAX_AGE);
        return (p.value, p.time);
    }

    /// @notice The last price of a pair, however old; all zero if there is none.
    function last(bytes32 pair) public view returns (Price memory) {
        Stored memory p = _prices[pair];
        return Price(p.value, p.round, uint64(p.at - p.lag));
    }

    /// @notice All reporters.
    function reporters() external view returns (address[] memory) {
        return _reporters;
    }

    /// @notice Reports that a round needs: more than two thirds of the reporters.
    function quorum() public view returns (uint256) {
        return _reporters.length * 2 / 3 + 1;
    }

    /// @notice How many reporters may lie without the price leaving what honest ones span.
    function maxLiars() external view returns (uint256) {
        return (quorum() - 1) / 2;
    }

    /// @notice What a reporter signs.
    function digest(Report calldata r) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(REPORT_TYPEHASH, r.pair, r.price, r.time, r.round)));
    }

    /// @dev Checks each report against the first one, its neighbour, the clock and the reporters.
    function _check(Report[] calldata reports, bytes[] calldata signatures) private view returns (uint64 oldest) {
        oldest = type(uint64).max;
        uint256 seen;
        uint256 before = 1; // a price of 0 is refused
        uint256 floor = block.timestamp - MAX_REPORT_AGE;
        for (uint256 i; i < reports.length; ++i) {
            Report calldata r = reports[i];
            if (r.pair != reports[0].pair || r.round != reports[0].round) revert MixedRound(i, r.pair, r.round);
            if (r.price == 0 || r.price > type(uint112).max) revert PriceOutOfRange(i, r.price, type(uint112).max);
            if (r.price < before) revert NotSorted(i, r.price, before);
            if (r.time < floor || r.time > block.timestamp) revert TimeOutOfRange(i, r.time, floor, block.timestamp);
            (address signer,,) = ECDSA.tryRecoverCalldata(digest(r), signatures[i]);
            uint256 seat = _seat[signer];
            if (seat == 0) revert UnknownReporter(i, signer);
            if (seen & seat != 0) revert DuplicateReporter(i, signer);
            seen |= seat;
            before = r.price;
            if (r.time < oldest) oldest = r.time;
        }
    }

    /// @dev What a move to `price` leaves of the allowance. The first price of a pair is bound by
    /// nothing but the quorum. Time runs from when the last price was taken, and not from its reports, whose
    /// times their signers choose.
    function _slack(bytes32 pair, uint256 price, Stored memory before) private view returns (uint256) {
        uint256 value = before.value;
        if (value == 0) return JUMP_BPS;
        uint256 bps = before.slack + JUMP_BPS_PER_HOUR * (block.timestamp - before.at) / 1 hours;
        uint256 jump = value * bps / 10_000;
        uint256 min = jump < value ? value - jump : 0;
        if (price < min || price > value + jump) revert Deviation(pair, price, min, value + jump);
        uint256 used = Math.ceilDiv((price > value ? price - value : value - price) * 10_000, value);
        return Math.min(bps - used, JUMP_BPS);
    }

    function _setReporters(address[] memory to) private {
        if (to.length < MIN_REPORTERS || to.length > MAX_REPORTERS) {
            revert ReporterCount(to.length, MIN_REPORTERS, MAX_REPORTERS);
        }
        for (uint256 i; i < _reporters.length; ++i) {
            delete _seat[_reporters[i]];
        }
        uint256 seat = 1;
        for (uint256 i; i < to.length; ++i) {
            if (to[i] == address(0) || _seat[to[i]] != 0) revert BadReporter(to[i]);
            _seat[to[i]] = seat;
            seat *= 2; // 31 times at most
        }
        _reporters = to;
        emit ReportersChanged(to, quorum());
    }
}
