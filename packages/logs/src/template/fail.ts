import { formatProblem, sourceOf, type CallSite } from '@belvedere/core';
import type { LogFinding } from '../finding.ts';

/** Throws all that is wrong with a template as one sentence each, with their places. */
export function fail(site: CallSite, language: string, source: string, findings: readonly LogFinding[]): never {
  const place = sourceOf(site);
  const shown = findings.map(({ code, severity, message, span, help }) =>
    formatProblem({ code, severity, message, help, where: { ...place, source, span } }),
  );
  throw new TypeError(`the ${language} cannot be used:\n${shown.join('\n')}`);
}
