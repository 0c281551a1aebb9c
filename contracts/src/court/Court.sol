// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IRegistry} from "../wallets/IRegistry.sol";
import {Bonds} from "./Bonds.sol";
import {IStep} from "./IStep.sol";
import {TraceTree} from "./TraceTree.sol";

/// @title The court: bonded results and compact proofs against them
/// @notice A worker posts the root of the tree over all states of a computation and pins a bond.
/// Within the window anyone who has computed the same shows the first wrong leaf beside the
/// right one before it: two leaves, one path, one step carried out by the class. Nothing
/// else of an honest result ever reaches the chain.
///
/// Why there is no bisection game. The root binds the worker to every state at once, so a
/// challenger that has the leaves (the worker hands them out with the result, 32 bytes each)
/// compares them with its own and knows the one wrong step; nobody has to move in turns. That
/// costs the worker two hashes a step and the challenger a recomputation. A worker that keeps
/// the leaves back is asked on chain: demand() names a node, answer() must open it FAN levels
/// down. The challenger goes into the first child that differs from its own: 6 demands for
/// 2^32 steps, each without state between them, any number of challengers side by side.
/// States themselves never need opening: those before the first wrong leaf are the
/// challenger's own.
///
/// What a bond B pays when it is lost: REWARD_PERCENT to the finder, what the finder paid for
/// answers (at most COSTS_PERCENT), the rest to the treasury. A cheat who convicts himself
/// through a friend therefore loses at least 100 - 50 - 10 = 40 % of B; who relies on a bond
/// counts 0.4 B. With a check at probability p, honest cost c and pay w, cheating does not pay
/// from 0.4 B >= c/p - w on. A cheat can also commit to his own conviction beforehand and
/// so take the reward from an honest finder; nothing on chain can tell the two apart, and it
/// costs him the same 40 %.
///
/// Who demands pays the worker a hundredth of the bond for each answer, so a worker whose bond
/// is at least a hundred times the gas of an answer earns by being asked.
contract Court is Bonds {
    using SafeERC20 for IERC20;

    struct Demand {
        address challenger;
        uint40 deadline;
        bool answered;
    }

    struct Commitment {
        uint64 number; // of the block
        uint40 at;
    }

    struct Conviction {
        address finder;
        uint40 until;
        uint56 number; // block of the finder's commitment
    }

    /// @notice Shortest window: time for a buyer who looks once a day.
    uint256 public constant MIN_WINDOW = 1 days;
    /// @notice Longest window: the bound on how long a bond is at stake for one result.
    uint256 public constant MAX_WINDOW = 30 days;
    /// @notice A demand is answered within this. Outlives an outage, and a stretch of blocks that
    /// somebody pays to fill.
    uint256 public constant RESPONSE = 1 days;
    /// @notice What a challenger has to act on an answer, for the same reason.
    uint256 public constant REACTION = 1 days;
    /// @notice What demands can add to a window: 6 of them, each answered and acted on at the last
    /// second, and a proof. Not more, so that nobody pins a bond for ever.
    uint256 public constant MAX_EXTENSION = 14 days;
    /// @notice A commitment is revealed within this, and an earlier one may overtake within this.
    uint256 public constant REVEAL = 1 days;
    /// @notice Least bond: half of it has to be worth a recomputation and about 250,000 gas.
    uint256 public constant MIN_BOND = 10 ether;
    /// @notice The finder's part.
    uint256 public constant REWARD_PERCENT = 50;
    /// @notice Most that comes on top for what the finder paid for answers; 6 demands cost 6.
    uint256 public constant COSTS_PERCENT = 10;
    /// @notice What a demand pays for its answer.
    uint256 public constant FEE_PERCENT = 1;
    /// @notice Levels that an answer opens: 64 nodes, 2 kB of calldata, about 150,000 gas.
    uint256 public constant FAN = 6;
    /// @notice Gas that every step function gets, no more and no less.
    uint256 public constant STEP_GAS = 1_000_000;

    /// @notice Says which node keys may post for a holder; zero: none, only the holder itself.
    IRegistry public immutable registry;

    /// @notice What is known of a result.
    mapping(bytes32 id => Result) public results;
    /// @notice The demands of a result; see place().
    mapping(bytes32 id => mapping(uint256 place => Demand)) public demands;
    /// @notice What a challenger has paid for answers about a result.
    mapping(bytes32 id => mapping(address challenger => uint256)) public feesPaid;
    /// @notice Proofs promised, by commitment().
    mapping(bytes32 commitment => Commitment) public commitments;
    /// @notice Who takes the reward of a convicted result.
    mapping(bytes32 id => Conviction) public convictions;

    constructor(IERC20 token_, IRegistry registry_, address timelock_, address guardian_, IStep[] memory steps)
        Bonds(token_, timelock_, guardian_, steps)
    {
        registry = registry_;
    }

    // ------------------------------------------------------------------ a result and its end

    /// @notice Stands in for a result with a part of the holder's account. The holder, or a node the
    /// registry confirms as the holder's.
    /// @return id resultId(holder, terms).
    function post(address holder, Terms calldata terms) external returns (bytes32 id) {
        if (msg.sender != holder && (address(registry) == address(0) || !registry.confirmed(msg.sender, holder))) {
            revert NotTheHoldersNode(msg.sender, holder);
        }
        Class memory class = classes[terms.class];
        if (address(class.step) == address(0)) revert UnknownClass(terms.class);
        if (class.retired) revert ClassIsRetired(terms.class);
        if (terms.steps == 0) revert NoSteps();
        if (terms.window < MIN_WINDOW || terms.window > MAX_WINDOW) {
            revert WindowOutOfRange(terms.window, MIN_WINDOW, MAX_WINDOW);
        }
        if (terms.bond < MIN_BOND) revert BondTooSmall(terms.bond, MIN_BOND);
        id = resultId(holder, terms);
        if (results[id].state != State.None) revert AlreadyPosted(id);
        _pin(holder, terms.bond);
        uint40 end = uint40(block.timestamp) + terms.window;
        results[id] = Result(State.Open, end, end + uint40(MAX_EXTENSION), 0, terms.bond);
        emit Posted(id, holder, terms.client, msg.sender, end, terms);
    }

    /// @notice Frees the bonds of results whose time is over. Anyone; all of one holder.
    /// @param termsHashes keccak256(abi.encode(terms)) of each.
    function reclaim(address holder, bytes32[] calldata termsHashes) external {
        uint256 freed;
        for (uint256 i; i < termsHashes.length; ++i) {
            bytes32 id = keccak256(abi.encode(holder, termsHashes[i]));
            Result storage r = _open(id);
            if (block.timestamp < r.end + REVEAL) revert TooEarly(r.end + REVEAL);
            if (r.open != 0) revert DemandsOpen(id, r.open);
            r.state = State.Released;
            freed += r.bond;
            emit Released(id, holder);
        }
        accounts[holder].pinned -= uint128(freed);
    }

    /// @notice Whether nothing can be proved against a result any more.
    function isFinal(bytes32 id) external view returns (bool) {
        Result storage r = results[id];
        if (r.state == State.Open) return r.open == 0 && block.timestamp >= r.end + REVEAL;
        return r.state == State.Released;
    }

    /// @notice The id of a result.
    function resultId(address holder, Terms calldata terms) public pure returns (bytes32) {
        return keccak256(abi.encode(holder, keccak256(abi.encode(terms))));
    }

    // ------------------------------------------------------------------ a worker that keeps leaves back

    /// @notice Asks for a node to be opened, for a hundredth of the bond, which the worker gets with
    /// the answer. Keeps the window open until there was time to answer and to act on it.
    /// @param level Of the node, 0 for the root; a multiple of FAN, above the leaves.
    /// @param position Of the node in its level, from 0.
    function demand(address holder, Terms calldata terms, uint256 level, uint256 position) external {
        bytes32 id = resultId(holder, terms);
        Result storage r = _open(id);
        if (block.timestamp >= r.end) revert TooLate(r.end - 1);
        uint256 d = TraceTree.depth(terms.steps);
        if (level % FAN != 0 || level >= d) revert NoSuchLevel(level, d);
        uint256 last = terms.steps >> (d - level);
        if (position > last) revert OutOfTree(position, last);
        Demand storage asked = demands[id][place(level, position)];
        if (asked.challenger != address(0)) revert AlreadyDemanded(id, level, position);
        uint40 deadline = uint40(block.timestamp + RESPONSE);
        (asked.challenger, asked.deadline) = (msg.sender, deadline);
        ++r.open;
        uint256 end = block.timestamp + RESPONSE + REACTION;
        if (end > r.hardEnd) end = r.hardEnd;
        if (end > r.end) r.end = uint40(end);
        emit Demanded(id, msg.sender, level, position, deadline);
        token.safeTransferFrom(msg.sender, address(this), fee(r.bond));
    }

    /// @notice Opens a demanded node. Anyone who can; the fee goes to the holder's account.
    /// @param nodes The 2^FAN nodes FAN levels below, or all leaves if they are nearer.
    /// @param path The node's siblings, from its level up.
    function answer(
        address holder,
        Terms calldata terms,
        uint256 level,
        uint256 position,
        bytes32[] calldata nodes,
        bytes32[] calldata path
    ) external {
        bytes32 id = resultId(holder, terms);
        uint256 paid = _take(id, level, position);
        _requireNodes(terms, level, position, nodes, path);
        accounts[holder].total += uint128(paid);
        emit Answered(id, level, position, nodes);
    }

    /// @notice Takes the bond of a worker that let a demand's deadline pass. Anyone; the challenger
    /// is paid, as finder, and gets its fee back.
    function silent(address holder, Terms calldata terms, uint256 level, uint256 position) external {
        bytes32 id = resultId(holder, terms);
        Result storage r = _open(id);
        Demand storage asked = _asked(id, level, position);
        if (block.timestamp < asked.deadline) revert TooEarly(asked.deadline);
        address challenger = asked.challenger;
        asked.answered = true;
        --r.open;
        r.state = State.Settled;
        _unbond(holder, r.bond);
        emit Silent(id, holder, terms.client, level, position);
        _slash(id, holder, challenger, r.bond, fee(r.bond));
    }

    /// @notice Gives back the fee of a demand that a conviction left without an answer. Anyone; to
    /// the challenger.
    function returnFee(bytes32 id, uint256 level, uint256 position) external {
        Result storage r = results[id];
        if (r.state != State.Convicted && r.state != State.Settled) revert WrongState(id, r.state);
        Demand storage asked = _asked(id, level, position);
        asked.answered = true;
        --r.open;
        uint256 amount = fee(r.bond);
        emit FeeReturned(id, asked.challenger, amount);
        token.safeTransfer(asked.challenger, amount);
    }

    /// @notice What a demand costs at this bond.
    function fee(uint256 bond) public pure returns (uint256) {
        return bond * FEE_PERCENT / 100;
    }

    /// @notice The key of a node in `demands`.
    function place(uint256 level, uint256 position) public pure returns (uint256) {
        return level << 32 | position;
    }

    // ------------------------------------------------------------------ a wrong leaf

    /// @notice Promises a proof without showing it, so that nobody can copy it from the queue. Says
    /// nothing of which result it is about, and stops nothing.
    /// @param commitment_ See commitment().
    function commit(bytes32 commitment_) external {
        if (commitments[commitment_].at != 0) revert AlreadyCommitted(commitment_);
        commitments[commitment_] = Commitment(uint64(block.number), uint40(block.timestamp));
        emit Committed(commitment_);
    }

    /// @notice Shows the promised proof, a block after commit() at the earliest, REVEAL after it at
    /// the latest. The first valid one convicts; for REVEAL after it, one promised in an earlier
    /// block takes the reward over. A copy is always promised later.
    function reveal(address holder, Terms calldata terms, Proof calldata proof, bytes32 salt) external {
        bytes32 id = resultId(holder, terms);
        uint56 number = _spend(commitment(id, msg.sender, salt, keccak256(abi.encode(proof))));
        Result storage r = results[id];
        if (r.state == State.Open) {
            if (block.timestamp >= r.end + REVEAL) revert TooLate(r.end + REVEAL - 1);
            _requireFault(terms, proof);
            r.state = State.Convicted;
            _unbond(holder, r.bond);
            convictions[id] = Conviction(msg.sender, uint40(block.timestamp + REVEAL), number);
        } else if (r.state == State.Convicted) {
            Conviction storage c = convictions[id];
            if (block.timestamp >= c.until) revert TooLate(c.until - 1);
            if (number >= c.number) revert NotEarlier(number, c.number);
            _requireFault(terms, proof);
            (c.finder, c.number) = (msg.sender, number);
        } else {
            revert WrongState(id, r.state);
        }
        emit Convicted(id, holder, terms.client, msg.sender, proof.fault, proof.index);
    }

    /// @notice Pays out the bond of a convicted result once no earlier commitment can show. Anyone.
    function settle(address holder, Terms calldata terms) external {
        bytes32 id = resultId(holder, terms);
        Result storage r = results[id];
        if (r.state != State.Convicted) revert WrongState(id, r.state);
        Conviction memory c = convictions[id];
        if (block.timestamp < c.until) revert TooEarly(c.until);
        r.state = State.Settled;
        _slash(id, holder, c.finder, r.bond, 0);
    }

    /// @notice What commit() takes: it names the finder, so a copy of it serves nobody else.
    /// @param proofHash keccak256(abi.encode(proof)).
    function commitment(bytes32 id, address finder, bytes32 salt, bytes32 proofHash) public pure returns (bytes32) {
        return keccak256(abi.encode(id, finder, salt, proofHash));
    }

    // ------------------------------------------------------------------ inside

    function _open(bytes32 id) private view returns (Result storage r) {
        r = results[id];
        if (r.state != State.Open) revert WrongState(id, r.state);
    }

    function _asked(bytes32 id, uint256 level, uint256 position) private view returns (Demand storage asked) {
        asked = demands[id][place(level, position)];
        if (asked.challenger == address(0) || asked.answered) revert NotDemanded(id, level, position);
    }

    /// Books a demand as answered; the fee for it.
    function _take(bytes32 id, uint256 level, uint256 position) private returns (uint256 paid) {
        Result storage r = _open(id);
        Demand storage asked = _asked(id, level, position);
        if (block.timestamp >= asked.deadline) revert TooLate(asked.deadline - 1);
        asked.answered = true;
        --r.open;
        paid = fee(r.bond);
        feesPaid[id][asked.challenger] += paid;
    }

    function _requireNodes(
        Terms calldata terms,
        uint256 level,
        uint256 position,
        bytes32[] calldata nodes,
        bytes32[] calldata path
    ) private pure {
        uint256 below = TraceTree.depth(terms.steps) - level;
        uint256 want = 1;
        want <<= below < FAN ? below : FAN;
        if (nodes.length != want) revert WrongCount(nodes.length, want);
        TraceTree.requireNode(terms.root, level, position, TraceTree.fold(nodes), path);
    }

    function _spend(bytes32 commitment_) private returns (uint56) {
        Commitment memory c = commitments[commitment_];
        if (c.at == 0) revert NotCommitted(commitment_);
        if (block.number == c.number) revert SameBlock(c.number);
        if (block.timestamp > c.at + REVEAL) revert TooLate(c.at + REVEAL);
        delete commitments[commitment_];
        return uint56(c.number);
    }

    function _unbond(address holder, uint96 bond) private {
        Account storage a = accounts[holder];
        a.total -= bond;
        a.pinned -= bond;
    }

    /// @param extra The fee of a demand that was never answered.
    function _slash(bytes32 id, address holder, address finder, uint256 bond, uint256 extra) private {
        uint256 costs = feesPaid[id][finder];
        uint256 most = bond * COSTS_PERCENT / 100;
        if (costs > most) costs = most;
        uint256 reward = bond * REWARD_PERCENT / 100 + costs;
        emit Slashed(id, holder, finder, reward, bond - reward);
        token.safeTransfer(finder, reward + extra);
        token.safeTransfer(timelock, bond - reward);
    }

    /// Returns only if the proof shows a fault.
    function _requireFault(Terms calldata terms, Proof calldata proof) private view {
        bytes32 shown = proof.right;
        bytes32 want;
        if (proof.fault == Fault.Initial) {
            if (proof.index != 0) revert WrongIndex(proof.index, 0);
            shown = proof.left;
            want = TraceTree.leaf(0, terms.initial);
        } else if (proof.fault == Fault.Last) {
            if (proof.index != terms.steps - 1) revert WrongIndex(proof.index, terms.steps - 1);
            want = TraceTree.leaf(terms.steps, terms.result);
        } else {
            if (proof.index >= terms.steps) revert OutOfTree(proof.index, terms.steps - 1);
            want = _successor(terms, proof);
        }
        if (shown == want) revert NothingWrong(shown);
        uint256 d = TraceTree.depth(terms.steps);
        TraceTree.requirePair(terms.root, d, proof.index, proof.left, proof.right, proof.path);
    }

    /// The leaf that follows from the shown state.
    function _successor(Terms calldata terms, Proof calldata proof) private view returns (bytes32) {
        bytes32 given = keccak256(proof.params);
        if (given != terms.params) revert WrongParams(given, terms.params);
        bytes32 leaf = TraceTree.leaf(proof.index, keccak256(proof.state));
        if (leaf != proof.left) revert NotTheState(leaf, proof.left);
        IStep class = classes[terms.class].step;
        // A call gets 63/64 of the gas at most: with less than this here, a finder could starve the
        // step function. The rest pays for copying the arguments.
        uint256 want = STEP_GAS * 64 / 63 + 20_000 + 10 * (proof.params.length + proof.state.length);
        if (gasleft() < want) revert NotEnoughGas(gasleft(), want);
        try class.step{gas: STEP_GAS}(proof.params, proof.state) returns (bytes memory next) {
            return TraceTree.leaf(uint256(proof.index) + 1, keccak256(next));
        } catch {
            revert StepFailed(address(class));
        }
    }
}
