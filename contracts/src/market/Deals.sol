// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IDeals} from "./IDeals.sol";
import {Acceptance, AppFee, Ask, Bid, Change, Deal, Orders, Provision, Rate, Requirements, Window} from "./Orders.sol";
import {Terms} from "./Terms.sol";

/// @title What of a deal a contract can judge
/// @notice Deals are made off chain: three parties sign one set of terms, and money is held by
/// Channels and HubWallets. This contract holds nothing, neither money nor state, and has no
/// owner: it says in a dispute, to whoever asks (a court, the DAO's voters, the parties),
/// whether documents are genuine and follow from one another, or which field does not.
///
/// What holds:
/// - it answers for one market: the EIP-712 domain is ("SOSNA Market", "1", this chain, the
///   channel contract), the one in which pkg/market signs;
/// - what a bid requires is compared with what the ask promises and never filled in from it;
/// - a deal's terms rise only with the signatures of all who give more, and the worker's.
///
/// What it cannot say: when something was signed, and whether another document exists. Times
/// and identity levels are therefore arguments, for which the caller has its own evidence.
contract Deals is IDeals {
    bytes32 private constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    /// @notice A fee above this would be more than what it is a fee of.
    uint64 public constant MAX_FEE_PER_MILLE = 1000;
    /// @notice Longest maintenance window: a worker that is away longer lets its ask expire.
    uint64 public constant MAX_WINDOW = 30 days;
    /// @notice Largest budget, in wei: as pkg/market has it, 2^128-1.
    uint256 public constant MAX_BUDGET = type(uint128).max;

    /// @notice The channel contract whose market this is.
    address public immutable channels;

    /// @param channels_ The channel contract that pays for the deals.
    constructor(address channels_) {
        if (channels_.code.length == 0) revert NotAContract(channels_);
        channels = channels_;
    }

    // ------------------------------------------------------------------ verdicts

    /// @notice Whether a deal is genuine and what its ask and bid promise.
    /// @dev Expiry is not looked at: a dispute comes later. See checkOpening().
    /// @return id The deal's id.
    function checkDeal(Ask calldata ask, Bid calldata bid, Deal calldata deal, DealSignatures calldata by)
        external
        view
        returns (bytes32 id)
    {
        _follows(ask, bid, deal);
        _signed("ask", Orders.hash(ask), ask.worker, by.ask);
        _signed("bid", Orders.hash(bid), bid.buyer, by.bid);
        id = Orders.hash(deal);
        _signed("deal", id, deal.buyer, by.buyer);
        _signed("deal", id, deal.hub, by.hub);
        _signed("deal", id, deal.worker, by.worker);
    }

    /// @notice Whether ask, provision and parties are what the buyer required, and the buyer what
    /// the worker asked for. To be read together with checkDeal(), which checks the rest.
    /// @param required The buyer's requirements; with `bid` zero there are none.
    /// @param provided The worker's promises; with `ask` zero there are none, which meets no requirement
    /// of them: the abilities a bid requires are never taken from elsewhere.
    /// @param levels Identity levels of the parties at the time of the deal.
    function checkMatch(
        Ask calldata ask,
        Bid calldata bid,
        Deal calldata deal,
        Requirements calldata required,
        Provision calldata provided,
        Levels calldata levels,
        MatchSignatures calldata by
    ) external view {
        bool promised = provided.ask != 0;
        if (promised) {
            _equal("provision.ask", Orders.hash(ask), provided.ask);
            _signed("provision", Orders.hash(provided), ask.worker, by.worker);
            _only("provision.buyer", provided.buyer, deal.buyer);
            _atLeast("buyer's level", levels.buyer, provided.buyerLevel);
        }
        if (required.bid == 0) return;
        bytes32 hash = Orders.hash(required);
        _equal("requirements.bid", Orders.hash(bid), required.bid);
        _signed("requirements", hash, bid.buyer, by.buyer);
        _signed("requirements", hash, deal.hub, by.hub);
        _only("requirements.hub", required.hub, deal.hub);
        _only("requirements.worker", required.worker, deal.worker);
        _atLeast("hub's level", levels.hub, required.hubLevel);
        _atLeast("worker's level", levels.worker, required.workerLevel);
        uint64 netflags = promised ? provided.netflags : 0;
        if (netflags & required.netflags != required.netflags) revert Netflags(netflags, required.netflags);
        _atLeast("duration", promised ? provided.duration : 0, required.duration);
        _atMost("feePerMille", deal.feePerMille, required.maxFeePerMille);
        Terms.requireAtMost(deal.rates, required.maxRates);
        Terms.requireAtLeast(ask.benchmarks, required.benchmarks);
    }

    /// @notice Whether a deal could open at a time, of which the caller has evidence: neither order over.
    /// @param at Unix second.
    function checkOpening(Ask calldata ask, Bid calldata bid, uint64 at) external pure {
        if (at >= ask.expires) revert Expired("ask", ask.expires, at);
        if (at >= bid.expires) revert Expired("bid", bid.expires, at);
    }

    /// @notice Whether a worker's maintenance leaves a time free. Of two windows of a worker the one of
    /// the higher number holds; that there is a higher one is for the other side to show.
    /// @param at Unix second.
    function checkWindow(Window calldata window, bytes calldata signature, uint64 at) external view {
        if (window.to <= window.from || window.to - window.from > MAX_WINDOW) {
            revert BadWindow(window.from, window.to, MAX_WINDOW);
        }
        _signed("window", Orders.hash(window), window.worker, signature);
        if (at >= window.from && at < window.to) revert InWindow(window.from, window.to, at);
    }

    /// @notice Whether an acceptance is the worker's, of this deal.
    function checkAcceptance(Deal calldata deal, Acceptance calldata accepted, bytes calldata signature) external view {
        _equal("acceptance.deal", Orders.hash(deal), accepted.deal);
        _signed("acceptance", Orders.hash(accepted), deal.worker, signature);
    }

    /// @notice The terms that hold after all of a deal's changes, in their order.
    /// @dev Rates and budget that only fall need the worker's signature alone: it is the one that
    /// earns less. If any of them rises, buyer and hub, who give more, must have signed too. Since
    /// every change needs the worker's signature and numbers have no gaps, none can be left out,
    /// and two changes of one number are the worker's own doing: the lower one holds against it.
    /// @return terms Struct hash of the deal with the rates and the budget that hold now; the deal's id
    /// if there are no changes.
    function checkChanges(Deal calldata deal, SignedChange[] calldata changes) external view returns (bytes32 terms) {
        bytes32 id = Orders.hash(deal);
        Terms.requireSorted(deal.rates);
        Rate[] calldata rates = deal.rates;
        uint256 budget = deal.budget;
        for (uint256 i; i < changes.length; ++i) {
            Change calldata c = changes[i].change;
            _equal("change.deal", id, c.deal);
            if (c.seq != i + 1) revert BadSeq(c.seq, uint64(i + 1));
            bool rises = _rises(rates, budget, c);
            bytes32 hash = Orders.hash(c);
            _signed("change", hash, deal.worker, changes[i].worker);
            if (rises) {
                _signed("change", hash, deal.buyer, changes[i].buyer);
                _signed("change", hash, deal.hub, changes[i].hub);
            }
            (rates, budget) = (c.rates, c.budget);
        }
        return Orders.changed(deal, Orders.hash(rates), budget);
    }

    /// @notice Whether buyer and hub agreed to this fee for the image of this deal.
    /// @return hash Struct hash of the fee.
    function checkAppFee(
        Deal calldata deal,
        AppFee calldata fee,
        bytes calldata buyerSignature,
        bytes calldata hubSignature
    ) external view returns (bytes32 hash) {
        _equal("appFee.deal", Orders.hash(deal), fee.deal);
        _equal("appFee.image", Terms.sha256Of(deal.image), fee.image);
        if (fee.payee == address(0)) revert Below("appFee.payee", 0, 1);
        _atLeast("appFee.fee", fee.fee, 1);
        _atMost("appFee.fee", fee.fee, MAX_BUDGET);
        hash = Orders.hash(fee);
        _signed("appFee", hash, deal.buyer, buyerSignature);
        _signed("appFee", hash, deal.hub, hubSignature);
    }

    // ------------------------------------------------------------------ hashes

    /// @notice The EIP-712 domain separator of this market.
    function domainSeparator() public view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPE, keccak256("SOSNA Market"), keccak256("1"), block.chainid, channels));
    }

    /// @notice What is signed for a document with this struct hash.
    function digest(bytes32 structHash) public view returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(domainSeparator(), structHash);
    }

    /// @notice EIP-712 struct hash of an ask: what deals name it by.
    function hashAsk(Ask calldata ask) external pure returns (bytes32) {
        return Orders.hash(ask);
    }

    /// @notice EIP-712 struct hash of a bid.
    function hashBid(Bid calldata bid) external pure returns (bytes32) {
        return Orders.hash(bid);
    }

    /// @notice EIP-712 struct hash of a deal: its id.
    function hashDeal(Deal calldata deal) external pure returns (bytes32) {
        return Orders.hash(deal);
    }

    /// @notice EIP-712 struct hash of an acceptance.
    function hashAcceptance(Acceptance calldata accepted) external pure returns (bytes32) {
        return Orders.hash(accepted);
    }

    /// @notice EIP-712 struct hash of a bid's requirements.
    function hashRequirements(Requirements calldata required) external pure returns (bytes32) {
        return Orders.hash(required);
    }

    /// @notice EIP-712 struct hash of an ask's provision.
    function hashProvision(Provision calldata provided) external pure returns (bytes32) {
        return Orders.hash(provided);
    }

    /// @notice EIP-712 struct hash of a change.
    function hashChange(Change calldata change) external pure returns (bytes32) {
        return Orders.hash(change);
    }

    /// @notice EIP-712 struct hash of an image's fee.
    function hashAppFee(AppFee calldata fee) external pure returns (bytes32) {
        return Orders.hash(fee);
    }

    /// @notice EIP-712 struct hash of a maintenance window.
    function hashWindow(Window calldata window) external pure returns (bytes32) {
        return Orders.hash(window);
    }

    // ------------------------------------------------------------------ inside

    /// @dev pkg/market's Follows and FollowsAsk, and of its Check what they rely on.
    function _follows(Ask calldata ask, Bid calldata bid, Deal calldata deal) private pure {
        _equal("ask", Orders.hash(ask), deal.ask);
        _equal("worker", _word(ask.worker), _word(deal.worker));
        _equal("payout", _word(ask.payout), _word(deal.payout));
        _equal("buyer", _word(bid.buyer), _word(deal.buyer));
        _equal("channel", bid.channel, deal.channel);
        _equal("milliCpu", bytes32(uint256(bid.milliCpu)), bytes32(uint256(deal.milliCpu)));
        _equal("memoryBytes", bytes32(uint256(bid.memoryBytes)), bytes32(uint256(deal.memoryBytes)));
        _equal("pids", bytes32(uint256(bid.pids)), bytes32(uint256(deal.pids)));
        _atMost("budget", deal.budget, bid.budget);
        if (!Terms.isHex(deal.image, "sha256:", 64)) revert NoDigest(deal.image);
        if (Terms.isDigest(bid.image)) _equal("image", Orders.text(bid.image), Orders.text(deal.image));
        _atMost("milliCpu", deal.milliCpu, ask.milliCpu);
        _atMost("memoryBytes", deal.memoryBytes, ask.memoryBytes);
        _atMost("feePerMille", deal.feePerMille, MAX_FEE_PER_MILLE);
        Terms.requireSame(deal.rates, ask.rates);
        Terms.requireSorted(deal.rates);
    }

    /// @dev Whether a change makes anything dearer than the terms before it.
    function _rises(Rate[] calldata rates, uint256 budget, Change calldata c) private pure returns (bool rises) {
        Terms.requireSameCounters(c.rates, rates);
        if (c.budget == 0) revert Below("budget", 0, 1);
        _atMost("budget", c.budget, MAX_BUDGET);
        bool falls = c.budget < budget;
        rises = c.budget > budget;
        for (uint256 i; i < rates.length; ++i) {
            _atMost(c.rates[i].counter, c.rates[i].amount, type(uint128).max);
            if (c.rates[i].amount > rates[i].amount) rises = true;
            else if (c.rates[i].amount < rates[i].amount) falls = true;
        }
        if (!rises && !falls) revert NothingChanged(c.seq);
    }

    /// @dev As Channels has it: a key's own signature counts before its account's code is asked, so
    /// that an account which delegates to a contract (EIP-7702) cannot disown what it signed.
    function _signed(string memory document, bytes32 structHash, address signer, bytes calldata signature)
        private
        view
    {
        bytes32 hash = digest(structHash);
        (address recovered, ECDSA.RecoverError err,) = ECDSA.tryRecoverCalldata(hash, signature);
        if (err == ECDSA.RecoverError.NoError && recovered == signer) return;
        if (signer.code.length == 0 || !SignatureChecker.isValidERC1271SignatureNowCalldata(signer, hash, signature)) {
            revert BadSignature(document, signer);
        }
    }

    function _equal(string memory field, bytes32 want, bytes32 got) private pure {
        if (want != got) revert Differs(field, want, got);
    }

    /// @dev A counterparty that is named is the only one; zero names nobody.
    function _only(string memory field, address want, address got) private pure {
        if (want != address(0) && want != got) revert Differs(field, _word(want), _word(got));
    }

    function _atMost(string memory field, uint256 got, uint256 max) private pure {
        if (got > max) revert Above(field, got, max);
    }

    function _atLeast(string memory field, uint256 got, uint256 min) private pure {
        if (got < min) revert Below(field, got, min);
    }

    function _word(address a) private pure returns (bytes32) {
        return bytes32(uint256(uint160(a)));
    }
}
