// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IEnterprise} from "./IEnterprise.sol";
import {IRegistry} from "./IRegistry.sol";
import {IVault} from "./IVault.sol";
import {IWalletHome} from "./IWalletHome.sol";
import {IWhitelist} from "./IWhitelist.sol";

/// @title The life of a licensed wallet
/// @notice Whitepaper 2.5.3.2: Created, Registered, Idle, Suspected, Punished. A wallet is a
/// clone whose code ends in its owner's address: nobody initializes it, nobody changes it.
///
/// What holds, whoever calls in whatever order:
/// - balance >= owed (what others may claim); while Registered also
///   balance >= owed + locked + stake;
/// - nobody but the DAO's timelock suspects, bans or rehabilitates, and what a ban takes goes
///   to the vault and nowhere else;
/// - a suspicion ends by itself: a DAO that falls silent cannot freeze money for ever.
///
/// The token is trusted to call nobody back and to move what it says (SNM does). State is
/// written before money moves all the same.
abstract contract Enterprise is IEnterprise {
    using SafeERC20 for IERC20;

    /// The five states' bookkeeping, in one slot.
    struct Life {
        State state;
        uint40 since; // begin of the period or of the suspicion
        uint40 heldUntil;
        uint16 period; // how often it was registered; tells reserves of this period from older ones
        uint96 locked;
    }

    /// What a wallet is made for: addresses that never change.
    struct Government {
        IERC20 token;
        address timelock;
        address prosecutor;
        IVault vault;
        IWalletHome factory;
        IWhitelist whitelist;
        IRegistry registry;
    }

    /// @notice What register() freezes at least. Whitepaper: 1 SNM, of 18 decimals. A balance
    /// of exactly this is enough; the prototype's `>` refused it.
    uint256 public constant STAKE = 1 ether;
    /// @notice From register() to the earliest payDay(). Whitepaper: 30 days; the prototypes
    /// went from 30 to 10 (hub) and 5 (miner). We keep 30: evidence against a cheat has to be
    /// found, filed and voted on while there is something at stake. A constant, because the
    /// prototype stored it and left it at 120 days after a rehabilitation.
    uint256 public constant PERIOD = 30 days;
    /// @notice From suspect() to the earliest ban(). Whitepaper and prototype agree.
    uint256 public constant SUSPICION = 120 days;
    /// @notice How long after SUSPICION the DAO alone decides. Then anyone may acquit(): neither
    /// source has this, and without it a DAO that never votes again freezes honest money for ever.
    uint256 public constant VERDICT = 30 days;
    /// @notice Of a thousand wei locked and staked, what PayDay gives the DAO. Whitepaper: "0.5 %
    /// of the frozen funds"; we read frozen as everything payDay() unlocks, locked and stake. The
    /// prototype kept the whole stake besides, which would be a fee of its own nowhere promised.
    uint256 public constant FEE_PER_MILLE = 5;
    /// @notice Longest hold(). More than delay, vote, queue and execution take by default (13
    /// days); a bound here so that a wallet need not trust the prosecutor's arithmetic.
    uint256 public constant MAX_HOLD = 60 days;

    /// @notice The one token of the wallet.
    IERC20 public immutable token;
    /// @notice The DAO's executor and treasury.
    address public immutable timelock;
    /// @notice May hold the wallet still during a vote.
    address public immutable prosecutor;
    /// @notice Receives what a ban takes.
    IVault public immutable vault;
    /// @notice Made this wallet.
    IWalletHome public immutable factory;
    /// @notice The list of hubs.
    IWhitelist public immutable whitelist;
    /// @notice Who owns a node and where it is paid.
    IRegistry public immutable registry;

    Life internal _life;

    event StateChanged(State indexed from, State indexed to);
    event PaidDay(uint256 locked, uint256 stake, uint256 fee);
    event Withdrawn(address indexed to, uint256 amount);
    event HeldStill(uint256 until);
    event LetGo();
    event Seized(uint256 amount);

    /// @notice Only the wallet's owner may do this.
    error NotOwner(address sender);
    /// @notice Only the DAO's timelock may do this.
    error NotTimelock(address sender);
    /// @notice Only the prosecutor may do this.
    error NotProsecutor(address sender);
    /// @notice This needs another state; `need` is Idle where Created serves too.
    error WrongState(State have, State need);
    /// @notice A vote about the wallet is under way.
    error Held(uint256 until);
    /// @notice A hold ends after now and at most at `max`.
    error HoldOutOfRange(uint256 until, uint256 max);
    /// @notice Not before a Unix second.
    error TooEarly(uint256 notBefore);
    /// @notice The wallet has `have` token wei for this, of `need`.
    error Insufficient(uint256 have, uint256 need);
    /// @notice An amount must not be zero.
    error ZeroAmount();

    constructor(Government memory g) {
        (token, timelock, prosecutor, vault) = (g.token, g.timelock, g.prosecutor, g.vault);
        (factory, whitelist, registry) = (g.factory, g.whitelist, g.registry);
    }

    modifier onlyOwner() {
        if (msg.sender != owner()) revert NotOwner(msg.sender);
        _;
    }

    modifier onlyTimelock() {
        if (msg.sender != timelock) revert NotTimelock(msg.sender);
        _;
    }

    modifier onlyProsecutor() {
        if (msg.sender != prosecutor) revert NotProsecutor(msg.sender);
        _;
    }

    // ------------------------------------------------------------------ the owner

    /// @notice Ends a period: the fee goes to the DAO, lock and stake are the owner's again.
    /// Owner only, PERIOD after register() at the earliest.
    function payDay() external onlyOwner {
        _requireState(State.Registered);
        _requireNotHeld();
        _requireTime(_life.since + PERIOD);
        (uint256 frozen, uint256 pledged) = (_life.locked, stake());
        uint256 fee = ((frozen + pledged) * FEE_PER_MILLE) / 1000;
        _enter(State.Idle);
        emit PaidDay(frozen, pledged, fee);
        _settled(IWhitelist.Outcome.Good);
        token.safeTransfer(timelock, fee);
    }

    /// @notice Takes `amount` of what nobody else has a claim on. Owner only.
    function withdraw(uint256 amount) external onlyOwner {
        _pay(msg.sender, amount);
    }

    // ------------------------------------------------------------------ the government

    /// @inheritdoc IEnterprise
    function hold(uint40 until) external onlyProsecutor {
        _requireState(State.Registered);
        uint256 max = block.timestamp + MAX_HOLD;
        if (until <= block.timestamp || until > max) revert HoldOutOfRange(until, max);
        _life.heldUntil = until;
        emit HeldStill(until);
    }

    /// @inheritdoc IEnterprise
    /// @dev In any state: the vote may have changed it. Nothing else touches heldUntil.
    function unhold() external onlyProsecutor {
        _life.heldUntil = 0;
        emit LetGo();
    }

    /// @inheritdoc IEnterprise
    function suspect() external onlyTimelock {
        _requireState(State.Registered);
        _life.since = uint40(block.timestamp);
        _life.state = State.Suspected;
        emit StateChanged(State.Registered, State.Suspected);
        _unlisted();
    }

    /// @inheritdoc IEnterprise
    function rehab() external onlyTimelock {
        _requireState(State.Suspected);
        _clear();
    }

    /// @notice Ends a suspicion that the DAO did nothing about for VERDICT. Anyone may.
    function acquit() external {
        _requireState(State.Suspected);
        _requireTime(_life.since + SUSPICION + VERDICT);
        _clear();
    }

    /// @inheritdoc IEnterprise
    function ban() external onlyTimelock {
        _requireState(State.Suspected);
        _requireTime(_life.since + SUSPICION);
        _enter(State.Punished);
        factory.bar(owner());
        _settled(IWhitelist.Outcome.Bad);
        _seize();
    }

    /// @notice Sends to the vault what a punished wallet got since, of what nobody has a claim
    /// on. Anyone may.
    function expropriate() external {
        _requireState(State.Punished);
        _seize();
    }

    // ------------------------------------------------------------------ views

    /// @inheritdoc IEnterprise
    function state() public view returns (State) {
        return _life.state;
    }

    /// @inheritdoc IEnterprise
    /// @dev Read from the end of the clone's own code. In the implementation itself that is an
    /// address that nobody has the key of, and the factory does not know it: it stays Created.
    function owner() public view returns (address) {
        return address(bytes20(Clones.fetchCloneArgs(address(this))));
    }

    /// @inheritdoc IEnterprise
    function heldUntil() external view returns (uint40) {
        return _life.heldUntil;
    }

    /// @notice Begin of the period or of the suspicion, a Unix second.
    function since() external view returns (uint40) {
        return _life.since;
    }

    /// @notice How often the wallet was registered.
    function period() external view returns (uint16) {
        return _life.period;
    }

    /// @notice What this period's payouts have locked, in token wei.
    function locked() external view returns (uint256) {
        return _life.locked;
    }

    /// @notice What register() froze; 0 when nothing is frozen.
    function stake() public view virtual returns (uint256);

    /// @notice What others have a claim on, in token wei.
    function outstanding() public view virtual returns (uint256);

    /// @notice What the owner could withdraw now.
    function withdrawable() public view virtual returns (uint256) {
        State s = _life.state;
        if ((s != State.Created && s != State.Idle) || block.timestamp < _life.heldUntil) return 0;
        return _balance() - outstanding();
    }

    // ------------------------------------------------------------------ inside

    /// @dev To Registered, with a stake that the balance must cover.
    function _register(uint256 amount) internal {
        if (msg.sender != owner()) revert NotOwner(msg.sender);
        _requireCalm();
        factory.requireEntry(msg.sender);
        (uint256 have, uint256 need) = (_balance(), outstanding() + amount);
        if (have < need) revert Insufficient(have, need);
        emit StateChanged(_life.state, State.Registered);
        (_life.state, _life.since) = (State.Registered, uint40(block.timestamp));
        unchecked {
            ++_life.period; // after 65,536 periods, 5,000 years, it starts again
        }
    }

    function _clear() private {
        _enter(State.Idle);
        _settled(IWhitelist.Outcome.Void);
    }

    /// @dev To Idle or Punished: nothing stays locked or staked.
    function _enter(State to) private {
        emit StateChanged(_life.state, to);
        (_life.state, _life.locked) = (to, 0);
        _unstaked();
    }

    function _pay(address to, uint256 amount) internal {
        _requireNotHeld();
        _requireWithdrawState();
        if (amount == 0) revert ZeroAmount();
        uint256 have = withdrawable();
        if (amount > have) revert Insufficient(have, amount);
        emit Withdrawn(to, amount);
        token.safeTransfer(to, amount);
    }

    function _seize() private {
        uint256 amount = _balance() - outstanding();
        if (amount == 0) revert ZeroAmount();
        emit Seized(amount);
        token.safeTransfer(address(vault), amount);
        vault.received(amount);
    }

    function _balance() internal view returns (uint256) {
        return token.balanceOf(address(this));
    }

    function _requireState(State need) internal view {
        if (_life.state != need) revert WrongState(_life.state, need);
    }

    function _requireCalm() internal view {
        State s = _life.state;
        if (s != State.Created && s != State.Idle) revert WrongState(s, State.Idle);
    }

    function _requireNotHeld() internal view {
        if (block.timestamp < _life.heldUntil) revert Held(_life.heldUntil);
    }

    function _requireTime(uint256 notBefore) internal view {
        if (block.timestamp < notBefore) revert TooEarly(notBefore);
    }

    /// @dev The states in which money goes to the owner.
    function _requireWithdrawState() internal view virtual {
        _requireCalm();
    }

    /// @dev What the kind of wallet does when its stake ends.
    function _unstaked() internal virtual;

    /// @dev What the kind of wallet tells the list of hubs.
    function _unlisted() internal virtual;

    function _settled(IWhitelist.Outcome outcome) internal virtual;
}
