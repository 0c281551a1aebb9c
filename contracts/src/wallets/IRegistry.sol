// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title Who owns a node and where its money goes
/// @notice Node keys are hot, rotate and hold gas only. Reputation, bonds and payouts belong
/// to the owner, who confirms a node once with that node's signed consent.
interface IRegistry {
    /// @param owner Who confirmed the node; zero if nobody did.
    /// @param validUntil Unix second after which the node is not confirmed any more.
    /// @param payout Where money of the node goes: a worker's payout address, a hub's HubWallet.
    struct Binding {
        address owner;
        uint40 validUntil;
        address payout;
    }

    /// @notice The binding of a node, also when its validity is over: payouts outlive it.
    function binding(address node) external view returns (Binding memory);

    /// @notice Where a node is paid; the node itself if it was never bound.
    function payoutOf(address node) external view returns (address);

    /// @notice Whether `node` is confirmed by `owner` now.
    function confirmed(address node, address owner) external view returns (bool);
}
