// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package channelsfactory

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

// ChannelsFactoryMetaData contains all meta data concerning the ChannelsFactory contract.
var ChannelsFactoryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"list_\",\"type\":\"address\",\"internalType\":\"contractTokenList\"},{\"name\":\"codeHash_\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"gate_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addressOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"code\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"channelsOf\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"codeHash\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deploy\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"code\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"channels\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"gate\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isChannels\",\"inputs\":[{\"name\":\"channels\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"list\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractTokenList\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Deployed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"channels\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyDeployed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"channels\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Create2EmptyBytecode\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedDeployment\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAdmitted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"WrongCode\",\"inputs\":[{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "ChannelsFactory",
	Bin: "0x610120604052348015610010575f5ffd5b50604051610b42380380610b4283398101604081905261002f91610070565b60a0939093526001600160a01b039384166080529183166101005290821660e0521660c0526100d7565b6001600160a01b038116811461006d575f5ffd5b50565b5f5f5f5f5f60a08688031215610084575f5ffd5b855161008f81610059565b6020870151604088015191965094506100a781610059565b60608701519093506100b881610059565b60808701519092506100c981610059565b809150509295509295909350565b60805160a05160c05160e051610100516109e26101605f395f81816101cf01528181610362015261064f01525f81816101410152818161033a015261062701525f81816101f601528181610313015261060001525f818161010c0152818161022e0152818161026c0152818161056901526105a701525f818160e5015261041e01526109e25ff3fe608060405234801561000f575f5ffd5b506004361061009f575f3560e01c8063662d6d97116100725780637a0ebc88116100585780637a0ebc88146101ca578063d33219b4146101f1578063e97fac0514610218575f5ffd5b8063662d6d97146101635780637290701314610198575f5ffd5b8063034cb28e146100a35780630f560cd7146100e057806318edaaf214610107578063452a93201461013c575b5f5ffd5b6100b66100b13660046108ed565b61022b565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020015b60405180910390f35b6100b67f000000000000000000000000000000000000000000000000000000000000000081565b61012e7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016100d7565b6100b67f000000000000000000000000000000000000000000000000000000000000000081565b6100b661017136600461096b565b5f6020819052908152604090205473ffffffffffffffffffffffffffffffffffffffff1681565b6101ba6101a636600461096b565b60016020525f908152604090205460ff1681565b60405190151581526020016100d7565b6100b67f000000000000000000000000000000000000000000000000000000000000000081565b6100b67f000000000000000000000000000000000000000000000000000000000000000081565b6100b66102263660046108ed565b6103d8565b5f7f0000000000000000000000000000000000000000000000000000000000000000838360405161025d929190610984565b6040518091039020146102e6577f0000000000000000000000000000000000000000000000000000000000000000838360405161029b929190610984565b6040519081900381207f9e00ade90000000000000000000000000000000000000000000000000000000082526102dd9291600401918252602082015260400190565b60405180910390fd5b6103ce5f84846103a1886040805173ffffffffffffffffffffffffffffffffffffffff92831660208201527f00000000000000000000000000000000000000000000000000000000000000008316818301527f0000000000000000000000000000000000000000000000000000000000000000831660608201527f00000000000000000000000000000000000000000000000000000000000000009092166080808401919091528151808403909101815260a0909201905290565b6040516020016103b393929190610993565b6040516020818303038152906040528051906020012061078a565b90505b9392505050565b6040517e20d93900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84811660048301525f917f0000000000000000000000000000000000000000000000000000000000000000909116906220d93990602401602060405180830381865afa158015610464573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061048891906109b6565b6104d6576040517ff9eb745300000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff851660048201526024016102dd565b73ffffffffffffffffffffffffffffffffffffffff8481165f9081526020819052604090205416156105675773ffffffffffffffffffffffffffffffffffffffff8481165f81815260208190526040908190205490517ff3d358af000000000000000000000000000000000000000000000000000000008152600481019290925290911660248201526044016102dd565b7f00000000000000000000000000000000000000000000000000000000000000008383604051610598929190610984565b6040518091039020146105d6577f0000000000000000000000000000000000000000000000000000000000000000838360405161029b929190610984565b5f838361068e876040805173ffffffffffffffffffffffffffffffffffffffff92831660208201527f00000000000000000000000000000000000000000000000000000000000000008316818301527f0000000000000000000000000000000000000000000000000000000000000000831660608201527f00000000000000000000000000000000000000000000000000000000000000009092166080808401919091528151808403909101815260a0909201905290565b6040516020016106a093929190610993565b60405160208183030381529060405290506106c45f5f1b828051906020012061078a565b73ffffffffffffffffffffffffffffffffffffffff8681165f8181526020818152604080832080547fffffffffffffffffffffffff000000000000000000000000000000000000000016958716958617905584835260019182905280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00169092179091555193955033937fc95935a66d15e0da5e412aca0ad27ae891d20b2fb91cf3994b6a3bf2b81780829190a46107815f8083610796565b50509392505050565b5f6103d183833061087b565b5f834710156107da576040517fcf479181000000000000000000000000000000000000000000000000000000008152476004820152602481018590526044016102dd565b81515f03610814576040517f4ca249dc00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8282516020840186f5905073ffffffffffffffffffffffffffffffffffffffff81166103d1573d5f03610873576040517fb06ebf3d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6103d16108ba565b5f604051836040820152846020820152828152600b8101905060ff81536055902073ffffffffffffffffffffffffffffffffffffffff16949350505050565b6040513d5f823e3d81fd5b803573ffffffffffffffffffffffffffffffffffffffff811681146108e8575f5ffd5b919050565b5f5f5f604084860312156108ff575f5ffd5b610908846108c5565b9250602084013567ffffffffffffffff811115610923575f5ffd5b8401601f81018613610933575f5ffd5b803567ffffffffffffffff811115610949575f5ffd5b86602082840101111561095a575f5ffd5b939660209190910195509293505050565b5f6020828403121561097b575f5ffd5b6103d1826108c5565b818382375f9101908152919050565b828482375f8382015f815283518060208601835e5f910190815295945050505050565b5f602082840312156109c6575f5ffd5b815180151581146103d1575f5ffdfea164736f6c6343000825000a",
}

