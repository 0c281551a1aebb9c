// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package pricefeed

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

// PriceFeedPrice is an auto generated low-level Go binding around an user-defined struct.
type PriceFeedPrice struct {
	Value *big.Int
	Round uint64
	Time  uint64
}

// PriceFeedReport is an auto generated low-level Go binding around an user-defined struct.
type PriceFeedReport struct {
	Pair  [32]byte
	Price *big.Int
	Time  uint64
	Round uint64
}

// PriceFeedMetaData contains all meta data concerning the PriceFeed contract.
var PriceFeedMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reporters_\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"JUMP_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"JUMP_BPS_PER_HOUR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_AGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REPORTERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REPORT_AGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_REPORTERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REPORT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structPriceFeed.Report\",\"components\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"last\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structPriceFeed.Price\",\"components\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxLiars\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"read\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reporters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setReporters\",\"inputs\":[{\"name\":\"reporters_\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"reports\",\"type\":\"tuple[]\",\"internalType\":\"structPriceFeed.Report[]\",\"components\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PriceSet\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"time\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"reports\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReportersChanged\",\"inputs\":[{\"name\":\"reporters\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"quorum\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadReporter\",\"inputs\":[{\"name\":\"reporter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Deviation\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DuplicateReporter\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reporter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"reports\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MixedRound\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoPrice\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSorted\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"before\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OldRound\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PriceOutOfRange\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReportCount\",\"inputs\":[{\"name\":\"reports\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reporters\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReporterCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundTooHigh\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Stale\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"age\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TimeOutOfRange\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownReporter\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "PriceFeed",
	Bin: "0x610180604052348015610010575f5ffd5b5060405161243f38038061243f83398101604081905261002f916103dd565b6040518060400160405280600f81526020016e14d3d4d39048141c9a58d951995959608a1b815250604051806040016040528060018152602001603160f81b8152506100808261014060201b60201c565b6101205261008d81610140565b61014052815160208084019190912060e052815190820120610100524660a05261011960e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0382166101605261013981610186565b505061068b565b5f5f829050601f81511115610173578260405163305a27a960e01b815260040161016a91906104bb565b60405180910390fd5b805161017e826104f0565b179392505050565b6003815110806101975750601f8151115b156101c95780516040516354734cc560e11b8152600481019190915260036024820152601f604482015260640161016a565b5f5b6002548110156102175760035f600283815481106101eb576101eb610516565b5f9182526020808320909101546001600160a01b031683528201929092526040018120556001016101cb565b5060015f5b8251811015610330575f6001600160a01b031683828151811061024157610241610516565b60200260200101516001600160a01b0316148061029a575060035f84838151811061026e5761026e610516565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20545f14155b156102e2578281815181106102b1576102b1610516565b6020026020010151604051633a52fdff60e01b815260040161016a91906001600160a01b0391909116815260200190565b8160035f8584815181106102f8576102f8610516565b6020908102919091018101516001600160a01b031682528101919091526040015f205561032660028361053e565b915060010161021c565b50600261033d838261055b565b507f0289bae5f6fc7b74cce37dcee6620bd4568ccb733a847ff62a9f5e93bb83b0d782610368610382565b604051610376929190610604565b60405180910390a15050565b600280545f916003916103949161053e565b61039e9190610659565b6103a9906001610678565b905090565b80516001600160a01b03811681146103c4575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156103ee575f5ffd5b6103f7836103ae565b60208401519092506001600160401b03811115610412575f5ffd5b8301601f81018513610422575f5ffd5b80516001600160401b0381111561043b5761043b6103c9565b604051600582901b90603f8201601f191681016001600160401b0381118282101715610469576104696103c9565b604052918252602081840181019290810188841115610486575f5ffd5b6020850194505b838510156104ac5761049e856103ae565b81526020948501940161048d565b50809450505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610510575f198160200360031b1b821691505b50919050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176105555761055561052a565b92915050565b81516001600160401b03811115610574576105746103c9565b6801000000000000000081111561058d5761058d6103c9565b8154818355808210156105c157825f528160205f20018282035f5b818110156105bd575f838201556001016105a8565b5050505b50602083016105d5835f9081526020902090565b5f5b838110156105fc5782516001600160a01b0316818301556020909201916001016105d7565b505050505050565b604080825283519082018190525f9060208501906060840190835b818110156106465783516001600160a01b031683526020938401939092019160010161061f565b5050602093909301939093525092915050565b5f8261067357634e487b7160e01b5f52601260045260245ffd5b500490565b808201808211156105555761055561052a565b60805160a05160c05160e05161010051610120516101405161016051611d526106ed5f395f818161024e015261030101525f61143401525f61140901525f61164b01525f61162301525f61157e01525f6115a801525f6115d20152611d525ff3fe608060405234801561000f575f5ffd5b5060043610610115575f3560e01c80638e384bd4116100ad578063b4a5f34d1161007d578063d33219b411610063578063d33219b414610249578063e506dc8214610295578063f144d486146102a8575f5ffd5b8063b4a5f34d146101f9578063cf1250f514610202575f5ffd5b80638e384bd4146101355780638f271ec0146101e15780638f75da1c146101e9578063999ad67d146101f1575f5ffd5b80634c9f72e3116100e85780634c9f72e31461016d57806361da143914610182578063720a5313146101b357806384b0196e146101c6575f5ffd5b80630dcaeaf214610119578063103936bb146101355780631703a0181461013e5780634a882fc314610146575b5f5ffd5b610122611e7881565b6040519081526020015b60405180910390f35b6101226103e881565b6101226102bd565b6101227f501b8be5518c6e33aa13d8accb2fb645a6a38d658f52b389dd8ebccab331e98a81565b61018061017b366004611827565b6102e9565b005b610195610190366004611866565b61039e565b6040805192835267ffffffffffffffff90911660208301520161012c565b6101226101c136600461187d565b610468565b6101ce610952565b60405161012c9796959493929190611964565b6101226109b0565b610122601f81565b610122600381565b61012261025881565b610215610210366004611866565b6109d1565b604080518251815260208084015167ffffffffffffffff90811691830191909152928201519092169082015260600161012c565b6102707f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161012c565b6101226102a3366004611a23565b610afa565b6102b0610b9b565b60405161012c9190611a8c565b600280545f916003916102cf91611acb565b6102d99190611b0f565b6102e4906001611b47565b905090565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461035f576040517f59f357cc0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b61039a8282808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250610c0892505050565b5050565b5f5f5f6103aa846109d1565b80519091505f036103ea576040517fcaf0b5a100000000000000000000000000000000000000000000000000000000815260048101859052602401610356565b5f816040015167ffffffffffffffff16426104059190611b5a565b9050611e78811115610455576040517f2272c4d00000000000000000000000000000000000000000000000000000000081526004810186905260248101829052611e786044820152606401610356565b5080516040909101519094909350915050565b5f838281146104ad576040517fab8b67c60000000000000000000000000000000000000000000000000000000081526004810182905260248101849052604401610356565b6104b56102bd565b8110806104c3575060025481115b1561051757806104d16102bd565b6002546040517f4229b12a000000000000000000000000000000000000000000000000000000008152600481019390935260248301919091526044820152606401610356565b5f86865f81811061052a5761052a611b6d565b9050608002015f013590505f87875f81811061054857610548611b6d565b90506080020160600160208101906105609190611b9a565b5f83815260046020908152604091829020825160a08101845290546dffffffffffffffffffffffffffff8116825267ffffffffffffffff6e0100000000000000000000000000008204811693830184905265ffffffffffff7601000000000000000000000000000000000000000000008304169483019490945261ffff7c01000000000000000000000000000000000000000000000000000000008204811660608401527e010000000000000000000000000000000000000000000000000000000000009091041660808201529293509083161161068b5760208101516040517f92e86b0d0000000000000000000000000000000000000000000000000000000081526004810185905267ffffffffffffffff80851660248301529091166044820152606401610356565b428267ffffffffffffffff1611156106e8576040517f6786eb570000000000000000000000000000000000000000000000000000000081526004810184905267ffffffffffffffff83166024820152426044820152606401610356565b5f6106f58a8a8a8a610e91565b905089896002610706600189611b5a565b6107109190611b0f565b81811061071f5761071f611b6d565b9050608002016020013595505f610737858885611295565b90506040518060a00160405280886dffffffffffffffffffffffffffff1681526020018567ffffffffffffffff1681526020014265ffffffffffff1681526020018367ffffffffffffffff164261078e9190611b5a565b61ffff90811682528381166020928301525f888152600483526040908190208451815486860151878501516060808a01516080909a01516dffffffffffffffffffffffffffff9095167fffffffffffffffffffff00000000000000000000000000000000000000000000909416939093176e01000000000000000000000000000067ffffffffffffffff93841602177fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff1676010000000000000000000000000000000000000000000065ffffffffffff909216919091027fffff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffff16177c010000000000000000000000000000000000000000000000000000000098871698909802979097177dffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff167e01000000000000000000000000000000000000000000000000000000000000929095169190910293909317905580518b81528685169381019390935282018990529186169187917f357a54e715c2f575448f5d1e3bae69fdf603b7a50bd4b9bceacdad44e9970612910160405180910390a3505050505050949350505050565b5f6060805f5f5f6060610963611402565b61096b61142d565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f600260016109bd6102bd565b6109c79190611b5a565b6102e49190611b0f565b60408051606080820183525f80835260208084018290528385018290528582526004815290849020845160a08101865290546dffffffffffffffffffffffffffff808216835267ffffffffffffffff6e0100000000000000000000000000008304811684860190815265ffffffffffff760100000000000000000000000000000000000000000000850416858a0190815261ffff7c010000000000000000000000000000000000000000000000000000000086048116878a019081527e01000000000000000000000000000000000000000000000000000000000000909604811660808801528a519889018b5286519094168852905190911694860194909452905192519495919491840192610ae992911690611bee565b65ffffffffffff1690529392505050565b5f610b957f501b8be5518c6e33aa13d8accb2fb645a6a38d658f52b389dd8ebccab331e98a83356020850135610b366060870160408801611b9a565b610b466080880160608901611b9a565b604080516020810196909652850193909352606084019190915267ffffffffffffffff90811660808401521660a082015260c00160405160208183030381529060405280519060200120611458565b92915050565b60606002805480602002602001604051908101604052809291908181526020018280548015610bfe57602002820191905f5260205f20905b815473ffffffffffffffffffffffffffffffffffffffff168152600190910190602001808311610bd3575b5050505050905090565b600381511080610c195750601f8151115b15610c645780516040517fa8e6998a000000000000000000000000000000000000000000000000000000008152600481019190915260036024820152601f6044820152606401610356565b5f5b600254811015610cbf5760035f60028381548110610c8657610c86611b6d565b5f91825260208083209091015473ffffffffffffffffffffffffffffffffffffffff168352820192909252604001812055600101610c66565b5060015f5b8251811015610e3f575f73ffffffffffffffffffffffffffffffffffffffff16838281518110610cf657610cf6611b6d565b602002602001015173ffffffffffffffffffffffffffffffffffffffff161480610d76575060035f848381518110610d3057610d30611b6d565b602002602001015173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f20545f14155b15610de457828181518110610d8d57610d8d611b6d565b60200260200101516040517f3a52fdff000000000000000000000000000000000000000000000000000000008152600401610356919073ffffffffffffffffffffffffffffffffffffffff91909116815260200190565b8160035f858481518110610dfa57610dfa611b6d565b60209081029190910181015173ffffffffffffffffffffffffffffffffffffffff1682528101919091526040015f2055610e35600283611acb565b9150600101610cc4565b506002610e4c8382611c0c565b507f0289bae5f6fc7b74cce37dcee6620bd4568ccb733a847ff62a9f5e93bb83b0d782610e776102bd565b604051610e85929190611cc3565b60405180910390a15050565b67ffffffffffffffff5f600181610eaa61025842611b5a565b90505f5b878110156112895736898983818110610ec957610ec9611b6d565b905060800201905089895f818110610ee357610ee3611b6d565b9050608002015f0135815f0135141580610f49575089895f818110610f0a57610f0a611b6d565b9050608002016060016020810190610f229190611b9a565b67ffffffffffffffff16610f3c6080830160608401611b9a565b67ffffffffffffffff1614155b15610fae57818135610f616080840160608501611b9a565b6040517fae379a340000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915267ffffffffffffffff166044820152606401610356565b60208101351580610fd057506dffffffffffffffffffffffffffff6020820135115b15611028576040517f32aa602400000000000000000000000000000000000000000000000000000000815260048101839052602082013560248201526dffffffffffffffffffffffffffff6044820152606401610356565b838160200135101561107a576040517f39d09802000000000000000000000000000000000000000000000000000000008152600481018390526020820135602482015260448101859052606401610356565b8261108b6060830160408401611b9a565b67ffffffffffffffff1610806110b95750426110ad6060830160408401611b9a565b67ffffffffffffffff16115b1561112157816110cf6060830160408401611b9a565b6040517f8ea5b520000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff16602482015260448101849052426064820152608401610356565b5f61115761112e83610afa565b8a8a8681811061114057611140611b6d565b90506020028101906111529190611ce4565b61149f565b505073ffffffffffffffffffffffffffffffffffffffff81165f908152600360205260408120549192508190036111d9576040517fc241c0240000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff83166024820152604401610356565b86811615611232576040517fcb3c9de10000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff83166024820152604401610356565b958617956020830135955067ffffffffffffffff88166112586060850160408601611b9a565b67ffffffffffffffff16101561127b576112786060840160408501611b9a565b97505b505050806001019050610eae565b50505050949350505050565b80515f906dffffffffffffffffffffffffffff168082036112bb576103e89150506113fb565b5f610e10846040015165ffffffffffff16426112d79190611b5a565b6112e3906103e8611acb565b6112ed9190611b0f565b846080015161ffff166113009190611b47565b90505f6127106113108385611acb565b61131a9190611b0f565b90505f83821061132a575f611334565b6113348285611b5a565b90508087108061134c57506113498285611b47565b87115b156113a65787878261135e8588611b47565b6040517fff4c00e10000000000000000000000000000000000000000000000000000000081526004810194909452602484019290925260448301526064820152608401610356565b5f6113dc8589116113c0576113bb8987611b5a565b6113ca565b6113ca868a611b5a565b6113d690612710611acb565b866114e6565b90506113f36113eb8286611b5a565b6103e8611519565b955050505050505b9392505050565b60606102e47f0000000000000000000000000000000000000000000000000000000000000000611528565b60606102e47f0000000000000000000000000000000000000000000000000000000000000000611528565b5f610b95611464611565565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f808060418490036114d3578435602086013560408701355f1a6114c58982858561169b565b9550955095505050506114dd565b505f915060029050825b93509350939050565b5f815f036114f8576114f8601261178e565b81600184038161150a5761150a611ae2565b04600101831515029392505050565b5f8282188284100282186113fb565b60605f6115348361179f565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f3073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161480156115ca57507f000000000000000000000000000000000000000000000000000000000000000046145b156115f457507f000000000000000000000000000000000000000000000000000000000000000090565b6102e4604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156116d457505f91506003905082611784565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611725573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff811661177b57505f925060019150829050611784565b92505f91508190505b9450945094915050565b634e487b715f52806020526024601cfd5b5f60ff8216601f811115610b95576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f83601f8401126117ef575f5ffd5b50813567ffffffffffffffff811115611806575f5ffd5b6020830191508360208260051b8501011115611820575f5ffd5b9250929050565b5f5f60208385031215611838575f5ffd5b823567ffffffffffffffff81111561184e575f5ffd5b61185a858286016117df565b90969095509350505050565b5f60208284031215611876575f5ffd5b5035919050565b5f5f5f5f60408587031215611890575f5ffd5b843567ffffffffffffffff8111156118a6575f5ffd5b8501601f810187136118b6575f5ffd5b803567ffffffffffffffff8111156118cc575f5ffd5b8760208260071b84010111156118e0575f5ffd5b60209182019550935085013567ffffffffffffffff811115611900575f5ffd5b61190c878288016117df565b95989497509550505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61199e60e0830189611918565b82810360408401526119b08189611918565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611a125783518352602093840193909201916001016119f4565b50909b9a5050505050505050505050565b5f6080828403128015611a34575f5ffd5b509092915050565b5f8151808452602084019350602083015f5b82811015611a8257815173ffffffffffffffffffffffffffffffffffffffff16865260209586019590910190600101611a4e565b5093949350505050565b602081525f6113fb6020830184611a3c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082028115828204841417610b9557610b95611a9e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f82611b42577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b80820180821115610b9557610b95611a9e565b81810381811115610b9557610b95611a9e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215611baa575f5ffd5b813567ffffffffffffffff811681146113fb575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b65ffffffffffff8281168282160390811115610b9557610b95611a9e565b815167ffffffffffffffff811115611c2657611c26611bc1565b68010000000000000000811115611c3f57611c3f611bc1565b815481835580821015611c7357825f528160205f20018282035f5b81811015611c6f575f83820155600101611c5a565b5050505b5060208301611c87835f9081526020902090565b5f5b83811015611cbb57825173ffffffffffffffffffffffffffffffffffffffff1681830155602090920191600101611c89565b505050505050565b604081525f611cd56040830185611a3c565b90508260208301529392505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611d17575f5ffd5b83018035915067ffffffffffffffff821115611d31575f5ffd5b602001915036819003821315611820575f5ffdfea164736f6c6343000825000a",
}

