// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IChannels} from "./IChannels.sol";

/// @title Unidirectional payment channels with cumulative vouchers
/// @notice A payer locks tokens for one payee and signs vouchers off chain, each for the
/// total owed so far on its lane. The payee can turn the latest voucher of each lane
/// into money at any time, without the payer. The payer gets the rest back when the
/// payee closes, or alone after a challenge period.
///
/// What holds, whoever calls in whatever order:
/// - the payee gets at most what the payer signed, the payer at least the rest;
/// - the sum over lanes never exceeds the deposit;
/// - nobody can move a payout or a refund to another address;
/// - there is no owner, no pause and no upgrade.
///
/// Fee-on-transfer tokens credit what arrived. Rebasing tokens are not supported: a
/// balance that shrinks by itself would leave the last to leave short.
contract Channels is IChannels, EIP712, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// A Channel as stored, in three slots of which a claim touches the first two. What was
    /// claimed is deposit - left.
    struct Stored {
        address payer;
        uint40 closeAt;
        uint24 challenge;
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

    /// @notice How many channels an address has opened: part of the next one's id, so that no
    /// id ever comes back and old vouchers stay worthless after a reopening.
    mapping(address payer => uint256) public openNonce;
    /// @notice What a lane has been paid, in token wei. Outlives the channel.
    mapping(bytes32 id => mapping(uint64 lane => uint256)) public paid;
    mapping(bytes32 id => Stored) private _channels;

    /// @param token_ The token of all channels; an ERC-20, with or without permit.
    constructor(IERC20 token_) EIP712("SOSNA Channels", "1") {
        if (address(token_).code.length == 0) revert NotAToken(address(token_));
        token = token_;
    }

    // ------------------------------------------------------------------ money in

    /// @notice Opens a channel from the caller with what arrives of `amount`.
    /// @param payee Who is paid. Cannot be changed.
    /// @param agent May close besides the payee; 0 for nobody.
    /// @param amount Token wei to take from the caller.
    /// @param challenge Seconds a close of the payer's takes, MIN_CHALLENGE to MAX_CHALLENGE.
    /// @return id The channel's id; see channelId().
    function open(address payee, address agent, uint128 amount, uint64 challenge)
        external
        nonReentrant
        returns (bytes32 id)
    {
        return _open(payee, agent, amount, challenge);
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
    ) external nonReentrant returns (bytes32 id) {
        _permit(amount, deadline, v, r, s);
        return _open(payee, agent, amount, challenge);
    }

    /// @notice Adds to a deposit. Anyone may; a close that is under way goes on as it was.
    function topUp(bytes32 id, uint128 amount) external nonReentrant {
        _topUp(id, amount);
    }

    /// @notice topUp() with an EIP-2612 permit of exactly `amount` in place of an approval.
    function topUpWithPermit(bytes32 id, uint128 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        nonReentrant
    {
        _permit(amount, deadline, v, r, s);
        _topUp(id, amount);
    }

    // ------------------------------------------------------------------ money out

    /// @notice Pays the payee what a voucher adds to its lane. Anyone may send it; the channel
    /// stays open.
    function claim(Voucher calldata voucher, bytes calldata signature) external nonReentrant {
        Stored storage c = _live(voucher.channelId);
        uint256 due = _settle(c, voucher, signature);
        if (due == 0) {
            revert NotRising(voucher.channelId, voucher.lane, voucher.cumulative, paid[voucher.channelId][voucher.lane]);
        }
        token.safeTransfer(c.payee, due);
    }

    /// @notice claim() for many vouchers, of any channels. Neighbours of one payee share one
    /// transfer, so sort by payee.
    /// @dev A voucher that is already paid and a channel that is gone are passed over: others
    /// can bring both about by being mined first, and must not spoil the batch. All else reverts.
    function claimBatch(Voucher[] calldata vouchers, bytes[] calldata signatures) external nonReentrant {
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
    function close(bytes32 id, Voucher[] calldata vouchers, bytes[] calldata signatures) external nonReentrant {
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
    function finish(bytes32 id) external nonReentrant {
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
        return Channel(c.payer, c.closeAt, c.challenge, c.payee, c.agent, c.deposit, c.deposit - c.left);
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

    function _open(address payee, address agent, uint128 amount, uint64 challenge) private returns (bytes32 id) {
        if (payee == address(0) || payee == address(this) || payee == address(token)) revert BadPayee(payee);
        if (challenge < MIN_CHALLENGE || challenge > MAX_CHALLENGE) {
            revert ChallengeOutOfRange(challenge, MIN_CHALLENGE, MAX_CHALLENGE);
        }
        uint256 nonce = openNonce[msg.sender]++;
        id = channelId(msg.sender, payee, agent, nonce);
        uint256 received = _pull(amount);
        if (received > type(uint96).max) revert DepositTooLarge(received, type(uint96).max);
        _channels[id] = Stored({
            payer: msg.sender,
            closeAt: 0,
            challenge: uint24(challenge),
            payee: payee,
            left: uint96(received),
            agent: agent,
            deposit: uint96(received)
        });
        emit Opened(id, msg.sender, payee, agent, received, challenge, nonce);
    }

    function _topUp(bytes32 id, uint256 amount) private {
        Stored storage c = _live(id);
        uint256 received = _pull(amount);
        uint256 deposit = c.deposit + received;
        if (deposit > type(uint96).max) revert DepositTooLarge(deposit, type(uint96).max);
        c.deposit = uint96(deposit);
        c.left += uint96(received); // left is at most deposit
        emit ToppedUp(id, c.payer, c.payee, msg.sender, received);
    }

    /// @dev The permit may fail: whoever sees it in the mempool can spend it first, and then
    /// the allowance is there already. If it is not, the transfer says so.
    function _permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) private {
        try IERC20Permit(address(token)).permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
    }

    /// @dev Takes tokens from the caller and returns what arrived, which a token with a fee
    /// makes less than asked for. State is written after this call, since it depends on it:
    /// every entry that calls it is nonReentrant.
    function _pull(uint256 amount) private returns (uint256 received) {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        received = token.balanceOf(address(this)) - before;
        if (received == 0) revert NothingReceived();
    }

    /// @dev Books a voucher and returns what it adds; 0 if the lane is paid that far already.
    function _settle(Stored storage c, Voucher calldata v, bytes calldata signature) private returns (uint256 due) {
        uint256 before = paid[v.channelId][v.lane];
        if (v.cumulative <= before) return 0;
        due = v.cumulative - before;
        uint256 left = c.left;
        if (due > left) revert OverDeposit(v.channelId, due, left);
        address payer = c.payer;
        if (!_signed(payer, digest(v), signature)) revert BadSignature(v.channelId, payer);
        paid[v.channelId][v.lane] = v.cumulative;
        c.left = uint96(left - due);
        emit Claimed(v.channelId, payer, c.payee, v.lane, v.cumulative, due, v.seq, v.usageRoot);
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
        emit Closed(id, payer, c.payee, c.deposit - refund, refund);
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
