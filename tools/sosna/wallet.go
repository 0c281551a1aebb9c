package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/chain"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

// walletChannel is a channel as the chain has it now.
type walletChannel struct {
	control.Channel
	State   string `json:"state"` // open, closing, closed
	CloseAt int64  `json:"close_at_unix,omitempty"`
}

func walletCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "wallet",
		Short: "show your key's address, balances and channels; send SNM",
		Example: `  sosna wallet
  sosna wallet close 0x3f2a...   # a hub that vanished`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error { return a.showWallet(cmd.Context()) },
	}
	cmd.AddCommand(&cobra.Command{
		Use:   "close CHANNEL",
		Short: "take back the deposit of a channel whose hub does not settle",
		Long: "Start the wallet's own close of a channel. Within the challenge period the hub can still claim what was signed;\n" +
			"after it, the same command again finishes the close and the rest comes back.",
		Example: "  sosna wallet close 0x3f2a...",
		Args:    cobra.ExactArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return a.closeChannel(cmd.Context(), args[0]) },
	}, walletSend(a))
	return cmd
}

func walletSend(a *app) *cobra.Command {
	var eth bool
	cmd := &cobra.Command{
		Use:   "send ADDRESS AMOUNT",
		Short: "send SNM, or with --eth what pays for gas",
		Example: "  sosna wallet send 0x12ab... 25\n" +
			"  sosna wallet send 0x12ab... 0.05 --eth   # a worker's node, so that it can claim",
		Args: cobra.ExactArgs(2),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.sendMoney(cmd.Context(), args[0], args[1], eth)
		},
	}
	cmd.Flags().BoolVar(&eth, "eth", false, "send ETH")
	return cmd
}

func (a *app) sendMoney(ctx context.Context, to, amount string, eth bool) error {
	recipient, err := address("ADDRESS", to)
	if err != nil {
		return err
	}
	wei, err := buyer.ParseSNM(amount) // ETH has as many decimals
	if err != nil {
		return err
	}
	if wei.Sign() == 0 {
		return fmt.Errorf("%w: %q is nothing", buyer.ErrAmount, amount)
	}
	wallet, err := a.dial(ctx)
	if err != nil {
		return err
	}
	defer wallet.Client.Disconnect()
	unit := "SNM"
	send := func() (*types.Receipt, error) { return wallet.Client.Transfer(ctx, wallet.Key, recipient, wei) }
	if eth {
		unit = "ETH"
		send = func() (*types.Receipt, error) {
			return wallet.Client.Transact(ctx, wallet.Key, recipient, nil, chain.TxOptions{Value: wei})
		}
	}
	if err := a.step("send "+buyer.FormatSNM(wei)+" "+unit+" to "+recipient.Hex(), send); err != nil {
		return err
	}
	return a.showWallet(ctx)
}

func (a *app) showWallet(ctx context.Context) error {
	wallet, err := a.dial(ctx)
	if err != nil {
		return err
	}
	defer wallet.Client.Disconnect()
	snm, eth, err := wallet.Client.Balance(ctx, wallet.Key.Address())
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	channels, err := a.channelsOf(ctx, wallet)
	if err != nil {
		return err
	}
	return a.print(struct {
		Address  common.Address  `json:"address"`
		ChainID  uint64          `json:"chain_id"`
		Contract common.Address  `json:"channels_contract"`
		Token    common.Address  `json:"token"`
		SNM      control.Wei     `json:"snm_wei"`
		ETH      control.Wei     `json:"eth_wei"`
		Channels []walletChannel `json:"channels"`
	}{
		wallet.Key.Address(), wallet.ChainID(), wallet.Channels(), wallet.Client.Token(),
		control.Wei{Int: snm}, control.Wei{Int: eth}, append([]walletChannel{}, channels...),
	}, func(w io.Writer) {
		table(w, "ADDRESS\t"+wallet.Key.Address().Hex(), [][]string{
			{"chain", fmt.Sprint(wallet.ChainID())}, {"SNM", buyer.FormatSNM(snm)}, {"ETH", buyer.FormatSNM(eth)},
		})
		var rows [][]string
		for _, c := range channels {
			state := c.State
			if c.State == "closing" {
				state += " until " + time.Unix(c.CloseAt, 0).Format(time.RFC3339)
			}
			rows = append(rows, []string{c.ID.Hex(), c.Hub.Hex(), buyer.FormatSNM(c.Deposit.Int), state})
		}
		if len(rows) > 0 {
			fmt.Fprintln(w)
			table(w, "CHANNEL\tHUB\tDEPOSIT SNM\tSTATE", rows)
		}
	})
}

// channelsOf are the journal's channels with their state on chain, but for those
// that were settled.
func (a *app) channelsOf(ctx context.Context, wallet buyer.Wallet) ([]walletChannel, error) {
	status, err := a.deals(ctx)
	if err != nil {
		return nil, err
	}
	var out []walletChannel
	for _, c := range status.Open {
		if c.Settled != nil {
			continue
		}
		entry := walletChannel{Channel: c, State: "open"}
		onChain, err := wallet.Client.Channel(ctx, c.ID)
		switch {
		case errors.Is(err, chain.ErrNoChannel):
			entry.State = "closed"
		case err != nil:
			return nil, fmt.Errorf("%w: %w", errChain, err)
		default:
			entry.Deposit = control.Wei{Int: onChain.Deposit}
			if onChain.Closing() {
				entry.State, entry.CloseAt = "closing", onChain.CloseAt.Unix()
			}
		}
		out = append(out, entry)
	}
	return out, nil
}

func (a *app) closeChannel(ctx context.Context, prefix string) error {
	wallet, err := a.dial(ctx)
	if err != nil {
		return err
	}
	defer wallet.Client.Disconnect()
	channels, err := a.channelsOf(ctx, wallet)
	if err != nil {
		return err
	}
	at := slices.IndexFunc(channels, func(c walletChannel) bool { return strings.HasPrefix(c.ID.Hex(), prefix) && len(prefix) > 2 })
	if at < 0 {
		return fmt.Errorf("%w channel %.80q", buyer.ErrUnknown, prefix)
	}
	channel := channels[at]
	switch {
	case channel.State == "closed":
		return fmt.Errorf("channel %s is closed already", channel.ID)
	case channel.State == "open":
		a.say("starting to close channel %s\n", channel.ID)
		if _, err := wallet.Client.StartClose(ctx, wallet.Key, channel.ID); err != nil {
			return fmt.Errorf("%w: %w", errChain, err)
		}
	default:
		a.say("finishing channel %s\n", channel.ID)
		_, err := wallet.Client.Finish(ctx, wallet.Key, channel.ID)
		var reverted *chain.RevertError
		if errors.As(err, &reverted) && reverted.Name == "TooEarly" { // by the chain's clock, not ours
			return fmt.Errorf("channel %s is closing until %s; then give this command again",
				channel.ID, time.Unix(channel.CloseAt, 0).Format(time.RFC3339))
		}
		if err != nil {
			return fmt.Errorf("%w: %w", errChain, err)
		}
	}
	return a.showWallet(ctx)
}
