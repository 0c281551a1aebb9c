// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC5267} from "@openzeppelin/contracts/interfaces/IERC5267.sol";

/// @title The EIP-712 domain of a hub's wallet
/// @notice Every wallet is a domain of its own: a statement for one is worthless at another
/// and on another chain. Made anew at each call, since a clone has nowhere to keep it; by
/// hand, since every claim pays for it.
abstract contract WalletDomain is IERC5267 {
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    string private constant NAME = "SOSNA HubWallet";
    string private constant VERSION = "1";
    bytes32 private constant NAME_HASH = keccak256(bytes(NAME));
    bytes32 private constant VERSION_HASH = keccak256(bytes(VERSION));

    /// @inheritdoc IERC5267
    function eip712Domain()
        external
        view
        returns (
            bytes1 fields,
            string memory name,
            string memory version,
            uint256 chainId,
            address verifyingContract,
            bytes32 salt,
            uint256[] memory extensions
        )
    {
        return (hex"0f", NAME, VERSION, block.chainid, address(this), 0, new uint256[](0));
    }

    /// @dev The hash of a struct whose three words lie at `fields` in the call data. Whoever reads
    /// an address among them has checked that its upper bits are zero.
    function _digest(bytes32 typeHash, uint256 fields) internal view returns (bytes32 hash) {
        (bytes32 domain, bytes32 name, bytes32 version) = (DOMAIN_TYPEHASH, NAME_HASH, VERSION_HASH);
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, typeHash)
            calldatacopy(add(m, 0x20), fields, 0x60)
            let struct := keccak256(m, 0x80)
            mstore(m, domain)
            mstore(add(m, 0x20), name)
            mstore(add(m, 0x40), version)
            mstore(add(m, 0x60), chainid())
            mstore(add(m, 0x80), address())
            domain := keccak256(m, 0xa0)
            mstore(m, hex"1901")
            mstore(add(m, 0x02), domain)
            mstore(add(m, 0x22), struct)
            hash := keccak256(m, 0x42)
        }
    }
}
