// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What Channels stores, says and refuses
interface IChannels {
    /// @notice One channel.
    /// @param payer Whose money it is until a voucher says otherwise.
    /// @param closeAt Unix second at which finish() may be called; 0 while the channel is open.
    /// @param challenge Seconds from startClose() to closeAt, fixed at open.
    /// @param payee Who every claim pays.
    /// @param agent A key that may close for the payee and do nothing else; 0 for none.
    /// @param deposit Everything ever put in, in token wei.
    /// @param claimed What was paid out, summed over lanes, in token wei.
    /// @param checked Whether payer and payee passed the gate when it was opened.
    struct Channel {
        address payer;
        uint40 closeAt;
        uint24 challenge;
        address payee;
        address agent;
        uint96 deposit;
        uint96 claimed;
        bool checked;
    }

    /// @notice What a payer signs (EIP-712). A lane is one deal; amounts are cumulative per lane.
    struct Voucher {
        bytes32 channelId;
        uint64 lane;
        uint256 cumulative;
        uint64 seq;
        bytes32 usageRoot;
    }

    event Opened(
        bytes32 indexed id,
        address indexed payer,
        address indexed payee,
        address agent,
        uint256 deposit,
        uint256 challenge,
        uint256 openNonce
    );
    /// @notice The channel was opened checked; beside Opened, so that others do not pay for it.
    event Checked(bytes32 indexed id);
    event ToppedUp(bytes32 indexed id, address indexed payer, address indexed payee, address by, uint256 amount);
    /// @notice A lane was paid `amount`, and `cumulative` in all: less than its voucher says if the
    /// channel holds less. `seq` and `usageRoot` are the voucher's.
    event Claimed(
        bytes32 indexed id,
        address indexed payer,
        address indexed payee,
        uint64 lane,
        uint256 cumulative,
        uint256 amount,
        uint64 seq,
        bytes32 usageRoot
    );
    event Closing(bytes32 indexed id, address indexed payer, address indexed payee, uint256 closeAt);
    event Closed(bytes32 indexed id, address indexed payer, address indexed payee, uint256 claimed, uint256 refunded);

    /// @notice The constructor was given an address without code.
    error NotAToken(address token);
    /// @notice The payee is zero, this contract or the token: the money could never leave again.
    error BadPayee(address payee);
    /// @notice The challenge period is outside the bounds, in seconds.
    error ChallengeOutOfRange(uint256 challenge, uint256 min, uint256 max);
    /// @notice The amount is zero.
    error ZeroAmount();
    /// @notice `received` arrived of `asked`. A token that keeps a fee, or adds, is not taken.
    error FeeOnTransfer(uint256 asked, uint256 received);
    /// @notice This contract has no gate, so nothing can be opened checked.
    error NoGate();
    /// @notice The deposit would not fit its storage field.
    error DepositTooLarge(uint256 deposit, uint256 max);
    /// @notice There is no such channel: never opened, or already closed.
    error NoChannel(bytes32 id);
    /// @notice The lane has been paid up to `paid` already.
    error NotRising(bytes32 id, uint64 lane, uint256 cumulative, uint256 paid);
    /// @notice The voucher asks for `due` more and the channel is spent: `left` is nothing.
    error OverDeposit(bytes32 id, uint256 due, uint256 left);
    /// @notice The payer did not sign this voucher for this contract on this chain.
    error BadSignature(bytes32 id, address payer);
    /// @notice Only the payee or its agent may close at once.
    error NotPayeeOrAgent(bytes32 id, address sender);
    /// @notice Only the payer may start a close.
    error NotPayer(bytes32 id, address sender);
    /// @notice A close is under way; starting it again would only move its deadline.
    error AlreadyClosing(bytes32 id, uint256 closeAt);
    /// @notice Nobody has started a close.
    error NotClosing(bytes32 id);
    /// @notice finish() before the deadline.
    error TooEarly(bytes32 id, uint256 closeAt);
    /// @notice The deadline has passed: only finish() is left.
    error Expired(bytes32 id, uint256 closeAt);
    /// @notice A voucher of another channel was given to close().
    error WrongChannel(bytes32 want, bytes32 got);
    /// @notice As many signatures as vouchers are wanted.
    error LengthMismatch(uint256 vouchers, uint256 signatures);
}
