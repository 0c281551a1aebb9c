package main

import (
	"io"
	"net/http"
	"strings"
	"testing"
)

func got(t *testing.T, url string) string {
	t.Helper()
	answer, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil || answer.StatusCode != http.StatusOK {
		t.Fatalf("%s: %s, %v", url, answer.Status, err)
	}
	return string(body)
}

// checkFigures: what a hub with two machines under way shows its owner, while it is true.
func (d *desk) checkFigures() {
	d.t.Helper()
	figures := got(d.t, "http://"+d.hub.figures+"/metrics")
	for _, want := range []string{
		`sosna_deals{state="running"} 2`, `sosna_book_asks{state="standing"} 2`, `sosna_licensed 1`, `sosna_chain_endpoint_up{endpoint="1",host="127.0.0.1`,
	} {
		if !strings.Contains(figures, "\n"+want) {
			d.t.Errorf("%s is not among the hub's figures", want)
		}
	}
	if strings.Contains(figures, "sosna_vouchers_total 0\n") || strings.Contains(figures, "sosna_reserve_cover_wei 0\n") {
		d.t.Error("vouchers were paid and reserves made, and the figures have none")
	}
	page := got(d.t, "http://"+d.hub.figures+"/")
	for what, want := range map[string]int{"<h1>test hub</h1>": 1, "<article>": 2, `<span class="state running">`: 2, "Takes no deals": 0, "median": 2} {
		if n := strings.Count(page, what); n < want || want == 0 && n > 0 {
			d.t.Errorf("%s: %d times on the page, want %d", what, n, want)
		}
	}
	if d.t.Failed() {
		d.t.Log(figures, page)
	}
}
