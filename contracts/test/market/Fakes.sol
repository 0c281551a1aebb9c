// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRegistry} from "../../src/wallets/IRegistry.sol";
import {IWalletFactory} from "../../src/wallets/IWalletFactory.sol";

/// A registry that binds whom it is told to, and keeps a binding after its validity as the real one does.
contract FakeRegistry is IRegistry {
    mapping(address => Binding) private _bindings;

    function bind(address node, address owner, uint40 validUntil) external {
        _bindings[node] = Binding(owner, validUntil, owner);
    }

    function binding(address node) external view returns (Binding memory) {
        return _bindings[node];
    }

    function payoutOf(address node) external view returns (address) {
        return _bindings[node].owner == address(0) ? node : _bindings[node].payout;
    }

    function confirmed(address node, address owner) external view returns (bool) {
        Binding storage b = _bindings[node];
        return owner != address(0) && b.owner == owner && block.timestamp < b.validUntil;
    }
}

/// A wallet as Profiles sees one.
contract FakeWallet {
    address public immutable owner;

    constructor(address owner_) {
        owner = owner_;
    }
}

/// A factory of such wallets.
contract FakeFactory is IWalletFactory {
    mapping(address => bool) public isHub;
    mapping(address => bool) public isMiner;
    mapping(address => bool) public barred;

    function makeHub(address owner) external returns (address wallet) {
        wallet = address(new FakeWallet(owner));
        isHub[wallet] = true;
    }

    function makeMiner(address owner) external returns (address wallet) {
        wallet = address(new FakeWallet(owner));
        isMiner[wallet] = true;
    }
}
