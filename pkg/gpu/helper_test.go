package gpu

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"
)

// TestMain lets the test binary play the program: a real child that hangs, floods,
// dies, lies. What it does is the word in the environment.
func TestMain(m *testing.M) {
	if role := os.Getenv("GPU_TEST_ROLE"); role != "" {
		play(role)
	}
	os.Exit(m.Run())
}

const gpuA, gpuB = "GPU-aaaaaaaa-0000-0000-0000-000000000000", "GPU-bbbbbbbb-0000-0000-0000-000000000000"

func play(role string) {
	role, arg, _ := strings.Cut(role, ":")
	switch role {
	case "dies":
		fmt.Fprintln(os.Stderr, "symbol lookup error: nvmlFoo")
		os.Exit(127)
	case "deaf": // does not even read
		time.Sleep(time.Hour)
	case "floods":
		for {
			fmt.Print(strings.Repeat("x", 4096))
		}
	case "floods stderr":
		for range 10000 {
			fmt.Fprint(os.Stderr, strings.Repeat("e", 4096))
		}
	}
	in := bufio.NewReader(os.Stdin)
	for n := 1; ; n++ {
		line, err := ReadLine(in, MaxRequest)
		if err != nil {
			os.Exit(0)
		}
		q, err := ParseRequest(line)
		if err != nil {
			os.Exit(3)
		}
		a := Answer{ID: q.ID, Samples: []Sample{{UUID: gpuA, Utilisation: Of(50), Power: Of(0), Temperature: Of(32767)}}}
		switch {
		case role == "hangs", role == "hangs after" && strconv.Itoa(n) == arg, role == "hangs once" && once(arg):
			time.Sleep(time.Hour)
		case role == "answers late":
			time.Sleep(400 * time.Millisecond)
		case role == "garbage":
			fmt.Println(arg)
			continue
		case role == "half a line":
			fmt.Print(`{"id":1,`)
			os.Exit(0)
		case role == "answers twice":
			_ = WriteLine(os.Stdout, a)
		case role == "other id":
			a.ID += 7
		case role == "no driver":
			a = Answer{ID: q.ID, Error: &Error{NoDriver, "ERROR_DRIVER_NOT_LOADED"}}
		case role == "odd code":
			a = Answer{ID: q.ID, Error: &Error{"hung", "not the program's to say"}}
		case role == "env":
			a = Answer{ID: q.ID, Error: &Error{Failed, strings.Join(os.Environ(), " ")}}
		case role == "ids":
			a = Answer{ID: q.ID, Error: &Error{Failed, fmt.Sprint(os.Getuid(), os.Getgid(), os.Getpid())}}
		}
		if q.Op == OpBench {
			a = Answer{ID: q.ID, Bench: []BenchResult{{Name: "gpu_fp32", Value: 1e12, Unit: "flop/s", Runs: 3}}}
		}
		_ = WriteLine(os.Stdout, a)
	}
}

// once is true for the first process that asks: the file is made.
func once(file string) bool {
	f, err := os.OpenFile(file, os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return false
	}
	return f.Close() == nil
}

// playing is a client of a child that plays role.
func playing(t *testing.T, role string, o Options) *Client {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	o.Path = exe
	o.Env = append(o.Env, "GPU_TEST_ROLE="+role)
	if o.Deadline == 0 {
		o.Deadline = 10 * time.Second // of a loaded machine
	}
	c := NewClient(o)
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

// until asks again until ok, within a limit.
func until(t *testing.T, what string, ok func() bool) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	for !ok() {
		select {
		case <-ctx.Done():
			t.Fatalf("never: %s", what)
		case <-time.After(5 * time.Millisecond):
		}
	}
}
