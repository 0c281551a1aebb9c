// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What others need to know of the factory
interface IWalletFactory {
    /// @notice Whether this factory made the hub wallet at `wallet`.
    function isHub(address wallet) external view returns (bool);

    /// @notice Whether this factory made the miner wallet at `wallet`.
    function isMiner(address wallet) external view returns (bool);

    /// @notice Whether an owner was banned and may neither create nor register again.
    function barred(address owner) external view returns (bool);
}
