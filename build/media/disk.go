package media

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"

	diskfs "github.com/diskfs/go-diskfs"
	"github.com/diskfs/go-diskfs/partition/gpt"
)

const (
	sector     = 512
	espStart   = 2048 // sectors: 1 MiB, as partitioning tools do
	backupGPT  = mib  // room behind the partition for the second table
	diskGUID   = "534F534E-4100-4000-8000-000000000001"
	espGUID    = "534F534E-4100-4000-8000-000000000002"
	rawDisk    = "disk.raw"
	espImage   = "esp.img"
	outputType = "qcow2"
)

// QCOW2 writes a virtual disk with a GPT and one partition, an EFI system
// partition with the UKI. scratch is an empty directory.
func QCOW2(ctx context.Context, uki, scratch, out string) error {
	esp, raw := filepath.Join(scratch, espImage), filepath.Join(scratch, rawDisk)
	if err := ESP(ctx, uki, esp); err != nil {
		return err
	}
	fi, err := os.Stat(esp)
	if err != nil {
		return err
	}
	if err := partition(raw, fi.Size()); err != nil {
		return err
	}
	if err := writeAt(raw, esp, espStart*sector); err != nil {
		return err
	}
	return tool(ctx, "", "qemu-img", "convert", "-f", "raw", "-O", outputType, raw, out)
}

// partition makes an empty disk with room for an ESP of the given size.
func partition(raw string, espBytes int64) error {
	d, err := diskfs.Create(raw, espStart*sector+espBytes+backupGPT, diskfs.SectorSize512)
	if err != nil {
		return err
	}
	table := &gpt.Table{
		LogicalSectorSize: sector, PhysicalSectorSize: sector, ProtectiveMBR: true, GUID: diskGUID,
		Partitions: []*gpt.Partition{{
			Index: 1, Start: espStart, End: espStart + uint64(espBytes/sector) - 1,
			Type: gpt.EFISystemPartition, Name: ESPLabel, GUID: espGUID,
		}},
	}
	return errors.Join(d.Partition(table), d.Close())
}

func writeAt(dst, src string, offset int64) error {
	in, err := os.Open(src)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(dst, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	if _, err = out.Seek(offset, io.SeekStart); err == nil {
		_, err = io.Copy(out, in)
	}
	return errors.Join(err, out.Close())
}
