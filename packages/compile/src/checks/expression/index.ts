import type { Problem } from '@belvedere/core';
import {
  checkExpression,
  EXPRESSION_CODES,
  language,
  NEWEST,
  type ExpressionUse,
  type Finding,
} from '@belvedere/promql';
import type { Check } from '../check.ts';
import { expressionsOf } from './expressions.ts';
import { indexOfDomain } from './index-of-domain.ts';

/** All checks of expressions. Each distinct text is judged once for each use, however many panels and rules show it. */
export const expressions: Check = {
  codes: EXPRESSION_CODES,
  *run(domain, { prometheus = NEWEST, ...options }): Generator<Problem> {
    const index = indexOfDomain(domain, options);
    // Grafana completes what a panel shows; Prometheus reads a rule as it is.
    const ofPanels = language({ version: prometheus, variables: true });
    const ofRules = language({ version: prometheus });
    const verdicts: Readonly<Record<ExpressionUse, Map<string, readonly Finding[]>>> = {
      panel: new Map(),
      recording: new Map(),
      alert: new Map(),
    };
    for (const { text, use, where } of expressionsOf(domain)) {
      let findings = verdicts[use].get(text);
      if (findings === undefined) {
        findings = checkExpression(text, use === 'panel' ? ofPanels : ofRules, index, use);
        verdicts[use].set(text, findings);
      }
      for (const { span, ...finding } of findings) yield { ...finding, where: { ...where(), source: text, span } };
    }
  },
};
