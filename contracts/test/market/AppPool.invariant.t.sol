// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AppPool} from "../../src/market/AppPool.sol";
import {DealBase, MarketBase} from "./MarketBase.sol";
import {Deals} from "../../src/market/Deals.sol";
import {AppFee, Deal} from "../../src/market/Orders.sol";

/// Publishers, a thief and the DAO, over three images; keeps what each owner and fee should be.
contract AppActors is MarketBase {
    AppPool public pool;
    address public timelock;
    mapping(bytes32 => address) public ownerOf;
    mapping(bytes32 => uint256) public feeOf; // but for a rise whose time has come; see mature()
    mapping(bytes32 => uint256) public announced;
    mapping(bytes32 => uint256) public risesAt; // 0: nothing is announced
    mapping(bytes32 => bool) public off;
    mapping(bytes32 => bool) public hid;

    constructor(AppPool pool_, address timelock_) {
        (pool, timelock) = (pool_, timelock_);
    }

    function image(uint256 i) public pure returns (bytes32) {
        return bytes32(i % 3 + 1);
    }

    function who(uint256 i) public pure returns (address) {
        return address(uint160(0x3A4E + i % 3));
    }

    function publish(uint256 i, uint256 by, uint96 fee) external {
        bytes32 d = image(i);
        vm.prank(who(by));
        try pool.publish(d, who(by), fee, 1, "n", "") {
            require(ownerOf[d] == address(0), "taken over");
            (ownerOf[d], feeOf[d]) = (who(by), fee);
        } catch {
            require(ownerOf[d] != address(0), "publish refused");
        }
    }

    function setFee(uint256 i, uint256 by, uint96 fee) external {
        bytes32 d = image(i);
        mature(d);
        vm.prank(who(by));
        try pool.setFee(d, fee) {
            require(ownerOf[d] == who(by), "by a stranger");
            if (fee > feeOf[d]) (announced[d], risesAt[d]) = (fee, vm.getBlockTimestamp() + 7 days);
            else (feeOf[d], risesAt[d]) = (fee, 0);
        } catch {
            require(ownerOf[d] != who(by), "setFee refused");
        }
    }

    function delist(uint256 i, uint256 by, bool yes) external {
        bytes32 d = image(i);
        vm.prank(who(by));
        try pool.setDelisted(d, yes) {
            require(ownerOf[d] == who(by) && off[d] != yes, "delisted wrongly");
            off[d] = yes;
        } catch {
            require(ownerOf[d] != who(by) || off[d] == yes, "delist refused");
        }
    }

    function hide(uint256 i, bool byDao, bool yes) external {
        bytes32 d = image(i);
        vm.prank(byDao ? timelock : thief);
        try pool.setHidden(d, yes) {
            require(byDao && hid[d] != yes, "hidden wrongly");
            hid[d] = yes;
        } catch {
            require(!byDao || ownerOf[d] == address(0) || hid[d] == yes, "hide refused");
        }
    }

    function wait(uint256 secs) external {
        vm.warp(vm.getBlockTimestamp() + bound(secs, 1, 5 days));
    }

    /// A rise takes effect when its time has come, listed or not.
    function mature(bytes32 d) private {
        if (risesAt[d] != 0 && vm.getBlockTimestamp() >= risesAt[d]) (feeOf[d], risesAt[d]) = (announced[d], 0);
    }

    /// What feeOf should say.
    function expected(bytes32 d) external returns (uint256) {
        mature(d);
        return off[d] || hid[d] ? 0 : feeOf[d];
    }
}

contract AppPoolInvariantTest is MarketBase {
    AppActors internal actors;
    AppPool internal pool;

    function setUp() public {
        vm.warp(START);
        pool = new AppPool(address(0x71AE));
        actors = new AppActors(pool, address(0x71AE));
    }

    function targetContracts() public view returns (address[] memory t) {
        t = new address[](1);
        t[0] = address(actors);
    }

    /// Entries are their first publisher's, listed as they and the DAO say, and their fees follow what
    /// was announced.
    function invariant_entriesAreWhatTheirOwnersSaid() public {
        for (uint256 i; i < 3; ++i) {
            bytes32 d = actors.image(i);
            AppPool.App memory a = pool.app(d);
            require(a.publisher == actors.ownerOf(d), "publisher");
            require(a.delisted == actors.off(d) && a.hidden == actors.hid(d), "listing");
            (address payee, uint256 fee) = pool.feeOf(d);
            eq(fee, actors.expected(d), "fee");
            require(payee == (fee == 0 ? address(0) : a.publisher), "payee");
        }
    }
}

/// Delisting an image touches no deal that has it: its fee is in what buyer and hub signed.
contract RunningDealTest is DealBase {
    function test_delistingNeverBreaksARunningDeal() public {
        bytes32 image = 0x00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff;
        AppPool pool = new AppPool(address(0x71AE));
        pool.publish(image, address(0xF0B), 50, 0, "povray", "");
        (address payee, uint96 fee) = pool.feeOf(image);
        AppFee memory signedFee = AppFee(deals.hashDeal(deal), image, payee, fee);
        bytes32 hash = deals.hashAppFee(signedFee);
        (bytes memory byBuyer, bytes memory byHub) = (signed(BUYER_KEY, hash), signed(HUB_KEY, hash));
        deals.checkAppFee(deal, signedFee, byBuyer, byHub);

        pool.setFee(image, 5000);
        vm.warp(START + 8 days);
        (, fee) = pool.feeOf(image);
        eq(fee, 5000, "new deals pay more");
        pool.setDelisted(image, true);
        (payee, fee) = pool.feeOf(image);
        require(payee == address(0) && fee == 0, "or nothing");
        require(deals.checkAppFee(deal, signedFee, byBuyer, byHub) == hash, "the running deal pays what it signed");
        eq(signedFee.fee, 50, "fee");
    }
}
