package modprobe

import "strings"

// glob is fnmatch(3) with no flags, as depmod's patterns need it: * ? and [a-b] sets. It runs in time proportional to the
// product of the lengths; path.Match is no substitute, because there * stops at a slash.
func glob(pattern, s string) bool {
	star, mark := -1, 0 // where the last * was, and what it has swallowed up to
	p, i := 0, 0
	for i < len(s) {
		if p < len(pattern) {
			if pattern[p] == '*' {
				star, mark = p, i
				p++
				continue
			}
			if n, ok := one(pattern[p:], s[i]); ok {
				p += n
				i++
				continue
			}
		}
		if star < 0 {
			return false
		}
		mark++
		p, i = star+1, mark
	}
	return strings.Trim(pattern[p:], "*") == ""
}

// one matches a single byte with the beginning of a pattern and says how long that beginning is.
func one(pattern string, c byte) (int, bool) {
	switch pattern[0] {
	case '?':
		return 1, true
	case '[':
		end := strings.IndexByte(pattern, ']')
		if end < 2 {
			return 1, c == '['
		}
		set := pattern[1:end]
		for len(set) > 0 {
			if len(set) >= 3 && set[1] == '-' {
				if set[0] <= c && c <= set[2] {
					return end + 1, true
				}
				set = set[3:]
				continue
			}
			if set[0] == c {
				return end + 1, true
			}
			set = set[1:]
		}
		return 0, false
	}
	return 1, pattern[0] == c
}
