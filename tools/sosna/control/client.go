package control

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
)

// maxLine bounds one line of an answer: a hundred deals and more.
const maxLine = 16 << 20

// Client speaks to the background process of one home.
type Client struct{ http *http.Client }

// NewClient is for the socket at path. Nothing is dialled yet.
func NewClient(path string) *Client {
	return &Client{&http.Client{Transport: &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, "unix", path)
		},
		DisableKeepAlives: true,
	}}}
}

func (c *Client) do(ctx context.Context, method, path string, body any) (*http.Response, error) {
	var payload io.Reader
	if body != nil {
		data, err := json.Marshal(body)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrAgent, err)
		}
		payload = bytes.NewReader(data)
	}
	request, err := http.NewRequestWithContext(ctx, method, "http://sosna"+path, payload)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAgent, err)
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAgent, err)
	}
	if response.StatusCode == http.StatusOK {
		return response, nil
	}
	defer response.Body.Close()
	said := new(Error)
	if err := json.NewDecoder(io.LimitReader(response.Body, maxLine)).Decode(said); err != nil {
		return nil, fmt.Errorf("%w: %s", ErrAgent, response.Status)
	}
	return nil, said
}

// Status asks for all deals.
func (c *Client) Status(ctx context.Context) (Status, error) {
	var status Status
	response, err := c.do(ctx, http.MethodGet, "/v1/status", nil)
	if err != nil {
		return status, err
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(&status); err != nil {
		return status, fmt.Errorf("%w: %w", ErrAgent, err)
	}
	return status, nil
}

// Rent orders machines. see is called with each line of the answer; the last one
// is returned.
func (c *Client) Rent(ctx context.Context, request RentRequest, see func(Event)) (Event, error) {
	return c.follow(ctx, "/v1/rent", request, see)
}

// Change asks for another budget of a deal, and returns when it counts.
func (c *Client) Change(ctx context.Context, request ChangeRequest, see func(Event)) (Event, error) {
	return c.follow(ctx, "/v1/change", request, see)
}

// Stop ends deals and settles their channels.
func (c *Client) Stop(ctx context.Context, request StopRequest, see func(Event)) (Event, error) {
	return c.follow(ctx, "/v1/stop", request, see)
}

func (c *Client) follow(ctx context.Context, path string, body any, see func(Event)) (Event, error) {
	response, err := c.do(ctx, http.MethodPost, path, body)
	if err != nil {
		return Event{}, err
	}
	defer response.Body.Close()
	lines := bufio.NewScanner(response.Body)
	lines.Buffer(nil, maxLine)
	for lines.Scan() {
		var e Event
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			return Event{}, fmt.Errorf("%w: %w", ErrAgent, err)
		}
		if !e.Done {
			see(e)
			continue
		}
		if e.Error != nil {
			return e, e.Error
		}
		return e, nil
	}
	if err := lines.Err(); err != nil {
		return Event{}, fmt.Errorf("%w: %w", ErrAgent, err)
	}
	return Event{}, fmt.Errorf("%w: it ended in the middle of an answer", ErrAgent)
}

// Logs copies what a deal's command has written so far.
func (c *Client) Logs(ctx context.Context, id string, to io.Writer) error {
	response, err := c.do(ctx, http.MethodGet, "/v1/deals/"+url.PathEscape(id)+"/logs", nil)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if _, err := io.Copy(to, response.Body); err != nil {
		return fmt.Errorf("%w: %w", ErrAgent, err)
	}
	return nil
}
