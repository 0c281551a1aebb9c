// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package prosecutor

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

// ProsecutorAccusation is an auto generated low-level Go binding around an user-defined struct.
type ProsecutorAccusation struct {
	Accuser  common.Address
	HardEnd  *big.Int
	NextFrom *big.Int
	Bond     *big.Int
	Proposal *big.Int
}

// ProsecutorMetaData contains all meta data concerning the Prosecutor contract.
var ProsecutorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"},{\"name\":\"dao_\",\"type\":\"address\",\"internalType\":\"contractIGovernor\"},{\"name\":\"factory_\",\"type\":\"address\",\"internalType\":\"contractIWalletFactory\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"DEFAULT_BOND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"GRACE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"INTERVAL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_BOND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_HOLD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REASON\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_BOND\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"TREASURY_PERCENT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accusation\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structProsecutor.Accusation\",\"components\":[{\"name\":\"accuser\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"hardEnd\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"nextFrom\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"bond\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"proposal\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"accuse\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"proposal\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"action\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"bond\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"dao\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIGovernor\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"describe\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"number\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWalletFactory\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"holdDuration\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setBond\",\"inputs\":[{\"name\":\"to\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Accused\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"accuser\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposal\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"number\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"bond\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"hardEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BondChanged\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Resolved\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"accuser\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposal\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"upheld\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"toAccuser\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toWallet\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"toTreasury\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AccusationOpen\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"proposal\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BondOutOfRange\",\"inputs\":[{\"name\":\"bond\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HoldTooLong\",\"inputs\":[{\"name\":\"duration\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoAccusation\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotAWallet\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRegistered\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIEnterprise.State\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ReasonLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringsInsufficientHexLength\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooSoon\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"notBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Undecided\",\"inputs\":[{\"name\":\"proposal\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"hardEnd\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongDescription\",\"inputs\":[{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "Prosecutor",
	Bin: "0x61010060405269021e19e0c9bab24000005f5534801561001d575f5ffd5b5060405161277338038061277383398101604081905261003c91610075565b6001600160a01b0393841660805291831660c052821660a0521660e0526100d1565b6001600160a01b0381168114610072575f5ffd5b50565b5f5f5f5f60808587031215610088575f5ffd5b84516100938161005e565b60208601519094506100a48161005e565b60408601519093506100b58161005e565b60608601519092506100c68161005e565b939692955090935050565b60805160a05160c05160e0516125ff6101745f395f8181610402015281816109b10152610a6701525f8181610429015281816104c001528181610630015261171101525f81816101f9015281816106bd0152818161074a01528181610dd60152818161113101528181611285015281816118a101526119bf01525f81816104860152818161104d01528181611668015281816116ae01526116ef01526125ff5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c806389facb20116100d2578063d33219b411610088578063e0de0fee11610063578063e0de0fee14610468578063f594e32014610478578063fc0c546a14610481575f5ffd5b8063d33219b414610424578063d40a9c4f1461044b578063d42290e314610455575f5ffd5b8063936eb8d4116100b8578063936eb8d414610295578063a166c573146103ea578063c45a0155146103fd575f5ffd5b806389facb201461027a5780638b1e1b5f14610284575f5ffd5b80634162169f1161012757806364c9ec6f1161010d57806364c9ec6f14610248578063721b8e011461025057806383d5e72614610272575f5ffd5b80634162169f146101f457806357e4288a14610240575f5ffd5b8063137d29d911610157578063137d29d91461019f578063259bd920146101bf57806329ba70f8146101d4575f5ffd5b8063017616991461017257806306661abd14610196575b5f5ffd5b61018369d3c21bcecceda100000081565b6040519081526020015b60405180910390f35b61018360015481565b6101a96203f48081565b60405164ffffffffff909116815260200161018d565b6101d26101cd366004611ec0565b6104a8565b005b6101e76101e2366004611f44565b6105d6565b60405161018d9190611fe6565b61021b7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161018d565b610183610622565b6101835f5481565b61026361025e366004611fff565b6107f8565b60405161018d93929190612110565b610183601481565b6101a962278d0081565b61018369021e19e0c9bab240000081565b6103776102a3366004611fff565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525073ffffffffffffffffffffffffffffffffffffffff9081165f90815260026020818152604092839020835160a0810185528154958616815264ffffffffff7401000000000000000000000000000000000000000087048116938201939093527901000000000000000000000000000000000000000000000000009095049091169284019290925260018201546bffffffffffffffffffffffff1660608401520154608082015290565b60405161018d91905f60a08201905073ffffffffffffffffffffffffffffffffffffffff835116825264ffffffffff602084015116602083015264ffffffffff60408401511660408301526bffffffffffffffffffffffff60608401511660608301526080830151608083015292915050565b6101836103f8366004612152565b61091b565b61021b7f000000000000000000000000000000000000000000000000000000000000000081565b61021b7f000000000000000000000000000000000000000000000000000000000000000081565b610183623b538081565b6101d2610463366004612152565b6111bf565b61018368056bc75e2d6310000081565b6101836103e881565b61021b7f000000000000000000000000000000000000000000000000000000000000000081565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461051e576040517f59f357cc0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b68056bc75e2d6310000081108061053e575069d3c21bcecceda100000081115b15610597576040517f84ec58360000000000000000000000000000000000000000000000000000000081526004810182905268056bc75e2d63100000602482015269d3c21bcecceda10000006044820152606401610515565b5f5460408051918252602082018390527f040c4197f39f80dfcaee368ea6438a3b890d532a3b3f40319508edf30890e78e910160405180910390a15f55565b60606105e185611745565b6105ea8561176e565b84846105f530611745565b6040516020016106099594939291906121b8565b6040516020818303038152906040529050949350505050565b5f6203f48064ffffffffff167f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015610697573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106bb9190612288565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff166302a251a36040518163ffffffff1660e01b8152600401602060405180830381865afa158015610724573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107489190612288565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16633932abb16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156107b1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107d59190612288565b6107df91906122cc565b6107e991906122cc565b6107f391906122cc565b905090565b6040805160018082528183019092526060918291829160208083019080368337505060408051600180825281830190925291506020808301908036833750506040805160018082528183019092529150602082015b606081526020019060019003908161084d57505082519295509093509150849084905f9061087d5761087d61230c565b73ffffffffffffffffffffffffffffffffffffffff90921660209283029190910182015260408051600481526024810190915290810180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167f1e1683af00000000000000000000000000000000000000000000000000000000179052815182905f906109095761090961230c565b60200260200101819052509193909250565b5f81158061092a57506103e882115b1561096c576040517f7ed2d1e6000000000000000000000000000000000000000000000000000000008152600481018390526103e86024820152604401610515565b6040517f6933059e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301527f00000000000000000000000000000000000000000000000000000000000000001690636933059e90602401602060405180830381865afa1580156109f6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a1a9190612339565b158015610ad257506040517f701b70ac00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063701b70ac90602401602060405180830381865afa158015610aac573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ad09190612339565b155b15610b21576040517f2c06e91d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610515565b5f8473ffffffffffffffffffffffffffffffffffffffff1663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610b6b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b8f9190612358565b90506001816004811115610ba557610ba5612376565b14610be05784816040517f420e826e0000000000000000000000000000000000000000000000000000000081526004016105159291906123a3565b73ffffffffffffffffffffffffffffffffffffffff8086165f908152600260205260409020805490911615610c665760028101546040517f195573ad00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff881660048201526024810191909152604401610515565b8054790100000000000000000000000000000000000000000000000000900464ffffffffff16421015610d095780546040517fcff3410600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8816600482015279010000000000000000000000000000000000000000000000000090910464ffffffffff166024820152604401610515565b5f610d12610622565b9050623b5380811115610d5d576040517fec87ce2300000000000000000000000000000000000000000000000000000000815260048101829052623b53806024820152604401610515565b5f610d7c8860015f8154610d70906123dd565b918290555089896105d6565b90505f5f5f610d8a8b6107f8565b865160208801206040517fa8f8a668000000000000000000000000000000000000000000000000000000008152939650919450925073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169163a8f8a66891610e109187918791879190600401612414565b602060405180830381865afa158015610e2b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e4f9190612288565b97505f610e5c86426122cc565b5f546040805160a08101825233815264ffffffffff841660208201529293509091908101610e8d62278d004261245e565b64ffffffffff168152602001826bffffffffffffffffffffffff1681526020018b81525060025f8f73ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f205f820151815f015f6101000a81548173ffffffffffffffffffffffffffffffffffffffff021916908373ffffffffffffffffffffffffffffffffffffffff1602179055506020820151815f0160146101000a81548164ffffffffff021916908364ffffffffff1602179055506040820151815f0160196101000a81548164ffffffffff021916908364ffffffffff1602179055506060820151816001015f6101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff16021790555060808201518160020155905050893373ffffffffffffffffffffffffffffffffffffffff168e73ffffffffffffffffffffffffffffffffffffffff167f49208819ff5fd58f3788b13d56cfae2bafc0191a9f0f534b3ddf2f26d2f5d44c60015485878c60405161102b949392919061247b565b60405180910390a461107573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633308461182a565b6040517fe6114c8f00000000000000000000000000000000000000000000000000000000815264ffffffffff8316600482015273ffffffffffffffffffffffffffffffffffffffff8e169063e6114c8f906024015f604051808303815f87803b1580156110e0575f5ffd5b505af11580156110f2573d5f5f3e3d5ffd5b50506040517f7d5e81e200000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169250637d5e81e2915061116e908890889088908c906004016124a6565b6020604051808303815f875af115801561118a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111ae9190612288565b505050505050505050509392505050565b73ffffffffffffffffffffffffffffffffffffffff8084165f9081526002602081905260409091208054600182015492820154919316916bffffffffffffffffffffffff169082611254576040517f56450a3a00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff88166004820152602401610515565b6040517f3e4f49e6000000000000000000000000000000000000000000000000000000008152600481018290525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690633e4f49e690602401602060405180830381865afa1580156112df573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061130391906124fd565b90505f600782600781111561131a5761131a612376565b1490505f600383600781111561133257611332612376565b148061134f5750600283600781111561134d5761134d612376565b145b8061136b5750600683600781111561136957611369612376565b145b90505f8215801561137a575081155b90508080156113a85750875474010000000000000000000000000000000000000000900464ffffffffff1642105b156114055787546040517f19738ae0000000000000000000000000000000000000000000000000000000008152610515918791879174010000000000000000000000000000000000000000900464ffffffffff169060040161251b565b80156114b0575f8b73ffffffffffffffffffffffffffffffffffffffff1663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611455573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114799190612358565b9050600381600481111561148f5761148f612376565b14806114ac575060048160048111156114aa576114aa612376565b145b9350505b87547fffffffffffffffffffffffff00000000000000000000000000000000000000001688556001880180547fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690555f8361152257606461151360148961254d565b61151d9190612564565b611524565b5f5b90505f8461153b57611536828961259c565b61153d565b5f5b9050868973ffffffffffffffffffffffffffffffffffffffff168e73ffffffffffffffffffffffffffffffffffffffff167f61d9fa6344842835b6cefae4c50311cc629f38bf77721c39b069c4b132934ab5888961159b575f61159d565b8c5b604080519215158352602083019190915281018690526060810187905260800160405180910390a482156115ed576115ed8d888e8e6040516115e09291906125af565b604051809103902061188c565b8c73ffffffffffffffffffffffffffffffffffffffff1663d13209f96040518163ffffffff1660e01b81526004015f604051808303815f87803b158015611632575f5ffd5b505af1158015611644573d5f5f3e3d5ffd5b5050505084156116945761168f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168a8a611a44565b611736565b6116d573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168e83611a44565b61173673ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000167f000000000000000000000000000000000000000000000000000000000000000084611a44565b50505050505050505050505050565b606061176873ffffffffffffffffffffffffffffffffffffffff83166014611aa4565b92915050565b60605f61177a83611cc4565b60010190505f8167ffffffffffffffff811115611799576117996122df565b6040519080825280601f01601f1916602001820160405280156117c3576020820181803683370190505b5090508181016020015b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a85049450846117cd57509392505050565b611838848484846001611da5565b611886576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610515565b50505050565b5f5f5f611898866107f8565b9250925092505f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663a8f8a668858585896040518563ffffffff1660e01b81526004016118fe9493929190612414565b602060405180830381865afa158015611919573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061193d9190612288565b9050858114611982576040517fcd12cee20000000000000000000000000000000000000000000000000000000081526004810187905260248101829052604401610515565b6040517f452115d600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169063452115d6906119fa908790879087908b90600401612414565b6020604051808303815f875af1158015611a16573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a3a9190612288565b5050505050505050565b611a518383836001611e38565b611a9f576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610515565b505050565b6060825f611ab384600261254d565b611abe9060026122cc565b67ffffffffffffffff811115611ad657611ad66122df565b6040519080825280601f01601f191660200182016040528015611b00576020820181803683370190505b5090507f3000000000000000000000000000000000000000000000000000000000000000815f81518110611b3657611b3661230c565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053507f780000000000000000000000000000000000000000000000000000000000000081600181518110611b9857611b9861230c565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a9053505f611bd285600261254d565b611bdd9060016122cc565b90505b6001811115611c79577f303132333435363738396162636465660000000000000000000000000000000083600f1660108110611c1e57611c1e61230c565b1a60f81b828281518110611c3457611c3461230c565b60200101907effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff191690815f1a90535060049290921c91611c72816125be565b9050611be0565b508115611cbc576040517fe22e27eb0000000000000000000000000000000000000000000000000000000081526004810186905260248101859052604401610515565b949350505050565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310611d0c577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310611d38576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310611d5657662386f26fc10000830492506010015b6305f5e1008310611d6e576305f5e100830492506008015b6127108310611d8257612710830492506004015b60648310611d94576064830492506002015b600a83106117685760010192915050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f51148316611e27578383151615611e1b573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316611eb4578383151615611ea8573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60208284031215611ed0575f5ffd5b5035919050565b803573ffffffffffffffffffffffffffffffffffffffff81168114611efa575f5ffd5b919050565b5f5f83601f840112611f0f575f5ffd5b50813567ffffffffffffffff811115611f26575f5ffd5b602083019150836020828501011115611f3d575f5ffd5b9250929050565b5f5f5f5f60608587031215611f57575f5ffd5b611f6085611ed7565b935060208501359250604085013567ffffffffffffffff811115611f82575f5ffd5b611f8e87828801611eff565b95989497509550505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f611ff86020830184611f9a565b9392505050565b5f6020828403121561200f575f5ffd5b611ff882611ed7565b5f8151808452602084019350602083015f5b8281101561205e57815173ffffffffffffffffffffffffffffffffffffffff1686526020958601959091019060010161202a565b5093949350505050565b5f8151808452602084019350602083015f5b8281101561205e57815186526020958601959091019060010161207a565b5f82825180855260208501945060208160051b830101602085015f5b83811015612104577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08584030188526120ee838351611f9a565b60209889019890935091909101906001016120b4565b50909695505050505050565b606081525f6121226060830186612018565b82810360208401526121348186612068565b905082810360408401526121488185612098565b9695505050505050565b5f5f5f60408486031215612164575f5ffd5b61216d84611ed7565b9250602084013567ffffffffffffffff811115612188575f5ffd5b61219486828701611eff565b9497909650939450505050565b5f81518060208401855e5f93019283525090919050565b7f537573706563742000000000000000000000000000000000000000000000000081525f6121e960088301886121a1565b7f202861636375736174696f6e20000000000000000000000000000000000000008152612219600d8201886121a1565b90507f293a2000000000000000000000000000000000000000000000000000000000008152848660038301377f2370726f706f7365723d0000000000000000000000000000000000000000000060039186019182015261227c600d8201856121a1565b98975050505050505050565b5f60208284031215612298575f5ffd5b5051919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156117685761176861229f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215612349575f5ffd5b81518015158114611ff8575f5ffd5b5f60208284031215612368575f5ffd5b815160058110611ff8575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff8316815260408101600583106123d0576123d0612376565b8260208301529392505050565b5f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820361240d5761240d61229f565b5060010190565b608081525f6124266080830187612018565b82810360208401526124388187612068565b9050828103604084015261244c8186612098565b91505082606083015295945050505050565b64ffffffffff81811683821601908111156117685761176861229f565b84815283602082015264ffffffffff83166040820152608060608201525f6121486080830184611f9a565b608081525f6124b86080830187612018565b82810360208401526124ca8187612068565b905082810360408401526124de8186612098565b905082810360608401526124f28185611f9a565b979650505050505050565b5f6020828403121561250d575f5ffd5b815160088110611ff8575f5ffd5b838152606081016008841061253257612532612376565b83602083015264ffffffffff83166040830152949350505050565b80820281158282048414176117685761176861229f565b5f82612597577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b818103818111156117685761176861229f565b818382375f9101908152919050565b5f816125cc576125cc61229f565b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff019056fea164736f6c6343000825000a",
}

