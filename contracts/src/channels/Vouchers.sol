// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IChannels} from "./IChannels.sol";

/// @title What a payer signs, and whether it did
abstract contract Vouchers is IChannels, EIP712 {
    /// @notice EIP-712 type of a voucher.
    bytes32 public constant VOUCHER_TYPEHASH =
        keccak256("Voucher(bytes32 channelId,uint64 lane,uint256 cumulative,uint64 seq,bytes32 usageRoot)");

    constructor() EIP712("SOSNA Channels", "1") {}

    /// @notice What the payer signs for a voucher (EIP-712).
    /// @dev A voucher is five words in calldata as it is in its hash, so it is copied as one. Bits
    /// above a lane's or a number's 64 would be hashed too: no standard signer signs such, and
    /// _settle(), which reads both fields, reverts on them.
    function digest(Voucher calldata v) public view returns (bytes32 hash) {
        bytes32 typehash = VOUCHER_TYPEHASH;
        bytes32 domain = _domainSeparatorV4();
        assembly ("memory-safe") {
            let p := mload(0x40)
            mstore(p, typehash)
            calldatacopy(add(p, 0x20), v, 0xa0)
            let structHash := keccak256(p, 0xc0)
            mstore(p, hex"1901")
            mstore(add(p, 0x02), domain)
            mstore(add(p, 0x22), structHash)
            hash := keccak256(p, 0x42)
        }
    }

    /// @dev A key's own signature counts before its account's code is asked: an EOA that
    /// delegates to a contract (EIP-7702) must not be able to disown what it signed.
    function _requireSigned(address payer, Voucher calldata v, bytes calldata signature) internal view {
        bytes32 hash = digest(v);
        (address signer, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(hash, signature);
        if (signer == payer && err == ECDSA.RecoverError.NoError) return;
        if (payer.code.length == 0 || !SignatureChecker.isValidERC1271SignatureNowCalldata(payer, hash, signature)) {
            revert BadSignature(v.channelId, payer);
        }
    }
}
