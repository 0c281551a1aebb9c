// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title New money can be kept out for a while; what is in can always leave
/// @notice A guardian, named by the DAO, may stop the entries of a contract for at most
/// MAX_PAUSE at a time and not again before PAUSE_COOLDOWN after that. It cannot move,
/// freeze or seize anything: a pause touches functions that take money in, and no other.
abstract contract PausableEntry {
    /// @notice Longest pause: time for the DAO to vote on what the guardian saw.
    uint40 public constant MAX_PAUSE = 14 days;
    /// @notice From a pause's planned end to the next one's earliest start, so that pauses in a row are
    /// no freeze by another name.
    uint40 public constant PAUSE_COOLDOWN = 30 days;

    /// @notice The DAO's executor.
    address public immutable timelock;
    /// @notice Who may pause; zero for nobody.
    address public guardian;
    /// @notice Entries are open again from this Unix second on.
    uint40 public entryPausedUntil;
    /// @notice No pause can begin before this Unix second.
    uint40 public nextPauseFrom;

    event GuardianChanged(address indexed from, address indexed to);
    event EntryPaused(address indexed by, uint256 until);
    event EntryOpened(address indexed by);

    /// @notice The guardian has closed the entries until `until`.
    error EntryIsPaused(uint256 until);
    /// @notice Only the guardian may do this.
    error NotGuardian(address sender);
    /// @notice Only the DAO's timelock may do this.
    error NotTimelock(address sender);
    /// @notice A pause lasts 1 second to MAX_PAUSE.
    error PauseOutOfRange(uint256 duration, uint256 max);
    /// @notice The last pause is too recent.
    error PauseTooSoon(uint256 notBefore);

    constructor(address timelock_, address guardian_) {
        timelock = timelock_;
        guardian = guardian_;
        emit GuardianChanged(address(0), guardian_);
    }

    modifier onlyTimelock() {
        if (msg.sender != timelock) revert NotTimelock(msg.sender);
        _;
    }

    modifier whenEntryOpen() {
        if (block.timestamp < entryPausedUntil) revert EntryIsPaused(entryPausedUntil);
        _;
    }

    /// @notice Closes the entries for `duration` seconds. Guardian only.
    function pauseEntry(uint40 duration) external {
        if (msg.sender != guardian) revert NotGuardian(msg.sender);
        if (duration == 0 || duration > MAX_PAUSE) revert PauseOutOfRange(duration, MAX_PAUSE);
        if (block.timestamp < nextPauseFrom) revert PauseTooSoon(nextPauseFrom);
        entryPausedUntil = uint40(block.timestamp) + duration;
        nextPauseFrom = entryPausedUntil + PAUSE_COOLDOWN;
        emit EntryPaused(msg.sender, entryPausedUntil);
    }

    /// @notice Opens the entries before the pause is over. Guardian or timelock.
    function openEntry() external {
        if (msg.sender != guardian && msg.sender != timelock) revert NotGuardian(msg.sender);
        entryPausedUntil = 0;
        emit EntryOpened(msg.sender);
    }

    /// @notice Names another guardian. Timelock only.
    function setGuardian(address to) external onlyTimelock {
        emit GuardianChanged(guardian, to);
        guardian = to;
    }
}
