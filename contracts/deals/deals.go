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
	Wallet  common.Address
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"channels_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_BUDGET\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_FEE_PER_MILLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_WINDOW\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"channels\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkAcceptance\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"accepted\",\"type\":\"tuple\",\"internalType\":\"structAcceptance\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hostKey\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkAppFee\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"fee\",\"type\":\"tuple\",\"internalType\":\"structAppFee\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"buyerSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hubSignature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkChanges\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"changes\",\"type\":\"tuple[]\",\"internalType\":\"structIDeals.SignedChange[]\",\"components\":[{\"name\":\"change\",\"type\":\"tuple\",\"internalType\":\"structChange\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"buyer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hub\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"worker\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"terms\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkDeal\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"by\",\"type\":\"tuple\",\"internalType\":\"structIDeals.DealSignatures\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"bid\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"buyer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hub\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"worker\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkMatch\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"required\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"bid\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hubLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFeePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxRates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]}]},{\"name\":\"provided\",\"type\":\"tuple\",\"internalType\":\"structProvision\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"buyerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"levels\",\"type\":\"tuple\",\"internalType\":\"structIDeals.Levels\",\"components\":[{\"name\":\"buyer\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"hub\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"worker\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"by\",\"type\":\"tuple\",\"internalType\":\"structIDeals.MatchSignatures\",\"components\":[{\"name\":\"buyer\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"hub\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"worker\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkOpening\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"at\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"checkWindow\",\"inputs\":[{\"name\":\"window\",\"type\":\"tuple\",\"internalType\":\"structWindow\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"at\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"structHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"domainSeparator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashAcceptance\",\"inputs\":[{\"name\":\"accepted\",\"type\":\"tuple\",\"internalType\":\"structAcceptance\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hostKey\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashAppFee\",\"inputs\":[{\"name\":\"fee\",\"type\":\"tuple\",\"internalType\":\"structAppFee\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"image\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashAsk\",\"inputs\":[{\"name\":\"ask\",\"type\":\"tuple\",\"internalType\":\"structAsk\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"device\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"method\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"conditionNumber\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"tier\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashBid\",\"inputs\":[{\"name\":\"bid\",\"type\":\"tuple\",\"internalType\":\"structBid\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashChange\",\"inputs\":[{\"name\":\"change\",\"type\":\"tuple\",\"internalType\":\"structChange\",\"components\":[{\"name\":\"deal\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashDeal\",\"inputs\":[{\"name\":\"deal\",\"type\":\"tuple\",\"internalType\":\"structDeal\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"command\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"sshKeys\",\"type\":\"string[]\",\"internalType\":\"string[]\"},{\"name\":\"milliCpu\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"memoryBytes\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"pids\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"rates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"feePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"intervalMs\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"budget\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"channel\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"nonce\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashProvision\",\"inputs\":[{\"name\":\"provided\",\"type\":\"tuple\",\"internalType\":\"structProvision\",\"components\":[{\"name\":\"ask\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"buyerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashRequirements\",\"inputs\":[{\"name\":\"required\",\"type\":\"tuple\",\"internalType\":\"structRequirements\",\"components\":[{\"name\":\"bid\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hubLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"workerLevel\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"netflags\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"duration\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxFeePerMille\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxRates\",\"type\":\"tuple[]\",\"internalType\":\"structRate[]\",\"components\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"benchmarks\",\"type\":\"tuple[]\",\"internalType\":\"structBenchmark[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"hashWindow\",\"inputs\":[{\"name\":\"window\",\"type\":\"tuple\",\"internalType\":\"structWindow\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"pure\"},{\"type\":\"error\",\"name\":\"Above\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadSeq\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"want\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"document\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadWindow\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"maxSeconds\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Below\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BenchmarkBelow\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"min\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"BenchmarkMissing\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"unit\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"CounterDiffers\",\"inputs\":[{\"name\":\"got\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"want\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"Differs\",\"inputs\":[{\"name\":\"field\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"order\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"expires\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"at\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"InWindow\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"to\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"at\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"Netflags\",\"inputs\":[{\"name\":\"promised\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"required\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoDecimal\",\"inputs\":[{\"name\":\"text\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NoDigest\",\"inputs\":[{\"name\":\"image\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"NotAContract\",\"inputs\":[{\"name\":\"at\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingChanged\",\"inputs\":[{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"RateCount\",\"inputs\":[{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RateDiffers\",\"inputs\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Unsorted\",\"inputs\":[{\"name\":\"counter\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "Deals",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051614d4c380380614d4c83398101604081905261002e91610078565b806001600160a01b03163b5f03610067576040516322a2d07b60e21b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b03166080526100a5565b5f60208284031215610088575f5ffd5b81516001600160a01b038116811461009e575f5ffd5b9392505050565b608051614c816100cb5f395f8181610255015281816103fc0152610ada0152614c815ff3fe608060405234801561000f575f5ffd5b5060043610610179575f3560e01c80638bdb0773116100d2578063c725b20011610088578063deb9663411610063578063deb9663414610347578063e8b947c614610351578063f698da2514610364575f5ffd5b8063c725b200146102ff578063c997673814610312578063d93392da14610325575f5ffd5b80639f884c59116100b85780639f884c59146102c6578063b3982ceb146102d9578063ba295970146102ec575f5ffd5b80638bdb07731461029c57806390385ed4146102af575f5ffd5b80633cb352b311610132578063746a6d9e1161010d578063746a6d9e1461022a57806378d1970e1461023d57806379a4e45014610250575f5ffd5b80633cb352b3146101f1578063537c10331461020457806357d4e15a14610217575f5ffd5b80631327c57a116101625780631327c57a146101b8578063280fd241146101cb578063360da34b146101de575f5ffd5b806302d889501461017d5780630cec979214610192575b5f5ffd5b61019061018b366004613fdc565b610441565b005b6101a56101a036600461407e565b6104e9565b6040519081526020015b60405180910390f35b6101a56101c63660046140b0565b6104f9565b6101a56101d936600461415b565b61082b565b6101906101ec3660046141a1565b610835565b6101a56101ff366004614203565b610a3e565b6101a561021236600461422b565b610b5a565b6101a561022536600461425d565b610b64565b6101a561023836600461428f565b610b6e565b6101a561024b366004614348565b610d48565b6102777f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101af565b6101a56102aa36600461437a565b610d52565b6101a56fffffffffffffffffffffffffffffffff81565b6101906102d4366004614394565b610d5c565b6101a56102e736600461422b565b610ed3565b6101a56102fa366004614408565b610edd565b6101a561030d36600461437a565b610ee7565b6101a561032036600461443a565b610ef1565b61032e6103e881565b60405167ffffffffffffffff90911681526020016101af565b61032e62278d0081565b61019061035f3660046144e5565b611177565b6101a5604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f3d796441b0f337eb810b12fe994930bb033fc5e12e0c1c95c7938130ed657f42918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a08201525f9060c00160405160208183030381529060405280519060200120905090565b61048a6040518060400160405280600f81526020017f616363657074616e63652e6465616c000000000000000000000000000000000081525061048386611756565b853561177c565b6104e36040518060400160405280600a81526020017f616363657074616e6365000000000000000000000000000000000000000000008152506104cc856117bb565b6104dc60808801606089016145ed565b8585611857565b50505050565b5f6104f382611941565b92915050565b5f5f61050485611756565b905061051c610517610160870187614620565b611af6565b365f61052c610160880188614620565b90925090506101c08701355f5b8681101561080a573688888381811061055457610554614684565b905060200281019061056691906146b1565b61057090806146b1565b90506105b56040518060400160405280600b81526020017f6368616e67652e6465616c00000000000000000000000000000000000000000081525087835f013561177c565b6105c082600161471a565b6105d0608083016060840161472d565b67ffffffffffffffff1614610645576105ef608082016060830161472d565b6105fa83600161471a565b6040517fe430287c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff9283166004820152911660248201526044015b60405180910390fd5b5f61065286868685611c20565b90505f61065e83611f19565b90506106e46040518060400160405280600681526020017f6368616e67650000000000000000000000000000000000000000000000000000815250828e60600160208101906106ad91906145ed565b8e8e898181106106bf576106bf614684565b90506020028101906106d191906146b1565b6106df906060810190614746565b611857565b81156107e8576107696040518060400160405280600681526020017f6368616e67650000000000000000000000000000000000000000000000000000815250828e602001602081019061073791906145ed565b8e8e8981811061074957610749614684565b905060200281019061075b91906146b1565b6106df906020810190614746565b6107e86040518060400160405280600681526020017f6368616e67650000000000000000000000000000000000000000000000000000815250828e60400160208101906107b691906145ed565b8e8e898181106107c8576107c8614684565b90506020028101906107da91906146b1565b6106df906040810190614746565b6107f56020840184614620565b90975095505050604001359150600101610539565b5061081f886108198585611f98565b836120f2565b98975050505050505050565b5f6104f382612334565b610845604085016020860161472d565b67ffffffffffffffff1661085f606086016040870161472d565b67ffffffffffffffff161115806108ab575062278d00610885604086016020870161472d565b610895606087016040880161472d565b61089f91906147a7565b67ffffffffffffffff16115b1561091f576108c0604085016020860161472d565b6108d0606086016040870161472d565b6040517f967b169100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015262278d00604482015260640161063c565b6109756040518060400160405280600681526020017f77696e646f770000000000000000000000000000000000000000000000000000815250610961866123ee565b61096e60208801886145ed565b8686611857565b610985604085016020860161472d565b67ffffffffffffffff168167ffffffffffffffff16101580156109ca57506109b3606085016040860161472d565b67ffffffffffffffff168167ffffffffffffffff16105b156104e3576109df604085016020860161472d565b6109ef606086016040870161472d565b6040517f5857b3ed00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529082166024820152908216604482015260640161063c565b5f6104f3610b1f604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f3d796441b0f337eb810b12fe994930bb033fc5e12e0c1c95c7938130ed657f42918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015246608082015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660a08201525f9060c00160405160208183030381529060405280519060200120905090565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f6104f38261249e565b5f6104f3826117bb565b5f610b7a858585612604565b610bd36040518060400160405280600381526020017f61736b0000000000000000000000000000000000000000000000000000000000815250610bbc87611941565b610bc960208901896145ed565b6106df8680614746565b610c2f6040518060400160405280600381526020017f6269640000000000000000000000000000000000000000000000000000000000815250610c158661249e565b610c2260208801886145ed565b6106df6020870187614746565b610c3883611756565b9050610c946040518060400160405280600481526020017f6465616c0000000000000000000000000000000000000000000000000000000081525082856020016020810190610c8791906145ed565b6106df6040870187614746565b604080518082018252600481527f6465616c000000000000000000000000000000000000000000000000000000006020820152610cea918390610cdd90606088019088016145ed565b6106df6060870187614746565b60408051808201909152600481527f6465616c000000000000000000000000000000000000000000000000000000006020820152610d409082610d3360808701606088016145ed565b6106df6080870187614746565b949350505050565b5f6104f382611f19565b5f6104f3826123ee565b610d6e6101808401610160850161472d565b67ffffffffffffffff168167ffffffffffffffff1610610e1557610d9a6101808401610160850161472d565b6040517fa4defd1e00000000000000000000000000000000000000000000000000000000815260606004820152600360648201527f61736b0000000000000000000000000000000000000000000000000000000000608482015267ffffffffffffffff9182166024820152908216604482015260a40161063c565b610e276101408301610120840161472d565b67ffffffffffffffff168167ffffffffffffffff1610610ece57610e536101408301610120840161472d565b6040517fa4defd1e00000000000000000000000000000000000000000000000000000000815260606004820152600360648201527f6269640000000000000000000000000000000000000000000000000000000000608482015267ffffffffffffffff9182166024820152908216604482015260a40161063c565b505050565b5f6104f382612ba2565b5f6104f382611756565b5f6104f382612cf3565b5f610f3b6040518060400160405280600b81526020017f6170704665652e6465616c000000000000000000000000000000000000000000815250610f3489611756565b883561177c565b60408051808201909152600c81527f6170704665652e696d61676500000000000000000000000000000000000000006020820152610f9290610f88610f8360a08b018b614746565b612d74565b886020013561177c565b5f610fa360608801604089016145ed565b73ffffffffffffffffffffffffffffffffffffffff160361102d576040517febb8b36f00000000000000000000000000000000000000000000000000000000815260606004820152600c60648201527f6170704665652e7061796565000000000000000000000000000000000000000060848201525f60248201526001604482015260a40161063c565b6110726040518060400160405280600a81526020017f6170704665652e6665650000000000000000000000000000000000000000000081525087606001356001612e28565b60408051808201909152600a81527f6170704665652e6665650000000000000000000000000000000000000000000060208201526110c59060608801356fffffffffffffffffffffffffffffffff612e68565b6110ce86612cf3565b90506111246040518060400160405280600681526020017f61707046656500000000000000000000000000000000000000000000000000008152508289602001602081019061111d91906145ed565b8888611857565b604080518082018252600681527f6170704665650000000000000000000000000000000000000000000000000000602082015261116d91839061096e9060608c01908c016145ed565b9695505050505050565b8235158015906112ee576111ca6040518060400160405280600d81526020017f70726f766973696f6e2e61736b000000000000000000000000000000000000008152506111c38a611941565b863561177c565b6112196040518060400160405280600981526020017f70726f766973696f6e000000000000000000000000000000000000000000000081525061120c86612334565b610c8760208c018c6145ed565b61127a6040518060400160405280600f81526020017f70726f766973696f6e2e6275796572000000000000000000000000000000000081525085602001602081019061126591906145ed565b61127560408a0160208b016145ed565b612ea8565b6112ee6040518060400160405280600d81526020017f62757965722773206c6576656c00000000000000000000000000000000000000815250845f0160208101906112c5919061472d565b67ffffffffffffffff166112df606088016040890161472d565b67ffffffffffffffff16612e28565b84355f036112fc575061174d565b5f61130686612ba2565b905061134a6040518060400160405280601081526020017f726571756972656d656e74732e62696400000000000000000000000000000000815250610f348a61249e565b6113a06040518060400160405280600c81526020017f726571756972656d656e74730000000000000000000000000000000000000000815250828a5f01602081019061139691906145ed565b6106df8780614746565b604080518082018252600c81527f726571756972656d656e7473000000000000000000000000000000000000000060208201526113f69183906113e99060608c01908c016145ed565b6106df6020880188614746565b6114526040518060400160405280601081526020017f726571756972656d656e74732e6875620000000000000000000000000000000081525087602001602081019061144291906145ed565b61127560608b0160408c016145ed565b604080518082018252601381527f726571756972656d656e74732e776f726b65720000000000000000000000000060208201526114a9916114999060608a01908a016145ed565b61127560808b0160608c016145ed565b61150f6040518060400160405280600b81526020017f6875622773206c6576656c0000000000000000000000000000000000000000008152508560200160208101906114f5919061472d565b67ffffffffffffffff166112df60808a0160608b0161472d565b604080518082018252600e81527f776f726b65722773206c6576656c000000000000000000000000000000000000602082015261157091611556906060880190880161472d565b67ffffffffffffffff166112df60a08a0160808b0161472d565b5f8261157c575f61158c565b61158c608087016060880161472d565b905061159e60c0880160a0890161472d565b67ffffffffffffffff166115b860c0890160a08a0161472d565b821667ffffffffffffffff161461162057806115da60c0890160a08a0161472d565b6040517fce048f7d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161063c565b61168e6040518060400160405280600881526020017f6475726174696f6e00000000000000000000000000000000000000000000000081525084611664575f611674565b61167460a0890160808a0161472d565b67ffffffffffffffff166112df60e08b0160c08c0161472d565b60408051808201909152600b81527f6665655065724d696c6c650000000000000000000000000000000000000000006020820152611702906116d86101a08b016101808c0161472d565b67ffffffffffffffff166116f36101008b0160e08c0161472d565b67ffffffffffffffff16612e68565b6117266117136101608a018a614620565b6117216101008b018b614620565b612f62565b61174961173660c08c018c614620565b6117446101208b018b614620565b6130ed565b5050505b50505050505050565b5f6104f38261177161176c610160830183614620565b611f98565b846101c001356120f2565b808214610ece578282826040517ffe388a2100000000000000000000000000000000000000000000000000000000815260040161063c939291906147f5565b5f7fe451744a87b5b7db6594d9f4ed424a84808efb38797260ffcb1f269cbfca2d2382356117ef60408501602086016145ed565b6118046117ff6040870187614746565b6133a0565b60408051602081019590955284019290925273ffffffffffffffffffffffffffffffffffffffff166060830152608082015260a0015b604051602081830303815290604052805190602001209050919050565b5f61186185610a3e565b90505f5f6118708386866133c1565b5090925090505f81600381111561188957611889614819565b1480156118c157508573ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff16145b156118ce5750505061193a565b73ffffffffffffffffffffffffffffffffffffffff86163b15806118fb57506118f986848787613408565b155b156119365787866040517fcca52ff900000000000000000000000000000000000000000000000000000000815260040161063c929190614846565b5050505b5050505050565b5f7f6c4192bb6a4b8883a6a52f1accf4c0b3ce5a4e03c9331c41d1512443e211056161197060208401846145ed565b61198060408501602086016145ed565b6040850135611995608087016060880161472d565b6119a560a088016080890161472d565b60408051602081019790975273ffffffffffffffffffffffffffffffffffffffff95861690870152939092166060850152608084015267ffffffffffffffff90811660a08401521660c082015260e00160408051601f19818403018152919052611a1561176c60a0850185614620565b611a2a611a2560c0860186614620565b61348b565b611a3a6117ff60e0870187614746565b611a4b6117ff610100880188614746565b611a5c6117ff610120890189614746565b6040805160208101969096528501939093526060840191909152608083015260a082015260c00160408051601f19818403018152919052611aa56101608501610140860161472d565b611ab76101808601610160870161472d565b6040805167ffffffffffffffff9384166020820152929091169082015260600160408051601f198184030181529082905261183a939291602001614894565b5f819003611b39576040517f6ba6f4210000000000000000000000000000000000000000000000000000000081525f60048201526001602482015260440161063c565b60015b81811015610ece57611bb28383611b546001856148ba565b818110611b6357611b63614684565b9050602002810190611b7591906148cd565b611b7f9080614746565b858585818110611b9157611b91614684565b9050602002810190611ba391906148cd565b611bad9080614746565b6135ac565b611c1857828282818110611bc857611bc8614684565b9050602002810190611bda91906148cd565b611be49080614746565b6040517f40df513c00000000000000000000000000000000000000000000000000000000815260040161063c929190614928565b600101611b3c565b5f611c38611c316020840184614620565b87876136dc565b81604001355f03611cb2576040517febb8b36f00000000000000000000000000000000000000000000000000000000815260606004820152600660648201527f627564676574000000000000000000000000000000000000000000000000000060848201525f60248201526001604482015260a40161063c565b604080518082018252600681527f62756467657400000000000000000000000000000000000000000000000000006020820152611d02918401356fffffffffffffffffffffffffffffffff612e68565b5060408101358281119083115f5b85811015611eaf57611dd1611d286020860186614620565b83818110611d3857611d38614684565b9050602002810190611d4a91906148cd565b611d549080614746565b8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250611d95925050506020870187614620565b84818110611da557611da5614684565b9050602002810190611db791906148cd565b602001356fffffffffffffffffffffffffffffffff612e68565b868682818110611de357611de3614684565b9050602002810190611df591906148cd565b60200135848060200190611e099190614620565b83818110611e1957611e19614684565b9050602002810190611e2b91906148cd565b602001351115611e3e5760019250611ea7565b868682818110611e5057611e50614684565b9050602002810190611e6291906148cd565b60200135848060200190611e769190614620565b83818110611e8657611e86614684565b9050602002810190611e9891906148cd565b602001351015611ea757600191505b600101611d10565b5081158015611ebc575080155b15611f1057611ed1608084016060850161472d565b6040517f2f6e863700000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909116600482015260240161063c565b50949350505050565b5f7fa36ab2e2c88ff893617dd2269cd900990cd6d3b9694d189baf351a03bc5633f88235611f4d61176c6020860186614620565b6040850135611f62608087016060880161472d565b6040805160208101969096528501939093526060840191909152608083015267ffffffffffffffff1660a082015260c00161183a565b5f808267ffffffffffffffff811115611fb357611fb361493b565b604051908082528060200260200182016040528015611fdc578160200160208202803683370190505b5090505f5b838110156120c1577f12a52374f6f01ec9e8e9dcd9eb6c5bd50524b45e19342edac9b150592062879061203b86868481811061201f5761201f614684565b905060200281019061203191906148cd565b6117ff9080614746565b86868481811061204d5761204d614684565b905060200281019061205f91906148cd565b60200135604051602001612086939291909283526020830191909152604082015260600190565b604051602081830303815290604052805190602001208282815181106120ae576120ae614684565b6020908102919091010152600101611fe1565b50806040516020016120d39190614968565b6040516020818303038152906040528051906020012091505092915050565b5f7f6fec90db534daffb7ac09ba1e367f9e53f1d8c9ae86289450525e43acab355ef843561212660408701602088016145ed565b61213660608801604089016145ed565b6121466080890160608a016145ed565b61215660a08a0160808b016145ed565b60408051602081019790975286019490945273ffffffffffffffffffffffffffffffffffffffff92831660608601529082166080850152811660a08401521660c082015260e00160408051601f198184030181529190526121bd6117ff60a0870187614746565b6121d26121cd60c0880188614620565b61380a565b6121e26121cd60e0890189614620565b6121f461012089016101008a0161472d565b6122066101408a016101208b0161472d565b6122186101608b016101408c0161472d565b604080516020810197909752860194909452606085019290925267ffffffffffffffff908116608085015290811660a08401521660c082015260e00160408051601f19818403018152919052846122776101a08801610180890161472d565b6122896101c089016101a08a0161472d565b866101e08a01356122a26102208c016102008d0161472d565b6122b46102408d016102208e0161472d565b60408051602081019890985267ffffffffffffffff968716908801529385166060870152608086019290925260a0850152821660c08401521660e08201526101000160408051601f1981840301815290829052612315939291602001614894565b6040516020818303038152906040528051906020012090509392505050565b5f7fefbc76890e0d937b821e637882474afe648600235511ffb466f6e192f7045be2823561236860408501602086016145ed565b612378606086016040870161472d565b612388608087016060880161472d565b61239860a088016080890161472d565b60408051602081019790975286019490945273ffffffffffffffffffffffffffffffffffffffff909216606085015267ffffffffffffffff908116608085015290811660a08401521660c082015260e00161183a565b5f7ff402abb453238f78ab40f464ac8cd8276fb271fb3af5a167320204b0d91eb8c561241d60208401846145ed565b61242d604085016020860161472d565b61243d606086016040870161472d565b61244d608087016060880161472d565b60408051602081019690965273ffffffffffffffffffffffffffffffffffffffff9094169385019390935267ffffffffffffffff9182166060850152811660808401521660a082015260c00161183a565b5f7f61895085fec09364d0d06683df074c5842e3153a835868dcbcd8a21ebcf5ae2d6124cd60208401846145ed565b6124dd604085016020860161472d565b6124ed6117ff6040870187614746565b6124fd608087016060880161472d565b61250d60a088016080890161472d565b60408051602081019790975273ffffffffffffffffffffffffffffffffffffffff9095169486019490945267ffffffffffffffff92831660608601526080850191909152811660a08401521660c082015260e00160408051601f1981840301815291905261258160c0840160a0850161472d565b60c084013560e085013561259d6101208701610100880161472d565b6125af6101408801610120890161472d565b6040805167ffffffffffffffff96871660208201529081019490945260608401929092528316608083015290911660a082015260c0015b60408051601f198184030181529082905261183a929160200161499d565b61264d6040518060400160405280600381526020017f61736b000000000000000000000000000000000000000000000000000000000081525061264685611941565b833561177c565b6126cc6040518060400160405280600681526020017f776f726b657200000000000000000000000000000000000000000000000000008152506126b4855f01602081019061269b91906145ed565b73ffffffffffffffffffffffffffffffffffffffff1690565b6126c761269b60808601606087016145ed565b61177c565b61272e6040518060400160405280600681526020017f7061796f7574000000000000000000000000000000000000000000000000000081525061271b85602001602081019061269b91906145ed565b6126c761269b60a08601608087016145ed565b61278f6040518060400160405280600581526020017f627579657200000000000000000000000000000000000000000000000000000081525061277c845f01602081019061269b91906145ed565b6126c761269b60408601602087016145ed565b6127d86040518060400160405280600781526020017f6368616e6e656c000000000000000000000000000000000000000000000000008152508360e00135836101e0013561177c565b60408051808201909152600881527f6d696c6c69437075000000000000000000000000000000000000000000000000602082015261284b90612820608085016060860161472d565b67ffffffffffffffff1661283c6101208501610100860161472d565b67ffffffffffffffff1661177c565b60408051808201909152600b81527f6d656d6f7279427974657300000000000000000000000000000000000000000060208201526128af9061289360a085016080860161472d565b67ffffffffffffffff1661283c6101408501610120860161472d565b60408051808201909152600481527f70696473000000000000000000000000000000000000000000000000000000006020820152612913906128f760c0850160a0860161472d565b67ffffffffffffffff1661283c6101608501610140860161472d565b61295c6040518060400160405280600681526020017f6275646765740000000000000000000000000000000000000000000000000000815250826101c001358460c00135612e68565b61299461296c60a0830183614746565b7f7368613235363a0000000000000000000000000000000000000000000000000060406138a7565b6129d9576129a560a0820182614746565b6040517f6e2af08e00000000000000000000000000000000000000000000000000000000815260040161063c929190614928565b6129ee6129e96040840184614746565b613973565b15612a4a57604080518082018252600581527f696d6167650000000000000000000000000000000000000000000000000000006020820152612a4a91612a3a906117ff90860186614746565b6126c76117ff60a0860186614746565b60408051808201909152600881527f6d696c6c694370750000000000000000000000000000000000000000000000006020820152612aae90612a946101208401610100850161472d565b67ffffffffffffffff166116f3608087016060880161472d565b60408051808201909152600b81527f6d656d6f727942797465730000000000000000000000000000000000000000006020820152612b1290612af86101408401610120850161472d565b67ffffffffffffffff166116f360a087016080880161472d565b60408051808201909152600b81527f6665655065724d696c6c650000000000000000000000000000000000000000006020820152612b6e90612b5c6101a08401610180850161472d565b67ffffffffffffffff166103e8612e68565b612b91612b7f610160830183614620565b612b8c60a0870187614620565b613a0e565b610ece610517610160830183614620565b5f7fd0078d16b1a3c617e6e3104485c890188b74757e2d34f8947268c645c2b477968235612bd660408501602086016145ed565b612be660608601604087016145ed565b612bf6608087016060880161472d565b612c0660a088016080890161472d565b60408051602081019790975286019490945273ffffffffffffffffffffffffffffffffffffffff92831660608601529116608084015267ffffffffffffffff90811660a08401521660c082015260e00160408051601f19818403018152919052612c7660c0840160a0850161472d565b612c8660e0850160c0860161472d565b612c97610100860160e0870161472d565b612ca861176c610100880188614620565b612cb9611a25610120890189614620565b6040805167ffffffffffffffff968716602082015294861690850152939091166060830152608082015260a081019190915260c0016125e6565b5f7f7b2eed0445e723bf2b5fadd9444c9d0ac17ed5c1ca9359fa03eb78d8e1e9354082356020840135612d2c60608601604087016145ed565b60408051602081019590955284019290925260608381019190915273ffffffffffffffffffffffffffffffffffffffff909116608083015283013560a082015260c00161183a565b5f612da283837f7368613235363a0000000000000000000000000000000000000000000000000060406138a7565b612ddc5782826040517f6e2af08e00000000000000000000000000000000000000000000000000000000815260040161063c929190614928565b5f60075b6047811015612e2057612e0d858583818110612dfe57612dfe614684565b9050013560f81c60f81b613b35565b600483901b179150806001019050612de0565b509392505050565b80821015610ece578282826040517febb8b36f00000000000000000000000000000000000000000000000000000000815260040161063c939291906147f5565b80821115610ece578282826040517f3a8d15f800000000000000000000000000000000000000000000000000000000815260040161063c939291906147f5565b73ffffffffffffffffffffffffffffffffffffffff821615801590612ef957508073ffffffffffffffffffffffffffffffffffffffff168273ffffffffffffffffffffffffffffffffffffffff1614155b15610ece578273ffffffffffffffffffffffffffffffffffffffff831673ffffffffffffffffffffffffffffffffffffffff83166040517ffe388a2100000000000000000000000000000000000000000000000000000000815260040161063c939291906147f5565b80156104e357612f728282611af6565b5f5b8381101561193a575f5f5b8381101561302757612feb878785818110612f9c57612f9c614684565b9050602002810190612fae91906148cd565b612fb89080614746565b878785818110612fca57612fca614684565b9050602002810190612fdc91906148cd565b612fe69080614746565b613c97565b1561301f5784848281811061300257613002614684565b905060200281019061301491906148cd565b602001359150613027565b600101612f7f565b508086868481811061303b5761303b614684565b905060200281019061304d91906148cd565b6020013511156130e45785858381811061306957613069614684565b905060200281019061307b91906148cd565b6130859080614746565b87878581811061309757613097614684565b90506020028101906130a991906148cd565b60200135836040517f3a8d15f800000000000000000000000000000000000000000000000000000000815260040161063c94939291906149ab565b50600101612f74565b5f5b8181101561193a575f61313284848481811061310d5761310d614684565b905060200281019061311f91906149d1565b61312d906020810190614746565b613cb6565b90505f5f5b868110156132fa5761319488888381811061315457613154614684565b905060200281019061316691906149d1565b6131709080614746565b88888881811061318257613182614684565b9050602002810190612fdc91906149d1565b158061320457506132028888838181106131b0576131b0614684565b90506020028101906131c291906149d1565b6131d0906040810190614746565b8888888181106131e2576131e2614684565b90506020028101906131f491906149d1565b612fe6906040810190614746565b155b6132f257600191508261322289898481811061310d5761310d614684565b10156132f25785858581811061323a5761323a614684565b905060200281019061324c91906149d1565b6132569080614746565b89898481811061326857613268614684565b905060200281019061327a91906149d1565b613288906020810190614746565b89898981811061329a5761329a614684565b90506020028101906132ac91906149d1565b6132ba906020810190614746565b6040517f905280f100000000000000000000000000000000000000000000000000000000815260040161063c96959493929190614a03565b600101613137565b50806133965784848481811061331257613312614684565b905060200281019061332491906149d1565b61332e9080614746565b86868681811061334057613340614684565b905060200281019061335291906149d1565b613360906040810190614746565b6040517ffaeb93c000000000000000000000000000000000000000000000000000000000815260040161063c9493929190614a4b565b50506001016130ef565b5f82826040516133b1929190614a7c565b6040518091039020905092915050565b5f808060418490036133f5578435602086013560408701355f1a6133e789828585613e9b565b9550955095505050506133ff565b505f915060029050825b93509350939050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f808267ffffffffffffffff8111156134a6576134a661493b565b6040519080825280602002602001820160405280156134cf578160200160208202803683370190505b5090505f5b838110156120c157368585838181106134ef576134ef614684565b905060200281019061350191906149d1565b90507f8c0c1489fb21d1b6aa37132764256d1f3495fcd239f453ab81aa405d20b02c8d6135316117ff8380614746565b6135416117ff6020850185614746565b6135516117ff6040860186614746565b6040805160208101959095528401929092526060830152608082015260a0016040516020818303038152906040528051906020012083838151811061359857613598614684565b6020908102919091010152506001016134d4565b5f808285106135bb57826135bd565b845b90505f5b818110156136d0578484828181106135db576135db614684565b909101357fff0000000000000000000000000000000000000000000000000000000000000016905087878381811061361557613615614684565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916146136c85784848281811061365857613658614684565b909101357fff0000000000000000000000000000000000000000000000000000000000000016905087878381811061369257613692614684565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff19161092505050610d40565b6001016135c1565b50505090911092915050565b82811461371f576040517f6ba6f421000000000000000000000000000000000000000000000000000000008152600481018490526024810182905260440161063c565b5f5b8381101561193a5761376c85858381811061373e5761373e614684565b905060200281019061375091906148cd565b61375a9080614746565b858585818110612fca57612fca614684565b6138025784848281811061378257613782614684565b905060200281019061379491906148cd565b61379e9080614746565b8484848181106137b0576137b0614684565b90506020028101906137c291906148cd565b6137cc9080614746565b6040517f2d83a8d200000000000000000000000000000000000000000000000000000000815260040161063c9493929190614a4b565b600101613721565b5f808267ffffffffffffffff8111156138255761382561493b565b60405190808252806020026020018201604052801561384e578160200160208202803683370190505b5090505f5b838110156120c15761388285858381811061387057613870614684565b90506020028101906117ff9190614746565b82828151811061389457613894614684565b6020908102919091010152600101613853565b5f84846138b584600761471a565b8114158061391c57507fffffffffffffff0000000000000000000000000000000000000000000000000085166138ee60075f8486614a8b565b6138f791614ab2565b7fffffffffffffff000000000000000000000000000000000000000000000000001614155b1561392b575f92505050610d40565b60075b818110156139655761394b838383818110612dfe57612dfe614684565b60100361395d575f9350505050610d40565b60010161392e565b506001979650505050505050565b5f6139a183837f7368613235363a0000000000000000000000000000000000000000000000000060406138a7565b806139d457506139d483837f7368613338343a0000000000000000000000000000000000000000000000000060606138a7565b80613a075750613a0783837f7368613531323a0000000000000000000000000000000000000000000000000060806138a7565b9392505050565b613a1a848484846136dc565b5f5b8381101561193a57828282818110613a3657613a36614684565b9050602002810190613a4891906148cd565b60200135858583818110613a5e57613a5e614684565b9050602002810190613a7091906148cd565b6020013514613b2d57848482818110613a8b57613a8b614684565b9050602002810190613a9d91906148cd565b613aa79080614746565b868684818110613ab957613ab9614684565b9050602002810190613acb91906148cd565b60200135858585818110613ae157613ae1614684565b9050602002810190613af391906148cd565b602001356040517fe21f63f900000000000000000000000000000000000000000000000000000000815260040161063c94939291906149ab565b600101613a1c565b5f7f30000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831610801590613bca57507f39000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831611155b15613be757613bde603060f884901c614b18565b60ff1692915050565b7f61000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831610801590613c7b57507f66000000000000000000000000000000000000000000000000000000000000007fff00000000000000000000000000000000000000000000000000000000000000831611155b15613c8f57613bde605760f884901c614b18565b506010919050565b5f613ca283836133a0565b613cac86866133a0565b1495945050505050565b5f828280835b82811015613de757838382818110613cd657613cd6614684565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff19167f2e00000000000000000000000000000000000000000000000000000000000000148015613d2f57508183145b15613d3c57809150613ddf565b5f848483818110613d4f57613d4f614684565b919091013560f81c9150506030811080613d695750603981115b80613d7e5750613d7b6024602861471a565b82115b15613db95787876040517f385df57400000000000000000000000000000000000000000000000000000000815260040161063c929190614928565b603081613dc788600a614b31565b613dd1919061471a565b613ddb91906148ba565b9550505b600101613cbc565b505f818314613e0b576001613dfc83856148ba565b613e0691906148ba565b613e0d565b5f5b90505f828414801590613e1e575081155b9050821580613e2d5750602883115b80613e385750602482115b80613e405750805b15613e7b5787876040517f385df57400000000000000000000000000000000000000000000000000000000815260040161063c929190614928565b613e868260246148ba565b613e9190600a614c69565b61081f9087614b31565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841115613ed457505f91506003905082613f66565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613f25573d5f5f3e3d5ffd5b5050604051601f19015191505073ffffffffffffffffffffffffffffffffffffffff8116613f5d57505f925060019150829050613f66565b92505f91508190505b9450945094915050565b5f6102408284031215613f81575f5ffd5b50919050565b5f60608284031215613f81575f5ffd5b5f5f83601f840112613fa7575f5ffd5b50813567ffffffffffffffff811115613fbe575f5ffd5b602083019150836020828501011115613fd5575f5ffd5b9250929050565b5f5f5f5f60608587031215613fef575f5ffd5b843567ffffffffffffffff811115614005575f5ffd5b61401187828801613f70565b945050602085013567ffffffffffffffff81111561402d575f5ffd5b61403987828801613f87565b935050604085013567ffffffffffffffff811115614055575f5ffd5b61406187828801613f97565b95989497509550505050565b5f6101808284031215613f81575f5ffd5b5f6020828403121561408e575f5ffd5b813567ffffffffffffffff8111156140a4575f5ffd5b610d408482850161406d565b5f5f5f604084860312156140c2575f5ffd5b833567ffffffffffffffff8111156140d8575f5ffd5b6140e486828701613f70565b935050602084013567ffffffffffffffff811115614100575f5ffd5b8401601f81018613614110575f5ffd5b803567ffffffffffffffff811115614126575f5ffd5b8660208260051b840101111561413a575f5ffd5b939660209190910195509293505050565b5f60a08284031215613f81575f5ffd5b5f60a0828403121561416b575f5ffd5b613a07838361414b565b5f60808284031215613f81575f5ffd5b803567ffffffffffffffff8116811461419c575f5ffd5b919050565b5f5f5f5f60c085870312156141b4575f5ffd5b6141be8686614175565b9350608085013567ffffffffffffffff8111156141d9575f5ffd5b6141e587828801613f97565b90945092506141f8905060a08601614185565b905092959194509250565b5f60208284031215614213575f5ffd5b5035919050565b5f6101408284031215613f81575f5ffd5b5f6020828403121561423b575f5ffd5b813567ffffffffffffffff811115614251575f5ffd5b610d408482850161421a565b5f6020828403121561426d575f5ffd5b813567ffffffffffffffff811115614283575f5ffd5b610d4084828501613f87565b5f5f5f5f608085870312156142a2575f5ffd5b843567ffffffffffffffff8111156142b8575f5ffd5b6142c48782880161406d565b945050602085013567ffffffffffffffff8111156142e0575f5ffd5b6142ec8782880161421a565b935050604085013567ffffffffffffffff811115614308575f5ffd5b61431487828801613f70565b925050606085013567ffffffffffffffff811115614330575f5ffd5b61433c8782880161414b565b91505092959194509250565b5f60208284031215614358575f5ffd5b813567ffffffffffffffff81111561436e575f5ffd5b610d4084828501614175565b5f6080828403121561438a575f5ffd5b613a078383614175565b5f5f5f606084860312156143a6575f5ffd5b833567ffffffffffffffff8111156143bc575f5ffd5b6143c88682870161406d565b935050602084013567ffffffffffffffff8111156143e4575f5ffd5b6143f08682870161421a565b9250506143ff60408501614185565b90509250925092565b5f60208284031215614418575f5ffd5b813567ffffffffffffffff81111561442e575f5ffd5b610d4084828501613f70565b5f5f5f5f5f5f60e0878903121561444f575f5ffd5b863567ffffffffffffffff811115614465575f5ffd5b61447189828a01613f70565b9650506144818860208901614175565b945060a087013567ffffffffffffffff81111561449c575f5ffd5b6144a889828a01613f97565b90955093505060c087013567ffffffffffffffff8111156144c7575f5ffd5b6144d389828a01613f97565b979a9699509497509295939492505050565b5f5f5f5f5f5f5f6101a0888a0312156144fc575f5ffd5b873567ffffffffffffffff811115614512575f5ffd5b61451e8a828b0161406d565b975050602088013567ffffffffffffffff81111561453a575f5ffd5b6145468a828b0161421a565b965050604088013567ffffffffffffffff811115614562575f5ffd5b61456e8a828b01613f70565b955050606088013567ffffffffffffffff81111561458a575f5ffd5b6145968a828b0161421a565b9450506145a68960808a0161414b565b92506145b6896101208a01613f87565b915061018088013567ffffffffffffffff8111156145d2575f5ffd5b6145de8a828b01613f87565b91505092959891949750929550565b5f602082840312156145fd575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114613a07575f5ffd5b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614653575f5ffd5b83018035915067ffffffffffffffff82111561466d575f5ffd5b6020019150600581901b3603821315613fd5575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff818336030181126146e3575f5ffd5b9190910192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156104f3576104f36146ed565b5f6020828403121561473d575f5ffd5b613a0782614185565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112614779575f5ffd5b83018035915067ffffffffffffffff821115614793575f5ffd5b602001915036819003821315613fd5575f5ffd5b67ffffffffffffffff82811682821603908111156104f3576104f36146ed565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b606081525f61480760608301866147c7565b60208301949094525060400152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b604081525f61485860408301856147c7565b905073ffffffffffffffffffffffffffffffffffffffff831660208301529392505050565b5f81518060208401855e5f93019283525090919050565b5f6148b16148ab6148a5848861487d565b8661487d565b8461487d565b95945050505050565b818103818111156104f3576104f36146ed565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc18336030181126146e3575f5ffd5b81835281816020850137505f602082840101525f6020601f19601f840116840101905092915050565b602081525f610d406020830184866148ff565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b81515f90829060208501835b82811015614992578151845260209384019390910190600101614974565b509195945050505050565b5f610d406148ab838661487d565b606081525f6149be6060830186886148ff565b6020830194909452506040015292915050565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa18336030181126146e3575f5ffd5b606081525f614a1660608301888a6148ff565b8281036020840152614a298187896148ff565b90508281036040840152614a3e8185876148ff565b9998505050505050505050565b604081525f614a5e6040830186886148ff565b8281036020840152614a718185876148ff565b979650505050505050565b818382375f9101908152919050565b5f5f85851115614a99575f5ffd5b83861115614aa5575f5ffd5b5050820193919092039150565b80357fffffffffffffff000000000000000000000000000000000000000000000000008116906007841015614b11577fffffffffffffff00000000000000000000000000000000000000000000000000808560070360031b1b82161691505b5092915050565b60ff82811682821603908111156104f3576104f36146ed565b80820281158282048414176104f3576104f36146ed565b6001815b6001841115614b8357808504811115614b6757614b676146ed565b6001841615614b7557908102905b60019390931c928002614b4c565b935093915050565b5f82614b99575060016104f3565b81614ba557505f6104f3565b8160018114614bbb5760028114614bc557614be1565b60019150506104f3565b60ff841115614bd657614bd66146ed565b50506001821b6104f3565b5060208310610133831016604e8410600b8410161715614c04575081810a6104f3565b614c2f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8484614b48565b807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff04821115614c6157614c616146ed565b029392505050565b5f613a078383614b8b56fea164736f6c6343000825000a",
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
// the contract method with ID 0x02d88950.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkAcceptance((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes32,address,string) accepted, bytes signature) view returns()
func (deals *Deals) PackCheckAcceptance(deal Deal, accepted Acceptance, signature []byte) []byte {
	enc, err := deals.abi.Pack("checkAcceptance", deal, accepted, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckAcceptance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02d88950.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkAcceptance((bytes32,address,address,address,address,string,string[],string[],uint64,uint64,uint64,(string,uint256)[],uint64,uint64,uint256,bytes32,uint64,uint64) deal, (bytes32,address,string) accepted, bytes signature) view returns()
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
// the contract method with ID 0x57d4e15a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashAcceptance((bytes32,address,string) accepted) pure returns(bytes32)
func (deals *Deals) PackHashAcceptance(accepted Acceptance) []byte {
	enc, err := deals.abi.Pack("hashAcceptance", accepted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashAcceptance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d4e15a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashAcceptance((bytes32,address,string) accepted) pure returns(bytes32)
func (deals *Deals) TryPackHashAcceptance(accepted Acceptance) ([]byte, error) {
	return deals.abi.Pack("hashAcceptance", accepted)
}

// UnpackHashAcceptance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57d4e15a.
//
// Solidity: function hashAcceptance((bytes32,address,string) accepted) pure returns(bytes32)
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
