// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package minerwallet

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

// EnterpriseGovernment is an auto generated low-level Go binding around an user-defined struct.
type EnterpriseGovernment struct {
	Token      common.Address
	Timelock   common.Address
	Prosecutor common.Address
	Vault      common.Address
	Factory    common.Address
	Whitelist  common.Address
	Registry   common.Address
}

// IHubWalletStatement is an auto generated low-level Go binding around an user-defined struct.
type IHubWalletStatement struct {
	Worker     common.Address
	Cumulative *big.Int
	UsageRoot  [32]byte
}

// MinerWalletMetaData contains all meta data concerning the MinerWallet contract.
var MinerWalletMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"g\",\"type\":\"tuple\",\"internalType\":\"structEnterprise.Government\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"timelock\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"prosecutor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"vault\",\"type\":\"address\",\"internalType\":\"contractIVault\"},{\"name\":\"factory\",\"type\":\"address\",\"internalType\":\"contractIWalletHome\"},{\"name\":\"whitelist\",\"type\":\"address\",\"internalType\":\"contractIWhitelist\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"FEE_PER_MILLE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_HOLD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PERIOD\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"STAKE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"SUSPICION\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"VERDICT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"acquit\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"autoPayout\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"autoPayoutOf\",\"inputs\":[],\"outputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ban\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expropriate\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWalletHome\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"heldUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hold\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"outstanding\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payDay\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"period\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"prosecutor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pull\",\"inputs\":[{\"name\":\"hub\",\"type\":\"address\",\"internalType\":\"contractHubWallet\"},{\"name\":\"s\",\"type\":\"tuple\",\"internalType\":\"structIHubWallet.Statement\",\"components\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cumulative\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"usageRoot\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"due\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rehab\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setAutoPayout\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"since\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stake\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIEnterprise.State\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"suspect\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unhold\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vault\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIVault\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"whitelist\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWhitelist\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdrawable\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"AutoPayoutSet\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"HeldStill\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LetGo\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PaidDay\",\"inputs\":[{\"name\":\"locked\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"stake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"fee\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Registered\",\"inputs\":[{\"name\":\"stake\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Seized\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"StateChanged\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIEnterprise.State\"},{\"name\":\"to\",\"type\":\"uint8\",\"indexed\":true,\"internalType\":\"enumIEnterprise.State\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"Held\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HoldOutOfRange\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Insufficient\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"need\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NoAutoPayout\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"NotAHub\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotProsecutor\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"PaidElsewhere\",\"inputs\":[{\"name\":\"worker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StakeTooSmall\",\"inputs\":[{\"name\":\"stake\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ThresholdOutOfRange\",\"inputs\":[{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"notBefore\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"have\",\"type\":\"uint8\",\"internalType\":\"enumIEnterprise.State\"},{\"name\":\"need\",\"type\":\"uint8\",\"internalType\":\"enumIEnterprise.State\"}]},{\"type\":\"error\",\"name\":\"ZeroAmount\",\"inputs\":[]}]",
	ID:  "MinerWallet",
	Bin: "0x610160604052348015610010575f5ffd5b506040516124e83803806124e883398101604081905261002f916100a3565b80516020820151604083015160608401516001600160a01b0390811660e05290811660c090815291811660a09081529281166080908152840151928401519190930151831661014052821661012052166101005261015e565b80516001600160a01b038116811461009e575f5ffd5b919050565b5f60e08284031280156100b4575f5ffd5b5060405160e081016001600160401b03811182821017156100e357634e487b7160e01b5f52604160045260245ffd5b6040526100ef83610088565b81526100fd60208401610088565b602082015261010e60408401610088565b604082015261011f60608401610088565b606082015261013060808401610088565b608082015261014160a08401610088565b60a082015261015260c08401610088565b60c08201529392505050565b60805160a05160c05160e0516101005161012051610140516122c961021f5f395f81816103170152610e6c01525f61037301525f81816103df01528181610d9b015281816111b00152611c0601525f818161053a01528181611a9f0152611af301525f818161046d01528181611060015261128801525f8181610434015281816107ad01528181610c8201528181610cc4015261112101525f818161056101528181610c60015281816116070152818161171f0152611a7d01526122c95ff3fe608060405234801561000f575f5ffd5b506004361061024f575f3560e01c8063ac193ad81161013d578063dddb1754116100b8578063ef78d4fd11610088578063fbfa77cf1161006e578063fbfa77cf14610535578063fc0c546a1461055c578063fc6dd40614610583575f5ffd5b8063ef78d4fd146104fa578063f207564e14610522575f5ffd5b8063dddb175414610468578063e4d4df3c1461048f578063e50d33e3146104e1578063e6114c8f146104e7575f5ffd5b8063cf3090121161010d578063d33219b4116100f3578063d33219b41461042f578063d40a9c4f14610456578063d5d9ce9114610460575f5ffd5b8063cf30901214610401578063d13209f914610427575f5ffd5b8063ac193ad8146103b0578063b4d1d795146102f8578063c19d93fb146103c8578063c45a0155146103da575f5ffd5b8063593ea3e7116101cd5780638cb2577d1161019d57806393e59dc11161018357806393e59dc11461036e578063950375e01461039557806398c971a61461039d575f5ffd5b80638cb2577d1461035e5780638da5cb5b14610366575f5ffd5b8063593ea3e7146102f85780637764db3914610302578063789b2e6c1461030a5780637b10399914610312575f5ffd5b80633a4b66f1116102225780633eea5def116102085780633eea5def146102e05780634c84a1ce146102e857806350188301146102f0575f5ffd5b80633a4b66f1146102a55780633dc54b40146102bb575f5ffd5b80630f24ab4914610253578063125fdbbc146102685780631e1683af1461028a5780632e1a7d4d14610292575b5f5ffd5b610266610261366004611ed1565b61058d565b005b610277670de0b6b3a764000081565b6040519081526020015b60405180910390f35b610266610795565b6102666102a0366004611eff565b61089b565b6001546bffffffffffffffffffffffff16610277565b5f54610100900464ffffffffff165b60405164ffffffffff9091168152602001610281565b610277600581565b610266610916565b61027761095c565b61027762278d0081565b6102666109c8565b610266610ae5565b6103397f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610281565b610266610cac565b610339610d27565b6103397f000000000000000000000000000000000000000000000000000000000000000081565b610266610d42565b6102776103ab366004611f16565b610d54565b5f546601000000000000900464ffffffffff166102ca565b5f5460ff166040516102819190612031565b6103397f000000000000000000000000000000000000000000000000000000000000000081565b5f546d010000000000000000000000000090046bffffffffffffffffffffffff16610277565b610266611048565b6103397f000000000000000000000000000000000000000000000000000000000000000081565b610277624f1a0081565b610266611109565b6103397f000000000000000000000000000000000000000000000000000000000000000081565b600254604080516bffffffffffffffffffffffff74010000000000000000000000000000000000000000840416815273ffffffffffffffffffffffffffffffffffffffff909216602083015201610281565b5f610277565b6102666104f5366004612045565b611270565b5f546b010000000000000000000000900461ffff1660405161ffff9091168152602001610281565b610266610530366004611eff565b6113d4565b6103397f000000000000000000000000000000000000000000000000000000000000000081565b6103397f000000000000000000000000000000000000000000000000000000000000000081565b610277629e340081565b610595610d27565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614610600576040517f245aecd30000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b73ffffffffffffffffffffffffffffffffffffffff811615801590610638575081158061063857506bffffffffffffffffffffffff82115b15610684576040517f8c883479000000000000000000000000000000000000000000000000000000008152600481018390526bffffffffffffffffffffffff60248201526044016105f7565b73ffffffffffffffffffffffffffffffffffffffff8116156106de5760405180604001604052808273ffffffffffffffffffffffffffffffffffffffff168152602001836bffffffffffffffffffffffff16815250610708565b6040805180820190915273ffffffffffffffffffffffffffffffffffffffff821681525f60208201525b80516020918201516bffffffffffffffffffffffff9081167401000000000000000000000000000000000000000090810273ffffffffffffffffffffffffffffffffffffffff9384161760028190556040519190049091168152908316917f102445a0210650be9cc69f5861efc98cdb0fb49939259b9a6e4977461280604a910160405180910390a25050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610806576040517f59f357cc0000000000000000000000000000000000000000000000000000000081523360048201526024016105f7565b610810600161149e565b5f805460037fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000009091166101004264ffffffffff16027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016178117825560405190916001917fe8a97ea87e4388fa22d496b95a8ed5ced6717f49790318de2b928aaf37a021d89190a35b565b6108a3610d27565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614610909576040517f245aecd30000000000000000000000000000000000000000000000000000000081523360048201526024016105f7565b6109133382611505565b50565b610920600361149e565b5f546109549062278d009061094590629e340090610100900464ffffffffff1661209d565b61094f919061209d565b61162e565b61089961166b565b5f60015f5460ff16600481111561097557610975611fcb565b1461098757610982611675565b905090565b5f546601000000000000900464ffffffffff1642106109c3576001546bffffffffffffffffffffffff166109b96116ef565b61098291906120b0565b505f90565b6040805180820190915260025473ffffffffffffffffffffffffffffffffffffffff8116808352740100000000000000000000000000000000000000009091046bffffffffffffffffffffffff166020830152610a51576040517f7924cf9000000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b610a5961179d565b610a616117fe565b5f610a6a61095c565b905081602001516bffffffffffffffffffffffff16811015610ad55760208201516040517fe8620800000000000000000000000000000000000000000000000000000000008152600481018390526bffffffffffffffffffffffff90911660248201526044016105f7565b8151610ae19082611505565b5050565b610aed610d27565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614610b53576040517f245aecd30000000000000000000000000000000000000000000000000000000081523360048201526024016105f7565b610b5d600161149e565b610b6561179d565b5f54610b859061094f9062278d0090610100900464ffffffffff1661209d565b5f805481906bffffffffffffffffffffffff6d010000000000000000000000000090910416610bc16001546bffffffffffffffffffffffff1690565b91506bffffffffffffffffffffffff1691505f6103e860058385610be5919061209d565b610bef91906120c3565b610bf991906120da565b9050610c056002611823565b60408051848152602081018490529081018290527ff1f4386a704cbec99d245e8cf94225dcdcf570cfa51c2a2586cef84c3478c22f9060600160405180910390a1610ca773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000167f00000000000000000000000000000000000000000000000000000000000000008361190c565b505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610d1d576040517f59f357cc0000000000000000000000000000000000000000000000000000000081523360048201526024016105f7565b610954600361149e565b5f610d3130611967565b610d3a90612112565b60601c905090565b610d4c600461149e565b6108996119e1565b6040517f6933059e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301525f917f000000000000000000000000000000000000000000000000000000000000000090911690636933059e90602401602060405180830381865afa158015610de2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e06919061217e565b610e54576040517f4e367bf600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff861660048201526024016105f7565b5f73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016636da61d1e610e9e602088018861219d565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815273ffffffffffffffffffffffffffffffffffffffff9091166004820152602401602060405180830381865afa158015610f05573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f2991906121b8565b905073ffffffffffffffffffffffffffffffffffffffff81163014610fa857610f55602086018661219d565b6040517f84e50ec600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff918216600482015290821660248201526044016105f7565b6040517f96e4fcaa00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8716906396e4fcaa90610ffe908890889088906004016121d3565b6020604051808303815f875af115801561101a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061103e919061225d565b9695505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146110b9576040517fa28172900000000000000000000000000000000000000000000000000000000081523360048201526024016105f7565b5f80547fffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffffff1681556040517f1c356c2d7b51c33b369b2559ec831d8afd438c1c55e6a302d7cdf57804e6ce6a9190a1565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461117a576040517f59f357cc0000000000000000000000000000000000000000000000000000000081523360048201526024016105f7565b611184600361149e565b5f546111a49061094f90629e340090610100900464ffffffffff1661209d565b6111ae6004611823565b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1663646ea56d6111f2610d27565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815273ffffffffffffffffffffffffffffffffffffffff90911660048201526024015f604051808303815f87803b158015611255575f5ffd5b505af1158015611267573d5f5f3e3d5ffd5b50505050610d4c565b3373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016146112e1576040517fa28172900000000000000000000000000000000000000000000000000000000081523360048201526024016105f7565b6112eb600161149e565b5f6112f9624f1a004261209d565b9050428264ffffffffff161115806113175750808264ffffffffff16115b1561135e576040517fbcb736cb00000000000000000000000000000000000000000000000000000000815264ffffffffff83166004820152602481018290526044016105f7565b5f80547fffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffffff16660100000000000064ffffffffff8516908102919091179091556040519081527ffe9849523acf2ae72034853eeeb84ee5d37cf9d60a058325963b08e5b84186bc9060200160405180910390a15050565b670de0b6b3a7640000811015611427576040517ff74c0f3300000000000000000000000000000000000000000000000000000000815260048101829052670de0b6b3a764000060248201526044016105f7565b61143081611b62565b600180547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff83161790556040518181527f1fcb8fd4a09d0facf37b6e1cd47a0cce5aa0b069a1d3d5bd9c223220fa1f5a1c9060200160405180910390a150565b8060048111156114b0576114b0611fcb565b5f5460ff1660048111156114c6576114c6611fcb565b14610913575f546040517f5649f63b0000000000000000000000000000000000000000000000000000000081526105f79160ff16908390600401612274565b61150d61179d565b6115156117fe565b805f0361154e576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f61155761095c565b90508082111561159d576040517fe862080000000000000000000000000000000000000000000000000000000000815260048101829052602481018390526044016105f7565b8273ffffffffffffffffffffffffffffffffffffffff167f7084f5476618d8e60b11ef0d7d3f06914655adb8793e28ff7f018d4c76d505d5836040516115e591815260200190565b60405180910390a2610ca773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016848461190c565b80421015610913576040517f2a35a324000000000000000000000000000000000000000000000000000000008152600481018290526024016105f7565b6108996002611823565b5f805460ff168181600481111561168e5761168e611fcb565b141580156116ae575060028160048111156116ab576116ab611fcb565b14155b806116ca57505f546601000000000000900464ffffffffff1642105b156116d6575f91505090565b5f6116df6116ef565b6116e991906120b0565b91505090565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16906370a0823190602401602060405180830381865afa158015611779573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610982919061225d565b5f546601000000000000900464ffffffffff16421015610899575f546040517f6faaa770000000000000000000000000000000000000000000000000000000008152660100000000000090910464ffffffffff1660048201526024016105f7565b60015f5460ff16600481111561181657611816611fcb565b1461089957610899611db3565b80600481111561183557611835611fcb565b5f5460ff16600481111561184b5761184b611fcb565b6040517fe8a97ea87e4388fa22d496b95a8ed5ced6717f49790318de2b928aaf37a021d8905f90a35f80547fffffffffffffff000000000000000000000000ffffffffffffffffffffffffff81168255829190829082907fffffffffffffff000000000000000000000000ffffffffffffffffffffffff001660018360048111156118d8576118d8611fcb565b02179055505050610913600180547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000169055565b6119198383836001611e28565b610ca7576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024016105f7565b60605f61198c602d73ffffffffffffffffffffffffffffffffffffffff85163b6120b0565b67ffffffffffffffff8111156119a4576119a461228f565b6040519080825280601f01601f1916602001820160405280156119ce576020820181803683370190505b5090508051602d60208301853c92915050565b5f806119eb6116ef565b6119f591906120b0565b9050805f03611a30576040517f1f2a200500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040518181527fc2c5ab5287a879668459c07cea862c48b93af2951744842dafabc66bc1e137179060200160405180910390a1611ac473ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000167f00000000000000000000000000000000000000000000000000000000000000008361190c565b6040517fe66f0a77000000000000000000000000000000000000000000000000000000008152600481018290527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063e66f0a77906024015f604051808303815f87803b158015611b49575f5ffd5b505af1158015611b5b573d5f5f3e3d5ffd5b5050505050565b611b6a610d27565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614611bd0576040517f245aecd30000000000000000000000000000000000000000000000000000000081523360048201526024016105f7565b611bd8611db3565b6040517fb604d69b0000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063b604d69b906024015f6040518083038186803b158015611c5b575f5ffd5b505afa158015611c6d573d5f5f3e3d5ffd5b505050505f5f611c7b6116ef565b611c85845f61209d565b9150915080821015611ccd576040517fe862080000000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016105f7565b60015f5460ff166004811115611ce557611ce5611fcb565b6040517fe8a97ea87e4388fa22d496b95a8ed5ced6717f49790318de2b928aaf37a021d8905f90a350505f805461ffff6b010000000000000000000000600164ffffffffff4216610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00167fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000009094169390931783178181048316909301909116027fffffffffffffffffffffffffffffffffffffff0000ffffffffffffffffffffff9190911617905550565b5f805460ff1690816004811115611dcc57611dcc611fcb565b14158015611dec57506002816004811115611de957611de9611fcb565b14155b15610913578060026040517f5649f63b0000000000000000000000000000000000000000000000000000000081526004016105f7929190612274565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f51148316611ea4578383151615611e98573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b73ffffffffffffffffffffffffffffffffffffffff81168114610913575f5ffd5b5f5f60408385031215611ee2575f5ffd5b823591506020830135611ef481611eb0565b809150509250929050565b5f60208284031215611f0f575f5ffd5b5035919050565b5f5f5f5f84860360a0811215611f2a575f5ffd5b8535611f3581611eb0565b945060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082011215611f66575f5ffd5b50602085019250608085013567ffffffffffffffff811115611f86575f5ffd5b8501601f81018713611f96575f5ffd5b803567ffffffffffffffff811115611fac575f5ffd5b876020828401011115611fbd575f5ffd5b949793965060200194505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6005811061202d577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b6020810161203f8284611ff8565b92915050565b5f60208284031215612055575f5ffd5b813564ffffffffff81168114612069575f5ffd5b9392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561203f5761203f612070565b8181038181111561203f5761203f612070565b808202811582820484141761203f5761203f612070565b5f8261210d577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b805160208201517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000811691906014821015612177577fffffffffffffffffffffffffffffffffffffffff000000000000000000000000808360140360031b1b82161692505b5050919050565b5f6020828403121561218e575f5ffd5b81518015158114612069575f5ffd5b5f602082840312156121ad575f5ffd5b813561206981611eb0565b5f602082840312156121c8575f5ffd5b815161206981611eb0565b5f84356121df81611eb0565b73ffffffffffffffffffffffffffffffffffffffff16825260208581013590830152604080860135908301526080606083018190528201839052828460a08401375f60a0848401015260a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8501168301019050949350505050565b5f6020828403121561226d575f5ffd5b5051919050565b604081016122828285611ff8565b6120696020830184611ff8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffdfea164736f6c6343000825000a",
}

