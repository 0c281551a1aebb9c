package hardware

import "testing"

func BenchmarkRead(b *testing.B) {
	for _, name := range machines {
		root := unpack(b, name)
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				read(b, root)
			}
		})
	}
	b.Run("this", func(b *testing.B) {
		for b.Loop() {
			read(b, "/")
		}
	})
}

func BenchmarkUnpack(b *testing.B) {
	for b.Loop() {
		unpack(b, "numa")
	}
}
