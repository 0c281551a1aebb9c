// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {PausableEntry} from "../dao/PausableEntry.sol";
import {Enterprise} from "./Enterprise.sol";
import {HubWallet} from "./HubWallet.sol";
import {IEnterprise} from "./IEnterprise.sol";
import {IRegistry} from "./IRegistry.sol";
import {IVault} from "./IVault.sol";
import {IWalletFactory} from "./IWalletFactory.sol";
import {IWalletHome} from "./IWalletHome.sol";
import {IWhitelist} from "./IWhitelist.sol";
import {MinerWallet} from "./MinerWallet.sol";

/// @title Makes the wallets of hubs and miners
/// @notice Clones of two implementations that it deploys itself and that nothing replaces. An
/// owner may have many. A wallet's address depends on owner, kind and number alone, so
/// that money sent to it is not lost to another's wallet when a block is reorganised.
contract HubWalletFactory is IWalletHome, PausableEntry {
    /// @notice What a wallet is; None: not of this factory.
    enum Kind {
        None,
        Hub,
        Miner
    }

    /// @notice The code of all hub wallets.
    address public immutable hubImplementation;
    /// @notice The code of all miner wallets.
    address public immutable minerImplementation;
    IERC20 public immutable token;
    IRegistry public immutable registry;
    IWhitelist public immutable whitelist;

    /// @notice What this factory made at an address.
    mapping(address wallet => Kind) public kindOf;
    /// @inheritdoc IWalletFactory
    mapping(address owner => bool) public barred;
    mapping(address owner => mapping(Kind => address[])) private _wallets;

    event Created(address indexed owner, address indexed wallet, Kind kind);
    event Barred(address indexed owner, address indexed wallet);

    /// @notice A wallet of this owner was banned.
    error OwnerBarred(address owner);
    /// @notice Only a wallet of this factory may do this, for its own owner.
    error NotTheirWallet(address sender, address owner);

    /// @param token_ SNM.
    /// @param timelock_ The DAO's executor and treasury.
    /// @param guardian_ May pause entries, see PausableEntry.
    constructor(
        IERC20 token_,
        address timelock_,
        address guardian_,
        address prosecutor,
        IVault vault,
        IWhitelist whitelist_,
        IRegistry registry_
    ) PausableEntry(timelock_, guardian_) {
        (token, registry, whitelist) = (token_, registry_, whitelist_);
        Enterprise.Government memory g =
            Enterprise.Government(token_, timelock_, prosecutor, vault, this, whitelist_, registry_);
        hubImplementation = address(new HubWallet(g));
        minerImplementation = address(new MinerWallet(g));
    }

    /// @notice Makes a hub's wallet for the caller: Created, empty, not listed.
    function createHub() external returns (address wallet) {
        return _create(Kind.Hub, hubImplementation);
    }

    /// @notice Makes a miner's wallet for the caller.
    function createMiner() external returns (address wallet) {
        return _create(Kind.Miner, minerImplementation);
    }

    /// @inheritdoc IWalletHome
    function bar(address owner) external {
        if (kindOf[msg.sender] == Kind.None || IEnterprise(msg.sender).owner() != owner) {
            revert NotTheirWallet(msg.sender, owner);
        }
        barred[owner] = true;
        emit Barred(owner, msg.sender);
    }

    /// @inheritdoc IWalletHome
    function requireEntry(address owner) public view whenEntryOpen {
        if (barred[owner]) revert OwnerBarred(owner);
    }

    /// @inheritdoc IWalletFactory
    function isHub(address wallet) external view returns (bool) {
        return kindOf[wallet] == Kind.Hub;
    }

    /// @inheritdoc IWalletFactory
    function isMiner(address wallet) external view returns (bool) {
        return kindOf[wallet] == Kind.Miner;
    }

    /// @notice An owner's hub wallets, from 0; reverts beyond the last.
    function hubsOf(address owner, uint256 index) external view returns (address) {
        return _wallets[owner][Kind.Hub][index];
    }

    /// @notice How many hub wallets an owner has.
    function hubCount(address owner) external view returns (uint256) {
        return _wallets[owner][Kind.Hub].length;
    }

    /// @notice An owner's miner wallets, from 0; reverts beyond the last.
    function minersOf(address owner, uint256 index) external view returns (address) {
        return _wallets[owner][Kind.Miner][index];
    }

    /// @notice How many miner wallets an owner has.
    function minerCount(address owner) external view returns (uint256) {
        return _wallets[owner][Kind.Miner].length;
    }

    /// @notice The address of an owner's wallet, made or not.
    function predict(address owner, Kind kind, uint256 index) external view returns (address) {
        address implementation = kind == Kind.Hub ? hubImplementation : minerImplementation;
        return
            Clones.predictDeterministicAddressWithImmutableArgs(implementation, abi.encodePacked(owner), bytes32(index));
    }

    function _create(Kind kind, address implementation) private returns (address wallet) {
        requireEntry(msg.sender);
        address[] storage mine = _wallets[msg.sender][kind];
        wallet = Clones.cloneDeterministicWithImmutableArgs(
            implementation, abi.encodePacked(msg.sender), bytes32(mine.length)
        );
        mine.push(wallet);
        kindOf[wallet] = kind;
        emit Created(msg.sender, wallet, kind);
    }
}
