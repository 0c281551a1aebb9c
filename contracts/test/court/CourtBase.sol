// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SNM} from "../../src/token/SNM.sol";
import {IRegistry} from "../../src/wallets/IRegistry.sol";
import {Court} from "../../src/court/Court.sol";
import {HashChain} from "../../src/court/HashChain.sol";
import {ICourt} from "../../src/court/ICourt.sol";
import {IStep} from "../../src/court/IStep.sol";
import {Machine} from "../../src/court/Machine.sol";

/// The cheat codes in use.
interface CourtVm {
    function assume(bool) external;
    function expectRevert(bytes calldata) external;
    function expectRevert() external;
    function prank(address) external;
    function roll(uint256) external;
    function warp(uint256) external;
    function getBlockTimestamp() external view returns (uint256);
    function getBlockNumber() external view returns (uint256);
}

/// Confirms whom it is told to.
contract Nodes {
    mapping(address => mapping(address => bool)) public confirmed;

    function confirm(address node, address owner, bool yes) external {
        confirmed[node][owner] = yes;
    }
}

/// The tree over a list of leaves, all levels of it, root first. A second writing of what
/// TraceTree says, from the words alone: the contract only ever checks paths.
library Tree {
    function build(bytes32[] memory leaves) internal pure returns (bytes32[][] memory levels) {
        uint256 d;
        while (2 ** d < leaves.length) ++d;
        levels = new bytes32[][](d + 1);
        levels[d] = new bytes32[](2 ** d);
        for (uint256 i; i < leaves.length; ++i) {
            levels[d][i] = leaves[i];
        }
        for (uint256 l = d; l != 0; --l) {
            levels[l - 1] = new bytes32[](2 ** (l - 1));
            for (uint256 i; i < levels[l - 1].length; ++i) {
                (bytes32 a, bytes32 b) = (levels[l][2 * i], levels[l][2 * i + 1]);
                if (a != 0 || b != 0) levels[l - 1][i] = keccak256(abi.encodePacked(hex"01", a, b));
            }
        }
    }

    /// Siblings from a node's level up.
    function path(bytes32[][] memory levels, uint256 level, uint256 at) internal pure returns (bytes32[] memory p) {
        p = new bytes32[](level);
        for (uint256 i; i < level; ++i) {
            p[i] = levels[level - i][at ^ 1];
            at /= 2;
        }
    }

    /// The path of leaves i and i + 1 together.
    function pair(bytes32[][] memory levels, uint256 i) internal pure returns (bytes32[] memory p) {
        uint256 d = levels.length - 1;
        uint256 j = i + 1;
        uint256 level = d;
        bytes32[] memory room = new bytes32[](2 * d);
        uint256 n;
        for (; i / 2 != j / 2; (i, j, level) = (i / 2, j / 2, level - 1)) {
            room[n++] = levels[level][i - 1];
            room[n++] = levels[level][j + 1];
        }
        bytes32[] memory up = path(levels, level - 1, i / 2);
        for (uint256 k; k < up.length; ++k) {
            room[n++] = up[k];
        }
        p = new bytes32[](n);
        for (uint256 k; k < n; ++k) {
            p[k] = room[k];
        }
    }
}

