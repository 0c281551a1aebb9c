// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Base} from "../Base.sol";
import {SNM} from "../../src/token/SNM.sol";
import {Channels} from "../../src/channels/Channels.sol";
import {IChannels} from "../../src/channels/IChannels.sol";

/// Everybody at once: two payers, two payees, a stranger who tops up, a thief who tries.
/// It keeps its own books of what must be true and never asks the contract for them.
contract Actors is Base {
    uint256[2] internal keys = [PAYER_KEY, uint256(0xA11CE2)];
    address[2] public payers = [vm.addr(PAYER_KEY), vm.addr(0xA11CE2)];
    address[2] public payees = [address(0xBEEF), address(0xBEEF2)];

    bytes32[] public ids;
    mapping(bytes32 => uint256) public put; // deposited
    mapping(bytes32 => uint256) public due; // paid out to the payee
    mapping(bytes32 => uint256) public back; // refunded
    mapping(bytes32 => uint256) public payerOf;
    mapping(bytes32 => uint256) public payeeOf;
    mapping(bytes32 => mapping(uint64 => uint256)) public top;
    mapping(bytes32 => uint256) public deadline;
    uint256[2] public spent; // per payer: put in minus refunded
    uint256[2] public earned; // per payee
    uint256 public strangers; // topped up by the stranger

    constructor(SNM snm_, Channels ch_) {
        (snm, ch) = (snm_, ch_);
    }

    function setUp() public override {}

    function count() external view returns (uint256) {
        return ids.length;
    }

    function pick(uint256 seed) internal view returns (bytes32) {
        return ids.length == 0 ? bytes32(seed) : ids[seed % ids.length];
    }

    function live(bytes32 id) internal view returns (bool) {
        return put[id] != 0 && !closed[id];
    }

    mapping(bytes32 => bool) public closed;

    function expired(bytes32 id) internal view returns (bool) {
        return deadline[id] != 0 && block.timestamp >= deadline[id];
    }

    function open(uint256 who, uint256 whom, uint256 amount, uint256 challenge) external {
        (who, whom) = (who % 2, whom % 2);
        amount = bound(amount, 1, 50 ether);
        if (snm.balanceOf(payers[who]) < amount) return;
        vm.prank(payers[who]);
        bytes32 id = ch.open(payees[whom], agent, uint128(amount), uint64(bound(challenge, 1 days, 30 days)));
        ids.push(id);
        (put[id], payerOf[id], payeeOf[id]) = (amount, who, whom);
        spent[who] += amount;
    }

    function topUp(uint256 seed, uint256 amount) external {
        bytes32 id = pick(seed);
        amount = bound(amount, 1, 1 ether);
        if (snm.balanceOf(anyone) < amount) return;
        vm.prank(anyone);
        try ch.topUp(id, uint128(amount)) {
            require(live(id) && !expired(id), "topped up a dead channel");
            put[id] += amount;
            strangers += amount;
        } catch {
            require(!live(id) || expired(id), "topUp refused");
        }
    }

    function claim(uint256 seed, uint64 lane, uint256 cumulative, bool forged) external {
        bytes32 id = pick(seed);
        lane %= 3;
        cumulative = bound(cumulative, 0, 60 ether);
        IChannels.Voucher memory v = voucher(id, lane, cumulative);
        bytes memory sig = signed(forged ? THIEF_KEY : keys[payerOf[id]], v);
        uint256 more = cumulative > top[id][lane] ? cumulative - top[id][lane] : 0;
        if (more > put[id] - due[id]) more = put[id] - due[id];
        bool good = live(id) && !expired(id) && !forged && more != 0;
        vm.prank(thief);
        try ch.claim(v, sig) {
            require(good, "claimed what was not due");
            book(id, lane, more);
        } catch {
            require(!good, "claim refused");
        }
    }

    function close(uint256 seed, uint256 by, uint64 lane, uint256 cumulative) external {
        bytes32 id = pick(seed);
        lane %= 3;
        cumulative = bound(cumulative, 0, 60 ether);
        IChannels.Voucher[] memory vs = new IChannels.Voucher[](1);
        bytes[] memory sigs = new bytes[](1);
        vs[0] = voucher(id, lane, cumulative);
        sigs[0] = signed(keys[payerOf[id]], vs[0]);
        uint256 more = cumulative > top[id][lane] ? cumulative - top[id][lane] : 0;
        address who = by % 4 == 0 ? thief : by % 4 == 1 ? agent : payees[payeeOf[id]];
        if (more > put[id] - due[id]) more = put[id] - due[id];
        bool good = live(id) && !expired(id) && who != thief;
        vm.prank(who);
        try ch.close(id, vs, sigs) {
            require(good, "closed wrongly");
            if (more != 0) book(id, lane, more);
            end(id);
        } catch {
            require(!good, "close refused");
        }
    }

    function startClose(uint256 seed, bool byThief) external {
        bytes32 id = pick(seed);
        bool good = live(id) && !byThief && deadline[id] == 0;
        vm.prank(byThief ? thief : payers[payerOf[id]]);
        try ch.startClose(id) {
            require(good, "close started wrongly");
            deadline[id] = ch.channels(id).closeAt;
        } catch {
            require(!good, "startClose refused");
        }
    }

    function finish(uint256 seed) external {
        bytes32 id = pick(seed);
        bool good = live(id) && expired(id);
        vm.prank(thief);
        try ch.finish(id) {
            require(good, "finished wrongly");
            end(id);
        } catch {
            require(!good, "finish refused");
        }
    }

    function wait(uint256 secs) external {
        vm.warp(block.timestamp + bound(secs, 1, 3 days));
    }

    function book(bytes32 id, uint64 lane, uint256 more) private {
        top[id][lane] += more;
        due[id] += more;
        earned[payeeOf[id]] += more;
    }

    function end(bytes32 id) private {
        closed[id] = true;
        back[id] = put[id] - due[id];
    }
}

