// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @title Where seized money waits
/// @notice What a banned hub had is out of everybody's reach for DELAY, the DAO included, so that
/// no majority is tempted to ban for the money (whitepaper 2.5.3.1). After that the timelock
/// may send it on. Nothing but the token of the constructor is looked after here.
contract Vault {
    using SafeERC20 for IERC20;

    /// @param left Token wei not yet released.
    /// @param unlockAt Unix second from which the DAO may release it.
    struct Tranche {
        uint128 left;
        uint40 unlockAt;
    }

    /// @notice The whitepaper says "some specified time" and no prototype has any; 90 days are three
    /// periods of a hub, long enough for a market to price an unjust ban in.
    uint40 public constant DELAY = 90 days;

    /// @notice SNM.
    IERC20 public immutable token;
    /// @notice The DAO's executor.
    address public immutable timelock;

    /// @notice Sum of what is left in all tranches; never more than the balance.
    uint256 public booked;
    Tranche[] private _tranches;

    event Booked(uint256 indexed id, address indexed from, uint256 amount, uint256 unlockAt);
    event Released(uint256 indexed id, address indexed to, uint256 amount);

    /// @notice Only the DAO's timelock may do this.
    error NotTimelock(address sender);
    /// @notice There are only `count` tranches.
    error NoTranche(uint256 id, uint256 count);
    /// @notice The tranche was released already.
    error TrancheEmpty(uint256 id);
    /// @notice The tranche is immobile until `unlockAt`.
    error Locked(uint256 id, uint256 unlockAt);
    /// @notice Money sent there would be lost, or booked as seized again.
    error BadRecipient(address to);

    constructor(IERC20 token_, address timelock_) {
        token = token_;
        timelock = timelock_;
    }

    /// @notice Books what arrived since the last booking as one tranche. Anyone may call it:
    /// the balance counts and not the argument, and a donation only waits as all else does.
    /// Nothing arrived is no error, so that a wallet without money can be banned.
    function received(uint256) external {
        uint256 arrived = token.balanceOf(address(this)) - booked;
        if (arrived == 0) return;
        booked += arrived;
        uint40 unlockAt = uint40(block.timestamp) + DELAY;
        // 2^128 is beyond SNM's supply of 4.44e26 wei.
        _tranches.push(Tranche(uint128(arrived), unlockAt));
        emit Booked(_tranches.length - 1, msg.sender, arrived, unlockAt);
    }

    /// @notice Sends whole tranches on. Timelock only, unlocked ones only.
    /// @param ids The tranches, named by the caller so that no loop is longer than it wants.
    /// @param to Who gets them.
    function release(uint256[] calldata ids, address to) external {
        if (msg.sender != timelock) revert NotTimelock(msg.sender);
        if (to == address(0) || to == address(this) || to == address(token)) revert BadRecipient(to);
        uint256 sum;
        for (uint256 i; i < ids.length; ++i) {
            uint256 id = ids[i];
            if (id >= _tranches.length) revert NoTranche(id, _tranches.length);
            Tranche storage t = _tranches[id];
            uint256 amount = t.left;
            if (amount == 0) revert TrancheEmpty(id);
            if (block.timestamp < t.unlockAt) revert Locked(id, t.unlockAt);
            t.left = 0;
            sum += amount;
            emit Released(id, to, amount);
        }
        booked -= sum;
        token.safeTransfer(to, sum);
    }

    /// @notice The `id`-th tranche.
    function tranche(uint256 id) external view returns (Tranche memory) {
        if (id >= _tranches.length) revert NoTranche(id, _tranches.length);
        return _tranches[id];
    }

    /// @notice How many tranches there ever were.
    function trancheCount() external view returns (uint256) {
        return _tranches.length;
    }
}
