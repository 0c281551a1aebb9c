// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package tokenlist

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

// TokenListEntry is an auto generated low-level Go binding around an user-defined struct.
type TokenListEntry struct {
	Status  uint8
	Since   *big.Int
	Deposit *big.Int
}

// TokenListMetaData contains all meta data concerning the TokenList contract.
var TokenListMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_REASON\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_PROBE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"PROBE_TIME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RECHECK_GAS\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"admit\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"tolerated\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"admitted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delist\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"entry\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTokenList.Entry\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumTokenList.Status\"},{\"name\":\"since\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"deposit\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exercise\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"deposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"mirror\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractMirror\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"probe\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"ready\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recheck\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"outputs\":[{\"name\":\"good\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Admitted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"surplus\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delisted\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Probed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"deposit\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"NotAToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotExact\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"holder\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"got\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"OnlySelf\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ProbeOutOfRange\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Shrunk\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deposit\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Surplus\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"surplus\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"tolerated\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooEarly\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"readyAt\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"TooLittleGas\",\"inputs\":[{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"want\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongStatus\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"have\",\"type\":\"uint8\",\"internalType\":\"enumTokenList.Status\"},{\"name\":\"want\",\"type\":\"uint8\",\"internalType\":\"enumTokenList.Status\"}]}]",
	ID:  "TokenList",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051611cc3380380611cc383398101604081905261002e91610080565b6001600160a01b03811660805260405161004790610073565b604051809103905ff080158015610060573d5f5f3e3d5ffd5b506001600160a01b031660a052506100ad565b61028980611a3a83390190565b5f60208284031215610090575f5ffd5b81516001600160a01b03811681146100a6575f5ffd5b9392505050565b60805160a05161193b6100ff5f395f8181610155015281816109f401528181610a8801528181610ac701528181610b350152610ba301525f81816101de015281816104b40152610709015261193b5ff3fe608060405234801561000f575f5ffd5b50600436106100e4575f3560e01c8063c633573a11610088578063e357a60511610063578063e357a60514610213578063f03d654f14610226578063f0d6c2ef14610230578063f594e32014610243575f5ffd5b8063c633573a146101cf578063d33219b4146101d9578063dd068ec114610200575f5ffd5b80633992c6ad116100c35780633992c6ad14610138578063444d9172146101505780636b2cc75c1461019c578063afb2ee73146101af575f5ffd5b806220d939146100e857806323b926a0146101105780632a0274c214610123575b5f5ffd5b6100fb6100f63660046116dd565b61024c565b60405190151581526020015b60405180910390f35b6100fb61011e3660046116dd565b61028f565b6101366101313660046116f8565b61049c565b005b610142621e848081565b604051908152602001610107565b6101777f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff9091168152602001610107565b6101366101aa3660046116dd565b6106f1565b6101c26101bd3660046116dd565b610858565b6040516101079190611788565b610142620f424081565b6101777f000000000000000000000000000000000000000000000000000000000000000081565b61013661020e3660046116f8565b610909565b6101366102213660046116f8565b610bce565b6101426201518081565b6100fb61023e3660046116dd565b61101b565b61014261010081565b5f600273ffffffffffffffffffffffffffffffffffffffff83165f9081526020819052604090205460ff16600281111561028857610288611722565b1492915050565b5f61029861113b565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040812090815460ff1660028111156102d3576102d3611722565b0361031a57825f60026040517f94427f98000000000000000000000000000000000000000000000000000000008152600401610311939291906117cd565b60405180910390fd5b620f42405a1015610365575a6040517f9ee5fcf00000000000000000000000000000000000000000000000000000000081526004810191909152620f42406024820152604401610311565b80546040517fdd068ec100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015266010000000000009091046fffffffffffffffffffffffffffffffff166024820152309063dd068ec1906044015f604051808303815f87803b1580156103ed575f5ffd5b505af19250505080156103fe575060015b6104835780547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001681553373ffffffffffffffffffffffffffffffffffffffff84167f82834d6fdb45096c7243902a6528b90aaf7acf40190e13f09ceeed6595f9364d610469611172565b604051610476919061180c565b60405180910390a361048d565b600191505061048f565b505b6104976111d9565b919050565b3373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161461050d576040517f59f357cc000000000000000000000000000000000000000000000000000000008152336004820152602401610311565b5f610519836001611203565b80549091505f9061053a906201518090610100900464ffffffffff1661188c565b905080421015610595576040517f3c8d90d800000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260248101829052604401610311565b81545f906105c0908690660100000000000090046fffffffffffffffffffffffffffffffff16611298565b83549091505f906105ed90660100000000000090046fffffffffffffffffffffffffffffffff168361189f565b90508481111561064f576040517f38b88e8100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff871660048201526024810182905260448101869052606401610311565b83547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600217808555604080516fffffffffffffffffffffffffffffffff66010000000000009093049290921682526020820183905273ffffffffffffffffffffffffffffffffffffffff8816917ff5131ced55b0acaf544756b84f53407bb074315875a8dca372802b3f1d7180c8910160405180910390a2505050505050565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614610762576040517f59f357cc000000000000000000000000000000000000000000000000000000008152336004820152602401610311565b73ffffffffffffffffffffffffffffffffffffffff81165f90815260208190526040812090815460ff16600281111561079d5761079d611722565b036107db57815f60026040517f94427f98000000000000000000000000000000000000000000000000000000008152600401610311939291906117cd565b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001681556040805160208082525f90820152339173ffffffffffffffffffffffffffffffffffffffff8516917f82834d6fdb45096c7243902a6528b90aaf7acf40190e13f09ceeed6595f9364d910160405180910390a35050565b604080516060810182525f808252602082018190529181019190915273ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040908190208151606081019092528054829060ff1660028111156108bb576108bb611722565b60028111156108cc576108cc611722565b81529054610100810464ffffffffff166020830152660100000000000090046fffffffffffffffffffffffffffffffff1660409091015292915050565b333014610944576040517fa19dbf00000000000000000000000000000000000000000000000000000000008152336004820152602401610311565b8173ffffffffffffffffffffffffffffffffffffffff163b5f036109ac576040517ff0ae59ab00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610311565b5f6109b78383611298565b6040517f70a0823100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000811660048301529192505f918516906370a0823190602401602060405180830381865afa158015610a46573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a6a91906118b2565b9050610aad73ffffffffffffffffffffffffffffffffffffffff85167f000000000000000000000000000000000000000000000000000000000000000085611388565b610ac18430610abc868661189f565b6113e8565b610af0847f0000000000000000000000000000000000000000000000000000000000000000610abc868561188c565b6040517fd63fedc500000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063d63fedc5906024015f604051808303815f87803b158015610b76575f5ffd5b505af1158015610b88573d5f5f3e3d5ffd5b50505050610b9d84308385610abc919061188c565b610bc8847f00000000000000000000000000000000000000000000000000000000000000005f6113e8565b50505050565b610bd661113b565b621e8480811080610bf257506bffffffffffffffffffffffff81115b15610c47576040517f5a29454200000000000000000000000000000000000000000000000000000000815260048101829052621e848060248201526bffffffffffffffffffffffff6044820152606401610311565b8173ffffffffffffffffffffffffffffffffffffffff163b5f03610caf576040517ff0ae59ab00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610311565b5f610cba835f611203565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201529091505f9073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa158015610d27573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d4b91906118b2565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523360048201529091505f9073ffffffffffffffffffffffffffffffffffffffff8616906370a0823190602401602060405180830381865afa158015610db8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ddc91906118b2565b9050610e0073ffffffffffffffffffffffffffffffffffffffff86163330876114e2565b610e0f8530610abc878661188c565b610e1e8533610abc878561189f565b5f610e2a6002866118c9565b9050610e4d73ffffffffffffffffffffffffffffffffffffffff87163383611388565b610e67863083610e5d898861188c565b610abc919061189f565b610e81863383610e77898761189f565b610abc919061188c565b5f81610e8d878661188c565b610e97919061189f565b90506fffffffffffffffffffffffffffffffff811115610f05576040517f5a29454200000000000000000000000000000000000000000000000000000000815260048101829052621e848060248201526fffffffffffffffffffffffffffffffff6044820152606401610311565b84547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0064ffffffffff42908116610100027fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ff6fffffffffffffffffffffffffffffffff8616660100000000000002167fffffffffffffffffffff000000000000000000000000000000000000000000ff9094169390931792909217166001178655339073ffffffffffffffffffffffffffffffffffffffff8916907f33461ab25aac5bbbee2328d1bbe47688e9772a37577fb9880a5dae1d7becea97908490610ff290620151809061188c565b6040805192835260208301919091520160405180910390a350505050506110176111d9565b5050565b73ffffffffffffffffffffffffffffffffffffffff81165f9081526020819052604081206001815460ff16600281111561105757611057611722565b14801561107f5750805461107b906201518090610100900464ffffffffff1661188c565b4210155b8015611134575080546040517f70a0823100000000000000000000000000000000000000000000000000000000815230600482015266010000000000009091046fffffffffffffffffffffffffffffffff169073ffffffffffffffffffffffffffffffffffffffff8516906370a0823190602401602060405180830381865afa15801561110e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061113291906118b2565b145b9392505050565b61114361153e565b61117060017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90611597565b565b60603d610100811061118657610100611188565b805b67ffffffffffffffff8111156111a0576111a0611901565b6040519080825280601f01601f1916602001820160405280156111ca576020820181803683370190505b50915081515f602084013e5090565b6111705f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061116a565b73ffffffffffffffffffffffffffffffffffffffff82165f90815260208190526040902081600281111561123957611239611722565b815460ff16600281111561124f5761124f611722565b146112925780546040517f94427f9800000000000000000000000000000000000000000000000000000000815261031191859160ff9091169085906004016117cd565b92915050565b6040517f70a082310000000000000000000000000000000000000000000000000000000081523060048201525f9073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa158015611302573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061132691906118b2565b905081811015611292576040517fdc3517f000000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff841660048201526024810183905260448101829052606401610311565b611395838383600161159e565b6113e3576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610311565b505050565b6040517f70a0823100000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83811660048301525f91908516906370a0823190602401602060405180830381865afa158015611455573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061147991906118b2565b9050818114610bc8576040517f03fdf64c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8086166004830152841660248201526044810183905260648101829052608401610311565b6114f0848484846001611626565b610bc8576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610311565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15611170576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661161a57838315161561160e573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f511483166116a857838315161561169c573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b73ffffffffffffffffffffffffffffffffffffffff811681146116da575f5ffd5b50565b5f602082840312156116ed575f5ffd5b8135611134816116b9565b5f5f60408385031215611709575f5ffd5b8235611714816116b9565b946020939093013593505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60038110611784577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b5f60608201905061179a82845161174f565b64ffffffffff60208401511660208301526fffffffffffffffffffffffffffffffff604084015116604083015292915050565b73ffffffffffffffffffffffffffffffffffffffff84168152606081016117f7602083018561174f565b611804604083018461174f565b949350505050565b602081525f82518060208401528060208501604085015e5f6040828501015260407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011684010191505092915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156112925761129261185f565b818103818111156112925761129261185f565b5f602082840312156118c2575f5ffd5b5051919050565b5f826118fc577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffdfea164736f6c6343000825000a60a0604052336080523480156012575f5ffd5b5060805161025f61002a5f395f6074015261025f5ff3fe608060405234801561000f575f5ffd5b5060043610610029575f3560e01c8063d63fedc51461002d575b5f5ffd5b61004061003b366004610201565b610042565b005b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152610112907f00000000000000000000000000000000000000000000000000000000000000009073ffffffffffffffffffffffffffffffffffffffff8416906370a0823190602401602060405180830381865afa1580156100d0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906100f4919061023b565b73ffffffffffffffffffffffffffffffffffffffff84169190610115565b50565b6101228383836001610179565b610174576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260240160405180910390fd5b505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f511483166101f55783831516156101e9573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f60208284031215610211575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114610234575f5ffd5b9392505050565b5f6020828403121561024b575f5ffd5b505191905056fea164736f6c6343000825000a",
}

