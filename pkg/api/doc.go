// Package api holds the generated messages and services of sosna.proto: the
// control protocol between buyers, hubs and workers. It holds no logic; package
// market turns messages into checked values and refuses what does not fit.
package api

//go:generate sh generate.sh
