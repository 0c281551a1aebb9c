// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Acceptance, AppFee, Ask, Bid, Change, Deal, Provision, Requirements} from "./Orders.sol";

/// @title What Deals judges and refuses
interface IDeals {
    /// @notice Signatures that make a deal: of its ask and its bid, and of the deal three times.
    struct DealSignatures {
        bytes ask;
        bytes bid;
        bytes buyer;
        bytes hub;
        bytes worker;
    }

    /// @notice Signatures of what goes beyond bid and ask: the buyer's and the hub's of the
    /// requirements, the worker's of the provision.
    struct MatchSignatures {
        bytes buyer;
        bytes hub;
        bytes worker;
    }

    /// @notice Identity levels as whoever judges found them for the time of the deal, for example by
    /// Profiles.levelOf() or from its events.
    struct Levels {
        uint64 buyer;
        uint64 hub;
        uint64 worker;
    }

    /// @notice A change with its signatures; buyer's and hub's are empty when nothing rises.
    struct SignedChange {
        Change change;
        bytes buyer;
        bytes hub;
        bytes worker;
    }

    /// @notice The constructor was given an address without code.
    error NotAContract(address at);
    /// @notice A field is not what the other document says it is. Addresses and numbers are
    /// left-padded, texts are hashed.
    error Differs(string field, bytes32 want, bytes32 got);
    /// @notice A field is above its bound.
    error Above(string field, uint256 got, uint256 max);
    /// @notice A field is below its bound.
    error Below(string field, uint256 got, uint256 min);
    /// @notice `signer` did not sign this document for this market on this chain.
    error BadSignature(string document, address signer);
    /// @notice Rates are not in the strict order of their counters' names, so that one could come twice.
    error Unsorted(string counter);
    /// @notice There is no rate at all, or another number of them.
    error RateCount(uint256 got, uint256 want);
    /// @notice Another counter stands where `want` should.
    error CounterDiffers(string got, string want);
    /// @notice A rate is not the ask's.
    error RateDiffers(string counter, uint256 got, uint256 want);
    /// @notice The text is no sha256 digest.
    error NoDigest(string image);
    /// @notice The worker promised fewer network abilities than were required.
    error Netflags(uint64 promised, uint64 required);
    /// @notice The ask has no figure of this name and unit.
    error BenchmarkMissing(string name, string unit);
    /// @notice The ask's figure is below the required one.
    error BenchmarkBelow(string name, string got, string min);
    /// @notice The text is no decimal number: 1 to 40 digits, then at most a point and 1 to 36 more.
    error NoDecimal(string text);
    /// @notice Changes are numbered without gaps, from 1.
    error BadSeq(uint64 got, uint64 want);
    /// @notice A change that changes nothing.
    error NothingChanged(uint64 seq);
    /// @notice The order was over when the deal opened.
    error Expired(string order, uint64 expires, uint64 at);
    /// @notice The worker had announced maintenance for this time.
    error InWindow(uint64 from, uint64 to, uint64 at);
    /// @notice The window ends before it begins, or is longer than MAX_WINDOW.
    error BadWindow(uint64 from, uint64 to, uint64 maxSeconds);
}
