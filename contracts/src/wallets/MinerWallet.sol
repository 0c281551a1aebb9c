// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Enterprise} from "./Enterprise.sol";
import {HubWallet} from "./HubWallet.sol";
import {IHubWallet} from "./IHubWallet.sol";
import {IWhitelist} from "./IWhitelist.sol";

/// @title Where the owner of workers is paid, with a pledge of good conduct
/// @notice As the payout address of an owner's nodes it collects wages. The owner may register
/// with a stake of its choice. What it earns besides is its own all the time, but not under
/// suspicion; and a ban takes all that is in it by then, also what is sent to it later. So a
/// suspected owner has its nodes paid elsewhere (Registry.setPayout), before somebody else
/// claims for them.
///
/// A pledge lasts the same PERIOD as a hub's. The prototype's 5 days would let it leave
/// before a complaint is voted on, and cost little to lengthen: earnings are not bound by it.
contract MinerWallet is Enterprise {
    struct Payout {
        address to;
        uint96 threshold;
    }

    uint96 private _stake;
    Payout private _payout;

    event Registered(uint256 stake);
    event AutoPayoutSet(uint256 threshold, address indexed to);

    /// @notice A stake is at least `min`.
    error StakeTooSmall(uint256 stake, uint256 min);
    /// @notice A threshold is 1 to `max`.
    error ThresholdOutOfRange(uint256 threshold, uint256 max);
    /// @notice The owner has named no address to pay to.
    error NoAutoPayout();
    /// @notice The wallet is no hub's, or not of this factory.
    error NotAHub(address wallet);
    /// @notice The statement's money goes to `payout`, not here.
    error PaidElsewhere(address worker, address payout);

    constructor(Government memory g) Enterprise(g) {}

    /// @notice Pledges `amount`, at least STAKE, for a period. Owner only, from Created or Idle.
    /// The balance must cover it (the prototype looked for 1 SNM only).
    function register(uint256 amount) external {
        if (amount < STAKE) revert StakeTooSmall(amount, STAKE);
        _register(amount);
        _stake = uint96(amount); // the balance covers it, and SNM's supply is below 2^89
        emit Registered(amount);
    }

    /// @notice Claims a statement of a hub's wallet for a worker that is paid here: what the
    /// statement says and nothing else. Anyone may.
    function pull(HubWallet hub, IHubWallet.Statement calldata s, bytes calldata signature)
        external
        returns (uint256 due)
    {
        if (!factory.isHub(address(hub))) revert NotAHub(address(hub));
        address payout = registry.payoutOf(s.worker);
        if (payout != address(this)) revert PaidElsewhere(s.worker, payout);
        return hub.claim(s, signature);
    }

    /// @notice Lets anyone send all that is free to `to` whenever that is `threshold` or more.
    /// Zero `to` ends it. Owner only.
    function setAutoPayout(uint256 threshold, address to) external onlyOwner {
        if (to != address(0) && (threshold == 0 || threshold > type(uint96).max)) {
            revert ThresholdOutOfRange(threshold, type(uint96).max);
        }
        _payout = to == address(0) ? Payout(to, 0) : Payout(to, uint96(threshold));
        emit AutoPayoutSet(_payout.threshold, to);
    }

    /// @notice Pays out what is free, as the owner set it. Anyone may.
    function autoPayout() external {
        Payout memory p = _payout;
        if (p.to == address(0)) revert NoAutoPayout();
        _requireNotHeld();
        _requireWithdrawState();
        uint256 have = withdrawable();
        if (have < p.threshold) revert Insufficient(have, p.threshold);
        _pay(p.to, have);
    }

    /// @notice What setAutoPayout() set; zero if nothing.
    function autoPayoutOf() external view returns (uint256 threshold, address to) {
        return (_payout.threshold, _payout.to);
    }

    /// @inheritdoc Enterprise
    function stake() public view override returns (uint256) {
        return _stake;
    }

    /// @inheritdoc Enterprise
    function outstanding() public pure override returns (uint256) {
        return 0;
    }

    /// @inheritdoc Enterprise
    function withdrawable() public view override returns (uint256) {
        if (_life.state != State.Registered) return super.withdrawable();
        return block.timestamp < _life.heldUntil ? 0 : _balance() - _stake;
    }

    function _requireWithdrawState() internal view override {
        if (_life.state != State.Registered) _requireCalm();
    }

    function _unstaked() internal override {
        _stake = 0;
    }

    // The list is of hubs.
    function _unlisted() internal override {}

    function _settled(IWhitelist.Outcome) internal override {}
}
