// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {DAO} from "../../src/dao/DAO.sol";
import {Prosecutor} from "../../src/dao/Prosecutor.sol";
import {Vault} from "../../src/dao/Vault.sol";
import {SNM} from "../../src/token/SNM.sol";
import {IWalletFactory} from "../../src/wallets/IWalletFactory.sol";
import {FakeFactory, FakeListing, FakeWallet} from "./Fakes.sol";

/// The cheat codes in use by the government's tests.
interface Cheats {
    function addr(uint256 key) external returns (address);
    function assume(bool) external;
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function etch(address, bytes calldata) external;
    function expectEmit(bool, bool, bool, bool, address) external;
    function expectRevert(bytes calldata) external;
    function expectRevert() external;
    function getBlockTimestamp() external view returns (uint256);
    function getNonce(address) external returns (uint64);
    function prank(address) external;
    function sign(uint256 key, bytes32 digest) external returns (uint8 v, bytes32 r, bytes32 s);
    function warp(uint256) external;
}

/// The cheat codes, a clock of our own, and small checks.
abstract contract Clocked {
    Cheats internal constant vm = Cheats(address(uint160(uint256(keccak256("hevm cheat code")))));

    address internal thief = address(0xBAD);

    function eq(uint256 got, uint256 want, string memory what) internal pure {
        require(got == want, what);
    }

    function bound(uint256 x, uint256 min, uint256 max) internal pure returns (uint256) {
        return min + x % (max - min + 1);
    }

    function time() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    function pass(uint256 secs) internal {
        vm.warp(time() + secs);
    }
}

/// A whole government with small fake wallets, a whale of 5 % and a minnow who can propose.
abstract contract Gov is Clocked {
    /// A proposal as queue() and execute() want it.
    struct Motion {
        address[] targets;
        uint256[] values;
        bytes[] calldatas;
        string description;
        uint256 id;
    }

    uint48 internal constant VOTING_DELAY = 1 days;
    uint32 internal constant VOTING_PERIOD = 7 days;
    uint256 internal constant THRESHOLD = 1000 ether;
    uint256 internal constant QUORUM = 4;
    uint256 internal constant TIMELOCK_DELAY = 2 days;
    uint8 internal constant AGAINST = 0;
    uint8 internal constant FOR = 1;
    uint8 internal constant ABSTAIN = 2;
    uint256 internal constant WHALE_KEY = 0x3A1E;

    address internal whale = vm.addr(WHALE_KEY);
    address internal minnow = address(0x313);
    address internal accuser = address(0xACC);
    address internal hubOwner = address(0x40B);

    SNM internal snm;
    TimelockController internal timelock;
    DAO internal dao;
    Prosecutor internal prosecutor;
    Vault internal vault;
    FakeFactory internal factory;
    FakeListing internal listing;
    FakeWallet internal hub;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        snm = new SNM(address(this));
        factory = new FakeFactory();
        uint256 nonce = vm.getNonce(address(this));
        address daoAt = vm.computeCreateAddress(address(this), nonce + 1);
        address prosecutorAt = vm.computeCreateAddress(address(this), nonce + 2);
        timelock = newTimelock(daoAt, daoAt, address(0));
        dao = new DAO(IVotes(address(snm)), timelock, prosecutorAt, VOTING_DELAY, VOTING_PERIOD, THRESHOLD, QUORUM);
        prosecutor =
            new Prosecutor(IERC20(address(snm)), timelock, IGovernor(payable(address(dao))), IWalletFactory(factory));
        require(address(dao) == daoAt && address(prosecutor) == prosecutorAt, "addresses as predicted");
        vault = new Vault(IERC20(address(snm)), address(timelock));
        listing = new FakeListing(address(timelock));
        hub = newWallet();
        holder(whale, snm.SUPPLY() / 20);
        holder(minnow, THRESHOLD);
        snm.transfer(accuser, 100_000 ether);
        pass(1);
    }

    function newTimelock(address proposer, address executor, address admin) internal returns (TimelockController) {
        address[] memory proposers = new address[](1);
        address[] memory executors = new address[](1);
        (proposers[0], executors[0]) = (proposer, executor);
        return new TimelockController(TIMELOCK_DELAY, proposers, executors, admin);
    }

    function newWallet() internal returns (FakeWallet w) {
        w = new FakeWallet(hubOwner, address(timelock), address(prosecutor), snm);
        factory.add(address(w), true);
    }

    /// Gives tokens that vote.
    function holder(address who, uint256 amount) internal {
        snm.transfer(who, amount);
        vm.prank(who);
        snm.delegate(who);
    }

    function motion(address target, bytes memory call, string memory description)
        internal
        view
        returns (Motion memory m)
    {
        (m.targets, m.values, m.calldatas) = (new address[](1), new uint256[](1), new bytes[](1));
        (m.targets[0], m.calldatas[0], m.description) = (target, call, description);
        m.id = dao.getProposalId(m.targets, m.values, m.calldatas, hash(m));
    }

    function hash(Motion memory m) internal pure returns (bytes32) {
        return keccak256(bytes(m.description));
    }

    function propose(address who, Motion memory m) internal {
        vm.prank(who);
        dao.propose(m.targets, m.values, m.calldatas, m.description);
    }

    function queue(Motion memory m) internal {
        dao.queue(m.targets, m.values, m.calldatas, hash(m));
    }

    function execute(Motion memory m) internal {
        dao.execute(m.targets, m.values, m.calldatas, hash(m));
    }

    function cancel(address who, Motion memory m) internal {
        vm.prank(who);
        dao.cancel(m.targets, m.values, m.calldatas, hash(m));
    }

    function vote(address who, uint256 id, uint8 support) internal {
        vm.prank(who);
        dao.castVote(id, support);
    }

    /// From proposed to the first second after voting, with the whale's vote.
    function decide(uint256 id, uint8 support) internal {
        vm.warp(dao.proposalSnapshot(id) + 1);
        vote(whale, id, support);
        vm.warp(dao.proposalDeadline(id) + 1);
    }

    function queueAndExecute(Motion memory m) internal {
        queue(m);
        pass(TIMELOCK_DELAY);
        execute(m);
    }

    /// The whole way of one call through the DAO.
    function carry(address target, bytes memory call, string memory description) internal {
        Motion memory m = motion(target, call, description);
        propose(minnow, m);
        decide(m.id, FOR);
        queueAndExecute(m);
        is_(m.id, IGovernor.ProposalState.Executed);
    }

    function is_(uint256 id, IGovernor.ProposalState want) internal view {
        eq(uint256(dao.state(id)), uint256(want), "state of the proposal");
    }

    function wrongState(uint256 id, IGovernor.ProposalState have, bytes32 want) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IGovernor.GovernorUnexpectedProposalState.selector, id, have, want);
    }

    /// The bit of a state, as GovernorUnexpectedProposalState has it.
    function bit(IGovernor.ProposalState s) internal pure returns (bytes32) {
        return bytes32(2 ** uint256(s));
    }
}
