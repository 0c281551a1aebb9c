// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package court

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

// ICourtProof is an auto generated low-level Go binding around an user-defined struct.
type ICourtProof struct {
	Fault  uint8
	Index  uint32
	Left   [32]byte
	Right  [32]byte
	Path   [][32]byte
	Params []byte
	State  []byte
}

// ICourtTerms is an auto generated low-level Go binding around an user-defined struct.
type ICourtTerms struct {
	Client  common.Address
	Class   uint32
	Steps   uint32
	Window  *big.Int
	Bond    *big.Int
	Task    [32]byte
	Params  [32]byte
	Initial [32]byte
	Result  [32]byte
	Root    [32]byte
}

// CourtMetaData contains all meta data concerning the Court contract.
var CourtMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"steps\",\"type\":\"address[]\",\"internalType\":\"contractIStep[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"COSTS_PERCENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FAN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"FEE_PERCENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_EXTENSION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_PAUSE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_BOND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PAUSE_COOLDOWN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REACTION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RESPONSE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REVEAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REWARD_PERCENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STEP_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accounts\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"total\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"pinned\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"addClass\",\"inputs\":[{\"name\":\"step\",\"type\":\"address\",\"internalType\":\"contractIStep\"}],\"outputs\":[{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"answer\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICourt.Terms\",\"components\":[{\"name\":\"client\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"task\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initial\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"level\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nodes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"classCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"classes\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"step\",\"type\":\"address\",\"internalType\":\"contractIStep\"},{\"name\":\"retired\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"commit\",\"inputs\":[{\"name\":\"commitment_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"commitment\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"finder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proofHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"commitments\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"number\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"at\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"convictions\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"finder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"number\",\"type\":\"uint56\",\"internalType\":\"uint56\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"demand\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICourt.Terms\",\"components\":[{\"name\":\"client\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"task\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initial\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"level\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"demands\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"place\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"answered\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deposit\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"entryPausedUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"fee\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"feesPaid\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"challenger\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isFinal\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextPauseFrom\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openEntry\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pauseEntry\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"place\",\"inputs\":[{\"name\":\"level\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"post\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICourt.Terms\",\"components\":[{\"name\":\"client\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"task\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initial\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reclaim\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"termsHashes\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resultId\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICourt.Terms\",\"components\":[{\"name\":\"client\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"task\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initial\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"results\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumICourt.State\"},{\"name\":\"end\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"hardEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"open\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"retireClass\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"returnFee\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"reveal\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICourt.Terms\",\"components\":[{\"name\":\"client\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"task\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initial\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"proof\",\"type\":\"tuple\",\"internalType\":\"structICourt.Proof\",\"components\":[{\"name\":\"fault\",\"type\":\"uint8\",\"internalType\":\"enumICourt.Fault\"},{\"name\":\"index\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"left\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"right\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"path\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"state\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICourt.Terms\",\"components\":[{\"name\":\"client\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"task\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initial\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"silent\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structICourt.Terms\",\"components\":[{\"name\":\"client\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"task\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initial\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"level\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Answered\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"nodes\",\"type\":\"bytes32[]\",\"indexed\":false,\"internalType\":\"bytes32[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClassAdded\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"},{\"name\":\"step\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ClassRetired\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint32\",\"indexed\":true,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Committed\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Convicted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"client\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"finder\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"fault\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumICourt.Fault\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Demanded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"level\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Deposited\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EntryOpened\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EntryPaused\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"FeeReturned\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"challenger\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianChanged\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Posted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"client\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"node\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"end\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structICourt.Terms\",\"components\":[{\"name\":\"client\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"steps\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"window\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"task\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"initial\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"result\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Silent\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"client\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"level\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Slashed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"finder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reward\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toTreasury\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"holder\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyCommitted\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"AlreadyDemanded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"AlreadyPosted\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"BondTooSmall\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ClassIsRetired\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"DemandsOpen\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"open\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"EntryIsPaused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoSteps\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NoSuchLevel\",\"inputs\":[{\"name\":\"level\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"depth\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAContract\",\"inputs\":[{\"name\":\"given\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotCommitted\",\"inputs\":[{\"name\":\"commitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotDemanded\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"level\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEarlier\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughFree\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"free\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotEnoughGas\",\"inputs\":[{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotGuardian\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheHoldersNode\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTheState\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotUnderRoot\",\"inputs\":[{\"name\":\"computed\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NothingWrong\",\"inputs\":[{\"name\":\"leaf\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"OutOfTree\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"last\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PathLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PauseOutOfRange\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"PauseTooSoon\",\"inputs\":[{\"name\":\"notBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SameBlock\",\"inputs\":[{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StepFailed\",\"inputs\":[{\"name\":\"step\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"notBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLate\",\"inputs\":[{\"name\":\"notAfter\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownClass\",\"inputs\":[{\"name\":\"class\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]},{\"type\":\"error\",\"name\":\"WindowOutOfRange\",\"inputs\":[{\"name\":\"window\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongCount\",\"inputs\":[{\"name\":\"given\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongIndex\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongParams\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumICourt.State\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "Court",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051614f7a380380614f7a83398101604081905261002e91610210565b6001600160a01b038381166080525f80546001600160a01b03191691841691821781556040518792869286928692859285927fa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e967908290a3506100919050846100f7565b6001600160a01b03841660a0525f5b81518110156100da576100d18282815181106100be576100be610329565b602002602001015161013360201b60201c565b506001016100a0565b5050506001600160a01b0390951660c0525061036d945050505050565b806001600160a01b03163b5f03610130576040516322a2d07b60e21b81526001600160a01b038216600482015260240160405180910390fd5b50565b5f61013d826100f7565b6003805463ffffffff16905f6101528361033d565b82546101009290920a63ffffffff81810219909316918316021790915581165f8181526002602090815260409182902080546001600160a01b0319166001600160a01b038816908117909155915191825292935090917f2511ac120ce38e19ef782653124d2930a8709c6b55cc1ad91235fc22bc8c9880910160405180910390a2919050565b6001600160a01b0381168114610130575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b805161020b816101d8565b919050565b5f5f5f5f5f60a08688031215610224575f5ffd5b855161022f816101d8565b6020870151909550610240816101d8565b6040870151909450610251816101d8565b6060870151909350610262816101d8565b60808701519092506001600160401b0381111561027d575f5ffd5b8601601f8101881361028d575f5ffd5b80516001600160401b038111156102a6576102a66101ec565b604051600582901b90603f8201601f191681016001600160401b03811182821017156102d4576102d46101ec565b60405291825260208184018101929081018b8411156102f1575f5ffd5b6020850194505b838510156103175761030985610200565b8152602094850194016102f8565b50809450505050509295509295909350565b634e487b7160e01b5f52603260045260245ffd5b5f63ffffffff821663ffffffff810361036457634e487b7160e01b5f52601160045260245ffd5b60010192915050565b60805160a05160c051614b8f6103eb5f395f81816105aa015281816116ae015261171b01525f81816108ec01528181610adf0152818161166601528181612080015281816128f1015261326701525f818161078b015281816113c70152818161235d015281816126bf0152818161293b01526132930152614b8f5ff3fe608060405234801561000f575f5ffd5b506004361061031a575f3560e01c8063839df945116101a8578063b3fb6564116100f3578063deb966341161009e578063f122213f11610079578063f122213f14610804578063f14fcbc814610857578063faa302e31461086a578063fc0c546a146108e7575f5ffd5b8063deb96634146107e3578063e0de0fee146107ed578063eaf98d23146107fc575f5ffd5b8063d33219b4116100ce578063d33219b414610786578063d6906610146107ad578063da3686de146107c0575f5ffd5b8063b3fb65641461075f578063b5acb56714610772578063c43d57081461077c575f5ffd5b8063a2af3bbd11610153578063ab9963171161012e578063ab996317146106b7578063ac61c1dd146106dc578063ac9bc6a0146106e4575f5ffd5b8063a2af3bbd14610690578063a6f29dde146106a7578063a7f76cea146106af575f5ffd5b806393a101f61161018357806393a101f614610669578063999d55fb14610673578063a04b210c1461067d575f5ffd5b8063839df945146105df578063899b1785146106435780638a0dac4a14610656575f5ffd5b80634c6b25b111610268578063646ad10b116102135780637b103999116101ee5780637b103999146105a55780637ce8cd19146105cc57806382651bd0146103fd575f5ffd5b8063646ad10b146103fd5780636ebe7109146105685780637868dcac1461057b575f5ffd5b806354c111ad1161024357806354c111ad146104d05780635e0ff166146104e35780635e5c06e2146104f6575f5ffd5b80634c6b25b11461041a57806352b65c4b146103fd578063537e7b9e146104a3575f5ffd5b80632560c5f2116102c8578063452a9320116102a3578063452a9320146103d357806347111211146103fd5780634a3a77d414610407575f5ffd5b80632560c5f21461039a57806339b37ab0146103ad5780633c396637146103c0575f5ffd5b80630edc9ade116102f85780630edc9ade1461036157806312789b5b146103745780631fe90ce014610387575f5ffd5b806302387a7b1461031e57806303b10ccb1461033357806306fbedbe14610346575b5f5ffd5b61033161032c366004613f0b565b61090e565b005b610331610341366004613f5a565b610b1d565b61034e603281565b6040519081526020015b60405180910390f35b61033161036f366004613fda565b610f59565b61034e610382366004613ff3565b611134565b61034e610395366004614013565b611142565b6103316103a8366004614048565b6111a4565b61034e6103bb36600461408d565b6113a4565b6103316103ce3660046140b7565b6113bc565b5f546103e5906001600160a01b031681565b6040516001600160a01b039091168152602001610358565b61034e6201518081565b6103316104153660046140d0565b6114d6565b61049261042836600461408d565b60046020525f908152604090205460ff81169064ffffffffff6101008204811691660100000000000081049091169063ffffffff6b010000000000000000000000820416906bffffffffffffffffffffffff6f010000000000000000000000000000009091041685565b60405161035895949392919061413a565b5f546104ba90600160c81b900464ffffffffff1681565b60405164ffffffffff9091168152602001610358565b61034e6104de366004614013565b611697565b6103316104f1366004614048565b611d0b565b61053f61050436600461418c565b60016020525f90815260409020546fffffffffffffffffffffffffffffffff8082169170010000000000000000000000000000000090041682565b604080516fffffffffffffffffffffffffffffffff938416815292909116602083015201610358565b6103316105763660046141ef565b6120b5565b61034e610589366004614299565b600660209081525f928352604080842090915290825290205481565b6103e57f000000000000000000000000000000000000000000000000000000000000000081565b61034e6105da3660046142c7565b612198565b61061d6105ed36600461408d565b60076020525f908152604090205467ffffffffffffffff81169068010000000000000000900464ffffffffff1682565b6040805167ffffffffffffffff909316835264ffffffffff909116602083015201610358565b610331610651366004614013565b6121e1565b61033161066436600461418c565b612352565b61034e6212750081565b6104ba6212750081565b61033161068b366004614301565b612427565b5f546104ba90600160a01b900464ffffffffff1681565b61033161269f565b61034e600681565b6003546106c79063ffffffff1681565b60405163ffffffff9091168152602001610358565b61034e600a81565b6107326106f2366004613ff3565b600560209081525f92835260408084209091529082529020546001600160a01b03811690600160a01b810464ffffffffff1690600160c81b900460ff1683565b604080516001600160a01b03909416845264ffffffffff9092166020840152151590820152606001610358565b61033161076d366004614352565b61276c565b6104ba62278d0081565b61034e620f424081565b6103e57f000000000000000000000000000000000000000000000000000000000000000081565b6106c76107bb36600461418c565b61292f565b6107d36107ce36600461408d565b6129a2565b6040519015158152602001610358565b61034e62278d0081565b61034e678ac7230489e8000081565b61034e600181565b6108386108123660046140b7565b60026020525f90815260409020546001600160a01b03811690600160a01b900460ff1682565b604080516001600160a01b039093168352901515602083015201610358565b61033161086536600461408d565b612a32565b6108b361087836600461408d565b60086020525f90815260409020546001600160a01b03811690600160a01b810464ffffffffff1690600160c81b900466ffffffffffffff1683565b604080516001600160a01b03909416845264ffffffffff909216602084015266ffffffffffffff1690820152606001610358565b6103e57f000000000000000000000000000000000000000000000000000000000000000081565b806fffffffffffffffffffffffffffffffff165f03610959576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b335f908152600160205260408120805490919061099e906fffffffffffffffffffffffffffffffff7001000000000000000000000000000000008204811691166143a9565b6fffffffffffffffffffffffffffffffff16905080836fffffffffffffffffffffffffffffffff161115610a1e576040517fbc92d3140000000000000000000000000000000000000000000000000000000081526fffffffffffffffffffffffffffffffff84166004820152602481018290526044015b60405180910390fd5b8154839083905f90610a439084906fffffffffffffffffffffffffffffffff166143a9565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550336001600160a01b03167f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d584604051610aca91906fffffffffffffffffffffffffffffffff91909116815260200190565b60405180910390a2610b186001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016336fffffffffffffffffffffffffffffffff8616612b2f565b505050565b5f610b288585611142565b90505f610b65610b6083338688604051602001610b4591906144c1565b60405160208183030381529060405280519060200120612198565b612b7d565b5f8381526004602052604090209091506001815460ff166004811115610b8d57610b8d6140f9565b03610d39578054610bae906201518090610100900464ffffffffff166145e0565b4210610c12578054600190610bd3906201518090610100900464ffffffffff166145e0565b610bdd91906145f3565b6040517f691e5682000000000000000000000000000000000000000000000000000000008152600401610a1591815260200190565b610c1c8686612cbf565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600317808255610c739088906bffffffffffffffffffffffff6f0100000000000000000000000000000090910416612fa0565b604080516060810190915233815260208101610c9262015180426145e0565b64ffffffffff908116825266ffffffffffffff8086166020938401525f8781526008845260409081902085518154958701519690920151909216600160c81b0278ffffffffffffffffffffffffffffffffffffffffffffffffff95909316600160a01b027fffffffffffffff000000000000000000000000000000000000000000000000009094166001600160a01b03909116179290921792909216919091179055610ede565b6003815460ff166004811115610d5157610d516140f9565b03610ea2575f8381526008602052604090208054600160a01b900464ffffffffff164210610dd1578054610d9590600190600160a01b900464ffffffffff16614606565b6040517f691e568200000000000000000000000000000000000000000000000000000000815264ffffffffff9091166004820152602401610a15565b805466ffffffffffffff600160c81b909104811690841610610e3d5780546040517fe79c7bc300000000000000000000000000000000000000000000000000000000815266ffffffffffffff8086166004830152600160c81b9092049091166024820152604401610a15565b610e478787612cbf565b80547fffffffffffffffffffffffff000000000000000000000000000000000000000066ffffffffffffff8516600160c81b021678ffffffffff00000000000000000000000000000000000000009091161733179055610ede565b80546040517f2b3263b3000000000000000000000000000000000000000000000000000000008152610a1591859160ff90911690600401614623565b610eeb602087018761418c565b6001600160a01b03908116908816847f476e3d34b5bf4abfd3993fed9a9e182e16c068b22ca631527f1689d5d285296033610f2960208b018b614637565b610f3960408c0160208d016140b7565b604051610f4893929190614650565b60405180910390a450505050505050565b5f546001600160a01b03163314610f9e576040517fa252c151000000000000000000000000000000000000000000000000000000008152336004820152602401610a15565b64ffffffffff81161580610fbb57506212750064ffffffffff8216115b15611004576040517f75639da600000000000000000000000000000000000000000000000000000000815264ffffffffff82166004820152621275006024820152604401610a15565b5f54600160c81b900464ffffffffff1642101561105f575f546040517f7d47bb35000000000000000000000000000000000000000000000000000000008152600160c81b90910464ffffffffff166004820152602401610a15565b6110698142614681565b5f80547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff16600160a01b64ffffffffff938416810291909117918290556110b99262278d00929190910416614681565b5f80547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff16600160c81b64ffffffffff938416021790819055604051600160a01b909104909116815233907f0647f0b0c2df41ee97ece2ee61e03dfd735b2d1de7fb403d5d42e0aeda0ed56f9060200160405180910390a250565b602082901b81175b92915050565b5f8282604051602001611155919061476d565b60408051601f1981840301815282825280516020918201206001600160a01b03909416908301528101919091526060015b60405160208183030381529060405280519060200120905092915050565b5f6111af8585611142565b90505f6111bb82613098565b90505f6111c98386866130fe565b8054909150600160a01b900464ffffffffff164210156112275780546040517f2a35a324000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff166004820152602401610a15565b8054600160c81b7fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff821617825582546001600160a01b03909116908390600b90611285906b010000000000000000000000900463ffffffff1661477c565b82546101009290920a63ffffffff81810219909316919092169190910217905582547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166004178084556112fc9089906bffffffffffffffffffffffff6f0100000000000000000000000000000090910416612fa0565b611309602088018861418c565b6001600160a01b0316886001600160a01b0316857ff5dd9e83367b19b851ea9a03b5976f730aeb9c2b12ed9a7d24acfef01119c5548989604051611357929190918252602082015260400190565b60405180910390a4825461139a9085908a9084906f0100000000000000000000000000000090046bffffffffffffffffffffffff16611395816113a4565b61318f565b5050505050505050565b5f60646113b26001846147b9565b61113c91906147fd565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611420576040517f59f357cc000000000000000000000000000000000000000000000000000000008152336004820152602401610a15565b60035463ffffffff9081169082161061146d576040517f1086373f00000000000000000000000000000000000000000000000000000000815263ffffffff82166004820152602401610a15565b63ffffffff81165f8181526002602052604080822080547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16600160a01b179055517f9727b377aa11af3e66c61654eecc17b7b00215d8de710c0ba53f6c933815b5f19190a250565b5f8381526004602052604090206003815460ff1660048111156114fb576114fb6140f9565b1415801561151f57506004815460ff16600481111561151c5761151c6140f9565b14155b156115605780546040517f2b3263b3000000000000000000000000000000000000000000000000000000008152610a1591869160ff90911690600401614623565b5f61156c8585856130fe565b80547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff16600160c81b17815582549091508290600b906115c19063ffffffff6b0100000000000000000000009091041661477c565b91906101000a81548163ffffffff021916908363ffffffff1602179055505f611612835f01600f9054906101000a90046bffffffffffffffffffffffff166bffffffffffffffffffffffff166113a4565b82546040518281529192506001600160a01b03169087907f41937583aeec62ef33f6b24fdf71ef94919c43bcd2e0c5150e2d00b2bad82d129060200160405180910390a3815461168f906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000008116911683612b2f565b505050505050565b5f336001600160a01b0384161480159061178657507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316158061178657506040517f66280d4c0000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b0384811660248301527f000000000000000000000000000000000000000000000000000000000000000016906366280d4c90604401602060405180830381865afa158015611760573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117849190614810565b155b156117ce576040517fdd38948f0000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b0384166024820152604401610a15565b5f6002816117e260408601602087016140b7565b63ffffffff16815260208082019290925260409081015f208151808301909252546001600160a01b038116808352600160a01b90910460ff1615159282019290925291506118755761183a60408401602085016140b7565b6040517f1086373f00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610a15565b8060200151156118ca5761188f60408401602085016140b7565b6040517f9213121600000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602401610a15565b6118da60608401604085016140b7565b63ffffffff165f03611918576040517f8fd6f28100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6201518061192c6080850160608601613fda565b64ffffffffff161080611957575062278d0061194e6080850160608601613fda565b64ffffffffff16115b156119ba5761196c6080840160608501613fda565b6040517f37e17af200000000000000000000000000000000000000000000000000000000815264ffffffffff909116600482015262015180602482015262278d006044820152606401610a15565b678ac7230489e800006119d360a085016080860161482f565b6bffffffffffffffffffffffff161015611a48576119f760a084016080850161482f565b6040517f9901e6110000000000000000000000000000000000000000000000000000000081526bffffffffffffffffffffffff9091166004820152678ac7230489e800006024820152604401610a15565b611a528484611142565b91505f5f8381526004602081905260409091205460ff1690811115611a7957611a796140f9565b14611ab3576040517f41c684f800000000000000000000000000000000000000000000000000000000815260048101839052602401610a15565b611acc84611ac760a086016080870161482f565b6132bc565b5f611add6080850160608601613fda565b611ae79042614681565b6040805160a0810182526001815264ffffffffff831660208201529192508101611b146212750084614681565b64ffffffffff1681525f6020820152604001611b3660a087016080880161482f565b6bffffffffffffffffffffffff1690525f848152600460208190526040909120825181549192909183917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00909116906001908490811115611b9957611b996140f9565b02179055506020828101518254604085015160608601516080909601516bffffffffffffffffffffffff166f01000000000000000000000000000000027fffffffffff000000000000000000000000ffffffffffffffffffffffffffffff63ffffffff9097166b01000000000000000000000002969096167fffffffffff00000000000000000000000000000000ffffffffffffffffffffff64ffffffffff9283166601000000000000027fffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffffff9390951661010002929092167fffffffffffffffffffffffffffffffffffffffffff00000000000000000000ff90931692909217929092179190911617929092179055611cb49085018561418c565b6001600160a01b0316856001600160a01b0316847fbf6095b58a8eccf5ef979e500f0552802ac0b8a9cc905cbde2bf05419829ece7338589604051611cfb93929190614848565b60405180910390a4505092915050565b5f611d168585611142565b90505f611d2282613098565b8054909150610100900464ffffffffff164210611d53578054610d9590600190610100900464ffffffffff16614606565b5f611d6c611d6760608801604089016140b7565b6133c5565b9050611d79600686614873565b151580611d865750808510155b15611dc7576040517f8547ec5b0000000000000000000000000000000000000000000000000000000081526004810186905260248101829052604401610a15565b5f611dd286836145f3565b611de26060890160408a016140b7565b63ffffffff16901c63ffffffff16905080851115611e36576040517f700e3d420000000000000000000000000000000000000000000000000000000081526004810186905260248101829052604401610a15565b5f84815260056020526040812081611e4e8989611134565b815260208101919091526040015f2080549091506001600160a01b031615611eb3576040517f7cdcc444000000000000000000000000000000000000000000000000000000008152600481018690526024810188905260448101879052606401610a15565b5f611ec162015180426145e0565b8254337fffffffffffffff00000000000000000000000000000000000000000000000000909116600160a01b64ffffffffff8416027fffffffffffffffffffffffff0000000000000000000000000000000000000000161717835585549091508590600b90611f44906b010000000000000000000000900463ffffffff16614886565b91906101000a81548163ffffffff021916908363ffffffff1602179055505f620151808042611f7391906145e0565b611f7d91906145e0565b86549091506601000000000000900464ffffffffff16811115611faf575084546601000000000000900464ffffffffff165b8554610100900464ffffffffff16811115611ff85785547fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ff1661010064ffffffffff8316021786555b604080518a8152602081018a905264ffffffffff8416818301529051339189917f77c7d7257121be171d2d277c3453ff40ec521f45b6dd17a009e38b73af3b154f9181900360600190a385546120a89033903090612076906f0100000000000000000000000000000090046bffffffffffffffffffffffff166113a4565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169291906133e5565b5050505050505050505050565b5f6120c08989611142565b90505f6120ce82898961343a565b90506120df8989898989898961356c565b6001600160a01b038a165f90815260016020526040812080548392906121189084906fffffffffffffffffffffffffffffffff166148aa565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550817ffe487597ce2353f7b5024bf8a0241ce198fecde4c63c2ad9157f483f7e404eb98989898960405161218494939291906148d2565b60405180910390a250505050505050505050565b6040805160208082018790526001600160a01b038616828401526060820185905260808083018590528351808403909101815260a090920190925280519101205b949350505050565b5f6121ec8383611142565b5f8181526004602052604090209091506003815460ff166004811115612214576122146140f9565b146122555780546040517f2b3263b3000000000000000000000000000000000000000000000000000000008152610a1591849160ff90911690600401614623565b5f82815260086020908152604091829020825160608101845290546001600160a01b0381168252600160a01b810464ffffffffff16928201839052600160c81b900466ffffffffffffff16928101929092524210156122ef5760208101516040517f2a35a32400000000000000000000000000000000000000000000000000000000815264ffffffffff9091166004820152602401610a15565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600417808355815161234b91859188916bffffffffffffffffffffffff6f01000000000000000000000000000000909104165f61318f565b5050505050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146123b6576040517f59f357cc000000000000000000000000000000000000000000000000000000008152336004820152602401610a15565b5f80546040516001600160a01b03808516939216917fa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e96791a35f80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0392909216919091179055565b5f5f5b82811015612612575f85858584818110612446576124466148f1565b905060200201356040516020016124729291906001600160a01b03929092168252602082015260400190565b6040516020818303038152906040528051906020012090505f61249482613098565b80549091506124b3906201518090610100900464ffffffffff166145e0565b42101561250b5780546124d6906201518090610100900464ffffffffff166145e0565b6040517f2a35a324000000000000000000000000000000000000000000000000000000008152600401610a1591815260200190565b80546b010000000000000000000000900463ffffffff16156125795780546040517f62663f02000000000000000000000000000000000000000000000000000000008152600481018490526b01000000000000000000000090910463ffffffff166024820152604401610a15565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166002178082556125cf906bffffffffffffffffffffffff6f0100000000000000000000000000000090910416856145e0565b9350866001600160a01b0316827f345362b837633de0469dca5c44bbd675927342809c833db95ef5fd9c284d34fe60405160405180910390a3505060010161242a565b506001600160a01b0384165f908152600160205260409020805482919060109061266390849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166143a9565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff16021790555050505050565b5f546001600160a01b031633148015906126e25750336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614155b1561271b576040517fa252c151000000000000000000000000000000000000000000000000000000008152336004820152602401610a15565b5f80547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff16815560405133917faa5da27d6bbfabd7f310e96e32eb87e04ee0a734133213492aff05c8de8d163991a2565b5f54600160a01b900464ffffffffff164210156127c7575f546040517f4d139344000000000000000000000000000000000000000000000000000000008152600160a01b90910464ffffffffff166004820152602401610a15565b806fffffffffffffffffffffffffffffffff165f03612812576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6001600160a01b0382165f908152600160205260408120805483929061284b9084906fffffffffffffffffffffffffffffffff166148aa565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550336001600160a01b0316826001600160a01b03167f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a7836040516128dc91906fffffffffffffffffffffffffffffffff91909116815260200190565b60405180910390a361292b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633306fffffffffffffffffffffffffffffffff85166133e5565b5050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614612994576040517f59f357cc000000000000000000000000000000000000000000000000000000008152336004820152602401610a15565b61113c8261363c565b919050565b5f8181526004602052604081206001815460ff1660048111156129c7576129c76140f9565b03612a125780546b010000000000000000000000900463ffffffff16158015612a0b57508054612a07906201518090610100900464ffffffffff166145e0565b4210155b9392505050565b6002815460ff166004811115612a2a57612a2a6140f9565b149392505050565b5f8181526007602052604090205468010000000000000000900464ffffffffff1615612a8d576040517fd297b6c500000000000000000000000000000000000000000000000000000000815260048101829052602401610a15565b60408051808201825267ffffffffffffffff438116825264ffffffffff42811660208085019182525f878152600790915285812094518554925190931668010000000000000000027fffffffffffffffffffffffffffffffffffffff00000000000000000000000000909216929093169190911717909155905182917f1d835fd041cc3bb34aa7ab8341f3008e52f9e9abe48577aab34a2ba101e5030f91a250565b612b3c83838360016136f9565b610b18576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610a15565b5f81815260076020908152604080832081518083019092525467ffffffffffffffff8116825268010000000000000000900464ffffffffff16918101829052908203612bf8576040517f4ebe8a4d00000000000000000000000000000000000000000000000000000000815260048101849052602401610a15565b805167ffffffffffffffff164303612c4b5780516040517f78696d1500000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9091166004820152602401610a15565b62015180816020015164ffffffffff16612c6591906145e0565b421115612c865762015180816020015164ffffffffff16610bdd91906145e0565b5f9283526007602052604090922080547fffffffffffffffffffffffffffffffffffffff00000000000000000000000000169055505190565b60608101355f6001612cd46020850185614637565b6002811115612ce557612ce56140f9565b03612d7257612cfa60408401602085016140b7565b63ffffffff1615612d5657612d1560408401602085016140b7565b6040517fd74f25c700000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201525f6024820152604401610a15565b82604001359150612d6b5f8560e00135613774565b9050612f12565b6002612d816020850185614637565b6002811115612d9257612d926140f9565b03612e66576001612da960608601604087016140b7565b612db3919061491e565b63ffffffff16612dc960408501602086016140b7565b63ffffffff1614612e4257612de460408401602085016140b7565b6001612df660608701604088016140b7565b612e00919061491e565b6040517fd74f25c700000000000000000000000000000000000000000000000000000000815263ffffffff928316600482015291166024820152604401610a15565b612d6b612e5560608601604087016140b7565b63ffffffff16856101000135613774565b612e7660608501604086016140b7565b63ffffffff16612e8c60408501602086016140b7565b63ffffffff1610612f0557612ea760408401602085016140b7565b6001612eb960608701604088016140b7565b612ec3919061491e565b6040517f700e3d4200000000000000000000000000000000000000000000000000000000815263ffffffff928316600482015291166024820152604401610a15565b612f0f8484613796565b90505b808203612f4e576040517f09ef689a00000000000000000000000000000000000000000000000000000000815260048101839052602401610a15565b5f612f62611d6760608701604088016140b7565b905061234b61012086013582612f7e60408801602089016140b7565b63ffffffff1660408801356060890135612f9b60808b018b61493a565b613a7c565b6001600160a01b0382165f908152600160205260408120805490916bffffffffffffffffffffffff841691839190612feb9084906fffffffffffffffffffffffffffffffff166143a9565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550816bffffffffffffffffffffffff16815f0160108282829054906101000a90046fffffffffffffffffffffffffffffffff1661305d91906143a9565b92506101000a8154816fffffffffffffffffffffffffffffffff02191690836fffffffffffffffffffffffffffffffff160217905550505050565b5f8181526004602052604090206001815460ff1660048111156130bd576130bd6140f9565b1461299d5780546040517f2b3263b3000000000000000000000000000000000000000000000000000000008152610a1591849160ff90911690600401614623565b5f838152600560205260408120816131168585611134565b815260208101919091526040015f2080549091506001600160a01b0316158061314757508054600160c81b900460ff165b15612a0b576040517f6d2c247a000000000000000000000000000000000000000000000000000000008152600481018590526024810184905260448101839052606401610a15565b5f8581526006602090815260408083206001600160a01b03871684529091528120549060646131bf600a866147b9565b6131c991906147fd565b9050808211156131d7578091505b5f8260646131e66032886147b9565b6131f091906147fd565b6131fa91906145e0565b90506001600160a01b03808716908816897fd233318aa2d7aa8190db26f6cdf80d3a147be18618f2335b378806b7ee56329284613237818b6145f3565b6040805192835260208301919091520160405180910390a461328e8661325d86846145e0565b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169190612b2f565b61139a7f000000000000000000000000000000000000000000000000000000000000000061325d83886145f3565b6001600160a01b0382165f908152600160205260408120805490919061330a906fffffffffffffffffffffffffffffffff7001000000000000000000000000000000008204811691166143a9565b6fffffffffffffffffffffffffffffffff16905080836bffffffffffffffffffffffff16111561337d576040517fbc92d3140000000000000000000000000000000000000000000000000000000081526bffffffffffffffffffffffff8416600482015260248101829052604401610a15565b81546bffffffffffffffffffffffff841690839060109061266390849070010000000000000000000000000000000090046fffffffffffffffffffffffffffffffff166148aa565b5f5b63ffffffff8216811c1561299d576133de8161499e565b90506133c7565b6133f3848484846001613c21565b613434576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610a15565b50505050565b5f5f61344585613098565b90505f6134538686866130fe565b8054909150600160a01b900464ffffffffff164210613488578054610d9590600190600160a01b900464ffffffffff16614606565b80547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff16600160c81b17815581548290600b906134da9063ffffffff6b0100000000000000000000009091041661477c565b825463ffffffff9182166101009390930a92830291909202199091161790558154613526906bffffffffffffffffffffffff6f01000000000000000000000000000000909104166113a4565b5f87815260066020908152604080832085546001600160a01b0316845290915281208054929550859290919061355d9084906145e0565b90915550929695505050505050565b5f86613581611d6760608b0160408c016140b7565b61358b91906145f3565b905060016006821061359e5760066135a0565b815b1b8481146135e4576040517ff46f75780000000000000000000000000000000000000000000000000000000081526004810186905260248101829052604401610a15565b613631896101200135898961362a8a8a808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250613ca792505050565b8888613d9b565b505050505050505050565b5f61364682613e9b565b6003805463ffffffff16905f61365b83614886565b82546101009290920a63ffffffff81810219909316918316021790915581165f8181526002602090815260409182902080547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b038816908117909155915191825292935090917f2511ac120ce38e19ef782653124d2930a8709c6b55cc1ad91235fc22bc8c9880910160405180910390a2919050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661376857838315161561375c573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040515f60208201819052602182018490526041820183905290606101611186565b5f806137a560a08401846149d5565b6040516137b3929190614a36565b604051809103902090508360c001358114613807576040517ffd7b7f8d0000000000000000000000000000000000000000000000000000000081526004810182905260c08501356024820152604401610a15565b5f61384961381b60408601602087016140b7565b63ffffffff1661382e60c08701876149d5565b60405161383c929190614a36565b6040518091039020613774565b90508360400135811461389557604080517f1334b11800000000000000000000000000000000000000000000000000000000815260048101839052908501356024820152604401610a15565b5f6002816138a96040890160208a016140b7565b63ffffffff16815260208101919091526040015f908120546001600160a01b031691506138d960c08701876149d5565b90506138e860a08801886149d5565b6138f39291506145e0565b6138fe90600a6147b9565b603f61390e620f424060406147b9565b61391891906147fd565b61392490614e206145e0565b61392e91906145e0565b9050805a1015613976575a6040517f9fa72982000000000000000000000000000000000000000000000000000000008152600481019190915260248101829052604401610a15565b6001600160a01b03821663f8e0cb96620f424061399660a08a018a6149d5565b6139a360c08c018c6149d5565b6040518663ffffffff1660e01b81526004016139c29493929190614a45565b5f604051808303818786fa935050505080156139ff57506040513d5f823e601f3d908101601f191682016040526139fc9190810190614aa3565b60015b613a40576040517fd3a3aeea0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610a15565b613a70613a536040890160208a016140b7565b613a649063ffffffff1660016145e0565b82516020840120613774565b9550505050505061113c565b5f5b8086901c600116600103613a9c57613a958161499e565b9050613a7e565b80613aa86001896145f3565b613ab291906145e0565b8214613b0a578181613ac560018a6145f3565b613acf91906145e0565b6040517ffc16e0d800000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610a15565b5f5b81811015613bb757613b5a8484613b248460026147b9565b818110613b3357613b336148f1565b90506020020135876040805160015f5260208490528282526041601f209152911715150290565b9550613bad858585613b6d8560026147b9565b613b789060016145e0565b818110613b8757613b876148f1565b905060200201356040805160015f5260208490528282526041601f209152911715150290565b9450600101613b0c565b5061139a886001613bc8848b6145f3565b613bd291906145f3565b613bdd8460016145e0565b89901c613c0489896040805160015f5260208490528282526041601f209152911715150290565b8787613c118860026147b9565b613c1c928290614b57565b613d9b565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613c96578383151615613c8a573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f5f60028351613cb791906147fd565b90505b8015613d79575f5b81811015613d6657613d4184613cd98360026147b9565b81518110613ce957613ce96148f1565b602002602001015185836002613cff91906147b9565b613d0a9060016145e0565b81518110613d1a57613d1a6148f1565b60200260200101516040805160015f5260208490528282526041601f209152911715150290565b848281518110613d5357613d536148f1565b6020908102919091010152600101613cc2565b50613d726002826147fd565b9050613cba565b50815f81518110613d8c57613d8c6148f1565b60200260200101519050919050565b808514613dde576040517ffc16e0d80000000000000000000000000000000000000000000000000000000081526004810182905260248101869052604401610a15565b5f5b85811015613e57576001851615613e3257613e2d838383818110613e0657613e066148f1565b90506020020135856040805160015f5260208490528282526041601f209152911715150290565b613e48565b613e4884848484818110613b8757613b876148f1565b600195861c9590945001613de0565b5085831461168f576040517fabe1d1050000000000000000000000000000000000000000000000000000000081526004810184905260248101879052604401610a15565b806001600160a01b03163b5f03613ee9576040517f8a8b41ec0000000000000000000000000000000000000000000000000000000081526001600160a01b0382166004820152602401610a15565b50565b80356fffffffffffffffffffffffffffffffff8116811461299d575f5ffd5b5f60208284031215613f1b575f5ffd5b612a0b82613eec565b6001600160a01b0381168114613ee9575f5ffd5b803561299d81613f24565b5f6101408284031215613f54575f5ffd5b50919050565b5f5f5f5f6101a08587031215613f6e575f5ffd5b8435613f7981613f24565b9350613f888660208701613f43565b925061016085013567ffffffffffffffff811115613fa4575f5ffd5b850160e08188031215613fb5575f5ffd5b939692955092936101800135925050565b803564ffffffffff8116811461299d575f5ffd5b5f60208284031215613fea575f5ffd5b612a0b82613fc6565b5f5f60408385031215614004575f5ffd5b50508035926020909101359150565b5f5f6101608385031215614025575f5ffd5b823561403081613f24565b915061403f8460208501613f43565b90509250929050565b5f5f5f5f6101a0858703121561405c575f5ffd5b843561406781613f24565b93506140768660208701613f43565b939693955050505061016082013591610180013590565b5f6020828403121561409d575f5ffd5b5035919050565b803563ffffffff8116811461299d575f5ffd5b5f602082840312156140c7575f5ffd5b612a0b826140a4565b5f5f5f606084860312156140e2575f5ffd5b505081359360208301359350604090920135919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60058110614136576141366140f9565b9052565b60a081016141488288614126565b64ffffffffff8616602083015264ffffffffff8516604083015263ffffffff841660608301526bffffffffffffffffffffffff831660808301529695505050505050565b5f6020828403121561419c575f5ffd5b8135612a0b81613f24565b5f5f83601f8401126141b7575f5ffd5b50813567ffffffffffffffff8111156141ce575f5ffd5b6020830191508360208260051b85010111156141e8575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f6101e0898b031215614207575f5ffd5b883561421281613f24565b97506142218a60208b01613f43565b9650610160890135955061018089013594506101a089013567ffffffffffffffff81111561424d575f5ffd5b6142598b828c016141a7565b9095509350506101c089013567ffffffffffffffff811115614279575f5ffd5b6142858b828c016141a7565b999c989b5096995094979396929594505050565b5f5f604083850312156142aa575f5ffd5b8235915060208301356142bc81613f24565b809150509250929050565b5f5f5f5f608085870312156142da575f5ffd5b8435935060208501356142ec81613f24565b93969395505050506040820135916060013590565b5f5f5f60408486031215614313575f5ffd5b833561431e81613f24565b9250602084013567ffffffffffffffff811115614339575f5ffd5b614345868287016141a7565b9497909650939450505050565b5f5f60408385031215614363575f5ffd5b823561436e81613f24565b915061403f60208401613eec565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6fffffffffffffffffffffffffffffffff828116828216039081111561113c5761113c61437c565b80356003811061299d575f5ffd5b60038110614136576141366140f9565b8183525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83111561441f575f5ffd5b8260051b80836020870137939093016020019392505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261446b575f5ffd5b830160208101925035905067ffffffffffffffff81111561448a575f5ffd5b8036038213156141e8575f5ffd5b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081526144da602082016144d5846143d1565b6143df565b63ffffffff6144eb602084016140a4565b1660408201525f5f60408401359050806060840152505f606084013590508060808401525060808301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614544575f5ffd5b830160208101903567ffffffffffffffff811115614560575f5ffd5b8060051b3603821315614571575f5ffd5b60e060a0850152614587610100850182846143ef565b91505061459760a0850185614438565b601f198584030160c08601526145ae838284614498565b925050506145bf60c0850185614438565b601f198584030160e08601526145d6838284614498565b9695505050505050565b8082018082111561113c5761113c61437c565b8181038181111561113c5761113c61437c565b64ffffffffff828116828216039081111561113c5761113c61437c565b82815260408101612a0b6020830184614126565b5f60208284031215614647575f5ffd5b612a0b826143d1565b6001600160a01b03841681526060810161466d60208301856143df565b63ffffffff83166040830152949350505050565b64ffffffffff818116838216019081111561113c5761113c61437c565b80356bffffffffffffffffffffffff8116811461299d575f5ffd5b6146d3826146c683613f38565b6001600160a01b03169052565b6146df602082016140a4565b63ffffffff1660208301526146f6604082016140a4565b63ffffffff16604083015261470d60608201613fc6565b64ffffffffff1660608301526147256080820161469e565b6bffffffffffffffffffffffff16608083015260a0818101359083015260c0808201359083015260e08082013590830152610100808201359083015261012090810135910152565b610140810161113c82846146b9565b5f63ffffffff8216806147915761479161437c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b808202811582820484141761113c5761113c61437c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f8261480b5761480b6147d0565b500490565b5f60208284031215614820575f5ffd5b81518015158114612a0b575f5ffd5b5f6020828403121561483f575f5ffd5b612a0b8261469e565b6001600160a01b038416815264ffffffffff8316602082015261018081016121d960408301846146b9565b5f82614881576148816147d0565b500690565b5f63ffffffff821663ffffffff81036148a1576148a161437c565b60010192915050565b6fffffffffffffffffffffffffffffffff818116838216019081111561113c5761113c61437c565b848152836020820152606060408201525f6145d66060830184866143ef565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b63ffffffff828116828216039081111561113c5761113c61437c565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261496d575f5ffd5b83018035915067ffffffffffffffff821115614987575f5ffd5b6020019150600581901b36038213156141e8575f5ffd5b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82036149ce576149ce61437c565b5060010190565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614a08575f5ffd5b83018035915067ffffffffffffffff821115614a22575f5ffd5b6020019150368190038213156141e8575f5ffd5b818382375f9101908152919050565b604081525f614a58604083018688614498565b8281036020840152614a6b818587614498565b979650505050505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f60208284031215614ab3575f5ffd5b815167ffffffffffffffff811115614ac9575f5ffd5b8201601f81018413614ad9575f5ffd5b805167ffffffffffffffff811115614af357614af3614a76565b604051601f19603f601f19601f8501160116810181811067ffffffffffffffff82111715614b2357614b23614a76565b604052818152828201602001861015614b3a575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f5f85851115614b65575f5ffd5b83861115614b71575f5ffd5b5050600583901b019391909203915056fea164736f6c6343000825000a",
}

