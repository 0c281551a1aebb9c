// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {World} from "./World.sol";
import {Enterprise} from "../../src/wallets/Enterprise.sol";
import {HubWallet} from "../../src/wallets/HubWallet.sol";
import {HubWalletFactory} from "../../src/wallets/HubWalletFactory.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {MinerWallet} from "../../src/wallets/MinerWallet.sol";
import {SNM} from "../../src/token/SNM.sol";

/// Says false to transfers to one address instead of reverting.
contract Stubborn is ERC20("Stubborn", "NO") {
    address public refused;

    constructor() {
        _mint(msg.sender, 1e30);
    }

    function refuse(address to) external {
        refused = to;
    }

    function transfer(address to, uint256 value) public override returns (bool) {
        if (to == refused) return false;
        return super.transfer(to, value);
    }
}

/// One test for each known bug of SONM's wallets (facts 2.1, numbered as there; 2.2; 3.7).
contract SonmBugsTest is World {
    // ------------------------------------------------------------------ 2.1

    /// The prototype looked at the owner's balance instead of the wallet's.
    function test_2_1_bug01_walletsBalanceCountsNotTheOwners() public {
        registered(0);
        require(snm.balanceOf(owner) > 100_000 ether, "the owner is rich");
        bytes memory no = err(Enterprise.Insufficient.selector, 1 ether, 1 ether + 13);
        refuse(owner, address(hub), abi.encodeCall(hub.reserve, (worker, 10)), no);
    }

    /// The prototype left the period at 120 days after a rehabilitation.
    function test_2_1_bug02_periodIsThirtyDaysAfterRehab() public {
        registered(0);
        suspected();
        skip(77 days);
        vm.prank(timelock);
        hub.rehab();
        vm.prank(owner);
        hub.register();
        uint256 at = now_();
        vm.warp(at + 30 days - 1);
        refuse(owner, address(hub), abi.encodeCall(hub.payDay, ()), err(Enterprise.TooEarly.selector, at + 30 days));
        vm.warp(at + 30 days);
        must(owner, address(hub), abi.encodeCall(hub.payDay, ()));
    }

    /// The prototype promised the same tokens to any number of payees.
    function test_2_1_bug03_whatIsOwedIsKept() public {
        registered(13 ether);
        reserved(worker, 10 ether);
        (bool ok,) = tryReserve(worker2, 10 ether);
        require(!ok, "promised twice");
        skip(30 days);
        vm.prank(owner);
        hub.payDay();
        uint256 free = hub.withdrawable();
        vm.prank(owner);
        hub.withdraw(free);
        eq(claim(worker, 10 ether), 10 ether, "still there");
    }

    function tryReserve(address who, uint256 amount) internal returns (bool, bytes memory) {
        vm.prank(owner);
        return address(hub).call(abi.encodeCall(hub.reserve, (who, amount)));
    }

    /// The prototype was Punished, or paid, whether or not the token moved.
    function test_2_1_bug04_aFailedTransferChangesNothing() public {
        Stubborn token = new Stubborn();
        snm = SNM(address(token));
        deploy();
        vm.prank(owner);
        hub = HubWallet(factory.createHub());
        token.transfer(owner, 1000 ether);
        registered(100 ether);
        reserved(worker, 10 ether);
        bytes memory no = err(SafeERC20.SafeERC20FailedOperation.selector, address(token));
        token.refuse(worker);
        refuse(anyone, address(hub), claimCall(SIGNER_KEY, statement(worker, 1 ether)), no);
        eq(hub.reserveOf(worker).paid, 0, "not paid");
        token.refuse(timelock);
        skip(30 days);
        refuse(owner, address(hub), abi.encodeCall(hub.payDay, ()), no);
        same(hub.state(), IEnterprise.State.Registered, "no PayDay");
        suspected();
        skip(120 days);
        token.refuse(address(vault));
        refuse(timelock, address(hub), abi.encodeCall(hub.ban, ()), no);
        same(hub.state(), IEnterprise.State.Suspected, "not punished");
        require(!factory.barred(owner), "not barred");
        vm.prank(timelock);
        hub.rehab();
        token.refuse(owner);
        refuse(owner, address(hub), abi.encodeCall(hub.withdraw, (1)), no);
    }

    /// The prototype zeroed before it looked at the clock.
    function test_2_1_bug05_anEarlyPayDayLeavesAllAsItWas() public {
        registered(100 ether);
        reserved(worker, 10 ether);
        bytes32 life = vm.load(address(hub), 0);
        refuse(owner, address(hub), abi.encodeCall(hub.payDay, ()), err(Enterprise.TooEarly.selector, START + 30 days));
        require(vm.load(address(hub), 0) == life, "changed");
        eq(hub.locked(), 3 ether, "locked");
    }

    /// A refactoring turned the check round: PayDay before the period's end only.
    function test_2_1_bug06_payDayIsAfterThePeriodNotBefore() public {
        registered(0);
        (bool early,) = payDayAt(START + 1);
        require(!early, "before");
        (bool late,) = payDayAt(START + 31 days);
        require(late, "after");
    }

    function payDayAt(uint256 time) internal returns (bool, bytes memory) {
        vm.warp(time);
        vm.prank(owner);
        return address(hub).call(abi.encodeCall(hub.payDay, ()));
    }

    /// The prototype's list took other arguments than the wallet passed: no registration passed.
    function test_2_1_bug07_registrationReachesTheList() public {
        registered(0);
        (bool listed,, uint32 round) = whitelist.entries(address(hub));
        require(listed && round == 1, "not listed");
    }

    /// A test token of 10^6 base units cannot hold the stake of 10^18.
    function test_2_1_bug08_theStakeIsWithinTheSupply() public view {
        require(hub.STAKE() == 10 ** snm.decimals(), "1 SNM");
        require(hub.STAKE() * 1_000_000 <= snm.totalSupply(), "of which there are many");
    }

    /// The prototype's DAO address could point wallets at another DAO and another list.
    function test_2_1_bug09_nobodyRepointsAnything() public {
        bytes[6] memory calls = [
            abi.encodeWithSignature("changeAddresses(address,address)", thief, thief),
            abi.encodeWithSignature("changeDAO(address)", thief),
            abi.encodeWithSignature("setTimelock(address)", thief),
            abi.encodeWithSignature("transferOwnership(address)", thief),
            abi.encodeWithSignature("upgradeTo(address)", thief),
            abi.encodeWithSignature("initialize(address)", thief)
        ];
        address[4] memory targets = [address(factory), address(hub), address(whitelist), address(registry)];
        for (uint256 i; i < calls.length; ++i) {
            for (uint256 j; j < targets.length; ++j) {
                vm.prank(timelock);
                (bool ok,) = targets[j].call(calls[i]);
                require(!ok, "repointed");
            }
        }
        require(hub.timelock() == timelock && hub.owner() == owner, "as made");
    }

    /// The prototype forgot an owner's earlier wallet and returned 0.
    function test_2_1_bug10_createHubForgetsNoneAndReturnsIt() public {
        vm.prank(owner);
        address second = factory.createHub();
        require(second != address(0) && second != address(hub), "returned");
        require(factory.hubsOf(owner, 0) == address(hub) && factory.hubsOf(owner, 1) == second, "kept");
    }

    // ------------------------------------------------------------------ 2.2

    function test_2_2_minersStakeIsCoveredByTheBalance() public {
        MinerWallet miner = minerOf(landlord, 2 ether);
        bytes memory call = abi.encodeCall(miner.register, (100 ether));
        refuse(landlord, address(miner), call, err(Enterprise.Insufficient.selector, 2 ether, 100 ether));
    }

    function test_2_2_pullTakesTheStatementNotTheWholeAllowance() public {
        MinerWallet miner = minerOf(landlord, 0);
        confirm(WORKER_KEY, landlord, address(miner));
        registered(130 ether);
        reserved(worker, 100 ether);
        HubWallet.Statement memory s = statement(worker, 3 ether);
        miner.pull(hub, s, signed(SIGNER_KEY, hub.statementDigest(s)));
        eq(snm.balanceOf(address(miner)), 3 ether, "3 of 100");
    }

    function test_2_2_noWithdrawalUnderSuspicion() public {
        MinerWallet miner = minerOf(landlord, 10 ether);
        vm.prank(landlord);
        miner.register(2 ether);
        vm.prank(timelock);
        miner.suspect();
        bytes memory no = wrong(IEnterprise.State.Suspected, IEnterprise.State.Idle);
        refuse(landlord, address(miner), abi.encodeCall(miner.withdraw, (1)), no);
    }

    function test_2_2_minersWithdrawalLooksAtTheWalletAndLeavesTheStake() public {
        MinerWallet miner = minerOf(landlord, 10 ether);
        snm.transfer(landlord, 1000 ether); // the owner's own money is beside the point
        vm.prank(landlord);
        miner.register(9 ether);
        bytes memory call = abi.encodeCall(miner.withdraw, (1 ether + 1));
        refuse(landlord, address(miner), call, err(Enterprise.Insufficient.selector, 1 ether, 1 ether + 1));
    }

    function test_2_2_theListHasTrustAndRatings() public {
        registered(0);
        vm.prank(timelock);
        whitelist.setVerified(address(hub), true);
        (, bool verified,,) = whitelist.listing(address(hub));
        require(verified, "trusted");
        snm.approve(address(whitelist), 1 ether);
        whitelist.rate(address(hub), true, 1 ether);
    }

    function minerOf(address who, uint256 money) internal returns (MinerWallet miner) {
        vm.prank(who);
        miner = MinerWallet(factory.createMiner());
        if (money != 0) snm.transfer(address(miner), money);
    }

    // ------------------------------------------------------------------ 2.1's table and 3.7

    function test_3_7_payDayDoesNotTakeTheStake() public {
        registered(0);
        skip(30 days);
        vm.prank(owner);
        hub.payDay();
        eq(snm.balanceOf(timelock), 0.005 ether, "0.5 % of 1 SNM");
        eq(hub.withdrawable(), 0.995 ether, "the rest is the owner's");
    }

    function test_3_7_exactlyTheStakeRegisters() public {
        fill(address(hub), 1 ether);
        must(owner, address(hub), abi.encodeCall(hub.register, ()));
    }

    function test_3_7_onlyTheOwnerRegisters() public {
        fill(address(hub), 1 ether);
        refuse(thief, address(hub), abi.encodeCall(hub.register, ()), err(Enterprise.NotOwner.selector, thief));
    }

    function test_3_7_thePayeeGetsAHundredOfAHundred() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        eq(claim(worker, 100 ether), 100 ether, "not 70");
        eq(hub.locked(), 30 ether, "locked besides");
    }

    function test_3_7_aSecondReserveAddsToTheFirst() public {
        registered(130 ether);
        reserved(worker, 60 ether);
        reserved(worker, 40 ether);
        eq(claim(worker, 100 ether), 100 ether, "both");
    }

    function test_3_7_aBanTakesNoWages() public {
        registered(130 ether);
        reserved(worker, 100 ether);
        banned();
        eq(vault.booked(), 31 ether, "the hub's own");
        eq(claim(worker, 100 ether), 100 ether, "the worker's");
    }

    function test_3_7_aBanSendsMoneyToTheVaultNotToTheDAO() public {
        registered(130 ether);
        banned();
        eq(snm.balanceOf(timelock), 0, "DAO");
        eq(snm.balanceOf(address(vault)), 131 ether, "vault");
    }

    /// The prototype's wallet began Idle; ours begins Created, as the whitepaper says.
    function test_3_7_aWalletBeginsCreated() public view {
        same(hub.state(), IEnterprise.State.Created, "state");
    }

    /// A node can stop being an owner's: the market's isMaster never went away.
    function test_3_7_isMasterIsCleared() public {
        confirm(WORKER_KEY, landlord, purse);
        confirm(NODE_KEY, worker, purse); // a node may be an owner as well, and the other way round
        vm.prank(landlord);
        registry.revoke(worker);
        vm.prank(worker);
        registry.revoke(node);
        skip(7 days);
        confirm(WORKER_KEY, owner, purse);
        require(registry.confirmed(worker, owner), "a worker again");
    }
}
