// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package snm

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

// CheckpointsCheckpoint208 is an auto generated low-level Go binding around an user-defined struct.
type CheckpointsCheckpoint208 struct {
	Key   *big.Int
	Value *big.Int
}

// SNMMetaData contains all meta data concerning the SNM contract.
var SNMMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"treasury\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"DOMAIN_SEPARATOR\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SUPPLY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"allowance\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"checkpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"pos\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structCheckpoints.Checkpoint208\",\"components\":[{\"name\":\"_key\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"_value\",\"type\":\"uint208\",\"internalType\":\"uint208\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"decimals\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegateBySig\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegates\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastTotalSupply\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getPastVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"numCheckpoints\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"permit\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"spender\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateChanged\",\"inputs\":[{\"name\":\"delegator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"fromDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"toDelegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DelegateVotesChanged\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"previousVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignature\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureLength\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ECDSAInvalidSignatureS\",\"inputs\":[{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"ERC20ExceededSafeSupply\",\"inputs\":[{\"name\":\"increasedSupply\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientAllowance\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"allowance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InsufficientBalance\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC20InvalidSpender\",\"inputs\":[{\"name\":\"spender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC2612ExpiredSignature\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ERC2612InvalidSigner\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC5805FutureLookup\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"clock\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"VotesExpiredSignature\",\"inputs\":[{\"name\":\"expiry\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}]",
	ID:  "SNM",
	Bin: "0x61016060405234610094576020612be2803803809161001d826100ac565b610160391261009457610160516001600160a01b03811681036100945761004390610159565b6040516120cd9081610ad5823960805181611264015260a05181611321015260c05181611235015260e051816112b3015261010051816112d9015261012051816107d7015261014051816108000152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b610160601f91909101601f19168101906001600160401b038211908210176100d357604052565b610098565b601f909101601f19168101906001600160401b038211908210176100d357604052565b6040519061010a6040836100d8565b565b6040519061011b6040836100d8565b60038252565b604051906101306040836100d8565b60018252565b604051906101456040836100d8565b6005825264534f534e4160d81b6020830152565b90610162610136565b9161016b610136565b9261017461010c565b9062534e4d60e81b6020830152610189610121565b906020820192603160f81b8452865160018060401b0381116100d3576101b9816101b46003546102d0565b610308565b6020601f821160011461024657816101f893926101f09261010a9a9b5f9261023b575b50508160011b915f199060031b1c19161790565b6003556103c5565b6102018161058f565b6101205261020e8261058f565b610140526020815191012060e052519020610100524660a05261022f6105fa565b6080523060c05261049e565b015190505f806101dc565b60035f52601f198216987fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b995f5b8181106102b857509960019284926101f8969561010a9c9d106102a0575b505050811b016003556103c5565b01515f1960f88460031b161c191690555f8080610292565b838301518c556001909b019a60209384019301610274565b90600182811c921680156102fe575b60208310146102ea57565b634e487b7160e01b5f52602260045260245ffd5b91607f16916102df565b90601f8211610315575050565b808211610320575050565b60035f5260205f206020601f830160051c921061035f575b81601f9101920160051c03905f5b82811061035257505050565b5f82820155600101610346565b5f9150610338565b919091601f8311610378575b505050565b81831161038457505050565b5f5260205f206020601f830160051c92106103bd575b81601f9101920160051c03905f5b82811015610373575f828201556001016103a8565b5f915061039a565b80519091906001600160401b0381116100d3576103ee816103e76004546102d0565b6004610367565b602092601f82116001146104225761041d929382915f9261023b5750508160011b915f199060031b1c19161790565b600455565b60045f52601f198216937f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f5b868110610486575083600195961061046e575b505050811b01600455565b01515f1960f88460031b161c191690555f8080610463565b91926020600181928685015181550194019201610450565b6001600160a01b038116801561057c576002546b016f44a83aab6c233c0000008101809111610577576002556001600160a01b0382165f9081526020819052604090206b016f44a83aab6c233c00000081540190555f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef604051806105346b016f44a83aab6c233c000000829190602083019252565b0390a36002546001600160d01b03908181116105625750506b016f44a83aab6c233c00000061010a9161066c565b630e58ae9360e11b5f5260045260245260445ffd5b610658565b63ec442f0560e01b5f525f60045260245ffd5b601f8151116105ba5760208151910151602082106105ab571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b60e051610100516040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261065260c0826100d8565b51902090565b634e487b7160e01b5f52601160045260245ffd5b9061067681610745565b600a548061071e57505f905b6001600160d01b0391821690821601929083116105775761010a926106b1904265ffffffffffff16600a6109fe565b50506001600160a01b03168015610706575b60086020527f5eff886ea0ce6ca488a3d6e336d6c0f75f46d19b42c06ce5ee98e42c96d256c7545f9182526040909120546001600160a01b03908116911661088d565b61071761071283610745565b610776565b50506106c3565b805f1981011161057757600a5f525f516020612ba25f395f51905f52015460301c90610682565b6001600160d01b03811161075f576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b600a54806107b357505f905b6001600160d01b0390811691811691909103908111610577576107af904265ffffffffffff16600a6109fe565b9091565b805f1981011161057757600a5f525f516020612ba25f395f51905f52015460301c90610782565b90815480155f1461081557505f905b6001600160d01b0390811691811691909103908111610577576107af9165ffffffffffff4216906109fe565b805f19810111610577575f83815260209020015f19015460301c906107e9565b90815480155f1461086d57505f905b6001600160d01b0391821690821601908111610577576107af9165ffffffffffff4216906109fe565b805f19810111610577575f83815260209020015f19015460301c90610844565b6001600160a01b03808316939291908116908185141580610980575b6108b5575b5050505050565b81610926575b5050826108ca575b80806108ae565b6001600160a01b03165f9081526009602052604090205f516020612bc25f395f51905f5291610903916108fd9091610745565b90610835565b604080516001600160d01b039384168152919092166020820152a25f80806108c3565b6001600160a01b03165f9081526009602052604090205f516020612bc25f395f51905f529061095e9061095886610745565b906107da565b604080516001600160d01b039384168152919092166020820152a25f806108bb565b508315156108a9565b5f1981019190821161057757565b908154680100000000000000008110156100d357600181018084558110156109ea575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b80549293928015610aaa57610a15610a2091610989565b825f5260205f200190565b8054603081901c9365ffffffffffff91821692918116808411610a9b57879303610a675750610a6392509065ffffffffffff82549181199060301b169116179055565b9190565b915050610a6391610a87610a796100fb565b65ffffffffffff9093168352565b6001600160d01b0386166020830152610997565b632520601d60e01b5f5260045ffd5b5090610acf91610abb610a796100fb565b6001600160d01b0385166020830152610997565b5f919056fe60806040526004361015610011575f80fd5b5f3560e01c806306fdde0314610194578063095ea7b31461018f57806318160ddd1461018a57806323b872dd14610185578063313ce567146101805780633644e5151461017b5780633a46b1a8146101765780634bf5d7e914610171578063587cde1e1461016c5780635c19a95c146101675780636fcfff451461016257806370a082311461015d5780637ecebe001461015857806384b0196e146101535780638e539e8c1461014e57806391ddadf41461014957806395d89b41146101445780639ab24eb01461013f578063a9059cbb1461013a578063c3cda52014610135578063c50497ae14610130578063d505accf1461012b578063dd62ed3e146101265763f1127ed814610121575f80fd5b610edc565b610e69565b610cce565b610ca8565b610b3a565b610af4565b610a8c565b6109d7565b6109b5565b6108f6565b6107bf565b61077a565b610738565b6106b0565b61068c565b610631565b6105d2565b6104ce565b6104ac565b610491565b6103b2565b610395565b610364565b6101f0565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b9060206101ed928181520190610199565b90565b3461031a575f60031936011261031a576040515f6003548060011c9060018116908115610310575b6020831082146102e35782855260208501919081156102ac575060011461025a575b6102568461024a8186038261102d565b604051918291826101dc565b0390f35b60035f9081529250907fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b8184106102985750500161024a8261023a565b805484840152602090930192600101610285565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001682525090151560051b01905061024a8261023a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691610218565b5f80fd5b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361031a57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361031a57565b3461031a57604060031936011261031a5761038a61038061031e565b6024359033611515565b602060405160018152f35b3461031a575f60031936011261031a576020600254604051908152f35b3461031a57606060031936011261031a576103cb61031e565b6103d3610341565b6044359073ffffffffffffffffffffffffffffffffffffffff83165f5260016020526104203360405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b54925f198410610441575b6104359350611097565b60405160018152602090f35b82841061045d57610458836104359503338361160a565b61042b565b82847ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b3461031a575f60031936011261031a57602060405160128152f35b3461031a575f60031936011261031a5760206104c661121e565b604051908152f35b3461031a57604060031936011261031a576104e761031e565b73ffffffffffffffffffffffffffffffffffffffff60243591165f52600960205261051560405f2091611347565b8154905f82916005841161057a575b61052f935084611824565b908161055f57505060205f5b79ffffffffffffffffffffffffffffffffffffffffffffffffffff60405191168152f35b61056a6020926113d0565b905f52815f20015460301c61053b565b9192610585816116af565b81039081116105cd5761052f93855f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146105bb575091610524565b9291506105c7906113de565b90610524565b610fb2565b3461031a575f60031936011261031a576102566040516105f360408261102d565b600e81527f6d6f64653d74696d657374616d700000000000000000000000000000000000006020820152604051918291602083526020830190610199565b3461031a57602060031936011261031a5773ffffffffffffffffffffffffffffffffffffffff61065f61031e565b165f526008602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b3461031a57602060031936011261031a576106ae6106a861031e565b336113ec565b005b3461031a57602060031936011261031a5773ffffffffffffffffffffffffffffffffffffffff6106de61031e565b165f52600960205260405f205463ffffffff81116107085760405163ffffffff9091168152602090f35b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602060045260245260445ffd5b3461031a57602060031936011261031a5760206104c661075661031e565b73ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f205490565b3461031a57602060031936011261031a5773ffffffffffffffffffffffffffffffffffffffff6107a861031e565b165f526007602052602060405f2054604051908152f35b3461031a575f60031936011261031a5761089d6107fb7f0000000000000000000000000000000000000000000000000000000000000000611a04565b6108247f0000000000000000000000000000000000000000000000000000000000000000611a04565b6020604051610833828261102d565b5f8152816108ab818301947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe083013687376040519788977f0f00000000000000000000000000000000000000000000000000000000000000895260e0858a015260e0890190610199565b908782036040890152610199565b914660608701523060808701525f60a087015285830360c087015251918281520192915f5b8281106108df57505050500390f35b8351855286955093810193928101926001016108d0565b3461031a57602060031936011261031a57610912600435611347565b600a54905f829160058411610961575b61092e9350600a611824565b8061093f57506040515f8152602090f35b61095c61094d6020926113d0565b600a5f52825f20015460301c90565b61053b565b919261096c816116af565b81039081116105cd5761092e93600a5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f146109a3575091610922565b9291506109af906113de565b90610922565b3461031a575f60031936011261031a57602060405165ffffffffffff42168152f35b3461031a575f60031936011261031a576040515f6004548060011c9060018116908115610a82575b6020831082146102e35782855260208501919081156102ac5750600114610a30576102568461024a8186038261102d565b60045f9081529250907f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b818410610a6e5750500161024a8261023a565b805484840152602090930192600101610a5b565b91607f16916109ff565b3461031a57602060031936011261031a5773ffffffffffffffffffffffffffffffffffffffff610aba61031e565b165f526009602052602079ffffffffffffffffffffffffffffffffffffffffffffffffffff610aeb60405f2061149c565b16604051908152f35b3461031a57604060031936011261031a5761038a610b1061031e565b6024359033611097565b6064359060ff8216820361031a57565b6084359060ff8216820361031a57565b3461031a5760c060031936011261031a57610b5361031e565b60243590604435610b62610b1a565b6084359060a43592804211610c7d5791610bf59391610be7610bec9460405160208101917fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf835273ffffffffffffffffffffffffffffffffffffffff8a1660408301528a6060830152608082015260808152610bdf60a08261102d565b5190206114c5565b611a5b565b90929192611b2c565b610c268173ffffffffffffffffffffffffffffffffffffffff165f52600760205260405f2080549060018201905590565b809303610c37576106ae92506113ec565b73ffffffffffffffffffffffffffffffffffffffff91507f752d88c0000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7f4683af0e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461031a575f60031936011261031a5760206040516b016f44a83aab6c233c0000008152f35b3461031a5760e060031936011261031a57610ce761031e565b610cef610341565b6044359060643592610cff610b2a565b60a43560c43590864211610e3d57610dcf92610dca610d458673ffffffffffffffffffffffffffffffffffffffff165f52600760205260405f2080549060018201905590565b9860405160208101917f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c9835273ffffffffffffffffffffffffffffffffffffffff89169b8c604084015273ffffffffffffffffffffffffffffffffffffffff8b1660608401528b608084015260a083015260c082015260c08152610bdf60e08261102d565b611506565b9373ffffffffffffffffffffffffffffffffffffffff851603610df6576106ae9350611515565b7f4b800e46000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff8085166004521660245260445ffd5b867f62791302000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461031a57604060031936011261031a576020610ed3610e8761031e565b73ffffffffffffffffffffffffffffffffffffffff610ea4610341565b91165f526001835260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b54604051908152f35b3461031a57604060031936011261031a57610ef561031e565b6024359063ffffffff8216820361031a576102569173ffffffffffffffffffffffffffffffffffffffff610f4f92610f2b61107f565b50610f3461107f565b50165f52600960205260405f20610f4961107f565b50611bf3565b5060405190610f5d8261100c565b5465ffffffffffff8116825260301c602082015260405191829182919091602079ffffffffffffffffffffffffffffffffffffffffffffffffffff81604084019565ffffffffffff8151168552015116910152565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff82111761102857604052565b610fdf565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761102857604052565b6040519061107d60408361102d565b565b6040519061108c8261100c565b5f6020838281520152565b92919073ffffffffffffffffffffffffffffffffffffffff84169384156111f25773ffffffffffffffffffffffffffffffffffffffff821680156111c6576110fc8273ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f2090565b5484811061119257958461107d9697036111338473ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f2090565b5561115b8473ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f2090565b8054860190556040518581527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef90602090a3611dc7565b8490877fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630148061131e575b15611286577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261131860c08261102d565b51902090565b507f0000000000000000000000000000000000000000000000000000000000000000461461125d565b65ffffffffffff4216808210156113a1575065ffffffffffff81116113715765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffd5b907fecd3f81e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905f1982019182116105cd57565b90600182018092116105cd57565b73ffffffffffffffffffffffffffffffffffffffff8181165f81815260086020526040812080548685167fffffffffffffffffffffffff00000000000000000000000000000000000000008216811790925561107d969416946114969390928691907f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9080a473ffffffffffffffffffffffffffffffffffffffff165f525f60205260405f205490565b9161187d565b8054806114a95750505f90565b805f198101116105cd575f19915f5260205f2001015460301c90565b6042906114d061121e565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b916101ed9391610bec93611a5b565b73ffffffffffffffffffffffffffffffffffffffff169081156115de5773ffffffffffffffffffffffffffffffffffffffff81169283156115b257806115a57f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92593855f52600160205260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b55604051908152602090a3565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff169081156115de5773ffffffffffffffffffffffffffffffffffffffff8116156115b257611675915f52600160205260405f209073ffffffffffffffffffffffffffffffffffffffff165f5260205260405f2090565b55565b8115611682570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b60018111156101ed578060017001000000000000000000000000000000008310156117e2575b61178861177e61177461176a61176061175661174561178f9760048a680100000000000000006117949c10156117d5575b6401000000008110156117c8575b620100008110156117bb575b6101008110156117ae575b60108110156117a1575b1015611799575b60030260011c90565b61174f818b611678565b0160011c90565b61174f818a611678565b61174f8189611678565b61174f8188611678565b61174f8187611678565b61174f8186611678565b8093611678565b821190565b900390565b60011b61173c565b60041c9160021b91611735565b60081c9160041b9161172b565b60101c9160081b91611720565b60201c9160101b91611714565b60401c9160201b91611706565b505061179461178f61178861177e61177461176a6117606117566117456118098a60801c90565b98506801000000000000000097506116d59650505050505050565b9065ffffffffffff165b83831061183b5750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f1461186d5750925b919061182e565b9350611878906113de565b611866565b919073ffffffffffffffffffffffffffffffffffffffff81169273ffffffffffffffffffffffffffffffffffffffff81169084821415806119fb575b6118c5575b5050505050565b81611978575b5050826118da575b80806118be565b61196d6119547fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7249361194e61194879ffffffffffffffffffffffffffffffffffffffffffffffffffff9573ffffffffffffffffffffffffffffffffffffffff165f52600960205260405f2090565b91611c35565b90611d08565b6040805192851683529316602082015291829190820190565b0390a25f80806118d3565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff6119f16119546119e27fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7249473ffffffffffffffffffffffffffffffffffffffff165f52600960205260405f2090565b6119eb88611c35565b90611ca5565b0390a25f806118cb565b508315156118b9565b60ff811690601f8211611a335760405191611a2060408461102d565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611aea579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611adf575f5173ffffffffffffffffffffffffffffffffffffffff811615611ad557905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f9160039190565b60041115611aff57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b611b3581611af5565b80611b3e575050565b611b4781611af5565b60018103611b77577ff645eedf000000000000000000000000000000000000000000000000000000005f5260045ffd5b611b8081611af5565b60028103611bb457507ffce698f7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b80611bc0600392611af5565b14611bc85750565b7fd78bce0c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8054821015611c08575f5260205f2001905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b79ffffffffffffffffffffffffffffffffffffffffffffffffffff8111611c755779ffffffffffffffffffffffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b9079ffffffffffffffffffffffffffffffffffffffffffffffffffff80611ccb8461149c565b921691160379ffffffffffffffffffffffffffffffffffffffffffffffffffff81116105cd57611d049165ffffffffffff421690611f8d565b9091565b9079ffffffffffffffffffffffffffffffffffffffffffffffffffff80611d2e8461149c565b921691160179ffffffffffffffffffffffffffffffffffffffffffffffffffff81116105cd57611d049165ffffffffffff421690611f8d565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff80611d8d600a61149c565b921691160379ffffffffffffffffffffffffffffffffffffffffffffffffffff81116105cd57611d04904265ffffffffffff16600a611f8d565b90919073ffffffffffffffffffffffffffffffffffffffff168015611e6c575b73ffffffffffffffffffffffffffffffffffffffff61107d9316908115611e54575b5f52600860205273ffffffffffffffffffffffffffffffffffffffff60405f205416905f52600860205273ffffffffffffffffffffffffffffffffffffffff60405f2054169061187d565b611e65611e6084611c35565b611d67565b5050611e09565b611e7582611c35565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff80611e9b600a61149c565b921691160179ffffffffffffffffffffffffffffffffffffffffffffffffffff81116105cd5761107d9373ffffffffffffffffffffffffffffffffffffffff91611eef904265ffffffffffff16600a611f8d565b905050935050611de7565b80546801000000000000000081101561102857611f1c91600182018155611bf3565b611f615781516020929092015160301b7fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000001665ffffffffffff92909216919091179055565b7f4e487b71000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b8054929392801561208357611fa4611faf916113d0565b825f5260205f200190565b8054603081901c9365ffffffffffff9182169291811680841161205b57879303612014575061201092509065ffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000083549260301b169116179055565b9190565b9150506120109161203461202661106e565b65ffffffffffff9093168352565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff86166020830152611efa565b7f2520601d000000000000000000000000000000000000000000000000000000005f5260045ffd5b50906120bb9161209461202661106e565b79ffffffffffffffffffffffffffffffffffffffffffffffffffff85166020830152611efa565b5f919056fea164736f6c6343000825000ac65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a7dec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724",
}

