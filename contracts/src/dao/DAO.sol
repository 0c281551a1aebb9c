// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";

/// @title The holders of SNM, deciding
/// @notice OpenZeppelin's Governor with SNM votes and a TimelockController that carries
/// decisions out and holds the treasury. Nothing here is changed but by a vote.
///
/// | parameter         | default   | bounds            | changed by                        | why the bounds            |
/// | ----------------- | --------- | ----------------- | --------------------------------- | ------------------------- |
/// | votingDelay       | 1 day     | 1 hour - 7 days   | vote, setVotingDelay              | time to delegate; a hold must end |
/// | votingPeriod      | 7 days    | 1 day - 21 days   | vote, setVotingPeriod             | time zones; a hold must end |
/// | proposalThreshold | 1,000 SNM | 0 - 1,000,000 SNM | vote, setProposalThreshold        | proposing must stay possible |
/// | quorum            | 4 %       | 1 % - 40 %        | vote, updateQuorumNumerator       | no vote of few; no quorum out of reach |
/// | timelock delay    | 2 days    | none here         | vote, TimelockController.updateDelay | Prosecutor refuses above 45 days in all |
/// | LAPSE             | 14 days   | constant          | -                                 | a passed vote is no time bomb |
///
/// What the Governor offers besides and is of no use here reverts with NotOffered: votes with parameters, which
/// simple counting would ignore without a word; relay() and receiving tokens, since the timelock is what
/// acts and holds. It is also what brings the code under 20 kB.
///
/// Bounds exist where a vote could end voting for good. Votes are weighed at the second at
/// which voting begins: what is bought or lent after that counts nothing. Quorum counts For
/// and Abstain. A vote is not prolonged when quorum comes late: a hold that is bounded needs
/// an end that is known when the vote is proposed.
contract DAO is
    Governor,
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl
{
    uint256 private constant MIN_VOTING_DELAY = 1 hours;
    uint256 private constant MAX_VOTING_DELAY = 7 days;
    uint256 private constant MIN_VOTING_PERIOD = 1 days;
    uint256 private constant MAX_VOTING_PERIOD = 21 days;
    uint256 private constant MAX_PROPOSAL_THRESHOLD = 1_000_000 ether;
    uint256 private constant MIN_QUORUM_PERCENT = 1;
    uint256 private constant MAX_QUORUM_PERCENT = 40;
    /// @notice A proposal that passed lapses when it is not queued this long after its vote, or
    /// not executed this long after it might have been.
    uint256 public constant LAPSE = 14 days;

    /// @notice Whose proposals need no votes behind them, because a bond is.
    address public immutable prosecutor;

    /// @notice The setting `name` may be `min` to `max`.
    error SettingOutOfRange(bytes32 name, uint256 value, uint256 min, uint256 max);
    /// @notice The timelock's roles are not as they must be: this contract proposes, cancels and
    /// executes, nobody else executes, and the deployer keeps nothing.
    error TimelockRole(bytes32 role, address account, bool want);
    /// @notice All other contracts know one timelock for ever; the DAO cannot leave it alone.
    error TimelockIsFixed(address timelock);
    /// @notice A part of the Governor that has no use here.
    error NotOffered();

    /// @param token SNM, or another token with votes and a clock of Unix seconds.
    /// @param timelock_ Carries out; this contract's predicted address has its roles already.
    /// @param prosecutor_ May propose without votes.
    /// @param votingDelay_ Seconds from proposal to the beginning of voting.
    /// @param votingPeriod_ Seconds that voting lasts.
    /// @param proposalThreshold_ Votes in token wei that a proposer has.
    /// @param quorumPercent Percent of the supply that must vote For or Abstain.
    constructor(
        IVotes token,
        TimelockController timelock_,
        address prosecutor_,
        uint48 votingDelay_,
        uint32 votingPeriod_,
        uint256 proposalThreshold_,
        uint256 quorumPercent
    )
        Governor("SOSNA DAO")
        GovernorSettings(votingDelay_, votingPeriod_, proposalThreshold_)
        GovernorVotes(token)
        GovernorVotesQuorumFraction(quorumPercent)
        GovernorTimelockControl(timelock_)
    {
        prosecutor = prosecutor_;
        _wantRole(timelock_.PROPOSER_ROLE(), address(this), true);
        _wantRole(timelock_.CANCELLER_ROLE(), address(this), true);
        _wantRole(timelock_.EXECUTOR_ROLE(), address(this), true);
        // An open executor would carry out what has lapsed.
        _wantRole(timelock_.EXECUTOR_ROLE(), address(0), false);
        _wantRole(timelock_.PROPOSER_ROLE(), msg.sender, false);
        _wantRole(timelock_.DEFAULT_ADMIN_ROLE(), msg.sender, false);
    }

    /// @notice Proposes calls of the timelock. The prosecutor needs no votes for it.
    /// @dev Anyone else may still propose suspect() of a wallet in the ordinary way: without a
    /// bond, and therefore without a hold.
    function propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description
    ) public override returns (uint256) {
        if (msg.sender == prosecutor) {
            return _propose(targets, values, calldatas, description, msg.sender);
        }
        return super.propose(targets, values, calldatas, description);
    }

    /// @notice Where a proposal stands. Expired: it passed, and nobody carried it out in time.
    function state(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (ProposalState current)
    {
        current = super.state(proposalId);
        if (current == ProposalState.Succeeded && clock() > proposalDeadline(proposalId) + LAPSE) {
            return ProposalState.Expired;
        }
        if (current == ProposalState.Queued && clock() > proposalEta(proposalId) + LAPSE) {
            return ProposalState.Expired;
        }
    }

    /// @notice Always reverts: see TimelockIsFixed.
    function updateTimelock(TimelockController) public view override {
        revert TimelockIsFixed(timelock());
    }

    /// @notice Always reverts.
    function castVoteWithReasonAndParams(uint256, uint8, string calldata, bytes memory)
        public
        pure
        override
        returns (uint256)
    {
        revert NotOffered();
    }

    /// @notice Always reverts; castVoteBySig() takes signed votes.
    function castVoteWithReasonAndParamsBySig(uint256, uint8, address, string calldata, bytes memory, bytes memory)
        public
        pure
        override
        returns (uint256)
    {
        revert NotOffered();
    }

    /// @notice Always reverts.
    function relay(address, uint256, bytes calldata) public payable override {
        revert NotOffered();
    }

    /// @notice Always reverts.
    function onERC721Received(address, address, uint256, bytes memory) public pure override returns (bytes4) {
        revert NotOffered();
    }

    /// @notice Always reverts.
    function onERC1155Received(address, address, uint256, uint256, bytes memory) public pure override returns (bytes4) {
        revert NotOffered();
    }

    /// @notice Always reverts.
    function onERC1155BatchReceived(address, address, uint256[] memory, uint256[] memory, bytes memory)
        public
        pure
        override
        returns (bytes4)
    {
        revert NotOffered();
    }

    /// @inheritdoc IGovernor
    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    /// @inheritdoc IGovernor
    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    /// @dev The prosecutor cancels an accusation whose time is over in whatever state it is, so that
    /// the bond's fate and the vote's are one. It has no way to cancel before.
    function _validateCancel(uint256 proposalId, address caller) internal view override returns (bool) {
        if (caller == prosecutor && proposalProposer(proposalId) == prosecutor) return true;
        return super._validateCancel(proposalId, caller);
    }

    function _setVotingDelay(uint48 value) internal override {
        _inRange("votingDelay", value, MIN_VOTING_DELAY, MAX_VOTING_DELAY);
        super._setVotingDelay(value);
    }

    function _setVotingPeriod(uint32 value) internal override {
        _inRange("votingPeriod", value, MIN_VOTING_PERIOD, MAX_VOTING_PERIOD);
        super._setVotingPeriod(value);
    }

    function _setProposalThreshold(uint256 value) internal override {
        _inRange("proposalThreshold", value, 0, MAX_PROPOSAL_THRESHOLD);
        super._setProposalThreshold(value);
    }

    function _updateQuorumNumerator(uint256 value) internal override {
        _inRange("quorum", value, MIN_QUORUM_PERCENT, MAX_QUORUM_PERCENT);
        super._updateQuorumNumerator(value);
    }

    function _inRange(bytes32 name_, uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) revert SettingOutOfRange(name_, value, min, max);
    }

    function _wantRole(bytes32 role, address account, bool want) private view {
        if (TimelockController(payable(timelock())).hasRole(role, account) != want) {
            revert TimelockRole(role, account, want);
        }
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }
}
