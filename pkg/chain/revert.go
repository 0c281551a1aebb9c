package chain

import (
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/snm"
)

// RevertError is a contract's refusal: the name of its error and the arguments, such
// as OverDeposit(id=0x.., due=5, left=3). A NoChannel is also ErrNoChannel.
type RevertError struct {
	Name string // of the custom error; "Error" and "Panic" are Solidity's own; "" if unknown
	Args string
}

func (e *RevertError) Error() string {
	if e.Name == "" {
		return "contract refused without a reason"
	}
	return fmt.Sprintf("contract refused: %s(%s)", e.Name, e.Args)
}

// Is makes errors.Is(err, ErrNoChannel) true for the contract's own word for it.
func (e *RevertError) Is(target error) bool { return target == ErrNoChannel && e.Name == "NoChannel" }

// The token's errors come through the Channels contract unchanged.
var contractErrors = []abi.ABI{parsed(&channels.ChannelsMetaData), parsed(&snm.SNMMetaData)}

func parsed(meta interface{ ParseABI() (*abi.ABI, error) }) abi.ABI {
	out, err := meta.ParseABI()
	if err != nil {
		panic(err) // generated code that does not parse
	}
	return *out
}

// explain turns an endpoint's error that carries revert data into a RevertError and
// leaves any other as it is.
func explain(err error) error {
	var withData rpc.DataError
	if err == nil || !errors.As(err, &withData) {
		return err
	}
	text, ok := withData.ErrorData().(string)
	if !ok {
		if strings.Contains(err.Error(), "revert") {
			return &RevertError{}
		}
		return err
	}
	data, decodeErr := hexutil.Decode(text)
	if decodeErr != nil || len(data) > maxResponse {
		return err
	}
	return decodeRevert(data)
}

// decodeRevert names a revert from its data, which is the contract's, or a hostile
// endpoint's: whatever it is, the result is a RevertError.
func decodeRevert(data []byte) error {
	if reason, err := abi.UnpackRevert(data); err == nil {
		return &RevertError{Name: "Error", Args: fmt.Sprintf("%.200q", reason)}
	}
	if len(data) < 4 {
		return &RevertError{}
	}
	for _, contract := range contractErrors {
		def, err := contract.ErrorByID([4]byte(data[:4]))
		if err != nil {
			continue
		}
		values, err := def.Inputs.Unpack(data[4:])
		if err != nil {
			return &RevertError{Name: def.Name, Args: "unreadable arguments"}
		}
		args := make([]string, len(values))
		for i, value := range values {
			args[i] = def.Inputs[i].Name + "=" + argument(value)
		}
		return &RevertError{Name: def.Name, Args: strings.Join(args, ", ")}
	}
	return &RevertError{Name: "unknown error", Args: hexutil.Encode(data[:4])}
}

func argument(value any) string {
	switch v := value.(type) {
	case [32]byte:
		return common.Hash(v).Hex()
	case string:
		return fmt.Sprintf("%.200q", v)
	default:
		return fmt.Sprintf("%v", v)
	}
}
