// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {HubWallet} from "./HubWallet.sol";
import {IEnterprise} from "./IEnterprise.sol";
import {IWalletHome} from "./IWalletHome.sol";
import {IWhitelist} from "./IWhitelist.sol";

/// @title The list of hubs, and what people bet on them
/// @notice Only hub wallets of the factory get on it, by themselves, and only their owners
/// describe them. Some are verified, by a vote of the DAO.
///
/// A rating is a bet, so that praise by nobody costs somebody: whoever rates a hub good
/// wins if the period ends in PayDay, whoever rates it bad if it ends in a ban. Winners
/// share the losers' stakes by their own. What rounding leaves stays here, where nobody
/// can take it. All others get their stakes back.
contract Whitelist is IWhitelist {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;

    /// @param listed Whether the wallet is Registered.
    /// @param verified By a vote of the DAO; lost by a suspicion.
    /// @param round The number of its period, 1 for the first; names the bets on it.
    struct Entry {
        bool listed;
        bool verified;
        uint32 round;
    }

    /// @notice The bets of one round, in token wei.
    struct Tally {
        uint96 good;
        uint96 bad;
        Outcome outcome;
    }

    struct Bet {
        uint96 good;
        uint96 bad;
    }

    /// @notice Longest name, in bytes. Bytes are shown as they come: clients must not trust them.
    uint256 public constant MAX_NAME = 64;
    /// @notice Longest endpoint, in bytes: a multiaddress or URL.
    uint256 public constant MAX_ENDPOINT = 256;
    /// @notice Smallest bet: what a registration stakes.
    uint256 public constant MIN_RATING = 1 ether;
    /// @notice Bets end this long before the earliest PayDay: else one could bet on it when it is
    /// certain. An accusation takes longer to be filed and decided.
    uint256 public constant RATING_MARGIN = 7 days;
    /// @notice From the earliest PayDay to the first takeBack(). A hub may stay Registered as long as
    /// it likes, or lose its owner's key: without this the bets on it would be locked for ever. Long
    /// enough that the accusation somebody bet on has been filed and decided.
    uint256 public constant OVERDUE = 90 days;

    IERC20 public immutable token;
    /// @notice The DAO's executor.
    address public immutable timelock;
    IWalletHome public immutable factory;

    mapping(address wallet => Entry) public entries;
    mapping(address wallet => string) public nameOf;
    mapping(address wallet => string) public endpointOf;
    mapping(address wallet => mapping(uint256 round => Tally)) public tallies;
    mapping(address wallet => mapping(uint256 round => mapping(address rater => Bet))) public bets;

    event Listed(address indexed wallet, uint256 round);
    event Unlisted(address indexed wallet, uint256 round);
    event Settled(address indexed wallet, uint256 indexed round, Outcome outcome);
    event RecordChanged(address indexed wallet, string name, string endpoint);
    event VerifiedChanged(address indexed wallet, bool verified);
    event Rated(address indexed wallet, uint256 indexed round, address indexed rater, bool good, uint256 amount);
    event Collected(address indexed wallet, uint256 indexed round, address indexed rater, uint256 amount);

    /// @notice The factory made no hub wallet there.
    error NotAHub(address wallet);
    /// @notice Only the wallet's owner may do this.
    error NotOwner(address sender, address wallet);
    /// @notice Only the DAO's timelock may do this.
    error NotTimelock(address sender);
    /// @notice At most `max` bytes.
    error TooLong(uint256 length, uint256 max);
    /// @notice A suspected or punished wallet cannot be verified, nor one be rated that is not Registered.
    error WrongState(address wallet, IEnterprise.State state);
    /// @notice A vote about the wallet is under way.
    error Held(address wallet, uint256 until);
    /// @notice This period's bets ended.
    error RatingsClosed(address wallet, uint256 since);
    /// @notice The period has not been overdue for long enough.
    error NotOverdue(address wallet, uint256 notBefore);
    /// @notice A bet is at least `min` token wei.
    error BetTooSmall(uint256 amount, uint256 min);
    /// @notice The round has not ended.
    error RoundOpen(address wallet, uint256 round);
    /// @notice The caller has nothing in this round, or has collected it.
    error NothingToCollect(address wallet, uint256 round, address rater);

    constructor(IERC20 token_, address timelock_, IWalletHome factory_) {
        (token, timelock, factory) = (token_, timelock_, factory_);
    }

    modifier onlyHub() {
        if (!factory.isHub(msg.sender)) revert NotAHub(msg.sender);
        _;
    }

    // ------------------------------------------------------------------ wallets

    /// @inheritdoc IWhitelist
    function list() external onlyHub {
        Entry storage e = entries[msg.sender];
        e.listed = true;
        emit Listed(msg.sender, ++e.round);
    }

    /// @inheritdoc IWhitelist
    function unlist() external onlyHub {
        Entry storage e = entries[msg.sender];
        if (e.verified) emit VerifiedChanged(msg.sender, false);
        (e.listed, e.verified) = (false, false);
        emit Unlisted(msg.sender, e.round);
    }

    /// @inheritdoc IWhitelist
    function settle(Outcome outcome) external onlyHub {
        Entry storage e = entries[msg.sender];
        uint256 round = e.round;
        if (e.listed) {
            e.listed = false;
            emit Unlisted(msg.sender, round);
        }
        tallies[msg.sender][round].outcome = outcome;
        emit Settled(msg.sender, round, outcome);
    }

    // ------------------------------------------------------------------ owners and the DAO

    /// @notice What people see of a hub. The wallet's owner only, at any time.
    function setRecord(address wallet, string calldata name, string calldata endpoint) external {
        if (!factory.isHub(wallet)) revert NotAHub(wallet);
        if (msg.sender != IEnterprise(wallet).owner()) revert NotOwner(msg.sender, wallet);
        if (bytes(name).length > MAX_NAME) revert TooLong(bytes(name).length, MAX_NAME);
        if (bytes(endpoint).length > MAX_ENDPOINT) revert TooLong(bytes(endpoint).length, MAX_ENDPOINT);
        (nameOf[wallet], endpointOf[wallet]) = (name, endpoint);
        emit RecordChanged(wallet, name, endpoint);
    }

    /// @notice Verifies a hub or ends that. Timelock only.
    function setVerified(address wallet, bool verified) external {
        if (msg.sender != timelock) revert NotTimelock(msg.sender);
        if (!factory.isHub(wallet)) revert NotAHub(wallet);
        IEnterprise.State s = IEnterprise(wallet).state();
        if (verified && (s == IEnterprise.State.Suspected || s == IEnterprise.State.Punished)) {
            revert WrongState(wallet, s);
        }
        entries[wallet].verified = verified;
        emit VerifiedChanged(wallet, verified);
    }

    // ------------------------------------------------------------------ raters

    /// @notice Bets `amount` on how the wallet's present period ends. Additive; a bet on either
    /// side is a bet of its own.
    function rate(address wallet, bool good, uint256 amount) external {
        factory.requireEntry(msg.sender);
        if (!factory.isHub(wallet)) revert NotAHub(wallet);
        if (amount < MIN_RATING) revert BetTooSmall(amount, MIN_RATING);
        _requireOpen(HubWallet(wallet));
        uint256 round = entries[wallet].round;
        Tally storage t = tallies[wallet][round];
        Bet storage b = bets[wallet][round][msg.sender];
        uint96 more = amount.toUint96();
        if (good) {
            t.good += more;
            b.good += more;
        } else {
            t.bad += more;
            b.bad += more;
        }
        emit Rated(wallet, round, msg.sender, good, amount);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @notice Pays the caller what a round that has ended brings it. A lost bet brings nothing.
    function collect(address wallet, uint256 round) external returns (uint256 amount) {
        Tally memory t = tallies[wallet][round];
        if (t.outcome == Outcome.Open) revert RoundOpen(wallet, round);
        amount = _worth(t, bets[wallet][round][msg.sender]);
        if (amount == 0) revert NothingToCollect(wallet, round, msg.sender);
        delete bets[wallet][round][msg.sender];
        emit Collected(wallet, round, msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    /// @notice Returns the caller's bets on a period that should have ended OVERDUE ago. Not while a vote
    /// is under way or the wallet is suspected: nobody runs from a verdict.
    function takeBack(address wallet) external returns (uint256 amount) {
        if (!factory.isHub(wallet)) revert NotAHub(wallet);
        _requireCalm(HubWallet(wallet));
        uint256 notBefore = HubWallet(wallet).since() + HubWallet(wallet).PERIOD() + OVERDUE;
        if (block.timestamp < notBefore) revert NotOverdue(wallet, notBefore);
        uint256 round = entries[wallet].round;
        Bet memory b = bets[wallet][round][msg.sender];
        amount = uint256(b.good) + b.bad;
        if (amount == 0) revert NothingToCollect(wallet, round, msg.sender);
        delete bets[wallet][round][msg.sender];
        Tally storage t = tallies[wallet][round];
        (t.good, t.bad) = (t.good - b.good, t.bad - b.bad);
        emit Collected(wallet, round, msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    // ------------------------------------------------------------------ views

    /// @notice All that the list says of a wallet; empty for one that is not the factory's.
    function listing(address wallet)
        external
        view
        returns (bool listed, bool verified, string memory name, string memory endpoint)
    {
        Entry memory e = entries[wallet];
        return (e.listed, e.verified, nameOf[wallet], endpointOf[wallet]);
    }

    /// @notice What collect() would pay; 0 while the round is open.
    function worth(address wallet, uint256 round, address rater) external view returns (uint256) {
        return _worth(tallies[wallet][round], bets[wallet][round][rater]);
    }

    // ------------------------------------------------------------------ inside

    /// @dev With nobody on the winning side there is nobody to win: all get their stakes back.
    function _worth(Tally memory t, Bet memory b) private pure returns (uint256) {
        if (t.outcome == Outcome.Open) return 0;
        bool good = t.outcome == Outcome.Good;
        (uint256 won, uint256 lost, uint256 mine) = good ? (t.good, t.bad, b.good) : (t.bad, t.good, b.bad);
        if (t.outcome == Outcome.Void || won == 0) return uint256(b.good) + b.bad;
        return mine + (mine * lost) / won;
    }

    function _requireCalm(HubWallet wallet) private view {
        IEnterprise.State s = wallet.state();
        if (s != IEnterprise.State.Registered) revert WrongState(address(wallet), s);
        if (block.timestamp < wallet.heldUntil()) revert Held(address(wallet), wallet.heldUntil());
    }

    function _requireOpen(HubWallet wallet) private view {
        _requireCalm(wallet);
        uint256 since = wallet.since();
        if (block.timestamp >= since + wallet.PERIOD() - RATING_MARGIN) revert RatingsClosed(address(wallet), since);
    }
}
