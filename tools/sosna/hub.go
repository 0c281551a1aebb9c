package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/pkg/government"
	"github.com/sosna-os/sosna/pkg/market"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

const (
	// confirmed is how long an owner's confirmation of a node lasts; the Registry allows
	// five years.
	confirmedFor = 365 * 24 * time.Hour
	// maxWallets bounds how many of an owner's wallets are looked at.
	maxWallets = 16
	// payPeriod is from register to the earliest PayDay: Enterprise.PERIOD.
	payPeriod = 30 * 24 * time.Hour
	// readyWait is how long a hub that is starting is waited for; it looks at the chain
	// again every 15 s.
	readyWait, readyEvery = 45 * time.Second, 3 * time.Second
)

var (
	errNoWallet  = errors.New("this key owns no hub wallet")
	errOwner     = errors.New("the node names another owner")
	errSuspected = errors.New("a vote has suspected this wallet: no money may be put into it")
	errUnseen    = errors.New("the hub does not take deals yet")
	errNotReady  = errors.New("the hub is not ready to be registered")
)

func hubCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "hub",
		Short: "own a hub: licence it, see its wallet, end its period",
		Long: "A hub pays its workers out of a HubWallet that its owner made and that the DAO can freeze. The owner's key is\n" +
			"the one of this home (`sosna wallet`); the machine itself has two other keys and never this one.",
		Example: "  sosna hub register --deposit 100\n  sosna hub status",
	}
	cmd.AddCommand(hubRegister(a), hubStatus(a), hubRate(a), hubSettle(a),
		a.hubMoney("deposit AMOUNT", "add SNM to the wallet's float", "  sosna hub deposit 50", (*app).deposit),
		a.hubMoney("withdraw AMOUNT", "take SNM out, between two periods", "  sosna hub withdraw 12.5", (*app).withdraw),
		&cobra.Command{
			Use: "payday", Short: "end the period: fee to the DAO, lock and stake free again", Args: cobra.NoArgs,
			Long:    "End the wallet's period, 30 days after it was registered at the earliest. The hub takes no deals until `sosna hub register`\nbegins the next one; running deals go on, their workers are paid from what is reserved.",
			Example: "  sosna hub payday",
			RunE:    func(cmd *cobra.Command, _ []string) error { return a.payDay(cmd.Context()) },
		})
	return cmd
}

func hubRegister(a *app) *cobra.Command {
	var deposit, name, endpoint string
	cmd := &cobra.Command{
		Use:   "register",
		Short: "make the hub's wallet, fund it, name its signer and confirm its node",
		Long: "Do what is still to be done so that the hub may take deals: make a wallet, bring its free balance up to --deposit,\n" +
			"name the hub's signing key, register (freezes 1 SNM for 30 days), confirm the hub's node, and describe it in the\n" +
			"list of hubs. The hub must be running and name this key as its owner. It can be given again after an error.",
		Example: "  sosna hub register --deposit 100 --name 'Hub of the valley'",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			wei, err := buyer.ParseSNM(deposit)
			if err != nil {
				return fmt.Errorf("--deposit: %w", err)
			}
			return a.registerHub(cmd.Context(), wei, name, endpoint)
		},
	}
	cmd.Flags().StringVar(&deposit, "deposit", "100", "SNM that the wallet is to hold free of claims, 1 of them the stake")
	cmd.Flags().StringVar(&name, "name", "", "name in the list of hubs (default: what the hub calls itself)")
	cmd.Flags().StringVar(&endpoint, "endpoint", "", "address in the list of hubs (default: --hub)")
	return cmd
}

func (a *app) registerHub(ctx context.Context, deposit *big.Int, name, endpoint string) error {
	o, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer o.Client.Disconnect()
	hub, err := a.visitReady(ctx)
	if err != nil {
		return err
	}
	defer hub.Close()
	if hub.Consent.Owner != o.Key.Address() {
		return fmt.Errorf("%w: %s, this key is %s", errOwner, hub.Consent.Owner, o.Key.Address())
	}
	w, err := a.walletFor(ctx, o)
	if err != nil {
		return err
	}
	if w.State == government.Suspected {
		return fmt.Errorf("%w: %s since %s", errSuspected, w.Address, stamp(w.Since))
	}
	if err := a.equip(ctx, o, w, deposit, hub.Signer); err != nil {
		return err
	}
	if err := a.confirmNode(ctx, o, *hub.Consent, w.Address, confirmedFor); err != nil {
		return err
	}
	if name == "" {
		name = hub.Announcement.Name
	}
	if endpoint == "" {
		endpoint = a.config.Hub
	}
	if l, err := o.gov.Listing(ctx, w.Address); err != nil || l.Name != name || l.Endpoint != endpoint {
		if err := a.step("describe it in the list of hubs", func() (*types.Receipt, error) {
			return o.gov.SetRecord(ctx, o.Key, w.Address, name, endpoint)
		}); err != nil {
			return err
		}
	}
	if err := a.awaitLicensed(ctx, w.Address); err != nil {
		return errors.Join(err, a.printWallet(ctx, o, w.Address))
	}
	return a.printWallet(ctx, o, w.Address)
}

