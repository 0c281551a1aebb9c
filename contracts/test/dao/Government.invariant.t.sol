// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Prosecutor} from "../../src/dao/Prosecutor.sol";
import {Vault} from "../../src/dao/Vault.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {FakeWallet} from "./Fakes.sol";
import {Gov} from "./Gov.sol";

/// Everybody at once: an accuser, voters, hubs that want to leave, a thief, and the DAO's vault. Keeps its
/// own books of what must be true.
contract Citizens is Gov {
    FakeWallet[2] public hubs;
    Motion[2] private _motions;
    bool[2] public open;
    bool[2] public carried; // the last accusation's suspicion was executed
    uint256[2] public accusedAt;
    uint256[2] public heldTo;
    uint256 public bonds; // of open accusations
    uint256 public spent; // of the accuser's, not come back
    uint256 public compensated; // to hubs
    uint256 public taxed; // to the treasury
    uint256 public seized; // into the vault
    uint256 public freed; // out of the vault
    mapping(uint256 => uint256) public bookedAt;

    constructor() {
        super.setUp();
        hubs = [hub, newWallet()];
        vm.prank(accuser);
        snm.approve(address(prosecutor), type(uint256).max);
    }

    function setUp() public override {}

    function parts() external view returns (Prosecutor, Vault) {
        return (prosecutor, vault);
    }

    function money() external view returns (uint256 p, uint256 v, uint256 t, uint256 h, uint256 a) {
        p = snm.balanceOf(address(prosecutor));
        v = snm.balanceOf(address(vault));
        t = snm.balanceOf(address(timelock));
        h = snm.balanceOf(address(hubs[0])) + snm.balanceOf(address(hubs[1])) + snm.balanceOf(hubOwner);
        a = snm.balanceOf(accuser);
    }

    function wait(uint256 secs) external {
        pass(bound(secs, 1, 12 days));
    }

    function accuse(uint256 i, bool byThief) external {
        i %= 2;
        FakeWallet w = hubs[i];
        if (w.state() == IEnterprise.State.Idle) w.set(IEnterprise.State.Registered); // a new period
        bool may = !byThief && !open[i] && (accusedAt[i] == 0 || time() >= accusedAt[i] + 30 days)
            && w.state() == IEnterprise.State.Registered && snm.balanceOf(accuser) >= prosecutor.bond();
        string memory text = prosecutor.describe(address(w), prosecutor.count() + 1, "why");
        vm.prank(byThief ? thief : accuser);
        try prosecutor.accuse(address(w), "why") returns (uint256 id) {
            require(may, "accused against the rules");
            _motions[i] = motion(address(w), abi.encodeCall(IEnterprise.suspect, ()), text);
            require(_motions[i].id == id, "id");
            (open[i], accusedAt[i], heldTo[i]) = (true, time(), time() + 13 days);
            carried[i] = false;
            bonds += 10_000 ether;
            spent += 10_000 ether;
        } catch {
            require(!may, "accusation refused");
        }
    }

    function voting(uint256 i, uint8 support) external {
        Motion storage m = _motions[i % 2];
        if (m.id == 0 || dao.state(m.id) != IGovernor.ProposalState.Active || dao.hasVoted(m.id, whale)) return;
        vote(whale, m.id, support % 3);
    }

    function carryOut(uint256 i) external {
        Motion memory m = _motions[i % 2];
        if (m.id == 0) return;
        IGovernor.ProposalState s = dao.state(m.id);
        if (s == IGovernor.ProposalState.Succeeded) {
            queue(m);
        }
        // A hub that has left since the hard end, of whom the vote has nothing any more.
        else if (hubs[i % 2].state() != IEnterprise.State.Registered) {
            return;
        } else if (s == IGovernor.ProposalState.Queued && time() >= dao.proposalEta(m.id)) {
            execute(m);
            carried[i % 2] = true;
        }
    }

    function resolve(uint256 i) external {
        i %= 2;
        Motion memory m = _motions[i];
        bool late = open[i] && time() >= heldTo[i];
        uint256 before = snm.balanceOf(accuser);
        vm.prank(thief);
        try prosecutor.resolve(address(hubs[i]), m.description) {
            require(open[i], "resolved twice");
            open[i] = false;
            bonds -= 10_000 ether;
            if (snm.balanceOf(accuser) != before) {
                require(snm.balanceOf(accuser) == before + 10_000 ether, "part of a bond");
                require(carried[i], "bond back for nothing");
                spent -= 10_000 ether;
            } else {
                require(!carried[i], "bond lost though carried out");
                compensated += 8000 ether;
                taxed += 2000 ether;
            }
            require(hubs[i].heldUntil() == 0, "still held");
        } catch {
            require(!late, "not resolved at the hard end");
        }
    }

    function leave(uint256 i) external {
        i %= 2;
        vm.prank(hubOwner);
        try hubs[i].leave() {
            require(!open[i] || time() >= heldTo[i], "left during a hold");
        } catch {
            require(
                hubs[i].state() != IEnterprise.State.Registered || (open[i] && time() < heldTo[i]),
                "held without an accusation"
            );
        }
    }

    function rehab(uint256 i) external {
        if (hubs[i % 2].state() != IEnterprise.State.Suspected) return;
        vm.prank(address(timelock));
        hubs[i % 2].rehab();
    }

    function seize(uint256 amount) external {
        amount = bound(amount, 0, 3) * 1 ether;
        snm.transfer(address(vault), amount);
        if (amount != 0) bookedAt[vault.trancheCount()] = time();
        vault.received(amount + 1);
        seized += amount;
    }

    function release(uint256 a, bool byThief) external {
        uint256 n = vault.trancheCount();
        uint256[] memory l = new uint256[](1);
        l[0] = n == 0 ? 0 : a % n;
        bool may = !byThief && n != 0 && vault.tranche(l[0]).left != 0 && time() >= bookedAt[l[0]] + 90 days;
        uint256 amount = n == 0 ? 0 : vault.tranche(l[0]).left;
        vm.prank(byThief ? thief : address(timelock));
        try vault.release(l, minnow) {
            require(may, "released against the rules");
            freed += amount;
        } catch {
            require(!may, "release refused");
        }
    }
}

contract GovernmentInvariantTest {
    Citizens internal c;

    function setUp() public {
        c = new Citizens();
    }

    function targetContracts() public view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(c);
    }

    /// One campaign checks all three.
    function invariant_BondsVaultAndHolds() public view {
        bondsAreConserved();
        vaultIsConserved();
        holdsAreBounded();
    }

    /// The prosecutor holds the open bonds and nothing else; what was lost is where it belongs.
    function bondsAreConserved() private view {
        (uint256 p,, uint256 t, uint256 h, uint256 a) = c.money();
        require(p == c.bonds(), "prosecutor holds the open bonds");
        require(t == c.taxed(), "treasury");
        require(h == c.compensated(), "hubs");
        require(a == 100_000 ether - c.spent(), "accuser");
        require(c.spent() == c.bonds() + c.compensated() + c.taxed(), "sum in = sum out");
    }

    /// Seized money stays until its time, whatever else happens.
    function vaultIsConserved() private view {
        (, Vault v) = c.parts();
        (, uint256 balance,,,) = c.money();
        require(balance == c.seized() - c.freed(), "vault");
        require(v.booked() == balance, "booked");
    }

    /// No hold outlives its hard end, or is there without an accusation.
    function holdsAreBounded() private view {
        for (uint256 i; i < 2; ++i) {
            uint256 until = c.hubs(i).heldUntil();
            require(until == 0 || (c.open(i) && until == c.heldTo(i)), "hold");
        }
    }
}
