package gpu

import "errors"

// Code says what kind of trouble it is: a caller decides by it.
type Code string

// What the program says of the machine.
const (
	NoLibrary   Code = "no_library"       // the driver's library is not on this machine
	NoDriver    Code = "no_driver"        // the kernel's driver is not loaded
	Mismatch    Code = "version_mismatch" // library and driver are of different versions
	NoGPU       Code = "no_gpu"           // none, or none of that UUID
	Lost        Code = "gpu_lost"         // fell off the bus, or must be reset
	Forbidden   Code = "no_permission"    // device nodes are missing or not ours to open
	Unsupported Code = "not_supported"    // by this GPU or its driver
	WrongResult Code = "wrong_result"     // a computation went wrong: the GPU must not be sold
	BadRequest  Code = "bad_request"
	Failed      Code = "failed" // anything else; the text tells
)

// What the caller's side says of the program.
const (
	NoProgram Code = "no_program" // the GPU extension is not installed
	Hung      Code = "hung"       // no answer before the deadline: killed
	Died      Code = "died"       // ended by itself
	Garbage   Code = "garbage"    // answered what is no answer: killed
	Wedged    Code = "wedged"     // killed, and does not end: held in the kernel
	Waiting   Code = "waiting"    // failed before; not started again yet
	Stopped   Code = "stopped"    // the caller gave up or closed
)

// Error is every failure of this package.
type Error struct {
	Code   Code   `json:"code"`
	Detail string `json:"detail,omitempty"`
}

func (e *Error) Error() string {
	if e.Detail == "" {
		return "gpu: " + string(e.Code)
	}
	return "gpu: " + string(e.Code) + ": " + e.Detail
}

// Is makes errors.Is compare codes, so that &Error{Code: NoDriver} is a sentinel.
func (e *Error) Is(target error) bool {
	t, ok := target.(*Error)
	return ok && t.Code == e.Code
}

// CodeOf is an error's code: Failed for one of another package, "" for nil.
func CodeOf(err error) Code {
	if err == nil {
		return ""
	}
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Code
	}
	return Failed
}

// Missing reports whether err says that this machine has no such GPU, or lacks what
// metering it needs: nothing fails, and nothing comes by itself.
func Missing(err error) bool {
	switch CodeOf(err) {
	case NoProgram, NoLibrary, NoDriver, NoGPU, Mismatch, Forbidden, Unsupported:
		return true
	}
	return false
}

// codes that the program may use; any other from it is Failed.
var spoken = map[Code]bool{
	NoLibrary: true, NoDriver: true, Mismatch: true, NoGPU: true, Lost: true, Forbidden: true,
	Unsupported: true, WrongResult: true, BadRequest: true, Failed: true,
}
