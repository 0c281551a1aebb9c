// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Create2} from "@openzeppelin/contracts/utils/Create2.sol";
import {TokenList} from "./TokenList.sol";

/// @title One Channels contract for every token on the list
/// @notice Anyone may deploy it, at an address known beforehand. The code is given by the caller and
/// checked by its hash: held here it would take most of the size a contract may have, and be
/// paid for twice.
/// @dev SNM's own Channels is deployed with the government and not here.
contract ChannelsFactory {
    /// @notice Which tokens may settle.
    TokenList public immutable list;
    /// @notice keccak256 of Channels' creation code, without constructor arguments.
    bytes32 public immutable codeHash;
    /// @notice Constructor arguments of every Channels after its token.
    address public immutable timelock;
    address public immutable guardian;
    address public immutable gate;

    /// @notice The Channels of a token; zero if there is none yet.
    mapping(address token => address) public channelsOf;
    /// @notice Whether an address is a Channels of this factory.
    mapping(address channels => bool) public isChannels;

    event Deployed(address indexed token, address indexed channels, address indexed by);

    /// @notice The token is not on the list.
    error NotAdmitted(address token);
    /// @notice The token has its Channels.
    error AlreadyDeployed(address token, address channels);
    /// @notice The code is not that of Channels.
    error WrongCode(bytes32 want, bytes32 got);

    /// @param list_ Which tokens may settle.
    /// @param codeHash_ keccak256 of Channels' creation code, without constructor arguments.
    /// @param timelock_ The DAO's executor, for every Channels.
    /// @param guardian_ First guardian of every Channels; the DAO can name another one for each.
    /// @param gate_ Who checks identities and blacklists for every Channels.
    constructor(TokenList list_, bytes32 codeHash_, address timelock_, address guardian_, address gate_) {
        (list, codeHash) = (list_, codeHash_);
        (timelock, guardian, gate) = (timelock_, guardian_, gate_);
    }

    /// @notice Deploys the Channels of a token on the list. Anyone may.
    /// @param token The token.
    /// @param code Channels' creation code, without constructor arguments.
    function deploy(address token, bytes calldata code) external returns (address channels) {
        if (!list.admitted(token)) revert NotAdmitted(token);
        if (channelsOf[token] != address(0)) revert AlreadyDeployed(token, channelsOf[token]);
        if (keccak256(code) != codeHash) revert WrongCode(codeHash, keccak256(code));
        bytes memory init = bytes.concat(code, _arguments(token));
        channels = Create2.computeAddress(bytes32(0), keccak256(init));
        channelsOf[token] = channels;
        isChannels[channels] = true;
        emit Deployed(token, channels, msg.sender);
        // A constructor that reverts makes this revert, with its own reason.
        Create2.deploy(0, bytes32(0), init);
    }

    /// @notice Where the Channels of a token is or will be.
    /// @param code Channels' creation code; of another the answer is worth nothing, so it reverts.
    function addressOf(address token, bytes calldata code) external view returns (address) {
        if (keccak256(code) != codeHash) revert WrongCode(codeHash, keccak256(code));
        return Create2.computeAddress(bytes32(0), keccak256(bytes.concat(code, _arguments(token))));
    }

    /// @dev As Channels' constructor takes them: token, timelock, guardian, gate.
    function _arguments(address token) private view returns (bytes memory) {
        return abi.encode(token, timelock, guardian, gate);
    }
}
