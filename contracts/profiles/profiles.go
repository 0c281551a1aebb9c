// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package profiles

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

// ProfilesMetaData contains all meta data concerning the Profiles contract.
var ProfilesMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"factory_\",\"type\":\"address\",\"internalType\":\"contractIWalletFactory\"},{\"name\":\"registry_\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_LEVEL\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_VALIDITY\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"blacklist\",\"inputs\":[{\"name\":\"other\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"blacklisted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"other\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"certificates\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"validator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expires\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"term\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"certify\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"value\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"expires\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWalletFactory\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"identityOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"levelOf\",\"inputs\":[{\"name\":\"party\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"levelOfKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"live\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownersOf\",\"inputs\":[{\"name\":\"party\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"answers\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"parties\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"curator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"listed\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minLevel\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"top\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"registry\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIRegistry\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"requireMutual\",\"inputs\":[{\"name\":\"a\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"b\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPolicy\",\"inputs\":[{\"name\":\"minLevel\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"curator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setValidator\",\"inputs\":[{\"name\":\"validator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unblacklist\",\"inputs\":[{\"name\":\"other\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"validators\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"term\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Blacklisted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"other\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Certified\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"validator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"value\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"expires\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PolicySet\",\"inputs\":[{\"name\":\"party\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"minLevel\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"curator\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Revoked\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"validator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint16\",\"indexed\":true,\"internalType\":\"uint16\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unblacklisted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"other\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ValidatorSet\",\"inputs\":[{\"name\":\"validator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"level\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"term\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AlreadyBlacklisted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"other\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ExpiryOutOfRange\",\"inputs\":[{\"name\":\"expires\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"now_\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"HeldBy\",\"inputs\":[{\"name\":\"validator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"expires\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LevelOutOfRange\",\"inputs\":[{\"name\":\"level\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"LevelTooLow\",\"inputs\":[{\"name\":\"asker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"refused\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"have\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"need\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"NotBlacklisted\",\"inputs\":[{\"name\":\"by\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"other\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotYours\",\"inputs\":[{\"name\":\"subject\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Oneself\",\"inputs\":[{\"name\":\"party\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"Refused\",\"inputs\":[{\"name\":\"asker\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"refused\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"list\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"SpeaksOwner\",\"inputs\":[{\"name\":\"node\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"UnknownKind\",\"inputs\":[{\"name\":\"kind\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]},{\"type\":\"error\",\"name\":\"ValidatorLevel\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"have\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"need\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"ZeroAddress\",\"inputs\":[]}]",
	ID:  "Profiles",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051611e3e380380611e3e83398101604081905261002e916100af565b6001600160a01b038316158061004b57506001600160a01b038216155b8061005d57506001600160a01b038116155b1561007b5760405163d92e233d60e01b815260040160405180910390fd5b6001600160a01b0392831660805290821660a0521660c0526100f9565b6001600160a01b03811681146100ac575f5ffd5b50565b5f5f5f606084860312156100c1575f5ffd5b83516100cc81610098565b60208501519093506100dd81610098565b60408501519092506100ee81610098565b809150509250925092565b60805160a05160c051611cf86101465f395f81816103ea0152818161094d0152610a0f01525f818161046a01528181610797015261083e01525f81816104a401526110e50152611cf85ff3fe608060405234801561000f575f5ffd5b506004361061016d575f3560e01c80637b103999116100d2578063c45a015511610088578063f9f92be411610063578063f9f92be4146104c6578063fa52c7d8146104d9578063fda7c94d14610526575f5ffd5b8063c45a015514610465578063c63456261461048c578063d33219b41461049f575f5ffd5b8063a49062d4116100b8578063a49062d414610437578063ae473e031461043f578063af380e7c14610452575f5ffd5b80637b103999146103e55780639d5b87ae14610424575f5ffd5b80635c138c9d1161012757806368ec3b0f1161010d57806368ec3b0f146103925780636b1e8d2a146103bf57806375e3661e146103d2575f5ffd5b80635c138c9d1461035a57806364e338551461037f575f5ffd5b80630c976227116101575780630c976227146101ae57806347e00cba146101e15780634f2352071461029a575f5ffd5b80623fc7d1146101715780630277e33914610186575b5f5ffd5b61018461017f366004611964565b610547565b005b610199610194366004611964565b610682565b60405190151581526020015b60405180910390f35b6101c16101bc366004611997565b610749565b604080516001600160a01b039384168152929091166020830152016101a5565b61025f6101ef366004611964565b600160208181525f9384526040808520909152918352912080549101546001600160a01b0382169174010000000000000000000000000000000000000000810464ffffffffff169179010000000000000000000000000000000000000000000000000090910463ffffffff169084565b604080516001600160a01b03909516855264ffffffffff909316602085015263ffffffff9091169183019190915260608201526080016101a5565b6103226102a8366004611997565b60036020525f90815260409020546001600160a01b0381169063ffffffff740100000000000000000000000000000000000000008204169060ff7801000000000000000000000000000000000000000000000000820481169179010000000000000000000000000000000000000000000000000090041684565b604080516001600160a01b03909516855263ffffffff909316602085015260ff918216928401929092521660608201526080016101a5565b61036d610368366004611997565b610a8b565b60405160ff90911681526020016101a5565b61018461038d3660046119b2565b610aa9565b6101996103a03660046119b2565b600260209081525f928352604080842090915290825290205460ff1681565b6101846103cd3660046119fb565b610b08565b6101846103e0366004611997565b610f01565b61040c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101a5565b61036d610432366004611a49565b61104b565b61036d600481565b61018461044d366004611a72565b6110da565b610184610460366004611a9c565b6112b6565b61040c7f000000000000000000000000000000000000000000000000000000000000000081565b61036d61049a366004611997565b6113cc565b61040c7f000000000000000000000000000000000000000000000000000000000000000081565b6101846104d4366004611997565b611446565b6105086104e7366004611997565b5f6020819052908152604090205460ff811690610100900463ffffffff1682565b6040805160ff909316835263ffffffff9091166020830152016101a5565b610531630966018081565b60405164ffffffffff90911681526020016101a5565b6001600160a01b038083165f90815260016020908152604080832061ffff861684529091529020541680158061059a5750336001600160a01b0382161480159061059a5750336001600160a01b03841614155b156105f1576040517f42e487020000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015261ffff831660248201523360448201526064015b60405180910390fd5b6001600160a01b038381165f81815260016020818152604080842061ffff891680865290835281852080547fffffff00000000000000000000000000000000000000000000000000000000001681559093019390935591513381529093851692917ffd8d2024a18f65328294a5fa7af6bbf0986fcfd84fdca60505eacfc1549abbd6910160405180910390a4505050565b6001600160a01b0382165f90815260016020908152604080832061ffff851684529091528120805474010000000000000000000000000000000000000000900464ffffffffff1642106106d8575f915050610743565b80546001600160a01b0381165f90815260208190526040902080549091790100000000000000000000000000000000000000000000000000900463ffffffff9081166101009092041614801561073e57506107328461104b565b815460ff918216911610155b925050505b92915050565b5f806001600160a01b0383163b158015906108a757506040517f6933059e0000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301527f00000000000000000000000000000000000000000000000000000000000000001690636933059e90602401602060405180830381865afa1580156107dc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108009190611ab6565b806108a757506040517f701b70ac0000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301527f0000000000000000000000000000000000000000000000000000000000000000169063701b70ac90602401602060405180830381865afa158015610883573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108a79190611ab6565b1561091557826001600160a01b0316638da5cb5b6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156108e8573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061090c9190611ad5565b93849350915050565b6040517f6f1be3680000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301527f00000000000000000000000000000000000000000000000000000000000000001690636f1be36890602401606060405180830381865afa158015610992573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109b69190611af0565b5190506001600160a01b0381166109cf57509091829150565b6040517f66280d4c0000000000000000000000000000000000000000000000000000000081526001600160a01b03848116600483015282811660248301527f000000000000000000000000000000000000000000000000000000000000000016906366280d4c90604401602060405180830381865afa158015610a54573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a789190611ab6565b610a825782610a84565b805b9150915091565b5f5f610a9683610749565b509050610aa2816113cc565b9392505050565b5f5f610ab484610749565b915091505f5f610ac385610749565b91509150816001600160a01b0316846001600160a01b031603610ae857505050505050565b610af48486848461162a565b610b008287868661162a565b505050505050565b6001600160a01b038416610b48576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f610b528461104b565b335f90815260208190526040902080549192509060ff80841691161015610bbb5780546040517f94192bca00000000000000000000000000000000000000000000000000000000815233600482015260ff918216602482015290831660448201526064016105e8565b428364ffffffffff16111580610be45750610bda630966018042611bb4565b8364ffffffffff16115b15610c42578242610bf9630966018082611bb4565b6040517fe38b198c00000000000000000000000000000000000000000000000000000000815264ffffffffff9093166004840152602483019190915260448201526064016105e8565b6001600160a01b038087165f90815260016020908152604080832061ffff8a168452909152902080549091163314801590610c825750610c828787610682565b15610ceb5780546040517f92b05cf20000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201527401000000000000000000000000000000000000000090910464ffffffffff1660248201526044016105e8565b6040518060800160405280336001600160a01b031681526020018564ffffffffff168152602001835f0160019054906101000a900463ffffffff1663ffffffff1681526020018681525060015f896001600160a01b03166001600160a01b031681526020019081526020015f205f8861ffff1661ffff1681526020019081526020015f205f820151815f015f6101000a8154816001600160a01b0302191690836001600160a01b031602179055506020820151815f0160146101000a81548164ffffffffff021916908364ffffffffff1602179055506040820151815f0160196101000a81548163ffffffff021916908363ffffffff16021790555060608201518160010155905050610dfd86611835565b8015610e4257506001600160a01b0387165f9081526003602052604090205460ff80851679010000000000000000000000000000000000000000000000000090920416105b15610ea6576001600160a01b0387165f90815260036020526040902080547fffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffffff1679010000000000000000000000000000000000000000000000000060ff8616021790555b6040805186815264ffffffffff8616602082015261ffff88169133916001600160a01b038b16917f07f56337ec1c0a3766b1467ebdaa3de683b6d6369d8adbcbf0df479405d3f50a910160405180910390a450505050505050565b335f9081526002602090815260408083206001600160a01b038516845290915290205460ff16610f6e576040517f18bd00610000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b03821660248201526044016105e8565b335f8181526002602090815260408083206001600160a01b0386168452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016905592825260039052208054601490610fea9074010000000000000000000000000000000000000000900463ffffffff16611bc7565b91906101000a81548163ffffffff021916908363ffffffff160217905550806001600160a01b0316336001600160a01b03167fb94d0cd8f4e7cc640827a8fd6004b6296c4ee80fb8dd4866919f056e93ee5d0d60405160405180910390a350565b5f600a611059606484611c31565b6110639190611c54565b905061044c8261ffff16108061107e57506109c38261ffff16115b8061108a575060ff8116155b806110985750600460ff8216115b156110d5576040517f81423b9900000000000000000000000000000000000000000000000000000000815261ffff831660048201526024016105e8565b919050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461113e576040517f59f357cc0000000000000000000000000000000000000000000000000000000081523360048201526024016105e8565b6001600160a01b03821661117e576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600460ff821611156111ca576040517faaaad29800000000000000000000000000000000000000000000000000000000815260ff821660048281019190915260248201526044016105e8565b6001600160a01b0382165f908152602081905260409020805460ff161580156111f5575060ff821615155b15611234578054819060019061121590610100900463ffffffff16611c77565b91906101000a81548163ffffffff021916908363ffffffff1602179055505b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660ff83169081178083556040805192835261010090910463ffffffff1660208301526001600160a01b038516917f1ff4f0c18a0af4c310cc554cf1e07fe115321391261f708a4d54a94d6a40995391015b60405180910390a2505050565b6112be61185e565b600460ff8316111561130a576040517faaaad29800000000000000000000000000000000000000000000000000000000815260ff831660048281019190915260248201526044016105e8565b335f8181526003602090815260409182902080547fffffffffffffff00ffffffff000000000000000000000000000000000000000016780100000000000000000000000000000000000000000000000060ff88169081027fffffffffffffffffffffffff000000000000000000000000000000000000000016919091176001600160a01b038716908117835584519182529281019290925292917fa14c4db03d0288e1118e470eb292b643af00ba70b876fa3f852d14df5ca32c3891016112a9565b6001600160a01b0381165f90815260036020526040902054790100000000000000000000000000000000000000000000000000900460ff165b60ff8116156110d55761142c8261142060ff84166064611c9b565b610194906103e9611cbf565b1561143657919050565b61143f81611cd9565b9050611405565b61144e61185e565b6001600160a01b03811661148e576040517fd92e233d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b336001600160a01b038216036114db576040517fa9acf7d00000000000000000000000000000000000000000000000000000000081526001600160a01b03821660048201526024016105e8565b335f9081526002602090815260408083206001600160a01b038516845290915290205460ff1615611549576040517f0b1fa43c0000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b03821660248201526044016105e8565b335f8181526002602090815260408083206001600160a01b0386168452825280832080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055928252600390522080546014906115c99063ffffffff7401000000000000000000000000000000000000000090910416611c77565b91906101000a81548163ffffffff021916908363ffffffff160217905550806001600160a01b0316336001600160a01b03167fd36871fdf6981136f3ac0564927005901eda06f7a9dff1e8b2a1d7846b8ebb5060405160405180910390a350565b6001600160a01b038085165f9081526003602090815260409182902082516080810184529054938416815263ffffffff740100000000000000000000000000000000000000008504169181019190915260ff780100000000000000000000000000000000000000000000000084048116928201839052790100000000000000000000000000000000000000000000000000909304909216606083015215611747575f6116d5846113cc565b9050816040015160ff168160ff1610156117455760408083015190517fafabf2300000000000000000000000000000000000000000000000000000000081526001600160a01b0380891660048301528716602482015260ff808416604483015290911660648201526084016105e8565b505b602081015163ffffffff161580159061176657506117668585846118c1565b156117b8576040517feef722220000000000000000000000000000000000000000000000000000000081526001600160a01b0380871660048301819052908616602483015260448201526064016105e8565b80516001600160a01b0316158015906117d9575080516117d99085846118c1565b1561182e5780516040517feef722220000000000000000000000000000000000000000000000000000000081526001600160a01b038088166004830152808716602483015290911660448201526064016105e8565b5050505050565b5f6107d08261ffff161080156107435750611851606483611c54565b61ffff1660011492915050565b5f61186833610749565b5090506001600160a01b03811633146118be576040517fe3a4500d0000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b03821660248201526044016105e8565b50565b6001600160a01b038084165f90815260026020908152604080832093861683529290529081205460ff16806119375750826001600160a01b0316826001600160a01b03161415801561193757506001600160a01b038085165f9081526002602090815260408083209386168352929052205460ff165b949350505050565b6001600160a01b03811681146118be575f5ffd5b803561ffff811681146110d5575f5ffd5b5f5f60408385031215611975575f5ffd5b82356119808161193f565b915061198e60208401611953565b90509250929050565b5f602082840312156119a7575f5ffd5b8135610aa28161193f565b5f5f604083850312156119c3575f5ffd5b82356119ce8161193f565b915060208301356119de8161193f565b809150509250929050565b64ffffffffff811681146118be575f5ffd5b5f5f5f5f60808587031215611a0e575f5ffd5b8435611a198161193f565b9350611a2760208601611953565b9250604085013591506060850135611a3e816119e9565b939692955090935050565b5f60208284031215611a59575f5ffd5b610aa282611953565b803560ff811681146110d5575f5ffd5b5f5f60408385031215611a83575f5ffd5b8235611a8e8161193f565b915061198e60208401611a62565b5f5f60408385031215611aad575f5ffd5b6119ce83611a62565b5f60208284031215611ac6575f5ffd5b81518015158114610aa2575f5ffd5b5f60208284031215611ae5575f5ffd5b8151610aa28161193f565b5f6060828403128015611b01575f5ffd5b506040516060810167ffffffffffffffff81118282101715611b4a577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040528251611b588161193f565b81526020830151611b68816119e9565b60208201526040830151611b7b8161193f565b60408201529392505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082018082111561074357610743611b87565b5f63ffffffff821680611bdc57611bdc611b87565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0192915050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b5f61ffff831680611c4457611c44611c04565b8061ffff84160491505092915050565b5f61ffff831680611c6757611c67611c04565b8061ffff84160691505092915050565b5f63ffffffff821663ffffffff8103611c9257611c92611b87565b60010192915050565b61ffff8181168382160290811690818114611cb857611cb8611b87565b5092915050565b61ffff818116838216019081111561074357610743611b87565b5f60ff821680611bdc57611bdc611b8756fea164736f6c6343000825000a",
}

