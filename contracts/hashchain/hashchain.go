// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package hashchain

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

// HashChainMetaData contains all meta data concerning the HashChain contract.
var HashChainMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"step\",\"inputs\":[{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"state\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"next\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"pure\"}]",
	ID:  "HashChain",
	Bin: "0x6080604052348015600e575f5ffd5b506101da8061001c5f395ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c8063f8e0cb961461002d575b5f5ffd5b61004061003b3660046100ff565b610056565b60405161004d919061016b565b60405180910390f35b606083151580610067575060208214155b15610080575060408051602081019091525f81526100b2565b82826040516100909291906101be565b6040805191829003822060208301520160405160208183030381529060405290505b949350505050565b5f5f83601f8401126100ca575f5ffd5b50813567ffffffffffffffff8111156100e1575f5ffd5b6020830191508360208285010111156100f8575f5ffd5b9250929050565b5f5f5f5f60408587031215610112575f5ffd5b843567ffffffffffffffff811115610128575f5ffd5b610134878288016100ba565b909550935050602085013567ffffffffffffffff811115610153575f5ffd5b61015f878288016100ba565b95989497509550505050565b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b818382375f910190815291905056fea164736f6c6343000825000a",
}

// HashChain is an auto generated Go binding around an Ethereum contract.
type HashChain struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *HashChain) GetABI() abi.ABI {
	return c.abi
}

// NewHashChain creates a new instance of HashChain.
func NewHashChain() *HashChain {
	parsed, err := HashChainMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &HashChain{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *HashChain) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackStep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8e0cb96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function step(bytes params, bytes state) pure returns(bytes next)
func (hashChain *HashChain) PackStep(params []byte, state []byte) []byte {
	enc, err := hashChain.abi.Pack("step", params, state)
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
func (hashChain *HashChain) TryPackStep(params []byte, state []byte) ([]byte, error) {
	return hashChain.abi.Pack("step", params, state)
}

// UnpackStep is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8e0cb96.
//
// Solidity: function step(bytes params, bytes state) pure returns(bytes next)
func (hashChain *HashChain) UnpackStep(data []byte) ([]byte, error) {
	out, err := hashChain.abi.Unpack("step", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}
