# SOSNA. `make help` lists the targets. Everything is made below out/; finished
# components are cached outside the tree (build/cache says where).

SHELL    := /bin/sh
GO       ?= go
FUZZTIME ?= 30s
# A VM under TCG on a loaded machine is slow; the tests' own limits come first.
VM_TIMEOUT   ?= 60m
UNIT_TIMEOUT ?= 20m
NESTED := build/linuxkit build/containerd build/runc

.PHONY: help setup image demo test unit forge vmtest lint bench fuzz clean
.DEFAULT_GOAL := help

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS='	' read -r t d; do printf '%-8s %s\n' "$$t" "$$d"; done

setup: ## install what a bare Debian 12 with Go lacks (as root or through sudo); says what
	@./build/setup.sh

image: setup ## kernels, initrds, ISO, qcow2 and the job image, into out/images
	@$(GO) run ./build image

demo: image ## the whole market on this machine: chain, hub, two workers, a paid render
	@$(GO) run ./tools/lab demo

test: setup image lint forge unit vmtest ## everything that must hold, VM tests included

unit: ## Go tests that need no VM (those that need root skip without it)
	@$(GO) test -timeout $(UNIT_TIMEOUT) $$($(GO) list ./... | grep -v /qemu-tests)

forge: setup ## the contracts: their tests, proofs of the ledger, bindings as they compile
	@cd contracts && npm test --silent && npm run --silent smt && ./bindings.sh -check

vmtest: image ## boot the real images and use them; one VM test at a time, then a timed run of the benchmarks
	@SOSNA_REQUIRE_VM=1 $(GO) test -count=1 -p 1 -timeout $(VM_TIMEOUT) ./qemu-tests/...
	@SOSNA_VM_TESTS=1 $(GO) test -count=1 -timeout $(VM_TIMEOUT) -run '^TestInVM$$' ./pkg/sandbox
	@SOSNA_VM_TESTS=1 $(GO) test -count=1 -run '^TestQuickRunTakesThirtySeconds$$' ./pkg/bench

lint: ## formatting, vet, and the walls between packages
	@bad=$$(gofmt -l $$(git ls-files --cached --others --exclude-standard '*.go')); \
		[ -z "$$bad" ] || { echo "gofmt would change:"; echo "$$bad"; exit 1; }
	@$(GO) vet ./...
	@for m in $(NESTED); do (cd $$m && $(GO) mod verify >/dev/null && \
		{ [ -z "$$($(GO) list ./... 2>/dev/null)" ] || $(GO) vet ./...; }) || exit 1; done
	@$(GO) test -count=1 ./build/walls

bench: image ## measure, and write out/bench/*.json
	@$(GO) run ./tools/lab bench

fuzz: ## every fuzz target for FUZZTIME each
	@$(GO) list -f '{{if or .TestGoFiles .XTestGoFiles}}{{.ImportPath}}{{end}}' ./... | while read -r p; do \
		for f in $$($(GO) test -list '^Fuzz' $$p | grep '^Fuzz'); do \
			echo "$$p $$f"; $(GO) test -run '^$$' -fuzz "^$$f\$$" -fuzztime $(FUZZTIME) $$p || exit 1; \
		done; done

clean: ## remove out/, and cached components unused for a month
	@rm -rf out
	@$(GO) run ./build prune
