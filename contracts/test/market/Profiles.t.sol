// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IRegistry} from "../../src/wallets/IRegistry.sol";
import {IWalletFactory} from "../../src/wallets/IWalletFactory.sol";
import {IProfiles} from "../../src/market/IProfiles.sol";
import {Profiles} from "../../src/market/Profiles.sol";
import {ProfilesBase} from "./ProfilesBase.sol";

/// Identity: validators, certificates, levels.
contract ProfilesTest is ProfilesBase {
    uint40 constant YEARS = 5 * 365 days;

    function certify(address by, uint16 kind, uint40 expires) internal {
        vm.prank(by);
        profiles.certify(alice, kind, "x", expires);
    }

    function refuses(address by, uint16 kind, uint40 expires, bytes memory reason) internal {
        vm.expectRevert(reason);
        certify(by, kind, expires);
    }

    function later(uint256 secs) internal view returns (uint40) {
        return uint40(vm.getBlockTimestamp() + secs);
    }

    function test_constructorRefusesZero() public {
        vm.expectRevert(abi.encodeWithSelector(IProfiles.ZeroAddress.selector));
        new Profiles(address(0), factory, registry);
        vm.expectRevert(abi.encodeWithSelector(IProfiles.ZeroAddress.selector));
        new Profiles(timelock, IWalletFactory(address(0)), registry);
        vm.expectRevert(abi.encodeWithSelector(IProfiles.ZeroAddress.selector));
        new Profiles(timelock, factory, IRegistry(address(0)));
    }

    // ---------------------------------------------------------------- validators

    function test_onlyTheTimelockAppoints() public {
        vm.expectRevert(abi.encodeWithSelector(IProfiles.NotTimelock.selector, thief));
        vm.prank(thief);
        profiles.setValidator(thief, 4);
        vm.expectRevert(abi.encodeWithSelector(IProfiles.NotTimelock.selector, validator(4)));
        vm.prank(validator(4));
        profiles.setValidator(thief, 1);
    }

    function test_validatorBounds() public {
        vm.expectRevert(abi.encodeWithSelector(IProfiles.LevelOutOfRange.selector, 5, 4));
        appoint(bob, 5);
        vm.expectRevert(abi.encodeWithSelector(IProfiles.ZeroAddress.selector));
        appoint(address(0), 1);
        vm.expectEmit(true, true, true, true, address(profiles));
        emit IProfiles.ValidatorSet(bob, 4, 1);
        appoint(bob, 4);
    }

    function test_dismissalVoidsAtOnce() public {
        identify(alice, 3);
        eq(profiles.levelOf(alice), 3, "level");
        appoint(validator(3), 0);
        eq(profiles.levelOf(alice), 0, "dismissed");
        refuses(
            validator(3), 1101, later(1), abi.encodeWithSelector(IProfiles.ValidatorLevel.selector, validator(3), 0, 1)
        );
    }

    /// A validator is dismissed because its key was stolen: what the thief signed stays void.
    function test_reappointmentDoesNotRevive() public {
        identify(alice, 3);
        appoint(validator(3), 0);
        appoint(validator(3), 3);
        eq(profiles.levelOf(alice), 0, "revived");
        identify(alice, 3);
        eq(profiles.levelOf(alice), 3, "certified anew");
    }

    function test_loweredValidatorKeepsWhatItStillMay() public {
        appoint(bob, 4);
        certify(bob, 1401, later(9));
        certify(bob, 1201, later(9));
        appoint(bob, 2);
        eq(profiles.levelOf(alice), 2, "lowered");
        appoint(bob, 4);
        eq(profiles.levelOf(alice), 4, "the term went on");
    }

    // ---------------------------------------------------------------- certificates

    function test_levels() public {
        eq(profiles.levelOf(alice), 0, "unknown");
        for (uint8 level = 1; level <= 4; ++level) {
            identify(alice, level);
            eq(profiles.levelOf(alice), level, "level");
        }
        eq(profiles.levelOf(bob), 0, "another's");
    }

    function test_certificateIsKeptWhole() public {
        vm.expectEmit(true, true, true, true, address(profiles));
        emit IProfiles.Certified(alice, validator(2), 2101, "x", later(7));
        certify(validator(2), 2101, later(7));
        (address by, uint40 expires, uint32 term, bytes32 value) = profiles.certificates(alice, 2101);
        require(by == validator(2) && value == "x", "whose and what");
        eq(expires, later(7), "expires");
        eq(term, 1, "term");
        require(profiles.live(alice, 2101), "live");
        eq(profiles.levelOf(alice), 0, "an attribute is no identity");
    }

    function test_onlyTheFirstOfAKindRaises() public {
        certify(validator(4), 1402, later(9));
        certify(validator(4), 1400, later(9));
        certify(validator(4), 2401, later(9));
        eq(profiles.levelOf(alice), 0, "level");
    }

    function test_kinds() public {
        uint16[8] memory bad = [uint16(0), 1099, 1500, 2000, 2099, 2500, 3101, 65535];
        for (uint256 i; i < 8; ++i) {
            refuses(validator(4), bad[i], later(9), abi.encodeWithSelector(IProfiles.UnknownKind.selector, bad[i]));
        }
        uint16[4] memory good = [uint16(1100), 1499, 2100, 2499];
        for (uint256 i; i < 4; ++i) {
            certify(validator(4), good[i], later(9));
        }
    }

    function test_validatorOfALevelBelow() public {
        for (uint8 level = 1; level < 4; ++level) {
            address by = validator(level);
            uint16 kind = kindOf(level + 1);
            refuses(by, kind, later(9), abi.encodeWithSelector(IProfiles.ValidatorLevel.selector, by, level, level + 1));
        }
        refuses(thief, 1101, later(9), abi.encodeWithSelector(IProfiles.ValidatorLevel.selector, thief, 0, 1));
    }

    function test_expiryEdges() public {
        bytes memory reason = abi.encodeWithSelector(IProfiles.ExpiryOutOfRange.selector, START, START, START + YEARS);
        refuses(validator(1), 1101, uint40(START), reason);
        reason = abi.encodeWithSelector(IProfiles.ExpiryOutOfRange.selector, START + YEARS + 1, START, START + YEARS);
        refuses(validator(1), 1101, uint40(START) + YEARS + 1, reason);
        certify(validator(1), 1101, uint40(START) + YEARS);
        certify(validator(1), 1101, uint40(START) + 1);
        eq(profiles.levelOf(alice), 1, "before");
        vm.warp(START + 1);
        eq(profiles.levelOf(alice), 0, "at the second");
    }

    function test_aLowerLevelRemainsWhenTheHigherEnds() public {
        certify(validator(4), 1401, later(10));
        certify(validator(2), 1201, later(20));
        vm.warp(START + 10);
        eq(profiles.levelOf(alice), 2, "level");
        vm.warp(START + 20);
        eq(profiles.levelOf(alice), 0, "level");
    }

    /// A validator that turned could otherwise overwrite what others gave and then revoke it.
    function test_othersCertificateCannotBeOverwritten() public {
        certify(validator(3), 1201, later(9));
        bytes memory held = abi.encodeWithSelector(IProfiles.HeldBy.selector, validator(3), later(9));
        refuses(validator(4), 1201, later(99), held);
        appoint(validator(3), 0); // void now
        certify(validator(4), 1201, later(99));
        eq(profiles.levelOf(alice), 2, "level");
    }

    function test_afterExpiryAnotherMay() public {
        certify(validator(3), 1201, later(9));
        vm.warp(START + 9);
        certify(validator(4), 1201, later(9));
        (address by,,,) = profiles.certificates(alice, 1201);
        require(by == validator(4), "whose");
    }

    function test_revocation() public {
        identify(alice, 2);
        address[3] memory others = [thief, validator(3), timelock];
        for (uint256 i; i < 3; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IProfiles.NotYours.selector, alice, 1201, others[i]));
            vm.prank(others[i]);
            profiles.revoke(alice, 1201);
        }
        vm.expectEmit(true, true, true, true, address(profiles));
        emit IProfiles.Revoked(alice, validator(2), 1201, validator(2));
        vm.prank(validator(2));
        profiles.revoke(alice, 1201);
        eq(profiles.levelOf(alice), 0, "revoked");
        vm.expectRevert(abi.encodeWithSelector(IProfiles.NotYours.selector, alice, 1201, validator(2)));
        vm.prank(validator(2));
        profiles.revoke(alice, 1201);
    }

    function test_aDismissedValidatorCanStillRevoke() public {
        identify(alice, 2);
        appoint(validator(2), 0);
        vm.prank(validator(2));
        profiles.revoke(alice, 1201);
        (address by,,,) = profiles.certificates(alice, 1201);
        require(by == address(0), "gone");
    }

    function test_theSubjectNeedNotCarryIt() public {
        certify(validator(1), 2101, later(9));
        vm.prank(alice);
        profiles.revoke(alice, 2101);
        require(!profiles.live(alice, 2101), "live");
    }

    function test_nobodyIsNoSubject() public {
        vm.expectRevert(abi.encodeWithSelector(IProfiles.ZeroAddress.selector));
        vm.prank(validator(1));
        profiles.certify(address(0), 1101, 0, later(9));
        vm.expectRevert(abi.encodeWithSelector(IProfiles.NotYours.selector, address(0), 1101, address(0)));
        vm.prank(address(0));
        profiles.revoke(address(0), 1101);
    }

    function test_anyoneReadsKindsAndIdentities() public {
        uint16[4] memory kinds = [1100, 1299, 2301, 2499];
        for (uint8 i; i < 4; ++i) {
            require(profiles.levelOfKind(kinds[i]) == i + 1, "level");
        }
        uint16[6] memory none = [0, 1099, 1500, 2000, 2099, 2500];
        for (uint256 i; i < 6; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IProfiles.UnknownKind.selector, none[i]));
            profiles.levelOfKind(none[i]);
        }
        identify(alice, 1);
        identify(alice, 3);
        require(profiles.identityOf(alice) == 3 && profiles.identityOf(bob) == 0, "identity");
        vm.prank(alice);
        profiles.revoke(alice, 1301);
        require(profiles.identityOf(alice) == 1, "the next lower that is live");
    }
}
