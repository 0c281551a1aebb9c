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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reporters_\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"JUMP_BPS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"JUMP_BPS_PER_HOUR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_AGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REPORTERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_REPORT_AGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_REPORTERS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"REPORT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"r\",\"type\":\"tuple\",\"internalType\":\"structPriceFeed.Report\",\"components\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"last\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structPriceFeed.Price\",\"components\":[{\"name\":\"value\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"maxLiars\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"read\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reporters\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setReporters\",\"inputs\":[{\"name\":\"reporters_\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"reports\",\"type\":\"tuple[]\",\"internalType\":\"structPriceFeed.Report[]\",\"components\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PriceSet\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint64\",\"indexed\":true,\"internalType\":\"uint64\"},{\"name\":\"price\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"time\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"reports\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ReportersChanged\",\"inputs\":[{\"name\":\"reporters\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"quorum\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BadReporter\",\"inputs\":[{\"name\":\"reporter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Deviation\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DuplicateReporter\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reporter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"reports\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"MixedRound\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"NoPrice\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotSorted\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"before\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OldRound\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"round\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"last\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"type\":\"error\",\"name\":\"PriceOutOfRange\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReportCount\",\"inputs\":[{\"name\":\"reports\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reporters\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReporterCount\",\"inputs\":[{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Stale\",\"inputs\":[{\"name\":\"pair\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"age\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TimeOutOfRange\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"UnknownReporter\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]}]",
	ID:  "PriceFeed",
	Bin: "0x610180604052348015610010575f5ffd5b5060405161215738038061215783398101604081905261002f916103d7565b6040518060400160405280600f81526020016e14d3d4d39048141c9a58d951995959608a1b815250604051806040016040528060018152602001603160f81b8152506100808261014060201b60201c565b6101205261008d81610140565b61014052815160208084019190912060e052815190820120610100524660a05261011960e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b0382166101605261013981610186565b5050610685565b5f5f829050601f81511115610173578260405163305a27a960e01b815260040161016a91906104b5565b60405180910390fd5b805161017e826104ea565b179392505050565b6003815110806101975750601f8151115b156101c95780516040516354734cc560e11b8152600481019190915260036024820152601f604482015260640161016a565b5f5b6002548110156102175760035f600283815481106101eb576101eb610510565b5f9182526020808320909101546001600160a01b031683528201929092526040018120556001016101cb565b505f5b815181101561032b575f6001600160a01b031682828151811061023f5761023f610510565b60200260200101516001600160a01b03161480610298575060035f83838151811061026c5761026c610510565b60200260200101516001600160a01b03166001600160a01b031681526020019081526020015f20545f14155b156102e0578181815181106102af576102af610510565b6020026020010151604051633a52fdff60e01b815260040161016a91906001600160a01b0391909116815260200190565b6102eb816001610538565b60035f84848151811061030057610300610510565b6020908102919091018101516001600160a01b031682528101919091526040015f205560010161021a565b5060026103388282610568565b507f0289bae5f6fc7b74cce37dcee6620bd4568ccb733a847ff62a9f5e93bb83b0d78161036361037c565b604051610371929190610611565b60405180910390a150565b600280545f9160039161038e91610551565b6103989190610666565b6103a3906001610538565b905090565b80516001600160a01b03811681146103be575f5ffd5b919050565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156103e8575f5ffd5b6103f1836103a8565b60208401519092506001600160401b0381111561040c575f5ffd5b8301601f8101851361041c575f5ffd5b80516001600160401b03811115610435576104356103c3565b604051600582901b90603f8201601f191681016001600160401b0381118282101715610463576104636103c3565b604052918252602081840181019290810188841115610480575f5ffd5b6020850194505b838510156104a657610498856103a8565b815260209485019401610487565b50809450505050509250929050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561050a575f198160200360031b1b821691505b50919050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b8082018082111561054b5761054b610524565b92915050565b808202811582820484141761054b5761054b610524565b81516001600160401b03811115610581576105816103c3565b6801000000000000000081111561059a5761059a6103c3565b8154818355808210156105ce57825f528160205f20018282035f5b818110156105ca575f838201556001016105b5565b5050505b50602083016105e2835f9081526020902090565b5f5b838110156106095782516001600160a01b0316818301556020909201916001016105e4565b505050505050565b604080825283519082018190525f9060208501906060840190835b818110156106535783516001600160a01b031683526020938401939092019160010161062c565b5050602093909301939093525092915050565b5f8261068057634e487b7160e01b5f52601260045260245ffd5b500490565b60805160a05160c05160e05161010051610120516101405161016051611a706106e75f395f81816102ea015261039d01525f6111e901525f6111be01525f6113be01525f61139601525f6112f101525f61131b01525f6113450152611a705ff3fe608060405234801561000f575f5ffd5b5060043610610115575f3560e01c80638e384bd4116100ad578063b4a5f34d1161007d578063d33219b411610063578063d33219b4146102e5578063e506dc8214610331578063f144d48614610344575f5ffd5b8063b4a5f34d146101f9578063cf1250f514610202575f5ffd5b80638e384bd4146101355780638f271ec0146101e15780638f75da1c146101e9578063999ad67d146101f1575f5ffd5b80634c9f72e3116100e85780634c9f72e31461016d57806361da143914610182578063720a5313146101b357806384b0196e146101c6575f5ffd5b80630dcaeaf214610119578063103936bb146101355780631703a0181461013e5780634a882fc314610146575b5f5ffd5b610122611e7881565b6040519081526020015b60405180910390f35b6101226103e881565b610122610359565b6101227f501b8be5518c6e33aa13d8accb2fb645a6a38d658f52b389dd8ebccab331e98a81565b61018061017b366004611589565b610385565b005b6101956101903660046115c8565b61043a565b6040805192835267ffffffffffffffff90911660208301520161012c565b6101226101c13660046115df565b610561565b6101ce61086c565b60405161012c97969594939291906116c6565b6101226108ca565b610122601f81565b610122600381565b61012261025881565b61029f6102103660046115c8565b60408051606080820183525f8083526020808401829052928401819052938452600482529282902082519384018352546fffffffffffffffffffffffffffffffff8116845267ffffffffffffffff700100000000000000000000000000000000820481169285019290925278010000000000000000000000000000000000000000000000009004169082015290565b6040805182516fffffffffffffffffffffffffffffffff16815260208084015167ffffffffffffffff90811691830191909152928201519092169082015260600161012c565b61030c7f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff909116815260200161012c565b61012261033f366004611785565b6108eb565b61034c61098c565b60405161012c91906117ee565b600280545f9160039161036b91611834565b610375919061184b565b610380906001611883565b905090565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146103fb576040517f59f357cc0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b6104368282808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152506109f992505050565b5050565b5f81815260046020526040812080548291906fffffffffffffffffffffffffffffffff168203610499576040517fcaf0b5a1000000000000000000000000000000000000000000000000000000008152600481018590526024016103f2565b80545f906104cd907801000000000000000000000000000000000000000000000000900467ffffffffffffffff1642611896565b9050611e7881111561051d576040517f2272c4d00000000000000000000000000000000000000000000000000000000081526004810186905260248101829052611e7860448201526064016103f2565b50546fffffffffffffffffffffffffffffffff811694780100000000000000000000000000000000000000000000000090910467ffffffffffffffff169350915050565b5f838281146105a6576040517fab8b67c600000000000000000000000000000000000000000000000000000000815260048101829052602481018490526044016103f2565b6105ae610359565b8110806105bc575060025481115b1561061057806105ca610359565b6002546040517f4229b12a0000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915260448201526064016103f2565b5f86865f818110610623576106236118a9565b9050608002015f013590505f87875f818110610641576106416118a9565b905060800201606001602081019061065991906118d6565b5f83815260046020526040902080549192509067ffffffffffffffff7001000000000000000000000000000000009091048116908316116106f95780546040517f92e86b0d0000000000000000000000000000000000000000000000000000000081526004810185905267ffffffffffffffff808516602483015270010000000000000000000000000000000090920490911660448201526064016103f2565b5f6107068a8a8a8a610c7c565b905089896002610717600189611896565b610721919061184b565b818110610730576107306118a9565b90506080020160200135955061074784878461108c565b60408051606080820183526fffffffffffffffffffffffffffffffff898116835267ffffffffffffffff87811660208086018281528884168789018181525f8e8152600485528a90209851895493519151871678010000000000000000000000000000000000000000000000000277ffffffffffffffffffffffffffffffffffffffffffffffff92909716700100000000000000000000000000000000027fffffffffffffffff00000000000000000000000000000000000000000000000090941697169690961791909117949094169290921790945584518b815290810191909152928301889052909186917f357a54e715c2f575448f5d1e3bae69fdf603b7a50bd4b9bceacdad44e9970612910160405180910390a35050505050949350505050565b5f6060805f5f5f606061087d6111b7565b6108856111e2565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f600260016108d7610359565b6108e19190611896565b610380919061184b565b5f6109867f501b8be5518c6e33aa13d8accb2fb645a6a38d658f52b389dd8ebccab331e98a8335602085013561092760608701604088016118d6565b61093760808801606089016118d6565b604080516020810196909652850193909352606084019190915267ffffffffffffffff90811660808401521660a082015260c0016040516020818303038152906040528051906020012061120d565b92915050565b606060028054806020026020016040519081016040528092919081815260200182805480156109ef57602002820191905f5260205f20905b815473ffffffffffffffffffffffffffffffffffffffff1681526001909101906020018083116109c4575b5050505050905090565b600381511080610a0a5750601f8151115b15610a555780516040517fa8e6998a000000000000000000000000000000000000000000000000000000008152600481019190915260036024820152601f60448201526064016103f2565b5f5b600254811015610ab05760035f60028381548110610a7757610a776118a9565b5f91825260208083209091015473ffffffffffffffffffffffffffffffffffffffff168352820192909252604001812055600101610a57565b505f5b8151811015610c2b575f73ffffffffffffffffffffffffffffffffffffffff16828281518110610ae557610ae56118a9565b602002602001015173ffffffffffffffffffffffffffffffffffffffff161480610b65575060035f838381518110610b1f57610b1f6118a9565b602002602001015173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1681526020019081526020015f20545f14155b15610bd357818181518110610b7c57610b7c6118a9565b60200260200101516040517f3a52fdff0000000000000000000000000000000000000000000000000000000081526004016103f2919073ffffffffffffffffffffffffffffffffffffffff91909116815260200190565b610bde816001611883565b60035f848481518110610bf357610bf36118a9565b60209081029190910181015173ffffffffffffffffffffffffffffffffffffffff1682528101919091526040015f2055600101610ab3565b506002610c38828261192a565b507f0289bae5f6fc7b74cce37dcee6620bd4568ccb733a847ff62a9f5e93bb83b0d781610c63610359565b604051610c719291906119e1565b60405180910390a150565b67ffffffffffffffff5f600181610c9561025842611896565b90505f5b878110156110805736898983818110610cb457610cb46118a9565b905060800201905089895f818110610cce57610cce6118a9565b9050608002015f0135815f0135141580610d34575089895f818110610cf557610cf56118a9565b9050608002016060016020810190610d0d91906118d6565b67ffffffffffffffff16610d2760808301606084016118d6565b67ffffffffffffffff1614155b15610d9957818135610d4c60808401606085016118d6565b6040517fae379a340000000000000000000000000000000000000000000000000000000081526004810193909352602483019190915267ffffffffffffffff1660448201526064016103f2565b60208101351580610dbd57506fffffffffffffffffffffffffffffffff6020820135115b15610e17576040517f32aa602400000000000000000000000000000000000000000000000000000000815260048101839052602082013560248201526fffffffffffffffffffffffffffffffff60448201526064016103f2565b8381602001351015610e69576040517f39d098020000000000000000000000000000000000000000000000000000000081526004810183905260208201356024820152604481018590526064016103f2565b82610e7a60608301604084016118d6565b67ffffffffffffffff161080610ea8575042610e9c60608301604084016118d6565b67ffffffffffffffff16115b15610f105781610ebe60608301604084016118d6565b6040517f8ea5b520000000000000000000000000000000000000000000000000000000008152600481019290925267ffffffffffffffff166024820152604481018490524260648201526084016103f2565b5f610f46610f1d836108eb565b8a8a86818110610f2f57610f2f6118a9565b9050602002810190610f419190611a02565b611254565b505073ffffffffffffffffffffffffffffffffffffffff81165f90815260036020526040812054919250819003610fc8576040517fc241c0240000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff831660248201526044016103f2565b6001811b871615611024576040517fcb3c9de10000000000000000000000000000000000000000000000000000000081526004810185905273ffffffffffffffffffffffffffffffffffffffff831660248201526044016103f2565b6001811b96909617956020830135955067ffffffffffffffff881661104f60608501604086016118d6565b67ffffffffffffffff1610156110725761106f60608401604085016118d6565b97505b505050806001019050610c99565b50505050949350505050565b80546fffffffffffffffffffffffffffffffff165f8190036110ae5750505050565b81545f90610e10906110e6907801000000000000000000000000000000000000000000000000900467ffffffffffffffff1642611896565b6110f2906103e8611834565b6110fc919061184b565b611108906103e8611883565b90505f6127106111188385611834565b611122919061184b565b90505f838210611132575f61113c565b61113c8285611896565b90508086108061115457506111518285611883565b86115b156111ae578686826111668588611883565b6040517fff4c00e100000000000000000000000000000000000000000000000000000000815260048101949094526024840192909252604483015260648201526084016103f2565b50505050505050565b60606103807f000000000000000000000000000000000000000000000000000000000000000061129b565b60606103807f000000000000000000000000000000000000000000000000000000000000000061129b565b5f6109866112196112d8565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b5f80806041849003611288578435602086013560408701355f1a61127a8982858561140e565b955095509550505050611292565b505f915060029050825b93509350939050565b60605f6112a783611501565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f3073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614801561133d57507f000000000000000000000000000000000000000000000000000000000000000046145b1561136757507f000000000000000000000000000000000000000000000000000000000000000090565b610380604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561144757505f915060039050826114f7565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611498573d5f5f3e3d5ffd5b50506040517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0015191505073ffffffffffffffffffffffffffffffffffffffff81166114ee57505f9250600191508290506114f7565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610986576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f5f83601f840112611551575f5ffd5b50813567ffffffffffffffff811115611568575f5ffd5b6020830191508360208260051b8501011115611582575f5ffd5b9250929050565b5f5f6020838503121561159a575f5ffd5b823567ffffffffffffffff8111156115b0575f5ffd5b6115bc85828601611541565b90969095509350505050565b5f602082840312156115d8575f5ffd5b5035919050565b5f5f5f5f604085870312156115f2575f5ffd5b843567ffffffffffffffff811115611608575f5ffd5b8501601f81018713611618575f5ffd5b803567ffffffffffffffff81111561162e575f5ffd5b8760208260071b8401011115611642575f5ffd5b60209182019550935085013567ffffffffffffffff811115611662575f5ffd5b61166e87828801611541565b95989497509550505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61170060e083018961167a565b8281036040840152611712818961167a565b6060840188905273ffffffffffffffffffffffffffffffffffffffff8716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611774578351835260209384019390920191600101611756565b50909b9a5050505050505050505050565b5f6080828403128015611796575f5ffd5b509092915050565b5f8151808452602084019350602083015f5b828110156117e457815173ffffffffffffffffffffffffffffffffffffffff168652602095860195909101906001016117b0565b5093949350505050565b602081525f611800602083018461179e565b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808202811582820484141761098657610986611807565b5f8261187e577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b8082018082111561098657610986611807565b8181038181111561098657610986611807565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f602082840312156118e6575f5ffd5b813567ffffffffffffffff81168114611800575f5ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b815167ffffffffffffffff811115611944576119446118fd565b6801000000000000000081111561195d5761195d6118fd565b81548183558082101561199157825f528160205f20018282035f5b8181101561198d575f83820155600101611978565b5050505b50602083016119a5835f9081526020902090565b5f5b838110156119d957825173ffffffffffffffffffffffffffffffffffffffff16818301556020909201916001016119a7565b505050505050565b604081525f6119f3604083018561179e565b90508260208301529392505050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112611a35575f5ffd5b83018035915067ffffffffffffffff821115611a4f575f5ffd5b602001915036819003821315611582575f5ffdfea164736f6c6343000825000a",
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
// Solidity: function last(bytes32 pair) view returns((uint128,uint64,uint64))
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
// Solidity: function last(bytes32 pair) view returns((uint128,uint64,uint64))
func (priceFeed *PriceFeed) TryPackLast(pair [32]byte) ([]byte, error) {
	return priceFeed.abi.Pack("last", pair)
}

// UnpackLast is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf1250f5.
//
// Solidity: function last(bytes32 pair) view returns((uint128,uint64,uint64))
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
