// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {PausableEntry} from "../dao/PausableEntry.sol";
import {ChannelStore} from "./ChannelStore.sol";
import {IGate} from "./IGate.sol";
import {Ledger} from "./Ledger.sol";
import {Vouchers} from "./Vouchers.sol";

/// @title Unidirectional payment channels with cumulative vouchers
/// @notice A payer locks tokens for one payee and signs vouchers off chain, each for the
/// total owed so far on its lane. The payee can turn the latest voucher of each lane
/// into money at any time, without the payer. The payer gets the rest back when the
/// payee closes, or alone after a challenge period.
///
/// What holds, whoever calls in whatever order:
/// - the payee gets at most what the payer signed, the payer at least the rest;
/// - what the payer signed is paid in full, or up to the whole deposit: it cannot make one
///   voucher worthless by another;
/// - the sum over lanes never exceeds the deposit;
/// - nobody can move a payout or a refund to another address;
/// - there is no owner and no upgrade; a guardian may keep new money out for a while
///   (PausableEntry), and nothing can keep money in.
///
/// A token that does not deliver what was asked of it is refused. One whose balances
/// shrink by themselves is not supported: the last to leave would be short.
contract Channels is ChannelStore, Vouchers, PausableEntry, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice Shortest challenge period. Long enough to outlive an outage of the payee, or
    /// a stretch of blocks that somebody pays to fill.
    uint256 public constant MIN_CHALLENGE = 24 hours;
    /// @notice Longest challenge period: the bound on how long a silent payee locks money.
    uint256 public constant MAX_CHALLENGE = 30 days;
    /// @notice What openChecked() asks; zero for nothing, and then it reverts.
    IGate public immutable gate;

    /// @param token_ The token of all channels; an ERC-20, with or without permit.
    /// @param timelock_ The DAO's executor: names the guardian, and can do nothing else here.
    /// @param guardian_ May keep new money out for a while; zero for nobody.
    /// @param gate_ What openChecked() asks; zero for no gate. It may be deployed later.
    constructor(IERC20 token_, address timelock_, address guardian_, IGate gate_)
        ChannelStore(token_)
        PausableEntry(timelock_, guardian_)
    {
        gate = gate_;
    }

    // ------------------------------------------------------------------ money in

    /// @notice Opens a channel from the caller with `amount` of its tokens.
    /// @param payee Who is paid. Cannot be changed.
    /// @param agent May close besides the payee; 0 for nobody.
    /// @param amount Token wei to take from the caller.
    /// @param challenge Seconds a close of the payer's takes, MIN_CHALLENGE to MAX_CHALLENGE.
    /// @return id The channel's id; see channelId().
    function open(address payee, address agent, uint128 amount, uint64 challenge)
        external
        nonReentrant
        whenEntryOpen
        returns (bytes32 id)
    {
        return _open(payee, agent, amount, challenge, false);
    }

    /// @notice open() with an EIP-2612 permit of exactly `amount` in place of an approval.
    function openWithPermit(
        address payee,
        address agent,
        uint128 amount,
        uint64 challenge,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant whenEntryOpen returns (bytes32 id) {
        _permit(amount, deadline, v, r, s);
        return _open(payee, agent, amount, challenge, false);
    }

    /// @notice open(), and only if the gate says that caller and payee accept each other: identity
    /// levels and blacklists. The channel remembers that it was asked; it is not asked again.
    function openChecked(address payee, address agent, uint128 amount, uint64 challenge)
        external
        nonReentrant
        whenEntryOpen
        returns (bytes32 id)
    {
        _requireMutual(payee);
        return _open(payee, agent, amount, challenge, true);
    }

    /// @notice openChecked() with an EIP-2612 permit of exactly `amount` in place of an approval.
    function openCheckedWithPermit(
        address payee,
        address agent,
        uint128 amount,
        uint64 challenge,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external nonReentrant whenEntryOpen returns (bytes32 id) {
        _requireMutual(payee);
        _permit(amount, deadline, v, r, s);
        return _open(payee, agent, amount, challenge, true);
    }

    /// @notice Adds to a deposit. Anyone may; a close that is under way goes on as it was.
    function topUp(bytes32 id, uint128 amount) external nonReentrant whenEntryOpen {
        _topUp(id, amount);
    }

    /// @notice topUp() with an EIP-2612 permit of exactly `amount` in place of an approval.
    function topUpWithPermit(bytes32 id, uint128 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        nonReentrant
        whenEntryOpen
    {
        _permit(amount, deadline, v, r, s);
        _topUp(id, amount);
    }

    // ------------------------------------------------------------------ money out
    //
    // These write all they change before they call the token, so a token that calls back finds
    // nothing to take twice: no guard of their own. They do refuse to run inside an entry, whose
    // check of what arrived they would disturb.

    /// @notice Pays the payee what a voucher adds to its lane, or what is left if that is less.
    /// Anyone may send it; the channel stays open.
    function claim(Voucher calldata voucher, bytes calldata signature) external nonReentrantView {
        bytes32 id = voucher.channelId;
        Stored storage c = _channels[id];
        uint256 due = _settleLane(c, _live(id, c), voucher, signature);
        if (due == 0) _refuse(voucher);
        token.safeTransfer(address(uint160(c.payeeLeft)), due);
    }

    /// @notice claim() for many vouchers, of any channels. Neighbours of one payee share one
    /// transfer, so sort by payee.
    /// @dev A voucher that adds nothing and a channel that is gone are passed over: others can
    /// bring both about by being mined first, and must not spoil the batch. All else reverts: a
    /// wrong signature is its sender's mistake, or the whim of a contract wallet (ERC-1271), whose
    /// vouchers are better claimed by themselves.
    function claimBatch(Voucher[] calldata vouchers, bytes[] calldata signatures) external nonReentrantView {
        uint256 n = vouchers.length;
        if (n != signatures.length) revert LengthMismatch(n, signatures.length);
        address[] memory payees = new address[](n);
        uint256[] memory dues = new uint256[](n);
        uint256 last; // the payout being added to
        for (uint256 i; i < n; ++i) {
            (address payee, uint256 due) = _claimIfLive(vouchers[i], signatures[i]);
            if (due == 0) continue;
            if (payees[last] != payee && dues[last] != 0) ++last;
            payees[last] = payee;
            dues[last] += due;
        }
        for (uint256 i; i < n && dues[i] != 0; ++i) {
            token.safeTransfer(payees[i], dues[i]);
        }
    }

    /// @notice Closes at once: pays what the vouchers add and refunds the rest. By the payee or
    /// its agent; without vouchers nothing more is paid.
    /// @dev Vouchers already paid are passed over, as in claimBatch().
    function close(bytes32 id, Voucher[] calldata vouchers, bytes[] calldata signatures) external nonReentrantView {
        Stored storage c = _channels[id];
        uint256 head = _live(id, c);
        address payee = address(uint160(c.payeeLeft));
        if (msg.sender != payee && msg.sender != address(uint160(c.agentDeposit))) {
            revert NotPayeeOrAgent(id, msg.sender);
        }
        if (vouchers.length != signatures.length) revert LengthMismatch(vouchers.length, signatures.length);
        uint256 due;
        uint256 record;
        for (uint256 i; i < vouchers.length; ++i) {
            if (vouchers[i].channelId != id) revert WrongChannel(id, vouchers[i].channelId);
            uint256 more;
            (more, record) = _settleLast(c, head, vouchers[i], signatures[i], record);
            due += more;
        }
        uint256 refund = _end(id, c, record);
        if (due != 0) token.safeTransfer(payee, due);
        if (refund != 0) token.safeTransfer(address(uint160(head)), refund);
    }

    /// @notice Starts the payer's own close. Vouchers can be claimed until the deadline, which
    /// nothing moves.
    function startClose(bytes32 id) external {
        Stored storage c = _channels[id];
        uint256 head = _existing(id, c);
        if (msg.sender != address(uint160(head))) revert NotPayer(id, msg.sender);
        if (_closeAt(head) != 0) revert AlreadyClosing(id, _closeAt(head));
        uint256 closeAt = block.timestamp + uint24(head >> CHALLENGE);
        c.head = head | uint256(uint40(closeAt)) << NUMBERS;
        emit Closing(id, msg.sender, address(uint160(c.payeeLeft)), closeAt);
    }

    /// @notice Refunds the payer once the deadline of startClose() has passed. Anyone may.
    function finish(bytes32 id) external nonReentrantView {
        Stored storage c = _channels[id];
        uint256 head = _existing(id, c);
        if (_closeAt(head) == 0) revert NotClosing(id);
        if (!_expired(head)) revert TooEarly(id, _closeAt(head));
        uint256 refund = _end(id, c, 0);
        if (refund != 0) token.safeTransfer(address(uint160(head)), refund);
    }

    // ------------------------------------------------------------------ inside

    function _open(address payee, address agent, uint256 amount, uint256 challenge, bool isChecked)
        private
        returns (bytes32 id)
    {
        if (payee == address(0) || payee == address(this) || payee == address(token)) revert BadPayee(payee);
        if (challenge < MIN_CHALLENGE || challenge > MAX_CHALLENGE) {
            revert ChallengeOutOfRange(challenge, MIN_CHALLENGE, MAX_CHALLENGE);
        }
        if (amount > Ledger.MAX_DEPOSIT) revert DepositTooLarge(amount, Ledger.MAX_DEPOSIT);
        uint256 nonce = openNonce[msg.sender]++;
        id = channelId(msg.sender, payee, agent, nonce);
        Stored storage c = _channels[id];
        c.head = uint256(uint160(msg.sender)) | challenge << CHALLENGE | (isChecked ? IS_CHECKED : 0);
        c.payeeLeft = uint256(uint160(payee)) | amount << NUMBERS;
        c.agentDeposit = uint256(uint160(agent)) | amount << NUMBERS;
        emit Opened(id, msg.sender, payee, agent, amount, challenge, nonce);
        if (isChecked) emit Checked(id);
        _pull(amount);
    }

    function _topUp(bytes32 id, uint256 amount) private {
        Stored storage c = _channels[id];
        uint256 head = _live(id, c);
        (uint256 body, uint256 tail) = (c.payeeLeft, c.agentDeposit);
        (bool fits, uint256 deposit, uint256 left) = Ledger.add(tail >> NUMBERS, body >> NUMBERS, amount);
        if (!fits) revert DepositTooLarge((tail >> NUMBERS) + amount, Ledger.MAX_DEPOSIT);
        c.payeeLeft = uint160(body) | left << NUMBERS;
        c.agentDeposit = uint160(tail) | deposit << NUMBERS;
        emit ToppedUp(id, address(uint160(head)), address(uint160(body)), msg.sender, amount);
        _pull(amount);
    }

    function _requireMutual(address payee) private view {
        if (address(gate) == address(0)) revert NoGate();
        gate.requireMutual(msg.sender, payee);
    }

    /// @dev The permit may fail: whoever sees it in the mempool can spend it first, and then
    /// the allowance is there already. If it is not, the transfer says so.
    function _permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) private {
        try IERC20Permit(address(token)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
    }

    /// @dev Takes tokens from the caller, after all else, and holds what arrived against what was
    /// booked. Each entry is nonReentrant: what an entry inside another brought in would count
    /// for both.
    function _pull(uint256 amount) private {
        if (amount == 0) revert ZeroAmount();
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        unchecked {
            // Whatever a token answers: the difference is right, or wraps and is not `amount`.
            uint256 received = token.balanceOf(address(this)) - before;
            if (received != amount) revert FeeOnTransfer(amount, received);
        }
    }

    function _claimIfLive(Voucher calldata v, bytes calldata signature) private returns (address payee, uint256 due) {
        Stored storage c = _channels[v.channelId];
        uint256 head = c.head;
        if (head == 0 || _expired(head)) return (address(0), 0);
        due = _settleLane(c, head, v, signature);
        if (due != 0) payee = address(uint160(c.payeeLeft));
    }

    /// @dev Books a voucher and returns what it adds; 0 if the lane is paid that far already, or
    /// the channel is spent. `head` is c's.
    function _settleLane(Stored storage c, uint256 head, Voucher calldata v, bytes calldata signature)
        private
        returns (uint256 due)
    {
        Lane storage lane = _lanes[v.channelId][v.lane];
        uint256 paidNow;
        (due, paidNow) = _settle(c, head, v, signature, lane.paid);
        if (due != 0) lane.paid = paidNow;
    }

    /// @dev _settleLane() for a channel that ends with this transaction: the first lane without a
    /// word of its own goes into `record`, which the caller hands on and _end() stores.
    function _settleLast(Stored storage c, uint256 head, Voucher calldata v, bytes calldata signature, uint256 record)
        private
        returns (uint256 due, uint256)
    {
        Lane storage lane = _lanes[v.channelId][v.lane];
        uint256 before = lane.paid;
        bool recorded = before == 0 && (record == 0 || record >> RECORD_LANE == v.lane);
        if (recorded) before = uint96(record);
        (due, before) = _settle(c, head, v, signature, before);
        if (due == 0) return (0, record);
        if (recorded) return (due, uint256(v.lane) << RECORD_LANE | before);
        lane.paid = before;
        return (due, record);
    }

    /// @dev What a voucher adds to a lane that was paid `before`, taken off the channel. The lane
    /// itself is the caller's to write.
    function _settle(Stored storage c, uint256 head, Voucher calldata v, bytes calldata signature, uint256 before)
        private
        returns (uint256 due, uint256 paidNow)
    {
        uint256 body = c.payeeLeft;
        uint256 left;
        (due, paidNow, left) = Ledger.settle(before, v.cumulative, body >> NUMBERS);
        if (due == 0) return (0, paidNow);
        _requireSigned(address(uint160(head)), v, signature);
        c.payeeLeft = uint160(body) | left << NUMBERS;
        _logClaim(v, head, body, paidNow, due);
    }

    function _logClaim(Voucher calldata v, uint256 head, uint256 body, uint256 paidNow, uint256 due) private {
        emit Claimed(
            v.channelId, address(uint160(head)), address(uint160(body)), v.lane, paidNow, due, v.seq, v.usageRoot
        );
    }

    /// @dev Says why a voucher adds nothing.
    function _refuse(Voucher calldata v) private view {
        uint256 before = _lanes[v.channelId][v.lane].paid;
        if (v.cumulative <= before) revert NotRising(v.channelId, v.lane, v.cumulative, before);
        revert OverDeposit(v.channelId, v.cumulative - before, 0);
    }
}
