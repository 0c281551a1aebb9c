// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Where expropriated money waits before the DAO may use it
interface IVault {
    /// @notice Tells the vault that `amount` has arrived. The vault books what its balance grew
    /// by since its last booking, whatever the caller says.
    function received(uint256 amount) external;
}
