// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {PausableEntry} from "../dao/PausableEntry.sol";
import {IChannels} from "./IChannels.sol";
import {IGate} from "./IGate.sol";
import {Ledger} from "./Ledger.sol";

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
contract Channels is IChannels, PausableEntry, EIP712, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// A Channel as stored, in three slots of which a claim touches the first two. What was
    /// claimed is deposit - left.
    struct Stored {
        address payer;
        uint40 closeAt;
        uint24 challenge;
        bool isChecked;
        address payee;
        uint96 left;
        address agent;
        uint96 deposit;
    }

    /// @notice Shortest challenge period. Long enough to outlive an outage of the payee, or
    /// a stretch of blocks that somebody pays to fill.
    uint256 public constant MIN_CHALLENGE = 24 hours;
    /// @notice Longest challenge period: the bound on how long a silent payee locks money.
    uint256 public constant MAX_CHALLENGE = 30 days;
    /// @notice EIP-712 type of a voucher.
    bytes32 public constant VOUCHER_TYPEHASH =
        keccak256("Voucher(bytes32 channelId,uint64 lane,uint256 cumulative,uint64 seq,bytes32 usageRoot)");

    /// @notice The one token of this contract.
    IERC20 public immutable token;

    /// @notice What openChecked() asks; zero for nothing, and then it reverts.
    IGate public immutable gate;

    /// @notice How many channels an address has opened: part of the next one's id, so that no
    /// id ever comes back and old vouchers stay worthless after a reopening.
    mapping(address payer => uint256) public openNonce;
    /// @notice What a lane has been paid, in token wei. Outlives the channel.
    mapping(bytes32 id => mapping(uint64 lane => uint256)) public paid;
    mapping(bytes32 id => Stored) private _channels;

    /// @param token_ The token of all channels; an ERC-20, with or without permit.
    /// @param timelock_ The DAO's executor: names the guardian, and can do nothing else here.
    /// @param guardian_ May keep new money out for a while; zero for nobody.
    /// @param gate_ What openChecked() asks; zero for no gate. It may be deployed later.
    constructor(IERC20 token_, address timelock_, address guardian_, IGate gate_)
        PausableEntry(timelock_, guardian_)
        EIP712("SOSNA Channels", "1")
    {
        if (address(token_).code.length == 0) revert NotAToken(address(token_));
        (token, gate) = (token_, gate_);
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
        Stored storage c = _live(voucher.channelId);
        uint256 due = _settle(c, voucher, signature);
        if (due == 0) _refuse(voucher);
        token.safeTransfer(c.payee, due);
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
        uint256 last; // index of the payout being added to
        for (uint256 i; i < n; ++i) {
            Stored storage c = _channels[vouchers[i].channelId];
            if (c.payer == address(0) || _expired(c)) continue;
            uint256 due = _settle(c, vouchers[i], signatures[i]);
            if (due == 0) continue;
            address payee = c.payee;
            if (payees[last] != payee && payees[last] != address(0)) ++last;
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
        Stored storage c = _live(id);
        address payee = c.payee;
        if (msg.sender != payee && msg.sender != c.agent) revert NotPayeeOrAgent(id, msg.sender);
        if (vouchers.length != signatures.length) revert LengthMismatch(vouchers.length, signatures.length);
        uint256 due;
        for (uint256 i; i < vouchers.length; ++i) {
            if (vouchers[i].channelId != id) revert WrongChannel(id, vouchers[i].channelId);
            due += _settle(c, vouchers[i], signatures[i]);
        }
        (address payer, uint256 refund) = _end(id, c);
        if (due != 0) token.safeTransfer(payee, due);
        if (refund != 0) token.safeTransfer(payer, refund);
    }

    /// @notice Starts the payer's own close. Vouchers can be claimed until the deadline, which
    /// nothing moves.
    function startClose(bytes32 id) external {
        Stored storage c = _existing(id);
        if (msg.sender != c.payer) revert NotPayer(id, msg.sender);
        if (c.closeAt != 0) revert AlreadyClosing(id, c.closeAt);
        uint256 closeAt = block.timestamp + c.challenge;
        c.closeAt = uint40(closeAt);
        emit Closing(id, msg.sender, c.payee, closeAt);
    }

    /// @notice Refunds the payer once the deadline of startClose() has passed. Anyone may.
    function finish(bytes32 id) external nonReentrantView {
        Stored storage c = _existing(id);
        if (c.closeAt == 0) revert NotClosing(id);
        if (!_expired(c)) revert TooEarly(id, c.closeAt);
        (address payer, uint256 refund) = _end(id, c);
        if (refund != 0) token.safeTransfer(payer, refund);
    }

    // ------------------------------------------------------------------ views

    /// @notice Everything about a channel; all zero if there is none.
    function channels(bytes32 id) external view returns (Channel memory) {
        Stored storage c = _channels[id];
        uint256 claimed = Ledger.claimed(c.deposit, c.left);
        return Channel(c.payer, c.closeAt, c.challenge, c.payee, c.agent, c.deposit, uint96(claimed), c.isChecked);
    }

    /// @notice The id that a payer's `nonce`-th channel has. Of nothing that a reorganisation
    /// changes, so vouchers stay good when the opening is mined again.
    function channelId(address payer, address payee, address agent, uint256 nonce) public view returns (bytes32) {
        return keccak256(abi.encode(payer, payee, agent, address(token), nonce, block.chainid, address(this)));
    }

    /// @notice What the payer signs for a voucher.
    function digest(Voucher calldata v) public view returns (bytes32) {
        return _hashTypedDataV4(
            keccak256(abi.encode(VOUCHER_TYPEHASH, v.channelId, v.lane, v.cumulative, v.seq, v.usageRoot))
        );
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
        _channels[id] = Stored({
            payer: msg.sender,
            closeAt: 0,
            challenge: uint24(challenge),
            isChecked: isChecked,
            payee: payee,
            left: uint96(amount),
            agent: agent,
            deposit: uint96(amount)
        });
        emit Opened(id, msg.sender, payee, agent, amount, challenge, nonce);
        if (isChecked) emit Checked(id);
        _pull(amount);
    }

    function _topUp(bytes32 id, uint256 amount) private {
        Stored storage c = _live(id);
        (bool fits, uint256 deposit, uint256 left) = Ledger.add(c.deposit, c.left, amount);
        if (!fits) revert DepositTooLarge(c.deposit + amount, Ledger.MAX_DEPOSIT);
        (c.deposit, c.left) = (uint96(deposit), uint96(left));
        emit ToppedUp(id, c.payer, c.payee, msg.sender, amount);
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

    /// @dev Books a voucher and returns what it adds; 0 if the lane is paid that far already, or
    /// the channel is spent.
    function _settle(Stored storage c, Voucher calldata v, bytes calldata signature) private returns (uint256) {
        (uint256 due, uint256 paidNow, uint256 leftNow) =
            Ledger.settle(paid[v.channelId][v.lane], v.cumulative, c.left);
        if (due == 0) return 0;
        address payer = c.payer;
        if (!_signed(payer, digest(v), signature)) revert BadSignature(v.channelId, payer);
        paid[v.channelId][v.lane] = paidNow;
        c.left = uint96(leftNow);
        emit Claimed(v.channelId, payer, c.payee, v.lane, paidNow, due, v.seq, v.usageRoot);
        return due;
    }

    /// @dev Says why a voucher adds nothing.
    function _refuse(Voucher calldata v) private view {
        uint256 before = paid[v.channelId][v.lane];
        if (v.cumulative <= before) revert NotRising(v.channelId, v.lane, v.cumulative, before);
        revert OverDeposit(v.channelId, v.cumulative - before, 0);
    }

    /// @dev A key's own signature counts before its account's code is asked: an EOA that
    /// delegates to a contract (EIP-7702) must not be able to disown what it signed.
    function _signed(address payer, bytes32 hash, bytes calldata signature) private view returns (bool) {
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(hash, signature);
        if (err == ECDSA.RecoverError.NoError && signer == payer) return true;
        return payer.code.length != 0 && SignatureChecker.isValidERC1271SignatureNowCalldata(payer, hash, signature);
    }

    function _end(bytes32 id, Stored storage c) private returns (address payer, uint256 refund) {
        payer = c.payer;
        refund = c.left;
        emit Closed(id, payer, c.payee, Ledger.claimed(c.deposit, refund), refund);
        delete _channels[id];
    }

    function _existing(bytes32 id) private view returns (Stored storage c) {
        c = _channels[id];
        if (c.payer == address(0)) revert NoChannel(id);
    }

    function _live(bytes32 id) private view returns (Stored storage c) {
        c = _existing(id);
        if (_expired(c)) revert Expired(id, c.closeAt);
    }

    function _expired(Stored storage c) private view returns (bool) {
        return c.closeAt != 0 && block.timestamp >= c.closeAt;
    }
}
