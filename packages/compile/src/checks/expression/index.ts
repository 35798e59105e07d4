import type { Problem } from '@belvedere/core';
import { CatalogIndex } from '../../catalog-index.ts';
import type { Domain } from '../../domain.ts';
import type { Check } from '../check.ts';
import type { ExpressionCheck, Finding } from './expression-check.ts';
import { expressionsOf } from './expressions.ts';
import { shortRange } from './short-range.ts';
import { syntax } from './syntax.ts';
import { unknownLabel } from './unknown-label.ts';
import { unknownMetric } from './unknown-metric.ts';
import { wrongKind } from './wrong-kind.ts';

const CHECKS: readonly ExpressionCheck[] = [syntax, unknownMetric, unknownLabel, wrongKind, shortRange];

/** All checks of expressions. Each distinct text is judged once, however many panels and rules show it. */
export const expressions: Check = {
  codes: CHECKS.flatMap(({ codes }) => codes),
  *run(domain): Generator<Problem> {
    const index = indexOf(domain);
    const checks = isWhole(domain) ? CHECKS : [syntax];
    const verdicts = new Map<string, readonly Finding[]>();
    for (const { node, text, openWindow, where } of expressionsOf(domain)) {
      let findings = verdicts.get(text);
      if (findings === undefined) {
        findings = checks.flatMap((check) => [...check.run({ node, text, openWindow, index })]);
        verdicts.set(text, findings);
      }
      for (const { span, ...finding } of findings) {
        yield { ...finding, where: { ...where(), ...(span === undefined ? {} : { span }) } };
      }
    }
  },
};

/** A part of a domain, its dashboards alone, has no catalog to hold expressions against. */
const isWhole = ({ catalogs, groups }: Domain): boolean => catalogs.length > 0 || groups.length > 0;

const indexOf = (domain: Domain): CatalogIndex =>
  new CatalogIndex(
    domain.catalogs,
    domain.groups.flatMap(({ rules }) => rules.flatMap((rule) => (rule.kind === 'recording' ? [rule.name] : []))),
  );
