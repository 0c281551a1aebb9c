// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Who agreed to deal with whom
/// @notice Asked once, when a channel is opened checked. Identity levels and blacklists live
/// behind it, so that those who do not ask for them pay nothing for them.
interface IGate {
    /// @notice Reverts, with its own reason, unless `a` and `b` accept each other now.
    function requireMutual(address a, address b) external view;
}
