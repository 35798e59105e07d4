/**
 * What Grafana takes for a variable within a text: `$name`, `${name}`, `${name:format}`, `${name.field}`, `[[name]]`.
 * Source: https://github.com/grafana/grafana/blob/main/public/app/features/variables/utils.ts (variableRegex)
 */
const REFERENCE = /\$(\w+)|\[\[(\w+?)(?::\w+)?\]\]|\$\{(\w+)(?:\.[^:^}]+)?(?::[^}]+)?\}/g;

/** A name that a variable can have: `$5` in a title stays what it is. */
export const VARIABLE_NAME = /^[a-zA-Z_]\w*$/;

/** Grafana's own variables, such as `$__rate_interval`. */
export const isBuiltIn = (name: string): boolean => name.startsWith('__');

/** The variables that a text names. */
export const referencesIn = (text: string): readonly string[] =>
  [...text.matchAll(REFERENCE)]
    .map((match) => match[1] ?? match[2] ?? match[3]!)
    .filter((name) => VARIABLE_NAME.test(name));
