// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SNM} from "../src/token/SNM.sol";
import {Channels} from "../src/channels/Channels.sol";
import {IGate} from "../src/channels/IGate.sol";
import {IChannels} from "../src/channels/IChannels.sol";

/// The cheat codes in use. forge-std is not on the registries we pin from.
interface Vm {
    function addr(uint256 key) external returns (address);
    function assume(bool) external;
    function chainId(uint256) external;
    function etch(address, bytes calldata) external;
    function expectEmit(bool, bool, bool, bool, address) external;
    function expectRevert(bytes calldata) external;
    function expectRevert() external;
    function prank(address) external;
    function signAndAttachDelegation(address implementation, uint256 key) external;
    function sign(uint256 key, bytes32 digest) external returns (uint8 v, bytes32 r, bytes32 s);
    function warp(uint256) external;
}

/// One token, one Channels, a payer who holds 1000 SNM, and the means to sign.
abstract contract Base {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    uint256 internal constant PAYER_KEY = 0xA11CE;
    uint256 internal constant THIEF_KEY = 0xBAD;
    uint256 internal constant DAY = 1 days;

    address internal payer = vm.addr(PAYER_KEY);
    address internal thief = vm.addr(THIEF_KEY);
    address internal payee = address(0xBEEF);
    address internal agent = address(0xA6E7);
    address internal anyone = address(0xC0DE);
    address internal timelock = address(0xDA0);

    SNM internal snm;
    Channels internal ch;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        snm = new SNM(address(this));
        ch = channelsOf(address(snm));
        fund(payer, 1000 ether);
    }

    function fund(address who, uint256 amount) internal {
        snm.transfer(who, amount);
        if (snm.allowance(who, address(ch)) == type(uint256).max) return;
        vm.prank(who);
        snm.approve(address(ch), type(uint256).max);
    }

    /// Channels of a token, without guardian or gate.
    function channelsOf(address token) internal returns (Channels) {
        return new Channels(IERC20(token), timelock, address(0), IGate(address(0)));
    }

    function opened(uint128 amount) internal returns (bytes32) {
        vm.prank(payer);
        return ch.open(payee, agent, amount, uint64(DAY));
    }

    function voucher(bytes32 id, uint64 lane, uint256 cumulative) internal pure returns (IChannels.Voucher memory) {
        return IChannels.Voucher(id, lane, cumulative, uint64(cumulative % 1e9) + 1, keccak256("usage"));
    }

    function signed(uint256 key, IChannels.Voucher memory v) internal returns (bytes memory) {
        return packed(key, ch.digest(v));
    }

    function packed(uint256 key, bytes32 digest) internal returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function claim(bytes32 id, uint64 lane, uint256 cumulative) internal {
        IChannels.Voucher memory v = voucher(id, lane, cumulative);
        bytes memory sig = signed(PAYER_KEY, v);
        vm.prank(anyone);
        ch.claim(v, sig);
    }

    /// Vouchers of one channel with their signatures, lanes 0, 1, 2 ...
    function many(bytes32 id, uint256[] memory cumulative)
        internal
        returns (IChannels.Voucher[] memory vs, bytes[] memory sigs)
    {
        vs = new IChannels.Voucher[](cumulative.length);
        sigs = new bytes[](cumulative.length);
        for (uint64 i; i < cumulative.length; ++i) {
            vs[i] = voucher(id, i, cumulative[i]);
            sigs[i] = signed(PAYER_KEY, vs[i]);
        }
    }

    function list(uint256 a, uint256 b) internal pure returns (uint256[] memory l) {
        l = new uint256[](2);
        (l[0], l[1]) = (a, b);
    }

    function none() internal pure returns (IChannels.Voucher[] memory, bytes[] memory) {
        return (new IChannels.Voucher[](0), new bytes[](0));
    }

    function eq(uint256 got, uint256 want, string memory what) internal pure {
        require(got == want, what);
    }

    function bound(uint256 x, uint256 min, uint256 max) internal pure returns (uint256) {
        return min + x % (max - min + 1);
    }
}