// ChannelsFactory is an auto generated Go binding around an Ethereum contract.
type ChannelsFactory struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ChannelsFactory) GetABI() abi.ABI {
	return c.abi
}

// NewChannelsFactory creates a new instance of ChannelsFactory.
func NewChannelsFactory() *ChannelsFactory {
	parsed, err := ChannelsFactoryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ChannelsFactory{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ChannelsFactory) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address list_, bytes32 codeHash_, address timelock_, address guardian_, address gate_) returns()
func (channelsFactory *ChannelsFactory) PackConstructor(list_ common.Address, codeHash_ [32]byte, timelock_ common.Address, guardian_ common.Address, gate_ common.Address) []byte {
	enc, err := channelsFactory.abi.Pack("", list_, codeHash_, timelock_, guardian_, gate_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x034cb28e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addressOf(address token, bytes code) view returns(address)
func (channelsFactory *ChannelsFactory) PackAddressOf(token common.Address, code []byte) []byte {
	enc, err := channelsFactory.abi.Pack("addressOf", token, code)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddressOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x034cb28e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addressOf(address token, bytes code) view returns(address)
func (channelsFactory *ChannelsFactory) TryPackAddressOf(token common.Address, code []byte) ([]byte, error) {
	return channelsFactory.abi.Pack("addressOf", token, code)
}

// UnpackAddressOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x034cb28e.
//
// Solidity: function addressOf(address token, bytes code) view returns(address)
func (channelsFactory *ChannelsFactory) UnpackAddressOf(data []byte) (common.Address, error) {
	out, err := channelsFactory.abi.Unpack("addressOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackChannelsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x662d6d97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function channelsOf(address token) view returns(address)
func (channelsFactory *ChannelsFactory) PackChannelsOf(token common.Address) []byte {
	enc, err := channelsFactory.abi.Pack("channelsOf", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChannelsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x662d6d97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function channelsOf(address token) view returns(address)
func (channelsFactory *ChannelsFactory) TryPackChannelsOf(token common.Address) ([]byte, error) {
	return channelsFactory.abi.Pack("channelsOf", token)
}

// UnpackChannelsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x662d6d97.
//
// Solidity: function channelsOf(address token) view returns(address)
func (channelsFactory *ChannelsFactory) UnpackChannelsOf(data []byte) (common.Address, error) {
	out, err := channelsFactory.abi.Unpack("channelsOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCodeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18edaaf2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function codeHash() view returns(bytes32)
func (channelsFactory *ChannelsFactory) PackCodeHash() []byte {
	enc, err := channelsFactory.abi.Pack("codeHash")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCodeHash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18edaaf2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function codeHash() view returns(bytes32)
func (channelsFactory *ChannelsFactory) TryPackCodeHash() ([]byte, error) {
	return channelsFactory.abi.Pack("codeHash")
}

// UnpackCodeHash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18edaaf2.
//
// Solidity: function codeHash() view returns(bytes32)
func (channelsFactory *ChannelsFactory) UnpackCodeHash(data []byte) ([32]byte, error) {
	out, err := channelsFactory.abi.Unpack("codeHash", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDeploy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe97fac05.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deploy(address token, bytes code) returns(address channels)
func (channelsFactory *ChannelsFactory) PackDeploy(token common.Address, code []byte) []byte {
	enc, err := channelsFactory.abi.Pack("deploy", token, code)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeploy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe97fac05.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deploy(address token, bytes code) returns(address channels)
func (channelsFactory *ChannelsFactory) TryPackDeploy(token common.Address, code []byte) ([]byte, error) {
	return channelsFactory.abi.Pack("deploy", token, code)
}

// UnpackDeploy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe97fac05.
//
// Solidity: function deploy(address token, bytes code) returns(address channels)
func (channelsFactory *ChannelsFactory) UnpackDeploy(data []byte) (common.Address, error) {
	out, err := channelsFactory.abi.Unpack("deploy", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a0ebc88.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function gate() view returns(address)
func (channelsFactory *ChannelsFactory) PackGate() []byte {
	enc, err := channelsFactory.abi.Pack("gate")
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
func (channelsFactory *ChannelsFactory) TryPackGate() ([]byte, error) {
	return channelsFactory.abi.Pack("gate")
}

// UnpackGate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a0ebc88.
//
// Solidity: function gate() view returns(address)
func (channelsFactory *ChannelsFactory) UnpackGate(data []byte) (common.Address, error) {
	out, err := channelsFactory.abi.Unpack("gate", data)
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
func (channelsFactory *ChannelsFactory) PackGuardian() []byte {
	enc, err := channelsFactory.abi.Pack("guardian")
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
func (channelsFactory *ChannelsFactory) TryPackGuardian() ([]byte, error) {
	return channelsFactory.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (channelsFactory *ChannelsFactory) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := channelsFactory.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsChannels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72907013.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isChannels(address channels) view returns(bool)
func (channelsFactory *ChannelsFactory) PackIsChannels(channels common.Address) []byte {
	enc, err := channelsFactory.abi.Pack("isChannels", channels)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsChannels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72907013.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isChannels(address channels) view returns(bool)
func (channelsFactory *ChannelsFactory) TryPackIsChannels(channels common.Address) ([]byte, error) {
	return channelsFactory.abi.Pack("isChannels", channels)
}

// UnpackIsChannels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72907013.
//
// Solidity: function isChannels(address channels) view returns(bool)
func (channelsFactory *ChannelsFactory) UnpackIsChannels(data []byte) (bool, error) {
	out, err := channelsFactory.abi.Unpack("isChannels", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f560cd7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list() view returns(address)
func (channelsFactory *ChannelsFactory) PackList() []byte {
	enc, err := channelsFactory.abi.Pack("list")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f560cd7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function list() view returns(address)
func (channelsFactory *ChannelsFactory) TryPackList() ([]byte, error) {
	return channelsFactory.abi.Pack("list")
}

// UnpackList is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f560cd7.
//
// Solidity: function list() view returns(address)
func (channelsFactory *ChannelsFactory) UnpackList(data []byte) (common.Address, error) {
	out, err := channelsFactory.abi.Unpack("list", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (channelsFactory *ChannelsFactory) PackTimelock() []byte {
	enc, err := channelsFactory.abi.Pack("timelock")
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
func (channelsFactory *ChannelsFactory) TryPackTimelock() ([]byte, error) {
	return channelsFactory.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (channelsFactory *ChannelsFactory) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := channelsFactory.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// ChannelsFactoryDeployed represents a Deployed event raised by the ChannelsFactory contract.
type ChannelsFactoryDeployed struct {
	Token    common.Address
	Channels common.Address
	By       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ChannelsFactoryDeployedEventName = "Deployed"

// ContractEventName returns the user-defined event name.
func (ChannelsFactoryDeployed) ContractEventName() string {
	return ChannelsFactoryDeployedEventName
}

// UnpackDeployedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deployed(address indexed token, address indexed channels, address indexed by)
func (channelsFactory *ChannelsFactory) UnpackDeployedEvent(log *types.Log) (*ChannelsFactoryDeployed, error) {
	event := "Deployed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channelsFactory.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsFactoryDeployed)
	if len(log.Data) > 0 {
		if err := channelsFactory.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channelsFactory.abi.Events[event].Inputs {
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
func (channelsFactory *ChannelsFactory) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], channelsFactory.abi.Errors["AlreadyDeployed"].ID.Bytes()[:4]) {
		return channelsFactory.UnpackAlreadyDeployedError(raw[4:])
	}
	if bytes.Equal(raw[:4], channelsFactory.abi.Errors["Create2EmptyBytecode"].ID.Bytes()[:4]) {
		return channelsFactory.UnpackCreate2EmptyBytecodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], channelsFactory.abi.Errors["FailedDeployment"].ID.Bytes()[:4]) {
		return channelsFactory.UnpackFailedDeploymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], channelsFactory.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return channelsFactory.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], channelsFactory.abi.Errors["NotAdmitted"].ID.Bytes()[:4]) {
		return channelsFactory.UnpackNotAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], channelsFactory.abi.Errors["WrongCode"].ID.Bytes()[:4]) {
		return channelsFactory.UnpackWrongCodeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ChannelsFactoryAlreadyDeployed represents a AlreadyDeployed error raised by the ChannelsFactory contract.
type ChannelsFactoryAlreadyDeployed struct {
	Token    common.Address
	Channels common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyDeployed(address token, address channels)
func ChannelsFactoryAlreadyDeployedErrorID() common.Hash {
	return common.HexToHash("0xf3d358afb76bbea83fffcf6654c363acc3f865973e2f0eb192c6c19b7685fe03")
}

// UnpackAlreadyDeployedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyDeployed(address token, address channels)
func (channelsFactory *ChannelsFactory) UnpackAlreadyDeployedError(raw []byte) (*ChannelsFactoryAlreadyDeployed, error) {
	out := new(ChannelsFactoryAlreadyDeployed)
	if err := channelsFactory.abi.UnpackIntoInterface(out, "AlreadyDeployed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsFactoryCreate2EmptyBytecode represents a Create2EmptyBytecode error raised by the ChannelsFactory contract.
type ChannelsFactoryCreate2EmptyBytecode struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Create2EmptyBytecode()
func ChannelsFactoryCreate2EmptyBytecodeErrorID() common.Hash {
	return common.HexToHash("0x4ca249dcffe41558ef8b961d71c905e4fa4317a1663f377b9610642e4e0abdb6")
}

// UnpackCreate2EmptyBytecodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Create2EmptyBytecode()
func (channelsFactory *ChannelsFactory) UnpackCreate2EmptyBytecodeError(raw []byte) (*ChannelsFactoryCreate2EmptyBytecode, error) {
	out := new(ChannelsFactoryCreate2EmptyBytecode)
	if err := channelsFactory.abi.UnpackIntoInterface(out, "Create2EmptyBytecode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsFactoryFailedDeployment represents a FailedDeployment error raised by the ChannelsFactory contract.
type ChannelsFactoryFailedDeployment struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedDeployment()
func ChannelsFactoryFailedDeploymentErrorID() common.Hash {
	return common.HexToHash("0xb06ebf3d5067824a3fe5d5ba19471e035a7de6c88dac362c77b162830a5b9093")
}

// UnpackFailedDeploymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedDeployment()
func (channelsFactory *ChannelsFactory) UnpackFailedDeploymentError(raw []byte) (*ChannelsFactoryFailedDeployment, error) {
	out := new(ChannelsFactoryFailedDeployment)
	if err := channelsFactory.abi.UnpackIntoInterface(out, "FailedDeployment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsFactoryInsufficientBalance represents a InsufficientBalance error raised by the ChannelsFactory contract.
type ChannelsFactoryInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func ChannelsFactoryInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (channelsFactory *ChannelsFactory) UnpackInsufficientBalanceError(raw []byte) (*ChannelsFactoryInsufficientBalance, error) {
	out := new(ChannelsFactoryInsufficientBalance)
	if err := channelsFactory.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsFactoryNotAdmitted represents a NotAdmitted error raised by the ChannelsFactory contract.
type ChannelsFactoryNotAdmitted struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmitted(address token)
func ChannelsFactoryNotAdmittedErrorID() common.Hash {
	return common.HexToHash("0xf9eb7453ab8744e4cb94d46ace41077884bf6f2444cf33296649fc80d1eeb578")
}

// UnpackNotAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmitted(address token)
func (channelsFactory *ChannelsFactory) UnpackNotAdmittedError(raw []byte) (*ChannelsFactoryNotAdmitted, error) {
	out := new(ChannelsFactoryNotAdmitted)
	if err := channelsFactory.abi.UnpackIntoInterface(out, "NotAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsFactoryWrongCode represents a WrongCode error raised by the ChannelsFactory contract.
type ChannelsFactoryWrongCode struct {
	Want [32]byte
	Got  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCode(bytes32 want, bytes32 got)
func ChannelsFactoryWrongCodeErrorID() common.Hash {
	return common.HexToHash("0x9e00ade9ea341a801ff900d39f7b52e90a07790f6091d312b0a2582b95cbe82c")
}

// UnpackWrongCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCode(bytes32 want, bytes32 got)
func (channelsFactory *ChannelsFactory) UnpackWrongCodeError(raw []byte) (*ChannelsFactoryWrongCode, error) {
	out := new(ChannelsFactoryWrongCode)
	if err := channelsFactory.abi.UnpackIntoInterface(out, "WrongCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}
