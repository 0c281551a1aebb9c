// Command build makes what a SOSNA machine boots from.
//
//	go run ./build image   kernels, initrds, media and the job image, to out/images
//	go run ./build prune   drop cached components unused for 30 days
//
// It is the only part of the tree that knows LinuxKit, Debian's archive and
// disk formats. Each component is made once and kept under a hash of what it
// is made from (package cache), so that a second run with nothing changed only
// looks. It needs Debian's usual tools (make setup installs them), no docker,
// no KVM, and a network only for what is not in the cache yet.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/sosna-os/sosna/build/cache"
	"github.com/sosna-os/sosna/build/recipe"
)

const unusedFor = 30 * 24 * time.Hour

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	if len(args) != 1 {
		return errors.New("usage: go run ./build image|prune")
	}
	store, err := cache.Open()
	if err != nil {
		return err
	}
	store.Log = func(format string, a ...any) { fmt.Printf(format+"\n", a...) }
	switch args[0] {
	case "image":
		root, err := findRoot()
		if err != nil {
			return err
		}
		return recipe.Images(ctx, root, store)
	case "prune":
		removed, err := store.Prune(unusedFor, time.Now())
		fmt.Printf("pruned %d components\n", len(removed))
		return err
	default:
		return fmt.Errorf("unknown command %q: want image or prune", args[0])
	}
}

// findRoot is the directory of this tree's go.mod, at or above the working directory.
func findRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "images", "rig.yml")); err == nil {
			return dir, nil
		}
		if filepath.Dir(dir) == dir {
			return "", errors.New("not inside the SOSNA source tree (no images/rig.yml above the working directory)")
		}
		dir = filepath.Dir(dir)
	}
}
