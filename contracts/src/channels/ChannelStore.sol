// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IChannels} from "./IChannels.sol";
import {Ledger} from "./Ledger.sol";

/// @title Where channels lie, and how they are read
abstract contract ChannelStore is IChannels {
    /// A Channel as stored: three words of an address in the low 160 bits and numbers above it,
    /// packed by hand so that a claim reads two of them once each. Zero for `head` is no channel.
    /// What was claimed is deposit - left.
    ///
    /// A close that pays a lane for the first time leaves (lane, paid) in the last word, which is
    /// there already, instead of making a word for the lane: 15,000 gas on the way of a deal that
    /// is opened and closed and never claimed from.
    struct Stored {
        uint256 head; // payer, closeAt (40 bits), challenge (24), checked (1)
        uint256 payeeLeft; // payee, left (96)
        uint256 agentDeposit; // agent, deposit (96); of a closed channel 0, or paid (96), lane (64)
    }

    /// In a struct, so that a lane's place is hashed once for reading and writing.
    struct Lane {
        uint256 paid;
    }

    uint256 internal constant NUMBERS = 160; // where they begin in each word
    uint256 internal constant CHALLENGE = 200;
    uint256 internal constant IS_CHECKED = 2 ** 224;
    uint256 internal constant RECORD_LANE = 96;

    /// @notice The one token of this contract.
    IERC20 public immutable token;

    /// @notice How many channels an address has opened: part of the next one's id, so that no
    /// id ever comes back and old vouchers stay worthless after a reopening.
    mapping(address payer => uint256) public openNonce;
    mapping(bytes32 id => mapping(uint64 lane => Lane)) internal _lanes;
    mapping(bytes32 id => Stored) internal _channels;

    constructor(IERC20 token_) {
        if (address(token_).code.length == 0) revert NotAToken(address(token_));
        token = token_;
    }

    /// @notice Everything about a channel; all zero if there is none.
    function channels(bytes32 id) external view returns (Channel memory channel) {
        Stored storage c = _channels[id];
        uint256 head = c.head;
        if (head == 0) return channel;
        (uint256 body, uint256 tail) = (c.payeeLeft, c.agentDeposit);
        channel.payer = address(uint160(head));
        channel.closeAt = uint40(_closeAt(head));
        channel.challenge = uint24(head >> CHALLENGE);
        channel.payee = address(uint160(body));
        channel.agent = address(uint160(tail));
        channel.deposit = uint96(tail >> NUMBERS);
        channel.claimed = uint96(Ledger.claimed(tail >> NUMBERS, body >> NUMBERS));
        channel.checked = head & IS_CHECKED != 0;
    }

    /// @notice What a lane has been paid, in token wei. Outlives the channel.
    function paid(bytes32 id, uint64 lane) public view returns (uint256 wei_) {
        wei_ = _lanes[id][lane].paid;
        if (wei_ != 0) return wei_;
        Stored storage c = _channels[id];
        if (c.head != 0) return 0;
        uint256 record = c.agentDeposit;
        if (record >> RECORD_LANE == lane) return uint96(record);
    }

    /// @notice The id that a payer's `nonce`-th channel has. Of nothing that a reorganisation
    /// changes, so vouchers stay good when the opening is mined again.
    function channelId(address payer, address payee, address agent, uint256 nonce) public view returns (bytes32) {
        return keccak256(abi.encode(payer, payee, agent, address(token), nonce, block.chainid, address(this)));
    }

    /// @dev Forgets a channel but for `record`, and returns what is left of it.
    function _end(bytes32 id, Stored storage c, uint256 record) internal returns (uint256 refund) {
        (uint256 head, uint256 body, uint256 tail) = (c.head, c.payeeLeft, c.agentDeposit);
        (c.head, c.payeeLeft, c.agentDeposit) = (0, 0, record);
        refund = body >> NUMBERS;
        uint256 claimed = Ledger.claimed(tail >> NUMBERS, refund);
        emit Closed(id, address(uint160(head)), address(uint160(body)), claimed, refund);
    }

    function _existing(bytes32 id, Stored storage c) internal view returns (uint256 head) {
        head = c.head;
        if (head == 0) revert NoChannel(id);
    }

    function _live(bytes32 id, Stored storage c) internal view returns (uint256 head) {
        head = _existing(id, c);
        if (_expired(head)) revert Expired(id, _closeAt(head));
    }

    function _closeAt(uint256 head) internal pure returns (uint256) {
        return uint40(head >> NUMBERS);
    }

    function _expired(uint256 head) internal view returns (bool) {
        uint256 closeAt = _closeAt(head);
        return closeAt != 0 && block.timestamp >= closeAt;
    }
}
