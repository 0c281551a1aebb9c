// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package machine

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

// MachineMetaData contains all meta data concerning the Machine contract.
var MachineMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"MAX_INSTRUCTIONS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STATE_LENGTH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"step\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"state\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"next\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"pure\"}]",
	ID:  "Machine",
	Bin: "0x6080604052348015600e575f5ffd5b506106558061001c5f395ff3fe608060405234801561000f575f5ffd5b506004361061003f575f3560e01c80634720b44814610043578063701e3e3e1461005f578063f8e0cb9614610067575b5f5ffd5b61004c61010081565b6040519081526020015b60405180910390f35b61004c604881565b61007a6100753660046103bf565b610087565b604051610056919061042b565b60605f6100956008866104d8565b90506100a26008866104eb565b1515806100ad575080155b806100b9575061010081115b156100d357505060408051602081019091525f8152610282565b604883146100f057505060408051602081019091525f8152610282565b5f6100fe60088286886104fe565b61010791610525565b60c01c905081811061012b5760405180602001604052805f81525092505050610282565b5f878761013984600861058b565b9061014585600861058b565b6101509060086105a8565b9261015d939291906104fe565b61016691610525565b60c081901c915060ff60f082901c81169160e881901c82169160e082901c1690600460f89190911c118061019a5750600783115b806101a55750600782115b806101b05750600781115b156101d15760405180602001604052805f8152509650505050505050610282565b5f6101fc603886901c6101e58c8c8761028a565b6101f08d8d8761028a565b8863ffffffff166102db565b90505f61020a85600861058b565b6102159060086105a8565b9050876102238860016105a8565b61022d91906104eb565b61023a8260088d8f6104fe565b848e8e6102488760086105a8565b6102539282906104fe565b604051602001610268969594939291906105bb565b604051602081830303815290604052985050505050505050505b949350505050565b5f838361029884600861058b565b6102a39060086105a8565b906102af85600861058b565b6102ba9060106105a8565b926102c7939291906104fe565b6102d091610525565b60c01c949350505050565b5f845f036102ea575080610282565b846001036103185767ffffffffffffffff8261030685876105a8565b61031091906105a8565b169050610282565b846002036103335767ffffffffffffffff610310848661058b565b846003036103445750828218610282565b5f6103506040846104eb565b905067ffffffffffffffff610366826040610635565b86901c8287901b1716915050949350505050565b5f5f83601f84011261038a575f5ffd5b50813567ffffffffffffffff8111156103a1575f5ffd5b6020830191508360208285010111156103b8575f5ffd5b9250929050565b5f5f5f5f604085870312156103d2575f5ffd5b843567ffffffffffffffff8111156103e8575f5ffd5b6103f48782880161037a565b909550935050602085013567ffffffffffffffff811115610413575f5ffd5b61041f8782880161037a565b95989497509550505050565b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f826104e6576104e661047e565b500490565b5f826104f9576104f961047e565b500690565b5f5f8585111561050c575f5ffd5b83861115610518575f5ffd5b5050820193919092039150565b80357fffffffffffffffff0000000000000000000000000000000000000000000000008116906008841015610584577fffffffffffffffff000000000000000000000000000000000000000000000000808560080360031b1b82161691505b5092915050565b80820281158282048414176105a2576105a26104ab565b92915050565b808201808211156105a2576105a26104ab565b7fffffffffffffffff0000000000000000000000000000000000000000000000008760c01b168152848660088301375f8582017fffffffffffffffff0000000000000000000000000000000000000000000000008660c01b166008820152838560108301375f930160100192835250909695505050505050565b818103818111156105a2576105a26104ab56fea164736f6c6343000825000a",
}

// Machine is an auto generated Go binding around an Ethereum contract.
type Machine struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Machine) GetABI() abi.ABI {
	return c.abi
}

// NewMachine creates a new instance of Machine.
func NewMachine() *Machine {
	parsed, err := MachineMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Machine{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Machine) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackMAXINSTRUCTIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4720b448.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_INSTRUCTIONS() view returns(uint256)
func (machine *Machine) PackMAXINSTRUCTIONS() []byte {
	enc, err := machine.abi.Pack("MAX_INSTRUCTIONS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXINSTRUCTIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4720b448.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_INSTRUCTIONS() view returns(uint256)
func (machine *Machine) TryPackMAXINSTRUCTIONS() ([]byte, error) {
	return machine.abi.Pack("MAX_INSTRUCTIONS")
}

// UnpackMAXINSTRUCTIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4720b448.
//
// Solidity: function MAX_INSTRUCTIONS() view returns(uint256)
func (machine *Machine) UnpackMAXINSTRUCTIONS(data []byte) (*big.Int, error) {
	out, err := machine.abi.Unpack("MAX_INSTRUCTIONS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSTATELENGTH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x701e3e3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STATE_LENGTH() view returns(uint256)
func (machine *Machine) PackSTATELENGTH() []byte {
	enc, err := machine.abi.Pack("STATE_LENGTH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTATELENGTH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x701e3e3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STATE_LENGTH() view returns(uint256)
func (machine *Machine) TryPackSTATELENGTH() ([]byte, error) {
	return machine.abi.Pack("STATE_LENGTH")
}

// UnpackSTATELENGTH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x701e3e3e.
//
// Solidity: function STATE_LENGTH() view returns(uint256)
func (machine *Machine) UnpackSTATELENGTH(data []byte) (*big.Int, error) {
	out, err := machine.abi.Unpack("STATE_LENGTH", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8e0cb96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function step(bytes params, bytes state) pure returns(bytes next)
func (machine *Machine) PackStep(params []byte, state []byte) []byte {
	enc, err := machine.abi.Pack("step", params, state)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8e0cb96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function step(bytes params, bytes state) pure returns(bytes next)
func (machine *Machine) TryPackStep(params []byte, state []byte) ([]byte, error) {
	return machine.abi.Pack("step", params, state)
}

// UnpackStep is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8e0cb96.
//
// Solidity: function step(bytes params, bytes state) pure returns(bytes next)
func (machine *Machine) UnpackStep(data []byte) ([]byte, error) {
	out, err := machine.abi.Unpack("step", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}
