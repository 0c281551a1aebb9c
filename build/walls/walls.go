// Package walls holds no code: its tests keep the tree's parts apart.
//
// pkg/ imports neither agent/, init/ nor tools/; init/ imports no chain,
// peer-to-peer or containerd package, directly or through others, so that PID 1
// stays small and need not change with the market; nothing but build/linuxkit
// imports LinuxKit. It reads the import graph from the go command.
package walls
