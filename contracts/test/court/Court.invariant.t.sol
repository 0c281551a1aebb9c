// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SNM} from "../../src/token/SNM.sol";
import {Court} from "../../src/court/Court.sol";
import {ICourt} from "../../src/court/ICourt.sol";
import {CourtBase, Nodes, Tree} from "./CourtBase.sol";

/// Everybody at once: a worker who is honest or not, a finder and a copier with the same
/// proof, a challenger who asks, answers that come or do not. It keeps its own books and
/// never asks the contract what is owed.
contract Actors is CourtBase {
    /// So few that the root is the only node to demand.
    uint256 internal constant STEPS = 2;

    struct Case {
        ICourt.Terms terms;
        uint256 wrong; // first wrong leaf; above STEPS for none
        ICourt.State state;
        uint256 end;
        uint256 hardEnd;
        uint256 asked; // when
        uint256 answered; // 0 open, 1 yes
        address first; // finder as it stands
        uint256 firstBlock;
        uint256 until;
        bool feeBack;
    }

    Case[] internal cases;
    uint256 public atStake; // bonds of open results
    uint256 public account; // the worker's
    uint256 public fees; // of demands neither answered nor given back
    uint256 public seized; // of convicted results not settled yet
    uint256 public treasury;
    uint256 public withdrawn;
    mapping(address => uint256) public earned;
    uint256 public challengerPaid;
    mapping(bytes32 => uint256) internal committedAt;
    mapping(bytes32 => uint256) internal committedIn;

    constructor(SNM snm_, Court court_, Nodes nodes_) {
        (snm, court, nodes) = (snm_, court_, nodes_);
        account = 1000 ether;
    }

    function setUp() public override {}

    function count() external view returns (uint256) {
        return cases.length;
    }

    function caseState(uint256 i) external view returns (ICourt.State want, ICourt.State got, bool honest) {
        Case storage c = cases[i];
        return (c.state, stateOf(c.terms), c.wrong > STEPS);
    }

    function posting(uint256 wrong, uint256 size) external {
        wrong = bound(wrong, 1, 2 * STEPS);
        bytes32[][] memory levels = Tree.build(chainLeaves(STEPS, "seed", wrong));
        ICourt.Terms memory t = chainTerms(STEPS, "seed", levels);
        t.task = bytes32(cases.length);
        t.bond = uint96(bound(size, 10 ether, 60 ether));
        vm.prank(node);
        try court.post(holder, t) {
            require(account - atStake >= t.bond, "pinned what is not there");
        } catch {
            require(account - atStake < t.bond, "post refused");
            return;
        }
        atStake += t.bond;
        Case storage c = cases.push();
        uint256 end = vm.getBlockTimestamp() + 1 days;
        (c.terms, c.wrong, c.state, c.end, c.hardEnd) = (t, wrong, ICourt.State.Open, end, end + 14 days);
    }

    function ask(uint256 seed) external {
        if (cases.length == 0) return;
        Case storage c = cases[pick(seed)];
        bool good = c.state == ICourt.State.Open && c.asked == 0 && vm.getBlockTimestamp() < c.end;
        vm.prank(challenger);
        try court.demand(holder, c.terms, 0, 0) {
            require(good, "asked wrongly");
            c.asked = vm.getBlockTimestamp();
            uint256 end = c.asked + 2 days;
            if (end > c.end) c.end = end;
            fees += c.terms.bond / 100;
            challengerPaid += c.terms.bond / 100;
        } catch {
            require(!good, "demand refused");
        }
    }

    function tell(uint256 seed) external {
        if (cases.length == 0) return;
        Case storage c = cases[pick(seed)];
        bytes32[][] memory levels = Tree.build(chainLeaves(STEPS, "seed", c.wrong));
        bool good = open(c) && vm.getBlockTimestamp() < c.asked + 1 days;
        try court.answer(holder, c.terms, 0, 0, children(levels, 0, 0), new bytes32[](0)) {
            require(good, "answered wrongly");
            c.answered = 1;
            fees -= c.terms.bond / 100;
            account += c.terms.bond / 100;
        } catch {
            require(!good, "answer refused");
        }
    }

    function silence(uint256 seed) external {
        if (cases.length == 0) return;
        Case storage c = cases[pick(seed)];
        bool good = open(c) && vm.getBlockTimestamp() >= c.asked + 1 days;
        vm.prank(copier);
        try court.silent(holder, c.terms, 0, 0) {
            require(good, "slashed wrongly");
            unbond(c);
            (c.state, c.feeBack) = (ICourt.State.Settled, true);
            fees -= c.terms.bond / 100;
            challengerPaid -= c.terms.bond / 100;
            pay(c, challenger);
        } catch {
            require(!good, "silence refused");
        }
    }

    function pledge(uint256 seed, bool byCopier) external {
        if (cases.length == 0) return;
        Case storage c = cases[pick(seed)];
        address who = byCopier ? copier : finder;
        bytes32 k = key(c, who);
        if (committedAt[k] != 0) return;
        commit(who, court.resultId(holder, c.terms), proofOf(c));
        (committedAt[k], committedIn[k]) = (vm.getBlockTimestamp(), vm.getBlockNumber());
    }

    function show(uint256 seed, bool byCopier) external {
        if (cases.length == 0) return;
        Case storage c = cases[pick(seed)];
        address who = byCopier ? copier : finder;
        bytes32 k = key(c, who);
        uint256 time = vm.getBlockTimestamp();
        bool good = committedAt[k] != 0 && vm.getBlockNumber() > committedIn[k] && time <= committedAt[k] + 1 days
            && c.wrong <= STEPS;
        if (c.state == ICourt.State.Open) good = good && time < c.end + 1 days;
        else good = good && c.state == ICourt.State.Convicted && time < c.until && committedIn[k] < c.firstBlock;
        ICourt.Proof memory p = proofOf(c);
        vm.prank(who);
        try court.reveal(holder, c.terms, p, SALT) {
            require(good, "convicted wrongly");
            if (c.state == ICourt.State.Open) {
                unbond(c);
                seized += c.terms.bond;
                (c.state, c.until) = (ICourt.State.Convicted, time + 1 days);
            }
            (c.first, c.firstBlock, committedAt[k]) = (who, committedIn[k], 0);
        } catch {
            require(!good, "reveal refused");
        }
    }

    function settle(uint256 seed) external {
        if (cases.length == 0) return;
        Case storage c = cases[pick(seed)];
        bool good = c.state == ICourt.State.Convicted && vm.getBlockTimestamp() >= c.until;
        try court.settle(holder, c.terms) {
            require(good, "settled wrongly");
            c.state = ICourt.State.Settled;
            seized -= c.terms.bond;
            pay(c, c.first);
        } catch {
            require(!good, "settle refused");
        }
    }

    function feeBack(uint256 seed) external {
        if (cases.length == 0) return;
        Case storage c = cases[pick(seed)];
        bool good = (c.state == ICourt.State.Convicted || c.state == ICourt.State.Settled) && c.asked != 0
            && c.answered == 0 && !c.feeBack;
        try court.returnFee(court.resultId(holder, c.terms), 0, 0) {
            require(good, "gave back wrongly");
            c.feeBack = true;
            fees -= c.terms.bond / 100;
            challengerPaid -= c.terms.bond / 100;
        } catch {
            require(!good, "returnFee refused");
        }
    }

    function reclaim(uint256 seed) external {
        if (cases.length == 0) return;
        Case storage c = cases[pick(seed)];
        bool good = c.state == ICourt.State.Open && !open(c) && vm.getBlockTimestamp() >= c.end + 1 days;
        try court.reclaim(holder, hashes(c.terms)) {
            require(good, "reclaimed wrongly");
            (c.state, atStake) = (ICourt.State.Released, atStake - c.terms.bond);
        } catch {
            require(!good, "reclaim refused");
        }
    }

    function withdraw(uint256 amount) external {
        amount = bound(amount, 1, 100 ether);
        vm.prank(holder);
        try court.withdraw(uint128(amount)) {
            require(amount <= account - atStake, "took what is at stake");
            (account, withdrawn) = (account - amount, withdrawn + amount);
        } catch {
            require(amount > account - atStake, "withdraw refused");
        }
    }

    function pass(uint256 secs) external {
        vm.roll(vm.getBlockNumber() + 1);
        wait(bound(secs, 1, 16 hours));
    }

    /// One of the latest four, so that a case sees more than its beginning.
    function pick(uint256 seed) private view returns (uint256) {
        uint256 n = cases.length;
        return n - 1 - seed % (n < 4 ? n : 4);
    }

    function open(Case storage c) private view returns (bool) {
        return c.state == ICourt.State.Open && c.asked != 0 && c.answered == 0;
    }

    function key(Case storage c, address who) private view returns (bytes32) {
        return keccak256(abi.encode(c.terms.task, who));
    }

    function unbond(Case storage c) private {
        (account, atStake) = (account - c.terms.bond, atStake - c.terms.bond);
    }

    /// Nobody but the challenger ever asks, so the others have no costs.
    function pay(Case storage c, address who) private {
        earned[who] += c.terms.bond * 50 / 100;
        treasury += c.terms.bond - c.terms.bond * 50 / 100;
    }

    function proofOf(Case storage c) private view returns (ICourt.Proof memory) {
        uint256 at = c.wrong <= STEPS ? c.wrong - 1 : c.wrong - STEPS - 1;
        return stepProof(Tree.build(chainLeaves(STEPS, "seed", c.wrong)), at);
    }
}