// SNM is an auto generated Go binding around an Ethereum contract.
type SNM struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SNM) GetABI() abi.ABI {
	return c.abi
}

// NewSNM creates a new instance of SNM.
func NewSNM() *SNM {
	parsed, err := SNMMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SNM{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SNM) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address treasury) returns()
func (sNM *SNM) PackConstructor(treasury common.Address) []byte {
	enc, err := sNM.abi.Pack("", treasury)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (sNM *SNM) PackCLOCKMODE() []byte {
	enc, err := sNM.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (sNM *SNM) TryPackCLOCKMODE() ([]byte, error) {
	return sNM.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (sNM *SNM) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := sNM.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (sNM *SNM) PackDOMAINSEPARATOR() []byte {
	enc, err := sNM.abi.Pack("DOMAIN_SEPARATOR")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDOMAINSEPARATOR is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3644e515.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (sNM *SNM) TryPackDOMAINSEPARATOR() ([]byte, error) {
	return sNM.abi.Pack("DOMAIN_SEPARATOR")
}

// UnpackDOMAINSEPARATOR is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3644e515.
//
// Solidity: function DOMAIN_SEPARATOR() view returns(bytes32)
func (sNM *SNM) UnpackDOMAINSEPARATOR(data []byte) ([32]byte, error) {
	out, err := sNM.abi.Unpack("DOMAIN_SEPARATOR", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc50497ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SUPPLY() view returns(uint256)
func (sNM *SNM) PackSUPPLY() []byte {
	enc, err := sNM.abi.Pack("SUPPLY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSUPPLY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc50497ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SUPPLY() view returns(uint256)
func (sNM *SNM) TryPackSUPPLY() ([]byte, error) {
	return sNM.abi.Pack("SUPPLY")
}

// UnpackSUPPLY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc50497ae.
//
// Solidity: function SUPPLY() view returns(uint256)
func (sNM *SNM) UnpackSUPPLY(data []byte) (*big.Int, error) {
	out, err := sNM.abi.Unpack("SUPPLY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (sNM *SNM) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := sNM.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (sNM *SNM) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return sNM.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (sNM *SNM) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := sNM.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (sNM *SNM) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := sNM.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (sNM *SNM) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return sNM.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (sNM *SNM) UnpackApprove(data []byte) (bool, error) {
	out, err := sNM.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (sNM *SNM) PackBalanceOf(account common.Address) []byte {
	enc, err := sNM.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (sNM *SNM) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return sNM.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (sNM *SNM) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := sNM.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (sNM *SNM) PackCheckpoints(account common.Address, pos uint32) []byte {
	enc, err := sNM.abi.Pack("checkpoints", account, pos)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1127ed8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (sNM *SNM) TryPackCheckpoints(account common.Address, pos uint32) ([]byte, error) {
	return sNM.abi.Pack("checkpoints", account, pos)
}

// UnpackCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf1127ed8.
//
// Solidity: function checkpoints(address account, uint32 pos) view returns((uint48,uint208))
func (sNM *SNM) UnpackCheckpoints(data []byte) (CheckpointsCheckpoint208, error) {
	out, err := sNM.abi.Unpack("checkpoints", data)
	if err != nil {
		return *new(CheckpointsCheckpoint208), err
	}
	out0 := *abi.ConvertType(out[0], new(CheckpointsCheckpoint208)).(*CheckpointsCheckpoint208)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (sNM *SNM) PackClock() []byte {
	enc, err := sNM.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (sNM *SNM) TryPackClock() ([]byte, error) {
	return sNM.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (sNM *SNM) UnpackClock(data []byte) (*big.Int, error) {
	out, err := sNM.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (sNM *SNM) PackDecimals() []byte {
	enc, err := sNM.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (sNM *SNM) TryPackDecimals() ([]byte, error) {
	return sNM.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (sNM *SNM) UnpackDecimals(data []byte) (uint8, error) {
	out, err := sNM.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (sNM *SNM) PackDelegate(delegatee common.Address) []byte {
	enc, err := sNM.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (sNM *SNM) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return sNM.abi.Pack("delegate", delegatee)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (sNM *SNM) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := sNM.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (sNM *SNM) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return sNM.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (sNM *SNM) PackDelegates(account common.Address) []byte {
	enc, err := sNM.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (sNM *SNM) TryPackDelegates(account common.Address) ([]byte, error) {
	return sNM.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (sNM *SNM) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := sNM.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (sNM *SNM) PackEip712Domain() []byte {
	enc, err := sNM.abi.Pack("eip712Domain")
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
func (sNM *SNM) TryPackEip712Domain() ([]byte, error) {
	return sNM.abi.Pack("eip712Domain")
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
func (sNM *SNM) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := sNM.abi.Unpack("eip712Domain", data)
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

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (sNM *SNM) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := sNM.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (sNM *SNM) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return sNM.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (sNM *SNM) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := sNM.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (sNM *SNM) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := sNM.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (sNM *SNM) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return sNM.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (sNM *SNM) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := sNM.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (sNM *SNM) PackGetVotes(account common.Address) []byte {
	enc, err := sNM.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (sNM *SNM) TryPackGetVotes(account common.Address) ([]byte, error) {
	return sNM.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (sNM *SNM) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := sNM.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (sNM *SNM) PackName() []byte {
	enc, err := sNM.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (sNM *SNM) TryPackName() ([]byte, error) {
	return sNM.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (sNM *SNM) UnpackName(data []byte) (string, error) {
	out, err := sNM.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (sNM *SNM) PackNonces(owner common.Address) []byte {
	enc, err := sNM.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (sNM *SNM) TryPackNonces(owner common.Address) ([]byte, error) {
	return sNM.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (sNM *SNM) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := sNM.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (sNM *SNM) PackNumCheckpoints(account common.Address) []byte {
	enc, err := sNM.abi.Pack("numCheckpoints", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNumCheckpoints is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6fcfff45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (sNM *SNM) TryPackNumCheckpoints(account common.Address) ([]byte, error) {
	return sNM.abi.Pack("numCheckpoints", account)
}

// UnpackNumCheckpoints is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6fcfff45.
//
// Solidity: function numCheckpoints(address account) view returns(uint32)
func (sNM *SNM) UnpackNumCheckpoints(data []byte) (uint32, error) {
	out, err := sNM.abi.Unpack("numCheckpoints", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (sNM *SNM) PackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := sNM.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd505accf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit(address owner, address spender, uint256 value, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (sNM *SNM) TryPackPermit(owner common.Address, spender common.Address, value *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return sNM.abi.Pack("permit", owner, spender, value, deadline, v, r, s)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (sNM *SNM) PackSymbol() []byte {
	enc, err := sNM.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (sNM *SNM) TryPackSymbol() ([]byte, error) {
	return sNM.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (sNM *SNM) UnpackSymbol(data []byte) (string, error) {
	out, err := sNM.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (sNM *SNM) PackTotalSupply() []byte {
	enc, err := sNM.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (sNM *SNM) TryPackTotalSupply() ([]byte, error) {
	return sNM.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (sNM *SNM) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := sNM.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (sNM *SNM) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := sNM.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (sNM *SNM) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return sNM.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (sNM *SNM) UnpackTransfer(data []byte) (bool, error) {
	out, err := sNM.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (sNM *SNM) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := sNM.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (sNM *SNM) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return sNM.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (sNM *SNM) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := sNM.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// SNMApproval represents a Approval event raised by the SNM contract.
type SNMApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SNMApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (SNMApproval) ContractEventName() string {
	return SNMApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (sNM *SNM) UnpackApprovalEvent(log *types.Log) (*SNMApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sNM.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SNMApproval)
	if len(log.Data) > 0 {
		if err := sNM.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sNM.abi.Events[event].Inputs {
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

// SNMDelegateChanged represents a DelegateChanged event raised by the SNM contract.
type SNMDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const SNMDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (SNMDelegateChanged) ContractEventName() string {
	return SNMDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (sNM *SNM) UnpackDelegateChangedEvent(log *types.Log) (*SNMDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sNM.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SNMDelegateChanged)
	if len(log.Data) > 0 {
		if err := sNM.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sNM.abi.Events[event].Inputs {
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

// SNMDelegateVotesChanged represents a DelegateVotesChanged event raised by the SNM contract.
type SNMDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const SNMDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (SNMDelegateVotesChanged) ContractEventName() string {
	return SNMDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (sNM *SNM) UnpackDelegateVotesChangedEvent(log *types.Log) (*SNMDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sNM.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SNMDelegateVotesChanged)
	if len(log.Data) > 0 {
		if err := sNM.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sNM.abi.Events[event].Inputs {
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

// SNMEIP712DomainChanged represents a EIP712DomainChanged event raised by the SNM contract.
type SNMEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const SNMEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (SNMEIP712DomainChanged) ContractEventName() string {
	return SNMEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (sNM *SNM) UnpackEIP712DomainChangedEvent(log *types.Log) (*SNMEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sNM.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SNMEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := sNM.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sNM.abi.Events[event].Inputs {
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

// SNMTransfer represents a Transfer event raised by the SNM contract.
type SNMTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const SNMTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (SNMTransfer) ContractEventName() string {
	return SNMTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (sNM *SNM) UnpackTransferEvent(log *types.Log) (*SNMTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sNM.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SNMTransfer)
	if len(log.Data) > 0 {
		if err := sNM.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sNM.abi.Events[event].Inputs {
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
func (sNM *SNM) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sNM.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return sNM.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return sNM.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return sNM.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return sNM.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ERC20ExceededSafeSupply"].ID.Bytes()[:4]) {
		return sNM.UnpackERC20ExceededSafeSupplyError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return sNM.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return sNM.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return sNM.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return sNM.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return sNM.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return sNM.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ERC2612ExpiredSignature"].ID.Bytes()[:4]) {
		return sNM.UnpackERC2612ExpiredSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ERC2612InvalidSigner"].ID.Bytes()[:4]) {
		return sNM.UnpackERC2612InvalidSignerError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return sNM.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return sNM.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return sNM.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return sNM.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return sNM.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], sNM.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return sNM.UnpackVotesExpiredSignatureError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SNMCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the SNM contract.
type SNMCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func SNMCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (sNM *SNM) UnpackCheckpointUnorderedInsertionError(raw []byte) (*SNMCheckpointUnorderedInsertion, error) {
	out := new(SNMCheckpointUnorderedInsertion)
	if err := sNM.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the SNM contract.
type SNMECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func SNMECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (sNM *SNM) UnpackECDSAInvalidSignatureError(raw []byte) (*SNMECDSAInvalidSignature, error) {
	out := new(SNMECDSAInvalidSignature)
	if err := sNM.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the SNM contract.
type SNMECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func SNMECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (sNM *SNM) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*SNMECDSAInvalidSignatureLength, error) {
	out := new(SNMECDSAInvalidSignatureLength)
	if err := sNM.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the SNM contract.
type SNMECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func SNMECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (sNM *SNM) UnpackECDSAInvalidSignatureSError(raw []byte) (*SNMECDSAInvalidSignatureS, error) {
	out := new(SNMECDSAInvalidSignatureS)
	if err := sNM.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMERC20ExceededSafeSupply represents a ERC20ExceededSafeSupply error raised by the SNM contract.
type SNMERC20ExceededSafeSupply struct {
	IncreasedSupply *big.Int
	Cap             *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func SNMERC20ExceededSafeSupplyErrorID() common.Hash {
	return common.HexToHash("0x1cb15d26dea6ae78228522d00b5965f950275bea9a67abeec04cb99806defd4c")
}

// UnpackERC20ExceededSafeSupplyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20ExceededSafeSupply(uint256 increasedSupply, uint256 cap)
func (sNM *SNM) UnpackERC20ExceededSafeSupplyError(raw []byte) (*SNMERC20ExceededSafeSupply, error) {
	out := new(SNMERC20ExceededSafeSupply)
	if err := sNM.abi.UnpackIntoInterface(out, "ERC20ExceededSafeSupply", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the SNM contract.
type SNMERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func SNMERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (sNM *SNM) UnpackERC20InsufficientAllowanceError(raw []byte) (*SNMERC20InsufficientAllowance, error) {
	out := new(SNMERC20InsufficientAllowance)
	if err := sNM.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the SNM contract.
type SNMERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func SNMERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (sNM *SNM) UnpackERC20InsufficientBalanceError(raw []byte) (*SNMERC20InsufficientBalance, error) {
	out := new(SNMERC20InsufficientBalance)
	if err := sNM.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMERC20InvalidApprover represents a ERC20InvalidApprover error raised by the SNM contract.
type SNMERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func SNMERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (sNM *SNM) UnpackERC20InvalidApproverError(raw []byte) (*SNMERC20InvalidApprover, error) {
	out := new(SNMERC20InvalidApprover)
	if err := sNM.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the SNM contract.
type SNMERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func SNMERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (sNM *SNM) UnpackERC20InvalidReceiverError(raw []byte) (*SNMERC20InvalidReceiver, error) {
	out := new(SNMERC20InvalidReceiver)
	if err := sNM.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMERC20InvalidSender represents a ERC20InvalidSender error raised by the SNM contract.
type SNMERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func SNMERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (sNM *SNM) UnpackERC20InvalidSenderError(raw []byte) (*SNMERC20InvalidSender, error) {
	out := new(SNMERC20InvalidSender)
	if err := sNM.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMERC20InvalidSpender represents a ERC20InvalidSpender error raised by the SNM contract.
type SNMERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func SNMERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (sNM *SNM) UnpackERC20InvalidSpenderError(raw []byte) (*SNMERC20InvalidSpender, error) {
	out := new(SNMERC20InvalidSpender)
	if err := sNM.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMERC2612ExpiredSignature represents a ERC2612ExpiredSignature error raised by the SNM contract.
type SNMERC2612ExpiredSignature struct {
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func SNMERC2612ExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x627913023c184eaad13735d5a3d2657ae76ec9a872a70e0fc57522ef1a114d58")
}

// UnpackERC2612ExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612ExpiredSignature(uint256 deadline)
func (sNM *SNM) UnpackERC2612ExpiredSignatureError(raw []byte) (*SNMERC2612ExpiredSignature, error) {
	out := new(SNMERC2612ExpiredSignature)
	if err := sNM.abi.UnpackIntoInterface(out, "ERC2612ExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMERC2612InvalidSigner represents a ERC2612InvalidSigner error raised by the SNM contract.
type SNMERC2612InvalidSigner struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func SNMERC2612InvalidSignerErrorID() common.Hash {
	return common.HexToHash("0x4b800e463b323b1d856edf9dec70329a639d13874a57f5c28219ff57128756db")
}

// UnpackERC2612InvalidSignerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC2612InvalidSigner(address signer, address owner)
func (sNM *SNM) UnpackERC2612InvalidSignerError(raw []byte) (*SNMERC2612InvalidSigner, error) {
	out := new(SNMERC2612InvalidSigner)
	if err := sNM.abi.UnpackIntoInterface(out, "ERC2612InvalidSigner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMERC5805FutureLookup represents a ERC5805FutureLookup error raised by the SNM contract.
type SNMERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func SNMERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (sNM *SNM) UnpackERC5805FutureLookupError(raw []byte) (*SNMERC5805FutureLookup, error) {
	out := new(SNMERC5805FutureLookup)
	if err := sNM.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMInvalidAccountNonce represents a InvalidAccountNonce error raised by the SNM contract.
type SNMInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func SNMInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (sNM *SNM) UnpackInvalidAccountNonceError(raw []byte) (*SNMInvalidAccountNonce, error) {
	out := new(SNMInvalidAccountNonce)
	if err := sNM.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMInvalidShortString represents a InvalidShortString error raised by the SNM contract.
type SNMInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func SNMInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (sNM *SNM) UnpackInvalidShortStringError(raw []byte) (*SNMInvalidShortString, error) {
	out := new(SNMInvalidShortString)
	if err := sNM.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SNM contract.
type SNMSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SNMSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (sNM *SNM) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SNMSafeCastOverflowedUintDowncast, error) {
	out := new(SNMSafeCastOverflowedUintDowncast)
	if err := sNM.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMStringTooLong represents a StringTooLong error raised by the SNM contract.
type SNMStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func SNMStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (sNM *SNM) UnpackStringTooLongError(raw []byte) (*SNMStringTooLong, error) {
	out := new(SNMStringTooLong)
	if err := sNM.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SNMVotesExpiredSignature represents a VotesExpiredSignature error raised by the SNM contract.
type SNMVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func SNMVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (sNM *SNM) UnpackVotesExpiredSignatureError(raw []byte) (*SNMVotesExpiredSignature, error) {
	out := new(SNMVotesExpiredSignature)
	if err := sNM.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}
