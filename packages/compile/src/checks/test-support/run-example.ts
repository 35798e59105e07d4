import * as core from '@belvedere/core';
import * as dashboardKit from '@belvedere/dashboard-kit';
import * as promql from '@belvedere/promql';
import * as ruleKit from '@belvedere/rule-kit';
import * as fixture from './fixture.ts';
import type { Example } from './problem-pages.ts';

/** What an example may name. Two kits have a `gauge`: here it is the metric. */
const SCOPE: Readonly<Record<string, unknown>> = { ...core, ...ruleKit, ...dashboardKit, ...promql, ...fixture };

/** The lines that `new Function` puts before its body. */
const HEAD = 2;

/** Runs an example; its constants by name. What it defines remembers the line of the page that it stands on. */
export function runExample({ text, file, line }: Example): Readonly<Record<string, unknown>> {
  const constants = [...text.matchAll(/^const (\w+) =/gm)].map(([, name]) => name!);
  const above = '\n'.repeat(line - 1 - HEAD);
  // A block of its own lets an example use a name of the shop for something else.
  const body = `${above}{${text}return { ${constants.join(', ')} };}\n//# sourceURL=${file}`;
  const run = new Function(...Object.keys(SCOPE), `'use strict';${body}`) as (
    ...values: unknown[]
  ) => Readonly<Record<string, unknown>>;
  return run(...Object.values(SCOPE));
}
