// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package channels

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// IChannelsChannel is an auto generated low-level Go binding around an user-defined struct.
type IChannelsChannel struct {
	Payer     common.Address
	CloseAt   *big.Int
	Challenge *big.Int
	Payee     common.Address
	Agent     common.Address
	Deposit   *big.Int
	Claimed   *big.Int
	Checked   bool
}

// IChannelsVoucher is an auto generated low-level Go binding around an user-defined struct.
type IChannelsVoucher struct {
	ChannelId  [32]byte
	Lane       uint64
	Cumulative *big.Int
	Seq        uint64
	UsageRoot  [32]byte
}

// ChannelsMetaData contains all meta data concerning the Channels contract.
var ChannelsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gate_\",\"type\":\"address\",\"internalType\":\"contractIGate\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_CHALLENGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PAUSE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_CHALLENGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PAUSE_COOLDOWN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VOUCHER_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"channelId\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"channels\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"channel\",\"type\":\"tuple\",\"internalType\":\"structIChannels.Channel\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"closeAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"challenge\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deposit\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"claimed\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"checked\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structIChannels.Voucher\",\"components\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimBatch\",\"inputs\":[{\"name\":\"vouchers\",\"type\":\"tuple[]\",\"internalType\":\"structIChannels.Voucher[]\",\"components\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vouchers\",\"type\":\"tuple[]\",\"internalType\":\"structIChannels.Voucher[]\",\"components\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structIChannels.Voucher\",\"components\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"entryPausedUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finish\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"gate\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIGate\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextPauseFrom\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"challenge\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openChecked\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"challenge\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openCheckedWithPermit\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"challenge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openEntry\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openNonce\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openWithPermit\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"challenge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paid\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"wei_\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pauseEntry\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"startClose\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"topUpWithPermit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Checked\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lane\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closing\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"closeAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EntryOpened\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EntryPaused\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianChanged\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"deposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"openNonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ToppedUp\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClosing\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"closeAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPayee\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ChallengeOutOfRange\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DepositTooLarge\",\"inputs\":[{\"name\":\"deposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EntryIsPaused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"closeAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"FeeOnTransfer\",\"inputs\":[{\"name\":\"asked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"vouchers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoChannel\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NoGate\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotClosing\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotGuardian\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPayeeOrAgent\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPayer\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRising\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OverDeposit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PauseOutOfRange\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PauseTooSoon\",\"inputs\":[{\"name\":\"notBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"closeAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongChannel\",\"inputs\":[{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Channels",
	Bin: "0x6101c0604052348015610010575f5ffd5b5060405161383c38038061383c83398101604081905261002f91610221565b82826040518060400160405280600e81526020016d534f534e41204368616e6e656c7360901b815250604051806040016040528060018152602001603160f81b81525087806001600160a01b03163b5f036100ad5760405163f0ae59ab60e01b81526001600160a01b03821660048201526024015b60405180910390fd5b6001600160a01b03166080526100c2826101cd565b610140526100cf816101cd565b61016052815160208084019190912061010052815190820120610120524660c05261015d6101005161012051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60a05250503060e0526001600160a01b0382811661018052600580546001600160a01b03191691831691821790556040515f907fa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e967908290a350506001600160a01b03166101a052506102d8915050565b5f5f829050601f815111156101f7578260405163305a27a960e01b81526004016100a4919061027d565b8051610202826102b2565b179392505050565b6001600160a01b038116811461021e575f5ffd5b50565b5f5f5f5f60808587031215610234575f5ffd5b845161023f8161020a565b60208601519094506102508161020a565b60408601519093506102618161020a565b60608601519092506102728161020a565b939692955090935050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102d2575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516134856103b75f395f818161031501528181611c490152611ce501525f81816104ef0152818161112601526115c501525f61226801525f61223d01525f611bbd01525f611b9501525f611af001525f611b1a01525f611b4401525f818161049301528181610529015281816107440152818161077e01528181610cc601528181610f660152818161181c01528181611d6501528181611edb01528181612324015281816126120152818161269201526126f401526134855ff3fe608060405234801561000f575f5ffd5b50600436106101dc575f3560e01c80638a0dac4a11610109578063a6f29dde1161009e578063d33219b41161006e578063d33219b4146104ea578063f9ee305714610511578063fc0c546a14610524578063fde630561461054b575f5ffd5b8063a6f29dde1461042b578063a857df0414610433578063b5acb56714610452578063cef0f5751461045c575f5ffd5b80639ac2b303116100d95780639ac2b303146103c95780639af2cb16146103dc5780639f6f687a146103ef578063a2af3bbd14610402575f5ffd5b80638a0dac4a1461037257806393b1d6691461038557806394739e8714610398578063999d55fb146103bf575f5ffd5b80633bf923601161017f5780636d92390b1161014f5780636d92390b146102fd5780637a0ebc88146103105780637a7ebd7b1461033757806384b0196e14610357575f5ffd5b80633bf9236014610271578063452a93201461027b578063537e7b9e146102a657806359bcf444146102ea575f5ffd5b80630c3d37ec116101ba5780630c3d37ec146102255780630edc9ade14610238578063286e7f701461024b578063317776b31461025e575f5ffd5b80630356a1a0146101e057806305c096ab146101f55780630a0e36271461021b575b5f5ffd5b6101f36101ee366004612cf8565b61055e565b005b610208610203366004612d87565b6107b2565b6040519081526020015b60405180910390f35b6102086201518081565b610208610233366004612df2565b61082f565b6101f3610246366004612e43565b6108fc565b610208610259366004612e67565b610b40565b61020861026c366004612df2565b610bc2565b61020862278d0081565b60055461028e906001600160a01b031681565b6040516001600160a01b039091168152602001610212565b6005546102d490790100000000000000000000000000000000000000000000000000900464ffffffffff1681565b60405164ffffffffff9091168152602001610212565b6101f36102f8366004612e91565b610c73565b6101f361030b366004612f10565b610cf5565b61028e7f000000000000000000000000000000000000000000000000000000000000000081565b61034a610345366004612f7c565b610fb8565b6040516102129190612f93565b61035f6110bd565b60405161021297969594939291906130a4565b6101f3610380366004613156565b61111b565b6101f3610393366004612f7c565b6111f2565b6102087f68f95a459713229a7523337a289750b54834eedd1926d1d700150b425f4a5c9881565b6102d46212750081565b6102086103d736600461317f565b611335565b6102086103ea36600461317f565b611425565b6101f36103fd3660046131fc565b6114f5565b6005546102d49074010000000000000000000000000000000000000000900464ffffffffff1681565b6101f36115a4565b610208610441366004613156565b5f6020819052908152604090205481565b6102d462278d0081565b61020861046a36600461321d565b604080516001600160a01b039586166020808301919091529486168183015292851660608401527f0000000000000000000000000000000000000000000000000000000000000000909416608083015260a08201524660c08201523060e08083019190915283518083039091018152610100909101909252815191012090565b61028e7f000000000000000000000000000000000000000000000000000000000000000081565b6101f361051f366004613265565b611675565b61028e7f000000000000000000000000000000000000000000000000000000000000000081565b6101f3610559366004612f7c565b61173f565b610566611849565b5f8581526002602052604081209061057e87836118a4565b6001830154909150336001600160a01b038216148015906105b5575082600201546001600160a01b0316336001600160a01b031614155b156105fa576040517f6231a36c000000000000000000000000000000000000000000000000000000008152600481018990523360248201526044015b60405180910390fd5b85841461063d576040517fab8b67c600000000000000000000000000000000000000000000000000000000815260048101879052602481018590526044016105f1565b5f5f5f5b88811015610722578a8a8a8381811061065c5761065c6132b9565b905060a002015f0135146106c1578a8a8a8381811061067d5761067d6132b9565b6040517f2ce7ab11000000000000000000000000000000000000000000000000000000008152600481019490945260a00291909101356024830152506044016105f1565b5f61070987878d8d868181106106d9576106d96132b9565b905060a002018c8c878181106106f1576106f16132b9565b905060200281019061070391906132e6565b88611905565b935090506107178185613374565b935050600101610641565b505f61072f8b8784611a05565b9050821561076b5761076b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168585611a91565b80156107a5576107a56001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168683611a91565b5050505050505050505050565b5f7f68f95a459713229a7523337a289750b54834eedd1926d1d700150b425f4a5c98816107dd611ae4565b905060405182815260a085602083013760c081207f1901000000000000000000000000000000000000000000000000000000000000825282600283015280602283015250604281209350505050919050565b5f610838611c12565b60055474010000000000000000000000000000000000000000900464ffffffffff164210156108b7576005546040517f4d1393440000000000000000000000000000000000000000000000000000000081527401000000000000000000000000000000000000000090910464ffffffffff1660048201526024016105f1565b6108c085611c47565b6108ea8585856fffffffffffffffffffffffffffffffff168567ffffffffffffffff166001611d3e565b90506108f461202d565b949350505050565b6005546001600160a01b03163314610942576040517fa252c1510000000000000000000000000000000000000000000000000000000081523360048201526024016105f1565b64ffffffffff8116158061095f57506212750064ffffffffff8216115b156109a8576040517f75639da600000000000000000000000000000000000000000000000000000000815264ffffffffff821660048201526212750060248201526044016105f1565b600554790100000000000000000000000000000000000000000000000000900464ffffffffff16421015610a31576005546040517f7d47bb3500000000000000000000000000000000000000000000000000000000815279010000000000000000000000000000000000000000000000000090910464ffffffffff1660048201526024016105f1565b610a3b8142613387565b600580547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff93841681029190911791829055610a9d9262278d00929190910416613387565b600580547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000064ffffffffff93841602179081905560405174010000000000000000000000000000000000000000909104909116815233907f0647f0b0c2df41ee97ece2ee61e03dfd735b2d1de7fb403d5d42e0aeda0ed56f9060200160405180910390a250565b5f82815260016020908152604080832067ffffffffffffffff8516845290915281205490819003610bbc575f838152600260205260409020805415610b88575f915050610bbc565b600281015467ffffffffffffffff8416606082901c03610bb9576bffffffffffffffffffffffff169150610bbc9050565b50505b92915050565b5f610bcb611c12565b60055474010000000000000000000000000000000000000000900464ffffffffff16421015610c4a576005546040517f4d1393440000000000000000000000000000000000000000000000000000000081527401000000000000000000000000000000000000000090910464ffffffffff1660048201526024016105f1565b6108ea8585856fffffffffffffffffffffffffffffffff168567ffffffffffffffff165f611d3e565b610c7b611849565b82355f81815260026020526040812090610ca182610c9985826118a4565b888888612057565b9050805f03610cb357610cb3866120c8565b6001820154610ced906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169083611a91565b505050505050565b610cfd611849565b82818114610d41576040517fab8b67c600000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016105f1565b5f8167ffffffffffffffff811115610d5b57610d5b6133a4565b604051908082528060200260200182016040528015610d84578160200160208202803683370190505b5090505f8267ffffffffffffffff811115610da157610da16133a4565b604051908082528060200260200182016040528015610dca578160200160208202803683370190505b5090505f5f5b84811015610efd575f5f610e1e8b8b85818110610def57610def6132b9565b905060a002018a8a86818110610e0757610e076132b9565b9050602002810190610e1991906132e6565b6121d7565b91509150805f03610e30575050610ef5565b816001600160a01b0316868581518110610e4c57610e4c6132b9565b60200260200101516001600160a01b031614158015610e845750848481518110610e7857610e786132b9565b60200260200101515f14155b15610e9557610e92846133d1565b93505b81868581518110610ea857610ea86132b9565b60200260200101906001600160a01b031690816001600160a01b03168152505080858581518110610edb57610edb6132b9565b60200260200101818151610eef9190613374565b90525050505b600101610dd0565b505f5b8481108015610f285750828181518110610f1c57610f1c6132b9565b60200260200101515f14155b15610fad57610f9d848281518110610f4257610f426132b9565b6020026020010151848381518110610f5c57610f5c6132b9565b60200260200101517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611a919092919063ffffffff16565b610fa6816133d1565b9050610f00565b505050505050505050565b60408051610100810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101919091525f82815260026020526040812080549091819003611017575050919050565b600182015460028301546001600160a01b038316855260a083901c64ffffffffff1664ffffffffff16602086015260c883901c62ffffff1660408601526001600160a01b0382811660608701528116608086015260a081811c8187018190529083901c90036bffffffffffffffffffffffff1660c086015250507c010000000000000000000000000000000000000000000000000000000016151560e083015250919050565b5f6060805f5f5f60606110ce612236565b6110d6612261565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461117f576040517f59f357cc0000000000000000000000000000000000000000000000000000000081523360048201526024016105f1565b6005546040516001600160a01b038084169216907fa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e967905f90a3600580547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b5f8181526002602052604081209061120a838361228c565b9050336001600160a01b03821614611257576040517fdb637c52000000000000000000000000000000000000000000000000000000008152600481018490523360248201526044016105f1565b60a081901c64ffffffffff16156112ae576040517f58059d730000000000000000000000000000000000000000000000000000000081526004810184905264ffffffffff60a083901c1660248201526044016105f1565b5f6112c262ffffff60c884901c1642613374565b60a081901b78ffffffffff0000000000000000000000000000000000000000168317845560018401546040518281529192506001600160a01b031690339086907f77e703d015ce371a8155787a929fa594ce621afbad3c6ca87c35535ca2ad34f99060200160405180910390a450505050565b5f61133e611c12565b60055474010000000000000000000000000000000000000000900464ffffffffff164210156113bd576005546040517f4d1393440000000000000000000000000000000000000000000000000000000081527401000000000000000000000000000000000000000090910464ffffffffff1660048201526024016105f1565b6113c689611c47565b6113e5876fffffffffffffffffffffffffffffffff16868686866122cb565b61140f8989896fffffffffffffffffffffffffffffffff168967ffffffffffffffff166001611d3e565b905061141961202d565b98975050505050505050565b5f61142e611c12565b60055474010000000000000000000000000000000000000000900464ffffffffff164210156114ad576005546040517f4d1393440000000000000000000000000000000000000000000000000000000081527401000000000000000000000000000000000000000090910464ffffffffff1660048201526024016105f1565b6114cc876fffffffffffffffffffffffffffffffff16868686866122cb565b61140f8989896fffffffffffffffffffffffffffffffff168967ffffffffffffffff165f611d3e565b6114fd611c12565b60055474010000000000000000000000000000000000000000900464ffffffffff1642101561157c576005546040517f4d1393440000000000000000000000000000000000000000000000000000000081527401000000000000000000000000000000000000000090910464ffffffffff1660048201526024016105f1565b61159882826fffffffffffffffffffffffffffffffff1661238a565b6115a061202d565b5050565b6005546001600160a01b031633148015906115e85750336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614155b15611621576040517fa252c1510000000000000000000000000000000000000000000000000000000081523360048201526024016105f1565b600580547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff16905560405133907faa5da27d6bbfabd7f310e96e32eb87e04ee0a734133213492aff05c8de8d1639905f90a2565b61167d611c12565b60055474010000000000000000000000000000000000000000900464ffffffffff164210156116fc576005546040517f4d1393440000000000000000000000000000000000000000000000000000000081527401000000000000000000000000000000000000000090910464ffffffffff1660048201526024016105f1565b61171b856fffffffffffffffffffffffffffffffff16858585856122cb565b61173786866fffffffffffffffffffffffffffffffff1661238a565b610ced61202d565b611747611849565b5f8181526002602052604081209061175f838361228c565b905060a081901c64ffffffffff165f036117a8576040517f713ee726000000000000000000000000000000000000000000000000000000008152600481018490526024016105f1565b6117b181612493565b6117fb576040517fd47800eb0000000000000000000000000000000000000000000000000000000081526004810184905264ffffffffff60a083901c1660248201526044016105f1565b5f61180784845f611a05565b90508015611843576118436001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383611a91565b50505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156118a2576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b565b5f6118af838361228c565b90506118ba81612493565b15610bbc576040517f95fc3df70000000000000000000000000000000000000000000000000000000081526004810184905264ffffffffff60a083901c1660248201526044016105f1565b83355f90815260016020908152604080832083928392839161192b918b01908b01613408565b67ffffffffffffffff16815260208101919091526040015f9081208054909250908115801561197e575085158061197e575061196d60408a0160208b01613408565b67ffffffffffffffff16606087901c145b9050801561199857856bffffffffffffffffffffffff1691505b6119a68b8b8b8b8b876124b6565b90955091505f8590036119c1575f86945094505050506119fa565b80156119f457848260606119db60408d0160208e01613408565b67ffffffffffffffff16901b17945094505050506119fa565b50905550815b965096945050505050565b8154600183018054600285018054908590555f9283905582865560a082811c94939082901c8590039050826001600160a01b0316846001600160a01b0316897fe6c3f97a1d3d5b8f096964f2050fb3f4e56dab5a29c932522caa5d32ca1c76ec8489604051611a7e929190918252602082015260400190565b60405180910390a4505050509392505050565b611a9e8383836001612527565b611adf576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016105f1565b505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611b3c57507f000000000000000000000000000000000000000000000000000000000000000046145b15611b6657507f000000000000000000000000000000000000000000000000000000000000000090565b611c0d604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b905090565b611c1a611849565b6118a260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906125a2565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316611ca7576040517f8c7dd13800000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f64e338550000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b0382811660248301527f000000000000000000000000000000000000000000000000000000000000000016906364e33855906044015f6040518083038186803b158015611d25575f5ffd5b505afa158015611d37573d5f5f3e3d5ffd5b5050505050565b5f6001600160a01b0386161580611d5d57506001600160a01b03861630145b80611d9957507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316866001600160a01b0316145b15611ddb576040517fcb89ee360000000000000000000000000000000000000000000000000000000081526001600160a01b03871660048201526024016105f1565b62015180831080611dee575062278d0083115b15611e3a576040517f31c7ea180000000000000000000000000000000000000000000000000000000081526004810184905262015180602482015262278d0060448201526064016105f1565b6bffffffffffffffffffffffff841115611e95576040517ff7b65670000000000000000000000000000000000000000000000000000000008152600481018590526bffffffffffffffffffffffff60248201526044016105f1565b335f90815260208190526040812080549082611eb0836133d1565b9091555060408051336020808301919091526001600160a01b03808c1683850152808b1660608401527f000000000000000000000000000000000000000000000000000000000000000016608083015260a082018490524660c08301523060e0808401919091528351808403909101815261010090920190925280519101209091505f81815260026020526040902090925083611f4d575f611f6c565b7c01000000000000000000000000000000000000000000000000000000005b3360c887901b81179190911782556001600160a01b0389811660a089901b8181176001860155918a16918217600285015560408051928352602083018a9052820188905260608201859052919085907fd53762e7d306fd0cf455f698688bb7a6dab554cc59f4aa2dbafcb6eb8f629d889060800160405180910390a483156120195760405183907ffe67026fa0a2e36e6c62ac1e537cea7c49a4d99a6bf17470a78fe10b188d100a905f90a25b612022866125a9565b505095945050505050565b6118a25f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611c41565b82355f90815260016020908152604080832083929091839161207d918901908901613408565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f2090505f6120b28888888888875f01546124b6565b9093509050821561202257905595945050505050565b80355f9081526001602090815260408083209183916120ec91908601908601613408565b67ffffffffffffffff1667ffffffffffffffff1681526020019081526020015f205f015490508082604001351161218657813561212f6040840160208501613408565b604080517ff407f58d000000000000000000000000000000000000000000000000000000008152600481019390935267ffffffffffffffff90911660248301528301356044820152606481018290526084016105f1565b8135612196826040850135613421565b6040517fdea53b8d000000000000000000000000000000000000000000000000000000008152600481019290925260248201525f60448201526064016105f1565b82355f90815260026020526040812080548291908015806121fc57506121fc81612493565b1561220e575f5f93509350505061222e565b61221b8282898989612057565b9250821561222b57816001015493505b50505b935093915050565b6060611c0d7f00000000000000000000000000000000000000000000000000000000000000006127a3565b6060611c0d7f00000000000000000000000000000000000000000000000000000000000000006127a3565b80545f819003610bbc576040517fc0c16641000000000000000000000000000000000000000000000000000000008152600481018490526024016105f1565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b15801561236d575f5ffd5b505af192505050801561237e575060015b15611d37575050505050565b5f828152600260205260408120906123a284836118a4565b60018301546002840154919250905f80806123c560a085811c9087901c8a6127e0565b92509250925082612426576123de8860a086901c613374565b6040517ff7b6567000000000000000000000000000000000000000000000000000000000815260048101919091526bffffffffffffffffffffffff60248201526044016105f1565b6001600160a01b0385811660a083811b821760018b01558683169085901b1760028a015560408051338152602081018c905291928916918c917f405e6b2d65bf570bb6d233f0f2e588045a7d4619badd65d5dbe2d41e184a11b4910160405180910390a4610fad886125a9565b5f64ffffffffff60a083901c1680158015906124af5750804210155b9392505050565b60018601545f908190816124d38560408a013560a085901c61281d565b919550935090505f8490036124ec575f935050506119fa565b6124f88989898961284a565b6001600160a01b03821660a082901b1760018b015561251a888a848688612918565b5050965096945050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661259657838315161561258a573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b80825d5050565b805f036125e2576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa15801561265f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906126839190613434565b90506126ba6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163330856129af565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9082906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906370a0823190602401602060405180830381865afa158015612739573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061275d9190613434565b039050828114611adf576040517fca0dd23600000000000000000000000000000000000000000000000000000000815260048101849052602481018290526044016105f1565b60605f6127af836129fe565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80806bffffffffffffffffffffffff86900384111561280757505f915081905080612814565b5060019150508382018383015b93509350939050565b5f5f5f8585111561282e5785850392505b8383111561283a578392505b5090949385019391859003925050565b5f612854846107b2565b90505f5f612863838686612a3e565b5091509150866001600160a01b0316826001600160a01b031614801561289957505f8160038111156128975761289761344b565b145b156128a657505050611843565b6001600160a01b0387163b15806128c657506128c487848787612a80565b155b1561290f576040517fe49c6ba0000000000000000000000000000000000000000000000000000000008152863560048201526001600160a01b03881660248201526044016105f1565b50505050505050565b6001600160a01b0380841690851686357f03f64f8ccf1abf1029e1f71de58014d1bbb6ad473cc0e757215b8480eb1ed3dd61295960408a0160208b01613408565b868661296b60808d0160608e01613408565b6040805167ffffffffffffffff95861681526020810194909452830191909152909116606082015260808a8101359082015260a00160405180910390a45050505050565b6129bd848484846001612b03565b611843576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b03851660048201526024016105f1565b5f60ff8216601f811115610bbc576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f80806041849003612a72578435602086013560408701355f1a612a6489828585612b89565b955095509550505050612814565b505f91506002905082612814565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316612b78578383151615612b6c573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115612bc257505f91506003905082612c65565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015612c13573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519150506001600160a01b038116612c5c57505f925060019150829050612c65565b92505f91508190505b9450945094915050565b5f5f83601f840112612c7f575f5ffd5b50813567ffffffffffffffff811115612c96575f5ffd5b60208301915083602060a083028501011115612cb0575f5ffd5b9250929050565b5f5f83601f840112612cc7575f5ffd5b50813567ffffffffffffffff811115612cde575f5ffd5b6020830191508360208260051b8501011115612cb0575f5ffd5b5f5f5f5f5f60608688031215612d0c575f5ffd5b85359450602086013567ffffffffffffffff811115612d29575f5ffd5b612d3588828901612c6f565b909550935050604086013567ffffffffffffffff811115612d54575f5ffd5b612d6088828901612cb7565b969995985093965092949392505050565b5f60a08284031215612d81575f5ffd5b50919050565b5f60a08284031215612d97575f5ffd5b6124af8383612d71565b80356001600160a01b0381168114612db7575f5ffd5b919050565b80356fffffffffffffffffffffffffffffffff81168114612db7575f5ffd5b803567ffffffffffffffff81168114612db7575f5ffd5b5f5f5f5f60808587031215612e05575f5ffd5b612e0e85612da1565b9350612e1c60208601612da1565b9250612e2a60408601612dbc565b9150612e3860608601612ddb565b905092959194509250565b5f60208284031215612e53575f5ffd5b813564ffffffffff811681146124af575f5ffd5b5f5f60408385031215612e78575f5ffd5b82359150612e8860208401612ddb565b90509250929050565b5f5f5f60c08486031215612ea3575f5ffd5b612ead8585612d71565b925060a084013567ffffffffffffffff811115612ec8575f5ffd5b8401601f81018613612ed8575f5ffd5b803567ffffffffffffffff811115612eee575f5ffd5b866020828401011115612eff575f5ffd5b939660209190910195509293505050565b5f5f5f5f60408587031215612f23575f5ffd5b843567ffffffffffffffff811115612f39575f5ffd5b612f4587828801612c6f565b909550935050602085013567ffffffffffffffff811115612f64575f5ffd5b612f7087828801612cb7565b95989497509550505050565b5f60208284031215612f8c575f5ffd5b5035919050565b5f610100820190506001600160a01b03835116825264ffffffffff602084015116602083015262ffffff60408401511660408301526060830151612fe260608401826001600160a01b03169052565b506080830151612ffd60808401826001600160a01b03169052565b5060a083015161301d60a08401826bffffffffffffffffffffffff169052565b5060c083015161303d60c08401826bffffffffffffffffffffffff169052565b5060e083015161305160e084018215159052565b5092915050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f6130de60e0830189613058565b82810360408401526130f08189613058565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015613145578351835260209384019390920191600101613127565b50909b9a5050505050505050505050565b5f60208284031215613166575f5ffd5b6124af82612da1565b803560ff81168114612db7575f5ffd5b5f5f5f5f5f5f5f5f610100898b031215613197575f5ffd5b6131a089612da1565b97506131ae60208a01612da1565b96506131bc60408a01612dbc565b95506131ca60608a01612ddb565b9450608089013593506131df60a08a0161316f565b979a969950949793969295929450505060c08201359160e0013590565b5f5f6040838503121561320d575f5ffd5b82359150612e8860208401612dbc565b5f5f5f5f60808587031215613230575f5ffd5b61323985612da1565b935061324760208601612da1565b925061325560408601612da1565b9396929550929360600135925050565b5f5f5f5f5f5f60c0878903121561327a575f5ffd5b8635955061328a60208801612dbc565b94506040870135935061329f6060880161316f565b9598949750929560808101359460a0909101359350915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112613319575f5ffd5b83018035915067ffffffffffffffff821115613333575f5ffd5b602001915036819003821315612cb0575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610bbc57610bbc613347565b64ffffffffff8181168382160190811115610bbc57610bbc613347565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361340157613401613347565b5060010190565b5f60208284031215613418575f5ffd5b6124af82612ddb565b81810381811115610bbc57610bbc613347565b5f60208284031215613444575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffdfea164736f6c6343000825000a",
}

