// Command bindgen writes the Go bindings of the contracts from forge's artifacts,
// one package a contract: two EIP-712 contracts in one package would declare the
// same type twice. It is abigen --v2 as a library call: the abigen command pulls
// the whole of geth's console into the module.
//
// It relies on forge having compiled (see bindings.sh) and stops at writing files;
// with -check it writes nothing and fails on a difference, which answers bindings
// that have drifted from the contracts they claim to describe.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
)

var contracts = []struct{ name, pkg string }{
	{"SNM", "snm"},
	{"Channels", "channels"},
	{"Deals", "deals"},
	{"Profiles", "profiles"},
	{"AppPool", "apppool"},
	{"Registry", "registry"},
	{"Whitelist", "whitelist"},
	{"HubWalletFactory", "walletfactory"},
	{"HubWallet", "hubwallet"},
	{"MinerWallet", "minerwallet"},
	{"DAO", "dao"},
	{"Prosecutor", "prosecutor"},
	{"Vault", "vault"},
	{"TimelockController", "timelock"},
	{"PriceFeed", "pricefeed"},
	{"TokenList", "tokenlist"},
	{"ChannelsFactory", "channelsfactory"},
	{"Court", "court"},
	{"HashChain", "hashchain"},
	{"Machine", "machine"},
}

func main() {
	check := flag.Bool("check", false, "compare with the committed bindings instead of writing them")
	dir := flag.String("dir", ".", "the contracts folder")
	flag.Parse()
	for _, c := range contracts {
		if err := generate(*dir, c.name, c.pkg, *check); err != nil {
			fmt.Fprintln(os.Stderr, "bindgen:", err)
			os.Exit(1)
		}
	}
}

func generate(dir, name, pkg string, check bool) error {
	raw, err := os.ReadFile(filepath.Join(dir, "forge-out", name+".sol", name+".json"))
	if err != nil {
		return fmt.Errorf("read the compiled %s: %w", name, err)
	}
	var artifact struct {
		ABI      json.RawMessage
		Bytecode struct{ Object string }
	}
	if err := json.Unmarshal(raw, &artifact); err != nil {
		return fmt.Errorf("decode the compiled %s: %w", name, err)
	}
	code := strings.TrimPrefix(artifact.Bytecode.Object, "0x")
	if code == "" {
		// forge lint leaves artifacts like this behind, and forge build takes them for its own.
		return fmt.Errorf("the compiled %s has no code: run forge build --force", name)
	}
	source, err := abigen.BindV2([]string{name}, []string{string(artifact.ABI)}, []string{code}, pkg, nil, nil)
	if err != nil {
		return fmt.Errorf("bind %s: %w", name, err)
	}
	path := filepath.Join(dir, pkg, pkg+".go")
	if check {
		committed, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if !bytes.Equal(committed, []byte(source)) {
			return fmt.Errorf("%s is not what %s.sol compiles to: run contracts/bindings.sh", path, name)
		}
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, []byte(source), 0o644)
}
