// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package deals

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

// Acceptance is an auto generated low-level Go binding around an user-defined struct.
type Acceptance struct {
	Deal    [32]byte
	Channel [32]byte
	HostKey string
}

// AppFee is an auto generated low-level Go binding around an user-defined struct.
type AppFee struct {
	Deal  [32]byte
	Image [32]byte
	Payee common.Address
	Fee   *big.Int
}

// Ask is an auto generated low-level Go binding around an user-defined struct.
type Ask struct {
	Worker          common.Address
	Payout          common.Address
	Device          [32]byte
	MilliCpu        uint64
	MemoryBytes     uint64
	Rates           []Rate
	Benchmarks      []Benchmark
	Method          string
	ConditionNumber string
	Tier            string
	Seq             uint64
	Expires         uint64
}

// Benchmark is an auto generated low-level Go binding around an user-defined struct.
type Benchmark struct {
	Name  string
	Value string
	Unit  string
}

// Bid is an auto generated low-level Go binding around an user-defined struct.
type Bid struct {
	Buyer       common.Address
	Count       uint64
	Image       string
	MilliCpu    uint64
	MemoryBytes uint64
	Pids        uint64
	Budget      *big.Int
	Channel     [32]byte
	Nonce       uint64
	Expires     uint64
}

// Change is an auto generated low-level Go binding around an user-defined struct.
type Change struct {
	Deal   [32]byte
	Rates  []Rate
	Budget *big.Int
	Seq    uint64
}

// Deal is an auto generated low-level Go binding around an user-defined struct.
type Deal struct {
	Ask         [32]byte
	Buyer       common.Address
	Hub         common.Address
	Worker      common.Address
	Payout      common.Address
	Image       string
	Command     []string
	SshKeys     []string
	MilliCpu    uint64
	MemoryBytes uint64
	Pids        uint64
	Rates       []Rate
	FeePerMille uint64
	IntervalMs  uint64
	Budget      *big.Int
	Channel     [32]byte
	Lane        uint64
	Nonce       uint64
}

// IDealsDealSignatures is an auto generated low-level Go binding around an user-defined struct.
type IDealsDealSignatures struct {
	Ask    []byte
	Bid    []byte
	Buyer  []byte
	Hub    []byte
	Worker []byte
}

// IDealsLevels is an auto generated low-level Go binding around an user-defined struct.
type IDealsLevels struct {
	Buyer  uint64
	Hub    uint64
	Worker uint64
}

// IDealsMatchSignatures is an auto generated low-level Go binding around an user-defined struct.
type IDealsMatchSignatures struct {
	Buyer  []byte
	Hub    []byte
	Worker []byte
}

// IDealsSignedChange is an auto generated low-level Go binding around an user-defined struct.
type IDealsSignedChange struct {
	Change Change
	Buyer  []byte
	Hub    []byte
	Worker []byte
}

// Provision is an auto generated low-level Go binding around an user-defined struct.
type Provision struct {
	Ask        [32]byte
	Buyer      common.Address
	BuyerLevel uint64
	Netflags   uint64
	Duration   uint64
}

// Rate is an auto generated low-level Go binding around an user-defined struct.
type Rate struct {
	Counter string
	Amount  *big.Int
}

// Requirements is an auto generated low-level Go binding around an user-defined struct.
type Requirements struct {
	Bid            [32]byte
	Hub            common.Address
	Worker         common.Address
	HubLevel       uint64
	WorkerLevel    uint64
	Netflags       uint64
	Duration       uint64
	MaxFeePerMille uint64
	MaxRates       []Rate
	Benchmarks     []Benchmark
}

// Window is an auto generated low-level Go binding around an user-defined struct.
type Window struct {
	Worker common.Address
	From   uint64
	To     uint64
	Seq    uint64
}

