// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {Enterprise} from "../../src/wallets/Enterprise.sol";
import {HubWallet} from "../../src/wallets/HubWallet.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IHubWallet} from "../../src/wallets/IHubWallet.sol";
import {MinerWallet} from "../../src/wallets/MinerWallet.sol";

/// Where a landlord of workers is paid.
contract MinerWalletTest is World {
    event Registered(uint256 stake);
    event AutoPayoutSet(uint256 threshold, address indexed to);

    MinerWallet internal miner;

    function setUp() public override {
        super.setUp();
        vm.prank(landlord);
        miner = MinerWallet(factory.createMiner());
        confirm(WORKER_KEY, landlord, address(miner));
        registered(1000 ether);
        reserved(worker, 500 ether);
    }

    function earn(uint256 cumulative) internal {
        claim(worker, cumulative);
    }

    function pledged(uint256 amount) internal {
        vm.prank(landlord);
        miner.register(amount);
    }

    // ------------------------------------------------------------------ life

    function test_registerNeedsTheWholeStake() public {
        earn(5 ether - 1);
        bytes memory call = abi.encodeCall(miner.register, (1 ether - 1));
        refuse(landlord, address(miner), call, err(MinerWallet.StakeTooSmall.selector, 1 ether - 1, 1 ether));
        call = abi.encodeCall(miner.register, (5 ether));
        refuse(landlord, address(miner), call, err(Enterprise.Insufficient.selector, 5 ether - 1, 5 ether));
        refuse(thief, address(miner), call, err(Enterprise.NotOwner.selector, thief));
        earn(5 ether);
        vm.expectEmit(address(miner));
        emit Registered(5 ether);
        must(landlord, address(miner), call);
        eq(miner.stake(), 5 ether, "stake");
        refuse(landlord, address(miner), call, wrong(IEnterprise.State.Registered, IEnterprise.State.Idle));
        (bool listed,,) = whitelist.entries(address(miner));
        require(!listed, "the list is of hubs");
    }

    function test_exactlyOneSNMIsEnough() public {
        earn(1 ether);
        pledged(1 ether);
        eq(miner.withdrawable(), 0, "all of it pledged");
    }

    function test_payDay() public {
        earn(201 ether);
        pledged(200 ether);
        skip(30 days - 1);
        bytes memory call = abi.encodeCall(miner.payDay, ());
        refuse(landlord, address(miner), call, err(Enterprise.TooEarly.selector, START + 30 days));
        skip(1);
        must(landlord, address(miner), call);
        eq(snm.balanceOf(timelock), 1 ether, "0.5 % of 200");
        eq(miner.withdrawable(), 200 ether, "the rest");
        eq(miner.stake(), 0, "stake");
    }

    function test_earningsAreFreeWhileRegisteredTheStakeIsNot() public {
        earn(10 ether);
        pledged(4 ether);
        bytes memory call = abi.encodeCall(miner.withdraw, (6 ether + 1));
        refuse(landlord, address(miner), call, err(Enterprise.Insufficient.selector, 6 ether, 6 ether + 1));
        refuse(thief, address(miner), call, err(Enterprise.NotOwner.selector, thief));
        must(landlord, address(miner), abi.encodeCall(miner.withdraw, (6 ether)));
        eq(snm.balanceOf(landlord), 6 ether, "earned");
        eq(snm.balanceOf(address(miner)), 4 ether, "pledged");
    }

    function test_heldMeansHeld() public {
        earn(10 ether);
        pledged(4 ether);
        uint256 until = now_() + 5 days;
        vm.prank(prosecutor);
        miner.hold(uint40(until));
        vm.prank(landlord);
        miner.setAutoPayout(1, landlord);
        bytes memory no = err(Enterprise.Held.selector, until);
        refuse(landlord, address(miner), abi.encodeCall(miner.withdraw, (1)), no);
        refuse(landlord, address(miner), abi.encodeCall(miner.payDay, ()), no);
        refuse(anyone, address(miner), abi.encodeCall(miner.autoPayout, ()), no);
        eq(miner.withdrawable(), 0, "withdrawable");
        vm.warp(until);
        must(landlord, address(miner), abi.encodeCall(miner.withdraw, (6 ether)));
    }

    function test_suspectedIsImmobileAndRehabFrees() public {
        earn(10 ether);
        pledged(4 ether);
        vm.prank(landlord);
        miner.setAutoPayout(1, landlord);
        vm.prank(timelock);
        miner.suspect();
        eq(miner.stake(), 4 ether, "stake");
        bytes memory no = wrong(IEnterprise.State.Suspected, IEnterprise.State.Idle);
        refuse(landlord, address(miner), abi.encodeCall(miner.withdraw, (1)), no);
        refuse(anyone, address(miner), abi.encodeCall(miner.autoPayout, ()), no);
        vm.prank(timelock);
        miner.rehab();
        must(landlord, address(miner), abi.encodeCall(miner.withdraw, (10 ether)));
    }

    function test_ban() public {
        earn(10 ether);
        pledged(4 ether);
        vm.prank(timelock);
        miner.suspect();
        skip(120 days - 1);
        refuse(
            timelock, address(miner), abi.encodeCall(miner.ban, ()), err(Enterprise.TooEarly.selector, START + 120 days)
        );
        skip(1);
        must(timelock, address(miner), abi.encodeCall(miner.ban, ()));
        eq(vault.booked(), 10 ether, "seized");
        require(factory.barred(landlord), "barred");
        earn(12 ether);
        miner.expropriate();
        eq(vault.booked(), 12 ether, "later income");
        bytes memory no = wrong(IEnterprise.State.Punished, IEnterprise.State.Idle);
        refuse(landlord, address(miner), abi.encodeCall(miner.withdraw, (1)), no);
    }

    function test_acquit() public {
        earn(10 ether);
        pledged(4 ether);
        vm.prank(timelock);
        miner.suspect();
        skip(150 days);
        must(anyone, address(miner), abi.encodeCall(miner.acquit, ()));
        eq(miner.withdrawable(), 10 ether, "free");
    }

    function test_createdAndIdleWithdraw() public {
        earn(3 ether);
        must(landlord, address(miner), abi.encodeCall(miner.withdraw, (1 ether)));
        eq(miner.outstanding(), 0, "owes nobody");
        eq(miner.locked(), 0, "locks nothing");
    }

    // ------------------------------------------------------------------ pull

    function test_pullTakesWhatTheStatementSays() public {
        IHubWallet.Statement memory s = statement(worker, 7 ether);
        bytes memory sig = signed(SIGNER_KEY, hub.statementDigest(s));
        vm.prank(anyone);
        eq(miner.pull(hub, s, sig), 7 ether, "due");
        eq(snm.balanceOf(address(miner)), 7 ether, "here");
        eq(hub.reserveOf(worker).reserved - hub.reserveOf(worker).paid, 493 ether, "the rest stays reserved");
        bytes memory no = abi.encodeWithSelector(IHubWallet.NotRising.selector, worker, 7 ether, 7 ether);
        refuse(anyone, address(miner), abi.encodeCall(miner.pull, (hub, s, sig)), no);
    }

    function test_pullOnlyFromHubsAndForItself() public {
        IHubWallet.Statement memory s = statement(worker, 7 ether);
        bytes memory sig = signed(SIGNER_KEY, hub.statementDigest(s));
        bytes memory call = abi.encodeCall(miner.pull, (HubWallet(address(this)), s, sig));
        refuse(anyone, address(miner), call, err(MinerWallet.NotAHub.selector, address(this)));
        call = abi.encodeCall(miner.pull, (HubWallet(address(miner)), s, sig));
        refuse(anyone, address(miner), call, err(MinerWallet.NotAHub.selector, address(miner)));
        s.worker = worker2;
        call = abi.encodeCall(miner.pull, (hub, s, sig));
        bytes memory no = abi.encodeWithSelector(MinerWallet.PaidElsewhere.selector, worker2, worker2);
        refuse(anyone, address(miner), call, no);
    }

    // ------------------------------------------------------------------ auto-payout

    function test_autoPayoutAtTheThreshold() public {
        vm.expectEmit(address(miner));
        emit AutoPayoutSet(5 ether, purse);
        vm.prank(landlord);
        miner.setAutoPayout(5 ether, purse);
        earn(5 ether - 1);
        bytes memory call = abi.encodeCall(miner.autoPayout, ());
        refuse(anyone, address(miner), call, err(Enterprise.Insufficient.selector, 5 ether - 1, 5 ether));
        earn(5 ether);
        must(anyone, address(miner), call);
        eq(snm.balanceOf(purse), 5 ether, "all that is free, to the purse");
        refuse(anyone, address(miner), call, err(Enterprise.Insufficient.selector, 0, 5 ether)); // once a crossing
        earn(11 ether);
        must(thief, address(miner), call);
        eq(snm.balanceOf(purse), 11 ether, "again");
        eq(snm.balanceOf(thief), 0, "nothing for the sender");
    }

    function test_autoPayoutLeavesTheStake() public {
        earn(10 ether);
        pledged(4 ether);
        vm.prank(landlord);
        miner.setAutoPayout(6 ether, purse);
        must(anyone, address(miner), abi.encodeCall(miner.autoPayout, ()));
        eq(snm.balanceOf(address(miner)), 4 ether, "stake");
    }

    function test_autoPayoutIsTheOwnersToSet() public {
        bytes memory call = abi.encodeCall(miner.setAutoPayout, (1, thief));
        refuse(thief, address(miner), call, err(Enterprise.NotOwner.selector, thief));
        call = abi.encodeCall(miner.autoPayout, ());
        refuse(anyone, address(miner), call, abi.encodeWithSelector(MinerWallet.NoAutoPayout.selector));
        bytes4 s = MinerWallet.ThresholdOutOfRange.selector;
        uint256 max = type(uint96).max;
        refuse(landlord, address(miner), abi.encodeCall(miner.setAutoPayout, (0, purse)), err(s, 0, max));
        refuse(landlord, address(miner), abi.encodeCall(miner.setAutoPayout, (max + 1, purse)), err(s, max + 1, max));
        must(landlord, address(miner), abi.encodeCall(miner.setAutoPayout, (max, purse)));
        (uint256 threshold, address to) = miner.autoPayoutOf();
        require(threshold == max && to == purse, "set");
        must(landlord, address(miner), abi.encodeCall(miner.setAutoPayout, (7, address(0))));
        refuse(anyone, address(miner), call, abi.encodeWithSelector(MinerWallet.NoAutoPayout.selector));
    }
}
