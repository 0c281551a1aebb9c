// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {World} from "./World.sol";
import {Enterprise} from "../../src/wallets/Enterprise.sol";
import {HubWallet} from "../../src/wallets/HubWallet.sol";
import {IEnterprise} from "../../src/wallets/IEnterprise.sol";
import {IHubWallet} from "../../src/wallets/IHubWallet.sol";

/// Two hubs, two workers, the DAO, the prosecutor, a thief. Every call is predicted from books
/// that are kept here and never read from the wallets: what may pass must, what may not must not.
contract WalletActors is World {
    struct Book {
        HubWallet hub;
        address owner;
        IEnterprise.State state;
        uint256 since;
        uint256 heldUntil;
        uint256 balance;
        uint256 owed;
        uint256 locked;
        bool barred;
    }

    struct Account {
        uint256 reserved;
        uint256 paid;
        uint256 releasing;
        uint256 releaseAt;
        uint256 nonce;
    }

    Book[2] internal books;
    mapping(uint256 hub => mapping(uint256 worker => Account)) internal accounts;
    uint256[2] internal keys = [WORKER_KEY, WORKER2_KEY];
    uint256[2] internal earned;
    uint256 internal fees;
    uint256 internal seized;

    uint256 internal clock;
    bool internal begun;

    constructor() {
        World.setUp();
        clock = START;
        for (uint256 i; i < 2; ++i) {
            Book storage b = books[i];
            b.owner = address(uint160(0xE000 + i));
            snm.transfer(b.owner, 10_000 ether);
            vm.prank(b.owner);
            b.hub = HubWallet(factory.createHub());
            vm.prank(b.owner);
            b.hub.setSigner(signer);
        }
    }

    /// Called again and again as one of the actors' calls: it only does something the first time.
    function setUp() public override {
        if (begun) return;
        begun = true;
        for (uint256 i; i < 2; ++i) {
            this.fund(i, 300 ether - 1);
            this.register(i);
            this.reserve(i, i, 80 ether - 1);
        }
    }

    // ------------------------------------------------------------------ the prediction

    /// Compares a wallet with its book after a call. The other one is compared by the invariant.
    modifier checked(uint256 h) {
        _;
        check(h % 2);
    }

    /// What the whitepaper wants of a wallet, and that it holds what its book says.
    function check(uint256 h) public view {
        Book memory b = books[h];
        HubWallet.Overview memory o = b.hub.overview();
        require(o.balance == b.balance && o.outstanding == b.owed, "balance or U");
        require(o.locked == b.locked && o.state == b.state && o.stake == stakeOf(books[h]), "locked, state or stake");
        require(o.balance >= o.outstanding, "balance < U");
        bool covered = o.balance >= o.outstanding + o.locked + o.stake;
        require(covered || o.state != IEnterprise.State.Registered, "balance < U + locked + stake");
        uint256 sum;
        for (uint256 w; w < 2; ++w) {
            Account memory a = accounts[h][w];
            HubWallet.Reserve memory r = b.hub.reserveOf(w == 0 ? worker : worker2);
            require(r.reserved == a.reserved && r.paid == a.paid && r.paid <= r.reserved, "reserve");
            sum += r.reserved - r.paid;
        }
        require(sum == o.outstanding, "U is not what is left of the reserves");
    }

    /// Sends a call, which must pass if and only if `good`.
    function send(address by, Book storage b, bytes memory data, bool good) internal returns (bool) {
        vm.warp(clock);
        vm.prank(by);
        (bool ok,) = address(b.hub).call(data);
        require(ok == good, good ? "refused what is right" : "let through what is wrong");
        return ok;
    }

    function calm(Book storage b) internal view returns (bool) {
        return b.state == IEnterprise.State.Created || b.state == IEnterprise.State.Idle;
    }

    function held(Book storage b) internal view returns (bool) {
        return clock < b.heldUntil;
    }

    function stakeOf(Book storage b) internal view returns (uint256) {
        return b.state == IEnterprise.State.Registered || b.state == IEnterprise.State.Suspected ? 1 ether : 0;
    }

    // ------------------------------------------------------------------ the hubs

    function fund(uint256 h, uint256 amount) external checked(h) {
        Book storage b = books[h % 2];
        amount = bound(amount, 1, 300 ether);
        if (snm.balanceOf(b.owner) < amount) return;
        vm.prank(b.owner);
        snm.transfer(address(b.hub), amount);
        b.balance += amount;
    }

    function register(uint256 h) external checked(h) {
        Book storage b = books[h % 2];
        bool good = calm(b) && b.balance >= b.owed + 1 ether && !b.barred;
        if (!send(b.owner, b, abi.encodeCall(HubWallet.register, ()), good)) return;
        (b.state, b.since) = (IEnterprise.State.Registered, clock);
    }

    function reserve(uint256 h, uint256 w, uint256 amount) external checked(h) {
        Book storage b = books[h % 2];
        amount = bound(amount, 1, 120 ether);
        uint256 lock = (amount * 30 + 99) / 100;
        bool good = b.state == IEnterprise.State.Registered && !held(b)
            && b.balance >= b.owed + b.locked + 1 ether + amount + lock;
        if (!send(b.owner, b, abi.encodeCall(HubWallet.reserve, ((w % 2 == 0 ? worker : worker2), amount)), good)) {
            return;
        }
        b.owed += amount;
        b.locked += lock;
        accounts[h % 2][w % 2].reserved += amount;
    }

    function announce(uint256 h, uint256 w, uint256 amount) external checked(h) {
        Book storage b = books[h % 2];
        Account storage a = accounts[h % 2][w % 2];
        amount = bound(amount, 0, a.reserved - a.paid + 1);
        bool good = (calm(b) || b.state == IEnterprise.State.Registered) && !held(b) && amount <= a.reserved - a.paid;
        if (!send(
                b.owner, b, abi.encodeCall(HubWallet.announceRelease, ((w % 2 == 0 ? worker : worker2), amount)), good
            )) return;
        (a.releasing, a.releaseAt) = (amount, amount == 0 ? 0 : clock + 7 days);
    }

    function release(uint256 h, uint256 w) external checked(h) {
        Book storage b = books[h % 2];
        Account storage a = accounts[h % 2][w % 2];
        bool good = (calm(b) || b.state == IEnterprise.State.Registered) && !held(b) && a.releaseAt != 0
            && clock >= a.releaseAt;
        if (!send(b.owner, b, abi.encodeCall(HubWallet.release, ((w % 2 == 0 ? worker : worker2))), good)) return;
        uint256 unpaid = a.reserved - a.paid;
        take(b, a, a.releasing < unpaid ? a.releasing : unpaid);
        (a.releasing, a.releaseAt) = (0, 0);
    }

    function releaseSigned(uint256 h, uint256 w, uint256 amount, bool forged) external checked(h) {
        Book storage b = books[h % 2];
        Account storage a = accounts[h % 2][w % 2];
        amount = bound(amount, 0, a.reserved - a.paid + 1);
        IHubWallet.Release memory r = IHubWallet.Release((w % 2 == 0 ? worker : worker2), amount, a.nonce);
        bytes memory sig = signed(forged ? SIGNER_KEY : keys[w % 2], b.hub.releaseDigest(r));
        bool good = !forged && b.state != IEnterprise.State.Suspected && amount != 0 && amount <= a.reserved - a.paid;
        if (!send(thief, b, abi.encodeCall(HubWallet.releaseSigned, (r, sig)), good)) return;
        ++a.nonce;
        take(b, a, amount);
    }

    /// What of the lock a release frees depends on when it was reserved: bounded here, exact in
    /// Reserve.t.sol.
    function take(Book storage b, Account storage a, uint256 amount) internal {
        a.reserved -= amount;
        b.owed -= amount;
        uint256 left = b.hub.locked();
        require(left <= b.locked && b.locked - left <= (amount * 30) / 100, "freed more than 30 %");
        b.locked = left;
    }

    function payDay(uint256 h) external checked(h) {
        Book storage b = books[h % 2];
        bool good = b.state == IEnterprise.State.Registered && !held(b) && clock >= b.since + 30 days;
        if (!send(b.owner, b, abi.encodeCall(Enterprise.payDay, ()), good)) return;
        uint256 fee = (b.locked + 1 ether) * 5 / 1000;
        fees += fee;
        b.balance -= fee;
        (b.state, b.locked) = (IEnterprise.State.Idle, 0);
    }

    function withdraw(uint256 h, uint256 amount) external checked(h) {
        Book storage b = books[h % 2];
        uint256 free = b.balance - b.owed;
        amount = bound(amount, 0, free + 1);
        bool good = calm(b) && !held(b) && amount != 0 && amount <= free;
        if (!send(b.owner, b, abi.encodeCall(Enterprise.withdraw, (amount)), good)) return;
        b.balance -= amount;
    }

    // ------------------------------------------------------------------ the workers

    function claim(uint256 h, uint256 w, uint256 cumulative, bool forged) external checked(h) {
        Book storage b = books[h % 2];
        Account storage a = accounts[h % 2][w % 2];
        cumulative = bound(cumulative, 0, a.reserved + 1);
        IHubWallet.Statement memory s = statement((w % 2 == 0 ? worker : worker2), cumulative);
        bytes memory sig = signed(forged ? THIEF_KEY : SIGNER_KEY, b.hub.statementDigest(s));
        bool good = !forged && cumulative > a.paid && cumulative <= a.reserved;
        if (!send(thief, b, abi.encodeCall(HubWallet.claim, (s, sig)), good)) return;
        uint256 due = cumulative - a.paid;
        a.paid = cumulative;
        b.owed -= due;
        b.balance -= due;
        earned[w % 2] += due;
    }

    // ------------------------------------------------------------------ the government

    function hold(uint256 h, uint256 time) external checked(h) {
        Book storage b = books[h % 2];
        uint256 until = clock + bound(time, 1, 13 days);
        bool good = b.state == IEnterprise.State.Registered;
        if (send(prosecutor, b, abi.encodeCall(IEnterprise.hold, (uint40(until))), good)) b.heldUntil = until;
    }

    function unhold(uint256 h) external checked(h) {
        Book storage b = books[h % 2];
        send(prosecutor, b, abi.encodeCall(IEnterprise.unhold, ()), true);
        b.heldUntil = 0;
    }

    function suspect(uint256 h) external checked(h) {
        Book storage b = books[h % 2];
        bool good = b.state == IEnterprise.State.Registered;
        if (!send(timelock, b, abi.encodeCall(IEnterprise.suspect, ()), good)) return;
        (b.state, b.since) = (IEnterprise.State.Suspected, clock);
    }

    function clear(uint256 h, bool byAnyone) external checked(h) {
        Book storage b = books[h % 2];
        bool good = b.state == IEnterprise.State.Suspected && (!byAnyone || clock >= b.since + 150 days);
        bytes memory data = byAnyone ? abi.encodeCall(Enterprise.acquit, ()) : abi.encodeCall(IEnterprise.rehab, ());
        if (send(byAnyone ? thief : timelock, b, data, good)) (b.state, b.locked) = (IEnterprise.State.Idle, 0);
    }

    function ban(uint256 h) external checked(h) {
        Book storage b = books[h % 2];
        bool good = b.state == IEnterprise.State.Suspected && clock >= b.since + 120 days;
        if (!send(timelock, b, abi.encodeCall(IEnterprise.ban, ()), good)) return;
        (b.state, b.locked, b.barred) = (IEnterprise.State.Punished, 0, true);
        seize(b);
    }

    function expropriate(uint256 h) external checked(h) {
        Book storage b = books[h % 2];
        bool good = b.state == IEnterprise.State.Punished && b.balance > b.owed;
        if (send(thief, b, abi.encodeCall(Enterprise.expropriate, ()), good)) seize(b);
    }

    function seize(Book storage b) internal {
        seized += b.balance - b.owed;
        b.balance = b.owed;
    }

    // ------------------------------------------------------------------ time and the thief

    function wait_(uint256 seed) external {
        uint256[5] memory steps = [uint256(1 hours), 1 days, 7 days, 30 days, 120 days];
        clock += steps[seed % 5];
        vm.warp(clock);
    }

    function steal(uint256 h, uint256 what, uint256 amount) external checked(h) {
        Book storage b = books[h % 2];
        bytes[10] memory calls = [
            abi.encodeCall(HubWallet.register, ()),
            abi.encodeCall(HubWallet.setSigner, (thief)),
            abi.encodeCall(HubWallet.reserve, (thief, amount)),
            abi.encodeCall(HubWallet.release, (worker)),
            abi.encodeCall(Enterprise.payDay, ()),
            abi.encodeCall(Enterprise.withdraw, (amount)),
            abi.encodeCall(IEnterprise.suspect, ()),
            abi.encodeCall(IEnterprise.rehab, ()),
            abi.encodeCall(IEnterprise.ban, ()),
            abi.encodeCall(IEnterprise.hold, (uint40(clock + 1)))
        ];
        send(thief, b, calls[what % 10], false);
    }

    /// All money is somewhere, and none of it with the thief.
    function conservation() external view {
        require(snm.balanceOf(worker) == earned[0] && snm.balanceOf(worker2) == earned[1], "workers");
        require(snm.balanceOf(timelock) == fees, "DAO");
        require(snm.balanceOf(address(vault)) == seized, "vault");
        require(snm.balanceOf(thief) == 0, "thief");
        uint256 sum = earned[0] + earned[1] + fees + seized;
        for (uint256 h; h < 2; ++h) {
            sum += snm.balanceOf(books[h].owner) + snm.balanceOf(address(books[h].hub));
        }
        require(sum == 20_000 ether, "conservation");
    }
}

contract WalletsInvariantTest {
    WalletActors internal actors;

    function setUp() public {
        actors = new WalletActors();
        actors.setUp();
    }

    function targetContracts() external view returns (address[] memory t) {
        t = new address[](1);
        t[0] = address(actors);
    }

    /// balance >= U + locked + stake, claims within reserves, nothing locked moves, nothing is lost,
    /// the thief gets nothing. The books are compared in the actors after each call.
    function invariant_walletsHoldWhatTheyOwe() external view {
        actors.conservation();
    }
}
