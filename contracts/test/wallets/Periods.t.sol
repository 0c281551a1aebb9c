// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {Enterprise} from "../../src/wallets/Enterprise.sol";
import {HubWalletFactory} from "../../src/wallets/HubWalletFactory.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";

/// Each constant of a wallet's life, one second and one wei on either side.
contract PeriodsTest is World {
    event StateChanged(IEnterprise.State indexed from, IEnterprise.State indexed to);
    event PaidDay(uint256 locked, uint256 stake, uint256 fee);
    event Seized(uint256 amount);

    function test_registerTakesExactlyOneSNM() public {
        fill(address(hub), 1 ether - 1);
        bytes memory call = abi.encodeCall(hub.register, ());
        refuse(owner, address(hub), call, err(Enterprise.Insufficient.selector, 1 ether - 1, 1 ether));
        fill(address(hub), 1);
        vm.expectEmit(address(hub));
        emit StateChanged(IEnterprise.State.Created, IEnterprise.State.Registered);
        must(owner, address(hub), call);
        eq(hub.stake(), 1 ether, "stake");
        eq(hub.since(), START, "since");
        eq(hub.withdrawable(), 0, "withdrawable");
    }

    /// What is owed from earlier periods does not count for the stake.
    function test_registerAgainNeedsAStakeBesideWhatIsOwed() public {
        registered(13 ether);
        reserved(worker, 10 ether);
        skip(30 days);
        vm.prank(owner);
        hub.payDay();
        uint256 free = hub.withdrawable();
        vm.prank(owner);
        hub.withdraw(free - 1 ether + 1);
        bytes memory call = abi.encodeCall(hub.register, ());
        refuse(owner, address(hub), call, err(Enterprise.Insufficient.selector, 11 ether - 1, 11 ether));
        fill(address(hub), 1);
        must(owner, address(hub), call);
        eq(hub.period(), 2, "period");
    }

    function test_payDayAtThirtyDays() public {
        registered(0);
        vm.warp(START + 30 days - 1);
        bytes memory call = abi.encodeCall(hub.payDay, ());
        refuse(owner, address(hub), call, err(Enterprise.TooEarly.selector, START + 30 days));
        vm.warp(START + 30 days);
        must(owner, address(hub), call);
        same(hub.state(), IEnterprise.State.Idle, "idle");
    }

    /// The worked example of facts 2.1: 201 SNM, 100 reserved: 0.155 to the DAO.
    function test_payDayFee() public {
        registered(200 ether);
        reserved(worker, 100 ether);
        eq(hub.locked(), 30 ether, "locked");
        vm.warp(START + 30 days);
        vm.expectEmit(address(hub));
        emit PaidDay(30 ether, 1 ether, 0.155 ether);
        vm.prank(owner);
        hub.payDay();
        eq(snm.balanceOf(timelock), 0.155 ether, "fee");
        eq(hub.locked() + hub.stake(), 0, "nothing frozen");
        eq(hub.withdrawable(), 201 ether - 0.155 ether - 100 ether, "the rest is the owner's");
    }

    function testFuzz_payDayFeeIsFloored(uint256 amount) public {
        amount = bound(amount, 1, 100_000 ether);
        uint256 lock = (amount * 30 + 99) / 100;
        registered(amount + lock);
        reserved(worker, amount);
        eq(hub.locked(), lock, "ceil of 30 %");
        vm.warp(START + 30 days);
        vm.prank(owner);
        hub.payDay();
        eq(snm.balanceOf(timelock), (lock + 1 ether) * 5 / 1000, "floor of 0.5 %");
    }

    function test_withdrawAllButWhatIsOwed() public {
        registered(20 ether);
        reserved(worker, 10 ether);
        vm.warp(START + 30 days);
        vm.prank(owner);
        hub.payDay();
        uint256 free = snm.balanceOf(address(hub)) - 10 ether;
        bytes memory call = abi.encodeCall(hub.withdraw, (free + 1));
        refuse(owner, address(hub), call, err(Enterprise.Insufficient.selector, free, free + 1));
        refuse(
            owner,
            address(hub),
            abi.encodeCall(hub.withdraw, (0)),
            abi.encodeWithSelector(Enterprise.ZeroAmount.selector)
        );
        must(owner, address(hub), abi.encodeCall(hub.withdraw, (free)));
        eq(snm.balanceOf(address(hub)), 10 ether, "what is owed stays");
        eq(claim(worker, 10 ether), 10 ether, "and is paid");
    }

    function test_banAt120Days() public {
        registered(0);
        skip(10 days);
        suspected();
        bytes memory call = abi.encodeCall(hub.ban, ());
        vm.warp(START + 130 days - 1);
        refuse(timelock, address(hub), call, err(Enterprise.TooEarly.selector, START + 130 days));
        vm.warp(START + 130 days);
        must(timelock, address(hub), call);
        same(hub.state(), IEnterprise.State.Punished, "punished");
    }

    function test_acquitAt150Days() public {
        registered(0);
        suspected();
        bytes memory call = abi.encodeCall(hub.acquit, ());
        vm.warp(START + 150 days - 1);
        refuse(thief, address(hub), call, err(Enterprise.TooEarly.selector, START + 150 days));
        vm.warp(START + 150 days);
        must(thief, address(hub), call);
        same(hub.state(), IEnterprise.State.Idle, "idle");
        must(owner, address(hub), abi.encodeCall(hub.withdraw, (1 ether)));
    }

    /// After the DAO's time alone it may still ban, until somebody acquits.
    function test_banAfterVerdictTime() public {
        registered(0);
        suspected();
        vm.warp(START + 1000 days);
        must(timelock, address(hub), abi.encodeCall(hub.ban, ()));
    }

    function test_rehabAtOnceAndPeriodIsThirtyDaysAgain() public {
        registered(100 ether);
        reserved(worker, 10 ether);
        suspected();
        must(timelock, address(hub), abi.encodeCall(hub.rehab, ()));
        eq(hub.locked() + hub.stake(), 0, "nothing frozen");
        eq(hub.withdrawable(), 91 ether, "all but what is owed");
        vm.prank(owner);
        hub.register();
        vm.warp(START + 30 days - 1);
        refuse(owner, address(hub), abi.encodeCall(hub.payDay, ()), err(Enterprise.TooEarly.selector, START + 30 days));
        vm.warp(START + 30 days);
        must(owner, address(hub), abi.encodeCall(hub.payDay, ()));
    }

    function test_banSeizesAllButWhatIsOwed() public {
        registered(100 ether);
        reserved(worker, 10 ether);
        claim(worker, 4 ether);
        suspected();
        vm.warp(START + 120 days);
        vm.expectEmit(address(hub));
        emit Seized(91 ether);
        vm.prank(timelock);
        hub.ban();
        eq(snm.balanceOf(address(vault)), 91 ether, "in the vault");
        eq(vault.booked(), 91 ether, "and booked");
        eq(snm.balanceOf(timelock), 0, "not with the DAO");
        eq(snm.balanceOf(address(hub)), 6 ether, "what is owed");
        require(factory.barred(owner), "owner barred");
        eq(claim(worker, 10 ether), 6 ether, "wages after the ban");
    }

    function test_laterIncomeOfABannedWalletIsSeizedToo() public {
        registered(100 ether);
        reserved(worker, 10 ether);
        banned();
        bytes memory call = abi.encodeCall(hub.expropriate, ());
        refuse(anyone, address(hub), call, abi.encodeWithSelector(Enterprise.ZeroAmount.selector));
        fill(address(hub), 7 ether);
        must(anyone, address(hub), call);
        eq(vault.booked(), 98 ether, "91 and 7");
        eq(snm.balanceOf(address(hub)), 10 ether, "what is owed");
    }

    function test_barredOwnerNeitherCreatesNorRegisters() public {
        vm.prank(owner);
        address other = factory.createHub();
        fill(other, 2 ether);
        registered(0);
        banned();
        bytes memory no = err(HubWalletFactory.OwnerBarred.selector, owner);
        refuse(owner, address(factory), abi.encodeCall(factory.createHub, ()), no);
        refuse(owner, address(factory), abi.encodeCall(factory.createMiner, ()), no);
        refuse(owner, other, abi.encodeCall(hub.register, ()), no);
        must(owner, other, abi.encodeCall(hub.withdraw, (2 ether))); // never licensed, never seized
    }

    /// A clone has no initializer; the implementation is nobody's and gets nowhere.
    function test_implementationIsInert() public {
        address impl = factory.hubImplementation();
        require(!factory.isHub(impl), "no wallet");
        snm.transfer(impl, 2 ether);
        (bool ok,) = impl.call(abi.encodeCall(hub.register, ()));
        require(!ok, "registered by the deployer");
        address junk = hubOwnerOf(impl);
        vm.prank(junk); // nobody has this key
        (ok,) = impl.call(abi.encodeCall(hub.register, ()));
        require(!ok, "the list takes it for a hub");
    }

    function hubOwnerOf(address impl) internal view returns (address) {
        return IEnterprise(impl).owner();
    }
}
