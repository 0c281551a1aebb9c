package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/sosna-os/sosna/contracts/channels"
	"github.com/sosna-os/sosna/contracts/snm"
)

var contractAt = common.HexToAddress("0xc4a")

// scripted serves the few calls that Dial makes, as results by method or by selector.
type scripted map[string]string

func (e scripted) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var req struct {
		ID     json.RawMessage
		Method string
		Params []json.RawMessage
	}
	body, _ := io.ReadAll(r.Body)
	if err := json.Unmarshal(body, &req); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	key := req.Method
	if key == "eth_call" {
		var msg struct{ Input hexutil.Bytes }
		_ = json.Unmarshal(req.Params[0], &msg)
		key = hexutil.Encode(msg.Input[:4])
	}
	w.Header().Set("Content-Type", "application/json")
	fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, req.ID, e[key])
}

// honest is what a chain with the contract answers.
func honest(chainID int64) scripted {
	c := channels.NewChannels()
	domain := func() string {
		parsed, err := channels.ChannelsMetaData.ParseABI()
		if err != nil {
			panic(err)
		}
		out, err := parsed.Methods["eip712Domain"].Outputs.Pack(
			[1]byte{0x0f}, "SOSNA Channels", "1", big.NewInt(chainID), contractAt, [32]byte{}, []*big.Int{})
		if err != nil {
			panic(err)
		}
		return hexutil.Encode(out)
	}
	quote := func(s string) string { return `"` + s + `"` }
	return scripted{
		"eth_chainId":                            quote(hexutil.EncodeUint64(uint64(chainID))),
		"eth_getCode":                            quote("0x60"),
		hexutil.Encode(c.PackEip712Domain()[:4]): quote(domain()),
		hexutil.Encode(c.PackToken()[:4]):        quote(common.Hash{31: 9}.Hex()),
	}
}

func (e scripted) with(key, result string) scripted {
	e[key] = result
	return e
}

func dialTest(t *testing.T, h http.Handler, opts ...Option) (*Client, error) {
	t.Helper()
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	return Dial(ctx, server.URL, contractAt, opts...)
}

func TestDialHonest(t *testing.T) {
	c, err := dialTest(t, honest(31337), WithChainID(big.NewInt(31337)))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Disconnect()
	if c.Token() != (common.Address{19: 9}) || c.ChainID().Int64() != 31337 || c.Channels() != contractAt {
		t.Errorf("token %s on %s", c.Token(), c.ChainID())
	}
}

// silence holds the request until the client has gone, which a server notices only
// once it has read the body.
func silence(_ http.ResponseWriter, r *http.Request) {
	_, _ = io.Copy(io.Discard, r.Body)
	<-r.Context().Done()
}

func TestDialHostile(t *testing.T) {
	selector := hexutil.Encode(channels.NewChannels().PackEip712Domain()[:4])
	token := hexutil.Encode(channels.NewChannels().PackToken()[:4])
	fixed := func(status int, body string) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(status)
			_, _ = io.WriteString(w, body)
		})
	}
	for name, c := range map[string]struct {
		handler http.Handler
		want    error // nil: any
	}{
		"lies about its chain":       {honest(31337).with("eth_chainId", `"0x1"`), ErrChainID},
		"chain id of zero":           {honest(31337).with("eth_chainId", `"0x0"`), ErrChainID},
		"chain id negative":          {honest(31337).with("eth_chainId", `"-0x1"`), nil},
		"chain id is no number":      {honest(31337).with("eth_chainId", `{"a":1}`), nil},
		"no chain id":                {honest(31337).with("eth_chainId", `null`), nil},
		"no code":                    {honest(31337).with("eth_getCode", `"0x"`), ErrNoContract},
		"empty domain":               {honest(31337).with(selector, `"0x"`), ErrNoContract},
		"domain cut off":             {honest(31337).with(selector, `"0x0f"`), ErrNoContract},
		"domain of huge offsets":     {honest(31337).with(selector, `"0x`+strings.Repeat("f", 64*9)+`"`), ErrNoContract},
		"domain of another":          {honest(1).with("eth_chainId", `"0x7a69"`), ErrChainID},
		"token cut off":              {honest(31337).with(token, `"0x09"`), nil},
		"answer of 2 MiB":            {honest(31337).with("eth_getCode", `"0x`+strings.Repeat("60", 1<<20)+`"`), ErrResponseSize},
		"a web page":                 {fixed(200, "<html>log in</html>"), nil},
		"nothing":                    {fixed(200, ""), nil},
		"not found":                  {fixed(404, "no"), nil},
		"JSON nested a million deep": {fixed(200, strings.Repeat("[", 1<<19)), nil},
		"silence":                    {http.HandlerFunc(silence), nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			started := time.Now()
			_, err := dialTest(t, c.handler)
			if err == nil || (c.want != nil && !errors.Is(err, c.want)) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if took := time.Since(started); took > 20*time.Second {
				t.Errorf("took %s", took)
			}
		})
	}
}

