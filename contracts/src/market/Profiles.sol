// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnterprise} from "../wallets/IEnterprise.sol";
import {IRegistry} from "../wallets/IRegistry.sol";
import {IWalletFactory} from "../wallets/IWalletFactory.sol";
import {IProfiles} from "./IProfiles.sol";

/// @title Who is who, and who deals with whom
/// @notice Identity levels 0 to 4 by certificates of validators that the DAO appoints; a
/// blacklist and a policy per party, which anyone may leave empty. requireMutual() is the
/// gate that Channels asks when a channel is opened as checked.
///
/// What holds:
/// - it holds no money and nobody can use it to stop what is under way: it is asked once, when
///   a checked channel opens, and both sides' wishes count alike;
/// - parties are owners. The owner of a factory-made wallet speaks for the wallet, and the owner
///   of confirmed nodes for them; a level is the owner's, a blacklisting of the owner meets all
///   of its nodes and wallets, also those whose confirmation ran out;
/// - nothing sticks: bindings are read when asked, so a node that left an owner is judged by
///   the next one;
/// - there is no loop over lists: reading a level takes at most MAX_LEVEL steps.
///
/// What it cannot do: a new key is a new party. Who minds asks for a level.
contract Profiles is IProfiles {
    /// @notice The highest identity level. SONM's: 0 unknown, 1 anonymous but reachable, 2 registered,
    /// 3 identified, 4 professional.
    uint8 public constant MAX_LEVEL = 4;
    /// @notice Longest validity of a certificate: addresses and companies change.
    uint40 public constant MAX_VALIDITY = 5 * 365 days;

    /// @notice The DAO's executor; appoints validators and can do nothing else here.
    address public immutable timelock;
    /// @notice Knows which wallets are genuine, so that their owner() can be believed.
    IWalletFactory public immutable factory;
    /// @notice Knows whose nodes are whose.
    IRegistry public immutable registry;

    /// @notice Appointments by validator.
    mapping(address => Validator) public validators;
    /// @notice Certificates by subject and kind; see live() for whether one counts.
    mapping(address subject => mapping(uint16 kind => Certificate)) public certificates;
    /// @notice Who has blacklisted whom.
    mapping(address by => mapping(address other => bool)) public blacklisted;
    /// @notice What an owner asks of others. All zero: nothing.
    mapping(address owner => Party) public parties;

    /// @param timelock_ The DAO's executor.
    /// @param factory_ Makes the wallets.
    /// @param registry_ Binds nodes to owners.
    constructor(address timelock_, IWalletFactory factory_, IRegistry registry_) {
        if (timelock_ == address(0) || address(factory_) == address(0) || address(registry_) == address(0)) {
            revert ZeroAddress();
        }
        timelock = timelock_;
        factory = factory_;
        registry = registry_;
    }

    // ------------------------------------------------------------------ identity

    /// @notice Appoints a validator, changes its level, or dismisses it (0). Timelock only.
    /// @dev What a dismissed validator certified is void at once, and stays so if it is appointed
    /// again: the reason for a dismissal may be a stolen key.
    function setValidator(address validator, uint8 level) external {
        if (msg.sender != timelock) revert NotTimelock(msg.sender);
        if (validator == address(0)) revert ZeroAddress();
        if (level > MAX_LEVEL) revert LevelOutOfRange(level, MAX_LEVEL);
        Validator storage v = validators[validator];
        if (v.level == 0 && level != 0) ++v.term;
        v.level = level;
        emit ValidatorSet(validator, level, v.term);
    }

    /// @notice Certifies a subject, or renews what the sender certified before. Validators only.
    /// @dev Another validator's certificate is not replaced while it is in force: a validator that
    /// turned could otherwise take away what others gave, by overwriting and revoking.
    /// @param subject An owner. A certificate of a bound node or a wallet is read by nobody.
    /// @param kind 1100-1499 or 2100-2499; the hundreds are the level of validator it takes. 1101, 1201,
    /// 1301 and 1401 raise the identity level.
    /// @param value What is certified; anything, 32 bytes.
    /// @param expires Unix second; at most MAX_VALIDITY from now.
    function certify(address subject, uint16 kind, bytes32 value, uint40 expires) external {
        if (subject == address(0)) revert ZeroAddress();
        uint8 level = levelOfKind(kind);
        Validator storage v = validators[msg.sender];
        if (v.level < level) revert ValidatorLevel(msg.sender, v.level, level);
        if (expires <= block.timestamp || expires > block.timestamp + MAX_VALIDITY) {
            revert ExpiryOutOfRange(expires, block.timestamp, block.timestamp + MAX_VALIDITY);
        }
        Certificate storage c = certificates[subject][kind];
        if (c.validator != msg.sender && live(subject, kind)) revert HeldBy(c.validator, c.expires);
        certificates[subject][kind] = Certificate(msg.sender, expires, v.term, value);
        if (_raises(kind) && parties[subject].top < level) parties[subject].top = level;
        emit Certified(subject, msg.sender, kind, value, expires);
    }

    /// @notice Takes a certificate back: by its validator, or by its subject, who need not carry what
    /// others say of it.
    function revoke(address subject, uint16 kind) external {
        address validator = certificates[subject][kind].validator;
        if (validator == address(0) || (msg.sender != validator && msg.sender != subject)) {
            revert NotYours(subject, kind, msg.sender);
        }
        delete certificates[subject][kind];
        emit Revoked(subject, validator, kind, msg.sender);
    }

    /// @notice Whether a certificate counts now: not over, and of a validator who is in the same term and
    /// still of the level it takes.
    function live(address subject, uint16 kind) public view returns (bool) {
        Certificate storage c = certificates[subject][kind];
        if (block.timestamp >= c.expires) return false;
        Validator storage v = validators[c.validator];
        return v.term == c.term && v.level >= levelOfKind(kind);
    }

    /// @notice The level in a kind's hundreds.
    function levelOfKind(uint16 kind) public pure returns (uint8 level) {
        level = uint8(kind / 100 % 10);
        if (kind < 1100 || kind > 2499 || level == 0 || level > MAX_LEVEL) revert UnknownKind(kind);
    }

    /// @notice The identity level of an owner.
    function identityOf(address owner) public view returns (uint8 level) {
        for (level = parties[owner].top; level != 0; --level) {
            if (live(owner, 1001 + uint16(level) * 100)) return level;
        }
    }

    /// @notice The identity level of a party: its owner's.
    function levelOf(address party) external view returns (uint8) {
        (address owner,) = ownersOf(party);
        return identityOf(owner);
    }

    // ------------------------------------------------------------------ blacklists and policies

    /// @notice Puts another on the sender's blacklist: an owner, or a single node or wallet. At any
    /// time, by any side of a deal or by none.
    function blacklist(address other) external {
        _speaks();
        if (other == address(0)) revert ZeroAddress();
        if (other == msg.sender) revert Oneself(other);
        if (blacklisted[msg.sender][other]) revert AlreadyBlacklisted(msg.sender, other);
        blacklisted[msg.sender][other] = true;
        ++parties[msg.sender].listed;
        emit Blacklisted(msg.sender, other);
    }

    /// @notice Takes another off the sender's blacklist.
    function unblacklist(address other) external {
        if (!blacklisted[msg.sender][other]) revert NotBlacklisted(msg.sender, other);
        blacklisted[msg.sender][other] = false;
        --parties[msg.sender].listed;
        emit Unblacklisted(msg.sender, other);
    }

    /// @notice What the sender asks of others from now on, for its wallets and nodes too.
    /// @param minLevel Identity level that others must have; 0 for any.
    /// @param curator Whose blacklist counts besides the sender's own; 0 for nobody's.
    function setPolicy(uint8 minLevel, address curator) external {
        _speaks();
        if (minLevel > MAX_LEVEL) revert LevelOutOfRange(minLevel, MAX_LEVEL);
        Party storage p = parties[msg.sender];
        p.minLevel = minLevel;
        p.curator = curator;
        emit PolicySet(msg.sender, minLevel, curator);
    }

    // ------------------------------------------------------------------ the gate

    /// @notice Reverts with who refuses whom and why, if either side does. The order of the two makes no
    /// difference to whether it does.
    function requireMutual(address a, address b) external view {
        (address ownerA, address answersA) = ownersOf(a);
        (address ownerB, address answersB) = ownersOf(b);
        if (ownerA == ownerB) return; // one's own wallet or node
        _requireWelcome(ownerA, b, ownerB, answersB);
        _requireWelcome(ownerB, a, ownerA, answersA);
    }

    /// @notice Who speaks for a party and who answers for it.
    /// @return owner Whose level and policy are the party's: a wallet's owner, the owner that
    /// confirmed a node and whose confirmation holds, else the party itself.
    /// @return answers Whose blacklisting meets the party: the same, or the last owner of a node
    /// whose confirmation ran out, since letting it run out must not wash a name clean.
    function ownersOf(address party) public view returns (address owner, address answers) {
        // Only what has code can be a wallet, and only the factory's are believed.
        if (party.code.length != 0 && (factory.isHub(party) || factory.isMiner(party))) {
            owner = IEnterprise(party).owner();
            return (owner, owner);
        }
        answers = registry.binding(party).owner;
        if (answers == address(0)) return (party, party);
        owner = registry.confirmed(party, answers) ? answers : party;
    }

    function _requireWelcome(address asker, address other, address owner, address answers) private view {
        Party memory p = parties[asker];
        if (p.minLevel != 0) {
            uint8 have = identityOf(owner);
            if (have < p.minLevel) revert LevelTooLow(asker, other, have, p.minLevel);
        }
        if (p.listed != 0 && _lists(asker, other, answers)) revert Refused(asker, other, asker);
        if (p.curator != address(0) && _lists(p.curator, other, answers)) revert Refused(asker, other, p.curator);
    }

    function _lists(address by, address other, address answers) private view returns (bool) {
        return blacklisted[by][other] || (answers != other && blacklisted[by][answers]);
    }

    /// @dev Refuses wishes that nobody would read.
    function _speaks() private view {
        (address owner,) = ownersOf(msg.sender);
        if (owner != msg.sender) revert SpeaksOwner(msg.sender, owner);
    }

    /// @dev 1101, 1201, 1301, 1401.
    function _raises(uint16 kind) private pure returns (bool) {
        return kind < 2000 && kind % 100 == 1;
    }
}
