// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package apppool

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

// AppPoolApp is an auto generated low-level Go binding around an user-defined struct.
type AppPoolApp struct {
	Publisher common.Address
	FeeFrom   *big.Int
	Delisted  bool
	Hidden    bool
	Payee     common.Address
	Fee       *big.Int
	NextFee   *big.Int
	PriceHint *big.Int
	Name      string
	Uri       string
}

// AppPoolMetaData contains all meta data concerning the AppPool contract.
var AppPoolMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"FEE_RISE_DELAY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_NAME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_URI\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"app\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAppPool.App\",\"components\":[{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"feeFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"delisted\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"hidden\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"nextFee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"priceHint\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"feeOf\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"priceHint\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setDelisted\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"delisted\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setFee\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"fee\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setHidden\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"hidden\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"update\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"priceHint\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"FeeSet\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"fee\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"from\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Listed\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"delisted\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"hidden\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Published\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"publisher\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"fee\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"priceHint\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Updated\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"priceHint\",\"type\":\"uint96\",\"indexed\":false,\"internalType\":\"uint96\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ControlCharacter\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"at\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoChange\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotPublished\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotPublisher\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TakenBy\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"publisher\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TextLength\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Zero\",\"inputs\":[{\"name\":\"what\",\"type\":\"string\",\"internalType\":\"string\"}]}]",
	ID:  "AppPool",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051611b09380380611b0983398101604081905261002e91610085565b6001600160a01b03811661007457604051630192d50560e61b815260206004820152600860248201526774696d656c6f636b60c01b604482015260640160405180910390fd5b6001600160a01b03166080526100b2565b5f60208284031215610095575f5ffd5b81516001600160a01b03811681146100ab575f5ffd5b9392505050565b608051611a386100d15f395f81816101cb015261089c0152611a385ff3fe608060405234801561000f575f5ffd5b50600436106100c4575f3560e01c8063785d6e181161007d578063bf65e0d411610058578063bf65e0d4146101b3578063d33219b4146101c6578063e5b1621f14610212575f5ffd5b8063785d6e18146101605780637defce4214610180578063999ff32514610193575f5ffd5b80636192ed46116100ad5780636192ed461461012e57806363e5a67414610145578063756bf25414610158575f5ffd5b80631a07e7fc146100c8578063430062bd146100dd575b5f5ffd5b6100db6100d636600461132d565b610225565b005b6100f06100eb3660046113c6565b610367565b6040805173ffffffffffffffffffffffffffffffffffffffff90931683526bffffffffffffffffffffffff9091166020830152015b60405180910390f35b61013761010081565b604051908152602001610125565b6100db6101533660046113dd565b610416565b610137604081565b61017361016e3660046113c6565b61060a565b604051610125919061145b565b6100db61018e3660046113dd565b610884565b61019d62093a8081565b60405164ffffffffff9091168152602001610125565b6100db6101c136600461158c565b610a6d565b6101ed7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610125565b6100db610220366004611635565b610c39565b5f87815260208190526040902054879073ffffffffffffffffffffffffffffffffffffffff168061028a576040517f94382f56000000000000000000000000000000000000000000000000000000008152600481018390526024015b60405180910390fd5b3373ffffffffffffffffffffffffffffffffffffffff8216146102fe576040517f47cb65310000000000000000000000000000000000000000000000000000000081526004810183905233602482015273ffffffffffffffffffffffffffffffffffffffff82166044820152606401610281565b5f89815260208190526040902061031a90898989898989610f42565b887feaabd8a29be438d4907f8736906f43e56a27ff4d60086e762f8646ba99004667898989898989604051610354969594939291906116a6565b60405180910390a2505050505050505050565b5f818152602081905260408120819061037f816110fb565b91506bffffffffffffffffffffffff821615806103ba57508054790100000000000000000000000000000000000000000000000000900460ff165b806103e4575080547a010000000000000000000000000000000000000000000000000000900460ff165b156103f457505f93849350915050565b6001015473ffffffffffffffffffffffffffffffffffffffff16939092509050565b5f82815260208190526040902054829073ffffffffffffffffffffffffffffffffffffffff1680610476576040517f94382f5600000000000000000000000000000000000000000000000000000000815260048101839052602401610281565b3373ffffffffffffffffffffffffffffffffffffffff8216146104ea576040517f47cb65310000000000000000000000000000000000000000000000000000000081526004810183905233602482015273ffffffffffffffffffffffffffffffffffffffff82166044820152606401610281565b5f848152602081905260409020805484151579010000000000000000000000000000000000000000000000000090910460ff16151503610559576040517f6347a3a100000000000000000000000000000000000000000000000000000000815260048101869052602401610281565b805484151579010000000000000000000000000000000000000000000000000081027fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff90921691909117808355604080519283527a01000000000000000000000000000000000000000000000000000090910460ff161515602083015286917f885dfd10210c34c30a44012e152232a9edb43b3c8ad59a4d311d35520cf63d89910160405180910390a25050505050565b60408051610140810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e082019290925261010081018290526101208101919091525f8281526020818152604091829020825161014081018452815473ffffffffffffffffffffffffffffffffffffffff808216835264ffffffffff74010000000000000000000000000000000000000000808404919091169584019590955260ff790100000000000000000000000000000000000000000000000000830481161515968401969096527a01000000000000000000000000000000000000000000000000000090910490941615156060820152600182015493841660808201526bffffffffffffffffffffffff92909304821660a0840152600281015480831660c08501526c01000000000000000000000000900490911660e08301526003810180546101008401919061076d90611709565b80601f016020809104026020016040519081016040528092919081815260200182805461079990611709565b80156107e45780601f106107bb576101008083540402835291602001916107e4565b820191905f5260205f20905b8154815290600101906020018083116107c757829003601f168201915b505050505081526020016004820180546107fd90611709565b80601f016020809104026020016040519081016040528092919081815260200182805461082990611709565b80156108745780601f1061084b57610100808354040283529160200191610874565b820191905f5260205f20905b81548152906001019060200180831161085757829003601f168201915b5050505050815250509050919050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146108f5576040517f59f357cc000000000000000000000000000000000000000000000000000000008152336004820152602401610281565b5f828152602081905260409020805473ffffffffffffffffffffffffffffffffffffffff16610953576040517f94382f5600000000000000000000000000000000000000000000000000000000815260048101849052602401610281565b80548215157a01000000000000000000000000000000000000000000000000000090910460ff161515036109b6576040517f6347a3a100000000000000000000000000000000000000000000000000000000815260048101849052602401610281565b80548215157a010000000000000000000000000000000000000000000000000000027fffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffff9091161780825560405184917f885dfd10210c34c30a44012e152232a9edb43b3c8ad59a4d311d35520cf63d8991610a6091790100000000000000000000000000000000000000000000000000900460ff1690869091151582521515602082015260400190565b60405180910390a2505050565b5f889003610ad7576040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f64696765737400000000000000000000000000000000000000000000000000006044820152606401610281565b5f888152602081905260409020805473ffffffffffffffffffffffffffffffffffffffff1615610b555780546040517f8ebc86c0000000000000000000000000000000000000000000000000000000008152600481018b905273ffffffffffffffffffffffffffffffffffffffff9091166024820152604401610281565b8054337fffffffffffffffffffffffff000000000000000000000000000000000000000090911617815560018101805473ffffffffffffffffffffffffffffffffffffffff16740100000000000000000000000000000000000000006bffffffffffffffffffffffff8a1602179055610bd381898888888888610f42565b3373ffffffffffffffffffffffffffffffffffffffff16897f3a9dd1c781a3653ba9e64c22b503c806384668534accdec8665eb057a9ec0e128a8a8a8a8a8a8a604051610c26979695949392919061175a565b60405180910390a3505050505050505050565b5f82815260208190526040902054829073ffffffffffffffffffffffffffffffffffffffff1680610c99576040517f94382f5600000000000000000000000000000000000000000000000000000000815260048101839052602401610281565b3373ffffffffffffffffffffffffffffffffffffffff821614610d0d576040517f47cb65310000000000000000000000000000000000000000000000000000000081526004810183905233602482015273ffffffffffffffffffffffffffffffffffffffff82166044820152606401610281565b5f84815260208190526040812090610d24826110fb565b9050806bffffffffffffffffffffffff16856bffffffffffffffffffffffff161115610e09578085610d5962093a80426117d2565b84547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff167401000000000000000000000000000000000000000064ffffffffff9290921682021785556002850180547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff93841617905560018501805473ffffffffffffffffffffffffffffffffffffffff169390921602919091179055610e9f565b81547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff1682556002820180547fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016905560018201805473ffffffffffffffffffffffffffffffffffffffff16740100000000000000000000000000000000000000006bffffffffffffffffffffffff8816021790555b857fdf3a8a8c9462613bc1721c1f43f54208981e1fb2c88c9764c2320c00bdbae2f086836bffffffffffffffffffffffff16886bffffffffffffffffffffffff1611610eeb5742610f0d565b845474010000000000000000000000000000000000000000900464ffffffffff165b604080516bffffffffffffffffffffffff909316835264ffffffffff90911660208301520160405180910390a2505050505050565b73ffffffffffffffffffffffffffffffffffffffff8616610fbf576040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f70617965650000000000000000000000000000000000000000000000000000006044820152606401610281565b6110036040518060400160405280600481526020017f6e616d650000000000000000000000000000000000000000000000000000000081525085856001604061119a565b6110476040518060400160405280600381526020017f757269000000000000000000000000000000000000000000000000000000000081525083835f61010061119a565b6001870180547fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff88161790556002870180547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff166c010000000000000000000000006bffffffffffffffffffffffff881602179055600387016110e1848683611898565b50600487016110f1828483611898565b5050505050505050565b80545f9074010000000000000000000000000000000000000000900464ffffffffff161580159061114c5750815474010000000000000000000000000000000000000000900464ffffffffff164210155b6111805760018201547401000000000000000000000000000000000000000090046bffffffffffffffffffffffff16611194565b60028201546bffffffffffffffffffffffff165b92915050565b8383838110806111a957508281115b156111e8576040517fd3b8033a0000000000000000000000000000000000000000000000000000000081526102819088908390879087906004016119af565b5f5b818110156110f1576020838383818110611206576112066119dd565b9050013560f81c60f81b60f81c60ff161080611262575082828281811061122f5761122f6119dd565b9050013560f81c60f81b7effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1916607f60f81b145b1561129d5787816040517f5deac259000000000000000000000000000000000000000000000000000000008152600401610281929190611a0a565b6001016111ea565b803573ffffffffffffffffffffffffffffffffffffffff811681146112c8575f5ffd5b919050565b80356bffffffffffffffffffffffff811681146112c8575f5ffd5b5f5f83601f8401126112f8575f5ffd5b50813567ffffffffffffffff81111561130f575f5ffd5b602083019150836020828501011115611326575f5ffd5b9250929050565b5f5f5f5f5f5f5f60a0888a031215611343575f5ffd5b87359650611353602089016112a5565b9550611361604089016112cd565b9450606088013567ffffffffffffffff81111561137c575f5ffd5b6113888a828b016112e8565b909550935050608088013567ffffffffffffffff8111156113a7575f5ffd5b6113b38a828b016112e8565b989b979a50959850939692959293505050565b5f602082840312156113d6575f5ffd5b5035919050565b5f5f604083850312156113ee575f5ffd5b8235915060208301358015158114611404575f5ffd5b809150509250929050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b6020815261148260208201835173ffffffffffffffffffffffffffffffffffffffff169052565b5f602083015161149b604084018264ffffffffff169052565b5060408301518015156060840152506060830151801515608084015250608083015173ffffffffffffffffffffffffffffffffffffffff811660a08401525060a08301516bffffffffffffffffffffffff811660c08401525060c08301516bffffffffffffffffffffffff811660e08401525060e08301516bffffffffffffffffffffffff81166101008401525061010083015161014061012084015261154661016084018261140f565b90506101208401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084830301610140850152611583828261140f565b95945050505050565b5f5f5f5f5f5f5f5f60c0898b0312156115a3575f5ffd5b883597506115b360208a016112a5565b96506115c160408a016112cd565b95506115cf60608a016112cd565b9450608089013567ffffffffffffffff8111156115ea575f5ffd5b6115f68b828c016112e8565b90955093505060a089013567ffffffffffffffff811115611615575f5ffd5b6116218b828c016112e8565b999c989b5096995094979396929594505050565b5f5f60408385031215611646575f5ffd5b82359150611656602084016112cd565b90509250929050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b73ffffffffffffffffffffffffffffffffffffffff871681526bffffffffffffffffffffffff86166020820152608060408201525f6116e960808301868861165f565b82810360608401526116fc81858761165f565b9998505050505050505050565b600181811c9082168061171d57607f821691505b602082108103611754577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b73ffffffffffffffffffffffffffffffffffffffff881681526bffffffffffffffffffffffff871660208201526bffffffffffffffffffffffff8616604082015260a060608201525f6117b160a08301868861165f565b82810360808401526117c481858761165f565b9a9950505050505050505050565b64ffffffffff8181168382160190811115611194577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b601f821115611893578282111561189357805f5260205f20601f840160051c602085101561186c57505f5b90810190601f840160051c035f5b8181101561188f575f8382015560010161187a565b5050505b505050565b67ffffffffffffffff8311156118b0576118b0611814565b6118c4836118be8354611709565b83611841565b5f601f841160018114611914575f85156118de5750838201355b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b1c1916600186901b1783556119a8565b5f838152602081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08716915b828110156119615786850135825560209485019460019092019101611941565b508682101561199c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b608081525f6119c1608083018761140f565b6020830195909552506040810192909252606090910152919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b604081525f611a1c604083018561140f565b9050826020830152939250505056fea164736f6c6343000825000a",
}

