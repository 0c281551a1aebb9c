// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {FakeWallet} from "./Fakes.sol";
import {IProfiles} from "../../src/market/IProfiles.sol";
import {Profiles} from "../../src/market/Profiles.sol";
import {ProfilesBase} from "./ProfilesBase.sol";

/// Blacklists, policies, and the gate that checked channels pass.
contract ProfilesGateTest is ProfilesBase {
    event Gas(uint256 used);

    uint40 constant FAR = uint40(START + 1000);
    address internal hubOfCarol;

    function setUp() public override {
        super.setUp();
        hubOfCarol = factory.makeHub(carol);
    }

    function test_selectorIsTheGates() public view {
        require(profiles.requireMutual.selector == bytes4(keccak256("requireMutual(address,address)")), "selector");
    }

    function test_whoAsksNothingGetsAnyone() public {
        welcome(alice, bob);
        welcome(alice, alice);
        welcome(alice, address(0));
        identify(bob, 4);
        welcome(alice, bob);
    }

    // ---------------------------------------------------------------- levels

    /// SONM asked for identity both ways; so does the gate, from whichever side the policy is.
    function test_regression_identityBothWays() public {
        policy(alice, 2, address(0));
        refused(alice, bob, tooLow(alice, bob, 0, 2));
        identify(bob, 1);
        refused(alice, bob, tooLow(alice, bob, 1, 2));
        identify(bob, 2);
        welcome(alice, bob);
        policy(bob, 1, address(0));
        refused(alice, bob, tooLow(bob, alice, 0, 1));
        identify(alice, 3);
        welcome(alice, bob);
    }

    function test_policyBounds() public {
        vm.expectRevert(abi.encodeWithSelector(IProfiles.LevelOutOfRange.selector, 5, 4));
        policy(alice, 5, address(0));
        vm.expectEmit(true, true, true, true, address(profiles));
        emit IProfiles.PolicySet(alice, 4, carol);
        policy(alice, 4, carol);
        policy(alice, 0, address(0));
        welcome(alice, bob);
    }

    function test_levelsEndWhenTheirCertificatesDo() public {
        policy(alice, 1, address(0));
        identify(bob, 1);
        welcome(alice, bob);
        vm.warp(START + 365 days - 1);
        welcome(alice, bob);
        vm.warp(START + 365 days);
        refused(alice, bob, tooLow(alice, bob, 0, 1));
    }

    // ---------------------------------------------------------------- blacklists

    /// In SONM only the consumer could blacklist, and only when it closed a deal.
    function test_regression_eitherSideCanBlacklistAtAnyTime() public {
        blacklist(alice, bob);
        refused(alice, bob, listed(alice, bob, alice));
        vm.prank(alice);
        profiles.unblacklist(bob);
        welcome(alice, bob);
        blacklist(bob, alice); // the other side, without any deal
        refused(alice, bob, listed(bob, alice, bob));
        welcome(alice, carol);
    }

    function test_blacklistRefusals() public {
        vm.expectRevert(abi.encodeWithSelector(IProfiles.Oneself.selector, alice));
        blacklist(alice, alice);
        vm.expectRevert(abi.encodeWithSelector(IProfiles.ZeroAddress.selector));
        blacklist(alice, address(0));
        vm.expectEmit(true, true, true, true, address(profiles));
        emit IProfiles.Blacklisted(alice, bob);
        blacklist(alice, bob);
        vm.expectRevert(abi.encodeWithSelector(IProfiles.AlreadyBlacklisted.selector, alice, bob));
        blacklist(alice, bob);
        vm.expectRevert(abi.encodeWithSelector(IProfiles.NotBlacklisted.selector, carol, bob));
        vm.prank(carol);
        profiles.unblacklist(bob);
        vm.expectEmit(true, true, true, true, address(profiles));
        emit IProfiles.Unblacklisted(alice, bob);
        vm.prank(alice);
        profiles.unblacklist(bob);
        vm.expectRevert(abi.encodeWithSelector(IProfiles.NotBlacklisted.selector, alice, bob));
        vm.prank(alice);
        profiles.unblacklist(bob);
    }

    function test_aCuratorsListCounts() public {
        blacklist(carol, bob);
        welcome(alice, bob);
        policy(alice, 0, carol);
        refused(alice, bob, listed(alice, bob, carol));
        policy(alice, 0, address(0));
        welcome(alice, bob);
    }

    /// Whoever is on the curator's list cannot evade it by having an own list, or none.
    function test_ownAndCuratorsLists() public {
        policy(alice, 0, carol);
        blacklist(alice, thief);
        blacklist(carol, bob);
        refused(alice, bob, listed(alice, bob, carol));
        refused(alice, thief, listed(alice, thief, alice));
    }

    // ---------------------------------------------------------------- who is who

    function test_theOwnerSpeaksForItsWallets() public {
        address hubWallet = factory.makeHub(alice);
        address minerWallet = factory.makeMiner(alice);
        identify(alice, 3);
        policy(bob, 3, address(0));
        welcome(hubWallet, bob);
        welcome(minerWallet, bob);
        eq(profiles.levelOf(hubWallet), 3, "level");
        blacklist(alice, bob);
        refused(hubWallet, bob, listed(alice, bob, alice));
        vm.prank(alice);
        profiles.unblacklist(bob);
        blacklist(bob, alice);
        refused(minerWallet, bob, listed(bob, minerWallet, bob));
        welcome(hubWallet, alice); // one's own
    }

    function test_aWalletOfNoFactoryIsBelievedNothing() public {
        identify(alice, 4);
        address fake = address(new FakeWallet(alice));
        policy(bob, 1, address(0));
        refused(fake, bob, tooLow(bob, fake, 0, 1));
        (address owner, address answers) = profiles.ownersOf(fake);
        require(owner == fake && answers == fake, "itself");
    }

    function test_oneWalletOrNodeCanBeBlacklistedAlone() public {
        address wallet = factory.makeHub(alice);
        blacklist(bob, wallet);
        refused(wallet, bob, listed(bob, wallet, bob));
        welcome(alice, bob);
    }

    function test_theOwnerSpeaksForItsNodes() public {
        registry.bind(node, alice, FAR);
        identify(alice, 2);
        policy(bob, 2, address(0));
        welcome(node, bob);
        policy(alice, 1, address(0));
        refused(node, bob, tooLow(alice, bob, 0, 1));
        eq(profiles.levelOf(node), 2, "level");
    }

    function test_nodesThemselvesDoNotSpeak() public {
        registry.bind(node, alice, FAR);
        vm.expectRevert(abi.encodeWithSelector(IProfiles.SpeaksOwner.selector, node, alice));
        blacklist(node, bob);
        vm.expectRevert(abi.encodeWithSelector(IProfiles.SpeaksOwner.selector, node, alice));
        policy(node, 1, address(0));
        vm.warp(FAR);
        policy(node, 1, address(0)); // nobody's any more
    }

    function test_confirmationEdge() public {
        registry.bind(node, alice, FAR);
        identify(alice, 2);
        policy(bob, 2, address(0));
        vm.warp(FAR - 1);
        welcome(node, bob);
        vm.warp(FAR);
        refused(node, bob, tooLow(bob, node, 0, 2));
    }

    /// Letting the confirmation run out loses the owner's level, but not its bad name.
    function test_aLapsedNodeStillAnswers() public {
        registry.bind(node, alice, FAR);
        blacklist(bob, alice);
        refused(node, bob, listed(bob, node, bob));
        vm.warp(FAR);
        refused(node, bob, listed(bob, node, bob));
    }

    /// SONM never cleared isMaster: who once had workers could never be a worker. Here a role is read
    /// from the registry when it is asked for.
    function test_regression_nothingSticksWhenANodeMoves() public {
        registry.bind(node, alice, FAR);
        blacklist(bob, alice);
        identify(carol, 2);
        policy(bob, 2, address(0));
        refused(node, bob, tooLow(bob, node, 0, 2));
        registry.bind(node, carol, FAR); // by carol, with the node's consent
        welcome(node, bob);
        registry.bind(carol, alice, FAR); // an owner of nodes becomes a node itself
        refused(carol, bob, tooLow(bob, carol, 0, 2));
    }

    /// A blacklisted owner that binds itself to a clean one is still itself.
    function test_hidingBehindANewOwner() public {
        blacklist(bob, thief);
        registry.bind(thief, alice, FAR);
        refused(thief, bob, listed(bob, thief, bob));
    }

    function test_anAccountWithCodeIsNoWalletByThat() public {
        vm.etch(bob, hex"00");
        identify(bob, 1);
        policy(alice, 1, address(0));
        welcome(alice, bob);
    }

    function testFuzz_bothOrdersAgree(uint8 levelA, uint8 levelB, uint8 minA, uint8 minB, bool listA, bool listB)
        public
    {
        (levelA, levelB, minA, minB) = (levelA % 5, levelB % 5, minA % 5, minB % 5);
        if (levelA != 0) identify(alice, levelA);
        if (levelB != 0) identify(bob, levelB);
        policy(alice, minA, address(0));
        policy(bob, minB, address(0));
        if (listA) blacklist(alice, bob);
        if (listB) blacklist(bob, alice);
        bool good = levelA >= minB && levelB >= minA && !listA && !listB;
        require(passes(alice, bob) == good && passes(bob, alice) == good, "verdict");
    }

    // ---------------------------------------------------------------- what it costs

    /// What the check adds to opening a channel, all of it read for the first time: a registered
    /// buyer's account with a hub's wallet. Who asks nothing pays for the look-ups of who is who.
    function test_gasOfAskingNothing() public {
        require(gasOfOpening() < 30_000, "gas");
    }

    function test_gasOfAskingForALevel() public {
        require(gasOfOpening() < 36_000, "gas");
    }

    function test_gasOfAskingForEverything() public {
        require(gasOfOpening() < 56_000, "gas");
    }

    /// Everything is written in a transaction of its own, so that reading it is cold.
    function beforeTestSetup(bytes4 test) public pure returns (bytes[] memory calls) {
        uint8 asks = test == this.test_gasOfAskingForALevel.selector
            ? 1
            : test == this.test_gasOfAskingForEverything.selector ? 2 : 0;
        if (asks == 0) return calls;
        calls = new bytes[](1);
        calls[0] = abi.encodeWithSelector(this.prepare.selector, asks);
    }

    function prepare(uint8 asks) public {
        identify(alice, 2);
        identify(carol, 4);
        policy(alice, 2, asks == 2 ? bob : address(0));
        if (asks == 1) return;
        policy(carol, 2, bob);
        blacklist(alice, thief);
        blacklist(carol, thief);
    }

    function gasOfOpening() private returns (uint256 gas) {
        (address account, address wallet, Profiles gate) = (alice, hubOfCarol, profiles);
        gas = gasleft();
        gate.requireMutual(account, wallet);
        gas -= gasleft();
        emit Gas(gas);
    }

    function passes(address a, address b) internal view returns (bool) {
        try profiles.requireMutual(a, b) {
            return true;
        } catch {
            return false;
        }
    }
}
