// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// @title SNM, the token that SOSNA's work is paid in
/// @notice ERC-20 with permit (EIP-2612) and votes (ERC-5805). All of the supply is
/// minted once, in the constructor: there is no owner, no minter and no pause, so that
/// nobody can freeze, seize or dilute what another holds.
///
/// An account is one word, its balance beside its delegate: a transfer has to know both,
/// and reading them from one slot saves 2,100 gas for each side of it.
contract SNM is ERC20, ERC20Permit, ERC20Votes {
    /// @notice All there will ever be: 444,000,000 SNM of 10^18 wei.
    uint256 public constant SUPPLY = 444_000_000 ether;

    /// Bits of a balance in an account's word; SUPPLY needs 89.
    uint256 private constant BALANCE_BITS = 96;

    /// delegate << BALANCE_BITS | balance
    mapping(address account => uint256) private _accounts;

    /// @notice An allowance that is not zero can be set to zero, raised or lowered, but not
    /// replaced: its spender could spend the old one first and the new one after.
    error AllowanceNotZero(address spender, uint256 allowance, uint256 wanted);
    /// @notice The allowance would not fit its type.
    error AllowanceTooLarge(address spender, uint256 allowance, uint256 added);
    /// @notice The allowance is less than what is to be taken off it.
    error AllowanceTooSmall(address spender, uint256 allowance, uint256 subtracted);

    /// @param treasury Receives the whole supply.
    constructor(address treasury) ERC20("SOSNA", "SNM") ERC20Permit("SOSNA") {
        _mint(treasury, SUPPLY);
    }

    // ------------------------------------------------------------------ allowances

    /// @notice Lets `spender` take `value` of the caller's. From an allowance to another the way
    /// is over zero, as with the StandardToken of SONM's day, or by the two functions below.
    /// permit() replaces: its signer names the nonce, and so knows which came before.
    function approve(address spender, uint256 value) public override returns (bool) {
        uint256 current = allowance(msg.sender, spender);
        if (current != 0 && value != 0) revert AllowanceNotZero(spender, current, value);
        return super.approve(spender, value);
    }

    /// @notice Raises what `spender` may take, whatever it took meanwhile.
    function increaseAllowance(address spender, uint256 added) external returns (bool) {
        uint256 current = allowance(msg.sender, spender);
        if (added > type(uint256).max - current) revert AllowanceTooLarge(spender, current, added);
        _approve(msg.sender, spender, current + added);
        return true;
    }

    /// @notice Lowers what `spender` may take. Reverts if that much is not left, because then the
    /// spender took what the caller means to keep.
    function decreaseAllowance(address spender, uint256 subtracted) external returns (bool) {
        uint256 current = allowance(msg.sender, spender);
        if (subtracted > current) revert AllowanceTooSmall(spender, current, subtracted);
        _approve(msg.sender, spender, current - subtracted);
        return true;
    }

    // ------------------------------------------------------------------ accounts

    /// @notice What an account holds, in wei.
    function balanceOf(address account) public view override returns (uint256) {
        return uint96(_accounts[account]);
    }

    /// @notice All there is: nothing is minted later and nothing can be burnt.
    function totalSupply() public pure override returns (uint256) {
        return SUPPLY;
    }

    /// @notice Who votes with an account's tokens; zero if nobody.
    function delegates(address account) public view override returns (address) {
        return address(uint160(_accounts[account] >> BALANCE_BITS));
    }

    function _delegate(address account, address delegatee) internal override {
        uint256 word = _accounts[account];
        uint256 units = uint96(word);
        address before = address(uint160(word >> BALANCE_BITS));
        _accounts[account] = uint256(uint160(delegatee)) << BALANCE_BITS | units;
        emit DelegateChanged(account, before, delegatee);
        _moveDelegateVotes(before, delegatee, units);
    }

    /// @dev In place of ERC20's and ERC20Votes': the same checks, events and votes, on one word an
    /// account. `from` is zero in the constructor alone, `to` never: nothing here burns.
    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        unchecked {
            uint256 word;
            if (from == address(0)) {
                _transferVotingUnits(from, to, value); // nobody has a delegate yet: the total alone
            } else {
                word = _accounts[from];
                if (uint96(word) < value) revert ERC20InsufficientBalance(from, uint96(word), value);
                _accounts[from] = word - value; // borrows nothing from the delegate: value is at most the balance
            }
            address voter = address(uint160(word >> BALANCE_BITS));
            word = _accounts[to];
            _accounts[to] = word + value; // carries nothing: balances add up to SUPPLY
            emit Transfer(from, to, value);
            _moveDelegateVotes(voter, address(uint160(word >> BALANCE_BITS)), value);
        }
    }

    // ------------------------------------------------------------------ clock

    /// @notice Votes are counted by seconds, not by blocks: the periods of the DAO are
    /// days, and block times differ between the chains this may be deployed to (ERC-6372).
    function clock() public view override returns (uint48) {
        return uint48(block.timestamp);
    }

    /// @notice How clock() is to be read (ERC-6372).
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @inheritdoc ERC20Permit
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }
}
