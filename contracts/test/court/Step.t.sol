// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {HashChain} from "../../src/court/HashChain.sol";
import {Machine} from "../../src/court/Machine.sol";

/// The step functions: each operation, each border, and that every input has an answer.
contract StepTest {
    HashChain internal chain = new HashChain();
    Machine internal machine = new Machine();

    function same(bytes memory got, bytes memory want, string memory what) internal pure {
        require(keccak256(got) == keccak256(want), what);
    }

    function state(uint64 pc, uint64 r0, uint64 r1, uint64 r7) internal pure returns (bytes memory) {
        return abi.encodePacked(pc, r0, r1, uint64(2), uint64(3), uint64(4), uint64(5), uint64(6), r7);
    }

    function code(uint8 op, uint8 dst, uint8 a, uint8 b, uint32 imm) internal pure returns (bytes memory) {
        return abi.encodePacked(op, dst, a, b, imm);
    }

    function test_chainHashes() public view {
        same(chain.step("", abi.encode(7)), abi.encode(keccak256(abi.encode(7))), "next");
        same(chain.step("", ""), "", "trap");
        same(chain.step("x", abi.encode(7)), "", "parameters");
        same(chain.step("", new bytes(31)), "", "short");
        same(chain.step("", new bytes(33)), "", "long");
    }

    function test_operations() public view {
        uint64 top = type(uint64).max;
        bytes memory s = state(0, top, 0x8000000000000001, 9);
        same(machine.step(code(0, 0, 0, 0, 77), s), state(0, 77, 0x8000000000000001, 9), "set");
        same(machine.step(code(1, 7, 0, 1, 2), s), state(0, top, 0x8000000000000001, 0x8000000000000002), "add wraps");
        same(machine.step(code(2, 7, 0, 0, 0), s), state(0, top, 0x8000000000000001, 1), "mul wraps");
        same(machine.step(code(3, 0, 0, 1, 0), s), state(0, 0x7ffffffffffffffe, 0x8000000000000001, 9), "xor");
        same(machine.step(code(4, 7, 1, 0, 1), s), state(0, top, 0x8000000000000001, 3), "rot");
        same(machine.step(code(4, 7, 1, 0, 64), s), state(0, top, 0x8000000000000001, 0x8000000000000001), "rot 64");
    }

    function test_theProgramRunsRoundAndRound() public view {
        bytes memory program = bytes.concat(code(0, 0, 0, 0, 1), code(0, 1, 0, 0, 2));
        bytes memory s = machine.step(program, state(0, 0, 0, 0));
        same(s, state(1, 1, 0, 0), "first");
        same(machine.step(program, s), state(0, 1, 2, 0), "second");
    }

    function test_whatIsNoProgramOrStateGoesToTheTrap() public view {
        bytes memory s = state(0, 0, 0, 0);
        bytes memory good = code(0, 0, 0, 0, 1);
        same(machine.step("", s), "", "no program");
        same(machine.step(new bytes(7), s), "", "half an instruction");
        same(machine.step(new bytes(8 * 257), s), "", "too long");
        require(machine.step(new bytes(8 * 256), s).length == 72, "longest");
        same(machine.step(good, ""), "", "trap");
        same(machine.step(good, new bytes(71)), "", "short state");
        same(machine.step(good, new bytes(73)), "", "long state");
        same(machine.step(good, state(1, 0, 0, 0)), "", "pc beyond");
        same(machine.step(code(5, 0, 0, 0, 0), s), "", "operation");
        same(machine.step(code(0, 8, 0, 0, 0), s), "", "dst");
        same(machine.step(code(0, 0, 8, 0, 0), s), "", "a");
        same(machine.step(code(0, 0, 0, 8, 0), s), "", "b");
    }

    /// Total, within the court's gas, and closed: a state or the trap.
    function testFuzz_everyInputHasAnAnswer(bytes calldata program, bytes calldata s, bool whole) public view {
        bytes memory p = whole ? program[:program.length / 8 * 8] : program;
        uint256 n = machine.step{gas: 1_000_000}(p, s).length;
        require(n == 0 || n == 72, "length");
        n = chain.step{gas: 1_000_000}(p, s).length;
        require(n == 0 || n == 32, "length");
    }

    /// The dearest inputs that fit a transaction leave most of STEP_GAS unused.
    function test_stepGas() public view {
        bytes memory big = new bytes(100_000);
        require(machine.step{gas: 200_000}(big, big).length == 0, "machine");
        require(chain.step{gas: 200_000}(big, big).length == 0, "chain");
        require(machine.step{gas: 50_000}(new bytes(2048), new bytes(72)).length == 72, "longest program");
    }
}
