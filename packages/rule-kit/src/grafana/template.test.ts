import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { annotationTemplate } from '../annotation/annotation.ts';
import { literal } from '../annotation/literal.ts';
import { grafanaLacks, grafanaTemplate } from './template.ts';
import { expandForGrafana, expandForPrometheus, withoutEnvironment } from './test-support/grafana-expander.ts';

const LABELS = ['zone', 'a.b', 'über', 'cost$'] as const;
const owner = { owner: 'alert Example', labels: LABELS, unit: 'seconds' };

/** What one of the two takes for more than text. */
const TEMPTATIONS = [
  ...['{', '{{', '}}', '{{ $value }}', '{{ $labels.zone }}', '$value', '$labels.zone', '$', '$$', '$HOME', '${HOME}'],
  ...[
    '$__env{HOME}',
    '$__file{/etc/passwd}',
    '"',
    '`',
    '\\',
    '\n',
    ' ',
    '  ',
    '\t',
    'index $labels "zone"',
    '| humanize',
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...TEMPTATIONS), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 5 })
  .map((parts) => parts.join(''));
const template = fc
  .array(fc.tuple(text, fc.constantFrom(...LABELS, 'value', 'humanize')), { maxLength: 4 })
  .map((parts) =>
    annotationTemplate(
      ({ labels, value }) =>
        parts
          .map(([literal, then]) =>
            then === 'value'
              ? `${literal}${value}`
              : `${literal}${then === 'humanize' ? value.humanize : labels[then]}`,
          )
          .join(''),
      owner,
    ),
  );
const sample = fc.record({
  labels: fc.dictionary(fc.constantFrom(...LABELS), text),
  value: fc.constantFrom(0, -1, 0.5, NaN, Infinity),
});

describe('a template for Grafana', () => {
  it('expands to the text that Prometheus’s does', () => {
    fc.assert(
      fc.property(template, sample, (written, series) => {
        fc.pre(!written.includes('<no value>'));
        expect(expandForGrafana(grafanaTemplate(written), series)).toBe(expandForPrometheus(written, series));
      }),
      { numRuns: process.env['BELVEDERE_THOROUGH'] === '1' ? 20_000 : 500, seed: 12 },
    );
  });

  it('loses nothing to the environment of a Grafana that is provisioned by files', () => {
    fc.assert(
      fc.property(template, (written) => {
        const file = grafanaTemplate(written);
        expect(withoutEnvironment(file)).toBe(file);
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  it('of a fixed text loses nothing to a file that reads every variable, as it does for labels', () => {
    fc.assert(
      fc.property(text, (fixed) => {
        const file = grafanaTemplate(literal(fixed));
        expect(file.replaceAll(/\$(?:\w+|\{[^}]*\}|\$)/g, '')).toBe(file);
        expect(expandForGrafana(file, { labels: {}, value: 0 })).toBe(fixed.toWellFormed());
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  it.each([
    ['{{ $labels.zone }}', '{{ index $labels "zone" }}'],
    ['{{ index $labels "a.b" }}', '{{ index $labels "a.b" }}'],
    ['{{ $value | printf "%.2f" }} USD', '{{ $values.A.Value | printf "%.2f" }} USD'],
    ['{{ if eq $value 0.0 }}no{{ else }}yes{{ end }}', '{{ if eq $values.A.Value 0.0 }}no{{ else }}yes{{ end }}'],
    ['costs $5', 'costs {{ "$" }}5'],
    [' begins with a space', '{{ "" }} begins with a space'],
    ['{{ "{{" }} $value }}', '{{ "{{" }} {{ "$" }}value }}'],
  ])('of %s is %s', (written, expected) => {
    expect(grafanaTemplate(written)).toBe(expected);
  });

  it.each([
    ['{{ query "up" | first | value }}', ['the function query', 'the function first']],
    ['{{ $externalLabels.cluster }}', ['the variable $externalLabels']],
    ['a <no value> b', ["the text '<no value>', which it rewrites"]],
    ['{{ "query" }} and query', []],
    ['{{ $labels.query }} {{ $value | humanize }}', []],
  ])('of %s lacks %j', (written, lacked) => {
    expect(grafanaLacks(written)).toEqual(lacked);
  });
});
