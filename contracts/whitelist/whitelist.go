// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package whitelist

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

// WhitelistMetaData contains all meta data concerning the Whitelist contract.
var WhitelistMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIERC20\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"factory_\",\"type\":\"address\",\"internalType\":\"contractIWalletHome\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"MAX_ENDPOINT\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MAX_NAME\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"MIN_RATING\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"RATING_MARGIN\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"bets\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"rater\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"good\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bad\",\"type\":\"uint96\",\"internalType\":\"uint96\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"collect\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"endpointOf\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"entries\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"listed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"verified\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"round\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"factory\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIWalletHome\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"list\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"listing\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"listed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"verified\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nameOf\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rate\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"good\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setRecord\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"endpoint\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVerified\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"verified\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"enumIWhitelist.Outcome\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tallies\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"good\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"bad\",\"type\":\"uint96\",\"internalType\":\"uint96\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"internalType\":\"enumIWhitelist.Outcome\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC20\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unlist\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"worth\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"rater\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Collected\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"rater\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Listed\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rated\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"rater\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"good\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RecordChanged\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"endpoint\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"outcome\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIWhitelist.Outcome\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlisted\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VerifiedChanged\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"verified\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"BetTooSmall\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"min\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"Held\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"until\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"NotAHub\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NotTimelock\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"NothingToCollect\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"rater\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RatingsClosed\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"since\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RoundOpen\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"TooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"max\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"WrongState\",\"inputs\":[{\"name\":\"wallet\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIEnterprise.State\"}]}]",
	ID:  "Whitelist",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161297738038061297783398101604081905261002e91610062565b6001600160a01b0390811660c05290811660a052166080526100ac565b6001600160a01b038116811461005f575f5ffd5b50565b5f5f5f60608486031215610074575f5ffd5b835161007f8161004b565b60208501519093506100908161004b565b60408501519092506100a18161004b565b809150509250925092565b60805160a05160c05161285b61011c5f395f8181610373015281816104a601528181610638015281816108650152818161091301528181610ce40152818161158501526117e301525f81816103bf01526114e701525f818161045601528181610c6e0152611300015261285b5ff3fe608060405234801561000f575f5ffd5b506004361061016e575f3560e01c806393804f74116100d2578063bb0e4ea211610088578063f29ee12511610063578063f29ee125146103e1578063f5c573821461043e578063fc0c546a14610451575f5ffd5b8063bb0e4ea21461035f578063c45a01551461036e578063d33219b4146103ba575f5ffd5b8063a0d58501116100b8578063a0d585011461033b578063b78f76bd14610343578063ba7df45e14610356575f5ffd5b806393804f74146102b15780639cf5c61314610328575f5ffd5b80634b89364211610127578063756bf2541161010d578063756bf2541461027c5780637d96849e146102845780637ff68730146102a7575f5ffd5b80634b8936421461023b5780636b8357ac1461025b575f5ffd5b806328cc1b781161015757806328cc1b78146102025780632f073f64146102155780633d05fccf14610228575f5ffd5b80630f560cd714610172578063161ebe351461017c575b5f5ffd5b61017a610478565b005b6101ea61018a36600461213b565b600360209081525f92835260408084209091529082529020546bffffffffffffffffffffffff808216916c010000000000000000000000008104909116907801000000000000000000000000000000000000000000000000900460ff1683565b6040516101f9939291906121a6565b60405180910390f35b61017a6102103660046121d0565b61060a565b61017a610223366004612202565b610837565b61017a610236366004612285565b610c9f565b61024e610249366004612307565b610fc8565b6040516101f9919061236e565b61026e61026936600461213b565b61105f565b6040519081526020016101f9565b61026e604081565b610297610292366004612307565b61132e565b6040516101f99493929190612380565b61026e62093a8081565b6103036102bf3660046123bf565b600460209081525f93845260408085208252928452828420905282529020546bffffffffffffffffffffffff808216916c0100000000000000000000000090041682565b604080516bffffffffffffffffffffffff9384168152929091166020830152016101f9565b61017a6103363660046123fe565b6114cf565b61017a6117b5565b61026e6103513660046123bf565b611951565b61026e61010081565b61026e670de0b6b3a764000081565b6103957f000000000000000000000000000000000000000000000000000000000000000081565b60405173ffffffffffffffffffffffffffffffffffffffff90911681526020016101f9565b6103957f000000000000000000000000000000000000000000000000000000000000000081565b61041b6103ef366004612307565b5f6020819052908152604090205460ff8082169161010081049091169062010000900463ffffffff1683565b604080519315158452911515602084015263ffffffff16908201526060016101f9565b61024e61044c366004612307565b611a7c565b6103957f000000000000000000000000000000000000000000000000000000000000000081565b6040517f6933059e0000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690636933059e90602401602060405180830381865afa158015610500573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105249190612435565b610561576040517f4e367bf60000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b335f81815260208190526040902080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001178082559091907fd14ef11f338338d2437da611a3ed1214407116682c6f46e2ea1c46407733cfa29083906002906105d99063ffffffff620100009091041661247d565b825463ffffffff9182166101009390930a83810292021916179091556040519081526020015b60405180910390a250565b6040517f6933059e0000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690636933059e90602401602060405180830381865afa158015610692573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106b69190612435565b6106ee576040517f4e367bf6000000000000000000000000000000000000000000000000000000008152336004820152602401610558565b335f908152602081905260409020805463ffffffff620100008204169060ff161561076f5781547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016825560405181815233907fd1b3de83f2e838a8b6eb09447f2316d7bfd1a64d0059abe8f1160f490616fd839060200160405180910390a25b335f908152600360208181526040808420858552909152909120805485927fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff9091169078010000000000000000000000000000000000000000000000009084908111156107de576107de612165565b0217905550803373ffffffffffffffffffffffffffffffffffffffff167ff33b2c574398238c5c24242fb8f55030b21c7f7489412021721b2493b65909928560405161082a91906124a1565b60405180910390a3505050565b6040517fb604d69b0000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169063b604d69b906024015f6040518083038186803b1580156108ba575f5ffd5b505afa1580156108cc573d5f5f3e3d5ffd5b50506040517f6933059e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86811660048301527f0000000000000000000000000000000000000000000000000000000000000000169250636933059e9150602401602060405180830381865afa15801561095a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061097e9190612435565b6109cc576040517f4e367bf600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610558565b670de0b6b3a7640000811015610a1f576040517fac4d5cf800000000000000000000000000000000000000000000000000000000815260048101829052670de0b6b3a76400006024820152604401610558565b610a2883611a94565b73ffffffffffffffffffffffffffffffffffffffff83165f8181526020818152604080832054600383528184206201000090910463ffffffff168085529083528184209484526004835281842081855283528184203385529092528220909291610a9185611deb565b90508515610b44578254819084905f90610aba9084906bffffffffffffffffffffffff166124af565b92506101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff16021790555080825f015f8282829054906101000a90046bffffffffffffffffffffffff16610b1191906124af565b92506101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff160217905550610bfd565b825481908490600c90610b769084906c0100000000000000000000000090046bffffffffffffffffffffffff166124af565b92506101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff16021790555080825f01600c8282829054906101000a90046bffffffffffffffffffffffff16610bce91906124af565b92506101000a8154816bffffffffffffffffffffffff02191690836bffffffffffffffffffffffff1602179055505b604080518715158152602081018790523391869173ffffffffffffffffffffffffffffffffffffffff8b16917fe4d4c5dc0be6e0e53a343c0206cb3cedacc4642fa539481953ee86031a06b46b910160405180910390a4610c9673ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016333088611e40565b50505050505050565b6040517f6933059e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86811660048301527f00000000000000000000000000000000000000000000000000000000000000001690636933059e90602401602060405180830381865afa158015610d29573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d4d9190612435565b610d9b576040517f4e367bf600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff86166004820152602401610558565b8473ffffffffffffffffffffffffffffffffffffffff16638da5cb5b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610de4573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e0891906124d3565b73ffffffffffffffffffffffffffffffffffffffff163373ffffffffffffffffffffffffffffffffffffffff1614610e8a576040517f23295f0e00000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff86166024820152604401610558565b6040831115610ed157604080517fad8e4f3c000000000000000000000000000000000000000000000000000000008152610558918591600401918252602082015260400190565b610100811115610f18576040517fad8e4f3c000000000000000000000000000000000000000000000000000000008152600481018290526101006024820152604401610558565b73ffffffffffffffffffffffffffffffffffffffff85165f90815260016020908152604080832060029092528220869286928692869290610f5a8486836125c2565b50610f6890508486836125c2565b50505050508473ffffffffffffffffffffffffffffffffffffffff167f4d161fe258be34484a17256cbfe4fdd64ca6b64ede3cb2c6cca8fb152e7c123c85858585604051610fb99493929190612720565b60405180910390a25050505050565b60026020525f908152604090208054610fe09061251b565b80601f016020809104026020016040519081016040528092919081815260200182805461100c9061251b565b80156110575780601f1061102e57610100808354040283529160200191611057565b820191905f5260205f20905b81548152906001019060200180831161103a57829003601f168201915b505050505081565b73ffffffffffffffffffffffffffffffffffffffff82165f9081526003602081815260408084208585528252808420815160608101835281546bffffffffffffffffffffffff80821683526c01000000000000000000000000820416948201949094528594909391928401917801000000000000000000000000000000000000000000000000900460ff16908111156110fa576110fa612165565b600381111561110b5761110b612165565b90525090505f8160400151600381111561112757611127612165565b0361117d576040517f71de836600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260248101849052604401610558565b73ffffffffffffffffffffffffffffffffffffffff84165f90815260046020908152604080832086845282528083203384528252918290208251808401909352546bffffffffffffffffffffffff80821684526c0100000000000000000000000090910416908201526111f1908290611ea2565b9150815f03611251576040517f4f74477c00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8516600482015260248101849052336044820152606401610558565b73ffffffffffffffffffffffffffffffffffffffff84165f8181526004602090815260408083208784528252808320338085529083529281902080547fffffffffffffffff000000000000000000000000000000000000000000000000169055518581529192869290917fffd3265da6a8b23b9bbf0b3c13b5060e8bab5fdbefd40e4ebe34edd75ae75079910160405180910390a461132773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163384611fa1565b5092915050565b73ffffffffffffffffffffffffffffffffffffffff81165f81815260208181526040808320815160608082018452915460ff8082161515808452610100830490911615158387018190526201000090920463ffffffff1683860152968652600185528386206002909552928520845495968796939586959394919392909182906113b79061251b565b80601f01602080910402602001604051908101604052809291908181526020018280546113e39061251b565b801561142e5780601f106114055761010080835404028352916020019161142e565b820191905f5260205f20905b81548152906001019060200180831161141157829003601f168201915b505050505091508080546114419061251b565b80601f016020809104026020016040519081016040528092919081815260200182805461146d9061251b565b80156114b85780601f1061148f576101008083540402835291602001916114b8565b820191905f5260205f20905b81548152906001019060200180831161149b57829003601f168201915b505050505090509450945094509450509193509193565b3373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001614611540576040517f59f357cc000000000000000000000000000000000000000000000000000000008152336004820152602401610558565b6040517f6933059e00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83811660048301527f00000000000000000000000000000000000000000000000000000000000000001690636933059e90602401602060405180830381865afa1580156115ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115ee9190612435565b61163c576040517f4e367bf600000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff83166004820152602401610558565b5f8273ffffffffffffffffffffffffffffffffffffffff1663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611686573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116aa9190612746565b90508180156116e5575060038160048111156116c8576116c8612165565b14806116e5575060048160048111156116e3576116e3612165565b145b156117205782816040517fe7372c70000000000000000000000000000000000000000000000000000000008152600401610558929190612764565b73ffffffffffffffffffffffffffffffffffffffff83165f81815260208190526040908190208054851515610100027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00ff909116179055517f80d46aa2e8d117452a656a234cfe66c507501b219c380a7f7447801903824fdb906117a890851515815260200190565b60405180910390a2505050565b6040517f6933059e0000000000000000000000000000000000000000000000000000000081523360048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690636933059e90602401602060405180830381865afa15801561183d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118619190612435565b611899576040517f4e367bf6000000000000000000000000000000000000000000000000000000008152336004820152602401610558565b335f9081526020819052604090208054610100900460ff16156118ec576040515f815233907f80d46aa2e8d117452a656a234cfe66c507501b219c380a7f7447801903824fdb9060200160405180910390a25b80547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000168082556040516201000090910463ffffffff16815233907fd1b3de83f2e838a8b6eb09447f2316d7bfd1a64d0059abe8f1160f490616fd83906020016105ff565b73ffffffffffffffffffffffffffffffffffffffff83165f9081526003602081815260408084208685528252808420815160608101835281546bffffffffffffffffffffffff80821683526c0100000000000000000000000082041694820194909452611a7494909391928401917801000000000000000000000000000000000000000000000000900460ff16908111156119ee576119ee612165565b60038111156119ff576119ff612165565b90525073ffffffffffffffffffffffffffffffffffffffff8087165f90815260046020908152604080832089845282528083209388168352928152908290208251808401909352546bffffffffffffffffffffffff80821684526c010000000000000000000000009091041690820152611ea2565b949350505050565b60016020525f908152604090208054610fe09061251b565b5f8173ffffffffffffffffffffffffffffffffffffffff1663c19d93fb6040518163ffffffff1660e01b8152600401602060405180830381865afa158015611ade573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b029190612746565b90506001816004811115611b1857611b18612165565b14611b535781816040517fe7372c70000000000000000000000000000000000000000000000000000000008152600401610558929190612764565b8173ffffffffffffffffffffffffffffffffffffffff1663ac193ad86040518163ffffffff1660e01b8152600401602060405180830381865afa158015611b9c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bc0919061279e565b64ffffffffff16421015611c9357818273ffffffffffffffffffffffffffffffffffffffff1663ac193ad86040518163ffffffff1660e01b8152600401602060405180830381865afa158015611c18573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611c3c919061279e565b6040517f19f9e90400000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff909216600483015264ffffffffff166024820152604401610558565b5f8273ffffffffffffffffffffffffffffffffffffffff16633dc54b406040518163ffffffff1660e01b8152600401602060405180830381865afa158015611cdd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d01919061279e565b64ffffffffff16905062093a808373ffffffffffffffffffffffffffffffffffffffff1663b4d1d7956040518163ffffffff1660e01b8152600401602060405180830381865afa158015611d57573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611d7b91906127c2565b611d8590836127d9565b611d8f91906127ec565b4210611de6576040517fcc91935d00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8416600482015260248101829052604401610558565b505050565b5f6bffffffffffffffffffffffff821115611e3c576040517f6dfcc6500000000000000000000000000000000000000000000000000000000081526060600482015260248101839052604401610558565b5090565b611e4e848484846001611ffc565b611e9c576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff85166004820152602401610558565b50505050565b5f8083604001516003811115611eba57611eba612165565b03611ec657505f611f9b565b5f600184604001516003811115611edf57611edf612165565b1490505f5f5f83611efd578660200151875f01518760200151611f07565b8651602088015187515b6bffffffffffffffffffffffff92831695509082169350169050600387604001516003811115611f3957611f39612165565b1480611f43575082155b15611f755760208601518651611f6a916bffffffffffffffffffffffff90811691166127d9565b945050505050611f9b565b82611f8083836127ff565b611f8a9190612816565b611f9490826127d9565b9450505050505b92915050565b611fae838383600161208f565b611de6576040517f5274afe700000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff84166004820152602401610558565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8781166004528616602452604485905291602083606481808c5af1925060015f5114831661207e578383151615612072573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f81815273ffffffffffffffffffffffffffffffffffffffff8616600452602485905291602083604481808b5af1925060015f5114831661210b5783831516156120ff573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b73ffffffffffffffffffffffffffffffffffffffff81168114612138575f5ffd5b50565b5f5f6040838503121561214c575f5ffd5b823561215781612117565b946020939093013593505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b600481106121a2576121a2612165565b9052565b6bffffffffffffffffffffffff84811682528316602082015260608101611a746040830184612192565b5f602082840312156121e0575f5ffd5b8135600481106121ee575f5ffd5b9392505050565b8015158114612138575f5ffd5b5f5f5f60608486031215612214575f5ffd5b833561221f81612117565b9250602084013561222f816121f5565b929592945050506040919091013590565b5f5f83601f840112612250575f5ffd5b50813567ffffffffffffffff811115612267575f5ffd5b60208301915083602082850101111561227e575f5ffd5b9250929050565b5f5f5f5f5f60608688031215612299575f5ffd5b85356122a481612117565b9450602086013567ffffffffffffffff8111156122bf575f5ffd5b6122cb88828901612240565b909550935050604086013567ffffffffffffffff8111156122ea575f5ffd5b6122f688828901612240565b969995985093965092949392505050565b5f60208284031215612317575f5ffd5b81356121ee81612117565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b602081525f6121ee6020830184612322565b84151581528315156020820152608060408201525f6123a26080830185612322565b82810360608401526123b48185612322565b979650505050505050565b5f5f5f606084860312156123d1575f5ffd5b83356123dc81612117565b92506020840135915060408401356123f381612117565b809150509250925092565b5f5f6040838503121561240f575f5ffd5b823561241a81612117565b9150602083013561242a816121f5565b809150509250929050565b5f60208284031215612445575f5ffd5b81516121ee816121f5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f63ffffffff821663ffffffff810361249857612498612450565b60010192915050565b60208101611f9b8284612192565b6bffffffffffffffffffffffff8181168382160190811115611f9b57611f9b612450565b5f602082840312156124e3575f5ffd5b81516121ee81612117565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b600181811c9082168061252f57607f821691505b602082108103612566577f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b50919050565b601f821115611de65782821115611de657805f5260205f20601f840160051c602085101561259757505f5b90810190601f840160051c035f5b818110156125ba575f838201556001016125a5565b505050505050565b67ffffffffffffffff8311156125da576125da6124ee565b6125ee836125e8835461251b565b8361256c565b5f601f84116001811461263e575f85156126085750838201355b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600387901b1c1916600186901b1783556126d2565b5f838152602081207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08716915b8281101561268b578685013582556020948501946001909201910161266b565b50868210156126c6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b604081525f6127336040830186886126d9565b82810360208401526123b48185876126d9565b5f60208284031215612756575f5ffd5b8151600581106121ee575f5ffd5b73ffffffffffffffffffffffffffffffffffffffff83168152604081016005831061279157612791612165565b8260208301529392505050565b5f602082840312156127ae575f5ffd5b815164ffffffffff811681146121ee575f5ffd5b5f602082840312156127d2575f5ffd5b5051919050565b80820180821115611f9b57611f9b612450565b81810381811115611f9b57611f9b612450565b8082028115828204841417611f9b57611f9b612450565b5f82612849577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b50049056fea164736f6c6343000825000a",
}

