package simchain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"

	"github.com/ethereum/go-ethereum/rpc"
)

// front is JSON-RPC over HTTP before a simulated chain, which mines whatever is sent
// through it.
type front struct {
	url    string
	mine   func()
	node   *rpc.Client
	server *http.Server
	ended  chan error
}

func openFront(ctx context.Context, socket string, mine func()) (*front, error) {
	node, err := rpc.DialIPC(ctx, socket)
	if err != nil {
		return nil, err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		node.Close()
		return nil, err
	}
	f := &front{url: "http://" + listener.Addr().String(), mine: mine, node: node, ended: make(chan error, 1)}
	f.server = &http.Server{Handler: f}
	go func() { f.ended <- f.server.Serve(listener) }()
	return f, nil
}

func (f *front) close() error {
	err := f.server.Close()
	if ended := <-f.ended; !errors.Is(ended, http.ErrServerClosed) {
		err = errors.Join(err, ended)
	}
	f.node.Close()
	return err
}

type call struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method,omitempty"`
	Params  []json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage   `json:"result,omitempty"`
	Error   *refusal          `json:"error,omitempty"`
}

type refusal struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

// maxRequest bounds a request; the largest is a contract's creation, in hex.
const maxRequest = 1 << 20

func (f *front) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var raw json.RawMessage
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxRequest)).Decode(&raw); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	if raw[0] != '[' {
		json.NewEncoder(w).Encode(f.answer(r, raw))
		return
	}
	var batch []json.RawMessage
	if err := json.Unmarshal(raw, &batch); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	answers := make([]call, len(batch))
	for i, one := range batch {
		answers[i] = f.answer(r, one)
	}
	json.NewEncoder(w).Encode(answers)
}

func (f *front) answer(r *http.Request, raw json.RawMessage) call {
	var c call
	if err := json.Unmarshal(raw, &c); err != nil {
		return call{Version: "2.0", Error: &refusal{Code: -32700, Message: fmt.Sprint("parse: ", err)}}
	}
	params := make([]any, len(c.Params))
	for i, p := range c.Params {
		params[i] = p
	}
	out := call{Version: "2.0", ID: c.ID}
	err := f.node.CallContext(r.Context(), &out.Result, c.Method, params...)
	if err != nil {
		out.Result, out.Error = nil, &refusal{Code: -32000, Message: err.Error()}
		var coded rpc.Error
		if errors.As(err, &coded) {
			out.Error.Code = coded.ErrorCode()
		}
		var data rpc.DataError
		if errors.As(err, &data) {
			out.Error.Data = data.ErrorData()
		}
	} else if c.Method == "eth_sendRawTransaction" {
		f.mine()
	}
	if out.Result == nil && out.Error == nil {
		out.Result = json.RawMessage("null")
	}
	return out
}
