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
contract SNM is ERC20, ERC20Permit, ERC20Votes {
    /// @notice All there will ever be: 444,000,000 SNM of 10^18 wei.
    uint256 public constant SUPPLY = 444_000_000 ether;

    /// @param treasury Receives the whole supply.
    constructor(address treasury) ERC20("SOSNA", "SNM") ERC20Permit("SOSNA") {
        _mint(treasury, SUPPLY);
    }

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

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }

    /// @inheritdoc ERC20Permit
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }
}
