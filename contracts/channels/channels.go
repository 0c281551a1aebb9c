// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package channels

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

// IChannelsChannel is an auto generated low-level Go binding around an user-defined struct.
type IChannelsChannel struct {
	Payer     common.Address
	CloseAt   *big.Int
	Challenge *big.Int
	Payee     common.Address
	Agent     common.Address
	Deposit   *big.Int
	Claimed   *big.Int
}

// IChannelsVoucher is an auto generated low-level Go binding around an user-defined struct.
type IChannelsVoucher struct {
	ChannelId  [32]byte
	Lane       uint64
	Cumulative *big.Int
	Seq        uint64
	UsageRoot  [32]byte
}

// ChannelsMetaData contains all meta data concerning the Channels contract.
var ChannelsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_CHALLENGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_CHALLENGE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VOUCHER_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"channelId\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"nonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"channels\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIChannels.Channel\",\"components\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"closeAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"challenge\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deposit\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"claimed\",\"type\":\"uint96\",\"internalType\":\"uint96\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"voucher\",\"type\":\"tuple\",\"internalType\":\"structIChannels.Voucher\",\"components\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimBatch\",\"inputs\":[{\"name\":\"vouchers\",\"type\":\"tuple[]\",\"internalType\":\"structIChannels.Voucher[]\",\"components\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vouchers\",\"type\":\"tuple[]\",\"internalType\":\"structIChannels.Voucher[]\",\"components\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signatures\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"digest\",\"inputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structIChannels.Voucher\",\"components\":[{\"name\":\"channelId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"finish\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"challenge\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openNonce\",\"inputs\":[{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openWithPermit\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"challenge\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"paid\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"startClose\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"topUp\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"topUpWithPermit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deadline\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"v\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"r\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"s\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"lane\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"seq\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closed\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Closing\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"closeAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Opened\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"agent\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"deposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"challenge\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"openNonce\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ToppedUp\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyClosing\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"closeAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"BadPayee\",\"inputs\":[{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"BadSignature\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"payer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ChallengeOutOfRange\",\"inputs\":[{\"name\":\"challenge\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DepositTooLarge\",\"inputs\":[{\"name\":\"deposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Expired\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"closeAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"LengthMismatch\",\"inputs\":[{\"name\":\"vouchers\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signatures\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoChannel\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotAToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotClosing\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"NotPayeeOrAgent\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotPayer\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotRising\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"lane\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NothingReceived\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"OverDeposit\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"closeAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongChannel\",\"inputs\":[{\"name\":\"want\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"got\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]",
	ID:  "Channels",
	Bin: "0x61018080604052346101c7576020816128d4803803809161002082856101cb565b8339810103126101c757516001600160a01b0381168082036101c75760405161004a6040826101cb565b600e815260208101906d534f534e41204368616e6e656c7360901b8252604051916100766040846101cb565b600183526020830191603160f81b835261008f81610202565b6101205261009c84610202565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261010560c0826101cb565b5190206080523060c052803b156101b5575061016052604051612666908161026e823960805181612256015260a0518161230d015260c05181612227015260e051816122a5015261010051816122cb015261012051816105ca015261014051816105f301526101605181818161016b015281816102210152818161093e01528181610bdc01528181610f1f01528181610f500152818161149301528181611e0001528181611ec401526123350152f35b63f0ae59ab60e01b5f5260045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b038211908210176101ee57604052565b634e487b7160e01b5f52604160045260245ffd5b601f81511161022d57602081519101516020821061021e571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80630356a1a014610e3157806305c096ab14610d4a5780630a0e362714610d2d578063286e7f7014610cdb578063317776b314610c9b5780633bf9236014610c7e57806359bcf44414610b3c5780636d92390b146108365780637a7ebd7b146106c657806384b0196e146105b257806393b1d6691461046357806394739e87146104295780639af2cb16146103835780639f6f687a14610345578063a857df0414610300578063cef0f575146102a6578063f9ee305714610245578063fc0c546a146101f55763fde63056146100ea575f80fd5b346101f15760206003193601126101f1576004356101066114df565b61010f81611e50565b64ffffffffff815460a01c169182156101c65761012b82611e30565b156101965761013a92506118f3565b80610165575b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b61018f917f000000000000000000000000000000000000000000000000000000000000000061198f565b5f80610140565b90507fd47800eb000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f713ee726000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f80fd5b346101f1575f6003193601126101f157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101f15760c06003193601126101f15761025e611166565b60643560ff811681036101f15761029e6fffffffffffffffffffffffffffffffff6101409361028b6114df565b169160a435906084359060443585611ea9565b600435611f5b565b346101f15760806003193601126101f1576102bf611101565b6102c7611124565b6044359173ffffffffffffffffffffffffffffffffffffffff831683036101f1576020926102f89260643592611449565b604051908152f35b346101f15760206003193601126101f15773ffffffffffffffffffffffffffffffffffffffff61032e611101565b165f526002602052602060405f2054604051908152f35b346101f15760406003193601126101f1576101406fffffffffffffffffffffffffffffffff610372611166565b61037a6114df565b16600435611f5b565b346101f1576101006003193601126101f15761039d611101565b6103a5611124565b6103ad611147565b6103b56110ea565b9060a4359260ff841684036101f1576020946103f96103fe956103d66114df565b60e4359060c435906084356fffffffffffffffffffffffffffffffff8816611ea9565b611a59565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b346101f1575f6003193601126101f15760206040517f68f95a459713229a7523337a289750b54834eedd1926d1d700150b425f4a5c988152f35b346101f15760206003193601126101f15760043561048081611e50565b805473ffffffffffffffffffffffffffffffffffffffff811633036105825764ffffffffff8160a01c1680610553575060016104d962ffffff73ffffffffffffffffffffffffffffffffffffffff9360c81c1642611265565b83547fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff1660a082901b78ffffffffff00000000000000000000000000000000000000001617845592015416916040519182527f77e703d015ce371a8155787a929fa594ce621afbad3c6ca87c35535ca2ad34f960203393a4005b837f58059d73000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827fdb637c52000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b346101f1575f6003193601126101f15761066a6105ee7f000000000000000000000000000000000000000000000000000000000000000061253f565b6106177f000000000000000000000000000000000000000000000000000000000000000061253f565b60206106786040519261062a83856112e7565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611185565b908582036040870152611185565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106106af57505050500390f35b8351855286955093810193928101926001016106a0565b346101f15760206003193601126101f1575f60c06040516106e68161129e565b8281528260208201528260408201528260608201528260808201528260a082015201526004355f52600460205260405f20805473ffffffffffffffffffffffffffffffffffffffff81169060026001840154930154908160a01c908460a01c8203916bffffffffffffffffffffffff83116108095773ffffffffffffffffffffffffffffffffffffffff6bffffffffffffffffffffffff948160e09862ffffff889664ffffffffff60405161079a8161129e565b8c81528960c06020830192848660a01c16845286604082019660c81c16865288606082019816885288608082019a168a5260a081019b8c52019b168b526040519c8d52511660208c0152511660408a01525116606088015251166080860152511660a0840152511660c0820152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346101f15760406003193601126101f15760043567ffffffffffffffff81116101f157610867903690600401611088565b60243567ffffffffffffffff81116101f1576108879036906004016110b9565b90926108916114df565b818303610b0c576108a1836113f0565b916108af60405193846112e7565b8383527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06108dc856113f0565b013660208501376108ec846113f0565b946108fa60405196876112e7565b8486527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610927866113f0565b013660208801375f905f5b8681106109c4578787877f00000000000000000000000000000000000000000000000000000000000000005f5b838110806109b1575b1561014057806109a773ffffffffffffffffffffffffffffffffffffffff6109936109ac9487611408565b511661099f8389611408565b51908561198f565b61141c565b61095f565b506109bc8186611408565b511515610968565b6109cf8188876111c8565b355f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff815416158015610afd575b610af457610a1f610a0d838a896111c8565b610a18848887611205565b91846117a4565b908115610aea57600173ffffffffffffffffffffffffffffffffffffffff910154168073ffffffffffffffffffffffffffffffffffffffff610a61878b611408565b5116141580610ac1575b610aa5575b60019291610a9391610a82878b611408565b52610a8d868c611408565b51611265565b610a9d858b611408565b525b01610932565b9360019291610ab6610a939261141c565b959150919250610a70565b5073ffffffffffffffffffffffffffffffffffffffff610ae1868a611408565b51161515610a6b565b5050600190610a9f565b50600190610a9f565b50610b0781611e30565b6109fb565b50907fab8b67c6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346101f157600319360160c081126101f15760a0136101f15760a43567ffffffffffffffff81116101f157366023820112156101f157806004013567ffffffffffffffff81116101f15736602482840101116101f157610b9a6114df565b610bb4600435916024610bac84611553565b9401846115b6565b908115610c00575073ffffffffffffffffffffffffffffffffffffffff6001610140930154167f000000000000000000000000000000000000000000000000000000000000000061198f565b608490610c0b611272565b815f52600360205260405f2067ffffffffffffffff610c28611272565b165f5260205267ffffffffffffffff60405f205491604051937ff407f58d000000000000000000000000000000000000000000000000000000008552600485015216602483015260443560448301526064820152fd5b346101f1575f6003193601126101f157602060405162278d008152f35b346101f15760806003193601126101f15760206103fe610cb9611101565b610cc1611124565b610cc9611147565b90610cd26110ea565b926103f96114df565b346101f15760406003193601126101f15760243567ffffffffffffffff811681036101f1576004355f52600360205267ffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b346101f1575f6003193601126101f1576020604051620151808152f35b346101f15760a06003193601126101f15760243567ffffffffffffffff8116908181036101f1575060643567ffffffffffffffff8116918282036101f1576020926042925060405190848201927f68f95a459713229a7523337a289750b54834eedd1926d1d700150b425f4a5c98845260043560408401526060830152604435608083015260a082015260843560c082015260c08152610deb60e0826112e7565b519020610df6612210565b90604051917f190100000000000000000000000000000000000000000000000000000000000083526002830152602282015220604051908152f35b346101f15760606003193601126101f15760043560243567ffffffffffffffff81116101f157610e65903690600401611088565b9160443567ffffffffffffffff81116101f157610e869036906004016110b9565b91610e8f6114df565b610e9881611553565b9173ffffffffffffffffffffffffffffffffffffffff600184015416938433141580611064575b611034578087036110055794905f955f975b808910610f7b578787610ee488886118f3565b91909280610f4a575b505080610f19575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b610f43917f000000000000000000000000000000000000000000000000000000000000000061198f565b8080610140565b610f74917f000000000000000000000000000000000000000000000000000000000000000061198f565b8280610eed565b9091929684610f8b8a848b6111c8565b3503610fc957610fbd600191610fb7610fa58c868d6111c8565b610fb08d888a611205565b918b6117a4565b90611265565b98019796929190610ed1565b84610fd58a848b6111c8565b35907f2ce7ab11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b867fab8b67c6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827f6231a36c000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b5073ffffffffffffffffffffffffffffffffffffffff600285015416331415610ebf565b9181601f840112156101f15782359167ffffffffffffffff83116101f15760208085019460a085020101116101f157565b9181601f840112156101f15782359167ffffffffffffffff83116101f1576020808501948460051b0101116101f157565b6064359067ffffffffffffffff821682036101f157565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101f157565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101f157565b604435906fffffffffffffffffffffffffffffffff821682036101f157565b602435906fffffffffffffffffffffffffffffffff821682036101f157565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b91908110156111d85760a0020190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b91908110156111d85760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101f157019081359167ffffffffffffffff83116101f15760200182360381136101f1579190565b9190820180921161080957565b60243567ffffffffffffffff811681036101f15790565b3567ffffffffffffffff811681036101f15790565b60e0810190811067ffffffffffffffff8211176112ba57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176112ba57604052565b60429061133760208201611289565b90608061134660608301611289565b9167ffffffffffffffff604051938160208601967f68f95a459713229a7523337a289750b54834eedd1926d1d700150b425f4a5c988852843560408801521660608601526040830135848601521660a0840152013560c082015260c081526113af60e0826112e7565b5190206113ba612210565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b67ffffffffffffffff81116112ba5760051b60200190565b80518210156111d85760209160051b010190565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146108095760010190565b92909173ffffffffffffffffffffffffffffffffffffffff90816040519481602087019716875216604085015216606083015273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016608083015260a08201524660c08201523060e082015260e081526114d9610100826112e7565b51902090565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c61152b5760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b9061155d82611e50565b9161156783611e30565b61156e5750565b64ffffffffff835460a01c16907f95fc3df7000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190820391821161080957565b929190600435805f52600360205260405f20926024359367ffffffffffffffff8516908186036101f157815f5260205260405f20549160443592808411156117985761160290846115a9565b976001810191825460a01c91828b11611764579073ffffffffffffffffffffffffffffffffffffffff6116429254169761163c6004611328565b896120d7565b1561173457906116d36bffffffffffffffffffffffff61168f8b73ffffffffffffffffffffffffffffffffffffffff95895f52600360205260405f20885f526020528860405f20556115a9565b835473ffffffffffffffffffffffffffffffffffffffff16911660a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016178255565b541694506064359067ffffffffffffffff82168083036101f1577f03f64f8ccf1abf1029e1f71de58014d1bbb6ad473cc0e757215b8480eb1ed3dd9360a09350604051928352602083015288604083015260608201526084356080820152a4565b85857fe49c6ba0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b828b887fdea53b8d000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b505f9750505050505050565b9392919091823590815f52600360205260405f2093602081019467ffffffffffffffff6117d087611289565b165f5260205260405f20549160408201359280841115611798576117f490846115a9565b976001810191825460a01c91828b11611764579073ffffffffffffffffffffffffffffffffffffffff61182d9254169761163c86611328565b156117345760a09267ffffffffffffffff6118c273ffffffffffffffffffffffffffffffffffffffff7f03f64f8ccf1abf1029e1f71de58014d1bbb6ad473cc0e757215b8480eb1ed3dd97956118ba6bffffffffffffffffffffffff8f61168f908f9960809a8f5f526003602052896118a960405f2092611289565b165f526020528b60405f20556115a9565b541699611289565b936118cf60608401611289565b90826040519616865260208601528b604086015216606084015201356080820152a4565b916002919273ffffffffffffffffffffffffffffffffffffffff8454169384827fe6c3f97a1d3d5b8f096964f2050fb3f4e56dab5a29c932522caa5d32ca1c76ec604073ffffffffffffffffffffffffffffffffffffffff6119656001870154968760a01c9a8b91015460a01c6115a9565b9582519687528960208801521694a45f5260046020525f6002604082208281558260018201550155565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615611a38575b604052156119f65750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b906001811516611a5057823b15153d151616906119eb565b503d5f823e3d90fd5b939290919373ffffffffffffffffffffffffffffffffffffffff81169283158015611e27575b8015611de8575b611dbc5767ffffffffffffffff8316906201518082108015611db0575b611d7657335f526002602052611ae86fffffffffffffffffffffffffffffffff611ae160405f20848154978892611ad98461141c565b905533611449565b9816612333565b906bffffffffffffffffffffffff8211611d3a576bffffffffffffffffffffffff8216604051611b178161129e565b33815260208101965f8852604082019062ffffff1681526060820190898252608083019084825260a084019573ffffffffffffffffffffffffffffffffffffffff16998a875260c085019586528d5f52600460205260405f20945173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1685547fffffffffffffffffffffffff0000000000000000000000000000000000000000161785555164ffffffffff16611c1c9085907fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff78ffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5183547fffffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffff167bffffff0000000000000000000000000000000000000000000000000060c89290921b919091161783559051905160a01b7fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff9091161760018201559151905160a01b7fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff909116176002919091015560405193845260208401526040830152606082015283339160807fd53762e7d306fd0cf455f698688bb7a6dab554cc59f4aa2dbafcb6eb8f629d8891a4565b507ff7b65670000000000000000000000000000000000000000000000000000000005f526004526bffffffffffffffffffffffff60245260445ffd5b507f31c7ea18000000000000000000000000000000000000000000000000000000005f526004526201518060245262278d0060445260645ffd5b5062278d008211611aa3565b837fcb89ee36000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168414611a86565b50308414611a7f565b5460a01c64ffffffffff168015159081611e48575090565b905042101590565b90815f52600460205260405f209173ffffffffffffffffffffffffffffffffffffffff83541615611e7e5750565b7fc0c16641000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9390919373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693843b156101f1575f9460e493869260ff604051998a9889977fd505accf0000000000000000000000000000000000000000000000000000000089523360048a01523060248a01526044890152606488015216608486015260a485015260c48401525af1611f4f5750565b5f611f59916112e7565b565b90611f6e611f6883611553565b91612333565b9160028201611f8184825460a01c611265565b6bffffffffffffffffffffffff811161209c57815473ffffffffffffffffffffffffffffffffffffffff1660a09190911b7fffffffffffffffffffffffff00000000000000000000000000000000000000001617905560018201916bffffffffffffffffffffffff8416835460a01c016bffffffffffffffffffffffff81116108095773ffffffffffffffffffffffffffffffffffffffff807f405e6b2d65bf570bb6d233f0f2e588045a7d4619badd65d5dbe2d41e184a11b493612088604094889073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5416945416948151903382526020820152a4565b7ff7b65670000000000000000000000000000000000000000000000000000000005f526004526bffffffffffffffffffffffff60245260445ffd5b906120e3848483612596565b5060048110156121e3571590816121c0575b506121b757813b1515928361210d575b505050905090565b5f93507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f86602097606494604051967f1626ba7e0000000000000000000000000000000000000000000000000000000088526004880152604060248801528160448801528587013786848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d111616805f8080612105565b50505050600190565b905073ffffffffffffffffffffffffffffffffffffffff8084169116145f6120f5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630148061230a575b15612278577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a081526114d960c0826112e7565b507f0000000000000000000000000000000000000000000000000000000000000000461461224f565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff8116604051917f70a08231000000000000000000000000000000000000000000000000000000008352306004840152602083602481855afa9283156124b6575f9361250b575b50604051937f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180855af19060015f51148216156124ec575b50836040525f606052156124c157826024816020937f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa80156124b6575f90612482575b61245192506115a9565b90811561245a57565b7fb5c74a27000000000000000000000000000000000000000000000000000000005f5260045ffd5b506020823d6020116124ae575b8161249c602093836112e7565b810103126101f1576124519151612447565b3d915061248f565b6040513d5f823e3d90fd5b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001821516612502573b15153d1516165f6123fa565b843d5f823e3d90fd5b9092506020813d602011612537575b81612527602093836112e7565b810103126101f15751915f6123af565b3d915061251a565b60ff811690601f821161256e576040519161255b6040846112e7565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b90604183036125c0576125b99250602081013591604082359201355f1a906125ca565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161264e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156124b6575f5173ffffffffffffffffffffffffffffffffffffffff81161561264457905f905f90565b505f906001905f90565b5050505f916003919056fea164736f6c6343000825000a",
}

