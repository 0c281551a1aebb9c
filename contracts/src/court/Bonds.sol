// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {PausableEntry} from "../dao/PausableEntry.sol";
import {ICourt} from "./ICourt.sol";
import {IStep} from "./IStep.sol";

/// @title Standing bonds, and the classes that judge
/// @notice One account a holder serves all of the holder's results: each open one pins a part of
/// it. So an honest result costs nothing on chain beyond its root. Nobody but the holder
/// takes out what is not pinned.
abstract contract Bonds is ICourt, PausableEntry {
    using SafeERC20 for IERC20;

    struct Class {
        IStep step;
        bool retired;
    }

    /// @notice The token of all bonds and fees: SNM, which takes no fee on transfer and calls nobody.
    IERC20 public immutable token;

    /// @notice The accounts of bonds.
    mapping(address holder => Account) public accounts;
    /// @notice The task classes, from 0. A class is for ever: another function under an old number
    /// would make honest results wrong after the fact.
    mapping(uint32 class => Class) public classes;
    /// @notice How many classes there are.
    uint32 public classCount;

    /// @param steps Classes to begin with.
    constructor(IERC20 token_, address timelock_, address guardian_, IStep[] memory steps)
        PausableEntry(timelock_, guardian_)
    {
        _requireCode(address(token_));
        token = token_;
        for (uint256 i; i < steps.length; ++i) {
            _addClass(steps[i]);
        }
    }

    /// @notice Adds a task class. Timelock only.
    function addClass(IStep step) external onlyTimelock returns (uint32 class) {
        return _addClass(step);
    }

    /// @notice Takes no more results of a class; those posted go on. Timelock only.
    function retireClass(uint32 class) external onlyTimelock {
        if (class >= classCount) revert UnknownClass(class);
        classes[class].retired = true;
        emit ClassRetired(class);
    }

    /// @notice Adds to a holder's account, from the caller.
    function deposit(address holder, uint128 amount) external whenEntryOpen {
        if (amount == 0) revert ZeroAmount();
        accounts[holder].total += amount;
        emit Deposited(holder, msg.sender, amount);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @notice Takes from the caller's account what is not at stake.
    function withdraw(uint128 amount) external {
        if (amount == 0) revert ZeroAmount();
        Account storage a = accounts[msg.sender];
        uint256 free = a.total - a.pinned;
        if (amount > free) revert NotEnoughFree(amount, free);
        a.total -= amount;
        emit Withdrawn(msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    function _pin(address holder, uint96 amount) internal {
        Account storage a = accounts[holder];
        uint256 free = a.total - a.pinned;
        if (amount > free) revert NotEnoughFree(amount, free);
        a.pinned += amount;
    }

    function _addClass(IStep step) private returns (uint32 class) {
        _requireCode(address(step));
        class = classCount++;
        classes[class].step = step;
        emit ClassAdded(class, address(step));
    }

    function _requireCode(address given) internal view {
        if (given.code.length == 0) revert NotAContract(given);
    }
}
