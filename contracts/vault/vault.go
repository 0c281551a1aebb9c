// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package vault

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

// VaultTranche is an auto generated low-level Go binding around an user-defined struct.
type VaultTranche struct {
	Left     *big.Int
	UnlockAt *big.Int
}

// VaultMetaData contains all meta data concerning the Vault contract.
var VaultMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"booked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"received\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"release\",\"inputs\":[{\"name\":\"ids\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"tranche\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structVault.Tranche\",\"components\":[{\"name\":\"left\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"unlockAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"trancheCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Booked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"unlockAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Released\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadRecipient\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"unlockAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoTranche\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TrancheEmpty\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Vault",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051610b2f380380610b2f83398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a051610a5e6100d15f395f818161012901526101c201525f8181610188015281816102600152818161051f01526106400152610a5e5ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063d241c9c011610058578063d241c9c0146100dd578063d33219b414610124578063e66f0a7714610170578063fc0c546a14610183575f5ffd5b806359eb82241461008957806369b41170146100a0578063a29a0552146100c0578063c677dede146100c8575b5f5ffd5b6001545b6040519081526020015b60405180910390f35b6100aa6276a70081565b60405164ffffffffff9091168152602001610097565b61008d5f5481565b6100db6100d63660046108e6565b6101aa565b005b6100f06100eb366004610980565b61054c565b6040805182516fffffffffffffffffffffffffffffffff16815260209283015164ffffffffff169281019290925201610097565b61014b7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610097565b6100db61017e366004610980565b61060f565b61014b7f000000000000000000000000000000000000000000000000000000000000000081565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610220576040517f59f357cc0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff81161580610258575073ffffffffffffffffffffffffffffffffffffffff811630145b806102ae57507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff16145b156102fd576040517ff66e904800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff82166004820152602401610217565b5f5f5b838110156104ee575f85858381811061031b5761031b610997565b9050602002013590506001805490508110610370576001546040517f1d5df8e3000000000000000000000000000000000000000000000000000000008152610217918391600401918252602082015260400190565b5f6001828154811061038457610384610997565b5f918252602082200180549092506fffffffffffffffffffffffffffffffff16908190036103e1576040517f0c3c102100000000000000000000000000000000000000000000000000000000815260048101849052602401610217565b8154700100000000000000000000000000000000900464ffffffffff1642101561045d5781546040517f907fece20000000000000000000000000000000000000000000000000000000081526004810185905270010000000000000000000000000000000090910464ffffffffff166024820152604401610217565b81547fffffffffffffffffffffffffffffffff0000000000000000000000000000000016825561048d81866109f1565b94508573ffffffffffffffffffffffffffffffffffffffff16837f3bfce8de0db7450cc169b94323c210e69a36c6a4a58c9f5d96bec4973adce392836040516104d891815260200190565b60405180910390a3505050806001019050610300565b50805f5f8282546104ff9190610a0a565b90915550610546905073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001683836107fe565b50505050565b604080518082019091525f808252602082015260015482106105a8576001546040517f1d5df8e3000000000000000000000000000000000000000000000000000000008152610217918491600401918252602082015260400190565b600182815481106105bb576105bb610997565b5f918252602091829020604080518082019091529101546fffffffffffffffffffffffffffffffff81168252700100000000000000000000000000000000900464ffffffffff169181019190915292915050565b5f80546040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370a0823190602401602060405180830381865afa15801561069a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106be9190610a1d565b6106c89190610a0a565b9050805f036106d5575050565b805f5f8282546106e591906109f1565b909155505f90506106f96276a70042610a34565b604080518082019091526fffffffffffffffffffffffffffffffff808516825264ffffffffff808416602084019081526001805480820182555f82905294517fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf690950180549251909316700100000000000000000000000000000000027fffffffffffffffffffffff000000000000000000000000000000000000000000909216949093169390931792909217909155805491925033916107ba9190610a0a565b6040805185815264ffffffffff851660208201527f800d064d6fbcf31ad30ebc7419ba511bf5f062aa76b9a34f91cd46356cf06b15910160405180910390a3505050565b61080b838383600161085e565b610859576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610217565b505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f511483166108da5783831516156108ce573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f5f5f604084860312156108f8575f5ffd5b833567ffffffffffffffff81111561090e575f5ffd5b8401601f8101861361091e575f5ffd5b803567ffffffffffffffff811115610934575f5ffd5b8660208260051b8401011115610948575f5ffd5b60209182019450925084013573ffffffffffffffffffffffffffffffffffffffff81168114610975575f5ffd5b809150509250925092565b5f60208284031215610990575f5ffd5b5035919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610a0457610a046109c4565b92915050565b81810381811115610a0457610a046109c4565b5f60208284031215610a2d575f5ffd5b5051919050565b64ffffffffff8181168382160190811115610a0457610a046109c456fea164736f6c6343000825000a",
}

