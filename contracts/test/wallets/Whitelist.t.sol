// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IWhitelist} from "../../src/wallets/IWhitelist.sol";
import {Whitelist} from "../../src/wallets/Whitelist.sol";

/// Who is on the list, and what it says of them.
contract WhitelistTest is World {
    event Listed(address indexed wallet, uint256 round);
    event Unlisted(address indexed wallet, uint256 round);
    event RecordChanged(address indexed wallet, string name, string endpoint);
    event VerifiedChanged(address indexed wallet, bool verified);

    function listed() internal view returns (bool l) {
        (l,,) = whitelist.entries(address(hub));
    }

    function verified() internal view returns (bool v) {
        (, v,) = whitelist.entries(address(hub));
    }

    function text(uint256 n) internal pure returns (string memory) {
        return string(new bytes(n));
    }

    function test_listedWhileRegistered() public {
        require(!listed(), "created");
        fill(address(hub), 3 ether);
        vm.expectEmit(address(whitelist));
        emit Listed(address(hub), 1);
        vm.prank(owner);
        hub.register();
        require(listed(), "registered");
        skip(30 days);
        vm.expectEmit(address(whitelist));
        emit Unlisted(address(hub), 1);
        vm.prank(owner);
        hub.payDay();
        require(!listed(), "idle");
        vm.prank(owner);
        hub.register();
        (,, uint32 round) = whitelist.entries(address(hub));
        eq(round, 2, "the next round");
        suspected();
        require(!listed(), "suspected");
        skip(120 days);
        vm.prank(timelock);
        hub.ban();
        require(!listed(), "punished");
    }

    function test_onlyHubsOfTheFactoryList() public {
        bytes memory no = err(Whitelist.NotAHub.selector, thief);
        refuse(thief, address(whitelist), abi.encodeCall(whitelist.list, ()), no);
        refuse(thief, address(whitelist), abi.encodeCall(whitelist.unlist, ()), no);
        refuse(thief, address(whitelist), abi.encodeCall(whitelist.settle, (IWhitelist.Outcome.Good)), no);
        vm.prank(owner);
        address miner = factory.createMiner();
        refuse(miner, address(whitelist), abi.encodeCall(whitelist.list, ()), err(Whitelist.NotAHub.selector, miner));
        no = err(Whitelist.NotAHub.selector, owner);
        refuse(owner, address(whitelist), abi.encodeCall(whitelist.list, ()), no);
    }

    function test_recordIsTheOwnersAtAnyTime() public {
        vm.expectEmit(address(whitelist));
        emit RecordChanged(address(hub), "A hub", "/dns4/hub.example/tcp/4001");
        vm.prank(owner);
        whitelist.setRecord(address(hub), "A hub", "/dns4/hub.example/tcp/4001");
        registered(0);
        (bool l, bool v, string memory name, string memory endpoint) = whitelist.listing(address(hub));
        require(l && !v && keccak256(bytes(name)) == keccak256("A hub"), "name");
        require(keccak256(bytes(endpoint)) == keccak256("/dns4/hub.example/tcp/4001"), "endpoint");
        vm.prank(owner);
        whitelist.setRecord(address(hub), "", "");
        (,, name, endpoint) = whitelist.listing(address(hub));
        eq(bytes(name).length + bytes(endpoint).length, 0, "emptied");
        suspected();
        must(owner, address(whitelist), abi.encodeCall(whitelist.setRecord, (address(hub), "B", "b")));
    }

    function test_recordRefusals() public {
        bytes memory call = abi.encodeCall(whitelist.setRecord, (address(hub), "x", "y"));
        refuse(
            thief, address(whitelist), call, abi.encodeWithSelector(Whitelist.NotOwner.selector, thief, address(hub))
        );
        call = abi.encodeCall(whitelist.setRecord, (thief, "x", "y"));
        refuse(thief, address(whitelist), call, err(Whitelist.NotAHub.selector, thief));
        call = abi.encodeCall(whitelist.setRecord, (address(hub), text(65), ""));
        refuse(owner, address(whitelist), call, err(Whitelist.TooLong.selector, 65, 64));
        call = abi.encodeCall(whitelist.setRecord, (address(hub), "", text(257)));
        refuse(owner, address(whitelist), call, err(Whitelist.TooLong.selector, 257, 256));
        must(owner, address(whitelist), abi.encodeCall(whitelist.setRecord, (address(hub), text(64), text(256))));
    }

    function test_verifiedByTheDAOAlone() public {
        registered(0);
        bytes memory call = abi.encodeCall(whitelist.setVerified, (address(hub), true));
        refuse(owner, address(whitelist), call, err(Whitelist.NotTimelock.selector, owner));
        refuse(prosecutor, address(whitelist), call, err(Whitelist.NotTimelock.selector, prosecutor));
        vm.expectEmit(address(whitelist));
        emit VerifiedChanged(address(hub), true);
        must(timelock, address(whitelist), call);
        require(verified(), "verified");
        must(timelock, address(whitelist), abi.encodeCall(whitelist.setVerified, (address(hub), false)));
        require(!verified(), "no more");
        call = abi.encodeCall(whitelist.setVerified, (thief, true));
        refuse(timelock, address(whitelist), call, err(Whitelist.NotAHub.selector, thief));
    }

    function test_verificationOutlivesPayDayAndEndsWithSuspicion() public {
        registered(5 ether);
        vm.prank(timelock);
        whitelist.setVerified(address(hub), true);
        skip(30 days);
        vm.prank(owner);
        hub.payDay();
        require(verified(), "after PayDay");
        vm.prank(owner);
        hub.register();
        vm.expectEmit(address(whitelist));
        emit VerifiedChanged(address(hub), false);
        suspected();
        require(!verified(), "after suspicion");
        bytes memory call = abi.encodeCall(whitelist.setVerified, (address(hub), true));
        bytes4 s = Whitelist.WrongState.selector;
        refuse(timelock, address(whitelist), call, abi.encodeWithSelector(s, hub, IEnterprise.State.Suspected));
        must(timelock, address(whitelist), abi.encodeCall(whitelist.setVerified, (address(hub), false)));
        skip(120 days);
        vm.prank(timelock);
        hub.ban();
        refuse(timelock, address(whitelist), call, abi.encodeWithSelector(s, hub, IEnterprise.State.Punished));
    }

    function test_rehabDoesNotBringVerificationBack() public {
        registered(0);
        vm.prank(timelock);
        whitelist.setVerified(address(hub), true);
        suspected();
        vm.prank(timelock);
        hub.rehab();
        require(!verified() && !listed(), "lost");
    }
}