// TokenList is an auto generated Go binding around an Ethereum contract.
type TokenList struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TokenList) GetABI() abi.ABI {
	return c.abi
}

// NewTokenList creates a new instance of TokenList.
func NewTokenList() *TokenList {
	parsed, err := TokenListMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TokenList{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TokenList) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock_) returns()
func (tokenList *TokenList) PackConstructor(timelock_ common.Address) []byte {
	enc, err := tokenList.abi.Pack("", timelock_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXREASON is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf594e320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_REASON() view returns(uint256)
func (tokenList *TokenList) PackMAXREASON() []byte {
	enc, err := tokenList.abi.Pack("MAX_REASON")
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
func (tokenList *TokenList) TryPackMAXREASON() ([]byte, error) {
	return tokenList.abi.Pack("MAX_REASON")
}

// UnpackMAXREASON is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf594e320.
//
// Solidity: function MAX_REASON() view returns(uint256)
func (tokenList *TokenList) UnpackMAXREASON(data []byte) (*big.Int, error) {
	out, err := tokenList.abi.Unpack("MAX_REASON", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINPROBE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3992c6ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_PROBE() view returns(uint256)
func (tokenList *TokenList) PackMINPROBE() []byte {
	enc, err := tokenList.abi.Pack("MIN_PROBE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINPROBE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3992c6ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_PROBE() view returns(uint256)
func (tokenList *TokenList) TryPackMINPROBE() ([]byte, error) {
	return tokenList.abi.Pack("MIN_PROBE")
}

// UnpackMINPROBE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3992c6ad.
//
// Solidity: function MIN_PROBE() view returns(uint256)
func (tokenList *TokenList) UnpackMINPROBE(data []byte) (*big.Int, error) {
	out, err := tokenList.abi.Unpack("MIN_PROBE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPROBETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf03d654f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PROBE_TIME() view returns(uint256)
func (tokenList *TokenList) PackPROBETIME() []byte {
	enc, err := tokenList.abi.Pack("PROBE_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPROBETIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf03d654f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PROBE_TIME() view returns(uint256)
func (tokenList *TokenList) TryPackPROBETIME() ([]byte, error) {
	return tokenList.abi.Pack("PROBE_TIME")
}

// UnpackPROBETIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf03d654f.
//
// Solidity: function PROBE_TIME() view returns(uint256)
func (tokenList *TokenList) UnpackPROBETIME(data []byte) (*big.Int, error) {
	out, err := tokenList.abi.Unpack("PROBE_TIME", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRECHECKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc633573a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECHECK_GAS() view returns(uint256)
func (tokenList *TokenList) PackRECHECKGAS() []byte {
	enc, err := tokenList.abi.Pack("RECHECK_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECHECKGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc633573a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECHECK_GAS() view returns(uint256)
func (tokenList *TokenList) TryPackRECHECKGAS() ([]byte, error) {
	return tokenList.abi.Pack("RECHECK_GAS")
}

// UnpackRECHECKGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc633573a.
//
// Solidity: function RECHECK_GAS() view returns(uint256)
func (tokenList *TokenList) UnpackRECHECKGAS(data []byte) (*big.Int, error) {
	out, err := tokenList.abi.Unpack("RECHECK_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAdmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a0274c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admit(address token, uint256 tolerated) returns()
func (tokenList *TokenList) PackAdmit(token common.Address, tolerated *big.Int) []byte {
	enc, err := tokenList.abi.Pack("admit", token, tolerated)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a0274c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admit(address token, uint256 tolerated) returns()
func (tokenList *TokenList) TryPackAdmit(token common.Address, tolerated *big.Int) ([]byte, error) {
	return tokenList.abi.Pack("admit", token, tolerated)
}

// PackAdmitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0020d939.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admitted(address token) view returns(bool)
func (tokenList *TokenList) PackAdmitted(token common.Address) []byte {
	enc, err := tokenList.abi.Pack("admitted", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmitted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0020d939.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admitted(address token) view returns(bool)
func (tokenList *TokenList) TryPackAdmitted(token common.Address) ([]byte, error) {
	return tokenList.abi.Pack("admitted", token)
}

// UnpackAdmitted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0020d939.
//
// Solidity: function admitted(address token) view returns(bool)
func (tokenList *TokenList) UnpackAdmitted(data []byte) (bool, error) {
	out, err := tokenList.abi.Unpack("admitted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b2cc75c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delist(address token) returns()
func (tokenList *TokenList) PackDelist(token common.Address) []byte {
	enc, err := tokenList.abi.Pack("delist", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b2cc75c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delist(address token) returns()
func (tokenList *TokenList) TryPackDelist(token common.Address) ([]byte, error) {
	return tokenList.abi.Pack("delist", token)
}

// PackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafb2ee73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entry(address token) view returns((uint8,uint40,uint128))
func (tokenList *TokenList) PackEntry(token common.Address) []byte {
	enc, err := tokenList.abi.Pack("entry", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xafb2ee73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entry(address token) view returns((uint8,uint40,uint128))
func (tokenList *TokenList) TryPackEntry(token common.Address) ([]byte, error) {
	return tokenList.abi.Pack("entry", token)
}

// UnpackEntry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xafb2ee73.
//
// Solidity: function entry(address token) view returns((uint8,uint40,uint128))
func (tokenList *TokenList) UnpackEntry(data []byte) (TokenListEntry, error) {
	out, err := tokenList.abi.Unpack("entry", data)
	if err != nil {
		return *new(TokenListEntry), err
	}
	out0 := *abi.ConvertType(out[0], new(TokenListEntry)).(*TokenListEntry)
	return out0, nil
}

// PackExercise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd068ec1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exercise(address token, uint256 deposit) returns()
func (tokenList *TokenList) PackExercise(token common.Address, deposit *big.Int) []byte {
	enc, err := tokenList.abi.Pack("exercise", token, deposit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExercise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd068ec1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exercise(address token, uint256 deposit) returns()
func (tokenList *TokenList) TryPackExercise(token common.Address, deposit *big.Int) ([]byte, error) {
	return tokenList.abi.Pack("exercise", token, deposit)
}

// PackMirror is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x444d9172.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mirror() view returns(address)
func (tokenList *TokenList) PackMirror() []byte {
	enc, err := tokenList.abi.Pack("mirror")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMirror is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x444d9172.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mirror() view returns(address)
func (tokenList *TokenList) TryPackMirror() ([]byte, error) {
	return tokenList.abi.Pack("mirror")
}

// UnpackMirror is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x444d9172.
//
// Solidity: function mirror() view returns(address)
func (tokenList *TokenList) UnpackMirror(data []byte) (common.Address, error) {
	out, err := tokenList.abi.Unpack("mirror", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProbe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe357a605.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function probe(address token, uint256 amount) returns()
func (tokenList *TokenList) PackProbe(token common.Address, amount *big.Int) []byte {
	enc, err := tokenList.abi.Pack("probe", token, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProbe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe357a605.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function probe(address token, uint256 amount) returns()
func (tokenList *TokenList) TryPackProbe(token common.Address, amount *big.Int) ([]byte, error) {
	return tokenList.abi.Pack("probe", token, amount)
}

// PackReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0d6c2ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ready(address token) view returns(bool)
func (tokenList *TokenList) PackReady(token common.Address) []byte {
	enc, err := tokenList.abi.Pack("ready", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReady is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf0d6c2ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ready(address token) view returns(bool)
func (tokenList *TokenList) TryPackReady(token common.Address) ([]byte, error) {
	return tokenList.abi.Pack("ready", token)
}

// UnpackReady is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf0d6c2ef.
//
// Solidity: function ready(address token) view returns(bool)
func (tokenList *TokenList) UnpackReady(data []byte) (bool, error) {
	out, err := tokenList.abi.Unpack("ready", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRecheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b926a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recheck(address token) returns(bool good)
func (tokenList *TokenList) PackRecheck(token common.Address) []byte {
	enc, err := tokenList.abi.Pack("recheck", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b926a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recheck(address token) returns(bool good)
func (tokenList *TokenList) TryPackRecheck(token common.Address) ([]byte, error) {
	return tokenList.abi.Pack("recheck", token)
}

// UnpackRecheck is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b926a0.
//
// Solidity: function recheck(address token) returns(bool good)
func (tokenList *TokenList) UnpackRecheck(data []byte) (bool, error) {
	out, err := tokenList.abi.Unpack("recheck", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (tokenList *TokenList) PackTimelock() []byte {
	enc, err := tokenList.abi.Pack("timelock")
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
func (tokenList *TokenList) TryPackTimelock() ([]byte, error) {
	return tokenList.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (tokenList *TokenList) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := tokenList.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// TokenListAdmitted represents a Admitted event raised by the TokenList contract.
type TokenListAdmitted struct {
	Token   common.Address
	Deposit *big.Int
	Surplus *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TokenListAdmittedEventName = "Admitted"

// ContractEventName returns the user-defined event name.
func (TokenListAdmitted) ContractEventName() string {
	return TokenListAdmittedEventName
}

// UnpackAdmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Admitted(address indexed token, uint256 deposit, uint256 surplus)
func (tokenList *TokenList) UnpackAdmittedEvent(log *types.Log) (*TokenListAdmitted, error) {
	event := "Admitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tokenList.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenListAdmitted)
	if len(log.Data) > 0 {
		if err := tokenList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tokenList.abi.Events[event].Inputs {
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

// TokenListDelisted represents a Delisted event raised by the TokenList contract.
type TokenListDelisted struct {
	Token  common.Address
	By     common.Address
	Reason []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const TokenListDelistedEventName = "Delisted"

// ContractEventName returns the user-defined event name.
func (TokenListDelisted) ContractEventName() string {
	return TokenListDelistedEventName
}

// UnpackDelistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delisted(address indexed token, address indexed by, bytes reason)
func (tokenList *TokenList) UnpackDelistedEvent(log *types.Log) (*TokenListDelisted, error) {
	event := "Delisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tokenList.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenListDelisted)
	if len(log.Data) > 0 {
		if err := tokenList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tokenList.abi.Events[event].Inputs {
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

// TokenListProbed represents a Probed event raised by the TokenList contract.
type TokenListProbed struct {
	Token   common.Address
	By      common.Address
	Deposit *big.Int
	ReadyAt *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const TokenListProbedEventName = "Probed"

// ContractEventName returns the user-defined event name.
func (TokenListProbed) ContractEventName() string {
	return TokenListProbedEventName
}

// UnpackProbedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Probed(address indexed token, address indexed by, uint256 deposit, uint256 readyAt)
func (tokenList *TokenList) UnpackProbedEvent(log *types.Log) (*TokenListProbed, error) {
	event := "Probed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != tokenList.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TokenListProbed)
	if len(log.Data) > 0 {
		if err := tokenList.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range tokenList.abi.Events[event].Inputs {
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
func (tokenList *TokenList) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], tokenList.abi.Errors["NotAToken"].ID.Bytes()[:4]) {
		return tokenList.UnpackNotATokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenList.abi.Errors["NotExact"].ID.Bytes()[:4]) {
		return tokenList.UnpackNotExactError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenList.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return tokenList.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenList.abi.Errors["OnlySelf"].ID.Bytes()[:4]) {
		return tokenList.UnpackOnlySelfError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenList.abi.Errors["ProbeOutOfRange"].ID.Bytes()[:4]) {
		return tokenList.UnpackProbeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenList.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return tokenList.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenList.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return tokenList.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenList.abi.Errors["Shrunk"].ID.Bytes()[:4]) {
		return tokenList.UnpackShrunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenList.abi.Errors["Surplus"].ID.Bytes()[:4]) {
		return tokenList.UnpackSurplusError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenList.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return tokenList.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenList.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return tokenList.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], tokenList.abi.Errors["WrongStatus"].ID.Bytes()[:4]) {
		return tokenList.UnpackWrongStatusError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// TokenListNotAToken represents a NotAToken error raised by the TokenList contract.
type TokenListNotAToken struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAToken(address token)
func TokenListNotATokenErrorID() common.Hash {
	return common.HexToHash("0xf0ae59ab2305e450b7994c131d4d487b62eef4fac72f3b690bc790b01afd51f5")
}

// UnpackNotATokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAToken(address token)
func (tokenList *TokenList) UnpackNotATokenError(raw []byte) (*TokenListNotAToken, error) {
	out := new(TokenListNotAToken)
	if err := tokenList.abi.UnpackIntoInterface(out, "NotAToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenListNotExact represents a NotExact error raised by the TokenList contract.
type TokenListNotExact struct {
	Token  common.Address
	Holder common.Address
	Want   *big.Int
	Got    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExact(address token, address holder, uint256 want, uint256 got)
func TokenListNotExactErrorID() common.Hash {
	return common.HexToHash("0x03fdf64c565e2b210b304e4a38f0bfa6cb1689048ef416fea524e2ad2f15deb6")
}

// UnpackNotExactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExact(address token, address holder, uint256 want, uint256 got)
func (tokenList *TokenList) UnpackNotExactError(raw []byte) (*TokenListNotExact, error) {
	out := new(TokenListNotExact)
	if err := tokenList.abi.UnpackIntoInterface(out, "NotExact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenListNotTimelock represents a NotTimelock error raised by the TokenList contract.
type TokenListNotTimelock struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address sender)
func TokenListNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address sender)
func (tokenList *TokenList) UnpackNotTimelockError(raw []byte) (*TokenListNotTimelock, error) {
	out := new(TokenListNotTimelock)
	if err := tokenList.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenListOnlySelf represents a OnlySelf error raised by the TokenList contract.
type TokenListOnlySelf struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlySelf(address sender)
func TokenListOnlySelfErrorID() common.Hash {
	return common.HexToHash("0xa19dbf00b183114619ac7288289be50557f5de4df674af2ca544659b36803160")
}

// UnpackOnlySelfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlySelf(address sender)
func (tokenList *TokenList) UnpackOnlySelfError(raw []byte) (*TokenListOnlySelf, error) {
	out := new(TokenListOnlySelf)
	if err := tokenList.abi.UnpackIntoInterface(out, "OnlySelf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenListProbeOutOfRange represents a ProbeOutOfRange error raised by the TokenList contract.
type TokenListProbeOutOfRange struct {
	Amount *big.Int
	Min    *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProbeOutOfRange(uint256 amount, uint256 min, uint256 max)
func TokenListProbeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x5a2945427d92a213ec8c0c96622abe0d040864ed7c8966f16898960db61f8b30")
}

// UnpackProbeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProbeOutOfRange(uint256 amount, uint256 min, uint256 max)
func (tokenList *TokenList) UnpackProbeOutOfRangeError(raw []byte) (*TokenListProbeOutOfRange, error) {
	out := new(TokenListProbeOutOfRange)
	if err := tokenList.abi.UnpackIntoInterface(out, "ProbeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenListReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the TokenList contract.
type TokenListReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func TokenListReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (tokenList *TokenList) UnpackReentrancyGuardReentrantCallError(raw []byte) (*TokenListReentrancyGuardReentrantCall, error) {
	out := new(TokenListReentrancyGuardReentrantCall)
	if err := tokenList.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenListSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the TokenList contract.
type TokenListSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func TokenListSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (tokenList *TokenList) UnpackSafeERC20FailedOperationError(raw []byte) (*TokenListSafeERC20FailedOperation, error) {
	out := new(TokenListSafeERC20FailedOperation)
	if err := tokenList.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenListShrunk represents a Shrunk error raised by the TokenList contract.
type TokenListShrunk struct {
	Token   common.Address
	Deposit *big.Int
	Balance *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Shrunk(address token, uint256 deposit, uint256 balance)
func TokenListShrunkErrorID() common.Hash {
	return common.HexToHash("0xdc3517f04a3c5d9a93aa1481dbed5d0a57fad64806a3434ca945a9073e1070e7")
}

// UnpackShrunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Shrunk(address token, uint256 deposit, uint256 balance)
func (tokenList *TokenList) UnpackShrunkError(raw []byte) (*TokenListShrunk, error) {
	out := new(TokenListShrunk)
	if err := tokenList.abi.UnpackIntoInterface(out, "Shrunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenListSurplus represents a Surplus error raised by the TokenList contract.
type TokenListSurplus struct {
	Token     common.Address
	Surplus   *big.Int
	Tolerated *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Surplus(address token, uint256 surplus, uint256 tolerated)
func TokenListSurplusErrorID() common.Hash {
	return common.HexToHash("0x38b88e817861e95754b73fef8ef7eee9ac1ef954f3a9a6a3e47c66d3104b7812")
}

// UnpackSurplusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Surplus(address token, uint256 surplus, uint256 tolerated)
func (tokenList *TokenList) UnpackSurplusError(raw []byte) (*TokenListSurplus, error) {
	out := new(TokenListSurplus)
	if err := tokenList.abi.UnpackIntoInterface(out, "Surplus", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenListTooEarly represents a TooEarly error raised by the TokenList contract.
type TokenListTooEarly struct {
	Token   common.Address
	ReadyAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(address token, uint256 readyAt)
func TokenListTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x3c8d90d8c4c58ef8b01e26c22acb304e33b4896c946e098a1564bae16eb9d86f")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(address token, uint256 readyAt)
func (tokenList *TokenList) UnpackTooEarlyError(raw []byte) (*TokenListTooEarly, error) {
	out := new(TokenListTooEarly)
	if err := tokenList.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenListTooLittleGas represents a TooLittleGas error raised by the TokenList contract.
type TokenListTooLittleGas struct {
	Left *big.Int
	Want *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 left, uint256 want)
func TokenListTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 left, uint256 want)
func (tokenList *TokenList) UnpackTooLittleGasError(raw []byte) (*TokenListTooLittleGas, error) {
	out := new(TokenListTooLittleGas)
	if err := tokenList.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// TokenListWrongStatus represents a WrongStatus error raised by the TokenList contract.
type TokenListWrongStatus struct {
	Token common.Address
	Have  uint8
	Want  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongStatus(address token, uint8 have, uint8 want)
func TokenListWrongStatusErrorID() common.Hash {
	return common.HexToHash("0x94427f98e4dc005a18fe231080e85e985d591400f8f6da2d5fb8644465488e8f")
}

// UnpackWrongStatusError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongStatus(address token, uint8 have, uint8 want)
func (tokenList *TokenList) UnpackWrongStatusError(raw []byte) (*TokenListWrongStatus, error) {
	out := new(TokenListWrongStatus)
	if err := tokenList.abi.UnpackIntoInterface(out, "WrongStatus", raw); err != nil {
		return nil, err
	}
	return out, nil
}
