// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IWalletFactory} from "../../src/wallets/IWalletFactory.sol";

/// The life cycle of a wallet and nothing of its bookkeeping: who may call what, in which state.
contract FakeWallet is IEnterprise {
    address public immutable owner;
    address public immutable timelock;
    address public immutable prosecutor;
    IERC20 public immutable token;
    State public state = State.Registered;
    uint40 public heldUntil;
    uint256 public since = block.timestamp;

    error NotAllowed(address sender);
    error WrongState(State have);
    error Held(uint256 until);

    constructor(address owner_, address timelock_, address prosecutor_, IERC20 token_) {
        (owner, timelock, prosecutor, token) = (owner_, timelock_, prosecutor_, token_);
    }

    modifier only(address who) {
        if (msg.sender != who) revert NotAllowed(msg.sender);
        _;
    }

    modifier from(State want) {
        if (state != want) revert WrongState(state);
        _;
    }

    function set(State to) external {
        state = to;
    }

    /// A hub that leaves: to Idle, with everything it has.
    function leave() external only(owner) from(State.Registered) {
        if (block.timestamp < heldUntil) revert Held(heldUntil);
        state = State.Idle;
        token.transfer(owner, token.balanceOf(address(this)));
    }

    function hold(uint40 until) external only(prosecutor) from(State.Registered) {
        heldUntil = until;
    }

    function unhold() external only(prosecutor) {
        heldUntil = 0;
    }

    function suspect() external only(timelock) from(State.Registered) {
        (state, since) = (State.Suspected, block.timestamp);
    }

    function rehab() external only(timelock) from(State.Suspected) {
        state = State.Idle;
    }

    function ban() external only(timelock) from(State.Suspected) {
        require(block.timestamp >= since + 120 days, "too early");
        state = State.Punished;
    }
}

contract FakeFactory is IWalletFactory {
    mapping(address => bool) public isHub;
    mapping(address => bool) public isMiner;
    mapping(address => bool) public barred;

    function add(address wallet, bool hub) external {
        if (hub) isHub[wallet] = true;
        else isMiner[wallet] = true;
    }
}

/// The one power that the list of hubs gives the DAO.
contract FakeListing {
    address public immutable timelock;
    mapping(address => bool) public verified;

    error NotAllowed(address sender);

    constructor(address timelock_) {
        timelock = timelock_;
    }

    function setVerified(address wallet, bool to) external {
        if (msg.sender != timelock) revert NotAllowed(msg.sender);
        verified[wallet] = to;
    }
}