// Channels is an auto generated Go binding around an Ethereum contract.
type Channels struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Channels) GetABI() abi.ABI {
	return c.abi
}

// NewChannels creates a new instance of Channels.
func NewChannels() *Channels {
	parsed, err := ChannelsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Channels{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Channels) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address timelock_, address guardian_, address gate_) returns()
func (channels *Channels) PackConstructor(token_ common.Address, timelock_ common.Address, guardian_ common.Address, gate_ common.Address) []byte {
	enc, err := channels.abi.Pack("", token_, timelock_, guardian_, gate_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXCHALLENGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bf92360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CHALLENGE() view returns(uint256)
func (channels *Channels) PackMAXCHALLENGE() []byte {
	enc, err := channels.abi.Pack("MAX_CHALLENGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCHALLENGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bf92360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CHALLENGE() view returns(uint256)
func (channels *Channels) TryPackMAXCHALLENGE() ([]byte, error) {
	return channels.abi.Pack("MAX_CHALLENGE")
}

// UnpackMAXCHALLENGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3bf92360.
//
// Solidity: function MAX_CHALLENGE() view returns(uint256)
func (channels *Channels) UnpackMAXCHALLENGE(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("MAX_CHALLENGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_PAUSE() view returns(uint40)
func (channels *Channels) PackMAXPAUSE() []byte {
	enc, err := channels.abi.Pack("MAX_PAUSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPAUSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999d55fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_PAUSE() view returns(uint40)
func (channels *Channels) TryPackMAXPAUSE() ([]byte, error) {
	return channels.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint40)
func (channels *Channels) UnpackMAXPAUSE(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("MAX_PAUSE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINCHALLENGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a0e3627.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_CHALLENGE() view returns(uint256)
func (channels *Channels) PackMINCHALLENGE() []byte {
	enc, err := channels.abi.Pack("MIN_CHALLENGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINCHALLENGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a0e3627.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_CHALLENGE() view returns(uint256)
func (channels *Channels) TryPackMINCHALLENGE() ([]byte, error) {
	return channels.abi.Pack("MIN_CHALLENGE")
}

// UnpackMINCHALLENGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a0e3627.
//
// Solidity: function MIN_CHALLENGE() view returns(uint256)
func (channels *Channels) UnpackMINCHALLENGE(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("MIN_CHALLENGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPAUSECOOLDOWN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5acb567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PAUSE_COOLDOWN() view returns(uint40)
func (channels *Channels) PackPAUSECOOLDOWN() []byte {
	enc, err := channels.abi.Pack("PAUSE_COOLDOWN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPAUSECOOLDOWN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5acb567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PAUSE_COOLDOWN() view returns(uint40)
func (channels *Channels) TryPackPAUSECOOLDOWN() ([]byte, error) {
	return channels.abi.Pack("PAUSE_COOLDOWN")
}

// UnpackPAUSECOOLDOWN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5acb567.
//
// Solidity: function PAUSE_COOLDOWN() view returns(uint40)
func (channels *Channels) UnpackPAUSECOOLDOWN(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("PAUSE_COOLDOWN", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (channels *Channels) PackVOUCHERTYPEHASH() []byte {
	enc, err := channels.abi.Pack("VOUCHER_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (channels *Channels) TryPackVOUCHERTYPEHASH() ([]byte, error) {
	return channels.abi.Pack("VOUCHER_TYPEHASH")
}

// UnpackVOUCHERTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94739e87.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (channels *Channels) UnpackVOUCHERTYPEHASH(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("VOUCHER_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackChannelId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcef0f575.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function channelId(address payer, address payee, address agent, uint256 nonce) view returns(bytes32)
func (channels *Channels) PackChannelId(payer common.Address, payee common.Address, agent common.Address, nonce *big.Int) []byte {
	enc, err := channels.abi.Pack("channelId", payer, payee, agent, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChannelId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcef0f575.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function channelId(address payer, address payee, address agent, uint256 nonce) view returns(bytes32)
func (channels *Channels) TryPackChannelId(payer common.Address, payee common.Address, agent common.Address, nonce *big.Int) ([]byte, error) {
	return channels.abi.Pack("channelId", payer, payee, agent, nonce)
}

// UnpackChannelId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcef0f575.
//
// Solidity: function channelId(address payer, address payee, address agent, uint256 nonce) view returns(bytes32)
func (channels *Channels) UnpackChannelId(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("channelId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackChannels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a7ebd7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function channels(bytes32 id) view returns((address,uint40,uint24,address,address,uint96,uint96,bool) channel)
func (channels *Channels) PackChannels(id [32]byte) []byte {
	enc, err := channels.abi.Pack("channels", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChannels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a7ebd7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function channels(bytes32 id) view returns((address,uint40,uint24,address,address,uint96,uint96,bool) channel)
func (channels *Channels) TryPackChannels(id [32]byte) ([]byte, error) {
	return channels.abi.Pack("channels", id)
}

// UnpackChannels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a7ebd7b.
//
// Solidity: function channels(bytes32 id) view returns((address,uint40,uint24,address,address,uint96,uint96,bool) channel)
func (channels *Channels) UnpackChannels(data []byte) (IChannelsChannel, error) {
	out, err := channels.abi.Unpack("channels", data)
	if err != nil {
		return *new(IChannelsChannel), err
	}
	out0 := *abi.ConvertType(out[0], new(IChannelsChannel)).(*IChannelsChannel)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59bcf444.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((bytes32,uint64,uint256,uint64,bytes32) voucher, bytes signature) returns()
func (channels *Channels) PackClaim(voucher IChannelsVoucher, signature []byte) []byte {
	enc, err := channels.abi.Pack("claim", voucher, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59bcf444.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((bytes32,uint64,uint256,uint64,bytes32) voucher, bytes signature) returns()
func (channels *Channels) TryPackClaim(voucher IChannelsVoucher, signature []byte) ([]byte, error) {
	return channels.abi.Pack("claim", voucher, signature)
}

// PackClaimBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d92390b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimBatch((bytes32,uint64,uint256,uint64,bytes32)[] vouchers, bytes[] signatures) returns()
func (channels *Channels) PackClaimBatch(vouchers []IChannelsVoucher, signatures [][]byte) []byte {
	enc, err := channels.abi.Pack("claimBatch", vouchers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d92390b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimBatch((bytes32,uint64,uint256,uint64,bytes32)[] vouchers, bytes[] signatures) returns()
func (channels *Channels) TryPackClaimBatch(vouchers []IChannelsVoucher, signatures [][]byte) ([]byte, error) {
	return channels.abi.Pack("claimBatch", vouchers, signatures)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0356a1a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(bytes32 id, (bytes32,uint64,uint256,uint64,bytes32)[] vouchers, bytes[] signatures) returns()
func (channels *Channels) PackClose(id [32]byte, vouchers []IChannelsVoucher, signatures [][]byte) []byte {
	enc, err := channels.abi.Pack("close", id, vouchers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0356a1a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(bytes32 id, (bytes32,uint64,uint256,uint64,bytes32)[] vouchers, bytes[] signatures) returns()
func (channels *Channels) TryPackClose(id [32]byte, vouchers []IChannelsVoucher, signatures [][]byte) ([]byte, error) {
	return channels.abi.Pack("close", id, vouchers, signatures)
}

// PackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05c096ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digest((bytes32,uint64,uint256,uint64,bytes32) v) view returns(bytes32 hash)
func (channels *Channels) PackDigest(v IChannelsVoucher) []byte {
	enc, err := channels.abi.Pack("digest", v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05c096ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digest((bytes32,uint64,uint256,uint64,bytes32) v) view returns(bytes32 hash)
func (channels *Channels) TryPackDigest(v IChannelsVoucher) ([]byte, error) {
	return channels.abi.Pack("digest", v)
}

// UnpackDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05c096ab.
//
// Solidity: function digest((bytes32,uint64,uint256,uint64,bytes32) v) view returns(bytes32 hash)
func (channels *Channels) UnpackDigest(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("digest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (channels *Channels) PackEip712Domain() []byte {
	enc, err := channels.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (channels *Channels) TryPackEip712Domain() ([]byte, error) {
	return channels.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (channels *Channels) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := channels.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEntryPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2af3bbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entryPausedUntil() view returns(uint40)
func (channels *Channels) PackEntryPausedUntil() []byte {
	enc, err := channels.abi.Pack("entryPausedUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntryPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2af3bbd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entryPausedUntil() view returns(uint40)
func (channels *Channels) TryPackEntryPausedUntil() ([]byte, error) {
	return channels.abi.Pack("entryPausedUntil")
}

// UnpackEntryPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2af3bbd.
//
// Solidity: function entryPausedUntil() view returns(uint40)
func (channels *Channels) UnpackEntryPausedUntil(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("entryPausedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfde63056.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finish(bytes32 id) returns()
func (channels *Channels) PackFinish(id [32]byte) []byte {
	enc, err := channels.abi.Pack("finish", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfde63056.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finish(bytes32 id) returns()
func (channels *Channels) TryPackFinish(id [32]byte) ([]byte, error) {
	return channels.abi.Pack("finish", id)
}

// PackGate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a0ebc88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gate() view returns(address)
func (channels *Channels) PackGate() []byte {
	enc, err := channels.abi.Pack("gate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a0ebc88.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function gate() view returns(address)
func (channels *Channels) TryPackGate() ([]byte, error) {
	return channels.abi.Pack("gate")
}

// UnpackGate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a0ebc88.
//
// Solidity: function gate() view returns(address)
func (channels *Channels) UnpackGate(data []byte) (common.Address, error) {
	out, err := channels.abi.Unpack("gate", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (channels *Channels) PackGuardian() []byte {
	enc, err := channels.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (channels *Channels) TryPackGuardian() ([]byte, error) {
	return channels.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (channels *Channels) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := channels.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNextPauseFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x537e7b9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextPauseFrom() view returns(uint40)
func (channels *Channels) PackNextPauseFrom() []byte {
	enc, err := channels.abi.Pack("nextPauseFrom")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextPauseFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x537e7b9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextPauseFrom() view returns(uint40)
func (channels *Channels) TryPackNextPauseFrom() ([]byte, error) {
	return channels.abi.Pack("nextPauseFrom")
}

// UnpackNextPauseFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x537e7b9e.
//
// Solidity: function nextPauseFrom() view returns(uint40)
func (channels *Channels) UnpackNextPauseFrom(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("nextPauseFrom", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x317776b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(address payee, address agent, uint128 amount, uint64 challenge) returns(bytes32 id)
func (channels *Channels) PackOpen(payee common.Address, agent common.Address, amount *big.Int, challenge uint64) []byte {
	enc, err := channels.abi.Pack("open", payee, agent, amount, challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x317776b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(address payee, address agent, uint128 amount, uint64 challenge) returns(bytes32 id)
func (channels *Channels) TryPackOpen(payee common.Address, agent common.Address, amount *big.Int, challenge uint64) ([]byte, error) {
	return channels.abi.Pack("open", payee, agent, amount, challenge)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x317776b3.
//
// Solidity: function open(address payee, address agent, uint128 amount, uint64 challenge) returns(bytes32 id)
func (channels *Channels) UnpackOpen(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("open", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOpenChecked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c3d37ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openChecked(address payee, address agent, uint128 amount, uint64 challenge) returns(bytes32 id)
func (channels *Channels) PackOpenChecked(payee common.Address, agent common.Address, amount *big.Int, challenge uint64) []byte {
	enc, err := channels.abi.Pack("openChecked", payee, agent, amount, challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenChecked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c3d37ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openChecked(address payee, address agent, uint128 amount, uint64 challenge) returns(bytes32 id)
func (channels *Channels) TryPackOpenChecked(payee common.Address, agent common.Address, amount *big.Int, challenge uint64) ([]byte, error) {
	return channels.abi.Pack("openChecked", payee, agent, amount, challenge)
}

// UnpackOpenChecked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c3d37ec.
//
// Solidity: function openChecked(address payee, address agent, uint128 amount, uint64 challenge) returns(bytes32 id)
func (channels *Channels) UnpackOpenChecked(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("openChecked", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOpenCheckedWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac2b303.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openCheckedWithPermit(address payee, address agent, uint128 amount, uint64 challenge, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(bytes32 id)
func (channels *Channels) PackOpenCheckedWithPermit(payee common.Address, agent common.Address, amount *big.Int, challenge uint64, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := channels.abi.Pack("openCheckedWithPermit", payee, agent, amount, challenge, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenCheckedWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac2b303.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openCheckedWithPermit(address payee, address agent, uint128 amount, uint64 challenge, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(bytes32 id)
func (channels *Channels) TryPackOpenCheckedWithPermit(payee common.Address, agent common.Address, amount *big.Int, challenge uint64, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return channels.abi.Pack("openCheckedWithPermit", payee, agent, amount, challenge, deadline, v, r, s)
}

// UnpackOpenCheckedWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ac2b303.
//
// Solidity: function openCheckedWithPermit(address payee, address agent, uint128 amount, uint64 challenge, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(bytes32 id)
func (channels *Channels) UnpackOpenCheckedWithPermit(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("openCheckedWithPermit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOpenEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6f29dde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openEntry() returns()
func (channels *Channels) PackOpenEntry() []byte {
	enc, err := channels.abi.Pack("openEntry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6f29dde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openEntry() returns()
func (channels *Channels) TryPackOpenEntry() ([]byte, error) {
	return channels.abi.Pack("openEntry")
}

// PackOpenNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa857df04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openNonce(address payer) view returns(uint256)
func (channels *Channels) PackOpenNonce(payer common.Address) []byte {
	enc, err := channels.abi.Pack("openNonce", payer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa857df04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openNonce(address payer) view returns(uint256)
func (channels *Channels) TryPackOpenNonce(payer common.Address) ([]byte, error) {
	return channels.abi.Pack("openNonce", payer)
}

// UnpackOpenNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa857df04.
//
// Solidity: function openNonce(address payer) view returns(uint256)
func (channels *Channels) UnpackOpenNonce(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("openNonce", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af2cb16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openWithPermit(address payee, address agent, uint128 amount, uint64 challenge, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(bytes32 id)
func (channels *Channels) PackOpenWithPermit(payee common.Address, agent common.Address, amount *big.Int, challenge uint64, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := channels.abi.Pack("openWithPermit", payee, agent, amount, challenge, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af2cb16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openWithPermit(address payee, address agent, uint128 amount, uint64 challenge, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(bytes32 id)
func (channels *Channels) TryPackOpenWithPermit(payee common.Address, agent common.Address, amount *big.Int, challenge uint64, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return channels.abi.Pack("openWithPermit", payee, agent, amount, challenge, deadline, v, r, s)
}

// UnpackOpenWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9af2cb16.
//
// Solidity: function openWithPermit(address payee, address agent, uint128 amount, uint64 challenge, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(bytes32 id)
func (channels *Channels) UnpackOpenWithPermit(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("openWithPermit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x286e7f70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paid(bytes32 id, uint64 lane) view returns(uint256 wei_)
func (channels *Channels) PackPaid(id [32]byte, lane uint64) []byte {
	enc, err := channels.abi.Pack("paid", id, lane)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x286e7f70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paid(bytes32 id, uint64 lane) view returns(uint256 wei_)
func (channels *Channels) TryPackPaid(id [32]byte, lane uint64) ([]byte, error) {
	return channels.abi.Pack("paid", id, lane)
}

// UnpackPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x286e7f70.
//
// Solidity: function paid(bytes32 id, uint64 lane) view returns(uint256 wei_)
func (channels *Channels) UnpackPaid(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("paid", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPauseEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0edc9ade.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseEntry(uint40 duration) returns()
func (channels *Channels) PackPauseEntry(duration *big.Int) []byte {
	enc, err := channels.abi.Pack("pauseEntry", duration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPauseEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0edc9ade.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pauseEntry(uint40 duration) returns()
func (channels *Channels) TryPackPauseEntry(duration *big.Int) ([]byte, error) {
	return channels.abi.Pack("pauseEntry", duration)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address to) returns()
func (channels *Channels) PackSetGuardian(to common.Address) []byte {
	enc, err := channels.abi.Pack("setGuardian", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address to) returns()
func (channels *Channels) TryPackSetGuardian(to common.Address) ([]byte, error) {
	return channels.abi.Pack("setGuardian", to)
}

// PackStartClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93b1d669.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startClose(bytes32 id) returns()
func (channels *Channels) PackStartClose(id [32]byte) []byte {
	enc, err := channels.abi.Pack("startClose", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93b1d669.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startClose(bytes32 id) returns()
func (channels *Channels) TryPackStartClose(id [32]byte) ([]byte, error) {
	return channels.abi.Pack("startClose", id)
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (channels *Channels) PackTimelock() []byte {
	enc, err := channels.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (channels *Channels) TryPackTimelock() ([]byte, error) {
	return channels.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (channels *Channels) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := channels.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (channels *Channels) PackToken() []byte {
	enc, err := channels.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (channels *Channels) TryPackToken() ([]byte, error) {
	return channels.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (channels *Channels) UnpackToken(data []byte) (common.Address, error) {
	out, err := channels.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f6f687a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUp(bytes32 id, uint128 amount) returns()
func (channels *Channels) PackTopUp(id [32]byte, amount *big.Int) []byte {
	enc, err := channels.abi.Pack("topUp", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f6f687a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUp(bytes32 id, uint128 amount) returns()
func (channels *Channels) TryPackTopUp(id [32]byte, amount *big.Int) ([]byte, error) {
	return channels.abi.Pack("topUp", id, amount)
}

// PackTopUpWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9ee3057.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUpWithPermit(bytes32 id, uint128 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (channels *Channels) PackTopUpWithPermit(id [32]byte, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := channels.abi.Pack("topUpWithPermit", id, amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUpWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9ee3057.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUpWithPermit(bytes32 id, uint128 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (channels *Channels) TryPackTopUpWithPermit(id [32]byte, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return channels.abi.Pack("topUpWithPermit", id, amount, deadline, v, r, s)
}

// ChannelsChecked represents a Checked event raised by the Channels contract.
type ChannelsChecked struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const ChannelsCheckedEventName = "Checked"

// ContractEventName returns the user-defined event name.
func (ChannelsChecked) ContractEventName() string {
	return ChannelsCheckedEventName
}

// UnpackCheckedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Checked(bytes32 indexed id)
func (channels *Channels) UnpackCheckedEvent(log *types.Log) (*ChannelsChecked, error) {
	event := "Checked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsChecked)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsClaimed represents a Claimed event raised by the Channels contract.
type ChannelsClaimed struct {
	Id         [32]byte
	Payer      common.Address
	Payee      common.Address
	Lane       uint64
	Cumulative *big.Int
	Amount     *big.Int
	Seq        uint64
	UsageRoot  [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChannelsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (ChannelsClaimed) ContractEventName() string {
	return ChannelsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(bytes32 indexed id, address indexed payer, address indexed payee, uint64 lane, uint256 cumulative, uint256 amount, uint64 seq, bytes32 usageRoot)
func (channels *Channels) UnpackClaimedEvent(log *types.Log) (*ChannelsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsClaimed)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsClosed represents a Closed event raised by the Channels contract.
type ChannelsClosed struct {
	Id       [32]byte
	Payer    common.Address
	Payee    common.Address
	Claimed  *big.Int
	Refunded *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ChannelsClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (ChannelsClosed) ContractEventName() string {
	return ChannelsClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed(bytes32 indexed id, address indexed payer, address indexed payee, uint256 claimed, uint256 refunded)
func (channels *Channels) UnpackClosedEvent(log *types.Log) (*ChannelsClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsClosed)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsClosing represents a Closing event raised by the Channels contract.
type ChannelsClosing struct {
	Id      [32]byte
	Payer   common.Address
	Payee   common.Address
	CloseAt *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ChannelsClosingEventName = "Closing"

// ContractEventName returns the user-defined event name.
func (ChannelsClosing) ContractEventName() string {
	return ChannelsClosingEventName
}

// UnpackClosingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closing(bytes32 indexed id, address indexed payer, address indexed payee, uint256 closeAt)
func (channels *Channels) UnpackClosingEvent(log *types.Log) (*ChannelsClosing, error) {
	event := "Closing"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsClosing)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Channels contract.
type ChannelsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ChannelsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ChannelsEIP712DomainChanged) ContractEventName() string {
	return ChannelsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (channels *Channels) UnpackEIP712DomainChangedEvent(log *types.Log) (*ChannelsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsEntryOpened represents a EntryOpened event raised by the Channels contract.
type ChannelsEntryOpened struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const ChannelsEntryOpenedEventName = "EntryOpened"

// ContractEventName returns the user-defined event name.
func (ChannelsEntryOpened) ContractEventName() string {
	return ChannelsEntryOpenedEventName
}

// UnpackEntryOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EntryOpened(address indexed by)
func (channels *Channels) UnpackEntryOpenedEvent(log *types.Log) (*ChannelsEntryOpened, error) {
	event := "EntryOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsEntryOpened)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsEntryPaused represents a EntryPaused event raised by the Channels contract.
type ChannelsEntryPaused struct {
	By    common.Address
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ChannelsEntryPausedEventName = "EntryPaused"

// ContractEventName returns the user-defined event name.
func (ChannelsEntryPaused) ContractEventName() string {
	return ChannelsEntryPausedEventName
}

// UnpackEntryPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EntryPaused(address indexed by, uint256 until)
func (channels *Channels) UnpackEntryPausedEvent(log *types.Log) (*ChannelsEntryPaused, error) {
	event := "EntryPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsEntryPaused)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsGuardianChanged represents a GuardianChanged event raised by the Channels contract.
type ChannelsGuardianChanged struct {
	From common.Address
	To   common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const ChannelsGuardianChangedEventName = "GuardianChanged"

// ContractEventName returns the user-defined event name.
func (ChannelsGuardianChanged) ContractEventName() string {
	return ChannelsGuardianChangedEventName
}

// UnpackGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianChanged(address indexed from, address indexed to)
func (channels *Channels) UnpackGuardianChangedEvent(log *types.Log) (*ChannelsGuardianChanged, error) {
	event := "GuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsGuardianChanged)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsOpened represents a Opened event raised by the Channels contract.
type ChannelsOpened struct {
	Id        [32]byte
	Payer     common.Address
	Payee     common.Address
	Agent     common.Address
	Deposit   *big.Int
	Challenge *big.Int
	OpenNonce *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ChannelsOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (ChannelsOpened) ContractEventName() string {
	return ChannelsOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(bytes32 indexed id, address indexed payer, address indexed payee, address agent, uint256 deposit, uint256 challenge, uint256 openNonce)
func (channels *Channels) UnpackOpenedEvent(log *types.Log) (*ChannelsOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsOpened)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ChannelsToppedUp represents a ToppedUp event raised by the Channels contract.
type ChannelsToppedUp struct {
	Id     [32]byte
	Payer  common.Address
	Payee  common.Address
	By     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChannelsToppedUpEventName = "ToppedUp"

// ContractEventName returns the user-defined event name.
func (ChannelsToppedUp) ContractEventName() string {
	return ChannelsToppedUpEventName
}

// UnpackToppedUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ToppedUp(bytes32 indexed id, address indexed payer, address indexed payee, address by, uint256 amount)
func (channels *Channels) UnpackToppedUpEvent(log *types.Log) (*ChannelsToppedUp, error) {
	event := "ToppedUp"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsToppedUp)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (channels *Channels) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], channels.abi.Errors["AlreadyClosing"].ID.Bytes()[:4]) {
		return channels.UnpackAlreadyClosingError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadPayee"].ID.Bytes()[:4]) {
		return channels.UnpackBadPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return channels.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ChallengeOutOfRange"].ID.Bytes()[:4]) {
		return channels.UnpackChallengeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["DepositTooLarge"].ID.Bytes()[:4]) {
		return channels.UnpackDepositTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["EntryIsPaused"].ID.Bytes()[:4]) {
		return channels.UnpackEntryIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return channels.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["FeeOnTransfer"].ID.Bytes()[:4]) {
		return channels.UnpackFeeOnTransferError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return channels.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return channels.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NoChannel"].ID.Bytes()[:4]) {
		return channels.UnpackNoChannelError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NoGate"].ID.Bytes()[:4]) {
		return channels.UnpackNoGateError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotAToken"].ID.Bytes()[:4]) {
		return channels.UnpackNotATokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotClosing"].ID.Bytes()[:4]) {
		return channels.UnpackNotClosingError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return channels.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotPayeeOrAgent"].ID.Bytes()[:4]) {
		return channels.UnpackNotPayeeOrAgentError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotPayer"].ID.Bytes()[:4]) {
		return channels.UnpackNotPayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotRising"].ID.Bytes()[:4]) {
		return channels.UnpackNotRisingError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return channels.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["OverDeposit"].ID.Bytes()[:4]) {
		return channels.UnpackOverDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["PauseOutOfRange"].ID.Bytes()[:4]) {
		return channels.UnpackPauseOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["PauseTooSoon"].ID.Bytes()[:4]) {
		return channels.UnpackPauseTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return channels.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return channels.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return channels.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return channels.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["WrongChannel"].ID.Bytes()[:4]) {
		return channels.UnpackWrongChannelError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return channels.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ChannelsAlreadyClosing represents a AlreadyClosing error raised by the Channels contract.
type ChannelsAlreadyClosing struct {
	Id      [32]byte
	CloseAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClosing(bytes32 id, uint256 closeAt)
func ChannelsAlreadyClosingErrorID() common.Hash {
	return common.HexToHash("0x58059d734917b1d5ebd07a6f195d49125c55ca71aa88b9ba55faf8bcf2dd38ff")
}

// UnpackAlreadyClosingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClosing(bytes32 id, uint256 closeAt)
func (channels *Channels) UnpackAlreadyClosingError(raw []byte) (*ChannelsAlreadyClosing, error) {
	out := new(ChannelsAlreadyClosing)
	if err := channels.abi.UnpackIntoInterface(out, "AlreadyClosing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadPayee represents a BadPayee error raised by the Channels contract.
type ChannelsBadPayee struct {
	Payee common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPayee(address payee)
func ChannelsBadPayeeErrorID() common.Hash {
	return common.HexToHash("0xcb89ee366e6635ada888b91a8a9f3fe3559156f211d82e4136d76efe5132727a")
}

// UnpackBadPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPayee(address payee)
func (channels *Channels) UnpackBadPayeeError(raw []byte) (*ChannelsBadPayee, error) {
	out := new(ChannelsBadPayee)
	if err := channels.abi.UnpackIntoInterface(out, "BadPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadSignature represents a BadSignature error raised by the Channels contract.
type ChannelsBadSignature struct {
	Id    [32]byte
	Payer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(bytes32 id, address payer)
func ChannelsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xe49c6ba031fbc90ee50f6e07794742f66a5bc17378c84394b66f24fca8e880ca")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(bytes32 id, address payer)
func (channels *Channels) UnpackBadSignatureError(raw []byte) (*ChannelsBadSignature, error) {
	out := new(ChannelsBadSignature)
	if err := channels.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsChallengeOutOfRange represents a ChallengeOutOfRange error raised by the Channels contract.
type ChannelsChallengeOutOfRange struct {
	Challenge *big.Int
	Min       *big.Int
	Max       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeOutOfRange(uint256 challenge, uint256 min, uint256 max)
func ChannelsChallengeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x31c7ea181cf9150f93d303a71bb26256ac618317b581534c7da7474d81c6ed56")
}

// UnpackChallengeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeOutOfRange(uint256 challenge, uint256 min, uint256 max)
func (channels *Channels) UnpackChallengeOutOfRangeError(raw []byte) (*ChannelsChallengeOutOfRange, error) {
	out := new(ChannelsChallengeOutOfRange)
	if err := channels.abi.UnpackIntoInterface(out, "ChallengeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsDepositTooLarge represents a DepositTooLarge error raised by the Channels contract.
type ChannelsDepositTooLarge struct {
	Deposit *big.Int
	Max     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositTooLarge(uint256 deposit, uint256 max)
func ChannelsDepositTooLargeErrorID() common.Hash {
	return common.HexToHash("0xf7b6567073c009de79258eba099fe6b4c9ee58367c789ca852cde5fe6172fc4c")
}

// UnpackDepositTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositTooLarge(uint256 deposit, uint256 max)
func (channels *Channels) UnpackDepositTooLargeError(raw []byte) (*ChannelsDepositTooLarge, error) {
	out := new(ChannelsDepositTooLarge)
	if err := channels.abi.UnpackIntoInterface(out, "DepositTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsEntryIsPaused represents a EntryIsPaused error raised by the Channels contract.
type ChannelsEntryIsPaused struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EntryIsPaused(uint256 until)
func ChannelsEntryIsPausedErrorID() common.Hash {
	return common.HexToHash("0x4d1393443b3a83082d2683c22f24d2a893f4508fd7f789201a05d5da6b18a33c")
}

// UnpackEntryIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EntryIsPaused(uint256 until)
func (channels *Channels) UnpackEntryIsPausedError(raw []byte) (*ChannelsEntryIsPaused, error) {
	out := new(ChannelsEntryIsPaused)
	if err := channels.abi.UnpackIntoInterface(out, "EntryIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsExpired represents a Expired error raised by the Channels contract.
type ChannelsExpired struct {
	Id      [32]byte
	CloseAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(bytes32 id, uint256 closeAt)
func ChannelsExpiredErrorID() common.Hash {
	return common.HexToHash("0x95fc3df7bdf26aa8215762b0d95a56e3fbec5b3121e4418b7f01a7099ea0b246")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(bytes32 id, uint256 closeAt)
func (channels *Channels) UnpackExpiredError(raw []byte) (*ChannelsExpired, error) {
	out := new(ChannelsExpired)
	if err := channels.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsFeeOnTransfer represents a FeeOnTransfer error raised by the Channels contract.
type ChannelsFeeOnTransfer struct {
	Asked    *big.Int
	Received *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeOnTransfer(uint256 asked, uint256 received)
func ChannelsFeeOnTransferErrorID() common.Hash {
	return common.HexToHash("0xca0dd23612559db056192da443044598512e4263465720cea1acc3529a5751fd")
}

// UnpackFeeOnTransferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeOnTransfer(uint256 asked, uint256 received)
func (channels *Channels) UnpackFeeOnTransferError(raw []byte) (*ChannelsFeeOnTransfer, error) {
	out := new(ChannelsFeeOnTransfer)
	if err := channels.abi.UnpackIntoInterface(out, "FeeOnTransfer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsInvalidShortString represents a InvalidShortString error raised by the Channels contract.
type ChannelsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func ChannelsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (channels *Channels) UnpackInvalidShortStringError(raw []byte) (*ChannelsInvalidShortString, error) {
	out := new(ChannelsInvalidShortString)
	if err := channels.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsLengthMismatch represents a LengthMismatch error raised by the Channels contract.
type ChannelsLengthMismatch struct {
	Vouchers   *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 vouchers, uint256 signatures)
func ChannelsLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 vouchers, uint256 signatures)
func (channels *Channels) UnpackLengthMismatchError(raw []byte) (*ChannelsLengthMismatch, error) {
	out := new(ChannelsLengthMismatch)
	if err := channels.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNoChannel represents a NoChannel error raised by the Channels contract.
type ChannelsNoChannel struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoChannel(bytes32 id)
func ChannelsNoChannelErrorID() common.Hash {
	return common.HexToHash("0xc0c16641253663d666a164dd8d272b41722df86ea24414eb4d144d851550920f")
}

// UnpackNoChannelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoChannel(bytes32 id)
func (channels *Channels) UnpackNoChannelError(raw []byte) (*ChannelsNoChannel, error) {
	out := new(ChannelsNoChannel)
	if err := channels.abi.UnpackIntoInterface(out, "NoChannel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNoGate represents a NoGate error raised by the Channels contract.
type ChannelsNoGate struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoGate()
func ChannelsNoGateErrorID() common.Hash {
	return common.HexToHash("0x8c7dd138f1ae83441a9004ea0df7a508eca6ccd1cc449396a420d4e6896e2ec5")
}

// UnpackNoGateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoGate()
func (channels *Channels) UnpackNoGateError(raw []byte) (*ChannelsNoGate, error) {
	out := new(ChannelsNoGate)
	if err := channels.abi.UnpackIntoInterface(out, "NoGate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotAToken represents a NotAToken error raised by the Channels contract.
type ChannelsNotAToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAToken(address token)
func ChannelsNotATokenErrorID() common.Hash {
	return common.HexToHash("0xf0ae59ab2305e450b7994c131d4d487b62eef4fac72f3b690bc790b01afd51f5")
}

// UnpackNotATokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAToken(address token)
func (channels *Channels) UnpackNotATokenError(raw []byte) (*ChannelsNotAToken, error) {
	out := new(ChannelsNotAToken)
	if err := channels.abi.UnpackIntoInterface(out, "NotAToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotClosing represents a NotClosing error raised by the Channels contract.
type ChannelsNotClosing struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClosing(bytes32 id)
func ChannelsNotClosingErrorID() common.Hash {
	return common.HexToHash("0x713ee72659c214c0e68146c86120abfdf245ed6a70a3b6f44def2d14efc92bb1")
}

// UnpackNotClosingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClosing(bytes32 id)
func (channels *Channels) UnpackNotClosingError(raw []byte) (*ChannelsNotClosing, error) {
	out := new(ChannelsNotClosing)
	if err := channels.abi.UnpackIntoInterface(out, "NotClosing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotGuardian represents a NotGuardian error raised by the Channels contract.
type ChannelsNotGuardian struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address sender)
func ChannelsNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address sender)
func (channels *Channels) UnpackNotGuardianError(raw []byte) (*ChannelsNotGuardian, error) {
	out := new(ChannelsNotGuardian)
	if err := channels.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotPayeeOrAgent represents a NotPayeeOrAgent error raised by the Channels contract.
type ChannelsNotPayeeOrAgent struct {
	Id     [32]byte
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayeeOrAgent(bytes32 id, address sender)
func ChannelsNotPayeeOrAgentErrorID() common.Hash {
	return common.HexToHash("0x6231a36c7303579cc55a3fb9da81cd4b2a52c79b5672a259a95df49fbde44dca")
}

// UnpackNotPayeeOrAgentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayeeOrAgent(bytes32 id, address sender)
func (channels *Channels) UnpackNotPayeeOrAgentError(raw []byte) (*ChannelsNotPayeeOrAgent, error) {
	out := new(ChannelsNotPayeeOrAgent)
	if err := channels.abi.UnpackIntoInterface(out, "NotPayeeOrAgent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotPayer represents a NotPayer error raised by the Channels contract.
type ChannelsNotPayer struct {
	Id     [32]byte
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayer(bytes32 id, address sender)
func ChannelsNotPayerErrorID() common.Hash {
	return common.HexToHash("0xdb637c52b8b48fcd844291def4a9ba61892ab30578c15f32aa66b2761ada3702")
}

// UnpackNotPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayer(bytes32 id, address sender)
func (channels *Channels) UnpackNotPayerError(raw []byte) (*ChannelsNotPayer, error) {
	out := new(ChannelsNotPayer)
	if err := channels.abi.UnpackIntoInterface(out, "NotPayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotRising represents a NotRising error raised by the Channels contract.
type ChannelsNotRising struct {
	Id         [32]byte
	Lane       uint64
	Cumulative *big.Int
	Paid       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRising(bytes32 id, uint64 lane, uint256 cumulative, uint256 paid)
func ChannelsNotRisingErrorID() common.Hash {
	return common.HexToHash("0xf407f58de42fea3047791c0390a7b538b841203ec4e02eefa95f8847c2510925")
}

// UnpackNotRisingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRising(bytes32 id, uint64 lane, uint256 cumulative, uint256 paid)
func (channels *Channels) UnpackNotRisingError(raw []byte) (*ChannelsNotRising, error) {
	out := new(ChannelsNotRising)
	if err := channels.abi.UnpackIntoInterface(out, "NotRising", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotTimelock represents a NotTimelock error raised by the Channels contract.
type ChannelsNotTimelock struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address sender)
func ChannelsNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address sender)
func (channels *Channels) UnpackNotTimelockError(raw []byte) (*ChannelsNotTimelock, error) {
	out := new(ChannelsNotTimelock)
	if err := channels.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsOverDeposit represents a OverDeposit error raised by the Channels contract.
type ChannelsOverDeposit struct {
	Id   [32]byte
	Due  *big.Int
	Left *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OverDeposit(bytes32 id, uint256 due, uint256 left)
func ChannelsOverDepositErrorID() common.Hash {
	return common.HexToHash("0xdea53b8d41b0688fd04f425cef763dcab4e6a1154049d95c9dd754ca6c219222")
}

// UnpackOverDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OverDeposit(bytes32 id, uint256 due, uint256 left)
func (channels *Channels) UnpackOverDepositError(raw []byte) (*ChannelsOverDeposit, error) {
	out := new(ChannelsOverDeposit)
	if err := channels.abi.UnpackIntoInterface(out, "OverDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsPauseOutOfRange represents a PauseOutOfRange error raised by the Channels contract.
type ChannelsPauseOutOfRange struct {
	Duration *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseOutOfRange(uint256 duration, uint256 max)
func ChannelsPauseOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x75639da6e0a99b00b22b9163012a094a97375c054cf691a11dbbbcf81a95d299")
}

// UnpackPauseOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseOutOfRange(uint256 duration, uint256 max)
func (channels *Channels) UnpackPauseOutOfRangeError(raw []byte) (*ChannelsPauseOutOfRange, error) {
	out := new(ChannelsPauseOutOfRange)
	if err := channels.abi.UnpackIntoInterface(out, "PauseOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsPauseTooSoon represents a PauseTooSoon error raised by the Channels contract.
type ChannelsPauseTooSoon struct {
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseTooSoon(uint256 notBefore)
func ChannelsPauseTooSoonErrorID() common.Hash {
	return common.HexToHash("0x7d47bb35fa7b221df0f1d78aadb3b13df1c3390c3b0eb4eb3738c2ec17ba2491")
}

// UnpackPauseTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseTooSoon(uint256 notBefore)
func (channels *Channels) UnpackPauseTooSoonError(raw []byte) (*ChannelsPauseTooSoon, error) {
	out := new(ChannelsPauseTooSoon)
	if err := channels.abi.UnpackIntoInterface(out, "PauseTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Channels contract.
type ChannelsReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ChannelsReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (channels *Channels) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ChannelsReentrancyGuardReentrantCall, error) {
	out := new(ChannelsReentrancyGuardReentrantCall)
	if err := channels.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Channels contract.
type ChannelsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ChannelsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (channels *Channels) UnpackSafeERC20FailedOperationError(raw []byte) (*ChannelsSafeERC20FailedOperation, error) {
	out := new(ChannelsSafeERC20FailedOperation)
	if err := channels.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsStringTooLong represents a StringTooLong error raised by the Channels contract.
type ChannelsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func ChannelsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (channels *Channels) UnpackStringTooLongError(raw []byte) (*ChannelsStringTooLong, error) {
	out := new(ChannelsStringTooLong)
	if err := channels.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsTooEarly represents a TooEarly error raised by the Channels contract.
type ChannelsTooEarly struct {
	Id      [32]byte
	CloseAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(bytes32 id, uint256 closeAt)
func ChannelsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd47800eb984781e618d3ef09d15b11990498dd645bcb492de136376092814baf")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(bytes32 id, uint256 closeAt)
func (channels *Channels) UnpackTooEarlyError(raw []byte) (*ChannelsTooEarly, error) {
	out := new(ChannelsTooEarly)
	if err := channels.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsWrongChannel represents a WrongChannel error raised by the Channels contract.
type ChannelsWrongChannel struct {
	Want [32]byte
	Got  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongChannel(bytes32 want, bytes32 got)
func ChannelsWrongChannelErrorID() common.Hash {
	return common.HexToHash("0x2ce7ab11a94e08b371a92d1922b999cfd37539b45556527a73a763dbc3fc3275")
}

// UnpackWrongChannelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongChannel(bytes32 want, bytes32 got)
func (channels *Channels) UnpackWrongChannelError(raw []byte) (*ChannelsWrongChannel, error) {
	out := new(ChannelsWrongChannel)
	if err := channels.abi.UnpackIntoInterface(out, "WrongChannel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsZeroAmount represents a ZeroAmount error raised by the Channels contract.
type ChannelsZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func ChannelsZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (channels *Channels) UnpackZeroAmountError(raw []byte) (*ChannelsZeroAmount, error) {
	out := new(ChannelsZeroAmount)
	if err := channels.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
