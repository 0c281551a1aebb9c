#!/bin/sh
# Installs what a bare Debian 12 with Go lacks for building, booting and testing
# SOSNA: Debian packages with apt-get, and the contracts' tools with npm ci.
# Idempotent; with nothing to do it only compares a stamp. Runs as root or
# through sudo. It changes no configuration and starts nothing.
set -eu
cd "$(dirname "$0")/.."

# VMs and their firmware; media; kernel modules, provers; static runc, numeric oracles; package handling;
# ssh for the demonstration; code generation; peers of the benchmarks, OpenBLAS below numpy, and arm64's kernels tested.
packages="qemu-system-x86 qemu-utils ovmf seabios
xorriso mtools dosfstools e2fsprogs
kmod cpio z3 xz-utils zstd binutils
gcc libc6-dev libseccomp-dev pkg-config python3-numpy python3-scipy
apt dpkg-dev debian-archive-keyring ca-certificates iproute2
openssh-client busybox-static protobuf-compiler
sysbench fio stress-ng mbw libopenblas0-pthread qemu-user-static"

lock=contracts/package-lock.json
want=$({ echo "$packages"; cat "$lock" 2>/dev/null || true; } | sha256sum | cut -d' ' -f1)
stamp=out/.setup
if [ "$(cat "$stamp" 2>/dev/null)" = "$want" ] && { [ ! -f "$lock" ] || [ -d contracts/node_modules ]; }; then
	exit 0
fi

command -v go >/dev/null || { echo "setup: Go 1.26 or newer is needed: https://go.dev/dl/" >&2; exit 1; }
[ "$(dpkg --print-architecture 2>/dev/null)" = amd64 ] || { echo "setup: needs Debian 12 or newer on amd64" >&2; exit 1; }
# Any npm will do; Debian's own is taken only where there is none.
command -v npm >/dev/null || packages="$packages nodejs npm"

missing=
for p in $packages; do
	case $(dpkg-query -W -f '${db:Status-Status}' "$p" 2>/dev/null || true) in
	installed) ;;
	*) missing="$missing $p" ;;
	esac
done
if [ -n "$missing" ]; then
	echo "setup: installing Debian packages:$missing"
	sudo=
	if [ "$(id -u)" != 0 ]; then
		command -v sudo >/dev/null || { echo "setup: run this as root, or install sudo" >&2; exit 1; }
		sudo=sudo
	fi
	$sudo apt-get -o DPkg::Lock::Timeout=300 -qq update
	# shellcheck disable=SC2086 # a list of names
	$sudo env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -y -qq --no-install-recommends install $missing
fi
if [ -f "$lock" ]; then
	echo "setup: installing the contracts' tools (npm ci in contracts/)"
	(cd contracts && npm ci --no-audit --no-fund --loglevel=error)
fi
mkdir -p out
echo "$want" >"$stamp"
echo "setup: done"
