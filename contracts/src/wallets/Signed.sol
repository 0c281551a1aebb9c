// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @title Who signed what
library Signed {
    /// @notice Whether `signer` signed `hash`: by its key, or as a contract by ERC-1271.
    /// @dev A key's own signature counts before its account's code is asked: an EOA that
    /// delegates to a contract (EIP-7702) must not be able to disown what it signed.
    function by(address signer, bytes32 hash, bytes calldata signature) internal view returns (bool) {
        if (key(hash, signature) == signer && signer != address(0)) return true;
        return signer.code.length != 0 && SignatureChecker.isValidERC1271SignatureNowCalldata(signer, hash, signature);
    }

    /// @notice The key that signed `hash`; zero for a signature that is not 65 bytes with a low
    /// s and a v of 27 or 28.
    /// @dev What OpenZeppelin's ECDSA.tryRecover accepts, and a test holds the two together; by hand
    /// since each claim pays for it.
    function key(bytes32 hash, bytes calldata signature) internal view returns (address signer) {
        if (signature.length != 65) return address(0);
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, hash)
            mstore(add(m, 0x20), byte(0, calldataload(add(signature.offset, 0x40)))) // v
            calldatacopy(add(m, 0x40), signature.offset, 0x40) // r, s
            mstore(0x00, 0)
            if iszero(gt(mload(add(m, 0x60)), 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0)) {
                // Returns nothing for what nobody signed, and for a v that is neither 27 nor 28.
                pop(staticcall(gas(), 1, m, 0x80, 0x00, 0x20))
                signer := mload(0x00)
            }
        }
    }
}
