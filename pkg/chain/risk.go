package chain

import "math/big"

// depths says how many blocks must lie on what moves less than a number of SNM. The
// reasoning, for a chain with Ethereum's consensus: an attacker pays for a deeper
// reorganisation with more of the stake, so depth grows with what there is to gain.
// One block is undone by chance a few times a day; two rarely; seven in a row, in May
// 2022, is the most since the beacon chain began. 64 blocks are two epochs, after which
// a block is final: undoing it burns a third of all stake.
var depths = []struct {
	belowSNM int64
	blocks   uint64
}{
	{1, 1},
	{100, 2},
	{10_000, 6},
	{1_000_000, 12},
}

// Confirmations is how many blocks must lie on a transaction that moves token wei
// before it is acted on: 1 below 1 SNM, 2 below 100, 6 below 10,000, 12 below
// 1,000,000, else 64. An amount that is no amount counts as the largest.
func Confirmations(wei *big.Int) uint64 {
	if wei == nil || wei.Sign() < 0 {
		return maxConfirmations
	}
	snm := new(big.Int).Div(wei, big.NewInt(1e18))
	for _, d := range depths {
		if snm.Cmp(big.NewInt(d.belowSNM)) < 0 {
			return d.blocks
		}
	}
	return maxConfirmations
}

// isDevelopment tells the chains of anvil, hardhat (31337) and geth --dev (1337): one
// miner, no reorganisations that nobody asked for, often no block without a transaction.
func isDevelopment(chainID *big.Int) bool {
	return chainID.IsInt64() && (chainID.Int64() == 31337 || chainID.Int64() == 1337)
}
