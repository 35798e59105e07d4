/**
 * Grafana's variables: `$name`, `${name}`, `${name.field:format}`, `[[name]]`.
 * Source: https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/
 */
const VARIABLE = /\$\w+|\$\{\w+(?:\.[^:^}]+)?(?::[^}]+)?\}|\[\[[a-zA-Z_]\w*(?::\w+)?\]\]/y;

/** The end of the variable that starts here; the start itself where none does. */
export function variableEnd(text: string, start: number): number {
  VARIABLE.lastIndex = start;
  return VARIABLE.test(text) ? VARIABLE.lastIndex : start;
}

const TEMPLATE = /^(?:[\w:]|\$\w+|\$\{\w+(?:\.[^:^}]+)?(?::[^}]+)?\}|\[\[[a-zA-Z_]\w*(?::\w+)?\]\])+$/;

/** Whether a name is one that Grafana completes, so that it stands in an expression as it is. */
export const isTemplateName = (name: string): boolean =>
  (name.includes('$') || name.includes('[[')) && TEMPLATE.test(name);
