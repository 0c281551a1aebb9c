// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title What the court stores, takes, says and refuses
interface ICourt {
    /// @notice What a worker answers for.
    /// @param client Who ordered the task; only told by event.
    /// @param class Task class, whose step function judges.
    /// @param steps Steps from the initial state to the result, at least 1.
    /// @param window Seconds in which a proof may come, MIN_WINDOW to MAX_WINDOW.
    /// @param bond Token wei at stake, at least MIN_BOND.
    /// @param task The task this is the result of: an order, a deal's id. One result of the same
    /// terms a holder, so it also tells results apart.
    /// @param params keccak256 of the class's parameters.
    /// @param initial keccak256 of the first state.
    /// @param result keccak256 of the last state.
    /// @param root Root of the tree over all states; see TraceTree.
    struct Terms {
        address client;
        uint32 class;
        uint32 steps;
        uint40 window;
        uint96 bond;
        bytes32 task;
        bytes32 params;
        bytes32 initial;
        bytes32 result;
        bytes32 root;
    }

    /// @notice None: never posted. Open: its bond is at stake. Released: the time is over, the bond
    /// free. Convicted: proved wrong; an earlier commitment may still take the reward. Settled:
    /// the bond is paid out.
    enum State {
        None,
        Open,
        Released,
        Convicted,
        Settled
    }

    /// @param end Demands are taken before this Unix second.
    /// @param hardEnd What `end` can grow to by demands.
    /// @param open Demands not answered yet.
    struct Result {
        State state;
        uint40 end;
        uint40 hardEnd;
        uint32 open;
        uint96 bond;
    }

    /// @notice What is shown wrong. Step: leaf index + 1 is not what follows from leaf `index`.
    /// Initial: leaf 0 is not the initial state. Last: leaf `steps` is not the result.
    enum Fault {
        Step,
        Initial,
        Last
    }

    /// @notice Two neighbouring leaves, opened. For Initial index is 0, for Last it is steps - 1.
    /// @param left Leaf `index` as it is in the worker's tree.
    /// @param right Leaf index + 1.
    /// @param path See TraceTree.requirePair.
    /// @param params The class's parameters; only for Step.
    /// @param state The state of leaf `index`; only for Step.
    struct Proof {
        Fault fault;
        uint32 index;
        bytes32 left;
        bytes32 right;
        bytes32[] path;
        bytes params;
        bytes state;
    }

    /// @param total Token wei in the account.
    /// @param pinned How much of it is at stake for open results.
    struct Account {
        uint128 total;
        uint128 pinned;
    }

    event ClassAdded(uint32 indexed class, address step);
    event ClassRetired(uint32 indexed class);
    event Deposited(address indexed holder, address indexed from, uint256 amount);
    event Withdrawn(address indexed holder, uint256 amount);
    /// @notice A result stands, open to proofs against it until `end`.
    event Posted(
        bytes32 indexed id, address indexed holder, address indexed client, address node, uint256 end, Terms terms
    );
    event Released(bytes32 indexed id, address indexed holder);
    /// @notice The worker has to open a node of its tree before `deadline`.
    event Demanded(bytes32 indexed id, address indexed challenger, uint256 level, uint256 position, uint256 deadline);
    /// @notice A node's descendants, FAN levels below it or at the leaves.
    event Answered(bytes32 indexed id, uint256 level, uint256 position, bytes32[] nodes);
    event FeeReturned(bytes32 indexed id, address indexed challenger, uint256 amount);
    event Committed(bytes32 indexed commitment);
    /// @notice The result is proved wrong. `finder` takes the reward unless an earlier commitment shows.
    event Convicted(
        bytes32 indexed id, address indexed holder, address indexed client, address finder, Fault fault, uint256 index
    );
    /// @notice A demand was not answered in time.
    event Silent(bytes32 indexed id, address indexed holder, address indexed client, uint256 level, uint256 position);
    /// @notice The bond of a wrong or withheld result is paid out.
    event Slashed(
        bytes32 indexed id, address indexed holder, address indexed finder, uint256 reward, uint256 toTreasury
    );

    error NotAContract(address given);
    error ZeroAmount();
    error UnknownClass(uint32 class);
    error ClassIsRetired(uint32 class);
    error NotTheHoldersNode(address sender, address holder);
    error NoSteps();
    error WindowOutOfRange(uint256 window, uint256 min, uint256 max);
    error BondTooSmall(uint256 bond, uint256 min);
    /// @notice The account has not that much that is not at stake.
    error NotEnoughFree(uint256 amount, uint256 free);
    error AlreadyPosted(bytes32 id);
    /// @notice The result is not in a state in which this can be done.
    error WrongState(bytes32 id, State state);
    error TooEarly(uint256 notBefore);
    error TooLate(uint256 notAfter);
    error DemandsOpen(bytes32 id, uint256 open);
    /// @notice Only nodes at level 0, FAN, 2 FAN ... above the leaves can be demanded.
    error NoSuchLevel(uint256 level, uint256 depth);
    /// @notice The place is beyond the last leaf.
    error OutOfTree(uint256 position, uint256 last);
    /// @notice The node was demanded before: its descendants are in the log, or come.
    error AlreadyDemanded(bytes32 id, uint256 level, uint256 position);
    error NotDemanded(bytes32 id, uint256 level, uint256 position);
    error WrongCount(uint256 given, uint256 want);
    error AlreadyCommitted(bytes32 commitment);
    error NotCommitted(bytes32 commitment);
    /// @notice A commitment is revealed in a later block than it was made in.
    error SameBlock(uint256 number);
    /// @notice A reveal that is not the first needs a commitment from an earlier block.
    error NotEarlier(uint256 number, uint256 first);
    error WrongIndex(uint256 index, uint256 want);
    error WrongParams(bytes32 given, bytes32 want);
    /// @notice The state is not the one in leaf `index`.
    error NotTheState(bytes32 leaf, bytes32 want);
    /// @notice What was shown is as it has to be.
    error NothingWrong(bytes32 leaf);
    /// @notice The step function has to have STEP_GAS.
    error NotEnoughGas(uint256 gas, uint256 want);
    /// @notice The class's code failed, which is not the worker's fault.
    error StepFailed(address step);
}
