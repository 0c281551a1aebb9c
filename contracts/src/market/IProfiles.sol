// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What Profiles stores, says and refuses
interface IProfiles {
    /// @notice Who may certify, and up to which level.
    /// @param level 1 to MAX_LEVEL; 0 for nobody.
    /// @param term Counts appointments: what was certified in an earlier term stays void.
    struct Validator {
        uint8 level;
        uint32 term;
    }

    /// @notice What one validator says of one subject.
    /// @param validator Who says it; zero if nobody does.
    /// @param expires Unix second at which it ends.
    /// @param term The validator's term in which it was said.
    /// @param value What is said, where the kind alone does not: a country code, a hash of a document.
    struct Certificate {
        address validator;
        uint40 expires;
        uint32 term;
        bytes32 value;
    }

    /// @notice What an owner asks of others.
    /// @param curator Whose blacklist counts besides the owner's own; zero for nobody's.
    /// @param listed How many the owner's own blacklist has.
    /// @param minLevel Identity level that others must have.
    /// @param top No certificate above this level was ever given: where reading begins.
    struct Party {
        address curator;
        uint32 listed;
        uint8 minLevel;
        uint8 top;
    }

    event ValidatorSet(address indexed validator, uint8 level, uint32 term);
    event Certified(
        address indexed subject, address indexed validator, uint16 indexed kind, bytes32 value, uint40 expires
    );
    event Revoked(address indexed subject, address indexed validator, uint16 indexed kind, address by);
    event Blacklisted(address indexed by, address indexed other);
    event Unblacklisted(address indexed by, address indexed other);
    event PolicySet(address indexed party, uint8 minLevel, address curator);

    /// @notice Only the DAO's timelock may do this.
    error NotTimelock(address sender);
    /// @notice Zero is no party.
    error ZeroAddress();
    /// @notice Levels go up to `max`.
    error LevelOutOfRange(uint256 level, uint256 max);
    /// @notice The kind is none of 1100 to 1499 and 2100 to 2499, level in the hundreds.
    error UnknownKind(uint16 kind);
    /// @notice The sender may certify up to `have`; the kind takes `need`.
    error ValidatorLevel(address sender, uint8 have, uint8 need);
    /// @notice A certificate ends after now and at `latest` at the latest.
    error ExpiryOutOfRange(uint256 expires, uint256 now_, uint256 latest);
    /// @notice Another validator's certificate of this kind is in force.
    error HeldBy(address validator, uint256 expires);
    /// @notice The subject has no such certificate, or it is neither the sender's word nor about the sender.
    error NotYours(address subject, uint16 kind, address sender);
    /// @notice A bound node does not speak: its owner does.
    error SpeaksOwner(address node, address owner);
    /// @notice Nobody blacklists itself.
    error Oneself(address party);
    /// @notice It is on the list already.
    error AlreadyBlacklisted(address by, address other);
    /// @notice It is not on the list.
    error NotBlacklisted(address by, address other);

    /// @notice `asker` deals with identity level `need` and up only; `refused` has `have`.
    error LevelTooLow(address asker, address refused, uint8 have, uint8 need);
    /// @notice `asker` does not deal with `refused`, which is on the blacklist of `list`.
    error Refused(address asker, address refused, address list);
}
