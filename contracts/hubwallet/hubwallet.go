// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package hubwallet

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

// EnterpriseGovernment is an auto generated low-level Go binding around an user-defined struct.
type EnterpriseGovernment struct {
	Token      common.Address
	Timelock   common.Address
	Prosecutor common.Address
	Vault      common.Address
	Factory    common.Address
	Whitelist  common.Address
	Registry   common.Address
}

// IHubWalletOverview is an auto generated low-level Go binding around an user-defined struct.
type IHubWalletOverview struct {
	Owner        common.Address
	State        uint8
	Since        *big.Int
	HeldUntil    *big.Int
	Period       uint16
	Signer       common.Address
	Balance      *big.Int
	Outstanding  *big.Int
	Locked       *big.Int
	Stake        *big.Int
	Withdrawable *big.Int
}

// IHubWalletRelease is an auto generated low-level Go binding around an user-defined struct.
type IHubWalletRelease struct {
	Worker common.Address
	Amount *big.Int
	Nonce  *big.Int
}

// IHubWalletReserve is an auto generated low-level Go binding around an user-defined struct.
type IHubWalletReserve struct {
	Reserved  *big.Int
	Paid      *big.Int
	Releasing *big.Int
	ReleaseAt *big.Int
}

// IHubWalletStatement is an auto generated low-level Go binding around an user-defined struct.
type IHubWalletStatement struct {
	Worker     common.Address
	Cumulative *big.Int
	UsageRoot  [32]byte
}

