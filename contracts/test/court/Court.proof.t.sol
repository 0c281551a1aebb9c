// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICourt} from "../../src/court/ICourt.sol";
import {IStep} from "../../src/court/IStep.sol";
import {TraceTree} from "../../src/court/TraceTree.sol";
import {CourtBase, Tree} from "./CourtBase.sol";

/// A class whose code fails.
contract Broken is IStep {
    function step(bytes calldata, bytes calldata) external pure returns (bytes memory) {
        revert("broken");
    }
}

/// What convicts, and that nothing else does.
contract CourtProofTest is CourtBase {
    uint256 internal constant NEVER = type(uint256).max;

    /// Tree shapes: one step, 2^k and 2^k +- 1 leaves, and so on.
    function sizes() internal pure returns (uint256[12] memory) {
        return [uint256(1), 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 33];
    }

    // ------------------------------------------------------------------ what convicts

    /// Any single wrong step, at every place of every shape, and no other.
    function test_everyWrongStepIsProvable() public {
        uint256[12] memory all = sizes();
        for (uint256 k; k < all.length; ++k) {
            for (uint256 wrong = 1; wrong <= all[k]; ++wrong) {
                setUp();
                (ICourt.Terms memory t, bytes32[][] memory levels) = posted(all[k], wrong);
                if (wrong >= 2) {
                    ICourt.Proof memory honest = stepProof(levels, wrong - 2);
                    refused(t, honest, abi.encodeWithSelector(ICourt.NothingWrong.selector, honest.right));
                }
                convict(finder, t, stepProof(levels, wrong - 1));
                require(stateOf(t) == ICourt.State.Convicted, "not convicted");
            }
        }
    }

    /// Leaf 0 is not the initial state, the last is not the result; at every shape.
    function test_wrongEndsAreProvable() public {
        uint256[12] memory all = sizes();
        for (uint256 k; k < all.length; ++k) {
            setUp();
            bytes32[][] memory levels = Tree.build(chainLeaves(all[k], "seed", NEVER));
            ICourt.Terms memory t = chainTerms(all[k], "seed", levels);
            t.initial = "another";
            post(t);
            ICourt.Proof memory p = stepProof(levels, 0);
            p.fault = ICourt.Fault.Initial;
            convict(finder, t, p);
            require(stateOf(t) == ICourt.State.Convicted, "initial");

            t = chainTerms(all[k], "seed", levels);
            t.result = "another";
            post(t);
            p = stepProof(levels, all[k] - 1);
            p.fault = ICourt.Fault.Last;
            convict(finder, t, p);
            require(stateOf(t) == ICourt.State.Convicted, "last");
        }
    }

    /// A worker that leaves leaves out, one or a whole subtree or all, has them wrong.
    function testFuzz_leavesLeftOutAreWrong(uint8 size, uint8 from, uint8 count) public {
        uint256 steps = bound(size, 1, 40);
        uint256 first = bound(from, 0, steps);
        bytes32[] memory l = chainLeaves(steps, "seed", NEVER);
        for (uint256 i = first; i <= steps && i <= first + count; ++i) {
            l[i] = 0;
        }
        bytes32[][] memory levels = Tree.build(l);
        ICourt.Terms memory t = chainTerms(steps, "seed", levels);
        post(t);
        ICourt.Proof memory p = stepProof(levels, first == 0 ? 0 : first - 1);
        if (first == 0) p.fault = ICourt.Fault.Initial;
        convict(finder, t, p);
        require(stateOf(t) == ICourt.State.Convicted, "not convicted");
    }

    /// Whatever the trace, nothing convicts an honest one: every fault at every place.
    function testFuzz_honestIsNeverSlashable(bytes32 seed, uint8 size, uint8 at) public {
        uint256 steps = bound(size, 1, 70);
        uint256 i = bound(at, 0, steps - 1);
        bytes32[][] memory levels = Tree.build(chainLeaves(steps, seed, NEVER));
        ICourt.Terms memory t = chainTerms(steps, seed, levels);
        post(t);
        ICourt.Proof memory p = stepProof(levels, i);
        p.state = abi.encode(chainState(seed, i));
        refused(t, p, abi.encodeWithSelector(ICourt.NothingWrong.selector, p.right));
        p = stepProof(levels, 0);
        p.fault = ICourt.Fault.Initial;
        refused(t, p, abi.encodeWithSelector(ICourt.NothingWrong.selector, p.left));
        p = stepProof(levels, steps - 1);
        p.fault = ICourt.Fault.Last;
        refused(t, p, abi.encodeWithSelector(ICourt.NothingWrong.selector, p.right));
    }

    /// Any change of an opening of an honest tree is refused, whichever word it hits.
    function testFuzz_forgedOpeningsAreRefused(uint8 size, uint8 at, uint8 part, bytes32 word) public {
        uint256 steps = bound(size, 1, 40);
        uint256 i = bound(at, 0, steps - 1);
        (ICourt.Terms memory t, bytes32[][] memory levels) = posted(steps, NEVER);
        ICourt.Proof memory p = stepProof(levels, i);
        uint256 which = part % (p.path.length + 3);
        if (which == 0) p.left = word;
        else if (which == 1) p.right = word;
        else if (which == 2) p.state = abi.encode(word);
        else p.path[which - 3] = word;
        commit(finder, court.resultId(holder, t), p);
        nextBlock();
        vm.prank(finder);
        try court.reveal(holder, t, p, SALT) {
            revert("convicted an honest worker");
        } catch {}
        require(stateOf(t) == ICourt.State.Open, "state");
    }

    // ------------------------------------------------------------------ what is refused, by name

    function test_indexOutOfRange() public {
        (ICourt.Terms memory t, bytes32[][] memory levels) = posted(5, 3);
        ICourt.Proof memory p = stepProof(levels, 2);
        p.index = 5;
        refused(t, p, abi.encodeWithSelector(ICourt.OutOfTree.selector, 5, 4));
        p.index = type(uint32).max;
        refused(t, p, abi.encodeWithSelector(ICourt.OutOfTree.selector, type(uint32).max, 4));
        p.fault = ICourt.Fault.Initial;
        p.index = 1;
        refused(t, p, abi.encodeWithSelector(ICourt.WrongIndex.selector, 1, 0));
        p.fault = ICourt.Fault.Last;
        p.index = 5;
        refused(t, p, abi.encodeWithSelector(ICourt.WrongIndex.selector, 5, 4));
    }

    function test_pathsAreAsLongAsTheTreeAsks() public {
        (ICourt.Terms memory t, bytes32[][] memory levels) = posted(5, 4);
        ICourt.Proof memory p = stepProof(levels, 3);
        bytes32[] memory whole = p.path;
        p.path = new bytes32[](whole.length - 1);
        refused(t, p, abi.encodeWithSelector(TraceTree.PathLength.selector, whole.length - 1, whole.length));
        p.path = new bytes32[](whole.length + 1);
        refused(t, p, abi.encodeWithSelector(TraceTree.PathLength.selector, whole.length + 1, whole.length));
        p.path = new bytes32[](3000);
        refused(t, p, abi.encodeWithSelector(TraceTree.PathLength.selector, 3000, whole.length));
    }

    /// Second pre-images: two inner nodes shown as two leaves.
    function test_aNodeIsNoLeaf() public {
        bytes32[][] memory levels = Tree.build(chainLeaves(3, "seed", NEVER));
        ICourt.Terms memory t = chainTerms(3, "seed", levels);
        post(t);
        ICourt.Proof memory p;
        p.fault = ICourt.Fault.Initial;
        (p.left, p.right, p.path) = (levels[1][0], levels[1][1], new bytes32[](0));
        refused(t, p, abi.encodeWithSelector(TraceTree.PathLength.selector, 0, 1));
    }

    function test_paramsAndStateAreTheTasks() public {
        (ICourt.Terms memory t, bytes32[][] memory levels) = posted(5, 3);
        ICourt.Proof memory p = stepProof(levels, 2);
        p.params = "x";
        refused(t, p, abi.encodeWithSelector(ICourt.WrongParams.selector, keccak256("x"), keccak256("")));
        p.params = "";
        p.state = abi.encode("lie");
        refused(t, p, abi.encodeWithSelector(ICourt.NotTheState.selector, leaf(2, keccak256(p.state)), p.left));
    }

    /// A proof against one result is none against another, of the same trace even.
    function test_replayAcrossResultsFails() public {
        (ICourt.Terms memory t, bytes32[][] memory levels) = posted(5, 3);
        ICourt.Terms memory honest = chainTerms(5, "seed", Tree.build(chainLeaves(5, "seed", NEVER)));
        honest.task = "honest";
        bytes32 id = post(honest);
        ICourt.Proof memory p = stepProof(levels, 2);
        commit(finder, court.resultId(holder, t), p);
        nextBlock();
        bytes32 other = court.commitment(id, finder, SALT, keccak256(abi.encode(p)));
        vm.expectRevert(abi.encodeWithSelector(ICourt.NotCommitted.selector, other));
        vm.prank(finder);
        court.reveal(holder, honest, p, SALT);
        commit(finder, id, p);
        nextBlock();
        vm.prank(finder);
        try court.reveal(holder, honest, p, SALT) {
            revert("replayed");
        } catch (bytes memory why) {
            require(bytes4(why) == TraceTree.NotUnderRoot.selector, "another reason");
        }
    }

    function test_aClassThatFailsConvictsNobody() public {
        Broken broken = new Broken();
        vm.prank(dao);
        court.addClass(broken);
        bytes32[][] memory levels = Tree.build(chainLeaves(5, "seed", 3));
        ICourt.Terms memory t = chainTerms(5, "seed", levels);
        t.class = 2;
        post(t);
        refused(t, stepProof(levels, 2), abi.encodeWithSelector(ICourt.StepFailed.selector, address(broken)));
    }

    /// A finder cannot starve the step function and pass its failure off as the worker's.
    function testFuzz_starvedStepsConvictNobody(uint32 gas) public {
        (ICourt.Terms memory t, bytes32[][] memory levels) = posted(5, NEVER);
        ICourt.Proof memory p = stepProof(levels, 2);
        commit(finder, court.resultId(holder, t), p);
        nextBlock();
        vm.prank(finder);
        try court.reveal{gas: bound(gas, 30_000, 1_300_000)}(holder, t, p, SALT) {
            revert("convicted");
        } catch {}
        require(stateOf(t) == ICourt.State.Open, "state");
    }

    function test_withTooLittleGasItSaysSo() public {
        (ICourt.Terms memory t, bytes32[][] memory levels) = posted(5, 3);
        ICourt.Proof memory p = stepProof(levels, 2);
        commit(finder, court.resultId(holder, t), p);
        nextBlock();
        vm.prank(finder);
        try court.reveal{gas: 900_000}(holder, t, p, SALT) {
            revert("carried out");
        } catch (bytes memory why) {
            require(bytes4(why) == ICourt.NotEnoughGas.selector, "another reason");
        }
    }

    // ------------------------------------------------------------------ the machine

    /// The same through the other class, with a program.
    function test_machineIsJudged() public {
        bytes memory program = hex"0100010200000003020000000000000004000000000000070300000100000000";
        bytes[] memory s = new bytes[](6);
        s[0] = abi.encodePacked(uint64(0), uint64(1), uint64(2), uint64(3), new bytes(40));
        for (uint256 i = 1; i < 6; ++i) {
            s[i] = machine.step(program, s[i - 1]);
            if (i == 4) s[4][15] = bytes1(uint8(s[4][15]) ^ 1);
        }
        bytes32[] memory l = new bytes32[](6);
        for (uint256 i; i < 6; ++i) {
            l[i] = leaf(i, keccak256(s[i]));
        }
        bytes32[][] memory levels = Tree.build(l);
        ICourt.Terms memory t = chainTerms(5, "seed", levels);
        (t.class, t.params, t.initial, t.result) = (1, keccak256(program), keccak256(s[0]), keccak256(s[5]));
        post(t);
        for (uint256 i; i < 5; ++i) {
            ICourt.Proof memory p = stepProof(levels, i);
            (p.params, p.state) = (program, s[i]);
            if (i != 3) refused(t, p, abi.encodeWithSelector(ICourt.NothingWrong.selector, p.right));
        }
        ICourt.Proof memory fault = stepProof(levels, 3);
        (fault.params, fault.state) = (program, s[3]);
        convict(finder, t, fault);
        require(stateOf(t) == ICourt.State.Convicted, "not convicted");
    }

    /// An order that makes no sense has a right result too: the trap.
    function test_theTrapIsAResult() public {
        bytes32[] memory l = new bytes32[](3);
        l[0] = leaf(0, keccak256("no state"));
        (l[1], l[2]) = (leaf(1, keccak256("")), leaf(2, keccak256("")));
        bytes32[][] memory levels = Tree.build(l);
        ICourt.Terms memory t = chainTerms(2, "seed", levels);
        (t.class, t.initial, t.result) = (1, keccak256("no state"), keccak256(""));
        post(t);
        ICourt.Proof memory p = stepProof(levels, 0);
        p.state = "no state";
        refused(t, p, abi.encodeWithSelector(ICourt.NothingWrong.selector, p.right));
        p = stepProof(levels, 1);
        p.state = "";
        refused(t, p, abi.encodeWithSelector(ICourt.NothingWrong.selector, p.right));
    }
}