// DealsMetaData contains all meta data concerning the Deals contract.
var DealsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"channels_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_BUDGET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_PER_MILLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"channels\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkAcceptance\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"accepted\",\"type\":\"tuple\",\"internalType\":\"structAcceptance\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hostKey\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkAppFee\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"fee\",\"type\":\"tuple\",\"internalType\":\"structAppFee\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"buyerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hubSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkChanges\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"changes\",\"type\":\"tuple[]\",\"internalType\":\"structIDeals.SignedChange[]\",\"components\":[{\"name\":\"change\",\"type\":\"tuple\",\"internalType\":\"structChange\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"buyer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hub\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"worker\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"terms\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkDeal\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"by\",\"type\":\"tuple\",\"internalType\":\"structIDeals.DealSignatures\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"bid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"buyer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hub\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"worker\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkMatch\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"required\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"bid\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hubLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFeePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxRates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]}]},{\"name\":\"provided\",\"type\":\"tuple\",\"internalType\":\"structProvision\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"buyerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"levels\",\"type\":\"tuple\",\"internalType\":\"structIDeals.Levels\",\"components\":[{\"name\":\"buyer\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hub\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"by\",\"type\":\"tuple\",\"internalType\":\"structIDeals.MatchSignatures\",\"components\":[{\"name\":\"buyer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hub\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"worker\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkOpening\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"at\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"windows\",\"type\":\"tuple[]\",\"internalType\":\"structWindow[]\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"structHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashAcceptance\",\"inputs\":[{\"name\":\"accepted\",\"type\":\"tuple\",\"internalType\":\"structAcceptance\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hostKey\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashAppFee\",\"inputs\":[{\"name\":\"fee\",\"type\":\"tuple\",\"internalType\":\"structAppFee\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashAsk\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashBid\",\"inputs\":[{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashChange\",\"inputs\":[{\"name\":\"change\",\"type\":\"tuple\",\"internalType\":\"structChange\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashDeal\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashProvision\",\"inputs\":[{\"name\":\"provided\",\"type\":\"tuple\",\"internalType\":\"structProvision\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"buyerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashRequirements\",\"inputs\":[{\"name\":\"required\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"bid\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hubLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFeePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxRates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashWindow\",\"inputs\":[{\"name\":\"window\",\"type\":\"tuple\",\"internalType\":\"structWindow\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"error\",\"name\":\"Above\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSeq\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"want\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"document\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadWindow\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxSeconds\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Below\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BenchmarkBelow\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"min\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"BenchmarkMissing\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"CounterDiffers\",\"inputs\":[{\"name\":\"got\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"want\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Differs\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"order\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"at\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InWindow\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"at\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"documents\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Netflags\",\"inputs\":[{\"name\":\"promised\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"required\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoDecimal\",\"inputs\":[{\"name\":\"text\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NoDigest\",\"inputs\":[{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NotAContract\",\"inputs\":[{\"name\":\"at\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingChanged\",\"inputs\":[{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RateCount\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RateDiffers\",\"inputs\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Unsorted\",\"inputs\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Deals",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051614d0c380380614d0c83398101604081905261002e91610078565b806001600160a01b03163b5f03610067576040516322a2d07b60e21b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b03166080526100a5565b5f60208284031215610088575f5ffd5b81516001600160a01b038116811461009e575f5ffd5b9392505050565b608051614c416100cb5f395f8181610224015281816103de01526108b30152614c415ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c80638c83631c116100d2578063c997673811610088578063e8b947c611610063578063e8b947c614610320578063eaf3892e14610333578063f698da2514610346575f5ffd5b8063c9976738146102e1578063d93392da146102f4578063deb9663414610316575f5ffd5b8063b3982ceb116100b8578063b3982ceb146102a8578063ba295970146102bb578063c725b200146102ce575f5ffd5b80638c83631c1461027e57806390385ed414610291575f5ffd5b8063537c10331161012757806378d1970e1161010d57806378d1970e1461020c57806379a4e4501461021f5780638bdb07731461026b575f5ffd5b8063537c1033146101e6578063746a6d9e146101f9575f5ffd5b80631327c57a116101575780631327c57a146101ad578063280fd241146101c05780633cb352b3146101d3575f5ffd5b80630cec9792146101725780631278549b14610198575b5f5ffd5b610185610180366004613f08565b610423565b6040519081526020015b60405180910390f35b6101ab6101a6366004613fa0565b610433565b005b6101856101bb366004614072565b6104db565b6101856101ce3660046140eb565b61080d565b6101856101e1366004614105565b610817565b6101856101f436600461412d565b610933565b61018561020736600461415f565b61093d565b61018561021a366004614228565b610b17565b6102467f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161018f565b61018561027936600461425a565b610b21565b6101ab61028c366004614290565b610b2b565b6101856fffffffffffffffffffffffffffffffff81565b6101856102b636600461412d565b610fba565b6101856102c9366004614396565b610fc4565b6101856102dc36600461425a565b610fce565b6101856102ef3660046143c8565b610fd8565b6102fd6103e881565b60405167ffffffffffffffff909116815260200161018f565b6102fd62278d0081565b6101ab61032e366004614473565b611132565b61018561034136600461457b565b611711565b610185604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f3d796441b0f337eb810b12fe994930bb033fc5e12e0c1c95c7938130ed657f42918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f61042d8261171b565b92915050565b61047c6040518060400160405280600f81526020017f616363657074616e63652e6465616c0000000000000000000000000000000000815250610475866118f7565b8535611918565b6104d56040518060400160405280600a81526020017f616363657074616e6365000000000000000000000000000000000000000000008152506104be8561195c565b6104ce60808801606089016145ad565b85856119b9565b50505050565b5f5f6104e6856118f7565b90506104fe6104f96101608701876145e0565b611a9f565b365f61050e6101608801886145e0565b90925090506101c08701355f5b868110156107ec573688888381811061053657610536614644565b90506020028101906105489190614671565b6105529080614671565b90506105976040518060400160405280600b81526020017f6368616e67652e6465616c00000000000000000000000000000000000000000081525087835f0135611918565b6105a28260016146da565b6105b260808301606084016146ed565b67ffffffffffffffff1614610627576105d160808201606083016146ed565b6105dc8360016146da565b6040517fe430287c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044015b60405180910390fd5b5f61063486868685611bc9565b90505f61064083611ec2565b90506106c66040518060400160405280600681526020017f6368616e67650000000000000000000000000000000000000000000000000000815250828e606001602081019061068f91906145ad565b8e8e898181106106a1576106a1614644565b90506020028101906106b39190614671565b6106c1906060810190614706565b6119b9565b81156107ca5761074b6040518060400160405280600681526020017f6368616e67650000000000000000000000000000000000000000000000000000815250828e602001602081019061071991906145ad565b8e8e8981811061072b5761072b614644565b905060200281019061073d9190614671565b6106c1906020810190614706565b6107ca6040518060400160405280600681526020017f6368616e67650000000000000000000000000000000000000000000000000000815250828e604001602081019061079891906145ad565b8e8e898181106107aa576107aa614644565b90506020028101906107bc9190614671565b6106c1906040810190614706565b6107d760208401846145e0565b9097509550505060400135915060010161051b565b50610801886107fb8585611f41565b8361209b565b98975050505050505050565b5f61042d826122dd565b5f61042d6108f8604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f3d796441b0f337eb810b12fe994930bb033fc5e12e0c1c95c7938130ed657f42918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a08201525f9060c00160405160208183030381529060405280519060200120905090565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f61042d82612397565b5f6109498585856124fd565b6109a26040518060400160405280600381526020017f61736b000000000000000000000000000000000000000000000000000000000081525061098b8761171b565b61099860208901896145ad565b6106c18680614706565b6109fe6040518060400160405280600381526020017f62696400000000000000000000000000000000000000000000000000000000008152506109e486612397565b6109f160208801886145ad565b6106c16020870187614706565b610a07836118f7565b9050610a636040518060400160405280600481526020017f6465616c0000000000000000000000000000000000000000000000000000000081525082856020016020810190610a5691906145ad565b6106c16040870187614706565b604080518082018252600481527f6465616c000000000000000000000000000000000000000000000000000000006020820152610ab9918390610aac90606088019088016145ad565b6106c16060870187614706565b60408051808201909152600481527f6465616c000000000000000000000000000000000000000000000000000000006020820152610b0f9082610b0260808701606088016145ad565b6106c16080870187614706565b949350505050565b5f61042d82611ec2565b5f61042d82612a7d565b610b3d610180880161016089016146ed565b67ffffffffffffffff168567ffffffffffffffff1610610be457610b69610180880161016089016146ed565b6040517fa4defd1e00000000000000000000000000000000000000000000000000000000815260606004820152600360648201527f61736b0000000000000000000000000000000000000000000000000000000000608482015267ffffffffffffffff9182166024820152908616604482015260a40161061e565b610bf6610140870161012088016146ed565b67ffffffffffffffff168567ffffffffffffffff1610610c9d57610c22610140870161012088016146ed565b6040517fa4defd1e00000000000000000000000000000000000000000000000000000000815260606004820152600360648201527f6269640000000000000000000000000000000000000000000000000000000000608482015267ffffffffffffffff9182166024820152908616604482015260a40161061e565b828114610ce0576040517fab8b67c6000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161061e565b5f5b83811015610fb05736858583818110610cfd57610cfd614644565b9050608002019050610d816040518060400160405280600d81526020017f77696e646f772e776f726b657200000000000000000000000000000000000000815250610d6c8b5f016020810190610d5391906145ad565b73ffffffffffffffffffffffffffffffffffffffff1690565b610d7c610d5360208601866145ad565b611918565b610d9160408201602083016146ed565b67ffffffffffffffff16610dab60608301604084016146ed565b67ffffffffffffffff16111580610df7575062278d00610dd160408301602084016146ed565b610de160608401604085016146ed565b610deb9190614767565b67ffffffffffffffff16115b15610e6b57610e0c60408201602083016146ed565b610e1c60608301604084016146ed565b6040517f967b169100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015262278d00604482015260640161061e565b610ede6040518060400160405280600681526020017f77696e646f770000000000000000000000000000000000000000000000000000815250610ead83612a7d565b610eba60208501856145ad565b878787818110610ecc57610ecc614644565b90506020028101906106c19190614706565b610eee60408201602083016146ed565b67ffffffffffffffff168767ffffffffffffffff1610158015610f335750610f1c60608201604083016146ed565b67ffffffffffffffff168767ffffffffffffffff16105b15610fa757610f4860408201602083016146ed565b610f5860608301604084016146ed565b6040517f5857b3ed00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529082166024820152908816604482015260640161061e565b50600101610ce2565b5050505050505050565b5f61042d82612b2d565b5f61042d826118f7565b5f61042d82612c7e565b5f6110226040518060400160405280600b81526020017f6170704665652e6465616c00000000000000000000000000000000000000000081525061101b896118f7565b8835611918565b60408051808201909152600c81527f6170704665652e696d616765000000000000000000000000000000000000000060208201526110799061106f61106a60a08b018b614706565b612cff565b8860200135611918565b61108286612c7e565b90506110d86040518060400160405280600681526020017f6170704665650000000000000000000000000000000000000000000000000000815250828960200160208101906110d191906145ad565b88886119b9565b604080518082018252600681527f617070466565000000000000000000000000000000000000000000000000000060208201526111289183906111219060608c01908c016145ad565b86866119b9565b9695505050505050565b8235158015906112a9576111856040518060400160405280600d81526020017f70726f766973696f6e2e61736b0000000000000000000000000000000000000081525061117e8a61171b565b8635611918565b6111d46040518060400160405280600981526020017f70726f766973696f6e00000000000000000000000000000000000000000000008152506111c7866122dd565b610a5660208c018c6145ad565b6112356040518060400160405280600f81526020017f70726f766973696f6e2e6275796572000000000000000000000000000000000081525085602001602081019061122091906145ad565b61123060408a0160208b016145ad565b612db3565b6112a96040518060400160405280600d81526020017f62757965722773206c6576656c00000000000000000000000000000000000000815250845f01602081019061128091906146ed565b67ffffffffffffffff1661129a60608801604089016146ed565b67ffffffffffffffff16612e6d565b84355f036112b75750611708565b5f6112c186612b2d565b90506113056040518060400160405280601081526020017f726571756972656d656e74732e6269640000000000000000000000000000000081525061101b8a612397565b61135b6040518060400160405280600c81526020017f726571756972656d656e74730000000000000000000000000000000000000000815250828a5f01602081019061135191906145ad565b6106c18780614706565b604080518082018252600c81527f726571756972656d656e7473000000000000000000000000000000000000000060208201526113b19183906113a49060608c01908c016145ad565b6106c16020880188614706565b61140d6040518060400160405280601081526020017f726571756972656d656e74732e687562000000000000000000000000000000008152508760200160208101906113fd91906145ad565b61123060608b0160408c016145ad565b604080518082018252601381527f726571756972656d656e74732e776f726b6572000000000000000000000000006020820152611464916114549060608a01908a016145ad565b61123060808b0160608c016145ad565b6114ca6040518060400160405280600b81526020017f6875622773206c6576656c0000000000000000000000000000000000000000008152508560200160208101906114b091906146ed565b67ffffffffffffffff1661129a60808a0160608b016146ed565b604080518082018252600e81527f776f726b65722773206c6576656c000000000000000000000000000000000000602082015261152b9161151190606088019088016146ed565b67ffffffffffffffff1661129a60a08a0160808b016146ed565b5f82611537575f611547565b61154760808701606088016146ed565b905061155960c0880160a089016146ed565b67ffffffffffffffff1661157360c0890160a08a016146ed565b821667ffffffffffffffff16146115db578061159560c0890160a08a016146ed565b6040517fce048f7d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161061e565b6116496040518060400160405280600881526020017f6475726174696f6e0000000000000000000000000000000000000000000000008152508461161f575f61162f565b61162f60a0890160808a016146ed565b67ffffffffffffffff1661129a60e08b0160c08c016146ed565b60408051808201909152600b81527f6665655065724d696c6c6500000000000000000000000000000000000000000060208201526116bd906116936101a08b016101808c016146ed565b67ffffffffffffffff166116ae6101008b0160e08c016146ed565b67ffffffffffffffff16612ead565b6116e16116ce6101608a018a6145e0565b6116dc6101008b018b6145e0565b612eed565b6117046116f160c08c018c6145e0565b6116ff6101208b018b6145e0565b61306e565b5050505b50505050505050565b5f61042d8261195c565b5f7f6c4192bb6a4b8883a6a52f1accf4c0b3ce5a4e03c9331c41d1512443e211056161174a60208401846145ad565b61175a60408501602086016145ad565b604085013561176f60808701606088016146ed565b61177f60a08801608089016146ed565b60408051602081019790975273ffffffffffffffffffffffffffffffffffffffff95861690870152939092166060850152608084015267ffffffffffffffff90811660a08401521660c082015260e00160408051601f198184030181529190526117f46117ef60a08501856145e0565b611f41565b61180961180460c08601866145e0565b613321565b61181e61181960e0870187614706565b613442565b61182f611819610100880188614706565b611840611819610120890189614706565b6040805160208101969096528501939093526060840191909152608083015260a082015260c00160408051601f19818403018152919052611889610160850161014086016146ed565b61189b610180860161016087016146ed565b6040805167ffffffffffffffff9384166020820152929091169082015260600160408051601f19818403018152908290526118da93929160200161479e565b604051602081830303815290604052805190602001209050919050565b5f61042d8261190d6117ef6101608301836145e0565b846101c0013561209b565b808214611957578282826040517ffe388a2100000000000000000000000000000000000000000000000000000000815260040161061e939291906147f2565b505050565b5f7fd52f07855cd885b8baca337e0634215aad4a61fc530cb65563f9b2443a8cdf99823560208401356119956118196040870187614706565b6040805160208101959095528401929092526060830152608082015260a0016118da565b5f6119c385610817565b90505f5f6119d2838686613463565b5090925090505f8160038111156119eb576119eb614816565b148015611a2357508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b15611a3057505050611a98565b73ffffffffffffffffffffffffffffffffffffffff86163b1580611a5d5750611a5b868487876134aa565b155b15610fb05787866040517fcca52ff900000000000000000000000000000000000000000000000000000000815260040161061e929190614843565b5050505050565b5f819003611ae2576040517f6ba6f4210000000000000000000000000000000000000000000000000000000081525f60048201526001602482015260440161061e565b60015b8181101561195757611b5b8383611afd60018561487a565b818110611b0c57611b0c614644565b9050602002810190611b1e919061488d565b611b289080614706565b858585818110611b3a57611b3a614644565b9050602002810190611b4c919061488d565b611b569080614706565b61352d565b611bc157828282818110611b7157611b71614644565b9050602002810190611b83919061488d565b611b8d9080614706565b6040517f40df513c00000000000000000000000000000000000000000000000000000000815260040161061e9291906148e8565b600101611ae5565b5f611be1611bda60208401846145e0565b878761365d565b81604001355f03611c5b576040517febb8b36f00000000000000000000000000000000000000000000000000000000815260606004820152600660648201527f627564676574000000000000000000000000000000000000000000000000000060848201525f60248201526001604482015260a40161061e565b604080518082018252600681527f62756467657400000000000000000000000000000000000000000000000000006020820152611cab918401356fffffffffffffffffffffffffffffffff612ead565b5060408101358281119083115f5b85811015611e5857611d7a611cd160208601866145e0565b83818110611ce157611ce1614644565b9050602002810190611cf3919061488d565b611cfd9080614706565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611d3e9250505060208701876145e0565b84818110611d4e57611d4e614644565b9050602002810190611d60919061488d565b602001356fffffffffffffffffffffffffffffffff612ead565b868682818110611d8c57611d8c614644565b9050602002810190611d9e919061488d565b60200135848060200190611db291906145e0565b83818110611dc257611dc2614644565b9050602002810190611dd4919061488d565b602001351115611de75760019250611e50565b868682818110611df957611df9614644565b9050602002810190611e0b919061488d565b60200135848060200190611e1f91906145e0565b83818110611e2f57611e2f614644565b9050602002810190611e41919061488d565b602001351015611e5057600191505b600101611cb9565b5081158015611e65575080155b15611eb957611e7a60808401606085016146ed565b6040517f2f6e863700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161061e565b50949350505050565b5f7fa36ab2e2c88ff893617dd2269cd900990cd6d3b9694d189baf351a03bc5633f88235611ef66117ef60208601866145e0565b6040850135611f0b60808701606088016146ed565b6040805160208101969096528501939093526060840191909152608083015267ffffffffffffffff1660a082015260c0016118da565b5f808267ffffffffffffffff811115611f5c57611f5c6148fb565b604051908082528060200260200182016040528015611f85578160200160208202803683370190505b5090505f5b8381101561206a577f12a52374f6f01ec9e8e9dcd9eb6c5bd50524b45e19342edac9b1505920628790611fe4868684818110611fc857611fc8614644565b9050602002810190611fda919061488d565b6118199080614706565b868684818110611ff657611ff6614644565b9050602002810190612008919061488d565b6020013560405160200161202f939291909283526020830191909152604082015260600190565b6040516020818303038152906040528051906020012082828151811061205757612057614644565b6020908102919091010152600101611f8a565b508060405160200161207c9190614928565b6040516020818303038152906040528051906020012091505092915050565b5f7f6fec90db534daffb7ac09ba1e367f9e53f1d8c9ae86289450525e43acab355ef84356120cf60408701602088016145ad565b6120df60608801604089016145ad565b6120ef6080890160608a016145ad565b6120ff60a08a0160808b016145ad565b60408051602081019790975286019490945273ffffffffffffffffffffffffffffffffffffffff92831660608601529082166080850152811660a08401521660c082015260e00160408051601f1981840301815291905261216661181960a0870187614706565b61217b61217660c08801886145e0565b61378b565b61218b61217660e08901896145e0565b61219d61012089016101008a016146ed565b6121af6101408a016101208b016146ed565b6121c16101608b016101408c016146ed565b604080516020810197909752860194909452606085019290925267ffffffffffffffff908116608085015290811660a08401521660c082015260e00160408051601f19818403018152919052846122206101a0880161018089016146ed565b6122326101c089016101a08a016146ed565b866101e08a013561224b6102208c016102008d016146ed565b61225d6102408d016102208e016146ed565b60408051602081019890985267ffffffffffffffff968716908801529385166060870152608086019290925260a0850152821660c08401521660e08201526101000160408051601f19818403018152908290526122be93929160200161479e565b6040516020818303038152906040528051906020012090509392505050565b5f7fefbc76890e0d937b821e637882474afe648600235511ffb466f6e192f7045be2823561231160408501602086016145ad565b61232160608601604087016146ed565b61233160808701606088016146ed565b61234160a08801608089016146ed565b60408051602081019790975286019490945273ffffffffffffffffffffffffffffffffffffffff909216606085015267ffffffffffffffff908116608085015290811660a08401521660c082015260e0016118da565b5f7f61895085fec09364d0d06683df074c5842e3153a835868dcbcd8a21ebcf5ae2d6123c660208401846145ad565b6123d660408501602086016146ed565b6123e66118196040870187614706565b6123f660808701606088016146ed565b61240660a08801608089016146ed565b60408051602081019790975273ffffffffffffffffffffffffffffffffffffffff9095169486019490945267ffffffffffffffff92831660608601526080850191909152811660a08401521660c082015260e00160408051601f1981840301815291905261247a60c0840160a085016146ed565b60c084013560e0850135612496610120870161010088016146ed565b6124a8610140880161012089016146ed565b6040805167ffffffffffffffff96871660208201529081019490945260608401929092528316608083015290911660a082015260c0015b60408051601f19818403018152908290526118da929160200161495d565b6125466040518060400160405280600381526020017f61736b000000000000000000000000000000000000000000000000000000000081525061253f8561171b565b8335611918565b6125a76040518060400160405280600681526020017f776f726b65720000000000000000000000000000000000000000000000000000815250612594855f016020810190610d5391906145ad565b610d7c610d5360808601606087016145ad565b6126096040518060400160405280600681526020017f7061796f757400000000000000000000000000000000000000000000000000008152506125f6856020016020810190610d5391906145ad565b610d7c610d5360a08601608087016145ad565b61266a6040518060400160405280600581526020017f6275796572000000000000000000000000000000000000000000000000000000815250612657845f016020810190610d5391906145ad565b610d7c610d5360408601602087016145ad565b6126b36040518060400160405280600781526020017f6368616e6e656c000000000000000000000000000000000000000000000000008152508360e00135836101e00135611918565b60408051808201909152600881527f6d696c6c694370750000000000000000000000000000000000000000000000006020820152612726906126fb60808501606086016146ed565b67ffffffffffffffff16612717610120850161010086016146ed565b67ffffffffffffffff16611918565b60408051808201909152600b81527f6d656d6f72794279746573000000000000000000000000000000000000000000602082015261278a9061276e60a08501608086016146ed565b67ffffffffffffffff16612717610140850161012086016146ed565b60408051808201909152600481527f706964730000000000000000000000000000000000000000000000000000000060208201526127ee906127d260c0850160a086016146ed565b67ffffffffffffffff16612717610160850161014086016146ed565b6128376040518060400160405280600681526020017f6275646765740000000000000000000000000000000000000000000000000000815250826101c001358460c00135612ead565b61286f61284760a0830183614706565b7f7368613235363a000000000000000000000000000000000000000000000000006040613828565b6128b45761288060a0820182614706565b6040517f6e2af08e00000000000000000000000000000000000000000000000000000000815260040161061e9291906148e8565b6128c96128c46040840184614706565b6138f4565b1561292557604080518082018252600581527f696d6167650000000000000000000000000000000000000000000000000000006020820152612925916129159061181990860186614706565b610d7c61181960a0860186614706565b60408051808201909152600881527f6d696c6c6943707500000000000000000000000000000000000000000000000060208201526129899061296f610120840161010085016146ed565b67ffffffffffffffff166116ae60808701606088016146ed565b60408051808201909152600b81527f6d656d6f7279427974657300000000000000000000000000000000000000000060208201526129ed906129d3610140840161012085016146ed565b67ffffffffffffffff166116ae60a08701608088016146ed565b60408051808201909152600b81527f6665655065724d696c6c650000000000000000000000000000000000000000006020820152612a4990612a376101a0840161018085016146ed565b67ffffffffffffffff166103e8612ead565b612a6c612a5a6101608301836145e0565b612a6760a08701876145e0565b61398f565b6119576104f96101608301836145e0565b5f7ff402abb453238f78ab40f464ac8cd8276fb271fb3af5a167320204b0d91eb8c5612aac60208401846145ad565b612abc60408501602086016146ed565b612acc60608601604087016146ed565b612adc60808701606088016146ed565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff9094169385019390935267ffffffffffffffff9182166060850152811660808401521660a082015260c0016118da565b5f7fd0078d16b1a3c617e6e3104485c890188b74757e2d34f8947268c645c2b477968235612b6160408501602086016145ad565b612b7160608601604087016145ad565b612b8160808701606088016146ed565b612b9160a08801608089016146ed565b60408051602081019790975286019490945273ffffffffffffffffffffffffffffffffffffffff92831660608601529116608084015267ffffffffffffffff90811660a08401521660c082015260e00160408051601f19818403018152919052612c0160c0840160a085016146ed565b612c1160e0850160c086016146ed565b612c22610100860160e087016146ed565b612c336117ef6101008801886145e0565b612c446118046101208901896145e0565b6040805167ffffffffffffffff968716602082015294861690850152939091166060830152608082015260a081019190915260c0016124df565b5f7f7b2eed0445e723bf2b5fadd9444c9d0ac17ed5c1ca9359fa03eb78d8e1e9354082356020840135612cb760608601604087016145ad565b60408051602081019590955284019290925260608381019190915273ffffffffffffffffffffffffffffffffffffffff909116608083015283013560a082015260c0016118da565b5f612d2d83837f7368613235363a000000000000000000000000000000000000000000000000006040613828565b612d675782826040517f6e2af08e00000000000000000000000000000000000000000000000000000000815260040161061e9291906148e8565b5f60075b6047811015612dab57612d98858583818110612d8957612d89614644565b9050013560f81c60f81b613ab6565b600483901b179150806001019050612d6b565b509392505050565b73ffffffffffffffffffffffffffffffffffffffff821615801590612e0457508073ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff1614155b15611957578273ffffffffffffffffffffffffffffffffffffffff831673ffffffffffffffffffffffffffffffffffffffff83166040517ffe388a2100000000000000000000000000000000000000000000000000000000815260040161061e939291906147f2565b80821015611957578282826040517febb8b36f00000000000000000000000000000000000000000000000000000000815260040161061e939291906147f2565b80821115611957578282826040517f3a8d15f800000000000000000000000000000000000000000000000000000000815260040161061e939291906147f2565b80156104d5575f5b83811015611a98575f5f5b83811015612fa857612f6c878785818110612f1d57612f1d614644565b9050602002810190612f2f919061488d565b612f399080614706565b878785818110612f4b57612f4b614644565b9050602002810190612f5d919061488d565b612f679080614706565b613c18565b15612fa057848482818110612f8357612f83614644565b9050602002810190612f95919061488d565b602001359150612fa8565b600101612f00565b5080868684818110612fbc57612fbc614644565b9050602002810190612fce919061488d565b60200135111561306557858583818110612fea57612fea614644565b9050602002810190612ffc919061488d565b6130069080614706565b87878581811061301857613018614644565b905060200281019061302a919061488d565b60200135836040517f3a8d15f800000000000000000000000000000000000000000000000000000000815260040161061e949392919061496b565b50600101612ef5565b5f5b81811015611a98575f6130b384848481811061308e5761308e614644565b90506020028101906130a09190614991565b6130ae906020810190614706565b613c37565b90505f5f5b8681101561327b576131158888838181106130d5576130d5614644565b90506020028101906130e79190614991565b6130f19080614706565b88888881811061310357613103614644565b9050602002810190612f5d9190614991565b1580613185575061318388888381811061313157613131614644565b90506020028101906131439190614991565b613151906040810190614706565b88888881811061316357613163614644565b90506020028101906131759190614991565b612f67906040810190614706565b155b6132735760019150826131a389898481811061308e5761308e614644565b1015613273578585858181106131bb576131bb614644565b90506020028101906131cd9190614991565b6131d79080614706565b8989848181106131e9576131e9614644565b90506020028101906131fb9190614991565b613209906020810190614706565b89898981811061321b5761321b614644565b905060200281019061322d9190614991565b61323b906020810190614706565b6040517f905280f100000000000000000000000000000000000000000000000000000000815260040161061e969594939291906149c3565b6001016130b8565b50806133175784848481811061329357613293614644565b90506020028101906132a59190614991565b6132af9080614706565b8686868181106132c1576132c1614644565b90506020028101906132d39190614991565b6132e1906040810190614706565b6040517ffaeb93c000000000000000000000000000000000000000000000000000000000815260040161061e9493929190614a0b565b5050600101613070565b5f808267ffffffffffffffff81111561333c5761333c6148fb565b604051908082528060200260200182016040528015613365578160200160208202803683370190505b5090505f5b8381101561206a573685858381811061338557613385614644565b90506020028101906133979190614991565b90507f8c0c1489fb21d1b6aa37132764256d1f3495fcd239f453ab81aa405d20b02c8d6133c76118198380614706565b6133d76118196020850185614706565b6133e76118196040860186614706565b6040805160208101959095528401929092526060830152608082015260a0016040516020818303038152906040528051906020012083838151811061342e5761342e614644565b60209081029190910101525060010161336a565b5f8282604051613453929190614a3c565b6040518091039020905092915050565b5f80806041849003613497578435602086013560408701355f1a61348989828585613e1c565b9550955095505050506134a1565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f8082851061353c578261353e565b845b90505f5b818110156136515784848281811061355c5761355c614644565b909101357fff0000000000000000000000000000000000000000000000000000000000000016905087878381811061359657613596614644565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191614613649578484828181106135d9576135d9614644565b909101357fff0000000000000000000000000000000000000000000000000000000000000016905087878381811061361357613613614644565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff19161092505050610b0f565b600101613542565b50505090911092915050565b8281146136a0576040517f6ba6f421000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161061e565b5f5b83811015611a98576136ed8585838181106136bf576136bf614644565b90506020028101906136d1919061488d565b6136db9080614706565b858585818110612f4b57612f4b614644565b6137835784848281811061370357613703614644565b9050602002810190613715919061488d565b61371f9080614706565b84848481811061373157613731614644565b9050602002810190613743919061488d565b61374d9080614706565b6040517f2d83a8d200000000000000000000000000000000000000000000000000000000815260040161061e9493929190614a0b565b6001016136a2565b5f808267ffffffffffffffff8111156137a6576137a66148fb565b6040519080825280602002602001820160405280156137cf578160200160208202803683370190505b5090505f5b8381101561206a576138038585838181106137f1576137f1614644565b90506020028101906118199190614706565b82828151811061381557613815614644565b60209081029190910101526001016137d4565b5f84846138368460076146da565b8114158061389d57507fffffffffffffff00000000000000000000000000000000000000000000000000851661386f60075f8486614a4b565b61387891614a72565b7fffffffffffffff000000000000000000000000000000000000000000000000001614155b156138ac575f92505050610b0f565b60075b818110156138e6576138cc838383818110612d8957612d89614644565b6010036138de575f9350505050610b0f565b6001016138af565b506001979650505050505050565b5f61392283837f7368613235363a000000000000000000000000000000000000000000000000006040613828565b80613955575061395583837f7368613338343a000000000000000000000000000000000000000000000000006060613828565b80613988575061398883837f7368613531323a000000000000000000000000000000000000000000000000006080613828565b9392505050565b61399b8484848461365d565b5f5b83811015611a98578282828181106139b7576139b7614644565b90506020028101906139c9919061488d565b602001358585838181106139df576139df614644565b90506020028101906139f1919061488d565b6020013514613aae57848482818110613a0c57613a0c614644565b9050602002810190613a1e919061488d565b613a289080614706565b868684818110613a3a57613a3a614644565b9050602002810190613a4c919061488d565b60200135858585818110613a6257613a62614644565b9050602002810190613a74919061488d565b602001356040517fe21f63f900000000000000000000000000000000000000000000000000000000815260040161061e949392919061496b565b60010161399d565b5f7f30000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831610801590613b4b57507f39000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831611155b15613b6857613b5f603060f884901c614ad8565b60ff1692915050565b7f61000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831610801590613bfc57507f66000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831611155b15613c1057613b5f605760f884901c614ad8565b506010919050565b5f613c238383613442565b613c2d8686613442565b1495945050505050565b5f828280835b82811015613d6857838382818110613c5757613c57614644565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff19167f2e00000000000000000000000000000000000000000000000000000000000000148015613cb057508183145b15613cbd57809150613d60565b5f848483818110613cd057613cd0614644565b919091013560f81c9150506030811080613cea5750603981115b80613cff5750613cfc602460286146da565b82115b15613d3a5787876040517f385df57400000000000000000000000000000000000000000000000000000000815260040161061e9291906148e8565b603081613d4888600a614af1565b613d5291906146da565b613d5c919061487a565b9550505b600101613c3d565b505f818314613d8c576001613d7d838561487a565b613d87919061487a565b613d8e565b5f5b90505f828414801590613d9f575081155b9050821580613dae5750602883115b80613db95750602482115b80613dc15750805b15613dfc5787876040517f385df57400000000000000000000000000000000000000000000000000000000815260040161061e9291906148e8565b613e0782602461487a565b613e1290600a614c29565b6108019087614af1565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613e5557505f91506003905082613ee7565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613ea6573d5f5f3e3d5ffd5b5050604051601f19015191505073ffffffffffffffffffffffffffffffffffffffff8116613ede57505f925060019150829050613ee7565b92505f91508190505b9450945094915050565b5f6101808284031215613f02575f5ffd5b50919050565b5f60208284031215613f18575f5ffd5b813567ffffffffffffffff811115613f2e575f5ffd5b610b0f84828501613ef1565b5f6102408284031215613f02575f5ffd5b5f60608284031215613f02575f5ffd5b5f5f83601f840112613f6b575f5ffd5b50813567ffffffffffffffff811115613f82575f5ffd5b602083019150836020828501011115613f99575f5ffd5b9250929050565b5f5f5f5f60608587031215613fb3575f5ffd5b843567ffffffffffffffff811115613fc9575f5ffd5b613fd587828801613f3a565b945050602085013567ffffffffffffffff811115613ff1575f5ffd5b613ffd87828801613f4b565b935050604085013567ffffffffffffffff811115614019575f5ffd5b61402587828801613f5b565b95989497509550505050565b5f5f83601f840112614041575f5ffd5b50813567ffffffffffffffff811115614058575f5ffd5b6020830191508360208260051b8501011115613f99575f5ffd5b5f5f5f60408486031215614084575f5ffd5b833567ffffffffffffffff81111561409a575f5ffd5b6140a686828701613f3a565b935050602084013567ffffffffffffffff8111156140c2575f5ffd5b6140ce86828701614031565b9497909650939450505050565b5f60a08284031215613f02575f5ffd5b5f60a082840312156140fb575f5ffd5b61398883836140db565b5f60208284031215614115575f5ffd5b5035919050565b5f6101408284031215613f02575f5ffd5b5f6020828403121561413d575f5ffd5b813567ffffffffffffffff811115614153575f5ffd5b610b0f8482850161411c565b5f5f5f5f60808587031215614172575f5ffd5b843567ffffffffffffffff811115614188575f5ffd5b61419487828801613ef1565b945050602085013567ffffffffffffffff8111156141b0575f5ffd5b6141bc8782880161411c565b935050604085013567ffffffffffffffff8111156141d8575f5ffd5b6141e487828801613f3a565b925050606085013567ffffffffffffffff811115614200575f5ffd5b61420c878288016140db565b91505092959194509250565b5f60808284031215613f02575f5ffd5b5f60208284031215614238575f5ffd5b813567ffffffffffffffff81111561424e575f5ffd5b610b0f84828501614218565b5f6080828403121561426a575f5ffd5b6139888383614218565b803567ffffffffffffffff8116811461428b575f5ffd5b919050565b5f5f5f5f5f5f5f60a0888a0312156142a6575f5ffd5b873567ffffffffffffffff8111156142bc575f5ffd5b6142c88a828b01613ef1565b975050602088013567ffffffffffffffff8111156142e4575f5ffd5b6142f08a828b0161411c565b9650506142ff60408901614274565b9450606088013567ffffffffffffffff81111561431a575f5ffd5b8801601f81018a1361432a575f5ffd5b803567ffffffffffffffff811115614340575f5ffd5b8a60208260071b8401011115614354575f5ffd5b60209190910194509250608088013567ffffffffffffffff811115614377575f5ffd5b6143838a828b01614031565b989b979a50959850939692959293505050565b5f602082840312156143a6575f5ffd5b813567ffffffffffffffff8111156143bc575f5ffd5b610b0f84828501613f3a565b5f5f5f5f5f5f60e087890312156143dd575f5ffd5b863567ffffffffffffffff8111156143f3575f5ffd5b6143ff89828a01613f3a565b96505061440f8860208901614218565b945060a087013567ffffffffffffffff81111561442a575f5ffd5b61443689828a01613f5b565b90955093505060c087013567ffffffffffffffff811115614455575f5ffd5b61446189828a01613f5b565b979a9699509497509295939492505050565b5f5f5f5f5f5f5f6101a0888a03121561448a575f5ffd5b873567ffffffffffffffff8111156144a0575f5ffd5b6144ac8a828b01613ef1565b975050602088013567ffffffffffffffff8111156144c8575f5ffd5b6144d48a828b0161411c565b965050604088013567ffffffffffffffff8111156144f0575f5ffd5b6144fc8a828b01613f3a565b955050606088013567ffffffffffffffff811115614518575f5ffd5b6145248a828b0161411c565b9450506145348960808a016140db565b9250614544896101208a01613f4b565b915061018088013567ffffffffffffffff811115614560575f5ffd5b61456c8a828b01613f4b565b91505092959891949750929550565b5f6020828403121561458b575f5ffd5b813567ffffffffffffffff8111156145a1575f5ffd5b610b0f84828501613f4b565b5f602082840312156145bd575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114613988575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614613575f5ffd5b83018035915067ffffffffffffffff82111561462d575f5ffd5b6020019150600581901b3603821315613f99575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818336030181126146a3575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561042d5761042d6146ad565b5f602082840312156146fd575f5ffd5b61398882614274565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614739575f5ffd5b83018035915067ffffffffffffffff821115614753575f5ffd5b602001915036819003821315613f99575f5ffd5b67ffffffffffffffff828116828216039081111561042d5761042d6146ad565b5f81518060208401855e5f93019283525090919050565b5f6147bb6147b56147af8488614787565b86614787565b84614787565b95945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b606081525f61480460608301866147c4565b60208301949094525060400152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b604081525f61485560408301856147c4565b905073ffffffffffffffffffffffffffffffffffffffff831660208301529392505050565b8181038181111561042d5761042d6146ad565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18336030181126146a3575f5ffd5b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f610b0f6020830184866148bf565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b81515f90829060208501835b82811015614952578151845260209384019390910190600101614934565b509195945050505050565b5f610b0f6147b58386614787565b606081525f61497e6060830186886148bf565b6020830194909452506040015292915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18336030181126146a3575f5ffd5b606081525f6149d660608301888a6148bf565b82810360208401526149e98187896148bf565b905082810360408401526149fe8185876148bf565b9998505050505050505050565b604081525f614a1e6040830186886148bf565b8281036020840152614a318185876148bf565b979650505050505050565b818382375f9101908152919050565b5f5f85851115614a59575f5ffd5b83861115614a65575f5ffd5b5050820193919092039150565b80357fffffffffffffff000000000000000000000000000000000000000000000000008116906007841015614ad1577fffffffffffffff00000000000000000000000000000000000000000000000000808560070360031b1b82161691505b5092915050565b60ff828116828216039081111561042d5761042d6146ad565b808202811582820484141761042d5761042d6146ad565b6001815b6001841115614b4357808504811115614b2757614b276146ad565b6001841615614b3557908102905b60019390931c928002614b0c565b935093915050565b5f82614b595750600161042d565b81614b6557505f61042d565b8160018114614b7b5760028114614b8557614ba1565b600191505061042d565b60ff841115614b9657614b966146ad565b50506001821b61042d565b5060208310610133831016604e8410600b8410161715614bc4575081810a61042d565b614bef7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8484614b08565b807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff04821115614c2157614c216146ad565b029392505050565b5f6139888383614b4b56fea164736f6c6343000825000a",
}

