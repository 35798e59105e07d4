import { selectors, walk, type CatalogIndex, type Node } from '@belvedere/promql';
import { indexOfDomain } from '../expression/index-of-domain.ts';
import { problem, placeOf, type Check } from '../check.ts';
import { alertsOf } from './alerts-of.ts';

/** The jobs that a part reads, as far as the catalogs know them. */
const jobsOf = (node: Node, index: CatalogIndex): ReadonlySet<string> =>
  new Set(selectors(node).flatMap((selector) => index.read(selector).jobs.map(({ name }) => name)));

/** Quotients whose two sides come from different jobs alone. */
function* quotientsAcrossJobs(node: Node, index: CatalogIndex): Generator<readonly [string, string]> {
  for (const part of walk(node)) {
    if (part.kind !== 'binary' || part.operator !== '/') continue;
    const [left, right] = [jobsOf(part.left, index), jobsOf(part.right, index)];
    if (left.size === 0 || right.size === 0 || !left.isDisjointFrom(right)) continue;
    yield [[...left].join(', '), [...right].join(', ')];
  }
}

/**
 * A quotient over two jobs is wrong for a moment whenever one of them restarts, or is scraped later than the other: an
 * alert on it waits, with `for`, until the moment is over.
 */
export const fragileRatio: Check = {
  codes: ['rules/fragile-ratio'],
  *run(domain, { identityLabels = [] }) {
    const index = indexOfDomain(domain, { identityLabels });
    for (const { name, site, expression, for: pending } of alertsOf(domain)) {
      if (pending > 0) continue;
      for (const [left, right] of quotientsAcrossJobs(expression.node, index)) {
        yield problem(
          'rules/fragile-ratio',
          placeOf(site, `alert ${name}`, 'for'),
          `alert ${name} divides what the job ${left} exposes by what the job ${right} does, and fires at once: while one of them restarts, the quotient means nothing`,
          "give it a for of some scrapes, such as '2m'",
          'warning',
        );
      }
    }
  },
};
