// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnterprise} from "./IEnterprise.sol";

/// @title What a hub's wallet takes, emits and refuses
interface IHubWallet {
    /// @notice All that the hub owes a worker since the two first met, over all their deals.
    /// @param worker The worker's node key. Money goes to its payout address in the registry.
    /// @param cumulative Token wei; only what exceeds the last claim is paid.
    /// @param usageRoot The usage record that the newest rise pays for.
    struct Statement {
        address worker;
        uint256 cumulative;
        bytes32 usageRoot;
    }

    /// @notice A worker's word that the hub may have some of its reserve back.
    /// @param nonce The worker's releaseNonce at this wallet.
    struct Release {
        address worker;
        uint256 amount;
        uint256 nonce;
    }

    /// @param reserved Token wei reserved ever, less what was released.
    /// @param paid Claimed so far. Neither ever begins anew.
    /// @param releasing What of the rest the hub announced to take back; a worker that works
    /// counts on reserved - paid - releasing.
    /// @param releaseAt When it may, a Unix second; 0 if nothing is announced.
    struct Reserve {
        uint256 reserved;
        uint256 paid;
        uint256 releasing;
        uint256 releaseAt;
    }

    /// @notice All that one reads of a wallet to decide about it. Amounts are token wei.
    struct Overview {
        address owner;
        IEnterprise.State state;
        uint40 since;
        uint40 heldUntil;
        uint16 period;
        address signer;
        uint256 balance;
        uint256 outstanding;
        uint256 locked;
        uint256 stake;
        uint256 withdrawable;
    }

    event SignerChanged(address indexed from, address indexed to, uint256 formerUntil);
    event Reserved(address indexed worker, uint256 amount, uint256 reserved);
    event Claimed(address indexed worker, uint256 cumulative, uint256 due, bytes32 usageRoot);
    event ReleaseAnnounced(address indexed worker, uint256 amount, uint256 releaseAt);
    event Released(address indexed worker, uint256 amount, uint256 reserved, bool byWorker);

    /// @notice Neither the owner nor a node that the owner confirmed with this wallet as payout.
    error NotOperator(address sender);
    /// @notice The signing key must be neither the owner's nor a node's.
    error BadSigner(address signer);
    /// @notice Nobody can sign statements yet: setSigner() first.
    error NoSigner();
    /// @notice A reserve is for somebody.
    error BadWorker(address worker);
    /// @notice Reserves of one worker are at most `max` token wei ever.
    error ReserveTooLarge(address worker, uint256 amount, uint256 max);
    /// @notice Two lists of one length are needed.
    error LengthMismatch(uint256 first, uint256 second);
    /// @notice The statement adds nothing to what was paid.
    error NotRising(address worker, uint256 cumulative, uint256 paid);
    /// @notice Statement `index` says more than is reserved.
    error OverReserve(uint256 index, address worker, uint256 cumulative, uint256 reserved);
    /// @notice Statement `index` is signed by `signer` (zero: by nobody), who may not sign now.
    error BadSignature(uint256 index, address worker, address signer);
    /// @notice A release is at most what is not paid yet.
    error OverUnpaid(address worker, uint256 amount, uint256 unpaid);
    /// @notice Nothing is announced for this worker.
    error NothingAnnounced(address worker);
    /// @notice The release is for another nonce.
    error BadNonce(address worker, uint256 nonce, uint256 want);
    /// @notice The worker did not sign this release.
    error BadRelease(address worker, uint256 nonce);
}
