// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {PausableEntry} from "../../src/dao/PausableEntry.sol";
import {HubWalletFactory} from "../../src/wallets/HubWalletFactory.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {MinerWallet} from "../../src/wallets/MinerWallet.sol";

/// Whose wallet is where.
contract HubWalletFactoryTest is World {
    event Created(address indexed owner, address indexed wallet, HubWalletFactory.Kind kind);
    event Barred(address indexed owner, address indexed wallet);

    function test_createHub() public {
        address want = factory.predict(landlord, HubWalletFactory.Kind.Hub, 0);
        vm.expectEmit(address(factory));
        emit Created(landlord, want, HubWalletFactory.Kind.Hub);
        vm.prank(landlord);
        address got = factory.createHub();
        require(got == want && factory.hubsOf(landlord, 0) == want, "address");
        require(factory.isHub(got) && !factory.isMiner(got), "kind");
        require(IEnterprise(got).owner() == landlord, "owner");
        same(IEnterprise(got).state(), IEnterprise.State.Created, "state");
        eq(snm.balanceOf(got), 0, "no tokens");
        (bool listed,,) = whitelist.entries(got);
        require(!listed, "listed");
    }

    function test_createMiner() public {
        vm.prank(landlord);
        address got = factory.createMiner();
        require(factory.isMiner(got) && !factory.isHub(got), "kind");
        require(factory.minersOf(landlord, 0) == got && MinerWallet(got).owner() == landlord, "owner");
        require(got == factory.predict(landlord, HubWalletFactory.Kind.Miner, 0), "predicted");
        eq(factory.minerCount(landlord), 1, "miners");
        eq(factory.hubCount(landlord), 0, "hubs");
    }

    function test_manyWalletsOfOneOwner() public {
        for (uint256 i; i < 4; ++i) {
            vm.prank(landlord);
            address got = factory.createHub();
            require(got == factory.hubsOf(landlord, i), "index");
            require(got == factory.predict(landlord, HubWalletFactory.Kind.Hub, i), "predicted");
            for (uint256 j; j < i; ++j) {
                require(factory.hubsOf(landlord, j) != got, "overwritten");
            }
        }
        eq(factory.hubCount(landlord), 4, "count");
        vm.expectRevert();
        factory.hubsOf(landlord, 4);
        vm.expectRevert();
        factory.minersOf(landlord, 0);
    }

    /// Of owner, kind and number alone: whoever is mined first in a reorganised chain.
    function testFuzz_addressDependsOnNobodyElse(address a, address b, uint8 others) public {
        vm.assume(a != b && a != owner);
        address want = factory.predict(a, HubWalletFactory.Kind.Hub, 0);
        for (uint256 i; i < others % 3; ++i) {
            vm.prank(b);
            factory.createHub();
        }
        vm.prank(a);
        require(factory.createHub() == want, "moved");
    }

    function test_onlyItsWalletsBarAndOnlyTheirOwner() public {
        bytes memory call = abi.encodeCall(factory.bar, (owner));
        bytes memory no = abi.encodeWithSelector(HubWalletFactory.NotTheirWallet.selector, thief, owner);
        refuse(thief, address(factory), call, no);
        no = abi.encodeWithSelector(HubWalletFactory.NotTheirWallet.selector, timelock, owner);
        refuse(timelock, address(factory), call, no);
        no = abi.encodeWithSelector(HubWalletFactory.NotTheirWallet.selector, address(hub), landlord);
        refuse(address(hub), address(factory), abi.encodeCall(factory.bar, (landlord)), no);
        vm.expectEmit(address(factory));
        emit Barred(owner, address(hub));
        must(address(hub), address(factory), call);
    }

    /// A contract that says it is a wallet is none.
    function test_impostor() public {
        Impostor i = new Impostor();
        bytes memory no = abi.encodeWithSelector(HubWalletFactory.NotTheirWallet.selector, address(i), owner);
        refuse(address(i), address(factory), abi.encodeCall(factory.bar, (owner)), no);
        require(!factory.isHub(address(i)) && !factory.isMiner(address(i)), "known");
    }

    function test_requireEntry() public {
        factory.requireEntry(owner);
        vm.prank(address(hub));
        factory.bar(owner);
        bytes memory call = abi.encodeCall(factory.requireEntry, (owner));
        refuse(anyone, address(factory), call, err(HubWalletFactory.OwnerBarred.selector, owner));
        factory.requireEntry(landlord);
        vm.prank(guardian);
        factory.pauseEntry(1);
        call = abi.encodeCall(factory.requireEntry, (landlord));
        refuse(anyone, address(factory), call, err(PausableEntry.EntryIsPaused.selector, now_() + 1));
        skip(1);
        factory.requireEntry(landlord);
    }

    function test_whatItIsMadeOf() public view {
        require(factory.timelock() == timelock && factory.guardian() == guardian, "government");
        require(address(factory.token()) == address(snm), "token");
        require(address(factory.registry()) == address(registry), "registry");
        require(address(factory.whitelist()) == address(whitelist), "whitelist");
        require(hub.timelock() == timelock && hub.prosecutor() == prosecutor, "powers");
        require(address(hub.vault()) == address(vault) && address(hub.factory()) == address(factory), "offices");
        require(address(hub.token()) == address(snm) && address(hub.registry()) == address(registry), "offices");
        require(address(hub.whitelist()) == address(whitelist), "whitelist");
    }

    function test_codeFitsTheBound() public view {
        require(factory.hubImplementation().code.length < 20_000, "HubWallet");
        require(factory.minerImplementation().code.length < 20_000, "MinerWallet");
        require(address(factory).code.length < 20_000, "HubWalletFactory");
        require(address(whitelist).code.length < 20_000, "Whitelist");
        require(address(registry).code.length < 20_000, "Registry");
    }
}

contract Impostor {
    address public owner = address(0x0A0A);
}