// Deals is an auto generated Go binding around an Ethereum contract.
type Deals struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Deals) GetABI() abi.ABI {
	return c.abi
}

// NewDeals creates a new instance of Deals.
func NewDeals() *Deals {
	parsed, err := DealsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Deals{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Deals) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address channels_) returns()
func (deals *Deals) PackConstructor(channels_ common.Address) []byte {
	enc, err := deals.abi.Pack("", channels_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXBUDGET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90385ed4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BUDGET() view returns(uint256)
func (deals *Deals) PackMAXBUDGET() []byte {
	enc, err := deals.abi.Pack("MAX_BUDGET")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXBUDGET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90385ed4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_BUDGET() view returns(uint256)
func (deals *Deals) TryPackMAXBUDGET() ([]byte, error) {
	return deals.abi.Pack("MAX_BUDGET")
}

// UnpackMAXBUDGET is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x90385ed4.
//
// Solidity: function MAX_BUDGET() view returns(uint256)
func (deals *Deals) UnpackMAXBUDGET(data []byte) (*big.Int, error) {
	out, err := deals.abi.Unpack("MAX_BUDGET", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXFEEPERMILLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd93392da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_FEE_PER_MILLE() view returns(uint64)
func (deals *Deals) PackMAXFEEPERMILLE() []byte {
	enc, err := deals.abi.Pack("MAX_FEE_PER_MILLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXFEEPERMILLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd93392da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_FEE_PER_MILLE() view returns(uint64)
func (deals *Deals) TryPackMAXFEEPERMILLE() ([]byte, error) {
	return deals.abi.Pack("MAX_FEE_PER_MILLE")
}

// UnpackMAXFEEPERMILLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd93392da.
//
// Solidity: function MAX_FEE_PER_MILLE() view returns(uint64)
func (deals *Deals) UnpackMAXFEEPERMILLE(data []byte) (uint64, error) {
	out, err := deals.abi.Unpack("MAX_FEE_PER_MILLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb96634.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (deals *Deals) PackMAXWINDOW() []byte {
	enc, err := deals.abi.Pack("MAX_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb96634.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (deals *Deals) TryPackMAXWINDOW() ([]byte, error) {
	return deals.abi.Pack("MAX_WINDOW")
}

// UnpackMAXWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeb96634.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (deals *Deals) UnpackMAXWINDOW(data []byte) (uint64, error) {
	out, err := deals.abi.Unpack("MAX_WINDOW", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackChannels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79a4e450.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function channels() view returns(address)
func (deals *Deals) PackChannels() []byte {
	enc, err := deals.abi.Pack("channels")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChannels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79a4e450.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function channels() view returns(address)
func (deals *Deals) TryPackChannels() ([]byte, error) {
	return deals.abi.Pack("channels")
}

// UnpackChannels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79a4e450.
//
// Solidity: function channels() view returns(address)
func (deals *Deals) UnpackChannels(data []byte) (common.Address, error) {
	out, err := deals.abi.Unpack("channels", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCheckAcceptance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1278549b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkAcceptance((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes32,bytes32,string) accepted, bytes signature) view returns()
func (deals *Deals) PackCheckAcceptance(deal Deal, accepted Acceptance, signature []byte) []byte {
	enc, err := deals.abi.Pack("checkAcceptance", deal, accepted, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckAcceptance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1278549b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkAcceptance((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes32,bytes32,string) accepted, bytes signature) view returns()
func (deals *Deals) TryPackCheckAcceptance(deal Deal, accepted Acceptance, signature []byte) ([]byte, error) {
	return deals.abi.Pack("checkAcceptance", deal, accepted, signature)
}

// PackCheckAppFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9976738.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkAppFee((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes32,bytes32,address,uint256) fee, bytes buyerSignature, bytes hubSignature) view returns(bytes32 hash)
func (deals *Deals) PackCheckAppFee(deal Deal, fee AppFee, buyerSignature []byte, hubSignature []byte) []byte {
	enc, err := deals.abi.Pack("checkAppFee", deal, fee, buyerSignature, hubSignature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckAppFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9976738.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkAppFee((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes32,bytes32,address,uint256) fee, bytes buyerSignature, bytes hubSignature) view returns(bytes32 hash)
func (deals *Deals) TryPackCheckAppFee(deal Deal, fee AppFee, buyerSignature []byte, hubSignature []byte) ([]byte, error) {
	return deals.abi.Pack("checkAppFee", deal, fee, buyerSignature, hubSignature)
}

// UnpackCheckAppFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9976738.
//
// Solidity: function checkAppFee((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes32,bytes32,address,uint256) fee, bytes buyerSignature, bytes hubSignature) view returns(bytes32 hash)
func (deals *Deals) UnpackCheckAppFee(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("checkAppFee", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCheckChanges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1327c57a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkChanges((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, ((bytes32,(string,uint256)[],uint256,uint64),bytes,bytes,bytes)[] changes) view returns(bytes32 terms)
func (deals *Deals) PackCheckChanges(deal Deal, changes []IDealsSignedChange) []byte {
	enc, err := deals.abi.Pack("checkChanges", deal, changes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckChanges is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1327c57a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkChanges((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, ((bytes32,(string,uint256)[],uint256,uint64),bytes,bytes,bytes)[] changes) view returns(bytes32 terms)
func (deals *Deals) TryPackCheckChanges(deal Deal, changes []IDealsSignedChange) ([]byte, error) {
	return deals.abi.Pack("checkChanges", deal, changes)
}

// UnpackCheckChanges is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1327c57a.
//
// Solidity: function checkChanges((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, ((bytes32,(string,uint256)[],uint256,uint64),bytes,bytes,bytes)[] changes) view returns(bytes32 terms)
func (deals *Deals) UnpackCheckChanges(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("checkChanges", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCheckDeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x746a6d9e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkDeal((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask, (address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid, (bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes,bytes,bytes,bytes,bytes) by) view returns(bytes32 id)
func (deals *Deals) PackCheckDeal(ask Ask, bid Bid, deal Deal, by IDealsDealSignatures) []byte {
	enc, err := deals.abi.Pack("checkDeal", ask, bid, deal, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckDeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x746a6d9e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkDeal((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask, (address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid, (bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes,bytes,bytes,bytes,bytes) by) view returns(bytes32 id)
func (deals *Deals) TryPackCheckDeal(ask Ask, bid Bid, deal Deal, by IDealsDealSignatures) ([]byte, error) {
	return deals.abi.Pack("checkDeal", ask, bid, deal, by)
}

// UnpackCheckDeal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x746a6d9e.
//
// Solidity: function checkDeal((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask, (address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid, (bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes,bytes,bytes,bytes,bytes) by) view returns(bytes32 id)
func (deals *Deals) UnpackCheckDeal(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("checkDeal", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCheckMatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8b947c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkMatch((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask, (address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid, (bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes32,address,address,uint64,uint64,uint64,uint64,uint64,(string,uint256)[],(string,string,string)[]) required, (bytes32,address,uint64,uint64,uint64) provided, (uint64,uint64,uint64) levels, (bytes,bytes,bytes) by) view returns()
func (deals *Deals) PackCheckMatch(ask Ask, bid Bid, deal Deal, required Requirements, provided Provision, levels IDealsLevels, by IDealsMatchSignatures) []byte {
	enc, err := deals.abi.Pack("checkMatch", ask, bid, deal, required, provided, levels, by)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckMatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8b947c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkMatch((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask, (address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid, (bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes32,address,address,uint64,uint64,uint64,uint64,uint64,(string,uint256)[],(string,string,string)[]) required, (bytes32,address,uint64,uint64,uint64) provided, (uint64,uint64,uint64) levels, (bytes,bytes,bytes) by) view returns()
func (deals *Deals) TryPackCheckMatch(ask Ask, bid Bid, deal Deal, required Requirements, provided Provision, levels IDealsLevels, by IDealsMatchSignatures) ([]byte, error) {
	return deals.abi.Pack("checkMatch", ask, bid, deal, required, provided, levels, by)
}

// PackCheckOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c83631c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkOpening((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask, (address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid, uint64 at, (address,uint64,uint64,uint64)[] windows, bytes[] signatures) view returns()
func (deals *Deals) PackCheckOpening(ask Ask, bid Bid, at uint64, windows []Window, signatures [][]byte) []byte {
	enc, err := deals.abi.Pack("checkOpening", ask, bid, at, windows, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c83631c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkOpening((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask, (address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid, uint64 at, (address,uint64,uint64,uint64)[] windows, bytes[] signatures) view returns()
func (deals *Deals) TryPackCheckOpening(ask Ask, bid Bid, at uint64, windows []Window, signatures [][]byte) ([]byte, error) {
	return deals.abi.Pack("checkOpening", ask, bid, at, windows, signatures)
}

// PackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cb352b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digest(bytes32 structHash) view returns(bytes32)
func (deals *Deals) PackDigest(structHash [32]byte) []byte {
	enc, err := deals.abi.Pack("digest", structHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3cb352b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digest(bytes32 structHash) view returns(bytes32)
func (deals *Deals) TryPackDigest(structHash [32]byte) ([]byte, error) {
	return deals.abi.Pack("digest", structHash)
}

// UnpackDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3cb352b3.
//
// Solidity: function digest(bytes32 structHash) view returns(bytes32)
func (deals *Deals) UnpackDigest(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("digest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (deals *Deals) PackDomainSeparator() []byte {
	enc, err := deals.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (deals *Deals) TryPackDomainSeparator() ([]byte, error) {
	return deals.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (deals *Deals) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashAcceptance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaf3892e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashAcceptance((bytes32,bytes32,string) accepted) pure returns(bytes32)
func (deals *Deals) PackHashAcceptance(accepted Acceptance) []byte {
	enc, err := deals.abi.Pack("hashAcceptance", accepted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashAcceptance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeaf3892e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashAcceptance((bytes32,bytes32,string) accepted) pure returns(bytes32)
func (deals *Deals) TryPackHashAcceptance(accepted Acceptance) ([]byte, error) {
	return deals.abi.Pack("hashAcceptance", accepted)
}

// UnpackHashAcceptance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeaf3892e.
//
// Solidity: function hashAcceptance((bytes32,bytes32,string) accepted) pure returns(bytes32)
func (deals *Deals) UnpackHashAcceptance(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("hashAcceptance", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashAppFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc725b200.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashAppFee((bytes32,bytes32,address,uint256) fee) pure returns(bytes32)
func (deals *Deals) PackHashAppFee(fee AppFee) []byte {
	enc, err := deals.abi.Pack("hashAppFee", fee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashAppFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc725b200.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashAppFee((bytes32,bytes32,address,uint256) fee) pure returns(bytes32)
func (deals *Deals) TryPackHashAppFee(fee AppFee) ([]byte, error) {
	return deals.abi.Pack("hashAppFee", fee)
}

// UnpackHashAppFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc725b200.
//
// Solidity: function hashAppFee((bytes32,bytes32,address,uint256) fee) pure returns(bytes32)
func (deals *Deals) UnpackHashAppFee(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("hashAppFee", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cec9792.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashAsk((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask) pure returns(bytes32)
func (deals *Deals) PackHashAsk(ask Ask) []byte {
	enc, err := deals.abi.Pack("hashAsk", ask)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0cec9792.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashAsk((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask) pure returns(bytes32)
func (deals *Deals) TryPackHashAsk(ask Ask) ([]byte, error) {
	return deals.abi.Pack("hashAsk", ask)
}

// UnpackHashAsk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0cec9792.
//
// Solidity: function hashAsk((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask) pure returns(bytes32)
func (deals *Deals) UnpackHashAsk(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("hashAsk", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x537c1033.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashBid((address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid) pure returns(bytes32)
func (deals *Deals) PackHashBid(bid Bid) []byte {
	enc, err := deals.abi.Pack("hashBid", bid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x537c1033.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashBid((address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid) pure returns(bytes32)
func (deals *Deals) TryPackHashBid(bid Bid) ([]byte, error) {
	return deals.abi.Pack("hashBid", bid)
}

// UnpackHashBid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x537c1033.
//
// Solidity: function hashBid((address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid) pure returns(bytes32)
func (deals *Deals) UnpackHashBid(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("hashBid", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78d1970e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashChange((bytes32,(string,uint256)[],uint256,uint64) change) pure returns(bytes32)
func (deals *Deals) PackHashChange(change Change) []byte {
	enc, err := deals.abi.Pack("hashChange", change)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78d1970e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashChange((bytes32,(string,uint256)[],uint256,uint64) change) pure returns(bytes32)
func (deals *Deals) TryPackHashChange(change Change) ([]byte, error) {
	return deals.abi.Pack("hashChange", change)
}

// UnpackHashChange is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78d1970e.
//
// Solidity: function hashChange((bytes32,(string,uint256)[],uint256,uint64) change) pure returns(bytes32)
func (deals *Deals) UnpackHashChange(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("hashChange", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashDeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba295970.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashDeal((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal) pure returns(bytes32)
func (deals *Deals) PackHashDeal(deal Deal) []byte {
	enc, err := deals.abi.Pack("hashDeal", deal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashDeal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba295970.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashDeal((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal) pure returns(bytes32)
func (deals *Deals) TryPackHashDeal(deal Deal) ([]byte, error) {
	return deals.abi.Pack("hashDeal", deal)
}

// UnpackHashDeal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba295970.
//
// Solidity: function hashDeal((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal) pure returns(bytes32)
func (deals *Deals) UnpackHashDeal(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("hashDeal", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashProvision is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x280fd241.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProvision((bytes32,address,uint64,uint64,uint64) provided) pure returns(bytes32)
func (deals *Deals) PackHashProvision(provided Provision) []byte {
	enc, err := deals.abi.Pack("hashProvision", provided)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProvision is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x280fd241.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProvision((bytes32,address,uint64,uint64,uint64) provided) pure returns(bytes32)
func (deals *Deals) TryPackHashProvision(provided Provision) ([]byte, error) {
	return deals.abi.Pack("hashProvision", provided)
}

// UnpackHashProvision is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x280fd241.
//
// Solidity: function hashProvision((bytes32,address,uint64,uint64,uint64) provided) pure returns(bytes32)
func (deals *Deals) UnpackHashProvision(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("hashProvision", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashRequirements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3982ceb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashRequirements((bytes32,address,address,uint64,uint64,uint64,uint64,uint64,(string,uint256)[],(string,string,string)[]) required) pure returns(bytes32)
func (deals *Deals) PackHashRequirements(required Requirements) []byte {
	enc, err := deals.abi.Pack("hashRequirements", required)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashRequirements is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3982ceb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashRequirements((bytes32,address,address,uint64,uint64,uint64,uint64,uint64,(string,uint256)[],(string,string,string)[]) required) pure returns(bytes32)
func (deals *Deals) TryPackHashRequirements(required Requirements) ([]byte, error) {
	return deals.abi.Pack("hashRequirements", required)
}

// UnpackHashRequirements is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3982ceb.
//
// Solidity: function hashRequirements((bytes32,address,address,uint64,uint64,uint64,uint64,uint64,(string,uint256)[],(string,string,string)[]) required) pure returns(bytes32)
func (deals *Deals) UnpackHashRequirements(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("hashRequirements", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHashWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bdb0773.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashWindow((address,uint64,uint64,uint64) window) pure returns(bytes32)
func (deals *Deals) PackHashWindow(window Window) []byte {
	enc, err := deals.abi.Pack("hashWindow", window)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8bdb0773.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashWindow((address,uint64,uint64,uint64) window) pure returns(bytes32)
func (deals *Deals) TryPackHashWindow(window Window) ([]byte, error) {
	return deals.abi.Pack("hashWindow", window)
}

// UnpackHashWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8bdb0773.
//
// Solidity: function hashWindow((address,uint64,uint64,uint64) window) pure returns(bytes32)
func (deals *Deals) UnpackHashWindow(data []byte) ([32]byte, error) {
	out, err := deals.abi.Unpack("hashWindow", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (deals *Deals) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], deals.abi.Errors["Above"].ID.Bytes()[:4]) {
		return deals.UnpackAboveError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["BadSeq"].ID.Bytes()[:4]) {
		return deals.UnpackBadSeqError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return deals.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["BadWindow"].ID.Bytes()[:4]) {
		return deals.UnpackBadWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["Below"].ID.Bytes()[:4]) {
		return deals.UnpackBelowError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["BenchmarkBelow"].ID.Bytes()[:4]) {
		return deals.UnpackBenchmarkBelowError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["BenchmarkMissing"].ID.Bytes()[:4]) {
		return deals.UnpackBenchmarkMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["CounterDiffers"].ID.Bytes()[:4]) {
		return deals.UnpackCounterDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["Differs"].ID.Bytes()[:4]) {
		return deals.UnpackDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return deals.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["InWindow"].ID.Bytes()[:4]) {
		return deals.UnpackInWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return deals.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["Netflags"].ID.Bytes()[:4]) {
		return deals.UnpackNetflagsError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NoDecimal"].ID.Bytes()[:4]) {
		return deals.UnpackNoDecimalError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NoDigest"].ID.Bytes()[:4]) {
		return deals.UnpackNoDigestError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NotAContract"].ID.Bytes()[:4]) {
		return deals.UnpackNotAContractError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["NothingChanged"].ID.Bytes()[:4]) {
		return deals.UnpackNothingChangedError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["RateCount"].ID.Bytes()[:4]) {
		return deals.UnpackRateCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["RateDiffers"].ID.Bytes()[:4]) {
		return deals.UnpackRateDiffersError(raw[4:])
	}
	if bytes.Equal(raw[:4], deals.abi.Errors["Unsorted"].ID.Bytes()[:4]) {
		return deals.UnpackUnsortedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DealsAbove represents a Above error raised by the Deals contract.
type DealsAbove struct {
	Field string
	Got   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Above(string field, uint256 got, uint256 max)
func DealsAboveErrorID() common.Hash {
	return common.HexToHash("0x3a8d15f875e99764e580fe5d5eeb731dfd2ded49ecfb3eb6757740bc992143a7")
}

// UnpackAboveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Above(string field, uint256 got, uint256 max)
func (deals *Deals) UnpackAboveError(raw []byte) (*DealsAbove, error) {
	out := new(DealsAbove)
	if err := deals.abi.UnpackIntoInterface(out, "Above", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsBadSeq represents a BadSeq error raised by the Deals contract.
type DealsBadSeq struct {
	Got  uint64
	Want uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSeq(uint64 got, uint64 want)
func DealsBadSeqErrorID() common.Hash {
	return common.HexToHash("0xe430287caafcab597e53ca63bbf549a5f37d8f8a140d7472f8ab00eafdc3b6b3")
}

// UnpackBadSeqError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSeq(uint64 got, uint64 want)
func (deals *Deals) UnpackBadSeqError(raw []byte) (*DealsBadSeq, error) {
	out := new(DealsBadSeq)
	if err := deals.abi.UnpackIntoInterface(out, "BadSeq", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsBadSignature represents a BadSignature error raised by the Deals contract.
type DealsBadSignature struct {
	Document string
	Signer   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(string document, address signer)
func DealsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xcca52ff9d15018405df95deaf20fb241ac70b8e30341531493f7374e1b5d63c9")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(string document, address signer)
func (deals *Deals) UnpackBadSignatureError(raw []byte) (*DealsBadSignature, error) {
	out := new(DealsBadSignature)
	if err := deals.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsBadWindow represents a BadWindow error raised by the Deals contract.
type DealsBadWindow struct {
	From       uint64
	To         uint64
	MaxSeconds uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadWindow(uint64 from, uint64 to, uint64 maxSeconds)
func DealsBadWindowErrorID() common.Hash {
	return common.HexToHash("0x967b16915989c3a505165c37738fcde075537bd63e7dc81a8565951bb2f7aad5")
}

// UnpackBadWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadWindow(uint64 from, uint64 to, uint64 maxSeconds)
func (deals *Deals) UnpackBadWindowError(raw []byte) (*DealsBadWindow, error) {
	out := new(DealsBadWindow)
	if err := deals.abi.UnpackIntoInterface(out, "BadWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsBelow represents a Below error raised by the Deals contract.
type DealsBelow struct {
	Field string
	Got   *big.Int
	Min   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Below(string field, uint256 got, uint256 min)
func DealsBelowErrorID() common.Hash {
	return common.HexToHash("0xebb8b36f5f423060977ffd5c7daf430908d75e2c1de1c50e968d605e546322a0")
}

// UnpackBelowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Below(string field, uint256 got, uint256 min)
func (deals *Deals) UnpackBelowError(raw []byte) (*DealsBelow, error) {
	out := new(DealsBelow)
	if err := deals.abi.UnpackIntoInterface(out, "Below", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsBenchmarkBelow represents a BenchmarkBelow error raised by the Deals contract.
type DealsBenchmarkBelow struct {
	Name string
	Got  string
	Min  string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BenchmarkBelow(string name, string got, string min)
func DealsBenchmarkBelowErrorID() common.Hash {
	return common.HexToHash("0x905280f12d2486959ce61d820faa7c22b86dee84cb1544e03df46f8db0497e11")
}

// UnpackBenchmarkBelowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BenchmarkBelow(string name, string got, string min)
func (deals *Deals) UnpackBenchmarkBelowError(raw []byte) (*DealsBenchmarkBelow, error) {
	out := new(DealsBenchmarkBelow)
	if err := deals.abi.UnpackIntoInterface(out, "BenchmarkBelow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsBenchmarkMissing represents a BenchmarkMissing error raised by the Deals contract.
type DealsBenchmarkMissing struct {
	Name string
	Unit string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BenchmarkMissing(string name, string unit)
func DealsBenchmarkMissingErrorID() common.Hash {
	return common.HexToHash("0xfaeb93c025177394dfab37e4a4ad68008225326c951e2e136f9be2b784ec70b6")
}

// UnpackBenchmarkMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BenchmarkMissing(string name, string unit)
func (deals *Deals) UnpackBenchmarkMissingError(raw []byte) (*DealsBenchmarkMissing, error) {
	out := new(DealsBenchmarkMissing)
	if err := deals.abi.UnpackIntoInterface(out, "BenchmarkMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsCounterDiffers represents a CounterDiffers error raised by the Deals contract.
type DealsCounterDiffers struct {
	Got  string
	Want string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CounterDiffers(string got, string want)
func DealsCounterDiffersErrorID() common.Hash {
	return common.HexToHash("0x2d83a8d274f7ba1262eff77151c12e4ceb41c39dafefce8fbd80276c54b417aa")
}

// UnpackCounterDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CounterDiffers(string got, string want)
func (deals *Deals) UnpackCounterDiffersError(raw []byte) (*DealsCounterDiffers, error) {
	out := new(DealsCounterDiffers)
	if err := deals.abi.UnpackIntoInterface(out, "CounterDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsDiffers represents a Differs error raised by the Deals contract.
type DealsDiffers struct {
	Field string
	Want  [32]byte
	Got   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Differs(string field, bytes32 want, bytes32 got)
func DealsDiffersErrorID() common.Hash {
	return common.HexToHash("0xfe388a2188657dc210b70978e81412f4f251dd96b4f1b7392a4e45f7bf576209")
}

// UnpackDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Differs(string field, bytes32 want, bytes32 got)
func (deals *Deals) UnpackDiffersError(raw []byte) (*DealsDiffers, error) {
	out := new(DealsDiffers)
	if err := deals.abi.UnpackIntoInterface(out, "Differs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsExpired represents a Expired error raised by the Deals contract.
type DealsExpired struct {
	Order   string
	Expires uint64
	At      uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(string order, uint64 expires, uint64 at)
func DealsExpiredErrorID() common.Hash {
	return common.HexToHash("0xa4defd1e9bb54b21b8fe565b7c9c721ce187c4c723344912a928cc751082115c")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(string order, uint64 expires, uint64 at)
func (deals *Deals) UnpackExpiredError(raw []byte) (*DealsExpired, error) {
	out := new(DealsExpired)
	if err := deals.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsInWindow represents a InWindow error raised by the Deals contract.
type DealsInWindow struct {
	From uint64
	To   uint64
	At   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InWindow(uint64 from, uint64 to, uint64 at)
func DealsInWindowErrorID() common.Hash {
	return common.HexToHash("0x5857b3ed9973d47c6beee8a325f7227f7f9480cf7f0b3c14c92d2e4acf0ce625")
}

// UnpackInWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InWindow(uint64 from, uint64 to, uint64 at)
func (deals *Deals) UnpackInWindowError(raw []byte) (*DealsInWindow, error) {
	out := new(DealsInWindow)
	if err := deals.abi.UnpackIntoInterface(out, "InWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsLengthMismatch represents a LengthMismatch error raised by the Deals contract.
type DealsLengthMismatch struct {
	Documents  *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 documents, uint256 signatures)
func DealsLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 documents, uint256 signatures)
func (deals *Deals) UnpackLengthMismatchError(raw []byte) (*DealsLengthMismatch, error) {
	out := new(DealsLengthMismatch)
	if err := deals.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNetflags represents a Netflags error raised by the Deals contract.
type DealsNetflags struct {
	Promised uint64
	Required uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Netflags(uint64 promised, uint64 required)
func DealsNetflagsErrorID() common.Hash {
	return common.HexToHash("0xce048f7d95a2804a1f0516e58d38d13859de9cfa55964b49302dfc8c88c54ea7")
}

// UnpackNetflagsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Netflags(uint64 promised, uint64 required)
func (deals *Deals) UnpackNetflagsError(raw []byte) (*DealsNetflags, error) {
	out := new(DealsNetflags)
	if err := deals.abi.UnpackIntoInterface(out, "Netflags", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNoDecimal represents a NoDecimal error raised by the Deals contract.
type DealsNoDecimal struct {
	Text string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDecimal(string text)
func DealsNoDecimalErrorID() common.Hash {
	return common.HexToHash("0x385df574d507d5d3b7d0ac2eb2ac1571e08ad7c1d6c84b5902b1898063fd70ee")
}

// UnpackNoDecimalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDecimal(string text)
func (deals *Deals) UnpackNoDecimalError(raw []byte) (*DealsNoDecimal, error) {
	out := new(DealsNoDecimal)
	if err := deals.abi.UnpackIntoInterface(out, "NoDecimal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNoDigest represents a NoDigest error raised by the Deals contract.
type DealsNoDigest struct {
	Image string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDigest(string image)
func DealsNoDigestErrorID() common.Hash {
	return common.HexToHash("0x6e2af08e1186dfbec01564ca683bbef8a859297bcc781e8806ad92635f94f850")
}

// UnpackNoDigestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDigest(string image)
func (deals *Deals) UnpackNoDigestError(raw []byte) (*DealsNoDigest, error) {
	out := new(DealsNoDigest)
	if err := deals.abi.UnpackIntoInterface(out, "NoDigest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNotAContract represents a NotAContract error raised by the Deals contract.
type DealsNotAContract struct {
	At common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAContract(address at)
func DealsNotAContractErrorID() common.Hash {
	return common.HexToHash("0x8a8b41ec6b8382733436ac0321a506b0d1e41dc29c8650d1fd1ff17e726ab809")
}

// UnpackNotAContractError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAContract(address at)
func (deals *Deals) UnpackNotAContractError(raw []byte) (*DealsNotAContract, error) {
	out := new(DealsNotAContract)
	if err := deals.abi.UnpackIntoInterface(out, "NotAContract", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsNothingChanged represents a NothingChanged error raised by the Deals contract.
type DealsNothingChanged struct {
	Seq uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingChanged(uint64 seq)
func DealsNothingChangedErrorID() common.Hash {
	return common.HexToHash("0x2f6e8637240de3df969f519ea228921d33184728817bc047bf883d33a3877137")
}

// UnpackNothingChangedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingChanged(uint64 seq)
func (deals *Deals) UnpackNothingChangedError(raw []byte) (*DealsNothingChanged, error) {
	out := new(DealsNothingChanged)
	if err := deals.abi.UnpackIntoInterface(out, "NothingChanged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsRateCount represents a RateCount error raised by the Deals contract.
type DealsRateCount struct {
	Got  *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateCount(uint256 got, uint256 want)
func DealsRateCountErrorID() common.Hash {
	return common.HexToHash("0x6ba6f421ea9b7d3f9aba8784f88de35c004a56d90227e5d85ebc917a0892ce1f")
}

// UnpackRateCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateCount(uint256 got, uint256 want)
func (deals *Deals) UnpackRateCountError(raw []byte) (*DealsRateCount, error) {
	out := new(DealsRateCount)
	if err := deals.abi.UnpackIntoInterface(out, "RateCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsRateDiffers represents a RateDiffers error raised by the Deals contract.
type DealsRateDiffers struct {
	Counter string
	Got     *big.Int
	Want    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RateDiffers(string counter, uint256 got, uint256 want)
func DealsRateDiffersErrorID() common.Hash {
	return common.HexToHash("0xe21f63f96d8888998ee36debf0d083627694d5d29457cecce01750b8b3fd5360")
}

// UnpackRateDiffersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RateDiffers(string counter, uint256 got, uint256 want)
func (deals *Deals) UnpackRateDiffersError(raw []byte) (*DealsRateDiffers, error) {
	out := new(DealsRateDiffers)
	if err := deals.abi.UnpackIntoInterface(out, "RateDiffers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DealsUnsorted represents a Unsorted error raised by the Deals contract.
type DealsUnsorted struct {
	Counter string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unsorted(string counter)
func DealsUnsortedErrorID() common.Hash {
	return common.HexToHash("0x40df513cc6f8dfcb7462014971ee7b67dff1b0075cf3d57916a95842f3bf07cc")
}

// UnpackUnsortedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unsorted(string counter)
func (deals *Deals) UnpackUnsortedError(raw []byte) (*DealsUnsorted, error) {
	out := new(DealsUnsorted)
	if err := deals.abi.UnpackIntoInterface(out, "Unsorted", raw); err != nil {
		return nil, err
	}
	return out, nil
}
