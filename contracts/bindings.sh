#!/bin/sh
# Compiles the contracts with the pinned compiler and writes their Go bindings.
# They are committed: building the agents needs no Solidity tools. With -check
# nothing is written and a difference is an error.
set -eu
cd "$(dirname "$0")"
forge=node_modules/@foundry-rs/forge-linux-amd64/bin/forge
[ -x "$forge" ] || { echo "bindings.sh: run 'npm ci' in $PWD first" >&2; exit 1; }
"$forge" build --quiet --force src
go run ./bindgen "$@"