// Vault is an auto generated Go binding around an Ethereum contract.
type Vault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Vault) GetABI() abi.ABI {
	return c.abi
}

// NewVault creates a new instance of Vault.
func NewVault() *Vault {
	parsed, err := VaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Vault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Vault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address timelock_) returns()
func (vault *Vault) PackConstructor(token_ common.Address, timelock_ common.Address) []byte {
	enc, err := vault.abi.Pack("", token_, timelock_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DELAY() view returns(uint40)
func (vault *Vault) PackDELAY() []byte {
	enc, err := vault.abi.Pack("DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELAY() view returns(uint40)
func (vault *Vault) TryPackDELAY() ([]byte, error) {
	return vault.abi.Pack("DELAY")
}

// UnpackDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69b41170.
//
// Solidity: function DELAY() view returns(uint40)
func (vault *Vault) UnpackDELAY(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa29a0552.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function booked() view returns(uint256)
func (vault *Vault) PackBooked() []byte {
	enc, err := vault.abi.Pack("booked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa29a0552.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function booked() view returns(uint256)
func (vault *Vault) TryPackBooked() ([]byte, error) {
	return vault.abi.Pack("booked")
}

// UnpackBooked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa29a0552.
//
// Solidity: function booked() view returns(uint256)
func (vault *Vault) UnpackBooked(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("booked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe66f0a77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function received(uint256 ) returns()
func (vault *Vault) PackReceived(arg0 *big.Int) []byte {
	enc, err := vault.abi.Pack("received", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe66f0a77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function received(uint256 ) returns()
func (vault *Vault) TryPackReceived(arg0 *big.Int) ([]byte, error) {
	return vault.abi.Pack("received", arg0)
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc677dede.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint256[] ids, address to) returns()
func (vault *Vault) PackRelease(ids []*big.Int, to common.Address) []byte {
	enc, err := vault.abi.Pack("release", ids, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc677dede.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint256[] ids, address to) returns()
func (vault *Vault) TryPackRelease(ids []*big.Int, to common.Address) ([]byte, error) {
	return vault.abi.Pack("release", ids, to)
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (vault *Vault) PackTimelock() []byte {
	enc, err := vault.abi.Pack("timelock")
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
func (vault *Vault) TryPackTimelock() ([]byte, error) {
	return vault.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (vault *Vault) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("timelock", data)
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
func (vault *Vault) PackToken() []byte {
	enc, err := vault.abi.Pack("token")
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
func (vault *Vault) TryPackToken() ([]byte, error) {
	return vault.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (vault *Vault) UnpackToken(data []byte) (common.Address, error) {
	out, err := vault.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTranche is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd241c9c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tranche(uint256 id) view returns((uint128,uint40))
func (vault *Vault) PackTranche(id *big.Int) []byte {
	enc, err := vault.abi.Pack("tranche", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTranche is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd241c9c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tranche(uint256 id) view returns((uint128,uint40))
func (vault *Vault) TryPackTranche(id *big.Int) ([]byte, error) {
	return vault.abi.Pack("tranche", id)
}

// UnpackTranche is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd241c9c0.
//
// Solidity: function tranche(uint256 id) view returns((uint128,uint40))
func (vault *Vault) UnpackTranche(data []byte) (VaultTranche, error) {
	out, err := vault.abi.Unpack("tranche", data)
	if err != nil {
		return *new(VaultTranche), err
	}
	out0 := *abi.ConvertType(out[0], new(VaultTranche)).(*VaultTranche)
	return out0, nil
}

// PackTrancheCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59eb8224.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trancheCount() view returns(uint256)
func (vault *Vault) PackTrancheCount() []byte {
	enc, err := vault.abi.Pack("trancheCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrancheCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59eb8224.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trancheCount() view returns(uint256)
func (vault *Vault) TryPackTrancheCount() ([]byte, error) {
	return vault.abi.Pack("trancheCount")
}

// UnpackTrancheCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59eb8224.
//
// Solidity: function trancheCount() view returns(uint256)
func (vault *Vault) UnpackTrancheCount(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("trancheCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// VaultBooked represents a Booked event raised by the Vault contract.
type VaultBooked struct {
	Id       *big.Int
	From     common.Address
	Amount   *big.Int
	UnlockAt *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const VaultBookedEventName = "Booked"

// ContractEventName returns the user-defined event name.
func (VaultBooked) ContractEventName() string {
	return VaultBookedEventName
}

// UnpackBookedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Booked(uint256 indexed id, address indexed from, uint256 amount, uint256 unlockAt)
func (vault *Vault) UnpackBookedEvent(log *types.Log) (*VaultBooked, error) {
	event := "Booked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultBooked)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
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

// VaultReleased represents a Released event raised by the Vault contract.
type VaultReleased struct {
	Id     *big.Int
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const VaultReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (VaultReleased) ContractEventName() string {
	return VaultReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(uint256 indexed id, address indexed to, uint256 amount)
func (vault *Vault) UnpackReleasedEvent(log *types.Log) (*VaultReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultReleased)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
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
func (vault *Vault) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], vault.abi.Errors["BadRecipient"].ID.Bytes()[:4]) {
		return vault.UnpackBadRecipientError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["Locked"].ID.Bytes()[:4]) {
		return vault.UnpackLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NoTranche"].ID.Bytes()[:4]) {
		return vault.UnpackNoTrancheError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return vault.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return vault.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], vault.abi.Errors["TrancheEmpty"].ID.Bytes()[:4]) {
		return vault.UnpackTrancheEmptyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// VaultBadRecipient represents a BadRecipient error raised by the Vault contract.
type VaultBadRecipient struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadRecipient(address to)
func VaultBadRecipientErrorID() common.Hash {
	return common.HexToHash("0xf66e904851b37b80accff44adee209ff00dc29eeb445bb1edb327e45cf1f9315")
}

// UnpackBadRecipientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadRecipient(address to)
func (vault *Vault) UnpackBadRecipientError(raw []byte) (*VaultBadRecipient, error) {
	out := new(VaultBadRecipient)
	if err := vault.abi.UnpackIntoInterface(out, "BadRecipient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultLocked represents a Locked error raised by the Vault contract.
type VaultLocked struct {
	Id       *big.Int
	UnlockAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Locked(uint256 id, uint256 unlockAt)
func VaultLockedErrorID() common.Hash {
	return common.HexToHash("0x907fece23ce39fbcbceb71e515043fe29408353fbb393b25b35eb8a70a4bad0b")
}

// UnpackLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Locked(uint256 id, uint256 unlockAt)
func (vault *Vault) UnpackLockedError(raw []byte) (*VaultLocked, error) {
	out := new(VaultLocked)
	if err := vault.abi.UnpackIntoInterface(out, "Locked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNoTranche represents a NoTranche error raised by the Vault contract.
type VaultNoTranche struct {
	Id    *big.Int
	Count *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoTranche(uint256 id, uint256 count)
func VaultNoTrancheErrorID() common.Hash {
	return common.HexToHash("0x1d5df8e3aa0c3af92785dd132aa1928fc350d8132af8d2d9732111802e13462c")
}

// UnpackNoTrancheError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoTranche(uint256 id, uint256 count)
func (vault *Vault) UnpackNoTrancheError(raw []byte) (*VaultNoTranche, error) {
	out := new(VaultNoTranche)
	if err := vault.abi.UnpackIntoInterface(out, "NoTranche", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultNotTimelock represents a NotTimelock error raised by the Vault contract.
type VaultNotTimelock struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address sender)
func VaultNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address sender)
func (vault *Vault) UnpackNotTimelockError(raw []byte) (*VaultNotTimelock, error) {
	out := new(VaultNotTimelock)
	if err := vault.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Vault contract.
type VaultSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func VaultSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (vault *Vault) UnpackSafeERC20FailedOperationError(raw []byte) (*VaultSafeERC20FailedOperation, error) {
	out := new(VaultSafeERC20FailedOperation)
	if err := vault.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultTrancheEmpty represents a TrancheEmpty error raised by the Vault contract.
type VaultTrancheEmpty struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TrancheEmpty(uint256 id)
func VaultTrancheEmptyErrorID() common.Hash {
	return common.HexToHash("0x0c3c10212ec4ce97443cc1cacf763fb33d602252cd20101b3d6a99b7cc82a7d0")
}

// UnpackTrancheEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TrancheEmpty(uint256 id)
func (vault *Vault) UnpackTrancheEmptyError(raw []byte) (*VaultTrancheEmpty, error) {
	out := new(VaultTrancheEmpty)
	if err := vault.abi.UnpackIntoInterface(out, "TrancheEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}
