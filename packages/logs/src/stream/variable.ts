/**
 * A variable of the dashboard as a value; `multi` stands for any of the values chosen. Grafana escapes the values of a
 * `multi` one for Loki, and leaves the value of another as it is: a quote in it ends the query's text.
 */
export interface VariableReference {
  readonly variable: string;
  readonly multi: boolean;
}

const NAME = /^\w+$/;

export const isVariable = (value: unknown): value is VariableReference =>
  typeof value === 'object' && value !== null && 'variable' in value;

/** The name of a variable. Throws a `RangeError` where Grafana would not find it in a text. */
export function variableName(owner: string, { variable }: VariableReference): string {
  if (!NAME.test(variable)) throw new RangeError(`${owner}: a variable of Grafana cannot be called '${variable}'`);
  return variable;
}
