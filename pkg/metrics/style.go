package metrics

import (
	_ "embed"
	"net/http"
)

//go:embed style.css
var style []byte

// Style is the look of the owner's pages, at /style.css.
var Style = Page{Path: "/style.css", Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/css; charset=utf-8")
	_, _ = w.Write(style)
})}
