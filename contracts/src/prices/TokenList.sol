// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @title Gives back what it is sent, so that a token's transfers can be tried at any time
contract Mirror {
    using SafeERC20 for IERC20;

    address private immutable _list = msg.sender;

    /// @notice Sends all of `token` to the list that made this.
    function back(IERC20 token) external {
        token.safeTransfer(_list, token.balanceOf(address(this)));
    }
}

/// @title Which tokens may settle
/// @notice Three steps: anyone probes a token with a little money, and its transfers must be exact; the
/// probe stays here, and for PROBE_TIME nothing of it may vanish; then a vote admits the token. From
/// then on anyone may recheck it at any time, and what fails is off the list at once: issuers
/// can switch a fee on, shrink balances or stop transfers later.
///
/// A probe is not given back. It is what a listing costs, and stays as the thing observed.
///
/// What rises is not evidence. Anyone can send a token here, so a surplus may be a gift as
/// well as a rebase, and delisting for it would let a wei strike any token off. A surplus
/// costs nobody anything in Channels, which book what they were given; a loss would, and a
/// token that rebases upwards falls sooner or later. Before admission a surplus makes
/// ready() false, and the vote that admits has to say how much of it is tolerated.
///
/// Leaving the list stops new Channels contracts of a token and nothing else.
contract TokenList is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice None: never probed, or off the list. Probed: under observation. Admitted: may settle.
    enum Status {
        None,
        Probed,
        Admitted
    }

    /// @param status Where the token stands.
    /// @param since Unix second of the last probe.
    /// @param deposit What must at least be here, in token wei.
    struct Entry {
        Status status;
        uint40 since;
        uint128 deposit;
    }

    /// @notice How long a probe is observed: rebasing tokens in use rebase daily.
    uint256 public constant PROBE_TIME = 1 days;
    /// @notice Smallest probe, in token wei: a fee or a rebase of a millionth shows in it.
    uint256 public constant MIN_PROBE = 2_000_000;
    /// @notice Gas that recheck() wants: with less, a caller could make an honest token fail for gas.
    uint256 public constant RECHECK_GAS = 1_000_000;

    /// @notice What Delisted tells of a failure at most, in bytes.
    uint256 public constant MAX_REASON = 256;

    /// @notice The DAO's executor.
    address public immutable timelock;
    /// @notice Where transfers are tried against.
    Mirror public immutable mirror;

    mapping(address token => Entry) private _entries;

    event Probed(address indexed token, address indexed by, uint256 deposit, uint256 readyAt);
    event Admitted(address indexed token, uint256 deposit, uint256 surplus);
    event Delisted(address indexed token, address indexed by, bytes reason);

    /// @notice Only the DAO's timelock may do this.
    error NotTimelock(address sender);
    /// @notice The function is this contract's own.
    error OnlySelf(address sender);
    /// @notice There is no code at the address.
    error NotAToken(address token);
    /// @notice The token is in another state than the call needs.
    error WrongStatus(address token, Status have, Status want);
    /// @notice The probe has fewer than MIN_PROBE wei, or more than fit.
    error ProbeOutOfRange(uint256 amount, uint256 min, uint256 max);
    /// @notice `holder` has `got` after a transfer that should have left it `want`.
    error NotExact(address token, address holder, uint256 want, uint256 got);
    /// @notice Part of the probe has vanished.
    error Shrunk(address token, uint256 deposit, uint256 balance);
    /// @notice There is more than was probed, and more than the vote tolerates.
    error Surplus(address token, uint256 surplus, uint256 tolerated);
    /// @notice The probe has not been here long enough.
    error TooEarly(address token, uint256 readyAt);
    /// @notice recheck() needs more gas to be believed.
    error TooLittleGas(uint256 left, uint256 want);

    /// @param timelock_ The DAO's executor.
    constructor(address timelock_) {
        timelock = timelock_;
        mirror = new Mirror();
    }

    /// @notice Probes a token that is not on the list with `amount` of the caller's, who approved it
    /// before. Half comes back, to try that too; the other half stays for good.
    function probe(IERC20 token, uint256 amount) external nonReentrant {
        if (amount < MIN_PROBE || amount > type(uint96).max) {
            revert ProbeOutOfRange(amount, MIN_PROBE, type(uint96).max);
        }
        if (address(token).code.length == 0) revert NotAToken(address(token));
        Entry storage e = _want(address(token), Status.None);
        uint256 mine = token.balanceOf(address(this));
        uint256 theirs = token.balanceOf(msg.sender);
        token.safeTransferFrom(msg.sender, address(this), amount);
        _exact(token, address(this), mine + amount);
        _exact(token, msg.sender, theirs - amount);
        uint256 half = amount / 2;
        token.safeTransfer(msg.sender, half);
        _exact(token, address(this), mine + amount - half);
        _exact(token, msg.sender, theirs - amount + half);
        // What lay here already is part of the probe from now on.
        uint256 deposit = mine + amount - half;
        if (deposit > type(uint128).max) revert ProbeOutOfRange(deposit, MIN_PROBE, type(uint128).max);
        (e.status, e.since, e.deposit) = (Status.Probed, uint40(block.timestamp), uint128(deposit));
        emit Probed(address(token), msg.sender, deposit, block.timestamp + PROBE_TIME);
    }

    /// @notice Admits a token whose probe has stood PROBE_TIME. Timelock only.
    /// @param tolerated Surplus in token wei that the voters take for a gift. With 0 a gift of one wei
    /// undoes the vote: rather the probe's size, which a spoiler has to give to be in the way.
    function admit(IERC20 token, uint256 tolerated) external {
        if (msg.sender != timelock) revert NotTimelock(msg.sender);
        Entry storage e = _want(address(token), Status.Probed);
        uint256 readyAt = e.since + PROBE_TIME;
        if (block.timestamp < readyAt) revert TooEarly(address(token), readyAt);
        uint256 balance = _whole(token, e.deposit);
        uint256 surplus = balance - e.deposit;
        if (surplus > tolerated) revert Surplus(address(token), surplus, tolerated);
        e.status = Status.Admitted;
        emit Admitted(address(token), e.deposit, surplus);
    }

    /// @notice Tries a token on the list, or under observation: its probe must be here, and move to
    /// the mirror and back exactly. If not, the token is off the list at once. Anyone may.
    /// @return good Whether the token passed.
    function recheck(IERC20 token) external nonReentrant returns (bool good) {
        Entry storage e = _entries[address(token)];
        if (e.status == Status.None) revert WrongStatus(address(token), Status.None, Status.Admitted);
        if (gasleft() < RECHECK_GAS) revert TooLittleGas(gasleft(), RECHECK_GAS);
        try this.exercise(token, e.deposit) {
            return true;
        } catch {
            e.status = Status.None;
            emit Delisted(address(token), msg.sender, _reason());
        }
    }

    /// @notice Takes a token off the list, or ends its observation. Timelock only.
    function delist(address token) external {
        if (msg.sender != timelock) revert NotTimelock(msg.sender);
        Entry storage e = _entries[token];
        if (e.status == Status.None) revert WrongStatus(token, Status.None, Status.Admitted);
        e.status = Status.None;
        emit Delisted(token, msg.sender, "");
    }

    /// @notice What recheck() tries, as a call of its own so that a failure undoes it. Only this
    /// contract may call it.
    function exercise(IERC20 token, uint256 deposit) external {
        if (msg.sender != address(this)) revert OnlySelf(msg.sender);
        if (address(token).code.length == 0) revert NotAToken(address(token));
        uint256 balance = _whole(token, deposit);
        uint256 theirs = token.balanceOf(address(mirror));
        token.safeTransfer(address(mirror), deposit);
        _exact(token, address(this), balance - deposit);
        _exact(token, address(mirror), theirs + deposit);
        mirror.back(token);
        _exact(token, address(this), balance + theirs);
        _exact(token, address(mirror), 0);
    }

    /// @notice Whether a token may settle.
    function admitted(address token) external view returns (bool) {
        return _entries[token].status == Status.Admitted;
    }

    /// @notice Everything about a token; all zero if it was never probed.
    function entry(address token) external view returns (Entry memory) {
        return _entries[token];
    }

    /// @notice Whether a probed token can be admitted without tolerating anything: its time is over and
    /// its balance is what it was, to the wei.
    function ready(IERC20 token) external view returns (bool) {
        Entry storage e = _entries[address(token)];
        return e.status == Status.Probed && block.timestamp >= e.since + PROBE_TIME
            && token.balanceOf(address(this)) == e.deposit;
    }

    /// @dev Why the last call failed, MAX_REASON bytes of it: a token that fails with more than the gas
    /// left can copy would stay on the list.
    function _reason() private pure returns (bytes memory reason) {
        uint256 size;
        assembly ("memory-safe") {
            size := returndatasize()
        }
        reason = new bytes(size < MAX_REASON ? size : MAX_REASON);
        assembly ("memory-safe") {
            returndatacopy(add(reason, 32), 0, mload(reason))
        }
    }

    function _want(address token, Status want) private view returns (Entry storage e) {
        e = _entries[token];
        if (e.status != want) revert WrongStatus(token, e.status, want);
    }

    function _whole(IERC20 token, uint256 deposit) private view returns (uint256 balance) {
        balance = token.balanceOf(address(this));
        if (balance < deposit) revert Shrunk(address(token), deposit, balance);
    }

    function _exact(IERC20 token, address holder, uint256 want) private view {
        uint256 got = token.balanceOf(holder);
        if (got != want) revert NotExact(address(token), holder, want, got);
    }
}