// HubWalletMetaData contains all meta data concerning the HubWallet contract.
var HubWalletMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"g\",\"type\":\"tuple\",\"internalType\":\"structEnterprise.Government\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"prosecutor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"contractIVault\"},{\"name\":\"factory\",\"type\":\"address\",\"internalType\":\"contractIWalletHome\"},{\"name\":\"whitelist\",\"type\":\"address\",\"internalType\":\"contractIWhitelist\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"FEE_PER_MILLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"LOCK_PERCENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_HOLD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RELEASE_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RELEASE_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SIGNER_GRACE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STATEMENT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SUSPICION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERDICT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acquit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"announceRelease\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ban\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structIHubWallet.Statement\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimBatch\",\"inputs\":[{\"name\":\"statements\",\"type\":\"tuple[]\",\"internalType\":\"structIHubWallet.Statement[]\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"expropriate\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWalletHome\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"formerUntil\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heldUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hold\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maySign\",\"inputs\":[{\"name\":\"key\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"outstanding\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"overview\",\"inputs\":[],\"outputs\":[{\"name\":\"o\",\"type\":\"tuple\",\"internalType\":\"structIHubWallet.Overview\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIEnterprise.State\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"heldUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"period\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"outstanding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"locked\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"withdrawable\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payDay\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"period\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prosecutor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rehab\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"releaseDigest\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIHubWallet.Release\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"releaseNonce\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"releaseSigned\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structIHubWallet.Release\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reserve\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reserveBatch\",\"inputs\":[{\"name\":\"workers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"amounts\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reserveOf\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIHubWallet.Reserve\",\"components\":[{\"name\":\"reserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releasing\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setSigner\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"signer\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"since\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIEnterprise.State\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statementDigest\",\"inputs\":[{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structIHubWallet.Statement\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"suspect\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unhold\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"whitelist\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWhitelist\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawable\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"due\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HeldStill\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LetGo\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PaidDay\",\"inputs\":[{\"name\":\"locked\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"stake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReleaseAnnounced\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"releaseAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reserved\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"byWorker\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Reserved\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reserved\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Seized\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SignerChanged\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"formerUntil\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StateChanged\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIEnterprise.State\"},{\"name\":\"to\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIEnterprise.State\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadNonce\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadRelease\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadWorker\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Held\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HoldOutOfRange\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Insufficient\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"second\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSigner\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotOperator\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProsecutor\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRising\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingAnnounced\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OverReserve\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reserved\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"OverUnpaid\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unpaid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReserveTooLarge\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"notBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint8\",\"internalType\":\"enumIEnterprise.State\"},{\"name\":\"need\",\"type\":\"uint8\",\"internalType\":\"enumIEnterprise.State\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "HubWallet",
	Bin: "0x610160604052348015610010575f5ffd5b506040516143cb3803806143cb83398101604081905261002f916100a3565b80516020820151604083015160608401516001600160a01b0390811660e05290811660c090815291811660a09081529281166080908152840151928401519190930151831661014052821661012052166101005261015e565b80516001600160a01b038116811461009e575f5ffd5b919050565b5f60e08284031280156100b4575f5ffd5b5060405160e081016001600160401b03811182821017156100e357634e487b7160e01b5f52604160045260245ffd5b6040526100ef83610088565b81526100fd60208401610088565b602082015261010e60408401610088565b604082015261011f60608401610088565b606082015261013060808401610088565b608082015261014160a08401610088565b60a082015261015260c08401610088565b60c08201529392505050565b60805160a05160c05160e05161010051610120516101405161417b6102505f395f81816105200152818161127b015281816118f301528181611f7a015261363801525f818161058501528181610bab015281816127830152612c2c01525f818161067701528181611c37015261257101525f81816107bc015281816131e5015261323901525f818161071801528181611af40152611cfa01525f81816106df01528181610c24015281816115830152818161178f0152611ba801525f81816107e301528181611561015281816119ad01528181612191015281816128c10152818161291801526131c3015261417b5ff3fe608060405234801561000f575f5ffd5b5060043610610351575f3560e01c806393e59dc1116101be578063d13209f9116100fe578063e6114c8f1161009e578063ef78d4fd11610079578063ef78d4fd1461078f578063fbfa77cf146107b7578063fc0c546a146107de578063fc6dd40614610805575f5ffd5b8063e6114c8f14610742578063e9fb3fc014610755578063eaa1999c1461077c575f5ffd5b8063d5d9ce91116100d9578063d5d9ce911461070b578063dddb175414610713578063e2ee1b3e146104bc578063e50d33e31461073a575f5ffd5b8063d13209f9146106d2578063d33219b4146106da578063d40a9c4f14610701575f5ffd5b8063a302e23211610169578063c19d93fb11610144578063c19d93fb14610660578063c45a015514610672578063cc47a40b14610699578063cf309012146106ac575f5ffd5b8063a302e2321461063e578063ac193ad814610648578063b4d1d795146104bc575f5ffd5b806396e4fcaa1161019957806396e4fcaa146105d25780639adec3ad146105e55780639fa77b20146105f8575f5ffd5b806393e59dc114610580578063942e3b37146105a7578063950375e0146105ca575f5ffd5b80634c84a1ce11610294578063739a6760116102345780637e04904d1161020f5780637e04904d1461054257806384b0196e146105555780638cb2577d146105705780638da5cb5b14610578575f5ffd5b8063739a6760146104f4578063789b2e6c146105135780637b1039991461051b575f5ffd5b8063593ea3e71161026f578063593ea3e7146104bc5780636c19e783146104c65780637205325c146104d957806372dd844c146104e1575f5ffd5b80634c84a1ce1461049957806350188301146104a1578063552709a0146104a9575f5ffd5b80631e1683af116102ff5780633a2056f1116102da5780633a2056f11461044f5780633a4b66f1146104645780633dc54b401461046c5780633eea5def14610491575f5ffd5b80631e1683af14610414578063238ac9331461041c5780632e1a7d4d1461043c575f5ffd5b8063125fdbbc1161032f578063125fdbbc146103ea57806319165587146103f95780631aa3a0081461040c575f5ffd5b80630902df91146103555780630a32836c1461038f5780630c030d2c146103d5575b5f5ffd5b61037c7f8c23cb9a35dbac4fa4519cb37f1d6bfbcc25bf3974dcc9befcb86b1ac6e0f3a281565b6040519081526020015b60405180910390f35b61037c61039d3660046139b3565b6001600160a01b03165f90815260036020526040902054700100000000000000000000000000000000900467ffffffffffffffff1690565b6103e86103e3366004613a29565b61080f565b005b61037c670de0b6b3a764000081565b6103e86104073660046139b3565b610a84565b6103e8610b98565b6103e8610c19565b610424610d19565b6040516001600160a01b039091168152602001610386565b6103e861044a366004613a79565b610d28565b610457610d89565b6040516103869190613ad1565b61037c610f67565b5f54610100900464ffffffffff165b60405164ffffffffff9091168152602001610386565b61037c600581565b6103e8610fb8565b61037c610ffe565b6103e86104b7366004613b97565b611079565b61037c62278d0081565b6103e86104d43660046139b3565b6111db565b61037c601e81565b61037c6104ef366004613bc1565b6113e0565b61037c6105023660046139b3565b60046020525f908152604090205481565b6103e8611413565b6104247f000000000000000000000000000000000000000000000000000000000000000081565b6103e8610550366004613c1c565b6115a8565b61055d611694565b6040516103869796959493929190613cd4565b6103e8611784565b6104246117f2565b6104247f000000000000000000000000000000000000000000000000000000000000000081565b6105ba6105b53660046139b3565b61180d565b6040519015158152602001610386565b6103e8611820565b61037c6105e0366004613a29565b611832565b61037c6105f3366004613bc1565b6119d4565b61060b6106063660046139b3565b611a00565b60405161038691908151815260208083015190820152604080830151908201526060918201519181019190915260800190565b61037c62093a8081565b5f546601000000000000900464ffffffffff1661047b565b5f5460ff166040516103869190613d86565b6104247f000000000000000000000000000000000000000000000000000000000000000081565b6103e86106a7366004613b97565b611aca565b5f546d010000000000000000000000000090046bffffffffffffffffffffffff1661037c565b6103e8611ae9565b6104247f000000000000000000000000000000000000000000000000000000000000000081565b61037c624f1a0081565b6103e8611b9d565b6104247f000000000000000000000000000000000000000000000000000000000000000081565b61037c611ce2565b6103e8610750366004613da6565b611cef565b61037c7f87a8ff53e8e33b8f59105b1e0217c28eff6b697f5f351ef469d501996b258b8281565b61037c61078a366004613dc1565b611e46565b5f546b010000000000000000000000900461ffff1660405161ffff9091168152602001610386565b6104247f000000000000000000000000000000000000000000000000000000000000000081565b6104247f000000000000000000000000000000000000000000000000000000000000000081565b61037c629e340081565b6108176121e5565b5f60038161082860208701876139b3565b6001600160a01b0316815260208101919091526040015f208054700100000000000000000000000000000000900467ffffffffffffffff1690601061086c83613e71565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff16021790555067ffffffffffffffff16905080846040013514610909576108b660208501856139b3565b604080517fc56f17f50000000000000000000000000000000000000000000000000000000081526001600160a01b0390921660048301528501356024820152604481018290526064015b60405180910390fd5b5f61094260028261091d60208901896139b3565b6001600160a01b03166001600160a01b031681526020019081526020015f205461223a565b905084602001355f03610981576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80856020013511156109e95761099a60208601866139b3565b6040517fbda92fef0000000000000000000000000000000000000000000000000000000081526001600160a01b0390911660048201526020860135602482015260448101829052606401610900565b610a096109f960208701876139b3565b610a02876113e0565b8686612259565b610a6157610a1a60208601866139b3565b604080517f7d0f06a90000000000000000000000000000000000000000000000000000000081526001600160a01b0390921660048301528601356024820152604401610900565b610a7d610a7160208701876139b3565b866020013560016122c5565b5050505050565b610a8c61242e565b6001600160a01b0381165f908152600360205260408120805490916b01000000000000000000000090910464ffffffffff169003610b01576040517f11a3161b0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610900565b8054610b22906b010000000000000000000000900464ffffffffff1661249b565b80546001600160a01b0383165f908152600260205260408120549091610b60916affffffffffffffffffffff90911690610b5b9061223a565b6124d8565b82547fffffffffffffffffffffffffffffffff000000000000000000000000000000001683559050610b9383825f6122c5565b505050565b610ba9670de0b6b3a76400006124e7565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630f560cd76040518163ffffffff1660e01b81526004015f604051808303815f87803b158015610c01575f5ffd5b505af1158015610c13573d5f5f3e3d5ffd5b50505050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610c7d576040517f59f357cc000000000000000000000000000000000000000000000000000000008152336004820152602401610900565b610c87600161271a565b5f805460037fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000009091166101004264ffffffffff16027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016178117825560405190916001917fe8a97ea87e4388fa22d496b95a8ed5ced6717f49790318de2b928aaf37a021d89190a3610d17612781565b565b5f610d2360015490565b905090565b610d306117f2565b6001600160a01b0316336001600160a01b031614610d7c576040517f245aecd3000000000000000000000000000000000000000000000000000000008152336004820152602401610900565b610d8633826127d9565b50565b60408051610160810182525f80825260208201819052818301819052606082018190526080820181905260a080830182905260c0830182905260e0830182905261010083018290526101208301829052610140830182905283519081019093528054919290918290829060ff166004811115610e0757610e07613a90565b6004811115610e1857610e18613a90565b8152905464ffffffffff6101008204811660208401526601000000000000820416604083015261ffff6b01000000000000000000000082041660608301526bffffffffffffffffffffffff6d0100000000000000000000000000909104166080909101529050610e866117f2565b815160208084015160408086015160608088015161ffff811660808b015264ffffffffff808416928b019290925290841692890192909252919287908101856004811115610ed657610ed6613a90565b6004811115610ee757610ee7613a90565b90526001600160a01b039095169094525050600154610f069250905090565b610f0e6128e8565b610f16611ce2565b60e085015260c08401526001600160a01b031660a08301526080810151610f3b610f67565b610f43610ffe565b6101408501526101208401526bffffffffffffffffffffffff166101008301525090565b5f805460ff166001816004811115610f8157610f81613a90565b1480610f9e57506003816004811115610f9c57610f9c613a90565b145b610fa8575f610fb2565b670de0b6b3a76400005b91505090565b610fc2600361271a565b5f54610ff69062278d0090610fe790629e340090610100900464ffffffffff16613e9d565b610ff19190613e9d565b61249b565b610d17612989565b5f805460ff168181600481111561101757611017613a90565b141580156110375750600281600481111561103457611034613a90565b14155b8061105357505f546601000000000000900464ffffffffff1642105b1561105f575f91505090565b611067611ce2565b61106f6128e8565b610fb29190613eb0565b61108161242e565b6001600160a01b0382165f908152600260205260408120546110a29061223a565b9050808211156110f7576040517fbda92fef0000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024810183905260448101829052606401610900565b5f82156111105761110b62093a8042613e9d565b611112565b5f5b6001600160a01b0385165f8181526003602090815260409182902080547fffffffffffffffffffffffffffffffff00000000000000000000000000000000166b01000000000000000000000064ffffffffff8716027fffffffffffffffffffffffffffffffffffffffffff000000000000000000000016176affffffffffffffffffffff891617815582518881529182018590529394507fce6385a915a3751ccb4a2b6389a3a7bf5bece23d8e15b162cd8f571ca8156eb7910160405180910390a25050505050565b6111e36117f2565b6001600160a01b0316336001600160a01b03161461122f576040517f245aecd3000000000000000000000000000000000000000000000000000000008152336004820152602401610900565b6001600160a01b0381163314806112f357506040517f6f1be3680000000000000000000000000000000000000000000000000000000081526001600160a01b0382811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690636f1be36890602401606060405180830381865afa1580156112c2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112e69190613ef0565b516001600160a01b031614155b15611335576040517f9d2e6df80000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610900565b600154805f61134762278d0042613e9d565b90506001600160a01b03821615611373576001600160a01b0382165f9081526004602052604090208190555b611394846113818560a01c90565b60a01b6001600160a01b03919091161790565b6001556040518181526001600160a01b0380861691908416907f04f3d473bcea6d3e0d35d91798813a764c197c5ca7cab64ef68b909ee64103979060200160405180910390a350505050565b5f8161140c7f8c23cb9a35dbac4fa4519cb37f1d6bfbcc25bf3974dcc9befcb86b1ac6e0f3a28261299d565b9392505050565b61141b6117f2565b6001600160a01b0316336001600160a01b031614611467576040517f245aecd3000000000000000000000000000000000000000000000000000000008152336004820152602401610900565b611471600161271a565b611479612adc565b5f5461149990610ff19062278d0090610100900464ffffffffff16613e9d565b5f805481906d010000000000000000000000000090046bffffffffffffffffffffffff166114c5610f67565b91506bffffffffffffffffffffffff1691505f6103e8600583856114e99190613e9d565b6114f39190613f87565b6114fd9190613f9e565b90506115096002612b3d565b60408051848152602081018490529081018290527ff1f4386a704cbec99d245e8cf94225dcdcf570cfa51c2a2586cef84c3478c22f9060600160405180910390a16115546001612bfc565b610b936001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000083612c8a565b8281146115eb576040517fab8b67c60000000000000000000000000000000000000000000000000000000081526004810184905260248101829052604401610900565b6115f3612cd8565b5f80805b858110156116815761164787878381811061161457611614613fd6565b905060200201602081019061162991906139b3565b86868481811061163b5761163b613fd6565b90506020020135612d34565b6116519083613e9d565b915084848281811061166557611665613fd6565b90506020020135836116779190613e9d565b92506001016115f7565b5061168c8282612f53565b505050505050565b5f6060805f5f5f60606040518060400160405280600f81526020017f534f534e412048756257616c6c657400000000000000000000000000000000008152506040518060400160405280600181526020017f310000000000000000000000000000000000000000000000000000000000000081525046305f5f67ffffffffffffffff81111561172557611725613ec3565b60405190808252806020026020018201604052801561174e578160200160208202803683370190505b507f0f000000000000000000000000000000000000000000000000000000000000009d959c50939a509198509650945092509050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146117e8576040517f59f357cc000000000000000000000000000000000000000000000000000000008152336004820152602401610900565b610ff6600361271a565b5f6117fc30613073565b61180590614003565b60601c905090565b5f61181a826001546130e0565b92915050565b61182a600461271a565b610d1761312d565b5f61183f5f858585613270565b9050805f036118e65761185560208501856139b3565b6020850180359061189b906002905f9061186f908a6139b3565b6001600160a01b0316815260208101919091526040015f205460581c6affffffffffffffffffffff1690565b6040517f97a91ed30000000000000000000000000000000000000000000000000000000081526001600160a01b03909316600484015260248301919091526044820152606401610900565b61140c6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016636da61d1e61192560208801886139b3565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa15801561197f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119a3919061406f565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169083612c8a565b5f8161140c7f87a8ff53e8e33b8f59105b1e0217c28eff6b697f5f351ef469d501996b258b828261299d565b611a2760405180608001604052805f81526020015f81526020015f81526020015f81525090565b6001600160a01b0382165f908152600260209081526040808320546003909252918290208251608081019093529091806affffffffffffffffffffff84168152602001605884901c6affffffffffffffffffffff1681528254602090910190611aa0906affffffffffffffffffffff16610b5b8661223a565b815291546b010000000000000000000000900464ffffffffff166020909201919091529392505050565b611ad2612cd8565b611ae581611ae08484612d34565b612f53565b5050565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611b4d576040517fa2817290000000000000000000000000000000000000000000000000000000008152336004820152602401610900565b5f80547fffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffffff1681556040517f1c356c2d7b51c33b369b2559ec831d8afd438c1c55e6a302d7cdf57804e6ce6a9190a1565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611c01576040517f59f357cc000000000000000000000000000000000000000000000000000000008152336004820152602401610900565b611c0b600361271a565b5f54611c2b90610ff190629e340090610100900464ffffffffff16613e9d565b611c356004612b3d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663646ea56d611c6c6117f2565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b0390911660048201526024015f604051808303815f87803b158015611cc2575f5ffd5b505af1158015611cd4573d5f5f3e3d5ffd5b5050505061182a6002612bfc565b5f610d2360015460a01c90565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611d53576040517fa2817290000000000000000000000000000000000000000000000000000000008152336004820152602401610900565b611d5d600161271a565b5f611d6b624f1a0042613e9d565b9050428264ffffffffff16111580611d895750808264ffffffffff16115b15611dd0576040517fbcb736cb00000000000000000000000000000000000000000000000000000000815264ffffffffff8316600482015260248101829052604401610900565b5f80547fffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffffff16660100000000000064ffffffffff8516908102919091179091556040519081527ffe9849523acf2ae72034853eeeb84ee5d37cf9d60a058325963b08e5b84186bc9060200160405180910390a15050565b5f83828114611e8b576040517fab8b67c60000000000000000000000000000000000000000000000000000000081526004810182905260248101849052604401610900565b5f8167ffffffffffffffff811115611ea557611ea5613ec3565b604051908082528060200260200182016040528015611ece578160200160208202803683370190505b5090505f8267ffffffffffffffff811115611eeb57611eeb613ec3565b604051908082528060200260200182016040528015611f14578160200160208202803683370190505b5090505f5f5b84811015612128575f611f68828c8c85818110611f3957611f39613fd6565b9050606002018b8b86818110611f5157611f51613fd6565b9050602002810190611f63919061408a565b613270565b9050805f03611f775750612120565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316636da61d1e8d8d86818110611fb957611fb9613fd6565b611fcf92602060609092020190810191506139b3565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b1681526001600160a01b039091166004820152602401602060405180830381865afa158015612029573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061204d919061406f565b9050806001600160a01b031686858151811061206b5761206b613fd6565b60200260200101516001600160a01b0316141580156120a3575084848151811061209757612097613fd6565b60200260200101515f14155b156120b4576120b1846140eb565b93505b808685815181106120c7576120c7613fd6565b60200260200101906001600160a01b031690816001600160a01b031681525050818585815181106120fa576120fa613fd6565b6020026020010181815161210e9190613e9d565b90525061211b8289613e9d565b975050505b600101611f1a565b505f5b8481108015612153575082818151811061214757612147613fd6565b60200260200101515f14155b156121d8576121c884828151811061216d5761216d613fd6565b602002602001015184838151811061218757612187613fd6565b60200260200101517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612c8a9092919063ffffffff16565b6121d1816140eb565b905061212b565b5050505050949350505050565b60035f5460ff1660048111156121fd576121fd613a90565b03610d1757600360026040517f5649f63b000000000000000000000000000000000000000000000000000000008152600401610900929190614122565b5f61181a6affffffffffffffffffffff605884901c8116908416613eb0565b5f846001600160a01b031661226f85858561343e565b6001600160a01b031614801561228d57506001600160a01b03851615155b1561229a575060016122bd565b6001600160a01b0385163b158015906122ba57506122ba858585856134ae565b90505b949350505050565b5f80546001600160a01b03851682526002602052604082205482916122ff919086906b010000000000000000000000900461ffff16613531565b5f546001549294509092506d010000000000000000000000000090046bffffffffffffffffffffffff16908390612339908760a01b900390565b6001600160a01b0388165f90815260026020526040902060019190915555811580159061236557508015155b156123cd5761237481836124d8565b61237e9082613eb0565b5f80546bffffffffffffffffffffffff929092166d0100000000000000000000000000027fffffffffffffff000000000000000000000000ffffffffffffffffffffffffff9092169190911790555b604080518681526affffffffffffffffffffff851660208201528515158183015290516001600160a01b038816917fc51dba34575b7c3c1d044dbdb14fcba48bd3d896cde2f408ac08f8fa819b32b4919081900360600190a2505050505050565b6124366121e5565b60045f5460ff16600481111561244e5761244e613a90565b0361248b57600460026040517f5649f63b000000000000000000000000000000000000000000000000000000008152600401610900929190614122565b612493612adc565b610d176135ea565b80421015610d86576040517f2a35a32400000000000000000000000000000000000000000000000000000000815260048101829052602401610900565b5f82821882841002821861140c565b6124ef6117f2565b6001600160a01b0316336001600160a01b03161461253b576040517f245aecd3000000000000000000000000000000000000000000000000000000008152336004820152602401610900565b612543613741565b6040517fb604d69b0000000000000000000000000000000000000000000000000000000081523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b604d69b906024015f6040518083038186803b1580156125b9575f5ffd5b505afa1580156125cb573d5f5f3e3d5ffd5b505050505f5f6125d96128e8565b836125e2611ce2565b6125ec9190613e9d565b9150915080821015612634576040517fe86208000000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610900565b60015f5460ff16600481111561264c5761264c613a90565b6040517fe8a97ea87e4388fa22d496b95a8ed5ced6717f49790318de2b928aaf37a021d8905f90a350505f805461ffff6b010000000000000000000000600164ffffffffff4216610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00167fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000009094169390931783178181048316909301909116027fffffffffffffffffffffffffffffffffffffff0000ffffffffffffffffffffff9190911617905550565b80600481111561272c5761272c613a90565b5f5460ff16600481111561274257612742613a90565b14610d86575f546040517f5649f63b0000000000000000000000000000000000000000000000000000000081526109009160ff16908390600401614122565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663a0d585016040518163ffffffff1660e01b81526004015f604051808303815f87803b158015610c01575f5ffd5b6127e1612adc565b6127e96137b6565b805f03612822576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61282b610ffe565b905080821115612871576040517fe86208000000000000000000000000000000000000000000000000000000000081526004810182905260248101839052604401610900565b826001600160a01b03167f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5836040516128ac91815260200190565b60405180910390a2610b936001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168484612c8a565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906370a0823190602401602060405180830381865afa158015612965573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d23919061413d565b6129936002612b3d565b610d176003612bfc565b604080518082018252600f81527f534f534e412048756257616c6c6574000000000000000000000000000000000060209182015281518083018352600181527f31000000000000000000000000000000000000000000000000000000000000009082015290518381525f917f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f917f89ffd1c0ea658d2b037a478c11da382fd6450bd0390f25d88848af582955612c917fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6919060609087908301376080812084825283602083015282604083015246606083015230608083015260a0822094507f19010000000000000000000000000000000000000000000000000000000000008252846002830152806022830152506042812094505050505092915050565b5f546601000000000000900464ffffffffff16421015610d17575f546040517f6faaa770000000000000000000000000000000000000000000000000000000008152660100000000000090910464ffffffffff166004820152602401610900565b806004811115612b4f57612b4f613a90565b5f5460ff166004811115612b6557612b65613a90565b6040517fe8a97ea87e4388fa22d496b95a8ed5ced6717f49790318de2b928aaf37a021d8905f90a35f80547fffffffffffffff000000000000000000000000ffffffffffffffffffffffffff81168255829190829082907fffffffffffffff000000000000000000000000ffffffffffffffffffffffff00166001836004811115612bf257612bf2613a90565b0217905550505050565b6040517f28cc1b780000000000000000000000000000000000000000000000000000000081526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906328cc1b7890612c61908490600401614154565b5f604051808303815f87803b158015612c78575f5ffd5b505af1158015610a7d573d5f5f3e3d5ffd5b612c9783838360016137be565b610b93576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610900565b612ce2600161271a565b612cea612adc565b612cf26135ea565b6001546001600160a01b0316610d17576040517f45f4dbc200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6001600160a01b038316612d80576040517fc1e0a5d00000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610900565b815f03612db9576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b0383165f908152600260205260409020546affffffffffffffffffffff8116612df4906affffffffffffffffffffff613eb0565b831115612e50576040517f90ef87650000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602481018490526affffffffffffffffffffff6044820152606401610900565b6001600160a01b0384165f90815260036020526040812090612e718361223a565b82549091506affffffffffffffffffffff16811015612ec05781547fffffffffffffffffffffffffffffffffffffffffff0000000000000000000000166affffffffffffffffffffff82161782555b5f54612ee290849087906b010000000000000000000000900461ffff16613839565b6001600160a01b0388165f8181526002602052604090208390559095509093507fd0b6eb008b0a9669c5a33ab4f818313e4e69b7925ad073dab1f6dc70cd719229866affffffffffffffffffffff86166040805192835260208301919091520160405180910390a250505092915050565b6001545f83612f628360a01c90565b612f6c9190613e9d565b5f54909150612f9a906d010000000000000000000000000090046bffffffffffffffffffffffff1684613e9d565b92505f5f612fa66128e8565b670de0b6b3a7640000612fb98786613e9d565b612fc39190613e9d565b915091508082101561300b576040517fe86208000000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610900565b50505f80547fffffffffffffff000000000000000000000000ffffffffffffffffffffffffff166d01000000000000000000000000006bffffffffffffffffffffffff9590951694909402939093179092556001600160a01b031660a09190911b1760015550565b60605f61308b602d6001600160a01b0385163b613eb0565b67ffffffffffffffff8111156130a3576130a3613ec3565b6040519080825280601f01601f1916602001820160405280156130cd576020820181803683370190505b5090508051602d60208301853c92915050565b5f6001600160a01b0383161580159061140c5750816001600160a01b0316836001600160a01b0316148061140c575050506001600160a01b03165f90815260046020526040902054421090565b5f613136611ce2565b61313e6128e8565b6131489190613eb0565b9050805f03613183576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040518181527fc2c5ab5287a879668459c07cea862c48b93af2951744842dafabc66bc1e137179060200160405180910390a161320a6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000083612c8a565b6040517fe66f0a77000000000000000000000000000000000000000000000000000000008152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e66f0a7790602401612c61565b5f808061328060208701876139b3565b6001600160a01b0381165f9081526002602090815260409091205491935087013591506affffffffffffffffffffff605882901c168083116132c8575f9450505050506122bd565b6affffffffffffffffffffff821683111561333b576040517f445d8a01000000000000000000000000000000000000000000000000000000008152600481018a90526001600160a01b0385166024820152604481018490526affffffffffffffffffffff83166064820152608401610900565b5f61334f6133488a6119d4565b898961343e565b60015490915061335f82826130e0565b6133af576040517f6385f59c000000000000000000000000000000000000000000000000000000008152600481018c90526001600160a01b03808816602483015283166044820152606401610900565b82850396506133c0848860581b0190565b6001600160a01b0387165f9081526002602052604090205560a087901b810360015560408051868152602081018990528b8201358183015290516001600160a01b038816917f336726e3fa30ca51481d8f4925757fbefa26e579834379263188b2ba0eab448e919081900360600190a2505050505050949350505050565b5f6041821461344e57505f61140c565b60405184815260408401355f1a602082015260408460408301375f5f527f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a06060820151116134a65760205f60808360015afa505f5191505b509392505050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f8067ffffffffffffffff60b086901c168161355a866affffffffffffffffffffff8916613eb0565b90508461ffff1661356b8860f01c90565b61ffff16036135835761357e82876138d9565b935091505b6135de81605889901c6affffffffffffffffffffff16846135a48b60f01c90565b60f01b7fffff0000000000000000000000000000000000000000000000000000000000001660b09190911b60589290921b92909217171790565b93505050935093915050565b5f6135f36117f2565b90506001600160a01b03811633036136085750565b6040517f6f1be3680000000000000000000000000000000000000000000000000000000081523360048201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636f1be36890602401606060405180830381865afa158015613685573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136a99190613ef0565b90505f826001600160a01b0316825f01516001600160a01b03161480156136da5750816020015164ffffffffff1642105b80156136f2575060408201516001600160a01b031630145b90508015806137085750613708336001546130e0565b15610b93576040517f76c6c93a000000000000000000000000000000000000000000000000000000008152336004820152602401610900565b5f805460ff169081600481111561375a5761375a613a90565b1415801561377a5750600281600481111561377757613777613a90565b14155b15610d86578060026040517f5649f63b000000000000000000000000000000000000000000000000000000008152600401610900929190614122565b610d17613741565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661382d578383151615613821573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f5f8361ffff1661384b8760f01c90565b61ffff161461385a575f61386a565b60b086901c67ffffffffffffffff165b90505f6138856affffffffffffffffffffff88168388613949565b94509250905060f085901b7fffff0000000000000000000000000000000000000000000000000000000000001660b083901b75ffffffffffffffffffffff00000000000000000000008916831717176135de565b5f80806138ea633b9aca0086613f87565b9050838111156138f75750825b633b9aca0060016139088284613e9d565b6139129190613eb0565b61391c9190613f9e565b6139269086613eb0565b92506064613935601e83613f87565b61393f9190613f9e565b9150509250929050565b5f80806139568487613e9d565b613964633b9aca0086613f9e565b61396e9087613e9d565b606461397b601e88613f87565b613986906063613e9d565b6139909190613f9e565b92509250925093509350939050565b6001600160a01b0381168114610d86575f5ffd5b5f602082840312156139c3575f5ffd5b813561140c8161399f565b5f606082840312156139de575f5ffd5b50919050565b5f5f83601f8401126139f4575f5ffd5b50813567ffffffffffffffff811115613a0b575f5ffd5b602083019150836020828501011115613a22575f5ffd5b9250929050565b5f5f5f60808486031215613a3b575f5ffd5b613a4585856139ce565b9250606084013567ffffffffffffffff811115613a60575f5ffd5b613a6c868287016139e4565b9497909650939450505050565b5f60208284031215613a89575f5ffd5b5035919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60058110613acd57613acd613a90565b9052565b81516001600160a01b0316815261016081016020830151613af56020840182613abd565b506040830151613b0e604084018264ffffffffff169052565b506060830151613b27606084018264ffffffffff169052565b506080830151613b3d608084018261ffff169052565b5060a0830151613b5860a08401826001600160a01b03169052565b5060c083015160c083015260e083015160e083015261010083015161010083015261012083015161012083015261014083015161014083015292915050565b5f5f60408385031215613ba8575f5ffd5b8235613bb38161399f565b946020939093013593505050565b5f60608284031215613bd1575f5ffd5b61140c83836139ce565b5f5f83601f840112613beb575f5ffd5b50813567ffffffffffffffff811115613c02575f5ffd5b6020830191508360208260051b8501011115613a22575f5ffd5b5f5f5f5f60408587031215613c2f575f5ffd5b843567ffffffffffffffff811115613c45575f5ffd5b613c5187828801613bdb565b909550935050602085013567ffffffffffffffff811115613c70575f5ffd5b613c7c87828801613bdb565b95989497509550505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f613d0e60e0830189613c88565b8281036040840152613d208189613c88565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015613d75578351835260209384019390920191600101613d57565b50909b9a5050505050505050505050565b6020810161181a8284613abd565b64ffffffffff81168114610d86575f5ffd5b5f60208284031215613db6575f5ffd5b813561140c81613d94565b5f5f5f5f60408587031215613dd4575f5ffd5b843567ffffffffffffffff811115613dea575f5ffd5b8501601f81018713613dfa575f5ffd5b803567ffffffffffffffff811115613e10575f5ffd5b876020606083028401011115613e24575f5ffd5b60209182019550935085013567ffffffffffffffff811115613c70575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f67ffffffffffffffff821667ffffffffffffffff8103613e9457613e94613e44565b60010192915050565b8082018082111561181a5761181a613e44565b8181038181111561181a5761181a613e44565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f6060828403128015613f01575f5ffd5b506040516060810167ffffffffffffffff81118282101715613f4a577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528251613f588161399f565b81526020830151613f6881613d94565b60208201526040830151613f7b8161399f565b60408201529392505050565b808202811582820484141761181a5761181a613e44565b5f82613fd1577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b805160208201517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000811691906014821015614068577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808360140360031b1b82161692505b5050919050565b5f6020828403121561407f575f5ffd5b815161140c8161399f565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18436030181126140bd575f5ffd5b83018035915067ffffffffffffffff8211156140d7575f5ffd5b602001915036819003821315613a22575f5ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361411b5761411b613e44565b5060010190565b604081016141308285613abd565b61140c6020830184613abd565b5f6020828403121561414d575f5ffd5b5051919050565b602081016004831061416857614168613a90565b9190529056fea164736f6c6343000825000a",
}

