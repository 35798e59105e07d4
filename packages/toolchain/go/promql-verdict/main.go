// Command promql-verdict says what Prometheus's own parser makes of expressions: the judge of ours.
//
// It reads one JSON string a line and answers with one JSON object a line:
// {"ok":true,"printed":"…","pretty":"…"} or {"ok":false,"error":"…"}.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"log"
	"os"

	"github.com/prometheus/prometheus/promql/parser"
)

type verdict struct {
	OK      bool   `json:"ok"`
	Printed string `json:"printed,omitempty"`
	Pretty  string `json:"pretty,omitempty"`
	Error   string `json:"error,omitempty"`
}

func main() {
	experimental := flag.Bool("experimental", false, "parse as with every switch of PromQL on")
	pretty := flag.Bool("pretty", false, "print what was parsed, too")
	flag.Parse()

	reader := parser.NewParser(parser.Options{
		EnableExperimentalFunctions:  *experimental,
		ExperimentalDurationExpr:     *experimental,
		EnableExtendedRangeSelectors: *experimental,
		EnableBinopFillModifiers:     *experimental,
	})
	lines := bufio.NewReaderSize(os.Stdin, 1<<20)
	answers := bufio.NewWriter(os.Stdout)
	defer answers.Flush()
	decoder, encoder := json.NewDecoder(lines), json.NewEncoder(answers)
	for decoder.More() {
		var text string
		if err := decoder.Decode(&text); err != nil {
			log.Fatal(err)
		}
		if err := encoder.Encode(judge(reader, text, *pretty)); err != nil {
			log.Fatal(err)
		}
	}
}

func judge(reader parser.Parser, text string, pretty bool) verdict {
	expression, err := reader.ParseExpr(text)
	if err != nil {
		return verdict{Error: err.Error()}
	}
	if !pretty {
		return verdict{OK: true}
	}
	return verdict{OK: true, Printed: expression.String(), Pretty: parser.Prettify(expression)}
}