// AppPool is an auto generated Go binding around an Ethereum contract.
type AppPool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AppPool) GetABI() abi.ABI {
	return c.abi
}

// NewAppPool creates a new instance of AppPool.
func NewAppPool() *AppPool {
	parsed, err := AppPoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AppPool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AppPool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock_) returns()
func (appPool *AppPool) PackConstructor(timelock_ common.Address) []byte {
	enc, err := appPool.abi.Pack("", timelock_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFEERISEDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999ff325.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEE_RISE_DELAY() view returns(uint40)
func (appPool *AppPool) PackFEERISEDELAY() []byte {
	enc, err := appPool.abi.Pack("FEE_RISE_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEERISEDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999ff325.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEE_RISE_DELAY() view returns(uint40)
func (appPool *AppPool) TryPackFEERISEDELAY() ([]byte, error) {
	return appPool.abi.Pack("FEE_RISE_DELAY")
}

// UnpackFEERISEDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999ff325.
//
// Solidity: function FEE_RISE_DELAY() view returns(uint40)
func (appPool *AppPool) UnpackFEERISEDELAY(data []byte) (*big.Int, error) {
	out, err := appPool.abi.Unpack("FEE_RISE_DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXNAME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756bf254.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_NAME() view returns(uint256)
func (appPool *AppPool) PackMAXNAME() []byte {
	enc, err := appPool.abi.Pack("MAX_NAME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXNAME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756bf254.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_NAME() view returns(uint256)
func (appPool *AppPool) TryPackMAXNAME() ([]byte, error) {
	return appPool.abi.Pack("MAX_NAME")
}

// UnpackMAXNAME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x756bf254.
//
// Solidity: function MAX_NAME() view returns(uint256)
func (appPool *AppPool) UnpackMAXNAME(data []byte) (*big.Int, error) {
	out, err := appPool.abi.Unpack("MAX_NAME", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6192ed46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_URI() view returns(uint256)
func (appPool *AppPool) PackMAXURI() []byte {
	enc, err := appPool.abi.Pack("MAX_URI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6192ed46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_URI() view returns(uint256)
func (appPool *AppPool) TryPackMAXURI() ([]byte, error) {
	return appPool.abi.Pack("MAX_URI")
}

// UnpackMAXURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6192ed46.
//
// Solidity: function MAX_URI() view returns(uint256)
func (appPool *AppPool) UnpackMAXURI(data []byte) (*big.Int, error) {
	out, err := appPool.abi.Unpack("MAX_URI", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x785d6e18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function app(bytes32 digest) view returns((address,uint40,bool,bool,address,uint96,uint96,uint96,string,string))
func (appPool *AppPool) PackApp(digest [32]byte) []byte {
	enc, err := appPool.abi.Pack("app", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x785d6e18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function app(bytes32 digest) view returns((address,uint40,bool,bool,address,uint96,uint96,uint96,string,string))
func (appPool *AppPool) TryPackApp(digest [32]byte) ([]byte, error) {
	return appPool.abi.Pack("app", digest)
}

// UnpackApp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x785d6e18.
//
// Solidity: function app(bytes32 digest) view returns((address,uint40,bool,bool,address,uint96,uint96,uint96,string,string))
func (appPool *AppPool) UnpackApp(data []byte) (AppPoolApp, error) {
	out, err := appPool.abi.Unpack("app", data)
	if err != nil {
		return *new(AppPoolApp), err
	}
	out0 := *abi.ConvertType(out[0], new(AppPoolApp)).(*AppPoolApp)
	return out0, nil
}

// PackFeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x430062bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeOf(bytes32 digest) view returns(address payee, uint96 fee)
func (appPool *AppPool) PackFeeOf(digest [32]byte) []byte {
	enc, err := appPool.abi.Pack("feeOf", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x430062bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeOf(bytes32 digest) view returns(address payee, uint96 fee)
func (appPool *AppPool) TryPackFeeOf(digest [32]byte) ([]byte, error) {
	return appPool.abi.Pack("feeOf", digest)
}

// FeeOfOutput serves as a container for the return parameters of contract
// method FeeOf.
type FeeOfOutput struct {
	Payee common.Address
	Fee   *big.Int
}

// UnpackFeeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x430062bd.
//
// Solidity: function feeOf(bytes32 digest) view returns(address payee, uint96 fee)
func (appPool *AppPool) UnpackFeeOf(data []byte) (FeeOfOutput, error) {
	out, err := appPool.abi.Unpack("feeOf", data)
	outstruct := new(FeeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Payee = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Fee = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf65e0d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(bytes32 digest, address payee, uint96 fee, uint96 priceHint, string name, string uri) returns()
func (appPool *AppPool) PackPublish(digest [32]byte, payee common.Address, fee *big.Int, priceHint *big.Int, name string, uri string) []byte {
	enc, err := appPool.abi.Pack("publish", digest, payee, fee, priceHint, name, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf65e0d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(bytes32 digest, address payee, uint96 fee, uint96 priceHint, string name, string uri) returns()
func (appPool *AppPool) TryPackPublish(digest [32]byte, payee common.Address, fee *big.Int, priceHint *big.Int, name string, uri string) ([]byte, error) {
	return appPool.abi.Pack("publish", digest, payee, fee, priceHint, name, uri)
}

// PackSetDelisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63e5a674.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setDelisted(bytes32 digest, bool delisted) returns()
func (appPool *AppPool) PackSetDelisted(digest [32]byte, delisted bool) []byte {
	enc, err := appPool.abi.Pack("setDelisted", digest, delisted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetDelisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63e5a674.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setDelisted(bytes32 digest, bool delisted) returns()
func (appPool *AppPool) TryPackSetDelisted(digest [32]byte, delisted bool) ([]byte, error) {
	return appPool.abi.Pack("setDelisted", digest, delisted)
}

// PackSetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5b1621f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFee(bytes32 digest, uint96 fee) returns()
func (appPool *AppPool) PackSetFee(digest [32]byte, fee *big.Int) []byte {
	enc, err := appPool.abi.Pack("setFee", digest, fee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5b1621f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFee(bytes32 digest, uint96 fee) returns()
func (appPool *AppPool) TryPackSetFee(digest [32]byte, fee *big.Int) ([]byte, error) {
	return appPool.abi.Pack("setFee", digest, fee)
}

// PackSetHidden is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7defce42.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHidden(bytes32 digest, bool hidden) returns()
func (appPool *AppPool) PackSetHidden(digest [32]byte, hidden bool) []byte {
	enc, err := appPool.abi.Pack("setHidden", digest, hidden)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetHidden is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7defce42.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setHidden(bytes32 digest, bool hidden) returns()
func (appPool *AppPool) TryPackSetHidden(digest [32]byte, hidden bool) ([]byte, error) {
	return appPool.abi.Pack("setHidden", digest, hidden)
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (appPool *AppPool) PackTimelock() []byte {
	enc, err := appPool.abi.Pack("timelock")
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
func (appPool *AppPool) TryPackTimelock() ([]byte, error) {
	return appPool.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (appPool *AppPool) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := appPool.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a07e7fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(bytes32 digest, address payee, uint96 priceHint, string name, string uri) returns()
func (appPool *AppPool) PackUpdate(digest [32]byte, payee common.Address, priceHint *big.Int, name string, uri string) []byte {
	enc, err := appPool.abi.Pack("update", digest, payee, priceHint, name, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a07e7fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(bytes32 digest, address payee, uint96 priceHint, string name, string uri) returns()
func (appPool *AppPool) TryPackUpdate(digest [32]byte, payee common.Address, priceHint *big.Int, name string, uri string) ([]byte, error) {
	return appPool.abi.Pack("update", digest, payee, priceHint, name, uri)
}

// AppPoolFeeSet represents a FeeSet event raised by the AppPool contract.
type AppPoolFeeSet struct {
	Digest [32]byte
	Fee    *big.Int
	From   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AppPoolFeeSetEventName = "FeeSet"

// ContractEventName returns the user-defined event name.
func (AppPoolFeeSet) ContractEventName() string {
	return AppPoolFeeSetEventName
}

// UnpackFeeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeSet(bytes32 indexed digest, uint96 fee, uint40 from)
func (appPool *AppPool) UnpackFeeSetEvent(log *types.Log) (*AppPoolFeeSet, error) {
	event := "FeeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppPoolFeeSet)
	if len(log.Data) > 0 {
		if err := appPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appPool.abi.Events[event].Inputs {
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

// AppPoolListed represents a Listed event raised by the AppPool contract.
type AppPoolListed struct {
	Digest   [32]byte
	Delisted bool
	Hidden   bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const AppPoolListedEventName = "Listed"

// ContractEventName returns the user-defined event name.
func (AppPoolListed) ContractEventName() string {
	return AppPoolListedEventName
}

// UnpackListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Listed(bytes32 indexed digest, bool delisted, bool hidden)
func (appPool *AppPool) UnpackListedEvent(log *types.Log) (*AppPoolListed, error) {
	event := "Listed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppPoolListed)
	if len(log.Data) > 0 {
		if err := appPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appPool.abi.Events[event].Inputs {
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

// AppPoolPublished represents a Published event raised by the AppPool contract.
type AppPoolPublished struct {
	Digest    [32]byte
	Publisher common.Address
	Payee     common.Address
	Fee       *big.Int
	PriceHint *big.Int
	Name      string
	Uri       string
	Raw       *types.Log // Blockchain specific contextual infos
}

const AppPoolPublishedEventName = "Published"

// ContractEventName returns the user-defined event name.
func (AppPoolPublished) ContractEventName() string {
	return AppPoolPublishedEventName
}

// UnpackPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Published(bytes32 indexed digest, address indexed publisher, address payee, uint96 fee, uint96 priceHint, string name, string uri)
func (appPool *AppPool) UnpackPublishedEvent(log *types.Log) (*AppPoolPublished, error) {
	event := "Published"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppPoolPublished)
	if len(log.Data) > 0 {
		if err := appPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appPool.abi.Events[event].Inputs {
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

// AppPoolUpdated represents a Updated event raised by the AppPool contract.
type AppPoolUpdated struct {
	Digest    [32]byte
	Payee     common.Address
	PriceHint *big.Int
	Name      string
	Uri       string
	Raw       *types.Log // Blockchain specific contextual infos
}

const AppPoolUpdatedEventName = "Updated"

// ContractEventName returns the user-defined event name.
func (AppPoolUpdated) ContractEventName() string {
	return AppPoolUpdatedEventName
}

// UnpackUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Updated(bytes32 indexed digest, address payee, uint96 priceHint, string name, string uri)
func (appPool *AppPool) UnpackUpdatedEvent(log *types.Log) (*AppPoolUpdated, error) {
	event := "Updated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != appPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AppPoolUpdated)
	if len(log.Data) > 0 {
		if err := appPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range appPool.abi.Events[event].Inputs {
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
func (appPool *AppPool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], appPool.abi.Errors["ControlCharacter"].ID.Bytes()[:4]) {
		return appPool.UnpackControlCharacterError(raw[4:])
	}
	if bytes.Equal(raw[:4], appPool.abi.Errors["NoChange"].ID.Bytes()[:4]) {
		return appPool.UnpackNoChangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], appPool.abi.Errors["NotPublished"].ID.Bytes()[:4]) {
		return appPool.UnpackNotPublishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], appPool.abi.Errors["NotPublisher"].ID.Bytes()[:4]) {
		return appPool.UnpackNotPublisherError(raw[4:])
	}
	if bytes.Equal(raw[:4], appPool.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return appPool.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], appPool.abi.Errors["TakenBy"].ID.Bytes()[:4]) {
		return appPool.UnpackTakenByError(raw[4:])
	}
	if bytes.Equal(raw[:4], appPool.abi.Errors["TextLength"].ID.Bytes()[:4]) {
		return appPool.UnpackTextLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], appPool.abi.Errors["Zero"].ID.Bytes()[:4]) {
		return appPool.UnpackZeroError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AppPoolControlCharacter represents a ControlCharacter error raised by the AppPool contract.
type AppPoolControlCharacter struct {
	What string
	At   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ControlCharacter(string what, uint256 at)
func AppPoolControlCharacterErrorID() common.Hash {
	return common.HexToHash("0x5deac2593a62b1ba1fcee4d769c86894779e3314646903a5fd9558459155e4ae")
}

// UnpackControlCharacterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ControlCharacter(string what, uint256 at)
func (appPool *AppPool) UnpackControlCharacterError(raw []byte) (*AppPoolControlCharacter, error) {
	out := new(AppPoolControlCharacter)
	if err := appPool.abi.UnpackIntoInterface(out, "ControlCharacter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppPoolNoChange represents a NoChange error raised by the AppPool contract.
type AppPoolNoChange struct {
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoChange(bytes32 digest)
func AppPoolNoChangeErrorID() common.Hash {
	return common.HexToHash("0x6347a3a14bbd5d3ac4cf251afe31156a161f0e2c80a025174482a22295c8673a")
}

// UnpackNoChangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoChange(bytes32 digest)
func (appPool *AppPool) UnpackNoChangeError(raw []byte) (*AppPoolNoChange, error) {
	out := new(AppPoolNoChange)
	if err := appPool.abi.UnpackIntoInterface(out, "NoChange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppPoolNotPublished represents a NotPublished error raised by the AppPool contract.
type AppPoolNotPublished struct {
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPublished(bytes32 digest)
func AppPoolNotPublishedErrorID() common.Hash {
	return common.HexToHash("0x94382f56053a431adeebfa25fd0a4af2b8ba63a0bb346d23aa6e77df8a2955ca")
}

// UnpackNotPublishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPublished(bytes32 digest)
func (appPool *AppPool) UnpackNotPublishedError(raw []byte) (*AppPoolNotPublished, error) {
	out := new(AppPoolNotPublished)
	if err := appPool.abi.UnpackIntoInterface(out, "NotPublished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppPoolNotPublisher represents a NotPublisher error raised by the AppPool contract.
type AppPoolNotPublisher struct {
	Digest    [32]byte
	Sender    common.Address
	Publisher common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPublisher(bytes32 digest, address sender, address publisher)
func AppPoolNotPublisherErrorID() common.Hash {
	return common.HexToHash("0x47cb65310929c5561c2156f27e358c6ba7de48031c530d9c7ba00c88ca604b72")
}

// UnpackNotPublisherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPublisher(bytes32 digest, address sender, address publisher)
func (appPool *AppPool) UnpackNotPublisherError(raw []byte) (*AppPoolNotPublisher, error) {
	out := new(AppPoolNotPublisher)
	if err := appPool.abi.UnpackIntoInterface(out, "NotPublisher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppPoolNotTimelock represents a NotTimelock error raised by the AppPool contract.
type AppPoolNotTimelock struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address sender)
func AppPoolNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address sender)
func (appPool *AppPool) UnpackNotTimelockError(raw []byte) (*AppPoolNotTimelock, error) {
	out := new(AppPoolNotTimelock)
	if err := appPool.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppPoolTakenBy represents a TakenBy error raised by the AppPool contract.
type AppPoolTakenBy struct {
	Digest    [32]byte
	Publisher common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TakenBy(bytes32 digest, address publisher)
func AppPoolTakenByErrorID() common.Hash {
	return common.HexToHash("0x8ebc86c048ae92c4cc3dff2c37a63e4ee85b53ab3a830163f3c92bbc2c13d9f7")
}

// UnpackTakenByError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TakenBy(bytes32 digest, address publisher)
func (appPool *AppPool) UnpackTakenByError(raw []byte) (*AppPoolTakenBy, error) {
	out := new(AppPoolTakenBy)
	if err := appPool.abi.UnpackIntoInterface(out, "TakenBy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppPoolTextLength represents a TextLength error raised by the AppPool contract.
type AppPoolTextLength struct {
	What string
	Got  *big.Int
	Min  *big.Int
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TextLength(string what, uint256 got, uint256 min, uint256 max)
func AppPoolTextLengthErrorID() common.Hash {
	return common.HexToHash("0xd3b8033aab3fdcf8a5a62458ac79b112e5ecd475163039b04abdb37210c7a0c8")
}

// UnpackTextLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TextLength(string what, uint256 got, uint256 min, uint256 max)
func (appPool *AppPool) UnpackTextLengthError(raw []byte) (*AppPoolTextLength, error) {
	out := new(AppPoolTextLength)
	if err := appPool.abi.UnpackIntoInterface(out, "TextLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AppPoolZero represents a Zero error raised by the AppPool contract.
type AppPoolZero struct {
	What string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Zero(string what)
func AppPoolZeroErrorID() common.Hash {
	return common.HexToHash("0x64b54140c81312fceadd871fff63273bec1b59e1a4efaa377cae551ab76cf50e")
}

// UnpackZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Zero(string what)
func (appPool *AppPool) UnpackZeroError(raw []byte) (*AppPoolZero, error) {
	out := new(AppPoolZero)
	if err := appPool.abi.UnpackIntoInterface(out, "Zero", raw); err != nil {
		return nil, err
	}
	return out, nil
}
