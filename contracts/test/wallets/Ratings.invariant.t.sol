// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IWhitelist} from "../../src/wallets/IWhitelist.sol";

/// Three raters and a hub through many rounds. Kept here: what each put in and got out.
contract Raters is World {
    address[3] internal raters = [address(0xA1), address(0xB2), address(0xC3)];
    uint256 internal put;
    uint256 internal got;
    uint256 internal clock;
    bool internal begun;

    /// Called again and again as one of the actors' calls: it only does something the first time.
    function setUp() public override {
        if (begun) return;
        begun = true;
        super.setUp();
        clock = START;
        for (uint256 i; i < 3; ++i) {
            snm.transfer(raters[i], 1_000_000 ether);
            vm.prank(raters[i]);
            snm.approve(address(whitelist), type(uint256).max);
        }
        registered(1000 ether);
    }

    function state() internal view returns (IEnterprise.State) {
        return hub.state();
    }

    function rate(uint256 who, bool good, uint256 amount) external {
        amount = bound(amount, 1 ether, 100 ether);
        vm.warp(clock);
        bool open = state() == IEnterprise.State.Registered && clock >= hub.heldUntil() && clock < hub.since() + 23 days;
        vm.prank(raters[who % 3]);
        (bool ok,) = address(whitelist).call(abi.encodeCall(whitelist.rate, (address(hub), good, amount)));
        require(ok == open, "a bet let through or refused wrongly");
        if (ok) put += amount;
    }

    function collect(uint256 who, uint256 back) external {
        (,, uint32 last) = whitelist.entries(address(hub));
        uint256 round = last - back % (last > 3 ? 3 : last);
        address rater = raters[who % 3];
        uint256 worth = whitelist.worth(address(hub), round, rater);
        uint256 before = snm.balanceOf(rater);
        vm.prank(rater);
        (bool ok,) = address(whitelist).call(abi.encodeCall(whitelist.collect, (address(hub), round)));
        require(ok == (worth != 0), "collected what is nothing, or refused");
        require(snm.balanceOf(rater) - before == (ok ? worth : 0), "paid another sum");
        got += snm.balanceOf(rater) - before;
    }

    function takeBack(uint256 who) external {
        vm.warp(clock);
        address rater = raters[who % 3];
        (,, uint32 round) = whitelist.entries(address(hub));
        (uint96 good, uint96 bad) = whitelist.bets(address(hub), round, rater);
        bool due = state() == IEnterprise.State.Registered && clock >= hub.since() + 120 days && good + bad != 0;
        uint256 before = snm.balanceOf(rater);
        vm.prank(rater);
        (bool ok,) = address(whitelist).call(abi.encodeCall(whitelist.takeBack, (address(hub))));
        require(ok == due, "taken back or refused wrongly");
        require(snm.balanceOf(rater) - before == (ok ? good + bad : 0), "paid another sum");
        got += snm.balanceOf(rater) - before;
    }

    /// The next thing in the hub's life, by what `seed` chooses where there is a choice.
    function live(uint256 seed) external {
        vm.warp(clock);
        IEnterprise.State s = state();
        if (s == IEnterprise.State.Idle) must(owner, address(hub), abi.encodeCall(hub.register, ()));
        if (s == IEnterprise.State.Registered && seed % 3 == 0) {
            must(timelock, address(hub), abi.encodeCall(hub.suspect, ()));
        }
        if (s == IEnterprise.State.Registered && seed % 3 != 0 && clock >= hub.since() + 30 days) {
            must(owner, address(hub), abi.encodeCall(hub.payDay, ()));
        }
        if (s == IEnterprise.State.Suspected && seed % 2 == 0) {
            must(timelock, address(hub), abi.encodeCall(hub.rehab, ()));
        }
        if (s == IEnterprise.State.Suspected && seed % 8 == 1 && clock >= hub.since() + 120 days) {
            must(timelock, address(hub), abi.encodeCall(hub.ban, ()));
        }
    }

    function wait_(uint256 seed) external {
        uint256[4] memory steps = [uint256(1 days), 10 days, 30 days, 120 days];
        clock += steps[seed % 4];
    }

    function steal(uint256 seed) external {
        bytes memory data = seed % 2 == 0
            ? abi.encodeCall(whitelist.collect, (address(hub), 1))
            : abi.encodeCall(whitelist.settle, (IWhitelist.Outcome.Bad));
        vm.prank(thief);
        (bool ok,) = address(whitelist).call(data);
        require(!ok, "stolen");
    }

    /// What is in is what was put in and not taken out, and it covers all that is still due:
    /// of open rounds the bets, of ended ones what each rater's are worth.
    function conservation() external view {
        uint256 have = snm.balanceOf(address(whitelist));
        require(have + got == put, "conservation");
        (,, uint32 last) = whitelist.entries(address(hub));
        uint256 due;
        for (uint256 r = last > 3 ? last - 3 : 0; r <= last; ++r) {
            (,, IWhitelist.Outcome outcome) = whitelist.tallies(address(hub), r);
            for (uint256 i; i < 3; ++i) {
                (uint96 good, uint96 bad) = whitelist.bets(address(hub), r, raters[i]);
                due += outcome == IWhitelist.Outcome.Open
                    ? uint256(good) + bad
                    : whitelist.worth(address(hub), r, raters[i]);
            }
        }
        require(have >= due, "less than is due");
    }
}

contract RatingsInvariantTest {
    Raters internal raters;

    function setUp() public {
        raters = new Raters();
        raters.setUp();
    }

    function targetContracts() external view returns (address[] memory t) {
        t = new address[](1);
        t[0] = address(raters);
    }

    function invariant_stakesAreConserved() external view {
        raters.conservation();
    }
}
