// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {HubWallet} from "../../src/wallets/HubWallet.sol";
import {IHubWallet} from "../../src/wallets/IHubWallet.sol";

/// What calls cost, execution only: whole transactions are 21,000 and their data more, and are
/// measured on a development node. Bounds are the issue's less that, so that a rise is
/// seen here first. Each measured call is the test's first touch of what it reads.
contract GasTest is World {
    IHubWallet.Statement internal s;
    bytes internal sig;
    IHubWallet.Statement[] internal many;
    bytes[] internal sigs;

    event Gas(string what, uint256 execution, uint256 whole);

    function setUp() public override {
        super.setUp();
        confirm(WORKER_KEY, landlord, purse);
        registered(100_000 ether);
        reserved(worker, 100 ether);
        claim(worker, 1 ether); // steady state: purse has SNM, the reserve has paid
        s = statement(worker, 2.123456789 ether);
        sig = signed(SIGNER_KEY, hub.statementDigest(s));
        for (uint256 i; i < 100; ++i) {
            address w = address(uint160(uint256(keccak256(abi.encode(i)))));
            reserved(w, 10 ether);
            many.push(statement(w, 1.123456789 ether));
            sigs.push(signed(SIGNER_KEY, hub.statementDigest(many[i])));
            snm.transfer(w, 1);
        }
    }

    /// 21,000 and 16 or 4 a byte.
    function intrinsic(bytes memory data) internal pure returns (uint256 gas) {
        gas = 21_000;
        for (uint256 i; i < data.length; ++i) {
            gas += data[i] == 0 ? 4 : 16;
        }
    }

    function measure(string memory what, address by, address to, bytes memory data) internal returns (uint256 whole) {
        vm.prank(by);
        (bool ok,) = to.call(data);
        require(ok, what);
        uint256 used = vm.lastCallGas().gasTotalUsed;
        whole = used + intrinsic(data);
        emit Gas(what, used, whole);
    }

    function test_claimSteady() public {
        bytes memory data = abi.encodeCall(hub.claim, (s, sig));
        require(measure("claim", anyone, address(hub), data) <= 66_000, "claim over 66,000");
    }

    function test_claimBatch100() public {
        bytes memory data = abi.encodeCall(hub.claimBatch, (many, sigs));
        measure("claimBatch of 100 with 100 payouts", anyone, address(hub), data);
    }

    function test_createHubAndRegister() public {
        uint256 sum = measure("createHub", landlord, address(factory), abi.encodeCall(factory.createHub, ()));
        address wallet = factory.hubsOf(landlord, 0);
        snm.transfer(wallet, 1 ether);
        sum += measure("register", landlord, wallet, abi.encodeCall(HubWallet.register, ()));
        require(sum <= 400_000, "hub over 400,000");
    }

    function test_reserve() public {
        bytes memory data = abi.encodeCall(hub.reserve, (worker2, 5 ether));
        measure("reserve, first of a worker", owner, address(hub), data);
    }

    function test_reserveAgain() public {
        bytes memory data = abi.encodeCall(hub.reserve, (worker, 5 ether));
        measure("reserve, again", owner, address(hub), data);
    }
}
