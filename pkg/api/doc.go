// Package api holds the generated messages and services of sosna.proto, the
// control protocol between buyers, hubs and workers, of spot.proto, what they check of one another, and of signer.proto, what a
// hub's daemon asks of its signing process. It holds no logic; packages market and
// signer turn messages into checked values and refuse what does not fit.
package api

//go:generate sh generate.sh
