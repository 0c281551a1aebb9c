// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Profiles} from "../../src/market/Profiles.sol";
import {FakeRegistry} from "./Fakes.sol";
import {MarketBase} from "./MarketBase.sol";
import {ProfilesBase} from "./ProfilesBase.sol";

/// Two validators, three owners and one node, all doing as they like. Keeps its own books,
/// in another shape than the contract's: every certificate as a row with what voids it.
contract ProfileActors is MarketBase {
    struct Row {
        address validator;
        uint256 expires;
        uint256 dismissals; // of the validator, when it was given
    }

    Profiles public profiles;
    FakeRegistry public registry;
    address public timelock;
    address public node = address(0x40DE);
    mapping(address => uint256) public rank;
    mapping(address => uint256) public dismissals;
    mapping(address => mapping(uint256 => Row)) public rows; // owner, level
    mapping(address => mapping(address => bool)) public black;
    mapping(address => uint256) public wants;
    mapping(address => address) public curator;
    address public boundTo;
    uint256 public boundUntil;
    uint256 public knocks;

    constructor(Profiles profiles_, FakeRegistry registry_, address timelock_) {
        (profiles, registry, timelock) = (profiles_, registry_, timelock_);
    }

    function owner(uint256 i) public pure returns (address) {
        return address(uint160(0xA11CE + i % 3));
    }

    function anyone(uint256 i) public view returns (address) {
        return i % 4 == 3 ? node : owner(i % 4);
    }

    function validator(uint256 i) public pure returns (address) {
        return address(uint160(0x7A200 + i % 2));
    }

    function appoint(uint256 v, uint8 level, bool byDao) external {
        (address who, uint8 to) = (validator(v), level % 5);
        vm.prank(byDao ? timelock : thief);
        try profiles.setValidator(who, to) {
            require(byDao, "appointed by a thief");
            if (to == 0) ++dismissals[who];
            rank[who] = to;
        } catch {
            require(!byDao, "appointment refused");
        }
    }

    function certify(uint256 v, uint256 subject, uint256 level, uint256 secs) external {
        (address by, address who) = (validator(v), owner(subject));
        level = level % 4 + 1;
        uint256 expires = vm.getBlockTimestamp() + bound(secs, 1, 60 days);
        Row storage row = rows[who][level];
        bool good = rank[by] >= level && (row.validator == by || !counts(row, level));
        vm.prank(by);
        try profiles.certify(who, uint16(1001 + level * 100), 0, uint40(expires)) {
            require(good, "certified wrongly");
            rows[who][level] = Row(by, expires, dismissals[by]);
        } catch {
            require(!good, "certify refused");
        }
    }

    function revoke(uint256 by, uint256 subject, uint256 level) external {
        level = level % 4 + 1;
        (address sender, address who) = (by % 3 == 0 ? owner(by) : validator(by), owner(subject));
        Row storage row = rows[who][level];
        bool good = row.validator != address(0) && (row.validator == sender || who == sender);
        vm.prank(sender);
        try profiles.revoke(who, uint16(1001 + level * 100)) {
            require(good, "revoked wrongly");
            delete rows[who][level];
        } catch {
            require(!good, "revoke refused");
        }
    }

    function blacklist(uint256 by, uint256 other, bool yes) external {
        (address sender, address who) = (owner(by), anyone(other));
        bool good = sender != who && black[sender][who] != yes;
        bytes memory call = yes ? abi.encodeCall(Profiles.blacklist, who) : abi.encodeCall(Profiles.unblacklist, who);
        vm.prank(sender);
        (bool ok,) = address(profiles).call(call);
        require(ok == good, "blacklist");
        if (ok) black[sender][who] = yes;
    }

    function setPolicy(uint256 by, uint8 level, uint256 from) external {
        (address sender, address list) = (owner(by), from % 4 == 3 ? address(0) : owner(from % 4));
        vm.prank(sender);
        profiles.setPolicy(level % 5, list);
        (wants[sender], curator[sender]) = (level % 5, list);
    }

    function bind(uint256 to, uint256 secs) external {
        (boundTo, boundUntil) = (owner(to), vm.getBlockTimestamp() + bound(secs, 1, 60 days));
        registry.bind(node, boundTo, uint40(boundUntil));
    }

    function wait(uint256 secs) external {
        vm.warp(vm.getBlockTimestamp() + bound(secs, 1, 20 days));
    }

    /// The gate lets through exactly whom both would have. A handler, as all pairs after every call take
    /// a minute.
    function knock(uint256 i, uint256 j) external {
        ++knocks; // views are not called
        (address a, address b) = (anyone(i), anyone(j));
        bool good = speaker(a) == speaker(b) || (would(a, b) && would(b, a));
        try profiles.requireMutual(a, b) {
            require(good, "let through");
        } catch {
            require(!good, "refused");
        }
    }

    function counts(Row storage row, uint256 level) private view returns (bool) {
        return row.validator != address(0) && vm.getBlockTimestamp() < row.expires && rank[row.validator] >= level
            && dismissals[row.validator] == row.dismissals;
    }

    function levelOf(address who) public view returns (uint256 level) {
        for (uint256 l = 1; l <= 4; ++l) {
            if (counts(rows[who][l], l)) level = l;
        }
    }

    function speaker(address who) public view returns (address) {
        return who == node && boundTo != address(0) && vm.getBlockTimestamp() < boundUntil ? boundTo : who;
    }

    /// Whether a would have b.
    function would(address a, address b) public view returns (bool) {
        address asker = speaker(a);
        if (levelOf(speaker(b)) < wants[asker]) return false;
        address named = b == node && boundTo != address(0) ? boundTo : b;
        address list = curator[asker];
        return !black[asker][b] && !black[asker][named] && !black[list][b] && !black[list][named];
    }
}

contract ProfilesInvariantTest is ProfilesBase {
    ProfileActors internal actors;

    function setUp() public override {
        super.setUp();
        actors = new ProfileActors(profiles, registry, timelock);
    }

    function targetContracts() public view returns (address[] memory t) {
        t = new address[](1);
        t[0] = address(actors);
    }

    /// Levels are what the books say, and lists as long as they are; one owner a call, in turn.
    function invariant_levelsAndLengths() public view {
        address who = actors.owner(actors.knocks());
        eq(profiles.levelOf(who), actors.levelOf(who), "level");
        uint256 n;
        for (uint256 j; j < 4; ++j) {
            if (actors.black(who, actors.anyone(j))) ++n;
        }
        (, uint32 listed_,,) = profiles.parties(who);
        eq(listed_, n, "listed");
    }
}
