// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The Merkle tree over the states of a computation
/// @notice Of `steps` steps there are steps + 1 states, and as many leaves:
/// leaf i = keccak256(0x00, i as 32 bytes, keccak256(state i)). A node is
/// keccak256(0x01, left, right); a subtree without leaves is zero. All leaves are at one
/// depth, the least that has room for them, so the length of a path is known beforehand.
/// The first byte and that length keep a node from being passed off as a leaf and a leaf as
/// a node (second pre-images); the index keeps a leaf in its place.
library TraceTree {
    /// @notice The path is not as long as the place of the leaves asks.
    error PathLength(uint256 length, uint256 want);
    /// @notice What was opened does not lead to the root that was posted.
    error NotUnderRoot(bytes32 computed, bytes32 root);

    function leaf(uint256 index, bytes32 stateHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes1(0), index, stateHash));
    }

    /// @notice keccak256(0x01, left, right), or zero of two zeros: everywhere alike, so that leaves
    /// a worker left out where there should be some are opened like others.
    function node(bytes32 left, bytes32 right) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            // 65 bytes from 31 on: the byte 0x01, then both words. The second lies over the free
            // memory pointer, which is put back.
            let kept := mload(0x40)
            mstore(0x00, 0x01)
            mstore(0x20, left)
            mstore(0x40, right)
            hash := mul(keccak256(0x1f, 0x41), iszero(iszero(or(left, right))))
            mstore(0x40, kept)
        }
    }

    /// @notice Levels below the root: the least d with 2^d >= steps + 1. At most 32.
    function depth(uint32 steps) internal pure returns (uint256 d) {
        while ((uint256(steps) >> d) != 0) ++d;
    }

    /// @notice Checks that leaves `index` and index + 1 have these hashes under `root`.
    /// @param path From the leaves up: below the level at which the two meet, for each level the
    /// left neighbour of the left one and then the right neighbour of the right one; above it one
    /// sibling a level. At most 62 hashes; about half of two separate paths.
    function requirePair(bytes32 root, uint256 d, uint256 index, bytes32 left, bytes32 right, bytes32[] calldata path)
        internal
        pure
    {
        uint256 apart;
        while ((index >> apart) & 1 == 1) ++apart;
        if (path.length != d - 1 + apart) revert PathLength(path.length, d - 1 + apart);
        for (uint256 i; i < apart; ++i) {
            left = node(path[2 * i], left);
            right = node(right, path[2 * i + 1]);
        }
        requireNode(root, d - apart - 1, index >> (apart + 1), node(left, right), path[2 * apart:]);
    }

    /// @notice Checks that the node `position` at `level` below the root has this hash.
    /// @param path Its siblings from its own level up, one a level.
    function requireNode(bytes32 root, uint256 level, uint256 position, bytes32 hash, bytes32[] calldata path)
        internal
        pure
    {
        if (path.length != level) revert PathLength(path.length, level);
        for (uint256 i; i < level; ++i) {
            hash = position & 1 == 0 ? node(hash, path[i]) : node(path[i], hash);
            position >>= 1;
        }
        if (hash != root) revert NotUnderRoot(hash, root);
    }

    /// @notice The node over `hashes`, a power of two of them. Overwrites them.
    function fold(bytes32[] memory hashes) internal pure returns (bytes32) {
        for (uint256 n = hashes.length / 2; n != 0; n /= 2) {
            for (uint256 i; i < n; ++i) {
                hashes[i] = node(hashes[2 * i], hashes[2 * i + 1]);
            }
        }
        return hashes[0];
    }
}
