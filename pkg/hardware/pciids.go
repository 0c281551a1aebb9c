package hardware

import (
	"path"
	"strings"
)

// pciTable names the GPUs that are rented and mined with, and those that servers
// and hypervisors show, as pci.ids of 2023-04-11 (Debian 12) does; the appliance
// has no pci.ids. A newer GPU without a name has its ids.
var pciTable = map[string]string{
	"10de": "NVIDIA", "1002": "AMD", "8086": "Intel", "1a03": "ASPEED", "102b": "Matrox", "1234": "QEMU", "1af4": "Red Hat (virtio)",
	"15ad": "VMware", "1b36": "Red Hat", "1414": "Microsoft", "80ee": "VirtualBox", "1013": "Cirrus Logic", "1d0f": "Amazon",
	"10de:102d": "GK210GL [Tesla K80]",
	"10de:15f8": "GP100GL [Tesla P100 PCIe 16GB]",
	"10de:1b06": "GP102 [GeForce GTX 1080 Ti]",
	"10de:1b38": "GP102GL [Tesla P40]",
	"10de:1b80": "GP104 [GeForce GTX 1080]",
	"10de:1b81": "GP104 [GeForce GTX 1070]",
	"10de:1b82": "GP104 [GeForce GTX 1070 Ti]",
	"10de:1b83": "GP104 [GeForce GTX 1060 6GB]",
	"10de:1b84": "GP104 [GeForce GTX 1060 3GB]",
	"10de:1c02": "GP106 [GeForce GTX 1060 3GB]",
	"10de:1c03": "GP106 [GeForce GTX 1060 6GB]",
	"10de:1c81": "GP107 [GeForce GTX 1050]",
	"10de:1c82": "GP107 [GeForce GTX 1050 Ti]",
	"10de:1db4": "GV100GL [Tesla V100 PCIe 16GB]",
	"10de:1db5": "GV100GL [Tesla V100 SXM2 32GB]",
	"10de:1db6": "GV100GL [Tesla V100 PCIe 32GB]",
	"10de:1e02": "TU102 [TITAN RTX]",
	"10de:1e04": "TU102 [GeForce RTX 2080 Ti]",
	"10de:1e07": "TU102 [GeForce RTX 2080 Ti Rev. A]",
	"10de:1e81": "TU104 [GeForce RTX 2080 SUPER]",
	"10de:1e82": "TU104 [GeForce RTX 2080]",
	"10de:1e84": "TU104 [GeForce RTX 2070 SUPER]",
	"10de:1e87": "TU104 [GeForce RTX 2080 Rev. A]",
	"10de:1e89": "TU104 [GeForce RTX 2060]",
	"10de:1eb8": "TU104GL [Tesla T4]",
	"10de:1f02": "TU106 [GeForce RTX 2070]",
	"10de:1f03": "TU106 [GeForce RTX 2060 12GB]",
	"10de:1f06": "TU106 [GeForce RTX 2060 SUPER]",
	"10de:1f08": "TU106 [GeForce RTX 2060 Rev. A]",
	"10de:1f82": "TU117 [GeForce GTX 1650]",
	"10de:20b0": "GA100 [A100 SXM4 40GB]",
	"10de:20b2": "GA100 [A100 SXM4 80GB]",
	"10de:20b5": "GA100 [A100 PCIe 80GB]",
	"10de:20b7": "GA100GL [A30 PCIe]",
	"10de:20f1": "GA100 [A100 PCIe 40GB]",
	"10de:2182": "TU116 [GeForce GTX 1660 Ti]",
	"10de:2184": "TU116 [GeForce GTX 1660]",
	"10de:2187": "TU116 [GeForce GTX 1650 SUPER]",
	"10de:2188": "TU116 [GeForce GTX 1650]",
	"10de:21c4": "TU116 [GeForce GTX 1660 SUPER]",
	"10de:2203": "GA102 [GeForce RTX 3090 Ti]",
	"10de:2204": "GA102 [GeForce RTX 3090]",
	"10de:2206": "GA102 [GeForce RTX 3080]",
	"10de:2208": "GA102 [GeForce RTX 3080 Ti]",
	"10de:2216": "GA102 [GeForce RTX 3080 Lite Hash Rate]",
	"10de:2230": "GA102GL [RTX A6000]",
	"10de:2231": "GA102GL [RTX A5000]",
	"10de:2235": "GA102GL [A40]",
	"10de:2236": "GA102GL [A10]",
	"10de:2330": "GH100[H100 SXM5 80GB]",
	"10de:2331": "GH100 [H100 PCIe]",
	"10de:2482": "GA104 [GeForce RTX 3070 Ti]",
	"10de:2484": "GA104 [GeForce RTX 3070]",
	"10de:2486": "GA104 [GeForce RTX 3060 Ti]",
	"10de:2487": "GA104 [GeForce RTX 3060]",
	"10de:2488": "GA104 [GeForce RTX 3070 Lite Hash Rate]",
	"10de:2489": "GA104 [GeForce RTX 3060 Ti Lite Hash Rate]",
	"10de:249d": "GA104M [GeForce RTX 3070 Mobile / Max-Q]",
	"10de:2503": "GA106 [GeForce RTX 3060]",
	"10de:2504": "GA106 [GeForce RTX 3060 Lite Hash Rate]",
	"10de:2507": "GA106 [Geforce RTX 3050]",
	"10de:2531": "GA106 [RTX A2000]",
	"10de:25a2": "GA107M [GeForce RTX 3050 Mobile]",
	"10de:2684": "AD102 [GeForce RTX 4090]",
	"10de:26b1": "AD102GL [L6000 / RTX 6000 Ada Generation]",
	"10de:26b5": "AD102GL [L40]",
	"10de:2704": "AD103 [GeForce RTX 4080]",
	"10de:2757": "GN21-X11",
	"10de:2782": "AD104 [GeForce RTX 4070 Ti]",
	"10de:2786": "AD104 [GeForce RTX 4070]",
	"10de:27b8": "AD104GL [L4]",
	"10de:28a0": "AD107M [GeForce RTX 4060 Max-Q / Mobile]",
	"1002:15bf": "Phoenix1",
	"1002:15d8": "Picasso/Raven 2 [Radeon Vega Series / Radeon Vega Mobile Series]",
	"1002:15dd": "Raven Ridge [Radeon Vega Series / Radeon Vega Mobile Series]",
	"1002:1636": "Renoir",
	"1002:1638": "Cezanne [Radeon Vega Series / Radeon Vega Mobile Series]",
	"1002:164e": "Raphael",
	"1002:1681": "Rembrandt [Radeon 680M]",
	"1002:66a1": "Vega 20 [Radeon Pro VII/Radeon Instinct MI50 32GB]",
	"1002:66af": "Vega 20 [Radeon VII]",
	"1002:67df": "Ellesmere [Radeon RX 470/480/570/570X/580/580X/590]",
	"1002:67ef": "Baffin [Radeon RX 460/560D / Pro 450/455/460/555/555X/560/560X]",
	"1002:67ff": "Baffin [Radeon RX 550 640SP / RX 560/560X]",
	"1002:6860": "Vega 10 [Instinct MI25/MI25x2/V340/V320]",
	"1002:6863": "Vega 10 XTX [Radeon Vega Frontier Edition]",
	"1002:687f": "Vega 10 XL/XT [Radeon RX Vega 56/64]",
	"1002:699f": "Lexa PRO [Radeon 540/540X/550/550X / RX 540X/550/550X]",
	"1002:731f": "Navi 10 [Radeon RX 5600 OEM/5600 XT / 5700/5700 XT]",
	"1002:7340": "Navi 14 [Radeon RX 5500/5500M / Pro 5500M]",
	"1002:738c": "Arcturus GL-XL [Instinct MI100]",
	"1002:738e": "Arcturus GL-XL [Instinct MI100]",
	"1002:73a5": "Navi 21 [Radeon RX 6950 XT]",
	"1002:73af": "Navi 21 [Radeon RX 6900 XT]",
	"1002:73bf": "Navi 21 [Radeon RX 6800/6800 XT / 6900 XT]",
	"1002:73df": "Navi 22 [Radeon RX 6700/6700 XT/6750 XT / 6800M/6850M XT]",
	"1002:73ff": "Navi 23 [Radeon RX 6600/6600 XT/6600M]",
	"1002:7408": "Aldebaran/MI200 [Instinct MI250X]",
	"1002:740c": "Aldebaran/MI200 [Instinct MI250X/MI250]",
	"1002:740f": "Aldebaran/MI200 [Instinct MI210]",
	"1002:743f": "Navi 24 [Radeon RX 6400/6500 XT/6500M]",
	"1002:744c": "Navi 31 [Radeon RX 7900 XT/7900 XTX]",
	"1002:7480": "Navi 33 [Radeon RX 7700S/7600S]",
	"8086:0412": "Xeon E3-1200 v3/4th Gen Core Processor Integrated Graphics Controller",
	"8086:0416": "4th Gen Core Processor Integrated Graphics Controller",
	"8086:0bd5": "Ponte Vecchio XT (2 Tile) [Data Center GPU Max 1550]",
	"8086:1912": "HD Graphics 530",
	"8086:22b1": "Atom/Celeron/Pentium Processor x5-E8000/J3xxx/N3xxx Integrated Graphics Controller",
	"8086:3e92": "CoffeeLake-S GT2 [UHD Graphics 630]",
	"8086:3e9b": "CoffeeLake-H GT2 [UHD Graphics 630]",
	"8086:3ea0": "WhiskeyLake-U GT2 [UHD Graphics 620]",
	"8086:4680": "AlderLake-S GT1",
	"8086:4682": "Alder Lake-S GT1 [UHD Graphics 730]",
	"8086:4692": "Alder Lake-S GT1 [UHD Graphics 730]",
	"8086:46a6": "Alder Lake-P Integrated Graphics Controller",
	"8086:46a8": "Alder Lake-UP3 GT2 [Iris Xe Graphics]",
	"8086:4c8a": "RocketLake-S GT1 [UHD Graphics 750]",
	"8086:56a0": "DG2 [Arc A770]",
	"8086:56a1": "DG2 [Arc A750]",
	"8086:56a5": "DG2 [Arc A380]",
	"8086:56a6": "DG2 [Arc A310]",
	"8086:56c0": "Data Center GPU Flex 170",
	"8086:56c1": "Data Center GPU Flex 140",
	"8086:5912": "HD Graphics 630",
	"8086:5916": "HD Graphics 620",
	"8086:5917": "UHD Graphics 620",
	"8086:87c0": "UHD Graphics 617",
	"8086:9a49": "TigerLake-LP GT2 [Iris Xe Graphics]",
	"8086:9a60": "TigerLake-H GT1 [UHD Graphics]",
	"8086:9bc5": "CometLake-S GT2 [UHD Graphics 630]",
	"8086:9bc8": "CometLake-S GT2 [UHD Graphics 630]",
	"8086:a780": "Raptor Lake-S GT1 [UHD Graphics 770]",
	"8086:a7a0": "Raptor Lake-P [Iris Xe Graphics]",
	"1a03:2000": "ASPEED Graphics Family",
	"102b:0534": "G200eR2",
	"102b:0536": "Integrated Matrox G200eW3 Graphics Controller",
	"8086:5902": "HD Graphics 610",
	"8086:3e90": "CoffeeLake-S GT1 [UHD Graphics 610]",
	"8086:5906": "HD Graphics 610",
	"102b:0538": "MGA G200eH3",
	"1af4:1050": "Virtio 1.0 GPU",
	"15ad:0405": "SVGA II Adapter",
	"1b36:0100": "QXL paravirtual graphic card",
	"1414:5353": "Hyper-V virtual VGA",
}