// Profiles is an auto generated Go binding around an Ethereum contract.
type Profiles struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Profiles) GetABI() abi.ABI {
	return c.abi
}

// NewProfiles creates a new instance of Profiles.
func NewProfiles() *Profiles {
	parsed, err := ProfilesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Profiles{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Profiles) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address timelock_, address factory_, address registry_) returns()
func (profiles *Profiles) PackConstructor(timelock_ common.Address, factory_ common.Address, registry_ common.Address) []byte {
	enc, err := profiles.abi.Pack("", timelock_, factory_, registry_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXLEVEL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa49062d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LEVEL() view returns(uint8)
func (profiles *Profiles) PackMAXLEVEL() []byte {
	enc, err := profiles.abi.Pack("MAX_LEVEL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLEVEL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa49062d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LEVEL() view returns(uint8)
func (profiles *Profiles) TryPackMAXLEVEL() ([]byte, error) {
	return profiles.abi.Pack("MAX_LEVEL")
}

// UnpackMAXLEVEL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa49062d4.
//
// Solidity: function MAX_LEVEL() view returns(uint8)
func (profiles *Profiles) UnpackMAXLEVEL(data []byte) (uint8, error) {
	out, err := profiles.abi.Unpack("MAX_LEVEL", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMAXVALIDITY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfda7c94d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_VALIDITY() view returns(uint40)
func (profiles *Profiles) PackMAXVALIDITY() []byte {
	enc, err := profiles.abi.Pack("MAX_VALIDITY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXVALIDITY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfda7c94d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_VALIDITY() view returns(uint40)
func (profiles *Profiles) TryPackMAXVALIDITY() ([]byte, error) {
	return profiles.abi.Pack("MAX_VALIDITY")
}

// UnpackMAXVALIDITY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfda7c94d.
//
// Solidity: function MAX_VALIDITY() view returns(uint40)
func (profiles *Profiles) UnpackMAXVALIDITY(data []byte) (*big.Int, error) {
	out, err := profiles.abi.Unpack("MAX_VALIDITY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBlacklist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9f92be4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blacklist(address other) returns()
func (profiles *Profiles) PackBlacklist(other common.Address) []byte {
	enc, err := profiles.abi.Pack("blacklist", other)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlacklist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9f92be4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blacklist(address other) returns()
func (profiles *Profiles) TryPackBlacklist(other common.Address) ([]byte, error) {
	return profiles.abi.Pack("blacklist", other)
}

// PackBlacklisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68ec3b0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function blacklisted(address by, address other) view returns(bool)
func (profiles *Profiles) PackBlacklisted(by common.Address, other common.Address) []byte {
	enc, err := profiles.abi.Pack("blacklisted", by, other)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBlacklisted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68ec3b0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function blacklisted(address by, address other) view returns(bool)
func (profiles *Profiles) TryPackBlacklisted(by common.Address, other common.Address) ([]byte, error) {
	return profiles.abi.Pack("blacklisted", by, other)
}

// UnpackBlacklisted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x68ec3b0f.
//
// Solidity: function blacklisted(address by, address other) view returns(bool)
func (profiles *Profiles) UnpackBlacklisted(data []byte) (bool, error) {
	out, err := profiles.abi.Unpack("blacklisted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCertificates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e00cba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function certificates(address subject, uint16 kind) view returns(address validator, uint40 expires, uint32 term, bytes32 value)
func (profiles *Profiles) PackCertificates(subject common.Address, kind uint16) []byte {
	enc, err := profiles.abi.Pack("certificates", subject, kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCertificates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e00cba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function certificates(address subject, uint16 kind) view returns(address validator, uint40 expires, uint32 term, bytes32 value)
func (profiles *Profiles) TryPackCertificates(subject common.Address, kind uint16) ([]byte, error) {
	return profiles.abi.Pack("certificates", subject, kind)
}

// CertificatesOutput serves as a container for the return parameters of contract
// method Certificates.
type CertificatesOutput struct {
	Validator common.Address
	Expires   *big.Int
	Term      uint32
	Value     [32]byte
}

// UnpackCertificates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47e00cba.
//
// Solidity: function certificates(address subject, uint16 kind) view returns(address validator, uint40 expires, uint32 term, bytes32 value)
func (profiles *Profiles) UnpackCertificates(data []byte) (CertificatesOutput, error) {
	out, err := profiles.abi.Unpack("certificates", data)
	outstruct := new(CertificatesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Validator = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Expires = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Term = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Value = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackCertify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b1e8d2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function certify(address subject, uint16 kind, bytes32 value, uint40 expires) returns()
func (profiles *Profiles) PackCertify(subject common.Address, kind uint16, value [32]byte, expires *big.Int) []byte {
	enc, err := profiles.abi.Pack("certify", subject, kind, value, expires)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCertify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b1e8d2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function certify(address subject, uint16 kind, bytes32 value, uint40 expires) returns()
func (profiles *Profiles) TryPackCertify(subject common.Address, kind uint16, value [32]byte, expires *big.Int) ([]byte, error) {
	return profiles.abi.Pack("certify", subject, kind, value, expires)
}

// PackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factory() view returns(address)
func (profiles *Profiles) PackFactory() []byte {
	enc, err := profiles.abi.Pack("factory")
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
func (profiles *Profiles) TryPackFactory() ([]byte, error) {
	return profiles.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address)
func (profiles *Profiles) UnpackFactory(data []byte) (common.Address, error) {
	out, err := profiles.abi.Unpack("factory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIdentityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6345626.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function identityOf(address owner) view returns(uint8 level)
func (profiles *Profiles) PackIdentityOf(owner common.Address) []byte {
	enc, err := profiles.abi.Pack("identityOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdentityOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6345626.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function identityOf(address owner) view returns(uint8 level)
func (profiles *Profiles) TryPackIdentityOf(owner common.Address) ([]byte, error) {
	return profiles.abi.Pack("identityOf", owner)
}

// UnpackIdentityOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6345626.
//
// Solidity: function identityOf(address owner) view returns(uint8 level)
func (profiles *Profiles) UnpackIdentityOf(data []byte) (uint8, error) {
	out, err := profiles.abi.Unpack("identityOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackLevelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c138c9d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function levelOf(address party) view returns(uint8)
func (profiles *Profiles) PackLevelOf(party common.Address) []byte {
	enc, err := profiles.abi.Pack("levelOf", party)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLevelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c138c9d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function levelOf(address party) view returns(uint8)
func (profiles *Profiles) TryPackLevelOf(party common.Address) ([]byte, error) {
	return profiles.abi.Pack("levelOf", party)
}

// UnpackLevelOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5c138c9d.
//
// Solidity: function levelOf(address party) view returns(uint8)
func (profiles *Profiles) UnpackLevelOf(data []byte) (uint8, error) {
	out, err := profiles.abi.Unpack("levelOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackLevelOfKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d5b87ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function levelOfKind(uint16 kind) pure returns(uint8 level)
func (profiles *Profiles) PackLevelOfKind(kind uint16) []byte {
	enc, err := profiles.abi.Pack("levelOfKind", kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLevelOfKind is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d5b87ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function levelOfKind(uint16 kind) pure returns(uint8 level)
func (profiles *Profiles) TryPackLevelOfKind(kind uint16) ([]byte, error) {
	return profiles.abi.Pack("levelOfKind", kind)
}

// UnpackLevelOfKind is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9d5b87ae.
//
// Solidity: function levelOfKind(uint16 kind) pure returns(uint8 level)
func (profiles *Profiles) UnpackLevelOfKind(data []byte) (uint8, error) {
	out, err := profiles.abi.Unpack("levelOfKind", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackLive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0277e339.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function live(address subject, uint16 kind) view returns(bool)
func (profiles *Profiles) PackLive(subject common.Address, kind uint16) []byte {
	enc, err := profiles.abi.Pack("live", subject, kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0277e339.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function live(address subject, uint16 kind) view returns(bool)
func (profiles *Profiles) TryPackLive(subject common.Address, kind uint16) ([]byte, error) {
	return profiles.abi.Pack("live", subject, kind)
}

// UnpackLive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0277e339.
//
// Solidity: function live(address subject, uint16 kind) view returns(bool)
func (profiles *Profiles) UnpackLive(data []byte) (bool, error) {
	out, err := profiles.abi.Unpack("live", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwnersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c976227.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownersOf(address party) view returns(address owner, address answers)
func (profiles *Profiles) PackOwnersOf(party common.Address) []byte {
	enc, err := profiles.abi.Pack("ownersOf", party)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c976227.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownersOf(address party) view returns(address owner, address answers)
func (profiles *Profiles) TryPackOwnersOf(party common.Address) ([]byte, error) {
	return profiles.abi.Pack("ownersOf", party)
}

// OwnersOfOutput serves as a container for the return parameters of contract
// method OwnersOf.
type OwnersOfOutput struct {
	Owner   common.Address
	Answers common.Address
}

// UnpackOwnersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c976227.
//
// Solidity: function ownersOf(address party) view returns(address owner, address answers)
func (profiles *Profiles) UnpackOwnersOf(data []byte) (OwnersOfOutput, error) {
	out, err := profiles.abi.Unpack("ownersOf", data)
	outstruct := new(OwnersOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Owner = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Answers = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackParties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f235207.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parties(address owner) view returns(address curator, uint32 listed, uint8 minLevel, uint8 top)
func (profiles *Profiles) PackParties(owner common.Address) []byte {
	enc, err := profiles.abi.Pack("parties", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f235207.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parties(address owner) view returns(address curator, uint32 listed, uint8 minLevel, uint8 top)
func (profiles *Profiles) TryPackParties(owner common.Address) ([]byte, error) {
	return profiles.abi.Pack("parties", owner)
}

// PartiesOutput serves as a container for the return parameters of contract
// method Parties.
type PartiesOutput struct {
	Curator  common.Address
	Listed   uint32
	MinLevel uint8
	Top      uint8
}

// UnpackParties is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f235207.
//
// Solidity: function parties(address owner) view returns(address curator, uint32 listed, uint8 minLevel, uint8 top)
func (profiles *Profiles) UnpackParties(data []byte) (PartiesOutput, error) {
	out, err := profiles.abi.Unpack("parties", data)
	outstruct := new(PartiesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Curator = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Listed = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.MinLevel = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	outstruct.Top = *abi.ConvertType(out[3], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (profiles *Profiles) PackRegistry() []byte {
	enc, err := profiles.abi.Pack("registry")
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
func (profiles *Profiles) TryPackRegistry() ([]byte, error) {
	return profiles.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (profiles *Profiles) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := profiles.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRequireMutual is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64e33855.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireMutual(address a, address b) view returns()
func (profiles *Profiles) PackRequireMutual(a common.Address, b common.Address) []byte {
	enc, err := profiles.abi.Pack("requireMutual", a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireMutual is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64e33855.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireMutual(address a, address b) view returns()
func (profiles *Profiles) TryPackRequireMutual(a common.Address, b common.Address) ([]byte, error) {
	return profiles.abi.Pack("requireMutual", a, b)
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x003fc7d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address subject, uint16 kind) returns()
func (profiles *Profiles) PackRevoke(subject common.Address, kind uint16) []byte {
	enc, err := profiles.abi.Pack("revoke", subject, kind)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x003fc7d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address subject, uint16 kind) returns()
func (profiles *Profiles) TryPackRevoke(subject common.Address, kind uint16) ([]byte, error) {
	return profiles.abi.Pack("revoke", subject, kind)
}

// PackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf380e7c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPolicy(uint8 minLevel, address curator) returns()
func (profiles *Profiles) PackSetPolicy(minLevel uint8, curator common.Address) []byte {
	enc, err := profiles.abi.Pack("setPolicy", minLevel, curator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf380e7c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPolicy(uint8 minLevel, address curator) returns()
func (profiles *Profiles) TryPackSetPolicy(minLevel uint8, curator common.Address) ([]byte, error) {
	return profiles.abi.Pack("setPolicy", minLevel, curator)
}

// PackSetValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae473e03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setValidator(address validator, uint8 level) returns()
func (profiles *Profiles) PackSetValidator(validator common.Address, level uint8) []byte {
	enc, err := profiles.abi.Pack("setValidator", validator, level)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetValidator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae473e03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setValidator(address validator, uint8 level) returns()
func (profiles *Profiles) TryPackSetValidator(validator common.Address, level uint8) ([]byte, error) {
	return profiles.abi.Pack("setValidator", validator, level)
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (profiles *Profiles) PackTimelock() []byte {
	enc, err := profiles.abi.Pack("timelock")
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
func (profiles *Profiles) TryPackTimelock() ([]byte, error) {
	return profiles.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (profiles *Profiles) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := profiles.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnblacklist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75e3661e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unblacklist(address other) returns()
func (profiles *Profiles) PackUnblacklist(other common.Address) []byte {
	enc, err := profiles.abi.Pack("unblacklist", other)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnblacklist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75e3661e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unblacklist(address other) returns()
func (profiles *Profiles) TryPackUnblacklist(other common.Address) ([]byte, error) {
	return profiles.abi.Pack("unblacklist", other)
}

// PackValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa52c7d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function validators(address ) view returns(uint8 level, uint32 term)
func (profiles *Profiles) PackValidators(arg0 common.Address) []byte {
	enc, err := profiles.abi.Pack("validators", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackValidators is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa52c7d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function validators(address ) view returns(uint8 level, uint32 term)
func (profiles *Profiles) TryPackValidators(arg0 common.Address) ([]byte, error) {
	return profiles.abi.Pack("validators", arg0)
}

// ValidatorsOutput serves as a container for the return parameters of contract
// method Validators.
type ValidatorsOutput struct {
	Level uint8
	Term  uint32
}

// UnpackValidators is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa52c7d8.
//
// Solidity: function validators(address ) view returns(uint8 level, uint32 term)
func (profiles *Profiles) UnpackValidators(data []byte) (ValidatorsOutput, error) {
	out, err := profiles.abi.Unpack("validators", data)
	outstruct := new(ValidatorsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Level = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Term = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// ProfilesBlacklisted represents a Blacklisted event raised by the Profiles contract.
type ProfilesBlacklisted struct {
	By    common.Address
	Other common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const ProfilesBlacklistedEventName = "Blacklisted"

// ContractEventName returns the user-defined event name.
func (ProfilesBlacklisted) ContractEventName() string {
	return ProfilesBlacklistedEventName
}

// UnpackBlacklistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Blacklisted(address indexed by, address indexed other)
func (profiles *Profiles) UnpackBlacklistedEvent(log *types.Log) (*ProfilesBlacklisted, error) {
	event := "Blacklisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != profiles.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProfilesBlacklisted)
	if len(log.Data) > 0 {
		if err := profiles.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range profiles.abi.Events[event].Inputs {
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

// ProfilesCertified represents a Certified event raised by the Profiles contract.
type ProfilesCertified struct {
	Subject   common.Address
	Validator common.Address
	Kind      uint16
	Value     [32]byte
	Expires   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProfilesCertifiedEventName = "Certified"

// ContractEventName returns the user-defined event name.
func (ProfilesCertified) ContractEventName() string {
	return ProfilesCertifiedEventName
}

// UnpackCertifiedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Certified(address indexed subject, address indexed validator, uint16 indexed kind, bytes32 value, uint40 expires)
func (profiles *Profiles) UnpackCertifiedEvent(log *types.Log) (*ProfilesCertified, error) {
	event := "Certified"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != profiles.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProfilesCertified)
	if len(log.Data) > 0 {
		if err := profiles.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range profiles.abi.Events[event].Inputs {
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

// ProfilesPolicySet represents a PolicySet event raised by the Profiles contract.
type ProfilesPolicySet struct {
	Party    common.Address
	MinLevel uint8
	Curator  common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ProfilesPolicySetEventName = "PolicySet"

// ContractEventName returns the user-defined event name.
func (ProfilesPolicySet) ContractEventName() string {
	return ProfilesPolicySetEventName
}

// UnpackPolicySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicySet(address indexed party, uint8 minLevel, address curator)
func (profiles *Profiles) UnpackPolicySetEvent(log *types.Log) (*ProfilesPolicySet, error) {
	event := "PolicySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != profiles.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProfilesPolicySet)
	if len(log.Data) > 0 {
		if err := profiles.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range profiles.abi.Events[event].Inputs {
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

// ProfilesRevoked represents a Revoked event raised by the Profiles contract.
type ProfilesRevoked struct {
	Subject   common.Address
	Validator common.Address
	Kind      uint16
	By        common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProfilesRevokedEventName = "Revoked"

// ContractEventName returns the user-defined event name.
func (ProfilesRevoked) ContractEventName() string {
	return ProfilesRevokedEventName
}

// UnpackRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revoked(address indexed subject, address indexed validator, uint16 indexed kind, address by)
func (profiles *Profiles) UnpackRevokedEvent(log *types.Log) (*ProfilesRevoked, error) {
	event := "Revoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != profiles.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProfilesRevoked)
	if len(log.Data) > 0 {
		if err := profiles.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range profiles.abi.Events[event].Inputs {
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

// ProfilesUnblacklisted represents a Unblacklisted event raised by the Profiles contract.
type ProfilesUnblacklisted struct {
	By    common.Address
	Other common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const ProfilesUnblacklistedEventName = "Unblacklisted"

// ContractEventName returns the user-defined event name.
func (ProfilesUnblacklisted) ContractEventName() string {
	return ProfilesUnblacklistedEventName
}

// UnpackUnblacklistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unblacklisted(address indexed by, address indexed other)
func (profiles *Profiles) UnpackUnblacklistedEvent(log *types.Log) (*ProfilesUnblacklisted, error) {
	event := "Unblacklisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != profiles.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProfilesUnblacklisted)
	if len(log.Data) > 0 {
		if err := profiles.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range profiles.abi.Events[event].Inputs {
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

// ProfilesValidatorSet represents a ValidatorSet event raised by the Profiles contract.
type ProfilesValidatorSet struct {
	Validator common.Address
	Level     uint8
	Term      uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProfilesValidatorSetEventName = "ValidatorSet"

// ContractEventName returns the user-defined event name.
func (ProfilesValidatorSet) ContractEventName() string {
	return ProfilesValidatorSetEventName
}

// UnpackValidatorSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ValidatorSet(address indexed validator, uint8 level, uint32 term)
func (profiles *Profiles) UnpackValidatorSetEvent(log *types.Log) (*ProfilesValidatorSet, error) {
	event := "ValidatorSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != profiles.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProfilesValidatorSet)
	if len(log.Data) > 0 {
		if err := profiles.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range profiles.abi.Events[event].Inputs {
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
func (profiles *Profiles) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], profiles.abi.Errors["AlreadyBlacklisted"].ID.Bytes()[:4]) {
		return profiles.UnpackAlreadyBlacklistedError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["ExpiryOutOfRange"].ID.Bytes()[:4]) {
		return profiles.UnpackExpiryOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["HeldBy"].ID.Bytes()[:4]) {
		return profiles.UnpackHeldByError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["LevelOutOfRange"].ID.Bytes()[:4]) {
		return profiles.UnpackLevelOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["LevelTooLow"].ID.Bytes()[:4]) {
		return profiles.UnpackLevelTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["NotBlacklisted"].ID.Bytes()[:4]) {
		return profiles.UnpackNotBlacklistedError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return profiles.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["NotYours"].ID.Bytes()[:4]) {
		return profiles.UnpackNotYoursError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["Oneself"].ID.Bytes()[:4]) {
		return profiles.UnpackOneselfError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["Refused"].ID.Bytes()[:4]) {
		return profiles.UnpackRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["SpeaksOwner"].ID.Bytes()[:4]) {
		return profiles.UnpackSpeaksOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return profiles.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["ValidatorLevel"].ID.Bytes()[:4]) {
		return profiles.UnpackValidatorLevelError(raw[4:])
	}
	if bytes.Equal(raw[:4], profiles.abi.Errors["ZeroAddress"].ID.Bytes()[:4]) {
		return profiles.UnpackZeroAddressError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProfilesAlreadyBlacklisted represents a AlreadyBlacklisted error raised by the Profiles contract.
type ProfilesAlreadyBlacklisted struct {
	By    common.Address
	Other common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyBlacklisted(address by, address other)
func ProfilesAlreadyBlacklistedErrorID() common.Hash {
	return common.HexToHash("0x0b1fa43c5861be15aae80b39786622046081e4c908db21d40e7a7c4eba2ab79a")
}

// UnpackAlreadyBlacklistedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyBlacklisted(address by, address other)
func (profiles *Profiles) UnpackAlreadyBlacklistedError(raw []byte) (*ProfilesAlreadyBlacklisted, error) {
	out := new(ProfilesAlreadyBlacklisted)
	if err := profiles.abi.UnpackIntoInterface(out, "AlreadyBlacklisted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesExpiryOutOfRange represents a ExpiryOutOfRange error raised by the Profiles contract.
type ProfilesExpiryOutOfRange struct {
	Expires *big.Int
	Now     *big.Int
	Latest  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpiryOutOfRange(uint256 expires, uint256 now_, uint256 latest)
func ProfilesExpiryOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xe38b198c8276badbaab6e43a0606e9b2b4cb6c5f72530f8d6950e3aa33cba3f2")
}

// UnpackExpiryOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpiryOutOfRange(uint256 expires, uint256 now_, uint256 latest)
func (profiles *Profiles) UnpackExpiryOutOfRangeError(raw []byte) (*ProfilesExpiryOutOfRange, error) {
	out := new(ProfilesExpiryOutOfRange)
	if err := profiles.abi.UnpackIntoInterface(out, "ExpiryOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesHeldBy represents a HeldBy error raised by the Profiles contract.
type ProfilesHeldBy struct {
	Validator common.Address
	Expires   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeldBy(address validator, uint256 expires)
func ProfilesHeldByErrorID() common.Hash {
	return common.HexToHash("0x92b05cf205c8c8f6912f9917034574d2e97e6deefc7005214d90c3fef65a4f2e")
}

// UnpackHeldByError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeldBy(address validator, uint256 expires)
func (profiles *Profiles) UnpackHeldByError(raw []byte) (*ProfilesHeldBy, error) {
	out := new(ProfilesHeldBy)
	if err := profiles.abi.UnpackIntoInterface(out, "HeldBy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesLevelOutOfRange represents a LevelOutOfRange error raised by the Profiles contract.
type ProfilesLevelOutOfRange struct {
	Level *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LevelOutOfRange(uint256 level, uint256 max)
func ProfilesLevelOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0xaaaad298c46aff8836eb7d7166ba47d05d7cfd28ee96793cb3e99766d0521844")
}

// UnpackLevelOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LevelOutOfRange(uint256 level, uint256 max)
func (profiles *Profiles) UnpackLevelOutOfRangeError(raw []byte) (*ProfilesLevelOutOfRange, error) {
	out := new(ProfilesLevelOutOfRange)
	if err := profiles.abi.UnpackIntoInterface(out, "LevelOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesLevelTooLow represents a LevelTooLow error raised by the Profiles contract.
type ProfilesLevelTooLow struct {
	Asker   common.Address
	Refused common.Address
	Have    uint8
	Need    uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LevelTooLow(address asker, address refused, uint8 have, uint8 need)
func ProfilesLevelTooLowErrorID() common.Hash {
	return common.HexToHash("0xafabf230400445b9db5d7ce07ec11c640ba58e7d0d3b6e7d314e3d031706f54f")
}

// UnpackLevelTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LevelTooLow(address asker, address refused, uint8 have, uint8 need)
func (profiles *Profiles) UnpackLevelTooLowError(raw []byte) (*ProfilesLevelTooLow, error) {
	out := new(ProfilesLevelTooLow)
	if err := profiles.abi.UnpackIntoInterface(out, "LevelTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesNotBlacklisted represents a NotBlacklisted error raised by the Profiles contract.
type ProfilesNotBlacklisted struct {
	By    common.Address
	Other common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotBlacklisted(address by, address other)
func ProfilesNotBlacklistedErrorID() common.Hash {
	return common.HexToHash("0x18bd0061fc3a8d8bd2015a4935c40c71284c1328355265460c30d9dd85becb5a")
}

// UnpackNotBlacklistedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotBlacklisted(address by, address other)
func (profiles *Profiles) UnpackNotBlacklistedError(raw []byte) (*ProfilesNotBlacklisted, error) {
	out := new(ProfilesNotBlacklisted)
	if err := profiles.abi.UnpackIntoInterface(out, "NotBlacklisted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesNotTimelock represents a NotTimelock error raised by the Profiles contract.
type ProfilesNotTimelock struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address sender)
func ProfilesNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address sender)
func (profiles *Profiles) UnpackNotTimelockError(raw []byte) (*ProfilesNotTimelock, error) {
	out := new(ProfilesNotTimelock)
	if err := profiles.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesNotYours represents a NotYours error raised by the Profiles contract.
type ProfilesNotYours struct {
	Subject common.Address
	Kind    uint16
	Sender  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYours(address subject, uint16 kind, address sender)
func ProfilesNotYoursErrorID() common.Hash {
	return common.HexToHash("0x42e4870222b2292ccef4e3857da8a238d51bc94a9279a174494cffa111e72f28")
}

// UnpackNotYoursError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYours(address subject, uint16 kind, address sender)
func (profiles *Profiles) UnpackNotYoursError(raw []byte) (*ProfilesNotYours, error) {
	out := new(ProfilesNotYours)
	if err := profiles.abi.UnpackIntoInterface(out, "NotYours", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesOneself represents a Oneself error raised by the Profiles contract.
type ProfilesOneself struct {
	Party common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Oneself(address party)
func ProfilesOneselfErrorID() common.Hash {
	return common.HexToHash("0xa9acf7d0d3689bd48f240e17c920dbac2976c6711f74cb57bec015436f4f558e")
}

// UnpackOneselfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Oneself(address party)
func (profiles *Profiles) UnpackOneselfError(raw []byte) (*ProfilesOneself, error) {
	out := new(ProfilesOneself)
	if err := profiles.abi.UnpackIntoInterface(out, "Oneself", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesRefused represents a Refused error raised by the Profiles contract.
type ProfilesRefused struct {
	Asker   common.Address
	Refused common.Address
	List    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Refused(address asker, address refused, address list)
func ProfilesRefusedErrorID() common.Hash {
	return common.HexToHash("0xeef722223f55d687c6195e0cb5cc71546d3f592c58ac71ecba81c54cbf6f6ad3")
}

// UnpackRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Refused(address asker, address refused, address list)
func (profiles *Profiles) UnpackRefusedError(raw []byte) (*ProfilesRefused, error) {
	out := new(ProfilesRefused)
	if err := profiles.abi.UnpackIntoInterface(out, "Refused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesSpeaksOwner represents a SpeaksOwner error raised by the Profiles contract.
type ProfilesSpeaksOwner struct {
	Node  common.Address
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SpeaksOwner(address node, address owner)
func ProfilesSpeaksOwnerErrorID() common.Hash {
	return common.HexToHash("0xe3a4500de1e5cfa4a96c8963e90498017ad01c6c23415d1d964c60fbdff1fc30")
}

// UnpackSpeaksOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SpeaksOwner(address node, address owner)
func (profiles *Profiles) UnpackSpeaksOwnerError(raw []byte) (*ProfilesSpeaksOwner, error) {
	out := new(ProfilesSpeaksOwner)
	if err := profiles.abi.UnpackIntoInterface(out, "SpeaksOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesUnknownKind represents a UnknownKind error raised by the Profiles contract.
type ProfilesUnknownKind struct {
	Kind uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint16 kind)
func ProfilesUnknownKindErrorID() common.Hash {
	return common.HexToHash("0x81423b9986cadf93bff0f6d0af59ab077d64b11e2e64e84f18423f7bc1bfa4b5")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint16 kind)
func (profiles *Profiles) UnpackUnknownKindError(raw []byte) (*ProfilesUnknownKind, error) {
	out := new(ProfilesUnknownKind)
	if err := profiles.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesValidatorLevel represents a ValidatorLevel error raised by the Profiles contract.
type ProfilesValidatorLevel struct {
	Sender common.Address
	Have   uint8
	Need   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ValidatorLevel(address sender, uint8 have, uint8 need)
func ProfilesValidatorLevelErrorID() common.Hash {
	return common.HexToHash("0x94192bcab866088706acbdcd6a1a223656067c0f3d14ffa4e5d114be47a6c018")
}

// UnpackValidatorLevelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ValidatorLevel(address sender, uint8 have, uint8 need)
func (profiles *Profiles) UnpackValidatorLevelError(raw []byte) (*ProfilesValidatorLevel, error) {
	out := new(ProfilesValidatorLevel)
	if err := profiles.abi.UnpackIntoInterface(out, "ValidatorLevel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProfilesZeroAddress represents a ZeroAddress error raised by the Profiles contract.
type ProfilesZeroAddress struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAddress()
func ProfilesZeroAddressErrorID() common.Hash {
	return common.HexToHash("0xd92e233df2717d4a40030e20904abd27b68fcbeede117eaaccbbdac9618c8c73")
}

// UnpackZeroAddressError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAddress()
func (profiles *Profiles) UnpackZeroAddressError(raw []byte) (*ProfilesZeroAddress, error) {
	out := new(ProfilesZeroAddress)
	if err := profiles.abi.UnpackIntoInterface(out, "ZeroAddress", raw); err != nil {
		return nil, err
	}
	return out, nil
}