// MinerWallet is an auto generated Go binding around an Ethereum contract.
type MinerWallet struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *MinerWallet) GetABI() abi.ABI {
	return c.abi
}

// NewMinerWallet creates a new instance of MinerWallet.
func NewMinerWallet() *MinerWallet {
	parsed, err := MinerWalletMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &MinerWallet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *MinerWallet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address,address) g) returns()
func (minerWallet *MinerWallet) PackConstructor(g EnterpriseGovernment) []byte {
	enc, err := minerWallet.abi.Pack("", g)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFEEPERMILLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3eea5def.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEE_PER_MILLE() view returns(uint256)
func (minerWallet *MinerWallet) PackFEEPERMILLE() []byte {
	enc, err := minerWallet.abi.Pack("FEE_PER_MILLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEEPERMILLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3eea5def.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEE_PER_MILLE() view returns(uint256)
func (minerWallet *MinerWallet) TryPackFEEPERMILLE() ([]byte, error) {
	return minerWallet.abi.Pack("FEE_PER_MILLE")
}

// UnpackFEEPERMILLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3eea5def.
//
// Solidity: function FEE_PER_MILLE() view returns(uint256)
func (minerWallet *MinerWallet) UnpackFEEPERMILLE(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("FEE_PER_MILLE", data)
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
func (minerWallet *MinerWallet) PackMAXHOLD() []byte {
	enc, err := minerWallet.abi.Pack("MAX_HOLD")
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
func (minerWallet *MinerWallet) TryPackMAXHOLD() ([]byte, error) {
	return minerWallet.abi.Pack("MAX_HOLD")
}

// UnpackMAXHOLD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd40a9c4f.
//
// Solidity: function MAX_HOLD() view returns(uint256)
func (minerWallet *MinerWallet) UnpackMAXHOLD(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("MAX_HOLD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PERIOD() view returns(uint256)
func (minerWallet *MinerWallet) PackPERIOD() []byte {
	enc, err := minerWallet.abi.Pack("PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4d1d795.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PERIOD() view returns(uint256)
func (minerWallet *MinerWallet) TryPackPERIOD() ([]byte, error) {
	return minerWallet.abi.Pack("PERIOD")
}

// UnpackPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4d1d795.
//
// Solidity: function PERIOD() view returns(uint256)
func (minerWallet *MinerWallet) UnpackPERIOD(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("PERIOD", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSTAKE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x125fdbbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STAKE() view returns(uint256)
func (minerWallet *MinerWallet) PackSTAKE() []byte {
	enc, err := minerWallet.abi.Pack("STAKE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTAKE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x125fdbbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STAKE() view returns(uint256)
func (minerWallet *MinerWallet) TryPackSTAKE() ([]byte, error) {
	return minerWallet.abi.Pack("STAKE")
}

// UnpackSTAKE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x125fdbbc.
//
// Solidity: function STAKE() view returns(uint256)
func (minerWallet *MinerWallet) UnpackSTAKE(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("STAKE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSUSPICION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc6dd406.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SUSPICION() view returns(uint256)
func (minerWallet *MinerWallet) PackSUSPICION() []byte {
	enc, err := minerWallet.abi.Pack("SUSPICION")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSUSPICION is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc6dd406.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SUSPICION() view returns(uint256)
func (minerWallet *MinerWallet) TryPackSUSPICION() ([]byte, error) {
	return minerWallet.abi.Pack("SUSPICION")
}

// UnpackSUSPICION is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc6dd406.
//
// Solidity: function SUSPICION() view returns(uint256)
func (minerWallet *MinerWallet) UnpackSUSPICION(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("SUSPICION", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVERDICT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x593ea3e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function VERDICT() view returns(uint256)
func (minerWallet *MinerWallet) PackVERDICT() []byte {
	enc, err := minerWallet.abi.Pack("VERDICT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVERDICT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x593ea3e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function VERDICT() view returns(uint256)
func (minerWallet *MinerWallet) TryPackVERDICT() ([]byte, error) {
	return minerWallet.abi.Pack("VERDICT")
}

// UnpackVERDICT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x593ea3e7.
//
// Solidity: function VERDICT() view returns(uint256)
func (minerWallet *MinerWallet) UnpackVERDICT(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("VERDICT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAcquit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c84a1ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acquit() returns()
func (minerWallet *MinerWallet) PackAcquit() []byte {
	enc, err := minerWallet.abi.Pack("acquit")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcquit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c84a1ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acquit() returns()
func (minerWallet *MinerWallet) TryPackAcquit() ([]byte, error) {
	return minerWallet.abi.Pack("acquit")
}

// PackAutoPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7764db39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function autoPayout() returns()
func (minerWallet *MinerWallet) PackAutoPayout() []byte {
	enc, err := minerWallet.abi.Pack("autoPayout")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAutoPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7764db39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function autoPayout() returns()
func (minerWallet *MinerWallet) TryPackAutoPayout() ([]byte, error) {
	return minerWallet.abi.Pack("autoPayout")
}

// PackAutoPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4d4df3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function autoPayoutOf() view returns(uint256 threshold, address to)
func (minerWallet *MinerWallet) PackAutoPayoutOf() []byte {
	enc, err := minerWallet.abi.Pack("autoPayoutOf")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAutoPayoutOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe4d4df3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function autoPayoutOf() view returns(uint256 threshold, address to)
func (minerWallet *MinerWallet) TryPackAutoPayoutOf() ([]byte, error) {
	return minerWallet.abi.Pack("autoPayoutOf")
}

// AutoPayoutOfOutput serves as a container for the return parameters of contract
// method AutoPayoutOf.
type AutoPayoutOfOutput struct {
	Threshold *big.Int
	To        common.Address
}

// UnpackAutoPayoutOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe4d4df3c.
//
// Solidity: function autoPayoutOf() view returns(uint256 threshold, address to)
func (minerWallet *MinerWallet) UnpackAutoPayoutOf(data []byte) (AutoPayoutOfOutput, error) {
	out, err := minerWallet.abi.Unpack("autoPayoutOf", data)
	outstruct := new(AutoPayoutOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Threshold = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.To = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackBan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d9ce91.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ban() returns()
func (minerWallet *MinerWallet) PackBan() []byte {
	enc, err := minerWallet.abi.Pack("ban")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBan is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d9ce91.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ban() returns()
func (minerWallet *MinerWallet) TryPackBan() ([]byte, error) {
	return minerWallet.abi.Pack("ban")
}

// PackExpropriate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950375e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expropriate() returns()
func (minerWallet *MinerWallet) PackExpropriate() []byte {
	enc, err := minerWallet.abi.Pack("expropriate")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpropriate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950375e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expropriate() returns()
func (minerWallet *MinerWallet) TryPackExpropriate() ([]byte, error) {
	return minerWallet.abi.Pack("expropriate")
}

// PackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factory() view returns(address)
func (minerWallet *MinerWallet) PackFactory() []byte {
	enc, err := minerWallet.abi.Pack("factory")
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
func (minerWallet *MinerWallet) TryPackFactory() ([]byte, error) {
	return minerWallet.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address)
func (minerWallet *MinerWallet) UnpackFactory(data []byte) (common.Address, error) {
	out, err := minerWallet.abi.Unpack("factory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHeldUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac193ad8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heldUntil() view returns(uint40)
func (minerWallet *MinerWallet) PackHeldUntil() []byte {
	enc, err := minerWallet.abi.Pack("heldUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeldUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac193ad8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heldUntil() view returns(uint40)
func (minerWallet *MinerWallet) TryPackHeldUntil() ([]byte, error) {
	return minerWallet.abi.Pack("heldUntil")
}

// UnpackHeldUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac193ad8.
//
// Solidity: function heldUntil() view returns(uint40)
func (minerWallet *MinerWallet) UnpackHeldUntil(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("heldUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6114c8f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(uint40 until) returns()
func (minerWallet *MinerWallet) PackHold(until *big.Int) []byte {
	enc, err := minerWallet.abi.Pack("hold", until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe6114c8f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold(uint40 until) returns()
func (minerWallet *MinerWallet) TryPackHold(until *big.Int) ([]byte, error) {
	return minerWallet.abi.Pack("hold", until)
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf309012.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked() view returns(uint256)
func (minerWallet *MinerWallet) PackLocked() []byte {
	enc, err := minerWallet.abi.Pack("locked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf309012.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked() view returns(uint256)
func (minerWallet *MinerWallet) TryPackLocked() ([]byte, error) {
	return minerWallet.abi.Pack("locked")
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf309012.
//
// Solidity: function locked() view returns(uint256)
func (minerWallet *MinerWallet) UnpackLocked(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("locked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOutstanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe50d33e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outstanding() pure returns(uint256)
func (minerWallet *MinerWallet) PackOutstanding() []byte {
	enc, err := minerWallet.abi.Pack("outstanding")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutstanding is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe50d33e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outstanding() pure returns(uint256)
func (minerWallet *MinerWallet) TryPackOutstanding() ([]byte, error) {
	return minerWallet.abi.Pack("outstanding")
}

// UnpackOutstanding is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe50d33e3.
//
// Solidity: function outstanding() pure returns(uint256)
func (minerWallet *MinerWallet) UnpackOutstanding(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("outstanding", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (minerWallet *MinerWallet) PackOwner() []byte {
	enc, err := minerWallet.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (minerWallet *MinerWallet) TryPackOwner() ([]byte, error) {
	return minerWallet.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (minerWallet *MinerWallet) UnpackOwner(data []byte) (common.Address, error) {
	out, err := minerWallet.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPayDay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x789b2e6c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payDay() returns()
func (minerWallet *MinerWallet) PackPayDay() []byte {
	enc, err := minerWallet.abi.Pack("payDay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayDay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x789b2e6c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payDay() returns()
func (minerWallet *MinerWallet) TryPackPayDay() ([]byte, error) {
	return minerWallet.abi.Pack("payDay")
}

// PackPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78d4fd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function period() view returns(uint16)
func (minerWallet *MinerWallet) PackPeriod() []byte {
	enc, err := minerWallet.abi.Pack("period")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef78d4fd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function period() view returns(uint16)
func (minerWallet *MinerWallet) TryPackPeriod() ([]byte, error) {
	return minerWallet.abi.Pack("period")
}

// UnpackPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef78d4fd.
//
// Solidity: function period() view returns(uint16)
func (minerWallet *MinerWallet) UnpackPeriod(data []byte) (uint16, error) {
	out, err := minerWallet.abi.Unpack("period", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackProsecutor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdddb1754.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function prosecutor() view returns(address)
func (minerWallet *MinerWallet) PackProsecutor() []byte {
	enc, err := minerWallet.abi.Pack("prosecutor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProsecutor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdddb1754.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function prosecutor() view returns(address)
func (minerWallet *MinerWallet) TryPackProsecutor() ([]byte, error) {
	return minerWallet.abi.Pack("prosecutor")
}

// UnpackProsecutor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdddb1754.
//
// Solidity: function prosecutor() view returns(address)
func (minerWallet *MinerWallet) UnpackProsecutor(data []byte) (common.Address, error) {
	out, err := minerWallet.abi.Unpack("prosecutor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98c971a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pull(address hub, (address,uint256,bytes32) s, bytes signature) returns(uint256 due)
func (minerWallet *MinerWallet) PackPull(hub common.Address, s IHubWalletStatement, signature []byte) []byte {
	enc, err := minerWallet.abi.Pack("pull", hub, s, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98c971a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pull(address hub, (address,uint256,bytes32) s, bytes signature) returns(uint256 due)
func (minerWallet *MinerWallet) TryPackPull(hub common.Address, s IHubWalletStatement, signature []byte) ([]byte, error) {
	return minerWallet.abi.Pack("pull", hub, s, signature)
}

// UnpackPull is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98c971a6.
//
// Solidity: function pull(address hub, (address,uint256,bytes32) s, bytes signature) returns(uint256 due)
func (minerWallet *MinerWallet) UnpackPull(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("pull", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf207564e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(uint256 amount) returns()
func (minerWallet *MinerWallet) PackRegister(amount *big.Int) []byte {
	enc, err := minerWallet.abi.Pack("register", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf207564e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(uint256 amount) returns()
func (minerWallet *MinerWallet) TryPackRegister(amount *big.Int) ([]byte, error) {
	return minerWallet.abi.Pack("register", amount)
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (minerWallet *MinerWallet) PackRegistry() []byte {
	enc, err := minerWallet.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (minerWallet *MinerWallet) TryPackRegistry() ([]byte, error) {
	return minerWallet.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (minerWallet *MinerWallet) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := minerWallet.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRehab is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cb2577d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rehab() returns()
func (minerWallet *MinerWallet) PackRehab() []byte {
	enc, err := minerWallet.abi.Pack("rehab")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRehab is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cb2577d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rehab() returns()
func (minerWallet *MinerWallet) TryPackRehab() ([]byte, error) {
	return minerWallet.abi.Pack("rehab")
}

// PackSetAutoPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f24ab49.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAutoPayout(uint256 threshold, address to) returns()
func (minerWallet *MinerWallet) PackSetAutoPayout(threshold *big.Int, to common.Address) []byte {
	enc, err := minerWallet.abi.Pack("setAutoPayout", threshold, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAutoPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f24ab49.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAutoPayout(uint256 threshold, address to) returns()
func (minerWallet *MinerWallet) TryPackSetAutoPayout(threshold *big.Int, to common.Address) ([]byte, error) {
	return minerWallet.abi.Pack("setAutoPayout", threshold, to)
}

// PackSince is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dc54b40.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function since() view returns(uint40)
func (minerWallet *MinerWallet) PackSince() []byte {
	enc, err := minerWallet.abi.Pack("since")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSince is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3dc54b40.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function since() view returns(uint40)
func (minerWallet *MinerWallet) TryPackSince() ([]byte, error) {
	return minerWallet.abi.Pack("since")
}

// UnpackSince is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3dc54b40.
//
// Solidity: function since() view returns(uint40)
func (minerWallet *MinerWallet) UnpackSince(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("since", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake() view returns(uint256)
func (minerWallet *MinerWallet) PackStake() []byte {
	enc, err := minerWallet.abi.Pack("stake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a4b66f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake() view returns(uint256)
func (minerWallet *MinerWallet) TryPackStake() ([]byte, error) {
	return minerWallet.abi.Pack("stake")
}

// UnpackStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a4b66f1.
//
// Solidity: function stake() view returns(uint256)
func (minerWallet *MinerWallet) UnpackStake(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("stake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state() view returns(uint8)
func (minerWallet *MinerWallet) PackState() []byte {
	enc, err := minerWallet.abi.Pack("state")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state() view returns(uint8)
func (minerWallet *MinerWallet) TryPackState() ([]byte, error) {
	return minerWallet.abi.Pack("state")
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc19d93fb.
//
// Solidity: function state() view returns(uint8)
func (minerWallet *MinerWallet) UnpackState(data []byte) (uint8, error) {
	out, err := minerWallet.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSuspect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e1683af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function suspect() returns()
func (minerWallet *MinerWallet) PackSuspect() []byte {
	enc, err := minerWallet.abi.Pack("suspect")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSuspect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e1683af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function suspect() returns()
func (minerWallet *MinerWallet) TryPackSuspect() ([]byte, error) {
	return minerWallet.abi.Pack("suspect")
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (minerWallet *MinerWallet) PackTimelock() []byte {
	enc, err := minerWallet.abi.Pack("timelock")
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
func (minerWallet *MinerWallet) TryPackTimelock() ([]byte, error) {
	return minerWallet.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (minerWallet *MinerWallet) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := minerWallet.abi.Unpack("timelock", data)
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
func (minerWallet *MinerWallet) PackToken() []byte {
	enc, err := minerWallet.abi.Pack("token")
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
func (minerWallet *MinerWallet) TryPackToken() ([]byte, error) {
	return minerWallet.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (minerWallet *MinerWallet) UnpackToken(data []byte) (common.Address, error) {
	out, err := minerWallet.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnhold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd13209f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unhold() returns()
func (minerWallet *MinerWallet) PackUnhold() []byte {
	enc, err := minerWallet.abi.Pack("unhold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnhold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd13209f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unhold() returns()
func (minerWallet *MinerWallet) TryPackUnhold() ([]byte, error) {
	return minerWallet.abi.Pack("unhold")
}

// PackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vault() view returns(address)
func (minerWallet *MinerWallet) PackVault() []byte {
	enc, err := minerWallet.abi.Pack("vault")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVault is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbfa77cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vault() view returns(address)
func (minerWallet *MinerWallet) TryPackVault() ([]byte, error) {
	return minerWallet.abi.Pack("vault")
}

// UnpackVault is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfbfa77cf.
//
// Solidity: function vault() view returns(address)
func (minerWallet *MinerWallet) UnpackVault(data []byte) (common.Address, error) {
	out, err := minerWallet.abi.Unpack("vault", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWhitelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93e59dc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function whitelist() view returns(address)
func (minerWallet *MinerWallet) PackWhitelist() []byte {
	enc, err := minerWallet.abi.Pack("whitelist")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWhitelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93e59dc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function whitelist() view returns(address)
func (minerWallet *MinerWallet) TryPackWhitelist() ([]byte, error) {
	return minerWallet.abi.Pack("whitelist")
}

// UnpackWhitelist is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x93e59dc1.
//
// Solidity: function whitelist() view returns(address)
func (minerWallet *MinerWallet) UnpackWhitelist(data []byte) (common.Address, error) {
	out, err := minerWallet.abi.Unpack("whitelist", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 amount) returns()
func (minerWallet *MinerWallet) PackWithdraw(amount *big.Int) []byte {
	enc, err := minerWallet.abi.Pack("withdraw", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e1a7d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 amount) returns()
func (minerWallet *MinerWallet) TryPackWithdraw(amount *big.Int) ([]byte, error) {
	return minerWallet.abi.Pack("withdraw", amount)
}

// PackWithdrawable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50188301.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawable() view returns(uint256)
func (minerWallet *MinerWallet) PackWithdrawable() []byte {
	enc, err := minerWallet.abi.Pack("withdrawable")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50188301.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawable() view returns(uint256)
func (minerWallet *MinerWallet) TryPackWithdrawable() ([]byte, error) {
	return minerWallet.abi.Pack("withdrawable")
}

// UnpackWithdrawable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50188301.
//
// Solidity: function withdrawable() view returns(uint256)
func (minerWallet *MinerWallet) UnpackWithdrawable(data []byte) (*big.Int, error) {
	out, err := minerWallet.abi.Unpack("withdrawable", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// MinerWalletAutoPayoutSet represents a AutoPayoutSet event raised by the MinerWallet contract.
type MinerWalletAutoPayoutSet struct {
	Threshold *big.Int
	To        common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const MinerWalletAutoPayoutSetEventName = "AutoPayoutSet"

// ContractEventName returns the user-defined event name.
func (MinerWalletAutoPayoutSet) ContractEventName() string {
	return MinerWalletAutoPayoutSetEventName
}

// UnpackAutoPayoutSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AutoPayoutSet(uint256 threshold, address indexed to)
func (minerWallet *MinerWallet) UnpackAutoPayoutSetEvent(log *types.Log) (*MinerWalletAutoPayoutSet, error) {
	event := "AutoPayoutSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != minerWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MinerWalletAutoPayoutSet)
	if len(log.Data) > 0 {
		if err := minerWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range minerWallet.abi.Events[event].Inputs {
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

// MinerWalletHeldStill represents a HeldStill event raised by the MinerWallet contract.
type MinerWalletHeldStill struct {
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const MinerWalletHeldStillEventName = "HeldStill"

// ContractEventName returns the user-defined event name.
func (MinerWalletHeldStill) ContractEventName() string {
	return MinerWalletHeldStillEventName
}

// UnpackHeldStillEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HeldStill(uint256 until)
func (minerWallet *MinerWallet) UnpackHeldStillEvent(log *types.Log) (*MinerWalletHeldStill, error) {
	event := "HeldStill"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != minerWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MinerWalletHeldStill)
	if len(log.Data) > 0 {
		if err := minerWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range minerWallet.abi.Events[event].Inputs {
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

// MinerWalletLetGo represents a LetGo event raised by the MinerWallet contract.
type MinerWalletLetGo struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const MinerWalletLetGoEventName = "LetGo"

// ContractEventName returns the user-defined event name.
func (MinerWalletLetGo) ContractEventName() string {
	return MinerWalletLetGoEventName
}

// UnpackLetGoEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LetGo()
func (minerWallet *MinerWallet) UnpackLetGoEvent(log *types.Log) (*MinerWalletLetGo, error) {
	event := "LetGo"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != minerWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MinerWalletLetGo)
	if len(log.Data) > 0 {
		if err := minerWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range minerWallet.abi.Events[event].Inputs {
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

// MinerWalletPaidDay represents a PaidDay event raised by the MinerWallet contract.
type MinerWalletPaidDay struct {
	Locked *big.Int
	Stake  *big.Int
	Fee    *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MinerWalletPaidDayEventName = "PaidDay"

// ContractEventName returns the user-defined event name.
func (MinerWalletPaidDay) ContractEventName() string {
	return MinerWalletPaidDayEventName
}

// UnpackPaidDayEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PaidDay(uint256 locked, uint256 stake, uint256 fee)
func (minerWallet *MinerWallet) UnpackPaidDayEvent(log *types.Log) (*MinerWalletPaidDay, error) {
	event := "PaidDay"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != minerWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MinerWalletPaidDay)
	if len(log.Data) > 0 {
		if err := minerWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range minerWallet.abi.Events[event].Inputs {
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

// MinerWalletRegistered represents a Registered event raised by the MinerWallet contract.
type MinerWalletRegistered struct {
	Stake *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const MinerWalletRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (MinerWalletRegistered) ContractEventName() string {
	return MinerWalletRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(uint256 stake)
func (minerWallet *MinerWallet) UnpackRegisteredEvent(log *types.Log) (*MinerWalletRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != minerWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MinerWalletRegistered)
	if len(log.Data) > 0 {
		if err := minerWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range minerWallet.abi.Events[event].Inputs {
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

// MinerWalletSeized represents a Seized event raised by the MinerWallet contract.
type MinerWalletSeized struct {
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MinerWalletSeizedEventName = "Seized"

// ContractEventName returns the user-defined event name.
func (MinerWalletSeized) ContractEventName() string {
	return MinerWalletSeizedEventName
}

// UnpackSeizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Seized(uint256 amount)
func (minerWallet *MinerWallet) UnpackSeizedEvent(log *types.Log) (*MinerWalletSeized, error) {
	event := "Seized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != minerWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MinerWalletSeized)
	if len(log.Data) > 0 {
		if err := minerWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range minerWallet.abi.Events[event].Inputs {
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

// MinerWalletStateChanged represents a StateChanged event raised by the MinerWallet contract.
type MinerWalletStateChanged struct {
	From uint8
	To   uint8
	Raw  *types.Log // Blockchain specific contextual infos
}

const MinerWalletStateChangedEventName = "StateChanged"

// ContractEventName returns the user-defined event name.
func (MinerWalletStateChanged) ContractEventName() string {
	return MinerWalletStateChangedEventName
}

// UnpackStateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StateChanged(uint8 indexed from, uint8 indexed to)
func (minerWallet *MinerWallet) UnpackStateChangedEvent(log *types.Log) (*MinerWalletStateChanged, error) {
	event := "StateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != minerWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MinerWalletStateChanged)
	if len(log.Data) > 0 {
		if err := minerWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range minerWallet.abi.Events[event].Inputs {
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

// MinerWalletWithdrawn represents a Withdrawn event raised by the MinerWallet contract.
type MinerWalletWithdrawn struct {
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MinerWalletWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (MinerWalletWithdrawn) ContractEventName() string {
	return MinerWalletWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed to, uint256 amount)
func (minerWallet *MinerWallet) UnpackWithdrawnEvent(log *types.Log) (*MinerWalletWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != minerWallet.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MinerWalletWithdrawn)
	if len(log.Data) > 0 {
		if err := minerWallet.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range minerWallet.abi.Events[event].Inputs {
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
func (minerWallet *MinerWallet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["Held"].ID.Bytes()[:4]) {
		return minerWallet.UnpackHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["HoldOutOfRange"].ID.Bytes()[:4]) {
		return minerWallet.UnpackHoldOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["Insufficient"].ID.Bytes()[:4]) {
		return minerWallet.UnpackInsufficientError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["NoAutoPayout"].ID.Bytes()[:4]) {
		return minerWallet.UnpackNoAutoPayoutError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["NotAHub"].ID.Bytes()[:4]) {
		return minerWallet.UnpackNotAHubError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return minerWallet.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["NotProsecutor"].ID.Bytes()[:4]) {
		return minerWallet.UnpackNotProsecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return minerWallet.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["PaidElsewhere"].ID.Bytes()[:4]) {
		return minerWallet.UnpackPaidElsewhereError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return minerWallet.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["StakeTooSmall"].ID.Bytes()[:4]) {
		return minerWallet.UnpackStakeTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["ThresholdOutOfRange"].ID.Bytes()[:4]) {
		return minerWallet.UnpackThresholdOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return minerWallet.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return minerWallet.UnpackWrongStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], minerWallet.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return minerWallet.UnpackZeroAmountError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MinerWalletHeld represents a Held error raised by the MinerWallet contract.
type MinerWalletHeld struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Held(uint256 until)
func MinerWalletHeldErrorID() common.Hash {
	return common.HexToHash("0x6faaa770dd9dbd334ac7a36f6f58ee129341bdd47ff7edef27d5ca7fc8581193")
}

// UnpackHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Held(uint256 until)
func (minerWallet *MinerWallet) UnpackHeldError(raw []byte) (*MinerWalletHeld, error) {
	out := new(MinerWalletHeld)
	if err := minerWallet.abi.UnpackIntoInterface(out, "Held", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletHoldOutOfRange represents a HoldOutOfRange error raised by the MinerWallet contract.
type MinerWalletHoldOutOfRange struct {
	Until *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HoldOutOfRange(uint256 until, uint256 max)
func MinerWalletHoldOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xbcb736cb51a5d0621b3be0367015e1263c0a13a7a7c9fa2d4354828db3ce3a63")
}

// UnpackHoldOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HoldOutOfRange(uint256 until, uint256 max)
func (minerWallet *MinerWallet) UnpackHoldOutOfRangeError(raw []byte) (*MinerWalletHoldOutOfRange, error) {
	out := new(MinerWalletHoldOutOfRange)
	if err := minerWallet.abi.UnpackIntoInterface(out, "HoldOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletInsufficient represents a Insufficient error raised by the MinerWallet contract.
type MinerWalletInsufficient struct {
	Have *big.Int
	Need *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Insufficient(uint256 have, uint256 need)
func MinerWalletInsufficientErrorID() common.Hash {
	return common.HexToHash("0xe862080080832c3c454e90f2c3e8148aa6ac8141204b25ddc073759fb07e223f")
}

// UnpackInsufficientError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Insufficient(uint256 have, uint256 need)
func (minerWallet *MinerWallet) UnpackInsufficientError(raw []byte) (*MinerWalletInsufficient, error) {
	out := new(MinerWalletInsufficient)
	if err := minerWallet.abi.UnpackIntoInterface(out, "Insufficient", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletNoAutoPayout represents a NoAutoPayout error raised by the MinerWallet contract.
type MinerWalletNoAutoPayout struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAutoPayout()
func MinerWalletNoAutoPayoutErrorID() common.Hash {
	return common.HexToHash("0x7924cf9033518677e71b3ba4e1cd647a4745aa27a108cad8d54334c3410c63b6")
}

// UnpackNoAutoPayoutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAutoPayout()
func (minerWallet *MinerWallet) UnpackNoAutoPayoutError(raw []byte) (*MinerWalletNoAutoPayout, error) {
	out := new(MinerWalletNoAutoPayout)
	if err := minerWallet.abi.UnpackIntoInterface(out, "NoAutoPayout", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletNotAHub represents a NotAHub error raised by the MinerWallet contract.
type MinerWalletNotAHub struct {
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAHub(address wallet)
func MinerWalletNotAHubErrorID() common.Hash {
	return common.HexToHash("0x4e367bf601e768331741c2648c9ab2e888b68416ab16af0f98c2fc2c638cd942")
}

// UnpackNotAHubError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAHub(address wallet)
func (minerWallet *MinerWallet) UnpackNotAHubError(raw []byte) (*MinerWalletNotAHub, error) {
	out := new(MinerWalletNotAHub)
	if err := minerWallet.abi.UnpackIntoInterface(out, "NotAHub", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletNotOwner represents a NotOwner error raised by the MinerWallet contract.
type MinerWalletNotOwner struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address sender)
func MinerWalletNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x245aecd3fabbd17d6c3c92dc7f0ab916ea8cbf6fc1862c8b56893090ac3fff4c")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address sender)
func (minerWallet *MinerWallet) UnpackNotOwnerError(raw []byte) (*MinerWalletNotOwner, error) {
	out := new(MinerWalletNotOwner)
	if err := minerWallet.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletNotProsecutor represents a NotProsecutor error raised by the MinerWallet contract.
type MinerWalletNotProsecutor struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProsecutor(address sender)
func MinerWalletNotProsecutorErrorID() common.Hash {
	return common.HexToHash("0xa2817290847be4c89c540fad7f7bdec6d3b26b2fd7d5f3be96f2c0712a09e7b4")
}

// UnpackNotProsecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProsecutor(address sender)
func (minerWallet *MinerWallet) UnpackNotProsecutorError(raw []byte) (*MinerWalletNotProsecutor, error) {
	out := new(MinerWalletNotProsecutor)
	if err := minerWallet.abi.UnpackIntoInterface(out, "NotProsecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletNotTimelock represents a NotTimelock error raised by the MinerWallet contract.
type MinerWalletNotTimelock struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address sender)
func MinerWalletNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address sender)
func (minerWallet *MinerWallet) UnpackNotTimelockError(raw []byte) (*MinerWalletNotTimelock, error) {
	out := new(MinerWalletNotTimelock)
	if err := minerWallet.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletPaidElsewhere represents a PaidElsewhere error raised by the MinerWallet contract.
type MinerWalletPaidElsewhere struct {
	Worker common.Address
	Payout common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaidElsewhere(address worker, address payout)
func MinerWalletPaidElsewhereErrorID() common.Hash {
	return common.HexToHash("0x84e50ec67899eb8351b6499fac5f2f6f627f73e6617410fcb27ea5282f3ccd9a")
}

// UnpackPaidElsewhereError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaidElsewhere(address worker, address payout)
func (minerWallet *MinerWallet) UnpackPaidElsewhereError(raw []byte) (*MinerWalletPaidElsewhere, error) {
	out := new(MinerWalletPaidElsewhere)
	if err := minerWallet.abi.UnpackIntoInterface(out, "PaidElsewhere", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the MinerWallet contract.
type MinerWalletSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func MinerWalletSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (minerWallet *MinerWallet) UnpackSafeERC20FailedOperationError(raw []byte) (*MinerWalletSafeERC20FailedOperation, error) {
	out := new(MinerWalletSafeERC20FailedOperation)
	if err := minerWallet.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletStakeTooSmall represents a StakeTooSmall error raised by the MinerWallet contract.
type MinerWalletStakeTooSmall struct {
	Stake *big.Int
	Min   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooSmall(uint256 stake, uint256 min)
func MinerWalletStakeTooSmallErrorID() common.Hash {
	return common.HexToHash("0xf74c0f33f6fbd057c68c4aaca34973e86b8d93a764a34fa3629645983202b760")
}

// UnpackStakeTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooSmall(uint256 stake, uint256 min)
func (minerWallet *MinerWallet) UnpackStakeTooSmallError(raw []byte) (*MinerWalletStakeTooSmall, error) {
	out := new(MinerWalletStakeTooSmall)
	if err := minerWallet.abi.UnpackIntoInterface(out, "StakeTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletThresholdOutOfRange represents a ThresholdOutOfRange error raised by the MinerWallet contract.
type MinerWalletThresholdOutOfRange struct {
	Threshold *big.Int
	Max       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ThresholdOutOfRange(uint256 threshold, uint256 max)
func MinerWalletThresholdOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x8c883479505792c6824fe707eaf690d680b3b6a767cdb95b00e496c0001e48b5")
}

// UnpackThresholdOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ThresholdOutOfRange(uint256 threshold, uint256 max)
func (minerWallet *MinerWallet) UnpackThresholdOutOfRangeError(raw []byte) (*MinerWalletThresholdOutOfRange, error) {
	out := new(MinerWalletThresholdOutOfRange)
	if err := minerWallet.abi.UnpackIntoInterface(out, "ThresholdOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletTooEarly represents a TooEarly error raised by the MinerWallet contract.
type MinerWalletTooEarly struct {
	NotBefore *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 notBefore)
func MinerWalletTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x2a35a3246d5070e2b118858c24c2c4d23eaebe645b92ab746b92dd600c35a9d7")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 notBefore)
func (minerWallet *MinerWallet) UnpackTooEarlyError(raw []byte) (*MinerWalletTooEarly, error) {
	out := new(MinerWalletTooEarly)
	if err := minerWallet.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletWrongState represents a WrongState error raised by the MinerWallet contract.
type MinerWalletWrongState struct {
	Have uint8
	Need uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(uint8 have, uint8 need)
func MinerWalletWrongStateErrorID() common.Hash {
	return common.HexToHash("0x5649f63b6ce6adea1e52f7de55bbd3b850ecc14405ec4c0053c5de6954e6cc91")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(uint8 have, uint8 need)
func (minerWallet *MinerWallet) UnpackWrongStateError(raw []byte) (*MinerWalletWrongState, error) {
	out := new(MinerWalletWrongState)
	if err := minerWallet.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MinerWalletZeroAmount represents a ZeroAmount error raised by the MinerWallet contract.
type MinerWalletZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func MinerWalletZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (minerWallet *MinerWallet) UnpackZeroAmountError(raw []byte) (*MinerWalletZeroAmount, error) {
	out := new(MinerWalletZeroAmount)
	if err := minerWallet.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}
