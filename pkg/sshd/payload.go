package sshd

import (
	"errors"
	"fmt"
	"strings"
	"syscall"

	"golang.org/x/crypto/ssh"

	"github.com/sosna-os/sosna/pkg/process"
)

// errPayload: a request's payload is malformed or beyond a limit.
var errPayload = errors.New("bad request payload")

const (
	// maxCommand stays under Linux's MAX_ARG_STRLEN (128 KiB), beyond which exec fails.
	maxCommand  = 64 << 10
	maxTerm     = 64
	maxEnvValue = 256
	maxEnv      = 32
	maxHost     = 253 // RFC 1035, in text form
	// maxSide bounds a terminal's side; struct winsize holds 16 bits.
	maxSide = 1<<16 - 1
)

// signalNames are those of RFC 4254, 6.10, which need no permission in a
// container beyond what the process's owner has.
var signalNames = map[string]syscall.Signal{
	"ABRT": syscall.SIGABRT, "ALRM": syscall.SIGALRM, "FPE": syscall.SIGFPE, "HUP": syscall.SIGHUP,
	"ILL": syscall.SIGILL, "INT": syscall.SIGINT, "KILL": syscall.SIGKILL, "PIPE": syscall.SIGPIPE,
	"QUIT": syscall.SIGQUIT, "SEGV": syscall.SIGSEGV, "TERM": syscall.SIGTERM, "USR1": syscall.SIGUSR1,
	"USR2": syscall.SIGUSR2,
}

func signalName(sig syscall.Signal) (string, bool) {
	for name, s := range signalNames {
		if s == sig {
			return name, true
		}
	}
	return "", false
}

// decodePTY reads a pty-req (RFC 4254, 6.2). The encoded modes are left alone:
// the kernel's defaults are what every client asks for.
func decodePTY(payload []byte) (term string, size process.WinSize, err error) {
	var m struct {
		Term                    string
		Cols, Rows, Width, High uint32
		Modes                   string
	}
	if err := ssh.Unmarshal(payload, &m); err != nil {
		return "", size, fmt.Errorf("%w: %w", errPayload, err)
	}
	if len(m.Term) > maxTerm || !all(m.Term, isNameByte) {
		return "", size, fmt.Errorf("%w: terminal name", errPayload)
	}
	return m.Term, winSize(m.Cols, m.Rows), nil
}

// decodeWindow reads a window-change (RFC 4254, 6.7).
func decodeWindow(payload []byte) (process.WinSize, error) {
	var m struct{ Cols, Rows, Width, High uint32 }
	if err := ssh.Unmarshal(payload, &m); err != nil {
		return process.WinSize{}, fmt.Errorf("%w: %w", errPayload, err)
	}
	return winSize(m.Cols, m.Rows), nil
}

func winSize(cols, rows uint32) process.WinSize {
	return process.WinSize{Cols: uint16(min(cols, maxSide)), Rows: uint16(min(rows, maxSide))}
}

// decodeEnv reads an env (RFC 4254, 6.4). ok tells whether the variable is one
// of the few that a client may set: more would let it reach into programs' loading.
func decodeEnv(payload []byte) (entry string, ok bool, err error) {
	var m struct{ Name, Value string }
	if err := ssh.Unmarshal(payload, &m); err != nil {
		return "", false, fmt.Errorf("%w: %w", errPayload, err)
	}
	allowed := m.Name == "LANG" || m.Name == "TERM" || (strings.HasPrefix(m.Name, "LC_") && len(m.Name) <= 32 && all(m.Name, isUpper))
	if !allowed {
		return "", false, nil
	}
	if len(m.Value) > maxEnvValue || !all(m.Value, isPrint) {
		return "", false, fmt.Errorf("%w: value of %s", errPayload, m.Name)
	}
	return m.Name + "=" + m.Value, true, nil
}

// decodeCommand reads an exec (RFC 4254, 6.5). The line is not parsed here: the
// helper in the container does that.
func decodeCommand(payload []byte) (string, error) {
	var m struct{ Command string }
	if err := ssh.Unmarshal(payload, &m); err != nil {
		return "", fmt.Errorf("%w: %w", errPayload, err)
	}
	if len(m.Command) > maxCommand {
		return "", fmt.Errorf("%w: command over %d bytes", errPayload, maxCommand)
	}
	if strings.IndexByte(m.Command, 0) >= 0 {
		return "", fmt.Errorf("%w: zero byte in the command", errPayload)
	}
	return m.Command, nil
}

// decodeSubsystem reads a subsystem's name (RFC 4254, 6.5).
func decodeSubsystem(payload []byte) (string, error) {
	var m struct{ Name string }
	if err := ssh.Unmarshal(payload, &m); err != nil {
		return "", fmt.Errorf("%w: %w", errPayload, err)
	}
	return m.Name, nil
}

// decodeSignal reads a signal (RFC 4254, 6.9).
func decodeSignal(payload []byte) (syscall.Signal, error) {
	var m struct{ Name string }
	if err := ssh.Unmarshal(payload, &m); err != nil {
		return 0, fmt.Errorf("%w: %w", errPayload, err)
	}
	sig, ok := signalNames[m.Name]
	if !ok {
		return 0, fmt.Errorf("%w: unknown signal", errPayload)
	}
	return sig, nil
}

// decodeDirectTCPIP reads a direct-tcpip channel's target (RFC 4254, 7.2).
func decodeDirectTCPIP(payload []byte) (host string, port uint16, err error) {
	var m struct {
		Host       string
		Port       uint32
		Origin     string
		OriginPort uint32
	}
	if err := ssh.Unmarshal(payload, &m); err != nil {
		return "", 0, fmt.Errorf("%w: %w", errPayload, err)
	}
	if m.Port == 0 || m.Port > 1<<16-1 {
		return "", 0, fmt.Errorf("%w: port %d", errPayload, m.Port)
	}
	// The host becomes an argument of the helper: no leading dash, no space.
	if m.Host == "" || len(m.Host) > maxHost || m.Host[0] == '-' || !all(m.Host, isHostByte) {
		return "", 0, fmt.Errorf("%w: host name", errPayload)
	}
	return m.Host, uint16(m.Port), nil
}

func all(s string, f func(byte) bool) bool {
	for i := 0; i < len(s); i++ {
		if !f(s[i]) {
			return false
		}
	}
	return true
}

func isAlnum(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}
func isUpper(c byte) bool    { return c >= 'A' && c <= 'Z' || c == '_' }
func isPrint(c byte) bool    { return c >= ' ' && c < 0x7f }
func isNameByte(c byte) bool { return isAlnum(c) || strings.IndexByte("+-._", c) >= 0 }
func isHostByte(c byte) bool { return isAlnum(c) || strings.IndexByte("-._:%", c) >= 0 }