// PriceFeed is an auto generated Go binding around an Ethereum contract.
type PriceFeed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PriceFeed) GetABI() abi.ABI {
	return c.abi
}

// NewPriceFeed creates a new instance of PriceFeed.
func NewPriceFeed() *PriceFeed {
	parsed, err := PriceFeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PriceFeed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PriceFeed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock_, address[] reporters_) returns()
func (priceFeed *PriceFeed) PackConstructor(timelock_ common.Address, reporters_ []common.Address) []byte {
	enc, err := priceFeed.abi.Pack("", timelock_, reporters_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackJUMPBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x103936bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JUMP_BPS() view returns(uint256)
func (priceFeed *PriceFeed) PackJUMPBPS() []byte {
	enc, err := priceFeed.abi.Pack("JUMP_BPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJUMPBPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x103936bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JUMP_BPS() view returns(uint256)
func (priceFeed *PriceFeed) TryPackJUMPBPS() ([]byte, error) {
	return priceFeed.abi.Pack("JUMP_BPS")
}

// UnpackJUMPBPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x103936bb.
//
// Solidity: function JUMP_BPS() view returns(uint256)
func (priceFeed *PriceFeed) UnpackJUMPBPS(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("JUMP_BPS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackJUMPBPSPERHOUR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e384bd4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JUMP_BPS_PER_HOUR() view returns(uint256)
func (priceFeed *PriceFeed) PackJUMPBPSPERHOUR() []byte {
	enc, err := priceFeed.abi.Pack("JUMP_BPS_PER_HOUR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJUMPBPSPERHOUR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e384bd4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JUMP_BPS_PER_HOUR() view returns(uint256)
func (priceFeed *PriceFeed) TryPackJUMPBPSPERHOUR() ([]byte, error) {
	return priceFeed.abi.Pack("JUMP_BPS_PER_HOUR")
}

// UnpackJUMPBPSPERHOUR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e384bd4.
//
// Solidity: function JUMP_BPS_PER_HOUR() view returns(uint256)
func (priceFeed *PriceFeed) UnpackJUMPBPSPERHOUR(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("JUMP_BPS_PER_HOUR", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dcaeaf2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_AGE() view returns(uint256)
func (priceFeed *PriceFeed) PackMAXAGE() []byte {
	enc, err := priceFeed.abi.Pack("MAX_AGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dcaeaf2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_AGE() view returns(uint256)
func (priceFeed *PriceFeed) TryPackMAXAGE() ([]byte, error) {
	return priceFeed.abi.Pack("MAX_AGE")
}

// UnpackMAXAGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0dcaeaf2.
//
// Solidity: function MAX_AGE() view returns(uint256)
func (priceFeed *PriceFeed) UnpackMAXAGE(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("MAX_AGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXREPORTERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f75da1c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_REPORTERS() view returns(uint256)
func (priceFeed *PriceFeed) PackMAXREPORTERS() []byte {
	enc, err := priceFeed.abi.Pack("MAX_REPORTERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXREPORTERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f75da1c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_REPORTERS() view returns(uint256)
func (priceFeed *PriceFeed) TryPackMAXREPORTERS() ([]byte, error) {
	return priceFeed.abi.Pack("MAX_REPORTERS")
}

// UnpackMAXREPORTERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f75da1c.
//
// Solidity: function MAX_REPORTERS() view returns(uint256)
func (priceFeed *PriceFeed) UnpackMAXREPORTERS(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("MAX_REPORTERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXREPORTAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4a5f34d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_REPORT_AGE() view returns(uint256)
func (priceFeed *PriceFeed) PackMAXREPORTAGE() []byte {
	enc, err := priceFeed.abi.Pack("MAX_REPORT_AGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXREPORTAGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4a5f34d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_REPORT_AGE() view returns(uint256)
func (priceFeed *PriceFeed) TryPackMAXREPORTAGE() ([]byte, error) {
	return priceFeed.abi.Pack("MAX_REPORT_AGE")
}

// UnpackMAXREPORTAGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4a5f34d.
//
// Solidity: function MAX_REPORT_AGE() view returns(uint256)
func (priceFeed *PriceFeed) UnpackMAXREPORTAGE(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("MAX_REPORT_AGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINREPORTERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999ad67d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_REPORTERS() view returns(uint256)
func (priceFeed *PriceFeed) PackMINREPORTERS() []byte {
	enc, err := priceFeed.abi.Pack("MIN_REPORTERS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINREPORTERS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x999ad67d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_REPORTERS() view returns(uint256)
func (priceFeed *PriceFeed) TryPackMINREPORTERS() ([]byte, error) {
	return priceFeed.abi.Pack("MIN_REPORTERS")
}

// UnpackMINREPORTERS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x999ad67d.
//
// Solidity: function MIN_REPORTERS() view returns(uint256)
func (priceFeed *PriceFeed) UnpackMINREPORTERS(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("MIN_REPORTERS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREPORTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a882fc3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REPORT_TYPEHASH() view returns(bytes32)
func (priceFeed *PriceFeed) PackREPORTTYPEHASH() []byte {
	enc, err := priceFeed.abi.Pack("REPORT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREPORTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4a882fc3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REPORT_TYPEHASH() view returns(bytes32)
func (priceFeed *PriceFeed) TryPackREPORTTYPEHASH() ([]byte, error) {
	return priceFeed.abi.Pack("REPORT_TYPEHASH")
}

// UnpackREPORTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4a882fc3.
//
// Solidity: function REPORT_TYPEHASH() view returns(bytes32)
func (priceFeed *PriceFeed) UnpackREPORTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := priceFeed.abi.Unpack("REPORT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe506dc82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digest((bytes32,uint256,uint64,uint64) r) view returns(bytes32)
func (priceFeed *PriceFeed) PackDigest(r PriceFeedReport) []byte {
	enc, err := priceFeed.abi.Pack("digest", r)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe506dc82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digest((bytes32,uint256,uint64,uint64) r) view returns(bytes32)
func (priceFeed *PriceFeed) TryPackDigest(r PriceFeedReport) ([]byte, error) {
	return priceFeed.abi.Pack("digest", r)
}

// UnpackDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe506dc82.
//
// Solidity: function digest((bytes32,uint256,uint64,uint64) r) view returns(bytes32)
func (priceFeed *PriceFeed) UnpackDigest(data []byte) ([32]byte, error) {
	out, err := priceFeed.abi.Unpack("digest", data)
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
func (priceFeed *PriceFeed) PackEip712Domain() []byte {
	enc, err := priceFeed.abi.Pack("eip712Domain")
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
func (priceFeed *PriceFeed) TryPackEip712Domain() ([]byte, error) {
	return priceFeed.abi.Pack("eip712Domain")
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
func (priceFeed *PriceFeed) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := priceFeed.abi.Unpack("eip712Domain", data)
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

// PackLast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf1250f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function last(bytes32 pair) view returns((uint256,uint64,uint64))
func (priceFeed *PriceFeed) PackLast(pair [32]byte) []byte {
	enc, err := priceFeed.abi.Pack("last", pair)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLast is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf1250f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function last(bytes32 pair) view returns((uint256,uint64,uint64))
func (priceFeed *PriceFeed) TryPackLast(pair [32]byte) ([]byte, error) {
	return priceFeed.abi.Pack("last", pair)
}

// UnpackLast is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf1250f5.
//
// Solidity: function last(bytes32 pair) view returns((uint256,uint64,uint64))
func (priceFeed *PriceFeed) UnpackLast(data []byte) (PriceFeedPrice, error) {
	out, err := priceFeed.abi.Unpack("last", data)
	if err != nil {
		return *new(PriceFeedPrice), err
	}
	out0 := *abi.ConvertType(out[0], new(PriceFeedPrice)).(*PriceFeedPrice)
	return out0, nil
}

// PackMaxLiars is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f271ec0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxLiars() view returns(uint256)
func (priceFeed *PriceFeed) PackMaxLiars() []byte {
	enc, err := priceFeed.abi.Pack("maxLiars")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxLiars is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f271ec0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxLiars() view returns(uint256)
func (priceFeed *PriceFeed) TryPackMaxLiars() ([]byte, error) {
	return priceFeed.abi.Pack("maxLiars")
}

// UnpackMaxLiars is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8f271ec0.
//
// Solidity: function maxLiars() view returns(uint256)
func (priceFeed *PriceFeed) UnpackMaxLiars(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("maxLiars", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1703a018.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum() view returns(uint256)
func (priceFeed *PriceFeed) PackQuorum() []byte {
	enc, err := priceFeed.abi.Pack("quorum")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1703a018.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum() view returns(uint256)
func (priceFeed *PriceFeed) TryPackQuorum() ([]byte, error) {
	return priceFeed.abi.Pack("quorum")
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1703a018.
//
// Solidity: function quorum() view returns(uint256)
func (priceFeed *PriceFeed) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61da1439.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function read(bytes32 pair) view returns(uint256 price, uint64 time)
func (priceFeed *PriceFeed) PackRead(pair [32]byte) []byte {
	enc, err := priceFeed.abi.Pack("read", pair)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61da1439.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function read(bytes32 pair) view returns(uint256 price, uint64 time)
func (priceFeed *PriceFeed) TryPackRead(pair [32]byte) ([]byte, error) {
	return priceFeed.abi.Pack("read", pair)
}

// ReadOutput serves as a container for the return parameters of contract
// method Read.
type ReadOutput struct {
	Price *big.Int
	Time  uint64
}

// UnpackRead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61da1439.
//
// Solidity: function read(bytes32 pair) view returns(uint256 price, uint64 time)
func (priceFeed *PriceFeed) UnpackRead(data []byte) (ReadOutput, error) {
	out, err := priceFeed.abi.Unpack("read", data)
	outstruct := new(ReadOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Price = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Time = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackReporters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf144d486.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reporters() view returns(address[])
func (priceFeed *PriceFeed) PackReporters() []byte {
	enc, err := priceFeed.abi.Pack("reporters")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReporters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf144d486.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reporters() view returns(address[])
func (priceFeed *PriceFeed) TryPackReporters() ([]byte, error) {
	return priceFeed.abi.Pack("reporters")
}

// UnpackReporters is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf144d486.
//
// Solidity: function reporters() view returns(address[])
func (priceFeed *PriceFeed) UnpackReporters(data []byte) ([]common.Address, error) {
	out, err := priceFeed.abi.Unpack("reporters", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackSetReporters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c9f72e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setReporters(address[] reporters_) returns()
func (priceFeed *PriceFeed) PackSetReporters(reporters []common.Address) []byte {
	enc, err := priceFeed.abi.Pack("setReporters", reporters)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetReporters is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c9f72e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setReporters(address[] reporters_) returns()
func (priceFeed *PriceFeed) TryPackSetReporters(reporters []common.Address) ([]byte, error) {
	return priceFeed.abi.Pack("setReporters", reporters)
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x720a5313.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((bytes32,uint256,uint64,uint64)[] reports, bytes[] signatures) returns(uint256 price)
func (priceFeed *PriceFeed) PackSubmit(reports []PriceFeedReport, signatures [][]byte) []byte {
	enc, err := priceFeed.abi.Pack("submit", reports, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x720a5313.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((bytes32,uint256,uint64,uint64)[] reports, bytes[] signatures) returns(uint256 price)
func (priceFeed *PriceFeed) TryPackSubmit(reports []PriceFeedReport, signatures [][]byte) ([]byte, error) {
	return priceFeed.abi.Pack("submit", reports, signatures)
}

// UnpackSubmit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x720a5313.
//
// Solidity: function submit((bytes32,uint256,uint64,uint64)[] reports, bytes[] signatures) returns(uint256 price)
func (priceFeed *PriceFeed) UnpackSubmit(data []byte) (*big.Int, error) {
	out, err := priceFeed.abi.Unpack("submit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (priceFeed *PriceFeed) PackTimelock() []byte {
	enc, err := priceFeed.abi.Pack("timelock")
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
func (priceFeed *PriceFeed) TryPackTimelock() ([]byte, error) {
	return priceFeed.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (priceFeed *PriceFeed) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := priceFeed.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PriceFeedEIP712DomainChanged represents a EIP712DomainChanged event raised by the PriceFeed contract.
type PriceFeedEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PriceFeedEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PriceFeedEIP712DomainChanged) ContractEventName() string {
	return PriceFeedEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (priceFeed *PriceFeed) UnpackEIP712DomainChangedEvent(log *types.Log) (*PriceFeedEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceFeedEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := priceFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceFeed.abi.Events[event].Inputs {
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

// PriceFeedPriceSet represents a PriceSet event raised by the PriceFeed contract.
type PriceFeedPriceSet struct {
	Pair    [32]byte
	Round   uint64
	Price   *big.Int
	Time    uint64
	Reports *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PriceFeedPriceSetEventName = "PriceSet"

// ContractEventName returns the user-defined event name.
func (PriceFeedPriceSet) ContractEventName() string {
	return PriceFeedPriceSetEventName
}

// UnpackPriceSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceSet(bytes32 indexed pair, uint64 indexed round, uint256 price, uint64 time, uint256 reports)
func (priceFeed *PriceFeed) UnpackPriceSetEvent(log *types.Log) (*PriceFeedPriceSet, error) {
	event := "PriceSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceFeedPriceSet)
	if len(log.Data) > 0 {
		if err := priceFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceFeed.abi.Events[event].Inputs {
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

// PriceFeedReportersChanged represents a ReportersChanged event raised by the PriceFeed contract.
type PriceFeedReportersChanged struct {
	Reporters []common.Address
	Quorum    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PriceFeedReportersChangedEventName = "ReportersChanged"

// ContractEventName returns the user-defined event name.
func (PriceFeedReportersChanged) ContractEventName() string {
	return PriceFeedReportersChangedEventName
}

// UnpackReportersChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReportersChanged(address[] reporters, uint256 quorum)
func (priceFeed *PriceFeed) UnpackReportersChangedEvent(log *types.Log) (*PriceFeedReportersChanged, error) {
	event := "ReportersChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != priceFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PriceFeedReportersChanged)
	if len(log.Data) > 0 {
		if err := priceFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range priceFeed.abi.Events[event].Inputs {
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
func (priceFeed *PriceFeed) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["BadReporter"].ID.Bytes()[:4]) {
		return priceFeed.UnpackBadReporterError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["Deviation"].ID.Bytes()[:4]) {
		return priceFeed.UnpackDeviationError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["DuplicateReporter"].ID.Bytes()[:4]) {
		return priceFeed.UnpackDuplicateReporterError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return priceFeed.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return priceFeed.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["MixedRound"].ID.Bytes()[:4]) {
		return priceFeed.UnpackMixedRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["NoPrice"].ID.Bytes()[:4]) {
		return priceFeed.UnpackNoPriceError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["NotSorted"].ID.Bytes()[:4]) {
		return priceFeed.UnpackNotSortedError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return priceFeed.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["OldRound"].ID.Bytes()[:4]) {
		return priceFeed.UnpackOldRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["PriceOutOfRange"].ID.Bytes()[:4]) {
		return priceFeed.UnpackPriceOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["ReportCount"].ID.Bytes()[:4]) {
		return priceFeed.UnpackReportCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["ReporterCount"].ID.Bytes()[:4]) {
		return priceFeed.UnpackReporterCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["RoundTooHigh"].ID.Bytes()[:4]) {
		return priceFeed.UnpackRoundTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["Stale"].ID.Bytes()[:4]) {
		return priceFeed.UnpackStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return priceFeed.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["TimeOutOfRange"].ID.Bytes()[:4]) {
		return priceFeed.UnpackTimeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], priceFeed.abi.Errors["UnknownReporter"].ID.Bytes()[:4]) {
		return priceFeed.UnpackUnknownReporterError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PriceFeedBadReporter represents a BadReporter error raised by the PriceFeed contract.
type PriceFeedBadReporter struct {
	Reporter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadReporter(address reporter)
func PriceFeedBadReporterErrorID() common.Hash {
	return common.HexToHash("0x3a52fdff06f761098a3ec6cd4309a374859034d93da295b0dfdbf412de7788b0")
}

// UnpackBadReporterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadReporter(address reporter)
func (priceFeed *PriceFeed) UnpackBadReporterError(raw []byte) (*PriceFeedBadReporter, error) {
	out := new(PriceFeedBadReporter)
	if err := priceFeed.abi.UnpackIntoInterface(out, "BadReporter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedDeviation represents a Deviation error raised by the PriceFeed contract.
type PriceFeedDeviation struct {
	Pair  [32]byte
	Price *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Deviation(bytes32 pair, uint256 price, uint256 min, uint256 max)
func PriceFeedDeviationErrorID() common.Hash {
	return common.HexToHash("0xff4c00e12c2e9e5836d0ccf4993890eef3aeea78906004f5a89029b9a333cf83")
}

// UnpackDeviationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Deviation(bytes32 pair, uint256 price, uint256 min, uint256 max)
func (priceFeed *PriceFeed) UnpackDeviationError(raw []byte) (*PriceFeedDeviation, error) {
	out := new(PriceFeedDeviation)
	if err := priceFeed.abi.UnpackIntoInterface(out, "Deviation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedDuplicateReporter represents a DuplicateReporter error raised by the PriceFeed contract.
type PriceFeedDuplicateReporter struct {
	Index    *big.Int
	Reporter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateReporter(uint256 index, address reporter)
func PriceFeedDuplicateReporterErrorID() common.Hash {
	return common.HexToHash("0xcb3c9de1b5fafc15d25b62fb558f645a2a721683a8ef6398d918e1e69cae40d8")
}

// UnpackDuplicateReporterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateReporter(uint256 index, address reporter)
func (priceFeed *PriceFeed) UnpackDuplicateReporterError(raw []byte) (*PriceFeedDuplicateReporter, error) {
	out := new(PriceFeedDuplicateReporter)
	if err := priceFeed.abi.UnpackIntoInterface(out, "DuplicateReporter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedInvalidShortString represents a InvalidShortString error raised by the PriceFeed contract.
type PriceFeedInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func PriceFeedInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (priceFeed *PriceFeed) UnpackInvalidShortStringError(raw []byte) (*PriceFeedInvalidShortString, error) {
	out := new(PriceFeedInvalidShortString)
	if err := priceFeed.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedLengthMismatch represents a LengthMismatch error raised by the PriceFeed contract.
type PriceFeedLengthMismatch struct {
	Reports    *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 reports, uint256 signatures)
func PriceFeedLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 reports, uint256 signatures)
func (priceFeed *PriceFeed) UnpackLengthMismatchError(raw []byte) (*PriceFeedLengthMismatch, error) {
	out := new(PriceFeedLengthMismatch)
	if err := priceFeed.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedMixedRound represents a MixedRound error raised by the PriceFeed contract.
type PriceFeedMixedRound struct {
	Index *big.Int
	Pair  [32]byte
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MixedRound(uint256 index, bytes32 pair, uint64 round)
func PriceFeedMixedRoundErrorID() common.Hash {
	return common.HexToHash("0xae379a34deb5c52acef9476389e71b93bd8fc5736693ba0458cfc12a84f90b2d")
}

// UnpackMixedRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MixedRound(uint256 index, bytes32 pair, uint64 round)
func (priceFeed *PriceFeed) UnpackMixedRoundError(raw []byte) (*PriceFeedMixedRound, error) {
	out := new(PriceFeedMixedRound)
	if err := priceFeed.abi.UnpackIntoInterface(out, "MixedRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedNoPrice represents a NoPrice error raised by the PriceFeed contract.
type PriceFeedNoPrice struct {
	Pair [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPrice(bytes32 pair)
func PriceFeedNoPriceErrorID() common.Hash {
	return common.HexToHash("0xcaf0b5a1e2c3ea83b95920138d8acdfc304bce20894c2b008fae66f4a15a05b1")
}

// UnpackNoPriceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPrice(bytes32 pair)
func (priceFeed *PriceFeed) UnpackNoPriceError(raw []byte) (*PriceFeedNoPrice, error) {
	out := new(PriceFeedNoPrice)
	if err := priceFeed.abi.UnpackIntoInterface(out, "NoPrice", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedNotSorted represents a NotSorted error raised by the PriceFeed contract.
type PriceFeedNotSorted struct {
	Index  *big.Int
	Price  *big.Int
	Before *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSorted(uint256 index, uint256 price, uint256 before)
func PriceFeedNotSortedErrorID() common.Hash {
	return common.HexToHash("0x39d098024d3cf7abd23f61edcc9211a04705f1f9f85b79ad7e21c452c2f5e238")
}

// UnpackNotSortedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSorted(uint256 index, uint256 price, uint256 before)
func (priceFeed *PriceFeed) UnpackNotSortedError(raw []byte) (*PriceFeedNotSorted, error) {
	out := new(PriceFeedNotSorted)
	if err := priceFeed.abi.UnpackIntoInterface(out, "NotSorted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedNotTimelock represents a NotTimelock error raised by the PriceFeed contract.
type PriceFeedNotTimelock struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address sender)
func PriceFeedNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address sender)
func (priceFeed *PriceFeed) UnpackNotTimelockError(raw []byte) (*PriceFeedNotTimelock, error) {
	out := new(PriceFeedNotTimelock)
	if err := priceFeed.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedOldRound represents a OldRound error raised by the PriceFeed contract.
type PriceFeedOldRound struct {
	Pair  [32]byte
	Round uint64
	Last  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OldRound(bytes32 pair, uint64 round, uint64 last)
func PriceFeedOldRoundErrorID() common.Hash {
	return common.HexToHash("0x92e86b0da3350169ae307e342f822d5806f45db7e9f096426400fcaf0edb0705")
}

// UnpackOldRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OldRound(bytes32 pair, uint64 round, uint64 last)
func (priceFeed *PriceFeed) UnpackOldRoundError(raw []byte) (*PriceFeedOldRound, error) {
	out := new(PriceFeedOldRound)
	if err := priceFeed.abi.UnpackIntoInterface(out, "OldRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedPriceOutOfRange represents a PriceOutOfRange error raised by the PriceFeed contract.
type PriceFeedPriceOutOfRange struct {
	Index *big.Int
	Price *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PriceOutOfRange(uint256 index, uint256 price, uint256 max)
func PriceFeedPriceOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x32aa602427858f49280d55f1d6fd27419c63525989a7e2503911eeae86d3e09b")
}

// UnpackPriceOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PriceOutOfRange(uint256 index, uint256 price, uint256 max)
func (priceFeed *PriceFeed) UnpackPriceOutOfRangeError(raw []byte) (*PriceFeedPriceOutOfRange, error) {
	out := new(PriceFeedPriceOutOfRange)
	if err := priceFeed.abi.UnpackIntoInterface(out, "PriceOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedReportCount represents a ReportCount error raised by the PriceFeed contract.
type PriceFeedReportCount struct {
	Reports   *big.Int
	Quorum    *big.Int
	Reporters *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReportCount(uint256 reports, uint256 quorum, uint256 reporters)
func PriceFeedReportCountErrorID() common.Hash {
	return common.HexToHash("0x4229b12ade5715005fccad4fd53c3725aebb5edbbc2b74576d7321202bb3988a")
}

// UnpackReportCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReportCount(uint256 reports, uint256 quorum, uint256 reporters)
func (priceFeed *PriceFeed) UnpackReportCountError(raw []byte) (*PriceFeedReportCount, error) {
	out := new(PriceFeedReportCount)
	if err := priceFeed.abi.UnpackIntoInterface(out, "ReportCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedReporterCount represents a ReporterCount error raised by the PriceFeed contract.
type PriceFeedReporterCount struct {
	Count *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReporterCount(uint256 count, uint256 min, uint256 max)
func PriceFeedReporterCountErrorID() common.Hash {
	return common.HexToHash("0xa8e6998a123df6e31d1158c6acad261d102f724e3b1b754d2c5fbc3e176e93bf")
}

// UnpackReporterCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReporterCount(uint256 count, uint256 min, uint256 max)
func (priceFeed *PriceFeed) UnpackReporterCountError(raw []byte) (*PriceFeedReporterCount, error) {
	out := new(PriceFeedReporterCount)
	if err := priceFeed.abi.UnpackIntoInterface(out, "ReporterCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedRoundTooHigh represents a RoundTooHigh error raised by the PriceFeed contract.
type PriceFeedRoundTooHigh struct {
	Pair  [32]byte
	Round uint64
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundTooHigh(bytes32 pair, uint64 round, uint256 max)
func PriceFeedRoundTooHighErrorID() common.Hash {
	return common.HexToHash("0x6786eb5725f4c28c82bee5cfe1c55b40f0a8c5f0b56f263188de3f0194a28c57")
}

// UnpackRoundTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundTooHigh(bytes32 pair, uint64 round, uint256 max)
func (priceFeed *PriceFeed) UnpackRoundTooHighError(raw []byte) (*PriceFeedRoundTooHigh, error) {
	out := new(PriceFeedRoundTooHigh)
	if err := priceFeed.abi.UnpackIntoInterface(out, "RoundTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedStale represents a Stale error raised by the PriceFeed contract.
type PriceFeedStale struct {
	Pair [32]byte
	Age  *big.Int
	Max  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Stale(bytes32 pair, uint256 age, uint256 max)
func PriceFeedStaleErrorID() common.Hash {
	return common.HexToHash("0x2272c4d0b2d995e82491f21929f92e4617677e43546414aa45ae787c490caddc")
}

// UnpackStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Stale(bytes32 pair, uint256 age, uint256 max)
func (priceFeed *PriceFeed) UnpackStaleError(raw []byte) (*PriceFeedStale, error) {
	out := new(PriceFeedStale)
	if err := priceFeed.abi.UnpackIntoInterface(out, "Stale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedStringTooLong represents a StringTooLong error raised by the PriceFeed contract.
type PriceFeedStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func PriceFeedStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (priceFeed *PriceFeed) UnpackStringTooLongError(raw []byte) (*PriceFeedStringTooLong, error) {
	out := new(PriceFeedStringTooLong)
	if err := priceFeed.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedTimeOutOfRange represents a TimeOutOfRange error raised by the PriceFeed contract.
type PriceFeedTimeOutOfRange struct {
	Index *big.Int
	Time  uint64
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TimeOutOfRange(uint256 index, uint64 time, uint256 min, uint256 max)
func PriceFeedTimeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x8ea5b520867a01e4a55fcb53fc4bfb41fb7e89bf0104c854669c4a0f296801df")
}

// UnpackTimeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TimeOutOfRange(uint256 index, uint64 time, uint256 min, uint256 max)
func (priceFeed *PriceFeed) UnpackTimeOutOfRangeError(raw []byte) (*PriceFeedTimeOutOfRange, error) {
	out := new(PriceFeedTimeOutOfRange)
	if err := priceFeed.abi.UnpackIntoInterface(out, "TimeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PriceFeedUnknownReporter represents a UnknownReporter error raised by the PriceFeed contract.
type PriceFeedUnknownReporter struct {
	Index  *big.Int
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownReporter(uint256 index, address signer)
func PriceFeedUnknownReporterErrorID() common.Hash {
	return common.HexToHash("0xc241c024365a7cf9db3c377d51868e568777d075a776eece8345e491cf368c7e")
}

// UnpackUnknownReporterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownReporter(uint256 index, address signer)
func (priceFeed *PriceFeed) UnpackUnknownReporterError(raw []byte) (*PriceFeedUnknownReporter, error) {
	out := new(PriceFeedUnknownReporter)
	if err := priceFeed.abi.UnpackIntoInterface(out, "UnknownReporter", raw); err != nil {
		return nil, err
	}
	return out, nil
}
