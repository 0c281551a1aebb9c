// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IWalletFactory} from "./IWalletFactory.sol";

/// @title What a wallet asks of the factory that made it
interface IWalletHome is IWalletFactory {
    /// @notice Reverts while the guardian keeps new money out, and for ever for a barred owner.
    function requireEntry(address owner) external view;

    /// @notice Bars an owner for ever. Only a wallet of this factory, for its own owner.
    function bar(address owner) external;
}
