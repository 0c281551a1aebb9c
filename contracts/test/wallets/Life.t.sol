// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {Enterprise} from "../../src/wallets/Enterprise.sol";
import {HubWallet} from "../../src/wallets/HubWallet.sol";
import {HubWalletFactory} from "../../src/wallets/HubWalletFactory.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IHubWallet} from "../../src/wallets/IHubWallet.sol";
import {PausableEntry} from "../../src/dao/PausableEntry.sol";

/// Every function in every state, by the one who may and by one who may not.
contract LifeTableTest is World {
    IEnterprise.State internal constant C = IEnterprise.State.Created;
    IEnterprise.State internal constant R = IEnterprise.State.Registered;
    IEnterprise.State internal constant I = IEnterprise.State.Idle;
    IEnterprise.State internal constant S = IEnterprise.State.Suspected;
    IEnterprise.State internal constant P = IEnterprise.State.Punished;

    struct Row {
        string what;
        address by;
        bytes call;
        bool[5] allowed; // Created, Registered, Idle, Suspected, Punished
        IEnterprise.State need; // what WrongState says where it is not
        address stranger; // who may not, in any state; zero if anyone may
        bytes refusal;
    }

    Row[] internal rows;

    function setUp() public override {
        super.setUp();
        // Reserves with something paid and something announced exist in each state but Created.
        bytes memory s = claimCall(SIGNER_KEY, statement(worker, 2 ether));
        bytes memory n = err(Enterprise.NotOwner.selector, thief);
        bytes memory o = err(IHubWallet.NotOperator.selector, thief);
        bytes memory t = err(Enterprise.NotTimelock.selector, owner);
        bytes memory p = err(Enterprise.NotProsecutor.selector, timelock);
        row("register", owner, abi.encodeCall(hub.register, ()), [true, false, true, false, false], I, thief, n);
        row("payDay", owner, abi.encodeCall(hub.payDay, ()), [false, true, false, false, false], R, thief, n);
        row("withdraw", owner, abi.encodeCall(hub.withdraw, (1)), [true, false, true, false, false], I, thief, n);
        row("setSigner", owner, abi.encodeCall(hub.setSigner, (anyone)), [true, true, true, true, true], I, thief, n);
        row(
            "reserve",
            owner,
            abi.encodeCall(hub.reserve, (worker, 1 ether)),
            [false, true, false, false, false],
            R,
            address(0),
            o
        );
        row(
            "announceRelease",
            owner,
            abi.encodeCall(hub.announceRelease, (worker, 0)),
            [true, true, true, false, false],
            I,
            address(0),
            o
        );
        row(
            "release", owner, abi.encodeCall(hub.release, (worker)), [false, true, true, false, false], I, address(0), o
        );
        row("claim", anyone, s, [false, true, true, true, true], I, address(0), "");
        row(
            "hold",
            prosecutor,
            abi.encodeCall(hub.hold, (uint40(START + 400 days))),
            [false, true, false, false, false],
            R,
            timelock,
            p
        );
        row("unhold", prosecutor, abi.encodeCall(hub.unhold, ()), [true, true, true, true, true], I, timelock, p);
        row("suspect", timelock, abi.encodeCall(hub.suspect, ()), [false, true, false, false, false], R, owner, t);
        row("ban", timelock, abi.encodeCall(hub.ban, ()), [false, false, false, true, false], S, owner, t);
        row("rehab", timelock, abi.encodeCall(hub.rehab, ()), [false, false, false, true, false], S, owner, t);
        row("acquit", anyone, abi.encodeCall(hub.acquit, ()), [false, false, false, true, false], S, address(0), "");
        row(
            "expropriate",
            anyone,
            abi.encodeCall(hub.expropriate, ()),
            [false, false, false, false, true],
            P,
            address(0),
            ""
        );
    }

    function row(
        string memory what,
        address by,
        bytes memory call,
        bool[5] memory allowed,
        IEnterprise.State need,
        address stranger,
        bytes memory refusal
    ) internal {
        rows.push(Row(what, by, call, allowed, need, stranger, refusal));
    }

    /// Brings the wallet into a state with time for everything that waits for some.
    function reach(IEnterprise.State s) internal {
        fill(address(hub), 50 ether);
        if (s == C) return;
        vm.prank(owner);
        hub.register();
        vm.prank(owner);
        hub.setSigner(signer);
        reserved(worker, 10 ether);
        claim(worker, 1 ether);
        vm.prank(owner);
        hub.announceRelease(worker, 3 ether);
        skip(30 days);
        if (s == R) return vm.warp(START + 390 days);
        if (s == I) {
            vm.prank(owner);
            hub.payDay();
            return vm.warp(START + 390 days);
        }
        suspected();
        if (s == S) return vm.warp(START + 390 days);
        skip(120 days);
        vm.prank(timelock);
        hub.ban();
        fill(address(hub), 1 ether);
        vm.warp(START + 390 days);
    }

    function test_everyFunctionInEveryState() public {
        for (uint8 s; s < 5; ++s) {
            uint256 before = vm.snapshotState();
            reach(IEnterprise.State(s));
            same(hub.state(), IEnterprise.State(s), "reached");
            for (uint256 i; i < rows.length; ++i) {
                uint256 at = vm.snapshotState();
                check(rows[i], IEnterprise.State(s));
                vm.revertToState(at);
            }
            vm.revertToState(before);
        }
    }

    function check(Row memory r, IEnterprise.State s) internal {
        if (r.stranger != address(0)) refuse(r.stranger, address(hub), r.call, r.refusal);
        vm.prank(r.by);
        (bool ok, bytes memory out) = address(hub).call(r.call);
        if (ok == r.allowed[uint8(s)]) {
            if (ok) return;
            // In Created there is nothing to claim or to release; elsewhere the state forbids.
            if (s == C && bytes4(out) == IHubWallet.OverReserve.selector) return;
            if (s == C && bytes4(out) == IHubWallet.NothingAnnounced.selector) return;
            require(keccak256(out) == keccak256(wrong(s, r.need)), string.concat(r.what, ": ", hex4(out)));
            return;
        }
        revert(string.concat(r.what, ok ? " let through" : " refused in ", digit(uint8(s)), " ", hex4(out)));
    }

    function digit(uint8 s) internal pure returns (string memory) {
        return string(abi.encodePacked(bytes1(48 + s)));
    }

    /// No function leads anywhere else than the whitepaper's arrows.
    function test_arrows() public {
        for (uint8 s; s < 5; ++s) {
            uint256 before = vm.snapshotState();
            reach(IEnterprise.State(s));
            for (uint256 i; i < rows.length; ++i) {
                uint256 at = vm.snapshotState();
                vm.prank(rows[i].by);
                (bool ok,) = address(hub).call(rows[i].call);
                IEnterprise.State to = hub.state();
                require(
                    !ok || to == IEnterprise.State(s) || arrow(rows[i].what, IEnterprise.State(s)) == to, rows[i].what
                );
                vm.revertToState(at);
            }
            vm.revertToState(before);
        }
    }

    function arrow(string memory what, IEnterprise.State s) internal pure returns (IEnterprise.State) {
        bytes32 w = keccak256(bytes(what));
        if (w == keccak256("register")) return R;
        if (w == keccak256("payDay") || w == keccak256("rehab") || w == keccak256("acquit")) return I;
        if (w == keccak256("suspect")) return S;
        if (w == keccak256("ban")) return P;
        return s;
    }

    /// While held, what the owner could run away with stands still, and what others are owed does not.
    function test_heldTable() public {
        reach(R);
        uint256 until = now_() + 5 days;
        vm.prank(prosecutor);
        hub.hold(uint40(until));
        bytes memory held = err(Enterprise.Held.selector, until);
        refuse(owner, address(hub), abi.encodeCall(hub.payDay, ()), held);
        refuse(owner, address(hub), abi.encodeCall(hub.reserve, (worker, 1)), held);
        refuse(owner, address(hub), abi.encodeCall(hub.announceRelease, (worker, 1)), held);
        refuse(owner, address(hub), abi.encodeCall(hub.release, (worker)), held);
        vm.warp(until - 1);
        refuse(owner, address(hub), abi.encodeCall(hub.payDay, ()), held);
        eq(claim(worker, 2 ether), 1 ether, "claims go on");
        vm.warp(until);
        must(owner, address(hub), abi.encodeCall(hub.payDay, ()));
    }

    /// A hold outlives a suspicion that ends before the vote it was for.
    function test_heldWhenIdleAgain() public {
        reach(R);
        uint256 until = now_() + 5 days;
        vm.prank(prosecutor);
        hub.hold(uint40(until));
        suspected();
        vm.prank(timelock);
        hub.rehab();
        eq(hub.withdrawable(), 0, "held");
        refuse(owner, address(hub), abi.encodeCall(hub.withdraw, (1)), err(Enterprise.Held.selector, until));
        vm.prank(prosecutor);
        hub.unhold();
        must(owner, address(hub), abi.encodeCall(hub.withdraw, (1)));
    }

    function test_holdBounds() public {
        registered(0);
        uint256 max = now_() + 60 days;
        bytes memory no = err(Enterprise.HoldOutOfRange.selector, now_(), max);
        refuse(prosecutor, address(hub), abi.encodeCall(hub.hold, (uint40(now_()))), no);
        no = err(Enterprise.HoldOutOfRange.selector, max + 1, max);
        refuse(prosecutor, address(hub), abi.encodeCall(hub.hold, (uint40(max + 1))), no);
        must(prosecutor, address(hub), abi.encodeCall(hub.hold, (uint40(max))));
        eq(hub.heldUntil(), max, "until");
        must(prosecutor, address(hub), abi.encodeCall(hub.hold, (uint40(now_() + 1))));
    }

    /// A guardian's pause stops register and nothing that is in.
    function test_pauseStopsEntryAlone() public {
        reach(I);
        vm.prank(guardian);
        factory.pauseEntry(14 days);
        bytes memory no = err(PausableEntry.EntryIsPaused.selector, now_() + 14 days);
        refuse(owner, address(hub), abi.encodeCall(hub.register, ()), no);
        refuse(owner, address(factory), abi.encodeCall(factory.createHub, ()), no);
        refuse(owner, address(factory), abi.encodeCall(factory.createMiner, ()), no);
        eq(claim(worker, 2 ether), 1 ether, "claim");
        must(owner, address(hub), abi.encodeCall(hub.release, (worker)));
        must(owner, address(hub), abi.encodeCall(hub.withdraw, (1 ether)));
        vm.warp(now_() + 14 days);
        must(owner, address(hub), abi.encodeCall(hub.register, ()));
    }

    function test_overviewIsTheSumOfTheViews() public {
        reach(R);
        vm.prank(prosecutor);
        hub.hold(uint40(now_() + 9));
        HubWallet.Overview memory o = hub.overview();
        require(o.owner == hub.owner() && o.owner == owner, "owner");
        require(o.state == R && o.since == hub.since() && o.heldUntil == hub.heldUntil(), "life");
        require(o.period == 1 && o.period == hub.period() && o.signer == signer && o.signer == hub.signer(), "signer");
        eq(o.balance, snm.balanceOf(address(hub)), "balance");
        eq(o.outstanding, 9 ether, "outstanding");
        eq(o.outstanding, hub.outstanding(), "outstanding view");
        eq(o.locked, 3 ether, "locked");
        eq(o.locked, hub.locked(), "locked view");
        eq(o.stake, 1 ether, "stake");
        eq(o.stake, hub.stake(), "stake view");
        eq(o.withdrawable, 0, "withdrawable");
    }
}
