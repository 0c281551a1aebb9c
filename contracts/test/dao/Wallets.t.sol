// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {DAO} from "../../src/dao/DAO.sol";
import {Prosecutor} from "../../src/dao/Prosecutor.sol";
import {Vault} from "../../src/dao/Vault.sol";
import {SNM} from "../../src/token/SNM.sol";
import {Enterprise} from "../../src/wallets/Enterprise.sol";
import {HubWallet} from "../../src/wallets/HubWallet.sol";
import {HubWalletFactory} from "../../src/wallets/HubWalletFactory.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IVault} from "../../src/wallets/IVault.sol";
import {IWalletFactory} from "../../src/wallets/IWalletFactory.sol";
import {Registry} from "../../src/wallets/Registry.sol";
import {Whitelist} from "../../src/wallets/Whitelist.sol";
import {Gov} from "./Gov.sol";

/// The government over the wallets as they are deployed: from an accusation to money that left the vault.
contract GovernmentOfWalletsTest is Gov {
    HubWalletFactory internal home;
    Whitelist internal whitelist;
    HubWallet internal wallet;
    address internal worker = address(0x3042);

    function setUp() public override {
        vm.warp(1_800_000_000);
        snm = new SNM(address(this));
        uint256 n = vm.getNonce(address(this));
        address daoAt = vm.computeCreateAddress(address(this), n + 1);
        address prosecutorAt = vm.computeCreateAddress(address(this), n + 2);
        address homeAt = vm.computeCreateAddress(address(this), n + 6);
        timelock = newTimelock(daoAt, daoAt, address(0));
        dao = new DAO(IVotes(address(snm)), timelock, prosecutorAt, VOTING_DELAY, VOTING_PERIOD, THRESHOLD, QUORUM);
        prosecutor =
            new Prosecutor(IERC20(address(snm)), timelock, IGovernor(payable(address(dao))), IWalletFactory(homeAt));
        vault = new Vault(IERC20(address(snm)), address(timelock));
        Registry registry = new Registry();
        whitelist = new Whitelist(IERC20(address(snm)), address(timelock), HubWalletFactory(homeAt));
        home = new HubWalletFactory(
            IERC20(address(snm)),
            address(timelock),
            address(0),
            address(prosecutor),
            IVault(address(vault)),
            whitelist,
            registry
        );
        require(address(home) == homeAt && address(dao) == daoAt, "addresses as predicted");
        holder(whale, snm.SUPPLY() / 20);
        holder(minnow, THRESHOLD);
        snm.transfer(accuser, 100_000 ether);
        vm.prank(accuser);
        snm.approve(address(prosecutor), type(uint256).max);
        vm.prank(hubOwner);
        wallet = HubWallet(home.createHub());
        snm.transfer(address(wallet), 101 ether);
        vm.prank(hubOwner);
        wallet.register();
        vm.prank(hubOwner);
        wallet.setSigner(address(0x51));
        vm.prank(hubOwner);
        wallet.reserve(worker, 10 ether);
        pass(1);
    }

    function accused() internal returns (Motion memory m) {
        m = motion(
            address(wallet),
            abi.encodeCall(IEnterprise.suspect, ()),
            prosecutor.describe(address(wallet), prosecutor.count() + 1, "paid nobody")
        );
        vm.prank(accuser);
        prosecutor.accuse(address(wallet), "paid nobody");
    }

    function ownerTries(bytes memory call) internal returns (bool ok, bytes memory why) {
        vm.prank(hubOwner);
        (ok, why) = address(wallet).call(call);
    }

    function test_FromAccusationToTheTreasury() public {
        Motion memory m = accused();
        pass(2 days);
        bytes[3] memory calls = [
            abi.encodeCall(Enterprise.payDay, ()),
            abi.encodeCall(HubWallet.reserve, (worker, 1)),
            abi.encodeCall(Enterprise.withdraw, (1))
        ];
        for (uint256 i; i < calls.length; ++i) {
            (bool ok, bytes memory why) = ownerTries(calls[i]);
            require(!ok && bytes4(why) == Enterprise.Held.selector, "not held");
        }
        decide(m.id, FOR);
        queueAndExecute(m);
        prosecutor.resolve(address(wallet), "");
        eq(uint256(wallet.state()), uint256(IEnterprise.State.Suspected), "suspected");
        eq(snm.balanceOf(accuser), 100_000 ether, "bond");
        pass(120 days);
        carry(address(wallet), abi.encodeCall(IEnterprise.ban, ()), "ban");
        require(home.barred(hubOwner), "barred");
        eq(vault.tranche(0).left, 91 ether, "all but what the worker was promised");
        eq(snm.balanceOf(address(wallet)), 10 ether, "wages stay");
        uint256[] memory ids = new uint256[](1);
        bytes memory call = abi.encodeCall(vault.release, (ids, address(timelock)));
        pass(80 days);
        carry(address(vault), call, "after 90 days");
        eq(snm.balanceOf(address(timelock)), 91 ether, "treasury");
    }

    function test_DefeatFreesAndCompensates() public {
        Motion memory m = accused();
        decide(m.id, AGAINST);
        prosecutor.resolve(address(wallet), "");
        eq(snm.balanceOf(address(wallet)), 8101 ether, "compensated");
        pass(30 days);
        (bool ok,) = ownerTries(abi.encodeCall(Enterprise.payDay, ()));
        require(ok, "payDay");
        uint256 rest = wallet.withdrawable();
        (ok,) = ownerTries(abi.encodeCall(Enterprise.withdraw, (rest)));
        require(ok, "withdraw");
    }

    function test_RehabByVote() public {
        Motion memory m = accused();
        decide(m.id, FOR);
        queueAndExecute(m);
        carry(address(wallet), abi.encodeCall(IEnterprise.rehab, ()), "rehab");
        prosecutor.resolve(address(wallet), "");
        eq(uint256(wallet.state()), uint256(IEnterprise.State.Idle), "idle");
        (bool ok,) = ownerTries(abi.encodeCall(Enterprise.withdraw, (91 ether)));
        require(ok, "withdraw");
    }

    function test_VerifyByVote() public {
        carry(address(whitelist), abi.encodeCall(Whitelist.setVerified, (address(wallet), true)), "verify");
    }
}
