/** What Grafana replaces in a text, be it a label, a matcher's value or a metric's name. */
const VARIABLE = /\$\{|\$\w|\[\[\w/;

/** Whether a text holds a Grafana variable, so that it is not known before Grafana has replaced it. */
export const hasVariable = (text: string): boolean =>
  (text.includes('$') || text.includes('[[')) && VARIABLE.test(text);