// Channels is an auto generated Go binding around an Ethereum contract.
type Channels struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Channels) GetABI() abi.ABI {
	return c.abi
}

// NewChannels creates a new instance of Channels.
func NewChannels() *Channels {
	parsed, err := ChannelsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Channels{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Channels) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_) returns()
func (channels *Channels) PackConstructor(token_ common.Address) []byte {
	enc, err := channels.abi.Pack("", token_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXCHALLENGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bf92360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_CHALLENGE() view returns(uint256)
func (channels *Channels) PackMAXCHALLENGE() []byte {
	enc, err := channels.abi.Pack("MAX_CHALLENGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCHALLENGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3bf92360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_CHALLENGE() view returns(uint256)
func (channels *Channels) TryPackMAXCHALLENGE() ([]byte, error) {
	return channels.abi.Pack("MAX_CHALLENGE")
}

// UnpackMAXCHALLENGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3bf92360.
//
// Solidity: function MAX_CHALLENGE() view returns(uint256)
func (channels *Channels) UnpackMAXCHALLENGE(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("MAX_CHALLENGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINCHALLENGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a0e3627.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_CHALLENGE() view returns(uint256)
func (channels *Channels) PackMINCHALLENGE() []byte {
	enc, err := channels.abi.Pack("MIN_CHALLENGE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINCHALLENGE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a0e3627.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_CHALLENGE() view returns(uint256)
func (channels *Channels) TryPackMINCHALLENGE() ([]byte, error) {
	return channels.abi.Pack("MIN_CHALLENGE")
}

// UnpackMINCHALLENGE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a0e3627.
//
// Solidity: function MIN_CHALLENGE() view returns(uint256)
func (channels *Channels) UnpackMINCHALLENGE(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("MIN_CHALLENGE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (channels *Channels) PackVOUCHERTYPEHASH() []byte {
	enc, err := channels.abi.Pack("VOUCHER_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVOUCHERTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94739e87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (channels *Channels) TryPackVOUCHERTYPEHASH() ([]byte, error) {
	return channels.abi.Pack("VOUCHER_TYPEHASH")
}

// UnpackVOUCHERTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94739e87.
//
// Solidity: function VOUCHER_TYPEHASH() view returns(bytes32)
func (channels *Channels) UnpackVOUCHERTYPEHASH(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("VOUCHER_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackChannelId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcef0f575.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function channelId(address payer, address payee, address agent, uint256 nonce) view returns(bytes32)
func (channels *Channels) PackChannelId(payer common.Address, payee common.Address, agent common.Address, nonce *big.Int) []byte {
	enc, err := channels.abi.Pack("channelId", payer, payee, agent, nonce)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChannelId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcef0f575.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function channelId(address payer, address payee, address agent, uint256 nonce) view returns(bytes32)
func (channels *Channels) TryPackChannelId(payer common.Address, payee common.Address, agent common.Address, nonce *big.Int) ([]byte, error) {
	return channels.abi.Pack("channelId", payer, payee, agent, nonce)
}

// UnpackChannelId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcef0f575.
//
// Solidity: function channelId(address payer, address payee, address agent, uint256 nonce) view returns(bytes32)
func (channels *Channels) UnpackChannelId(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("channelId", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackChannels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a7ebd7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function channels(bytes32 id) view returns((address,uint40,uint24,address,address,uint96,uint96))
func (channels *Channels) PackChannels(id [32]byte) []byte {
	enc, err := channels.abi.Pack("channels", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChannels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a7ebd7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function channels(bytes32 id) view returns((address,uint40,uint24,address,address,uint96,uint96))
func (channels *Channels) TryPackChannels(id [32]byte) ([]byte, error) {
	return channels.abi.Pack("channels", id)
}

// UnpackChannels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a7ebd7b.
//
// Solidity: function channels(bytes32 id) view returns((address,uint40,uint24,address,address,uint96,uint96))
func (channels *Channels) UnpackChannels(data []byte) (IChannelsChannel, error) {
	out, err := channels.abi.Unpack("channels", data)
	if err != nil {
		return *new(IChannelsChannel), err
	}
	out0 := *abi.ConvertType(out[0], new(IChannelsChannel)).(*IChannelsChannel)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59bcf444.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim((bytes32,uint64,uint256,uint64,bytes32) voucher, bytes signature) returns()
func (channels *Channels) PackClaim(voucher IChannelsVoucher, signature []byte) []byte {
	enc, err := channels.abi.Pack("claim", voucher, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59bcf444.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim((bytes32,uint64,uint256,uint64,bytes32) voucher, bytes signature) returns()
func (channels *Channels) TryPackClaim(voucher IChannelsVoucher, signature []byte) ([]byte, error) {
	return channels.abi.Pack("claim", voucher, signature)
}

// PackClaimBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d92390b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimBatch((bytes32,uint64,uint256,uint64,bytes32)[] vouchers, bytes[] signatures) returns()
func (channels *Channels) PackClaimBatch(vouchers []IChannelsVoucher, signatures [][]byte) []byte {
	enc, err := channels.abi.Pack("claimBatch", vouchers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d92390b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimBatch((bytes32,uint64,uint256,uint64,bytes32)[] vouchers, bytes[] signatures) returns()
func (channels *Channels) TryPackClaimBatch(vouchers []IChannelsVoucher, signatures [][]byte) ([]byte, error) {
	return channels.abi.Pack("claimBatch", vouchers, signatures)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0356a1a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(bytes32 id, (bytes32,uint64,uint256,uint64,bytes32)[] vouchers, bytes[] signatures) returns()
func (channels *Channels) PackClose(id [32]byte, vouchers []IChannelsVoucher, signatures [][]byte) []byte {
	enc, err := channels.abi.Pack("close", id, vouchers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0356a1a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(bytes32 id, (bytes32,uint64,uint256,uint64,bytes32)[] vouchers, bytes[] signatures) returns()
func (channels *Channels) TryPackClose(id [32]byte, vouchers []IChannelsVoucher, signatures [][]byte) ([]byte, error) {
	return channels.abi.Pack("close", id, vouchers, signatures)
}

// PackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05c096ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function digest((bytes32,uint64,uint256,uint64,bytes32) v) view returns(bytes32)
func (channels *Channels) PackDigest(v IChannelsVoucher) []byte {
	enc, err := channels.abi.Pack("digest", v)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05c096ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function digest((bytes32,uint64,uint256,uint64,bytes32) v) view returns(bytes32)
func (channels *Channels) TryPackDigest(v IChannelsVoucher) ([]byte, error) {
	return channels.abi.Pack("digest", v)
}

// UnpackDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05c096ab.
//
// Solidity: function digest((bytes32,uint64,uint256,uint64,bytes32) v) view returns(bytes32)
func (channels *Channels) UnpackDigest(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("digest", data)
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
func (channels *Channels) PackEip712Domain() []byte {
	enc, err := channels.abi.Pack("eip712Domain")
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
func (channels *Channels) TryPackEip712Domain() ([]byte, error) {
	return channels.abi.Pack("eip712Domain")
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
func (channels *Channels) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := channels.abi.Unpack("eip712Domain", data)
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

// PackFinish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfde63056.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finish(bytes32 id) returns()
func (channels *Channels) PackFinish(id [32]byte) []byte {
	enc, err := channels.abi.Pack("finish", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfde63056.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finish(bytes32 id) returns()
func (channels *Channels) TryPackFinish(id [32]byte) ([]byte, error) {
	return channels.abi.Pack("finish", id)
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x317776b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(address payee, address agent, uint128 amount, uint64 challenge) returns(bytes32 id)
func (channels *Channels) PackOpen(payee common.Address, agent common.Address, amount *big.Int, challenge uint64) []byte {
	enc, err := channels.abi.Pack("open", payee, agent, amount, challenge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x317776b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(address payee, address agent, uint128 amount, uint64 challenge) returns(bytes32 id)
func (channels *Channels) TryPackOpen(payee common.Address, agent common.Address, amount *big.Int, challenge uint64) ([]byte, error) {
	return channels.abi.Pack("open", payee, agent, amount, challenge)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x317776b3.
//
// Solidity: function open(address payee, address agent, uint128 amount, uint64 challenge) returns(bytes32 id)
func (channels *Channels) UnpackOpen(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("open", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOpenNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa857df04.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openNonce(address payer) view returns(uint256)
func (channels *Channels) PackOpenNonce(payer common.Address) []byte {
	enc, err := channels.abi.Pack("openNonce", payer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa857df04.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openNonce(address payer) view returns(uint256)
func (channels *Channels) TryPackOpenNonce(payer common.Address) ([]byte, error) {
	return channels.abi.Pack("openNonce", payer)
}

// UnpackOpenNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa857df04.
//
// Solidity: function openNonce(address payer) view returns(uint256)
func (channels *Channels) UnpackOpenNonce(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("openNonce", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af2cb16.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openWithPermit(address payee, address agent, uint128 amount, uint64 challenge, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(bytes32 id)
func (channels *Channels) PackOpenWithPermit(payee common.Address, agent common.Address, amount *big.Int, challenge uint64, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := channels.abi.Pack("openWithPermit", payee, agent, amount, challenge, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af2cb16.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openWithPermit(address payee, address agent, uint128 amount, uint64 challenge, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(bytes32 id)
func (channels *Channels) TryPackOpenWithPermit(payee common.Address, agent common.Address, amount *big.Int, challenge uint64, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return channels.abi.Pack("openWithPermit", payee, agent, amount, challenge, deadline, v, r, s)
}

// UnpackOpenWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9af2cb16.
//
// Solidity: function openWithPermit(address payee, address agent, uint128 amount, uint64 challenge, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(bytes32 id)
func (channels *Channels) UnpackOpenWithPermit(data []byte) ([32]byte, error) {
	out, err := channels.abi.Unpack("openWithPermit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x286e7f70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paid(bytes32 id, uint64 lane) view returns(uint256)
func (channels *Channels) PackPaid(id [32]byte, lane uint64) []byte {
	enc, err := channels.abi.Pack("paid", id, lane)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x286e7f70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paid(bytes32 id, uint64 lane) view returns(uint256)
func (channels *Channels) TryPackPaid(id [32]byte, lane uint64) ([]byte, error) {
	return channels.abi.Pack("paid", id, lane)
}

// UnpackPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x286e7f70.
//
// Solidity: function paid(bytes32 id, uint64 lane) view returns(uint256)
func (channels *Channels) UnpackPaid(data []byte) (*big.Int, error) {
	out, err := channels.abi.Unpack("paid", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStartClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93b1d669.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function startClose(bytes32 id) returns()
func (channels *Channels) PackStartClose(id [32]byte) []byte {
	enc, err := channels.abi.Pack("startClose", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStartClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93b1d669.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function startClose(bytes32 id) returns()
func (channels *Channels) TryPackStartClose(id [32]byte) ([]byte, error) {
	return channels.abi.Pack("startClose", id)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (channels *Channels) PackToken() []byte {
	enc, err := channels.abi.Pack("token")
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
func (channels *Channels) TryPackToken() ([]byte, error) {
	return channels.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (channels *Channels) UnpackToken(data []byte) (common.Address, error) {
	out, err := channels.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f6f687a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUp(bytes32 id, uint128 amount) returns()
func (channels *Channels) PackTopUp(id [32]byte, amount *big.Int) []byte {
	enc, err := channels.abi.Pack("topUp", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f6f687a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUp(bytes32 id, uint128 amount) returns()
func (channels *Channels) TryPackTopUp(id [32]byte, amount *big.Int) ([]byte, error) {
	return channels.abi.Pack("topUp", id, amount)
}

// PackTopUpWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9ee3057.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUpWithPermit(bytes32 id, uint128 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (channels *Channels) PackTopUpWithPermit(id [32]byte, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := channels.abi.Pack("topUpWithPermit", id, amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUpWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9ee3057.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUpWithPermit(bytes32 id, uint128 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (channels *Channels) TryPackTopUpWithPermit(id [32]byte, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return channels.abi.Pack("topUpWithPermit", id, amount, deadline, v, r, s)
}

// ChannelsClaimed represents a Claimed event raised by the Channels contract.
type ChannelsClaimed struct {
	Id         [32]byte
	Payer      common.Address
	Payee      common.Address
	Lane       uint64
	Cumulative *big.Int
	Amount     *big.Int
	Seq        uint64
	UsageRoot  [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ChannelsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (ChannelsClaimed) ContractEventName() string {
	return ChannelsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(bytes32 indexed id, address indexed payer, address indexed payee, uint64 lane, uint256 cumulative, uint256 amount, uint64 seq, bytes32 usageRoot)
func (channels *Channels) UnpackClaimedEvent(log *types.Log) (*ChannelsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsClaimed)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
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

// ChannelsClosed represents a Closed event raised by the Channels contract.
type ChannelsClosed struct {
	Id       [32]byte
	Payer    common.Address
	Payee    common.Address
	Claimed  *big.Int
	Refunded *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ChannelsClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (ChannelsClosed) ContractEventName() string {
	return ChannelsClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed(bytes32 indexed id, address indexed payer, address indexed payee, uint256 claimed, uint256 refunded)
func (channels *Channels) UnpackClosedEvent(log *types.Log) (*ChannelsClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsClosed)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
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

// ChannelsClosing represents a Closing event raised by the Channels contract.
type ChannelsClosing struct {
	Id      [32]byte
	Payer   common.Address
	Payee   common.Address
	CloseAt *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ChannelsClosingEventName = "Closing"

// ContractEventName returns the user-defined event name.
func (ChannelsClosing) ContractEventName() string {
	return ChannelsClosingEventName
}

// UnpackClosingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closing(bytes32 indexed id, address indexed payer, address indexed payee, uint256 closeAt)
func (channels *Channels) UnpackClosingEvent(log *types.Log) (*ChannelsClosing, error) {
	event := "Closing"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsClosing)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
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

// ChannelsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Channels contract.
type ChannelsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ChannelsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ChannelsEIP712DomainChanged) ContractEventName() string {
	return ChannelsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (channels *Channels) UnpackEIP712DomainChangedEvent(log *types.Log) (*ChannelsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
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

// ChannelsOpened represents a Opened event raised by the Channels contract.
type ChannelsOpened struct {
	Id        [32]byte
	Payer     common.Address
	Payee     common.Address
	Agent     common.Address
	Deposit   *big.Int
	Challenge *big.Int
	OpenNonce *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ChannelsOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (ChannelsOpened) ContractEventName() string {
	return ChannelsOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(bytes32 indexed id, address indexed payer, address indexed payee, address agent, uint256 deposit, uint256 challenge, uint256 openNonce)
func (channels *Channels) UnpackOpenedEvent(log *types.Log) (*ChannelsOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsOpened)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
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

// ChannelsToppedUp represents a ToppedUp event raised by the Channels contract.
type ChannelsToppedUp struct {
	Id     [32]byte
	Payer  common.Address
	Payee  common.Address
	By     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ChannelsToppedUpEventName = "ToppedUp"

// ContractEventName returns the user-defined event name.
func (ChannelsToppedUp) ContractEventName() string {
	return ChannelsToppedUpEventName
}

// UnpackToppedUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ToppedUp(bytes32 indexed id, address indexed payer, address indexed payee, address by, uint256 amount)
func (channels *Channels) UnpackToppedUpEvent(log *types.Log) (*ChannelsToppedUp, error) {
	event := "ToppedUp"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != channels.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ChannelsToppedUp)
	if len(log.Data) > 0 {
		if err := channels.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range channels.abi.Events[event].Inputs {
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
func (channels *Channels) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], channels.abi.Errors["AlreadyClosing"].ID.Bytes()[:4]) {
		return channels.UnpackAlreadyClosingError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadPayee"].ID.Bytes()[:4]) {
		return channels.UnpackBadPayeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return channels.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ChallengeOutOfRange"].ID.Bytes()[:4]) {
		return channels.UnpackChallengeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["DepositTooLarge"].ID.Bytes()[:4]) {
		return channels.UnpackDepositTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return channels.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return channels.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["LengthMismatch"].ID.Bytes()[:4]) {
		return channels.UnpackLengthMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NoChannel"].ID.Bytes()[:4]) {
		return channels.UnpackNoChannelError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotAToken"].ID.Bytes()[:4]) {
		return channels.UnpackNotATokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotClosing"].ID.Bytes()[:4]) {
		return channels.UnpackNotClosingError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotPayeeOrAgent"].ID.Bytes()[:4]) {
		return channels.UnpackNotPayeeOrAgentError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotPayer"].ID.Bytes()[:4]) {
		return channels.UnpackNotPayerError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NotRising"].ID.Bytes()[:4]) {
		return channels.UnpackNotRisingError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["NothingReceived"].ID.Bytes()[:4]) {
		return channels.UnpackNothingReceivedError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["OverDeposit"].ID.Bytes()[:4]) {
		return channels.UnpackOverDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return channels.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return channels.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return channels.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return channels.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], channels.abi.Errors["WrongChannel"].ID.Bytes()[:4]) {
		return channels.UnpackWrongChannelError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ChannelsAlreadyClosing represents a AlreadyClosing error raised by the Channels contract.
type ChannelsAlreadyClosing struct {
	Id      [32]byte
	CloseAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyClosing(bytes32 id, uint256 closeAt)
func ChannelsAlreadyClosingErrorID() common.Hash {
	return common.HexToHash("0x58059d734917b1d5ebd07a6f195d49125c55ca71aa88b9ba55faf8bcf2dd38ff")
}

// UnpackAlreadyClosingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyClosing(bytes32 id, uint256 closeAt)
func (channels *Channels) UnpackAlreadyClosingError(raw []byte) (*ChannelsAlreadyClosing, error) {
	out := new(ChannelsAlreadyClosing)
	if err := channels.abi.UnpackIntoInterface(out, "AlreadyClosing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadPayee represents a BadPayee error raised by the Channels contract.
type ChannelsBadPayee struct {
	Payee common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPayee(address payee)
func ChannelsBadPayeeErrorID() common.Hash {
	return common.HexToHash("0xcb89ee366e6635ada888b91a8a9f3fe3559156f211d82e4136d76efe5132727a")
}

// UnpackBadPayeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPayee(address payee)
func (channels *Channels) UnpackBadPayeeError(raw []byte) (*ChannelsBadPayee, error) {
	out := new(ChannelsBadPayee)
	if err := channels.abi.UnpackIntoInterface(out, "BadPayee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsBadSignature represents a BadSignature error raised by the Channels contract.
type ChannelsBadSignature struct {
	Id    [32]byte
	Payer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(bytes32 id, address payer)
func ChannelsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xe49c6ba031fbc90ee50f6e07794742f66a5bc17378c84394b66f24fca8e880ca")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(bytes32 id, address payer)
func (channels *Channels) UnpackBadSignatureError(raw []byte) (*ChannelsBadSignature, error) {
	out := new(ChannelsBadSignature)
	if err := channels.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsChallengeOutOfRange represents a ChallengeOutOfRange error raised by the Channels contract.
type ChannelsChallengeOutOfRange struct {
	Challenge *big.Int
	Min       *big.Int
	Max       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ChallengeOutOfRange(uint256 challenge, uint256 min, uint256 max)
func ChannelsChallengeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x31c7ea181cf9150f93d303a71bb26256ac618317b581534c7da7474d81c6ed56")
}

// UnpackChallengeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ChallengeOutOfRange(uint256 challenge, uint256 min, uint256 max)
func (channels *Channels) UnpackChallengeOutOfRangeError(raw []byte) (*ChannelsChallengeOutOfRange, error) {
	out := new(ChannelsChallengeOutOfRange)
	if err := channels.abi.UnpackIntoInterface(out, "ChallengeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsDepositTooLarge represents a DepositTooLarge error raised by the Channels contract.
type ChannelsDepositTooLarge struct {
	Deposit *big.Int
	Max     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositTooLarge(uint256 deposit, uint256 max)
func ChannelsDepositTooLargeErrorID() common.Hash {
	return common.HexToHash("0xf7b6567073c009de79258eba099fe6b4c9ee58367c789ca852cde5fe6172fc4c")
}

// UnpackDepositTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositTooLarge(uint256 deposit, uint256 max)
func (channels *Channels) UnpackDepositTooLargeError(raw []byte) (*ChannelsDepositTooLarge, error) {
	out := new(ChannelsDepositTooLarge)
	if err := channels.abi.UnpackIntoInterface(out, "DepositTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsExpired represents a Expired error raised by the Channels contract.
type ChannelsExpired struct {
	Id      [32]byte
	CloseAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(bytes32 id, uint256 closeAt)
func ChannelsExpiredErrorID() common.Hash {
	return common.HexToHash("0x95fc3df7bdf26aa8215762b0d95a56e3fbec5b3121e4418b7f01a7099ea0b246")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(bytes32 id, uint256 closeAt)
func (channels *Channels) UnpackExpiredError(raw []byte) (*ChannelsExpired, error) {
	out := new(ChannelsExpired)
	if err := channels.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsInvalidShortString represents a InvalidShortString error raised by the Channels contract.
type ChannelsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func ChannelsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (channels *Channels) UnpackInvalidShortStringError(raw []byte) (*ChannelsInvalidShortString, error) {
	out := new(ChannelsInvalidShortString)
	if err := channels.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsLengthMismatch represents a LengthMismatch error raised by the Channels contract.
type ChannelsLengthMismatch struct {
	Vouchers   *big.Int
	Signatures *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LengthMismatch(uint256 vouchers, uint256 signatures)
func ChannelsLengthMismatchErrorID() common.Hash {
	return common.HexToHash("0xab8b67c6893c59617ef3ba4b4b942e9791f2572db2fdb32028356532f3b7396a")
}

// UnpackLengthMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LengthMismatch(uint256 vouchers, uint256 signatures)
func (channels *Channels) UnpackLengthMismatchError(raw []byte) (*ChannelsLengthMismatch, error) {
	out := new(ChannelsLengthMismatch)
	if err := channels.abi.UnpackIntoInterface(out, "LengthMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNoChannel represents a NoChannel error raised by the Channels contract.
type ChannelsNoChannel struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoChannel(bytes32 id)
func ChannelsNoChannelErrorID() common.Hash {
	return common.HexToHash("0xc0c16641253663d666a164dd8d272b41722df86ea24414eb4d144d851550920f")
}

// UnpackNoChannelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoChannel(bytes32 id)
func (channels *Channels) UnpackNoChannelError(raw []byte) (*ChannelsNoChannel, error) {
	out := new(ChannelsNoChannel)
	if err := channels.abi.UnpackIntoInterface(out, "NoChannel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotAToken represents a NotAToken error raised by the Channels contract.
type ChannelsNotAToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAToken(address token)
func ChannelsNotATokenErrorID() common.Hash {
	return common.HexToHash("0xf0ae59ab2305e450b7994c131d4d487b62eef4fac72f3b690bc790b01afd51f5")
}

// UnpackNotATokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAToken(address token)
func (channels *Channels) UnpackNotATokenError(raw []byte) (*ChannelsNotAToken, error) {
	out := new(ChannelsNotAToken)
	if err := channels.abi.UnpackIntoInterface(out, "NotAToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotClosing represents a NotClosing error raised by the Channels contract.
type ChannelsNotClosing struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClosing(bytes32 id)
func ChannelsNotClosingErrorID() common.Hash {
	return common.HexToHash("0x713ee72659c214c0e68146c86120abfdf245ed6a70a3b6f44def2d14efc92bb1")
}

// UnpackNotClosingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClosing(bytes32 id)
func (channels *Channels) UnpackNotClosingError(raw []byte) (*ChannelsNotClosing, error) {
	out := new(ChannelsNotClosing)
	if err := channels.abi.UnpackIntoInterface(out, "NotClosing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotPayeeOrAgent represents a NotPayeeOrAgent error raised by the Channels contract.
type ChannelsNotPayeeOrAgent struct {
	Id     [32]byte
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayeeOrAgent(bytes32 id, address sender)
func ChannelsNotPayeeOrAgentErrorID() common.Hash {
	return common.HexToHash("0x6231a36c7303579cc55a3fb9da81cd4b2a52c79b5672a259a95df49fbde44dca")
}

// UnpackNotPayeeOrAgentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayeeOrAgent(bytes32 id, address sender)
func (channels *Channels) UnpackNotPayeeOrAgentError(raw []byte) (*ChannelsNotPayeeOrAgent, error) {
	out := new(ChannelsNotPayeeOrAgent)
	if err := channels.abi.UnpackIntoInterface(out, "NotPayeeOrAgent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotPayer represents a NotPayer error raised by the Channels contract.
type ChannelsNotPayer struct {
	Id     [32]byte
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPayer(bytes32 id, address sender)
func ChannelsNotPayerErrorID() common.Hash {
	return common.HexToHash("0xdb637c52b8b48fcd844291def4a9ba61892ab30578c15f32aa66b2761ada3702")
}

// UnpackNotPayerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPayer(bytes32 id, address sender)
func (channels *Channels) UnpackNotPayerError(raw []byte) (*ChannelsNotPayer, error) {
	out := new(ChannelsNotPayer)
	if err := channels.abi.UnpackIntoInterface(out, "NotPayer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNotRising represents a NotRising error raised by the Channels contract.
type ChannelsNotRising struct {
	Id         [32]byte
	Lane       uint64
	Cumulative *big.Int
	Paid       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRising(bytes32 id, uint64 lane, uint256 cumulative, uint256 paid)
func ChannelsNotRisingErrorID() common.Hash {
	return common.HexToHash("0xf407f58de42fea3047791c0390a7b538b841203ec4e02eefa95f8847c2510925")
}

// UnpackNotRisingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRising(bytes32 id, uint64 lane, uint256 cumulative, uint256 paid)
func (channels *Channels) UnpackNotRisingError(raw []byte) (*ChannelsNotRising, error) {
	out := new(ChannelsNotRising)
	if err := channels.abi.UnpackIntoInterface(out, "NotRising", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsNothingReceived represents a NothingReceived error raised by the Channels contract.
type ChannelsNothingReceived struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingReceived()
func ChannelsNothingReceivedErrorID() common.Hash {
	return common.HexToHash("0xb5c74a275db6c4a09f1d71a73712216ab6d7a1b83d11690eaf97fa848e234537")
}

// UnpackNothingReceivedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingReceived()
func (channels *Channels) UnpackNothingReceivedError(raw []byte) (*ChannelsNothingReceived, error) {
	out := new(ChannelsNothingReceived)
	if err := channels.abi.UnpackIntoInterface(out, "NothingReceived", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsOverDeposit represents a OverDeposit error raised by the Channels contract.
type ChannelsOverDeposit struct {
	Id   [32]byte
	Due  *big.Int
	Left *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OverDeposit(bytes32 id, uint256 due, uint256 left)
func ChannelsOverDepositErrorID() common.Hash {
	return common.HexToHash("0xdea53b8d41b0688fd04f425cef763dcab4e6a1154049d95c9dd754ca6c219222")
}

// UnpackOverDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OverDeposit(bytes32 id, uint256 due, uint256 left)
func (channels *Channels) UnpackOverDepositError(raw []byte) (*ChannelsOverDeposit, error) {
	out := new(ChannelsOverDeposit)
	if err := channels.abi.UnpackIntoInterface(out, "OverDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Channels contract.
type ChannelsReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func ChannelsReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (channels *Channels) UnpackReentrancyGuardReentrantCallError(raw []byte) (*ChannelsReentrancyGuardReentrantCall, error) {
	out := new(ChannelsReentrancyGuardReentrantCall)
	if err := channels.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Channels contract.
type ChannelsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ChannelsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (channels *Channels) UnpackSafeERC20FailedOperationError(raw []byte) (*ChannelsSafeERC20FailedOperation, error) {
	out := new(ChannelsSafeERC20FailedOperation)
	if err := channels.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsStringTooLong represents a StringTooLong error raised by the Channels contract.
type ChannelsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func ChannelsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (channels *Channels) UnpackStringTooLongError(raw []byte) (*ChannelsStringTooLong, error) {
	out := new(ChannelsStringTooLong)
	if err := channels.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsTooEarly represents a TooEarly error raised by the Channels contract.
type ChannelsTooEarly struct {
	Id      [32]byte
	CloseAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(bytes32 id, uint256 closeAt)
func ChannelsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd47800eb984781e618d3ef09d15b11990498dd645bcb492de136376092814baf")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(bytes32 id, uint256 closeAt)
func (channels *Channels) UnpackTooEarlyError(raw []byte) (*ChannelsTooEarly, error) {
	out := new(ChannelsTooEarly)
	if err := channels.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ChannelsWrongChannel represents a WrongChannel error raised by the Channels contract.
type ChannelsWrongChannel struct {
	Want [32]byte
	Got  [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongChannel(bytes32 want, bytes32 got)
func ChannelsWrongChannelErrorID() common.Hash {
	return common.HexToHash("0x2ce7ab11a94e08b371a92d1922b999cfd37539b45556527a73a763dbc3fc3275")
}

// UnpackWrongChannelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongChannel(bytes32 want, bytes32 got)
func (channels *Channels) UnpackWrongChannelError(raw []byte) (*ChannelsWrongChannel, error) {
	out := new(ChannelsWrongChannel)
	if err := channels.abi.UnpackIntoInterface(out, "WrongChannel", raw); err != nil {
		return nil, err
	}
	return out, nil
}
