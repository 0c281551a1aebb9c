// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package registry

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

// IRegistryBinding is an auto generated low-level Go binding around an user-defined struct.
type IRegistryBinding struct {
	Owner      common.Address
	ValidUntil *big.Int
	Payout     common.Address
}

// RegistryMetaData contains all meta data concerning the Registry contract.
var RegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CONSENT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_VALIDITY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TAKEOVER_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"binding\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIRegistry.Binding\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"confirm\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"consent\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmed\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"consentDigest\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payoutOf\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPayout\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setValidity\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"validUntil\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Confirmed\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"validUntil\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutChanged\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ValidityChanged\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"from\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadConsent\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPayout\",\"inputs\":[{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NodeTaken\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotNodeOwner\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"ValidityOutOfRange\",\"inputs\":[{\"name\":\"validUntil\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Registry",
	Bin: "0x610160604052348015610010575f5ffd5b506040518060400160405280600e81526020016d534f534e4120526567697374727960901b815250604051806040016040528060018152602001603160f81b8152506100618261010860201b60201c565b6101205261006e81610108565b61014052815160208084019190912060e052815190820120610100524660a0526100fa60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526101a9565b5f5f829050601f8151111561013b578260405163305a27a960e01b8152600401610132919061014e565b60405180910390fd5b805161014682610183565b179392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156101a3575f198160200360031b1b821691505b50919050565b60805160a05160c05160e0516101005161012051610140516112416101fa5f395f610b8e01525f610b5e01525f610dac01525f610d8401525f610cdf01525f610d0901525f610d3301526112415ff3fe608060405234801561000f575f5ffd5b50600436106100da575f3560e01c80637ecebe0011610088578063c2fb1ceb11610063578063c2fb1ceb146102b3578063cda69f8a146102c6578063ec02c362146102d9578063fda7c94d146102ec575f5ffd5b80637ecebe001461026f57806384b0196e1461028e578063aad741ef146102a9575f5ffd5b80636da61d1e116100b85780636da61d1e1461014e5780636f1be3681461018657806374a8f1031461025a575f5ffd5b806319e83320146100de57806366280d4c146101045780636a86ac3814610127575b5f5ffd5b6100f16100ec366004610f90565b6102f7565b6040519081526020015b60405180910390f35b610117610112366004610f90565b61038c565b60405190151581526020016100fb565b6100f17fe9c21c933cdc09334b407a2f25813adb5e9720525f10758bea3d45eb1681c37581565b61016161015c366004610fc1565b61040f565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016100fb565b610216610194366004610fc1565b60408051606080820183525f808352602080840182905292840181905273ffffffffffffffffffffffffffffffffffffffff948516815260038352839020835191820184528054808616835274010000000000000000000000000000000000000000900464ffffffffff16928201929092526001909101549092169082015290565b60408051825173ffffffffffffffffffffffffffffffffffffffff908116825260208085015164ffffffffff169083015292820151909216908201526060016100fb565b61026d610268366004610fc1565b610446565b005b6100f161027d366004610fc1565b60026020525f908152604090205481565b610296610539565b6040516100fb9796959493929190611026565b6100f162093a8081565b61026d6102c1366004610f90565b610597565b61026d6102d43660046110f9565b6106a3565b61026d6102e7366004611195565b6109a6565b6100f1630966018081565b73ffffffffffffffffffffffffffffffffffffffff8181165f8181526002602090815260408083205481517fe9c21c933cdc09334b407a2f25813adb5e9720525f10758bea3d45eb1681c3759381019390935294871690820152606081019290925260808201929092526103839060a00160405160208183030381529060405280519060200120610a85565b90505b92915050565b73ffffffffffffffffffffffffffffffffffffffff8083165f90815260036020526040812090918316158015906103dc5750805473ffffffffffffffffffffffffffffffffffffffff8481169116145b80156104075750805474010000000000000000000000000000000000000000900464ffffffffff1642105b949350505050565b73ffffffffffffffffffffffffffffffffffffffff8082165f9081526003602052604090206001015416806104415750805b919050565b5f61045082610acc565b8054909150427401000000000000000000000000000000000000000090910464ffffffffff161161047f575050565b8054604080517401000000000000000000000000000000000000000090920464ffffffffff16825242602083015273ffffffffffffffffffffffffffffffffffffffff8416917f36ffcb326b25c7b56ac5dda6bf821296846ad44da80b41e99bb9cefbe33770f0910160405180910390a280547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff16740100000000000000000000000000000000000000004264ffffffffff160217905550565b5f6060805f5f5f606061054a610b57565b610552610b87565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f6105a183610acc565b905073ffffffffffffffffffffffffffffffffffffffff821661060d576040517f0a13249e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff831660048201526024015b60405180910390fd5b600181015460405173ffffffffffffffffffffffffffffffffffffffff80851692811691908616907fd64e38e8ecb2ec71967e9aa3a68ee54619b91ff17757987e66aed49b5073ae13905f90a460010180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9290921691909117905550565b73ffffffffffffffffffffffffffffffffffffffff8581165f908152600360205260408120805490928291908116906106ff9062093a809074010000000000000000000000000000000000000000900464ffffffffff166111ea565b909250905073ffffffffffffffffffffffffffffffffffffffff82161580159061073f575073ffffffffffffffffffffffffffffffffffffffff82163314155b801561074a57508042105b156107a8576040517f22d3eb8f00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff808a1660048301528316602482015260448101829052606401610604565b73ffffffffffffffffffffffffffffffffffffffff871661080d576040517f0a13249e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff88166004820152602401610604565b61081d8664ffffffffff16610bb2565b5f610828338a6102f7565b73ffffffffffffffffffffffffffffffffffffffff8a165f90815260026020526040812080549293509091908261085e836111fd565b9190505590506108708a838989610c28565b6108cb576040517f348659ef00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8b16600482015233602482015260448101829052606401610604565b60018501805473ffffffffffffffffffffffffffffffffffffffff8b81167fffffffffffffffffffffffff00000000000000000000000000000000000000009283168117909355875464ffffffffff8c167401000000000000000000000000000000000000000081029093167fffffffffffffff000000000000000000000000000000000000000000000000009091161733908117895560405192835291908d16907fa08af288110c905afa72064ca38f27f8e0d5d1cb4c87e893f44b090366291b889060200160405180910390a450505050505050505050565b5f6109b083610acc565b90506109c28264ffffffffff16610bb2565b8054604080517401000000000000000000000000000000000000000090920464ffffffffff90811683528416602083015273ffffffffffffffffffffffffffffffffffffffff8516917f36ffcb326b25c7b56ac5dda6bf821296846ad44da80b41e99bb9cefbe33770f0910160405180910390a2805464ffffffffff90921674010000000000000000000000000000000000000000027fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff90921691909117905550565b5f610386610a91610cc6565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b73ffffffffffffffffffffffffffffffffffffffff8082165f908152600360205260409020805490911633146104415780546040517fc5b1a2a800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff80851660048301523360248301529091166044820152606401610604565b6060610b827f0000000000000000000000000000000000000000000000000000000000000000610dfc565b905090565b6060610b827f0000000000000000000000000000000000000000000000000000000000000000610dfc565b4281111580610bcd5750610bca6309660180426111ea565b81115b15610c25578042610be26309660180826111ea565b6040517f53ad4847000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610604565b50565b5f8473ffffffffffffffffffffffffffffffffffffffff16610c4b858585610e39565b73ffffffffffffffffffffffffffffffffffffffff16148015610c83575073ffffffffffffffffffffffffffffffffffffffff851615155b15610c9057506001610407565b73ffffffffffffffffffffffffffffffffffffffff85163b15801590610cbd5750610cbd85858585610eaa565b95945050505050565b5f3073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016148015610d2b57507f000000000000000000000000000000000000000000000000000000000000000046145b15610d5557507f000000000000000000000000000000000000000000000000000000000000000090565b610b82604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f610e0883610f2d565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f60418214610e4957505f610ea3565b60405184815260408401355f1a602082015260408460408301375f5f527f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0606082015111610ea15760205f60808360015afa505f5191505b505b9392505050565b604080517f1626ba7e00000000000000000000000000000000000000000000000000000000808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f60ff8216601f811115610386576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b803573ffffffffffffffffffffffffffffffffffffffff81168114610441575f5ffd5b5f5f60408385031215610fa1575f5ffd5b610faa83610f6d565b9150610fb860208401610f6d565b90509250929050565b5f60208284031215610fd1575f5ffd5b61038382610f6d565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61106060e0830189610fda565b82810360408401526110728189610fda565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156110d45783518352602093840193909201916001016110b6565b50909b9a5050505050505050505050565b803564ffffffffff81168114610441575f5ffd5b5f5f5f5f5f6080868803121561110d575f5ffd5b61111686610f6d565b945061112460208701610f6d565b9350611132604087016110e5565b9250606086013567ffffffffffffffff81111561114d575f5ffd5b8601601f8101881361115d575f5ffd5b803567ffffffffffffffff811115611173575f5ffd5b886020828401011115611184575f5ffd5b959894975092955050506020019190565b5f5f604083850312156111a6575f5ffd5b6111af83610f6d565b9150610fb8602084016110e5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b80820180821115610386576103866111bd565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361122d5761122d6111bd565b506001019056fea164736f6c6343000825000a",
}

