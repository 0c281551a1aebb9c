package kernel

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
)

// ErrConfig is wrapped when a kernel is not configured as SOSNA needs it.
var ErrConfig = errors.New("kernel configuration")

// CheckConfig compares a kernel's config file with a list of required options
// (kernel-configs/required.txt) and names every one that differs.
func CheckConfig(config, required string) error {
	have, err := readOptions(config)
	if err != nil {
		return err
	}
	want, err := readOptions(required)
	if err != nil {
		return err
	}
	if len(want.order) == 0 {
		return fmt.Errorf("%w: %s requires nothing", ErrConfig, required)
	}
	var wrong []string
	for _, option := range want.order {
		got, ok := have.value[option]
		if !ok {
			got = "n"
		}
		switch wanted := want.value[option]; {
		case wanted == got, wanted == "m" && got == "y":
		default:
			wrong = append(wrong, fmt.Sprintf("%s is %s, want %s", option, got, wanted))
		}
	}
	if len(wrong) > 0 {
		return fmt.Errorf("%w: %s", ErrConfig, strings.Join(wrong, "; "))
	}
	return nil
}

type options struct {
	order []string
	value map[string]string
}

func readOptions(file string) (o options, err error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return o, err
	}
	o.value = map[string]string{}
	for sc := bufio.NewScanner(bytes.NewReader(b)); sc.Scan(); {
		line, _, _ := strings.Cut(sc.Text(), "#")
		name, value, ok := strings.Cut(strings.TrimSpace(line), "=")
		if !ok || !strings.HasPrefix(name, "CONFIG_") {
			continue
		}
		o.order = append(o.order, name)
		o.value[name] = value
	}
	return o, nil
}