// visitReady looks at a hub until it says who its owner and its signing key are: one
// that has just started may still be asking the chain.
func (a *app) visitReady(ctx context.Context) (*buyer.Hub, error) {
	for deadline := time.Now().Add(readyWait); ; {
		hub, err := a.visit(ctx)
		if err != nil {
			return nil, err
		}
		missing := ""
		switch {
		case hub.Consent == nil:
			missing = "no consent to be owned"
		case hub.Signer == (common.Address{}):
			missing = "no signing key"
		default:
			return hub, nil
		}
		hub.Close()
		if time.Now().After(deadline) {
			return nil, fmt.Errorf("%w: it sends %s (%s)", errNotReady, missing, hub.Reason)
		}
		a.say("the hub sends %s yet, waiting\n", missing)
		select {
		case <-time.After(readyEvery):
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// awaitLicensed waits until the hub has seen on chain that it may take deals.
func (a *app) awaitLicensed(ctx context.Context, wallet common.Address) error {
	for deadline := time.Now().Add(readyWait); ; {
		hub, err := a.visit(ctx)
		if err != nil {
			return err
		}
		announced, reason := hub.Announcement.Wallet, hub.Reason
		hub.Close()
		switch {
		case announced == wallet && reason == "":
			return nil
		case time.Now().After(deadline):
			return fmt.Errorf("%w: all is done on chain, the hub says: %s", errUnseen, reason)
		}
		select {
		case <-time.After(readyEvery):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// walletFor is the owner's newest wallet that was not banned, or a new one.
func (a *app) walletFor(ctx context.Context, o office) (government.Wallet, error) {
	w, err := newestWallet(ctx, o)
	if err == nil || !errors.Is(err, errNoWallet) {
		return w, err
	}
	var made common.Address
	err = a.step("make a wallet", func() (receipt *types.Receipt, err error) {
		made, receipt, err = o.gov.CreateHub(ctx, o.Key)
		return receipt, err
	})
	if err != nil {
		return government.Wallet{}, err
	}
	return o.gov.Wallet(ctx, made)
}

func newestWallet(ctx context.Context, o office) (government.Wallet, error) {
	all, err := o.gov.HubWallets(ctx, o.Key.Address(), maxWallets)
	if err != nil {
		return government.Wallet{}, fmt.Errorf("%w: %w", errChain, err)
	}
	read := func(at common.Address) (government.Wallet, error) { return o.gov.Wallet(ctx, at) }
	return newest(all, read, func(w government.Wallet) government.State { return w.State }, errNoWallet)
}

// newest reads an owner's contracts, the youngest first, until one is not punished.
func newest[T any](all []common.Address, read func(common.Address) (T, error), state func(T) government.State, none error) (T, error) {
	for _, at := range slices.Backward(all) {
		one, err := read(at)
		if err != nil {
			return one, fmt.Errorf("%w: %w", errChain, err)
		}
		if state(one) != government.Punished {
			return one, nil
		}
	}
	var nobody T
	return nobody, none
}

// equip funds a wallet, names its signer and begins its period, as far as that is not done.
func (a *app) equip(ctx context.Context, o office, w government.Wallet, deposit *big.Int, signer common.Address) error {
	free := new(big.Int).Sub(w.Balance, w.Outstanding)
	if short := new(big.Int).Sub(deposit, free); short.Sign() > 0 {
		if err := a.step("deposit "+buyer.FormatSNM(short)+" SNM", func() (*types.Receipt, error) {
			return o.gov.Deposit(ctx, o.Key, w.Address, short)
		}); err != nil {
			return err
		}
	}
	if w.Signer != signer {
		if err := a.step("name the signing key "+signer.Hex(), func() (*types.Receipt, error) {
			return o.gov.SetSigner(ctx, o.Key, w.Address, signer)
		}); err != nil {
			return err
		}
	}
	if w.State == government.Registered {
		return nil
	}
	return a.step("register (freezes 1 SNM for 30 days)", func() (*types.Receipt, error) {
		return o.gov.Register(ctx, o.Key, w.Address)
	})
}

// confirmNode binds a node to this key's owner, unless it is bound so already.
func (a *app) confirmNode(ctx context.Context, o office, c market.Consent, payout common.Address, lasts time.Duration) error {
	b, err := o.gov.Binding(ctx, c.Node)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	if b.Owner == o.Key.Address() && b.Payout == payout && b.Valid(time.Now().Add(lasts/12)) {
		return nil
	}
	return a.step("confirm node "+c.Node.Hex()+", paid at "+payout.Hex(), func() (*types.Receipt, error) {
		return o.gov.Confirm(ctx, o.Key, c.Node, payout, time.Now().Add(lasts), c.Signature)
	})
}

func hubStatus(a *app) *cobra.Command {
	return &cobra.Command{
		Use: "status", Short: "show the wallet: state, float, what is owed and locked", Args: cobra.NoArgs,
		Example: "  sosna hub status --json",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.withWallet(cmd.Context(), func(o office, w government.Wallet) error {
				return a.printWallet(cmd.Context(), o, w.Address)
			})
		},
	}
}

// withWallet runs something on this key's newest wallet.
func (a *app) withWallet(ctx context.Context, do func(office, government.Wallet) error) error {
	o, err := a.govern(ctx)
	if err != nil {
		return err
	}
	defer o.Client.Disconnect()
	w, err := newestWallet(ctx, o)
	if err != nil {
		return err
	}
	return do(o, w)
}

func (a *app) printWallet(ctx context.Context, o office, at common.Address) error {
	w, err := o.gov.Wallet(ctx, at)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	l, err := o.gov.Listing(ctx, at)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	var payday time.Time
	if w.State == government.Registered {
		payday = w.Since.Add(payPeriod)
	}
	wei := func(v *big.Int) control.Wei { return control.Wei{Int: v} }
	return a.print(struct {
		Wallet       common.Address `json:"wallet"`
		Owner        common.Address `json:"owner"`
		State        string         `json:"state"`
		Since        int64          `json:"since_unix"`
		PayDay       int64          `json:"payday_from_unix"`
		HeldUntil    int64          `json:"held_until_unix"`
		Signer       common.Address `json:"signer"`
		Listed       bool           `json:"listed"`
		Verified     bool           `json:"verified"`
		Name         string         `json:"name"`
		Endpoint     string         `json:"endpoint"`
		Balance      control.Wei    `json:"balance_wei"`
		Owed         control.Wei    `json:"owed_wei"`
		Locked       control.Wei    `json:"locked_wei"`
		Stake        control.Wei    `json:"stake_wei"`
		Withdrawable control.Wei    `json:"withdrawable_wei"`
	}{
		w.Address, w.Owner, w.State.String(), unixSecond(w.Since), unixSecond(payday), unixSecond(w.HeldUntil), w.Signer, l.Listed, l.Verified,
		l.Name, l.Endpoint, wei(w.Balance), wei(w.Outstanding), wei(w.Locked), wei(w.Stake), wei(w.Withdrawable),
	}, func(out io.Writer) {
		verified := "not verified"
		if l.Verified {
			verified = "verified by the DAO"
		}
		rows := [][]string{
			{"state", w.State.String() + " since " + stamp(w.Since)}, {"list of hubs", fmt.Sprintf("%.64q, %s", l.Name, verified)},
			{"signing key", w.Signer.Hex()},
			{"balance SNM", buyer.FormatSNM(w.Balance)}, {"owed to workers", buyer.FormatSNM(w.Outstanding)},
			{"locked, staked", buyer.FormatSNM(w.Locked) + ", " + buyer.FormatSNM(w.Stake)},
			{"can be withdrawn", buyer.FormatSNM(w.Withdrawable)},
		}
		if !payday.IsZero() {
			rows = append(rows, []string{"PayDay from", stamp(payday)})
		}
		if time.Now().Before(w.HeldUntil) {
			rows = append(rows, []string{"HELD", "a vote about it is under way, until " + stamp(w.HeldUntil)})
		}
		table(out, "WALLET\t"+w.Address.Hex(), rows)
	})
}

// hubMoney makes a command of one amount.
func (a *app) hubMoney(use, short, example string, do func(*app, context.Context, *big.Int) error) *cobra.Command {
	return &cobra.Command{
		Use: use, Short: short, Example: example, Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			wei, err := buyer.ParseSNM(args[0])
			if err != nil {
				return err
			}
			return do(a, cmd.Context(), wei)
		},
	}
}

func (a *app) deposit(ctx context.Context, wei *big.Int) error {
	return a.withWallet(ctx, func(o office, w government.Wallet) error {
		err := a.step("deposit "+buyer.FormatSNM(wei)+" SNM", func() (*types.Receipt, error) {
			return o.gov.Deposit(ctx, o.Key, w.Address, wei)
		})
		return errors.Join(err, a.printWallet(ctx, o, w.Address))
	})
}

func (a *app) withdraw(ctx context.Context, wei *big.Int) error {
	return a.withWallet(ctx, func(o office, w government.Wallet) error {
		if err := a.step("withdraw "+buyer.FormatSNM(wei)+" SNM", func() (*types.Receipt, error) {
			return o.gov.Withdraw(ctx, o.Key, w.Address, wei)
		}); err != nil {
			return err
		}
		return a.printWallet(ctx, o, w.Address)
	})
}

func (a *app) payDay(ctx context.Context) error {
	return a.withWallet(ctx, func(o office, w government.Wallet) error {
		if err := a.step("PayDay", func() (*types.Receipt, error) { return o.gov.PayDay(ctx, o.Key, w.Address) }); err != nil {
			return err
		}
		return a.printWallet(ctx, o, w.Address)
	})
}
