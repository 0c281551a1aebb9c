// Command load uses a known amount of one resource and says how much that was: the oracle of the meter's tests in the VM.
//
//	load [wait] cpu DURATION        work until this process's clock has gone on by that
//	load wait hold MIB DURATION     keep that much memory in use for that long
//	load direct FILE WRITE READ     write and read so many MiB with direct I/O
//
// With wait it says "ready", begins at SIGUSR1, and stays when it is done. The last line is "done" and numbers: nanoseconds
// of processor time; byte-seconds of all of the memory, and of filling and freeing it; bytes written and read.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

func main() {
	args := os.Args[1:]
	wait := args[0] == "wait"
	if wait {
		args = args[1:]
		begin := make(chan os.Signal, 1)
		signal.Notify(begin, syscall.SIGUSR1)
		fmt.Println("ready")
		<-begin
	}
	switch args[0] {
	case "cpu":
		fmt.Println("done", burn(duration(args[1])))
	case "hold":
		all, some := hold(whole(args[1])<<20, duration(args[2]))
		fmt.Println("done", all, some)
	case "direct":
		write, read := direct(args[1], whole(args[2]), whole(args[3]))
		fmt.Println("done", write, read)
	}
	if wait {
		select {}
	}
}

func burn(want time.Duration) int64 {
	began := used()
	for used()-began < want.Nanoseconds() {
		for range 10_000 {
		}
	}
	return used() - began
}

func used() int64 {
	var ts unix.Timespec
	must(unix.ClockGettime(unix.CLOCK_PROCESS_CPUTIME_ID, &ts))
	return ts.Nano()
}

// hold gives byte-seconds of the time in which all of it was in use, and of the times that filling and freeing took,
// in which some of it was.
func hold(size int, how time.Duration) (all, some int64) {
	began := time.Now()
	memory, err := unix.Mmap(-1, 0, size, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_ANON|unix.MAP_PRIVATE|unix.MAP_POPULATE)
	must(err)
	filled := time.Now()
	time.Sleep(how)
	kept := time.Now()
	must(unix.Munmap(memory))
	seconds := kept.Sub(filled).Seconds()
	return int64(float64(size) * seconds), int64(float64(size) * (time.Since(began).Seconds() - seconds))
}

func direct(path string, write, read int) (written, got int) {
	fd, err := unix.Open(path, unix.O_RDWR|unix.O_DIRECT, 0)
	must(err)
	block, err := unix.Mmap(-1, 0, 1<<20, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_ANON|unix.MAP_PRIVATE) // page-aligned
	must(err)
	for i := range write {
		n, err := unix.Pwrite(fd, block, int64(i)<<20)
		must(err)
		written += n
	}
	for i := range read {
		n, err := unix.Pread(fd, block, int64(i)<<20)
		must(err)
		got += n
	}
	return written, got
}

func duration(text string) time.Duration {
	d, err := time.ParseDuration(text)
	must(err)
	return d
}

func whole(text string) int {
	n, err := strconv.Atoi(text)
	must(err)
	return n
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}
