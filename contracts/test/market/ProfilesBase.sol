// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IProfiles} from "../../src/market/IProfiles.sol";
import {Profiles} from "../../src/market/Profiles.sol";
import {FakeFactory, FakeRegistry} from "./Fakes.sol";
import {MarketBase} from "./MarketBase.sol";

/// Profiles with a factory, a registry, and a validator of each level.
abstract contract ProfilesBase is MarketBase {
    address internal timelock = address(0x71AE);
    address internal alice = address(0xA11CE);
    address internal bob = address(0xB0B);
    address internal carol = address(0xCA401);
    address internal node = address(0x40DE);

    FakeFactory internal factory;
    FakeRegistry internal registry;
    Profiles internal profiles;

    function setUp() public virtual {
        vm.warp(START);
        factory = new FakeFactory();
        registry = new FakeRegistry();
        profiles = new Profiles(timelock, factory, registry);
        for (uint8 level = 1; level <= 4; ++level) {
            appoint(validator(level), level);
        }
    }

    function validator(uint8 level) internal pure returns (address) {
        return address(uint160(0x7A110 + level));
    }

    function appoint(address who, uint8 level) internal {
        vm.prank(timelock);
        profiles.setValidator(who, level);
    }

    function kindOf(uint8 level) internal pure returns (uint16) {
        return 1001 + uint16(level) * 100;
    }

    /// Gives an identity level for a year.
    function identify(address who, uint8 level) internal {
        vm.prank(validator(level));
        profiles.certify(who, kindOf(level), 0, uint40(vm.getBlockTimestamp() + 365 days));
    }

    function policy(address who, uint8 minLevel, address curator) internal {
        vm.prank(who);
        profiles.setPolicy(minLevel, curator);
    }

    function blacklist(address by, address other) internal {
        vm.prank(by);
        profiles.blacklist(other);
    }

    /// Both orders are refused, for one reason.
    function refused(address a, address b, bytes memory reason) internal {
        vm.expectRevert(reason);
        profiles.requireMutual(a, b);
        vm.expectRevert(reason);
        profiles.requireMutual(b, a);
    }

    function welcome(address a, address b) internal view {
        profiles.requireMutual(a, b);
        profiles.requireMutual(b, a);
    }

    function tooLow(address asker, address other, uint8 have, uint8 need) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IProfiles.LevelTooLow.selector, asker, other, have, need);
    }

    function listed(address asker, address other, address list) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IProfiles.Refused.selector, asker, other, list);
    }
}
