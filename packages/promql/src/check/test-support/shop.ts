/** A small shop, for the tests of the checks. */
import type { CatalogIndex } from '../../catalog/catalog-index.ts';
import { language } from '../../language/language.ts';
import { parse } from '../../parse/parse.ts';
import { catalog, counter, gauge, histogram, job, nativeHistogram, summary } from '../../index.ts';
import type { Node } from '../../syntax/node.ts';
import { checkExpression } from '../check-expression.ts';
import {
  CheckedExpression,
  type ExpressionCheck,
  type ExpressionUse,
  type Finding,
} from '../catalog/expression-check.ts';
import { indexOf } from '../recorded-series.ts';

export const api = job('api', { scrapeInterval: '15s' });
export const worker = job('worker', { scrapeInterval: '15s' });

export const requests = counter('requests_total', {
  help: 'Requests answered.',
  labels: ['endpoint', 'status'],
  values: { status: ['200', '404', '500', '503'] },
  job: api,
});
export const duration = histogram('request_duration_seconds', {
  help: 'Time to answer a request.',
  labels: ['endpoint'],
  job: api,
});
export const latency = nativeHistogram('latency_seconds', {
  help: 'Time to answer a request.',
  labels: ['endpoint'],
  job: api,
});
export const pause = summary('pause_seconds', { help: 'Time that a pause took.', quantiles: [0.5, 1], job: api });
export const lag = gauge('consumer_lag_seconds', {
  help: 'Age of the oldest event that waits.',
  labels: ['topic'],
  job: api,
});
export const memory = gauge('memory_used_bytes', {
  help: 'Memory used.',
  labels: ['state'],
  values: { state: ['heap', 'stack'] },
  job: api,
});
export const build = gauge('build_info', { help: 'What runs, as labels.', labels: ['version', 'host'], job: api });
export const jobs = counter('jobs_total', { help: 'Jobs done.', labels: ['queue', 'request_id'], job: worker });

export const shopCatalog = catalog('shop', { requests, duration, latency, pause, lag, memory, build, jobs });

/** The tree of an expression. Throws where the text is no PromQL. */
export const treeOf = (text: string): Node => parsed(text).node;

export const shopIndex = indexOf(
  [shopCatalog],
  [
    {
      name: 'shop:requests:rate5m',
      node: treeOf('sum by (endpoint) (rate(requests_total[5m]))'),
      unit: 'count/second',
    },
  ],
);

/** What one check finds in an expression. Throws where the text is no PromQL. */
export function findingsOf(
  check: ExpressionCheck,
  text: string,
  index = shopIndex,
  use: ExpressionUse = 'panel',
): readonly Finding[] {
  const { node, places } = parsed(text);
  const findings: Finding[] = [];
  check.run(new CheckedExpression(node, places, index, use), (finding) => findings.push(finding));
  return findings;
}

/** The stretches of the text that a check points at. */
export const pointedAt = (
  check: ExpressionCheck,
  text: string,
  index = shopIndex,
  use: ExpressionUse = 'panel',
): readonly string[] => findingsOf(check, text, index, use).map(({ span }) => text.slice(...span));

/** The codes and severities of all that is found in an expression. */
export const allFindings = (
  text: string,
  use: ExpressionUse = 'panel',
  index: CatalogIndex = shopIndex,
): readonly string[] =>
  checkExpression(text, language({ variables: true }), index, use).map(({ severity, code }) => `${severity} ${code}`);

function parsed(text: string) {
  const { node, places, problems } = parse(text, language({ variables: true }));
  if (node === undefined) throw new Error(`${text}: ${problems.map(({ message }) => message).join(', ')}`);
  return { node, places };
}
