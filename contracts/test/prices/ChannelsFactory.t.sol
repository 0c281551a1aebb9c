// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ChannelsFactory} from "../../src/prices/ChannelsFactory.sol";
import {StandIn} from "./Tokens.sol";
import {Listing} from "./TokenList.t.sol";

/// One Channels a token, for tokens on the list, of the one code.
contract ChannelsFactoryTest is Listing {
    address internal guardian = address(0x6A);
    address internal gate = address(0x9A7E);
    bytes internal code = type(StandIn).creationCode;
    ChannelsFactory internal factory;

    function setUp() public override {
        super.setUp();
        factory = new ChannelsFactory(list, keccak256(code), timelock, guardian, gate);
    }

    function test_DeployedWhereItWasSaidWithItsArguments() public {
        listed();
        address at = factory.addressOf(address(token), code);
        vm.expectEmit(true, true, true, true, address(factory));
        emit ChannelsFactory.Deployed(address(token), at, thief);
        vm.prank(thief); // anyone may
        StandIn c = StandIn(factory.deploy(address(token), code));
        eq(uint160(address(c)), uint160(at), "address");
        eq(uint160(factory.channelsOf(address(token))), uint160(at), "view");
        require(factory.isChannels(at) && !factory.isChannels(thief), "isChannels");
        eq(uint160(c.token()), uint160(address(token)), "token");
        eq(uint160(c.timelock()), uint160(timelock), "timelock");
        eq(uint160(c.guardian()), uint160(guardian), "guardian");
        eq(uint160(c.gate()), uint160(gate), "gate");
    }

    function refused(bytes memory code_, bytes memory why) internal {
        vm.expectRevert(why);
        factory.deploy(address(token), code_);
    }

    function test_OnlyForTokensOnTheList() public {
        bytes memory why = abi.encodeWithSelector(ChannelsFactory.NotAdmitted.selector, address(token));
        refused(code, why);
        probe(PROBE);
        refused(code, why);
        pass(1 days);
        admit(0);
        token.setFee(1);
        recheck();
        refused(code, why);
    }

    function test_OnePerToken() public {
        listed();
        address c = factory.deploy(address(token), code);
        refused(code, abi.encodeWithSelector(ChannelsFactory.AlreadyDeployed.selector, address(token), c));
    }

    /// A token that left the list keeps the Channels it has, and comes back to the same one.
    function test_DelistingTouchesNoChannels() public {
        listed();
        address c = factory.deploy(address(token), code);
        vm.prank(timelock);
        list.delist(address(token));
        eq(uint160(factory.channelsOf(address(token))), uint160(c), "still there");
        listed();
        refused(code, abi.encodeWithSelector(ChannelsFactory.AlreadyDeployed.selector, address(token), c));
    }

    function testFuzz_OnlyTheOneCode(uint256 at, uint8 flip, bool cut) public {
        listed();
        bytes memory other = code;
        if (cut) {
            other = bytes.concat(code, bytes1(flip));
        } else {
            other[at % other.length] ^= bytes1(flip == 0 ? 1 : flip);
        }
        bytes memory why = abi.encodeWithSelector(ChannelsFactory.WrongCode.selector, keccak256(code), keccak256(other));
        refused(other, why);
        vm.expectRevert(why);
        factory.addressOf(address(token), other);
    }

    /// What the constructor refuses is refused with its reason, and leaves nothing booked.
    function test_AConstructorsReasonArrives() public {
        listed();
        vm.etch(address(token), "");
        refused(code, abi.encodeWithSelector(StandIn.NoCode.selector, address(token)));
        eq(uint160(factory.channelsOf(address(token))), 0, "booked");
    }

    function test_FactoryIsUnder20kB() public view {
        require(address(factory).code.length < 20_000, "size");
    }
}
