//go:build linux

// Command peerinit is the smallest PID 1 that Go gives: the peer of the boot benchmark. It says when it began, by the
// kernel's own clock, and pauses. It stops there; nothing of SOSNA is in it.
package main

import (
	"fmt"
	"os"
	"strings"
	"syscall"
	"time"
)

func main() {
	_ = os.Mkdir("/proc", 0o555)
	if err := syscall.Mount("proc", "/proc", "proc", 0, ""); err != nil {
		fmt.Println("peer: no /proc:", err)
	}
	uptime, _ := os.ReadFile("/proc/uptime")
	fmt.Printf("peer: up t=%s\n", strings.Fields(string(uptime) + " ?")[0])
	for {
		time.Sleep(time.Hour) // PID 1 must not end
	}
}
