// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Enterprise} from "./Enterprise.sol";
import {IHubWallet} from "./IHubWallet.sol";
import {IRegistry} from "./IRegistry.sol";
import {IWhitelist} from "./IWhitelist.sol";
import {Reserves, ReserveWord, SigningWord} from "./Reserves.sol";
import {Signed} from "./Signed.sol";
import {WalletDomain} from "./WalletDomain.sol";

/// @title A hub's money, of which its workers' part is out of its reach
/// @notice The hub reserves (the whitepaper's approve), its signing key writes statements, and
/// anyone turns a worker's newest statement into money for that worker. Reserves outlive
/// every state: what is owed is neither overwritten, nor seized with the hub's stake.
///
/// The payee gets 100 of 100. The prototype paid 70 and kept 30: here the lock of 30 %
/// is on the hub's own further money.
contract HubWallet is Enterprise, IHubWallet, WalletDomain {
    using SafeERC20 for IERC20;

    struct Announced {
        uint88 amount;
        uint40 at;
        uint64 nonce;
    }

    /// @notice Of each reserve, what the hub locks besides, of its own. Whitepaper: 30 %,
    /// rounded up here, for a lock that rounds to nothing is none. No setter, as in the prototype.
    uint256 public constant LOCK_PERCENT = Reserves.LOCK_PERCENT;
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

    SigningWord private _signing;
    mapping(address worker => ReserveWord) private _reserves;
    mapping(address worker => Announced) private _announced;
    /// @notice Until when a replaced key's statements are still good, a Unix second.
    mapping(address signer => uint256) public formerUntil;

    constructor(Government memory g) Enterprise(g) {}

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
        SigningWord w = _signing;
        address from = w.signer();
        uint256 until = block.timestamp + SIGNER_GRACE;
        if (from != address(0)) formerUntil[from] = until;
        _signing = Reserves.signing(to, w.outstanding());
        emit SignerChanged(from, to, until);
    }

    /// @notice Adds to what a worker can claim, and locks 30 % besides. Owner or operator, while
    /// Registered; reverts unless balance >= outstanding + locked + stake afterwards.
    function reserve(address worker, uint256 amount) external {
        _requireReserving();
        _cover(amount, _book(worker, amount));
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
        uint256 unpaid = _reserves[worker].unpaid();
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
        uint256 amount = Math.min(a.amount, _reserves[worker].unpaid());
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
        uint256 unpaid = _reserves[r.worker].unpaid();
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
        if (due == 0) revert NotRising(s.worker, s.cumulative, _reserves[s.worker].paid());
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
        (o.signer, o.balance, o.outstanding) = (_signing.signer(), _balance(), outstanding());
        (o.locked, o.stake, o.withdrawable) = (l.locked, stake(), withdrawable());
    }

    /// @notice What is kept for a worker.
    function reserveOf(address worker) external view returns (Reserve memory) {
        (ReserveWord r, Announced storage a) = (_reserves[worker], _announced[worker]);
        return Reserve(r.reserved(), r.paid(), Math.min(a.amount, r.unpaid()), a.at);
    }

    /// @notice The nonce that the worker's next Release must carry.
    function releaseNonce(address worker) external view returns (uint256) {
        return _announced[worker].nonce;
    }

    /// @notice The key that signs statements; zero if none is named.
    function signer() external view returns (address) {
        return _signing.signer();
    }

    /// @notice Whether a key's statements can be claimed now.
    function maySign(address key) external view returns (bool) {
        return _maySign(key, _signing);
    }

    /// @inheritdoc Enterprise
    function stake() public view override returns (uint256) {
        State s = _life.state;
        return s == State.Registered || s == State.Suspected ? STAKE : 0;
    }

    /// @inheritdoc Enterprise
    function outstanding() public view override returns (uint256) {
        return _signing.outstanding();
    }

    /// @notice What the signing key signs for a statement.
    function statementDigest(Statement calldata s) public view returns (bytes32) {
        uint256 fields;
        assembly {
            fields := s
        }
        return _digest(STATEMENT_TYPEHASH, fields);
    }

    /// @notice What a worker signs to give up reserve.
    function releaseDigest(Release calldata r) public view returns (bytes32) {
        uint256 fields;
        assembly {
            fields := r
        }
        return _digest(RELEASE_TYPEHASH, fields);
    }

    // ------------------------------------------------------------------ inside

    /// @dev Books a statement and returns what it adds; 0 if that much is paid already.
    function _settle(uint256 index, Statement calldata s, bytes calldata signature) private returns (uint256 due) {
        (address worker, uint256 cumulative) = (s.worker, s.cumulative);
        ReserveWord r = _reserves[worker];
        uint256 before = r.paid();
        if (cumulative <= before) return 0;
        if (cumulative > r.reserved()) revert OverReserve(index, worker, cumulative, r.reserved());
        address key = Signed.key(statementDigest(s), signature);
        SigningWord w = _signing;
        if (!_maySign(key, w)) revert BadSignature(index, worker, key);
        unchecked {
            due = cumulative - before; // at most unpaid, which is part of outstanding
        }
        _reserves[worker] = r.pay(due);
        _signing = w.pay(due);
        emit Claimed(worker, cumulative, due, s.usageRoot);
    }

    /// @dev Zero is who signed when nobody did, and the signer where none is named.
    function _maySign(address key, SigningWord w) private view returns (bool) {
        return key != address(0) && (key == w.signer() || block.timestamp < formerUntil[key]);
    }

    /// @dev Raises a reserve; returns what that locks. What was announced before is of what was there
    /// before: an announcement kept for later must not take a new reserve back without notice.
    function _book(address worker, uint256 amount) private returns (uint256 lock) {
        if (worker == address(0)) revert BadWorker(worker);
        if (amount == 0) revert ZeroAmount();
        ReserveWord r = _reserves[worker];
        if (amount > Reserves.MAX_RESERVE - r.reserved()) revert ReserveTooLarge(worker, amount, Reserves.MAX_RESERVE);
        Announced storage a = _announced[worker];
        uint256 unpaid = r.unpaid();
        if (a.amount > unpaid) a.amount = uint88(unpaid);
        (r, lock) = r.add(amount, _life.period);
        _reserves[worker] = r;
        emit Reserved(worker, amount, r.reserved());
    }

    /// @dev Adds to outstanding and locked what the balance must cover.
    function _cover(uint256 amount, uint256 lock) private {
        SigningWord w = _signing;
        uint256 owed = w.outstanding() + amount;
        lock += _life.locked;
        (uint256 have, uint256 need) = (_balance(), owed + lock + STAKE);
        if (have < need) revert Insufficient(have, need);
        // Both are below 2^96: the balance is, since SNM's supply is below 2^89.
        (_signing, _life.locked) = (Reserves.signing(w.signer(), owed), uint96(lock));
    }

    /// @dev Takes back `amount`, at most what is unpaid, and the lock that Reserves.take() names.
    function _release(address worker, uint256 amount, bool byWorker) private {
        (ReserveWord r, uint256 unlock) = _reserves[worker].take(amount, _life.period);
        uint256 locked = _life.locked; // 0 when Idle
        (_reserves[worker], _signing) = (r, _signing.pay(amount));
        if (unlock != 0 && locked != 0) _life.locked = uint96(locked - Math.min(locked, unlock));
        emit Released(worker, amount, r.reserved(), byWorker);
    }

    function _requireReserving() private view {
        _requireState(State.Registered);
        _requireNotHeld();
        _requireOperator();
        if (_signing.signer() == address(0)) revert NoSigner();
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

    /// @dev The owner, or a node that it confirmed and that earns for this wallet. A key whose
    /// statements count, also a replaced one's, is never one of them: whoever holds both could pay
    /// itself alone.
    function _requireOperator() private view {
        address by = owner();
        if (msg.sender == by) return;
        IRegistry.Binding memory b = registry.binding(msg.sender);
        bool confirmed = b.owner == by && block.timestamp < b.validUntil && b.payout == address(this);
        if (!confirmed || _maySign(msg.sender, _signing)) revert NotOperator(msg.sender);
    }

    function _unstaked() internal override {}

    function _unlisted() internal override {
        whitelist.unlist();
    }

    function _settled(IWhitelist.Outcome outcome) internal override {
        whitelist.settle(outcome);
    }
}
