package gas

import (
	"strings"
	"testing"

	"github.com/sosna-os/sosna/pkg/chain/simchain"
)

// bounds are what was promised, under the rules of today.
var bounds = map[string]uint64{
	"open": 125_000, "claim": 66_000, "close": 75_000, "close_new_lane": 75_000, "deal_life": 200_000,
	"batch_claim_per_item_100": 24_000, "hubwallet_claim": 68_000, "hub_register": 400_000,
}

// budgets are a little above what was measured when somebody last looked: who makes a
// call dearer changes them and says why.
var budgets = map[string]uint64{
	"deploy_snm": 2_085_500, "deploy_timelock_controller": 1_896_600, "deploy_dao": 4_578_200,
	"deploy_prosecutor": 2_181_900, "deploy_vault": 629_000, "deploy_registry": 1_071_200,
	"deploy_whitelist": 2_433_200, "deploy_hub_wallet_factory": 6_807_700, "deploy_profiles": 1_659_700,
	"deploy_channels": 2_970_800, "deploy_deals": 4_296_900, "deploy_app_pool": 1_505_400,
	"deploy_token_list": 1_614_500, "deploy_channels_factory": 604_200, "deploy_hash_chain": 157_100,
	"deploy_machine": 405_300, "deploy_court": 4_339_900, "deploy_price_feed": 1_960_200,
	"transfer_first": 52_200, "transfer": 35_000, "approve_first": 47_200, "increase_allowance": 30_000,
	"delegate_first": 76_800, "transfer_between_voters": 100_600, "hub_create": 141_600,
	"hub_register_only": 95_200, "hub_set_signer": 58_200, "confirm_node": 98_500, "hub_register": 236_700,
	"open_first": 160_100, "open": 125_000, "claim_first": 79_700, "claim": 62_400, "top_up": 64_300,
	"close": 69_600, "close_unused": 46_400, "close_new_lane": 71_800, "open_with_permit_first": 152_600,
	"open_with_permit": 137_400, "open_unlimited_allowance": 122_400, "open_by_voter": 158_500,
	"start_close": 31_900, "finish": 45_200, "batch_claim_first_per_item_100": 36_100,
	"batch_claim_per_item_100": 18_800, "batch_claim_100_channels_first_per_item": 42_900,
	"batch_claim_100_channels_per_item": 25_600, "deal_life": 197_300, "reserve_first": 81_200, "reserve": 63_900,
	"hubwallet_claim_first": 65_800, "hubwallet_claim": 65_800, "hubwallet_claim_by_voter": 98_700,
	"reserve_batch_first_per_item_100": 29_400, "reserve_batch_per_item_100": 12_200,
	"hubwallet_batch_claim_100_purses_first_per_item": 28_200,
	"hubwallet_batch_claim_100_purses_per_item":       28_200, "hubwallet_batch_claim_100_purse_first_per_item": 19_300,
	"hubwallet_batch_claim_100_purse_per_item": 19_300, "miner_create": 141_600, "miner_register": 86_200,
	"set_auto_payout": 49_700, "set_payout": 31_900, "miner_pull": 79_600, "auto_payout": 51_800,
	"release_signed_first": 73_900, "release_signed": 56_700, "announce_release": 50_600, "release": 61_900,
	"pay_day": 108_000, "withdraw": 49_000, "hub_register_again": 60_800, "open_checked_no_wishes": 156_300,
	"propose": 83_700, "vote": 91_400, "queue": 146_900, "execute_set_validator": 115_800, "certify": 97_800,
	"set_policy": 37_600, "open_checked_levels": 165_900, "blacklist": 60_200, "open_checked_blacklists": 163_500,
	"open_checked_levels_blacklists_curators": 180_200, "accuse": 287_900, "execute_suspect": 114_400,
	"resolve": 95_300, "hubwallet_claim_suspected": 65_800, "court_deposit_first": 83_200,
	"court_post": 72_000, "court_demand": 83_500, "court_answer": 150_000,
	"court_commit": 46_000, "court_reveal": 103_100, "court_settle": 64_700, "court_reclaim": 36_300,
	"app_publish": 149_800, "app_set_fee": 34_400, "hub_set_record": 84_800, "rate_first": 133_500,
	"rate": 81_800, "price_submit_5_first": 103_200, "price_submit_5": 87_100,
}

// TestGas measures whole transactions and holds them under budgets:
//
//	go test ./tools/lab/gas -run TestGas -v
func TestGas(t *testing.T) {
	today := map[string]bool{}
	left := map[string]bool{}
	for name := range budgets {
		left[name] = true
	}
	for _, row := range measured(t, simchain.Today) {
		budget, ok := budgets[row.Name]
		if !ok {
			t.Errorf("%s has no budget", row.Name)
		}
		if bound := bounds[row.Name]; bound != 0 && budget > bound {
			t.Errorf("%s may take %d, and %d was promised", row.Name, budget, bound)
		}
		if row.Gas > budget {
			t.Errorf("%s takes %d gas, budget %d", row.Name, row.Gas, budget)
		}
		if row.Gas < budget-budget/20 {
			t.Errorf("%s takes %d gas only, budget %d: lower it", row.Name, row.Gas, budget)
		}
		delete(left, row.Name)
		if !strings.HasPrefix(row.Name, "deploy_") {
			today[row.Name] = true
		}
	}
	for name := range left {
		t.Errorf("%s was not measured", name)
	}
	for name := range bounds {
		if !today[name] {
			t.Errorf("%s was promised and not measured", name)
		}
	}
	for _, row := range measured(t, simchain.Next) {
		name := strings.TrimSuffix(row.Name, simchain.Next.Suffix)
		if name == row.Name || !today[name] {
			t.Errorf("%s is of no row of today", row.Name)
		}
		if row.Gas <= 12_000 { // what a transaction costs that does nothing (EIP-2780)
			t.Errorf("%s takes %d gas", row.Name, row.Gas)
		}
		delete(today, name)
	}
	for name := range today {
		t.Errorf("%s was not measured under the next rules", name)
	}
}

func measured(t *testing.T, r simchain.Rules) []Row {
	t.Helper()
	rows, err := Measure(t.Context(), r)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, row := range rows {
		t.Logf("%-52s %9d", row.Name, row.Gas)
		if seen[row.Name] {
			t.Errorf("%s is there twice", row.Name)
		}
		seen[row.Name] = true
	}
	return rows
}

func TestSnake(t *testing.T) {
	for in, want := range map[string]string{"": "", "DAO": "dao", "SNM": "snm", "HubWalletFactory": "hub_wallet_factory", "AppPool": "app_pool"} {
		if got := snake(in); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