// HubWallet is an auto generated Go binding around an Ethereum contract.
type HubWallet struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *HubWallet) GetABI() abi.ABI {
	return c.abi
}

// NewHubWallet creates a new instance of HubWallet.
func NewHubWallet() *HubWallet {
	parsed, err := HubWalletMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &HubWallet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *HubWallet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address,address) g) returns()
func (hubWallet *HubWallet) PackConstructor(g EnterpriseGovernment) []byte {
	enc, err := hubWallet.abi.Pack("", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFEEPERMILLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3eea5def.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEE_PER_MILLE() view returns(uint256)
func (hubWallet *HubWallet) PackFEEPERMILLE() []byte {
	enc, err := hubWallet.abi.Pack("FEE_PER_MILLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEEPERMILLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3eea5def.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEE_PER_MILLE() view returns(uint256)
func (hubWallet *HubWallet) TryPackFEEPERMILLE() ([]byte, error) {
	return hubWallet.abi.Pack("FEE_PER_MILLE")
}

// UnpackFEEPERMILLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3eea5def.
//
// Solidity: function FEE_PER_MILLE() view returns(uint256)
func (hubWallet *HubWallet) UnpackFEEPERMILLE(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("FEE_PER_MILLE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLOCKPERCENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7205325c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LOCK_PERCENT() view returns(uint256)
func (hubWallet *HubWallet) PackLOCKPERCENT() []byte {
	enc, err := hubWallet.abi.Pack("LOCK_PERCENT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLOCKPERCENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7205325c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LOCK_PERCENT() view returns(uint256)
func (hubWallet *HubWallet) TryPackLOCKPERCENT() ([]byte, error) {
	return hubWallet.abi.Pack("LOCK_PERCENT")
}

// UnpackLOCKPERCENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7205325c.
//
// Solidity: function LOCK_PERCENT() view returns(uint256)
func (hubWallet *HubWallet) UnpackLOCKPERCENT(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("LOCK_PERCENT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd40a9c4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_HOLD() view returns(uint256)
func (hubWallet *HubWallet) PackMAXHOLD() []byte {
	enc, err := hubWallet.abi.Pack("MAX_HOLD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd40a9c4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_HOLD() view returns(uint256)
func (hubWallet *HubWallet) TryPackMAXHOLD() ([]byte, error) {
	return hubWallet.abi.Pack("MAX_HOLD")
}

// UnpackMAXHOLD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd40a9c4f.
//
// Solidity: function MAX_HOLD() view returns(uint256)
func (hubWallet *HubWallet) UnpackMAXHOLD(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("MAX_HOLD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PERIOD() view returns(uint256)
func (hubWallet *HubWallet) PackPERIOD() []byte {
	enc, err := hubWallet.abi.Pack("PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PERIOD() view returns(uint256)
func (hubWallet *HubWallet) TryPackPERIOD() ([]byte, error) {
	return hubWallet.abi.Pack("PERIOD")
}

// UnpackPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4d1d795.
//
// Solidity: function PERIOD() view returns(uint256)
func (hubWallet *HubWallet) UnpackPERIOD(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRELEASEDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa302e232.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RELEASE_DELAY() view returns(uint256)
func (hubWallet *HubWallet) PackRELEASEDELAY() []byte {
	enc, err := hubWallet.abi.Pack("RELEASE_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRELEASEDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa302e232.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RELEASE_DELAY() view returns(uint256)
func (hubWallet *HubWallet) TryPackRELEASEDELAY() ([]byte, error) {
	return hubWallet.abi.Pack("RELEASE_DELAY")
}

// UnpackRELEASEDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa302e232.
//
// Solidity: function RELEASE_DELAY() view returns(uint256)
func (hubWallet *HubWallet) UnpackRELEASEDELAY(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("RELEASE_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRELEASETYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0902df91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RELEASE_TYPEHASH() view returns(bytes32)
func (hubWallet *HubWallet) PackRELEASETYPEHASH() []byte {
	enc, err := hubWallet.abi.Pack("RELEASE_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRELEASETYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0902df91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RELEASE_TYPEHASH() view returns(bytes32)
func (hubWallet *HubWallet) TryPackRELEASETYPEHASH() ([]byte, error) {
	return hubWallet.abi.Pack("RELEASE_TYPEHASH")
}

// UnpackRELEASETYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0902df91.
//
// Solidity: function RELEASE_TYPEHASH() view returns(bytes32)
func (hubWallet *HubWallet) UnpackRELEASETYPEHASH(data []byte) ([32]byte, error) {
	out, err := hubWallet.abi.Unpack("RELEASE_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSIGNERGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2ee1b3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SIGNER_GRACE() view returns(uint256)
func (hubWallet *HubWallet) PackSIGNERGRACE() []byte {
	enc, err := hubWallet.abi.Pack("SIGNER_GRACE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSIGNERGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe2ee1b3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SIGNER_GRACE() view returns(uint256)
func (hubWallet *HubWallet) TryPackSIGNERGRACE() ([]byte, error) {
	return hubWallet.abi.Pack("SIGNER_GRACE")
}

// UnpackSIGNERGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe2ee1b3e.
//
// Solidity: function SIGNER_GRACE() view returns(uint256)
func (hubWallet *HubWallet) UnpackSIGNERGRACE(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("SIGNER_GRACE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSTAKE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x125fdbbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STAKE() view returns(uint256)
func (hubWallet *HubWallet) PackSTAKE() []byte {
	enc, err := hubWallet.abi.Pack("STAKE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTAKE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x125fdbbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STAKE() view returns(uint256)
func (hubWallet *HubWallet) TryPackSTAKE() ([]byte, error) {
	return hubWallet.abi.Pack("STAKE")
}

// UnpackSTAKE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x125fdbbc.
//
// Solidity: function STAKE() view returns(uint256)
func (hubWallet *HubWallet) UnpackSTAKE(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("STAKE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSTATEMENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9fb3fc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STATEMENT_TYPEHASH() view returns(bytes32)
func (hubWallet *HubWallet) PackSTATEMENTTYPEHASH() []byte {
	enc, err := hubWallet.abi.Pack("STATEMENT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTATEMENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9fb3fc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STATEMENT_TYPEHASH() view returns(bytes32)
func (hubWallet *HubWallet) TryPackSTATEMENTTYPEHASH() ([]byte, error) {
	return hubWallet.abi.Pack("STATEMENT_TYPEHASH")
}

// UnpackSTATEMENTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe9fb3fc0.
//
// Solidity: function STATEMENT_TYPEHASH() view returns(bytes32)
func (hubWallet *HubWallet) UnpackSTATEMENTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := hubWallet.abi.Unpack("STATEMENT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSUSPICION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc6dd406.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SUSPICION() view returns(uint256)
func (hubWallet *HubWallet) PackSUSPICION() []byte {
	enc, err := hubWallet.abi.Pack("SUSPICION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSUSPICION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc6dd406.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SUSPICION() view returns(uint256)
func (hubWallet *HubWallet) TryPackSUSPICION() ([]byte, error) {
	return hubWallet.abi.Pack("SUSPICION")
}

// UnpackSUSPICION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc6dd406.
//
// Solidity: function SUSPICION() view returns(uint256)
func (hubWallet *HubWallet) UnpackSUSPICION(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("SUSPICION", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVERDICT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x593ea3e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERDICT() view returns(uint256)
func (hubWallet *HubWallet) PackVERDICT() []byte {
	enc, err := hubWallet.abi.Pack("VERDICT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERDICT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x593ea3e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERDICT() view returns(uint256)
func (hubWallet *HubWallet) TryPackVERDICT() ([]byte, error) {
	return hubWallet.abi.Pack("VERDICT")
}

// UnpackVERDICT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x593ea3e7.
//
// Solidity: function VERDICT() view returns(uint256)
func (hubWallet *HubWallet) UnpackVERDICT(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("VERDICT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcquit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c84a1ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acquit() returns()
func (hubWallet *HubWallet) PackAcquit() []byte {
	enc, err := hubWallet.abi.Pack("acquit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcquit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c84a1ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acquit() returns()
func (hubWallet *HubWallet) TryPackAcquit() ([]byte, error) {
	return hubWallet.abi.Pack("acquit")
}

// PackAnnounceRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x552709a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announceRelease(address worker, uint256 amount) returns()
func (hubWallet *HubWallet) PackAnnounceRelease(worker common.Address, amount *big.Int) []byte {
	enc, err := hubWallet.abi.Pack("announceRelease", worker, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounceRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x552709a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announceRelease(address worker, uint256 amount) returns()
func (hubWallet *HubWallet) TryPackAnnounceRelease(worker common.Address, amount *big.Int) ([]byte, error) {
	return hubWallet.abi.Pack("announceRelease", worker, amount)
}

// PackBan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d9ce91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ban() returns()
func (hubWallet *HubWallet) PackBan() []byte {
	enc, err := hubWallet.abi.Pack("ban")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d9ce91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ban() returns()
func (hubWallet *HubWallet) TryPackBan() ([]byte, error) {
	return hubWallet.abi.Pack("ban")
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96e4fcaa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((address,uint256,bytes32) s, bytes signature) returns(uint256 due)
func (hubWallet *HubWallet) PackClaim(s IHubWalletStatement, signature []byte) []byte {
	enc, err := hubWallet.abi.Pack("claim", s, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96e4fcaa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((address,uint256,bytes32) s, bytes signature) returns(uint256 due)
func (hubWallet *HubWallet) TryPackClaim(s IHubWalletStatement, signature []byte) ([]byte, error) {
	return hubWallet.abi.Pack("claim", s, signature)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96e4fcaa.
//
// Solidity: function claim((address,uint256,bytes32) s, bytes signature) returns(uint256 due)
func (hubWallet *HubWallet) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaa1999c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimBatch((address,uint256,bytes32)[] statements, bytes[] signatures) returns(uint256 paid)
func (hubWallet *HubWallet) PackClaimBatch(statements []IHubWalletStatement, signatures [][]byte) []byte {
	enc, err := hubWallet.abi.Pack("claimBatch", statements, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaa1999c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimBatch((address,uint256,bytes32)[] statements, bytes[] signatures) returns(uint256 paid)
func (hubWallet *HubWallet) TryPackClaimBatch(statements []IHubWalletStatement, signatures [][]byte) ([]byte, error) {
	return hubWallet.abi.Pack("claimBatch", statements, signatures)
}

// UnpackClaimBatch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeaa1999c.
//
// Solidity: function claimBatch((address,uint256,bytes32)[] statements, bytes[] signatures) returns(uint256 paid)
func (hubWallet *HubWallet) UnpackClaimBatch(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("claimBatch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (hubWallet *HubWallet) PackEip712Domain() []byte {
	enc, err := hubWallet.abi.Pack("eip712Domain")
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
func (hubWallet *HubWallet) TryPackEip712Domain() ([]byte, error) {
	return hubWallet.abi.Pack("eip712Domain")
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
func (hubWallet *HubWallet) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := hubWallet.abi.Unpack("eip712Domain", data)
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

// PackExpropriate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950375e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expropriate() returns()
func (hubWallet *HubWallet) PackExpropriate() []byte {
	enc, err := hubWallet.abi.Pack("expropriate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpropriate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950375e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expropriate() returns()
func (hubWallet *HubWallet) TryPackExpropriate() ([]byte, error) {
	return hubWallet.abi.Pack("expropriate")
}

// PackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factory() view returns(address)
func (hubWallet *HubWallet) PackFactory() []byte {
	enc, err := hubWallet.abi.Pack("factory")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function factory() view returns(address)
func (hubWallet *HubWallet) TryPackFactory() ([]byte, error) {
	return hubWallet.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address)
func (hubWallet *HubWallet) UnpackFactory(data []byte) (common.Address, error) {
	out, err := hubWallet.abi.Unpack("factory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFormerUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x739a6760.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function formerUntil(address signer) view returns(uint256)
func (hubWallet *HubWallet) PackFormerUntil(signer common.Address) []byte {
	enc, err := hubWallet.abi.Pack("formerUntil", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFormerUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x739a6760.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function formerUntil(address signer) view returns(uint256)
func (hubWallet *HubWallet) TryPackFormerUntil(signer common.Address) ([]byte, error) {
	return hubWallet.abi.Pack("formerUntil", signer)
}

// UnpackFormerUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x739a6760.
//
// Solidity: function formerUntil(address signer) view returns(uint256)
func (hubWallet *HubWallet) UnpackFormerUntil(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("formerUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHeldUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac193ad8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heldUntil() view returns(uint40)
func (hubWallet *HubWallet) PackHeldUntil() []byte {
	enc, err := hubWallet.abi.Pack("heldUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeldUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac193ad8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heldUntil() view returns(uint40)
func (hubWallet *HubWallet) TryPackHeldUntil() ([]byte, error) {
	return hubWallet.abi.Pack("heldUntil")
}

// UnpackHeldUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac193ad8.
//
// Solidity: function heldUntil() view returns(uint40)
func (hubWallet *HubWallet) UnpackHeldUntil(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("heldUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6114c8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(uint40 until) returns()
func (hubWallet *HubWallet) PackHold(until *big.Int) []byte {
	enc, err := hubWallet.abi.Pack("hold", until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6114c8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold(uint40 until) returns()
func (hubWallet *HubWallet) TryPackHold(until *big.Int) ([]byte, error) {
	return hubWallet.abi.Pack("hold", until)
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf309012.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked() view returns(uint256)
func (hubWallet *HubWallet) PackLocked() []byte {
	enc, err := hubWallet.abi.Pack("locked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf309012.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked() view returns(uint256)
func (hubWallet *HubWallet) TryPackLocked() ([]byte, error) {
	return hubWallet.abi.Pack("locked")
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf309012.
//
// Solidity: function locked() view returns(uint256)
func (hubWallet *HubWallet) UnpackLocked(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("locked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaySign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x942e3b37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maySign(address key) view returns(bool)
func (hubWallet *HubWallet) PackMaySign(key common.Address) []byte {
	enc, err := hubWallet.abi.Pack("maySign", key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaySign is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x942e3b37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maySign(address key) view returns(bool)
func (hubWallet *HubWallet) TryPackMaySign(key common.Address) ([]byte, error) {
	return hubWallet.abi.Pack("maySign", key)
}

// UnpackMaySign is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x942e3b37.
//
// Solidity: function maySign(address key) view returns(bool)
func (hubWallet *HubWallet) UnpackMaySign(data []byte) (bool, error) {
	out, err := hubWallet.abi.Unpack("maySign", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOutstanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe50d33e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outstanding() view returns(uint256)
func (hubWallet *HubWallet) PackOutstanding() []byte {
	enc, err := hubWallet.abi.Pack("outstanding")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutstanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe50d33e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outstanding() view returns(uint256)
func (hubWallet *HubWallet) TryPackOutstanding() ([]byte, error) {
	return hubWallet.abi.Pack("outstanding")
}

// UnpackOutstanding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe50d33e3.
//
// Solidity: function outstanding() view returns(uint256)
func (hubWallet *HubWallet) UnpackOutstanding(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("outstanding", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOverview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a2056f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function overview() view returns((address,uint8,uint40,uint40,uint16,address,uint256,uint256,uint256,uint256,uint256) o)
func (hubWallet *HubWallet) PackOverview() []byte {
	enc, err := hubWallet.abi.Pack("overview")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOverview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a2056f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function overview() view returns((address,uint8,uint40,uint40,uint16,address,uint256,uint256,uint256,uint256,uint256) o)
func (hubWallet *HubWallet) TryPackOverview() ([]byte, error) {
	return hubWallet.abi.Pack("overview")
}

// UnpackOverview is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a2056f1.
//
// Solidity: function overview() view returns((address,uint8,uint40,uint40,uint16,address,uint256,uint256,uint256,uint256,uint256) o)
func (hubWallet *HubWallet) UnpackOverview(data []byte) (IHubWalletOverview, error) {
	out, err := hubWallet.abi.Unpack("overview", data)
	if err != nil {
		return *new(IHubWalletOverview), err
	}
	out0 := *abi.ConvertType(out[0], new(IHubWalletOverview)).(*IHubWalletOverview)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (hubWallet *HubWallet) PackOwner() []byte {
	enc, err := hubWallet.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (hubWallet *HubWallet) TryPackOwner() ([]byte, error) {
	return hubWallet.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (hubWallet *HubWallet) UnpackOwner(data []byte) (common.Address, error) {
	out, err := hubWallet.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayDay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x789b2e6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payDay() returns()
func (hubWallet *HubWallet) PackPayDay() []byte {
	enc, err := hubWallet.abi.Pack("payDay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayDay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x789b2e6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payDay() returns()
func (hubWallet *HubWallet) TryPackPayDay() ([]byte, error) {
	return hubWallet.abi.Pack("payDay")
}

// PackPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78d4fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function period() view returns(uint16)
func (hubWallet *HubWallet) PackPeriod() []byte {
	enc, err := hubWallet.abi.Pack("period")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78d4fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function period() view returns(uint16)
func (hubWallet *HubWallet) TryPackPeriod() ([]byte, error) {
	return hubWallet.abi.Pack("period")
}

// UnpackPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef78d4fd.
//
// Solidity: function period() view returns(uint16)
func (hubWallet *HubWallet) UnpackPeriod(data []byte) (uint16, error) {
	out, err := hubWallet.abi.Unpack("period", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackProsecutor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdddb1754.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prosecutor() view returns(address)
func (hubWallet *HubWallet) PackProsecutor() []byte {
	enc, err := hubWallet.abi.Pack("prosecutor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProsecutor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdddb1754.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prosecutor() view returns(address)
func (hubWallet *HubWallet) TryPackProsecutor() ([]byte, error) {
	return hubWallet.abi.Pack("prosecutor")
}

// UnpackProsecutor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdddb1754.
//
// Solidity: function prosecutor() view returns(address)
func (hubWallet *HubWallet) UnpackProsecutor(data []byte) (common.Address, error) {
	out, err := hubWallet.abi.Unpack("prosecutor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aa3a008.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register() returns()
func (hubWallet *HubWallet) PackRegister() []byte {
	enc, err := hubWallet.abi.Pack("register")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1aa3a008.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register() returns()
func (hubWallet *HubWallet) TryPackRegister() ([]byte, error) {
	return hubWallet.abi.Pack("register")
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (hubWallet *HubWallet) PackRegistry() []byte {
	enc, err := hubWallet.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (hubWallet *HubWallet) TryPackRegistry() ([]byte, error) {
	return hubWallet.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (hubWallet *HubWallet) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := hubWallet.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRehab is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cb2577d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rehab() returns()
func (hubWallet *HubWallet) PackRehab() []byte {
	enc, err := hubWallet.abi.Pack("rehab")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRehab is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cb2577d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rehab() returns()
func (hubWallet *HubWallet) TryPackRehab() ([]byte, error) {
	return hubWallet.abi.Pack("rehab")
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(address worker) returns()
func (hubWallet *HubWallet) PackRelease(worker common.Address) []byte {
	enc, err := hubWallet.abi.Pack("release", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19165587.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(address worker) returns()
func (hubWallet *HubWallet) TryPackRelease(worker common.Address) ([]byte, error) {
	return hubWallet.abi.Pack("release", worker)
}

// PackReleaseDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72dd844c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseDigest((address,uint256,uint256) r) view returns(bytes32)
func (hubWallet *HubWallet) PackReleaseDigest(r IHubWalletRelease) []byte {
	enc, err := hubWallet.abi.Pack("releaseDigest", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72dd844c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseDigest((address,uint256,uint256) r) view returns(bytes32)
func (hubWallet *HubWallet) TryPackReleaseDigest(r IHubWalletRelease) ([]byte, error) {
	return hubWallet.abi.Pack("releaseDigest", r)
}

// UnpackReleaseDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72dd844c.
//
// Solidity: function releaseDigest((address,uint256,uint256) r) view returns(bytes32)
func (hubWallet *HubWallet) UnpackReleaseDigest(data []byte) ([32]byte, error) {
	out, err := hubWallet.abi.Unpack("releaseDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReleaseNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a32836c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseNonce(address worker) view returns(uint256)
func (hubWallet *HubWallet) PackReleaseNonce(worker common.Address) []byte {
	enc, err := hubWallet.abi.Pack("releaseNonce", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a32836c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseNonce(address worker) view returns(uint256)
func (hubWallet *HubWallet) TryPackReleaseNonce(worker common.Address) ([]byte, error) {
	return hubWallet.abi.Pack("releaseNonce", worker)
}

// UnpackReleaseNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a32836c.
//
// Solidity: function releaseNonce(address worker) view returns(uint256)
func (hubWallet *HubWallet) UnpackReleaseNonce(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("releaseNonce", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReleaseSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c030d2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function releaseSigned((address,uint256,uint256) r, bytes signature) returns()
func (hubWallet *HubWallet) PackReleaseSigned(r IHubWalletRelease, signature []byte) []byte {
	enc, err := hubWallet.abi.Pack("releaseSigned", r, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReleaseSigned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c030d2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function releaseSigned((address,uint256,uint256) r, bytes signature) returns()
func (hubWallet *HubWallet) TryPackReleaseSigned(r IHubWalletRelease, signature []byte) ([]byte, error) {
	return hubWallet.abi.Pack("releaseSigned", r, signature)
}

// PackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc47a40b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserve(address worker, uint256 amount) returns()
func (hubWallet *HubWallet) PackReserve(worker common.Address, amount *big.Int) []byte {
	enc, err := hubWallet.abi.Pack("reserve", worker, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc47a40b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserve(address worker, uint256 amount) returns()
func (hubWallet *HubWallet) TryPackReserve(worker common.Address, amount *big.Int) ([]byte, error) {
	return hubWallet.abi.Pack("reserve", worker, amount)
}

// PackReserveBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e04904d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserveBatch(address[] workers, uint256[] amounts) returns()
func (hubWallet *HubWallet) PackReserveBatch(workers []common.Address, amounts []*big.Int) []byte {
	enc, err := hubWallet.abi.Pack("reserveBatch", workers, amounts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserveBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e04904d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserveBatch(address[] workers, uint256[] amounts) returns()
func (hubWallet *HubWallet) TryPackReserveBatch(workers []common.Address, amounts []*big.Int) ([]byte, error) {
	return hubWallet.abi.Pack("reserveBatch", workers, amounts)
}

// PackReserveOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa77b20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reserveOf(address worker) view returns((uint256,uint256,uint256,uint256))
func (hubWallet *HubWallet) PackReserveOf(worker common.Address) []byte {
	enc, err := hubWallet.abi.Pack("reserveOf", worker)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReserveOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9fa77b20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reserveOf(address worker) view returns((uint256,uint256,uint256,uint256))
func (hubWallet *HubWallet) TryPackReserveOf(worker common.Address) ([]byte, error) {
	return hubWallet.abi.Pack("reserveOf", worker)
}

// UnpackReserveOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9fa77b20.
//
// Solidity: function reserveOf(address worker) view returns((uint256,uint256,uint256,uint256))
func (hubWallet *HubWallet) UnpackReserveOf(data []byte) (IHubWalletReserve, error) {
	out, err := hubWallet.abi.Unpack("reserveOf", data)
	if err != nil {
		return *new(IHubWalletReserve), err
	}
	out0 := *abi.ConvertType(out[0], new(IHubWalletReserve)).(*IHubWalletReserve)
	return out0, nil
}

// PackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c19e783.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSigner(address to) returns()
func (hubWallet *HubWallet) PackSetSigner(to common.Address) []byte {
	enc, err := hubWallet.abi.Pack("setSigner", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6c19e783.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSigner(address to) returns()
func (hubWallet *HubWallet) TryPackSetSigner(to common.Address) ([]byte, error) {
	return hubWallet.abi.Pack("setSigner", to)
}

// PackSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x238ac933.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signer() view returns(address)
func (hubWallet *HubWallet) PackSigner() []byte {
	enc, err := hubWallet.abi.Pack("signer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x238ac933.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signer() view returns(address)
func (hubWallet *HubWallet) TryPackSigner() ([]byte, error) {
	return hubWallet.abi.Pack("signer")
}

// UnpackSigner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x238ac933.
//
// Solidity: function signer() view returns(address)
func (hubWallet *HubWallet) UnpackSigner(data []byte) (common.Address, error) {
	out, err := hubWallet.abi.Unpack("signer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSince is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dc54b40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function since() view returns(uint40)
func (hubWallet *HubWallet) PackSince() []byte {
	enc, err := hubWallet.abi.Pack("since")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSince is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dc54b40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function since() view returns(uint40)
func (hubWallet *HubWallet) TryPackSince() ([]byte, error) {
	return hubWallet.abi.Pack("since")
}

// UnpackSince is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3dc54b40.
//
// Solidity: function since() view returns(uint40)
func (hubWallet *HubWallet) UnpackSince(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("since", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake() view returns(uint256)
func (hubWallet *HubWallet) PackStake() []byte {
	enc, err := hubWallet.abi.Pack("stake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake() view returns(uint256)
func (hubWallet *HubWallet) TryPackStake() ([]byte, error) {
	return hubWallet.abi.Pack("stake")
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a4b66f1.
//
// Solidity: function stake() view returns(uint256)
func (hubWallet *HubWallet) UnpackStake(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("stake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state() view returns(uint8)
func (hubWallet *HubWallet) PackState() []byte {
	enc, err := hubWallet.abi.Pack("state")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state() view returns(uint8)
func (hubWallet *HubWallet) TryPackState() ([]byte, error) {
	return hubWallet.abi.Pack("state")
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc19d93fb.
//
// Solidity: function state() view returns(uint8)
func (hubWallet *HubWallet) UnpackState(data []byte) (uint8, error) {
	out, err := hubWallet.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackStatementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9adec3ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statementDigest((address,uint256,bytes32) s) view returns(bytes32)
func (hubWallet *HubWallet) PackStatementDigest(s IHubWalletStatement) []byte {
	enc, err := hubWallet.abi.Pack("statementDigest", s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatementDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9adec3ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statementDigest((address,uint256,bytes32) s) view returns(bytes32)
func (hubWallet *HubWallet) TryPackStatementDigest(s IHubWalletStatement) ([]byte, error) {
	return hubWallet.abi.Pack("statementDigest", s)
}

// UnpackStatementDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9adec3ad.
//
// Solidity: function statementDigest((address,uint256,bytes32) s) view returns(bytes32)
func (hubWallet *HubWallet) UnpackStatementDigest(data []byte) ([32]byte, error) {
	out, err := hubWallet.abi.Unpack("statementDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSuspect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e1683af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function suspect() returns()
func (hubWallet *HubWallet) PackSuspect() []byte {
	enc, err := hubWallet.abi.Pack("suspect")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuspect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e1683af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function suspect() returns()
func (hubWallet *HubWallet) TryPackSuspect() ([]byte, error) {
	return hubWallet.abi.Pack("suspect")
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (hubWallet *HubWallet) PackTimelock() []byte {
	enc, err := hubWallet.abi.Pack("timelock")
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
func (hubWallet *HubWallet) TryPackTimelock() ([]byte, error) {
	return hubWallet.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (hubWallet *HubWallet) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := hubWallet.abi.Unpack("timelock", data)
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
func (hubWallet *HubWallet) PackToken() []byte {
	enc, err := hubWallet.abi.Pack("token")
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
func (hubWallet *HubWallet) TryPackToken() ([]byte, error) {
	return hubWallet.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (hubWallet *HubWallet) UnpackToken(data []byte) (common.Address, error) {
	out, err := hubWallet.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnhold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd13209f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unhold() returns()
func (hubWallet *HubWallet) PackUnhold() []byte {
	enc, err := hubWallet.abi.Pack("unhold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnhold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd13209f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unhold() returns()
func (hubWallet *HubWallet) TryPackUnhold() ([]byte, error) {
	return hubWallet.abi.Pack("unhold")
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (hubWallet *HubWallet) PackVault() []byte {
	enc, err := hubWallet.abi.Pack("vault")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vault() view returns(address)
func (hubWallet *HubWallet) TryPackVault() ([]byte, error) {
	return hubWallet.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (hubWallet *HubWallet) UnpackVault(data []byte) (common.Address, error) {
	out, err := hubWallet.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWhitelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93e59dc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function whitelist() view returns(address)
func (hubWallet *HubWallet) PackWhitelist() []byte {
	enc, err := hubWallet.abi.Pack("whitelist")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWhitelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93e59dc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function whitelist() view returns(address)
func (hubWallet *HubWallet) TryPackWhitelist() ([]byte, error) {
	return hubWallet.abi.Pack("whitelist")
}

// UnpackWhitelist is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x93e59dc1.
//
// Solidity: function whitelist() view returns(address)
func (hubWallet *HubWallet) UnpackWhitelist(data []byte) (common.Address, error) {
	out, err := hubWallet.abi.Unpack("whitelist", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 amount) returns()
func (hubWallet *HubWallet) PackWithdraw(amount *big.Int) []byte {
	enc, err := hubWallet.abi.Pack("withdraw", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 amount) returns()
func (hubWallet *HubWallet) TryPackWithdraw(amount *big.Int) ([]byte, error) {
	return hubWallet.abi.Pack("withdraw", amount)
}

// PackWithdrawable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50188301.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawable() view returns(uint256)
func (hubWallet *HubWallet) PackWithdrawable() []byte {
	enc, err := hubWallet.abi.Pack("withdrawable")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50188301.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawable() view returns(uint256)
func (hubWallet *HubWallet) TryPackWithdrawable() ([]byte, error) {
	return hubWallet.abi.Pack("withdrawable")
}

// UnpackWithdrawable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50188301.
//
// Solidity: function withdrawable() view returns(uint256)
func (hubWallet *HubWallet) UnpackWithdrawable(data []byte) (*big.Int, error) {
	out, err := hubWallet.abi.Unpack("withdrawable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// HubWalletClaimed represents a Claimed event raised by the HubWallet contract.
type HubWalletClaimed struct {
	Worker     common.Address
	Cumulative *big.Int
	Due        *big.Int
	UsageRoot  [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const HubWalletClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (HubWalletClaimed) ContractEventName() string {
	return HubWalletClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed worker, uint256 cumulative, uint256 due, bytes32 usageRoot)
func (hubWallet *HubWallet) UnpackClaimedEvent(log *types.Log) (*HubWalletClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletClaimed)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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

// HubWalletEIP712DomainChanged represents a EIP712DomainChanged event raised by the HubWallet contract.
type HubWalletEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const HubWalletEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (HubWalletEIP712DomainChanged) ContractEventName() string {
	return HubWalletEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (hubWallet *HubWallet) UnpackEIP712DomainChangedEvent(log *types.Log) (*HubWalletEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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

// HubWalletHeldStill represents a HeldStill event raised by the HubWallet contract.
type HubWalletHeldStill struct {
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const HubWalletHeldStillEventName = "HeldStill"

// ContractEventName returns the user-defined event name.
func (HubWalletHeldStill) ContractEventName() string {
	return HubWalletHeldStillEventName
}

// UnpackHeldStillEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HeldStill(uint256 until)
func (hubWallet *HubWallet) UnpackHeldStillEvent(log *types.Log) (*HubWalletHeldStill, error) {
	event := "HeldStill"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletHeldStill)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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

// HubWalletLetGo represents a LetGo event raised by the HubWallet contract.
type HubWalletLetGo struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const HubWalletLetGoEventName = "LetGo"

// ContractEventName returns the user-defined event name.
func (HubWalletLetGo) ContractEventName() string {
	return HubWalletLetGoEventName
}

// UnpackLetGoEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LetGo()
func (hubWallet *HubWallet) UnpackLetGoEvent(log *types.Log) (*HubWalletLetGo, error) {
	event := "LetGo"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletLetGo)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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

// HubWalletPaidDay represents a PaidDay event raised by the HubWallet contract.
type HubWalletPaidDay struct {
	Locked *big.Int
	Stake  *big.Int
	Fee    *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const HubWalletPaidDayEventName = "PaidDay"

// ContractEventName returns the user-defined event name.
func (HubWalletPaidDay) ContractEventName() string {
	return HubWalletPaidDayEventName
}

// UnpackPaidDayEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaidDay(uint256 locked, uint256 stake, uint256 fee)
func (hubWallet *HubWallet) UnpackPaidDayEvent(log *types.Log) (*HubWalletPaidDay, error) {
	event := "PaidDay"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletPaidDay)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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

// HubWalletReleaseAnnounced represents a ReleaseAnnounced event raised by the HubWallet contract.
type HubWalletReleaseAnnounced struct {
	Worker    common.Address
	Amount    *big.Int
	ReleaseAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const HubWalletReleaseAnnouncedEventName = "ReleaseAnnounced"

// ContractEventName returns the user-defined event name.
func (HubWalletReleaseAnnounced) ContractEventName() string {
	return HubWalletReleaseAnnouncedEventName
}

// UnpackReleaseAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReleaseAnnounced(address indexed worker, uint256 amount, uint256 releaseAt)
func (hubWallet *HubWallet) UnpackReleaseAnnouncedEvent(log *types.Log) (*HubWalletReleaseAnnounced, error) {
	event := "ReleaseAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletReleaseAnnounced)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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

// HubWalletReleased represents a Released event raised by the HubWallet contract.
type HubWalletReleased struct {
	Worker   common.Address
	Amount   *big.Int
	Reserved *big.Int
	ByWorker bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const HubWalletReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (HubWalletReleased) ContractEventName() string {
	return HubWalletReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(address indexed worker, uint256 amount, uint256 reserved, bool byWorker)
func (hubWallet *HubWallet) UnpackReleasedEvent(log *types.Log) (*HubWalletReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletReleased)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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

// HubWalletReserved represents a Reserved event raised by the HubWallet contract.
type HubWalletReserved struct {
	Worker   common.Address
	Amount   *big.Int
	Reserved *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const HubWalletReservedEventName = "Reserved"

// ContractEventName returns the user-defined event name.
func (HubWalletReserved) ContractEventName() string {
	return HubWalletReservedEventName
}

// UnpackReservedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reserved(address indexed worker, uint256 amount, uint256 reserved)
func (hubWallet *HubWallet) UnpackReservedEvent(log *types.Log) (*HubWalletReserved, error) {
	event := "Reserved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletReserved)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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

// HubWalletSeized represents a Seized event raised by the HubWallet contract.
type HubWalletSeized struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const HubWalletSeizedEventName = "Seized"

// ContractEventName returns the user-defined event name.
func (HubWalletSeized) ContractEventName() string {
	return HubWalletSeizedEventName
}

// UnpackSeizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Seized(uint256 amount)
func (hubWallet *HubWallet) UnpackSeizedEvent(log *types.Log) (*HubWalletSeized, error) {
	event := "Seized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletSeized)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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

// HubWalletSignerChanged represents a SignerChanged event raised by the HubWallet contract.
type HubWalletSignerChanged struct {
	From        common.Address
	To          common.Address
	FormerUntil *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const HubWalletSignerChangedEventName = "SignerChanged"

// ContractEventName returns the user-defined event name.
func (HubWalletSignerChanged) ContractEventName() string {
	return HubWalletSignerChangedEventName
}

// UnpackSignerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SignerChanged(address indexed from, address indexed to, uint256 formerUntil)
func (hubWallet *HubWallet) UnpackSignerChangedEvent(log *types.Log) (*HubWalletSignerChanged, error) {
	event := "SignerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletSignerChanged)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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

// HubWalletStateChanged represents a StateChanged event raised by the HubWallet contract.
type HubWalletStateChanged struct {
	From uint8
	To   uint8
	Raw  *types.Log // Blockchain specific contextual infos
}

const HubWalletStateChangedEventName = "StateChanged"

// ContractEventName returns the user-defined event name.
func (HubWalletStateChanged) ContractEventName() string {
	return HubWalletStateChangedEventName
}

// UnpackStateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StateChanged(uint8 indexed from, uint8 indexed to)
func (hubWallet *HubWallet) UnpackStateChangedEvent(log *types.Log) (*HubWalletStateChanged, error) {
	event := "StateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletStateChanged)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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

// HubWalletWithdrawn represents a Withdrawn event raised by the HubWallet contract.
type HubWalletWithdrawn struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const HubWalletWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (HubWalletWithdrawn) ContractEventName() string {
	return HubWalletWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed to, uint256 amount)
func (hubWallet *HubWallet) UnpackWithdrawnEvent(log *types.Log) (*HubWalletWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != hubWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(HubWalletWithdrawn)
	if len(log.Data) > 0 {
		if err := hubWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range hubWallet.abi.Events[event].Inputs {
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
func (hubWallet *HubWallet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["BadNonce"].ID.Bytes()[:4]) {
		return hubWallet.UnpackBadNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["BadRelease"].ID.Bytes()[:4]) {
		return hubWallet.UnpackBadReleaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return hubWallet.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["BadSigner"].ID.Bytes()[:4]) {
		return hubWallet.UnpackBadSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["BadWorker"].ID.Bytes()[:4]) {
		return hubWallet.UnpackBadWorkerError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["Held"].ID.Bytes()[:4]) {
		return hubWallet.UnpackHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["HoldOutOfRange"].ID.Bytes()[:4]) {
		return hubWallet.UnpackHoldOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["Insufficient"].ID.Bytes()[:4]) {
		return hubWallet.UnpackInsufficientError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return hubWallet.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["NoSigner"].ID.Bytes()[:4]) {
		return hubWallet.UnpackNoSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["NotOperator"].ID.Bytes()[:4]) {
		return hubWallet.UnpackNotOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return hubWallet.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["NotProsecutor"].ID.Bytes()[:4]) {
		return hubWallet.UnpackNotProsecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["NotRising"].ID.Bytes()[:4]) {
		return hubWallet.UnpackNotRisingError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return hubWallet.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["NothingAnnounced"].ID.Bytes()[:4]) {
		return hubWallet.UnpackNothingAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["OverReserve"].ID.Bytes()[:4]) {
		return hubWallet.UnpackOverReserveError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["OverUnpaid"].ID.Bytes()[:4]) {
		return hubWallet.UnpackOverUnpaidError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["ReserveTooLarge"].ID.Bytes()[:4]) {
		return hubWallet.UnpackReserveTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return hubWallet.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return hubWallet.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return hubWallet.UnpackWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], hubWallet.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return hubWallet.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// HubWalletBadNonce represents a BadNonce error raised by the HubWallet contract.
type HubWalletBadNonce struct {
	Worker common.Address
	Nonce  *big.Int
	Want   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadNonce(address worker, uint256 nonce, uint256 want)
func HubWalletBadNonceErrorID() common.Hash {
	return common.HexToHash("0xc56f17f52bf0ec510e45bb37c8455549bd9965e32399aca663425554d6f75ee3")
}

// UnpackBadNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadNonce(address worker, uint256 nonce, uint256 want)
func (hubWallet *HubWallet) UnpackBadNonceError(raw []byte) (*HubWalletBadNonce, error) {
	out := new(HubWalletBadNonce)
	if err := hubWallet.abi.UnpackIntoInterface(out, "BadNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletBadRelease represents a BadRelease error raised by the HubWallet contract.
type HubWalletBadRelease struct {
	Worker common.Address
	Nonce  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRelease(address worker, uint256 nonce)
func HubWalletBadReleaseErrorID() common.Hash {
	return common.HexToHash("0x7d0f06a9ea3af3d25789ac17fd442117b55c620ae44291702a081fcd436b3602")
}

// UnpackBadReleaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRelease(address worker, uint256 nonce)
func (hubWallet *HubWallet) UnpackBadReleaseError(raw []byte) (*HubWalletBadRelease, error) {
	out := new(HubWalletBadRelease)
	if err := hubWallet.abi.UnpackIntoInterface(out, "BadRelease", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletBadSignature represents a BadSignature error raised by the HubWallet contract.
type HubWalletBadSignature struct {
	Index  *big.Int
	Worker common.Address
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint256 index, address worker, address signer)
func HubWalletBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x6385f59cff9fa72437d5d28d11ffc765124a653083c59a6a63af62fd16c5a498")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint256 index, address worker, address signer)
func (hubWallet *HubWallet) UnpackBadSignatureError(raw []byte) (*HubWalletBadSignature, error) {
	out := new(HubWalletBadSignature)
	if err := hubWallet.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletBadSigner represents a BadSigner error raised by the HubWallet contract.
type HubWalletBadSigner struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSigner(address signer)
func HubWalletBadSignerErrorID() common.Hash {
	return common.HexToHash("0x9d2e6df8a96ac89244de00ae2a61d84fe28a67f3e290e6e0b61f4fd8b9f3ca8f")
}

// UnpackBadSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSigner(address signer)
func (hubWallet *HubWallet) UnpackBadSignerError(raw []byte) (*HubWalletBadSigner, error) {
	out := new(HubWalletBadSigner)
	if err := hubWallet.abi.UnpackIntoInterface(out, "BadSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletBadWorker represents a BadWorker error raised by the HubWallet contract.
type HubWalletBadWorker struct {
	Worker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWorker(address worker)
func HubWalletBadWorkerErrorID() common.Hash {
	return common.HexToHash("0xc1e0a5d005e23608e16f4dfb9d5efd977c01861cf1f4d4c1466f5f55c3009b3a")
}

// UnpackBadWorkerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWorker(address worker)
func (hubWallet *HubWallet) UnpackBadWorkerError(raw []byte) (*HubWalletBadWorker, error) {
	out := new(HubWalletBadWorker)
	if err := hubWallet.abi.UnpackIntoInterface(out, "BadWorker", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletHeld represents a Held error raised by the HubWallet contract.
type HubWalletHeld struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Held(uint256 until)
func HubWalletHeldErrorID() common.Hash {
	return common.HexToHash("0x6faaa770dd9dbd334ac7a36f6f58ee129341bdd47ff7edef27d5ca7fc8581193")
}

// UnpackHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Held(uint256 until)
func (hubWallet *HubWallet) UnpackHeldError(raw []byte) (*HubWalletHeld, error) {
	out := new(HubWalletHeld)
	if err := hubWallet.abi.UnpackIntoInterface(out, "Held", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletHoldOutOfRange represents a HoldOutOfRange error raised by the HubWallet contract.
type HubWalletHoldOutOfRange struct {
	Until *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HoldOutOfRange(uint256 until, uint256 max)
func HubWalletHoldOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xbcb736cb51a5d0621b3be0367015e1263c0a13a7a7c9fa2d4354828db3ce3a63")
}

// UnpackHoldOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HoldOutOfRange(uint256 until, uint256 max)
func (hubWallet *HubWallet) UnpackHoldOutOfRangeError(raw []byte) (*HubWalletHoldOutOfRange, error) {
	out := new(HubWalletHoldOutOfRange)
	if err := hubWallet.abi.UnpackIntoInterface(out, "HoldOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletInsufficient represents a Insufficient error raised by the HubWallet contract.
type HubWalletInsufficient struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Insufficient(uint256 have, uint256 need)
func HubWalletInsufficientErrorID() common.Hash {
	return common.HexToHash("0xe862080080832c3c454e90f2c3e8148aa6ac8141204b25ddc073759fb07e223f")
}

// UnpackInsufficientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Insufficient(uint256 have, uint256 need)
func (hubWallet *HubWallet) UnpackInsufficientError(raw []byte) (*HubWalletInsufficient, error) {
	out := new(HubWalletInsufficient)
	if err := hubWallet.abi.UnpackIntoInterface(out, "Insufficient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletLengthMismatch represents a LengthMismatch error raised by the HubWallet contract.
type HubWalletLengthMismatch struct {
	First  *big.Int
	Second *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 first, uint256 second)
func HubWalletLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 first, uint256 second)
func (hubWallet *HubWallet) UnpackLengthMismatchError(raw []byte) (*HubWalletLengthMismatch, error) {
	out := new(HubWalletLengthMismatch)
	if err := hubWallet.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletNoSigner represents a NoSigner error raised by the HubWallet contract.
type HubWalletNoSigner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSigner()
func HubWalletNoSignerErrorID() common.Hash {
	return common.HexToHash("0x45f4dbc24b89c8135e19aafbd1b48b257a51df83e8d12222b5c9f099208090bf")
}

// UnpackNoSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSigner()
func (hubWallet *HubWallet) UnpackNoSignerError(raw []byte) (*HubWalletNoSigner, error) {
	out := new(HubWalletNoSigner)
	if err := hubWallet.abi.UnpackIntoInterface(out, "NoSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletNotOperator represents a NotOperator error raised by the HubWallet contract.
type HubWalletNotOperator struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOperator(address sender)
func HubWalletNotOperatorErrorID() common.Hash {
	return common.HexToHash("0x76c6c93a6423c7e2cef5f93921b1d4d1a5ffb795cd7cfed2df95566b7c7f7c40")
}

// UnpackNotOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOperator(address sender)
func (hubWallet *HubWallet) UnpackNotOperatorError(raw []byte) (*HubWalletNotOperator, error) {
	out := new(HubWalletNotOperator)
	if err := hubWallet.abi.UnpackIntoInterface(out, "NotOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletNotOwner represents a NotOwner error raised by the HubWallet contract.
type HubWalletNotOwner struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address sender)
func HubWalletNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x245aecd3fabbd17d6c3c92dc7f0ab916ea8cbf6fc1862c8b56893090ac3fff4c")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address sender)
func (hubWallet *HubWallet) UnpackNotOwnerError(raw []byte) (*HubWalletNotOwner, error) {
	out := new(HubWalletNotOwner)
	if err := hubWallet.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletNotProsecutor represents a NotProsecutor error raised by the HubWallet contract.
type HubWalletNotProsecutor struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProsecutor(address sender)
func HubWalletNotProsecutorErrorID() common.Hash {
	return common.HexToHash("0xa2817290847be4c89c540fad7f7bdec6d3b26b2fd7d5f3be96f2c0712a09e7b4")
}

// UnpackNotProsecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProsecutor(address sender)
func (hubWallet *HubWallet) UnpackNotProsecutorError(raw []byte) (*HubWalletNotProsecutor, error) {
	out := new(HubWalletNotProsecutor)
	if err := hubWallet.abi.UnpackIntoInterface(out, "NotProsecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletNotRising represents a NotRising error raised by the HubWallet contract.
type HubWalletNotRising struct {
	Worker     common.Address
	Cumulative *big.Int
	Paid       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRising(address worker, uint256 cumulative, uint256 paid)
func HubWalletNotRisingErrorID() common.Hash {
	return common.HexToHash("0x97a91ed3149098300a948f59edc29c075531ec5400fb00137e1dfc5d7fd5344d")
}

// UnpackNotRisingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRising(address worker, uint256 cumulative, uint256 paid)
func (hubWallet *HubWallet) UnpackNotRisingError(raw []byte) (*HubWalletNotRising, error) {
	out := new(HubWalletNotRising)
	if err := hubWallet.abi.UnpackIntoInterface(out, "NotRising", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletNotTimelock represents a NotTimelock error raised by the HubWallet contract.
type HubWalletNotTimelock struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address sender)
func HubWalletNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address sender)
func (hubWallet *HubWallet) UnpackNotTimelockError(raw []byte) (*HubWalletNotTimelock, error) {
	out := new(HubWalletNotTimelock)
	if err := hubWallet.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletNothingAnnounced represents a NothingAnnounced error raised by the HubWallet contract.
type HubWalletNothingAnnounced struct {
	Worker common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingAnnounced(address worker)
func HubWalletNothingAnnouncedErrorID() common.Hash {
	return common.HexToHash("0x11a3161ba397bac3f1b498230c86eed4f19f0b19ef28c4337bd01d08059337bc")
}

// UnpackNothingAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingAnnounced(address worker)
func (hubWallet *HubWallet) UnpackNothingAnnouncedError(raw []byte) (*HubWalletNothingAnnounced, error) {
	out := new(HubWalletNothingAnnounced)
	if err := hubWallet.abi.UnpackIntoInterface(out, "NothingAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletOverReserve represents a OverReserve error raised by the HubWallet contract.
type HubWalletOverReserve struct {
	Index      *big.Int
	Worker     common.Address
	Cumulative *big.Int
	Reserved   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OverReserve(uint256 index, address worker, uint256 cumulative, uint256 reserved)
func HubWalletOverReserveErrorID() common.Hash {
	return common.HexToHash("0x445d8a0115d331e6ac8b216004c58e028f6a3cec6429f91ec69bb6498ac68bd5")
}

// UnpackOverReserveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OverReserve(uint256 index, address worker, uint256 cumulative, uint256 reserved)
func (hubWallet *HubWallet) UnpackOverReserveError(raw []byte) (*HubWalletOverReserve, error) {
	out := new(HubWalletOverReserve)
	if err := hubWallet.abi.UnpackIntoInterface(out, "OverReserve", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletOverUnpaid represents a OverUnpaid error raised by the HubWallet contract.
type HubWalletOverUnpaid struct {
	Worker common.Address
	Amount *big.Int
	Unpaid *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OverUnpaid(address worker, uint256 amount, uint256 unpaid)
func HubWalletOverUnpaidErrorID() common.Hash {
	return common.HexToHash("0xbda92fef40e3335399c1bc549641386edc68412438ef842ddabc168212fbbe9a")
}

// UnpackOverUnpaidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OverUnpaid(address worker, uint256 amount, uint256 unpaid)
func (hubWallet *HubWallet) UnpackOverUnpaidError(raw []byte) (*HubWalletOverUnpaid, error) {
	out := new(HubWalletOverUnpaid)
	if err := hubWallet.abi.UnpackIntoInterface(out, "OverUnpaid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletReserveTooLarge represents a ReserveTooLarge error raised by the HubWallet contract.
type HubWalletReserveTooLarge struct {
	Worker common.Address
	Amount *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReserveTooLarge(address worker, uint256 amount, uint256 max)
func HubWalletReserveTooLargeErrorID() common.Hash {
	return common.HexToHash("0x90ef87658dfa44b54bb213bfeca8ea600c5804535b3e6555cba2d4572f7acb42")
}

// UnpackReserveTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReserveTooLarge(address worker, uint256 amount, uint256 max)
func (hubWallet *HubWallet) UnpackReserveTooLargeError(raw []byte) (*HubWalletReserveTooLarge, error) {
	out := new(HubWalletReserveTooLarge)
	if err := hubWallet.abi.UnpackIntoInterface(out, "ReserveTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the HubWallet contract.
type HubWalletSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func HubWalletSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (hubWallet *HubWallet) UnpackSafeERC20FailedOperationError(raw []byte) (*HubWalletSafeERC20FailedOperation, error) {
	out := new(HubWalletSafeERC20FailedOperation)
	if err := hubWallet.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletTooEarly represents a TooEarly error raised by the HubWallet contract.
type HubWalletTooEarly struct {
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 notBefore)
func HubWalletTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 notBefore)
func (hubWallet *HubWallet) UnpackTooEarlyError(raw []byte) (*HubWalletTooEarly, error) {
	out := new(HubWalletTooEarly)
	if err := hubWallet.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletWrongState represents a WrongState error raised by the HubWallet contract.
type HubWalletWrongState struct {
	Have uint8
	Need uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(uint8 have, uint8 need)
func HubWalletWrongStateErrorID() common.Hash {
	return common.HexToHash("0x5649f63b6ce6adea1e52f7de55bbd3b850ecc14405ec4c0053c5de6954e6cc91")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(uint8 have, uint8 need)
func (hubWallet *HubWallet) UnpackWrongStateError(raw []byte) (*HubWalletWrongState, error) {
	out := new(HubWalletWrongState)
	if err := hubWallet.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HubWalletZeroAmount represents a ZeroAmount error raised by the HubWallet contract.
type HubWalletZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func HubWalletZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (hubWallet *HubWallet) UnpackZeroAmountError(raw []byte) (*HubWalletZeroAmount, error) {
	out := new(HubWalletZeroAmount)
	if err := hubWallet.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
