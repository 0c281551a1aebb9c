package main

import (
	"errors"
	"path/filepath"
	"strconv"
	"strings"
)

// errNotPlain: the line needs a shell (an operator, an expansion, or a quote left open).
var errNotPlain = errors.New("the line has shell operators or an open quote")

// word is one argument of a command line. Pattern is its glob pattern when an
// unquoted * ? or [ stood in it, else empty; tilde tells of a leading unquoted ~.
type word struct {
	text, pattern string
	tilde         bool
}

// splitter collects the word that is being read.
type splitter struct {
	words         []word
	text, pattern strings.Builder
	open          bool // a word has begun, if only by an empty quote
	glob, tilde   bool
}

// literal adds a byte that means itself.
func (s *splitter) literal(c byte) {
	s.open = true
	s.text.WriteByte(c)
	if strings.IndexByte(`*?[\`, c) >= 0 {
		s.pattern.WriteByte('\\')
	}
	s.pattern.WriteByte(c)
}

// wildcard adds an unquoted * ? or [.
func (s *splitter) wildcard(c byte) {
	s.open, s.glob = true, true
	s.text.WriteByte(c)
	s.pattern.WriteByte(c)
}

// flush ends the word.
func (s *splitter) flush() {
	if !s.open {
		return
	}
	w := word{text: s.text.String(), tilde: s.tilde}
	if s.glob {
		w.pattern = s.pattern.String()
	}
	s.words = append(s.words, w)
	s.text.Reset()
	s.pattern.Reset()
	s.open, s.glob, s.tilde = false, false, false
}

// splitWords splits a command line that has quotes and globs but no other shell
// grammar (POSIX shell, 2.2 Quoting). Anything more gives errNotPlain: such a
// line is the shell's.
func splitWords(line string) ([]word, error) {
	if strings.IndexByte(line, 0) >= 0 {
		return nil, errNotPlain // no argument can hold it
	}
	var s splitter
	for i := 0; i < len(line); i++ {
		switch c := line[i]; c {
		case ' ', '\t':
			s.flush()
		case '\'', '"':
			end, ok := quoted(line[i+1:], c, s.literal)
			if !ok {
				return nil, errNotPlain
			}
			s.open = true
			i += end + 1
		case '\\':
			if i++; i == len(line) || line[i] == '\n' {
				return nil, errNotPlain
			}
			s.literal(line[i])
		case '*', '?', '[':
			s.wildcard(c)
		case '|', '&', ';', '<', '>', '(', ')', '$', '`', '\n', '{', '}':
			return nil, errNotPlain
		case '#':
			if !s.open { // a comment
				return nil, errNotPlain
			}
			s.literal(c)
		case '~':
			s.tilde = s.tilde || !s.open
			s.literal(c)
		default:
			s.literal(c)
		}
	}
	s.flush()
	return s.words, nil
}

// quoted passes on what stands before the closing quote and gives its index.
func quoted(rest string, quote byte, literal func(byte)) (end int, ok bool) {
	for i := 0; i < len(rest); i++ {
		c := rest[i]
		switch {
		case c == quote:
			return i, true
		case quote == '"' && (c == '$' || c == '`'):
			return 0, false
		case quote == '"' && c == '\\' && i+1 < len(rest) && strings.IndexByte("\\\"$`", rest[i+1]) >= 0:
			i++
			literal(rest[i])
		default:
			literal(c)
		}
	}
	return 0, false
}

func texts(words []word) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.text
	}
	return out
}

// expand does what the remote shell does for scp: ~ and globs; a pattern
// without a match stays as it is.
func expand(words []word, home string) []string {
	var out []string
	for _, w := range words {
		text, pattern := w.text, w.pattern
		if w.tilde && (text == "~" || strings.HasPrefix(text, "~/")) {
			text = home + text[1:]
			if pattern != "" {
				pattern = home + pattern[1:]
			}
		}
		if pattern != "" {
			if matches, err := filepath.Glob(pattern); err == nil && len(matches) > 0 {
				out = append(out, matches...)
				continue
			}
		}
		out = append(out, text)
	}
	return out
}

// isSCP tells the far end of a legacy scp from a person's own use of scp.
func isSCP(words []word) bool {
	if len(words) < 2 || words[0].text != "scp" {
		return false
	}
	for _, w := range words[1:] {
		if !strings.HasPrefix(w.text, "-") || w.text == "--" {
			return false
		}
		if strings.ContainsAny(w.text[1:], "tf") {
			return true
		}
	}
	return false
}

func itoa(n int) string { return strconv.Itoa(n) }