// pciTableSource stands where a file's name would.
const pciTableSource = "built-in table of pkg/hardware"

// pciIDs are where distributions keep the list of https://pci-ids.ucw.cz.
var pciIDs = []string{"usr/share/misc/pci.ids", "usr/share/hwdata/pci.ids", "usr/share/pci.ids"}

// pciNames names vendors ("10de") and devices ("10de:2684"), and says by what.
func (t *tree) pciNames(want map[string]bool) (names, from map[string]string) {
	names, from = map[string]string{}, map[string]string{}
	missing := map[string]bool{}
	for id := range want {
		if name := pciTable[id]; name != "" {
			names[id], from[id] = name, pciTableSource
		} else {
			missing[id] = true
		}
	}
	for _, file := range pciIDs {
		if len(missing) == 0 {
			break
		}
		text, err := t.bytes(file, maxNames)
		if err != nil {
			if !absent(err) {
				t.note(file, reason(err))
			}
			continue
		}
		for id, name := range parsePCIIDs(text, missing) {
			names[id], from[id] = name, "/"+path.Clean(file)
		}
		break
	}
	return names, from
}

// parsePCIIDs reads lines "10de  NVIDIA Corporation" and, below a vendor, with a
// tab, "2684  AD102 [GeForce RTX 4090]". Classes follow after the vendors.
func parsePCIIDs(text []byte, want map[string]bool) map[string]string {
	out := map[string]string{}
	vendor := ""
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "C ") {
			break
		}
		if strings.HasPrefix(line, "#") || strings.HasPrefix(line, "\t\t") {
			continue
		}
		id, name, ok := strings.Cut(strings.TrimPrefix(line, "\t"), "  ")
		if !ok || len(id) != 4 {
			continue
		}
		if strings.HasPrefix(line, "\t") {
			id = vendor + ":" + id
		} else {
			vendor = id
		}
		if name = clean(name); want[id] && name != "" {
			out[id] = name
		}
	}
	return out
}
