package gas

// Peer is what somebody else's contracts take for the same.
type Peer struct {
	Name string
	Gas  uint64
}

// Sources. Raiden: raiden-contracts/raiden_contracts/data/gas.json. SONM: Market.sol as it
// ran on SONM's own chain, compiled with solc 0.4.24 and measured on anvil 1.7.1 (1.22 to
// 1.25 million). Uniswap: MerkleDistributor with 1,024 leaves, measured on anvil 1.7.1.
var peers = map[string]Peer{
	"open":                     {"Raiden openChannel + setTotalDeposit (gas.json)", 104_256 + 57_368},
	"claim":                    {"Raiden setTotalWithdraw (gas.json)", 108_824},
	"close":                    {"Raiden closeChannel + settleChannel (gas.json)", 122_682 + 116_222},
	"deal_life":                {"SONM Market.sol, two orders, deal and close: 1.22 to 1.25 million (measured)", 1_250_000},
	"batch_claim_per_item_100": {"Raiden OneToN bulkClaim of 6, each (gas.json)", 170_324 / 6},
	"hubwallet_claim":          {"Uniswap MerkleDistributor claim, 1,024 leaves (measured)", 71_235},
	"top_up":                   {"Raiden setTotalDeposit (gas.json)", 57_368},
	"deploy_channels":          {"Raiden TokenNetwork (gas.json)", 3_700_000},
}
