//go:build cgo

package main

/*
#include <sys/prctl.h>
#include <sys/resource.h>

// Before Go's threads are there, so that it holds for all: nothing that a library
// executes gains by it (NVML starts a set-user-id helper to make device nodes), and
// a crash leaves no memory image of anybody's GPU behind.
__attribute__((constructor)) static void confine(void) {
	struct rlimit none = {0, 0};
	prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	setrlimit(RLIMIT_CORE, &none);
}
*/
import "C"
