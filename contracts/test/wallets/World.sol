// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Vm} from "../Base.sol";
import {SNM} from "../../src/token/SNM.sol";
import {Enterprise} from "../../src/wallets/Enterprise.sol";
import {HubWallet} from "../../src/wallets/HubWallet.sol";
import {HubWalletFactory} from "../../src/wallets/HubWalletFactory.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IHubWallet} from "../../src/wallets/IHubWallet.sol";
import {IVault} from "../../src/wallets/IVault.sol";
import {MinerWallet} from "../../src/wallets/MinerWallet.sol";
import {Registry} from "../../src/wallets/Registry.sol";
import {Whitelist} from "../../src/wallets/Whitelist.sol";

interface VmMore is Vm {
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function getNonce(address account) external view returns (uint64);
    function getBlockTimestamp() external view returns (uint256);
    function snapshotState() external returns (uint256);
    function revertToState(uint256) external returns (bool);
    function expectEmit(address) external;
    function store(address target, bytes32 slot, bytes32 value) external;
    function load(address target, bytes32 slot) external view returns (bytes32);
    function lastCallGas() external view returns (Gas memory);

    struct Gas {
        uint64 gasLimit;
        uint64 gasTotalUsed;
        uint64 gasMemoryUsed;
        int64 gasRefunded;
        uint64 gasRemaining;
    }
}

/// Books what arrived, as the DAO's vault does.
contract TestVault is IVault {
    IERC20 internal immutable token;
    uint256 public booked;
    uint256 public tranches;

    constructor(IERC20 token_) {
        token = token_;
    }

    function received(uint256 amount) external {
        uint256 more = token.balanceOf(address(this)) - booked;
        require(more >= amount, "nothing came");
        booked += more;
        ++tranches;
    }
}

/// The contracts of this folder as they are deployed, a hub's owner with money and a
/// wallet, a worker with an owner, a thief, and the government's addresses.
abstract contract World {
    VmMore internal constant vm = VmMore(address(uint160(uint256(keccak256("hevm cheat code")))));

    uint256 internal constant SIGNER_KEY = 0x51611;
    uint256 internal constant NODE_KEY = 0x40DE; // the hub's node
    uint256 internal constant WORKER_KEY = 0x3042;
    uint256 internal constant WORKER2_KEY = 0x30422;
    uint256 internal constant THIEF_KEY = 0xBAD;
    uint256 internal constant START = 1_800_000_000;
    uint256 internal constant MONEY = 1_000_000 ether;

    address internal signer = vm.addr(SIGNER_KEY);
    address internal node = vm.addr(NODE_KEY);
    address internal worker = vm.addr(WORKER_KEY);
    address internal worker2 = vm.addr(WORKER2_KEY);
    address internal thief = vm.addr(THIEF_KEY);
    address internal owner = address(0x0A0A);
    address internal landlord = address(0x0B0B); // owns the workers
    address internal purse = address(0x0C0C); // where the landlord is paid
    address internal anyone = address(0xC0DE);
    address internal timelock = address(0x7100);
    address internal guardian = address(0x6A6A);
    address internal prosecutor = address(0x9505);

    SNM internal snm;
    Registry internal registry;
    Whitelist internal whitelist;
    HubWalletFactory internal factory;
    TestVault internal vault;
    HubWallet internal hub; // the owner's first

    function setUp() public virtual {
        vm.warp(START);
        snm = new SNM(address(this));
        vault = new TestVault(IERC20(address(snm)));
        deploy();
        snm.transfer(owner, MONEY);
        vm.prank(owner);
        hub = HubWallet(factory.createHub());
    }

    function deploy() internal {
        IERC20 token = IERC20(address(snm));
        registry = new Registry();
        address next = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        whitelist = new Whitelist(token, timelock, HubWalletFactory(next));
        factory = new HubWalletFactory(token, timelock, guardian, prosecutor, vault, whitelist, registry);
        require(address(factory) == next, "predicted wrongly");
    }

    // ------------------------------------------------------------------ doing

    /// Gives the wallet money of the owner's.
    function fill(address wallet, uint256 amount) internal {
        vm.prank(owner);
        snm.transfer(wallet, amount);
    }

    /// Registered, with a signer and `amount` besides the stake.
    function registered(uint256 amount) internal {
        fill(address(hub), amount + 1 ether);
        vm.prank(owner);
        hub.register();
        vm.prank(owner);
        hub.setSigner(signer);
    }

    function reserved(address who, uint256 amount) internal {
        vm.prank(owner);
        hub.reserve(who, amount);
    }

    function suspected() internal {
        vm.prank(timelock);
        hub.suspect();
    }

    function banned() internal {
        suspected();
        skip(120 days);
        vm.prank(timelock);
        hub.ban();
    }

    function skip(uint256 time) internal {
        vm.warp(vm.getBlockTimestamp() + time);
    }

    function now_() internal view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    function statement(address who, uint256 cumulative) internal pure returns (IHubWallet.Statement memory) {
        return IHubWallet.Statement(who, cumulative, keccak256("usage"));
    }

    function signed(uint256 key, bytes32 digest) internal returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function claim(address who, uint256 cumulative) internal returns (uint256) {
        IHubWallet.Statement memory s = statement(who, cumulative);
        bytes memory sig = signed(SIGNER_KEY, hub.statementDigest(s));
        vm.prank(anyone);
        return hub.claim(s, sig);
    }

    function claimCall(uint256 key, IHubWallet.Statement memory s) internal returns (bytes memory) {
        return abi.encodeCall(hub.claim, (s, signed(key, hub.statementDigest(s))));
    }

    function confirm(uint256 key, address by, address payout) internal {
        address who = vm.addr(key);
        bytes memory sig = signed(key, registry.consentDigest(by, who));
        uint40 until = uint40(vm.getBlockTimestamp() + 365 days);
        vm.prank(by);
        registry.confirm(who, payout, until, sig);
    }

    /// A call must revert with exactly this.
    function refuse(address by, address to, bytes memory call, bytes memory why) internal {
        vm.prank(by);
        (bool ok, bytes memory out) = to.call(call);
        require(!ok, "was let through");
        require(keccak256(out) == keccak256(why), string.concat("refused for another reason: ", hex4(out)));
    }

    /// A call must go through.
    function must(address by, address to, bytes memory call) internal {
        vm.prank(by);
        (bool ok, bytes memory out) = to.call(call);
        require(ok, string.concat("refused: ", hex4(out)));
    }

    // ------------------------------------------------------------------ reading

    function eq(uint256 got, uint256 want, string memory what) internal pure {
        require(got == want, what);
    }

    function same(IEnterprise.State got, IEnterprise.State want, string memory what) internal pure {
        require(got == want, what);
    }

    function bound(uint256 x, uint256 min, uint256 max) internal pure returns (uint256) {
        return min + x % (max - min + 1);
    }

    function wrong(IEnterprise.State have, IEnterprise.State need) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(Enterprise.WrongState.selector, have, need);
    }

    function err(bytes4 selector, uint256 a) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, a);
    }

    function err(bytes4 selector, address a) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, a);
    }

    function err(bytes4 selector, uint256 a, uint256 b) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(selector, a, b);
    }

    function hex4(bytes memory out) internal pure returns (string memory) {
        bytes memory digits = "0123456789abcdef";
        bytes memory text = new bytes(8);
        for (uint256 i; i < 4 && i < out.length; ++i) {
            (text[2 * i], text[2 * i + 1]) = (digits[uint8(out[i]) >> 4], digits[uint8(out[i]) & 15]);
        }
        return string(text);
    }
}
