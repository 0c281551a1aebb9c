// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {World} from "./World.sol";
import {HubWallet} from "../../src/wallets/HubWallet.sol";
import {IHubWallet} from "../../src/wallets/IHubWallet.sol";
import {Signed} from "../../src/wallets/Signed.sol";

/// Turning statements into money: who may sign, what counts, where it goes.
contract ClaimTest is World {
    event Claimed(address indexed worker, uint256 cumulative, uint256 due, bytes32 usageRoot);
    event SignerChanged(address indexed from, address indexed to, uint256 formerUntil);

    uint256 internal constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    function setUp() public override {
        super.setUp();
        registered(130 ether);
        reserved(worker, 100 ether);
    }

    function bad(uint256 index, address who, address key) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IHubWallet.BadSignature.selector, index, who, key);
    }

    function over(uint256 index, address who, uint256 cumulative, uint256 max) internal pure returns (bytes memory) {
        return abi.encodeWithSelector(IHubWallet.OverReserve.selector, index, who, cumulative, max);
    }

    // ------------------------------------------------------------------ single

    function test_anyoneClaimsForTheWorker() public {
        vm.expectEmit(address(hub));
        emit Claimed(worker, 7 ether, 7 ether, keccak256("usage"));
        eq(claim(worker, 7 ether), 7 ether, "due");
        eq(claim(worker, 8 ether), 1 ether, "the rise");
        eq(snm.balanceOf(worker), 8 ether, "the node itself, which nobody bound");
        eq(snm.balanceOf(anyone), 0, "nothing for the sender");
        eq(hub.outstanding(), 92 ether, "U");
        eq(hub.reserveOf(worker).paid, 8 ether, "paid");
    }

    function test_moneyGoesToThePayoutOfTheMoment() public {
        confirm(WORKER_KEY, landlord, purse);
        claim(worker, 7 ether);
        vm.prank(landlord);
        registry.setPayout(worker, anyone);
        claim(worker, 9 ether);
        eq(snm.balanceOf(purse), 7 ether, "first");
        eq(snm.balanceOf(anyone), 2 ether, "then");
        vm.prank(landlord);
        registry.revoke(worker);
        claim(worker, 10 ether);
        eq(snm.balanceOf(anyone), 3 ether, "a revoked node's wages are not lost");
    }

    function test_upToTheReserveAndNoWeiMore() public {
        bytes memory no = over(0, worker, 100 ether + 1, 100 ether);
        refuse(anyone, address(hub), claimCall(SIGNER_KEY, statement(worker, 100 ether + 1)), no);
        no = over(0, worker, type(uint256).max, 100 ether);
        refuse(anyone, address(hub), claimCall(SIGNER_KEY, statement(worker, type(uint256).max)), no);
        eq(claim(worker, 100 ether), 100 ether, "all of it");
    }

    function test_notRising() public {
        claim(worker, 7 ether);
        bytes4 s = IHubWallet.NotRising.selector;
        bytes memory no = abi.encodeWithSelector(s, worker, 7 ether, 7 ether);
        refuse(anyone, address(hub), claimCall(SIGNER_KEY, statement(worker, 7 ether)), no);
        no = abi.encodeWithSelector(s, worker, 0, 7 ether);
        refuse(anyone, address(hub), claimCall(SIGNER_KEY, statement(worker, 0)), no);
        eq(claim(worker, 7 ether + 1), 1, "one wei more");
    }

    function test_noReserveNoClaim() public {
        bytes memory no = over(0, worker2, 1, 0);
        refuse(anyone, address(hub), claimCall(SIGNER_KEY, statement(worker2, 1)), no);
        no = over(0, address(0), 1, 0);
        refuse(anyone, address(hub), claimCall(SIGNER_KEY, statement(address(0), 1)), no);
    }

    // ------------------------------------------------------------------ batches

    function many(uint256 n) internal returns (IHubWallet.Statement[] memory s, bytes[] memory sigs) {
        (s, sigs) = (new IHubWallet.Statement[](n), new bytes[](n));
        for (uint256 i; i < n; ++i) {
            uint256 key = i % 2 == 0 ? WORKER_KEY : WORKER2_KEY;
            s[i] = statement(vm.addr(key), (i + 1) * 1 ether);
            sigs[i] = signed(SIGNER_KEY, hub.statementDigest(s[i]));
        }
    }

    function test_batchPaysEach() public {
        fill(address(hub), 130 ether);
        reserved(worker2, 100 ether);
        (IHubWallet.Statement[] memory s, bytes[] memory sigs) = many(5); // 1, 3, 5 and 2, 4
        vm.prank(anyone);
        eq(hub.claimBatch(s, sigs), 9 ether, "paid");
        eq(snm.balanceOf(worker), 5 ether, "first");
        eq(snm.balanceOf(worker2), 4 ether, "second");
        eq(hub.outstanding(), 191 ether, "U");
        eq(hub.claimBatch(s, sigs), 0, "again: passed over");
    }

    /// Two nodes of one owner: one transfer.
    function test_batchOfOnePayout() public {
        fill(address(hub), 130 ether);
        reserved(worker2, 100 ether);
        confirm(WORKER_KEY, landlord, purse);
        confirm(WORKER2_KEY, landlord, purse);
        (IHubWallet.Statement[] memory s, bytes[] memory sigs) = many(4);
        hub.claimBatch(s, sigs);
        eq(snm.balanceOf(purse), 7 ether, "3 and 4");
    }

    function test_batchPassesOverWhatAnotherSentFirst() public {
        fill(address(hub), 130 ether);
        reserved(worker2, 100 ether);
        (IHubWallet.Statement[] memory s, bytes[] memory sigs) = many(2);
        vm.prank(thief);
        hub.claim(s[0], sigs[0]);
        eq(hub.claimBatch(s, sigs), 2 ether, "the other");
    }

    function test_batchNamesTheBadOne() public {
        fill(address(hub), 130 ether);
        reserved(worker2, 100 ether);
        (IHubWallet.Statement[] memory s, bytes[] memory sigs) = many(3);
        sigs[2] = signed(THIEF_KEY, hub.statementDigest(s[2]));
        refuse(anyone, address(hub), abi.encodeCall(hub.claimBatch, (s, sigs)), bad(2, worker, thief));
        s[1].cumulative = 101 ether;
        bytes memory no = over(1, worker2, 101 ether, 100 ether);
        refuse(anyone, address(hub), abi.encodeCall(hub.claimBatch, (s, sigs)), no);
        eq(snm.balanceOf(worker), 0, "nothing of it");
        no = err(IHubWallet.LengthMismatch.selector, 3, 2);
        refuse(anyone, address(hub), abi.encodeCall(hub.claimBatch, (s, new bytes[](2))), no);
        eq(hub.claimBatch(new IHubWallet.Statement[](0), new bytes[](0)), 0, "none");
    }

    // ------------------------------------------------------------------ signatures

    function test_onlyTheSignerSigns() public {
        IHubWallet.Statement memory s = statement(worker, 1 ether);
        refuse(anyone, address(hub), claimCall(THIEF_KEY, s), bad(0, worker, thief));
        refuse(anyone, address(hub), claimCall(WORKER_KEY, s), bad(0, worker, worker));
    }

    function test_malleableAndMalformed() public {
        IHubWallet.Statement memory s = statement(worker, 1 ether);
        (uint8 v, bytes32 r, bytes32 t) = vm.sign(SIGNER_KEY, hub.statementDigest(s));
        bytes32 high = bytes32(ORDER - uint256(t));
        bytes[9] memory sigs = [
            abi.encodePacked(r, high, v == 27 ? uint8(28) : uint8(27)),
            abi.encodePacked(r, t, v - 27),
            abi.encodePacked(r, t, v == 27 ? uint8(28) : uint8(27)),
            abi.encodePacked(r, t),
            abi.encodePacked(r, t, v, uint8(0)),
            abi.encodePacked(r, bytes32(uint256(t) | (uint256(v - 27) << 255))), // EIP-2098
            abi.encodePacked(bytes32(0), t, v),
            abi.encodePacked(r, bytes32(0), v),
            bytes("")
        ];
        for (uint256 i; i < sigs.length; ++i) {
            vm.prank(anyone);
            (bool ok, bytes memory out) = address(hub).call(abi.encodeCall(hub.claim, (s, sigs[i])));
            require(!ok && bytes4(out) == IHubWallet.BadSignature.selector, "taken");
        }
        eq(snm.balanceOf(worker), 0, "nothing");
        hub.claim(s, abi.encodePacked(r, t, v));
    }

    /// With no signer named, a signature of nobody is still nobody's.
    function test_zeroSignerAcceptsNothing() public {
        vm.prank(owner);
        hub.setSigner(address(0));
        IHubWallet.Statement memory s = statement(worker, 1 ether);
        bytes memory call = abi.encodeCall(hub.claim, (s, abi.encodePacked(bytes32(0), bytes32(0), uint8(27))));
        refuse(anyone, address(hub), call, bad(0, worker, address(0)));
        refuse(anyone, address(hub), abi.encodeCall(hub.claim, (s, "")), bad(0, worker, address(0)));
        require(!hub.maySign(address(0)), "maySign(0)");
    }

    function testFuzz_anyChangedFieldIsRefused(uint256 flip, uint256 cumulative) public {
        IHubWallet.Statement memory s = statement(worker, bound(cumulative, 1, 100 ether));
        bytes memory sig = signed(SIGNER_KEY, hub.statementDigest(s));
        fill(address(hub), 130 ether);
        reserved(worker2, 100 ether);
        if (flip % 4 == 0) s.worker = worker2;
        else if (flip % 4 == 1) s.cumulative = s.cumulative == 1 ? 2 : s.cumulative - 1;
        else if (flip % 4 == 2) s.usageRoot = bytes32(uint256(s.usageRoot) ^ (1 << (flip % 256)));
        else sig[flip % 65] ^= bytes1(uint8(1 + flip % 255));
        (bool ok,) = address(hub).call(abi.encodeCall(hub.claim, (s, sig)));
        require(!ok, "taken");
    }

    /// Our recovery by hand and OpenZeppelin's are one.
    function testFuzz_recoveryIsOpenZeppelins(bytes32 hash, uint256 key, uint256 mutate, uint8 x) public {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(bound(key, 1, ORDER - 1), hash);
        if (mutate % 6 == 1) s = bytes32(ORDER - uint256(s));
        if (mutate % 6 == 2) v = x;
        if (mutate % 6 == 3) r = bytes32(uint256(r) ^ (1 << x));
        if (mutate % 6 == 4) {
            s = bytes32(uint256(0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0) + x % 3 - 1);
        }
        this.compare(hash, mutate % 6 == 5 ? abi.encodePacked(r, s, v, x) : abi.encodePacked(r, s, v));
    }

    function compare(bytes32 hash, bytes calldata sig) external view {
        (address want, ECDSA.RecoverError e,) = ECDSA.tryRecoverCalldata(hash, sig);
        require(e == ECDSA.RecoverError.NoError || want == address(0), "OpenZeppelin");
        require(Signed.key(hash, sig) == want, "another signer");
    }

    /// The domain is spelled out, so that a change of it cannot pass unseen by pkg/payment.
    function testFuzz_digest(address who, uint256 cumulative, bytes32 root, uint32 chain) public {
        vm.chainId(uint256(chain) + 1);
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("SOSNA HubWallet"),
                keccak256("1"),
                uint256(chain) + 1,
                address(hub)
            )
        );
        bytes32 inner = keccak256(
            abi.encode(
                keccak256("Statement(address worker,uint256 cumulative,bytes32 usageRoot)"), who, cumulative, root
            )
        );
        require(
            hub.statementDigest(IHubWallet.Statement(who, cumulative, root))
                == keccak256(abi.encodePacked(hex"1901", domain, inner)),
            "statement"
        );
        inner = keccak256(
            abi.encode(keccak256("Release(address worker,uint256 amount,uint256 nonce)"), who, cumulative, 3)
        );
        require(
            hub.releaseDigest(IHubWallet.Release(who, cumulative, 3))
                == keccak256(abi.encodePacked(hex"1901", domain, inner)),
            "release"
        );
    }

    function test_domainIsReadable() public view {
        (bytes1 f, string memory n, string memory v, uint256 c, address a, bytes32 salt, uint256[] memory e) =
            hub.eip712Domain();
        require(
            f == 0x0f && keccak256(bytes(n)) == keccak256("SOSNA HubWallet") && keccak256(bytes(v)) == keccak256("1")
        );
        require(c == block.chainid && a == address(hub) && salt == 0 && e.length == 0);
    }

    function test_replayAtAnotherWalletAndOnAnotherChain() public {
        IHubWallet.Statement memory s = statement(worker, 1 ether);
        bytes memory sig = signed(SIGNER_KEY, hub.statementDigest(s));
        HubWallet first = hub;
        vm.prank(owner);
        hub = HubWallet(factory.createHub());
        registered(130 ether);
        reserved(worker, 100 ether);
        (bool ok,) = address(hub).call(abi.encodeCall(hub.claim, (s, sig)));
        require(!ok, "replayed at another wallet");
        vm.chainId(1234);
        (ok,) = address(first).call(abi.encodeCall(first.claim, (s, sig)));
        require(!ok, "replayed on another chain");
        vm.chainId(31337);
        first.claim(s, sig);
    }

    /// An address with dirt in its upper bits is no second spelling of a worker.
    function test_dirtyWorkerIsRefused() public {
        IHubWallet.Statement memory s = statement(worker, 1 ether);
        bytes memory call = claimCall(SIGNER_KEY, s);
        call[4] = 0x01;
        (bool ok, bytes memory out) = address(hub).call(call);
        require(!ok && out.length == 0, "taken");
    }

    // ------------------------------------------------------------------ rotation

    function test_formerSignerForThirtyDays() public {
        vm.expectEmit(address(hub));
        emit SignerChanged(signer, anyone, START + 30 days);
        vm.prank(owner);
        hub.setSigner(anyone);
        vm.warp(START + 30 days - 1);
        require(hub.maySign(signer) && hub.maySign(anyone) && !hub.maySign(thief), "maySign");
        eq(claim(worker, 1 ether), 1 ether, "in the last second");
        vm.warp(START + 30 days);
        require(!hub.maySign(signer), "maySign");
        refuse(anyone, address(hub), claimCall(SIGNER_KEY, statement(worker, 2 ether)), bad(0, worker, signer));
    }

    function test_signerNamedAgain() public {
        vm.prank(owner);
        hub.setSigner(anyone);
        skip(40 days);
        vm.prank(owner);
        hub.setSigner(signer);
        eq(claim(worker, 1 ether), 1 ether, "current");
        vm.prank(owner);
        hub.setSigner(anyone);
        skip(29 days);
        eq(claim(worker, 2 ether), 1 ether, "former, from its last replacement");
    }
}
