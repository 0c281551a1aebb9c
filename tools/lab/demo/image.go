package demo

import (
	"context"
	"path/filepath"

	"github.com/sosna-os/sosna/pkg/buyer"
	"github.com/sosna-os/sosna/tools/lab/stage"
	"github.com/sosna-os/sosna/tools/sosna/control"
)

const (
	imageName    = "povray"
	imageArchive = "out/images/povray.oci.tar"
	// imageFee is what each deal pays the image's publisher, in SNM.
	imageFee = "0.0001"
)

// publishImage brings the job's image to the hub and into the Application Pool, where each deal with it costs a fee.
func (p *play) publishImage(ctx context.Context) error {
	p.say("sosna image push %s %s", imageName, imageArchive)
	image, err := stage.Answer[buyer.Image](ctx, p.stage.Publisher, "image", "push", imageName, filepath.Join(p.o.Root, imageArchive))
	if err != nil {
		return err
	}
	if p.imageFee, err = buyer.ParseSNM(imageFee); err != nil {
		return err
	}
	p.say("sosna app publish %.19s... --name %s --fee %s", image.Digest, imageName, imageFee)
	_, err = p.stage.Publisher.CLI(ctx, "app", "publish", string(image.Digest), "--name", imageName, "--fee", imageFee)
	return err
}

// claimFees is the publisher turning the hub's statement into money.
func (p *play) claimFees(ctx context.Context) error {
	type claim struct {
		Claimed control.Wei `json:"claimed_now_wei"`
	}
	claims, err := stage.Answer[[]claim](ctx, p.stage.Publisher, "app", "claim")
	if err != nil {
		return err
	}
	for _, c := range claims {
		p.say("sosna app claim: the image's publisher claimed %s SNM from the hub's wallet", snm(c.Claimed.Int))
	}
	return nil
}
