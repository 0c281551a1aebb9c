// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Base} from "../Base.sol";
import {SNM} from "../../src/token/SNM.sol";
import {Channels} from "../../src/channels/Channels.sol";
import {IChannels} from "../../src/channels/IChannels.sol";
import {IGate} from "../../src/channels/IGate.sol";

/// Everybody at once: two payers, two payees, a stranger who tops up, a guardian who pauses, a
/// thief who tries.
/// It keeps its own books of what must be true and never asks the contract for them.
contract Actors is Base {
    uint256[2] internal keys = [PAYER_KEY, uint256(0xA11CE2)];
    address[2] public payers = [vm.addr(PAYER_KEY), vm.addr(0xA11CE2)];
    address[2] public payees = [address(0xBEEF), address(0xBEEF2)];

    bytes32[] public ids;
    mapping(bytes32 => uint256) public put; // deposited
    mapping(bytes32 => uint256) public due; // paid out to the payee
    mapping(bytes32 => uint256) public payerOf;
    mapping(bytes32 => uint256) public payeeOf;
    mapping(bytes32 => mapping(uint64 => uint256)) public top;
    mapping(bytes32 => uint256) public deadline;
    uint256[2] public spent; // per payer: put in
    uint256[2] public refunds; // per payer
    uint256 public owed; // put in and not out again
    bytes32 public touched; // the channel of the last call
    uint256[2] public earned; // per payee
    uint256 public strangers; // topped up by the stranger
    address internal guardian = address(0x6A);
    uint256 internal pausedUntil;

    constructor(SNM snm_, Channels ch_) {
        (snm, ch) = (snm_, ch_);
    }

    function setUp() public override {}

    function count() external view returns (uint256) {
        return ids.length;
    }

    function pick(uint256 seed) internal returns (bytes32) {
        if (ids.length == 0) return bytes32(seed);
        return touched = ids[seed % ids.length];
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
        bytes32 id;
        vm.prank(payers[who]);
        try ch.open(payees[whom], agent, uint128(amount), uint64(bound(challenge, 1 days, 30 days))) returns (
            bytes32 its
        ) {
            require(!paused(), "opened in a pause");
            id = its;
        } catch {
            require(paused(), "open refused");
            return;
        }
        ids.push(id);
        (put[id], payerOf[id], payeeOf[id]) = (amount, who, whom);
        spent[who] += amount;
        owed += amount;
        touched = id;
    }

    function topUp(uint256 seed, uint256 amount) external {
        bytes32 id = pick(seed);
        amount = bound(amount, 1, 1 ether);
        if (snm.balanceOf(anyone) < amount) return;
        vm.prank(anyone);
        try ch.topUp(id, uint128(amount)) {
            require(live(id) && !expired(id) && !paused(), "topped up a dead channel, or in a pause");
            put[id] += amount;
            strangers += amount;
            owed += amount;
        } catch {
            require(!live(id) || expired(id) || paused(), "topUp refused");
        }
    }

    /// At most a day, so that most of the time is open.
    function pause(uint256 secs) external {
        secs = bound(secs, 1, 1 days);
        vm.prank(guardian);
        try ch.pauseEntry(uint40(secs)) {
            pausedUntil = block.timestamp + secs;
        } catch {}
    }

    function paused() internal view returns (bool) {
        return block.timestamp < pausedUntil;
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

    /// With a voucher for each of two lanes, which may be the same.
    function close(uint256 seed, uint256 by, uint64 lane0, uint64 lane1, uint256 cumulative) external {
        bytes32 id = pick(seed);
        uint64[2] memory lane = [lane0 % 3, lane1 % 3];
        uint256[2] memory amount = [bound(cumulative, 0, 60 ether), bound(cumulative >> 96, 0, 60 ether)];
        IChannels.Voucher[] memory vs = new IChannels.Voucher[](2);
        bytes[] memory sigs = new bytes[](2);
        for (uint256 i; i < 2; ++i) {
            vs[i] = voucher(id, lane[i], amount[i]);
            sigs[i] = signed(keys[payerOf[id]], vs[i]);
        }
        address who = by % 4 == 0 ? thief : by % 4 == 1 ? agent : payees[payeeOf[id]];
        bool good = live(id) && !expired(id) && who != thief;
        vm.prank(who);
        try ch.close(id, vs, sigs) {
            require(good, "closed wrongly");
            for (uint256 i; i < 2; ++i) {
                uint256 more = amount[i] > top[id][lane[i]] ? amount[i] - top[id][lane[i]] : 0;
                if (more > put[id] - due[id]) more = put[id] - due[id];
                book(id, lane[i], more);
            }
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
        owed -= more;
    }

    function end(bytes32 id) private {
        closed[id] = true;
        refunds[payerOf[id]] += put[id] - due[id];
        owed -= put[id] - due[id];
    }
}

contract ChannelsInvariantTest is Base {
    Actors internal actors;

    function setUp() public override {
        super.setUp();
        ch = new Channels(IERC20(address(snm)), timelock, address(0x6A), IGate(address(0)));
        fund(payer, 0);
        actors = new Actors(snm, ch);
        fund(vm.addr(0xA11CE2), 1000 ether);
        fund(anyone, 100 ether);
        snm.transfer(address(0xDEAD), snm.balanceOf(address(this)));
    }

    function targetContracts() public view returns (address[] memory t) {
        t = new address[](1);
        t[0] = address(actors);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() public view returns (FuzzSelector[] memory t) {
        t = new FuzzSelector[](1);
        t[0] = FuzzSelector(address(actors), new bytes4[](8));
        bytes4[8] memory all = [
            actors.open.selector,
            actors.topUp.selector,
            actors.pause.selector,
            actors.claim.selector,
            actors.close.selector,
            actors.startClose.selector,
            actors.finish.selector,
            actors.wait.selector
        ];
        for (uint256 i; i < 8; ++i) {
            t[0].selectors[i] = all[i];
        }
    }

    /// After each call: the money of everybody, and the channels that the call could touch.
    function invariant_books() public view {
        eq(snm.balanceOf(address(ch)), actors.owed(), "held is not what is owed");
        for (uint256 i; i < 2; ++i) {
            eq(snm.balanceOf(actors.payers(i)), 1000 ether - actors.spent(i) + actors.refunds(i), "payer");
            eq(snm.balanceOf(actors.payees(i)), actors.earned(i), "payee");
        }
        eq(snm.balanceOf(anyone), 100 ether - actors.strangers(), "stranger");
        eq(snm.balanceOf(thief), 0, "thief");
        if (actors.count() != 0) channelAddsUp(actors.touched());
    }

    /// After each run: every channel.
    function afterInvariant() public view {
        uint256 owed;
        for (uint256 i; i < actors.count(); ++i) {
            bytes32 id = actors.ids(i);
            channelAddsUp(id);
            IChannels.Channel memory c = ch.channels(id);
            owed += c.deposit - c.claimed;
        }
        eq(snm.balanceOf(address(ch)), owed, "held is not what the contract says it owes");
    }

    function channelAddsUp(bytes32 id) internal view {
        uint256 sum = ch.paid(id, 0) + ch.paid(id, 1) + ch.paid(id, 2);
        eq(sum, actors.due(id), "lanes");
        require(sum <= actors.put(id), "lanes above the deposit");
        IChannels.Channel memory c = ch.channels(id);
        eq(c.deposit, actors.closed(id) ? 0 : actors.put(id), "deposit");
        eq(c.claimed, actors.closed(id) ? 0 : sum, "claimed");
    }
}
