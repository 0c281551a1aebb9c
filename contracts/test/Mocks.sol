// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Channels} from "../src/channels/Channels.sol";
import {IChannels} from "../src/channels/IChannels.sol";
import {IGate} from "../src/channels/IGate.sol";

/// Keeps a hundredth of every transfer that is not a mint.
contract FeeToken is ERC20("Fee", "FEE") {
    constructor() {
        _mint(msg.sender, 1e30);
    }

    function _update(address from, address to, uint256 value) internal override {
        uint256 fee = from == address(0) || to == address(0) ? 0 : value / 100;
        if (fee != 0) super._update(from, address(0), fee);
        super._update(from, to, value - fee);
    }
}

/// Returns nothing from transfer and transferFrom, as USDT does, and can bar an address.
contract OldToken {
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;
    mapping(address => bool) public barred;

    constructor() {
        balanceOf[msg.sender] = 1e30;
    }

    function bar(address who) external {
        barred[who] = true;
    }

    function approve(address to, uint256 value) external {
        allowance[msg.sender][to] = value;
    }

    function transfer(address to, uint256 value) external {
        _move(msg.sender, to, value);
    }

    function transferFrom(address from, address to, uint256 value) external {
        allowance[from][msg.sender] -= value;
        _move(from, to, value);
    }

    function _move(address from, address to, uint256 value) private {
        require(!barred[to], "barred");
        balanceOf[from] -= value;
        balanceOf[to] += value;
    }
}

/// Says false instead of reverting.
contract FalseToken is ERC20("False", "NO") {
    constructor() {
        _mint(msg.sender, 1e30);
    }

    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return false;
    }
}

/// Stops moving anything at some point, and says false about it.
contract MuteToken is ERC20("Mute", "MUTE") {
    bool public muted;

    constructor() {
        _mint(msg.sender, 1e30);
    }

    function mute() external {
        muted = true;
    }

    function transfer(address to, uint256 value) public override returns (bool) {
        return !muted && super.transfer(to, value);
    }
}

/// Calls back into Channels from every transfer, as an ERC-777 hook could.
contract HookToken is ERC20("Hook", "HOOK") {
    Channels public target;
    bytes public call;
    bytes4 public refusal;

    constructor() {
        _mint(msg.sender, 1e30);
    }

    function arm(Channels target_, bytes calldata call_) external {
        (target, call, refusal) = (target_, call_, 0);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (call.length == 0) return;
        (bool ok, bytes memory why) = address(target).call(call);
        require(!ok, "re-entered");
        refusal = bytes4(why);
    }
}

/// An ERC-1271 wallet of one key, which can be told to disown everything.
contract Wallet {
    address public owner;
    bool public disowns;

    constructor(address owner_) {
        owner = owner_;
    }

    function disown() external {
        disowns = true;
    }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        if (disowns || ECDSA.recoverCalldata(hash, signature) != owner) return 0xffffffff;
        return 0x1626ba7e;
    }

    function run(address to, bytes calldata data) external returns (bytes memory) {
        (bool ok, bytes memory out) = to.call(data);
        require(ok, "run");
        return out;
    }
}

/// Lets everybody pass but those it was told to refuse.
contract Gate is IGate {
    error Refused(address a, address b);

    mapping(address => mapping(address => bool)) public refused;

    function refuse(address a, address b, bool yes) external {
        refused[a][b] = yes;
    }

    function requireMutual(address a, address b) external view {
        if (refused[a][b]) revert Refused(a, b);
    }
}

/// The worst that a hook can be: in the middle of every transfer, between taking and giving,
/// it makes the calls it was given, and it can keep a fee. The calls are its own, so the
/// test makes it a payer, a payee and an agent.
contract EvilToken is ERC20("Evil", "EVIL") {
    address public target;
    bytes[] public calls;
    bytes4[] public answers;
    uint256 public fee;

    constructor() {
        _mint(msg.sender, 1e30);
    }

    function arm(address target_, bytes[] calldata calls_, uint256 fee_) external {
        (target, fee) = (target_, fee_);
        delete calls;
        delete answers;
        for (uint256 i; i < calls_.length; ++i) {
            calls.push(calls_[i]);
        }
    }

    /// Does anything in its own name.
    function run(address to, bytes calldata data) external returns (bytes memory) {
        (bool ok, bytes memory out) = to.call(data);
        require(ok, "run");
        return out;
    }

    function answerCount() external view returns (uint256) {
        return answers.length;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (calls.length == 0) return super._update(from, to, value);
        bytes[] memory todo = calls;
        uint256 kept = fee;
        fee = 0;
        delete calls;
        super._update(from, address(0xE71), value);
        for (uint256 i; i < todo.length; ++i) {
            (bool ok, bytes memory out) = target.call(todo[i]);
            answers.push(ok ? bytes4(0) : bytes4(out));
        }
        super._update(address(0xE71), to, value - kept);
    }
}
