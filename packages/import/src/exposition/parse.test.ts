import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ExpositionFormat } from './format.ts';
import { formatOf } from './format.ts';
import { parseExposition, SHOWN_LINES } from './parse.ts';
import { exposition } from './test-support/arbitrary-exposition.ts';
import { printExposition } from './test-support/print-exposition.ts';

const FORMATS: readonly ExpositionFormat[] = ['prometheus-text', 'openmetrics'];

const parse = (text: string, format: ExpositionFormat = 'prometheus-text') =>
  parseExposition(text, { file: 'metrics.txt', format });

const messagesOf = (text: string, format?: ExpositionFormat) =>
  parse(text, format).problems.map(({ where, message }) => `${where.line}: ${message}`);

describe.each(FORMATS)('%s', (format) => {
  test('whatever a client writes is read as it was meant', () => {
    fc.assert(
      fc.property(exposition(format), ({ families }) => {
        const text = printExposition({ format, families });
        expect(parse(text, format)).toEqual({ format, families, problems: [] });
      }),
    );
  });

  test('any other text is read or has problems at its lines, and nothing is thrown', () => {
    const line = fc.string({ unit: fc.constantFrom(...'#{}",=\\ \t1.eHELPTYPEn_a+-:'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { where } of parse(lines.join('\n'), format).problems) {
          expect(where.line).toBeLessThanOrEqual(lines.length);
        }
      }),
    );
  });

  test('a text cut off anywhere is read to there', () => {
    fc.assert(
      fc.property(exposition(format), fc.nat(), (whole, cut) => {
        const text = printExposition(whole);
        const { problems } = parse(text.slice(0, cut % (text.length + 1)), format);
        expect(problems.length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('what the specification shows', () => {
  test('its example of the text format', () => {
    const { families, problems } = parse(String.raw`# HELP http_requests_total The total number of HTTP requests.
# TYPE http_requests_total counter
http_requests_total{method="post",code="200"} 1027 1395066363000
http_requests_total{method="post",code="400"}    3 1395066363000

# Escaping in label values:
msdos_file_access_time_seconds{path="C:\\DIR\\FILE.TXT",error="Cannot find file:\n\"FILE.TXT\""} 1.458255915e9

# Minimalistic line:
metric_without_timestamp_and_labels 12.47

# A weird metric from before the epoch:
something_weird{problem="division by zero"} +Inf -3982045
`);
    expect(problems).toEqual([]);
    expect(families.map(({ name, type, samples }) => [name, type, samples.length])).toEqual([
      ['http_requests_total', 'counter', 2],
      ['msdos_file_access_time_seconds', 'unknown', 1],
      ['metric_without_timestamp_and_labels', 'unknown', 1],
      ['something_weird', 'unknown', 1],
    ]);
    expect(families[1]!.samples[0]!.labels).toEqual([
      ['path', String.raw`C:\DIR\FILE.TXT`],
      ['error', 'Cannot find file:\n"FILE.TXT"'],
    ]);
    expect(families[3]!.samples[0]).toMatchObject({ value: Infinity, timestamp: -3982.045 });
  });

  test('an exemplar of OpenMetrics', () => {
    const { families, problems } = parse(
      '# TYPE foo histogram\nfoo_bucket{le="10.0"} 17 # {trace_id="oHg5SJYRHA0"} 9.8 1520879607.789\n# EOF\n',
      'openmetrics',
    );
    expect(problems).toEqual([]);
    expect(families[0]!.samples[0]!.exemplar).toEqual({
      labels: [['trace_id', 'oHg5SJYRHA0']],
      value: 9.8,
      timestamp: 1520879607.789,
    });
  });

  test('a name outside the usual letters stands in quotes', () => {
    const { families, problems } = parse('# TYPE "my.latency" gauge\n{"my.latency","http.route"="/a b"} 1\n');
    expect(problems).toEqual([]);
    expect(families).toMatchObject([
      { name: 'my.latency', type: 'gauge', samples: [{ name: 'my.latency', labels: [['http.route', '/a b']] }] },
    ]);
  });
});

describe('malformed lines', () => {
  test('are reported all at once, and the others are read', () => {
    const text = 'good 1\nbad one\n9lives 1\nopen{a="b" 1\n# TYPE x spiral\nfine{a="b",} 2\nagain{a="1",a="2"} 3\n';
    expect(messagesOf(text)).toEqual([
      "2: 'one' is no number",
      "3: column 1: the name of a metric is expected, and there is '9lives 1'",
      "4: column 12: ',' or '}' is expected, and there is '1'",
      "5: 'spiral' is no type: there are counter, gauge, histogram, gaugehistogram, summary, info, stateset, unknown",
      "7: the label 'a' stands twice",
    ]);
    expect(parse(text).families.map(({ name }) => name)).toEqual(['good', 'fine']);
  });

  test.each([
    ['a', 'column 2: a value is expected, and the line ends'],
    ['a{', 'column 3: the name of a label is expected, and the line ends'],
    ['a{b="c', 'column 7: a closing double quote is expected, and the line ends'],
    ['a{b=c} 1', "column 5: the value of a label in double quotes is expected, and there is 'c} 1'"],
    ['a{"b"} 1', "column 6: '=' is expected, and there is '} 1'"],
    ['{b="c"} 1', 'column 1: the name of a metric is expected, and there is \'{b="c"} 1\''],
    ['a 1 2 3', "column 7: the end of the line is expected, and there is '3'"],
    ['a 1 1.5', "'1.5' is no timestamp in whole milliseconds"],
    ['a 0x10', "'0x10' is no number"],
    ['a 1_000', "'1_000' is no number"],
    ['a 1e999', "'1e999' is no number"],
    ['a 1\r', String.raw`'1\r' is no number`],
    ['a 1 # {} 1', "column 5: the end of the line is expected, and there is '# {} 1'"],
    ['# HELP', 'HELP names no metric'],
    ['<!doctype html>', "column 1: the name of a metric is expected, and there is '<!doctype html>'"],
  ])('%j', (line, message) => {
    expect(messagesOf(`${line}\n`)).toEqual([`1: ${message}`]);
  });

  test.each([
    ['# TYPE a counter\n# TYPE a counter', "2: a second TYPE of 'a'"],
    ['# HELP a b\n# HELP a c', "2: a second HELP of 'a'"],
    ['a 1\n# TYPE a counter', "2: the TYPE of 'a' stands after its first sample"],
    ['# TYPE a histogram\na 1', "2: a histogram has no sample 'a', but 'a_bucket', 'a_sum', 'a_count'"],
    [
      '# TYPE a histogram\na_bucket 1',
      "2: each sample 'a_bucket' has a label le that is a number, and this one has none",
    ],
    [
      '# TYPE a summary\na{quantile="NaN"} 1',
      "2: each sample 'a' has a label quantile that is a number, and this one has 'NaN'",
    ],
  ])('%j contradicts itself', (text, message) => {
    expect(messagesOf(text)).toEqual([message]);
  });

  test('OpenMetrics has an end, and nothing after it', () => {
    expect(messagesOf('# TYPE a gauge\na 1\n', 'openmetrics')).toEqual([
      '2: the text ends without # EOF: it is not whole',
    ]);
    expect(messagesOf('# EOF\na 1\n', 'openmetrics')).toEqual(['2: nothing follows # EOF']);
  });

  test('a counter of OpenMetrics ends in _total', () => {
    expect(messagesOf('# TYPE a counter\na 1\n# EOF\n', 'openmetrics')).toEqual([
      "2: a counter has no sample 'a', but 'a_total', 'a_created'",
    ]);
  });

  test('of a text that is none, the first are shown and the rest is counted', () => {
    const { problems } = parse('<p>\n'.repeat(SHOWN_LINES + 500));
    expect(problems).toHaveLength(SHOWN_LINES + 1);
    expect(problems.at(-1)!.message).toBe('500 further lines up to here are malformed too');
  });
});

test('a line of 2 MB and 200,000 lines are read', () => {
  const long = `a{b="${'\\n'.repeat(1_000_000)}"} 1\n`;
  const many = Array.from({ length: 200_000 }, (_, index) => `b{c="${index}"} 1\n`).join('');
  const { families, problems } = parse(long + many);
  expect(problems).toEqual([]);
  expect(families.map(({ samples }) => samples.length)).toEqual([1, 200_000]);
});

test.each([
  ['a 1\n', undefined, 'prometheus-text'],
  ['# EOF\n', undefined, 'openmetrics'],
  ['a 1\n# EOF\n', undefined, 'openmetrics'],
  ['a 1\n# EOF\n', 'text/plain; version=0.0.4; charset=utf-8', 'prometheus-text'],
  ['a 1\n', 'application/openmetrics-text; version=1.0.0; charset=utf-8', 'openmetrics'],
])('%j of type %s is %s', (text, contentType, format) => {
  expect(formatOf(text, contentType)).toBe(format);
});
