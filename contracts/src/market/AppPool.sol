// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title The Application Pool: images by digest
/// @notice A listing of who published which image, what a run of it may cost, and what the
/// publisher asks per use. It holds no money and moves none: buyer and hub sign the fee into
/// the deal (AppFee, see Deals.checkAppFee), and the hub's wallet reserves it for the payee as
/// for a worker. So nothing that happens here touches a deal that runs.
///
/// What holds:
/// - the first to publish a digest owns its entry for ever; no other can change it;
/// - a fee rises only FEE_RISE_DELAY after it was announced, and falls at once;
/// - the DAO can hide an entry, which ends its fee for new deals, and can do no more.
///
/// What does not: whoever sees a publication before it is mined can publish the digest first. A
/// rebuilt image has another digest, and the DAO can hide the squatter's entry; it earns nothing
/// but from deals whose buyers sign its fee.
contract AppPool {
    /// @notice An entry.
    /// @param publisher Who may change it; zero if there is none.
    /// @param payee Who a use is paid to.
    /// @param fee Token wei per use: once for each deal that opens.
    /// @param nextFee The announced fee, if feeFrom is not 0.
    /// @param feeFrom Unix second from which nextFee is the fee.
    /// @param priceHint Token wei that an hour of a usual run costs; advice to buyers, no more.
    /// @param delisted By its publisher.
    /// @param hidden By the DAO.
    struct App {
        address publisher;
        uint40 feeFrom;
        bool delisted;
        bool hidden;
        address payee;
        uint96 fee;
        uint96 nextFee;
        uint96 priceHint;
        string name;
        string uri;
    }

    /// @notice From the announcement of a higher fee to its day: longer than an order lives (24 h), so
    /// that whoever compared prices pays what it saw, and long enough to move elsewhere.
    uint40 public constant FEE_RISE_DELAY = 7 days;
    /// @notice Bytes of a name.
    uint256 public constant MAX_NAME = 64;
    /// @notice Bytes of a metadata address.
    uint256 public constant MAX_URI = 256;

    /// @notice The DAO's executor; can hide entries and nothing else.
    address public immutable timelock;

    mapping(bytes32 digest => App) private _apps;

    event Published(
        bytes32 indexed digest,
        address indexed publisher,
        address payee,
        uint96 fee,
        uint96 priceHint,
        string name,
        string uri
    );
    event Updated(bytes32 indexed digest, address payee, uint96 priceHint, string name, string uri);
    event FeeSet(bytes32 indexed digest, uint96 fee, uint40 from);
    event Listed(bytes32 indexed digest, bool delisted, bool hidden);

    /// @notice Only the DAO's timelock may do this.
    error NotTimelock(address sender);
    /// @notice Zero is no digest, payee or timelock.
    error Zero(string what);
    /// @notice The digest has an entry, which is its publisher's.
    error TakenBy(bytes32 digest, address publisher);
    /// @notice There is no such entry.
    error NotPublished(bytes32 digest);
    /// @notice Only the publisher may change an entry.
    error NotPublisher(bytes32 digest, address sender, address publisher);
    /// @notice A text is too long, in bytes, or empty where it must not be.
    error TextLength(string what, uint256 got, uint256 min, uint256 max);
    /// @notice A text has a control character, which would act on whoever's screen shows it.
    error ControlCharacter(string what, uint256 at);
    /// @notice The entry is so already.
    error NoChange(bytes32 digest);

    /// @param timelock_ The DAO's executor.
    constructor(address timelock_) {
        if (timelock_ == address(0)) revert Zero("timelock");
        timelock = timelock_;
    }

    modifier byPublisher(bytes32 digest) {
        address publisher = _apps[digest].publisher;
        if (publisher == address(0)) revert NotPublished(digest);
        if (msg.sender != publisher) revert NotPublisher(digest, msg.sender, publisher);
        _;
    }

    // ------------------------------------------------------------------ publishers

    /// @notice Publishes an image. The first to do so owns the entry.
    /// @param digest sha256 of the image's manifest.
    /// @param payee Who a use is paid to: an account, or a wallet.
    /// @param fee Token wei per use; 0 for none.
    /// @param priceHint Token wei that an hour of a usual run costs; 0 for no hint.
    /// @param name For people, 1 to MAX_NAME bytes.
    /// @param uri Where more is written, up to MAX_URI bytes.
    function publish(
        bytes32 digest,
        address payee,
        uint96 fee,
        uint96 priceHint,
        string calldata name,
        string calldata uri
    ) external {
        if (digest == 0) revert Zero("digest");
        App storage a = _apps[digest];
        if (a.publisher != address(0)) revert TakenBy(digest, a.publisher);
        a.publisher = msg.sender;
        a.fee = fee;
        _describe(a, payee, priceHint, name, uri);
        emit Published(digest, msg.sender, payee, fee, priceHint, name, uri);
    }

    /// @notice Changes all but the fee. Publisher only.
    function update(bytes32 digest, address payee, uint96 priceHint, string calldata name, string calldata uri)
        external
        byPublisher(digest)
    {
        _describe(_apps[digest], payee, priceHint, name, uri);
        emit Updated(digest, payee, priceHint, name, uri);
    }

    /// @notice Changes the fee: at once if it does not rise, else after FEE_RISE_DELAY. Replaces an
    /// announcement that has not taken effect. Publisher only.
    function setFee(bytes32 digest, uint96 fee) external byPublisher(digest) {
        App storage a = _apps[digest];
        uint96 now_ = _fee(a);
        if (fee > now_) {
            (a.fee, a.nextFee, a.feeFrom) = (now_, fee, uint40(block.timestamp) + FEE_RISE_DELAY);
        } else {
            (a.fee, a.nextFee, a.feeFrom) = (fee, 0, 0);
        }
        emit FeeSet(digest, fee, fee > now_ ? a.feeFrom : uint40(block.timestamp));
    }

    /// @notice Takes an entry off the list, or puts it back. Publisher only. Deals that run go on, and
    /// pay what they signed.
    function setDelisted(bytes32 digest, bool delisted) external byPublisher(digest) {
        App storage a = _apps[digest];
        if (a.delisted == delisted) revert NoChange(digest);
        a.delisted = delisted;
        emit Listed(digest, delisted, a.hidden);
    }

    // ------------------------------------------------------------------ the DAO

    /// @notice Hides an entry, or shows it again. Timelock only.
    function setHidden(bytes32 digest, bool hidden) external {
        if (msg.sender != timelock) revert NotTimelock(msg.sender);
        App storage a = _apps[digest];
        if (a.publisher == address(0)) revert NotPublished(digest);
        if (a.hidden == hidden) revert NoChange(digest);
        a.hidden = hidden;
        emit Listed(digest, a.delisted, hidden);
    }

    // ------------------------------------------------------------------ views

    /// @notice What a new deal with this image pays to whom; nothing to nobody if it is not listed.
    function feeOf(bytes32 digest) external view returns (address payee, uint96 fee) {
        App storage a = _apps[digest];
        fee = _fee(a);
        if (fee == 0 || a.delisted || a.hidden) return (address(0), 0);
        payee = a.payee;
    }

    /// @notice Everything about an entry; all zero if there is none.
    function app(bytes32 digest) external view returns (App memory) {
        return _apps[digest];
    }

    // ------------------------------------------------------------------ inside

    function _fee(App storage a) private view returns (uint96) {
        return a.feeFrom != 0 && block.timestamp >= a.feeFrom ? a.nextFee : a.fee;
    }

    function _describe(App storage a, address payee, uint96 priceHint, string calldata name, string calldata uri)
        private
    {
        if (payee == address(0)) revert Zero("payee");
        _requireText("name", name, 1, MAX_NAME);
        _requireText("uri", uri, 0, MAX_URI);
        a.payee = payee;
        a.priceHint = priceHint;
        a.name = name;
        a.uri = uri;
    }

    function _requireText(string memory what, string calldata text, uint256 min, uint256 max) private pure {
        bytes calldata b = bytes(text);
        if (b.length < min || b.length > max) revert TextLength(what, b.length, min, max);
        for (uint256 i; i < b.length; ++i) {
            if (uint8(b[i]) < 0x20 || b[i] == 0x7f) revert ControlCharacter(what, i);
        }
    }
}