// Prosecutor is an auto generated Go binding around an Ethereum contract.
type Prosecutor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Prosecutor) GetABI() abi.ABI {
	return c.abi
}

// NewProsecutor creates a new instance of Prosecutor.
func NewProsecutor() *Prosecutor {
	parsed, err := ProsecutorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Prosecutor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Prosecutor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address timelock_, address dao_, address factory_) returns()
func (prosecutor *Prosecutor) PackConstructor(token_ common.Address, timelock_ common.Address, dao_ common.Address, factory_ common.Address) []byte {
	enc, err := prosecutor.abi.Pack("", token_, timelock_, dao_, factory_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDEFAULTBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b1e1b5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFAULT_BOND() view returns(uint256)
func (prosecutor *Prosecutor) PackDEFAULTBOND() []byte {
	enc, err := prosecutor.abi.Pack("DEFAULT_BOND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFAULTBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8b1e1b5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFAULT_BOND() view returns(uint256)
func (prosecutor *Prosecutor) TryPackDEFAULTBOND() ([]byte, error) {
	return prosecutor.abi.Pack("DEFAULT_BOND")
}

// UnpackDEFAULTBOND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8b1e1b5f.
//
// Solidity: function DEFAULT_BOND() view returns(uint256)
func (prosecutor *Prosecutor) UnpackDEFAULTBOND(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("DEFAULT_BOND", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x137d29d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GRACE() view returns(uint40)
func (prosecutor *Prosecutor) PackGRACE() []byte {
	enc, err := prosecutor.abi.Pack("GRACE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x137d29d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GRACE() view returns(uint40)
func (prosecutor *Prosecutor) TryPackGRACE() ([]byte, error) {
	return prosecutor.abi.Pack("GRACE")
}

// UnpackGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x137d29d9.
//
// Solidity: function GRACE() view returns(uint40)
func (prosecutor *Prosecutor) UnpackGRACE(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("GRACE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89facb20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INTERVAL() view returns(uint40)
func (prosecutor *Prosecutor) PackINTERVAL() []byte {
	enc, err := prosecutor.abi.Pack("INTERVAL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINTERVAL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x89facb20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INTERVAL() view returns(uint40)
func (prosecutor *Prosecutor) TryPackINTERVAL() ([]byte, error) {
	return prosecutor.abi.Pack("INTERVAL")
}

// UnpackINTERVAL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x89facb20.
//
// Solidity: function INTERVAL() view returns(uint40)
func (prosecutor *Prosecutor) UnpackINTERVAL(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("INTERVAL", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01761699.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BOND() view returns(uint256)
func (prosecutor *Prosecutor) PackMAXBOND() []byte {
	enc, err := prosecutor.abi.Pack("MAX_BOND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXBOND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01761699.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_BOND() view returns(uint256)
func (prosecutor *Prosecutor) TryPackMAXBOND() ([]byte, error) {
	return prosecutor.abi.Pack("MAX_BOND")
}

// UnpackMAXBOND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01761699.
//
// Solidity: function MAX_BOND() view returns(uint256)
func (prosecutor *Prosecutor) UnpackMAXBOND(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("MAX_BOND", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd40a9c4f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_HOLD() view returns(uint256)
func (prosecutor *Prosecutor) PackMAXHOLD() []byte {
	enc, err := prosecutor.abi.Pack("MAX_HOLD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXHOLD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd40a9c4f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_HOLD() view returns(uint256)
func (prosecutor *Prosecutor) TryPackMAXHOLD() ([]byte, error) {
	return prosecutor.abi.Pack("MAX_HOLD")
}

// UnpackMAXHOLD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd40a9c4f.
//
// Solidity: function MAX_HOLD() view returns(uint256)
func (prosecutor *Prosecutor) UnpackMAXHOLD(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("MAX_HOLD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXREASON is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf594e320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_REASON() view returns(uint256)
func (prosecutor *Prosecutor) PackMAXREASON() []byte {
	enc, err := prosecutor.abi.Pack("MAX_REASON")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXREASON is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf594e320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_REASON() view returns(uint256)
func (prosecutor *Prosecutor) TryPackMAXREASON() ([]byte, error) {
	return prosecutor.abi.Pack("MAX_REASON")
}

// UnpackMAXREASON is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf594e320.
//
// Solidity: function MAX_REASON() view returns(uint256)
func (prosecutor *Prosecutor) UnpackMAXREASON(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("MAX_REASON", data)
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
func (prosecutor *Prosecutor) PackMINBOND() []byte {
	enc, err := prosecutor.abi.Pack("MIN_BOND")
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
func (prosecutor *Prosecutor) TryPackMINBOND() ([]byte, error) {
	return prosecutor.abi.Pack("MIN_BOND")
}

// UnpackMINBOND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0de0fee.
//
// Solidity: function MIN_BOND() view returns(uint256)
func (prosecutor *Prosecutor) UnpackMINBOND(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("MIN_BOND", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTREASURYPERCENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83d5e726.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TREASURY_PERCENT() view returns(uint256)
func (prosecutor *Prosecutor) PackTREASURYPERCENT() []byte {
	enc, err := prosecutor.abi.Pack("TREASURY_PERCENT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTREASURYPERCENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83d5e726.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TREASURY_PERCENT() view returns(uint256)
func (prosecutor *Prosecutor) TryPackTREASURYPERCENT() ([]byte, error) {
	return prosecutor.abi.Pack("TREASURY_PERCENT")
}

// UnpackTREASURYPERCENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83d5e726.
//
// Solidity: function TREASURY_PERCENT() view returns(uint256)
func (prosecutor *Prosecutor) UnpackTREASURYPERCENT(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("TREASURY_PERCENT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAccusation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x936eb8d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accusation(address wallet) view returns((address,uint40,uint40,uint96,uint256))
func (prosecutor *Prosecutor) PackAccusation(wallet common.Address) []byte {
	enc, err := prosecutor.abi.Pack("accusation", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccusation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x936eb8d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accusation(address wallet) view returns((address,uint40,uint40,uint96,uint256))
func (prosecutor *Prosecutor) TryPackAccusation(wallet common.Address) ([]byte, error) {
	return prosecutor.abi.Pack("accusation", wallet)
}

// UnpackAccusation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x936eb8d4.
//
// Solidity: function accusation(address wallet) view returns((address,uint40,uint40,uint96,uint256))
func (prosecutor *Prosecutor) UnpackAccusation(data []byte) (ProsecutorAccusation, error) {
	out, err := prosecutor.abi.Unpack("accusation", data)
	if err != nil {
		return *new(ProsecutorAccusation), err
	}
	out0 := *abi.ConvertType(out[0], new(ProsecutorAccusation)).(*ProsecutorAccusation)
	return out0, nil
}

// PackAccuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166c573.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accuse(address wallet, string reason) returns(uint256 proposal)
func (prosecutor *Prosecutor) PackAccuse(wallet common.Address, reason string) []byte {
	enc, err := prosecutor.abi.Pack("accuse", wallet, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccuse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166c573.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accuse(address wallet, string reason) returns(uint256 proposal)
func (prosecutor *Prosecutor) TryPackAccuse(wallet common.Address, reason string) ([]byte, error) {
	return prosecutor.abi.Pack("accuse", wallet, reason)
}

// UnpackAccuse is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa166c573.
//
// Solidity: function accuse(address wallet, string reason) returns(uint256 proposal)
func (prosecutor *Prosecutor) UnpackAccuse(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("accuse", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x721b8e01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function action(address wallet) pure returns(address[] targets, uint256[] values, bytes[] calldatas)
func (prosecutor *Prosecutor) PackAction(wallet common.Address) []byte {
	enc, err := prosecutor.abi.Pack("action", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x721b8e01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function action(address wallet) pure returns(address[] targets, uint256[] values, bytes[] calldatas)
func (prosecutor *Prosecutor) TryPackAction(wallet common.Address) ([]byte, error) {
	return prosecutor.abi.Pack("action", wallet)
}

// ActionOutput serves as a container for the return parameters of contract
// method Action.
type ActionOutput struct {
	Targets   []common.Address
	Values    []*big.Int
	Calldatas [][]byte
}

// UnpackAction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x721b8e01.
//
// Solidity: function action(address wallet) pure returns(address[] targets, uint256[] values, bytes[] calldatas)
func (prosecutor *Prosecutor) UnpackAction(data []byte) (ActionOutput, error) {
	out, err := prosecutor.abi.Unpack("action", data)
	outstruct := new(ActionOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Targets = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Values = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	outstruct.Calldatas = *abi.ConvertType(out[2], new([][]byte)).(*[][]byte)
	return *outstruct, nil
}

// PackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64c9ec6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bond() view returns(uint256)
func (prosecutor *Prosecutor) PackBond() []byte {
	enc, err := prosecutor.abi.Pack("bond")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64c9ec6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bond() view returns(uint256)
func (prosecutor *Prosecutor) TryPackBond() ([]byte, error) {
	return prosecutor.abi.Pack("bond")
}

// UnpackBond is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64c9ec6f.
//
// Solidity: function bond() view returns(uint256)
func (prosecutor *Prosecutor) UnpackBond(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("bond", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (prosecutor *Prosecutor) PackCount() []byte {
	enc, err := prosecutor.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint256)
func (prosecutor *Prosecutor) TryPackCount() ([]byte, error) {
	return prosecutor.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (prosecutor *Prosecutor) UnpackCount(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4162169f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function dao() view returns(address)
func (prosecutor *Prosecutor) PackDao() []byte {
	enc, err := prosecutor.abi.Pack("dao")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDao is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4162169f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function dao() view returns(address)
func (prosecutor *Prosecutor) TryPackDao() ([]byte, error) {
	return prosecutor.abi.Pack("dao")
}

// UnpackDao is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4162169f.
//
// Solidity: function dao() view returns(address)
func (prosecutor *Prosecutor) UnpackDao(data []byte) (common.Address, error) {
	out, err := prosecutor.abi.Unpack("dao", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDescribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29ba70f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function describe(address wallet, uint256 number, string reason) view returns(string)
func (prosecutor *Prosecutor) PackDescribe(wallet common.Address, number *big.Int, reason string) []byte {
	enc, err := prosecutor.abi.Pack("describe", wallet, number, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescribe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29ba70f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function describe(address wallet, uint256 number, string reason) view returns(string)
func (prosecutor *Prosecutor) TryPackDescribe(wallet common.Address, number *big.Int, reason string) ([]byte, error) {
	return prosecutor.abi.Pack("describe", wallet, number, reason)
}

// UnpackDescribe is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29ba70f8.
//
// Solidity: function describe(address wallet, uint256 number, string reason) view returns(string)
func (prosecutor *Prosecutor) UnpackDescribe(data []byte) (string, error) {
	out, err := prosecutor.abi.Unpack("describe", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factory() view returns(address)
func (prosecutor *Prosecutor) PackFactory() []byte {
	enc, err := prosecutor.abi.Pack("factory")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function factory() view returns(address)
func (prosecutor *Prosecutor) TryPackFactory() ([]byte, error) {
	return prosecutor.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address)
func (prosecutor *Prosecutor) UnpackFactory(data []byte) (common.Address, error) {
	out, err := prosecutor.abi.Unpack("factory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHoldDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57e4288a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function holdDuration() view returns(uint256)
func (prosecutor *Prosecutor) PackHoldDuration() []byte {
	enc, err := prosecutor.abi.Pack("holdDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHoldDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57e4288a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function holdDuration() view returns(uint256)
func (prosecutor *Prosecutor) TryPackHoldDuration() ([]byte, error) {
	return prosecutor.abi.Pack("holdDuration")
}

// UnpackHoldDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x57e4288a.
//
// Solidity: function holdDuration() view returns(uint256)
func (prosecutor *Prosecutor) UnpackHoldDuration(data []byte) (*big.Int, error) {
	out, err := prosecutor.abi.Unpack("holdDuration", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd42290e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve(address wallet, string description) returns()
func (prosecutor *Prosecutor) PackResolve(wallet common.Address, description string) []byte {
	enc, err := prosecutor.abi.Pack("resolve", wallet, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd42290e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve(address wallet, string description) returns()
func (prosecutor *Prosecutor) TryPackResolve(wallet common.Address, description string) ([]byte, error) {
	return prosecutor.abi.Pack("resolve", wallet, description)
}

// PackSetBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x259bd920.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBond(uint256 to) returns()
func (prosecutor *Prosecutor) PackSetBond(to *big.Int) []byte {
	enc, err := prosecutor.abi.Pack("setBond", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x259bd920.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBond(uint256 to) returns()
func (prosecutor *Prosecutor) TryPackSetBond(to *big.Int) ([]byte, error) {
	return prosecutor.abi.Pack("setBond", to)
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (prosecutor *Prosecutor) PackTimelock() []byte {
	enc, err := prosecutor.abi.Pack("timelock")
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
func (prosecutor *Prosecutor) TryPackTimelock() ([]byte, error) {
	return prosecutor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (prosecutor *Prosecutor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := prosecutor.abi.Unpack("timelock", data)
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
func (prosecutor *Prosecutor) PackToken() []byte {
	enc, err := prosecutor.abi.Pack("token")
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
func (prosecutor *Prosecutor) TryPackToken() ([]byte, error) {
	return prosecutor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (prosecutor *Prosecutor) UnpackToken(data []byte) (common.Address, error) {
	out, err := prosecutor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// ProsecutorAccused represents a Accused event raised by the Prosecutor contract.
type ProsecutorAccused struct {
	Wallet      common.Address
	Accuser     common.Address
	Proposal    *big.Int
	Number      *big.Int
	Bond        *big.Int
	HardEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const ProsecutorAccusedEventName = "Accused"

// ContractEventName returns the user-defined event name.
func (ProsecutorAccused) ContractEventName() string {
	return ProsecutorAccusedEventName
}

// UnpackAccusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Accused(address indexed wallet, address indexed accuser, uint256 indexed proposal, uint256 number, uint256 bond, uint256 hardEnd, string description)
func (prosecutor *Prosecutor) UnpackAccusedEvent(log *types.Log) (*ProsecutorAccused, error) {
	event := "Accused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != prosecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProsecutorAccused)
	if len(log.Data) > 0 {
		if err := prosecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range prosecutor.abi.Events[event].Inputs {
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

// ProsecutorBondChanged represents a BondChanged event raised by the Prosecutor contract.
type ProsecutorBondChanged struct {
	From *big.Int
	To   *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const ProsecutorBondChangedEventName = "BondChanged"

// ContractEventName returns the user-defined event name.
func (ProsecutorBondChanged) ContractEventName() string {
	return ProsecutorBondChangedEventName
}

// UnpackBondChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BondChanged(uint256 from, uint256 to)
func (prosecutor *Prosecutor) UnpackBondChangedEvent(log *types.Log) (*ProsecutorBondChanged, error) {
	event := "BondChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != prosecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProsecutorBondChanged)
	if len(log.Data) > 0 {
		if err := prosecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range prosecutor.abi.Events[event].Inputs {
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

// ProsecutorResolved represents a Resolved event raised by the Prosecutor contract.
type ProsecutorResolved struct {
	Wallet     common.Address
	Accuser    common.Address
	Proposal   *big.Int
	Upheld     bool
	ToAccuser  *big.Int
	ToWallet   *big.Int
	ToTreasury *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const ProsecutorResolvedEventName = "Resolved"

// ContractEventName returns the user-defined event name.
func (ProsecutorResolved) ContractEventName() string {
	return ProsecutorResolvedEventName
}

// UnpackResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resolved(address indexed wallet, address indexed accuser, uint256 indexed proposal, bool upheld, uint256 toAccuser, uint256 toWallet, uint256 toTreasury)
func (prosecutor *Prosecutor) UnpackResolvedEvent(log *types.Log) (*ProsecutorResolved, error) {
	event := "Resolved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != prosecutor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProsecutorResolved)
	if len(log.Data) > 0 {
		if err := prosecutor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range prosecutor.abi.Events[event].Inputs {
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
func (prosecutor *Prosecutor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["AccusationOpen"].ID.Bytes()[:4]) {
		return prosecutor.UnpackAccusationOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["BondOutOfRange"].ID.Bytes()[:4]) {
		return prosecutor.UnpackBondOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["HoldTooLong"].ID.Bytes()[:4]) {
		return prosecutor.UnpackHoldTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["NoAccusation"].ID.Bytes()[:4]) {
		return prosecutor.UnpackNoAccusationError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["NotAWallet"].ID.Bytes()[:4]) {
		return prosecutor.UnpackNotAWalletError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return prosecutor.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return prosecutor.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["ReasonLength"].ID.Bytes()[:4]) {
		return prosecutor.UnpackReasonLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return prosecutor.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["StringsInsufficientHexLength"].ID.Bytes()[:4]) {
		return prosecutor.UnpackStringsInsufficientHexLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["TooSoon"].ID.Bytes()[:4]) {
		return prosecutor.UnpackTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["Undecided"].ID.Bytes()[:4]) {
		return prosecutor.UnpackUndecidedError(raw[4:])
	}
	if bytes.Equal(raw[:4], prosecutor.abi.Errors["WrongDescription"].ID.Bytes()[:4]) {
		return prosecutor.UnpackWrongDescriptionError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProsecutorAccusationOpen represents a AccusationOpen error raised by the Prosecutor contract.
type ProsecutorAccusationOpen struct {
	Wallet   common.Address
	Proposal *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccusationOpen(address wallet, uint256 proposal)
func ProsecutorAccusationOpenErrorID() common.Hash {
	return common.HexToHash("0x195573adad763679efe4e6eebef4414749fb17f6630a15275a75af503b37d5b3")
}

// UnpackAccusationOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccusationOpen(address wallet, uint256 proposal)
func (prosecutor *Prosecutor) UnpackAccusationOpenError(raw []byte) (*ProsecutorAccusationOpen, error) {
	out := new(ProsecutorAccusationOpen)
	if err := prosecutor.abi.UnpackIntoInterface(out, "AccusationOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorBondOutOfRange represents a BondOutOfRange error raised by the Prosecutor contract.
type ProsecutorBondOutOfRange struct {
	Bond *big.Int
	Min  *big.Int
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BondOutOfRange(uint256 bond, uint256 min, uint256 max)
func ProsecutorBondOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x84ec5836fbf3e3682df2c324ff39cc90cc5647d1834dfc9b217f1e98c5b48c29")
}

// UnpackBondOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BondOutOfRange(uint256 bond, uint256 min, uint256 max)
func (prosecutor *Prosecutor) UnpackBondOutOfRangeError(raw []byte) (*ProsecutorBondOutOfRange, error) {
	out := new(ProsecutorBondOutOfRange)
	if err := prosecutor.abi.UnpackIntoInterface(out, "BondOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorHoldTooLong represents a HoldTooLong error raised by the Prosecutor contract.
type ProsecutorHoldTooLong struct {
	Duration *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HoldTooLong(uint256 duration, uint256 max)
func ProsecutorHoldTooLongErrorID() common.Hash {
	return common.HexToHash("0xec87ce2376bd73dd2a8d2b409af5b08abf9c42fbef2170909261e74187c4f278")
}

// UnpackHoldTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HoldTooLong(uint256 duration, uint256 max)
func (prosecutor *Prosecutor) UnpackHoldTooLongError(raw []byte) (*ProsecutorHoldTooLong, error) {
	out := new(ProsecutorHoldTooLong)
	if err := prosecutor.abi.UnpackIntoInterface(out, "HoldTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorNoAccusation represents a NoAccusation error raised by the Prosecutor contract.
type ProsecutorNoAccusation struct {
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAccusation(address wallet)
func ProsecutorNoAccusationErrorID() common.Hash {
	return common.HexToHash("0x56450a3a601a70a73ac976ec65da84d8ebf1d9c6181ec24f9bcb420f811b1c2f")
}

// UnpackNoAccusationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAccusation(address wallet)
func (prosecutor *Prosecutor) UnpackNoAccusationError(raw []byte) (*ProsecutorNoAccusation, error) {
	out := new(ProsecutorNoAccusation)
	if err := prosecutor.abi.UnpackIntoInterface(out, "NoAccusation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorNotAWallet represents a NotAWallet error raised by the Prosecutor contract.
type ProsecutorNotAWallet struct {
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAWallet(address wallet)
func ProsecutorNotAWalletErrorID() common.Hash {
	return common.HexToHash("0x2c06e91dfaf1665d25b4ced269c556e3034289bbb9fcc08df186c80626b140e9")
}

// UnpackNotAWalletError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAWallet(address wallet)
func (prosecutor *Prosecutor) UnpackNotAWalletError(raw []byte) (*ProsecutorNotAWallet, error) {
	out := new(ProsecutorNotAWallet)
	if err := prosecutor.abi.UnpackIntoInterface(out, "NotAWallet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorNotRegistered represents a NotRegistered error raised by the Prosecutor contract.
type ProsecutorNotRegistered struct {
	Wallet common.Address
	State  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address wallet, uint8 state)
func ProsecutorNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0x420e826ece7f3a51083aed61d2428435b5e466ca43c985966f7db491c4c01537")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address wallet, uint8 state)
func (prosecutor *Prosecutor) UnpackNotRegisteredError(raw []byte) (*ProsecutorNotRegistered, error) {
	out := new(ProsecutorNotRegistered)
	if err := prosecutor.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorNotTimelock represents a NotTimelock error raised by the Prosecutor contract.
type ProsecutorNotTimelock struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address sender)
func ProsecutorNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address sender)
func (prosecutor *Prosecutor) UnpackNotTimelockError(raw []byte) (*ProsecutorNotTimelock, error) {
	out := new(ProsecutorNotTimelock)
	if err := prosecutor.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorReasonLength represents a ReasonLength error raised by the Prosecutor contract.
type ProsecutorReasonLength struct {
	Length *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReasonLength(uint256 length, uint256 max)
func ProsecutorReasonLengthErrorID() common.Hash {
	return common.HexToHash("0x7ed2d1e644aa5c97fd03cb647bfe9317310d7abe0dc296627396fdbf212ff293")
}

// UnpackReasonLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReasonLength(uint256 length, uint256 max)
func (prosecutor *Prosecutor) UnpackReasonLengthError(raw []byte) (*ProsecutorReasonLength, error) {
	out := new(ProsecutorReasonLength)
	if err := prosecutor.abi.UnpackIntoInterface(out, "ReasonLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Prosecutor contract.
type ProsecutorSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ProsecutorSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (prosecutor *Prosecutor) UnpackSafeERC20FailedOperationError(raw []byte) (*ProsecutorSafeERC20FailedOperation, error) {
	out := new(ProsecutorSafeERC20FailedOperation)
	if err := prosecutor.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorStringsInsufficientHexLength represents a StringsInsufficientHexLength error raised by the Prosecutor contract.
type ProsecutorStringsInsufficientHexLength struct {
	Value  *big.Int
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringsInsufficientHexLength(uint256 value, uint256 length)
func ProsecutorStringsInsufficientHexLengthErrorID() common.Hash {
	return common.HexToHash("0xe22e27eb9593f9947dc34771120a3349dd201c662753f0b60502fc1d8e422233")
}

// UnpackStringsInsufficientHexLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringsInsufficientHexLength(uint256 value, uint256 length)
func (prosecutor *Prosecutor) UnpackStringsInsufficientHexLengthError(raw []byte) (*ProsecutorStringsInsufficientHexLength, error) {
	out := new(ProsecutorStringsInsufficientHexLength)
	if err := prosecutor.abi.UnpackIntoInterface(out, "StringsInsufficientHexLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorTooSoon represents a TooSoon error raised by the Prosecutor contract.
type ProsecutorTooSoon struct {
	Wallet    common.Address
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooSoon(address wallet, uint256 notBefore)
func ProsecutorTooSoonErrorID() common.Hash {
	return common.HexToHash("0xcff341065f39a0339c920c52cf4531afccbecb778e872281d78f9a981402771b")
}

// UnpackTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooSoon(address wallet, uint256 notBefore)
func (prosecutor *Prosecutor) UnpackTooSoonError(raw []byte) (*ProsecutorTooSoon, error) {
	out := new(ProsecutorTooSoon)
	if err := prosecutor.abi.UnpackIntoInterface(out, "TooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorUndecided represents a Undecided error raised by the Prosecutor contract.
type ProsecutorUndecided struct {
	Proposal *big.Int
	State    uint8
	HardEnd  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Undecided(uint256 proposal, uint8 state, uint256 hardEnd)
func ProsecutorUndecidedErrorID() common.Hash {
	return common.HexToHash("0x19738ae067f4488c24f7ec1bfb2cd602d38f40b624dd4ebd2e139043cbe51124")
}

// UnpackUndecidedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Undecided(uint256 proposal, uint8 state, uint256 hardEnd)
func (prosecutor *Prosecutor) UnpackUndecidedError(raw []byte) (*ProsecutorUndecided, error) {
	out := new(ProsecutorUndecided)
	if err := prosecutor.abi.UnpackIntoInterface(out, "Undecided", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProsecutorWrongDescription represents a WrongDescription error raised by the Prosecutor contract.
type ProsecutorWrongDescription struct {
	Want *big.Int
	Got  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongDescription(uint256 want, uint256 got)
func ProsecutorWrongDescriptionErrorID() common.Hash {
	return common.HexToHash("0xcd12cee2adfa592dc67dd79f9dc0cf16cf461813d272b64bea606ba800d927c3")
}

// UnpackWrongDescriptionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongDescription(uint256 want, uint256 got)
func (prosecutor *Prosecutor) UnpackWrongDescriptionError(raw []byte) (*ProsecutorWrongDescription, error) {
	out := new(ProsecutorWrongDescription)
	if err := prosecutor.abi.UnpackIntoInterface(out, "WrongDescription", raw); err != nil {
		return nil, err
	}
	return out, nil
}
