// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {IRegistry} from "./IRegistry.sol";
import {Signed} from "./Signed.sol";

/// @title Who owns a node and where its money goes
/// @notice An owner confirms a node with the node's signed consent, once; from then on the
/// owner alone moves its payout address and its validity. There is no master and no list
/// that could fill up, and nobody ever becomes something that it cannot stop being.
///
/// A node's key is hot. So a stolen one can only consent to a new owner when the old
/// owner's validity has been over for TAKEOVER_DELAY: time to send the claims that are due
/// to the old payout address.
contract Registry is IRegistry, EIP712 {
    /// @notice Longest validity: an owner looks at its nodes again at least this often.
    uint256 public constant MAX_VALIDITY = 5 * 365 days;
    /// @notice From the end of a validity, also by revoke(), to the first confirmation by
    /// another owner. As long as an announced release of a reserve takes.
    uint256 public constant TAKEOVER_DELAY = 7 days;
    /// @notice EIP-712 type of a node's consent.
    bytes32 public constant CONSENT_TYPEHASH = keccak256("Consent(address owner,address node,uint256 nonce)");

    /// @notice The nonce that a node's next consent must carry.
    mapping(address node => uint256) public nonces;
    mapping(address node => Binding) private _bindings;

    event Confirmed(address indexed node, address indexed owner, address indexed payout, uint256 validUntil);
    event PayoutChanged(address indexed node, address indexed from, address indexed to);
    event ValidityChanged(address indexed node, uint256 from, uint256 to);

    /// @notice Nobody signed for `node` what it had to consent to.
    error BadConsent(address node, address owner, uint256 nonce);
    /// @notice The node is another's; anyone else has to wait until `notBefore`.
    error NodeTaken(address node, address owner, uint256 notBefore);
    /// @notice Only the owner of the node's binding may do this.
    error NotNodeOwner(address node, address sender, address owner);
    /// @notice A payout address is not zero.
    error BadPayout(address payout);
    /// @notice A validity ends after `min` and at most at `max`.
    error ValidityOutOfRange(uint256 validUntil, uint256 min, uint256 max);

    constructor() EIP712("SOSNA Registry", "1") {}

    /// @notice Binds a node to the caller.
    /// @param node The node's key.
    /// @param payout Where its money goes from now on, also what it earned before.
    /// @param validUntil Unix second; later than now and at most MAX_VALIDITY away.
    /// @param consent The node's signature of consentDigest(caller, node).
    function confirm(address node, address payout, uint40 validUntil, bytes calldata consent) external {
        Binding storage b = _bindings[node];
        (address owner, uint256 end) = (b.owner, uint256(b.validUntil) + TAKEOVER_DELAY);
        if (owner != address(0) && owner != msg.sender && block.timestamp < end) revert NodeTaken(node, owner, end);
        if (payout == address(0)) revert BadPayout(payout);
        _checkValidity(validUntil);
        bytes32 digest = consentDigest(msg.sender, node);
        uint256 nonce = nonces[node]++;
        if (!Signed.by(node, digest, consent)) revert BadConsent(node, msg.sender, nonce);
        (b.owner, b.validUntil, b.payout) = (msg.sender, validUntil, payout);
        emit Confirmed(node, msg.sender, payout, validUntil);
    }

    /// @notice Moves a node's payout address. Its owner only, also when the validity is over.
    function setPayout(address node, address payout) external {
        Binding storage b = _owned(node);
        if (payout == address(0)) revert BadPayout(payout);
        emit PayoutChanged(node, b.payout, payout);
        b.payout = payout;
    }

    /// @notice Moves the end of a node's validity. Its owner only.
    function setValidity(address node, uint40 validUntil) external {
        Binding storage b = _owned(node);
        _checkValidity(validUntil);
        emit ValidityChanged(node, b.validUntil, validUntil);
        b.validUntil = validUntil;
    }

    /// @notice Ends a node's validity now. Its owner only. What the node is still owed goes to
    /// the payout address as before, so that no wage is lost.
    function revoke(address node) external {
        Binding storage b = _owned(node);
        if (b.validUntil <= block.timestamp) return; // over already: moving it would lengthen the delay
        emit ValidityChanged(node, b.validUntil, block.timestamp);
        b.validUntil = uint40(block.timestamp);
    }

    /// @inheritdoc IRegistry
    function binding(address node) external view returns (Binding memory) {
        return _bindings[node];
    }

    /// @inheritdoc IRegistry
    function payoutOf(address node) external view returns (address payout) {
        payout = _bindings[node].payout;
        if (payout == address(0)) payout = node;
    }

    /// @inheritdoc IRegistry
    function confirmed(address node, address owner) external view returns (bool) {
        Binding storage b = _bindings[node];
        return owner != address(0) && b.owner == owner && block.timestamp < b.validUntil;
    }

    /// @notice What `node` signs to be confirmed by `owner`, with its present nonce.
    function consentDigest(address owner, address node) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(CONSENT_TYPEHASH, owner, node, nonces[node])));
    }

    function _owned(address node) private view returns (Binding storage b) {
        b = _bindings[node];
        if (b.owner != msg.sender) revert NotNodeOwner(node, msg.sender, b.owner);
    }

    function _checkValidity(uint256 until) private view {
        if (until <= block.timestamp || until > block.timestamp + MAX_VALIDITY) {
            revert ValidityOutOfRange(until, block.timestamp, block.timestamp + MAX_VALIDITY);
        }
    }
}
