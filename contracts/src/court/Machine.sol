// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IStep} from "./IStep.sol";

/// @title Task class: straight-line arithmetic
/// @notice Eight registers of 64 bits and a program that runs round and round; the number of
/// steps says when it ends. There is no memory and no jump, so that one instruction can be
/// checked from the registers alone.
///
/// params: the program, 1 to MAX_INSTRUCTIONS instructions of 8 bytes: operation, dst, a, b
/// (one byte each), imm (32 bits, big endian). state: 72 bytes, big endian: pc and r0 to r7,
/// 64 bits each. All arithmetic is modulo 2^64; after each step pc goes to the next
/// instruction, after the last to the first.
///
///   0 SET  r[dst] = imm
///   1 ADD  r[dst] = r[a] + r[b] + imm
///   2 MUL  r[dst] = r[a] * r[b]
///   3 XOR  r[dst] = r[a] ^ r[b]
///   4 ROT  r[dst] = r[a] rotated left by imm modulo 64
///
/// Fields an operation does not use still have to be in range. Everything else goes to the trap.
contract Machine is IStep {
    /// @notice Longest program. The court is sent all of it to judge one step: 2 kB of calldata.
    uint256 public constant MAX_INSTRUCTIONS = 256;
    /// @notice Length of a state in bytes.
    uint256 public constant STATE_LENGTH = 72;

    uint256 private constant WORD = type(uint64).max;

    /// @inheritdoc IStep
    function step(bytes calldata params, bytes calldata state) external pure returns (bytes memory next) {
        uint256 count = params.length / 8;
        if (params.length % 8 != 0 || count == 0 || count > MAX_INSTRUCTIONS) return "";
        if (state.length != STATE_LENGTH) return "";
        uint256 pc = uint64(bytes8(state[:8]));
        if (pc >= count) return "";
        uint256 code = uint64(bytes8(params[8 * pc:8 * pc + 8]));
        uint256 dst = (code >> 48) & 0xff;
        uint256 a = (code >> 40) & 0xff;
        uint256 b = (code >> 32) & 0xff;
        if (code >> 56 > 4 || dst > 7 || a > 7 || b > 7) return "";
        uint64 value = _apply(code >> 56, _register(state, a), _register(state, b), code & 0xffffffff);
        uint256 at = 8 + 8 * dst;
        return abi.encodePacked(uint64((pc + 1) % count), state[8:at], value, state[at + 8:]);
    }

    function _register(bytes calldata state, uint256 index) private pure returns (uint256) {
        return uint64(bytes8(state[8 + 8 * index:16 + 8 * index]));
    }

    /// Operands are below 2^64: no product or sum of them reaches 2^256.
    function _apply(uint256 op, uint256 x, uint256 y, uint256 imm) private pure returns (uint64) {
        if (op == 0) return uint64(imm);
        if (op == 1) return uint64((x + y + imm) & WORD);
        if (op == 2) return uint64((x * y) & WORD);
        if (op == 3) return uint64(x ^ y);
        uint256 turn = imm % 64;
        return uint64(((x << turn) | (x >> (64 - turn))) & WORD);
    }
}