contract CourtInvariantTest is CourtBase {
    Actors internal actors;

    function setUp() public override {
        super.setUp();
        actors = new Actors(snm, court, nodes);
        snm.transfer(address(0xDEAD), snm.balanceOf(address(this)));
    }

    function targetContracts() public view returns (address[] memory t) {
        t = new address[](1);
        t[0] = address(actors);
    }

    /// One campaign for all: each invariant of its own would play it again.
    function invariant_theBooksAreTheCourts() public view {
        heldIsOwed();
        everyWeiIsAccountedFor();
        statesAreTheBooks();
    }

    /// The court holds the accounts, the fees under way and the bonds of the convicted; no wei else.
    function heldIsOwed() internal view {
        eq(snm.balanceOf(address(court)), actors.account() + actors.fees() + actors.seized(), "held");
        eq(total(holder), actors.account(), "account");
        eq(pinned(holder), actors.atStake(), "at stake");
    }

    /// What left the court is with those it is due to.
    function everyWeiIsAccountedFor() internal view {
        eq(snm.balanceOf(dao), actors.treasury(), "treasury");
        eq(snm.balanceOf(finder), actors.earned(finder), "finder");
        eq(snm.balanceOf(copier), actors.earned(copier), "copier");
        eq(snm.balanceOf(holder), actors.withdrawn(), "holder");
        eq(snm.balanceOf(challenger), 1000 ether + actors.earned(challenger) - actors.challengerPaid(), "challenger");
    }

    /// An honest result is never convicted; states are what the books say. Those that pick() leaves
    /// alone have been compared before.
    function statesAreTheBooks() internal view {
        uint256 n = actors.count();
        for (uint256 i = n < 4 ? 0 : n - 4; i < n; ++i) {
            (ICourt.State want, ICourt.State got, bool honest) = actors.caseState(i);
            require(want == got, "state");
            require(!honest || got != ICourt.State.Convicted, "an honest result convicted");
        }
    }
}
