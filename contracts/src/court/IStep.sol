// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The step function of a task class
/// @notice A task of a class is `steps` applications of step() to an initial state. The
/// court carries out one of them and compares, so step() is
/// - total: it answers every input. What has no successor (a malformed state, a program
///   that is none) goes to the trap state, which is empty and its own successor. A worker
///   can thus answer an order that makes no sense, and nobody is punished for it;
/// - deterministic: a function of its two arguments and of nothing else. The court calls it
///   by STATICCALL, but code that reads storage or the block could still answer
///   differently later: the DAO registers no such code;
/// - cheap: at most Court.STEP_GAS for every input that fits a transaction, and of every
///   input that it does not send to the trap the length is bounded. Longer states and
///   parameters than fit a transaction cannot be judged: who orders a task keeps to the
///   lengths of the class (pkg/proof refuses others).
interface IStep {
    /// @param params What all steps of the task have in common, such as a program.
    /// @param state The state before the step.
    /// @return next The state after it.
    function step(bytes calldata params, bytes calldata state) external pure returns (bytes memory next);
}
