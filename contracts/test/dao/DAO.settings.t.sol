// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {DAO} from "../../src/dao/DAO.sol";
import {Gov} from "./Gov.sol";

/// The constructor: settings at their bounds, and a timelock whose roles are right or refused.
contract DAOSettingsTest is Gov {
    bytes32 private constant PROPOSER = keccak256("PROPOSER_ROLE");
    bytes32 private constant EXECUTOR = keccak256("EXECUTOR_ROLE");

    function test_Defaults() public view {
        eq(dao.votingDelay(), 1 days, "delay");
        eq(dao.votingPeriod(), 7 days, "period");
        eq(dao.proposalThreshold(), 1000 ether, "threshold");
        eq(dao.quorum(time() - 1), 17_760_000 ether, "4 % of 444,000,000 SNM");
        eq(timelock.getMinDelay(), 2 days, "timelock");
        eq(dao.LAPSE(), 14 days, "lapse");
        eq(dao.clock(), time(), "clock");
        eq(uint160(dao.prosecutor()), uint160(address(prosecutor)), "prosecutor");
        require(dao.proposalNeedsQueuing(0), "needs queueing");
    }

    function next() internal returns (address) {
        return vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
    }

    function make(uint48 delay, uint32 period, uint256 threshold, uint256 quorum) internal returns (DAO) {
        address at = next();
        return
            new DAO(IVotes(address(snm)), newTimelock(at, at, address(0)), address(1), delay, period, threshold, quorum);
    }

    function refuses(bytes32 name, uint256 value, uint256 min, uint256 max) internal {
        address at = next();
        TimelockController t = newTimelock(at, at, address(0));
        vm.expectRevert(abi.encodeWithSelector(DAO.SettingOutOfRange.selector, name, value, min, max));
        new DAO(
            IVotes(address(snm)),
            t,
            address(1),
            name == "votingDelay" ? uint48(value) : 1 days,
            name == "votingPeriod" ? uint32(value) : 7 days,
            name == "proposalThreshold" ? value : 0,
            name == "quorum" ? value : 4
        );
    }

    function test_LowestAndHighestSettings() public {
        DAO low = make(1 hours, 1 days, 0, 1);
        eq(low.votingDelay() + low.votingPeriod() + low.proposalThreshold() + low.quorumNumerator(), 90_001, "low");
        DAO high = make(7 days, 21 days, 1_000_000 ether, 40);
        eq(high.quorumNumerator(), 40, "high");
    }

    function test_OneBeyondEachBound() public {
        refuses("votingDelay", 1 hours - 1, 1 hours, 7 days);
        refuses("votingDelay", 7 days + 1, 1 hours, 7 days);
        refuses("votingPeriod", 1 days - 1, 1 days, 21 days);
        refuses("votingPeriod", 21 days + 1, 1 days, 21 days);
        refuses("votingPeriod", 0, 1 days, 21 days);
        refuses("proposalThreshold", 1_000_000 ether + 1, 0, 1_000_000 ether);
        refuses("quorum", 0, 1, 40);
        refuses("quorum", 41, 1, 40);
    }

    /// A vote cannot bring a setting out of its bounds either.
    function test_AVoteKeepsTheBounds() public {
        Motion memory m = motion(address(dao), abi.encodeCall(dao.updateQuorumNumerator, (0)), "no quorum");
        propose(minnow, m);
        decide(m.id, FOR);
        queue(m);
        pass(TIMELOCK_DELAY);
        vm.expectRevert(abi.encodeWithSelector(DAO.SettingOutOfRange.selector, bytes32("quorum"), 0, 1, 40));
        execute(m);
    }

    function refusesRole(TimelockController t, bytes32 role, address account, bool want) internal {
        vm.expectRevert(abi.encodeWithSelector(DAO.TimelockRole.selector, role, account, want));
        new DAO(IVotes(address(snm)), t, address(1), 1 days, 7 days, 0, 4);
    }

    function test_TheTimelocksRolesMustBeRight() public {
        address at = next();
        refusesRole(newTimelock(thief, at, address(0)), PROPOSER, at, true);
        at = next();
        refusesRole(newTimelock(at, thief, address(0)), EXECUTOR, at, true);
        // Each creation that fails has used its nonce too.
        at = next();
        refusesRole(newTimelock(at, at, address(this)), 0, address(this), false);
    }

    function test_AnOpenExecutorIsRefused() public {
        address at = next();
        refusesRole(newTimelockOpen(at, address(0)), EXECUTOR, address(0), false);
    }

    function test_ADeployerWhoKeepsProposingIsRefused() public {
        address at = next();
        address[] memory proposers = new address[](2);
        address[] memory executors = new address[](1);
        (proposers[0], proposers[1], executors[0]) = (at, address(this), at);
        TimelockController t = new TimelockController(1 days, proposers, executors, address(0));
        refusesRole(t, PROPOSER, address(this), false);
    }

    function test_ACancellerIsNeeded() public {
        address at = next();
        // An admin takes the role of cancelling away.
        TimelockController t = newTimelock(at, at, minnow);
        bytes32 canceller = t.CANCELLER_ROLE();
        vm.prank(minnow);
        t.revokeRole(canceller, at);
        refusesRole(t, canceller, at, true);
    }

    function newTimelockOpen(address proposer, address open) private returns (TimelockController) {
        address[] memory proposers = new address[](1);
        address[] memory executors = new address[](2);
        (proposers[0], executors[0], executors[1]) = (proposer, proposer, open);
        return new TimelockController(1 days, proposers, executors, address(0));
    }
}
