import { describe, expect, it } from '@jest/globals';
import { annotationTemplate, type Annotation } from './annotation.ts';

const owner = { owner: 'alert Slow: its summary', labels: ['endpoint', 'a.b'], unit: 'seconds' };
const template = (annotation: Annotation<string, string>, unit = 'seconds'): string =>
  annotationTemplate(annotation, { ...owner, unit });

/** What the compiler refuses, written by somebody who went around it. */
const untyped = (text: (context: { labels: Record<string, string>; value: Record<string, string> }) => string) =>
  text as unknown as Annotation<string, string>;

const DECIMAL =
  '{{ if and (gt $value -1.0) (lt $value 1.0) }}{{ $value | printf "%.4g" }}{{ else }}{{ $value | humanize }}{{ end }}';

describe('an annotation', () => {
  it('names labels, by a dot where Go can and by the map where it cannot', () => {
    expect(template(({ labels }) => `${labels.endpoint} and ${labels['a.b']}`)).toBe(
      '{{ $labels.endpoint }} and {{ index $labels "a.b" }}',
    );
  });

  it.each([
    ['seconds', '{{ $value | humanizeDuration }}'],
    ['ratio', '{{ $value | humanizePercentage }}'],
    ['bytes', '{{ $value | humanize1024 }}B'],
    ['count', '{{ $value | humanize }}'],
    ['count/second', DECIMAL],
    ['bytes/second', '{{ $value | humanize1024 }}B/s'],
    ['dollars', DECIMAL],
    ['celsius', DECIMAL],
  ])('writes a value in %s as %s', (unit, action) => {
    expect(template(({ value }) => `${value}`, unit)).toBe(action);
  });

  it.each([
    ['perSecond', 'count/second', `${DECIMAL}/s`],
    ['perSecond', 'bytes/second', `${DECIMAL}/s`],
    ['decimal', 'count', DECIMAL],
    ['bytesPerSecond', 'bytes/second', '{{ $value | humanize1024 }}B/s'],
    ['dollars', 'dollars', '{{ $value | printf "%.2f" }} USD'],
    ['yesNo', 'ratio', '{{ if eq $value 0.0 }}no{{ else }}yes{{ end }}'],
    ['percentage', 'ratio', '{{ $value | humanizePercentage }}'],
  ])('writes a value as %s in %s', (format, unit, action) => {
    expect(
      template(
        untyped(({ value }) => value[format]!),
        unit,
      ),
    ).toBe(action);
  });

  it('writes a value in another format where asked to', () => {
    expect(template(({ value }) => `${value.humanize} s`)).toBe('{{ $value | humanize }} s');
  });

  it.each([
    ['{{ $value }}', '{{ "{{" }} $value }}'],
    ['{{{{', '{{ "{{{{" }}'],
    ['a { b } c }}', 'a { b } c }}'],
    ['ends with {', 'ends with {{ "{" }}'],
    ['{{- x -}}', '{{ "{{" }}- x -}}'],
  ])('keeps %s as text', (text, expected) => {
    expect(template(text)).toBe(expected);
    expect(template(() => text)).toBe(expected);
  });

  it('keeps a brace before a label apart from it', () => {
    expect(template(({ labels }) => `{${labels.endpoint}}`)).toBe('{{ "{" }}{{ $labels.endpoint }}}');
  });

  it('is not deceived by the characters that it marks places with', () => {
    const text = '\ue0000\ue000 \ue0010\ue001';
    expect(template(({ labels }) => `${text}${labels.endpoint}`)).toBe(`${text}{{ $labels.endpoint }}`);
  });

  it('refuses a label that the expression does not keep', () => {
    expect(() => template(untyped(({ labels }) => labels['endpiont']!))).toThrow(
      new TypeError("alert Slow: its summary names label 'endpiont', and its expression keeps only 'endpoint', 'a.b'"),
    );
    expect(() =>
      annotationTemplate(
        untyped(({ labels }) => labels['x']!),
        { ...owner, labels: [] },
      ),
    ).toThrow("names label 'x', and its expression keeps no label");
  });

  it('refuses a format that does not fit the unit', () => {
    expect(() => template(untyped(({ value }) => value['percentage']!))).toThrow(
      "alert Slow: its summary formats a value in seconds as 'percentage': take duration or humanize or decimal",
    );
  });

  it.each<[string, Annotation<string, string>]>([
    ['cuts', ({ labels }) => labels['endpoint']!.slice(0, 1)],
    ['shouts', ({ labels }) => labels['endpoint']!.toUpperCase()],
    ['depends on', ({ labels }) => (labels['endpoint'] === 'fraud' ? 'of a fraud' : 'of another')],
    ['measures', ({ labels }) => 'x'.repeat(labels['endpoint']!.length)],
    ['doubles the marks of', ({ labels }) => labels['endpoint']!.replaceAll(/(.)/gs, '$1$1')],
  ])('refuses a text that %s a value which is not known yet', (_, annotation) => {
    expect(() => template(annotation)).toThrow(
      'changes a label or the value, or depends on them, and they are only known when the alert fires',
    );
  });
});