// TestEndlessAnswer: a body without end costs a bounded amount of memory and time.
func TestEndlessAnswer(t *testing.T) {
	var written atomic.Int64
	_, err := dialTest(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":"`)
		chunk := []byte(strings.Repeat("0", 1<<16))
		for {
			n, err := w.Write(chunk)
			if written.Add(int64(n)); err != nil {
				return
			}
		}
	}))
	if !errors.Is(err, ErrResponseSize) {
		t.Errorf("got %v, want ErrResponseSize", err)
	}
	if written.Load() > 16*maxResponse {
		t.Errorf("%d bytes were taken", written.Load())
	}
}

func TestReadsAreRetried(t *testing.T) {
	good, calls := honest(31337), atomic.Int64{}
	_, err := dialTest(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch calls.Add(1) {
		case 1:
			http.Error(w, "busy", http.StatusServiceUnavailable)
		case 2:
			panic(http.ErrAbortHandler) // cuts the connection
		default:
			good.ServeHTTP(w, r)
		}
	}))
	if err != nil {
		t.Error(err)
	}
}

func TestDialSchemes(t *testing.T) {
	for _, url := range []string{"", "/run/geth.ipc", "file:///etc/passwd", "stdio", "ftp://x", "http://[::1", "\x00"} {
		if _, err := Dial(t.Context(), url, contractAt); err == nil {
			t.Errorf("dialled %q", url)
		}
	}
}

func TestDialQuotesNoSecret(t *testing.T) {
	_, err := Dial(t.Context(), "http://[::1/key-of-mine", contractAt)
	if err == nil || strings.Contains(err.Error(), "key-of-mine") {
		t.Errorf("got %v", err)
	}
}

// TestErrorsAreFitToShow: no access key of the URL, and no page of text.
func TestErrorsAreFitToShow(t *testing.T) {
	down := httptest.NewServer(nil)
	down.Close()
	for name, url := range map[string]string{
		"down":  down.URL + "/key-of-mine",
		"talks": serve(t, 500, strings.Repeat("page of text ", 1<<15)) + "/key-of-mine",
		"words": serve(t, 200, `{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"`+strings.Repeat("x", 1<<19)+`"}}`) + "/key-of-mine",
	} {
		for _, urls := range []string{url, url + "," + url + "2"} {
			_, err := Connect(t.Context(), urls)
			if err == nil || strings.Contains(err.Error(), "key-of-mine") || len(err.Error()) > 3*maxText {
				t.Errorf("%s: %.2000v", name, err)
			}
		}
	}
}

func serve(t *testing.T, status int, body string) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func TestOptionBounds(t *testing.T) {
	for name, opt := range map[string]Option{
		"confirmations": WithConfirmations(65), "poll": WithPoll(0), "no fee": WithMaxFee(nil), "fee of 0": WithMaxFee(new(big.Int)),
	} {
		if _, err := dialTest(t, honest(1), opt); !errors.Is(err, ErrOptions) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func known() *refusals {
	r := &refusals{}
	r.add(&channels.ChannelsMetaData, &snm.SNMMetaData)
	return r
}

func TestDecodeRevert(t *testing.T) {
	parsed, err := channels.ChannelsMetaData.ParseABI()
	if err != nil {
		t.Fatal(err)
	}
	def := parsed.Errors["OverDeposit"]
	args, err := def.Inputs.Pack([32]byte{31: 1}, big.NewInt(5), big.NewInt(3))
	if err != nil {
		t.Fatal(err)
	}
	full := append(def.ID[:4:4], args...)
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"whole":   {full, "contract refused: OverDeposit(id=" + common.Hash{31: 1}.Hex() + ", due=5, left=3)"},
		"cut off": {full[:40], "contract refused: OverDeposit(unreadable arguments)"},
		"unknown": {[]byte{1, 2, 3, 4, 5}, "contract refused: unknown error(0x01020304)"},
		"short":   {[]byte{1, 2}, "contract refused without a reason"},
		"none":    {nil, "contract refused without a reason"},
	} {
		if got := known().decode(c.data).Error(); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func FuzzDecodeRevert(f *testing.F) {
	names := known()
	for selector := range names.defs {
		f.Add(append(selector[:4:4], make([]byte, 96)...))
	}
	f.Add(hexutil.MustDecode("0x08c379a0" + strings.Repeat("0", 62) + "20" + strings.Repeat("f", 64)))
	f.Fuzz(func(t *testing.T, data []byte) {
		var revert *RevertError
		if err := names.decode(data); !errors.As(err, &revert) || len(err.Error()) > 2000 {
			t.Fatalf("%v", err)
		}
	})
}
