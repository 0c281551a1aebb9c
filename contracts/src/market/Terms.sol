// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IDeals} from "./IDeals.sol";
import {Benchmark, Orders, Rate} from "./Orders.sol";

/// @title How two documents of the market compare
/// @notice Pure rules, each the twin of one in pkg/market. Loops are over what the caller sent.
library Terms {
    /// @dev Digits before and after the point that fit 256 bits together: 10^76 < 2^256.
    uint256 internal constant WHOLE_DIGITS = 40;
    uint256 internal constant FRACTION_DIGITS = 36;

    /// @dev Whether `s` is a digest as go-digest validates it: sha256, sha384 or sha512 and
    /// lower-case hex of the right length. A bid that names one insists on it; any other text is
    /// a name that the hub resolves.
    function isDigest(string calldata s) internal pure returns (bool) {
        return isHex(s, "sha256:", 64) || isHex(s, "sha384:", 96) || isHex(s, "sha512:", 128);
    }

    /// @dev Whether `s` is `prefix`, of 7 bytes, and `digits` lower-case hex digits.
    function isHex(string calldata s, bytes7 prefix, uint256 digits) internal pure returns (bool) {
        bytes calldata b = bytes(s);
        if (b.length != 7 + digits || bytes7(b[:7]) != prefix) return false;
        for (uint256 i = 7; i < b.length; ++i) {
            if (nibble(b[i]) == 16) return false;
        }
        return true;
    }

    /// @dev The 32 bytes of a sha256 digest in text.
    function sha256Of(string calldata s) internal pure returns (bytes32 digest) {
        if (!isHex(s, "sha256:", 64)) revert IDeals.NoDigest(s);
        uint256 value;
        for (uint256 i = 7; i < 71; ++i) {
            value = value << 4 | nibble(bytes(s)[i]);
        }
        return bytes32(value);
    }

    /// @dev A lower-case hex digit's value; 16 for anything else.
    function nibble(bytes1 c) internal pure returns (uint256) {
        if (c >= "0" && c <= "9") return uint8(c) - 48;
        if (c >= "a" && c <= "f") return uint8(c) - 87;
        return 16;
    }

    /// @dev Refuses rates that are none or not strictly ascending by name: Go hashes them in that
    /// order, and nothing else keeps a counter from coming twice.
    function requireSorted(Rate[] calldata rates) internal pure {
        if (rates.length == 0) revert IDeals.RateCount(0, 1);
        for (uint256 i = 1; i < rates.length; ++i) {
            if (!ascending(bytes(rates[i - 1].counter), bytes(rates[i].counter))) {
                revert IDeals.Unsorted(rates[i].counter);
            }
        }
    }

    /// @dev Byte order, as Go sorts strings.
    function ascending(bytes calldata a, bytes calldata b) internal pure returns (bool) {
        uint256 n = a.length < b.length ? a.length : b.length;
        for (uint256 i; i < n; ++i) {
            if (a[i] != b[i]) return a[i] < b[i];
        }
        return a.length < b.length;
    }

    /// @dev Refuses another set of counters.
    function requireSameCounters(Rate[] calldata got, Rate[] calldata want) internal pure {
        if (got.length != want.length) revert IDeals.RateCount(got.length, want.length);
        for (uint256 i; i < got.length; ++i) {
            if (!same(got[i].counter, want[i].counter)) {
                revert IDeals.CounterDiffers(got[i].counter, want[i].counter);
            }
        }
    }

    /// @dev Refuses any rate that is not the ask's.
    function requireSame(Rate[] calldata got, Rate[] calldata want) internal pure {
        requireSameCounters(got, want);
        for (uint256 i; i < got.length; ++i) {
            if (got[i].amount != want[i].amount) {
                revert IDeals.RateDiffers(got[i].counter, got[i].amount, want[i].amount);
            }
        }
    }

    /// @dev Refuses a rate above its bound; where there are bounds, what has none must be free.
    function requireAtMost(Rate[] calldata rates, Rate[] calldata max) internal pure {
        if (max.length == 0) return;
        requireSorted(max);
        for (uint256 i; i < rates.length; ++i) {
            uint256 bound;
            for (uint256 j; j < max.length; ++j) {
                if (same(rates[i].counter, max[j].counter)) {
                    bound = max[j].amount;
                    break;
                }
            }
            if (rates[i].amount > bound) revert IDeals.Above(rates[i].counter, rates[i].amount, bound);
        }
    }

    /// @dev Refuses an ask whose figures are below the required ones, or measured in other units.
    /// An ask that states a figure twice is held to the lower.
    function requireAtLeast(Benchmark[] calldata have, Benchmark[] calldata min) internal pure {
        for (uint256 i; i < min.length; ++i) {
            uint256 least = decimal(min[i].value);
            bool found;
            for (uint256 j; j < have.length; ++j) {
                if (!same(have[j].name, min[i].name) || !same(have[j].unit, min[i].unit)) continue;
                found = true;
                if (decimal(have[j].value) < least) {
                    revert IDeals.BenchmarkBelow(min[i].name, have[j].value, min[i].value);
                }
            }
            if (!found) revert IDeals.BenchmarkMissing(min[i].name, min[i].unit);
        }
    }

    /// @dev A decimal number times 10^36. No sign, no exponent: a text has one value at most.
    function decimal(string calldata s) internal pure returns (uint256 value) {
        bytes calldata b = bytes(s);
        uint256 point = b.length;
        for (uint256 i; i < b.length; ++i) {
            if (b[i] == "." && point == b.length) {
                point = i;
                continue;
            }
            uint256 digit = uint8(b[i]);
            if (digit < 48 || digit > 57 || i > WHOLE_DIGITS + FRACTION_DIGITS) revert IDeals.NoDecimal(s);
            value = value * 10 + digit - 48;
        }
        uint256 fraction = point == b.length ? 0 : b.length - point - 1;
        bool bare = point != b.length && fraction == 0; // "1."
        if (point == 0 || point > WHOLE_DIGITS || fraction > FRACTION_DIGITS || bare) revert IDeals.NoDecimal(s);
        return value * 10 ** (FRACTION_DIGITS - fraction);
    }

    function same(string calldata a, string calldata b) internal pure returns (bool) {
        return Orders.text(a) == Orders.text(b);
    }
}
