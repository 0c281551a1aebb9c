// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Base, Vm} from "../Base.sol";
import {SNM} from "../../src/token/SNM.sol";

/// SNM as OpenZeppelin's own storage makes it.
contract Reference is ERC20, ERC20Permit, ERC20Votes {
    constructor(address treasury) ERC20("SOSNA", "SNM") ERC20Permit("SOSNA") {
        _mint(treasury, 444_000_000 ether);
    }

    function clock() public view override returns (uint48) {
        return uint48(block.timestamp);
    }

    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }
}

/// Does the same to both tokens; they must answer the same, refusals included.
contract Twins {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    SNM public ours;
    Reference public theirs;
    address[4] public people = [address(0xA1), address(0xA2), address(0xA3), address(0xA4)];
    uint256 public time = 1_800_000_000;

    constructor(SNM ours_, Reference theirs_) {
        (ours, theirs) = (ours_, theirs_);
    }

    function both(address who, bytes memory data) private {
        vm.prank(who);
        (bool a, bytes memory outA) = address(ours).call(data);
        vm.prank(who);
        (bool b, bytes memory outB) = address(theirs).call(data);
        require(a == b && keccak256(outA) == keccak256(outB), "another answer");
    }

    function transfer(uint8 from, uint8 to, uint256 value) external {
        address target = to % 5 == 4 ? address(0) : people[to % 5];
        both(people[from % 4], abi.encodeCall(ours.transfer, (target, value % 2e26)));
    }

    function transferFrom(uint8 by, uint8 from, uint8 to, uint256 value) external {
        both(people[by % 4], abi.encodeCall(ours.transferFrom, (people[from % 4], people[to % 4], value % 2e26)));
    }

    function approve(uint8 from, uint8 to, uint256 value) external {
        both(people[from % 4], abi.encodeCall(ours.approve, (people[to % 4], 0)));
        both(people[from % 4], abi.encodeCall(ours.approve, (people[to % 4], value)));
    }

    function delegate(uint8 from, uint8 to) external {
        address target = to % 5 == 4 ? address(0) : people[to % 5];
        both(people[from % 4], abi.encodeCall(ours.delegate, (target)));
    }

    function wait(uint16 secs) external {
        time += secs;
        vm.warp(time);
    }
}

contract SNMReferenceTest is Base {
    Twins internal twins;

    function setUp() public override {
        vm.warp(1_800_000_000);
        twins = new Twins(new SNM(address(0xA1)), new Reference(address(0xA1)));
    }

    function targetContracts() public view returns (address[] memory t) {
        t = new address[](1);
        t[0] = address(twins);
    }

    /// A balance and its delegate in one word disturb neither each other nor the votes.
    function invariant_sameAsOpenZeppelins() public view {
        (SNM a, Reference b) = (twins.ours(), twins.theirs());
        uint256 sum;
        for (uint256 i; i < 4; ++i) {
            address who = twins.people(i);
            sum += a.balanceOf(who);
            eq(a.balanceOf(who), b.balanceOf(who), "balance");
            require(a.delegates(who) == b.delegates(who), "delegate");
            eq(a.getVotes(who), b.getVotes(who), "votes");
        }
        eq(sum, a.SUPPLY(), "conserved");
    }

    /// At the end of each run, all of the past.
    function afterInvariant() public view {
        (SNM a, Reference b) = (twins.ours(), twins.theirs());
        for (uint256 past = 1_800_000_000 - 1; past < twins.time(); past += 1 + (twins.time() - past) / 8) {
            for (uint256 i; i < 4; ++i) {
                address who = twins.people(i);
                eq(a.getPastVotes(who, past), b.getPastVotes(who, past), "past votes");
                eq(a.numCheckpoints(who), b.numCheckpoints(who), "checkpoints");
            }
            eq(a.getPastTotalSupply(past), b.getPastTotalSupply(past), "past supply");
        }
        eq(a.totalSupply(), b.totalSupply(), "supply");
    }
}