/// A court with both classes, a holder with 1000 SNM of bond and its node, and traces.
abstract contract CourtBase {
    CourtVm internal constant vm = CourtVm(address(uint160(uint256(keccak256("hevm cheat code")))));

    uint96 internal constant BOND = 100 ether;
    bytes32 internal constant SALT = "salt";

    address internal holder = address(0x401DE2);
    address internal node = address(0x90DE);
    address internal client = address(0xC11E);
    address internal finder = address(0xF19D);
    address internal copier = address(0xC0B1);
    address internal challenger = address(0xC4A1);
    address internal dao = address(0xDA0);
    address internal guardian = address(0x6A2D);
    address internal anyone = address(0xC0DE);

    SNM internal snm;
    Nodes internal nodes;
    Court internal court;
    HashChain internal chain;
    Machine internal machine;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        vm.roll(1000);
        snm = new SNM(address(this));
        nodes = new Nodes();
        (chain, machine) = (new HashChain(), new Machine());
        IStep[] memory classes = new IStep[](2);
        (classes[0], classes[1]) = (chain, machine);
        court = new Court(IERC20(address(snm)), IRegistry(address(nodes)), dao, guardian, classes);
        nodes.confirm(node, holder, true);
        snm.approve(address(court), type(uint256).max);
        court.deposit(holder, 1000 ether);
        give(challenger, 1000 ether);
    }

    function give(address who, uint256 amount) internal {
        snm.transfer(who, amount);
        vm.prank(who);
        snm.approve(address(court), type(uint256).max);
    }

    // ------------------------------------------------------------------ traces

    /// The leaves of a hash chain of `steps` steps from `seed`; leaf `wrong` and all after it
    /// follow from a state that does not follow. None is wrong beyond the end.
    function chainLeaves(uint256 steps, bytes32 seed, uint256 wrong) internal pure returns (bytes32[] memory l) {
        l = new bytes32[](steps + 1);
        for (uint256 i; i <= steps; ++i) {
            if (i == wrong) seed = keccak256(abi.encode("wrong", seed));
            l[i] = leaf(i, keccak256(abi.encode(seed)));
            seed = keccak256(abi.encode(seed));
        }
    }

    function chainState(bytes32 seed, uint256 i) internal pure returns (bytes32) {
        for (; i != 0; --i) {
            seed = keccak256(abi.encode(seed));
        }
        return seed;
    }

    function leaf(uint256 i, bytes32 stateHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"00", i, stateHash));
    }

    /// Terms of a hash chain from seed whose tree is `levels`, result as it should be.
    function chainTerms(uint256 steps, bytes32 seed, bytes32[][] memory levels)
        internal
        view
        returns (ICourt.Terms memory t)
    {
        t.client = client;
        t.steps = uint32(steps);
        t.window = 1 days;
        t.bond = BOND;
        t.task = "task";
        t.params = keccak256("");
        t.initial = keccak256(abi.encode(seed));
        t.result = keccak256(abi.encode(chainState(seed, steps)));
        t.root = levels[0][0];
    }

    /// Posts a chain that is wrong from leaf `wrong` on.
    function posted(uint256 steps, uint256 wrong) internal returns (ICourt.Terms memory t, bytes32[][] memory levels) {
        levels = Tree.build(chainLeaves(steps, "seed", wrong));
        t = chainTerms(steps, "seed", levels);
        post(t);
    }

    function post(ICourt.Terms memory t) internal returns (bytes32) {
        vm.prank(node);
        return court.post(holder, t);
    }

    /// What a finder shows of leaf i and i + 1.
    function stepProof(bytes32[][] memory levels, uint256 i) internal pure returns (ICourt.Proof memory p) {
        p.index = uint32(i);
        p.left = levels[levels.length - 1][i];
        p.right = levels[levels.length - 1][i + 1];
        p.path = Tree.pair(levels, i);
        p.state = abi.encode(chainState("seed", i));
    }

    // ------------------------------------------------------------------ moves

    function commit(address who, bytes32 id, ICourt.Proof memory p) internal {
        bytes32 c = court.commitment(id, who, SALT, keccak256(abi.encode(p)));
        vm.prank(who);
        court.commit(c);
    }

    function nextBlock() internal {
        vm.roll(vm.getBlockNumber() + 1);
        wait(12);
    }

    function wait(uint256 secs) internal {
        vm.warp(vm.getBlockTimestamp() + secs);
    }

    /// Commits, and reveals a block later.
    function convict(address who, ICourt.Terms memory t, ICourt.Proof memory p) internal {
        commit(who, court.resultId(holder, t), p);
        nextBlock();
        vm.prank(who);
        court.reveal(holder, t, p, SALT);
    }

    /// The proof is refused with this error.
    function refused(ICourt.Terms memory t, ICourt.Proof memory p, bytes memory why) internal {
        commit(finder, court.resultId(holder, t), p);
        nextBlock();
        vm.expectRevert(why);
        vm.prank(finder);
        court.reveal(holder, t, p, SALT);
    }

    function demand(ICourt.Terms memory t, uint256 level, uint256 position) internal {
        vm.prank(challenger);
        court.demand(holder, t, level, position);
    }

    function children(bytes32[][] memory levels, uint256 level, uint256 position)
        internal
        pure
        returns (bytes32[] memory c)
    {
        uint256 d = levels.length - 1;
        uint256 down = d - level < 6 ? d - level : 6;
        c = new bytes32[](2 ** down);
        for (uint256 i; i < c.length; ++i) {
            c[i] = levels[level + down][(position << down) + i];
        }
    }

    function answer(ICourt.Terms memory t, bytes32[][] memory levels, uint256 level, uint256 position) internal {
        vm.prank(anyone);
        court.answer(holder, t, level, position, children(levels, level, position), Tree.path(levels, level, position));
    }

    function hashes(ICourt.Terms memory t) internal pure returns (bytes32[] memory h) {
        h = new bytes32[](1);
        h[0] = keccak256(abi.encode(t));
    }

    function stateOf(ICourt.Terms memory t) internal view returns (ICourt.State s) {
        (s,,,,) = court.results(court.resultId(holder, t));
    }

    function endOf(ICourt.Terms memory t) internal view returns (uint256 end) {
        (, end,,,) = court.results(court.resultId(holder, t));
    }

    function total(address who) internal view returns (uint256 amount) {
        (amount,) = court.accounts(who);
    }

    function pinned(address who) internal view returns (uint256 amount) {
        (, amount) = court.accounts(who);
    }

    function eq(uint256 got, uint256 want, string memory what) internal pure {
        require(got == want, what);
    }

    function bound(uint256 x, uint256 min, uint256 max) internal pure returns (uint256) {
        return min + x % (max - min + 1);
    }
}
