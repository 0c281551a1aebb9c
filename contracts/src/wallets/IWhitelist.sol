// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What a hub's wallet tells the list of hubs
interface IWhitelist {
    /// @notice How a round of ratings ended. Good: PayDay. Bad: a ban. Void: a suspicion that
    /// came to nothing, which says neither.
    enum Outcome {
        Open,
        Good,
        Bad,
        Void
    }

    /// @notice Lists the calling wallet and opens its next round of ratings.
    function list() external;

    /// @notice Takes the calling wallet off the list; its round stays open and takes no more
    /// ratings. The wallet loses its verification.
    function unlist() external;

    /// @notice Ends the calling wallet's round, and takes it off the list if it is on it.
    function settle(Outcome outcome) external;
}
