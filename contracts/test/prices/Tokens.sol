// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// An honest token until its issuer decides otherwise, in each of the ways issuers have.
contract Moody is ERC20("Moody", "MOOD") {
    uint256 public feeBps; // kept of what arrives
    uint256 public surcharge; // taken from the sender besides
    bool public paused;
    bool public lying; // says true and moves nothing
    bool public hungry; // burns all gas it is given
    uint256 public bomb; // fails with so many bytes
    address public barred;
    address public hook;
    bytes public call;

    constructor() {
        _mint(msg.sender, 1e30);
    }

    function setFee(uint256 bps) external {
        feeBps = bps;
    }

    function setSurcharge(uint256 wei_) external {
        surcharge = wei_;
    }

    function setPaused(bool to) external {
        paused = to;
    }

    function setLying(bool to) external {
        lying = to;
    }

    function setHungry(bool to) external {
        hungry = to;
    }

    function setBomb(uint256 bytes_) external {
        bomb = bytes_;
    }

    function bar(address who) external {
        barred = who;
    }

    function arm(address hook_, bytes calldata call_) external {
        (hook, call) = (hook_, call_);
    }

    /// A rebase of one holder.
    function rebase(address who, int256 by) external {
        if (by < 0) _burn(who, uint256(-by));
        else _mint(who, uint256(by));
    }

    function _update(address from, address to, uint256 value) internal override {
        require(!paused, "paused");
        require(to != barred || to == address(0), "barred");
        while (hungry) {}
        uint256 size = bomb;
        if (size != 0) {
            assembly ("memory-safe") {
                revert(0, size)
            }
        }
        if (from == address(0) || to == address(0)) return super._update(from, to, value);
        if (lying) return;
        uint256 fee = value * feeBps / 10_000;
        if (fee != 0) super._update(from, address(0), fee);
        if (surcharge != 0) super._update(from, address(0), surcharge);
        super._update(from, to, value - fee);
        if (hook != address(0)) {
            (bool ok, bytes memory why) = hook.call(call);
            if (!ok) {
                assembly ("memory-safe") {
                    revert(add(why, 32), mload(why))
                }
            }
        }
    }
}

/// Returns nothing from transfer and transferFrom, as USDT does.
contract Silent {
    mapping(address => uint256) public balanceOf;

    constructor() {
        balanceOf[msg.sender] = 1e30;
    }

    function transfer(address to, uint256 value) external {
        balanceOf[msg.sender] -= value;
        balanceOf[to] += value;
    }

    function transferFrom(address from, address to, uint256 value) external {
        balanceOf[from] -= value;
        balanceOf[to] += value;
    }
}

/// Stands in for Channels: the constructor of the real one, and nothing else of it.
contract StandIn {
    address public immutable token;
    address public immutable timelock;
    address public immutable guardian;
    address public immutable gate;

    error NoCode(address token);

    constructor(address token_, address timelock_, address guardian_, address gate_) {
        if (token_.code.length == 0) revert NoCode(token_);
        (token, timelock, guardian, gate) = (token_, timelock_, guardian_, gate_);
    }
}
