// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
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
    function key(bytes32 hash, bytes calldata signature) internal pure returns (address) {
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(hash, signature);
        return err == ECDSA.RecoverError.NoError ? signer : address(0);
    }
}