// Registry is an auto generated Go binding around an Ethereum contract.
type Registry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Registry) GetABI() abi.ABI {
	return c.abi
}

// NewRegistry creates a new instance of Registry.
func NewRegistry() *Registry {
	parsed, err := RegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Registry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Registry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCONSENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a86ac38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CONSENT_TYPEHASH() view returns(bytes32)
func (registry *Registry) PackCONSENTTYPEHASH() []byte {
	enc, err := registry.abi.Pack("CONSENT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCONSENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6a86ac38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CONSENT_TYPEHASH() view returns(bytes32)
func (registry *Registry) TryPackCONSENTTYPEHASH() ([]byte, error) {
	return registry.abi.Pack("CONSENT_TYPEHASH")
}

// UnpackCONSENTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6a86ac38.
//
// Solidity: function CONSENT_TYPEHASH() view returns(bytes32)
func (registry *Registry) UnpackCONSENTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := registry.abi.Unpack("CONSENT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAXVALIDITY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfda7c94d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_VALIDITY() view returns(uint256)
func (registry *Registry) PackMAXVALIDITY() []byte {
	enc, err := registry.abi.Pack("MAX_VALIDITY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXVALIDITY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfda7c94d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_VALIDITY() view returns(uint256)
func (registry *Registry) TryPackMAXVALIDITY() ([]byte, error) {
	return registry.abi.Pack("MAX_VALIDITY")
}

// UnpackMAXVALIDITY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfda7c94d.
//
// Solidity: function MAX_VALIDITY() view returns(uint256)
func (registry *Registry) UnpackMAXVALIDITY(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("MAX_VALIDITY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTAKEOVERDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaad741ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TAKEOVER_DELAY() view returns(uint256)
func (registry *Registry) PackTAKEOVERDELAY() []byte {
	enc, err := registry.abi.Pack("TAKEOVER_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTAKEOVERDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaad741ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TAKEOVER_DELAY() view returns(uint256)
func (registry *Registry) TryPackTAKEOVERDELAY() ([]byte, error) {
	return registry.abi.Pack("TAKEOVER_DELAY")
}

// UnpackTAKEOVERDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaad741ef.
//
// Solidity: function TAKEOVER_DELAY() view returns(uint256)
func (registry *Registry) UnpackTAKEOVERDELAY(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("TAKEOVER_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBinding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f1be368.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function binding(address node) view returns((address,uint40,address))
func (registry *Registry) PackBinding(node common.Address) []byte {
	enc, err := registry.abi.Pack("binding", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBinding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f1be368.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function binding(address node) view returns((address,uint40,address))
func (registry *Registry) TryPackBinding(node common.Address) ([]byte, error) {
	return registry.abi.Pack("binding", node)
}

// UnpackBinding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f1be368.
//
// Solidity: function binding(address node) view returns((address,uint40,address))
func (registry *Registry) UnpackBinding(data []byte) (IRegistryBinding, error) {
	out, err := registry.abi.Unpack("binding", data)
	if err != nil {
		return *new(IRegistryBinding), err
	}
	out0 := *abi.ConvertType(out[0], new(IRegistryBinding)).(*IRegistryBinding)
	return out0, nil
}

// PackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcda69f8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirm(address node, address payout, uint40 validUntil, bytes consent) returns()
func (registry *Registry) PackConfirm(node common.Address, payout common.Address, validUntil *big.Int, consent []byte) []byte {
	enc, err := registry.abi.Pack("confirm", node, payout, validUntil, consent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirm is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcda69f8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirm(address node, address payout, uint40 validUntil, bytes consent) returns()
func (registry *Registry) TryPackConfirm(node common.Address, payout common.Address, validUntil *big.Int, consent []byte) ([]byte, error) {
	return registry.abi.Pack("confirm", node, payout, validUntil, consent)
}

// PackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66280d4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmed(address node, address owner) view returns(bool)
func (registry *Registry) PackConfirmed(node common.Address, owner common.Address) []byte {
	enc, err := registry.abi.Pack("confirmed", node, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66280d4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmed(address node, address owner) view returns(bool)
func (registry *Registry) TryPackConfirmed(node common.Address, owner common.Address) ([]byte, error) {
	return registry.abi.Pack("confirmed", node, owner)
}

// UnpackConfirmed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66280d4c.
//
// Solidity: function confirmed(address node, address owner) view returns(bool)
func (registry *Registry) UnpackConfirmed(data []byte) (bool, error) {
	out, err := registry.abi.Unpack("confirmed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackConsentDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19e83320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consentDigest(address owner, address node) view returns(bytes32)
func (registry *Registry) PackConsentDigest(owner common.Address, node common.Address) []byte {
	enc, err := registry.abi.Pack("consentDigest", owner, node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsentDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19e83320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consentDigest(address owner, address node) view returns(bytes32)
func (registry *Registry) TryPackConsentDigest(owner common.Address, node common.Address) ([]byte, error) {
	return registry.abi.Pack("consentDigest", owner, node)
}

// UnpackConsentDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x19e83320.
//
// Solidity: function consentDigest(address owner, address node) view returns(bytes32)
func (registry *Registry) UnpackConsentDigest(data []byte) ([32]byte, error) {
	out, err := registry.abi.Unpack("consentDigest", data)
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
func (registry *Registry) PackEip712Domain() []byte {
	enc, err := registry.abi.Pack("eip712Domain")
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
func (registry *Registry) TryPackEip712Domain() ([]byte, error) {
	return registry.abi.Pack("eip712Domain")
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
func (registry *Registry) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := registry.abi.Unpack("eip712Domain", data)
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

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address node) view returns(uint256)
func (registry *Registry) PackNonces(node common.Address) []byte {
	enc, err := registry.abi.Pack("nonces", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address node) view returns(uint256)
func (registry *Registry) TryPackNonces(node common.Address) ([]byte, error) {
	return registry.abi.Pack("nonces", node)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address node) view returns(uint256)
func (registry *Registry) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da61d1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutOf(address node) view returns(address payout)
func (registry *Registry) PackPayoutOf(node common.Address) []byte {
	enc, err := registry.abi.Pack("payoutOf", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da61d1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutOf(address node) view returns(address payout)
func (registry *Registry) TryPackPayoutOf(node common.Address) ([]byte, error) {
	return registry.abi.Pack("payoutOf", node)
}

// UnpackPayoutOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6da61d1e.
//
// Solidity: function payoutOf(address node) view returns(address payout)
func (registry *Registry) UnpackPayoutOf(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("payoutOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74a8f103.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address node) returns()
func (registry *Registry) PackRevoke(node common.Address) []byte {
	enc, err := registry.abi.Pack("revoke", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74a8f103.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address node) returns()
func (registry *Registry) TryPackRevoke(node common.Address) ([]byte, error) {
	return registry.abi.Pack("revoke", node)
}

// PackSetPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2fb1ceb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPayout(address node, address payout) returns()
func (registry *Registry) PackSetPayout(node common.Address, payout common.Address) []byte {
	enc, err := registry.abi.Pack("setPayout", node, payout)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc2fb1ceb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPayout(address node, address payout) returns()
func (registry *Registry) TryPackSetPayout(node common.Address, payout common.Address) ([]byte, error) {
	return registry.abi.Pack("setPayout", node, payout)
}

// PackSetValidity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec02c362.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidity(address node, uint40 validUntil) returns()
func (registry *Registry) PackSetValidity(node common.Address, validUntil *big.Int) []byte {
	enc, err := registry.abi.Pack("setValidity", node, validUntil)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec02c362.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidity(address node, uint40 validUntil) returns()
func (registry *Registry) TryPackSetValidity(node common.Address, validUntil *big.Int) ([]byte, error) {
	return registry.abi.Pack("setValidity", node, validUntil)
}

// RegistryConfirmed represents a Confirmed event raised by the Registry contract.
type RegistryConfirmed struct {
	Node       common.Address
	Owner      common.Address
	Payout     common.Address
	ValidUntil *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const RegistryConfirmedEventName = "Confirmed"

// ContractEventName returns the user-defined event name.
func (RegistryConfirmed) ContractEventName() string {
	return RegistryConfirmedEventName
}

// UnpackConfirmedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Confirmed(address indexed node, address indexed owner, address indexed payout, uint256 validUntil)
func (registry *Registry) UnpackConfirmedEvent(log *types.Log) (*RegistryConfirmed, error) {
	event := "Confirmed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryConfirmed)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryEIP712DomainChanged represents a EIP712DomainChanged event raised by the Registry contract.
type RegistryEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const RegistryEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (RegistryEIP712DomainChanged) ContractEventName() string {
	return RegistryEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (registry *Registry) UnpackEIP712DomainChangedEvent(log *types.Log) (*RegistryEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryPayoutChanged represents a PayoutChanged event raised by the Registry contract.
type RegistryPayoutChanged struct {
	Node common.Address
	From common.Address
	To   common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const RegistryPayoutChangedEventName = "PayoutChanged"

// ContractEventName returns the user-defined event name.
func (RegistryPayoutChanged) ContractEventName() string {
	return RegistryPayoutChangedEventName
}

// UnpackPayoutChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutChanged(address indexed node, address indexed from, address indexed to)
func (registry *Registry) UnpackPayoutChangedEvent(log *types.Log) (*RegistryPayoutChanged, error) {
	event := "PayoutChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryPayoutChanged)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryValidityChanged represents a ValidityChanged event raised by the Registry contract.
type RegistryValidityChanged struct {
	Node common.Address
	From *big.Int
	To   *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const RegistryValidityChangedEventName = "ValidityChanged"

// ContractEventName returns the user-defined event name.
func (RegistryValidityChanged) ContractEventName() string {
	return RegistryValidityChangedEventName
}

// UnpackValidityChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidityChanged(address indexed node, uint256 from, uint256 to)
func (registry *Registry) UnpackValidityChangedEvent(log *types.Log) (*RegistryValidityChanged, error) {
	event := "ValidityChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryValidityChanged)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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
func (registry *Registry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], registry.abi.Errors["BadConsent"].ID.Bytes()[:4]) {
		return registry.UnpackBadConsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["BadPayout"].ID.Bytes()[:4]) {
		return registry.UnpackBadPayoutError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return registry.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NodeTaken"].ID.Bytes()[:4]) {
		return registry.UnpackNodeTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotNodeOwner"].ID.Bytes()[:4]) {
		return registry.UnpackNotNodeOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return registry.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["ValidityOutOfRange"].ID.Bytes()[:4]) {
		return registry.UnpackValidityOutOfRangeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RegistryBadConsent represents a BadConsent error raised by the Registry contract.
type RegistryBadConsent struct {
	Node  common.Address
	Owner common.Address
	Nonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConsent(address node, address owner, uint256 nonce)
func RegistryBadConsentErrorID() common.Hash {
	return common.HexToHash("0x348659ef62c51aa5f9a3269f913ec4121c3e0276060fea924416387cd6f37c8d")
}

// UnpackBadConsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConsent(address node, address owner, uint256 nonce)
func (registry *Registry) UnpackBadConsentError(raw []byte) (*RegistryBadConsent, error) {
	out := new(RegistryBadConsent)
	if err := registry.abi.UnpackIntoInterface(out, "BadConsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryBadPayout represents a BadPayout error raised by the Registry contract.
type RegistryBadPayout struct {
	Payout common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPayout(address payout)
func RegistryBadPayoutErrorID() common.Hash {
	return common.HexToHash("0x0a13249e6c4de214b36279f85494ca88e21d5626688f9ce4b3e58cdf8c914f9d")
}

// UnpackBadPayoutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPayout(address payout)
func (registry *Registry) UnpackBadPayoutError(raw []byte) (*RegistryBadPayout, error) {
	out := new(RegistryBadPayout)
	if err := registry.abi.UnpackIntoInterface(out, "BadPayout", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryInvalidShortString represents a InvalidShortString error raised by the Registry contract.
type RegistryInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func RegistryInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (registry *Registry) UnpackInvalidShortStringError(raw []byte) (*RegistryInvalidShortString, error) {
	out := new(RegistryInvalidShortString)
	if err := registry.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNodeTaken represents a NodeTaken error raised by the Registry contract.
type RegistryNodeTaken struct {
	Node      common.Address
	Owner     common.Address
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeTaken(address node, address owner, uint256 notBefore)
func RegistryNodeTakenErrorID() common.Hash {
	return common.HexToHash("0x22d3eb8fb73f87887a8428af23cac30085b8e347b6ffef9ae007eb8c0f0b2c07")
}

// UnpackNodeTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeTaken(address node, address owner, uint256 notBefore)
func (registry *Registry) UnpackNodeTakenError(raw []byte) (*RegistryNodeTaken, error) {
	out := new(RegistryNodeTaken)
	if err := registry.abi.UnpackIntoInterface(out, "NodeTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotNodeOwner represents a NotNodeOwner error raised by the Registry contract.
type RegistryNotNodeOwner struct {
	Node   common.Address
	Sender common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNodeOwner(address node, address sender, address owner)
func RegistryNotNodeOwnerErrorID() common.Hash {
	return common.HexToHash("0xc5b1a2a81b6e67546f72506d94cbf9d729ea5c11a10372ca037c0631c9313031")
}

// UnpackNotNodeOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNodeOwner(address node, address sender, address owner)
func (registry *Registry) UnpackNotNodeOwnerError(raw []byte) (*RegistryNotNodeOwner, error) {
	out := new(RegistryNotNodeOwner)
	if err := registry.abi.UnpackIntoInterface(out, "NotNodeOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryStringTooLong represents a StringTooLong error raised by the Registry contract.
type RegistryStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func RegistryStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (registry *Registry) UnpackStringTooLongError(raw []byte) (*RegistryStringTooLong, error) {
	out := new(RegistryStringTooLong)
	if err := registry.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryValidityOutOfRange represents a ValidityOutOfRange error raised by the Registry contract.
type RegistryValidityOutOfRange struct {
	ValidUntil *big.Int
	Min        *big.Int
	Max        *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValidityOutOfRange(uint256 validUntil, uint256 min, uint256 max)
func RegistryValidityOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x53ad484743cb411c021455f3915701effdc18e4ad6bde3937df0d33ccfbe2491")
}

// UnpackValidityOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValidityOutOfRange(uint256 validUntil, uint256 min, uint256 max)
func (registry *Registry) UnpackValidityOutOfRangeError(raw []byte) (*RegistryValidityOutOfRange, error) {
	out := new(RegistryValidityOutOfRange)
	if err := registry.abi.UnpackIntoInterface(out, "ValidityOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}