// Court is an auto generated Go binding around an Ethereum contract.
type Court struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Court) GetABI() abi.ABI {
	return c.abi
}

// NewCourt creates a new instance of Court.
func NewCourt() *Court {
	parsed, err := CourtMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Court{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Court) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address registry_, address timelock_, address guardian_, address[] steps) returns()
func (court *Court) PackConstructor(token_ common.Address, registry_ common.Address, timelock_ common.Address, guardian_ common.Address, steps []common.Address) []byte {
	enc, err := court.abi.Pack("", token_, registry_, timelock_, guardian_, steps)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOSTSPERCENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac61c1dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COSTS_PERCENT() view returns(uint256)
func (court *Court) PackCOSTSPERCENT() []byte {
	enc, err := court.abi.Pack("COSTS_PERCENT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOSTSPERCENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac61c1dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COSTS_PERCENT() view returns(uint256)
func (court *Court) TryPackCOSTSPERCENT() ([]byte, error) {
	return court.abi.Pack("COSTS_PERCENT")
}

// UnpackCOSTSPERCENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac61c1dd.
//
// Solidity: function COSTS_PERCENT() view returns(uint256)
func (court *Court) UnpackCOSTSPERCENT(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("COSTS_PERCENT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFAN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f76cea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FAN() view returns(uint256)
func (court *Court) PackFAN() []byte {
	enc, err := court.abi.Pack("FAN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFAN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f76cea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FAN() view returns(uint256)
func (court *Court) TryPackFAN() ([]byte, error) {
	return court.abi.Pack("FAN")
}

// UnpackFAN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7f76cea.
//
// Solidity: function FAN() view returns(uint256)
func (court *Court) UnpackFAN(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("FAN", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFEEPERCENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaf98d23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEE_PERCENT() view returns(uint256)
func (court *Court) PackFEEPERCENT() []byte {
	enc, err := court.abi.Pack("FEE_PERCENT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEEPERCENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaf98d23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEE_PERCENT() view returns(uint256)
func (court *Court) TryPackFEEPERCENT() ([]byte, error) {
	return court.abi.Pack("FEE_PERCENT")
}

// UnpackFEEPERCENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeaf98d23.
//
// Solidity: function FEE_PERCENT() view returns(uint256)
func (court *Court) UnpackFEEPERCENT(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("FEE_PERCENT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXEXTENSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93a101f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_EXTENSION() view returns(uint256)
func (court *Court) PackMAXEXTENSION() []byte {
	enc, err := court.abi.Pack("MAX_EXTENSION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXEXTENSION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93a101f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_EXTENSION() view returns(uint256)
func (court *Court) TryPackMAXEXTENSION() ([]byte, error) {
	return court.abi.Pack("MAX_EXTENSION")
}

// UnpackMAXEXTENSION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x93a101f6.
//
// Solidity: function MAX_EXTENSION() view returns(uint256)
func (court *Court) UnpackMAXEXTENSION(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("MAX_EXTENSION", data)
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
func (court *Court) PackMAXPAUSE() []byte {
	enc, err := court.abi.Pack("MAX_PAUSE")
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
func (court *Court) TryPackMAXPAUSE() ([]byte, error) {
	return court.abi.Pack("MAX_PAUSE")
}

// UnpackMAXPAUSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999d55fb.
//
// Solidity: function MAX_PAUSE() view returns(uint40)
func (court *Court) UnpackMAXPAUSE(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("MAX_PAUSE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb96634.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WINDOW() view returns(uint256)
func (court *Court) PackMAXWINDOW() []byte {
	enc, err := court.abi.Pack("MAX_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb96634.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_WINDOW() view returns(uint256)
func (court *Court) TryPackMAXWINDOW() ([]byte, error) {
	return court.abi.Pack("MAX_WINDOW")
}

// UnpackMAXWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeb96634.
//
// Solidity: function MAX_WINDOW() view returns(uint256)
func (court *Court) UnpackMAXWINDOW(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("MAX_WINDOW", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0de0fee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_BOND() view returns(uint256)
func (court *Court) PackMINBOND() []byte {
	enc, err := court.abi.Pack("MIN_BOND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0de0fee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_BOND() view returns(uint256)
func (court *Court) TryPackMINBOND() ([]byte, error) {
	return court.abi.Pack("MIN_BOND")
}

// UnpackMINBOND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0de0fee.
//
// Solidity: function MIN_BOND() view returns(uint256)
func (court *Court) UnpackMINBOND(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("MIN_BOND", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52b65c4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_WINDOW() view returns(uint256)
func (court *Court) PackMINWINDOW() []byte {
	enc, err := court.abi.Pack("MIN_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52b65c4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_WINDOW() view returns(uint256)
func (court *Court) TryPackMINWINDOW() ([]byte, error) {
	return court.abi.Pack("MIN_WINDOW")
}

// UnpackMINWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52b65c4b.
//
// Solidity: function MIN_WINDOW() view returns(uint256)
func (court *Court) UnpackMINWINDOW(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("MIN_WINDOW", data)
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
func (court *Court) PackPAUSECOOLDOWN() []byte {
	enc, err := court.abi.Pack("PAUSE_COOLDOWN")
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
func (court *Court) TryPackPAUSECOOLDOWN() ([]byte, error) {
	return court.abi.Pack("PAUSE_COOLDOWN")
}

// UnpackPAUSECOOLDOWN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5acb567.
//
// Solidity: function PAUSE_COOLDOWN() view returns(uint40)
func (court *Court) UnpackPAUSECOOLDOWN(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("PAUSE_COOLDOWN", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREACTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x646ad10b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REACTION() view returns(uint256)
func (court *Court) PackREACTION() []byte {
	enc, err := court.abi.Pack("REACTION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREACTION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x646ad10b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REACTION() view returns(uint256)
func (court *Court) TryPackREACTION() ([]byte, error) {
	return court.abi.Pack("REACTION")
}

// UnpackREACTION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x646ad10b.
//
// Solidity: function REACTION() view returns(uint256)
func (court *Court) UnpackREACTION(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("REACTION", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRESPONSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47111211.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RESPONSE() view returns(uint256)
func (court *Court) PackRESPONSE() []byte {
	enc, err := court.abi.Pack("RESPONSE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRESPONSE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47111211.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RESPONSE() view returns(uint256)
func (court *Court) TryPackRESPONSE() ([]byte, error) {
	return court.abi.Pack("RESPONSE")
}

// UnpackRESPONSE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47111211.
//
// Solidity: function RESPONSE() view returns(uint256)
func (court *Court) UnpackRESPONSE(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("RESPONSE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREVEAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82651bd0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REVEAL() view returns(uint256)
func (court *Court) PackREVEAL() []byte {
	enc, err := court.abi.Pack("REVEAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREVEAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82651bd0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REVEAL() view returns(uint256)
func (court *Court) TryPackREVEAL() ([]byte, error) {
	return court.abi.Pack("REVEAL")
}

// UnpackREVEAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82651bd0.
//
// Solidity: function REVEAL() view returns(uint256)
func (court *Court) UnpackREVEAL(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("REVEAL", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREWARDPERCENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fbedbe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REWARD_PERCENT() view returns(uint256)
func (court *Court) PackREWARDPERCENT() []byte {
	enc, err := court.abi.Pack("REWARD_PERCENT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREWARDPERCENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fbedbe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REWARD_PERCENT() view returns(uint256)
func (court *Court) TryPackREWARDPERCENT() ([]byte, error) {
	return court.abi.Pack("REWARD_PERCENT")
}

// UnpackREWARDPERCENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fbedbe.
//
// Solidity: function REWARD_PERCENT() view returns(uint256)
func (court *Court) UnpackREWARDPERCENT(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("REWARD_PERCENT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSTEPGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc43d5708.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STEP_GAS() view returns(uint256)
func (court *Court) PackSTEPGAS() []byte {
	enc, err := court.abi.Pack("STEP_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTEPGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc43d5708.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STEP_GAS() view returns(uint256)
func (court *Court) TryPackSTEPGAS() ([]byte, error) {
	return court.abi.Pack("STEP_GAS")
}

// UnpackSTEPGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc43d5708.
//
// Solidity: function STEP_GAS() view returns(uint256)
func (court *Court) UnpackSTEPGAS(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("STEP_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e5c06e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accounts(address holder) view returns(uint128 total, uint128 pinned)
func (court *Court) PackAccounts(holder common.Address) []byte {
	enc, err := court.abi.Pack("accounts", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccounts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e5c06e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accounts(address holder) view returns(uint128 total, uint128 pinned)
func (court *Court) TryPackAccounts(holder common.Address) ([]byte, error) {
	return court.abi.Pack("accounts", holder)
}

// AccountsOutput serves as a container for the return parameters of contract
// method Accounts.
type AccountsOutput struct {
	Total  *big.Int
	Pinned *big.Int
}

// UnpackAccounts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5e5c06e2.
//
// Solidity: function accounts(address holder) view returns(uint128 total, uint128 pinned)
func (court *Court) UnpackAccounts(data []byte) (AccountsOutput, error) {
	out, err := court.abi.Unpack("accounts", data)
	outstruct := new(AccountsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Total = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Pinned = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackAddClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6906610.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addClass(address step) returns(uint32 class)
func (court *Court) PackAddClass(step common.Address) []byte {
	enc, err := court.abi.Pack("addClass", step)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6906610.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addClass(address step) returns(uint32 class)
func (court *Court) TryPackAddClass(step common.Address) ([]byte, error) {
	return court.abi.Pack("addClass", step)
}

// UnpackAddClass is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6906610.
//
// Solidity: function addClass(address step) returns(uint32 class)
func (court *Court) UnpackAddClass(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("addClass", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ebe7109.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms, uint256 level, uint256 position, bytes32[] nodes, bytes32[] path) returns()
func (court *Court) PackAnswer(holder common.Address, terms ICourtTerms, level *big.Int, position *big.Int, nodes [][32]byte, path [][32]byte) []byte {
	enc, err := court.abi.Pack("answer", holder, terms, level, position, nodes, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ebe7109.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms, uint256 level, uint256 position, bytes32[] nodes, bytes32[] path) returns()
func (court *Court) TryPackAnswer(holder common.Address, terms ICourtTerms, level *big.Int, position *big.Int, nodes [][32]byte, path [][32]byte) ([]byte, error) {
	return court.abi.Pack("answer", holder, terms, level, position, nodes, path)
}

// PackClassCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab996317.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classCount() view returns(uint32)
func (court *Court) PackClassCount() []byte {
	enc, err := court.abi.Pack("classCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClassCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab996317.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classCount() view returns(uint32)
func (court *Court) TryPackClassCount() ([]byte, error) {
	return court.abi.Pack("classCount")
}

// UnpackClassCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab996317.
//
// Solidity: function classCount() view returns(uint32)
func (court *Court) UnpackClassCount(data []byte) (uint32, error) {
	out, err := court.abi.Unpack("classCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackClasses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf122213f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function classes(uint32 class) view returns(address step, bool retired)
func (court *Court) PackClasses(class uint32) []byte {
	enc, err := court.abi.Pack("classes", class)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClasses is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf122213f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function classes(uint32 class) view returns(address step, bool retired)
func (court *Court) TryPackClasses(class uint32) ([]byte, error) {
	return court.abi.Pack("classes", class)
}

// ClassesOutput serves as a container for the return parameters of contract
// method Classes.
type ClassesOutput struct {
	Step    common.Address
	Retired bool
}

// UnpackClasses is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf122213f.
//
// Solidity: function classes(uint32 class) view returns(address step, bool retired)
func (court *Court) UnpackClasses(data []byte) (ClassesOutput, error) {
	out, err := court.abi.Unpack("classes", data)
	outstruct := new(ClassesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Step = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Retired = *abi.ConvertType(out[1], new(bool)).(*bool)
	return *outstruct, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14fcbc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(bytes32 commitment_) returns()
func (court *Court) PackCommit(commitment [32]byte) []byte {
	enc, err := court.abi.Pack("commit", commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf14fcbc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(bytes32 commitment_) returns()
func (court *Court) TryPackCommit(commitment [32]byte) ([]byte, error) {
	return court.abi.Pack("commit", commitment)
}

// PackCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ce8cd19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitment(bytes32 id, address finder, bytes32 salt, bytes32 proofHash) pure returns(bytes32)
func (court *Court) PackCommitment(id [32]byte, finder common.Address, salt [32]byte, proofHash [32]byte) []byte {
	enc, err := court.abi.Pack("commitment", id, finder, salt, proofHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ce8cd19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitment(bytes32 id, address finder, bytes32 salt, bytes32 proofHash) pure returns(bytes32)
func (court *Court) TryPackCommitment(id [32]byte, finder common.Address, salt [32]byte, proofHash [32]byte) ([]byte, error) {
	return court.abi.Pack("commitment", id, finder, salt, proofHash)
}

// UnpackCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ce8cd19.
//
// Solidity: function commitment(bytes32 id, address finder, bytes32 salt, bytes32 proofHash) pure returns(bytes32)
func (court *Court) UnpackCommitment(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("commitment", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x839df945.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitments(bytes32 commitment) view returns(uint64 number, uint40 at)
func (court *Court) PackCommitments(commitment [32]byte) []byte {
	enc, err := court.abi.Pack("commitments", commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x839df945.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitments(bytes32 commitment) view returns(uint64 number, uint40 at)
func (court *Court) TryPackCommitments(commitment [32]byte) ([]byte, error) {
	return court.abi.Pack("commitments", commitment)
}

// CommitmentsOutput serves as a container for the return parameters of contract
// method Commitments.
type CommitmentsOutput struct {
	Number uint64
	At     *big.Int
}

// UnpackCommitments is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x839df945.
//
// Solidity: function commitments(bytes32 commitment) view returns(uint64 number, uint40 at)
func (court *Court) UnpackCommitments(data []byte) (CommitmentsOutput, error) {
	out, err := court.abi.Unpack("commitments", data)
	outstruct := new(CommitmentsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Number = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.At = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaa302e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convictions(bytes32 id) view returns(address finder, uint40 until, uint56 number)
func (court *Court) PackConvictions(id [32]byte) []byte {
	enc, err := court.abi.Pack("convictions", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvictions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfaa302e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convictions(bytes32 id) view returns(address finder, uint40 until, uint56 number)
func (court *Court) TryPackConvictions(id [32]byte) ([]byte, error) {
	return court.abi.Pack("convictions", id)
}

// ConvictionsOutput serves as a container for the return parameters of contract
// method Convictions.
type ConvictionsOutput struct {
	Finder common.Address
	Until  *big.Int
	Number *big.Int
}

// UnpackConvictions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfaa302e3.
//
// Solidity: function convictions(bytes32 id) view returns(address finder, uint40 until, uint56 number)
func (court *Court) UnpackConvictions(data []byte) (ConvictionsOutput, error) {
	out, err := court.abi.Unpack("convictions", data)
	outstruct := new(ConvictionsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Finder = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Until = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Number = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e0ff166.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demand(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms, uint256 level, uint256 position) returns()
func (court *Court) PackDemand(holder common.Address, terms ICourtTerms, level *big.Int, position *big.Int) []byte {
	enc, err := court.abi.Pack("demand", holder, terms, level, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e0ff166.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demand(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms, uint256 level, uint256 position) returns()
func (court *Court) TryPackDemand(holder common.Address, terms ICourtTerms, level *big.Int, position *big.Int) ([]byte, error) {
	return court.abi.Pack("demand", holder, terms, level, position)
}

// PackDemands is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9bc6a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demands(bytes32 id, uint256 place) view returns(address challenger, uint40 deadline, bool answered)
func (court *Court) PackDemands(id [32]byte, place *big.Int) []byte {
	enc, err := court.abi.Pack("demands", id, place)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemands is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9bc6a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demands(bytes32 id, uint256 place) view returns(address challenger, uint40 deadline, bool answered)
func (court *Court) TryPackDemands(id [32]byte, place *big.Int) ([]byte, error) {
	return court.abi.Pack("demands", id, place)
}

// DemandsOutput serves as a container for the return parameters of contract
// method Demands.
type DemandsOutput struct {
	Challenger common.Address
	Deadline   *big.Int
	Answered   bool
}

// UnpackDemands is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9bc6a0.
//
// Solidity: function demands(bytes32 id, uint256 place) view returns(address challenger, uint40 deadline, bool answered)
func (court *Court) UnpackDemands(data []byte) (DemandsOutput, error) {
	out, err := court.abi.Unpack("demands", data)
	outstruct := new(DemandsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Challenger = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Deadline = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Answered = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3fb6564.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address holder, uint128 amount) returns()
func (court *Court) PackDeposit(holder common.Address, amount *big.Int) []byte {
	enc, err := court.abi.Pack("deposit", holder, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3fb6564.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address holder, uint128 amount) returns()
func (court *Court) TryPackDeposit(holder common.Address, amount *big.Int) ([]byte, error) {
	return court.abi.Pack("deposit", holder, amount)
}

// PackEntryPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa2af3bbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entryPausedUntil() view returns(uint40)
func (court *Court) PackEntryPausedUntil() []byte {
	enc, err := court.abi.Pack("entryPausedUntil")
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
func (court *Court) TryPackEntryPausedUntil() ([]byte, error) {
	return court.abi.Pack("entryPausedUntil")
}

// UnpackEntryPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa2af3bbd.
//
// Solidity: function entryPausedUntil() view returns(uint40)
func (court *Court) UnpackEntryPausedUntil(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("entryPausedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39b37ab0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee(uint256 bond) pure returns(uint256)
func (court *Court) PackFee(bond *big.Int) []byte {
	enc, err := court.abi.Pack("fee", bond)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39b37ab0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee(uint256 bond) pure returns(uint256)
func (court *Court) TryPackFee(bond *big.Int) ([]byte, error) {
	return court.abi.Pack("fee", bond)
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39b37ab0.
//
// Solidity: function fee(uint256 bond) pure returns(uint256)
func (court *Court) UnpackFee(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFeesPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7868dcac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feesPaid(bytes32 id, address challenger) view returns(uint256)
func (court *Court) PackFeesPaid(id [32]byte, challenger common.Address) []byte {
	enc, err := court.abi.Pack("feesPaid", id, challenger)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeesPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7868dcac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feesPaid(bytes32 id, address challenger) view returns(uint256)
func (court *Court) TryPackFeesPaid(id [32]byte, challenger common.Address) ([]byte, error) {
	return court.abi.Pack("feesPaid", id, challenger)
}

// UnpackFeesPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7868dcac.
//
// Solidity: function feesPaid(bytes32 id, address challenger) view returns(uint256)
func (court *Court) UnpackFeesPaid(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("feesPaid", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (court *Court) PackGuardian() []byte {
	enc, err := court.abi.Pack("guardian")
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
func (court *Court) TryPackGuardian() ([]byte, error) {
	return court.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (court *Court) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda3686de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFinal(bytes32 id) view returns(bool)
func (court *Court) PackIsFinal(id [32]byte) []byte {
	enc, err := court.abi.Pack("isFinal", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda3686de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFinal(bytes32 id) view returns(bool)
func (court *Court) TryPackIsFinal(id [32]byte) ([]byte, error) {
	return court.abi.Pack("isFinal", id)
}

// UnpackIsFinal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda3686de.
//
// Solidity: function isFinal(bytes32 id) view returns(bool)
func (court *Court) UnpackIsFinal(data []byte) (bool, error) {
	out, err := court.abi.Unpack("isFinal", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackNextPauseFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x537e7b9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextPauseFrom() view returns(uint40)
func (court *Court) PackNextPauseFrom() []byte {
	enc, err := court.abi.Pack("nextPauseFrom")
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
func (court *Court) TryPackNextPauseFrom() ([]byte, error) {
	return court.abi.Pack("nextPauseFrom")
}

// UnpackNextPauseFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x537e7b9e.
//
// Solidity: function nextPauseFrom() view returns(uint40)
func (court *Court) UnpackNextPauseFrom(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("nextPauseFrom", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6f29dde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openEntry() returns()
func (court *Court) PackOpenEntry() []byte {
	enc, err := court.abi.Pack("openEntry")
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
func (court *Court) TryPackOpenEntry() ([]byte, error) {
	return court.abi.Pack("openEntry")
}

// PackPauseEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0edc9ade.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pauseEntry(uint40 duration) returns()
func (court *Court) PackPauseEntry(duration *big.Int) []byte {
	enc, err := court.abi.Pack("pauseEntry", duration)
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
func (court *Court) TryPackPauseEntry(duration *big.Int) ([]byte, error) {
	return court.abi.Pack("pauseEntry", duration)
}

// PackPlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12789b5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function place(uint256 level, uint256 position) pure returns(uint256)
func (court *Court) PackPlace(level *big.Int, position *big.Int) []byte {
	enc, err := court.abi.Pack("place", level, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPlace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12789b5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function place(uint256 level, uint256 position) pure returns(uint256)
func (court *Court) TryPackPlace(level *big.Int, position *big.Int) ([]byte, error) {
	return court.abi.Pack("place", level, position)
}

// UnpackPlace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12789b5b.
//
// Solidity: function place(uint256 level, uint256 position) pure returns(uint256)
func (court *Court) UnpackPlace(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("place", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54c111ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) returns(bytes32 id)
func (court *Court) PackPost(holder common.Address, terms ICourtTerms) []byte {
	enc, err := court.abi.Pack("post", holder, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54c111ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) returns(bytes32 id)
func (court *Court) TryPackPost(holder common.Address, terms ICourtTerms) ([]byte, error) {
	return court.abi.Pack("post", holder, terms)
}

// UnpackPost is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54c111ad.
//
// Solidity: function post(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) returns(bytes32 id)
func (court *Court) UnpackPost(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("post", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa04b210c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaim(address holder, bytes32[] termsHashes) returns()
func (court *Court) PackReclaim(holder common.Address, termsHashes [][32]byte) []byte {
	enc, err := court.abi.Pack("reclaim", holder, termsHashes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa04b210c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaim(address holder, bytes32[] termsHashes) returns()
func (court *Court) TryPackReclaim(holder common.Address, termsHashes [][32]byte) ([]byte, error) {
	return court.abi.Pack("reclaim", holder, termsHashes)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (court *Court) PackRegistry() []byte {
	enc, err := court.abi.Pack("registry")
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
func (court *Court) TryPackRegistry() ([]byte, error) {
	return court.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (court *Court) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackResultId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fe90ce0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resultId(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) pure returns(bytes32)
func (court *Court) PackResultId(holder common.Address, terms ICourtTerms) []byte {
	enc, err := court.abi.Pack("resultId", holder, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResultId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1fe90ce0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resultId(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) pure returns(bytes32)
func (court *Court) TryPackResultId(holder common.Address, terms ICourtTerms) ([]byte, error) {
	return court.abi.Pack("resultId", holder, terms)
}

// UnpackResultId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1fe90ce0.
//
// Solidity: function resultId(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) pure returns(bytes32)
func (court *Court) UnpackResultId(data []byte) ([32]byte, error) {
	out, err := court.abi.Unpack("resultId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackResults is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c6b25b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function results(bytes32 id) view returns(uint8 state, uint40 end, uint40 hardEnd, uint32 open, uint96 bond)
func (court *Court) PackResults(id [32]byte) []byte {
	enc, err := court.abi.Pack("results", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResults is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c6b25b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function results(bytes32 id) view returns(uint8 state, uint40 end, uint40 hardEnd, uint32 open, uint96 bond)
func (court *Court) TryPackResults(id [32]byte) ([]byte, error) {
	return court.abi.Pack("results", id)
}

// ResultsOutput serves as a container for the return parameters of contract
// method Results.
type ResultsOutput struct {
	State   uint8
	End     *big.Int
	HardEnd *big.Int
	Open    uint32
	Bond    *big.Int
}

// UnpackResults is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c6b25b1.
//
// Solidity: function results(bytes32 id) view returns(uint8 state, uint40 end, uint40 hardEnd, uint32 open, uint96 bond)
func (court *Court) UnpackResults(data []byte) (ResultsOutput, error) {
	out, err := court.abi.Unpack("results", data)
	outstruct := new(ResultsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.State = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.End = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.HardEnd = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Open = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	outstruct.Bond = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRetireClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c396637.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retireClass(uint32 class) returns()
func (court *Court) PackRetireClass(class uint32) []byte {
	enc, err := court.abi.Pack("retireClass", class)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetireClass is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c396637.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retireClass(uint32 class) returns()
func (court *Court) TryPackRetireClass(class uint32) ([]byte, error) {
	return court.abi.Pack("retireClass", class)
}

// PackReturnFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a3a77d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function returnFee(bytes32 id, uint256 level, uint256 position) returns()
func (court *Court) PackReturnFee(id [32]byte, level *big.Int, position *big.Int) []byte {
	enc, err := court.abi.Pack("returnFee", id, level, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReturnFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a3a77d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function returnFee(bytes32 id, uint256 level, uint256 position) returns()
func (court *Court) TryPackReturnFee(id [32]byte, level *big.Int, position *big.Int) ([]byte, error) {
	return court.abi.Pack("returnFee", id, level, position)
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03b10ccb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms, (uint8,uint32,bytes32,bytes32,bytes32[],bytes,bytes) proof, bytes32 salt) returns()
func (court *Court) PackReveal(holder common.Address, terms ICourtTerms, proof ICourtProof, salt [32]byte) []byte {
	enc, err := court.abi.Pack("reveal", holder, terms, proof, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03b10ccb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms, (uint8,uint32,bytes32,bytes32,bytes32[],bytes,bytes) proof, bytes32 salt) returns()
func (court *Court) TryPackReveal(holder common.Address, terms ICourtTerms, proof ICourtProof, salt [32]byte) ([]byte, error) {
	return court.abi.Pack("reveal", holder, terms, proof, salt)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address to) returns()
func (court *Court) PackSetGuardian(to common.Address) []byte {
	enc, err := court.abi.Pack("setGuardian", to)
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
func (court *Court) TryPackSetGuardian(to common.Address) ([]byte, error) {
	return court.abi.Pack("setGuardian", to)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x899b1785.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) returns()
func (court *Court) PackSettle(holder common.Address, terms ICourtTerms) []byte {
	enc, err := court.abi.Pack("settle", holder, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x899b1785.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms) returns()
func (court *Court) TryPackSettle(holder common.Address, terms ICourtTerms) ([]byte, error) {
	return court.abi.Pack("settle", holder, terms)
}

// PackSilent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2560c5f2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function silent(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms, uint256 level, uint256 position) returns()
func (court *Court) PackSilent(holder common.Address, terms ICourtTerms, level *big.Int, position *big.Int) []byte {
	enc, err := court.abi.Pack("silent", holder, terms, level, position)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSilent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2560c5f2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function silent(address holder, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms, uint256 level, uint256 position) returns()
func (court *Court) TryPackSilent(holder common.Address, terms ICourtTerms, level *big.Int, position *big.Int) ([]byte, error) {
	return court.abi.Pack("silent", holder, terms, level, position)
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (court *Court) PackTimelock() []byte {
	enc, err := court.abi.Pack("timelock")
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
func (court *Court) TryPackTimelock() ([]byte, error) {
	return court.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (court *Court) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("timelock", data)
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
func (court *Court) PackToken() []byte {
	enc, err := court.abi.Pack("token")
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
func (court *Court) TryPackToken() ([]byte, error) {
	return court.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (court *Court) UnpackToken(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02387a7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint128 amount) returns()
func (court *Court) PackWithdraw(amount *big.Int) []byte {
	enc, err := court.abi.Pack("withdraw", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02387a7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint128 amount) returns()
func (court *Court) TryPackWithdraw(amount *big.Int) ([]byte, error) {
	return court.abi.Pack("withdraw", amount)
}

// CourtAnswered represents a Answered event raised by the Court contract.
type CourtAnswered struct {
	Id       [32]byte
	Level    *big.Int
	Position *big.Int
	Nodes    [][32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (CourtAnswered) ContractEventName() string {
	return CourtAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed id, uint256 level, uint256 position, bytes32[] nodes)
func (court *Court) UnpackAnsweredEvent(log *types.Log) (*CourtAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtAnswered)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtClassAdded represents a ClassAdded event raised by the Court contract.
type CourtClassAdded struct {
	Class uint32
	Step  common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtClassAddedEventName = "ClassAdded"

// ContractEventName returns the user-defined event name.
func (CourtClassAdded) ContractEventName() string {
	return CourtClassAddedEventName
}

// UnpackClassAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClassAdded(uint32 indexed class, address step)
func (court *Court) UnpackClassAddedEvent(log *types.Log) (*CourtClassAdded, error) {
	event := "ClassAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtClassAdded)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtClassRetired represents a ClassRetired event raised by the Court contract.
type CourtClassRetired struct {
	Class uint32
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtClassRetiredEventName = "ClassRetired"

// ContractEventName returns the user-defined event name.
func (CourtClassRetired) ContractEventName() string {
	return CourtClassRetiredEventName
}

// UnpackClassRetiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClassRetired(uint32 indexed class)
func (court *Court) UnpackClassRetiredEvent(log *types.Log) (*CourtClassRetired, error) {
	event := "ClassRetired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtClassRetired)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtCommitted represents a Committed event raised by the Court contract.
type CourtCommitted struct {
	Commitment [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const CourtCommittedEventName = "Committed"

// ContractEventName returns the user-defined event name.
func (CourtCommitted) ContractEventName() string {
	return CourtCommittedEventName
}

// UnpackCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Committed(bytes32 indexed commitment)
func (court *Court) UnpackCommittedEvent(log *types.Log) (*CourtCommitted, error) {
	event := "Committed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtCommitted)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtConvicted represents a Convicted event raised by the Court contract.
type CourtConvicted struct {
	Id     [32]byte
	Holder common.Address
	Client common.Address
	Finder common.Address
	Fault  uint8
	Index  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtConvictedEventName = "Convicted"

// ContractEventName returns the user-defined event name.
func (CourtConvicted) ContractEventName() string {
	return CourtConvictedEventName
}

// UnpackConvictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Convicted(bytes32 indexed id, address indexed holder, address indexed client, address finder, uint8 fault, uint256 index)
func (court *Court) UnpackConvictedEvent(log *types.Log) (*CourtConvicted, error) {
	event := "Convicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtConvicted)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtDemanded represents a Demanded event raised by the Court contract.
type CourtDemanded struct {
	Id         [32]byte
	Challenger common.Address
	Level      *big.Int
	Position   *big.Int
	Deadline   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CourtDemandedEventName = "Demanded"

// ContractEventName returns the user-defined event name.
func (CourtDemanded) ContractEventName() string {
	return CourtDemandedEventName
}

// UnpackDemandedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Demanded(bytes32 indexed id, address indexed challenger, uint256 level, uint256 position, uint256 deadline)
func (court *Court) UnpackDemandedEvent(log *types.Log) (*CourtDemanded, error) {
	event := "Demanded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtDemanded)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtDeposited represents a Deposited event raised by the Court contract.
type CourtDeposited struct {
	Holder common.Address
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (CourtDeposited) ContractEventName() string {
	return CourtDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed holder, address indexed from, uint256 amount)
func (court *Court) UnpackDepositedEvent(log *types.Log) (*CourtDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtDeposited)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtEntryOpened represents a EntryOpened event raised by the Court contract.
type CourtEntryOpened struct {
	By  common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const CourtEntryOpenedEventName = "EntryOpened"

// ContractEventName returns the user-defined event name.
func (CourtEntryOpened) ContractEventName() string {
	return CourtEntryOpenedEventName
}

// UnpackEntryOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EntryOpened(address indexed by)
func (court *Court) UnpackEntryOpenedEvent(log *types.Log) (*CourtEntryOpened, error) {
	event := "EntryOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtEntryOpened)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtEntryPaused represents a EntryPaused event raised by the Court contract.
type CourtEntryPaused struct {
	By    common.Address
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtEntryPausedEventName = "EntryPaused"

// ContractEventName returns the user-defined event name.
func (CourtEntryPaused) ContractEventName() string {
	return CourtEntryPausedEventName
}

// UnpackEntryPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EntryPaused(address indexed by, uint256 until)
func (court *Court) UnpackEntryPausedEvent(log *types.Log) (*CourtEntryPaused, error) {
	event := "EntryPaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtEntryPaused)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtFeeReturned represents a FeeReturned event raised by the Court contract.
type CourtFeeReturned struct {
	Id         [32]byte
	Challenger common.Address
	Amount     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CourtFeeReturnedEventName = "FeeReturned"

// ContractEventName returns the user-defined event name.
func (CourtFeeReturned) ContractEventName() string {
	return CourtFeeReturnedEventName
}

// UnpackFeeReturnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeReturned(bytes32 indexed id, address indexed challenger, uint256 amount)
func (court *Court) UnpackFeeReturnedEvent(log *types.Log) (*CourtFeeReturned, error) {
	event := "FeeReturned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtFeeReturned)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtGuardianChanged represents a GuardianChanged event raised by the Court contract.
type CourtGuardianChanged struct {
	From common.Address
	To   common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const CourtGuardianChangedEventName = "GuardianChanged"

// ContractEventName returns the user-defined event name.
func (CourtGuardianChanged) ContractEventName() string {
	return CourtGuardianChangedEventName
}

// UnpackGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianChanged(address indexed from, address indexed to)
func (court *Court) UnpackGuardianChangedEvent(log *types.Log) (*CourtGuardianChanged, error) {
	event := "GuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtGuardianChanged)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtPosted represents a Posted event raised by the Court contract.
type CourtPosted struct {
	Id     [32]byte
	Holder common.Address
	Client common.Address
	Node   common.Address
	End    *big.Int
	Terms  ICourtTerms
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtPostedEventName = "Posted"

// ContractEventName returns the user-defined event name.
func (CourtPosted) ContractEventName() string {
	return CourtPostedEventName
}

// UnpackPostedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Posted(bytes32 indexed id, address indexed holder, address indexed client, address node, uint256 end, (address,uint32,uint32,uint40,uint96,bytes32,bytes32,bytes32,bytes32,bytes32) terms)
func (court *Court) UnpackPostedEvent(log *types.Log) (*CourtPosted, error) {
	event := "Posted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtPosted)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtReleased represents a Released event raised by the Court contract.
type CourtReleased struct {
	Id     [32]byte
	Holder common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (CourtReleased) ContractEventName() string {
	return CourtReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(bytes32 indexed id, address indexed holder)
func (court *Court) UnpackReleasedEvent(log *types.Log) (*CourtReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtReleased)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtSilent represents a Silent event raised by the Court contract.
type CourtSilent struct {
	Id       [32]byte
	Holder   common.Address
	Client   common.Address
	Level    *big.Int
	Position *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtSilentEventName = "Silent"

// ContractEventName returns the user-defined event name.
func (CourtSilent) ContractEventName() string {
	return CourtSilentEventName
}

// UnpackSilentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Silent(bytes32 indexed id, address indexed holder, address indexed client, uint256 level, uint256 position)
func (court *Court) UnpackSilentEvent(log *types.Log) (*CourtSilent, error) {
	event := "Silent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtSilent)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtSlashed represents a Slashed event raised by the Court contract.
type CourtSlashed struct {
	Id         [32]byte
	Holder     common.Address
	Finder     common.Address
	Reward     *big.Int
	ToTreasury *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const CourtSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (CourtSlashed) ContractEventName() string {
	return CourtSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(bytes32 indexed id, address indexed holder, address indexed finder, uint256 reward, uint256 toTreasury)
func (court *Court) UnpackSlashedEvent(log *types.Log) (*CourtSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtSlashed)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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

// CourtWithdrawn represents a Withdrawn event raised by the Court contract.
type CourtWithdrawn struct {
	Holder common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (CourtWithdrawn) ContractEventName() string {
	return CourtWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed holder, uint256 amount)
func (court *Court) UnpackWithdrawnEvent(log *types.Log) (*CourtWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtWithdrawn)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
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
func (court *Court) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyCommitted"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyDemanded"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyDemandedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["AlreadyPosted"].ID.Bytes()[:4]) {
		return court.UnpackAlreadyPostedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["BondTooSmall"].ID.Bytes()[:4]) {
		return court.UnpackBondTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ClassIsRetired"].ID.Bytes()[:4]) {
		return court.UnpackClassIsRetiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["DemandsOpen"].ID.Bytes()[:4]) {
		return court.UnpackDemandsOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["EntryIsPaused"].ID.Bytes()[:4]) {
		return court.UnpackEntryIsPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NoSteps"].ID.Bytes()[:4]) {
		return court.UnpackNoStepsError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NoSuchLevel"].ID.Bytes()[:4]) {
		return court.UnpackNoSuchLevelError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotAContract"].ID.Bytes()[:4]) {
		return court.UnpackNotAContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotCommitted"].ID.Bytes()[:4]) {
		return court.UnpackNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotDemanded"].ID.Bytes()[:4]) {
		return court.UnpackNotDemandedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotEarlier"].ID.Bytes()[:4]) {
		return court.UnpackNotEarlierError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotEnoughFree"].ID.Bytes()[:4]) {
		return court.UnpackNotEnoughFreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotEnoughGas"].ID.Bytes()[:4]) {
		return court.UnpackNotEnoughGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotGuardian"].ID.Bytes()[:4]) {
		return court.UnpackNotGuardianError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotTheHoldersNode"].ID.Bytes()[:4]) {
		return court.UnpackNotTheHoldersNodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotTheState"].ID.Bytes()[:4]) {
		return court.UnpackNotTheStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return court.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotUnderRoot"].ID.Bytes()[:4]) {
		return court.UnpackNotUnderRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingWrong"].ID.Bytes()[:4]) {
		return court.UnpackNothingWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["OutOfTree"].ID.Bytes()[:4]) {
		return court.UnpackOutOfTreeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["PathLength"].ID.Bytes()[:4]) {
		return court.UnpackPathLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["PauseOutOfRange"].ID.Bytes()[:4]) {
		return court.UnpackPauseOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["PauseTooSoon"].ID.Bytes()[:4]) {
		return court.UnpackPauseTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return court.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["SameBlock"].ID.Bytes()[:4]) {
		return court.UnpackSameBlockError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["StepFailed"].ID.Bytes()[:4]) {
		return court.UnpackStepFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return court.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return court.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["UnknownClass"].ID.Bytes()[:4]) {
		return court.UnpackUnknownClassError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WindowOutOfRange"].ID.Bytes()[:4]) {
		return court.UnpackWindowOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongCount"].ID.Bytes()[:4]) {
		return court.UnpackWrongCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongIndex"].ID.Bytes()[:4]) {
		return court.UnpackWrongIndexError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongParams"].ID.Bytes()[:4]) {
		return court.UnpackWrongParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return court.UnpackWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return court.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CourtAlreadyCommitted represents a AlreadyCommitted error raised by the Court contract.
type CourtAlreadyCommitted struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyCommitted(bytes32 commitment)
func CourtAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0xd297b6c5a7cbe87c175982db4444aed23a6fef228c09fe4e4c0ea92cbe06cc0a")
}

// UnpackAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyCommitted(bytes32 commitment)
func (court *Court) UnpackAlreadyCommittedError(raw []byte) (*CourtAlreadyCommitted, error) {
	out := new(CourtAlreadyCommitted)
	if err := court.abi.UnpackIntoInterface(out, "AlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtAlreadyDemanded represents a AlreadyDemanded error raised by the Court contract.
type CourtAlreadyDemanded struct {
	Id       [32]byte
	Level    *big.Int
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDemanded(bytes32 id, uint256 level, uint256 position)
func CourtAlreadyDemandedErrorID() common.Hash {
	return common.HexToHash("0x7cdcc444cdc84d9f058b5a8c98bbfdbec39ce558c855182b6f54b2ea6dce478e")
}

// UnpackAlreadyDemandedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDemanded(bytes32 id, uint256 level, uint256 position)
func (court *Court) UnpackAlreadyDemandedError(raw []byte) (*CourtAlreadyDemanded, error) {
	out := new(CourtAlreadyDemanded)
	if err := court.abi.UnpackIntoInterface(out, "AlreadyDemanded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtAlreadyPosted represents a AlreadyPosted error raised by the Court contract.
type CourtAlreadyPosted struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyPosted(bytes32 id)
func CourtAlreadyPostedErrorID() common.Hash {
	return common.HexToHash("0x41c684f8fdb8555fe45a04071553c238ee115bcf7d87617788afa0a256139c79")
}

// UnpackAlreadyPostedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyPosted(bytes32 id)
func (court *Court) UnpackAlreadyPostedError(raw []byte) (*CourtAlreadyPosted, error) {
	out := new(CourtAlreadyPosted)
	if err := court.abi.UnpackIntoInterface(out, "AlreadyPosted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtBondTooSmall represents a BondTooSmall error raised by the Court contract.
type CourtBondTooSmall struct {
	Bond *big.Int
	Min  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 min)
func CourtBondTooSmallErrorID() common.Hash {
	return common.HexToHash("0x9901e6119fea07fdf8ff40f22203cc82f7596726ae1eff6fe8adb55241f0bfe8")
}

// UnpackBondTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondTooSmall(uint256 bond, uint256 min)
func (court *Court) UnpackBondTooSmallError(raw []byte) (*CourtBondTooSmall, error) {
	out := new(CourtBondTooSmall)
	if err := court.abi.UnpackIntoInterface(out, "BondTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtClassIsRetired represents a ClassIsRetired error raised by the Court contract.
type CourtClassIsRetired struct {
	Class uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ClassIsRetired(uint32 class)
func CourtClassIsRetiredErrorID() common.Hash {
	return common.HexToHash("0x92131216957df3adfb4fc0ed7c3a8154b6725b4ba160d24e86e0345d30d50ae5")
}

// UnpackClassIsRetiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ClassIsRetired(uint32 class)
func (court *Court) UnpackClassIsRetiredError(raw []byte) (*CourtClassIsRetired, error) {
	out := new(CourtClassIsRetired)
	if err := court.abi.UnpackIntoInterface(out, "ClassIsRetired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtDemandsOpen represents a DemandsOpen error raised by the Court contract.
type CourtDemandsOpen struct {
	Id   [32]byte
	Open *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DemandsOpen(bytes32 id, uint256 open)
func CourtDemandsOpenErrorID() common.Hash {
	return common.HexToHash("0x62663f023aa27ab48a1ce2aca2206018f5de838adcf9450c8784fe69c7872139")
}

// UnpackDemandsOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DemandsOpen(bytes32 id, uint256 open)
func (court *Court) UnpackDemandsOpenError(raw []byte) (*CourtDemandsOpen, error) {
	out := new(CourtDemandsOpen)
	if err := court.abi.UnpackIntoInterface(out, "DemandsOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtEntryIsPaused represents a EntryIsPaused error raised by the Court contract.
type CourtEntryIsPaused struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EntryIsPaused(uint256 until)
func CourtEntryIsPausedErrorID() common.Hash {
	return common.HexToHash("0x4d1393443b3a83082d2683c22f24d2a893f4508fd7f789201a05d5da6b18a33c")
}

// UnpackEntryIsPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EntryIsPaused(uint256 until)
func (court *Court) UnpackEntryIsPausedError(raw []byte) (*CourtEntryIsPaused, error) {
	out := new(CourtEntryIsPaused)
	if err := court.abi.UnpackIntoInterface(out, "EntryIsPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNoSteps represents a NoSteps error raised by the Court contract.
type CourtNoSteps struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSteps()
func CourtNoStepsErrorID() common.Hash {
	return common.HexToHash("0x8fd6f281c048e0d53b687f5c300c97797c211c6bd1adeabc58400f8a60b67431")
}

// UnpackNoStepsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSteps()
func (court *Court) UnpackNoStepsError(raw []byte) (*CourtNoSteps, error) {
	out := new(CourtNoSteps)
	if err := court.abi.UnpackIntoInterface(out, "NoSteps", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNoSuchLevel represents a NoSuchLevel error raised by the Court contract.
type CourtNoSuchLevel struct {
	Level *big.Int
	Depth *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchLevel(uint256 level, uint256 depth)
func CourtNoSuchLevelErrorID() common.Hash {
	return common.HexToHash("0x8547ec5b02900a887eef3851eba0005bd0611bd6ff130380dc75c78e719fd32b")
}

// UnpackNoSuchLevelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchLevel(uint256 level, uint256 depth)
func (court *Court) UnpackNoSuchLevelError(raw []byte) (*CourtNoSuchLevel, error) {
	out := new(CourtNoSuchLevel)
	if err := court.abi.UnpackIntoInterface(out, "NoSuchLevel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotAContract represents a NotAContract error raised by the Court contract.
type CourtNotAContract struct {
	Given common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAContract(address given)
func CourtNotAContractErrorID() common.Hash {
	return common.HexToHash("0x8a8b41ec6b8382733436ac0321a506b0d1e41dc29c8650d1fd1ff17e726ab809")
}

// UnpackNotAContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAContract(address given)
func (court *Court) UnpackNotAContractError(raw []byte) (*CourtNotAContract, error) {
	out := new(CourtNotAContract)
	if err := court.abi.UnpackIntoInterface(out, "NotAContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotCommitted represents a NotCommitted error raised by the Court contract.
type CourtNotCommitted struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCommitted(bytes32 commitment)
func CourtNotCommittedErrorID() common.Hash {
	return common.HexToHash("0x4ebe8a4d7fde8a0726eada9525e2248316733c3cae98e30b792dce565e2eb038")
}

// UnpackNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCommitted(bytes32 commitment)
func (court *Court) UnpackNotCommittedError(raw []byte) (*CourtNotCommitted, error) {
	out := new(CourtNotCommitted)
	if err := court.abi.UnpackIntoInterface(out, "NotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotDemanded represents a NotDemanded error raised by the Court contract.
type CourtNotDemanded struct {
	Id       [32]byte
	Level    *big.Int
	Position *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDemanded(bytes32 id, uint256 level, uint256 position)
func CourtNotDemandedErrorID() common.Hash {
	return common.HexToHash("0x6d2c247ae2d8087c87472a968790996a8280e61f4970c97801eea9a3d1eabaef")
}

// UnpackNotDemandedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDemanded(bytes32 id, uint256 level, uint256 position)
func (court *Court) UnpackNotDemandedError(raw []byte) (*CourtNotDemanded, error) {
	out := new(CourtNotDemanded)
	if err := court.abi.UnpackIntoInterface(out, "NotDemanded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotEarlier represents a NotEarlier error raised by the Court contract.
type CourtNotEarlier struct {
	Number *big.Int
	First  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEarlier(uint256 number, uint256 first)
func CourtNotEarlierErrorID() common.Hash {
	return common.HexToHash("0xe79c7bc3d60e62a4407f5e591821989ffa64fbd704caa1e4057b1ae5b04a0c99")
}

// UnpackNotEarlierError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEarlier(uint256 number, uint256 first)
func (court *Court) UnpackNotEarlierError(raw []byte) (*CourtNotEarlier, error) {
	out := new(CourtNotEarlier)
	if err := court.abi.UnpackIntoInterface(out, "NotEarlier", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotEnoughFree represents a NotEnoughFree error raised by the Court contract.
type CourtNotEnoughFree struct {
	Amount *big.Int
	Free   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughFree(uint256 amount, uint256 free)
func CourtNotEnoughFreeErrorID() common.Hash {
	return common.HexToHash("0xbc92d3147440e5a1ea67bff25f9c023fdab3e67e538af4c386ea0219e6866532")
}

// UnpackNotEnoughFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughFree(uint256 amount, uint256 free)
func (court *Court) UnpackNotEnoughFreeError(raw []byte) (*CourtNotEnoughFree, error) {
	out := new(CourtNotEnoughFree)
	if err := court.abi.UnpackIntoInterface(out, "NotEnoughFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotEnoughGas represents a NotEnoughGas error raised by the Court contract.
type CourtNotEnoughGas struct {
	Gas  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGas(uint256 gas, uint256 want)
func CourtNotEnoughGasErrorID() common.Hash {
	return common.HexToHash("0x9fa729828e06f64f0aba24f9c66804bdfb0e921365b21f9e24f4e732397f9e66")
}

// UnpackNotEnoughGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGas(uint256 gas, uint256 want)
func (court *Court) UnpackNotEnoughGasError(raw []byte) (*CourtNotEnoughGas, error) {
	out := new(CourtNotEnoughGas)
	if err := court.abi.UnpackIntoInterface(out, "NotEnoughGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotGuardian represents a NotGuardian error raised by the Court contract.
type CourtNotGuardian struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotGuardian(address sender)
func CourtNotGuardianErrorID() common.Hash {
	return common.HexToHash("0xa252c151cd1ee155ad6a596fd962f839a8b963fd05f5e863eca095de2e0b08a4")
}

// UnpackNotGuardianError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotGuardian(address sender)
func (court *Court) UnpackNotGuardianError(raw []byte) (*CourtNotGuardian, error) {
	out := new(CourtNotGuardian)
	if err := court.abi.UnpackIntoInterface(out, "NotGuardian", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotTheHoldersNode represents a NotTheHoldersNode error raised by the Court contract.
type CourtNotTheHoldersNode struct {
	Sender common.Address
	Holder common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheHoldersNode(address sender, address holder)
func CourtNotTheHoldersNodeErrorID() common.Hash {
	return common.HexToHash("0xdd38948f5839d32eae74e3e42da4a73f605b3019a90a791499db6c4dcb905925")
}

// UnpackNotTheHoldersNodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheHoldersNode(address sender, address holder)
func (court *Court) UnpackNotTheHoldersNodeError(raw []byte) (*CourtNotTheHoldersNode, error) {
	out := new(CourtNotTheHoldersNode)
	if err := court.abi.UnpackIntoInterface(out, "NotTheHoldersNode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotTheState represents a NotTheState error raised by the Court contract.
type CourtNotTheState struct {
	Leaf [32]byte
	Want [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheState(bytes32 leaf, bytes32 want)
func CourtNotTheStateErrorID() common.Hash {
	return common.HexToHash("0x1334b1186467f401dad1128cc3861cc557855d5d80f7baf8e7042f58c83c3245")
}

// UnpackNotTheStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheState(bytes32 leaf, bytes32 want)
func (court *Court) UnpackNotTheStateError(raw []byte) (*CourtNotTheState, error) {
	out := new(CourtNotTheState)
	if err := court.abi.UnpackIntoInterface(out, "NotTheState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotTimelock represents a NotTimelock error raised by the Court contract.
type CourtNotTimelock struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address sender)
func CourtNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address sender)
func (court *Court) UnpackNotTimelockError(raw []byte) (*CourtNotTimelock, error) {
	out := new(CourtNotTimelock)
	if err := court.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotUnderRoot represents a NotUnderRoot error raised by the Court contract.
type CourtNotUnderRoot struct {
	Computed [32]byte
	Root     [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUnderRoot(bytes32 computed, bytes32 root)
func CourtNotUnderRootErrorID() common.Hash {
	return common.HexToHash("0xabe1d105cc455b74da7c7088f8a07168bf7514ca64870905271f7704612f1379")
}

// UnpackNotUnderRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUnderRoot(bytes32 computed, bytes32 root)
func (court *Court) UnpackNotUnderRootError(raw []byte) (*CourtNotUnderRoot, error) {
	out := new(CourtNotUnderRoot)
	if err := court.abi.UnpackIntoInterface(out, "NotUnderRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNothingWrong represents a NothingWrong error raised by the Court contract.
type CourtNothingWrong struct {
	Leaf [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingWrong(bytes32 leaf)
func CourtNothingWrongErrorID() common.Hash {
	return common.HexToHash("0x09ef689a91784a01ec5aae9e3fa54873323ec0cd249c9f36689ba5b6ed546945")
}

// UnpackNothingWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingWrong(bytes32 leaf)
func (court *Court) UnpackNothingWrongError(raw []byte) (*CourtNothingWrong, error) {
	out := new(CourtNothingWrong)
	if err := court.abi.UnpackIntoInterface(out, "NothingWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtOutOfTree represents a OutOfTree error raised by the Court contract.
type CourtOutOfTree struct {
	Position *big.Int
	Last     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfTree(uint256 position, uint256 last)
func CourtOutOfTreeErrorID() common.Hash {
	return common.HexToHash("0x700e3d429c355ac78f1a3454763db01e57fe5ea185dd64c3ce908560442bf937")
}

// UnpackOutOfTreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfTree(uint256 position, uint256 last)
func (court *Court) UnpackOutOfTreeError(raw []byte) (*CourtOutOfTree, error) {
	out := new(CourtOutOfTree)
	if err := court.abi.UnpackIntoInterface(out, "OutOfTree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtPathLength represents a PathLength error raised by the Court contract.
type CourtPathLength struct {
	Length *big.Int
	Want   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PathLength(uint256 length, uint256 want)
func CourtPathLengthErrorID() common.Hash {
	return common.HexToHash("0xfc16e0d83bee9e79ae76c269455f31c30d34979374d86346d137b932442facf1")
}

// UnpackPathLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PathLength(uint256 length, uint256 want)
func (court *Court) UnpackPathLengthError(raw []byte) (*CourtPathLength, error) {
	out := new(CourtPathLength)
	if err := court.abi.UnpackIntoInterface(out, "PathLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtPauseOutOfRange represents a PauseOutOfRange error raised by the Court contract.
type CourtPauseOutOfRange struct {
	Duration *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseOutOfRange(uint256 duration, uint256 max)
func CourtPauseOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x75639da6e0a99b00b22b9163012a094a97375c054cf691a11dbbbcf81a95d299")
}

// UnpackPauseOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseOutOfRange(uint256 duration, uint256 max)
func (court *Court) UnpackPauseOutOfRangeError(raw []byte) (*CourtPauseOutOfRange, error) {
	out := new(CourtPauseOutOfRange)
	if err := court.abi.UnpackIntoInterface(out, "PauseOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtPauseTooSoon represents a PauseTooSoon error raised by the Court contract.
type CourtPauseTooSoon struct {
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PauseTooSoon(uint256 notBefore)
func CourtPauseTooSoonErrorID() common.Hash {
	return common.HexToHash("0x7d47bb35fa7b221df0f1d78aadb3b13df1c3390c3b0eb4eb3738c2ec17ba2491")
}

// UnpackPauseTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PauseTooSoon(uint256 notBefore)
func (court *Court) UnpackPauseTooSoonError(raw []byte) (*CourtPauseTooSoon, error) {
	out := new(CourtPauseTooSoon)
	if err := court.abi.UnpackIntoInterface(out, "PauseTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Court contract.
type CourtSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func CourtSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (court *Court) UnpackSafeERC20FailedOperationError(raw []byte) (*CourtSafeERC20FailedOperation, error) {
	out := new(CourtSafeERC20FailedOperation)
	if err := court.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtSameBlock represents a SameBlock error raised by the Court contract.
type CourtSameBlock struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameBlock(uint256 number)
func CourtSameBlockErrorID() common.Hash {
	return common.HexToHash("0x78696d151ca18ae04b3a5da5fb080b5f0dd5606e9e03fb673515a4346f0ec2b2")
}

// UnpackSameBlockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameBlock(uint256 number)
func (court *Court) UnpackSameBlockError(raw []byte) (*CourtSameBlock, error) {
	out := new(CourtSameBlock)
	if err := court.abi.UnpackIntoInterface(out, "SameBlock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtStepFailed represents a StepFailed error raised by the Court contract.
type CourtStepFailed struct {
	Step common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StepFailed(address step)
func CourtStepFailedErrorID() common.Hash {
	return common.HexToHash("0xd3a3aeea26d8f4cc0f016273425d40719ba6eb274f39ae445f6f188f9af3bd2e")
}

// UnpackStepFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StepFailed(address step)
func (court *Court) UnpackStepFailedError(raw []byte) (*CourtStepFailed, error) {
	out := new(CourtStepFailed)
	if err := court.abi.UnpackIntoInterface(out, "StepFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtTooEarly represents a TooEarly error raised by the Court contract.
type CourtTooEarly struct {
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 notBefore)
func CourtTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 notBefore)
func (court *Court) UnpackTooEarlyError(raw []byte) (*CourtTooEarly, error) {
	out := new(CourtTooEarly)
	if err := court.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtTooLate represents a TooLate error raised by the Court contract.
type CourtTooLate struct {
	NotAfter *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 notAfter)
func CourtTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 notAfter)
func (court *Court) UnpackTooLateError(raw []byte) (*CourtTooLate, error) {
	out := new(CourtTooLate)
	if err := court.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtUnknownClass represents a UnknownClass error raised by the Court contract.
type CourtUnknownClass struct {
	Class uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownClass(uint32 class)
func CourtUnknownClassErrorID() common.Hash {
	return common.HexToHash("0x1086373ff8bff9cb533bc2c88302f5336e01c688d2c39ab491b482aa1fa71081")
}

// UnpackUnknownClassError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownClass(uint32 class)
func (court *Court) UnpackUnknownClassError(raw []byte) (*CourtUnknownClass, error) {
	out := new(CourtUnknownClass)
	if err := court.abi.UnpackIntoInterface(out, "UnknownClass", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWindowOutOfRange represents a WindowOutOfRange error raised by the Court contract.
type CourtWindowOutOfRange struct {
	Window *big.Int
	Min    *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowOutOfRange(uint256 window, uint256 min, uint256 max)
func CourtWindowOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x37e17af26b0f5ec405b429522907615f59cfbcee6a70b3f03934794962465799")
}

// UnpackWindowOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowOutOfRange(uint256 window, uint256 min, uint256 max)
func (court *Court) UnpackWindowOutOfRangeError(raw []byte) (*CourtWindowOutOfRange, error) {
	out := new(CourtWindowOutOfRange)
	if err := court.abi.UnpackIntoInterface(out, "WindowOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongCount represents a WrongCount error raised by the Court contract.
type CourtWrongCount struct {
	Given *big.Int
	Want  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCount(uint256 given, uint256 want)
func CourtWrongCountErrorID() common.Hash {
	return common.HexToHash("0xf46f757871802addf3b01f57405479da942775d3c5f7489ced984c285a1ec4bf")
}

// UnpackWrongCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCount(uint256 given, uint256 want)
func (court *Court) UnpackWrongCountError(raw []byte) (*CourtWrongCount, error) {
	out := new(CourtWrongCount)
	if err := court.abi.UnpackIntoInterface(out, "WrongCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongIndex represents a WrongIndex error raised by the Court contract.
type CourtWrongIndex struct {
	Index *big.Int
	Want  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongIndex(uint256 index, uint256 want)
func CourtWrongIndexErrorID() common.Hash {
	return common.HexToHash("0xd74f25c7d7c47f66d4df778153678fb6157899bf37f98a5e803b632825e58e2b")
}

// UnpackWrongIndexError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongIndex(uint256 index, uint256 want)
func (court *Court) UnpackWrongIndexError(raw []byte) (*CourtWrongIndex, error) {
	out := new(CourtWrongIndex)
	if err := court.abi.UnpackIntoInterface(out, "WrongIndex", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongParams represents a WrongParams error raised by the Court contract.
type CourtWrongParams struct {
	Given [32]byte
	Want  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongParams(bytes32 given, bytes32 want)
func CourtWrongParamsErrorID() common.Hash {
	return common.HexToHash("0xfd7b7f8dfc3afaf9429fa104cf5fb123c1db1c10d56ae5c544ef3074764f790e")
}

// UnpackWrongParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongParams(bytes32 given, bytes32 want)
func (court *Court) UnpackWrongParamsError(raw []byte) (*CourtWrongParams, error) {
	out := new(CourtWrongParams)
	if err := court.abi.UnpackIntoInterface(out, "WrongParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWrongState represents a WrongState error raised by the Court contract.
type CourtWrongState struct {
	Id    [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(bytes32 id, uint8 state)
func CourtWrongStateErrorID() common.Hash {
	return common.HexToHash("0x2b3263b3bc5546a88f5c442a231d009ce5a89c34654ca9a7911b5bb3939a1f60")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(bytes32 id, uint8 state)
func (court *Court) UnpackWrongStateError(raw []byte) (*CourtWrongState, error) {
	out := new(CourtWrongState)
	if err := court.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtZeroAmount represents a ZeroAmount error raised by the Court contract.
type CourtZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func CourtZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (court *Court) UnpackZeroAmountError(raw []byte) (*CourtZeroAmount, error) {
	out := new(CourtZeroAmount)
	if err := court.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
