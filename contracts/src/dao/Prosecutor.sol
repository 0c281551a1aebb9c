// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {IEnterprise} from "../wallets/IEnterprise.sol";
import {IWalletFactory} from "../wallets/IWalletFactory.sol";

/// @title Accusations with a bond
/// @notice A vote takes days, and a hub that sees it coming would be gone by its end. Who
/// puts up a bond may accuse a registered wallet: the wallet is held still from that
/// second until the vote is decided, at most until a hard end that is fixed at once. If the
/// DAO carries the suspicion out, the bond returns; if not, the accused is compensated from it.
///
/// What holds:
/// - a wallet is held by an accusation never beyond its hard end, and never by two of them;
/// - between the beginnings of two accusations of one wallet are at least INTERVAL seconds;
/// - this contract holds exactly the bonds of the accusations that are not resolved;
/// - nobody, the accuser included, gets a bond out but through resolve(), which anyone calls;
/// - there is no pause: a guardian who could stop accusations could cover a hub's flight.
///
/// Not covered: a hub that sees an accusation before it is mined may be mined first, if its
/// state lets it leave at that moment. Suspicions proposed to the DAO directly hold nothing.
contract Prosecutor {
    using SafeERC20 for IERC20;

    /// @param accuser Whose bond it is; 0 if no accusation is open.
    /// @param hardEnd Unix second from which resolve() works whatever the vote's state.
    /// @param nextFrom No further accusation of the wallet before this Unix second.
    /// @param bond Token wei held.
    /// @param proposal The Governor's proposal; of the last accusation if none is open.
    struct Accusation {
        address accuser;
        uint40 hardEnd;
        uint40 nextFrom;
        uint96 bond;
        uint256 proposal;
    }

    /// @notice One accusation a wallet in this time: a hub has most of its period undisturbed,
    /// however rich its enemies.
    uint40 public constant INTERVAL = 30 days;
    /// @notice For queueing and executing what passed, beyond the timelock's own delay.
    uint40 public constant GRACE = 3 days;
    /// @notice No hold is longer than this. The sum of the DAO's largest settings, a timelock
    /// delay of 14 days and GRACE; a longer timelock delay ends accusations, not their bound.
    uint256 public constant MAX_HOLD = 45 days;
    /// @notice Share of a lost bond that the treasury keeps. If the accused got all of it, a hub
    /// could accuse itself for nothing and have INTERVAL free of others' accusations.
    uint256 public constant TREASURY_PERCENT = 20;
    /// @notice Bounds of the bond: below, freezing a rival is cheap; above, nobody accuses.
    uint256 public constant MIN_BOND = 100 ether;
    uint256 public constant MAX_BOND = 1_000_000 ether;
    /// @notice Bond of a new DAO: ten thousand times the stake of a hub.
    uint256 public constant DEFAULT_BOND = 10_000 ether;
    /// @notice Longest reason, in bytes: evidence belongs behind a hash or an address.
    uint256 public constant MAX_REASON = 1000;

    /// @notice SNM.
    IERC20 public immutable token;
    /// @notice The Governor that decides.
    IGovernor public immutable dao;
    /// @notice The DAO's executor and treasury.
    TimelockController public immutable timelock;
    /// @notice Whose wallets can be accused.
    IWalletFactory public immutable factory;

    /// @notice What the next accusation costs, in token wei.
    uint256 public bond = DEFAULT_BOND;
    /// @notice How many accusations there were. Part of each one's description, so that no two
    /// proposals are the same.
    uint256 public count;
    mapping(address wallet => Accusation) private _accusations;

    event Accused(
        address indexed wallet,
        address indexed accuser,
        uint256 indexed proposal,
        uint256 number,
        uint256 bond,
        uint256 hardEnd,
        string description
    );
    event Resolved(
        address indexed wallet,
        address indexed accuser,
        uint256 indexed proposal,
        bool upheld,
        uint256 toAccuser,
        uint256 toWallet,
        uint256 toTreasury
    );
    event BondChanged(uint256 from, uint256 to);

    /// @notice The factory made no such wallet.
    error NotAWallet(address wallet);
    /// @notice Only a registered wallet can be accused.
    error NotRegistered(address wallet, IEnterprise.State state);
    /// @notice The last accusation has to be resolved first.
    error AccusationOpen(address wallet, uint256 proposal);
    /// @notice The last accusation of this wallet is too recent.
    error TooSoon(address wallet, uint256 notBefore);
    /// @notice With the DAO's present settings a hold would be longer than MAX_HOLD.
    error HoldTooLong(uint256 duration, uint256 max);
    /// @notice A reason has 1 to MAX_REASON bytes.
    error ReasonLength(uint256 length, uint256 max);
    /// @notice No accusation of this wallet is open.
    error NoAccusation(address wallet);
    /// @notice The vote is not final and the hard end not there.
    error Undecided(uint256 proposal, IGovernor.ProposalState state, uint256 hardEnd);
    /// @notice The description given is not that of the open accusation's proposal.
    error WrongDescription(uint256 want, uint256 got);
    /// @notice The bond may be MIN_BOND to MAX_BOND.
    error BondOutOfRange(uint256 bond, uint256 min, uint256 max);
    /// @notice Only the DAO's timelock may do this.
    error NotTimelock(address sender);

    /// @param token_ SNM.
    /// @param timelock_ The DAO's executor.
    /// @param dao_ The Governor; may be an address whose code comes later.
    /// @param factory_ HubWalletFactory; may be an address whose code comes later.
    constructor(IERC20 token_, TimelockController timelock_, IGovernor dao_, IWalletFactory factory_) {
        token = token_;
        timelock = timelock_;
        dao = dao_;
        factory = factory_;
    }

    /// @notice Accuses a registered wallet, holds it and proposes to suspect it. Takes the
    /// bond from the caller, who has approved it before.
    /// @param wallet A hub's or miner's wallet of the factory.
    /// @param reason For the voters, 1 to MAX_REASON bytes.
    /// @return proposal The Governor's proposal.
    function accuse(address wallet, string calldata reason) external returns (uint256 proposal) {
        if (bytes(reason).length == 0 || bytes(reason).length > MAX_REASON) {
            revert ReasonLength(bytes(reason).length, MAX_REASON);
        }
        if (!factory.isHub(wallet) && !factory.isMiner(wallet)) revert NotAWallet(wallet);
        IEnterprise.State current = IEnterprise(wallet).state();
        if (current != IEnterprise.State.Registered) revert NotRegistered(wallet, current);
        Accusation storage a = _accusations[wallet];
        if (a.accuser != address(0)) revert AccusationOpen(wallet, a.proposal);
        if (block.timestamp < a.nextFrom) revert TooSoon(wallet, a.nextFrom);
        uint256 hold = holdDuration();
        if (hold > MAX_HOLD) revert HoldTooLong(hold, MAX_HOLD);

        string memory description = describe(wallet, ++count, reason);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = action(wallet);
        proposal = dao.getProposalId(targets, values, calldatas, keccak256(bytes(description)));
        uint40 hardEnd = uint40(block.timestamp + hold);
        uint256 amount = bond;
        _accusations[wallet] =
            Accusation(msg.sender, hardEnd, uint40(block.timestamp) + INTERVAL, uint96(amount), proposal);
        emit Accused(wallet, msg.sender, proposal, count, amount, hardEnd, description);

        token.safeTransferFrom(msg.sender, address(this), amount);
        IEnterprise(wallet).hold(hardEnd);
        dao.propose(targets, values, calldatas, description);
    }

    /// @notice Ends an accusation once its vote is final, or its hard end is there. Anyone may.
    /// Carried out: the accuser has the bond back. Passed, but the wallet was suspected in another
    /// way meanwhile, so that it could not be carried out: the same, if this is called before the vote
    /// lapses. Else the bond is lost.
    /// @dev What passed and was not carried out in time is cancelled: nobody shall have been
    /// compensated for a suspicion that can still strike.
    /// @param description As in the event Accused; needed, and checked, only for cancelling.
    function resolve(address wallet, string calldata description) external {
        Accusation storage a = _accusations[wallet];
        (address accuser, uint256 amount, uint256 proposal) = (a.accuser, a.bond, a.proposal);
        if (accuser == address(0)) revert NoAccusation(wallet);
        IGovernor.ProposalState state = dao.state(proposal);
        bool upheld = state == IGovernor.ProposalState.Executed;
        bool lost = state == IGovernor.ProposalState.Defeated || state == IGovernor.ProposalState.Canceled
            || state == IGovernor.ProposalState.Expired;
        bool late = !upheld && !lost;
        if (late && block.timestamp < a.hardEnd) revert Undecided(proposal, state, a.hardEnd);
        if (late) {
            IEnterprise.State current = IEnterprise(wallet).state();
            upheld = current == IEnterprise.State.Suspected || current == IEnterprise.State.Punished;
        }
        a.accuser = address(0);
        a.bond = 0;
        uint256 toTreasury = upheld ? 0 : amount * TREASURY_PERCENT / 100;
        uint256 toWallet = upheld ? 0 : amount - toTreasury;
        emit Resolved(wallet, accuser, proposal, upheld, upheld ? amount : 0, toWallet, toTreasury);

        if (late) _cancel(wallet, proposal, keccak256(bytes(description)));
        IEnterprise(wallet).unhold();
        if (upheld) {
            token.safeTransfer(accuser, amount);
        } else {
            token.safeTransfer(wallet, toWallet);
            token.safeTransfer(address(timelock), toTreasury);
        }
    }

    /// @dev An older proposal against the same wallet must not be cancelled in this one's place.
    function _cancel(address wallet, uint256 proposal, bytes32 descriptionHash) private {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = action(wallet);
        uint256 got = dao.getProposalId(targets, values, calldatas, descriptionHash);
        if (got != proposal) revert WrongDescription(proposal, got);
        dao.cancel(targets, values, calldatas, descriptionHash);
    }

    /// @notice Sets what the next accusation costs. Timelock only; open ones keep their bond.
    function setBond(uint256 to) external {
        if (msg.sender != address(timelock)) revert NotTimelock(msg.sender);
        if (to < MIN_BOND || to > MAX_BOND) revert BondOutOfRange(to, MIN_BOND, MAX_BOND);
        emit BondChanged(bond, to);
        bond = to;
    }

    /// @notice The open accusation of a wallet, or what is left of the last one.
    function accusation(address wallet) external view returns (Accusation memory) {
        return _accusations[wallet];
    }

    /// @notice Seconds that an accusation made now would hold a wallet at most.
    function holdDuration() public view returns (uint256) {
        return dao.votingDelay() + dao.votingPeriod() + timelock.getMinDelay() + GRACE;
    }

    /// @notice The calls that an accusation proposes, as queue() and execute() of the Governor want them.
    function action(address wallet)
        public
        pure
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas)
    {
        (targets, values, calldatas) = (new address[](1), new uint256[](1), new bytes[](1));
        targets[0] = wallet;
        calldatas[0] = abi.encodeCall(IEnterprise.suspect, ());
    }

    /// @notice The description of the `number`-th accusation. Its end reserves the proposal to this
    /// contract (see the Governor's propose), so that nobody takes its id first.
    function describe(address wallet, uint256 number, string calldata reason) public view returns (string memory) {
        return string.concat(
            "Suspect ",
            Strings.toHexString(wallet),
            " (accusation ",
            Strings.toString(number),
            "): ",
            reason,
            "#proposer=",
            Strings.toHexString(address(this))
        );
    }
}
