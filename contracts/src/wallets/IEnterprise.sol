// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What the government may ask of a wallet that it licenses
/// @notice A hub's or a miner's wallet in one life cycle (whitepaper 2.5.3.2). Powers are
/// split: the DAO's timelock decides, the prosecutor only holds a wallet still while a
/// vote about it is under way, and neither can name where money goes.
interface IEnterprise {
    /// @notice Created: made, not listed. Registered: works, stake frozen, period runs.
    /// Idle: between periods. Suspected: everything immobile that is not owed to workers.
    /// Punished: banned; what was not owed is in the vault.
    enum State {
        Created,
        Registered,
        Idle,
        Suspected,
        Punished
    }

    /// @notice Where in its life the wallet is.
    function state() external view returns (State);

    /// @notice Whose wallet it is, for ever.
    function owner() external view returns (address);

    /// @notice Until when payDay, reserve and withdraw revert because a vote is under way;
    /// a Unix second, 0 for never.
    function heldUntil() external view returns (uint40);

    /// @notice Holds the wallet still until `until` at the latest. Prosecutor only; a wallet
    /// that is not Registered refuses.
    function hold(uint40 until) external;

    /// @notice Ends hold() before its time. Prosecutor only.
    function unhold() external;

    /// @notice Registered to Suspected, 120 days. Timelock only.
    function suspect() external;

    /// @notice Suspected to Idle, at any time. Timelock only.
    function rehab() external;

    /// @notice Suspected to Punished, after the 120 days. Timelock only.
    function ban() external;
}
