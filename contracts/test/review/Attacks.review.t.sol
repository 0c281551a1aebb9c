// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "../wallets/World.sol";
import {Enterprise} from "../../src/wallets/Enterprise.sol";
import {HubWallet} from "../../src/wallets/HubWallet.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IHubWallet} from "../../src/wallets/IHubWallet.sol";
import {MinerWallet} from "../../src/wallets/MinerWallet.sol";

/// Attacks across the wallets that found nothing: what they must keep finding.
contract AttacksReviewTest is World {
    /// Money of a claim that goes back into the wallet makes nothing free: the lock stays.
    function test_aWorkerPaidIntoTheHubsOwnWallet() public {
        registered(130 ether);
        confirm(WORKER_KEY, thief, address(hub));
        reserved(worker, 100 ether);
        claim(worker, 100 ether);
        eq(snm.balanceOf(address(hub)), 131 ether, "balance");
        eq(hub.outstanding(), 0, "U");
        eq(hub.locked(), 30 ether, "lock");
    }

    /// A sybil that gives its reserve up during the vote gives the hub nothing that leaves before it.
    function test_aSybilsReleaseDuringAHoldLetsNothingOut() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        vm.prank(prosecutor);
        hub.hold(uint40(START + 45 days));
        IHubWallet.Release memory r = IHubWallet.Release(worker, 100 ether, 0);
        hub.releaseSigned(r, signed(WORKER_KEY, hub.releaseDigest(r)));
        vm.warp(START + 45 days - 1);
        bytes memory held = err(Enterprise.Held.selector, START + 45 days);
        refuse(owner, address(hub), abi.encodeCall(hub.payDay, ()), held);
        refuse(owner, address(hub), abi.encodeCall(hub.withdraw, (1)), held);
        refuse(owner, address(hub), abi.encodeCall(hub.reserve, (worker, 1)), held);
        suspected();
        skip(120 days);
        vm.prank(timelock);
        hub.ban();
        eq(vault.booked(), 131 ether, "all of it");
    }

    /// The code that all wallets share is nobody's wallet.
    function test_theImplementationsAreNobodys() public {
        address[2] memory all = [factory.hubImplementation(), factory.minerImplementation()];
        for (uint256 i; i < 2; ++i) {
            HubWallet w = HubWallet(all[i]);
            require(w.owner().code.length == 0 && w.owner() != address(0), "owner");
            refuse(owner, all[i], abi.encodeCall(w.withdraw, (1)), err(Enterprise.NotOwner.selector, owner));
            refuse(
                timelock,
                all[i],
                abi.encodeCall(w.suspect, ()),
                wrong(IEnterprise.State.Created, IEnterprise.State.Registered)
            );
            require(!factory.isHub(all[i]) && !factory.isMiner(all[i]), "of the factory");
        }
    }

    /// Whoever has the node's key and no owner of it cannot turn wages aside while a validity runs, nor
    /// for 7 days after.
    function test_aStolenNodeKeyTurnsNoWagesAside() public {
        registered(130 ether);
        confirm(WORKER_KEY, landlord, purse);
        reserved(worker, 100 ether);
        bytes memory consent = signed(WORKER_KEY, registry.consentDigest(thief, worker));
        uint40 until = uint40(START + 900 days);
        bytes memory call = abi.encodeCall(registry.confirm, (worker, thief, until, consent));
        vm.warp(START + 372 days - 1);
        vm.prank(thief);
        (bool ok,) = address(registry).call(call);
        require(!ok, "taken over");
        claim(worker, 100 ether);
        eq(snm.balanceOf(purse), 100 ether, "wages");
    }

    /// The owner of a suspected miner's wallet keeps its wages out of it, whoever sends the claim.
    function test_aSuspectedMinersWagesGoElsewhere() public {
        vm.prank(landlord);
        MinerWallet miner = MinerWallet(factory.createMiner());
        snm.transfer(address(miner), 4 ether);
        vm.prank(landlord);
        miner.register(4 ether);
        confirm(WORKER_KEY, landlord, address(miner));
        registered(130 ether);
        reserved(worker, 100 ether);
        vm.prank(timelock);
        miner.suspect();
        vm.prank(landlord);
        registry.setPayout(worker, purse);
        claim(worker, 100 ether);
        eq(snm.balanceOf(purse), 100 ether, "wages");
        eq(snm.balanceOf(address(miner)), 4 ether, "only what was there");
    }
}
