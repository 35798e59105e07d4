/**
 * Templates as Prometheus and Grafana expand them, for the actions that we write.
 * Sources: https://github.com/prometheus/prometheus/blob/main/template/template.go,
 * https://github.com/grafana/grafana/blob/main/pkg/services/ngalert/state/template/template.go
 */
import type { Sample } from './cases.ts';

const ACTION = /\{\{(?:"(?:[^"\\]|\\.)*"|`[^`]*`|[^"`])*?\}\}/g;

/** What Prometheus writes: a label that is missing is empty. */
export const expandForPrometheus = (template: string, { labels, value }: Sample): string =>
  expand(template, (operand) => {
    if (operand === '$value') return String(value);
    const label = /^\$labels\.(\w+)$/.exec(operand)?.[1] ?? looked(operand);
    return label === undefined ? undefined : (labels[label] ?? '');
  });

/** What Grafana writes: white space in front is trimmed, a missing field is `[no value]`, and one looked up is empty. */
export const expandForGrafana = (template: string, { labels, value }: Sample): string =>
  expand(template.replace(/^[ \t\r\n]+/, ''), (operand) => {
    if (operand === '$values.A.Value') return String(value);
    if (operand === '$value') return `[ var='A' labels={} value=${value} ]`;
    const field = /^\$labels\.(\w+)$/.exec(operand)?.[1];
    if (field !== undefined) return labels[field] ?? '<no value>';
    const label = looked(operand);
    return label === undefined ? undefined : (labels[label] ?? '');
  }).replaceAll('<no value>', '[no value]');

/** What is left of a text in a provisioned file: variables of the environment are filled in, and none is set. */
export const withoutEnvironment = (template: string): string =>
  template.replaceAll(/\$\{[^}]*\}|\$__(?:env|file)\{[^}]*\}/g, '');

function expand(template: string, valueOf: (operand: string) => string | undefined): string {
  return template.replaceAll(ACTION, (action) => {
    const [operand = '', ...functions] = action
      .slice(2, -2)
      .split(' | ')
      .map((part) => part.trim());
    const text = operand.startsWith('"') ? (JSON.parse(operand) as string) : valueOf(operand);
    if (text === undefined) throw new TypeError(`cannot expand ${action}`);
    return functions.reduce((inner, name) => `${name}(${inner})`, text);
  });
}

const looked = (operand: string): string | undefined => {
  const quoted = /^index \$labels ("(?:[^"\\]|\\.)*")$/.exec(operand)?.[1];
  return quoted === undefined ? undefined : (JSON.parse(quoted) as string);
};
