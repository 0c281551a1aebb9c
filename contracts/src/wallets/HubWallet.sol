// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Enterprise} from "./Enterprise.sol";
import {IHubWallet} from "./IHubWallet.sol";
import {IRegistry} from "./IRegistry.sol";
import {IWhitelist} from "./IWhitelist.sol";
import {Signed} from "./Signed.sol";

/// @title A hub's money, of which its workers' part is out of its reach
/// @notice The hub reserves (the whitepaper's approve), its signing key writes statements, and
/// anyone turns a worker's newest statement into money for that worker. Reserves outlive
/// every state: what is owed is neither overwritten, nor seized with the hub's stake.
///
/// The payee gets 100 of 100. The prototype paid 70 and kept 30: here the lock of 30 %
/// is on the hub's own further money.
contract HubWallet is Enterprise, IHubWallet, EIP712 {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    /// A Reserve as stored, in one slot: a claim touches this and _signing alone.
    struct Stored {
        uint88 reserved;
        uint88 paid;
        uint64 fresh; // reserved in `period` and not released since, in FRESH_UNIT, rounded down
        uint16 period;
    }

    struct Announced {
        uint88 amount;
        uint40 at;
        uint64 nonce;
    }

    /// The key that signs statements and the sum of all reserves not paid, in one slot.
    struct Signing {
        address signer;
        uint96 outstanding;
    }

    /// @notice Of each reserve, what the hub locks besides, of its own. Whitepaper: 30 %,
    /// rounded up here, for a lock that rounds to nothing is none. No setter, as in the prototype.
    uint256 public constant LOCK_PERCENT = 30;
    /// @notice From announceRelease() to release(): a worker that looks once a day can claim all
    /// it earned, with days to spare for a congested chain.
    uint256 public constant RELEASE_DELAY = 7 days;
    /// @notice How long a replaced signing key's statements can still be claimed: wages earned
    /// under it are not void. Who sees a replacement claims; new work is signed by the new key.
    uint256 public constant SIGNER_GRACE = 30 days;
    /// @notice EIP-712 types; pkg/payment has the same.
    bytes32 public constant STATEMENT_TYPEHASH =
        keccak256("Statement(address worker,uint256 cumulative,bytes32 usageRoot)");
    bytes32 public constant RELEASE_TYPEHASH = keccak256("Release(address worker,uint256 amount,uint256 nonce)");

    uint256 private constant FRESH_UNIT = 1 gwei;

    Signing private _signing;
    mapping(address worker => Stored) private _reserves;
    mapping(address worker => Announced) private _announced;
    /// @notice Until when a replaced key's statements are still good, a Unix second.
    mapping(address signer => uint256) public formerUntil;

    constructor(Government memory g) Enterprise(g) EIP712("SOSNA HubWallet", "1") {}

    // ------------------------------------------------------------------ the hub

    /// @notice Starts a period: freezes STAKE of the balance and lists the wallet. Owner only,
    /// from Created or Idle.
    function register() external {
        _register(STAKE);
        whitelist.list();
    }

    /// @notice Names the key that signs statements; zero for nobody. Owner only.
    function setSigner(address to) external onlyOwner {
        if (to == msg.sender || registry.binding(to).owner != address(0)) revert BadSigner(to);
        address from = _signing.signer;
        uint256 until = block.timestamp + SIGNER_GRACE;
        if (from != address(0)) formerUntil[from] = until;
        _signing.signer = to;
        emit SignerChanged(from, to, until);
    }

    /// @notice Adds to what a worker can claim, and locks 30 % besides. Owner or operator, while
    /// Registered; reverts unless balance >= outstanding + locked + stake afterwards.
    function reserve(address worker, uint256 amount) external {
        _requireReserving();
        uint256 lock = _book(worker, amount);
        _cover(amount, lock);
    }

    /// @notice reserve() for many. All or nothing.
    function reserveBatch(address[] calldata workers, uint256[] calldata amounts) external {
        if (workers.length != amounts.length) revert LengthMismatch(workers.length, amounts.length);
        _requireReserving();
        (uint256 sum, uint256 lock) = (0, 0);
        for (uint256 i; i < workers.length; ++i) {
            lock += _book(workers[i], amounts[i]);
            sum += amounts[i];
        }
        _cover(sum, lock);
    }

    /// @notice Says that the hub will take back `amount` of what `worker` has not claimed; 0 takes
    /// an announcement back. A new one replaces the old and starts the delay again. Owner or operator.
    function announceRelease(address worker, uint256 amount) external {
        _requireReleasing();
        Stored storage r = _reserves[worker];
        uint256 unpaid = r.reserved - r.paid;
        if (amount > unpaid) revert OverUnpaid(worker, amount, unpaid);
        uint256 at = amount == 0 ? 0 : block.timestamp + RELEASE_DELAY;
        Announced storage a = _announced[worker];
        (a.amount, a.at) = (uint88(amount), uint40(at));
        emit ReleaseAnnounced(worker, amount, at);
    }

    /// @notice Takes back what was announced RELEASE_DELAY ago, or what of it is still unpaid.
    /// Owner or operator.
    function release(address worker) external {
        _requireReleasing();
        Announced storage a = _announced[worker];
        if (a.at == 0) revert NothingAnnounced(worker);
        _requireTime(a.at);
        Stored storage r = _reserves[worker];
        uint256 amount = Math.min(a.amount, r.reserved - r.paid);
        (a.amount, a.at) = (0, 0);
        _release(worker, amount, false);
    }

    /// @notice Takes back at once what the worker itself gives up. Anyone may send it.
    /// @param r Carries the worker's releaseNonce, which each release spends.
    /// @param signature The worker's, by its node key or ERC-1271.
    function releaseSigned(Release calldata r, bytes calldata signature) external {
        _requireNotSuspected();
        uint256 nonce = _announced[r.worker].nonce++;
        if (r.nonce != nonce) revert BadNonce(r.worker, r.nonce, nonce);
        uint256 unpaid = _reserves[r.worker].reserved - _reserves[r.worker].paid;
        if (r.amount == 0) revert ZeroAmount();
        if (r.amount > unpaid) revert OverUnpaid(r.worker, r.amount, unpaid);
        if (!Signed.by(r.worker, releaseDigest(r), signature)) revert BadRelease(r.worker, r.nonce);
        _release(r.worker, r.amount, true);
    }

    // ------------------------------------------------------------------ the worker

    /// @notice Pays a worker what a statement adds. Anyone may send it, in every state.
    /// @return due What was paid, in token wei.
    function claim(Statement calldata s, bytes calldata signature) external returns (uint256 due) {
        due = _settle(0, s, signature);
        if (due == 0) revert NotRising(s.worker, s.cumulative, _reserves[s.worker].paid);
        token.safeTransfer(registry.payoutOf(s.worker), due);
    }

    /// @notice claim() for many. Neighbours of one payout address share one transfer.
    /// @dev A statement already paid is passed over: anyone can bring that about by being mined
    /// first, and must not spoil the batch. All else reverts and names the statement.
    /// @return paid What was paid in all.
    function claimBatch(Statement[] calldata statements, bytes[] calldata signatures) external returns (uint256 paid) {
        uint256 n = statements.length;
        if (n != signatures.length) revert LengthMismatch(n, signatures.length);
        address[] memory payouts = new address[](n);
        uint256[] memory dues = new uint256[](n);
        uint256 last; // index of the payout being added to
        for (uint256 i; i < n; ++i) {
            uint256 due = _settle(i, statements[i], signatures[i]);
            if (due == 0) continue;
            address payout = registry.payoutOf(statements[i].worker);
            if (payouts[last] != payout && dues[last] != 0) ++last;
            payouts[last] = payout;
            dues[last] += due;
            paid += due;
        }
        for (uint256 i; i < n && dues[i] != 0; ++i) {
            token.safeTransfer(payouts[i], dues[i]);
        }
    }

    // ------------------------------------------------------------------ views

    /// @notice Everything at once, of one block.
    function overview() external view returns (Overview memory o) {
        Life memory l = _life;
        (o.owner, o.state, o.since, o.heldUntil, o.period) = (owner(), l.state, l.since, l.heldUntil, l.period);
        (o.signer, o.balance, o.outstanding) = (_signing.signer, _balance(), outstanding());
        (o.locked, o.stake, o.withdrawable) = (l.locked, stake(), withdrawable());
    }

    /// @notice What is kept for a worker.
    function reserveOf(address worker) external view returns (Reserve memory) {
        (Stored storage r, Announced storage a) = (_reserves[worker], _announced[worker]);
        return Reserve(r.reserved, r.paid, Math.min(a.amount, r.reserved - r.paid), a.at);
    }

    /// @notice The nonce that the worker's next Release must carry.
    function releaseNonce(address worker) external view returns (uint256) {
        return _announced[worker].nonce;
    }

    /// @notice The key that signs statements; zero if none is named.
    function signer() external view returns (address) {
        return _signing.signer;
    }

    /// @notice Whether a key's statements can be claimed now.
    function maySign(address key) public view returns (bool) {
        return key != address(0) && (key == _signing.signer || block.timestamp < formerUntil[key]);
    }

    /// @inheritdoc Enterprise
    function stake() public view override returns (uint256) {
        State s = _life.state;
        return s == State.Registered || s == State.Suspected ? STAKE : 0;
    }

    /// @inheritdoc Enterprise
    function outstanding() public view override returns (uint256) {
        return _signing.outstanding;
    }

    /// @notice What the signing key signs for a statement.
    function statementDigest(Statement calldata s) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(STATEMENT_TYPEHASH, s.worker, s.cumulative, s.usageRoot)));
    }

    /// @notice What a worker signs to give up reserve.
    function releaseDigest(Release calldata r) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(RELEASE_TYPEHASH, r.worker, r.amount, r.nonce)));
    }

    // ------------------------------------------------------------------ inside

    /// @dev Books a statement and returns what it adds; 0 if that much is paid already.
    function _settle(uint256 index, Statement calldata s, bytes calldata signature) private returns (uint256 due) {
        Stored storage r = _reserves[s.worker];
        (uint256 before, uint256 max) = (r.paid, r.reserved);
        if (s.cumulative <= before) return 0;
        if (s.cumulative > max) revert OverReserve(index, s.worker, s.cumulative, max);
        address key = Signed.key(statementDigest(s), signature);
        if (!maySign(key)) revert BadSignature(index, s.worker, key);
        unchecked {
            due = s.cumulative - before; // above 0, and at most reserved - paid, which is part of outstanding
            r.paid = uint88(s.cumulative); // at most reserved
            _signing.outstanding -= uint96(due);
        }
        emit Claimed(s.worker, s.cumulative, due, s.usageRoot);
    }

    /// @dev Raises a reserve; returns what that locks.
    function _book(address worker, uint256 amount) private returns (uint256 lock) {
        if (worker == address(0)) revert BadWorker(worker);
        if (amount == 0) revert ZeroAmount();
        Stored memory r = _reserves[worker];
        if (amount > type(uint88).max - r.reserved) revert ReserveTooLarge(worker, amount, type(uint88).max);
        if (r.period != _life.period) (r.period, r.fresh) = (_life.period, 0);
        r.reserved += uint88(amount);
        // Of at most 2^88 / 10^9 each time, and of no more than 2^88 wei in all unless released.
        r.fresh += (amount / FRESH_UNIT).toUint64();
        _reserves[worker] = r;
        emit Reserved(worker, amount, r.reserved);
        return Math.ceilDiv(amount * LOCK_PERCENT, 100);
    }

    /// @dev Adds to outstanding and locked what the balance must cover.
    function _cover(uint256 amount, uint256 lock) private {
        uint256 owed = _signing.outstanding + amount;
        lock += _life.locked;
        (uint256 have, uint256 need) = (_balance(), owed + lock + STAKE);
        if (have < need) revert Insufficient(have, need);
        (_signing.outstanding, _life.locked) = (owed.toUint96(), lock.toUint96());
    }

    /// @dev Takes back `amount`, at most what is unpaid, and the lock that reserving it in this
    /// period made: what was never paid out is no payout. Money reserved in an earlier period
    /// has served its lock, and gives none back: else an old reserve, released, would free
    /// the lock of this period's payouts.
    function _release(address worker, uint256 amount, bool byWorker) private {
        Stored memory r = _reserves[worker];
        r.reserved -= uint88(amount);
        _signing.outstanding -= uint96(amount);
        if (r.period == _life.period) {
            uint256 fresh = Math.min(amount, r.fresh * FRESH_UNIT);
            r.fresh -= uint64(Math.ceilDiv(fresh, FRESH_UNIT));
            uint256 locked = _life.locked;
            _life.locked = uint96(locked - Math.min(locked, (fresh * LOCK_PERCENT) / 100));
        }
        _reserves[worker] = r;
        emit Released(worker, amount, r.reserved, byWorker);
    }

    function _requireReserving() private view {
        _requireState(State.Registered);
        _requireNotHeld();
        _requireOperator();
        if (_signing.signer == address(0)) revert NoSigner();
    }

    /// @dev Not when Punished either: a barred owner must not take from its workers out of spite.
    function _requireReleasing() private view {
        _requireNotSuspected();
        if (_life.state == State.Punished) revert WrongState(State.Punished, State.Idle);
        _requireNotHeld();
        _requireOperator();
    }

    function _requireNotSuspected() private view {
        if (_life.state == State.Suspected) revert WrongState(State.Suspected, State.Idle);
    }

    /// @dev The owner, or a node that it confirmed and that earns for this wallet. The signing
    /// key is never one of them: whoever holds both could pay itself alone.
    function _requireOperator() private view {
        address by = owner();
        if (msg.sender == by) return;
        IRegistry.Binding memory b = registry.binding(msg.sender);
        bool confirmed = b.owner == by && block.timestamp < b.validUntil && b.payout == address(this);
        if (!confirmed || msg.sender == _signing.signer) revert NotOperator(msg.sender);
    }

    function _unstaked() internal override {}

    function _unlisted() internal override {
        whitelist.unlist();
    }

    function _settled(IWhitelist.Outcome outcome) internal override {
        whitelist.settle(outcome);
    }
}
