package chain

import (
	"fmt"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
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

// refusals are the errors of contracts that can be named, by selector.
type refusals struct {
	mu   sync.RWMutex
	defs map[[4]byte]abi.Error
}

// add takes up the errors of contracts. One selector has one meaning: it hashes name
// and types.
func (r *refusals) add(contracts ...*bind.MetaData) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.defs == nil {
		r.defs = map[[4]byte]abi.Error{}
	}
	for _, contract := range contracts {
		parsed, err := contract.ParseABI()
		if err != nil {
			panic(err) // generated code that does not parse
		}
		for _, def := range parsed.Errors {
			r.defs[[4]byte(def.ID[:4])] = def
		}
	}
}

func (r *refusals) find(selector [4]byte) (abi.Error, bool) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	def, ok := r.defs[selector]
	return def, ok
}

// explain turns an endpoint's error that carries revert data into a RevertError and
// leaves any other as it is.
func (c *core) explain(err error) error {
	text, refused := refusal(err)
	if !refused {
		return err
	}
	if text == "" {
		return &RevertError{}
	}
	data, decodeErr := hexutil.Decode(text)
	if decodeErr != nil || len(data) > maxResponse {
		return err
	}
	return c.refusals.decode(data)
}

// decode names a revert from its data, which is the contract's, or a hostile
// endpoint's: whatever it is, the result is a RevertError.
func (r *refusals) decode(data []byte) error {
	if reason, err := abi.UnpackRevert(data); err == nil {
		return &RevertError{Name: "Error", Args: fmt.Sprintf("%.200q", reason)}
	}
	if len(data) < 4 {
		return &RevertError{}
	}
	if def, ok := r.find([4]byte(data[:4])); ok {
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
	case []byte:
		return hexutil.Encode(v[:min(len(v), 100)])
	default:
		return fmt.Sprintf("%.200s", fmt.Sprint(v))
	}
}
