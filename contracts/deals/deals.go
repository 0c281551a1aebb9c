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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"channels_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_BUDGET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_PER_MILLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"channels\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkAcceptance\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"accepted\",\"type\":\"tuple\",\"internalType\":\"structAcceptance\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hostKey\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkAppFee\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"fee\",\"type\":\"tuple\",\"internalType\":\"structAppFee\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"buyerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hubSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkChanges\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"changes\",\"type\":\"tuple[]\",\"internalType\":\"structIDeals.SignedChange[]\",\"components\":[{\"name\":\"change\",\"type\":\"tuple\",\"internalType\":\"structChange\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"buyer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hub\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"worker\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"terms\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkDeal\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"by\",\"type\":\"tuple\",\"internalType\":\"structIDeals.DealSignatures\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"bid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"buyer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hub\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"worker\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkMatch\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"required\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"bid\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hubLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFeePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxRates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]}]},{\"name\":\"provided\",\"type\":\"tuple\",\"internalType\":\"structProvision\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"buyerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"levels\",\"type\":\"tuple\",\"internalType\":\"structIDeals.Levels\",\"components\":[{\"name\":\"buyer\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hub\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"by\",\"type\":\"tuple\",\"internalType\":\"structIDeals.MatchSignatures\",\"components\":[{\"name\":\"buyer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hub\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"worker\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkOpening\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"at\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"checkWindow\",\"inputs\":[{\"name\":\"window\",\"type\":\"tuple\",\"internalType\":\"structWindow\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"at\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"structHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashAcceptance\",\"inputs\":[{\"name\":\"accepted\",\"type\":\"tuple\",\"internalType\":\"structAcceptance\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hostKey\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashAppFee\",\"inputs\":[{\"name\":\"fee\",\"type\":\"tuple\",\"internalType\":\"structAppFee\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashAsk\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashBid\",\"inputs\":[{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashChange\",\"inputs\":[{\"name\":\"change\",\"type\":\"tuple\",\"internalType\":\"structChange\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashDeal\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashProvision\",\"inputs\":[{\"name\":\"provided\",\"type\":\"tuple\",\"internalType\":\"structProvision\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"buyerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashRequirements\",\"inputs\":[{\"name\":\"required\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"bid\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hubLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFeePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxRates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashWindow\",\"inputs\":[{\"name\":\"window\",\"type\":\"tuple\",\"internalType\":\"structWindow\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"error\",\"name\":\"Above\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSeq\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"want\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"document\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadWindow\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxSeconds\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Below\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BenchmarkBelow\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"min\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"BenchmarkMissing\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"CounterDiffers\",\"inputs\":[{\"name\":\"got\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"want\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Differs\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"order\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"at\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InWindow\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"at\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Netflags\",\"inputs\":[{\"name\":\"promised\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"required\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoDecimal\",\"inputs\":[{\"name\":\"text\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NoDigest\",\"inputs\":[{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NotAContract\",\"inputs\":[{\"name\":\"at\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingChanged\",\"inputs\":[{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RateCount\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RateDiffers\",\"inputs\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Unsorted\",\"inputs\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Deals",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051614d2f380380614d2f83398101604081905261002e91610078565b806001600160a01b03163b5f03610067576040516322a2d07b60e21b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b03166080526100a5565b5f60208284031215610088575f5ffd5b81516001600160a01b038116811461009e575f5ffd5b9392505050565b608051614c646100cb5f395f8181610242015281816103fc0152610ada0152614c645ff3fe608060405234801561000f575f5ffd5b5060043610610179575f3560e01c806390385ed4116100d2578063c997673811610088578063e8b947c611610063578063e8b947c61461033e578063eaf3892e14610351578063f698da2514610364575f5ffd5b8063c9976738146102ff578063d93392da14610312578063deb9663414610334575f5ffd5b8063b3982ceb116100b8578063b3982ceb146102c6578063ba295970146102d9578063c725b200146102ec575f5ffd5b806390385ed41461029c5780639f884c59146102b3575f5ffd5b80633cb352b31161013257806378d1970e1161010d57806378d1970e1461022a57806379a4e4501461023d5780638bdb077314610289575f5ffd5b80633cb352b3146101f1578063537c103314610204578063746a6d9e14610217575f5ffd5b80631327c57a116101625780631327c57a146101b8578063280fd241146101cb578063360da34b146101de575f5ffd5b80630cec97921461017d5780631278549b146101a3575b5f5ffd5b61019061018b366004613f6a565b610441565b6040519081526020015b60405180910390f35b6101b66101b1366004614002565b610451565b005b6101906101c6366004614093565b6104f9565b6101906101d936600461413e565b61082b565b6101b66101ec366004614184565b610835565b6101906101ff3660046141e6565b610a3e565b61019061021236600461420e565b610b5a565b610190610225366004614240565b610b64565b6101906102383660046142f9565b610d3e565b6102647f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161019a565b61019061029736600461432b565b610d48565b6101906fffffffffffffffffffffffffffffffff81565b6101b66102c1366004614345565b610d52565b6101906102d436600461420e565b610ec9565b6101906102e73660046143b9565b610ed3565b6101906102fa36600461432b565b610edd565b61019061030d3660046143eb565b610ee7565b61031b6103e881565b60405167ffffffffffffffff909116815260200161019a565b61031b62278d0081565b6101b661034c366004614496565b61116d565b61019061035f36600461459e565b61174c565b610190604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f3d796441b0f337eb810b12fe994930bb033fc5e12e0c1c95c7938130ed657f42918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f61044b82611756565b92915050565b61049a6040518060400160405280600f81526020017f616363657074616e63652e6465616c000000000000000000000000000000000081525061049386611932565b8535611953565b6104f36040518060400160405280600a81526020017f616363657074616e6365000000000000000000000000000000000000000000008152506104dc85611992565b6104ec60808801606089016145d0565b85856119ef565b50505050565b5f5f61050485611932565b905061051c610517610160870187614603565b611ad9565b365f61052c610160880188614603565b90925090506101c08701355f5b8681101561080a573688888381811061055457610554614667565b90506020028101906105669190614694565b6105709080614694565b90506105b56040518060400160405280600b81526020017f6368616e67652e6465616c00000000000000000000000000000000000000000081525087835f0135611953565b6105c08260016146fd565b6105d06080830160608401614710565b67ffffffffffffffff1614610645576105ef6080820160608301614710565b6105fa8360016146fd565b6040517fe430287c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044015b60405180910390fd5b5f61065286868685611c03565b90505f61065e83611efc565b90506106e46040518060400160405280600681526020017f6368616e67650000000000000000000000000000000000000000000000000000815250828e60600160208101906106ad91906145d0565b8e8e898181106106bf576106bf614667565b90506020028101906106d19190614694565b6106df906060810190614729565b6119ef565b81156107e8576107696040518060400160405280600681526020017f6368616e67650000000000000000000000000000000000000000000000000000815250828e602001602081019061073791906145d0565b8e8e8981811061074957610749614667565b905060200281019061075b9190614694565b6106df906020810190614729565b6107e86040518060400160405280600681526020017f6368616e67650000000000000000000000000000000000000000000000000000815250828e60400160208101906107b691906145d0565b8e8e898181106107c8576107c8614667565b90506020028101906107da9190614694565b6106df906040810190614729565b6107f56020840184614603565b90975095505050604001359150600101610539565b5061081f886108198585611f7b565b836120d5565b98975050505050505050565b5f61044b82612317565b6108456040850160208601614710565b67ffffffffffffffff1661085f6060860160408701614710565b67ffffffffffffffff161115806108ab575062278d006108856040860160208701614710565b6108956060870160408801614710565b61089f919061478a565b67ffffffffffffffff16115b1561091f576108c06040850160208601614710565b6108d06060860160408701614710565b6040517f967b169100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015262278d00604482015260640161063c565b6109756040518060400160405280600681526020017f77696e646f770000000000000000000000000000000000000000000000000000815250610961866123d1565b61096e60208801886145d0565b86866119ef565b6109856040850160208601614710565b67ffffffffffffffff168167ffffffffffffffff16101580156109ca57506109b36060850160408601614710565b67ffffffffffffffff168167ffffffffffffffff16105b156104f3576109df6040850160208601614710565b6109ef6060860160408701614710565b6040517f5857b3ed00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529082166024820152908216604482015260640161063c565b5f61044b610b1f604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f3d796441b0f337eb810b12fe994930bb033fc5e12e0c1c95c7938130ed657f42918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a08201525f9060c00160405160208183030381529060405280519060200120905090565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f61044b82612481565b5f610b708585856125e7565b610bc96040518060400160405280600381526020017f61736b0000000000000000000000000000000000000000000000000000000000815250610bb287611756565b610bbf60208901896145d0565b6106df8680614729565b610c256040518060400160405280600381526020017f6269640000000000000000000000000000000000000000000000000000000000815250610c0b86612481565b610c1860208801886145d0565b6106df6020870187614729565b610c2e83611932565b9050610c8a6040518060400160405280600481526020017f6465616c0000000000000000000000000000000000000000000000000000000081525082856020016020810190610c7d91906145d0565b6106df6040870187614729565b604080518082018252600481527f6465616c000000000000000000000000000000000000000000000000000000006020820152610ce0918390610cd390606088019088016145d0565b6106df6060870187614729565b60408051808201909152600481527f6465616c000000000000000000000000000000000000000000000000000000006020820152610d369082610d2960808701606088016145d0565b6106df6080870187614729565b949350505050565b5f61044b82611efc565b5f61044b826123d1565b610d6461018084016101608501614710565b67ffffffffffffffff168167ffffffffffffffff1610610e0b57610d9061018084016101608501614710565b6040517fa4defd1e00000000000000000000000000000000000000000000000000000000815260606004820152600360648201527f61736b0000000000000000000000000000000000000000000000000000000000608482015267ffffffffffffffff9182166024820152908216604482015260a40161063c565b610e1d61014083016101208401614710565b67ffffffffffffffff168167ffffffffffffffff1610610ec457610e4961014083016101208401614710565b6040517fa4defd1e00000000000000000000000000000000000000000000000000000000815260606004820152600360648201527f6269640000000000000000000000000000000000000000000000000000000000608482015267ffffffffffffffff9182166024820152908216604482015260a40161063c565b505050565b5f61044b82612b85565b5f61044b82611932565b5f61044b82612cd6565b5f610f316040518060400160405280600b81526020017f6170704665652e6465616c000000000000000000000000000000000000000000815250610f2a89611932565b8835611953565b60408051808201909152600c81527f6170704665652e696d61676500000000000000000000000000000000000000006020820152610f8890610f7e610f7960a08b018b614729565b612d57565b8860200135611953565b5f610f9960608801604089016145d0565b73ffffffffffffffffffffffffffffffffffffffff1603611023576040517febb8b36f00000000000000000000000000000000000000000000000000000000815260606004820152600c60648201527f6170704665652e7061796565000000000000000000000000000000000000000060848201525f60248201526001604482015260a40161063c565b6110686040518060400160405280600a81526020017f6170704665652e6665650000000000000000000000000000000000000000000081525087606001356001612e0b565b60408051808201909152600a81527f6170704665652e6665650000000000000000000000000000000000000000000060208201526110bb9060608801356fffffffffffffffffffffffffffffffff612e4b565b6110c486612cd6565b905061111a6040518060400160405280600681526020017f61707046656500000000000000000000000000000000000000000000000000008152508289602001602081019061111391906145d0565b88886119ef565b604080518082018252600681527f6170704665650000000000000000000000000000000000000000000000000000602082015261116391839061096e9060608c01908c016145d0565b9695505050505050565b8235158015906112e4576111c06040518060400160405280600d81526020017f70726f766973696f6e2e61736b000000000000000000000000000000000000008152506111b98a611756565b8635611953565b61120f6040518060400160405280600981526020017f70726f766973696f6e000000000000000000000000000000000000000000000081525061120286612317565b610c7d60208c018c6145d0565b6112706040518060400160405280600f81526020017f70726f766973696f6e2e6275796572000000000000000000000000000000000081525085602001602081019061125b91906145d0565b61126b60408a0160208b016145d0565b612e8b565b6112e46040518060400160405280600d81526020017f62757965722773206c6576656c00000000000000000000000000000000000000815250845f0160208101906112bb9190614710565b67ffffffffffffffff166112d56060880160408901614710565b67ffffffffffffffff16612e0b565b84355f036112f25750611743565b5f6112fc86612b85565b90506113406040518060400160405280601081526020017f726571756972656d656e74732e62696400000000000000000000000000000000815250610f2a8a612481565b6113966040518060400160405280600c81526020017f726571756972656d656e74730000000000000000000000000000000000000000815250828a5f01602081019061138c91906145d0565b6106df8780614729565b604080518082018252600c81527f726571756972656d656e7473000000000000000000000000000000000000000060208201526113ec9183906113df9060608c01908c016145d0565b6106df6020880188614729565b6114486040518060400160405280601081526020017f726571756972656d656e74732e6875620000000000000000000000000000000081525087602001602081019061143891906145d0565b61126b60608b0160408c016145d0565b604080518082018252601381527f726571756972656d656e74732e776f726b657200000000000000000000000000602082015261149f9161148f9060608a01908a016145d0565b61126b60808b0160608c016145d0565b6115056040518060400160405280600b81526020017f6875622773206c6576656c0000000000000000000000000000000000000000008152508560200160208101906114eb9190614710565b67ffffffffffffffff166112d560808a0160608b01614710565b604080518082018252600e81527f776f726b65722773206c6576656c00000000000000000000000000000000000060208201526115669161154c9060608801908801614710565b67ffffffffffffffff166112d560a08a0160808b01614710565b5f82611572575f611582565b6115826080870160608801614710565b905061159460c0880160a08901614710565b67ffffffffffffffff166115ae60c0890160a08a01614710565b821667ffffffffffffffff161461161657806115d060c0890160a08a01614710565b6040517fce048f7d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161063c565b6116846040518060400160405280600881526020017f6475726174696f6e0000000000000000000000000000000000000000000000008152508461165a575f61166a565b61166a60a0890160808a01614710565b67ffffffffffffffff166112d560e08b0160c08c01614710565b60408051808201909152600b81527f6665655065724d696c6c6500000000000000000000000000000000000000000060208201526116f8906116ce6101a08b016101808c01614710565b67ffffffffffffffff166116e96101008b0160e08c01614710565b67ffffffffffffffff16612e4b565b61171c6117096101608a018a614603565b6117176101008b018b614603565b612f45565b61173f61172c60c08c018c614603565b61173a6101208b018b614603565b6130d0565b5050505b50505050505050565b5f61044b82611992565b5f7f6c4192bb6a4b8883a6a52f1accf4c0b3ce5a4e03c9331c41d1512443e211056161178560208401846145d0565b61179560408501602086016145d0565b60408501356117aa6080870160608801614710565b6117ba60a0880160808901614710565b60408051602081019790975273ffffffffffffffffffffffffffffffffffffffff95861690870152939092166060850152608084015267ffffffffffffffff90811660a08401521660c082015260e00160408051601f1981840301815291905261182f61182a60a0850185614603565b611f7b565b61184461183f60c0860186614603565b613383565b61185961185460e0870187614729565b6134a4565b61186a611854610100880188614729565b61187b611854610120890189614729565b6040805160208101969096528501939093526060840191909152608083015260a082015260c00160408051601f198184030181529190526118c461016085016101408601614710565b6118d661018086016101608701614710565b6040805167ffffffffffffffff9384166020820152929091169082015260600160408051601f19818403018152908290526119159392916020016147c1565b604051602081830303815290604052805190602001209050919050565b5f61044b8261194861182a610160830183614603565b846101c001356120d5565b808214610ec4578282826040517ffe388a2100000000000000000000000000000000000000000000000000000000815260040161063c93929190614815565b5f7fd52f07855cd885b8baca337e0634215aad4a61fc530cb65563f9b2443a8cdf99823560208401356119cb6118546040870187614729565b6040805160208101959095528401929092526060830152608082015260a001611915565b5f6119f985610a3e565b90505f5f611a088386866134c5565b5090925090505f816003811115611a2157611a21614839565b148015611a5957508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b15611a6657505050611ad2565b73ffffffffffffffffffffffffffffffffffffffff86163b1580611a935750611a918684878761350c565b155b15611ace5787866040517fcca52ff900000000000000000000000000000000000000000000000000000000815260040161063c929190614866565b5050505b5050505050565b5f819003611b1c576040517f6ba6f4210000000000000000000000000000000000000000000000000000000081525f60048201526001602482015260440161063c565b60015b81811015610ec457611b958383611b3760018561489d565b818110611b4657611b46614667565b9050602002810190611b5891906148b0565b611b629080614729565b858585818110611b7457611b74614667565b9050602002810190611b8691906148b0565b611b909080614729565b61358f565b611bfb57828282818110611bab57611bab614667565b9050602002810190611bbd91906148b0565b611bc79080614729565b6040517f40df513c00000000000000000000000000000000000000000000000000000000815260040161063c92919061490b565b600101611b1f565b5f611c1b611c146020840184614603565b87876136bf565b81604001355f03611c95576040517febb8b36f00000000000000000000000000000000000000000000000000000000815260606004820152600660648201527f627564676574000000000000000000000000000000000000000000000000000060848201525f60248201526001604482015260a40161063c565b604080518082018252600681527f62756467657400000000000000000000000000000000000000000000000000006020820152611ce5918401356fffffffffffffffffffffffffffffffff612e4b565b5060408101358281119083115f5b85811015611e9257611db4611d0b6020860186614603565b83818110611d1b57611d1b614667565b9050602002810190611d2d91906148b0565b611d379080614729565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611d78925050506020870187614603565b84818110611d8857611d88614667565b9050602002810190611d9a91906148b0565b602001356fffffffffffffffffffffffffffffffff612e4b565b868682818110611dc657611dc6614667565b9050602002810190611dd891906148b0565b60200135848060200190611dec9190614603565b83818110611dfc57611dfc614667565b9050602002810190611e0e91906148b0565b602001351115611e215760019250611e8a565b868682818110611e3357611e33614667565b9050602002810190611e4591906148b0565b60200135848060200190611e599190614603565b83818110611e6957611e69614667565b9050602002810190611e7b91906148b0565b602001351015611e8a57600191505b600101611cf3565b5081158015611e9f575080155b15611ef357611eb46080840160608501614710565b6040517f2f6e863700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161063c565b50949350505050565b5f7fa36ab2e2c88ff893617dd2269cd900990cd6d3b9694d189baf351a03bc5633f88235611f3061182a6020860186614603565b6040850135611f456080870160608801614710565b6040805160208101969096528501939093526060840191909152608083015267ffffffffffffffff1660a082015260c001611915565b5f808267ffffffffffffffff811115611f9657611f9661491e565b604051908082528060200260200182016040528015611fbf578160200160208202803683370190505b5090505f5b838110156120a4577f12a52374f6f01ec9e8e9dcd9eb6c5bd50524b45e19342edac9b150592062879061201e86868481811061200257612002614667565b905060200281019061201491906148b0565b6118549080614729565b86868481811061203057612030614667565b905060200281019061204291906148b0565b60200135604051602001612069939291909283526020830191909152604082015260600190565b6040516020818303038152906040528051906020012082828151811061209157612091614667565b6020908102919091010152600101611fc4565b50806040516020016120b6919061494b565b6040516020818303038152906040528051906020012091505092915050565b5f7f6fec90db534daffb7ac09ba1e367f9e53f1d8c9ae86289450525e43acab355ef843561210960408701602088016145d0565b61211960608801604089016145d0565b6121296080890160608a016145d0565b61213960a08a0160808b016145d0565b60408051602081019790975286019490945273ffffffffffffffffffffffffffffffffffffffff92831660608601529082166080850152811660a08401521660c082015260e00160408051601f198184030181529190526121a061185460a0870187614729565b6121b56121b060c0880188614603565b6137ed565b6121c56121b060e0890189614603565b6121d761012089016101008a01614710565b6121e96101408a016101208b01614710565b6121fb6101608b016101408c01614710565b604080516020810197909752860194909452606085019290925267ffffffffffffffff908116608085015290811660a08401521660c082015260e00160408051601f198184030181529190528461225a6101a088016101808901614710565b61226c6101c089016101a08a01614710565b866101e08a01356122856102208c016102008d01614710565b6122976102408d016102208e01614710565b60408051602081019890985267ffffffffffffffff968716908801529385166060870152608086019290925260a0850152821660c08401521660e08201526101000160408051601f19818403018152908290526122f89392916020016147c1565b6040516020818303038152906040528051906020012090509392505050565b5f7fefbc76890e0d937b821e637882474afe648600235511ffb466f6e192f7045be2823561234b60408501602086016145d0565b61235b6060860160408701614710565b61236b6080870160608801614710565b61237b60a0880160808901614710565b60408051602081019790975286019490945273ffffffffffffffffffffffffffffffffffffffff909216606085015267ffffffffffffffff908116608085015290811660a08401521660c082015260e001611915565b5f7ff402abb453238f78ab40f464ac8cd8276fb271fb3af5a167320204b0d91eb8c561240060208401846145d0565b6124106040850160208601614710565b6124206060860160408701614710565b6124306080870160608801614710565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff9094169385019390935267ffffffffffffffff9182166060850152811660808401521660a082015260c001611915565b5f7f61895085fec09364d0d06683df074c5842e3153a835868dcbcd8a21ebcf5ae2d6124b060208401846145d0565b6124c06040850160208601614710565b6124d06118546040870187614729565b6124e06080870160608801614710565b6124f060a0880160808901614710565b60408051602081019790975273ffffffffffffffffffffffffffffffffffffffff9095169486019490945267ffffffffffffffff92831660608601526080850191909152811660a08401521660c082015260e00160408051601f1981840301815291905261256460c0840160a08501614710565b60c084013560e085013561258061012087016101008801614710565b61259261014088016101208901614710565b6040805167ffffffffffffffff96871660208201529081019490945260608401929092528316608083015290911660a082015260c0015b60408051601f19818403018152908290526119159291602001614980565b6126306040518060400160405280600381526020017f61736b000000000000000000000000000000000000000000000000000000000081525061262985611756565b8335611953565b6126af6040518060400160405280600681526020017f776f726b65720000000000000000000000000000000000000000000000000000815250612697855f01602081019061267e91906145d0565b73ffffffffffffffffffffffffffffffffffffffff1690565b6126aa61267e60808601606087016145d0565b611953565b6127116040518060400160405280600681526020017f7061796f757400000000000000000000000000000000000000000000000000008152506126fe85602001602081019061267e91906145d0565b6126aa61267e60a08601608087016145d0565b6127726040518060400160405280600581526020017f627579657200000000000000000000000000000000000000000000000000000081525061275f845f01602081019061267e91906145d0565b6126aa61267e60408601602087016145d0565b6127bb6040518060400160405280600781526020017f6368616e6e656c000000000000000000000000000000000000000000000000008152508360e00135836101e00135611953565b60408051808201909152600881527f6d696c6c69437075000000000000000000000000000000000000000000000000602082015261282e906128036080850160608601614710565b67ffffffffffffffff1661281f61012085016101008601614710565b67ffffffffffffffff16611953565b60408051808201909152600b81527f6d656d6f7279427974657300000000000000000000000000000000000000000060208201526128929061287660a0850160808601614710565b67ffffffffffffffff1661281f61014085016101208601614710565b60408051808201909152600481527f706964730000000000000000000000000000000000000000000000000000000060208201526128f6906128da60c0850160a08601614710565b67ffffffffffffffff1661281f61016085016101408601614710565b61293f6040518060400160405280600681526020017f6275646765740000000000000000000000000000000000000000000000000000815250826101c001358460c00135612e4b565b61297761294f60a0830183614729565b7f7368613235363a00000000000000000000000000000000000000000000000000604061388a565b6129bc5761298860a0820182614729565b6040517f6e2af08e00000000000000000000000000000000000000000000000000000000815260040161063c92919061490b565b6129d16129cc6040840184614729565b613956565b15612a2d57604080518082018252600581527f696d6167650000000000000000000000000000000000000000000000000000006020820152612a2d91612a1d9061185490860186614729565b6126aa61185460a0860186614729565b60408051808201909152600881527f6d696c6c694370750000000000000000000000000000000000000000000000006020820152612a9190612a7761012084016101008501614710565b67ffffffffffffffff166116e96080870160608801614710565b60408051808201909152600b81527f6d656d6f727942797465730000000000000000000000000000000000000000006020820152612af590612adb61014084016101208501614710565b67ffffffffffffffff166116e960a0870160808801614710565b60408051808201909152600b81527f6665655065724d696c6c650000000000000000000000000000000000000000006020820152612b5190612b3f6101a084016101808501614710565b67ffffffffffffffff166103e8612e4b565b612b74612b62610160830183614603565b612b6f60a0870187614603565b6139f1565b610ec4610517610160830183614603565b5f7fd0078d16b1a3c617e6e3104485c890188b74757e2d34f8947268c645c2b477968235612bb960408501602086016145d0565b612bc960608601604087016145d0565b612bd96080870160608801614710565b612be960a0880160808901614710565b60408051602081019790975286019490945273ffffffffffffffffffffffffffffffffffffffff92831660608601529116608084015267ffffffffffffffff90811660a08401521660c082015260e00160408051601f19818403018152919052612c5960c0840160a08501614710565b612c6960e0850160c08601614710565b612c7a610100860160e08701614710565b612c8b61182a610100880188614603565b612c9c61183f610120890189614603565b6040805167ffffffffffffffff968716602082015294861690850152939091166060830152608082015260a081019190915260c0016125c9565b5f7f7b2eed0445e723bf2b5fadd9444c9d0ac17ed5c1ca9359fa03eb78d8e1e9354082356020840135612d0f60608601604087016145d0565b60408051602081019590955284019290925260608381019190915273ffffffffffffffffffffffffffffffffffffffff909116608083015283013560a082015260c001611915565b5f612d8583837f7368613235363a00000000000000000000000000000000000000000000000000604061388a565b612dbf5782826040517f6e2af08e00000000000000000000000000000000000000000000000000000000815260040161063c92919061490b565b5f60075b6047811015612e0357612df0858583818110612de157612de1614667565b9050013560f81c60f81b613b18565b600483901b179150806001019050612dc3565b509392505050565b80821015610ec4578282826040517febb8b36f00000000000000000000000000000000000000000000000000000000815260040161063c93929190614815565b80821115610ec4578282826040517f3a8d15f800000000000000000000000000000000000000000000000000000000815260040161063c93929190614815565b73ffffffffffffffffffffffffffffffffffffffff821615801590612edc57508073ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff1614155b15610ec4578273ffffffffffffffffffffffffffffffffffffffff831673ffffffffffffffffffffffffffffffffffffffff83166040517ffe388a2100000000000000000000000000000000000000000000000000000000815260040161063c93929190614815565b80156104f357612f558282611ad9565b5f5b83811015611ad2575f5f5b8381101561300a57612fce878785818110612f7f57612f7f614667565b9050602002810190612f9191906148b0565b612f9b9080614729565b878785818110612fad57612fad614667565b9050602002810190612fbf91906148b0565b612fc99080614729565b613c7a565b1561300257848482818110612fe557612fe5614667565b9050602002810190612ff791906148b0565b60200135915061300a565b600101612f62565b508086868481811061301e5761301e614667565b905060200281019061303091906148b0565b6020013511156130c75785858381811061304c5761304c614667565b905060200281019061305e91906148b0565b6130689080614729565b87878581811061307a5761307a614667565b905060200281019061308c91906148b0565b60200135836040517f3a8d15f800000000000000000000000000000000000000000000000000000000815260040161063c949392919061498e565b50600101612f57565b5f5b81811015611ad2575f6131158484848181106130f0576130f0614667565b905060200281019061310291906149b4565b613110906020810190614729565b613c99565b90505f5f5b868110156132dd5761317788888381811061313757613137614667565b905060200281019061314991906149b4565b6131539080614729565b88888881811061316557613165614667565b9050602002810190612fbf91906149b4565b15806131e757506131e588888381811061319357613193614667565b90506020028101906131a591906149b4565b6131b3906040810190614729565b8888888181106131c5576131c5614667565b90506020028101906131d791906149b4565b612fc9906040810190614729565b155b6132d55760019150826132058989848181106130f0576130f0614667565b10156132d55785858581811061321d5761321d614667565b905060200281019061322f91906149b4565b6132399080614729565b89898481811061324b5761324b614667565b905060200281019061325d91906149b4565b61326b906020810190614729565b89898981811061327d5761327d614667565b905060200281019061328f91906149b4565b61329d906020810190614729565b6040517f905280f100000000000000000000000000000000000000000000000000000000815260040161063c969594939291906149e6565b60010161311a565b5080613379578484848181106132f5576132f5614667565b905060200281019061330791906149b4565b6133119080614729565b86868681811061332357613323614667565b905060200281019061333591906149b4565b613343906040810190614729565b6040517ffaeb93c000000000000000000000000000000000000000000000000000000000815260040161063c9493929190614a2e565b50506001016130d2565b5f808267ffffffffffffffff81111561339e5761339e61491e565b6040519080825280602002602001820160405280156133c7578160200160208202803683370190505b5090505f5b838110156120a457368585838181106133e7576133e7614667565b90506020028101906133f991906149b4565b90507f8c0c1489fb21d1b6aa37132764256d1f3495fcd239f453ab81aa405d20b02c8d6134296118548380614729565b6134396118546020850185614729565b6134496118546040860186614729565b6040805160208101959095528401929092526060830152608082015260a0016040516020818303038152906040528051906020012083838151811061349057613490614667565b6020908102919091010152506001016133cc565b5f82826040516134b5929190614a5f565b6040518091039020905092915050565b5f808060418490036134f9578435602086013560408701355f1a6134eb89828585613e7e565b955095509550505050613503565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f8082851061359e57826135a0565b845b90505f5b818110156136b3578484828181106135be576135be614667565b909101357fff000000000000000000000000000000000000000000000000000000000000001690508787838181106135f8576135f8614667565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916146136ab5784848281811061363b5761363b614667565b909101357fff0000000000000000000000000000000000000000000000000000000000000016905087878381811061367557613675614667565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff19161092505050610d36565b6001016135a4565b50505090911092915050565b828114613702576040517f6ba6f421000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161063c565b5f5b83811015611ad25761374f85858381811061372157613721614667565b905060200281019061373391906148b0565b61373d9080614729565b858585818110612fad57612fad614667565b6137e55784848281811061376557613765614667565b905060200281019061377791906148b0565b6137819080614729565b84848481811061379357613793614667565b90506020028101906137a591906148b0565b6137af9080614729565b6040517f2d83a8d200000000000000000000000000000000000000000000000000000000815260040161063c9493929190614a2e565b600101613704565b5f808267ffffffffffffffff8111156138085761380861491e565b604051908082528060200260200182016040528015613831578160200160208202803683370190505b5090505f5b838110156120a45761386585858381811061385357613853614667565b90506020028101906118549190614729565b82828151811061387757613877614667565b6020908102919091010152600101613836565b5f84846138988460076146fd565b811415806138ff57507fffffffffffffff0000000000000000000000000000000000000000000000000085166138d160075f8486614a6e565b6138da91614a95565b7fffffffffffffff000000000000000000000000000000000000000000000000001614155b1561390e575f92505050610d36565b60075b818110156139485761392e838383818110612de157612de1614667565b601003613940575f9350505050610d36565b600101613911565b506001979650505050505050565b5f61398483837f7368613235363a00000000000000000000000000000000000000000000000000604061388a565b806139b757506139b783837f7368613338343a00000000000000000000000000000000000000000000000000606061388a565b806139ea57506139ea83837f7368613531323a00000000000000000000000000000000000000000000000000608061388a565b9392505050565b6139fd848484846136bf565b5f5b83811015611ad257828282818110613a1957613a19614667565b9050602002810190613a2b91906148b0565b60200135858583818110613a4157613a41614667565b9050602002810190613a5391906148b0565b6020013514613b1057848482818110613a6e57613a6e614667565b9050602002810190613a8091906148b0565b613a8a9080614729565b868684818110613a9c57613a9c614667565b9050602002810190613aae91906148b0565b60200135858585818110613ac457613ac4614667565b9050602002810190613ad691906148b0565b602001356040517fe21f63f900000000000000000000000000000000000000000000000000000000815260040161063c949392919061498e565b6001016139ff565b5f7f30000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831610801590613bad57507f39000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831611155b15613bca57613bc1603060f884901c614afb565b60ff1692915050565b7f61000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831610801590613c5e57507f66000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831611155b15613c7257613bc1605760f884901c614afb565b506010919050565b5f613c8583836134a4565b613c8f86866134a4565b1495945050505050565b5f828280835b82811015613dca57838382818110613cb957613cb9614667565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff19167f2e00000000000000000000000000000000000000000000000000000000000000148015613d1257508183145b15613d1f57809150613dc2565b5f848483818110613d3257613d32614667565b919091013560f81c9150506030811080613d4c5750603981115b80613d615750613d5e602460286146fd565b82115b15613d9c5787876040517f385df57400000000000000000000000000000000000000000000000000000000815260040161063c92919061490b565b603081613daa88600a614b14565b613db491906146fd565b613dbe919061489d565b9550505b600101613c9f565b505f818314613dee576001613ddf838561489d565b613de9919061489d565b613df0565b5f5b90505f828414801590613e01575081155b9050821580613e105750602883115b80613e1b5750602482115b80613e235750805b15613e5e5787876040517f385df57400000000000000000000000000000000000000000000000000000000815260040161063c92919061490b565b613e6982602461489d565b613e7490600a614c4c565b61081f9087614b14565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613eb757505f91506003905082613f49565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613f08573d5f5f3e3d5ffd5b5050604051601f19015191505073ffffffffffffffffffffffffffffffffffffffff8116613f4057505f925060019150829050613f49565b92505f91508190505b9450945094915050565b5f6101808284031215613f64575f5ffd5b50919050565b5f60208284031215613f7a575f5ffd5b813567ffffffffffffffff811115613f90575f5ffd5b610d3684828501613f53565b5f6102408284031215613f64575f5ffd5b5f60608284031215613f64575f5ffd5b5f5f83601f840112613fcd575f5ffd5b50813567ffffffffffffffff811115613fe4575f5ffd5b602083019150836020828501011115613ffb575f5ffd5b9250929050565b5f5f5f5f60608587031215614015575f5ffd5b843567ffffffffffffffff81111561402b575f5ffd5b61403787828801613f9c565b945050602085013567ffffffffffffffff811115614053575f5ffd5b61405f87828801613fad565b935050604085013567ffffffffffffffff81111561407b575f5ffd5b61408787828801613fbd565b95989497509550505050565b5f5f5f604084860312156140a5575f5ffd5b833567ffffffffffffffff8111156140bb575f5ffd5b6140c786828701613f9c565b935050602084013567ffffffffffffffff8111156140e3575f5ffd5b8401601f810186136140f3575f5ffd5b803567ffffffffffffffff811115614109575f5ffd5b8660208260051b840101111561411d575f5ffd5b939660209190910195509293505050565b5f60a08284031215613f64575f5ffd5b5f60a0828403121561414e575f5ffd5b6139ea838361412e565b5f60808284031215613f64575f5ffd5b803567ffffffffffffffff8116811461417f575f5ffd5b919050565b5f5f5f5f60c08587031215614197575f5ffd5b6141a18686614158565b9350608085013567ffffffffffffffff8111156141bc575f5ffd5b6141c887828801613fbd565b90945092506141db905060a08601614168565b905092959194509250565b5f602082840312156141f6575f5ffd5b5035919050565b5f6101408284031215613f64575f5ffd5b5f6020828403121561421e575f5ffd5b813567ffffffffffffffff811115614234575f5ffd5b610d36848285016141fd565b5f5f5f5f60808587031215614253575f5ffd5b843567ffffffffffffffff811115614269575f5ffd5b61427587828801613f53565b945050602085013567ffffffffffffffff811115614291575f5ffd5b61429d878288016141fd565b935050604085013567ffffffffffffffff8111156142b9575f5ffd5b6142c587828801613f9c565b925050606085013567ffffffffffffffff8111156142e1575f5ffd5b6142ed8782880161412e565b91505092959194509250565b5f60208284031215614309575f5ffd5b813567ffffffffffffffff81111561431f575f5ffd5b610d3684828501614158565b5f6080828403121561433b575f5ffd5b6139ea8383614158565b5f5f5f60608486031215614357575f5ffd5b833567ffffffffffffffff81111561436d575f5ffd5b61437986828701613f53565b935050602084013567ffffffffffffffff811115614395575f5ffd5b6143a1868287016141fd565b9250506143b060408501614168565b90509250925092565b5f602082840312156143c9575f5ffd5b813567ffffffffffffffff8111156143df575f5ffd5b610d3684828501613f9c565b5f5f5f5f5f5f60e08789031215614400575f5ffd5b863567ffffffffffffffff811115614416575f5ffd5b61442289828a01613f9c565b9650506144328860208901614158565b945060a087013567ffffffffffffffff81111561444d575f5ffd5b61445989828a01613fbd565b90955093505060c087013567ffffffffffffffff811115614478575f5ffd5b61448489828a01613fbd565b979a9699509497509295939492505050565b5f5f5f5f5f5f5f6101a0888a0312156144ad575f5ffd5b873567ffffffffffffffff8111156144c3575f5ffd5b6144cf8a828b01613f53565b975050602088013567ffffffffffffffff8111156144eb575f5ffd5b6144f78a828b016141fd565b965050604088013567ffffffffffffffff811115614513575f5ffd5b61451f8a828b01613f9c565b955050606088013567ffffffffffffffff81111561453b575f5ffd5b6145478a828b016141fd565b9450506145578960808a0161412e565b9250614567896101208a01613fad565b915061018088013567ffffffffffffffff811115614583575f5ffd5b61458f8a828b01613fad565b91505092959891949750929550565b5f602082840312156145ae575f5ffd5b813567ffffffffffffffff8111156145c4575f5ffd5b610d3684828501613fad565b5f602082840312156145e0575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff811681146139ea575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614636575f5ffd5b83018035915067ffffffffffffffff821115614650575f5ffd5b6020019150600581901b3603821315613ffb575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818336030181126146c6575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561044b5761044b6146d0565b5f60208284031215614720575f5ffd5b6139ea82614168565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe184360301811261475c575f5ffd5b83018035915067ffffffffffffffff821115614776575f5ffd5b602001915036819003821315613ffb575f5ffd5b67ffffffffffffffff828116828216039081111561044b5761044b6146d0565b5f81518060208401855e5f93019283525090919050565b5f6147de6147d86147d284886147aa565b866147aa565b846147aa565b95945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b606081525f61482760608301866147e7565b60208301949094525060400152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b604081525f61487860408301856147e7565b905073ffffffffffffffffffffffffffffffffffffffff831660208301529392505050565b8181038181111561044b5761044b6146d0565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18336030181126146c6575f5ffd5b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f610d366020830184866148e2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b81515f90829060208501835b82811015614975578151845260209384019390910190600101614957565b509195945050505050565b5f610d366147d883866147aa565b606081525f6149a16060830186886148e2565b6020830194909452506040015292915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18336030181126146c6575f5ffd5b606081525f6149f960608301888a6148e2565b8281036020840152614a0c8187896148e2565b90508281036040840152614a218185876148e2565b9998505050505050505050565b604081525f614a416040830186886148e2565b8281036020840152614a548185876148e2565b979650505050505050565b818382375f9101908152919050565b5f5f85851115614a7c575f5ffd5b83861115614a88575f5ffd5b5050820193919092039150565b80357fffffffffffffff000000000000000000000000000000000000000000000000008116906007841015614af4577fffffffffffffff00000000000000000000000000000000000000000000000000808560070360031b1b82161691505b5092915050565b60ff828116828216039081111561044b5761044b6146d0565b808202811582820484141761044b5761044b6146d0565b6001815b6001841115614b6657808504811115614b4a57614b4a6146d0565b6001841615614b5857908102905b60019390931c928002614b2f565b935093915050565b5f82614b7c5750600161044b565b81614b8857505f61044b565b8160018114614b9e5760028114614ba857614bc4565b600191505061044b565b60ff841115614bb957614bb96146d0565b50506001821b61044b565b5060208310610133831016604e8410600b8410161715614be7575081810a61044b565b614c127fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8484614b2b565b807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff04821115614c4457614c446146d0565b029392505050565b5f6139ea8383614b6e56fea164736f6c6343000825000a",
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
// the contract method with ID 0x9f884c59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkOpening((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask, (address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid, uint64 at) pure returns()
func (deals *Deals) PackCheckOpening(ask Ask, bid Bid, at uint64) []byte {
	enc, err := deals.abi.Pack("checkOpening", ask, bid, at)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckOpening is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f884c59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkOpening((address,address,bytes32,uint64,uint64,(string,uint256)[],(string,string,string)[],string,string,string,uint64,uint64) ask, (address,uint64,string,uint64,uint64,uint64,uint256,bytes32,uint64,uint64) bid, uint64 at) pure returns()
func (deals *Deals) TryPackCheckOpening(ask Ask, bid Bid, at uint64) ([]byte, error) {
	return deals.abi.Pack("checkOpening", ask, bid, at)
}

// PackCheckWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x360da34b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkWindow((address,uint64,uint64,uint64) window, bytes signature, uint64 at) view returns()
func (deals *Deals) PackCheckWindow(window Window, signature []byte, at uint64) []byte {
	enc, err := deals.abi.Pack("checkWindow", window, signature, at)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x360da34b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkWindow((address,uint64,uint64,uint64) window, bytes signature, uint64 at) view returns()
func (deals *Deals) TryPackCheckWindow(window Window, signature []byte, at uint64) ([]byte, error) {
	return deals.abi.Pack("checkWindow", window, signature, at)
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
