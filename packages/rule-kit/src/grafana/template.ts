import { STEPS } from './condition.ts';

/** An action of a template, strings within it included; all else is text. */
const ACTION = /\{\{((?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^"`])*?)\}\}/g;

/** What stands in an action: a string, a label, a variable, a function. */
const PART = /"(?:[^"\\]|\\.)*"|`[^`]*`|\$labels\.(?<label>\w+)|\$(?<variable>\w*)|(?<![\w.])(?<name>[A-Za-z_]\w*)/g;

/**
 * A template of Prometheus as Grafana expands it to the same text: `grafanaTemplate('{{ $value | humanize }}')` is
 * `{{ $values.A.Value | humanize }}`, since Grafana's `$value` is a text of all steps. A label that a series lacks is
 * empty to Prometheus and `[no value]` to Grafana, unless it is looked up: `grafanaTemplate('{{ $labels.zone }}')` is
 * `{{ index $labels "zone" }}`. A dollar in the text stands in an action, or a provisioned file would lose it to an
 * environment variable; and white space in front does, or Grafana would trim it.
 * Sources: https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/state/template/template.go and
 * https://github.com/grafana/grafana/blob/main/pkg/services/provisioning/values/values.go
 */
export function grafanaTemplate(template: string): string {
  let written = /^\s/.test(template) ? '{{ "" }}' : '';
  let from = 0;
  for (const match of template.matchAll(ACTION)) {
    written += text(template.slice(from, match.index)) + `{{${match[1]!.replaceAll(PART, part)}}}`;
    from = match.index + match[0].length;
  }
  return written + text(template.slice(from));
}

/** A dollar within an action, with the braces in front: they would open another one. */
const text = (literal: string): string => literal.replaceAll(/\{*\$/g, (found) => `{{ "${found}" }}`);

function part(found: string, ...rest: readonly unknown[]): string {
  const { label, variable } = rest.at(-1) as PartGroups;
  if (label !== undefined) return `index $labels "${label}"`;
  if (variable === 'value') return `$values.${STEPS.query}.Value`;
  return found.startsWith('"') ? found.replaceAll('$', String.raw`\u0024`) : found;
}

interface PartGroups {
  readonly label: string | undefined;
  readonly variable: string | undefined;
  readonly name: string | undefined;
}

/** What Prometheus's templates offer and Grafana's do not. Source: as for {@link grafanaTemplate} */
const LACKED: ReadonlySet<string> = new Set([
  'externalLabels',
  'externalURL',
  'query',
  'first',
  'label',
  'sortByLabel',
  'strvalue',
  'tmpl',
]);

/** What of a template Grafana cannot expand to the same text. */
export function grafanaLacks(template: string): readonly string[] {
  const lacked = new Set<string>();
  let rest = '';
  let from = 0;
  for (const match of template.matchAll(ACTION)) {
    rest += template.slice(from, match.index);
    from = match.index + match[0].length;
    for (const { groups } of match[1]!.matchAll(PART)) {
      const { variable, name } = groups as unknown as PartGroups;
      if (variable !== undefined && LACKED.has(variable)) lacked.add(`the variable $${variable}`);
      if (name !== undefined && LACKED.has(name)) lacked.add(`the function ${name}`);
    }
  }
  if ((rest + template.slice(from)).includes('<no value>')) lacked.add("the text '<no value>', which it rewrites");
  return [...lacked];
}
