package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/sosna-os/sosna/pkg/government"
)

// attestation is a certificate for programs.
type attestation struct {
	Kind      uint16         `json:"kind"`
	Validator common.Address `json:"validator"`
	Value     common.Hash    `json:"value"`
	Expires   int64          `json:"expires_unix"`
	Live      bool           `json:"counts"`
}

func profileCommand(a *app) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "profile",
		Short: "who somebody is: identity levels, and the certificates of validators",
		Long: "Validators, whom the DAO appoints (`sosna dao propose validator`), certify owners. Certificates of the kinds 1101, 1201, 1301\n" +
			"and 1401 raise the identity level to 1, 2, 3 and 4; the others say what validator and owner agreed on.",
		Example: "  sosna profile show 0x12ab...\n  sosna profile certify 0x12ab... --level 2",
	}
	cmd.AddCommand(&cobra.Command{
		Use: "show [ADDRESS]", Short: "show identity level and certificates (default: this key)", Args: cobra.MaximumNArgs(1),
		Example: "  sosna profile show 0x12ab... --json",
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.withGate(cmd.Context(), func(d door) error {
				party, err := d.party(args)
				if err != nil {
					return err
				}
				return a.printProfile(cmd.Context(), d, party)
			})
		},
	}, profileCertify(a), profileRevoke(a))
	return cmd
}

// kindFlags are the two ways to name a kind of certificate.
type kindFlags struct {
	level uint8
	kind  uint16
}

func (k *kindFlags) bind(cmd *cobra.Command) {
	cmd.Flags().Uint8Var(&k.level, "level", 0, "the identity level that it gives, 1 to 4")
	cmd.Flags().Uint16Var(&k.kind, "kind", 0, "another kind: 1100 to 1499 or 2100 to 2499, the hundreds being the validator's level")
}

func (k *kindFlags) number() (uint16, error) {
	switch {
	case (k.level == 0) == (k.kind == 0):
		return 0, errors.New("say which certificate: --level or --kind")
	case k.level > government.MaxLevel:
		return 0, fmt.Errorf("--level %d: 1 to %d", k.level, government.MaxLevel)
	case k.level != 0:
		return government.IdentityKind(k.level), nil
	}
	return k.kind, nil
}

func profileCertify(a *app) *cobra.Command {
	var kind kindFlags
	var lasts time.Duration
	var value string
	cmd := &cobra.Command{
		Use: "certify OWNER", Short: "certify an owner, as a validator", Args: cobra.ExactArgs(1),
		Example: "  sosna profile certify 0x12ab... --level 2\n  sosna profile certify 0x12ab... --kind 2201 --value 0x3f2a... --for 720h",
		RunE: func(cmd *cobra.Command, args []string) error {
			number, err := kind.number()
			if err != nil {
				return err
			}
			data, err := hexutil.Decode(value)
			if err != nil || len(data) > common.HashLength {
				return fmt.Errorf("--value %.80q: up to 32 bytes in hex", value)
			}
			return a.certify(cmd.Context(), args[0], number, common.BytesToHash(data), lasts)
		},
	}
	kind.bind(cmd)
	cmd.Flags().DurationVar(&lasts, "for", confirmedFor, "how long it counts, up to five years")
	cmd.Flags().StringVar(&value, "value", "0x", "what is certified, where the kind does not say it: up to 32 bytes in hex")
	return cmd
}

func (a *app) certify(ctx context.Context, text string, kind uint16, value common.Hash, lasts time.Duration) error {
	subject, err := address("OWNER", text)
	if err != nil {
		return err
	}
	return a.withGate(ctx, func(d door) error {
		// A certificate of a node or a wallet is read by nobody.
		if owner, err := d.gate.OwnerOf(ctx, subject); err != nil {
			return fmt.Errorf("%w: %w", errChain, err)
		} else if owner != subject {
			return fmt.Errorf("%s is a node or a wallet of %s: certify that owner", subject, owner)
		}
		now, err := d.Client.Block(ctx)
		if err != nil {
			return fmt.Errorf("%w: %w", errChain, err)
		}
		if err := a.step(fmt.Sprintf("certify %s (%d)", subject, kind), func() (*types.Receipt, error) {
			return d.gate.Certify(ctx, d.Key, subject, kind, value, now.Time.Add(lasts))
		}); err != nil {
			return err
		}
		return a.printProfile(ctx, d, subject, kind)
	})
}

func profileRevoke(a *app) *cobra.Command {
	var kind kindFlags
	cmd := &cobra.Command{
		Use: "revoke OWNER", Short: "take a certificate back: its validator, or whom it is about", Args: cobra.ExactArgs(1),
		Example: "  sosna profile revoke 0x12ab... --level 2",
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			number, err := kind.number()
			if err != nil {
				return err
			}
			subject, err := address("OWNER", args[0])
			if err != nil {
				return err
			}
			return a.withGate(ctx, func(d door) error {
				if err := a.step(fmt.Sprintf("revoke certificate %d of %s", number, subject), func() (*types.Receipt, error) {
					return d.gate.Revoke(ctx, d.Key, subject, number)
				}); err != nil {
					return err
				}
				return a.printProfile(ctx, d, subject)
			})
		},
	}
	kind.bind(cmd)
	return cmd
}

// printProfile shows a party, with its certificates of the kinds that raise levels and of others.
func (a *app) printProfile(ctx context.Context, d door, party common.Address, others ...uint16) error {
	owner, err := d.gate.OwnerOf(ctx, party)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	level, err := d.gate.LevelOf(ctx, party)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	validates, err := d.gate.ValidatorLevel(ctx, owner)
	if err != nil {
		return fmt.Errorf("%w: %w", errChain, err)
	}
	kinds := map[uint16]bool{}
	found := []attestation{}
	for l := uint8(1); l <= government.MaxLevel; l++ {
		others = append(others, government.IdentityKind(l))
	}
	for _, kind := range others {
		c, err := d.gate.CertificateOf(ctx, owner, kind)
		if err != nil {
			return fmt.Errorf("%w: %w", errChain, err)
		}
		if c.Validator != (common.Address{}) && !kinds[kind] {
			found = append(found, attestation{kind, c.Validator, c.Value, unixSecond(c.Expires), c.Live})
		}
		kinds[kind] = true
	}
	return a.print(struct {
		Party        common.Address `json:"party"`
		Owner        common.Address `json:"owner"`
		Level        uint8          `json:"identity_level"`
		Validates    uint8          `json:"validates_up_to_level"`
		Certificates []attestation  `json:"certificates"`
	}{party, owner, level, validates, found}, func(w io.Writer) {
		rows := [][]string{{"owner", owner.Hex()}, {"identity level", fmt.Sprint(level)}}
		if validates > 0 {
			rows = append(rows, []string{"validator", fmt.Sprintf("up to level %d", validates)})
		}
		for _, c := range found {
			counts := "until " + stamp(time.Unix(c.Expires, 0))
			if !c.Live {
				counts = "void"
			}
			rows = append(rows, []string{fmt.Sprintf("certificate %d", c.Kind), "of " + c.Validator.Hex() + ", " + counts})
		}
		table(w, "PARTY\t"+party.Hex(), rows)
	})
}
