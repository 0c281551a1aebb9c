// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {Wallet} from "../Mocks.sol";
import {IRegistry} from "../../src/wallets/IRegistry.sol";
import {Registry} from "../../src/wallets/Registry.sol";

/// Nodes, owners, payouts and validities.
contract RegistryTest is World {
    event Confirmed(address indexed node, address indexed owner, address indexed payout, uint256 validUntil);
    event PayoutChanged(address indexed node, address indexed from, address indexed to);
    event ValidityChanged(address indexed node, uint256 from, uint256 to);

    uint40 internal constant UNTIL = uint40(START + 365 days);

    function consent(uint256 key, address by) internal returns (bytes memory) {
        return signed(key, registry.consentDigest(by, vm.addr(key)));
    }

    function confirmCall(uint256 key, address by, address payout, uint40 until) internal returns (bytes memory) {
        return abi.encodeCall(registry.confirm, (vm.addr(key), payout, until, consent(key, by)));
    }

    function badConsent(address node_, address by, uint256 nonce) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(Registry.BadConsent.selector, node_, by, nonce);
    }

    function range(uint256 until) internal view returns (bytes memory) {
        bytes4 s = Registry.ValidityOutOfRange.selector;
        return abi.encodeWithSelector(s, until, now_(), now_() + 5 * 365 days);
    }

    function test_unboundNodeIsPaidItself() public view {
        require(registry.payoutOf(worker) == worker, "payout");
        require(registry.binding(worker).owner == address(0), "owner");
        require(!registry.confirmed(worker, address(0)) && !registry.confirmed(worker, owner), "confirmed");
    }

    function test_confirm() public {
        bytes memory call = confirmCall(WORKER_KEY, landlord, purse, UNTIL);
        vm.expectEmit(address(registry));
        emit Confirmed(worker, landlord, purse, UNTIL);
        must(landlord, address(registry), call);
        IRegistry.Binding memory b = registry.binding(worker);
        require(b.owner == landlord && b.payout == purse && b.validUntil == UNTIL, "binding");
        require(registry.payoutOf(worker) == purse && registry.confirmed(worker, landlord), "views");
        require(!registry.confirmed(worker, thief), "another's");
        eq(registry.nonces(worker), 1, "nonce");
    }

    function test_confirmedUntilTheLastSecond() public {
        confirm(WORKER_KEY, landlord, purse);
        vm.warp(UNTIL - 1);
        require(registry.confirmed(worker, landlord), "before");
        vm.warp(UNTIL);
        require(!registry.confirmed(worker, landlord), "after");
        require(registry.payoutOf(worker) == purse, "payout outlives it");
    }

    function test_validityBounds() public {
        uint40 max = uint40(now_() + 5 * 365 days);
        refuse(landlord, address(registry), confirmCall(WORKER_KEY, landlord, purse, uint40(now_())), range(now_()));
        refuse(landlord, address(registry), confirmCall(WORKER_KEY, landlord, purse, max + 1), range(max + 1));
        must(landlord, address(registry), confirmCall(WORKER_KEY, landlord, purse, max));
        must(landlord, address(registry), abi.encodeCall(registry.setValidity, (worker, uint40(now_() + 1))));
        bytes memory call = abi.encodeCall(registry.setValidity, (worker, uint40(now_())));
        refuse(landlord, address(registry), call, range(now_()));
        call = abi.encodeCall(registry.setValidity, (worker, max + 1));
        refuse(landlord, address(registry), call, range(max + 1));
        must(landlord, address(registry), abi.encodeCall(registry.setValidity, (worker, max)));
    }

    function test_consentIsForOneOwnerNodeNonceAndRegistry() public {
        bytes memory sig = consent(WORKER_KEY, landlord);
        bytes memory call = abi.encodeCall(registry.confirm, (worker, purse, UNTIL, sig));
        refuse(thief, address(registry), call, badConsent(worker, thief, 0)); // stolen from the mempool
        bytes memory other = abi.encodeCall(registry.confirm, (worker2, purse, UNTIL, sig));
        refuse(landlord, address(registry), other, badConsent(worker2, landlord, 0));
        Registry second = new Registry();
        refuse(landlord, address(second), call, badConsent(worker, landlord, 0));
        must(landlord, address(registry), call);
        refuse(landlord, address(registry), call, badConsent(worker, landlord, 1)); // replayed
    }

    function test_consentOnAnotherChain() public {
        bytes memory call = confirmCall(WORKER_KEY, landlord, purse, UNTIL);
        vm.chainId(99);
        refuse(landlord, address(registry), call, badConsent(worker, landlord, 0));
    }

    function testFuzz_forgedConsent(uint256 key, uint256 flip) public {
        key = bound(key, 1, 1 << 200);
        bytes memory sig = signed(key, registry.consentDigest(landlord, worker));
        if (key == WORKER_KEY) sig[flip % 65] ^= 0x01;
        bytes memory call = abi.encodeCall(registry.confirm, (worker, purse, UNTIL, sig));
        refuse(landlord, address(registry), call, badConsent(worker, landlord, 0));
    }

    function test_nobodyConsentsForNobody() public {
        bytes memory junk = abi.encodePacked(bytes32(0), bytes32(0), uint8(27));
        bytes memory call = abi.encodeCall(registry.confirm, (address(0), purse, UNTIL, junk));
        refuse(thief, address(registry), call, badConsent(address(0), thief, 0));
    }

    function test_contractNodeConsentsByERC1271() public {
        Wallet w = new Wallet(worker);
        bytes memory sig = signed(WORKER_KEY, registry.consentDigest(landlord, address(w)));
        must(landlord, address(registry), abi.encodeCall(registry.confirm, (address(w), purse, UNTIL, sig)));
        w.disown();
        sig = signed(WORKER_KEY, registry.consentDigest(landlord, address(w)));
        bytes memory call = abi.encodeCall(registry.confirm, (address(w), purse, UNTIL, sig));
        refuse(landlord, address(registry), call, badConsent(address(w), landlord, 1));
    }

    function test_payoutIsTheOwnersToMove() public {
        confirm(WORKER_KEY, landlord, purse);
        bytes memory call = abi.encodeCall(registry.setPayout, (worker, anyone));
        bytes memory no = abi.encodeWithSelector(Registry.NotNodeOwner.selector, worker, worker, landlord);
        refuse(worker, address(registry), call, no); // the node's own key
        no = abi.encodeWithSelector(Registry.NotNodeOwner.selector, worker, purse, landlord);
        refuse(purse, address(registry), call, no);
        vm.expectEmit(address(registry));
        emit PayoutChanged(worker, purse, anyone);
        must(landlord, address(registry), call);
        call = abi.encodeCall(registry.setPayout, (worker, address(0)));
        refuse(landlord, address(registry), call, err(Registry.BadPayout.selector, address(0)));
        refuse(
            landlord,
            address(registry),
            confirmCall(WORKER2_KEY, landlord, address(0), UNTIL),
            err(Registry.BadPayout.selector, address(0))
        );
        no = abi.encodeWithSelector(Registry.NotNodeOwner.selector, worker2, landlord, address(0));
        refuse(landlord, address(registry), abi.encodeCall(registry.setPayout, (worker2, purse)), no);
        refuse(landlord, address(registry), abi.encodeCall(registry.setValidity, (worker2, UNTIL)), no);
        refuse(landlord, address(registry), abi.encodeCall(registry.revoke, (worker2)), no);
    }

    function test_payoutMovesAlsoWhenTheValidityIsOver() public {
        confirm(WORKER_KEY, landlord, purse);
        vm.warp(UNTIL + 100 days);
        must(landlord, address(registry), abi.encodeCall(registry.setPayout, (worker, anyone)));
    }

    function test_revokeKeepsThePayout() public {
        confirm(WORKER_KEY, landlord, purse);
        vm.expectEmit(address(registry));
        emit ValidityChanged(worker, UNTIL, START);
        must(landlord, address(registry), abi.encodeCall(registry.revoke, (worker)));
        require(!registry.confirmed(worker, landlord), "confirmed");
        require(registry.payoutOf(worker) == purse && registry.binding(worker).owner == landlord, "kept");
        skip(1 days);
        must(landlord, address(registry), abi.encodeCall(registry.revoke, (worker))); // does not lengthen anything
        eq(registry.binding(worker).validUntil, START, "the first stands");
    }

    /// A stolen node key cannot send what the node has earned to the thief.
    function test_takeoverSevenDaysAfterTheValidity() public {
        confirm(WORKER_KEY, landlord, purse);
        bytes memory call = confirmCall(WORKER_KEY, thief, thief, uint40(START + 800 days));
        uint256 from = UNTIL + 7 days;
        bytes memory no = abi.encodeWithSelector(Registry.NodeTaken.selector, worker, landlord, from);
        refuse(thief, address(registry), call, no);
        vm.warp(from - 1);
        refuse(thief, address(registry), call, no);
        vm.warp(from);
        must(thief, address(registry), call);
        require(registry.binding(worker).owner == thief, "moved");
        no = abi.encodeWithSelector(Registry.NotNodeOwner.selector, worker, landlord, thief);
        refuse(landlord, address(registry), abi.encodeCall(registry.setPayout, (worker, purse)), no);
    }

    function test_handoverByRevoking() public {
        confirm(WORKER_KEY, landlord, purse);
        vm.prank(landlord);
        registry.revoke(worker);
        skip(7 days);
        confirm(WORKER_KEY, owner, anyone);
        require(registry.confirmed(worker, owner) && !registry.confirmed(worker, landlord), "handed over");
    }

    /// The same owner may confirm again at any time, with a fresh consent.
    function test_sameOwnerAgain() public {
        confirm(WORKER_KEY, landlord, purse);
        confirm(WORKER_KEY, landlord, anyone);
        require(registry.payoutOf(worker) == anyone, "payout");
        eq(registry.nonces(worker), 2, "nonce");
    }

    function test_consentDigestIsSpelledOut() public view {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("SOSNA Registry"),
                keccak256("1"),
                block.chainid,
                address(registry)
            )
        );
        bytes32 inner =
            keccak256(abi.encode(keccak256("Consent(address owner,address node,uint256 nonce)"), owner, node, 0));
        require(registry.consentDigest(owner, node) == keccak256(abi.encodePacked(hex"1901", domain, inner)), "digest");
    }
}
