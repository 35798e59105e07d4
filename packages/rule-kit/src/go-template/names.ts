import { closest } from '@belvedere/core';
import { TEMPLATE_FUNCTIONS } from './functions.ts';
import { NoTemplate } from './tokens.ts';

/** Throws where Prometheus's templates have no function of a name. */
export function checkFunction(name: string): void {
  if (TEMPLATE_FUNCTIONS.includes(name)) return;
  const near = closest(name, TEMPLATE_FUNCTIONS);
  throw new NoTemplate(`there is no function '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`);
}

/** Throws where no variable of a name is in scope. */
export function checkVariable(name: string, variables: readonly string[]): void {
  if (variables.includes(name)) return;
  const near = closest(name, variables);
  throw new NoTemplate(`there is no variable '${name}'${near === undefined ? '' : `: did you mean '${near}'?`}`);
}
