package stage

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"testing"
	"time"

	"github.com/sosna-os/sosna/tools/lab/netns"
)

func TestMain(m *testing.M) {
	if err := netns.Enter(); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

func TestUp(t *testing.T) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	began := time.Now()
	os.RemoveAll("/tmp/stage1")
	say := func(f string, a ...any) {
		fmt.Printf("%4.0f s %s\n", time.Since(began).Seconds(), fmt.Sprintf(f, a...))
	}
	s, err := Open(ctx, Options{Dir: "/tmp/stage1", Workers: 1, MemoryMiB: 768, Accel: "tcg", Say: say})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { fmt.Println(s.Close()) }()
	defer func() { fmt.Println(s.Tails()) }()
	step := func(args ...string) bool {
		ctx, c := context.WithTimeout(ctx, 150*time.Second)
		defer c()
		out, err := s.Buyer.CLI(ctx, args...)
		say("%v: %s %v", args, out, err)
		return err == nil
	}
	step("wallet")
	step("market")
	if !step("image", "push", "povray", "/work/main/out/images/povray.oci.tar") || !step("image", "ls") {
		return
	}
	if !step("rent", "-n", "1", "-m", "256M", "--cpu", "1", "--image", "povray") {
		return
	}
	d, err := Answer[Deals](ctx, s.Buyer, "ps")
	say("%v %v", d, err)
	if err == nil && len(d.Deals) > 0 {
		out, err := s.Buyer.SSH(ctx, d.Deals[0].Port, "uname -a; id; free; pwd")
		say("ssh %s %v", out, err)
		time.Sleep(20 * time.Second)
	}
	step("ps")
	step("stop", "--all")
	say("%v", fmt.Sprint(s.Balances(ctx)))
	time.Sleep(5 * time.Second)
	say("%v", fmt.Sprint(s.Balances(ctx)))
}