// Whitelist is an auto generated Go binding around an Ethereum contract.
type Whitelist struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Whitelist) GetABI() abi.ABI {
	return c.abi
}

// NewWhitelist creates a new instance of Whitelist.
func NewWhitelist() *Whitelist {
	parsed, err := WhitelistMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Whitelist{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Whitelist) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address timelock_, address factory_) returns()
func (whitelist *Whitelist) PackConstructor(token_ common.Address, timelock_ common.Address, factory_ common.Address) []byte {
	enc, err := whitelist.abi.Pack("", token_, timelock_, factory_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXENDPOINT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba7df45e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_ENDPOINT() view returns(uint256)
func (whitelist *Whitelist) PackMAXENDPOINT() []byte {
	enc, err := whitelist.abi.Pack("MAX_ENDPOINT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXENDPOINT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba7df45e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_ENDPOINT() view returns(uint256)
func (whitelist *Whitelist) TryPackMAXENDPOINT() ([]byte, error) {
	return whitelist.abi.Pack("MAX_ENDPOINT")
}

// UnpackMAXENDPOINT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba7df45e.
//
// Solidity: function MAX_ENDPOINT() view returns(uint256)
func (whitelist *Whitelist) UnpackMAXENDPOINT(data []byte) (*big.Int, error) {
	out, err := whitelist.abi.Unpack("MAX_ENDPOINT", data)
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
func (whitelist *Whitelist) PackMAXNAME() []byte {
	enc, err := whitelist.abi.Pack("MAX_NAME")
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
func (whitelist *Whitelist) TryPackMAXNAME() ([]byte, error) {
	return whitelist.abi.Pack("MAX_NAME")
}

// UnpackMAXNAME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x756bf254.
//
// Solidity: function MAX_NAME() view returns(uint256)
func (whitelist *Whitelist) UnpackMAXNAME(data []byte) (*big.Int, error) {
	out, err := whitelist.abi.Unpack("MAX_NAME", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMINRATING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb0e4ea2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_RATING() view returns(uint256)
func (whitelist *Whitelist) PackMINRATING() []byte {
	enc, err := whitelist.abi.Pack("MIN_RATING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINRATING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb0e4ea2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_RATING() view returns(uint256)
func (whitelist *Whitelist) TryPackMINRATING() ([]byte, error) {
	return whitelist.abi.Pack("MIN_RATING")
}

// UnpackMINRATING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb0e4ea2.
//
// Solidity: function MIN_RATING() view returns(uint256)
func (whitelist *Whitelist) UnpackMINRATING(data []byte) (*big.Int, error) {
	out, err := whitelist.abi.Unpack("MIN_RATING", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRATINGMARGIN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ff68730.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RATING_MARGIN() view returns(uint256)
func (whitelist *Whitelist) PackRATINGMARGIN() []byte {
	enc, err := whitelist.abi.Pack("RATING_MARGIN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRATINGMARGIN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ff68730.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RATING_MARGIN() view returns(uint256)
func (whitelist *Whitelist) TryPackRATINGMARGIN() ([]byte, error) {
	return whitelist.abi.Pack("RATING_MARGIN")
}

// UnpackRATINGMARGIN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ff68730.
//
// Solidity: function RATING_MARGIN() view returns(uint256)
func (whitelist *Whitelist) UnpackRATINGMARGIN(data []byte) (*big.Int, error) {
	out, err := whitelist.abi.Unpack("RATING_MARGIN", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93804f74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bets(address wallet, uint256 round, address rater) view returns(uint96 good, uint96 bad)
func (whitelist *Whitelist) PackBets(wallet common.Address, round *big.Int, rater common.Address) []byte {
	enc, err := whitelist.abi.Pack("bets", wallet, round, rater)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x93804f74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bets(address wallet, uint256 round, address rater) view returns(uint96 good, uint96 bad)
func (whitelist *Whitelist) TryPackBets(wallet common.Address, round *big.Int, rater common.Address) ([]byte, error) {
	return whitelist.abi.Pack("bets", wallet, round, rater)
}

// BetsOutput serves as a container for the return parameters of contract
// method Bets.
type BetsOutput struct {
	Good *big.Int
	Bad  *big.Int
}

// UnpackBets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x93804f74.
//
// Solidity: function bets(address wallet, uint256 round, address rater) view returns(uint96 good, uint96 bad)
func (whitelist *Whitelist) UnpackBets(data []byte) (BetsOutput, error) {
	out, err := whitelist.abi.Unpack("bets", data)
	outstruct := new(BetsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Good = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Bad = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b8357ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(address wallet, uint256 round) returns(uint256 amount)
func (whitelist *Whitelist) PackCollect(wallet common.Address, round *big.Int) []byte {
	enc, err := whitelist.abi.Pack("collect", wallet, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b8357ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(address wallet, uint256 round) returns(uint256 amount)
func (whitelist *Whitelist) TryPackCollect(wallet common.Address, round *big.Int) ([]byte, error) {
	return whitelist.abi.Pack("collect", wallet, round)
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b8357ac.
//
// Solidity: function collect(address wallet, uint256 round) returns(uint256 amount)
func (whitelist *Whitelist) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := whitelist.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEndpointOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b893642.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function endpointOf(address wallet) view returns(string)
func (whitelist *Whitelist) PackEndpointOf(wallet common.Address) []byte {
	enc, err := whitelist.abi.Pack("endpointOf", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEndpointOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b893642.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function endpointOf(address wallet) view returns(string)
func (whitelist *Whitelist) TryPackEndpointOf(wallet common.Address) ([]byte, error) {
	return whitelist.abi.Pack("endpointOf", wallet)
}

// UnpackEndpointOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4b893642.
//
// Solidity: function endpointOf(address wallet) view returns(string)
func (whitelist *Whitelist) UnpackEndpointOf(data []byte) (string, error) {
	out, err := whitelist.abi.Unpack("endpointOf", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEntries is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf29ee125.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entries(address wallet) view returns(bool listed, bool verified, uint32 round)
func (whitelist *Whitelist) PackEntries(wallet common.Address) []byte {
	enc, err := whitelist.abi.Pack("entries", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntries is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf29ee125.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entries(address wallet) view returns(bool listed, bool verified, uint32 round)
func (whitelist *Whitelist) TryPackEntries(wallet common.Address) ([]byte, error) {
	return whitelist.abi.Pack("entries", wallet)
}

// EntriesOutput serves as a container for the return parameters of contract
// method Entries.
type EntriesOutput struct {
	Listed   bool
	Verified bool
	Round    uint32
}

// UnpackEntries is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf29ee125.
//
// Solidity: function entries(address wallet) view returns(bool listed, bool verified, uint32 round)
func (whitelist *Whitelist) UnpackEntries(data []byte) (EntriesOutput, error) {
	out, err := whitelist.abi.Unpack("entries", data)
	outstruct := new(EntriesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Listed = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Verified = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Round = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackFactory is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc45a0155.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function factory() view returns(address)
func (whitelist *Whitelist) PackFactory() []byte {
	enc, err := whitelist.abi.Pack("factory")
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
func (whitelist *Whitelist) TryPackFactory() ([]byte, error) {
	return whitelist.abi.Pack("factory")
}

// UnpackFactory is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc45a0155.
//
// Solidity: function factory() view returns(address)
func (whitelist *Whitelist) UnpackFactory(data []byte) (common.Address, error) {
	out, err := whitelist.abi.Unpack("factory", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f560cd7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list() returns()
func (whitelist *Whitelist) PackList() []byte {
	enc, err := whitelist.abi.Pack("list")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f560cd7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function list() returns()
func (whitelist *Whitelist) TryPackList() ([]byte, error) {
	return whitelist.abi.Pack("list")
}

// PackListing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d96849e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listing(address wallet) view returns(bool listed, bool verified, string name, string endpoint)
func (whitelist *Whitelist) PackListing(wallet common.Address) []byte {
	enc, err := whitelist.abi.Pack("listing", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d96849e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listing(address wallet) view returns(bool listed, bool verified, string name, string endpoint)
func (whitelist *Whitelist) TryPackListing(wallet common.Address) ([]byte, error) {
	return whitelist.abi.Pack("listing", wallet)
}

// ListingOutput serves as a container for the return parameters of contract
// method Listing.
type ListingOutput struct {
	Listed   bool
	Verified bool
	Name     string
	Endpoint string
}

// UnpackListing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d96849e.
//
// Solidity: function listing(address wallet) view returns(bool listed, bool verified, string name, string endpoint)
func (whitelist *Whitelist) UnpackListing(data []byte) (ListingOutput, error) {
	out, err := whitelist.abi.Unpack("listing", data)
	outstruct := new(ListingOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Listed = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Verified = *abi.ConvertType(out[1], new(bool)).(*bool)
	outstruct.Name = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.Endpoint = *abi.ConvertType(out[3], new(string)).(*string)
	return *outstruct, nil
}

// PackNameOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5c57382.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nameOf(address wallet) view returns(string)
func (whitelist *Whitelist) PackNameOf(wallet common.Address) []byte {
	enc, err := whitelist.abi.Pack("nameOf", wallet)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNameOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5c57382.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nameOf(address wallet) view returns(string)
func (whitelist *Whitelist) TryPackNameOf(wallet common.Address) ([]byte, error) {
	return whitelist.abi.Pack("nameOf", wallet)
}

// UnpackNameOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf5c57382.
//
// Solidity: function nameOf(address wallet) view returns(string)
func (whitelist *Whitelist) UnpackNameOf(data []byte) (string, error) {
	out, err := whitelist.abi.Unpack("nameOf", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f073f64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rate(address wallet, bool good, uint256 amount) returns()
func (whitelist *Whitelist) PackRate(wallet common.Address, good bool, amount *big.Int) []byte {
	enc, err := whitelist.abi.Pack("rate", wallet, good, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f073f64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rate(address wallet, bool good, uint256 amount) returns()
func (whitelist *Whitelist) TryPackRate(wallet common.Address, good bool, amount *big.Int) ([]byte, error) {
	return whitelist.abi.Pack("rate", wallet, good, amount)
}

// PackSetRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d05fccf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRecord(address wallet, string name, string endpoint) returns()
func (whitelist *Whitelist) PackSetRecord(wallet common.Address, name string, endpoint string) []byte {
	enc, err := whitelist.abi.Pack("setRecord", wallet, name, endpoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d05fccf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRecord(address wallet, string name, string endpoint) returns()
func (whitelist *Whitelist) TryPackSetRecord(wallet common.Address, name string, endpoint string) ([]byte, error) {
	return whitelist.abi.Pack("setRecord", wallet, name, endpoint)
}

// PackSetVerified is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf5c613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVerified(address wallet, bool verified) returns()
func (whitelist *Whitelist) PackSetVerified(wallet common.Address, verified bool) []byte {
	enc, err := whitelist.abi.Pack("setVerified", wallet, verified)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVerified is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cf5c613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVerified(address wallet, bool verified) returns()
func (whitelist *Whitelist) TryPackSetVerified(wallet common.Address, verified bool) ([]byte, error) {
	return whitelist.abi.Pack("setVerified", wallet, verified)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28cc1b78.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint8 outcome) returns()
func (whitelist *Whitelist) PackSettle(outcome uint8) []byte {
	enc, err := whitelist.abi.Pack("settle", outcome)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x28cc1b78.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint8 outcome) returns()
func (whitelist *Whitelist) TryPackSettle(outcome uint8) ([]byte, error) {
	return whitelist.abi.Pack("settle", outcome)
}

// PackTallies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x161ebe35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tallies(address wallet, uint256 round) view returns(uint96 good, uint96 bad, uint8 outcome)
func (whitelist *Whitelist) PackTallies(wallet common.Address, round *big.Int) []byte {
	enc, err := whitelist.abi.Pack("tallies", wallet, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTallies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x161ebe35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tallies(address wallet, uint256 round) view returns(uint96 good, uint96 bad, uint8 outcome)
func (whitelist *Whitelist) TryPackTallies(wallet common.Address, round *big.Int) ([]byte, error) {
	return whitelist.abi.Pack("tallies", wallet, round)
}

// TalliesOutput serves as a container for the return parameters of contract
// method Tallies.
type TalliesOutput struct {
	Good    *big.Int
	Bad     *big.Int
	Outcome uint8
}

// UnpackTallies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x161ebe35.
//
// Solidity: function tallies(address wallet, uint256 round) view returns(uint96 good, uint96 bad, uint8 outcome)
func (whitelist *Whitelist) UnpackTallies(data []byte) (TalliesOutput, error) {
	out, err := whitelist.abi.Unpack("tallies", data)
	outstruct := new(TalliesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Good = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Bad = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Outcome = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (whitelist *Whitelist) PackTimelock() []byte {
	enc, err := whitelist.abi.Pack("timelock")
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
func (whitelist *Whitelist) TryPackTimelock() ([]byte, error) {
	return whitelist.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (whitelist *Whitelist) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := whitelist.abi.Unpack("timelock", data)
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
func (whitelist *Whitelist) PackToken() []byte {
	enc, err := whitelist.abi.Pack("token")
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
func (whitelist *Whitelist) TryPackToken() ([]byte, error) {
	return whitelist.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (whitelist *Whitelist) UnpackToken(data []byte) (common.Address, error) {
	out, err := whitelist.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0d58501.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlist() returns()
func (whitelist *Whitelist) PackUnlist() []byte {
	enc, err := whitelist.abi.Pack("unlist")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0d58501.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlist() returns()
func (whitelist *Whitelist) TryPackUnlist() ([]byte, error) {
	return whitelist.abi.Pack("unlist")
}

// PackWorth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb78f76bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function worth(address wallet, uint256 round, address rater) view returns(uint256)
func (whitelist *Whitelist) PackWorth(wallet common.Address, round *big.Int, rater common.Address) []byte {
	enc, err := whitelist.abi.Pack("worth", wallet, round, rater)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb78f76bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function worth(address wallet, uint256 round, address rater) view returns(uint256)
func (whitelist *Whitelist) TryPackWorth(wallet common.Address, round *big.Int, rater common.Address) ([]byte, error) {
	return whitelist.abi.Pack("worth", wallet, round, rater)
}

// UnpackWorth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb78f76bd.
//
// Solidity: function worth(address wallet, uint256 round, address rater) view returns(uint256)
func (whitelist *Whitelist) UnpackWorth(data []byte) (*big.Int, error) {
	out, err := whitelist.abi.Unpack("worth", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// WhitelistCollected represents a Collected event raised by the Whitelist contract.
type WhitelistCollected struct {
	Wallet common.Address
	Round  *big.Int
	Rater  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const WhitelistCollectedEventName = "Collected"

// ContractEventName returns the user-defined event name.
func (WhitelistCollected) ContractEventName() string {
	return WhitelistCollectedEventName
}

// UnpackCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Collected(address indexed wallet, uint256 indexed round, address indexed rater, uint256 amount)
func (whitelist *Whitelist) UnpackCollectedEvent(log *types.Log) (*WhitelistCollected, error) {
	event := "Collected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != whitelist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WhitelistCollected)
	if len(log.Data) > 0 {
		if err := whitelist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range whitelist.abi.Events[event].Inputs {
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

// WhitelistListed represents a Listed event raised by the Whitelist contract.
type WhitelistListed struct {
	Wallet common.Address
	Round  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const WhitelistListedEventName = "Listed"

// ContractEventName returns the user-defined event name.
func (WhitelistListed) ContractEventName() string {
	return WhitelistListedEventName
}

// UnpackListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Listed(address indexed wallet, uint256 round)
func (whitelist *Whitelist) UnpackListedEvent(log *types.Log) (*WhitelistListed, error) {
	event := "Listed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != whitelist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WhitelistListed)
	if len(log.Data) > 0 {
		if err := whitelist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range whitelist.abi.Events[event].Inputs {
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

// WhitelistRated represents a Rated event raised by the Whitelist contract.
type WhitelistRated struct {
	Wallet common.Address
	Round  *big.Int
	Rater  common.Address
	Good   bool
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const WhitelistRatedEventName = "Rated"

// ContractEventName returns the user-defined event name.
func (WhitelistRated) ContractEventName() string {
	return WhitelistRatedEventName
}

// UnpackRatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rated(address indexed wallet, uint256 indexed round, address indexed rater, bool good, uint256 amount)
func (whitelist *Whitelist) UnpackRatedEvent(log *types.Log) (*WhitelistRated, error) {
	event := "Rated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != whitelist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WhitelistRated)
	if len(log.Data) > 0 {
		if err := whitelist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range whitelist.abi.Events[event].Inputs {
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

// WhitelistRecordChanged represents a RecordChanged event raised by the Whitelist contract.
type WhitelistRecordChanged struct {
	Wallet   common.Address
	Name     string
	Endpoint string
	Raw      *types.Log // Blockchain specific contextual infos
}

const WhitelistRecordChangedEventName = "RecordChanged"

// ContractEventName returns the user-defined event name.
func (WhitelistRecordChanged) ContractEventName() string {
	return WhitelistRecordChangedEventName
}

// UnpackRecordChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecordChanged(address indexed wallet, string name, string endpoint)
func (whitelist *Whitelist) UnpackRecordChangedEvent(log *types.Log) (*WhitelistRecordChanged, error) {
	event := "RecordChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != whitelist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WhitelistRecordChanged)
	if len(log.Data) > 0 {
		if err := whitelist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range whitelist.abi.Events[event].Inputs {
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

// WhitelistSettled represents a Settled event raised by the Whitelist contract.
type WhitelistSettled struct {
	Wallet  common.Address
	Round   *big.Int
	Outcome uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const WhitelistSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (WhitelistSettled) ContractEventName() string {
	return WhitelistSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(address indexed wallet, uint256 indexed round, uint8 outcome)
func (whitelist *Whitelist) UnpackSettledEvent(log *types.Log) (*WhitelistSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != whitelist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WhitelistSettled)
	if len(log.Data) > 0 {
		if err := whitelist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range whitelist.abi.Events[event].Inputs {
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

// WhitelistUnlisted represents a Unlisted event raised by the Whitelist contract.
type WhitelistUnlisted struct {
	Wallet common.Address
	Round  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const WhitelistUnlistedEventName = "Unlisted"

// ContractEventName returns the user-defined event name.
func (WhitelistUnlisted) ContractEventName() string {
	return WhitelistUnlistedEventName
}

// UnpackUnlistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlisted(address indexed wallet, uint256 round)
func (whitelist *Whitelist) UnpackUnlistedEvent(log *types.Log) (*WhitelistUnlisted, error) {
	event := "Unlisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != whitelist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WhitelistUnlisted)
	if len(log.Data) > 0 {
		if err := whitelist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range whitelist.abi.Events[event].Inputs {
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

// WhitelistVerifiedChanged represents a VerifiedChanged event raised by the Whitelist contract.
type WhitelistVerifiedChanged struct {
	Wallet   common.Address
	Verified bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const WhitelistVerifiedChangedEventName = "VerifiedChanged"

// ContractEventName returns the user-defined event name.
func (WhitelistVerifiedChanged) ContractEventName() string {
	return WhitelistVerifiedChangedEventName
}

// UnpackVerifiedChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifiedChanged(address indexed wallet, bool verified)
func (whitelist *Whitelist) UnpackVerifiedChangedEvent(log *types.Log) (*WhitelistVerifiedChanged, error) {
	event := "VerifiedChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != whitelist.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(WhitelistVerifiedChanged)
	if len(log.Data) > 0 {
		if err := whitelist.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range whitelist.abi.Events[event].Inputs {
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
func (whitelist *Whitelist) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], whitelist.abi.Errors["BetTooSmall"].ID.Bytes()[:4]) {
		return whitelist.UnpackBetTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], whitelist.abi.Errors["Held"].ID.Bytes()[:4]) {
		return whitelist.UnpackHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], whitelist.abi.Errors["NotAHub"].ID.Bytes()[:4]) {
		return whitelist.UnpackNotAHubError(raw[4:])
	}
	if bytes.Equal(raw[:4], whitelist.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return whitelist.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], whitelist.abi.Errors["NotTimelock"].ID.Bytes()[:4]) {
		return whitelist.UnpackNotTimelockError(raw[4:])
	}
	if bytes.Equal(raw[:4], whitelist.abi.Errors["NothingToCollect"].ID.Bytes()[:4]) {
		return whitelist.UnpackNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], whitelist.abi.Errors["RatingsClosed"].ID.Bytes()[:4]) {
		return whitelist.UnpackRatingsClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], whitelist.abi.Errors["RoundOpen"].ID.Bytes()[:4]) {
		return whitelist.UnpackRoundOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], whitelist.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return whitelist.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], whitelist.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return whitelist.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], whitelist.abi.Errors["TooLong"].ID.Bytes()[:4]) {
		return whitelist.UnpackTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], whitelist.abi.Errors["WrongState"].ID.Bytes()[:4]) {
		return whitelist.UnpackWrongStateError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// WhitelistBetTooSmall represents a BetTooSmall error raised by the Whitelist contract.
type WhitelistBetTooSmall struct {
	Amount *big.Int
	Min    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BetTooSmall(uint256 amount, uint256 min)
func WhitelistBetTooSmallErrorID() common.Hash {
	return common.HexToHash("0xac4d5cf846813471d72e6292e602c4ba48652f752293278bb0615668ebf20443")
}

// UnpackBetTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BetTooSmall(uint256 amount, uint256 min)
func (whitelist *Whitelist) UnpackBetTooSmallError(raw []byte) (*WhitelistBetTooSmall, error) {
	out := new(WhitelistBetTooSmall)
	if err := whitelist.abi.UnpackIntoInterface(out, "BetTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WhitelistHeld represents a Held error raised by the Whitelist contract.
type WhitelistHeld struct {
	Wallet common.Address
	Until  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Held(address wallet, uint256 until)
func WhitelistHeldErrorID() common.Hash {
	return common.HexToHash("0x19f9e904f30fbc7fb89b5ff4afe71f95f2dc59ee5d308ce2102083b82d336d0f")
}

// UnpackHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Held(address wallet, uint256 until)
func (whitelist *Whitelist) UnpackHeldError(raw []byte) (*WhitelistHeld, error) {
	out := new(WhitelistHeld)
	if err := whitelist.abi.UnpackIntoInterface(out, "Held", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WhitelistNotAHub represents a NotAHub error raised by the Whitelist contract.
type WhitelistNotAHub struct {
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAHub(address wallet)
func WhitelistNotAHubErrorID() common.Hash {
	return common.HexToHash("0x4e367bf601e768331741c2648c9ab2e888b68416ab16af0f98c2fc2c638cd942")
}

// UnpackNotAHubError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAHub(address wallet)
func (whitelist *Whitelist) UnpackNotAHubError(raw []byte) (*WhitelistNotAHub, error) {
	out := new(WhitelistNotAHub)
	if err := whitelist.abi.UnpackIntoInterface(out, "NotAHub", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WhitelistNotOwner represents a NotOwner error raised by the Whitelist contract.
type WhitelistNotOwner struct {
	Sender common.Address
	Wallet common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address sender, address wallet)
func WhitelistNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x23295f0e104d137d137555eb51dbe25a9e6827007f9feb6ae8bb562312e3e202")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address sender, address wallet)
func (whitelist *Whitelist) UnpackNotOwnerError(raw []byte) (*WhitelistNotOwner, error) {
	out := new(WhitelistNotOwner)
	if err := whitelist.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WhitelistNotTimelock represents a NotTimelock error raised by the Whitelist contract.
type WhitelistNotTimelock struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTimelock(address sender)
func WhitelistNotTimelockErrorID() common.Hash {
	return common.HexToHash("0x59f357ccbee35fd21871e08411b5b8f05724749c3928d4bcd47c6afbe3716c90")
}

// UnpackNotTimelockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTimelock(address sender)
func (whitelist *Whitelist) UnpackNotTimelockError(raw []byte) (*WhitelistNotTimelock, error) {
	out := new(WhitelistNotTimelock)
	if err := whitelist.abi.UnpackIntoInterface(out, "NotTimelock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WhitelistNothingToCollect represents a NothingToCollect error raised by the Whitelist contract.
type WhitelistNothingToCollect struct {
	Wallet common.Address
	Round  *big.Int
	Rater  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToCollect(address wallet, uint256 round, address rater)
func WhitelistNothingToCollectErrorID() common.Hash {
	return common.HexToHash("0x4f74477c9bc11e11a9734a72520dd890cfdccc36cc3081ca6a71f268c56fc44b")
}

// UnpackNothingToCollectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToCollect(address wallet, uint256 round, address rater)
func (whitelist *Whitelist) UnpackNothingToCollectError(raw []byte) (*WhitelistNothingToCollect, error) {
	out := new(WhitelistNothingToCollect)
	if err := whitelist.abi.UnpackIntoInterface(out, "NothingToCollect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WhitelistRatingsClosed represents a RatingsClosed error raised by the Whitelist contract.
type WhitelistRatingsClosed struct {
	Wallet common.Address
	Since  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RatingsClosed(address wallet, uint256 since)
func WhitelistRatingsClosedErrorID() common.Hash {
	return common.HexToHash("0xcc91935d80bb1f3bda13a20ff6247bb4a4131803d3c4244f8832b7371df22e11")
}

// UnpackRatingsClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RatingsClosed(address wallet, uint256 since)
func (whitelist *Whitelist) UnpackRatingsClosedError(raw []byte) (*WhitelistRatingsClosed, error) {
	out := new(WhitelistRatingsClosed)
	if err := whitelist.abi.UnpackIntoInterface(out, "RatingsClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WhitelistRoundOpen represents a RoundOpen error raised by the Whitelist contract.
type WhitelistRoundOpen struct {
	Wallet common.Address
	Round  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoundOpen(address wallet, uint256 round)
func WhitelistRoundOpenErrorID() common.Hash {
	return common.HexToHash("0x71de8366db58a665336523029071ad32f1123b42bf232c970ff766279110ccd4")
}

// UnpackRoundOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoundOpen(address wallet, uint256 round)
func (whitelist *Whitelist) UnpackRoundOpenError(raw []byte) (*WhitelistRoundOpen, error) {
	out := new(WhitelistRoundOpen)
	if err := whitelist.abi.UnpackIntoInterface(out, "RoundOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WhitelistSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Whitelist contract.
type WhitelistSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func WhitelistSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (whitelist *Whitelist) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*WhitelistSafeCastOverflowedUintDowncast, error) {
	out := new(WhitelistSafeCastOverflowedUintDowncast)
	if err := whitelist.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WhitelistSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Whitelist contract.
type WhitelistSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func WhitelistSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (whitelist *Whitelist) UnpackSafeERC20FailedOperationError(raw []byte) (*WhitelistSafeERC20FailedOperation, error) {
	out := new(WhitelistSafeERC20FailedOperation)
	if err := whitelist.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WhitelistTooLong represents a TooLong error raised by the Whitelist contract.
type WhitelistTooLong struct {
	Length *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLong(uint256 length, uint256 max)
func WhitelistTooLongErrorID() common.Hash {
	return common.HexToHash("0xad8e4f3c02445389d1fc949112448bfe96a0eef67cb5f3def1a137d96f1fdc75")
}

// UnpackTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLong(uint256 length, uint256 max)
func (whitelist *Whitelist) UnpackTooLongError(raw []byte) (*WhitelistTooLong, error) {
	out := new(WhitelistTooLong)
	if err := whitelist.abi.UnpackIntoInterface(out, "TooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// WhitelistWrongState represents a WrongState error raised by the Whitelist contract.
type WhitelistWrongState struct {
	Wallet common.Address
	State  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongState(address wallet, uint8 state)
func WhitelistWrongStateErrorID() common.Hash {
	return common.HexToHash("0xe7372c70205cb0666f376d79f1cb1564c63608183d59e3e1a13ffda8bb550dd7")
}

// UnpackWrongStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongState(address wallet, uint8 state)
func (whitelist *Whitelist) UnpackWrongStateError(raw []byte) (*WhitelistWrongState, error) {
	out := new(WhitelistWrongState)
	if err := whitelist.abi.UnpackIntoInterface(out, "WrongState", raw); err != nil {
		return nil, err
	}
	return out, nil
}