contract ChannelsInvariantTest is Base {
    Actors internal actors;

    function setUp() public override {
        super.setUp();
        actors = new Actors(snm, ch);
        fund(vm.addr(0xA11CE2), 1000 ether);
        fund(anyone, 100 ether);
        snm.transfer(address(0xDEAD), snm.balanceOf(address(this)));
    }

    function targetContracts() public view returns (address[] memory t) {
        t = new address[](1);
        t[0] = address(actors);
    }

    /// The contract holds exactly what is owed to somebody.
    function invariant_heldIsOwed() public view {
        uint256 owed;
        for (uint256 i; i < actors.count(); ++i) {
            IChannels.Channel memory c = ch.channels(actors.ids(i));
            require(c.claimed <= c.deposit, "claimed above the deposit");
            owed += c.deposit - c.claimed;
        }
        eq(snm.balanceOf(address(ch)), owed, "held");
    }

    /// Lanes add up, in the contract as in the books.
    function invariant_lanesAddUp() public view {
        for (uint256 i; i < actors.count(); ++i) {
            bytes32 id = actors.ids(i);
            uint256 sum = ch.paid(id, 0) + ch.paid(id, 1) + ch.paid(id, 2);
            eq(sum, actors.due(id), "lanes");
            require(sum <= actors.put(id), "lanes above the deposit");
            if (!actors.closed(id)) eq(ch.channels(id).claimed, sum, "claimed");
        }
    }

    /// Everyone has what the books say, and the thief nothing.
    function invariant_everyWeiIsAccountedFor() public view {
        uint256[2] memory refunds;
        for (uint256 i; i < actors.count(); ++i) {
            bytes32 id = actors.ids(i);
            refunds[actors.payerOf(id)] += actors.back(id);
        }
        for (uint256 i; i < 2; ++i) {
            eq(snm.balanceOf(actors.payers(i)), 1000 ether - actors.spent(i) + refunds[i], "payer");
            eq(snm.balanceOf(actors.payees(i)), actors.earned(i), "payee");
        }
        eq(snm.balanceOf(anyone), 100 ether - actors.strangers(), "stranger");
        eq(snm.balanceOf(thief), 0, "thief");
    }
}
