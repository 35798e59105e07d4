import { describe, expect, it } from '@jest/globals';
import { runPromtool } from '@belvedere/testing/promtool';
import { describeWithTool } from '@belvedere/testing/tools';
import { findTool } from '@belvedere/toolchain';
import { templateProblem } from './check-template.ts';

const SOUND: readonly string[] = [
  'no template',
  '{{ $labels.job }} is at {{ $value | humanize }}',
  '{{- $value -}}',
  '{{/* a comment */}}{{- /* another */ -}}',
  '{{ if gt $value 1.5 }}high{{ else if lt $value -1e3 }}low{{ else }}well{{ end }}',
  '{{ with $labels.instance }}{{ . }}{{ else }}nowhere{{ end }}',
  '{{ range $i, $v := query "up" }}{{ $i }}{{ $v.Labels.job }}{{ if eq $i 3 }}{{ break }}{{ end }}{{ end }}',
  '{{ range query `up{job="a"}` }}{{ .Value | printf "%.2f" }}{{ end }}',
  '{{ $x := 5 }}{{ $x = 6 }}{{ $x }}',
  '{{ printf "%s \\"quoted\\"" (index $labels "a b") }}',
  '{{ (query "up" | first).Value }}',
  '{{ define "a" }}{{ . }}{{ end }}{{ template "a" $value }}',
  '{{ "{{" }}',
  "{{ 'a' }}{{ 0x1F }}{{ 1_000 }}{{ .5 }}",
  '}} alone is text',
  '{{ .Labels.job }}',
  '{{\n$value\n}}',
  '{{ $value | }}',
];

const UNSOUND: Readonly<Record<string, RegExp>> = {
  '{{ $labels.job }': /unexpected '}'|not closed/,
  '{{ $labels.job': /not closed/,
  '{{ $lables.job }}': /no variable '\$lables': did you mean '\$labels'/,
  '{{ $value | humanise }}': /no function 'humanise': did you mean 'humanize'/,
  '{{ }}': /a value is missing/,
  '{{ if }}a{{ end }}': /a value is missing/,
  '{{ if $value }}a': /no {{end}}/,
  '{{ end }}': /unexpected {{end}}/,
  '{{ else }}': /unexpected {{else}}/,
  '{{ if $value }}{{ else }}{{ else }}{{ end }}': /{{else}} of {{if}}/,
  '{{ if $value }}{{ else with $value }}{{ end }}': /unexpected {{else with}}/,
  '{{ break }}': /outside of {{range}}/,
  '{{ $value | 5 }}': /behind a pipe/,
  '{{ ($value }}': /not closed/,
  '{{ $value) }}': /too many/,
  '{{ "a }}': /unexpected '"'|badly quoted|not closed/,
  '{{ "a\\q" }}': /badly quoted/,
  '{{ 5x }}': /no number/,
  '{{ $value - 1 }}': /no number/,
  '{{ $value-1 }}': /unexpected '-'/,
  '{{ $x := 1 }}{{ if $x }}{{ $y := 2 }}{{ end }}{{ $y }}': /no variable '\$y'/,
  '{{ template a }}': /wants a name in quotes/,
  '{{ if $value }}{{ define "a" }}{{ end }}{{ end }}': /{{define}}/,
  '{{/* a comment }}': /comment is not closed/,
  '{{/* a */ b */}}': /comment is not closed/,
  '{{ /* a */}}': /unexpected|no number/,
  '{{ 5.Value }}': /no number|unexpected/,
  '{{ "a".b }}': /unexpected '\.'/,
  '{{ $labels["a"] }}': /unexpected '\['/,
  '{{ $a, $b := query "up" }}': /too many variables/,
};

describe('a template', () => {
  it.each(SOUND)('is sound: %s', (text) => {
    expect(templateProblem(text)).toBeUndefined();
  });

  it.each(Object.entries(UNSOUND))('is refused: %s', (text, message) => {
    expect(templateProblem(text)?.message).toMatch(message);
  });
});

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
}

const PIECES = /\{\{-?|-?\}\}|\w+|\s+|./gs;

describeWithTool('promtool’s verdict on templates', await findTool('promtool'), (promtool) => {
  it('equals ours, on random edits too', async () => {
    const random = randomFrom(11);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const known = [...SOUND, ...Object.keys(UNSOUND)];
    const pieces = known.flatMap((text) => text.match(PIECES) ?? []);
    const edited = Array.from({ length: 5000 }, () => {
      const parts = (pick(known).match(PIECES) ?? []).slice();
      parts.splice(
        Math.floor(random() * (parts.length + 1)),
        Math.floor(random() * 2),
        ...(random() < 0.7 ? [pick(pieces)] : []),
      );
      return parts.join('');
    });
    const texts = [...known, ...edited].filter((text) => text !== '');
    const rules = texts.map((text) => ({ alert: 'A', expr: 'up', annotations: { text } }));
    const files = { 'rules.json': JSON.stringify({ groups: [{ name: 'all', rules }] }) };
    const { output } = await runPromtool(promtool, ['check', 'rules', '--lint=none', 'rules.json'], files);
    const refused = new Set(
      [...output.matchAll(/group "all", rule (\d+), "A"/g)].map(([, number]) => Number(number) - 1),
    );
    expect(refused.size).toBeGreaterThan(100);
    expect(texts.filter((text, index) => (templateProblem(text) !== undefined) !== refused.has(index))).toEqual([]);
  });
});
